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
        """
}
