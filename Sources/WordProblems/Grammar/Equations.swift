/// Fees and rates, purchases, two kinds of things, and what becomes equal.
extension Grammar {
    static let equations = """
        == fee: f + r * x = t; f=2..60 r=2..25 x=2..30
        en| A taxi charges {$f} plus {$r} per [mile|km|kilometre]. The [trip|ride] cost {$t}. How many [miles|km|kilometres] was it?
        en| Renting a bike costs {$f} and then {$r} for each hour. {A} paid {$t}. For how many hours did {he} rent it?
        en| A gym has a joining fee of {$f} and costs {$r} a month. {A} has paid {$t} so far. For how many months has {he} been a member?
        en| A plumber takes {$f} for coming and {$r} per hour. The bill is {$t}. How many hours did the plumber work?
        en| {A} has {$f} and saves {$r} a week. After how many weeks will {he} have {$t}?
        en| {A} bought a {T1} for {$f} and some {V} at {$r} each. {He} spent {$t} in all. How many {V} did {he} buy?
        en| A phone plan is {$f} a month plus {$r} per gigabyte. This month {A} was charged {$t}. How many gigabytes did {he} use?
        en| A young plant is {f} cm tall and grows {r} cm every week. When will it be {t} cm tall?
        en| The total price of a {T1} for {$f} and x {V} for {$r} each is {$t}. What is x?
        en| Entry to the {P} is {$f}, and every game costs {$r}. If {A} has {$t}, how many games can {he} play?
        en| A tank contains {f} litres of water. {r} litres flow in each minute. After how many minutes does it contain {t} litres?
        en| {t} pages must be read. {A} has read {f} and reads {r} pages a day from now on. How many days does {he} need?
        en| A [cab|taxi|driver] [charges|takes|asks for] {$f} plus {$r} [for each|per|a] km. {A} [paid|had to pay] {$t}. How [far did {he} ride|many km did {he} ride|long was the ride in km]?
        en| [A boat|A car|A tool|A room] [can be rented|is rented out] for {$f} and {$r} [per|an|for every] hour. The bill was {$t}. How many hours was it rented?
        en| {A} pays {$f} once and {$r} every month. After how many months has {he} paid {$t} [altogether|in total]?
        en| {A} already has {f} {T} and [buys|makes|collects] {r} more each day. After how many days will {he} have {t}?
        en| The cost of a party is {$f} for the room plus {$r} per guest. The cost is {$t}. How many guests come?
        en| {A} has driven {f} km and goes on at {r} km per hour. After how many hours has {he} driven {t} km?
        en| A printer needs {f} seconds to start and {r} seconds for each page. It worked {t} seconds. How many pages did it print?
        en| {A} spent {$t} at the fair: {$f} for the entrance and {$r} for each ride. How many rides did {he} take?
        en| A car rental costs {$f} plus {$r} per day. {A} paid {$t}. For how many days did {he} rent the car?
        en| A parking lot takes {$f} and {$r} for each hour. {A} paid {$t}. How many hours did {he} park?
        en| {A} has {$f}. {He} earns {$r} an hour. How many hours must {he} work to have {$t}?
        en| {f} plus {r} times a number is {t}. What is the number?
        en| A tank has {f} litres and gets {r} litres every minute. How many minutes until it has {t} litres?
        en| A club costs {$f} to join and {$r} a week. {A} has spent {$t}. How many weeks has {he} been in it?
        zh| 出租车起步价{f}元，每千米{r}元，{A}付了{t}元，{he}坐了多少千米？
        zh| 租一条船先付{f}元，以后每小时{r}元，一共付了{t}元，租了几小时？
        zh| {A}有{f}元，以后每周存{r}元，几周后有{t}元？
        zh| {A}买了一{M}{f}元的{T}和几{N}{r}元的{V}，共花{t}元，买了几{N}{V}？
        zh| 健身卡办卡费{f}元，每月{r}元，{A}一共交了{t}元，用了几个月？
        zh| 一棵树苗高{f}厘米，每周长{r}厘米，几周后高{t}厘米？
        zh| 水箱里有水{f}升，每分钟注入{r}升，几分钟后有{t}升水？
        zh| 电话月租{f}元，每分钟通话费{r}元，这个月付了{t}元，通话多少分钟？
        zh| 一本{t}页的书，{A}已经看了{f}页，以后每天看{r}页，几天能看完？
        zh| 门票{f}元，每玩一个项目{r}元，{A}一共花了{t}元，玩了几个项目？
        zh| {A}坐出租车，起步价{f}元，以后每千米{r}元，共付{t}元，{he}坐了几千米？
        zh| 停车费先收{f}元，每小时再收{r}元，共交{t}元，停了几小时？
        zh| {A}已有{f}{M}{T}，每天再做{r}{M}，几天后一共有{t}{M}？
        zh| 租车要{f}元，每天另付{r}元，{A}付了{t}元，租了多少天？
        zh| 买一{M}{T}花{f}元，又买了几{N}{V}，每{N}{r}元，总共{t}元，{V}买了几{N}？
        zh| 汽车已行{f}千米，照每小时{r}千米继续行驶，再过几小时共行{t}千米？
        zh| 蜗牛已经爬了{f}厘米，以后每分钟爬{r}厘米，几分钟后爬到{t}厘米处？
        zh| 租车收{f}元，每天另收{r}元，{A}付了{t}元，租了几天？
        zh| 停车收{f}元，每小时再收{r}元，{A}付了{t}元，停了几小时？
        zh| {A}有{f}元，每小时挣{r}元，工作几小时后有{t}元？
        zh| {f}加上一个数的{r}倍等于{t}，这个数是几？
        zh| 水箱有{f}升水，每分钟进水{r}升，几分钟后有{t}升？
        zh| 俱乐部入会费{f}元，每周{r}元，{A}一共花了{t}元，参加了几周？
        zh| 修理费：零件{f}元，每小时工钱{r}元，一共{t}元，修了几小时？
        en| How many hours of [tutoring|coaching|lessons] did {A} have if the teacher charges {$f} for the [books|material] and {$r} per hour and the [bill|invoice] came to {$t}?
        en| To have posters printed, a shop asks {$f} for the design and {$r} for every poster. With exactly {$t}, how many posters can be printed?
        en| My brother [opened|started] a savings account with {$f}. Every month he puts {$r} into it. Today it [shows|contains] {$t}. How many months have gone by?
        en| Delivery: {$f}. Price per {T1}: {$r}. Total: {$t}. Number of {T}?
        en| The electrician's [visit|call] alone is {$f}; each hour of work adds {$r}. I was billed {$t}. How many hours did the work take?
        en| At dawn the water in a well was {f} cm deep. It has risen by {r} cm every hour and is now {t} cm deep. How many hours have passed?
        en| Find the number of nights: the hotel [takes|charges|asks] {$f} for cleaning and {$r} a night, and the guests paid {$t} [in all|altogether].
        en| A crate weighs {f} kg when it is empty. Each {T1} that is put in weighs {r} kg. Full of {T}, it weighs {t} kg. How many {T} are in it?
        en| Sending a parcel costs {$f} plus {$r} for each kilogram. {A}'s parcel cost {$t} to send. How [heavy was it in kilograms|many kilograms did it weigh]?
        en| Let x be the number of songs. Membership is {$f}, each song is {$r}, together {$t}. [What is|Find] x.
        en| A theatre was rented for {$f}, and each actor got {$r}. The company spent {$t} altogether. How many actors were there?
        en| I already know {f} words of Spanish. If I learn {r} new words a day, in how many days will I know {t} words?
        en| The temperature in an oven is {f} degrees and [rises|goes up] by {r} degrees a minute. After how many minutes does it reach {t} degrees?
        en| A firm has {f} employees and hires {r} more each month. When it has {t} employees, how many months will have passed?
        en| A scout group has sold {f} {T}. From today on it sells {r} a day, because it wants to reach {t}. How many days does that take?
        en| You pay {$f} for the skates and {$r} for every hour on the ice. How long did you skate, in hours, if you paid {$t}?
        en| {A}'s pay is {$f} a day and {$r} for each [phone|machine|coat] sold. Yesterday {he} [earned|was paid|made] {$t}. How many did {he} sell?
        en| After {f} minutes of warming up, {A} ran laps of {r} minutes each. The training [lasted|took] {t} minutes. How many laps did {he} run?
        en| By what number must {r} be multiplied so that the product, together with {f}, makes {t}?
        en| Adding {f} to the product of {r} and a number gives {t}. Which number is it?
        en| The lowest chair of a stack is {f} cm high, and every further chair adds {r} cm. The stack is {t} cm high. How many chairs are on top of the lowest?
        en| A library fine is {$f} at once and {$r} for each day that the book is late. {A} had to pay {$t}. How many days late was the book?
        en| {t} stamps [are needed to fill|fit into] an album. {f} are in it already, and each packet brings {r}. How many packets are needed to fill it?
        en| A team had {f} points before the last rounds and got {r} points for each win. It ended with {t} points. How many of the last rounds did it win?
        en| The wedding cost {$t}: {$f} for the band and {$r} for each guest's meal. How many guests were there?
        en| The water bill has a fixed part of {$f} and {$r} for every cubic metre. This time it [is|comes to] {$t}. How many cubic metres were used?
        zh| 打车起步费{f}元，之后每公里{r}元，下车时付了{t}元，[一共|总共]坐了多少公里？
        zh| 寄快递时首重收{f}元，续重每千克{r}元，{A}付了{t}元邮费，续重多少千克？
        zh| 师傅上门费{f}元，[干活|维修]每小时{r}元，账单是{t}元，师傅干了几小时？
        zh| 我的存钱罐里原来有{f}元，[从现在起|以后]每星期放进{r}元，放几个星期就有{t}元了？
        zh| 空箱重{f}千克，每{M}{T}重{r}千克，装好后连箱共重{t}千克，箱里有[几|多少]{M}{T}？
        zh| {T}每{M}{r}元，另加运费{f}元，{A}网购付了{t}元，买了多少{M}{T}？
        zh| 拍一套照片收{f}元，加印每张{r}元，{A}共付{t}元，加印了[几|多少]张？
        zh| 甲数的{r}倍加上{f}是{t}，求甲数。
        zh| 设这个数为x，它的{r}倍与{f}合起来是{t}，求x。
        zh| 求一个数，它乘{r}的积再加{f}[等于|得]{t}。
        zh| 井里的水深{f}厘米，下雨后每小时上涨{r}厘米，[多少|几]小时后水深{t}厘米？
        zh| 工厂已经生产了{f}台机器，以后每天生产{r}台，还要多少天才能[完成|达到]{t}台的任务？
        zh| 推销员每月底薪{f}元，每卖出一件另得{r}元，这个月他领了{t}元，他卖出了几件？
        zh| 问{A}借书超期几天：罚款先收{f}元，每超一天加{r}元，{A}交了{t}元。
        zh| 烤箱现在{f}度，每分钟升高{r}度，要烤到{t}度，需要几分钟？
        zh| 公司现有{f}名员工，每月新招{r}名，多少个月后员工达到{t}名？
        zh| 会场租金{f}元，每位[客人|来宾]的餐费{r}元，聚会总共[花费|开销]{t}元，来了多少位？
        zh| 修一条{t}米长的路，已经修了{f}米，剩下的每天修{r}米，还要几天修完？
        zh| {A}会背{f}首古诗，打算每月再背{r}首，几个月后能背{t}首？
        zh| 餐费账单：包间费{f}元，每人{r}元，合计{t}元。用餐的有几人？
        zh| 打印店先收{f}元，再按每页{r}元算。我妈妈付了{t}元，她打印了多少页？
        zh| 球队赛前有{f}分，每胜一场得{r}分，最后积{t}分，后来胜了几场？
        zh| 摞椅子：最下面一把高{f}厘米，每多摞一把就增高{r}厘米，[现在|这摞椅子]高{t}厘米，上面又摞了几把？
        zh| 图书角原有图书{f}本，每个同学又捐{r}本，现在共有{t}本，捐书的同学有多少人？
        zh| 游泳馆办证{f}元，凭证每次{r}元，这个夏天{A}为游泳花了{t}元，游了几次？
        zh| {f}元的固定费加上每吨{r}元的水费，正好{t}元，用水多少吨？
        en| A plumber takes {$f} for coming and {$r} an hour. The bill was {$t}. How many hours did he work?
        en| {A} has {$f} and saves {$r} a week. After how many weeks has {he} {$t}?
        en| A tank holds {f} litres and gets {r} litres a minute. After how many minutes does it hold {t} litres?
        en| A plant is {f} cm high and grows {r} cm a week. In how many weeks is it {t} cm high?
        en| The entrance costs {$f} and each ride {$r}. {A} spent {$t}. How many rides did {he} take?
        zh| {A}有{f}元，每周存{r}元，几周后有{t}元？
        zh| 水箱有{f}升水，每分钟加{r}升，几分钟后有{t}升？
        zh| 门票{f}元，每玩一项{r}元，{A}共花{t}元，玩了几项？
        zh| 树高{f}厘米，每年长{r}厘米，几年后高{t}厘米？
        en| If joining costs {$f} and each lesson {$r}, how many lessons does one get for {$t}?
        en| Find the number of weeks after which {A}, who has {$f} and saves {$r} a week, has {$t}.
        en| Let x be the number of hours that a boat was hired for {$t}, at {$f} plus {$r} an hour. Find x.

        == each: n * x + f = t; n=2..12 f=2..60 x=2..40
        en| {A} bought {n} {T} and a {V1}. The {V1} cost {$f}, and {he} paid {$t} in total. How much was each {T1}?
        en| {A} buys {n} {T} of the same price and a bag for {$f}. Altogether {he} spends {$t}. What is the price of one {T1}?
        en| {n} friends each pay the same and {A} adds {$f}. Together they have {$t}. How much does each friend pay?
        en| {A} puts the same number of {T} into {n} boxes, and {f} are left over. {He} has {t} {T}. How many are in each box?
        en| When {t} {T} are shared equally among {n} children, {f} remain. How many does each child get?
        en| {A} earns the same amount each day. After {n} days and with a bonus of {$f} {he} has {$t}. What does {he} earn a day?
        en| {n} equal pieces are cut from a rope of {t} m and {f} m are left. How long is each piece?
        en| The total cost of {n} tickets and a snack for {$f} was {$t}. How much does a ticket cost?
        en| {n} times a number plus {f} is {t}. What is the number?
        en| If you multiply a number by {n} and add {f}, you get {t}. Find the number.
        en| {t} is {f} more than {n} times a number. What is the number?
        en| {A} has {t} {T}. That is {f} more than {n} times as many as {B} has. How many does {B} have?
        en| {A} bought {n} {T} and a {V1} for {$t}. The {V1} was {$f}. How much did one {T1} cost?
        en| {A} [fills|has] {n} bags with equally many {T}. {f} {T} are left. There are {t} {T} in all. How many are in each bag?
        en| A {P} has {t} {T}: {n} full shelves and {f} more. How many are on a full shelf?
        en| {f} more than {n} times a number is {t}. Find the number.
        en| {A} is {t} years old. That is {f} years more than {n} times {B}'s age. How old is {B}?
        en| {n} shirts and a coat cost {$t} together. The coat costs {$f}. What does a shirt cost?
        en| {A} ran the same distance on each of {n} days and {f} km on the last day. In all {he} ran {t} km. How far did {he} run on each of the first days?
        en| The sum of {n} times a number and {f} is {t}. What is the number?
        en| {n}x plus {f} equals {t}. What is x?
        en| {n} {T} and a bag cost {$t}. The bag costs {$f}. How much is each {T1}?
        en| {A} has {t} {T}. {He} fills {n} bags and has {f} left. How many are in each bag?
        en| {A} shares {t} {T} equally among {n} friends and keeps {f}. How many does each friend get?
        en| {A} pays {$t} for {n} tickets and {$f} for food. How much is each ticket?
        en| {A} buys {n} notebooks and a pen for {$t}. The pen costs {$f}. How much is a notebook?
        zh| {A}买了{n}{M}{T}和一{N}{V}，{V}{f}元，一共花了{t}元，每{M}{T}多少元？
        zh| 把{t}{M}{T}平均分给{n}个小朋友，还剩{f}{M}，每人分到几{M}？
        zh| 一个数的{n}倍加上{f}等于{t}，求这个数。
        zh| {A}有{t}{M}{T}，比{B}的{n}倍多{f}{M}，{B}有几{M}？
        zh| {t}比一个数的{n}倍多{f}，这个数是多少？
        zh| 从{t}米长的绳子上剪下同样长的{n}段，还剩{f}米，每段长几米？
        zh| 桃树有{t}棵，比梨树的{n}倍还多{f}棵，梨树有多少棵？
        zh| 买{n}张票和{f}元的零食共用去{t}元，每张票多少元？
        zh| {T}装了{n}盒后还多{f}{M}，一共有{t}{M}，每盒装几{M}？
        zh| 爷爷今年{t}岁，比{A}年龄的{n}倍大{f}岁，{A}今年几岁？
        zh| {A}买{n}{M}{T}和一{N}{f}元的{V}，付了{t}元，{T}每{M}多少元？
        zh| {t}{M}{T}装了{n}盒，还剩{f}{M}，每盒装了多少{M}？
        zh| x的{n}倍加{f}是{t}，求x。
        zh| {A}今年{t}岁，比{B}岁数的{n}倍多{f}岁，{B}今年几岁？
        zh| 白兔有{t}只，比黑兔的{n}倍多{f}只，黑兔有多少只？
        zh| 某数乘{n}再加{f}得{t}，某数是多少？
        zh| {A}看了{n}天书，每天看的一样多，还剩{f}页，这本书共{t}页，{he}每天看几页？
        zh| {n}{M}{T}和一个袋子共{t}元，袋子{f}元，每{M}{T}多少元？
        zh| {A}有{t}{M}{T}，装满{n}袋还剩{f}{M}，每袋几{M}？
        zh| {A}把{t}{M}{T}平均分给{n}个朋友，自己留{f}{M}，每个朋友几{M}？
        zh| {n}倍的x与{f}的和是{t}，x是几？
        zh| {A}买{n}本笔记本和一支{f}元的钢笔，共花{t}元，一本笔记本多少元？
        zh| 果园里有桃树{t}棵，比梨树的{n}倍多{f}棵，梨树多少棵？
        en| What is the weight of one brick if {n} equal bricks and a {f} kg bag of sand weigh {t} kg together?
        en| {A} does the same number of [sums|exercises] every evening. After {n} evenings, and with {f} done on Sunday, {he} has done {t}. How many are done each evening?
        en| A hall has {n} equal rows of seats and {f} loose chairs, enough for {t} people. How many seats are in a row?
        en| A train of {n} [equal|identical] coaches and an engine is {t} m long. The engine measures {f} m. Find the length of a coach.
        en| The bill at the cafe was {$t}, made up of {n} coffees and a cake for {$f}. What does a coffee cost?
        en| {t} people went on the trip: {n} full buses and {f} people in cars. How many people does a bus take?
        en| Each of my {n} cousins gave me the same sum, and grandma gave me {$f}. I received {$t} altogether. How much came from each cousin?
        en| A video game gives the same number of points for each of {n} levels and a bonus of {f}. {A} scored {t} points. How many points does a level bring?
        en| Let x be the price of a ticket. {n} tickets with a booking fee of {$f} come to {$t}. Find x.
        en| Over {n} months {A} paid the same rent each month plus a deposit of {$f}, which makes {$t}. What is the monthly rent?
        en| I think of a number, multiply it by {n} and then add {f}. The answer is {t}. What was my number?
        en| The tower is {t} m tall, {f} m taller than {n} times the height of the house. How high is the house?
        en| A machine filled {n} bottles with equal amounts and a jug with {f} ml; {t} ml of juice was [used|poured out] in all. How much is in a bottle?
        en| {n} equal payments and a first payment of {$f} make the price of {$t}. How much is each of the equal payments?
        en| The big farm [has|keeps] {t} cows, which is {f} above {n} times the number on the small farm. How many cows are on the small farm?
        en| On each of {n} shelves {A} put equally many {T}; {f} {T} went on the table. That was {t} {T} altogether. How many are on each shelf?
        en| Camp list: {n} equal groups and {f} helpers, {t} persons. How many persons are in a group?
        en| For {n} equal loaves and a pizza a baker needs {t} g of flour. The pizza takes {f} g. How many grams does each loaf take?
        en| After {n} equally long lessons and an exam of {f} minutes, {A} had spent {t} minutes at school. How long is a lesson?
        en| Which number, taken {n} times and increased by {f}, [gives|becomes|makes] {t}?
        en| The product of {n} and an unknown number, together with {f}, is {t}. Determine the number.
        en| One {V1} costs {$f}. How much is one {T1}, if {n} {T} and that {V1} cost {$t}?
        en| Every day the shop sold the same number of {T}. In {n} days, and with {f} sold on the opening evening, {t} were sold. What was the daily number?
        en| In the last {n} games {A} scored equally many points in each. With the {f} points from before {he} now has {t}. How many points did {he} score in each of those games?
        zh| {n}辆同样的卡车和一辆小货车一次共运{t}吨，小货车运{f}吨，每辆卡车运几吨？
        zh| 求每节车厢的长度：火车全长{t}米，车头长{f}米，后面有{n}节同样长的车厢。
        zh| 我想了一个数，乘{n}，再加上{f}，结果是{t}，我想的数是几？
        zh| 会议室有{n}排同样多的座位，另外加了{f}把椅子，正好坐{t}人，每排有几个座位？
        zh| {A}连续{n}个月存同样多的钱，加上压岁钱{f}元，共存了{t}元，每月存多少元？
        zh| {A}每天做同样多的题，做了{n}天，周末又做{f}道，[一共|总共]做了{t}道，每天做几道？
        zh| 食堂运来{n}袋同样重的大米和{f}千克面粉，共重{t}千克，每袋大米重多少千克？
        zh| 水果店上午卖出{n}箱苹果，下午卖出{f}千克散装苹果，全天卖出{t}千克，每箱苹果多少千克？
        zh| 全校{t}人去[春游|秋游]，坐满{n}辆大客车，另有{f}人坐小汽车，每辆大客车坐多少人？
        zh| 妈妈的年龄是{t}岁，比我的{n}倍还大{f}岁，我几岁？
        zh| 甲数是{t}，比乙数的{n}倍多{f}，求乙数。
        zh| 某工厂今年产量{t}台，比去年的{n}倍还多{f}台，去年生产了多少台？
        zh| 设每{M}{T}x元，{n}{M}{T}再加{f}元运费共{t}元，求x。
        zh| 游戏里每过一关得分相同，{A}过了{n}关，又得奖励分{f}分，总分{t}分，过一关得几分？
        zh| 分期付款买一台电脑，首付{f}元，以后付{n}个月，每月付的相同，总价{t}元，每月付多少元？
        zh| 面包师做{n}个同样的面包和一个比萨用了{t}克面粉，其中比萨用{f}克，每个面包用多少克？
        zh| 学校买来{n}盒粉笔和一瓶{f}元的墨水，付款{t}元，求每盒粉笔的价钱。
        zh| 大楼高{t}米，比小楼高度的{n}倍还高{f}米，小楼高多少米？
        zh| 什么数的{n}倍再添上{f}就是{t}？
        zh| {n}与一个数相乘，积加上{f}后是{t}，求这个数。
        zh| 姐姐集了{t}张卡片，是弟弟的{n}倍还多{f}张，弟弟集了几张？
        zh| {A}跑步，前{n}天每天跑得一样多，最后一天跑了{f}千米，总共跑了{t}千米，前面每天跑多少千米？
        zh| {n}杯同样多的果汁和壶里的{f}毫升合起来是{t}毫升，每杯有多少毫升？
        zh| 每{M}{T}几元？已知{n}{M}{T}连同{f}元的包装盒共{t}元。
        en| The bill was {$t} for {n} coffees and a cake. The cake cost {$f}. What did one coffee cost?
        en| {A} ran the same distance on each of {n} days and {f} km on the last day, {t} km altogether. How far did {he} run on each of the first days?
        en| {n} equal boxes and a bag of {f} kg weigh {t} kg. How heavy is a box?
        en| {A} has {t} {T}: {n} full boxes and {f} {T} outside. How many {T} are in a box?
        en| {A} has {t}. That is {f} more than {n} times what {B} has. What does {B} have?
        en| {n} children got equally many {T}, and {f} were left of {t}. How many did each child get?
        zh| {n}杯咖啡和一块蛋糕共{t}元，蛋糕{f}元，一杯咖啡多少元？
        zh| {A}前{n}天每天跑同样多，最后一天跑{f}千米，一共跑了{t}千米，前面每天跑多少千米？
        zh| {n}个同样的箱子加上一个{f}千克的袋子共重{t}千克，每个箱子重多少千克？
        zh| {A}有{t}{M}{T}，装满了{n}盒还多{f}{M}，每盒装多少{M}？
        zh| {A}有{t}个，比{B}的{n}倍多{f}个，{B}有多少个？
        zh| {t}{M}{T}平均分给{n}个孩子，还多{f}{M}，每个孩子分到多少{M}？
        en| {A} paid {$t} for {n} pens and a bag of {$f}. What is the price of a pen?
        en| {n} equal boxes and a case of {f} kg weigh {t} kg. What does a box weigh?
        en| A show had {t} guests: {n} full rows and {f} people standing. How many people sat in a row?
        en| {A} read the same number of pages on {n} days and {f} pages on Sunday, {t} in all. How many pages a day did {he} read?
        en| {A} has {t} {T}. That is {f} more than {n} times what {B} has. How many has {B}?
        zh| 买{n}支笔和一个{f}元的书包共{t}元，一支笔几元？
        zh| {n}箱苹果和{f}千克梨共{t}千克，一箱苹果重几千克？
        zh| 一个数的{n}倍加{f}是{t}，这个数是几？
        zh| {B}有{t}{M}{T}，比{A}的{n}倍多{f}{M}，{A}有几{M}？
        en| If {n} pens and a book for {$f} cost {$t}, what does a pen cost?
        en| Find a number whose {n}-fold is {f} less than {t}.
        en| Let x be the weight of one of {n} equal boxes that weigh {t} kg with a case of {f} kg. Find x.

        == lessthan: n * x - f = t; n=2..12 f=2..40 x=4..60
        en| {n} times a number minus {f} is {t}. What is the number?
        en| {A} has {t} {T}, which is {f} fewer than {n} times as many as {B} has. How many does {B} have?
        en| {A} packed {n} boxes with the same number of {T}. {f} were taken out, and {t} are left. How many were in each box at first?
        en| If {f} is subtracted from {n} times a number, the result is {t}. Find the number.
        en| {A} bought {n} {T} at the same price and got {$f} off. {He} paid {$t}. What did one {T1} cost?
        en| {t} is {f} less than {n} times a number. Which number is it?
        en| {A} is {t} years old, {f} years less than {n} times {B}'s age. How old is {B}?
        en| When {f} is taken from {n} times a number, {t} remains. What is the number?
        en| {f} less than {n} times a number is {t}. Find the number.
        en| {n} equal bags of {T} were bought, {f} {T} were bad, and {t} good ones remained. How many were in a bag?
        en| {n} tickets with a coupon of {$f} cost {$t}. What does one ticket cost without the coupon?
        en| {n}x minus {f} equals {t}. What is x?
        en| {n} {T} cost {$t} after {$f} was taken off. How much does each {T1} cost before that?
        en| {A} buys {n} bags of {T}. {f} {T} are bad, so {t} are left. How many were in each bag?
        zh| 一个数的{n}倍减去{f}等于{t}，求这个数。
        zh| {A}有{t}{M}{T}，比{B}的{n}倍少{f}{M}，{B}有多少{M}？
        zh| 桃树{t}棵，比梨树的{n}倍少{f}棵，梨树有几棵？
        zh| 买了{n}{M}{T}，优惠{f}元，实际付了{t}元，每{M}{T}原价多少元？
        zh| {n}箱{T}，卖出{f}{M}后还剩{t}{M}，每箱有多少{M}？
        zh| {t}比某数的{n}倍少{f}，求某数。
        zh| {A}今年{t}岁，比{B}岁数的{n}倍少{f}岁，{B}今年几岁？
        zh| x的{n}倍减{f}是{t}，求x。
        zh| 白兔有{t}只，比黑兔的{n}倍少{f}只，黑兔有多少只？
        zh| 某数乘{n}再减{f}得{t}，某数是多少？
        zh| {A}买了{n}袋{T}，吃了{f}{M}，还有{t}{M}，每袋有几{M}？
        zh| {n}张票用了一张{f}元的优惠券后共付{t}元，每张票多少元？
        zh| {n}倍的x与{f}的差是{t}，x是几？
        zh| {n}{M}{T}减价{f}元后共{t}元，每{M}原来多少元？
        en| A club bought {n} equal pairs of shoes. With a discount of {$f} it paid {$t}. What is the normal price of a pair?
        en| How much does one {T1} cost without a discount, if {n} {T} with {$f} off [cost|come to] {$t}?
        en| {A} baked {n} trays with the same number of [rolls|buns|cakes]. {f} were [burnt|eaten|dropped], so {t} could be sold. How many were on a tray?
        en| I think of a number, multiply it by {n} and [subtract|take away] {f}. I get {t}. Which number did I think of?
        en| The new stadium has {t} seats, {f} short of {n} times the seats of the old one. How many seats had the old one?
        en| {n} buses with equally many passengers left the city. On the way {f} passengers got off, and {t} arrived. How many were in each bus at the start?
        en| {A} earned the same amount in each of {n} weeks. After paying {$f} for food {he} had {$t}. What did {he} earn a week?
        en| Each of {n} workers made the same number of parts. {f} parts were [thrown away|rejected|faulty], and {t} parts passed the test. How many parts did a worker make?
        en| {n} equal boards were glued end to end, then {f} cm were sawn off. The result is {t} cm long. How long was a board?
        en| The price of {n} meals, less a voucher for {$f}, was {$t}. Find the price of a meal.
        en| A lorry is loaded with {n} equal crates. At the first stop {f} kg are unloaded, and {t} kg remain on it. How heavy is a crate?
        en| {A} planted {n} rows of [trees|beans|tulips], all of the same length. {f} plants died in the winter. There are {t} now. How many were planted in a row?
        en| Let x be the daily wage. For {n} days less {$f} in tax {A} was paid {$t}. Find x.
        en| What number, multiplied by {n} and then made smaller by {f}, gives {t}?
        en| The product of {n} and a number is {f} more than {t}. Find the number.
        en| Father weighs {t} kg. If he weighed {f} kg more, he would weigh {n} times as much as his child. How heavy is the child?
        en| With {f} more {T}, {A} would have exactly {n} times as many as {B}. {A} has {t}. How many does {B} have?
        en| {n} friends shared a bill equally. The waiter [knocked|took] {$f} off the total before, so only {$t} was paid. What would the original price have been per friend?
        en| {n} pages with the same number of photos made an album. {f} photos fell out; {t} photos are still in it. How many were on a page?
        en| From {n} full cans of the same size {f} litres were used up. {t} litres are still there. How many litres does a can hold?
        en| A school ordered {n} sets of books. {f} books got lost in the post and {t} books arrived. How many books make a set?
        en| {n} times a length, shortened by {f} cm, is {t} cm. Find the length.
        en| In {n} rounds {A} won the same number of points each time. A penalty of {f} points left {him} with {t} points. How many points did {he} win in a round?
        en| An adult elephant weighs {t} units on our scale; that is {n} times a calf's weight minus {f}. What is the calf's weight?
        en| My grandmother is {t}. If you multiply my age by {n} and take away {f}, you get her age. How old am I?
        en| Rent for {n} months: x each month. Refund: {$f}. Paid in total: {$t}. Find x.
        en| The library [bought|received] {n} parcels of books, each with the same number. {f} of the books were damaged and sent back; {t} were put on the shelves. How many came in each parcel?
        en| This year {t} visitors came, that is {f} fewer than {n} times last year's number. How many came last year?
        en| When a number is multiplied by {n}, the result is too big by {f} to be {t}. What is the number?
        en| If {t} were {f} greater, it would be {n} times my secret number. [What is|Find] my secret number.
        en| Today's sales were {t} {T}, {f} under {n} times yesterday's sales. How many were sold yesterday?
        en| {A} [filled|packed] {n} baskets equally. Then {he} took {f} {T} out to eat, which left {t} in the baskets. With how many {T} had {he} filled each basket?
        en| Our team ran {n} equal laps, except that the last one was cut short by {f} m. We ran {t} m. How long is a full lap?
        zh| 我想了一个数，把它乘{n}，再减去{f}，得到{t}，我想的是几？
        zh| {A}烤了{n}盘同样多的饼干，烤坏{f}块，剩下好的{t}块，每盘烤了几块？
        zh| 新体育馆有{t}个座位，比旧馆的{n}倍少{f}个，旧馆有多少个座位？
        zh| 每{M}{T}原价多少元？已知买{n}{M}[便宜|优惠]{f}元后付了{t}元。
        zh| {n}辆客车载着同样多的乘客出发，途中下去{f}人，到站时共有{t}人，出发时每辆车有多少人？
        zh| {A}工作了{n}天，每天工资一样，扣去饭费{f}元，拿到{t}元，每天工资多少元？
        zh| {n}个工人做的零件同样多，其中{f}个不合格，合格的有{t}个，每个工人做了几个？
        zh| {n}根同样长的木条接起来，再锯掉{f}厘米，正好长{t}厘米，每根木条长多少厘米？
        zh| 把{n}张同样长的纸条粘在一起，接头共用去{f}厘米，粘好后长{t}厘米，每张纸条长几厘米？
        zh| 车上装了{n}箱同样重的货，第一站卸下{f}千克，车上还有{t}千克，每箱重多少千克？
        zh| 花园里种了{n}行花，每行一样多，冬天冻死{f}棵，现在有{t}棵，每行种了几棵？
        zh| 设每天的工钱是x元，{n}天的工钱扣掉{f}元税后是{t}元，求x。
        zh| 什么数乘{n}后减少{f}就是{t}？
        zh| 甲数是{t}，比乙数的{n}倍少{f}，乙数是多少？
        zh| 如果{A}再得到{f}{M}{T}，就正好是{B}的{n}倍，{A}现有{t}{M}，{B}有几{M}？
        zh| 爸爸的体重是{t}千克，比儿子体重的{n}倍轻{f}千克，儿子重多少千克？
        zh| 奶奶{t}岁，我的年龄乘{n}再减{f}就是奶奶的年龄，我今年多大？
        zh| 从{n}桶同样多的油中用去{f}升后，还有油{t}升，一桶油有几升？
        zh| 学校订了{n}包练习本，路上丢了{f}本，实收{t}本，每包应有多少本？
        zh| 闯关游戏每关得分相同，{A}闯过{n}关，因犯规被扣{f}分，最后得{t}分，每关得几分？
        zh| 今年来了{t}名游客，比去年的{n}倍少{f}名，去年来了多少名游客？
        zh| 相册有{n}页，每页照片一样多，掉了{f}张后还剩{t}张，原来每页有几张？
        zh| 图书馆收到{n}捆新书，每捆本数相同，退回破损的{f}本，{t}本上了架，每捆有多少本？
        zh| {n}份套餐，用券减{f}元，实付{t}元，求一份套餐的价钱。
        zh| 求一个数，使它的{n}倍比{f}大{t}。
        zh| 姐姐攒了{t}元，要是再多{f}元，就是妹妹的{n}倍，妹妹攒了多少元？
        zh| 农场的鸡有{t}只，比鸭的{n}倍少{f}只。鸭有多少只？
        zh| 长方形操场的长是{t}米，比宽的{n}倍短{f}米，宽是多少米？
        zh| {A}装好{n}篮同样多的{T}，后来拿出{f}{M}送人，篮里一共还有{t}{M}，原来每篮装几{M}？
        zh| 河的全长是{t}千米，比支流的{n}倍短{f}千米，支流长多少千米？
        zh| 我们年级的人数不告诉你，只知道它的{n}倍减{f}人等于全校{t}人，求这个年级的人数。
        zh| {n}与某数的积减去{f}，差是{t}，求某数。
        zh| 网上买{n}件同款衬衫，满减{f}元，最后支付{t}元，这款衬衫标价多少元一件？
        en| {A} bought {n} bottles with a voucher of {$f} and paid {$t}. What is the price of a bottle?
        en| {n} equal boxes of {T} arrived. {f} {T} were bad; {t} were good. How many {T} were in a box?
        en| If {f} is subtracted from {n} times a number, {t} is left. What is the number?
        en| {n} players scored the same. The team lost {f} points as a penalty and ended with {t} points. How many points did each player score?
        en| {A} sold {n} {T} at one price, paid {$f} for the stand, and went home with {$t}. What was the price?
        en| {t} is {f} less than {n} times a number. Find this number.
        en| {B} has {t} {T}, which is {f} fewer than {n} times what {A} has. How many has {A}?
        en| {n} times my age less {f} makes {t}. How old am I?
        zh| 一个数的{n}倍减去{f}等于{t}，这个数是几？
        zh| {t}比一个数的{n}倍少{f}，求这个数。
        zh| {B}有{t}{M}{T}，比{A}的{n}倍少{f}{M}，{A}有几{M}？
        zh| 买{n}瓶油，优惠{f}元，付了{t}元，一瓶油多少元？
        zh| {n}箱梨，每箱同样重，烂了{f}千克，剩{t}千克，每箱重多少千克？
        en| Find a number whose {n}-fold is {f} more than {t}.
        en| Let x be the price of one of {n} pens that cost {$t} after {$f} were taken off. Find x.

        == budget: t - r * x = f; r=2..25 f=2..60 x=2..30
        en| {A} has {$t} and buys some {T} at {$r} each. {He} has {$f} left. How many {T} did {he} buy?
        en| A card has {$t} on it. Each ride takes {$r} off. After how many rides are {$f} left?
        en| A candle is {t} mm long and burns down {r} mm an hour. When will it be {f} mm long?
        en| A tank with {t} litres loses {r} litres a minute. After how many minutes are {f} litres left?
        en| {A} gives {r} {T} to each friend. Of {his} {t} {T} {f} are left. How many friends got some?
        en| {A} had {$t}. {He} bought {T} for {$r} each until {he} had {$f} left. How many did {he} buy?
        en| There are {t} {T}. Every day {r} are used. After how many days are there {f} left?
        en| {A} has {t} pages to read and reads {r} a day. After how many days are {f} pages left?
        en| A plane at {t} m sinks {r} m a minute. After how many minutes is it at {f} m?
        en| {t} minus {r} times a number is {f}. Find the number.
        en| {A} has {$t}. {He} buys some tickets for {$r} each and has {$f} left. How many tickets does {he} buy?
        en| {A} had {t} {T}. {He} gives {r} to each friend until {f} are left. How many friends get some?
        en| {t} minus {r} times x is {f}. What is x?
        zh| {A}有{t}元，买了几{M}{r}元的{T}后还剩{f}元，买了几{M}？
        zh| 水箱有水{t}升，每分钟放出{r}升，几分钟后还剩{f}升？
        zh| 一支蜡烛长{t}毫米，每小时烧去{r}毫米，几小时后还剩{f}毫米？
        zh| 公交卡里有{t}元，每次用{r}元，乘了几次后还剩{f}元？
        zh| {t}{M}{T}，每人分{r}{M}，分给几人后还剩{f}{M}？
        zh| {A}有{t}元，每天花{r}元，几天后还剩{f}元？
        zh| 仓库有{t}吨货，每天运走{r}吨，几天后剩{f}吨？
        zh| 一本书{t}页，每天看{r}页，看了几天后还剩{f}页？
        zh| {A}用{t}元买{T}，每{M}{r}元，找回{f}元，{he}买了几{M}？
        zh| 飞机在{t}米高空，每分钟下降{r}米，几分钟后高度是{f}米？
        zh| {A}有{t}元，买了几张{r}元的票，还剩{f}元，买了几张？
        zh| {A}有{t}{M}{T}，每人给{r}{M}，还剩{f}{M}，给了几人？
        zh| {t}减去x的{r}倍等于{f}，x是几？
        en| How many {T} at {$r} each did {A} buy if {he} started with {$t} and [came home|ended up] with {$f}?
        en| A cook has {t} eggs. Every cake takes {r} eggs. How many cakes has the cook baked when only {f} eggs remain?
        en| {A} [lives|stays] {t} km from the sea and cycles towards it at {r} km an hour. After how many hours does {he} still have {f} km to go?
        en| The phone had {t} minutes of credit. Each day {r} minutes were used, and now {f} minutes are left. How many days have passed?
        en| Paper stock: {t} sheets. Use per day: {r} sheets. Stock now: {f} sheets. Days gone by?
        en| I paid with {$t}, bought a number of {V} at {$r} apiece and got {$f} change. How many {V} did I buy?
        en| A class of {t} pupils is [split|divided] into teams of {r}. When as many teams as possible are made, {f} pupils are without a team. How many teams are there?
        en| A roll holds {t} m of cloth. {r} m go into each dress. After some dresses {f} m of cloth are still on the roll. How many dresses were made?
        en| The debt was {$t}. {A} pays back {$r} every month and still owes {$f}. How many payments has {he} made?
        en| When a number is multiplied by {r} and the product is taken from {t}, {f} remains. Find the number.
        en| From {t} I keep subtracting {r} until I am at {f}. How many times do I subtract?
        en| Let x be the number of trips. A lorry takes {r} tonnes on each trip; {t} tonnes were waiting, and {f} tonnes are waiting now. Find x.
        en| The lake was {t} cm deep in spring and [fell|dropped|sank] by {r} cm a week. How many weeks later was it {f} cm deep?
        en| A shop had {t} {T} in stock. It [sold|got rid of] {r} on every day of the sale. At the end of the sale {f} were unsold. How many days did the sale last?
        en| A bus leaves with {t} passengers. At every stop {r} passengers get off and nobody gets on. After how many stops are {f} people still on the bus?
        en| The fridge is at {t} degrees and cools by {r} degrees every minute. How long, in minutes, until it shows {f} degrees?
        en| {A} weighs {t} kg and wants to weigh {f} kg. If {he} loses {r} kg each month, how many months will it take?
        en| A hospital has {t} masks and uses {r} an hour. In how many hours will the stock [drop|fall|go down] to {f}?
        en| Out of a barrel of {t} litres jugs of {r} litres are filled, and {f} litres stay in the barrel. How many jugs are filled?
        en| A rope {t} m long is cut: pieces of {r} m each come off, and a rest of {f} m is too short to use. How many pieces came off?
        en| Our school [got|was given] {$t} for sport. Balls at {$r} each were bought, and {$f} was not spent. How many balls were bought?
        en| A countdown begins at {t} and goes down in steps of {r}. After how many steps does it [show|reach|stand at] {f}?
        en| {A} must write {t} invoices. {He} writes {r} per hour. How many hours has {he} worked when {f} are still to be written?
        en| {t} guests were at the party. Every hour {r} of them went home. After how many hours were there just {f} guests?
        en| By what number must {r} be multiplied so that the product is {f} less than {t}?
        en| A budget of {$t} is used for tickets. With a ticket price of {$r}, how many tickets leave {$f} in the budget?
        en| The gas bottle contained {t} g. The stove burns {r} g an hour, and {f} g are in the bottle now. For how many hours has it been burning?
        en| {t} trees stood in a wood. Each year {r} are felled; today {f} stand there. How many years is that?
        en| A game starts with {t} points, and each mistake costs {r} points. {A} finished with {f} points. How many mistakes did {he} make?
        en| {A} handed {r} {T} to every visitor. In the morning there were {t}, in the evening {f}. How many visitors were there?
        en| Of a {t} page script {A} learned {r} pages a night, which leaves {f} pages still to learn. On how many nights did {he} learn?
        en| A wall needs {t} bricks. A mason lays {r} an hour; at lunch {f} are missing. How many hours has the mason worked?
        en| My brother's glue stick was {t} mm long; it gets {r} mm shorter every day. When will only {f} mm be left, in days?
        zh| 厨师有{t}个鸡蛋，每个蛋糕用{r}个，做了几个蛋糕后只剩{f}个鸡蛋？
        zh| {A}家离海边{t}千米，{he}骑车每小时行{r}千米，几小时后离海边还有{f}千米？
        zh| {A}付给售货员{t}元，买了若干{M}{r}元一{M}的{T}，找回{f}元，一共买了多少{M}？
        zh| 欠款{t}元，每月还{r}元，现在还欠{f}元，已经还了几个月？
        zh| 一卷布长{t}米，每件衣服用布{r}米，做了一些衣服后还剩{f}米，做了几件衣服？
        zh| 打印纸有{t}张，每天用{r}张，现在剩{f}张，用了多少天？
        zh| 从{t}里面连续减{r}，减几次后得{f}？
        zh| 某数乘{r}，再用{t}减去这个积，得{f}，求某数。
        zh| 设买了x{M}{T}：带了{t}元，每{M}{r}元，剩{f}元，求x。
        zh| 湖水春天深{t}厘米，每周下降{r}厘米，几周后水深{f}厘米？
        zh| 商店有{t}{M}{T}，每天卖出{r}{M}，卖了几天后剩下{f}{M}？
        zh| 公共汽车上有{t}人，每站下车{r}人，没有人上车，过了几站车上还有{f}人？
        zh| 房间里的温度是{t}度，打开空调每分钟降{r}度，几分钟后降到{f}度？
        zh| {A}体重{t}千克，[打算|计划]每月减{r}千克，几个月后体重是{f}千克？
        zh| 医院有口罩{t}只，每小时用去{r}只，多少小时后剩下{f}只？
        zh| 从{t}升的油桶里往外灌油，每瓶灌{r}升，桶里最后剩{f}升，灌了几瓶？
        zh| 一根{t}米长的铁丝，剪成{r}米一段的小段，余下{f}米，剪了几段？
        zh| 学校拨款{t}元买球，每个球{r}元，结余{f}元，[一共|共]买了几个球？
        zh| 求剪了多少朵花：一张纸长{t}厘米，每朵用去{r}厘米，还余{f}厘米。
        zh| 聚会来了{t}位客人，每小时走{r}位，几小时后只剩{f}位？
        zh| 比赛开始每人有{t}分，答错一题扣{r}分，{A}最后得{f}分，{he}答错了几题？
        zh| {t}名学生分组，每组{r}人，分好后有{f}人没有组，分成了几组？
        zh| {t}减去几个{r}等于{f}？
        zh| 树林里原有{t}棵树，每年砍{r}棵，现在有{f}棵，过了几年？
        zh| 修路队要修{t}米路，每天修{r}米，修了几天后还有{f}米没修？
        zh| 甲乙两地相距{t}千米，一辆车从甲地开出，每小时行{r}千米，几小时后距乙地{f}千米？
        zh| 我们有{t}元班费，每次活动花{r}元，办了几次活动后还有{f}元？
        zh| 煤气罐里有气{t}克，炉子每小时烧{r}克，烧到只有{f}克要几小时？
        zh| 手机电量显示能用{t}分钟，{A}每天打{r}分钟电话，现在还能打{f}分钟，过去了几天？
        zh| {A}要背{t}个单词，每天背{r}个，背了几天后还有{f}个没背？
        zh| 一缸米重{t}千克，一家人每天吃{r}千克，吃了几天，缸里还有{f}千克？
        zh| 工人要砌{t}块砖，每小时砌{r}块，到中午还差{f}块，砌了几小时？
        zh| 一个数的{r}倍比{t}少{f}，求这个数。
        zh| 每位来宾发{r}{M}{T}，早上有{t}{M}，晚上还有{f}{M}，来了几位来宾？
        en| {A} buys x {T} at {$r} from {his} {$t} and has {$f} left. What is x?
        en| A number is multiplied by {r} and the product taken from {t}; {f} remains. Which number is it?
        en| From a bag of {t} kg, {r} kg of flour are used each day. After how many days are {f} kg left?
        en| {t} people wait for the cable car, which takes {r} at a time. After how many trips are {f} still waiting?
        en| {A} owed {$t} and pays back {$r} a month. After how many months does {he} still owe {$f}?
        en| Of {t} pages {A} reads {r} a day. When {f} pages are left, how many days have passed?
        zh| {t}减去一个数的{r}倍得{f}，求这个数。
        zh| 一个数乘{r}，用{t}减去这个积，还剩{f}，这个数是多少？
        zh| {A}欠{t}元，每月还{r}元，几个月后还欠{f}元？
        zh| 缆车每次运{r}人，有{t}人等着，运了几次后还有{f}人在等？
        zh| 一袋{t}千克的面粉，每天用{r}千克，多少天后还剩{f}千克？
        zh| {A}从{t}元里拿钱买x{M}每{M}{r}元的{T}，还剩{f}元，求x。
        en| {A} had {$t}. After buying tickets at {$r} each {he} has {$f}. How many tickets did {he} buy?
        en| A tank of {t} litres loses {r} litres an hour. After how many hours are {f} litres left?
        en| From {t} cm of wire pieces of {r} cm are cut until {f} cm are left. How many pieces are cut?
        en| A book has {t} pages. {A} reads {r} a day and has {f} left. For how many days has {he} read?
        en| {t} eggs are put into boxes of {r}, and {f} are left over. How many boxes are full?
        zh| {A}有{t}元，买了几支{r}元的笔后剩{f}元，买了几支？
        zh| 水箱有{t}升水，每小时用{r}升，几小时后剩{f}升？
        zh| 一本书{t}页，每天看{r}页，还剩{f}页，看了几天？
        zh| {t}个鸡蛋，每盒装{r}个，剩{f}个，装了几盒？
        en| If {A} has {$t} and spends {$r} a day, after how many days has {he} {$f}?
        en| Find the number of pieces of {r} cm that were cut from {t} cm if {f} cm are left.
        en| Let x be the number of days in which {r} pages a day were read if {f} of {t} pages are left. Find x.

        == takeeach: t - n * x = f; n=2..12 f=2..60 x=2..40
        en| {A} had {$t}. {He} bought {n} {T} and had {$f} left. What was the price of each {T1}?
        en| There were {t} {T}. {n} children took the same number each, and {f} were left. How many did each child take?
        en| {A} ate the same number of {T} on {n} days; of {t} {T}, {f} remain. How many did {he} eat a day?
        en| From a {t} m rope {n} pieces of x m are cut; {f} m are left. What is x?
        en| {A} paid with {$t} for {n} {T} and got {$f} back. What did each {T1} cost?
        en| {A} gave each of {n} friends the same number of {T}. {He} had {t} and kept {f}. How many did each friend get?
        en| {t} minus {n} times a number equals {f}. What is the number?
        en| A road of {t} km: after {n} hours at a constant speed {f} km are left. What is the speed?
        en| {A} had {t} {T}. {He} gave the same number to each of {n} friends and has {f} left. How many did each friend get?
        zh| {t}减去一个数的{n}倍，差是{f}，求这个数。
        zh| 有{t}吨货物，运了{n}次，每次一样多，还剩{f}吨，每次运多少吨？
        zh| 妈妈付了{t}元买{n}{M}{T}，找回{f}元，每{M}{T}多少元？
        zh| 一本书{t}页，{A}看了{n}天，每天看的页数相同，还剩{f}页，每天看多少页？
        zh| {A}有{t}元，买{n}{M}{T}后剩{f}元，设每{M}x元，x是多少？
        zh| 从{t}里连续减去{n}个相同的数，还剩{f}，这个数是多少？
        zh| 汽车行全程{t}千米，行了{n}小时后还剩{f}千米，每小时行多少千米？
        zh| {A}有{t}{M}{T}，分给{n}个同学同样多，自己留下{f}{M}，每个同学得几{M}？
        zh| {A}有{t}元，买了{n}张票后还剩{f}元，每张票x元，x是多少？
        zh| {A}有{t}{M}{T}，给了{n}个朋友同样多，还剩{f}{M}，每个朋友得几{M}？
        en| How much did one {T1} cost if {A} bought {n} of them, paid with {$t} and got {$f} change?
        en| A truck with {t} tonnes of sand stops at {n} building sites and leaves the same amount at each. {f} tonnes are still on the truck. How many tonnes did each site get?
        en| {A} read the same number of pages on {n} evenings. The book has {t} pages, and {f} are still unread. How many pages did {he} read per evening?
        en| A tank held {t} litres. For {n} minutes water ran out evenly, and then there were {f} litres. How many litres ran out per minute?
        en| In {n} equal payments I paid off part of a debt of {$t}. I still owe {$f}. How much was each payment?
        en| The baker had {t} kg of flour and made {n} batches of dough; {f} kg of flour remain. How much flour goes into a batch?
        en| From {t} the same number was subtracted {n} times, and {f} came out. Which number was it?
        en| {A}'s prepaid card was worth {$t}. After {n} equal journeys {$f} is left on it. What is the fare of a journey?
        en| Let x be what each pupil got. {t} {T}, {n} pupils, {f} {T} not handed out. Find x.
        en| A candle of {t} mm burned for {n} hours and is now {f} mm long. By how many millimetres did it shrink an hour?
        en| Stock in the morning: {t} {T}. Sold to {n} customers, the same number to each. Stock at night: {f}. How many per customer?
        en| By which number do you multiply {n} if the product taken from {t} leaves {f}?
        en| {t} guests came, and {n} full minibuses took them home except for {f} who walked. How many guests does a minibus take?
        en| An airplane came down evenly from {t} m to {f} m in {n} minutes. How many metres did it lose per minute?
        en| Of the {t} metres of cloth the tailor used equal lengths for {n} dresses and has {f} metres over. What length does a dress need?
        en| My mother gave me {$t} to buy {n} notebooks. I brought back {$f}. What was the price of a notebook?
        en| {n} equal weekly rations were taken out of a store of {t} kg of rice. {f} kg remain in it. How big is a ration?
        en| We hiked equally far on each of {n} days of a {t} km trail and have {f} km ahead of us. How far did we hike a day?
        en| A printer had {t} sheets in it. It printed {n} copies of a report, which left {f} sheets. How many sheets does the report have?
        en| Find the price of one share: {A} had {$t}, [bought|took|ordered] {n} shares and was left with {$f}.
        en| {A} started the game with {t} points and lost the same number of points in each of {n} rounds, finishing on {f}. How many points were lost in a round?
        en| The patient had {t} pills. After {n} days of taking the same dose there are {f}. How many pills is the dose?
        en| A farmer [harvested|picked] {t} melons, filled {n} identical crates and had {f} melons that did not fit. How many melons fit into a crate?
        en| If {n} equal sides are cut off a wire of {t} cm, {f} cm stay. How long is a side in cm?
        en| An office had {$t} to buy {n} equal desks, and {$f} was saved. How much was paid per desk?
        en| {t} seedlings were delivered. The {n} classes planted equally many each, and {f} seedlings have not been planted yet. How many did every class plant?
        en| Over the last {n} years the village lost the same number of people each year, from {t} people down to {f}. How many people were lost each year?
        en| A hose emptied a pool of {t} litres in part: after {n} hours {f} litres were in it. How many litres flow through the hose per hour?
        en| There are {t} seats in the hall. {n} school classes of equal size sat down, and {f} seats stayed empty. How big is a class?
        en| {A} bought {n} identical gifts with a voucher of {$t}. The voucher still has {$f} on it. What is the price of one gift?
        en| {t} questions are on the list; {A} answered the same number in each of {n} sessions, and {f} are still open. How many were answered in a session?
        en| {n} times a certain number is {f} less than {t}. What is the number?
        en| The temperature sank from {t} to {f} degrees in {n} hours, by the same amount in each hour. By how many degrees did it sink per hour?
        en| You had {t} {T}, you gave all your {n} neighbours equally many, and you have {f} now. How many went to each neighbour?
        en| A library lent out the same number of books on {n} days. Of {t} books {f} were still on the shelves. How many were lent a day?
        en| {n} boxes of {T} were taken from the {P}, where {t} {T} had been; {f} of them stayed. How many were in a box?
        zh| 一车沙子{t}吨，在{n}个工地卸下同样多后，车上还剩{f}吨，每个工地卸了几吨？
        zh| 每{M}{T}多少元？{A}买了{n}{M}，付{t}元，找回{f}元。
        zh| 水箱里有水{t}升，放了{n}分钟后剩{f}升，平均每分钟放出多少升？
        zh| 欠款{t}元，分{n}次还，每次还的一样多，现在还欠{f}元，每次还多少元？
        zh| 食堂有面粉{t}千克，吃了{n}天，还剩{f}千克，[平均|每天吃得一样多，]每天吃多少千克？
        zh| 公交卡里有{t}元，坐了{n}次车，余额{f}元，坐一次车多少元？
        zh| 我有{t}元零花钱，买了{n}支同样的笔，还有{f}元，一支笔几元？
        zh| 裁缝用{t}米布做了{n}件同样的衣服，布还余{f}米，每件衣服用布多少米？
        zh| 一支蜡烛长{t}毫米，点了{n}小时后长{f}毫米，每小时烧掉多少毫米？
        zh| 飞机从{t}米的高空用{n}分钟匀速降到{f}米，每分钟下降多少米？
        zh| 修一条{t}米长的水渠，修了{n}天，还有{f}米没修，平均每天修多少米？
        zh| 果园收了{t}个西瓜，装满{n}筐后剩下{f}个，每筐装多少个？
        zh| 打印机里有{t}张纸，印了{n}份同样的报告后剩{f}张，每份报告几张纸？
        zh| 求每次运的吨数：煤场有煤{t}吨，运走{n}车后剩下{f}吨。
        zh| 礼堂有{t}个座位，坐了{n}个人数相同的班，还空着{f}个，每班有多少人？
        zh| 设每人分得x{M}{T}，{t}{M}分给{n}人后余{f}{M}，求x。
        zh| {A}要做{t}道题，做了{n}天，每天做的同样多，还有{f}道没做，{he}每天做几道？
        zh| 病人有{t}片药，吃了{n}天后还有{f}片，每天吃几片？
        zh| 什么数的{n}倍比{t}少{f}？
        zh| {n}个相同的数从{t}里减去后得{f}，求这个相同的数。
        zh| 步行全程{t}千米，同学们走了{n}小时，离终点还有{f}千米，每小时走几千米？
        zh| 村里原有{t}人，{n}年来每年减少的人数相同，现在有{f}人，每年减少多少人？
        zh| 用一根{t}厘米长的铁丝剪下{n}段相等的小段，剩余{f}厘米，每段长多少厘米？
        zh| 办公室用{t}元经费买了{n}张桌子，节余{f}元，一张桌子多少钱？
        zh| 比赛开始时有{t}分，{n}轮里每轮丢的分相同，最后剩{f}分，每轮丢几分？
        zh| 爸爸给我{t}元，叫我买{n}本词典，我带回来{f}元，一本词典多少元？
        zh| 图书馆有{t}本书，借给{n}个班同样多的书后，架上还有{f}本，每个班借了多少本？
        zh| 运来{t}棵树苗，{n}个小组种得一样多，还有{f}棵没种，每组种多少棵？
        zh| 商店进了{t}{M}{T}，卖了{n}天，每天卖得同样多，还剩{f}{M}，每天卖多少{M}？
        zh| 温度在{n}小时内均匀地从{t}度降到{f}度，每小时降多少度？
        zh| {A}有一张{t}元的购物卡，买了{n}份一样的礼物，卡上还有{f}元，每份礼物多少元？
        zh| 仓库存粮{t}袋，{n}辆卡车装走同样多，库里还有{f}袋，每辆装走多少袋？
        zh| 游泳池有水{t}立方米，排水{n}小时后剩{f}立方米，每小时排水多少立方米？
        zh| {t}人去郊游，坐满{n}辆面包车，剩下{f}人步行，一辆面包车坐几人？
        zh| 一卷胶带长{t}米，封了{n}个同样的箱子后还有{f}米，封一个箱子用多少米？
        en| {A} had {t} points and lost the same number in each of {n} rounds; {he} ended with {f}. How many points did {he} lose per round?
        en| A wire of {t} cm has {n} equal pieces cut off, and {f} cm are left. How long is each piece?
        en| {n} children took equally many of {t} {T} and left {f}. How many did each of them take?
        en| A barrel of {t} litres filled {n} equal cans, and {f} litres stayed in it. How much does a can hold?
        en| {A} paid {n} equal amounts off a debt of {$t}. {$f} are still to be paid. What was each amount?
        en| {t} minus {n} times a number is {f}. What is the number?
        zh| {A}原有{t}分，{n}轮里每轮都丢同样多的分，最后剩{f}分，每轮丢多少分？
        zh| {t}厘米长的铁丝剪下同样长的{n}段后，还剩{f}厘米，每段长多少厘米？
        zh| {t}{M}{T}，{n}个孩子每人拿走同样多，还剩{f}{M}，每人拿了多少{M}？
        zh| 一桶{t}升的油装满{n}个同样的壶后，还剩{f}升，每壶装多少升？
        zh| {A}欠{t}元，分{n}次还，每次还的一样多，现在还欠{f}元，每次还多少元？
        zh| {t}减去{n}乘一个数的积是{f}，这个数是几？
        en| {A} had {$t}, bought {n} equal tickets and has {$f} left. What does one ticket cost?
        en| A barrel of {t} litres fills {n} cans, and {f} litres stay in it. How much does a can hold?
        en| From {t} cm of ribbon {n} equal bows are made, which leaves {f} cm. How much ribbon is in a bow?
        en| {A} gives each of {n} friends the same number of {t} {T} and keeps {f}. How many does each friend get?
        en| {t} pupils: {n} full buses and {f} who walk. How many pupils are in a bus?
        zh| {A}有{t}元，买{n}本同样的书后剩{f}元，每本书多少元？
        zh| {t}米布做{n}套衣服后剩{f}米，一套用布几米？
        zh| {t}吨煤用了{n}天还剩{f}吨，每天用几吨？
        zh| 付{t}元买{n}支笔，找回{f}元，一支笔多少元？
        en| If {n} equal pieces are cut from {t} cm and {f} cm are left, how long is a piece?
        en| Find the price of a ticket if {A} bought {n} with {$t} and got {$f} back.
        en| Let x be what each of {n} children gets if {f} of {t} {T} are left over. Find x.

        == bracket: k * ( x + a ) = t; k=2..9 a=2..40 x=2..40
        en| {k} times the sum of a number and {a} is {t}. Find the number.
        en| If {a} is added to a number and the result is multiplied by {k}, you get {t}. What is the number?
        en| {k} sets, each of a {T1} and a {V1}, cost {$t} in all. The {V1} alone costs {$a}. How much is the {T1}?
        en| {A} buys {k} sets of a {T1} and a {V1} for {$t}. A {V1} costs {$a}. What is the price of a {T1}?
        en| A number is increased by {a}, then multiplied by {k}. This gives {t}. What is the number?
        en| {k} friends each buy a ticket and a drink. A drink costs {$a}. They pay {$t} in all. How much is a ticket?
        en| {k} times the quantity x plus {a} is {t}. What is x?
        en| {A} adds {a} to a number and then takes {k} times the result, getting {t}. What was the number?
        en| {k} lunch boxes, each with {a} {T} and some {V}, hold {t} pieces in all. How many {V} are in each box?
        en| {k} bags each have {a} apples and some pears. In all there are {t} pieces of fruit. How many pears are in each bag?
        en| A number plus {a}, all times {k}, is {t}. What is the number?
        zh| 一个数加上{a}的和的{k}倍是{t}，求这个数。
        zh| 买{k}套桌椅用去{t}元，每把椅子{a}元，每张桌子多少元？
        zh| 一个数加{a}，再乘{k}，得{t}，这个数是多少？
        zh| {A}买{T}和{V}各{k}件，共花{t}元，{V}每件{a}元，{T}每件多少元？
        zh| {k}个同学每人买一张门票和一瓶{a}元的水，一共{t}元，一张门票多少元？
        zh| 比一个数多{a}的数的{k}倍是{t}，这个数是多少？
        zh| {k}个果盒，每盒装{a}个苹果和一些梨，共装了{t}个水果，每盒装几个梨？
        zh| x与{a}的和乘{k}等于{t}，求x。
        zh| {k}袋水果，每袋有{a}个苹果和一些梨，共{t}个水果，每袋有几个梨？
        zh| 一个数与{a}的和，乘{k}后是{t}，这个数是几？
        en| How much is a ticket if {k} people, each with a ticket and a {$a} drink, pay {$t} in all?
        en| I think of a number. I add {a}, then I multiply by {k}, and I get {t}. Which number did I think of?
        en| For each of {k} rooms {A} bought a lamp at {$a} and a chair. The whole purchase cost {$t}. What is the price of a chair?
        en| Every one of the {k} children got {a} {T} and some {V}. Together they got {t} things. How many {V} did each child get?
        en| {A} works {k} days a week, each day {a} hours in the morning and some hours in the afternoon. That makes {t} hours a week. How many hours does {he} work in an afternoon?
        en| On each of {k} days a driver covers {a} km before lunch and the same distance as on the other days after lunch. In total {t} km are covered. How many km are driven after lunch each day?
        en| {k} teams each have {a} girls and equally many boys as every other team. {t} children play altogether. How many boys are in a team?
        en| Each of {k} salaries was raised by {$a}. Now the firm pays {$t} for these equal salaries. What was one salary before?
        en| The price of a {T1} went up by {$a}. {A} now pays {$t} for {k} {T}. What was the old price?
        en| Postage of {$a} is added to the price of every book. {k} equal books with postage come to {$t}. What does the book alone cost?
        en| A number and {a} are added. Their sum multiplied by {k} equals {t}. Determine the number.
        en| {t} is {k} times as much as the sum of {a} and an unknown number. Find the unknown number.
        en| The product of {k} and the sum of x and {a} is {t}. What is x?
        en| Let x be the width of a rectangle in m. Its length is {k} m, and if it were {a} m wider, its area would be {t} square metres. Find x.
        en| A garden is {k} m long. After it was made {a} m wider, its area was {t} square metres. How wide was it before?
        en| If {A} had {a} more {T}, then {k} times {his} {T} would be {t}. How many {T} does {he} have?
        en| In {a} years {A}'s age times {k} will be {t}. How old is {A} now?
        en| {k} shelves, {a} thick books and some thin books on every shelf, {t} books in all. How many thin books are on a shelf?
        en| A ferry made {k} trips. Each time it carried {a} cars and the same number of bicycles, {t} vehicles in all. How many bicycles did it carry each time?
        en| A set consists of a cup and a plate. The plate costs {$a}. {k} sets are sold for {$t}. What is the price of a cup?
        en| {k} identical parcels weigh {t} kg. In each are {a} kg of {V} and some kilograms of rice. How much rice is in each parcel?
        en| One lesson consists of a talk and {a} minutes of practice. {k} lessons last {t} minutes. How long is the talk?
        en| Each of my {k} aunts gave me a book and {$a}. The presents are worth {$t} in all, and every book has the same price. What does such a book cost?
        en| Every bouquet has {a} roses and some tulips. For {k} bouquets {t} flowers are [used|needed|bought]. How many tulips does a bouquet have?
        en| An amount is increased by {$a}. {k} times the new amount makes {$t}. What was the amount?
        en| {k} tents were bought, each with a mat for {$a}. The tents and mats cost {$t} altogether, and all tents have the same price. How much is a tent?
        en| {A} runs {k} laps. Each lap is {a} m on the road and the rest in the wood. {He} runs {t} m. How many metres of a lap are in the wood?
        en| Invoice: {k} sets, {t} dollars. One set: a shirt and a cap for {a} dollars. Price of the shirt?
        en| Travelling takes {A} some minutes by bus and {a} minutes on foot. {He} makes this journey {k} times, which takes {t} minutes. How long is {he} on the bus each time?
        en| A room in a hotel costs x a night and breakfast {$a}. For {k} nights with breakfast {A} paid {$t}. What is x?
        en| The club bought {k} uniforms, each made up of trousers for {$a} and a jacket, and spent {$t}. Find the price of a jacket.
        en| What must be added to {a} so that {k} times the sum [is|gives|makes] {t}?
        en| The school hired {k} coaches with {a} teachers and a fixed number of pupils in each. All in all {t} persons travelled. How many pupils were in a coach?
        en| We pay {$a} for the cinema and some more for popcorn, each of us the same. There are {k} of us, and we pay {$t}. How much is the popcorn for each?
        en| Paint for a door costs {$a}, and the wood for it is paid extra. {A} made {k} doors of the same kind for {$t}. How much was the wood of a door?
        zh| 我想了一个数，先加{a}，再乘{k}，结果是{t}，我想的数是几？
        zh| 每套服装有一件上衣和一条{a}元的裤子，买{k}套共花{t}元，一件上衣多少元？
        zh| {A}每天上午工作{a}小时，下午也工作几小时，{k}天共工作{t}小时，下午每天工作几小时？
        zh| 一张门票多少元？{k}人每人买一张门票和一份{a}元的午餐，共付{t}元。
        zh| {k}个小组，每组有{a}名女生和同样多的几名男生，一共{t}人，每组有几名男生？
        zh| 每{M}{T}涨价{a}元后，买{k}{M}要付{t}元，原来每{M}多少元？
        zh| {k}名工人的工资相同，每人加薪{a}元后，总共发{t}元，原来每人多少元？
        zh| 甲数与{a}的和乘{k}得{t}，求甲数。
        zh| {t}是某数与{a}之和的{k}倍，求某数。
        zh| 设长方形的宽为x米，长是{k}米，宽增加{a}米后面积是{t}平方米，求x。
        zh| 一块菜地长{k}米，宽增加{a}米后，面积变成{t}平方米，原来宽多少米？
        zh| {a}年后，{A}年龄的{k}倍是{t}岁，{A}现在几岁？
        zh| 如果{A}再多{a}{M}{T}，那么{he}的{k}倍就是{t}{M}，{A}现在有多少{M}？
        zh| {k}层书架，每层放{a}本厚书和一些薄书，一共{t}本，每层有薄书几本？
        zh| 一束花有{a}朵玫瑰和若干朵菊花，扎{k}束用了{t}朵，每束菊花有几朵？
        zh| 每张桌子配一把椅子，椅子{a}元一把，{k}套这样的桌椅卖{t}元，求桌子的单价。
        zh| 每个礼包里有{a}{M}{T}和一些{V}，{k}个礼包里共有{t}件东西，每个礼包有{V}多少{N}？
        zh| 一节课先讲解，再练习{a}分钟，{k}节这样的课共{t}分钟，每节讲解多少分钟？
        zh| {k}本同样的书，每本加邮费{a}元，总共{t}元，书价每本多少元？
        zh| {A}每次去学校先坐几分钟车，再走{a}分钟，{k}次共用{t}分钟，每次坐车几分钟？
        zh| 宾馆每晚房费外加早餐{a}元，{A}住了{k}晚，付了{t}元，每晚房费多少元？
        zh| 渡船运了{k}次，每次运{a}辆汽车和同样多的摩托车，共运{t}辆，每次运摩托车几辆？
        zh| 汽车每天上午行{a}千米，下午行的路程也都相同，{k}天共行{t}千米，每天下午行多少千米？
        zh| {a}与什么数相加，和的{k}倍才是{t}？
        zh| 把一个数增加{a}，再扩大到{k}倍，就变成{t}，这个数是多少？
        zh| 包一份点心要用{a}克糖和一些面粉，{k}份一共用料{t}克，每份用面粉多少克？
        zh| 球队给{k}名队员每人买一件球衣和一双{a}元的袜子，花了{t}元，球衣多少元一件？
        zh| 买{k}杯咖啡，每杯都另加{a}元的牛奶，共付{t}元，不加牛奶的咖啡每杯几元？
        zh| 春游租了{k}辆车，每辆坐{a}位老师和同样多的学生，一共去了{t}人，每辆车坐学生多少人？
        zh| {k}乘x与{a}的和，积是{t}，x是多少？
        zh| 我们{k}个人看电影，每人票价{a}元，还各买一桶爆米花，总共{t}元，一桶爆米花几元？
        zh| 跑道一圈由{a}米直道和一段弯道组成，{A}跑{k}圈共{t}米，每圈弯道多少米？
        zh| 订单：套装{k}份，共{t}元；每份含一条{a}元的毛巾和一个杯子。求杯子的价格。
        zh| 每个班分到{a}个足球和几个排球，{k}个班一共分到{t}个球，每个班有几个排球？
        zh| 一袋里有大球{a}个，还有小球，{k}袋这样的球共{t}个，每袋小球有几个？
        en| A hotel room with breakfast costs {$t} for {k} nights. Breakfast is {$a} a night. What does the room cost a night without breakfast?
        en| {k} sets of a cup and a plate cost {$t}. A plate is {$a}. What does a cup cost?
        en| {A} buys a ticket and a drink for each of {k} people. A drink is {$a}, and all is {$t}. How much is a ticket?
        en| If {a} is added to a number and the sum is multiplied by {k}, you get {t}. What is the number?
        en| In each of {k} baskets there are x apples and {a} pears, {t} fruits in all. Find x.
        zh| 宾馆每晚房费另加早餐{a}元，{A}住了{k}晚，共付{t}元，每晚房费多少元？
        zh| 一个数与{a}的和的{k}倍是{t}，求这个数。
        zh| {k}套茶具共{t}元，每套一个杯子和一个盘子，盘子{a}元，杯子多少元？
        zh| {A}给{k}个人每人买一张票和一瓶{a}元的饮料，一共{t}元，一张票多少元？
        zh| 一个数加上{a}，再乘{k}，得{t}，这个数是多少？
        zh| {k}个篮子里每个都有x个苹果和{a}个梨，一共{t}个水果，求x。
        en| {k} sets of a cup and a plate cost {$t}. A plate costs {$a}. What does a cup cost?
        en| If {a} is added to a number and the sum is multiplied by {k}, the result is {t}. Find the number.
        en| {k} children each get a cake and a drink for {$a}, which comes to {$t}. What does a cake cost?
        en| Each of {k} bags has {a} red balls and some blue ones. There are {t} balls. How many blue balls are in a bag?
        en| {A} works {a} hours in the office and some hours at home each day, {t} hours in {k} days. How many hours a day does {he} work at home?
        zh| 一个数加上{a}后再乘{k}得{t}，这个数是几？
        zh| {k}套桌椅共{t}元，每把椅子{a}元，每张桌子多少元？
        zh| 每人一瓶水和一个{a}元的面包，{k}人共花{t}元，一瓶水多少元？
        en| If {k} children each pay {$a} for the bus and the same for the museum, {$t} in all, what does the museum cost?
        en| Find a number such that {k} times the sum of it and {a} is {t}.

        == twobuys: a * x + b * c = t; a=2..12 b=2..12 c=2..30 x=2..30
        en| {A} bought {a} {T} and {b} {V}. The {V} cost {$c} each, and the total was {$t}. How much was each {T1}?
        en| {b} {V} at {$c} each and {a} {T} cost {$t} together. What is the price of a {T1}?
        en| {A} pays {$t} for {a} {T} and {b} {V}. A {V1} is {$c}. How much is one {T1}?
        en| For {b} hours {A} drove at {c} km per hour; then {he} drove {a} hours more. In all {he} covered {t} km. How fast was {he} in the second part?
        en| {A} bought {a} {T} and {b} {V} for {$t}. Each {V1} cost {$c}. What did each {T1} cost?
        en| {b} adults pay {$c} each, and with {a} children the price is {$t}. What does a child pay?
        en| A shop packs {b} big boxes with {c} {T} each and {a} small boxes; {t} {T} in all. How many are in a small box?
        en| {A} works {b} days for {$c} a day and then {a} days for other pay. {He} earns {$t} in all. How much is the other daily pay?
        en| {A} buys {a} {T} and {b} {V} and pays {$t}. Each {V1} is {$c}. How much is each {T1}?
        en| {b} {V} cost {$c} each. With {a} {T} the price is {$t}. What does each {T1} cost?
        zh| {A}买了{a}{M}{T}和{b}{N}{V}，{V}每{N}{c}元，一共花了{t}元，{T}每{M}多少元？
        zh| {b}{N}单价{c}元的{V}和{a}{M}{T}共{t}元，一{M}{T}多少钱？
        zh| 用{t}元买了{a}{M}{T}和{b}{N}{V}，每{N}{V}{c}元，每{M}{T}多少元？
        zh| 大桶{b}桶，每桶{c}千克，小桶{a}桶，一共{t}千克，每个小桶多少千克？
        zh| {A}买{b}{N}{V}，每{N}{c}元，还买了{a}{M}{T}，共用{t}元，每{M}{T}多少元？
        zh| {b}个大人每人{c}元，加上{a}个小孩，门票一共{t}元，小孩票每张多少元？
        zh| {A}先走了{b}小时，每小时{c}千米，又走了{a}小时，一共走了{t}千米，后来每小时走多少千米？
        zh| 学校买了{b}个足球和{a}个篮球共{t}元，足球每个{c}元，篮球每个多少元？
        zh| {A}买{a}{M}{T}和{b}{N}{V}付了{t}元，{V}每{N}{c}元，{T}每{M}几元？
        zh| {V}每{N}{c}元，买{b}{N}{V}和{a}{M}{T}共{t}元，{T}每{M}几元？
        en| What is the price of one {T1} if {a} {T} together with {b} {V} at {$c} each [cost|come to|make] {$t}?
        en| {A} read {c} pages on each of {b} days and then a fixed number of pages on each of {a} more days, which was {t} pages in total. How many pages did {he} read on each of the later days?
        en| The hall has {b} rows of {c} seats and {a} rows of another length, {t} seats in all. How many seats are in one of the other rows?
        en| Receipt: {b} {V} at {$c}; {a} {T}; sum {$t}. Price of a {T1}?
        en| A lorry carries {b} boxes of {c} kg and {a} sacks of equal weight. The load weighs {t} kg. How heavy is a sack?
        en| {b} small tables seat {c} guests each. With {a} big tables there is room for {t} guests. How many guests can sit at a big table?
        en| In the first {b} games the team scored {c} points each, in the next {a} games always the same number. Now it has {t} points. How many points did it score in each of the next games?
        en| {A}'s printer made {c} pages a minute for {b} minutes. A faster one worked for {a} minutes. Both printed {t} pages altogether. How many pages does the faster one print a minute?
        en| {A} planted {b} rows with {c} carrots in each and {a} rows of cabbages, equally many in each row. There are {t} plants. Find the number of cabbages in a row.
        en| Let x be the wage of a helper. {b} masters get {$c} each, {a} helpers get x each, and {$t} is paid out. What is x?
        en| {a} times a number, added to the product of {b} and {c}, gives {t}. Find the number.
        en| The product of {b} and {c} plus {a} times x is {t}. What is x?
        en| My sister sold {b} bracelets for {$c} each and {a} necklaces, all at the same price. She took in {$t}. What did a necklace cost?
        en| A pipe fills {c} litres a minute and ran for {b} minutes; then another pipe ran for {a} minutes. The tub got {t} litres. How many litres a minute does the other pipe bring?
        en| To feed {b} cows {c} kg of hay each is needed a day, and there are {a} horses too. All of them eat {t} kg a day. How much does a horse eat?
        en| A bakery put {b} trays of {c} rolls and {a} trays of cakes on show, {t} pieces in all. How many cakes were on a tray?
        en| I bought {b} litres of milk at {$c} a litre and {a} kg of cheese. I paid {$t}. How much is a kilogram of cheese?
        en| For the office, {b} lamps at {$c} each and {a} chairs at one price were ordered; the invoice says {$t}. How much is a chair?
        en| On {b} weekdays {A} practises {c} minutes, and on {a} other days longer. In all {he} practises {t} minutes. How long does {he} practise on each of the other days?
        en| A test has {b} short questions worth {c} points each and {a} long ones. The maximum is {t} points. How many points is a long question worth?
        en| {t} km were covered: {b} stages of {c} km and {a} stages of equal length. How long was each of the equal stages?
        en| {A} lifted {b} plates of {c} kg and {a} discs. Together they weighed {t} kg. What did a disc weigh?
        en| A family of {b} grown-ups and {a} children flew to the coast. The tickets were {$t} in all, and a grown-up's ticket was {$c}. How much was a child's ticket?
        en| In a theatre {b} balcony seats were sold at {$c} and {a} front seats at a higher price. {$t} came in. Find the price of a front seat.
        en| {b} [pipes|planks|rods] are {c} m long. Laid end to end with {a} others they reach {t} m. How long is each of the others?
        en| A school has {b} classes with {c} pupils. The other {a} classes are all of one size. There are {t} pupils. What is that size?
        en| A nurse gave {b} patients {c} pills each and {a} patients a different dose. {t} pills were used. How many pills is the different dose?
        en| Pens at {$c} each: {b}. Folders: {a}. Paid: {$t}. How much is a folder?
        en| You get {c} points for each of {b} easy levels and more for each of {a} hard levels. You scored {t} points with all of them. How many points is a hard level?
        en| A recipe for {b} cakes of {c} g of sugar each and {a} pies uses {t} g of sugar. How much sugar is in a pie?
        en| {A} parked {b} days at {$c} a day downtown and {a} days at the airport. All the parking cost {$t}. What did a day at the airport cost?
        en| {b} workers made {c} parts each, and {a} robots made the rest of the {t} parts, all robots equally many. How many parts did each robot make?
        en| {A} bought {T} and {V}: {a} {T}, and {b} {V} for {$c} apiece. {He} had to pay {$t}. Calculate the price of a {T1}.
        en| {b} bottles hold {c} litres each. After {a} cans were filled too, all {t} litres of the juice were used. How much does a can hold?
        en| A ship sailed {b} hours at {c} km an hour in calm water and {a} hours in the storm. The trip was {t} km. How fast was it in the storm?
        zh| 每{M}{T}多少元？已知{a}{M}{T}和{b}{N}{V}共{t}元，每{N}{V}{c}元。
        zh| {A}前{b}天每天看{c}页，后{a}天每天看的同样多，一共看了{t}页，后来每天看几页？
        zh| 礼堂前面有{b}排，每排{c}个座位，后面有{a}排，共有{t}个座位，后面每排几个座位？
        zh| 一辆货车装了{b}箱货，每箱{c}千克，又装{a}袋货，共重{t}千克，每袋货重多少千克？
        zh| 小桌{b}张，每张坐{c}人，大桌{a}张，一共能坐{t}人，大桌每张坐几人？
        zh| 球队前{b}场每场得{c}分，后{a}场每场得分相同，总分{t}分，后面每场得多少分？
        zh| {b}乘{c}的积加上x的{a}倍等于{t}，求x。
        zh| 一个数的{a}倍与{b}个{c}的和是{t}，这个数是多少？
        zh| {b}名师傅每人得{c}元，{a}名徒弟每人得x元，共发{t}元，求x。
        zh| 菜园里种了{b}行萝卜，每行{c}棵，还种了{a}行白菜，总共{t}棵，每行白菜多少棵？
        zh| 姐姐卖出{b}条手链，每条{c}元，又卖出{a}条项链，共收入{t}元，每条项链卖多少元？
        zh| 甲管每分钟注水{c}升，开了{b}分钟，接着乙管开了{a}分钟，共注水{t}升，乙管每分钟注水多少升？
        zh| {b}头牛每头每天吃草{c}千克，加上{a}匹马，一天共吃草{t}千克，每匹马一天吃多少千克？
        zh| 面包店摆出{b}盘面包，每盘{c}个，还有{a}盘蛋糕，共{t}个，每盘蛋糕几个？
        zh| 我买了{b}升牛奶，每升{c}元，又买{a}千克奶酪，花了{t}元，奶酪每千克多少元？
        zh| 单位订了{b}盏台灯和{a}把椅子，台灯{c}元一盏，发票金额{t}元，一把椅子多少元？
        zh| 试卷有小题{b}道，每道{c}分，大题{a}道，满分{t}分，大题每道几分？
        zh| 平时{A}练琴{b}天，每天{c}分钟，另外{a}天练得多一些，共练{t}分钟，另外那些天每天练几分钟？
        zh| 全程{t}千米，其中{b}段每段长{c}千米，其余{a}段一样长，其余每段长多少千米？
        zh| 一家人买机票，大人{b}位，每位{c}元，孩子{a}位，共{t}元，求孩子的票价。
        zh| 剧场卖出后排票{b}张，每张{c}元，前排票{a}张，收入{t}元，前排票每张多少元？
        zh| {b}根木条每根长{c}米，与{a}根同样长的竹竿首尾相接共长{t}米，竹竿每根长几米？
        zh| 学校有{b}个班各有{c}人，其余{a}个班人数相等，全校{t}人，其余每班多少人？
        zh| {b}名工人每人做{c}个零件，{a}台机器做了其余的，一共{t}个，每台机器做多少个？
        zh| 账单：钢笔{b}支，单价{c}元；文件夹{a}个；合计{t}元。求文件夹的单价。
        zh| 过了{b}个简单关，每关{c}分，又过了{a}个难关，共得{t}分，一个难关几分？
        zh| 做{b}个蛋糕，每个用糖{c}克，做{a}个馅饼，总共用糖{t}克，每个馅饼用糖多少克？
        zh| {A}在市区停车{b}天，每天{c}元，在机场停车{a}天，停车费共{t}元，机场每天收多少元？
        zh| 轮船平静时以每小时{c}千米行了{b}小时，遇到风浪后又行{a}小时，共行{t}千米，遇到风浪后每小时行多少千米？
        zh| 果汁装了{b}瓶，每瓶{c}升，又装了{a}桶，{t}升正好装完，每桶装几升？
        zh| 工地运水泥，先用小车运{b}趟，每趟{c}吨，再用大车运{a}趟，共运{t}吨，大车每趟运多少吨？
        zh| 计算苹果的单价：梨{b}千克，每千克{c}元，苹果{a}千克，一共花去{t}元。
        zh| 仓库里有{b}层货架，每层放{c}箱，另有{a}层，每层放的箱数也相同，共{t}箱，另外每层放多少箱？
        zh| 妈妈给我买了{b}双袜子和{a}件衬衣，袜子每双{c}元，一共付{t}元，衬衣每件多少元？
        zh| 甲工作{b}天，日工资{c}元，乙工作{a}天，两人共得{t}元，乙的日工资是多少元？

        == kinds: a * x + b * ( n - x ) = t; a=2..30 b=2..30 n=5..60 x=2..40
        en| [Adult|Full] tickets cost {$a} and child tickets {$b}. {n} tickets were sold for {$t}. How many [adult|full] tickets were sold?
        en| A child pays {$a}, an adult {$b}. A group of {n} people pays {$t} at the {P}. How many children are in the group?
        en| Adults pay {$b} and children {$a}. {n} people paid {$t}. How many of them were children?
        en| {A} has {n} notes, some of {$a} and some of {$b}, worth {$t} in all. How many of the first kind are there?
        en| {A} bought {n} {T} and {V} for {$t}. A {T1} costs {$a}, a {V1} {$b}. How many {T} did {he} buy?
        en| In a quiz of {n} questions a hard one brings {a} points and an easy one {b}. All together bring {t}. How many hard questions are there?
        en| {T} cost {$a} each and {V} cost {$b} each. {A} pays {$t} for {n} pieces of fruit. How many {T} are among them?
        en| Boats for {b} and for {a} people take {t} people in all. There are {n} boats, and all are full. How many boats of the second kind are there?
        en| {T} cost {$a} and {V} cost {$b}. {A} bought {n} of them, {T} and {V} mixed, for {$t}. How many {T} did {he} buy?
        en| {n} coins are worth {t} cents. Some are worth {a} cents and the rest {b} cents. How many of the first kind are there?
        en| A van carries {a} boxes, a car {b}. {n} vehicles carry {t} boxes. How many vans are there?
        en| {n} people went to the cinema for {$t}. An adult paid {$a}, a child {$b}. How many adults were there?
        en| For a win a team gets {a} points, for a draw {b}. It has {t} points from {n} games without a loss. How many games did it win?
        en| An adult ticket is {$a}, a child ticket is {$b}. {A} bought {n} tickets for {$t}. How many adult tickets did {he} buy?
        en| A big box holds {a} {T}, a small box {b}. {n} boxes hold {t} {T}. How many big boxes are there?
        en| {A} buys {n} pens and pencils for {$t}. A pen is {$a}, a pencil {$b}. How many pens are there?
        zh| 成人票每张{a}元，儿童票每张{b}元，{n}人共付{t}元，成人有多少人？
        zh| 大人{b}元一张票，小孩{a}元一张票，{n}张票一共{t}元，小孩有几人？
        zh| {A}买了{T}和{V}共{n}件，用去{t}元，{T}每件{a}元，{V}每件{b}元，买了几件{T}？
        zh| 大船每条坐{a}人，小船每条坐{b}人，{t}人正好坐满{n}条船，大船有几条？
        zh| 有{a}元和{b}元的邮票共{n}张，总值{t}元，前一种有几张？
        zh| 蜘蛛有{a}条腿，蜻蜓有{b}条腿，共{n}只，{t}条腿，蜘蛛有多少只？
        zh| 单价{a}元的{T}和单价{b}元的{V}一共买了{n}件，付了{t}元，其中{T}有几件？
        zh| {T}每{M}{a}元，{V}每{N}{b}元，{A}一共买了{n}件，付了{t}元，{T}有几{M}？
        zh| 成人票{a}元，儿童票{b}元，售出{n}张票，收入{t}元，成人票售出多少张？
        zh| 答对一题得{a}分，答错一题得{b}分，共{n}题，得了{t}分，答对几题？
        zh| 大车每辆装{a}箱，小车每辆装{b}箱，{n}辆车共装{t}箱，大车有几辆？
        zh| 大盒装{a}{M}，小盒装{b}{M}，{n}个盒子共装{t}{M}{T}，大盒有几个？
        zh| 成人票每张{a}元，学生票每张{b}元，{A}买{n}张票付了{t}元，成人票有几张？
        zh| 钢笔{a}元一支，铅笔{b}元一支，{A}买了{n}支笔共{t}元，钢笔有几支？
        en| {n} bottles were filled with {t} litres of oil. The big bottles hold {a} litres, the small ones {b} litres. Find the number of big bottles.
        en| How many {T} did I get if I paid {$t} for {n} things, {T} at {$a} each and {V} at {$b} each?
        en| A hotel has {n} rooms with {a} or {b} beds. It has {t} beds in all. How many rooms have the first number of beds?
        en| {A} worked {n} days, some in the {P} for {$a} a day and the others at home for {$b} a day. {He} earned {$t}. On how many days did {he} work in the {P}?
        en| A piggy bank contains {n} coins with a value of {t} cents: silver coins of {a} cents and copper coins of {b} cents. How many silver coins are there?
        en| Let x be the number of trucks. Each truck carries {a} tonnes, each trailer {b} tonnes; {n} vehicles carry {t} tonnes. What is x?
        en| Seats at the front cost {$a} and seats at the back cost {$b}. All {n} seats were sold, and {$t} came in. How many front seats are there?
        en| {A} drove for {n} hours and covered {t} km: first at {a} km per hour on the highway, later at {b} km per hour in town. How many hours did {he} drive on the highway?
        en| In a game each spider has {a} legs and each beetle {b}. {n} of these creatures have {t} legs. How many spiders are there?
        en| A florist sold {n} flowers for {$t}: roses at {$a} apiece and tulips at {$b}. How many roses were sold?
        en| A right answer is worth {a} points, a wrong one still gives {b}. After {n} answers {A} has {t} points. How many answers were right?
        en| {n} workers were paid {$t} today. A skilled worker gets {$a}, an unskilled worker {$b}. How many skilled workers are there?
        en| Of {n} letters some need a stamp of {$a} and the rest a stamp of {$b}. The stamps cost {$t}. How many letters need the first kind of stamp?
        en| At a camp {t} children sleep in {n} tents. Big tents take {a} children, small tents {b}, and all are full. How many big tents are there?
        en| Order: {n} pizzas, large {$a}, small {$b}, total {$t}. Number of large pizzas?
        en| In a basketball game {A} hit {n} shots for {t} points. Shots from far away count {a} points, the others {b}. How many shots from far away did {he} hit?
        en| My mother mixed {n} kg of nuts worth {$t} from walnuts at {$a} a kilogram and peanuts at {$b} a kilogram. How many kilograms of walnuts did she take?
        en| A gardener planted {n} rows. Rows of [beans|roses] have {a} plants and rows of [peas|tulips] have {b}. {t} plants were used. How many rows of the former are there?
        en| A team of {n} adults and children picked {t} baskets of fruit. Every adult picked {a} baskets and every child {b}. Find the number of adults.
        en| A firm owns {n} machines. The new ones make {a} parts a minute, the old ones {b}. Together they make {t} parts a minute. How many new machines does it own?
        en| {n} tables stand in a restaurant for {t} guests. Round tables seat {a}, square tables {b}. How many tables are round?
        en| You bought {n} books for {$t}. Novels were {$a} each and comics {$b} each. How many novels did you buy?
        en| The library lends {n} films and games. A film is lent for {$a}, a game for {$b}, and that brings {$t}. How many films were lent?
        en| A carpenter makes stools with {a} legs and tables with {b} legs. {n} pieces of furniture were made with {t} legs. How many stools were made?
        en| A runner trained on {n} days, {a} km on a long day and {b} km on a short day, {t} km altogether. How many long days were there?
        en| On the wall there are {n} shelves. An upper shelf carries {a} books, a lower one {b}, and they carry {t} books. How many upper shelves are there?
        en| A doctor saw {n} patients in {t} minutes. A new patient takes {a} minutes, a known patient {b}. How many new patients came?
        en| The farm sold {n} baskets of eggs with {t} eggs in them. Brown baskets hold {a} eggs and white ones {b}. Calculate the number of brown baskets.
        en| {n} planks, long ones of {a} m and short ones of {b} m, make a fence of {t} m. How many long planks were used?
        en| A concert was visited by {n} people, who paid {$t}. Members paid {$a}, guests {$b}. How many members came?
        zh| {n}个油瓶共装油{t}千克，大瓶每个装{a}千克，小瓶每个装{b}千克，求大瓶的个数。
        zh| 我花{t}元买了{n}本书，小说{a}元一本，漫画{b}元一本，小说买了几本？
        zh| 旅馆有{n}间客房，大间住{a}人，小间住{b}人，共能住{t}人，大间有多少间？
        zh| {A}工作了{n}天，晴天每天挣{a}元，雨天每天挣{b}元，共挣{t}元，晴天有几天？
        zh| 储蓄罐里有{a}角和{b}角的硬币共{n}枚，合计{t}角，前一种硬币有多少枚？
        zh| 设卡车有x辆，每辆运{a}吨，拖车每辆运{b}吨，{n}辆车共运{t}吨，求x。
        zh| 前排票{a}元，后排票{b}元，{n}张票全部卖完，收入{t}元，前排票卖了几张？
        zh| {A}开车{n}小时行了{t}千米，高速路上每小时{a}千米，市区每小时{b}千米，在高速路上行了几小时？
        zh| 花店卖出{n}枝花，玫瑰每枝{a}元，菊花每枝{b}元，收入{t}元，玫瑰卖出几枝？
        zh| {n}名工人一天发工资{t}元，技工每人{a}元，普工每人{b}元，技工有多少人？
        zh| {n}封信共贴邮票{t}元，外地信每封贴{a}元，本地信每封贴{b}元，外地信有几封？
        zh| 夏令营有{t}人住在{n}顶帐篷里，大帐篷住{a}人，小帐篷住{b}人，全部住满，大帐篷有几顶？
        zh| 点了{n}份比萨，大份{a}元，小份{b}元，共{t}元，大份有几份？
        zh| {A}投中{n}个球，得{t}分，远投每个{a}分，近投每个{b}分，远投中了几个？
        zh| 妈妈用核桃和花生配成{n}千克干果，值{t}元，核桃每千克{a}元，花生每千克{b}元，核桃用了几千克？
        zh| 师生共{n}人栽树{t}棵，老师每人栽{a}棵，学生每人栽{b}棵，老师有多少人？
        zh| 采果队有{n}人，大人每人摘{a}筐，小孩每人摘{b}筐，一共摘了{t}筐，求大人的人数。
        zh| 车间有新旧机器共{n}台，新机器每分钟做{a}个零件，旧机器每分钟做{b}个，每分钟一共做{t}个，新机器有几台？
        zh| 餐厅有{n}张桌子，圆桌坐{a}人，方桌坐{b}人，共可坐{t}人，圆桌有几张？
        zh| 木匠做了凳子和桌子共{n}件，凳子每件{a}条腿，桌子每件{b}条腿，总共{t}条腿，凳子做了几件？
        zh| {A}练跑步{n}天，长跑日跑{a}千米，短跑日跑{b}千米，共跑{t}千米，长跑日有几天？
        zh| 医生用{t}分钟看了{n}个病人，初诊每人{a}分钟，复诊每人{b}分钟，初诊的有几人？
        zh| 鸡蛋{t}个装了{n}篮，红篮每篮{a}个，白篮每篮{b}个，求红篮有几篮。
        zh| 音乐会来了{n}位听众，会员票{a}元，普通票{b}元，票款共{t}元，会员有多少位？
        zh| 长木板每块{a}米，短木板每块{b}米，用{n}块拼成{t}米的围栏，长木板用了几块？
        zh| 有多少{M}{T}？{T}每{M}{a}元，{V}每{N}{b}元，合起来买了{n}件，正好{t}元。
        zh| 老师用{t}元奖品费买了{n}份奖品，一等奖每份{a}元，其余每份{b}元，一等奖有几份？
        zh| 投递员送{n}件货，大件每件得{a}元，小件每件得{b}元，一天挣了{t}元，大件送了几件？
        zh| 甲种布每米{a}元，乙种布每米{b}元，{A}买了这些布共{n}米，付{t}元，甲种布买了几米？
        zh| 篮球赛中每胜一场积{a}分，每负一场积{b}分，某队打了{n}场，积{t}分，胜了几场？
        zh| 工程队{n}天修路{t}米，晴天每天修{a}米，雨天每天修{b}米，问有几个晴天。
        en| A ticket for a child costs {$a}, for an adult {$b}. {n} tickets cost {$t}. How many tickets for children were sold?
        en| Small boats carry {a} people and big boats {b}. {n} boats carry {t} people. How many small boats are there?
        en| Spiders have {a} legs here and beetles {b}. {n} of them have {t} legs. How many spiders are there?
        zh| 儿童票{a}元，成人票{b}元，{n}张票共{t}元，儿童票有几张？
        zh| 小船坐{a}人，大船坐{b}人，{n}条船坐{t}人，小船有几条？

        == heads2: 2 * x + 4 * ( n - x ) = l; n=5..60 x=2..40
        en| A farmer has chickens and rabbits. There are {n} heads and {l} legs. How many chickens are there?
        en| In a yard there are {n} ducks and pigs with {l} legs altogether. How many ducks are there?
        en| {n} chickens and cows have {l} legs. How many of them are chickens?
        en| {n} bicycles and cars stand at the {P}. They have {l} wheels. How many bicycles are there?
        en| Rabbits and hens share a cage: {l} feet, {n} heads. Find the number of hens.
        en| There are {n} heads and {l} feet in a cage of chickens and rabbits. How many chickens are in it?
        en| {A} sees {n} animals, ducks and sheep, with {l} legs. How many ducks does {he} see?
        en| A shop has {n} motorbikes and cars with {l} wheels in all. How many motorbikes does it have?
        zh| 鸡兔同笼，有{n}个头，{l}只脚，鸡有多少只？
        zh| 笼子里有鸡和兔共{n}只，一共有{l}条腿，鸡有几只？
        zh| 停车场有摩托车和小汽车共{n}辆，共有{l}个轮子，摩托车有几辆？
        zh| 鸡和兔一共{n}只，数一数脚有{l}只，求鸡的只数。
        zh| 院子里有鸭和猪{n}只，共{l}条腿，鸭有多少只？
        zh| 鸡兔同笼，头共{n}个，脚共{l}只，问鸡有几只？
        zh| 农场里有鸭子和羊共{n}只，共有{l}条腿，鸭子有多少只？
        zh| 自行车和小汽车一共{n}辆，轮子共{l}个，自行车有多少辆？
        en| Chickens and rabbits are kept in [one|the same] stable. Counting gives {n} heads and {l} feet. What is the number of chickens?
        en| How many hens does a farmer have who owns hens and cows, {n} animals with {l} legs [in all|together]?
        en| {l} legs belong to {n} animals; they are all ducks or sheep. Find how many are ducks.
        en| My uncle keeps nothing but geese and goats. He counts {l} legs and {n} tails. How many geese does he [keep|have]?
        en| In the barn: {n} heads, {l} legs, only chickens and pigs. Number of chickens?
        en| Let x be the number of hens. A cage holds {n} hens and rabbits with {l} legs. Find x.
        en| If there are {n} ducks and dogs in a meadow and they stand on {l} legs, how many ducks are there?
        en| From the window {A} counted {l} legs and {n} heads of geese and horses. Calculate the number of geese.
        en| At the market somebody bought birds and cats. There were {n} of them, and they had {l} feet. How many birds were bought?
        en| A corner of the zoo has chickens and cows in it. The sign says: {n} animals, {l} legs. Work out how many chickens live there.
        en| Some ducks and some pigs drink at a pond. {A} sees {n} heads above and {l} legs below. How many of the animals are ducks?
        en| I drew {n} animals, all of them hens or goats, and drew {l} legs. How many hens did I draw?
        en| The vet [looked at|checked|treated] {n} animals today, turkeys and sheep only, with {l} legs between them. How many were turkeys?
        en| Altogether the chickens and rabbits of a village have {l} legs. There are {n} of these animals. How many chickens does the village have?
        en| A farm sold {n} hens and cows. The buyer counted {l} legs when they were loaded. How many hens were sold?
        en| The ducks and the sheep of our neighbour together have {l} feet but only {n} beaks and noses. How many ducks does the neighbour own?
        en| In a garage stand {n} vehicles, scooters and cars, on {l} wheels. How many scooters are in the garage?
        en| {A} washed bicycles and cars all day, {n} of them, and cleaned {l} wheels. How many bicycles did {he} wash?
        en| A workshop ordered {l} tyres for {n} vehicles. They are bicycles and cars. How many bicycles will get new tyres?
        en| On the parking lot there are only motorbikes and cars: {n} vehicles and {l} wheels. Find the number of motorbikes.
        en| A box has {n} toy bikes and toy vans in it. {A} counts {l} wheels. How many toy bikes are there?
        en| At a riding school {A} counts {n} heads and {l} legs of people and horses. How many people are there?
        en| At the dog club {n} people and dogs ran about on {l} legs. How many of them were people?
        zh| 鸡有[几|多少]只？笼子里关着鸡和兔，头{n}个，脚{l}只。
        zh| {A}家养了鸭和羊，数头有{n}个，数腿有{l}条，鸭养了几只？
        zh| 设鹅有x只，鹅和狗共{n}只，脚共{l}只，求x。
        zh| 草地上有鸡也有兔子，从上面数有{n}个头，从下面数有{l}条腿，其中鸡有多少只？
        zh| {l}条腿，{n}个头，全是鸭子和猪的，求鸭子的只数。
        zh| 爷爷在市场上买回鹅和羊共{n}只，共有{l}只脚，买回[几|多少]只鹅？
        zh| 如果鸡与羊合在一起有{n}只，腿有{l}条，那么鸡有多少只？
        zh| 动物园的小院里只有鸽子和兔子，一共{n}只动物、{l}条腿，算一算鸽子有几只。
        zh| 小河边来了一群鸭和狗，我数了数，[共|一共]{n}只，{l}只脚，鸭来了多少只？
        zh| 我画了{n}只动物，不是鸡就是猫，共画了{l}条腿，画了几只鸡？
        zh| 兽医今天给鹅和兔看病，看了{n}只，它们总共{l}只脚，鹅看了几只？
        zh| 村里的鸭子和羊总共有{l}条腿，只数合计{n}只，问鸭子是多少只。
        zh| 饲养员把鸡和兔关在一个棚里。棚里有{l}只脚、{n}个头。鸡有几只？
        zh| 农场卖掉鸭和羊{n}只，装车时数到{l}条腿，卖掉的鸭有几只？
        zh| 狗比鹅跑得快，它们一共{n}只，脚{l}只，请求出鹅的数量。
        zh| 车库里停着{n}辆车，只有自行车和小汽车，轮子共{l}个，自行车停了几辆？
        zh| 修车铺给摩托车和轿车换轮胎，{n}辆车全换，用了{l}个轮胎，换胎的摩托车有多少辆？
        zh| 门口有{l}个车轮，属于{n}辆电动车和小汽车，求电动车的辆数。
        zh| {A}洗了{n}辆车，有摩托车也有面包车，擦了{l}个轮子，{he}洗了几辆摩托车？
        zh| 玩具箱里有玩具自行车和玩具轿车共{n}辆，数得轮子{l}个，玩具自行车有几辆？
        zh| 骑马场里有人和马，一共{n}个头、{l}条腿，人有几个？
        zh| 公园里人们带着狗散步，人和狗共有{n}个头、{l}只脚，人有多少个？
        en| A yard holds {n} hens and rabbits with {l} legs among them. How many hens are in it?
        en| {n} bikes and cars have {l} wheels. How many bikes are there?
        en| There are {n} animals, each a duck or a dog, and {l} feet. How many are ducks?
        en| A room has {l} feet in it: {n} people and dogs. How many people are in the room?
        en| {A} counts {n} heads and {l} legs of hens and goats. How many hens does {he} count?
        en| In a car park stand {n} motorbikes and cars on {l} wheels. How many motorbikes are there?
        zh| 鸡兔同笼，头{n}个，脚{l}只，鸡几只？
        zh| 鸡和兔共{n}只，共有{l}条腿，鸡有多少只？
        zh| {n}辆自行车和汽车共{l}个轮子，自行车有几辆？
        zh| 院里有鸭和狗{n}只，腿共{l}条，鸭有几只？
        zh| 笼里有{n}个头，{l}只脚，都是鸡和兔，鸡有多少？
        zh| 摩托车和轿车一共{n}辆，轮子{l}个，摩托车多少辆？
        zh| 家里有人和狗共{n}个，脚共{l}只，人有几个？

        == heads4: 4 * x + 2 * ( n - x ) = l; n=5..60 x=2..40
        en| A farmer has chickens and rabbits. There are {n} heads and {l} legs. How many rabbits are there?
        en| In a yard there are {n} ducks and pigs with {l} legs altogether. How many pigs are there?
        en| {n} chickens and cows have {l} legs. How many of them are cows?
        en| {n} bicycles and cars stand at the {P}. They have {l} wheels. How many cars are there?
        en| Rabbits and hens share a cage: {l} feet, {n} heads. Find the number of rabbits.
        en| There are {n} heads and {l} feet in a cage of chickens and rabbits. How many rabbits are in it?
        en| {A} sees {n} animals, ducks and sheep, with {l} legs. How many sheep does {he} see?
        en| A shop has {n} motorbikes and cars with {l} wheels in all. How many cars does it have?
        zh| 鸡兔同笼，有{n}个头，{l}只脚，兔有多少只？
        zh| 笼子里有鸡和兔共{n}只，一共有{l}条腿，兔子有几只？
        zh| 停车场有摩托车和小汽车共{n}辆，共有{l}个轮子，小汽车有几辆？
        zh| 鸡和兔一共{n}只，数一数脚有{l}只，求兔的只数。
        zh| 院子里有鸭和猪{n}只，共{l}条腿，猪有多少只？
        zh| 鸡兔同笼，头共{n}个，脚共{l}只，问兔有几只？
        zh| 农场里有鸭子和羊共{n}只，共有{l}条腿，羊有多少只？
        zh| 自行车和小汽车一共{n}辆，轮子共{l}个，小汽车有多少辆？
        en| Hens and rabbits are kept in [one|the same] stable. Counting gives {n} heads and {l} feet. What is the number of rabbits?
        en| How many dogs does a farmer have who owns ducks and dogs, {n} animals with {l} legs [in all|together]?
        en| {l} legs belong to {n} animals; they are all geese or horses. Find how many are horses.
        en| My uncle keeps nothing but birds and cats. He counts {l} legs and {n} tails. How many cats does he [keep|have]?
        en| In the barn: {n} heads, {l} legs, only chickens and cows. Number of cows?
        en| Let x be the number of pigs. A cage holds {n} ducks and pigs with {l} legs. Find x.
        en| If there are {n} hens and goats in a meadow and they stand on {l} legs, how many goats are there?
        en| From the window {A} counted {l} legs and {n} heads of turkeys and sheep. Calculate the number of sheep.
        en| At the market somebody bought chickens and rabbits. There were {n} of them, and they had {l} feet. How many rabbits were bought?
        en| A corner of the zoo has hens and cows in it. The sign says: {n} animals, {l} legs. Work out how many cows live there.
        en| Some ducks and some sheep drink at a pond. {A} sees {n} heads above and {l} legs below. How many of the animals are sheep?
        en| I drew {n} animals, all of them geese or goats, and drew {l} legs. How many goats did I draw?
        en| The vet [looked at|checked|treated] {n} animals today, chickens and pigs only, with {l} legs between them. How many were pigs?
        en| Altogether the hens and rabbits of a village have {l} legs. There are {n} of these animals. How many rabbits does the village have?
        en| A farm sold {n} ducks and dogs. The buyer counted {l} legs when they were loaded. How many dogs were sold?
        en| The geese and the horses of our neighbour together have {l} feet but only {n} beaks and noses. How many horses does the neighbour own?
        en| In a garage stand {n} vehicles, bicycles and cars, on {l} wheels. How many cars are in the garage?
        en| {A} washed motorbikes and cars all day, {n} of them, and cleaned {l} wheels. How many cars did {he} wash?
        en| A workshop ordered {l} tyres for {n} vehicles. They are bikes and vans. How many vans will get new tyres?
        en| On the parking lot there are only motorcycles and cars: {n} vehicles and {l} wheels. Find the number of cars.
        en| A box has {n} toy scooters and toy cars in it. {A} counts {l} wheels. How many toy cars are there?
        en| At a riding school {A} counts {n} heads and {l} legs of people and horses. How many horses are there?
        en| At the dog club {n} people and dogs ran about on {l} legs. How many of them were dogs?
        zh| 羊有[几|多少]只？笼子里关着鹅和羊，头{n}个，脚{l}只。
        zh| {A}家养了鸡和羊，数头有{n}个，数腿有{l}条，羊养了几只？
        zh| 设兔子有x只，鸽子和兔子共{n}只，脚共{l}只，求x。
        zh| 草地上有鸭也有狗，从上面数有{n}个头，从下面数有{l}条腿，其中狗有多少只？
        zh| {l}条腿，{n}个头，全是鸡和猫的，求猫的只数。
        zh| 爷爷在市场上买回鹅和兔共{n}只，共有{l}只脚，买回[几|多少]只兔？
        zh| 如果鸭子与羊合在一起有{n}只，腿有{l}条，那么羊有多少只？
        zh| 动物园的小院里只有鸡和兔，一共{n}只动物、{l}条腿，算一算兔有几只。
        zh| 小河边来了一群鸭和羊，我数了数，[共|一共]{n}只，{l}只脚，羊来了多少只？
        zh| 我画了{n}只动物，不是鹅就是狗，共画了{l}条腿，画了几只狗？
        zh| 兽医今天给鸡和兔子看病，看了{n}只，它们总共{l}只脚，兔子看了几只？
        zh| 村里的鸭子和猪总共有{l}条腿，只数合计{n}只，问猪是多少只。
        zh| 饲养员把鹅和羊关在一个棚里。棚里有{l}只脚、{n}个头。羊有几只？
        zh| 农场卖掉鸡和羊{n}只，装车时数到{l}条腿，卖掉的羊有几只？
        zh| 兔子比鸽子跑得快，它们一共{n}只，脚{l}只，请求出兔子的数量。
        zh| 车库里停着{n}辆车，只有电动车和小汽车，轮子共{l}个，小汽车停了几辆？
        zh| 修车铺给摩托车和面包车换轮胎，{n}辆车全换，用了{l}个轮胎，换胎的面包车有多少辆？
        zh| 门口有{l}个车轮，属于{n}辆自行车和轿车，求轿车的辆数。
        zh| {A}洗了{n}辆车，有自行车也有小汽车，擦了{l}个轮子，{he}洗了几辆小汽车？
        zh| 玩具箱里有玩具摩托车和玩具轿车共{n}辆，数得轮子{l}个，玩具轿车有几辆？
        zh| 骑马场里有人和马，一共{n}个头、{l}条腿，马有几匹？
        zh| 公园里人们带着狗散步，人和狗共有{n}个头、{l}只脚，狗有多少只？
        en| A yard holds {n} hens and rabbits with {l} legs among them. How many rabbits are in it?
        en| {n} bikes and cars have {l} wheels. How many cars are there?
        en| There are {n} animals, each a duck or a dog, and {l} feet. How many are dogs?
        en| A room has {l} feet in it: {n} people and dogs. How many dogs are in the room?
        en| {A} counts {n} heads and {l} legs of hens and goats. How many goats does {he} count?
        en| In a car park stand {n} motorbikes and cars on {l} wheels. How many cars are there?
        zh| 鸡兔同笼，头{n}个，脚{l}只，兔几只？
        zh| 鸡和兔共{n}只，共有{l}条腿，兔有多少只？
        zh| {n}辆自行车和汽车共{l}个轮子，汽车有几辆？
        zh| 院里有鸭和狗{n}只，腿共{l}条，狗有几只？
        zh| 笼里有{n}个头，{l}只脚，都是鸡和兔，兔有多少？
        zh| 摩托车和轿车一共{n}辆，轮子{l}个，轿车多少辆？
        zh| 家里有人和狗共{n}个，脚共{l}只，狗有几只？

        == bothsides: k * x + a = m * x + b; k=3..12 m=2..11 a=2..60 x=2..30
        en| {k} times a number plus {a} equals {m} times the number plus {b}. What is the number?
        en| {A} has {$a} and saves {$k} a week. {B} has {$b} and saves {$m} a week. After how many weeks do they have the same amount?
        en| Plan A costs {$a} plus {$k} per month, plan B costs {$b} plus {$m} per month. After how many months do they cost the same?
        en| One plant is {a} cm high and grows {k} cm a week. Another is {b} cm high and grows {m} cm a week. When are they equally high?
        en| {k} times a number increased by {a} is the same as {m} times the number increased by {b}. Find the number.
        en| Taxi A takes {$a} plus {$k} per km, taxi B {$b} plus {$m} per km. For how many km is the price the same?
        en| {A} has {a} {T} and gets {k} every day; {B} has {b} and gets {m} every day. After how many days do both have equally many?
        en| Gym one: {$a} to join and {$k} a month. Gym two: {$b} to join and {$m} a month. When is the total cost equal?
        en| {A} has {$a} and saves {$k} every week. {B} has {$b} and saves {$m} every week. When will they have the same amount?
        en| One tank has {a} litres and gets {k} litres a minute, another has {b} litres and gets {m} litres a minute. After how many minutes are they equal?
        zh| 一个数的{k}倍加{a}等于它的{m}倍加{b}，求这个数。
        zh| {A}有{a}元，每周存{k}元；{B}有{b}元，每周存{m}元，几周后两人的钱一样多？
        zh| 甲公司租车收{a}元再加每天{k}元，乙公司收{b}元再加每天{m}元，租几天时费用相同？
        zh| 一棵树高{a}厘米，每年长{k}厘米，另一棵高{b}厘米，每年长{m}厘米，几年后一样高？
        zh| 某数的{k}倍与{a}的和等于它的{m}倍与{b}的和，求某数。
        zh| {A}有{a}{M}{T}，每天增加{k}{M}；{B}有{b}{M}，每天增加{m}{M}，几天后两人一样多？
        zh| 甲出租车起步{a}元，每千米{k}元；乙出租车起步{b}元，每千米{m}元，行多少千米时车费相同？
        zh| 甲水池有水{a}升，每分钟进水{k}升，乙水池有水{b}升，每分钟进水{m}升，几分钟后水量相等？
        zh| {A}有{a}元，每天存{k}元；{B}有{b}元，每天存{m}元，几天后钱一样多？
        zh| x的{k}倍加{a}等于x的{m}倍加{b}，x是多少？
        en| For how many hours do both garages charge the same, if the first asks {$a} plus {$k} an hour and the second {$b} plus {$m} an hour?
        en| One internet company takes {$a} for setting up and {$k} a month. Its rival takes {$b} for setting up and {$m} a month. Find the number of months for which a customer pays equally much.
        en| {A} has read {a} pages and reads {k} a day. {B} has read {b} pages and reads {m} a day. On which day, counted from now, have they read equally many?
        en| A tree of {a} cm gains {k} cm a year, a bush of {b} cm gains {m} cm a year. In how many years will the bush and the tree be equally tall?
        en| When I multiply my number by {k} and add {a}, I get the same as when I multiply it by {m} and add {b}. What is my number?
        en| {k}x plus {a} equals {m}x plus {b}. What is x?
        en| The sum of {a} and {k} times x is equal to the sum of {b} and {m} times x. Find x.
        en| {A} earns {$a} and {$k} for every sale. {B} earns {$b} and {$m} for every sale. For how many sales is their pay equal?
        en| {A} is {a} km from home and rides on at {k} km per hour; {B} is {b} km from the same home on the same road and rides on at {m} km per hour. After how many hours is {A} next to {B}?
        en| My sister has {a} stamps and gets {k} more a month, and I have {b} stamps and get {m} more a month. In how many months will our collections be equal?
        en| The red candle shop has sold {a} candles and sells {k} an hour, the blue one has sold {b} and sells {m} an hour. After how many hours are the numbers sold the same?
        en| Printing at the old shop: {$a} once, {$k} per book. Printing at the new shop: {$b} once, {$m} per book. Equal price for how many books?
        en| A box with {k} balls weighs as much as a box with {m} balls of the same kind. The first box alone weighs {a} g and the other alone {b} g. How heavy is a ball?
        en| {k} pencils and a pen for {$a} cost as much as {m} pencils and a book for {$b}. What is the price of a pencil?
        en| {A} buys {k} {T} and a bag for {$a}. {B} buys {m} {T} and a hat for {$b}. They pay equally much. How much is one {T1}?
        en| {k} full jugs and {a} litres make just as much as {m} full jugs and {b} litres. How many litres are in a jug?
        en| {k} bags of flour plus {a} kg balance {m} bags of flour plus {b} kg. What is the weight of a bag?
        en| On a scale {k} equal stones and {a} g lie on the left, {m} such stones and {b} g on the right. It is level. How much does a stone weigh?
        en| {A} filled {k} boxes with {T} and had {a} over; {B} filled {m} boxes of the same size and had {b} over. Both had equally many {T}. How many fit into a box?
        en| Club members pay {$a} a year and {$k} per match; others pay {$b} for a card and {$m} per match. For how many matches is it the same?
        en| A village has {a} people and grows by {k} a year. Its neighbour has {b} people and grows by {m} a year. In how many years will they have equally many people?
        en| The water stands at {a} cm in the left pipe, rising {k} cm a minute, and at {b} cm in the right pipe, rising {m} cm a minute. How many minutes until both stand equally high?
        en| Let x be the price of a ride. {A} paid {$a} for entry and took {k} rides, {B} paid {$b} for entry and food and took {m} rides. Both spent the same. Find x.
        en| A company hires {k} people a month and has {a}; another hires {m} a month and has {b}. After how many months are they equally large?
        en| {k} rows of chairs and {a} single chairs are as many as {m} rows and {b} single chairs. How many chairs are in a row?
        en| In a game {A} has {a} points and wins {k} each round, while {B} has {b} points and wins {m} each round. After how many rounds do they have the same score?
        en| Adding {a} to {k} times a certain number has the same result as adding {b} to {m} times that number. Determine the number.
        en| {k} lengths of a stick and {a} cm are as long as {m} lengths of the stick and {b} cm. Calculate the length of the stick.
        en| Rent a van from a firm for {$a} plus {$k} a day, or from its rival for {$b} plus {$m} a day. When you rent for a certain number of days, it makes no difference. How many days is that?
        en| {A} works {k} hours and gets a tip of {$a}; {B} works {m} hours and gets a tip of {$b}. Their hourly wage is the same, and both take home the same sum. What is the hourly wage?
        en| The oven is at {a} degrees and warms up by {k} degrees a minute; the grill is at {b} degrees and warms up by {m} degrees a minute. When do they have the same temperature?
        en| Our class has collected {a} bottles and brings {k} a day. The other class has {b} and brings {m} a day. How many days later are they equal?
        en| {k} buses with {a} standing passengers carry as many people as {m} buses with {b} standing passengers, and all the seats are taken. How many seats does a bus have?
        en| The singer's fee is {$a} and {$k} for each song, or {$b} and {$m} for each song. With which number of songs do both offers cost the same?
        en| You know {a} words and learn {k} a day. I know {b} words and learn {m} a day. In how many days will we know equally many?
        zh| 停几小时收费一样？甲停车场先收{a}元，每小时{k}元，乙停车场先收{b}元，每小时{m}元。
        zh| 宽带甲套餐安装费{a}元，每月{k}元；乙套餐安装费{b}元，每月{m}元，用几个月时总费用相等？
        zh| {A}已看{a}页，每天看{k}页，{B}已看{b}页，每天看{m}页，几天后看的页数相同？
        zh| 我想的数乘{k}加{a}，和它乘{m}加{b}得数相同，我想的数是几？
        zh| 推销员甲底薪{a}元，每件提成{k}元，乙底薪{b}元，每件提成{m}元，卖几件时收入相同？
        zh| {k}支铅笔和一支{a}元的钢笔，与{m}支铅笔和一本{b}元的书价钱相等，铅笔每支多少元？
        zh| {A}买{k}{M}{T}和{a}元的袋子，{B}买{m}{M}同样的{T}和{b}元的帽子，付的钱一样多，每{M}{T}多少元？
        zh| 天平左边放{k}个同样的球和{a}克砝码，右边放{m}个这样的球和{b}克砝码，正好平衡，每个球重几克？
        zh| {k}袋面粉加{a}千克等于{m}袋面粉加{b}千克，一袋面粉重多少千克？
        zh| {A}装满{k}盒{T}还多{a}{M}，{B}装满{m}盒还多{b}{M}，他们的{T}同样多，每盒装几{M}？
        zh| {k}壶水多{a}升和{m}壶水多{b}升一样多，每壶水几升？
        zh| 设每次票价x元，办卡{a}元后玩{k}次与办卡{b}元后玩{m}次花钱相等，求x。
        zh| 甲村现有{a}人，每年增加{k}人，乙村现有{b}人，每年增加{m}人，几年后人数相等？
        zh| 哥哥有{a}张邮票，每月添{k}张，我有{b}张，每月添{m}张，几个月后我们同样多？
        zh| 甲公司有员工{a}名，每月招{k}名，乙公司有{b}名，每月招{m}名，多少个月后员工数相同？
        zh| {k}排椅子加{a}把和{m}排椅子加{b}把同样多，每排有几把？
        zh| 比赛中{A}已有{a}分，每轮得{k}分，{B}已有{b}分，每轮得{m}分，几轮后得分相等？
        zh| 求x：x乘{k}的积加{a}，得数与x乘{m}的积加{b}相等。
        zh| 甲印刷厂收制版费{a}元，每本{k}元；乙印刷厂收制版费{b}元，每本{m}元。印多少本时价钱一样？
        zh| 烤箱{a}度，每分钟升{k}度，电炉{b}度，每分钟升{m}度，几分钟后温度相同？
        zh| 一班捐了{a}本书，以后每天捐{k}本，另一班捐了{b}本，以后每天捐{m}本，几天后本数相同？
        zh| {A}离家{a}千米，每小时走{k}千米，{B}离家{b}千米，每小时走{m}千米，同方向走，几小时后离家一样远？
        zh| {A}做{k}小时工得小费{a}元，{B}做{m}小时工得小费{b}元，时薪相同，总收入也相同，时薪是多少元？
        zh| 甲加工厂已做{a}个零件，每小时做{k}个，乙加工厂已做{b}个，每小时做{m}个，再过几小时做的同样多？
        zh| {k}辆车坐满还多{a}人，{m}辆同样的车坐满还多{b}人，前后人数相等，每辆车坐几人？
        zh| 一根绳子的{k}倍再加{a}米，与它的{m}倍再加{b}米同样长，绳子长多少米？
        zh| 健身房甲：入会{a}元，每次{k}元。健身房乙：入会{b}元，每次{m}元。去几次费用相等？
        zh| 小树高{a}厘米，一年长{k}厘米，竹子高{b}厘米，一年长{m}厘米，再过几年它们同高？
        zh| 你会{a}个单词，每天学{k}个，我会{b}个，每天学{m}个，多少天后我们会的一样多？
        zh| 左边水管水位{a}厘米，每分钟升{k}厘米，右边水管水位{b}厘米，每分钟升{m}厘米，几分钟后水位相平？
        zh| 按{k}元一张买票外加手续费{a}元，或按{m}元一张买票外加手续费{b}元，买几张时付钱同样多？
        zh| {A}的存款有{a}元，每月再存{k}元，妹妹的存款有{b}元，每月再存{m}元，求几个月后存款相等。
        zh| 分苹果时，每人{k}个还剩{a}个，每人{m}个还剩{b}个，有几人？
        zh| 一个数扩大到{k}倍后加{a}，恰好等于扩大到{m}倍后加{b}，这个数是多少？
        zh| 歌手的报价：方案甲{a}元加每首{k}元，方案乙{b}元加每首{m}元，唱几首时报价相同？
        en| One gym costs {$k} a month and {$a} to join, another {$m} a month and {$b} to join. After how many months is the cost the same?
        en| A candle of {a} mm grows by {k} mm an hour when drawn out, another of {b} mm by {m} mm. After how many hours are they equally long?
        en| {A} has {$a} and gets {$k} a week. {B} has {$b} and gets {$m} a week. In how many weeks do they have the same?
        en| {k} bags and {a} kg weigh as much as {m} bags and {b} kg. What does a bag weigh?
        zh| {A}有{a}元，每周存{k}元，{B}有{b}元，每周存{m}元，几周后两人的钱一样多？
        zh| 一个数的{k}倍加{a}等于它的{m}倍加{b}，这个数是几？
        zh| {k}袋米加{a}千克与{m}袋米加{b}千克一样重，一袋米重几千克？

        == tanks: p - r * x = q + t * x; q=5..200 r=2..20 t=2..20 x=2..30
        en| One tank has {p} litres and loses {r} litres per minute, another has {q} litres and gains {t} litres per minute. After how many minutes do they hold the same amount?
        en| {A} has {$p} and spends {$r} a day. {B} has {$q} and earns {$t} a day. After how many days do they have equally much?
        en| A balloon is at {p} m and sinks {r} m a minute; another one is at {q} m and climbs {t} m a minute. When are they at the same height?
        en| A village of {p} people shrinks by {r} a year while one of {q} people grows by {t} a year. In how many years are they the same size?
        en| {A} has {p} {T} and gives away {r} every day. {B} has {q} {T} and gets {t} every day. When do they have the same number?
        en| Pool one holds {p} litres and is emptied at {r} litres a minute; pool two holds {q} litres and is filled at {t} litres a minute. When are they equally full?
        en| One stock has {p} boxes and shrinks by {r} a day; the other has {q} and grows by {t} a day. After how many days are they equal?
        en| {A} has {$p} and spends {$r} a week. {B} has {$q} and saves {$t} a week. When will they have the same amount?
        en| {p} minus {r} times a number equals {q} plus {t} times the number. What is the number?
        zh| 甲水池有水{p}吨，每小时放出{r}吨；乙水池有水{q}吨，每小时注入{t}吨，几小时后两池的水一样多？
        zh| {A}有{p}元，每天花{r}元，{B}有{q}元，每天存{t}元，几天后两人的钱同样多？
        zh| 甲仓有{p}吨粮食，每天运出{r}吨，乙仓有{q}吨，每天运进{t}吨，多少天后两仓粮食相等？
        zh| 一个气球在{p}米高处，每分钟下降{r}米，另一个在{q}米高处，每分钟上升{t}米，几分钟后高度相同？
        zh| {A}有{p}{M}{T}，每天送出{r}{M}，{B}有{q}{M}，每天得到{t}{M}，几天后两人同样多？
        zh| 甲桶有油{p}千克，每分钟流出{r}千克；乙桶有油{q}千克，每分钟流入{t}千克，几分钟后两桶油相等？
        zh| 甲村有{p}人，每年减少{r}人，乙村有{q}人，每年增加{t}人，几年后两村人数相同？
        zh| {A}有{p}元，每周花{r}元；{B}有{q}元，每周存{t}元，几周后钱一样多？
        zh| {p}减去x的{r}倍等于{q}加上x的{t}倍，x是多少？
        en| After how many weeks do {A} and {B} own equally much if {A} starts with {$p} and loses {$r} a week while {B} starts with {$q} and gains {$t} a week?
        en| A candle is {p} mm long and burns {r} mm an hour. Next to it a plant is {q} mm high and grows {t} mm an hour. When are both equally long, in hours?
        en| The old factory has {p} workers and dismisses {r} a month. The new factory has {q} workers and hires {t} a month. After how many months do both have the same number of workers?
        en| In the cold room it is {p} degrees, and the temperature falls by {r} degrees an hour. In the other room it is {q} degrees, rising by {t} degrees an hour. After how many hours are the rooms equally warm?
        en| {A} weighs {p} kg and takes off {r} kg each month; {B} weighs {q} kg and puts on {t} kg each month. In how many months will they weigh the same?
        en| Red phone: battery at {p}, going down {r} each minute. Black phone: {q}, going up {t} each minute. How many minutes until both show the same?
        en| Every hour {r} guests leave the big hall, in which there are {p}, and {t} guests enter the small hall, in which there are {q}. In how many hours are there equally many in both halls?
        en| A lift comes down from {p} m at {r} m a second; another goes up from {q} m at {t} m a second. Find the number of seconds after which they are side by side.
        en| If {r} times a number is taken from {p}, the result is the same as {q} increased by {t} times the number. Find the number.
        en| Subtracting {r} times x from {p} gives as much as adding {t} times x to {q}. What is x?
        en| The big shop had {p} {T} and sells {r} a day. The small shop had {q} {T} and receives {t} a day. How many days until the shops have equally many {T}?
        en| My sister still has to read {p} pages and reads {r} a day. My own pile stands at {q} pages, because I get {t} pages more to read every day. After how many days have we got equally many pages to read?
        en| The price of a camera is {$p} and is cut by {$r} a week. {A} has {$q} and saves {$t} a week. After how many weeks can {he} just pay the price?
        en| The rent in the old town is {$p} and falls by {$r} a year; in the new town it is {$q} and rises by {$t} a year. After how many years is the rent equal?
        en| A lake {p} cm deep sinks by {r} cm a month, and a pond {q} cm deep rises by {t} cm a month. How many months does it take until they are equally deep?
        en| {A} and {B} play cards. {A} has {p} points and loses {r} each round; {B} has {q} points and wins {t} each round. After how many rounds is there a tie?
        en| Let x be the number of hours. A barrel with {p} litres leaks {r} litres an hour; a barrel with {q} litres is filled with {t} litres an hour. At hour x they hold equally much. Find x.
        en| A library lends {r} of its {p} books every day and nothing comes back. A school gets {t} books every day and has {q} now. In how many days have they got the same number of books?
        en| Store A: {p} sacks, minus {r} a day. Store B: {q} sacks, plus {t} a day. Equal after how many days?
        en| A loan of {$p} is paid off at {$r} a month, while savings of {$q} grow by {$t} a month. How many months pass before the savings equal what is owed?
        en| Each minute a truck unloads {r} of its {p} boxes, and another truck that already has {q} boxes is loaded with {t} more. How many minutes does it take until the loads are equal?
        en| On one side of the river the forest has {p} trees and {r} are felled each year. On the other side there are {q} trees and {t} are planted each year. In how many years will there be equally many trees on both sides?
        en| A submarine is {p} m below the surface and comes {r} m nearer to it each minute. A diver is {q} m below and goes {t} m deeper each minute. When are they at the same depth?
        en| A school with {p} pupils has {r} fewer every year. Another with {q} pupils has {t} more every year. Work out when, in years, they are equal.
        en| {A} gives away {r} of {his} {p} {T} each week. {B}, who owns {q}, buys {t} each week. Calculate after how many weeks they own the same number.
        en| From a bag with {p} sweets {r} are eaten a day. A second bag with {q} sweets gets {t} more a day. On which day, counted from now, are the bags equally full?
        en| How long in minutes does it take until both tubs are level, if the one of {p} litres drains at {r} litres a minute and the one of {q} litres fills at {t} litres a minute?
        en| You have {$p} on your account and pay {$r} a day. I have {$q} and am paid {$t} a day. In how many days will our accounts be equal?
        en| Old newspaper: {p} readers, {r} fewer each week. New newspaper: {q} readers, {t} more each week. In how many weeks do they have equally many readers?
        en| A hot-air balloon {p} m up loses {r} m of height per minute, and at the same time a kite {q} m up gains {t} m per minute. How many minutes later do they fly level?
        en| A sales team cut its open orders from {p} by {r} a day. Another had {q} open orders and collected {t} more a day. After how many days were the numbers the same?
        en| The left pan holds {p} g and {r} g are removed at each step; the right pan holds {q} g and {t} g are added at each step. After how many steps does the scale balance?
        en| {p} less the product of {r} and a number is equal to {q} more than {t} times that number. Which number is it?
        en| The old fund has {$p} and pays out {$r} a month, the new fund has {$q} and takes in {$t} a month. For which number of months are the funds equal?
        en| At noon the tide [sinks|falls] from {p} cm by {r} cm an hour on this coast and climbs from {q} cm by {t} cm an hour on the far coast. How many hours after noon do both coasts have the same level?
        en| The blue team has {p} fans and loses {r} of them a season. The red team has {q} fans and wins {t} a season. In how many seasons do they have equally many fans?
        zh| 几小时后一样长？一支蜡烛长{p}毫米，每小时烧短{r}毫米，一株豆芽长{q}毫米，每小时长高{t}毫米。
        zh| 甲厂有工人{p}名，每月减少{r}名，乙厂有工人{q}名，每月增加{t}名，几个月后工人数相等？
        zh| 冷库温度{p}度，每小时降{r}度；另一间{q}度，每小时升{t}度，几小时后温度一样？
        zh| {A}体重{p}千克，每月减{r}千克，{B}体重{q}千克，每月增{t}千克，几个月后体重相同？
        zh| 大厅里有{p}人，每分钟走出{r}人，小厅里有{q}人，每分钟进来{t}人，多少分钟后人数相等？
        zh| 电梯甲在{p}米处，每秒下降{r}米，电梯乙在{q}米处，每秒上升{t}米，几秒后在同一高度？
        zh| {p}减去一个数的{r}倍，正好等于{q}加上这个数的{t}倍，求这个数。
        zh| 从{p}中减去某数的{r}倍，和{q}与它{t}倍的和相等，求某数。
        zh| 甲店有{T}{p}{M}，每天卖{r}{M}，乙店有{q}{M}，每天进货{t}{M}，几天后两店一样多？
        zh| 照相机标价{p}元，每周降价{r}元，{A}已有{q}元，每周攒{t}元，几周后正好买得起？
        zh| 湖水深{p}厘米，每月下降{r}厘米；池水深{q}厘米，每月上升{t}厘米，几个月后同样深？
        zh| 打牌时{A}有{p}分，每局输{r}分，{B}有{q}分，每局赢{t}分，几局后打平？
        zh| 设x小时后两桶水相等：甲桶{p}升，每小时漏{r}升，乙桶{q}升，每小时加{t}升，求x。
        zh| 甲库存{p}袋，每天减{r}袋；乙库存{q}袋，每天加{t}袋。几天后库存相等？
        zh| 贷款{p}元，每月还{r}元，存款{q}元，每月增加{t}元，多少个月后存款与欠款相等？
        zh| 甲车有{p}箱货，每分钟卸下{r}箱，乙车有{q}箱货，每分钟装上{t}箱，几分钟后箱数相同？
        zh| 东山有树{p}棵，每年砍{r}棵，西山有树{q}棵，每年栽{t}棵，几年后棵数相等？
        zh| 潜艇在水下{p}米，每分钟上浮{r}米，潜水员在水下{q}米，每分钟下潜{t}米，几分钟后深度相同？
        zh| 甲校有学生{p}人，每年少{r}人，乙校有学生{q}人，每年多{t}人，求几年后人数相等。
        zh| 哥哥有{p}元，每天用{r}元，我有{q}元，每天攒{t}元，多少天后我们的钱一样多？
        zh| 左盘重{p}克，每次拿走{r}克，右盘重{q}克，每次放上{t}克，几次后天平平衡？
        zh| 一袋糖有{p}颗，每天吃{r}颗，另一袋有{q}颗，每天放进{t}颗，第几天两袋糖一样多？
        zh| 甲报有读者{p}人，每周流失{r}人，乙报有读者{q}人，每周新增{t}人，几周后读者一样多？
        zh| 热气球在{p}米高空，每分钟降{r}米，风筝在{q}米高空，每分钟升{t}米，经过多少分钟高度相等？
        zh| {A}每周送人{r}{M}{T}，原来有{p}{M}；{B}每周买进{t}{M}，原来有{q}{M}，几周后他们同样多？
        zh| 甲仓每天运出{r}吨，现有{p}吨；乙仓每天运进{t}吨，现有{q}吨。问多少天后存粮相等。
        zh| 旧城房租{p}元，每年跌{r}元，新城房租{q}元，每年涨{t}元，几年后房租相等？
        zh| 手机甲电量{p}，每分钟掉{r}，手机乙电量{q}，每分钟充{t}，几分钟后电量相同？
        zh| 甲水缸有{p}升，用去{r}升的同时往有{q}升的乙水缸倒入{t}升，这样做几次后两缸水相等？
        zh| x乘{r}的积从{p}里减去，得数等于x乘{t}的积加{q}，求x。
        zh| {A}还要做{p}道题，每天做{r}道；{B}还有{q}道，而且老师每天又加{t}道，几天后剩的题一样多？
        zh| 甲基金有{p}元，每月支出{r}元，乙基金有{q}元，每月收入{t}元，多少个月后金额相等？
        zh| 图书馆有{p}本新书，每天借出{r}本不还，书店有{q}本，每天到货{t}本，几天后本数相同？
        zh| 红队有球迷{p}名，每年失去{r}名，蓝队有球迷{q}名，每年得到{t}名，经过几年球迷数相等？
        zh| 有大小水塔，一个存水{p}吨，每小时供水{r}吨，另一个存水{q}吨，每小时抽进{t}吨，几小时后水量一样？
        zh| 甲有{p}元，乙有{q}元，甲每天花掉{r}元，乙每天挣来{t}元，几天以后钱数相等？
        zh| 甲有{p}元，每天用{r}元，乙有{q}元，每天存{t}元，几天后一样多？
        zh| 大桶有水{p}升，每分钟漏{r}升，小桶有水{q}升，每分钟加{t}升，几分钟后水一样多？
        zh| 甲仓{p}吨，每天运出{r}吨，乙仓{q}吨，每天运进{t}吨，几天后两仓相等？
        en| {A} has {$p} and spends {$r} a day; {B} has {$q} and earns {$t} a day. After how many days have they the same?
        en| One tank holds {p} litres and loses {r} a minute, another {q} litres and gains {t} a minute. When are they equal, in minutes?
        en| A candle is {p} mm high and burns down {r} mm an hour. A plant of {q} mm grows {t} mm an hour. After how many hours are they equally high?

        == surplus: k * x + r = m * x - q; k=2..9 r=2..30 m=3..12 x=3..40
        en| If each child gets {k} {T}, {r} are left over. If each gets {m}, {q} are missing. How many children are there?
        en| {A} wants to give {T} to friends: with {k} for each there are {r} too many, with {m} for each there are {q} too few. How many friends are there?
        en| When every box takes {k} {T}, {r} do not fit; when every box takes {m}, there is room for {q} more. How many boxes are there?
        en| With {k} {T} per person {r} remain; with {m} {T} per person {q} are lacking. How many people are there?
        en| If a teacher gives {k} {T} to every pupil, {r} are left. If every pupil is to get {m}, {q} more are needed. How many pupils are there?
        en| When {k} pupils sit on each bench, {r} have no seat; when {m} sit on each, {q} seats stay empty. How many benches are there?
        en| If each friend gets {k} {T}, there are {r} left. If each gets {m}, there are {q} too few. How many friends are there?
        zh| 分{T}，每人{k}{M}多{r}{M}，每人{m}{M}少{q}{M}，有多少人？
        zh| 老师把{T}分给学生，如果每人分{k}{M}，还剩{r}{M}；如果每人分{m}{M}，就差{q}{M}，学生有几人？
        zh| 同学们住宿舍，每间住{k}人，有{r}人没床位，每间住{m}人，空{q}个床位，宿舍有几间？
        zh| 把一些{T}分给小朋友，每人{k}{M}余{r}{M}，每人{m}{M}缺{q}{M}，小朋友有几人？
        zh| 植树时，每人种{k}棵还剩{r}棵，每人种{m}棵又差{q}棵，参加植树的有多少人？
        zh| 几个人买{T}，每人出{k}元少{r}元，每人出{m}元多{q}元，有几个人？
        zh| 每个朋友分{k}{M}{T}剩{r}{M}，每个分{m}{M}少{q}{M}，朋友有几个？
        en| How many guests are there, if {r} {T} remain when each guest takes {k}, but {q} would be missing when each takes {m}?
        en| A host sets out chairs. {k} at each table leaves {r} chairs unused, but for {m} at each table {q} chairs would have to be borrowed. Find the number of tables.
        en| The coach has balls for the teams. Giving {k} to each team leaves the coach {r}; to give {m} to each, {q} more would have to be bought. How many teams are there?
        en| Campers are put into tents. With {k} to a tent {r} campers sleep outside; with {m} to a tent there are {q} free places. How many tents does the camp have?
        en| {A} packs {T} into bags. Putting {k} into every bag, {he} has {r} over. Putting {m} into every bag, {he} is {q} short. How many bags has {he} got?
        en| Each worker is to plant trees. At {k} trees each, {r} trees stay unplanted. At {m} trees each, {q} trees are lacking. How many workers are there?
        en| Let x be the number of pupils. {k} sheets for each leaves {r} sheets, and {m} sheets for each would need {q} sheets more than there are. What is x?
        en| {k} times a number is {r} below a total; {m} times the number is {q} above the same total. What is the number?
        en| {k} times a number increased by {r} equals {m} times the number decreased by {q}. Find the number.
        en| {k}x plus {r} equals {m}x minus {q}. What is x?
        en| If buses with {k} seats are ordered, {r} pupils cannot come along. If the same number of buses with {m} seats is ordered, {q} seats are empty. How many buses are ordered?
        en| A florist makes bouquets. Using {k} flowers in each, {r} flowers remain, whereas {m} in each would take {q} flowers more than the florist has. How many bouquets are planned?
        en| Grandmother wants to divide her {V} among her grandchildren. {k} for each: {r} left. {m} for each: {q} short. How many grandchildren has she?
        en| The rooms of a hostel are full of guests: with {k} in a room {r} have no bed, with {m} in a room {q} beds are free. Work out the number of rooms.
        en| Some friends share a bill. If each gives {$m}, they have {$q} too much; if each gives {$k}, they lack {$r}. How many friends are there?
        en| When the boats take {k} people each, {r} are left on the bank. When they take {m} each, {q} more could come. How many boats are there?
        en| Reading {k} pages a day, {A} would have {r} pages unread on the last day of the holidays. Reading {m} pages a day, {he} could read {q} pages more than the book has. How many days do the holidays have?
        en| With a monthly payment of {$k} a debt would still be {$r} at the end of the term; with {$m} a month {$q} too much would be paid. How many months is the term?
        en| A nurse hands out pills. {r} are over if every patient gets {k}, and {q} are lacking if every patient gets {m}. How many patients are on the ward?
        en| A teacher has cards for a game: {k} per group, and {r} cards stay on the desk; {m} per group, and {q} cards must be printed in addition. How many groups are there?
        en| Shelving books: {k} on a shelf, {r} without a place; {m} on a shelf, room for {q} more. Number of shelves?
        en| You share {T} among your neighbours. You keep {r} if you hand {k} to each, but you would need {q} more to hand {m} to each. How many neighbours do you have?
        en| We shared our {T} at the picnic. Everyone could have {k}, and {r} remained. For everyone to have {m}, we had {q} too few. How many of us were there?
        en| A factory must fill an order on time. Making {k} machines a day it would be {r} machines short of the order, but making {m} a day it would make {q} more than ordered. How many days does it have?
        en| To give each of the children {m} balloons, {A} lacks {q}. If {he} gives each of them {k}, {he} keeps {r}. How many children are there?
        en| Pigeons fly to their boxes. If {k} go into each box, {r} find no place; if {m} go into each box, there is space for another {q}. How many boxes are there?
        en| A tailor plans costumes. {k} m of cloth for each leaves {r} m; with {m} m for each, {q} m of cloth are missing. How many costumes are planned?
        en| A ship's crew divides its water. At {k} litres a day {r} litres will be left when it reaches port; at {m} litres a day it will be short of {q} litres. How many days is the voyage?
        en| Dividing the money so that each brother gets {$k} leaves {$r}; for {$m} each, {$q} is wanting. How many brothers are there?
        en| On sports day the players are seated on benches. {r} must stand if {k} sit on a bench, and {q} more could sit down if {m} sat on a bench. How many benches does the field have?
        en| A waiter lays {k} napkins at each place and has {r} over. Had the waiter laid {m} at each place, {q} would have been lacking. How many places are there?
        en| I have enough stamps to put {k} on every letter with {r} to spare. To put {m} on every letter I need {q} additional stamps. How many letters have I written?
        en| Cages at the zoo: if {k} birds live in each cage, {r} birds are without a cage, and if {m} birds live in each, {q} more birds could be kept. How many cages are there?
        en| There is a heap of sand. Carrying {k} buckets each, the helpers leave {r} buckets. Carrying {m} buckets each, they could carry {q} more than the heap has. How many helpers are there?
        en| For her party Mum bought juice. {k} glasses per guest would leave {r} glasses, {m} glasses per guest would take {q} glasses more than there are. How many guests are invited?
        en| A scout leader counts {T}: {r} too many for {k} a scout, {q} too few for {m} a scout. How many scouts are there?
        en| {A} wants to finish a set of exercises before the exam. At {k} a day {r} would not get done; at {m} a day {he} would have time for {q} others. How many days are left before the exam?
        en| The number of {T} is {r} more than {k} for each visitor and {q} less than {m} for each visitor. How many visitors are there?
        zh| 有几位客人？每人拿{k}{M}{T}，剩{r}{M}；每人拿{m}{M}，少{q}{M}。
        zh| 大家合买一件礼物，每人出{m}元多{q}元，每人出{k}元还差{r}元，一共有几人？
        zh| 会议室排椅子，每桌放{k}把多出{r}把，每桌放{m}把又缺{q}把，有几张桌子？
        zh| 夏令营搭帐篷，每顶住{k}人，{r}人没处住；每顶住{m}人，还能再住{q}人，求帐篷的顶数。
        zh| {A}把{T}装袋，每袋装{k}{M}余下{r}{M}，每袋装{m}{M}还缺{q}{M}，有多少个袋子？
        zh| 设有学生x人，每人发{k}张纸余{r}张，每人发{m}张纸缺{q}张，求x。
        zh| 一个数的{k}倍加{r}等于它的{m}倍减{q}，求这个数。
        zh| x的{k}倍与{r}的和等于x的{m}倍与{q}的差，x是多少？
        zh| 某数的{k}倍比总数少{r}，它的{m}倍比总数多{q}，求某数。
        zh| 春游租车，每辆坐{k}人，有{r}人上不了车，每辆坐{m}人，空出{q}个座位，租了几辆车？
        zh| 花店扎花束，每束用{k}朵剩{r}朵，每束用{m}朵差{q}朵，要扎几束？
        zh| 奶奶给孙子孙女分糖，一人{k}颗，多{r}颗；一人{m}颗，少{q}颗。孙辈共几人？
        zh| 划船时，每条船坐{k}人，岸上还有{r}人，每条船坐{m}人，还可以再坐{q}人，船有几条？
        zh| 一本书如果每天看{k}页，到开学还有{r}页没看；如果每天看{m}页，可以多看{q}页，离开学有多少天？
        zh| 护士发药，每个病人{k}片余{r}片，每个病人{m}片缺{q}片，问有几个病人。
        zh| 书架放书，每层放{k}本，{r}本放不下，每层放{m}本，还能再放{q}本，书架有几层？
        zh| 我把贴纸分给同桌和好友，每人{k}张，我还有{r}张，每人{m}张，我就缺{q}张，分给了几人？
        zh| 工厂完成一批订单，每天做{k}台，到期差{r}台；每天做{m}台，到期超出{q}台，期限是几天？
        zh| 鸽子进笼，每笼{k}只，{r}只无笼可进，每笼{m}只，还空{q}个位置，鸽笼有几个？
        zh| 裁缝做衣服，每件用{k}米布剩布{r}米，每件用{m}米布少布{q}米，要做几件？
        zh| 船上存着淡水，每天用{k}升，到港时剩{r}升，每天用{m}升，到港前就缺{q}升，航行几天？
        zh| 兄弟分一笔钱，每人{k}元余{r}元，每人{m}元不足{q}元，兄弟有几人？
        zh| 操场上同学们坐长凳，一条凳坐{k}人，{r}人要站着；一条凳坐{m}人，还多{q}个空位。长凳有几条？
        zh| 寄信贴邮票，每封贴{k}枚，邮票多{r}枚，每封贴{m}枚，邮票少{q}枚，有几封信？
        zh| 体育老师给各队分球，每队{k}个，剩下{r}个；要是每队{m}个，就得再买{q}个，共有几队？
        zh| 搬砖时每人搬{k}块，地上还留{r}块，每人搬{m}块，还能多搬{q}块，搬砖的有多少人？
        zh| 同学们分组做卡片，每组发{k}张，桌上多{r}张；每组发{m}张，还要再印{q}张，求组数。
        zh| 还一笔债，每月还{k}元，到期还欠{r}元，每月还{m}元，到期多还{q}元，期限有几个月？
        zh| 要给每个孩子{m}个气球，{A}少{q}个；只给每个孩子{k}个，又多{r}个，孩子有几个？
        zh| 猴王分桃，每只小猴{k}个，余桃{r}个，每只小猴{m}个，缺桃{q}个，小猴有几只？
        zh| 修路队按期修路，每天修{k}米，到期剩{r}米没修，每天修{m}米，到期可以多修{q}米，工期几天？
        zh| 分橘子：{k}个一人，盈{r}个；{m}个一人，亏{q}个。求人数。
        zh| 妈妈买来果汁，每位客人倒{k}杯，剩{r}杯，倒{m}杯的话差{q}杯，客人来了几位？
        zh| 幼儿园分饼干，若每班{k}盒，则多{r}盒；若每班{m}盒，则少{q}盒，幼儿园有几个班？
        zh| 游客住店，一间房{k}人住，{r}人住不下，一间房{m}人住，空着{q}张床，客房多少间？
        zh| {T}的总数比每人{k}{M}多{r}{M}，比每人{m}{M}少{q}{M}，算出人数。
        zh| 考试前做题，每天做{k}道，有{r}道来不及做，每天做{m}道，还能再做{q}道，离考试还有几天？
        zh| 小朋友排队领{T}，一人领{k}{M}会多出{r}{M}，一人领{m}{M}就不够，缺{q}{M}，有多少个小朋友？
        en| With {k} {T} for each child {r} are left, with {m} for each {q} are missing. How many children are there?
        en| If {k} pupils sit on each bench, {r} have no seat. With {m} on each bench {q} seats stay free. How many benches are there?
        en| {A} wants to fill bags. At {k} apples a bag, {r} remain. At {m} apples a bag, {q} are lacking. How many bags are there?
        zh| 每人分{k}个多{r}个，每人分{m}个少{q}个，有几人？
        zh| 每条凳坐{k}人，{r}人没座位，每条坐{m}人，空{q}个座位，有几条凳？
        zh| 每袋装{k}个剩{r}个，每袋装{m}个缺{q}个，有几个袋？
        """
}
