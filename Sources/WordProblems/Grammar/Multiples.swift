/// So many times as much as another, sums and differences of two, ratios.
extension Grammar {
    static let multiples = """
        == timesof: k * x = a; k=2..9 a=6..300
        en| {A} has {a} {T}, which is {k} times as many as {B} has. How many does {B} have?
        en| A number multiplied by {k} is {a}. What is the number?
        en| {k} times a number is {a}. Find the number.
        en| {A} is {a} years old. That is {k} times {B}'s age. How old is {B}?
        en| There are {k} times as many {T} as {V} in the {P}. If there are {a} {T}, how many {V} are there?
        en| {A} walked {a} km, {k} times as far as {B}. How far did {B} walk?
        en| {A} paid {$a} for {k} {T}, each at a price of x. What is x?
        en| {A} has {k} times as many {T} as {B}. {A} has {a}. How many does {B} have?
        en| {A} has {a} {T}. This is {k} times the number that {B} has. Find {B}'s number.
        en| {A} saved {$a}, {k} times as much as {B}. How much did {B} save?
        en| {k} equal parts make {a}; each part is x. What is x?
        en| A father is {a} years old, {k} times as old as his son. How old is the son?
        en| The product of {k} and a number is {a}. What is the number?
        en| {A} has {k} times as much money as {B}. {A} has {$a}. How much has {B}?
        en| {k} bags hold {a} {T} in all, the same number x in each. What is x?
        en| {A} is {k} times as old as {B}. {A} is {a}. How old is {B}?
        en| If {A} had {k} times {his} {T}, {he} would have {a}. How many does {he} have?
        en| A dog weighs {a} kg. It weighs {k} times as much as a cat. What does the cat weigh?
        zh| {A}有{a}{M}{T}，是{B}的{k}倍，{B}有几{M}？
        zh| 一个数的{k}倍是{a}，求这个数。
        zh| 爷爷今年{a}岁，正好是{A}的{k}倍，{A}今年几岁？
        zh| 桃树有{a}棵，桃树的棵数是梨树的{k}倍，梨树有多少棵？
        zh| 一个数乘{k}等于{a}，这个数是多少？
        zh| {A}的身高是{a}厘米，是小狗身高的{k}倍，小狗高多少厘米？
        zh| {A}有{T}{a}{M}，{A}的{T}是{B}的{k}倍，{B}有多少{M}？
        zh| 红花有{a}朵，是黄花的{k}倍，黄花有几朵？
        zh| {A}存了{a}元，正好是{B}的{k}倍，{B}存了多少元？
        zh| {k}乘x等于{a}，x是多少？
        zh| 今年产量是{a}吨，是去年的{k}倍，去年产量是多少吨？
        zh| {A}的钱是{B}的{k}倍，{A}有{a}元，{B}有多少元？
        zh| {A}的年龄是{B}的{k}倍，{A}{a}岁，{B}几岁？
        zh| 白兔有{a}只，是黑兔的{k}倍，黑兔有几只？
        zh| {a}是x的{k}倍，x是多少？
        zh| 哥哥有{a}元，哥哥的钱是弟弟的{k}倍，弟弟有几元？
        en| {A} [collected|picked|sold|baked] {a} {T}, which is {k} times what {B} [managed|did]. How many did {B} have?
        en| A mother is {a} years old. That is {k} times the age of her daughter. How old is the daughter?
        en| The big tank holds {a} litres, {k} times as much as the small one. How many litres fit into the small tank?
        en| [The tower|The oak] is {a} metres high. It is {k} times as high as the house. Find the height of the house.
        en| {k} times a certain number gives {a}. [Find the number|What is the number].
        en| If {k} times what {B} earns is {$a}, what does {B} earn?
        en| How many {T} has {B}, if {A} owns {a} and this is {k} times as many?
        en| A pumpkin weighs {a} kg, {k} times the weight of a melon. What is the weight of the melon?
        en| The adult ticket costs {$a}; that makes it {k} times as expensive as the child ticket. What does a child pay?
        en| In our school {a} children come by bus. This is {k} times the number of those who come by bicycle. How many come by bicycle?
        en| The red ribbon measures {a} cm and is {k} times as long as the blue one. Work out the length of the blue ribbon.
        en| {A}: {a} points, {k} times the points of {B}. How many points has {B} got?
        en| When a number is multiplied by {k}, the result is {a}. Which number was it?
        en| The hotel has {a} beds, which is {k} times the number of its rooms. How many rooms are there?
        en| My grandfather has {a} stamps. I would need {k} times my stamps to have that many. How many stamps do I have?
        en| This year the firm sold {a} machines, {k} times last year's sales. What were the sales last year?
        en| A horse runs {a} metres in the time in which a man runs x metres. The horse runs {k} times as far. What is x?
        zh| {A}摘了{a}{M}{T}，正好是{B}摘的{k}倍，{B}摘了[几|多少]{M}？
        zh| 妈妈今年{a}岁，是女儿年龄的{k}倍，女儿今年几岁？
        zh| 大桶能装{a}升水，是小桶的{k}倍，小桶能装多少升？
        zh| 一座塔高{a}米，它的高度是房子的{k}倍，房子高多少米？
        zh| 一个数的{k}倍是{a}，[这个数是多少|求这个数]？
        zh| 什么数的{k}倍等于{a}？
        zh| 西瓜重{a}千克，是哈密瓜重量的{k}倍，哈密瓜重多少千克？
        zh| 成人票每张{a}元，是儿童票价的{k}倍，儿童票每张多少元？
        zh| 今年收了{a}袋粮食，相当于去年的{k}倍，去年收了多少袋？
        zh| 红绳长{a}厘米，长度是蓝绳的{k}倍，求蓝绳的长。
        zh| 如果{A}的{a}{M}{T}是{B}的{k}倍，那么{B}有多少{M}？
        zh| 学校有{a}名同学坐公交车上学，是骑车上学人数的{k}倍，骑车上学的有多少人？
        zh| {A}得了{a}分，{B}的分数的{k}倍才是这么多，{B}得了多少分？
        zh| 动物园里的猴子有{a}只，是熊猫只数的{k}倍，熊猫有几只？
        zh| 宾馆共有{a}张床位，是房间数的{k}倍，宾馆有多少个房间？
        zh| 甲数是{a}，甲数是乙数的{k}倍，乙数是多少？
        zh| 飞机每小时飞{a}千米，是火车速度的{k}倍，火车每小时行多少千米？
        zh| {A}家养了{a}只鸡，鸡的只数恰好是鸭的{k}倍，鸭有多少只？
        en| There are {a} pigeons in the square, {k} times the number of sparrows. How many sparrows are there?
        en| {A}'s garden has {a} tulips, which is {k} times the number of its daffodils. How many daffodils does it have?
        en| A lion weighs {a} kg and so {k} times as much as a wolf. How heavy is the wolf?
        en| This month the shop sold {a} {T}. That is {k} times last month's sales. How many did it sell last month?
        en| {A} needed {a} minutes for the puzzle, {k} times as long as {B}. How many minutes did {B} need?
        en| The product of {k} and another number is {a}. What is the other number?
        en| A coat costs {$a}. For that one can buy {k} shirts. What is the price of a shirt?
        en| The distance to the sea is {a} km, {k} times that to the lake. How far is it to the lake?
        en| {k} times what {A} has is {a}. How many does {A} have?
        en| The big box holds {a} {T}; that is {k} times what the small box holds. How many {T} does the small box hold?
        zh| 广场上有鸽子{a}只，是麻雀只数的{k}倍，麻雀有多少只？
        zh| 一头狮子重{a}千克，是一只狼体重的{k}倍，狼重多少千克？
        zh| 这个月卖出{T}{a}{M}，是上个月的{k}倍，上个月卖出多少{M}？
        zh| {A}拼图用了{a}分钟，时间是{B}的{k}倍，{B}用了多少分钟？
        zh| {k}与另一个数的积是{a}，另一个数是多少？
        zh| 到海边有{a}千米，是到湖边路程的{k}倍，到湖边有多少千米？
        zh| 大箱装{a}{M}{T}，正好是小箱的{k}倍，小箱装多少{M}？
        zh| 公鸡有{a}只，公鸡的只数是母鸡的{k}倍，母鸡有多少只？
        zh| 杨树有{a}棵，恰好是柳树棵数的{k}倍，柳树有几棵？
        zh| {A}的{k}倍是{a}，{A}是多少？

        == timestotal: x = a + k * a; a=2..60 k=2..9
        en| {A} has {a} {T} and {B} has {k} times as many. How many {T} do they have [altogether|in total|together]?
        en| There are {a} {T} at the {P} and {k} times as many {V}. How many are there in all?
        en| {A} ate {a} {T} before dinner and {k} times that amount after dinner. How many did {he} eat?
        en| {B} read {k} times as many books as {A}. If {A} read {a} books, how many did they read together?
        en| On Saturday {A} rode {a} km. On Sunday {he} rode {k} times as far. What is the total distance?
        en| {A} collected {a} {T}. {B} collected {k} times as many as {A}. How many did they collect in all?
        en| A {T1} costs {$a}, and a {V1} costs {k} times as much. What is the price of both together?
        en| {A} is {a} years old. {His} mother is {k} times as old. What is the sum of their ages?
        en| In the morning the {P} sold {a} {T}, in the afternoon {k} times as many. How many were sold that day?
        en| {A} has {a} {T}. {B} has {k} times as many. How many have they in all?
        en| {A} saved {$a} in May and {k} times as much in June. How much did {he} save in the two months?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，两人一共有多少{M}？
        zh| 果园里有梨树{a}棵，桃树是梨树的{k}倍，两种树共有多少棵？
        zh| 上午运货{a}吨，下午运的是上午的{k}倍，一天共运货多少吨？
        zh| 一{M}{T}{a}元，一{N}{V}的价钱是它的{k}倍，买这两样共要多少元？
        zh| {A}摘了{a}{M}{T}，{B}摘的是{A}的{k}倍，他们[一共|共]摘了多少{M}？
        zh| {A}今年{a}岁，妈妈的年龄是{he}的{k}倍，两人年龄的和是多少岁？
        zh| 红花有{a}朵，黄花的朵数是红花的{k}倍，红花和黄花共有多少朵？
        zh| 第一天卖了{a}{M}，第二天卖的是第一天的{k}倍，两天共卖多少{M}？
        zh| 白兔有{a}只，黑兔的只数是白兔的{k}倍，白兔和黑兔一共有多少只？
        zh| {A}五月存{a}元，六月存的是五月的{k}倍，两个月一共存多少元？
        zh| 小猫钓了{a}条鱼，大猫钓的是小猫的{k}倍，两只猫一共钓了多少条？
        en| How many {T} do {A} and {B} own together if {A} owns {a} of them and {B} owns {k} times as many?
        en| A farm keeps {a} cows and {k} times as many sheep. What is the number of its cows and sheep together?
        en| The first number is {a}. The second number is {k} times the first. What is the sum of the two numbers?
        en| My brother earned {$a} last week, while I earned {k} times that. How much did we earn between us?
        en| A cat weighs {a} kg. A dog is {k} times as heavy. What do both animals weigh together?
        en| There were {a} visitors on Monday and {k} times as many on Sunday. How many visitors came on the two days?
        en| [Write down|Take] the number {a} and beside it a number {k} times as large. What is their sum?
        en| {a} boys sing in a choir, and there are {k} times as many girls. How large is the choir?
        en| A piece of {a} cm is cut from a ribbon; the part that is left is {k} times as long as it. How long was the ribbon?
        en| {A} ran {a} km. {B} kept going and ran {k} times as far. What distance did they run in all?
        en| A table costs {k} times as much as a chair. The chair costs {$a}. Find the price of the table and the chair together.
        en| A school library bought {k} times as many novels as atlases. It bought {a} atlases. How many of these books did it buy in total?
        en| The small tank holds {a} litres, the large one {k} times as much. How much do they hold together?
        en| {A} practised {a} minutes yesterday and {k} times as long today. For how many minutes has {he} practised on both days?
        en| A car dealer sold {a} vans in spring. Cars sold {k} times as well. How many vans and cars were sold altogether?
        en| One shelf carries {a} books; {k} times as many stand on the shelf below. How many books stand on both shelves?
        en| In the office work {a} people, in the factory {k} times as many. How many people work for the firm?
        en| The recipe says: {a} g of sugar, {k} times as much flour. How many grams are sugar and flour together?
        en| It was a lovely day, and the children went fishing. {A} caught {a} fish. {B} was luckier and caught {k} times as many. How many fish did they bring home?
        en| House: {a} m high. Tower: {k} times as high. House and tower on top of each other: how many metres?
        en| If a bus carries {a} people and a train {k} times as many, how many people travel with both?
        en| {a} red beads were put on a string, then blue beads, {k} times as many as red ones. How many beads are on the string?
        en| You scored {a} points in the first round. In the second you scored {k} times as many. What is your score after both rounds?
        en| A hospital has {a} doctors. The number of nurses is {k} times that of the doctors. How many doctors and nurses are there?
        en| Class P collected {a} kg of paper, class Q {k} times that weight. What weight was collected by the two classes?
        en| The loser of the election got {a} votes, the winner {k} times as many. How many votes were cast for the two?
        en| A walk to the lake takes {a} minutes. The way back uphill takes {k} times as long. How long is one walk there and back?
        en| {A} baked {a} {T} and {k} times as many {V}. How many {T} and {V} did {he} bake?
        en| A pupil's ticket costs {$a}, an adult's ticket {k} times as much. What do a pupil and an adult pay together?
        en| In May {a} cm of rain fell; in June it was {k} times as much. How much rain fell in May and June?
        en| Let x be the sum of two numbers, of which one is {a} and the other is {k} times as large. Find x.
        en| A lorry moved {a} tonnes of sand on the first trip and {k} times that amount on the second trip. How many tonnes did it move in the two trips?
        en| {A} planted {a} tulips. {His} neighbour planted {k} times as many tulips as {he} did. How many tulips did they plant together?
        en| A stamp album has {a} pages, another album {k} times as many. How many pages do the two albums have?
        en| Our team won {a} games, and the champions won {k} times as many. How many games did both teams win?
        en| Yesterday {a} {T} were delivered to the {P}, today {k} times as many. How many were delivered on the two days?
        zh| 甲数是{a}，乙数是甲数的{k}倍，两数的和是多少？
        zh| 一把椅子{a}元，一张桌子的价钱是椅子的{k}倍，买一套桌椅要多少元？
        zh| 美术组有男生{a}人，女生人数是男生的{k}倍，美术组共有多少人？
        zh| 小猫重{a}千克，小狗的体重是小猫的{k}倍，它们一共重多少千克？
        zh| 一个数是{a}，把它和它的{k}倍相加，得多少？
        zh| {A}第一天看了{a}页书，第二天看的页数是第一天的{k}倍，两天共看了多少页？
        zh| 农场养牛{a}头，养的羊是牛的{k}倍，牛和羊一共养了多少头？
        zh| 五年级种树{a}棵，六年级种的是五年级的{k}倍，两个年级共种树多少棵？
        zh| 书架上层放书{a}本，下层放的是上层的{k}倍，这个书架共放书多少本？
        zh| 小桶装油{a}千克，大桶装的是小桶的{k}倍，两桶共装油多少千克？
        zh| 我有{a}张卡片，表哥的卡片张数是我的{k}倍，我们俩一共有几张？
        zh| 停车场有货车{a}辆，轿车的辆数是货车的{k}倍，货车和轿车合计多少辆？
        zh| 车间上午加工零件{a}个，下午加工的是上午的{k}倍，全天加工零件多少个？
        zh| 绳子剪去{a}米，剩下的长度是剪去的{k}倍，绳子原来长多少米？
        zh| 如果弟弟有{a}元，哥哥的钱是弟弟的{k}倍，那么兄弟俩共有多少元？
        zh| 星期天天气晴朗，{A}和{B}去钓鱼。{A}钓了{a}条，{B}钓的是{A}的{k}倍，两人共钓了几条？
        zh| 商店运来梨{a}筐，运来的苹果是梨的{k}倍，运来梨和苹果共多少筐？
        zh| 甲仓存粮{a}吨，乙仓存粮是甲仓的{k}倍，两仓共存粮多少吨？
        zh| 一本练习本{a}元，一本词典的价格是它的{k}倍，各买一本共需多少元？
        zh| 小学生票每张{a}元，成人票价是小学生票价的{k}倍，买一张成人票和一张小学生票要多少元？
        zh| 甲队修路{a}米，乙队修的长度是甲队的{k}倍，两队合修多少米？
        zh| 做蛋糕用糖{a}克，用的面粉是糖的{k}倍，糖和面粉合起来用了多少克？
        zh| 设x为两个数的和，一个数是{a}，另一个数是它的{k}倍，求x。
        zh| {A}跑了{a}圈，{B}跑的圈数是{A}的{k}倍，两人加起来跑了多少圈？
        zh| 池塘里有鹅{a}只，鸭的只数是鹅的{k}倍，鹅和鸭共多少只？
        zh| 平房高{a}米，大楼的高度是平房的{k}倍，两者高度之和是多少米？
        zh| 图书室有科技书{a}本，故事书的本数是科技书的{k}倍，这两种书一共有多少本？
        zh| 去程坐了{a}分钟车，回程用的时间是去程的{k}倍，来回共用多少分钟？
        zh| 黑棋子有{a}枚，白棋子的枚数是黑棋子的{k}倍，棋子总数是多少枚？
        zh| 五月用水{a}吨，六月的用水量是五月的{k}倍，两个月共用水多少吨？
        zh| {A}第一局得{a}分，第二局得的分是第一局的{k}倍，两局总分是多少？
        zh| 甲班捐书{a}本，乙班捐的本数为甲班的{k}倍，甲乙两班合计捐书多少本？
        zh| 公司有女员工{a}名，男员工人数是女员工的{k}倍，公司共有员工多少名？
        zh| 一辆汽车上坐了{a}人，一列火车上的人数是汽车上的{k}倍，汽车和火车上共有多少人？
        zh| 问：有{T}{a}{M}，{V}的数量是{T}的{k}倍，{T}和{V}共有多少？
        en| {A} [picked|sold|read|made] {a} {T} and {B} [picked|sold|read|made] {k} times as many. How many is that for both of them?
        en| On Monday the shop sold {a} {T}, on Tuesday {k} times that number. How many did it sell on both days?
        en| A small bottle holds {a} cl and a large bottle {k} times as much. How much do the small and the large bottle hold together?
        en| {A} is {a} years old, and {his} grandmother is {k} times as old. Find the sum of their ages.
        en| A shirt costs {$a}, a coat costs {k} times as much. What is the price of both?
        en| There are {a} geese and {k} times as many ducks on the pond. How many birds are on the pond?
        en| How many {T} do {A} and {B} have together, if {A} has {a} and {B} {k} times as many as {A}?
        en| The first part of the way is {a} km, the second part {k} times as long. What is the whole way?
        en| {A} worked {a} hours last week and {k} times as long this week. How many hours did {he} work in the two weeks?
        zh| {A}[摘|卖|做]了{a}{M}{T}，{B}是{A}的{k}倍，两人[一共|共][摘|卖|做]了多少{M}？
        zh| 星期一卖出{a}{M}{T}，星期二卖出的是星期一的{k}倍，两天共卖出多少{M}？
        zh| 小瓶装{a}毫升，大瓶装的是小瓶的{k}倍，一大瓶和一小瓶共装多少毫升？
        zh| {A}今年{a}岁，奶奶的年龄是{A}的{k}倍，他们的年龄和是多少？
        zh| 衬衫每件{a}元，大衣的价钱是衬衫的{k}倍，买一件大衣和一件衬衫要多少元？
        zh| 池塘里有{a}只鹅，鸭的只数是鹅的{k}倍，鹅和鸭共有几只？
        zh| 第一段路长{a}千米，第二段是第一段的{k}倍，全程多少千米？
        zh| {a}加上它的{k}倍，和是多少？
        zh| 篮球有{a}个，足球是篮球的{k}倍，两种球一共有多少个？
        zh| 上周工作{a}小时，这周的工作时间是上周的{k}倍，两周一共工作多少小时？
        en| {A} has {a} {T}, and {B} has {k} times as many. How many {T} have they in all?
        en| A pen costs {$a} and a book {k} times as much. What do both cost?
        en| On Monday {a} people came, on Tuesday {k} times as many. How many came on both days?
        en| {A} ran {a} km, {B} {k} times that distance. How far did the two run together?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，两人一共有几{M}？
        zh| 鸡{a}只，鸭是鸡的{k}倍，鸡鸭共几只？
        zh| 一支笔{a}元，一本书的价钱是笔的{k}倍，买一支笔和一本书要几元？
        zh| 上午卖{a}箱，下午卖的是上午的{k}倍，全天卖多少箱？

        == timesdiff: x = k * a - a; a=2..60 k=2..9
        en| {A} has {a} {T} and {B} has {k} times as many. How many more does {B} have than {A}?
        en| {B} has {k} times as many {T} as {A}, who has {a}. How many fewer does {A} have?
        en| {A} is {a} years old. {His} grandfather is {k} times as old. How many years older is the grandfather?
        en| If {A} sold {a} {T} and {B} sold {k} times that many, what is the difference?
        en| {A} has {a} {T}. {B} has {k} times as many as {A}. How many more {T} does {B} have?
        en| A {T1} costs {$a}, and a {V1} costs {k} times as much. How much more expensive is the {V1}?
        en| A father is {k} times as old as his son, who is {a}. How much older is the father?
        en| There are {a} {T} and {k} times as many {V}. How many more {V} than {T} are there?
        en| {A} saved {$a} in May and {k} times as much in June. How much more did {he} save in June?
        en| A rope is {a} m long, another one {k} times as long. How much longer is the other rope?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，{B}比{A}多几{M}？
        zh| {A}今年{a}岁，爸爸的年龄是{he}的{k}倍，爸爸比{A}大几岁？
        zh| 梨树有{a}棵，桃树是梨树的{k}倍，梨树比桃树少多少棵？
        zh| 白兔{a}只，黑兔的只数是白兔的{k}倍，黑兔比白兔多多少只？
        zh| 红花有{a}朵，黄花的朵数是红花的{k}倍，黄花比红花多几朵？
        zh| {A}摘了{a}{M}{T}，{B}摘的是{A}的{k}倍，{B}比{A}多摘多少{M}？
        zh| {T}{a}元一{M}，{V}的价钱是{T}的{k}倍，{V}比{T}贵多少元？
        zh| 儿子今年{a}岁，父亲的年龄是儿子的{k}倍，父亲比儿子大多少岁？
        zh| {A}五月存{a}元，六月存的是五月的{k}倍，六月比五月多存多少元？
        zh| 短绳长{a}米，长绳是短绳的{k}倍，长绳比短绳长多少米？
        en| How many {T} more than {A} does {B} own if {A} owns {a} of them and {B} owns {k} times as many?
        en| A farm keeps {a} cows and {k} times as many sheep. By how many do the sheep outnumber the cows?
        en| The first number is {a}. The second number is {k} times the first. What is the difference of the two numbers?
        en| My brother earned {$a} last week, while I earned {k} times that. How much more than my brother did I earn?
        en| A cat weighs {a} kg. A dog is {k} times as heavy. How many kilograms heavier is the dog?
        en| There were {a} visitors on Monday and {k} times as many on Sunday. How many more came on Sunday?
        en| [Write down|Take] the number {a} and beside it a number {k} times as large. What is their difference?
        en| {a} boys sing in a choir, and there are {k} times as many girls. How many more girls than boys sing in it?
        en| A piece of {a} cm is cut from a ribbon; the part that is left is {k} times as long as it. How much longer is the part that is left?
        en| {A} ran {a} km. {B} kept going and ran {k} times as far. How much farther did {B} run?
        en| A table costs {k} times as much as a chair. The chair costs {$a}. Find how much dearer the table is.
        en| A school library bought {k} times as many novels as atlases. It bought {a} atlases. How many fewer atlases than novels did it buy?
        en| The small tank holds {a} litres, the large one {k} times as much. How much less does the small one hold?
        en| {A} practised {a} minutes yesterday and {k} times as long today. For how many more minutes did {he} practise today?
        en| A car dealer sold {a} vans in spring. Cars sold {k} times as well. How many more cars than vans were sold?
        en| One shelf carries {a} books; {k} times as many stand on the shelf below. What is the difference between the numbers of books on them?
        en| In the office work {a} people, in the factory {k} times as many. How many more people work in the factory?
        en| The recipe says: {a} g of sugar, {k} times as much flour. How many more grams of flour than of sugar are needed?
        en| It was a lovely day, and the children went fishing. {A} caught {a} fish. {B} was luckier and caught {k} times as many. How many fewer fish did {A} catch?
        en| House: {a} m high. Tower: {k} times as high. Difference of the heights in metres?
        en| If a bus carries {a} people and a train {k} times as many, how many more people does the train carry?
        en| {a} red beads were put on a string, then blue beads, {k} times as many as red ones. How many more blue beads than red beads are on it?
        en| You scored {a} points in the first round. In the second you scored {k} times as many. By how many points was the second round better?
        en| A hospital has {a} doctors. The number of nurses is {k} times that of the doctors. How many more nurses than doctors are there?
        en| Class P collected {a} kg of paper, class Q {k} times that weight. How many kilograms more did class Q collect?
        en| The loser of the election got {a} votes, the winner {k} times as many. By how many votes did the winner win?
        en| A walk to the lake takes {a} minutes. The way back uphill takes {k} times as long. How many minutes longer is the way back?
        en| {A} baked {a} {T} and {k} times as many {V}. How many more {V} than {T} did {he} bake?
        en| A pupil's ticket costs {$a}, an adult's ticket {k} times as much. How much less does a pupil pay than an adult?
        en| In May {a} cm of rain fell; in June it was {k} times as much. How much more rain fell in June than in May?
        en| Let x be the difference of two numbers, of which one is {a} and the other is {k} times as large. Find x.
        en| A lorry moved {a} tonnes of sand on the first trip and {k} times that amount on the second trip. How many tonnes more was the second load?
        en| {A} planted {a} tulips. {His} neighbour planted {k} times as many tulips as {he} did. How many tulips more than {A} did the neighbour plant?
        en| A stamp album has {a} pages, another album {k} times as many. How many pages more does the other album have?
        en| Our team won {a} games, and the champions won {k} times as many. How many games fewer did our team win?
        en| Yesterday {a} {T} were delivered to the {P}, today {k} times as many. How many more came today than yesterday?
        zh| 甲数是{a}，乙数是甲数的{k}倍，两数的差是多少？
        zh| 一把椅子{a}元，一张桌子的价钱是椅子的{k}倍，桌子比椅子贵多少元？
        zh| 美术组有男生{a}人，女生人数是男生的{k}倍，女生比男生多多少人？
        zh| 小猫重{a}千克，小狗的体重是小猫的{k}倍，小猫比小狗轻多少千克？
        zh| 一个数是{a}，它的{k}倍比它自己大多少？
        zh| {A}第一天看了{a}页书，第二天看的页数是第一天的{k}倍，第二天比第一天多看多少页？
        zh| 农场养牛{a}头，养的羊是牛的{k}倍，牛比羊少养多少头？
        zh| 五年级种树{a}棵，六年级种的是五年级的{k}倍，六年级比五年级多种多少棵？
        zh| 书架上层放书{a}本，下层放的是上层的{k}倍，上层比下层少放多少本？
        zh| 小桶装油{a}千克，大桶装的是小桶的{k}倍，大桶比小桶多装多少千克？
        zh| 我有{a}张卡片，表哥的卡片张数是我的{k}倍，表哥比我多几张？
        zh| 停车场有货车{a}辆，轿车的辆数是货车的{k}倍，货车比轿车少几辆？
        zh| 车间上午加工零件{a}个，下午加工的是上午的{k}倍，下午比上午多加工多少个？
        zh| 绳子剪去{a}米，剩下的长度是剪去的{k}倍，剩下的比剪去的长多少米？
        zh| 如果弟弟有{a}元，哥哥的钱是弟弟的{k}倍，那么哥哥比弟弟多多少元？
        zh| 星期天天气晴朗，{A}和{B}去钓鱼。{A}钓了{a}条，{B}钓的是{A}的{k}倍，{A}比{B}少钓几条？
        zh| 商店运来梨{a}筐，运来的苹果是梨的{k}倍，运来的苹果比梨多多少筐？
        zh| 甲仓存粮{a}吨，乙仓存粮是甲仓的{k}倍，乙仓比甲仓多存粮多少吨？
        zh| 一本练习本{a}元，一本词典的价格是它的{k}倍，一本词典比一本练习本贵几元？
        zh| 小学生票每张{a}元，成人票价是小学生票价的{k}倍，成人票比小学生票贵多少元？
        zh| 甲队修路{a}米，乙队修的长度是甲队的{k}倍，甲队比乙队少修多少米？
        zh| 做蛋糕用糖{a}克，用的面粉是糖的{k}倍，面粉比糖多用多少克？
        zh| 设x为两个数的差，一个数是{a}，另一个数是它的{k}倍，求x。
        zh| {A}跑了{a}圈，{B}跑的圈数是{A}的{k}倍，{B}比{A}多跑多少圈？
        zh| 池塘里有鹅{a}只，鸭的只数是鹅的{k}倍，鹅比鸭少多少只？
        zh| 平房高{a}米，大楼的高度是平房的{k}倍，大楼比平房高多少米？
        zh| 图书室有科技书{a}本，故事书的本数是科技书的{k}倍，科技书比故事书少多少本？
        zh| 去程坐了{a}分钟车，回程用的时间是去程的{k}倍，回程比去程多用多少分钟？
        zh| 黑棋子有{a}枚，白棋子的枚数是黑棋子的{k}倍，白棋子比黑棋子多几枚？
        zh| 五月用水{a}吨，六月的用水量是五月的{k}倍，六月比五月多用水多少吨？
        zh| {A}第一局得{a}分，第二局得的分是第一局的{k}倍，第二局比第一局多得多少分？
        zh| 甲班捐书{a}本，乙班捐的本数为甲班的{k}倍，甲班比乙班少捐书多少本？
        zh| 公司有女员工{a}名，男员工人数是女员工的{k}倍，男员工比女员工多多少名？
        zh| 一辆汽车上坐了{a}人，一列火车上的人数是汽车上的{k}倍，火车上比汽车上多多少人？
        zh| 问：有{T}{a}{M}，{V}的数量是{T}的{k}倍，{V}比{T}多多少？
        en| {A} [picked|sold|read|made] {a} {T} and {B} {k} times as many. How many more did {B} [pick|sell|read|make]?
        en| The small box holds {a} {T}, the big one {k} times as many. By how many does the big box hold more?
        en| {A} is {a} years old, and {his} grandfather is {k} times as old. What is the difference between their ages?
        en| A shirt costs {$a}; a coat costs {k} times as much. How much more expensive is the coat?
        en| There are {a} geese on the pond and {k} times as many ducks. How many more ducks than geese are there?
        en| How much longer is the second rope than the first, which is {a} m long, if it is {k} times as long?
        en| {B} has {k} times as much money as {A}, who has {$a}. How much less does {A} have?
        en| Last year {a} people came to the fair, this year {k} times that number. By how many did the number of visitors grow?
        zh| {A}[摘|卖|做]了{a}{M}{T}，{B}是{A}的{k}倍，{B}比{A}多多少{M}？
        zh| 小盒装{a}{M}{T}，大盒装的是小盒的{k}倍，大盒比小盒多装几{M}？
        zh| {A}今年{a}岁，爷爷的年龄是{A}的{k}倍，爷爷比{A}大多少岁？
        zh| 衬衫{a}元，大衣的价格是衬衫的{k}倍，大衣比衬衫贵多少元？
        zh| 鹅有{a}只，鸭是鹅的{k}倍，鸭比鹅多几只？
        zh| 第一根绳长{a}米，第二根是第一根的{k}倍，第二根比第一根长多少米？
        zh| {A}有{a}元，{B}的钱是{A}的{k}倍，{A}比{B}少多少元？
        zh| 去年来了{a}人，今年来的人数是去年的{k}倍，今年比去年多来多少人？
        en| {A} has {a} {T}, and {B} has {k} times as many. How many more has {B}?
        en| A pen costs {$a} and a book {k} times as much. How much more does the book cost?
        en| On Monday {a} people came, on Tuesday {k} times as many. How many more came on Tuesday?
        zh| 鸡{a}只，鸭是鸡的{k}倍，鸭比鸡多几只？
        zh| 一支笔{a}元，一本书的价钱是笔的{k}倍，一本书比一支笔贵几元？

        == timesplus: x = k * a + b; k=2..9 a=2..60 b=2..40
        en| {B} has {b} more than {k} times as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| {A} buys {k} {T} for {$a} each and a {V1} for {$b}. How much does {he} spend [in all|altogether]?
        en| There are {k} full boxes of {a} {T} and {b} loose ones. How many {T} are there?
        en| A taxi costs {$b} plus {$a} per km. How much is a ride of {k} km?
        en| {A} reads {a} pages a day for {k} days; then {b} pages remain. How many pages has the book?
        en| {A} had {b} {T} and then bought {k} packs with {a} in each. How many does {he} have now?
        en| {A} has {$b} and saves {$a} every week. How much will {he} have after {k} weeks?
        en| {A} has {a} {T}. {B} has {k} times as many and {b} more. How many has {B}?
        en| When {A} gives each of {k} friends {a} {T}, {b} are left over. How many did {he} have?
        en| Renting a boat costs {$b} and {$a} for each hour. What does it cost for {k} hours?
        en| {A} has {a} {T}. {B} has {b} more than {k} times {A}'s number. How many {T} does {B} have?
        en| {A} bought {k} {T} at {$a} each. {He} also bought a {V1} for {$b}. How much did {he} pay [in total|altogether]?
        en| {A} packed {k} [boxes|bags] with {a} {T} each and had {b} {T} left over. How many {T} were there?
        en| There were {b} {T} in the {P}. Then {k} boxes of {a} {T} each were delivered. How many are there now?
        en| A phone plan costs {$b} plus {$a} for each gigabyte. How much do {k} gigabytes cost?
        en| {A} earns {$a} an hour. {He} worked {k} hours and got a tip of {$b}. How much did {he} get?
        en| {A} bought {k} {T} at {$a} each and paid {$b} for the bus. How much did {he} spend?
        en| {A} has {k} bags with {a} {T} in each and {b} more {T}. How many {T} does {he} have?
        en| {k} times {a} plus {b}: what is the result?
        en| A gym costs {$b} to join and {$a} a month. What do {k} months cost?
        en| {A} reads {a} pages a day. After {k} days {he} has {b} pages left. How many pages does the book have?
        zh| {A}有{a}{M}{T}，{B}比{A}的{k}倍多{b}{M}，{B}有多少{M}？
        zh| {A}买了{k}{M}{a}元的{T}和一{N}{b}元的{V}，一共花了多少元？
        zh| {A}每天看{a}页，看了{k}天，还剩{b}页没看[完|]，这本书[一共|]有多少页？
        zh| 有{k}箱{T}，每箱{a}{M}，另外还有{b}{M}，一共有多少{M}？
        zh| {A}有{b}元，以后每周存{a}元，{k}周后有多少元？
        zh| 出租车起步价{b}元，每千米{a}元，坐{k}千米要付多少元？
        zh| 把一些{T}分给{k}个小朋友，每人{a}{M}，还多{b}{M}，原来有多少{M}？
        zh| 租一条船先付{b}元，每小时再付{a}元，租{k}小时一共付多少元？
        zh| 原有{b}{M}{T}，又买来{k}盒，每盒{a}{M}，现在有多少{M}？
        zh| 梨树有{a}棵，桃树的棵数比梨树的{k}倍还多{b}棵，桃树有多少棵？
        zh| {A}买{k}{M}{T}，每{M}{a}元，又买一{N}{b}元的{V}，共花多少元？
        zh| {T}每盒{a}{M}，有{k}盒零{b}{M}，一共多少{M}？
        zh| 学校原有{b}{M}{T}，又买来{k}箱，每箱{a}{M}，现在一共有多少{M}？
        zh| {A}每天做{a}道题，做了{k}天，还剩{b}道，一共有多少道题？
        zh| 汽车每小时行{a}千米，行了{k}小时，离终点还有{b}千米，全程多少千米？
        zh| {A}每小时挣{a}元，做了{k}小时，又得奖金{b}元，共得多少元？
        zh| {a}的{k}倍加上{b}是多少？
        zh| 健身卡办卡{b}元，每月{a}元，{k}个月共多少元？
        zh| {A}有{k}袋{T}，每袋{a}{M}，还有{b}{M}，共多少{M}？
        zh| {A}买{k}张{a}元的票和一瓶{b}元的水，共花多少元？
        zh| {A}每天背{a}个单词，背了{k}天，还有{b}个没背，一共要背多少个单词？
        en| How many apple trees grow in the orchard if it has {a} pear trees and the number of apple trees is {b} more than {k} times that?
        en| A chair costs {$a}. A table costs {$b} more than {k} times as much. What is the price of the table?
        en| The daughter is {a}. Her grandmother is {b} years older than {k} times her age. How old is the grandmother?
        en| Find the number that is {b} greater than {k} times {a}.
        en| I think of {a}, multiply it by {k} and add {b}. What number do I get?
        en| Last year the club had {a} members. This year it has {b} more than {k} times as many. How many members does it have this year?
        en| On Monday the {P} sold {a} {T}. Tuesday's sales were {b} over {k} times Monday's. How many {T} were sold on Tuesday?
        en| A cat weighs {a} kg. What does the dog weigh if it is {b} kg heavier than {k} cats like this one?
        en| Multiply {a} by {k}, then add {b}. [What do you get|Give the answer]?
        en| A bridge is {a} m long. The tunnel behind it is {b} m longer than {k} times the bridge. What is the length of the tunnel?
        en| My brother has saved {$a}. I have {$b} more than {k} times what he has. How much do I have?
        en| Class P planted {a} flowers, and class Q planted {k} times as many and another {b}. How many flowers did class Q plant?
        en| {A} filled {k} jars with {a} sweets each and had {b} sweets over. With how many sweets did {he} start?
        en| A ticket for the zoo is {$a}. How much do {k} visitors pay [together|in all] if parking is {$b}?
        en| A plumber charges {$b} for coming and {$a} per hour of work. What is the bill for {k} hours?
        en| The hall has {k} rows of {a} seats, and {b} extra seats stand at the back. How many people can sit down?
        en| {b} people are waiting already when {k} buses arrive with {a} people each. How many people are there now?
        en| A lorry weighs {b} tonnes when empty. It is loaded with {k} containers of {a} tonnes each. What is its weight now?
        en| A candle was burnt for {k} hours and lost {a} mm in each. {b} mm are left. How long was the candle at first?
        en| A plant is {b} cm high today. It [grows|gets taller by] {a} cm a week. How high will it be in {k} weeks?
        en| The printer needs {b} seconds to warm up and {a} seconds for each page. How many seconds does it take for {k} pages?
        en| A tank contains {b} litres. Water flows in at {a} litres per minute for {k} minutes. How much water is in it then?
        en| {A} drove {k} hours at {a} km per hour, and after that there were still {b} km to go. How long is the whole way?
        en| [Delivery|Shipping] is {$b} per order. {A} ordered {k} {T}, each at {$a}. What did the order cost in all?
        en| You pay {$b} at once and then {$a} a month for {k} months. How much do you pay altogether?
        en| In the bakery {k} trays of {a} rolls are in the oven and {b} rolls lie on the counter. How many rolls is that?
        en| {A} cut {k} pieces of {a} cm from a ribbon. Afterwards {b} cm remained. How long had the ribbon been?
        en| The school bought {k} cartons with {a} notebooks in each as well as {b} single ones. How many notebooks did it buy?
        en| A game: {a} points for each star and {b} bonus points at the end. {A} found {k} stars. What is {his} score?
        en| {k} nurses cared for {a} patients each, and {b} patients were looked after by a doctor. How many patients were there?
        zh| 甲数是{a}，乙数比甲数的{k}倍多{b}，乙数是多少？
        zh| 一把椅子{a}元，一张桌子的价钱比椅子的{k}倍贵{b}元，一张桌子多少元？
        zh| 儿子今年{a}岁，爸爸的年龄比儿子的{k}倍大{b}岁，爸爸今年多少岁？
        zh| 比{a}的{k}倍多{b}的数是多少？
        zh| 学校有足球{a}个，篮球的个数比足球的{k}倍多{b}个，篮球有多少个？
        zh| 五年级种树{a}棵，六年级种的比五年级的{k}倍还多{b}棵，六年级种了多少棵？
        zh| 一支钢笔的价钱比一支圆珠笔的{k}倍多{b}元，已知圆珠笔{a}元，求钢笔的价钱。
        zh| 上午卖出{a}{M}{T}，下午卖的比上午的{k}倍多{b}{M}，下午卖出多少{M}？
        zh| 小猫重{a}千克，小狗的体重比小猫的{k}倍重{b}千克，小狗重多少千克？
        zh| 蓝绳长{a}米，红绳比蓝绳的{k}倍长{b}米，求红绳长多少米。
        zh| {A}折了{a}只纸鹤，{B}折的只数比{A}的{k}倍多{b}只，问{B}折了几只。
        zh| 甲仓存粮{a}吨，乙仓存粮比甲仓的{k}倍多{b}吨，乙仓存粮多少吨？
        zh| 我有{a}张卡片，表哥的卡片比我的{k}倍多{b}张，表哥有多少张？
        zh| 用{a}乘{k}，再加上{b}，结果是几？
        zh| 求{a}的{k}倍与{b}的和。
        zh| 如果男生有{a}人，女生人数比男生的{k}倍多{b}人，那么女生有多少人？
        zh| 一辆空车重{b}吨，装上{k}箱货，每箱{a}吨，现在总重多少吨？
        zh| 小树现在高{b}厘米，每周长高{a}厘米，{k}周后高多少厘米？
        zh| 水箱里有水{b}升，每分钟注入{a}升，注了{k}分钟，这时水箱里有多少升水？
        zh| 礼堂里有{k}排座位，每排{a}个，后面又加了{b}个座位，一共能坐多少人？
        zh| 从一根绳子上剪下{k}段，每段{a}米，还余{b}米，这根绳子原来长多少米？
        zh| 修一条路，每天修{a}米，修了{k}天还差{b}米没修，这条路全长多少米？
        zh| 门票每人{a}元，停车费{b}元，{k}个人去玩一共花多少元？
        zh| 网上买{k}{M}{T}，每{M}{a}元，另加运费{b}元，总共要付多少元？
        zh| 来了{k}辆客车，每辆坐{a}人，另外有{b}人骑车来，一共来了多少人？
        zh| 先付{b}元，以后每月付{a}元，付{k}个月正好付清，这件商品多少元？
        zh| 师傅上门费{b}元，每小时工钱{a}元，干了{k}小时，要付给师傅多少元？
        zh| 食堂运来{k}袋大米，每袋{a}千克，又运来面粉{b}千克，运来的粮食共多少千克？
        zh| {A}做{k}个花环，每个用{a}朵花，做完后剩下{b}朵，原来有多少朵花？
        zh| 车间每小时生产{a}个零件，生产了{k}小时，离任务还差{b}个，任务是多少个零件？
        zh| 老师买了{k}副{a}元的球拍和一盒{b}元的球，老师用去多少元？
        zh| 游戏里每颗星得{a}分，最后奖励{b}分，{A}找到{k}颗星，得了多少分？
        en| A ride costs {$b} to begin with and {$a} for each km. What does a ride of {k} km cost?
        en| What number is {b} more than {k} times {a}?
        en| {A} saves {$a} a week and already has {$b}. How much will {he} have after {k} weeks?
        en| {k} boxes of {a} {T} each and {b} single {T} are delivered. How many {T} are delivered?
        en| A plant is {b} cm high and grows {a} cm a week. How high is it after {k} weeks?
        en| Multiply {k} by {a} and add {b}. What is the result?
        en| {A} bought {k} {T} at {$a} each and a bag for {$b}. How much did {he} pay altogether?
        en| The father is {b} years older than {k} times the age of his son, who is {a}. How old is the father?
        en| How much does a party with {k} guests cost, if the hall costs {$b} and the food {$a} a guest?
        en| In a bus there are {k} rows with {a} seats and {b} seats at the back. How many people can sit?
        en| A tank contains {b} litres. {a} litres flow in every minute. How many litres are in it after {k} minutes?
        en| {B} ran {b} m more than {k} times the distance of {A}, who ran {a} m. What distance did {B} run?
        en| A worker gets {$a} an hour and a bonus of {$b}. How much does he get for {k} hours?
        zh| {A}有{a}{M}{T}，{B}的比{A}的{k}倍还多{b}{M}，{B}有[几|多少]{M}？
        zh| {A}已有{b}元，每周再存{a}元，{k}周后共有多少元？
        zh| 买{k}{M}{T}，每{M}{a}元，另买一个{b}元的袋子，一共要付多少元？
        zh| 有{k}箱{T}，每箱{a}{M}，还有{b}{M}散装的，一共有多少{M}？
        zh| 一棵小苗高{b}厘米，每周长{a}厘米，{k}周后高多少厘米？
        zh| {k}乘{a}再加{b}，得多少？
        zh| 儿子今年{a}岁，爸爸的年龄比儿子的{k}倍多{b}岁，爸爸多少岁？
        zh| 出租车起步费{b}元，每千米{a}元，坐{k}千米要多少元？
        zh| 车厢里有{k}排座位，每排{a}个，最后面另有{b}个，共有多少个座位？
        zh| 池里有水{b}升，每分钟注入{a}升，{k}分钟后池里有多少升水？
        zh| 工人每小时工资{a}元，另有奖金{b}元，工作{k}小时共得多少元？
        zh| {A}种了{a}棵树，{B}种的是{A}的{k}倍还多{b}棵，{B}种了几棵？
        zh| 红花有{a}朵，黄花的朵数比红花的{k}倍多{b}朵，黄花有多少朵？
        en| A plumber charges {$a} an hour and {$b} for coming. What does a job of {k} hours cost?
        en| For each correct answer there are {a} points, and everyone starts with {b} points. {A} has {k} correct answers. How many points has {he}?
        en| A worker gets {$a} a day and a bonus of {$b} at the end. What does he get for {k} days?
        en| The rent of a boat is {$a} per hour plus {$b} for the jackets. {A} keeps it {k} hours. What does {he} pay?
        en| A snail crawls {a} cm an hour. It is {b} cm from the wall now. How far from the wall is it after crawling away for {k} hours?
        en| A plant is {b} cm high and grows {a} cm a week. How high is it in {k} weeks?
        en| {A} saves {$a} a month and already has {$b}. How much does {he} have after {k} months?
        en| {k} rows of {a} chairs were not enough, so {b} more chairs were brought. How many chairs are there?
        zh| 修理工每小时收{a}元，上门费{b}元，修了{k}小时，要付多少元？
        zh| 答对一题得{a}分，每人先有{b}分底分，{A}答对{k}题，得多少分？
        zh| 工人每天工资{a}元，最后发奖金{b}元，干了{k}天，共得多少元？
        zh| 租船每小时{a}元，另外救生衣收{b}元，{A}租了{k}小时，要付几元？
        zh| 小苗高{b}厘米，每周长{a}厘米，{k}周后高多少厘米？
        zh| {A}已有{b}元，每月存{a}元，{k}个月后有多少元？
        zh| 摆了{k}排椅子，每排{a}把，不够坐，又搬来{b}把，一共有多少把椅子？
        zh| 每颗星{a}分，结束时加{b}分，{A}得了{k}颗星，总分是多少？
        en| {A} has {a} {T}. {B} has {b} more than {k} times as many. How many has {B}?
        en| A taxi asks {$a} per km and {$b} to begin with. What does a trip of {k} km cost?
        en| {A} packed {k} boxes with {a} {T} each, and {b} {T} were left. How many {T} were there?
        en| {k} bags of {a} kg and one of {b} kg: what do they weigh?
        en| A bottle costs {$a}. {A} buys {k} bottles and a loaf for {$b}. What does {he} pay?
        en| There are {b} litres in a tank. Every minute {a} litres more flow in. How many litres are there after {k} minutes?
        en| {A} already had {b} {T} and bought {k} packs of {a}. How many has {he} now?
        en| Multiply {a} by {k} and add {b}.
        en| The shirt costs {$a}, the coat {$b} more than {k} times that. What does the coat cost?
        en| {A} read {a} pages a day for {k} days and the last {b} pages on Sunday. How many pages had the book?
        zh| {a}的{k}倍多{b}是多少？
        zh| 每盒{a}个，装了{k}盒，还余{b}个，一共有多少个？
        zh| {A}每天写{a}个字，写了{k}天，还有{b}个没写，要写多少个字？
        zh| 一支笔{a}元，一本书的价钱比一支笔的{k}倍多{b}元，一本书多少元？
        en| If {k} boxes have {a} eggs each and {b} eggs are loose, how many eggs are there?
        en| Find a number that is {b} more than {k} times {a}.
        en| Let x be the price of {k} pens at {$a} and a book at {$b}. Find x.
        en| How long is a chain of {k} parts of {a} cm and one part of {b} cm?

        == timesminus: x = k * a - b; k=2..9 a=4..60 b=2..50
        en| {A} has {k} boxes of {a} {T}. {He} gives away {b}. How many are left?
        en| {B} has {b} fewer than {k} times as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| The {P} bought {k} crates of {a} {T}, but {b} were bad. How many good {T} were there?
        en| {A} wants to buy {k} {T} at {$a} each. {He} has {$b}. How much more does {he} need?
        en| There are {k} teams of {a} players. {b} players are ill today. How many players can play?
        en| {A} baked {k} trays with {a} {T} on each and ate {b} of them. How many remain?
        en| {A} bought {k} [packs|bags|boxes] of {T} with {a} in each. {He} [used|ate|lost|gave away] {b} of them. How many does {he} have left?
        en| The {P} had {k} boxes with {a} {T} in each. It sold {b} {T}. How many {T} are left?
        en| {A} earns {$a} a day. After {k} days {he} spends {$b}. How much is left?
        en| There are {k} rows of {a} seats. {b} seats are taken. How many seats are free?
        en| {A} has {a} {T}. {B} has {b} less than {k} times that. How many {T} does {B} have?
        en| {A} had {k} bags with {a} {T} in each and ate {b}. How many are left?
        en| {k} times {a} minus {b}: what is the result?
        en| {k} boxes of {a} {T} arrive; {b} of the {T} are broken. How many are not broken?
        en| {A} saves {$a} a week for {k} weeks and then spends {$b}. How much does {he} have left?
        en| {A} saved {$a} each month. After {k} months {he} bought a {T1} for {$b}. How much is left?
        zh| {P}有{k}箱{T}，每箱{a}{M}，卖出{b}{M}，还剩多少{M}？
        zh| {A}有{a}{M}{T}，{B}比{A}的{k}倍少{b}{M}，{B}有几{M}？
        zh| 买{k}{M}{T}，每{M}{a}元，{A}只有{b}元，还差多少元？
        zh| {A}买了{k}袋{T}，每袋{a}{M}，吃了{b}{M}，还剩几{M}？
        zh| {k}排座位，每排{a}个，已经坐了{b}人，还有多少个空座位？
        zh| {P}运来{k}箱{T}，每箱{a}{M}，[卖掉|坏了|用了]{b}{M}，还剩几{M}？
        zh| {A}每天挣{a}元，{k}天后花了{b}元，还剩多少元？
        zh| 红花有{a}朵，黄花比红花的{k}倍少{b}朵，黄花有几朵？
        zh| 有{k}盒{T}，每盒{a}{M}，送给{B}{b}{M}，还有多少{M}？
        zh| 梨树有{a}棵，桃树的棵数比梨树的{k}倍少{b}棵，桃树有多少棵？
        zh| {a}的{k}倍减去{b}是多少？
        zh| {A}有{k}袋{T}，每袋{a}{M}，吃了{b}{M}，还剩多少{M}？
        zh| 买{k}张{a}元的票，优惠{b}元，要付多少元？
        zh| 电影院有{k}排座位，每排{a}个，来了{b}人，还剩多少个座位？
        zh| 合唱队有{k}排，每排{a}人，舞蹈队比合唱队少{b}人，舞蹈队有多少人？
        en| How many apple trees grow in the orchard if it has {a} pear trees and the number of apple trees is {b} less than {k} times that?
        en| A chair costs {$a}. A table costs {$b} less than {k} times as much. What is the price of the table?
        en| The daughter is {a}. Her grandmother is {b} years younger than {k} times her age. How old is the grandmother?
        en| Find the number that is {b} smaller than {k} times {a}.
        en| I think of {a}, multiply it by {k} and take away {b}. What number do I get?
        en| Last year the club had {a} members. This year it has {b} fewer than {k} times as many. How many members does it have this year?
        en| On Monday the {P} sold {a} {T}. Tuesday's sales were {b} under {k} times Monday's. How many {T} were sold on Tuesday?
        en| A cat weighs {a} kg. What does the dog weigh if it is {b} kg lighter than {k} cats like this one?
        en| Multiply {a} by {k}, then subtract {b}. [What do you get|Give the answer]?
        en| A bridge is {a} m long. The tunnel behind it is {b} m shorter than {k} times the bridge. What is the length of the tunnel?
        en| My brother has saved {$a}. I have {$b} less than {k} times what he has. How much do I have?
        en| Class P planted {a} flowers, and class Q planted {k} times as many but for {b}. How many flowers did class Q plant?
        en| {A} bought {k} cartons with {a} eggs in each. On the way home {b} eggs broke. How many were still whole?
        en| {k} tickets at {$a} each, minus a discount of {$b} on the whole: what has to be paid?
        en| A hall with {k} rows of {a} seats is not quite full: {b} seats stay empty. How many people are in it?
        en| {A} has to read {a} pages a day for {k} days. So far {he} has read {b} pages. How many pages are still to be read?
        en| A pump fills {a} litres per minute into a tank, but in {k} minutes {b} litres leak out again. How much water is in the tank then?
        en| How much money is missing if {k} {T} at {$a} apiece are wanted and only {$b} is in the purse?
        en| {k} buses with {a} seats each are ordered. {b} seats were not needed. How many people went along?
        en| A baker made {k} trays of {a} rolls. In the evening {b} rolls were unsold. How many rolls were sold?
        en| {A} picked {a} kg of plums a day for {k} days and gave {b} kg to the neighbours. How many kilograms did {he} keep?
        en| A gardener planted {k} rows of {a} tulips, and {b} of the tulips did not come up. How many did?
        en| The worker earns {$a} per hour. For {k} hours of work {he} is paid after {$b} of tax has been taken off. How much is paid to {A}?
        en| A roll of wire was made of {k} pieces of {a} m, joined together. Then {b} m was cut off. How long is the wire now?
        en| I bought {k} packs of {a} cards, but my brother took {b} cards. How many cards do I have?
        en| The printer had {k} packs of {a} sheets. {b} sheets have been used. How many sheets are there still?
        en| {A} drives {k} hours at {a} km per hour towards a town, then turns round and drives back {b} km. How far is {he} from the start?
        en| A crate holds {a} bottles. Of {k} full crates, {b} bottles were drunk at the party. How many full bottles remained?
        en| A school has {k} classes of {a} pupils. On the day of the trip {b} pupils stayed at home. How many went on the trip?
        en| A shirt maker produced {a} shirts a day. After {k} days {b} shirts failed the check. How many shirts passed?
        en| To finish the wall takes {k} loads of {a} bricks. {b} bricks are there already. How many more bricks are needed?
        zh| 甲数是{a}，乙数比甲数的{k}倍少{b}，乙数是多少？
        zh| 一把椅子{a}元，一张桌子的价钱比椅子的{k}倍便宜{b}元，一张桌子多少元？
        zh| 儿子今年{a}岁，爸爸的年龄比儿子的{k}倍小{b}岁，爸爸今年多少岁？
        zh| 比{a}的{k}倍少{b}的数是多少？
        zh| 学校有足球{a}个，篮球的个数比足球的{k}倍少{b}个，篮球有多少个？
        zh| 五年级种树{a}棵，六年级种的比五年级的{k}倍少{b}棵，六年级种了多少棵？
        zh| 一支钢笔的价钱比一支圆珠笔的{k}倍少{b}元，已知圆珠笔{a}元，求钢笔的价钱。
        zh| 上午卖出{a}{M}{T}，下午卖的比上午的{k}倍少{b}{M}，下午卖出多少{M}？
        zh| 小猫重{a}千克，小狗的体重比小猫的{k}倍轻{b}千克，小狗重多少千克？
        zh| 蓝绳长{a}米，红绳比蓝绳的{k}倍短{b}米，求红绳长多少米。
        zh| {A}折了{a}只纸鹤，{B}折的只数比{A}的{k}倍少{b}只，问{B}折了几只。
        zh| 甲仓存粮{a}吨，乙仓存粮比甲仓的{k}倍少{b}吨，乙仓存粮多少吨？
        zh| 我有{a}张卡片，表哥的卡片比我的{k}倍少{b}张，表哥有多少张？
        zh| 用{a}乘{k}，再减去{b}，结果是几？
        zh| 求{a}的{k}倍减{b}的差。
        zh| 如果男生有{a}人，女生人数比男生的{k}倍少{b}人，那么女生有多少人？
        zh| 买来{k}箱鸡蛋，每箱{a}个，路上打碎了{b}个，完好的有多少个？
        zh| {A}要看{k}天书，每天计划看{a}页，已经看了{b}页，还要看多少页？
        zh| 水管每分钟放水{a}升，放了{k}分钟，其中漏掉{b}升，水池里有水多少升？
        zh| 礼堂里每排{a}个座位，有{k}排，空着{b}个座位，礼堂里坐了多少人？
        zh| 想买{k}张票，每张{a}元，现在手里有{b}元，还缺多少元？
        zh| 园丁种了{k}行花，每行{a}朵，死了{b}朵，活了多少朵？
        zh| 学校有{k}个班，每班{a}人，春游那天有{b}人没去，去春游的有多少人？
        zh| 工厂每天做{a}件衣服，做了{k}天，检查时有{b}件不合格，合格的有多少件？
        zh| 一共要用{k}车砖，每车{a}块，工地上已有{b}块，还需要运多少块？
        zh| 师傅每小时挣{a}元，干了{k}小时，扣去{b}元的税，实际拿到多少元？
        zh| 面包房烤了{k}盘面包，每盘{a}个，晚上还剩{b}个没卖掉，卖掉了多少个？
        zh| 把{k}根{a}米长的铁丝接起来，再剪去{b}米，现在铁丝长多少米？
        zh| 打印室有{k}包纸，每包{a}张，用去{b}张，还有多少张纸？
        zh| 任务是{k}天每天植树{a}棵，目前已植{b}棵，剩下多少棵没有植？
        zh| 我买了{k}包糖，每包{a}颗，弟弟拿走{b}颗，我现在有几颗？
        zh| {k}辆车每辆可坐{a}人，开车时空了{b}个位子，车上一共有多少人？
        zh| {A}每天摘{a}千克桃，摘了{k}天，送给邻居{b}千克，自己还有多少千克？
        en| What number is {b} less than {k} times {a}?
        en| {A} buys {k} {T} at {$a} each and gets {$b} off the bill. What does {he} pay?
        en| {k} bags with {a} {T} each were bought, but {b} {T} were [bad|broken]. How many were good?
        en| Multiply {k} by {a} and subtract {b}. What do you get?
        en| A worker earns {$a} an hour for {k} hours, and {$b} are taken off for tax. How much is paid out?
        en| {B} ran {b} m less than {k} times the distance of {A}. {A} ran {a} m. How far did {B} run?
        en| A hall has {k} rows of {a} chairs. {b} chairs are empty. How many people are sitting?
        en| {A} made {a} {T} a day for {k} days and sold {b} of them. How many has {he} got?
        en| The mother is {b} years younger than {k} times her daughter's age. The daughter is {a}. What is the mother's age?
        en| A machine produces {a} parts an hour. In {k} hours it made {b} faulty parts. How many parts were fine?
        zh| {A}有{a}{M}{T}，{B}的比{A}的{k}倍少{b}{M}，{B}有[几|多少]{M}？
        zh| 买{k}{M}{T}，每{M}{a}元，结账时便宜{b}元，实付多少元？
        zh| 买来{k}袋{T}，每袋{a}{M}，其中坏了{b}{M}，好的有多少{M}？
        zh| {k}乘{a}再减{b}，得多少？
        zh| 女儿今年{a}岁，妈妈的年龄比女儿的{k}倍少{b}岁，妈妈几岁？
        zh| 礼堂有{k}排椅子，每排{a}把，空着{b}把，坐了多少人？
        zh| 工人每小时{a}元，干了{k}小时，扣税{b}元，实得多少元？
        zh| 机器每小时生产{a}个零件，{k}小时生产的零件中有{b}个不合格，合格的有几个？
        zh| {A}种了{a}棵树，{B}种的比{A}的{k}倍少{b}棵，{B}种了多少棵？
        zh| 白兔有{a}只，黑兔的只数是白兔的{k}倍少{b}只，黑兔有几只？
        en| A bus company has {k} buses with {a} seats each. {b} seats are empty. How many people are riding?
        en| {A} planted {k} rows of {a} carrots, but {b} of them did not grow. How many grew?
        en| From {k} trays of {a} eggs, {b} eggs broke. How many are whole?
        en| {k} hours at {$a} an hour, less {$b} of tax: how much money does {A} get?
        en| A theatre sold out {k} shows with {a} seats, but {b} people did not come. How many came?
        en| {A} buys {k} {T} at {$a} and has a coupon for {$b} off. What does {he} pay?
        en| The shop got {k} boxes with {a} {T} in each and sent back {b} {T}. How many did it keep?
        en| {k} lots of {a} less {b}: what is that?
        zh| 有{k}辆客车，每辆{a}个座位，空着{b}个座位，车上一共坐了多少人？
        zh| {A}种了{k}行萝卜，每行{a}棵，有{b}棵没长出来，长出来多少棵？
        zh| {k}盘鸡蛋，每盘{a}个，打破了{b}个，完好的有多少个？
        zh| 每小时{a}元，做了{k}小时，扣税{b}元，实得多少元？
        zh| {A}买{k}{M}{T}，每{M}{a}元，用了一张减{b}元的优惠券，付了多少元？
        zh| 商店进了{k}箱{T}，每箱{a}{M}，退回{b}{M}，留下多少{M}？
        zh| 比{a}的{k}倍少{b}的数是几？
        zh| {k}个班去看电影，每班{a}人，{b}人请假没去，去了多少人？
        zh| {a}的{k}倍少{b}是多少？
        zh| {A}有{a}{M}{T}，{B}的{T}比{A}的{k}倍少{b}{M}，{B}有几{M}？
        zh| 鸡{a}只，鸭的只数比鸡的{k}倍少{b}只，鸭几只？
        zh| 每排坐{a}人，坐了{k}排，还差{b}人坐满，来了多少人？
        zh| 每箱{a}瓶，买了{k}箱，打碎{b}瓶，还有多少瓶？
        zh| 女儿{a}岁，妈妈的年龄比女儿的{k}倍小{b}岁，妈妈几岁？
        zh| {k}个书架，每个放{a}本书，借出{b}本，还有多少本书？
        zh| 买{k}本练习本，每本{a}元，便宜了{b}元，付多少元？
        en| {A} planted {k} rows of {a} trees, but {b} trees died. How many trees live?
        en| {B} has {b} fewer than {k} times as many {T} as {A}, who has {a}. How many has {B}?
        en| {k} tickets at {$a} each, less a rebate of {$b}: what is to pay?
        en| {A} bought {k} packs of {a} {T} and gave {b} away. How many has {he}?
        en| If {k} boxes have {a} eggs each and {b} eggs are broken, how many are whole?
        en| Find a number that is {b} less than {k} times {a}.
        en| Let x be the price of {k} pens at {$a} after {$b} have been taken off. Find x.

        == ratio: x = s * a / ( a + b ); s=10..400 a=2..9 b=2..9
        en| {A} and {B} share {s} {T} in the ratio {a}:{b}. How many does {A} get?
        en| The ratio of boys to girls in a class of {s} is {a} to {b}. How many boys are there?
        en| Paint is mixed from red and white in the ratio {a}:{b}. How many litres of red are in {s} litres?
        en| {s} {T} are divided between {A} and {B} in the ratio {a}:{b}. What does {A} get?
        en| In a bag with {s} {T} the ratio of red to blue is {a}:{b}. How many are red?
        en| {A} and {B} split {$s} in the ratio {a} to {b}. How much does {A} receive?
        en| {s} {T} are shared by {A} and {B} in the ratio {a}:{b}. How many {T} does {A} get?
        zh| {A}和{B}按{a}:{b}分{s}{M}{T}，{A}分到几{M}？
        zh| 全班{s}人，男生与女生的比是{a}:{b}，男生有多少人？
        zh| 红白两种颜料按{a}比{b}混合成{s}升，红颜料要多少升？
        zh| 把{s}{M}{T}按{a}:{b}分给{A}和{B}，{A}得几{M}？
        zh| 苹果树和梨树共{s}棵，棵数比是{a}:{b}，苹果树有多少棵？
        zh| 水泥和沙子按{a}比{b}配成{s}千克，需要水泥多少千克？
        zh| {A}和{B}按{a}比{b}分{s}{M}{T}，{A}得几{M}？
        en| How many {T} does {A} get when {s} {T} are [shared|divided] between {A} and {B} in the ratio {a}:{b}?
        en| An alloy consists of copper and zinc in the ratio {a}:{b}. How much copper is in {s} kg of it?
        en| Divide {s} in the ratio {a} to {b}. What is the first part?
        en| For every {a} boys there are {b} girls in our school choir. The choir has {s} members. How many boys are in it?
        en| Sand and cement are mixed {a}:{b}. [How many kilograms of sand|How much sand] are needed for {s} kg of the mixture?
        en| Two partners put money into a firm in the ratio {a}:{b}. The profit of {$s} is divided in the same way. What is the share of the first partner?
        en| A ribbon of {s} cm is cut into two pieces whose lengths are in the ratio {a} to {b}. How long is the first piece?
        en| The numbers of cows and sheep on a farm are as {a} to {b}. There are {s} animals, cows and sheep only. How many cows are there?
        en| Orange juice and water are mixed in the ratio {a}:{b} to make {s} ml of a drink. How many millilitres of juice does it contain?
        en| Two numbers are in the ratio {a}:{b}, and their sum is {s}. Find the first number.
        en| My brother and I agreed to share the {$s} we earned so that I get {a} parts and he gets {b} parts. How much do I get?
        en| At the end of a match, {A} and {B} had points in the ratio {a}:{b}. Together they had {s} points. How many did {A} score?
        en| {s} tickets were sold for the concert. Adults and children bought tickets in the ratio {a}:{b}. How many tickets were bought by adults?
        en| A day of {s} minutes of lessons is split into maths and art in the ratio {a}:{b}. How many minutes are maths?
        en| Let x be the number of red balls. Red to blue is {a}:{b}, and there are {s} balls, all red or blue. Find x.
        en| The {P} has {T} and {V} in the ratio {a} to {b}, {s} in all. How many {T} does it have?
        en| For a cake, {a} parts of flour are mixed with {b} parts of sugar. The mixture weighs {s} g. What is the weight of the flour?
        en| Of the {s} employees of a company, the ratio of men to women is {a}:{b}. [Calculate|Work out] the number of men.
        en| Rain had kept everyone inside. {A} and {B} shared out {s} cards, and whenever {A} took {a}, {B} took {b}. How many cards did {A} end up with?
        en| Ratio of apple trees to plum trees: {a}:{b}. Trees in total: {s}. Apple trees = ?
        en| A bus [route|journey] of {s} km runs through town and country in the ratio {a}:{b}. How many kilometres are in town?
        en| If the ratio of wins to losses is {a}:{b} and a team played {s} games without a draw, how many games did it win?
        en| An inheritance of {$s} goes to a son and a daughter in the ratio {a} to {b}. How much does the son inherit?
        en| The angles P and Q make {s} degrees together and are in the ratio {a}:{b}. How many degrees has P?
        en| {A} and {B} paid for a present of {$s} in the ratio {a}:{b}. What did {A} pay?
        en| Bronze is melted from {a} parts copper to {b} parts tin. How many grams of copper are needed for {s} g of bronze?
        en| A school has {s} [bicycles and scooters|scooters and bicycles] in its yard. Bicycles are to scooters as {a} is to {b}. How many bicycles are there?
        en| Doctors and nurses in a hospital are in the ratio {a}:{b}. Doctors and nurses together number {s}. Find how many doctors work there.
        en| The ages of {A} and {B} are in the ratio {a}:{b}. Their ages add up to {s}. How old is {A}?
        en| A jar was filled with white and brown beans, {a} white ones to every {b} brown ones. It holds {s} beans. How many are white?
        en| We want {s} litres of salad dressing with oil and vinegar in the proportion {a}:{b}. How many litres of oil shall we take?
        en| {s} pages were typed by two secretaries in the ratio {a}:{b}. How many pages did the first type?
        en| A field of {s} acres is planted with wheat and corn at a ratio of {a} to {b}. How many acres of wheat are there?
        en| Two machines made {s} parts. The old machine and the new one made parts in the ratio {a}:{b}. How many parts came from the old machine?
        en| Concrete is made from gravel and cement, {a} shovels to {b} shovels. How many shovels of gravel are in a heap of {s} shovels?
        en| {A} spends and saves in the ratio {a}:{b}. {His} income is {$s}. How much does {he} spend?
        en| The audience of {s} was made up of locals and tourists in the ratio {a}:{b}. How many locals were there?
        en| Silver and gold coins in a chest are in the ratio {a}:{b}. If the chest has {s} coins, what is the number of silver coins?
        zh| 甲乙两数的比是{a}:{b}，它们的和是{s}，甲数是多少？
        zh| 铜和锌按{a}:{b}熔成合金{s}千克，其中铜有多少千克？
        zh| 把{s}按{a}:{b}分成两部分，第一部分是多少？
        zh| 一根{s}厘米长的铁丝截成两段，长度比为{a}:{b}，第一段长多少厘米？
        zh| 合唱队里男女生人数的比是{a}:{b}，一共有{s}人，男生有几人？
        zh| 沙子和水泥按{a}:{b}搅拌，要{s}千克这样的混合料，需要沙子多少千克？
        zh| 甲乙两人合伙做生意，按{a}:{b}分配利润{s}元，甲分得多少元？
        zh| 求甲数：甲乙之比{a}:{b}，甲乙之和{s}。
        zh| 果汁和水按{a}比{b}调成饮料{s}毫升，果汁用了多少毫升？
        zh| 农场里牛和羊的头数比是{a}:{b}，牛羊共{s}头，牛有多少头？
        zh| 学校把{s}本书按{a}:{b}分给五年级和六年级，五年级分到多少本？
        zh| {A}和{B}的邮票张数比是{a}:{b}，两人共有邮票{s}张，{A}有多少张？
        zh| 红球与白球个数的比为{a}:{b}，盒里一共{s}个球，红球有几个？
        zh| 设红花有x朵，红花与黄花的比是{a}:{b}，红花黄花共{s}朵，求x。
        zh| 公司有员工{s}名，男女员工人数之比是{a}:{b}，男员工有多少名？
        zh| 糖和水的质量比是{a}:{b}，配制{s}克糖水，要用糖多少克？
        zh| 已知{A}与{B}的年龄比是{a}:{b}，年龄和是{s}岁，{A}几岁？
        zh| 一块{s}亩的地，按{a}:{b}种玉米和棉花，玉米种了多少亩？
        zh| 每{a}份面粉配{b}份糖，做成{s}克的混合粉，面粉有多少克？
        zh| 两个工程队按{a}:{b}的任务量修一条{s}米的路，第一队要修多少米？
        zh| 球队胜和负的场数比是{a}:{b}，没有平局，共赛了{s}场，胜了多少场？
        zh| 我和弟弟一起挣了{s}元，说好按{a}比{b}分，我得前面的一份，我得多少元？
        zh| 两个角的度数比是{a}:{b}，度数和是{s}度，第一个角是多少度？
        zh| 爸爸和妈妈每月收入的比是{a}:{b}，两人收入之和是{s}元，爸爸每月收入多少元？
        zh| 仓库里大米和面粉共{s}吨，大米与面粉的质量比为{a}:{b}，求大米的吨数。
        zh| 下课以后，{A}和{B}把{s}张卡片分了，{A}拿{a}张时{B}就拿{b}张，分完后{A}一共有多少张？
        zh| 电影院里大人和小孩的人数比是{a}:{b}，共有观众{s}人，其中大人多少人？
        zh| 如果松树与柏树的棵数比是{a}:{b}，两种树合计{s}棵，那么松树有多少棵？
        zh| 药粉和水按{a}:{b}配成药水{s}千克，药粉需多少千克？
        zh| 师徒二人加工零件的个数比是{a}:{b}，一共加工{s}个，师傅加工了多少个？
        zh| 甲乙两个书架书的本数之比为{a}比{b}，两架共有书{s}本，甲书架有多少本？
        zh| 停车场内轿车和货车辆数的比是{a}:{b}，总共{s}辆，轿车有几辆？
        zh| {s}元奖学金按{a}:{b}奖给{A}和{B}，{A}得到多少元？
        zh| 用油和醋按{a}:{b}调料汁，调{s}毫升料汁，该放油多少毫升？
        zh| 医院里医生与护士人数的比是{a}:{b}，医生护士合计{s}人，医生有多少人？
        zh| 某班植树{s}棵，成活的与没成活的棵数比是{a}:{b}，成活了多少棵？
        zh| {P}里{T}和{V}的数量比是{a}:{b}，总数为{s}，{T}有多少？
        zh| 甲:乙={a}:{b}，甲+乙={s}，计算甲是多少。
        en| {s} sweets are to be divided in the ratio {a}:{b} between {A} and {B}. What is {A}'s share?
        en| Concrete is made of cement and sand in the ratio {a}:{b}. How many kg of cement are in {s} kg?
        en| The ratio of {A}'s {T} to {B}'s {T} is {a}:{b}. Together they have {s}. How many are {A}'s?
        en| A rope of {s} cm is cut in the ratio {a} to {b}. How long is the first piece?
        en| In a school with {s} pupils, boys and girls are in the ratio {a}:{b}. Find the number of boys.
        en| Juice and water are mixed {a} to {b}. How much juice is in {s} ml of the drink?
        en| {A} and {B} invested in the ratio {a}:{b} and share a profit of {$s} accordingly. What does {A} receive?
        en| Two angles together have {s} degrees and are in the ratio {a}:{b}. How large is the first angle?
        zh| 把{s}颗糖按{a}:{b}分给{A}和{B}，{A}分得多少颗？
        zh| 果汁和水按{a}比{b}调成{s}毫升饮料，需要果汁多少毫升？
        zh| {A}和{B}的{T}数量之比是{a}:{b}，两人共有{s}{M}，{A}有几{M}？
        zh| 一根{s}厘米的铁丝按{a}:{b}截成前后两段，前一段长多少厘米？
        zh| 学校共有学生{s}人，男生与女生人数比为{a}:{b}，求男生人数。
        zh| {A}和{B}按{a}:{b}投资，共获利{s}元，按投资比分配，{A}应得多少元？
        zh| 甲、乙两数的比是{a}:{b}，和是{s}，甲数是多少？
        zh| 红球与白球的个数比是{a}比{b}，共有{s}个球，红球有多少个？
        en| For every {a} {T} that {A} gets, {B} gets {b}. Altogether there are {s}. How many does {A} get?
        en| A recipe takes flour and sugar in the ratio {a}:{b}. How many grams of flour are in {s} grams of the mixture?
        en| A prize of {$s} is divided between {A} and {B} as {a} to {b}. How much is {A}'s part?
        en| {s} visitors came, adults and children in the ratio {a}:{b}. How many adults came?
        zh| {A}每得{a}{M}{T}，{B}就得{b}{M}，一共{s}{M}，{A}得多少{M}？
        zh| 面粉和糖按{a}:{b}混合，{s}克混合物里有面粉多少克？
        zh| {s}元奖金按{a}比{b}分给{A}和{B}，{A}分得几元？
        zh| 来了{s}位游客，大人和小孩的人数比是{a}:{b}，大人有几位？
        en| {s} {T} are shared between {A} and {B} as {a} to {b}. How many does {A} get?
        en| A drink of {s} ml has juice and water in the ratio {a}:{b}. How much juice is in it?
        en| In a class of {s}, girls and boys are as {a} to {b}. How many girls are there?
        zh| 男生和女生的人数比是{a}:{b}，共{s}人，男生几人？
        zh| 药和水按{a}:{b}配成{s}克药水，要药几克？

        == sumless: x + ( x + d ) = s; d=2..40 x=2..80
        en| {A} and {B} have {s} {T} together. {B} has {d} more than {A}. How many does {A} have?
        en| The sum of two numbers is {s}, and one is {d} more than the other. What is the smaller number?
        en| {A} is {d} years younger than {B}. The sum of their ages is {s}. How old is {A}?
        en| A rope of {s} m is cut into two pieces. One piece is {d} m longer than the other. How long is the shorter piece?
        en| Two boxes hold {s} {T}. The second holds {d} more than the first. How many are in the first box?
        en| {s} pupils are in a class; there are {d} fewer boys than girls. How many boys are there?
        en| {A} and {B} [scored|collected|earned|picked] {s} together, and {B} got {d} more than {A}. How many did {A} get?
        en| There are {s} {T} and {V}. There are {d} more {V} than {T}. How many {T} are there?
        en| Two numbers add up to {s} and differ by {d}. Find the smaller.
        en| {A} is {d} years younger than {his} sister. Together they are {s}. How old is {A}?
        en| {A} and {B} have {s} {T} altogether. If {B} has {d} more than {A}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{B}比{A}多{d}{M}，{A}有几{M}？
        zh| 两个数的和是{s}，差是{d}，较小的数是多少？
        zh| {A}比{B}小{d}岁，两人年龄的和是{s}岁，{A}几岁？
        zh| 把{s}米长的绳子剪成两段，长的比短的长{d}米，短的一段长多少米？
        zh| 班里有{s}人，男生比女生少{d}人，男生有多少人？
        zh| 两筐{T}一共{s}{M}，第二筐比第一筐多{d}{M}，第一筐有多少{M}？
        zh| {A}和{B}一共摘了{s}{M}{T}，{A}比{B}少摘{d}{M}，{A}摘了几{M}？
        zh| 鸡和鸭共{s}只，鸭比鸡多{d}只，鸡有多少只？
        zh| 甲乙两数之和为{s}，甲比乙少{d}，甲数是多少？
        zh| 姐妹俩一共{s}岁，妹妹比姐姐小{d}岁，妹妹几岁？
        zh| 果园里有桃树和梨树{s}棵，桃树比梨树多{d}棵，梨树有几棵？
        en| How many {T} does {A} have if {A} and {B} own {s} of them between them and {B} owns {d} more than {A}?
        en| A farm keeps {s} animals, all of them sheep or cows. The [sheep outnumber|number of sheep exceeds that of] the cows by {d}. How many cows [are there|does the farm keep]?
        en| Find two numbers whose sum is {s} and whose difference is {d}. [Give|Write down] only the smaller of them.
        en| In an election {s} votes were [cast|counted] for two candidates, and the winner beat the loser by {d} votes. How many votes went to the loser?
        en| {s} people [visited|came to] the {P} on Saturday and Sunday. There were {d} more visitors on Sunday than on Saturday. How many came on Saturday?
        en| A bat and a ball cost {$s} together. The bat costs {$d} more than the ball. What is the price of the ball?
        en| My brother and I have saved {$s}. I have saved {$d} less than he has. How much have I saved?
        en| Let x be the smaller of two numbers. They add up to {s}, and they are {d} apart. [Find|Calculate|What is] x.
        en| I am thinking of two numbers. [Added together|In total] they make {s}; the first is {d} less than the second. What is the first number?
        en| A plank {s} cm long is sawn into two [parts|pieces] so that one part is {d} cm shorter than the other. How long is this shorter part?
        en| Two buses carry {s} pupils to the museum. In the first bus [sit|travel] {d} pupils fewer than in the second. How many pupils are in the first bus?
        en| Last week it was sunny. {A} and {B} spent the afternoon in the garden and planted {s} tulips. {A} planted {d} fewer than {B}. How many tulips did {A} plant?
        en| The [final score|result] of the match was close: both teams together scored {s} points, and the losers were {d} points behind. How many points did the losers score?
        en| A cafe sold {s} cups of tea and coffee today. It sold {d} fewer cups of tea than of coffee. How many cups of tea were sold?
        en| Together, two tanks hold {s} litres of water. If the left tank holds {d} litres less than the right one, what does the left tank hold?
        en| [Work out|Calculate] the number of girls in a choir of {s} children in which there are {d} more boys than girls.
        en| Sum of two weights: {s} kg. Difference: {d} kg. Lighter weight = ?
        en| A library lent {s} books in two days, {d} [of them more|more] on Tuesday than on Monday. How many books were lent on Monday?
        en| {s} [workers|employees] work in our company, in the office or in the hall. The hall has {d} more workers than the office. How many work in the office?
        en| {A} read {s} pages over the weekend. On Sunday {he} read {d} pages more than on Saturday. How many pages did {he} read on Saturday?
        en| A ribbon of {s} cm was cut for two sisters. The elder one was given {d} cm more than the younger one. What length did the younger sister receive?
        en| {A} is {d} cm shorter than {B}, and their heights add up to {s} cm. How tall is {A}?
        en| The [bill|invoice] for parts and labour was {$s}. Labour cost {$d} more than parts. How much [did the parts cost|was charged for parts]?
        en| An orchard has {s} trees. Apart from plum trees there are only cherry trees, {d} more of them than plum trees. How many plum trees grow there?
        en| {$s} is [divided|split] between {A} and {B} in such a way that {A} [gets|receives] {$d} less than {B}. How much does {A} [get|receive]?
        en| You and your friend [picked|gathered] {s} {T}. Your friend picked {d} more than you. How many did you pick?
        en| Of {s} passengers on a ferry, there are {d} fewer children than adults. [How many|What number of] children are on board?
        en| A jug and a pan [weigh|have a mass of] {s} g in all, and the pan is {d} g heavier than the jug. What does the jug weigh?
        en| How old is my son if {d} years lie between the ages of my son and my elder daughter and their ages sum to {s}?
        en| A theatre has {s} seats, upstairs and downstairs. There are {d} seats fewer upstairs than downstairs. How many seats are upstairs?
        en| A lorry made two trips and [moved|carried] {s} tonnes of sand. The second load was {d} tonnes heavier than the first. How heavy was the first load?
        en| A day's training took {s} minutes. {A} spent {d} minutes less on running than on swimming and did nothing else. For how many minutes did {he} run?
        en| Two shelves in the {P} hold {s} {T}. The top shelf has {d} fewer {T} than the bottom shelf. Find how many are on the top shelf.
        en| The total length of two rivers is {s} km. One of them is {d} km longer. What is the length of the shorter river?
        en| {A} and {B} ran for charity and covered {s} km between them; {B} covered {d} km more than {A}. What distance did {A} cover?
        en| A hospital ward [admitted|took in] {s} patients, men and women. The number of women was {d} greater than the number of men. How many men were there?
        en| If the sum of two numbers is {s} and one number exceeds the other by {d}, then the smaller number is what?
        zh| 有大小两个数，它们相加得{s}，相减得{d}，求小数。
        zh| 一支钢笔和一个本子共{s}元，钢笔比本子贵{d}元，本子多少元？
        zh| {A}和{B}[身上|手里]的钱合起来是{s}元，{A}比{B}少{d}元，{A}有多少元？
        zh| 图书馆两天借出{s}本书，第二天比第一天多借出{d}本，第一天借出多少本？
        zh| 求甲数：甲乙两数相加等于{s}，乙数比甲数大{d}。
        zh| 如果{A}比{B}少{d}{M}{T}，两人加起来有{s}{M}，那么{A}有多少{M}？
        zh| 学校合唱队有{s}名队员，女生人数比男生多{d}名。男生有多少名？
        zh| 一块木板长{s}厘米，锯成一长一短两块，相差{d}厘米，短的那块是多少厘米？
        zh| 甲乙两车间共有工人{s}人，甲车间比乙车间少{d}人，求甲车间的人数。
        zh| 星期六天气很好，{A}和{B}去果园摘{T}，一共摘了{s}{M}。{A}比{B}少摘{d}{M}，{A}摘了多少{M}？
        zh| 设两个数中较小的为x，两数之和是{s}，两数之差是{d}，求x。
        zh| 我和[哥哥|表哥]共存了{s}元，我比他少存{d}元，我存了多少元？
        zh| 两桶油共重{s}千克，第一桶比第二桶轻{d}千克，第一桶油重多少千克？
        zh| 停车场里有轿车和货车共{s}辆，其中轿车比货车少{d}辆，轿车有几辆？
        zh| 一场篮球赛，红队和蓝队一共得了{s}分，红队输了{d}分，红队得了多少分？
        zh| {P}里有{T}和{V}，总数是{s}，{T}的数量比{V}少{d}，{T}有多少？
        zh| 上层和下层书架合计放书{s}本，上层比下层少放{d}本，上层放书多少本？
        zh| {A}两天看了{s}页书，第一天比第二天少看{d}页，{he}第一天看了多少页？
        zh| 用{s}千克面粉做面包和蛋糕，做面包比做蛋糕少用{d}千克，做面包用了多少千克面粉？
        zh| {A}的身高和{B}的身高加起来是{s}厘米，{A}比{B}矮{d}厘米，{A}身高多少厘米？
        zh| 爸爸和妈妈今年的年龄之和是{s}岁，爸爸比妈妈大{d}岁，妈妈今年多少岁？
        zh| 电影院楼上楼下共有{s}个座位，楼上的座位比楼下少{d}个，楼上有多少个座位？
        zh| 两根绳子接起来长{s}米，已知第一根比第二根短{d}米，问第一根长多少米。
        zh| 把{s}元奖金分给甲乙二人，甲比乙少得{d}元，甲得多少元？
        zh| 计算：两数和{s}，两数差{d}，其中小的一个数是几？
        zh| 商场卖出冰箱和彩电共{s}台，冰箱比彩电少卖{d}台。冰箱卖出多少台？
        zh| 植树节那天，两个班一起种了{s}棵树。五班比六班少种{d}棵，五班种了多少棵？
        zh| 农场养的羊和牛一共{s}头，羊比牛少{d}头，问养了多少头羊？
        zh| 一条公路长{s}千米，已修的比没修的少{d}千米，已经修了多少千米？
        zh| 两个工程队合修一条{s}米的水渠，甲队比乙队少修{d}米，甲队修了多少米？
        zh| 有一个数比另一个数小{d}，它们的和等于{s}，这个数是多少？
        zh| 教室里男女同学共{s}名，女同学比男同学多{d}名，男同学有几名？
        zh| {A}问{B}：你和我一共有{s}{M}{T}，你比我多{d}{M}，我有几{M}？
        zh| 水果店上午和下午共卖{T}{s}{M}，下午比上午多卖{d}{M}，上午卖了多少{M}？
        zh| 妹妹比哥哥少折了{d}只纸鹤，兄妹俩合计折了{s}只，妹妹折了多少只？
        zh| 甲仓库比乙仓库少存粮{d}吨，两个仓库共存粮{s}吨，甲仓库存粮多少吨？
        en| Two numbers add up to {s}. The larger is {d} more than the smaller. Find the smaller number.
        en| {A} and {B} [collected|sold|made] {s} {T} together. {B} [collected|sold|made] {d} more than {A}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {d} m longer than the other. How long is the shorter piece?
        en| In a class of {s} children there are {d} more girls than boys. How many boys are there?
        en| A coat and a hat cost {$s}. The coat costs {$d} more than the hat. What does the hat cost?
        en| {s} people saw the show on Saturday and Sunday, {d} more on Sunday. How many saw it on Saturday?
        en| What is the smaller of two numbers whose sum is {s} and whose difference is {d}?
        en| The mother is {d} years older than her son. Together they are {s} years old. How old is the son?
        en| {A} and {B} share {$s} so that {A} gets {$d} less than {B}. How much does {A} get?
        en| On a farm there are {s} cows and sheep. There are {d} fewer cows than sheep. How many cows are there?
        en| {s} {T} are on the shelves. On the upper shelf there are {d} fewer than on the lower one. How many are on the upper shelf?
        en| Together the lorry and the car weigh {s} kg; the lorry is {d} kg heavier. Find the weight of the car.
        zh| 两个数的和是{s}，大数比小数多{d}，小数是多少？
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{B}比{A}多{d}{M}，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成长短不同的几段，恰好一长一短，长的比短的多{d}米，短的长多少米？
        zh| 全班{s}人，女生比男生多{d}人，男生有多少人？
        zh| 一件大衣和一顶帽子共{s}元，大衣比帽子贵{d}元，帽子多少元？
        zh| 星期六和星期日共有{s}人看演出，星期日比星期六多{d}人，星期六有多少人？
        zh| 已知两数之和为{s}，两数之差为{d}，求较小的数。
        zh| 母子年龄和是{s}岁，妈妈比儿子大{d}岁，儿子多少岁？
        zh| {A}和{B}分{s}元，{A}比{B}少分{d}元，{A}分得多少元？
        zh| 农场有牛和羊共{s}头，牛比羊少{d}头，牛有多少头？
        zh| 上下两层书架共有{s}本书，上层比下层少{d}本，上层有几本？
        zh| 甲乙两筐苹果共重{s}千克，甲筐比乙筐轻{d}千克，甲筐重多少千克？
        en| In a pet shop {s} animals are for sale, only mice and hamsters. The mice are {d} more than the hamsters. How many hamsters are for sale?
        en| A choir of {s} people has {d} fewer men than women. How many men sing in the choir?
        en| Milk and bread cost {$s} together, the bread {$d} more than the milk. What is the price of the milk?
        en| A path of {s} km leads over a hill. The way up is {d} km shorter than the way down. How long is the way up?
        en| Two candles measure {s} cm in all. The white one is {d} cm longer than the red one. How long is the red candle?
        en| The morning class and the evening class have {s} pupils between them. The evening class has {d} pupils more. How many are in the morning class?
        en| A melon and a pineapple weigh {s} kg together; the pineapple is lighter by {d} kg. How heavy is the pineapple?
        en| In the garden grow {s} plants: beans and peas. There are {d} beans fewer than peas. How many beans grow there?
        en| {A} worked {s} hours in two weeks, in the second week {d} hours longer than in the first. How many hours did {he} work in the first week?
        en| The two hands of a puppet have {s} strings, the left hand {d} more than the right. How many strings has the right hand?
        en| A cat and a dog have together {s} toys. The dog owns {d} toys less than the cat. How many toys has the dog?
        en| On two days it snowed {s} cm. On the second day it snowed {d} cm less than on the first. How much did it snow on the second day?
        en| A novel and a dictionary have {s} pages together, and the dictionary is {d} pages thicker. How many pages has the novel?
        en| Of {s} votes, the yes votes outnumber the no votes by {d}; everybody voted. How many voted no?
        en| Two numbers make {s} when added and {d} when the smaller is taken from the larger. Find the smaller number.
        en| The upper and the lower shelf hold {s} jars, the upper one {d} jars fewer. How many jars are on the upper shelf?
        en| {s} children went to camp. Boys were in the majority by {d}. How many girls went to camp?
        en| {A} and {B} split {$s}, with {B} getting {$d} more than {A}. How much did {A} get?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠比仓鼠多{d}只，仓鼠有多少只？
        zh| 合唱团有{s}人，男的比女的少{d}人，男的有多少人？
        zh| 牛奶和面包一共{s}元，面包比牛奶贵{d}元，牛奶多少元？
        zh| 翻过一座山要走{s}千米，上山的路比下山的路短{d}千米，上山的路长多少千米？
        zh| 两支蜡烛共长{s}厘米，白的比红的长{d}厘米，红蜡烛长多少厘米？
        zh| 早班和晚班共有{s}名工人，晚班比早班多{d}名，早班有多少名工人？
        zh| 一个西瓜和一个菠萝共重{s}千克，菠萝比西瓜轻{d}千克，菠萝重多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，黄瓜比茄子少{d}棵，黄瓜有多少棵？
        zh| {A}两周共工作{s}小时，第二周比第一周多{d}小时，第一周工作多少小时？
        zh| 小猫和小狗共有玩具{s}个，小狗的比小猫的少{d}个，小狗有多少个玩具？
        zh| 两天共下雪{s}厘米，第二天比第一天少下{d}厘米，第二天下雪多少厘米？
        zh| 小说和词典共有{s}页，词典比小说厚{d}页，小说有多少页？
        zh| {s}人投票，赞成的比反对的多{d}人，反对的有多少人？
        zh| 较大的数减较小的数得{d}，它们的和是{s}，较小的数是多少？
        zh| 上层和下层共有{s}个罐子，上层比下层少{d}个，上层有几个罐子？
        zh| 夏令营来了{s}个孩子，男孩比女孩多{d}个，女孩有几个？
        zh| {A}和{B}分{s}元，{B}比{A}多得{d}元，{A}得多少元？
        zh| 动物园里猴子和鹿一共{s}只，鹿比猴子少{d}只，鹿有多少只？
        en| A farm keeps {s} sheep and cows, with {d} fewer cows than sheep. How many cows does it keep?
        en| In one drawer lie {s} forks and spoons. The spoons outnumber the forks by {d}. How many forks lie there?
        en| The two towers are {s} m high together, and the clock tower is {d} m lower than the church tower. What is the height of the clock tower?
        en| Of the {s} tickets, {d} more were for grown-ups than for children. How many tickets were for children?
        en| A novel and a comic weigh {s} g on the scales. Without its cover the novel would still be heavier; it weighs {d} g more than the comic. How much does the comic weigh?
        en| Tea and coffee together cost {$s}. Coffee is {$d} dearer than tea. What does the tea cost?
        en| Tea and coffee together cost {$s}. Tea is {$d} cheaper than coffee. How much is the tea?
        en| The library lent {s} novels and comics today. {d} fewer novels than comics were lent. How many novels did it lend?
        en| {s} votes were given. The red party had {d} votes fewer than the blue party. How many votes had the red party?
        en| A river and its branch have a length of {s} km between them. The branch is {d} km shorter than the river. Find the length of the branch.
        en| In the choir, {s} people sing. There are {d} more altos than sopranos, and nobody else. How many sopranos are there?
        en| The morning shift and the night shift made {s} parts. The night shift made {d} parts fewer. How many parts did the night shift make?
        en| The yellow box and the green box hold {s} beads. If {d} beads were taken out of the yellow box, both would hold the same number. How many beads are in the green box?
        en| {A} and {B} collected {s} {T}. With {d} {T} fewer, {A} would have collected as many as {B}. How many {T} did {B} collect?
        en| {A} and {B} have {$s} in all. {B} would need {$d} more to have what {A} has. How much money has {B}?
        en| Two sacks weigh {s} kg. One of them weighs {d} kg more than the other. What does the lighter sack weigh?
        en| The sum of two numbers is {s}; the first exceeds the second by {d}. What is the second number?
        en| A plank of {s} cm is sawn into two pieces so that one is {d} cm longer. How long is the shorter piece?
        en| The trip there and back took {s} minutes. The way back took {d} minutes longer than the way there. How long did the way there take?
        en| There are {s} roses and tulips in the vase. Were there {d} tulips more, there would be as many tulips as roses. How many tulips are in the vase?
        en| On the pond swim {s} ducks and swans, {d} more ducks than swans. How many swans are on the pond?
        en| A father and his daughter are {s} years old together. He is older than she is by {d} years. How old is the daughter?
        en| The first bell rang for {d} seconds longer than the second; together they rang for {s} seconds. For how many seconds did the second bell ring?
        en| On Sunday the museum had {d} visitors fewer than on Saturday. At the weekend it had {s}. How many visitors came on Sunday?
        zh| 农场养了牛和羊共{s}头，牛比羊少{d}头，牛有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子比叉子多{d}把，叉子有几把？
        zh| 钟楼和塔楼一共高{s}米，钟楼比塔楼矮{d}米，钟楼高多少米？
        zh| 一共卖出{s}张票，成人票比儿童票多{d}张，儿童票卖了几张？
        zh| 一杯茶和一杯咖啡共{s}元，咖啡比茶贵{d}元，一杯茶多少元？
        zh| 一杯茶和一杯咖啡共{s}元，茶比咖啡便宜{d}元，茶多少元？
        zh| 图书馆今天借出小说和漫画{s}本，借出的小说比漫画少{d}本，借出小说多少本？
        zh| 红队和蓝队一共得{s}票，红队少得{d}票，红队得多少票？
        zh| 合唱团有{s}人，女生比男生多{d}人，男生有多少人？
        zh| 白班和夜班共做零件{s}个，夜班做得少，少{d}个，夜班做了多少个？
        zh| 黄盒和绿盒里共有{s}颗珠子，从黄盒里拿出{d}颗，两盒就一样多，绿盒里有多少颗？
        zh| {A}和{B}共有{s}{M}{T}，{B}再得{d}{M}就和{A}一样多，{B}有多少{M}？
        zh| 两袋米共重{s}千克，第一袋比第二袋重{d}千克，第二袋重多少千克？
        zh| 两数之和为{s}，第一个数比第二个数大{d}，第二个数是多少？
        zh| 一块木板长{s}厘米，锯成两段，一段比另一段长{d}厘米，短的一段长多少厘米？
        zh| 来回一共用了{s}分钟，回来比去时多用{d}分钟，去时用了几分钟？
        zh| 花瓶里有玫瑰和百合共{s}枝，再添{d}枝百合，百合就和玫瑰同样多，百合有几枝？
        zh| 池塘里有鸭和鹅{s}只，鸭比鹅多{d}只，鹅有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲比女儿大{d}岁，女儿几岁？
        zh| 周末博物馆接待了{s}人，星期日比星期六少{d}人，星期日接待了多少人？
        zh| 水果店运来苹果和香蕉共{s}千克，香蕉比苹果少{d}千克，香蕉运来多少千克？
        zh| 甲、乙两地的降雨量合计{s}毫米，甲地比乙地多{d}毫米，乙地降雨多少毫米？
        zh| 操场上有{s}人，跑步的比跳绳的少{d}人，没有别的人，跑步的有多少人？
        zh| 四月和五月一共晴了{s}天，五月比四月多晴{d}天，四月晴了几天？
        en| {A} and {B} scored {s} goals. {A} scored {d} goals fewer than {B}. How many goals did {A} score?
        en| {A} and {B} scored {s} goals. {B} scored {d} goals more than {A}. How many goals did {A} score?
        en| {A} read {d} fewer pages than {B}. Together they read {s} pages. How many did {A} read?
        en| There are {s} cups and glasses on the table. There are {d} more glasses than cups. How many cups are there?
        en| Two brothers weigh {s} kg together. The older one is {d} kg heavier. What does the younger one weigh?
        en| The first and the second grade have {s} pupils. The second grade has {d} more. How many pupils are in the first grade?
        en| {s} km were driven on two days, {d} km less on the second day. How many km were driven on the second day?
        en| Two pieces of cloth measure {s} m. If the first is {d} m shorter than the second, how long is the first?
        zh| {A}和{B}共进了{s}个球，{A}比{B}少进{d}个，{A}进了几个球？
        zh| {A}比{B}少看{d}页书，两人共看{s}页，{A}看了多少页？
        zh| 桌上有杯子和碗{s}个，碗比杯子多{d}个，杯子有几个？
        zh| 哥哥和弟弟共重{s}千克，哥哥比弟弟重{d}千克，弟弟重多少千克？
        zh| 两天共行{s}千米，第二天比第一天少行{d}千米，第二天行多少千米？
        zh| 两块布共长{s}米，第一块比第二块短{d}米，第一块长几米？
        zh| 一、二年级共{s}人，二年级比一年级多{d}人，一年级有多少人？
        en| If {A} and {B} have {s} {T} and {A} has {d} fewer, how many has {A}?
        en| Find the shorter of two rods that measure {s} cm together and differ by {d} cm.
        en| Let x be the smaller of two numbers with the sum {s} and the difference {d}. Find x.

        == summore: x + ( x - d ) = s; d=2..40 x=10..90
        en| {A} and {B} have {s} {T} together. {A} has {d} more than {B}. How many does {A} have?
        en| The sum of two numbers is {s}, and one is {d} more than the other. What is the larger number?
        en| {A} is {d} years older than {B}. The sum of their ages is {s}. How old is {A}?
        en| A rope of {s} m is cut into two pieces. One piece is {d} m longer than the other. How long is the longer piece?
        en| {A} and {B} together own {$s}. {A} owns {$d} more than {B}. What does {A} own?
        en| {s} pupils are in a class; there are {d} more boys than girls. How many boys are there?
        en| {A} and {B} [scored|collected|earned|picked] {s} together, and {A} got {d} more than {B}. How many did {A} get?
        en| There are {s} {T} and {V}. There are {d} more {T} than {V}. How many {T} are there?
        en| Two numbers add up to {s} and differ by {d}. Find the larger.
        en| {A} is {d} years older than {his} sister. Together they are {s}. How old is {A}?
        en| {A} and {B} have {s} {T} altogether. If {A} has {d} more than {B}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{A}比{B}多{d}{M}，{A}有几{M}？
        zh| 两个数的和是{s}，差是{d}，较大的数是多少？
        zh| {A}比{B}大{d}岁，两人年龄的和是{s}岁，{A}几岁？
        zh| 把{s}米长的绳子剪成两段，长的比短的长{d}米，长的一段长多少米？
        zh| 班里有{s}人，男生比女生多{d}人，男生有多少人？
        zh| {A}和{B}一共摘了{s}{M}{T}，{A}比{B}多摘{d}{M}，{A}摘了几{M}？
        zh| 鸡和鸭共{s}只，鸡比鸭多{d}只，鸡有多少只？
        zh| 甲乙两数之和为{s}，甲比乙多{d}，甲数是多少？
        zh| 姐妹俩一共{s}岁，姐姐比妹妹大{d}岁，姐姐几岁？
        zh| 果园里有桃树和梨树{s}棵，桃树比梨树多{d}棵，桃树有几棵？
        en| How many {T} does {B} have if {A} and {B} own {s} of them between them and {B} owns {d} more than {A}?
        en| A farm keeps {s} animals, all of them sheep or cows. The [sheep outnumber|number of sheep exceeds that of] the cows by {d}. How many sheep [are there|does the farm keep]?
        en| Find two numbers whose sum is {s} and whose difference is {d}. [Give|Write down] only the larger of them.
        en| In an election {s} votes were [cast|counted] for two candidates, and the winner beat the loser by {d} votes. How many votes went to the winner?
        en| {s} people [visited|came to] the {P} on Saturday and Sunday. There were {d} more visitors on Sunday than on Saturday. How many came on Sunday?
        en| A bat and a ball cost {$s} together. The bat costs {$d} more than the ball. What is the price of the bat?
        en| My brother and I have saved {$s}. I have saved {$d} less than he has. How much has my brother saved?
        en| Let x be the larger of two numbers. They add up to {s}, and they are {d} apart. [Find|Calculate|What is] x.
        en| I am thinking of two numbers. [Added together|In total] they make {s}; the first is {d} greater than the second. What is the first number?
        en| A plank {s} cm long is sawn into two [parts|pieces] so that one part is {d} cm longer than the other. How long is this longer part?
        en| Two buses carry {s} pupils to the museum. In the first bus [sit|travel] {d} pupils more than in the second. How many pupils are in the first bus?
        en| Last week it was sunny. {A} and {B} spent the afternoon in the garden and planted {s} tulips. {A} planted {d} more than {B}. How many tulips did {A} plant?
        en| The [final score|result] of the match was close: both teams together scored {s} points, and the winners were {d} points ahead. How many points did the winners score?
        en| A cafe sold {s} cups of tea and coffee today. It sold {d} more cups of tea than of coffee. How many cups of tea were sold?
        en| Together, two tanks hold {s} litres of water. If the left tank holds {d} litres more than the right one, what does the left tank hold?
        en| [Work out|Calculate] the number of boys in a choir of {s} children in which there are {d} more boys than girls.
        en| Sum of two weights: {s} kg. Difference: {d} kg. Heavier weight = ?
        en| A library lent {s} books in two days, {d} [of them more|more] on Tuesday than on Monday. How many books were lent on Tuesday?
        en| {s} [workers|employees] work in our company, in the office or in the hall. The hall has {d} fewer workers than the office. How many work in the office?
        en| {A} read {s} pages over the weekend. On Sunday {he} read {d} pages more than on Saturday. How many pages did {he} read on Sunday?
        en| A ribbon of {s} cm was cut for two sisters. The elder one was given {d} cm more than the younger one. What length did the elder sister receive?
        en| {A} is {d} cm taller than {B}, and their heights add up to {s} cm. How tall is {A}?
        en| The [bill|invoice] for parts and labour was {$s}. Labour cost {$d} less than parts. How much [did the parts cost|was charged for parts]?
        en| An orchard has {s} trees. Apart from plum trees there are only cherry trees, {d} fewer of them than plum trees. How many plum trees grow there?
        en| {$s} is [divided|split] between {A} and {B} in such a way that {A} [gets|receives] {$d} more than {B}. How much does {A} [get|receive]?
        en| You and your friend [picked|gathered] {s} {T}. Your friend picked {d} fewer than you. How many did you pick?
        en| Of {s} passengers on a ferry, there are {d} more children than adults. [How many|What number of] children are on board?
        en| A jug and a pan [weigh|have a mass of] {s} g in all, and the pan is {d} g lighter than the jug. What does the jug weigh?
        en| How old is my daughter if {d} years lie between the ages of my son and my elder daughter and their ages sum to {s}?
        en| A theatre has {s} seats, upstairs and downstairs. There are {d} seats more upstairs than downstairs. How many seats are upstairs?
        en| A lorry made two trips and [moved|carried] {s} tonnes of sand. The second load was {d} tonnes lighter than the first. How heavy was the first load?
        en| A day's training took {s} minutes. {A} spent {d} minutes more on running than on swimming and did nothing else. For how many minutes did {he} run?
        en| Two shelves in the {P} hold {s} {T}. The top shelf has {d} more {T} than the bottom shelf. Find how many are on the top shelf.
        en| The total length of two rivers is {s} km. One of them is {d} km longer. What is the length of the longer river?
        en| {A} and {B} ran for charity and covered {s} km between them; {B} covered {d} km less than {A}. What distance did {A} cover?
        en| A hospital ward [admitted|took in] {s} patients, men and women. The number of women was {d} smaller than the number of men. How many men were there?
        en| If the sum of two numbers is {s} and one number exceeds the other by {d}, then the greater number is what?
        zh| 有大小两个数，它们相加得{s}，相减得{d}，求大数。
        zh| 一支钢笔和一个本子共{s}元，钢笔比本子贵{d}元，钢笔多少元？
        zh| {A}和{B}[身上|手里]的钱合起来是{s}元，{A}比{B}多{d}元，{A}有多少元？
        zh| 图书馆两天借出{s}本书，第二天比第一天少借出{d}本，第一天借出多少本？
        zh| 求甲数：甲乙两数相加等于{s}，乙数比甲数小{d}。
        zh| 如果{A}比{B}多{d}{M}{T}，两人加起来有{s}{M}，那么{A}有多少{M}？
        zh| 学校合唱队有{s}名队员，女生人数比男生多{d}名。女生有多少名？
        zh| 一块木板长{s}厘米，锯成一长一短两块，相差{d}厘米，长的那块是多少厘米？
        zh| 甲乙两车间共有工人{s}人，甲车间比乙车间多{d}人，求甲车间的人数。
        zh| 星期六天气很好，{A}和{B}去果园摘{T}，一共摘了{s}{M}。{A}比{B}多摘{d}{M}，{A}摘了多少{M}？
        zh| 设两个数中较大的为x，两数之和是{s}，两数之差是{d}，求x。
        zh| 我和[哥哥|表哥]共存了{s}元，我比他多存{d}元，我存了多少元？
        zh| 两桶油共重{s}千克，第一桶比第二桶重{d}千克，第一桶油重多少千克？
        zh| 停车场里有轿车和货车共{s}辆，其中轿车比货车多{d}辆，轿车有几辆？
        zh| 一场篮球赛，红队和蓝队一共得了{s}分，红队赢了{d}分，红队得了多少分？
        zh| {P}里有{T}和{V}，总数是{s}，{T}的数量比{V}多{d}，{T}有多少？
        zh| 上层和下层书架合计放书{s}本，上层比下层多放{d}本，上层放书多少本？
        zh| {A}两天看了{s}页书，第一天比第二天多看{d}页，{he}第一天看了多少页？
        zh| 用{s}千克面粉做面包和蛋糕，做面包比做蛋糕多用{d}千克，做面包用了多少千克面粉？
        zh| {A}的身高和{B}的身高加起来是{s}厘米，{A}比{B}高{d}厘米，{A}身高多少厘米？
        zh| 爸爸和妈妈今年的年龄之和是{s}岁，爸爸比妈妈大{d}岁，爸爸今年多少岁？
        zh| 电影院楼上楼下共有{s}个座位，楼上的座位比楼下多{d}个，楼上有多少个座位？
        zh| 两根绳子接起来长{s}米，已知第一根比第二根长{d}米，问第一根长多少米。
        zh| 把{s}元奖金分给甲乙二人，甲比乙多得{d}元，甲得多少元？
        zh| 计算：两数和{s}，两数差{d}，其中大的一个数是几？
        zh| 商场卖出冰箱和彩电共{s}台，冰箱比彩电多卖{d}台。冰箱卖出多少台？
        zh| 植树节那天，两个班一起种了{s}棵树。五班比六班多种{d}棵，五班种了多少棵？
        zh| 农场养的羊和牛一共{s}头，羊比牛多{d}头，问养了多少头羊？
        zh| 一条公路长{s}千米，已修的比没修的多{d}千米，已经修了多少千米？
        zh| 两个工程队合修一条{s}米的水渠，甲队比乙队多修{d}米，甲队修了多少米？
        zh| 有一个数比另一个数大{d}，它们的和等于{s}，这个数是多少？
        zh| 教室里男女同学共{s}名，女同学比男同学少{d}名，男同学有几名？
        zh| {A}问{B}：你和我一共有{s}{M}{T}，你比我少{d}{M}，我有几{M}？
        zh| 水果店上午和下午共卖{T}{s}{M}，下午比上午少卖{d}{M}，上午卖了多少{M}？
        zh| 妹妹比哥哥多折了{d}只纸鹤，兄妹俩合计折了{s}只，妹妹折了多少只？
        zh| 甲仓库比乙仓库多存粮{d}吨，两个仓库共存粮{s}吨，甲仓库存粮多少吨？
        en| Two numbers add up to {s}. One is {d} less than the other. Find the larger number.
        en| {A} and {B} [collected|sold|made] {s} {T} together. {A} [collected|sold|made] {d} more than {B}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {d} m longer than the other. How long is the longer piece?
        en| In a class of {s} children there are {d} more girls than boys. How many girls are there?
        en| A coat and a hat cost {$s}. The coat costs {$d} more than the hat. What does the coat cost?
        en| {s} people saw the show on Saturday and Sunday, {d} more on Sunday. How many saw it on Sunday?
        en| What is the larger of two numbers whose sum is {s} and whose difference is {d}?
        en| The mother is {d} years older than her son. Together they are {s} years old. How old is the mother?
        en| {A} and {B} share {$s} so that {B} gets {$d} less than {A}. How much does {A} get?
        en| On a farm there are {s} cows and sheep. There are {d} fewer cows than sheep. How many sheep are there?
        en| {s} {T} are on the shelves. On the upper shelf there are {d} fewer than on the lower one. How many are on the lower shelf?
        en| Together the lorry and the car weigh {s} kg; the car is {d} kg lighter. Find the weight of the lorry.
        zh| 两个数的和是{s}，大数比小数多{d}，大数是多少？
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{A}比{B}多{d}{M}，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成长短不同的几段，恰好一长一短，长的比短的多{d}米，长的长多少米？
        zh| 全班{s}人，女生比男生多{d}人，女生有多少人？
        zh| 一件大衣和一顶帽子共{s}元，大衣比帽子贵{d}元，大衣多少元？
        zh| 星期六和星期日共有{s}人看演出，星期日比星期六多{d}人，星期日有多少人？
        zh| 已知两数之和为{s}，两数之差为{d}，求较大的数。
        zh| 母子年龄和是{s}岁，妈妈比儿子大{d}岁，妈妈多少岁？
        zh| {A}和{B}分{s}元，{B}比{A}少分{d}元，{A}分得多少元？
        zh| 农场有牛和羊共{s}头，牛比羊少{d}头，羊有多少头？
        zh| 上下两层书架共有{s}本书，上层比下层少{d}本，下层有几本？
        zh| 甲乙两筐苹果共重{s}千克，乙筐比甲筐轻{d}千克，甲筐重多少千克？
        en| In a pet shop {s} animals are for sale, only mice and hamsters. The mice are {d} more than the hamsters. How many mice are for sale?
        en| A choir of {s} people has {d} fewer men than women. How many women sing in the choir?
        en| Milk and bread cost {$s} together, the bread {$d} more than the milk. What is the price of the bread?
        en| A path of {s} km leads over a hill. The way up is {d} km shorter than the way down. How long is the way down?
        en| Two candles measure {s} cm in all. The white one is {d} cm longer than the red one. How long is the white candle?
        en| The morning class and the evening class have {s} pupils between them. The evening class has {d} pupils more. How many are in the evening class?
        en| A melon and a pineapple weigh {s} kg together; the pineapple is lighter by {d} kg. How heavy is the melon?
        en| In the garden grow {s} plants: beans and peas. There are {d} beans fewer than peas. How many peas grow there?
        en| {A} worked {s} hours in two weeks, in the second week {d} hours longer than in the first. How many hours did {he} work in the second week?
        en| The two hands of a puppet have {s} strings, the left hand {d} more than the right. How many strings has the left hand?
        en| A cat and a dog have together {s} toys. The dog owns {d} toys less than the cat. How many toys has the cat?
        en| On two days it snowed {s} cm. On the second day it snowed {d} cm less than on the first. How much did it snow on the first day?
        en| A novel and a dictionary have {s} pages together, and the dictionary is {d} pages thicker. How many pages has the dictionary?
        en| Of {s} votes, the yes votes outnumber the no votes by {d}; everybody voted. How many voted yes?
        en| Two numbers make {s} when added and {d} when the smaller is taken from the larger. Find the larger number.
        en| The upper and the lower shelf hold {s} jars, the upper one {d} jars fewer. How many jars are on the lower shelf?
        en| {s} children went to camp. Boys were in the majority by {d}. How many boys went to camp?
        en| {A} and {B} split {$s}, with {B} getting {$d} more than {A}. How much did {B} get?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠比仓鼠多{d}只，小白鼠有多少只？
        zh| 合唱团有{s}人，男的比女的少{d}人，女的有多少人？
        zh| 牛奶和面包一共{s}元，面包比牛奶贵{d}元，面包多少元？
        zh| 翻过一座山要走{s}千米，上山的路比下山的路短{d}千米，下山的路长多少千米？
        zh| 两支蜡烛共长{s}厘米，白的比红的长{d}厘米，白蜡烛长多少厘米？
        zh| 早班和晚班共有{s}名工人，晚班比早班多{d}名，晚班有多少名工人？
        zh| 一个西瓜和一个菠萝共重{s}千克，菠萝比西瓜轻{d}千克，西瓜重多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，黄瓜比茄子少{d}棵，茄子有多少棵？
        zh| {A}两周共工作{s}小时，第二周比第一周多{d}小时，第二周工作多少小时？
        zh| 小猫和小狗共有玩具{s}个，小狗的比小猫的少{d}个，小猫有多少个玩具？
        zh| 两天共下雪{s}厘米，第二天比第一天少下{d}厘米，第一天下雪多少厘米？
        zh| 小说和词典共有{s}页，词典比小说厚{d}页，词典有多少页？
        zh| {s}人投票，赞成的比反对的多{d}人，赞成的有多少人？
        zh| 较大的数减较小的数得{d}，它们的和是{s}，较大的数是多少？
        zh| 上层和下层共有{s}个罐子，上层比下层少{d}个，下层有几个罐子？
        zh| 夏令营来了{s}个孩子，男孩比女孩多{d}个，男孩有几个？
        zh| {A}和{B}分{s}元，{B}比{A}多得{d}元，{B}得多少元？
        zh| 动物园里猴子和鹿一共{s}只，鹿比猴子少{d}只，猴子有多少只？
        en| A farm keeps {s} sheep and cows, with {d} fewer cows than sheep. How many sheep does it keep?
        en| In one drawer lie {s} forks and spoons. The spoons outnumber the forks by {d}. How many spoons lie there?
        en| The two towers are {s} m high together, and the clock tower is {d} m lower than the church tower. What is the height of the church tower?
        en| Of the {s} tickets, {d} more were for grown-ups than for children. How many tickets were for grown-ups?
        en| A novel and a comic weigh {s} g on the scales. Without its cover the novel would still be heavier; it weighs {d} g more than the comic. How much does the novel weigh?
        en| Tea and coffee together cost {$s}. Coffee is {$d} dearer than tea. What does the coffee cost?
        en| Tea and coffee together cost {$s}. Tea is {$d} cheaper than coffee. How much is the coffee?
        en| The library lent {s} novels and comics today. {d} fewer novels than comics were lent. How many comics did it lend?
        en| {s} votes were given. The red party had {d} votes fewer than the blue party. How many votes had the blue party?
        en| A river and its branch have a length of {s} km between them. The branch is {d} km shorter than the river. Find the length of the river.
        en| In the choir, {s} people sing. There are {d} more altos than sopranos, and nobody else. How many altos are there?
        en| The morning shift and the night shift made {s} parts. The night shift made {d} parts fewer. How many parts did the morning shift make?
        en| The yellow box and the green box hold {s} beads. If {d} beads were taken out of the yellow box, both would hold the same number. How many beads are in the yellow box?
        en| {A} and {B} collected {s} {T}. With {d} {T} fewer, {A} would have collected as many as {B}. How many {T} did {A} collect?
        en| {A} and {B} have {$s} in all. {B} would need {$d} more to have what {A} has. How much money has {A}?
        en| Two sacks weigh {s} kg. One of them weighs {d} kg more than the other. What does the heavier sack weigh?
        en| The sum of two numbers is {s}; the first exceeds the second by {d}. What is the first number?
        en| A plank of {s} cm is sawn into two pieces so that one is {d} cm longer. How long is the longer piece?
        en| The trip there and back took {s} minutes. The way back took {d} minutes longer than the way there. How long did the way back take?
        en| There are {s} roses and tulips in the vase. Were there {d} tulips more, there would be as many tulips as roses. How many roses are in the vase?
        en| On the pond swim {s} ducks and swans, {d} more ducks than swans. How many ducks are on the pond?
        en| A father and his daughter are {s} years old together. He is older than she is by {d} years. How old is the father?
        en| The first bell rang for {d} seconds longer than the second; together they rang for {s} seconds. For how many seconds did the first bell ring?
        en| On Sunday the museum had {d} visitors fewer than on Saturday. At the weekend it had {s}. How many visitors came on Saturday?
        zh| 农场养了牛和羊共{s}头，牛比羊少{d}头，羊有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子比叉子多{d}把，勺子有几把？
        zh| 钟楼和塔楼一共高{s}米，钟楼比塔楼矮{d}米，塔楼高多少米？
        zh| 一共卖出{s}张票，成人票比儿童票多{d}张，成人票卖了几张？
        zh| 一杯茶和一杯咖啡共{s}元，咖啡比茶贵{d}元，一杯咖啡多少元？
        zh| 一杯茶和一杯咖啡共{s}元，茶比咖啡便宜{d}元，咖啡多少元？
        zh| 图书馆今天借出小说和漫画{s}本，借出的小说比漫画少{d}本，借出漫画多少本？
        zh| 红队和蓝队一共得{s}票，红队少得{d}票，蓝队得多少票？
        zh| 合唱团有{s}人，女生比男生多{d}人，女生有多少人？
        zh| 白班和夜班共做零件{s}个，夜班做得少，少{d}个，白班做了多少个？
        zh| 黄盒和绿盒里共有{s}颗珠子，从黄盒里拿出{d}颗，两盒就一样多，黄盒里有多少颗？
        zh| {A}和{B}共有{s}{M}{T}，{B}再得{d}{M}就和{A}一样多，{A}有多少{M}？
        zh| 两袋米共重{s}千克，第一袋比第二袋重{d}千克，第一袋重多少千克？
        zh| 两数之和为{s}，第一个数比第二个数大{d}，第一个数是多少？
        zh| 一块木板长{s}厘米，锯成两段，一段比另一段长{d}厘米，长的一段长多少厘米？
        zh| 来回一共用了{s}分钟，回来比去时多用{d}分钟，回来用了几分钟？
        zh| 花瓶里有玫瑰和百合共{s}枝，再添{d}枝百合，百合就和玫瑰同样多，玫瑰有几枝？
        zh| 池塘里有鸭和鹅{s}只，鸭比鹅多{d}只，鸭有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲比女儿大{d}岁，父亲几岁？
        zh| 周末博物馆接待了{s}人，星期日比星期六少{d}人，星期六接待了多少人？
        zh| 水果店运来苹果和香蕉共{s}千克，香蕉比苹果少{d}千克，苹果运来多少千克？
        zh| 甲、乙两地的降雨量合计{s}毫米，甲地比乙地多{d}毫米，甲地降雨多少毫米？
        zh| 操场上有{s}人，跑步的比跳绳的少{d}人，没有别的人，跳绳的有多少人？
        zh| 四月和五月一共晴了{s}天，五月比四月多晴{d}天，五月晴了几天？
        en| {A} and {B} scored {s} goals. {A} scored {d} goals fewer than {B}. How many goals did {B} score?
        en| {A} and {B} scored {s} goals. {B} scored {d} goals more than {A}. How many goals did {B} score?
        en| {A} read {d} fewer pages than {B}. Together they read {s} pages. How many did {B} read?
        en| There are {s} cups and glasses on the table. There are {d} more glasses than cups. How many glasses are there?
        en| Two brothers weigh {s} kg together. The older one is {d} kg heavier. What does the older one weigh?
        en| The first and the second grade have {s} pupils. The second grade has {d} more. How many pupils are in the second grade?
        en| {s} km were driven on two days, {d} km less on the second day. How many km were driven on the first day?
        en| Two pieces of cloth measure {s} m. If the first is {d} m shorter than the second, how long is the second?
        zh| {A}和{B}共进了{s}个球，{A}比{B}少进{d}个，{B}进了几个球？
        zh| {A}比{B}少看{d}页书，两人共看{s}页，{B}看了多少页？
        zh| 桌上有杯子和碗{s}个，碗比杯子多{d}个，碗有几个？
        zh| 哥哥和弟弟共重{s}千克，哥哥比弟弟重{d}千克，哥哥重多少千克？
        zh| 两天共行{s}千米，第二天比第一天少行{d}千米，第一天行多少千米？
        zh| 两块布共长{s}米，第一块比第二块短{d}米，第二块长几米？
        zh| 一、二年级共{s}人，二年级比一年级多{d}人，二年级有多少人？
        en| If {A} and {B} have {s} {T} and {A} has {d} fewer, how many has {B}?
        en| Find the longer of two rods that measure {s} cm together and differ by {d} cm.
        en| Let x be the larger of two numbers with the sum {s} and the difference {d}. Find x.

        == sumtimes: x + k * x = s; k=2..9 x=2..60
        en| {A} and {B} have {s} {T} together. {B} has {k} times as many as {A}. How many does {A} have?
        en| The sum of two numbers is {s}. One of them is {k} times the other. What is the smaller one?
        en| A father is {k} times as old as his son. Together they are {s} years old. How old is the son?
        en| There are {k} times as many {T} as {V} in the {P}, {s} in all. How many {V} are there?
        en| {s} {T} are shared so that {B} gets {k} times as many as {A}. How many does {A} get?
        en| {A} and {B} collected {s} {T}. {B} collected {k} times as many as {A}. How many did {A} collect?
        en| {A} and {B} are {s} years old together, and {B} is {k} times as old as {A}. How old is {A}?
        en| Two pieces of rope are {s} m together; one is {k} times as long as the other. How long is the shorter piece?
        en| A shop sold {s} {T} on two days, {k} times as many on the second day as on the first. How many on the first day?
        en| {A} and {B} have {s} {T} altogether. If {B} has {k} times as many as {A}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{B}的是{A}的{k}倍，{A}有几{M}？
        zh| 两数的和是{s}，大数是小数的{k}倍，小数是多少？
        zh| 爸爸的年龄是{A}的{k}倍，两人一共{s}岁，{A}几岁？
        zh| 果园里桃树和梨树共{s}棵，桃树的棵数是梨树的{k}倍，梨树有多少棵？
        zh| 学校有老师{s}人，其中女老师人数是男老师的{k}倍，男老师有多少人？
        zh| {A}和{B}一共摘了{s}{M}{T}，{B}摘的是{A}的{k}倍，{A}摘了几{M}？
        zh| 甲乙两数之和是{s}，甲数是乙数的{k}倍，乙数是多少？
        zh| 鸡和鸭共{s}只，鸭的只数是鸡的{k}倍，鸡有多少只？
        zh| 把{s}米的绳子分成两段，长的是短的{k}倍，短的一段长多少米？
        zh| 两个书架共有{s}本书，第二个书架的书是第一个的{k}倍，第一个书架有几本？
        zh| 果园里有桃树和梨树{s}棵，桃树是梨树的{k}倍，梨树有几棵？
        en| How many {T} does {A} own if {B} owns {k} times as many {T} as {A} and both together own {s}?
        en| A meadow is [grazed|used] by {s} animals, cows and sheep. For every cow there are {k} sheep. How many cows are there?
        en| Find two numbers that add up to {s} if one is {k} times as large as the other. [Give|State] the smaller one.
        en| Let x be the smaller of two numbers. Their sum is {s} and their quotient is {k}. Find x.
        en| {s} people came to the concert. There were {k} times as many adults as children. How many children came?
        en| A table and a chair cost {$s} together. The price of the table is {k} times the price of the chair. What does the chair cost?
        en| My sister and I have saved {$s}. She has saved {k} times as much as I have. How much [do I have|have I saved]?
        en| A board {s} cm long is [sawn|cut] into two parts, one of them {k} times as long as the other. What is the length of the shorter part?
        en| In a box of {s} pens, the blue ones are {k} times as numerous as the red ones. How many pens are red?
        en| I am thinking of two numbers. The second is {k} times the first, and in total they make {s}. What is the first number?
        en| A cafe sold {s} drinks [today|yesterday]: cups of coffee and, {k} times as often, cups of tea. How many cups of coffee did it sell?
        en| The whole trip of {s} km was made by train and by bus. The part by train was {k} times as long as the part by bus. How far did they go by bus?
        en| {A} spent {s} minutes on maths and reading. {He} [read for|spent on reading] {k} times as long as on maths. How many minutes did {he} spend on maths?
        en| {$s} was [divided|split] between {A} and {B}. {B} received {k} times {A}'s share. How much did {A} [receive|get]?
        en| Our firm has {s} employees. The factory has {k} times as many employees as the office. How many people work in the office?
        en| Two tanks contain {s} litres of water. The large tank contains {k} times as much as the small tank. How much water is in the small tank?
        en| A library lent {s} books on Monday and Tuesday; Tuesday's number was {k} times Monday's. How many books were lent on Monday?
        en| The weather was fine, so {A} and {B} went to the orchard and picked {s} kg of cherries. {B} picked {k} times as much as {A}. How many kilograms did {A} pick?
        en| [Work out|Calculate] the number of girls in a club of {s} members where boys are {k} times as many as girls.
        en| Sum of two weights: {s} kg. Heavier weight = {k} times the lighter. Lighter weight = ?
        en| A parking lot holds {s} [vehicles|cars and trucks], all of them cars or trucks. It has {k} times as many cars as trucks. How many trucks are [parked there|there]?
        en| A dog and a cat weigh {s} kg together. If the dog is {k} times as heavy as the cat, how heavy is the cat?
        en| At the school fair {s} [tickets|cards] were sold in all. {A} sold some, and {B} sold {k} times as many. How many did {A} sell?
        en| The angles a and b make {s} degrees together. Angle b is {k} times angle a. How large is angle a?
        en| Two classes planted {s} trees. Class P planted some, class Q {k} times that number. How many did class P plant?
        en| If a father and his daughter are {s} years old together and he is {k} times her age, how old is the daughter?
        en| A [farmer|gardener] planted {s} trees, apple and pear. The apple trees are {k} times as many as the pear trees. How many pear trees did he plant?
        en| You and I caught {s} fish. You caught {k} times as many as I did. How many fish did I catch?
        en| A hospital has {s} doctors and nurses. The number of nurses equals {k} times the number of doctors. Find the number of doctors.
        en| {A} and {B} scored {s} points in all, {B} {k} times as many as {A}. What was {A}'s score?
        en| A ribbon of {s} cm is cut so that the long piece measures {k} times the short piece. How long is the short piece?
        en| A [shirt|cap] and a coat are sold together for {$s}. The coat alone costs {k} times what the other costs. How much is the cheaper article?
        en| Two [teams|gangs] laid {s} m of cable. The day team laid {k} times as much as the night team. How many metres did the night team lay?
        en| There are {s} {T} on two shelves in the {P}. On the lower shelf there are {k} times as many as on the upper one. How many are on the upper shelf?
        en| Flour and sugar weigh {s} g together in this recipe, and there is {k} times as much flour as sugar. How many grams of sugar are needed?
        en| One number is {k} times another number. When they are added, the result is {s}. What is the smaller number?
        zh| 有两个数相加得{s}，大数除以小数商{k}，没有余数，求小数。
        zh| 一张桌子和一把椅子共{s}元，桌子的价钱是椅子的{k}倍，椅子多少元？
        zh| {A}和{B}合起来有{s}元钱，{B}的钱数是{A}的{k}倍，{A}有多少元？
        zh| 学校美术组有{s}人，女生人数正好是男生的{k}倍，男生有多少人？
        zh| 图书馆两天共借出{s}本书，第二天借出的是第一天的{k}倍，第一天借出多少本？
        zh| 求小数：两数之和等于{s}，大数等于小数的{k}倍。
        zh| 如果{B}的{T}是{A}的{k}倍，两人一起有{s}{M}，那么{A}有几{M}？
        zh| 设乙数为x，已知甲数是乙数的{k}倍，两数的和为{s}，求x。
        zh| 今天阳光很好，{A}和{B}一起去摘草莓，共摘了{s}千克，{B}摘的是{A}的{k}倍。{A}摘了多少千克？
        zh| 我和姐姐一共存了{s}元，姐姐存的钱是我的{k}倍，我存了多少元？
        zh| 两桶油共重{s}千克，大桶油的质量是小桶的{k}倍，小桶油重多少千克？
        zh| 停车场里停着轿车和货车一共{s}辆，轿车的辆数是货车的{k}倍，货车有几辆？
        zh| 甲乙两车间合计有工人{s}名，甲车间的人数是乙车间的{k}倍，求乙车间的人数。
        zh| 把一根长{s}厘米的铁丝截成一长一短两根，长的是短的{k}倍，短的那根是多少厘米？
        zh| 父子俩今年一共{s}岁，父亲的年龄正好是儿子的{k}倍，儿子今年多少岁？
        zh| 书店上午和下午共卖书{s}本，下午卖的本数是上午的{k}倍，上午卖了多少本？
        zh| {A}两天一共看了{s}页书，第二天看的页数是第一天的{k}倍，第一天看了多少页？
        zh| {P}里有{T}和{V}，总数是{s}，{V}的数量是{T}的{k}倍，{T}有多少？
        zh| 饲养小组养了白兔和灰兔{s}只，白兔的只数是灰兔的{k}倍，养了多少只灰兔？
        zh| 两个工程队合修一条{s}米的路，甲队修的是乙队的{k}倍，乙队修了多少米？
        zh| 小猫和小狗共重{s}千克，小狗的体重是小猫的{k}倍，小猫重多少千克？
        zh| 做蛋糕用面粉和糖共{s}克，面粉是糖的{k}倍，要用糖多少克？
        zh| 商场卖出彩电和冰箱共{s}台，彩电的台数是冰箱的{k}倍，问卖出冰箱多少台。
        zh| 一个数是另一个数的{k}倍，两个数加起来是{s}，较小的那个数是几？
        zh| 植树节，五年级和六年级一共种树{s}棵，六年级种的棵数是五年级的{k}倍，五年级种了多少棵？
        zh| 将{s}元奖金分给甲乙两人，甲得的钱是乙的{k}倍，乙得多少元？
        zh| 上层和下层书架共放书{s}本，下层的本数是上层的{k}倍，上层放了多少本书？
        zh| 一件上衣和一条裤子合计{s}元，上衣的价格是裤子的{k}倍，裤子的价格是多少元？
        zh| 家离外婆家{s}千米，{A}先坐火车，再坐汽车，坐火车的路程是坐汽车的{k}倍，坐汽车走了多少千米？
        zh| 池塘里有鸭子和鹅共{s}只，鸭子只数为鹅的{k}倍，池塘里有几只鹅？
        zh| {A}做语文和数学作业一共用了{s}分钟，语文用的时间是数学的{k}倍，做数学作业用了多少分钟？
        zh| 妹妹和哥哥合计折了{s}只纸鹤，哥哥折的只数是妹妹的{k}倍，妹妹折了多少只？
        zh| 盒子里红球和白球共有{s}个，红球个数是白球的{k}倍，白球有几个？
        zh| 电影院里大人和小孩共{s}人，大人的人数是小孩的{k}倍，小孩有多少人？
        zh| 计算：两数和{s}，倍数{k}，小数是多少？
        zh| {A}说：“我和{B}共有{s}{M}{T}，{B}的正好是我的{k}倍。”{A}有多少{M}？
        en| Two numbers add up to {s}, and one is {k} times the other. Find the smaller number.
        en| {A} and {B} [collected|sold|made] {s} {T} together, {B} {k} times as many as {A}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {k} times as long as the other. How long is the shorter piece?
        en| {s} birds are on the pond, geese and ducks. There are {k} times as many ducks as geese. How many geese are there?
        en| A coat and a hat cost {$s}. The coat costs {k} times as much as the hat. What does the hat cost?
        en| {A} and {B} share {$s} so that {B} gets {k} times {A}'s share. How much does {A} get?
        en| In an orchard there are {s} apple trees and pear trees, {k} times as many apple trees as pear trees. How many pear trees are there?
        en| A number and {k} times this number make {s} together. What is the number?
        en| {s} {T} lie in boxes. The big box has {k} times as many as the small box. How many are in the small box?
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{B}的数量是{A}的{k}倍，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成一长一短，长的是短的{k}倍，短的长多少米？
        zh| 池塘里有鹅和鸭共{s}只，鸭的只数是鹅的{k}倍，鹅有几只？
        zh| 一件大衣和一顶帽子共{s}元，大衣的价钱是帽子的{k}倍，帽子多少元？
        zh| 母子年龄和是{s}岁，妈妈的年龄是儿子的{k}倍，儿子多少岁？
        zh| {A}和{B}分{s}元，{B}分得的是{A}的{k}倍，{A}分得多少元？
        zh| 果园里苹果树和梨树共{s}棵，苹果树是梨树的{k}倍，梨树有多少棵？
        zh| 一个数与它的{k}倍之和是{s}，这个数是多少？
        zh| 大盒和小盒共装{s}{M}{T}，大盒装的是小盒的{k}倍，小盒装几{M}？
        en| In a pet shop there are {s} mice and hamsters; there are {k} times as many mice as hamsters. How many hamsters are there?
        en| {A} and {B} split {$s}. {B}'s part is {k} times {A}'s part. How much did {A} get?
        en| Milk and meat cost {$s} together, the meat {k} times as much as the milk. What is the price of the milk?
        en| A concrete mix of {s} kg contains {k} times as much sand as cement. How much cement is in it?
        en| The garden has {s} plants. Of peas there are {k} times as many as of beans, and nothing else grows there. How many beans are there?
        en| {A} worked {s} hours in two weeks, in the second week {k} times as long as in the first. How many hours did {he} work in the first week?
        en| The upper and the lower shelf hold {s} jars, the lower one {k} times as many as the upper one. How many jars are on the upper shelf?
        en| Of {s} votes, there were {k} times as many yes votes as no votes. How many voted no?
        en| A dog and a cat weigh {s} kg together. The dog is {k} times as heavy as the cat. How heavy is the cat?
        en| {s} km of the coast are rock or beach. The rocky part is {k} times as long as the beach. How long is the beach?
        en| A farmer has {s} ducks and geese, {k} ducks for every goose. How many geese does he have?
        en| Two numbers make {s} when added. The larger is {k} times the smaller. Find the smaller number.
        en| {A} spent {$s} on a book and a game. The game cost {k} times as much as the book. What did the book cost?
        en| A train had {s} passengers. {k} times as many sat as stood. How many passengers stood?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠的只数是仓鼠的{k}倍，仓鼠有多少只？
        zh| 牛奶和牛肉一共{s}元，牛肉的价钱是牛奶的{k}倍，牛奶多少元？
        zh| 一种混凝土重{s}千克，只有沙子和水泥，沙子是水泥的{k}倍，水泥有多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，茄子的棵数是黄瓜的{k}倍，黄瓜有多少棵？
        zh| {A}两周共工作{s}小时，第二周的时间是第一周的{k}倍，第一周工作多少小时？
        zh| 上层和下层共有{s}个罐子，下层的个数是上层的{k}倍，上层有几个罐子？
        zh| {s}人投票，赞成的人数是反对的{k}倍，反对的有多少人？
        zh| 小狗和小猫共重{s}千克，小狗的体重是小猫的{k}倍，小猫重多少千克？
        zh| 农民养了鸭和鹅共{s}只，鸭的只数是鹅的{k}倍，鹅有多少只？
        zh| 大数是小数的{k}倍，两数相加得{s}，小数是多少？
        zh| {A}买书和玩具花了{s}元，玩具花的钱是书的{k}倍，书花了多少元？
        zh| 车上有{s}人，坐着的人数是站着的{k}倍，站着的有多少人？
        zh| 动物园里猴子和鹿一共{s}只，猴子的只数是鹿的{k}倍，鹿有多少只？
        en| A farm keeps {s} sheep and cows, {k} times as many sheep as cows. How many cows does it keep?
        en| In one drawer lie {s} forks and spoons; for each fork there are {k} spoons. How many forks lie there?
        en| The two towers are {s} m high together, and the church tower is {k} times as high as the clock tower. What is the height of the clock tower?
        en| Of the {s} tickets, {k} times as many were for grown-ups as for children. How many tickets were for children?
        en| Tea and cake together cost {$s}. The cake costs {k} times what the tea costs. What does the tea cost?
        en| {A} and {B} picked {s} {T}, and for each one that {A} picked {B} picked {k}. How many {T} did {A} pick?
        en| The library lent {s} novels and comics today, {k} novels for every comic. How many comics did it lend?
        en| {s} votes were given. The blue party had {k} times the votes of the red party. How many votes had the red party?
        en| A plank of {s} cm is sawn into two pieces so that one is {k} times as long as the other. How long is the shorter piece?
        en| The big tank and the small tank hold {s} litres between them; the big one holds {k} times as much as the small one. How many litres does the small tank hold?
        en| On the pond swim {s} ducks and swans. There are {k} times as many ducks as swans. How many swans are on the pond?
        en| A father and his daughter are {s} years old together. He is {k} times her age. How old is the daughter?
        en| On Saturday the museum had {k} times as many visitors as on Sunday. At the weekend it had {s}. How many visitors came on Sunday?
        en| The sum of two numbers is {s}. The first is {k} times the second. What is the second number?
        en| {A} spent {$s} on milk and meat. The meat cost {k} times as much as the milk. What did the milk cost?
        en| The morning shift made {k} times as many parts as the night shift, and both made {s}. How many parts did the night shift make?
        en| A coach and a van carry {s} people. There are {k} people on the coach for each one in the van. How many people are in the van?
        en| {A} and {his} brother share {$s} so that {he} gets {k} times what the brother gets. How much does the brother get?
        zh| 农场养了牛和羊共{s}头，羊的头数是牛的{k}倍，牛有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子是叉子的{k}倍，叉子有几把？
        zh| 钟楼和塔楼一共高{s}米，塔楼的高度是钟楼的{k}倍，钟楼高多少米？
        zh| 一共卖出{s}张票，成人票是儿童票的{k}倍，儿童票卖了几张？
        zh| 茶和蛋糕共{s}元，蛋糕的价钱是茶的{k}倍，茶多少元？
        zh| {A}和{B}共摘了{s}{M}{T}，{A}每摘1{M}，{B}就摘{k}{M}，{A}摘了多少{M}？
        zh| 图书馆今天借出小说和漫画{s}本，小说的本数是漫画的{k}倍，借出漫画多少本？
        zh| 一块木板长{s}厘米，锯成两段，一段是另一段的{k}倍，短的一段长多少厘米？
        zh| 大桶和小桶共装水{s}升，大桶装的是小桶的{k}倍，小桶装多少升？
        zh| 池塘里有鸭和鹅{s}只，鸭的只数是鹅的{k}倍，鹅有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲的年龄是女儿的{k}倍，女儿几岁？
        zh| 周末博物馆接待了{s}人，星期六的人数是星期日的{k}倍，星期日接待了多少人？
        zh| 两数之和为{s}，第一个数是第二个数的{k}倍，第二个数是多少？
        zh| 白班和夜班共做零件{s}个，白班做的是夜班的{k}倍，夜班做了多少个？
        zh| 水果店运来苹果和香蕉共{s}千克，苹果的重量是香蕉的{k}倍，香蕉运来多少千克？
        zh| 操场上有{s}人，跳绳的人数是跑步的{k}倍，没有别的人，跑步的有多少人？
        zh| 大客车和面包车一共坐了{s}人，大客车坐的人是面包车的{k}倍，面包车坐了多少人？
        en| {A} and {B} scored {s} goals. {B} scored {k} times as many as {A}. How many goals did {A} score?
        en| There are {s} cups and glasses on the table, {k} times as many glasses as cups. How many cups are there?
        en| {B} read {k} times as many pages as {A}. Together they read {s} pages. How many did {A} read?
        en| {s} km were driven on two days, {k} times as far on the first day as on the second. How many km were driven on the second day?
        en| The older of two brothers weighs {k} times as much as the younger. Together they weigh {s} kg. What does the younger one weigh?
        zh| {A}和{B}共进了{s}个球，{B}进的球是{A}的{k}倍，{A}进了几个球？
        zh| 桌上有杯子和碗{s}个，碗的个数是杯子的{k}倍，杯子有几个？
        zh| {B}看的页数是{A}的{k}倍，两人共看{s}页，{A}看了多少页？
        zh| 两天共行{s}千米，第一天行的是第二天的{k}倍，第二天行多少千米？
        en| If {A} and {B} have {s} {T} and {B} has {k} times as many as {A}, how many has {A}?
        en| Find the shorter of two rods that measure {s} cm together if one is {k} times as long as the other.

        == sumpart: x + x / k = s; k=2..9 s=9..400
        en| {A} and {B} have {s} {T} together. {A} has {k} times as many as {B}. How many does {A} have?
        en| The sum of two numbers is {s}. One of them is {k} times the other. What is the larger one?
        en| A father is {k} times as old as his son. Together they are {s} years old. How old is the father?
        en| There are {k} times as many {T} as {V} in the {P}, {s} in all. How many {T} are there?
        en| {A} and {B} collected {s} {T}. {A} collected {k} times as many as {B}. How many did {A} collect?
        en| {A} and {B} are {s} years old together, and {A} is {k} times as old as {B}. How old is {A}?
        en| Two pieces of rope are {s} m together; one is {k} times as long as the other. How long is the longer piece?
        en| A shop sold {s} {T} on two days, {k} times as many on the first day as on the second. How many on the first day?
        en| {A} and {B} have {s} {T} altogether. If {A} has {k} times as many as {B}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{A}的是{B}的{k}倍，{A}有几{M}？
        zh| 两数的和是{s}，大数是小数的{k}倍，大数是多少？
        zh| 爸爸的年龄是{A}的{k}倍，两人一共{s}岁，爸爸几岁？
        zh| 果园里桃树和梨树共{s}棵，桃树的棵数是梨树的{k}倍，桃树有多少棵？
        zh| {A}和{B}一共摘了{s}{M}{T}，{A}摘的是{B}的{k}倍，{A}摘了几{M}？
        zh| 甲乙两数之和是{s}，甲数是乙数的{k}倍，甲数是多少？
        zh| 鸡和鸭共{s}只，鸭的只数是鸡的{k}倍，鸭有多少只？
        zh| 把{s}米的绳子分成两段，长的是短的{k}倍，长的一段长多少米？
        zh| 学校有老师{s}人，其中女老师人数是男老师的{k}倍，女老师有多少人？
        zh| 果园里有桃树和梨树{s}棵，桃树是梨树的{k}倍，桃树有几棵？
        zh| 甲仓和乙仓共有粮食{s}吨，甲仓的粮食是乙仓的{k}倍，甲仓有粮食多少吨？
        en| How many {T} does {B} own if {B} owns {k} times as many {T} as {A} and both together own {s}?
        en| A meadow is [grazed|used] by {s} animals, cows and sheep. For every cow there are {k} sheep. How many sheep are there?
        en| Find two numbers that add up to {s} if one is {k} times as large as the other. [Give|State] the larger one.
        en| Let x be the larger of two numbers. Their sum is {s} and their quotient is {k}. Find x.
        en| {s} people came to the concert. There were {k} times as many adults as children. How many adults came?
        en| A table and a chair cost {$s} together. The price of the table is {k} times the price of the chair. What does the table cost?
        en| My sister and I have saved {$s}. I have saved {k} times as much as she has. How much [do I have|have I saved]?
        en| A board {s} cm long is [sawn|cut] into two parts, one of them {k} times as long as the other. What is the length of the longer part?
        en| In a box of {s} pens, the blue ones are {k} times as numerous as the red ones. How many pens are blue?
        en| I am thinking of two numbers. The second is {k} times the first, and in total they make {s}. What is the second number?
        en| A cafe sold {s} drinks [today|yesterday]: cups of coffee and, {k} times as often, cups of tea. How many cups of tea did it sell?
        en| The whole trip of {s} km was made by train and by bus. The part by train was {k} times as long as the part by bus. How far did they go by train?
        en| {A} spent {s} minutes on maths and reading. {He} [read for|spent on reading] {k} times as long as on maths. How many minutes did {he} spend on reading?
        en| {$s} was [divided|split] between {A} and {B}. {A} received {k} times {B}'s share. How much did {A} [receive|get]?
        en| Our firm has {s} employees. The factory has {k} times as many employees as the office. How many people work in the factory?
        en| Two tanks contain {s} litres of water. The large tank contains {k} times as much as the small tank. How much water is in the large tank?
        en| A library lent {s} books on Monday and Tuesday; Tuesday's number was {k} times Monday's. How many books were lent on Tuesday?
        en| The weather was fine, so {A} and {B} went to the orchard and picked {s} kg of cherries. {A} picked {k} times as much as {B}. How many kilograms did {A} pick?
        en| [Work out|Calculate] the number of boys in a club of {s} members where boys are {k} times as many as girls.
        en| Sum of two weights: {s} kg. Heavier weight = {k} times the lighter. Heavier weight = ?
        en| A parking lot holds {s} [vehicles|cars and trucks], all of them cars or trucks. It has {k} times as many cars as trucks. How many cars are [parked there|there]?
        en| A dog and a cat weigh {s} kg together. If the dog is {k} times as heavy as the cat, how heavy is the dog?
        en| At the school fair {s} [tickets|cards] were sold in all. {B} sold some, and {A} sold {k} times as many. How many did {A} sell?
        en| The angles a and b make {s} degrees together. Angle b is {k} times angle a. How large is angle b?
        en| Two classes planted {s} trees. Class P planted some, class Q {k} times that number. How many did class Q plant?
        en| If a father and his daughter are {s} years old together and he is {k} times her age, how old is the father?
        en| A [farmer|gardener] planted {s} trees, apple and pear. The apple trees are {k} times as many as the pear trees. How many apple trees did he plant?
        en| You and I caught {s} fish. I caught {k} times as many as you did. How many fish did I catch?
        en| A hospital has {s} doctors and nurses. The number of nurses equals {k} times the number of doctors. Find the number of nurses.
        en| {A} and {B} scored {s} points in all, {A} {k} times as many as {B}. What was {A}'s score?
        en| A ribbon of {s} cm is cut so that the long piece measures {k} times the short piece. How long is the long piece?
        en| A [shirt|cap] and a coat are sold together for {$s}. The coat alone costs {k} times what the other costs. How much is the coat?
        en| Two [teams|gangs] laid {s} m of cable. The day team laid {k} times as much as the night team. How many metres did the day team lay?
        en| There are {s} {T} on two shelves in the {P}. On the lower shelf there are {k} times as many as on the upper one. How many are on the lower shelf?
        en| Flour and sugar weigh {s} g together in this recipe, and there is {k} times as much flour as sugar. How many grams of flour are needed?
        en| One number is {k} times another number. When they are added, the result is {s}. What is the greater number?
        zh| 有两个数相加得{s}，大数除以小数商{k}，没有余数，求大数。
        zh| 一张桌子和一把椅子共{s}元，桌子的价钱是椅子的{k}倍，桌子多少元？
        zh| {A}和{B}合起来有{s}元钱，{A}的钱数是{B}的{k}倍，{A}有多少元？
        zh| 学校美术组有{s}人，女生人数正好是男生的{k}倍，女生有多少人？
        zh| 图书馆两天共借出{s}本书，第二天借出的是第一天的{k}倍，第二天借出多少本？
        zh| 求大数：两数之和等于{s}，大数等于小数的{k}倍。
        zh| 如果{A}的{T}是{B}的{k}倍，两人一起有{s}{M}，那么{A}有几{M}？
        zh| 设甲数为x，已知甲数是乙数的{k}倍，两数的和为{s}，求x。
        zh| 今天阳光很好，{A}和{B}一起去摘草莓，共摘了{s}千克，{A}摘的是{B}的{k}倍。{A}摘了多少千克？
        zh| 我和姐姐一共存了{s}元，我存的钱是姐姐的{k}倍，我存了多少元？
        zh| 两桶油共重{s}千克，大桶油的质量是小桶的{k}倍，大桶油重多少千克？
        zh| 停车场里停着轿车和货车一共{s}辆，轿车的辆数是货车的{k}倍，轿车有几辆？
        zh| 甲乙两车间合计有工人{s}名，甲车间的人数是乙车间的{k}倍，求甲车间的人数。
        zh| 把一根长{s}厘米的铁丝截成一长一短两根，长的是短的{k}倍，长的那根是多少厘米？
        zh| 父子俩今年一共{s}岁，父亲的年龄正好是儿子的{k}倍，父亲今年多少岁？
        zh| 书店上午和下午共卖书{s}本，下午卖的本数是上午的{k}倍，下午卖了多少本？
        zh| {A}两天一共看了{s}页书，第二天看的页数是第一天的{k}倍，第二天看了多少页？
        zh| {P}里有{T}和{V}，总数是{s}，{V}的数量是{T}的{k}倍，{V}有多少？
        zh| 饲养小组养了白兔和灰兔{s}只，白兔的只数是灰兔的{k}倍，养了多少只白兔？
        zh| 两个工程队合修一条{s}米的路，甲队修的是乙队的{k}倍，甲队修了多少米？
        zh| 小猫和小狗共重{s}千克，小狗的体重是小猫的{k}倍，小狗重多少千克？
        zh| 做蛋糕用面粉和糖共{s}克，面粉是糖的{k}倍，要用面粉多少克？
        zh| 商场卖出彩电和冰箱共{s}台，彩电的台数是冰箱的{k}倍，问卖出彩电多少台。
        zh| 一个数是另一个数的{k}倍，两个数加起来是{s}，较大的那个数是几？
        zh| 植树节，五年级和六年级一共种树{s}棵，六年级种的棵数是五年级的{k}倍，六年级种了多少棵？
        zh| 将{s}元奖金分给甲乙两人，甲得的钱是乙的{k}倍，甲得多少元？
        zh| 上层和下层书架共放书{s}本，下层的本数是上层的{k}倍，下层放了多少本书？
        zh| 一件上衣和一条裤子合计{s}元，上衣的价格是裤子的{k}倍，上衣的价格是多少元？
        zh| 家离外婆家{s}千米，{A}先坐火车，再坐汽车，坐火车的路程是坐汽车的{k}倍，坐火车走了多少千米？
        zh| 池塘里有鸭子和鹅共{s}只，鸭子只数为鹅的{k}倍，池塘里有几只鸭子？
        zh| {A}做语文和数学作业一共用了{s}分钟，语文用的时间是数学的{k}倍，做语文作业用了多少分钟？
        zh| 妹妹和哥哥合计折了{s}只纸鹤，哥哥折的只数是妹妹的{k}倍，哥哥折了多少只？
        zh| 盒子里红球和白球共有{s}个，红球个数是白球的{k}倍，红球有几个？
        zh| 电影院里大人和小孩共{s}人，大人的人数是小孩的{k}倍，大人有多少人？
        zh| 计算：两数和{s}，倍数{k}，大数是多少？
        zh| {A}说：“我和{B}共有{s}{M}{T}，我的正好是{B}的{k}倍。”{A}有多少{M}？
        en| Two numbers add up to {s}, and one is {k} times the other. Find the larger number.
        en| {A} and {B} [collected|sold|made] {s} {T} together, {A} {k} times as many as {B}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {k} times as long as the other. How long is the longer piece?
        en| {s} birds are on the pond, geese and ducks. There are {k} times as many ducks as geese. How many ducks are there?
        en| A coat and a hat cost {$s}. The coat costs {k} times as much as the hat. What does the coat cost?
        en| The mother is {k} times as old as her son. Together they are {s} years old. How old is the mother?
        en| {A} and {B} share {$s} so that {A} gets {k} times {B}'s share. How much does {A} get?
        en| In an orchard there are {s} apple trees and pear trees, {k} times as many apple trees as pear trees. How many apple trees are there?
        en| {s} {T} lie in boxes. The big box has {k} times as many as the small box. How many are in the big box?
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{A}的数量是{B}的{k}倍，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成一长一短，长的是短的{k}倍，长的长多少米？
        zh| 池塘里有鹅和鸭共{s}只，鸭的只数是鹅的{k}倍，鸭有几只？
        zh| 一件大衣和一顶帽子共{s}元，大衣的价钱是帽子的{k}倍，大衣多少元？
        zh| 母子年龄和是{s}岁，妈妈的年龄是儿子的{k}倍，妈妈多少岁？
        zh| {A}和{B}分{s}元，{A}分得的是{B}的{k}倍，{A}分得多少元？
        zh| 果园里苹果树和梨树共{s}棵，苹果树是梨树的{k}倍，苹果树有多少棵？
        zh| 大盒和小盒共装{s}{M}{T}，大盒装的是小盒的{k}倍，大盒装几{M}？
        en| In a pet shop there are {s} mice and hamsters; there are {k} times as many mice as hamsters. How many mice are there?
        en| {A} and {B} split {$s}. {B}'s part is {k} times {A}'s part. How much did {B} get?
        en| Milk and meat cost {$s} together, the meat {k} times as much as the milk. What is the price of the meat?
        en| A concrete mix of {s} kg contains {k} times as much sand as cement. How much sand is in it?
        en| The garden has {s} plants. Of peas there are {k} times as many as of beans, and nothing else grows there. How many peas are there?
        en| {A} worked {s} hours in two weeks, in the second week {k} times as long as in the first. How many hours did {he} work in the second week?
        en| The upper and the lower shelf hold {s} jars, the lower one {k} times as many as the upper one. How many jars are on the lower shelf?
        en| Of {s} votes, there were {k} times as many yes votes as no votes. How many voted yes?
        en| A dog and a cat weigh {s} kg together. The dog is {k} times as heavy as the cat. How heavy is the dog?
        en| {s} km of the coast are rock or beach. The rocky part is {k} times as long as the beach. How long is the rocky part?
        en| A farmer has {s} ducks and geese, {k} ducks for every goose. How many ducks does he have?
        en| Two numbers make {s} when added. The larger is {k} times the smaller. Find the larger number.
        en| {A} spent {$s} on a book and a game. The game cost {k} times as much as the book. What did the game cost?
        en| A train had {s} passengers. {k} times as many sat as stood. How many passengers sat?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠的只数是仓鼠的{k}倍，小白鼠有多少只？
        zh| {A}和{B}分{s}元，{B}分得的是{A}的{k}倍，{B}分得多少元？
        zh| 牛奶和牛肉一共{s}元，牛肉的价钱是牛奶的{k}倍，牛肉多少元？
        zh| 一种混凝土重{s}千克，只有沙子和水泥，沙子是水泥的{k}倍，沙子有多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，茄子的棵数是黄瓜的{k}倍，茄子有多少棵？
        zh| {A}两周共工作{s}小时，第二周的时间是第一周的{k}倍，第二周工作多少小时？
        zh| 上层和下层共有{s}个罐子，下层的个数是上层的{k}倍，下层有几个罐子？
        zh| {s}人投票，赞成的人数是反对的{k}倍，赞成的有多少人？
        zh| 小狗和小猫共重{s}千克，小狗的体重是小猫的{k}倍，小狗重多少千克？
        zh| 农民养了鸭和鹅共{s}只，鸭的只数是鹅的{k}倍，鸭有多少只？
        zh| 大数是小数的{k}倍，两数相加得{s}，大数是多少？
        zh| {A}买书和玩具花了{s}元，玩具花的钱是书的{k}倍，玩具花了多少元？
        zh| 车上有{s}人，坐着的人数是站着的{k}倍，坐着的有多少人？
        zh| 动物园里猴子和鹿一共{s}只，猴子的只数是鹿的{k}倍，猴子有多少只？
        en| A farm keeps {s} sheep and cows, {k} times as many sheep as cows. How many sheep does it keep?
        en| In one drawer lie {s} forks and spoons; for each fork there are {k} spoons. How many spoons lie there?
        en| The two towers are {s} m high together, and the church tower is {k} times as high as the clock tower. What is the height of the church tower?
        en| Of the {s} tickets, {k} times as many were for grown-ups as for children. How many tickets were for grown-ups?
        en| Tea and cake together cost {$s}. The cake costs {k} times what the tea costs. What does the cake cost?
        en| {A} and {B} picked {s} {T}, and for each one that {A} picked {B} picked {k}. How many {T} did {B} pick?
        en| The library lent {s} novels and comics today, {k} novels for every comic. How many novels did it lend?
        en| {s} votes were given. The blue party had {k} times the votes of the red party. How many votes had the blue party?
        en| A plank of {s} cm is sawn into two pieces so that one is {k} times as long as the other. How long is the longer piece?
        en| The big tank and the small tank hold {s} litres between them; the big one holds {k} times as much as the small one. How many litres does the big tank hold?
        en| On the pond swim {s} ducks and swans. There are {k} times as many ducks as swans. How many ducks are on the pond?
        en| A father and his daughter are {s} years old together. He is {k} times her age. How old is the father?
        en| On Saturday the museum had {k} times as many visitors as on Sunday. At the weekend it had {s}. How many visitors came on Saturday?
        en| The sum of two numbers is {s}. The first is {k} times the second. What is the first number?
        en| {A} spent {$s} on milk and meat. The meat cost {k} times as much as the milk. What did the meat cost?
        en| The morning shift made {k} times as many parts as the night shift, and both made {s}. How many parts did the morning shift make?
        en| A coach and a van carry {s} people. There are {k} people on the coach for each one in the van. How many people are on the coach?
        en| {A} and {his} brother share {$s} so that {he} gets {k} times what the brother gets. How much does {A} get?
        zh| 农场养了牛和羊共{s}头，羊的头数是牛的{k}倍，羊有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子是叉子的{k}倍，勺子有几把？
        zh| 钟楼和塔楼一共高{s}米，塔楼的高度是钟楼的{k}倍，塔楼高多少米？
        zh| 一共卖出{s}张票，成人票是儿童票的{k}倍，成人票卖了几张？
        zh| 茶和蛋糕共{s}元，蛋糕的价钱是茶的{k}倍，蛋糕多少元？
        zh| {A}和{B}共摘了{s}{M}{T}，{A}每摘1{M}，{B}就摘{k}{M}，{B}摘了多少{M}？
        zh| 图书馆今天借出小说和漫画{s}本，小说的本数是漫画的{k}倍，借出小说多少本？
        zh| 一块木板长{s}厘米，锯成两段，一段是另一段的{k}倍，长的一段长多少厘米？
        zh| 大桶和小桶共装水{s}升，大桶装的是小桶的{k}倍，大桶装多少升？
        zh| 池塘里有鸭和鹅{s}只，鸭的只数是鹅的{k}倍，鸭有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲的年龄是女儿的{k}倍，父亲几岁？
        zh| 周末博物馆接待了{s}人，星期六的人数是星期日的{k}倍，星期六接待了多少人？
        zh| 两数之和为{s}，第一个数是第二个数的{k}倍，第一个数是多少？
        zh| 白班和夜班共做零件{s}个，白班做的是夜班的{k}倍，白班做了多少个？
        zh| 水果店运来苹果和香蕉共{s}千克，苹果的重量是香蕉的{k}倍，苹果运来多少千克？
        zh| 操场上有{s}人，跳绳的人数是跑步的{k}倍，没有别的人，跳绳的有多少人？
        zh| 大客车和面包车一共坐了{s}人，大客车坐的人是面包车的{k}倍，大客车坐了多少人？
        en| {A} and {B} scored {s} goals. {B} scored {k} times as many as {A}. How many goals did {B} score?
        en| There are {s} cups and glasses on the table, {k} times as many glasses as cups. How many glasses are there?
        en| {B} read {k} times as many pages as {A}. Together they read {s} pages. How many did {B} read?
        en| {s} km were driven on two days, {k} times as far on the first day as on the second. How many km were driven on the first day?
        en| The older of two brothers weighs {k} times as much as the younger. Together they weigh {s} kg. What does the older one weigh?
        zh| {A}和{B}共进了{s}个球，{B}进的球是{A}的{k}倍，{B}进了几个球？
        zh| 桌上有杯子和碗{s}个，碗的个数是杯子的{k}倍，碗有几个？
        zh| {B}看的页数是{A}的{k}倍，两人共看{s}页，{B}看了多少页？
        zh| 两天共行{s}千米，第一天行的是第二天的{k}倍，第一天行多少千米？
        en| If {A} and {B} have {s} {T} and {B} has {k} times as many as {A}, how many has {B}?
        en| Find the longer of two rods that measure {s} cm together if one is {k} times as long as the other.

        == difftimes: k * x - x = d; k=2..9 x=2..60
        en| {B} has {k} times as many {T} as {A}, and {d} more than {A}. How many does {A} have?
        en| The difference of two numbers is {d}. The larger is {k} times the smaller. What is the smaller number?
        en| A mother is {d} years older than her daughter and {k} times as old. How old is the daughter?
        en| {B} is {d} years older than {A}. {B} is also {k} times as old as {A}. How old is {A}?
        en| {A} has {d} {T} fewer than {B}, and {B} has {k} times as many as {A}. How many does {A} have?
        en| One rope is {d} m longer than another and {k} times as long. How long is the shorter one?
        en| There are {k} times as many {T} as {V}, so there are {d} more {T} than {V}. How many {V} are there?
        en| {k} times a number is {d} more than the number. What is the number?
        en| {B} has {d} more {T} than {A}, and {k} times as many. How many does {A} have?
        en| {A} is {d} years younger than {B}, and {B} is {k} times as old. How old is {A}?
        zh| {B}的{T}是{A}的{k}倍，比{A}多{d}{M}，{A}有几{M}？
        zh| 两数的差是{d}，大数是小数的{k}倍，小数是多少？
        zh| 妈妈比{A}大{d}岁，妈妈的年龄是{A}的{k}倍，{A}几岁？
        zh| 桃树比梨树多{d}棵，桃树是梨树的{k}倍，梨树有多少棵？
        zh| 鸭比鸡多{d}只，鸭的只数是鸡的{k}倍，鸡有多少只？
        zh| {A}比{B}少{d}{M}{T}，{B}的{T}是{A}的{k}倍，{A}有几{M}？
        zh| 一个数的{k}倍比它本身多{d}，这个数是多少？
        zh| 长绳比短绳长{d}米，长绳的长是短绳的{k}倍，短绳长多少米？
        zh| {B}比{A}多{d}{M}{T}，{B}的{T}是{A}的{k}倍，{A}有多少{M}？
        zh| {B}比{A}大{d}岁，{B}的年龄是{A}的{k}倍，{A}几岁？
        en| How many {T} does {A} have if {B} has {k} times as many as {A} and that is {d} more than {A} has?
        en| A table costs {k} times as much as a chair. The table is {$d} more expensive. What is the price of the chair?
        en| Let x be a number. Its {k}-fold is {d} greater than x itself. Find x.
        en| There are {d} more sheep than cows on the farm, and the sheep are {k} times as many as the cows. How many cows are there?
        en| My uncle is {k} times as old as I am. He is {d} years older than me. How old am I?
        en| When a number is multiplied by {k}, it [grows|increases] by {d}. What is the number?
        en| In our choir, boys are outnumbered by girls: there are {k} times as many girls as boys, a difference of {d}. How many boys sing in the choir?
        en| {B} [read|wrote] {d} pages more than {A}, which is to say {k} times as many. How many pages did {A} manage?
        en| The dog weighs {k} times as much as the cat and is {d} kg heavier. How heavy is the cat?
        en| On Sunday the museum had {k} times as many visitors as on Monday. That was {d} more than on Monday. How many visitors came on Monday?
        en| [Find|Work out|Determine] the smaller of two numbers whose difference is {d} if the larger one is {k} times the smaller one.
        en| {A} and {B} save money. {B}'s savings are {k} times {A}'s, and {A} has {$d} less than {B}. How much has {A} saved?
        en| A big tank holds {k} times as much as a small tank. If the big tank holds {d} litres more, how much does the small one hold?
        en| By bus the journey takes {k} times as long as by car, or {d} minutes longer. How many minutes does it take by car?
        en| A coat is {$d} dearer than a shirt. For the price of the coat you could buy {k} such shirts. What does the shirt cost?
        en| Our firm has {k} times as many workers as clerks. There are {d} fewer clerks than workers. How many clerks are employed?
        en| Bag P weighs {d} kg less than bag Q. Bag Q is {k} times as heavy as bag P. Find the weight of bag P.
        en| It had rained for days, and the mushrooms grew well. {B} picked {k} times as many mushrooms as {A}, so {A} had {d} fewer. How many did {A} pick?
        en| The winner [got|received] {k} times as many votes as the loser and won by {d} votes. How many votes did the loser get?
        en| Difference of two lengths: {d} m. Longer length = {k} times the shorter. Shorter length = ?
        en| {A} scored {d} points fewer than {B}. In fact, {B}'s score was {k} times {A}'s score. What was {A}'s score?
        en| A tower is {k} times as high as a house. It [rises|stands] {d} m above the house. How high is the house?
        en| The {P} sold {k} times as many {T} in June as in May, an increase of {d}. How many were sold in May?
        en| If you take a number away from {k} times that number, {d} remains. What is the number?
        en| I have {d} {T} fewer than my friend. My friend has {k} times as many as I do. How many {T} have I got?
        en| A train carries {k} times as many passengers as a bus, and {d} more than the bus. How many passengers are on the bus?
        en| The number of {T} in the {P} is {k} times the number of {V}, and the two numbers differ by {d}. How many {V} are there?
        en| One farmer harvested {d} tonnes more wheat than his neighbour and exactly {k} times as much. How many tonnes did the neighbour harvest?
        en| A recipe needs {k} times as much flour as sugar. There is {d} g more flour than sugar. How much sugar is in it?
        en| Two shelves: the lower holds {k} times as many books as the upper, the upper {d} books fewer than the lower. How many books are on the upper shelf?
        en| {B} ran {k} times as far as {A} yesterday. Afterwards they found that {B} had run {d} km more. What distance did {A} run?
        en| The daughter is {d} years younger than her father. The father's age is {k} times hers. What is the age of the daughter?
        en| After {k} times as many people had come as were expected, {d} more people than expected sat in the hall. How many were expected?
        en| A school library has {k} times as many novels as atlases; the novels exceed the atlases by {d}. [Calculate|Find] the number of atlases.
        en| {k} times my number exceeds my number by {d}. What is my number?
        zh| 甲数比乙数多{d}，甲数正好是乙数的{k}倍，求乙数。
        zh| 一张桌子比一把椅子贵{d}元，桌子的单价是椅子的{k}倍，一把椅子多少元？
        zh| 已知大数是小数的{k}倍，又知大数减小数得{d}，小数是几？
        zh| 设一个数为x，它的{k}倍减去它自己等于{d}，求x。
        zh| 果园里的桃树是梨树的{k}倍，梨树比桃树少{d}棵，梨树有多少棵？
        zh| 爷爷的年龄是我的{k}倍，爷爷比我大{d}岁，我今年几岁？
        zh| 一个数扩大到原来的{k}倍后，比原来增加了{d}，原来的数是多少？
        zh| 合唱队的女生是男生的{k}倍，男生比女生少{d}人。求男生人数。
        zh| 学校买来的足球比篮球多{d}个，足球的个数恰好是篮球的{k}倍，买来篮球多少个？
        zh| 甲仓存粮是乙仓的{k}倍，甲仓比乙仓多存{d}吨，乙仓存粮多少吨？
        zh| 小狗比小猫重{d}千克，小狗的体重是小猫的{k}倍，小猫重多少千克？
        zh| 书店星期天卖出的书是星期六的{k}倍，比星期六多卖{d}本，星期六卖了多少本？
        zh| 如果{B}的钱是{A}的{k}倍，而且{B}比{A}多{d}元，那么{A}有多少元？
        zh| 一件大衣的价钱是一件衬衫的{k}倍，衬衫比大衣便宜{d}元，一件衬衫多少元？
        zh| 大桶装的水比小桶多{d}升，大桶装的是小桶的{k}倍，小桶装水多少升？
        zh| 坐公交去学校用的时间是坐出租车的{k}倍，要多用{d}分钟，坐出租车要几分钟？
        zh| 昨天下过雨，{A}和{B}上山采蘑菇，{B}采的是{A}的{k}倍，{A}比{B}少采{d}个，{A}采了多少个？
        zh| 两数相差{d}，相除商是{k}，没有余数，较小的数是多少？
        zh| 六年级种的树是五年级的{k}倍，比五年级多种{d}棵，五年级种树多少棵？
        zh| 红绳的长度是蓝绳的{k}倍，蓝绳比红绳短{d}厘米，求蓝绳的长度。
        zh| 弟弟比哥哥少集了{d}张邮票，哥哥的邮票是弟弟的{k}倍，弟弟集了几张？
        zh| 车间里的工人是技术员的{k}倍，技术员比工人少{d}人，技术员有多少人？
        zh| 甲班捐的书是乙班的{k}倍，甲班比乙班多捐{d}本，乙班捐了多少本？
        zh| 停车场里轿车比货车多{d}辆，轿车的辆数为货车的{k}倍，货车有几辆？
        zh| 妈妈的年龄是女儿的{k}倍，女儿比妈妈小{d}岁，女儿今年多少岁？
        zh| 盒子里红球个数是白球的{k}倍，红球比白球多{d}个，白球有几个？
        zh| 求一个数，它的{k}倍比它大{d}。
        zh| 面粉的质量是糖的{k}倍，面粉比糖多用了{d}克，用了糖多少克？
        zh| {B}跑的路程是{A}的{k}倍，比{A}多跑了{d}米，{A}跑了多少米？
        zh| {P}里的{T}是{V}的{k}倍，{T}比{V}多{d}，{V}有多少？
        zh| 我比{B}少{d}{M}{T}，{B}的{T}恰好是我的{k}倍，我有几{M}？
        zh| 大楼的高度是平房的{k}倍，平房比大楼矮{d}米，平房高多少米？
        zh| 火车上的乘客是汽车上的{k}倍，汽车上的乘客比火车上少{d}人，汽车上有多少乘客？
        zh| 甲乙两队修路，甲队修的长度是乙队的{k}倍，乙队比甲队少修{d}米，乙队修了多少米？
        zh| 六月的用电量是五月的{k}倍，比五月多用{d}度电，五月用电多少度？
        en| {B} has {k} times as many {T} as {A}, which is {d} more than {A} has. How many does {A} have?
        en| The difference of two numbers is {d}, and the larger is {k} times the smaller. Find the smaller.
        en| The mother is {k} times as old as her son and {d} years older. How old is the son?
        en| A coat costs {k} times as much as a hat. It is {$d} dearer than the hat. What does the hat cost?
        en| There are {d} more ducks than geese, and the ducks are {k} times as many as the geese. How many geese are there?
        en| The long rope is {k} times the short one, and it is {d} m longer. How long is the short rope?
        en| This year the club has {k} times as many members as last year, an increase of {d}. How many members were there last year?
        zh| 妈妈的年龄是儿子的{k}倍，妈妈比儿子大{d}岁，儿子几岁？
        zh| 大衣的价钱是帽子的{k}倍，大衣比帽子贵{d}元，帽子多少元？
        zh| 鸭的只数是鹅的{k}倍，鸭比鹅多{d}只，鹅有多少只？
        zh| 长绳是短绳的{k}倍，长绳比短绳长{d}米，短绳长多少米？
        zh| 今年的会员是去年的{k}倍，比去年增加了{d}人，去年有会员多少人？
        zh| 苹果树比梨树多{d}棵，苹果树的棵数正好是梨树的{k}倍，梨树有几棵？
        en| {k} times a number, less the number itself, is {d}. What is the number?
        en| {A} is {d} years younger than {B}, whose age is {k} times {A}'s. How old is {A}?
        en| A truck carries {k} times as much as a van, that is {d} kg more. What does the van carry?
        en| There are {k} times as many apples as pears in the basket, and {d} fewer pears than apples. How many pears are there?
        en| {B} earns {k} times as much as {A} does. The difference is {$d}. How much does {A} earn?
        zh| 一个数的{k}倍减去这个数得{d}，这个数是几？
        zh| {A}比{B}小{d}岁，{B}的年龄是{A}的{k}倍，{A}今年几岁？
        zh| 卡车装的货是面包车的{k}倍，比面包车多装{d}千克，面包车装多少千克？
        zh| 篮子里苹果是梨的{k}倍，梨比苹果少{d}个，梨有多少个？
        zh| {B}挣的钱是{A}的{k}倍，两人相差{d}元，{A}挣多少元？
        en| A book costs {k} times as much as a pen. The book is {$d} dearer. What does the pen cost?
        en| {k} times a number is {d} more than the number. What is it?
        en| A father is {k} times as old as his son and {d} years older. How old is the son?
        zh| 爸爸的年龄是儿子的{k}倍，比儿子大{d}岁，儿子几岁？
        zh| 一本书的价钱是一支笔的{k}倍，比笔贵{d}元，一支笔几元？
        zh| 鸭的只数是鸡的{k}倍，比鸡多{d}只，鸡几只？

        == divided: x / k + b = c; k=2..9 b=2..40 c=4..60
        en| A number divided by {k}, plus {b}, is {c}. What is the number?
        en| If you divide a number by {k} and add {b}, you get {c}. Find the number.
        en| {k} friends share a prize equally. With the {$b} that {A} already had, {he} now has {$c}. How much was the prize?
        en| The quotient of a number and {k}, increased by {b}, is {c}. What is the number?
        en| {A} divides a number by {k} and then adds {b}; the result is {c}. What was the number?
        en| x over {k} plus {b} equals {c}. Find x.
        en| A number is divided by {k}, and {b} is added. The result is {c}. What is the number?
        zh| 一个数除以{k}，再加上{b}，等于{c}，求这个数。
        zh| 一个数除以{k}的商加{b}得{c}，这个数是多少？
        zh| 某数除以{k}后再加{b}，结果是{c}，求某数。
        zh| x除以{k}加{b}等于{c}，求x。
        zh| {A}把一个数除以{k}，再加{b}，得到{c}，这个数是几？
        zh| 一个数被{k}除后加上{b}是{c}，求这个数。
        zh| 一个数除以{k}，加上{b}，结果是{c}，这个数是几？
        en| Some {T} were shared equally by {k} children. {A} was one of them; with {b} of {his} own {he} now has {c}. How many {T} were shared?
        en| Think of a number, divide it by {k} and add {b}. You get {c}. What was the number?
        en| If x is divided by {k} and increased by {b}, the result is {c}. Find x.
        en| {A} gets one of {k} equal shares of a sum of money and a bonus of {$b}; that makes {$c}. What is the sum of money?
        en| The quotient of a number and {k}, plus {b}, equals {c}. Find the number.
        en| {k} friends divide the cost of a trip equally. {A} also pays {$b} for a ticket and so pays {$c} in all. What does the trip cost?
        zh| 一个数除以{k}，再加{b}，等于{c}，这个数是多少？
        zh| 一些{T}平均分给{k}个小朋友，{A}也分到一份，加上自己的{b}{M}共有{c}{M}，分掉的{T}有多少{M}？
        zh| 想一个数，除以{k}后加{b}，得{c}，想的数是几？
        zh| x除以{k}的商加上{b}等于{c}，求x。
        zh| {k}个朋友平摊旅费，{A}另外买票花了{b}元，一共花了{c}元，旅费总共多少元？
        zh| 比一个数除以{k}的商多{b}的数是{c}，这个数是多少？
        en| {c} is {b} more than a number divided by {k}. Find the number.
        en| A farmer packs all eggs equally into {k} boxes. After {b} more eggs are put into a box, it holds {c}. How many eggs did he pack?
        en| Divide a number by {k}. If you add {b} to what you get, it makes {c}. Which number is it?
        en| When a sum of money is split equally among {k} people and each also gets {$b}, each has {$c}. How much is the sum?
        zh| {c}比一个数除以{k}的商多{b}，求这个数。
        zh| 农民把鸡蛋平均装进{k}个盒子，其中一个盒子再放{b}个后有{c}个，装了多少个鸡蛋？
        zh| 一笔钱平均分给{k}人，每人再各得{b}元，每人就有{c}元，这笔钱是多少元？
        zh| 某数除以{k}，所得的商与{b}的和是{c}，某数是几？
        en| A number is split into {k} equal parts. One part and {b} make {c}. What is the number?
        en| One of {k} equal piles of {T} is joined by {b} more {T}, and then it has {c}. How many {T} were there in all the piles?
        en| {A} takes one of {k} equal parts of a number and adds {b} to it to get {c}. Find the number.
        en| When x is divided by {k} and {b} is added to the quotient, you have {c}. What is x?
        en| A rope is cut into {k} equal pieces. One piece is knotted to a cord of {b} m, and together they measure {c} m. How long was the rope?
        en| Take a number, divide by {k}, add {b}: the answer is {c}. Which number was taken?
        en| Each of {k} workers gets an equal part of the pay and {$b} for food, {$c} altogether. What is the pay of all workers without the food money?
        en| The sum of {b} and the quotient of a number and {k} is {c}. What is the number?
        en| A teacher divides all the sheets evenly among {k} groups. With the {b} sheets that it had before, one group now has {c}. How many sheets did the teacher divide?
        en| Divide x by {k}, then add {b}, and the result will be {c}. Find x.
        zh| 把一个数平均分成{k}份，其中一份加上{b}是{c}，这个数是多少？
        zh| 一根绳子平均剪成{k}段，一段接上{b}米长的细绳后长{c}米，原来的绳子长多少米？
        zh| 先把一个数除以{k}，再把商加上{b}，结果得{c}，求原来的数。
        zh| {b}加上一个数除以{k}的商，和是{c}，这个数是多少？
        zh| 老师把一些本子平均分给{k}个小组，第一组原来有{b}本，现在有{c}本，老师一共分了多少本？
        zh| 工钱由{k}个工人平分，每人另得饭钱{b}元，每人一共拿到{c}元，工钱总共是多少元？
        zh| 如果x除以{k}以后再加{b}，就得到{c}，x是几？
        zh| 有一个数，除以{k}，然后加{b}，最后是{c}，这个数是多少？
        zh| {A}把{T}平均分成{k}堆，一堆再添{b}{M}就是{c}{M}，{A}的{T}一共有多少{M}？
        zh| 与{b}相加得{c}的数，是某数除以{k}的商，求某数。
        zh| 一个数除以{k}再加{b}得{c}，这个数是几？
        zh| 某数除以{k}，加上{b}，结果是{c}，求某数。
        zh| 一个数被{k}除，所得的商加{b}等于{c}，求这个数。
        en| If a number is divided by {k} and {b} is added, the result is {c}. Find it.

        == quotient: x / k = a; k=2..12 a=2..60
        en| A number divided by {k} is {a}. What is the number?
        en| {A} shares some {T} equally among {k} friends. Each gets {a}. How many {T} were there?
        en| Some {T} are put into {k} boxes, {a} in each. How many {T} were there at first?
        en| The {k} players of a team split a prize equally and each gets {$a}. How much was the prize?
        en| {k} children share some {T} equally, and everyone gets {a}. How many {T} did they share?
        en| When a number is divided by {k}, the result is {a}. Find the number.
        en| A rope is cut into {k} equal pieces of {a} m. How long was the rope?
        en| {A} packs all {his} {T} in {k} equal bags. In each bag there are {a}. How many {T} does {he} have?
        en| {A} divides a number by {k} and gets {a}. What is the number?
        en| {k} friends share some {T} equally. Each friend gets {a}. How many {T} are there?
        zh| 一个数除以{k}等于{a}，这个数是多少？
        zh| 把一些{T}平均分给{k}个小朋友，每人分到{a}{M}，原来有几{M}{T}？
        zh| 某数除以{k}，商是{a}，求某数。
        zh| 一根绳子平均剪成{k}段，每段长{a}米，这根绳子原来长多少米？
        zh| {A}把{T}平均分成{k}份，每份{a}{M}，{A}原来有多少{M}{T}？
        zh| x除以{k}得{a}，x是多少？
        zh| {k}个人平分一笔奖金，每人得{a}元，这笔奖金是多少元？
        zh| 一些{T}平均装进{k}个盒子，每盒{a}{M}，这些{T}共有几{M}？
        zh| {A}把一个数除以{k}，得到{a}，这个数是几？
        zh| {k}个朋友平分一些{T}，每人得{a}{M}，一共有几{M}？
        en| Some {T} were [shared|divided] equally among {k} [children|friends], and each got {a}. How many {T} were there?
        en| After {A} had split {his} {T} into {k} equal piles, there were {a} in a pile. How many {T} did {he} have?
        en| A ribbon is cut into {k} equal pieces. Each piece is {a} cm long. How long was the whole ribbon?
        en| {k} friends shared the bill equally, and everyone paid {$a}. How much was the bill?
        en| The teacher formed {k} groups of the same size, and so there were {a} pupils in a group. How many pupils are in the class?
        en| Each of {k} heirs received {$a}; the money had been divided equally. What sum was divided?
        en| How many litres of milk were there, if they were poured equally into {k} cans and {a} litres came into each?
        en| What number must be divided by {k} to get {a}?
        en| The quotient of a number and {k} is {a}. Find the number.
        en| A farmer spread x kg of seed evenly over {k} fields, {a} kg on each. What is x?
        en| One of {k} equal parts of a journey is {a} km. How long is the whole journey?
        en| {A} read a book in {k} days, every day the same, namely {a} pages. How many pages has the book?
        en| If I deal out all cards to {k} players, each has {a}. How many cards are in the deck?
        en| A cake of x grams is cut into {k} equal slices. A slice weighs {a} grams. Find x.
        zh| 一些{T}平均分给{k}个[小朋友|同学]，每人得到{a}{M}，这些{T}一共有多少{M}？
        zh| {A}把{T}平均分成{k}堆，每堆{a}{M}，原来有多少{M}{T}？
        zh| 一条彩带平均剪成{k}段，每段长{a}厘米，这条彩带全长多少厘米？
        zh| {k}个朋友平摊饭钱，每人付了{a}元，这顿饭一共多少元？
        zh| 把全班同学平均分成{k}组，每组正好{a}人，全班有多少人？
        zh| 一批水果平均装进{k}个筐，每筐装了{a}千克，这批水果共重多少千克？
        zh| 什么数除以{k}的商是{a}？
        zh| 被除数除以{k}，商是{a}，被除数是多少？
        zh| {A}{k}天看完一本书，每天看的页数相同，都是{a}页，这本书有多少页？
        zh| 全程平均分成{k}段，每一段是{a}千米，全程是多少千米？
        zh| 奶奶把钱平均分给{k}个孙子，每个孙子分得{a}元，奶奶一共拿出多少元？
        zh| 一桶油平均倒进{k}个瓶子，每瓶{a}升，刚好倒完，这桶油有多少升？
        zh| 一副牌平均发给{k}个人，每人{a}张，这副牌有几张？
        zh| x除以{k}等于{a}，x是多少？
        en| When the {T} were laid out in {k} equal rows, each row had {a}. How many {T} are there?
        en| If a number is split into {k} equal parts, each part is {a}. What is the number?
        en| Everyone of the {k} cousins got {a} {T} when {A} shared all of {his} {T} fairly. How many {T} did {A} share?
        en| A path is walked in {k} equal stages of {a} km. What is the length of the path?
        en| The milk was poured evenly into {k} jugs with {a} litres each. How much milk was there?
        en| x divided by {k} is {a}. What is x?
        en| {k} people can divide the seats so that each has {a}. How many seats are there?
        en| A sum of money was divided by {k}, which gave {$a} for each. What was the sum?
        en| The driver covers the route in {k} days by doing {a} km every day. How many kilometres is the route?
        en| The {T} are dealt out to {k} players, {a} to each, and none are left. How many {T} were dealt out?
        zh| 把{T}摆成同样多的{k}行，每行正好{a}{M}，一共有多少{M}？
        zh| 一个数平均分成{k}份，每份是{a}，这个数是多少？
        zh| 一条路平均分{k}天走完，每天走{a}千米，这条路长多少千米？
        zh| 牛奶平均倒入{k}个壶里，每壶{a}升，共有牛奶多少升？
        zh| 总钱数除以{k}，每人{a}元，总钱数是多少元？
        zh| 求一个除以{k}得{a}的数。
        zh| 一笔捐款平均分给{k}所学校，每所得到{a}元，捐款总额是多少？
        zh| {k}辆车平均运一批砖，每辆运{a}块，正好运完，这批砖有多少块？
        zh| 同学们排成人数相等的{k}队，每队{a}人，共有同学多少人？
        zh| 商是{a}，除数是{k}，被除数是几？
        zh| 一个数除以{k}等于{a}，这个数是几？
        zh| 把一些糖平均分给{k}人，每人{a}颗，共有几颗糖？
        en| Shared among {k} children, each gets {a} {T}. How many {T} are there?
        en| A number is divided by {k}; the quotient is {a}. Find the number.
        """
}
