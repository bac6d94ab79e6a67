/// Parts of a whole.
extension Grammar {
    static let fractions = """
        == fraction: x = a * f; a=6..240 f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6
        en| There are {a} {T}, and {f} of them are red. How many are red?
        en| {A} has {a} {T}. {He} gives {f} of them to {B}. How many does {B} get?
        en| What is {f} of {a}?
        en| {B} has {f} of the number of {T} that {A} has. If {A} has {a}, how many does {B} have?
        en| A {T1} costs {$a}. A {V1} costs {f} of that price. How much is a {V1}?
        en| {f} of the {a} pupils in a school walk to school. How many pupils walk?
        en| {f} of {a} {T} in a [box|bag|basket] are [green|broken|new]. How many is that?
        en| {A} has {$a} and spends {f} of it. How much does {he} spend?
        en| A road is {a} km long. {A} has driven {f} of it. How many km has {he} driven?
        en| A class has {a} pupils, and {f} of them play football. How many play football?
        en| Calculate {f} of {a}.
        en| {A} has {a} {T}, {f} of which are new. How many are new?
        en| {A} ate {f} of {a} {T}. How many did {he} eat?
        zh| 有{a}{M}{T}，其中{f}是红色的，红色的有多少{M}？
        zh| {A}有{a}{M}{T}，{B}的{T}是{A}的{f}，{B}有几{M}？
        zh| {a}的{f}是多少？
        zh| 全班{a}人，其中{f}是女生，女生有多少人？
        zh| 一本书{a}页，{A}看了{f}，看了多少页？
        zh| 一条路长{a}米，已经修了全长的{f}，修了多少米？
        zh| {A}有{a}元，用了其中的{f}，用了多少元？
        zh| {P}有{a}{M}{T}，卖出{f}，卖出了多少{M}？
        zh| 梨树有{a}棵，桃树的棵数是梨树的{f}，桃树有多少棵？
        zh| 一根绳子长{a}米，剪去{f}，剪去了多少米？
        zh| 求{a}的{f}。
        zh| {A}有{a}{M}{T}，其中{f}是新的，新的有几{M}？
        zh| {a}{M}{T}吃了{f}，吃了几{M}？
        zh| 全班有{a}人，戴眼镜的占{f}，戴眼镜的有多少人？
        en| How many [pupils|children|people] are there in {f} of a group of {a}?
        en| Find {f} of {a}.
        en| The pear trees in an orchard number {a}. The number of plum trees is {f} of that. How many plum trees [grow|stand] there?
        en| How many [litres|liters] are in a tank that holds {a} [litres|liters] and is {f} full?
        en| Take {a} and multiply it by {f}. What do you get?
        en| A [rope|ribbon|cable] is {a} metres long. {A} cuts off {f} of it. How long is the piece that is cut off?
        en| {A}'s mother is {a} years old. {A} is {f} of {his} mother's age. How old is {A}?
        en| Of the {a} [seats|places] in a hall, {f} were [taken|occupied] last night. How many seats were [taken|occupied]?
        en| I had {a} {T} and lent my brother {f} of them. How many {T} did I lend him?
        en| Work out how many minutes {f} of a film of {a} minutes [takes|lasts].
        en| A farmer has a field of {a} hectares. On {f} of it wheat is grown. How many hectares is that?
        en| The {P} received {a} {T}, and {f} of the delivery was unpacked at once. How many {T} were unpacked?
        en| A [recipe|cake] needs {a} grams of flour. {A} makes only {f} of the recipe. How much flour does {he} need?
        en| Our team played {a} matches last year and won {f} of them. How many matches did we win?
        en| {a} [passengers|people] were on the train. At the first stop {f} of them got off. How many got off there?
        en| [Yesterday|Last week] {A} solved {a} problems. Today {he} solved {f} as many. How many did {he} solve today?
        en| Let x be {f} of {a}. What is x?
        en| If you own {a} {T} and {f} of them are [wooden|old], how many [wooden|old] ones do you own?
        en| A factory employs {a} workers. {f} of them work at night. Find the number of night workers.
        en| The blue ribbon measures {a} cm. The red ribbon has {f} of its length. How many centimetres does the red one measure?
        en| Employees: {a}. Share that comes by bus: {f}. How many come by bus?
        en| Someone gave the library {a} books. It is said that {f} of these are novels. How many novels were given?
        en| {A} walked {a} km. {B} walked {f} of that distance. What distance did {B} walk?
        en| Which number is {f} of {a}?
        en| How much is {f} of {$a}?
        en| The budget of an office is {$a}, and {f} of it goes on [rent|wages]. How much is [paid|spent] for that?
        en| The concert was a great success. {f} of the {a} visitors were children. How many children came?
        en| {f} of a day's harvest of {a} kg of [potatoes|carrots] was sent to the {P}. How many kilograms were sent?
        en| In the zoo live {a} birds; parrots make up {f} of them. How many parrots are there?
        en| {A} collected {a} {T}, while {B} collected only {f} as many. How many {T} did {B} collect?
        en| Each week a baker makes {a} loaves, and {f} of them are white. How many white loaves are made each week?
        en| Water falls into a barrel of {a} litres until it is {f} full. How many litres of water are in it?
        en| A jug holds {a} ml. You pour out {f} of the juice. How many ml do you pour out?
        zh| 计算：{a}的{f}等于多少？
        zh| {a}乘{f}，积是多少？
        zh| 食堂运来{a}千克大米，第一天用去{f}，第一天用去多少千克？
        zh| 甲数是{a}，乙数是甲数的{f}，求乙数。
        zh| 母亲今年{a}岁，[儿子|女儿]的年龄是母亲的{f}，孩子今年多少岁？
        zh| 一个水池能装{a}吨水，现在装了{f}，池里现在有水多少吨？
        zh| 我有{a}{M}{T}，拿出{f}给了弟弟，弟弟得到多少{M}？
        zh| 电影院有{a}个座位，昨晚坐满了{f}，昨晚来了多少名观众？
        zh| 白兔有{a}只，黑兔只数是白兔的{f}，黑兔有多少只？
        zh| 合唱队有{a}人，舞蹈队的人数相当于合唱队的{f}，舞蹈队有多少人？
        zh| 鸡的只数是鸭的{f}，已知鸭有{a}只，鸡有多少只？
        zh| 火车上有{a}名乘客，到站后下去了{f}，下车的有多少人？
        zh| 做一个蛋糕要{a}克面粉，{A}只做{f}的量，需要面粉多少克？
        zh| 一块地有{a}公顷，其中{f}种小麦，小麦种了多少公顷？
        zh| 工程队要挖一条{a}米的水渠，上午挖了全长的{f}，上午挖了多少米？
        zh| {A}跑了{a}米，{B}跑的路程是{he}的{f}，{B}跑了多少米？
        zh| 如果一箱{T}共{a}{M}，坏了其中的{f}，坏了几{M}？
        zh| 大瓶装{a}毫升果汁，小瓶装的是大瓶的{f}，小瓶能装多少毫升？
        zh| 学校买来{a}本新书，把{f}分给了高年级，高年级分到多少本？
        zh| 饲养场养了{a}只鸡，公鸡占总数的{f}，求公鸡的只数。
        zh| 一个数是{a}，它的{f}是多少？
        zh| 设x是{a}的{f}，求x。
        zh| 书架上有书{a}本，故事书占{f}，问故事书有多少本。
        zh| 妈妈买了{a}元的东西，其中买水果的钱占{f}，买水果花了多少元？
        zh| 参加运动会的有{a}人，得奖的占{f}，多少人得了奖？
        zh| 从甲地到乙地{a}千米，汽车行了{f}，汽车行了多少千米？
        zh| 今天{P}进了{a}{M}{T}，上午就卖掉{f}，上午卖掉几{M}？
        zh| 一头牛重{a}千克，一头猪的体重是牛的{f}，猪重多少千克？
        zh| 科技书的本数是文艺书的{f}，文艺书共{a}本，科技书共多少本？
        zh| 厂里有职工{a}人，女职工占{f}，女职工有几人？
        zh| 公司今年的经费是{a}元，房租占了{f}，房租是多少元？
        zh| 一场电影{a}分钟，已经放了{f}，放了多少分钟？
        en| {f} of the {a} seats in the bus are taken. How many seats are taken?
        en| A farm has {a} animals. {f} of these are sheep. How many sheep are there?
        en| {A} walked {f} of a path that is {a} km long. How many kilometres did {he} walk?
        en| There were {a} guests, and {f} of them stayed for dinner. How many stayed for dinner?
        en| A recipe for a big cake needs {a} g of flour. For a small one you need {f} of that. How much flour is needed for the small one?
        en| {B}'s wage is {$a}, and {A} earns {f} of it. What does {A} earn?
        en| What do you get if you take {f} of {a}?
        en| The tank holds {a} litres and is filled to {f}. How many litres are in it?
        zh| 公共汽车有{a}个座位，坐了{f}，坐了多少个座位？
        zh| 农场有{a}只动物，其中{f}是羊，羊有多少只？
        zh| 饲养场有鸡{a}只，公鸡占{f}，公鸡有多少只？
        zh| 一条路长{a}千米，{A}走了{f}，走了多少千米？
        zh| 来了{a}位客人，其中{f}留下吃饭，留下吃饭的有几位？
        zh| {B}的工资是{a}元，{A}的工资是{B}的{f}，{A}的工资是多少元？
        zh| 水箱能装{a}升水，现在装了{f}，水箱里有多少升水？
        zh| 全班{a}人，{f}是女生，女生几人？
        zh| 一本书{a}页，看了{f}，看了多少页？
        zh| {A}有{a}元，用去{f}，用去几元？
        zh| 果园有{a}棵树，其中{f}是梨树，梨树多少棵？
        zh| 鸡{a}只，鸭的只数是鸡的{f}，鸭几只？
        zh| 一条路长{a}千米，修了{f}，修了几千米？
        en| {f} of {a} pupils are girls. How many girls are there?

        == fractionleft: x = a - a * f; a=6..240 f=1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6,1/2
        en| {A} has {a} {T} and gives away {f} of them. How many are left?
        en| A book has {a} pages. {A} has read {f} of it. How many pages remain?
        en| There were {a} {T} in a bowl. If {f} of them were eaten, how many are there now?
        en| {f} of the {a} pupils are girls. How many boys are there?
        en| {A} had {$a} and spent {f} of it. How much money is left?
        en| There are {a} {T}. {f} of them are red and the others are blue. How many are blue?
        en| A tank with {a} litres loses {f} of its water. How many litres are left?
        en| {A} has driven {f} of a trip of {a} km. How many km are still ahead?
        en| {A} [ate|sold|lost|used] {f} of {his} {a} {T}. How many does {he} have left?
        en| {A} ate {f} of {a} {T}. How many are left?
        en| {A} has {a} {T}, {f} of which are new. How many are old?
        zh| {A}有{a}{M}{T}，送出{f}，还剩多少{M}？
        zh| 一本书{a}页，已经看了{f}，还剩多少页没看？
        zh| 一袋大米重{a}千克，吃了{f}，还剩多少千克？
        zh| 全班{a}人，女生占{f}，男生有多少人？
        zh| 修一条{a}米长的路，修了全长的{f}，还有多少米没修？
        zh| {P}有{a}{M}{T}，卖出{f}，还剩多少{M}？
        zh| 一根绳子长{a}米，剪去{f}，还剩几米？
        zh| {A}有{a}元，花了{f}，还有多少元？
        zh| 一条路{a}千米，走了{f}，还要走多少千米？
        zh| {a}{M}{T}吃了{f}，还剩几{M}？
        zh| {A}有{a}{M}{T}，其中{f}是新的，其余是旧的，旧的有几{M}？
        zh| 全班有{a}人，戴眼镜的占{f}，不戴眼镜的有多少人？
        en| How many {T} does {A} keep if {he} gives {f} of {his} {a} {T} to {B}?
        en| From {a} {T} you take {f} away. How many do you leave?
        en| A [rope|ribbon|board] of {a} metres is shortened by {f} of its length. How long is what remains?
        en| What is left of {a} after {f} of it is taken away?
        en| Of the {a} [seats|places] in a theatre {f} are sold. How many are still free?
        en| There were {a} passengers on a bus. At the station {f} of them got off, and nobody got on. How many stayed on the bus?
        en| {A} must learn {a} new words and already knows {f} of them. How many words does {he} still have to learn?
        en| I baked {a} {T}. My friends ate {f} of them. How many have I still got?
        en| Find the number of {T} that stay in a shop which has {a} and sells {f} of them.
        en| A sack of [rice|flour|sugar] weighs {a} kg. The cook has used up {f} of it. How many kilograms are there still?
        en| A farmer owns {a} sheep and [sells|loses] {f} of the flock. How large is the flock afterwards?
        en| It was a stormy night. Of {a} {T} {f} were destroyed by the storm. How many survived?
        en| Workers have to pave {a} metres of road; {f} is done. How many metres are yet to be paved?
        en| My grandmother saved {$a}. She gave {f} of it to her grandson and kept the rest. How much did she keep?
        en| A film lasts {a} minutes, and {f} of it is over. How many minutes more will it last?
        en| Number of workers: {a}. Ill today: {f} of them. How many are at work?
        en| {A} had {a} {T}. After {f} were stolen, how many did {he} have?
        en| {a} guests were invited to a wedding, but {f} of them did not come. How many guests came?
        en| If {f} of {a} [eggs|glasses] break on the way, how many arrive whole?
        en| {f} of the {a} books in a library are lent out. How many books stand on the shelves?
        en| The pool held {a} cubic metres of water, of which {f} was pumped out. How much water is in it now?
        en| Let x be what remains of {a} {T} when {f} are removed. What is x?
        en| A battery lasts {a} hours. {A} has already used {f} of that time. For how many hours can {he} still use it?
        en| Out of {a} competitors, {f} dropped out before the final. How many were in the final?
        en| Our company had a budget of {$a}. So far {f} has been spent. What amount is [still available|unspent]?
        en| A {P} ordered {a} {T}. Only {f} of the order has been delivered. How many {T} are still missing?
        en| Cats make up {f} of the {a} animals in a home; all others are dogs. How many dogs live there?
        en| {A} planted {a} trees, but {f} of them died in the dry summer. How many are alive?
        en| You have {a} {T} and throw {f} of them away. How many do you still have?
        en| A candle of {a} mm has burnt down by {f}. Work out its height now.
        en| {A} had to pack {a} boxes. When {f} were packed, {he} took a break. How many boxes were not yet packed?
        en| A hospital has {a} beds. {f} of these are in use, the rest are empty. How many beds are empty?
        en| Subtract {f} of the number {a} from the number itself. What is the result?
        en| Calculate by how many km a hiker who has done {f} of a tour of {a} km is away from the end.
        zh| {a}减去它的{f}，差是多少？
        zh| 一箱{T}有{a}{M}，坏了{f}，好的有多少{M}？
        zh| 公交车上有{a}人，到站下了{f}，没有人上车，车上还剩多少人？
        zh| 甲数是{a}，乙数比甲数少{f}，乙数是多少？
        zh| 食堂有{a}千克面粉，用去了{f}，还有多少千克没用？
        zh| 电影院共{a}个座位，已经卖出{f}的票，还空着多少个座位？
        zh| 一部电影长{a}分钟，已放映{f}，还要放映多少分钟？
        zh| {A}要背{a}个单词，已经背会{f}，还有多少个没背会？
        zh| 农场有羊{a}只，卖掉{f}后还有多少只？
        zh| 我有{a}{M}{T}，分给同学{f}，自己留下几{M}？
        zh| 水箱里有水{a}升，漏掉了{f}，现在水箱里有多少升水？
        zh| 仓库存粮{a}吨，运出总数的{f}，仓库里还存多少吨？
        zh| 加工{a}个零件，已完成{f}，还要加工多少个才能完成任务？
        zh| 图书馆有{a}本故事书，借出{f}，馆里还有多少本？
        zh| 饲养场有鸡鸭共{a}只，鸡占{f}，鸭有多少只？
        zh| 一根{a}厘米的蜡烛，烧掉了{f}，这时蜡烛还有多长？
        zh| {B}的{T}比{A}少{f}，{A}有{a}{M}，{B}有几{M}？
        zh| 从{a}{M}{T}里拿走{f}，求剩下的{M}数。
        zh| {A}带了{a}元去{P}，花掉全部的{f}，回家时身上还有多少元？
        zh| 某厂有工人{a}名，男工占{f}，求女工人数。
        zh| 一块{a}平方米的菜地，{f}种了白菜，剩下的种萝卜，萝卜种了多少平方米？
        zh| 邀请了{a}位客人，有{f}没有来，来了多少位？
        zh| 植树节种下{a}棵树苗，后来死了{f}，活下来的有多少棵？
        zh| {A}折了{a}只纸鹤，送给{B}{f}，{A}手里还有几只？
        zh| 医院有{a}张病床，住了病人的占{f}，空床有多少张？
        zh| 如果从{a}里去掉{f}，还剩多少？
        zh| 一条水渠计划挖{a}米，现在挖好了{f}，问还差多少米没挖。
        zh| 一杯果汁{a}毫升，喝了{f}，杯里还有多少毫升？
        zh| 原来用电{a}度，改进后节约了{f}，现在用电多少度？
        zh| 弟弟有{a}颗糖，已经吃掉{f}，没吃的有多少颗？
        zh| 一件大衣原价{a}元，现在减价{f}，现在卖多少元？
        zh| 设{a}{M}{T}用去{f}后剩下x{M}，求x。
        zh| 参赛选手{a}名，初赛淘汰{f}，进入复赛的有多少名？
        en| {f} of {a} pupils can swim. How many cannot?
        en| A barrel of {a} litres is emptied by {f}. How many litres are left?
        en| {A} has read {f} of a book of {a} pages. How many pages are unread?
        en| A way is {a} km long, and {f} of it is done. How many km are still to go?
        zh| 一本书{a}页，看了{f}，还剩几页？
        zh| 全班{a}人，{f}是男生，女生几人？
        zh| 一条路{a}千米，修了{f}，还要修几千米？
        zh| {A}有{a}元，用去{f}，还剩几元？

        == fractionof: f * x = a; f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6 a=3..120
        en| {f} of a number is {a}. What is the number?
        en| {A} gave away {f} of {his} {T}, which was {a} {T}. How many did {he} have?
        en| {a} pupils, {f} of the class, are girls. How many pupils are in the class?
        en| {A} has read {a} pages. That is {f} of the book. How many pages has the book?
        en| {a} is {f} of what number?
        en| {f} of the {T} in a box are red. There are {a} red ones. How many {T} are in the box?
        en| {A} spent {$a}, which was {f} of {his} money. How much money did {he} have?
        en| {A} has driven {a} km, {f} of the way. How long is the whole way?
        en| If {f} of a number is {a}, what is the number?
        en| {A} is {a} years old, {f} of {B}'s age. How old is {B}?
        en| {A} ate {a} {T}, which is {f} of all. How many were there?
        en| {a} of the {T} are new; that is {f} of them. How many {T} are there?
        zh| 一个数的{f}是{a}，求这个数。
        zh| 女生有{a}人，占全班人数的{f}，全班有多少人？
        zh| {A}看了{a}页，正好是全书的{f}，这本书有多少页？
        zh| 已经修了{a}米，占全长的{f}，这条路全长多少米？
        zh| {A}的{T}是{B}的{f}，{A}有{a}{M}，{B}有多少{M}？
        zh| 红球有{a}个，是全部球的{f}，一共有多少个球？
        zh| {A}用了{a}元，正好是{he}所有钱的{f}，{he}原来有多少元？
        zh| 已经走了{a}千米，是全程的{f}，全程多少千米？
        zh| {a}是某数的{f}，某数是多少？
        zh| 儿子今年{a}岁，是父亲年龄的{f}，父亲今年多少岁？
        zh| {A}吃了{a}{M}{T}，是总数的{f}，一共有几{M}？
        zh| 新的{T}有{a}{M}，占{f}，{T}一共多少{M}？
        en| Of which number is {f} equal to {a}?
        en| I am thinking of a number. When I multiply it by {f}, I get {a}. What is my number?
        en| How long is a [rope|cable|ribbon] if {f} of its length is {a} metres?
        en| A tank is {f} full and holds {a} litres of water. How many litres does it hold when it is full?
        en| Let x be a number such that {f} of x is {a}. Find x.
        en| Girls make up {f} of a choir. If there are {a} girls, how many singers does the choir have?
        en| {A} sold {a} {T} this morning, which was {f} of the whole stock. How large was the stock?
        en| {f} of the bus passengers got off at the market. Those were {a} people. How many passengers were on the bus before?
        en| How many {T} did {A} collect if {a} of them, or {f} of the collection, come from {B}?
        en| Workers have paved {a} metres of a street, and this is {f} of its length. What is the length of the street?
        en| Our team won {a} matches this year. We won {f} of all that we played. How many matches did we play?
        en| {A} has {a} {T}. This is {f} of the number that {B} has. How many {T} does {B} have?
        en| The bill for food came to {$a} and made up {f} of the cost of the party. What did the party cost?
        en| Wheat grows on {a} hectares of a farm, that is, on {f} of its land. How much land has the farm?
        en| [Yesterday|This week] {A} answered {a} letters, just {f} of those that had arrived. How many letters had arrived?
        en| In the {P} there are {a} broken {T}; {f} of all {T} there are broken. How many {T} are there in all?
        en| {a} employees of a company come by train. They are {f} of the staff. How large is the staff?
        en| {A} has saved {$a} so far, {f} of the price of a bicycle. What is the price of the bicycle?
        en| A film has been running for {a} minutes, and {f} of it is over. How long is the film?
        en| {f} of my {T} are [blue|foreign|old]. I have {a} that are. How many {T} do I have?
        en| A child weighs {a} kg, {f} of the weight of the father. What does the father weigh?
        en| Find the number {f} of which is {a}.
        en| Visitors to the concert under age: {a}, that is {f} of all visitors. How many visitors came?
        en| When a pot is filled to {f}, there are {a} cups of soup in it. How many cups of soup fit into the pot?
        en| {A} painted {a} metres of a fence before lunch and said that {f} of the fence was now painted. How long is the fence?
        en| A nurse has already seen {a} patients, {f} of those who came today. How many patients came today?
        en| The {a} red roses in a garden are {f} of all its roses. How many roses grow there?
        en| To {B} I gave {a} {T}, {f} of what I owned. How many did I own?
        en| Work out the whole if {f} of it is {a}.
        en| The first day {A} hiked {a} km and thereby covered {f} of the route. How many km does the route have?
        en| The shorter stick measures {a} cm. It is {f} as long as the longer one. How long is the longer stick?
        en| A shirt costs {$a}, which is only {f} of what the trousers cost. How much do the trousers cost?
        en| If {a} [eggs|glasses] were broken and they were {f} of the delivery, how many were delivered?
        zh| 什么数的{f}等于{a}？
        zh| 一个数乘{f}得{a}，这个数是几？
        zh| 合唱队里有男生{a}人，是合唱队总人数的{f}，合唱队共有多少人？
        zh| 食堂用去{a}千克大米，正好用了这批大米的{f}，这批大米有多少千克？
        zh| 水箱里装了{f}的水，是{a}升，水箱装满水有多少升？
        zh| 甲数是{a}，正好是乙数的{f}，乙数是多少？
        zh| 白兔有{a}只，白兔的只数是黑兔的{f}，黑兔有多少只？
        zh| 公交车到站下了{a}人，占车上原有人数的{f}，车上原来有多少人？
        zh| {A}有{a}{M}{T}，相当于{B}的{f}，{B}有几{M}{T}？
        zh| 剪去{a}米，恰好剪去这根绳子的{f}，这根绳子原来长几米？
        zh| 果园里有梨树{a}棵，占果树总数的{f}，果园里共有果树多少棵？
        zh| 一部电影已经放了{a}分钟，是整部电影的{f}，整部电影长多少分钟？
        zh| 设某数为x，x的{f}是{a}，求x。
        zh| {A}今年{a}岁，{he}的年龄是爸爸的{f}，爸爸今年多少岁？
        zh| 一件上衣{a}元，是一条裤子价钱的{f}，裤子多少元？
        zh| 加工一批零件，已经做好{a}个，做好的占总数的{f}，这批零件一共多少个？
        zh| {P}上午卖出{a}{M}{T}，卖出的是进货的{f}，进货多少{M}？
        zh| 小麦种了{a}公顷，占这块地的{f}，这块地有多少公顷？
        zh| 我送给弟弟{a}{M}{T}，这是我全部{T}的{f}，我本来有几{M}{T}？
        zh| 运走了{a}吨煤，运走的正好是这堆煤的{f}，这堆煤共重多少吨？
        zh| 已知一个数的{f}为{a}，问这个数是多少。
        zh| 参加足球队的有{a}人，占全年级的{f}，求全年级的人数。
        zh| 鸡有{a}只，鸡的只数是鸭的{f}，求鸭的只数。
        zh| 某公司乘地铁上班的员工有{a}人，占员工总数的{f}，公司共有员工多少人？
        zh| {A}存够了{a}元，刚好是一辆自行车价格的{f}，自行车要多少元？
        zh| 图书馆借出{a}本书，借出的占{f}，图书馆原有书多少本？
        zh| 如果某数的{f}是{a}，那么某数等于多少？
        zh| 昨天{A}做对了{a}道题，是全部题目的{f}，全部题目有多少道？
        zh| 小瓶能装{a}毫升，是大瓶容量的{f}，大瓶能装多少毫升？
        zh| 打碎了{a}个杯子，占这箱杯子的{f}，这箱杯子有几个？
        zh| 一群羊中有{a}只山羊，山羊占{f}，这群羊共几只？
        zh| 这条路的{f}是{a}千米，这条路有多长？
        zh| {A}跑了{a}米，跑完了赛程的{f}，赛程是多少米？
        en| {a} of the passengers are children; that is {f} of all passengers. How many passengers are there?
        en| {A} has paid {$a}, which is {f} of the price. What is the price?
        en| {f} of a tank is {a} litres. How many litres does the full tank hold?
        en| When {A} had read {a} pages, {f} of the book was done. How many pages has the book?
        en| The {a} apple trees make up {f} of the orchard. How many trees stand in the orchard?
        en| {a} km are {f} of the way. How long is the whole way?
        en| In a school {a} pupils come by bus. They are {f} of all the pupils. How many pupils does the school have?
        en| A number has {a} as {f} of it. What is the number?
        en| {f} of {B}'s {T} is as many as {A} has, namely {a}. How many does {B} have?
        en| The first part of the play lasts {a} minutes, {f} of the whole play. How long is the play?
        zh| 车上有儿童{a}人，占全车人数的{f}，全车有多少人？
        zh| {A}已经付了{a}元，是总价的{f}，总价多少元？
        zh| 油箱的{f}是{a}升，装满油箱要多少升？
        zh| {A}看了{a}页，正好是全书的{f}，全书有多少页？
        zh| 果园里苹果树有{a}棵，占果树总数的{f}，果树一共有多少棵？
        zh| {a}千米是全程的{f}，全程长多少千米？
        zh| 坐校车的学生有{a}人，是全校学生的{f}，全校有多少学生？
        zh| 一个数的{f}恰好是{a}，这个数是几？
        zh| {A}有{a}{M}{T}，等于{B}的{f}，{B}有多少{M}？
        zh| 公鸡有{a}只，相当于母鸡的{f}，母鸡有多少只？
        en| {a} pupils, {f} of the class, can swim. How many pupils are in the class?
        en| {f} of a number is {a}. Find the number.
        en| {A} has read {a} pages, which is {f} of the book. How many pages has the book?
        en| {a} litres fill {f} of a barrel. How many litres does the barrel hold?
        en| {A} gave away {f} of {his} {T}; that was {a} {T}. How many had {he}?
        zh| 女生{a}人，占全班的{f}，全班几人？
        zh| 一个数的{f}是{a}，这个数是几？
        zh| {A}看了{a}页，正好是全书的{f}，全书几页？
        zh| 鸭有{a}只，是鸡的{f}，鸡有几只？
        zh| 用去{a}元，占总数的{f}，总数是几元？

        == fractionrest: x - f * x = a; f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6 a=3..120
        en| {A} spent {f} of {his} money and has {$a} left. How much did {he} have?
        en| After {A} read {f} of a book, {a} pages were left. How many pages does the book have?
        en| {f} of the {T} were sold and {a} remain. How many were there at first?
        en| {A} gave {f} of {his} {T} away and kept {a}. How many {T} did {he} have before?
        en| {A} has read {f} of a book and still has {a} pages to read. How long is the book?
        en| {A} used {f} of the water in a tank. {a} litres are left. How many litres were in it?
        en| A number is reduced by {f} of itself, which leaves {a}. What is the number?
        en| {f} of the pupils are girls; the {a} others are boys. How many pupils are there?
        en| {A} ate {f} of {his} {T} and has {a} left. How many were there?
        zh| {A}花了{f}的钱，还剩{a}元，{he}原来有多少元？
        zh| 一本书看了{f}，还剩{a}页，这本书一共有多少页？
        zh| 一袋米吃了{f}后还剩{a}千克，这袋米原来重多少千克？
        zh| 一条路修了{f}，还剩{a}米没有修，这条路全长多少米？
        zh| {P}卖出{f}的{T}，还剩{a}{M}，原来有多少{M}？
        zh| 一根绳子剪去{f}，还剩{a}米，原来长多少米？
        zh| {A}走了全程的{f}，还剩{a}千米，全程多少千米？
        zh| 男生占全班的{f}，女生有{a}人，全班有多少人？
        zh| {A}吃了{f}的{T}，还剩{a}{M}，原来有几{M}？
        en| How many {T} did {A} have if {he} gave {f} of them away and {a} were left?
        en| I am thinking of a number. If I take {f} of it away, {a} is left. What is my number?
        en| When {f} of the passengers had got off, {a} people were still on the bus. How many people were on it before?
        en| A [rope|ribbon|wire] was cut. {f} of it was used, and the remaining piece is {a} metres long. How long was it originally?
        en| A sack of [rice|flour|corn] has become lighter: {f} has been eaten and {a} kg are still in it. How heavy was the full sack?
        en| {A} has finished {f} of {his} homework problems. There are {a} problems still to do. How many problems were set?
        en| On a trip {A} has driven {f} of the way, and {a} km lie ahead. How long is the whole trip?
        en| {f} of the workers are ill today, so only {a} came to work. How many workers are there altogether?
        en| What number, less {f} of itself, equals {a}?
        en| Let x be a number. x minus {f} of x is {a}. Find x.
        en| Of the {T} in a crate {f} were rotten. The other {a} were good. How many {T} did the crate hold?
        en| Workers have repaired {f} of a road. If {a} metres are not yet repaired, how long is the road?
        en| {a} {T} remain in the {P} because {f} of all have been taken away. How many were there?
        en| {A} lent {f} of {his} {T} to {B}, so {he} has only {a} at home. How many {T} does {A} own?
        en| [The weather was bad.|There was a strike.] So {f} of the invited guests stayed away, and {a} came. How many guests had been invited?
        en| I spent {f} of my pocket money on a present, and {$a} remained. How much pocket money did I get?
        en| Dogs are {f} of the animals in a home, and the {a} others are cats. How many animals are in the home?
        en| A tank lost {f} of its oil, and now there are {a} litres in it. How many litres were there before the loss?
        en| After {f} of the seats had been sold, {a} seats were free. Find the number of seats in the hall.
        en| Our shop sold {f} of its bicycles in spring. The {a} bicycles that were not sold are still there. How many did we have?
        en| {A} had some {T}. {f} of them broke, and {a} stayed whole. How many had {he} had?
        en| The price was cut by {f} and is {$a} now. What was it at first?
        en| A candle has burnt down by {f}. It is {a} mm high now. How high was the new candle?
        en| {f} of a film is over, and it will last {a} more minutes. How long is the film?
        en| {f} of the library's novels are lent out; {a} are on the shelf. How many novels does the library have?
        en| A farmer sold {f} of the herd and kept {a} cows. How many cows were in the herd before that?
        en| {B} received {f} of {A}'s {T}. That left {A} with {a}. With how many did {A} begin?
        en| Find the length of a road if {a} km are left once {f} of it has been travelled.
        en| Paid so far: {f} of the debt. Still to be paid: {$a}. How much was the debt?
        en| {A} drank {f} of a bottle of juice. There are {a} ml in it yet. How much did the full bottle contain?
        en| {f} of the competitors gave up. {a} reached the finish. How many had started?
        en| {f} of a field is planted with beans and the remaining {a} square metres with peas. What is the area of the field?
        en| You ate {f} of the {T} and I ate the remaining {a}. How many {T} had we had?
        en| {A} threw away {f} of {his} old {T}. {He} kept the other {a}. How many old {T} had there been?
        en| A company spent {f} of its budget in spring and the remaining {$a} in autumn. How large was the budget?
        en| {f} of the beds in a hospital are in use, while {a} are empty. How many beds are there?
        zh| 一个数减去它的{f}等于{a}，求这个数。
        zh| 公交车到站下去{f}的乘客，车上还剩{a}人，到站前车上有多少人？
        zh| {A}把{f}的{T}送给{B}，自己还有{a}{M}，{A}原来有几{M}？
        zh| 水箱里的水用掉{f}后还剩{a}升，水箱里原有水多少升？
        zh| 作业做完了{f}，还有{a}道题没做，作业一共有多少道题？
        zh| 工厂里男工占{f}，女工{a}人，全厂共有工人多少人？
        zh| 仓库里的粮食运走{f}，还存{a}吨，仓库原来存粮多少吨？
        zh| 一部电影放了{f}，还有{a}分钟没放，这部电影长多少分钟？
        zh| 加工一批零件，完成{f}后还差{a}个，这批零件有多少个？
        zh| 图书馆的故事书借出{f}，还有{a}本在架上，故事书共有多少本？
        zh| 一批{T}坏了{f}，剩下{a}{M}好的，这批{T}原有多少{M}？
        zh| 一件衣服减价{f}后卖{a}元，这件衣服原价多少元？
        zh| 电影票卖出{f}，还剩{a}张，原来一共有多少张票？
        zh| 设某数为x，从x里减去它的{f}，得{a}，求x。
        zh| 农场卖掉{f}的羊，还养着{a}只，农场原来养羊多少只？
        zh| 乙数比甲数少{f}，乙数是{a}，甲数是多少？
        zh| 一块地的{f}种白菜，其余{a}平方米种萝卜，这块地有多少平方米？
        zh| {A}还了{f}的债，还欠{a}元，{he}一共借了多少元？
        zh| 一杯果汁喝掉{f}，杯里还有{a}毫升，这杯果汁原来有多少毫升？
        zh| 比赛中有{f}的选手中途退出，{a}人到达终点，起跑时有多少人？
        zh| 我花掉零用钱的{f}买书，还剩{a}元，我的零用钱原来是多少？
        zh| 一根蜡烛烧去{f}，还剩{a}厘米，蜡烛原来有多长？
        zh| 盒子里的{T}拿走{f}以后还有{a}{M}，盒子里原先有几{M}？
        zh| 某数去掉{f}后剩下{a}，某数是多少？
        zh| 篮子里{f}是红苹果，其余{a}个是青苹果，篮子里共有苹果多少个？
        zh| 邀请的客人中有{f}没来，来了{a}位，一共邀请了多少位？
        zh| 从甲地开往乙地的汽车行了{f}，离乙地还有{a}千米，两地相距多少千米？
        zh| 挖一条水渠，已挖{f}，没挖的还有{a}米，求水渠的全长。
        zh| 医院的病床住满了{f}，空着{a}张，医院有病床多少张？
        zh| 公司第一季度用掉经费的{f}，账上还有{a}元，经费总共是多少元？
        zh| 食堂买来一批煤，烧了{f}，剩{a}吨，问买来多少吨。
        zh| {A}还剩{a}{M}{T}，因为{he}用掉了{f}，{he}本来有几{M}？
        zh| 种的树苗死了{f}，活了{a}棵，当初种了多少棵？
        zh| 如果一桶油倒出{f}后剩{a}千克，那么整桶油有多少千克？
        zh| 养鸡场的鸡，公鸡占{f}，其余都是母鸡，母鸡{a}只，鸡一共多少只？
        zh| 还剩{a}页就看完了，{A}已经看了{f}，这本书有几页？
        en| After {f} of the {T} had been sold, {a} were still there. How many {T} were there at first?
        en| {A} has driven {f} of the way and has {a} km left to go. How long is the whole way?
        en| {f} of a cake was eaten, and the rest weighs {a} g. How heavy was the cake?
        en| When {f} of the money was spent, {$a} remained. How much money was there?
        en| A number less {f} of itself is {a}. Find the number.
        en| {f} of the pupils are boys; the {a} others are girls. How many pupils are there?
        en| {A} gave away {f} of {his} {T} and kept {a}. How many did {he} have before?
        en| {a} pages are left to read after {f} of the book. How many pages are in the book?
        zh| 卖出{f}后，还剩{a}{M}{T}，原来有多少{M}？
        zh| {A}走了全程的{f}，还有{a}千米，全程多少千米？
        zh| 从甲地到乙地，汽车行了{f}，离乙地还有{a}千米，甲乙两地相距多少千米？
        zh| 花掉{f}以后还有{a}元，原来有多少元？
        zh| 一个数减去它的{f}，得{a}，求这个数。
        zh| {A}送出自己{T}的{f}，留下{a}{M}，{he}原来有多少{M}？
        zh| 看了全书的{f}，还剩{a}页没看，这本书有多少页？
        en| {f} of the pupils can swim; the other {a} cannot. How many pupils are there?
        en| After {f} of a barrel is emptied, {a} litres are left. How many litres did the full barrel hold?
        en| {A} has read {f} of a book and {a} pages are still to be read. How many pages has it?
        zh| 一本书看了{f}，还剩{a}页，全书几页？
        zh| 一桶油用去{f}，还剩{a}千克，原有几千克？
        zh| 全班{f}是男生，女生{a}人，全班几人？
        """
}
