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
        en| A nurse gives {a} injections before noon and {b} after noon. Find the number of injections she gives in a {c}-day stretch.
        en| For every goal a sponsor donates {$a} to the hospital and {$b} to the animal home. The team scored {c} goals this season. What did the sponsor donate in all?
        en| The school choir has {a} sopranos and {b} altos. Every singer needs {c} song sheets. How many song sheets must be copied?
        en| {A} knits {a} rows during the news and another {b} rows during the film. If {he} does this on {c} evenings, how many rows get knitted?
        en| There are {c} identical aquariums in the waiting room. In each swim {a} goldfish and {b} guppies. Work out the total number of fish.
        en| Over {c} nights an owl caught {a} mice a night and its mate caught {b} a night. What was the pair's total catch?
        en| "I swim {a} lengths and my brother swims {b}, every single training," says {A}. How many lengths do the two swim over {c} trainings?
        en| A postcard is {$a}, its stamp {$b}. {A} wants to send {c} postcards home from holiday. How much money will {he} need?
        en| A builder lays {a} bricks an hour while his apprentice lays {b}. After {c} hours of working side by side, how many bricks are in the wall?
        en| Every bus carries {a} seated and {b} standing passengers. {c} such buses, all full, leave the stadium. How many fans are on board?
        en| The bathroom needs {a} white tiles and {b} black tiles per square metre. How many tiles must be ordered for {c} square metres?
        en| A spider web has {a} long threads and {b} short threads. How many threads are there in {c} webs like it?
        en| Dinner on the ship: {a} tables by the window, {b} tables in the middle, {c} plates on each table. How many plates do the waiters lay?
        en| To get to work {A} rides the bus for {a} minutes and walks for {b} minutes. How many minutes does {he} spend on the way in {c} mornings?
        en| {A} and {B} deliver newspapers. On a normal day {A} takes {a} streets and {B} {b} streets, and there are {c} papers for each street. Find how many papers they deliver.
        en| At the blood centre {a} women and {b} men each gave {c} ml less than usual. By how many ml in all did the donations fall?
        en| {c} rockets were launched. Each one put {a} weather satellites and {b} radio satellites into space. How many satellites did they put up altogether?
        en| A vet has {a} dogs and {b} cats in her care, and every animal gets {c} pills. How many pills does she hand out?
        en| What does {A} pay for {c} nights at a camp site that takes {$a} for the tent and {$b} for the car per night?
        en| Mum pours {a} ml of milk and {b} ml of cream into every glass. She fills {c} glasses. How many ml does she pour?
        en| Our bookshelf: {a} novels and {b} comics on each of its {c} boards. How many books are there on it?
        en| A lorry and a van leave the same depot, one heading north at {a} km per hour, the other heading south at {b} km per hour. What distance separates them {c} hours on?
        en| Two trains set out towards each other at the same moment, one doing {a} km an hour and the other {b} km an hour. They met {c} hours later. How far apart were they at the start?
        en| {A} walks towards {B} at {a} m a minute, and {B} walks towards {A} at {b} m a minute. They meet after {c} minutes. How many metres lay between them at first?
        en| It took {c} minutes for {A}, typing {a} words a minute, and {B}, typing {b} words a minute, to type a report together. How many words long was the report?
        en| Two snow ploughs cleared a pass from both ends and met after {c} hours. One cleared {a} m an hour and the other {b} m an hour. Determine the length of the pass.
        en| Let x be {c} times the number you get when {a} and {b} are added. Find x.
        en| The sum of {a} and {b} is multiplied by {c}. Give the product.
        en| If you take the sum {a} plus {b} and make it {c} times as large, which number results?
        en| Product of {c} and the sum of {a} and {b}: work it out.
        en| A rectangle is {c} cm wide. Its length is made of a piece of {a} cm and a piece of {b} cm. What is its area in square cm?
        en| Two fields lie side by side. Both are {c} m wide; the first is {a} m long, the second {b} m long. How many square metres are the fields altogether?
        en| A theatre sells every visitor a seat for {$a} and a programme for {$b}. How much comes in when {c} visitors turn up?
        en| The tailor sews {a} big buttons and {b} small ones on each coat. How many buttons did she use up for {c} coats?
        en| {A} gave {$c} to each of {his} {a} nephews and {b} nieces. How much money did {he} give away?
        en| {a} boys and {b} girls went bowling. Nobody was left out: everyone threw {c} balls. Count the throws.
        en| The zoo feeds each of its {a} seals and {b} penguins {c} fish at noon. How many fish must the keeper bring?
        en| A phone company bills {$a} for calls and {$b} for data each month. What is the bill for {c} months?
        en| On every page of the album there is room for {a} large and {b} small photos. The album has {c} pages. How many photos can it take?
        en| Note for the kitchen: {a} sandwiches with cheese and {b} with ham for each class, {c} classes are coming. How many sandwiches have to be made?
        en| A song has {a} lines of verse and {b} lines of chorus. How many lines do the children sing if they sing it {c} times?
        en| A farmer owns {a} cows and {b} goats. In a day an animal drinks {c} litres. How many litres do all the animals drink in a day?
        en| Each kite takes {a} cm of red string and {b} cm of blue string. Tell me how many cm of string {c} kites take.
        en| {A} packed lunch parcels for the climbers: {a} apples and {b} bananas in every parcel. There were {c} parcels. How many pieces of fruit did {he} pack?
        en| Ground floor: {a} offices. Upper floor: {b} offices. In each office stand {c} computers. How many computers does the firm have?
        en| During a storm two rescue boats went out {c} times each. The big one brought {a} people ashore every time and the small one {b}. How many people were rescued?
        en| One lift carries {a} people a trip, the lift beside it {b}. How many people have gone up once each of the lifts has made {c} trips?
        en| {A} planted {a} beds with tulips and {b} beds with roses. In every bed {he} set {c} plants. How many flowers is that in all?
        en| A gardener charges {$a} for mowing and {$b} for raking per garden. What will he get for doing both in {c} gardens?
        en| {c} tourists each hire a bike at {$a} and a helmet at {$b}. What is the total hire charge?
        en| The orchestra gave {a} concerts in spring and {b} in autumn, playing {c} pieces at each. How many pieces did it play that year?
        en| My watch loses {a} seconds by day and {b} seconds by night. By how many seconds is it slow after {c} days and nights?
        en| Two hoses are used to fill a paddling pool. The green hose gives {a} litres a minute and the yellow hose {b}. The job lasts {c} minutes. How much water ends up in the pool?
        en| {A} can pick {a} kg of grapes an hour and {his} wife {b} kg. Picking together, how many kg do they bring in during {c} hours?
        en| {B} folds {b} paper cranes a day and {A} folds {a}. How many cranes will hang in the classroom after {c} days if both keep it up?
        en| Parking costs {$c} an hour. {A} parked {a} hours at the station and {b} hours at the market. What did parking cost {him} altogether?
        en| A candle burns {c} mm an hour. It was lit for {a} hours yesterday and for {b} hours today. By how many mm has it become shorter?
        en| The hotel washes {a} sheets and {b} towels for every guest during the stay. {c} guests were there. How many pieces of washing was that?
        en| Water is sold at {$c} a bottle. {a} bottles went in the first break and {b} in the next. How much was taken?
        en| For a quiz, {a} easy questions and {b} hard ones are written on each card. How many questions do {c} cards have?
        en| Our bus driver does {a} trips a day and his colleague {b}. Every trip is {c} km long. How many km do they drive in a day between them?
        en| A worker's daily wage is {$a}, and on top he gets {$b} a day for meals. What does he receive for {c} days?
        en| In the car park there are {a} bays on the left and {b} on the right of each level. The car park has {c} levels. Find the number of bays.
        en| {A} is training for a race. Each day {he} runs {a} km and cycles {b} km. After {c} days, what distance has {he} covered in total?
        en| A tree loses {a} leaves an hour in the wind and the bush beside it {b}. How many leaves lie on the lawn after {c} hours?
        en| {c} pizzas were ordered. On each were {a} slices of tomato and {b} olives. How many toppings were there altogether?
        en| The museum guide leads {a} tours on Friday and {b} on Saturday; {c} people join each tour. How many people does the guide show round?
        en| A drama club sells {a} tickets at the door and {b} online. Each ticket brings in {$c}. How much is earned from the tickets?
        en| Robot R solders {a} joints a minute and robot S {b}. With both switched on for {c} minutes, how many joints are soldered?
        en| Find the cost of {c} meals, each made up of a burger at {$a} and fries at {$b}.
        en| In each of {c} rounds {A} gained {a} points and {his} partner gained {b}. How many points did the pair end with, starting from nothing?
        en| Each week the bees of one hive make {a} g of honey and those of another {b} g. How much honey is there after {c} weeks?
        en| {a} large envelopes and {b} small envelopes lie on the desk. {A} puts {c} stamps on each. How many stamps are used?
        en| To make one necklace, {A} strings {a} glass beads and {b} wooden beads. How many beads does {he} need for {c} necklaces?
        en| The charity gives every family {a} kg of rice and {b} kg of flour. {c} families have asked for help. How many kg of food must be ready?
        en| {a} pupils of the older class and {b} pupils of the younger class each brought {c} old batteries to school. How many batteries were brought?
        en| From the harbour a yacht sails east at {a} km per hour and at the same time a fishing boat sails west at {b} km per hour. Calculate how far one is from the other after {c} hours.
        en| Digging a tunnel from both sides, one team moves forward {a} m a day and the other {b} m. The teams met on day {c}, at the end of work. How long is the tunnel?
        en| A pupil's place in the exam hall has a desk worth {$a} and a lamp worth {$b}. What are {c} such places worth?
        en| How many tyres leave the factory in {c} hours when the old line turns out {a} tyres an hour and the new line {b}?
        zh| 工程队从隧道两头同时开凿，一头每天掘进{a}米，另一头每天掘进{b}米，{c}天正好打通，隧道长多少米？
        zh| 快递员{A}每小时送{a}件，{B}每小时送{b}件，他们都工作了{c}小时，总共送出多少件快递？
        zh| 一个篮球{a}元，一个排球{b}元，体育老师各买{c}个，一共要带多少钱？
        zh| 养鸡场每天收鸡蛋{a}箱、鸭蛋{b}箱，照这样计算，{c}天能收多少箱蛋？
        zh| 长方形花坛由并排的两块组成，宽都是{c}米，一块长{a}米，另一块长{b}米，花坛总面积是多少平方米？
        zh| 小华家和学校分别在图书馆的东西两侧。{A}从家出发每分钟走{a}米，{B}从学校出发每分钟走{b}米，同时动身，{c}分钟后在图书馆碰面。家到学校有多远？
        zh| 幼儿园大班有{a}个孩子，小班有{b}个孩子，儿童节每个孩子领到{c}块饼干，共发出饼干多少块？
        zh| 动物园里{a}只猴子和{b}只熊猫宝宝，每天每只喂{c}个苹果，饲养员一天要准备多少个苹果？
        zh| 每个花篮插{a}枝玫瑰、{b}枝百合，扎{c}个这样的花篮要用多少枝花？
        zh| 王叔叔每天开车上班要{a}分钟，下班要{b}分钟，{c}天里他在路上共花多少分钟？
        zh| 先求{a}与{b}的和，再把和扩大到它的{c}倍，得多少？
        zh| {c}个（{a}+{b}）是多少？
        zh| 合唱队男声{a}人，女声{b}人，演出时每人发{c}张乐谱，需要复印多少张乐谱？
        zh| 甲、乙两个水管同时往空水池注水，甲管每分钟注{a}升，乙管每分钟注{b}升，{c}分钟注满。这个水池能装水多少升？
        zh| 旅行团{c}位游客，每位要交车费{a}元、餐费{b}元，导游一共收到多少元？
        zh| 缝一件大衣要钉{a}颗大扣子和{b}颗小扣子，{c}件大衣共钉扣子多少颗？
        zh| 两列火车从同一车站背对背开出，速度分别是每小时{a}千米和每小时{b}千米，{c}小时以后它们相隔多少千米？
        zh| 一楼有{a}间教室，二楼有{b}间教室，每间教室装{c}盏灯，两层楼一共装多少盏灯？
        zh| {A}每晚做{a}道口算题和{b}道应用题，坚持了{c}个晚上，算算{he}总共做了多少道题。
        zh| 渔民老李和儿子一起出海，老李每网捕鱼{a}千克，儿子每网捕鱼{b}千克，两人各撒了{c}网，共捕鱼多少千克？
        zh| 停车场每小时收费{c}元，{A}上午停了{a}小时，下午停了{b}小时，这一天停车费是多少？
        zh| 足球赛有{c}支队参加，每支队有主力{a}人、替补{b}人，参赛队员一共多少人？
        zh| 相册每页可以放大照片{a}张、小照片{b}张，{c}页放满，共有照片多少张？
        zh| 春游那天，男生{a}人、女生{b}人参加，每人分{c}瓶矿泉水，要买多少瓶水？
        zh| 奶奶织毛衣，白天织{a}行，晚上织{b}行，织了{c}天，共织了多少行？
        zh| 红绳{a}米，蓝绳{b}米，每米都卖{c}元，全部卖完得多少元？
        zh| 超市里洗发水每瓶{a}元，沐浴露每瓶{b}元，宾馆采购员两种各要{c}瓶，应付款多少？
        zh| 一只蜜蜂上午采蜜{a}次，下午采蜜{b}次，每次飞{c}朵花，它一天飞了多少朵花？
        zh| 两位录入员合打一份材料，一位每分钟{a}字，另一位每分钟{b}字，用了{c}分钟打完，材料共多少字？
        zh| 某景区成人{a}位、儿童{b}位买票，不分大人小孩票价都是{c}元，售票处收入多少元？
        zh| 装修卫生间，每平方米用白砖{a}块、花砖{b}块，铺{c}平方米一共要用多少块砖？
        zh| 舞台左边有{a}排灯，右边有{b}排灯，每排{c}盏，舞台上总共有多少盏灯？
        zh| 电影票{a}元一张，爆米花{b}元一份，{c}个好朋友每人一张票加一份爆米花，总共消费多少元？
        zh| 骑行队第一天骑了{a}小时，第二天骑了{b}小时，速度一直是每小时{c}千米，这两天一共骑了多远？
        zh| 社区给每户困难家庭送大米{a}千克、面粉{b}千克，{c}户家庭共送去粮食多少千克？
        zh| 甲乙两个打水泵同时排涝，甲泵每小时排水{a}立方米，乙泵每小时排水{b}立方米，{c}小时能排水多少立方米？
        zh| {B}每分钟跳绳{b}下，{A}每分钟跳{a}下，两人同时跳{c}分钟，合起来跳了多少下？
        zh| 每辆校车坐学生{a}人、老师{b}人，{c}辆这样的校车全坐满，车上一共有多少人？
        zh| 菜园里种了{a}垄白菜和{b}垄萝卜，一垄栽{c}棵，菜园里一共栽了多少棵菜？
        zh| 书架每层放故事书{a}本、科技书{b}本，书架有{c}层，放满一共是多少本书？
        zh| 甲、乙两艘轮船从两个港口同时出发，面对面行驶，每小时分别航行{a}千米和{b}千米，经过{c}小时相遇。求两港之间的距离。
        zh| 木工组{a}人，油漆组{b}人，每人每天补助{c}元，两组一天共发补助多少元？
        zh| 饭店给每桌客人上凉菜{a}盘、热菜{b}盘，今晚订了{c}桌，厨房要准备多少盘菜？
        zh| 手工课上，做一条项链要{a}颗红珠子和{b}颗白珠子，全组做了{c}条，用掉珠子多少颗？
        zh| 爷爷每天散步，早上走{a}分钟，傍晚走{b}分钟，{c}天里爷爷一共散步多少分钟？
        en| Every school morning {A} feeds {a} hens and {b} rabbits. How many animals has {he} fed, counting each time, after {c} mornings?
        en| A breakfast tray holds {a} grapes and {b} nuts. The nurse prepares {c} trays. How many grapes and nuts does she use in all?
        en| At the airport there are {a} check-in desks on the left and {b} on the right. Each desk serves {c} passengers an hour. How many passengers can be served in an hour?
        en| My brother delivers {a} newspapers before school and {b} after school. He does this on {c} days. How many newspapers does he deliver?
        en| In how many games did the club play if it has {a} girls' teams and {b} boys' teams, and every team played {c} games against clubs from other towns?
        en| {A} swims {a} lengths before breakfast and {b} lengths after work. {He} did this {c} days in a row. How many lengths did {he} swim?
        en| Each page of the album has room for {a} large photos and {b} small ones. The album has {c} pages, and all of them are full. How many photos are in the album?
        en| A necklace is made of {a} red beads and {b} white beads. {A} wants to make {c} of these necklaces for the school fair. How many beads does {he} need?
        en| On the shelf are {a} jars of honey and {b} jars of jam. Every jar costs {$c}, no matter what is in it. What do all the jars cost together?
        en| Mrs. Green has {a} roses and {b} tulips in each flower bed. There are {c} flower beds. How many flowers does she have?
        en| {A} knits {a} rows in the morning and {b} rows in the afternoon. There are {c} stitches in each row. How many stitches does {he} knit?
        en| Dad fills the car with {a} litres on Monday and with {b} litres on Friday. A litre costs {$c}. How much does he pay for petrol that week?
        en| A ferry makes {a} trips on Saturday and {b} trips on Sunday. It carries {c} cars on every trip. How many cars are carried over the weekend?
        en| Our school has {a} classrooms downstairs and {b} classrooms upstairs. {c} new lamps are hung in each classroom. How many lamps does the school need?
        en| {A} and {B} each sell lemonade. {A} sold {a} cups and {B} sold {b} cups. A cup of lemonade costs {$c}. How much money did they take in together?
        en| The chess club has {a} members and the drama club has {b}. No one is in both. Each member sells {c} raffle tickets. How many tickets are sold?
        en| A spider web took {a} minutes to photograph and {b} minutes to draw, said {A}. For {c} webs, how many minutes of work is that?
        en| What number do you get when {a} is increased by {b} and the result is taken {c} times?
        en| Find the product of {c} and the sum of {a} and {b}.
        en| Let x be {c} times as large as {a} and {b} put together. Find x.
        en| Work out: {c} multiplied by ({a} plus {b}).
        en| To move house, {A} packed {a} boxes and {B} packed {b}. Each box was filled with {c} books. How many books were packed?
        en| On every floor of the hotel there are {a} single rooms and {b} family rooms. The hotel has {c} floors. How many rooms are there?
        en| A recipe for one pizza asks for {a} slices of tomato and {b} slices of mushroom. How many slices do you need for {c} pizzas?
        en| The postman brings {a} letters and {b} parcels to our street every day. How many things does he bring in {c} days?
        en| "I took {a} pictures in the zoo and {b} at the beach," said {A}. Printing one picture costs {$c}. What will it cost to print them all?
        en| A factory has a day shift of {a} workers and a night shift of {b} workers. Every worker gets {c} pairs of gloves a year. How many pairs must the factory buy each year?
        en| During one lesson the pupils solve {a} easy sums and {b} hard ones. How many sums have they solved after {c} such lessons?
        en| Each bus from the city carries {a} tourists and {b} guides. Today {c} buses came. How many people came in them?
        en| Entrance to the castle is {$a}, and the audio guide is another {$b}. A group of {c} visitors takes the whole package. How much does the group pay?
        en| {A} rents a bike for {$a} a day and a helmet for {$b} a day. What must {he} pay for {c} days?
        en| The garden has {a} apple trees and {b} plum trees. {c} birdhouses hang in every tree. How many birdhouses are there in the garden?
        en| The top drawer holds {a} pairs of socks, the bottom drawer {b} pairs. If {A} paid {$c} a pair, how much did all the socks cost?
        en| Ants and bees: a class counts {a} ants and {b} bees every minute at the window. How many insects are counted in {c} minutes?
        en| A lorry uses {a} litres of fuel on the way out and {b} litres on the way home. It makes the journey {c} times. How many litres does it use?
        en| I walk {a} m from home to the bus stop and then {b} m from the bus to my office. How many metres do I walk on {c} mornings?
        en| The left tap gives {a} litres and the right tap gives {b} litres in a minute. Both are open for {c} minutes. How many litres come out?
        en| There are {a} squares of dark chocolate and {b} squares of milk chocolate in a box. The box is sold in parcels of {c}. How many squares are in a parcel?
        en| For the play, {a} boys and {b} girls need costumes. Each costume takes {c} metres of cloth. How much cloth should be bought?
        en| {A} planted {a} rows of beans and then another {b} rows. Every row had {c} plants. How many bean plants did {he} have?
        en| {A} drinks {a} glasses of water at work and {b} at home each day. How many glasses does {he} drink in {c} days?
        en| A hospital has {a} beds on the east side and {b} beds on the west side of each floor. How many beds does it have on its {c} floors?
        en| Two friends mow lawns. {A} mowed {a} lawns and {B} mowed {b}. They were paid {$c} for each lawn. How much did the friends earn in total?
        en| The cinema sold {a} tickets for the early film and {b} tickets for the late film. All tickets were {$c}. How much money did the cinema get?
        en| In a basketball match {A} scored {a} baskets before the break and {b} after it. Each basket counted {c} points. How many points did {he} score?
        en| A ship has {a} cabins on the upper deck and {b} cabins on the lower deck. There are {c} beds in each cabin. How many passengers can sleep on the ship?
        en| How much would it cost to buy {c} sets of a cup for {$a} and a plate for {$b}?
        en| A school orders {c} computers at {$a} each, with a screen for {$b} to each of them. What does the order come to?
        en| Each lesson {A} learns {a} new words in English and {b} in French. After {c} lessons, how many new words has {he} learned?
        en| The road crew paints {a} m of white line in the morning and {b} m in the afternoon. It works like this for {c} days. How many metres of line are painted?
        en| There are {a} blue fish and {b} yellow fish in every tank of the pet shop. The shop has {c} tanks. Find the number of fish.
        en| {A} spent {a} days at the sea and {b} days in the mountains. A day of holiday cost {$c}. What did the whole holiday cost?
        en| Ticket prices: boat {$a}, island tour {$b}. {c} people go on both. How much money is paid altogether?
        en| {c} children went to the fair. Each of them paid {$a} for the rides and {$b} for food. How much was spent by all the children?
        en| Over {c} nights, a bakery used {a} kg of white flour and {b} kg of brown flour each night. How many kg of flour did it use?
        en| A and B are towns on a river. Two boats leave them at the same time and move toward each other at {a} km and {b} km an hour. They meet after {c} hours. What is the distance between the towns?
        en| Walking toward each other from the ends of a road, {A} goes {a} m a minute and {B} goes {b} m a minute. They meet after {c} minutes. How long is the road?
        en| A tunnel is dug from both sides. One team digs {a} m a day, the other {b} m a day, and they meet after {c} days. How many metres long is the tunnel?
        en| {A} types {a} words a minute, {B} {b} words a minute. They share a text and are done in {c} minutes. How many words does the text have?
        en| Every week, a family drinks {a} bottles of milk and {b} bottles of juice. How many bottles do they drink in {c} weeks?
        en| The band practised {a} hours last month and {b} hours this month. The room costs {$c} an hour. How much do they owe for the room?
        en| One packet holds {a} sunflower seeds, another holds {b} pumpkin seeds. {A} buys {c} of each packet. How many seeds is that in all?
        en| A beekeeper has {a} hives in the valley and {b} hives on the hill. Each hive gave {c} jars of honey. How many jars did the beekeeper fill?
        en| At recess {a} first graders and {b} older pupils play marbles. Each of them starts with {c} marbles. How many marbles are in play at the start?
        en| {A} earns {$c} for each dog {he} walks. {He} walked {a} dogs last week and {b} dogs this week. How much has {he} earned from these walks?
        en| Every time {A} visits {his} grandparents, {he} rides {a} km by train and {b} km by bus to get there. How many kilometres is that for {c} such rides there?
        en| During spring cleaning {a} windows on the street side and {b} windows on the yard side were washed. Washing one window takes {c} minutes. How many minutes did the washing take?
        en| {c} toy robots are assembled. Each needs {a} screws for the body and {b} screws for the arms. How many screws are used up?
        en| For one costume the tailor uses {a} dm of silk and {b} dm of lace. How many dm of cloth will {c} costumes need?
        en| A club books {a} seats for grown-ups and {b} seats for children, all at {$c} a seat. What does the booking cost?
        en| A soup kitchen served {a} people on Saturday and {b} people on Sunday. Each person got {c} slices of bread. How many slices were handed out?
        en| A comic costs {$a}, and the poster that comes with it costs {$b} extra. {A} orders the comic with the poster for {c} friends. How much does {he} spend?
        en| {A} is training: each session is made up of {a} minutes of running and {b} minutes of stretching. How many minutes has {he} trained after {c} sessions?
        en| In our town there are {a} playgrounds, and {b} new ones are being built. Every playground gets {c} swings. How many swings will the town then have on its playgrounds?
        en| The sandwich machine holds {a} cheese rolls and {b} tuna rolls. It is emptied and refilled {c} times a week. How many rolls are sold by the machine in a week?
        en| A relay team swims {a} lengths in the morning, and another swims {b}. A length is {c} m. How many metres do the teams swim in all?
        en| At the school disco {a} girls and {b} boys each paid {$c} to get in. What were the takings at the door?
        en| One gardener waters {a} pots a minute and her helper waters {b}. They work side by side for {c} minutes. How many pots get watered?
        en| The dentist sees {a} children and {b} adults every day. How many patients does the dentist see in a span of {c} days?
        en| On his farm Grandpa keeps {a} hens and {b} ducks. This week every bird laid {c} eggs. Find the number of eggs.
        en| Mum buys {c} school kits. In each kit there are {a} sheets of paper and {b} cards. How many sheets and cards does she get?
        en| {A} read {a} stories and {B} read {b} stories. Each story is {c} pages long. How many pages did they read between them?
        en| A candle maker sold {a} candles before lunch and {b} after lunch. The price of a candle was {$c}. How much money did she take in?
        en| From the same crossroads a tram rolls north at {a} m a second and a bus rolls south at {b} m a second. How many metres lie between them after {c} seconds?
        en| Cars enter the tunnel from the north at a rate of {a} a minute and from the south at a rate of {b} a minute. How many cars enter the tunnel in {c} minutes?
        en| From opposite ends of a lake {A} and {B} row towards each other. {A} makes {a} m a minute and {B} {b} m a minute. After {c} minutes their boats touch. How long is the lake?
        en| A green light flashes {a} times a minute and a red light {b} times a minute. How many flashes are there altogether in {c} minutes?
        en| On the first float of the parade stand {a} dancers, on the next {b}. Each dancer throws {c} sweets into the crowd. How many sweets are thrown?
        en| A guitar lesson costs {$a} and renting the guitar for it costs {$b}. What does {A} pay for {c} lessons with a rented guitar?
        en| How many wheels do {a} trucks and {b} trailers have if every one of them has {c} wheels?
        en| Of the houses in Elm Road {a} are on the sunny side and {b} on the shady side. The postman brings {c} flyers to each house. How many flyers does he hand out there?
        en| If a bus ticket is {$c}, how much must a club pay for {a} runners and {b} coaches?
        en| Our ship's bakery makes {a} rolls for the crew and {b} for the guests each morning. The voyage lasts {c} mornings. How many rolls are baked on the voyage?
        en| There are {c} lights on each candle stand. The hall has {a} stands along the walls and {b} in the middle. How many lights shine in the hall?
        en| A factory has {a} sewing machines in one room and {b} in the next. Each machine uses {c} spools of thread a day. How many spools are used a day?
        en| The pizza baker puts {a} olives and {b} mushrooms on a pizza. Tonight he sold {c} such pizzas. How many olives and mushrooms did he use?
        en| A number is made by adding {b} to {a} and taking the result {c} times. What is the number?
        en| Let x be the total price of {c} sets, where a set is a racket at {$a} and a bag at {$b}. Find x.
        en| For a charity {A} bakes {a} cakes and {B} bakes {b} cakes. They cut each cake into {c} slices. How many slices can they sell?
        en| Every evening the night watchman walks {a} rounds, and every night {b} rounds more. How many rounds does he walk in {c} days?
        en| A fisherman's boat brings in {a} kg of cod and {b} kg of herring from each trip. After {c} trips, how many kilograms of fish has it brought in?
        en| In the museum {a} statues stand indoors and {b} in the park. Cleaning a statue costs {$c}. What does it cost to have all of the statues cleaned?
        en| A swimming pool has {a} lockers for women and {b} for men on every floor, and it has {c} floors. How many lockers are there?
        en| {A} plants {a} sunflowers along the fence, and {B} plants {b} by the gate. Every plant grows {c} flowers. How many flowers will there be?
        en| The hospital kitchen cooks for {a} patients and {b} nurses. Each gets {c} potatoes. How many potatoes must be peeled?
        en| A snow machine makes {a} kg of snow a minute, and a better one beside it makes {b} kg. They run together for {c} minutes. How much snow lies on the slope then?
        en| It costs {$a} to wash a car and {$b} to wax it. The taxi firm has {c} cars washed and waxed. How much is that?
        en| At camp, {a} tents are put up by the river and {b} in the woods. {c} scouts sleep in each tent. How many scouts are at camp?
        en| {A} folds {a} napkins and {B} folds {b} napkins for every table. There are {c} tables. How many napkins are folded?
        en| Per shift, the robot paints {a} doors and its twin paints {b}. How many doors will be painted after {c} shifts?
        zh| 同学们做纸花，每人上午做{a}朵，下午做{b}朵，{c}个同学一天能做多少朵？
        zh| 李大爷家每天收鸡蛋{a}个、鸭蛋{b}个，{c}天一共收蛋多少个？
        zh| 一盒巧克力里有黑巧克力{a}块，白巧克力{b}块，{A}买了{c}盒，共有多少块巧克力？
        zh| 学校给每间教室装{a}盏日光灯和{b}个电扇，{c}间教室一共要装多少件电器？
        zh| 甲、乙两个工程队从隧道的两头同时开挖，甲队每天挖{a}米，乙队每天挖{b}米，{c}天挖通。隧道长多少米？
        zh| {A}家和{B}家在同一条街上，两人同时从家里出发，面对面走来，{A}每分钟走{a}米，{B}每分钟走{b}米，{c}分钟后碰面。两家相距多少米？
        zh| 合唱队有男生{a}人、女生{b}人，给每人准备{c}张歌谱，要复印多少张？
        zh| 一辆公交车上午跑了{a}趟，下午跑了{b}趟，每趟收入{c}元，这天的收入是多少元？
        zh| 小区有{a}幢旧楼和{b}幢新楼，每幢楼都是{c}层，一共有多少层？
        zh| 爸爸周六加油{a}升，周日加油{b}升，每升油{c}元，这个周末的油费是多少元？
        zh| 一个花坛里种着月季{a}株，菊花{b}株，公园里有{c}个这样的花坛，一共种花多少株？
        zh| {A}每天背{a}个英语单词，{b}个语文词语，坚持{c}天，一共背了多少个？
        zh| 图书馆新到科普书{a}捆，故事书{b}捆，每捆都是{c}本，新到的书一共多少本？
        zh| 缝一件上衣要用{a}分米布，一条裙子要用{b}分米布，缝{c}套衣裙要用多少分米布？
        zh| 早上游泳{a}分钟，晚上散步{b}分钟，爷爷这样锻炼了{c}天，共锻炼多少分钟？
        zh| 船上层有{a}个房间，下层有{b}个房间，每个房间住{c}人，这条船最多能住多少人？
        zh| 师徒两人同时加工一批零件，师傅每小时加工{a}个，徒弟每小时加工{b}个，{c}小时刚好完成，这批零件有多少个？
        zh| 求{a}与{b}的和的{c}倍。
        zh| 用{c}去乘{a}加{b}的和，得多少？
        zh| 一辆货车每次可运苹果{a}筐和香蕉{b}筐，{c}次能运水果多少筐？
        zh| 买一个茶杯{a}元，配一个茶盘{b}元，单位要买{c}套，应付多少元？
        zh| 篮球比赛中，{A}上半场投进{a}个球，下半场投进{b}个球，每个球得{c}分，{A}一共得了多少分？
        zh| 园林工人在路左边栽了{a}行小树，右边栽了{b}行，每行{c}棵，路边一共栽了多少棵？
        zh| {c}个旅行团，每团有游客{a}人、导游{b}人，这些旅行团一共有多少人？
        zh| 服装店里帽子{a}元一顶，围巾{b}元一条。王阿姨买了同样数目的帽子和围巾，各{c}件，她花了多少元？
        zh| 姐姐和弟弟叠纸鹤，姐姐每分钟叠{a}只，弟弟每分钟叠{b}只，他们一起叠了{c}分钟，叠好多少只？
        zh| 客船上午航行{a}小时，下午航行{b}小时，速度一直是每小时{c}千米，全天航行了多少千米？
        zh| 养殖场有鸡舍{a}间、鸭舍{b}间，每间每天要用饲料{c}千克，一天要准备多少千克饲料？
        zh| 电影院白天放映{a}场，晚上放映{b}场，每场卖票{c}张，一天卖出多少张票？
        zh| 两个水龙头同时打开，大的每分钟出水{a}升，小的每分钟出水{b}升，{c}分钟能接水多少升？
        zh| 每个礼包里放{a}{M}{T}和{b}{N}{V}，准备{c}个礼包，要用{T}和{V}共多少？
        zh| 东西两城之间，快车每小时行{a}千米，慢车每小时行{b}千米，两车分别从两城同时相向开出，经过{c}小时相遇。两城相隔多少千米？
        zh| 老师给每个孩子发{a}支铅笔、{b}支钢笔，班上有{c}个孩子，一共发了多少支笔？
        zh| 甲仓有粮食{a}堆，乙仓有{b}堆，每堆{c}吨，两仓共存粮多少吨？
        zh| 爸爸买了{a}张成人票和{b}张学生票，今天特价，不论什么票每张都是{c}元，爸爸付了多少元？
        zh| 护士小张上午给{a}位病人打针，下午给{b}位病人打针，每位病人打{c}针，她一天打了多少针？
        zh| 妹妹折星星，第一周装满{a}瓶，第二周装满{b}瓶，每瓶装{c}颗，她一共折了多少颗？
        zh| 一户人家每月水费{a}元，煤气费{b}元，{c}个月一共要交多少元？
        zh| 养蜂人在山谷放了{a}箱蜂，在山坡放了{b}箱蜂，每箱产蜜{c}瓶，一共能产蜜多少瓶？
        zh| {A}帮人遛狗，每只狗得{c}元，上周遛了{a}只，这周遛了{b}只，{he}一共得到多少元？
        zh| 擦一扇窗要{c}分钟，临街有{a}扇，朝院子有{b}扇，全部擦完要多少分钟？
        zh| 装一个机器人，身上要{a}颗螺丝，手臂要{b}颗螺丝，装{c}个要多少颗螺丝？
        zh| 食堂周六接待{a}人，周日接待{b}人，每人发{c}片面包，一共发了多少片？
        zh| 一次训练包括跑步{a}分钟和拉伸{b}分钟，训练{c}次一共要多少分钟？
        zh| 镇上有{a}个游乐场，又新建{b}个，每个游乐场装{c}架滑梯，一共有多少架滑梯？
        zh| 舞会上，{a}个女生和{b}个男生每人付{c}元入场费，一共收了多少元？
        zh| 牙医每天看{a}个孩子和{b}个大人，{c}天一共看多少位病人？
        zh| 农场养母鸡{a}只、鸭{b}只，这周每只都下了{c}个蛋，一共收了多少个蛋？
        zh| {A}读了{a}个故事，{B}读了{b}个故事，每个故事都是{c}页，他们一共读了多少页？
        zh| 上吉他课每次{a}元，租吉他每次{b}元，租琴上{c}次课一共多少元？
        zh| 公共汽车票{c}元一张，{a}名队员和{b}名教练乘车，一共要付车费多少元？
        zh| {A}和{B}从湖的两边同时面对面划船，{A}每分钟划{a}米，{B}每分钟划{b}米，{c}分钟后相遇，湖宽多少米？
        zh| 花车上一排站{a}名舞者，另一排站{b}名，每名舞者向观众撒{c}颗糖，一共撒了多少颗糖？
        zh| 大厅靠墙有烛台{a}座，中间有{b}座，每座点{c}支蜡烛，大厅里一共点了多少支蜡烛？
        zh| 渔船每次出海捕鳕鱼{a}千克、鲱鱼{b}千克，出海{c}次共捕鱼多少千克？
        zh| {A}烤了{a}个蛋糕，{B}烤了{b}个，每个切成{c}块，一共切成多少块？
        zh| 洗一辆车{a}元，打蜡{b}元，出租车公司有{c}辆车既洗车又打蜡，共需多少元？
        zh| 河边搭了{a}顶帐篷，林中搭了{b}顶，每顶住{c}人，营地一共住了多少人？
        zh| 医院食堂给{a}位病人和{b}位护士做饭，每人{c}个土豆，要削多少个土豆？
        zh| 一台造雪机每分钟造雪{a}千克，旁边的新机器每分钟造雪{b}千克，同时开{c}分钟，一共造雪多少千克？
        zh| 博物馆室内有雕像{a}座，园里有{b}座，清洗一座要{c}元，全部清洗要多少元？
        zh| 一份礼物包括一本{a}元的书和一支{b}元的笔，买{c}份这样的礼物要多少元？
        zh| 园丁每分钟浇{a}盆花，助手每分钟浇{b}盆，一起浇{c}分钟，共浇多少盆花？
        zh| 阳面有{a}户，阴面有{b}户，邮递员给每户送{c}份广告，一共送多少份？
        zh| 机器人每班漆{a}扇门，另一台每班漆{b}扇，工作{c}班后一共漆好多少扇门？
        zh| {A}沿篱笆种向日葵{a}棵，{B}在门口种{b}棵，每棵开{c}朵花，一共开多少朵花？
        zh| 车间一边有缝纫机{a}台，另一边有{b}台，每台每天用线{c}卷，车间每天用线多少卷？
        zh| 守夜人每晚上半夜巡逻{a}圈，下半夜巡逻{b}圈，{c}个夜晚一共巡逻多少圈？
        zh| {A}去外婆家，坐火车走{a}千米，再坐汽车走{b}千米才到，去{c}次（不算返回）一共走多少千米？
        zh| {a}辆货车和{b}辆挂车，每辆都有{c}个轮子，一共有多少个轮子？
        zh| 隧道每分钟从北口进{a}辆车，从南口进{b}辆车，{c}分钟一共进多少辆车？
        zh| 设x是{c}套球具的总价，每套有一个{a}元的球拍和一个{b}元的球包，求x。

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
        en| Per week {a} cars come into the garage for repair and only {b} leave it mended. How many cars are waiting after {c} weeks, if the yard was empty at first?
        en| The full bus fare is {$a}, the student fare {$b}. {c} students are travelling. How much cheaper is it for them than for the same number of grown-ups?
        en| A hive gets {a} new bees a day, while {b} bees die. By how many bees has it grown after {c} days?
        en| {A} jumps {a} times with the rope each minute, but {B} manages just {b}. What is the gap in jumps between them after {c} minutes?
        en| Wood costs a carpenter {$b} per stool and he asks {$a} for the finished stool. {c} stools were sold at the fair. Work out what he earned.
        en| A ship's hold takes in {a} buckets of water an hour; the pump throws out {b} buckets an hour. How many buckets of water lie in the hold after {c} hours?
        en| Of the {a} pages of the sketchbook {A} tore out {b}. On each page left {he} drew {c} faces. How many faces did {he} draw?
        en| In the orchard grow {a} rows of cherry trees and {b} rows of plum trees, {c} trees to a row. By how many do the cherry trees outnumber the plum trees?
        en| Find the product of {c} and the amount by which {a} exceeds {b}.
        en| Take {b} from {a}; then make what remains {c} times as big. Which number do you have?
        en| x is {c} times as large as {a} minus {b}. What is x?
        en| The gap between {a} and {b} is multiplied by {c}. State the result.
        en| A dancer practises {a} minutes a day and her sister {b}, which is less. How many minutes more has the dancer practised after {c} days?
        en| From a strip of land {a} m long, a piece {b} m long is sold. The strip is {c} m wide. How many square metres are kept?
        en| A rectangle was {a} cm long and {c} cm wide. Its length is cut by {b} cm. What area is left?
        en| Two rectangles are both {c} m wide. One is {a} m long and the other only {b} m. How much more area does the longer one have?
        en| {a} knights rode out and {b} fell ill on the road. The king gave each of the others {c} gold coins. How many coins did he give?
        en| The lake gains {a} litres a second from the stream and {b} litres a second go over the dam. How many litres does it gain in {c} seconds?
        en| {A} is given {$a} pocket money a week and spends {$b} of it on snacks. {He} puts the remainder in a tin. How much is in the tin after {c} weeks?
        en| A phone battery charges {a} points an hour when plugged in, but a game eats {b} points an hour. How many points are gained in {c} hours of playing while plugged in?
        en| In a theatre with {a} seats per row, {b} seats in every row have a bad view and are not sold. There are {c} rows. How many seats can be sold?
        en| Each crate holds {a} oranges. On opening them, the grocer finds {b} rotten in each. How many good oranges has he in {c} crates?
        en| Every one of the {c} classes has {a} pupils, of whom {b} are boys. How many girls are there in these classes?
        en| There were {a} eggs in every basket, and in every basket {b} were cracked. {c} baskets were delivered. How many eggs were fine?
        en| Each of the {c} shirts had {a} pins in it. The maid has pulled {b} from each. How many pins are still in the shirts?
        en| A bus with {a} seats goes to the coast with {b} seats empty each day. How many people does it carry in {c} days?
        en| {A} and {B} pick berries. In an hour {A} picks {a} cups of them, but {B} only {b}. After {c} hours, how many cups is {B} behind?
        en| Our new washing machine uses {b} litres a wash; our old one needed {a}. We wash {c} times a month. How much water do we save a month?
        en| A whole team of {a} gardeners was expected, but {b} did not turn up. The ones who did planted {c} bushes each. How many bushes were planted?
        en| Dear diary, today {a} of us went fishing. {b} caught nothing. Everyone else caught {c} fish. How many fish did we catch?
        en| Of {a} floors in the tower, {b} are used for shops. Each other floor has {c} flats. How many flats does the tower have?
        en| {A} bakes {a} loaves every morning, of which the family eats {b}. The rest is sold. What number of loaves is sold in {c} mornings?
        en| A goods train is {a} wagons long. {b} wagons are uncoupled in Leeds. If each wagon carries {c} tons, what load does the train carry on from there?
        en| Rent for the stall is {$b} a day and the takings are {$a} a day. How much does the owner clear in {c} days?
        en| Swimming against a current that carries {him} back {b} m a minute, {A} could swim {a} m a minute in calm water. How many metres does {he} advance in {c} minutes?
        en| In still air a balloon ship does {a} km per hour. Today a head wind slows it by {b} km per hour. How far will it get in {c} hours?
        en| The tortoise goes {b} m a minute and the hare {a} m a minute. Both leave the oak together along the same path. How many metres is the tortoise behind after {c} minutes?
        en| A police car drives {a} km per hour behind a van that does {b} km per hour. It catches the van after {c} hours. How many km in front was the van at first?
        en| {B} was ahead of {A} when {A} began to chase. {A} runs {a} m a minute, {B} {b} m a minute, and {A} draws level after {c} minutes. How big was the head start in metres?
        en| For a job {c} hours long, a skilled man gets {$a} an hour, his helper {$b}. How much less does the helper take home?
        en| There are {a} strings of lights in the box, {b} of them broken. Each good string has {c} bulbs. How many bulbs will shine on the tree?
        en| A doctor sees {a} patients a day. {b} of them are children. How many grown-up patients does she see in {c} days?
        en| {A} bought {c} jars of honey at a farm for {$b} each, while in town they are {$a} each. How much did {he} save?
        en| The blue printer does {a} pages a minute and the grey printer {b}. They start together. After {c} minutes, how many pages is the blue one ahead?
        en| In a box of {a} chocolates, {b} are dark; all the others are milk chocolate. How many milk chocolates are there in {c} boxes?
        en| {A} had {a} boxes of nails and used up {b}. There are {c} nails in a box, so how many nails has {he} still?
        en| Each weekday {a} people board the ferry on the island and {b} return to it. By how many people does the island become emptier in {c} days?
        en| The climbers go up {a} m an hour, but at each hour's end they slip back {b} m. How high up are they after {c} hours?
        en| A loan office gives {$a} to each of {c} farmers, and each has paid back {$b}. How much do the farmers still owe?
        en| {c} children each had {a} crayons. Each lost {b} in the course of the year. How many crayons do the children have now?
        en| Of the {a} flags, {b} were torn by the wind. Those still whole have {c} stars each. Count the stars on the whole flags.
        en| A market woman gets {$a} for a goose. Its feed has cost her {$b}. How much profit do {c} geese bring?
        en| {a} guests were invited and {b} cancelled. The cook plans {c} dumplings for everyone who comes. How many dumplings does he make?
        en| {A} needs {a} minutes to school on foot but only {b} by bike. How many minutes does {he} save on {c} trips by bike?
        en| The recipe for one cake asks for {a} g of sugar; {A} takes only {b} g. How many grams of sugar does {he} save on {c} cakes?
        en| Water drips out at {b} ml a minute while {a} ml a minute is poured in. How many ml has the empty bowl collected in {c} minutes?
        en| A hotel usually asks {$a} a night. In winter it asks {$b}. What does a winter guest who stays {c} nights save?
        en| Our team scores {a} points a match and lets in {b}. What is the points difference after {c} such matches?
        en| The clinic had {a} packs of masks. {b} packs were passed on to the school. Given {c} masks in a pack, how many masks did the clinic keep?
        en| By how many pages has {A} read more than {B} in {c} days if {A} reads {a} a day and {B} {b} a day?
        en| Find how much heavier {a} sacks are than {b} sacks if every sack weighs {c} kg.
        en| The Greens have {a} players and the Whites {b}. Every player sells {c} raffle tickets. How many tickets more do the Greens sell?
        en| {A} taught {a} lessons in May and {b} in June, for {$c} a lesson. By how much was {his} pay for May higher?
        en| {a} cows stood in the barn until {b} were sold. Each remaining cow gives {c} litres of milk a day. How many litres a day does the farmer get now?
        en| The cinema raised its price from {$b} to {$a}. How much more does a group of {c} people pay now?
        en| The price of a rose went down from {$a} to {$b}. {A} buys {c} roses. How much less does {he} pay than before?
        en| Since the speed limit on the road fell from {a} to {b} km per hour, how many km less does a driver cover in {c} hours?
        en| A squirrel hides {a} nuts a day; {b} of these are stolen by jays. How many nuts are safe after {c} days?
        en| The dormitory has {a} bunk rows, {b} being closed off. Each row that is open sleeps {c} scouts. How many scouts can sleep there?
        en| A cloth of {a} m shrinks by {b} m in the wash. The tailor then sells it at {$c} a metre. How much does he get for it?
        en| My recipe book has {a} chapters. I have tried everything in {b} of them. There are {c} recipes in each chapter. How many recipes have I not tried?
        en| {A} typed {c} letters. Each should have had {a} lines, but each came out {b} lines shorter. How many lines did {he} type?
        en| Out of {a} rockets, {b} failed to start; the others carried {c} sensors each into the sky. How many sensors flew?
        en| Each shelf can carry {a} jars and has {b} on it now. How many more jars fit on {c} such shelves?
        en| {c} buses, each for {a} people, come back from the match with {b} people in each. How many seats on these buses are empty?
        en| Every one of {c} runners has to do {a} laps and has done {b}. How many laps are still to be run by all of them together?
        en| The knitting club needs {a} balls of wool for each blanket but has only {b} for each. {c} blankets are planned. How many balls are missing?
        en| {A} sends {c} parcels. By ship a parcel is {$b}, by air {$a}. How much extra would air mail cost {him} for all of them?
        en| A shop assistant wraps {a} gifts an hour while {b} an hour are collected by customers. How many wrapped gifts have piled up after {c} hours?
        zh| 一本书共{a}章，{A}读完了{b}章，每章{c}页，还有多少页没读？
        zh| 文具店钢笔进价每支{b}元，售价每支{a}元，一上午卖了{c}支，店主赚了多少元？
        zh| 小船在静水里每小时划{a}千米；今天逆着每小时{b}千米的水流划了{c}小时，船前进了多少千米？
        zh| 警车以每分钟{a}米的速度追赶每分钟跑{b}米的小偷，{c}分钟追上。开始追时两者相距多少米？
        zh| {A}从后面追{B}，{A}每分钟走{a}米，{B}每分钟走{b}米，用了{c}分钟追上，原来两人相隔多少米？
        zh| 每盒鸡蛋{a}个，打开发现每盒都碎了{b}个，{c}盒里完好的鸡蛋共多少个？
        zh| 每个班{a}人，其中男生{b}人，这样的{c}个班里女生一共有多少人？
        zh| 电影票从每张{a}元降到每张{b}元，{c}个人看电影比原来少花多少钱？
        zh| 两块菜地宽都是{c}米，大的长{a}米，小的长{b}米，大的比小的面积多多少平方米？
        zh| 一块长{a}厘米、宽{c}厘米的长方形铁皮，沿长边截去{b}厘米，余下的面积是多少平方厘米？
        zh| {A}走路上学要{a}分钟，骑车只要{b}分钟，骑{c}趟能省下多少分钟？
        zh| 有{a}位客人订了晚宴，{b}位临时不来，厨师给到场的每位包{c}个饺子，要包多少个？
        zh| 龟兔同时从同一点沿同一条路出发，兔子每分钟跑{a}米，乌龟每分钟爬{b}米，{c}分钟后乌龟落后多少米？
        zh| {a}与{b}相差多少？把这个差扩大到原来的{c}倍又是多少？请写出最后的结果。
        zh| 求{c}乘（{a}-{b}）的积。
        zh| 每排座位{a}个，每排都有{b}个坏了不能坐，{c}排里能坐的座位共有多少个？
        zh| 大客车限坐{a}人，现在每辆只坐了{b}人，{c}辆车上一共空着多少个座位？
        zh| 新式马桶每次用水{b}升，旧式的每次用水{a}升，一天冲{c}次，换成新式的一天能节约多少升水？
        zh| 奶牛场原来养牛{a}头，卖掉{b}头，剩下的每头每天产奶{c}千克，现在一天产奶多少千克？
        zh| {A}每天做{a}道题，其中错{b}道，{c}天里{he}一共做对多少道题？
        zh| 面包店每天烤{a}个蛋糕，只卖掉{b}个，{c}天下来剩了多少个蛋糕？
        zh| 小红每周得零花钱{a}元，每周花{b}元，其余存进储蓄罐，{c}周后罐里有多少元？
        zh| 红队有{a}名队员，蓝队有{b}名队员，每名队员都投{c}次篮，红队比蓝队总共多投多少次？
        zh| 篮球每个{a}元，足球每个{b}元，各买{c}个，买篮球比买足球多花多少元？
        zh| 甲工程队每天铺路{a}米，乙工程队每天铺路{b}米，工作{c}天后，乙队比甲队少铺多少米？
        zh| 一列货车挂{a}节车厢，途中卸下{b}节，每节装煤{c}吨，到终点时运来多少吨煤？
        zh| 每个书架能放{a}本书，现在每个都放了{b}本，{c}个书架还能放下多少本书？
        zh| 网购一箱牛奶{b}元，超市要{a}元，妈妈网购了{c}箱，省了多少元？
        zh| 仓库每天运进货物{a}吨，运出{b}吨，连续{c}天，库存增加了多少吨？
        zh| 织一条围巾要{a}团毛线，现在每条只备了{b}团，织{c}条还缺多少团毛线？
        zh| 师傅时薪{a}元，学徒时薪{b}元，同样干了{c}小时，师傅比学徒多拿多少工资？
        zh| 彩灯有{a}串，坏掉{b}串，好的每串{c}个灯泡，亮着的灯泡有多少个？
        zh| 合唱比赛{a}人报名，{b}人因病缺席，给参加的每人发{c}张节目单，需要多少张？
        zh| 手机每小时充电{a}格，边充边玩每小时耗掉{b}格，{c}小时净增多少格？
        zh| 上山时每小时爬高{a}米，但每小时又滑下{b}米，{c}小时后升高了多少米？
        zh| {B}比{A}慢：{A}每小时插秧{a}行，{B}每小时插秧{b}行，干了{c}小时，{A}多插了多少行？
        zh| 果农每箱梨卖{a}元，成本{b}元，卖掉{c}箱，净赚多少元？
        zh| 老师有{a}包彩纸，用掉{b}包，每包{c}张，手头还有多少张彩纸？
        zh| 每位同学要跑{a}圈，现在都跑了{b}圈，{c}位同学合起来还要跑多少圈？
        zh| 小镇每年有{a}人迁入、{b}人迁出，{c}年里人口因此增加多少人？
        zh| 一台抽湿机每天抽走水{a}升，雨季每天又渗进来{b}升，{c}天后地下室的水减少了多少升？
        zh| {a}袋面粉比{b}袋面粉重多少千克？每袋面粉都是{c}千克。
        zh| 学校给{c}名学生每人借出{a}本书，每人已还{b}本，一共还有多少本书没有归还？
        en| {A} had {a} packs of stickers. {He} gave {b} packs away. There are {c} stickers in each pack. How many stickers does {he} have left?
        en| There are {a} tables in the restaurant, but {b} of them are broken. Each of the other tables has {c} chairs. How many chairs are at these tables?
        en| A cinema ticket costs {$a} in the evening and {$b} in the afternoon. {c} friends go in the afternoon. How much do they save together?
        en| Each day a shop gets {a} boxes of fruit and sells {b} of them. How many boxes are piled up after {c} days?
        en| A toy car costs {$b} to make and is sold for {$a}. How much does the factory earn on {c} toy cars?
        en| {A} swims {a} m a minute. {B} swims {b} m a minute. They start together. By how many metres is {B} behind after {c} minutes?
        en| Mother bought {a} kg of potatoes and used {b} kg. The rest she sold to a neighbour for {$c} per kg. How much money did she get?
        en| Of {a} students in the dance class, {b} have their own costume. The school pays {$c} for a costume for each of the others. How much does the school pay?
        en| A bus has {a} seats, and {b} are empty. Each passenger has paid {$c}. What did the driver take in?
        en| The bath fills at {a} litres per minute, but the plug is out and {b} litres run away every minute. How many litres are in the bath {c} minutes later?
        en| {A} eats {a} sweets a week, {B} only {b}. How many sweets fewer does {B} eat in {c} weeks?
        en| Our team scored {a} goals this season and theirs scored {b}. The sponsor gives {$c} for every goal. How much more did our team get than theirs?
        en| A hive makes {a} g of honey a day and the bees eat {b} g of it. How many grams can be stored in {c} days?
        en| How much further can a plane fly than a helicopter in {c} minutes if the plane does {a} km a minute and the helicopter {b} km?
        en| There were {a} bags of cement. The builders used {b} bags. Each bag weighs {c} kg. What is the weight of the cement that is left?
        en| In {c} rounds of a game {A} wins {a} points and loses {b} points every time. With how many points does {he} end, if {he} began with none?
        en| What do you get if you take {b} away from {a} and multiply what is left by {c}?
        en| The difference between {a} and {b} is made {c} times as large. What number is that?
        en| Let x be {c} times the number by which {a} exceeds {b}. What is x?
        en| {c} times ({a} minus {b}) equals what?
        en| The old book had {a} lines on a page and the new one has {b}. How many lines fewer is that over {c} pages?
        en| A well is being dug. Each day the men dig {a} cm, and each night {b} cm of earth falls back. How deep is the well after {c} days and nights?
        en| {A} baked {a} trays of biscuits for the fair. {b} trays were burnt. There were {c} biscuits on each tray. How many biscuits were good?
        en| The farmer owns {a} cows, of which {b} give no milk. Each of the others gives {c} litres a day. How many litres does he get a day?
        en| {a} guests were invited to the party and {b} could not come. Everyone who came was given {c} balloons. How many balloons were needed?
        en| {A} had {a} days of holiday. It rained on {b} days. On every dry day {A} swam {c} lengths. How many lengths did {he} swim in all?
        en| {A} works {a} hours and gets no pay for {b} hours of break. For each other hour {he} is paid {$c}. What are {his} wages?
        en| In a park stand {a} benches. {b} have been taken away for painting. {c} people can sit on a bench. How many people can sit down now?
        en| With the old printer a page costs {a} cents, with the new one only {b} cents. {A} prints {c} pages. How many cents does {he} save with the new printer?
        en| Last winter the house needed {a} litres of oil a day. With new windows it needs {b}. How many litres are saved in {c} days?
        en| {A} picks {a} kg of strawberries an hour and {B} picks {b} kg an hour. If both work {c} hours, how many kg more has {A} picked?
        en| Dad drives {a} km to work every day. By train the way is only {b} km. How many km shorter is the train way over {c} days?
        en| A shop bought {a} lamps. {b} of them were broken, and the shop sold all the others for {$c} each. How much did the shop take?
        en| The library has {a} shelves. {b} shelves are still empty, the others hold {c} books each. How many books are in the library?
        en| A loaf is {$a} at the baker's and {$b} at the supermarket. {A} needs {c} loaves. How much cheaper is it for {him} to go to the supermarket?
        en| {A} is paid {$a} for every garden. {He} gives {$b} of it to a helper. How much does {he} keep for {c} gardens?
        en| Two boats leave the harbour together and sail the same way. One does {a} km an hour, the other {b} km an hour. What is the gap between them after {c} hours?
        en| {a} plants were bought for the school garden, but {b} died. Each of the others grew {c} tomatoes. How many tomatoes could be picked?
        en| A lift can take {a} kg. Its own cage takes up {b} kg of that. How many kg can it bring up in {c} rides?
        en| Every morning {a} cars drive into the car park, and every evening {b} drive out. How many more cars are in it after {c} days?
        en| A text has {a} pages. {A} has already typed {b} of them. A page takes {c} minutes. How many minutes of typing remain?
        en| There are {a} rooms to paint, and {b} are done. How many hours of work are left if one room takes {c} hours?
        en| {A} must write {a} thank-you cards and has written {b}. Each card needs {c} minutes. How long does {he} still have to write?
        en| {A} has read {b} of the {a} chapters of a book. All chapters are {c} pages long. How many pages has {he} still to read?
        en| From a class of {a} pupils {b} went home early. The teacher gave {c} apples to each pupil who stayed. How many apples did she give out?
        en| My mobile contract used to be {$a} a month. I changed, and now I pay {$b}. How much have I saved after {c} months?
        en| In the warehouse {a} pallets arrive and {b} are sent on. Each carries {c} boxes. How many boxes stay in the warehouse?
        en| A baby elephant drinks {a} litres of milk a day, a baby horse {b} litres. How many litres more does the elephant drink in {c} days?
        en| Every week {A} gets {$a} pocket money. {He} always spends {$b}. Can you say how much {he} has saved after {c} weeks?
        en| A hotel charges {$a} for a room with breakfast and {$b} without. We stay {c} nights and do not want breakfast. What do we save?
        en| Selling price: {$a}. Cost: {$b}. Sold: {c}. Find the profit.
        en| The red candle burns {a} mm an hour and the blue one {b} mm. How many mm more has the red candle burnt down after {c} hours?
        en| A sack contained {a} scoops of rice, and {b} scoops were taken out. A scoop fills {c} bowls. How many bowls can still be filled?
        en| {A} bought {a} tickets for the show, and {B} bought {b}. Each ticket was {$c}. How much less did {B} pay?
        en| A trader buys bicycles for {$b} apiece and sells them at {$a} apiece. What is his gain when {c} bicycles are sold?
        en| At the start {a} runners were in the race. {b} gave up. All others ran {c} laps to the end. How many laps did these runners run in all?
        en| {A} can carry {a} bricks at a time, {his} little brother {b}. Both go {c} times. How many more bricks has {A} carried?
        en| It takes {a} minutes to walk to school and {b} minutes to cycle. How many minutes does {A} save by cycling {c} times?
        en| The ship has {a} cabins; {b} are used by the crew. All others take {c} passengers each. How many passengers can travel?
        en| One carton of eggs costs {$a} in town but only {$b} on the farm. How much money is saved by buying {c} cartons on the farm?
        zh| 学校买来{a}箱粉笔，已经用了{b}箱，每箱{c}盒，还剩多少盒粉笔？
        zh| 同一件玩具，甲店卖{a}元，乙店卖{b}元，在乙店买{c}件能省多少元？
        zh| 客厅铺地砖，一共要铺{a}行，已经铺好{b}行，每行{c}块，还要铺多少块？
        zh| 水果店进了{a}筐橘子，坏了{b}筐，其余每筐卖{c}元，一共卖了多少元？
        zh| 爸爸每小时走{a}千米，妈妈每小时走{b}千米，两人同时同地朝同一方向走，{c}小时后爸爸在妈妈前面多少千米？
        zh| 动物园里大熊猫每天吃竹子{a}千克，小熊猫每天吃{b}千克，{c}天大熊猫比小熊猫多吃多少千克？
        zh| {A}每周有零花钱{a}元，每周用掉{b}元，过了{c}周，{A}攒了多少元？
        zh| 公园有{a}条游船，{b}条正在修理，其余每条坐{c}人，最多能坐多少人？
        zh| 修路队要修{a}段路，已经修好{b}段，每段长{c}米，还有多少米没修？
        zh| 先求{a}与{b}的差，再乘{c}，得数是多少？
        zh| 比较{c}个{a}和同样多个{b}，前者一共多多少？
        zh| 养鸡场有{a}只鸡，其中{b}只不下蛋，其余每只一个月下{c}个蛋，一个月能收多少个蛋？
        zh| 老师要批改{a}本作业，已经改了{b}本，改一本要{c}分钟，改完还要多少分钟？
        zh| 从前打一分钟电话要{a}分钱，现在只要{b}分钱，打{c}分钟电话比从前省多少分钱？
        zh| 电影票原价{a}元，学生票{b}元，{c}名学生去看电影，比按原价买少花多少元？
        zh| 车站开来一列火车，有{a}节车厢，其中{b}节是货车厢，其余每节坐{c}人，车上可以坐多少乘客？
        zh| {A}读了{a}本课外书，{B}读了{b}本，每本书得{c}朵小红花，{A}比{B}多得几朵小红花？
        zh| 挖井队白天挖{a}分米，夜里塌下{b}分米，{c}昼夜后井深多少分米？
        zh| 一批布{a}匹，运走{b}匹，剩下的每匹可做衣服{c}件，一共能做多少件？
        zh| 菜场的黄瓜每千克进价{b}元，零售价{a}元，一天卖掉{c}千克，可以赚多少元？
        zh| 妹妹有{a}串珠子，送给小伙伴{b}串，每串{c}颗，妹妹手里还有多少颗？
        zh| 快艇每分钟行{a}米，木船每分钟行{b}米，它们从同一个码头同时向东开，{c}分钟后相隔多少米？
        zh| 一块麦地要用{a}天收完，现在已经收了{b}天，每天收{c}公顷，还剩多少公顷没收？
        zh| {A}家原来每月用水{a}吨，换了节水龙头后每月用{b}吨，{c}个月能节约用水多少吨？
        zh| 妈妈每月工资里拿出{a}元作伙食费，实际只用{b}元，{c}个月一共剩下多少元？
        zh| 体育课上，{a}人中有{b}人当裁判，其余每人投篮{c}次，一共投篮多少次？
        zh| 食堂有{a}袋面粉，吃完了{b}袋，一袋面粉可以蒸{c}锅馒头，剩下的面粉能蒸多少锅？
        zh| 甲绳剪成{a}段，乙绳剪成{b}段，每段都长{c}米，甲绳比乙绳长多少米？
        zh| {A}每天跳绳{a}下，{B}每天跳{b}下，坚持{c}天，{B}比{A}一共少跳多少下？
        zh| 商店有{a}箱饮料，每箱{c}瓶，上午卖掉了{b}箱，下午还有多少瓶可以卖？
        zh| 工人师傅每天加工{a}个零件，其中{b}个是废品，{c}天得到多少个好零件？
        zh| 礼堂有{a}张长椅，搬走{b}张，剩下的每张坐{c}人，现在能坐多少人？
        zh| 一只大桶每次提水{a}升，小桶每次提水{b}升，各提{c}次，用大桶比用小桶多提多少升？
        zh| 旅行社原来报价每人{a}元，后来降到每人{b}元，一家{c}口人去旅游，能少付多少元？
        zh| {a}减{b}，所得的差扩大到{c}倍，结果是多少？
        en| A grown-up pays {$a} for the swimming pool, a child {$b}. How much less is it for {c} children than for the same number of grown-ups?
        en| {A} bought {a} bags of popcorn for the film night, and {b} bags were not opened. Each opened bag filled {c} cups. How many cups of popcorn were there?
        en| In a marching band with {a} members, {b} play the drums. All the others play {c} solos each during the year. How many solos is that?
        en| A coal fire heats the hut by {a} degrees an hour, but the wind cools it by {b} degrees an hour. By how many degrees does the hut become warmer in {c} hours?
        en| {A} bought a scooter trip pass. Without the pass a trip is {$a}, with the pass it is {$b}. How much does {he} save over {c} trips?
        en| A sheet of paper has {a} lines, of which the top {b} must stay empty. How many lines can {A} fill on {c} sheets?
        en| Eggs were sold at {$a} a tray last week and at {$b} a tray this week. For {c} trays, how much less does the cook spend this week?
        en| A rope walker goes {a} steps forward and {b} steps back, again and again. After {c} rounds of this, how many steps is he from the start?
        en| The school has {a} computers, but {b} are out of order. Every working computer is used by {c} pupils a day. How many pupils can use a computer each day?
        en| Each month a family puts {$a} on its account and takes {$b} from it. How much more money is on the account after {c} months?
        en| Out of {a} eggs in each nest, {b} were eaten by a fox. There were {c} nests. How many eggs were not eaten?
        en| There are {a} pieces in a jigsaw. {A} has already laid {b}. If {he} needs {c} seconds for every remaining piece, how many seconds are still needed?
        en| A red bus leaves the depot at {a} km per hour along the same road as a tram going {b} km per hour, and they start at the same moment. How large is the lead of the bus after {c} hours?
        en| At a garage sale {A} offered {a} toys. {b} toys found no buyer. The others went for {$c} each. How much money did {A} make?
        en| The big pot holds {a} ladles of soup and the small pot {b}. A ladle feeds {c} cats. How many more cats can be fed from the big pot than from the small one?
        en| A wholesaler lets {A} have a scarf for {$b}; the tag in {his} shop says {$a}. How much is made when {c} scarves go at the tag price?
        en| Every box of matches should hold {a} matches, but the machine put in {b} too few each time. How many matches were in {c} boxes?
        en| At the marathon {a} runners started and {b} gave up. Each one who finished got {c} bottles of water. How many bottles were given out?
        en| {A} cleans {a} windows an hour and {B}, who is new, cleans {b}. After a shift of {c} hours, how many windows fewer has {B} cleaned?
        en| Reduce {a} by {b}. Now multiply by {c}. What number do you get?
        en| x divided by {c} gives the difference of {a} and {b}. Find x.
        en| What is the product if one factor is {c} and the other is {a} less {b}?
        en| A paddock is {a} m long. For a new road, {b} m of its length is taken away. It is still {c} m wide. What is its area now?
        en| The library buys {a} new books every month and throws out {b} worn ones. By how many books does it grow in {c} months?
        en| In one row of the vineyard there stood {a} vines until frost killed {b} of them. It was the same in each of the {c} rows. How many vines are alive?
        en| Our school bus uses {a} litres a day. With the new engine it will use {b} litres. How many litres will be saved in {c} school days?
        en| {A} has {a} songs in {his} list and skips {b} of them every time. If {he} plays the list {c} times, how many songs does {he} listen to?
        en| To win a prize you need {a} coupons. {c} children have {b} coupons each and all want a prize. How many coupons are still needed by them altogether?
        en| A tailor charges {$a} for shortening trousers, and thread and buttons cost him {$b}. How much does he earn with {c} such jobs?
        en| A cave explorer climbs {a} steps up each minute but slips {b} steps down in the same minute. How many steps higher is she after {c} minutes?
        en| The town bought {a} trees. {b} were planted in the park, and each of the remaining trees was given {c} buckets of water. How many buckets of water was that?
        en| Our neighbour's dog eats {a} biscuits a day, and ours is content with {b}. How many fewer biscuits does ours eat over {c} days?
        en| Of the {a} places on every school bus {b} are kept for teachers. How many pupils can {c} buses take?
        en| A cinema has {a} seats in a row, and today the last {b} seats of every row are roped off. How many people can sit in {c} rows?
        en| {B} makes {b} mistakes on a page and {A} makes {a}. Over {c} pages, how many more mistakes does {A} make?
        en| A candle shop's rent is {$b} a day, and it takes {$a} a day. What is left over after {c} days?
        en| The water in a cellar rises {a} mm an hour, and a pump lowers it by {b} mm an hour. By how much has the water risen after {c} hours with the pump running?
        en| Each pot of the {c} pots held {a} seeds, and in each pot {b} seeds failed to sprout. How many seedlings are there?
        en| A delivery of {a} crates of milk came to the school, and {b} crates had gone sour. A good crate serves {c} children. How many children can get milk?
        en| If {A} walks to work, it takes {a} minutes. By bus, it takes {b}. How much time does {he} save if {he} goes by bus {c} times?
        en| At the stadium there are {a} gates, but {b} stay shut today. {c} guards are on duty at each open gate. How many guards are on duty?
        en| {A} has {a} metres of ribbon and gives {b} metres to {B}. From every metre that is left, {he} makes {c} bows. How many bows does {he} make?
        en| For each goal the winner of a bet gets {c} points. {A} has scored {a} goals, {B} {b}. By how many points is {A} in the lead?
        en| The old truck took {b} tons a trip and the new one takes {a}. In {c} trips, how many tons more does the new truck move?
        en| A baker makes {a} cakes a day. On each day {b} cakes go to the hotel, and the others are sold in the shop. How many cakes does the shop sell in {c} days?
        en| In the lab a cup of water gets {a} drops of dye and loses {b} drops through a filter every minute. How many drops of dye does it hold after {c} minutes?
        en| The group had {a} members. After {b} had left, each remaining member paid {$c} for the new flag. How much money was collected?
        en| {a} pages of a magazine are printed, but {b} of them are advertising. If a normal page has {c} pictures, how many pictures do the normal pages have?
        en| {A} was supposed to do {a} laps at each practice and always left out {b}. How many laps did {he} do in {c} practices?
        zh| 晚会预备了{a}个座位，结果空着{b}个，来的人每人领到{c}块糖，一共发了多少块糖？
        zh| 为了看电影买来{a}包爆米花，有{b}包没拆，拆开的每包能装{c}杯，一共装了多少杯？
        zh| 一张纸有{a}行，最上面{b}行要空着，{c}张纸一共能写多少行？
        zh| 学校有{a}台电脑，坏了{b}台，好的每台每天有{c}名学生用，一天有多少名学生能用上电脑？
        zh| 鸡蛋上周每盘{a}元，这周每盘{b}元，厨师买{c}盘，这周比上周少花多少元？
        zh| 拼图一共{a}块，{A}已经拼好{b}块，剩下的每块要{c}秒，还要多少秒才能拼完？
        zh| {A}摆摊卖{a}件玩具，{b}件没人买，其余每件卖{c}元，{he}收入多少元？
        zh| 马拉松比赛有{a}人起跑，{b}人中途退出，跑完的每人得到{c}瓶水，一共发了多少瓶水？
        zh| 杂技演员每次向前走{a}步再退{b}步，这样重复{c}次，他离起点多少步？
        zh| 屋里生火每小时升温{a}度，冷风每小时降温{b}度，{c}小时后屋里升高了多少度？
        zh| 校车每天耗油{a}升，换了新发动机后每天耗油{b}升，{c}天能省油多少升？
        zh| 图书馆每月买进新书{a}本，淘汰旧书{b}本，{c}个月后图书增加了多少本？
        zh| 一块地长{a}米、宽{c}米，修路占去了{b}米的长度，宽不变，现在面积是多少平方米？
        zh| 葡萄园每行有葡萄{a}棵，冻死了{b}棵，{c}行一共还活着多少棵？
        zh| 每盆撒{a}粒种子，有{b}粒没发芽，{c}盆一共发芽多少粒？
        zh| {A}步行上班要{a}分钟，坐车只要{b}分钟，坐{c}次车一共节省多少分钟？
        zh| 体育场有{a}个门，今天关了{b}个，每个开着的门有{c}名保安，一共有几名保安在岗？
        zh| {A}有{a}米彩带，给了{B}{b}米，剩下的每米能做{c}个蝴蝶结，能做多少个蝴蝶结？
        zh| 新卡车每趟运{a}吨，旧卡车每趟运{b}吨，各运{c}趟，新卡车比旧卡车多运多少吨？
        zh| 面包师每天做{a}个蛋糕，其中{b}个送去酒店，其余在店里卖，{c}天店里一共卖多少个蛋糕？
        zh| 兑奖要{a}张券，{c}个孩子每人只有{b}张，他们都想兑奖，一共还缺多少张券？
        zh| 每辆校车有{a}个座位，其中{b}个留给老师，{c}辆校车能坐多少名学生？
        zh| {A}每页错{a}个字，{B}每页错{b}个字，写{c}页后{A}比{B}一共多错多少个字？
        zh| 地下室的水每小时上涨{a}毫米，水泵每小时使水位下降{b}毫米，{c}小时后水位涨了多少毫米？
        zh| 社团原来有{a}人，退出{b}人，留下的每人交{c}元买新旗，一共收到多少元？
        zh| x除以{c}的商等于{a}与{b}的差，求x。
        zh| 从{a}里去掉{b}，再把剩下的数乘{c}，得多少？
        zh| 裁缝改一条裤子收{a}元，线和扣子的成本是{b}元，改{c}条裤子能赚多少元？
        zh| 妈妈每月工资存进{a}元，每月取出{b}元，{c}个月后存款增加多少元？
        zh| 每窝有{a}个蛋，被狐狸吃了{b}个，{c}窝一共还剩多少个蛋？
        zh| 邻居家的狗每天吃{a}块饼干，我家的狗每天吃{b}块，{c}天我家的狗一共少吃多少块？
        zh| 镇上买了{a}棵树，公园里种了{b}棵，其余每棵浇{c}桶水，其余的树一共浇了多少桶水？
        zh| 歌单有{a}首歌，{A}每次都跳过{b}首，听完{c}遍歌单，{he}一共听了多少首（重复的也算）？

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
        en| A lorry delivered {a} pallets with {b} bricks on each. The masons built {c} pillars and used {d} bricks for each pillar. How many bricks are unused?
        en| {A} sold {a} jars of jam for {$b} each. The sugar and fruit had cost {him} {$d} for each of {c} shopping trips. What was {his} profit?
        en| Grandma baked {a} trays of cookies, {b} to a tray. She filled {c} tins, putting {d} cookies into each, and left the others on a plate. How many lay on the plate?
        en| A wall {a} m long and {b} m high has {c} windows of {d} square metres each. How many square metres of wall have to be painted?
        en| From {a} days of work at {$b} a day {A} has to pay {c} bus tickets at {$d}. What does {he} have left?
        en| {c} nights in the hostel cost {$d} each, {a} nights in the hotel {$b} each. How much dearer was the hotel stay?
        en| In a quiz you gain {b} points for each right answer and lose {d} points for each wrong one. {A} has {a} right and {c} wrong. What is {his} score?
        en| A test gives {b} marks for every correct answer but takes {d} marks off for every mistake. {A} answered {a} correctly and made {c} mistakes. How many marks did {he} get?
        en| {c} times {d} is taken away from {a} times {b}. What remains?
        en| Let x be what is left of the product {a} times {b} when the product {c} times {d} is removed. Find x.
        en| How far does the product of {c} and {d} fall short of the product of {a} and {b}?
        en| Two numbers are given: one is {a} times {b}, the other is {c} times {d}. Find the first minus the second.
        en| A worker glued {a} boxes an hour for {b} hours. Later {d} boxes came apart in each of {c} trucks. How many boxes held?
        en| A bank pays {A} {$b} a month for {a} months, but takes {$d} in fees {c} times. By how much does {his} account grow?
        en| Over {a} weeks the library lent {b} DVDs a week. In that time {c} visitors brought back {d} DVDs each. How many DVDs are still out?
        en| The well gives {b} litres an hour. After {a} hours, {c} cows had drunk {d} litres each of this water. How much of it was left?
        en| The vineyard filled {a} barrels of {b} litres. It then poured {c} jugs of {d} litres for guests. What amount of wine is still in the barrels?
        en| A school has {a} classes of {b} pupils. {c} teams of {d} pupils are away at a tournament. How many pupils are in school?
        en| The train set off with {a} full carriages of {b} people each. At the border {c} tour groups of {d} got off. How many people stayed on the train?
        en| {A} has a roll with {a} strips of {b} stamps. {He} writes to {c} friends, and every letter takes {d} stamps. How many stamps has {he} after that?
        en| A candle maker has {a} blocks of wax at {b} g each. She casts {c} candles weighing {d} g each. What weight of wax does she have over?
        en| Tickets: {a} sold at {$b}. Costs: {c} helpers paid {$d} each. Find the gain of the school fair.
        en| At {b} steps a minute {A} walks {a} minutes; {B} takes {d} steps a minute for {c} minutes. How many more steps than {B} does {A} take?
        en| {B} swam {c} lengths of {d} m. {A} swam {a} lengths of {b} m and got farther. By how many metres?
        en| A cinema has a large room with {a} rows of {b} and a small room with {c} rows of {d}. What is the difference in seats?
        en| A rectangular lawn measures {a} m by {b} m; a neighbour's lawn is smaller, {c} m by {d} m. How much more grass is there to mow on the first?
        en| A tablecloth {c} dm wide and {d} dm long lies on a table of {a} dm by {b} dm. What area of the table stays uncovered?
        en| In a poster of {a} cm by {b} cm a photo {c} cm by {d} cm is printed. The rest of the poster is for text. Find the area for text.
        en| On a field of {a} m by {b} m a barn was put up, taking {c} m by {d} m of the ground. How many square metres can still be ploughed?
        en| A pharmacy has {a} packs with {b} pills. {c} patients need {d} pills each. How many pills does the pharmacy keep?
        en| A class collects {$b} from each of its {a} pupils. The trip needs {c} taxis at {$d} each. How much is left for ice cream?
        en| For {a} lawns {A} got {$b} each. Then {he} lost {$d} on each of {c} broken flower pots. How much did {he} come home with?
        en| {A} ordered {a} packs of {b} balloons for the party and {c} children burst {d} each. How many balloons are still hanging?
        en| The kitchen bought {a} bags of {b} kg of potatoes. In {c} days the cooks peeled {d} kg a day. How many kg are still there?
        en| Into a dry tank {a} buckets of {b} litres are poured at one go. It loses {d} litres an hour through a crack. How many litres are in it after {c} hours?
        en| Harvest: {a} trees with {b} kg each. Sold at the market: {c} boxes of {d} kg each. How many kg did we keep?
        en| One team of {a} painters earned {$b} each, another of {c} painters earned {$d} each. How much more money went to the first team?
        en| There are {a} shelves with {b} old books each and {c} shelves with {d} new books each. By how many do the old books outnumber the new?
        en| The choir's CD has sold {a} boxes of {b}. {c} shops sent back {d} CDs each. How many CDs were really sold?
        en| The {T} of {A} fill {a} bags with {b} in each; those of {B} fill {c} bags with {d} in each. How many {T} fewer does {B} have?
        en| A storm broke {d} panes in each of {c} greenhouses. The glazier has {a} crates of {b} panes. After all the mending, how many panes remain in his crates?
        en| {A} had {a} albums with {b} stickers each before giving each of {his} {c} cousins {d} stickers. How many stickers are still {his}?
        en| A ferry made {a} trips with {b} people over to the island and {c} trips back with {d} people. How many of these people are on the island?
        en| {a} buses brought {b} fans each to the match. Afterwards {c} vans took {d} of them each to the station. The others walked. How many walked?
        en| At the call centre {a} agents took {b} calls each. {c} agents of the night shift took {d} calls each. The day shift had more. How many more?
        en| Every one of {a} hens laid {b} eggs this month. The farmer's wife baked {c} cakes with {d} eggs in each. The eggs that are left go to market; how many is that?
        en| The blue ribbon costs {$b} a metre and {A} buys {a} m. The white ribbon costs {$d} a metre and {he} buys {c} m. How much more money goes for the blue?
        en| A pool was filled for {a} hours at {b} litres an hour, then drained for {c} hours at {d} litres an hour. What quantity of water is in it?
        en| An ant colony carries in {a} loads of {b} crumbs and eats {d} crumbs a day. How many crumbs has it after {c} days?
        en| We had {a} weeks of practice with {b} songs a week. On {c} evenings we forgot {d} songs each. How many songs do we still know?
        en| {A}'s game gives {him} {b} coins a level. {He} finished {a} levels and bought {c} swords for {d} coins each. How many coins are in {his} purse?
        en| A knight's tower took {a} carts of {b} stones. Enemies knocked out {d} stones with each of {c} shots. How many stones stayed in place?
        en| What change in {A}'s savings results if {he} puts in {$b} a month for {a} months and draws out {$d} on each of {c} occasions?
        en| A garage bought {a} tyres for {$b} each last year; this year {c} tyres for {$d} each. Last year it paid more. How much more?
        en| Find how many more pages {a} booklets of {b} pages contain than {c} booklets of {d} pages.
        en| The tailor cut {c} scarves of {d} dm from {a} pieces of cloth, each {b} dm in length. What length of cloth does she have now?
        en| In the factory the new machine ran {a} hours and pressed {b} parts an hour. The old machine ran {c} hours with {d} parts an hour. How far behind was the old machine?
        en| {a} cartons with {b} bottles of milk stood outside the school. Each of {c} classes fetched {d} bottles. How many bottles were not fetched?
        en| {A} cycled {a} hours at {b} km an hour away from home, turned round and cycled {c} hours at {d} km an hour towards it. How far from home is {he} now?
        en| A balloon climbed {b} m a minute for {a} minutes and then sank {d} m a minute for {c} minutes. At what height is it, having started from the ground?
        en| A snail crawls forward for {a} hours at {b} cm an hour, then turns and crawls back for {c} hours at {d} cm an hour. How many cm is it from its starting point?
        en| The hotel has {a} floors with {b} beds each. Tonight {c} groups of {d} guests sleep there. How many beds are empty?
        en| The museum sold {a} group passes at {$b}. It handed {$d} to each of {c} guides. How much of the money was kept?
        en| Paper: {a} reams of {b} sheets. Exams: {c}, each printed on {d} sheets. How many sheets will the secretary still have?
        en| How much less do {c} kg of nails at {$d} a kg cost than {a} kg of screws at {$b} a kg?
        en| A jeweller owns {a} chains with {b} pearls each. For {c} rings he takes off {d} pearls apiece. How many pearls hang on the chains now?
        en| A pirate dug up {a} chests of {b} gold coins. His {c} sailors got {d} coins each, and the remainder was his own. How many coins did the pirate have?
        en| The museum's floor needs {a} rows of {b} slabs. So far {c} workmen have laid {d} slabs each. How many slabs must still be laid?
        en| {A} must read {a} books of {b} pages for the exam. {He} has read {d} pages on each of {c} days. How many pages are ahead of {him}?
        en| A concert hall: {a} rows of {b} seats. Already sold: {c} blocks of {d} tickets. Still to be had: how many tickets?
        en| We have to plant {a} rows of {b} trees. {c} pupils have each planted {d}. How many trees are not planted yet?
        en| {A} owes {$b} a month for {a} months of rent and has already paid {$d} {c} times. How much does {he} still owe?
        en| A road crew must lay {a} stretches of {b} m each. During {c} days it has laid {d} m a day. What length is unfinished?
        en| A rope ladder needs {a} ropes of {b} dm; {A} brings {c} ropes of {d} dm. How many dm of rope are lacking?
        en| At the airport {a} planes landed with {b} passengers each while {c} planes of {d} passengers each took off. How many more passengers came than left?
        en| Our bees made {a} combs of {b} g honey, and we spooned {d} g out on each of {c} mornings. How many g of honey are left?
        en| A vending machine was loaded with {a} rows of {b} cans. {c} joggers took {d} cans each. How many cans does the machine still hold?
        en| {A} buys {a} tulips at {$b} for mother and {c} roses at {$d} for the teacher. The tulips came to more. What is the difference in price?
        en| The army camp gets {a} trucks with {b} sacks of flour, and {c} kitchens use {d} sacks each. How many sacks go into store?
        zh| 一份试卷答对一题得{b}分，答错一题倒扣{d}分。{A}答对{a}题，答错{c}题，{he}得了多少分？
        zh| 一面墙长{a}米，高{b}米，墙上有{c}扇窗，每扇窗{d}平方米，要粉刷的面积是多少？
        zh| {A}卖出{a}瓶果酱，每瓶{b}元，买材料跑了{c}趟，每趟花{d}元，{he}赚了多少元？
        zh| 水池先以每小时{b}吨的速度注水{a}小时，再以每小时{d}吨的速度放水{c}小时，池中现有水多少吨？
        zh| 热气球先上升{a}分钟，每分钟升{b}米，再下降{c}分钟，每分钟降{d}米，现在离地多少米？
        zh| {A}从家出发，以每小时{b}千米的速度骑了{a}小时，掉头以每小时{d}千米往回骑了{c}小时，这时离家多少千米？
        zh| 书店来了{a}包新书，每包{b}本，{c}所学校各买走{d}本，书店里还有新书多少本？
        zh| 爸爸住酒店{a}晚，每晚{b}元；妈妈住民宿{c}晚，每晚{d}元。爸爸比妈妈多花房费多少元？
        zh| 工地运来{a}车砖，每车{b}块，砌{c}根柱子，每根用砖{d}块，还剩砖多少块？
        zh| 药房有{a}盒药，每盒{b}片，配给{c}位病人，每位{d}片，药房里还有多少片？
        zh| 从{a}个{b}里面减去{c}个{d}，结果是几？
        zh| 甲数是{a}乘{b}的积，乙数是{c}乘{d}的积，甲数比乙数大多少？
        zh| 一张海报长{a}分米、宽{b}分米，中间贴了一幅长{c}分米、宽{d}分米的画，没贴画的部分有多大？
        zh| 班里{a}名同学每人交了{b}元班费，租{c}辆车，每辆{d}元，班费还剩多少元？
        zh| 游戏每过一关得{b}枚金币，{A}过了{a}关，又花钱买了{c}件装备，每件{d}枚金币，现在还有多少枚金币？
        zh| 新剧院有{a}排，每排{b}座，旧剧院有{c}排，每排{d}座，新剧院能多坐多少人？
        zh| 合作社收苹果{a}车，每车{b}箱，已经发走{c}批，每批{d}箱，还有多少箱没有发走？
        zh| {B}游了{c}趟，每趟{d}米；{A}游了{a}趟，每趟{b}米。{A}多游了多少米？
        zh| 酒店有{a}层，每层{b}张床，今晚住进{c}个旅行团，每团{d}人，每人一张床，还空多少张床？
        zh| 学校要栽{a}行树，每行{b}棵，{c}个小组每组已经栽好{d}棵，还要栽多少棵？
        zh| {A}要读完{a}本书，每本{b}页，{c}天来每天读{d}页，还剩多少页没读？
        zh| 全校有{a}个班，每班{b}人，有{c}支队外出比赛，每队{d}人，留在学校的有多少人？
        zh| 摆渡船送了{a}趟人上岛，每趟{b}人，又接了{c}趟人离岛，每趟{d}人，岛上还有多少游客？
        zh| 井里每小时出水{b}桶，{a}小时后，{c}户人家各挑走{d}桶，还剩多少桶水？
        zh| 老板进了{a}箱饮料，每箱{b}瓶，搞活动送给{c}位顾客每人{d}瓶，其余的都卖了，卖了多少瓶？
        zh| 红绸带每米{b}元，买{a}米；白绸带每米{d}元，买{c}米。买红绸带比买白绸带贵多少元？
        zh| 奶奶养了{a}只鸡，每只鸡一个月下{b}个蛋，这个月做了{c}次蛋糕，每次用{d}个蛋，还剩几个蛋？
        zh| {A}打工{a}天，每天得{b}元，期间吃饭{c}顿，每顿{d}元，最后还有多少元？
        zh| 食堂买进土豆{a}袋，每袋{b}千克，用了{c}天，每天用{d}千克，还有多少千克土豆没用？
        zh| {A}分期付款要付{a}期，每期{b}元，现在付过{c}次，每次{d}元，还欠多少元？
        zh| 修路队要修{a}段路，每段{b}米，干了{c}天，每天修{d}米，还剩多少米没修？
        zh| 裁缝有{a}块布，每块长{b}分米，裁出{c}条围巾，每条长{d}分米，剩下的布一共长多少分米？
        zh| 火车有{a}节车厢，每节坐{b}人，到站时下去{c}个团，每团{d}人，车上还坐着多少人？
        zh| 图书角原有{a}层书，每层{b}本，{c}名同学每人借走{d}本，书架上还留着多少本？
        zh| 日班有{a}名接线员，每人接了{b}个电话，夜班有{c}名接线员，每人接了{d}个，日班多接了几个电话？
        zh| {a}架飞机各载{b}人抵达机场，又有{c}架飞机各载{d}人离开，到达的人比离开的人多多少？
        zh| 大院子长{a}米、宽{b}米，小院子长{c}米、宽{d}米，两个院子的面积相差多少平方米？（大院子面积大）
        zh| 蜗牛向前爬了{a}分钟，每分钟{b}厘米，又倒着爬了{c}分钟，每分钟{d}厘米，它离起点多少厘米？
        zh| {A}有{a}本集邮册，每本{b}张邮票，送给{c}个朋友每人{d}张，还有邮票多少张？
        zh| 老师准备了{a}袋气球，每袋{b}个，{c}个孩子每人弄破{d}个，完好的气球还有多少个？
        zh| 买{a}千克螺丝，每千克{b}元；买{c}千克钉子，每千克{d}元。买钉子比买螺丝少用多少元？
        zh| 旧机器开{c}小时，每小时压{d}个零件；新机器开{a}小时，每小时压{b}个零件。新机器多压多少个？
        zh| 停车场有{a}行车位，每行{b}个，{c}个车队开进来，每队{d}辆，还剩多少个空车位？
        zh| 慈善义卖卖出{a}份点心，每份{b}元，付给{c}位帮工每人{d}元后，能捐出多少元？
        en| {A} bought {a} packs of cards with {b} cards in each. {He} gave {d} cards to each of {c} friends. How many cards does {he} have left?
        en| A teacher has {a} boxes of {b} pencils. There are {c} children in the class, and each gets {d} pencils. How many pencils remain?
        en| On Monday {a} workers worked {b} hours each. On Tuesday {c} workers worked {d} hours each. How many more hours of work were done on Monday?
        en| {A} reads {b} pages a day for {a} days. {B} reads {d} pages a day for {c} days. How many pages more has {A} read?
        en| The school hall is {a} m long and {b} m wide. The stage in it is {c} m long and {d} m wide. How many square metres of the hall are not stage?
        en| A shop had {a} shelves with {b} toys on each. On Saturday {c} customers came, and each bought {d} toys. How many toys are still on the shelves?
        en| {A} earns {$b} for each lawn and mowed {a} lawns. From this money {he} bought {c} books for {$d} each. How much money does {he} have now?
        en| A lorry can carry {a} crates of {b} kg. So far {c} crates of {d} kg are on it. How many kg can still be loaded?
        en| There are {a} rows of corn with {b} plants each and {c} rows of beans with {d} plants each. How many more corn plants than bean plants are there?
        en| {A} picked {a} baskets of {b} plums. Mother made {c} cakes and used {d} plums for each. How many plums are left over?
        en| What is {a} times {b} less {c} times {d}?
        en| From the product of {a} and {b} take away the product of {c} and {d}. What is left?
        en| Find how much larger {a} groups of {b} are than {c} groups of {d}.
        en| Let x be the difference between {a} times {b} and {c} times {d}, the first being the larger. Find x.
        en| Our class sold {a} cakes at {$b} each. The ingredients came in {c} bags at {$d} each. How much money did our class make?
        en| {A} swims {a} laps of {b} m, {B} swims {c} laps of {d} m. How much farther does {A} swim?
        en| The florist received {a} bunches with {b} roses in each. She made {c} wreaths out of {d} roses each. How many roses has she left?
        en| The big ship has {a} decks with {b} cabins each. The small ship has {c} decks with {d} cabins each. How many cabins does the small ship have less than the big one?
        en| Adult tickets cost {$b} and child tickets cost {$d}. {a} adults and {c} children came to the show. How much more money did the adults pay than the children?
        en| {A} made {a} bracelets with {b} beads and {B} made {c} bracelets with {d} beads. How many fewer beads did {B} use?
        en| The tank was filled for {a} minutes with {b} litres a minute. Afterwards it ran out for {c} minutes at {d} litres a minute. How much water is in the tank now?
        en| In the morning a bakery baked {a} trays of {b} buns. By noon {c} boxes of {d} buns had been sold. How many buns were left at noon?
        en| A hotel has {a} floors with {b} rooms each. {c} travel groups take {d} rooms each. How many rooms are free?
        en| {A} has {a} notes of {$b}. {He} pays for {c} tickets at {$d} each. What change does {he} get?
        en| The library owns {a} shelves of {b} novels. Each of {c} readers has borrowed {d} novels. How many novels are in the library at the moment?
        en| There are {a} bags with {b} sweets. If {c} children eat {d} sweets each, how many sweets remain?
        en| A farmer had {a} sheep pens with {b} sheep in each, and he sold {d} sheep to each of {c} butchers. How many sheep has he now?
        en| A truck drove {a} hours at {b} km an hour. A tractor drove {c} hours at {d} km an hour. By how many km is the truck's way longer?
        en| In a quiz {A} answered {a} questions right and got {b} points for each. {He} was wrong {c} times and lost {d} points each time. What is {his} score?
        en| {A} climbs {a} ladders of {b} steps while {B} climbs {c} ladders of {d} steps. How many more steps has {A} climbed?
        en| We have {a} sheets of {b} stamps. {c} letters need {d} stamps each. How many stamps will not be needed?
        en| A cook has {a} cartons of {b} eggs. He makes {c} omelettes with {d} eggs in each. How many eggs are left in the kitchen?
        en| The old theatre: {c} rows of {d} seats. The new theatre: {a} rows of {b} seats. How many seats more has the new one?
        en| A sheet of paper measures {a} cm by {b} cm. A picture of {c} cm by {d} cm is glued on it. How much of the sheet can still be seen, in square centimetres?
        en| {A} saved {$b} in each of {a} months. In {c} of the following months {he} took out {$d} each. How much is still in the savings box?
        en| Last week a nurse worked {a} shifts of {b} hours, this week {c} shifts of {d} hours. How many hours less does she work this week?
        en| {a} buses took {b} pupils each to the museum. {c} vans took {d} pupils each back already. How many pupils are still in the museum?
        en| A carpenter bought {a} boards of {b} cm. He cut out {c} shelves, each {d} cm long. How many cm of board has he left?
        en| The gardener bought {a} boxes of {b} flowers. He planted {c} beds with {d} flowers in each. How many flowers are waiting to be planted?
        en| The dairy fills {a} crates of {b} bottles. {c} shops order {d} bottles each. How many bottles stay in the dairy?
        en| A parking lot has {a} lines of {b} places. At the moment {c} lines of {d} cars are parked in it. How many places are empty?
        en| {A} sold {a} {T} for {$b} each. To make them {he} had worked {c} days and paid {$d} a day for the room. How much did {he} earn in the end?
        en| {A} played {a} levels with {b} coins in each and spent {d} coins on each of {c} shields. How many coins has {he} got?
        en| The factory makes {b} cars a day. In {a} days it sent {c} trains away, with {d} cars on each. How many of the cars made in these days are still at the factory?
        en| The big cinema has {a} rows with {b} seats. {c} classes of {d} pupils come. How many seats will nobody use?
        en| Red flowers: {a} vases of {b}. White flowers: {c} vases of {d}. How many more red ones?
        en| {A} needs {a} pages of {b} lines for a story. {He} has written {c} pages of {d} lines so far. How many lines are still to be written?
        en| The fence needs {a} parts with {b} boards each. Dad has {c} bundles of {d} boards. How many boards are missing?
        en| A road of {a} km needs {b} trees per km. {c} trucks have brought {d} trees each. How many trees must still be brought?
        en| We want to fill {a} bottles of {b} ml. There are only {c} jugs with {d} ml of juice. How many ml of juice do we lack?
        en| {A} must pay {a} rates of {$b}. {He} has paid {c} times {$d}. How much does {he} still owe?
        en| The team wants to score {b} points in each of {a} games. It has played {c} games with {d} points in each. How many points are left to score?
        en| A store bought {c} chairs at {$d} each. It sold all of them to a school as {a} sets at {$b} a set. What was the profit?
        en| I have {a} coins of {b} cents and you have {c} coins of {d} cents. How many cents do I have more than you?
        en| {a} cats eat {b} g of food each and {c} kittens eat {d} g each. How many grams more do the cats eat?
        en| The first printer ran {a} minutes at {b} pages a minute, the second {c} minutes at {d} pages a minute. How many more pages came out of the first?
        en| {A} walked {a} days, {b} km each day. {B} walked {c} days, {d} km each day. Tell me how many km {B} is short of {A}.
        en| A room {a} m by {b} m has a floor of wood except for a part of {c} m by {d} m, which is stone. What is the area of the wood?
        en| In the storehouse there are {a} sacks of {b} kg. {c} customers want {d} kg each. How many kg will be in the storehouse after that?
        en| {A} bakes {a} batches of {b} cookies for the school fair. Before it opens, {c} neighbours come by and buy {d} cookies each. How many cookies does {A} bring to the fair?
        en| A parking attendant collects {$b} from each of {a} drivers. From that money he pays {c} helpers {$d} each. How much does he hand in?
        en| The quilt is {a} patches long and {b} patches wide. Of its patches, {c} rows of {d} are red and the others are white. How many white patches are there?
        en| Long ago a village stored {a} carts of grain with {b} sacks on each. Over the winter {c} families ate {d} sacks each. How many sacks were left in spring?
        en| In the hive {a} frames hold {b} spoons of honey each. {A} fills {c} jars with {d} spoons each. How many spoons of honey does {he} leave for the bees?
        en| The cinema sold {a} rows of {b} tickets. Later, {c} families brought back {d} tickets each. How many tickets stayed sold?
        en| {A} can type {b} words a minute and typed for {a} minutes. {B} typed {d} words a minute for {c} minutes. How many fewer words did {B} type?
        en| A greengrocer stacked {a} layers of {b} oranges. {c} customers took {d} oranges each off the pile. How many oranges are in the pile now?
        en| For the mosaic the class cut {a} strips into {b} squares each. It glued down {c} rows of {d} squares. How many squares did it cut for nothing?
        en| {a} packets of {b} seeds were opened. In the garden there was space for {c} rows with {d} seeds in a row. How many seeds were not sown?
        en| A store pays {$d} each for {c} lamps and takes in {$b} each from selling {a} candles. By how much are the candle sales higher than what it pays for the lamps?
        en| The zoo received {a} boxes of {b} carrots. {c} donkeys were fed {d} carrots apiece. How many carrots may the rabbits have?
        en| On the {a} shelves of the pharmacy there were {b} bottles each. During the flu wave {c} doctors ordered {d} bottles each. How many bottles were still on the shelves?
        en| The {a} players of a club ran {b} laps each. The {c} coaches ran {d} laps each. How many more laps did the players run than the coaches?
        en| A courtyard of {a} m by {b} m is to be paved, except for a flower bed of {c} m by {d} m. For how many square metres are paving stones needed?
        en| A cake tin is {a} cm long and {b} cm wide. {A} cuts out a piece {c} cm long and {d} cm wide and eats it. How many square centimetres of the cake's top are left?
        en| By how much is {c} times {d} smaller than {a} times {b}?
        en| {c} times {d} and an unknown number add up to {a} times {b}. Find the unknown number.
        en| x plus the product of {c} and {d} equals the product of {a} and {b}. What is x?
        en| {A} had {a} rolls with {b} coins in each. {He} put {d} coins into each of {c} machines at the arcade. How many coins did {he} still have?
        en| In the harbour lay {a} boxes of {b} fishing hooks. {c} boats took {d} hooks each on board. How many hooks were still lying in the harbour?
        en| The orchestra rents {a} rows of {b} chairs. For the concert, {c} choirs need {d} chairs each. How many chairs are free for the audience?
        en| The wedding cake has {a} layers with {b} sugar roses each. {c} children picked {d} roses each off it. How many sugar roses are on the cake now?
        en| A farmer sells {a} pigs at {$b} each and buys {c} lambs at {$d} each. How much more money does he have than before?
        en| {A} mows lawns for {a} hours at {$b} an hour. {He} fills up the mower {c} times, paying {$d} each time. What does {he} earn after this cost?
        en| Our school library got {a} parcels with {b} books. {c} of the shelves are already filled with {d} of these books each. How many of the books are still in the parcels?
        en| A climber goes up {a} ladders of {b} rungs and then comes down {c} ladders of {d} rungs. How many rungs above the start is he?
        en| In the first hall there are {a} rows of {b} paintings. In the hall next door there are fewer, {c} rows of {d}. What is the difference?
        en| {A} planned to do {b} pages a day for {a} days, but so far {he} has done {d} pages a day for {c} days. How many pages are left of {his} plan?
        en| At the market {a} kg of cherries at {$b} a kg were sold, and {c} kg of plums at {$d} a kg. How much more did the cherries bring in?
        en| A tank was filled with {a} cans of {b} litres. The tractor used {d} litres on each of {c} days. How many litres remain in the tank?
        en| The night train has {a} coaches with {b} beds. {c} school classes of {d} pupils have booked a bed each. How many beds are not booked by them?
        en| A charity was promised {$b} by each of {a} firms. Up to today, {c} people have handed in {$d} each. What sum is still to come?
        en| My aunt's apron shop makes {a} aprons with {b} buttons. Her stock of buttons is {c} cards with {d} on each. How many more buttons must she buy?
        en| {A}'s savings plan is {$b} a month for {a} months. So far {he} has done {c} odd jobs for {$d} each. How much more is needed to reach the plan?
        en| A game is won by a team that collects {a} sets of {b} cards. {A}'s team has {c} packs of {d} cards. How many cards is it short of winning?
        en| We need {b} chairs for each of {a} tables. The caretaker can lend us {c} stacks of {d} chairs. How many chairs must come from somewhere else?
        en| To tile the kitchen takes {a} rows of {b} tiles; {A} has bought {c} packs of {d}. How many tiles is {he} lacking?
        en| The drama club sold {a} tickets at {$b}. It had {c} bills of {$d} each to pay. What profit did it make?
        en| Red team: {a} rounds, {b} points a round. Blue team: {c} rounds, {d} points a round. How far ahead is the red team?
        en| An elephant drinks {b} buckets a day and a camel {d} buckets a day. How many more buckets does the elephant drink in {a} days than the camel in {c} days?
        en| The print shop ran off {a} stacks of {b} flyers. {c} pupils each carried off {d} flyers to hand out. How many flyers are lying in the shop?
        en| A dressmaker bought {a} m of silk for {$b} a metre and {c} m of cotton for {$d} a metre. How much more did the silk cost her than the cotton?
        en| Each of {a} hikers carried {b} sandwiches up to the hut. There {c} hungry people ate {d} sandwiches each. How many sandwiches were not eaten?
        en| In a board game a castle is worth {b} points and a hut costs you {d} points. {A} has {a} castles and {c} huts. How many points is that?
        en| Our village gets {a} loads of firewood with {b} logs in each, and burns {d} logs a day. How many logs will there be after {c} days?
        en| {A} practised {a} days for {b} minutes each. {B} practised {c} days for {d} minutes each. How many minutes more did {A} put in?
        en| A swimming pool of {a} m by {b} m has a covered part measuring {c} m by {d} m. How many square metres of water lie in the open air?
        en| "You sold {a} boxes of {b} pears, and I sold {c} boxes of {d} pears," said the farmer to his wife. How many more pears had she sold?
        en| The fleet has {a} vans that carry {b} parcels each. This morning, {c} customers cancelled {d} parcels each. If the vans would have been full, how many parcels do they carry now?
        en| {A} runs a lemonade stand for {a} days and takes in {$b} a day. For it {he} had bought {c} bags of lemons at {$d} a bag. How much is {his} profit?
        en| On every one of {a} bushes grew {b} roses. For {c} vases {A} cut {d} roses each. How many roses can still be seen on the bushes?
        en| {A} has a phone plan with {b} minutes on each of {a} days. {He} made {c} calls of {d} minutes. How many minutes of the plan were not used?
        en| The castle garden is {a} yards by {b} yards. The maze in the middle of it takes up {c} yards by {d} yards. How many square yards of garden surround the maze?
        en| A puzzle hall has {a} rooms with {b} riddles each. So far {c} teams have solved {d} riddles each, every team other ones. How many riddles are unsolved?
        en| The snack bar bought {a} cartons of {b} ice creams. On a hot day {c} families came, and each bought {d}. How many ice creams were in the freezer that night?
        en| {a} trucks carried off {b} loads of earth each; {c} trucks of another firm carried off {d} loads each, which was less. How many loads less was that in all?
        en| For the theatre trip {a} pupils pay {$b} each. The school pays the bus company for {c} buses at {$d} each out of it. What sum is there for the tickets?
        en| The stationer received {a} boxes of {b} rulers and sent {c} faulty packets of {d} rulers back. How many rulers did he keep?
        en| What's left of {a} bags of {b} onions when {c} pots of soup take {d} onions each?
        en| Find how many points {A} has: {he} threw {a} rings worth {b} points each, and lost {d} points for each of {c} misses.
        en| A spaceship left with {a} tanks of {b} units of air. The crew breathed {d} units a day for {c} days. How many units of air were on board after that?
        en| One wall takes {a} rows of {b} bricks. The mason mixed up the plans and built {c} rows of {d} bricks. How many bricks must he still add to make up the number that the wall takes?
        en| {A} picked {a} pails with {b} berries in each and {B} picked {c} pails with {d} berries in each. How many berries more were picked by {A}?
        en| Nurses on the day shift changed {b} beds each, and there were {a} nurses. {c} nurses on the night shift changed {d} beds each. How many more beds were changed by day?
        en| In the stable are {a} bales of {b} kg of straw. {c} horses get {d} kg each for their boxes. How many kg of straw are still baled?
        zh| 食堂买来{a}袋大米，每袋{b}千克，吃了{c}天，每天吃{d}千克，还剩多少千克？
        zh| 老师带了{a}盒彩笔，每盒{b}支，分给{c}个同学，每人{d}支，最后还有多少支？
        zh| {A}骑车{a}分钟，每分钟行{b}米；{B}步行{c}分钟，每分钟走{d}米。{A}比{B}多行多少米？
        zh| 爸爸打工{a}天，每天挣{b}元，这期间付房租{c}次，每次{d}元，还剩多少元？
        zh| 礼堂能坐{a}排，每排{b}人，现在进来{c}队学生，每队{d}人，还可以坐多少人？
        zh| {A}有{a}张{b}元的钱，买{c}{M}{T}，每{M}{d}元，应找回多少元？
        zh| 鸡有{a}笼，每笼{b}只；鸭有{c}笼，每笼{d}只。鸭比鸡少多少只？
        zh| 水泵向池里注水{a}分钟，每分钟{b}升，随后放水{c}分钟，每分钟{d}升，池里还有水多少升？
        zh| 操场长{a}米，宽{b}米，中间画了一块长{c}米、宽{d}米的球场，球场以外的面积是多少？
        zh| 新剧场有{a}排，每排{b}座，旧剧场有{c}排，每排{d}座，新剧场比旧剧场多多少个座位？
        zh| 一本稿子要抄{a}页，每页{b}字，已经抄了{c}天，每天抄{d}字，还剩多少字没抄？
        zh| 工厂一共要生产{a}批玩具，每批{b}件，已经生产了{c}天，每天{d}件，还要生产多少件？
        zh| 妈妈摘了{a}篮草莓，每篮{b}颗，做{c}个蛋糕，每个用{d}颗，还剩多少颗草莓？
        zh| 义卖会上卖出{a}个面包，每个{b}元，买材料花了{c}份钱，每份{d}元，净赚多少元？
        zh| 一班有{a}个小组，每组捐书{b}本，二班有{c}个小组，每组捐书{d}本，一班比二班多捐几本？
        zh| 桌上放着{a}盘饺子，每盘{b}个，来了{c}个人，每人吃{d}个，还剩几个饺子？
        zh| 知识竞赛中，{A}答对{a}题，每题得{b}分，答错{c}题，每题扣{d}分，{A}最后得多少分？
        zh| 木工有{a}根木料，每根长{b}米，锯下{c}段，每段{d}米，还剩木料多少米？
        zh| {a}个{b}相加，再从和里减去{c}个{d}，得多少？
        zh| 从{a}与{b}的积里去掉{c}与{d}的积，还剩多少？
        zh| 大客车{a}辆，每辆坐{b}人，小客车{c}辆，每辆坐{d}人，坐大客车的比坐小客车的多几人？
        zh| 姐姐攒了{a}个月，每月{b}元，弟弟攒了{c}个月，每月{d}元，弟弟比姐姐少攒多少元？
        zh| 修一条路，计划修{a}天，每天{b}米。现在修了{c}天，每天只修了{d}米，还有多少米没有修？
        zh| 花店进了{a}把玫瑰，每把{b}枝，扎成{c}束花，每束{d}枝，还剩多少枝没用？
        zh| 学校要买{a}套桌椅，每套{b}元，现有{c}笔捐款，每笔{d}元，还差多少元？
        zh| 停车场划了{a}排车位，每排{b}个，开来{c}个车队，每队{d}辆车，还空着多少个车位？
        zh| 油库里有{a}桶油，每桶{b}升，给{c}辆车加油，每辆加{d}升，油库里剩多少升油？
        zh| 大字本买了{a}本，每本{b}页，小字本买了{c}本，每本{d}页，大字本的总页数比小字本多多少页？
        zh| 蔬菜大棚里黄瓜有{a}垄，每垄{b}棵，辣椒有{c}垄，每垄{d}棵，黄瓜比辣椒多多少棵？
        zh| 王老师买了{a}副羽毛球拍，每副{b}元，李老师买了{c}副乒乓球拍，每副{d}元，李老师比王老师少花多少元？
        zh| {A}的相册有{a}页，每页能放{b}张，已经贴了{c}次，每次{d}张，还能放多少张？
        zh| 养蜂人收了{a}桶蜂蜜，每桶{b}千克，装了{c}罐，每罐{d}千克，桶里还有蜂蜜多少千克？
        zh| 甲队有{a}人，每人植树{b}棵，乙队有{c}人，每人植树{d}棵，甲队比乙队多植树多少棵？
        zh| 打字员要打{a}份文件，每份{b}页，已打了{c}小时，每小时{d}页，剩下多少页没打？
        zh| {A}为义卖烤了{a}炉饼干，每炉{b}块，开卖前{c}位邻居每人买走{d}块，还有多少块能拿去义卖？
        zh| 拼布被子长{a}格，宽{b}格，其中红格有{c}行，每行{d}格，其余是白格，白格有多少个？
        zh| 村里存粮{a}车，每车{b}袋，过冬时{c}户人家每户吃了{d}袋，开春还剩多少袋？
        zh| 蜂箱里有{a}片巢框，每片{b}勺蜜，{A}装了{c}瓶，每瓶{d}勺，给蜜蜂留下多少勺蜜？
        zh| 水果摊上码了{a}层橙子，每层{b}个，{c}位顾客每人拿走{d}个，还有多少个橙子？
        zh| 打开{a}包种子，每包{b}粒，菜地只能种{c}行，每行{d}粒，有多少粒没种下？
        zh| 动物园收到{a}箱胡萝卜，每箱{b}根，喂了{c}头驴，每头{d}根，还剩多少根？
        zh| 队员{a}人，每人跑{b}圈；教练{c}人，每人跑{d}圈。队员一共比教练多跑多少圈？
        zh| 院子长{a}米、宽{b}米，除了一个长{c}米、宽{d}米的花坛，全部铺砖，铺砖的面积是多少平方米？
        zh| {c}乘{d}的积再加上一个数，正好等于{a}乘{b}的积，这个数是多少？
        zh| 农民卖了{a}头猪，每头{b}元，又买回{c}只羊羔，每只{d}元，手里的钱比原来多了多少元？
        zh| {A}修草坪{a}小时，每小时得{b}元，加油{c}次，每次{d}元，除去油钱还挣多少元？
        zh| 登山者爬上{a}架梯子，每架{b}级，又爬下{c}架，每架{d}级，他比出发时高了多少级？
        zh| 卧铺车有{a}节车厢，每节{b}张床，{c}个班的学生订了床位，每班{d}人，还有多少张床没人订？
        zh| 做围裙{a}条，每条要{b}颗扣子，现在只有{c}板扣子，每板{d}颗，还缺多少颗？
        zh| {a}张桌子每张要配{b}把椅子，现在只搬来{c}摞，每摞{d}把，还差多少把？
        zh| 铺厨房要{a}行砖，每行{b}块，{A}买了{c}包，每包{d}块，还要再买多少块？
        zh| 红队打了{a}轮，每轮{b}分；蓝队打了{c}轮，每轮{d}分。红队领先多少分？
        zh| 裁缝买丝绸{a}米，每米{b}元，买棉布{c}米，每米{d}元，丝绸比棉布多花多少元？
        zh| 话费套餐每天{b}分钟，{a}天里{A}打了{c}个电话，每个{d}分钟，套餐里还剩多少分钟没用？
        zh| 谜题馆有{a}个房间，每间{b}道谜题，{c}个小组各解开{d}道不同的谜题，还有多少道没解开？
        zh| 小吃店进了{a}箱雪糕，每箱{b}支，来了{c}家人，每家买{d}支，晚上冰柜里还有多少支？
        zh| 飞船带了{a}罐氧气，每罐{b}升，飞行{c}天，每天用{d}升，还剩多少升氧气？
        zh| {A}采了{a}桶浆果，每桶{b}颗，{B}采了{c}桶，每桶{d}颗，{A}比{B}多采多少颗？
        zh| 白班{a}名护士每人换床单{b}张，夜班{c}名护士每人换{d}张，白班比夜班多换多少张？
        zh| 马棚里有{a}捆干草，每捆{b}千克，{c}匹马每匹吃了{d}千克，还剩干草多少千克？
        zh| 餐厅订了{a}盒寿司，每盒{b}个，{c}位客人每人吃{d}个，还剩几个寿司？
        zh| 印好{a}摞传单，每摞{b}张，{c}名志愿者每人领走{d}张，还有多少张没领？
        zh| 酸奶{a}排，每排{b}瓶，过期退货{c}箱，每箱{d}瓶，还剩酸奶多少瓶？
        zh| 大象{a}天，每天喝水{b}桶；骆驼{c}天，每天喝水{d}桶。大象喝的水比骆驼多多少桶？
        zh| 玫瑰园里有{a}丛玫瑰，每丛开{b}朵，剪下来插了{c}瓶，每瓶{d}朵，枝头还有多少朵？
        zh| 砌一面墙要{a}层砖，每层{b}块，工人运来{c}车，每车{d}块，还差多少块砖？
        zh| {A}想凑齐{a}套卡片，每套{b}张，现在手里有{c}叠，每叠{d}张，还差多少张？
        zh| 话剧社卖出{a}张票，每张{b}元，要付{c}笔费用，每笔{d}元，最后盈余多少元？
        zh| 设x加上{c}与{d}的积等于{a}与{b}的积，求x。
        zh| 泳池长{a}米、宽{b}米，其中长{c}米、宽{d}米的部分有顶棚，露天的水面有多少平方米？
        zh| {A}练琴{a}天，每天{b}分钟，{B}练琴{c}天，每天{d}分钟，{B}比{A}少练多少分钟？
        zh| 油罐里倒进{a}桶油，每桶{b}升，拖拉机用了{c}天，每天{d}升，油罐里还有油多少升？
        zh| {A}投中{a}个圈，每个得{b}分，没投中{c}个，每个扣{d}分，{he}得了多少分？
        zh| {A}摆摊{a}天，每天收入{b}元，买柠檬{c}袋，每袋{d}元，{he}净赚多少元？
        zh| 快餐店一天卖出{a}份套餐，每份{b}元，给{c}名店员每人发工资{d}元，还剩多少元？
        zh| 前厅挂了{a}排画，每排{b}幅，后厅挂了{c}排，每排{d}幅，前厅比后厅多挂多少幅画？
        zh| 剧组租来{a}箱道具，每箱{b}件，排练中用坏了{c}套，每套{d}件，没坏的道具有多少件？

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
        en| A lighthouse had {a} steps. Builders added {b} flights of {c} steps each. How many steps does one climb now?
        en| The choir sang {a} songs on stage and then {b} songs in each of {c} hospitals. How many songs did it perform?
        en| An electrician's bill: {$a} for the call, {c} hours of work at {$b} an hour. What is the total?
        en| On the bus there were {a} passengers. At every one of the next {c} stops {b} people got on and nobody got off. How many passengers were there in the end?
        en| A bucket under a leaky roof has {a} ml in it. With {b} ml dripping in every hour, what will it contain {c} hours from now?
        en| Joining the swimming club takes a fee of {$a}, then {$b} each time you swim. {A} swam {c} times. How much has {he} paid the club?
        en| A hotel has {a} single rooms and {b} dormitories for {c} guests each. How many guests can stay overnight?
        en| For the wedding, {a} people sit at the top table and {c} people at each of the {b} round tables. Find the number of guests.
        en| Work out {a} + {b} × {c}.
        en| The product of {b} and {c} is increased by {a}. Which number comes out?
        en| Which number is {a} more than {b} times {c}?
        en| x exceeds the product of {b} and {c} by {a}. What is x?
        en| {a} is added to {c} times {b}. Name the result.
        en| If {a} is taken away from a number, {b} times {c} is left. What is the number?
        en| {A} took {a} photos on the first evening of the trip and {c} a day on the {b} days after. How many photos are on {his} camera?
        en| A courier charges {$a} per parcel plus {$b} for each kg. What does a parcel of {c} kg cost to send?
        en| The skating rink asks {$a} for skates and {$b} for each hour on the ice. {A} borrows skates and skates {c} hours. How much is {he} charged?
        en| A blacksmith had {a} horseshoes ready. He forged {b} a day for {c} days. How many horseshoes are in the smithy now?
        en| An aeroplane is at {a} m and climbs {b} m every second. What is its height {c} seconds later?
        en| In the nest were {a} acorns. The squirrel brought {c} acorns on each of {b} trips. How many acorns has it stored?
        en| The empty truck weighs {a} tons. Loaded with {b} containers of {c} tons each, how much does it weigh?
        en| A rucksack of {a} g holds {b} cans that weigh {c} g apiece. What is the weight of the packed rucksack?
        en| After {A} had given {c} stickers to each of {b} classmates, {he} still had {a}. How many stickers did {he} start with?
        en| {A} spent some money on {b} tickets at {$c} each and had {$a} left in {his} wallet. How much money was in the wallet at first?
        en| From a roll of cloth the tailor cut {b} pieces, each {c} m long, and {a} m were left over. How long was the roll?
        en| A teacher shared out pencils: {c} for each of {b} pupils. {a} pencils stayed in the box. How many had there been?
        en| {b} vans took {c} parcels each, and {a} parcels would not fit in. How many parcels were there in all?
        en| When all the eggs were packed in {b} boxes of {c}, there were {a} eggs over. How many eggs were there?
        en| A gardener planted {b} rows with {c} lettuces in each; {a} lettuces found no room. How many lettuces did he have?
        en| {A} has paid {$a} for {his} new phone at once and pays {$b} a month for {c} months. What does the phone cost {him} in all?
        en| A sofa is bought with {$a} down and {c} payments of {$b}. What is the full price paid?
        en| The pool had {a} cm of water this morning. The hose adds {b} cm an hour. What is the depth after {c} hours?
        en| At dawn the thermometer stood at {a} degrees. Then the air warmed by {b} degrees an hour. What did it show {c} hours after dawn?
        en| {A}'s hair is {a} mm long and gets {b} mm longer each month. If {he} doesn't have it cut, how long will it be after {c} months?
        en| A museum ticket costs {$a}. The audio guide is {$b} per floor. {A} takes the guide on {c} floors. What does the visit come to?
        en| The taxi meter shows {$a} when you get in and goes up by {$b} each km. What does it show after {c} km?
        en| {A} knew {a} Spanish words before the course. In each of the {c} lessons {he} learnt {b} new ones. How many Spanish words does {he} know at the end?
        en| {a} cars stood in the lot already as {b} convoys of {c} cars each rolled in. How many cars are standing there?
        en| A farm kept {a} goats and built {b} sheds for {c} cows each, which were filled at once. How many animals live there now?
        en| The museum owned {a} coins. A collector left it {b} trays with {c} coins. How many coins can be shown?
        en| The printer warms up for {a} seconds and then needs {b} seconds a page. How long does it take for {c} pages?
        en| Getting the oven hot takes {a} minutes; every tray then bakes {b} minutes. {A} bakes {c} trays one after the other. How many minutes does it all take?
        en| {A} drove {a} km to pick up {B}, and then they drove {c} hours at {b} km an hour. How far did {A} drive in all?
        en| A marathon runner warmed up over {a} m, then ran {c} rounds of a {b} m lap. What distance was that altogether?
        en| In our street are {a} villas and {b} blocks with {c} flats each. One family lives in each villa and each flat. How many families live there?
        en| The wall already has {a} bricks. {b} masons lay {c} bricks each. How many bricks does the wall have after that?
        en| The first shelf has {a} jars. There are {b} further shelves, each with {c} jars. How many jars are in the cellar?
        en| There was {$a} in the class fund. A cake sale brought in {$b} for each of {c} cakes. How much is in the fund now?
        en| The ship carries {a} sailors, and in its {b} cabins there are {c} passengers each. How many people are on board?
        en| Admission to the fair is {$a}, each ride {$b}. What does {A} spend if {he} goes on {c} rides?
        en| {A} rode {c} times on the roller coaster at {$b} a ride, after {$a} for admission to the park. What did the day cost {him}?
        en| Dad gave me {$a} for my birthday, and each of my {b} aunts gave me {$c}. How much birthday money do I have?
        en| For a good report {A} gets {$a}, and {$b} more for every A grade. {He} has {c} A grades. What does {he} get?
        en| A game begins with {a} points on the board; each ring you hit adds {b}. {A} hits {c} rings. What does the board show?
        en| A worker has a fixed wage of {$a} a day and {$b} for each lamp he puts together. How much does he earn on a day with {c} lamps?
        en| A waiter is paid {$a} for the evening. {b} tables each tip him {$c}. How much does he bring home?
        en| {A} and {his} {b} sisters went picking. {A} picked {a} pears, every sister {c}. How many pears did they take home together?
        en| {A} ate {a} plums in the morning; {his} {b} guests ate {c} each in the afternoon. How many plums were eaten that day?
        en| A centipede toy has a head of {a} cm and {b} body parts of {c} cm each. How long is the toy?
        en| A train is made of an engine {a} m long and {b} wagons, each {c} m long. What is the length of the train?
        en| A fence consists of a gate of {a} m and {b} panels, each {c} m wide. How long is the fence?
        en| On the farm's east side are {a} apple trees, on the west side {b} rows of {c} pear trees. How many trees grow on the farm?
        en| A story has an introduction of {a} pages and {b} chapters of {c} pages. How many pages must be printed?
        en| The film opens with {a} minutes of adverts, followed by {b} episodes lasting {c} minutes each. How long will we sit in the cinema?
        en| To the {a} sheep in the meadow, {b} shepherds each bring {c} more. How many sheep graze there now?
        en| {B} gave {A} {b} packs of {c} cards. With the {a} cards {A} had before, how many does {he} have?
        en| Including the {a} that were there before, how many chairs stand in the hall after {b} rows of {c} chairs have been added?
        en| Find the total of {a} red tulips and {b} bunches of yellow ones with {c} in a bunch.
        en| How much do you pay for a frame at {$a} and {b} prints at {$c} apiece?
        en| What is the mass of a basket of {a} g with {b} buns of {c} g in it?
        en| What's the whole bill if the tent costs {$a} and each of {b} sleeping bags {$c}?
        en| A virus had infected {a} computers by Monday. Each day after it hit {b} more. How many had it hit {c} days later?
        en| The glacier lake was {a} m across. It widens by {b} m a year. How wide is it {c} years on?
        en| A rumour: {a} people know it. Each hour {b} more hear it. How many know it in {c} hours' time?
        en| A city had {a} bus lines. Every year {b} lines are opened. How many lines will there be after {c} years?
        en| {A}'s stamp album: {a} stamps from home and {b} pages of foreign stamps, {c} per page. How many stamps is that?
        en| An astronaut has {a} food packs in the capsule. A cargo ship delivers {b} crates holding {c} packs each. How many packs are there now?
        en| The band sold {a} CDs in the shop and {b} CDs at each of its {c} concerts. How many CDs were sold?
        en| Last winter {a} skiers were rescued by the old team. This winter {b} teams rescued {c} skiers each. How many rescues were there in both winters?
        en| {A} has done {a} exercises. If {he} does {b} a day, how many will {he} have done in {c} days' time?
        en| We poured {a} ml of syrup into the bowl and {b} glasses of water, {c} ml each. How much punch have we made?
        en| {A} rents a van at {$a} flat and {$b} for each hour. {He} has it {c} hours. Work out the rent.
        en| Say a bamboo is {a} dm tall today and shoots up {b} dm a day. How tall is it in {c} days?
        zh| 一列火车，车头长{a}米，后面挂{b}节车厢，每节长{c}米，这列火车全长多少米？
        zh| {A}给{b}个同学每人{c}张贴纸后，自己还剩{a}张，{he}原来有多少张贴纸？
        zh| 公交车上原有{a}人，以后{c}站每站上来{b}人，没有人下车，现在车上有多少人？
        zh| 一块布做了{b}套衣服，每套用{c}米，还剩{a}米，这块布原来长多少米？
        zh| 把鸡蛋装盒，每盒{c}个，装满了{b}盒，还余{a}个，一共有多少个鸡蛋？
        zh| 打印机预热要{a}秒，之后每打一页要{b}秒，打完{c}页总共要多少秒？
        zh| 买手机首付{a}元，以后每月还{b}元，还了{c}个月才付清，这部手机一共花了多少钱？
        zh| 溜冰场租鞋{a}元，每滑一小时{b}元，{A}滑了{c}小时，一共要付多少元？
        zh| 游乐园门票{a}元，里面的项目每个{b}元，{A}玩了{c}个项目，共花了多少元？
        zh| 先算{b}乘{c}，再加{a}，得数是多少？
        zh| {b}与{c}的积再添上{a}，结果是几？
        zh| 一个数减去{a}正好等于{b}乘{c}，这个数是多少？
        zh| 飞机在{a}米的高度，每秒上升{b}米，{c}秒后飞到多少米高？
        zh| {A}和{b}个姐妹去摘梨，{A}摘了{a}个，其余姐妹每人摘{c}个，她们总共摘了多少个？
        zh| 奶奶家有{a}只山羊，又新建{b}个牛棚，每棚养{c}头牛，现在一共养了多少头牲畜？
        zh| 寄快递首重{a}元，续重每千克{b}元，续重{c}千克，运费一共多少元？
        zh| 旅馆有{a}个单人间，还有{b}个多人间，每间住{c}人，全住满一共住多少人？
        zh| 婚宴上主桌坐{a}位，其他{b}桌每桌坐{c}位，来了多少位客人？
        zh| 空卡车重{a}吨，装上{b}个集装箱，每个{c}吨，车货总重多少吨？
        zh| {A}上课前认识{a}个英语单词，每节课新学{b}个，上完{c}节课后一共认识多少个？
        zh| 过生日时爸爸给了{a}元，{b}位亲戚每人给了{c}元，{A}一共收到多少元？
        zh| 早晨水深{a}厘米，水管每小时使水面升高{b}厘米，{c}小时后水深多少厘米？
        zh| 班费原有{a}元，卖蛋糕每个得{b}元，卖了{c}个，现在班费有多少元？
        zh| 松鼠窝里有{a}颗松果，又搬了{b}趟，每趟搬{c}颗，窝里现在有多少颗松果？
        zh| 书的前言有{a}页，正文有{b}章，每章{c}页，整本书有多少页？
        zh| 竹笋现在高{a}厘米，每天长高{b}厘米，照这样长，{c}天后有多高？
        zh| {A}开车先走了{a}千米，接着又以每小时{b}千米的速度行了{c}小时，全程多少千米？
        zh| 烤箱预热{a}分钟，每盘饼干烤{b}分钟，依次烤{c}盘，共需多少分钟？
        zh| 篱笆由一扇{a}米宽的门和{b}块木板组成，每块木板宽{c}米，篱笆长多少米？
        zh| 服务员底薪一晚{a}元，有{b}桌客人每桌给小费{c}元，{he}这一晚能挣多少元？
        zh| {A}的集邮册里国内邮票{a}张，外国邮票{b}页，每页{c}张，邮票总数是多少？
        zh| 学校原有{a}台电脑，又建了{b}个机房，每个机房装{c}台，现在全校有多少台电脑？
        zh| {b}辆货车每辆装{c}箱后，还有{a}箱装不下，这批货共有多少箱？
        zh| 老师把铅笔分给{b}名学生，每人{c}支，盒里还留下{a}支，原来一共有多少支铅笔？
        zh| 乐队在商店卖出唱片{a}张，又在{c}场演出中每场卖出{b}张，一共卖了多少张？
        zh| {A}钱包里的钱买了{b}张票，每张{c}元，找完钱还有{a}元，钱包里原来有多少钱？
        zh| 舞台上先有{a}名演员，随后上来{b}队，每队{c}名，舞台上现在有多少名演员？
        zh| 做果汁，先倒{a}毫升糖浆，再加{b}杯水，每杯{c}毫升，一共做成多少毫升？
        zh| 小区里有{a}户住别墅，另有{b}栋楼，每栋住{c}户，小区共有多少户？
        zh| 修电视，上门费{a}元，维修费每小时{b}元，修了{c}小时，师傅应收多少元？
        zh| 陈列室原有古币{a}枚，有人捐来{b}盘，每盘{c}枚，现在能展出多少枚古币？
        zh| 电视剧先放{a}分钟广告，再连播{b}集，每集{c}分钟，从头看完要多少分钟？
        zh| {A}今天已做{a}道题，之后每天做{b}道，再过{c}天总共做完多少道题？
        zh| 买一个画框{a}元，洗{b}张照片每张{c}元，一共付款多少元？
        zh| 草地上有{a}只羊，又有{b}个牧民各赶来{c}只，草地上现在有多少只羊？
        en| {A} had {a} marbles. {He} won {b} marbles in each of {c} games. How many marbles does {he} have now?
        en| Mother baked {a} cookies in the morning. In the afternoon she baked {b} trays of {c} cookies. How many cookies did she bake that day?
        en| There are {a} cars in the car park. {b} rows of {c} cars are parked on the street. How many cars are there altogether?
        en| {A} bought a ball for {$a} and {b} pairs of socks for {$c} each. How much did {he} spend?
        en| The school has {a} teachers and {b} classes of {c} pupils. How many people are in the school?
        en| {A} has one book with {a} pages and {b} books with {c} pages each. How many pages do all the books have?
        en| The library had {a} books. Every week it bought {b} new books. How many books did it have {c} weeks later?
        en| There was {$a} in the money box. Grandfather put {$b} into it on each of {c} visits. How much is in the money box now?
        en| {A} sold {a} cakes on Friday. On Saturday {he} sold {b} boxes with {c} cakes in each. How many cakes did {he} sell on both days?
        en| An empty truck weighs {a} tons and carries {b} blocks of stone of {c} tons each. What is the weight of the loaded truck?
        en| Our class had {a} flags. Then {b} pupils made {c} flags each. How many flags do we have now?
        en| {A} knows {a} songs. {He} learns {b} new songs every month. How many songs will {he} know after {c} months?
        en| The rope was cut: one piece of {a} m and {b} pieces of {c} m. How long was the rope at first?
        en| After {A} gave {b} sweets to each of {c} friends, {he} still had {a} sweets. How many sweets did {he} have at first?
        en| A cook used {b} eggs for each of {c} cakes and then had {a} eggs left. How many eggs were there to begin with?
        en| {A} bought {b} tickets at {$c} each and got {$a} change. How much money did {he} give to the cashier?
        en| {a} children came on foot, and {b} buses with {c} children each arrived. How many children came in total?
        en| Increase {a} by {b} times {c}.
        en| Find a number that is {a} more than {b} times {c}.
        en| What is the sum of {a} and the product of {b} and {c}?
        en| {b} groups of {c} and {a} more: how much is that?
        en| Let x be {a} larger than the product of {b} and {c}. Find x.
        en| If you divide a number by {b}, you get {c} with remainder {a}. What is the number?
        en| The hotel charges {$a} for cleaning and {$b} for every night. What is the bill for {c} nights?
        en| The electrician asks {$a} for the visit and {$b} for each lamp that he hangs up. What do {c} lamps cost us?
        en| A candle was {a} mm thick. {A} dipped it into wax {b} times, and each time it became {c} mm thicker. How thick is it now?
        en| The kitten weighed {a} grams at birth and put on {b} grams a day. How many grams did it weigh after {c} days?
        en| {A} got up and read {a} pages. Then {he} read {b} pages an hour for {c} hours. How many pages did {he} read in all?
        en| There are {a} goldfish in the pond. A man brings {b} buckets with {c} goldfish each and puts them in. How many goldfish swim in the pond now?
        en| The farmer has already picked {a} kg of pears. He picks {b} kg more every hour. How many kg has he after {c} hours?
        en| The bookcase has {a} books on the top shelf and {c} books on each of the other {b} shelves. How many books are in the bookcase?
        en| The postman delivered {a} letters to the school and {c} letters to each of {b} houses. How many letters did he deliver?
        en| For the soup you need {a} g of meat and {b} carrots of {c} g each. How heavy is all this together?
        en| The runner is {a} m past the start and goes on running {b} m a second. How many metres from the start is he {c} seconds later?
        en| On the first page of an album there are {a} photos, on the other {b} pages there are {c} each. How many photos does the album hold?
        en| {A} spent {a} minutes on maths and {b} minutes on each of {c} other subjects. How many minutes did {he} study?
        en| To enter the fair one pays {$a}, and every ride is {$b} more. {A} takes {c} rides. What does {he} spend at the fair?
        en| {A} pays {$a} at once for a sofa and then {$b} a month for {c} months. What does the sofa cost?
        en| A phone costs {$a} now, and the contract is {$b} a month. What does {A} pay in the first {c} months for the phone and the contract?
        en| The nurse gave {a} tablets to one patient and {b} tablets to each of {c} others. How many tablets did she give out?
        en| There were {a} ml of water in the jar. {A} poured in {b} spoons of {c} ml. How much water is in the jar now?
        en| The zoo has {a} monkeys. Each of {b} other zoos sends {c} monkeys. How many monkeys does it have then?
        en| The story took {a} minutes to tell, and {b} songs of {c} minutes were sung. How long did the evening last?
        en| A tower has a base of {a} cm. On it stand {b} blocks, each {c} cm high. How high is the tower?
        en| {A} has already driven {a} km. {He} still has to drive {b} hours at {c} km an hour. How long is the whole way?
        en| {a} m of the fence are painted. {A} needs {c} days more and will paint {b} m a day. How long is the fence?
        en| The team has {a} points. It wins {b} more games and gets {c} points for each. How many points does it have at the end?
        en| There are {a} lamps in the hall and {b} rooms with {c} lamps each. How many lamps does the house have?
        en| A basket with {a} loose apples and {b} bags of {c} apples stands in the kitchen. How many apples is that in all?
        en| Each of {b} cousins sends {A} {c} postcards; {A} already owns {a} postcards. How many postcards will {A} own?
        en| This morning {a} people were waiting. Every minute {b} more people came, and nobody left. How many were waiting after {c} minutes?
        en| The company has {a} workers in the office and {b} shops with {c} workers each. How many workers does it have?
        en| {A} wants a bike. {He} has {$a} already and needs {b} more weeks of saving {$c} a week. What is the price of the bike?
        en| Snow was {a} cm deep at noon. It went on snowing, {b} cm an hour, for {c} hours. How deep was the snow then?
        en| Seats in the plane: {a} in first class, {b} rows of {c} in the back. How many seats?
        en| How much do I pay for a pizza at {$a} with {b} extra toppings at {$c} each?
        en| A teacher buys one globe for {$a} and {b} maps for {$c} apiece. Work out the total cost.
        en| The first {a} pages of a notebook are full. {A} fills {b} pages a week for another {c} weeks, and then the notebook is full. How many pages has it?
        en| {b} children each put {c} coins into the box, in which there were already {a} coins. How many coins are in the box now?
        en| There are {b} shelves in the shop with {c} cups on each. {a} more cups stand in the window. How many cups does the shop have?
        en| {A}'s playlist has {a} songs. {He} adds {b} albums with {c} songs on each. How many songs are on the playlist after that?
        en| A caterer brings {a} trays on the first trip and {c} trays on each of {b} further trips. How many trays does he bring?
        en| Before the exhibition opened, {a} visitors were waiting at the door. While it was open, {b} visitors came in each hour, for {c} hours. How many visitors came altogether, if everyone waiting went in?
        en| The nursery sold {a} trees in the morning. In the afternoon {b} landscapers bought {c} trees each. How many trees were sold that day?
        en| For the costume {A} sews on {a} big stars and {b} rows of {c} small stars. How many stars are on the costume?
        en| To rent the bouncy castle you pay {$a} for delivery plus {$b} an hour. The school keeps it for {c} hours. How much does the school pay?
        en| {A} read {a} pages on the plane. On each of the {b} days at the beach {he} read {c} pages. How many pages did {he} read on the trip?
        en| Grandma's cookbook has {a} recipes for soups and {b} chapters of {c} recipes for other dishes. How many recipes are in her cookbook?
        en| A sheepdog herds {a} sheep from the hill and then {b} flocks of {c} sheep from the valley. How many sheep has it herded?
        en| {A} has {a} cm of track for {his} toy train. {He} gets {b} more pieces, each {c} cm long. How long can the track be now?
        en| The detective found {a} clues at the scene. In each of {b} rooms, he found {c} more. How many clues has he found in all?
        en| The vet charges {$a} for looking at a dog, and {$b} for every injection. {A}'s dog gets {c} injections. What must {A} pay?
        en| On the sand a child laid {a} white shells in the middle and round it {b} rings of {c} brown shells. How many shells did the child lay?
        en| A potter had {a} bowls drying. She made {b} a day for the next {c} days. How many bowls had she then?
        en| This is how the prize grows: it starts at {$a} and rises by {$b} with every question answered. What is it worth after {c} questions?
        en| {A} did {a} push-ups to warm up and then {b} sets of {c} push-ups. What was {his} number of push-ups?
        en| A comic shop charges {$c} for each comic and {$a} for shipping. {A} orders {b} comics. How much is {his} order?
        en| The class planted {a} tulips by the gate, and along the wall they planted {b} rows of {c}. In total, how many tulips did they plant?
        en| The rain barrel held {a} litres. Last night's rain lasted {c} hours and brought {b} litres an hour. How many litres are in the barrel this morning?
        en| To buy a drum kit {A} still has to save {$b} a week for {c} weeks. {He} has saved {$a} so far. What does the drum kit cost?
        en| {b} friends each ate {c} dumplings, and {a} dumplings were left in the bowl. How many dumplings had been made?
        en| After filling {b} bottles with {c} cl each, the barrel still had {a} cl in it. How much was in the barrel at first?
        en| A cyclist has {a} km behind him. If he keeps riding {b} km a day, how many km will he have behind him in {c} days?
        en| {b} sacks of flour weigh {c} kg each. What do they weigh together with the cart, which is {a} kg?
        en| The hotel lobby has {a} lamps, and each of the hotel's {c} floors has {b}. How many bulbs must be bought if every lamp gets a new bulb?
        en| At the school {a} pupils come on foot. The others come in {b} buses with {c} pupils in each. How many pupils does the school have?
        en| The bride invited {a} relatives and the groom {b} families with {c} people each. How many people did they invite?
        en| In a chess club {a} games were played on the opening night, and {b} games a night on the {c} nights after that. Find the number of games.
        en| A ball costs {$a}. The coach buys one ball and {b} bibs for {$c} each. How much does he spend?
        en| Multiply {b} by {c} and put {a} on top. What do you have?
        en| What number is greater than {b} times {c} by exactly {a}?
        en| x reduced by {a} is {b} multiplied by {c}. Find x.
        en| The sleigh carries {a} big presents and {b} sacks with {c} small ones. How many presents are on the sleigh?
        en| {A} was paid {$a} for painting the fence and {$b} for every hour of weeding. {He} weeded for {c} hours. How much was {he} paid for everything?
        en| A crab boat caught {a} crabs with the net. In each of its {b} traps there were {c} crabs. How many crabs were caught?
        en| In the parade, one band of {a} players marches in front, followed by {b} rows of {c} dancers. How many people take part?
        en| A wall was {a} cm high. Then {b} layers of stones were put on it, each layer {c} cm high. What is its height now?
        en| {A} has {a} stickers on {his} laptop and a book with {b} pages of {c} stickers. How many stickers does {he} own?
        en| The dentist put aside {a} toothbrushes for the staff. For a visit to {b} schools he packed {c} toothbrushes for each. How many toothbrushes did he have?
        en| An artist paid {$a} for an easel. Afterwards she bought paints in {c} colours at {$b} a colour. What did easel and paints cost her?
        en| How far has the postwoman driven if it is {a} km to the village and she then does {b} rounds of {c} km?
        en| Count everyone: {a} teachers, {b} classes, {c} pupils in each class.
        en| A water park takes {$a} for parking the car and {$b} for each person. A car with {c} people drives up. What do they have to pay?
        en| {A}'s grandfather gave away {b} of his coin boxes with {c} coins in each and kept {a} coins. How many coins did he have before?
        en| Last year's harvest was {a} crates. This year's harvest was {b} rows of trees with {c} crates from each row. How many crates do the harvests make together?
        en| In the theatre {a} seats are on the balcony and {b} rows of {c} seats are below. How many tickets can be sold for one evening?
        en| The tooth fairy's jar already held {$a}. Then {A} lost {b} teeth and got {$c} for each of them. How much is in the jar now?
        en| A snowman stands on a block {a} cm high and is built of {b} balls, each {c} cm high. How high above the ground is the top of the snowman?
        zh| {A}原有{a}颗弹珠，玩了{b}局，每局赢{c}颗，现在有多少颗？
        zh| 老师给{b}个同学每人发了{c}张纸，还剩{a}张，老师原来有多少张纸？
        zh| 妈妈买了一条{a}元的裙子和{b}双袜子，袜子每双{c}元，一共花了多少元？
        zh| 动物园原来有{a}只猴子，{b}家动物园每家又送来{c}只，现在有多少只猴子？
        zh| 书架最上层有{a}本书，下面{b}层每层{c}本，书架上一共有多少本书？
        zh| 一个数除以{b}，商是{c}，余数是{a}，这个数是多少？
        zh| {b}乘{c}的积再加上{a}，等于多少？
        zh| 比{b}与{c}的积大{a}的数是几？
        zh| 妈妈蒸了{a}个馒头，又蒸了{b}笼包子，每笼{c}个，馒头和包子一共多少个？
        zh| 买{b}本书，每本{c}元，付钱后找回{a}元，付出了多少元？
        zh| 王叔叔已经走了{a}千米，以后每小时走{b}千米，再走{c}小时到家，全程多少千米？
        zh| 操场上有{a}人在跑步，还有{b}队人在跳绳，每队{c}人，操场上一共有多少人？
        zh| 小狗刚买来时重{a}百克，每个月增加{b}百克，{c}个月后重多少百克？
        zh| 商场搞分期付款，买一台空调先付{a}元，以后每月付{b}元，付{c}个月，这台空调多少元？
        zh| 食堂有{a}千克青菜，又买来{b}捆，每捆{c}千克，现在有青菜多少千克？
        zh| 门口的灯有{a}盏，楼里{b}间房，每间装{c}盏，一共装了多少盏灯？
        zh| {A}集了{a}枚硬币，从今天起每天往罐子里放{b}枚，{c}天后共有多少枚？
        zh| 塔座高{a}米，塔身有{b}层，每层高{c}米，这座塔高多少米？
        zh| 已经到了{a}位客人，门外又停下{b}辆车，每辆下来{c}位客人，一共来了多少位客人？
        zh| 搭积木，底座高{a}厘米，上面叠了{b}块，每块厚{c}厘米，现在多高？
        zh| 修理工上门费{a}元，每换一个零件收{b}元，换了{c}个零件，一共收多少元？
        zh| 下雪前路面已有积雪{a}毫米，之后每小时增加{b}毫米，{c}小时后积雪有多厚？
        zh| 一篇文章，{A}已经打了{a}个字，照每分钟{b}个字的速度再打{c}分钟就能打完，这篇文章有多少字？
        zh| 农场有{a}头牛，羊圈有{b}个，每个羊圈养{c}只羊，牛和羊一共有多少？
        zh| 李阿姨先织了{a}厘米围巾，接着每天织{b}厘米，织了{c}天完工，围巾长多少厘米？
        zh| 做广播操，领操的有{a}人，其余排成{b}行，每行{c}人，参加的一共多少人？
        zh| {A}看一场电影花了{a}元，又请{b}个朋友喝饮料，每人{c}元，{A}一共花了多少元？
        zh| 蓄水池原有水{a}立方米，{b}根水管各注入{c}立方米，池中现在有水多少立方米？
        zh| 班里有{a}面小旗，{b}个同学每人再做{c}面，就够用了，一共需要多少面小旗？
        zh| 飞机头等舱有{a}个座位，经济舱有{b}排，每排{c}个座位，这架飞机共有多少个座位？
        zh| 花店卖掉{b}束花，每束{c}枝，还有{a}枝没卖，花店原来有多少枝花？
        zh| 上半年{A}的存折上有{a}元，下半年每月存{b}元，存了{c}个月，存折上现在有多少元？
        zh| 剪去{b}段，每段{c}分米，绳子还剩{a}分米，原来绳子有多长？
        zh| 爷爷种了{a}棵枣树，又沿河种了{b}排柳树，每排{c}棵，爷爷共种树多少棵？
        zh| {A}的歌单里有{a}首歌，又加进{b}张专辑，每张{c}首，现在歌单里有多少首歌？
        zh| 苗圃上午卖出树苗{a}棵，下午{b}位园艺师每人买走{c}棵，这一天共卖出树苗多少棵？
        zh| 租充气城堡，运费{a}元，每小时{b}元，学校租了{c}小时，一共付多少元？
        zh| 侦探在现场找到{a}条线索，又在{b}个房间里各找到{c}条，一共找到多少条线索？
        zh| 看兽医，检查费{a}元，每打一针{b}元，小狗打了{c}针，一共要付多少元？
        zh| {A}先热身做了{a}个俯卧撑，又做了{b}组，每组{c}个，一共做了多少个？
        zh| 漫画每本{c}元，{A}买了{b}本，另付邮费{a}元，一共付了多少元？
        zh| 雨水桶里有水{a}升，昨夜下雨{c}小时，每小时接水{b}升，现在桶里有水多少升？
        zh| {b}个朋友每人吃了{c}个饺子，碗里还剩{a}个，一共包了多少个饺子？
        zh| 装满{b}瓶，每瓶{c}毫升，桶里还剩{a}毫升，桶里原来有多少毫升？
        zh| 走路上学的有{a}人，其余的坐{b}辆校车，每辆{c}人，全校有学生多少人？
        zh| 小推车重{a}千克，装上{b}袋面粉，每袋{c}千克，连车一共重多少千克？
        zh| 大堂有灯{a}盏，另有{c}层客房，每层{b}盏灯，酒店一共有多少盏灯？
        zh| 开赛当晚下了{a}盘棋，之后{c}晚每晚下{b}盘，一共下了多少盘棋？
        zh| 乐队{a}人走在游行队伍最前面，后面跟着{b}排舞者，每排{c}人，游行队伍一共多少人？
        zh| 墙原来高{a}厘米，又砌了{b}层石头，每层高{c}厘米，现在墙高多少厘米？
        zh| 画家买画架用了{a}元，又买了{c}种颜料，每种{b}元，一共用了多少元？
        zh| 渔船用网捕到螃蟹{a}只，{b}个蟹笼里每个有{c}只，一共捕到螃蟹多少只？
        zh| {A}刷栅栏得到{a}元，除草每小时得{b}元，除了{c}小时，{he}一共得到多少元？
        zh| x比{b}与{c}的积多{a}，x是多少？
        zh| 问答游戏奖金从{a}元起，每答对一题增加{b}元，答对{c}题后奖金是多少元？
        zh| 剧场楼上有{a}个座位，楼下有{b}排，每排{c}个，一场演出最多能卖多少张票？
        zh| 停车费{a}元，门票每人{b}元，一辆车上坐了{c}人去水上乐园，一共要付多少元？
        zh| 邮递员先开{a}千米到村里，再绕村送信{b}圈，每圈{c}千米，她一共开了多少千米？
        zh| 爷爷送出去{b}盒硬币，每盒{c}枚，自己留了{a}枚，爷爷原来有多少枚硬币？
        zh| {A}的玩具轨道长{a}厘米，又接上{b}节，每节{c}厘米，现在轨道长多少厘米？
        zh| 新娘请了{a}位亲戚，新郎请了{b}家人，每家{c}口，一共请了多少位客人？
        zh| 教练买了一个{a}元的篮球和{b}件背心，每件背心{c}元，一共花了多少元？
        zh| 牧羊犬先从山上赶回{a}只羊，又从山谷赶回{b}群，每群{c}只，一共赶回多少只羊？
        zh| 校门口种郁金香{a}株，墙边种了{b}行，每行{c}株，一共种了多少株郁金香？
        zh| {A}要买架子鼓，已经存了{a}元，再存{c}周，每周{b}元，就正好够，架子鼓的价钱是多少元？
        zh| 陶艺师已有{a}个碗，接下来{c}天每天做{b}个，到时候她有多少个碗？

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
        en| From the product of {a} and {b}, remove {c}. What is left?
        en| How much greater than {c} is the product of {a} and {b}?
        en| A number plus {c} equals {a} times {b}. Find the number.
        en| Find x if x is {c} smaller than the product {a} times {b}.
        en| By what amount does {a} × {b} exceed {c}?
        en| Multiplying {a} by {b} gives too much by {c}. What number did we want?
        en| A florist received {a} boxes with {b} roses in each. {c} roses had faded and were thrown out. How many roses could be sold?
        en| The wagon train carries {a} barrels of {b} litres of water. On the way {c} litres leak out. How much water arrives?
        en| At {b} pages a day, {A} read for {a} days, but {c} of these pages were ones {he} had read before. How many new pages did {he} read?
        en| {A} and {his} classmates wrote invitations: {a} children, {b} cards each. {c} cards got smudged. How many cards could be sent?
        en| A parking house has {a} levels of {b} bays. {c} bays are closed for cleaning. How many cars can park?
        en| On a chocolate bar there are {a} rows of {b} squares. {A} breaks off {c} squares. How many squares remain?
        en| A calendar of {a} weeks with {b} working days each loses {c} days to holidays. How many days are worked?
        en| The rent is {$b} a month. {A} has paid {$c} of {a} months' rent. How much does {he} still owe?
        en| {a} months at {$b} each: that is the price of the bike on credit. Paid in cash it's {$c} less. What is the cash price?
        en| The zoo's {a} monkeys get {b} bananas each a day; today {c} bananas were missing from the delivery. How many bananas were delivered?
        en| {A} wants to buy {b} chairs for {$a} each but is short of {$c}. How much money does {he} have?
        en| If everyone of {a} children is to get {b} balloons, {c} more balloons are needed. How many balloons are there?
        en| The shop has put out {a} racks for {b} cups each, but it lacks {c} cups to fill all of them. How many cups does it have?
        en| A teacher tries to give {b} sheets to each of {a} pupils and finds {c} sheets too few in the pile. How many sheets are in the pile?
        en| Packing {b} tins in each of {a} crates, {A} ends up with the last crate {c} tins short of full. How many tins did {he} pack?
        en| {a} rows of {b} chairs were set up, yet on the evening {c} chairs stayed empty. What was the audience?
        en| Sold out? Not quite: of {a} blocks with {b} seats each, {c} seats were left unsold. How many were sold?
        en| In each of {a} nests lay {b} eggs. {c} of all these eggs never hatched. How many chicks were there?
        en| {A} earned {$b} a week during {a} weeks of summer work. {$c} went to taxes. What did {he} keep?
        en| The tailor bought {a} rolls of ribbon, each {b} m. A curtain took {c} m of it. How many metres does she have now?
        en| My garden path takes {a} rows of {b} slabs. I've put down {c} slabs so far. How many have I still to put down?
        en| {A} has to write {b} lines on each of {a} pages as homework. {c} lines are done. How many lines are ahead?
        en| Our puzzle is {a} pieces high and {b} pieces wide. {c} pieces are already in place. How many are missing?
        en| A puzzle has {a} rows with {b} pieces each, but {c} pieces have got lost over the years. How many pieces are in the box?
        en| A lorry brings {a} pallets with {b} bags of cement. The builders use up {c} bags by Friday. How many bags are there on Friday evening?
        en| {a} teams of {b} scouts set out for the camp. {c} scouts turned back because of blisters. How many scouts reached the camp?
        en| A fisherman pulled in {a} nets with {b} fish each and threw {c} little ones back. How many fish did he take home?
        en| {A} shot at the goal {b} times a day for {a} days. {c} shots missed. How many goals is that?
        en| In {a} matches of {b} serves each, {A} lost {c} serves. How many did {he} win?
        en| A nurse had {a} packs of {b} plasters and used {c} in one busy week. How many plasters does she have in stock?
        en| The bees filled {a} combs with {b} g each. The bear stole {c} g. What weight of honey is left for the bees?
        en| A radio plays {a} songs an hour for {b} hours. {c} of the songs are repeats. How many different songs are played?
        en| {A} has {a} pages of stickers with {b} to a page. {c} of them are duplicates, which {he} gives away. How many stickers does {he} keep?
        en| A hall is {a} m long and {b} m wide. The stage takes up {c} square metres. How much room is there for the audience, in square metres?
        en| A wall of {a} m by {b} m has doors and windows with {c} square metres in all. What area needs wallpaper?
        en| A cloth {a} dm long and {b} dm wide has a burnt spot, and {c} square dm must be cut away. What area is still good?
        en| {b} lorries of gravel, {a} tons each, were ordered for the road; {c} tons turned out to be more than was wanted. How many tons did the road need?
        en| {A} sailed {b} hours at {a} km an hour, then saw that {he} had gone {c} km too far. How far away was {his} goal from the harbour?
        en| A lift with room for {b} people made {a} trips, and {c} places were empty in all. How many people were carried?
        en| {B} works {a} shifts of {b} hours. {c} hours are breaks. How many hours does {B} really work?
        en| The phone battery shop sold {a} boxes of {b} batteries; {c} batteries were returned as faulty. How many good ones were sold?
        en| Each of the {a} shepherds led {b} sheep to the market and {c} sheep were sold there. How many sheep walked home?
        en| {a} aunts gave {A} {$b} each. {A} bought a {T1} worth {$c}. What is still in {his} purse?
        en| {A} buys {a} plants for {$b} each and hands over a voucher worth {$c}. How much cash must {he} pay?
        en| Ordering {a} pizzas at {$b}, the office gets {$c} off the whole order. What does it pay?
        en| Full price: {a} nights at {$b}. Early booking: minus {$c}. How much does the stay cost then?
        en| {a} T-shirts were sold at {$b} each at the concert. Printing had cost {$c}. What was the profit?
        en| A lemonade stand sold {a} cups for {$b} each. The lemons and sugar cost {$c}. How much did the children earn?
        en| The school play sold {a} tickets at {$b} and paid {$c} for costumes. How much is over?
        en| {A} mows {a} lawns for {$b} each but must pay {$c} for petrol. How much does {he} make?
        en| At the fair {A} sells {b} pots for {$a} each. The stall costs {him} {$c}. What does {he} gain?
        en| Each month for {b} months, {$a} goes into the school's piggy bank. Then {$c} is taken out for new balls. How much does the bank hold?
        en| Water ran into the trough for {a} minutes at {b} litres a minute. The horses drank {c} litres. How many litres are in the trough?
        en| A candle factory makes {a} candles an hour. During a shift of {b} hours {c} candles were bent. How many straight candles did the shift make?
        en| An app gives {A} {b} coins a day. {He} logged in on {a} days and then spent {c} coins on a hat. How many coins are left?
        en| {A} scored {b} points in each of {a} rounds, but {c} points were taken off for a foul. What was {his} final score?
        en| A quiz team got {a} answers right for {b} points each and a penalty of {c} points for lateness. What's its score?
        en| The {a} shelves of the shop are full with {b} jars each. {c} jars fall in an earthquake and break. How many jars are whole?
        en| The film club has {a} rows of {b} discs; {c} are scratched. How many play well?
        en| {a} columns of {b} stamps make a full sheet, from which {A} has torn {c} stamps. How many stamps are on the sheet?
        en| A herd of horses is split into {a} groups of {b}. {c} of the horses are white and all the others are brown. How many brown horses are there?
        en| {a} classes with {b} pupils each go to this school. {c} of the pupils come by bus; the others walk. How many walk?
        en| Each of {a} trays carries {b} buns. {c} are with raisins, the others plain. How many plain buns are there?
        en| There are {a} streets with {b} houses each in the village. {c} houses stand empty. In how many houses do people live?
        en| Our {a} vans can take {b} parcels each. There are {c} parcels inside now. How many more parcels could be loaded?
        en| How many more tiles does {A} need for a floor of {a} rows with {b} tiles each when {he} has only {c}?
        en| {A} plans to save {$a} a month for {b} months. {He} has put away {$c} already. How much of the plan is still to come?
        en| The goal is {a} laps of {b} m. The coach stops the run when {c} m are missing. How far has {A} run?
        en| To finish {a} scarves of {b} cm each, grandma has to knit another {c} cm. How many cm has she knitted?
        en| Count the peaches: {a} trees, {b} peaches on each, {c} eaten by wasps. How many can we pick?
        en| What does {A} have after {a} weeks at {$b} a week and a shopping trip for {$c}?
        en| A spaceship's tank takes {a} cans of {b} litres. After the start {c} litres have been burnt. How many litres are there for landing?
        en| {a} orchestras with {b} players each met for a festival. At the final concert {c} players were ill and did not play. How many played?
        en| "Take {a} cards, multiply by {b}, drop {c}," said the magician. What number did he end with?
        en| Let me know how many litres are left: {a} canisters, {b} litres in each, {c} litres poured out.
        en| {A} was to be paid {$a} a day. {He} came on {b} days and was fined {$c} for being late. How much did {he} receive?
        zh| 一个数加上{c}正好等于{a}乘{b}，这个数是多少？
        zh| {a}与{b}的积比{c}大多少？
        zh| 花店进了{a}箱玫瑰，每箱{b}枝，有{c}枝谢了扔掉，能卖的还有多少枝？
        zh| 拼图一共{a}行，每行{b}块，已经拼好{c}块，还差多少块没拼？
        zh| 水罐车装了{a}桶水，每桶{b}升，路上漏掉{c}升，到达时还有多少升水？
        zh| 义卖会上{A}卖出{a}个风筝，每个{b}元，材料费花了{c}元，赚了多少元？
        zh| 每个小朋友分{b}个气球，{a}个小朋友还差{c}个，现在有多少个气球？
        zh| 装箱时每箱装{b}罐，装{a}箱还差{c}罐才能全装满，一共有多少罐？
        zh| {A}每场比赛得{b}分，打了{a}场，因犯规被扣{c}分，最后总分是多少？
        zh| 教室的墙长{a}米，高{b}米，门窗面积共{c}平方米，要刷漆的面积是多少平方米？
        zh| 住宾馆{a}晚，每晚{b}元，提前预订优惠{c}元，实际要付多少元？
        zh| 渔民撒了{a}网，每网捕到{b}条鱼，放回{c}条小鱼，带回家多少条鱼？
        zh| {A}打工{b}天，每天{a}元，因迟到被罚{c}元，实际拿到多少元？
        zh| 学校有{a}个班，每班{b}人，{c}人坐校车上学，其余的走路，走路的有多少人？
        zh| 村里有{a}条街，每条街{b}户，空着{c}户没人住，有人住的是多少户？
        zh| {a}层停车楼每层{b}个车位，其中{c}个在维修，可以停多少辆车？
        zh| 一版邮票{a}行，每行{b}张，{A}撕下{c}张寄信，这版邮票还剩多少张？
        zh| 铺地要{a}排砖，每排{b}块，手头只有{c}块，还要再买多少块？
        zh| 射门训练{a}天，每天射{b}次，共有{c}次没进，进了多少球？
        zh| {a}支乐队各有{b}名乐手参加音乐节，闭幕演出时{c}名乐手没有上台，上台的有多少名？
        zh| 护士站有{a}盒创可贴，每盒{b}片，一周用掉{c}片，还剩多少片？
        zh| 老师给{a}名学生每人发{b}张纸，发到最后少了{c}张，老师原来拿了多少张纸？
        zh| 蜂箱里有{a}块蜂巢，每块{b}克蜜，被熊偷吃了{c}克，还剩多少克蜜？
        zh| {A}想买{a}把椅子，每把{b}元，可是还缺{c}元，{he}现在有多少元？
        zh| 商家分期价是{a}期，每期{b}元，一次付清可便宜{c}元，一次付清是多少元？
        zh| 一块长{a}分米、宽{b}分米的桌布烧了个洞，剪掉{c}平方分米，剩下多少平方分米？
        zh| {a}个鸟窝，每窝{b}个蛋，有{c}个蛋没孵出来，孵出了多少只小鸟？
        zh| {a}队童子军，每队{b}人去露营，中途{c}人返回，到达营地的有多少人？
        zh| 礼堂放了{a}排椅子，每排{b}把，演出时空着{c}把，观众有多少人？
        zh| {a}个烤盘每盘{b}个面包，其中{c}个是豆沙的，其他都是原味的，原味面包有多少个？
        zh| 电台每小时播{a}首歌，播了{b}小时，其中{c}首是重复的，不重复的歌有多少首？
        zh| 爸爸每月往孩子的账户存{a}元，存了{b}个月，取出{c}元买书，账户里还有多少元？
        zh| 水龙头开了{a}分钟，每分钟流水{b}升，马喝掉{c}升，水槽里还有多少升水？
        zh| 用{a}辆货车运箱子，每辆最多装{b}箱，现在已装{c}箱，还能再装多少箱？
        zh| 奶奶要织{a}条围巾，每条{b}厘米，还剩{c}厘米没织，已经织了多少厘米？
        zh| {A}每天写{a}行字，写了{b}天，老师说其中{c}行不工整要重写，工整的有多少行？
        zh| 公司给{a}名员工每人订了{b}元的午餐，商家减免了{c}元，公司要付多少元？
        zh| 果园每棵树结{b}个桃，{a}棵树上被虫咬坏{c}个，能摘的好桃有多少个？
        zh| 马群分成{a}群，每群{b}匹，白马有{c}匹，其余是棕马，棕马有多少匹？
        zh| 先把{a}和{b}相乘，再从积里去掉{c}，最后得到多少？
        zh| {A}坐船每小时行{a}千米，行了{b}小时才发现过了目的地{c}千米，出发点到目的地有多远？
        zh| 商店门口摆{a}排花，每排{b}盆，中午搬走了{c}盆，门口还有花多少盆？
        zh| 车间{a}台机器各造{b}个灯泡，检验出{c}个废品，正品有多少个？
        zh| {A}共上{a}个班，每个班{b}小时，其中休息{c}小时，真正工作了多少小时？
        zh| 暑假{A}打算写{a}篇日记，每篇{b}字，已经写了{c}字，还要写多少字？
        en| {A} bought {a} boxes of {b} pencils. {He} lost {c} pencils. How many pencils does {he} have now?
        en| There are {a} classes with {b} pupils each. Today {c} pupils are ill. How many pupils are at school today?
        en| A farmer has {a} hens. Each lays {b} eggs a month. He sold {c} eggs. How many eggs has he left?
        en| Mother made {a} plates of dumplings, {b} on each plate. The family ate {c}. How many dumplings are left?
        en| {A} works {a} days and earns {$b} a day. {He} pays {$c} for tools. How much money remains?
        en| The school bought {a} packs of paper with {b} sheets in each and used {c} sheets. How many sheets are still there?
        en| There are {a} shelves in the library with {b} books on each. {c} books have been borrowed. How many books are on the shelves?
        en| A car park has {a} rows of {b} spaces. {c} cars are parked in it. How many spaces are empty?
        en| {A} reads {b} pages a day. After {a} days {he} is {c} pages past the end of the first story. How many pages does the first story have?
        en| {A} had to write {a} pages with {b} lines on each. {He} has written {c} lines. How many lines has {he} still to write?
        en| {a} children had {b} sweets each and put them together. They ate {c} of the sweets. How many sweets were left?
        en| The product of {a} and {b} is reduced by {c}. What do you get?
        en| Find the difference between {a} times {b} and {c}, if the product is the greater one.
        en| What number must be added to {c} to make {a} times {b}?
        en| Let x be {c} smaller than the product of {a} and {b}. Find x.
        en| If I add {c} to my number, I get {a} times {b}. What is my number?
        en| A tank takes in {b} litres of water a minute for {a} minutes. Then {c} litres are used. How many litres stay in the tank?
        en| {A} planted {a} rows of carrots with {b} carrots in a row. Rabbits ate {c} of them. How many carrots are left for {A}?
        en| A truck can carry {a} boxes of {b} kg. It is loaded with {c} kg so far. How many more kg can it carry?
        en| The shop sold {a} hats for {$b} each. It had paid {$c} for all of them. How much was the profit?
        en| {A} sells {a} cups of lemonade at {$b} a cup. Lemons and sugar cost {him} {$c}. How much does {he} earn?
        en| {A} wants to buy {a} {T} at {$b} each, but {he} is short of {$c}. How much money does {he} have?
        en| {A} needs {a} balloons for each of {b} tables. {He} has {c} balloons. How many more does {he} have to buy?
        en| The theatre has {a} rows with {b} seats in each row. {c} tickets have been sold. How many tickets can still be sold?
        en| {a} workers each laid {b} tiles. {c} tiles were broken and had to come out again. How many tiles are on the floor?
        en| Grandma knitted {a} rows of {b} stitches. Then {c} stitches came undone. How many stitches are left?
        en| My bus pass is good for {b} rides a month. In {a} months I took {c} rides with it. How many rides did I not use?
        en| The hotel has {a} floors and {b} rooms on each floor. Guests are in {c} rooms. How many rooms are free?
        en| {A} scored {b} points in each of {a} rounds, then lost {c} points for being late. What was {his} final score?
        en| A string of {a} m costs {$b} a metre. The seller takes {$c} off. What does {A} have to pay?
        en| {a} bags of flour weigh {b} kg each. The baker uses {c} kg. How much flour remains?
        en| There were {a} boats on the lake with {b} people in each. {c} people got out. How many people are still in the boats?
        en| A film is shown {a} times in a hall of {b} seats. In all, {c} seats were not taken. How many people saw the film?
        en| {A} has to swim {a} lengths of {b} m. After {c} m {he} takes a rest. How far does {he} still have to swim?
        en| A nurse has {a} boxes of {b} masks. {c} masks are handed out in the morning. How many masks are there for the afternoon?
        en| In the orchard there are {a} rows of {b} trees. {c} of the trees are pear trees and the rest are apple trees. How many apple trees are there?
        en| Our school has {a} classes of {b} pupils. {c} of the pupils are girls. How many boys go to our school?
        en| A bookshop ordered {a} parcels with {b} books. When they came, {c} books were missing. How many books arrived?
        en| The bill was for {a} meals at {$b} each, but a guest paid {$c} of it. What did the others have to pay?
        en| From {a} bunches of {b} flowers {A} threw {c} away because they had dried up. How many flowers were still good?
        en| The sun shone {b} hours a day for {a} days according to the forecast, but it really shone {c} hours less in all. How many hours did it shine?
        en| A room is {a} m long and {b} m wide. The furniture covers {c} square metres. How many square metres of the floor are free?
        en| {a} teams of {b} players came to the sports day. {c} players did not take part in the run. How many players ran?
        en| A machine makes {b} screws a minute. It worked {a} minutes, and {c} screws were bad. How many good screws did it make?
        en| {A} collected {a} bags of {b} shells and gave {c} shells to {B}. How many shells does {A} still have?
        en| A game has {a} levels with {b} stars in each. {A} has found {c} stars. How many stars are still hidden?
        en| A phone has {a} folders with {b} photos in each. {A} deletes {c} photos. How many photos are kept?
        en| The zoo buys {a} crates of {b} bananas. The monkeys eat {c} on the first day. How many bananas are in store after that?
        en| {A} bakes {a} trays of {b} muffins for the school. {c} muffins fall on the floor. How many can {he} bring to school?
        en| Every one of {a} members owes the club {$b}. The club has received {$c}. How much money is still to come in?
        en| {c} chairs are missing to give each of {a} tables {b} chairs. How many chairs are there?
        en| {a} friends paid {$b} each and got {$c} back in change. How much did their dinner cost?
        en| {A} paid with {a} notes of {$b} and got {$c} back. How much was the thing {he} bought?
        en| A builder has {a} stacks of {b} bricks. For the chimney he takes {c} bricks. How many bricks does he have for the wall?
        en| The ship had food for {a} sailors, {b} kg for each. A storm washed {c} kg overboard. How many kg of food were left?
        en| How many seats are free in {a} buses of {b} seats when {c} people get on?
        en| {a} pages, {b} words on a page, {c} words crossed out. How many words are left?
        en| {A} can jump {b} times a minute without a break. In {a} minutes, {he} made {c} jumps fewer than that because {he} got tired. How many jumps did {he} make?
        zh| 学校买了{a}盒粉笔，每盒{b}支，用掉{c}支，还剩多少支？
        zh| 食堂运来{a}筐白菜，每筐{b}千克，吃了{c}千克，还有多少千克没吃？
        zh| {A}有{a}张{b}元的纸币，买书用了{c}元，还剩多少元？
        zh| 全校有{a}个班，每班{b}人，今天请假的有{c}人，到校的有多少人？
        zh| 一块布做了{a}套校服，每套原来要{b}米，改进裁法后一共节省{c}米，实际用布多少米？
        zh| {A}和朋友共{a}人吃饭，每人交{b}元，结账后退回{c}元，这顿饭花了多少元？
        zh| 水泥厂要运{a}车水泥，每车{b}吨，已经运走{c}吨，还要运多少吨？
        zh| 图书馆有{a}个书架，每个书架放{b}本书，现在借出去{c}本，馆里还有多少本？
        zh| 奶奶包了{a}盘饺子，每盘{b}个，全家吃了{c}个，还剩多少个？
        zh| 从{a}与{b}的积里减去{c}，结果是几？
        zh| 什么数加上{c}等于{a}与{b}的积？
        zh| {a}个{b}比{c}多多少？
        zh| 书店卖出{a}本字典，每本卖{b}元，这些字典的进货款是{c}元，赚了多少元？
        zh| 停车场有{a}排车位，每排{b}个，已经停了{c}辆车，还能停几辆？
        zh| 花园里种了{a}行花，每行{b}株，其中{c}株是红花，其余是黄花，黄花有多少株？
        zh| 养鸡场每天收{b}个蛋，{a}天收的蛋里卖掉{c}个，还有多少个蛋？
        zh| {A}计划每天做{b}道题，做{a}天，现在已经做了{c}道，还有几道没做？
        zh| 给{a}个班每班发{b}个篮球，仓库里的球还缺{c}个，仓库里有多少个篮球？
        zh| 剧院有{a}排座位，每排{b}座，已售出{c}张票，还有多少张票可卖？
        zh| 运来{a}箱玻璃杯，每箱{b}只，路上打碎了{c}只，完好的有多少只？
        zh| 妈妈每月存{b}元，存了{a}个月，取出{c}元交学费，还剩存款多少元？
        zh| 打印一份{a}页的文件，每页{b}行，已经打好{c}行，剩下多少行？
        zh| 一间教室长{a}米，宽{b}米，讲台占去{c}平方米，其余的面积是多少平方米？
        zh| 工人们砌墙{a}小时，每小时砌{b}块砖，后来拆掉{c}块，墙上还有多少块砖？
        zh| 车队有{a}辆车，每辆限坐{b}人，已经上车{c}人，还可以上多少人？
        zh| {A}投篮{a}轮，每轮得{b}分，因犯规扣去{c}分，最后得多少分？
        zh| 老师要给{a}个学生每人发{b}颗星，手里只有{c}颗，还差几颗？
        zh| 果农摘了{a}篮橙子，每篮{b}个，送给邻居{c}个，自己留下多少个？
        zh| 每桶水{b}升，{a}桶水浇花用去{c}升，还有水多少升？
        zh| 公园有{a}条船，每条坐{b}人，全坐满后有{c}人上岸，船上还有多少人？
        zh| 相册有{a}页，每页放{b}张照片，现在放了{c}张，还能放几张？
        zh| {A}每分钟写{b}个字，写了{a}分钟，其中写错{c}个，写对了多少个？
        zh| 李叔叔卖了{a}袋米，每袋{b}元，运费花去{c}元，李叔叔实得多少元？
        zh| 妈妈在商店买{a}双鞋，每双{b}元，满减活动减去{c}元，应付多少元？
        en| The museum let in {b} people an hour for {a} hours. Since then {c} people have left again. How many people are in the museum?
        en| For the bonfire {a} scouts brought {b} logs each, and {c} logs turned out to be too wet. How many logs could be burned?
        en| A toy shop unpacks {a} cartons of {b} dolls and puts {c} of the dolls in the window. How many dolls are not in the window?
        en| {A} trained for {a} weeks, swimming {b} lengths a week. {B} swam {c} lengths fewer in all. How many lengths did {B} swim?
        en| A tray of seedlings has {a} rows with {b} pots. {c} pots are empty. In how many pots is something growing?
        en| The maths club met {a} times with {b} problems to solve each time. {c} problems beat everyone. How many problems were solved?
        en| A shirt maker needs {b} buttons for each of {a} shirts. She finds {c} buttons in a drawer. How many does she still have to buy?
        en| Each of the {a} trucks brought {b} turkeys to the market. By noon {c} turkeys had found a buyer. How many were waiting for one?
        en| During {a} nights of {b} hours the owl hunted, except for {c} hours of rain. For how many hours did the owl hunt?
        en| {A} was born on a farm with {a} barns of {b} cows. Since then the farm has lost {c} cows to a neighbour. How many cows belong to the farm today?
        en| A museum pass is {$b}. A group of {a} pays the full price for everyone, less a group discount of {$c}. What does the group pay?
        en| The picture frame is {a} cm wide and {b} cm high. The picture in it covers {c} square cm. How many square cm does the picture leave uncovered?
        en| {A} wants to hang {b} lanterns on each of {a} ropes. {He} could do it if {he} had {c} lanterns more. How many lanterns does {he} have?
        en| A cargo plane can take {a} pallets of {b} boxes. There are {c} boxes on board. For how many boxes is there still room?
        en| x and {c} together make {a} times {b}. What is x?
        en| Start with {a}. Multiply by {b}. Lose {c}. What is left?
        en| When {A} opened {a} bags of {b} peanuts, {c} of the peanuts were only empty shells. How many real peanuts were there?
        en| The cake stall had {a} cakes cut into {b} slices each. When it closed, {c} slices lay on the plates. How many slices had been sold?
        en| From a wooden fence of {a} parts with {b} boards each, the storm tore off {c} boards. How many boards held?
        en| {A} paid {$b} a month for {a} months into the holiday fund, and the hotel now asks for {$c}. How much will remain in the fund?
        en| Each box of the {a} boxes holds {b} tennis balls. The coach has marked {c} balls with a pen. How many balls has he not marked?
        en| A rescue team packs {a} parcels with {b} blankets each, but {c} blankets were old and had to be taken out again. How many blankets were sent?
        en| {a} pupils had been asked to bring {b} empty bottles each. All together they fell {c} bottles short. How many bottles were brought?
        en| If {A} had done {b} sit-ups on each of {a} days, {he} would have done {c} more than {he} really did. How many sit-ups did {he} do?
        en| A watering can is filled {a} times with {b} litres. On the way to the beds {c} litres are spilled. How much water reaches the flowers?
        en| At a concert there were {a} rows with {b} visitors each. When it began to rain, {c} visitors left. How many listened in the rain?
        en| A theme park sold {a} booklets of {b} tickets for the rides. {c} of these tickets have not been used. How many have been used?
        en| My uncle's lorry brought {a} loads of {b} bags of sand. For the path we needed {c} bags. How many bags are left for the sandpit?
        en| {A} and {his} team have to paint {a} houses with {b} windows each. {c} windows are painted. How many are still to do?
        en| On the chessboard of a giant there are {a} rows of {b} squares. {c} squares are taken by pieces. How many squares are free?
        en| A florist binds {a} bouquets of {b} tulips and finds that she had {c} tulips too few, so she borrows them next door. How many tulips of her own did she use?
        en| The library charges {b} cents for each late day. {A} is {a} days late, and the librarian lets {him} off {c} cents. How many cents does {he} pay?
        en| The hive has {a} combs with {b} cells each. In {c} cells there is a young bee, and the other cells are full of honey. How many cells are full of honey?
        en| In {a} weeks with {b} lessons each, {A} missed {c} lessons because of the flu. How many lessons did {he} attend?
        en| A TV show has {a} seasons of {b} episodes. {A} has {c} episodes to go. How many has {he} watched?
        en| The shoe shop ordered {b} pairs in each of {a} sizes. {c} pairs have been sold. How many pairs are in the shop?
        en| {a} ships with {b} sailors each sail home. {c} of the sailors have never been at sea before. How many sailors have been at sea before?
        en| Every one of {a} streets got {b} new lamps, but {c} lamps do not light up. How many new lamps light up?
        en| The cookie recipe, made {a} times, should give {b} cookies each time. {A} ate so much dough that there were {c} cookies fewer in total. How many cookies were there?
        en| A rice field has {a} parts with {b} plants in each. Snails damage {c} plants. How many plants are healthy?
        en| Ticket sales: {a} evenings, {b} tickets an evening, {c} tickets handed back. What number of tickets counts?
        en| A ship has {a} cabins for {b} people each. Tonight {c} of the beds are free. How many people are sleeping on the ship?
        en| {A} has filled {a} sheets with {b} stars each. Of all {his} stars {c} are gold, and the rest are silver. How many silver stars are there?
        en| How many litres can still be pumped into a tanker made for {a} loads of {b} litres that has {c} litres in it?
        en| There were {b} problems on each of {a} worksheets. {A} got {c} of them wrong and all the others right. How many did {he} get right?
        en| Her shop takes in {$b} on each of {a} days, and the rent for these days is {$c}. What does the owner have after paying the rent?
        en| A boat trip of {a} hours at {b} km an hour was planned, but fog made the captain turn {c} km before the end of the route. How many km had the boat gone?
        en| Let x be the number of seats still free when {c} people have sat down in {a} rows of {b} seats. What is x?
        zh| 跑道一圈{b}米，{A}要跑{a}圈，才跑了{c}米就停下休息，还差多少米没跑？
        zh| 搞篝火晚会，{a}名同学每人带来{b}根木柴，有{c}根太湿不能用，能烧的有多少根？
        zh| {A}练游泳{a}周，每周游{b}趟，{B}总共比{A}少游{c}趟，{B}游了多少趟？
        zh| 育苗盘有{a}行，每行{b}格，有{c}格没出苗，出苗的有多少格？
        zh| 做{a}件衬衫，每件要{b}颗扣子，抽屉里找到{c}颗，还要买多少颗？
        zh| 一个团{a}人参观展览，门票每人{b}元，团体优惠{c}元，一共付了多少元？
        zh| {A}想在{a}根绳子上各挂{b}盏灯笼，数了数还少{c}盏，{he}现在有多少盏灯笼？
        zh| x加上{c}等于{a}与{b}的积，x是多少？
        zh| {a}包花生，每包{b}颗，其中{c}颗是空壳，不空的有多少颗？
        zh| {a}个蛋糕，每个切成{b}块，收摊时还剩{c}块，卖掉了多少块？
        zh| 栅栏有{a}段，每段{b}块板，被风吹掉{c}块，还剩多少块板？
        zh| {A}每月存{b}元旅游基金，存了{a}个月，付了{c}元住宿费，基金里还剩多少元？
        zh| 要求{a}名同学每人带{b}个空瓶，结果总共少带了{c}个，一共带来多少个空瓶？
        zh| 洒水壶装了{a}次水，每次{b}升，路上洒掉{c}升，浇到花上的水有多少升？
        zh| 音乐会有{a}排观众，每排{b}人，下雨后走了{c}人，留下来听的有多少人？
        zh| 游乐园卖出{a}本票，每本{b}张，还有{c}张没有用，用掉了多少张？
        zh| 要油漆{a}幢房子的窗户，每幢{b}扇，已经漆好{c}扇，还有多少扇没漆？
        zh| 还书过期一天罚{b}分钱，{A}过期{a}天，管理员少收了{he}{c}分钱，{A}付了多少分钱？
        zh| {a}周的课，每周{b}节，{A}因感冒缺了{c}节，{he}上了多少节课？
        zh| 电视剧有{a}季，每季{b}集，{A}还差{c}集没看，{he}看了多少集？
        zh| 鞋店进了{a}种尺码的鞋，每种{b}双，卖掉{c}双，店里还有多少双？
        zh| {a}条街每条装{b}盏新路灯，有{c}盏不亮，亮着的新路灯有多少盏？
        zh| 稻田分{a}块，每块{b}株，被虫咬了{c}株，没被咬的有多少株？
        zh| {A}画满{a}张纸，每张{b}颗星星，其中金色的{c}颗，其余是银色的，银色星星有多少颗？
        zh| 练习卷有{a}张，每张{b}题，{A}错了{c}题，其余全对，{he}做对多少题？
        zh| 小店营业{a}天，每天收入{b}元，交房租{c}元，还剩多少元？
        zh| 棋盘有{a}行，每行{b}格，已经摆了{c}颗棋子，每格最多一颗，空格有多少个？
        zh| 商队带了{a}箱茶叶，每箱{b}包，过河时湿了{c}包，没湿的有多少包？
        zh| 奶奶打算做{a}盒粽子，每盒{b}个，还要再包{c}个才够，现在包好了多少个？
        zh| 比{a}与{b}的积小{c}的数是多少？
        zh| 蛋糕店{a}天烤面包，每天{b}个，送给敬老院{c}个，其余都卖了，卖了多少个面包？
        zh| 合唱比赛有{a}个队，每队{b}人，获奖的有{c}人，没获奖的有多少人？
        zh| 设x为{a}排座位坐下{c}人后的空位数，每排有{b}个座位，求x。

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
        en| A donation of {$a} goes in equal parts to {b} villages, and each village splits its part evenly among {c} schools. What does each school receive?
        en| {c} cats finish {a} tins of food in {b} days. On average, how many tins does a cat get through in a day?
        en| In {c} weeks a troop of {b} scouts collected {a} bottles. How many bottles is that for each scout every week?
        en| A cargo of {a} crates was unloaded by {b} cranes working for {c} hours. How many crates per hour did each crane lift?
        en| The quotient of {a} and {b} is itself divided by {c}. Find the final quotient.
        en| What number do you reach if you share {a} into {b} equal parts and then break one of those parts into {c} equal pieces?
        en| Starting at {a}, {A} divides by {b} and then by {c}. What stands on {his} calculator at the end?
        en| Let x be {a} divided by {b}, the outcome being divided by {c} once more. What is x?
        en| A street sweeper firm used {b} machines for {c} nights to clean {a} km of road. How many km did each machine clean a night?
        en| {a} chairs are to be spread over {b} rooms; in every room they stand in {c} equal rows. How long is a row, in chairs?
        en| {A} needs {a} beads for {b} bracelets. Every bracelet is made up of {c} strands of equal length. Work out the number of beads on a strand.
        en| The rent for a holiday flat is {$a} for {c} days. {b} friends live in it and pay alike. What is the daily share of each friend?
        en| It takes {b} elves {c} hours to wrap {a} presents. At what rate per hour does one elf wrap?
        en| {b} ovens running for {c} hours baked {a} loaves. How many loaves come out of a single oven in an hour?
        en| A zoo orders {a} kg of fish. It lasts {b} seals for {c} days. What weight of fish does a seal eat daily?
        en| {A} cut a {a} cm board into {b} equal planks and every plank into {c} equal blocks. Find the length of a block.
        en| A school of {a} children goes on a trip in {b} buses. On arrival, the children of each bus form {c} groups of equal size. What is the size of a group?
        en| A parking garage with {a} spaces has {b} levels. Each level is divided into {c} sections that are all alike. How many spaces make up a section?
        en| For {c} pairs of socks in each of {b} packs, {A} paid {$a} altogether. What was the price of a pair?
        en| Over {c} days, {b} postwomen brought {a} parcels to our village, all working equally. How many parcels did one of them bring in a day?
        en| {a} litres of juice are filled into {b} barrels, and from every barrel {c} jugs of the same size are filled until it is empty. How many litres does a jug take?
        en| There are {b} tables with {c} chess boards each, and {a} pieces have been put out evenly. How many pieces lie by each board?
        en| A film lasts {a} minutes. It is shown in {b} equal parts, each with {c} scenes of the same length. How many minutes does a scene last?
        en| {b} nurses gave {a} vaccinations during {c} hours. If they were equally busy, how many did each give in an hour?
        en| My grandmother's {b} apple trees bore {a} kg of apples in {c} years. How many kg did a tree bear in a year on average?
        en| The orchestra's fee of {$a} covers {b} concerts. It is divided equally at each concert among {c} players. What does a player get for one concert?
        en| A newspaper prints {a} adverts in a week on {b} pages of {c} columns, the same number in every column. How many adverts does a column carry?
        en| A library has {a} books. They stand in {b} bookcases, every bookcase having {c} shelves. Each shelf carries equally many. How many books does a shelf carry?
        en| "We're {b} farmers and we've brought in {a} bales in {c} days." How many bales is that per farmer per day?
        en| {a} mm of rain fell over {b} months of {c} weeks each, always equally hard. How many mm fell in a week?
        en| A ranger walked {a} km in {b} weeks. {He} walks {c} days a week and always the same way. How long is {his} daily way?
        en| {A} does {a} sums in {b} weeks, working on {c} evenings a week and doing equally many each time. How many sums does {he} do in an evening?
        en| {$a} was spent on lunches by {b} office workers in {c} days, each lunch costing the same. What did a lunch cost?
        en| The {a} tiles on a bathroom floor form {b} equal squares, and the tiles in each square lie in {c} rows. How many tiles are there in a row?
        en| A stadium block with {a} seats has {b} sectors. There are {c} rows per sector. How many seats are in every row?
        en| An estate of {a} hectares was divided equally among {b} sons. Each son later divided his land equally among his {c} children. How many hectares did a grandchild own?
        en| At the warehouse {a} {T} were put on {b} pallets. On each pallet there were {c} boxes, all filled alike. How many {T} did a box contain?
        en| {A} fills {b} photo albums of {c} pages with {a} photos, placing equally many on each page. How many photos go on a page?
        en| A bag of {a} seeds is meant for {b} gardens. In each garden there are {c} beds. How many seeds go into a bed if all beds get the same?
        en| Running day and night, {b} looms wove {a} m of cloth in {c} days. Give the daily output of a loom.
        en| {c} times a day for {b} days, {A} took some drops of medicine, always equally many, {a} drops in all. How many drops did {he} take each time?
        en| A bottle holds {a} ml of syrup. It is enough for {b} days if {A} takes it {c} times a day. How many ml is one dose?
        en| A patient is given {a} tablets, which last {b} weeks when taken {c} days a week. How many tablets does he take on such a day?
        en| In a relay {b} swimmers covered {a} m, each doing {c} lengths of the pool. How long is the pool?
        en| {A} ran {a} m in {b} training sessions. Each session was made up of {c} laps. How many metres does a lap measure?
        en| For each of {b} shirts the tailor sews on buttons in {c} rows. {a} buttons were used altogether. How many buttons make a row?
        en| A sack with {a} nuts was found by {b} squirrel families of {c} squirrels each, who shared fairly. How many nuts did every squirrel get?
        en| How many kg does each of {b} donkeys carry on each of {c} trips if all of them bring {a} kg up to the hut in total?
        en| A sum of {$a} must be paid off in {b} years by {c} equal payments a year. How much is each payment?
        en| {a} soldiers march in {b} companies. Every company is made up of {c} platoons with the same number of men. How many men belong to a platoon?
        en| Over {b} seasons of {c} games each, {A} scored {a} goals. How many goals a game does that make on average?
        en| The {a} stamps in {A}'s collection fill {b} albums with {c} pages in each, evenly. How many are on a page?
        en| {b} lamps burning for {c} hours used {a} units of electricity. How many units does a lamp use per hour?
        en| The apartment block houses {a} people. It has {b} entrances with {c} flats behind each. If every flat has the same number of people, what is that number?
        en| From {a} g of dough {A} forms {b} loaves and cuts each of them into {c} slices. What is the weight of a slice?
        en| Cutting a cake of {a} g into {b} pieces for the tables and then each piece into {c} bites gives bites of how many grams?
        en| A camel train of {b} camels drank {a} litres of water during {c} days in the desert. How many litres a day did each camel drink?
        en| The toy factory has {b} lines, each manned by {c} workers. Together they assemble {a} dolls a day. How many dolls does each worker assemble daily?
        en| Our town has {b} schools, each with {c} classes, and {a} new computers were handed out evenly to the classes. How many did a class get?
        en| {a} fans arrived by train on {b} trains with {c} carriages each, and every carriage carried the same number. How many fans travelled in a carriage?
        en| A sheet of {a} stickers is cut into {b} strips; each strip is divided evenly among {c} friends. How many stickers does a friend get?
        en| {A} has worked {b} weeks, {c} days a week, and earned {$a}. What is {his} pay per day?
        en| Ticket money of {$a} came in from {b} performances with {c} visitors at each. Every ticket had the same price. What was it?
        en| {b} groups of {c} tourists paid {$a} in total to enter the castle. How much is the entrance fee per tourist?
        en| {a} cubes are stacked into a solid block of {b} layers. Every layer has {c} rows. How many cubes are in a row?
        en| The volume of a box is {a} cubic cm. It is {b} cm long and {c} cm wide. How high is it?
        en| {A} pours {a} cubic cm of water into a glass tank {b} cm long and {c} cm wide. To what height in cm does the water rise?
        en| Find the height of a block with a volume of {a} cubic m if its base measures {b} m by {c} m.
        en| Working evenly, {c} typists need {b} hours for {a} pages. How many pages does one typist get done in an hour?
        en| A hospital used {a} bandages on {b} wards in {c} days, equally many on each ward every day. How many did a ward use in a day?
        en| A choir of {a} singers stands in {b} blocks with {c} rows in each. Count the singers in a row.
        en| Dad spent {$a} on petrol in {b} months, filling up {c} times a month for the same amount. How much did he pay each time?
        en| {b} rabbits nibble up {a} carrots in {c} days. How many carrots does one rabbit eat per day?
        en| Each of {b} trays in the bakery has {c} rows of rolls. There are {a} rolls in all. How many rolls lie in each row?
        en| A spaceship's {b} crew members have {a} litres of water for {c} days. What is the ration per person and day?
        en| {a} exercise books came in {b} cartons; inside each carton there were {c} bundles. How many exercise books were tied in a bundle?
        en| The supplies of {a} kg were eaten by {b} climbers in {c} days; every climber ate the same each day. Work out the daily portion.
        en| A wind farm of {b} turbines made {a} units of power in {c} hours. How many units did one turbine produce each hour?
        zh| {c}天里{b}只熊猫一共吃了{a}千克竹子，平均每只熊猫每天吃多少千克？
        zh| {A}{b}个星期练字{a}页，每星期练{c}天，每天练的页数相同，{he}每天练多少页？
        zh| 一个长方体水箱装了{a}立方分米的水，底面长{b}分米、宽{c}分米，水深多少分米？
        zh| 长方体的体积是{a}立方厘米，长{b}厘米，宽{c}厘米，高是多少厘米？
        zh| {b}个旅行团去参观城堡，每团{c}人，门票一共花了{a}元，每张门票多少元？
        zh| 养殖场{b}个鱼塘{c}个月共出鱼{a}吨，平均每个鱼塘每月出鱼多少吨？
        zh| {b}名护士在{c}小时里给{a}人打了疫苗，平均每名护士每小时给几人打疫苗？
        zh| 把{a}连续除以{b}和{c}，得数是多少？
        zh| {a}是{b}与{c}的积的多少倍？
        zh| 一箱苹果汁{a}毫升，先平均倒进{b}个壶，再把每壶平均倒进{c}个杯子，每杯有多少毫升？
        zh| 体育馆看台分{b}个区，每区{c}排，共有{a}个座位，每排的座位数相等，一排有多少个座位？
        zh| {A}{b}个月一共花了{a}元加油费，每月加{c}次，每次花的钱一样多，每次加油花多少元？
        zh| 做{b}件上衣一共钉了{a}颗扣子，每件上衣有{c}排扣子，每排有多少颗？
        zh| 运动会开幕式上，{a}名学生排成{b}个方阵，每个方阵{c}行，每行多少人？
        zh| {b}个粉刷工{c}天刷墙{a}平方米，每人每天刷墙多少平方米？
        zh| 一根{a}厘米的彩带，先平均剪成{b}段，每段又平均剪成{c}小段，一小段长多少厘米？
        zh| 爷爷{b}天吃完{a}片药，每天吃{c}次，每次吃的一样多，爷爷每次吃多少片药？
        zh| 全村{b}户人家，每户养{c}头羊，一年共剪羊毛{a}千克，平均每头羊剪毛多少千克？
        zh| {A}在泳池里训练了{b}天，每天游{c}趟，一共游了{a}米，泳池一趟长多少米？
        zh| 车间有{b}条流水线，每条线上{c}名工人，一天共组装玩具{a}个，平均每名工人一天组装多少个？
        zh| 快递公司派出{b}辆车，每辆车跑了{c}趟，共送货{a}箱，如果每趟装的一样多，一趟送多少箱？
        zh| {a}张邮票放进{b}本集邮册，每本{c}页，每页放的张数相同，一页放几张？
        zh| 停车楼共有车位{a}个，分{b}层，每层又划成{c}个同样大的区，每个区有多少车位？
        zh| 学校食堂{b}个炉灶{c}天烧煤{a}千克，照这样算，一个炉灶一天烧煤多少千克？
        zh| {b}位同学{c}周共收集废电池{a}节，平均每位同学每周收集多少节？
        zh| 王老师把{a}元奖金平均分给{b}个小组，每个小组有{c}人，组内再平均分，每人得到多少元？
        zh| 木工把{a}厘米长的木条锯成{b}根等长的短木条，又把每根短木条锯成{c}等份，每份长多少厘米？
        zh| 花店把{a}枝花插在{b}个橱窗里，每个橱窗摆{c}瓶，各瓶枝数一样，每瓶插几枝？
        zh| 一个剧团演出{b}场，每场卖出{c}张票，票价相同，总收入{a}元。每张票卖多少元？
        zh| 探险队{b}人带了{a}升水，计划用{c}天，平均每人每天可以用水多少升？
        zh| {A}把{a}颗珠子穿成{b}条项链，每条项链分{c}股，每股珠子数相同，每股穿了多少颗珠子？
        zh| 面包房用{b}个烤盘一次烤出{a}个面包，每个烤盘里摆{c}排，每排摆多少个面包？
        zh| 一批书共{a}本，打成{b}箱，每箱捆成{c}捆，每捆多少本？
        zh| 打字室{c}名打字员{b}小时打完{a}页文件，平均每名打字员一小时打多少页？
        zh| 商场有{b}层，每层有{c}家店铺，一共安装了{a}个摄像头，每家店铺装的同样多，一家店铺装了几个？
        zh| {b}盏同样的灯照明{c}小时，耗电{a}度，一盏灯一小时耗电多少度？
        zh| 农场的{b}台播种机用{c}天播种了{a}亩地，求一台播种机一天播种多少亩。
        zh| {A}分{b}年还清{a}元贷款，每年还{c}次，每次还款数额相同，{he}每次要还多少元？
        zh| 图书馆新到{a}本杂志，先平均送到{b}个阅览室，各阅览室再平均摆在{c}张桌上，一张桌上摆几本？
        zh| 去年{b}棵苹果树一共结果{a}千克，摘下后每棵树的果子都平均装成{c}筐，每筐重多少千克？
        zh| 篮球队{b}名队员在{c}场比赛里共得{a}分，平均每名队员每场得多少分？
        zh| 动物园{b}头大象{c}天喝水{a}桶，一头大象一天平均喝几桶水？
        zh| 电梯公司{b}个小组花了{c}天检修了{a}部电梯，平均每组每天检修几部？
        en| A farmer has {a} apples. He puts the same number into each of {b} crates, and every crate has {c} bags of apples. How many apples are in a bag?
        en| {A} pays {$a} for a holiday of {b} people. They stay {c} days. How much is that per person per day?
        en| The museum showed {a} pictures in {b} rooms. Each room has {c} walls with equally many pictures. How many pictures hang on one wall?
        en| {b} children picked {a} kg of berries in {c} hours. All worked equally fast. How many kg did one child pick in an hour?
        en| There are {a} pupils in the camp. They sleep in {b} houses, and every house has {c} rooms. The rooms are all equally full. How many pupils sleep in a room?
        en| A box holds {a} chocolates in {b} layers. In each layer there are {c} rows. How many chocolates are in a row?
        en| {a} litres of water are used by {b} families in {c} days. What does an average family use in a day?
        en| {A} bought {b} packs of pens, {c} pens in a pack, and paid {$a}. What was the price of one pen?
        en| {b} sewing machines finished {a} shirts in {c} days. How many shirts did each machine finish every day?
        en| Share {a} equally among {b}, then split one share into {c} equal parts. How big is a part?
        en| Take {a}. Divide it by {b}. Divide the quotient by {c}. Which number do you have now?
        en| What is the quotient of {a} and {b}, divided by {c}?
        en| {a} soldiers march in {b} companies. Each company walks in {c} rows. How many soldiers walk in one row?
        en| {A} has a ribbon of {a} cm. {He} cuts it into {b} equal pieces and then each piece into {c} equal bits. How long is a bit?
        en| Grandmother left {$a} to her {b} children in equal parts. Each child gave all of it in equal parts to their own {c} children. How much did each grandchild get?
        en| {b} buses brought {a} visitors to the fair by making {c} full trips each. How many visitors fit into a bus?
        en| The {a} chairs in the hall are set up in {b} blocks of {c} rows each. How many chairs make a row?
        en| A crew of {b} men laid {a} metres of pipe in {c} days. On average, how many metres did one man lay a day?
        en| {a} cards are dealt to {b} tables. At every table sit {c} players, and all get the same number of cards. How many cards has a player?
        en| Each of {b} dogs gets the same amount of food. Together they eat {a} kg in {c} weeks. How many kg does a dog eat a week?
        en| {A} watched {a} minutes of a series. There were {b} seasons with {c} episodes each, all equally long. How many minutes does one episode last?
        en| {b} friends played {c} hours of tennis and paid {$a} for the court. They shared the cost. How much does each of them pay for every hour?
        en| In a school with {b} classes, {a} cakes were sold at the fair over {c} days, the same number by each class every day. How many cakes did a class sell in a day?
        en| A farm has {b} fields. Each field is divided into {c} strips. {a} cabbages stand on the farm, equally many in every strip. How many cabbages stand in a strip?
        en| {a} nails are needed for {b} doors. A door is made of {c} boards, and each board takes the same number of nails. How many nails does a board take?
        en| The parking house has {a} places on {b} levels. Every level has {c} rows of equal length. How many cars can stand in a row?
        en| The {b} bakers of our town bake {a} loaves in {c} hours. How many loaves is this for one baker in one hour?
        en| {a} books are sent to {b} schools, where they are shared out among {c} classes at each school. How many books does a class receive?
        en| A ferry company with {b} boats took {a} cars across in one day. Every boat went {c} times and was always full. How many cars does a boat hold?
        en| If {b} printers need {c} minutes for {a} pages, how many pages does each printer print in a minute?
        en| The zoo bought {a} fish for its {b} penguins. The fish lasted {c} days. How many fish did one penguin get per day?
        en| {A} spends {a} minutes on homework in {c} days, for {b} subjects, always the same time for each. How many minutes a day does {he} spend on one subject?
        en| A restaurant has {a} seats in {b} rooms. In each room there are {c} tables of the same size. How many people can sit at one table?
        en| {b} nurses work for {c} hours and give {a} injections. Each is as busy as the others. How many injections does one nurse give per hour?
        en| The gardener has {a} bulbs for {b} beds. He plants them in {c} rows in each bed. How many bulbs go into a row?
        en| {$a} was spent on ice cream by {b} families of {c} people each. Everyone had the same. How much did one ice cream cost?
        en| A wall of {a} tiles was laid by {b} men in {c} hours. How many tiles did each man lay per hour?
        en| The choir has {a} singers in {b} groups. Each group stands in {c} rows. How many singers are in every row?
        en| {A} puts {a} photos into {b} albums with {c} pages each, the same number on each page. How many photos go on a page?
        en| {c} weeks of fuel for {b} vans cost {$a}. What is the cost for one van for one week?
        en| Before the concert, {a} programmes were given to {b} helpers, and each helper made {c} equal piles of them. How many programmes were in a pile?
        en| A builder ordered {a} bricks. They came on {b} lorries, and each lorry was loaded with {c} pallets. How many bricks does a pallet hold?
        en| Over {c} months, {b} members paid a total of {$a} to the club. What is the monthly fee for one member?
        en| {a} marbles, {b} boxes, {c} bags in each box. All bags are alike. How many marbles in each bag?
        en| {b} pumps take {a} litres out of a flooded cellar in {c} minutes. How many litres a minute does one pump manage?
        en| Our street has {b} houses with {c} flats each. {a} people live there, equally many in every flat. How many people live in a flat?
        en| A sheet of {a} stamps has {b} blocks, and every block is made up of {c} strips. Find the number of stamps in a strip.
        en| It took {b} children {c} days to collect {a} bottles for recycling. Each collected the same number every day. Find out how many bottles a child collected in a day.
        en| {b} cooks peel {a} potatoes in {c} minutes. How many does each cook peel in one minute?
        en| {A} ran a total of {a} km in {b} weeks. {He} ran on {c} days of each week, always the same distance. How far did {he} run each time?
        en| A phone company charged a firm {$a} for {b} phones over {c} months. How much is one phone a month?
        en| The scouts have {a} sausages for {b} tents and {c} scouts in each tent. How many sausages may each scout eat?
        en| {A} earns {$a} in {b} weeks, working {c} days a week. What does {he} earn in a day?
        en| A train with {b} coaches carries {a} travellers. Every coach has {c} equal sections and is full. How many travellers are in a section?
        en| The teacher hands {a} sheets of paper to {b} groups with {c} pupils in each. Each pupil gets the same number. How many sheets does one pupil get?
        en| There are {b} shelves in the shop, and on every shelf are {c} boxes. Altogether the boxes contain {a} {T}. How many {T} are in one box?
        en| {A} divides {a} {T} equally among {b} friends. {B} is one of them and splits the share equally over {c} days. How many {T} does {B} eat a day?
        en| Working together, {b} spiders caught {a} flies in {c} nights. What is the average number of flies per spider per night?
        en| {a} lessons are given by {b} teachers in {c} weeks. Each gives the same number every week. How many lessons a week does a teacher give?
        en| A ship unloads {a} containers with {b} cranes in {c} hours. How many containers are moved by one crane in one hour?
        en| {b} teachers went through {a} exam papers in {c} hours, at the same steady pace. How many papers did one teacher go through in an hour?
        en| A magazine of {a} pages has {b} chapters. If each chapter is made of {c} articles of equal length, how many pages is an article?
        en| For {c} nights in a row {b} night watchmen walked {a} km altogether, all the same distance every night. How many km did each walk a night?
        en| The {a} berries are for {b} bowls of muesli on each of {c} mornings, the same number in every bowl. How many berries go in a bowl?
        en| A bus company uses {a} litres of fuel for {b} buses in {c} days. How much fuel is that for one bus in one day?
        en| {A} threads {a} beads on {b} strings. Each string is for {c} equal bracelets. How many beads does a bracelet have?
        en| The forest service planted {a} pines on {b} hills, in {c} equal rows on each hill. Find the number of pines in a row.
        en| The {a} posters were put up by {b} helpers on {c} afternoons, each helper doing the same number every time. How many posters did a helper put up on one afternoon?
        en| A delivery of {a} oranges is spread evenly over {b} shops; each shop builds {c} equal pyramids from its part. How many oranges are in a pyramid?
        en| {A} made {a} ml of soap. It fills {b} moulds, and each block from a mould is cut into {c} bars. How many ml of soap is in a bar?
        en| In a school with {b} floors and {c} classrooms on each floor, {a} new lamps were put up, the same number in every classroom. How many lamps did a classroom get?
        en| How many stitches are there in a row if {b} squares of {c} rows each take {a} stitches?
        en| {$a} is the cost of feeding {b} goats for {c} weeks. What does one goat cost a week?
        en| Tour guide: "There are {a} steps in this building, {b} towers, and each tower has {c} equal staircases." How many steps does a staircase have?
        en| A drum of {a} m of cable was used for {b} houses with {c} flats in each, the same length per flat. How many metres did a flat take?
        en| {b} librarians put {a} returned books back in {c} hours. All were equally quick. What was the number of books per librarian and hour?
        en| {a} grams of gold are made into {b} chains. Every chain has {c} equal links. What does a link weigh?
        en| {A} paid {$a} for {b} sets of glasses. There are {c} glasses in a set. Find the price of a glass.
        en| A carnival has {a} prizes for {b} days. Each day there are {c} rounds with equally many prizes. How many prizes can be won in one round?
        en| First split {a} into {b} equal heaps. Then split one of the heaps into {c} equal heaps. How much is in the smallest heap?
        en| What number, multiplied by {b} and then by {c}, gives {a}?
        en| x times {b} times {c} is {a}. Find x.
        en| The village's {a} cows drink from {b} ponds, equally many from each. At each pond they come in {c} equal groups. How many cows are in a group?
        en| {a} spectators sat in {b} blocks of the arena. In every block there were {c} equally full rows. How many sat in a row?
        en| A team of {b} divers found {a} shells on {c} dives, always the same number for each diver. How many shells did a diver bring up from one dive?
        en| {b} water wheels lifted {a} buckets of water in {c} minutes. What does a single wheel lift in a minute?
        en| The {a} kg of apples from the harvest were put into {b} carts, and from each cart into {c} equal sacks. How many kg are in a sack?
        en| Over {b} semesters with {c} months each, {A} wrote {a} reports, the same number every month. How many reports a month was that?
        en| {A} planted {a} strawberry plants in {b} beds, each bed having {c} equal strips. How many plants grow in a strip?
        en| {b} carpenters built {a} stools in {c} weeks. How many stools does each carpenter build in a week, if all are equally fast?
        en| During a tournament of {c} days, {a} games were played on {b} courts, the same number on each court every day. How many games a day was each court used for?
        en| A packet of {a} crisps is shared by {b} tables of {c} children, and each child gets the same. How many crisps for one child?
        en| Our street party cost {$a}. It was paid by {b} houses, in each of which {c} people gave the same amount. How much did a person give?
        en| {c} trips were made by each of {b} donkeys to carry {a} bricks up the hill, always the same load. How many bricks did a donkey carry at a time?
        en| The newspaper printed {a} photos in {b} weeks. It appears {c} times a week, always with the same number of photos. How many photos are in one issue?
        en| A chemist fills {a} ml of acid into {b} flasks and from each flask into {c} equal tubes. How many ml are in each tube?
        en| {a} minutes of music are on {b} discs. If there are {c} songs of the same length on every disc, how long is one song?
        en| {A} needs {a} screws for {b} cupboards with {c} doors each, the same number for each door. How many screws does {he} need for a door?
        en| Each of {b} brothers owns {c} equal flocks, and {a} sheep belong to all the brothers. How large is a flock?
        en| The tower of {a} blocks was built by {b} teams of {c} children, and every child laid equally many. How many blocks did each child lay?
        en| An office with {b} rooms and {c} desks in each room bought {a} pens. How many pens lie on each desk if all desks get the same?
        en| Snow ploughs: {b}. Hours: {c}. Road cleared: {a} km. How many km did one plough clear per hour?
        en| {a} seconds of video were cut by {b} editors into {c} clips each, all of equal length. How long is a clip?
        en| A ranch gives {b} herds {a} bales of hay for {c} days, all getting the same each day. How many bales a day does a herd get?
        en| The pirates' {a} pearls went to {b} ships in equal parts. On each ship {c} pirates shared the pearls fairly. How many pearls did a pirate get?
        en| To lay {a} tiles took {b} tilers {c} days, all working alike. How many tiles does a tiler lay in a day?
        en| Let x be the number of plums in one bag if {a} plums fill {b} crates with {c} bags in each. Find x.
        en| If {a} is divided into {b} equal parts and every part again into {c} equal parts, how large is the smallest part?
        zh| {b}个同学{c}天做了{a}件好事，平均每个同学每天做几件好事？
        zh| 一盒饼干有{a}块，分成{b}层，每层摆{c}行，每行有多少块饼干？
        zh| {A}一家{b}口人{c}个月一共用水{a}吨，平均每人每月用水多少吨？
        zh| 把{a}米长的铁丝平均截成{b}段，再把每段平均截成{c}小段，每小段长多少米？
        zh| 爸爸出差，{b}个人在宾馆住了{c}晚，共花{a}元，平均每人每晚的房费是多少元？
        zh| 先把{a}平均分成{b}份，再把其中一份平均分成{c}份，每一小份是多少？
        zh| 礼堂一共有{a}个座位，分成{b}个区，每个区有{c}排，平均每排几个座位？
        zh| 阿姨买了{b}箱酸奶，每箱{c}瓶，共付{a}元。一瓶酸奶多少元？
        zh| {b}只大象{c}天吃了{a}千克香蕉，照这样算，一只大象一天吃多少千克？
        zh| 学校把{a}盆花摆在{b}个花架上，每个花架有{c}层，每层摆几盆？
        zh| {b}个小朋友{c}分钟折了{a}只纸飞机，每人折得一样快，一个小朋友一分钟折几只？
        zh| 用{b}辆车运{a}箱货，每辆都运了{c}趟才运完，每辆车每趟运多少箱？
        zh| {a}名运动员排成{b}个方队，每个方队有{c}行，每行有多少人？
        zh| 图书馆把{a}本新书分给{b}所学校，每所学校又平均分给{c}个班，一个班分得多少本？
        zh| {A}每周练琴{c}次，{b}周一共练了{a}分钟，每次练琴的时间相同，每次练多少分钟？
        zh| 果园里{b}个工人{c}小时摘桃{a}千克，平均一个工人一小时摘桃多少千克？
        zh| 停车场能停{a}辆车，共{b}层，每层分{c}个区，每个区停车多少辆？
        zh| {A}家的{b}亩地{c}年一共收粮{a}袋，平均每亩每年收粮多少袋？
        zh| 夏令营有{a}人，住在{b}幢木屋里，每幢木屋有{c}个房间，每间住的人同样多，一间住几人？
        zh| {b}条渔船出海{c}天，共捕鱼{a}吨，平均每条船每天捕多少吨？
        zh| 水果店运来{a}个西瓜，装了{b}车，每车{c}筐，平均每筐装几个西瓜？
        zh| {a}张卡片平均发给{b}个小组，每组有{c}人，每人得到的张数相同，每人得几张？
        zh| 超市{b}个收银台{c}小时接待了{a}位顾客，平均每个收银台每小时接待几位？
        zh| 一套丛书有{b}册，每册{c}章，总共{a}页，如果每章页数相同，每章有多少页？
        zh| {b}根水管同时放水，{c}分钟放满一个{a}升的水箱，每根水管每分钟放水多少升？
        zh| 裁缝店{b}个师傅{c}天共做衬衫{a}件，每个师傅每天做几件？
        zh| 一共{a}个鸡蛋，装成{b}箱，每箱有{c}盒，每盒装几个鸡蛋？
        zh| 公司给{b}个部门交电话费，{c}个月一共交了{a}元，平均每个部门每月多少元？
        zh| 动物园的{b}只猴子{c}天吃了{a}个桃子，平均每只猴子每天吃几个桃子？
        zh| {a}除以{b}的商，再除以{c}，等于几？
        zh| 一队{a}个战士分乘{b}条船，每条船上分{c}个小组，每个小组有几个战士？
        zh| 妈妈把{a}颗纽扣缝在{b}件衣服上，每件衣服有{c}排纽扣，每排几颗？
        zh| {A}{b}周跑步{a}千米，每周跑{c}天，平均一天跑多少千米？
        zh| 会议室要摆{a}瓶水，有{b}张长桌，每张长桌旁坐{c}人，每人面前放的瓶数一样多，每人几瓶？
        zh| 奶奶把{a}元平均给了{b}个孙子，{A}拿到自己的那份后准备分{c}天用完，平均每天用多少元？
        zh| {b}位老师{c}小时批改了{a}份试卷，平均每位老师每小时批改多少份？
        zh| 一本杂志{a}页，分{b}个栏目，每个栏目有{c}篇同样长的文章，每篇文章有多少页？
        zh| 汽车公司{b}辆车{c}天用油{a}升，平均每辆车每天用油多少升？
        zh| {A}把{a}颗珠子分成{b}串，每串做{c}条同样的手链，一条手链有几颗珠子？
        zh| 林场在{b}座山上种松树{a}棵，每座山上种{c}行，每行同样多，每行有几棵？
        zh| {a}个橙子平均分给{b}家店，每家店堆成{c}堆同样多的，每堆有多少个？
        zh| 学校有{b}层楼，每层{c}间教室，一共装了{a}盏灯，每间装的一样多，每间教室装几盏？
        zh| 喂{b}只山羊{c}周要花{a}元，平均一只山羊一周花多少元？
        zh| 电工用{a}米电线给{b}幢楼布线，每幢{c}户，每户用的一样长，每户用多少米？
        zh| {a}克金子做成{b}条链子，每条有{c}个同样的环，每个环重多少克？
        zh| {A}买了{b}套杯子，每套{c}只，共付{a}元，一只杯子多少元？
        zh| 一个数乘{b}，再乘{c}，等于{a}，这个数是多少？
        zh| {b}名潜水员下潜{c}次共捞起贝壳{a}个，每人每次捞的同样多，每人每次捞几个？
        zh| {b}架水车{c}分钟提水{a}桶，一架水车一分钟提水多少桶？
        zh| 收获的苹果{a}千克装了{b}车，每车又分装成{c}袋，每袋重多少千克？
        zh| {b}个木匠{c}周做了{a}张凳子，平均每个木匠每周做几张？
        zh| 比赛{c}天，在{b}块场地上共打了{a}场球，每块场地每天打的场数相同，每块场地每天打几场？
        zh| {b}头毛驴每头运了{c}趟，共运砖{a}块，每头每趟运得一样多，一趟运几块？
        zh| 报纸{b}周登了{a}张照片，每周出{c}期，每期登的一样多，每期登几张？
        zh| {b}张光盘里共有{a}分钟音乐，每张{c}首歌，每首一样长，一首歌有几分钟？
        zh| 做{b}个柜子一共用了{a}颗螺丝，每个柜子有{c}扇门，每扇门用的同样多，每扇门用几颗螺丝？
        zh| 街坊聚会花了{a}元，由{b}户人家出，每户{c}口人，每人出的一样多，每人出多少元？
        zh| 公司有{b}间办公室，每间{c}张桌子，买来{a}支笔平均放到每张桌上，每张桌上放几支？
        zh| {b}台铲雪车{c}小时清理公路{a}千米，每台每小时清理多少千米？
        zh| 海盗把{a}颗珍珠平均分给{b}条船，每条船上{c}个人再平分，每人得到几颗珍珠？
        zh| x乘{b}再乘{c}得{a}，求x。
        zh| {A}把{a}毫升皂液倒进{b}个模具，每个模具做出的皂又切成{c}小块，每小块是多少毫升皂液做的？
        zh| 体育馆的{a}名观众坐满{b}个区，每区{c}排，每排人数相同，每排坐几人？
        zh| 药剂师把{a}毫升药水分装到{b}个大瓶，每个大瓶又分装到{c}支试管，每支试管有多少毫升？
        zh| 农场给{b}群羊准备了{a}捆草，够吃{c}天，每群每天吃的一样多，每群每天吃几捆？
        zh| 剪辑师把{a}秒的录像分给{b}个小组，每组剪成{c}段同样长的短片，每段多少秒？
        zh| {A}{b}个学期写了{a}篇作文，每个学期{c}个月，每月写的篇数一样，每月写几篇？

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
        en| The quotient of {a} and {b} is increased by {c}. What is the new value?
        en| Write down the number that is {c} greater than {a} divided by {b}.
        en| x minus {c} is what you get on dividing {a} by {b}. Find x.
        en| A farmer's {a} sheep are driven into {b} pens, equally many in each. {c} goats join the sheep in the first pen. How many animals does this pen hold?
        en| Rent is {$a} and is split evenly between {b} flatmates. {A}, one of them, also pays {$c} for the parking place. What does {A} pay in all?
        en| {b} pizzas cost {$a}. A pizza with extra cheese is {$c} more. What is the price of a pizza with extra cheese?
        en| A coach trip for {b} pupils costs {$a}. On top of an equal share each one pays {$c} for the zoo. How much must every pupil bring?
        en| {A} poured {a} ml of lemonade evenly into {b} glasses and topped each up with {c} ml of water. How much liquid is in a glass?
        en| {A} already owned {c} marbles when a bag of {a} was divided fairly among {him} and the others, {b} children in all. How many marbles does {he} own now?
        en| A gardener sets {a} bulbs in {b} equal rows. Into the front row he squeezes another {c}. How many bulbs stand in the front row?
        en| In a week of {b} working days a shop sold {a} lamps, the same number every day. On Sunday it sold {c} more than on one of those days. How many lamps did it sell on Sunday?
        en| A plane flies {a} km in {b} hours. A newer plane flies {c} km farther in every hour. What speed has the newer plane?
        en| {A} types {a} words in {b} minutes. After a course {he} is {c} words a minute faster. What is {his} new speed in words a minute?
        en| {b} loaves of rye bread weigh {a} g in total, all equal. White loaves are {c} g heavier. What is the weight of one white loaf?
        en| Seats for {a} guests were set at {b} tables, equally many at each. At the bride's table {c} extra seats were needed. For how many is the bride's table laid?
        en| The {a} km stage was planned as {b} equal days. On the opening day the team rode {c} km beyond the plan. How far did it ride that day?
        en| In the canteen {b} trays hold {a} cups, every tray the same number. {A} puts {c} more cups on {his} tray. How many cups is {he} carrying?
        en| {b} cans of paint cover {a} square metres. A can of the better brand covers {c} square metres more. How much does a can of the better brand cover?
        en| {A}, who inherited an equal part of {$a} together with the rest of {b} cousins, had {$c} in the bank before. How much does {he} have altogether?
        en| Each of {b} lorries brought the same load; together it was {a} tons. The last lorry to come carried {c} tons more than any of these. What was on the last lorry?
        en| "I got {c} points more than the average player of your team!" boasts {A}. The {b} players of that team scored {a} points in total. What was {A}'s score?
        en| The average of {b} tests adding up to {a} marks was beaten by {A} by {c} marks. How many marks did {A} have?
        en| {b} friends collected {a} shells on the beach and divided them equally. {A}, who was one of them, found {c} more the day after. How many shells has {A}?
        en| Water: {a} litres in {b} equal barrels. Then it rained and each barrel gained {c} litres. How many litres are in a barrel?
        en| Cutting {a} cm of wire into {b} equal parts was a mistake: each should be {c} cm longer. How long should a part be?
        en| A lift takes {a} kg of sand up in {b} equal loads. The man who goes up with one load weighs {c} kg. What weight goes up at that moment?
        en| {A} earned {$a} for {b} days of picking. For today, which is paid like the other days, {he} also gets a bonus of {$c}. How much does {he} get today?
        en| An hourly wage follows from {$a} for {b} hours. Night work pays {$c} an hour extra. What is paid for an hour of night work?
        en| A school received {a} footballs for {b} classes and dealt them out evenly. The youngest class still had {c} old balls. Count the balls of the youngest class now.
        en| How many {T} are in {A}'s basket if {b} pickers shared {a} {T} evenly and {A}, one of them, threw in {c} from {his} own garden?
        en| A teacher orders {a} sheets for {b} lessons and uses the same number in each. For the open lesson {c} sheets are added. How many sheets are used in the open lesson?
        en| {c} more than {a} shared by {b} makes what?
        en| The wedding band plays {a} songs in {b} equal sets. In the final set there are {c} encores as well. How many songs are heard in the final set?
        en| Each bus took an equal part of the {a} children, and there were {b} buses. {c} teachers got on our bus. How many people rode on our bus?
        en| {a} patients are spread evenly over {b} wards. During the night, {c} more were brought to ward A. How many patients lie in ward A?
        en| A ticket for {b} rides costs {$a}. Single rides are {$c} dearer per ride. How much is a single ride?
        en| Bought in packs, {b} batteries cost {$a}. Bought one at a time, each costs {$c} more. What does a battery bought alone cost?
        en| {A} spread {a} cookies evenly on {b} plates. To the plate for the teacher {he} added {c} chocolates. How many sweets were on this plate?
        en| A factory used to make {a} bikes in {b} days. Since the new hall opened, daily output has risen by {c}. How many bikes are made per day now?
        en| {A} lives farther from school than {B}, by {c} m. {B}'s way to school makes up one of {b} equal parts of a {a} m long bus line. How long is {A}'s way?
        en| Find the age of the teacher: she is {c} years older than the average of her {b} nephews, whose ages add up to {a}.
        en| The mean of {b} numbers with the sum {a} has to be raised by {c}. What will the mean be?
        en| The firm's {a} parcels go into {b} vans in equal lots. An express order adds {c} parcels to the red van. How many parcels does the red van carry?
        en| {b} notebooks together cost {$a}; wrapping in gift paper is {$c}. What do I pay for one notebook in gift paper?
        en| A shop buys {b} toys for {$a} and sells each at a profit of {$c}. What is the selling price of a toy?
        en| The grocer paid {$a} for {b} melons. To earn {$c} on each, at what price should he sell a melon?
        en| {b} jackets were bought by the dealer for {$a}; on every one he adds {$c}. How much does a customer pay for a jacket?
        en| At what speed does {A} ride if {he} rides {c} km per hour faster than {B}, who needs {b} hours for {a} km?
        en| {B} peels {a} potatoes in {b} minutes. {A} peels {c} potatoes a minute more than that. How many does {A} peel in a minute?
        en| It's {a} steps up the tower in {b} equal flights. From the square to the tower's door there are {c} steps. How many steps have I climbed when I stand at the top of the first flight?
        en| A queen had {a} pearls sewn on {b} gowns, the same number on each. Her favourite gown then got another {c}. How many pearls shone on the favourite gown?
        en| {a} volunteers form {b} equal teams. {c} students turn up late and are all sent to the beach team. What is the size of the beach team then?
        en| Every day for {b} days {A} solved the same number of puzzles, {a} in all. From now on {he} wants to do {c} more daily. How many puzzles a day will that be?
        en| A baker cut {a} g of dough into {b} equal lumps and pressed {c} g of nuts into each. How heavy is each lump with its nuts?
        en| The {b} hens of one yard lay {a} eggs a month, all equally many. A duck lays {c} eggs more than a hen. How many eggs does a duck lay a month?
        en| {A} takes {his} share of the {a} playing cards dealt to {b} players and then draws {c} from the pile. How many cards does {he} hold?
        en| {b} players were dealt all {a} cards. {A} took up {c} extra cards as a penalty. How many cards are in {his} hand?
        en| {$a} in prize money was handed to {b} winners equally. The youngest winner got a special gift of {$c} in addition. What was the total for the youngest?
        en| Last year {A} swam {a} lengths in {b} weeks, always the same. This year it's {c} a week more. How many lengths a week does {he} swim this year?
        en| A row of {a} trees was split into {b} equal sections, one for each class. Our class planted a further {c} in its section. How many trees grow there?
        en| The temperature of {b} days added up to {a} degrees; today is {c} degrees warmer than their average. How warm is it today?
        en| {b} equal pages hold {a} lines. The title page of the leaflet has {c} lines more than such a page. How many lines are on the title page?
        en| My cousin pays {$a} for {b} months of gym. With sauna it is {$c} more each month. What is the monthly price with sauna?
        en| The snack stall had {a} sandwiches in {b} coolers, equal numbers in each. {A} moved {c} extra ones from the kitchen into the cooler by the door. How many are in it?
        en| {A} paddled {a} km in {b} hours on the still lake. Down the river the current adds {c} km an hour. What does {he} make per hour down the river?
        en| A ship covers {a} km of calm sea in {b} hours. With the current behind it, it gains {c} km every hour. What is its speed with the current?
        en| How much does each of {b} hikers carry if {a} kg of food are divided equally and each has {c} kg of clothes besides?
        en| {b} scouts share out {a} kg of gear evenly; each one's own rucksack already weighs {c} kg. What weight does a scout carry?
        en| A ribbon {a} cm long is folded into {b} equal parts and cut along the folds; {A} sews a lace of {c} cm to the end of one part. What length does {he} get?
        en| Of {b} identical crates, which weigh {a} kg together, one is put on a cart of {c} kg. What does the loaded cart weigh?
        en| Dividing the bill of {$a} by {b} was easy. But {A} had also ordered a dessert for {$c}, which only {he} pays. What is {A}'s part in all?
        en| The {a} copies of a paper go in equal bundles to {b} kiosks. The kiosk at the station asks for {c} above that. How many copies does the station kiosk get?
        en| In a video game {a} gems are divided equally among a clan of {b}. {A} is in the clan and found {c} gems alone. How many gems has {A} gathered?
        en| Oil is sold at {$a} for a case of {b} bottles; a bottle of vinegar is {$c} more than a bottle of oil. Find the price of the vinegar.
        en| The orchard's {b} rows have {a} trees altogether, equally many per row. A longer row with {c} trees more than the others is to be planted. How many trees will it have?
        en| {A} ran {a} m in {b} minutes; {his} dog runs {c} m a minute faster. How many metres does the dog run in a minute?
        en| A kindergarten had {a} building blocks for {b} children. After all got the same, {A} picked up {c} from the floor as well. How many blocks does {A} have?
        en| If {b} equal jugs hold {a} ml, and a vase holds {c} ml more than a jug, what does the vase hold?
        zh| 比{a}的{b}等份中的一份多{c}的数是多少？
        zh| {a}除以{b}，所得的商再增加{c}，结果等于几？
        zh| 一个数减去{c}等于{a}除以{b}的商，这个数是几？
        zh| 房租{a}元由{b}个室友平摊，{A}还要另交{c}元停车费，{A}一共要交多少元？
        zh| 批发商用{a}元进了{b}个书包，每个加价{c}元卖出，一个书包卖多少元？
        zh| {b}个西瓜进价共{a}元，要想每个赚{c}元，每个西瓜应卖多少元？
        zh| 把{a}毫升牛奶平均倒进{b}个杯子，每杯再兑{c}毫升水，每杯有多少毫升？
        zh| 轮船在静水中{b}小时航行{a}千米，顺水时每小时多行{c}千米，顺水每小时航行多少千米？
        zh| {b}名登山队员平均分背{a}千克食物，每人自己还有{c}千克衣物，每人一共背多少千克？
        zh| {a}名学生平均坐上{b}辆校车，我们这辆车上还有{c}位老师，我们这辆车上共有多少人？
        zh| {b}位老人的年龄和是{a}岁，村长比他们的平均年龄大{c}岁，村长多少岁？
        zh| {A}原来有{c}颗弹珠，后来{b}个伙伴平分了一袋{a}颗的弹珠，{A}也得了一份，现在{he}有多少颗？
        zh| 工厂过去{b}天造{a}辆自行车，改进技术后每天多造{c}辆，现在每天造多少辆？
        zh| 奶奶把{a}克面团平均分成{b}个小团，每个小团里包进{c}克馅，一个包子重多少克？
        zh| {b}张桌子一共摆了{a}把椅子，每张摆的一样多，主桌又加了{c}把，主桌有几把椅子？
        zh| 成套买{b}节电池要{a}元，单买每节贵{c}元，单买一节电池要多少元？
        zh| 医院{b}个病房住了{a}位病人，每间人数相同，夜里又有{c}位住进东侧病房，现在东侧病房住几位？
        zh| 果农{b}天摘桃{a}千克，从今天起每天多摘{c}千克，今天要摘多少千克？
        zh| {A}打工{b}小时得{a}元，夜班每小时多给{c}元，夜班一小时得多少元？
        zh| {b}个同样的纸箱共重{a}千克，把其中的一箱放到重{c}千克的小车上，小车连箱子共重多少千克？
        zh| 志愿者{a}人平均编成{b}队，后来又有{c}人加入清洁队，清洁队现在有多少人？
        zh| {b}个人玩扑克，把{a}张牌平均发完，{A}被罚多拿{c}张，{A}手里有多少张牌？
        zh| 老师把{a}面小旗平均发给{b}个小组，第三小组自己又做了{c}面，第三小组有小旗多少面？
        zh| {b}只同样的水桶共装水{a}升，下雨后每只桶都多了{c}升，现在每桶有水多少升？
        zh| 小狗比{A}每分钟多跑{c}米，{A}{b}分钟跑{a}米，小狗每分钟跑多少米？
        zh| 骑行队计划{b}天骑完{a}千米，每天一样远，第一天多骑了{c}千米，第一天骑了多少千米？
        zh| {b}次测验{A}一共得{a}分，这次比前面的平均分高{c}分，这次得了几分？
        zh| 聚餐的{a}元大家{b}个人均摊，{A}自己另外点了{c}元的甜品，{A}应该付多少元？
        zh| 旅游车费{a}元由{b}名同学平均负担，每人还要买{c}元的门票，每名同学要带多少钱？
        zh| 一箱饮料{b}瓶卖{a}元，冰镇的每瓶贵{c}元，冰镇饮料一瓶多少元？
        zh| {c}加上{a}平均分成{b}份后的一份，等于多少？
        zh| 商店{b}天卖出台灯{a}盏，周日卖的比这几天的平均数多{c}盏，周日卖了多少盏？
        zh| 花农把{a}盆花平均放进{b}个温室，又往最大的温室里搬进{c}盆，最大的温室里有多少盆花？
        zh| 印刷厂把{a}份报纸平均送到{b}个报亭，车站报亭又加订{c}份，车站报亭一共收到多少份？
        zh| 游泳队上个月{b}天共游{a}趟，这个月每天比上个月多游{c}趟，这个月每天游几趟？
        zh| 一根铁丝长{a}厘米，平均截成{b}段，发现每段都短了{c}厘米，每段应该是多少厘米？
        zh| 普通面包{b}个重{a}克，全麦面包每个比普通的重{c}克，一个全麦面包重几克？
        zh| {B}{b}分钟削土豆{a}个，{A}每分钟比{B}多削{c}个，求{A}每分钟削的个数。
        zh| {a}只羊平均关进{b}个羊圈，东边的羊圈里又赶进{c}头山羊，东边的羊圈里有几只羊？
        zh| 健身房{b}个月收费{a}元，加用桑拿每月多交{c}元，加桑拿后每月交多少元？
        zh| 奖金{a}元由{b}名获奖者平分，最年轻的一位另得{c}元奖励，最年轻的这位共得多少元？
        zh| {b}层楼梯共{a}级，每层级数相等，门口还有{c}级台阶，从门外走上第一层楼梯的顶端要走多少级？
        zh| {A}收集了{c}片树叶，又从大家的{a}片里分到{b}等份中的一份，{A}现在有多少片？
        zh| 饺子馆{b}位师傅一小时包饺子{a}个，各人同样快；新来的机器每小时比一位师傅多包{c}个，机器每小时包多少个？
        en| {b} children share {a} cookies equally. {A} is one of them and gets {c} more cookies from {his} mother. How many cookies does {A} have?
        en| A teacher divides {a} pencils equally among {b} boxes. Then she puts {c} pens into each box. How many things are in a box?
        en| {A} already has {c} stamps. Now {he} and some friends split {a} stamps equally, {b} people in all. How many stamps does {A} have in the end?
        en| {b} notebooks cost {$a}. A dictionary costs {$c} more than one notebook. How much does the dictionary cost?
        en| A truck covers {a} km in {b} hours. A motorbike is faster by {c} km per hour. How many km per hour does the motorbike do?
        en| The {a} seats of a theatre are in {b} equal rows. {c} extra chairs are added to the front row. How many people can sit in the front row?
        en| {A} made {a} paper stars in {b} days. {B} makes {c} stars a day more than {A}. How many stars does {B} make each day?
        en| {b} bags of rice weigh {a} kg in all. A bag of flour is {c} kg heavier than a bag of rice. What does the bag of flour weigh?
        en| Our {b} classes share {a} new books equally. Our class library had {c} books before. How many books has it now?
        en| A cake costs {$c}. {A} also pays {his} part of a bill of {$a} that {b} friends divide equally. How much does {A} pay in all?
        en| The quotient of {a} and {b} is increased by {c}. What number comes out?
        en| Let x be {c} more than one part when {a} is cut into {b} equal parts. Find x.
        en| I think of a number. If I take {c} away from it, I get {a} divided by {b}. What is my number?
        en| What do you get if {c} is added to {a} split into {b} equal parts?
        en| {b} hens laid {a} eggs last month, all the same number. The brown hen next door laid {c} more than each of them. How many eggs did the brown hen lay?
        en| {A} planned to read {a} pages in {b} days. {He} read {c} pages a day more than planned. How many pages did {he} read a day?
        en| A workshop repairs {a} bicycles in {b} days. With a new tool it repairs {c} more bicycles a day. How many bicycles a day is that?
        en| On the first {b} days {A} sold {a} tickets, the same number every day. On the next day {he} sold {c} more than on each of those days. How many did {he} sell on that day?
        en| {a} players are put into {b} equal teams. Later, {c} more players join the blue team. How many players are in the blue team?
        en| A rope of {a} m was cut into {b} equal parts. {A} tied a string of {c} m to one of them. What is the whole length of rope and string now?
        en| {A} pays {$a} for {b} kg of fish. Meat is {$c} a kg dearer. What is the price of a kg of meat?
        en| The rent of {$a} is divided equally by {b} students. Each also pays {$c} for heating. How much does a student pay?
        en| {b} friends go on a trip. The bus costs {$a}, which they share equally, and everyone buys a ticket for {$c}. How much does the trip cost each of them?
        en| A gardener plants {a} tulips evenly in {b} beds. In the round bed there are already {c} roses. How many flowers are in the round bed then, if it is one of the beds?
        en| {b} cups hold {a} ml together and are all the same. A mug holds {c} ml more than one cup. How much does the mug hold?
        en| {A} has a bottle with {c} ml of juice. {a} ml of juice is poured out evenly into {b} bottles, and {A}'s is one of them. How many ml are in {A}'s bottle now?
        en| A bakery uses {a} kg of flour in {b} days. On Sunday it needs {c} kg more than on such a day. How many kg does it need on Sunday?
        en| Each of {b} tables got the same number of the {a} plates. {c} more plates were put on the table by the window. How many plates are on the table by the window?
        en| {A} got {$a} for {b} hours of work. Now {his} pay has gone up by {$c} an hour. How much does {he} earn an hour now?
        en| Last year {b} lessons cost {$a}. This year a lesson costs {$c} more. What is the price of a lesson this year?
        en| The old machine printed {a} pages in {b} minutes. The new one prints {c} pages a minute more. How many pages a minute does the new machine print?
        en| A ship did {a} km in {b} hours. With the wind behind it, it goes {c} km an hour faster. What is its speed with the wind?
        en| {a} marbles were given out equally to {b} boys. {A}, who was one of the boys, then won {c} marbles. How many has {A} now?
        en| {b} identical chairs cost {$a}, and a table is {$c} more expensive than one chair. What must you pay for the table?
        en| In one box there are {c} chalks left over from last year. {a} new chalks are divided evenly among {b} boxes, this one too. How many chalks are in the box now?
        en| A nurse looks after {c} old patients and an equal share of {a} new patients. {b} nurses share the new patients. How many patients does she look after?
        en| A string of {a} cm is used up for {b} bows of the same size. For a big bow {A} needs {c} cm more. How many cm does {A} need for a big bow?
        en| {A} drives {a} km on {b} litres of petrol. A new car goes {c} km further on each litre. How many km does the new car go on one litre?
        en| {b} students clean {a} windows, each the same number. {A}, who is one of them, cleans {c} windows at home too. How many windows does {A} clean?
        en| The farm's {a} eggs went into {b} baskets, the same number in each. Then {c} duck eggs were laid on top in one basket. How many eggs does this basket hold?
        en| {A}: "We shared {a} nuts, and there were {b} of us. Then I found {c} more." How many nuts does {A} have?
        en| A hall with {a} lamps has {b} equal rows of lamps. The row over the stage gets {c} lamps more. How many lamps are then in that row?
        en| A taxi ride for {$a} is shared by {b} people. {A} also gives the driver {$c} as a tip. How much does {A} give altogether?
        en| An ant walks {a} cm in {b} minutes. A beetle walks {c} cm a minute more. How far does the beetle walk in a minute?
        en| {b} pupils collect {a} kg of paper. {A} collects {c} kg above the average of these pupils. How many kg does {A} collect?
        en| A film club with {b} members bought a screen for {$a} and split the cost. Each member also pays {$c} for the year. What does a member pay in total?
        en| {A} gets an equal part of {a} sweets for {b} children and then {B}'s {c} sweets as well. How many sweets has {A} got?
        en| How many crayons are in {A}'s box if {a} crayons are shared out equally among {b} boxes and {A} adds {c} to {his} own?
        en| Each shelf holds the same number of books; there are {a} books on {b} shelves. {c} more are placed on the lowest shelf. How many books does the lowest shelf hold now?
        en| The {b} floors of a house have {a} windows, all floors the same. A shop on the ground floor puts in {c} more windows. How many windows are there now on the ground floor?
        en| {A} walks {a} m in {b} minutes. On {his} scooter {he} goes {c} m a minute faster. How fast is {he} on the scooter, in metres a minute?
        en| {b} boxes of pens contain {a} pens. How many pens are there if you have one such box and {c} loose pens?
        en| {A} buys one {T1} and also a bag, which costs {$c}. {b} {T} cost {$a}. How much does {A} pay?
        en| What will I pay for one sandwich and a drink at {$c}, when {b} sandwiches are {$a}?
        en| Oranges are sold at {$a} for {b} kg. Cherries cost {$c} per kg more than oranges. How much is one kg of cherries?
        en| The coach put {a} balls into {b} nets, the same number in each. {A} threw {c} more into the first net. How many balls are in that net?
        en| The river was {a} km long on the map in {b} equal sections. The boat sailed one section and then {c} km more. How far did the boat sail?
        en| {a} sheep are kept in {b} pens, all with the same number. {c} lambs are born in one of the pens. How many animals are in that pen now?
        en| {b} identical chairs weigh {a} kg altogether. A rocking chair is heavier than one of them by {c} kg. How heavy is the rocking chair?
        en| A pot of {a} ml of cocoa is poured evenly into {b} mugs. {A} adds {c} ml of cream to {his} mug. How much is in {his} mug then?
        en| The {a} guests were led evenly to {b} dining rooms. Then {c} musicians went into the blue room. How many people were in the blue room?
        en| At training, {b} runners ran a total of {a} laps, the same number each. Their coach ran {c} laps more than any one of them. How many laps did the coach run?
        en| {b} bags of dog food cost {$a}. The bag for puppies costs {$c} on top of the normal price. How much must you pay for a bag for puppies?
        en| {A} takes {a} steps in {b} minutes when strolling. In a hurry {he} takes {c} more steps each minute. How many steps a minute does {he} take in a hurry?
        en| An uncle's {a} hectares went to {b} nephews in equal parts. {A} was one of the nephews and owned {c} hectares before. How many hectares does {A} own now?
        en| The museum has its {a} coins in {b} equal trays. A farmer's find of {c} coins was added to the top tray. How many coins does the top tray hold now?
        en| {b} choirs together have {a} singers, and all are the same size. Our choir, one of these, takes in {c} new singers. How many singers has our choir then?
        en| On each of {b} market days the baker sold equally many pretzels, {a} in all. For the festival she bakes {c} more than she sold on one of those days. How many pretzels does she bake for the festival?
        en| The crew cut {a} m of hedge in {b} hours. After lunch, with a helper, it cut {c} m more per hour. At what rate, in metres an hour, did it cut after lunch?
        en| A taxi for {$a} is split by {b} friends. {A} had to pay {$c} for {his} suitcase as well. What did the ride cost {A}?
        en| {b} baskets hold {a} lemons, all baskets the same. {A} fills one basket up with {c} limes. How many fruits are in it?
        en| Mum has {c} candles of her own. She also gets one part out of {b} equal parts of a box of {a} candles. How many candles does she have now?
        en| A water tank is drained of {a} litres in {b} minutes. After cleaning the pipe, {c} litres more flow out in each minute. How many litres flow out per minute now?
        en| Each of the {b} squirrels in our garden got the same part of {a} nuts. The fattest one then dug up another {c}. How many nuts does the fattest one have?
        en| The number {a} is divided by {b}. The answer lies {c} below x. What is x?
        en| I am a number. Subtract {c} from me, and you have the quotient of {a} and {b}. Which number am I?
        en| One share of {a}, split into {b} equal shares, and {c} besides: how much is that?
        en| The pupils painted {a} tiles in {b} lessons, the same number in each. In today's lesson they were faster by {c} tiles. How many tiles did they paint today?
        en| At the old stall {b} kg of tomatoes cost {$a}. At the stall next to it, a kg costs {$c} more. How much is a kg at the stall next to it?
        en| A truck's {b} axles share a load of {a} tons equally, and each axle also carries {c} tons of the truck itself. How many tons rest on one axle?
        en| {A} reads {a} pages in {b} evenings. In the holidays {he} adds {c} pages to what {he} reads in an evening. How many pages does {he} read on a holiday evening?
        en| The post office divides {a} letters evenly among {b} carriers. {A}, who is one of them, still has {c} letters from yesterday. How many letters must {A} deliver?
        en| A cinema puts {a} seats into {b} equal rows. During the festival {c} folding chairs are placed at the end of the back row. How many people can sit in the back row then?
        en| A roll of {a} stickers was shared fairly by {b} cousins. On the way home {A}, one of the cousins, was given {c} more by {his} aunt. How many stickers did {he} bring home?
        en| With {b} buckets we carried {a} litres, every bucket full. The barrel takes {c} litres more than one bucket. How much does the barrel take?
        en| The price of {b} notebooks is {$a}. {A} takes one notebook, and a pencil sharpener for {$c}. What is on {his} bill?
        en| In the zoo {b} seals eat {a} fish a day, all equally many. The walrus eats {c} fish more than a seal. How many fish does the walrus eat a day?
        en| A phone company asks {$a} for {b} months. Anyone who wants faster internet adds {$c} a month. What does a month with faster internet cost?
        en| {a} fans came in {b} buses, the same number in every bus. {c} players rode home in the first of these buses along with its fans. How many people were in the first bus on the way home?
        en| The ranger counted {a} deer in {b} valleys, the same number in each. Overnight {c} deer from another forest moved into the green valley. How many deer were in the green valley then?
        en| A blacksmith makes {a} nails in {b} minutes. His master makes {c} nails more in a minute. How many nails does the master make in a minute?
        en| {A} got {a} likes on {b} photos, the same number on each. {His} new photo got {c} more likes than any of those. How many likes did the new photo get?
        en| {b} trees in the garden have {a} apples, all equally many. The old tree by the well has {c} more than a tree in the garden. How many apples are on the old tree?
        en| {b} museum tickets cost {$a}. {A} pays for {his} own ticket and buys a book for {$c} in the museum shop. How much does {he} spend at the museum?
        en| One of {b} equal lengths of a {a} cm pipe is lengthened by {c} cm. What is its length then?
        en| {A}'s club ordered {b} trophies for {$a}. With a name on it, each trophy would have cost {$c} more. What is the price of a trophy with a name?
        en| A bag of {a} balloons was divided equally among {b} rooms. The room for the party got {c} extra balloons. How many balloons hang in the party room?
        en| {b} hikers share the weight of {a} kg of tents. If {A}'s own things weigh {c} kg, what weight does {A}, who is one of the hikers, carry?
        en| The bakery sells a bag of {b} rolls for {$a}. A roll with cheese is {$c} dearer than a roll from the bag. How much is a roll with cheese?
        en| Last year a family used {a} litres of oil in {b} weeks. This year is colder, and it needs {c} litres more every week. How many litres does it need a week?
        en| The scouts were sorted into {b} tents, {a} scouts in all and equally many per tent. Then {c} scouts whose tent was wet moved into {A}'s tent. How many scouts slept in {A}'s tent?
        en| A hen farm puts {a} eggs on {b} trays, the same number on each. On the tray for the neighbour, the farmer lays {c} more. How many eggs does the neighbour get?
        en| Shelves in the pantry: {b}. Jars on them, evenly placed: {a}. New jars put on the top shelf: {c}. Jars on the top shelf now?
        en| My wage is {$a} for {b} hours. My sister earns {$c} an hour more than I do. What is her hourly wage?
        en| {A} skated {a} rounds in {b} minutes. The champion skates {c} rounds more in every minute. How many rounds a minute does the champion skate?
        en| {b} cats weigh {a} pounds altogether, every cat the same. The dog weighs {c} pounds more than a cat. What does the dog weigh?
        en| A gold bar of {a} g was melted into {b} equal medals. Each medal got a ribbon of {c} g. What does a medal with its ribbon weigh?
        en| For the mural, {b} classes got equal parts of {a} tubes of paint. Our class had {c} tubes left from last year. How many tubes can our class use?
        en| A company lets {b} machines make {a} caps an hour, each the same number. A machine of the new type makes {c} caps an hour more than one of these. How many caps an hour is that?
        en| In the first {b} rounds of the quiz {A} got {a} points, the same each round. In the last round {he} got {c} points more than in any other. What did {he} get in the last round?
        en| A boat trip costs {$a} for a group of {b}. Lunch on board is {$c} a person. How much does one person of the group pay for the boat and lunch?
        en| The fire brigade spread its {a} m of hose evenly on {b} trucks. The red truck got {c} m of new hose as well. How many metres of hose are on the red truck?
        en| {A} found {c} coins on the beach. Then {he} got {his} part of a treasure of {a} coins, which {b} children shared fairly. With how many coins did {he} go home?
        en| Our {b} cows give {a} litres of milk a day, all equally much. The neighbour's best cow gives {c} litres above that. How many litres a day does the neighbour's best cow give?
        en| {a} tickets were handed out evenly at {b} gates. At the south gate, {c} further tickets had to be handed out. How many tickets were handed out at the south gate in all?
        en| Let x be the price of a lamp that costs {$c} more than one of {b} equal vases, if the vases cost {$a} in total. Find x.
        en| {b} cables have a length of {a} m in all and are equally long. {A} ties a string of {c} m to one of them. How far do cable and string reach, if the knot is not counted?
        en| How many passengers are in the last carriage if {a} passengers are spread evenly over {b} carriages and then {c} people run up and jump into the last one?
        en| How many kilometres does a fast cyclist ride in an hour if he does {c} km an hour more than a slow one, who needs {b} hours for {a} km?
        en| Grandpa pays {A} {$a} for {b} hours of garden work. The neighbour would pay {$c} an hour more. What would an hour at the neighbour's bring {A}?
        en| The ingredients for {b} cakes weigh {a} dag, all cakes alike. With icing, a cake gets {c} dag heavier. What is the weight of a cake with icing?
        en| On Sunday the {a} chairs of the church were in {b} equal rows. For the concert {c} chairs were added to the front row. How many chairs are in the front row?
        en| {A} plays {a} notes in {b} seconds. After weeks of practice {he} plays {c} notes a second more. How many notes a second does {he} play now?
        zh| 一共有{a}个苹果，平均放进{b}个篮子，妈妈又往其中一个篮子里放了{c}个，这个篮子里有几个苹果？
        zh| {A}和小伙伴共{b}人平分{a}颗弹珠，{A}原来就有{c}颗，现在{A}有多少颗？
        zh| {b}块橡皮{a}元，一个卷笔刀比一块橡皮贵{c}元，一个卷笔刀多少元？
        zh| 同学们{b}人合租一辆车要{a}元，车费平均分摊，另外每人还要买一张{c}元的门票，每人一共花多少元？
        zh| {A}走路{b}分钟走{a}米，骑车每分钟比走路快{c}米，{A}骑车每分钟行多少米？
        zh| {b}只母鸡一周下蛋{a}个，每只下得一样多，邻居家的花母鸡比其中一只多下{c}个，花母鸡下了几个蛋？
        zh| 一个数比{a}除以{b}所得的商大{c}，这个数是几？
        zh| 先算{a}除以{b}，再加{c}，结果是多少？
        zh| 把{a}千克大豆平均装进{b}个口袋，一个口袋里又装了{c}千克，这个口袋现在装大豆多少千克？
        zh| 植树节那天，{b}个班一共植树{a}棵，每班植的一样多，我们班放学后又植了{c}棵，我们班共植树多少棵？
        zh| 王师傅原来{b}小时做{a}个零件，现在每小时比原来多做{c}个，现在每小时做几个？
        zh| {b}盆花卖{a}元，一个花瓶比一盆花贵{c}元，花瓶的价钱是多少元？
        zh| 爷爷把{a}元压岁钱平均发给{b}个孩子，奶奶又单独给{A}{c}元，{A}是其中一个孩子，{A}得到压岁钱多少元？
        zh| 食堂{b}天用米{a}千克，星期天来客人，比平时每天多用{c}千克，星期天用米多少千克？
        zh| 仓库里{b}个货架共放{a}箱货，每个货架放的一样多，工人又在靠门的货架上加了{c}箱，靠门的货架上有多少箱？
        zh| 一辆车{b}升汽油能跑{a}千米，新车每升能多跑{c}千米，新车每升汽油跑多少千米？
        zh| {A}用{a}元买了{b}张电影票，{B}买的票每张贵{c}元，{B}买的票每张多少元？
        zh| {b}本连环画共{a}页，页数都一样，一本小说比一本连环画多{c}页，这本小说有多少页？
        zh| 老师将{a}本作业本平均发给{b}个小组，第一组又领了{c}本，第一组共有多少本？
        zh| {a}米布平均做{b}套衣服，做一套大号的要多用{c}米，做一套大号的用布多少米？
        zh| 宿舍{b}个人平均分担{a}元电费，{A}还要另交水费{c}元，{A}一共交多少元？
        zh| 一艘船{b}小时行{a}千米，顺风时每小时能多行{c}千米，顺风时每小时行多少千米？
        zh| {b}箱牛奶{a}元，买一箱牛奶和一袋{c}元的面包，要用多少元？
        zh| 足球队把{a}瓶水平均放在{b}个筐里，教练又给其中一筐添了{c}瓶，这一筐有多少瓶水？
        zh| 妹妹{b}天写了{a}个毛笔字，哥哥每天比妹妹多写{c}个，哥哥每天写多少个毛笔字？
        zh| {b}根同样的钢管重{a}千克，一根铁棒比一根钢管重{c}千克，一根铁棒重多少千克？
        zh| 去年{b}个月用电{a}度，今年平均每月比去年多用{c}度，今年平均每月用电多少度？
        zh| 公园里{b}个花坛共有{a}盆花，每个花坛同样多，门口的花坛又添了{c}盆，门口的花坛有多少盆花？
        zh| 带鱼{b}千克卖{a}元，龙虾每千克比它贵{c}元，龙虾每千克卖多少元？
        zh| {A}已经有{c}张画片，又和同学共{b}人平均分了{a}张新画片，{A}手上有多少张画片？
        zh| 把{a}个学生平均编成{b}个班后，又给其中一个班转来{c}个学生，这个班现在有多少学生？
        zh| 一台旧收割机{b}小时收麦{a}亩，新收割机每小时多收{c}亩，新收割机每小时收麦几亩？
        zh| {b}把同样的椅子共重{a}千克，一把摇椅比其中一把重{c}千克，摇椅重多少千克？
        zh| {a}毫升可可平均倒进{b}个杯子，{A}往自己那杯里加了{c}毫升奶，{A}的杯里有多少毫升？
        zh| {b}名队员共跑{a}圈，每人跑的一样多，教练比每名队员多跑{c}圈，教练跑了多少圈？
        zh| {b}袋狗粮{a}元，幼犬狗粮每袋比它贵{c}元，幼犬狗粮每袋多少元？
        zh| {A}散步{b}分钟走{a}步，赶路时每分钟多走{c}步，赶路时每分钟走多少步？
        zh| {b}个侄子平分{a}公顷地，{A}是其中一个，自己原来有{c}公顷，现在{A}有多少公顷地？
        zh| {b}个合唱团人数相同，共有{a}人，我们团又招了{c}人，我们团现在有多少人？
        zh| 面包师{b}天卖出{a}个面包圈，过节那天要比平时每天多做{c}个，过节那天做多少个？
        zh| 打车花了{a}元，{b}个朋友平摊，{A}的行李另付{c}元，{A}一共付多少元？
        zh| {b}篮柠檬共{a}个，每篮一样多，{A}又往一篮里放了{c}个橙子，这一篮有多少个水果？
        zh| 水箱{b}分钟放水{a}升，清理水管后每分钟多放{c}升，现在每分钟放水多少升？
        zh| {b}只松鼠平分{a}颗松子，最胖的那只又挖出{c}颗，它一共有多少颗松子？
        zh| {a}封信平均分给{b}名邮递员，{A}手里还有昨天剩下的{c}封，{A}今天要送多少封？
        zh| 同学们{b}节课画了{a}块瓷砖，每节课画的一样多，今天这节课比以前每节课多画{c}块，今天画了多少块？
        zh| {b}只海豹一天吃鱼{a}条，每只吃的一样多，海象比一只海豹多吃{c}条，海象一天吃鱼多少条？
        zh| {A}的{b}张照片一共得到{a}个赞，每张一样多，新照片比以前每张多得{c}个赞，新照片得到多少个赞？
        zh| {b}辆大巴平均坐了{a}名球迷，{c}名球员上了第一辆，第一辆车上有多少人？
        zh| x减{c}的差等于{a}除以{b}的商，求x。
        zh| {c}与{a}除以{b}的商相加，和是几？
        zh| {b}座奖杯{a}元，刻名字每座加{c}元，一座刻名字的奖杯多少元？
        zh| {b}人平分背{a}千克帐篷，{A}自己的东西重{c}千克，{A}也是其中一人，{A}一共背多少千克？
        zh| {b}个面包一袋卖{a}元，奶酪面包每个比袋装的贵{c}元，一个奶酪面包多少元？
        zh| 去年{b}周用油{a}升，今年天冷，每周多用{c}升，今年每周用油多少升？
        zh| {a}名童子军平均住{b}顶帐篷，后来{c}人搬进{A}的帐篷，{A}的帐篷里住了多少人？
        zh| 哥哥{b}小时挣{a}元，姐姐每小时比哥哥多挣{c}元，姐姐每小时挣多少元？
        zh| {b}只猫共重{a}千克，每只一样重，小狗比一只猫重{c}千克，小狗重多少千克？
        zh| 一块{a}克的金条熔成{b}枚同样的奖章，每枚配一条{c}克的绶带，一枚奖章连绶带重多少克？
        zh| {a}管颜料平均分给{b}个班，我们班还有去年剩的{c}管，我们班现在可以用多少管颜料？
        zh| 知识问答前{b}轮{A}共得{a}分，每轮得分相同，最后一轮比前面每轮多得{c}分，最后一轮得多少分？
        zh| {b}人一起坐船游湖，船费{a}元平摊，午饭每人{c}元，每人一共付多少元？
        zh| 消防队把{a}米水带平均放在{b}辆车上，红车又领到{c}米新水带，红车上有水带多少米？
        zh| {A}先捡到{c}枚硬币，又和大家共{b}人平分{a}枚，{he}带回家多少枚硬币？
        zh| 我家{b}头奶牛一天产奶{a}升，每头一样多，邻居家那头比我家每头多产{c}升，邻居家那头一天产奶多少升？
        zh| {a}张票平均在{b}个门口发，南门后来又多发了{c}张，南门一共发了多少张？
        zh| {b}个花瓶{a}元，一盏台灯比一个花瓶贵{c}元，设台灯x元，求x。
        zh| {b}根电缆共长{a}米，每根一样长，{A}在其中一根后面接了{c}米绳子，接头不计，接好后长多少米？
        zh| {a}名旅客平均坐在{b}节车厢，开车前又有{c}人跑进最后一节，最后一节有多少人？
        zh| 慢车手{b}小时骑{a}千米，快车手每小时多骑{c}千米，快车手每小时骑多少千米？
        zh| {A}给爷爷干活{b}小时得{a}元，邻居愿意每小时多给{c}元，给邻居干一小时得多少元？
        zh| {b}个蛋糕共重{a}克，每个一样重，抹上奶油后每个重了{c}克，一个抹好奶油的蛋糕重多少克？
        zh| 教堂里{a}把椅子排成同样的{b}排，音乐会那天给第一排加了{c}把，第一排有多少把椅子？
        zh| {A}{b}秒弹{a}个音，练习后每秒多弹{c}个，现在每秒弹多少个音？
        zh| 把{a}个气球平均挂在{b}个房间，客厅又多挂了{c}个，客厅是其中一间，客厅里挂了多少个气球？
        zh| 铁匠{b}分钟打{a}颗钉子，师傅每分钟比他多打{c}颗，师傅每分钟打多少颗钉子？

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
        en| What is left if {c} is subtracted from the quotient {a} over {b}?
        en| x is smaller by {c} than {a} divided by {b}. Find x.
        en| Which number must be increased by {c} to give the quotient of {a} and {b}?
        en| Split {a} into {b} equal parts and reduce one part by {c}. How big is it then?
        en| A sack of {a} nuts was shared out evenly among {b} squirrels. The smallest squirrel lost {c} of its nuts in the snow. How many nuts does it still own?
        en| {b} roommates split a power bill of {$a} evenly. {A} has paid {$c} of {his} part already. How much is {A} still to pay?
        en| Each of {b} waiters gets the same part of {$a} in tips. {A}, one of them, has to give {$c} for broken plates. What does {he} take home?
        en| {b} steaks cost {$a} and a burger is {$c} less than a steak. Find the price of a burger.
        en| A boat does {a} km in {b} hours in calm water. Against the current it loses {c} km every hour. What is its speed against the current?
        en| {A} swam {a} m in {b} minutes; {his} little sister swims {c} m less in a minute. How many metres does she swim a minute?
        en| Evenly divided, {a} passengers ride in {b} carriages. At the first stop {c} people leave the front carriage and nobody gets on. How many are in it now?
        en| The teacher hands {a} sheets in equal piles to {b} tables. Our table hands back {c} sheets. How many sheets has our table left?
        en| In {b} equal jars there are {a} g of honey. {A} spoons {c} g out of one jar for tea. How much honey is in that jar afterwards?
        en| {b} crates of equal weight come to {a} kg. An empty crate is {c} kg. How many kg of fruit are in one crate?
        en| {a} kg is what {b} full suitcases weigh, all alike. The suitcase itself is {c} kg. What is the weight of the clothes in each?
        en| Last month a shop sold {a} phones in {b} days, equally many a day. This month it sells {c} fewer a day. How many phones does it sell a day now?
        en| A dealer bought {b} chairs for {$a} and had to sell them at a loss of {$c} apiece. For how much did he sell each chair?
        en| The regular pack has {b} bars for {$a}. On sale every bar is {$c} off. What does a bar cost on sale?
        en| A monthly card for {b} visits costs {$a}; a pupil pays {$c} less per visit. How much does a pupil pay per visit?
        en| Since {b} hens laid {a} eggs, all equally many, and the old hen laid {c} fewer than each of them, how many eggs did the old hen lay?
        en| {b} players were dealt {a} dominoes in equal hands. {A} has put down {c}. How many dominoes has {A} left in hand?
        en| A cake of {a} g is cut into {b} even slices. {A} nibbles {c} g off {his}. What does {his} slice weigh now?
        en| {A} made {a} beads into {b} equal necklaces, but {c} beads fell off one of them. How many beads does this necklace have?
        en| On {b} farms there live {a} cows, the same number on each. Our farm sells {c} of its cows. How many cows does our farm have now?
        en| {b} boats took the {a} tourists out in equal groups. {c} people on our boat got seasick and were put ashore. How many stayed on our boat?
        en| {B} is {c} years younger than the average of {b} people whose ages make {a} altogether. How old is {B}?
        en| The {b} judges gave {a} points in all. {A} points out that {his} own mark was {c} below the average. Which mark was it?
        en| {A}'s score fell {c} short of the team average. The team has {b} members and {a} points altogether. What did {A} score?
        en| The rope, {a} m in length, makes {b} equal climbing ropes, but {c} m of each are needed for knots. What length of each can be used?
        en| A plank of {a} cm gives {b} equal shelves before sanding. Sanding makes each shelf {c} cm shorter. How long is a finished shelf?
        en| The weekly goal of {a} shoes was spread evenly over the {b} lines of the factory. Line A made {c} fewer than its part. How many shoes did line A make?
        en| How many pupils of our class are in the hall if {a} pupils form {b} equal classes and {c} of ours are at the dentist's?
        en| "There were {a} of us in {b} tents, same number in each. Then {c} in my tent went home," writes {A}. How many people sleep in {A}'s tent now?
        en| Every one of {b} children got an equal part of {a} stickers. {A} traded away {c}. How many stickers remain to {A}?
        en| {A} and the others ({b} heirs altogether) were left {$a} in equal parts. After paying {$c} in tax on {his} part, what does {A} have?
        en| {$a} earned by {b} singers is shared evenly; each must give {$c} to the agent. What does a singer keep?
        en| After equal sharing of {$a} among {b} workers, {$c} is taken off each worker's wage for lunch. What is paid out to each?
        en| The firm gave each of its {b} drivers the same number of the {a} parcels. By noon, {A} had delivered {c} of {his}. How many parcels did {A} still have in the van?
        en| Each of {b} students has to read an equal number of {a} articles. {B} has finished {c}. How many articles does {B} still have to read?
        en| A road of {a} km is to be cleaned by {b} crews in equal parts. Crew red has done {c} km. How many km of its part are left?
        en| There are {a} questions for a group of {b}, each taking the same number. {A} has answered {c} of {his}. How many does {he} have to answer yet?
        en| In {b} hours {a} litres ran into the bath. A leak lets out {c} litres an hour from now on, with the tap as before. By how many litres an hour does the water rise now?
        en| A pump brings up {a} litres in {b} minutes, and {c} litres a minute are used in the stable. How many litres a minute are left for the house?
        en| {b} days' takings of a stall were {$a}, every day the same. Costs are {$c} a day. What is the stall's daily profit?
        en| {A} earns {$a} in {b} weeks. {He} spends {$c} a week. How much can {he} save each week?
        en| Rent for {b} months is {$a}. A friend staying in the small room pays {$c} a month of it. What is left for {A} to pay per month?
        en| A team of {b} planned to give equal parts of {$a} for a present. Because {A} had brought the cake, {he} was let off {$c}. How much did {A} give?
        en| Fuel for {b} trips is {a} litres. Driving slowly saves {c} litres on each trip. How much does a trip take when {A} drives slowly?
        en| {b} lamps of the old type take {a} watts. An LED lamp takes {c} watts less than one of them. How many watts does the LED lamp take?
        en| {A} read {a} pages in {b} hours last week. This week {he} is tired and reads {c} pages fewer in an hour. What is {his} pace this week, in pages per hour?
        en| With {a} chairs in {b} equal rows, the caretaker removes {c} from the last row. How many chairs are in the last row?
        en| A forest ranger split {a} young trees into {b} equal plots. Deer ate {c} in plot north. How many young trees are still growing in plot north?
        en| {a} marbles, {b} equal bags. From the blue bag {A} takes out {c}. What is still in the blue bag?
        en| {A} put {a} books on {b} shelves, the same number on each; later {B} borrowed {c} from the middle shelf. How many books stand on the middle shelf?
        en| The average of {b} bags with {a} apples in total was taken. {A}'s bag holds {c} apples less than that. How many apples does it hold?
        en| At {a} km in {b} hours the express is {c} km per hour quicker than the local train. What is the speed of the local train?
        en| {B} sorts {a} letters in {b} minutes and thereby beats {A} by {c} letters a minute. How many letters does {A} sort in a minute?
        en| A bottle of juice is {$c} dearer than a bottle of water. {b} bottles of juice cost {$a}. How much is a bottle of water?
        en| {b} cinema tickets cost {$a}, which makes each {$c} more than a ticket for the pool. What's the price of a pool ticket?
        en| {b} identical vases weigh {a} g. Each is {c} g heavier than a glass. How heavy is a glass?
        en| The mean of {b} readings totalling {a} is too high by {c}. What should it be?
        en| {b} dogs eat {a} kg of food a month, all alike. The puppy eats {c} kg less than any of the dogs. How much does the puppy eat?
        en| A concert programme of {a} minutes was made of {b} equal parts. The final part was shortened by {c} minutes. How long did the final part last?
        en| A town used {a} tons of salt in {b} winter weeks, an equal amount weekly. With milder weather it now uses {c} tons a week less. How many tons a week does it use now?
        en| {a} buns were laid in {b} equal rows on the counter. A customer buys {c} out of the front row. How many buns remain in the front row?
        en| My brother gets {$a} for {b} shifts. I get {$c} less per shift. What do I get for a shift?
        en| {A}'s class got an equal part of the {a} tickets that went to {b} classes, and has sold {c} tickets so far. How many has it to sell?
        en| A baker divides {a} g of dough into {b} loaves. In the oven, each loses {c} g of water. What does a baked loaf weigh?
        en| The {b} players of a band share {a} minutes of solo time equally. {A} gives up {c} minutes of {his}. For how many minutes does {A} play solo?
        en| {b} rabbits share {a} carrots; the white one, full already, leaves {c} of its carrots. How many carrots did the white rabbit eat?
        en| {A} got {his} share when {b} children divided {a} sweets evenly, and came home with {c} fewer, having eaten them on the way. How many did {he} bring home?
        en| {$a} is to be given by {b} neighbours for a new bench. {B} lends {his} tools, so {B} pays {$c} below the even share. What does {B} pay?
        en| If {b} planes can seat {a} people and all are the same type, and {c} seats of one plane are blocked, how many people may fly in it?
        en| A museum spread {a} paintings evenly over {b} rooms. {c} paintings from the east room are out on loan. How many hang in the east room at present?
        en| There used to be {a} km of cycle paths in {b} districts, equally long in each. In our district {c} km are closed. What length can be ridden in our district?
        en| Packed evenly, {a} eggs fill {b} trays. {A} drops a tray and {c} eggs break. How many eggs on that tray are still whole?
        en| A gardener's {b} tomato plants gave {a} tomatoes, equal numbers each. Slugs spoiled {c} on one plant. How many good tomatoes came from that plant?
        zh| {a}除以{b}所得的商再减少{c}，等于几？
        zh| 一个数加上{c}等于{a}除以{b}的商，这个数是几？
        zh| 把{a}平均分成{b}份，从一份里拿走{c}，这份还剩多少？
        zh| {b}箱苹果连箱共重{a}千克，每个空箱重{c}千克，一箱里的苹果净重多少千克？
        zh| 轮船在静水中{b}小时行{a}千米，逆水时每小时少行{c}千米，逆水每小时行多少千米？
        zh| {A}{b}个星期挣了{a}元，每星期花掉{c}元，平均每星期能存多少元？
        zh| {b}个室友平摊{a}元电费，{A}先前已经交过{c}元，{he}还要补交多少元？
        zh| 小贩用{a}元进了{b}把雨伞，亏本处理，每把亏{c}元，每把卖多少元？
        zh| 面包师把{a}克面团平均分成{b}份，烤后每份减轻{c}克，烤好的面包每个多重？
        zh| {b}名同学平均分{a}张卡片，{A}把自己的{c}张换给了别人，{A}手里还有几张？
        zh| {b}节车厢里共有{a}名乘客，每节一样多，到站时第一节下去{c}人，没有人上车，这节还有多少人？
        zh| 商场上个月{b}天卖出手机{a}部，这个月平均每天少卖{c}部，这个月平均每天卖几部？
        zh| 全队{b}人共得{a}分，{A}的得分比全队平均分低{c}分，{A}得了多少分？
        zh| {b}条狗一个月吃狗粮{a}千克，新来的小狗比它们平均每条吃的少{c}千克，小狗一个月吃多少千克？
        zh| 水管{b}小时进水{a}升，池底漏水每小时{c}升，两者同时进行，池里的水每小时增加多少升？
        zh| {b}个摊位一共收入{a}元，各摊位收入相等，每个摊位要交{c}元管理费，每个摊位净得多少元？
        zh| {A}把{a}颗珠子穿成{b}串一样的项链，有一串断了，掉了{c}颗，这串还有几颗？
        zh| {b}位歌手平分{a}元演出费，每人付给经纪人{c}元，每人实得多少元？
        zh| 快车{b}小时跑{a}千米，每小时比慢车快{c}千米，慢车每小时跑多少千米？
        zh| {b}瓶果汁{a}元，一瓶果汁比一瓶矿泉水贵{c}元，矿泉水每瓶多少元？
        zh| {B}{b}分钟分拣信件{a}封，比{A}每分钟多分拣{c}封，{A}每分钟分拣几封？
        zh| 护林员把{a}棵小树平均栽在{b}块地里，北边那块被羊啃坏了{c}棵，那块地还有小树多少棵？
        zh| 礼堂{a}把椅子排成{b}排，每排同样多，从最后一排搬走{c}把，最后一排还有几把？
        zh| {a}个包裹平均分给{b}名快递员，{A}中午前送完{c}个，{A}还有多少个没送？
        zh| {b}盏旧灯泡共{a}瓦，一盏节能灯比一盏旧灯泡少{c}瓦，节能灯是多少瓦？
        zh| {A}上周{b}小时看书{a}页，这周每小时少看{c}页，这周每小时看几页？
        zh| {b}位评委一共打了{a}分，王评委打的分比平均分少{c}分，王评委打了多少分？
        zh| {b}个渔民平分{a}千克鱼，{A}把自己那份送给邻居{c}千克，{A}自己留下多少千克？
        zh| {a}克蜂蜜平均分装成{b}瓶，妈妈从其中一瓶取出{c}克泡水，这瓶还剩多少克？
        zh| 跑{b}趟运输要{a}升汽油，慢速行驶每趟能省{c}升，慢速行驶一趟用多少升？
        zh| {b}个人凑{a}元买礼物，{A}因为负责跑腿少出{c}元，{A}出了多少元？
        zh| 博物馆把{a}幅画平均挂在{b}个展厅，东厅有{c}幅外借，东厅现在挂着多少幅？
        zh| {b}棵树上共结{a}个梨，每棵一样多，鸟啄坏了一棵树上的{c}个，这棵树上的好梨有几个？
        zh| 月票{b}次共{a}元，学生每次便宜{c}元，学生每次付多少元？
        zh| {b}人的年龄之和是{a}岁，小李比他们的平均年龄小{c}岁，小李几岁？
        zh| 三明治店{a}个三明治装在{b}个保温箱里，每箱同样多，第一箱卖掉{c}个，第一箱还有几个？
        zh| {b}根同样的铁管共长{a}分米，每根车掉{c}分米接头，车好后每根长多少分米？
        zh| 农场{b}个鸭棚一共养着{a}只鸭，每棚同样多，西棚卖了{c}只，西棚还有多少只鸭？
        zh| 服务员{b}人平分小费{a}元，{A}打碎盘子要赔{c}元，{A}能带回家多少元？
        zh| 抽水机{b}分钟抽水{a}升，每分钟要用{c}升浇地，每分钟还多出多少升？
        zh| 晚会{a}分钟平均分成{b}段，最后一段缩短了{c}分钟，最后一段有几分钟？
        zh| {b}名小朋友平均分{a}块积木，{A}借出{c}块，手上还有几块？
        zh| {b}套西服{a}元，裙子每条比西服每套少{c}元，买一条裙子要几元？
        zh| 露营时{a}人平均住进{b}顶帐篷，{A}的帐篷里有{c}人提前回家，{A}的帐篷里还住几人？
        en| {b} friends share {a} cherries equally. {A} is one of them and gives {c} of {his} cherries to {his} sister. How many cherries does {A} have left?
        en| {a} pencils are put into {b} boxes, the same number in each. {c} pencils are then taken out of one box. How many pencils are still in this box?
        en| {b} plates cost {$a}. A cup is {$c} cheaper than a plate. How much does a cup cost?
        en| {A} cycles {a} km in {b} hours. {B} cycles {c} km an hour less than {A}. How many km does {B} cycle in an hour?
        en| A class of {a} pupils is split into {b} equal groups. In our group {c} pupils are ill today. How many pupils of our group are here?
        en| A teacher divided {a} sheets of paper equally among {b} pupils. {A} was one of them and used {c} sheets. How many sheets has {A} left?
        en| {b} melons weigh {a} kg altogether, and all weigh the same. A pumpkin is {c} kg lighter than one melon. How heavy is the pumpkin?
        en| {A} earned {$a} in {b} days. On the next day {he} earned {$c} less than {he} had earned on average before. How much did {he} earn that day?
        en| The quotient of {a} and {b} is made smaller by {c}. What is the result?
        en| Find the number which is {c} smaller than {a} divided by {b}.
        en| Let x be one of {b} equal parts of {a}, reduced by {c}. What is x?
        en| If you add {c} to my number, you get {a} divided by {b}. What is my number?
        en| {a} eggs are packed evenly into {b} baskets. In one basket {c} eggs are broken. How many whole eggs are in that basket?
        en| A restaurant has {a} chairs at {b} tables, the same number at each. The waiter takes {c} chairs away from the table in the corner. How many chairs are left there?
        en| A farmer put {a} sheep into {b} equal fields. {c} sheep jumped over the fence and ran away from the field by the river. How many sheep are still in that field?
        en| A firm planned to lay {a} m of pipe in {b} days. Because of the rain it laid {c} m less each day. How many metres did it lay a day?
        en| {A} wanted to read {a} pages in {b} days, but {he} read {c} pages fewer than planned every day. How many pages did {he} really read a day?
        en| The library sent {a} books to {b} schools in equal numbers. Our school has already given back {c} books. How many of them do we still have?
        en| The taxi costs {$a}, shared equally by {b} people. {A} has already paid {$c} of {his} share. How much does {he} still have to pay?
        en| A present for {$a} is bought by {b} children in equal parts. {A} has only put in {$c} so far. How much is still missing from {his} part?
        en| {b} identical cans hold {a} litres. A bottle holds {c} litres less than a can. How much does the bottle hold?
        en| The new printer does {a} pages in {b} minutes. The old one does {c} pages a minute less. How many pages a minute does the old one do?
        en| {A} cut {a} cm of wire into {b} equal pieces. {He} bent one piece and cut {c} cm off its end. How long is this piece now?
        en| Last year {b} lessons cost {$a} in all. This year each lesson is {$c} cheaper. What does a lesson cost this year?
        en| A bus drives {a} km in {b} hours. In fog it drives {c} km an hour slower. How fast does it drive in fog?
        en| {b} workers picked {a} kg of apples in equal amounts. {A}, one of the workers, threw away {c} kg because they were bad. How many kg did {A} keep?
        en| Each of the {b} shelves has the same number of books, {a} in all. {c} books from the top shelf are lent out. How many books are on the top shelf now?
        en| {$a} were won by {b} players, who shared it fairly. {A}, who was one of them, bought a ball for {$c}. How much of {his} money does {A} have left?
        en| {b} cows give {a} litres of milk a day, all the same. The young cow gives {c} litres less than one of these. How much milk does the young cow give?
        en| In {b} weeks {a} visitors came to the museum, the same number each week. The week after, there were {c} fewer than in any of those weeks. How many visitors came then?
        en| The gardener spread {a} bulbs evenly over {b} pots. Mice ate {c} bulbs from one pot. How many bulbs were left in it?
        en| {A} shoots {a} arrows in {b} rounds. {B} shoots {c} arrows fewer per round. How many arrows does {B} shoot in a round?
        en| {b} tickets cost {$a} in total. With a student card a ticket is {$c} less. How much does a student pay for a ticket?
        en| {a} players form {b} equal teams. {c} players of the green team go home. How many players does the green team still have?
        en| {A} fills {b} glasses evenly with {a} ml of juice. {He} drinks {c} ml from {his} glass. How many ml are in {his} glass now?
        en| Pears are {$a} for {b} kg. Apples are {$c} a kg cheaper. How much is one kg of apples?
        en| A ship sails {a} km in {b} hours with the current. Against it, it makes {c} km less each hour. How many km an hour is that?
        en| The {a} sweets of a party were shared out to {b} guests. {A} ate {c} sweets at once and took the others of {his} share home. How many sweets did {A} take home?
        en| {b} children have {a} stickers in all, everyone the same number. {A} is one of them and loses {c} stickers. How many does {A} have now?
        en| The mechanic repaired {a} cars in {b} days. His helper repairs {c} cars a day fewer. How many cars does the helper repair in a day?
        en| A baker bakes {a} rolls in {b} hours. During the last hour the oven was too cold and he made {c} rolls fewer than usual. How many rolls did he make in that hour, if he usually makes the same number each hour?
        en| {a} seats are arranged in {b} rows of equal length. From the last row {c} seats have been removed. How many seats are in the last row?
        en| {A}: "There were {b} of us and we divided {a} shells. I lost {c} of mine on the way home." How many shells did {A} bring home?
        en| {b} rooms were painted with {a} litres of paint, the same amount for each. The bathroom needs {c} litres less than one of those rooms. How many litres does the bathroom need?
        en| Each of our {b} classes gets an equal part of {a} footballs. Our class lends {c} of them to the neighbours. How many footballs does our class have left?
        en| {A} types {a} letters in {b} minutes; with a sore hand {he} types {c} fewer a minute. How many letters a minute does {he} type with a sore hand?
        en| A doll is {$c} cheaper than one teddy bear. {b} teddy bears together cost {$a}. How much is the doll?
        en| How many oranges are left in a crate when {a} oranges have been divided equally over {b} crates and {c} have been eaten from this crate?
        en| One part of a board of {a} cm, cut into {b} equal parts, is shortened by {c} cm. What length does it have then?
        en| The money from the fair, {$a}, is divided by {b} classes. Our class spends {$c} of its part on a trip. How much of its part is left?
        en| The old house has {b} floors with {a} windows, the same on each. On the top floor {c} windows were bricked up. How many windows does the top floor have now?
        en| A fast reader gets through {a} words in {b} minutes. A slow reader manages {c} words less per minute. How many words does the slow reader read in one minute?
        en| {A} saves {$a} in {b} months. {B} saves {$c} less each month. How much does {B} save in a month?
        en| On {b} trees there are {a} birds, the same number on each tree. A cat scares {c} birds away from the oak. How many birds are still on the oak, one of these trees?
        en| {b} bottles of water cost {$a}; you get {$c} back for each empty bottle. What is the real price of the water in one bottle?
        en| Dividing {a} {T} evenly among {b} bags, {A} then eats {c} from {his} bag. How many {T} remain in that bag?
        en| A hospital has {a} beds in {b} equal wards. In the north ward {c} beds are free. How many beds are in use there?
        en| The {a} guests of a wedding sat at {b} tables, equally many at each. From {A}'s table {c} people got up to dance. How many stayed at {A}'s table?
        en| {b} pumpkins weigh {a} kg, every pumpkin the same. After {A} hollows one out, it is {c} kg lighter. What does the hollow pumpkin weigh?
        en| {A} walks {a} steps in {b} minutes. With {his} heavy bag {he} manages {c} steps fewer per minute. How many steps a minute does {he} manage with the bag?
        en| A water bill of {$a} was split evenly among {b} families. The one in the small flat was allowed to pay {$c} less. What did the family in the small flat pay?
        en| {b} elephants carry {a} logs, the same number each. The youngest drops {c} of its logs. How many logs is the youngest carrying now?
        en| At {b} stalls {a} lanterns are for sale, equally many at each. The red stall has sold {c}. How many lanterns does the red stall still have?
        en| When new, the hose let through {a} litres in {b} minutes. It is full of lime now and lets through {c} litres less a minute. How many litres a minute does it let through now?
        en| {b} pots of paint are {$a}. A brush is {$c} cheaper than a pot. How much is the brush?
        en| Out of the {a} pupils, {b} equal teams were made. In the blue team {c} pupils forgot their sports shoes and cannot play. How many of the blue team can play?
        en| A choir album has {a} minutes of music in {b} songs of the same length. The radio version of a song is {c} minutes shorter. How many minutes does the radio version last?
        en| The bees of {b} hives gave {a} kg of honey, each hive equally much. From the honey of one hive the beekeeper keeps {c} kg. How many kg of that hive's honey can he sell?
        en| {a} books lie in {b} equal piles. {A} takes {c} books off the pile by the door. How high, in books, is that pile then?
        en| The average of {b} numbers that add up to {a} is {c} more than {A}'s favourite number. What is {A}'s favourite number?
        en| Take one of {b} equal parts of {a} and make it smaller by {c}. What remains?
        en| x plus {c} makes the quotient of {a} and {b}. Determine x.
        en| {b} times a number is {a}. What do you get if you subtract {c} from the number?
        en| {A} should have packed {a} parcels in {b} hours. {He} was slow and packed {c} fewer in each hour. How many parcels an hour did {he} pack?
        en| The school divides {$a} among its {b} clubs in equal parts. The chess club has already spent {$c} of its money. How much can it still spend?
        en| A sailor cut {a} m of rope into {b} equal pieces. To tie a knot in one piece, he uses up {c} m of it. How long is the knotted piece?
        en| {b} tourists hired a guide for {$a} and shared the cost. {A} got {$c} back from {his} company. What did the guide cost {A} in the end?
        en| In the hospital, {a} patients lie in {b} equal wards. {c} patients of ward north may go home. How many remain in ward north?
        en| The shop sold {a} umbrellas in {b} rainy days, the same number daily. On the sunny day it sold {c} less than on a rainy one. How many umbrellas did it sell on the sunny day?
        en| {A} was dealt cards: {a} cards among {b} players, all the same. {He} laid down {c} cards. How many does {he} hold?
        en| A farmer plants {a} cabbages in {b} equal rows. Rabbits get into the first row and eat {c}. How many cabbages grow in the first row after that?
        en| At home {b} lamps use {a} watts, all the same. {A} swaps one for a lamp that saves {c} watts. How many watts does the new lamp use?
        en| {b} bakers get an equal part of {a} kg of flour. {A}, who is one of them, has baked with {c} kg. How much flour has {A} still got?
        en| A train takes {b} hours for {a} km. The night train is {c} km an hour slower. How many km does the night train travel in an hour?
        en| {b} kg of nuts in the shell cost {$a}. At the farm, a kg is {$c} less. What does a kg cost at the farm?
        en| {a} stickers were divided fairly by {b} friends. {A} stuck {c} of {his} on a box and kept the rest. How many stickers did {A} keep?
        en| The class of {A} got one of {b} equal parts of {a} tulip bulbs, but {c} were rotten. How many bulbs could the class plant?
        en| With {b} full buckets {a} litres are carried. On the stairs {c} litres are spilled from one bucket. How much is in that bucket now?
        en| The marathon's {a} cups of tea stand on {b} equal tables. {c} cups on the first table have been taken. How many cups are on the first table?
        en| My wage is {$a} for {b} days. From each day's wage {$c} is taken off for the canteen. How much do I really get for a day?
        en| {b} climbers divided {a} kg of food evenly. In the first days {A} ate {c} kg from {his} own pack. How heavy is {his} food now, in kg?
        en| How much will {A} get from the {$a} that is divided equally among {b} winners, if {he} must give back {$c} that {he} had borrowed?
        en| A cinema has {a} seats in {b} equal rows. In row one {c} seats are broken. How many people can sit in row one?
        en| Each of {b} coaches took the same number of the {a} pilgrims. At the inn {c} of the people in the first coach stayed behind. How many people rode on in it?
        en| {b} identical full bottles weigh {a} g. When {A} has drunk {c} g from one, what does that bottle weigh?
        en| For a trip {b} children brought {$a}, the same amount each. {A} spent {$c} of {his} money on postcards. How much of {his} money was left?
        en| The {b} sails of the ship are made from {a} square metres of cloth, all the same size. One sail is cut smaller by {c} square metres. What size is it then?
        en| {A}'s old car uses {a} litres for {b} trips to the sea. The new car needs {c} litres less for a trip. How many litres does it need for one trip?
        en| The lake has {a} swans in {b} equal flocks. {c} swans leave the western flock. How many are still in the western flock?
        en| How old is the goalkeeper if {b} players are {a} years old altogether and he is {c} years younger than their average?
        en| It's {$a} for {b} tickets at the box office. Online, a ticket is {$c} cheaper. What is the online price of a ticket?
        en| A gardener set out {a} pots on {b} windowsills, the same number on each. The wind blew {c} off the kitchen windowsill. How many pots are on the kitchen windowsill now?
        en| {b} nurses share {a} night shifts evenly. {A} is one of them and has done {c} of {his}. How many night shifts has {A} still to do?
        en| Ice cream parlour: {a} scoops in {b} equal tubs. {c} scoops of vanilla sold. How many scoops are left in the vanilla tub?
        en| {A} and {his} team, {b} people in all, have to sell {a} raffle tickets, each the same number. {A} is {c} tickets short of {his} part. How many has {A} sold?
        en| In {b} days a snail crawls {a} cm. On a dry day it crawls {c} cm less than on one of these. How far does it crawl on a dry day?
        en| The {a} tons of coal were unloaded into {b} equal heaps. The power station burned {c} tons from one heap. How many tons are in this heap?
        en| A printer with new ink prints {a} pages in {b} minutes. As the ink runs low, it prints {c} pages a minute fewer. How many pages a minute does it print then?
        en| {A}, one of {b} pickers who shared {a} kg of grapes equally, made {c} kg of {his} into juice. How many kg did {he} leave as grapes?
        en| At the auction, {b} equal lots of stamps went for {$a}. The last lot went for {$c} less than one of those. How much was paid for the last lot?
        en| {b} houses in our lane have {a} windows, all equally many. The shed has {c} windows fewer than a house. How many windows does the shed have?
        en| A carpet weaver finished {a} cm in {b} days. Today she had a visitor and wove {c} cm less than usual. How many cm did she weave today?
        en| Let x be the fee of a pupil, when {b} adults pay {$a} and a pupil pays {$c} less than an adult. Find x.
        en| {$a} in tips is shared evenly by {b} waiters. {A} has taken {$c} of {his} part in advance. How much is {A} paid now?
        en| Sharing {a} shells fairly, {b} children got the same number. {A} broke {c} of {his}. How many whole shells has {A}?
        en| {a} fish swim in {b} tanks, the same number in each. From the tank in the window {c} fish are sold. How many fish swim in the window tank?
        en| The farmer's {b} goats eat {a} kg of hay a week, all the same. A kid eats {c} kg less than a goat. How many kg a week does a kid eat?
        en| Our {b} shops sell {a} loaves a day, each shop equally many. Since the road works began, the shop in Mill Street sells {c} loaves a day less. How many loaves a day does it sell now?
        en| A ferry with {a} seats has {b} equal decks. On the top deck {c} seats are wet. How many dry seats does the top deck have?
        en| {A} counts: {a} puzzle pieces, {b} equal bags, and out of the green bag {c} pieces are missing. How many pieces are in the green bag?
        en| A jogger covers {a} m in {b} minutes. On sand the jogger covers {c} m less each minute. How far does the jogger get on sand in one minute?
        en| With {b} payments of the same size {A} pays off {$a}. In March {he} pays {$c} less than usual. How much does {he} pay in March?
        en| If {a} soldiers stand in {b} equal lines and {c} soldiers step out of the front line, how many are left standing in it?
        zh| {a}块饼干平均分给{b}个小朋友，{A}把自己分到的吃掉{c}块，{A}还有几块？
        zh| 动物园的{b}只老虎每天吃肉{a}千克，每只吃得一样多，一只小豹比一只老虎少吃{c}千克，小豹每天吃多少千克？
        zh| 老师把{a}本书平均放在{b}个书架上，{A}从其中一个书架上借走{c}本，这个书架还剩多少本？
        zh| {b}个玩具熊{a}元，一个布娃娃比一个玩具熊便宜{c}元，布娃娃多少元一个？
        zh| 一列快车{b}小时行{a}千米，慢车每小时比快车慢{c}千米，慢车的速度是多少？
        zh| 先用{a}除以{b}，再减去{c}，得多少？
        zh| 工程队原来{b}天修路{a}米，下雨后每天少修{c}米，下雨后每天修多少米？
        zh| {a}棵白菜平均种在{b}块地里，其中一块地被兔子吃了{c}棵，这块地还有白菜多少棵？
        zh| {b}个人合买一台{a}元的电视，钱平均出，{A}已经出了{c}元，{A}还要出多少元？
        zh| 妈妈把{a}个鸡蛋平均放在{b}个盘子里，从一个盘子里拿{c}个做菜，这个盘子里还有几个？
        zh| 师傅{b}小时加工{a}个零件，徒弟每小时比师傅少做{c}个，徒弟每小时加工多少个？
        zh| {b}个小组共有{a}人，每组人数相等，大扫除时第一组有{c}人去打水，第一组留下几人？
        zh| 旧价{b}张门票要{a}元，新价每张便宜{c}元，新价一张门票多少元？
        zh| {a}升果汁平均倒进{b}个瓶子，从一瓶中喝去{c}升，这瓶还有果汁多少升？
        zh| 去年{b}个月用水{a}吨，今年每月比去年平均节约{c}吨，今年每月用水多少吨？
        zh| {b}头牛重{a}千克，每头一样重，一头驴比一头牛轻{c}千克，这头驴重多少千克？
        zh| 把{a}元奖金平均发给{b}名员工，{A}拿出自己奖金中的{c}元请客，还剩多少元？
        zh| 哥哥{b}分钟跑{a}米，弟弟每分钟比哥哥少跑{c}米，弟弟每分钟跑多少米？
        zh| {b}辆车运来{a}箱水果，每辆车装的箱数相同，从第一辆车上卸下{c}箱，第一辆车上还有几箱？
        zh| 姐姐{b}天织围巾{a}厘米，妹妹每天少织{c}厘米，妹妹每天织多少厘米？
        zh| {a}只鸽子平均住在{b}个笼子里，从最大的笼子里飞走{c}只，这个笼子里还剩几只鸽子？
        zh| 一根长{a}米的铁丝平均截成{b}段，{A}把一段用掉{c}米，这段还剩多少米？
        zh| 超市里{b}瓶油{a}元，今天每瓶降价{c}元，今天一瓶油多少元？
        zh| 学校把{a}个篮球平均分给{b}个班，我们班弄丢了{c}个，我们班现在有几个？
        zh| {b}间教室有课桌{a}张，间间一样多，音乐教室比其中一间少{c}张，音乐教室有课桌多少张？
        zh| 农民伯伯{b}筐土豆共重{a}千克，从一筐里倒出{c}千克，这一筐还重多少千克？
        zh| 往常食堂{b}天用煤{a}千克，改用新炉子后每天少用{c}千克，现在每天用煤多少千克？
        zh| {A}和朋友一共{b}人，平分{a}张贴纸，{A}送给弟弟{c}张，{A}自己还留几张？
        zh| 图书角{b}层书架放书{a}本，每层一样多，同学们从底层借了{c}本，底层还有多少本书？
        zh| {A}{b}小时打了{a}页稿子，手受伤后每小时少打{c}页，受伤后每小时打几页？
        zh| {b}台冰箱{a}元，一台洗衣机比一台冰箱便宜{c}元，洗衣机的单价是多少元？
        zh| 婚礼上{a}位客人平均坐{b}桌，{A}那桌有{c}人去跳舞，那桌还坐着多少人？
        zh| {b}个南瓜共重{a}千克，每个一样重，{A}把一个挖空后轻了{c}千克，这个南瓜现在重多少千克？
        zh| {A}{b}分钟走{a}步，背上书包后每分钟少走{c}步，背书包每分钟走多少步？
        zh| {b}户人家平摊{a}元水费，住小房子的那户少交{c}元，那户交了多少元？
        zh| {b}个摊位共有{a}盏灯笼，每个摊位一样多，红摊位卖掉{c}盏，红摊位还有多少盏？
        zh| {b}桶油漆{a}元，一把刷子比一桶油漆便宜{c}元，一把刷子多少元？
        zh| {a}名同学平均分成{b}队，蓝队有{c}人没带球鞋不能上场，蓝队能上场的有多少人？
        zh| x加{c}等于{a}除以{b}的商，求x。
        zh| 一个数的{b}倍是{a}，这个数减去{c}得几？
        zh| {a}本书平均摞成{b}摞，{A}从一摞里拿走{c}本，这一摞还有多少本？
        zh| {b}箱蜜蜂共产蜜{a}千克，每箱一样多，养蜂人从一箱的蜜里自己留{c}千克，这箱的蜜还能卖多少千克？
        zh| {b}首一样长的歌共{a}分钟，电台版每首短{c}分钟，电台版一首多少分钟？
        zh| 学校把{a}元平均分给{b}个社团，棋社已经花了{c}元，棋社还能花多少元？
        zh| {A}应该{b}小时包{a}个包裹，结果每小时少包{c}个，{he}每小时包了多少个？
        zh| {b}个雨天一共卖伞{a}把，每天一样多，晴天比雨天每天少卖{c}把，晴天卖伞多少把？
        zh| {b}人打牌，{a}张牌平均发完，{A}打出{c}张，手里还有几张牌？
        zh| {b}盏同样的灯共{a}瓦，换上的新灯比原来一盏省{c}瓦，新灯是多少瓦？
        zh| {a}株郁金香平均分给{b}个班，我们班有{c}株烂了，能种的有多少株？
        zh| {b}桶水共{a}升，每桶一样多，上楼时一桶洒了{c}升，这桶还有水多少升？
        zh| 工资{b}天{a}元，每天扣饭费{c}元，实际每天得多少元？
        zh| {b}名登山者平均分{a}千克食物，{A}吃掉自己的{c}千克，{A}还有多少千克食物？
        zh| 电影院{a}个座位排成{b}排，每排一样多，第一排有{c}个坏了，第一排能坐几人？
        zh| {b}瓶汽水连瓶重{a}克，每瓶一样重，{A}从一瓶里喝掉{c}克，这瓶现在重多少克？
        zh| {b}个孩子一共带了{a}元，每人一样多，{A}买明信片用了{c}元，{A}还剩多少元？
        zh| 旧车去{b}趟海边用油{a}升，新车每趟少用{c}升，新车去一趟用油多少升？
        zh| 湖上{a}只天鹅平均分成{b}群，西边那群飞走{c}只，西边那群还有多少只？
        zh| 网上买票比窗口每张便宜{c}元，窗口{b}张票{a}元，网上一张票多少元？
        zh| {b}名护士平均分担{a}个夜班，{A}已经上了{c}个，{A}还要上几个夜班？
        zh| 队里{b}人要卖{a}张彩票，每人卖的一样多，{A}还差{c}张没卖完，{A}卖了多少张？
        zh| 蜗牛平时{b}天爬{a}厘米，今天地干，比平时每天少爬{c}厘米，今天爬了多少厘米？
        zh| 把{a}吨煤平均堆成{b}堆，电厂从一堆里烧掉{c}吨，这堆还有多少吨？
        zh| 打印机原来{b}分钟印{a}页，墨快没了，每分钟少印{c}页，现在每分钟印多少页？
        zh| {b}份拍品共卖{a}元，每份价钱相同，最后一份比它们每份少卖{c}元，最后一份卖了多少元？
        zh| 织毯工{b}天织{a}厘米，今天来客人，比平时每天少织{c}厘米，今天织了多少厘米？
        zh| {b}个大人的票价共{a}元，学生票每张比大人少{c}元，设学生票x元，求x。
        zh| {a}条鱼平均养在{b}个鱼缸里，橱窗那个鱼缸卖出{c}条，那个鱼缸还有几条鱼？
        zh| {b}只山羊一周吃草{a}千克，每只一样多，小羊比一只山羊少吃{c}千克，小羊一周吃草多少千克？
        zh| {b}家分店一天卖面包{a}个，每家一样多，磨坊街那家修路后每天少卖{c}个，那家现在每天卖多少个？
        zh| 渡船有{b}层，共{a}个座位，每层一样多，顶层有{c}个座位湿了，顶层干的座位有几个？
        zh| 慢跑者{b}分钟跑{a}米，在沙地上每分钟少跑{c}米，在沙地上每分钟跑多少米？
        zh| {A}{b}个月还清{a}元，每月还的一样多，这个月少还{c}元，这个月还了多少元？
        zh| {a}名士兵站成{b}列，每列人数相等，第一列有{c}人出列，第一列还剩多少人？
        zh| 裁判{b}人平分{a}瓶水，{A}把自己的送给队员{c}瓶，{A}还有几瓶水？

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
        en| Divide the number {a} first among {b} and then among {c}. By how much is the later quotient larger?
        en| A train used to take {b} hours for the {a} km line. On the new track it takes {c} hours. By how many km per hour has its speed gone up?
        en| Last summer {A} cycled a route of {a} km in {b} days, this summer in {c} days. How many more km a day did {he} ride this summer?
        en| A tank of {a} litres can be filled by the old tap in {b} minutes or by the new tap in {c} minutes. What is the difference between their flows, in litres a minute?
        en| The {a} pupils could go in {b} small coaches or in {c} big ones. How many more pupils does a big coach carry than a small one?
        en| A prize of {$a} was meant for {b} winners, but in the end there were just {c}. By how much did each winner's prize rise?
        en| {A} wanted to pay off {$a} in {b} equal monthly payments. The bank allows only {c} payments. How much more must {he} pay each time?
        en| A farmer thought his {a} kg of hay would last {b} days. It was gone in {c} days. How many kg a day more than he thought did the animals eat?
        en| A tunnel {a} m long was to take {b} weeks. Thanks to a new drill, it was dug in {c} weeks. How many metres a week did the drill gain?
        en| The choir intended to learn {a} songs in {b} months but mastered them in {c}. How many songs a month beyond the plan was that?
        en| A swimmer needs {b} minutes for {a} m, a dolphin {c} minutes. How many more metres does the dolphin swim in a minute?
        en| {c} minutes is what {A} needs to fold {a} paper boats; {B} needs {b} minutes. Find how many boats a minute {A} is ahead.
        en| Packed into {b} cartons or into {c} cartons, the {a} bottles fill them evenly. How many more bottles go into each carton if the smaller number of cartons is used?
        en| {a} eggs fit into {b} small trays, or else into {c} large trays. How many eggs more has a large tray?
        en| The dressmaker was given {b} days to sew {a} costumes for the play. She was ready in {c} days. By how many costumes did she beat the daily target?
        en| A class has to plant {a} trees. If {c} pupils come, each has more to plant than if {b} come. How many trees more?
        en| Two printers are tested with a file of {a} pages. Printer A is through in {b} minutes and printer B in {c} minutes. How many pages a minute faster is printer B?
        en| Walking, {A} covers the {a} m to school in {b} minutes; running, {he} does it in {c} minutes. How many metres per minute does {he} gain by running?
        en| The crew had {b} days to unload {a} crates, but a storm was coming and they did it in {c}. How many extra crates a day did they have to unload?
        en| A charity divides {a} parcels among {b} streets. A new plan divides them among {c} streets. How many parcels more will there be per street?
        en| At the old pace {A} would learn {a} words in {b} weeks. To know them in {c} weeks, how many more words must {he} learn in a week?
        en| A hotel had {b} maids to clean {a} rooms. Some fell ill and {c} had to do it all, in equal shares. How many more rooms did each have to clean than usual?
        en| When {b} people share the {$a} for the bus, a seat is cheap. When only {c} share it, how much more is each charged?
        en| A river boat goes {a} km downstream in {c} hours, and back upstream in {b} hours. How many km an hour slower is it upstream?
        en| Upstream the trip of {a} km lasts {b} hours, downstream {c} hours. Find how much greater the speed downstream is.
        en| A pilot flies {a} km in {c} hours with the wind behind and in {b} hours with the wind in front. By how many km an hour do the speeds differ?
        en| {b} oxen or {c} horses can pull a load of {a} kg, sharing it evenly. How many kg more does a horse pull than an ox?
        en| My album has {a} photos to place. On {b} pages it looks thin; on {c} pages it looks full. How many more photos are on each page in the full version?
        en| An inheritance of {$a} would have been divided among {b} cousins, had not some of them given up their part, so that {c} remained. How much more did each of these get?
        en| {a} litres of milk fill {b} small cans or {c} large cans. How many litres more does a large can hold?
        en| How many metres of fence more per day than agreed did the workers build if {a} m were agreed for {b} days and finished in {c} days?
        en| {A} had {b} days for {a} pages of homework, but left it lying and now has only {c} days for all of it. How many more pages a day must {he} do now?
        en| The novel has {a} pages. {B} reads it in {b} days, {A} in {c} days. How many more pages does {A} read each day?
        en| To carry {a} bags across the river, the small boat needs {b} trips and the big boat {c}. By how many bags is the big boat's load larger?
        en| Water for {a} plants: {b} cans or {c} buckets, nothing left over. How many more plants does a bucket water than a can?
        en| {b} nurses look after {a} patients by day, at night there are {c} nurses. How many more patients has a nurse at night?
        en| A street sweeper does a {a} m street in {b} minutes by hand and in {c} minutes with his machine. How much farther does he get per minute with the machine?
        en| A parking lot for {a} cars can be drawn with {b} rows or with {c} rows. How many cars per row do we gain with the lower number of rows?
        en| A bookshop had planned to sell {a} calendars in {b} weeks. In {c} weeks they were gone. How many a week over the plan was that?
        en| The spaceship's computer sends {a} photos in {b} hours. With a new antenna it sends them in {c} hours. What is the gain in photos an hour?
        en| Downloading {a} MB took {b} minutes before the upgrade and takes {c} minutes now. By how many MB per minute has the download become faster?
        en| A phone company's old line moves {a} files in {b} seconds; its new line in {c}. How many files more per second does the new line move?
        en| {A} counted: at {b} tables the {a} wedding guests would sit with room to spare, but only {c} tables were delivered. How many more guests had to sit at every table?
        en| A herd of {a} sheep was to be kept in {b} pens. Because some pens were broken, {c} were used. How many more sheep stood in every pen than intended?
        en| Both {A} and {B} saved up {$a}. {A} did it in {c} weeks, {B} took {b}. How much more a week did {A} put aside?
        en| Both packs cost {$a}, but pack A has {b} pens, pack B only {c}. How much more is a pen from pack B?
        en| For {$a} one shop gives {b} kg of cherries and another {c} kg. How much dearer per kg is the shop that gives less?
        en| A year ago {$a} bought {b} tickets; now it buys just {c}. How much has a ticket risen in price?
        en| {$a} used to be enough for {b} bags of flour. After the price rise it is enough for {c}. Find the rise in the price of a bag.
        en| Grandpa laid {a} slabs in {b} days, his neighbour laid the same number in {c} days. How many slabs a day was the neighbour ahead?
        en| Two snails crawl the {a} cm of a garden path. One is there after {b} minutes, the other after {c}. How many cm a minute separates their speeds?
        en| {A} needs {c} hours for a walk of {a} km and {his} grandfather needs {b} hours. How many km per hour slower is the grandfather?
        en| The mail of {a} letters is sorted in {b} minutes by {B} and in {c} minutes by {A}. How many letters a minute does {B} lag behind?
        en| "Had we been {b}, the boat for {$a} would have been cheap for each. But we were {c}." How much more did each of them pay than if they had been that many?
        en| A flat bill of {$a}: {b} guests came last time, {c} this time, and they always split evenly. By how much did each guest's part go up?
        en| A dairy bottles {a} litres in {b} minutes on its old line, in {c} minutes on its new line. State the extra output of the new line per minute.
        en| Team red picked the {a} kg of grapes in {b} hours on Monday. On Tuesday the same weight took {c} hours. By how many kg an hour did its pace pick up?
        en| The school had a stock of {a} pens for {b} months. They ran out after {c} months. How many pens a month above the expected use was that?
        en| A sculptor meant to carve {a} figures over {b} weeks. The church wants them in {c} weeks. How many more figures must he carve in each week?
        en| Dropping from {b} helpers to {c} helpers, how many more of the {a} meals does each helper have to bring round?
        en| If a rope of {a} m is cut into {c} parts and not into {b}, how much longer is every part?
        en| {a} cm of ribbon make {b} short bows or {c} long bows. By how many cm is a long bow's ribbon longer?
        en| A cake weighing {a} g can be cut into {b} slices or {c} slices. How many more grams has each of the larger slices?
        en| A rectangle of {a} square cm is {b} cm long; another of the same area is {c} cm long. How much wider is the other?
        en| Two fields have the same area, {a} square metres. The first is {b} m long, the second {c} m. How much wider is the second field?
        en| The repair of {a} bikes: planned time {b} days, real time {c} days. Extra bikes a day?
        en| A cook had {a} dumplings to make and reckoned with {b} hours. With help they were done in {c} hours. How many more an hour than reckoned were made?
        en| In a contest each had to shell {a} peas. The winner needed {c} minutes, the last one {b} minutes. How many peas a minute did the winner shell more?
        en| For the {a} m of the race {B} needs {b} minutes. {A} comes in after {c} minutes. What is the gap in their speeds, in metres a minute?
        en| A builder hired {b} men to carry {a} bricks evenly. As only {c} turned up, each carried more. How many more bricks did each of them carry?
        en| The same {a} leaflets: {b} scouts would each take few, {c} scouts would each take more. How many more?
        en| A gas bottle with {a} g was thought to do for {b} evenings. It did for {c} evenings. How many grams an evening more than thought were burnt?
        en| How many more seats are there in each row when the {a} seats of a cinema stand in {c} rows rather than {b}?
        en| Machine X stamps {a} coins in {b} minutes; machine Y stamps them in {c}. By how many coins per minute does Y outdo X?
        en| A new motorway cut the driving time for {a} km from {b} hours to {c} hours. By how much did the average speed go up?
        en| A company moved its deadline for {a} reports from {b} days to {c} days. How many more reports must be written each day?
        en| When the office shut some desks, {a} calls a day that had gone to {b} desks went to {c}. How many more calls did each desk get?
        en| A caravan had {a} litres of water for {b} days and used it up in {c}. By how many litres per day did it go over its ration?
        zh| 高速公路通车后，{a}千米的路程从原来的{b}小时缩短到{c}小时，平均每小时比原来快多少千米？
        zh| {a}元原来可以买{b}张票，涨价后只能买{c}张，每张票涨了多少元？
        zh| 两块长方形地面积都是{a}平方米，甲地长{b}米，乙地长{c}米，乙地比甲地宽多少米？
        zh| 轮船顺水行{a}千米要{c}小时，逆水行同样的路要{b}小时，顺水速度比逆水速度每小时快多少千米？
        zh| 包一条船要{a}元，原定{b}人去，结果只来了{c}人，每人要比原来多付多少元？
        zh| 一根{a}厘米长的铁丝，截成{c}段比截成{b}段，每段要长多少厘米？
        zh| 下载{a}兆的文件，升级前要{b}分钟，升级后只需{c}分钟，现在每分钟比以前多下载多少兆？
        zh| {A}还款{a}元，原来分{b}期，改为分{c}期，每期要多还多少元？
        zh| 一桶{a}升的油，装小瓶能装{b}瓶，装大瓶能装{c}瓶，大瓶比小瓶每瓶多装多少升？
        zh| 养殖场{a}千克饲料本来够吃{b}天，结果{c}天就没了，每天比预计多吃几千克？
        zh| {A}和{B}从学校到体育馆，路程{a}米，{A}走了{c}分钟，{B}走了{b}分钟，{A}每分钟比{B}快多少米？
        zh| 餐厅{a}位客人，坐{b}桌显得宽松，现在只有{c}张桌子，每桌要比原来多坐几人？
        zh| 奖金{a}元，本来由{b}人平分，后来只有{c}人得奖，每人多得多少元？
        zh| 打印一份{a}页的文件，甲打印机{b}分钟打完，乙打印机{c}分钟打完，乙打印机每分钟多打多少页？
        zh| 背{a}个单词，{A}原计划{b}天背完，为了考试要在{c}天内背完，每天要多背多少个？
        zh| 隧道长{a}米，用旧钻机要挖{b}周，用新钻机要挖{c}周，新钻机每周多挖多少米？
        zh| 搬{a}块砖，原来派{b}人，实到{c}人，每人平均要多搬多少块？
        zh| {a}个鸡蛋，用小盒装要{b}盒，用大盒装要{c}盒，一大盒比一小盒多装多少个？
        zh| 医院白天{b}名护士照看{a}位病人，夜里只有{c}名，夜里每名护士平均多照看几位病人？
        zh| 剧院要安排{a}个座位，排成{b}排和排成{c}排相比，后一种每排多多少个座位？
        zh| {A}绕湖骑行{a}千米，去年花了{b}小时，今年花了{c}小时，今年每小时比去年多骑多少千米？
        zh| 用{a}元买樱桃，甲店能买{b}千克，乙店能买{c}千克，乙店每千克贵多少元？
        zh| 一根{a}克的香肠，切成{b}片和切成{c}片，后一种切法每片比前一种重多少克？
        zh| 两只蜗牛都爬过{a}厘米的小路，一只用{b}分钟，另一只用{c}分钟，后一只每分钟多爬多少厘米？
        zh| 装订{a}本画册，限期{b}天，工人们{c}天就装订好了，每天比规定的多装订多少本？
        zh| {a}头羊本来关在{b}个圈里，有的圈坏了，只剩{c}个圈能用，平均每圈要多关几头？
        zh| 水箱容积{a}升，旧水龙头{b}分钟注满，新水龙头{c}分钟注满，新龙头每分钟多注水多少升？
        zh| {B}剥{a}颗豆子要{b}分钟，{A}只要{c}分钟，{A}每分钟比{B}多剥几颗？
        zh| {a}封信平均分给{c}名邮递员和平均分给{b}名邮递员，前一种分法每人多送多少封？
        zh| 探险队带了{a}升水，准备用{b}天，实际{c}天用完，平均每天超用多少升？
        zh| {A}存够{a}元用了{c}个月，{B}存够同样多的钱用了{b}个月，{A}每月比{B}多存多少元？
        zh| 飞机顺风飞{a}千米用{c}小时，逆风飞回用{b}小时，顺风每小时比逆风多飞多少千米？
        zh| 工程队原定{b}天铺好{a}米水管，因下雨要提前，{c}天就铺好了，每天多铺了多少米？
        zh| 一块{a}平方米的草坪，用手推机{b}小时剪完，用电动机{c}小时剪完，电动机每小时多剪多少平方米？
        zh| 过河运{a}袋粮食，小船要{b}趟，大船要{c}趟，大船每趟比小船多运几袋？
        zh| 爷爷走完{a}米的山路用{b}分钟，{A}用{c}分钟，爷爷每分钟比{A}少走多少米？
        zh| 卫星传回{a}张照片，旧天线{b}小时传完，新天线{c}小时传完，新天线每小时多传多少张？
        zh| 合唱团学{a}首歌，本想{b}个月学会，最后{c}个月就学会了，每月比预想的多学几首？
        zh| 一批课本有{a}包，用手推车要{b}次拉完，用卡车要{c}次拉完，卡车每次比手推车多拉多少包？
        zh| 师傅{c}小时能修{a}把椅子，徒弟修同样多的椅子要{b}小时，师傅每小时比徒弟多修几把？
        zh| 班级种{a}棵花，如果来{c}人，每人比来{b}人时要多种多少棵？
        en| {A} walked {a} m to school in {b} minutes. Today {he} ran and needed only {c} minutes. How many metres a minute was {he} faster today?
        en| The teacher wanted to divide {a} books among {b} pupils. Only {c} pupils came, so each got more. How many more books did each pupil get?
        en| A factory planned to make {a} toys in {b} days. It made them in {c} days. How many more toys a day did it make than planned?
        en| A box of {a} pens was to be shared by {b} children. Some went home, and {c} children shared the pens. How many more pens did each child get?
        en| {A} solved {a} sums in {b} minutes and {B} solved them in {c} minutes. How many more sums a minute did {B} solve?
        en| A slow train takes {b} hours for {a} km. A fast train takes {c} hours. What is the difference between their speeds?
        en| The small pipe fills the pool of {a} litres in {b} hours, the big pipe in {c} hours. How many litres an hour more come from the big pipe?
        en| {b} people had agreed to share a rent of {$a}. In the end only {c} people moved in. By how much did the rent for each person go up?
        en| {A} plans to learn {a} words in {b} days. {B} plans to learn them in {c} days. How many words more must {B} learn each day?
        en| The farmer wanted to plant {a} trees in {b} days, but he was done after {c} days. How many more trees did he plant each day than he had planned?
        en| Divide {a} by {c} and by {b}. How much greater is the first result than the second?
        en| A number, {a}, is split once into {b} equal parts and once into {c} equal parts. How much bigger is a part the second time?
        en| The trip to the lake is {a} km. By bike it takes {b} hours, by car {c} hours. How many km more does the car make in an hour?
        en| A pile of {a} bricks was moved by an old truck in {b} loads. A new truck did it in {c} loads. How many more bricks does the new truck carry per load?
        en| The library has {a} books. They filled {b} equal shelves before; now they stand on {c} big equal shelves. How many more books are on each shelf now?
        en| Mother bought {a} kg of rice for {b} weeks, but it was eaten in {c} weeks. How many kg a week more was eaten than Mother had thought?
        en| {A} needed {b} days for a book of {a} pages. {B} read the same book in {c} days. How many pages did {B} read each day beyond what {A} read?
        en| A job of {$a} is paid in {b} monthly parts. If it were paid in {c} parts, how much more would each part be?
        en| For the party, {a} chairs must be carried in. With {b} helpers each carries fewer of them than with {c} helpers. How many fewer?
        en| {a} guests sit at {b} round tables. In the other room they would sit at {c} long tables. How many more guests sit at a long table than at a round one?
        en| On Monday {A} typed {a} lines in {b} minutes. On Friday {he} typed as many lines in {c} minutes. How many lines per minute did {he} gain?
        en| A roll of {a} m of cloth makes {b} shirts or {c} coats. How many metres more does a coat need than a shirt?
        en| The {a} litres of paint are enough for {b} small rooms or for {c} large rooms. How many litres more does a large room take?
        en| One cook bakes {a} cakes in {b} hours; the other needs just {c} hours. By how many cakes an hour is the other cook quicker?
        en| {A} sails {a} km in {b} hours. With a strong wind {he} does it in {c} hours. How much does the wind add to {his} speed?
        en| {$a} buys {b} pencils or {c} pens. How much more does a pen cost than a pencil?
        en| For {$a} you get {b} bottles of juice in the supermarket and only {c} bottles at the station. How much more expensive is a bottle at the station?
        en| A sack of {a} kg feeds {b} sheep or {c} cows for a day. How many kg more does a cow eat in a day?
        en| The bus ride for the class costs {$a}. If {b} pupils go, each pays a certain part. If only {c} go, each pays more. How much more?
        en| A tunnel of {a} m should have been ready in {b} weeks. The engineers finished it in {c} weeks. How many metres a week were they ahead of the plan?
        en| Our team needed {b} games to score {a} points. The champions scored as many in {c} games. How many points per game did the champions score more than our team?
        en| {a} passengers can be taken across by {b} small boats or {c} large boats. How many more passengers fit into a large boat?
        en| The old oven dries {a} plates in {b} hours and the new one dries them in {c} hours. How many plates more does the new oven dry per hour?
        en| A rope of {a} cm is cut into {b} equal pieces, another rope just as long into {c} equal pieces. How many cm longer is a piece of the second rope?
        en| Two snails crawl along a path of {a} cm. {A}'s snail is there in {b} minutes and {B}'s in {c} minutes. How many cm a minute is {B}'s snail faster?
        en| {A} meant to save {$a} in {b} weeks but managed it in {c} weeks. How much more than intended did {he} put aside each week?
        en| The {a} seats are now set in {c} rows instead of {b}. How many more seats are in a row?
        en| The harvest of {a} kg was to be packed into {b} crates. Since there are only {c} crates, more has to go into each. How many kg more?
        en| It takes {A} {b} minutes to fold {a} napkins. It takes {B} {c} minutes. What is {B}'s lead in napkins per minute?
        en| A nurse planned {b} hours to visit {a} patients. She had to do it in {c} hours. How many more patients an hour did she visit?
        en| Plan: {a} km of road in {b} months. Reality: {c} months. How many km more were built every month?
        en| Share {a} stickers among {c} children, then think of {b} children. How many more stickers does one child have in the first case?
        en| How many pages a day more must {A} read if {he} wants to finish {his} {a} pages in {c} days and not in {b} days?
        en| A gardener can water {a} plants in {b} minutes with a can and in {c} minutes with a hose. How many more plants a minute can he water with the hose?
        en| A cyclist goes up a hill of {a} m in {b} minutes and comes down the same way in {c} minutes. How many metres per minute faster is he going down?
        en| The town has {a} pupils. With {b} classes each class would be small. There are only {c} classes. How many pupils more are in each class?
        en| Last year the {a} tons of coal were enough for {b} months, this year only for {c} months. How many tons more were burned each month this year?
        en| A post office sorts {a} letters by hand in {b} hours, by machine in {c} hours. How many letters an hour more does the machine sort?
        en| {a} photos are put into an album of {b} pages or one of {c} pages, and both are then full. How many more photos go on a page of the thinner album?
        en| {A} drove {a} km in {b} hours because of snow. Without snow {he} would have needed {c} hours. How many km an hour did {he} lose because of the snow?
        en| A tailor was asked to sew {a} dresses within {b} days. She delivered them after {c} days. How many dresses a day was she above the plan?
        en| {b} workers would each have to lay an equal part of {a} tiles. With just {c} workers there, how many additional tiles fall to each?
        en| {A} normally picks the {a} kg of grapes of {his} vineyard in {b} days. This year rain is coming, so {he} wants to be ready in {c} days. How many more kg than normal must {he} pick a day?
        en| A sack of {a} g of birdseed is enough for {b} days in summer and for {c} days in winter. How many grams a day more do the birds eat in winter?
        en| {a} pupils can be seated in {b} vans, or in {c} minibuses, equally many in each vehicle. How many more pupils sit in a minibus than in a van?
        en| The tortoise crosses the {a} cm of the lawn in {b} minutes. Chased by the puppy, it does so in {c} minutes. How many cm a minute faster is it then?
        en| If {A} writes the {a} invitations in {b} days, it's easy. If {he} has only {c} days, how many more must {he} write each day?
        en| A group of {b} wanted to hire a hall for {$a}. Some backed out, which left {c} to share the hire. By what amount did the share of a person increase?
        en| A chocolate bar of {a} g is broken into equal pieces. If there are {c} pieces, each is heavier than if there are {b} pieces. How many grams heavier?
        en| {A}'s old computer checked {a} files in {b} minutes; the new computer is through with them in {c}. How many more files does the new one check in a minute?
        en| Each of {b} shelves was to hold an equal part of {a} books. After the carpenter delivered just {c} shelves, how many more books must each take?
        en| An ambulance and a delivery van drive the same {a} km. The ambulance arrives after {c} minutes and the van after {b} minutes. How many km a minute more does the ambulance do?
        en| For a job of {a} pages one translator asks {b} days and another {c} days. How many pages a day does the quicker one translate more than the slower one?
        en| The gardener had reckoned that {a} litres in the rain barrel would do for {b} days. In the heat they did for {c} days. How many more litres a day than reckoned did he use?
        en| The quotients of {a} by {c} and of the same number by {b} are compared. How much larger is the first?
        en| Let x be how much more each gets when {c} heirs share {$a} instead of {b} heirs. Find x.
        en| Imagine {a} beans. Put them evenly in {b} cups, then evenly in {c} cups. How many more beans are in a cup the last time?
        en| {A} and {B} both shovel {a} kg of snow. {B} takes {c} minutes and {A} takes {b} minutes. By how many kg a minute does {B} beat {A}?
        en| On flat ground a truck does the {a} km in {c} hours; over the mountains, a way just as long takes it {b} hours. How many km an hour does it lose in the mountains?
        en| The theatre could print its {a} programmes in {b} hours on its own machine. A print shop did them in {c} hours. How many programmes an hour more did the print shop manage?
        en| A tailor has {a} dm of cloth. It is just enough for {b} vests or for {c} jackets. How many dm more does a jacket take?
        en| Normally {b} waiters serve the {a} guests, equally many each. Tonight only {c} have come to work. How many more guests must each one serve?
        en| {A} climbed the tower of {a} steps in {b} minutes; {his} grandson, with young legs, took {c} minutes. How many more steps a minute did the grandson climb?
        en| With {$a} you could get {b} kg of coffee last year, and this year you get {c} kg. By how much has a kg become dearer?
        en| {a} oranges are packed in {b} nets at the farm. The shop repacks them into {c} bags, with none left over. How many more oranges are in a bag than were in a net?
        en| A school garden of {a} square metres was split into {b} equal beds. Next year there will be {c} equal beds. By how many square metres will a bed grow?
        en| A boat drifts {a} m downstream in {b} minutes. With the oars out, it covers the same stretch in {c} minutes. How much do the oars add, in metres a minute?
        en| For {a} photos {A} needs {b} memory cards of the old kind or {c} of the new kind. How many more photos fit on a card of the new kind?
        en| The {a} km of the bike tour are spread evenly over the days. {A} plans {c} days, {B} plans {b} days. How many more km a day does {A} want to ride?
        en| To pump {a} cubic metres out of a pool, the small pump needs {b} hours and the big pump {c} hours. How many more cubic metres an hour does the big pump move?
        en| {A} used to do {his} {a} lengths in {b} sets. Now {he} does them in {c} sets, all equally long. How many lengths longer is a set now?
        en| The fire brigade practises with a tank of {a} litres. An old hose empties it in {b} minutes, a new hose in {c} minutes. How many more litres rush through the new hose each minute?
        en| The coach gave out {a} minutes of playing time evenly. At first there were {b} players, then only {c} of them were fit. How many minutes more did each play?
        en| If {$a} is earned in {c} weeks, how much more is that per week than if it is earned in {b} weeks?
        en| A group of {b} tourists booked a guide for {$a} and planned to split the price. At the meeting point stood just {c} tourists. How much more than planned did each pay?
        en| A sewing room gets an order of {a} flags. It would be done in {b} days in one shift, but with more people it is done in {c} days. How many flags a day more are sewn?
        en| A wall needs {a} bricks. {A} would lay them in {b} hours and the master mason in {c} hours. How many bricks an hour is the master mason quicker?
        en| {A} swims across the bay, {a} m, in {b} minutes. With fins it takes {him} {c} minutes. How many metres a minute do the fins gain {him}?
        en| The village bakery used {a} kg of flour in {b} days before the holidays began, and as much in {c} days after that. How many more kg a day did it use in the holidays?
        en| A library lends {a} books in {b} days of term. In the holidays it takes {c} days to lend as many. How many more books a day are lent in the holidays?
        en| The number {a} is split into equal parts, first into {c} parts and later into {b} parts. How much larger is a part the first time?
        en| An oil lamp burns {a} ml in {b} hours on a low flame and in {c} hours on a high flame. How many ml an hour more does the high flame burn?
        en| At a buffet {a} sushi rolls would be shared evenly by {b} guests. Some guests don't like fish, so {c} guests share them. How many more rolls does each of them get?
        en| One roll of tape, {a} dm long, closes {b} small parcels or {c} large parcels. How many dm of tape more does a large parcel need?
        en| {A} sold {a} newspapers in {b} hours at the corner. At the station {he} sold the same number in {c} hours. How many newspapers an hour more does {he} sell at the station?
        en| Between the towns, {a} km apart, the old train took {b} hours. On the new track it takes {c} hours. By how many km an hour has its speed risen?
        en| {b} horses used to share {a} kg of oats equally. Now there are only {c} horses in the stable, and the amount of oats is still the same. How many kg more does each horse get?
        en| The mayor promised {a} new trees in {b} months. They were planted in {c} months. How many trees a month was the town ahead of the promise?
        en| {A}'s grandmother knits {a} rows in {b} hours while watching TV and in {c} hours without TV. How many rows an hour does she knit more without TV?
        en| The orchard gave {a} crates. The old cart takes them to town in {b} trips; the tractor needs {c} trips. How many crates more does the tractor take on a trip?
        en| {a} people wait at the gate. With {b} ticket windows open, each would serve an equal part. Only {c} are open. How many more people must each window serve?
        en| A long jump rope of {a} dm could be cut into {b} ropes for children or into {c} ropes for grown-ups. How many dm longer is a rope for grown-ups?
        en| The first robot sorts {a} bolts in {b} seconds. The improved robot sorts them in {c} seconds. What is the improvement in bolts a second?
        en| Planned: {$a} in {b} weeks. Saved: the same sum in {c} weeks. How much more a week was saved than planned?
        en| A puzzle of {a} pieces took {A} {b} evenings last year. This year {he} did it again in {c} evenings. How many more pieces did {he} place each evening this year?
        en| {A} wants to visit all {a} castles of the country. In {b} years it would be easy, but {he} has only {c} years. How many more castles must {he} see each year?
        en| A small bus has {c} seats and a large bus {b}, and hiring either of them costs {$a}. How much more does a seat in the small bus cost, if all seats are taken?
        en| How many more beads are there on a long chain than on a short one when {a} beads make {b} short chains or {c} long ones?
        en| By boat {A} needs {b} hours for the {a} km to the island. The ferry needs {c} hours. How many km does the ferry go more in an hour?
        en| A cheese of {a} g is cut into {b} equal pieces in one shop and into {c} equal pieces in the other. How many g heavier is a piece in the other shop?
        en| The city wants to renew {a} street lamps. Plan A needs {b} weeks and plan B needs {c} weeks. How many more lamps must be renewed each week under plan B?
        en| A full tank of {a} litres of heating oil lasts the hotel {b} weeks in autumn and {c} weeks in winter. How many litres a week more does it burn in winter?
        en| A caterpillar eats {a} leaves in {b} days when it is young and in {c} days when it is fully grown. How many leaves a day more does the grown caterpillar eat?
        en| In the woods {a} logs were stacked in {b} equal piles. They are then restacked in {c} equal piles. How many more logs does each pile have now?
        en| A radio show of {a} minutes is divided equally among {b} guests. Because some guests are stuck in traffic, {c} guests share the time. How many minutes does each guest gain?
        en| "My class reads the {a} pages in {b} weeks," says one teacher. "Mine in {c} weeks," says the other. How many pages a week more does the other teacher's class read?
        en| A helicopter and a small plane each search {a} square km. The helicopter takes {b} hours and the plane {c} hours. How many square km an hour more does the plane search?
        en| When {b} volunteers turn up, each cleans an equal part of the {a} m of beach. When {c} turn up, how many metres more does each clean?
        zh| {A}从家到学校{a}米，平时走{b}分钟，今天跑步只用了{c}分钟，今天每分钟比平时多行多少米？
        zh| {a}本书，原来打算分给{b}个同学，结果只来了{c}个同学，每个同学比原来多分几本？
        zh| 服装厂接到{a}件衬衣的订单，原定{b}天交货，工人加班{c}天就做完了，每天多做多少件？
        zh| 同样是{a}元，能买{b}支铅笔或{c}支钢笔，一支钢笔比一支铅笔贵多少元？
        zh| 一堆沙{a}吨，用小车{b}趟运完，用大车{c}趟运完，大车每趟比小车多运多少吨？
        zh| {A}和{B}都做{a}道口算题，{A}用{b}分钟，{B}用{c}分钟，{B}每分钟比{A}多做几道？
        zh| {a}除以{c}的商比它除以{b}的商大多少？
        zh| 把{a}平均分成{c}份，每份比平均分成{b}份时多多少？
        zh| 农场要收割{a}公顷小麦，计划收{b}天，实际{c}天收完，实际每天多收割多少公顷？
        zh| 一批纸{a}张，计划用{b}天，结果{c}天就用光了，平均每天比计划多用几张？
        zh| 租一辆车{a}元，原来{b}人平均分摊，后来只有{c}人去，每人要比原来多付多少元？
        zh| 从山脚到山顶{a}米，上山用{b}分钟，沿原路下山用{c}分钟，下山每分钟比上山多走多少米？
        zh| {a}名学生去春游，如果坐{b}辆车，每辆坐得少些；如果只坐{c}辆车，每辆车要多坐几人？
        zh| 印刷厂印{a}本练习册，旧机器要{b}小时，新机器要{c}小时，新机器每小时比旧机器多印多少本？
        zh| 妈妈包{a}个饺子要{b}分钟，奶奶只要{c}分钟，奶奶每分钟比妈妈多包几个？
        zh| 会议室有{a}把椅子，原来摆{b}排，现在改摆{c}排，每排比原来多几把？
        zh| 一桶油{a}千克，原计划吃{b}周，实际吃了{c}周，每周多吃多少千克？
        zh| 甲、乙两地相距{a}千米，轮船要行{b}小时，快艇要行{c}小时，快艇的速度比轮船每小时快多少千米？
        zh| 植树{a}棵，五年级要{b}天种完，六年级要{c}天种完，六年级每天比五年级多种多少棵？
        zh| 一根{a}米长的彩带可以扎{b}朵小花或{c}朵大花，扎一朵大花比扎一朵小花多用彩带多少米？
        zh| {A}要背{a}个单词，打算{b}天背完，为了赶考试，{c}天就背完了，每天比打算的多背几个？
        zh| 水库要放水{a}吨，开小闸门要{b}天，开大闸门要{c}天，大闸门每天比小闸门多放多少吨？
        zh| {a}颗珠子可以穿{b}条手链，也可以穿{c}条项链，一条项链比一条手链多用几颗珠子？
        zh| 邮递员送{a}封信，步行要{b}小时，骑车要{c}小时，骑车每小时比步行多送几封？
        zh| 幼儿园有{a}个苹果，分给大班{b}人正好分完，若分给小班{c}人也正好分完，小班每人比大班每人多分几个？
        zh| 还{a}元的借款，分{b}个月还清和分{c}个月还清相比，后者每月要多还多少元？
        zh| 挖一条{a}米长的水渠，原来准备用{b}天，因为添了机器，{c}天就挖好了，平均每天比原来准备的多挖几米？
        zh| 食堂存了{a}千克煤，原本够烧{b}天，可是只烧了{c}天，每天多烧了多少千克？
        zh| {A}家装修要铺{a}块地砖，老张要铺{b}小时，老李要铺{c}小时，老李每小时比老张多铺多少块？
        zh| {a}人分成{b}个组，后来改成{c}个组，每组增加了几人？
        zh| 同一条{a}千米的路，平时开车{b}小时，走高速{c}小时，走高速每小时多行多少千米？
        zh| 图书馆整理{a}本书，原计划{b}小时整理完，志愿者来帮忙后{c}小时就完成了，每小时比计划多整理多少本？
        zh| 一袋{a}千克的饲料，够{b}只羊吃一天，或够{c}头牛吃一天，一头牛一天比一只羊多吃几千克？
        zh| 一袋{a}克鸟食，夏天够喂{b}天，冬天只够喂{c}天，冬天每天比夏天多喂多少克？
        zh| {a}名学生坐面包车要{b}辆，坐中巴要{c}辆，都正好坐满，一辆中巴比一辆面包车多坐多少人？
        zh| 乌龟爬过{a}厘米的草坪要{b}分钟，被小狗追赶时只要{c}分钟，这时每分钟多爬多少厘米？
        zh| 写{a}份请柬，{A}本来有{b}天时间，现在只剩{c}天，每天要多写多少份？
        zh| {b}人打算合租一个{a}元的场地，后来只剩{c}人分摊，每人多付多少元？
        zh| 一块{a}克的巧克力，平均掰成{c}块，比平均掰成{b}块，每块重多少克？
        zh| 旧电脑{b}分钟检查完{a}个文件，新电脑{c}分钟检查完，新电脑每分钟多检查多少个？
        zh| {a}本书原想平均放在{b}个书架上，木匠只送来{c}个，每个书架要多放多少本？
        zh| 救护车和货车走同一段{a}千米的路，救护车用{c}分钟，货车用{b}分钟，救护车每分钟比货车多行多少千米？
        zh| 翻译{a}页书稿，慢的译员要{b}天，快的译员要{c}天，快的译员每天多译多少页？
        zh| 雨水桶里{a}升水，园丁估计能用{b}天，天热，{c}天就用光了，每天比估计的多用多少升？
        zh| {a}元钱由{c}人平分比由{b}人平分，每人多得x元，求x。
        zh| {A}和{B}各铲雪{a}千克，{A}用了{b}分钟，{B}用了{c}分钟，{B}每分钟多铲多少千克？
        zh| 一块布长{a}分米，正好做{b}件背心或{c}件外套，一件外套比一件背心多用布多少分米？
        zh| 平时{b}名服务员接待{a}位客人，今晚只来了{c}名，平均每名要多接待几位客人？
        zh| 一座塔有{a}级台阶，爷爷走上去要{b}分钟，孙子要{c}分钟，孙子每分钟比爷爷多走多少级？
        zh| 去年{a}元能买咖啡{b}千克，今年只能买{c}千克，每千克咖啡贵了多少元？
        zh| {a}个橙子原来装{b}网，商店改装成{c}袋，每袋比每网多装多少个？
        zh| {a}平方米的菜园，今年平均分成{b}块，明年要平均分成{c}块，每块大了多少平方米？
        zh| 小船顺水漂{a}米要{b}分钟，划桨只要{c}分钟，划桨每分钟比漂流多行多少米？
        zh| 存{a}张照片，旧存储卡要{b}张，新存储卡只要{c}张，每张新卡比旧卡多存多少张照片？
        zh| 全程{a}千米的骑行，{B}打算骑{b}天，{A}打算骑{c}天，{A}每天比{B}多骑多少千米？
        zh| 消防队放空一个{a}升的水箱，旧水带要{b}分钟，新水带要{c}分钟，新水带每分钟多出水多少升？
        zh| 教练把{a}分钟上场时间平均分给{b}名队员，后来有人受伤，改为平均分给{c}名队员，每人多上场多少分钟？
        zh| {b}名游客约好平摊{a}元导游费，结果到场的只有{c}名，每名比约好的多付多少元？
        zh| 做{a}面旗子，原来的人手要{b}天，加人后只要{c}天，加人后每天多做多少面？
        zh| 砌一面{a}块砖的墙，{A}要{b}小时，师傅要{c}小时，师傅每小时比{A}多砌多少块？
        zh| {A}游过{a}米宽的海湾要{b}分钟，穿上脚蹼只要{c}分钟，穿上脚蹼每分钟多游多少米？
        zh| 一盏油灯装油{a}毫升，小火能点{b}小时，大火能点{c}小时，大火每小时多烧油多少毫升？
        zh| {A}在街角{b}小时卖完{a}份报纸，在车站{c}小时就卖完同样多的报纸，在车站每小时多卖多少份？
        zh| {b}匹马平分{a}千克燕麦，后来只剩{c}匹马，燕麦还是那么多，每匹马多分到多少千克？
        zh| 镇长答应{b}个月种{a}棵树，结果{c}个月就种完了，每月比答应的多种多少棵？
        zh| 奶奶边看电视边织毛衣，{a}行要织{b}小时，不看电视只要{c}小时，不看电视每小时多织多少行？
        zh| 果园有{a}筐果子，旧马车运{b}趟，拖拉机运{c}趟，都正好运完，拖拉机每趟多运多少筐？
        zh| {a}人排队买票，原来开{b}个窗口，现在只开{c}个，平均每个窗口要多接待多少人？
        zh| 机器人{b}秒分拣{a}个零件，改进后只要{c}秒，改进后每秒多分拣多少个？
        zh| 同一幅{a}块的拼图，{A}去年用了{b}个晚上，今年用了{c}个晚上，今年每晚比去年多拼多少块？
        zh| 一块{a}克的奶酪，甲店平均切成{b}块，乙店平均切成{c}块，乙店每块比甲店重多少克？
        zh| 更换{a}盏路灯，甲方案用{b}周，乙方案用{c}周，乙方案每周比甲方案多换多少盏？
        zh| 毛毛虫小时候吃完{a}片叶子要{b}天，长大后吃完同样多的只要{c}天，长大后每天多吃多少片？
        zh| {a}根木头原来平均堆成{b}堆，现在平均堆成{c}堆，每堆多了多少根？
        zh| 节目一共{a}分钟，原定{b}位嘉宾平分，有人堵车没到，改由{c}位平分，每位多讲多少分钟？
        zh| 清理{a}米海滩，来{b}名志愿者和来{c}名志愿者相比，后一种情况每人要多清理多少米？
        zh| 搜索{a}平方千米海面，直升机要{b}小时，飞机要{c}小时，飞机每小时比直升机多搜索多少平方千米？
        en| By how much is the quotient of {a} and {c} greater than the quotient of the same number and {b}?
        en| {A} can pack {his} {a} sweets into {b} small bags or into {c} big ones, always filling them evenly. How many more sweets are in a big bag than in a small one?
        """
}
