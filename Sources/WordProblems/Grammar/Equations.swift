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
        en| Engraving a medal costs {$f}, and every letter on it another {$r}. The engraver asked the rowing club for {$t}. How many letters are on the medal?
        en| A tow truck driver wants {$f} to hook up a car, then {$r} for each kilometre to the garage. {B} signed a bill of {$t}. How far away was the garage?
        en| On the day of the move-in our cat had {f} grey hairs. If it gets {r} more every month, after how many months will it have {t}?
        en| What is the number of words in a small ad for which the paper charged {$t}, given that the space costs {$f} and a word {$r}?
        en| {A}'s hair is {f} cm long. It grows {r} cm in a year, and {he} would like it to be {t} cm. For how many years must {he} leave it uncut?
        en| The escape room bills every party {$f} for the room and {$r} per player. Last night's party was billed {$t}. Of how many players did it consist?
        en| A stalactite was {f} mm long when explorers found the cave. It gains {r} mm in a century. How many centuries later will it measure {t} mm?
        en| A lighthouse keeper has logged {f} ships since he came on duty. Ships pass at a steady {r} an hour. After how many more hours will his log count {t} ships?
        en| It takes {f} minutes to lay out the darts and {r} minutes to play a round. {A} and {B} had {t} minutes, every one of which was used. How many rounds did they play?
        en| A supermarket trolley is {f} cm long. Pushed into the row, each further trolley makes the row {r} cm longer. The row is now {t} cm long. How many further trolleys have been pushed in?
        en| A locksmith opened our door for {$f} and then made spare keys for {$r} a key. We gave him {$t}. How many spare keys did he make?
        en| Find how many photos were framed: hanging the exhibition cost {$f}, framing cost {$r} a photo, and everything came to {$t}.
        en| The river stood at {f} cm on Monday. Heavy rain lifts it {r} cm a day, and the alarm sounds at {t} cm. In how many days will the alarm sound?
        en| With {f} bricks already in the wall, a mason goes on laying {r} bricks every minute. How many minutes pass before there are {t} bricks in the wall?
        en| Rowing club, summer prices: life jacket {$f} for the season, boat {$r} per outing. {A}'s season cost {him} {$t}. How many outings did {he} make?
        en| A dog salon asks {$f} for a bath and {$r} for every knot it has to comb out. After the bath of a shaggy dog the bill was {$t}. How many knots were combed out?
        en| Suppose a tortoise is {f} m past the starting line and crawls {r} m each hour. When is it {t} m past the line? Give the time in hours.
        en| {A} is knitting a scarf. It is {f} cm long by now, and {he} manages {r} cm in one evening. How many evenings does {he} need to bring it to {t} cm?
        en| A notary's fee is {$f} for the stamp and {$r} for every page of the contract. {C} was charged {$t} for the contract. How many pages does it have?
        en| On Sunday the bakery's guest book had {f} entries. Since then {r} guests a day have signed it, making {t} entries. How many days is that?
        en| A diver's air tank is being filled. It holds {f} litres of air at the moment, and the pump adds {r} litres a second. How many seconds does it take until {t} litres are inside?
        en| The marathon trainer said: "Start with {f} km in the first week and add {r} km every week after that." How many weeks after the first will the weekly distance be {t} km?
        en| {t} tiles belong in the bathroom. There are {f} on the floor, and the tiler lays {r} tiles in a row. How many more rows must he lay?
        en| Your hot air balloon floats at {f} m. Each blast of the burner carries it up by {r} m. How many blasts bring it to {t} m?
        en| It costs {$f} to have a tooth looked at and {$r} per filling. {A}'s uncle was sent a bill of {$t} by the dentist. How many fillings did he get?
        en| For the raffle, {A} spent {$f} on a first prize and {$r} on each consolation prize. If the prizes cost {$t} altogether, how many consolation prizes are there?
        en| The kitchen scales show {f} g with the empty bowl on them. Every egg adds {r} g. They show {t} g now. How many eggs are in the bowl?
        en| A DJ plays at weddings for {$f} and {$r} an hour. The bride transferred {$t} to him. Calculate how many hours he played.
        en| {A}'s grandfather planted {f} vines the year he married, and {r} in each year that followed. There are {t} vines on the slope today. How many years after the wedding is it?
        en| Each paper ring makes a garland {r} cm longer. The hook at the beginning is {f} cm. How many rings are needed for a garland of {t} cm, hook included?
        en| Luggage on this airline costs {$f} for the booking and {$r} for every suitcase. A volleyball team paid {$t}. How many suitcases did it bring?
        en| {A} begins a new school year knowing {f} irregular verbs. {He} learns {r} each Saturday. How many Saturdays will have gone by when {he} knows {t}?
        en| A dairy sells milk from a machine. The bottle is {$f}, a litre of milk {$r}. I bought one large bottle, filled it and put in {$t}. How many litres did I take?
        en| How many chapters did the translator do? She gets {$f} for a contract and {$r} a chapter, and {$t} was paid into her account.
        en| Think of a train: the locomotive is {f} m long and each wagon {r} m. From end to end it measures {t} m. How many wagons does the locomotive pull?
        en| The price of a guided cave tour is {$f} for the guide and {$r} for each lamp that is lent out. Our class paid {$t} for one tour. How many lamps were lent out?
        en| A theatre's wardrobe owned {f} costumes. For every new play {r} costumes are sewn, and none is ever thrown away. It owns {t} today. How many new plays have there been?
        en| {A} has {f} stickers in {his} album, and every packet contributes {r} new ones. The album is full with {t}. How many packets fill it?
        en| To hire a chainsaw you leave {$f} for insurance and pay {$r} a day. {A}'s father handed over {$t}. For how many days did he have the saw?
        en| A mountain railway station lies {f} m above sea level. The train gains {r} m of height every minute. After how many minutes does it reach a height of {t} m?
        en| Our solar panels had produced {f} kWh before July. In July they produce {r} kWh each day. On which day of July, counted from the first, does the meter reach {t} kWh?
        en| Let the number of guests be x. The boat is hired for {$f}, lunch on board costs {$r} a guest, and the whole outing costs {$t}. Work out x.
        en| The tattoo museum lets you in for {$f} and sells postcards at {$r}. {C} went in and came out {$t} poorer, with a number of postcards. What is that number?
        en| An orchestra has {f} string players. Wind players join it in groups of {r}. How many groups have joined when there are {t} players?
        en| Every loop of the model railway uses {r} pieces of track, and the station uses {f}. {A} laid {t} pieces. How many loops did {he} build beside the station?
        en| {f} spectators were seated when the gates opened wide. From then on {r} took their seats each minute. How many minutes after that were {t} seated?
        en| A beehive weighs {f} kg without honey. A full honeycomb weighs {r} kg. The beekeeper measures {t} kg. How many full honeycombs are in the hive?
        en| If a lawyer asks {$f} for opening a file and {$r} for each letter she writes, how many letters did she write to somebody who owes her {$t}?
        en| Our street had {f} houses. A builder puts up {r} every year. How many years will it take until the street has {t} houses?
        en| The quiz show pays {$f} just for taking part, plus {$r} per right answer. {A} went home with {$t}. How many right answers did {he} give?
        en| Paving the yard: {f} stones lie there. A cart carries {r} stones. In the end {t} stones will be needed. How many cartloads must still come?
        en| There were {f} lilies on the pond in April. In each week that followed, {r} opened and none faded. After how many weeks could one count {t} lilies?
        en| The museum's audio guide is rented for {$f}, with {$r} for every extra language. {A}'s group took one guide in many languages and paid {$t}. How many extra languages did they take?
        en| A reader joined the summer book club with {f} points. Every book read is worth {r} points. To win the cup, {t} points are necessary. How many books must be read?
        en| A climber stands on a ledge {f} m up the wall. She climbs {r} m between any hook and the next. How many hooks further on will she be {t} m up?
        en| Pottery class: clay {$f}, firing {$r} a piece. {A} took home several pieces and paid {$t}. How many pieces were fired for {him}?
        en| An ice cream van has sold {f} cones by the time school is out. Afterwards it sells {r} cones every minute until {t} cones are sold. How many minutes is that?
        en| {A} put a poster for a lost cat on {f} lamp posts and asked {his} friends to help. Each of them put it on {r} lamp posts, and soon it was on {t}. How many friends helped?
        en| The scout leader ordered a flag for {$f} and neckerchiefs at {$r} each. The order came to {$t}. How many neckerchiefs were in it?
        en| How long, in minutes, must a kettle be heated to bring water of {f} degrees to {t} degrees if it warms up by {r} degrees a minute?
        en| A novel begins with a foreword of {f} pages. After it come chapters of {r} pages each. The novel ends on page {t}. How many chapters has it?
        en| The sum of {f} and the product of {r} with some number is {t}. Give the number.
        en| Begin at {f} on the number line and make jumps of {r} to the right. How many jumps take you to {t}?
        en| In a sequence of numbers the first is {f}, and each one is {r} greater than the one before it. How many steps after the first number does {t} appear?
        en| The aquarium's shark was {f} cm long on arrival. The keepers note a growth of {r} cm per year. At the last measurement it was {t} cm. How many years has it been there?
        en| A harbour charges yachts {$f} for mooring and {$r} for each night. The owner of the Seagull settled a bill of {$t}. How many nights did the Seagull stay?
        zh| {A}当一小时家教得{r}元，加上生日时收到的{f}元，现在有{t}元，{he}当了几小时家教？
        zh| 带瓶称一瓶糖，共重{t}克，空瓶重{f}克，每颗糖重{r}克，瓶里有多少颗糖？
        zh| 刻奖牌，底板收{f}元，每刻一个字{r}元，体育组付了{t}元，奖牌上刻了多少个字？
        zh| 拖车公司出车收{f}元，另按每千米{r}元计费，{A}的爸爸付了{t}元，车被拖了多少千米？
        zh| 在报纸上登启事，版面费{f}元，每个字再收{r}元，登一则启事用了{t}元，这则启事有几个字？
        zh| 一台绞车已经放出{f}米钢缆，每转一圈又放出{r}米，放出{t}米时，又转了多少圈？
        zh| 河水水位星期一是{f}厘米，以后每天上涨{r}厘米，涨到{t}厘米就要报警，几天后报警？
        zh| {A}织围巾，已经织好{f}厘米，每晚织{r}厘米，再织几个晚上围巾长{t}厘米？
        zh| 火车头长{f}米，每节车厢长{r}米，整列火车长{t}米，有多少节车厢？
        zh| 热气球停在{f}米高处，每点一次火上升{r}米，要到{t}米高，得点几次火？
        zh| 溶洞里的石笋高{f}毫米，每年长高{r}毫米，多少年后高{t}毫米？
        zh| 超市推车一辆长{f}厘米，往里每多套一辆，队伍就加长{r}厘米，现在队伍长{t}厘米，多套了几辆？
        zh| 牙医检查一次收{f}元，补一颗牙{r}元，爷爷付了{t}元，补了几颗牙？
        zh| 从数轴上的{f}出发，每次向右跳{r}格，跳几次到达{t}？
        zh| 一列数，第一个是{f}，往后每个比前一个大{r}，{t}排在第一个数后面第几个？
        zh| 电子秤上放着空碗，显示{f}克，每打进一个鸡蛋增加{r}克，现在显示{t}克，打了几个鸡蛋？
        zh| 配钥匙的师傅开锁收{f}元，配一把钥匙{r}元，{A}开锁又配钥匙共付{t}元，配了几把？
        zh| 答题节目里，参加就有{f}元奖金，答对一题再得{r}元，{A}拿回{t}元，答对了几题？
        zh| 小说的序言有{f}页，后面每章{r}页，全书{t}页，共有多少章？
        zh| 爷爷结婚那年种了{f}棵葡萄，以后每年种{r}棵，如今坡上有{t}棵，爷爷结婚多少年了？
        zh| 水壶里的水是{f}度，加热时每分钟升{r}度，烧到{t}度需要多少分钟？
        zh| 律师立案收{f}元，每写一封信收{r}元，客户一共应付{t}元，律师写了几封信？
        zh| {A}贴了{f}张寻猫启事，来帮忙的朋友每人又贴{r}张，一共贴了{t}张，有多少个朋友帮忙？
        zh| 池塘里昨天已开了{f}朵荷花，从今天起每天新开{r}朵，都不凋谢，几天后能看到{t}朵？
        zh| 陶艺课材料费{f}元，每烧一件作品{r}元，{A}交了{t}元，烧了多少件作品？
        zh| 攀岩时{A}站在{f}米高的平台上，每爬到下一个岩钉升高{r}米，爬过几个岩钉后到了{t}米高处？
        zh| 游艇停港，泊位费{f}元，每晚再交{r}元，船主结账{t}元，停了几晚？
        zh| 蜂箱空着时重{f}千克，每块蜜脾重{r}千克，养蜂人称得{t}千克，箱里有几块蜜脾？
        zh| 乐团有{f}名弦乐手，管乐手每组{r}名陆续加入，乐团达到{t}名乐手时，加入了几组？
        zh| {A}的集卡册里有{f}张卡，每开一包增加{r}张新卡，集满{t}张要开多少包？
        zh| 街上本来有{f}座房子，建筑队每年盖{r}座，多少年后街上有{t}座房子？
        zh| 冰淇淋车放学前卖了{f}个，放学后每分钟卖{r}个，卖到{t}个时，放学几分钟了？
        zh| 教练要求：第一周跑{f}千米，以后每周比前一周多跑{r}千米。第一周之后再过几周，一周要跑{t}千米？
        zh| 航空公司订票费{f}元，每件托运行李{r}元，排球队这次为行李和订票付了{t}元，托运了几件行李？
        zh| 打一个洞要先画线{f}分钟，然后每厘米钻{r}分钟，前后共{t}分钟，这个洞深多少厘米？
        zh| 铺院子要{t}块砖，地上已有{f}块，小推车每趟推来{r}块，还要推几趟？
        zh| 求陈列的画有多少幅：布展费{f}元，每幅画装框{r}元，画展总共花费{t}元。
        zh| 婚礼摄影师出场费{f}元，每小时{r}元，新人付给他{t}元，他拍了几小时？
        zh| 读书会规定，报名得{f}分，每读完一本书得{r}分，攒够{t}分可以换奖杯，要读多少本书？
        zh| 纸环彩链，挂钩长{f}厘米，每加一个纸环长{r}厘米，做一条连挂钩长{t}厘米的彩链，要几个纸环？
        zh| 海龟离起点{f}米，正以每小时{r}米的速度远离起点，几小时后离起点{t}米？
        zh| 设x为宾客人数，游船包租{f}元，船上午餐每位{r}元，总费用{t}元，求x。
        zh| 观众席已坐了{f}人，开门后每分钟入座{r}人，几分钟后有{t}人入座？
        zh| {f}与某数的{r}倍合并起来得到{t}，某数是多少？
        zh| 天文台已经记录了{f}颗流星，之后每小时又记录{r}颗，记录满{t}颗还要几小时？
        zh| 买一个鱼缸{f}元，里面养的小鱼每条{r}元，{A}连缸带鱼付了{t}元，小鱼有多少条？
        zh| 登山缆车站海拔{f}米，缆车每分钟升高{r}米，几分钟后到达海拔{t}米的地方？

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
        en| A caterpillar has eaten {t} leaves: {f} on its first day and after that the same number on each of {n} days. How many leaves a day was that?
        en| {n} identical statues and their wooden base weigh {t} kg. The base accounts for {f} kg. What does a statue weigh?
        en| The string quartet's programme, {t} minutes long, contains {n} pieces of one length and an encore of {f} minutes. How long is a piece?
        en| At the car wash {A} cleaned {n} vans, all with the same number of windows, and then a bus with {f} windows. That was {t} windows. How many windows has a van?
        en| {A} bought a helmet for {$f} and, in the same shop, {n} bicycle bells. {He} was asked for {$t}. How much is a bell?
        en| What is the daily water use of the family if in {n} ordinary days and one washing day with {f} litres the meter counted {t} litres? All ordinary days are alike.
        en| The explorers shared {t} kg of equipment: the mule carried {f} kg and each of the {n} explorers the same share of the rest. Find the load of an explorer.
        en| {n} ants drag home crumbs, every ant equally many, and a beetle drags home {f}. In the nest there are {t} new crumbs. How many did an ant bring?
        en| {A} owes the library {$t}: {$f} for a lost card and the same fine for each of {n} late books. What is the fine for a late book?
        en| A cinema hall offers {t} seats, {f} of them in boxes and the others in {n} rows that are all equally long. Calculate the seats in a row.
        en| A lighthouse sends {n} equally long flashes, then it is dark for {f} seconds. The whole cycle lasts {t} seconds, and there is no pause between the flashes. How many seconds does a flash last?
        en| My secret number was multiplied by {n}. When {f} was put on top, {t} appeared. What is my secret number?
        en| In an orchard stand {t} trees. {f} of them are cherry trees; the apple trees fill {n} rows with the same number in each. How many apple trees stand in a row?
        en| The wedding cake has {n} layers of the same height and sugar swans of {f} cm on top. It is {t} cm high altogether. How high is one layer?
        en| How many metres does the lift move between neighbouring floors, if it has to climb {n} equal floors and {f} m from the cellar, {t} m in all?
        en| A parcel with {n} equal jars of jam weighs {t} dag. The packaging weighs {f} dag. What does a jar of jam weigh?
        en| {B} spent {t} hours on a model ship: {f} hours on painting, and on each of the {n} masts exactly the same time. How many hours did a mast take?
        en| The mayor has {t} flags for the festival. She hangs {f} on the town hall and divides the others evenly between {n} bridges. How many flags hang on a bridge?
        en| There are {n} equal sections in our school's year, and {f} days of exams. The year has {t} school days in all. How many days has a section?
        en| {A} swam {n} times across the lake and {f} m along the shore. {His} watch shows {t} m. How wide is the lake?
        en| In a game, each of {n} players is dealt the same number of cards from a deck of {t}, and {f} cards are put face down in the middle. How many cards does a player get?
        en| The post office clerk sold {n} sheets of stamps and {f} loose stamps, {t} stamps in total. How many stamps make up a sheet?
        en| A paddling pool was filled with {n} equal buckets of cold water and {f} litres of hot water. There are {t} litres in it. How many litres does a bucket hold?
        en| On the ark of a toy maker stand {t} animals: {f} birds, and {n} other kinds with equally many of each kind. How many animals of each other kind are there?
        en| "Multiply my shoe size by {n}, add {f}," says {A}, "and you will have {t}." What is {his} shoe size?
        en| A travel agency sold {n} tours with the same number of places, and {f} single trips. So it has {t} travellers. How many places does a tour have?
        en| A river cruise of {t} km: the ship covers equally many km on {n} days and {f} km on the evening of the return. How many km are covered on one of those days?
        en| {n} pumpkins grew in grandpa's garden, as heavy as each other, along with {f} kg of beans. The harvest weighed {t} kg. What was the weight of a pumpkin?
        en| The museum's mummy room lent out {n} boxes, all with the same number of beads, and {f} beads in a bag. The list shows {t} beads lent. How many beads are in a box?
        en| {A} changed {$t} into foreign money. For it {he} got {n} notes of the same value and coins worth {$f}. What is the value of such a note in the money {he} gave?
        en| An alarm system consists of {n} doors with equally many sensors and {f} sensors in the windows. It has {t} sensors. How many are there on each door?
        en| A teacher prints {t} sheets: the answer key of {f} sheets and {n} copies of a test. Of how many sheets does the test consist?
        en| From base camp at {f} m above the valley the path rises in {n} equal steps of height to a summit {t} m above the valley. How many metres is each rise?
        en| {A}'s hens filled {n} egg boxes of the same kind and left {f} eggs for breakfast. They had laid {t}. How many eggs fit in such a box?
        en| Our town has {n} schools of the same size and a nursery for {f} children. {t} children go there every day, counting schools and nursery. How many attend each school?
        en| In {n} identical drawers lie socks, equally many per drawer; {f} more socks are drying outside. {A} owns {t} socks. How many are there in a drawer?
        en| A ship's captain buys {n} barrels of tar at one price and a rope for {$f}. {$t} leaves his purse. What does he pay for a barrel?
        en| {t} invitations have to be written. The bride writes {f}, and her {n} sisters write the others, all equally many. How many does a sister write?
        en| The sum of {n} equal numbers is {f} smaller than {t}. How great is each of these equal numbers?
        en| If a bus with {f} seats joins the {n} buses of our company, which all have the same number of seats, there will be {t} seats. How many seats has one of our buses?
        en| Find the price per night: {n} nights in a hostel and {$f} for bed linen came to {$t}.
        en| The firefighters joined {n} hoses of the same length to a standpipe hose of {f} m and could reach {t} m. Give the length of one of the equal hoses.
        en| When it rains, {n} gutters deliver equal amounts into a barrel. It had {f} litres in it before the shower and {t} litres after. How many litres came from each gutter?
        en| {A} had {f} marbles in {his} pocket. Then {he} won {n} games, each for the same number of marbles, and has {t} now. How many marbles did a win bring?
        en| Each stop of a sightseeing bus lasts equally long. With {n} stops and {f} minutes of driving the tour is over in {t} minutes. How long is a stop?
        en| A spider spun {n} threads of one length from corner to corner and a spiral of {f} cm. It used {t} cm of silk. How long is each corner thread?
        en| {t} candles are burning in the church, {f} at the altar and the rest on {n} chandeliers that all look the same. How many candles has a chandelier?
        en| For the tombola {n} firms each donated equally many prizes. {f} prizes came from private people. There were {t} prizes. How many did a firm donate?
        en| The cost of the ski day was {$t}. It was made up of {$f} for the coach and the same price for each of {n} lift passes. How much was a lift pass?
        en| A pet shop got {t} fish: {n} bags with equally many goldfish and {f} catfish in a tub. How many goldfish swam in a bag?
        en| To bake for the fair, {A} used {t} spoons of sugar: {n} pies with the same amount in each, and {f} spoons for the icing. How many spoons of sugar did a pie get?
        en| {A} walks {n} rounds of a pond and then {f} m back to the car. That makes {t} m. How long is the way round the pond?
        en| The new bookcase holds {t} books when {n} equal shelves are full and {f} books lie on top of it. How many books fill a shelf?
        en| Let x be how many photos fit on a page. {n} full pages and {f} loose photos are {t} photos. Find x.
        en| A drum solo has {n} equal bars and {f} final beats. {A} counted {t} beats. How many beats make a bar?
        en| {t} workers are on the building site. {f} drive machines; the others form {n} gangs of the same size. How large is a gang?
        en| In one week {B} answered {t} emails: {f} at the weekend, and an unchanging number on each of {n} weekdays. What was this number?
        en| The gardener poured {f} litres on the lawn and gave each of {n} bushes an equal amount. His meter says {t} litres. How much water did a bush get?
        en| A rope bridge is {t} m long. Its {n} middle parts are of the same length, and the ends are {f} m together. How long is a middle part?
        en| {A} is making {n} necklaces with equally many pearls. {He} bought {t} pearls and knows that {f} will be left for a ring. How many pearls go on a necklace?
        en| The snow plough cleared {n} roads of equal length and the {f} km to its garage, which makes {t} km. What length has a road?
        en| An elephant drinks {n} times a day, always the same amount, and takes {f} litres into its trunk for a shower. It uses {t} litres a day. How much does it drink each time?
        en| {t} is reached by counting {n} equal steps onward from {f}. How big is one step?
        en| On a farm {n} goats give the same amount of milk each and a cow gives {f} litres, {t} litres in all per week. How much does a goat give in a week?
        en| The theatre club of {t} has {f} people behind the scenes. All others act, in {n} casts of the same size. How many actors belong to a cast?
        en| {A} and {his} neighbours bought firewood. {n} neighbours took the same number of logs, and {A} took {f}. The pile had {t} logs and is gone now. How many logs did each neighbour take?
        zh| 一份报纸共{t}版，广告占{f}版，其余是{n}个版数相同的栏目，每个栏目几版？
        zh| {n}只棕熊捕到同样多的鱼，渔夫捕到{f}条，一共捕了{t}条，每只棕熊捕到几条？
        zh| 毛毛虫第一天吃了{f}片叶子，接下来{n}天每天吃的同样多，一共吃了{t}片，后来每天吃几片？
        zh| 石匠做了{n}座一样的石像，连同{f}千克的底座共重{t}千克，每座石像重多少千克？
        zh| {A}给{n}辆车窗数相同的面包车擦窗，又给一辆有{f}扇窗的大巴擦窗，共擦{t}扇，每辆面包车有几扇窗？
        zh| 一副牌{t}张，平均发给{n}个人后，桌上还放着{f}张，每人拿到几张？
        zh| 探险队带了{t}千克装备，骡子驮{f}千克，其余由{n}名队员平均背，每名队员背多少千克？
        zh| 婚礼蛋糕连顶上{f}厘米高的糖人一共高{t}厘米，蛋糕有{n}层，每层一样高，一层高几厘米？
        zh| 乌鸦往瓶里丢了{n}颗同样重的石子，瓶子连水原重{f}克，现在重{t}克，每颗石子重多少克？
        zh| 市政府有彩旗{t}面，办公楼挂{f}面，剩下的平均挂在{n}座桥上，每座桥挂多少面？
        zh| {A}围着湖走了{n}圈，又走{f}米回到车上，一共走了{t}米，绕湖一圈多少米？
        zh| 老师要打印{t}张纸，其中答案占{f}张，其余是{n}份一样的试卷，一份试卷有几张纸？
        zh| 妹妹有{f}颗弹珠，后来赢了{n}局，每局赢的颗数一样，现在有{t}颗，一局赢几颗？
        zh| 工地上有{t}名工人，{f}人开机器，其余的分成人数相等的{n}个班组，一个班组几人？
        zh| 下雨前桶里有{f}升水，{n}条水槽各流进同样多的雨水，雨后有{t}升，每条水槽流进几升？
        zh| 观光车走一圈用{t}分钟，行驶要{f}分钟，中间停{n}站，每站停的时间相等，一站停几分钟？
        zh| 商店赠品{t}件，店长留{f}件，其余平均分到{n}个柜台，每个柜台分到多少件？
        zh| {n}只山羊每周产奶一样多，一头奶牛每周产奶{f}升，一周共产{t}升，一只山羊每周产奶几升？
        zh| {A}的鞋码乘{n}，再加{f}，刚好是{t}，{A}的鞋码是几？
        zh| 求每晚的房价：住了{n}晚，另付床单费{f}元，一共{t}元。
        zh| 把{n}个相同的数相加，再加{f}，和为{t}，这个相同的数是多少？
        zh| 蜘蛛织网，拉了{n}根一样长的直丝和{f}厘米的螺旋丝，共用丝{t}厘米，每根直丝多长？
        zh| 滑雪一日，包车花{f}元，{n}张缆车票价钱相同，总共花了{t}元，一张缆车票多少元？
        zh| 烤{n}个馅饼，每个放糖同样多，糖霜又用{f}勺，总共用糖{t}勺，一个馅饼放几勺？
        zh| 镇上{n}所小学人数一样多，幼儿园有{f}人，小学和幼儿园共{t}人，一所小学多少人？
        zh| 大象一天用水{t}升，其中{f}升用来冲澡，其余分{n}次喝完，每次喝的一样多，一次喝几升？
        zh| 铲雪车清扫了{n}条同样长的路，加上回车库的{f}千米，共清扫{t}千米，一条路长多少千米？
        zh| 珠子共{t}颗，串{n}条同样的项链后还余{f}颗做戒指，每条项链用珠子几颗？
        zh| 这周{A}回复邮件{t}封，周末回复{f}封，其余{n}天回复的封数相同，那几天每天回复几封？
        zh| 教堂里点着{t}支蜡烛，台上有{f}支，其余插在{n}个相同的烛台上，一个烛台插几支？
        zh| 从{f}开始，每次加同一个数，加了{n}次后是{t}，每次加几？
        zh| 请帖要写{t}份，新娘自己写{f}份，{n}个姐妹平均写其余的，一个姐妹写多少份？
        zh| 蚂蚁搬家，{n}只蚂蚁各搬同样多的饭粒，甲虫搬了{f}粒，洞里多了{t}粒，一只蚂蚁搬了多少粒？
        zh| 船长买了{n}桶价格相同的桐油和一根{f}元的缆绳，一共付{t}元，桐油一桶多少元？
        zh| 一包行李装有{n}罐同样重的茶叶，包装重{f}克，总重{t}克，每罐茶叶重几克？
        zh| 从海拔{f}米的营地出发，每天上升的高度相同，{n}天后到了海拔{t}米处，每天上升多少米？
        zh| 一本相册装满{n}页后，还有{f}张照片没处放，照片总数是{t}张，设每页放x张，求x。
        zh| 戏剧社有{t}人，{f}人做后台，其余编成人数一样的{n}个剧组，一个剧组有几名演员？
        zh| 图书馆罚款{t}元，其中补卡费{f}元，另外{n}本书每本罚的一样多，每本罚多少元？
        zh| 家里平日每天用水一样多，{n}个平日和一个大扫除日共用水{t}升，大扫除日用{f}升，平日一天用水几升？
        zh| 打鼓时{A}一共敲了{t}下，前面{n}小节每小节敲的下数一样，结尾敲{f}下，每小节敲几下？
        zh| 花匠浇草坪用水{f}升，又给{n}丛灌木浇了同样多的水，水表显示{t}升，每丛灌木浇水多少升？
        zh| {A}拼船模花了{t}小时，上色用{f}小时，做{n}根桅杆用时相同，做一根桅杆用几小时？
        zh| 宠物店进了{n}袋金鱼，每袋条数一样，还有一盆{f}条的鲶鱼，共{t}条，一袋金鱼有几条？
        zh| 吊桥长{t}米，除去桥头共{f}米，中间是{n}段等长的桥面，每段桥面长多少米？
        zh| 若某数的{n}倍与{f}相加得{t}，则某数等于几？

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
        en| A bakery van left with {n} full racks of bread. {f} loaves slid off in a bend, and {t} loaves reached the customers. How many loaves does a full rack hold?
        en| {A} cycles {t} km in a month. Add {f} km, and it would be {n} times the distance {B} cycles. How far does {B} cycle in a month?
        en| For {n} equal theatre tickets, a school group gets {$f} knocked off and pays {$t}. How expensive is a ticket normally?
        en| Each of {n} divers brought up the same number of oysters. {f} of these were thrown back because they were too small, and {t} were kept. How many did a diver bring up?
        en| My grandfather's pocket watch is {t} years old, which is {f} years short of {n} times my own age. How old am I?
        en| A seamstress sewed together {n} strips of cloth of equal length and lost {f} cm in the seams. Her banner is {t} cm long. How long was a strip?
        en| {n} classes, all of the same size, were invited to the planetarium. {f} pupils were ill, so that only {t} pupils came. What is the size of a class?
        en| A trader paid the same price for {n} carpets and sold them for {$t}, which meant a loss of {$f}. What had he paid for a carpet?
        en| If the number of frogs in the pond were multiplied by {n}, it would be {f} more than the number of tadpoles, {t}. How many frogs are there?
        en| A pilot planned {n} flights of the same distance, but had to leave out {f} km because of fog. She flew {t} km altogether. How long is a flight?
        en| In a bag were {n} strings of beads, each with equally many. The cat bit through them and {f} beads rolled under the cupboard, while {t} were found again. How many beads had a string?
        en| {A} took part in {n} contests and won the same prize money in each. A fee of {$f} had to be paid from it, which left {him} {$t}. How much did a contest bring?
        en| What number, if you take it {n} times, overshoots {t} by {f}?
        en| {A} has run {t} m. Another {f} m, and {he} will have completed {n} full rounds of the stadium. How long is one round?
        en| The choir's first concert sold some tickets. The second sold {t}, a number that lags {f} behind {n} times the first. How many tickets were sold for the first concert?
        en| {n} barrels of apple juice, all equally full, were opened for the feast. At night {f} litres had not been drunk, but {t} litres had. How much was in a barrel?
        en| On a long shelf there is room for {n} rows with the same number of jars. {f} places are empty, and {t} jars stand on the shelf. How many jars go into a row?
        en| The drawbridge is {t} m long. {n} ferries in a line would reach across it and stick out by {f} m. What is the length of a ferry?
        en| {A} lays {n} equal rulers end to end along the desk. They reach {f} cm past the edge. The desk is {t} cm long. How long is a ruler?
        en| The same amount of water flows from {n} springs into a lake each hour, and {f} litres leave it through a brook. The lake gains {t} litres an hour. How many litres come from a spring?
        en| A shop ordered {n} cartons of light bulbs. On unpacking, {f} bulbs turned out to be broken and {t} worked. Find the number of bulbs in a carton.
        en| {n} pirates received equal shares of gold. Then {f} coins were stolen from their chests, and {t} coins are all they have now. How many coins was a share?
        en| Let x be the number of eggs in a tray. From {n} trays {f} eggs were used for pancakes, and {t} are still there. Find x.
        en| {A}'s essay has {t} words. It would have to be {f} words longer to be {n} times the length of {B}'s. How many words did {B} write?
        en| The photographer took the same number of pictures on {n} days. After deleting {f} bad pictures he had {t}. How many pictures did he take in a day?
        en| Our town library counts {t} novels, {f} fewer than {n} times its comics. How many comics does it have?
        en| "My rent for {n} months would have been more," says {A}, "but the landlord let me off {$f} for painting the hall, so I paid {$t}." What is the monthly rent?
        en| Each sheet yields the same number of labels. {n} sheets were printed, {f} labels came out crooked and {t} were fine. How many labels are on a sheet?
        en| For the parade {n} lorries loaded with equally many pumpkins set off. Children along the road were given {f} pumpkins, so {t} arrived at the market. How many had been loaded on each lorry?
        en| When {f} is removed from the product of {n} and a number, exactly {t} stays. Calculate the number.
        en| A rocket has {n} fuel tanks of the same size, full at the start. On the pad {f} kg boil away, so the rocket lifts off with {t} kg. How much fuel does a tank hold?
        en| The deer park has {t} deer. With {f} more it would have {n} times as many deer as wild boars. How many wild boars live there?
        en| On {n} days, a juggler caught equally many balls a day in training. But {f} catches did not count, and {t} did. How many balls were caught in a day?
        en| Yesterday the ice cream parlour made {t} euros, which is {f} euros below {n} times the takings of the bakery next door. How many euros did the bakery take?
        en| {n} ladders of the same length are tied together. Because they overlap by {f} dm altogether, the result is only {t} dm long. How long is a ladder?
        en| {A} bought {n} trees at the nursery. {He} gave back an empty crate worth {$f}, so {he} had to pay just {$t}. What is the price of a tree?
        en| The pupils filled {n} pages of a stamp album completely, each with the same number. Then they swapped away {f} stamps and got none back. {t} stamps are in it. How many had been on a page?
        en| The express train is {t} m long, {f} m shorter than {n} local trains in a row. All local trains have the same length. What is it?
        en| {A} is {f} cm too small to be {n} times as tall as {his} teddy bear. {A} measures {t} cm. How tall is the bear?
        en| A wholesaler sends {n} boxes with the same number of cups. In customs {f} cups are taken out as samples, and the shop gets {t} cups. How many cups were packed in a box?
        en| From a salary that is the same each month, {A} received {$t} over {n} months after a total of {$f} had been withheld for work clothes. What is the monthly salary?
        en| There are {n} identical carriages. All seats were taken at first, but {f} passengers got off and {t} are still sitting. How many seats does a carriage have?
        en| Work out how much milk a goat gives in a day if {n} goats give the same, {f} litres are fed to the kids, and {t} litres can be sold.
        en| A stonemason cut {n} blocks, equal in weight, and chipped {f} kg off them in all. Now the blocks weigh {t} kg together. What did each block weigh before?
        en| The gym teacher wanted {n} teams of the same size. {f} children are missing for that, since just {t} have come. How large are the teams meant to be?
        en| Someone multiplied a number by {n}. Someone else subtracted {f} and wrote {t} on the board. What was the number?
        en| A quilt needs {n} rows of patches, equally many in each. {A} has sewn {t} patches and needs to sew {f} more. How many patches are in a row?
        en| The mill ground {n} sacks of grain, all of one weight. The miller's wage was {f} kg of the flour; the farmer drove home with {t} kg. Nothing else was lost. How heavy was a sack?
        en| {A} poured {n} glasses of water, all equally full, into a vase. {f} ml went over the rim, and the vase holds {t} ml. How much was in a glass?
        en| This year's camp has {t} children. Last year's number, times {n}, is {f} too many. How many children were there last year?
        en| During the flu, {f} of the workers stayed away, so only {t} came to the factory, which normally has {n} halls with equally many workers in each. How many workers belong to a hall?
        en| A necklace maker bought {n} packs of pearls. Since {f} pearls had no hole, she could thread only {t}. How many pearls were in a pack?
        en| {n} towers made from the same number of bricks were standing on the carpet. {A}'s little brother knocked {f} bricks off. {t} bricks are standing. How many bricks had a tower?
        en| Find the original fare: {n} people travelled with a group discount of {$f} on the whole and paid {$t}.
        en| The polar station had {n} equal heaps of coal. {f} sacks were burnt, leaving {t} sacks. How many sacks had been in a heap?
        en| The distance to the moon base is {t} units, {f} less than {n} times the distance to the station. How many units away is the station?
        en| {A} learned the same number of new words in each of {n} lessons. {He} has forgotten {f} of them and still knows {t}. How many were there in a lesson?
        en| A game gives equal points for each of {n} treasures. {A} found them all, stepped in a trap that cost {f} points, and finished with {t}. What is a treasure worth?
        en| Our balcony needs {n} planks side by side, all of one width, with {f} cm sawn from the last ones. The balcony is {t} cm wide. How wide is a plank?
        en| The shepherd says: "Were I to have {f} sheep more than my {t}, I could fill {n} folds with the same number of sheep each." How many sheep go in a fold?
        en| A conductor bought {n} batons with a gift card of {$f} and added {$t} of his own money. What does a baton cost?
        en| {n} fields gave the same number of carts of hay. After {f} carts were sold, {t} carts were stored in the barn. How many carts did a field give?
        en| It is known that {t} is obtained if from the {n}-fold of x one takes {f}. What is x?
        en| A concert lasted {t} minutes. The band had planned {n} songs, all of the same length, but cut {f} minutes from them. How long should a song have been?
        en| The hospital got {n} boxes of gloves. {f} pairs were used on the first day, and {t} pairs are in stock. How many pairs were in a box?
        en| {B}'s kite string is {t} m. {A}'s is so long that {n} times its length would beat {B}'s by {f} m. How long is {A}'s string?
        en| Fruit pickers filled {n} crates with equally many peaches. A wasp nest made them leave {f} peaches behind, so they carried {t} to the van. How many peaches did a crate contain at first?
        en| {n} chess clubs of the same strength sent all their members. {f} players lost in the first round and went home. {t} stayed on. How many members has a club?
        en| {A} saved the same sum each month for {n} months and then bought a lamp for {$f}. Now {he} has {$t}. What did {he} save a month?
        en| The Nile cruise ship has {t} cabins, {f} less than would be {n} times the number on the old ship. How many cabins did the old ship have?
        en| A baker baked {n} cakes and cut each into the same number of slices. By closing time {t} slices were sold and {f} slices were unsold. How many slices were cut from a cake?
        en| In the storeroom {n} crates hold equally many bottles, except that {f} bottles have been taken out. {t} bottles are in them. How many bottles go into a full crate?
        en| {n} builders can each carry the same number of roof tiles. Today they have carried only {t}, {f} fewer than they can. How many tiles can a builder carry?
        en| The fence was to consist of {n} panels of the same width, but {f} dm were sawn off at the tree. The fence is {t} dm wide. Calculate the width of a panel.
        en| A cloud of {n} swarms, each with equally many starlings, came over the hill. The falcon drove off {f}; {t} landed in the reeds. How many starlings made a swarm?
        en| The cost of {n} equal rooms was lowered by {$f} because the pool was closed, and the guests paid {$t}. What is the normal cost of a room?
        en| Each evening a baker's son earns the same. Having worked {n} evenings and spent {$f} on a cap, he owns {$t}. He had no money before. How much does he earn in an evening?
        en| {A} has read {t} pages. When {he} has read {f} more, {he} will have finished {n} books, all with the same number of pages. How many pages has each book?
        en| {n} rain barrels, equally full, were used for watering, and {f} litres were taken. There are {t} litres in the barrels. How many litres were in each?
        en| A satellite sends {n} signals with the same number of bits. Through noise {f} bits are lost, and {t} bits arrive. How many bits has a signal?
        en| Fare calculation: {n} seats at one price, minus {$f} for a late departure, equals {$t}. Price of a seat?
        en| {n} hikers set out with equal rations. They gave {f} biscuits to a lost dog, and {t} biscuits remained for them. How many biscuits was a ration?
        en| There are {t} pines on the hill. This is {f} pines fewer than {n} times the oaks. Work out the number of oaks.
        en| {A} scores the same in each of {n} rounds of archery, but the referee subtracts {f} points in all for stepping over the line. {His} result is {t}. What did a round bring?
        en| A tailor used {n} rolls of ribbon of the same length for the costumes. When she was done, {f} m were left, and the costumes had {t} m on them. How long is a roll?
        en| An old oak is {t} years old. The young oak's age, taken {n} times, is {f} years more than that. What is the young oak's age?
        en| How many sheets were in each pad, if {n} equal pads were bought, {f} sheets have been torn out, and {t} sheets are left?
        en| {n} tickets were sold at the same price. After {$f} for the hall had been paid, {$t} went to charity. How much was a ticket?
        en| The bakery's cat weighs {t} hg. It would have to gain {f} hg to weigh {n} times as much as the kitten. What is the weight of the kitten?
        en| {A} is short of {f} coins: {n} rows of coins, equally long, should lie on the table, and {he} has put down {t}. How many coins make a row?
        en| If a number were taken {n} times, it would still need {f} removed to come down to {t}. Find it.
        zh| {n}个候选人印了同样多的传单，被风吹走{f}张，发出去{t}张，正好发完，每人印了几张？
        zh| {A}游了{n}个泳道长，最后差{f}米没游完，一共游了{t}米，泳道长多少米？
        zh| 面包车装着{n}架同样多的面包出发，急转弯时掉了{f}个，送到店里{t}个，每架有多少个面包？
        zh| {n}名潜水员捞上来的牡蛎一样多，太小的{f}个放回海里，留下{t}个，每名潜水员捞了多少个？
        zh| 裁缝把{n}条同样长的布缝在一起，缝头共用掉{f}厘米，横幅长{t}厘米，每条布多长？
        zh| 天文馆邀请了人数相同的{n}个班，有{f}人生病没来，来了{t}人，一个班有多少人？
        zh| 商人以同样的价钱进了{n}块地毯，一共卖得{t}元，亏了{f}元，每块地毯的进价是多少元？
        zh| 池塘里蝌蚪有{t}只，再多{f}只就是青蛙的{n}倍，青蛙有几只？
        zh| {A}跑了{t}米，再跑{f}米正好是操场的{n}圈，操场一圈多少米？
        zh| {n}把同样长的尺子首尾相接摆在桌上，超出桌边{f}厘米，桌子长{t}厘米，一把尺子长几厘米？
        zh| {n}股泉水每小时流进湖里的水一样多，小溪每小时流走{f}升，湖水每小时净增{t}升，每股泉水每小时流进多少升？
        zh| 灯具店进了{n}箱灯泡，坏了{f}只，好的有{t}只，每箱有几只灯泡？
        zh| 海盗们分金币，{n}个海盗分得一样多，后来被偷走{f}枚，他们一共还有{t}枚，每个海盗分得几枚？
        zh| {A}的作文有{t}个字，要是再写{f}个字，字数就是{B}的{n}倍，{B}写了多少个字？
        zh| 摄影师{n}天里每天拍的照片一样多，删去不好的{f}张，留下{t}张，每天拍多少张？
        zh| 图书馆有小说{t}本，比漫画的{n}倍少{f}本，漫画有多少本？
        zh| 每张纸能印同样多的标签，印了{n}张纸，印歪{f}个，能用{t}个，一张纸印几个标签？
        zh| {A}租房{n}个月，房东因为修门减免了{f}元，一共交{t}元，月租是多少元？
        zh| 某数的{n}倍超过{t}的部分是{f}，某数是几？
        zh| 火箭有{n}个同样的燃料箱，都装满后又挥发了{f}千克，起飞时有燃料{t}千克，一个燃料箱装多少千克？
        zh| {n}架同样长的梯子绑在一起，重叠部分一共{f}分米，绑好后长{t}分米，每架梯子长几分米？
        zh| {A}在苗圃买了{n}棵树，退回空筐抵{f}元，只付了{t}元，一棵树多少元？
        zh| 特快列车长{t}米，比{n}列普通列车的总长短{f}米，普通列车都一样长，一列长多少米？
        zh| {A}身高{t}厘米，比玩具熊的{n}倍矮{f}厘米，玩具熊高多少厘米？
        zh| 体育老师想分成人数一样的{n}个队，可是只来了{t}人，还缺{f}人，每队应有几人？
        zh| 磨坊磨了{n}袋同样重的麦子，留下{f}千克面粉作工钱，农夫拉回{t}千克，没有别的损耗，每袋麦子多重？
        zh| {A}把{n}杯同样多的水倒进花瓶，洒出来{f}毫升，花瓶里有水{t}毫升，一杯水有多少毫升？
        zh| 工厂有{n}个车间，人数相等，今天{f}人请假，到岗{t}人，一个车间有多少人？
        zh| 旅行团{n}个人买票，总价优惠{f}元后付了{t}元，每张票原来是多少元？
        zh| {A}上了{n}节英语课，每节学的单词一样多，忘了{f}个，还记得{t}个，每节课学几个单词？
        zh| 寻宝游戏里，每件宝物的分数相同，{A}找到{n}件，踩陷阱扣了{f}分，最后得{t}分，一件宝物值几分？
        zh| 牧羊人有{t}只羊，再添{f}只，就能把{n}个羊圈都关上同样多的羊，一个羊圈关几只？
        zh| {A}买{n}根指挥棒，用掉{f}元的礼品卡，又付现金{t}元，一根指挥棒多少元？
        zh| {n}块地收的干草车数相同，卖掉{f}车，存进谷仓{t}车，每块地收了几车？
        zh| 乐队原计划演{n}首一样长的歌，后来缩短了{f}分钟，演出用了{t}分钟，原来每首歌几分钟？
        zh| 医院领来{n}盒手套，第一天用了{f}副，还存{t}副，一盒手套有多少副？
        zh| {A}每月攒的钱相同，{n}个月后花{f}元买了台灯，还有{t}元，每月攒多少元？
        zh| 面包师把{n}个蛋糕切成同样多的块，卖出{t}块，剩下{f}块，一个蛋糕切几块？
        zh| {n}名工人每人能搬的瓦一样多，今天一共搬了{t}片，比能搬的少{f}片，一名工人能搬多少片？
        zh| 老橡树{t}岁，比小橡树年龄的{n}倍少{f}岁，小橡树多少岁？
        zh| {A}已经看了{t}页，再看{f}页就看完{n}本页数相同的书，每本书有多少页？
        zh| 卫星发出{n}段一样长的信号，丢失{f}个字节，收到{t}个字节，每段信号有几个字节？
        zh| 设每本便笺有x张，{n}本便笺撕去{f}张后还有{t}张，求x。
        zh| 义演票每张价钱相同，卖出{n}张，付了{f}元场租，余下的{t}元捐给山区，每张票多少元？
        zh| 山坡上松树有{t}棵，比柏树棵数的{n}倍少{f}棵，求柏树的棵数。
        zh| {n}卷同样长的彩带用来做演出服，做完还剩{f}米，演出服上用了{t}米，每卷彩带长几米？
        zh| 若从某数的{n}倍里拿走{f}，恰好得到{t}，那么某数是多少？
        zh| 硬币要摆成{n}行，每行一样多，{A}已摆了{t}枚，还缺{f}枚，每行摆几枚？
        zh| {n}桶雨水一样多，浇花用去{f}升，桶里一共还有{t}升，原来每桶有多少升？
        zh| {A}计算时先把一个数乘{n}，再减{f}，黑板上写着结果{t}，这个数是多少？
        zh| 拼布被子有{n}排，每排块数相同，奶奶已缝好{t}块，还要缝{f}块，每排有几块？
        zh| {A}的风筝线有多长？把它的长度乘{n}，比{B}那根{t}米的线还长{f}米。
        zh| {n}队登山者，每队人数相同，途中{f}人折返，{t}人登顶，每队有多少人？
        zh| 渔夫{n}网捕的鱼同样多，放生{f}条小鱼，带回{t}条，一网捕了多少条？
        zh| 今年夏令营有{t}名营员，去年人数的{n}倍比今年多{f}名，去年有多少名营员？
        zh| 蜜蜂采蜜，{n}箱蜂产的蜜一样重，留{f}千克过冬，取走{t}千克，每箱产蜜多少千克？
        zh| 陶工烧了{n}窑碗，每窑个数相同，裂了{f}个，完好的有{t}个，一窑烧多少个碗？
        zh| 大巴比面包车坐的人多：大巴坐{t}人，差{f}人就是面包车的{n}倍，面包车坐几人？
        zh| 射击比赛{n}轮，每轮环数相同，因犯规扣去{f}环，总成绩{t}环，每轮多少环？
        zh| 快递柜有{n}列，每列格子一样多，空着{f}格，放了{t}件，每格放一件，每列有几格？
        zh| {B}种了{t}棵向日葵，{A}种的棵数乘{n}再去掉{f}就和{B}一样多，{A}种了多少棵？
        zh| 手工课上每人发同样多的彩纸，{n}人共剪坏{f}张，剪好{t}张，全部用完，每人发了几张？

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
        en| An hourglass was filled with {t} g of sand. {r} g trickle through each minute. How many minutes have passed when the upper part still has {f} g?
        en| {A} opened a bag of {t} marshmallows at the campfire. Each child roasted {r}, and {f} went back into the tent. How many children were roasting?
        en| The ship's cook stored {t} lemons. Every day of the voyage the sailors got {r} of them, and on reaching port there were {f}. How many days was the voyage?
        en| What number of stamps, at {$r} a stamp, turns {$t} into {$f}?
        en| A fire engine's ladder is {t} cm above the ground at the tip. With each turn of the crank the tip sinks by {r} cm. How many turns bring it down to {f} cm?
        en| Our town counted {t} empty shops. Since the new mayor took office, {r} of them have opened again every month, and {f} are empty today. How many months has the mayor been in office?
        en| In a bowl lie {t} cherries. {A} eats {r} after every page of {his} comic, and at the end of the comic {f} cherries are lying there. How many pages has the comic?
        en| Every lap of the go-kart track burns {r} ml of petrol. {B} had {t} ml in the tank at the start and {f} ml at the finish. How many laps did {B} drive?
        en| A beekeeper pours {t} g of honey into jars of {r} g. When no more jars are at hand, {f} g are still in the bucket. How many jars had he?
        en| The hotel began the day with {t} clean towels. Each guest was given {r}, and {f} are in the cupboard. Find the number of guests.
        en| {A} pays for {his} tram rides with a card worth {$t}. A ride is {$r}. When the display says {$f}, how often has {he} taken the tram?
        en| How many posts can be painted so that out of {t} dl of paint {f} dl are saved for the gate, if a post needs {r} dl?
        en| At sunrise {t} bats were out hunting. Every minute {r} flew back into the cave, until {f} were missing. How many minutes was that after sunrise?
        en| Among {t} job seekers, {r} were invited on each day of the interviews. {f} were never invited. How many days did the interviews take?
        en| The skating rink's ice is {t} mm thick. The sun takes {r} mm off it per hour, and below {f} mm the rink must close. After how many hours is exactly this thickness reached?
        en| A florist has {t} carnations in the cold room and binds wreaths with {r} carnations each. When {f} are left she stops. How many wreaths has she bound?
        en| The team bus has {t} km to go to the stadium. It drives {r} km between breaks. At which break, counted from the first, are {f} km still ahead?
        en| I had {t} sheets of origami paper. A dragon takes {r} sheets. After a rainy weekend of folding dragons I have {f} sheets. How many dragons did I fold?
        en| {A}'s uncle lent {him} {$t}. {A} works it off at {$r} an hour in his workshop, and {$f} of the loan is open. How many hours has {he} worked there?
        en| A rice farmer flooded a field to a depth of {t} mm. {r} mm a day dry up. How many days later does the water stand at {f} mm?
        en| From a class trip budget of {$t}, every pupil received {$r} for lunch, and the teacher brought {$f} home. How many pupils had lunch?
        en| The bakery's bag of yeast weighed {t} g. Each dough takes {r} g. In the evening the bag weighs {f} g. How many doughs were made?
        en| There are {t} m between the dog and its ball. It runs {r} m a second. How many seconds does it need to get within {f} m of the ball?
        en| On a chess site {A} had {t} rating points. {He} lost a string of games at {r} points each and is down to {f}. How many games did {he} lose?
        en| {t} fans wanted an autograph. The singer wrote {r} every minute and then had to leave, with {f} fans getting none. For how many minutes did she write?
        en| Let x be the number of nights. A hostel has {t} packets of tea, {r} are used each night, and {f} remain. Find x.
        en| The cinema's popcorn machine was loaded with {t} portions. If {r} portions are sold a minute, how many minutes will it be until it holds {f}?
        en| A plumber's van carries {t} m of pipe. At every house {r} m are fitted. He returns with {f} m. At how many houses has he been?
        en| Grandpa's bookshelf had {t} books. He gives {r} away to every visitor of his flat, and he owns {f} today. How many visitors got books?
        en| To melt an iceberg of {t} tonnes the sea needs time: {r} tonnes go in an hour. In how many hours will just {f} tonnes be floating?
        en| A knight in a tale owes the dragon {t} sacks of gold and brings it {r} every year. In the year of the story the debt is {f} sacks. How many times has he brought gold?
        en| The dispenser held {t} paper cups. Everyone in the race took {r} cups, and {f} cups were not taken. How many people were in the race?
        en| {A} is {t} steps away from the top of the tower. {He} pauses whenever {he} has climbed {r} steps. At {his} last pause {he} reads: {f} steps to go. Which pause was it, counted from the first?
        en| A nature park had {t} hectares of wood. Each fire destroyed {r} hectares. There are {f} hectares of wood now. How many fires have there been?
        en| If each toy car needs {r} screws and {f} of the {t} screws in a bag are never used, how many toy cars come out of the bag?
        en| A submarine is at a depth of {t} m and comes up {r} m a minute. How many minutes later is it at a depth of {f} m?
        en| {A} has to be at school in {t} minutes. {He} reads comics of {r} minutes each and gets up with {f} minutes to go. How many comics has {he} read?
        en| The swim club rents lanes at {$r} a lane. Out of {$t} from the cash box it keeps {$f}. How many lanes does it rent?
        en| The moon car's battery has {t} units of charge. Driving a kilometre takes {r} units, and {f} units are needed for the radio. How many kilometres can it drive?
        en| A jeweller bought {t} tiny diamonds. He set {r} in each ring, and {f} lie in the safe. Work out how many rings he made.
        en| The spool had {t} m of fishing line on it. {A} lost {r} m to every big pike that got away and still has {f} m. How many pikes got away?
        en| Subtracting {r} from {t} as many times as there are pupils in my class would leave {f}. How many pupils are in my class?
        en| A pile of {t} logs lies behind the hut. The stove takes {r} logs on a cold night, and now the pile has {f} logs. How many cold nights have there been?
        en| A garden centre ordered {t} pansies. Customers took them in trays of {r}, and {f} pansies wilted unsold. How many trays were taken?
        en| The volcano's crater lake is {t} m deep. Each earthquake lowers it by {r} m. How many earthquakes does it take for the depth to be {f} m?
        en| The choir's bus can carry {t} kg. Every singer's suitcase weighs {r} kg. With all of the suitcases in, {f} kg may still be loaded. How many singers are there?
        en| Out of {t} pieces of chalk the school uses {r} per day. The caretaker orders new chalk as soon as {f} pieces are left. How many days from now will he order?
        en| A museum guard had {t} tickets on his roll. He tore off {r} for each family. At closing time the roll had {f}. How many families came?
        en| {A} has collected {$t} for the animal home. Food for a rabbit is {$r}. {He} pays for all the rabbits and gives the remaining {$f} to the cats. How many rabbits live there?
        en| A tea merchant's chest weighs {t} kg with tea. Customers carry off {r} kg each. The chest and the tea in it now weigh {f} kg. How many customers came?
        en| The thermometer outside showed {t} degrees at noon. It has been dropping {r} degrees every hour, to {f} degrees. What number of hours has passed since noon?
        en| Stage fog: the tank has {t} ml, each scene with fog takes {r} ml, and after the premiere {f} ml are in the tank. How many scenes had fog?
        en| In a game of tag there are {t} free players. {r} are caught in every round. How many rounds have been played when {f} are free?
        en| {C} had {$t} and bought lottery tickets for {$r} each, none of which won. {C} has {$f} now. How many did {C} buy?
        en| The mayor ordered {t} lamps. {r} were put up in each street. {f} lamps are kept as spares. In how many streets were lamps put up?
        en| Between the ceiling and the top of the Christmas tree were {t} cm. The tree was placed on boards, each {r} cm thick, so that {f} cm were left. On how many boards does it stand?
        en| After how many hours does a snowman that was {t} cm tall have a height of {f} cm, when {r} cm melt in an hour?
        en| My lucky number times {r}, taken away from {t}, makes {f}. Guess my lucky number.
        en| {t} balloons were blown up for the fair. Each stall tied {r} to its roof. The {f} others were set free. How many stalls were there?
        en| A pearl diver holds {t} seconds of breath. Each oyster costs her {r} seconds, and she wants {f} seconds to swim up. How many oysters can she pick?
        en| A caravan took {t} skins of water along. {r} were emptied on every day in the desert. At the oasis the guide counted {f} full ones. How many days had they been in the desert?
        en| The nurse rolls bandages of {r} dm from a piece of gauze that is {t} dm long, and {f} dm are left over. How many bandages has she rolled?
        en| "I'm at {t} kilos of apples," the fruit seller said in the morning. He sells them in bags of {r} kilos. At night he said: "{f} kilos." How many bags did he sell?
        en| Each wrong note costs {r} points in the music contest. {A} started with {t} points and was given a final {f}. Calculate how many wrong notes {he} played.
        en| The roof of the barn needs {t} shingles. The roofer nails on {r} from every bundle. {f} shingles are missing at the end of the day. How many bundles has he used up?
        en| {A}'s prepaid internet has {t} GB. An evening of films takes {r} GB. After how many such evenings will {he} have {f} GB?
        en| A river barge is loaded with {t} tonnes of gravel. The crane lifts out {r} tonnes at a time. How many lifts did it make if {f} tonnes are in the barge?
        en| The wind blew {r} leaves off the maple every minute. It had {t} leaves and is left with {f}. For how many minutes did the wind blow?
        en| Soup for the street festival: {t} litres in the pot, {r} litres into each can for delivery, {f} litres stay for the helpers. How many cans are delivered?
        en| {t} children stand in a circle. With every verse of the song {r} step out. When {f} children are left in the circle, how many verses have been sung?
        en| A monk copies a book of {t} pages. He copies {r} a day. How many days has he been at it if {f} pages are blank?
        en| From {t} metres, {A} lets the kite down by {r} metres with each pull. It hovers at {f} metres. How many times did {he} pull?
        en| How often did the pump run? It lifts {r} litres out of the cellar in each run. {t} litres were in there, {f} litres still are.
        en| The bee lawn had {t} flowers. A lamb ate {r} of them at every meal, and {f} are in bloom. How many meals did the lamb have?
        en| A tailor's chalk weighs {t} g and loses {r} g with every suit. It is thrown away at {f} g. For how many suits does it last?
        en| {A} must collect {t} signatures. In every street {he} gets {r}. Having walked through several streets, {he} is {f} short. Through how many streets did {he} walk?
        en| The blood bank had {t} bags and sent {r} to each hospital of the region. {f} bags stayed in the bank. How many hospitals does the region have?
        en| What factor do you need with {r} to be {f} below {t}?
        en| At kick-off the stadium had {t} cold drinks. {r} were bought each minute until thunder stopped the match with {f} drinks unsold. How many minutes had been played?
        en| A rail car is {t} m from the buffer and rolls towards it at {r} m a second. It halts {f} m before it. How many seconds did it roll?
        en| {A} had {t} tokens in the games hall. The pinball machine swallows {r} tokens a game. {He} left with {f} tokens. How many games of pinball had {he} played?
        en| The pyramid's stairs have {t} steps. {A} goes down {r} steps a minute from the top. After how many minutes are {f} steps below {him}?
        en| A library of {t} tapes copies {r} onto computers a day and throws each copied tape away. Right now {f} tapes wait. How many days has it been copying?
        en| The bank gave the farmer {$t}. With it he bought calves at {$r} a head, and {$f} went into fences. How many calves did he buy?
        en| An old clock weight hangs {t} cm above the floor and goes down {r} cm a day. It must be pulled up when it hangs at {f} cm. After how many days is that?
        en| {A} cleared snow from a path of {t} m, {r} m between any rests, and gave up at {f} m from the end. How many stretches did {he} clear?
        en| A kindergarten has {t} building blocks. For a house {r} are used. When all the children had built a house each, {f} blocks were in the chest. How many children were there?
        en| A stack of {t} plates stood by the sink. The dishwasher takes {r} in a load. {f} are waiting. How many loads has it done?
        en| Let x be the number of bus passes. The office had {$t}, a pass costs {$r}, and {$f} is to be handed back. What is x?
        en| The sentence "{t} less the product of {r} and x is {f}" is true for which number x?
        zh| 电梯限重{t}千克，装进几箱每箱{r}千克的货后，还能再装{f}千克，装了几箱？
        zh| 海滩宽{t}米，每次风暴冲走{r}米，现在只有{f}米宽，经历了几次风暴？
        zh| 沙漏上部有沙{t}克，每分钟漏下{r}克，几分钟后上部还有{f}克？
        zh| 夏令营买了{t}个棉花糖，每个孩子烤{r}个，还有{f}个没烤，有多少个孩子？
        zh| 远航时船上带了{t}个柠檬，船员每天共吃{r}个，靠岸时还有{f}个，航行了多少天？
        zh| 卡丁车油箱里有油{t}毫升，跑一圈用{r}毫升，到终点时还有{f}毫升，跑了几圈？
        zh| 酒店早上有干净毛巾{t}条，每位客人发{r}条，柜子里还有{f}条，来了几位客人？
        zh| 养蜂人把{t}克蜂蜜装瓶，每瓶装{r}克，桶里还剩{f}克，装了多少瓶？
        zh| 天亮时{t}只蝙蝠在外面，每分钟飞回洞里{r}只，几分钟后还有{f}只没飞回来？
        zh| 溜冰场的冰厚{t}毫米，太阳每小时晒化{r}毫米，几小时后冰厚{f}毫米？
        zh| 花店冷库有康乃馨{t}枝，扎一个花环用{r}枝，扎到只剩{f}枝时停下，扎了几个花环？
        zh| {A}有{t}张折纸，折一条龙用{r}张，折完后还有{f}张，折了几条龙？
        zh| {A}向叔叔借了{t}元，在他的店里帮工抵债，每小时抵{r}元，现在还差{f}元没还清，帮工几小时了？
        zh| 稻田里水深{t}毫米，每天蒸发{r}毫米，几天后水深{f}毫米？
        zh| 小狗离球{t}米，每秒跑{r}米，跑几秒后离球还有{f}米？
        zh| {A}的棋艺等级分是{t}分，连输几盘，每盘扣{r}分，现在是{f}分，输了几盘？
        zh| {t}名歌迷等着签名，歌手每分钟签{r}名，离开时还有{f}名没签到，签了几分钟？
        zh| 水管工车上有水管{t}米，每户装{r}米，收工时剩{f}米，装了几户？
        zh| 爷爷书架上有书{t}本，来一位客人就送{r}本，现在只有{f}本，来过几位客人？
        zh| 潜艇在水下{t}米处，每分钟上浮{r}米，几分钟后在水下{f}米处？
        zh| 赛跑时每名选手拿{r}个纸杯，补给站原有{t}个纸杯，最后剩{f}个，有多少名选手？
        zh| 珠宝匠买来{t}颗碎钻，每枚戒指镶{r}颗，保险柜里还有{f}颗，做了多少枚戒指？
        zh| 玩具厂有螺丝{t}颗，每辆玩具车用{r}颗，最后有{f}颗用不上，装了几辆车？
        zh| 火山湖深{t}米，每次地震后湖水浅{r}米，湖深变成{f}米时，地震了几次？
        zh| 学校有粉笔{t}支，每天用{r}支，剩{f}支时就要补货，几天后补货？
        zh| 路灯共{t}盏，每条街装{r}盏，留{f}盏备用，装了多少条街？
        zh| 雪人高{t}厘米，每小时矮{r}厘米，几小时后高{f}厘米？
        zh| 捉人游戏开始时有{t}人没被捉，每一轮捉住{r}人，几轮后还有{f}人没被捉？
        zh| 沙漠商队带了{t}袋水，每天喝{r}袋，到绿洲时还有{f}袋，在沙漠里走了几天？
        zh| 护士有纱布{t}分米，每{r}分米剪成一条绷带，余{f}分米，剪了几条绷带？
        zh| 音乐比赛起评分{t}分，弹错一个音扣{r}分，{A}最后得{f}分，弹错了几个音？
        zh| 货船上有碎石{t}吨，吊车每次吊出{r}吨，船里还有{f}吨，吊了几次？
        zh| {t}个孩子围成一圈，每唱一段歌就有{r}个退出，圈里只有{f}个孩子时，唱了几段？
        zh| 抄写员要抄{t}页书，每天抄{r}页，还有{f}页空着，抄了几天？
        zh| 风筝飞在{t}米高，{A}每拉一下就降低{r}米，现在高{f}米，拉了几下？
        zh| 地下室积水{t}升，水泵开一次抽走{r}升，还积着{f}升，开了几次？
        zh| {A}要征集{t}个签名，每条街征到{r}个，走完几条街后还差{f}个？
        zh| 血站有{t}袋血浆，给每家医院送{r}袋，站里留下{f}袋，送了几家医院？
        zh| {A}有{t}枚游戏币，玩一局弹珠要{r}枚，离开时剩{f}枚，玩了几局？
        zh| 老式挂钟的钟锤离地{t}厘米，每天下降{r}厘米，降到离地{f}厘米时要上弦，几天后上弦？
        zh| 积木有{t}块，每个小朋友搭房子用{r}块，箱里还有{f}块，有几个小朋友搭房子？
        zh| 水池边有{t}个盘子，洗碗机每次洗{r}个，还有{f}个没洗，洗了几次？
        zh| {A}从塔顶往下走，塔梯共{t}级，每分钟走{r}级，几分钟后下面还有{f}级？
        zh| 农夫从银行取{t}元买小牛，每头{r}元，剩{f}元修围栏，买了几头？
        zh| 公交车离终点站{t}千米，相邻的站相距{r}千米，开过几站后离终点站还有{f}千米？
        zh| 爆米花机里有{t}份，每分钟卖{r}份，卖多少分钟后机里还有{f}份？
        zh| {A}的流量包有{t}G，看一晚电影用{r}G，看了几晚后还有{f}G？
        zh| 从{t}里去掉若干个{r}后留下{f}，去掉了几个？
        zh| 羊羔每顿吃{r}朵花，草地上原有花{t}朵，现在开着{f}朵，羊羔吃了几顿？
        zh| 老师有奖状{t}张，每个班发{r}张，发完各班还有{f}张，发了几个班？
        zh| 茶商的茶叶重{t}千克，每位顾客买{r}千克，店里还存{f}千克，来过几位顾客？
        zh| 苗圃有花苗{t}株，顾客一托盘{r}株地买走，最后{f}株没人买，卖了几托盘？
        zh| 剧场烟雾机里有油{t}毫升，每放一次烟用{r}毫升，散场时有{f}毫升，放了几次烟？
        zh| {A}扫雪，路长{t}米，每扫{r}米歇一次，最后一次歇时离路的尽头还有{f}米，歇了几次？
        zh| 设买邮票x枚，每枚{r}元，{t}元用去邮票钱后余{f}元，x是几？
        zh| 足球场开赛时有冷饮{t}瓶，每分钟卖{r}瓶，中场时还有{f}瓶，上半场踢了几分钟？
        zh| 野生公园有树林{t}公顷，每次山火烧掉{r}公顷，现有{f}公顷，发生过几次山火？
        zh| 钓鱼线长{t}米，每跑掉一条大鱼就断掉{r}米，还有{f}米，跑掉几条大鱼？
        zh| 屋顶要铺{t}片瓦，瓦匠每趟铺{r}片，天黑时还差{f}片，铺了几趟？
        zh| 我的幸运数乘{r}，再用{t}去减，得{f}，我的幸运数是几？
        zh| 新年晚会准备{t}个灯谜，每轮猜掉{r}个，晚会结束还有{f}个没人猜，猜了几轮？
        zh| {t}元奖金，给每位优秀学员发{r}元，还结余{f}元，优秀学员有几位？

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
        en| A juggler bought {t} balls. Having given the same number to each of {n} pupils, he juggles with {f}. How many balls did a pupil get?
        en| {n} holes, all equally deep, were drilled for a well of {t} m, one below the other. {f} m are yet to be drilled. How deep was each?
        en| In the storeroom were {t} light bulbs until the caretaker fitted {n} corridors with equal numbers of them. {f} bulbs are there now. How many hang in a corridor?
        en| {A} had a gift card for {$t}. {n} identical lamps later it was worth {$f}. What did a lamp cost?
        en| The swimmers' water bottles are filled from a {t} l canister. With {n} bottles, all alike, filled to the top, {f} l are in it. What is the capacity of a bottle?
        en| Out of {t} guests, {f} stayed to wash up. The rest went home in {n} groups of equal size. Find the size of a group.
        en| A newspaper boy starts with {t} papers. In each of {n} villages he leaves the same number, and the {f} he brings home are for his neighbours. How many does he leave in a village?
        en| {n} monkeys steal equally many bananas from a stall with {t}. The seller counts {f} bananas afterwards. How many did each monkey steal?
        en| What is the value of each coin if {n} equal coins were taken out of a purse with {t} cents and {f} cents stayed inside?
        en| A scarf was {t} cm long. {A} unravelled {n} stripes of one width, and it is {f} cm long now. How wide was a stripe?
        en| {t} litres of milk were delivered to the dairy, which pressed {n} equal cheeses and sold the remaining {f} litres fresh. How many litres of milk are in a cheese?
        en| In the season opener our club led by {t} points. Over the next {n} match days the lead got smaller by a constant number, and it is {f} points now. By how many points did it get smaller on each match day?
        en| {A} wants to swim {t} lengths. {He} has swum {n} sets of the same number and there are {f} lengths ahead of {him}. How many lengths are in a set?
        en| Each of {n} penguins ate the same number of herrings. The bucket had {t} in it before the feeding and {f} after. How many herrings did a penguin eat?
        en| How many euros does a month of music lessons cost, if from a prize of {t} euros {n} months were paid and {f} euros have not been touched?
        en| The theatre's curtain needed {n} equal panels from a bale of {t} m of velvet. {f} m were handed back to the shop. Of what length is a panel?
        en| Let x be the number of pages in a chapter. {A} has gone through {n} chapters of the same length in a textbook of {t} pages and has {f} pages to go. Find x.
        en| A tanker sails with {t} tonnes of oil. It calls at {n} ports and pumps equal amounts ashore. Then there are {f} tonnes aboard. How many tonnes does each port get?
        en| {t} fish were swimming in the net. {n} gulls took an equal number each before it was hauled in with {f} fish. How many fish did a gull take?
        en| Archers fill their quivers, which are all alike, from a chest of {t} arrows. With {n} quivers full, {f} arrows are in the chest. How many arrows fit into a quiver?
        en| On the last day of school, {t} library books were out. {n} classes returned equally many, and {f} books were still out that evening. How many did each class return?
        en| The sculptor poured {n} equal candles from a block of {t} g of wax and keeps {f} g for repairs. What is the weight of a candle?
        en| When a mystery number is multiplied by {n} and the product is taken off {t}, one is left with {f}. Identify the mystery number.
        en| A tower {t} m high was pulled down floor by floor. {n} floors of equal height are gone, and the ruin is {f} m high. How high was a floor?
        en| {A} poured cups of tea for {n} guests, the same amount for everybody, out of a pot with {t} ml. {f} ml are in the pot. How many ml did a guest get?
        en| The shepherd's {t} sheep had to cross a bridge. {n} times a group of the same number crossed, and {f} sheep are on this side. How many sheep cross in a group?
        en| The price of a computer fell by the same amount in each of {n} years, from {$t} to {$f}. By how much did it fall each year?
        en| A beekeeper's {t} hives were hit by the winter. {n} bears broke equally many, and {f} hives are whole. How many hives did a bear break?
        en| Cooking oil: bottle at the start {t} ml, frying pans heated {n}, oil in each the same, bottle at the end {f} ml. Oil per pan?
        en| "I owe you {t} hours of gardening," says {A}. "I have come on {n} Saturdays, always for the same time, so {f} hours are missing." How many hours did {A} garden each Saturday?
        en| {n} train wagons with equally many containers were unhooked from a train with {t} containers. It rolls on with {f} containers. How many containers stood on a wagon?
        en| A roll of stickers has {t}. For {n} pupils the teacher tears off strips of equal length and has {f} stickers on the roll. Of how many stickers does a strip consist?
        en| During the sale {n} people bought the same number of tickets for the raffle. There had been {t} tickets in the drum; {f} were in it when the draw began. How many did a person buy?
        en| {A}'s bath contained {t} litres. {He} scooped out {n} full buckets for the garden, and the level is at {f} litres. How much does a bucket hold?
        en| For the star party {t} telescopes were lent out. {n} schools have brought back theirs, all equally many, and {f} telescopes have not come back. How many did a school borrow?
        en| {n} nurses share {t} night shifts so that all do the same number, with {f} shifts done by the head doctor. How many shifts are done by a nurse?
        en| Deep in the mine the air hose is {t} m long. {n} equal lengths were cut off because they leaked. {f} m can be used. What was each length that was cut off?
        en| A charity collected {t} coats. {n} vans drove off, all with the same number of coats, and {f} coats are in the hall. How many are in a van?
        en| An egg farm gathered {t} eggs, from which {n} pallets were packed, the same number on each; {f} eggs were cracked. Calculate the number of eggs on a pallet.
        en| If {A} gives {n} classmates the same number of sweets out of {t}, {he} will be left with {f}. How many sweets will each classmate be given?
        en| {$t} was in the wallet before {A} and {his} friends took the cable car. {n} tickets at one price were paid from it, and {$f} was there afterwards. What was the fare?
        en| On the mountain pass the snow was {t} cm deep. It thawed for {n} days, equally on each, and the depth is {f} cm. How much snow thawed in a day?
        en| The cake shop had {t} sugar roses. {n} wedding cakes were decorated alike, which used all but {f} roses. How many roses are on a cake?
        en| A ship was {t} km from the coast. The distance shrank by the same distance in each of {n} hours and is {f} km now. By how many km did it shrink per hour?
        en| Our water tank is at {t} litres. After the family has had {n} showers of equal length it will be at {f} litres. How many litres go into a shower?
        en| {t} seats of a ferry were for sale. {n} agencies sold equally many, and {f} went unsold. What did each agency sell?
        en| {A} starts the card game with {t} chips, loses {n} rounds with the same stake, and gets up with {f} chips. What was the stake?
        en| A tray with {t} rolls fell down, and only {f} rolls stayed on it. The others were eaten by {n} dogs, an equal number by each dog. How many rolls did a dog eat?
        en| Books for the jumble sale: {t}. Boxes filled: {n}, all with the same number. Books without a box: {f}. Books in a box?
        en| The scouts took {t} m of rope to the river and built {n} rafts of the same type. {f} m are for the tent. How much rope holds a raft together?
        en| {n} flocks of the same size left the lake in autumn. Of its {t} geese, {f} spend the winter there. How many geese were in each flock?
        en| A nail artist had {t} ml of varnish and served {n} customers with equal amounts. {f} ml are in the bottle. How many ml did a customer need?
        en| It was a {t} minute journey. {A} listened to {n} podcasts of equal length and slept through the last {f} minutes. How long was a podcast?
        en| Which number must be subtracted from {t} exactly {n} times to leave {f}?
        en| {t} oranges lay in the crate. Squeezing {n} jugs of juice took the same number for each jug. The children ate the {f} oranges that remained. How many oranges were squeezed for a jug?
        en| A jigsaw has {t} pieces. {n} children have each put in equally many, and {f} pieces lie beside it. How many pieces did a child put in?
        en| The sultan had {t} camels. To each of his {n} sons he gave the same number, and with the {f} others he rode away. How many camels did a son get?
        en| Once {n} equal doses had been drawn from a {t} ml bottle of vaccine, {f} ml were thrown away. What is the dose?
        en| A choir has {t} minutes on stage. The {n} carols are of the same length, and {f} minutes are reserved for applause. How long is a carol?
        en| {A} mixes paint. {He} had {t} drops of blue and put the same number in each of {n} pots. In the bottle there are {f} drops. How many drops went in a pot?
        en| {n} families rented equally many of the {t} allotments in town, and {f} allotments are free. How many did each family rent?
        en| At {t} degrees the oven was switched off. It cooled by the same number of degrees in each of the next {n} minutes and is at {f} degrees now. How many degrees a minute is that?
        en| The farmer had {t} bales. {n} horses got the same number for the winter, and {f} bales were sold. How many bales did a horse get?
        en| How many tiles make a row in the bathroom, where {n} equal rows used up all but {f} of {t} tiles?
        en| A rocket carried {t} small satellites. In each of {n} orbits it released equally many, and {f} stayed aboard because of a fault. How many were released in an orbit?
        en| Start at {t}. Take the same step down {n} times. You are at {f}. How big is the step?
        en| In a crate with {t} toys for the hospital, {f} are for the waiting room. The remainder is distributed to {n} wards, to all of them equally. How many toys does a ward receive?
        en| {A} was away for {t} days. {He} visited {n} cities and spent the same number of days in each. The other {f} days {he} was on the train. How many days did {he} spend in a city?
        en| The drum of cable holds {t} m. The electrician lays equal lengths in {n} rooms and puts the drum with {f} m back into the van. How many metres are laid in a room?
        en| {n} divers shared the work of raising {t} jars from a wreck. Each has brought up the same number, but {f} jars are down there still. How many has a diver brought up?
        en| If the class, which has {$t}, pays for {n} taxis at the same price, {$f} will be over for drinks. How much is a taxi?
        en| Bakers at a festival made a bread {t} dm long. {n} customers were cut pieces of equal length, until {f} dm lay on the table. What length did a customer get?
        en| {B} sowed {t} pumpkin seeds. Mice ate the same number on each of {n} nights, so that {f} could grow. How many did the mice eat a night?
        en| A wine merchant's cask of {t} litres was tapped for {n} restaurants, which took equal amounts. {f} litres are left to mature. How much did a restaurant take?
        en| There were {t} crows in the tree. {n} shots rang out, and at every shot the same number flew away. {f} brave crows sat on. How many flew away at a shot?
        en| Every bead curtain takes the same number of beads. {A} began with {t} and, with {n} curtains finished, has {f}. How many beads does a curtain take?
        en| Company canteen: {t} meals cooked, {f} thrown away, the others served at {n} counters, equally many at each. How many meals did a counter serve?
        en| The path round the island is {t} km. Splitting it up, {A} walks {n} stretches of the same length before lunch and {f} km after it. How long is such a stretch?
        en| Find x, the number of cards in a hand, if {n} hands are dealt from {t} cards and {f} cards are left in the stock.
        en| A dentist ordered {t} toothbrushes for schools. {n} schools received the same number and {f} brushes lie in a drawer. How many did a school receive?
        en| {A}'s mobile had {t} photos on it. {He} moved {n} folders, each with equally many photos, to the computer, and {f} photos are on the mobile. How many photos are in a folder?
        en| A field hospital had {t} blankets for {n} tents. After equal numbers had been handed out to the tents, {f} were put aside. How many blankets did a tent get?
        en| By the time {n} of the bus's stops had passed, with the same number of people getting out at each and nobody getting in, the {t} passengers had become {f}. How many got out at a stop?
        en| The gym has {t} kg of weight discs. {n} bars are loaded with the same weight each, and {f} kg are on the rack. How many kg are on a bar?
        en| My aunt knits from a ball of {t} m of wool. {n} socks use the same length each, and the cat plays with the {f} m she does not need. How many metres does a sock use?
        en| A lottery win of {$t} was spent on {n} equally expensive trips, apart from {$f} that went to the church. What did a trip cost?
        en| {t} soldiers guard the castle. {n} gates have equal watches, and {f} soldiers sleep. How many soldiers are there in a watch?
        en| The number {t} is greater by {f} than the product of {n} and an unknown number. Find the unknown number.
        en| Our school garden yielded {t} radishes. {n} classes were handed equal bunches, while {f} radishes went to the kitchen. How many radishes were in a bunch?
        en| Every winter the hedgehog loses the same weight in each of {n} weeks of sleep. It weighed {t} dag in autumn and {f} dag in spring. How much did it lose in a week?
        zh| 飞机行李舱限重{t}千克，装了{n}只同样重的箱子后，还能装{f}千克，每只箱子多重？
        zh| 音乐会计划{t}分钟，乐队演了{n}首时间相同的曲子，还有{f}分钟，每首曲子几分钟？
        zh| 杂技演员有{t}个球，分给{n}个徒弟同样多后，自己用{f}个表演，每个徒弟分到几个球？
        zh| 报童早上拿了{t}份报纸，在{n}个村子各卖掉同样多，带回{f}份，每个村子卖掉几份？
        zh| {n}只猴子偷香蕉，每只偷的一样多，摊上原有{t}根，现在有{f}根，每只猴子偷了几根？
        zh| 毛衣袖子长{t}厘米，拆掉{n}道同样宽的花纹后长{f}厘米，每道花纹宽多少厘米？
        zh| 奶场收来{t}升牛奶，做了{n}块一样的奶酪，余下{f}升鲜奶，做一块奶酪用奶多少升？
        zh| 油轮装着{t}吨油，在{n}个港口卸下同样多的油，船上还有{f}吨，每个港口卸油多少吨？
        zh| 一座塔高{t}米，拆掉等高的{n}层后，还高{f}米，每层高几米？
        zh| 茶壶里有茶{t}毫升，给{n}位客人各倒了同样多，壶里还有{f}毫升，每位客人喝到多少毫升？
        zh| 电脑{n}年里每年降价同样多，从{t}元降到{f}元，每年降多少元？
        zh| 浴缸里有水{t}升，{A}舀出{n}桶浇花后，还有{f}升，一桶水有几升？
        zh| 渔船离海岸{t}千米，{n}小时里每小时缩短同样的距离，现在离海岸{f}千米，每小时缩短多少千米？
        zh| 山口积雪厚{t}厘米，化了{n}天，每天化的厚度一样，还厚{f}厘米，每天化几厘米？
        zh| 蛋糕店有{t}朵糖花，装饰{n}个同样的婚礼蛋糕后剩{f}朵，每个蛋糕用糖花几朵？
        zh| 湖上原有大雁{t}只，{n}群大雁飞走，每群只数相等，留下{f}只过冬，每群有几只？
        zh| 汽车站台上有{t}名旅客，开来{n}辆车，每辆接走的人数一样，台上还有{f}名，每辆车接走几名？
        zh| {A}坐车{t}分钟，听了{n}段时间一样长的相声，最后{f}分钟睡着了，一段相声多少分钟？
        zh| 从数{t}开始，每次减去同一个数，减了{n}次正好是{f}，每次减多少？
        zh| 疫苗瓶里有{t}毫升，抽出{n}份等量的疫苗后，还有{f}毫升，每份是多少毫升？
        zh| 国王有{t}头骆驼，赐给{n}个儿子一样多，自己留下{f}头，每个儿子得到几头？
        zh| 烤箱关火时是{t}度，之后{n}分钟里每分钟降的度数相同，现在是{f}度，每分钟降几度？
        zh| 农夫有草料{t}捆，给{n}匹马过冬的捆数相同，另卖掉{f}捆，正好用完，每匹马有几捆？
        zh| {A}外出{t}天，其中{f}天在路上，其余时间在{n}座城市停留，每座城市停留的天数一样，是几天？
        zh| 电工有电缆{t}米，给{n}个房间各布了同样长的线，还剩{f}米，每个房间布线多少米？
        zh| 沉船里有{t}个陶罐，{n}名潜水员捞上来的个数相等，水下还有{f}个，每名潜水员捞了几个？
        zh| {A}播下{t}粒南瓜籽，老鼠{n}个晚上每晚偷吃的一样多，留下{f}粒，每晚偷吃几粒？
        zh| 树上有{t}只乌鸦，响了{n}声鞭炮，每响一声飞走的只数相同，剩{f}只没飞，每响一声飞走几只？
        zh| 设每手牌有x张，从{t}张牌里发出{n}手，还剩{f}张，求x。
        zh| 爱心衣物收到{t}件，{n}辆车运走的件数一样，屋里还有{f}件，一辆车运走几件？
        zh| 手机里有照片{t}张，{A}把{n}个相册移到电脑里，每个相册张数相等，手机里还剩{f}张，每个相册有几张？
        zh| 姑姑有毛线{t}米，织{n}只一样的袜子后，剩下的{f}米给小猫玩，织一只袜子用毛线多少米？
        zh| 刺猬冬眠前重{t}克，睡了{n}周，每周减轻的重量一样，醒来重{f}克，每周减轻多少克？
        zh| 城堡有{t}名卫兵，{n}座城门各派人数相同的卫兵站岗，{f}名在休息，每座城门有几名卫兵？
        zh| 钱包里有{t}元，买了{n}张缆车票后剩{f}元，求缆车票的单价。
        zh| 库房原有{t}个球，{n}支球队各领走同样多，现在库房里有{f}个，每支球队领走几个？
        zh| 学校菜园收了{t}个萝卜，给厨房{f}个，其余平均分给{n}个班，每个班分到几个？
        zh| 浴室铺瓷砖，{t}块瓷砖铺了{n}行后还有{f}块，每行铺几块？
        zh| 比赛前红队领先{t}分，后来{n}局每局被追回同样多的分，现在只领先{f}分，每局被追回几分？
        zh| 蜡烛师傅有蜡{t}克，做了{n}支相同的蜡烛，留下{f}克，每支用蜡多少克？
        zh| 海洋馆的桶里有小鱼{t}条，表演中{n}头海豚吃的条数相等，表演后还有{f}条，每头海豚吃了几条？
        zh| {A}欠{B}{t}个小时的家务，做了{n}个周末，每个周末时间一样，还欠{f}小时，每个周末做几小时？
        zh| 一列货车有{t}个集装箱，摘下{n}节车厢后还有{f}个，每节车厢上的个数相同，每节有几个？
        zh| {t}减{f}的差恰好是{n}个相同的数的和，这个数是多少？
        zh| 餐厅做了{t}份饭，{n}个窗口卖出的份数相等，最后余下{f}份，一个窗口卖了几份？
        zh| 彩票箱里有{t}张彩票，{n}个人各买走同样多，开奖时箱里还有{f}张，每个人买了几张？
        zh| {A}有{t}枚筹码，连输{n}局，每局输的枚数相同，还剩{f}枚，每局输几枚？
        zh| 医院有毯子{t}条，{n}间病房领走的条数一样，柜里剩{f}条，一间病房领了几条？
        zh| 拼图共{t}块，{n}个孩子每人拼上同样多，还有{f}块没拼，每个孩子拼上几块？
        zh| 健身房有杠铃片{t}千克，{n}根杠铃装的重量相等，架上还有{f}千克，一根杠铃装了多少千克？
        zh| 火箭带了{t}颗小卫星，飞{n}圈，每圈放出同样多，有{f}颗因故障没放出，每圈放出几颗？
        zh| 童子军用{t}米绳子扎了{n}只一样的木筏，留{f}米搭帐篷，一只木筏用绳多少米？
        zh| 节日的长面包有{t}分米，{n}位顾客各切走同样长的一段，桌上还有{f}分米，每位顾客切走几分米？
        zh| 美术课上，一瓶颜料{t}滴，{n}个调色盘里各滴同样多，瓶里还有{f}滴，每个盘里滴了几滴？
        zh| 酒窖里一桶酒{t}升，{n}家饭馆各打走同样多，桶里留下{f}升，每家饭馆打走几升？
        zh| 放假前有{t}本书借出，{n}个班还回的本数相同，还有{f}本没还，每个班还了几本？
        zh| 若从{t}中扣除某数的{n}倍，所得为{f}，求这个某数。
        zh| {A}有{t}颗珠子，编了{n}条一样的珠帘后，还有{f}颗，每条珠帘用几颗？
        zh| 奖金{t}元，{f}元捐给教堂，其余正好是{n}次旅行的费用，每次费用相同，每次旅行花多少元？
        zh| {A}有一张{t}元的礼品卡，买{n}盏同样的灯后，卡里有{f}元，一盏灯多少元？
        zh| {n}个弓箭手从箭箱里取走同样多的箭，箱里的{t}支箭只剩{f}支，每人取走多少支？
        zh| 冰淇淋店早上有蛋筒{t}个，接待了{n}个旅行团，每个团用去的个数相同，还有{f}个，每个团用去几个蛋筒？

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
        en| A string quartet and its friends need {k} music stands, each with a lamp. A lamp costs {$a}, and everything together costs {$t}. What is the price of a music stand?
        en| On {k} evenings {A} watched the news for {a} minutes and then an episode of a series that always had the same length. {He} sat in front of the screen for {t} minutes. How long is an episode?
        en| The chocolate factory puts {a} white pralines and a certain number of dark ones into each box. {k} boxes take {t} pralines. How many dark pralines go into a box?
        en| {A} knits {k} caps. The cap itself takes some metres of wool, the bobble {a} m. {He} uses {t} m altogether. How many metres are in a cap without its bobble?
        en| A lighthouse flashes for a while and stays dark for {a} seconds. {k} such cycles last {t} seconds. How many seconds does it flash in a cycle?
        en| A carpenter makes {k} doors with frames. A frame takes {a} dm of wood and a door an amount that we do not know. He saws up {t} dm. What is the unknown amount?
        en| {k} vans of the post office each bring {a} letter trays and equally many parcel crates; {t} trays and crates arrive. How many parcel crates are in a van?
        en| In spring {a} frogs joined those in the pond. By autumn there were {k} times as many as in spring after they had joined, namely {t}. How many frogs were in the pond before?
        en| In the hall stand {k} aquariums. In each swim {a} guppies and a shoal of neon fish. If the shoals are equally large and {t} fish swim in the hall, how many neon fish make a shoal?
        en| A path is {k} m wide. When {a} m are added to its length, its area is {t} square metres. How long is it without the addition?
        en| The sum in the bracket is {a} and something else. The factor before the bracket is {k}, the value of the whole is {t}. What is the something else?
        en| {A} takes {his} dog out {k} times a week: each time some minutes in the park and {a} minutes by the river, {t} minutes a week. How many minutes are they in the park each time?
        en| {k} brass bands march in the parade. Every band has {a} trumpets and the same number of drums. One counts {t} instruments. How many drums has a band?
        en| How much does the entrance cost if each of {k} visitors also rents a locker for {$a} and {$t} is taken from them?
        en| The captain gives each of {k} sailors {a} biscuits and some apples. If {t} pieces of food are handed out in equal rations, how many apples are in a ration?
        en| Each wagon of the toy train is {a} mm of coupling and otherwise body. {k} wagons in a row measure {t} mm. How long is the body of a wagon?
        en| Last year {A} was {a} cm smaller than now. {k} boards as long as {he} is now would reach {t} cm. How tall was {A} last year?
        en| I bought some beads and then {a} beads more. My sister has {k} times as many as I own now, namely {t}. How many did I buy first?
        en| An hour in the climbing hall has a fixed price, and the shoes are {$a} extra. {k} climbers with hired shoes pay {$t} for an hour. What is the fixed price?
        en| {k} robots are assembled. Each gets {a} red cables and a number of black ones. The workshop uses {t} cables. How many black cables are inside a robot?
        en| After {A} had found {a} more mushrooms, {he} had so many that {k} such baskets would contain {t} mushrooms. How many had {he} before?
        en| At the market a basket costs {$a}, and the fruit in it is paid for as well. {B} takes {k} equal baskets with fruit and pays {$t}. What is the fruit in a basket worth?
        en| Find the side of the sheet: {k} strips, each made of a side of the sheet and a {a} cm tab, have a total length of {t} cm.
        en| To get to the {P}, {A} drives to the station and then {a} km by train. {He} did this {k} times in a week and covered {t} km on the way there. How many km is the drive?
        en| Each of {k} children planted {a} sunflowers and the same number of daisies as the other children did. In the bed grow {t} flowers. How many daisies did each child plant?
        en| A magician holds up {k} hats. Into every hat he drops {a} coins, and every hat already had some in it, equally many. Now the hats hold {t} coins. How many coins were in a hat before?
        en| The quiz master wrote: "My number, raised by {a} and then taken {k} times, is {t}." What is her number?
        en| {k} schools send teams to the debate, each with {a} speakers and several substitutes. The list has {t} names, and the teams are equally strong. How many substitutes does a school send?
        en| The farm shop sells a cheese with a jar of chutney. The chutney makes up {$a} of the price. {A} takes {k} of these combinations for {$t}. How much is the cheese by itself?
        en| {k} plumbers, paid equally per day, get {$a} each in travel money on top. A day with all of them costs {$t}. What does a plumber get a day without the travel money?
        en| A bell rings {a} times for the full hour and some more times for the prayer. In {k} such ringings it strikes {t} times. How often does it strike for the prayer?
        en| Had {A} driven {a} km an hour faster, {he} would have covered {t} km in {k} hours. How fast did {he} drive?
        en| A wall of {k} rows is built. Every row has {a} grey stones and otherwise red stones, equally many in each row. The wall has {t} stones. How many red stones are in a row?
        en| The gardener lengthened each of {k} equal hedges by {a} m. Now they are {t} m long in all. What was the length of a hedge before?
        en| A lesson on the piano is {a} minutes of scales plus some minutes of pieces. During {k} lessons {A} plays for {t} minutes. How many minutes of pieces belong to a lesson?
        en| If every carton had {a} eggs more, {k} cartons would contain {t} eggs. How many eggs does a carton contain?
        en| Let x be the price of a bowl of soup. {k} people each have soup and a salad for {$a}, and their bill is {$t}. Find x.
        en| {t} lights shine from {k} identical Christmas stars. {a} of the lights in a star are yellow, the rest red. How many are red in one star?
        en| The ferry company adds a fuel charge of {$a} to each ticket. {A} buys {k} tickets and pays {$t}, charge included. What would a ticket be without the charge?
        en| {k} packages were sent by post. In each are boots of the same kind and {a} dag of paper. The packages weigh {t} dag. How much do the boots in one package weigh?
        en| A ship's bakery has {k} ovens that each bake {a} white loaves and some rye loaves at a time. One firing of all ovens gives {t} loaves. How many rye loaves does an oven bake?
        en| {k} jars were standing on the sill, all with the same number of buttons. {A} dropped {a} buttons into each, so that {t} buttons are in them. How many were in a jar at the start?
        en| Each night guard walks round the hall and then {a} m through the yard. {k} rounds of this kind are {t} m. How far is it round the hall?
        en| {A} gets a wage for each shift and usually {$a} in tips. {k} such shifts brought {him} {$t}. What is the wage for a shift?
        en| The number of seats in a row was increased by {a}. The {k} rows now have {t} seats together. How many seats did a row have before?
        en| When each of {k} equally tall candles had been put on a {a} cm stand, their tops, measured from the table, added up to {t} cm. How tall is a candle?
        en| An astronaut's meal is a main dish and a drink of {a} g. {k} meals weigh {t} g. What is the weight of a main dish?
        en| A ring and a chain are sold as a set. The chain accounts for {$a}. A hotel buys {k} sets as prizes and pays {$t}. Work out the price of a ring.
        en| For the school play {k} costumes need a cloak and a belt each. {a} cm of ribbon go into a belt, and {t} cm of ribbon into all the costumes. How many cm of ribbon does a cloak need?
        en| {A} and {B} pick strawberries. {A} picks {a} punnets every hour. In {k} hours they have {t} punnets together. How many punnets an hour does {B} pick?
        en| A tap drips {a} ml an hour and a leaking pipe drips as well. After {k} hours the bucket below them has {t} ml in it. It was empty. How much does the pipe drip an hour?
        en| {k} hikers each ate {a} nuts at the first rest and some more at the last rest, equally many for each of them. {t} nuts are gone. How many did each hiker eat at the last rest?
        en| My aunt's age {a} years from now, multiplied by {k}, equals {t}. What is her age today?
        en| On every page of the old atlas are {a} maps of land and some maps of the sea. {k} pages show {t} maps, and all pages are alike. How many maps of the sea does a page have?
        en| Ice hockey: in each of {k} matches the home team shot {a} times at the goal, and the guests always took the same number of shots. {t} shots were counted. How many shots did the guests take in a match?
        en| The total of {k} equal orders is {t} pieces: each order consists of {a} forks and a number of knives. How many knives are in an order?
        en| {A} has a recipe for pancakes: {a} g of butter and some sugar. {He} makes the recipe {k} times, which takes {t} g of butter and sugar. How much sugar is in the recipe?
        en| The carousel turns for some minutes, then stops for {a} minutes to let people on. In {t} minutes this happens {k} times. For how many minutes does it turn each time?
        en| Each of {k} sheepdogs looks after {a} sheep with bells and further sheep without. {t} sheep are on the hill, with equal flocks. How many sheep in a flock are without a bell?
        en| To cover a sofa one needs {a} m of lining as well as the outer cloth. {k} sofas were covered with {t} m of material in all. How much outer cloth does a sofa need?
        en| A flower bed is bordered by {k} equal sides. Had each of them been {a} dm longer, the border would be {t} dm. How long is a side?
        en| A night at the hostel is cheaper than at the inn by {$a}. {k} nights at the inn cost {$t}. What is a night at the hostel?
        en| Snow lay on the roof. {a} cm fell on top, and {k} times the new depth would be {t} cm. How deep was the snow before?
        en| For her {k} nieces grandmother bought equal presents, a doll each and a dress for the doll. With {$a} a dress the presents came to {$t}. What was the price of a doll?
        en| Each day a baby whale gains the same weight by milk and {a} kg besides by krill. In {k} days it gains {t} kg. How many kg a day come from milk?
        en| The relay has {k} runners. Each runs a lap of the track and {a} m up the hill. The relay is {t} m. How long is a lap?
        en| {t} is the product of {k} and a sum. One of the numbers added is {a}. Determine the other.
        en| A group of {k} campers shares all costs equally: each has given {$a} for food and a further amount for the campsite, {$t} from everyone. How high is each camper's amount for the campsite?
        en| An office has {k} teams. Each has {a} people in the city and a number at home, equally many in all teams; the firm counts {t} people. How many people per team are at home?
        en| {A} prints a booklet with {a} inside pages and some cover pages. {k} copies need {t} pages. How many cover pages does a copy have?
        en| "Our street's {k} bakeries each sell {a} baguettes and just as many rolls as the others," says the miller. "It makes {t} pieces." How many rolls does a bakery sell?
        en| At dawn each of {k} tanks held the same amount. By noon {a} litres had run into each, and {t} litres were in them. How many litres did a tank hold at dawn?
        en| Carrying a basket of {a} kg each, {k} equally heavy workers step on a scale together. It shows {t} kg. How heavy is a worker without a basket?
        en| A baker bakes {a} more loaves a day since he got a new oven. In {k} days he now bakes {t}. How many loaves a day did he bake with the old oven?
        en| The theatre moves {k} stage sets, each made up of {a} walls and several trees. {t} walls and trees are carried in, and the sets are equal. How many trees has a set?
        en| On the computer, one backup stores the documents and {a} GB of pictures. {k} backups fill {t} GB. How many GB are the documents?
        en| A new rule gives each player {a} points at the start of a round in addition to those won in it. {A} won equally many in {k} rounds and has {t} points. How many did {he} win in a round?
        en| {k} fishing boats bring home {a} crates of herring each, as well as cod, the same number of crates per boat. On the quay stand {t} crates. How many crates of cod did a boat bring?
        en| Each working day a bus driver does his usual route and an extra {a} km to the garage. After {k} working days the clock shows {t} km more. How many km is his usual route?
        en| Write x for the number of pens in a case. {a} pens are put into each of {k} equal cases, and the cases then contain {t} pens. What is x?
        en| If a number becomes {a} greater, then {k} of it are {t}. Give the number.
        en| Each day at camp {A} spends {$a} at the kiosk and a fixed sum on the canoe. The {k} days cost {him} {$t}. What does the canoe cost a day?
        en| The tailor's invoice for {k} suits is {$t}. For each suit he writes {$a} for lining and another amount for cloth. What is the amount for cloth?
        en| {B} can lift {a} kg more than {A}. If {k} times what {B} can lift is {t} kg, how much can {A} lift?
        en| In {k} identical hampers lie {t} things. Ignoring the {a} bottles in each, how many things lie in a hamper?
        en| The mountain hut charges each guest for the bed and {$a} for firewood. {k} guests are charged {$t}. How much is the bed?
        en| Our tree was {a} cm lower when we bought it. A tower {k} times as high as the tree is now measures {t} cm. How high was the tree when we bought it?
        en| {k} gift bags were prepared, each containing {a} pencils plus rubbers. In total {t} articles were packed, the same in each bag. Calculate the rubbers in a bag.
        en| A bricklayer earned the same daily wage for {k} days. He also got {$a} a day for tools. He was paid {$t}. Find his daily wage without the tool money.
        en| All {k} compartments of the train had equally many travellers. At the border {a} got into each compartment, which made {t} travellers. How many were in a compartment before the border?
        zh| 要是{k}棵一样高的小树都再长{a}厘米，它们的高度加起来就是{t}厘米，现在每棵高多少厘米？
        zh| 每块蛋糕放{a}克黄油和一些糖，{k}块蛋糕的黄油和糖共{t}克，每块放糖几克？
        zh| 一盒巧克力里有{a}块白巧克力和一些黑巧克力，{k}盒共{t}块，每盒有几块黑巧克力？
        zh| {A}每晚先看{a}分钟新闻，再看一集电视剧，{k}晚共看了{t}分钟，每集电视剧多少分钟？
        zh| 织一顶帽子，毛球用线{a}米，帽身也用一些线，织{k}顶共用线{t}米，每顶帽身用线几米？
        zh| 灯塔亮几秒，再灭{a}秒，这样循环{k}次用{t}秒，每次亮几秒？
        zh| 展厅有{k}个鱼缸，每缸有{a}条孔雀鱼和同样多的几条红绿灯鱼，一共{t}条鱼，每缸有几条红绿灯鱼？
        zh| 小路宽{k}米，如果再加长{a}米，面积就是{t}平方米，小路现在长多少米？
        zh| 游行队伍有{k}支乐队，每支有{a}把小号和一样多的几面鼓，共{t}件乐器，每支乐队有几面鼓？
        zh| {k}名游客每人买一张门票，又花{a}元租一个柜子，景点共收{t}元，门票多少元？
        zh| {A}现在比去年高{a}厘米，{k}块和{he}现在一样长的木板接起来长{t}厘米，{he}去年高多少厘米？
        zh| 篮子一只{a}元，里面的水果另算，{A}买了{k}只同样的水果篮，付{t}元，一篮水果值多少元？
        zh| {A}去学校先骑车，再坐{a}千米地铁，{k}次去学校共行{t}千米，每次骑车几千米？
        zh| 魔术师往{k}顶帽子里各放进{a}枚硬币，帽子里原有的硬币一样多，现在共有{t}枚，原来每顶有几枚？
        zh| {k}名工人日工资相同，每人每天另发{a}元车费，一天共发{t}元，不算车费每人日工资多少元？
        zh| 如果{A}每小时多行{a}千米，{k}小时就能行{t}千米，{A}每小时行多少千米？
        zh| 砌墙{k}层，每层用{a}块灰砖，另外都是红砖，每层红砖一样多，共用砖{t}块，每层红砖几块？
        zh| {k}道树篱一样长，每道都延长{a}米后，总长{t}米，原来每道长几米？
        zh| 假如每盒多装{a}个鸡蛋，{k}盒就能装{t}个，现在每盒装几个？
        zh| 设一碗面x元，{k}个人每人吃一碗面和一份{a}元的凉菜，结账{t}元，求x。
        zh| 渡船票每张加收{a}元燃油费，{A}买{k}张票连燃油费付了{t}元，票价本身是多少元？
        zh| 邮寄靴子，每个包裹里有一双靴子和{a}克填充纸，{k}个包裹重{t}克，一双靴子重多少克？
        zh| 窗台上有{k}个罐子，里面的纽扣一样多，{A}往每个罐子里又放{a}颗，现在共{t}颗，原来每罐几颗？
        zh| {A}每班有固定工资，还有小费{a}元，上了{k}个这样的班得{t}元，每班固定工资多少元？
        zh| 每排座位增加{a}个后，{k}排共有{t}个座位，增加前每排有几个？
        zh| {k}支一样高的蜡烛放在{a}厘米高的烛台上，从桌面量起，顶端高度的总和是{t}厘米，一支蜡烛高几厘米？
        zh| 航天员的一餐有主食和{a}克饮料，{k}餐共重{t}克，一餐的主食重几克？
        zh| 水龙头每小时漏{a}毫升，水管也在漏，{k}小时后空桶里接了{t}毫升，水管每小时漏多少毫升？
        zh| 旅店比客栈每晚便宜{a}元，在客栈住{k}晚要{t}元，在旅店住一晚多少元？
        zh| 把姑妈{a}年后的岁数乘{k}，得到{t}，姑妈今年多少岁？
        zh| {k}场冰球赛里，主队每场射门{a}次，客队每场射门次数也相同，共射门{t}次，客队每场射门几次？
        zh| 旋转木马每次先停{a}分钟上人，再转几分钟，{t}分钟里正好循环{k}次，每次转几分钟？
        zh| 做一个沙发套，里布用{a}米，面布用若干米，{k}个沙发套共用布{t}米，一个用面布多少米？
        zh| 外婆给{k}个外孙女各买一个娃娃和一条{a}元的娃娃裙，共花{t}元，一个娃娃多少元？
        zh| 小鲸鱼每天靠吃奶增重几千克，靠吃虾增重{a}千克，{k}天共增重{t}千克，每天靠吃奶增重多少千克？
        zh| {k}名队员接力，每人跑操场一圈再跑{a}米坡路，全程{t}米，操场一圈多少米？
        zh| {t}等于{k}乘一个和，这个和里的一个加数是{a}，另一个加数是多少？
        zh| 公司有{k}个小组，每组{a}人在单位，其余在家办公，各组在家人数相等，公司共{t}人，每组在家的有几人？
        zh| {k}个水箱水量相同，每个又流进{a}升后，一共有{t}升，原来每个水箱有几升？
        zh| {k}名体重相同的搬运工，每人背着{a}千克的筐站上地秤，秤上显示{t}千克，每人体重多少千克？
        zh| 面包店换了新烤箱，每天多烤{a}个面包，现在{k}天烤{t}个，以前每天烤几个？
        zh| 备份一次要存文档和{a}G照片，备份{k}次占{t}G，文档占多少G？
        zh| {k}条渔船每条运回{a}筐鲱鱼和一样多的鳕鱼，码头上共{t}筐，每条船运回鳕鱼几筐？
        zh| {A}在营地每天花{a}元买零食，还花固定的钱租船，{k}天花了{t}元，租船一天多少元？
        zh| 裁缝做{k}套西服收{t}元，每套的里料{a}元，其余是面料钱，每套面料多少元？
        zh| 山间小屋每位客人付床位费和{a}元柴火费，{k}位客人共付{t}元，床位费是多少元？
        zh| {k}节车厢里的乘客一样多，到站时每节又上来{a}人，车上共有{t}人，到站前每节有几人？
        zh| 括号里是某数与{a}的和，括号外乘{k}，得数是{t}，某数是几？
        zh| 书签每套里有{a}枚木书签和几枚铜书签，{k}套一共{t}枚，每套有几枚铜书签？
        zh| 采蘑菇时{A}又找到{a}朵，这时{k}篮这么多的蘑菇就是{t}朵，{he}原来有几朵？
        zh| 钟楼每次报时敲{a}下大钟，再敲几下小钟，报时{k}次共敲{t}下，每次敲小钟几下？
        zh| 木匠做{k}扇一样的带框的门，每个框用木料{a}分米，一共用木料{t}分米，每扇门不算框用几分米？
        zh| {B}比{A}多举{a}千克，{B}举起的重量的{k}倍是{t}千克，{A}能举多少千克？
        zh| 新学期每个班都转来{a}名学生，{k}个班人数相同，现在共{t}名，转来之前每班几名？
        zh| 每个急救包有{a}卷纱布和若干个创可贴，{k}个急救包共装{t}件，每包有几个创可贴？
        zh| {A}沿湖边走一段路，再走{a}米山路，算一趟，{k}趟走了{t}米，湖边那段路有多长？
        zh| 石雕师傅给{k}座同样的石像各配了{a}千克的底座，连底座共重{t}千克，一座石像重多少千克？
        zh| 弟弟每天吃{a}颗蓝莓和几颗草莓，{k}天吃了{t}颗，每天吃的草莓一样多，是几颗？
        zh| 攀岩馆门票之外每人租鞋{a}元，{k}人租鞋攀岩付了{t}元，不租鞋的话每人付多少元？
        zh| {A}每次洗衣服，洗涤用{a}分钟，甩干也要几分钟，洗{k}次共用{t}分钟，每次甩干几分钟？
        zh| 过年时{k}个孩子每人先拿到{a}元红包，又拿到一个大小相同的红包，共拿到{t}元，后一个红包是多少元？
        zh| 给某数添上{a}，取这样的{k}份，总数为{t}，某数是几？

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
        en| {b} chapters of {c} pages each and {a} picture chapters make up a children's book of {t} pages. How long is a picture chapter, if all of them are equal?
        en| A sailor bought {b} m of rope for {$c} a metre and {a} pulleys. He left {$t} in the harbour shop. What did a pulley cost?
        en| In a bird sanctuary, {b} nest boxes have {c} eggs in them and {a} others have some other number, always the same. {t} eggs were counted. How many eggs are in each of the others?
        en| What is the daily pay of an apprentice, if {b} masters at {$c} a day and {a} apprentices cost the workshop {$t} a day?
        en| {A} sends {b} letters with a postage of {$c} each and {a} parcels. The clerk asks for {$t}. How much is the postage of a parcel?
        en| The caretaker mopped {b} classrooms in {c} minutes each and then {a} halls, which made {t} minutes. How long did he need for a hall?
        en| On a farm {b} apple trees yielded {c} kg each; {a} cherry trees brought the harvest up to {t} kg. How much did a cherry tree yield?
        en| Bus line A runs {b} times a day with {c} passengers each time, line B runs {a} times. Together they carry {t} passengers a day. How many ride on each trip of line B?
        en| For the puppet theatre's curtain, {b} red strips {c} cm wide and {a} gold strips were sewn side by side, {t} cm altogether. Find the width of a gold strip.
        en| {A} did {b} sets of {c} push-ups and {a} sets of sit-ups; {his} notebook says {t} exercises. How many sit-ups were in a set?
        en| A cook fries {b} pans of {c} pancakes and {a} pans of potato cakes for {t} hungry people, so that everybody gets exactly one cake. How many potato cakes fit in a pan?
        en| {C} mixed paint from {b} tubes of blue with {c} ml each and {a} tubes of yellow. The mixture measures {t} ml. What does a tube of yellow contain?
        en| An electric train set needs {b} straight rails of {c} cm and {a} curved ones for a round of {t} cm. How long is a curved rail?
        en| The youth hostel lets {b} dormitories with {c} beds and {a} family rooms. All {t} beds are booked. How many beds are in a family room?
        en| A clown has {b} bunches of {c} balloons and {a} bunches of flags on strings, {t} things in the air. How many flags make a bunch?
        en| The hospital pharmacy filled {b} boxes with {c} tablets each, and {a} tins with the rest of the {t} tablets, equally. How many tablets are in a tin?
        en| {b} times {A} scored {c} points with {his} darts, and {a} times {he} hit the golden ring. {He} has {t} points in all. How many points does the golden ring give?
        en| A beaver dam of {t} cm was built from {b} thick branches, {c} cm each, and {a} thin ones laid on top of each other. How thick is a thin branch in cm?
        en| Stage hands carried {b} platforms of {c} kg and {a} loudspeakers up the stairs. They lifted {t} kg altogether. What is the weight of a loudspeaker?
        en| If {b} hours of tennis at {$c} an hour and {a} hours of squash cost {$t}, what do they charge for an hour of squash?
        en| An artist sold {b} sketches at {$c} and {a} oil paintings at a fixed price. She made {$t}. What was the fixed price?
        en| Of {t} seedlings, {b} trays got {c} each, and {a} trays shared the others equally. How many are in one of the trays that shared?
        en| In their first {b} innings our team made {c} runs each. It then made the same number in each of {a} innings and reached {t} runs. How many runs were those per inning?
        en| A number is multiplied by {a}. The product of {b} and {c} is added, and we obtain {t}. Which number was multiplied?
        en| {b} kilograms of plums at {$c} a kilogram and {a} kilograms of figs lie in the basket. The stall owner asks for {$t}. What is the price of a kilogram of figs?
        en| A brewery's cart carries {b} kegs of {c} litres along with {a} casks. With everything full there are {t} litres on the cart. How much does a cask hold?
        en| The flood raised the river {c} cm an hour for {b} hours and then at another rate for {a} hours, {t} cm in total. How many cm an hour was the other rate?
        en| In the museum shop {A} chose {b} postcards, {$c} a card, and {a} magnets. {His} aunt paid {$t}. Work out the price of a magnet.
        en| {A} plays {b} songs of {c} minutes on the violin and {a} on the cello, these all of one length. {His} concert takes {t} minutes. How long is a song on the cello?
        en| A tiler used {b} packs with {c} white tiles and {a} packs of black tiles to tile a floor with {t} tiles. None was left. How many black tiles are in a pack?
        en| Emergency supplies: {b} crates with {c} tins, {a} crates with bottles, {t} pieces. How many bottles in a crate?
        en| At the scout fire {b} logs burned {c} minutes each, one after the other, then {a} logs of oak. The fire went out after {t} minutes. For how many minutes does a log of oak burn?
        en| An insect collector drew {b} beetles with {c} dots on each and {a} ladybirds with another number of dots. There are {t} dots. How many dots does each ladybird have?
        en| {A} weighs {his} fishing catch: {b} trout of {c} hg apiece and {a} perch, all equally heavy; {t} hg in total. What does a perch weigh?
        en| The aeroplane climbed {c} m a second for {b} seconds. Over the next {a} seconds it climbed evenly until it had gained {t} m. How many metres a second did it climb in that time?
        en| Fabric for {b} cushions, {c} dm each, and for {a} curtains comes to {t} dm. How much fabric does a curtain need?
        en| The beginners of a ski school, {b} of them, pay {$c} each. The {a} advanced skiers pay another price, and the school takes {$t} from everyone together. What does an advanced skier pay?
        en| A publisher ships {b} cartons of {c} novels and {a} cartons of dictionaries to the fair, {t} volumes altogether. How many dictionaries go in a carton?
        en| {b} taxis brought {c} guests each to the wedding, and {a} minibuses, all equally full, brought the others. There were {t} guests. How many guests came in a minibus?
        en| Let x be the price of an entrance ticket to the zoo. {a} of these and {b} boat tickets at {$c} are {$t}. What is x?
        en| The pupils sat in {b} rows of {c} and, behind these, on {a} benches. {t} pupils watched the play. How many sat on a bench?
        en| {A} repaired {b} bicycles for {$c} each and {a} mopeds. {He} entered {$t} in {his} book. How much did {he} take for a moped?
        en| On a farm track {b} concrete slabs of {c} dm and {a} wooden planks, end to end, cover {t} dm. How long is a plank?
        en| A bottle machine and a can machine are running. The first fills {c} bottles a minute for {b} minutes, the other fills cans for {a} minutes. {t} containers are full. How many cans does it fill in a minute?
        en| On the school outing {a} pupils took the castle tour, {b} pupils took the cave tour at {$c} each. The teacher paid {$t}. What did the castle tour cost a pupil?
        en| {b} gold bars of {c} kg and {a} silver bars are in the safe. It is {t} kg of metal. What is the weight of a silver bar?
        en| The comet was seen on {b} nights for {c} minutes each, then on {a} nights for some other time, each night the same. Observers saw it for {t} minutes. What was that other time?
        en| A weaver makes {b} rugs with {c} red threads each and {a} rugs with a different number. He has used up {t} red threads. What is the different number?
        en| {A} and {B} pick nuts. {A} brings {b} bags with {c} nuts. {B} brings {a} bags of equal size, and there are {t} nuts. How many nuts are in one bag of {B}'s?
        en| The school band bought {b} triangles, each for {$c}, and {a} drums; {$t} were taken from its account. How much is a drum?
        en| Feeding time: {b} otters eat {c} fish apiece; {a} seals eat all the other fish of a {t} fish delivery in equal portions. How many fish does a seal eat?
        en| A detective listened to {b} tapes of {c} minutes and {a} tapes of another length. It took {t} minutes. How many minutes long were the latter tapes?
        en| {t} metres were run in training: {b} sprints of {c} m and {a} jogs. All jogs had the same distance. Calculate it.
        en| At the plant sale a woman paid for {a} rose bushes and for {b} herbs costing {$c} each. From her account went {$t}. Determine the cost of a rose bush.
        en| In {b} villages {c} houses each were given solar roofs, in {a} towns an equal number each. The programme reached {t} houses. How many houses were reached in a town?
        en| The wardrobe assistant sewed {c} hooks on each of {b} skirts, and hooks on {a} jackets too. She used up {t} hooks. How many did each jacket get?
        en| {b} floors of the tower have {c} windows. The {a} floors above those have another number of windows each. The tower has {t} windows. How many windows does each of the floors above have?
        en| A cargo drone makes {b} flights carrying {c} kg, and after its repair {a} flights with a changed load. Altogether it transports {t} kg. What is the changed load?
        en| With {b} coupons of {$c} and {a} equal notes {A} paid exactly {$t}. What is the value of a note?
        en| {A} put {b} blue cubes with edges of {c} cm and {a} green cubes in a row. The row is {t} cm long. How long is the edge of a green cube?
        en| The ice rink sold {b} season passes at {$c} each in the morning and {a} family passes in the afternoon. That brought {$t}. How much is a family pass?
        en| {b} pickers gathered {c} baskets of grapes each. {a} machines gathered equally many each, and the vineyard had {t} baskets. How many baskets were gathered by a machine?
        en| A radio station plays {b} blocks of adverts of {c} seconds and {a} news flashes in the hour, {t} seconds together. How many seconds is a news flash?
        en| The recipe for the feast: {b} cups of rice at {c} g, {a} cups of lentils, together {t} g. How many grams are in a cup of lentils?
        en| My cousin bred rabbits. {b} mothers had {c} young each, {a} mothers had another number each, and {t} young were born. How many young did each of the latter have?
        en| To build the ramp {A} laid {b} layers of boards, {c} mm thick, and {a} layers of bricks. Its height is {t} mm. How thick is a layer of bricks?
        en| The film club showed {b} short films of {c} minutes and {a} main films; the projector ran for {t} minutes. All main films are equally long. How long?
        en| The vet's bill says {$t}. It lists {b} injections for {$c} each and {a} X-rays. What is charged for an X-ray?
        en| There are {b} shelves with {c} jars of jam and {a} shelves with jars of pickles in the cellar, {t} jars in all. How many jars of pickles are on a shelf?
        en| By selling {b} lambs for {$c} each and {a} calves, the farmer got {$t}. What did he get for each calf?
        en| A swimming badge needs {b} dives for {c} points and {a} jumps, {t} points altogether. How many points is one jump?
        en| Over the winter {b} stoves burned {c} sacks of coal each and {a} stoves burned wood. {t} sacks of coal and wood went up in smoke. How many sacks did a wood stove burn?
        en| The space station has {b} modules with {c} screens and {a} modules with an unknown number of screens, the same in each. There are {t} screens. Find the unknown number.
        en| A postcard seller has {b} stands with {c} cards and {a} racks; on stands and racks he displays {t} cards. How many cards does a rack carry?
        en| Fill in the missing number of a bill: {b} hours at {$c}, {a} hours at ?, total {$t}.
        en| {A}'s grandmother strung {b} chains from {c} pearls each and {a} bracelets, using {t} pearls. How many pearls are there on a bracelet?
        en| On the ghost train {b} ghosts frighten {c} people each, and {a} skeletons frighten equally many each. {t} people screamed. How many people did a skeleton frighten?
        en| The water bill is for {t} litres: {b} baths with {c} litres each and {a} loads of washing. How many litres does one load need?
        en| A magician's chest contains {b} packs with {c} cards and {a} bags with silk scarves. He counts {t} cards and scarves. How many scarves are in a bag?
        en| Rain fell on {b} days at {c} mm a day. It then rained on {a} more days, equally each day, and the month had {t} mm. How many mm fell on each of those more days?
        en| For a party of {b} grandparents and {a} grandchildren, {t} dumplings were cooked. Each grandparent ate {c}, and nothing was left. How many did each grandchild eat?
        en| The lorry driver drove {b} trips of {c} km this week and {a} trips to the coast. The clock shows {t} km more than on Monday morning. How far is a trip to the coast?
        en| Cutting firewood, {A} filled {b} sacks with {c} logs, {B} filled {a} sacks, and {t} logs were cut in all. How many logs are in one of {B}'s sacks, if they are all equal?
        en| To the product of {a} and x add {c} taken {b} times. The result is {t}. Find x.
        en| {b} divers went down with {c} kg of lead on their belts and {a} with another weight of lead. {t} kg of lead were lent out. What was that other weight?
        en| A theme park has {b} trains that take {c} riders and {a} boats. At full load {t} riders are under way. How many riders sit in a boat?
        en| How much does an hour of electrician's work cost, when {a} hours of it and {b} sockets for {$c} each are billed at {$t}?
        en| Each of {a} aquariums has the same number of snails. {b} ponds have {c} snails each. Altogether the biologist has {t} snails. How many snails does an aquarium have?
        en| The stall sold {b} jars of honey for {$c} a jar and {a} blocks of wax. In the evening its cash box had {$t} in it, having been empty before. How much was a block of wax?
        en| Each of {b} nurses vaccinated {c} people, while {a} doctors vaccinated equally many each. {t} people were vaccinated. How many did a doctor vaccinate?
        en| For {b} laps {A} took {c} minutes a lap. {He} got tired and did {a} more laps, all at one speed, finishing after {t} minutes. How long did a lap take {him} then?
        zh| 抽奖箱里放进{b}捆红券，每捆{c}张，又放进{a}捆绿券，一共{t}张，每捆绿券几张？
        zh| {A}的训练计划有{b}次轻松课，每次{c}分钟，和{a}次强化课，共{t}分钟，一次强化课多少分钟？
        zh| 儿童书里有{b}个文字章，每章{c}页，还有{a}个一样长的图画章，全书{t}页，每个图画章几页？
        zh| 水手买了{b}米缆绳，每米{c}元，又买{a}个滑轮，付了{t}元，一个滑轮多少元？
        zh| 寄{b}封信，每封邮费{c}元，再寄{a}个包裹，一共要{t}元，一个包裹的邮费是多少元？
        zh| {A}擦教室的窗，有{b}间教室各{c}扇窗，另有{a}间，这些教室的窗数相等，共擦{t}扇，另外每间有几扇窗？
        zh| 幕布由{b}条红布和{a}条金布拼成，红布每条宽{c}厘米，幕布宽{t}厘米，金布每条宽几厘米？
        zh| 调颜料用了{b}管蓝色，每管{c}毫升，和{a}管黄色，共{t}毫升，黄色每管多少毫升？
        zh| 玩具铁轨由{b}根直轨和{a}根弯轨组成，直轨每根长{c}厘米，一圈共{t}厘米，弯轨每根长多少厘米？
        zh| 青年旅社有{b}间大房，每间{c}张床，还有{a}间家庭房，共{t}张床，每间家庭房有几张床？
        zh| 小丑手里有{b}束气球，每束{c}个，还有{a}串小旗，气球和小旗共{t}件，每串小旗几面？
        zh| {A}投飞镖，{b}次得{c}分，另外{a}次都投中金圈，总分{t}分，投中一次金圈得几分？
        zh| 打网球{b}小时，每小时{c}元，打壁球{a}小时，一共付{t}元，打壁球每小时多少元？
        zh| 画家卖了{b}幅素描，每幅{c}元，又卖了{a}幅价格相同的油画，收入{t}元，一幅油画多少元？
        zh| {t}株花苗，{b}个盘各放{c}株，剩下的平均放进{a}个盆，每个盆放几株？
        zh| {A}买李子{b}千克，每千克{c}元，买无花果{a}千克，共付{t}元，无花果每千克多少元？
        zh| 洪水来时，河水前{b}小时每小时涨{c}厘米，后{a}小时匀速上涨，共涨{t}厘米，后来每小时涨多少厘米？
        zh| 博物馆商店里，明信片每张{c}元，{A}买了{b}张和{a}个冰箱贴，付{t}元，一个冰箱贴多少元？
        zh| 铺地用了{b}包白瓷砖，每包{c}块，和{a}包黑瓷砖，一共{t}块，每包黑瓷砖有几块？
        zh| 篝火先烧了{b}根松木，每根烧{c}分钟，又烧了{a}根橡木，每根接着烧，共烧{t}分钟，一根橡木能烧几分钟？
        zh| 飞机前{b}秒每秒爬升{c}米，后{a}秒换了速度匀速爬升，共爬升{t}米，后来每秒爬升几米？
        zh| 做{b}个靠垫，每个用布{c}分米，再做{a}幅窗帘，用布共{t}分米，每幅窗帘用布多少分米？
        zh| 出版社发出{b}箱小说，每箱{c}本，{a}箱词典，共{t}本，每箱词典几本？
        zh| 来参加婚礼的有{t}人，{b}辆出租车各送来{c}人，其余坐{a}辆面包车，每辆人数一样，一辆面包车坐几人？
        zh| 设动物园门票每张x元，{a}张门票和{b}张{c}元的船票共{t}元，x是多少？
        zh| {A}修了{b}辆自行车，每辆收{c}元，又修了{a}辆电动车，共收{t}元，修一辆电动车收多少元？
        zh| 灌装机每分钟灌{c}瓶，开了{b}分钟，装罐机开了{a}分钟，瓶和罐共{t}个，装罐机每分钟装几罐？
        zh| 保险柜里有{b}块金条，每块{c}千克，还有{a}块银条，共重{t}千克，一块银条重多少千克？
        zh| {A}摘了{b}袋核桃，每袋{c}个，{B}摘了{a}袋，每袋一样多，共{t}个，{B}每袋有多少个？
        zh| 海豹馆来了{t}条鱼，{b}只水獭每只吃{c}条，其余由{a}头海豹平均吃完，每头海豹吃几条？
        zh| 训练中{A}冲刺{b}次，每次{c}米，慢跑{a}次，每次一样远，共跑{t}米，每次慢跑多少米？
        zh| 裁缝给{b}条裙子各缝{c}个钩子，又给{a}件上衣缝钩子，用了{t}个，每件上衣缝几个？
        zh| 大楼下面{b}层每层{c}扇窗，上面{a}层每层的窗户也相同，全楼{t}扇窗，上面每层几扇窗？
        zh| 无人机先飞{b}次，每次运{c}千克，检修后又飞{a}次，共运货{t}千克，检修后每次运多少千克？
        zh| {A}用{b}张{c}元的购物券和{a}张同样面值的钞票，正好付清{t}元，每张钞票是多少元？
        zh| {b}个采摘工每人摘{c}筐葡萄，{a}台机器各摘另外一个相同的数目，葡萄园共收{t}筐，一台机器摘几筐？
        zh| 电台一小时里播{b}段广告，每段{c}秒，又播{a}段快讯，共用{t}秒，每段快讯多少秒？
        zh| 兽医的账单是{t}元，其中打针{b}次，每次{c}元，拍片{a}次，拍片一次多少元？
        zh| 地窖里{b}个架子各放{c}罐果酱，{a}个架子放泡菜，罐数都一样，一共{t}罐，每个架子放泡菜几罐？
        zh| 奶奶穿{b}条项链，每条用珠子{c}颗，还穿{a}条手链，共用{t}颗，每条手链用几颗？
        zh| 上月家里用水{t}升，泡澡{b}次，每次{c}升，其余是洗衣{a}次用的，洗一次衣服用多少升？
        zh| 这个月有{b}天下雨，每天{c}毫米，有{a}天下雪，每天化成的水一样多，雨雪共{t}毫米，下雪天每天几毫米？
        zh| {t}个饺子正好吃完，{b}位老人每人吃{c}个，{a}个孩子每人吃的一样多，每个孩子吃几个？
        zh| 司机这周跑了{b}趟短途，每趟{c}千米，和{a}趟去海边的路，共{t}千米，去海边一趟多少千米？
        zh| 游乐园满员时，{b}列小火车各坐{c}人，{a}条小船坐满，一共{t}人，每条小船坐几人？
        zh| 电工的账单：插座{b}个，每个{c}元；工时{a}小时；共{t}元。每小时工钱是多少元？
        zh| 疫苗接种站，{b}名护士各接种{c}人，{a}名医生接种的人数相等，一共接种{t}人，每名医生接种几人？
        zh| {A}前{b}圈每圈用{c}分钟，累了以后换个速度又匀速跑了{a}圈，总共用{t}分钟，后来每圈用几分钟？
        zh| {a}与某数的积加上{b}个{c}，得{t}，某数是几？
        zh| {A}家的鸽子窝有{b}个各有{c}只，另外{a}个窝的只数相等，共{t}只，另外每个窝有几只？
        zh| 从某数的{a}倍出发，添上{c}的{b}倍就到了{t}，求这个某数。
        zh| 果园里苹果树{b}棵，每棵收{c}千克，樱桃树{a}棵，总收成{t}千克，平均每棵樱桃树收多少千克？
        zh| 春天{b}只母兔各生{c}只小兔，秋天{a}只母兔各生另外一个相同的只数，一年共生{t}只，秋天每只母兔生几只？
        zh| 早餐店卖了{b}笼包子，每笼{c}个，和{a}屉馒头，总共{t}个，一屉馒头有几个？
        zh| 邮局有{b}本邮票，每本{c}枚，还有{a}版邮票，合计{t}枚，每版有多少枚？
        zh| 台阶下段用{b}块石板，每块厚{c}厘米，上段用{a}块砖，总高{t}厘米，每块砖厚多少厘米？
        zh| 书画展挂了{b}排画，每排{c}幅，又挂了{a}排字，每排一样多，字画共{t}幅，字每排几幅？
        zh| 电影社放了{b}部短片，每部{c}分钟，又放了{a}部正片，一共{t}分钟，正片一样长，每部多少分钟？
        zh| 面馆用{b}袋面粉，每袋{c}千克，又用{a}袋米粉，共用{t}千克，每袋米粉重几千克？
        zh| {b}堆沙子每堆{c}吨，{a}堆石子每堆一样重，工地上共有{t}吨，每堆石子多少吨？
        zh| 水果礼盒店装了{b}个苹果礼盒，每盒{c}个，还装了{a}个芒果礼盒，苹果和芒果共用{t}个，每个芒果礼盒装几个？
        zh| 舞台上亮着{b}组红灯，每组{c}盏，和{a}组蓝灯，一共{t}盏，一组蓝灯有几盏？

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
        en| A lighthouse boat carries {n} sacks weighing {t} kg. Sacks of flour weigh {a} kg, sacks of salt {b} kg. How many sacks of flour does it carry?
        en| {A} takes part in {n} rounds of a game. A round on the left track gives {a} points and a round on the right track {b}. {His} total is {t}. How many rounds did {he} play on the left?
        en| Each goblin has {a} warts and each troll has {b}. In the cave live {n} of these creatures, and on them there are {t} warts. How many goblins live in the cave?
        en| A tailor sews shirts with {a} buttons and coats with {b}. For {n} garments {t} buttons were fetched. How many shirts were sewn?
        en| {n} wedding guests ordered meat or fish. The meat dish is {$a}, the fish dish {$b}, and the kitchen charged {$t}. How many guests had meat?
        en| An astronomer watched the sky for {n} nights and noted {t} meteors: {a} on every moonless night, {b} on every moonlit one. On how many nights was there no moon?
        en| A typist typed {n} documents in {t} minutes. A letter takes her {a} minutes, a report {b}. How many of the documents were letters?
        en| {n} goats and ponies are rented out for a children's party at {$t}. A goat costs {$a}, a pony {$b}. Find the number of goats.
        en| The post van holds {n} parcels with a total weight of {t} kg. Those with a red label weigh {a} kg each, those with a blue label {b} kg. How many red labels are there?
        en| How many swans were folded, if {n} paper birds, swans of {a} sheets and cranes of {b} sheets, used up {t} sheets?
        en| My train ride lasted {n} minutes. In the plain the train covers {a} hm a minute, in the hills {b} hm a minute. We travelled {t} hm. How many minutes were we in the plain?
        en| The school hired {n} instruments, flutes at {$a} a year and violins at {$b}. The yearly bill is {$t}. How many flutes are hired?
        en| At the bottle bank {A} returned {n} bottles and got {t} cents. Glass bottles bring {a} cents, plastic ones {b} cents. How many glass bottles did {he} return?
        en| A wall pattern consists of {n} strips that together are {t} cm wide. The dotted strips are {a} cm wide, the plain ones {b} cm. How many dotted strips are in it?
        en| On a coral reef a diver filmed {n} animals, starfish with {a} arms and squid that in this tale have {b}. {t} arms are on the film. How many starfish did the diver film?
        en| {A} has {n} songs to practise. A song in English takes {him} {a} minutes, one in French {b}. {He} practises {t} minutes and gets through them all. How many songs are in English?
        en| Grandmother picked {n} bunches: parsley with {a} stalks, chives with {b}. In her basket are {t} stalks. How many bunches of parsley did she pick?
        en| An airline sold all {n} seats of a flight and took {$t}. A window seat is {$a}, any other seat {$b}. How many window seats does the plane have?
        en| In the vending machine {n} drinks are left, worth {$t}. Juice sells for {$a} and water for {$b}. How many of them are juices?
        en| {n} pieces of music were copied on {t} sheets of paper. Each march needs {a} sheets, each waltz {b}. What is the number of marches?
        en| A relief flight brought {n} packets to the valley. The packets with rice feed {a} people and those with beans feed {b}. They feed {t} people. How many packets were filled with rice?
        en| The roofers nailed {n} sheets of metal on a barn. Wide sheets need {a} nails, narrow sheets {b} nails. {t} nails were used. How many wide sheets are on the barn?
        en| Let x be the number of evening shows. A circus gave {n} shows, sold {a} programmes at each evening show and {b} at each of the others, and sold {t} in all. What is x?
        en| {A} bakes {n} loaves. Rye loaves need {a} dag of flour and wheat loaves {b}. {He} weighs out {t} dag of flour. How many rye loaves does {he} bake?
        en| {B} and a friend skipped stones. A stone from the flat beach jumps {a} times, a stone from the cliff {b} times. They threw {n} stones and counted {t} jumps. How many stones came from the flat beach?
        en| {n} tickets for the observatory were paid for with {$t}. Students give {$a}, everybody else {$b}. How many students went in?
        en| On the scales are {n} balls with a weight of {t} g: steel ones, {a} g each, and wooden ones, {b} g each. Calculate how many are of steel.
        en| During {n} hours in the mine, a dwarf found {t} gems. In a lucky hour he finds {a}, in any other hour {b}. How many lucky hours did he have?
        en| The carpet maker ties {n} carpets with {t} tassels. Square carpets get {a} tassels, round ones {b}. How many square carpets are there?
        en| A delivery rider made {n} trips. By bicycle a trip earns {$a}, by scooter {$b}. The day's pay was {$t}. How many trips were made by bicycle?
        en| The library's {n} shelves hold {t} books. Oak shelves hold {a} each and pine shelves {b} each. Each is full. How many shelves are of oak?
        en| {A} opened {n} packets of stickers, gold packets with {a} stickers and silver packets with {b}, and now has {t} new stickers. How many gold packets were there?
        en| Every white egg box has {a} eggs, every grey one {b}. If {n} boxes contain {t} eggs, how many boxes are white?
        en| A tourist stayed {n} nights in the country and paid {$t} for lodging. A night in a tent was {$a}, a night under a roof {$b}. How many nights did the tourist spend in a tent?
        en| A charity concert had {n} performers. The singers performed {a} minutes each, the dancers {b} minutes each, one after another, {t} minutes in all. How many singers performed?
        en| In a factory {n} boxes of bolts with {t} bolts altogether were packed. Machine A puts {a} bolts in a box, machine B {b}. How many boxes did machine A pack?
        en| A gardener bought {n} plants for {$t}. He took only lavender, {$a} a plant, and sage, {$b} a plant. How many lavender plants did he take?
        en| In a herd of dinosaurs some have {a} spikes and the rest have {b}. {n} dinosaurs have {t} spikes together. How many dinosaurs have the first number of spikes?
        en| {A} has {n} candles and burns them one by one. A red candle lasts {a} hours and a green one {b}. They give light for {t} hours. How many red candles are there?
        en| The bus station sold {n} tickets from midnight on. Single tickets cost {$a}, return tickets {$b}; the sum is {$t}. How many single tickets were sold?
        en| A zoo owns {n} parrots and cockatoos. Each parrot knows {a} words, each cockatoo {b}, and together the birds say {t} words. How many parrots does the zoo own?
        en| A brick path uses {n} rows. A row across needs {a} bricks and a row along needs {b}. With {t} bricks laid, how many rows across are there?
        en| Over {n} school days {A} did {t} pages of homework, {a} on each day with maths, {b} on each day without it. On how many days was there maths?
        en| Split the {n} guests: those with breakfast paid {$a}, those without {$b}, and {$t} was paid. How many had breakfast?
        en| A printing shop printed {n} calendars with {t} pictures. A wall calendar has {a} pictures, a desk calendar {b}. How many wall calendars were printed?
        en| A trader sold {n} rolls of cloth, silk for {$a} a roll and linen for {$b} a roll, and earned {$t}. How many rolls of silk did he sell?
        en| The brook was bridged with {n} logs end to end, {t} dm long altogether. Birch logs measure {a} dm and pine logs {b} dm. How many birch logs were used?
        en| For {n} lessons a language school paid its teacher {$t}. A group lesson pays {$a}, a private lesson {$b}. How many group lessons did the teacher give?
        en| On the pond each lily pad holds either {a} frogs or {b} frogs. On {n} pads sit {t} frogs. How many pads hold the first number?
        en| Mountain guides led {n} tours with {t} hikers in all. The glacier tour always has {a} hikers, the forest tour {b}. How many times was the glacier tour led?
        en| A smith made {n} gates and grilles from {t} iron bars. A gate needs {a} bars, a grille {b}. How many gates did the smith make?
        en| In the dance show {n} dancers wear {t} ribbons: soloists {a} each, the others {b} each. How many soloists are in the show?
        en| {n} boxes of tea were ordered. Green tea comes with {a} bags to the box, black tea with {b}. We got {t} bags. How many boxes of green tea came?
        en| A whale watcher noted {n} sightings worth {t} points in the club. A whale is worth {a} points, a dolphin {b}. How many whales were sighted?
        en| {A} needed {t} minutes for a test of {n} questions. Each grammar question took {him} {a} minutes, each reading question {b}. How many grammar questions were on it?
        en| The baker's {n} baskets hold {t} rolls in total. There are {a} in every basket with a cloth and {b} in every basket without. How many baskets have a cloth?
        en| At the blood donation centre {n} donors were given {t} biscuits. First-time donors got {a}, regular donors {b}. How many people donated for the first time?
        en| There are {n} numbers on a list. Each of them is either {a} or {b}, and their sum is {t}. How often is the former on the list?
        en| Mixed stock: {n} tins, {t} kg. Tins of paint: {a} kg. Tins of glue: {b} kg. How many tins of paint?
        en| Every morning shift at the bakery makes {a} cakes and every evening shift {b}. After {n} shifts there were {t} cakes. How many morning shifts were among them?
        en| {A}'s class made {n} greeting cards. Cards with glitter sell for {$a}, cards without for {$b}. All were sold, which gave {$t}. How many had glitter?
        en| A removal firm carried {n} pieces of furniture to a lift. A wardrobe weighs {a} kg, an armchair {b} kg, and in all {t} kg were carried. How many wardrobes were carried?
        en| Suppose {n} lamps burn in a hall and use {t} units of power. New lamps use {a} units, old lamps {b}. How many new lamps burn there?
        en| In the pond {n} ducklings and goslings eat {t} worms. A duckling eats {a}, a gosling {b}. How many ducklings are in the pond?
        en| From the quay, {n} boats were rowed by {t} rowers. Racing boats have {a} rowers and family boats {b}. How many racing boats were out?
        en| {n} packets of seeds in a shop contain {t} seeds. Bean packets contain {a}, pumpkin packets {b}. How many packets of beans are there?
        en| A ski lift was used {n} times today, bringing in {$t}. Morning rides cost {$a} and afternoon rides cost {$b}. Work out the number of morning rides.
        en| The choir has {n} scores. Those by Bach have {a} pages, those by Haydn {b}. They make a pile of {t} pages. How many scores are by Bach?
        en| A farmer drove to market {n} times with {t} sheep in all. With the trailer he takes {a} sheep, without it {b}. How many times did he use the trailer?
        en| A bracelet has {n} beads and is {t} mm long. The glass beads are {a} mm long, the silver beads {b} mm. How many glass beads does it have?
        en| The hairdresser served {n} customers today, charging men {$a} and women {$b}. There is {$t} in the till. How many men had their hair cut?
        en| Robots of different kinds work in the lab: rollers on {a} wheels, crawlers on {b}. The lab has {n} robots and {t} wheels. How many rollers are there?
        en| Tickets for a lake cruise: {n} sold, {$a} on the upper deck, {$b} on the lower deck, total {$t}. How many were for the upper deck?
        en| In {n} throws at the fair, {A} knocked over {t} tins. With the right hand {he} always knocked over {a}, with the left {b}. How many throws were with the right hand?
        en| A museum has {n} mobile walls for {t} paintings. Walls in the blue hall carry {a} paintings, those in the red hall carry {b}. How many walls are in the blue hall?
        en| {n} builders and painters earn {$t} an hour between them. If a builder earns {$a} and a painter {$b}, how many builders are there?
        en| A flock of kites hangs in the sky. The dragon kites have {a} tails, the fish kites {b}. Of {n} kites one sees {t} tails. How many dragon kites are up?
        en| What number of rooms is heated by stove, when {n} rooms burn {t} logs a day, {a} in a room with a stove and {b} in a room with a fireplace?
        en| On {n} weekends the ranger planted {t} trees, {a} on a dry weekend and {b} on a wet one. How many weekends were dry?
        en| A grocer filled {n} bags with {t} oranges. Mesh bags take {a}, paper bags {b}. How many mesh bags did he fill?
        en| {A} has {n} coins in {his} collection that weigh {t} g. Roman coins weigh {a} g each, Greek coins {b} g each. How many are Roman?
        en| If x of {n} workers are on the day shift, where each makes {a} parts, and the rest make {b} parts each at night, {t} parts are made. Find x.
        en| One cake recipe needs {a} eggs, another {b}. For {n} cakes the confectioner broke {t} eggs. How many cakes were baked with the first recipe?
        en| A theatre group played {n} evenings for {t} visitors. In the barn {a} visitors fit, in the cellar {b}, and it was always full. How often did the group play in the barn?
        en| {A} writes {n} pages and needs {t} minutes for them. A page by hand takes {him} {a} minutes, a typed page {b}. How many of the pages are written by hand?
        en| {n} bottles of perfume were filled from {t} ml. The travel bottle takes {a} ml and the gift bottle {b} ml. How many travel bottles were filled?
        en| A fisherman sold {n} fish for {$t}, pike for {$a} and carp for {$b} a fish. How many pike were sold?
        en| To cover {n} tables a restaurant uses {t} m of cloth. Each long table takes {a} m and each round table {b} m. How many long tables does it have?
        en| A chess teacher set {n} problems. White problems are worth {a} stars and black problems {b}. A pupil who solved every problem got {t} stars. How many white problems were set?
        en| The computer room was equipped with {n} devices for {$t}. A keyboard was {$a} and a mouse {$b}. How many keyboards were bought?
        en| {n} of the king's messengers rode {t} miles altogether, those on horses {a} miles each, those on mules {b} miles each. How many rode horses?
        zh| 脚手架用了{n}根管子，共重{t}千克，钢管每根{a}千克，铝管每根{b}千克，用了几根钢管？
        zh| {A}{n}天练琴{t}分钟，上学日每天{a}分钟，假日每天{b}分钟，上学日有几天？
        zh| 货船上有{n}袋货，共重{t}千克，面粉每袋{a}千克，盐每袋{b}千克，面粉有几袋？
        zh| 裁缝做衬衫和大衣{n}件，共用纽扣{t}颗，一件衬衫{a}颗，一件大衣{b}颗，衬衫有几件？
        zh| 喜宴来了{n}位客人，吃肉餐的每份{a}元，吃鱼餐的每份{b}元，共收{t}元，吃肉餐的有几位？
        zh| 天文爱好者观测{n}夜，记录流星{t}颗，没有月亮的夜里每夜{a}颗，有月亮的每夜{b}颗，没有月亮的有几夜？
        zh| {A}回收了{n}个瓶子，得{t}角，玻璃瓶每个{a}角，塑料瓶每个{b}角，玻璃瓶有多少个？
        zh| 打字员用{t}分钟打了{n}份文件，一封信{a}分钟，一份报告{b}分钟，信有几封？
        zh| 折天鹅每只用纸{a}张，折青蛙每只用{b}张，{A}一共折了{n}只，用去{t}张，天鹅有几只？
        zh| 航班{n}个座位全部售出，得{t}元，靠窗的每张{a}元，不靠窗的每张{b}元，靠窗座位有几个？
        zh| 自动售货机里还有{n}瓶饮料，共值{t}元，果汁每瓶{a}元，矿泉水每瓶{b}元，果汁有几瓶？
        zh| 屋顶铺了{n}块铁皮，宽的每块用钉子{a}颗，窄的每块用{b}颗，一共用{t}颗，宽铁皮有几块？
        zh| 马戏团演出{n}场，晚场每场卖节目单{a}份，日场每场卖{b}份，共卖{t}份，设晚场x场，求x。
        zh| 矮人在矿里挖了{n}小时，得宝石{t}颗，走运时每小时挖{a}颗，平时每小时{b}颗，走运的有几小时？
        zh| 骑手送了{n}趟外卖，骑自行车每趟得{a}元，骑电动车每趟得{b}元，共得{t}元，骑自行车送了几趟？
        zh| {A}拆了{n}包贴纸，金包每包{a}张，银包每包{b}张，共{t}张，金包有几包？
        zh| 白盒每盒装鸡蛋{a}个，灰盒每盒装{b}个，{n}盒正好装{t}个，白盒有几个？
        zh| 游客在外住了{n}晚，住宿费{t}元，住帐篷每晚{a}元，住客房每晚{b}元，住帐篷几晚？
        zh| 音乐节有{n}个节目，独唱每个{a}分钟，舞蹈每个{b}分钟，总长{t}分钟，独唱有几个？
        zh| 恐龙图册里有{n}只恐龙，有的长{a}根刺，其余的长{b}根刺，共{t}根，长前一种数目的刺的有几只？
        zh| {A}有{n}支蜡烛，一支接一支地点，红的每支点{a}小时，绿的每支点{b}小时，共点{t}小时，红蜡烛有几支？
        zh| 车站卖出{n}张票，单程票{a}元，往返票{b}元，共{t}元，单程票卖出几张？
        zh| 印刷厂印了{n}本日历，挂历每本有图{a}幅，台历每本有图{b}幅，共印图{t}幅，挂历几本？
        zh| 布商卖出{n}匹布，丝绸每匹{a}元，麻布每匹{b}元，收入{t}元，丝绸卖了几匹？
        zh| 外语学校本月付老师{t}元，大课每节{a}元，小课每节{b}元，他上了{n}节课，大课有几节？
        zh| 铁匠用{t}根铁条打了大门和窗栏{n}件，大门每件用{a}根，窗栏每件用{b}根，大门有几件？
        zh| 订了{n}盒茶，绿茶每盒{a}包，红茶每盒{b}包，共{t}包，绿茶订了几盒？
        zh| 表里有{n}个数，每个不是{a}就是{b}，总和是{t}，前面那个数出现几次？
        zh| 献血站给{n}位献血者发饼干{t}块，首次献血的每位{a}块，以前献过的每位{b}块，首次献血的有几位？
        zh| 面点房上了{n}个班，早班每班做蛋糕{a}个，晚班每班做{b}个，共做{t}个，早班有几个？
        zh| 搬家工人搬了{n}件家具，衣柜每件{a}千克，沙发每件{b}千克，共{t}千克，衣柜搬了几件？
        zh| 大厅里亮着{n}盏灯，每小时耗电{t}个单位，新灯每盏{a}个单位，旧灯每盏{b}个单位，新灯有几盏？
        zh| 池塘里小鸭和小鹅共{n}只，吃了{t}条虫，小鸭每只吃{a}条，小鹅每只吃{b}条，小鸭有几只？
        zh| 码头上{n}条船由{t}名桨手划走，赛艇每条{a}名，游船每条{b}名，赛艇有几条？
        zh| 种子店有{n}包种子共{t}粒，豆种每包{a}粒，瓜种每包{b}粒，豆种有几包？
        zh| 手链由{n}颗珠子串成，长{t}毫米，玻璃珠每颗{a}毫米，银珠每颗{b}毫米，玻璃珠有几颗？
        zh| 理发店今天有{n}位顾客，男士每位{a}元，女士每位{b}元，收入{t}元，男士有几位？
        zh| 实验室有{n}个机器人，滚动型每个{a}个轮子，爬行型每个{b}个轮子，轮子共{t}个，滚动型有几个？
        zh| 湖上游船卖出{n}张票，上层每张{a}元，下层每张{b}元，合计{t}元，上层票有几张？
        zh| 套圈时{A}用右手每次套中{a}个，用左手每次套中{b}个，扔了{n}次，套中{t}个，用右手扔了几次？
        zh| 天上有{n}只风筝，龙风筝每只有{a}条尾巴，鱼风筝每只有{b}条，共{t}条尾巴，龙风筝有几只？
        zh| 护林员{n}个周末种树{t}棵，晴天的周末每次种{a}棵，下雨的周末每次种{b}棵，晴天的周末有几个？
        zh| 设{n}名工人中x人上白班，每人做{a}个零件，其余上夜班，每人做{b}个，共做{t}个，x是多少？
        zh| 做奶油蛋糕每个用{a}个鸡蛋，做水果蛋糕每个用{b}个，{n}个蛋糕用了{t}个鸡蛋，奶油蛋糕有几个？
        zh| 剧团演了{n}晚，观众共{t}人，在谷仓演每晚{a}人，在礼堂演每晚{b}人，在谷仓演了几晚？
        zh| {A}抄{n}页稿子用{t}分钟，手写每页{a}分钟，打印每页{b}分钟，手写了几页？
        zh| 渔夫卖了{n}条鱼得{t}元，草鱼每条{a}元，鲤鱼每条{b}元，草鱼卖了几条？
        zh| 餐馆给{n}张桌子铺桌布，用布{t}分米，长桌每张{a}分米，圆桌每张{b}分米，长桌有几张？
        zh| 机房用{t}元买键盘和鼠标{n}个，键盘每个{a}元，鼠标每个{b}元，键盘有几个？
        zh| 象棋老师出了{n}道残局，红方题每道{a}颗星，黑方题每道{b}颗星，全部解出得{t}颗星，红方题有几道？
        zh| 把{n}分成甲、乙部分，甲的{a}倍与乙的{b}倍之和是{t}，甲是多少？
        zh| 图书车有{n}层书，红层每层{a}本，蓝层每层{b}本，共{t}本，红层有几层？
        zh| 学校租了{n}件乐器，笛子每件租金{a}元，提琴每件租金{b}元，租金共{t}元，笛子租了几件？
        zh| 救灾物资{n}箱，一箱米够{a}人吃，一箱面够{b}人吃，总共够{t}人吃，米有几箱？
        zh| 灯会上挂了{n}串灯笼，圆灯笼每串{a}个，方灯笼每串{b}个，共{t}个，圆灯笼有几串？
        zh| 邮车上{n}个包裹重{t}千克，贴红签的每个{a}千克，贴蓝签的每个{b}千克，贴红签的有几个？
        zh| 怪兽卡片里，火兽每张{a}点能量，水兽每张{b}点，{A}手里{n}张共{t}点，火兽卡有几张？
        zh| 小溪上用{n}根木头首尾相接，长{t}分米，桦木每根{a}分米，松木每根{b}分米，桦木用了几根？
        zh| 糖葫芦有的每串{a}颗山楂，有的每串{b}颗山楂，{n}串用山楂{t}颗，前一种有几串？
        zh| 国王的信使{n}人，骑马的每人跑{a}千米，骑骡的每人跑{b}千米，共跑{t}千米，骑马的有几人？
        zh| 报名冬令营的{n}人交了{t}元，会滑雪的每人交{a}元，不会滑雪的每人交{b}元，会滑雪的有几人？
        zh| 果汁摊把{t}升果汁装进{n}个容器，玻璃罐每个{a}升，塑料桶每个{b}升，全部装满，玻璃罐有几个？

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
        en| Pelicans and crocodiles sleep on a sandbank. A ranger on the shore notes {n} animals and {l} legs. How many pelicans are asleep there?
        en| A skate park lends out bicycles and skateboards. The attendant turned all {l} wheels to test them; he lends out {n} vehicles. How many bicycles are there to lend?
        en| Knights rode to the castle, and spare horses without riders came along too. The gatekeeper counted {n} knights and horses with {l} legs of their own. How many knights came?
        en| Peacocks strut among deer in the palace garden. If they have {l} legs and there are {n} of them, find how many peacocks strut there.
        en| The toy box contains {n} plastic animals, hens or else calves. Put on their feet, they touch the floor with {l} legs. How many hens are in the box?
        en| A cowboy song tells of {n} heads and {l} legs at the ranch: cowboys and cattle, nobody else. How many cowboys are at the ranch?
        en| In the wings of a theatre wait {n} actors, real people and trained poodles. They stand on {l} legs. What is the number of people?
        en| {l} wheels roll through the tunnel. They belong to {n} vehicles, each of which is a motorbike or a van. How many of these are motorbikes?
        en| On a nature walk {A} keeps a list of magpies and rats. It has {n} entries, and the animals on it have {l} legs altogether. How many magpies are on the list?
        en| A butterfly has more wings than a bat, as many as a sheep has legs. Over the meadow fly {n} bats and butterflies on {l} wings. How many bats are flying?
        en| Musicians play in duets and quartets at a festival, {n} groups with {l} players. Nobody is in more than one group. How many duets are there?
        en| The robot factory makes walking robots like people and crawling robots like dogs. Last month it mounted {l} legs on {n} robots. How many walk like people?
        en| Shopping carts and hand scooters were pulled from the canal, {n} in all. They had all their {l} wheels, as many on each cart as on a car. How many scooters were pulled out?
        en| My little sister dresses her toys. A doll gets a shoe on each foot, and so does a toy pony. {n} toys are wearing {l} shoes. How many are dolls?
        en| Grandma says: "This morning I fed my roosters and my cats. I saw {n} mouths and trod on some of the {l} feet." How many roosters did she feed?
        en| Eagles and marmots live on the rock face. A researcher who has tagged {n} of them on all {l} legs wants to know the number of eagles. What is it?
        en| Children and their puppies play in the snow and leave a print with every foot. {n} are playing, and {l} feet make prints. How many children play?
        en| There are only swans and otters on the river island. Count the animals: {n}. Count the legs: {l}. How many are swans?
        en| A caravan of guides and camels crosses the dunes on foot. {n} heads can be seen against the sky and {l} legs on the sand. How many guides lead the caravan?
        en| The wheel shop sent {l} new wheels to a garage that repairs mopeds and cars. Just enough for all {n} of its vehicles! How many mopeds are being repaired?
        en| If all {n} chickens and foals of the stud stood in line, a fly could sit on {l} different legs. How many chickens does the stud have?
        en| Toucans and jaguars were filmed at night by a camera in the jungle: {n} animals, {l} legs in the pictures. No animal was filmed more than one time. How many were toucans?
        en| A stamp series shows finches and hares. Each stamp has one animal on it. The {n} stamps show {l} legs. How many stamps show a finch?
        en| Our vet vaccinates ducks and calves. In order to note it she ties a ribbon round each leg. She has tied {l} ribbons for {n} animals. How many ducks has she vaccinated?
        en| In a dream, {A} met {n} creatures, ravens and wolves, who shook hands with {him}: every foot was shaken, {l} in all. How many ravens were there?
        en| A sleigh museum also owns old vehicles: penny bicycles with wheels as on any bicycle, and coaches with wheels as on any car. {n} of them stand on {l} wheels. How many penny bicycles does it own?
        en| Work out the number of herons near a pond with {n} toads and herons, if their legs number {l}.
        en| The farm's dog barks at geese and ponies. They flee: {l} legs run, {n} tails wave. How many geese run away?
        en| A ferry takes motor scooters and cars. The sailors put a block under each wheel. For {n} vehicles they use {l} blocks. How many scooters does the ferry take?
        en| Every foot of every animal in the nativity play needs a felt slipper. There are {n} angels and donkeys in the play, and {l} slippers are sewn. How many angels are in it?
        en| Let x be the number of hens among {n} hens and oxen that have {l} legs in all. Find x.
        en| {A}'s model railway has passengers and cows as tiny figures. {He} glued {n} figures by their {l} feet. How many passengers did {he} glue?
        en| A storyteller asks: "Monkeys aside, the tree house shelters parrots and cats. They have {l} feet between them and {n} heads. How many parrots?"
        en| In the monastery, monks look after goats. Monks and goats together have {n} heads and {l} legs. How many monks live in the monastery?
        en| A puzzle book shows a field full of larks and moles. The answer page says: {n} animals, {l} legs. But the number of larks is torn off. What is it?
        en| For a cartoon an artist draws {n} heroes, every one an owl or a bear, and gives them {l} boots, no foot being left bare. How many owls are there?
        en| The pram is a vehicle with as many wheels as a car. In the yard of a nursery stand prams and children's scooters like little bicycles, {n} vehicles with {l} wheels. How many scooters stand there?
        en| A captain's crew consists of sailors with all their limbs and of ship's cats. He has {n} mouths to feed, and {l} legs run about on deck. How many sailors has he?
        en| Suppose that of {n} animals in a shed some are pheasants and all others badgers, and that the shed has {l} feet in it. How many pheasants are in the shed?
        en| On the beach {l} footprints lead out of the sea, a single print for every foot. They were made by {n} cormorants and turtles. How many cormorants came out?
        en| The dressmaker for pets sewed {l} leg warmers for {n} parakeets and kittens, one for every leg. How many parakeets did she dress?
        en| A dairy farmer and his family milk cows. In the cowshed there are {n} persons and cows with {l} legs. How many persons are in the cowshed?
        en| Find how many birds there are among {n} birds and lizards that have {l} legs altogether.
        en| Police horses are led by officers on foot. A child at the fence counts {l} legs, and her father counts {n} heads, officers and horses together. How many officers are there?
        en| At the weekend market stand {n} vehicles: cargo bicycles with wheels like a usual bicycle and delivery vans. The warden chalks {l} wheels. How many cargo bicycles stand there?
        en| The lions' cage and the vultures' cage were counted by mistake as one: {n} animals, {l} legs. How many vultures does the zoo keep?
        en| Nightingales and dormice visit a garden after dark. The owner's night camera counts {n} visitors in June, {l} legs in all. How many nightingales visited?
        en| What a noise! {n} cocks and donkeys are calling, {l} feet are stamping. How many cocks are calling?
        en| There were {l} skis for {n} skiers and snow dogs in a funny race: each runner had a ski on every foot, dogs too. How many skiers took part?
        en| Woodpeckers and beavers work at the trees by a lake. With {n} workers and {l} legs in this crew, how many woodpeckers are there?
        en| In the shepherd's notebook stands: "Dogs none. Geese and rams, {n} heads, {l} legs." How many geese did he note?
        en| Some ostriches race against some camels, with nobody on their backs. {n} animals start, and {l} feet raise the dust. How many ostriches start?
        en| {A} builds animals from chestnuts and matches, a match for each leg. For {n} animals, storks and giraffes, {he} uses {l} matches. How many storks does {he} build?
        en| The bike repair man also fixes the trolleys of the supermarket, which stand on as many wheels as a car. This month he oiled {l} wheels on {n} bikes and trolleys. How many bikes did he oil?
        en| A zoo director has to buy straw for {n} bustards and llamas. He knows that they walk on {l} legs. How many bustards does he have?
        en| People and sledge dogs set off for the pole. At the start there were {n} heads and {l} legs. How many people set off?
        en| A kiwi is a bird. A possum walks on all its feet like a cat. {n} kiwis and possums with {l} feet live on the island. How many of them are kiwis?
        en| From behind a curtain that hides their bodies, {A} sees {l} legs of hens and calves, and from above {he} sees {n} heads. How many hens are behind the curtain?
        en| A herd of bison is followed by cowbirds on the ground. The legs of bison and birds amount to {l}, the animals to {n}. How many cowbirds follow?
        en| The animal shelter's scales count feet, not kilos: {l} for today's {n} newcomers, budgies and guinea pigs. How many budgies arrived?
        en| Ducks and dogs went for a swim, and a fish under water saw {l} paddling feet. {n} animals were swimming. How many were ducks?
        en| Boys and girls ride hobby horses, ponies graze. Without counting the wooden toys there are {n} children and ponies with {l} legs. How many children are there?
        en| How many cranes must there be if {n} cranes and buffaloes stand in the marsh on {l} legs?
        en| The guard at a school's gate counted the wheels that came in before the bell: {l}. All {n} vehicles were bicycles or cars. How many bicycles came in?
        en| A wizard turned {n} princes into ravens and stags. They now have {l} legs. How many princes were turned into ravens?
        en| "Not counting me," says the farmer's wife, "there are {n} living things in our yard, ducks and lambs, and {l} legs." How many ducks are in the yard?
        en| For a painting class {A} brings {n} clay figures, people and bulls, whose {l} legs have been fired separately. How many of the figures are people?
        en| A tally of the night watch: bats none, owls and cats {n}, legs {l}. Calculate the number of owls.
        en| The delivery company runs on motor scooters and electric vans. New tyres have been bought for all wheels: {l} tyres for {n} vehicles. How many motor scooters does the company have?
        en| Some hens are hidden among {n} hens and hamsters in a school's animal room. The pupils counted {l} legs. How many hens are hidden there?
        en| On the savanna, secretary birds hunt beside hyenas. Of these hunters {n} were seen, with {l} legs. Determine how many secretary birds were seen.
        en| The rooster is king of the yard: under him are {n} hens and goats. His subjects have {l} legs. How many hens does he rule?
        en| Twins and quadruplets were invited to a meeting: {n} sets of brothers and sisters, {l} people in all. How many sets of twins came?
        en| {A}'s father parks cars and motorbikes in a hotel garage. Tonight {l} wheels stand in the garage, under {n} vehicles. How many motorbikes did he park?
        en| Children in animal masks stay on their feet, and real ponies too. On the fairground {n} masked children and ponies have {l} legs. How many children wear masks?
        en| A blacksmith's guests are travellers and their mules. {n} of them rest under his roof; {l} feet have walked there. How many travellers rest?
        en| If every swallow and every weasel by the barn has all its legs, and there are {n} of them with {l} legs, how many swallows are there?
        en| A juggling bear show has trainers and bears. All the {n} performers bow, standing on {l} legs, for the bears walk on all their paws. How many trainers are there?
        en| The museum's dinosaur hall has skeletons of hunters that ran on hind legs like birds and of plant eaters that walked on all legs like cows. {n} skeletons stand on {l} legs. How many hunters are in the hall?
        en| Legs: {l}. Animals: {n}. Kinds: gulls and ferrets. How many gulls?
        en| A tea towel has a border of printed geese and pigs. {A} counts {n} animals and {l} legs on it. How many geese are printed on it?
        en| In the Alps, choughs hop round a hut where chamois lick salt. A hiker counts {n} of these birds and chamois and {l} legs. How many choughs hop round the hut?
        en| Our bus is stuck behind {n} hens and sheep on the road. "{l} legs, and none of them hurries," says the driver. How many hens are on the road?
        en| A film needs {n} extras, soldiers on foot and horses without riders. The sound crew records {l} feet. How many soldiers are needed?
        en| The animals in a cuckoo clock shop are carved with every leg: {l} legs on {n} cuckoos and squirrels. How many cuckoos are in the shop?
        en| {n} of the tickets for the pet parade went to parrots and dogs, a ticket for each. They marched past on {l} feet. How many parrots marched?
        en| An egg farm keeps llamas to guard its hens. Hens and llamas together number {n}; their legs number {l}. How many hens are kept?
        en| Take {n} toy vehicles, some of them motorcycles, the rest racing cars, with {l} wheels in all. How many motorcycles are among them?
        en| Night falls, the flock comes home. {A} closes the gate behind {n} turkeys and cows and has heard {l} feet go by. How many turkeys came home?
        en| Farriers shoe horses, cobblers shoe riders: every foot of the {n} horses and riders at the inn has been given something new, {l} feet altogether. How many riders are at the inn?
        en| {A} must solve this: In an enclosure live emus and tapirs. They have {n} noses and {l} legs. Give the number of emus.
        zh| 雨后的泥地上印着{l}个脚印，是{n}只喜鹊和小猫走过留下的，每只脚一个印，喜鹊有几只？
        zh| 飞车比赛有摩托车和赛车{n}辆参加，轮子一共{l}个，参赛的摩托车有多少辆？
        zh| 木偶师给国王和骏马共{n}个木偶的每条腿拴一根线，拴了{l}根，国王木偶有几个？
        zh| 沙滩上睡着鹈鹕和鳄鱼共{n}只，护林员数得{l}条腿，鹈鹕有几只？
        zh| 滑板公园出租自行车和滑板，一块滑板的轮子和汽车一样多，自行车和滑板共{n}件、{l}个轮子，自行车有几辆？
        zh| 草原牧场里牧民和牛一共有{n}个头、{l}条腿，牧民有几人？
        zh| 御花园里有孔雀和梅花鹿，数头{n}个，数腿{l}条，孔雀有多少只？
        zh| 鹰和旱獭住在山崖上，研究员给它们的每条腿都系了标签，{n}只共系{l}个，鹰有几只？
        zh| {A}梦见了乌鸦和狼，总共{n}只，{l}只脚，{he}梦见几只乌鸦？
        zh| 一队武士牵着战马进城，武士和马共{n}个头，地上有{l}条腿，武士有几人？
        zh| 小朋友和小狗在雪地里玩，头有{n}个，脚有{l}只，小朋友有多少人？
        zh| 修车师傅给{n}辆摩托车和面包车换新轮胎，每个轮子都换，共换{l}个，摩托车有多少辆？
        zh| 天鹅和水獭在河心岛上，总数{n}只，腿{l}条，天鹅有几只？
        zh| 密林里的相机拍到犀鸟和豹子共{n}只，照片上有{l}条腿，每只只拍一次，犀鸟有几只？
        zh| 邮票上每张印一只燕子或一只野兔，{n}张邮票上共有{l}条腿，印燕子的有几张？
        zh| 小木偶戏班有人偶和马偶{n}个，腿共{l}条，人偶有几个？
        zh| 和尚养羊，寺里和尚与羊共有{n}个头、{l}只脚，和尚有几个？
        zh| 渡口上有{n}辆车要过河，不是电动自行车就是小货车，轮子与轿车一样多的是小货车，轮子共{l}个，电动自行车有几辆？
        zh| 画家画了{n}个卡通角色，有猫头鹰也有熊，每只脚都穿靴子，共画靴子{l}只，猫头鹰有几只？
        zh| 青蛙与白鹭共{n}只，腿有{l}条，白鹭有几只？
        zh| 挤奶的时候，牛棚里的人和奶牛共{n}个，腿{l}条，有多少人在牛棚里？
        zh| {A}用栗子和火柴做鹤和长颈鹿，一条腿用一根火柴，做{n}只用了{l}根，鹤有几只？
        zh| 探险队员带着雪橇犬出发，头共{n}个，腿共{l}条，探险队员有几名？
        zh| 动物收容所今天来了鹦哥和豚鼠，登记{n}只，数脚{l}只，鹦哥来了几只？
        zh| 校门口的保安数进校的车，轮子共{l}个，车共{n}辆，不是自行车就是小轿车，自行车有几辆？
        zh| 巫师把{n}个王子变成乌鸦和鹿，他们现在共有{l}条腿，变成乌鸦的有几个？
        zh| 喜鹊和黄牛在田里，合计{n}只，如果腿数合计{l}，喜鹊有多少只？
        zh| 赶集路上走着商人和骡子，{n}个头，{l}只脚，商人有几个？
        zh| 帘子后面露出{l}条腿，帘子上面露出{n}个头，都是母鸡和小牛的，母鸡有几只？
        zh| 湿地里站着丹顶鹤和水牛，{l}条腿，{n}个头，求丹顶鹤的只数。
        zh| 啄木鸟和河狸一起给大树做检查，这支{n}名成员的队伍有{l}条腿，啄木鸟有几名？
        zh| 送货公司的摩托车和小货车一共{n}辆，轮子{l}个，小货车的轮子和轿车一样多，摩托车有几辆？
        zh| 玩偶和玩具马都穿鞋，每只脚穿一只，{n}个玩具穿了{l}只鞋，玩偶有几个？
        zh| 大公鸡管着母鸡和山羊共{n}只，它们的腿共{l}条，母鸡有多少只？
        zh| 恐龙馆里，有的恐龙像鸟一样用后腿站立，其余的像牛一样用全部的腿站立，{n}具骨架有{l}条腿，像鸟一样站的有几具？
        zh| 海鸟和海龟从海里上岸，每只脚留一个印，共有{n}只、{l}个印，海鸟有几只？
        zh| 超市门口有自行车和购物车，购物车的轮子数和汽车相同，合起来{n}辆、{l}个轮子，自行车有多少辆？
        zh| 老爷爷出谜语：“我家有鹅和狗，头{n}个，脚{l}只，鹅有几只？”请你答一答。
        zh| 影片里需要步兵和马，录音师录下{l}只脚的声音，他们共有{n}个头，步兵有几名？
        zh| {A}放学回家，把火鸡和奶牛赶进栏，一数头是{n}个，一数脚是{l}只，火鸡有几只？
        zh| 印花桌布上印着鸭子和小猪，图案共{n}个，腿共{l}条，鸭子印了几只？
        zh| 宠物巡游，鹦鹉和小狗一共{n}只，从主席台前走过{l}只脚，鹦鹉有几只？
        zh| 给{n}只鹌鹑和小羊打疫苗，每条腿系一根彩带，用彩带{l}根，鹌鹑有几只？
        zh| 夜里，夜莺和睡鼠来到花园，共{n}位客人、{l}只脚，夜莺来了几只？
        zh| 牦牛和赶牛人过山口，山上的人数到{n}个头、{l}条腿，赶牛人有多少？
        zh| 鸡棚里混进了黄鼠狼，鸡和黄鼠狼共{n}只，腿{l}条，鸡有几只？
        zh| 学校动物角养着母鸡和仓鼠，同学们数出{l}只脚，老师说一共{n}只，母鸡有几只？
        zh| 设母鸡有x只，母鸡与水牛共{n}只，腿共{l}条，x是几？
        zh| 鸟和蜥蜴一共{n}只，腿总计{l}条，问鸟有多少只。
        zh| 水下的鱼看见{l}只划水的脚，水上有鸭和狗{n}只，鸭有几只？
        zh| 牧羊人的本子上写着：鹅和绵羊，头{n}，脚{l}。鹅有几只？
        zh| 马术学校里，教练和马都在场地上走，有{n}个头，马蹄和人的脚共{l}只，教练有几名？
        zh| 鸵鸟和骆驼赛跑，背上都没有人，{n}只参赛，{l}只脚扬起尘土，鸵鸟有几只？
        zh| 珍珠鸡和獾同住一片林子，已知总数{n}只，腿数{l}条，珍珠鸡有几只？
        zh| 杜鹃和松鼠的木雕每条腿都是另装的，{n}个木雕装了{l}条腿，杜鹃木雕有几个？
        zh| 玩具展上有玩具摩托和玩具赛车，赛车的轮子同真车一样多，共{n}辆，{l}个轮子，玩具摩托有几辆？
        zh| 极地站里有考察队员和雪橇狗，每只脚穿一只靴，{n}个头，用靴{l}只，考察队员有几名？
        zh| 山雀和田鼠在麦地里找食，猫看见{n}个头，蚂蚁看见{l}条腿，山雀有几只？
        zh| 剧院门口有观众和导盲犬，头共{n}个，腿共{l}条，观众有多少人？
        zh| 雁和羚羊在湖边饮水，摄影师数得腿{l}条，身影{n}个，雁有几只？
        zh| 圣诞剧里有天使和毛驴，每只脚穿一只布鞋，{n}个角色用了{l}只布鞋，天使有几个？
        zh| 旧车行里有电瓶车和面包车，电瓶车的轮子和自行车一样多，车共{n}辆，轮子{l}个，电瓶车有几辆？
        zh| 家里的鸽子和猫打起架来，爷爷说：“{n}个脑袋，{l}只脚！”鸽子有几只？

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
        en| Ostriches and zebras graze side by side on the plain. From the jeep a ranger counts {n} heads and {l} legs. How many zebras are grazing?
        en| How many foxes took part in the fable play if the {n} roles were storks and foxes and the finished puppets had {l} legs altogether?
        en| Every animal on the ark wore one bell round its neck and one ribbon on each leg. They were all doves or lambs, and {n} bells and {l} ribbons were handed out. How many lambs were there?
        en| The barn floor was freshly washed, so each foot left one muddy mark: {l} marks from {n} hens and cats. How many cats crossed the floor?
        en| Let x be the number of mules among {n} mules and turkeys. Altogether these animals have {l} legs. Find x.
        en| {A} wants to know how many llamas live on the hill farm. The farmer only says that his llamas and geese number {n} and stand on {l} feet. What should {A} work out?
        en| A children's book shows nothing but parrots and leopards on its pages. A reader counts {n} tails and {l} legs. How many leopards are in the book?
        en| Given that a pen contains only goats and guinea hens, that there are {n} animals, and that their legs total {l}, determine the number of goats.
        en| At the {P} some cats and some canaries are looked after, {n} creatures in all. Together they have {l} feet. How many of them are cats?
        en| {l} hooves and webbed feet came splashing through the stream when {n} ducks and ponies crossed it. How many ponies crossed?
        en| Calculate the number of hamsters in a pet shop that keeps only hamsters and canaries, {n} pets with {l} legs.
        en| My aunt says, "Between them, my hens and my dogs have {l} legs, though there are only {n} of them." How many dogs does my aunt have?
        en| A herd of buffaloes is followed by white egrets. On one photo you can count {n} animals and {l} legs. How many buffaloes does the photo show?
        en| Out of {n} animals that slept in the stable last night, some were donkeys and all the rest were roosters. If {l} legs rested in the straw, how many donkeys slept there?
        en| Each animal in the parade is given a boot for every foot. The parade consists of {n} penguins and elephants, and {l} boots are needed. How many elephants walk in the parade?
        en| Crows and wolves have gathered in the clearing: {l} feet in the snow, {n} breaths of steam, one from each animal. How many wolves are in the clearing?
        en| In a computer game each chicken and each cow on the screen counts as one animal. The display says "animals {n}, legs {l}". How many cows are on the screen?
        en| If the {n} toy animals on the shelf are swans and tigers and have {l} legs, how many tigers are there?
        en| The shepherd's flock and his geese drink from the same trough. Counting muzzles and beaks he gets {n}, counting feet he gets {l}. How many sheep has he?
        en| A blacksmith of old times tells: "I saw {n} riders and horses on the road, and beneath them {l} feet and hooves." How many horses did he see?
        en| On an island live only gulls and lizards. Last count: {n} animals, {l} legs. Number of lizards?
        en| The museum's case of stuffed animals holds owls and beavers. There are {n} animals, and {l} legs had to be wired to the stand. How many beavers are in the case?
        en| Find out how many frogs sit at a pond if {n} frogs and herons are there and all their legs together make {l}.
        en| The new calves are kept with the chicks for one night. Someone counts {l} legs in the dark and, at daybreak, {n} animals. How many calves are there?
        en| A vet puts one drop of medicine on every foot of {n} pigeons and kittens. She uses {l} drops. How many kittens does she treat?
        en| A pirate captain takes chickens and goats on board. The cook notes {n} heads; the ship's boy, crawling under the cage, notes {l} legs. How many goats are on board?
        en| We have {n} pets in our street, all budgies and dogs. Yesterday {A} counted their legs and got {l}. How many dogs are there in our street?
        en| Peacocks and antelopes share an enclosure with {n} places, and each place is taken. The animals have {l} legs in total. How many antelopes share the enclosure?
        en| {A} modelled {n} animals out of clay. They were all flamingos or hippos, and {he} rolled {l} little legs for them. How many hippos did {he} model?
        en| What number of deer was seen by a hunter who saw pheasants and deer, {n} animals having {l} legs?
        en| A poultry farmer also keeps sheepdogs. Counting the animals gives {n}, and counting the legs gives {l}. How many sheepdogs does this farmer keep?
        en| The teacher draws hens and pigs on the board but hides them behind a sheet. "There are {n} of them," she says, "and they have {l} legs." How many pigs has she drawn?
        en| During the flood a boat rescued {n} animals, namely geese and calves. The boatman, who likes sums, remarked that he had {l} animal legs on board. How many calves were rescued?
        en| {A} and {B} look into a barn. {A} counts {n} heads of chickens and horses. {B} counts {l} legs. How many horses are in the barn?
        en| The bill for trimming claws lists {l} feet, belonging to {n} parrots and rabbits. How many rabbits had their claws trimmed?
        en| The number of turkeys and the number of sheep in a field add up to {n}. The legs of all these animals add up to {l}. What is the number of sheep?
        en| A circus wagon carries cockatoos and poodles. There are {n} animals and {l} legs inside it. Work out how many poodles it carries.
        en| In the savanna a drone films {n} ostriches and giraffes. The picture is sharp enough to count {l} legs. How many giraffes were filmed?
        en| Emus and sheep got mixed up behind one fence. The owner is sure only of this: {n} heads, {l} legs. How many sheep are behind the fence?
        en| Every pigeon and every mouse in the attic was counted by {A}: {n} animals. {He} also found that they have {l} legs. How many mice live in the attic?
        en| For the nativity scene a carver makes angels and oxen. He carves {n} figures with {l} legs in all. How many oxen does he carve?
        en| Cranes and water buffaloes are standing in a flooded field. Only the legs can be seen under the mist, {l} of them. The farmer knows that {n} animals are there. How many water buffaloes are standing in the field?
        en| A riddle from an old book: partridges and hares hang in the hunter's hut. Heads there are {n}, feet there are {l}. How many hares hang there?
        en| The nature club's list for May mentions {n} animals, some of them woodpeckers and the others hedgehogs. If their legs number {l}, how many hedgehogs are on the list?
        en| On market day a trader sells ducklings and piglets, and by noon {n} are gone. Had he counted legs instead of animals, he would have said {l}. How many piglets did he sell?
        en| Children lead ponies along the riding path. Children and ponies are {n} in number, and {l} legs can be counted. How many ponies are led along?
        en| A zoo weighs food by the leg for fun. For {n} storks and camels it writes down {l} legs. How many camels has the zoo written down?
        en| The yard of the inn is full of hens and mules. There are {n} animals in it, which have {l} legs all told. Find the number of mules.
        en| Some of the {n} animals at the rescue centre are tortoises, and the others are owls. They have {l} legs between them. How many tortoises does the centre care for?
        en| Little by little {n} animals, sparrows and squirrels, come to the bird table. A camera pointed at the ground shows {l} feet once all are there. How many squirrels have come?
        en| In our school garden we keep quails and guinea pigs. If you count noses and beaks you get {n}, and if you count legs you get {l}. How many guinea pigs do we keep?
        en| The kennel next to the henhouse was left open. Now {n} hens and puppies run about together on {l} legs. How many puppies ran out?
        en| A stamp collector has {n} animal stamps. Each shows one swan or one lion with all its legs, and {l} legs are printed on them. How many lion stamps are there?
        en| Find the number of ponies in a stable yard that also has geese, knowing that {n} animals are present and that {l} legs are present.
        en| At sunset the elephants come to the waterhole, where ostriches already stand. Now {n} animals are there with {l} legs. How many elephants came?
        en| A wooden toy set contains hens and cows. {n} bodies are glued to {l} legs. How many cows does the set contain?
        en| The boy who minds the geese and the goats counts them every evening. Today he found {n} animals, and just for a change he counted {l} legs as well. How many goats does he mind?
        en| Suppose that {n} crocodiles and pelicans are resting on a sandbank and that their legs come to {l}. How many crocodiles are resting there?
        en| A photographer took portraits of {n} pets, each of them a parrot or a cat. On the pictures one sees {l} legs in all. How many cats were photographed?
        en| In a fairy tale {n} princes and bears dance in a ring on {l} feet, the bears using all their paws. How many bears dance in the ring?
        en| There are only ravens and foxes in this wood. Together they are {n}, and together they have {l} legs. Find how many foxes live in the wood.
        en| The farm was sold with its animals: {n} geese and heifers on {l} legs, as the contract says. How many heifers went with the farm?
        en| How many of the {n} birds and badgers on a wildlife poster are badgers, if the artist had to draw {l} legs?
        en| "I can see {l} legs under the gate," calls {A}. "And I can see {n} heads above it," calls {B}. Behind the gate are turkeys and calves only. How many calves are there?
        en| A wool farmer owns alpacas, and hens run between them. He has {n} of these animals with {l} legs. How many alpacas does he own?
        en| A ship brings {n} animals to a new zoo. They are cassowaries and tapirs, and {l} feet walk down the plank. How many tapirs does the zoo get?
        en| The sum of all the legs of the quails and rabbits in a hutch is {l}. The hutch has {n} inhabitants. Compute the number of rabbits.
        en| In the picture puzzle each penguin stands on its feet and each polar bear on all its paws. {A} finds {n} animals and {l} feet and paws. How many polar bears does {he} find?
        en| A caretaker has to fit a thin leg band to each leg of {n} chickens and lambs and opens a box of {l} bands, which is used up exactly. How many lambs are there?
        en| At night a flashlight shows {n} animals in the henhouse: hens, and rats that have come to steal eggs. There are {l} feet on the floor. How many rats have come?
        en| The hotel by the lake counts its summer guests: ducks in the reeds and dogs of visitors, {n} animals with {l} legs. How many dogs are summer guests?
        en| One truck transports ducks and sheep to the show. On the freight paper stand {n} animals and {l} legs. How many sheep are transported?
        en| A choir of animals sings in the musical: roosters and donkeys, {n} singers, whose costumes have {l} legs. How many donkeys are in the choir?
        en| Take a cage with parakeets and white mice in it. Its {n} animals have {l} legs. Say how many white mice are in the cage.
        en| Grandfather crosses the pasture and scares up {n} animals, hares and larks. They flee on {l} legs. How many hares flee?
        en| A monastery keeps doves and donkeys. The monk who feeds them needs {n} bowls, one for each animal, and has counted {l} legs around the bowls. How many donkeys does the monastery keep?
        en| Rhinos and oxpecker birds live together. In one valley a scientist counts {n} animals, both kinds together, and {l} legs. How many rhinos live in the valley?
        en| Without counting their own, the farmer's children count {l} legs in the yard, where geese and kittens play. The number of animals is {n}. How many kittens play in the yard?
        en| In a herd with its herders there are {n} heads, of people and of yaks, and {l} legs. How many yaks are in the herd?
        en| A dragon story needs chickens and sheep as food for the dragon. The dragon eats {n} animals and leaves just the {l} legs. How many sheep does the dragon eat?
        en| From a ladder {A} counts {n} backs of geese and pigs. From under the fence {B} counts {l} legs. How many pigs are there?
        en| The legs of {n} cockatoos and iguanas are to be checked one by one by a student vet. She checks {l} legs. How many iguanas are among the animals?
        en| If I count legs, the goats and hens of our neighbour come to {l}. If I count animals, they come to {n}. How many goats does our neighbour have?
        en| Bird nests and burrows line the river bank. {n} kingfishers and otters live there, with {l} legs altogether. How many otters live on the bank?
        en| The {P} keeps hens and goats for the children to stroke. There are {n} animals and {l} legs. How many goats does it keep?
        en| When the sled dogs and their drivers line up for a photo, one sees {n} faces and {l} legs. How many dogs are on the photo?
        en| A cartoonist earns one coin for each leg she draws. A strip with {n} ducks and mice on all their feet brings her {l} coins. How many mice did she draw?
        en| All the animals of a farm, hens and bulls, were vaccinated, {n} vaccinations in all. The farm has {l} animal legs. How many bulls were vaccinated?
        en| In the evening the shepherd drives {n} animals home, dogs excluded: only geese and sheep. Through the gate go {l} legs. How many sheep go through the gate?
        en| Pelicans and tortoises sun themselves on the quay, {n} animals resting on {l} feet. How many tortoises sun themselves there?
        zh| 雨后的泥地上印着{l}个脚印，是{n}只喜鹊和小猫走过留下的，每只脚一个印，小猫有几只？
        zh| 飞车比赛有摩托车和赛车{n}辆参加，轮子一共{l}个，参赛的赛车有多少辆？
        zh| 木偶师给国王和骏马共{n}个木偶的每条腿拴一根线，拴了{l}根，骏马木偶有几个？
        zh| 鸵鸟和斑马在草原上吃草，{A}数了数，共有{n}个头、{l}条腿，斑马有多少匹？
        zh| 谷仓里的母鸡和老鼠共{n}只，地上一共有{l}只脚，老鼠有几只？
        zh| 田野里白鹭和水牛在一起，数头是{n}，数腿是{l}，水牛有多少头？
        zh| 动画片里有{n}个角色，不是鸭子就是老虎，画家一共画了{l}条腿，老虎有多少只？
        zh| 小区里的居民养了鹦鹉和猫共{n}只，这些宠物总共有{l}条腿，养了多少只猫？
        zh| 求驴的头数：鹅和驴一共{n}个，腿一共{l}条。
        zh| 沙滩上晒太阳的只有鹈鹕和乌龟，一共{n}只，腿有{l}条，乌龟有多少只？
        zh| 奶奶说：“我养的鸭和兔，头有{n}个，脚有{l}只。”奶奶养了多少只兔？
        zh| 给每只动物的每只脚穿一只小鞋子，{n}只企鹅和小象共穿了{l}只鞋子，小象有几头？
        zh| 湿地公园里，丹顶鹤和麋鹿共有{n}只，管理员数到{l}条腿，麋鹿有多少只？
        zh| 泥捏的公鸡和小牛共{n}个，一共捏了{l}条腿，小牛捏了多少个？
        zh| 问几只是青蛙？池塘边站着白鹭和青蛙，共{n}只，腿{l}条。
        zh| 某养殖户养鹌鹑和兔子，总数是{n}只，腿的总数是{l}条，其中兔子多少只？
        zh| 乌鸦和狼在林中空地上，一共有{n}个脑袋、{l}只脚，狼有几只？
        zh| 从栅栏上面看到{n}个头，从栅栏底下看到{l}条腿，里面关的是火鸡和小羊，小羊有几只？
        zh| 古庙里养着鸽子和驴，喂食时每只动物一个碗，共用{n}个碗，碗边有{l}只脚，驴有多少头？
        zh| 海岛上的动物只有海鸟和蜥蜴，科学家记录了{n}只，腿共{l}条，蜥蜴有多少只？
        zh| 羊群和牧羊人过桥，桥上有{n}个头、{l}条腿，羊有多少只？
        zh| 邮票上印着天鹅或者豹子，每张印一只，{n}张邮票上共印了{l}条腿，印豹子的邮票有几张？
        zh| 木偶戏里，{n}个木偶都是公鸡或毛驴，做木偶的师傅装了{l}条腿，毛驴木偶有多少个？
        zh| {A}从窗口看见鸡和狗在玩耍，{he}数出{l}条腿和{n}条尾巴，狗有多少只？
        zh| 鸵鸟与羚羊混在一起，头数之和为{n}，腿数之和为{l}，羚羊有多少只？
        zh| 一艘船运来{n}只动物，都是火烈鸟和河马，船员数得{l}条腿，河马有几头？
        zh| 夜里，手电筒照见鸡舍里的鸡和黄鼠狼共{n}只，地上有{l}只脚，黄鼠狼来了几只？
        zh| 幼儿园的墙上贴着小鸟和小熊的图片共{n}张，每张一只，图上共有{l}条腿，小熊图片有几张？
        zh| 已知鸡、马共{n}，足共{l}，试求马数。
        zh| 设猫有x只，猫和麻雀合起来{n}只，腿合起来{l}条，求x的值。
        zh| 农场主把鹅和小牛装上卡车，装了{n}只，车厢里有{l}条腿，小牛装了多少头？
        zh| 草丛里有野鸡和野兔，猎人只看见{l}条腿，同伴说一共有{n}只，野兔有多少只？
        zh| 要给鸽子和小猫的每只脚涂一滴药水，{n}只动物用了{l}滴，小猫有多少只？
        zh| 在一个童话里，王子和熊围成一圈跳舞，熊的脚掌全部着地，圈里有{n}个跳舞的、{l}只脚，熊有几只？
        zh| 孩子们牵着小马走过操场，孩子和小马共有{n}个，腿{l}条，小马是多少匹？
        zh| 高原上，牧民赶着牦牛走，人和牦牛的头共{n}个，脚共{l}只，牦牛有多少头？
        zh| 书里有一道古题：鹑兔同笼，共头{n}，共足{l}，兔几何？
        zh| 喜鹊和刺猬来果园里偷果子，来了{n}只，留下{l}只脚的印子，每只脚只留一个印，刺猬来了几只？
        zh| 如果棚里只有母鸡和山羊，{n}个头下面有{l}条腿，那么山羊有多少只？
        zh| {A}养的金丝雀和仓鼠一共有{n}只，{he}数得{l}条腿，仓鼠有几只？
        zh| 雪橇狗和驾驶员排成一队照相，照片上有{n}张脸、{l}条腿，雪橇狗有多少只？
        zh| 动物运动会上，{n}名选手都是鸭子或乌龟，站在跑道上的脚共{l}只，乌龟选手有多少名？
        zh| 马戏团来了{n}只动物，全是鹦鹉和狮子，它们的腿加起来是{l}条，狮子有几头？
        zh| 已经知道犀牛和犀鸟合计{n}只，腿合计{l}条，请算出犀牛的头数。
        zh| 大雁和骆驼在湖边喝水，湖边有{l}条腿、{n}个头，骆驼有多少头？
        zh| {A}和{B}隔着墙数动物，{A}数到{n}个头，{B}数到{l}条腿，墙那边只有鸡和牛，牛有多少头？
        zh| 水族馆外，企鹅和猫共有{n}只在散步，脚印显示它们一共有{l}只脚，猫有几只？
        zh| 剪纸课上，大家剪出{n}只动物，有的是公鸡，其余的是老虎，总共剪了{l}条腿，剪出老虎几只？
        zh| 动物救助站收养猫头鹰和乌龟，共{n}只，腿共{l}条，乌龟有多少只？
        zh| 今天市场上卖掉小鸭和小猪{n}只，数腿的话是{l}条，卖掉小猪多少只？
        zh| 河岸上住着翠鸟和水獭，总共{n}只，总共{l}条腿，水獭有多少只？
        zh| 同学们观察学校饲养角的鹌鹑和豚鼠，得到的结果是：{n}只动物，{l}条腿。豚鼠有几只？
        zh| 一群燕子和松鼠在树下，它们的只数是{n}，脚数是{l}，松鼠是多少只？
        zh| 牛棚里飞进一些麻雀，现在牛和麻雀一共{n}只，腿一共{l}条，棚里有牛多少头？
        zh| 电脑游戏的画面上出现鸡和牛，右上角写着“动物{n}只，腿{l}条”，牛出现了几头？
        zh| 爸爸出了一道题：院里的鹅和狗有{n}张嘴、{l}条腿，狗有几只？
        zh| 展览柜里摆着{n}个动物标本，是鹰和狐狸，工作人员固定了{l}条腿，狐狸标本有多少个？
        zh| 火鸡的只数加上绵羊的只数等于{n}，它们的腿数加起来等于{l}，绵羊有多少只？
        zh| 秋游时，{A}在农家院看到鸡和羊，导游说一共{n}只，{l}条腿，请你算算羊有多少只。
        zh| 鸟岛上的孔雀和梅花鹿由一位工人喂养，它们共{n}只，要检查的腿共{l}条，梅花鹿有多少只？
        zh| 兽医给鹦鹉和兔子剪指甲，剪了{n}只动物的{l}只脚，兔子有几只？
        zh| 水牛背上站着小鸟，数一数，水牛和小鸟共{n}只，腿共{l}条，水牛有几头？
        zh| 把{n}只鸡和小羊的每条腿都系上一条红绳，正好用完{l}条红绳，小羊有几只？

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
        en| At Lakeside you rent a boat for {$a} plus {$k} an hour, at Harbour Point for {$b} plus {$m} an hour. For how many hours do both charge the same?
        en| A plumber comes for {$a} and then takes {$k} for every metre of pipe; her rival comes for {$b} and takes {$m} for every metre. For what length of pipe, in metres, are their bills equal?
        en| A runner who gets a start of {b} m runs {m} m a second. {A} gets a start of {a} m in the same race and runs {k} m a second. After how many seconds are they side by side?
        en| {A} knits a scarf that is {a} cm long so far and adds {k} cm each evening. {B}'s scarf is {b} cm long and {B} adds {m} cm each evening. After how many evenings are the scarves equally long?
        en| A concert consists of {k} songs and {a} minutes of talk, another of {m} songs and {b} minutes of talk. All songs take equally long, and so do the concerts. How many minutes does a song take?
        en| Coupled behind a locomotive of {a} m there are {k} wagons, behind a locomotive of {b} m there are {m} wagons of the same kind. Both trains have the same length. How long is one wagon?
        en| How long is one hop of a frog if {k} hops and {a} cm bring it exactly as far as {m} hops and {b} cm?
        en| Find the unknown number: its {k}-fold plus {a} equals its {m}-fold plus {b}.
        en| A video of {A} has {a} views and gains {k} views an hour; a video of {B} has {b} views and gains {m} an hour. In how many hours will they show the same number of views?
        en| For a birthday party the bowling alley wants {$k} per child and {$a} for the room; the climbing hall wants {$m} per child and {$b} for the room. With how many children are the parties equally expensive?
        en| {A} and {B} bought stamps of one kind. {A} took {k} and handed over {$a} more for a packet of envelopes. {B} took {m} and handed over {$b} more for a big packet. They handed over the same total. What did a stamp cost?
        en| In a recipe for soup you need {k} scoops of broth and {a} ml of cream; another recipe needs {m} scoops of broth and {b} ml of cream. Both give equally much soup. How many ml are in a scoop?
        en| The farmer's yield is the same either way: {k} full carts and {a} kg of loose potatoes from the north field, {m} full carts and {b} kg from the south field. How many kilograms are in a full cart?
        en| One builder has already laid {a} bricks and lays {k} a minute. Another has laid {b} bricks and lays {m} a minute. When, in minutes from now, will they have laid the same number?
        en| The older brother walked off first and is {b} m away from the house, moving {m} m every second. The younger is {a} m away from it on the same road, moving {k} m every second. How many seconds will it take the younger to draw level?
        en| Let x be the number of days. A bike from the old shop costs {k}x + {a} dollars, a bike from the new shop costs {m}x + {b} dollars. For which x do the shops ask the same?
        en| If you multiply my house number by {k} and add {a}, you get what you get when you multiply it by {m} and add {b}. What is my house number?
        en| Equal weights and equal costs: a parcel to the north costs {$k} per kilogram and {$a} in customs, a parcel to the south {$m} per kilogram and {$b} in customs. How many kilograms does each parcel weigh?
        en| In the lab, dish A holds {a} cells and gains {k} an hour, while dish B holds {b} cells and gains {m} an hour. Calculate after how many hours the dishes hold equally many cells.
        en| {A} pays for lunch by the week at the {P}: a card for {$a} and {$k} per meal. {B} has a card for {$b} and pays {$m} per meal. They ate the same number of meals and spent the same. How many meals did each eat?
        en| With {k} pupils in each room {a} pupils are left in the corridor; with {m} pupils in each room {b} are left there. How many rooms does the school use?
        en| The distance from the village to the mill is {k} strides of a giant and {a} m, or, measured another way, {m} strides of the same giant and {b} m. How long is the giant's stride?
        en| While they paint a fence, {A} has {a} boards done and paints {k} more an hour; on the other side {B} has {b} done and paints {m} more an hour. After how many hours will they have painted equally many boards?
        en| A hotel asks {$a} for cleaning and {$k} per night for a tent place. A farm asks {$b} for cleaning and {$m} per night. For a stay of how many nights does it not matter which one you choose?
        en| {k} bales of hay and a goat of {a} kg weigh just as much as {m} bales of hay and a pig of {b} kg. Find the weight of a bale.
        en| The newspaper's online edition started the year with {a} readers and wins {k} a day, its printed edition with {b} readers and wins {m} a day. After how many days do the editions have equally many readers?
        en| In a quiz every right answer gives the same number of points. {A} had {k} right answers and {a} bonus points, {B} had {m} right answers and {b} bonus points, and the result was a tie. How many points did a right answer give?
        en| Choose x so that {k} times x, enlarged by {a}, is no more and no less than {m} times x, enlarged by {b}.
        en| A booklet of {k} bus rides with a cover fee of {$a} costs the same as one of {m} bus rides with a fee of {$b}, every ride being counted at the same price. What is the price of a ride?
        en| The nurse fills {k} syringes from a bottle and {a} ml remain. Had she filled {m} syringes, {b} ml would have remained. How many ml does a syringe hold?
        en| A snowplough has cleared {a} km of road and clears {k} km an hour. A bigger crew has cleared {b} km and, now on steep ground, clears {m} km an hour. How many hours from now will both have cleared the same distance?
        en| The same fence can be made of {k} panels and a gate of {a} dm or of {m} panels and a gate of {b} dm. How wide is a panel?
        en| Honey runs into jars: into the one with {a} g flow {k} g every second, into the other, with {b} g in it, flow {m} g every second. How many seconds until they hold the same?
        en| For the school play, chairs are put up. {k} rows would leave {a} guests standing, {m} rows would leave {b} guests standing. Each row has the same number of chairs. How many chairs are in a row?
        en| Every day {A} solves {k} puzzles, and {he} already has {a} behind {him}. {B}, with {b} behind her, solves {m} a day. How many days does {A} need to catch up with {B}?
        en| A chain of {k} links, each x mm long, and a hook of {a} mm is exactly as long as a chain of {m} such links and a hook of {b} mm. Find x.
        en| A streaming service asks {$k} a month after a first payment of {$a}. A cinema club asks {$m} a month after a first payment of {$b}. How many months does one have to be a member for both to cost the same?
        en| Spaceships travel the same way. One is {a} km from Earth and covers {k} km a second, the other is {b} km from Earth and covers {m} km a second. In how many seconds will their distances from Earth be equal?
        en| How old is {A} if {k} times {his} age plus {a} gives the same number as {m} times {his} age plus {b}?
        en| A stone of unknown mass is used as a weight. {k} of these stones and {a} g balance a fish; {m} of these stones and {b} g balance the same fish. What is the mass of the stone?
        en| The beekeeper's shop has sold {a} jars this season and sells {k} a week. Its rival has sold {b} jars and sells {m} a week. After how many weeks will it have caught up with the rival?
        en| Cutting {k} shelves from a board leaves {a} cm, cutting only {m} shelves of that size from it leaves {b} cm. Work out the length of a shelf.
        en| In a tree nursery there are {a} firs and {b} pines. Every month {k} firs and {m} pines are added. After how many months are there as many firs as pines?
        en| The mother gives every child {k} plums and has {a} plums left in the basket. If she had given every child only {m} plums, {b} plums would be left. How many children does she have?
        en| A sum of money buys {k} tickets for the fair with {$a} to spare, or {m} tickets with {$b} to spare. Find the price of a ticket.
        en| For {A}, a month at work brings {$a} plus {$k} per customer. For {B} it brings {$b} plus {$m} per customer. This month both served equally many customers and earned equally much. How many customers did each serve?
        en| The river rises at the old bridge from {a} cm by {k} cm an hour, and at the new bridge from {b} cm by {m} cm an hour. How many hours later do the gauges read the same?
        en| We poured {k} cups of water and another {a} ml into the aquarium. Next time we poured {m} cups and another {b} ml and reached exactly the same mark. How much does the cup hold in ml?
        en| The sum of a number taken {k} times and {a} is identical with the sum of the number taken {m} times and {b}. Name the number.
        en| "Take the number of my cousins," says {A}. "{k} for each of them and {a} on top makes the same as {m} for each and {b} on top." How many cousins has {A}?
        en| A climber already {b} m above the base camp gains {m} m a minute. Below her, {a} m above the camp, a climber gains {k} m a minute. After how many minutes will he have reached her height?
        en| The rent for a hall consists of {$a} and {$k} for each guest. In a barn the party would cost {$b} and {$m} for each guest. The host notices that it comes to the same. How many guests are coming?
        en| One bookshelf takes {k} encyclopedias and then {a} cm are free. Only {m} encyclopedias on the same shelf would leave {b} cm free. How thick is an encyclopedia?
        en| Machine A has packed {a} cartons and packs {k} cartons a minute. Machine B has packed {b} cartons and packs {m} cartons a minute. Determine the number of minutes after which both counters agree.
        en| To measure a well, {A} lets down a rope {k} times its length and finds that {a} m are missing to the bottom. {B} marks {m} lengths of the rope and finds that {b} m are missing. How long is the rope?
        en| A pharmacy packs {k} pills in each strip and has {a} pills over. With {m} pills in each strip, {b} would be over. The number of strips is fixed. How many strips are there?
        en| Which number of visits makes a day-pass scheme with a card for {$a} and {$k} a visit cost as much as one with a card for {$b} and {$m} a visit?
        en| The moving firm says: "{k} boxes and a {a} kg lamp, or {m} boxes and a {b} kg chest, it is the same load for us." All boxes are equally heavy. What is the weight of a box?
        en| At noon ship A is {a} sea miles from the port and ship B {b} sea miles from it, on one course. A sails {k} miles an hour farther out, B sails {m}. How many hours after noon will A have caught up with B?
        en| On a number line, a grasshopper starts at {a} and jumps {k} units each time. A beetle starts at {b} and steps {m} units each time. After how many moves, made at the same time, do they meet on one point?
        en| {k} identical weights and {a} g pull a spring as far as {m} of the weights and {b} g. What is the mass of a single weight in grams?
        en| The class library gets {k} new books a month, and it has {a} now. The neighbouring class has {b} and gets {m} new ones a month. Calculate in how many months both libraries will be of one size.
        en| At the fair {A} bought {k} rides and an ice cream for {$a}, and {his} cousin bought {m} rides and a meal for {$b}. It turned out that they had spent the same. How much did a ride cost?
        en| If there are {k} candles on each table, {a} candles stay in the box. If there are {m} on each table, {b} stay in it. How many tables does the restaurant have?
        en| Suppose {k} steps on a staircase and a doorstep of {a} cm lead to the same height as {m} steps and a platform of {b} cm. How high is a step?
        en| Delivery riders compare their pay. "I get {$k} for each pizza and {$a} on top," says {A}. "And I get {$m} for each and {$b} on top," says {B}. They carried equally many pizzas and got the same. How many did each carry?
        en| A rocket model is {a} m up, climbing {k} m every second, when a balloon is {b} m up, climbing {m} m every second. When will rocket and balloon be at the same height?
        en| A tap fills a tub that holds {a} litres already with {k} litres a minute; a hose fills a tub that holds {b} litres already with {m} litres a minute. Tell after how many minutes the tubs hold equal amounts.
        en| Add {a} to the product of {k} and x. Then add {b} to the product of {m} and x. The results are the same. What is the value of x?
        en| {A} gets {a} points for taking part and {k} for each goal; {B} gets {b} points for taking part and {m} for each goal. They scored the same number of goals and ended level on points. How many goals did each score?
        en| All crates are alike. {k} crates and {a} loose bottles contain as many bottles as {m} crates and {b} loose bottles do. How many bottles go into a crate?
        en| A trip with the mountain railway costs {$a} for the group and {$k} per person, with the cable car {$b} for the group and {$m} per person. For a group of what size are the prices equal?
        en| The wall of a bathroom is tiled from the floor upwards. {k} rows of tiles leave a bare strip of {a} cm, {m} rows leave a bare strip of {b} cm. How high is a row of tiles?
        en| The photographer offers prints at {$k} each with an album for {$a}, or prints at {$m} each with an album for {$b}. A customer finds that both offers come to the same for her. How many prints does she want?
        en| Tulip bulbs are put into beds. A gardener who puts {k} into each has {a} left; a gardener with just as many bulbs and beds puts {m} into each and has {b} left. How many beds does each gardener have?
        en| The sound of a bell tower: it has rung {a} times and rings {k} times a minute. Across the valley a bell has rung {b} times and rings {m} times a minute. When will both have rung equally often?
        en| It is as far from home to the lake, namely {k} laps of the stadium and {a} m, as from home to the forest, namely {m} laps and {b} m. How many metres is a lap?
        en| A tank truck delivers to a farm. After filling {k} equal barrels it still has {a} litres. If it had stopped after {m} barrels, it would still have {b} litres. What does a barrel hold?
        en| {A} has {a} cards in {his} album and buys {k} packs; {B} has {b} cards and buys {m} packs. Every pack contains equally many cards. Now they own the same number. How many cards are in a pack?
        en| The vineyard on the hill has {a} vines, and {k} are planted each day. The one in the valley has {b}, and {m} are planted each day. How many days must pass for the vineyards to have the same number of vines?
        en| By noon the red bus had driven {a} km and the blue bus {b} km. Then the red bus made {k} trips and the blue bus {m} trips to the airport, always by the same road. In the evening both have driven equally far. How long is a trip?
        en| From its stock of badges a fair could give every visitor {k} and keep {a} in reserve, or give every visitor {m} and keep {b} in reserve. How many visitors are expected?
        en| If it rains {k} mm an hour into a gauge showing {a} mm and {m} mm an hour into a gauge showing {b} mm, after how many hours will the gauges show the same?
        en| The tailor used a whole roll of cloth. Making {k} coats from it leaves {a} m, making {m} coats leaves {b} m. Find how many metres go into a coat.
        en| A tutor takes {$k} an hour and {$a} for books, an online course takes {$m} an hour and {$b} for books. How many hours of lessons cost the same with either?
        en| An ant hill has {a} ants in its store room, and {k} arrive each second. In the next hill {b} ants are there, and {m} arrive each second. How many seconds pass until the store rooms are equally full?
        en| Give the number x for which {a} + {k}x and {b} + {m}x have the same value.
        en| A theatre group bought {k} costumes and a curtain for {$a}; another bought {m} costumes, priced the same, and a stage lamp for {$b}. The groups paid equally much. Determine the price of a costume.
        en| If the cook gives {k} fish to each penguin, {a} fish stay in the bucket; with {m} fish for each penguin, {b} stay in it. How many penguins does the cook feed?
        en| Telephone company Red bills {$a} a year and {$k} for every hour of calls, company Blue bills {$b} a year and {$m} for every hour. {A} would pay the same with either. For how many hours does {he} phone in a year?
        zh| 从两条一样长的彩带上剪同样的短带，一条剪{k}段余{a}厘米，另一条剪{m}段余{b}厘米，每段长多少厘米？
        zh| 给客人发面包，每人发{k}个余{a}个，每人发{m}个余{b}个，客人有几位？
        zh| 租船有不同的收费办法：东码头押船费{a}元，每小时{k}元；西码头押船费{b}元，每小时{m}元，费用都不退。租几小时花的钱一样多？
        zh| 跑步比赛，{A}在起点前{a}米处起跑，每秒跑{k}米，{B}在起点前{b}米处起跑，每秒跑{m}米，几秒后{A}追上{B}？
        zh| 一列火车由{a}米长的车头和{k}节车厢组成，另一列由{b}米长的车头和{m}节同样的车厢组成，全长相等，每节车厢长多少米？
        zh| 妈妈织围巾，已织{a}厘米，每晚织{k}厘米，奶奶已织{b}厘米，每晚织{m}厘米，几个晚上后一样长？
        zh| 青蛙跳{k}次再往前爬{a}厘米，和跳{m}次再往前爬{b}厘米到达同一地点，青蛙每次跳多少厘米？
        zh| 甲视频有{a}次播放，每小时增加{k}次，乙视频有{b}次播放，每小时增加{m}次，经过几小时播放次数相同？
        zh| 生日会在保龄球馆办，场地费{a}元，每个孩子{k}元；在攀岩馆办，场地费{b}元，每个孩子{m}元。来几个孩子时花费相等？
        zh| 知识竞赛中每答对一题得分相同，{A}答对{k}题，另得奖励分{a}分，{B}答对{m}题，另得奖励分{b}分，最后得分相同，答对一题得几分？
        zh| 把{k}与x的积加上{a}，得到的和与{m}与x的积加上{b}一样，求x的值。
        zh| 教室里每排坐{k}人，有{a}人站着，每排坐{m}人，有{b}人站着，教室里有几排座位？
        zh| 北边那块地收了{k}车土豆又{a}千克，南边那块地收了{m}车土豆又{b}千克，收得同样多，每车装多少千克？
        zh| 砌墙时，甲已砌{a}块砖，每分钟砌{k}块，乙已砌{b}块，每分钟砌{m}块，多少分钟后砌的块数相等？
        zh| 一块布，做{k}件上衣余{a}米，做{m}件同样的上衣余{b}米，一件上衣用布几米？
        zh| 餐厅给每张桌子放{k}支蜡烛，盒里剩{a}支，每张桌子放{m}支，盒里剩{b}支，餐厅有多少张桌子？
        zh| 火箭模型在{a}米高处，每秒升{k}米，气球在{b}米高处，每秒升{m}米，经过几秒高度相等？
        zh| 用{k}个同样的砝码和{a}克的小砝码，或者用{m}个这样的砝码和{b}克的小砝码，都能称出同一条鱼的重量，每个砝码重多少克？
        zh| 我的门牌号乘{k}再加{a}，等于门牌号乘{m}再加{b}，我家门牌号是几？
        zh| 水管工上门费{a}元，每修一米管子{k}元，另一位上门费{b}元，每修一米管子{m}元，修几米管子，收费正好相同？
        zh| 姐姐集了{a}张卡片，又买{k}包，弟弟集了{b}张，又买{m}包，每包张数一样，现在他们的卡片同样多，每包有几张？
        zh| 数轴上，蚂蚱从{a}出发，每次向右跳{k}格，甲虫从{b}出发，每次向右走{m}格，同时移动几次后到同一点？
        zh| 同样的钱，买{k}张门票还剩{a}元，只买{m}张还剩{b}元，一张门票多少元？
        zh| 给病房送药，每间送{k}盒剩{a}盒，每间送{m}盒剩{b}盒，病房有多少间？
        zh| 打字员甲已打{a}行，每分钟打{k}行，打字员乙已打{b}行，每分钟打{m}行，几分钟后行数一样？
        zh| 苗圃有杉树{a}棵，每月添{k}棵，有松树{b}棵，每月添{m}棵，几个月后杉树和松树一样多？
        zh| 什么数的{k}倍添上{a}，跟它的{m}倍添上{b}相等？
        zh| 一场音乐会有{k}首曲子和{a}分钟讲解，另一场有{m}首曲子和{b}分钟讲解，每首曲子一样长，音乐会也一样长，一首曲子几分钟？
        zh| 送外卖，{A}每单{k}元，另有补贴{a}元，{B}每单{m}元，另有补贴{b}元，他们送的单数相同，收入也相同，各送了几单？
        zh| 甲船离港{a}海里，每小时驶远{k}海里，乙船在同一航线上离港{b}海里，每小时驶远{m}海里，几小时后甲船追上乙船？
        zh| 一卷胶带贴{k}个箱子还有{a}米，贴{m}个箱子还有{b}米，贴一个箱子要几米胶带？
        zh| 如果给每位观众发{k}面小旗，仓库里还有{a}面；如果发{m}面，仓库里还有{b}面。观众有多少位？
        zh| 甲鱼缸有水{a}升，每分钟加{k}升，乙鱼缸有水{b}升，每分钟加{m}升，过多少分钟，鱼缸里的水一样多？
        zh| 设某商品单价x元，买{k}件另付运费{a}元与买{m}件另付运费{b}元的总价相同，求x。
        zh| 登山队员甲在营地上方{a}米，每分钟上{k}米，队员乙在营地上方{b}米，每分钟上{m}米，甲几分钟后和乙一样高？
        zh| 一层书架放{k}本词典后空{a}厘米，只放{m}本词典后空{b}厘米，一本词典厚多少厘米？
        zh| {k}节电池加{a}克的外壳，与{m}节电池加{b}克的外壳一样重，每节电池重几克？
        zh| 甲机器已包装{a}箱，每分钟再包装{k}箱，乙机器已包装{b}箱，每分钟再包装{m}箱，求包装数相等所需的分钟数。
        zh| 围同一段墙，用{k}块栅栏板加一扇{a}分米宽的门，或用{m}块栅栏板加一扇{b}分米宽的门，正好都行，栅栏板每块宽多少分米？
        zh| 园长给每个班买{k}个皮球，剩{a}个备用，改成每个班{m}个，就有{b}个备用，幼儿园有几个班？
        zh| 冰箱甲价{a}元，每月电费{k}元，冰箱乙价{b}元，每月电费{m}元，用几个月，总花费一样？
        zh| 写作业，{A}已写{a}个字，每分钟写{k}个，{B}已写{b}个字，每分钟写{m}个，几分钟后字数相等？
        zh| 小路长度等于我的{k}步加{a}分米，也等于我的{m}步加{b}分米，我一步有多少分米？
        zh| 江边的饭店有{a}位客人，每小时来{k}位，对面的饭店有{b}位客人，每小时来{m}位，没有人离开，几小时后客人一样多？
        zh| 扫雪车甲扫完{a}千米，每小时扫{k}千米，扫雪车乙扫完{b}千米，每小时扫{m}千米，再过几小时扫的路程相同？
        zh| 油罐车装满{k}个桶后还剩{a}升，要是只装{m}个桶，就剩{b}升，每个桶能装多少升？
        zh| 猜猜看：我口袋里的糖数乘{k}后多加{a}，和乘{m}后多加{b}是一样的。我有几颗糖？
        zh| 求未知数：{a}+{k}x={b}+{m}x。
        zh| 培养皿甲有细胞{a}个，每小时增加{k}个，培养皿乙有细胞{b}个，每小时增加{m}个，多少小时后细胞数相等？
        zh| 舅舅给外甥们发核桃，每人{k}个的话剩{a}个，每人{m}个的话剩{b}个，外甥有几个？
        zh| {A}每天解{k}道谜题，已解{a}道，{B}每天解{m}道，已解{b}道，{A}几天后赶上{B}？
        zh| 照片每张{k}元加相册{a}元，或者每张{m}元加相册{b}元，顾客算出花钱一样，{he}要洗几张照片？
        zh| 去湖边要绕体育场{k}圈的路程再走{a}米，去树林要绕{m}圈的路程再走{b}米，这样的路程相等，一圈多少米？
        zh| {k}捆干草和一只{a}千克的羊，跟{m}捆干草和一头{b}千克的猪一样重，一捆干草多少千克？
        zh| 车间甲本月已用电{a}度，每小时用{k}度，车间乙已用电{b}度，每小时用{m}度，几小时后用电量相同？
        zh| 电影俱乐部入会费{b}元，每场{m}元；网上看电影注册费{a}元，每场{k}元。看几场时费用没有差别？
        zh| 消防员把水管接起来，{k}根加{a}米的接头管和{m}根加{b}米的接头管一样长，每根水管长几米？
        zh| 哪个年龄乘{k}加{a}和乘{m}加{b}一样？{A}正好是这个年龄，{he}几岁？
        zh| 给每只企鹅喂{k}条鱼，桶里剩{a}条；给每只企鹅喂{m}条鱼，桶里剩{b}条。企鹅有多少只？
        zh| 铺路队甲已铺{a}米，每小时铺{k}米，铺路队乙已铺{b}米，每小时铺{m}米，几小时后铺好的路一样长？
        zh| 楼梯走{k}级再加{a}厘米的门槛，和走{m}级再加{b}厘米的平台，到达的高度相同，每级楼梯高几厘米？
        zh| 护士从一瓶药水里抽了{k}针管还剩{a}毫升，若只抽{m}针管就剩{b}毫升，一针管多少毫升？

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
        en| {A} eats {r} nuts a day from a sack of {p}. The squirrel in {his} garden hides {t} nuts a day in a hole where {q} lie already. After how many days are sack and hole equally full?
        en| An aeroplane flying {p} m up descends {r} m every second, while another, at {q} m, climbs {t} m every second. How many seconds later do they fly at the same height?
        en| A glowing iron bar at {p} degrees cools by {r} degrees a minute. A stone in the fire is at {q} degrees and heats up by {t} degrees a minute. In how many minutes will bar and stone have the same temperature?
        en| Along a road with milestones, one cart passes milestone {p} and rolls back {r} milestones an hour while another passes milestone {q} and rolls on {t} milestones an hour. After how many hours do they meet?
        en| In the left wing of a concert hall {p} seats are free, and {r} of them are taken every minute. In the right wing {q} seats are free, and people leaving free {t} more every minute. When do both wings have equally many free seats, in minutes?
        en| {A}'s loan is down to {$p} and shrinks by {$r} a month. {His} savings have reached {$q} and grow by {$t} a month. After how many months are loan and savings equal?
        en| Find the number that, multiplied by {r} and taken from {p}, leaves as much as {t} times the number together with {q}.
        en| The glacier is {p} m long and loses {r} m a year. The lake below it is {q} m long and gains {t} m a year. In how many years will lake and glacier be of equal length?
        en| A frog hops down a stairway from step {p}, {r} steps at a time. A toad hops up it from step {q}, {t} steps at a time. They hop at the same moments. After how many hops do they sit on the same step?
        en| On the number line a red marker starts at {p} and moves {r} units to the left each turn. A blue marker starts at {q} and moves {t} units to the right each turn. After how many turns do they stand on the same number?
        en| The school by the river has {p} pupils, but {r} move away every year. The school on the hill has {q} pupils, and {t} move there every year. After how many years are the schools equally big?
        en| Snow lies {p} cm deep in the mountains and melts by {r} cm a day. In a colder valley it lies {q} cm deep and {t} cm fall each day. After how many days is the snow equally deep in both places?
        en| A hospital had {p} packs of masks and used {r} a day. Its store of gloves rose from {q} packs by {t} a day. On which day were there as many packs of gloves as packs of masks?
        en| How many evenings does it take until {A}'s unread pages, {p} now and {r} fewer each evening, are as many as the pages of {his} own novel, {q} now and {t} more each evening?
        en| As the old company closes {r} of its {p} branches a year, its young rival with {q} branches opens {t} a year. After how many years do they have equally many branches?
        en| Let x be the number of hours. A wet sponge of {p} g dries by {r} g an hour, and a cactus of {q} g grows by {t} g an hour. They weigh the same after x hours. What is x?
        en| In a card game {A} starts with {p} cards and discards {r} every move. {B} starts with {q} and draws {t} every move. After how many moves do their hands have the same size?
        en| A lorry loses {r} litres of fuel an hour from its tank of {p} litres. At the same time a storage tank with {q} litres is being filled with {t} litres an hour. How many hours pass until the amounts are equal?
        en| At the start of the sale there are {p} coats and {q} empty hangers in the shop. Every hour {r} coats are sold, and {t} empty hangers are added to the rail. How many hours later are there as many coats as empty hangers?
        en| In a cartoon the giant is {p} cm tall and shrinks by {r} cm a second, while the dwarf is {q} cm tall and grows by {t} cm a second. After how many seconds are giant and dwarf equally tall?
        en| {p} - {r}x = {q} + {t}x. Find x.
        en| A pharmacist removes {r} ml a minute from a flask that holds {p} ml. An infusion drips {t} ml a minute into a flask that holds {q} ml. Work out the number of minutes until both flasks hold the same.
        en| The queue at the roller coaster has {p} people and gets {r} people shorter every minute. The queue at the ghost train has {q} people and gets {t} people longer every minute. After how many minutes are the queues equally long?
        en| One hiker comes down a mountain from {p} m above sea level at {r} m a minute. Another hiker sets out at {q} m above sea level and goes up the same path at {t} m a minute. When do they meet, counted in minutes?
        en| A chess club is shrinking: {p} members, {r} fewer each year. A go club is growing: {q} members, {t} more each year. How many years from now will they be the same size?
        en| Grandma's jam cupboard has {p} jars, and the family eats {r} a week. Grandpa's pickle cupboard has {q} jars and gets {t} a week. After how many weeks do both cupboards contain the same number of jars?
        en| The bank account of {A} stands at {$p}. Each month {$r} go out and nothing comes in. {B}'s account stands at {$q}, with {$t} coming in each month and nothing going out. After how many months are the accounts level?
        en| A train {p} km north of the junction runs south to it, covering {r} km every minute. Another train, {q} km north of the junction, runs north at {t} km every minute. After how many minutes are they at the same distance from the junction?
        en| To balance a seesaw the teacher takes {r} kg of sand at a time off the side with {p} kg and puts another {t} kg at a time on the side with {q} kg. How many times must the teacher do so?
        en| {p} decreased by {r} times x has the same value as {q} increased by {t} times x. Determine x.
        en| There are {p} bees in the white hive and {q} in the yellow one. Every minute {r} bees leave the white hive, and {t} bees fly into the yellow one. In how many minutes will there be equally many bees in the hives?
        en| A theatre's printed programmes decrease from {p} by {r} an evening. Its thank-you letters increase from {q} by {t} an evening. How many evenings go by before there are equally many of both?
        en| On a large farm the full barn with {p} bales gives up {r} bales an hour to a dealer. The other barn with {q} bales takes in {t} bales an hour from the field. After how many hours do the barns hold the same number?
        en| Calculate after how many days a rice store of {p} kg, from which {r} kg are taken daily, equals a bean store of {q} kg, to which {t} kg are added daily.
        en| A lantern fish swims up from a depth of {p} m at {r} m a second and a seal swims down from a depth of {q} m at {t} m a second. How many seconds later are they equally deep?
        en| A candle maker's block of wax weighs {p} g and loses {r} g with every candle. The finished candles weigh {q} g so far, and each new candle adds {t} g, its wick included. After how many candles do block and finished candles weigh the same?
        en| In the popularity poll the mayor has {p} votes and loses {r} a day, and the challenger has {q} votes and wins {t} a day. After how many days is the poll level?
        en| In a fable the hare has {p} points and loses {r} for each nap. The tortoise has {q} points and gains {t} each time the hare naps. After how many naps have they the same score?
        en| There is a stack of {p} dirty plates from which {r} are taken each minute. The stack of washed plates has {q}, and {t} more come each minute. How many minutes does it take until the stacks have equally many plates?
        en| Every hour the wind carries {r} kg off a dune of {p} kg in a model desert and drops {t} kg on a dune of {q} kg. After how many hours are the dunes equally heavy?
        en| "I have {p} stickers and lose {r} a week," says {A}. "I have {q} and find {t} a week," says {B}. In how many weeks will they have the same number of stickers?
        en| What number x makes {q} plus {t} times x equal to {p} less {r} times x?
        en| The tank of a fire engine contains {p} litres and sprays {r} litres a second. The basin of the fountain contains {q} litres and receives {t} litres a second from a hydrant. Find after how many seconds both contain the same.
        en| A music shop owns {p} records and sells {r} a week without buying any. It owns {q} headphones and buys {t} a week without selling any. How many weeks until it owns as many headphones as records?
        en| Last year's diary still has {p} blank pages, {r} of which {A} tears out each day. This year's diary has {q} written pages, and {A} writes {t} more each day. After how many days does the number of blank pages equal that of written pages?
        en| The price of a winter jacket, {$p}, drops by {$r} each week in spring. Sunglasses at {$q} go up by {$t} each week. After how many weeks does a jacket cost as much as sunglasses?
        en| If the sea takes {r} m a year from an island {p} m wide and adds {t} m a year to a sandbank {q} m wide, in how many years will island and sandbank be equally wide?
        en| Buckets hang from a pulley beside a well. The upper one is {p} cm above the ground and sinks {r} cm a second. The lower one is {q} cm above the ground and rises {t} cm a second. How many seconds pass before the buckets are level?
        en| Our team is {p} signatures short of its goal and collects {r} a day. The other team is {q} short and does nothing, but its goal is raised by {t} a day. After how many days will both teams be short of the same number?
        en| A forester watches {p} beetles on an oak fly off at {r} a minute and {q} beetles on a birch become more at {t} a minute. When, in minutes, are there equally many beetles on oak and birch?
        en| On a ship a cook has {p} kg of potatoes and uses {r} kg a day. The bag of potato peel holds {q} kg already and gets {t} kg heavier a day. On how many days must he cook until peel and potatoes weigh the same?
        en| Each lesson {r} of the {p} sheets in the white pile are used, and {t} sheets are thrown onto the waste paper pile, which has {q}. After how many lessons are the piles equal?
        en| A navigation screen shows {p} km still to go, {r} fewer each minute, and {q} km already driven on this tank, {t} more each minute. After how many minutes do both numbers agree?
        en| A reservoir releases {r} tons of water a day and has {p} tons left. A reservoir on the other side of the mountain has {q} tons and collects {t} tons a day. In how many days do they hold the same?
        en| {A} began with {p} points and lost {r} in every round. {B} began with {q} points and won {t} in every round. They have now played the same number of rounds and have the same number of points. How many rounds has each played?
        en| The brown bear weighs {p} kg at the beginning of winter and loses {r} kg a week. A fattened pig weighs {q} kg and gains {t} kg a week. After how many weeks of winter do they weigh the same?
        en| The lights on a console show {p} and {q}. Each click lowers the greater number by {r} and raises the smaller by {t}. How many clicks make the numbers equal?
        en| A rope ladder hangs {p} dm down a cliff and is pulled up {r} dm a minute. Beside it a rope hangs {q} dm down and is let out {t} dm a minute. How many minutes later do both hang down equally far?
        en| In the bookshop {p} copies of a thriller are on the table, {r} sold every hour. {q} copies of a cookbook are there, and an assistant puts out {t} more every hour, since nobody buys it. After how many hours are there equally many of each?
        en| The fog in the valley is {p} m deep and shrinks by {r} m a minute. The smoke above a chimney is {q} m high and grows by {t} m a minute. How many minutes until both heights are the same?
        en| From a coil of {p} m of cable, an electrician cuts {r} m for each flat. A plumber gets {t} m of pipe for each flat added to the {q} m he has. After how many flats is the cable as long as the pipe?
        en| There are {p} geese on the northern lake, and {r} fly away every morning. On the southern lake there are {q}, and {t} arrive every morning. After how many mornings are there equally many geese on both lakes?
        en| {p} tickets for seats and {q} for standing places were on a desk. Each customer group took {r} seat tickets, and each time the clerk printed {t} standing tickets. After how many groups were equally many of both on the desk?
        en| A parachutist is {p} m above the ground and falls {r} m a second with an open parachute. A lark is {q} m above the ground and rises {t} m a second. When do they see each other at the same height, in seconds?
        en| The kindergarten's box of crayons has {p} and loses {r} a week. Its box of broken crayons has {q} and gains {t} a week, some of them from home. In what number of weeks will the boxes contain the same number?
        en| The reel of a kite line carries {p} m and gives off {r} m a second. The reel of a fishing line carries {q} m and takes up {t} m a second. After how many seconds do both reels hold the same length?
        en| Name the number of months after which a phone worth {$p}, dropping in value by {$r} a month, is worth as much as a comic book worth {$q} and rising by {$t} a month.
        en| A country had {p} coal mines and {q} wind parks. Each year it closed {r} mines and built {t} wind parks. How many years later did it have equally many of both?
        en| A spider is {p} cm from the floor and lets itself down {r} cm a second. A ladybird on the same wall is {q} cm from the floor and crawls up {t} cm a second. How many seconds will it take until they are side by side?
        en| The oil barrel in the workshop is down to {p} litres and loses {r} litres a week. The barrel of used oil has {q} litres and gets {t} litres a week. Give the number of weeks until they contain equal amounts.
        en| When a storm is over, {p} houses are without power, {r} fewer each hour, and {q} have power, {t} more each hour because new lines are laid too. After how many hours are there as many houses with power as without?
        en| {A} had {$p} at the start of the holidays, and ice cream took {$r} a day. {His} sister had {$q} and earned {$t} a day by walking dogs. After how many days of the holidays could they say, "We have the same"?
        en| The school cafe notices that tea sales fall from {p} cups by {r} cups a month as cocoa sales rise from {q} cups by {t} cups a month. After how many months are the sales equal?
        en| A digger takes {r} tons an hour from a heap of gravel of {p} tons, and trucks bring {t} tons an hour to a heap of sand of {q} tons. How many hours will pass until there is as much sand as gravel?
        en| Ants are on a stick with a scale. One sits at the {p} mm mark and runs {r} mm a second towards zero. The other sits at the {q} mm mark and runs {t} mm a second away from zero. How many seconds until they bump into each other?
        en| {p} soldiers guard the castle, but {r} leave each night. Outside, {q} enemies wait, and {t} join them each night. After how many nights are there just as many enemies as guards?
        en| The hockey team from the north has {p} spare pucks, losing {r} per match. The team from the south has {q} and is given {t} per match. After how many matches will the teams have equally many spare pucks?
        en| A wet road has a puddle of {p} ml and the sun dries {r} ml a minute. Under a dripping roof is a puddle of {q} ml, to which {t} ml are added a minute. When are the puddles the same size, in minutes?
        en| How many times must you take {r} from {p} and at the same time add {t} to {q} for the results to be equal?
        en| The savings book of the older sister says {$p}, and she withdraws {$r} at the end of each month. The younger sister's says {$q}, and she pays in {$t} at the end of each month. After how many months do the books show the same sum?
        en| Vineyard East has {p} barrels and ships {r} a week. Vineyard West has {q} barrels and fills {t} a week. Compute how many weeks it takes until East and West have equal numbers of barrels.
        en| A runner on the mountain path is at a height of {p} m and loses {r} m of height a minute; a cable car is at {q} m and gains {t} m a minute. At some moment both are at one height. How many minutes from now is that?
        en| {p} visitors are in the museum when it stops letting people in. From then on {r} leave each minute. In the museum cafe outside, {q} people sit and {t} come in each minute from the street. After how many minutes are as many people in the cafe as in the museum?
        en| A dam's gate lets out water, so the lake falls from {p} cm by {r} cm a day, and the river below rises from {q} cm by {t} cm a day. After how many days do the gauges at lake and river show the same?
        en| The first candidate's shop window has {p} posters, the second's {q}. Each night the rain washes {r} off the first window and helpers glue {t} more to the second. After how many nights do the windows show the same number of posters?
        en| Sugar cubes: {p} in the bowl, {r} used per day. Sugar sachets: {q} in the drawer, {t} brought home per day. After how many days is the number of cubes equal to the number of sachets?
        en| The knight's purse contains {p} coins, and each inn costs him {r}. His squire's purse contains {q} coins, and at each inn he earns {t}. At how many inns have they stopped when their purses contain equally many coins?
        en| {A} is making {T}. {He} had {p} orders waiting, and {r} fewer are waiting after each day. {B} had {q} orders waiting, and {t} more are waiting after each day. When, in days, are equally many orders waiting for {A} and {B}?
        en| Water at {p} degrees under pressure cools by {r} degrees a minute in one boiler, while in another boiler oil at {q} degrees is heated by {t} degrees a minute. After how many minutes are the boilers equally hot?
        en| Suppose the number of red fish in a lake drops by {r} a year from {p} and the number of silver fish climbs by {t} a year from {q}. After how many years does the lake have equally many red and silver fish?
        zh| 奶酪每箱{p}元，每月跌{r}元，黄油每箱{q}元，每月涨{t}元，几个月后价钱相等？
        zh| 下班后公司车场有{p}辆车，每分钟开出{r}辆，影院车场有{q}辆，每分钟开入{t}辆，多少分钟后辆数相等？
        zh| 甲地海拔{p}米，登山队每小时下{r}米；乙队在海拔{q}米，每小时登{t}米。几小时后两队海拔相同？
        zh| 松鼠甲的树洞里有{p}颗松果，每天吃{r}颗，松鼠乙的树洞里有{q}颗，每天捡回{t}颗，几天后松果一样多？
        zh| 飞机甲在{p}米高度，每秒下降{r}米，飞机乙在{q}米高度，每秒爬升{t}米，多少秒后它们的高度相同？
        zh| 一块烧红的铁{p}度，每分钟降温{r}度，炉边的石头{q}度，每分钟升温{t}度，几分钟后铁和石头温度相等？
        zh| 剧场里空座{p}个，每分钟少{r}个，看台上空座{q}个，每分钟多{t}个，几分钟后空座一样多？
        zh| 数轴上，红点从{p}出发，每次向左移{r}格，蓝点从{q}出发，每次向右移{t}格，同时移动几次后重合？
        zh| 有一个数，{p}减去它的{r}倍，与{q}加上它的{t}倍，结果恰好相等，这个数是几？
        zh| 积雪甲地厚{p}厘米，每天融化{r}厘米，乙地厚{q}厘米，每天又下{t}厘米，多少天后积雪一样厚？
        zh| 医院有口罩{p}包，每天用去{r}包，有手套{q}包，每天进{t}包，几天后口罩和手套的包数相等？
        zh| 老公司有分店{p}家，每年关{r}家，新公司有分店{q}家，每年开{t}家，几年后分店数一样？
        zh| 打扑克时{A}手里有{p}张牌，每轮出{r}张，{B}手里有{q}张牌，每轮摸{t}张，几轮后手里的牌同样多？
        zh| 一块湿海绵重{p}克，每小时变轻{r}克，一盆仙人掌重{q}克，每小时变重{t}克，几小时后一样重？
        zh| 过山车前排队的有{p}人，每分钟少{r}人，鬼屋前排队的有{q}人，每分钟多{t}人，多少分钟后队伍一样长？
        zh| {A}从海拔{p}米的山顶沿山路下山，每分钟下降{r}米，{B}从海拔{q}米处沿同一条路上山，每分钟上升{t}米，几分钟后相遇？
        zh| 果酱柜里有{p}瓶，一周吃掉{r}瓶，泡菜柜里有{q}瓶，一周添{t}瓶，过几周瓶数相同？
        zh| 解方程：{p}-{r}x={q}+{t}x。
        zh| 消防车水箱有水{p}升，每秒喷出{r}升，喷泉池有水{q}升，每秒流进{t}升，几秒后水量一样？
        zh| 北湖有大雁{p}只，每天早晨飞走{r}只，南湖有大雁{q}只，每天早晨飞来{t}只，几天后大雁数相等？
        zh| 棉衣原价{p}元，每周降{r}元；墨镜原价{q}元，每周涨{t}元。几周后棉衣和墨镜价钱一样？
        zh| 跷跷板一边有沙子{p}千克，每次取下{r}千克，另一边有沙子{q}千克，每次加上{t}千克，进行几次后平衡？
        zh| 蜘蛛离地{p}厘米，每秒往下爬{r}厘米，瓢虫离地{q}厘米，每秒往上爬{t}厘米，几秒后它们一样高？
        zh| 某国有煤矿{p}座，每年关闭{r}座，有风电场{q}座，每年新建{t}座，几年后煤矿和风电场的座数相等？
        zh| 粮店有大米{p}千克，每天卖出{r}千克，有豆子{q}千克，每天购进{t}千克，经过几天大米和豆子一样重？
        zh| 大鱼在水下{p}米，每秒上游{r}米，海豹在水下{q}米，每秒下潜{t}米，几秒后它们一样深？
        zh| 井边挂着水桶，上面的桶离地{p}厘米，每秒降{r}厘米，下面的桶离地{q}厘米，每秒升{t}厘米，几秒后并排？
        zh| 城里守军有{p}人，每晚走{r}人，城外敌军有{q}人，每晚来{t}人，几晚后守军和敌军人数相等？
        zh| 民意调查中，市长得票{p}张，每天丢{r}张，对手得票{q}张，每天添{t}张，几天后票数持平？
        zh| {A}的零用钱有{p}元，每天买冰棍花{r}元，妹妹有{q}元，每天帮人遛狗挣{t}元，几天后他们的钱数相同？
        zh| 问经过多少小时，砂石堆和泥土堆一样重：砂石堆{p}吨，每小时挖走{r}吨，泥土堆{q}吨，每小时运来{t}吨。
        zh| 黑熊冬眠前重{p}千克，每周瘦{r}千克，猪重{q}千克，每周胖{t}千克，几周后它们一样重？
        zh| 屏幕上有大小不同的数{p}和{q}，每按一次键，大数减{r}，小数加{t}，按几次键后它们相等？
        zh| 电缆卷长{p}米，装一户用掉{r}米，水管长{q}米，每装一户又送来{t}米，装几户后电缆和水管一样长？
        zh| 海岛宽{p}米，每年被海水冲掉{r}米，沙洲宽{q}米，每年加宽{t}米，多少年后一样宽？
        zh| 停电后有{p}户没有电，每小时减少{r}户，有电的{q}户，每小时增加{t}户，几小时后有电和没电的户数相等？
        zh| 冬天，{A}家有煤{p}千克，每天烧{r}千克，邻居家有煤{q}千克，每天买{t}千克还没烧，几天后煤一样多？
        zh| 降落伞离地{p}米，每秒落{r}米，云雀离地{q}米，每秒飞高{t}米，再过几秒在同一高度？
        zh| 蜂箱甲有蜜蜂{p}只，每分钟飞走{r}只，蜂箱乙有蜜蜂{q}只，每分钟飞进{t}只，几分钟后蜜蜂一样多？
        zh| 出版社的存书有{p}捆，每天发货{r}捆，印刷厂的存书有{q}捆，每天印出{t}捆，几天后存书的捆数相等？
        zh| 脏盘子有{p}个，每分钟拿走{r}个，干净盘子有{q}个，每分钟添{t}个，几分钟后脏盘子和干净盘子一样多？
        zh| 姐姐的存折上有{p}元，每月底取{r}元，弟弟的存折上有{q}元，每月底存{t}元，几个月后存折上的钱一样多？
        zh| 冰川长{p}米，每年缩短{r}米，冰川下的湖长{q}米，每年变长{t}米，几年后湖和冰川同样长？
        zh| 设经过x分钟，锅炉甲由{p}度每分钟降{r}度，锅炉乙由{q}度每分钟升{t}度，温度变得相同，求x。
        zh| 茶的月销量是{p}杯，每月减少{r}杯，可可的月销量是{q}杯，每月增加{t}杯，几个月后销量相等？
        zh| 从{p}里每次减{r}，同时往{q}上每次加{t}，做多少次以后得数相等？
        zh| 象棋社有{p}人，每学期退出{r}人，围棋社有{q}人，每学期加入{t}人，几个学期后人数一样？
        zh| 路口往北{p}千米处有一辆车向路口开来，每分钟{r}千米，往北{q}千米处另一辆车背着路口开去，每分钟{t}千米，几分钟后它们离路口同样远？
        zh| 湖里红鲤有{p}条，每年少{r}条，银鲫有{q}条，每年多{t}条，几年以后红鲤和银鲫一样多？
        zh| 白纸有{p}张，每节课用{r}张，废纸有{q}张，每节课多{t}张，上几节课后白纸和废纸张数相等？
        zh| 酒庄甲有酒{p}桶，每周运走{r}桶，酒庄乙有酒{q}桶，每周酿出{t}桶，求几周后桶数相等。
        zh| 骑士钱袋里有{p}枚硬币，每住一次店花{r}枚，仆人钱袋里有{q}枚硬币，每住一次店挣{t}枚，住几次店后他们的硬币一样多？
        zh| 我们队离目标还差{p}个签名，每天收集{r}个；他们队差{q}个，什么也不做，目标却每天提高{t}个。几天后差的一样多？
        zh| 手工课上，红绳有{p}米，每做一个结用去{r}米，蓝绳有{q}米，每次接上{t}米，做几次后红绳蓝绳同样长？
        zh| 图书角这周来了{p}人，以后每周少{r}人；阅览室这周来了{q}人，以后每周多{t}人。几周后来的人数相等？
        zh| 海水池有水{p}吨，每天蒸发{r}吨，淡水池有水{q}吨，每天流入{t}吨，几天后水池里的水同样重？
        zh| 老票价{p}元，每年降{r}元，新票价{q}元，每年升{t}元，过多少年，新老票价相同？
        zh| 雾气在山谷里有{p}米厚，每分钟变薄{r}米，烟柱有{q}米高，每分钟变高{t}米，几分钟后厚度和高度相等？
        zh| 动漫里，巨人高{p}厘米，每秒缩小{r}厘米，小矮人高{q}厘米，每秒长高{t}厘米，几秒后他们一样高？
        zh| 工地上水泥有{p}袋，每小时用{r}袋，石灰有{q}袋，每小时运来{t}袋，几小时后水泥和石灰袋数相等？
        zh| 超市里牛奶剩{p}箱，每小时卖{r}箱，果汁有{q}箱，每小时上架{t}箱没有卖出，几小时后牛奶和果汁一样多？
        zh| {A}的抽屉里有{p}枚纽扣，每天用{r}枚，{B}的抽屉里有{q}枚，每天收进{t}枚，{A}和{B}几天后纽扣一样多？
        zh| 码头上有集装箱{p}个，每小时装船{r}个，货场里有集装箱{q}个，每小时卡车送来{t}个，几小时后码头和货场的集装箱一样多？

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
        en| Scarves for the snowmen are cut from one long strip of cloth. At {k} dm a scarf, {r} dm of the strip remain. At {m} dm a scarf, the strip is {q} dm too short. How many snowmen get a scarf?
        en| {A} saves for a drum kit until summer. Putting aside {$k} a week, {he} would end up {$r} below the price. Putting aside {$m} a week, {he} would end up {$q} above it. How many weeks is it until summer?
        en| A jar of buttons is to be used up on new shirts. {r} buttons stay in the jar if every shirt gets {k}; {q} buttons have to be bought if every shirt gets {m}. How many shirts are being sewn?
        en| A shepherd divides hay among his sheep. For {k} kg a sheep he has {r} kg more than he needs, for {m} kg a sheep he has {q} kg less than he needs. How many sheep has he?
        en| How many floors does a tower have if {k} lamps on each floor leave {r} lamps in the box, and {m} lamps on each floor are {q} more than the box holds?
        en| The tram company runs extra trams after the match. If {k} fans could board each tram, {r} fans would be left at the stop; if {m} could board each, there would be room for {q} more. How many extra trams are there?
        en| Let x be the number of guests. A cake can be cut into {k}x + {r} pieces, and this is the same as {m}x - {q} pieces. What is x?
        en| The hikers share the rope they carry. Were each to take {k} m, {r} m would lie on the ground. Were each to take {m} m, the rope would be {q} m too short. How many hikers are there?
        en| If our mayor buys {k} flags for every bridge, {r} flags remain unused. But with {m} flags for every bridge, {q} flags are missing. How many bridges does our town have?
        en| {A} copies out a poem book and wants to be ready on {his} mother's birthday. With {k} poems a day, {r} poems are still missing on that day. With {m} poems a day, {he} could even copy {q} poems from another book. How many days has {he} got?
        en| From one sack of flour the baker could make every cake with {k} cups and keep {r} cups, but making every cake with {m} cups would take {q} cups from a new sack. How many cakes are planned?
        en| A printing shop has to put photos into albums. Putting {k} into an album leaves {r} photos in the box. Putting {m} into an album, the shop would lack {q} photos. Find the number of albums.
        en| A teacher has concert tickets to give out: {k} for each class and {r} are spare, {m} for each class and {q} are wanting. How many classes go to the concert?
        en| The scouts are told to carry firewood. When each carries {k} logs, {r} logs stay in the forest; when each is able to carry {m}, they could bring {q} logs more than were cut. How many scouts carry wood?
        en| What number has the property that {m} times it is {q} above a target and {k} times it is {r} below the same target?
        en| An art teacher cuts up a roll of paper. Giving each child {k} dm would leave her {r} dm. To give each child {m} dm, she would have to glue on {q} dm. How many children are in the art class?
        en| The lifeboats of a ferry were tested. {k} passengers in each boat: {r} passengers stayed on deck. {m} passengers in each boat: {q} seats stayed free. How many lifeboats does the ferry have?
        en| A collector owns enough coins to fill every page of an album with {k} and have {r} coins over. If each page were to hold {m}, the collector would be short of {q} coins. How many pages has the album?
        en| In order to buy {T} for the whole team at {$m} each, the captain needs {$q} more. At {$k} each, the captain would have {$r} left. How many {T} does the captain want to buy?
        en| {A} and {his} friends pick up litter on the beach. If everybody takes {k} bags, {r} bags are left. If everybody takes {m} bags, {q} bags are missing. How many people, {A} included, pick up litter?
        en| Each hive should receive the same amount of sugar. At {k} kg per hive the beekeeper keeps {r} kg; at {m} kg per hive he is {q} kg short. How many hives does he feed?
        en| For the relay, {k} batons per team would leave {r} batons in the basket, and {m} batons per team would ask for {q} more than the basket holds. Calculate the number of teams.
        en| A museum guide splits visitors among her colleagues. With groups of {k}, {r} visitors are without a guide. With groups of {m}, {q} more visitors could be guided. How many guides are there?
        en| When I water each of my plants with {k} cups, {r} cups stay in the tank. When I want to give each {m} cups, the tank is {q} cups short. How many plants do I have?
        en| A group of villagers buys a tractor together. {$m} from each family gives {$q} more than it costs, {$k} from each family gives {$r} less than it costs. How many families buy the tractor?
        en| In a nursery the carers have clean towels. Using {k} for every baby, they keep {r} on the shelf. Using {m} for every baby, they must wash {q} others first. How many babies are in the nursery?
        en| The choir's notes lie in one pile. Every singer could take {k} sheets, with {r} sheets left on the pile. Every singer should take {m} sheets, however, and for that {q} must be copied. How many singers are there?
        en| Suppose a shop packs its oranges in nets. If a net holds {k}, there are {r} oranges without a net. If a net holds {m}, there are {q} oranges too few to fill the nets. How many nets does the shop use?
        en| Our teacher made a prize wheel. Had she put {k} stickers on each field, {r} stickers would be left. As she wanted {m} on each field, she had to fetch {q} more. How many fields does the wheel have?
        en| The gold miners pay for a map. When each of them gives {k} nuggets, they are {r} nuggets short. When each gives {m}, they get {q} nuggets back. How many miners are there?
        en| At sea the captain counts his barrels of water against the days. Opening {k} a day, he reaches land with {r} barrels; opening {m} a day, he lacks {q} barrels. For how many days does he reckon?
        en| How many kennels does the dog home have? It is known that with {k} dogs to a kennel {r} dogs have no place, and that with {m} dogs to a kennel there are {q} places more than dogs.
        en| A plumber cuts pipes of the same length from a long pipe. If he makes them {k} dm long, {r} dm remain. If he made the same number of pieces {m} dm long, he would be {q} dm short. How many pieces does he need?
        en| The postman brings leaflets. Leaving {k} in every letterbox, he comes home with {r}. Leaving {m} in every letterbox, he would need {q} more than he was given. How many letterboxes are on his round?
        en| {A} has read in a recipe that each jar takes {k} plums. Then {r} plums are left over. By another recipe each jar takes {m} plums, and then {q} plums are missing. How many jars does {A} want to fill?
        en| On the school trip the pupils are put up in cabins. They are {r} too many for cabins of {k} and {q} too few to fill cabins of {m}, the number of cabins being the same. How many cabins are there?
        en| {k} screws for each hinge leave {r} screws, as the joiner finds, while {m} screws for each hinge exceed his supply by {q}. Work out how many hinges he has to fix.
        en| The king promises gold to his knights. If each gets {k} bars, {r} bars stay in the treasury. If each gets {m} bars, the king has to borrow {q} bars. How many knights does he have?
        en| A farmer plants lettuce in rows. Rows of {k} leave him with {r} plants in his hand, rows of {m} leave gaps for {q} plants. He makes the same number of rows each time. How many rows does he make?
        en| By noon a delivery firm has to share out parcels among its bicycles. {r} parcels do not find a place with {k} on each bicycle, while {q} more could be taken with {m} on each. How many bicycles has the firm?
        en| The chess club meets. If {k} players sit at each table, {r} players watch. If {m} players sit at each table, {q} chairs are empty. How many tables are in the club room?
        en| Subtracting {q} from the {m}-fold of a number gives the same as adding {r} to its {k}-fold. Find that number.
        en| A theatre school buys hats for its pupils' roles. {k} hats per pupil means {r} hats too many, {m} hats per pupil means {q} hats too few. Determine how many pupils the school has.
        en| Every evening the same number of pages: that is {A}'s plan for the library book. {k} pages an evening would leave {r} pages when the book is due. {m} pages an evening would bring {him} to the end with time for {q} pages more. How many evenings are there until the book is due?
        en| A bus driver has a tin of sweets for the passengers. If each passenger took {k}, {r} sweets would stay in the tin. If each passenger took {m}, the tin would be {q} sweets short. How many passengers are on the bus?
        en| The cowboys divide the herd among the pens. Driving {k} cattle into each pen leaves {r} cattle outside. Driving {m} into each would leave space for {q} more. How many pens are there?
        en| With {m} eggs for each omelette the cook lacks {q} eggs. With {k} eggs for each, the cook has {r} eggs to spare. How many omelettes have been ordered?
        en| The robots in a factory are supplied from one crate of batteries. {k} batteries in each robot, and the crate still contains {r}. {m} batteries in each robot, and {q} batteries are missing. How many robots are there?
        en| The neighbours have bought a snow blower together. At {$k} a household they were {$r} short, so they collected {$m} a household and had {$q} left for petrol. How many households took part?
        en| Fill in the number of players: if each is dealt {k} dominoes, {r} dominoes stay on the table; if each is to be dealt {m}, {q} dominoes are lacking.
        en| A sculptor arranges pebbles in circles. Circles of {k} pebbles each leave {r} pebbles in the bucket, and just as many circles of {m} pebbles call for {q} more. How many circles does the sculptor lay?
        en| In a swimming pool the lanes are to be used evenly. {k} swimmers to a lane and {r} must wait; {m} swimmers to a lane and {q} more could join. How many lanes does the pool have?
        en| The nurse had planned {k} blankets for every bed, which left {r} in the cupboard. Because of the frost each bed should now get {m}, and {q} blankets have to be borrowed. How many beds are there?
        en| Before a long march each soldier receives biscuits. There are enough to give {k} to each and have {r} over, yet {q} too few to give {m} to each. How many soldiers are marching?
        en| The apprentices share the painting of a long wall. If each paints {k} m, {r} m stay white. If each could paint {m} m, they could paint {q} m more than the wall is long. How many apprentices are there?
        en| Mother hangs socks on the washing lines. {k} socks on each line, and {r} are still in the basket. {m} socks on each line, and there is room for {q} others. How many lines are there?
        en| {A} wants to send postcards to {his} friends. Writing {k} to each friend, {he} would have {r} cards left. Writing {m} to each, {he} would have to buy {q} more. To how many friends does {he} want to write?
        en| A zoo train has the same number of seats in every wagon. Last year's wagons had {k} seats, and {r} visitors had to wait. This year's wagons, the same in number, have {m} seats, and for the same crowd {q} seats stayed free. How many wagons does the train have?
        en| For every goal in the tournament the sponsor wants to plant {m} trees, but he is {q} trees short. If he plants {k} for every goal, {r} trees are left. How many goals were scored?
        en| There are coins on the table. Building towers of {k} coins leaves {r} coins, building as many towers of {m} coins fails because {q} coins are missing. How many towers are to be built?
        en| A gang of thieves in an old tale divides silk. Each takes {k} bolts and {r} bolts lie there; each wants {m} bolts and {q} bolts are wanting. How many thieves are there in the tale?
        en| The ferry captain thinks: "If {k} cars stand in every lane, {r} cars stay ashore. If {m} stand in every lane, I have room for {q} more." How many lanes does the ferry have?
        en| Equal piles of wood are to be made from the felled trunks. With {k} trunks in a pile, {r} trunks lie about. With {m} trunks in a pile, {q} trunks more would have to be felled. What is the number of piles?
        en| A florist puts roses in vases before a wedding. She starts with {k} in each vase and has {r} roses over. So she tries {m} in each vase, and now she is {q} roses short. How many vases has she put up?
        en| The tutor promises her pupils gummy bears, the same number for each right answer. {k} for each would leave {r} in the bag, but {m} for each would be {q} more than she bought. How many right answers were there?
        en| A carpenter gets boards to build rabbit hutches. {k} boards to a hutch: {r} boards too many. {m} boards to a hutch: {q} boards too few. Number of hutches?
        en| After the harvest the pumpkins are put on carts. If each cart carries {k}, {r} pumpkins stay in the field, while if each carries {m}, {q} more pumpkins could be loaded. How many carts are in the field?
        en| One bag of marbles, a ring of children. Handing {k} marbles to each leaves {r} in the bag. Handing {m} to each, you run short by {q}. How many children form the ring?
        en| The company gives its staff holiday vouchers worth {$k} each and has {$r} of its budget left. Vouchers worth {$m} each would have gone {$q} over the budget. How many people work there?
        en| If the swallows settle on the wires with {k} on each wire, {r} swallows find no place. If {m} settle on each wire, there is space for {q} more. How many wires are there?
        en| {A} strings lights over the garden tables. With {k} bulbs above each table {he} has {r} bulbs over, with {m} bulbs above each table {he} has {q} too few. How many tables stand in the garden?
        en| A hostel cook wants to know the number of sleepers. Frying {k} sausages for each, she has {r} left, and frying {m} for each, she must get {q} from the butcher. What number does she find?
        en| For the science fair there is a box of magnets. Each stand could use {k}, which would leave {r} magnets, or else {m}, for which {q} more magnets would be needed. How many stands does the fair have?
        en| A drama teacher has a limited number of minutes. Giving each scene {k} minutes leaves {r} minutes, giving each scene {m} minutes runs over by {q} minutes. How many scenes are there?
        en| A sign painter divides the length of a board among the letters of a shop's name. With {k} cm for each letter, {r} cm of the board stay empty. With {m} cm for each letter, the board is {q} cm too short. How many letters has the name?
        en| The committee divides the prize money evenly. Winners who get {$k} each leave {$r} in the pot, but for {$m} each the pot is {$q} too small. How many winners are there?
        en| On a long shelf, {k} cm for each trophy would leave {r} cm free, whereas {m} cm for each trophy would need {q} cm more than the shelf has. How many trophies are to be put up?
        en| A sports club hires tents for the night. With {k} members in a tent, {r} are without shelter. With {m} members in a tent, {q} more people could sleep there. Find how many tents the club hires.
        en| Grandma's knitting: {k} balls of wool for each sweater leave {r} balls, {m} balls for each sweater are {q} balls more than she has. How many sweaters is she going to knit?
        en| When the elves load the sleighs with {k} presents each, {r} presents stay in the workshop. When they load them with {m} each, they have to make {q} more presents to fill all the sleighs. How many sleighs are waiting?
        en| The cup goes to every team with enough points. A team that won {k} points in every match would have needed {r} more points for the cup, and a team that won {m} in every match would have had {q} more than it needed. How many matches did a team play?
        en| How many hours does a candle factory still work today, if it would be {r} candles short of its daily goal at {k} candles an hour and {q} candles over it at {m} candles an hour?
        en| On the farm each trough gets the same number of buckets. {k} in each trough: {r} buckets unused. {m} in each trough: {q} buckets to be fetched. How many troughs are on the farm?
        en| The astronomy club rents telescopes. If {k} people share each telescope, {r} people have none to look through. If {m} people share each telescope, {q} more could take part. How many telescopes does the club rent?
        en| A bookbinder has a bundle of thread. Each book sewn with {k} threads leaves {r} threads, and each book sewn with {m} would require {q} threads more. How many books lie on the bench?
        en| Our street wants to decorate its lamp posts. Fastening {k} flags to each post, we keep {r} flags. Fastening {m} to each, we lack {q}. How many lamp posts are in our street?
        en| From the rest of the paint a model maker can give each plane {k} ml and keep {r} ml. To give each plane {m} ml, the model maker would have to buy {q} ml. How many planes has the model maker built?
        en| The monkeys in the story throw coconuts. If each throws {k}, {r} coconuts hang on the tree. For each to throw {m}, the tree would need {q} more coconuts. How many monkeys are in the story?
        en| For {B}'s wedding every guest is to get sugared almonds. {k} almonds each leave {r} in the bowl. {m} almonds each would leave {B} {q} short. How many guests come to the wedding?
        en| The grandchildren dig up Grandpa's potatoes. If each fills {k} buckets, {r} buckets of potatoes stay in the ground. If each could fill {m} buckets, they could dig up {q} buckets more than there are. How many grandchildren are digging?
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
        zh| 给雪人做围巾，每条用{k}分米布，剩{r}分米，每条用{m}分米布，缺{q}分米，要给几个雪人做围巾？
        zh| 牧羊人喂羊，每只羊喂{k}千克干草，多出{r}千克；每只羊喂{m}千克干草，少{q}千克。他有多少只羊？
        zh| 大楼每层装{k}盏灯，箱里还有{r}盏，每层装{m}盏灯，箱里的灯少{q}盏，大楼有几层？
        zh| 散场后加开电车，每辆上{k}名球迷，站台上剩{r}名；每辆上{m}名球迷，还能再上{q}名。加开了几辆电车？
        zh| 镇上每座桥插{k}面旗，用不完，剩{r}面；每座桥插{m}面旗，不够用，少{q}面。镇上有几座桥？
        zh| 童子军扛木柴，每人扛{k}根，林子里还有{r}根；每人扛{m}根，还可以多扛{q}根。童子军有多少人？
        zh| 渡轮上的救生艇，每艘坐{k}人，甲板上还有{r}人，每艘坐{m}人，空位有{q}个，救生艇有几艘？
        zh| 集邮册每页贴{k}张，邮票多出{r}张，每页贴{m}张，邮票缺少{q}张，集邮册有多少页？
        zh| 队长去买队服，每件{k}元，钱剩{r}元；每件{m}元，钱差{q}元。要买的队服是几件？
        zh| 养蜂人给蜂箱喂糖，每箱{k}千克，糖多{r}千克，每箱{m}千克，糖差{q}千克，求蜂箱数。
        zh| 村里几户人家合买一台拖拉机，每户出{m}元，多出{q}元，每户出{k}元，还缺{r}元，合买的有几户？
        zh| 浇花时每盆浇{k}杯水，桶里剩{r}杯；每盆要浇{m}杯水，桶里的水就少{q}杯。花有多少盆？
        zh| 邮递员送传单，每个信箱放{k}张，带回来{r}张，每个信箱放{m}张，就少带了{q}张，信箱有多少个？
        zh| 狗舍里每间住{k}只狗，{r}只没地方住，每间住{m}只狗，还能再收{q}只，狗舍有几间？
        zh| 师傅锯钢管，每段锯{k}分米，余{r}分米，同样的段数，每段锯{m}分米，则差{q}分米，要锯几段？
        zh| 国王赏骑士金条，每名{k}根，国库剩{r}根，每名{m}根，国王要借{q}根，骑士有多少名？
        zh| 菜农栽生菜，每行栽{k}棵，手里剩{r}棵；行数不变，每行栽{m}棵，就空着{q}棵的位置。栽了几行？
        zh| 快递站的包裹，每辆车放{k}件，剩下{r}件；每辆车放{m}件，还可以再放{q}件。快递站有车多少辆？
        zh| 摊鸡蛋饼，每张用{m}个鸡蛋，缺{q}个，每张用{k}个鸡蛋，余{r}个，要摊几张饼？
        zh| 机器人装电池，每台装{k}节，剩{r}节；每台装{m}节，差{q}节。机器人有几台？
        zh| 玩骨牌，每位玩家拿{k}张，桌上剩{r}张；每位玩家要拿{m}张，就少{q}张。玩家有几位？
        zh| 泳池的每条泳道安排{k}人，有{r}人等着，每条泳道安排{m}人，还能再来{q}人，泳池有多少条泳道？
        zh| 天冷了，每张床铺{k}条毯子，柜里剩{r}条，每张床铺{m}条，要借{q}条，一共有几张床？
        zh| 徒弟们刷一面长墙，每人刷{k}米，剩{r}米没刷，每人刷{m}米，还可以多刷{q}米，徒弟有几人？
        zh| 妈妈晾袜子，每根绳晾{k}只，篮里有{r}只晾不下；每根绳晾{m}只，还能再晾{q}只。晾衣绳有几根？
        zh| {A}给朋友寄贺卡，每人寄{k}张，剩{r}张；每人寄{m}张，还要再买{q}张。{he}要寄给几位朋友？
        zh| 企业家答应每进一个球种若干棵树：每球种{k}棵，树苗剩{r}棵；每球种{m}棵，树苗差{q}棵。一共进了几个球？
        zh| 用硬币搭塔，每座塔{k}枚，多{r}枚；塔数一样，每座塔{m}枚，少{q}枚。要搭多少座塔？
        zh| 今有人分绸，每人分{k}匹，盈{r}匹，每人分{m}匹，不足{q}匹，问人数几何？
        zh| 今有共买物，人出{m}，盈{q}；人出{k}，不足{r}。问人数是多少？
        zh| 船长说：“每条车道停{k}辆车，岸上剩{r}辆；每条车道停{m}辆车，还能再停{q}辆。”船上有几条车道？
        zh| 婚礼前花艺师插玫瑰，每瓶插{k}枝余{r}枝，每瓶插{m}枝差{q}枝，花瓶有多少个？
        zh| 木匠用一批木板做兔笼，每个用{k}块，多出{r}块，每个用{m}块，不足{q}块，兔笼做几个？
        zh| 秋收后装南瓜，每车装{k}个，地里留{r}个；每车装{m}个，车上还能放{q}个。车有几辆？
        zh| 公司给员工发购物卡，每张卡{k}元，预算剩{r}元，每张卡{m}元，超出预算{q}元，员工有多少名？
        zh| 燕子落在电线上，每根落{k}只，{r}只没处落；每根落{m}只，还能再落{q}只。电线有几根？
        zh| 戏剧老师安排时间，每个节目{k}分钟，余{r}分钟，每个节目{m}分钟，超{q}分钟，节目有几个？
        zh| 奶奶织毛衣，每件用{k}团毛线，剩{r}团，每件用{m}团毛线，缺{q}团，奶奶打算织几件？
        zh| 圣诞老人的雪橇，每架装{k}件礼物，剩{r}件；每架装{m}件，礼物少{q}件。雪橇有几架？
        zh| 蜡烛厂赶任务，每小时做{k}支，下班时离任务还差{r}支，每小时做{m}支，下班时超过任务{q}支，还要工作几小时？
        zh| 天文社租望远镜，每台{k}人合用，有{r}人用不上，每台{m}人合用，还能再来{q}人，租了几台望远镜？
        zh| 模型社给飞机模型上漆，每架用{k}毫升，漆剩{r}毫升；每架用{m}毫升，漆少{q}毫升。飞机模型有几架？
        zh| 把一根彩带剪成段装饰气球，每个气球用{k}分米，彩带余{r}分米，每个气球用{m}分米，彩带短{q}分米，气球有多少个？
        zh| 敬老院包饺子，每位老人{k}个，多{r}个，每位老人{m}个，就要再包{q}个，有老人多少位？
        zh| 一堆沙土用小车推，每车推{k}筐，剩{r}筐，每车推{m}筐，还差{q}筐才装满，小车有几辆？
        zh| {A}要在生日前抄完一本诗集，每天抄{k}首，到那天还有{r}首没抄，每天抄{m}首，到那天可以多抄{q}首，离生日有多少天？
        zh| 军训分饼干，每名学员{k}块余{r}块，想每名学员发{m}块则缺{q}块，学员有多少名？
        zh| 把教室的桌椅分给几个新班，每班{k}套就多{r}套，每班{m}套就少{q}套，新班有几个？
        zh| 车间里每台机床配{k}个零件，库里剩{r}个；若每台配{m}个，库里缺{q}个。机床有多少台？
        zh| 科技节上，每个展台用{k}块磁铁，盒里剩{r}块；每个展台用{m}块磁铁，还得买{q}块。展台共几个？
        zh| 一个数的{m}倍比目标大{q}，{k}倍却比同一目标小{r}，这个数是几？
        zh| 若{k}个x加{r}等于{m}个x减{q}，求x。
        zh| 植物园给每条小路配{k}块指示牌，余{r}块，给每条小路配{m}块，缺{q}块，小路有多少条？
        zh| 旅行社派导游，每位导游带{k}名游客，有{r}名游客没人带；每位导游带{m}名，还可以再带{q}名。导游有几位？
        zh| 晚会布置会场，每根柱子挂{k}个灯笼，多{r}个灯笼，每根柱子挂{m}个，少{q}个灯笼，会场有几根柱子？
        zh| 爷爷钓鱼回来分给邻居，每家{k}条，自己留{r}条；每家{m}条，就差{q}条。爷爷分给几家邻居？
        zh| 食堂蒸馒头，每笼放{k}个，案板上剩{r}个；每笼放{m}个，还差{q}个放满。蒸笼有几个？
        zh| 面包师做蛋糕，每个放{k}颗草莓，盘里余{r}颗，每个放{m}颗草莓，盘里差{q}颗，蛋糕要做多少个？
        zh| 图书馆给新书贴标签，每本贴{k}张，标签多{r}张；每本贴{m}张，标签缺{q}张。新书有多少本？
        zh| 渔民把螃蟹装篓，每篓{k}只，有{r}只装不下，每篓{m}只，还能再装{q}只，篓子有几个？
        """
}
