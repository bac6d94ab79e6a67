/// Two operations one after the other: sums, differences, products and quotients of each other.
extension Grammar {
    static let twoSteps = """
        == bothrates: x = ( a + b ) * c; a=2..60 b=2..60 c=2..20
        en| {A} makes {a} {T} an hour and {B} makes {b} an hour. How many do they make together in {c} hours?
        en| Each gift bag gets {a} {T} and {b} {V}. How many items are needed for {c} bags?
        en| Every day {A} reads {a} pages in the morning and {b} in the evening. How many pages does {he} read in {c} days?
        en| A meal costs {$a} and a drink {$b}. How much do {c} friends pay if each has a meal and a drink?
        en| In each of {c} classes there are {a} boys and {b} girls. How many children are there in all?
        en| One machine fills {a} bottles a minute, the other {b}. How many bottles do both fill in {c} minutes?
        en| A desk costs {$a} and a chair {$b}. The school buys {c} sets of a desk and a chair. What does it pay?
        en| {A} earns {$a} a day and gets {$b} a day in tips. How much does {he} make in {c} days?
        en| Two pipes flow into a pool, the first with {a} litres and the second with {b} litres a minute. How much water has flowed in after {c} minutes?
        en| A train has {c} coaches, each with {a} seats in the upper deck and {b} in the lower. How many seats does the train have?
        en| {A} and {B} run away from each other, {A} at {a} km an hour and {B} at {b} km an hour. How far apart are they after {c} hours?
        en| A shirt is {$a} and a pair of trousers {$b}. What is the price of {c} such outfits?
        en| How many people do {c} teams have if each has {a} players and {b} substitutes?
        en| A bakery bakes {a} white and {b} brown loaves every morning. How many loaves are baked in {c} mornings?
        en| The cook needs {a} g of rice and {b} g of beans per guest. How many grams does he need for {c} guests?
        en| Two trucks carry sand. On each trip one takes {a} tons, the other {b} tons. What do they move in {c} trips?
        en| Add {a} and {b}, then multiply the sum by {c}. What do you get?
        en| What is {c} times the sum of {a} and {b}?
        en| {A} does {a} push-ups and {b} sit-ups each day. How many exercises is that in {c} days?
        en| Each house on our street has {a} windows at the front and {b} at the back. There are {c} houses. How many windows have to be cleaned?
        en| Two taps fill a tank at {a} and {b} litres per minute. The tank is full after {c} minutes. How much does it hold?
        en| A pack has {a} red and {b} blue pens. A teacher orders {c} packs. How many pens will come?
        en| Tickets for the boat are {$a}, and lunch on board is {$b}. {c} pupils take both. What is the bill?
        en| Starting from the same spot in opposite directions, one bus goes {a} km an hour and another {b}. Find the distance between them {c} hours later.
        en| The shop sells {a} {T} in the morning and {b} in the afternoon, every day. How many does it sell in {c} days?
        en| A farmer plants {a} rows of corn and {b} rows of peas, with {c} plants in each row. How many plants are there?
        en| {A} has {a} boxes of {T}, {B} has {b} boxes. Each box holds {c}. How many {T} do both have together?
        en| The hall has {a} rows on the ground floor and {b} rows upstairs. All rows have {c} seats. How many people can sit in the hall?
        en| Last week {A} bought {a} notebooks and this week {b} of the same kind, at {$c} each. How much did {he} spend altogether?
        en| Working {a} hours on Saturday and {b} on Sunday, {A} is paid {$c} an hour. What does {he} earn on the weekend?
        en| A cyclist rode {a} hours before lunch and {b} after it, always {c} km per hour. How far did he ride?
        en| {a} adults and {b} children visit the museum. Everybody pays {$c}. How much do they pay?
        en| A wall is {a} m long on one side of the gate and {b} m on the other. A metre of it costs {$c}. What is the cost of the wall?
        en| In the first hall {a} tables are set, in the second {b}. At every table {c} people can sit. How many guests can come?
        en| {A} puts {c} candles on each of {a} small and {b} big cakes. How many candles does {he} use?
        en| There are {a} ducks and {b} geese on the pond; every bird gets {c} pieces of bread. How many pieces are handed out?
        en| The printer ran for {a} minutes, then again for {b} minutes, at {c} sheets a minute. How many sheets were printed?
        en| We picked {a} baskets of cherries and you picked {b}. A basket weighs {c} kg. What is the weight of all the cherries?
        en| Red fabric: {a} m. White fabric: {b} m. Price: {$c} per metre. Total?
        en| If a box of paint covers {c} square metres, how much do {a} boxes of green and {b} boxes of yellow cover?
        zh| 甲每小时做{a}个零件，乙每小时做{b}个，两人合作{c}小时一共做多少个？
        zh| 一张桌子{a}元，一把椅子{b}元，买{c}套这样的桌椅共需多少元？
        zh| {A}每天上午看{a}页书，下午看{b}页，{c}天一共看了多少页？
        zh| 每个班有男生{a}人，女生{b}人，{c}个班共有多少人？
        zh| 两车同时从两地相对开出，甲车每小时行{a}千米，乙车每小时行{b}千米，{c}小时后相遇，两地相距多少千米？
        zh| 一件上衣{a}元，一条裤子{b}元，买{c}套要多少元？
        zh| 甲、乙两队合修一条路，甲队每天修{a}米，乙队每天修{b}米，{c}天修完，这条路长多少米？
        zh| 食堂每天用大米{a}千克，面粉{b}千克，{c}天共用粮食多少千克？
        zh| {A}和{B}从同一地点向相反方向走，{A}每分钟走{a}米，{B}每分钟走{b}米，{c}分钟后两人相距多少米？
        zh| 两台抽水机，一台每小时抽水{a}吨，另一台每小时抽水{b}吨，同时抽{c}小时，一共抽水多少吨？
        zh| 每份套餐里有{a}个饺子和{b}个包子，{c}份套餐共有多少个？
        zh| {a}与{b}的和乘{c}，积是多少？
        zh| {a}加{b}的和的{c}倍是多少？
        zh| 甲班有{a}人，乙班有{b}人，每人植树{c}棵，两个班一共植树多少棵？
        zh| 商店上午卖出{a}箱{T}，下午卖出{b}箱，每箱{c}元，这一天共卖了多少元？
        zh| {A}买了{a}本，{B}买了{b}本，每本练习本{c}元，两人一共花了多少元？
        zh| 会议室前面有{a}排座位，后面有{b}排，每排{c}个座位，一共能坐多少人？
        zh| 一列火车上午行驶{a}小时，下午行驶{b}小时，每小时行{c}千米，这一天行了多少千米？
        zh| 果园里有桃树{a}行，梨树{b}行，每行都是{c}棵，两种果树一共有多少棵？
        zh| 王师傅上午工作{a}小时，下午工作{b}小时，每小时加工{c}个零件，一天加工多少个？
        zh| 妈妈买了{a}千克苹果和{b}千克梨，单价都是每千克{c}元，共花多少元？
        zh| 每套文具有{a}支铅笔和{b}块橡皮，学校订了{c}套，铅笔和橡皮共多少件？
        zh| 一次运货，大车运{a}吨，小车运{b}吨，大小两车各运{c}次，一共运了多少吨？
        zh| 第一组{a}人，第二组{b}人，平均每人做{c}朵花，两组共做多少朵？
        zh| 打印机先工作了{a}分钟，后来又工作了{b}分钟，每分钟打{c}张，一共打了多少张？
        zh| 小汽车每小时行{a}千米，摩托车每小时行{b}千米，它们背向而行，{c}小时后相距多远？
        zh| 一份早餐{a}元，一份午餐{b}元，{A}连续{c}天都吃这两餐，一共要花多少钱？
        zh| 体育室有{a}筐篮球和{b}筐足球，每筐都装{c}个，球一共有多少个？
        zh| 去年养了{a}窝兔子，今年又养了{b}窝，每窝{c}只，一共有多少只兔子？
        zh| 两人同时打一份稿件，{A}每分钟打{a}个字，{B}每分钟打{b}个字，{c}分钟打完，这份稿件有多少字？
        zh| 设x是{a}与{b}的和的{c}倍，求x。
        zh| 超市运来{a}箱红茶、{b}箱绿茶，每箱都是{c}盒，红茶和绿茶共多少盒？
        zh| 门票每张{a}元，船票每张{b}元，{c}个同学每人各买一张门票和船票，共付多少元？
        zh| 工地需要水泥，第一次运来{a}车，第二次运来{b}车，每车{c}吨，两次一共运来多少吨？
        zh| {A}家有{a}只鸡，{B}家有{b}只鸡，如果每只鸡一周下{c}个蛋，两家的鸡一周共下蛋多少个？

        == differencerates: x = ( a - b ) * c; a=5..90 b=2..70 c=2..20
        en| {A} makes {a} {T} an hour, {B} only {b}. How many more does {A} make in {c} hours?
        en| A shirt sold for {$a} cost the shop {$b}. What is the profit on {c} shirts?
        en| Every month {A} earns {$a} and spends {$b}. How much does {he} save in {c} months?
        en| A tank gets {a} litres of water a minute and loses {b} litres a minute through a leak. How much water has it after {c} minutes?
        en| There were {a} {T}, but {b} of them were sold. The others bring {$c} each. How much money is that?
        en| In a class of {a} pupils, {b} are ill. The others get {c} sheets of paper each. How many sheets are handed out?
        en| A fast train does {a} km an hour and a slow one {b}. How far ahead is the fast train after {c} hours?
        en| Subtract {b} from {a} and multiply the difference by {c}.
        en| What is {c} times the difference of {a} and {b}?
        en| The normal price is {$a}; members pay {$b}. How much does a member save on {c} tickets?
        en| Of {a} boxes {b} came back unsold. A box holds {c} {T}. How many {T} were sold?
        en| A snail climbs {a} cm by day and slides back {b} cm at night. How high is it after {c} days and nights?
        en| {A} runs {a} m a minute, and {B} runs {b} m a minute in the same direction. How far is {A} in front after {c} minutes?
        en| The hotel has {a} rooms, and {b} of them are being painted. In each of the others {c} guests can sleep. How many guests can the hotel take?
        en| There are {a} rows of chairs in the hall. {b} rows are reserved. Each row has {c} chairs. How many chairs are free?
        en| Each day {a} people move to the town and {b} leave it. By how many does the town grow in {c} days?
        en| A baker buys a cake for {$b} and sells it for {$a}. How much does he gain with {c} cakes?
        en| {A} works {a} hours a week, {B} works {b}. Both get {$c} an hour. How much more does {A} earn in a week?
        en| {a} children signed up for the trip, but {b} stayed at home. Those who came paid {$c} each. How much was collected?
        en| The library bought {a} novels and {b} dictionaries at {$c} each. How much more did it spend on the novels?
        en| How much longer than {b} rods are {a} rods, each of which is {c} cm long?
        en| An orange juice has {a} g of sugar, an apple juice {b} g. How many grams of sugar less are there in {c} apple juices?
        en| {A} had {a} packs of {T} and gave {b} packs to {B}. There are {c} in a pack. How many {T} does {A} have left?
        en| A new lamp uses {b} watts, the old one used {a}. How many watts are saved with {c} new lamps?
        en| Before the repair the tap lost {a} litres an hour, now only {b}. How many litres does that save in {c} hours?
        en| Out of {a} sacks of potatoes, {b} are bad. A sack is {c} kg. What is the weight of the good potatoes?
        en| A ship goes {a} km an hour in still water and the current against it is {b} km an hour. How many km does it make in {c} hours?
        en| From a roll of {a} m of wire, {b} m are cut off. The rest is worth {$c} a metre. What is the rest worth?
        en| {A} collects {a} stamps a month and gives {b} of them to {his} sister. How many does {he} keep in {c} months?
        en| Of the {a} lamps in the street, {b} do not work. Each lamp that works uses {c} kWh a week. How much do they use in a week?
        en| This year the firm pays {$b} for a computer, last year it paid {$a}. What does it save when it buys {c} of them?
        zh| {A}每分钟跑{a}米，{B}每分钟跑{b}米，{c}分钟后{A}比{B}多跑多少米？
        zh| 一件衣服进价{b}元，卖{a}元，卖出{c}件赚多少元？
        zh| {A}每月收入{a}元，支出{b}元，{c}个月能存多少元？
        zh| 水池每分钟进水{a}升，同时放水{b}升，{c}分钟后池里有水多少升？
        zh| {a}与{b}的差乘{c}，积是多少？
        zh| {a}减去{b}的差的{c}倍是多少？
        zh| 班里有{a}人，请假{b}人，其余每人发{c}张纸，一共发了多少张？
        zh| 甲车每小时行{a}千米，乙车每小时行{b}千米，两车同时同地同向出发，{c}小时后两车相距多少千米？
        zh| 商店运来{a}箱{T}，退回{b}箱，每箱{c}{M}，还有多少{M}？
        zh| 原来每套{a}元，现在每套只要{b}元，买{c}套比原来节省多少元？
        zh| 会场有{a}排座位，其中{b}排留给家长，每排{c}个座位，学生有多少个座位？
        zh| 师傅每小时做{a}个零件，徒弟每小时做{b}个，{c}小时师傅比徒弟多做多少个？
        zh| 蜗牛白天向上爬{a}厘米，夜里下滑{b}厘米，{c}个昼夜共爬高多少厘米？
        zh| 果园里有苹果树{a}行，梨树{b}行，每行{c}棵，苹果树比梨树多多少棵？
        zh| {A}有{a}盒糖，送给{B}{b}盒，每盒{c}颗，{A}还剩多少颗糖？
        zh| 船在静水中每小时行{a}千米，水流每小时{b}千米，逆水行{c}小时，行了多少千米？
        zh| 四年级有{a}人报名参观，{b}人没有去，去的人每人交{c}元，一共收了多少元？
        zh| 旧机器每小时用电{a}度，新机器每小时用电{b}度，工作{c}小时，新机器比旧机器少用电多少度？
        zh| 大米每袋{c}千克，原有{a}袋，吃了{b}袋，还有多少千克？
        zh| 妈妈买了{a}千克苹果和{b}千克橘子，每千克都是{c}元，苹果比橘子多花多少元？
        zh| 宾馆有{a}间客房，正在装修{b}间，其余每间住{c}人，可以住多少人？
        zh| {A}每天写{a}个字，{B}每天写{b}个字，{c}天{B}比{A}少写多少个字？
        zh| 一捆电线长{a}米，用去{b}米，剩下的按每米{c}元卖出，能卖多少元？
        zh| 每本书的定价是{a}元，会员价是{b}元，会员买{c}本可以省多少钱？
        zh| 甲组有{a}人，乙组有{b}人，每人做{c}面小旗，甲组比乙组多做多少面？
        zh| 书店进了{a}包书，卖出{b}包，每包{c}本，还剩多少本没卖？
        zh| 一种水果每千克进价{b}元、售价{a}元，售出{c}千克，一共获利多少元？
        zh| 工厂每天产生废水{a}吨，处理掉{b}吨，{c}天后积下多少吨？
        zh| 设x等于{a}减{b}的差乘{c}，求x。
        zh| 停车场有{a}个车位，维修占用{b}个，每个车位每天收费{c}元，全停满一天收多少元？

        == productdifference: x = a * b - c * d; a=3..30 b=3..30 c=2..20 d=2..20
        en| {A} bought {a} {T} at {$b} each, {B} bought {c} {V} at {$d} each. How much more did {A} spend?
        en| A hall has {a} rows of {b} seats. {c} benches of {d} guests have been filled. How many seats are still free?
        en| {A} works {a} hours at {$b} an hour and {B} works {c} hours at {$d} an hour. How much more money does {A} earn?
        en| There are {a} boxes with {b} {T} each. {c} customers buy {d} {T} each. How many {T} are left?
        en| Multiply {a} by {b} and subtract the product of {c} and {d}.
        en| By how much is the product of {a} and {b} greater than the product of {c} and {d}?
        en| The school has {a} packs of {b} sheets. It gives {d} sheets to each of {c} classes. How many sheets remain?
        en| A garden is {a} m by {b} m. In it is a pond of {c} m by {d} m. What area is left for plants?
        en| A carpet of {c} m by {d} m lies in a room of {a} m by {b} m. How many square metres of the floor are not covered?
        en| {A} saved {$b} a week for {a} weeks and then bought {c} books at {$d} each. How much money is left?
        en| {a} buses with {b} seats each are sent for {c} groups of {d} people. How many seats stay empty?
        en| A farmer picked {a} baskets with {b} pears each and sold {c} bags with {d} pears each. How many pears has he still?
        en| The bakery made {a} trays of {b} rolls. In the morning {c} people bought {d} rolls each. How many rolls are there now?
        en| {A} drove {a} hours at {b} km per hour, and {B} drove {c} hours at {d} km per hour. How much farther did {A} drive?
        en| From a plate of {a} cm by {b} cm a piece of {c} cm by {d} cm is cut. Find the area of what remains.
        en| We sold {a} tickets at {$b}, but gave back {$d} for each of {c} of them. How much money do we keep?
        en| Red team: {a} games with {b} points each. Blue team: {c} games with {d} points each. By how many points does red lead?
        en| A pump brings {b} litres a minute for {a} minutes; then {c} buckets of {d} litres are taken out. How many litres are left?
        en| A tailor had {a} rolls of {b} m. She used {d} m for each of {c} curtains. What length of cloth is left over?
        en| How many more chairs are there in {a} rooms with {b} chairs each than in {c} rooms with {d} chairs each?
        zh| {A}买了{a}本书，每本{b}元，{B}买了{c}支笔，每支{d}元，{A}比{B}多花多少元？
        zh| {a}乘{b}的积减去{c}乘{d}的积，差是多少？
        zh| {a}与{b}的积比{c}与{d}的积多多少？
        zh| 一块地长{a}米，宽{b}米，中间有一个长{c}米、宽{d}米的水池，其余种花，种花的面积是多少平方米？
        zh| 仓库有{a}箱{T}，每箱{b}{M}，卖给{c}个顾客，每人{d}{M}，还剩多少{M}？
        zh| 电影院有{a}排座位，每排{b}个，来了{c}个班，每班{d}人，还空多少个座位？
        zh| 苹果有{a}筐，每筐{b}千克，梨有{c}筐，每筐{d}千克，苹果比梨多多少千克？
        zh| 教室长{a}米，宽{b}米，黑板所在的讲台长{c}米，宽{d}米，除去讲台，地面还有多少平方米？
        zh| {A}每天存{b}元，存了{a}天，用这些钱买了{c}个{d}元的玩具，还剩多少元？
        zh| 甲车{a}小时，每小时行{b}千米，乙车{c}小时，每小时行{d}千米，甲车比乙车多行多少千米？
        zh| 大盒有{a}盒，每盒{b}支铅笔，小盒有{c}盒，每盒{d}支，大盒里的铅笔一共比小盒里的多多少支？
        zh| 从一张长{a}厘米、宽{b}厘米的纸上剪去一个长{c}厘米、宽{d}厘米的长方形，剩下的面积是多少？
        zh| 学校有{a}包纸，每包{b}张，发给{c}个班，每班{d}张，还有多少张？
        zh| 男生{a}组，每组{b}人，女生{c}组，每组{d}人，男生比女生多多少人？
        zh| 师傅做了{a}小时，每小时{b}个，徒弟做了{c}小时，每小时{d}个，师傅比徒弟多做几个？
        zh| 果园收了{a}筐桃，每筐{b}个，分给{c}家，每家{d}个，还剩几个？
        zh| 客车{a}辆，每辆坐{b}人，面包车{c}辆，每辆坐{d}人，客车比面包车一共多坐多少人？
        zh| 布店有{a}匹布，每匹{b}米，做了{c}套衣服，每套用{d}米，还剩多少米布？
        zh| 求{a}个{b}比{c}个{d}多多少。
        zh| 松树有{a}行，每行{b}棵，柏树有{c}行，每行{d}棵，松树比柏树多种了几棵？
        en| {A} has {a} bags of {b} marbles. {He} gives {d} marbles to each of {c} friends. How many does {he} keep?
        en| The concert took in {$b} from each of {a} adults. {c} musicians were paid {$d} each. How much was left?
        en| A baker uses {b} g of flour for each of {a} loaves and {d} g for each of {c} rolls. How many grams more go into the loaves?
        en| {a} teachers read {b} papers each, and {c} students read {d} each. How many papers more did the teachers read?
        en| Monday brought {a} customers who spent {$b} each, Tuesday {c} customers who spent {$d} each. By how much did Monday's sales exceed Tuesday's?
        en| {A} packed {a} boxes with {b} pens. An order for {c} sets of {d} pens was sent off. How many pens stayed?
        en| From {a} sheets with {b} stickers each, {c} pupils take {d} stickers each. How many stickers are left on the sheets?
        en| The new hall can seat {a} rows of {b}; the old one {c} rows of {d}. How many more people fit into the new hall?
        en| {A} earns {$b} a day for {a} days but pays {$d} a night for {c} nights in a hotel. What remains?
        en| On the farm {a} cows give {b} litres each, and {c} families take {d} litres each. How many litres remain for cheese?
        en| {A} has {a} notes of {$b} each and pays for {c} meals at {$d} each. How much money is left?
        en| Our garden has {a} rows of {b} tulips, the neighbour's {c} rows of {d} tulips. How many more tulips do we have?
        en| A warehouse had {a} pallets with {b} boxes on each. {c} vans drove away with {d} boxes each. How many boxes are still in the warehouse?
        en| {A} read {b} pages a day for {a} days; {B} read {d} pages a day for {c} days. How many pages more has {A} read?
        en| The factory made {b} lamps a day for {a} days and delivered {d} lamps to each of {c} shops. How many lamps are in stock?
        en| The large cinema has {a} rows of {b} seats and the small one {c} rows of {d}. What is the difference in seats?
        en| {A} collects {b} shells on each of {a} beaches and gives {d} shells to each of {c} friends. How many shells does {he} take home?
        zh| {A}有{a}张{b}元的纸币，买了{c}份{d}元的盒饭，还剩多少元？
        zh| 甲仓库有{a}堆货，每堆{b}箱，开走{c}辆车，每辆装{d}箱，仓库里还剩多少箱？
        zh| 大电影院有{a}排，每排{b}座，小电影院有{c}排，每排{d}座，大电影院比小电影院多多少座？
        zh| {A}每天看{b}页，看了{a}天，{B}每天看{d}页，看了{c}天，{A}比{B}多看多少页？
        zh| 工厂{a}天每天生产{b}台，送到{c}家商店，每家{d}台，还有多少台没送？
        zh| 一张长方形铁皮长{a}分米，宽{b}分米，剪掉一块长{c}分米、宽{d}分米的，还剩多少平方分米？

        == plusproduct: x = a + b * c; a=2..120 b=2..30 c=2..30
        en| {A} has {$a} and saves {$b} every week. How much does {he} have after {c} weeks?
        en| A taxi takes {$a} to start and {$b} for each km. What is the fare for {c} km?
        en| A plant is {a} cm high and grows {b} cm a week. How high is it after {c} weeks?
        en| {A} had {a} {T}. Then {he} bought {b} packs with {c} {T} each. How many has {he} now?
        en| The tank holds {a} litres. Each minute {b} litres flow in. How many litres are in it after {c} minutes?
        en| A phone plan costs {$a} a month and {$b} for every hour of calls. What is to be paid for a month with {c} hours?
        en| Renting a boat costs {$a} plus {$b} an hour. How much is it for {c} hours?
        en| There were {a} people in the hall. Then {b} buses came, each with {c} people. How many people are in the hall now?
        en| A school has {a} books and gets {b} boxes with {c} books in each. How many books does it have then?
        en| To {a} add the product of {b} and {c}.
        en| {A} paid {$a} for a bag and {$b} each for {c} {T}. How much did {he} pay in all?
        en| A plumber charges {$a} for coming and {$b} per hour. He worked {c} hours. What does he charge?
        en| {A} walked {a} m to the track and then ran {c} laps of {b} m. How far did {he} go altogether?
        en| In a stadium there are {a} seats at the sides and {b} rows of {c} seats in the middle. How many seats is that?
        en| The box weighs {a} g empty. {b} bars of {c} g each are put in. What does the full box weigh?
        en| {A} read {a} pages on Sunday and then {b} pages a day for {c} days. How many pages has {he} read?
        en| The bakery had {a} rolls. It baked {b} more trays with {c} rolls on each. How many rolls were there then?
        en| A repair costs {$a} for parts and {$b} for every hour of work. How much does a repair of {c} hours cost?
        en| Last year {a} trees were planted. This year {b} classes plant {c} trees each. How many trees have been planted?
        en| Joining the club costs {$a}, and each month {$b}. What does {A} pay for the first {c} months?
        en| {a} guests sit at the big table, and at each of {b} small tables sit {c}. How many guests are there?
        en| The candle shop sells a stand for {$a} and candles for {$b} each. {A} takes a stand with {c} candles. What does {he} pay?
        en| The lift starts at a height of {a} m and rises {b} m a second. At what height is it after {c} seconds?
        en| {A} is {a} cm tall and grows {b} cm a year. How tall will {he} be in {c} years?
        en| A lorry carries one machine of {a} kg and {b} crates of {c} kg. How heavy is the load?
        en| {A} scored {a} points in the first game and {b} in each of the next {c} games. What is {his} total?
        en| At eight it was {a} degrees, and it got {b} degrees warmer every hour. What was the temperature {c} hours later?
        en| {A} gets {$a} a week as pocket money and {$b} for every lawn {he} mows. This week {he} mowed {c} lawns. How much does {he} get?
        en| A printer costs {$a}, and a cartridge {$b}. How much are the printer and {c} cartridges?
        en| {A} owns {a} stamps. {B} and others, {b} friends in all, give {him} {c} each. How many stamps does {he} own now?
        en| {a} children are in the pool already when {b} groups of {c} arrive. How many children are there then?
        en| The salesman has a wage of {$a} and gets {$b} for each {T1} that he sells. He sold {c}. What did he earn?
        en| The first row has {a} stones; the other {b} rows have {c} stones each. How many stones does the pattern have?
        en| How much is a ticket for {$a} with {b} drinks at {$c} each?
        en| Water stood {a} cm high in the river. It rose {b} cm a day for {c} days. How high did it stand then?
        en| {A} ate {a} grapes and shared the rest: {b} children got {c} each. How many grapes were there?
        en| A book of {a} pages lies on {b} books of {c} pages. How many pages has the pile?
        en| A gym asks for {$a} at the beginning and {$b} per visit. What do {c} visits cost with the fee at the beginning?
        zh| {A}有{a}元，每周存{b}元，{c}周后{he}有多少元？
        zh| 出租车起步价{a}元，以后每千米{b}元，再行{c}千米要付多少元？
        zh| 树苗高{a}厘米，每个月长{b}厘米，{c}个月后高多少厘米？
        zh| {A}有{a}{M}{T}，又买来{b}盒，每盒{c}{M}，现在一共有多少{M}？
        zh| 水箱里有水{a}升，每分钟流进{b}升，{c}分钟后有水多少升？
        zh| {a}加上{b}与{c}的积，和是多少？
        zh| 妈妈买一个书包用了{a}元，又买了{b}本书，每本{c}元，一共用了多少元？
        zh| 学校原有图书{a}本，又买来{b}包，每包{c}本，现在有图书多少本？
        zh| 果园里有梨树{a}棵，苹果树{b}行，每行{c}棵，两种树一共有多少棵？
        zh| {A}已经看了{a}页，以后每天看{b}页，再看{c}天，一共看了多少页？
        zh| 租船押金不算，起租费{a}元，每小时{b}元，租{c}小时要多少元？
        zh| 仓库里原有大米{a}吨，又运来{b}车，每车{c}吨，现在共有大米多少吨？
        zh| 一个空箱重{a}克，装进{b}瓶饮料，每瓶{c}克，连箱共重多少克？
        zh| 老师带了{a}个篮球和{b}袋足球，每袋{c}个，球一共多少个？
        zh| 车上原来有{a}人，又上来{b}组，每组{c}人，现在车上有多少人？
        zh| 买一台打印机{a}元，买{b}个墨盒，每个{c}元，共花多少元？
        zh| {A}第一天跑了{a}米，以后{b}天每天跑{c}米，一共跑了多少米？
        zh| 比{b}个{c}还多{a}的数是多少？
        zh| 电话费每月固定{a}元，每打一小时另收{b}元，这个月打了{c}小时，应付多少元？
        zh| 已经修了{a}米路，剩下的每天修{b}米，还要修{c}天，这条路全长多少米？
        zh| {A}收集了{a}张邮票，{b}个同学每人又送给{he}{c}张，{he}现在有多少张？
        zh| 会场前面摆了{a}把椅子，后面有{b}排，每排{c}把，会场里一共有多少把椅子？
        zh| 一本故事书{a}元，一支笔{b}元，{A}买了一本故事书和{c}支笔，应付多少钱？
        zh| 气温是{a}度，每小时上升{b}度，{c}小时后是多少度？
        zh| 食堂用了{a}千克面粉，还剩{b}袋，每袋{c}千克，原来有面粉多少千克？
        zh| {A}吃了{a}颗糖，剩下的正好分给{b}个小朋友，每人{c}颗，原来有多少颗糖？
        zh| 图书角有{a}本书，{b}个同学每人捐{c}本，现在有多少本？
        zh| 一根绳子，先剪下{a}米，剩下的剪成{b}段，每段{c}米，这根绳子原来长多少米？
        zh| 工人每天有底薪{a}元，每做一个零件得{b}元，今天做了{c}个，今天得多少元？
        zh| 办健身卡要{a}元，每去一次付{b}元，去{c}次一共付多少元？
        zh| 设x比{b}的{c}倍多{a}，求x。
        zh| 停车场停着{a}辆大车，小车停了{b}排，每排{c}辆，一共停了多少辆？
        zh| 大桌坐{a}人，另有{b}张小桌，每张坐{c}人，一共坐多少人？
        zh| {A}带的钱买{b}个{c}元的{T}后还剩{a}元，{A}带了多少元？

        == productminus: x = a * b - c; a=2..30 b=2..30 c=2..100
        en| {A} bought {a} packs of {b} {T} and gave away {c} {T}. How many are left?
        en| A hall has {a} rows with {b} seats. {c} seats are taken. How many are free?
        en| {A} earns {$a} an hour. {He} worked {b} hours and then spent {$c}. How much does {he} have left?
        en| There are {a} crates of {b} eggs. {c} eggs are broken. How many are whole?
        en| Multiply {a} by {b}, then take {c} away.
        en| {c} less than {a} times {b} is which number?
        en| {a} buses with {b} seats each brought a school to the sea. {c} seats stayed empty. How many people came?
        en| {A} saves {$a} a week for {b} weeks and then buys a {T1} for {$c}. What is left of {his} savings?
        en| {a} {T} cost {$b} each, but with a coupon {A} pays {$c} less. How much does {he} pay?
        en| The farmer has {a} fields with {b} trees each. A storm blows down {c} trees. How many trees stand?
        en| {A} has a book with {a} chapters of {b} pages each. {He} has read {c} pages. How many pages are still to be read?
        en| {A} picked {a} buckets of {b} plums; {c} of the plums were bad. How many good plums are there?
        en| A train has {a} coaches for {b} people each. There are {c} free seats. How many people are on the train?
        en| A rectangle of {a} m by {b} m has a pond of {c} square metres. How large is the rest?
        en| {A} drives {a} km an hour for {b} hours. {He} is then {c} km past the lake. How far was the lake from where {he} started?
        en| The baker made {a} trays of {b} cakes and sold {c}. How many cakes are left?
        en| A team of {a} workers makes {b} {T} each. {c} of them fail the test. How many pass?
        en| To make {a} cups with {b} ml of tea in each, {A} lacks {c} ml. How much tea does {he} have?
        en| {a} friends put in {$b} each for a present that costs {$c}. How much money is left over?
        en| {A} wants to run {a} laps of {b} m. {He} has run {c} m. How many metres are there to run?
        en| A shop got {a} cartons with {b} bottles in each and sold {c} bottles on the first day. How many bottles remained?
        en| {A} needs {c} more stickers to fill {a} pages with {b} stickers each. How many stickers has {he} now?
        en| A printer does {a} sheets a minute. It ran for {b} minutes, but {c} sheets came out blank. How many sheets are printed?
        en| Each of {a} children brings {b} cans for the poor. {c} cans are given out. How many are still in the school?
        en| {A} bakes {b} rolls an hour for {a} hours, and {his} family eats {c}. How many can {he} sell?
        en| {A}: {a} bags of {b} kg of rice, {c} kg sold. How many kg are not sold?
        en| The wall needs {a} rows of {b} bricks. The mason has laid {c} bricks. How many are missing?
        en| What is left of {a} rolls of tape of {b} m each after {c} m have been used?
        en| {a} tables for {b} people are ready in the restaurant, and {c} guests have come. How many more can come?
        en| At {$a} a day, {A} worked {b} days, and {$c} was kept back for meals. What was {he} paid?
        zh| {A}买了{a}盒{T}，每盒{b}{M}，送人{c}{M}，还剩多少{M}？
        zh| 电影院有{a}排座位，每排{b}个，已经坐了{c}人，还有多少个空座位？
        zh| {a}乘{b}的积减去{c}，差是多少？
        zh| 比{a}的{b}倍少{c}的数是多少？
        zh| 每箱鸡蛋{b}个，{a}箱里有{c}个坏了，好的有多少个？
        zh| 一本书有{a}章，每章{b}页，{A}看了{c}页，还剩多少页没看？
        zh| 果园有{a}行树，每行{b}棵，大风刮倒{c}棵，还有多少棵？
        zh| {a}个同学每人捐{b}元，买礼物用去{c}元，还剩多少元？
        zh| {A}每天存{a}元，存了{b}天，买玩具花了{c}元，还剩多少元？
        zh| 商店运来{a}箱牛奶，每箱{b}瓶，卖出{c}瓶，还有多少瓶？
        zh| 工人每小时做{a}个零件，做了{b}小时，其中{c}个不合格，合格的有多少个？
        zh| {a}辆客车，每辆有{b}个座位，空了{c}个座位，一共来了多少人？
        zh| 一块长{a}米、宽{b}米的地，其中{c}平方米盖了房子，其余种菜，种菜的有多少平方米？
        zh| {A}买{a}{M}{T}，每{M}{b}元，用优惠券减了{c}元，实际付了多少元？
        zh| 操场每圈{b}米，{A}打算跑{a}圈，已经跑了{c}米，还要跑多少米？
        zh| 仓库有{a}袋大米，每袋{b}千克，吃掉{c}千克，还剩多少千克？
        zh| 学校有{a}个班，每班{b}人，其中男生{c}人，女生有多少人？
        zh| 食堂买了{a}桶油，每桶{b}千克，用了{c}千克，还有多少千克油？
        zh| {A}要摆{a}排花，每排{b}盆，已经摆了{c}盆，还要摆几盆？
        zh| 老师买来{a}包本子，每包{b}本，发下去{c}本，还有多少本没发？
        zh| {A}骑车每小时{a}千米，骑了{b}小时，比原定的路多骑了{c}千米，原定的路有多长？
        zh| 每张桌子坐{b}人，{a}张桌子，来了{c}位客人，还可以坐多少人？
        zh| 一卷布{b}米，{a}卷布做衣服用去{c}米，还剩布多少米？
        zh| 买{a}本书，每本{b}元，钱还差{c}元，{A}带了多少元？
        zh| 菜农收了{a}筐西红柿，每筐{b}千克，烂了{c}千克，好的有多少千克？

        == sharetwice: x = a / b / c; a=12..600 b=2..12 c=2..12
        en| {A} has {a} {T}. {He} packs them into {b} boxes with {c} layers each. How many {T} are in a layer?
        en| {b} workers make {a} {T} in {c} hours. How many does one worker make in an hour?
        en| A school buys {a} books for {b} classes. Each class has {c} shelves and puts the same number on each. How many books stand on a shelf?
        en| {a} kg of hay feed {b} horses for {c} days. How much does one horse eat a day?
        en| {b} machines print {a} posters in {c} minutes. How many posters does each machine print per minute?
        en| Divide {a} by {b}, then divide the result by {c}. What is the answer?
        en| {a} pupils are split into {b} classes, and each class into {c} groups. How many pupils are in a group?
        en| {b} cows give {a} litres of milk in {c} days. How many litres does a cow give per day?
        en| A field of {a} trees has {b} parts of {c} rows each. All rows are alike. How many trees are in a row?
        en| {A} paid {$a} for {b} boxes of {c} {T} each. What did one {T1} cost?
        en| {b} friends rented a boat for {c} hours and paid {$a} altogether. What is that per person and hour?
        en| There are {a} seats in {b} coaches. Every coach has {c} compartments. How many seats are in one compartment?
        en| {b} painters earned {$a} in {c} days. How much did each of them earn a day?
        en| The {a} cans in the store stand on {b} shelves, on each in {c} rows. How many cans make a row?
        en| {b} trucks took {a} tons of gravel in {c} trips. What did a truck carry on one trip?
        en| A hotel with {a} beds has {b} floors and on each floor {c} rooms, all with the same number of beds. How many beds are in a room?
        en| If {b} hens lay {a} eggs in {c} days, how many eggs does a hen lay in a day?
        en| {A} wants to read {b} books with {a} pages in all in {c} weeks. How many pages of each book is that a week?
        en| An order of {a} {T} goes to {b} shops in {c} equal deliveries to each. How many {T} are in one delivery?
        en| {b} tractors ploughed {a} hectares in {c} hours. Find what one tractor ploughs in an hour.
        en| {a} sweets are for {b} tables with {c} children at each. How many sweets does every child get?
        en| {b} taps running for {c} minutes gave {a} litres. How many litres come from one tap in a minute?
        en| For {c} nights {b} guests paid {$a}. What was the price for one guest per night?
        en| Each of {b} crates has {c} cartons, and there are {a} eggs altogether. How many eggs does a carton hold?
        zh| {b}台机器{c}小时生产{a}个零件，平均每台每小时生产多少个？
        zh| {a}{M}{T}装在{b}个箱子里，每箱{c}层，每层有多少{M}？
        zh| 学校买来{a}本书，平均分给{b}个班，每个班再平均分给{c}个组，每组分到多少本？
        zh| {b}头奶牛{c}天产奶{a}千克，一头奶牛一天产奶多少千克？
        zh| {a}除以{b}，再除以{c}，结果是多少？
        zh| {b}个工人{c}天修路{a}米，每个工人每天修路多少米？
        zh| {b}箱蜜蜂{c}个月酿蜜{a}千克，平均每箱蜜蜂每月酿蜜多少千克？
        zh| 三年级有{a}名学生，分成{b}个班，每班分{c}组，每组几人？
        zh| 买{b}盒钢笔用了{a}元，每盒{c}支，每支钢笔多少元？
        zh| {b}辆卡车{c}次运沙{a}吨，每辆卡车每次运多少吨？
        zh| 图书室有{a}本书，放在{b}个书架上，每个书架有{c}层，平均每层放多少本？
        zh| {a}个座位分布在{b}节车厢，每节车厢有{c}排，每排有多少个座位？
        zh| {b}匹马{c}天吃草{a}千克，平均一匹马一天吃草多少千克？
        zh| 宾馆共有{a}张床，有{b}层楼，每层{c}间房，每间房的床数一样，每间有几张床？
        zh| {b}位师傅{c}小时加工了{a}件衣服，平均每位师傅每小时加工多少件？
        zh| 把{a}棵树苗种在{b}块地里，每块地种{c}行，每行种多少棵？
        zh| {b}只母鸡{c}天一共下了{a}个蛋，平均每只每天下几个蛋？
        zh| 小区有{b}幢楼，每幢{c}层，一共住了{a}户，每层住多少户？
        zh| {b}人住{c}天旅馆共付{a}元，平均每人每天付多少元？
        zh| 运来{a}瓶牛奶，共{b}箱，每箱里有{c}盒，每盒有多少瓶？
        zh| {b}台收割机{c}小时收割小麦{a}公顷，一台收割机一小时收割多少公顷？
        zh| 春游时{a}人坐{b}辆车，每辆车又分成{c}个小组，平均每个小组多少人？
        zh| {b}台织布机{c}小时织布{a}米，每台每小时织布多少米？
        zh| 一共有{a}颗糖，分给{b}桌小朋友，每桌{c}人，每人几颗？
        en| {A} pays {$a} for {b} weeks of lessons, {c} lessons a week. How much is one lesson?
        en| A roll of {a} m of ribbon is used for {b} dresses with {c} bows each, and nothing is left. How many metres does a bow take?
        en| {a} letters are carried by {b} postmen, each of whom makes {c} rounds. How many letters is that per round?
        en| {b} gardeners watered {a} plants in {c} hours; all were equally quick. How many plants did one of them water in one hour?
        en| The {a} km were done by {b} runners, each of whom ran {c} equal stages. How long is a stage?
        en| A mill with {b} stones grinds {a} kg in {c} hours. How many kg does a stone grind in an hour?
        en| In {c} days {b} carpenters make {a} chairs. How many chairs does a carpenter make in a day?
        en| {a} players in {b} leagues with {c} teams each: how many players has a team, if all have the same number?
        en| {b} students wrote {a} pages in {c} days, all at the same speed. How many pages did one student write in a day?
        en| The zoo's {b} elephants ate {a} kg of fruit in {c} days. How many kg did one elephant eat in one day?
        en| {A} has {b} albums with {c} pages each and puts {a} photos in them, equally many on each page. How many photos are on a page?
        en| A farm sent {a} eggs to {b} shops, to each in {c} equal boxes. How many eggs were in a box?
        en| {b} lorries make {c} trips each and move {a} tons of earth altogether. How much does a lorry move per trip?
        en| The price of {b} boxes of {c} pens is {$a}. Find the price of a single pen.
        en| {a} children go by bus to {b} camps. In each camp they sleep in {c} equally full tents. How many sleep in one tent?
        zh| {b}个同学{c}天共做{a}朵纸花，平均每个同学每天做多少朵？
        zh| 动物园{b}头大象{c}天吃水果{a}千克，每头大象每天吃多少千克？
        zh| {A}有{b}本相册，每本{c}页，正好放{a}张照片，平均每页放几张？
        zh| 农场把{a}个鸡蛋送给{b}家商店，每家{c}箱，每箱有多少个？
        zh| {b}条生产线{c}小时装配玩具{a}个，每条生产线每小时装配多少个？
        zh| {a}米布做了{b}批衣服，每批{c}件，每件用布多少米？

        == shareplus: x = a / b + c; a=6..300 b=2..12 c=2..60
        en| {A} and {his} friends share {a} {T} equally among {b} people. {A} had {c} {T} before. How many does {he} have now?
        en| Divide {a} by {b} and add {c}. What is the result?
        en| The cost of {$a} is shared by {b} people, and each pays {$c} more as a tip. What does each pay?
        en| {A} reads a book of {a} pages in {b} days. {B} reads {c} pages a day more. How many pages does {B} read a day?
        en| {b} identical boxes weigh {a} kg. A bag weighs {c} kg more than one box. How heavy is the bag?
        en| A rope of {a} m is cut into {b} equal pieces, and one piece is then joined to a rope of {c} m. How long is the new rope?
        en| {b} shirts cost {$a}. A jacket is {$c} dearer than a shirt. How much is the jacket?
        en| There are {a} pupils in {b} equal classes. {c} new pupils come into our class. How many are in it now?
        en| A worker planned to make {a} {T} in {b} days, but made {c} more each day. How many did he make a day?
        en| {A} puts {a} {T} equally into {b} boxes, then {c} more into the first one. How many are in the first box?
        en| A car goes {a} km in {b} hours. A train is {c} km an hour faster. What is the speed of the train?
        en| {b} teams get {a} balls in equal shares. Our team already had {c}. How many balls has our team?
        en| {A} ate {c} {T} and then {his} share of the other {a}, which {b} people divided equally. How many did {he} eat?
        en| {$a} were divided equally among {b} children. Later each got another {$c}. How much money has each child received?
        en| In {b} minutes {A} types {a} words. {B} types {c} words a minute more. How many words per minute does {B} type?
        en| {b} pens cost {$a}, and a ruler costs {$c}. How much do one pen and one ruler cost together?
        en| The {a} visitors were split into {b} groups. To one of the groups {c} latecomers were added. How large was that group then?
        zh| {a}除以{b}的商加上{c}，和是多少？
        zh| {b}件上衣{a}元，一条裙子比一件上衣贵{c}元，一条裙子多少元？
        zh| {a}{M}{T}平均分给{b}个小朋友，{A}分到后又得到{c}{M}，{A}现在有多少{M}？
        zh| 汽车{b}小时行{a}千米，火车每小时比汽车多行{c}千米，火车每小时行多少千米？
        zh| {A}{b}天看书{a}页，{B}每天比{A}多看{c}页，{B}每天看多少页？
        zh| 原计划{b}天生产{a}个零件，实际每天比计划多生产{c}个，实际每天生产多少个？
        zh| 一根{a}米长的绳子平均剪成{b}段，其中一段接上{c}米，现在这段长多少米？
        zh| {b}个班共有{a}人，每班人数相同，我们班又来了{c}人，现在我们班有几人？
        zh| 买{b}本练习本用{a}元，一个书包比一本练习本贵{c}元，书包多少元？
        zh| {A}{b}分钟打字{a}个，{B}每分钟比{A}多打{c}个，{B}每分钟打多少个字？
        zh| {b}千克苹果{a}元，梨每千克比苹果贵{c}元，梨每千克多少元？
        zh| 甲{b}小时做{a}个，乙每小时比甲多做{c}个，乙每小时做多少个？
        zh| 把{a}本书平均放在{b}层书架上，最上层又放了{c}本，最上层现在有多少本？
        zh| {b}支钢笔{a}元，{A}买了一支钢笔和一个{c}元的文具盒，要付多少元？
        zh| {a}元平均分给{b}个人，每人再加{c}元，每人得到多少元？
        zh| 前{b}天修路{a}米，以后每天比前面多修{c}米，以后每天修多少米？
        zh| 商是{a}除以{b}得到的，比这个商大{c}的数是几？
        en| The {a} members of a club are put into {b} equal groups, and each group gets {c} helpers on top. How many people does a group have?
        en| A bus fare of {$a} for {b} pupils is split evenly. On top, every pupil gives {$c} for the entrance. How much must each pupil bring?
        en| {b} cinema tickets cost {$a}. {A} buys one ticket and popcorn for {$c}. What does {he} spend?
        en| The hose fills {a} buckets in {b} minutes. The big hose fills {c} buckets more per minute. How many buckets does the big hose fill in one minute?
        en| {A} got an equal part of {$a} that {b} winners shared. {He} had {$c} in {his} pocket already. How much money has {he} now?
        en| {b} equal jars contain {a} g of honey. An empty jar weighs {c} g. What does one full jar weigh?
        en| {A} cycles {a} km in {b} hours. A scooter covers {c} km more than {him} every hour. How many km does the scooter go in an hour?
        en| From {a} stickers every one of {b} children gets the same number. {A}, one of the children, finds another {c}. How many stickers does {A} end up with?
        en| Find the sum of {c} and the quotient of {a} and {b}.
        en| The rent of {$a} is divided among {b} flatmates, and everyone also pays {$c} for the internet. How much is that for each flatmate?
        en| {b} kg of pears cost {$a}. A kg of grapes costs {$c} more than a kg of pears. Find the price of a kg of grapes.
        en| A farmer spread {a} sheep evenly over {b} meadows. Then he drove {c} more sheep onto the northern meadow. How many sheep graze there?
        en| {A} learned {a} words in {b} days, always the same number. From now on {he} wants to learn {c} words more each day. How many words a day will that be?
        zh| {b}人合买一份{a}元的礼物，平均分摊，每人还要另交{c}元车费，每人一共要交多少元？
        zh| {A}和同学共{b}人平分{a}{M}{T}，{A}自己原来还有{c}{M}，现在{he}有多少{M}？
        zh| {b}瓶同样的蜂蜜净重{a}克，一个空瓶重{c}克，一瓶蜂蜜连瓶重多少克？
        zh| 自行车{b}小时行{a}千米，电动车每小时比自行车快{c}千米，电动车的速度是多少？
        zh| {A}{b}天背了{a}个单词，从今天起每天要多背{c}个，今后每天背多少个？
        zh| {a}名队员平均分成{b}组，每组再配{c}名教练，每组一共多少人？
        zh| 买{b}张电影票花了{a}元，{A}买一张票和一桶{c}元的爆米花，要花多少元？
        zh| 求{a}除以{b}的商与{c}的和。
        zh| {b}块地共收白菜{a}筐，每块地收的一样多，第一块地后来又收了{c}筐，第一块地一共收了多少筐？

        == shareminus: x = a / b - c; a=12..400 b=2..12 c=2..40
        en| {a} {T} are shared equally by {b} children. {A} eats {c} of hers. How many does she still have?
        en| Divide {a} by {b} and subtract {c}. What do you get?
        en| {A} reads {a} pages in {b} days. {B} reads {c} pages a day less. How many pages a day does {B} read?
        en| {b} jackets cost {$a}. A skirt is {$c} cheaper than a jacket. What does a skirt cost?
        en| A train goes {a} km in {b} hours, and a bus is {c} km an hour slower. How fast is the bus?
        en| {a} pupils are in {b} equal classes. Today {c} pupils of our class are absent. How many are there?
        en| A bill of {$a} is divided equally among {b} friends. {A} has a voucher of {$c}. How much does {A} have to pay?
        en| A plank of {a} cm is sawn into {b} equal parts, and {c} cm are cut off one of them. How long is that part now?
        en| {A} divides {a} {T} equally among {b} boxes and then takes {c} out of one of them. How many are left in that box?
        en| {b} machines make {a} parts an hour altogether, all the same number. An older machine makes {c} fewer than one of these. How many does the older one make?
        en| {b} sacks weigh {a} kg. The basket weighs {c} kg less than one of the sacks. What does the basket weigh?
        en| In {b} minutes {A} types {a} words, and {B} manages {c} words a minute less. How many words a minute is that for {B}?
        en| {b} brothers inherited {$a} in equal parts. {A}, one of them, spent {$c} of his. How much has he left?
        en| What is {c} less than the quotient of {a} and {b}?
        en| The firm planned to build {a} houses in {b} years but built {c} fewer each year. How many did it build per year?
        en| The {a} tickets were split evenly between {b} schools. Our school gave {c} of its tickets back. How many did it keep?
        zh| {a}除以{b}的商减去{c}，差是多少？
        zh| {b}件大衣{a}元，一件衬衫比一件大衣便宜{c}元，一件衬衫多少元？
        zh| {a}{M}{T}平均分给{b}个人，{A}吃了自己的{c}{M}，{A}还剩多少{M}？
        zh| 火车{b}小时行{a}千米，汽车每小时比火车少行{c}千米，汽车每小时行多少千米？
        zh| {A}{b}天看{a}页书，{B}每天比{A}少看{c}页，{B}每天看多少页？
        zh| 计划{b}天完成{a}个零件，实际每天少做{c}个，实际每天做多少个？
        zh| {b}个班共有{a}人，每班人数相等，今天我们班请假{c}人，到校的有几人？
        zh| 比{a}除以{b}的商少{c}的数是多少？
        zh| {b}千克牛肉{a}元，羊肉每千克比牛肉便宜{c}元，羊肉每千克多少元？
        zh| 把{a}厘米长的木条平均锯成{b}段，再把其中一段锯掉{c}厘米，这段还有多长？
        zh| 甲{b}小时加工{a}个零件，乙每小时比甲少加工{c}个，乙每小时加工多少个？
        zh| {b}盒彩笔{a}支，每盒一样多，从一盒里拿走{c}支，这盒还有几支？
        zh| {A}{b}分钟跳绳{a}下，{B}平均每分钟比{A}少跳{c}下，{B}平均每分钟跳多少下？
        zh| 聚餐花了{a}元，{b}个人平均分摊，{A}用了{c}元优惠券，{A}实际付多少元？
        zh| {b}袋大米重{a}千克，一袋面粉比一袋大米轻{c}千克，一袋面粉重多少千克？
        zh| {a}本书平均借给{b}个班，我们班还了{c}本，我们班还有多少本没还？
        en| {b} pupils share the cost of {$a} for a present. {A} has already paid {$c} of {his} share. How much must {he} still pay?
        en| A truck brings {a} trees for {b} parks, the same number for each. In our park {c} of them dry up. How many trees are left in our park?
        en| {b} kg of beef cost {$a}. A kg of chicken is {$c} less. What is the price of a kg of chicken?
        en| {A} gets an equal part of {a} sweets that {b} children share, and gives {c} to {B}. How many sweets does {A} keep?
        en| A car needs {b} hours for {a} km; a lorry does {c} km less in an hour. How many km does the lorry drive in an hour?
        en| The {a} pages were given to {b} typists in equal parts. {A}, one of them, has typed {c} pages. How many pages does {he} still have to type?
        en| {b} equal cans hold {a} litres. {c} litres are poured out of one of them. How much is left in this can?
        en| {A} planned to do {a} exercises in {b} days, but does {c} less than planned every day. How many does {he} do a day?
        en| Subtract {c} from the quotient of {a} and {b}.
        en| {b} ovens bake {a} loaves an hour. After a fault, one of the ovens bakes {c} loaves fewer an hour. How many does it bake now?
        en| The prize of {$a} went to {b} winners in equal shares. Each had to give {$c} to the organisers. How much did each winner keep?
        en| In a school of {a} pupils there are {b} classes of the same size. {c} pupils of class A are in the choir. How many of the class are not?
        zh| {b}个同学平分一份{a}元的礼物钱，{A}已经交了{c}元，还要交多少元？
        zh| {a}棵树苗平均分给{b}个班去种，我们班已经种了{c}棵，还要种多少棵？
        zh| 一辆汽车{b}小时行{a}千米，一辆卡车每小时比它慢{c}千米，卡车每小时行多少千米？
        zh| {a}页稿子平均分给{b}个打字员，{A}打完了{c}页，{he}还有多少页没打？
        zh| {b}桶油共重{a}千克，每桶同样重，从一桶里倒出{c}千克，这桶还剩多少千克？
        zh| 求{a}除以{b}的商比{c}多多少。
        zh| 奖金{a}元由{b}名获奖者平分，每人捐出{c}元，每人实际拿到多少元？
        zh| {A}打算{b}天做{a}道题，实际每天比计划少做{c}道，{he}每天做了多少道？
        zh| 学校把{a}个球平均分给{b}个班，我们班丢了{c}个，还有几个？

        == fasterby: x = a / c - a / b; a=12..720 b=4..20 c=2..12
        en| A road of {a} m was to be built in {b} days. It was done in {c} days. How many metres more than planned were built each day?
        en| {A} planned to read {a} pages in {b} days but finished in {c} days. How many pages more than planned did {he} read a day?
        en| For a trip of {a} km a bus takes {b} hours and a car {c} hours. By how many km an hour is the car faster?
        en| {a} sweets are shared. How many more does each child get if there are {c} children and not {b}?
        en| The job of making {a} {T} was planned for {b} days and took only {c}. How many more a day were made?
        en| {A} typed the {a} words in {b} minutes; {B} needed {c} minutes for them. How many words a minute does {B} type more than {A}?
        en| A pump empties a tank of {a} litres in {b} minutes, a stronger one in {c} minutes. How many litres more per minute does the stronger one move?
        en| The bill is {$a}. Shared by {c} people in place of {b}, how much more does each have to pay?
        en| Going there, {A} covered the {a} km in {b} hours; coming back took {c} hours. How much faster was {he} per hour on the way back?
        en| A factory meant to produce {a} cars in {b} weeks. It needed {c} weeks. How many cars a week more was that than intended?
        en| {a} chairs can be set in {b} rows or in {c} rows. How many chairs more does each row have in the second case?
        zh| 一条路长{a}米，原计划{b}天修完，实际{c}天就修完了，实际每天比原计划多修多少米？
        zh| {A}看一本{a}页的书，计划{b}天看完，结果{c}天看完，平均每天比计划多看几页？
        zh| 甲地到乙地{a}千米，客车要{b}小时，小汽车要{c}小时，小汽车每小时比客车多行多少千米？
        zh| 工厂要做{a}个零件，原定{b}天完成，实际只用了{c}天，实际每天比原定多做多少个？
        zh| {a}颗糖，分给{c}人比分给{b}人每人多得多少颗？
        zh| {A}骑车走{a}千米，去时用了{b}小时，返回时用了{c}小时，返回时每小时比去时快多少千米？
        zh| 一批煤{a}吨，原来计划烧{b}天，后来{c}天就烧完了，平均每天比计划多烧多少吨？
        zh| 打一份{a}字的稿件，{A}要{b}分钟，{B}要{c}分钟，{B}每分钟比{A}多打多少字？
        zh| 果园要收{a}棵树的苹果，计划{b}天收完，实际提前到{c}天收完，实际每天比计划多收几棵？
        zh| 一池水{a}吨，用小泵{b}小时抽完，用大泵{c}小时抽完，大泵每小时比小泵多抽多少吨？
        zh| 服装厂做{a}套校服，计划用{b}天，实际用{c}天，实际每天比计划多做多少套？
        zh| {a}人乘车，坐{c}辆车比坐{b}辆车平均每辆多坐多少人？
        zh| 运送{a}箱货物，原计划{b}次运完，实际{c}次运完，实际每次比计划多运多少箱？
        en| A cook can peel {a} potatoes in {b} minutes, a machine in {c} minutes. How many more potatoes per minute does the machine peel?
        en| {A} wanted to save {$a} in {b} months. Now {he} must do it in {c} months. By how much does the sum to be saved each month grow?
        en| The {a} kg of flour were to last {b} days and lasted {c}. How many kg a day were used beyond what was planned?
        en| {b} teams were to divide {a} players. Then there were only {c} teams. How many players more did each team get?
        en| A ship sails {a} km in {b} hours against the wind and in {c} hours with the wind. What is the difference of its speeds?
        en| If {a} pages are copied by the old copier in {b} minutes and by the new one in {c}, how many pages a minute is the new one faster?
        en| Two groups walked {a} m. The slow one took {b} minutes, the quick one {c}. How many metres a minute more did the quick one make?
        en| A harvest of {a} tons was expected to need {b} trips; bigger trucks did it in {c}. How many tons more went on each trip?
        en| {$a} were to be paid back in {b} rates; {A} decides on {c} rates. How much higher is each rate?
        en| {b} friends wanted to share a bill of {$a}, but only {c} of them came. How much more did each of these pay than they had thought?
        en| A distance of {a} km takes {b} hours by ship and {c} hours by train. Compared with the ship, how many km more does the train cover per hour?
        en| A wall of {a} stones was to be laid in {b} days. The masons laid it in {c} days. How many stones a day did they lay beyond the plan?
        en| {A} counted {a} coins in {b} minutes. {B} counted as many in {c} minutes. How many coins more did {B} count per minute?
        en| Instead of {b} boxes, {A} uses only {c} for the {a} {T}, with the same number in each. How many more {T} are in each box now?
        en| Last month {A} needed {b} days for a book of {a} pages; this month {he} read one just as long in {c} days. By how many pages a day has {he} become faster?
        en| A school wanted to take {b} buses for its {a} pupils, but got {c} larger ones. How many pupils more sit in each bus?
        en| The ditch of {a} m should have been dug in {b} hours. With a digger it was done in {c} hours. How many metres an hour more is that?
        en| {a} litres of milk were filled by hand in {b} hours and by machine in {c} hours. How many litres an hour is the machine ahead?
        zh| {A}和{B}跑{a}米，{A}用了{b}分钟，{B}用了{c}分钟，{B}每分钟比{A}多跑多少米？
        zh| {a}本书，原来打算放{b}层书架，后来只放了{c}层，平均每层比原来多放多少本？
        zh| 一批货{a}箱，原来{b}辆车一次运完，现在用{c}辆大车一次运完，每辆大车比原来的车多运多少箱？
        zh| {A}{b}天能抄完{a}页书稿，{B}只要{c}天，{B}每天比{A}多抄几页？
        zh| 修一段{a}米的水渠，甲队单独修要{b}天，乙队单独修要{c}天，乙队每天比甲队多修多少米？
        zh| {a}元奖金，原定{b}人平分，后来改由{c}人平分，每人比原来多分多少元？
        zh| 植{a}棵树，原计划{b}小时植完，结果{c}小时就植完了，每小时比计划多植多少棵？
        """
}
