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
        en| Movers want {$f} for the truck, and on top of that {$r} for every box they carry. Our move set us back {$t}. How many boxes did they carry?
        en| The vet asked {$f} for the check-up and {$r} for each vaccine. Rex's owner left {$t} at the desk. How many vaccines did Rex receive?
        en| {A} wants a drone that sells for {$t}. So far {he} has {$f} in {his} jar, and mowing a lawn brings {him} {$r}. How many lawns must {he} mow before {he} can buy it?
        en| It costs {$t} to host a bowling party. The lane is {$f} and shoes are {$r} per player. How many players are coming?
        en| A sunflower stood {f} cm above the ground when measuring began. Gaining {r} cm a day, it has now reached {t} cm. For how many days has it been measured?
        en| Every bracelet is {$r}, and shipping the whole order is a flat {$f}. {B} was charged {$t}. What was the number of bracelets in the order?
        en| The school play had sold {f} tickets before posters went up. Since then {r} tickets have gone every day, so that {t} are sold now. How long ago, in days, did the posters go up?
        en| A caterer's quote reads: kitchen hire {$f}, each plate {$r}, sum to pay {$t}. For how many plates was the quote written?
        en| Before the storm there were {f} cm of snow. Then it snowed {r} cm each hour, and by evening the snow lay {t} cm deep. How many hours did it snow?
        en| A diver is already {f} m below the surface and descends a further {r} m each minute. In how many minutes will the diver be {t} m down?
        en| Together, {f} and the product of {r} and an unknown number make {t}. What is the unknown number?
        en| Take a number, multiply it by {r}, then put {f} on top: you are at {t}. Which number was taken?
        en| {B} collects stamps. Grandpa gave {f} to begin with, and each packet from the hobby shop holds {r}. The album now has {t} stamps. How many packets were bought?
        en| The museum guide gets {$f} for turning up and {$r} per visitor in the group. Last Saturday's pay was {$t}. How big was the group?
        en| Your parking ticket says {$t}. The car park takes {$f} when you drive in and {$r} for each hour you stay. How many hours was your car there?
        en| A choir has {f} singers on stage. Rows of {r} singers each walk on to join them until {t} are standing there. How many rows walk on?
        en| {A}'s aquarium held {f} fish. Each visit to the pet shop added {r} fish, and now {t} fish swim in it. How many visits did {he} make?
        en| The bridge toll is {$f} for the car and {$r} for each person inside. A family paid {$t}. How many persons were in the car?
        en| When a lift starts, it is {f} m above the street. It climbs {r} m every second. After how many seconds has it climbed to {t} m above the street?
        en| A candle maker has {f} candles in stock and pours {r} fresh ones every hour. The customer ordered {t}. After how many hours can the whole order be shipped?
        en| "I'll wash the car for {$f} and do windows for {$r} apiece," said {A}. {B} handed {him} {$t} for the car and the windows. How many windows were washed?
        en| The recipe book says: {f} minutes to heat the oven, then {r} minutes per tray of biscuits, one tray after the other. The baker was done after {t} minutes. How many trays went in?
        en| By noon, {f} letters were stamped. The clerk stamps {r} a minute and goes on until all {t} are done. How many minutes are still needed?
        en| Registering for summer camp takes a {$f} deposit, with {$r} due for every day attended. {A}'s parents paid {$t} in the end. How many days did {A} attend?
        en| A magazine charges {$f} for placing an advert plus {$r} for every line of text. What is the length in lines of an advert that costs {$t}?
        en| Our well was dug to {f} m last year. This year the workers dig {r} m each week. When the well is {t} m deep, how many weeks will they have worked this year?
        en| {$t} was raised at the bake sale. A neighbour donated {$f} of it; the remainder came from pies at {$r} each. How many pies were sold?
        en| {A} can do {f} push-ups. {His} coach wants {him} to add {r} every week until {he} can do {t}. How many weeks will the plan last?
        en| Each glass bead on this necklace costs {$r} and the chain itself is {$f}. If the finished necklace is priced at {$t}, how many beads does it have?
        en| The first chapter of a serial had {f} readers. It gained {r} readers every month, and today {t} people read it. How many months has it been running since the first chapter?
        en| A ferry ticket for a car with driver is {$f}; each additional passenger pays {$r}. The total was {$t}. How many additional passengers were there?
        en| {t} chairs are needed in the hall. {f} are there already, and a trolley brings {r} at a time. How many trips with the trolley are necessary?
        en| The tailor charges a basic {$f} for any suit and {$r} for every button. {B}'s suit came to {$t}. How many buttons were sewn on?
        en| At the start of the season the striker had scored {f} goals in his career. He scores {r} a month and wants to have {t}. How many months will that take?
        en| A hiker has walked {f} km before breakfast and afterwards walks {r} km each hour. The hut is {t} km from the start. How many hours after breakfast does the hiker get to the hut?
        en| What number of {T} at {$r} each can be ordered for {$t}, when {$f} of the money is needed for postage?
        en| After paying {$f} for the bus, {A} spent the remainder of {his} {$t} on {T} that were {$r} each. How many {T} did {he} get?
        en| A music app costs {$f} to install and {$r} each month after that. So far it has cost me {$t}. For how many months have I had it?
        en| {f} people are queuing at the {P}. {r} more arrive each minute and nobody leaves. In how many minutes will the queue be {t} people long?
        en| Each day the spider adds {r} cm of thread to a web that was {f} cm long. How many days go by before the thread is {t} cm long?
        en| The painter's invoice lists {$f} for paint and brushes, then labour at {$r} per hour. Amount due: {$t}. Hours of labour: ?
        en| If I buy one {V1} for {$f} and spend all the rest of my {$t} on {T} costing {$r} each, how many {T} will I own?
        en| There are {f} passengers on a train as it leaves the depot. At each station {r} people board and none alight. When {t} people are on board, how many stations has it called at?
        en| A robot vacuum needs {f} minutes to map the flat and {r} minutes to clean each room. The job took it {t} minutes. How many rooms are in the flat?
        en| Skiing at Pine Hill: rent the gear once for {$f}, pay {$r} per lift ride. {A} skied all day and paid {$t}. How many lift rides did {he} have?
        en| A cake with no candles costs {$f}. Every sugar flower on it costs {$r} extra. For {$t}, how many sugar flowers will decorate the cake?
        en| {A} scored {f} points in the quiz's warm-up and {r} points for each correct answer afterwards. {His} final score was {t}. How many answers were correct?
        en| The zoo had {f} penguins. Every spring {r} chicks hatch and all survive. In how many springs will there be {t} penguins?
        en| Add {f} to the {r}-fold of a number and the result will be {t}. Determine that number.
        en| It took {t} minutes to mow all the lawns: {f} minutes went on fixing the mower, and each lawn took {r} minutes. How many lawns were mown?
        en| A telephone call abroad costs {$f} to connect and {$r} for each minute. {B}'s call was {$t}. How many minutes did they talk?
        en| Hiring a hall for the wedding: {$f}. Flowers: {$r} for each table. Hall and flowers came to {$t}. How many tables had flowers?
        en| The gardener has planted {f} bulbs by himself. Then school children arrive, and each of them plants {r}. In the end {t} bulbs are in the ground. How many children came?
        en| In the beginning {A} weighed out {f} g of flour. {He} kept adding spoonfuls of {r} g until the scale showed {t} g. How many spoonfuls did {he} add?
        en| Dr. Lee charges {$f} for the first visit and {$r} for every follow-up. A patient has paid {$t} up to now. How many follow-up visits has the patient had?
        en| A bookshop sells a dictionary for {$f} and comics for {$r} each. Mr. Khan takes the dictionary and some comics and his receipt shows {$t}. How many comics did he take?
        en| The tunnel was {f} m long on Monday morning. A machine digs {r} m a day. How many days must it work to make the tunnel {t} m long?
        en| {A} earned {$t} on the paper round this week, {$f} of it as a fixed wage and the rest at {$r} for every street served. How many streets did {he} serve?
        en| Our club's website had {f} members at launch and has won {r} each week since. Membership stands at {t}. How many weeks ago was the launch?
        en| A rocket is {f} km up and rising at {r} km every minute. Mission control waits until it is {t} km up. How many minutes do they wait?
        en| The ice rink asks for {$f} a group plus {$r} a head. What size was a group that paid {$t}?
        en| {A} needs {t} beads. {He} found {f} in a drawer; the shop sells bags of {r} beads. How many bags must {he} buy to have exactly enough?
        en| Each km by courier costs {$r}, added to a basic price of {$f}. The sender paid {$t}. Over what distance, in km, was the parcel carried?
        en| After {f} minutes of speeches, prizes were given out, {r} minutes for each prize. The ceremony was over after {t} minutes. How many prizes were given out?
        en| It is {f} degrees at sunrise and gets {r} degrees warmer each hour. How many hours after sunrise will the thermometer show {t} degrees?
        en| Mum says I can stop practising when I have learnt {t} chords. I know {f} and learn {r} in every lesson. How many more lessons do I need?
        en| {A} pays {$f} for a frame and {$r} for every photo {he} orders. {His} total comes to {$t}. Work out how many photos {he} orders.
        en| A toy tower stands on a base that is {f} cm high. Each block is {r} cm high. The tower, base included, measures {t} cm. Of how many blocks is it built?
        en| The tank of the tractor had {f} litres in it. A hand pump delivers {r} litres with every stroke. After how many strokes does the tank hold {t} litres?
        en| {B} paid {$t} at the climbing gym. Shoes cost {$f} to hire, and each climb costs {$r}. How many climbs did {B} do?
        en| Solve for the number of guests x: a tent costs {$f}, each guest costs {$r}, and the whole party costs {$t}.
        en| A loan has an opening charge of {$f} and a weekly charge of {$r}. By now {$t} has been charged. How many weeks has the loan been running?
        en| How many laps did the swimmer do if {t} lengths were counted in all, {f} of them as a warm-up and {r} in every lap?
        zh| 花店送花，包装费{f}元，每枝玫瑰{r}元，爸爸给妈妈订了一束，共花{t}元，这束花有几枝玫瑰？
        zh| 李师傅修水管，上门先收{f}元，换一个接头{r}元，最后收了{t}元，换了几个接头？
        zh| {A}想买一辆{t}元的自行车，现在手里有{f}元，卖一次废品能得{r}元，卖几次废品就够了？
        zh| 一棵竹笋高{f}厘米，每小时能长{r}厘米，量到它高{t}厘米时，过了多少小时？
        zh| 王老师先自己改了{f}本作业，接着每个课间改{r}本，改完{t}本用了几个课间？
        zh| 动物园门票{f}元，喂一次长颈鹿{r}元，{A}这一趟花掉{t}元，{he}喂了几次长颈鹿？
        zh| 合唱队原来有{f}人，后来从每个班选{r}人加入，现在合唱队有{t}人，是从几个班选的？
        zh| 学校大扫除，{A}先打了{f}桶水，之后每个同学打{r}桶，全部打水{t}桶，有几个同学打水？
        zh| 乘坐缆车上山，先步行到了{f}米高处，缆车每分钟上升{r}米，到{t}米高的山顶要坐几分钟？
        zh| 一本相册{f}元，洗一张照片{r}元，{A}付款{t}元，{he}洗了多少张照片？
        zh| 奶奶养了{f}只鸡，每年再孵出{r}只，全部养活，多少年后鸡有{t}只？
        zh| 比{t}少{f}的数正好是某数的{r}倍，某数是多少？
        zh| 雪已经积了{f}厘米厚，每小时还要增厚{r}厘米，再下几小时雪厚{t}厘米？
        zh| 小花坛里开了{f}朵月季，以后每天开{r}朵，第几天结束时一共开了{t}朵？
        zh| 体检先交{f}元建档，每查一项再交{r}元。{A}这次一共交了{t}元，查了几项？
        zh| 把几个{r}加到{f}上，结果是{t}，加了几个？
        zh| 一个蛋糕{f}元，一份汉堡{r}元。妈妈买了一个蛋糕和几份汉堡，用去{t}元，汉堡买了几份？
        zh| 从家到外婆家有{t}千米，{A}坐汽车先走了{f}千米，剩下的路骑车，每小时骑{r}千米，还要骑几小时？
        zh| 剧院门口原有{f}人排队，每分钟来{r}人，没有人离开，几分钟后队伍有{t}人？
        zh| 做一件衬衫，手工费{f}元，布料每米{r}元，一共用了{t}元，用布多少米？
        zh| 机器预热要{f}分钟，热好以后每{r}分钟加工一个零件，{t}分钟能加工几个零件？
        zh| 洗车店会员卡工本费{f}元，每洗一次扣{r}元，{A}到现在花了{t}元，洗了几次车？
        zh| 春游时，老师包了一条船{f}元，另给每个同学买了一瓶{r}元的饮料，共用{t}元，有多少个同学？
        zh| 气球升到{f}米高时开始计时，每秒升{r}米，升到{t}米高时经过了几秒？
        zh| 小区停了{f}辆车，每隔一刻钟开进来{r}辆，没有车开走，开进来几批后有{t}辆？
        zh| 仓库存粮{f}吨，秋收时每辆车运进{r}吨，存粮达到{t}吨，运了几车？
        zh| 要抄{t}个生字，{A}昨天抄了{f}个，今天每分钟抄{r}个，今天抄几分钟能抄完？
        zh| 露营时租帐篷{f}元，烧烤每人{r}元，{A}和朋友们总共付了{t}元，参加的有几人？
        zh| 一套茶壶{f}元，配的茶杯{r}元一个，{A}买了一把茶壶和一些茶杯，刷卡{t}元，茶杯有几个？
        zh| 先在天平上放{f}克砝码，再放上若干个{r}克的小球，共重{t}克，小球有几个？
        zh| {A}家装宽带，安装费{f}元，月费{r}元，到今天已付{t}元，用了多少个月？
        zh| 某数的{r}倍，添上{f}以后就成了{t}，你知道某数是几吗？
        en| Water the cactus: it drank {f} ml in spring, and in summer {r} ml a week. By autumn it had drunk {t} ml. For how many summer weeks was it watered?
        en| {A}'s dog knew {f} tricks when it came to the trainer and masters {r} new ones a month. After how many months will it know {t} tricks?
        zh| 小狗来训练班时会{f}个动作，每月学会{r}个新动作，几个月后它会{t}个动作？
        en| An hour of babysitting earns {A} {$r}. With the {$f} {he} got for {his} birthday, {he} now owns {$t}. For how many hours has {he} been babysitting?
        en| When the museum opened, {f} fossils were on show; every expedition since then has brought {r} back, for a total of {t}. How many expeditions have there been?
        en| A message to the captain: "Hull {f} m long already. We add {r} m a week. Launch at {t} m." How many weeks remain until launch?
        en| Of the {t} g in this jar, the glass weighs {f} g and each olive {r} g. How many olives are in the jar?
        en| {A} has {f} candles on hand for the feast of lights, and a pack has {r}. {He} needs exactly {t} of them. How many packs should {he} get?
        zh| {A}当一小时家教得{r}元，加上生日时收到的{f}元，现在有{t}元，{he}当了几小时家教？
        zh| 带瓶称一瓶糖，共重{t}克，空瓶重{f}克，每颗糖重{r}克，瓶里有多少颗糖？

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
        en| A librarian stacked {t} returned books on {n} trolleys, the same number on each, and had to carry {f} by hand. How many books were on each trolley?
        en| {A} poured the punch into {n} bowls of one size and a bottle that takes {f} dl. There were {t} dl of punch. How much does a bowl take?
        en| The class trip cost {$t}. The parents' club gave {$f}, and {n} sponsors shared the rest evenly. What did every sponsor give?
        en| At a dairy, {n} cows gave equal amounts of milk and a goat gave {f} litres. All in all, {t} litres were milked. How many litres came from every cow?
        en| On the scale lie {n} melons, all equally heavy, and a {f} kg pumpkin. It shows {t} kg. Find the weight of a melon.
        en| {A} charged {his} phone for {f} minutes in the morning and then on {n} more occasions, always equally long. That was {t} minutes of charging. How long was each of those later charges, in minutes?
        en| For the concert, {n} blocks with equally many seats and a balcony with {f} seats were opened, {t} seats in total. How many seats are there in a block?
        en| {B} has {t} stickers. This is {f} in excess of {n} times the number {A} has. How many stickers has {A}?
        en| The taller tower measures {t} m. It exceeds {n} times the height of the smaller one by {f} m. How high is the smaller tower?
        en| Dividing {t} by a number gives {n} with remainder {f}. What is the number?
        en| If a number is divided into {t}, it goes {n} times and {f} is left. Name the number.
        en| A spaceship carried {n} identical satellites and {f} kg of fuel. The load weighed {t} kg. What does one satellite weigh?
        en| We watched {n} episodes of a series, all equally long, and then the news for {f} minutes. We sat there for {t} minutes. How long is an episode?
        en| My piano teacher gave me {f} minutes of homework for the weekend and a fixed time, never changing, for each of the {n} other days. That makes {t} minutes. How many minutes were there on each of the other days?
        en| {A} knitted {n} scarves of the same length. {He} used {t} m of wool, but {f} m of that went into a hat. How much wool is in each scarf?
        en| There are {t} sheep. A shepherd drives them into {n} pens, the same number into each, and {f} stay outside. How many sheep are in each pen?
        en| {n} of my classmates each brought the same number of cookies. The teacher brought {f}. On the table we counted {t} cookies. How many did each classmate bring?
        en| The hotel has {n} floors with equally many rooms, and {f} rooms in the garden house. It has {t} rooms in all. How many rooms are on each floor?
        en| A postman delivered the same number of letters in {n} streets and {f} letters at the {P}. {t} letters were delivered. What was the number per street?
        en| The farmer filled {n} sacks of potatoes to the same weight. {f} kg did not fit in. His harvest was {t} kg. How heavy was each full sack?
        en| A theatre ticket costs the same for everyone. {A} bought {n} of them and a programme for {$f}, handing over {$t} exactly. Find the price of a ticket.
        en| Last year's rainfall was {t} cm: {f} cm fell in the winter, and in each of the other {n} months the rain was equal. How much fell in each of these months?
        en| To get {t}, you take some number {n} times and add another {f}. What is the number you take?
        en| Together with {f}, {n} equal numbers add up to {t}. How large is each of the equal numbers?
        en| Grandfather is {t}. If he were {f} years younger, he would be exactly {n} times as old as {A}. How old is {A}?
        en| {A} sold {n} paintings for the same price each. With the {$f} {he} had in {his} purse {he} now has {$t}. What was the price of a painting?
        en| In the chess club there are {n} tables with equally many players, while {f} people only watch. There are {t} people in the room. How many play at each table?
        en| A sailor ties {n} ropes of the same length together with one of {f} m. Ignoring the knots, the rope is {t} m long. How long is each of the equal ropes?
        en| {t} photos were taken on holiday. {A} deleted {f} and spread the rest evenly over {n} albums. How many photos are in each album?
        en| The bill at the garage: {n} tyres, {$f} for fitting, {$t} altogether. How much does the garage want for each tyre?
        en| {f} of the {t} runners did not start. The others ran in {n} heats of the same size. How many runners were in a heat?
        en| Each night {A} reads the same number of pages. After {n} nights {he} has {f} of the {t} pages still ahead of {him}. How many pages does {he} read a night?
        en| A plane has {n} cabins of equal size and a first class of {f} seats. {t} passengers fill it completely. How many seats does each cabin have?
        en| Of a {t} cm board, {f} cm is waste. The rest makes {n} shelves of the same length. What is the length of a shelf?
        en| It takes {t} screws to build the cupboard: {f} for the frame, and the others in equal lots for its {n} doors. How many screws does a door need?
        en| Our band played {n} songs of the same length and made a break of {f} minutes. The show went on for {t} minutes. How long was each song?
        en| {A} used {t} eggs. {n} cakes took the same number each, and {f} eggs went into an omelette. How many eggs did each cake take?
        en| When {n} children had each picked an equal number of {T} and {A} had picked {f}, the basket held {t}. How many did every child pick?
        en| {t} coins lie in {n} equal piles and a little heap of {f}. How high is one of the equal piles, in coins?
        en| A nurse gave a patient {n} equal doses of a medicine and one starting dose of {f} ml. {t} ml were given altogether. How many ml is one of the equal doses?
        en| Work out the side: a fence of {t} m goes along {n} equal sides of a garden and {f} m of it along the path.
        en| The bus company runs {n} large buses with equal numbers of seats and a minibus seating {f}. If the company can seat {t} people, how many can each large bus seat?
        en| Each lap of the park is equally long. {B} walked {n} laps and then {f} m home, which was {t} m of walking. How long is a lap?
        en| A tailor cut {n} identical curtains from {t} m of fabric and had {f} m to spare. How much fabric is in each curtain?
        en| Our score is {t}. We began this round with {f} points and hit the same target {n} times. How many points is the target worth?
        en| {A}'s internet bill over {n} months was the same every month. {He} also paid {$f} for the router, so in all {$t} went to the company. What is the monthly bill?
        en| I spent {$t} on stamps and an envelope. The envelope was {$f}; there were {n} stamps. What was the price of each stamp?
        en| A choir of {t} stands in {n} rows of equal length, with {f} soloists in front. How many singers make up a row?
        en| Let x stand for the number of pupils in one class. There are {n} classes of that size and one of {f}, {t} pupils in all. What is x?
        en| The number {t} is obtained by adding {f} to the {n}-fold of which number?
        en| {t} minus {f} is exactly {n} times a certain number. Tell me that number.
        en| The camel drank the same amount at {n} wells and {f} litres at an oasis. That was {t} litres. How much did it drink at each well?
        en| There were {t} bottles. {n} crates were filled, and {f} bottles stood on the floor next to them. How many bottles does a crate take?
        en| "If you give me {$f} more than {n} times what I have, I would get {$t} from you," says {A} to {B}. How much does {A} have?
        en| A bakery made {t} rolls this morning. {f} were sold at the counter; {n} cafés took the remaining ones in equal lots. How many rolls did each café take?
        en| The whale is {t} m long, that is {n} times the length of the dolphin plus an extra {f} m. What is the dolphin's length?
        en| My tent is held by {n} ropes of equal length. From a cord of {t} m, {f} m were left after I had cut them. How long is each rope?
        en| Over {n} rounds, a boxer lost equally many grams in each, and {f} g in the sauna later. He lost {t} g. How many grams did he lose per round?
        en| {A} downloads {n} films of equal size and a game of {f} GB. {t} GB are used up. What is the size of a film in GB?
        en| Besides a tip of {$f}, each of {n} diners paid the same amount. The waiter collected {$t} including the tip. How much did each diner pay for the meal?
        en| A shop window shows {t} {T}: {f} on the floor and the rest on {n} stands with the same number on each. How many {T} does a stand carry?
        en| {n} tanks of one kind plus a drum with {f} litres were emptied into the pool, which then held {t} litres. How many litres were in each tank?
        en| From Monday on the thief hid the same number of gems on {n} days. The police found {t} gems, {f} of which were someone else's. How many did the thief hide each day?
        en| {A} walked up {n} flights of stairs with equally many steps, and {f} steps at the front door. In all {he} climbed {t} steps. How many steps does a flight have?
        en| The seamstress sewed the same number of buttons on each of {n} coats and {f} on a jacket. She used {t}. How many buttons has a coat?
        en| A charity split {t} blankets. It kept {f} in reserve and sent equally many to each of {n} camps. How many blankets did each camp receive?
        en| {t} km lie between the towns. A driver covers {f} km on the first day and equal stretches on the {n} days after that. How long is one of these stretches?
        en| On the farm there are {t} hens, {f} more than {n} times the number of ducks. How many ducks live there?
        en| In this month's sales {B} beats {A} easily: {B} sold {t} cars, i.e. {n} times {A}'s number and {f} on top. How many cars did {A} sell?
        zh| 体育老师把{t}根跳绳发给{n}个班，每班一样多，手里还留了{f}根备用，每班发到多少根？
        zh| 豆豆用{t}块积木搭了{n}座同样的小塔，还剩下{f}块没用上。每座小塔用了几块积木？
        zh| 图书室买来{n}套同样的故事书，又收到捐赠的{f}本，这样一共增加了{t}本，每套故事书有几本？
        zh| 阳光小区有{n}栋楼，每栋住户同样多，加上平房里的{f}户，共有{t}户，每栋楼住多少户？
        zh| 一个数除{t}，商是{n}，余数是{f}，这个数是多少？
        zh| {t}除以一个数，得{n}余{f}，求除数。
        zh| {A}做手工用了{t}厘米彩带，其中做{n}朵大小一样的花，另外{f}厘米用来打结，每朵花用多少厘米？
        zh| 晚会节目总长{t}分钟，主持人讲话占{f}分钟，其余是{n}个时间相同的节目，每个节目几分钟？
        zh| 妈妈给家里的{n}个花瓶各插同样多的花，剩下{f}枝送给邻居，她一共买了{t}枝花，每个花瓶插几枝？
        zh| 养殖场有{n}个一样大的鱼池和一个小池，小池养了{f}条，总共养了{t}条，一个大鱼池养多少条？
        zh| 汽车油箱里有油{t}升，跑了{n}趟同样远的路以后还剩{f}升，平均每趟用油几升？
        zh| 少先队员栽树{t}棵，{n}个小组栽得同样多，老师栽了{f}棵，平均每个小组栽多少棵？
        zh| 从{t}里去掉{f}，剩下的刚好是某数的{n}倍，某数是几？
        zh| 食堂有面粉{t}千克，吃了{n}天，每天吃的相等，还有{f}千克，每天吃多少千克？
        zh| 小猴摘桃子，摘了{n}筐，每筐个数相同，路上又捡到{f}个，数一数正好{t}个，每筐有几个桃子？
        zh| 姐姐花{t}元买了{n}条同样的毛巾和一块{f}元的香皂，毛巾的单价是多少元？
        zh| {t}名运动员入场，最前面有{f}名旗手，后面排成人数相等的{n}个方队，每个方队有多少人？
        zh| 世界上最长的这座桥长{t}米，是旧桥的{n}倍还多{f}米，旧桥长多少米？
        zh| 医院给{n}个病房送去同样多的床单，又给手术室送去{f}条，合计{t}条，一个病房送去几条？
        zh| {A}从银行取了{t}元，留下{f}元零用，其余平均寄给{n}位亲人，每位亲人收到多少元？
        zh| 一箱{T}连箱卖{t}元，箱子值{f}元，里面有{n}{M}{T}，每{M}{T}值多少元？
        zh| 小林跳绳，前{n}组每组跳的下数相同，最后一组跳了{f}下，总共跳了{t}下，前面每组跳几下？
        zh| 邮递员送了{t}封信，给{n}条街送的一样多，另外{f}封送到了学校，每条街送几封？
        zh| 水池里原来有{f}吨水，{n}小时匀速进水后有{t}吨，每小时进水多少吨？
        zh| 饲养员把{t}根香蕉喂给{n}只猴子，每只喂的根数一样，最后剩{f}根，一只猴子吃了几根？
        zh| 甲仓存粮{t}吨，若运走{f}吨，就正好是乙仓的{n}倍，乙仓存粮多少吨？
        zh| {A}存钱罐里有{t}元，其中{f}元是奖学金，其余是{n}次零花钱，每次一样多，每次多少元？
        zh| 电影院有{n}个同样大的厅，还有一个{f}座的小厅，坐满时可坐{t}人，每个同样大的厅有多少座？
        en| A marching band practised {n} marches for equally many minutes each and talked for {f} minutes; the rehearsal was {t} minutes. How many minutes went to each march?
        zh| 排练一共{t}分钟，练了{n}首曲子，每首用时相同，另外讲解用了{f}分钟，每首练了几分钟？
        en| {A} walks {his} dog {n} times a week, always the same distance, and goes {f} km to the market. All this makes {t} km a week. How long is a dog walk?
        en| {n} hungry bears caught equally many salmon, and a fisherman caught {f}. The river lost {t} salmon that day. How many did a bear catch?
        en| A newspaper of {t} pages has {n} sections of equal length and {f} pages of adverts. What is the length of a section in pages?
        zh| 一份报纸共{t}版，广告占{f}版，其余是{n}个版数相同的栏目，每个栏目几版？
        zh| {n}只棕熊捕到同样多的鱼，渔夫捕到{f}条，一共捕了{t}条，每只棕熊捕到几条？

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
        en| The {n} minibuses were full when we set off. {f} of us got out at the castle, and the {t} others went on to the lake. How many people fit in a minibus?
        en| For {n} identical jackets the till showed a total from which the manager removed {$f}. {A} handed over {$t}. What was on the price tag of a jacket?
        en| {B} needs {f} more shells to own {n} times {A}'s collection. At present {B} owns {t} shells. How many has {A}?
        en| The museum's new wing is {t} m long. Were it {f} m longer, it would be {n} times the length of the old wing. What is the old wing's length?
        en| A cook opened {n} packets of rice, all the same size, and spilled {f} g. The pot got the other {t} g. How much does a packet contain?
        en| Each of {n} pupils brought the same number of bulbs. {f} of the bulbs did not sprout, but {t} did. How many bulbs did every pupil bring?
        en| When a hidden number is multiplied by {n} and the product is lowered by {f}, what remains is {t}. Reveal the hidden number.
        en| The difference between {n} times a number and {f} is {t}. Work out the number.
        en| {t} is what you have when {f} has been taken off the {n}-fold of x. Calculate x.
        en| {A} dug {n} equal beds, but rabbits ate {f} of the lettuces, so only {t} lettuces were picked. How many lettuces had been set in each bed?
        en| In a warehouse stood {n} pallets with the same number of tiles. After {f} tiles broke, there were {t} whole ones. How many tiles were there on a pallet?
        en| {A}'s pocket money is the same every week. In {n} weeks {he} saved all of it, then bought a {V1} for {$f} and was left with {$t}. What is {his} weekly pocket money?
        en| The magazine sold {t} copies in May. April's sales multiplied by {n} are {f} higher than that. How many copies were sold in April?
        en| {n} shelves were once full of jars, equally many on each. Since then {f} jars have been eaten, and {t} remain. How many jars does a full shelf hold?
        en| Fans bought up {n} equal blocks of tickets. {f} ticket holders stayed at home, and {t} came to the match. How many tickets are in a block?
        en| A giraffe's height is {t} dm; this falls {f} dm short of {n} times the height of its keeper. How tall is the keeper in dm?
        en| It took {t} minutes to drive home, {f} minutes less than {n} times the way there. How long did the way there take?
        en| {n} choirs, each with the same number of voices, were to sing together. {f} singers had a cold, so {t} sang. How many singers does a choir have?
        en| On a hard drive with {n} equal partitions, {f} GB are broken and {t} GB can be used. How large is a partition?
        en| Had {A} scored {f} goals more than {his} {t}, {he} would have had {n} times {B}'s goals. How many goals did {B} score?
        en| {A} bought {n} kites, returned nothing, but had a voucher that cut {$f} from the bill. It came to {$t}. What is the price of a kite?
        en| The tailor joined {n} strips of equal length. Every seam counted, {f} cm were lost, and the band turned out {t} cm long. What was the length of a strip?
        en| We ordered {n} cartons of eggs. {f} eggs were cracked. The rest, {t}, went into the fridge. How many eggs come in a carton?
        en| My uncle's age is {t}, which is {n} times my age except that {f} years are missing. What is my age?
        en| {n} taps fill equally fast. Together they would give the pool a certain amount an hour, but a leak loses {f} litres an hour and the gain is only {t} litres. What does one tap give per hour?
        en| Every day the hens lay the same number of eggs. After {n} days, grandma used {f} of them and sold the remaining {t}. How many eggs are laid in a day?
        en| {A} gets the same score on each of {n} rounds, then a penalty of {f} points is taken off, which leaves {t}. What does {he} score in a round?
        en| There would have been {n} full rows in the hall, but {f} chairs were empty. {t} people had come. How many chairs make a row?
        en| A baker's dough was divided into {n} equal portions. The dog stole {f} g of it; {t} g were baked. How heavy was each portion?
        en| How much is one ride at the fair, if {n} rides with {$f} off the total cost {$t}?
        en| This tree has grown to {t} cm. It lacks only {f} cm to be {n} times as high as the day it was planted. How high was it on that day?
        en| A captain loaded {n} containers, equal in weight. {f} tonnes fell overboard in a gale, so {t} tonnes reached the harbour. What did a container weigh?
        en| Her book has {t} pages, that is {f} pages below {n} times the pages of mine. How many pages has mine?
        en| {n} times what {A} paid is {$f} above the {$t} that {B} paid. How much did {A} pay?
        en| The number of bees in the new hive, {t}, is smaller by {f} than {n} times the number in the old hive. How many bees are in the old hive?
        en| {A} printed {n} copies of {his} story. {f} sheets jammed and were binned; {t} sheets came out fine. How many sheets does a copy need?
        en| From {n} equal jugs of lemonade, the children drank {f} glasses. There are {t} glasses left to serve. How many glasses does a jug give?
        en| {n} workers planned to split a prize equally. {$f} went to tax before, and the {$t} left over was paid out to all of them. How much would each have got without the tax?
        en| {t} plus {f} equals {n} times a number. Name it.
        en| What do I have to multiply by {n} so that the answer is {f} over {t}?
        en| {A} walks the same distance every day. In {n} days {he} would do a certain number of km, but {he} missed {f} km because of rain and did {t} km. How far does {he} usually walk a day?
        en| {n} equal bunches of balloons were tied to the gate. The wind took {f}, and {t} stayed. How many balloons were in a bunch?
        en| The orchestra's rent for {n} evenings was lowered by {$f} to {$t}. What would an evening normally cost?
        en| All {n} of the boxes hold the same number of crayons, apart from {f} crayons missing from the last. {t} crayons are there. How many belong in a box?
        en| Out of {n} nets with equally many fish, the fisherman threw back {f}. He kept {t} fish. How many were in a net?
        en| In a class library there are {n} series, each with the same number of volumes. {f} volumes are on loan and {t} are in the cupboard. How many volumes does a series have?
        en| The bill for {n} nights was {$t} after the hotel had deducted {$f} for the broken shower. Find the rate for a night.
        en| {n} villages paid equal sums into a fund. {$f} was spent on a well, and {$t} is still in the fund. What sum did each village pay?
        en| The moon station's {n} tanks were all filled with the same amount of oxygen. The crew has breathed {f} kg, and the gauge reads {t} kg. How much oxygen was in a tank?
        en| {A} cut {n} ribbons of one length for the stage. {f} cm in all were trimmed off, and {t} cm of ribbon hang there. How long was a ribbon before trimming?
        en| There are {t} boys at the camp. Multiply the number of girls by {n}, subtract {f}, and that is the number of boys. How many girls are there?
        en| Last winter's snow was {t} cm deep, {f} cm less than {n} times the depth of the winter before. How deep was it the winter before?
        en| Let x be the number of seats in a wagon. {n} wagons with {f} seats out of order leave {t} seats usable. What is x?
        en| The coach says: "If your {t} laps were {f} more, they would be {n} times what {B} swam." How many laps did {B} swim?
        en| A florist received {n} crates with equal numbers of roses, threw out {f} wilted roses and arranged the {t} fresh ones. How many roses came in a crate?
        en| {A} and {B} count marbles. {A}: {t}. To reach {n} times {B}'s number, {A} would need {f} more. How many marbles are {B}'s?
        en| The new phone's battery lasts {t} hours. That is {f} hours less than {n} times the old one. How many hours did the old battery last?
        en| After {n} identical deposits and a withdrawal of {$f}, my account, empty before, shows {$t}. How large was each deposit?
        en| {n} friends picked the same amount of berries. They ate {f} kg on the way; {t} kg arrived at home. What did each friend pick?
        en| {t} cars passed on Sunday, {f} fewer than would make it {n} times Saturday's number. How many cars passed on Saturday?
        en| An archer shot {n} arrows into the same ring. Her {f} penalty points were deducted, and the board showed {t}. How many points is that ring worth?
        en| The roof needed {n} equal loads of tiles. {f} tiles were left over and sent back, so {t} tiles are on the roof. How many tiles make a load?
        en| {B} earns {$t} a day. That is {$f} short of being {n} times what {A} earns. What does {A} earn a day?
        en| A shopkeeper put {n} equal bags of sweets into a jar. Children took {f} sweets, and the jar now holds {t}. Find how many sweets a bag had.
        en| We paid {$t} for {n} swimming passes because a {$f} discount was given on the lot. Without it, how much is each pass?
        en| Decrease the product of {n} and a number by {f}; the outcome is {t}. What was the number?
        zh| 商店搞活动，买{n}把雨伞总价减{f}元，妈妈最后付了{t}元，一把雨伞标价多少元？
        zh| 幼儿园买了{n}盒同样的蜡笔，用断了{f}支，还能用的有{t}支，每盒蜡笔有多少支？
        zh| 老鹰每小时飞{t}千米，比鸽子速度的{n}倍慢{f}千米，鸽子每小时飞多少千米？
        zh| 果农运来{n}车橘子，每车质量相等，路上压坏{f}千克，还有{t}千克好的，每车装了多少千克？
        zh| 把某数扩大到{n}倍，再去掉{f}，就变成{t}，某数是几？
        zh| 小红有{t}枚邮票，再集{f}枚，她的邮票就是小明的{n}倍了，小明有多少枚邮票？
        zh| 鸡妈妈们下蛋，每天下的个数相同，{n}天后奶奶吃掉{f}个，篮子里有{t}个，每天下几个蛋？
        zh| 舞蹈队有{t}人，比合唱队人数的{n}倍还少{f}人，合唱队有多少人？
        zh| 全班分成{n}个小组做纸花，每组做的同样多，送给老师{f}朵以后还有{t}朵，每组做了几朵？
        zh| 一辆公交车坐满{n}排乘客后，下车{f}人，车上还剩{t}人，每排坐几人？
        zh| 某影院有{n}个放映厅，座位数都相同，其中{f}个座位坏了，能用的有{t}个，每个厅有几个座位？
        zh| {A}家这个月用电{t}度，比上个月的{n}倍少用{f}度，上个月用电多少度？
        zh| 海洋馆今天接待{t}人，只差{f}人就达到昨天的{n}倍，昨天接待了多少人？
        zh| {A}每分钟打字一样多，打了{n}分钟，删去错字{f}个，文章还有{t}个字，{he}每分钟打几个字？
        zh| 甲桶油是乙桶油的{n}倍，甲桶用去{f}千克后还有{t}千克，乙桶有油多少千克？
        zh| {A}的钱是弟弟的{n}倍，花掉{f}元买书后，{A}还有{t}元，弟弟有多少元？
        zh| 服装厂上月做了{t}套校服，比前一个月产量的{n}倍少{f}套，求前一个月的产量。
        zh| 农民伯伯挖了{n}窖同样多的红薯，冻坏{f}筐，剩下{t}筐，一窖有多少筐？
        zh| 一个因数是{n}，积减去{f}后得{t}，另一个因数是多少？
        zh| 水族馆里有{t}条金鱼，金鱼条数加上{f}正好是热带鱼的{n}倍，热带鱼有几条？
        zh| {A}打游戏，每关得分相同，过了{n}关又被扣掉{f}分，屏幕上显示{t}分，每关得几分？
        zh| 体育组借来{n}筐羽毛球，每筐个数相同，打坏{f}个，还回去{t}个，每筐有几个羽毛球？
        zh| 食堂买回{n}袋面粉，蒸馒头用了{f}千克，还剩{t}千克，一袋面粉有多少千克？
        zh| 某数的{n}倍，少掉{f}才是{t}，请求出某数。
        zh| 小树今年高{t}厘米，比刚栽时高度的{n}倍矮{f}厘米，刚栽时高多少厘米？
        zh| 爷爷比我年龄的{n}倍小{f}岁，爷爷今年{t}岁，我几岁？
        zh| 租{n}辆同样的电动车，老板抹去零头{f}元，收了{t}元，每辆车的租金是多少元？
        zh| {A}收集了{n}袋瓶子，每袋一样多，卖掉{f}个，家里剩{t}个，一袋有几个瓶子？
        en| It rained {t} mm this week. Only {f} mm were wanting and it would have been {n} times last week's rain. How much did it rain last week?
        en| The pianist learnt {n} pieces of equal length. She leaves out {f} bars in all at the concert and plays {t} bars. How many bars does a piece have?
        en| {n} cows would give the cheesemaker an equal amount each, but {f} litres were spilt. He made cheese from {t} litres. How much does a cow give?
        en| Two cities: the larger one has {t} parks, {f} below {n} times the parks of the smaller one. How many parks are in the smaller one?
        zh| 挤奶工从{n}头奶牛身上挤到同样多的奶，洒了{f}升，剩{t}升做奶酪，每头奶牛产奶多少升？
        zh| 本周降雨{t}毫米，要是再下{f}毫米就是上周的{n}倍，上周降雨多少毫米？
        en| Every one of the {n} candidates printed the same number of leaflets. {f} leaflets blew away, {t} were handed out. How many did each candidate print?
        en| The swimmer's {n} lengths should have been of one pool, but she stopped {f} m early, at {t} m. How long is the pool?
        en| Grandma cut her {n} equal cheeses for sale. The mice had {f} g, the customers bought {t} g, and nothing is left. What did a cheese weigh?
        zh| {n}个候选人印了同样多的传单，被风吹走{f}张，发出去{t}张，正好发完，每人印了几张？
        zh| {A}游了{n}个泳道长，最后差{f}米没游完，一共游了{t}米，泳道长多少米？

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
        en| {A} had a gift card worth {$t}. {He} downloaded songs that cost {$r} each, and the card still holds {$f}. How many songs did {he} download?
        en| A squirrel hid {t} nuts. Each winter day it digs up {r} of them. How many days has it been digging when {f} nuts are still buried?
        en| The library owns {t} copies of the atlas. {r} are handed to each class, and then there are only {f} on the shelf. How many classes got theirs?
        en| {A} scored {t} in practice. In the real match the judge deducted {r} for each foul, and {A} finished with {f}. How many fouls were there?
        en| A water tower held {t} cubic metres at midnight. The town drinks {r} cubic metres per hour. How many hours later does the gauge read {f}?
        en| Mrs. Ortiz baked {t} muffins. She put {r} in every gift bag. Her children ate the {f} that did not go into bags. How many bags did she fill?
        en| There were {t} balloons at the fair in the morning. Each child was handed {r}, and {f} floated on when the fair closed. How many children came for balloons?
        en| Dividing {t} by {r} leaves a remainder of {f}, and the quotient is what we want. Find the quotient.
        en| The glacier is {t} m thick. It melts by {r} m a year. In how many years will it be down to {f} m?
        en| A hose was {t} m long. {A} cut off as many {r} m pieces as the neighbours needed, keeping {f} m. How many pieces did the neighbours need?
        en| With {$t} in {his} pocket, {A} went to the arcade, where a game is {$r}. On the way home {he} counted {$f}. How many games did {he} play?
        en| How many weeks ago did our stock stand at {t} litres, if it is {f} litres now and {r} litres are used up weekly?
        en| A snail is at the bottom of a wall and has {t} cm to climb. It manages {r} cm each hour. After some hours the top is only {f} cm away. How many hours has it climbed?
        en| Subtract the product of {r} and a number from {t}; what is left is {f}. Name the number.
        en| If you take {r} away from {t} again and again, how many times will you have done it on arriving at {f}?
        en| The theatre has {t} seats. Groups of {r} have booked, and {f} seats are unsold. How many groups have booked?
        en| {f} is what remains of {t} after a number has been multiplied by {r} and subtracted. What number is it?
        en| A parachutist jumped at {t} m and drops {r} m every second. When she is at {f} m, how many seconds have gone by?
        en| {A}'s mother gave {him} {$t} for lunches. A lunch in the canteen is {$r}, and on the last day of term {$f} was given back to her. How many lunches did {he} eat?
        en| The team's lead was {t} points. In each inning it shrank by {r}, until it was just {f} points. How many innings had passed?
        en| {t} e-mails were waiting. {A} answers {r} every minute. At the bell, {f} had not been answered. How many minutes did {he} spend on it?
        en| Soap dispensers at the hospital take {r} ml each. A canister with {t} ml filled several, and there are {f} ml in it yet. How many were filled?
        en| "We have {t} biscuits and each scout gets {r}," said the leader. Afterwards {f} biscuits were still in the tin. How many scouts are there?
        en| A puzzle has {t} pieces. {A} fits {r} pieces every evening and tonight sees that {f} are still loose. On how many evenings has {he} worked on it?
        en| The mine had {t} tonnes of ore. Trains carry off {r} tonnes each. How many trains have left, now that {f} tonnes are there?
        en| Starting weight {t} kg, goal {f} kg, loss {r} kg a month. How many months does the diet take?
        en| {A} wanted {T} at {$r} each. {He} had {$t}, and when the shop had no more {T}, {he} still had {$f}. How many did the shop sell {him}?
        en| Out of {t} tulip bulbs, {r} went into each flower pot and {f} went into the lawn. How many pots were used?
        en| A sheet of {t} stickers lies on the desk. Each pupil who reads aloud takes {r}. By the end of the week there are {f} on the sheet. How many pupils have read aloud?
        en| In the freezer it was {t} degrees when the power came back, and it gets {r} degrees colder each minute. How many minutes until it is {f} degrees?
        en| The printer's ink lasts for {t} pages. Every brochure has {r} pages. If ink for {f} pages is still there, how many brochures were printed?
        en| Our class fund was {$t}. Cinema visits take {$r} out of it each time. How many visits were there if the fund stands at {$f}?
        en| {A} set off on a {t} km canoe tour and paddles {r} km a day. Tonight the sign says {f} km to the finish. How many days has {he} paddled?
        en| From the {t} km between two cities, the new railway already covers stretches of {r} km, and {f} km are not built. How many stretches are covered?
        en| A crate of {t} oranges came to the juice bar. A glass of juice needs {r}, and {f} oranges are still in the crate at closing. How many glasses were sold?
        en| Number of months until a {t} kg stock of cat food is down to {f} kg, when the cat eats {r} kg monthly?
        en| {t} soldiers crossed the river in boats holding {r} each. When {f} were still on the near bank, how many boats had gone?
        en| I must sew {t} buttons. A shirt takes {r}. I have {f} buttons to go after finishing some shirts. How many shirts have I finished?
        en| {A} borrowed {$t} from {B} and returns {$r} each Friday. {He} owes {$f} at the moment. How many Fridays has {he} paid?
        en| The parking meter showed {t} minutes. It dropped by {r} each time I looked at it, and when I left it said {f}. How many times did I look?
        en| A tailor had {t} buttons and used {r} for every coat, which left {f} over. Find how many coats were made.
        en| There is room for {t} guests in the hall. Tables for {r} are set up, leaving room for {f} more guests. How many tables are there?
        en| {A} has {$t}. Let x be the number of bus rides at {$r} each that leave {him} with {$f}. What is x?
        en| The lottery drum contained {t} balls. In every draw {r} balls are removed. There are {f} balls in the drum. How many draws have there been?
        en| Of {t} minutes of phone credit, each call to grandma used {r}. The remaining credit is {f} minutes. How many calls did {A} make?
        en| {t} is {f} greater than {r} times a number. Find that number.
        en| My bike chain had {t} links. The mechanic removed {r} at a time until {f} links were left on it. How many times did he remove some?
        en| After {A} had packed {his} {t} {T} into boxes of {r}, there were {f} that {he} put on a shelf. How many boxes did {he} pack?
        en| The bank balance of {$t} drops by {$r} a month because of the gym. When the balance is {$f}, how many months have been paid?
        en| A well contains {t} buckets of water, a cow drinks {r} buckets, and when the herd had drunk there were {f}. How many cows are in the herd?
        en| In a forest of {t} old oaks, a storm year fells {r}. Only {f} are standing today. How many storm years were there?
        en| The elevator starts on a platform {t} m up and descends {r} m per second. Where it stops, it is {f} m above the ground. How many seconds did it travel?
        en| {A} took {t} pills of vitamin home and swallows {r} each day. How many days later does the bottle contain {f}?
        en| A truck delivers {r} pianos to each concert hall. It left the factory with {t} and came back with {f}. How many halls were served?
        en| {t} chairs were stacked in the yard. Helpers carried {r} inside per trip, and {f} are outside yet. How many trips were made?
        en| The festival ordered {t} wristbands. Every hour {r} were given out at the gate; by night {f} were spare. For how many hours was the gate open?
        en| A sculptor begins with a block of {t} kg and chips off {r} kg a day. The statue weighs {f} kg. How many days did the work take?
        en| Grandma's wool measured {t} m. A pair of mittens uses {r} m. After knitting mittens for all the grandchildren she has {f} m. How many pairs did she knit?
        en| {A}'s score began at {t}. Every wrong answer costs {r} points. {He} got {f} points in the end. How many answers were wrong?
        en| The battery shows {t} units. A photo eats {r} units. How many photos can be taken so that {f} units are kept in reserve?
        en| We have {$t} for the party and want to keep {$f} of it. Pizzas are {$r} each. How many pizzas may we order?
        en| A ball of dough weighs {t} g, a bun takes {r} g, and {f} g are too little for another tray and get frozen. How many buns were shaped?
        en| In a relay, {t} m are to be run, {r} m by each runner. {f} m are still to go. How many runners have finished their part?
        en| On the shelf were {t} cans. Every customer bought {r}, and at closing time {f} could be counted. How many customers bought cans?
        en| A farmer owned {t} hectares and gave {r} to each of his children, keeping {f} for himself. How many children did he have?
        zh| 小松鼠储存了{t}颗松果，每天吃{r}颗，吃了多少天后洞里只有{f}颗？
        zh| {A}的购书卡里有{t}元，每本漫画{r}元，买完后卡上剩{f}元，{he}买了几本漫画？
        zh| 奶茶店有{t}个纸杯，每小时用掉{r}个，现在柜子里还有{f}个，已经营业了几小时？
        zh| 蜗牛要爬{t}厘米高的墙，每小时爬{r}厘米，爬了几小时后离墙顶还有{f}厘米？
        zh| 跳伞员从{t}米高处跳下，每秒下落{r}米，多少秒后离地面{f}米？
        zh| {t}除以{r}，余数是{f}，商是多少？
        zh| 学校把{t}本作业本发给各班，每班{r}本，发完后办公室还有{f}本，发给了多少个班？
        zh| 妈妈蒸了{t}个包子，每人吃{r}个，最后剩{f}个，有几个人吃包子？
        zh| 冰山厚{t}米，每年融化{r}米，到厚度只有{f}米时要过几年？
        zh| 儿童剧场共有{t}个座位，每个团体订{r}个，还空着{f}个，订票的团体有多少个？
        zh| {A}手里有{t}张贴纸，每认识一个新同学就送{r}张，送到还剩{f}张，{he}送给了多少个同学？
        zh| 一袋狗粮{t}克，小狗每顿吃{r}克，吃了若干顿，袋里还有{f}克，小狗吃了几顿？
        zh| {t}比{f}多的部分恰好是某数的{r}倍，某数是多少？
        zh| 消防车水箱装水{t}升，灭火时每分钟喷{r}升，水箱还剩{f}升时，喷了几分钟？
        zh| {A}拿{t}元去游乐场，每玩一次过山车{r}元，回家时口袋里有{f}元，{he}玩了几次？
        zh| 舞会准备了{t}个气球，每张桌子绑{r}个，多出{f}个挂在门口，一共布置了多少张桌子？
        zh| 拼图有{t}块，{A}每晚拼{r}块，今晚拼完后还差{f}块，{he}拼了几个晚上？
        zh| 一批救灾帐篷共{t}顶，给每个村送{r}顶，仓库里还有{f}顶没送，送了几个村？
        zh| 王奶奶有毛线{t}米，织一双手套用{r}米，织好若干双后毛线剩{f}米，织了几双手套？
        zh| 知识竞赛每队基础分{t}分，每犯规一次扣{r}分，红队最后得{f}分，红队犯规几次？
        zh| 从{t}中减去某数与{r}的乘积，差为{f}，求某数。
        zh| 有{t}位同学等着坐小船，每条船坐{r}位，开走几条船后岸上还有{f}位？
        zh| 面包房有面粉{t}千克，每烤一炉用{r}千克，收工时剩{f}千克，烤了几炉？
        zh| 老师买奖品，带了{t}元，铅笔盒每个{r}元，剩下{f}元放回班费，买了多少个铅笔盒？
        zh| 小区充电桩有{t}度电可用，给一辆车充电要{r}度，充了几辆车后还有{f}度？
        zh| {A}要背{t}个单词，每天背{r}个，几天以后只差{f}个没背？
        zh| 一块花布{t}分米，每做一个布娃娃用{r}分米，余下{f}分米做手帕，做了几个布娃娃？
        zh| 玩具厂接到{t}个的订单，每小时生产{r}个，到下班还欠{f}个，生产了多少小时？
        zh| 一根竹竿长{t}厘米，每次锯掉{r}厘米，锯了几次后竹竿长{f}厘米？
        en| {A} was {t} cm from the finish of the snail race with {his} snail, which does {r} cm a minute. It has {f} cm to go. How many minutes have passed?
        en| The postmaster had {t} stamps on the roll. He put {r} on each packet, and {f} were unused at the end of the day. How many packets did he stamp?
        zh| 邮局有邮票{t}枚，每个包裹贴{r}枚，下班时剩{f}枚，贴了几个包裹？
        en| A lift may carry {t} kg. Some crates of {r} kg each are in it, and {f} kg more would be allowed. How many crates are in the lift?
        en| The concert hall is booked for {t} minutes. Each pianist plays {r} minutes, and {f} minutes are free for speeches. How many pianists play?
        en| The beach was {t} m wide. Every storm washes away {r} m. How many storms have hit it if {f} m are left?
        zh| 电梯限重{t}千克，装进几箱每箱{r}千克的货后，还能再装{f}千克，装了几箱？
        zh| 海滩宽{t}米，每次风暴冲走{r}米，现在只有{f}米宽，经历了几次风暴？

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
        en| Grandma had {t} dumplings on the stove. {n} hungry visitors ate equal numbers of them, and {f} ended up in the freezer. How many dumplings did each visitor eat?
        en| {A} went to the stationer's with {$t}. {He} chose {n} markers, all at the same price, and left with {$f}. What is a marker?
        en| A zookeeper carries {t} fish in her bucket. Every one of the {n} seals is thrown the same number, and {f} fish are in the bucket at the end. How many does a seal eat?
        en| {t} chairs had to be put away. {n} pupils carried equally many, but {f} chairs are in the hall yet. How many did each pupil carry?
        en| It is {t} km to the summit village. After {n} equal stages the cyclists read on a sign that {f} km are missing. How long is a stage?
        en| The choir needs {t} robes. {n} volunteers have sewn the same number each, which leaves {f} robes to be made. How many did a volunteer sew?
        en| {$t} was in the cash box. {n} cleaners were paid the same wage from it. Now it holds {$f}. What was the wage of a cleaner?
        en| When the teacher had corrected tests for {n} hours without a change of speed, {f} of the {t} tests were uncorrected. How many tests an hour did she correct?
        en| A bus with {t} passengers emptied steadily: the same number got off at each of {n} stops. {f} people rode on to the terminus. How many got off at each stop?
        en| If {n} equal numbers are taken away from {t}, {f} will be left. How big is each of these numbers?
        en| {t} exceeds {n} times a number by {f}. Which number is meant?
        en| What number, multiplied by {n} and then taken from {t}, gives {f}?
        en| The painter opened {t} litres of paint. Doing {n} rooms that all need the same amount, he had {f} litres in the end. How much paint does one room need?
        en| {A} owns {t} books. {He} lined up the same number on each of {n} shelves, but had no room for {f}. How many books are on a shelf?
        en| An ice block of {t} kg stood in the sun. It melted evenly, and {n} hours later {f} kg were left of it. How many kg melted each hour?
        en| A ship took {t} barrels of water on board. {n} weeks out, with the same number emptied weekly, {f} barrels are full. How many barrels are emptied a week?
        en| In the beginning the hard drive had {t} GB free. {n} recordings of the same size were saved, after which {f} GB were free. How large is a recording?
        en| {A} saved {$t} for presents. For {n} nieces {he} bought equally expensive ones, and {$f} stayed in {his} wallet. How much did a present cost?
        en| There were {t} parking spaces. {n} tour groups, each coming in the same number of cars, took most of them; {f} spaces are empty. How many cars did a group bring?
        en| After {n} slices of equal weight had been cut from the {t} g loaf of cheese, the rest weighed {f} g. Find the weight of a slice.
        en| Our garden hose sprayed {n} trees with the same amount, and the rain barrel went from {t} litres to {f} litres. How many litres did a tree get?
        en| "I used to have {t} toy cars. Each of my {n} cousins was given the same number, so I have just {f}," says {A}. How many were given to each cousin?
        en| Mr. Silva planned a budget of {$t}. {n} monthly rents later only {$f} was left of it. What is the rent for a month?
        en| The orchard had {t} trees until {n} storms came. Every storm knocked down the same number and {f} trees survived. How many fell in a storm?
        en| A film crew had {t} m of film. Each of {n} scenes was shot with an equal length, and {f} m were unused. What length was used for a scene?
        en| From a herd of {t} goats, {n} buyers took equally many. The herd is {f} strong now. How many goats did a buyer take?
        en| {t} tickets were printed for the raffle. {n} sellers got rid of the same number, and {f} were returned. How many tickets did each seller get rid of?
        en| The pilot has {t} km to fly. With {n} hours behind her at a steady speed, {f} km lie ahead. What is her speed in km per hour?
        en| {A} bought {n} identical chairs on sale. {He} had brought {$t}, and {$f} of this went unspent. How much did {he} pay for one chair?
        en| {f} of the {t} seeds were saved for next spring. The others were sown in {n} rows, the same number per row. How many seeds are in a row?
        en| At lunch {n} trays, each with the same number of cups, were carried out of a kitchen with {t} cups. {f} cups are in the kitchen now. How many cups stood on a tray?
        en| The chess champion had {t} rating points, lost {n} games at the same cost, and dropped to {f}. How many points did a lost game cost?
        en| A nurse took {n} equal doses out of a bottle of {t} ml, and the label says {f} ml must now be inside. How many ml make a dose?
        en| Of {t} sheep, {f} refused to move. The remaining ones were loaded on {n} wagons with equally many on each. How many sheep were on a wagon?
        en| We have to fold {t} letters. {n} of us fold equally many, and the boss folds the other {f}. How many letters does each of us fold?
        en| The {P} had {t} visitors inside at noon. In each of the {n} hours that followed, the same number went out and nobody came in, so {f} were inside at the end. How many went out per hour?
        en| Let one carton weigh x kg. From {t} kg of cargo {n} such cartons are removed, and {f} kg remain. What is x?
        en| Once {n} pizzas of equal price were paid, {A} found that {his} {$t} had shrunk to {$f}. Find the price of a pizza.
        en| A football club had {t} scarves. {n} fan shops got equal deliveries, and {f} scarves were kept at the stadium. How many were delivered to each shop?
        en| A skyscraper has {t} floors to be cleaned. In {n} shifts, with the same number done in each, all but {f} were finished. How many floors are done in a shift?
        en| The tape measures {t} cm. When {n} labels of one length have been cut from it, {f} cm of tape stay on the roll. How long is a label?
        en| {A} had promised {B} {t} drawings. In {n} weeks {he} delivered the same number each week, and {f} are still promised. How many did {he} deliver a week?
        en| Library stock count: {t} dictionaries bought, {f} in the cellar, the rest in {n} reading rooms with equally many in each. Dictionaries per reading room?
        en| It was {t} minutes to midnight when {A} began a row of {n} puzzles, each needing the same time. When {he} finished, it was {f} minutes to midnight. How many minutes did a puzzle need?
        en| The truck's load is {t} bricks. At {n} building sites it drops the same number. It drives home with {f} bricks. How many are dropped at a site?
        en| {B} had {t} points on the loyalty card. Each of {n} free coffees cost the same number of points, and {f} points are on the card now. What does a free coffee cost in points?
        en| A carpenter had {t} nails. {n} birdhouses, all alike, were built and {f} nails lie in the box. How many nails are in a birdhouse?
        en| Out of {$t}, the class bought {n} theatre tickets. The leftover {$f} paid for ice cream. How much was a theatre ticket?
        en| {t} swallows sat on the wires. {n} times a flock of the same size flew off, until {f} swallows were sitting there. How large was a flock?
        en| A magician starts with {t} cards and hands equal numbers to {n} people in the crowd. {f} cards are in his hand. How many did each person get?
        en| The difference between {t} and the {n}-fold of a number amounts to {f}. State the number.
        en| You began the week with {t} clean plates. Each of {n} days used up the same number, and you can still count {f} clean ones. How many plates are used a day?
        en| The fuel tank held {t} litres at the start. {n} laps of the race used equal amounts, and {f} litres were measured at the finish. How many litres does a lap use?
        en| {A} ordered {n} plants for the balcony, gave the gardener {$t}, and was handed {$f} in change. What did one plant cost?
        en| Each of the {n} sides of the sandbox needs a plank of the same length. From a beam of {t} dm, {f} dm remained. How long is a side, in dm?
        en| A city wanted to plant {t} trees. {n} schools have planted their equal parts, and {f} trees still have to be planted. How many did a school plant?
        en| {t} pupils were at the start of the hike. {n} minibuses, fully occupied, took the tired ones home, and {f} pupils walked to the end. How many sat in a minibus?
        en| Before the sale there were {t} bicycles. Equal numbers were sold on {n} days, and {f} are left for next week. Determine the daily sale.
        en| My battery was at {t} units. {n} phone calls used it up equally, and it is at {f} units. What does a call use?
        en| {n} waiters shared the tips fairly after putting {$f} aside for the cook. The tips were {$t}. What was a waiter's share?
        en| An author must write {t} pages. She has finished {n} chapters of the same length and {f} pages are to be written. How many pages has a chapter?
        en| {f} people were left on the island of {t} after {n} ferries, each with the same number aboard, had sailed. How many did a ferry take?
        en| The hotel had {t} clean towels. In each of {n} rooms the maid hung the same number, and {f} were on her cart afterwards. How many towels hang in a room?
        en| A scout patrol starts with {t} matches, uses equally many on each of {n} evenings, and comes home with {f}. How many matches are used in an evening?
        en| {A} sold {n} of {his} pictures for the same price to pay back a loan of {$t} to {B}. {He} still owes {$f}. How much did a picture bring?
        zh| 妈妈烙了{t}张饼，家里{n}口人每人吃的一样多，还剩{f}张，每人吃了几张？
        zh| 一块花布长{t}分米，做了{n}个同样的书包后余下{f}分米，做一个书包用布多少分米？
        zh| 果汁店有橙子{t}个，榨{n}杯同样的果汁后还有{f}个，每杯要用几个橙子？
        zh| 仓库有化肥{t}袋，{n}个村各领走同样多，库里还留{f}袋，每村领了多少袋？
        zh| {A}带了{t}元去花市，挑了{n}盆价格一样的花，口袋里还有{f}元，一盆花多少元？
        zh| 消防队储水{t}吨，救火{n}小时后剩下{f}吨，每小时用水的吨数相等，每小时用水几吨？
        zh| 王老师有{t}份试卷要批改，批了{n}小时，速度不变，还有{f}份没批，每小时批多少份？
        zh| 一列火车到站前有{t}名乘客，经过{n}个站，每站下车人数相同而且无人上车，最后车上有{f}人，每站下车几人？
        zh| 停车场有{t}个车位，来了{n}个旅游团，各团开来的车一样多，还空{f}个车位，一个团开来几辆车？
        zh| {t}比某数的{n}倍多{f}，某数等于几？
        zh| {A}有{t}张画片，送给{n}个表弟同样多后，手里只有{f}张了，每个表弟得到几张？
        zh| 一根香肠长{t}厘米，切下{n}段同样长的，剩{f}厘米喂了小猫，切下的每段长几厘米？
        zh| 冰箱里有{t}个鸡蛋，吃了{n}天，每天吃的个数不变，现在还有{f}个，一天吃几个？
        zh| 木匠买来{t}颗钉子，做好{n}把一样的椅子，盒子里还有{f}颗，一把椅子用钉子多少颗？
        zh| 电脑硬盘空余{t}G，存了{n}部大小相同的电影后空余{f}G，一部电影占多少G？
        zh| 老师拿{t}朵小红花奖励{n}个小组，每组得到的同样多，最后还有{f}朵，每组得多少朵？
        zh| 把{t}分成两部分，一部分是{f}，另一部分正好是某数的{n}倍，求某数。
        zh| 油罐里有{t}升油，加满{n}辆同型号的汽车后，还有{f}升，每辆车加油多少升？
        zh| {A}要写{t}个大字，已经写了{n}行，每行字数相同，还差{f}个，一行写几个大字？
        zh| 山羊村收了{t}棵白菜，分给{n}户羊家，每户一样多，村长留下{f}棵，每户分到多少棵？
        zh| {A}的游戏币有{t}枚，抓了{n}次娃娃，每次投币数相同，剩{f}枚，抓一次要投几枚？
        zh| 学校礼堂要换{t}盏灯，{n}名电工换的盏数一样，还有{f}盏没换，每名电工换了多少盏？
        zh| {n}条渡船坐满了人开走后，岸上的{t}人只剩{f}人，一条船能坐多少人？
        zh| 张叔叔从{t}元的货款里付了{n}次运费，每次同样多，还余{f}元，一次运费多少元？
        zh| 饲养员提了{t}条小鱼，喂给{n}只企鹅一样多，桶里还有{f}条，每只企鹅吃了几条？
        zh| 线轴上有线{t}米，缝了{n}床同样的被子，线还有{f}米，缝一床被子用线多少米？
        zh| 图书馆新到{t}本杂志，{n}个阅览室放的本数相同，多出{f}本放在前台，一个阅览室放几本？
        zh| 工程队要铺{t}米水管，铺了{n}天后，还需铺{f}米，若每天铺的一样长，一天铺多少米？
        zh| 某数乘{n}，再用{t}去减这个积，得{f}，某数是几？
        en| The tailor's apprentice counted {t} pins. Each of {n} hats needed the same number, and {f} pins were back in the box at the end. How many pins did a hat need?
        en| It is {t} steps up to the lighthouse. A boy rests {n} times, always after the same number of steps, and after the last rest {f} steps remain. How many steps are there between rests?
        zh| 灯塔有{t}级台阶，{A}歇了{n}次，每次歇之前走的级数相同，最后一次歇完还剩{f}级，{he}每次走几级？
        zh| 阿姨有{t}根大头针，做了{n}顶同样的帽子后剩{f}根，一顶帽子用几根？
        en| {A}'s plane can take {t} kg of luggage. {n} equal suitcases are on board, and there is room for {f} kg more. How heavy is a suitcase?
        en| The concert is to last {t} minutes. The band has played {n} songs of equal length, and {f} minutes are still to fill. How long is a song?
        en| A baker must deliver {t} rolls. Having dropped off the same number at {n} cafés, she has {f} in the van. How many does a café get?
        zh| 飞机行李舱限重{t}千克，装了{n}只同样重的箱子后，还能装{f}千克，每只箱子多重？
        zh| 音乐会计划{t}分钟，乐队演了{n}首时间相同的曲子，还有{f}分钟，每首曲子几分钟？

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
        en| For the school fête, each of {k} stalls was given {a} balloons and a fixed number of flags. The committee handed out {t} decorations. How many flags did a stall get?
        en| Every morning {A} does {a} sit-ups and some push-ups. After {k} mornings that makes {t} exercises. How many push-ups does {he} do in a morning?
        en| A hotel room is let with breakfast at {$a} extra a night. For {k} nights with breakfast {B} paid {$t}. What is the room alone for a night?
        en| {k} identical bouquets were delivered. They contained {t} stems: {a} lilies in each bouquet, and carnations. How many carnations were in a bouquet?
        en| A swim session is a warm-up and then {a} laps. {A} swam {k} sessions, {t} laps altogether counting the warm-ups, which are all alike. How many laps is the warm-up?
        en| If each row of this orchard had {a} more trees, its {k} equal rows would have {t} trees in all. How many trees stand in a row today?
        en| On each of {k} tables the waiter put {a} forks and several spoons. He took {t} pieces of cutlery out of the drawer. How many spoons lie on a table?
        en| Every one of {k} trains has {a} freight wagons and the same number of passenger wagons. {t} wagons are moving. Find the number of passenger wagons per train.
        en| {t} shared by {k} is a certain number plus {a}. What is that number?
        en| When {t} is split into {k} equal parts, each part is {a} more than x. Find x.
        en| {A} adds {a} to {his} lucky number. {k} times the answer comes to {t}. What is {his} lucky number?
        en| The bus fare to the pool is {$a} there and back. {k} children went; bus and pool together cost them {$t}. How much does the pool cost a child?
        en| A school kit holds a ruler set and a compass. The compass is {$a}. If {k} kits are bought for {$t}, what does a ruler set cost?
        en| {k} computers each store {a} films and equally many games. {t} files of these kinds are stored. How many games are on each computer?
        en| A beekeeper gives each of {k} hives {a} g of sugar and a portion of honey. The food weighs {t} g in all. How heavy is the portion of honey?
        en| Last week the farmer put the same number of eggs into each of {k} cartons. Today {a} more were added to every carton, and the cartons have {t} eggs. How many were in a carton last week?
        en| {k} bottles were partly full, all to the same level. {A} poured another {a} ml into each of them, and now they contain {t} ml. How many ml were in a bottle before?
        en| Each of {k} brothers owned the same amount of money. Their aunt gave {$a} to each, and now the brothers have {$t} together. How much did each own at first?
        en| There are {k} floors in the car park. On every floor are {a} spaces for motorcycles and a number of spaces for cars. {t} spaces exist. How many car spaces does a floor have?
        en| {A} and the rest of the team, {k} people, each ordered a burger and a juice. Juice is {$a}. The whole order was {$t}. What is the price of a burger?
        en| The gardener plants {k} identical beds with {a} red and some yellow tulips. He needs {t} bulbs. How many yellow tulips will be in a bed?
        en| Each of {k} chapters has {a} pages of text and also some picture pages, equally many in each. The book has {t} pages. How many picture pages does a chapter have?
        en| An orchestra goes on {k} tours. It gives {a} concerts at home and a fixed number abroad on every tour, {t} concerts in all. How many concerts abroad are there on a tour?
        en| {k} athletes threw equally far in spring. By autumn each of them threw {a} dm farther, and their throws added up to {t} dm. How far did each throw in spring?
        en| Stamps for a card cost {$a}. {A} sends {k} cards of the same kind; cards and stamps come to {$t}. Give the price of a card.
        en| A {k} page photo book has {a} colour photos and some black and white photos on every page. Altogether there are {t} photos. How many black and white photos are on a page?
        en| The cinema raised its price by {$a}. Now {k} tickets cost {$t}. What was the old price of a ticket?
        en| After the price of a ride had gone up by {$a}, {A} spent {$t} on {k} rides. What did a ride cost before?
        en| Our {k} cats each eat {a} g of dry food and some wet food daily. They eat {t} g a day. How many grams of wet food does each cat eat?
        en| In {k} weeks {A} read {t} articles: {a} in print every week and the others online, also the same number weekly. How many did {he} read online in a week?
        en| Each day the ferry crosses {a} times in the morning and several times in the afternoon. In {k} days it makes {t} crossings. How many crossings does it make in an afternoon?
        en| {k} dresses were sewn, each using {a} buttons in front and some on the sleeves. {t} buttons were used. How many are on the sleeves of a dress?
        en| It takes {a} minutes to wash a car and some more to polish it. {A} did both with {k} cars and needed {t} minutes. How long does polishing a car take?
        en| Every member of a club of {k} pays {$a} for insurance and also a membership fee. The club collects {$t}. How high is the membership fee?
        en| On a farm are {k} stables. In each live {a} horses and a number of ponies. {t} animals live in the stables, with the same number in each. How many ponies are in a stable?
        en| You take a number, make it larger by {a}, then {k} times as large. Now it is {t}. What was it at the start?
        en| {k} spaceships take off, each with {a} robots and a human crew of the same size. {t} travellers, robots and humans, are on board. How big is a crew?
        en| The sum of an unknown number and {a} is taken {k} times and yields {t}. State the unknown number.
        en| Had every one of the {k} pupils sold {a} more raffle tickets than he did, they would have sold {t}. All sold equally many. How many did each sell?
        en| The doctor told {A} to walk {a} minutes more each day than {he} does now. Doing so, {he} would walk {t} minutes in {k} days. How many minutes does {he} walk a day now?
        en| {A} has packed {k} picnic bags. In each one there are {a} sandwiches and some eggs. There are {t} sandwiches and eggs altogether. How many eggs did {he} put in each bag?
        en| A brick and its mortar cost {$t} for {k} bricks. The mortar alone is {$a} for each brick. Find the price of a bare brick.
        en| One round of the quiz has a set of picture questions and {a} word questions. {k} rounds make {t} questions. How many picture questions are in a round?
        en| A lorry and its trailer carry {t} tonnes in {k} trips. The trailer takes {a} tonnes each time, and both are always full. What does the lorry take?
        en| {A} types {a} words a minute slower than {B}. In {k} minutes {B} types {t} words. How many words does {A} type a minute?
        en| {B} is paid {$a} more per hour than {A}. For {k} hours of work {B} gets {$t}. How much is {A} paid per hour?
        en| A fast printer prints {a} pages more a minute than a slow one. The fast one needs {k} minutes for {t} pages. How many pages a minute does the slow one print?
        en| With the wind a bird flies {a} km an hour faster than without. In {k} hours with the wind it covers {t} km. What is its speed without wind?
        en| Each box in the new delivery has {a} pens more than a box used to have. {k} new boxes hold {t} pens. How many pens did a box use to hold?
        en| A cyclist normally rides a certain number of km a day. On holiday {A} rode {a} km more a day and did {t} km in {k} days. How many km does {he} normally ride?
        en| Two pipes run at the same time for {k} minutes and bring {t} litres. One of them gives {a} litres a minute. How many litres a minute does the other give?
        en| {A} and {B} pack parcels side by side. {A} packs {a} an hour. After {k} hours they have packed {t} together. How many an hour does {B} pack?
        en| Walking towards each other, {A} and {B} meet after {k} hours; they were {t} km apart. {A} walked {a} km an hour. How fast did {B} walk?
        en| A painter and an apprentice worked together for {k} days and painted {t} doors. The apprentice painted {a} doors a day. How many doors a day did the painter do?
        en| Uniform price list: {k} pupils, {t} dollars in all, tie {a} dollars, blazer price unknown. Every pupil buys a tie and a blazer. What is the price of a blazer?
        en| {k} rooms are to get {a} new sockets each on top of the ones already there. Then there will be {t} sockets, the same number everywhere. How many are in a room now?
        en| Each of {k} dancers wears {a} silver bells and some gold bells. On stage {t} bells are ringing. How many gold bells does a dancer wear?
        zh| 运动会上，每个班派出{a}名男运动员和同样多的几名女运动员，{k}个班共{t}名运动员，每班女运动员有几名？
        zh| 自来水涨价，每吨贵了{a}元，现在{k}吨水要{t}元，涨价前每吨水多少元？
        zh| {A}每天做{a}道口算题和几道应用题，{k}天一共做了{t}道题，{he}每天做几道应用题？
        zh| {k}只小猫各吃了{a}条小鱼，又吃了同样多的几只虾，小鱼和虾共吃掉{t}份，每只小猫吃了几只虾？
        zh| {B}每分钟比{A}多打{a}个字，{k}分钟{B}打了{t}个字，{A}每分钟打多少个字？
        zh| 甲乙两队同时修路，{k}天共修{t}米，甲队每天修{a}米，乙队每天修多少米？
        zh| {A}和{B}从相距{t}千米的两地同时相对走来，{k}小时相遇，{A}每小时走{a}千米，{B}每小时走多少千米？
        zh| 快车每小时比慢车多行{a}千米，快车{k}小时行了{t}千米，慢车每小时行多少千米？
        zh| {t}平均分成{k}份，每份比某数多{a}，某数是多少？
        zh| 老板给{k}个同样多的钱罐各添上{a}元后，罐里的钱一共是{t}元，原来每罐有多少元？
        zh| 大扫除，每个教室配{a}把扫帚和若干把拖把，{k}个教室共领{t}把工具，每个教室有拖把几把？
        zh| 洗衣店洗一件大衣收洗涤费{a}元，熨烫费另算，{k}件大衣洗好熨好共收{t}元，熨烫一件收多少元？
        zh| 妈妈每天在超市买菜花{a}元，买水果花的钱也固定，{k}天一共花了{t}元，每天买水果花几元？
        zh| 每盒月饼里有{a}个莲蓉的，其余是豆沙的，{k}盒共有月饼{t}个，每盒豆沙月饼有多少个？
        zh| 改进技术后，每台机器每天多生产{a}个零件，{k}台机器一天生产{t}个，原来每台每天生产多少个？
        zh| 一个数与{a}合在一起，再扩大到{k}倍得{t}，原来这个数是几？
        zh| 两根水管同时往池里注水，{k}分钟注满{t}升，粗管每分钟注{a}升，细管每分钟注多少升？
        zh| 合唱团的每件演出服由一条{a}元的裙子和一件上衣组成，做{k}件共花{t}元，一件上衣几元？
        zh| {A}和{B}一起包饺子，{A}每分钟包{a}个，{k}分钟两人共包了{t}个，{B}每分钟包几个？
        zh| 军训时每排站{a}名女生，另外还有一些男生，{k}排整整齐齐共{t}人，每排男生有几人？
        zh| 一辆大货车比小货车多装{a}箱，{k}辆大货车装了{t}箱，一辆小货车装多少箱？
        zh| 哥哥每月比我多存{a}元，{k}个月他存了{t}元，我每月存多少元？
        zh| 钢笔比圆珠笔贵{a}元，买{k}支钢笔用去{t}元，圆珠笔每支多少元？
        zh| 将某数先增加{a}，得到的和再乘{k}，最后是{t}，求某数。
        zh| {k}户人家，每户养了{a}只母鸡和同样多的几只公鸡，村里这些鸡共{t}只，每户养公鸡几只？
        zh| 每节体育课先跑步{a}分钟，再打球，{k}节课跑步和打球共用{t}分钟，一节课打球多少分钟？
        zh| 图书室有{k}个书架，各添{a}本新书后共有书{t}本，每个书架本数相同，原来每个书架有多少本？
        zh| 游乐园的套票包括船票{a}元和缆车票，{k}张套票卖{t}元，缆车票单价是多少元？
        zh| 一列动车每节车厢坐{a}名儿童和一些成人，{k}节车厢共坐了{t}人，各节人数相同，每节有成人几名？
        en| On the second-hand market each of {k} bikes is sold for {$a} above what the dealer paid for it. He takes {$t} in all. The bikes cost him equally much. How much did he pay for one?
        en| {A} makes {k} mobiles. On every mobile hang {a} paper stars and a number of moons; {he} has cut out {t} shapes. How many moons hang on a mobile?
        en| Each sack was filled with {a} kg more than the label says. {k} sacks weigh {t} kg. How many kg does the label say?
        en| Every visitor to the spa pays for a towel, {$a}, and for the bath. {k} visitors left {$t} at the desk. Give the price of the bath.
        en| The teacher bends {k} wires. Each is made of a straight bit and a {a} cm hook. She needs {t} cm of wire. How long is a straight bit?
        en| Over {k} school days {A} spent {t} minutes on the way: {a} minutes each day going there, and the time coming back. How many minutes did coming back take each day?
        en| Two workers share a machine for {k} shifts. The older one makes {a} vases a shift, and they make {t} vases altogether. How many vases a shift does the younger one make?
        en| {k} sisters each put {$a} into the box in addition to what their father gives each of them. The box gets {$t}. How much does the father give to each?
        en| A bus ticket rose by {$a} this year, so {k} bus tickets now add up to {$t}. What did one cost last year?
        zh| 每个花篮插{a}枝百合和几枝康乃馨，{k}个花篮共插了{t}枝花，一个花篮有康乃馨几枝？
        zh| {A}上学路上用{a}分钟，回家也用几分钟，{k}天在路上共用{t}分钟，每天回家用多少分钟？
        zh| 商人把每辆旧自行车加价{a}元卖出，{k}辆共卖得{t}元，每辆进价相同，进价是多少元？
        zh| 师徒两人一起做了{k}天，共做{t}个花瓶，徒弟每天做{a}个，师傅每天做几个？
        zh| 每袋米都比标签多装了{a}千克，{k}袋共重{t}千克，标签上写的是多少千克？
        zh| {k}位客人每人点一份{a}元的汤和一份主菜，结账{t}元，主菜一份几元？
        en| {A} puts {a} g of butter and some sugar into each of {k} cakes, {t} g of butter and sugar in all. How much sugar is in a cake?
        en| If everyone in a group of {k} were {a} cm taller, their heights, all alike, would add up to {t} cm. How tall is each of them?
        zh| 要是{k}棵一样高的小树都再长{a}厘米，它们的高度加起来就是{t}厘米，现在每棵高多少厘米？
        zh| 每块蛋糕放{a}克黄油和一些糖，{k}块蛋糕的黄油和糖共{t}克，每块放糖几克？

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
        en| Together, {b} cats at {c} kg apiece and {a} dogs of equal weight bring the scale to {t} kg. What does a dog weigh?
        en| {A} handed in {b} essays of {c} pages each and {a} reports that were all the same length. The teacher had to read {t} pages. How long was a report, in pages?
        en| The zoo feeds {b} tigers with {c} kg of meat each and {a} lions, whose portions are larger but all alike. {t} kg of meat are thawed every evening. What is a lion's portion?
        en| Our hotel has {b} floors with {c} rooms each; on the other {a} floors the rooms are larger, so there is a different number per floor. It has {t} rooms altogether. How many rooms are on each of those other floors?
        en| At the bake sale {A} sold {b} brownies for {$c} each and {a} cakes at a single price. The money box held {$t}. What was the price of a cake?
        en| Laundry day: {b} machines took {c} kg of clothes each; {a} bigger machines took the rest of the {t} kg in equal loads. What is one of the bigger loads?
        en| A moving firm filled {b} vans with {c} boxes each and, with the same number in each, {a} trucks. It moved {t} boxes. How many boxes were there in a truck?
        en| {b} times {c}, increased by {a} times a number, makes {t}. Find the number.
        en| If you add {a} equal numbers to {b} copies of {c}, the sum is {t}. How big is each of the equal numbers?
        en| Grandpa gave {b} grandchildren {$c} each, and gave {a} others a larger amount each, {$t} in all. How much did each of those others get?
        en| We stayed {b} nights at a campsite for {$c} a night and {a} nights in a hotel. The lodging cost {$t}. What did the hotel charge for a night?
        en| For {b} days the patient took {c} drops daily. For the next {a} days the dose was changed. The bottle with {t} drops was then empty. How many drops a day was the changed dose?
        en| A knitting club made {b} scarves using {c} balls of wool each and {a} sweaters. The club got through {t} balls. How many balls does one sweater take?
        en| A train of {b} coaches for {c} people each and {a} dining cars can seat {t} people. How many can sit in a dining car?
        en| {A} watched {b} cartoons lasting {c} minutes each and {a} films of one length. {He} was in front of the screen for {t} minutes. How long is one of the films?
        en| A parking lot has {b} rows with {c} spaces and {a} rows with another number of spaces. If there is space for {t} cars, how many cars fit in one of the other rows?
        en| The choir sang {b} songs of {c} minutes each, and then {a} long pieces of equal duration. The whole took {t} minutes. How many minutes is a long piece?
        en| An office ordered {b} boxes of pens with {c} in a box and {a} boxes of pencils. That is {t} writing tools. How many pencils are in a box?
        en| From Monday on {A} ran {c} km on each of {b} days. On {a} days afterwards {he} ran a longer distance, always the same one. {His} total is {t} km. What was the longer distance?
        en| For {$t}, {B} got {a} bags of cement and {b} buckets of paint at {$c} a bucket. What is the price of a bag of cement?
        en| A wall is {t} cm wide. {b} cupboards of {c} cm each and {a} shelves of the same width stand side by side along it with no gap. How wide is a shelf?
        en| When {b} jars with {c} olives each and {a} larger jars had been opened, {t} olives lay on the buffet. How many olives does a larger jar contain?
        en| My grandmother picks {b} baskets of plums, {c} kg in each, and {a} baskets of cherries, equally full. She brings {t} kg to market. How many kg of cherries are in a basket?
        en| Each adult seal eats the same. {a} adults and {b} pups that get {c} kg each are given {t} kg of fish a day. How much fish is for one adult?
        en| The stage lights: {b} lamps of {c} watts, {a} spotlights, {t} watts in total. How many watts has a spotlight?
        en| A bookshop put {b} piles with {c} novels in each and {a} piles of cookbooks in the window, {t} books overall. How many cookbooks make a pile?
        en| In a stadium {b} sections seat {c} fans each. The remaining {a} sections are equal to each other, and the stadium seats {t}. What is the capacity of a remaining section?
        en| Two kinds of crates were shipped: {b} with {c} melons and {a} with pumpkins. {t} fruits were shipped. How many pumpkins are in a crate?
        en| {b} windows with {c} panes each and {a} glass doors need {t} panes of glass. How many panes does a door need?
        en| {A} typed for {b} minutes at {c} words a minute, had some tea and typed for {a} minutes at another speed. The text has {t} words. What was the other speed in words per minute?
        en| A robot moved {b} steps of {c} cm and then {a} longer steps. It has moved {t} cm. How long is one of the longer steps?
        en| The taxi firm paid {$c} for each of {b} tyres and an unknown amount for each of {a} batteries. It paid {$t}. Find the unknown amount.
        en| It rained on {b} days with {c} mm each and on {a} other days with a different amount each. The month's rain was {t} mm. How much fell on each of the other days?
        en| {b} friends gave {$c} each towards a present. The other {a} friends chose a different sum, the same for all of them, and {$t} was collected. How much did each of the others give?
        en| In my collection there are {t} shells. I keep {b} boxes of {c} small ones and {a} boxes of large ones, with equally many large ones in each box. How many large shells are in a box?
        en| Party shopping: {A} got {b} pizzas for {$c} each, plus {a} cakes. The till said {$t}. How much was one cake?
        en| A school bought {a} microscopes and {b} globes. The globes were {$c} each and the school paid {$t}. How much did the school give for one microscope?
        en| {A} hammered in {b} posts in {c} minutes each and hung {a} gates, which take a different time each. The fence was done in {t} minutes. How many minutes went into hanging a gate?
        en| A delivery of {t} eggs came in {b} trays of {c} and {a} boxes. How many eggs were in each box, if every box had equally many?
        en| Work for {b} hours at {$c} an hour and {a} hours of overtime earned {A} {$t}. What is an hour of overtime worth?
        en| The crew dug for {b} days at {c} m a day. A new machine then dug the other metres of the {t} m tunnel in {a} days. How many metres a day did the machine dig?
        en| In a spelling contest {A} got {b} words worth {c} points right and {a} bonus words. {He} had {t} points. How many points is a bonus word?
        en| Let x be the weight of a ball. {a} such balls and {b} bats of {c} dag weigh {t} dag. What is x?
        en| {t} is the sum of two products: {b} times {c}, and {a} times x. How much is x?
        en| {t} passengers were flown to the island. {b} small planes took {c} each; {a} big planes took equally many each and everyone got there. How many did a big plane take?
        en| On a bus tour {b} stops lasted {c} minutes each and {a} stops lasted longer, all of these equally. We stood still for {t} minutes. How long was one of the longer stops?
        en| The cook peeled {b} bags of potatoes with {c} in each and {a} nets of onions. That was {t} things to peel. How many onions are in a net?
        en| Fees at the kennel: {$c} for a night with a small dog, more with a big one. Mr. Brown left his small dog for {b} nights and his big dog for {a} nights and paid {$t}. What does the big dog cost for a night?
        en| {A} has {b} sheets with {c} stickers and {a} sheets with a different number. {He} counts {t} stickers. What is that different number?
        en| To lay the path, workers used {b} carts with {c} stones and {a} carts of equal loads, {t} stones altogether. How many stones made one of the equal loads?
        en| Class fund: {b} months with {$c} each, then {a} months with a higher monthly amount, now {$t}. What is the higher monthly amount?
        en| A tower of {b} red blocks, {c} cm high each, and {a} blue blocks rises to {t} cm. How high is a blue block?
        en| How many kilograms are in a sack of corn, if {a} such sacks and {b} sacks of wheat of {c} kg each weigh {t} kg?
        en| How many pages a day must {A} read for the last {a} days of a {t} page book, having read {c} pages a day for {b} days?
        en| What did the farmer get for one sheep if {a} sheep and {b} geese, sold at {$c} a goose, brought {$t}?
        en| The aquarium ordered {b} tanks of {c} fish and {a} tanks of crabs. {t} animals arrived. Find how many crabs were in every tank.
        en| At the funfair {A} paid {$c} for each of {b} rides and then bought {a} lottery tickets. {He} had spent {$t} by the evening. How much was a lottery ticket?
        en| {B} paid {$t} for a wardrobe update: {b} T-shirts costing {$c} each as well as {a} pairs of jeans. What did a pair of jeans cost?
        en| Two machines: the first ran {b} hours and made {c} bolts an hour; the other ran {a} hours. {t} bolts lie in the bin. How many bolts does the other make in an hour?
        en| {b} pipes carry {c} litres a second each. With {a} additional equal pipes the flow is {t} litres a second. How much does an additional pipe carry?
        en| In summer {A} mowed {b} small lawns for {$c} each and {a} large lawns. {He} made {$t}. How much did {he} take for a large lawn?
        en| {t} candles decorated the church: {b} candlesticks with {c} each, {a} chandeliers with equally many each. How many were on a chandelier?
        zh| 动物园每天喂{b}只老虎，每只{c}千克肉，还要喂{a}头狮子，一天共用肉{t}千克，每头狮子吃多少千克？
        zh| {A}去游乐场，坐了{b}次碰碰车，每次{c}元，又坐了{a}次过山车，花去{t}元，坐一次过山车多少元？
        zh| 一列火车有{b}节硬座车厢，每节坐{c}人，还有{a}节卧铺车厢，满员时共{t}人，每节卧铺车厢多少人？
        zh| {A}先打了{b}分钟字，每分钟{c}个，休息后又打了{a}分钟，全文{t}个字，休息后每分钟打几个字？
        zh| 奶奶织了{b}条围巾，每条用{c}团毛线，又织了{a}件毛衣，一共用了{t}团，织一件毛衣用几团？
        zh| 住旅馆{b}晚，每晚{c}元，后来换到民宿住了{a}晚，住宿费总计{t}元，民宿一晚多少元？
        zh| 一面墙宽{t}分米，并排放了{b}个宽{c}分米的柜子和{a}个书架，正好放满，一个书架宽多少分米？
        zh| 妈妈煮了{b}袋汤圆，每袋{c}个，又煮了{a}袋饺子，汤圆和饺子共{t}个，每袋饺子有多少个？
        zh| 搬家公司用{b}辆小车各运{c}箱，{a}辆大车各运同样多，总共运{t}箱，一辆大车运多少箱？
        zh| {b}个{c}与{a}个相同的数加起来是{t}，这个相同的数是多少？
        zh| 比赛里投中{b}个普通球，每个{c}分，又投中{a}个彩球，共得{t}分，一个彩球值几分？
        zh| 舞台上装了{b}盏{c}瓦的灯和{a}盏射灯，总功率{t}瓦，每盏射灯多少瓦？
        zh| 加班前{A}做了{b}小时，每小时{c}元，加班{a}小时，这天一共挣{t}元，加班每小时多少元？
        zh| 书店橱窗摆了{b}摞小说，每摞{c}本，另有{a}摞菜谱，共{t}本书，一摞菜谱有几本？
        zh| 消防车先以每分钟{c}升的速度喷水{b}分钟，又加大水量喷了{a}分钟，共喷水{t}升，加大水量后每分钟喷多少升？
        zh| {b}位叔叔每人捐{c}元，{a}位阿姨每人捐的钱也相同，一共捐了{t}元，每位阿姨捐多少元？
        zh| 果园里摘了{b}筐苹果，每筐{c}千克，和{a}筐梨，过秤共{t}千克，一筐梨重多少千克？
        zh| 从甲地到乙地，上坡走了{b}小时，每小时{c}千米，下坡走了{a}小时，全程{t}千米，下坡每小时走几千米？
        zh| 一座塔由{b}块红积木和{a}块蓝积木搭成，红积木每块高{c}厘米，塔高{t}厘米，蓝积木每块高多少厘米？
        zh| {t}名游客上岛，{b}条小船各坐{c}人，剩下的人正好坐满{a}条大船，每条大船坐几人？
        zh| 张伯伯卖了{b}只鹅，每只{c}元，还卖了{a}只羊，共得{t}元，一只羊卖多少元？
        zh| 学校添置{a}台显微镜和{b}个地球仪，用去{t}元，地球仪的单价是{c}元，显微镜的单价是多少元？
        zh| 某数的{a}倍，再加上{b}与{c}的积，和是{t}，求某数。
        zh| 挖隧道，前{b}天每天挖{c}米，换了新机器后用{a}天挖完其余部分，隧道长{t}米，新机器每天挖多少米？
        zh| {A}看动画片{b}集，每集{c}分钟，又看了{a}部一样长的电影，共用{t}分钟，一部电影多少分钟？
        zh| 病人前{b}天每天服药{c}片，后{a}天加大了药量，{t}片药刚好吃完，后来每天服几片？
        zh| 阳台上有{b}个花架，每个摆{c}盆花，窗台有{a}层，每层摆的盆数一样，总共{t}盆，窗台每层摆几盆？
        zh| 裁判给出的成绩单：{b}个动作每个{c}分，{a}个高难动作分数相同，总分{t}，一个高难动作多少分？
        en| The brass band has {b} rows of {c} players in front and {a} rows behind them that are all longer. There are {t} players. How many play in each row behind?
        en| For a puppet show {b} dolls needed {c} strings each, and {a} dragons needed more. The puppeteer tied {t} strings. How many strings does a dragon need?
        en| A day at the spa: {b} people took massages at {$c} each, and {a} people booked the mud bath. The spa took in {$t}. What does the mud bath cost?
        en| {A} planned a trip of {t} km. For {b} days {he} would do {c} km a day, and the rest in {a} equal days. How far must {he} go on each of these equal days?
        en| At the shoe shop {b} pairs of sandals went for {$c} each, and {a} pairs of boots for a price I have forgotten. The till has {$t}. What was the forgotten price?
        zh| 木偶戏用了{b}个布娃娃，每个{c}根线，还有{a}条龙，一共系了{t}根线，每条龙系几根线？
        zh| 鞋店卖出{b}双凉鞋，每双{c}元，和{a}双皮靴，收入{t}元，皮靴一双多少元？
        zh| 军乐队前面{b}排每排{c}人，后面{a}排人数也相同，全队{t}人，后面每排几人？
        zh| {A}用{t}张彩纸折纸，折{b}只船每只用{c}张，其余折了{a}座房子，每座房子用几张？
        en| {A}'s training plan lists {b} easy sessions of {c} minutes and {a} hard sessions that are all alike, {t} minutes in sum. How many minutes does a hard session take?
        en| Two sorts of tickets went into the raffle box: {b} bundles of {c} red tickets and {a} bundles of green ones. {t} tickets are in the box. How many green tickets were in a bundle?
        en| The vineyard pressed {b} barrels of {c} hl and {a} tanks, together {t} hl. How many hl does a tank hold?
        zh| 抽奖箱里放进{b}捆红券，每捆{c}张，又放进{a}捆绿券，一共{t}张，每捆绿券几张？
        zh| {A}的训练计划有{b}次轻松课，每次{c}分钟，和{a}次强化课，共{t}分钟，一次强化课多少分钟？

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
        en| The school canteen sold {n} lunches today and took {$t}. A hot lunch costs {$a}, a cold one {$b}. How many of the lunches were hot?
        en| {A} rode {his} bike for {n} hours and got {t} km far. On paved road {he} makes {a} km an hour, on gravel {b} km. For how many hours was {he} on paved road?
        en| A vet has {n} patients in cages, each of them a dog or a cat. Dogs are given {a} biscuits, cats {b}, and {t} biscuits are needed. How many dogs are there?
        en| A box with {n} batteries weighs {t} g. It contains fat ones of {a} g and thin ones of {b} g. How many fat ones?
        en| The ferry took {n} vehicles. A bus pays {$a}, a motorbike {$b}, and the captain collected {$t}. How many buses were aboard?
        en| {n} apartments were painted using {t} cans. A large apartment takes {a} cans and a small one {b}. Find how many large apartments were painted.
        en| Some of the {n} answers were right, worth {a} points each, and every one of the rest was worth {b} points for trying. {A}'s paper got {t} points. How many answers were right?
        en| The choir of {n} voices ate {t} slices of pizza: each man had {a}, each woman {b}. How many men sing in the choir?
        en| {A} sold {n} drawings at the market. Framed ones went for {$a}, the others for {$b}, which brought in {$t}. How many framed ones did {he} sell?
        en| A class of {n} built kites and used {t} m of string. Every girl used {a} m, every boy {b} m. How many girls are in the class?
        en| The bus driver sold {n} tickets this morning for a total of {$t}. Long trips are {$a}, short trips {$b}. How many long trips were sold?
        en| {t} seeds were sown in {n} pots. The clay pots got {a} seeds each and the plastic ones {b}. How many pots are of clay?
        en| Our library bought {n} books for {$t}, hardcovers at {$a} and paperbacks at {$b}. How many hardcovers were bought?
        en| A photographer sends {n} parcels by post. Express costs {$a} each, normal {$b} each, and {$t} was paid. How many were sent by express?
        en| On {n} days of training {A} lifted {t} weights: {a} on every heavy day, {b} on every light day. How many heavy days did {he} have?
        en| {n} pupils went climbing trees for the apple harvest. Tall pupils brought {a} kg down, small ones {b} kg; {t} kg were harvested. How many pupils were tall?
        en| In a hotel kitchen, {n} cooks make {t} dumplings in an hour. A trained cook makes {a} and a trainee {b}. How many trained cooks are in the kitchen?
        en| A tailor received {n} orders and used {t} buttons on them. Coats need {a} buttons, shirts need {b}. How many coats were ordered?
        en| {A} filled {n} bottles from a tank of {t} dl until it was empty. The green bottles hold {a} dl, the brown ones {b} dl. How many green bottles did {he} fill?
        en| One kind of coin weighs {a} g, another {b} g. A pile of {n} of them weighs {t} g. How many coins of the first kind are in it?
        en| Split {n} into two parts such that {a} times the first part and {b} times the other part together give {t}. What is the first part?
        en| The sum of two numbers is {n}. {a} times the first number plus {b} times the other is {t}. Find the first number.
        en| A charity run: {n} runners, {$t} raised. Every adult raised {$a}, every child {$b}. How many adults ran?
        en| The night train has {n} wagons and {t} beds. Sleeping wagons have {a} beds, couchette wagons {b}. Determine the number of sleeping wagons.
        en| {n} lorry loads brought {t} tonnes of sand to the beach. The red lorries bring {a} tonnes a load and the blue ones {b}. How many loads came on red lorries?
        en| On an alien planet, zogs have {a} eyes and mips have {b}. In a crowd of {n} there are {t} eyes. How many zogs are in the crowd?
        en| {A} plays a game on the computer. A gold star gives {a} points, a silver star {b}. With {n} stars {he} scored {t}. How many gold stars did {he} catch?
        en| The museum had {n} guests on Sunday and sold tickets for {$t}. Seniors pay {$a} and all others {$b}. How many seniors came?
        en| My garden has {n} fruit trees. Each plum tree bore {a} kg, each pear tree {b} kg. The harvest was {t} kg. How many plum trees are in my garden?
        en| A ship with {n} crates weighs in with {t} tonnes of freight. Steel crates are {a} tonnes each, wooden crates {b} tonnes. How many steel crates does it carry?
        en| {B} worked {n} shifts last month. Night shifts pay {$a}, day shifts {$b}. The pay slip shows {$t}. How many night shifts were there?
        en| On a school outing {n} people took the cable car, and the bill was {$t}. Teachers were charged {$a}, pupils {$b}. How many teachers took it?
        en| {n} songs are on the album, which runs for {t} minutes. Ballads last {a} minutes and rock songs last {b}. How many ballads are on it?
        en| A hive watcher counts {n} insects on a screen: bees drawn with {a} stripes, wasps with {b}. {t} stripes are drawn. How many bees?
        en| {A} has a row of {n} tiles that is {t} cm long. Wide tiles are {a} cm, narrow tiles {b} cm, and there are no gaps. How many wide tiles are in the row?
        en| The stadium shop sold {n} items and made {$t}. A scarf is {$a} and a cap {$b}; nothing else is sold there. How many scarves were sold?
        en| "I bought {n} plants," says {A}. "Roses were {$a}, herbs {$b}, and I paid {$t}." How many roses did {he} buy?
        en| {t} litres of milk go into {n} cans. If large cans take {a} litres and small cans {b}, and all get full, how many large cans are used?
        en| The farmer's {n} animals eat {t} kg a day. Every horse gets {a} kg and every sheep {b} kg. What is the number of horses?
        en| Over {n} weeks the factory made {t} cars. In a normal week it makes {a}, in a holiday week {b}. How many of the weeks were normal?
        en| A test with {n} tasks gives at most {t} points. Long tasks give {a}, short tasks {b}. How many long tasks does the test have?
        en| Each leaf of clover kind A has {a} parts, kind B has {b}. {A} picks {n} of them with {t} parts. How many of kind A did {he} pick?
        en| A florist ties {n} bunches out of {t} flowers. Wedding bunches have {a}, birthday bunches {b}. How many wedding bunches are tied?
        en| The printer did {n} jobs in {t} minutes. Colour jobs take {a} minutes and the rest {b} minutes. How many colour jobs did it do?
        en| {n} stamps are stuck on a big parcel, making a postage of {t} cents. Blue stamps are {a} cents, red stamps {b} cents. How many blue stamps are on it?
        en| Of {n} chairs some have {a} slats and the others {b}. {t} slats were needed. Tell how many chairs have the first number of slats.
        en| The snack machine was emptied: {n} bars gone, {$t} inside. Nut bars sell at {$a}, fruit bars at {$b}. How many nut bars are gone?
        en| We hired {n} boats at the lake for {$t}. A rowing boat is {$a}, a pedal boat {$b}. How many rowing boats did we hire?
        en| On {n} evenings {A} learnt {t} words, {a} on evenings with a test ahead and {b} on the others. How many evenings had a test ahead?
        en| There are {n} rooms in the hostel, some with {a} beds, the rest with {b}. All {t} beds are taken. How many rooms of the first type are there?
        en| A postman with {n} letters and parcels carries {t} hg. A parcel is {a} hg, a letter {b} hg. How many parcels has he?
        en| {n} children played darts, each hitting either the inner ring for {a} points or the outer for {b}. Together they scored {t}. How many hit the inner ring?
        en| Bags of rice come in {a} kg and {b} kg. A restaurant bought {n} bags, {t} kg of rice. How many of the first kind did it buy?
        en| The climbing wall has {n} routes with {t} grips. A hard route has {a} grips, an easy one {b}. How many hard routes are there?
        en| A bakery packs {t} cookies in {n} tins. A round tin takes {a} cookies and a flat tin {b}. How many round tins does it pack?
        en| {n} passengers paid {$t} for the night bus. With a card one pays {$a}, without it {$b}. How many had a card?
        en| Two hoses filled the pool with {t} hl in {n} hours, but never at the same time. The thick hose brings {a} hl an hour, the thin one {b} hl. For how many hours did the thick hose run?
        en| {A} cut {n} ribbons from a roll of {t} dm without waste, long ones of {a} dm and short ones of {b} dm. Calculate how many long ones {he} cut.
        en| In the aquarium there are {n} creatures: octopuses drawn with {a} arms, starfish with {b} arms. A child counts {t} arms. How many are octopuses?
        en| Let x of the {n} guests be members. Members pay {$a}, non-members {$b}, and {$t} is taken. Find x.
        en| A garage changed {t} tyres on {n} vehicles. Lorries have {a} tyres, trailers {b}. How many lorries were there?
        en| {n} bricks were laid in a line {t} cm long. Bricks laid lengthwise take {a} cm, bricks laid crosswise {b} cm. How many lie lengthwise?
        zh| 书法班和绘画班共有{n}名学生，书法班每人交{a}元材料费，绘画班每人交{b}元，共收{t}元，书法班有几人？
        zh| {A}登山用了{n}小时，共走{t}千米，平路每小时{a}千米，山路每小时{b}千米，平路走了几小时？
        zh| 猴山上有大小猴子{n}只，每天吃桃{t}个，大猴每只吃{a}个，小猴每只吃{b}个，大猴有几只？
        zh| 文具店卖出钢笔和圆珠笔共{n}支，收入{t}元，钢笔每支{a}元，圆珠笔每支{b}元，卖出钢笔多少支？
        zh| 全班{n}人做纸鹤{t}只，女生每人做{a}只，男生每人做{b}只，女生有多少人？
        zh| 运输队运{n}个花瓶，运费共得{t}元，走高速的每个{a}元，走普通公路的每个{b}元，走高速的有几个？
        zh| 用{n}根木棒接成{t}厘米长的线，红木棒每根{a}厘米，蓝木棒每根{b}厘米，红木棒有多少根？
        zh| 把{n}分成两个数，第一个数的{a}倍与另一个数的{b}倍之和是{t}，求第一个数。
        zh| 两数的和是{n}，甲数的{a}倍加乙数的{b}倍等于{t}，甲数是多少？
        zh| 裁缝做上衣和裤子{n}件，用布{t}分米，一件上衣用{a}分米，一条裤子用{b}分米，做上衣几件？
        zh| 张师傅上月上了{n}个班，夜班每个{a}元，白班每个{b}元，一共领了{t}元，上了几个夜班？
        zh| 收银机里有{n}张钞票，共{t}元，不是{a}元就是{b}元的，面值为前者的有多少张？
        zh| 套圈游戏，套中大玩偶得{a}分，套中小玩偶得{b}分，{A}套中{n}个，得{t}分，套中大玩偶几个？
        zh| 酿酒厂把{t}千克酒装进{n}个坛子，大坛装{a}千克，小坛装{b}千克，全部装满，大坛有多少个？
        zh| 一次数学测验有{n}道题，选择题每道{a}分，应用题每道{b}分，满分{t}分，选择题有几道？
        zh| 农场里马和羊共{n}只，每天吃草{t}千克，一匹马吃{a}千克，一只羊吃{b}千克，马有多少匹？
        zh| 手工社团有{n}名成员，一共剪了{t}张窗花，老成员每人剪{a}张，新成员每人剪{b}张，老成员有几名？
        zh| 物流公司有{n}辆货车出发，共拉货{t}吨，重型车每辆拉{a}吨，轻型车每辆拉{b}吨，重型车出发了几辆？
        zh| 景区卖出缆车票{n}张，上山票{a}元，往返票{b}元，收款{t}元，上山票卖出多少张？
        zh| 一本集邮册有{n}页，有的页贴{a}枚，有的页贴{b}枚，共贴{t}枚，贴得像前一种那样的有几页？
        zh| 甲管每小时注水{a}吨，乙管每小时注水{b}吨，两管轮流开，{n}小时注满{t}吨，甲管开了几小时？
        zh| 果汁店一天卖出{n}杯，大杯{a}元，小杯{b}元，营业额{t}元，大杯卖了几杯？
        zh| 植树节，{n}名同学和家长浇水{t}桶，家长每人浇{a}桶，同学每人浇{b}桶，家长有多少名？
        zh| 有{a}克和{b}克的两种砝码共{n}个，总重{t}克，前一种砝码有多少个？
        zh| {A}读书{n}天读完{t}页，休息日每天读{a}页，上学日每天读{b}页，休息日有几天？
        zh| 快递员今天派了{n}单，同城每单{a}元，外地每单{b}元，收入{t}元，问同城的有几单。
        zh| 设{n}张桌子里x张是圆桌，圆桌坐{a}人，其余的坐{b}人，全坐满是{t}人，x是多少？
        en| Cable cars hold {a} skiers and chair lifts {b}. In one go, {n} of them bring up {t} skiers, with no seat empty. How many cable cars are there?
        en| A lamp maker used {t} bulbs in {n} lamps, {a} in a ceiling lamp and {b} in a table lamp. How many ceiling lamps did he make?
        en| Mia's grandmother crochets: a blanket square needs {a} g of wool, a doily {b} g. She has crocheted {n} pieces with {t} g. How many blanket squares did she make?
        zh| 灯具厂用{t}个灯泡装了{n}盏灯，吊灯每盏{a}个，台灯每盏{b}个，装了几盏吊灯？
        zh| 缆车每厢坐{a}人，吊椅每把坐{b}人，{n}个全坐满共{t}人，缆车有几厢？
        en| {A} practised the violin on {n} days for a total of {t} minutes: on school days {a} minutes, on free days {b} minutes. How many of them were school days?
        en| The bank teller exchanged {$t} into {n} notes, giving notes of {$a} and of {$b} only. How many notes of the former sort did she give?
        en| A scaffold is built with {n} pipes that weigh {t} kg in all. Steel pipes weigh {a} kg, aluminium pipes {b} kg. How many steel pipes are in it?
        zh| 脚手架用了{n}根管子，共重{t}千克，钢管每根{a}千克，铝管每根{b}千克，用了几根钢管？
        zh| {A}{n}天练琴{t}分钟，上学日每天{a}分钟，假日每天{b}分钟，上学日有几天？

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
        en| A wildlife park keeps ostriches together with zebras. Visitors on the bridge count {n} heads; through the gap under the hedge they count {l} legs. How many ostriches does the park keep?
        en| Cranes and tortoises rest on a beach, {n} of them on {l} legs. How many cranes are resting there?
        en| "Penguins and polar bears came to my birthday, {n} guests in all," the story goes, "and they left {l} footprints, one for every foot." How many penguins came?
        en| Riders stand next to their own and other people's horses. Counting riders and horses gives {n} heads and {l} legs on the ground. How many riders are there?
        en| A pet shop has parrots and hamsters for sale. The owner reports {l} feet and {n} animals. Tell me how many parrots are for sale.
        en| {A}'s bird table was visited by robins and squirrels this week: {n} visitors, {l} feet. How many robins came to the table?
        en| At the petrol station the attendant checked every tyre of {n} motorcycles and taxis, {l} tyres altogether. How many motorcycles stopped there?
        en| What is the number of owls in a wood where owls and foxes, {n} creatures in total, have {l} legs?
        en| The toy factory glued {l} legs on {n} dolls and teddy dogs. A doll stands upright, a dog on all its paws. How many dolls were made?
        en| Frogs and storks share the marsh. There are {n} of them and they have {l} legs between them. How many storks live in the marsh?
        en| The mechanic's list for today: bicycles and vans, {n} in number, {l} wheels to be pumped up. How many bicycles are on the list?
        en| An artist carved a wooden scene with {n} figures, each a shepherd or a sheep. She carved {l} legs. How many shepherds are in the scene?
        en| We went to a petting farm where every animal was a goose or a donkey. My brother counted {l} feet and I counted {n} faces. How many geese were there?
        en| Let x be the number of doves among {n} doves and mice. If these have {l} feet, what is x?
        en| To shoe and boot everybody in the caravan, people and camels, {l} shoes would be needed. The caravan has {n} members. How many are people?
        en| A children's song has chicks and kittens in it. By the last verse {n} babies are dancing on {l} feet. How many of them are chicks?
        en| On the ferry's deck you can see mopeds and cars only. The crew tied down {n} vehicles and blocked {l} wheels. How many mopeds are on deck?
        en| Turkeys and pigs stand in a pen on {l} legs. If {n} animals are in the pen, how many turkeys does it contain?
        en| A circus poster shows clowns and elephants, {n} in all. The printer drew {l} legs on it. Find the number of clowns.
        en| The flood drove swans and cows to a hill. A helicopter crew saw {n} bodies; on foot, a ranger noted {l} legs. How many swans were on the hill?
        en| Quail and rabbits are raised by a family of farmers. The tax form says: heads, {n}; legs, {l}. How many quail do they raise?
        en| Grandfather teased us: "My pen has hens and lambs. I see {n} heads, the worm sees {l} legs. How many hens have I got?"
        en| A hospital for animals took in {n} pigeons and hedgehogs, which walked in on {l} feet. How many pigeons were taken in?
        en| A scooter has fewer wheels than a jeep. A depot with nothing but scooters and jeeps has {n} of them and {l} wheels. How many scooters stand in the depot?
        en| In a field of emus and horses the photographer's drone spotted {n} animals. A fence camera recorded {l} legs. Work out the number of emus.
        en| Police stopped {n} vehicles, only motorbikes or cars. All {l} of their wheels were inspected. How many motorbikes were stopped?
        en| Dancing school for dogs: each dog and each person pays for shoes. There are {n} dancers, and {l} shoes are handed out. How many people are dancing?
        en| The number of legs of a flock of geese and a herd of ponies is {l}. The number of animals is {n}. Determine how many geese there are.
        en| A milkmaid sees hens and calves, {n} animals altogether. She is told they have {l} feet. How many hens does she see?
        en| Seagulls and stray dogs were on the pier: {n} creatures and {l} feet. How many seagulls were on the pier?
        en| For the model village, {A} fixed {l} tiny wheels on {n} bikes and trucks with the wheels of a car. How many bikes are in the village?
        en| There were {l} muddy footprints, one from each foot, after {n} ducks and cats had crossed the kitchen. How many ducks crossed it?
        en| Out of {n} chickens and piglets with {l} legs among them, how many are chickens?
        en| A shed rents out bicycles and pedal cars for families. A pedal car has as many wheels as a real car. There are {n} vehicles and {l} wheels in the shed. How many bicycles can be rented?
        en| In a cartoon every sparrow wears a boot on each foot, and so does every mouse. The {n} animals wear {l} boots. How many sparrows are in it?
        en| Old riddle: pheasants and rabbits are in a basket. Above, {n} heads; below, {l} feet. How many pheasants?
        en| Farm report. Animals: ducks, goats. Heads: {n}. Legs: {l}. Ducks: ?
        en| A bus stop is shared by people with guide dogs and people without. {A} counts {n} heads of people and dogs and {l} legs. How many people are waiting?
        en| The dentist for animals says that storks and wolves, {n} of them, came in on {l} legs last year. How many storks came?
        zh| 今有雉兔同笼，上有{n}头，下有{l}足，问雉有几何？
        zh| 池塘边有仙鹤和乌龟共{n}只，它们一共有{l}条腿，仙鹤有多少只？
        zh| 鸵鸟和斑马在草原上散步，{A}数到{n}个头、{l}条腿，鸵鸟有几只？
        zh| 马戏团海报上画着小丑和大象，共{n}个，腿有{l}条，画了几个小丑？
        zh| 骆驼队里人和骆驼合起来{n}个头、{l}条腿，队里有多少人？
        zh| 树上的猫头鹰和树下的狐狸加起来{n}只，{l}只脚，猫头鹰有几只？
        zh| 雪地上留下{l}个脚印，每只脚一个，是{n}只企鹅和北极熊留下的，企鹅有多少只？
        zh| 小区门口的保安数了数，进来的摩托车和出租车共{n}辆，车轮共{l}个，进来摩托车几辆？
        zh| 鹦鹉和仓鼠住在同一个宠物店里，老板说它们一共{n}只，脚有{l}只。你能算出鹦鹉有几只吗？
        zh| 奶奶家的院子里养了火鸡和小猪，头的总数是{n}，腿的总数是{l}，火鸡养了多少只？
        zh| 湿地里白鹭和青蛙一共{n}只，共长着{l}条腿，白鹭有几只？
        zh| 玩具厂给{n}个娃娃和玩具狗装腿，装了{l}条，娃娃有多少个？
        zh| 牧场上牧民和马合计{n}个头，脚合计{l}只，牧民是多少人？
        zh| 孔雀园里跑进了一群小鹿，孔雀和小鹿共{n}只，腿{l}条，孔雀有几只？
        zh| 麻雀和松鼠来抢食，一共来了{n}只，地上站着{l}只脚，麻雀来了几只？
        zh| 轮渡上只有摩托车和小轿车，{n}辆车的{l}个轮子都垫上了木块，船上有摩托车多少辆？
        zh| 甲板上有{l}只脚在走动，是{n}只海鸥和小狗的，海鸥有几只？
        zh| 鹌鹑和兔子混养在一个大笼里，数得{n}个头，若腿数是{l}，鹌鹑养了多少只？
        zh| 鸽子与老鼠共{n}只，脚的总数为{l}，求鸽子有多少只。
        zh| 天鹅和奶牛在河滩上，无人机拍到{n}个身影，护林员数到{l}条腿，天鹅有几只？
        en| All the eggs of the flamingos were safe, for the lions next door were asleep. Flamingos and lions are {n} animals with {l} legs. How many flamingos are there?
        en| {A} is told that a barn shelters only guinea fowl and sheep. {He} hears {n} voices and finds {l} footprints, one for each foot. How many guinea fowl does it shelter?
        en| A falconer has falcons and hounds and puts a ring on each of their {l} legs. He owns {n} animals. How many falcons does he own?
        en| If there are {l} legs under {n} heads in a yard of roosters and goats, what is the number of roosters?
        en| Jockeys and racehorses wait in a paddock: heads, {n}; legs, {l}. How many jockeys wait there?
        zh| 小丽在动物园数火烈鸟和狮子，头{n}个，腿{l}条，火烈鸟有几只？
        zh| 赛马场边站着骑手和马，共有{n}个头、{l}条腿，骑手是几人？
        zh| 猎人养了猎鹰和猎狗共{n}只，给每条腿套一个环，用了{l}个环，猎鹰有多少只？
        zh| 公鸡和山羊在院子里吃食，{A}数头得{n}，数脚得{l}，公鸡有几只？
        en| You find {l} paw and foot prints of {n} blackbirds and cats in the wet cement, each foot having stepped in it just one time. How many blackbirds walked there?
        en| A puppet maker needs {l} strings, a string for every leg of {n} puppets, which are kings and horses. How many kings does the maker build?
        en| Every vehicle in a street race is a motorcycle or a sports car. {n} of them start and {l} wheels roll. How many motorcycles start?
        en| Geese to one side, buffaloes to the other: {n} animals and {l} legs in the valley. How many geese are in it?
        en| If a keeper of partridges and rabbits has {n} animals and pays for {l} leg tags, how many partridges does she have?
        zh| 雨后的泥地上印着{l}个脚印，是{n}只喜鹊和小猫走过留下的，每只脚一个印，喜鹊有几只？
        zh| 飞车比赛有摩托车和赛车{n}辆参加，轮子一共{l}个，参赛的摩托车有多少辆？
        zh| 木偶师给国王和骏马共{n}个木偶的每条腿拴一根线，拴了{l}根，国王木偶有几个？

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
        en| A safari guide wrote down: giraffes and ostriches only, {n} animals, {l} legs. How many giraffes did the guide see?
        en| Herons and turtles sun themselves on a log. If their heads number {n} and their feet {l}, how many turtles are on the log?
        en| In an igloo story there are penguins and polar bears. All {n} of them wear slippers on every foot, {l} slippers in all. How many polar bears are in the story?
        en| The riding club counted its riders and horses before the show. There were {n} heads, with {l} legs beneath them. How many horses does the club have?
        en| {A} feeds parrots and guinea pigs at the pet shop. There are {n} of these animals and they have {l} feet. How many guinea pigs does {he} feed?
        en| At dusk {n} owls and badgers come out of the wood. A trail camera counts {l} legs. How many badgers come out?
        en| A tyre dealer fitted {l} new tyres this week. His customers came with {n} vehicles, which were motorcycles or vans. How many vans got new tyres?
        en| Storks and frogs, {n} in total, sit in the reeds; they have {l} legs. Find how many frogs sit there.
        en| The nativity play needs {n} costumes, for shepherds and for sheep that walk on hands and knees. {l} shoes are sewn, one for each leg, a sheep having all its legs. How many sheep costumes are there?
        en| The sign at the petting zoo says "{n} geese and donkeys live here". A little girl counted {l} legs. How many donkeys live there?
        en| Suppose x of the {n} animals in a barn are calves and the others hens. They have {l} legs. What is x?
        en| A caravan of people and camels crosses the sand on {l} legs. The chief counts {n} heads. How many camels are in the caravan?
        en| Robins and squirrels visit the garden. Last Sunday there were {n} visitors with {l} feet. How many squirrels visited it?
        en| On board are mopeds and cars. The captain says: "{n} vehicles, {l} wheels." How many cars are on board?
        en| A cowboy drove {n} turkeys and steers to town. Their legs were {l} in number. How many steers did he drive?
        en| A film studio rented elephants and hired clowns for a scene: {n} performers, {l} legs. How many elephants were rented?
        en| After the flood, {n} swans and cows were seen on the hill. If the rescuers counted {l} legs, how many cows were on it?
        en| A grandmother's riddle: in my yard are hens and lambs, {l} legs and {n} heads. How many lambs are in my yard?
        en| The animal hospital's night report lists {n} pigeons and hedgehogs with {l} feet. How many hedgehogs are on the report?
        en| An army garage holds scooters and jeeps, {n} in number, standing on {l} wheels. How many jeeps are in the garage?
        en| Drone picture: {n} emus and horses. Ground camera: {l} legs. How many horses are in the picture?
        en| The customs officer looked under {n} vehicles, motorbikes and cars, and looked at {l} wheels. How many cars went through customs?
        en| At a dance for dogs and their owners {l} shoes were given out so that no foot or paw was bare. {n} dancers came. How many dogs came?
        en| Geese and ponies have {l} legs altogether, while there are {n} of these animals. Determine how many ponies there are.
        en| {l} footprints were found in the snow. Ducks and cats, {n} of them, had walked there, each foot leaving one print. How many cats were there?
        en| How many piglets are there among {n} chickens and piglets if they walk about on {l} legs?
        en| {n} vehicles can be rented by the lake: bicycles and family pedal cars that have as many wheels as a motor car. They have {l} wheels. How many pedal cars can be rented?
        en| In a puppet theatre the puppets are birds and bears. The maker strung {l} legs for {n} puppets. How many bears did he make?
        en| Pheasants and rabbits are in one basket. From above you see {n} heads and from below {l} feet. How many rabbits are inside?
        en| Yard inventory. Heads: {n}. Legs: {l}. Kinds: ducks and goats. Goats: ?
        en| {A} knits a sock for each foot of {n} sparrows and mice in a picture book and needs {l} socks. How many mice does the book show?
        en| The park ranger saw people walking with wolves in a film: {n} heads, {l} legs. How many wolves were in the film?
        en| Each animal at the show is either a peacock or a deer. {l} legs and {n} heads are on show. Work out the number of deer.
        en| If you add up the wheels of all the bicycles and taxis at the station you get {l}. If you add up the vehicles, you get {n}. How many taxis are at the station?
        en| A family keeps quail and rabbits; {n} mouths must be fed, and {l} feet run to the bowl. How many rabbits does the family keep?
        en| The biology class drew {n} animals, each a flamingo or a lion, and coloured {l} legs. How many lions did it draw?
        en| On Noah's gangway {l} legs went past. They were those of {n} doves and oxen. How many oxen went past?
        en| A fairy tale king owns {n} falcons and hounds. Golden rings are put round every one of their {l} legs. How many hounds does he own?
        en| The playground has seats for toddlers on model cars and model bikes: {n} models with {l} wheels. How many model cars are there?
        en| A stable lad waters horses while jockeys stand by. There are {n} heads and {l} legs, horses and jockeys together. Find the number of horses.
        zh| 今有雉兔同笼，上有{n}头，下有{l}足，问兔有几何？
        zh| 池塘边有仙鹤和乌龟共{n}只，它们一共有{l}条腿，乌龟有多少只？
        zh| {A}去非洲旅行，看见鸵鸟和长颈鹿共{n}只，数出{l}条腿，长颈鹿有几只？
        zh| 马戏团的舞台上，小丑和大象一共{n}个，站在地上的腿有{l}条，大象有几头？
        zh| 沙漠里走来一支驼队，人和骆驼共有{n}个头、{l}只脚，骆驼有多少头？
        zh| 猫头鹰和狐狸夜里出来找食，摄像机拍到{n}只，{l}条腿，狐狸拍到了几只？
        zh| 雪地上{n}只企鹅和北极熊站着，一共{l}只脚，北极熊有几只？
        zh| 轮胎店这周给摩托车和出租车换轮胎，来了{n}辆车，每个轮子都换，共换{l}个，出租车来了多少辆？
        zh| 宠物店有鹦鹉和仓鼠{n}只，它们的脚共{l}只，算算仓鼠有几只。
        zh| 芦苇丛里白鹭和青蛙共有{n}只，腿共{l}条，求青蛙的只数。
        zh| 火鸡和小猪关在同一个圈里，头{n}个，腿{l}条，小猪有多少头？
        zh| 玩具熊和洋娃娃一共{n}个，工人缝了{l}条腿，熊有几个？洋娃娃是站着的，熊是趴着的。
        zh| 草原上牧民牵着马，人头和马头共{n}个，腿共{l}条，马有多少匹？
        zh| 轮渡上停着{n}辆车，都是小轿车或摩托车，船员垫住了{l}个轮子，小轿车有几辆？
        zh| 麻雀和松鼠共{n}只来吃谷子，谷堆旁有{l}只脚，松鼠来了多少只？
        zh| 天鹅和奶牛被大水围在山坡上，有{n}个头、{l}条腿，奶牛有几头？
        zh| 动物医院今晚收了{n}只鸽子和刺猬，登记的脚数是{l}，刺猬收了几只？
        zh| 孔雀和小鹿在同一个园里，饲养员数得{l}条腿、{n}个头，小鹿有多少只？
        zh| 美术课上，{A}画了{n}只燕子和狮子，共有{l}条腿，狮子画了几只？
        zh| 设牛有x头，鸡和牛一共{n}个头，{l}条腿，x等于多少？
        en| Only guinea fowl and sheep sleep in the barn. The farmer's boy reports {n} animals on {l} legs. How many sheep sleep there?
        en| If roosters and goats in a yard have {l} legs under {n} heads, what is the number of goats?
        en| {A} draws a farm poster with {n} animals, ducklings and foals. There are {l} legs to colour in. How many foals are on the poster?
        en| Some vehicles in the fire station are motorcycles, the others are cars. The station has {n} vehicles, and {l} tyres were bought for all their wheels. How many of the vehicles are cars?
        zh| 赛马场边站着骑手和马，共有{n}个头、{l}条腿，马是几匹？
        zh| 猎人养了猎鹰和猎狗共{n}只，给每条腿套一个环，用了{l}个环，猎狗有多少只？
        zh| 公鸡和山羊在院子里吃食，{A}数头得{n}，数脚得{l}，山羊有几只？
        en| A string hangs from every leg of {n} puppets, which are kings and horses. The puppet maker used {l} strings. How many horses did he build?
        en| In the street race {n} motorcycles and sports cars start on {l} wheels. How many sports cars take part?
        en| A keeper of partridges and rabbits has {n} animals, and she pays for {l} leg tags so that each leg has one. How many rabbits does she keep?
        en| On the left bank are geese, on the right bank buffaloes, {n} animals with {l} legs. How many buffaloes are on the right bank?
        zh| 雨后的泥地上印着{l}个脚印，是{n}只喜鹊和小猫走过留下的，每只脚一个印，小猫有几只？
        zh| 飞车比赛有摩托车和赛车{n}辆参加，轮子一共{l}个，参赛的赛车有多少辆？
        zh| 木偶师给国王和骏马共{n}个木偶的每条腿拴一根线，拴了{l}根，骏马木偶有几个？

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
        en| Sharing out stickers, the teacher finds that giving {k} to every pupil leaves {a} over, and giving {m} to every pupil leaves {b} over. How many pupils are there?
        en| If {A} packs {k} pens in each case, {a} pens do not fit; if {he} packs {m} in each case, {b} do not fit. The cases and pens are the same both times. How many cases has {he}?
        en| Every scout could be given {k} matches, with {a} to spare, or {m} matches, with {b} to spare. How many scouts are in the group?
        en| {A} bought {k} tickets and a programme for {$a}, while {B} bought {m} tickets of the same kind and a poster for {$b}. Their bills were equal. How much is a ticket?
        en| A courier service asks {$a} for a parcel and {$k} per kilogram; the post asks {$b} and {$m} per kilogram. For what weight in kilograms is there no difference?
        en| The cook can buy {k} sacks of rice and have {$a} left, or buy {m} sacks and have {$b} left. What is the price of a sack?
        en| With my money I could get {k} comics and keep {$a}. If I get just {m} comics, I keep {$b}. What does a comic cost?
        en| From one and the same rope, {k} jump ropes can be cut with {a} dm to spare, or {m} jump ropes with {b} dm to spare. How long is a jump rope in dm?
        en| {k} bricks with a {a} kg bucket on top weigh the same as {m} bricks with a {b} kg bucket on top. How heavy is one brick?
        en| The elevator can carry {k} sacks plus {a} kg, which is exactly as much as {m} sacks plus {b} kg. What does a sack weigh?
        en| By the end of the month, {A} and {B} had earned the same. {A} had worked {k} shifts and got a bonus of {$a}; {B} had worked {m} shifts and got a bonus of {$b}. How much is one shift worth?
        en| A snail is {a} cm up a wall and climbs {k} cm an hour. A beetle is {b} cm up and climbs {m} cm an hour. How many hours from now will they be side by side?
        en| A phone contract of {$a} and {$k} per gigabyte costs precisely as much this month as one of {$b} and {$m} per gigabyte. How many gigabytes were used?
        en| Two ski resorts: one takes {$a} for gear and {$k} per run, the other {$b} for gear and {$m} per run. After how many runs has a skier spent equally much in either?
        en| At present {A} has {a} followers online and wins {k} a day, while {B} has {b} and wins {m} a day. In how many days will neither be ahead?
        en| On the left pan of a balance are {k} marbles and a {a} g weight, on the right pan {m} marbles and a {b} g weight. The balance does not tip. What is the weight of a marble?
        en| In {A}'s train {k} carriages are full and {a} people stand. In {B}'s train {m} carriages are full and {b} people stand. Both trains carry the same number. How many people fill a carriage?
        en| Whether you multiply it by {k} and put {a} with it, or multiply it by {m} and put {b} with it, the outcome is the same number. What is the number you started with?
        en| {a} more than {k} times a number is just {b} more than {m} times that number. Which number?
        en| A number has this property: its {k}-fold enlarged by {a} matches its {m}-fold enlarged by {b}. Find it.
        en| Painter Blue wants {$a} for materials and {$k} an hour; painter Green wants {$b} for materials and {$m} an hour. How long would a job be, in hours, that costs the same with either of them?
        en| It snows harder in the valley: there lie {a} cm and {k} cm fall each hour. On the hill lie {b} cm and {m} cm fall each hour. After how many hours is the snow equally deep?
        en| {A} baked {k} trays of buns and {a} loose ones, {B} {m} trays and {b} loose ones. All trays hold the same number, and both bakers made the same number of buns. How many are on a tray?
        en| The red team won {k} rounds and {a} extra points, the green team won {m} rounds and {b} extra points. Every round is worth the same, and the match was a draw. How many points is a round worth?
        en| "I drink {k} cups and {a} ml," says {A}. "And I drink {m} cups and {b} ml," says {B}. In fact both drink the same amount. How many ml are in a cup?
        en| A child walks {k} equal blocks and then {a} m to reach school. Her friend's way is {m} of these blocks and then {b} m, and it is equally long. How long is a block?
        en| Song club: {$a} entry, {$k} a song. Film club: {$b} entry, {$m} a film. {A} took as many songs as {B} took films, and they paid the same. How many songs did {A} take?
        en| {A} bought as many {T} at {$k} each as {B} bought {V} at {$m} each. {A} also paid {$a} for a bag and {B} {$b} for a hat. They spent the same amount. How many {T} did {A} buy?
        en| A seamstress sews {k} metres of lace on every dress and has {a} metres over from the roll. If she used {m} metres for every dress, she would have {b} metres over. How many dresses are there?
        en| When the class sits {k} on a bench, {a} pupils must stand. When they sit {m} on a bench, {b} pupils must stand. How many benches are there?
        en| If each van takes {k} guests, {a} guests are left behind; with {m} in each van, {b} are left behind. How many vans are there?
        en| A bean plant now measures {a} cm and gets {k} cm longer every week; a vine measures {b} cm and gets {m} cm longer every week. How many weeks until their lengths agree?
        en| The savings of {A} stand at {$a} and go up by {$k} a month. Those of {B} stand at {$b} and go up by {$m} a month. When, in months from now, have both saved the same?
        en| A cooking pot is at {a} degrees on a strong flame that adds {k} degrees a minute. Another is at {b} degrees on a weak flame that adds {m} degrees a minute. After how many minutes do the temperatures coincide?
        en| Ana's bank gives a gift of {$a} and pays {$k} a year; her aunt's bank gives {$b} and pays {$m} a year. After how many years have both paid out the same sum?
        en| A shop makes {k} gift boxes from its stock of soap and keeps {a} bars, or makes {m} gift boxes and keeps {b} bars. How many bars are in a gift box?
        en| Let x be the age of my cat. {k} times its age and {a} years more give my uncle's age. So do {m} times its age and {b} years more. What is x?
        en| Grandfather's age is {k} times mine and {a} years on top, or, said otherwise, {m} times mine and {b} years on top. How old am I?
        en| Find a number for which multiplying by {k} and adding {a} does the same as multiplying by {m} and adding {b}.
        en| A delivery van covers {k} rounds of its route and {a} km. Another van covers {m} rounds of that route and {b} km. They cover the same distance. How long is the route?
        en| Two pools fill up. The outdoor pool contains {a} cubic metres and takes in {k} an hour. The indoor pool contains {b} cubic metres and takes in {m} an hour. After how many hours do they contain the same?
        en| Orders so far: {A} {a}, {B} {b}. Orders coming in per day: {A} {k}, {B} {m}. After how many days will the totals be equal?
        en| {k} chapters and {a} pages of preface fill my book; {m} chapters and {b} pages of pictures fill yours. Every chapter is equally long and our books are equally thick. How many pages has a chapter?
        en| A dog sitter takes {$k} a day and {$a} for the first visit, a kennel {$m} a day and {$b} for registration. For how many days would the owner pay the same?
        en| The bill for {k} adults' lunches with drinks for {$a} equals that for {m} adults' lunches with desserts for {$b}. All lunches have one price. What is it?
        en| A hiker is at kilometre {a} and walks on at {k} km an hour. A family started earlier, is at kilometre {b} and walks on at {m} km an hour. In how many hours will the hiker catch up with the family?
        en| The express is {a} km out of the city and runs {k} km a minute, the goods train ahead is {b} km out and runs {m} km a minute. How many minutes until the express draws level?
        en| Museum pass A: {$a} a year and {$k} a visit. Museum pass B: {$b} a year and {$m} a visit. At how many visits a year does it not matter which pass you have?
        en| A gardener filled {k} watering cans from a barrel, and {a} litres were left in it. Had he filled only {m}, {b} litres would have been left. How much goes into a can?
        en| When {A} ties {k} balloons to every chair, {a} balloons remain. Tying {m} to every chair, {he} would have {b}. How many chairs are there?
        en| {A} types {k} pages an hour and has {a} pages done. {B} types {m} pages an hour and has {b} pages done. After how many more hours are they level?
        en| With {k} nails for each board, the carpenter has {a} nails over. With {m} nails for each board, he has {b} over. How many boards are to be nailed?
        en| Adding {a} to {k} equal amounts or adding {b} to {m} of the same amounts makes no difference. How large is such an amount?
        en| {k} coins of one kind and {$a} in notes are worth as much as {m} of these coins and {$b} in notes. What is a coin worth in dollars?
        en| The lengths {k}x + {a} and {m}x + {b} belong to opposite sides of a rectangle, so they are equal. What is x?
        en| In an equal-sided figure, one side is {k}x and {a} cm more, another {m}x and {b} cm more. Determine x.
        en| Tutor Kim wants {$a} for books and {$k} a lesson. Tutor Lee wants {$b} for books and {$m} a lesson. After how many lessons will a pupil have paid them the same?
        en| The museum of cars owns {a} cars and buys {k} a year; the museum of planes owns {b} planes and buys {m} a year. In how many years will they own equally many things?
        en| Our class planted {a} trees and now plants {k} a week. The neighbours planted {b} and now plant {m} a week. Find how many weeks pass before both have planted the same number.
        en| If {A} gives every friend {k} sweets, {he} keeps {a}; giving every friend {m} sweets lets {him} keep {b}. To how many friends does {he} give sweets?
        zh| 老师给小朋友分贴纸，每人分{k}张多{a}张，每人分{m}张多{b}张，有多少个小朋友？
        zh| 全班同学坐长椅，每条坐{k}人，有{a}人没座位；每条坐{m}人，有{b}人没座位，长椅有几条？
        zh| {A}带的钱买{k}本练习本剩{a}元，买{m}本同样的练习本剩{b}元，每本多少元？
        zh| 用一根绳子做跳绳，做{k}根余{a}分米，做{m}根余{b}分米，一根跳绳长几分米？
        zh| 天平左边放{k}个小球和{a}克砝码，右边放{m}个同样的小球和{b}克砝码，天平平衡，小球每个重几克？
        zh| 同学们去种树，每人种{k}棵还余{a}棵，每人种{m}棵还余{b}棵，种树的有几人？
        zh| 快车在{a}千米处，每分钟行{k}千米，前面的慢车在{b}千米处，每分钟行{m}千米，同向行驶，快车几分钟后追上慢车？
        zh| 爷爷的年龄是我的{k}倍多{a}岁，也是我的{m}倍多{b}岁，我几岁？
        zh| 师傅的材料费{a}元，工钱每小时{k}元；另一位师傅材料费{b}元，工钱每小时{m}元。干几小时，两位师傅收的钱一样？
        zh| 一堆苹果，每箱装{k}个剩{a}个，每箱装{m}个剩{b}个，箱子的数目不变，箱子有几个？
        zh| {A}和{B}这个月收入相同，{A}上了{k}个班并得奖金{a}元，{B}上了{m}个班并得奖金{b}元，一个班的工资是多少元？
        zh| 山谷里积雪{a}厘米，每小时增加{k}厘米，山顶积雪{b}厘米，每小时增加{m}厘米，几小时后积雪一样厚？
        zh| 用同一桶油灌壶，灌{k}壶剩{a}升，灌{m}壶剩{b}升，每壶能装几升？
        zh| 学校组织参观，每辆车坐{k}人，剩{a}人没上车；每辆车坐{m}人，剩{b}人没上车，车有几辆？
        zh| {A}有粉丝{a}名，每天涨{k}名，{B}有粉丝{b}名，每天涨{m}名，过几天两人的粉丝一样多？
        zh| 红队赢了{k}局另有{a}分加分，蓝队赢了{m}局另有{b}分加分，每局分数相同，最后打成平局，一局几分？
        zh| 甲快递每千克{k}元另收{a}元，乙快递每千克{m}元另收{b}元，寄多少千克时两家一样贵？
        zh| 裁缝有一卷花边，每条裙子用{k}米余{a}米，每条裙子用{m}米余{b}米，裙子有几条？
        zh| 甲书由{k}章和{a}页前言组成，乙书由{m}章和{b}页插图组成，每章页数都相同，两本书页数也相同，一章有多少页？
        zh| 长方形的一组对边分别写成x的{k}倍加{a}和x的{m}倍加{b}，x是多少？
        zh| 博物馆年卡甲{a}元，每次参观{k}元；年卡乙{b}元，每次参观{m}元。一年参观几次，用哪张卡都一样？
        zh| 把一些糖装袋，每袋{k}颗时多出{a}颗，每袋{m}颗时多出{b}颗，袋数不变，一共用了几个袋子？
        zh| 从家到学校，走{k}个路口的距离再走{a}米，到公园要走{m}个同样的距离再走{b}米，两条路一样长，相邻路口相距几米？
        zh| {A}买的{T}每{M}{k}元，另付袋子钱{a}元；{B}买了同样数量的{V}，每{N}{m}元，另付袋子钱{b}元。他们付的钱相等，{A}买了几{M}{T}？
        en| A bakery's order sheet: {k} full racks and {a} loaves for the hotel, {m} full racks and {b} loaves for the hospital, and both orders are the same size. How many loaves make a full rack?
        en| Two lifts go up together. The first starts {a} m above the ground and rises {k} m a second; its neighbour starts {b} m above the ground and rises {m} m a second. After how many seconds are they at one height?
        en| {A}'s reading log has {a} books, with {k} more each month; {B}'s has {b}, with {m} more each month. In how many months will the logs be equally long?
        en| A farmer who plants {k} seedlings in each row has {a} seedlings too many. Planting {m} in each row, he has {b} too many. How many rows does he plant?
        en| When hired for the day, Carlos gets {$a} and {$k} per wall; Dana gets {$b} and {$m} per wall. After painting the same number of walls they got the same pay. How many walls did each paint?
        en| Choosing the big plates, a waiter carries {k} plates and {a} cups, just as heavy as {m} plates and {b} cups would be. If a cup weighs one unit, how many units does a plate weigh?
        en| If {k} shelves are filled, {a} books lie on the floor. If just {m} are filled, {b} books lie there. How many books does a shelf take?
        en| Downloading a film: {A} already has {a} MB and gets {k} MB a second. {B} has {b} MB of the same film and gets {m} MB a second. After how many seconds have they loaded equally much?
        zh| 服务员往桌上摆碗，每桌摆{k}个多{a}个，每桌摆{m}个多{b}个，一共有多少张桌子？
        zh| 下载同一部电影，{A}已下载{a}兆，每秒{k}兆，{B}已下载{b}兆，每秒{m}兆，几秒后两人下载的一样多？
        zh| 书架若放满{k}层，地上还有{a}本书；若只放满{m}层，地上还有{b}本书。一层能放几本书？
        zh| 两部电梯同时上升，甲从{a}米处起每秒升{k}米，乙从{b}米处起每秒升{m}米，几秒后在同一高度？
        zh| 甲筐里有{k}盒鸡蛋和{a}个散的，乙筐里有{m}盒鸡蛋和{b}个散的，两筐鸡蛋同样多，每盒有几个鸡蛋？
        en| {A} cuts {k} strips from a ribbon and has {a} cm left; from an equally long ribbon {B} cuts {m} strips of the same length and has {b} cm left. How long is a strip?
        en| Each guest could have {k} rolls, and {a} rolls would be over; at {m} rolls a guest, {b} would be over. How many guests are expected?
        zh| 从两条一样长的彩带上剪同样的短带，一条剪{k}段余{a}厘米，另一条剪{m}段余{b}厘米，每段长多少厘米？
        zh| 给客人发面包，每人发{k}个余{a}个，每人发{m}个余{b}个，客人有几位？

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
        en| A bus drives back from kilometre {p} of the highway at {r} km a minute, and a truck drives up from kilometre {q} at {t} km a minute. After how many minutes do they pass each other?
        en| The attic holds {p} boxes and the cellar {q}. Each day {r} boxes leave the attic for the dump and {t} boxes from the shop go into the cellar. After how many days are there equally many in attic and cellar?
        en| Every week the printed paper loses {r} of its {p} subscribers, and the online edition, with {q}, finds {t} new ones. When, in weeks, will the editions have the same number of subscribers?
        en| The ice cream stall had {p} cones in stock and sells {r} an hour. The hot dog stall had {q} rolls and the baker brings {t} an hour. After how many hours do cones and rolls agree in number?
        en| {p} people wait in line outside, {q} are already inside. Each minute {r} go home from the line and {t} come in by another door. In how many minutes are there equal numbers outside and inside?
        en| As a goods train uncouples {r} of its {p} wagons at every station, another with {q} wagons couples {t} at every station. After how many stations are they equally long?
        en| At {p} degrees, a cup of soup cools by {r} degrees a minute. Beside it a glass of water at {q} degrees is warmed by {t} degrees a minute. How many minutes until they are equally hot?
        en| A used car is worth {$p} and loses {$r} each month; an old watch is worth {$q} and gains {$t} each month. For how many months must the owner wait until both are worth the same?
        en| {A} begins with {p} trading cards and swaps away {r} a day without getting any back. {B} begins with {q} and is given {t} a day. Find the day on which they are even, counting from the start.
        en| A climber is {p} m above the hut and comes down {r} m each minute. Her friend is {q} m above it and goes up {t} m each minute. When will they be level?
        en| The number of swallows in the south barn drops from {p} by {r} a day, and the number in the north barn grows from {q} by {t} a day. After how many days is the count in the barns equal?
        en| A number is taken {r} times and subtracted from {p}; it is also taken {t} times and added to {q}. Both results agree. What number is it?
        en| When x is multiplied by {r} and the product deducted from {p}, you get the same as when x is multiplied by {t} and {q} is added. Find x.
        en| Which number makes {p} less {r} times itself equal to {q} plus {t} times itself?
        en| {A}'s candle measures {p} mm and gets {r} mm shorter each minute. {B} is rolling a wax candle that measures {q} mm and gets {t} mm longer each minute. How many minutes later do they match?
        en| In the tug of shops, Corner Store has {p} regulars but loses {r} a week. Market Hall has {q} regulars and wins {t} a week. How many weeks from now will it be a draw?
        en| A school in the hills has {p} pupils, {r} fewer every year. One in the plain has {q} pupils, {t} more every year. When will they be of equal size, in years?
        en| Upstairs {p} lights are on and {r} are switched off each minute. Downstairs {q} lights are on and {t} are switched on each minute. How many minutes until equally many are burning on either floor?
        en| The reservoir at {p} cm sinks {r} cm a day while they fill the canal, which stands at {q} cm and rises {t} cm a day. How many days does it take to bring them to one level?
        en| {A} owes {B} {$p} and pays back {$r} every week. {He} also owes the bank {$q}, and that debt grows by {$t} every week. After how many weeks are the debts equal?
        en| A robot takes {r} bolts per minute out of a bin of {p}. Another drops {t} bolts per minute into a bin of {q}. After how many minutes have the bins the same contents?
        en| My brother's tower of {p} blocks shrinks because the baby pulls off {r} a minute. Mine has {q} blocks and I add {t} a minute. In how many minutes are our towers equal?
        en| Two friends climb the same stairs: {A} walks down from step {p}, {r} steps a second, and {B} walks up from step {q}, {t} steps a second. After how many seconds do they stand on the same step?
        en| A drone hovering at {p} m drops {r} m a second, and a toy rocket at {q} m rises {t} m a second. Calculate the seconds until they are equally high.
        en| Water runs from the tank with {p} litres at {r} litres a minute. Rain fills the barrel, in which there are {q} litres, at {t} litres a minute. For how many minutes must it rain until tank and barrel hold equal amounts?
        en| The theatre club has {$p} in its fund and needs {$r} a week for costumes. The film club has {$q} and collects {$t} a week. How many weeks will pass until the clubs own the same?
        en| A herd of {p} deer gets smaller by {r} a year. In the same woods, {q} boars get more by {t} a year. In how many years will deer and boars be equal in number?
        en| Team Lion led with {p} points when it was fined {r} points a week. Team Bear with {q} points won {t} a week. After how many weeks did they share the lead?
        en| How many hours does it take until the parking lots hold equally many cars? The stadium lot has {p} cars with {r} leaving each hour, the mall lot {q} cars with {t} arriving each hour.
        en| {A} has {p} e-mails to answer and gets rid of {r} an hour, with none coming in. {B} has {q}, does nothing, and receives {t} an hour. After how many hours do they have the same number waiting?
        en| Two thermometers: one reads {p} and falls {r} an hour, the other reads {q} and climbs {t} an hour. How many hours until the readings are the same?
        en| One warehouse ships {r} pallets a day out of {p}. It ships them abroad. The other, storing {q}, receives {t} pallets a day. How many days go by before they store the same number?
        en| The village pond contained {p} hl and dries out by {r} hl a week. The new pond contained {q} hl and takes up {t} hl a week. After what number of weeks is as much water in one as in the other?
        en| At the start {A} weighs {p} pounds, {B} {q} pounds. {A} loses {r} pounds a month in the gym and {B} puts on {t} pounds a month. After how many months are their weights equal?
        en| In the savings game, the player at {$p} pays {$r} a turn and the player at {$q} receives {$t} a turn. How many turns are needed for a tie?
        en| Price of a laptop: {$p}, reduced by {$r} a month. Price of a phone: {$q}, raised by {$t} a month. How many months until they cost the same?
        en| A crab walks back along a tape measure from the {p} cm mark, {r} cm a second. An ant walks forward from the {q} cm mark, {t} cm a second. In how many seconds do they meet?
        en| From a roll of {p} m, {r} m of cable are used each day. On another roll with {q} m, {t} m are wound each day. When do the rolls hold equal lengths?
        en| The bakery's flour shrinks from {p} kg by {r} kg a day; its sugar grows from {q} kg by {t} kg a day, since nobody bakes sweet cakes. After how many days do flour and sugar weigh the same?
        en| In the evening {p} guests are at the restaurant and {r} leave every hour. The disco next door has {q} guests and {t} come every hour. After how many hours are both equally full?
        en| Grandma's wool ball of {p} m becomes {r} m shorter with each row she knits; the scarf, {q} cm long, becomes {t} cm longer with each row. After how many rows do ball (in m) and scarf (in cm) show the same number?
        en| An airline sold {r} of its {p} planes each year. Its rival had {q} planes and bought {t} each year. How many years passed until their fleets were equal?
        en| {A} stands {p} m from the gate and walks {r} m a second towards it. {B} is {q} m from the gate on the same path and walks {t} m a second away from it. After how many seconds are they equally far from the gate?
        en| A cyclist has {p} km to go to the lake and rides {r} km an hour. A walker who left the lake is {q} km from it, and walks {t} km an hour in the cyclist's direction. In how many hours do they meet?
        en| Let x be the number of rounds. {A}, with {p} chips, loses {r} per round; {B}, with {q} chips, wins {t} per round; in the end they have the same. Find x.
        en| The blue jar has {p} buttons and the green jar {q}. Whenever the bell rings, {A} removes {r} from the blue jar and {B} puts {t} new ones into the green jar. How many rings make the jars equal?
        en| A hospital ward of {p} patients sends {r} home each day, while the next ward with {q} takes in {t} each day. How many days until the wards have the same number of patients?
        en| One spaceship is {p} km from the station and flies {r} km nearer every second; another, {q} km from it, moves {t} km farther off every second. After how many seconds are their distances equal?
        en| The electricity a family buys falls from {p} units by {r} units a year; what its solar roof makes rises from {q} units by {t} units a year. In how many years will it make just as much as it buys?
        en| Smokers in our firm: {p}, {r} fewer each month. Joggers: {q}, {t} more each month. After how many months do joggers equal smokers?
        en| A fashion shop cuts the price of a {$p} coat by {$r} a day, and raises that of a {$q} hat by {$t} a day. On which day after today do coat and hat have one price?
        en| In an hourglass there are {p} g of sand above; {r} g run out each minute. On the scale beside it are {q} g, and {A} adds {t} g each minute. When do both amounts agree, in minutes?
        zh| 公路上，客车从{p}千米处的路碑往回开，每分钟{r}千米，货车从{q}千米处迎面开来，每分钟{t}千米，几分钟后两车相遇？
        zh| 一杯热汤{p}度，每分钟凉{r}度；一壶水{q}度，每分钟加热升高{t}度。多少分钟后汤和水一样热？
        zh| {A}从楼上的台阶{p}往下走，每秒{r}级，{B}从台阶{q}往上走，每秒{t}级，几秒后两人相遇？
        zh| 二手汽车值{p}元，每月贬值{r}元，古董表值{q}元，每月升值{t}元，过几个月价值相同？
        zh| 报纸有订户{p}户，每周少{r}户；网络版有订户{q}户，每周多{t}户。多少周后订户同样多？
        zh| {A}欠朋友{p}元，每周还{r}元，{he}欠银行{q}元，利息使欠款每周多{t}元，几周后两笔欠款相等？
        zh| 我搭的塔有{p}块积木，弟弟每分钟抽走{r}块；姐姐的塔有{q}块，她每分钟添{t}块。几分钟后两座塔块数相同？
        zh| 鹿群有{p}只，每年减少{r}只，野猪有{q}只，每年增加{t}只，再过几年鹿和野猪一样多？
        zh| 某数的{r}倍从{p}里减去，与它的{t}倍加上{q}，得数相同，某数是几？
        zh| {p}比x的{r}倍多的数，恰好是x的{t}倍与{q}的和，求x。
        zh| 体育场停车场有车{p}辆，每小时开走{r}辆，商场停车场有车{q}辆，每小时开进{t}辆，几小时后车一样多？
        zh| 饭店里有客人{p}位，每小时离开{r}位，隔壁茶馆有客人{q}位，每小时来{t}位，几小时后两家客人同样多？
        zh| 无人机在{p}米处，每秒降落{r}米，玩具火箭在{q}米处，每秒上升{t}米，几秒后一样高？
        zh| 沙漏上面有沙{p}克，每分钟漏下{r}克，盘子里有沙{q}克，{A}每分钟加{t}克，几分钟后两处的沙一样重？
        zh| 病房甲有病人{p}名，每天出院{r}名，病房乙有病人{q}名，每天住进{t}名，几天后病人数相等？
        zh| {A}离校门{p}米，每秒朝校门走{r}米，{B}离校门{q}米，每秒背着校门走{t}米，几秒后他们离校门一样远？
        zh| 面包店的面粉有{p}千克，每天用{r}千克，白糖有{q}千克，每天进货{t}千克却没有用，几天后面粉和白糖一样重？
        zh| 一件大衣{p}元，每天降价{r}元，一顶帽子{q}元，每天涨价{t}元，几天后同价？
        zh| 航空公司甲有飞机{p}架，每年卖掉{r}架，公司乙有飞机{q}架，每年买进{t}架，多少年后两家飞机一样多？
        zh| 玩棋时，{A}有{p}枚棋子，每局输掉{r}枚，{B}有{q}枚，每局赢得{t}枚，经过几局两人棋子相同？
        zh| 一团毛线长{p}米，每天用去{r}米，另一团长{q}米，每天绕上{t}米，几天后一样长？
        zh| 队伍外面排着{p}人，每分钟走掉{r}人，场内有{q}人，每分钟从别的门进来{t}人，几分钟后场内外人数相等？
        zh| {A}有{p}封邮件要回，每小时回{r}封，没有新邮件，{B}有{q}封，一封没回，每小时又来{t}封，几小时后两人待回的邮件一样多？
        zh| 楼上亮着{p}盏灯，每分钟关{r}盏，楼下亮着{q}盏，每分钟开{t}盏，几分钟后两层亮的灯同样多？
        zh| 设x天后两个盐仓存盐相等，甲仓{p}吨，日出库{r}吨，乙仓{q}吨，日入库{t}吨，x是多少？
        en| A hot spring at {p} degrees loses {r} degrees per month; a lake at {q} degrees picks up {t} degrees per month. How many months from now are spring and lake alike?
        en| The speedometer of one car shows {p} km/h and drops by {r} every second, while that of another shows {q} km/h and climbs by {t} every second. In how many seconds do both cars go equally fast?
        en| Our class owes the school {$p} and pays off {$r} a month. Meanwhile a piggy bank with {$q} gets {$t} a month. After how many months is there exactly enough in it to clear the rest of the debt?
        en| At sea, {p} sailors are on the big ship and {q} on the small one. Every boat trip brings {r} of them ashore from the big ship and carries {t} fresh men to the small ship. After how many trips are the crews equal?
        en| A battery holding {p} units feeds a lamp with {r} units an hour. Another, at {q} units, is charged with {t} units an hour. Determine how many hours pass until they hold the same charge.
        en| The book list of {A} has {p} titles left, and {he} crosses off {r} a month. {B}'s list has {q} titles, and {B} writes down {t} new ones a month. When, in months, are the lists equally long?
        en| Bamboo against icicle: the icicle is {p} cm and melts {r} cm a day, the bamboo is {q} cm and shoots up {t} cm a day. In how many days is it a tie?
        en| Tickets for the play went from {p} unsold to fewer, {r} selling every day. In the same days returned tickets for the opera rose from {q} by {t} a day. After how many days were the two figures identical?
        zh| 一根冰柱长{p}厘米，每天化掉{r}厘米，旁边的竹笋高{q}厘米，每天长{t}厘米，哪一天它们正好一样长，求经过的天数。
        zh| 汽车甲的车速是每小时{p}千米，每秒减慢{r}千米，汽车乙的车速是每小时{q}千米，每秒加快{t}千米，几秒后车速相同？
        zh| 大船上有水手{p}名，每趟小艇接走{r}名，另一条船有水手{q}名，每趟送来{t}名，几趟后两条船上的水手一样多？
        zh| 班里欠书店{p}元，每月还{r}元，储蓄罐里有{q}元，每月放进{t}元，几个月后罐里的钱刚好能还清剩下的欠款？
        en| By car, the family is {p} km from the coast and drives {r} km closer each hour. Their boat, {q} km off the coast, drifts {t} km farther out each hour. After how many hours are car and boat equally far from the coast?
        en| {A} has a paper with {p} sums to do and finishes {r} a minute; {B}'s teacher set {q} sums and adds {t} a minute while {B} sleeps. After how many minutes do both have equally many sums left?
        en| Down goes the cheese price of {$p}, {$r} a month; up goes the butter price of {$q}, {$t} a month. In how many months will they cost the same?
        en| The company car park empties from {p} cars by {r} a minute after work, just as the cinema's fills from {q} cars by {t} a minute. How many minutes later do the car parks hold the same?
        zh| 奶酪每箱{p}元，每月跌{r}元，黄油每箱{q}元，每月涨{t}元，几个月后价钱相等？
        zh| 下班后公司车场有{p}辆车，每分钟开出{r}辆，影院车场有{q}辆，每分钟开入{t}辆，多少分钟后辆数相等？
        zh| 甲地海拔{p}米，登山队每小时下{r}米；乙队在海拔{q}米，每小时登{t}米。几小时后两队海拔相同？

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
        en| A monkey keeper deals out bananas. Each monkey could have {k} and {r} bananas would stay in the crate; but for {m} each, the keeper is {q} bananas short. How many monkeys are in his care?
        en| In the dining hall there are {r} pupils too many for {k} at a table, yet {m} at a table would leave {q} places empty. How many tables are in the hall?
        en| Find x if {k}x + {r} = {m}x - {q}.
        en| Adding {r} to {k} times a number has the same result as taking {q} away from {m} times that number. Which number is it?
        en| My number multiplied by {k} and then raised by {r} equals my number multiplied by {m} and then lowered by {q}. What is my number?
        en| Some colleagues buy a present for their boss. Paying {$m} each, they collect {$q} more than the price. Paying {$k} each, they are {$r} below the price. How many colleagues contribute?
        en| Mrs Lee wants to pack cookies into tins. If she packs {k} in a tin, she still has {r} cookies; to pack {m} in a tin, she would have to bake {q} more. How many tins does she have?
        en| Scouts sleep in tents. When {k} scouts share a tent, {r} scouts have to sleep outside. When {m} share a tent, there is space for another {q}. How many tents have the scouts brought?
        en| The gardener has a bag of bulbs for the flower pots. Putting {k} in each pot uses all but {r} of the bulbs, while putting {m} in each pot would require {q} extra bulbs. How many pots are there?
        en| Taxis were called for the wedding guests. With {k} guests per taxi, {r} guests were left on the pavement. Had {m} squeezed into each taxi, {q} more guests could have been carried. How many taxis came?
        en| Pirates divide their gold. At {k} coins a head, {r} coins stay in the chest. At {m} coins a head, the chest is {q} coins short. How many pirates are there?
        en| The librarian has new books for the classes. {k} books to every class: {r} books stay with her. {m} books to every class: she must borrow {q}. Number of classes?
        en| A stable boy has apples for the horses. He could give every horse {k} and keep {r} for himself, but he cannot give every horse {m}, for he would need {q} more. How many horses stand in the stable?
        en| {A} deals cards to the players. After dealing {k} to each of them, {he} has {r} cards in {his} hand; to deal {m} to each, {he} would have needed {q} more cards. How many players take part?
        en| The swimming teacher has armbands. If each beginner got {k}, {r} armbands would be unused; if each got {m}, {q} armbands would be missing. How many beginners are in the group?
        en| Kittens drink milk: {k} ml each leaves {r} ml in the bottle, but {m} ml each would call for {q} ml more. How many kittens are fed?
        en| For {$k} apiece I could buy all the mugs I need and have {$r} in change. The nicer mugs at {$m} apiece would cost me {$q} more than I have. How many mugs do I need?
        en| {A} looks at pens for {his} class. The pens for {$k} each would leave {him} {$r}; the pens for {$m} each would be {$q} too expensive for {his} purse. How many pens does {he} want?
        en| A train of old wagons is to be loaded with cars. Loading {k} cars on each wagon leaves {r} cars behind. Loading {m} cars on each wagon leaves space for {q} further cars. How many wagons does the train have?
        en| The choir stands in rows. With {k} singers in a row, {r} singers have no place; with {m} in a row, {q} singers are lacking. In how many rows does the choir stand?
        en| What number of envelopes does {B} have, if {r} photos do not get in when {k} go into each envelope, and {q} photos are lacking when {m} go into each?
        en| An elf wraps presents using ribbon. Cutting {k} dm for each present leaves a rest of {r} dm. Cutting {m} dm for each present, the elf would be {q} dm short. How many presents are there?
        en| The astronauts share out their food packs for the days of the flight. Eating {k} packs a day they will land with {r} packs; eating {m} packs a day they would run short by {q} packs. For how many days do they fly?
        en| How many days does a painter have for a fence, if painting {k} m a day leaves {r} m bare at the end and painting {m} m a day would let her do {q} m beyond the fence?
        en| A dairy fills milk into cans. {k} litres in each can leaves {r} litres over, whereas for {m} litres in each can {q} litres are wanting. Work out how many cans there are.
        en| "If I give you {k} marbles each," says the teacher to the winners, "I keep {r}. For {m} each I lack {q}." How many winners are there?
        en| The pupils line up for a parade. If each line has {k} pupils, {r} pupils are left over. If each line is to have {m} pupils, {q} pupils must be added. How many lines are planned?
        en| A bag of dog biscuits is meant for the dogs in a shelter. {r} biscuits would be over at {k} per dog, and {q} would be lacking at {m} per dog. How many dogs live in the shelter?
        en| A campsite lends bicycles to families. With {k} for every family, {r} bicycles stay in the shed. With {m} for every family, {q} bicycles too few are available. How many families are on the campsite?
        en| Lifeboats: at {k} people to a boat, {r} people find no room. At {m} people to a boat, {q} seats remain unused. How many lifeboats does the ship have?
        en| The manager spreads the week's parcels over the drivers. Giving every driver {k} parcels would leave {r} in the depot; giving every driver {m} would need {q} parcels that do not exist. How many drivers are on duty?
        en| A jeweller threads pearls. With {k} pearls on every necklace there are {r} pearls too many; with {m} on every necklace there are {q} too few. How many necklaces does the jeweller make?
        en| Jam is to be filled into jars. I get {r} spoonfuls over by putting {k} into each jar and fall {q} short by putting {m} into each jar. How many jars have I got?
        en| A school orders minibuses. If {k} children ride in each, {r} children must stay behind; if {m} ride in each, {q} seats are not used. How many minibuses does the school order?
        en| Uncle Tom gives his nephews money for the fair. He could hand {$k} to each and keep {$r}, but {$m} for each would be {$q} more than he carries. How many nephews has he?
        en| For every visitor to get {m} brochures, a museum would have to print {q} more. With {k} for every visitor, it has {r} over. How many visitors are expected?
        en| Hens are put into new coops. When {k} go into a coop, {r} hens stay outside, and when {m} go into a coop, {q} more hens would fit. How many coops were built?
        en| The number of candles in a shop is {r} above {k} times the number of boxes and {q} below {m} times the number of boxes. How many boxes are there?
        en| Students share a flat's yearly heating bill. Each paying {$k} falls {$r} short of the bill; each paying {$m} gives {$q} over it. How many students live in the flat?
        en| Let x be the number of teams. The jerseys are {r} too many if every team gets {k} and {q} too few if every team gets {m}. Find x.
        en| In a factory, boxes of screws are prepared. With {k} screws in each box, {r} screws lie around; with {m} screws in each box, {q} screws are lacking. How many boxes are prepared?
        en| A cook fries pancakes for the camp. {k} per child, and {r} are left on the plate; {m} per child, and the cook has to fry {q} more. How many children eat?
        en| The mayor wants trees along the streets. Planting {k} in every street uses the trees except for {r}; planting {m} in every street means buying {q} more. How many streets are to get trees?
        en| {A} saves for a trip that starts in some weeks. Putting aside {$k} a week, {he} will be {$r} short of the price. Putting aside {$m} a week, {he} will have {$q} more than the price. In how many weeks does the trip start?
        en| A printer must be ready by the deadline. At {k} books an hour {r} books would be unfinished; at {m} books an hour it could print {q} more than ordered. How many hours are there until the deadline?
        en| An usher seats the audience. {k} people on every bench means that {r} people stand; {m} people on every bench means that {q} seats are free. What is the number of benches?
        en| We hung paper stars in the windows. Hanging {k} in each window, we had {r} stars to spare. When we tried {m} in each window, we were {q} stars short. How many windows were decorated?
        en| How many bowls of soup did a cook set out, if {k} dumplings in each bowl left {r} dumplings and {m} dumplings in each bowl would have required {q} more?
        en| The bees of a keeper made honey. With {k} kg in every pail, {r} kg find no pail. With {m} kg in every pail, the pails could hold {q} kg more. How many pails does the keeper have?
        en| Give {k} seeds to each bird and you have {r} seeds over. Give {m} seeds to each bird and you are {q} seeds short. How many birds are there at the feeder?
        en| At a scout meeting, ropes are handed to the groups. The leader has {r} ropes over when handing {k} to a group but would be lacking {q} when handing {m} to a group. Find how many groups came.
        en| Grandpa plants cabbages in beds. {k} plants to a bed: {r} plants without a bed. {m} plants to a bed: {q} plants too few. How many beds has Grandpa dug?
        en| A hospital shares masks among its wards. Each ward may take {k}, which leaves {r} masks in store. If each took {m}, the store would need {q} masks more. How many wards has the hospital?
        en| On a farm there are eggs and egg boxes. Should a box hold {k} eggs, {r} eggs would be left; should it hold {m}, {q} eggs would be missing. How many boxes does the farm have?
        en| The zoo's seals get fish. If the keeper throws {k} to each seal, his bucket has {r} fish left, while {m} to each seal is {q} more than the bucket holds. How many seals are there?
        en| Friends order pizza for one price. When everyone puts in {$k}, {$r} is still lacking. When everyone puts in {$m}, there is {$q} to get back. How many friends are eating?
        en| A guide divides a group of tourists among the gondolas. If {k} get into each, {r} tourists have to wait. If {m} get into each, {q} places stay free. How many gondolas are there?
        en| A stack of worksheets goes to the desks. There are {r} sheets left if {k} lie on each desk; there would have to be {q} sheets more for {m} on each desk. How many desks are there?
        en| Tickets for rides are a present for the orphans. {k} each makes {r} left, {m} each makes {q} lacking. Can you find out how many orphans there are?
        zh| 幼儿园老师发苹果，每个小朋友发{k}个就余{r}个，每个小朋友发{m}个就缺{q}个，这个班有小朋友多少人？
        zh| 学校安排新生宿舍，若每间住{k}人，则{r}人没有床位；若每间住{m}人，则多出{q}个床位。宿舍共有多少间？
        zh| 一个班的学生去公园划船，如果每条船坐{k}人，就有{r}人坐不上船；如果每条船坐{m}人，就会空{q}个座位。租了几条船？
        zh| 几个同学凑钱买一个足球，每人出{k}元，差{r}元；每人出{m}元，多{q}元。凑钱的同学有几人？
        zh| {A}带钱去买笔记本，买每本{k}元的，剩{r}元；买同样多本每本{m}元的，就差{q}元。{A}要买多少本？
        zh| 少先队员植树，如果每人挖{k}个坑，还有{r}个坑没人挖；如果每人挖{m}个坑，还差{q}个坑才够挖。少先队员有多少人？
        zh| 饲养员给猴子分桃子，每只分{k}个则多{r}个，每只分{m}个则少{q}个。求猴子的只数。
        zh| 解方程：{k}x+{r}={m}x-{q}。
        zh| 一个数乘{k}再加{r}，与这个数乘{m}再减{q}的结果相同，求这个数。
        zh| 车间给工人发手套，按每人{k}副发，余{r}副；按每人{m}副发，缺{q}副。车间有工人多少名？
        zh| 一批货用几辆卡车运，每辆装{k}吨，剩下{r}吨装不下；每辆装{m}吨，还能再装{q}吨。卡车有几辆？
        zh| 把一堆鸡蛋装进盒子里，每盒放{k}个，有{r}个放不进去；每盒放{m}个，还差{q}个才能装满。盒子有多少个？
        zh| 海盗分金币，一人{k}枚，箱里剩{r}枚；一人{m}枚，箱里差{q}枚。海盗有多少名？
        zh| 用一笔钱给敬老院的老人买礼物，每位老人{k}元的礼物，钱多{r}元；每位老人{m}元的礼物，钱少{q}元。敬老院有老人几位？
        zh| 小猫分鱼，每只猫吃{k}条还剩{r}条，每只猫要吃{m}条就还得再钓{q}条。问有几只猫？
        zh| 合唱队排队形，每排站{k}人，{r}人站不下；每排站{m}人，又差{q}人才站满。合唱队排了几排？
        zh| 医院把口罩分给各科室，每个科室{k}盒多{r}盒，每个科室{m}盒少{q}盒，医院有几个科室？
        zh| {A}存钱买自行车，若每月存{k}元，到时候还差{r}元；若每月存{m}元，到时候会多{q}元。{A}准备存几个月？
        zh| 阿姨穿珠子做手链，每条穿{k}颗，剩珠子{r}颗；每条穿{m}颗，缺珠子{q}颗。她要做手链几条？
        zh| 运动会给裁判员送水，每人{k}瓶就多出{r}瓶，每人{m}瓶还得再买{q}瓶，裁判员有多少位？
        zh| 暑假作业，{A}每天写{k}页，开学时还有{r}页没写完；每天写{m}页，到开学可以多写{q}页。暑假还有几天？
        zh| 体操表演分组，每组{k}人，多{r}人；每组{m}人，则缺{q}人。计划分成几组？
        zh| 餐厅里的客人入座，每桌坐{k}位，还有{r}位站着；每桌坐{m}位，还空{q}个位子。餐厅有几张桌子？
        zh| 蜜蜂博物馆给每个参观团发门票，每团{k}张余{r}张，每团{m}张不够，少{q}张，参观团有多少个？
        zh| 仓库里的灯泡要安装到各个房间，每间装{k}个，灯泡多{r}个；每间装{m}个，灯泡缺{q}个。房间有多少间？
        zh| 奶奶腌鸡蛋，每个坛子放{k}个就剩{r}个，每个坛子放{m}个就差{q}个放满，奶奶有几个坛子？
        zh| 班长发作文本，每人{k}本的话还余{r}本，想每人{m}本却差了{q}本，班里有多少人？
        zh| 农夫把兔子关进笼子，每个笼子关{k}只，{r}只关不进去；每个笼子关{m}只，还可以再关{q}只。笼子有多少个？
        zh| 设有x个盘子，每盘摆{k}个橘子多{r}个，每盘摆{m}个橘子少{q}个，x等于几？
        zh| 园丁给花坛栽花，每个花坛栽{k}株，手里剩{r}株；要每个花坛栽{m}株，得再运来{q}株。花坛有几个？
        """
}
