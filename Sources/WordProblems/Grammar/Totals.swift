/// What there is altogether, and who has more.
extension Grammar {
    static let totals = """
        == total: x = a + b; a=2..99 b=2..99
        en| {A} has {a} {T} and {B} has {b}. How many {T} do they have [altogether|in all|together|in total]?
        en| There are {a} {T} and {b} {V} [on the table|in a basket|at the {P}]. How many items are there in total?
        en| [In the morning|On Monday] the {P} sold {a} {T}, and [in the afternoon|on Tuesday] it sold another {b}. How many {T} were sold [in both|over that time]?
        en| How many {T} do {A} and {B} own together if {A} owns {a} and {B} owns {b}?
        en| {A} read {a} pages yesterday and {b} pages today. What is the total number of pages {he} has read?
        en| {a} boys and {b} girls are in a class. Find the number of [students|pupils|children] in the class.
        en| A {T1} costs {$a} and a {V1} costs {$b}. How much do you pay for both?
        en| {A} [walked|ran|cycled] {a} km before lunch and {b} km after lunch. How far did {he} go that day?
        en| [One|The first] box holds {a} {T}, the other [one |]holds {b}. Find the sum.
        en| {A} had {a} {T}. {He} [bought|found|got|picked|received|made] {b} more. How many [{T} does {he} have now|does {he} have now]?
        en| {B} gives {A} {b} {T}. {A} already had {a}. How many {T} has {A} got now?
        en| A bus was carrying {a} passengers when {b} more people got on. How many people are on the bus now?
        en| {A} is {a} years old[ now| today|]. How old will {he} be in {b} years?
        en| A plant was {a} cm tall. Since then it has grown {b} cm. What is its height now?
        en| After spending {$b}, {A} has {$a} left. How much money did {he} have at first?
        en| {A} [saved|put aside] {$a} last month and {$b} this month. What are {his} savings in all?
        en| The {P} already had {a} {T}, then a truck brought in {b} more. How many are there altogether?
        en| What is the sum of {a} and {b}?
        en| The temperature was {a} degrees at noon and then rose by {b} degrees. What was the temperature after that?
        en| {A} scored {a} points in the first game and {b} in the second game. How many points did {he} score in the two games?
        en| {A} picked {a} {T} and {b} {V} [in the garden|at the farm]. How many pieces did {he} pick [altogether|in all]?
        en| The {P} has {a} red {T} and {b} green {T}. How many {T} does it have?
        en| {A} spent {$a} on {T} and {$b} on {V}. How much did {he} spend [altogether|in total|in all]?
        en| There were {a} {T} on a shelf. {A} put {b} more on it. How many are on the shelf now?
        en| On her way to school a girl counted {a} dogs and {b} cats. What number of animals did she count?
        en| {a} people came by bus and {b} by train. How many people came?
        en| {A} gave {b} {T} to {B} and still has {a}. How many did {he} have in the beginning?
        en| {A} wrote {a} letters and then {b} letters more. How many letters did {he} write?
        en| {A} has {a} {T}. {B} has {b} {T}. How many {T} are there [altogether|in all]?
        en| There were {a} {T} in the {P} and {A} brought {b} more. How many are there now?
        en| {A} is {a} years old. How old will {he} be {b} years from now?
        en| {A} worked {a} hours yesterday and {b} hours today. How many hours did {he} work in total?
        en| {A} ate {a} {T} and has {b} left. How many did {he} have at first?
        en| If {a} and {b} are added, what is the result?
        en| {a} red cars and {b} blue cars stand in a street. What is the total number of cars?
        en| {A} baked {a} {T} yesterday and {b} {T} today. How many {T} did {he} bake?
        en| A parking lot has {a} cars. {b} more cars come. How many cars are in the parking lot?
        en| Mike has {a} baseball cards and his friend gives him {b} more. How many cards does Mike have now?
        en| At the start of the year {A} had {a} {T}. By the end of the year {he} had got {b} more. How many does {he} have?
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，两人一共有多少{M}{T}？
        zh| {P}里有{a}{M}{T}和{b}{N}{V}，[一共|总共]有多少？
        zh| {P}上午卖出{a}{M}{T}，下午[又|]卖出{b}{M}，这一天共卖出多少{M}？
        zh| 班里有男生{a}人，女生{b}人，全班[共|一共]有[多少|几]人？
        zh| {A}[原来|本来|]有{a}{M}{T}，[又买了|又得到|又捡到|妈妈又给了{he}]{b}{M}，现在[一共|]有[几|多少]{M}？
        zh| 树上有{a}只小鸟，又飞来了{b}只，[现在|这时]树上有几只小鸟？
        zh| 一{M}{T}{a}元，一{N}{V}{b}元，各买一样[一共|共]要[付|花]多少钱？
        zh| {A}昨天看了{a}页书，今天看了{b}页，两天一共看了多少页？
        zh| {A}今年{a}岁，再过{b}年{he}[多大|几岁|多少岁]？
        zh| 车上有乘客{a}人，到站后上来{b}人，车上现在有多少人？
        zh| 求{a}与{b}的和。
        zh| 妈妈买{T}用去{a}元，买{V}用去{b}元，妈妈一共花了多少钱？
        zh| {A}给了{B}{b}{M}{T}后，自己还有{a}{M}，{A}原来有多少{M}{T}？
        zh| {A}折了{a}{M}{T}，{B}折了{b}{M}。他们合起来有多少{M}？
        zh| 卖掉{b}{M}{T}之后，{P}还剩{a}{M}，问原来一共有多少{M}？
        zh| 一根绳子用去{b}米，还剩{a}米，这根绳子原来长多少米？
        zh| 第一天修路{a}米，第二天修路{b}米，两天共修路多少米？
        zh| {P}原有{a}{M}{T}，又运来{b}{M}，现在共有多少？
        zh| 气温早上是{a}度，到中午上升了{b}度，中午的气温是多少度？
        zh| {A}有{a}元，{B}有{b}元，他们一共有多少钱？
        zh| 左边有{a}{M}{T}，右边有{b}{M}，合起来是多少{M}？
        zh| 停车场里有{a}辆车，又开来{b}辆，现在有几辆？
        zh| {A}做了{a}道题，还有{b}道没做，一共有几道题？
        zh| 一年级有{a}人，二年级有{b}人，两个年级共有学生多少人？
        zh| 小猫钓了{a}条鱼，又钓了{b}条，它一共钓了几条？
        zh| 鸡有{a}只，鸭有{b}只，鸡和鸭共有多少只？
        zh| {A}昨天写了{a}个字，今天写了{b}个字，[一共写了多少字|两天总共写多少个字]？
        zh| {a}加{b}等于多少？
        zh| {A}吃了{a}{M}{T}，还剩{b}{M}，原来有多少{M}？
        zh| {A}今年{a}岁，{b}年后是多少岁？
        zh| 第一组有{a}人，第二组有{b}人，两组共有多少人？
        zh| {A}上午工作{a}小时，下午工作{b}小时，一共工作多少小时？
        zh| 盒子里有{a}个红球和{b}个白球，一共有几个球？
        zh| 一本书，{A}看了{a}页，还剩{b}页，这本书有多少页？
        en| I have {a} {T} at home and my cousin has {b}. How many is that [altogether|in all|if we put them together]?
        en| My [brother|sister|uncle] caught {a} fish in the morning and {b} fish in the evening. [Work out|Find|Calculate] the day's catch.
        en| Suppose {A} lends {b} {T} to {B} and keeps {a}. What was the number of {T} before the loan?
        en| A jug contains {a} ml of water. {A} pours in {b} ml more. How many millilitres are in the jug after that?
        en| Two parcels weigh {a} kg and {b} kg. What do they weigh together?
        en| The concert hall sold {a} tickets online and {b} at the door. How large was the audience [altogether|in all]?
        en| Invoice: materials {$a}, labour {$b}. Total amount due?
        en| It took {A} {a} minutes to [wash|clean] the car and {b} minutes to [polish|dry] it. How long did {he} work on it?
        en| How tall is a tower made of a block of {a} cm with a block of {b} cm on top of it?
        en| A piece of ribbon was cut into two parts, {a} cm and {b} cm long. How long was it before it was cut?
        en| [The sun was shining and the park was full.|It was a warm day.] {a} children were [playing|running] on the grass, and {b} more joined them. How many children were there then?
        en| A hospital [treated|admitted] {a} patients by day and {b} by night. What is the number of patients for the whole day?
        en| {A} was born when {his} mother was {a}. {A} is now {b}. How old is {his} mother?
        en| Let x be the number that is {b} greater than {a}. Find x.
        en| [Add|Join] {b} {T} to a pile of {a} {T}. How many {T} does the pile have now?
        en| {b} eggs were broken on the way and {a} arrived whole. How many eggs had been sent?
        en| How many letters did the postman bring in two days if it was {a} on Thursday and {b} on Friday?
        en| A team won {a} matches and lost {b}; none ended in a draw. How many matches did the team play?
        en| {A}'s phone shows {a} missed calls and {b} messages. How many notices are there in total?
        en| For the picnic you make {a} sandwiches with cheese and {b} with ham. How many sandwiches do you take along?
        en| The [train|coach|ferry] left with {a} travellers on board. {b} travellers got on at the only stop. How many arrived at the end?
        en| Our office ordered {a} chairs in spring, and {b} chairs were delivered in autumn as well. How many new chairs is that?
        en| When {b} of the {T} had been sold, {a} were still at the {P}. How many had there been to begin with?
        en| The film has been running for {a} minutes and will go on for another {b}. How long is the whole film?
        en| [Boxes|Crates] loaded on the lorry: {a} before noon, {b} after noon. What is the full load?
        en| A gardener planted {a} tulips along the path. Then she planted {b} roses by the wall. How many flowers has she planted?
        en| {A} lost {b} {T} in the snow, but {a} were still in {his} pocket. With how many {T} did {he} set out?
        en| The number x is the sum of {a} and {b}. What is x?
        en| [We|They] drove {a} miles before the break. After it, {b} miles remained to the sea. How long is the way to the sea?
        en| Farmer {A} milks {a} cows in the old barn and {b} in the new barn. How many cows does {he} milk in all?
        en| {a} pupils of our class come on foot and all the others, {b} of them, by bicycle. How big is our class?
        en| Every guest has got a plate: {a} plates are used, and {b} clean ones are left. How many plates does the house have?
        zh| 我有{a}{M}{T}，[表哥|同桌|好朋友]有{b}{M}，我们俩合在一起是多少{M}？
        zh| 妈妈早上蒸了{a}个包子，晚上又蒸了{b}个，妈妈今天一共蒸了几个包子？
        zh| 甲数是{a}，乙数是{b}，求甲、乙两数[的|之]和。
        zh| 两个包裹，一个重{a}千克，一个重{b}千克，放在一起称，[共重|重]多少千克？
        zh| 如果{A}借给{B}{b}{M}{T}，自己手里还留着{a}{M}，那么借出之前{A}有多少{M}？
        zh| 音乐会网上卖票{a}张，门口卖票{b}张，[总共|合计]卖了多少张票？
        zh| 水壶里有{a}毫升水，再倒入{b}毫升，现在壶里有多少毫升水？
        zh| [洗车|打扫房间|做饭]用了{a}分钟，休息之后又干了{b}分钟，前后共干活多少分钟？
        zh| 一根彩带剪成两段，一段{a}厘米，另一段{b}厘米，彩带原长多少厘米？
        zh| 球队赢了{a}场，输了{b}场，没有平局，这个球队一共比赛了多少场？
        zh| 天气很好，公园里有{a}个小朋友在放风筝，后来又来了{b}个，现在有多少个小朋友？
        zh| 爸爸在儿子出生那年{a}岁，儿子今年{b}岁，爸爸今年多少岁？
        zh| 设x比{a}多{b}，求x。
        zh| 问：{P}里{T}卖出{b}{M}，架上还有{a}{M}，开门时有几{M}？
        zh| 路上打碎了{b}个鸡蛋，完好的还有{a}个，一开始装了多少个鸡蛋？
        zh| 医院白天接诊{a}人，夜里接诊{b}人，一昼夜共接诊多少人？
        zh| 电影已经放了{a}分钟，离结束还有{b}分钟，[整部|这部]电影长多少分钟？
        zh| 从家出发已经走了{a}米，离学校还有{b}米，家到学校有多远？
        zh| 同学们去春游，大车坐了{a}人，小车坐了{b}人，去春游的共有几人？
        zh| {A}两次[投篮|射击|考试]分别得了{a}分和{b}分，总分是多少？
        zh| 计算：{a}个十字格加上{b}个十字格，一共有多少个格子？
        zh| [货车|卡车|火车]先装了{a}箱货，后装了{b}箱货，车上一共装货多少箱？
        zh| 存钱罐里有{a}元，今天{A}又放进去{b}元，现在里面[有|是]多少钱？
        zh| 体育课上，跳绳的有{a}人，其余{b}人在打球，上课的同学一共有多少人？
        zh| 公司上半年招了{a}人，下半年招了{b}人，全年招了多少人？
        zh| 一幢楼，{A}家楼下有{a}层，从{he}家这层往上共有{b}层，这幢楼有多少层？
        zh| 材料费{a}元，人工费{b}元，合计多少元？
        zh| {A}的{T}被{B}拿走{b}{M}，现在只有{a}{M}了，被拿之前有多少{M}呢？
        zh| 求总数：红色的{T}{a}{M}，蓝色的{T}{b}{M}。
        zh| {A}种了{a}棵白菜，还种了{b}棵萝卜，[算算|算一算]{he}一共种了多少棵菜。
        zh| 池塘里游着{a}只鹅，岸上站着{b}只鹅，一共有多少只鹅？
        en| Add {a} and {b}. What do you get?
        en| How much is {a} plus {b}?
        en| One queue has {a} people and the other {b}. How many people are queuing?
        en| On the first day {a} m of road were built, on the second day {b} m. How many metres were built in the two days?
        en| Two bags weigh {a} kg and {b} kg. How heavy are they together?
        en| There are {a} floors above {A}'s flat and {b} floors from {his} flat down. How many floors are there?
        en| {A} found {a} {T} in the morning and {b} in the afternoon. How many did {he} find that day?
        en| A tank held {a} litres, and {b} litres were added. How many litres does it hold now?
        en| The left side of the street has {a} houses, the right side has {b}. How many houses are in the street?
        zh| {a}加{b}是多少？
        zh| {a}与{b}相加，和是几？
        zh| 第一天修路{a}米，第二天修路{b}米，两天一共修了多少米？
        zh| 一队有{a}人，另一队有{b}人，两队共有几人？
        zh| 楼上有{a}层，楼下有{b}层，一共有多少层？
        zh| 两个包裹分别重{a}千克和{b}千克，一共重多少千克？
        zh| 街道左边有{a}座房子，右边有{b}座，这条街有多少座房子？
        zh| 水箱原有水{a}升，又加了{b}升，现在有水多少升？
        zh| {A}上午捡到{a}{M}{T}，下午捡到{b}{M}，一天共捡到多少{M}？
        zh| 计算{a}+{b}。
        zh| {a}与{b}相加，结果是多少？
        zh| 算一算：{a}加上{b}得几？
        zh| 停车场上停着{a}辆汽车，又来了{b}辆，停车场上共有几辆？
        zh| 上午卖了{a}{M}{T}，下午又卖了{b}{M}，这一天卖了多少{M}？
        zh| 河里有{a}只鸭，岸上有{b}只，一共多少只鸭？
        zh| {A}写了{a}个字，再写{b}个就写完了，{he}要写多少个字？
        zh| {A}跳绳跳了{a}下，{B}跳了{b}下，两人合起来跳了多少下？
        zh| 妈妈用去{a}元，还剩{b}元，妈妈原来带了多少钱？
        zh| 一本书看了{a}页，还有{b}页没看，全书多少页？
        zh| 水桶里有水{a}升，再倒进{b}升就满了，水桶能装水多少升？
        zh| 三年级种树{a}棵，四年级种树{b}棵，两个年级种了多少棵？
        zh| 第一周借出{a}本书，第二周借出{b}本，两周借出多少本书？
        zh| 男运动员{a}人，女运动员{b}人，运动员总人数是多少？
        en| {A} walked {a} km in the morning and {b} km in the afternoon. What distance did {he} walk that day?
        en| Add {a} to {b}. What do you get?
        en| What does {a} plus {b} make?
        en| A bus had {a} passengers. At the stop {b} more got on. How many passengers are on the bus?
        en| {A} paid {$a} and still has {$b}. How much money did {he} have before?
        en| {a} pages of the book are read, {b} are not. How many pages has the book?
        en| The pan weighs {a} g, and the soup in it {b} g. How much do pan and soup weigh?
        en| If {a} boys and {b} girls go on a trip, how many children go?
        en| Find the number of {T} that {A} and {B} have together if {A} has {a} and {B} has {b}.
        en| Let x be the number of pages in a book of which {a} are read and {b} are not. Find x.
        en| How many days does a trip last that takes {a} days by ship and {b} by train?
        en| What is the weight of a parcel with {a} kg of books and {b} kg of clothes?
        zh| 如果男生{a}人、女生{b}人，那么全班几人？
        zh| 求两数之和：一个是{a}，另一个是{b}。
        zh| 设全书x页，已看{a}页，没看的有{b}页，求x。
        en| Mrs. Lopez graded {a} essays on Thursday night. There are still {b} essays in her folder. How many essays did her students hand in?
        en| The school band is made up of {a} brass players and {b} drummers. How large is the band?
        en| A recipe calls for {a} grams of butter, and {A} has to stir in {b} grams of sugar as well. How heavy is the mixture?
        en| When the museum closed, {b} visitors had used the back entrance and {a} the front one. What was the attendance for the day?
        en| Out of a full box, {A} handed out {a} pencils to the class. The remaining {b} pencils went back into the cupboard. How many pencils does a full box contain?
        en| "I've done {a} push-ups," says {A}. "Do {b} more and you'll reach your goal," answers the coach. What is {A}'s goal?
        en| A plumber charged {$a} for the visit, plus {$b} for a new tap. What did the customer have to pay?
        en| {A}'s playlist lasts {a} minutes. After {he} adds an album of {b} minutes, how long is the playlist?
        en| Snow lay {a} cm deep on Tuesday. Overnight, a further {b} cm fell. How deep was it by Wednesday?
        en| {A} swam {a} lengths before getting tired and {b} lengths after a rest. Write down the number of lengths {he} swam.
        en| Determine the total: {a} stamps from Europe together with {b} stamps from Asia.
        en| {b} of the light bulbs in the theatre have burned out, while {a} still shine. How many light bulbs does the theatre have?
        en| A kangaroo hops {a} metres, rests in the shade, and hops on for {b} metres. How many metres has it covered?
        en| Two buses take the third graders to the zoo. One bus carries {a} of them and the other carries {b}. How many third graders are going to the zoo?
        en| {A} knitted {a} rows of a scarf on the train. At home {he} knitted {b} rows and the scarf was finished. How many rows long is the scarf?
        en| On the clothes line hang {a} socks; {b} more are waiting in the laundry basket. How many socks were washed?
        en| The fire brigade was called out {a} times in spring and {b} times in summer. How often was it called out in those seasons?
        en| What number do you reach if you start at {a} and count on by {b}?
        en| {A} downloaded {a} photos from the camera, and {B} sent {him} {b} by mail. How many photos does {he} now have to sort?
        en| A tailor sewed {a} buttons on coats and {b} buttons on shirts this week. Tell me how many buttons she used.
        en| There are {a} rungs above the painter and {b} rungs below him, counting the one he stands on. How many rungs does the ladder have?
        en| The clinic vaccinated {b} adults. It also vaccinated {a} children. How many people got a vaccination?
        en| If you paid {$a} in advance and {$b} on delivery, what was the full price of the sofa?
        en| At the harbour, {a} sailing boats and {b} motor boats were tied up last night. How many boats spent the night there?
        en| {A} typed {a} words, had a cup of tea, and typed {b} words more. How many words has {he} typed?
        en| Mum is counting cutlery. She finds {a} forks in the drawer and {b} in the dishwasher. How many forks does the family own?
        en| My little brother built a tower out of {a} blocks. It fell when he used {b} extra blocks. From how many blocks was the tower built when it fell?
        en| A scientist observed {a} butterflies in the meadow and {b} near the stream. What is the total of observed butterflies?
        en| One ticket sheet has {a} winning tickets and {b} losing tickets. How many tickets are on the sheet?
        en| During the bake sale, {A} earned {$a} from muffins. The lemonade stand brought in {$b}. What were the takings?
        en| Rope for the tent: {a} m. Rope for the flagpole: {b} m. How much rope should we pack?
        en| After a storm the forester found {a} fallen pines. He also discovered {b} fallen birches. How many trees fell in the storm?
        en| {A} solved {a} riddles on {his} own and {b} with help from {B}. How many riddles did {he} get solved?
        en| From the summit, the hikers went down {a} m to the hut and another {b} m down to the valley. How many metres lower is the valley than the summit?
        en| The postman had delivered {a} parcels by noon and still had {b} in the van. How many parcels did he load that morning?
        en| It takes a letter {a} days to reach the capital and {b} days from there to the village. For how many days is the letter under way?
        en| {A} is putting together a puzzle. {a} pieces are in place and {b} are lying loose on the floor. How many pieces belong to the puzzle?
        en| {B} borrowed {b} {T} from {A}, which left {A} with {a}. How many {T} were {A}'s before that?
        en| A cafe has {a} seats indoors and {b} on the terrace. How many guests can sit down at the same time?
        en| Calculate the length of a fence consisting of a wooden part of {a} m and a wire part of {b} m.
        en| A plane is carrying {a} passengers in economy class and {b} in business class. How many passengers are on the plane?
        en| In a survey, {a} pupils said they like maths and all the other {b} said they do not. How many pupils were asked?
        en| Grandpa lived in the country for {a} years and has now been living in the city for {b} years. How old is he, if he was born in the country and never lived anywhere else?
        en| For the costume, {A} glues on {a} silver stars, then {b} golden stars. How many stars decorate the costume?
        en| The orchestra practised for {a} minutes, took a break, and practised again for {b} minutes. How many minutes of practice was that, not counting the break?
        en| Monday's rain brought {a} mm of water and Tuesday's rain {b} mm. How much rain fell over those days?
        en| {A} drew {a} cards from the pile, leaving {b} in it. How many cards were in the pile at the start?
        en| Because {b} pupils were absent, only {a} pupils took the test. How many pupils belong to the class?
        en| A hen house holds {a} brown hens. If {b} white hens are put in too, how many hens will it hold?
        en| The charity wants to know how many coats it has: {a} came from the school and {b} from the church. Find the answer.
        en| {A} typed in {a}, pressed the plus key, typed in {b} and pressed the equals key. What did the calculator show?
        en| The number line shows a frog at {a}. It jumps {b} to the right. Where does it land?
        en| Some {T} lie in two heaps. In the larger heap there are {a} and in the smaller heap {b}. How many {T} are there?
        en| To make purple paint, {A} pours {a} ml of red into {b} ml of blue. How much purple paint does {he} get?
        en| We need {a} paper plates for the children's table plus {b} for the grown-ups. How many should we buy?
        en| {A} sold {a} {T} to the neighbours and had {b} unsold at the end of the day. How many {T} did {he} bring to the market?
        en| A night watchman walks {a} rounds before midnight and {b} after it. How many rounds is that per night?
        en| A caterpillar ate {a} leaves on its first day. The next day it managed {b}. Altogether, how many leaves did it eat?
        en| At low tide the pole stands {a} cm out of the water, and {b} cm of it are under water. How long is the pole?
        en| The actor has {a} lines in the first act and {b} in the last act, and none in between. How many lines must he learn?
        en| {A} has typed phone numbers of {a} friends and {b} relatives into {his} phone. How many numbers are saved there?
        en| You have {$a} in your left hand and {$b} in your right. How much are you holding?
        en| An astronaut spent {a} days on the station, and the journey there and back took {b} days. How long was the astronaut away?
        en| Nobody was late for the concert. {a} people sat downstairs, {b} upstairs. How many people listened?
        en| {a} kg of potatoes have been peeled, but the cook must peel {b} kg more for the soup. What weight of potatoes does the soup require?
        en| A road sign says: bridge {a} km. From the bridge it is {b} km on to the castle. How far is the castle from the sign?
        en| Emma put {a} beads on a string and then slid on {b} more. How many beads are on her string?
        en| {A}: "My flat has {a} square metres." {B}: "Mine has {b}." How large are the two flats together?
        en| The bike shop repaired {a} bikes and {b} scooters in May. How many vehicles did it repair?
        en| Following a sale of {b} calves, the rancher owns {a}. How many calves were there before the sale?
        en| In a chess club, {a} members play on Fridays and {b} different members play on Sundays; every member plays on one of these days. How many members has the club?
        en| The second shift packed {b} cartons and the first shift packed {a}. Report the output of the day.
        en| By what number is {a} increased to if {b} is added to it? Give the new number.
        en| The sum of two numbers is wanted. One addend is {a}; the other is {b}.
        en| If {he} eats {a} raisins now and saves {b} for later, how many raisins does {A} have?
        en| Start with {a}. Make it {b} bigger. What number have you got?
        zh| 老师买来一盒粉笔，已经用了{a}支，盒里还有{b}支，这盒粉笔原来有多少支？
        zh| 小明家离书店{a}米，书店离学校{b}米，小明从家经过书店走到学校，要走多少米？
        zh| 跳绳比赛，{A}第一次跳{a}下，休息后又跳了{b}下，{he}前后共跳了多少下？
        zh| 动物园里有{a}只大猴，{b}只小猴，猴山上共有几只猴子？
        zh| 果农收了一批橘子，{a}筐已经运走，{b}筐还堆在园里，果农共收了多少筐橘子？
        zh| 一件毛衣的价钱是{a}元，一顶帽子是{b}元，爸爸要把它们都买下来，需准备多少钱？
        zh| 教室里坐着{a}名同学，门外又走进来{b}名，这时教室里有同学多少名？
        zh| 工人叔叔修路，已修好{a}米，剩下{b}米没有修，这条路全长多少米？
        zh| 一本练习本，写过的有{a}页，空白的有{b}页，这本练习本共有多少页？
        zh| {A}集邮，原来就有{a}张邮票，生日那天爷爷送给{he}{b}张，这下{he}有多少张了？
        zh| 把{a}克盐放进{b}克水里，搅匀以后的盐水重多少克？
        zh| 一个加数是{a}，另一个加数是{b}，和是多少？
        zh| 被减数不知道，减数是{b}，差是{a}，被减数是几？
        zh| 舞蹈队有{a}名女生、{b}名男生，你知道舞蹈队有几人吗？
        zh| 昨夜下雪{a}毫米，今早又下了{b}毫米，地上的雪共厚多少毫米？
        zh| “我今年{a}岁。”{A}说。那么{b}年以后，{he}该是几岁了？
        zh| 运动会上，我们班得了{a}枚金牌，另外还得了{b}枚银牌，求金银牌的总数。
        zh| 饭店冰箱里的鸡蛋，早餐用了{a}个，现在还存着{b}个，早餐以前有鸡蛋多少个？
        zh| {P}里的{T}，{A}搬走了{b}{M}，留下{a}{M}没有搬，请问没搬之前有多少{M}？
        zh| 手机里存着{a}张照片，{A}今天又拍了{b}张，一张也没删，手机里有多少张照片？
        zh| 蜗牛白天爬了{a}厘米，夜里接着往上爬了{b}厘米，它一昼夜爬了多少厘米？
        zh| 裁缝做大人衣服用布{a}米，做小孩衣服用布{b}米，共用去多少米布？
        zh| 在数轴上，从{a}出发向右移动{b}个单位，到达的点表示什么数？
        zh| 有{a}位阿姨和{b}位叔叔来参加家长会，参加家长会的家长有多少位？
        zh| 小红的妈妈上午织了{a}行，下午织了{b}行，正好织完一条围巾，这条围巾一共有多少行？
        zh| 剧场楼下卖出{a}张票，楼上卖出{b}张票，这场演出卖票多少张？
        zh| 爸爸开车去外婆家，加油前行驶了{a}千米，加油后行驶了{b}千米才到，爸爸开了多少千米？
        zh| 一堆煤，月初烧掉{a}吨，余下的{b}吨留到月底烧，这堆煤原有多少吨？
        zh| 快递员车上还有{b}个包裹，已经送出{a}个，他今天要送的包裹共是几个？
        zh| 小青蛙吃了{a}只害虫，大青蛙吃了{b}只害虫，它们合起来吃掉多少只害虫？
        en| {A} has {a} crayons in {his} desk and {b} crayons at home. How many crayons does {he} have?
        en| There were {a} kittens at the shelter. Today {b} new kittens were brought in. How many kittens are there now?
        en| The teacher graded {a} papers before dinner and {b} papers after dinner. How many papers did she grade?
        en| {A} blew up {a} balloons. {B} blew up {b} balloons. How many balloons can they hang on the wall?
        en| The farmer filled {a} sacks with corn and {b} sacks with beans. How many sacks did he fill?
        en| {A} paid {$a} for the bus and {$b} for the museum. How much did the trip cost {him}?
        en| A snowman was {a} cm tall. Then it got a hat of {b} cm. How tall is it with the hat?
        en| {A} has used {b} sheets of paper. There are {a} sheets still in the pack. How many sheets were in a new pack?
        en| {A} lives {a} m from the school. The library is {b} m behind the school on the same road. How far is it from {A}'s house to the library?
        en| {A} did homework for {a} minutes and then played the piano for {b} minutes. How many minutes did {he} spend on both?
        en| A cage at the zoo has {a} parrots. Another cage has {b} parrots. How many parrots live in these cages?
        en| Our town has {a} dry days this season and {b} rainy ones. How many days does the season have?
        en| {A} scored {a} goals in the spring and {b} goals in the fall. How many goals is that for the year?
        en| Each of two friends brings some cards. {A} brings {a}; {B} brings {b}. How many cards can they play with?
        en| My grandmother knitted {a} rows on Sunday. On Monday she knitted {b} more rows. How long is the scarf now, in rows?
        en| The first part of the show lasts {a} minutes, and the other part lasts {b} minutes. How long is the show?
        en| The cafe sold {a} cups of coffee and {b} cups of tea. How many hot drinks did it sell?
        en| The monkey ate {a} nuts, and {b} nuts are still in the bowl. How many nuts were in the bowl before the monkey came?
        en| {A} needs {a} screws for the table and {b} screws for the bench. How many screws should {he} take?
        en| Room A has {a} computers. Room B has {b} computers. The school wants to know how many it has. What is the answer?
        en| {A} put {a} stamps in {his} album last year. This year {he} has put in {b}. How many stamps did {he} put in over the years?
        en| {A} is standing in a line with {a} people in front. Behind these people and up to the end there are {b} people, counting {A}. How many people are in the line?
        en| What number is {b} more than {a}?
        en| Start with {a}. Count on {b}. Which number do you reach?
        en| {a} and {b} make how many?
        en| Put the numbers {a} and {b} together. What total do they give?
        en| When {a} is increased by {b}, what number do you get?
        en| If you take away {a} from a number, {b} remains. What is the number?
        en| A lake was {a} m deep. After the heavy rain the water rose {b} m. How deep is the lake after the rain?
        en| A shop got {a} T-shirts on Tuesday. On Thursday another box with {b} T-shirts came. How many T-shirts came that week?
        en| {A} wrote {a} lines of code in the morning. In the afternoon {he} added {b} lines. How many lines does the program have?
        en| {A} drove {a} km, filled up the car and drove the last {b} km. How long was the whole drive?
        en| I counted {a} steps up to the church door and {b} more up to the bell. How many steps did I climb to reach the bell?
        en| A nurse gave {a} shots before noon. She gave {b} shots after noon. How many shots did she give in the day?
        en| {A} lost {b} kg over the summer and weighs {a} kg now. What did {he} weigh before the summer?
        en| {A}: "I found {a} mushrooms." {B}: "And I found {b}." How many mushrooms are in their basket?
        en| Report of the fire station: {a} calls in the daytime and {b} calls in the night. Total number of calls?
        en| Sign at the door: "{a} seats downstairs, {b} seats upstairs." How many people can sit here?
        en| After a discount of {$b}, the lamp cost {$a}. What was the price before?
        en| {A} gave away {b} of {his} {T}. The {a} that are left are in a box. How many {T} did {A} have once?
        en| The bees made {a} kg of honey in the old hive. The new hive gave {b} kg. How many kilograms of honey did the beekeeper get?
        en| The drama club has {a} actors and {b} helpers. No one does both. How many members does the club have?
        en| A parcel with {a} books is put with a parcel of {b} books. How many books are being sent?
        en| A gap of {b} points lies between {A} and the leader. {A} has {a} points. How many points does the leader have?
        en| {A} has walked {a} of the steps to the top of the tower, and {b} more are in front of {him}. How many steps does the tower have?
        en| The morning ferry brought {a} bikes to the island; the evening ferry brought {b}. How many bikes came over?
        en| Our garden has {a} rows of carrots, and next to them {b} rows of peas. How many rows are there?
        en| {A}'s coins are in two piles. One pile has {a} coins, and the other has {b}. If {he} pushes the piles into one, how many coins will be in it?
        en| {A} has seen {a} episodes of the series. There are {b} episodes that {he} has not seen. How many episodes does the series have?
        en| {A} got {a} right answers and {b} wrong answers. {He} answered everything. How many questions were there?
        en| Miners dug {a} m of the tunnel from the north end and {b} m from the south end. Then they met. How long is the tunnel?
        en| {A} has to read {a} poems and {b} stories for school. How many texts are on {his} list?
        en| In one drawer there are {a} forks. In another one there are {b} spoons. How many pieces do I wash if I wash them all?
        en| It was a busy day at the airport. {a} planes landed and {b} planes took off. How many planes did the tower guide?
        en| {A} poured {a} ml of milk and {b} ml of cocoa into a cup. How much drink is in the cup?
        en| The new shelf can hold {b} more books than the {a} that the old one could hold. How many books can the new shelf hold?
        en| There are {a} words in the first list and {b} words in the other. {A} learns every word. How many words does {he} learn?
        en| The well was {a} m deep. The men dug {b} m deeper. How deep did the well become?
        en| The scientist saw {a} stars through the small telescope, and {b} others through the large one. How many stars did she see?
        en| {b} children have left the bus, and {a} are still sitting in it. How many children rode the bus at first?
        en| {A} paid the shop {$a} and still owes {$b}. What did the sofa cost?
        en| A baker needs {a} eggs for the bread and {b} eggs for the pies. Find how many eggs he needs.
        en| There were {a} players on the field and {b} on the bench. How many players came to the game?
        en| We cut the ribbon with scissors. One piece was {a} cm, the other one {b} cm. How many centimetres long was the ribbon before the cut?
        en| How many guests did the hotel have, with {a} on the lower floor and {b} on the upper floor?
        en| {A} used {a} nails to fix the roof and {b} nails to fix the fence. What number of nails did {he} use?
        en| A lighthouse has a lower part of {a} m and an upper part of {b} m. How high does it rise?
        en| {A} painted {a} eggs blue. {B} painted {b} eggs red. How many painted eggs lie in the nest?
        en| After losing {b} feathers the peacock has {a}. How many did it have before it lost them?
        en| The soup tureen holds {a} ladles. If it were {b} ladles bigger, how many would it hold?
        en| In the concert hall {a} musicians were tuning up when {b} late ones rushed in. How many musicians were there then?
        en| {A} needs {a} minutes to dress and {b} minutes to walk to school. How many minutes before the bell must {he} get up to arrive just in time?
        en| A letter costs {a} cents to post; by air it costs {b} cents more. What is the airmail price in cents?
        en| The pirates buried {a} gold bars under the palm and {b} under the rock. How many did they bury?
        en| What is the result when you combine {a} with {b} by addition?
        en| From the cellar it is {a} steps up to the hall and {b} steps from the hall to the attic. How many steps lead from cellar to attic?
        en| {A}'s scarf is {a} cm too short. It is {b} cm long. How long ought it to be?
        en| The shepherd's dog brings {a} sheep back from the hill; {b} are in the fold already. How many will be in the fold?
        en| At low tide the pole stands {a} dm out of the water and {b} dm in it. What is the length of the part that is not in the ground?
        en| {A} has {b} stamps more than {B}, who has {a}. How many does {A} have?
        en| The spider caught {a} flies and {b} gnats. What was its catch?
        en| Each seat in the boat is taken: {a} by adults and {b} by children. How many seats has the boat?
        en| A zebra foal weighs {a} kg, and its mother is {b} kg heavier. How heavy is the mother?
        en| If the older group has {a} dancers and the younger group {b}, how many costumes are needed for all?
        en| {A} started work at the firm at the age of {a} and has been there for {b} years. What is {his} age?
        en| Chess pieces on the board: {a}. Chess pieces beside the board: {b}. How many pieces belong to these sets?
        en| By bus {A} has gone {a} km, and the remaining {b} km {he} will go on foot. How long is {his} way?
        en| The printer needs {a} seconds to warm up and {b} seconds to print the picture. After how many seconds is the picture ready?
        en| {A} is collecting bottle caps for a mosaic; {a} are glued on and {b} are in a bag. How many has {he} collected?
        en| {a} astronauts live in the front module, {b} in the rear module. What is the crew of the station?
        en| This summer's heat record lies {b} degrees above the old one of {a} degrees. What is it?
        en| A stonemason needs {a} stones for the arch plus {b} for the pillars. State the number of stones he orders.
        en| {A} hit the target {a} times and missed it {b} times. How many shots did {he} fire?
        en| The dragon had {a} heads. The hero cut none off, and {b} new ones grew by magic. How many heads had it then?
        en| Yesterday's temperature was {a} degrees, and it is {b} degrees hotter today. How hot is it today?
        en| The full price is what {A} pays, {$a}, plus what {his} health insurance pays, {$b}. What is the full price?
        en| In the orchard {a} trees are in bloom; the other {b} are bare. How many trees are there in the orchard?
        en| {A} counted {a} wagons before the tunnel swallowed the train, and {B}, at the other end, {b} more that {A} had missed. How many wagons did the train have?
        en| Find the number from which, if it is diminished by {b}, {a} remains.
        en| To the {a} sheets of a calendar {A} adds {b} sheets with photos. How many sheets has the calendar now?
        en| The hospital cook boils {a} eggs hard and {b} eggs soft. How many eggs does he boil?
        en| A farmer's wife sold {a} jars of plum jam and {b} jars of cherry jam, and that was all she had. How many jars did she have?
        zh| 课桌里有{a}支蜡笔，家里还有{b}支，{A}的蜡笔一共有几支？
        zh| 老师批改了{a}本作业，还有{b}本没批，全班交了多少本作业？
        zh| {A}先弹琴{a}分钟，再画画{b}分钟，两样一共用了多少分钟？
        zh| 排队买票，{A}前面有{a}人，从{A}开始往后数有{b}人，这一队共有多少人？
        zh| 被减数减去{a}后差是{b}，被减数是多少？
        zh| 一盏台灯优惠{b}元后卖{a}元，这盏台灯原价多少元？
        zh| 从{A}家到学校{a}米，从学校再往前{b}米是图书馆，{A}从家经过学校去图书馆要走多少米？
        zh| 咖啡店今天卖出咖啡{a}杯、奶茶{b}杯，一共卖出饮品多少杯？
        zh| 小猴吃了{a}个桃子，篮里还剩{b}个，篮里本来有多少个桃子？
        zh| 上个月下雨{a}天，没下雨{b}天，上个月有多少天？
        zh| 修隧道，从东面挖了{a}米，从西面挖了{b}米，正好打通，隧道长多少米？
        zh| 一口井深{a}米，又往下挖了{b}米，现在井深多少米？
        zh| 剧院楼下有{a}个座位，楼上有{b}个座位，剧院一共能坐多少人？
        zh| {A}做对{a}题，做错{b}题，每题都做了，这张卷子共有几题？
        zh| 买沙发时先付了{a}元，还欠{b}元，这套沙发要多少元？
        zh| 今天机场降落飞机{a}架，起飞飞机{b}架，起降的飞机合计多少架？
        zh| 抽屉里有{a}把叉子，碗柜里有{b}把勺子，都拿去洗，要洗多少把？
        zh| 装桌子要{a}颗螺丝，装凳子要{b}颗螺丝，{A}应该准备多少颗螺丝？
        zh| 奶奶织围巾，星期天织了{a}行，星期一又织了{b}行，一共织了多少行？
        zh| 教室里坐着{a}名同学，门外还站着{b}名，来的同学共有多少名？
        zh| 一座塔，{A}已经登了{a}级台阶，再登{b}级就到顶，这座塔有多少级台阶？
        zh| 从{a}往后再数{b}个数，数到几？
        zh| 把{a}增加{b}，得到的数是多少？
        zh| 旧蜂箱收蜂蜜{a}千克，新蜂箱收蜂蜜{b}千克，今年收了多少千克蜂蜜？
        zh| {A}瘦了{b}千克，现在体重{a}千克，{he}原来体重多少千克？
        zh| 消防队白天出动{a}次，晚上出动{b}次，一天一共出动几次？
        zh| {A}采了{a}个蘑菇，{B}采了{b}个，都放进一个篮子，篮子里有多少个蘑菇？
        zh| 牛奶{a}毫升，可可{b}毫升，混在一起是多少毫升饮料？
        zh| 一部电视剧，{A}看了{a}集，还有{b}集没看，这部电视剧有多少集？
        zh| 灯塔下半截高{a}米，上半截高{b}米，灯塔高多少米？
        zh| {A}把{a}个蛋涂成蓝色，{B}把{b}个蛋涂成红色，窝里有多少个彩蛋？
        zh| 音乐厅里有{a}名乐手在调音，又赶来{b}名，现在有多少名乐手？
        zh| {A}穿衣要{a}分钟，走到学校要{b}分钟，要提前多少分钟起床才正好赶上？
        zh| 从地下室到大厅{a}级台阶，从大厅到阁楼{b}级，从地下室到阁楼一共多少级？
        zh| 围巾织了{b}厘米，还短{a}厘米，这条围巾应该长多少厘米？
        zh| 海盗在树下埋了{a}块金子，在岩石下埋了{b}块，一共埋了多少块金子？
        zh| 小斑马重{a}千克，妈妈比它重{b}千克，妈妈重多少千克？
        zh| {A}投篮投中{a}次，没投中{b}次，一共投了多少次？
        zh| 空间站前舱住{a}人，后舱住{b}人，空间站里有多少名宇航员？
        zh| 今年最高气温比往年的{a}度还高{b}度，今年最高气温是多少度？
        zh| 果园里开花的树有{a}棵，没开花的有{b}棵，果园里有多少棵树？
        zh| 药费{A}自己付{a}元，保险付{b}元，药费一共多少元？
        zh| 石匠砌拱门用{a}块石头，砌柱子用{b}块，他要订购多少块石头？
        zh| {A}{a}岁进厂，在厂里干了{b}年，现在多少岁？
        zh| 厨师煮硬鸡蛋{a}个、软鸡蛋{b}个，他煮了多少个鸡蛋？
        zh| 打印机预热{a}秒，打印{b}秒，从开机到打完要多少秒？
        zh| 蜘蛛捉了{a}只苍蝇、{b}只蚊子，它捉了多少只虫子？
        zh| 船上大人占了{a}个座位，孩子占了{b}个，正好坐满，船上有多少个座位？
        zh| 平信{a}分，航空信比平信贵{b}分，寄航空信要多少分？
        zh| 减去{b}以后是{a}的数是多少？
        zh| {A}收集瓶盖，贴好的有{a}个，袋里的有{b}个，{A}收集了多少个瓶盖？
        zh| 孔雀掉了{b}根羽毛，还有{a}根，没掉时有多少根羽毛？
        zh| {B}有{a}{M}{T}，{A}比{B}多{b}{M}，{A}有多少{M}？

        == total3: x = a + b + c; a=2..80 b=2..80 c=2..80
        en| {A} has {a} {T}, {B} has {b} and {C} has {c}. How many do they have altogether?
        en| A farmer keeps {a} cows, {b} sheep and {c} goats. How many animals is that in total?
        en| {A} bought a {T1} for {$a}, a {V1} for {$b} and a bag for {$c}. How much did {he} spend in all?
        en| On three days the {P} sold {a}, {b} and {c} {T}. What was the total?
        en| {A} had {a} {T}. {B} gave {him} {b} and {C} gave {him} {c}. How many has {he} got now?
        en| The sides of a triangle are {a} cm, {b} cm and {c} cm long. What is its perimeter?
        en| How many {T} are there if one shelf holds {a}, another {b} and the last {c}?
        en| There are {a} apples, {b} pears and {c} plums in a basket. How many pieces of fruit are in it?
        en| {A} walked {a} km on Friday, {b} km on Saturday and {c} km on Sunday. How many kilometres did {he} walk in all?
        en| {a} {T} were sold in the morning, {b} at noon and {c} in the evening. Find the number of {T} sold that day.
        en| In a {P} work {a} men, {b} women and {c} apprentices. How many people work there?
        en| {A} has {a} {T}. {He} buys {b} more on Monday and another {c} on Tuesday. How many does {he} have then?
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{C}有{c}{M}，三人一共有多少{M}？
        zh| 果园里有桃树{a}棵，梨树{b}棵，苹果树{c}棵，这三种树共有多少棵？
        zh| 一个三角形的三条边分别长{a}厘米、{b}厘米和{c}厘米，周长是多少厘米？
        zh| {A}第一天看了{a}页，第二天看了{b}页，第三天看了{c}页，三天一共看了多少页？
        zh| {P}运来{a}{M}{T}，又运来{b}{M}，后来再运来{c}{M}，现在总共有几{M}？
        zh| 买{T}用了{a}元，买{V}用了{b}元，坐车用了{c}元，一共用了多少元？
        zh| 三个班分别有{a}人、{b}人、{c}人参加比赛，求参加比赛的总人数。
        zh| 篮子里有{a}个苹果、{b}个梨和{c}个桃子，一共有多少个水果？
        zh| 三天分别卖出{a}{M}、{b}{M}和{c}{M}{T}，三天共卖多少{M}？
        zh| {A}星期五走了{a}千米，星期六走了{b}千米，星期日走了{c}千米，三天一共走了多少千米？
        zh| 一年级有{a}人，二年级有{b}人，三年级有{c}人，三个年级总共多少人？
        zh| 车上原有{a}人，第一站上来{b}人，第二站上来{c}人，现在有多少人？
        en| I found {a} shells, my sister found {b} and my father {c}. How many shells did our family find?
        en| A [zoo|park] counted {a} visitors on Friday, {b} on Saturday and {c} on Sunday. How many visitors came over the long weekend?
        en| Work out the sum of {a}, {b} and {c}.
        en| What is the total cost of a dinner for {$a}, drinks for {$b} and a tip of {$c}?
        en| {A} needs {a} minutes for maths, {b} minutes for reading and {c} minutes for music. How long does {he} study [altogether|in all]?
        en| Three [parcels|bags|suitcases] weigh {a} kg, {b} kg and {c} kg. Find their weight together.
        en| {A} gave {b} {T} to {B} and {c} to {C}. Now {he} has {a} left. How many did {he} have in the beginning?
        en| In spring the school planted {a} trees, in summer {b} and in autumn {c}. How many trees were planted during the year?
        en| How many people took part if there were {a} men, {b} women and {c} children?
        en| A string was cut into three pieces of {a} cm, {b} cm and {c} cm; nothing was left. How long was the string?
        en| The bus set out with {a} people. {b} got on at the first stop and {c} at the second. Nobody got off. How many people are on the bus?
        en| Gold medals: {a}. Silver medals: {b}. Bronze medals: {c}. How many medals are there [in total|altogether]?
        en| {A} scored {a} points in the first round, {b} in the second and {c} in the last. What was {his} final score?
        en| {A} ate {a} {T} on Monday and {b} on Tuesday, and {c} are still in the box. How many were in the box at first?
        en| A library lent out {a} novels, {b} comics and {c} atlases last week. Calculate how many books were lent.
        en| If the first tank holds {a} litres, the second {b} litres and the third {c} litres, how many litres can be stored in all of them?
        en| {A} was given {a} {T} by {his} aunt, {b} by {his} uncle and {c} by a neighbour. How many {T} was {he} given?
        en| Our firm hired {a} people in Berlin, {b} in Paris and {c} in Rome. How many new people is that for the firm?
        en| From the village to the bridge it is {a} km, from the bridge to the mill {b} km, and from there {c} km to the town. How far is it from the village to the town by this way?
        en| A [chef|cook|baker] uses {a} onions for the soup. {b} onions go into the sauce and {c} into the salad. How many onions are used?
        en| Rent {$a}, power {$b}, water {$c}: what do I pay each week?
        en| There were {a} {T} at the {P}. {A} brought {b} more, and later {B} brought {c}. How many {T} are at the {P} now?
        en| The {P} was busy that morning. It sold {a} {T} to a school, {b} to a hotel and {c} to a club. How many {T} did it sell?
        en| A bunch is made of {a} roses, {b} lilies and {c} tulips. How many flowers does it have?
        en| {A}'s plant was {a} cm high in April. It grew {b} cm in May and {c} cm in June. How high was it at the end of June?
        en| {a} red, {b} green and {c} yellow {T} lie in a drawer. How many {T} lie in the drawer?
        en| Let x be {a} plus {b} plus {c}. What is x?
        en| The quiz has three parts, with {a}, {b} and {c} questions. How many questions has the whole quiz?
        en| {A} saved {$a} in January, {$b} in February and {$c} in March. How much money has {he} put aside in these months?
        en| Three trucks were loaded with {a}, {b} and {c} boxes. What is the number of boxes on all the trucks?
        en| How many animals live on the farm, where there are {a} hens, {b} pigs and {c} horses?
        en| {A} has solved {a} problems in the morning and {b} after lunch; {c} are still to be done. How many problems were set?
        en| On a shelf {A} puts {a} history books, next to them {b} cookbooks, and below {c} guide books. How many books did {he} put away?
        en| [Add up|Find the total of] three bills: {$a}, {$b} and {$c}.
        zh| 求{a}、{b}、{c}三个数的和。
        zh| 我捡了{a}个贝壳，妹妹捡了{b}个，爸爸捡了{c}个，我们全家一共捡了几个？
        zh| 动物园里有猴子{a}只，孔雀{b}只，梅花鹿{c}只，这三种动物共有多少只？
        zh| 三件行李分别重{a}千克、{b}千克、{c}千克，行李总重多少千克？
        zh| {A}送给{B}{b}{M}{T}，送给{C}{c}{M}，自己还剩{a}{M}，{A}原来有多少{M}{T}？
        zh| 晚饭花了{a}元，饮料花了{b}元，停车费{c}元，这一晚共花多少元？
        zh| {A}写数学作业用{a}分钟，写语文作业用{b}分钟，练琴{c}分钟，[总共|一共]要用多少分钟？
        zh| 春天种树{a}棵，夏天种树{b}棵，秋天种树{c}棵，这一年共种树多少棵？
        zh| 参加[晚会|比赛|活动]的有男人{a}名，女人{b}名，孩子{c}名，参加的人共有多少名？
        zh| 一根铁丝剪成{a}厘米、{b}厘米和{c}厘米的三段，正好用完，这根铁丝原来长多少厘米？
        zh| 金牌{a}枚，银牌{b}枚，铜牌{c}枚，共得奖牌多少枚？
        zh| {A}第一轮得{a}分，第二轮得{b}分，第三轮得{c}分，{he}的总成绩是多少分？
        zh| 一盒{T}，昨天吃了{a}{M}，今天吃了{b}{M}，盒里还有{c}{M}，这盒{T}原来有多少{M}？
        zh| 甲桶装水{a}升，乙桶装水{b}升，丙桶装水{c}升，三桶水合起来是多少升？
        zh| 从村口到桥头{a}千米，从桥头到磨坊{b}千米，从磨坊到县城{c}千米，照这条路走，从村口到县城有多少千米？
        zh| 图书馆借出故事书{a}本、科技书{b}本、画册{c}本，一共借出多少本书？
        zh| 房租{a}元，电费{b}元，水费{c}元，合计是多少元？
        zh| 一束花里有玫瑰{a}朵、百合{b}朵、康乃馨{c}朵，这束花共有几朵？
        zh| 小树原来高{a}厘米，五月长了{b}厘米，六月又长了{c}厘米，现在高多少厘米？
        zh| 公司在北京招了{a}人，在上海招了{b}人，在广州招了{c}人，公司一共招了多少新员工？
        zh| 红的{a}{M}，绿的{b}{M}，黄的{c}{M}，这些{T}共有多少{M}？
        zh| 设x等于{a}、{b}、{c}相加，求x。
        zh| 试卷分三部分，选择题{a}道，填空题{b}道，解答题{c}道，整张试卷有多少道题？
        zh| {A}一月存了{a}元，二月存了{b}元，三月存了{c}元，三个月存了多少钱？
        zh| [仓库|码头|车站]要运走一批货，第一车装{a}箱，第二车装{b}箱，第三车装{c}箱，刚好运完，这批货有多少箱？
        zh| 农场里养鸡{a}只，养鸭{b}只，养鹅{c}只，问农场养的家禽共有多少只？
        zh| 老师布置的口算题，{A}上午做了{a}道，下午做了{b}道，还差{c}道没做，老师一共布置了多少道？
        zh| 舅舅给{A}{a}{M}{T}，姑姑给{he}{b}{M}，奶奶给{he}{c}{M}，{A}共收到多少{M}{T}？
        zh| 做汤用{a}个土豆，炒菜用{b}个土豆，做饼用{c}个土豆，厨师要准备多少个土豆？
        zh| 三张发票的金额是{a}元、{b}元、{c}元，求总金额。
        zh| 阅览室里先有{a}人在看书，不一会儿进来{b}人，又过了一会儿进来{c}人，谁也没走，这时阅览室里有多少人？
        zh| 妈妈昨天包了{a}个饺子，今天上午包了{b}个，下午包了{c}个，妈妈这两天包了多少个饺子？
        zh| 工程队三周分别修路{a}米、{b}米和{c}米，三周共修路几米？
        zh| 如果{A}有{a}岁，{B}有{b}岁，{C}有{c}岁，他们三人的年龄加起来是多少岁？
        zh| {P}第一次进货{a}{M}{T}，第二次进货{b}{M}，第三次进货{c}{M}，三次进货总数是多少{M}？
        en| A hat costs {$a}, a scarf {$b} and gloves {$c}. What is the price of all three?
        en| {A} swam {a} lengths on Monday, {b} on Tuesday and {c} on Wednesday. How many lengths did {he} swim in these days?
        en| The sides of a triangle measure {a} cm, {b} cm and {c} cm. How far is it all around?
        en| First came {a} guests, then {b}, and at last {c}. How many guests are there now?
        en| Add {a}, {b} and {c}.
        en| {A} has {a} {T}. {B} brings {b} more, and {C} brings {c}. How many {T} are there now?
        zh| 三种书分别有{a}本、{b}本和{c}本，共有多少本书？
        zh| 先来了{a}位客人，后来又来了{b}位，最后来了{c}位，一共来了多少位客人？
        zh| 求{a}、{b}与{c}的和。
        zh| {A}第一天写{a}个字，第二天写{b}个字，第三天写{c}个字，这些天共写多少个字？
        en| If {A} has {a} {T}, {B} {b} and {C} {c}, how many have all three?
        en| Find the length of a chain made of three parts of {a}, {b} and {c} cm.
        en| Let x be the price of a meal with a soup for {$a}, fish for {$b} and tea for {$c}. Find x.
        en| Mr. Ahmed drives {a} km to the depot, {b} km to a customer and {c} km back home. How long is his round trip?
        en| A fruit salad is made with {a} grams of melon, {b} grams of grapes and {c} grams of banana. What does the salad weigh?
        en| {A} read {a} pages before school and {b} at lunch; with the {c} pages {he} read in bed the book was finished. How many pages did it have?
        en| The tram already had {a} passengers. {b} people boarded at the market and {c} at the station, and no one left. How many passengers did it carry then?
        en| At the recycling point our class handed in {a} bottles, {b} cans and {c} cartons. How many containers did we hand in?
        en| {A} owes {B} {$a}, {C} {$b} and the bank {$c}. What are {his} debts in all?
        en| After using {a} nails for the roof and {b} for the door, the carpenter has {c} nails left. How many nails did he have when he began?
        en| Before the tournament, the club bought {a} rackets, {b} nets and {c} boxes of balls. How many things were bought?
        en| A triathlete spends {a} minutes swimming, {b} minutes cycling and {c} minutes running. What is her finishing time in minutes?
        en| The show consists of a song of {a} minutes, a dance of {b} minutes and a play of {c} minutes. Without any breaks, how long is the show?
        en| {A} has {a} coins in {his} wallet, {b} in {his} coat and {c} in a jar. Determine how many coins {he} has.
        en| Grandma baked for the fair: {a} apple pies, {b} cherry pies and {c} plum pies. How many pies did she bake for it?
        en| The lighthouse keeper counted {a} tankers, {b} ferries and {c} fishing boats. How many ships passed?
        en| What is the perimeter of a three-sided garden whose sides are {a} m, {b} m and {c} m?
        en| Three friends put their money together to buy a tent. {A} gives {$a}, {B} gives {$b}, and {C} gives {$c}. If that is exactly enough, what is the price of the tent?
        en| {a} players are on the field, {b} sit on the bench and {c} are injured. How big is the squad?
        en| {A} downloaded a game of {a} MB, a map of {b} MB and a film of {c} MB. How many MB did {he} download?
        en| The temperature was {a} degrees at dawn. By mid-morning it had climbed {b} degrees, and by noon it climbed another {c}. What did the thermometer show at noon?
        en| "{a} children came by bus, {b} on foot and {c} by car," said the teacher. How many children arrived?
        en| A hotel has {a} rooms on the ground floor, {b} upstairs and {c} in the garden house. How many rooms are there altogether?
        en| Calculate: {a} increased by {b} and then increased by {c}.
        en| The seamstress needs {a} cm of lace for the collar, {b} cm for the sleeves and {c} cm for the hem. What length of lace must she buy?
        en| {A} got {b} likes from friends, {c} from family and {a} from strangers. How many likes did {he} get?
        en| We spent {a} days at the seaside, {b} days in the mountains and {c} days in the city before flying home. How many days did we spend away?
        en| A squirrel hid {a} nuts under the oak, {b} under the bench and {c} under the hedge. How many nuts did it hide?
        en| On the form it says: adults {a}, children {b}, babies {c}. How many people are in the group?
        en| The cinema sold {a} tickets for the early film, {b} for the evening film and {c} for the late film. Give the number of tickets sold.
        en| How many kilograms must the lift carry if {A} weighs {a} kg, {B} weighs {b} kg and their luggage weighs {c} kg?
        en| In the aquarium live {a} goldfish and {b} guppies. {A} adds {c} neon fish. How many fish live in it after that?
        en| First a printer printed {a} sheets, next {b} sheets, and finally {c} sheets. How many sheets came out of the printer?
        en| {A}'s scout troop hiked {a} km to the lake, {b} km around it and {c} km on to the camp. Find the length of the hike.
        en| The park ranger planted {a} maples along the drive, {b} elms by the gate and {c} beeches near the pond. How many young trees will she have to water?
        en| If a sandwich costs {$a}, a juice {$b} and a cake {$c}, how much is a lunch of all three?
        en| Of the {T} that {A} collected, {a} were given to {B}, {b} were given to {C}, and {c} were kept. How many {T} did {A} collect?
        en| For the mosaic, {a} white tiles, {b} grey tiles and {c} black tiles were laid. How many tiles does the mosaic contain?
        en| There are {a} spoons, {b} forks and {c} knives in the drawer. How many pieces of cutlery does it hold?
        en| The blood bank received {a} donations on Wednesday, {b} on Thursday and {c} on Friday. How many donations came in during these days?
        en| A long novel appears in three volumes of {a}, {b} and {c} chapters. How many chapters make up the novel?
        en| Three pipes are joined end to end. They measure {a} m, {b} m and {c} m. How long is the line they form?
        en| {A} is saving for a guitar. {He} has saved {$a}, {his} parents will add {$b}, and {he} still needs {$c}. How much does the guitar cost?
        en| The diver went down {a} m, paused, sank {b} m further and then a last {c} m. How deep was the diver at the end?
        en| On a rainy afternoon {A} built three towers out of toy bricks, using {a}, {b} and {c} bricks. How many bricks did {he} use?
        en| The election office counted {a} votes by post, {b} at the school and {c} at the town hall. How many votes were counted?
        en| Meat {a} kg, rice {b} kg, vegetables {c} kg: what is the weight of the whole delivery?
        en| In the garage stand {a} cars, {b} motorbikes and {c} vans. What is the number of vehicles in it?
        en| A school library owns {a} maps. Its new donations include {b} maps from a museum and {c} from a bookshop. How many maps will be in the library?
        en| A hiker climbed {a} m before breakfast, {b} m in the morning and {c} m in the afternoon. What height did the hiker gain that day?
        en| The toy train has {a} passenger cars, {b} goods cars and {c} tank cars. How many cars does it pull?
        en| By the evening, {A} had picked {a} {T}, {B} {b} and little {C} {c}. They put them all into one basket. How many {T} are in the basket?
        en| What do you get when {c} is added to the sum of {a} and {b}?
        en| Anna, Ben and Carl share a cake tray of muffins. Anna eats {a}, Ben eats {b}, and Carl eats {c}; then the tray is empty. How many muffins were on it?
        en| A concert hall has {a} seats in the stalls, {b} in the circle and {c} in the boxes. How many listeners can be seated?
        en| The repair took {a} minutes for taking the machine apart, {b} minutes for cleaning it and {c} minutes for putting it together again. How many minutes was that?
        en| {A} is {a} years old; {B} is {b}, and {C} is {c}. What do their ages add up to?
        en| A herd crossed the river in three groups of {a}, {b} and {c} zebras. How many zebras crossed?
        en| {A} answered {a} easy questions, {b} medium ones and {c} hard ones. How many questions is that?
        en| The hospital kitchen prepared {a} breakfasts, {b} lunches and {c} dinners on Sunday. How many meals did it prepare?
        en| Dad's key ring has {a} house keys, {b} office keys and {c} keys he no longer needs. How many keys are on it?
        en| Help {A} add up {his} steps: {a} to the door, {b} to the gate, {c} to the bus stop.
        en| The sum of three addends is to be found. The addends are {a}, {b} and {c}.
        en| A bee visits {a} daisies, flies on to {b} poppies and ends with {c} clover flowers. How many blossoms has it visited?
        en| {A} sends {a} postcards from Spain, {b} from Italy and {c} from Greece. How many postcards does {he} send on {his} trip?
        en| While tidying up, the caretaker discovered {a} lost gloves, {b} lost hats and {c} lost umbrellas. How many lost things are there?
        en| Three rivers flow into the lake. Per minute they bring {a}, {b} and {c} barrels of water. How many barrels of water reach the lake every minute?
        en| An orchard harvested {a} crates of apples, {b} crates of pears and {c} crates of peaches. What was the entire harvest in crates?
        en| The workshop made {a} chairs, {b} stools and {c} benches this month. How many pieces of furniture did it turn out?
        en| A tourist bought a museum pass for {$a}, a city map for {$b} and a bus card for {$c}. How much did the tourist pay for everything?
        en| {A} put {a} {T} in the top drawer, {b} in the middle one and {c} in the bottom one. Find how many {T} {he} put away.
        en| A shopping list reads: {a} g cheese, {b} g ham, {c} g olives. How many grams of food is that?
        en| In three innings the team made {a}, {b} and {c} runs. What was the team's total score?
        en| During the flood, {a} families moved to the school, {b} to the gym and {c} to relatives. How many families had to move?
        en| My phone battery lasted {a} hours on Friday, {b} on Saturday and {c} on Sunday. For how many hours did I use it over these three days?
        en| A choir sings {a} folk songs, {b} pop songs and {c} hymns at its concert. How many songs will be heard?
        en| "Let's see," said the shepherd, "{a} sheep on the hill, {b} by the stream, {c} in the fold." How many sheep has he?
        zh| 三个小队去拾麦穗，一小队拾了{a}千克，二小队拾了{b}千克，三小队拾了{c}千克，三个小队共拾麦穗多少千克？
        zh| 一根铁丝正好围成一个三角形，三条边分别是{a}厘米、{b}厘米、{c}厘米，铁丝长多少厘米？
        zh| 小华家养了{a}只公鸡，{b}只母鸡，还有{c}只小鸡，你能算出小华家养鸡多少只吗？
        zh| 商店早上有{a}{M}{T}，上午进了{b}{M}，下午又进了{c}{M}，一{M}也没卖，晚上有多少{M}？
        zh| 一条水渠，第一周挖{a}米，第二周挖{b}米，第三周挖{c}米刚好挖完，水渠全长多少米？
        zh| {A}、{B}、{C}凑钱买一个足球，分别出了{a}元、{b}元、{c}元，正好够，足球的价钱是多少？
        zh| 小刚游泳用了{a}分钟，骑车用了{b}分钟，跑步用了{c}分钟，他锻炼的总时间是多少分钟？
        zh| 一捆电线，装教室用去{a}米，装走廊用去{b}米，还余{c}米，这捆电线原长多少米？
        zh| 电影院早场卖票{a}张，午场卖票{b}张，晚场卖票{c}张，这天卖出的票共有多少张？
        zh| {A}的玩具箱里有积木{a}块、卡片{b}张、小汽车{c}辆，箱里的玩具总件数是多少？
        zh| 小松鼠采松果，春天采{a}个，夏天采{b}个，秋天采{c}个，都藏在树洞里，树洞里有松果多少个？
        zh| 舰队里有大船{a}艘，中船{b}艘，小船{c}艘，舰队的船共是多少艘？
        zh| {A}给{B}{a}{M}{T}，给{C}{b}{M}，自己留下{c}{M}，{A}最初有多少{M}{T}？
        zh| 早晨气温{a}度，上午升高{b}度，中午又升高{c}度，中午的气温是几度？
        zh| 一台节目由唱歌{a}分钟、跳舞{b}分钟、小品{c}分钟组成，中间不休息，这台节目演多长时间？
        zh| 妈妈去菜场，买肉{a}元，买鱼{b}元，买菜{c}元，妈妈付了多少钱？
        zh| 操场上打球的{a}人，跑步的{b}人，做操的{c}人，操场上共有多少人在锻炼？
        zh| 语文书{a}本、数学书{b}本、英语书{c}本，放在一摞，这一摞书是多少本？
        zh| 先算{a}加{b}，再加上{c}，得数是多少？
        zh| 全校选手中参加跑步的{a}人，参加跳高的{b}人，参加投球的{c}人，每人只参加一项，选手共有几人？
        zh| {A}有{a}张邮票，{B}送给{he}{b}张，{C}又送给{he}{c}张，{he}的邮票增加到多少张？
        zh| 潜水员先下潜{a}米，再下潜{b}米，最后又下潜{c}米，他潜到了水下多少米？
        zh| 客车从甲城开到乙城行{a}千米，从乙城到丙城行{b}千米，从丙城到丁城行{c}千米，全程多少千米？
        zh| 一盒彩笔，红色{a}支，蓝色{b}支，绿色{c}支，没有别的颜色，这盒彩笔有多少支？
        zh| 医院一病区有病人{a}名，二病区有{b}名，三病区有{c}名，三个病区的病人合计多少名？
        zh| {A}投篮三次，得分是{a}、{b}和{c}，{he}的总得分是几分？
        zh| 菜园里黄瓜收了{a}千克，茄子收了{b}千克，西红柿收了{c}千克，求收菜的总千克数。
        zh| 酒店一楼住了{a}位客人，二楼住了{b}位，三楼住了{c}位，今晚住店的客人有多少位？
        zh| 小红写大字，星期五写{a}个，星期六写{b}个，星期日写{c}个，老师布置的正好写完，老师布置了多少个大字？
        zh| 花店扎花篮用了{a}枝玫瑰、{b}枝月季和{c}枝菊花，扎花篮共用花多少枝？
        en| {A} ate {a} grapes. {B} ate {b} grapes. {C} ate {c} grapes. How many grapes did they eat?
        en| A toy shop has {a} dolls, {b} bears and {c} trains in the window. How many toys are in the window?
        en| {A} saw {a} robins, {b} crows and {c} owls in the woods. How many birds did {he} see?
        en| The school bought {a} desks, {b} chairs and {c} lamps. How many things did it buy?
        en| On Monday it snowed {a} cm. On Tuesday it snowed {b} cm. On Wednesday it snowed {c} cm. How much snow fell on these days?
        en| Mum has {a} red beads, Dad has {b} blue beads, and the baby has {c} yellow beads. How many beads are there?
        en| {A} spent {$a} on paint, {$b} on brushes and {$c} on paper. How much did {his} art things cost?
        en| {A} ran for {a} minutes, rested for {b} minutes and ran again for {c} minutes. How many minutes passed from start to finish?
        en| There were {a} people in the museum. A school class of {b} came in, and after that a family of {c}. How many people were in the museum then?
        en| {A} has a baseball team. It scored {a} runs in the first game, {b} in the next game and {c} in the last one. How many runs did the team score?
        en| The cook peeled {a} carrots, {b} onions and {c} potatoes. How many vegetables did she peel?
        en| {A} gave {a} {T} to {B} and {b} to {C}. {He} kept {c}. How many {T} did {he} have at first?
        en| A train has {a} people in the front car, {b} in the middle car and {c} in the last car. How many people ride in it?
        en| {A} read {a} pages before school, {b} pages during the break and {c} pages in bed. How many pages did {he} read that day?
        en| A plank was sawn into pieces of {a} cm, {b} cm and {c} cm. What was the length of the plank?
        en| In the vase there are {a} pink roses, {b} white roses and {c} red ones. How many roses are in the vase?
        en| {A} sent {a} messages on Friday, {b} on Saturday and {c} on Sunday. How many messages did {he} send over the weekend, Friday included?
        en| The band played {a} songs, took a break, played {b} songs, and gave {c} extra songs at the end. How many songs did people hear?
        en| The movie is {a} minutes long. Ads before it take {b} minutes, and the trip home takes {c} minutes. After how many minutes is {A} home, counting from the first ad?
        en| To fix the roof they needed {a} boards, to fix the floor {b} boards and to fix the stairs {c} boards. How many boards did they need?
        en| {A}'s garden gave {a} kg of tomatoes in June, {b} kg in July and {c} kg in August. How many kilograms is that for the summer?
        en| The post office handled {a} letters, {b} cards and {c} parcels this hour. How many items did it handle?
        en| {a} plus {b} plus {c} equals what number?
        en| Take {a}, add {b} to it, and then add {c} to the result. What do you get?
        en| Find a number that is as large as {a}, {b} and {c} put together.
        en| From a number, {a} is taken, then {b}, and {c} is left. What is the number?
        en| A bag of marbles was emptied like this: {A} got {a}, {B} got {b} and {C} got {c}. How many marbles had been in the bag?
        en| {A} had {$a}. Grandma gave {him} {$b} and an uncle gave {him} {$c}. How rich is {A} now?
        en| Of all the cars on the street, {a} are black, {b} are white and {c} are silver. There are no others. How many cars are on the street?
        en| The height of a cake: bottom layer {a} mm, cream {b} mm, top layer {c} mm. How high is the cake?
        en| A seamstress sewed {a} buttons on a coat, {b} on a shirt and {c} on a dress. How many buttons did she sew on?
        en| Result of the vote: {a} yes, {b} no, {c} blank. How many people voted?
        en| Kitchen list: eggs {$a}, milk {$b}, bread {$c}. What will I pay at the till?
        en| {A} fished all day. In the morning {he} caught {a} fish, around noon {b}, and in the evening {c}. How many fish did {he} take home?
        en| The bus stopped at the market, where {a} people got on, at the bridge, where {b} got on, and at the church, where {c} got on. It had been empty before. How many people are on it?
        en| Our choir has {a} high voices, {b} middle voices and {c} low voices. How many singers does it have?
        en| A hiker needs {a} hours to get to the hut, {b} hours from the hut to the peak and {c} hours to walk back down. How many hours is she on her feet?
        en| {A} owes {$a} to {B}, {$b} to {C} and {$c} to a cousin. How much money does {A} owe?
        en| The vet treated {a} dogs, {b} cats and {c} rabbits this week. What is the number of her patients?
        en| If I drink {a} ml in the morning, {b} ml at noon and {c} ml at night, how many millilitres do I drink a day?
        en| {A} is {a} years old. Years ago, at {his} birth, {his} father was {b}, and the grandfather was {c} years old when the father was born. How old is the grandfather?
        en| The caravan travelled {a} miles through sand, {b} miles over rock and {c} miles along a river. How many miles did it travel?
        en| {A} collected {a} bottles, {B} brought {b} and {C} came with {c}. They put all of them in a large bin. How many bottles are in the bin?
        en| How many chairs must be set out for {a} parents, {b} teachers and {c} pupils?
        en| How many pieces of fruit does a salad contain with {a} plums, {b} cherries and {c} figs?
        en| What do {a} kg of sand, {b} kg of stones and {c} kg of cement weigh together?
        en| The farmer planted {a} rows of wheat, {b} rows of corn and {c} rows of beans. Work out the number of rows.
        en| A game has {a} easy levels, {b} normal levels and {c} hard levels. How many levels must {A} win to finish the game?
        en| On the farm {a} lambs were born in March, {b} in April and {c} in May. How many lambs were born in spring?
        en| First {A} counted {a} {T} on the floor. Then {he} saw {b} on the chair and {c} under the bed. How many did {he} count?
        en| {A}: "I did {a} pull-ups." {B}: "I did {b}." {C}: "And I did {c}." How many pull-ups did the group do?
        en| The hospital has {a} beds on the ground floor, {b} beds on the next floor and {c} beds at the top. How many beds does it have?
        en| {A} drew {a} circles, {b} squares and {c} triangles on one sheet. How many shapes are on it?
        en| In the class {a} children have brown eyes, {b} have blue eyes and {c} have green eyes. How many children are in the class?
        en| After {a} questions about history, {b} about sport and {c} about music the quiz was over. How many questions did the quizmaster ask?
        en| {A} swam {a} m, cycled {b} m and ran {c} m. What distance did {he} cover?
        en| When {A} left, {he} had packed {a} shirts, {b} socks and {c} towels. How many pieces are in {his} suitcase?
        en| To make purple paint you mix {a} ml of red, {b} ml of blue and {c} ml of white. How much paint do you get?
        en| The office printed {a} pages for one client, {b} for another and {c} for itself. How many pages did the printer print?
        en| A robot takes {a} steps forward, {b} steps to the left and {c} steps to the right. How many steps does it take?
        en| Suppose {a} guests come from the north, {b} from the south and {c} from the west. For how many guests must we cook?
        en| The theatre sold {a} tickets online, {b} by phone and {c} at the door. What was the number of tickets sold?
        en| The jar had {a} sweets, and {A} filled in {b} more. Later {B} put in another {c}. How many sweets does the jar hold now?
        en| For her birthday the girl got {a} books from her aunts, {b} from her friends and {c} from her parents. How many new books does she own?
        en| The workers laid {a} bricks on the front wall, {b} on the back wall and {c} on the chimney. How many bricks were laid?
        en| {A} saved {$a} in the first week and {$b} in the next. In the third week {he} saved {$c}. What does {he} have now?
        en| A spider walks along the edges of a windowpane: {a} cm up, {b} cm across and {c} cm down. How far does it walk?
        en| {A}'s password joins a word of {a} letters, a word of {b} letters and a number with {c} figures. How many characters long is it?
        en| In the zoo's reptile house there are {a} snakes, {b} lizards and {c} turtles, and nothing else. How many reptiles live there?
        en| The tailor cut {a} buttonholes on Monday, {b} on Tuesday and {c} on Wednesday, and then the order was finished. How many buttonholes were ordered?
        en| An express letter passes through a van for {a} minutes, a plane for {b} minutes and a bike for {c} minutes. For how many minutes does it travel?
        en| {A} poured {a} ml of lemon juice, {b} ml of syrup and {c} ml of water into a jug. How much lemonade is that?
        en| A number is reduced by {a}, then by {b}, and {c} remains. What was the number?
        en| The king has {a} castles. His brother has {b} and his sister {c}. How many castles does the royal family have?
        en| Up to page {a} {A} read on the train; {b} pages followed at the hotel and {c} on the beach, which brought {him} to the last page. What is the number of the last page?
        en| When {b} guests from Spain and {c} from Poland joined the {a} who were already dancing, how many were dancing?
        en| An old encyclopedia was printed in parts: {a} volumes before the war, {b} in the years after it and {c} in our time. How many volumes does it have?
        en| {A} saved {$a} by walking, {$b} by cooking at home and {$c} by selling old toys. What did {he} save in all?
        en| A wall consists of stone {a} cm thick, foam {b} cm thick and plaster {c} cm thick. How thick is the wall?
        en| The doctor's bag holds {a} plasters, {b} bandages and {c} pills. How many things is that for treating patients?
        en| {A} became a pilot at the age of {a}, flew for {b} years and has been teaching young pilots for {c} years since then. How old is {A}?
        en| Before the storm broke, {a} boats had come in; during it {b} more reached the port; the last {c} came after it. How many boats came in?
        en| A snow plough cleared {a} km on the way up, {b} km on the plateau and {c} km on the way down. How many km did it clear?
        en| {A} gives {a} {T} to the kindergarten, {b} to the hospital and {c} to the church. How many {T} does {he} give away?
        en| The first, second and last rows of the choir count {a}, {b} and {c} singers; there are no other rows. How large is the choir?
        en| A museum shows {a} stone axes, {b} iron swords and {c} bronze helmets. Work out how many objects that makes.
        en| {A}, {B} and {C} line up their dominoes, {a}, {b} and {c}, in a single row. How many dominoes long is the row?
        en| At the post office a parcel is charged {$a} for weight, {$b} for size and {$c} for speed. What is the charge?
        en| For the salad you cut {a} radishes, {b} cucumbers and {c} peppers. How many vegetables do you cut?
        en| A rocket has stages of {a} m, {b} m and {c} m, set on top of each other. How tall is the rocket?
        en| On the camping ground stand {a} tents, {b} caravans and {c} huts. How many places to sleep does the owner let, counting each as one?
        en| The juggling club began with {a} members. In its first year {b} joined and in its next {c}, and none left. How many members does it have?
        en| The film was shown to {a} people on Friday, {b} on Saturday and {c} on Sunday, each person coming once. How many people saw it?
        en| {A} typed: {a} + {b} + {c}. Which number appeared after the equals sign?
        en| How long is the fence around a triangular meadow with sides of {a} m, {b} m and {c} m?
        en| It takes {a} litres to fill the kettle, {b} litres to fill the tub and {c} litres to fill the barrel. How many litres must {A} fetch to fill them all?
        en| A whale was seen {a} times by sailors, {b} times from the beach and {c} times from planes. How many sightings is that?
        en| A hen pecks {a} grains, a cock pecks {b} and a chick pecks {c}; then the yard is empty. How many grains lay there?
        en| The winner's score is made up of {a} points for style, {b} for speed and {c} for courage. What is the winner's score?
        en| From home {A} cycles {a} minutes to the bakery, then {b} minutes to the school and, after lessons, {c} minutes home by another way. For how long does {he} cycle?
        en| An ant colony sent out {a} scouts, {b} workers and {c} soldiers. How many ants did it send out?
        en| {A}'s jigsaw is in bags: {a} pieces of sky, {b} pieces of sea, {c} pieces of sand. How many pieces has the jigsaw?
        en| The bus company bought {a} red, {b} white and {c} yellow buses over the years and still runs them all. How many buses does it run?
        en| Suppose you add {a} to {b} and then add {c}. What is the sum?
        en| In the drawer of the lab there are {a} test tubes, {b} flasks and {c} dishes of glass. How many glass items are in it?
        en| Reading aloud took {a} minutes, spelling {b} minutes and drawing {c} minutes, and that was the whole lesson. How long was the lesson?
        en| {A} picks {a} daisies for {his} mother, {b} for {his} sister and {c} for {his} teacher. How many daisies does {he} pick?
        en| Our bakery used {a} kg of rye flour, {b} kg of wheat flour and {c} kg of oat flour today. Find the weight of the flour used.
        en| A mule carries {a} kg of salt. At the pass it is loaded with {b} kg of tea, and in the valley with {c} kg of rice. What weight does it carry in the end?
        en| x is as large as {a}, {b} and {c} added up. How large is x?
        en| The theatre group needs {a} hats, {b} wigs and {c} masks. How many pieces must be sewn if everything is made by hand?
        en| {A} lost {a} cards to {B} and {b} cards to {C} and had {c} cards left. How many had {he} brought along?
        en| By train {a} tourists came to the castle, by ship {b}, and {c} on foot. How many tickets did the castle sell if each of them bought one?
        en| On the wishing tree hang {a} red ribbons, {b} gold ribbons and {c} silver ribbons. How many wishes hang there, at one wish per ribbon?
        zh| 超市里，牛奶{a}元，面包{b}元，水果{c}元，妈妈一共要付多少元？
        zh| 花园里开着红花{a}朵，黄花{b}朵，紫花{c}朵，花园里一共开了多少朵花？
        zh| 星期一下雪{a}厘米，星期二下雪{b}厘米，星期三下雪{c}厘米，三天共下雪多少厘米？
        zh| 一列火车，前面车厢坐{a}人，中间车厢坐{b}人，后面车厢坐{c}人，车上共坐多少人？
        zh| {A}上学前背了{a}个单词，课间背了{b}个，睡前背了{c}个，这一天背了多少个单词？
        zh| 一块木板锯成{a}厘米、{b}厘米、{c}厘米的小段，没有剩余，木板原长多少厘米？
        zh| 投票结果：赞成{a}票，反对{b}票，弃权{c}票，一共投了多少票？
        zh| 一个数先减{a}，再减{b}，还剩{c}，这个数是多少？
        zh| {a}加{b}加{c}等于几？
        zh| 菜地里收了黄瓜{a}千克，西红柿{b}千克，豆角{c}千克，共收菜多少千克？
        zh| 兽医这周给{a}只狗、{b}只猫和{c}只兔子看了病，一共看了多少只动物？
        zh| 做铁人训练，{A}游泳{a}分钟，骑车{b}分钟，跑步{c}分钟，训练共用多少分钟？
        zh| 公交车从起点站空车开出，第一站上{a}人，第二站上{b}人，第三站上{c}人，没人下车，现在车上有几人？
        zh| {A}画了{a}个圆、{b}个正方形和{c}个三角形，纸上共有多少个图形？
        zh| 乐队上半场演奏{a}首曲子，下半场演奏{b}首，最后加演{c}首，观众一共听了多少首？
        zh| 医院一楼有病床{a}张，二楼有{b}张，三楼有{c}张，三层楼共有病床多少张？
        zh| 门票网上卖出{a}张，电话订出{b}张，现场卖出{c}张，门票总共卖出多少张？
        zh| 农家乐的菜单：鸡{a}元，鱼{b}元，汤{c}元，三样都点，要多少钱？
        zh| 一年级去{a}人，二年级去{b}人，老师去{c}人，看电影的一共多少人？
        zh| {A}欠{B}{a}元，欠{C}{b}元，还欠表哥{c}元，{A}一共欠别人多少元？
        zh| 混凝土用沙{a}千克，石子{b}千克，水泥{c}千克，合起来重多少千克？
        zh| 裁缝给大衣钉了{a}颗扣子，给衬衫钉了{b}颗，给裙子钉了{c}颗，共用了几颗扣子？
        zh| 打印店给甲公司打印{a}页，给乙公司打印{b}页，给学校打印{c}页，打印机今天打了多少页？
        zh| 瓶里本来有{a}颗糖，{A}放进{b}颗，{B}又放进{c}颗，瓶里现在有多少颗糖？
        zh| {A}、{B}、{C}收集空瓶，{A}收了{a}个，{B}收了{b}个，{C}收了{c}个，放在一起是多少个？
        zh| 树林里有杨树{a}棵、柳树{b}棵、松树{c}棵，树林里共有多少棵树？
        zh| 爬山用了{a}小时，在山顶玩了{b}小时，下山用了{c}小时，前后一共多少小时？
        zh| 三月出生小羊{a}只，四月出生{b}只，五月出生{c}只，这个春天一共出生多少只小羊？
        zh| 蜘蛛沿着窗框爬，向上{a}厘米，横着{b}厘米，向下{c}厘米，一共爬了多少厘米？
        zh| 爬行馆里有蛇{a}条，蜥蜴{b}条，乌龟{c}只，爬行馆里共有多少只动物？
        zh| {A}往壶里倒柠檬汁{a}毫升、糖浆{b}毫升、水{c}毫升，做成多少毫升柠檬水？
        zh| 火箭由{a}米、{b}米和{c}米长的几级叠在一起，火箭有多高？
        zh| 国王有{a}座城堡，弟弟有{b}座，妹妹有{c}座，王室一共有多少座城堡？
        zh| {A}在火车上读了{a}页，在旅馆读了{b}页，在海边读完最后{c}页，这本书有多少页？
        zh| 舞会上有{a}人在跳舞，又来了{b}位男士和{c}位女士一起跳，现在有多少人在跳舞？
        zh| 博物馆展出石斧{a}把、铁剑{b}把、铜盔{c}顶，共展出多少件展品？
        zh| {A}走路省下{a}元，自己做饭省下{b}元，卖旧玩具得{c}元，一共攒了多少元？
        zh| {A}给幼儿园{a}{M}{T}，给医院{b}{M}，给学校{c}{M}，一共送出多少{M}？
        zh| 寄包裹，重量费{a}元，体积费{b}元，加急费{c}元，邮费共多少元？
        zh| 大风以前回港{a}条船，刮风时回港{b}条，风停后又回来{c}条，共有多少条船回港？
        zh| 骡子驮着盐{a}千克，在山口加上茶{b}千克，在山谷加上米{c}千克，骡子最后驮了多少千克？
        zh| 公鸡吃了{a}粒米，母鸡吃了{b}粒，小鸡吃了{c}粒，正好吃完，地上原来有多少粒米？
        zh| {A}输给{B}{a}张牌，输给{C}{b}张牌，还剩{c}张，{he}原来有多少张牌？
        zh| 实验室有试管{a}支、烧瓶{b}个、玻璃皿{c}个，玻璃器具共有多少件？
        zh| 面包房今天用黑麦粉{a}千克、小麦粉{b}千克、燕麦粉{c}千克，共用面粉多少千克？
        zh| 选手的动作得{a}分，速度得{b}分，勇气得{c}分，总成绩是多少分？
        zh| 拼图里天空有{a}块，大海有{b}块，沙滩有{c}块，这幅拼图共有多少块？
        zh| 烧水壶要装{a}升水，浴盆要装{b}升，水桶要装{c}升，都装满需要多少升水？
        zh| 蚂蚁窝派出侦察蚁{a}只、工蚁{b}只、兵蚁{c}只，一共派出多少只蚂蚁？
        zh| {A}、{B}、{C}把{a}块、{b}块、{c}块骨牌排成一长列，这一列有多少块骨牌？
        zh| 扫雪车上午扫了{a}千米，下午扫了{b}千米，晚上扫了{c}千米，一天扫了多少千米？
        zh| 一堂课朗读{a}分钟，听写{b}分钟，画画{c}分钟，时间正好用完，这堂课多少分钟？
        zh| 剧组要做帽子{a}顶、假发{b}顶、面具{c}个，一共要做多少件道具？
        zh| 坐火车来古堡的游客有{a}人，坐船来的有{b}人，步行来的有{c}人，每人一张门票，共卖门票多少张？
        zh| 许愿树上系着红丝带{a}条、金丝带{b}条、银丝带{c}条，树上共系着多少条丝带？
        zh| 社团成立时有{a}人，第一年加入{b}人，第二年加入{c}人，没人退出，现在有多少人？
        zh| 从山脚到凉亭{a}级台阶，从凉亭到寺庙{b}级，从寺庙到山顶{c}级，从山脚到山顶共多少级？
        zh| 比{a}与{b}的和还多{c}的数是几？
        zh| 快递坐车{a}分钟，坐飞机{b}分钟，再由骑手送{c}分钟，路上一共用了多少分钟？
        zh| {A}给妈妈摘{a}朵花，给姐姐摘{b}朵，给老师摘{c}朵，{A}摘了多少朵花？

        == more: x = a + b; a=3..99 b=2..60
        en| {A} has {a} {T}. {B} has {b} more than {A}. How many {T} does {B} have?
        en| {B} is {b} years older than {A}. {A} is {a}. How old is {B}?
        en| The blue ribbon is {a} cm long, and the red one is {b} cm longer. How long is the red ribbon?
        en| A {T1} costs {$a}. A {V1} costs {$b} more. What is the price of a {V1}?
        en| {A} scored {a} points, which is {b} fewer than {B}. How many points did {B} score?
        en| If {A} ran {a} laps and {B} ran {b} laps more, how many laps did {B} run?
        en| There are {b} more {T} than {V} in the {P}. How many {T} are there if there are {a} {V}?
        en| {A} picked {a} {T}, and {B} picked {b} more than {him}. How many did {B} pick?
        en| {A} weighs {a} kg. {B} is {b} kg heavier. What does {B} weigh?
        en| Last year the {P} sold {a} {T}. This year it sold {b} more than last year. How many did it sell this year?
        en| {A} has {b} {T} less than {B}. {A} has {a}. How many has {B}?
        en| This month {A} saved {$b} more than last month, when {he} saved {$a}. How much did {he} save this month?
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，{B}有多少{M}{T}？
        zh| {A}今年{a}岁，{B}比{he}大{b}岁，{B}今年多少岁？
        zh| 一{M}{T}{a}元，一{N}{V}比它贵{b}元，一{N}{V}多少钱？
        zh| {A}钓了{a}条鱼，{B}比{A}多钓{b}条，{B}钓了几条？
        zh| 苹果树有{a}棵，比梨树少{b}棵，梨树有多少棵？
        zh| {A}跳了{a}下，比{B}少跳{b}下，{B}跳了多少下？
        zh| 红花有{a}朵，黄花比红花多{b}朵，黄花有几朵？
        zh| {A}重{a}千克，{B}比{A}重{b}千克，{B}重多少千克？
        zh| 上月用水{a}吨，这个月比上月多用{b}吨，这个月用水多少吨？
        zh| {A}做了{a}道题，{B}比{he}多做{b}道，{B}做了多少道题？
        zh| 一班有{a}人，二班比一班多{b}人，二班有多少人？
        en| I have {a} {T}; my friend has {b} more than I do. How many has my friend got?
        en| How many [points|goals] did {B} get if {A} got {a} and {B} beat {him} by {b}?
        en| The tower is {a} m high. The church is {b} m higher than the tower. Find the height of the church.
        en| Find the number that is {b} more than {a}.
        en| A number is {b} greater than {a}. What is the number?
        en| {A} needs {a} minutes to get to school. {B} needs {b} minutes longer. How long does {B} need?
        en| By train the trip takes {a} hours, which is {b} hours less than by bus. How many hours does the bus take?
        en| The old model weighs {a} g. The new model is {b} g heavier. What is the weight of the new model?
        en| Our class planted {a} trees. The neighbouring class planted {b} trees more than ours. How many trees did the neighbouring class plant?
        en| There are {a} [boys|men] in the choir. The number of [girls|women] is greater by {b}. How many [girls|women] sing in it?
        en| {A} is {a} years old and {b} years younger than {his} sister. How old is {his} sister?
        en| The shop asks {$a} for a {T1}; at the station it costs {$b} more. What does it cost at the station?
        en| Yesterday the thermometer showed {a} degrees. Today it is {b} degrees warmer. What does it show today?
        en| {B}'s rope is {b} cm longer than {A}'s rope of {a} cm. How long is {B}'s rope?
        en| The river is {a} m wide here and {b} m wider at the bridge. How wide is it at the bridge?
        en| In the library there are {a} novels, and there are {b} more comics than novels. Calculate the number of comics.
        en| There are {a} {T}, {b} fewer than {V}. How many {V} are there?
        en| {A} jumped {a} cm. To reach {B}'s jump {he} would have needed another {b} cm. How far did {B} jump?
        en| Let x be {B}'s score. {A} has {a} points, and {B} has {b} points more. Find x.
        en| Last season the team won {a} matches. This season it has won {b} matches more. How many has it won this season?
        en| The factory [made|produced] {a} machines in May and {b} machines more than that in June. What was made in June?
        en| Anna's jar holds {a} beans. Rita's jar holds {b} beans more. How many beans are in Rita's jar?
        en| A hotel had {a} guests in winter. In summer the number rose by {b}. How many guests did it have in summer?
        en| [The two friends love stamps.|Both like to read.] {A} has {a} {T}, but {B} has {b} more than {he} has. What is the number of {T} that {B} has?
        en| {A}'s wages are {$a} an hour. {B} gets {$b} more an hour. What does {B} get an hour?
        en| If a {T1} is {$b} cheaper than a {V1} and the {T1} costs {$a}, how much is the {V1}?
        en| {B} read {b} pages more than {A} last night. How many pages did {B} read, given that {A} read {a}?
        en| The first hall seats {a} people. The second seats {b} more. How many seats are there in the second hall?
        en| {A} did {a} push-ups. {B} did as many and then {b} extra. How many push-ups did {B} do?
        en| Monday's visitors: {a}. On Tuesday there were {b} more. How many visitors came on Tuesday?
        en| {A} is {a} cm tall. How tall is {B}, who is taller than {A} by {b} cm?
        en| The farmer keeps {a} cows. He keeps {b} sheep more than cows. How many sheep has he?
        en| A bucket holds {a} litres, and a barrel holds {b} litres more than the bucket. How much does the barrel hold?
        en| With {a} medals {A}'s club stayed {b} behind {B}'s club. How many medals did {B}'s club win?
        en| {B} waited {b} minutes longer than {A}, who waited {a} minutes. How long did {B} wait?
        zh| 我有{a}{M}{T}，我同桌比我多{b}{M}，我同桌有几{M}？
        zh| 比{a}多{b}的数是多少？
        zh| 求比{a}大{b}的数。
        zh| 甲数是{a}，乙数比甲数大{b}，乙数是多少？
        zh| 甲数是{a}，比乙数小{b}，求乙数。
        zh| 塔高{a}米，旁边的大楼比塔高{b}米，大楼高多少米？
        zh| {A}上学路上要{a}分钟，{B}比{he}多用{b}分钟，{B}要用多少分钟？
        zh| 坐火车要{a}小时，比坐汽车少用{b}小时，坐汽车要几小时？
        zh| 昨天气温{a}度，今天比昨天高{b}度，今天气温是多少度？
        zh| 如果{A}得了{a}分，而{B}超过{he}{b}分，那么{B}得了多少分？
        zh| 合唱队里男生{a}人，女生人数比男生多{b}人，合唱队有女生多少人？
        zh| {A}{a}岁，比姐姐小{b}岁，姐姐几岁？
        zh| 一把椅子{a}元，一张桌子比椅子贵{b}元，桌子的单价是多少元？
        zh| {T}有{a}{M}，{V}比{T}多{b}{N}，{V}有多少{N}？
        zh| {A}的绳子长{a}厘米，{B}的绳子再长{b}厘米，{B}的绳子长多少厘米？
        zh| 河面在这里宽{a}米，桥下的河面要宽出{b}米，桥下河面宽多少米？
        zh| 五月份生产机器{a}台，六月份比五月份增产{b}台，六月份生产多少台？
        zh| 上周来了{a}位游客，这周比上周增加了{b}位，这周来了多少位游客？
        zh| {A}跳远跳了{a}厘米，再多{b}厘米就和{B}一样远，{B}跳了多少厘米？
        zh| 设{B}有x{M}{T}，{A}有{a}{M}，{B}比{A}多{b}{M}，求x。
        zh| {B}种的树比{A}多{b}棵，{A}种了{a}棵，问{B}种了多少棵？
        zh| 篮球有{a}个，足球的个数比篮球多{b}个，[足球有|体育室有足球]多少个？
        zh| 图书角有故事书{a}本，故事书比漫画书少{b}本，漫画书有多少本？
        zh| 一桶油重{a}千克，一袋米比一桶油还重{b}千克，一袋米多重？
        zh| 甲队胜了{a}场，乙队比甲队多胜{b}场，乙队胜了多少场？
        zh| {A}一分钟打{a}个字，{B}比{A}快，每分钟多打{b}个字，{B}每分钟打几个字？
        zh| 第一车间有工人{a}名，比第二车间少{b}名，第二车间有工人多少名？
        zh| 要做到和{B}同样多，{A}还得再做{b}{M}{T}，{he}已经做了{a}{M}，{B}做了多少{M}？
        zh| 哥哥和弟弟都喜欢集邮，弟弟有{a}张邮票，哥哥比弟弟多{b}张，哥哥有多少张？
        zh| 水桶能装水{a}升，水缸比水桶多装{b}升，水缸能装水多少升？
        zh| 一条裤子{a}元，比一件上衣便宜{b}元，买一件上衣要多少钱？
        zh| {A}读了{a}页，{B}读得更多，比{he}多{b}页，{B}读了多少页？
        zh| 小鹿{a}天吃完一堆草，小羊要多吃{b}天，小羊要吃多少天？
        zh| 去年果园收苹果{a}筐，今年多收了{b}筐，今年收苹果多少筐？
        zh| {A}身高{a}厘米，{B}高出{A}{b}厘米，求{B}的身高。
        zh| 白兔有{a}只，灰兔比白兔多{b}只，算一算灰兔有几只。
        zh| {A}每小时挣{a}元，{B}每小时比{he}多挣{b}元，{B}每小时挣多少元？
        en| {A} is {a} cm tall, and {B}, who is taller, by {b} cm. What is {B}'s height?
        en| {A} made {b} points more than {B}, who made {a}. How many points did {A} make?
        en| The red ribbon measures {a} cm; the blue ribbon is longer by {b} cm. Find the length of the blue ribbon.
        en| A melon weighs {b} g more than a cabbage of {a} g. What does the melon weigh?
        en| {B} has {a} {T}. {A} beats {him} by {b} {T}. How many has {A}?
        en| Last year the school had {a} pupils. This year it has {b} pupils more. How many pupils has it this year?
        en| How many {T} does {A} have, if {B} has {a} and that is {b} fewer than {A} has?
        en| {A} is {a} years old. {B} was born {b} years earlier. How old is {B}?
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，{B}有多少{M}？
        zh| 排球有{a}个，足球的个数比排球多{b}个，足球有几个？
        zh| {A}今年{a}岁，{A}比{B}小{b}岁，{B}今年几岁？
        zh| 比{a}多{b}的数是几？
        zh| {A}跑了{a}米，{B}多跑{b}米，{B}跑了多少米？
        en| How tall is {B}, who is {b} cm taller than {A}, if {A} is {a} cm tall?
        en| {A} read {a} pages. How many pages did {B} read, who read {b} more?
        en| The second test had {b} questions more than the first, which had {a}. How many questions had the second test?
        en| {B} is older than {A} by {b} years. {A} is {a}. How old is {B}?
        zh| {B}比{A}高{b}厘米，{A}高{a}厘米，{B}高多少厘米？
        zh| 一条裤子{a}元，一件上衣比一条裤子贵{b}元，上衣多少元？
        zh| 黄花{a}朵，红花比黄花多{b}朵，红花几朵？
        en| If {A} is {a} years old and {B} is {b} years older, how old is {B}?
        en| Find the length of the longer rod if the shorter one is {a} cm and the difference {b} cm.
        en| Let x be a number that is {b} larger than {a}. Find x.
        en| A giraffe at the zoo is {b} cm taller than the elephant, which stands {a} cm high. Determine the height of the giraffe.
        en| The morning class has {a} students. If the evening class is larger by {b}, how many students attend in the evening?
        en| {A} finished the puzzle in {a} minutes. It took {B} {b} extra minutes to finish the same puzzle. What was {B}'s time?
        en| {A} owns {a} video games; {B}'s collection exceeds that by {b}. How many games are in {B}'s collection?
        en| Although {A} sold {a} tickets for the raffle, {B} outsold {him} by {b}. How many tickets did {B} sell?
        en| {b} more people live in Oak Street than in Elm Street. Elm Street has {a} residents. Find the number of residents of Oak Street.
        en| On a test {A} got {a} marks. {His} friend {B} did better by {b} marks. Work out {B}'s mark.
        en| Our old flat had {a} square metres. The new one offers {b} square metres more. How big is the new flat?
        en| "You have {a} marbles? I have {b} more than you!" says {B} to {A}. How many marbles does {B} have?
        en| A cup of tea contains {a} mg of caffeine, {b} mg less than a cup of coffee. How much caffeine does the coffee contain?
        en| {A}'s suitcase weighs {a} kg, and so it is {b} kg lighter than the one {B} carries. How heavy is {B}'s suitcase?
        en| It rained on {a} days last year. This year there were {b} additional rainy days. How many rainy days did this year have?
        en| The bakery on Main Street bakes {a} loaves each morning, while its rival bakes {b} more. How many loaves does the rival bake?
        en| The number of {V} in the {P} surpasses the number of {T} by {b}. There are {a} {T}. How many {V} are there?
        en| A ticket to the opera is {$b} dearer than a ticket to the cinema. The cinema charges {$a}. What is the price of an opera ticket?
        en| {A} can hold {his} breath for {a} seconds. {B} can hold it {b} seconds longer. For how many seconds can {B} do so?
        en| A train to the coast stops {a} times. The slow train makes {b} further stops. How many stops does the slow train make?
        en| Paul is shorter than Lena. He measures {a} cm and the difference is {b} cm. How tall is Lena?
        en| A goose laid {a} eggs this year. That falls {b} short of what a duck laid. How many eggs did the duck lay?
        en| The gap between {B} and {A} is {b} points, with {B} ahead. {A} has {a} points. What is {B}'s score?
        en| For the bridge the engineers used {a} tons of steel, but for the tower they needed {b} tons more. How much steel went into the tower?
        en| {A} typed {a} words in a minute. Had {he} typed {b} words more, {he} would have tied with {B}. How many words did {B} type?
        en| Last week the kitten weighed {a} grams. It is now {b} grams heavier. Find its weight now.
        en| There are {a} violins in the orchestra. The flutes, clarinets and horns outnumber them by {b}. How many flutes, clarinets and horns are there?
        en| The red car's top speed lies {b} km per hour above the blue car's. The blue car reaches {a} km per hour. How fast can the red car go?
        en| A farmer picked {a} baskets of plums last autumn and {b} more baskets this autumn than last. How many baskets did the farmer pick this autumn?
        en| Each pupil in room A got {a} stickers, and each pupil in room B got {b} stickers more than that. How many stickers did a pupil in room B get?
        en| At the start of June a tomato plant was {a} cm high. Its neighbour towered over it by {b} cm. What was the neighbour's height?
        en| It costs {$a} to post a small packet. A large packet costs an extra {$b}. How much is it to post a large packet?
        en| {B} checked out {b} more library books than {A} did. If {A} checked out {a}, how many did {B} check out?
        en| {A} ate {a} strawberries and is sorry that {he} ate {b} fewer than {B}. How many strawberries did {B} eat?
        en| {A}: {a} likes. {B}: {b} likes more than {A}. How many likes for {B}?
        en| What is the length of a snake that is {b} cm longer than a lizard of {a} cm?
        en| It is {a} km from the village to the lake and {b} km farther to the mountain. How far away from the village is the mountain?
        en| In Class Red there are {a} pupils; in Class Blue there are more, and the difference is {b}. How many pupils does Class Blue have?
        en| A scientist measured {a} degrees in the shade. In the sun it was hotter by {b} degrees. Which temperature did the scientist measure in the sun?
        en| We rented the small boat for {$a}. The big boat would have cost us {$b} on top of that. What is the rent for the big boat?
        en| The older brother is {b} years ahead of the younger, who has just turned {a}. What is the age of the older brother?
        en| A male whale is {a} feet long. The female is larger, measuring {b} feet more. State the length of the female.
        en| In the long jump, {A} landed at {a} inches. {B} landed {b} inches beyond {A}. How long was {B}'s jump?
        en| Compared with the {a} spectators on Friday, Saturday brought an increase of {b}. How many spectators were there on Saturday?
        en| {A} practises the piano for {a} minutes daily. {B} practises as long as {A} and then {b} minutes beyond that. How many minutes does {B} practise daily?
        en| {A} has spent {$a} on {his} hobby. {B} has spent {$b} more on the same hobby. How much has {B} spent?
        en| There are {a} pencils in the blue case. To have as many as the red case, the blue case would need {b} pencils more. How many pencils are in the red case?
        en| The second candle burns {b} minutes longer than the first. How many minutes does the second last, if the first lasts {a}?
        en| At the garden show {a} tulips were in bloom, {b} short of the number of daffodils. How many daffodils bloomed?
        en| A tanker holds {a} tons of oil. A newer tanker has room for {b} tons more. What is the capacity of the newer tanker?
        en| Let x be the number of {T} owned by {B}. It is {b} more than {A} owns, and {A} owns {a}. Work out x.
        en| Which number lies {b} above {a}?
        en| The greater of two numbers is wanted. The smaller is {a}, and they differ by {b}.
        en| Subtracting {a} from a number leaves a difference of {b}. What is this number?
        en| {A} found {a} mushrooms in the woods. {His} grandfather knows better places and came home with {b} mushrooms more. How many did the grandfather bring home?
        en| The night train has {a} coaches. The day train has {b} coaches in addition to that. How many coaches does the day train have?
        en| {A} gets {a} emails a day. {B}, the boss, gets {b} more. How many emails does {B} get a day?
        en| This morning the nurse saw {a} patients, {b} fewer than yesterday morning. How many did she see yesterday morning?
        en| Mars has been visited by {a} probes in this story, and Venus by {b} more than Mars. How many probes have visited Venus?
        en| Not counting the teachers, {a} people went on the first trip, and the second trip drew {b} more. How many went on the second trip?
        en| In this month's contest {A} collected {a} votes but still trailed {B} by {b}. How many votes did {B} collect?
        en| A pumpkin costs {$a}, {$b} under the price of a melon. What do you pay for a melon?
        en| The shop sells a jacket for {$a} without a hood; with a hood it is {$b} more. What is the price with a hood?
        en| In the spring the river stood at {a} cm. In the flood it stood {b} cm higher. At what level did it stand in the flood?
        en| {A} lives on floor {a}. {B} lives in the same building, {b} floors above {him}. On which floor does {B} live?
        en| Both girls did the shopping. Mia paid {$a}, and Zoe's bill was {$b} higher. How much was Zoe's bill?
        en| The wooden box has {a} screws in it, and there are {b} more screws in the metal box. Find out how many screws the metal box has.
        en| If {A} had {b} more {T}, {he} would have exactly as many as {B}. But {he} has only {a}. How many does {B} have?
        en| An ant colony counts {a} workers on one side of the path. On the sunny side there are {b} workers more. How many ants work on the sunny side?
        en| {B}'s homework took {b} minutes longer than {A}'s, which took {a}. How many minutes did {B} work?
        en| A bus driver earns {$a} a day; a pilot earns {$b} a day more. What does the pilot earn a day?
        en| The theatre club has fewer members than the sports club: {a}, that is {b} fewer. How many members does the sports club have?
        en| In the opening chapter there are {a} pictures. The last chapter beats it by {b} pictures. How many pictures are there in the last chapter?
        en| The bean plant has {a} leaves. The pea plant has {b} leaves more than the bean plant. Calculate the number of leaves on the pea plant.
        en| Our team lost by {b} points although we scored {a}. How many points did the other team score?
        en| A stool is {a} cm high; the bar counter is {b} cm higher than the stool. How high is the counter?
        en| {A} has visited {a} countries. {B} has been to all of these and {b} others. How many countries has {B} visited?
        zh| 妈妈今年{a}岁，爸爸比妈妈大{b}岁，你知道爸爸的年龄吗？
        zh| 水果店运来香蕉{a}箱，运来的葡萄比香蕉多{b}箱，运来葡萄多少箱？
        zh| 小明家距学校{a}米，小红家距学校比小明家远{b}米，小红家距学校多少米？
        zh| 数学考试{A}得{a}分，{B}比{A}高出{b}分，问{B}考了几分？
        zh| 梅花鹿高{a}分米，长颈鹿要比它高{b}分米，长颈鹿高多少分米？
        zh| {A}写大字{a}个，要是再写{b}个就跟{B}写的一样多，{B}写了多少个大字？
        zh| 某数比{a}大{b}，某数是几？
        zh| 两数之差是{b}，较小的数是{a}，较大的数是多少？
        zh| {A}的存款是{a}元，{B}的存款超过{A}{b}元，{B}存了多少元？
        zh| 一辆面包车能坐{a}人，一辆大客车能多坐{b}人，大客车能坐多少人？
        zh| 养兔场有黑兔{a}只，白兔的只数比黑兔多{b}只，求白兔的只数。
        zh| 一盒铅笔卖{a}元，比一盒彩笔少卖{b}元，一盒彩笔的售价是多少元？
        zh| 小猫比小狗多吃了{b}条鱼，小狗吃了{a}条，小猫吃了几条鱼？
        zh| 五月份用电{a}度，六月份天气热，比五月份多用{b}度，六月份用电多少度？
        zh| {A}每分钟打字{a}个，比{B}每分钟少打{b}个，{B}每分钟打字多少个？
        zh| 红花开了{a}朵，紫花比红花多开了{b}朵，紫花开了几朵？
        zh| 爷爷家的老井深{a}米，新井比老井还要深{b}米，新井有多深？
        zh| 去年冬天学校买煤{a}吨，今年比去年多买{b}吨，今年学校买煤多少吨？
        zh| 快车每小时行{a}千米，动车每小时比快车多行{b}千米，动车每小时行多少千米？
        zh| 班里借走童话书{a}本，借走的科普书比童话书多{b}本，借走科普书几本？
        zh| {B}住的楼层比{A}高{b}层，{A}住在{a}层，{B}住在几层？
        zh| 一场球赛，客队得{a}分，以{b}分之差输给了主队，主队得了多少分？
        zh| 公园里柳树有{a}棵，松树比柳树多得多，多{b}棵，松树有多少棵？
        zh| 短绳长{a}米，把短绳接上{b}米就和长绳同样长，长绳长多少米？
        zh| 剪纸课上，女同学剪了{a}个窗花，比男同学少剪{b}个，男同学剪了几个窗花？
        zh| 食堂上周吃大米{a}千克，这周因为来了客人，比上周多吃{b}千克，这周吃大米多少千克？
        zh| 中午的气温比早晨高{b}度，早晨是{a}度，中午是几度？
        zh| 甲仓库存粮{a}吨，比乙仓库少存{b}吨，求乙仓库的存粮吨数。
        zh| 大象一天喝水{a}桶，河马比大象多喝{b}桶，河马一天喝水几桶？
        zh| {A}拍球拍了{a}下，{B}说：“我比你多拍{b}下。”{B}拍了多少下？
        en| {A} has {a} toy cars. {B} has {b} more toy cars than {A}. How many toy cars are in {B}'s room?
        en| The red bus carries {a} people. The green bus carries {b} more people than the red bus. How many people are on the green bus?
        en| {A} drew {a} pictures. That is {b} fewer pictures than {B} drew. How many pictures did {B} draw?
        en| A pencil box costs {$a}. A school bag costs {$b} more than the pencil box. How much is the school bag?
        en| {A} saw {a} fish in the small tank. In the big tank there were {b} more fish than in the small one. How many fish were in the big tank?
        en| There are {a} apple trees in the orchard. There are {b} fewer apple trees than plum trees. How many plum trees are in the orchard?
        en| {A} ran around the track in {a} seconds. {B} needed {b} seconds more. What was {B}'s time?
        en| The giraffe eats {a} kg of leaves a day. The elephant eats {b} kg more than the giraffe. How much does the elephant eat in a day?
        en| {A} is {a} years old. {His} cousin is {b} years older than {he} is. What is the cousin's age?
        en| {A} has {a} pages in {his} notebook. {B}'s notebook has {b} more. How many pages does {B}'s notebook have?
        en| Sam's school has {a} teachers. Sue's school has {b} more teachers than Sam's school. How many teachers work at Sue's school?
        en| On Friday the shop had {a} customers. On Saturday it had {b} more. How many customers came on Saturday?
        en| A tulip costs {$a}, which is {$b} less than a rose. How much does a rose cost?
        en| The bakery used {a} eggs on Monday. It used {b} more on Tuesday than on Monday. How many eggs were used on Tuesday?
        en| {B} has more stickers than {A}. The difference is {b}. {A} has {a} stickers. How many stickers does {B} have?
        en| {A} had {a} guests at {his} party, {b} fewer than {B} had. How many guests came to {B}'s party?
        en| There is a big bowl and a small bowl. The small bowl holds {a} nuts. The big bowl holds {b} nuts more. How many nuts does the big bowl hold?
        en| A horse is {a} years old, and the donkey is {b} years older. How old is the donkey?
        en| Last week {A} practised the violin for {a} minutes. This week {he} practised {b} minutes more. For how many minutes did {he} practise this week?
        en| The lower window is {a} cm wide. The upper one is wider by {b} cm. How wide is the upper window?
        en| How many cups of flour does the second cake need if the first needs {a} and the second needs {b} more than that?
        en| If {B}'s tower of blocks is {b} blocks higher than {A}'s, and {A}'s has {a} blocks, how many blocks high is {B}'s?
        en| {B} sold more tickets than {A}, namely {b} more. {A} sold {a}. How many tickets did {B} sell?
        en| {A} is short of {B}'s score by {b} points. {A}'s score is {a}. What is {B}'s score?
        en| {B} is ahead of {A} by {b} km. {A} has done {a} km of the walk. How many kilometres has {B} done?
        en| {A} comes {b} stamps short of what {B} has. How many stamps does {B} have, if {A} has {a}?
        en| {a} is {b} less than which number?
        en| {a} is smaller than x by {b}. Find x.
        en| Which number exceeds {a} by {b}?
        en| One number is {a}, the other is greater, and the gap between them is {b}. What is the greater number?
        en| There were {a} cats at the show. The dogs outnumbered the cats by {b}. How many dogs were at the show?
        en| Whatever {A} lifts, {B} lifts {b} kg more. Today {A} lifted {a} kg. How much did {B} lift?
        en| {A} would need {b} more {T} to have as many as {B}. {A} has {a}. How many {T} does {B} have?
        en| If {B} lost {b} {T}, {B} would have just as many as {A}, who has {a}. How many {T} does {B} have?
        en| The price tag said {$a}, but at the till {A} had to pay {$b} more for wrapping. How much did {he} pay?
        en| The plan was to build {a} houses. In the end {b} more than planned were built. How many houses were built?
        en| {A} guessed that there were {a} beans in the jar. {His} guess was {b} too low. How many beans were in the jar?
        en| The plane ticket costs {$b} more than the train ticket. The train ticket costs {$a}. What is the price of the plane ticket?
        en| The recipe says {a} minutes in the oven, but our old oven takes {b} minutes longer. For how many minutes should the cake be in our oven?
        en| A normal box has {a} matches. A party box has {b} more. How many matches are in a party box?
        en| The speed limit was {a} km per hour. The car went {b} km per hour over it. How fast did the car go?
        en| {A} finished the puzzle in {a} minutes and was {b} minutes quicker than {B}. How long did {B} take?
        en| The new library opened {b} years after {A} turned {a}. How old was {A} at that time?
        en| Compared with {A}, who did {a} sit-ups, {B} did {b} more. State how many {B} did.
        en| A whale swam {a} miles on the first day. On the next day it went {b} miles farther than on the first. How many miles did it swim on the next day?
        en| The night train has {a} cars, the day train {b} more. How many cars does the day train have?
        en| {A}'s suitcase weighs {a} kg. It is {b} kg lighter than {B}'s. How heavy is {B}'s suitcase?
        en| By {b} votes {A} lost to {B}. {A} got {a} votes. How many people voted for {B}?
        en| The theatre on Main Street has {a} rows. The one by the river has {b} additional rows. How many rows does it have?
        en| {A} lives {a} m from the park; {B} lives {b} m farther away from it than {A}. How far from the park does {B} live?
        en| A page of the big book has {b} words more than a page of the small book. A page of the small book has {a} words. How many words are on a page of the big book?
        en| In winter the pond had {a} geese. In spring there were {b} more than in winter. How many geese were there in spring?
        en| Mars Street has {a} street lamps. Moon Street has {b} lamps more than Mars Street. How many lamps light Moon Street?
        en| {A} bought {a} {T} and thought it was a lot, but {B} bought {b} more than {A}. How many did {B} buy?
        en| Coach to player: "You made {a} shots. Your friend made {b} more than you." How many shots did the friend make?
        en| {A}: "I am {a}." {B}: "Then I am {b} years older than you." How old is {B}?
        en| The number of girls in the club is {b} higher than the number of boys. There are {a} boys. How many girls are in the club?
        en| The test had a hard part and an easy part. {A} got {a} points on the hard part and {b} points more on the easy part. How many points did {he} get on the easy part?
        en| It is {a} degrees outside. Inside the greenhouse it is {b} degrees warmer than outside. What is the temperature in the greenhouse?
        en| There are {a} pears in the bowl, and the apples are {b} more in number. How many apples are there?
        en| {A} picked up {a} shells, not as many as {B}, who picked up {b} more. How many shells did {B} pick up?
        en| The upper rope of the tent measures {a} cm. For the lower rope you need {b} cm more. What length must the lower rope have?
        en| We expected {a} visitors. In fact {b} more than expected came. Tell me how many came.
        en| A wolf sleeps {a} minutes, and a bear sleeps {b} minutes more than the wolf. How many minutes does the bear sleep?
        en| A violin string measures {a} cm. A cello string is {b} cm longer. Determine the length of the cello string.
        en| {A} can name {a} capital cities. {His} grandmother, a retired geography teacher, can name {b} more than that. How many capital cities can she name?
        en| The vet gave the tabby cat {a} ml of medicine and the sheepdog {b} ml more than the cat. What dose did the sheepdog get?
        en| A comet was last seen {a} years ago. The great eclipse took place {b} years before that. How many years ago was the eclipse?
        en| When {A} started school, {his} bus line had {a} stops. Today it has {b} more stops than it had then. How many stops are there today?
        en| It took {a} sandbags to keep the flood away from the mill, but at the church {b} more were necessary than at the mill. How many sandbags were used at the church?
        en| {A}'s drone stayed in the air for {a} minutes. {B}'s drone landed {b} minutes later, although they had taken off together. For how many minutes did {B}'s drone fly?
        en| In the spelling contest {A} got {a} words right before going out. {B} lasted for another {b} words beyond {A}'s result. How many words did {B} get right?
        en| {B}'s novel has {b} extra chapters compared with {A}'s, which has {a}. How many chapters are there in {B}'s novel?
        en| Yesterday the tide reached the {a} cm mark on the harbour post. Today it came {b} cm higher. Which mark did it reach today?
        en| {A} is {a} cm tall. To be let onto the big slide {he} would have to be {b} cm taller. What height do you need for the big slide?
        en| {A} owns {a} hats, and {he} complains that this is still {b} too few to catch up with {B}. How many hats does {B} own?
        en| The east wing of the hospital has {a} beds. The west wing was built with room for {b} beds more. How many beds can stand in the west wing?
        en| According to the advert, the new robot cleans {b} square metres more on one charge than the old robot, which cleans {a}. How many square metres does the new one clean?
        en| Find {B}'s savings if {A} has {$a} and {B} has {$b} more.
        en| {A} waited {a} days for {his} passport, and that was {b} days less than {B} had to wait. How many days did {B} wait?
        en| In one minute a hummingbird visited {b} more flowers than a bee. The bee visited {a}. How many flowers did the hummingbird visit?
        en| How tall is the lighthouse? The church is {a} m tall, and the lighthouse is taller than the church by {b} m.
        en| The maths teacher marked {a} tests over the weekend. The science teacher marked {b} more tests than her colleague. How many tests did the science teacher mark?
        en| Lunch at the diner came to {$a}. At the steakhouse across the road the same lunch would have been {$b} more. What would it have cost there?
        en| At {a} kg, the lift of the runner-up was {b} kg below that of the champion. What did the champion lift?
        en| Compared with last year's {a} entries, the science fair received {b} more this year. How many entries did it receive this year?
        en| The short trail crosses {a} wooden bridges. If you choose the long trail, you cross {b} more bridges than on the short one. How many bridges does the long trail cross?
        en| {A} wrote a poem of {a} lines. Not to be outdone, {B} wrote one that was {b} lines longer. How many lines did {B} write?
        en| My phone runs for {a} hours on a full battery. Dad's phone keeps going {b} hours longer than mine. How many hours does Dad's phone run?
        en| {A} solved the cube in {a} moves. {B} needed {b} moves beyond that. In how many moves did {B} solve it?
        en| Of the bells in the old town the small one rings {a} times a day, and the big one rings {b} times more than the small one. How often does the big bell ring a day?
        en| We found {a} spiders in the shed. When we searched the attic, we found {b} more spiders there than in the shed. How many spiders were in the attic?
        en| A stamp for a postcard costs {a} cents. For a letter the stamp has to be worth {b} cents more. What must a letter stamp be worth?
        en| The first pancake took {a} seconds to turn golden, and the last one, on a cooler stove, {b} seconds more than the first. How many seconds did the last pancake take?
        en| Harvesting a field lasts {b} hours longer than ploughing it. If ploughing takes {a} hours, how long does harvesting take?
        en| What did {B} score, if {A}'s {a} points left {him} {b} points behind {B}?
        en| Let x be the price of the red bike. The blue bike costs {$a}, and this is {$b} below the price of the red one. Work out x.
        en| Solve: when x is made smaller by {b}, the result is {a}.
        en| "My snake is {b} cm longer than yours!" {B} says to {A}, whose snake measures {a} cm. If that is true, what is the length of {B}'s snake?
        en| Knitting the sleeve takes {a} rows. The back of the sweater has {b} rows more than the sleeve. How many rows does the back have?
        en| While {A} brought {a} kg of old paper to the collection, {B} surpassed {him} by {b} kg. How many kilograms did {B} bring?
        en| The school record for sit-ups lies {b} above what {A} can do. {A} can do {a}. What is the school record?
        en| {a} guests came to the wedding by car. Those who came by train were {b} more in number. How many came by train?
        en| In a computer game the dragon has {a} lives, and the giant has {b} lives more than the dragon. How many lives does the giant have?
        en| While {A} counted {a} {T}, {B} found {b} more {T} than {A} did. How many did {B} find?
        en| The stage at the fair is {a} feet wide. This year the stage had to be {b} feet wider for the dancers. How wide is it this year?
        en| Here is what we know: {A} posted {a} photos, and {B} posted {b} more photos than {A}. What we do not know is how many {B} posted. Find it.
        en| A bike courier did {a} deliveries on a dry day and {b} more on a rainy day, because nobody wanted to go out. How many deliveries did she do on the rainy day?
        en| In the jar on the counter there are {a} lollipops. The jar in the window has {b} lollipops more in it. What is the number of lollipops in the window jar?
        en| Grandpa remembers: "When I bought the house, a loaf was {a} cents. By the time I sold it, it was {b} cents more." What was the price of a loaf when he sold the house?
        en| In {A}'s street every house has {a} roof tiles per row. The town hall has {b} tiles more per row than that. How many tiles are in a row on the town hall?
        en| The library closes {a} minutes after school. The sports hall closes {b} minutes later than the library. How many minutes after school does the sports hall close?
        zh| {A}家养了{a}只兔子，{B}家养的兔子比{A}家多{b}只，{B}家养了几只兔子？
        zh| 红车上坐了{a}人，绿车上比红车上多坐{b}人，绿车上坐了多少人？
        zh| {A}画了{a}幅画，比{B}少画{b}幅，{B}画了多少幅画？
        zh| 一个文具盒{a}元，一个书包比文具盒贵{b}元，一个书包多少钱？
        zh| 长颈鹿一天吃树叶{a}千克，大象比长颈鹿多吃{b}千克，大象一天吃多少千克？
        zh| 星期五来了{a}位顾客，星期六的顾客比星期五多{b}位，星期六来了多少位顾客？
        zh| {A}跑一圈用{a}秒，{B}比{A}慢{b}秒，{B}跑一圈用多少秒？
        zh| {A}猜罐子里有{a}颗豆，结果猜少了{b}颗，罐子里有多少颗豆？
        zh| 原计划盖房{a}间，实际比计划多盖{b}间，实际盖房多少间？
        zh| {A}再得{b}{M}{T}就和{B}一样多，{A}有{a}{M}，{B}有几{M}？
        zh| {B}要是给出去{b}{M}{T}，就和{A}的{a}{M}一样多，{B}有多少{M}{T}？
        zh| {a}比什么数少{b}？
        zh| {A}离公园{a}米，{B}离公园比{A}远{b}米，{B}离公园多少米？
        zh| 选举中{A}得{a}票，以{b}票之差输给{B}，{B}得了几票？
        zh| 室外气温{a}度，温室里比室外高{b}度，温室里是多少度？
        zh| {A}的箱子重{a}千克，比{B}的箱子轻{b}千克，{B}的箱子有多重？
        zh| 飞机票比火车票贵{b}元，火车票{a}元一张，飞机票多少元一张？
        zh| 预计来{a}名观众，实际来的人比预计的多{b}名，实际来了几名观众？
        zh| {A}用{a}分钟拼完拼图，比{B}快{b}分钟，{B}拼完用了多少分钟？
        zh| 白天的火车比夜里的多{b}节车厢，夜里的有{a}节，白天的火车有几节车厢？
        zh| 幼儿园小班有{a}个孩子，大班的孩子比小班多{b}个，大班有多少个孩子？
        zh| 小路有路灯{a}盏，大路的路灯比小路多{b}盏，大路有路灯多少盏？
        zh| {A}说：“我今年{a}岁。”{B}说：“我比你大{b}岁。”{B}今年几岁？
        zh| 限速每小时{a}千米，这辆车超速{b}千米，它每小时开多少千米？
        zh| 课外小组有男同学{a}名，比女同学少{b}名，女同学有多少名？
        zh| {A}走了{a}千米，{B}走在{A}前面，多走了{b}千米，{B}走了多少千米？
        zh| 小窗户宽{a}厘米，大窗户比小窗户宽{b}厘米，大窗户宽多少厘米？
        zh| 鸭妈妈上午下水{a}分钟，下午比上午多游{b}分钟，下午游了多少分钟？
        zh| 小提琴的琴弦长{a}厘米，大提琴的琴弦比它长{b}厘米，大提琴的琴弦长多少厘米？
        zh| 上一次看到彗星是{a}年前，那次日全食比彗星还要早{b}年，日全食发生在多少年前？
        zh| 公交线路原来设{a}个站，延长后比原来多了{b}个站，现在这条线路有多少个站？
        zh| {A}的无人机飞了{a}分钟，{B}的无人机比{A}的多飞{b}分钟才落地，{B}的无人机飞了多少分钟？
        zh| {A}身高{a}厘米，要坐过山车还差{b}厘米，坐过山车要求身高多少厘米？
        zh| {A}等护照等了{a}天，比{B}少等了{b}天，{B}等了多少天？
        zh| 亚军举起了{a}千克，比冠军少举{b}千克，冠军举起了多少千克？
        zh| 跟去年的{a}件参赛作品相比，今年增加了{b}件，今年有参赛作品多少件？
        zh| {A}写了一首{a}行的诗，{B}写的诗比{A}的多{b}行，{B}的诗有多少行？
        zh| 妈妈的手机充满电能用{a}小时，爸爸的手机能比妈妈的多用{b}小时，爸爸的手机能用几小时？
        zh| 小龙有{a}条命，巨人比小龙多{b}条命，游戏里巨人有多少条命？
        zh| 寄明信片要{a}分钱邮票，寄一封信要多贴{b}分钱，寄一封信要贴多少分钱邮票？
        zh| {A}拼魔方用了{a}步，{B}比{he}多用{b}步，{B}用了几步？
        zh| 东院有病床{a}张，西院的病床比东院多{b}张，西院有多少张病床？
        zh| 校运动会的仰卧起坐纪录比{A}的成绩多{b}个，{A}做了{a}个，纪录是多少个？
        zh| 骑车来的客人有{a}位，坐火车来的客人比骑车来的多{b}位，坐火车来的有几位？
        zh| 昨天潮水涨到{a}厘米处，今天又比昨天高出{b}厘米，今天潮水涨到多少厘米处？
        zh| x减去{b}等于{a}，x是多少？
        zh| 兔妈妈拔了{a}个萝卜，兔爸爸说：“我拔的比你多{b}个。”兔爸爸拔了多少个萝卜？
        zh| {A}的语文成绩是{a}分，数学成绩比语文高{b}分，{he}的数学成绩是多少分？
        zh| 数{T}时，{A}数到{a}{M}，{B}数到的比{A}多{b}{M}，{B}数到多少{M}？
        zh| 煮一碗面要{a}克面条，煮一大碗要多放{b}克，煮一大碗要放面条多少克？
        zh| 山脚下的村子有{a}口井，山上的村子比山脚下的村子多{b}口，山上的村子有几口井？
        zh| 短的那条步道有{a}座小桥，长的那条比短的多{b}座，走长的步道要过多少座桥？
        zh| {B}的存款减少{b}元，就和{A}的{a}元一样多了，{B}有存款多少元？
        zh| 做广播体操的女生有{a}名，男生的人数超出女生{b}名，男生有多少名？
        zh| 同样的午饭，在食堂吃{a}元，在饭店吃要贵出{b}元，在饭店吃这顿午饭多少元？
        zh| 爷爷打太极拳打了{a}分钟，奶奶跳舞的时间比爷爷打拳长{b}分钟，奶奶跳了多少分钟舞？
        zh| 数学老师批改了{a}份试卷，科学老师批改的份数比数学老师多{b}，科学老师批改了几份？
        zh| 小水獭长{a}厘米，成年水獭比小水獭长{b}厘米，成年水獭有多长？
        zh| 在拼写比赛里{A}拼对{a}个词，再拼对{b}个才能追上{B}，{B}拼对了多少个词？

        == moretotal: x = a + ( a + b ); a=3..90 b=2..60
        en| {A} has {a} {T} and {B} has {b} more than {A}. How many do they have altogether?
        en| {B} bought {b} more {T} than {A}. If {A} bought {a}, how many did they buy in total?
        en| The {P} sold {a} {T} on Monday and {b} more than that on Tuesday. How many did it sell on both days?
        en| {A} is {a} years old and {his} sister is {b} years older. What is the sum of their ages?
        en| A {T1} is {$a}; a {V1} is {$b} more expensive. What do the two cost together?
        en| {A} read {a} pages on Monday and {b} pages more on Tuesday. How many pages did {he} read on the two days?
        en| {A} picked {a} {T}. {B} picked {b} more than {A} did. How many {T} have they got together?
        en| A school has {a} boys and {b} more girls than boys. How many children go to the school?
        en| There are {a} {T}. There are {b} more {V} than {T}. How many {T} and {V} are there in all?
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，两人一共有多少{M}？
        zh| 上午卖出{a}{M}{T}，下午比上午多卖{b}{M}，这一天共卖出多少{M}？
        zh| 一{M}{T}{a}元，一{N}{V}比它贵{b}元，买这两样一共要多少元？
        zh| 第一天修路{a}米，第二天比第一天多修{b}米，两天一共修了多少米？
        zh| 男生有{a}人，女生比男生多{b}人，全班共有多少人？
        zh| {A}折了{a}只纸鹤，{B}比{A}多折{b}只，两人共折多少只？
        zh| 鸡有{a}只，鸭比鸡多{b}只，鸡鸭一共多少只？
        zh| {A}昨天看了{a}页，今天比昨天多看{b}页，两天共看多少页？
        zh| 一班有{a}人，二班比一班多{b}人，两个班一共有多少人？
        en| I have {a} {T}, and my sister has {b} more than I have. How many have we [altogether|in all|between us]?
        en| {A} caught {a} fish, {B} caught {b} more than that. Find the size of the whole catch.
        en| How many goals fell in both games if there were {a} in the first and {b} more in the second than in the first?
        en| A smaller number is {a}. A larger number is {b} greater. What is their sum?
        en| The first day the road crew [paved|repaired] {a} m. The next day it did {b} m more than on the first. How many metres are done by now?
        en| There are {a} desks in the old classroom and {b} more in the new classroom than in the old one. How many desks are there in the two rooms?
        en| {A} earns {$a} a day. {B} earns {$b} a day more than {A}. How much do they earn together in a day?
        en| One [sack|bag] weighs {a} kg; the other is {b} kg heavier. How much do both weigh together?
        en| This year the farm bred {a} lambs, and {b} more calves than lambs. How many young animals were bred?
        en| {A} needed {a} minutes for the way there and {b} minutes longer for the way back. How long was {he} on the way in all?
        en| In a choir {a} men sing. The women outnumber the men by {b}. How many people sing in the choir?
        en| A ribbon was cut into two parts. The shorter part is {a} cm, and the longer one {b} cm more. How long was the ribbon?
        en| On Saturday {a} people saw the play, and on Sunday {b} people more than on Saturday. Calculate the number of people who saw it at the weekend.
        en| What will {A} and {B} pay together if {A} pays {$a} and {B} has to pay {$b} more than {A}?
        en| The bakery made {a} white loaves, and it made {b} more brown loaves than white ones. How many loaves did it make?
        en| {B} is {b} years older than {A}. {A} is {a} years old. Together they are how old?
        en| {A} has {a} {T}, which is {b} less than {B} has. How many {T} are there if both put theirs together?
        en| {A} did {a} sums. {B} did {b} more than {A}. What is the total of sums done by them?
        en| Team Red has {a} points, {b} fewer than Team Blue. How many points have the two teams scored altogether?
        en| A shelf holds {a} books. The shelf under it holds {b} more than this. How many books stand on both shelves?
        en| The tank of the car takes {a} litres; that of the van takes {b} litres more. How many litres fill both?
        en| [It was sports day at school.|Everybody trained hard.] {A} ran {a} laps, and {B} ran {b} laps more than {A}. How many laps did they run in total?
        en| {a} tickets were sold on the first evening. On the second evening {b} more were sold than on the first. What was the sale of both evenings?
        en| {A} planted {a} {T} in the front garden and {b} more than that behind the house. How many has {he} planted in all?
        en| In the {P} there are {a} {T}. The number of {V} is greater by {b}. Find the number of {T} and {V} together.
        en| A hotel had {a} guests in May and in June {b} guests more than in May. How many guests did it have in these months?
        en| {A}'s bill came to {$a} and {B}'s to {$b} more. How much money did the waiter collect from both?
        en| My mother picked {a} baskets of cherries and my father picked {b} baskets more than she did. How many baskets do they take home?
        en| Let x be the sum of their scores. {A} scored {a}, and {B} scored {b} more than {A}. Find x.
        en| We have two hens. The white one laid {a} eggs; the black one laid {b} more than the white one. How many eggs have we got from them?
        en| Last month {A} saved {$a}. This month {he} saved {$b} more than last month. How much has {he} saved in both months together?
        en| The lorry carried {a} crates on its first trip. On its second trip it carried {b} more crates. How many crates were moved in the two trips?
        en| Clinic notes: {a} patients in the morning, {b} more in the afternoon than in the morning. Patients over the whole day?
        en| If {B} read {b} pages more than {A}, and {A} read {a}, what is the number of pages both have read?
        en| Company A sold {a} cars. Company B sold {b} cars more than Company A. How many cars did they sell together?
        en| {A} made {a} cakes for the party, {B} made {b} more than {A}. How many cakes were there at the party from them both?
        zh| 我有{a}{M}{T}，弟弟比我多{b}{M}，我们俩一共有多少{M}？
        zh| 甲数是{a}，乙数比甲数多{b}，甲乙两数的和是多少？
        zh| 小数是{a}，大数比小数大{b}，求大小两数之和。
        zh| {A}今年{a}岁，姐姐比{he}大{b}岁，两人年龄之和是多少？
        zh| 一袋面重{a}千克，一袋米比它重{b}千克，这袋米和这袋面共重多少千克？
        zh| 上集放了{a}分钟，下集比上集长{b}分钟，上下两集一共多少分钟？
        zh| {A}去的时候用了{a}分钟，回来时多用了{b}分钟，来回一共用了多少分钟？
        zh| 合唱团有男生{a}名，女生的人数比男生多{b}名，合唱团共有学生多少名？
        zh| 绳子剪成两段，短的一段{a}厘米，长的一段比短的长{b}厘米，绳子原来长多少厘米？
        zh| 星期六来了{a}名观众，星期日来的观众比星期六多{b}名，两天共来观众多少名？
        zh| 果园里苹果树有{a}棵，梨树比苹果树多{b}棵，苹果树和梨树共有几棵？
        zh| 上层书架放书{a}本，下层比上层多放{b}本，这个书架共放书多少本？
        zh| {A}有{a}{M}{T}，比{B}少{b}{M}，把两人的合在一起有多少{M}？
        zh| 红队得了{a}分，比蓝队少{b}分，两队一共得了多少分？
        zh| {A}每天挣{a}元，{B}每天比{A}多挣{b}元，两人一天共挣多少元？
        zh| 妈妈摘了{a}筐樱桃，爸爸比妈妈多摘{b}筐，爸爸妈妈一共摘了多少筐？
        zh| 如果{A}跑了{a}圈，{B}比{he}多跑{b}圈，那么两人合计跑了多少圈？
        zh| 货车第一次运{a}箱，第二次比第一次多运{b}箱，两次共运货多少箱？
        zh| {P}里有{a}{M}{T}，{V}比{T}多{b}{N}，{T}和{V}合起来有多少？
        zh| 上个月存了{a}元，这个月比上个月多存{b}元，两个月一共存了多少元？
        zh| 红花有{a}朵，黄花比红花多{b}朵，红花和黄花[一共|总共]有多少朵？
        zh| 甲车间有{a}名工人，乙车间比甲车间多{b}名，两个车间的工人总数是多少？
        zh| 五月份用电{a}度，六月份比五月份多用{b}度，这两个月共用电多少度？
        zh| 问两人共做多少道题：{A}做了{a}道，{B}比{A}多做{b}道。
        zh| {A}钓了{a}条鱼，{B}比{A}多钓了{b}条，他们今天一共钓到多少条鱼？
        zh| 运动会上，一班得奖牌{a}枚，二班比一班多得{b}枚，两个班共得奖牌多少枚？
        zh| 白母鸡下了{a}个蛋，黑母鸡下的蛋比白母鸡多{b}个，两只母鸡共下蛋多少个？
        zh| {A}的午饭花了{a}元，{B}的午饭比{he}贵{b}元，两份午饭共要付多少元？
        zh| 面包房做了{a}个白面包，又做了黑面包，黑面包比白面包多{b}个，一共做了多少个面包？
        zh| 大客车和小客车一起去春游，小客车坐{a}人，大客车比小客车多坐{b}人，两辆车共坐多少人？
        zh| 医院上午看了{a}个病人，下午比上午多看{b}个，全天一共看了几个病人？
        zh| 设两人共有x{M}{T}，已知{A}有{a}{M}，{B}比{A}多{b}{M}，求x。
        zh| 一支钢笔{a}元，一个书包比钢笔贵{b}元，钢笔和书包各买一件，共需多少元？
        zh| {B}比{A}多植树{b}棵，{A}植树{a}棵，他们共植树多少棵？
        zh| 饲养场有白兔{a}只，灰兔比白兔多{b}只，饲养场一共养了多少只兔子？
        zh| 水桶装水{a}升，水缸比水桶多装{b}升，把桶和缸都装满共要多少升水？
        zh| 第一根木头长{a}分米，第二根比第一根长{b}分米，两根木头一共长多少分米？
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，两人共有几{M}？
        zh| 合唱队男生{a}人，女生比男生多{b}人，合唱队一共多少人？
        zh| 第一天看书{a}页，第二天比第一天多看{b}页，两天看了多少页？
        zh| 一只鸡重{a}克，一只鸭比一只鸡重{b}克，一只鸡和一只鸭共重多少克？
        zh| 杨树{a}棵，比柳树少{b}棵，杨树和柳树一共多少棵？
        zh| 合唱队有男同学{a}人，比女同学少{b}人，合唱队共有同学多少人？
        zh| 上衣{a}元，裤子比上衣贵{b}元，买一套要多少元？
        zh| 白兔{a}只，黑兔比白兔多{b}只，白兔和黑兔共几只？
        en| {A} baked {a} cakes and {B} baked {b} more than that. How many cakes did they bake between them?
        en| On Monday {A} read {a} pages, on Tuesday {b} pages more than on Monday. How many pages is that for both days?
        en| A pen costs {$a}; a book costs {$b} more than the pen. How much do a pen and a book cost?
        en| {A} weighs {a} kg, which is {b} kg less than {B} weighs. What do the two weigh together?
        en| Lily folded {a} paper cranes before dinner. After dinner she folded {b} more cranes than before it. How many cranes did she fold that day?
        en| A hen weighs {a} pounds and a goose weighs {b} pounds more than the hen. How much do the hen and the goose weigh together?
        en| {A} paid {$a} for a ticket. {B}, who wanted a better seat, paid {$b} more than {A}. How much did the two tickets cost?
        en| At camp there were {a} boys. The girls outnumbered the boys by {b}. How many children were at camp?
        en| {A} drove {a} km on the first day of the trip and went {b} km farther on the second day than on the first. What distance did {he} drive on these two days?
        en| Two brothers collect bottle caps. The younger has {a}, and the older has {b} more. How many bottle caps have the brothers collected?
        en| Find the sum of two numbers if the smaller is {a} and the greater exceeds it by {b}.
        en| In the kitchen there are {a} plates. The number of bowls is {b} greater than the number of plates. Counting plates and bowls, how many dishes are in the kitchen?
        en| Yesterday the clinic gave {a} flu shots; today it gave {b} more than yesterday. How many flu shots were given over the two days?
        en| {B} spent {b} more minutes on homework than {A}, who spent {a} minutes. How many minutes did both spend altogether?
        en| {A} is {b} kg lighter than {B} and weighs {a} kg. If both step on a scale at the same time, what does it show?
        en| The first act of the play lasts {a} minutes. The second act runs {b} minutes longer than the first. There is no break. How long is the play?
        en| "I scored {a} goals this season," said {A}. "And I scored {b} more than you," replied {B}. How many goals did the two of them score?
        en| A bookshop sold {a} cookbooks and {b} more novels than cookbooks. How many of these books did it sell?
        en| The left tank holds {a} litres. In the right tank there are {b} litres more than in the left. How many litres are there in the two tanks?
        en| After the storm the roofer replaced {a} tiles on the north side, and {b} more than that on the south side. How many tiles did the roofer replace?
        en| {a} people came to the morning service. The attendance of the evening service was {b} higher. Work out the attendance of both services together.
        en| A packet of tea costs {$a}, which is {$b} less than a packet of coffee. How much must you pay for a packet of each?
        en| {A} got {a} birthday cards in the post, and {he} got {b} more by email than in the post. How many birthday cards did {he} get?
        en| On a walk {A} took {a} photos of birds and {b} more of flowers than of birds. How many photos is that?
        en| A squad has {a} fast bowlers, {b} fewer than it has batters. How many players of these two kinds are in the squad?
        en| The white cat had {a} fleas and the black cat had {b} more than the white one. From the two cats, how many fleas must the vet remove?
        en| The gardener put in {a} rows of carrots and {b} more rows of beans than of carrots. How many rows did the gardener put in?
        en| {A} lifted {a} kg. On {his} next try {he} lifted {b} kg more than on the first one. What is the sum of the two lifts?
        en| A small bus carries {a} pupils to the museum. A large bus carries {b} pupils more than the small one. How many pupils go to the museum in the two buses?
        en| The museum shop took {$a} on Thursday, and on Friday it took {$b} more than on Thursday. How much money came in during these two days?
        en| {A} recycled {a} cans. {B} beat that by {b}. Find how many cans were recycled by both of them.
        en| There are {a} spruces in the wood. Beeches are more common there: {b} more than the spruces. How many spruces and beeches are there altogether?
        en| In the upper field {a} cows are grazing; in the lower field there are {b} more than in the upper. How many cows does the farmer have in these fields?
        en| The week before the holidays {a} parcels were delivered. The week after, it was {b} more than the week before. How many parcels were delivered in the two weeks?
        en| To make the banner, Ella needs {a} m of white cloth and {b} m more blue cloth than white. How much cloth does she need?
        en| {A} and {B} both write for the school paper. {A} wrote {a} articles this year, and {B} wrote {b} more. What number of articles did they contribute?
        en| {B}'s garden is {b} square metres larger than {A}'s, which has {a} square metres. What is the area of the two gardens together?
        en| The tailor sewed {a} skirts. Of trousers he sewed {b} more than of skirts. How many garments did he sew?
        en| At the start, {a} players were online in the game. In the other game there were {b} more. How many players were online in the two games?
        en| On the way up the cable car took {a} people, and on the way down it took {b} more than on the way up. How many people used it on the way up or down?
        en| A quiz has two rounds. {A} got {a} points in the first. In the second {he} improved by {b}. What was {his} total score?
        en| The number of tea bags in the tin is {a}. The box holds {b} tea bags more than the tin. If all the bags are put together, how many are there?
        en| Let x be the total number of {T} that {A} and {B} have. {A} has {a} of them and {B} has {b} more than {A}. Determine x.
        en| A sailor caught {a} mackerel and {b} more herring than mackerel. How many fish did the sailor catch?
        en| {A}'s wardrobe holds {a} shirts. {His} sister's holds {b} shirts more. How many shirts do the two wardrobes hold?
        en| The green metro line has {a} stations and the red line has {b} more. How many stations do the two lines have in all, if they share none?
        en| The old printer prints {a} pages a minute and the new one {b} pages a minute more. How many pages come out in a minute when both are running?
        en| {B} blew up {b} balloons more than {A}. {A} managed {a}. How many balloons are ready for the party?
        en| Last year a tree bore {a} kg of apples. This year's crop was {b} kg better. What is the crop of both years taken together?
        en| The lower shelf of the freezer has {a} fish fingers, and the upper shelf {b} more than the lower. How many fish fingers are in the freezer?
        en| In the election {A} received {a} votes and lost to {B} by {b} votes. Nobody else was standing. How many votes were cast?
        en| Two numbers differ by {b}, and the smaller of them is {a}. What do the numbers add up to?
        en| The triangle hall seats {a} people. The round hall can seat {b} more than that. How many people find a seat if both halls are full?
        en| {A} has visited {a} museums. {B} has visited {b} more museums than {A}. How many visits did the two make in all?
        en| A baby elephant drank {a} litres of milk on Saturday, and on Sunday {b} litres more than on Saturday. How much milk did it drink on the weekend?
        en| The ferry made {a} crossings in April. In May there were {b} crossings more than in April. How many crossings did the ferry make from the start of April to the end of May?
        en| {A} wove {a} baskets. {B} was faster and wove {b} more than {A}. The baskets are all for sale. How many baskets are for sale?
        en| The pet shop has {a} rabbits, and its hamsters exceed its rabbits by {b}. How many rabbits and hamsters does the pet shop have?
        en| For the wall the bricklayer used {a} red bricks and for the chimney {b} bricks more than for the wall. How many bricks did he lay?
        en| A cyclist rode {a} minutes uphill. The ride through the valley was {b} minutes longer than the uphill part. How many minutes was the entire ride?
        en| This is what the fans bought: {a} scarves, and {b} more caps than scarves. How many scarves and caps did they buy?
        en| The well by the church is {a} m deep. The well at the mill is {b} m deeper. How deep are the two wells taken together?
        en| {a} children chose football. {b} more chose swimming than football, and every child chose just one of these. How many children are there?
        en| {A} saw {a} shooting stars. {B} stayed up longer and saw {b} more, none of which {A} had seen. How many shooting stars did they see altogether?
        en| A nurse filled {a} syringes; a colleague filled {b} more than she did. How many syringes were filled by the two?
        en| Room A has {a} computers, {b} fewer than room B. How many computers are in the two rooms?
        en| How much will you spend on a lamp for {$a} and a rug that costs {$b} more than the lamp?
        en| The postcard weighs {a} g and the letter {b} g more. What weight do you get when you put them on the scale together?
        en| An adult's ticket is {$b} more than a child's. The child's ticket is {$a}. Mum buys one of each. How much does she spend?
        en| The team picked {a} bags of litter from the beach. From the park it picked {b} bags more than from the beach. In total, how many bags did the team fill?
        en| The radio station played {a} songs before noon, then {b} more songs after noon than before. How many songs did it play that day?
        en| {A}'s phone has {a} apps. {B} has {b} more apps than {A}. What would be the total if you added their apps?
        en| The drummer practised {a} hours last week but {b} hours more this week than last week. How many hours has the drummer practised over the two weeks?
        en| Farmer Green's truck brought {a} sacks of corn. Farmer Hill's truck brought {b} sacks more than Farmer Green's. How many sacks did the mill get from the two farmers?
        en| A comic has {a} pages. The book that comes with it has {b} pages more. How many pages would you read if you read the comic and the book?
        en| {A} answered {a} questions right, {b} less than {B}. How many right answers did {A} and {B} give altogether?
        en| At the aquarium they feed the seals {a} kg of fish a day and the dolphins {b} kg more than the seals. How much fish do these animals eat a day?
        en| The girls built a snowman of {a} snowballs. Their snow castle took {b} more snowballs than the snowman. How many snowballs did they make for the snowman and the castle?
        zh| 学校买来篮球{a}个，买来的足球比篮球多{b}个，学校买来这两种球一共多少个？
        zh| 一只小羊吃草{a}千克，一头牛比小羊多吃{b}千克，它们一共吃草多少千克？
        zh| {A}家三月份用水{a}吨，四月份比三月份多用{b}吨，这两个月共用水多少吨？
        zh| 小兰做了{a}朵红花，做的黄花比红花多{b}朵，她做的红花和黄花一共是几朵？
        zh| 服装店上月卖出衬衫{a}件，本月多卖了{b}件，上月和本月一共卖出多少件？
        zh| 妹妹有{a}本课外书，姐姐比妹妹多{b}本，姐妹两人共有课外书多少本？
        zh| 弟弟今年{a}岁，哥哥比弟弟大{b}岁，把兄弟两人的年龄相加，得多少？
        zh| 一台电扇{a}元，一台暖气机比电扇贵{b}元，妈妈各买一台，共付多少元？
        zh| 长跑队员上午跑了{a}千米，下午比上午多跑{b}千米，全天跑了多少千米？
        zh| 甲桶有油{a}千克，乙桶的油比甲桶多{b}千克，把两桶油倒在一起共有多少千克？
        zh| 修路队第一周修路{a}米，第二周加快了速度，比第一周多修{b}米，两周修了多少米路？
        zh| 两个数相差{b}，小的那个是{a}，这两个数加起来得几？
        zh| 养殖场里养鹅{a}只，养的鸭比鹅多{b}只，鹅和鸭加起来是多少只？
        zh| {A}唱了{a}首歌，{B}比{A}多唱{b}首，他们在晚会上一共唱歌几首？
        zh| 池塘里有白鹅{a}只，比灰鸭少{b}只，池塘里的白鹅和灰鸭总共有几只？
        zh| 一块花布长{a}米，一块白布比花布长{b}米，两块布的总长是多少米？
        zh| 游乐园星期五接待游客{a}人，星期六比星期五多接待{b}人，这两天共接待游客多少人？
        zh| {A}跳绳跳了{a}下，{B}说：“我比你多跳{b}下。”他们两人跳的总数是多少下？
        zh| 拔萝卜，小白兔拔了{a}个，小灰兔比小白兔多拔{b}个，它们俩拔了几个萝卜？
        zh| 图书室新买连环画{a}本，新买的科技书比连环画多{b}本，求新买两种书的总本数。
        zh| 打字员昨天打了{a}页，今天多打了{b}页，她昨天和今天合计打了多少页？
        zh| 一箱苹果重{a}千克，一箱橙子比一箱苹果重{b}千克，各搬一箱，要搬的重量是多少千克？
        zh| 参加书法班的有{a}人，参加绘画班的比书法班多{b}人，没有人同时参加，两个班共有学生多少人？
        zh| 妈妈织毛衣用了{a}天，织毛裤比毛衣多用{b}天，织这套衣服前后用了多少天？
        zh| 蓝队进了{a}个球，红队比蓝队多进{b}个，这场比赛两队共进球几个？
        zh| {A}在{P}买了{a}{M}{T}，{B}买的比{A}还多{b}{M}，两人合计买了多少{M}{T}？
        zh| 一年级收集塑料瓶{a}个，二年级比一年级多收集{b}个，两个年级收集的总数是几个？
        zh| 小巴坐了{a}人，大巴坐的人比小巴多{b}人，两辆车全部坐好后车上共有几人？
        zh| 爸爸摘了{a}千克草莓，摘的桑葚比草莓多{b}千克，爸爸摘的草莓和桑葚共重多少千克？
        zh| 一个水池有两根水管，细管一分钟流水{a}升，粗管一分钟比细管多流{b}升，两管同时开，一分钟流水几升？
        en| {A} has {a} {T}, {b} fewer than {B}. How many do they have together?
        en| {A} picked {a} flowers. {B} picked {b} more flowers than {A}. How many flowers are in their basket?
        en| A cup costs {$a}. A teapot costs {$b} more than the cup. You buy the cup and the teapot. How much do you pay?
        en| On Saturday {A} cycled {a} km. On Sunday {he} cycled {b} km more than on Saturday. How many kilometres did {he} cycle over the weekend?
        en| There are {a} boys in the swimming class. There are {b} more girls than boys. How many children are in the swimming class?
        en| {A} made {a} paper planes. This is {b} less than {B} made. How many paper planes did they make in all?
        en| The small tank has {a} fish. The large tank has {b} more fish than the small tank. How many fish are there in the tanks?
        en| {A} did homework for {a} minutes on Monday. On Tuesday it took {him} {b} minutes longer. How many minutes did {he} spend on homework on these days?
        en| The first class planted {a} bushes. The second class planted {b} more than the first. How many bushes did the classes plant altogether?
        en| {A} scored {a} points in the first round. In the next round {he} scored {b} points more. What was {his} total score after the two rounds?
        en| The truck brought {a} boxes in the morning. It brought {b} more boxes in the afternoon than in the morning. How many boxes were brought that day?
        en| {A} ate {a} strawberries. {B} was hungrier and ate {b} more than {A}. How many strawberries did the two eat?
        en| A hen weighs {a} ounces. A goose weighs {b} ounces more. How much do the hen and the goose weigh together?
        en| A farmer sold {a} bags of apples and {b} more bags of pears than of apples. How many bags of fruit did he sell?
        en| Ben has {a} toy soldiers and his brother has {b} more than Ben. How many toy soldiers do the brothers have?
        en| {A} found {a} coins in the sand. {B} found {b} more coins than {A} found. They put their coins in one bag. How many coins are in the bag?
        en| There were {a} cars on the lower deck of the ferry. The upper deck had {b} more cars than the lower one. How many cars were on the ferry?
        en| The museum had {a} visitors on Monday, which was {b} fewer than on Tuesday. How many visitors came in the two days?
        en| {A} is {a} years old, {b} years younger than {B}. What do you get when you add their ages?
        en| {A} wrote {a} emails today. Yesterday {he} wrote {b} more emails than today. How many emails did {he} write in these two days?
        en| {A} and {B} share a garden. {A} dug up {a} potatoes, and {B} dug up {b} more than {A} did. How many potatoes came out of the ground?
        en| Of two neighbouring towers the lower is {a} m high and the other is {b} m higher. If you could put one on the other, how high would the whole thing be?
        en| A carpenter cuts a beam into two. One part is {a} cm long; the other is longer by {b} cm. Find the length of the beam.
        en| The sum of two numbers is wanted. One of them is {a}; the other exceeds it by {b}.
        en| Two numbers differ by {b}. The smaller is {a}. Find their sum.
        en| Add to {a} the number that is {b} larger than it. What is the result?
        en| Let the first number be {a} and the second be {b} more than the first. What do they add up to?
        en| {B} beat {A} by {b} points. {A} got {a} points. How many points were scored by both players?
        en| By {b} votes {A} lost the election to {B}; {A} had {a} votes. How many votes were cast for these two?
        en| How much money do {A} and {B} have between them if {A} has {$a} and {B} has {$b} more?
        en| How many days were they travelling in all if the way out took {a} days and the way home {b} days more than the way out?
        en| How many pupils go to the two schools when one has {a} pupils and the other one {b} more?
        en| What is the cost of a shirt for {$a} and a pair of trousers that costs {$b} more than the shirt?
        en| {A} needs {a} cm of ribbon for the small gift and {b} cm more than that for the large gift. How much ribbon should {he} buy for both?
        en| {A}: "I have {a} marbles." {B}: "I have {b} more than you." How many marbles do they have together?
        en| My phone has {a} photos, and my sister's phone has {b} more photos than mine. We copy all the photos to one computer. How many photos is that?
        en| Note from the kitchen: used {a} eggs at breakfast, {b} more than that at lunch. How many eggs were used up to now?
        en| Radio news: {a} mm of rain fell on Tuesday and {b} mm more than this on Wednesday. How much rain fell on the two days together?
        en| The nurse saw {a} children in the morning. In the afternoon there were {b} more of them than in the morning. How many children did she see during the day?
        en| A hall has seats below and on the balcony. On the balcony there are {a}; below there are {b} more than on the balcony. How many seats are there in the hall?
        en| The white team won {a} games. The black team won {b} games more than the white team. How many games did the teams win between them?
        en| {A} lifted {a} kg with the left hand and {b} kg more with the right. How many kilograms did {he} lift with both hands?
        en| A bookshop sold {a} atlases and, because it was the start of school, {b} more dictionaries than atlases. How many books of the two kinds did it sell?
        en| The sailors caught {a} crabs on the first trip. On the next trip they caught {b} more than on the first. With how many crabs did they come home?
        en| A pen holds {a} sheep. Next to it is a bigger pen with {b} more sheep. How many sheep are in both pens?
        en| {A} used {a} litres of water in the kitchen and, in the bath, {b} litres more than in the kitchen. How many litres did {he} use?
        en| In spring the tree dropped {a} leaves; in autumn it dropped {b} more than in spring. How many leaves did it drop in the two seasons?
        en| {A}'s team has {a} players and {B}'s team has {b} more. Everybody shakes hands with the coach. How many players shake hands with him?
        en| There are {a} {T}, and {V} are more by {b}. How many things are there in all?
        en| The {P} got {a} {T} last month and this month {b} more than last month. How many {T} did it get in the two months?
        en| {A} has {a} {T}. If {he} had {b} more, {he} would have as many as {B}. How many {T} do {A} and {B} have in all?
        en| {B} would have to give away {b} {T} to have just as many as {A}, who has {a}. How many {T} have {A} and {B} together?
        en| The morning flight carried {a} people, {b} people fewer than the evening flight. How many people flew that day on the two flights?
        en| The gap between their savings is {b} dollars. {A}, who has less, has {$a}. How much have {A} and {B} saved together?
        en| {A} worked {a} hours this week but {b} hours more last week. For how many hours will {he} be paid if {he} is paid for both weeks?
        en| The old road is {a} km long, and the new one that begins where it ends is {b} km longer than the old one. How long are the roads together?
        en| Two ropes are tied end to end. The first is {a} m, the second {b} m longer. Ignoring the knot, how long is the rope now?
        en| A spider caught {a} flies by day, and by night it caught {b} more than by day. How many flies did it catch?
        en| {A} solved {a} puzzles. With {b} more than {A}, {B} won the prize. How many puzzles did {A} and {B} solve in total?
        en| You pay {$a} for a child and {$b} more than that for a grown-up. What do a child and a grown-up pay together?
        en| The choir sang {a} songs before the break and {b} songs more after it than before it. How many songs did it sing that evening?
        en| The maths test had {a} pages and the history test had {b} more pages than the maths test. How many pages did the teacher copy for one pupil who takes both tests?
        en| {A} jogged for {a} minutes on Tuesday. Feeling great, {he} jogged {b} minutes more on Wednesday than on Tuesday. What was {his} total jogging time?
        en| At the airport {a} bags came out on the first belt. The belt beside it carried {b} more bags. How many bags were there on both belts?
        en| {A} and {B} went trick-or-treating. {A} came home with {a} sweets, and {B} with {b} more than {A}. They poured everything into one bowl. How many sweets were in the bowl?
        en| A plumber worked {a} hours at the hotel and {b} hours more at the school than at the hotel. How many hours should he write on his time sheet for these jobs?
        en| Last night the astronomer saw {a} meteors before midnight, and after midnight she saw {b} more than before. How many meteors did she see during the night?
        en| Dad's toolbox has {a} screws in it. Mum's has {b} more screws than Dad's. How many screws do Mum and Dad have?
        en| The lower part of the flagpole is {a} feet long and the upper part is {b} feet longer. How tall is the flagpole?
        en| A cat slept {a} minutes on the sofa and then {b} minutes longer on the bed than on the sofa. How many minutes did it sleep?
        en| Find the total cost of a notebook at {$a} and a folder, if the folder is {$b} dearer than the notebook.
        en| {A} sent {a} text messages in the morning. In the evening, {he} sent {b} more messages than in the morning. How many messages did {he} send that day?
        en| There are {a} players on the junior squad. The senior squad is bigger by {b} players. If every player of these squads needs a shirt, how many shirts must be bought?
        en| The kitchen used {a} onions for the soup, plus {b} more onions for the stew than for the soup. How many onions did it use?
        en| {A}'s pencil case weighs {a} g. {B}'s weighs {b} g more. Put on the same scale, what do they weigh?
        en| Find the sum of the number {a} and the number that exceeds it by {b}.
        en| Class One brought {a} cans for the food drive. Class Blue brought {b} more than Class One. How many cans were brought by these classes?
        en| {A} built a fence of {a} boards along the road and another along the river, which took {b} boards more. How many boards did {he} use?
        en| At a bake sale the cookies brought in {$a}. The pies brought in {$b} more than the cookies did. How much money was raised with cookies and pies?
        en| A tour boat took {a} passengers on the first ride of the day and {b} more passengers on the next ride than on the first. How many tickets were needed for these rides?
        en| The shop ordered {a} {T}. Of {V} it ordered {b} more than of {T}. How large was the whole order?
        en| During the drought the village received {a} barrels of water in the first week. The week after that, {b} barrels more came than in the first. How many barrels did the village receive?
        en| {A} does the dishes on {a} days of the year and {his} brother on {b} days more than {A}. On how many days do the brothers do the dishes, if they never do them together?
        en| One side of the mountain railway has {a} pillars and the other side has {b} more pillars. How many pillars hold up the railway?
        en| {B} is taller than {A} by {b} cm. {A} is {a} cm tall. If {A} stood on {B}'s head, how high would the top of {A}'s head be?
        en| {A}'s first essay had {a} mistakes. In the next essay {he} made {b} mistakes more. How many mistakes were there in these essays?
        en| When the circus came to town, {a} people saw the afternoon show, {b} fewer than the evening show. What was the attendance of that day?
        en| Our classrooms are painted. The small one takes {a} litres of paint and the large one {b} litres more. How many litres of paint have to be bought?
        en| I picked {a} mushrooms. My cousin said she had {b} more than me. We cooked all of them. How many mushrooms went into the pan?
        en| A nurse works {a} night shifts this year and {b} more day shifts than night shifts. How many shifts does she work?
        en| The zoo keeper carries {a} fish to the penguins and, after that, {b} more fish to the sea lions than to the penguins. How many fish does he carry?
        en| Let x be the number of people who voted. {a} voted "no", and {b} more than that voted "yes". Nobody stayed out. Find x.
        en| {A} plays the drums for {a} minutes each day and the guitar for {b} minutes longer. How many minutes a day does {he} make music?
        en| An old tree was cut into a trunk of {a} dm and a crown that was {b} dm longer. How long was the tree?
        en| The first test flight of the rocket lasted {a} seconds. The next flight lasted {b} seconds longer than the first. How many seconds did the rocket fly in these tests?
        en| A garage fixed {a} trucks last month. It fixed {b} more cars than trucks. How many vehicles were fixed there?
        en| Adding the number of spoons, which is {a}, to the number of forks, which is {b} greater, what do you get?
        en| {A}'s hen house has {a} hens. {His} uncle keeps {b} hens more than that. If each hen lays one egg today, how many eggs do {A} and {his} uncle get?
        en| Mum poured {a} ml of milk into the batter and {b} ml more into the sauce than into the batter. How many ml of milk did she pour?
        en| There was snow on {a} days in January and on {b} more days in February than in January. Over these months, on how many days was there snow?
        en| A farmer's market stall sold {a} melons. It also sold pumpkins, {b} more of them than melons. How many melons and pumpkins went over the counter?
        en| Fill in the sum: red beads {a}, green beads {b} more than red, red and green together ...? Give the number.
        en| On the map, the path from the village to the mill is {a} mm long. The path from the mill to the castle is {b} mm longer than that. How long is the whole walk from the village via the mill to the castle on the map?
        en| The librarian repaired {a} torn books, and her helper repaired {b} more books than she did. How many books can go back on the shelves?
        en| {A} threw a ball {a} feet. {His} next throw went {b} feet farther. {He} wants to write down the sum of the throws. What does {he} write?
        en| {A} put {$a} into the charity box. {B}, who had just been paid, gave {$b} more than {A}. How much did the charity receive from them?
        en| The choir bus holds {a} singers. The orchestra bus holds {b} more people than the choir bus. With both buses full, how many musicians are on the road?
        en| For his garden party a man lit {a} lanterns along the path and hung {b} lanterns more than that in the trees. How many lanterns were shining?
        en| In the fridge there are {a} yoghurts on the upper shelf and {b} more on the lower shelf than on the upper. {A} takes them all out to clean the fridge. How many yoghurts does {he} take out?
        en| The white team needed {a} strokes to cross the lake and the blue team {b} strokes more than the white team. How many strokes were rowed by them altogether?
        zh| 一个茶杯{a}元，一把茶壶比茶杯贵{b}元，妈妈买了一个茶杯和一把茶壶，要付多少元？
        zh| {A}星期六骑车{a}千米，星期日比星期六多骑{b}千米，这个周末{he}一共骑了多少千米？
        zh| 小鱼缸里有{a}条鱼，大鱼缸里的鱼比小鱼缸多{b}条，两个鱼缸里共有多少条鱼？
        zh| 星期一博物馆来了{a}名游客，比星期二少{b}名，这两天博物馆共接待游客多少名？
        zh| {A}周一写作业用了{a}分钟，周二多用了{b}分钟，两天写作业共用多少分钟？
        zh| 两个数相差{b}，较小的数是{a}，这两个数的和是几？
        zh| {a}加上比它大{b}的数，得多少？
        zh| 两根绳子接在一起，第一根长{a}米，第二根比它长{b}米，接头不算，一共长多少米？
        zh| {A}今年{a}岁，比{B}小{b}岁，两人的年龄加起来是多少岁？
        zh| 竞选班长，{A}得{a}票，{B}以多{b}票获胜，两人一共得了多少票？
        zh| 轮渡下层停了{a}辆车，上层比下层多停{b}辆，这艘轮渡上停了多少辆车？
        zh| 包小礼物要用丝带{a}厘米，包大礼物要比小礼物多用{b}厘米，包好这两份礼物需要丝带多少厘米？
        zh| 书店卖出地图{a}张，卖出的字典比地图多{b}，地图和字典一共卖出多少？
        zh| 话剧第一幕演{a}分钟，第二幕比第一幕长{b}分钟，两幕一共演多少分钟？
        zh| 厨房用水{a}升，洗澡用水比厨房多{b}升，厨房和洗澡共用水多少升？
        zh| 渔民第一次捕蟹{a}只，第二次比第一次多捕{b}只，两次共捕蟹几只？
        zh| 羊圈里有大羊{a}只，小羊比大羊多{b}只，羊圈里一共有羊多少只？
        zh| {A}再得{b}{M}{T}就同{B}一样多，{A}现有{a}{M}，两人一共有多少{M}？
        zh| 儿童票{a}元，成人票比儿童票贵{b}元，一个大人带一个孩子去要花多少元？
        zh| {A}说：“我有{a}颗弹珠。”{B}说：“我比你多{b}颗。”他们共有几颗弹珠？
        zh| 早班飞机坐了{a}人，比晚班少{b}人，早晚两班飞机共坐了多少人？
        zh| 周二降雨{a}毫米，周三比周二多降{b}毫米，这两天共降雨多少毫米？
        zh| 草地上有白羊{a}只，比黑羊少{b}只，草地上一共有几只羊？
        zh| {A}和{B}一起挖土豆，{A}挖了{a}千克，{B}比{A}多挖{b}千克，他们共挖了多少千克？
        zh| 上学期借书{a}本，这学期比上学期多借{b}本，两个学期共借书多少本？
        zh| 妈妈手机里有照片{a}张，爸爸手机里的照片比妈妈多{b}张，全部存到电脑里，一共是多少张？
        zh| 下层停放自行车{a}辆，比上层少停{b}辆，车棚上下两层共停放多少辆自行车？
        zh| {A}星期二跑步{a}分钟，星期三比星期二多跑{b}分钟，这些天里{he}一共跑了多少分钟？
        zh| 节日那天{A}要到{a}颗糖，{B}比{A}多要到{b}颗，他们把糖倒进一个碗里，碗里有多少颗糖？
        zh| 水管工在旅馆干了{a}小时，在学校干的时间比在旅馆多{b}小时，他前后一共干了多少小时？
        zh| 旗杆下面一节长{a}分米，上面一节比下面一节长{b}分米，旗杆高多少分米？
        zh| 午夜前看到流星{a}颗，午夜后比午夜前多看到{b}颗，这一夜共看到流星多少颗？
        zh| 少年队有{a}名队员，成年队比少年队多{b}名，给所有队员每人买一件球衣，要买多少件？
        zh| 厨房做汤用了{a}个洋葱，炖菜用的洋葱比做汤多{b}个，一共用了几个洋葱？
        zh| 游船第一趟载客{a}人，第二趟比第一趟多载{b}人，游船共载客多少人？
        zh| 我采了{a}朵蘑菇，表姐比我多采{b}朵，我们把蘑菇全下了锅，锅里有多少朵蘑菇？
        zh| 表决时反对的有{a}人，赞成的比反对的多{b}人，没有人弃权，参加表决的共有多少人？
        zh| {A}每天打鼓{a}分钟，弹吉他的时间比打鼓长{b}分钟，{he}每天练乐器共多少分钟？
        zh| 火箭第一次试飞了{a}秒，第二次比第一次多飞{b}秒，火箭前后共飞了多少秒？
        zh| 修车厂上月修货车{a}辆，修的轿车比货车多{b}辆，上月共修车多少辆？
        zh| 一月份下雪{a}天，次月下雪的天数比一月份多{b}天，前后共有几天下雪？
        zh| 从村子到磨坊{a}千米，从磨坊到城堡比从村子到磨坊远{b}千米，从村子经过磨坊到城堡要走多少千米？
        zh| {A}给慈善箱投了{a}元，{B}比{A}多投{b}元，慈善箱里收到他们多少元？
        zh| 管理员修补图书{a}本，助手修补的比管理员多{b}本，修补好的图书共有多少本？
        zh| 路边挂灯笼{a}盏，树上挂的比路边多{b}盏，花园里共亮着多少盏灯笼？
        zh| 饲养员给企鹅喂鱼{a}条，给海狮喂的比企鹅多{b}条，他要准备多少条鱼？
        zh| 求{a}与比它多{b}的数的和。
        zh| 甲数是{a}，乙数比甲数大{b}，把甲、乙加起来等于几？
        zh| 设x是小船和大船一共能坐的人数，小船能坐{a}人，大船比小船多坐{b}人，求x。
        zh| 刷小教室要{a}升油漆，刷大教室比小教室多用{b}升，把大小教室都刷完，要买多少升油漆？
        zh| {A}早上发了{a}条短信，晚上比早上多发{b}条，这一天{he}发了多少条短信？
        zh| 护士今年上夜班{a}个，白班比夜班多{b}个，她今年一共上了多少个班？
        zh| {P}订了{a}{M}{T}，订的{V}比{T}多{b}{N}，{T}和{V}总共订了多少？
        zh| 卖饼干收入{a}元，卖馅饼的收入比卖饼干多{b}元，义卖的总收入是多少元？
        zh| 小猫在沙发上睡了{a}分钟，在床上睡的时间比沙发上长{b}分钟，它总共睡了多少分钟？
        zh| 沿公路的栅栏用木板{a}块，沿河的栅栏比沿公路的多用{b}块，这些栅栏一共用去木板多少块？
        zh| 马戏团下午场有观众{a}人，比晚场少{b}人，全天有观众多少人？
        zh| {A}家有母鸡{a}只，叔叔家比{A}家多{b}只，如果每只母鸡今天下一个蛋，两边一共收几个蛋？
        zh| 白队划了{a}桨，蓝队比白队多划{b}桨，他们总共划了多少桨？

        == fewertotal: x = a + ( a - b ); a=12..120 b=2..80
        en| {A} has {a} {T} and {B} has {b} fewer. How many do they have in all?
        en| {A} picked {a} {T}. {B} picked {b} less than {A}. How many {T} were picked altogether?
        en| The {P} sold {a} {T} on Monday, and on Tuesday {b} fewer than on Monday. How many on both days together?
        en| {A} is {a} and {his} brother is {b} years younger. What is the sum of their ages?
        en| {A} read {a} pages on Monday and {b} pages fewer on Tuesday. How many pages did {he} read on the two days?
        en| There are {a} {T}. There are {b} fewer {V} than {T}. How many {T} and {V} are there in all?
        en| A school has {a} girls and {b} fewer boys than girls. How many children go to the school?
        en| A {T1} costs {$a}, and a {V1} is {$b} cheaper. How much are both together?
        zh| {A}有{a}{M}{T}，{B}比{A}少{b}{M}，两人一共有多少{M}？
        zh| 上午卖出{a}{M}{T}，下午比上午少卖{b}{M}，一天共卖出多少{M}？
        zh| 男生有{a}人，女生比男生少{b}人，全班一共有多少人？
        zh| 一{M}{T}{a}元，一{N}{V}便宜{b}元，两样共要多少元？
        zh| 鸡有{a}只，鸭比鸡少{b}只，鸡鸭一共多少只？
        zh| {A}昨天看了{a}页，今天比昨天少看{b}页，两天共看多少页？
        zh| 一班有{a}人，二班比一班少{b}人，两个班一共有多少人？
        zh| 第一天修路{a}米，第二天比第一天少修{b}米，两天一共修了多少米？
        en| I have {a} {T}; my brother has {b} fewer than I have. How many have we got [between us|together|altogether]?
        en| How many eggs did the hens lay in both weeks if it was {a} in the first and {b} fewer in the second than in the first?
        en| The larger number is {a}. The smaller number is {b} less. What is their sum?
        en| {A} ran {a} laps. {B} got tired and ran {b} laps less than {A}. Find the total of their laps.
        en| On the first day the workers [laid|repaired] {a} m of pipe, and on the second day {b} m less than on the first. How many metres of pipe is that in total?
        en| {A} caught {a} fish, {b} more than {B}. How many fish did both catch altogether?
        en| In the choir there are {a} women. There are {b} fewer men than women. How many singers does the choir have?
        en| A board was sawn in two. The longer part measures {a} cm, and the other is {b} cm shorter. How long was the whole board?
        en| A [sack|bag] of flour weighs {a} kg. A [sack|bag] of sugar is {b} kg lighter. What do the two weigh together?
        en| {A} earns {$a} a day, and {B} earns {$b} a day less than {A}. How much do they earn in a day together?
        en| {a} people came to the show on Saturday; on Sunday there were {b} fewer than on Saturday. Calculate the number of visitors on both days.
        en| The way there took {a} minutes. The way back was {b} minutes shorter. How long was the way there and back?
        en| What will {A} and {B} pay together if {A} pays {$a} and {B} pays {$b} less than {A}?
        en| The bakery sold {a} white loaves and {b} fewer brown loaves than white ones. How many loaves of both kinds did it sell?
        en| {B} is {b} years younger than {A}, and {A} is {a}. How old are they together?
        en| {A} solved {a} problems. {B} solved {b} fewer than {A} did. What is the total of solved problems?
        en| Team Red has {a} points, {b} more than Team Blue. How many points have both teams together?
        en| The upper shelf holds {a} books, and the lower shelf {b} fewer than the upper. How many books are on the two shelves?
        en| {A} planted {a} {T} in front of the house and {b} fewer than that behind it. How many {T} did {he} plant in all?
        en| There were {a} guests at the hotel in July, and in August {b} guests fewer than in July. How many guests were there in these two months?
        en| [It was harvest time.|The whole family helped.] My father picked {a} baskets of pears, and my mother picked {b} baskets less than he did. How many baskets do they bring home?
        en| Last month {A} saved {$a}. This month {he} saved {$b} less than last month. How much did {he} save in the two months together?
        en| On its first trip the van carried {a} boxes. On its second trip it carried {b} boxes fewer than on the first. How many boxes were carried in both trips?
        en| Notes of the nurse: {a} patients before noon, {b} fewer after noon than before. Patients in the whole day?
        en| Let x be the sum of both scores. {A} scored {a}, and {B} scored {b} less than {A}. Find x.
        en| At the {P} there are {a} {T}; the number of {V} is smaller by {b}. Find the number of {T} and {V} together.
        en| If {B} sold {b} tickets fewer than {A}, and {A} sold {a}, how many tickets were sold by both?
        en| Our car takes {a} litres of petrol, and our motorbike takes {b} litres less than the car. How many litres fill both tanks?
        en| The ticket for an adult is {$a}. For a child it is {$b} cheaper. How much do an adult and a child pay together?
        en| The old factory made {a} machines. The new one made {b} machines fewer than the old one. How many machines were made in both factories?
        en| {A} has {a} {T}, that is {b} more than {B} has. How many {T} lie on the table when both have put theirs there?
        en| Class A collected {a} bottles. Class B collected {b} bottles less than Class A. How many bottles have been collected by both classes?
        en| {A} typed {a} pages before lunch. After lunch {he} typed {b} pages fewer than before. How many pages has {he} typed today?
        en| A farmer has {a} sheep, and he has {b} goats fewer than sheep. How many animals does he keep?
        en| A red candle burns for {a} minutes, a white candle for {b} minutes less than the red one. For how long do they give light if they are lit one after the other?
        en| {a} pupils play football in our school. For chess there are {b} pupils fewer than for football. How many pupils do the two clubs have in all?
        en| {B} got {b} votes less than {A}. {A} got {a} votes. How many votes were given to them both?
        en| How many meals were served on both evenings, if the cook served {a} on the first and {b} fewer than that on the second?
        zh| 我有{a}{M}{T}，妹妹比我少{b}{M}，我们俩合起来有多少{M}？
        zh| 大数是{a}，小数比大数小{b}，两数之和是多少？
        zh| 甲数是{a}，比乙数多{b}，求甲乙两数的和。
        zh| {A}钓了{a}条鱼，比{B}多{b}条，两人共钓鱼多少条？
        zh| 合唱团有女生{a}名，男生比女生少{b}名，合唱团共有多少名同学？
        zh| 木头锯成两段，长的一段{a}厘米，另一段比它短{b}厘米，这根木头原来多长？
        zh| 一袋米重{a}千克，一袋糖比它轻{b}千克，米和糖一共重多少千克？
        zh| {A}一天挣{a}元，{B}一天比{A}少挣{b}元，两人一天一共挣多少元？
        zh| 星期六有{a}名观众，星期日比星期六减少{b}名，两天共有多少名观众？
        zh| 去时用了{a}分钟，回来比去时少用{b}分钟，来回共用多少分钟？
        zh| 如果{A}付{a}元，{B}比{he}少付{b}元，那么两人一共要付多少元？
        zh| 面包房卖了{a}个白面包，卖的黑面包比白面包少{b}个，两种面包共卖了多少个？
        zh| {A}今年{a}岁，弟弟比{he}小{b}岁，两人的年龄和是多少岁？
        zh| 红队得了{a}分，比蓝队多得{b}分，红蓝两队共得多少分？
        zh| 书架上层有{a}本书，下层比上层少{b}本，两层共有书多少本？
        zh| 果园里有苹果树{a}棵，梨树比苹果树少{b}棵，这两种果树一共有多少棵？
        zh| 爸爸摘了{a}筐梨，妈妈比爸爸少摘{b}筐，他们共摘了几筐梨？
        zh| 上个月存钱{a}元，这个月比上个月少存{b}元，两个月共存钱多少元？
        zh| 汽车第一趟运{a}箱货，第二趟比第一趟少运{b}箱，两趟合计运货多少箱？
        zh| 上午来了{a}个病人，下午来的比上午少{b}个，这一天共来了多少个病人？
        zh| {P}里有{a}{M}{T}，{V}比{T}少{b}{N}，{T}和{V}加在一起是多少？
        zh| 设两人的得分之和为x，{A}得{a}分，{B}比{A}少得{b}分，求x。
        zh| 成人票一张{a}元，儿童票每张便宜{b}元，买一张成人票和一张儿童票共付多少元？
        zh| 旧厂生产了{a}台机器，新厂比旧厂少生产{b}台，两个厂共生产多少台？
        zh| {A}上午打了{a}页稿子，下午比上午少打{b}页，{he}今天共打稿子多少页？
        zh| 农民伯伯养了{a}只绵羊，养的山羊比绵羊少{b}只，他一共养羊多少只？
        zh| 学校里踢足球的有{a}人，下棋的比踢足球的少{b}人，参加这两项活动的一共有多少人？
        zh| 选班长时，{A}得了{a}票，{B}比{A}少{b}票，他们俩共得了多少票？
        zh| 一班收集废电池{a}节，二班比一班少收集{b}节，两个班一共收集了多少节？
        zh| 五月用水{a}吨，六月比五月节约用水{b}吨，五、六月一共用水多少吨？
        zh| {B}比{A}少做{b}道题，{A}做了{a}道，问两人总共做了多少道题？
        zh| 钢笔的价钱是{a}元，圆珠笔比钢笔便宜{b}元，各买一支共要多少元？
        zh| {A}跑了{a}圈，{B}跑不动了，比{A}少跑{b}圈，两人共跑多少圈？
        zh| 第一次考了{a}分，第二次比第一次退步了{b}分，两次一共得了多少分？
        zh| 红气球有{a}个，蓝气球比红气球少{b}个，红气球和蓝气球共多少个？
        zh| 大客车上坐了{a}人，小客车比大客车少坐{b}人，两辆车上一共有多少人？
        zh| 公园里有{a}只白鸽，灰鸽比白鸽少{b}只，一共有多少只鸽子？
        zh| {A}植树{a}棵，{B}比{he}少植{b}棵，他们俩总共植树多少棵？
        en| {A} caught {a} fish and {B} caught {b} fewer. How many fish did they catch in all?
        en| Monday: {a} visitors. Tuesday: {b} fewer. How many on both days?
        en| A coat costs {$a}, and a shirt is {$b} cheaper. What do both cost?
        en| {A} needed {a} minutes for the first task and {b} minutes less for the second. How long did both tasks take?
        en| {A} is {a} years old, {his} sister {b} years younger. How old are they together?
        zh| 四年级{a}人，五年级比四年级少{b}人，两个年级共有多少人？
        zh| 上午运来{a}箱，下午少运{b}箱，全天运来多少箱？
        zh| 一条裙子{a}元，一双鞋比裙子便宜{b}元，买这两样要多少元？
        zh| 鸡有{a}只，鸭比鸡少{b}只，鸡鸭一共几只？
        zh| {A}今年{a}岁，{B}比{A}小{b}岁，两人的年龄和是多少？
        zh| 大瓶装{a}升，小瓶比大瓶少装{b}升，两瓶共装多少升？
        en| {A} has {a} {T}, which is {b} more than {B}. How many {T} do they have together?
        en| With {a} goals, {A} is {b} goals ahead of {B}. How many goals have the two of them scored in total?
        en| The gym class counts {a} pupils. The drama class is smaller by {b}. How many pupils attend these classes in all?
        en| A lamp sells for {$a}. The matching bulb box sells for {$b} less than the lamp. What does a customer pay who takes the lamp and the box?
        en| On Friday {a} cars crossed the old bridge; on Saturday {b} fewer did. What was the traffic for the two days?
        en| {A} collected {a} bottle tops, beating {B} by {b}. How many bottle tops did the pair collect altogether?
        en| A zoo feeds its lion {a} kg of meat a week. The leopard gets {b} kg less than the lion. How much meat do these animals receive in a week?
        en| Tom's farm harvested {a} sacks of potatoes. That exceeded the harvest of Jill's farm by {b} sacks. How many sacks did the two farms harvest?
        en| Of two numbers the larger is {a}; the smaller falls short of it by {b}. Add the two.
        en| {A} swam {a} lengths, and {B} stopped {b} lengths sooner. How many lengths did they swim between them?
        en| Mum picked {a} kg of berries. Dad's bucket held {b} kg less than Mum's. How many kilograms of berries did they bring home?
        en| There are {a} seats downstairs in the theatre. Upstairs there are {b} seats fewer. Calculate the number of seats in the theatre.
        en| {A} did {a} sit-ups on Monday but {b} fewer on Wednesday than on Monday. How many sit-ups is that for these two days?
        en| The red paint can holds {a} ml, {b} ml more than the yellow one. All the paint is mixed to make orange. How much orange paint is made?
        en| A poet wrote {a} poems as a young man and {b} fewer in his old age than as a young man. How many poems did he write?
        en| "I picked {a} tulips," says {A}. "I've got {b} fewer than that," says {B}. If they put all their tulips into one vase, how many will be in it?
        en| Ticket sales fell by {b} from the first night to the next. On the first night {a} tickets were sold. How many were sold over these two nights?
        en| {B} came in {b} points behind {A}, who got {a}. What is the sum of their points?
        en| In a fishing contest the winner caught {a} trout. The runner-up caught {b} less than the winner. How many trout did these two catch?
        en| The long string on the harp is {a} cm and the short string {b} cm less. How much wire is needed for the two strings?
        en| {A} sold {a} cups of lemonade, {b} more than {B} sold. Together, how many cups did they sell?
        en| Our bus trip has {a} passengers today. Yesterday there were {b} passengers fewer than today. How many passengers used the trip yesterday and today?
        en| A chef made {a} dumplings with meat. He made {b} fewer with cabbage than with meat. How many dumplings did he make?
        en| The number of chairs in a hall is {a}, and it is {b} greater than the number of tables. How many pieces of furniture are there if you count chairs and tables?
        en| During the first term {A} missed {a} lessons; in the next term {he} missed {b} fewer. How many lessons did {he} miss over the two terms?
        en| Grandma's blanket has {a} blue squares. It has {b} fewer white squares than blue ones, and no other squares. Of how many squares does the blanket consist?
        en| {A} weighs {a} kg, {b} kg more than {his} little brother. What do the two brothers weigh together?
        en| {A} paid {$a} for the hotel and {$b} less for the flight than for the hotel. How much did {he} spend on flight and hotel?
        en| The concert lasted {a} minutes on Saturday, and on Sunday it was cut by {b} minutes. How many minutes did the band play during the weekend?
        en| An office used {a} packs of paper in March. In April, {b} packs were saved compared with March. How many packs were used in March and April?
        en| The sunny wall has {a} roses growing on it, while the shady wall has {b} fewer. How many roses grow on these walls?
        en| A truck can carry {a} crates, a van {b} fewer. If both are fully loaded, how many crates are under way?
        en| {b} fewer people live in Ash Lane than in Birch Lane, where {a} people live. What is the number of people in the two lanes?
        en| When {A} was asked, {he} had {a} stickers. {B} lacked {b} stickers to have as many as {A}. How many stickers did they have altogether?
        en| On the school run, the way to school took {a} minutes because of the traffic. The ride home took {b} minutes less. How many minutes were spent driving?
        en| A ship unloaded {a} containers at the first port and {b} fewer at the next. Then it was empty. How many containers had it carried?
        en| There are {a} {T} in the first box, {b} more than there are in the other box. Find the total number of {T} in the boxes.
        en| The dog sleeps {a} hours a week, and the cat's sleep is shorter by {b} hours. What do their hours of sleep come to?
        en| {A} typed {a} lines, while {B}, using just one hand, typed {b} lines fewer. How many lines are typed now?
        en| Let x be the number of coins of {A} and {B} together, where {A} has {a} coins and {B} has {b} fewer. Determine x.
        en| The hospital has {a} nurses. The number of doctors is lower by {b}. How many nurses and doctors work there?
        en| My sister read {a} books last year. I read {b} books fewer than she did. None of them was the same. How many books did we read?
        en| Packing list: {a} forks, {b} fewer spoons than forks. How many forks and spoons should be packed?
        en| {A} gave {a} speeches in the campaign. {His} rival gave {b} speeches less. How many speeches did the voters hear from the two?
        en| The length of a path and of a road are compared: the road is {a} m long and exceeds the path by {b} m. What is the combined length?
        en| The winter term brought {a} new members, {b} more than the summer term did. How many new members joined in the winter and summer terms?
        en| From the top field the farmer baled {a} bales of hay. The bottom field gave {b} bales fewer. How many bales did he get from the two fields?
        en| {A} scored {a} in English. In history {he} scored {b} lower than in English. What is {his} total for these subjects?
        en| The radio costs {$a} and is {$b} dearer than the clock. How much would you pay for the radio and the clock?
        en| The first round had {a} questions. The final had {b} questions fewer than that. How many questions did the quiz master prepare for these parts?
        en| There were {a} frogs in the pond in spring and {b} toads fewer than frogs. How many frogs and toads lived in the pond?
        en| The opening line of a poem has {a} letters; the closing line has {b} letters less than the opening one. How many letters do the lines contain together?
        en| A charity gave out {a} coats. Of blankets it gave out {b} fewer than of coats. How many coats and blankets were given out?
        en| {A} practised chess for {a} minutes, {b} minutes longer than {B}. What was the practice time of the two players put together?
        en| The sum of two numbers is asked for. The greater number is {a}, and the difference between them is {b}.
        en| A large pizza has {a} olives on it. On a small pizza there are {b} olives fewer. How many olives does the cook need for a large and a small pizza?
        en| {A} used {a} litres of water for a bath. With a shower {he} used {b} litres less. {He} took one bath and one shower. How many litres did {he} use?
        en| The oak in our yard is {a} years old. It was planted {b} years before the chestnut. What are the ages of the two trees added together?
        en| The older puppy has gained {a} ounces. The younger has gained {b} ounces less. How many ounces did the puppies gain altogether?
        en| Mr. Chen's class donated {a} cans of food, {b} cans more than Ms. Diaz's class donated. How many cans did the food bank get from the two classes?
        en| A team won {a} games in its best season. In its worst season it won {b} games fewer. How many games did it win in these two seasons?
        en| On the left side of the page there are {a} words; the right side has {b} words less. How many words are printed on the page?
        en| {A} and {B} peeled potatoes for the camp. {A} peeled {a}, outdoing {B} by {b}. How many potatoes were peeled?
        en| This week's lottery had {a} winners, so there were {b} more than last week. How many winners were there in the two weeks taken together?
        en| The crew loaded {a} barrels by day, and by night they managed {b} fewer. What is the total number of barrels loaded?
        en| One balloon rose to {a} m, and the other stayed {b} m below it. What do you get if you add the two heights?
        en| {A}'s kite string is {a} m long. {B}'s string is {b} m shorter. They tie the strings together. How long is the string they get, if nothing is lost in the knot?
        en| There were {a} adults at the picnic, {b} more than children. How many people were at the picnic?
        en| {A} owns {a} {T}. If {B} had {b} {T} more, {B} would own just as many as {A}. How many {T} do {A} and {B} really own together?
        en| A big jug holds {a} cups and a small jug {b} cups fewer. How many cups of juice are necessary to fill the two jugs?
        en| Sold today: {a} umbrellas; sold yesterday: {b} fewer than today. Sold today and yesterday?
        en| Snow fell on {a} days in the north. In the south it fell on {b} days fewer. What is the sum of these snowy days?
        en| {A} planted {a} bulbs and was proud to have planted {b} more than {B}. How many bulbs have the two planted?
        en| A juggler dropped the ball {a} times while learning and {b} times fewer while training for the show than while learning. How often did the ball fall?
        en| The green team planted {a} bushes; the orange team was slower and planted {b} bushes fewer. What number of bushes did the teams plant?
        en| {A} earned {$a} in July, {$b} more than in June. What did {he} earn in June and July together?
        zh| {A}有{a}{M}{T}，比{B}多{b}{M}，他们俩的{T}合起来是多少{M}？
        zh| 体育室里有足球{a}个，比篮球多{b}个，体育室里足球和篮球共有几个？
        zh| 姐姐折了{a}颗星星，妹妹比姐姐少折{b}颗，姐妹两人折的星星共有多少颗？
        zh| 一双皮鞋{a}元，一双布鞋的价钱比皮鞋低{b}元，妈妈两种各买一双，要花多少元？
        zh| 五月份用电{a}度，六月份节约了{b}度，五、六月份共用电多少度？
        zh| 一条裤子用布{a}分米，一件背心比裤子少用{b}分米，做一套共用布多少分米？
        zh| 杨树有{a}棵，比柏树多{b}棵，这两种树加起来有多少棵？
        zh| 小猴摘桃{a}个，它比小熊多摘{b}个，小猴和小熊摘的桃放在一起有几个？
        zh| 甲、乙两数相差{b}，较大的数是{a}，甲、乙两数之和是几？
        zh| 书法展览第一天有{a}人参观，比第二天多{b}人，两天的参观者合计多少人？
        zh| 哥哥今年{a}岁，妹妹比哥哥小{b}岁，兄妹俩的年龄加在一起是几岁？
        zh| 客厅面积{a}平方米，卧室的面积比客厅小{b}平方米，客厅与卧室总面积是多少平方米？
        zh| 快车上有旅客{a}人，慢车上的旅客比快车少{b}人，两列车上的旅客总数是多少？
        zh| 一头猪重{a}千克，一只羊比猪轻{b}千克，把它们一起过秤，秤上显示多少千克？
        zh| {A}跳绳{a}下，{B}差{b}下才追上{A}，两人共跳绳多少下？
        zh| 王师傅做了{a}个零件，徒弟比王师傅少做{b}个，师徒合做了多少个零件？
        zh| 上学期有{a}人参加合唱队，下学期少了{b}人，上、下学期参加的人次共是多少？
        zh| {A}的成绩是{a}分，领先{B}{b}分，两人的总成绩是多少分？
        zh| 大桶能装油{a}千克，小桶比大桶少装{b}千克，装满大桶和小桶共需油多少千克？
        zh| 红丝带长{a}厘米，比绿丝带长{b}厘米，把两根丝带首尾相接，全长是几厘米？
        zh| 东村有{a}户人家，西村比东村少{b}户，两个村子共有人家多少户？
        zh| 小船每趟运货少，比大船少运{b}吨，大船每趟运{a}吨，两船各运一趟，运货多少吨？
        zh| 蓝墨水有{a}瓶，黑墨水再添{b}瓶就和蓝墨水一样多，现有墨水一共几瓶？
        zh| 前天收鸡蛋{a}个，昨天天冷，少收了{b}个，前天和昨天共收鸡蛋多少个？
        zh| 张大爷养了{a}只兔，养的鸽子比兔少{b}只，张大爷养的兔和鸽子共多少只？
        zh| 一本故事书有{a}页，一本画册比故事书薄，少{b}页，看完这两本书要看多少页？
        zh| {P}里{T}的数量是{a}{M}，{V}比{T}少{b}，{P}里的{T}和{V}总数是多少？
        zh| 大班有小朋友{a}名，大班比小班多{b}名，两个班的小朋友加起来有多少名？
        zh| 下棋比赛{A}赢了{a}盘，{B}赢得少，比{A}少赢{b}盘，他们赢的总盘数是多少？
        zh| 上山用了{a}分钟，下山快，少用了{b}分钟，上山和下山共用时多少分钟？
        en| {A} picked {a} apples. {B} picked {b} fewer apples than {A}. They put all the apples into one box. How many apples are in the box?
        en| A jacket costs {$a}. A cap costs {$b} less than the jacket. {A} buys the jacket and the cap. How much does {he} pay?
        en| There are {a} girls in the dance class. There are {b} fewer boys than girls. How many children dance in the class?
        en| {A} swam {a} lengths on Monday. On Thursday {he} swam {b} lengths fewer than on Monday. How many lengths did {he} swim on the two days?
        en| {A} read {a} books this year, {b} books more than {B}. How many books did they read altogether?
        en| The big bus has {a} seats. The small bus has {b} seats fewer than the big bus. How many people can sit in the buses?
        en| {A} made {a} snowballs. {B} made {b} less than {A}. How many snowballs did they make?
        en| The shop sold {a} hot dogs on Saturday. Because of the rain it sold {b} fewer on Sunday. How many hot dogs were sold over the weekend?
        en| {A} jumped rope {a} times. That is {b} more times than {B}. How many jumps did the two children do?
        en| A cow gave {a} litres of milk last week. This week she gave {b} litres less than last week. How much milk did she give in the two weeks?
        en| {A} has {a} crayons and {his} sister has {b} fewer crayons. How many crayons can they use if they share?
        en| The first class has {a} pupils. The second class has {b} pupils fewer than the first. How many pupils go on the trip if both classes go?
        en| The school kitchen made {a} soups. It made {b} fewer salads than soups. How many meals did it make?
        en| {A} worked {a} minutes in the garden on Friday. On Saturday {he} worked {b} minutes less than on Friday. How many minutes did {he} work in all?
        en| A farmer picked {a} pumpkins and {b} fewer melons than pumpkins. How many pumpkins and melons did he pick?
        en| Tom has {a} comic books. That is {b} comic books more than Jerry has. How many comic books do Tom and Jerry have?
        en| {A} saw {a} ants, but {b} fewer beetles than ants. How many insects did {he} see?
        en| A plumber used {a} cm of copper pipe and {b} cm less of plastic pipe. How many centimetres of pipe did he use?
        en| {A} is {a} years old, {b} years older than {B}. What is the sum of their ages?
        en| Two numbers differ by {b}. The larger is {a}. Find their sum.
        en| Two numbers are added. The first is {a} and the second falls short of it by {b}. What is the result?
        en| Add to {a} the number that is {b} less than it.
        en| {A} finished the race with {a} points and {B} with {b} points less. How many points is that for their team?
        en| {B} was {b} points behind {A} at the end of the match. {A} had {a}. How many points did both players make?
        en| By {b} votes {A} won against {B}. {A} got {a} votes. How many votes were there for the two of them?
        en| What is the total number of seats in two halls if the large hall has {a} and the small one {b} fewer?
        en| How many kilograms do a bag of rice and a bag of beans weigh together when the rice weighs {a} kg and the beans weigh {b} kg less?
        en| How many goals did the club score in the two seasons if it scored {a} in one season and {b} fewer in the next?
        en| How much water is in the two barrels, if one has {a} litres and there are {b} litres less in the other?
        en| How much do {A} and {B} own together when {A} owns {$a} and {B} owns {$b} less than that?
        en| {A}: "I caught {a} fish." {B}: "I caught {b} fewer than you." How many fish did they catch?
        en| My uncle is {a} and my aunt is {b} years younger than he is. How old are they taken together?
        en| A train to the coast had {a} passengers on the way there. On the way back it had {b} passengers fewer. How many passengers did it carry on both trips?
        en| The candle seller sold {a} white candles. Of the red ones he sold {b} fewer. How many candles did he sell?
        en| One wall needs {a} bricks; the opposite wall, because it has a door, needs {b} bricks less. How many bricks must be ordered for the two walls?
        en| In the morning the water slide was used {a} times, {b} times more than in the afternoon. How many times was it used that day?
        en| {A} put {a} photos in the album and kept {b} fewer than that in a drawer. How many photos does {he} have in all?
        en| The concert lasted {a} minutes. The film after it was shorter by {b} minutes. How long did both last, one after the other?
        en| A board is cut into two parts. The first part is {a} cm long, {b} cm longer than the second. How long was the board?
        en| A scout group collected {a} kg of paper and {b} kg less of glass. What did everything they collected weigh?
        en| {A} spent {$a} on food and {$b} less on clothes than on food. How much did {he} spend on food and clothes?
        en| Last night the owl caught {a} mice. The night before, it caught {b} fewer. How many mice did it catch in these two nights?
        en| The factory made {a} bikes in June. July was a holiday month, and {b} bikes fewer were made. How many bikes left the factory in June and July?
        en| Our street has {a} trees on the left side. There are {b} fewer on the right. How many trees does our street have?
        en| Weather log: {a} mm of rain in April, {b} mm less in May. Rain in both months together?
        en| Sign in the zoo: "The lion eats {a} kg a week, the tiger {b} kg less than the lion." How much meat must the keeper get for both for a week?
        en| When {B} gets {b} more {T}, {B} will have as many as {A}. {A} has {a}. How many do they have together now?
        en| If {A} gave away {b} of {his} {a} {T}, {he} would have as many as {B}. How many {T} do {A} and {B} have at the moment?
        en| {A} built a tower of {a} blocks. {B}'s tower was {b} blocks lower. How many blocks did they need for both towers?
        en| The {P} has {a} {T}. It has {b} fewer {V} than {T}. How many {T} and {V} does it have?
        en| There are {b} more {T} than {V} in the {P}. There are {a} {T}. How many {T} and {V} are there in all?
        en| {A} spelled {a} words correctly. {B}, who was tired, spelled {b} words fewer correctly. Find the number of words spelled correctly by the pair.
        en| A pilot flew {a} hours in March. In April, with a cold, she flew {b} hours less than in March. How many hours did she fly in March and April?
        en| A grown-up ticket is {$a}, {$b} more than a child ticket. How much do you pay for one grown-up and one child?
        en| The old bridge is {a} m long and the other bridge on the same road is {b} m shorter. How many metres of bridge does the road have?
        en| The gap between the two teams was {b} goals, and the better team had {a}. How many goals had the two teams scored?
        en| The upstairs office has {a} computers, {b} more than the downstairs office. If all the computers are replaced, how many new ones are needed?
        en| A sailor tied {a} knots in the first rope. In the second rope he tied {b} knots less. How many knots did he tie?
        en| {A} earned {a} stars in the first level and lost a bit of luck in the next, where {he} earned {b} fewer. How many stars does {he} have from both levels?
        en| The bookcase by the door holds {a} books, the one by the window {b} books fewer. When {A} packs them all, how many books does {he} pack?
        en| {A} gave {a} cents to the beggar at the gate and {b} cents less to the one at the market. How many cents did {he} give away?
        en| {A} did {a} jumping jacks and {his} dad did {b} fewer. How many jumping jacks did {A} and {his} dad do?
        en| A red kangaroo hopped {a} times across the field. A young one needed {b} hops less for its own way. How many hops did the kangaroos make?
        en| On the first try the paper plane flew {a} feet. It flew {b} feet less on the next try. How far did it fly on these tries put together?
        en| The plane had {a} passengers flying out and {b} fewer flying home. How many meals are needed if each passenger gets one on each flight?
        en| {A}'s big brother got {$a} from their grandparents. {A} got {$b} less than {his} brother. How much did the grandparents give away?
        en| At the book fair, {a} novels were sold. The number of poetry books sold was {b} lower. How many novels and poetry books were sold at the fair?
        en| Mum made {a} ham sandwiches for the picnic, {b} more than she made with cheese. How many sandwiches did she make?
        en| {A}'s phone had {a} photos of the trip. {B}'s phone had {b} photos fewer. They printed all of them for an album. How many photos were printed?
        en| At sea the first storm lasted {a} hours and the next one {b} hours less. For how many hours did the sailors fight the storms?
        en| In the cupboard we keep tea: {a} bags of black tea and {b} fewer bags of green tea. How many tea bags are in the cupboard?
        en| On the left bank {a} anglers are sitting. There are {b} fewer on the right bank. How many anglers are sitting by the river?
        en| The history book has {a} pages. The workbook that goes with it has {b} pages fewer. How many pages do the history book and its workbook have?
        en| {A} spent {a} minutes cleaning {his} room and {b} minutes less cleaning the kitchen. How many minutes did {he} spend cleaning?
        en| A clown blew up {a} long balloons. He blew up {b} fewer round balloons than long ones. How many balloons did he blow up?
        en| The florist used {a} roses for the bride's table; for the other tables together she used {b} roses less than for the bride's table. How many roses did she use?
        en| What is the total of {a} and the number that lies {b} below it?
        en| Let the greater of the numbers be {a} and the smaller one {b} less than that. Add them up.
        en| The mountain hut welcomed {a} hikers in August. September was colder and brought {b} hikers fewer than August. How many hikers came in these months?
        en| {A} took {a} steps to cross the bridge, {b} steps more than {B}. Counting the steps of {A} and {B}, how many were taken?
        en| There are {a} pupils in the reading club. The cooking club has {b} pupils less, and no pupil is in both clubs. How many pupils are in the clubs?
        en| The kitchen scale shows {a} g for the flour. The butter weighs {b} g less than the flour. What will the scale show for flour and butter together?
        en| An electrician needs {a} m of cable for the upper floor but {b} m less for the ground floor. How many metres of cable should he bring?
        en| {A} scored {a} points before the winter break, {b} more than after it. How many points did {he} score in the whole season?
        en| Yesterday the garage washed {a} cars. Because of the rain, {b} fewer cars came today. How many cars were washed yesterday and today?
        en| Our old hen laid {a} eggs this spring, and the young hen laid {b} eggs fewer than the old one. How many eggs did our hens lay?
        en| Sheet music: the piano part has {a} bars and the flute part has {b} fewer bars. How many bars must be copied for the piano and the flute?
        en| From the north gate {a} people came into the stadium. From the south gate came {b} fewer than from the north gate. There are no other gates. How many people came in?
        en| {B} is {b} cm shorter than {A}, who is {a} cm tall. They lie on the floor in one line, head to foot. How long is the line?
        en| A gardener dug {a} holes on Thursday. On Friday, with a sore back, he dug {b} holes fewer. How many holes did he dig on these days?
        en| For the school play the girls sewed {a} costumes, and the boys sewed {b} less than the girls. How many costumes were sewn?
        en| {A} has to pay {$a} for the dentist. The visit to the eye doctor costs {$b} less than the dentist. How much do these visits cost {him}?
        en| Last winter the shop sold {a} sledges. This winter there was little snow, so it sold {b} sledges less. How many sledges were sold in the course of these winters?
        en| The first bookshelf is {a} cm wide and the one next to it is narrower by {b} cm. How much wall do the shelves take up, side by side?
        en| The reporter asked {a} women and {b} fewer men than women. How many people did the reporter ask?
        en| {A} drank {a} ml of milk at breakfast, {b} ml more than at supper. How much milk did {he} drink at breakfast and supper?
        en| Let x be all the stamps that {A} bought: {a} for letters and {b} fewer for cards. What is x?
        en| A comic fan bought {a} comics at the flea market and {b} fewer comics in the shop than at the flea market. How many comics did he bring home?
        en| A beaver family cut down {a} trees in autumn. In winter it cut down {b} trees fewer. How many trees did the family cut down during autumn and winter?
        en| The old lift can carry {a} kg. The small lift for goods can carry {b} kg less than that. How many kg can the lifts carry if both go up at once?
        en| The {P} bought {a} {T} last year. This year it bought {b} fewer {T} than last year. How many {T} did it buy in these years?
        en| How many people live in the village if {a} of them are women and the number of men is {b} smaller, leaving out the children?
        en| {A} practised {a} free throws before the game and {b} fewer after it than before. How many free throws did {he} practise?
        en| Captain's log: day one, {a} sea miles. Day after that, {b} sea miles less. How many sea miles had the ship made by the end?
        en| "I need {a} nails for the roof," says the carpenter, "and for the door {b} fewer than for the roof." How many nails should he take along?
        en| After the party {A} washed {a} glasses and {B} washed {b} glasses less than {A}. If no glass was left dirty, how many glasses had been used?
        en| One wing of the castle has {a} windows. The opposite wing was built later with {b} windows fewer. How many windows do the wings have?
        en| The morning lecture was heard by {a} students. It was heard by {b} students more than the evening lecture. How many students came to the lectures, if no one heard both?
        en| {A} earns {a} points on the bonus card at the bakery and {b} points fewer at the butcher's. How many points are on the card then, if it was empty before?
        zh| {A}摘了{a}个苹果，{B}比{A}少摘{b}个，两人把苹果放进一个箱子，箱子里有多少个苹果？
        zh| 一件外套{a}元，一顶帽子比外套便宜{b}元，{A}买了外套和帽子，一共花了多少元？
        zh| 舞蹈班有女孩{a}人，比男孩多{b}人，舞蹈班共有多少人？
        zh| 大巴车有{a}个座位，中巴车的座位比大巴车少{b}个，两辆车共有座位多少个？
        zh| 星期六卖出热狗{a}个，星期日下雨，比星期六少卖{b}个，这个周末一共卖出热狗多少个？
        zh| 奶牛上周产奶{a}升，这周比上周少产{b}升，这两周共产奶多少升？
        zh| 两个数相差{b}，较大的数是{a}，求它们的和。
        zh| {a}加上比它小{b}的数，和是多少？
        zh| {A}以{b}票的优势战胜{B}，{A}得了{a}票，两人共得几票？
        zh| 农民收了南瓜{a}个，收的冬瓜比南瓜少{b}个，南瓜和冬瓜共收了几个？
        zh| 食堂中午做了{a}份饭，晚上做的比中午少{b}份，食堂这天总共做了多少份饭？
        zh| {A}看见蚂蚁{a}只，看见的甲虫比蚂蚁少{b}只，{he}一共看见多少只虫子？
        zh| 爸爸今年{a}岁，妈妈比爸爸小{b}岁，爸爸妈妈的年龄和是多少？
        zh| 四月下雨{a}毫米，比五月多{b}毫米，两个月共下雨多少毫米？
        zh| 狮子一周吃肉{a}千克，老虎比狮子少吃{b}千克，饲养员一周要为它们准备多少千克肉？
        zh| 街道左边种树{a}棵，右边因为有车站，比左边少种{b}棵，这条街一共种了多少棵树？
        zh| 音乐会演了{a}分钟，接着放的短片比音乐会短{b}分钟，两项一共多少分钟？
        zh| 工厂六月造自行车{a}辆，七月放假，比六月少造{b}辆，六、七月共造自行车多少辆？
        zh| {A}搭的积木塔用了{a}块，{B}搭的比{A}少用{b}块，他们一共用了多少块积木？
        zh| {A}上午读英语{a}分钟，比下午多读{b}分钟，{he}这天读英语一共几分钟？
        zh| {A}买菜花了{a}元，买水果比买菜少花{b}元，买菜和买水果共花去几元？
        zh| {B}再有{b}{M}{T}就跟{A}同样多，{A}有{a}{M}，现在两人合起来有几{M}？
        zh| {A}如果送人{b}{M}{T}，就和{B}一样多，{A}有{a}{M}，两人原来共有多少{M}？
        zh| 公园南门有{a}个座椅，北门比南门少{b}个，两个门口共有座椅多少个？
        zh| 甲车运{a}吨，乙车比甲车少运{b}吨，甲、乙两车共运多少吨？
        zh| 去年植树{a}棵，比今年多植{b}棵，两年共植树多少棵？
        zh| 大桶装油{a}千克，小桶装的油比大桶少{b}千克，大小两桶油共重多少千克？
        zh| 一条裙子{a}元，比一件衬衣贵{b}元，买一条裙子和一件衬衣，需要多少钱？
        zh| {A}做了{a}个开合跳，爸爸比{A}少做{b}个，他们一共做了多少个开合跳？
        zh| 书展上卖出小说{a}本，卖出的诗集比小说少{b}本，小说和诗集共卖出多少本？
        zh| 妈妈做了{a}个火腿面包，比奶酪面包多{b}个，妈妈一共做了多少个面包？
        zh| {A}手机里有{a}张旅行照片，{B}比{A}少{b}张，他们把照片全部洗出来，一共要洗多少张？
        zh| 河左岸有{a}人钓鱼，右岸钓鱼的比左岸少{b}人，河边共有多少人钓鱼？
        zh| {A}打扫房间用了{a}分钟，打扫厨房比房间少用{b}分钟，{he}打扫一共用了多少分钟？
        zh| 小丑吹了长气球{a}个，吹的圆气球比长气球少{b}个，小丑总共吹了多少个气球？
        zh| 求{a}与比它小{b}的数相加的和。
        zh| 山上的客栈夏天住了{a}人，秋天比夏天少住{b}人，夏天和秋天客栈共住了多少人？
        zh| 面粉重{a}克，黄油比面粉轻{b}克，把面粉和黄油一起放在秤上，秤上显示多少克？
        zh| 楼上要用电线{a}米，楼下比楼上少用{b}米，电工应该带多少米电线？
        zh| 昨天洗车行洗了{a}辆车，今天下雨，比昨天少洗{b}辆，昨天和今天共洗车多少辆？
        zh| 从北门进场{a}人，从南门进场的比北门少{b}人，没有别的门，一共进场多少人？
        zh| {A}身高{a}厘米，{B}比{A}矮{b}厘米，他们头脚相接躺成一条线，这条线长多少厘米？
        zh| 演话剧，女生缝了{a}件戏服，男生缝的比女生少{b}件，全班一共缝了多少件戏服？
        zh| 看牙花了{a}元，看眼睛比看牙少花{b}元，看牙和看眼睛一共花了多少元？
        zh| 去年冬天卖雪橇{a}副，今年雪少，比去年少卖{b}副，去年和今年冬天一共卖了多少副？
        zh| 左边的书架宽{a}厘米，右边的书架比左边的窄{b}厘米，并排放在墙边，共占多宽的墙？
        zh| 记者采访了{a}位女士，采访的男士比女士少{b}位，记者一共采访了多少人？
        zh| 船第一天航行{a}海里，第二天比第一天少航行{b}海里，到第二天结束时共航行多少海里？
        zh| 木匠修屋顶要{a}颗钉子，修门要的钉子比修屋顶少{b}颗，他一共要准备多少颗钉子？
        zh| 饭后{A}洗了{a}个杯子，{B}比{A}少洗{b}个，杯子全洗完了，一共有多少个杯子？
        zh| 城堡东侧有窗{a}扇，比西侧多{b}扇，城堡东西两边共有窗多少扇？
        zh| {P}去年买{T}{a}{M}，今年买的比去年少{b}{M}，去年和今年共买{T}多少{M}？
        zh| 花匠星期四挖了{a}个坑，星期五腰疼，少挖了{b}个，星期四和星期五共挖了几个坑？
        zh| 设x为{A}和{B}的邮票总数，{A}有{a}张，{B}比{A}少{b}张，求x。
        zh| {A}早饭喝牛奶{a}毫升，比晚饭多喝{b}毫升，{he}早饭和晚饭一共喝牛奶多少毫升？
        zh| 爷爷给哥哥{a}元，给弟弟的比哥哥少{b}元，爷爷一共给出去多少元？
        zh| 纸飞机第一次飞了{a}分米，第二次比第一次少飞{b}分米，合起来飞了多少分米？
        zh| 去程飞机上有旅客{a}人，回程比去程少{b}人，每人发一份餐，来回要准备多少份餐？
        zh| 阅读社团有{a}人，烹饪社团比它少{b}人，没有人同时参加，两边一共有多少人？
        zh| {A}过桥走了{a}步，比{B}多走{b}步，把他们走的步数加起来是多少？

        == gainloss: x = a + b - c; a=5..90 b=2..60 c=2..60
        en| {A} had {a} {T}. {He} bought {b} more and then gave {c} away. How many are left?
        en| There are {a} boys and {b} girls at a party. {c} children go home. How many children stay?
        en| {A} has {$a} and earns {$b}. Then {he} spends {$c}. How much has {he} left?
        en| {A} wants a {T1} for {$a} and a {V1} for {$b}, but {he} has only {$c}. How much more does {he} need?
        en| A water tank held {a} litres. {b} litres were poured in and {c} litres were used. How much water is in it?
        en| A bus had {a} passengers. {b} got on and {c} got off. How many are there now?
        en| {A} collected {a} {T}, then another {b}, and lost {c}. How many remain?
        en| The {P} had {a} {T}, received {b} more and sold {c}. How many are left?
        en| {a} red and {b} blue {T} were in a bag. {A} took {c} of them out. How many are still in the bag?
        en| {A} had {$a} and got {$b} from {B}. {He} spent {$c}. How much is left?
        en| There were {a} children in the yard. {b} came and {c} went home. How many are there now?
        en| {A} has {a} {T} and {B} has {b}. Together they give {c} to {C}. How many do they have left?
        zh| {A}有{a}{M}{T}，又买了{b}{M}，送给{B}{c}{M}，还剩多少{M}？
        zh| 班里有男生{a}人，女生{b}人，其中{c}人去跑步，没有去跑步的有多少人？
        zh| {A}有{a}元，妈妈给{he}{b}元，{he}花了{c}元，还剩多少元？
        zh| 一{M}{T}{a}元，一{N}{V}{b}元，{A}只带了{c}元，买这两样还差多少元？
        zh| {P}有{a}{M}{T}，运来{b}{M}，又卖出{c}{M}，现在有多少{M}？
        zh| 车上有{a}人，上来{b}人，下去{c}人，车上还有多少人？
        zh| 图书馆有{a}本书，又买来{b}本，借出{c}本，还有多少本？
        zh| 红花{a}朵，黄花{b}朵，送人{c}朵，还剩多少朵？
        zh| {A}上午摘了{a}{M}{T}，下午摘了{b}{M}，吃掉{c}{M}，还有几{M}？
        zh| 操场上有{a}个同学，又来了{b}个，走了{c}个，还有几个？
        zh| {A}有{a}{M}{T}，{B}给了{he}{b}{M}，{he}用了{c}{M}，还剩几{M}？
        zh| 商店有{a}{M}{T}，进货{b}{M}，卖掉{c}{M}，还剩多少{M}？
        zh| 帽子{a}元，围巾{b}元，{A}有{c}元，两样都买还差几元？
        en| I had {$a} in my purse. My aunt gave me {$b}, and I paid {$c} for lunch. How much have I left?
        en| How many people are in the lift after {b} have stepped in and {c} have stepped out, if there were {a} at the start?
        en| The baker made {a} rolls at night and {b} more in the morning. {c} have been sold. How many rolls has he still?
        en| To {a} add {b}, then subtract {c}. What is the result?
        en| Work out {a} plus {b} minus {c}.
        en| Find the number that is {c} less than the sum of {a} and {b}.
        en| {A} picked {a} pears and {b} plums. {c} pieces of fruit were bad and had to be thrown away. How many good ones remained?
        en| A warehouse held {a} crates. A lorry delivered {b} more, and {c} were sent out the same evening. How many crates are in the warehouse [now|after that]?
        en| A balloon floated at {a} m. It rose by {b} m and then sank by {c} m. At what height is it now?
        en| The temperature was {a} degrees in the morning. It went up {b} degrees by noon and fell {c} degrees by night. What was it at night?
        en| For a game {A} and {B} need {c} {T} fewer than they have together. {A} has {a}, {B} has {b}. How many {T} do they need?
        en| A library had {a} comics. It bought {b} new ones and took {c} torn ones away. How many comics does it have?
        en| [School began again after the holidays.|A new year began.] Our class used to have {a} pupils; {b} new ones came and {c} moved to another town. How many pupils are we now?
        en| A pond had {a} fish. {b} more were put in, and during the summer {c} were caught. How many fish are left in the pond?
        en| Opening stock: {a}. Received: {b}. Sold: {c}. What is the closing stock?
        en| {A} baked {a} cupcakes, {B} baked {b}, and the guests ate {c} of them all. How many cupcakes remain?
        en| {A} earned {$a} on Saturday and {$b} on Sunday. {He} then bought shoes for {$c}. How much of the money does {he} still have?
        en| In a game {A} won {a} marbles, later {b} more, and at last {he} lost {c}. With how many marbles did {he} finish?
        en| There were {a} birds in a tree. Another {b} landed and then {c} flew off. How many birds remained in the tree?
        en| A roll of cloth of {a} m was sewn to another of {b} m, and then {c} m were cut off. What length is left?
        en| From a team of {a} engineers and {b} technicians, {c} people fell ill. How many could work?
        en| How much money is on the account if it held {$a}, {$b} were paid in and {$c} were taken out?
        en| The ferry left with {a} people. At the island {b} came aboard and {c} went ashore. How many people sailed on?
        en| {A} had written {a} pages of {his} book. This week {he} wrote {b} more but tore up {c}. How many pages does the book have now?
        en| Before the sale {A} had {a} {T}; {he} got {b} from {B} and sold {c}. How many has {he} got now?
        en| Let x be what remains when {c} is taken from {a} and {b} together. Find x.
        en| My piggy bank held {a} coins. After my birthday I put in {b}, and yesterday I took out {c}. How many coins are inside now?
        en| A farmer had {a} hens and bought {b}. The fox took {c} at night. How many hens does he have now?
        en| {A} has {a} red and {b} white {T}. {He} wants to keep all but {c} of them. How many will {he} keep?
        en| A hospital ward has {a} patients. Today {b} are admitted and {c} go home. How many are there in the evening?
        en| A bill of {$a} for food and {$b} for drinks is reduced by {$c}. What must be paid?
        en| {A} scored {a} points in the first round and {b} in the second, but {c} points were taken off for a mistake. What is {his} score?
        en| {A} mixed {a} litres of juice with {b} litres of water and the children drank {c} litres of it. How many litres are left?
        en| A school has {a} footballs and {b} basketballs. {c} of the balls have been lent out. How many are still in the room?
        zh| 我有{a}元，奶奶给我{b}元，买书用去{c}元，我还剩多少元？
        zh| 电梯里有{a}人，进来{b}人，出去{c}人，电梯里还有几人？
        zh| {a}加上{b}再减去{c}，结果是多少？
        zh| 求{a}与{b}的和减去{c}的差。
        zh| 比{a}与{b}的和少{c}的数是几？
        zh| 面包师夜里烤了{a}个面包，早上又烤了{b}个，卖掉{c}个，还有多少个没卖？
        zh| 仓库里有{a}箱货，上午运进{b}箱，下午运出{c}箱，仓库里[现在|这时]存货多少箱？
        zh| 气球离地面{a}米，先上升{b}米，后下降{c}米，这时离地面多少米？
        zh| 早晨气温{a}度，中午升高{b}度，晚上又降低{c}度，晚上的气温是几度？
        zh| 妈妈买了{a}个苹果和{b}个梨，有{c}个坏了扔掉，好的水果有多少个？
        zh| 我们班原来有{a}名同学，新学期转来{b}名，转走{c}名，现在有多少名同学？
        zh| 池塘里有{a}条鱼，又放进{b}条，一个夏天捞走{c}条，池塘里还有几条鱼？
        zh| 树上有{a}只鸟，飞来{b}只，又飞走{c}只，树上还剩几只鸟？
        zh| {A}做了{a}个蛋糕，{B}做了{b}个，客人吃了{c}个，还剩几个蛋糕？
        zh| 星期六挣了{a}元，星期天挣了{b}元，{A}拿出{c}元买鞋，挣的钱还剩多少？
        zh| {A}玩弹珠，先赢了{a}颗，又赢了{b}颗，最后输了{c}颗，{he}手里有几颗弹珠？
        zh| 两块布分别长{a}米和{b}米，缝在一起后剪去{c}米，还剩多少米？
        zh| 工程师{a}人，技工{b}人，今天有{c}人请假，上班的有几人？
        zh| 账户里原有{a}元，存入{b}元，取出{c}元，账户余额是多少元？
        zh| 轮船上有{a}名旅客，靠岸后上船{b}名，下船{c}名，[开船|离岸]时船上有多少名旅客？
        zh| 农场有{a}只母鸡，又买来{b}只，狐狸叼走{c}只，现在还有多少只母鸡？
        zh| 库存{a}件，入库{b}件，出库{c}件，结存多少件？
        zh| 设x是{a}、{b}之和与{c}的差，求x。
        zh| 存钱罐里有{a}枚硬币，过生日后放进{b}枚，昨天取出{c}枚，罐里现在有多少枚？
        zh| 病房里有{a}个病人，今天住进{b}个，出院{c}个，晚上病房里有多少个病人？
        zh| 饭菜{a}元，饮料{b}元，优惠{c}元，实际要付多少元？
        zh| {A}第一轮得{a}分，第二轮得{b}分，因犯规被扣{c}分，最后得分是多少？
        zh| 体育室有足球{a}个，篮球{b}个，借出去{c}个，体育室里还有几个球？
        zh| {A}和{B}分别有{a}{M}和{b}{M}{T}，两人一起送给{C}{c}{M}，他们还剩多少{M}？
        zh| 两队共修一条路，甲队修了{a}米，乙队修了{b}米，其中{c}米不合格要重修，合格的有多少米？
        zh| 阅览室里有{a}人，不一会儿又进来{b}人，后来有{c}人离开，还在看书的有多少人？
        zh| 弟弟画了{a}张画，妹妹画了{b}张，挑出{c}张贴在墙上，没贴的有多少张？
        zh| 要是{A}原有{a}{M}{T}，先得到{b}{M}，又丢了{c}{M}，{he}现在有多少{M}？
        zh| 水箱里有水{a}升，注入{b}升以后放掉{c}升，水箱里还有水多少升？
        en| {A} had {a} {T}, found {b} more and lost {c}. How many has {he} now?
        en| A shelf held {a} books. {b} new ones were put there, and {c} were lent. How many are on it?
        en| There were {a} people in the pool. {b} came and {c} went. How many are in the pool?
        en| The tank held {a} litres. After {b} litres were poured in, {c} litres were used. How much is in it?
        en| {A} has {$a} and gets {$b}. Then {he} pays {$c}. How much money is left?
        en| A game costs {$a} and a ball {$b}. {A} has only {$c}. How much more money does {he} need to buy both?
        en| {a} children sat in the bus; {b} got on and {c} got off. How many sit in it now?
        en| Add {a} and {b}, then subtract {c}.
        zh| 车上有{a}人，上来{b}人，下去{c}人，现在车上几人？
        zh| 仓库有{a}吨货，运进{b}吨，又运出{c}吨，仓库现有多少吨？
        zh| {A}有{a}元，妈妈又给{b}元，买书花了{c}元，还有多少元？
        zh| 图书角有{a}本书，新买{b}本，借出{c}本，还有几本？
        zh| {A}有{a}本书，{B}有{b}本，两人的总数比{c}本多几本？
        zh| 篮里有{a}个鸡蛋，又放进{b}个，吃掉{c}个，篮里还有几个？
        en| If {A} has {a} {T}, gets {b} and then loses {c}, how many are there?
        en| Find how many people are on a bus that had {a}, took on {b} and let {c} off.
        en| Let x be the money that {A} has after starting with {$a}, earning {$b} and spending {$c}. Find x.
        en| Mrs. Kim started the week with {a} stamps. She bought a sheet of {b} and posted {c} letters, with one stamp each. How many stamps does she have at the end?
        en| A pond was home to {a} ducks. In autumn {b} wild ducks joined them, and when it froze, {c} ducks flew south. How many ducks stayed on?
        en| {A} planted {a} tomato seeds and {b} pepper seeds. Birds ate {c} of the seeds. How many seeds could still sprout?
        en| Two shelves hold {a} and {b} cans. The cook takes {c} cans for the soup. How many cans are on the shelves after that?
        en| The show had sold {a} tickets online and {b} at the door when {c} people asked for their money back. How many tickets counted in the end?
        en| A cyclist rode {a} km east, then {b} km further east, and finally turned round and rode {c} km west. How far east of the start is the cyclist?
        en| {A}'s score counter stood at {a}. A lucky catch added {b}, then a foul took off {c}. What does the counter show?
        en| A frog sits on step {a}. It leaps up {b} steps and slips down {c}. On which step does it sit now?
        en| From a mixture of {a} g of flour and {b} g of sugar, {A} spills {c} g. What weight of the mixture remains?
        en| Kitchen stock: {a} eggs. The farmer brings {b}. The cake takes {c}. How many eggs are in the kitchen now?
        en| {A} owed {$a} to {B}. Later {he} borrowed {$b} more and paid back {$c}. How much does {he} owe {B} now?
        en| {A} had already written {a} lines of code. {He} added {b} lines and deleted {c}. How many lines long is the program?
        en| A nurse has {a} bandages. A parcel with {b} bandages arrives, and {c} are used in the ward. How many bandages can the nurse still use?
        en| In the gym {a} people were training. Soon {b} others arrived, and after an hour {c} had left. How many were training then?
        en| A kite flew at a height of {a} m. The wind lifted it {b} m, but then it dropped {c} m. How high did it fly in the end?
        en| After {b} new players had signed and {c} old ones had left, how many players were in a club that began with {a}?
        en| {A} and {B} emptied their pockets: {$a} and {$b}. From this money they paid a taxi that cost {$c}. How much money remained?
        en| A string of {a} beads was joined with a string of {b} beads. While joining them, {c} beads rolled away and got lost. How many beads does the new string have?
        en| Before the holidays the shelter cared for {a} dogs. It took in {b} and found homes for {c}. How many dogs is it caring for now?
        en| A juggler has {a} balls and {b} clubs. In the show he uses {c} of these things. How many does he not use?
        en| The two classes have {a} and {b} pupils. Only {c} pupils bring a signed form. How many pupils have not brought one?
        en| {A} needs {c} {T} to fill an album page, and {he} has {a} at home and {b} at school. After filling the page, how many will {he} have to spare?
        en| We drove {a} miles, then {b} miles past our exit, before we noticed and went back {c} miles. How many miles from our start were we then?
        en| {A} got {a} points for speed plus {b} for style, minus {c} for a fall. What was the result?
        en| At first {a} guests had said yes. Then {b} more accepted, while {c} cancelled. How many guests are expected?
        en| Farmer Joe keeps {a} goats and {b} sheep in the same field. Through a hole in the fence, {c} of the animals escape. How many are still in the field?
        en| A cinema seats {a} people downstairs and {b} upstairs. On Friday night {c} seats were taken. How many seats were empty?
        en| The bus driver's cash box held {$a} in the morning. He took in {$b} in fares and gave out {$c} in change. What is in the box now?
        en| What is left if you put {a} and {b} together and take {c} away?
        en| Calculate the difference between the sum of {a} and {b} and the number {c}.
        en| By how much does the sum of {a} and {b} exceed {c}?
        en| {A} wants to buy shoes for {$a} and socks for {$b}. Because of a voucher {he} gets {$c} off the bill. How much does {he} pay?
        en| In spring a tree had {a} blossoms. {b} more opened in May, and a storm blew {c} off. How many blossoms were left on the tree?
        en| A delivery of {a} oranges and {b} lemons came to the market. The seller threw out {c} rotten fruits. How many fruits did she put on display?
        en| {A} is at page {a}. {He} reads on for {b} pages but then turns back {c} pages to read a scene again. At which page is {he}?
        en| A florist has {a} roses in the window and {b} in the cold room. For a wedding he needs {c} roses. How many roses will he have after the wedding is supplied?
        en| {A}'s team was at {a} points. It won {b} in a bonus round, but it lost {c} for a wrong answer. Where does the team stand now?
        en| The class saved {$a} in autumn and {$b} in winter for its trip. The trip costs {$c}. How much will be left over in the class fund?
        en| {A} brings {a} {T} to the swap meeting and is given {b} by {B}. {He} hands {c} to {C}. With how many {T} does {he} go home?
        en| Seats on the flight: {a} in front and {b} at the back. Booked so far: {c}. Free seats?
        en| Miners went down {a} m, then another {b} m, then rode {c} m back up. How deep were they at that moment?
        en| There were {a} boats in the harbour. During the night {b} boats came in to escape the storm, and at dawn {c} set sail. How many boats were in the harbour after dawn?
        en| {a} litres of petrol were in the tank. At the station {A} filled up {b} litres, and the drive home used {c} litres. How many litres of petrol are in the tank now?
        en| A museum owns {a} paintings and buys {b}. It lends {c} paintings to another museum. How many can its own visitors see, if all the others are on show?
        en| A queue of {a} people was joined by {b} others. The clerk served {c}. How many are still queuing?
        en| {A} baked {a} biscuits in the first batch and {b} in the next. When {he} turned round, the dog had eaten {c}. How many had the dog not eaten?
        en| A worker must lay {a} tiles in the bath and {b} in the hall. {c} tiles are already laid. How many tiles does the worker still have to lay?
        en| {A} has to learn {a} French words and {b} Spanish words. {He} knows {c} of all these words. How many does {he} still not know?
        en| "Take my {a} cards," said {A}. {B} threw in {b} from another deck, and the baby tore up {c}. How many whole cards were there?
        en| The price of a jacket was {$a}. Before Christmas it was raised by {$b}, and in January it was lowered by {$c}. How much does it cost now?
        en| A beekeeper's first hive yielded {a} jars of honey and her other hive {b} jars. She keeps {c} for her family and sells the rest. How many jars does she sell?
        en| Let x be the number of fish in a tank. There were {a}, {A} put in {b}, and {c} were given to a friend. Find x.
        en| A plane at height {a} climbs {b} units and then sinks {c} units. What is its height after that?
        en| {A} wins {a} tokens at darts and {b} at bowling, then swaps {c} tokens for a teddy bear. How many tokens does {he} have left?
        en| An elevator started on floor {a}, rose {b} floors and came down {c} floors. At which floor did it stop?
        en| {A} and {B} painted eggs: {A} {a} and {B} {b}. Unfortunately, {c} eggs fell to the floor and broke. How many painted eggs do they have?
        en| On the farm there are {a} brown cows and {b} spotted cows. Of all these cows {c} give no milk at present. How many cows give milk?
        en| The camp had food for the {a} scouts who signed up and for {b} leaders. On the day, {c} of these people stayed away. How many people came?
        en| A library gets {a} children's books and {b} cookbooks. The librarian has put labels on {c} of the books. How many have no label yet?
        en| {A}'s video had {a} views on Monday. It got {b} more on Tuesday, but {c} false views were removed. How many views does it have?
        en| At the toll bridge {a} cars and {b} lorries passed, and {c} of the vehicles had foreign plates. How many had plates from this country?
        en| Of {a} metres of red wire and {b} metres of blue wire, an electrician has used {c} metres. What length has not been used?
        en| The temperature started at {a} degrees, increased by {b} in the sun and decreased by {c} after the rain. Give the final temperature.
        en| In {A}'s wallet there were {$a}. The machine gave {him} {$b}, and dinner cost {$c}. Find what is in the wallet now.
        en| A sack holds {a} red potatoes and {b} white ones. The kitchen helper peels {c} potatoes. How many are not peeled?
        en| At {a} members, the online group looked small. Since then {b} have joined and {c} have quit. How big is the group today?
        en| The tailor has {a} white buttons and {b} black ones in a tin. {c} buttons go onto coats. How many buttons stay in the tin?
        en| {A} set out with {a} {T} in {his} bag, collected {b} on the way and dropped {c}. Say how many {he} had on arrival.
        en| {A} has {a} {T}, and {B} has {b}. If they want to have {c} {T} fewer, how many {T} do they want to have together?
        en| My puzzle book had {a} puzzles, and a free supplement brought {b} more. I have solved {c} so far. How many puzzles are waiting for me?
        en| The lake was {a} feet deep. Spring floods raised it by {b} feet, and a dry summer lowered it by {c} feet. What is the depth now?
        en| Two friends picked mushrooms, one of them {a} and the other {b}. An expert found {c} to be poisonous. How many mushrooms could be eaten?
        en| The station had {a} bikes for rent this morning. {b} were brought back by noon, and afterwards {c} were rented. How many bikes are at the station?
        en| A writer has {$a} in the bank. She is paid {$b} for a story and must pay a tax of {$c}. What is her balance?
        zh| 菜园里收了{a}千克黄瓜和{b}千克豆角，送给邻居{c}千克，自家还留下多少千克？
        zh| 文具店有铅笔{a}盒，上午又进来{b}盒，到晚上卖掉了{c}盒，店里剩下几盒铅笔？
        zh| 小军先走上{a}级台阶，又走上{b}级，再往下走{c}级，这时他在第几级台阶上？
        zh| 三年级一班有{a}人，二班有{b}人，参加夏令营的一共有{c}人，两个班没参加的有多少人？
        zh| 果园第一天摘桃{a}筐，第二天摘桃{b}筐，运走{c}筐，还有几筐桃没有运走？
        zh| {A}的手机里有歌曲{a}首，下载了{b}首，删掉了不爱听的{c}首，现在手机里有歌曲多少首？
        zh| 妈妈买回红枣{a}颗，家里原先还有{b}颗，煮粥用掉{c}颗，现在剩红枣多少颗？
        zh| 会议室有椅子{a}把，又搬来{b}把，来开会的有{c}人，每人坐一把，空着的椅子有几把？
        zh| 书店有两种字典，一种{a}本，另一种{b}本，卖出两种字典共{c}本，还剩几本？
        zh| 一个水池存水{a}吨，下雨后增加{b}吨，浇地用掉{c}吨，水池里存水多少吨？
        zh| 爸爸要修{a}把椅子和{b}张桌子，已经修好{c}件，还有几件没修好？
        zh| 计算：{a}与{b}相加的和，减去{c}得多少？
        zh| {A}有{a}张卡片，跟{B}玩游戏先赢了{b}张，后来输了{c}张，现在{he}有几张卡片？
        zh| 蜗牛在井里，白天先爬上{a}分米，接着又爬上{b}分米，夜里滑下{c}分米，它比出发时高了多少分米？
        zh| 上衣原价{a}元，节前涨价{b}元，节后又降价{c}元，现在卖多少元？
        zh| 超市有酸奶{a}箱，从总店调来{b}箱，过期处理掉{c}箱，还能卖的有多少箱？
        zh| 幼儿园有大积木{a}块，小积木{b}块，丢失了{c}块，现在积木共剩多少块？
        zh| 公司有职员{a}名，年初招聘{b}名，年中退休{c}名，公司现有职员多少名？
        zh| {A}捡到{a}个松果，{B}捡到{b}个，做手工用掉{c}个，两人还剩松果几个？
        zh| 影院楼下有{a}个座位，楼上有{b}个座位，今晚坐了{c}位观众，空座位有多少个？
        zh| 爷爷养的鸽子有{a}只，孵出小鸽子{b}只，送人{c}只，爷爷现在养着几只鸽子？
        zh| 妹妹要买{a}元的洋娃娃和{b}元的发卡，她的零花钱是{c}元，她还缺多少元？
        zh| 汽车油箱里有油{a}升，加油站加了{b}升，一路上耗油{c}升，到家时油箱里还有油多少升？
        zh| 班级图书角原有图书{a}册，家长捐来{b}册，破损收走{c}册，图书角里现有图书几册？
        zh| 小华向东走{a}米，继续向东走{b}米，又掉头向西走{c}米，他离出发点多少米？
        zh| 两袋糖，一袋{a}颗，一袋{b}颗，分给小朋友{c}颗，剩下糖多少颗？
        zh| 排队买票的有{a}人，后面又来了{b}人，买好票走了{c}人，队伍里还有几人？
        zh| 绿化队运来松树苗{a}棵、槐树苗{b}棵，已经栽好{c}棵，没栽的树苗有多少棵？
        zh| {A}抄写生字，上午抄{a}个，下午抄{b}个，其中写错了{c}个，写对的生字有多少个？
        zh| 甲筐有梨{a}个，乙筐有梨{b}个，从两筐里一共拿走{c}个，两筐一共剩梨几个？
        en| {A} had {a} marbles. {He} won {b} marbles from {B}. Then {he} lost {c} marbles to {C}. How many marbles does {he} have now?
        en| There were {a} people in the park. {b} people came in. {c} people left. How many people are in the park?
        en| {A} picked {a} apples and {B} picked {b} apples. They ate {c} of the apples. How many apples do they still have?
        en| Mum baked {a} muffins in the morning. She baked {b} more after lunch. The family ate {c}. How many muffins were left?
        en| {A} had {$a} in {his} money box. {He} got {$b} for {his} birthday. Then {he} bought a toy for {$c}. How much money does {he} have now?
        en| The teacher had {a} markers. She bought {b} markers. {c} markers dried out. How many markers can she still use?
        en| A baker made {a} white rolls and {b} brown rolls. People bought {c} rolls. How many rolls did not sell?
        en| A farmer had {a} hens. He bought {b} hens at the market. A fox took {c}. How many hens does the farmer have now?
        en| {A} drew {a} pictures at school and {b} pictures at home. {He} gave {c} pictures to {his} grandmother. How many pictures did {he} keep?
        en| The shelter had {a} dogs. This week {b} dogs were brought in and {c} dogs found a new home. How many dogs are in the shelter now?
        en| A train had {a} people on it. In Rome {b} people got on. In Milan {c} people got off. How many people were on the train after Milan?
        en| The store had {a} lamps. A truck brought {b} more. By the evening {c} lamps had been sold. How many lamps did the store have then?
        en| {A} has {a} blue pens and {b} black pens. {c} of the pens are empty. How many of {his} pens still write?
        en| Our class has {a} boys and {b} girls. Today {c} children are ill. How many children came to school?
        en| {A} caught {a} fish on Saturday and {b} on Sunday. {He} threw back {c} that were too small. How many fish did {he} take home?
        en| A bottle had {a} ml of water in it. {A} poured in {b} ml and then drank {c} ml. How many millilitres are in the bottle?
        en| The lift starts on floor {a}. It goes up {b} floors and comes down {c} floors. On which floor does it stop?
        en| {A} scored {a} points. {He} got {b} bonus points, but {c} points were taken off for a foul. What is {his} score?
        en| {A} wants to read {a} pages at the weekend and {b} pages on Monday. {He} has read {c} pages so far. How many pages does {he} still have to read?
        en| Tickets cost {$a} for {A} and {$b} for {B}. Together they have {$c}. How much more do they need?
        en| {A} has a rope of {a} m and another of {b} m. {He} needs only {c} m. How many metres too many does {he} have?
        en| The garden had {a} tulips. In spring {b} new ones came up, but rabbits ate {c}. How many tulips are in the garden now?
        en| {A} downloaded {a} songs and then {b} more. The next day {he} deleted {c} of them. How many songs are on {his} phone?
        en| {a} cars were on the ferry. At the island {b} drove on and {c} drove off. How many cars did the ferry carry after the island?
        en| There are {a} cups on the table and {b} on the shelf. {c} of these cups are dirty. How many are clean?
        en| {A} walked {a} steps forward, then {b} more steps forward, then {c} steps back. How many steps away from the start is {he}?
        en| A hot air balloon is {a} m up. It climbs another {b} m and then drops {c} m. How high is it?
        en| A coach brought {a} tourists and a ship brought {b}. {c} of these tourists went back in the evening. How many tourists stayed for the night?
        en| In the bank the man put {$b} with the {$a} that he already had there. Later he took out {$c}. How much was in the bank after that?
        en| Of {a} roses and {b} lilies, {c} flowers faded. How many flowers were still fresh?
        en| What is left if you add {b} to {a} and then take off {c}?
        en| A number is found by adding {a} and {b} and then subtracting {c}. Find the number.
        en| Begin with {a}, go up by {b}, come down by {c}. Where do you end up?
        en| If {c} is subtracted from the total of {a} and {b}, what remains?
        en| Let x be the number of seats left in a bus and a van with {a} and {b} seats, when {c} people have sat down. Find x.
        en| How many plates are there after {A} buys {b} new plates and breaks {c}, if {he} had {a} in the beginning?
        en| How many stickers does {A} own after getting {b} from {B} and giving {c} to {C}, when {he} started with {a}?
        en| {A} made {a} candles, {B} made {b}. If {c} of all these candles have been burned, how many are there now?
        en| {A}: "I had {a} cards. I won {b}, then I lost {c}." How many cards does {A} hold?
        en| Note on the cash box: in the morning {$a}, takings {$b}, paid out {$c}. How much must be in the box at night?
        en| Stock of the bike shop on Monday: {a}. Bought during the week: {b}. Sold during the week: {c}. Stock on Sunday?
        en| The hospital had {a} nurses. It hired {b} more, and then {c} retired. How many nurses work there now?
        en| A puddle was {a} mm deep. The rain made it {b} mm deeper, and the sun dried up {c} mm. How deep is it now?
        en| The school library lent out {a} books on Thursday and {b} on Friday. So far {c} of these have come back. How many are still out?
        en| {A} has to solve {a} sums and learn {b} words. {He} has finished {c} of these tasks. How many tasks remain?
        en| Two crates hold {a} and {b} bottles. On the way {c} of the bottles broke. How many bottles arrived whole?
        en| The blue shirts numbered {a}, the green ones {b}. The team took {c} shirts for the game. How many shirts stayed in the room?
        en| {A} planted {a} beans in one bed and {b} in another. {c} of all the beans did not come up. How many did come up?
        en| A ship had {a} sailors. In the first harbour {b} new sailors joined, and in the next one {c} left. With how many sailors did the ship sail on?
        en| The road from the farm to the mill is {a} km, and from the mill to the town {b} km. A cart going from the farm to the town has done {c} km. How far does it still have to go?
        en| The film club started with {a} members. Then {b} people joined, while {c} stopped coming. How many members are there at present?
        en| {A} received {a} letters in May and {b} in June. {He} has answered {c} of them. How many letters has {he} not answered?
        en| An astronaut had food for {a} days. A supply ship brought food for {b} days more. {c} days have gone by since then. For how many days is there still food?
        en| {A} bought a {T1} for {$a} and a {V1} for {$b} and got {$c} off at the till. How much did {he} pay?
        en| A squirrel hid {a} nuts under an oak and {b} under a pine. In winter it found only {c} of them. How many nuts were never found?
        en| The kitchen had {a} potatoes and the cook fetched {b} from the cellar. After peeling {c}, how many unpeeled potatoes did he have?
        en| This morning the orchestra had {a} players on stage. {b} late ones arrived, {c} went out for a phone call. How many were on stage then?
        en| {A} and {B} put together their savings of {$a} and {$b} to buy a tent for {$c}. How much is left after that?
        en| The tailor joined a strip of {a} cm and a strip of {b} cm, losing {c} cm in the seam. How long is the joined strip?
        en| {A} weighed {a} kg. Over Christmas {he} put on {b} kg, and then {he} took off {c} kg by running. What does {he} weigh now?
        en| {a} adults and {b} children booked a boat trip. {c} of them did not turn up. How many went on the trip?
        en| A kindergarten had {a} crayons. Parents donated {b}, and in the following months {c} were broken or lost. How many crayons are still there?
        en| {A} follows {a} channels. Last week {he} started to follow {b} new ones and dropped {c}. How many channels does {he} follow now?
        en| Our ski bus set off with {a} skiers. It picked up {b} at the hotel and let {c} out at the lower lift. How many skiers rode on to the top?
        en| From the roof {a} tiles came off in March and {b} in April. The roofer has already put back {c} of them. How many tiles has he still to put back?
        en| {A}'s basket held {a} eggs, and {he} gathered {b} more from the barn. On the way to the house {he} tripped, and {c} broke. How many eggs did {he} bring in unbroken?
        en| What is {c} subtracted from the sum {a} plus {b}?
        en| The dam held back {a} m of water. After the snow melted, the level was {b} m higher, but over the summer it fell by {c} m. How many metres of water are behind the dam now?
        en| {A} and {B} share a flat with {a} of {A}'s plants and {b} of {B}'s. During the heat wave {c} of the plants dried up. How many plants survived?
        en| Tickets for the play: {a} were printed at first, {b} were printed later, and {c} have been given out. How many are there to give out now?
        en| A truck with {a} sacks on it stops at the mill to load {b} more. At the bakery {c} sacks are unloaded. With how many sacks does it drive on?
        en| The coach brought {a} footballs and the school lent {b}. After training {c} balls were stuck in the trees. How many balls could be collected?
        en| It was {a} steps from the beach to the cafe, and {A} walked {b} steps past it. Then {he} walked {c} steps back. How many steps from the beach is {he} now?
        en| A pet shop started the week with {a} hamsters. In the course of the week, {b} were born, and {c} were sold. How many hamsters does it have at the end of the week?
        en| {A} had saved {$a}. {He} got {$b} for washing cars, and then {his} new headphones cost {him} {$c}. What is left of {his} money?
        en| This year {a} pupils play the flute and {b} play the drums. For the festival {c} of these pupils are chosen. How many are not chosen, if each plays just one instrument?
        en| During the first hour {a} people joined the march. Another {b} joined on the way, and {c} dropped out before the end. How many people marched to the end?
        en| On Monday morning there were {a} letters in the tray. The post brought {b}, and the clerk dealt with {c}. How many letters are in the tray in the evening?
        en| A number is {c} less than {a} and {b} taken together. Which number is it?
        en| Start: {a}. Plus {b}. Minus {c}. End: how many?
        en| {A} buys a kite for {$a} and string for {$b}. {He} has a gift card worth {$c}. How much must {he} pay in cash?
        en| The rope team has {a} m of blue rope and {b} m of red rope. For the climb {c} m are needed. How many metres may stay in the camp?
        en| In the nature reserve there were {a} storks. {b} chicks grew up this summer. In the autumn {c} storks left for the south. How many stayed?
        en| {A} had a stack of {a} cards. {He} drew {b} cards from the pile and played {c}. How many cards are in {his} hand now?
        en| The bakery froze {a} loaves, then baked {b} fresh ones. By closing time {c} loaves had been sold. How many loaves can be offered tomorrow without baking?
        en| The hosts mixed one bowl of punch with {a} glasses in it and another with {b} glasses. The guests drank {c} glasses. How many glasses of punch are left?
        en| Of {a} first-year and {b} last-year students, {c} passed the swimming test. How many did not pass?
        en| The bookmobile carries {a} books. At the depot the driver adds {b}, and in the village people borrow {c}. How many books are on the bookmobile after that?
        en| The painter had {a} brushes and bought {b}. Last night he threw out {c} old ones. How many brushes does he own today?
        en| At noon {a} kites were in the sky. Then {b} more went up, but the wind died and {c} came down. How many kites were still flying?
        en| {A} needs {$a} for the bus and {$b} for the museum. {His} mother gives {him} {$c}. How much does {he} have to add from {his} own money?
        en| A wagon of hay has {a} bales, and a barn has {b} bales. The horses eat {c} bales over the winter. How many bales remain for spring?
        en| {A} borrowed {a} books from the school and {b} from the town library. {He} has brought back {c} so far. How many borrowed books are still at {his} home?
        en| The computer had {a} files in the folder. {A} copied {b} files into it and then deleted {c}. How many files does the folder contain?
        en| A submarine was at a depth of {a} m. It dived another {b} m and then rose {c} m. How deep is it now?
        en| {A}'s jar contained {a} buttons before {his} aunt dropped in {b} more. {He} then used {c} of them for a puppet. How many buttons does the jar contain now?
        en| For the quiz night {a} adults and {b} teenagers signed up, but on the evening {c} of them were missing. How many took part?
        en| A swarm of {a} bees met a swarm of {b} bees, and they became one. A bird caught {c} of them. How large was the swarm then?
        en| The freezer had {a} fish fingers left, and Dad bought {b}. Tonight we ate {c}. How many fish fingers do we have for another day?
        en| {A} made {a} wreaths at home and {b} at the club to sell at the market. {c} were not sold. How many did {he} sell?
        en| The theatre group owns {a} masks. {b} were made last year on top of that, and {c} have been lent to another group. How many masks are in the theatre?
        en| Let x be the number of men on the ship, which left port with {a} men, rescued {b} at sea and put {c} ashore. Find x.
        en| A waiter starts the evening with {a} clean plates. {b} come back from the dishwasher and {c} go out to the tables. How many clean plates has he now?
        en| {A} owns {a} {T} and is given {b} more as a present. {He} decides to pass {c} of them on to {B}. How many will {he} have after that?
        en| An old lady feeds {a} ducks. Along come {b} more ducks, and a barking dog scares off {c}. How many ducks is she feeding then?
        en| {A} drove up {a} levels in the parking garage, found no space, drove up {b} more and at last came back down {c}. How many levels above the entrance did {he} park?
        en| On the way to the summit the climbers went up {a} m before lunch and {b} m after lunch. Then bad weather made them go down {c} m. How many metres above their starting point did they camp?
        en| How many of the {a} lemons and {b} oranges are left after {c} of these fruits have been pressed?
        en| The class had a plan for {a} projects. The pupils suggested {b} more and the teacher crossed out {c}. How many projects are on the list now?
        zh| {A}有{a}颗弹珠，赢了{B}{b}颗，又输给{C}{c}颗，{A}现在有多少颗弹珠？
        zh| 公园里有{a}人，进来了{b}人，出去了{c}人，公园里现在有多少人？
        zh| {A}存钱罐里有{a}元，生日得到{b}元红包，买玩具花了{c}元，还剩几元？
        zh| 收容所里有{a}只小狗，这周送来{b}只，被领养{c}只，收容所里现在有几只小狗？
        zh| 一班有男生{a}人，女生{b}人，今天病了{c}人，今天到校的有多少人？
        zh| {A}星期六钓了{a}条鱼，星期日钓了{b}条，放生了{c}条小的，{he}带回家几条鱼？
        zh| 水壶里有水{a}毫升，{A}倒进{b}毫升，喝了{c}毫升，壶里还有多少毫升？
        zh| 电梯从{a}楼上升{b}层，又下降{c}层，停在第几层？
        zh| {A}要看书{a}页，还要写字{b}页，已经完成了{c}页，还有多少页没完成？
        zh| 两根绳子长{a}米和{b}米，捆东西用掉{c}米，还剩绳子多少米？
        zh| 火车上有{a}人，到武汉上车{b}人，到长沙下车{c}人，开出长沙时车上有几人？
        zh| {A}手机里存了{a}首歌，又下载了{b}首，删掉了{c}首，手机里现在有几首歌？
        zh| {a}与{b}的和比{c}多多少？
        zh| 从{a}与{b}的和里去掉{c}，还剩几？
        zh| 花瓶里插着玫瑰{a}枝、百合{b}枝，谢了{c}枝，还有几枝开着？
        zh| 图书室星期四借出{a}本书，星期五借出{b}本，现已归还{c}本，还有几本没还？
        zh| 医院有护士{a}名，新招{b}名，退休{c}名，现在有护士多少名？
        zh| 从农场到磨坊{a}千米，从磨坊到镇上{b}千米，马车从农场出发去镇上，已经走了{c}千米，还要走多少千米？
        zh| 妈妈上午烤了{a}块饼干，下午又烤了{b}块，全家吃了{c}块，饼干还有几块？
        zh| {A}先向前走{a}步，再向前走{b}步，然后后退{c}步，{he}离起点多少步？
        zh| 两箱汽水，一箱{a}瓶，一箱{b}瓶，路上打碎{c}瓶，完好的有多少瓶？
        zh| 桌上有{a}个杯子，柜里有{b}个杯子，其中{c}个是脏的，干净的杯子有几个？
        zh| {A}五月收到{a}封信，六月收到{b}封信，回了{c}封，还有几封没回？
        zh| 松鼠在橡树下藏了{a}颗松果，在松树下藏了{b}颗，冬天只找到{c}颗，没找到的有多少颗？
        zh| 报名坐船的有大人{a}名，孩子{b}名，{c}名没来，坐船的有多少名？
        zh| {A}和{B}各出{a}元和{b}元，合买了一顶{c}元的帐篷，还余下多少元？
        zh| 老师有{a}支粉笔，又领来{b}支，用完了{c}支，老师还有粉笔多少支？
        zh| 幼儿园原有蜡笔{a}支，家长捐来{b}支，后来弄断了{c}支，好的蜡笔还有多少支？
        zh| {A}关注了{a}个频道，上周新关注{b}个，又取消了{c}个，现在{he}关注着多少个频道？
        zh| 屋顶西边掉了{a}片瓦，东边掉了{b}片瓦，师傅已经补好{c}片，还要补多少片？
        zh| {A}在鸡舍捡了{a}个蛋，在谷仓捡了{b}个，路上摔碎{c}个，拿回家的好蛋有几个？
        zh| 大坝前水深{a}米，雪化后水位上升{b}米，夏天又下降{c}米，现在水深多少米？
        zh| 货车上有{a}袋麦子，在磨坊又装上{b}袋，到面包房卸下{c}袋，车上还有多少袋？
        zh| 宠物店周初有仓鼠{a}只，一周里新生{b}只，卖掉{c}只，周末还有仓鼠多少只？
        zh| 学吹笛子的有{a}人，学打鼓的有{b}人，每人只学一样，从中选{c}人去演出，没选上的有多少人？
        zh| 星期一早上待办的信有{a}封，又送来{b}封，办完了{c}封，还有多少封没办？
        zh| 买风筝{a}元，买线{b}元，{A}有一张{c}元的购物卡，还要付现金多少元？
        zh| 蓝绳{a}米，红绳{b}米，登山带走{c}米，营地里还留着多少米绳子？
        zh| 保护区有白鹳{a}只，夏天孵出{b}只，秋天飞走{c}只，留下的有多少只？
        zh| {A}手里有{a}张牌，摸进{b}张，打出{c}张，现在手里有几张牌？
        zh| 晚会上调了一盆果汁{a}杯，又调了一盆{b}杯，客人喝了{c}杯，还剩多少杯果汁？
        zh| 流动图书车上有书{a}本，在书库又装{b}本，到村里借出{c}本，车上还有书多少本？
        zh| 天上有{a}只风筝，又放起来{b}只，风停后落下{c}只，天上还飞着几只风筝？
        zh| 坐车要{a}元，看展览要{b}元，妈妈只给了{c}元，{A}自己要添多少元？
        zh| {A}在校图书馆借了{a}本书，在市图书馆借了{b}本，已经还了{c}本，还有几本没还？
        zh| 文件夹里有{a}个文件，复制进来{b}个，删除{c}个，文件夹里有多少个文件？
        zh| 潜水艇在水下{a}米处，又下潜{b}米，然后上浮{c}米，这时在水下多少米？
        zh| {A}的罐里有纽扣{a}颗，奶奶又放进{b}颗，做布偶用去{c}颗，罐里还有多少颗？
        zh| 知识竞赛报名的大人{a}名，学生{b}名，当天有{c}名没来，参赛的共有多少名？
        zh| {A}家做了{a}个花环，社团做了{b}个，拿到集市上卖，{c}个没卖掉，卖掉了几个？
        zh| 服务员有干净盘子{a}个，洗碗机里又洗好{b}个，端出去{c}个，还剩干净盘子多少个？
        zh| 老奶奶喂着{a}只鸭子，又游来{b}只，狗一叫吓跑了{c}只，还有几只鸭子？
        zh| 登山队上午爬升{a}米，下午爬升{b}米，遇到坏天气又下撤{c}米，营地比出发点高多少米？
        zh| 柠檬{a}个，橙子{b}个，榨汁用去{c}个水果，还剩水果多少个？
        zh| 老师列了{a}个课题，同学们又提出{b}个，老师划掉{c}个，现在有几个课题？
        zh| {a}与{b}之和减{c}，得数是几？
        zh| 设x是{a}加{b}后减去{c}的得数，x等于多少？
        zh| {A}有{a}{M}{T}，舅舅送来{b}{M}，{he}转送给{B}{c}{M}，{A}还有多少{M}？
        zh| 马戏团有{a}只小狗，又买来{b}只，到年底退休了{c}只，还有几只小狗在表演？
        """
}
