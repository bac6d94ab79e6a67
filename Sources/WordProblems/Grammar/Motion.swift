/// Meeting and catching up, shared work, ages, numbers in a row.
extension Grammar {
    static let motion = """
        == meet: ( v + w ) * x = d; v=3..90 w=3..90 x=2..20
        en| Two cars start {d} km apart and drive towards each other at {v} and {w} km per hour. After how many hours do they meet?
        en| {A} and {B} live {d} m apart. They set out at the same time to meet; {A} walks {v} m a minute and {B} {w} m a minute. How long until they meet?
        en| {A} types {v} words a minute and {B} {w}. Together they type a text of {d} words. How many minutes do they need?
        en| Two trains leave a station in opposite directions at {v} km/h and {w} km/h. When are they {d} km apart?
        en| One pipe fills {v} litres a minute and another {w}. How many minutes do both need for a tank of {d} litres?
        en| {A} and {B} are {d} km apart and ride towards each other, {A} at {v} km per hour and {B} at {w} km per hour. When do they meet?
        en| Two workers make {v} and {w} parts an hour. How many hours do they need together for {d} parts?
        en| Two teams build a road of {d} m from both ends. One builds {v} m a day, the other {w} m. After how many days is it finished?
        en| The distance between two towns is {d} km. A bus at {v} km/h and a car at {w} km/h leave the towns at the same time and drive towards each other. After how many hours do they meet?
        en| {A} makes {v} {T} an hour and {B} makes {w} an hour. How many hours do they need together for {d} {T}?
        en| Two cars are {d} km apart and drive towards each other. One goes {v} km an hour, the other {w} km an hour. When do they meet?
        zh| 甲乙两地相距{d}千米，两车同时从两地相向而行，速度分别是每小时{v}千米和{w}千米，几小时相遇？
        zh| {A}和{B}相距{d}米，两人同时相对走来，{A}每分钟走{v}米，{B}每分钟走{w}米，几分钟后相遇？
        zh| 两人合打一份{d}字的稿件，{A}每分钟打{v}字，{B}每分钟打{w}字，打完要几分钟？
        zh| 两队合修一条{d}米的路，甲队每天修{v}米，乙队每天修{w}米，几天修完？
        zh| 两列火车从同一车站背向开出，每小时分别行{v}千米和{w}千米，几小时后相距{d}千米？
        zh| 甲乙两站相距{d}千米，客车每小时行{v}千米，货车每小时行{w}千米，两车同时从两站相对开出，几小时后相遇？
        zh| {A}和{B}同时从相距{d}米的两地出发，面对面走，{A}每分钟{v}米，{B}每分钟{w}米，经过几分钟相遇？
        zh| 师傅每小时做{v}个零件，徒弟每小时做{w}个，两人一起做{d}个零件要几小时？
        zh| 甲管每分钟注水{v}升，乙管每分钟注水{w}升，两管同时开，注满{d}升的水池要几分钟？
        zh| {A}每小时做{v}{M}{T}，{B}每小时做{w}{M}，两人一起做{d}{M}要几小时？
        zh| 两车相距{d}千米，相向而行，一车每小时{v}千米，另一车每小时{w}千米，几小时相遇？
        en| {A} is cycling from the village to the town at {v} km/h, and {B} from the town to the village at {w} km/h. They left at the same moment, and the way is {d} km long. How many hours pass before they meet?
        en| In how many hours will two ships that are {d} km apart meet if they sail towards each other at {v} km/h and {w} km/h?
        en| How long does it take two printers to print {d} pages together if one prints {v} pages a minute and the other {w}?
        en| Two hikers stand at the ends of a trail of {d} km. One covers {v} km each day, the other {w} km each day. On their way towards each other, how many days pass until they meet?
        en| Two planes take off from the same airport and fly in opposite directions, at {v} km and {w} km per minute. After how many minutes is the distance between them {d} km?
        en| {A} peels {v} potatoes a minute, and {B} peels {w}. There are {d} potatoes. How many minutes do they take if they peel together?
        en| A tunnel of {d} m is dug from both sides. On one side the workers advance {v} m a week, on the other {w} m a week. After how many weeks do they break through?
        en| Find the time in hours until two trains meet: distance {d} km, speeds {v} km/h and {w} km/h, moving towards each other.
        en| I save {$v} a week and my sister saves {$w} a week. In how many weeks will we have saved {$d} together?
        en| Let x be the number of minutes until two robots meet on a track {d} m long. They roll towards each other with {v} m and {w} m per minute. Find x.
        en| Both taps are opened at the same time. The cold tap gives {v} litres a minute and the hot tap {w} litres a minute. When will there be {d} litres in the bath?
        en| An orchard has {d} trees to be pruned. {A} prunes {v} trees a day and {B} prunes {w}. Working side by side, how many days do they need?
        en| {v} times a number plus {w} times the same number is {d}. What is the number?
        en| {A} and {B} start from the same corner and walk away from each other along a straight road, {v} m and {w} m each minute. How many minutes later are they {d} m apart?
        en| Two machines fill bottles, one {v} a minute and the other {w} a minute. An order is for {d} bottles. How many minutes must both machines run?
        en| A pen costs {$v} and a notebook {$w}. A teacher buys as many pens as notebooks and pays {$d} in all. How many of each does the teacher buy?
        en| Every set has {v} red and {w} blue blocks. {d} blocks are used up. How many sets were made?
        en| Two cyclists, {d} km away from each other, ride to meet. The first does {v} km in an hour and the second {w} km in an hour. After what time do they meet?
        en| Each day a cafe sells {v} cups of tea and {w} cups of coffee. How many days does it take to sell {d} cups?
        en| Two snails crawl towards each other along a wall of {d} cm. One does {v} cm an hour, the other {w} cm an hour. When will they touch?
        en| An adult's ticket is {$v} and a child's is {$w}. The same number of adults and children came, and {$d} was taken. How many adults were there?
        en| Around a lake runs a path of {d} m. {A} and {B} start from the same point in opposite directions at {v} m and {w} m a minute. How many minutes until they first meet?
        en| The crew of a harbour unloads {v} containers an hour with the old crane and {w} with the new one. How many hours do the cranes need together for {d} containers?
        en| A mother and her child fold {d} paper stars. The mother folds {v} an hour, the child {w} an hour. How long do they work together?
        en| A truck from the north and a van from the south leave at the same time for each other's town, {d} km away. The truck drives {v} km/h, the van {w} km/h. In how many hours do they pass each other?
        en| Two secretaries share {d} letters so that they finish together. One writes {v} letters a day, the other {w}. After how many days are all the letters written?
        zh| 东西两村相距{d}米，小红从东村、小刚从西村同时出发，相向而行，小红每分钟走{v}米，小刚每分钟走{w}米，他们几分钟后相遇？
        zh| 一条隧道长{d}米，两个工程队从两端同时开凿，一队每天凿{v}米，另一队每天凿{w}米，多少天可以打通？
        zh| 两艘轮船同时从相距{d}千米的两个港口相对开出，一艘每小时行{v}千米，另一艘每小时行{w}千米，求相遇时间。
        zh| {A}和{B}从同一地点出发，背向而行，{A}每分钟走{v}米，{B}每分钟走{w}米，多少分钟后两人相距{d}米？
        zh| 妈妈每分钟包{v}个饺子，爸爸每分钟包{w}个，两人一起包{d}个饺子，需要几分钟？
        zh| 两台打印机同时工作，一台每分钟打印{v}页，另一台每分钟打印{w}页，打印{d}页要多少分钟？
        zh| 水池能装{d}升水，同时打开冷水管和热水管，冷水管每分钟流{v}升，热水管每分钟流{w}升，几分钟能放满？
        zh| 果园里有{d}棵果树要修剪，{A}每天修剪{v}棵，{B}每天修剪{w}棵，两人合作，几天能修剪完？
        zh| 环形跑道一圈长{d}米，{A}和{B}从同一地点同时反向跑，{A}每秒跑{v}米，{B}每秒跑{w}米，几秒后第一次相遇？
        zh| 一个数的{v}倍加上它的{w}倍等于{d}，求这个数。
        zh| 我每周存{v}元，姐姐每周存{w}元，我们一共要存{d}元，需要几周？
        zh| 甲乙两城相距{d}千米，x小时后，每小时{v}千米的汽车和每小时{w}千米的摩托车从两城同时相对开出后相遇，求x。
        zh| 一支钢笔{v}元，一个书包{w}元，学校买了同样多的钢笔和书包，共花{d}元，钢笔买了几支？
        zh| 服装厂有两个车间，一车间每天生产{v}套，二车间每天生产{w}套，共同完成{d}套的任务要多少天？
        zh| 两台挖土机一起挖{d}方土，大的每小时挖{v}方，小的每小时挖{w}方，挖完要用多少小时？
        zh| 快车每小时行{v}千米，慢车每小时行{w}千米，两车从相距{d}千米的两站同时开出，迎面而行，多久能碰面？
        zh| 小店每天卖出{v}杯茶和{w}杯咖啡，卖出{d}杯需要多少天？
        zh| 问：两人相距{d}米，迎面跑来，一人每秒{v}米，另一人每秒{w}米，几秒相遇？
        zh| 码头有{d}吨货物，甲吊车每小时卸{v}吨，乙吊车每小时卸{w}吨，两台吊车同时卸，几小时卸完？
        zh| 成人票每张{v}元，儿童票每张{w}元，来的大人和孩子一样多，门票收入是{d}元，来了多少个大人？
        zh| 两只蜗牛在{d}厘米长的墙上相对爬行，一只每小时爬{v}厘米，一只每小时爬{w}厘米，几小时后相遇？
        zh| 两辆汽车从同一个加油站出发，一辆向东，每小时{v}千米，一辆向西，每小时{w}千米，两车相距{d}千米时行了几小时？
        zh| {A}骑车从县城去乡里，每小时{v}千米；同时{B}从乡里走来县城，每小时{w}千米。县城离乡里{d}千米，两人出发后几小时碰到？
        zh| 计算相遇时间：路程{d}千米，速度分别为每小时{v}千米和每小时{w}千米，同时相向出发。
        zh| 每套积木里有{v}块红的和{w}块蓝的，一共用去{d}块积木，装了几套？
        zh| 学校要抄{d}张卡片，王老师每小时抄{v}张，李老师每小时抄{w}张，两位老师一起抄，几小时抄完？
        en| Two cars {d} km apart drive towards each other, one at {v} km/h, the other at {w} km/h. After how many hours do they meet?
        en| {A} and {B} start from two towns {d} km apart and walk towards each other at {v} and {w} km an hour. After how many hours do they meet?
        en| One machine makes {v} parts an hour, another {w}. How many hours do both need for {d} parts?
        en| One pump moves {v} litres a minute, a second {w}. In how many minutes do they move {d} litres together?
        en| {A} types {v} words a minute and {B} {w}. In how many minutes have they typed {d} words between them?
        en| Two trains leave a station in opposite directions at {v} and {w} km an hour. After how many hours are they {d} km apart?
        zh| 两地相距{d}千米，甲车每小时行{v}千米，乙车每小时行{w}千米，两车相向而行，几小时相遇？
        zh| {A}每分钟打{v}个字，{B}每分钟打{w}个字，两人一起打{d}个字要几分钟？
        zh| 甲队每天修{v}米，乙队每天修{w}米，两队合修{d}米要几天？
        zh| 两车从同一站背向开出，每小时分别行{v}千米和{w}千米，几小时后相距{d}千米？
        zh| 两根水管每分钟分别注水{v}升和{w}升，同时开，注满{d}升要几分钟？
        en| If two hikers {d} km apart walk towards each other at {v} and {w} km an hour, when do they meet, in hours?
        en| Find the number of days that two teams laying {v} m and {w} m a day need for {d} m.
        en| Early in the morning a milk van leaves the dairy at {v} km/h while a postal van leaves the city for the dairy at {w} km/h. If the road measures {d} km, how many hours go by before the drivers wave to each other?
        en| A factory has two bottling lines. Line A caps {v} bottles a minute; line B caps {w}. An order of {d} bottles is split so that both lines stop at the same time. How many minutes do they run?
        en| "I can shell {v} peas a minute," says {A}. "I manage {w}," replies {B}. How many minutes will the bowl of {d} peas keep them busy if they work side by side?
        en| {d} envelopes have to be stamped. In an hour {A} stamps {v} and {B} stamps {w}. After how many hours is the last envelope stamped?
        en| From opposite banks of a lake that is {d} m wide, two swimmers dive in at the same instant. Their speeds are {v} m and {w} m per minute. How many minutes later do they pass each other?
        en| The sum of {v} times a number and {w} times the same number is {d}. Determine the number.
        en| When a certain number is multiplied by {v} and by {w} and the products are added, the result is {d}. What is the number?
        en| Our school bakery turns out {v} rolls and {w} pretzels every hour. This morning {d} pieces were baked. How many hours was the oven on?
        en| On a long bridge of {d} m, {A} jogs north at {v} m a minute and {B} jogs south from the far end at {w} m a minute. In how many minutes will they come face to face?
        en| A parking lot can take {d} cars. Through the north gate come {v} cars a minute and through the south gate {w}. How many minutes does it take the empty lot to fill up?
        en| A library moves {d} books to a new building. One assistant carries {v} books on each trip, the other {w}, and they always go together. How many trips do they make?
        en| Each guest at the camp gets {v} g of rice and {w} g of beans. The cook used up {d} g of food. How many guests were served?
        en| A goods train and an express set out towards each other from the ends of a line {d} km long. The goods train makes {v} km an hour and the express {w} km. How much time, in hours, passes until they are side by side?
        en| Two drones take off from the same roof and fly in opposite directions, one at {v} m per second and the other at {w} m per second. After how many seconds is the distance between them {d} m?
        en| {A} and {B} go sponsored walking. For each kilometre {A} raises {$v} and {B} raises {$w}. They walk the whole way together and bring home {$d}. How many kilometres did they walk?
        en| A bouquet contains {v} tulips and {w} roses. The florist has used {d} flowers today. How many bouquets has the florist tied?
        en| Find the number of weeks in which a family that saves {$v} from the father's wages and {$w} from the mother's wages each week can put by {$d}.
        en| Two bees leave flowers that stand {d} cm apart and fly straight at each other, covering {v} cm and {w} cm every second. In how many seconds do they meet?
        en| {d} kg of potatoes were dug by two farmhands in the same time. The one dug {v} kg an hour, the other {w} kg an hour. How many hours did they dig?
        en| A hotel laundry has two presses. Sheets per hour: {v} on the old press, {w} on the new one. Sheets waiting: {d}. Hours needed with both presses?
        en| How many seconds will it take two lifts in a tower to come level, if one goes down from the top at {v} cm per second, the other goes up from the bottom at {w} cm per second, and the tower is {d} cm high?
        en| A cinema charges {$v} for a seat and {$w} for the popcorn. Every visitor of the evening took both, and the till showed {$d}. How many visitors were there?
        en| {A} and {B} string beads for one long chain. {A} adds {v} beads a minute at one end and {B} adds {w} a minute at the other. When, in minutes, will the chain have {d} beads?
        en| A snow plough clears {v} m of road a minute. Another, starting from the far end, clears {w} m a minute. The road is {d} m long. After how many minutes do the ploughs meet?
        en| The old heart of the computer centre, two servers, must process {d} requests. Per second they handle {v} and {w} requests. Work out how many seconds they take together.
        en| Every month {A} pays {$v} for the phone and {$w} for the internet. For how many months has {he} paid if {he} has spent {$d} so far?
        en| {A} drives from Ashford to Brill at {v} km/h; {B} drives from Brill to Ashford at {w} km/h. Both leave at noon and the towns are {d} km apart. How many hours after noon will they meet?
        en| Two climbers want to meet in a hut. One starts in the valley and climbs {v} m of height an hour; the other comes down from the summit at {w} m an hour. The summit is {d} m above the valley, and they reach the hut together. How many hours did they walk?
        en| An aquarium of {d} litres is being filled. A hose brings {v} litres a minute, and {A} pours in another {w} litres a minute with a bucket. After how many minutes is it full?
        en| A ticket inspector meets {v} passengers in the front part and {w} in the back part of every train. After checking {d} passengers, how many trains has the inspector been through?
        en| There were {d} seedlings to plant. The older class set {v} seedlings per minute and the younger class set {w} per minute, starting together. How many minutes later were they finished?
        en| Let x be the number of hours until two cyclists meet who ride towards each other at {v} km/h and {w} km/h from villages {d} km apart. What is x?
        en| Hidden number: {v} of it and {w} of it make {d} altogether. Name the number.
        en| I earn {$v} for each hour of baby-sitting, and my parents add {$w} for every hour. How many hours do I have to baby-sit for a bicycle that costs {$d}?
        en| Twins share one paper round of {d} houses. The girl delivers to {v} houses in a minute, the boy to {w}. How many minutes after they start will every house have its paper?
        en| An ant and a ladybird sit at the two ends of a branch {d} cm long. They crawl to each other, the ant at {v} cm and the ladybird at {w} cm per minute. How many minutes does the ladybird crawl until it reaches the ant?
        en| A recipe for one cake asks for {v} g of butter and {w} g of sugar. A confectioner has weighed out {d} g of butter and sugar in those amounts. How many cakes is that for?
        en| {d} tickets for a concert were sold at two windows that opened and closed at the same time. At one window {v} tickets a minute were sold and at the other {w}. For how many minutes were the windows open?
        en| At the same moment two boats cast off, one from the upper lock at {v} km/h and one from the lower lock at {w} km/h. The locks lie {d} km from each other. When do the boats meet, counted in hours from the start?
        en| Two robots paint arrows on a warehouse floor. The red robot paints {v} an hour and the blue robot {w} an hour. They are switched off when {d} arrows are done. How long did they run?
        en| For every pupil the school buys an exercise book at {$v} and an atlas at {$w}. The bill comes to {$d}. How many pupils are there?
        en| Two typists divide a manuscript of {d} pages. {A} gets through {v} pages a day, {B} through {w}. What is the least number of days in which they can finish it together?
        en| A rope {d} cm long is burning at both ends. From the left {v} cm a minute are burnt and from the right {w} cm a minute. In how many minutes has the whole rope burnt?
        en| A museum lets in {v} people an hour through the main door and {w} an hour through the side door. How many hours after opening have {d} people come in?
        en| {A} and {B} are {d} m apart on a beach and catch sight of each other. They run together, {A} doing {v} m in a minute and {B} {w} m. Calculate the number of minutes before they embrace.
        en| Per shift the mine sends up {v} wagons of coal and {w} wagons of stone. So far {d} wagons have come up. How many shifts have been worked?
        en| Two taps drip into one bucket. In an hour {v} ml drip from the left tap and {w} ml from the right tap. How many hours does it take until {d} ml are in the bucket?
        en| Because of a flood, {d} sandbags are needed. The fire brigade fills {v} a minute and the villagers {w} a minute. After how many minutes are there enough?
        en| {A} and {B} knit a scarf for charity from both ends. In a day {A} knits {v} rows and {B} {w} rows. The scarf must have {d} rows. How many days does the knitting last?
        en| The distance {d} km is travelled by two lorries coming towards each other. If they travel at {v} km/h and {w} km/h, find the time they take to meet.
        en| Two planes head for each other on the same air route. One flies {v} km a minute, the other {w} km a minute, and at this moment {d} km lie between them. How many minutes remain before they pass?
        en| A farm shop sells eggs: {v} brown ones and {w} white ones are in each tray. {d} eggs have been laid into trays. How many trays are full?
        en| {A} learns {v} new words a day at school and another {w} at home. In how many days will {he} know {d} new words?
        en| The road crew has two machines for painting lines. Together they have just finished {d} m; the large one does {v} m and the small one {w} m an hour. How many hours were they at work?
        en| How many bags can be made up if each is to hold {v} nuts and {w} raisins, and if exactly {d} pieces in all are to go into bags?
        en| Two post coaches set off to exchange the mail. They started {d} miles apart and did {v} and {w} miles an hour. After how many hours could the mail be exchanged?
        en| From the middle of a straight corridor two mice run off to opposite ends, at {v} cm and {w} cm a second. They are now {d} cm from each other. How many seconds have they been running?
        en| At a charity run, each lap brings {$v} from one sponsor and {$w} from another. {A} collects {$d}. How many laps did {A} run?
        en| Team Red picks {v} kg of cherries an hour; team Green picks {w} kg. The trader wants {d} kg. How many hours must both teams pick?
        en| A number multiplied by the sum of {v} and {w} gives {d}. What number is it?
        en| A web shop packs {v} parcels an hour by hand and {w} an hour by machine. Today's {d} parcels have all been packed in this way. How many hours did the packing go on?
        en| {B} is coming home at {w} m a minute. {A} sees {B} from the window when they are {d} m apart and at once walks to meet {B} at {v} m a minute. How many minutes later do they shake hands?
        en| Whenever a car leaves the wash, {v} litres of fresh water and {w} litres of recycled water have been used. {d} litres were used yesterday. How many cars were washed?
        en| Two caterpillars start eating a leaf stalk of {d} mm at its two ends. One eats {v} mm a day, the other {w} mm a day. In how many days do they bump into each other?
        en| Together two secretaries answer {d} e-mails. One answers {v} in an hour and her colleague {w} in an hour. How long, in hours, do they sit at their desks?
        en| {A} paddles downstream at {v} km/h, {B} rows upstream at {w} km/h. They began at the same time from places {d} km apart on the river and are coming closer to each other. After how many hours will they meet?
        en| A set of table and chair costs {$v} for the chair and {$w} for the table. The office spent {$d} on such sets. How many sets did it get?
        en| In a quiz each right answer earns {v} points, plus a bonus of {w} points for speed. {A} got the bonus every time and scored {d} points. How many right answers did {he} give?
        en| Snow falls at {v} mm an hour and the wind blows on another {w} mm an hour. How many hours does it take for a layer of {d} mm to build up?
        en| Two groups of scouts walk towards one another on a {d} km forest path; group one keeps to {v} km an hour and group two to {w} km an hour. How long is it, in hours, before the groups join?
        en| Between them {A} and {B} have to wash {d} windows of an office tower. {A} does {v} a day and {B} does {w} a day. On which day of working together will they wash the last window?
        en| A train carries {v} passengers in first class and {w} in the others on every run. After how many runs have {d} passengers been carried?
        zh| 甲乙两港相距{d}海里，客轮从甲港开出，每小时{v}海里，货轮同时从乙港开出，每小时{w}海里，问经过几小时两轮在海上相遇。
        zh| 食堂每天吃掉大米{v}千克、面粉{w}千克，两种粮食一共吃了{d}千克，吃了多少天？
        zh| 王叔叔家到李叔叔家有{d}米，两人约好同时从家里出来碰头，王叔叔一分钟走{v}米，李叔叔一分钟走{w}米，走了多久碰上头？
        zh| 学校买来同样多的足球和排球，足球每个{v}元，排球每个{w}元，总共用去{d}元，足球买了多少个？
        zh| 一条长{d}米的水渠，{A}带一组人从东头挖，每天挖{v}米，{B}带另一组人从西头挖，每天挖{w}米，第几天能挖通？
        zh| 甲、乙两个粮仓同时往外运粮，甲仓每天运出{v}吨，乙仓每天运出{w}吨，共运出{d}吨时过了多少天？
        zh| 两只蚂蚁从一根{d}厘米长的木棍两头同时往中间爬，一只每分钟爬{v}厘米，另一只每分钟爬{w}厘米，求它们几分钟后碰头。
        zh| {A}背单词，早上背{v}个，晚上背{w}个，天天如此，背完{d}个单词要多少天？
        zh| 停车场有东、西两个入口，东口每分钟进{v}辆车，西口每分钟进{w}辆车，空着的停车场有{d}个车位，几分钟停满？
        zh| 甲数是乙数的{v}倍，丙数是乙数的{w}倍，甲丙两数的和是{d}，乙数是多少？
        zh| 小区有{d}户人家要送报，哥哥每分钟送{v}户，弟弟每分钟送{w}户，兄弟俩同时送，几分钟可以送完？
        zh| 两架飞机在同一航线上迎面飞来，此刻相隔{d}千米，一架每分钟飞{v}千米，另一架每分钟飞{w}千米，多少分钟后相会？
        zh| 服装厂甲车间每小时缝{v}件上衣，乙车间每小时缝{w}件，接到{d}件的订单，两个车间同时开工，几小时交货？
        zh| 从山脚到山顶的路长{d}米，{A}从山脚往上爬，每分钟{v}米，{B}同时从山顶往下走，每分钟{w}米，他们几分钟后在路上遇见？
        zh| 电影院一张票{v}元，一桶爆米花{w}元，每位观众都买了一张票和一桶爆米花，影院共收入{d}元，有多少位观众？
        zh| 两位打字员合打一本{d}页的书稿，一位每天打{v}页，另一位每天打{w}页，打完需要的天数是多少？
        zh| 抗洪需要{d}个沙袋，村民每分钟装{v}个，战士每分钟装{w}个，多少分钟能装够？
        zh| 甲车从A城，乙车从B城，同时出发，面对面开来。甲车时速{v}千米，乙车时速{w}千米，A、B两城的距离为{d}千米。求两车相遇需要的小时数。
        zh| 一束花里有{v}枝百合和{w}枝玫瑰，花店今天一共用了{d}枝花，扎了多少束？
        zh| 收割机大的每小时收{v}亩，小的每小时收{w}亩，现在有{d}亩麦子，两台收割机一齐下地，多长时间收完？
        zh| {A}和{B}背对背从同一地点走开，{A}每分钟走{v}米，{B}每分钟走{w}米，多少分钟后两人之间的距离是{d}米？
        zh| 一列客车与一列货车在两条平行的轨道上相对驶来，眼下相距{d}千米，客车每小时{v}千米，货车每小时{w}千米，还要几小时两车才会车？
        zh| 医院药房里，护士甲每分钟配药{v}份，护士乙每分钟配药{w}份，{d}份药要配多少分钟？
        zh| 爸爸每月工资里存{v}元，妈妈每月存{w}元，想买一台{d}元的电脑，要存几个月？
        zh| 未知数x满足：x的{v}倍与x的{w}倍合起来是{d}，x是几？
        zh| 一艘货船上有{d}个集装箱，两台吊机一起卸，一台每小时卸{v}个，另一台每小时卸{w}个，卸空这艘船用了几小时？
        zh| 小明沿湖边跑步，每分钟{v}米，爷爷沿同一条路反方向散步，每分钟{w}米，湖边一圈{d}米，两人从同一棵树下同时出发，再次碰面要过几分钟？
        zh| 每张桌子配{v}元的桌布和{w}元的花瓶，餐厅布置桌子共花{d}元，布置了几张桌子？
        zh| 两个水龙头往同一个鱼缸里放水，大龙头每分钟{v}升，小龙头每分钟{w}升，鱼缸容量{d}升，从空缸到满缸要几分钟？
        zh| 运动会前夕，同学们赶做{d}面小旗，男生每小时做{v}面，女生每小时做{w}面，男女生一起做了几小时？
        en| A charity weighs old newspapers: the east side of town brings {v} kg a day and the west side {w} kg a day. After how many days have {d} kg come together?
        en| {A} and {B} are reading the same trilogy aloud by turns. Each evening {A} reads {v} pages and then {B} reads {w}. How many evenings do they need for the {d} pages?
        en| Two ferries serve a fair on an island. On each crossing the big one takes {v} people and the small one {w}, and they always cross at the same time. {d} people want to go over. How many crossings are there?
        en| A tug and a rowing boat pull away from the same buoy in opposite directions. The tug makes {v} m and the rowing boat {w} m a minute. How many minutes later are there {d} m of water between them?
        zh| 收废纸活动中，城东每天交来{v}千克，城西每天交来{w}千克，几天后总共收到{d}千克？
        zh| 轮流朗读一本{d}页的书，每晚{A}读{v}页，{B}接着读{w}页，多少个晚上读完？
        en| A truck leaves Northtown for Southtown at {v} km/h. At the same time a van leaves Southtown for Northtown at {w} km/h. The road between the towns is {d} km long. How many hours after leaving will the truck and the van pass each other?
        en| {A} drives north at {v} miles per hour and {B} drives south at {w} miles per hour. They leave from the same house at the same time. How many hours will it take until they are {d} miles apart?
        en| A bakery makes {v} white loaves and {w} brown loaves every hour. Today it has to make {d} loaves altogether. How many hours will this take?
        en| There are {d} envelopes to be stamped. {A} can stamp {v} envelopes per minute. {B} can stamp {w} per minute. If they work together, how many minutes will they need?
        en| Mr. Lee earns {$v} an hour and Mrs. Lee earns {$w} an hour. They always work the same hours. How many hours must each of them work until they have earned {$d} together?
        en| Two friends phone each other and agree to meet on the road between their homes. Their homes are {d} km apart. One friend rides at {v} km per hour, and the other rides at {w} km per hour. They leave right away. In how many hours will they meet?
        en| A gardener plants {v} tulips and {w} roses in each row. He has planted {d} flowers so far. How many rows has he planted?
        en| {A} eats {v} grapes a day and {B} eats {w} grapes a day. A big box holds {d} grapes. How many days will the box last?
        en| Every week a family spends {$v} on bread and {$w} on milk. After how many weeks has the family spent {$d} on these things?
        en| A swimming pool holds {d} gallons. A large hose puts in {v} gallons per minute and a small hose puts in {w} gallons per minute. Both hoses are turned on. How many minutes will it take to fill the empty pool?
        en| A bus ticket costs {$v} and a lunch costs {$w}. The school pays the bus ticket and the lunch for each child, which comes to {$d}. How many children are going on the trip?
        en| Each goodie bag contains {v} stickers and {w} marbles. In all the goodie bags there are {d} things. How many goodie bags are there?
        en| {A} practises the piano for {v} minutes every day and the violin for {w} minutes every day. After how many days has {he} practised for {d} minutes in total?
        en| Multiply a number by {v}, multiply it again by {w}, and add the results. You get {d}. What is the number?
        en| A school has the same number of classes for boys and for girls. Each boys' class has {v} pupils, each girls' class has {w} pupils, and the school has {d} pupils. How many boys' classes are there?
        en| {A} and {B} are painting a long fence of {d} boards. They begin at opposite ends. {A} paints {v} boards an hour, {B} paints {w}. How many hours later do their brushes meet in the middle part of the fence?
        en| A hotel has {v} small rooms and {w} large rooms on every floor. There are {d} rooms in the whole hotel. How many floors does it have?
        en| One truck can carry {v} tons and another truck can carry {w} tons. They always drive together. How many trips do they have to make to move {d} tons of sand?
        en| At what time, counted in hours from the start, do two barges meet that left the ends of a canal {d} km long together and travel at {v} and {w} km per hour?
        en| Two bees leave the same flower and fly straight away from each other. One flies {v} m every minute and the other {w} m every minute. After how many minutes is there a distance of {d} m between them?
        en| "I can wash {v} plates in an hour," says {A}. "I can wash {w}," says {B}. They wash at the same time. How many hours will it take them to wash {d} plates?
        en| A cook uses {v} grams of butter and {w} grams of sugar for each cake. Altogether {d} grams of butter and sugar were used. How many cakes did the cook bake?
        en| Every day {v} letters and {w} postcards arrive at our office. How many days does it take until {d} pieces of mail have arrived?
        en| A museum has an old door and a new door. Through the old door {v} visitors come in every minute, through the new door {w}. After how many minutes have {d} visitors come in?
        en| In every row of the theatre there are {v} seats left of the aisle and {w} seats right of it. The theatre has {d} seats. How many rows is that?
        en| {A} collects {v} {T} every week, and {his} cousin collects {w} every week. They put everything in the same box. How many weeks until the box has {d} {T} in it?
        en| A jacket costs {$v} and a pair of trousers costs {$w}. A club bought a jacket and a pair of trousers for every member and paid {$d}. How many members does the club have?
        en| The road from the lake to the castle is {d} km long. {A} starts at the lake and {B} starts at the castle, both at noon. {A} walks {v} km in an hour, {B} {w} km in an hour. After how many hours will they shake hands?
        en| On a straight track two robots face each other, {d} cm apart. Both begin to roll forward at once. One rolls {v} cm each second and the other rolls {w} cm each second. How many seconds go by before they bump into each other?
        en| Jar after jar is filled with {v} red and {w} green candies. {d} candies are needed for all the jars. Find the number of jars.
        en| A cow gives {v} litres of milk a day and a goat gives {w} litres. A farmer keeps both. In how many days will the two animals give {d} litres?
        en| A candle burns at both ends. From the left end {v} mm are lost every hour, from the right end {w} mm. How many hours will the candle of {d} mm last?
        en| How many hours do two snow ploughs need to clear a road of {d} km if they start at different ends, one clearing {v} km an hour and the other clearing {w} km an hour?
        en| {B} sells {w} newspapers a day, and {A} sells {v} a day. How many days must they sell newspapers until they have sold {d} in all?
        en| For each day of work a helper gets {$v} in cash and {$w} by cheque. The helper has received {$d}. How many days has the helper worked?
        en| A camp uses {v} litres of water for cooking and {w} litres for washing each day. The tank contains {d} litres. For how many days is there enough water?
        en| Let x be the number of minutes in which two conveyor belts, one carrying {v} boxes a minute and the other {w} boxes a minute, move {d} boxes together. What is x?
        en| Adding {v}x and {w}x gives {d}. Find x.
        en| Two buses left the bus station at the same time, one going east and one going west. The eastbound bus travels {v} mph. The westbound bus travels {w} mph. When will they be {d} miles apart?
        en| A gym orders {v} balls and {w} ropes for each school it helps. In total {d} items were ordered. How many schools does it help?
        en| {d} bricks must be laid. The mason lays {v} bricks an hour and his apprentice lays {w}. How many hours of joint work is that?
        en| During every practice {A} shoots {v} times with the right hand and {w} times with the left. So far {he} has made {d} shots. How many practices has {he} been to?
        en| Two kites are tied together and float apart at once: one drifts {v} m a minute to the east, the other {w} m a minute to the west. How many minutes until the cord of {d} m is tight?
        en| Each month {A} pays {$v} for the phone and {$w} for the internet. Up to now {he} has paid {$d} altogether. How many months has {he} been paying?
        en| Leaving at the same time from stations {d} miles apart, an express train runs at {v} miles per hour and a freight train comes toward it at {w} miles per hour. Find how long they travel before they meet.
        en| Our class reads {v} pages of a book in the morning and {w} pages in the afternoon every day. The book has {d} pages. How many days do we need to finish the book?
        en| A school bus carries {v} boys and {w} girls on each trip. After a number of trips {d} children have been carried. How many trips were made?
        en| {d} chairs have to be set out in the hall. The first group sets out {v} chairs a minute, and the other group {w}. How many minutes do the groups take, working at the same time?
        en| A boat is emptied with a bucket and a pump. The bucket takes out {v} litres every minute, the pump {w} litres. There are {d} litres of water in the boat. When will it be empty?
        en| In a quiz, every easy question is worth {v} points and every hard question {w} points. A team answered just as many easy as hard questions and got {d} points. How many easy questions did it answer?
        en| A supermarket opens two checkouts. At the first checkout {v} customers are served per hour, at the other {w}. How long do they take for {d} customers?
        en| {A} and {B} are running toward each other on a beach. They are {d} yards apart now. {A} is running {v} yards per second and {B} is running {w} yards per second. In how many seconds will they meet?
        en| A teacher gives each student {v} sheets of white paper and {w} sheets of coloured paper. She hands out {d} sheets. How many students are there?
        en| To cover a floor of {d} tiles, {A} lays {v} tiles an hour while {B} lays {w} tiles an hour. How many hours does the floor take them?
        en| A red car and a blue car are at the two ends of a road that measures {d} km. They set off toward each other, the red one doing {v} km per hour, the blue one {w} km per hour. What is the time in hours until they are side by side?
        en| A farm has {d} eggs to pack. One packing machine packs {v} eggs a minute, and the other packs {w} eggs a minute. Both machines are running. How many minutes does the packing take?
        en| What number, taken {v} times and then {w} times more, makes {d} altogether?
        en| Each train has {v} first-class seats and {w} other seats. The railway company has {d} seats in all its trains. How many trains does it own?
        en| A charity gets {$v} a day from the shop and {$w} a day from donors. How many days will pass before it has the {$d} that it needs?
        en| It is {d} km from our farm to the market. Father sets out from the farm at {v} km/h just as Uncle sets out from the market to come to us at {w} km/h. How many hours will it be before Father and Uncle see each other?
        en| In still water a motor boat does {v} km/h, and the current pushes it on with another {w} km/h. How many hours does it take to go {d} km downstream?
        en| {A} walks {v} m a minute on a moving walkway that itself moves {w} m a minute in the same direction. In how many minutes does {he} get to the end, {d} m away?
        en| The wind blows at {w} km/h from behind a bird that flies {v} km/h in calm air. How many hours does the bird need for {d} km?
        en| Next to each other lie a garden {v} m wide and a yard {w} m wide, both of the same length. Together they cover {d} square metres. How long are they?
        en| Every goal brings the club {$v} from one sponsor and {$w} from the other. At the end of the season the sponsors have paid {$d} for goals. How many goals did the club shoot?
        en| A waiter gets {$v} an hour in wages and about {$w} an hour in tips. How many hours does he have to wait at table for {$d}?
        en| Hiring a boat costs {$v} an hour, and the skipper wants {$w} an hour. A family pays {$d}. For how many hours did it hire the boat with its skipper?
        en| From every family in the village {v} eggs and {w} potatoes were collected for the feast, {d} things in all. How many families live in the village?
        en| At each station the bakery van leaves {v} white and {w} brown loaves. It started with {d} loaves and comes back empty. At how many stations did it stop?
        en| The vet gives each sick cow {v} ml of one medicine and {w} ml of another. {d} ml were given today. How many sick cows were there?
        en| {A} stacks {v} coins on top of each other in every tower, and {B} adds {w} more to each. {d} coins are in the towers now. How many towers are there?
        en| A water wheel lifts {v} litres with every turn, and a smaller wheel on the same axle lifts {w} litres. How many turns does it take to lift {d} litres?
        en| A bus goes to and fro on a mountain road. It needs {v} minutes up and {w} minutes down. How many round trips does it make in {d} minutes?
        en| A traffic light is red for {v} seconds and then green for {w} seconds, again and again. How many full rounds of red and green fit into {d} seconds?
        en| The singer rehearses for {v} minutes and then rests for {w} minutes. After doing this a number of times, {d} minutes have gone by. How many times did she do it?
        en| A frog jumps {v} cm with its first leap and {w} cm with the next, and keeps repeating this. How many such leaps, counting a first and a next one together, take it over {d} cm?
        en| To each letter the office adds a leaflet of {v} g, and the letter itself weighs {w} g. The postbag holds {d} g of this mail. How many letters are in it?
        en| Planks of {v} cm and planks of {w} cm are laid end to end, in turn, until {d} cm are covered, with equally many of each kind. How many planks of each kind are needed?
        en| A gate is opened for {d} sheep. {v} sheep a minute get in through its left wing and {w} through its right wing. In how many minutes is the whole flock inside?
        en| The flood fills the cellar from the street at {v} litres a minute and from the drain at {w} litres a minute. By the time it is noticed, {d} litres are in the cellar. For how many minutes has the water been coming in?
        en| A choir has {v} high voices and {w} low voices in every row, which makes {d} singers. How many rows are there?
        en| {A} throws {v} snowballs a minute at the snowman, {B} throws {w}. They began at the same time, and {d} snowballs have been thrown. For how many minutes have they been throwing?
        en| A mole on each side of a lawn begins to dig towards the other mole. The lawn is {d} dm wide. One digs {v} dm a night and the other {w} dm a night. After how many nights do they meet?
        en| A red ribbon is cut into pieces of {v} cm and a blue one into pieces of {w} cm, both into the same number of pieces. Together the ribbons were {d} cm long. How many pieces did each ribbon give?
        en| At a station on Mars a solar panel yields {v} units of power a day, and a wind wheel yields {w}. How many days does it take to load a battery of {d} units with them?
        en| With each order our pizzeria sends {v} napkins and {w} toothpicks. Today {d} of these little things left the shop. How many orders were there?
        en| A dressmaker needs {v} dm of silk and {w} dm of lace for each dress. In one month she used up {d} dm of cloth. How many dresses did she make?
        en| {d} pages have to be read in court. The clerk and the judge take turns. At each turn the clerk reads {v} pages and the judge {w}. After how many turns each is the reading over?
        en| On every lap {A} drinks {v} ml of water and {B} drinks {w} ml. After a number of laps side by side they have drunk {d} ml together. How many laps is that?
        en| Our school gives each new pupil {v} textbooks and {w} exercise books. The office hands out {d} books of both sorts. How many new pupils came?
        en| Secret agents enter a tunnel of {d} m at the same time, one from each end, and walk {v} m and {w} m each minute. How many minutes later do they stand in front of each other?
        en| {A} is {d} steps away from {B}. At each beat of the drum {A} takes {v} steps towards {B}, and {B} takes {w} steps towards {A}. How many drum beats bring them together?
        en| The zip of a tent is {d} cm long and has a slider at each end. The sliders are pulled towards each other at {v} cm and {w} cm a second. How many seconds until the tent is shut?
        en| A gardener cuts a hedge of {d} m from the east at {v} m an hour while a helper cuts from the west at {w} m an hour. How many hours later can they share the last branch?
        en| Every night {v} ships come into port and {w} boats follow them. So far this month {d} vessels have come in. How many nights of the month are over?
        en| Find the number which gives {d} when {v} times it and {w} times it are put together.
        en| Each ticket costs x dollars. {A} buys {v} tickets and {B} buys {w} of the same tickets, and together they pay {$d}. What is x?
        en| {A} bought {v} notebooks and {B} bought {w} of the same notebooks. Together they had to pay {$d}. What was the price of one notebook?
        en| A market stall sold {v} kg of pears in the morning and {w} kg in the afternoon at the same price. The pears brought in {$d} that day. How much did a kilogram cost?
        en| In one hall there are {v} rows, in the other {w} rows, and every row in both halls has the same number of seats. There are {d} seats altogether. How many seats has a row?
        en| The gym of a school has {v} lockers and the pool has {w}. If each locker has the same number of hooks and there are {d} hooks in all, how many hooks are in a locker?
        en| {A} worked for {v} hours last week and for {w} hours this week, always for the same pay per hour. For both weeks {he} got {$d}. What does {he} get for an hour?
        en| A van drove {v} hours on Monday and {w} hours on Tuesday at an unchanged speed and covered {d} km on these days. What was its speed in km/h?
        en| The farmer filled {v} sacks with rye and {w} with oats, all sacks being equally heavy. The load weighed {d} kg. How heavy was one sack?
        en| {v} girls and {w} boys each painted the same number of tiles for the school wall, which has {d} tiles now. How many tiles did each child paint?
        en| In the morning a nurse gave out pills to {v} patients, in the evening to {w} patients, to each patient the same number. {d} pills were given out. How many did each patient get?
        en| A library has {v} shelves for novels and {w} shelves for poems, and every shelf holds equally many of the {d} volumes. How many volumes stand on a shelf?
        en| A scout troop splits {d} marshmallows equally among {v} younger and {w} older scouts. How many marshmallows does each scout get?
        zh| 甲、乙两个打字员合打一份{d}页的稿件，甲每小时打{v}页，乙每小时打{w}页，打完这份稿件需要多少小时？
        zh| 小明家和学校相距{d}米。小明从家出发去学校，每分钟走{v}米；老师同时从学校出发去小明家，每分钟走{w}米。几分钟后他们在路上相遇？
        zh| 一件上衣{v}元，一条裤子{w}元，服装厂接到一批订单，上衣和裤子配成套卖，一共卖了{d}元，卖了多少套？
        zh| 食堂每天用大米{v}千克、面粉{w}千克，用了一些天后共用去{d}千克，用了多少天？
        zh| 学校给每个班买{v}个足球和{w}个篮球，一共买了{d}个球，这所学校有多少个班？
        zh| 大卡车每次运{v}吨，小卡车每次运{w}吨，两辆车一起运{d}吨煤，需要运几次？
        zh| 挖一条长{d}米的水渠，甲组从东头挖，每天挖{v}米，乙组从西头挖，每天挖{w}米，两组同时开工，多少天后挖通？
        zh| 每张课桌{v}元，每把椅子{w}元，学校买来若干套课桌椅，共付{d}元，买了多少套？
        zh| 两个工人共同加工{d}个零件，一个工人每天加工{v}个，另一个每天加工{w}个，他们几天可以完成任务？
        zh| 甲仓库每天运出粮食{v}吨，乙仓库每天运出{w}吨，要从这两个仓库共运出{d}吨粮食，需要几天？
        zh| 一辆公交车和一辆轿车从相距{d}千米的两个城市同时出发相向行驶，公交车的速度是{v}千米/时，轿车的速度是{w}千米/时，相遇时它们各行了几小时？
        zh| 果园里每行种{v}棵桃树和{w}棵梨树，一共种了{d}棵树，种了多少行？
        zh| 姐姐每天折{v}只纸鹤，妹妹每天折{w}只纸鹤，她们要一起折{d}只，需要几天？
        zh| 剧院每排左边有{v}个座位，右边有{w}个座位，全场一共{d}个座位，剧院有多少排？
        zh| {v}与某数的积加上{w}与这个数的积，和是{d}，求某数。
        zh| 解方程：{v}x加{w}x等于{d}，x是多少？
        zh| 电影院开了两个检票口，一个每分钟通过{v}人，另一个每分钟通过{w}人，{d}名观众全部进场要多少分钟？
        zh| 小华每天上午背{v}个单词，下午背{w}个单词，背完{d}个单词要多少天？
        zh| 两只蜜蜂从同一朵花朝相反方向飞走，一只每分钟飞{v}米，一只每分钟飞{w}米，几分钟后它们相隔{d}米？
        zh| 一条公路有{d}米要铺沥青，第一台铺路机每小时铺{v}米，第二台每小时铺{w}米，两台机器同时铺，多长时间铺好？
        zh| 爸爸每小时挣{v}元，妈妈每小时挣{w}元，他们同时上班同时下班，一共挣了{d}元，每人工作了多少小时？
        zh| 每个礼包里放{v}颗奶糖和{w}颗水果糖，{d}颗糖正好装完，装了多少个礼包？
        zh| {A}和{B}一起擦{d}块玻璃，{A}每小时擦{v}块，{B}每小时擦{w}块，几小时能擦完？
        zh| 家里每月交水费{v}元、电费{w}元，交了几个月后共交了{d}元？
        zh| 师徒两人合作生产{d}个玩具，师傅一小时生产{v}个，徒弟一小时生产{w}个，完成时用了几小时？
        zh| 一头奶牛每天产奶{v}千克，另一头每天产奶{w}千克，这两头奶牛多少天能产奶{d}千克？
        zh| 从A港到B港的水路长{d}千米，货轮从A港开往B港，每小时行{v}千米，客轮同时从B港开往A港，每小时行{w}千米，经过多长时间两船相遇？
        zh| 宾馆每层有小客房{v}间、大客房{w}间，整座宾馆共有{d}间客房，这座宾馆有几层？
        zh| 给蓄水池放水，大水龙头每分钟放{v}升，小水龙头每分钟放{w}升，同时打开两个水龙头，多少分钟可以放{d}升水？
        zh| 教练每次训练让队员投篮{v}次、传球{w}次，到现在每名队员共练了{d}次，训练了几次？
        zh| 一艘汽艇在静水中每小时行{v}千米，水流每小时{w}千米，顺水行{d}千米要几小时？
        zh| 自动步道每分钟前进{w}米，{A}在上面朝同一方向每分钟走{v}米，走完{d}米的步道要几分钟？
        zh| 鸟儿无风时每小时飞{v}千米，顺风时每小时还要快{w}千米，顺风飞{d}千米要几小时？
        zh| 花园宽{v}米，旁边的院子宽{w}米，长度相同，面积一共{d}平方米，它们的长是多少米？
        zh| {A}买了{v}本笔记本，{B}买了{w}本同样的笔记本，共付{d}元，一本笔记本多少元？
        zh| 水果摊上午卖出{v}千克梨，下午卖出{w}千克，价钱不变，一天共卖得{d}元，每千克梨多少元？
        zh| 大厅有{v}排座位，小厅有{w}排座位，每排座位数相同，共有座位{d}个，每排有几个座位？
        zh| {A}上周工作{v}小时，这周工作{w}小时，每小时工钱一样多，共得{d}元，每小时得多少元？
        zh| 汽车星期一开了{v}小时，星期二开了{w}小时，速度不变，共行{d}千米，汽车每小时行多少千米？
        zh| 农民装了{v}袋黑麦和{w}袋燕麦，每袋一样重，一共重{d}千克，每袋重多少千克？
        zh| {v}名女生和{w}名男生给学校的墙画瓷砖，每人画的块数同样多，共画了{d}块，每人画几块？
        zh| 护士早上给{v}位病人发药，晚上给{w}位病人发药，每位病人发的片数相同，共发了{d}片，每位病人几片？
        zh| 服务员每小时工资{v}元，小费每小时{w}元，要挣{d}元，需要工作几小时？
        zh| 租船每小时{v}元，请船夫每小时{w}元，{A}一家连船带人共付{d}元，租了几小时？
        zh| 红灯亮{v}秒，绿灯亮{w}秒，如此反复，{d}秒里红绿灯一共变换了几个来回？
        zh| 班车上山要{v}分钟，下山要{w}分钟，不停地往返，{d}分钟能往返几趟？
        zh| 做一条裙子用丝绸{v}分米、花边{w}分米，裁缝一共用了{d}分米，她做了几条裙子？
        zh| 球队每进一个球，甲赞助商给{v}元，乙赞助商给{w}元，一个赛季下来得到赞助{d}元，球队进了几个球？
        zh| 面包车每到一站放下白面包{v}个、黑面包{w}个，{d}个面包正好放完，面包车到了几站？
        zh| 每封信重{w}克，里面再夹一张{v}克的广告，邮袋里的信连广告重{d}克，邮袋里有几封信？
        zh| {A}和{B}隔着{d}步面对面站着，鼓每响一声，{A}向前走{v}步，{B}向前走{w}步，鼓响几声后他们走到一起？
        zh| 一对鼹鼠在{d}分米宽的草坪下从左右相对打洞，一只每夜挖{v}分米，另一只每夜挖{w}分米，几夜后打通？
        zh| 太阳能板每天发电{v}度，风车每天发电{w}度，给容量为{d}度的电池充满电，要用几天？
        zh| 羊圈的左门每分钟进{v}只羊，右门每分钟进{w}只羊，{d}只羊全部进圈要几分钟？
        zh| 街上的水每分钟流进地下室{v}升，下水道每分钟倒灌{w}升，发现时地下室已有水{d}升，水进了几分钟？
        zh| 学校给每名新生发课本{v}本、练习本{w}本，共发出{d}本，来了多少名新生？
        zh| {v}棵苹果树和{w}棵梨树结的果子同样多，共收果子{d}筐，平均一棵树收几筐？
        zh| 图书馆有{v}个架子放小说，{w}个架子放诗集，每个架子放的本数相同，共{d}本，一个架子放几本？
        zh| 青蛙第一下跳{v}厘米，第二下跳{w}厘米，这样轮流跳，跳过{d}厘米时，第一下和第二下各跳了几次？
        zh| 兽医给每头病牛打甲药{v}毫升、乙药{w}毫升，今天共用药{d}毫升，治了几头病牛？
        zh| 帐篷的拉链长{d}厘米，左右拉头从头尾相对拉，一个每秒拉{v}厘米，一个每秒拉{w}厘米，几秒拉合？
        zh| 设每张票x元，甲买了{v}张，乙买了{w}张，一共花了{d}元，求x。

        == catch: w * x = v * ( x + t ); w=20..300/5 v=10..150/5 t=2..30
        en| {A} walks at {v} m a minute. {t} minutes later {B} follows on a bike at {w} m a minute. How many minutes does {B} need to catch up?
        en| A truck leaves at {v} km/h. {t} hours later a car sets out after it at {w} km/h. For how many hours does the car drive until it overtakes the truck?
        en| {A} starts {t} minutes before {B} and runs {v} m per minute; {B} runs {w} m per minute the same way. After how many minutes of running does {B} reach {A}?
        en| {B} rides after {A} with {w} m a minute. {A} left home {t} minutes earlier and goes {v} m a minute. How long does {B} ride before catching {A}?
        en| A hiker walks {v} km an hour. {t} hours after the hiker, a rider follows at {w} km an hour. After how many hours has the rider caught up?
        en| {A} leaves school and walks {v} m per minute. After {t} minutes {B} runs after {him} at {w} m per minute. In how many minutes does {B} reach {him}?
        en| A ship sails at {v} km/h. {t} hours later a faster one at {w} km/h sails the same way. How long does the faster ship take to catch the first?
        en| {A} goes {v} km an hour and leaves {t} hours before {B}, who goes {w} km an hour. How many hours does {B} need to catch up with {A}?
        zh| {A}以每分钟{v}米的速度步行，{t}分钟后{B}骑车以每分钟{w}米的速度去追，几分钟能追上？
        zh| 货车每小时行{v}千米，先出发{t}小时，客车每小时行{w}千米从同地出发去追，客车几小时追上货车？
        zh| {A}先走{t}分钟，每分钟走{v}米，{B}再出发，每分钟走{w}米，{B}走几分钟可以追上{A}？
        zh| 弟弟从家出发，每分钟走{v}米，{t}分钟后哥哥从家出发追弟弟，每分钟{w}米，哥哥出发几分钟后追上弟弟？
        zh| 一艘船每小时行{v}千米，开出{t}小时后，快艇每小时行{w}千米去追，快艇几小时追上？
        zh| {A}从学校出发每分钟走{v}米，{t}分钟后{B}从学校以每分钟{w}米去追{A}，多少分钟追上？
        zh| 慢马每天走{v}里，快马每天走{w}里，慢马先走{t}天，快马几天可以追上慢马？
        zh| {A}每小时走{v}千米，先走{t}小时，{B}每小时走{w}千米去追，{B}几小时追上{A}？
        en| How many hours does a car at {w} km/h need to catch a bus that left {t} hours before it and drives {v} km/h?
        en| My brother left for school {t} minutes ahead of me and walks {v} m a minute. I cycle the same way at {w} m a minute. How many minutes do I ride until I catch up with him?
        en| A goods train goes {v} km every hour. An express train, going {w} km every hour, leaves the same station {t} hours later. How many hours does the express take to catch the goods train?
        en| A thief runs off at {v} m per minute. The police start {t} minutes later from the same place at {w} m per minute. In how many minutes do the police catch the thief?
        en| {A} forgot {his} lunch. {t} minutes after {A} had left at {v} m per minute, {B} ran after {him} at {w} m per minute. How long did {B} run?
        en| Let x be the number of hours a motorbike rides. It follows at {w} km/h a lorry that left {t} hours earlier at {v} km/h, and reaches it after x hours. Find x.
        en| A rowing boat leaves the pier and makes {v} m a minute. A motor boat sets off in the same direction {t} minutes later with {w} m a minute. When does the motor boat draw level, in minutes after its own start?
        en| {B} can run {w} m in a minute and {A} {v} m. {A} gets a start of {t} minutes. How many minutes of running does {B} need to overtake {A}?
        en| A plane flying at {w} km/h takes off {t} hours after a slower plane at {v} km/h on the same route. For how many hours does it fly before it overtakes the slower plane?
        en| The old printer makes {v} pages a minute and has been running for {t} minutes when the new printer, with {w} pages a minute, is switched on. After how many more minutes have both printed the same number?
        en| {A} saves {$v} a week. {t} weeks after {him}, {B} begins to save {$w} a week. How many weeks must {B} save to have as much as {A}?
        en| Machine A packs {v} boxes an hour, machine B {w} boxes an hour. B is started {t} hours after A. After how many hours of its work has B packed as many boxes as A?
        en| A group of walkers sets out at {v} m per minute. {t} minutes later a messenger is sent after the group at {w} m per minute. How long until the messenger reaches the group?
        en| {A} and {B} read the same book. {A} reads {v} pages a day and began {t} days earlier than {B}, who reads {w} pages a day. How many days does {B} need to draw level?
        en| Find the time a cyclist at {w} m/min needs to catch a walker at {v} m/min who set out from the same place {t} minutes earlier.
        en| After a horse cart had been on the road for {t} hours at {v} km/h, a rider galloped after it at {w} km/h. How many hours later did the rider overtake it?
        en| A tortoise has crawled for {t} minutes at {v} cm a minute when a beetle follows along the same line at {w} cm a minute. In how many minutes will the beetle be beside the tortoise?
        en| A ferry going {v} km/h left the harbour. A speedboat left {t} hours afterwards and went the same way at {w} km/h. How many hours did the speedboat take to reach the ferry?
        zh| 弟弟先出门{t}分钟，每分钟走{v}米，我骑车去追，每分钟骑{w}米，我骑几分钟能追上弟弟？
        zh| 快车每小时行{w}千米，慢车每小时行{v}千米，慢车先开{t}小时，快车从同一车站出发，多少小时能追上慢车？
        zh| 小偷以每分钟{v}米的速度逃跑，{t}分钟后警察从同一地点以每分钟{w}米的速度追赶，几分钟追上？
        zh| {A}忘了带作业本，{A}每分钟走{v}米，走了{t}分钟后，妈妈骑车每分钟{w}米从家追去，妈妈几分钟追上{A}？
        zh| 客船每小时行{v}千米，开出{t}小时后，一艘摩托艇从同一码头以每小时{w}千米的速度追赶，求追上客船所用的时间。
        zh| 一队学生去春游，每分钟走{v}米，出发{t}分钟后，通信员从学校骑车每分钟{w}米追赶队伍，多少分钟能追上队伍？
        zh| 设x小时后摩托车追上卡车，摩托车每小时行{w}千米，卡车早出发{t}小时，每小时行{v}千米，求x。
        zh| {A}每周存{v}元，{t}周后{B}也开始存钱，每周存{w}元，{B}存几周后和{A}存得一样多？
        zh| 旧机器每小时做{v}个零件，先开了{t}小时；新机器每小时做{w}个，新机器开几小时后做的个数和旧机器相等？
        zh| 甲每天读{v}页书，乙每天读{w}页同一本书，甲比乙早读{t}天，乙读几天后赶上甲？
        zh| 一架飞机每小时飞{v}千米，起飞{t}小时后，另一架每小时飞{w}千米的飞机从同一机场沿同一航线起飞，多少小时追上前一架？
        zh| {B}每分钟跑{w}米，{A}每分钟跑{v}米，{A}比{B}早跑{t}分钟，两人同地同向，{B}跑多少分钟赶上{A}？
        zh| 马车每小时走{v}千米，上路{t}小时后，骑手从后面同地出发，每小时{w}千米，问骑手几小时赶上马车？
        zh| 哥哥让妹妹先走{t}分钟，妹妹每分钟走{v}米，哥哥每分钟走{w}米，哥哥要走多久才追上妹妹？
        zh| 货车上午先走，每小时{v}千米。过了{t}小时，小轿车沿同一条路追，每小时{w}千米。小轿车开几小时追上货车？
        zh| 计算追及时间：甲先行{t}分钟，甲每分钟{v}米，乙每分钟{w}米，同地同向。
        zh| 部队以每小时{v}千米行军，{t}小时后，联络员从营地以每小时{w}千米追赶，联络员几小时可赶上部队？
        zh| 旅游团的大巴每小时行{v}千米，已开出{t}小时，导游打车从同一地点去追，出租车每小时行{w}千米，需要几小时？
        en| {A} writes {v} cards an hour and has written for {t} hours when {B} begins, who writes {w} an hour. After how many hours of {B}'s writing are they level?
        en| A tram left the stop {t} minutes ago at {v} m per minute. A cyclist now goes after it with {w} m per minute. In how many minutes will the cyclist be up with the tram?
        en| The first pump moves {v} litres a minute and is started {t} minutes before the second, which moves {w} litres a minute. How many minutes after its start has the second pump moved as much as the first?
        en| {B} left {t} hours after {A} along the same road. {A} cycles {v} km/h, {B} drives {w} km/h. How many hours does {B} drive until {he} meets {A}?
        en| A swimmer doing {v} m a minute has been in the water for {t} minutes when a boat sets off behind with {w} m a minute. How long does the boat take to reach the swimmer?
        en| {A} has already jogged for {t} minutes at {v} m a minute. {B} starts at the same gate and follows with {w} m a minute. When does {B} catch {A}, in minutes after {B}'s start?
        zh| {A}每小时写{v}张卡片，写了{t}小时后{B}才开始写，{B}每小时写{w}张，{B}写几小时和{A}写得一样多？
        zh| 电车每分钟行{v}米，{t}分钟前已经离站，骑车人从车站以每分钟{w}米追去，几分钟追上电车？
        zh| 第一台水泵每分钟抽{v}升，比第二台早开{t}分钟，第二台每分钟抽{w}升，第二台开几分钟后两台抽的水一样多？
        zh| {A}骑车每小时{v}千米，{t}小时后{B}开车沿同一条路追，每小时{w}千米，{B}开几小时追上{A}？
        zh| 游泳者每分钟游{v}米，下水{t}分钟后，小船从后面同一地点出发，每分钟{w}米，小船几分钟追上？
        zh| {A}已经慢跑了{t}分钟，每分钟{v}米，{B}从同一个大门出发，每分钟跑{w}米，{B}出发后几分钟追上{A}？
        en| {A} leaves at {v} km an hour. {t} hours later {B} follows at {w} km an hour. After how many hours does {B} reach {A}?
        en| A slow train goes {v} km an hour. {t} hours after it a fast train starts from the same place at {w} km an hour. How many hours does the fast train need to reach it?
        zh| {A}每分钟走{v}米，走了{t}分钟后，{B}从同一地点出发，每分钟走{w}米，几分钟追上？
        zh| 慢车每小时行{v}千米，开出{t}小时后，快车以每小时{w}千米的速度追赶，几小时追上？
        en| At the zoo an elephant escapes and trots off at {v} m a minute. The keeper notices it {t} minutes later and rides after it in a cart at {w} m a minute. How many minutes does the keeper ride before reaching the elephant?
        en| A school class marches off at {v} m per minute. {t} minutes later the teacher discovers that the map is still on the desk, and {A} runs after the class with it at {w} m per minute. How many minutes does {A} run?
        en| {A} began picking apples {t} minutes before {B}. {A} picks {v} g a minute while {B} picks {w} g a minute. How many minutes does {B} pick until both baskets weigh the same?
        en| A mail plane has been in the air for {t} minutes when a jet starts from the same runway on the same course. The mail plane covers {v} km a minute and the jet {w} km. For how many minutes must the jet fly to draw level?
        en| Two machines in a mill grind grain. The old machine grinds {v} kg an hour and was switched on {t} hours earlier than the new machine, which grinds {w} kg an hour. How many hours has the new machine been running when both have ground the same amount?
        en| "You go ahead," says {B}. "I'll take the scooter and come {t} minutes after you." {A} walks at {v} m a minute and the scooter does {w} m a minute. After how many minutes on the scooter does {B} overtake {A}?
        en| A coach to the coast travels at {v} km/h. {A} missed it by {t} hours and now drives behind it at {w} km/h. How many hours of driving will bring {A} up to the coach?
        en| In a fun race the youngest start first and run {v} m each minute. The oldest, who run {w} m each minute, may only start {t} minutes later. How many minutes after their own start do the oldest catch the youngest?
        en| A bank robber flees in a car at {v} km/h. By the time the alarm is given, {t} hours have gone by, and a helicopter takes off from the bank at {w} km/h. In how many hours does the helicopter reach the car?
        en| Determine after what time a horse running {w} m per minute overtakes a donkey that went through the same gate {t} minutes before it at {v} m per minute.
        en| {w} times a number equals {v} times the sum of that number and {t}. Find the number.
        en| If {t} is added to a number and the sum is multiplied by {v}, the result is the same as {w} times the number. What is the number?
        en| A small tap lets {v} ml a second into a green tub. {t} seconds after it was opened, a big tap starts to run {w} ml a second into a blue tub. How many seconds does the big tap run before the tubs hold equal amounts?
        en| {A} started {his} paper round {t} minutes before {B} and folds {v} papers a minute. {B} folds {w} papers a minute. For how long must {B} fold in order to be level with {A}?
        en| Grandpa set out for the market on foot, covering {v} m every minute. Grandma found his wallet {t} minutes after he had gone and hurried after him by bicycle, covering {w} m every minute. How many minutes did Grandma need to reach him?
        en| A barge leaves the lock and moves upstream with {v} m a minute. A canoe leaves the lock {t} minutes later. If the canoe moves {w} m a minute in the same direction, how many minutes is it on the water before it is beside the barge?
        en| The tortoise says: "Give me a lead of {t} minutes." It crawls {v} cm a minute; the hare hops at a lazy {w} cm a minute. How many minutes does the hare hop until it is level with the tortoise?
        en| An ambulance drives {w} km an hour and wants to overtake a doctor's car that left the hospital {t} hours earlier at {v} km an hour. How many hours does the ambulance need for this?
        en| Two brothers work off equal debts to their father. The elder pays {$v} a month and has been paying for {t} months when the younger begins with {$w} a month. How many months later have they paid back equal sums?
        en| The slow group of walkers does {v} m a minute. {t} minutes later the fast group starts on the same path and does {w} m a minute. How many minutes does it take the fast group to come up with the slow one?
        en| A message boat must reach a sailing ship. The ship has been gone for {t} hours at {v} km/h; the boat makes {w} km/h. Find the length of the chase in hours.
        en| Since a truck left the depot, {t} hours have passed. It drives {v} km an hour. Now the manager sends a motorbike after it at {w} km an hour. How many hours will the motorbike be on the road before it reaches the truck?
        en| A balloon rises {v} m a minute. {t} minutes after its release a drone climbs from the same spot at {w} m a minute. In how many minutes does the drone get to the height of the balloon?
        en| One baker shapes {v} rolls an hour, the other {w}. The slower one came in {t} hours earlier. After how many hours of work has the faster one shaped just as many rolls as the slower?
        en| {A} leaves base camp and skis {v} m a minute. {B} needs {t} minutes more to wax the skis and then follows in {A}'s tracks at {w} m a minute. How many minutes does {B} ski before drawing level with {A}?
        en| A video was posted on one channel {t} days before another video was posted on a rival channel. The older gets {v} clicks a day, the newer {w} clicks a day. How many days does the newer video need to have as many clicks as the older?
        en| On the motorway a bus passes the toll gate at {v} km/h, and {t} hours later a taxi passes it at {w} km/h. Neither stops. How many hours after passing the gate does the taxi overtake the bus?
        en| {B} wants to walk with {A}, but {A} has already been gone for {t} minutes. {A} strolls at {v} m a minute and {B} hurries at {w} m a minute along the same path. When will {B}, counted in minutes from {B}'s start, be at {A}'s side?
        en| A fox steals a hen and trots away at {v} m a minute. The farmer's dog is let out {t} minutes later and runs {w} m a minute along the fox's trail. For how many minutes does the dog have to run?
        en| A freight train went through the station at {v} km/h; {t} hours afterwards an express came through at {w} km/h on the parallel track. How many hours later will the express be alongside the freight train?
        en| {A} saves {$v} every month. {t} months after {A} has begun, {B} opens an account and pays in {$w} every month. How many monthly payments does {B} make until the two accounts are equal?
        en| Let x be the minutes the police boat needs. The smugglers left the bay {t} minutes before it at {v} m a minute, and the police boat goes {w} m a minute. It overtakes them after x minutes. What is x?
        en| Two printers at the office work on equal stacks. Printer P did {v} sheets a minute and started {t} minutes early; printer Q did {w} sheets a minute. They finished at the same moment. How many minutes did printer Q work?
        en| A cycling tour starts at the town hall with {v} m a minute. {A} overslept and set off from the town hall {t} minutes late with {w} m a minute. After how many minutes of riding is {he} back with the group?
        en| How long, in hours, does a patrol car travelling at {w} km/h take to draw level with a lorry that passed the same bridge {t} hours ago at a constant {v} km/h?
        en| Shop Sun has sold {v} umbrellas a day since it opened. Shop Moon opened {t} days later and sells {w} umbrellas a day. How many days after the opening of Moon have both shops sold the same number?
        en| A lame duck waddles to the pond at {v} cm a minute. {t} minutes later its duckling leaves the nest and runs after it at {w} cm a minute. Work out the minutes until the duckling is with its mother.
        en| A hot-air balloon drifts off with {v} km an hour. The support car can only leave {t} hours later and follows below it with {w} km an hour. How many hours does the car drive until it is right under the balloon?
        en| {A} types at {v} characters a minute and got a start of {t} minutes. {B} types the same text at {w} characters a minute. In how many minutes has {B} caught up?
        en| An old man left the village at dawn, walking {v} m a minute. {t} minutes went by before his grandson, with his forgotten hat, jumped on a pony and rode after him at {w} m a minute. How many minutes did the pony trot until the hat was handed over?
        en| A pipeline inspector drives along the pipe at {v} km/h. A colleague with the missing tools follows from the same point {t} hours later at {w} km/h. The colleague reaches the inspector after how many hours of driving?
        en| Mum jogs around the park path at {v} m per minute. I join in at the gate where she began, {t} minutes after her, and chase her at {w} m per minute before she has finished a lap. How many minutes do I run to reach her?
        en| In a strategy game your rival collects {v} coins a minute and has played for {t} minutes longer than you. You collect {w} coins a minute. How many minutes must you play to have just as many coins?
        en| A raft floats down the river at {v} m a minute. From the place where it was let go, a kayak starts {t} minutes later at {w} m a minute. How many minutes will the kayaker paddle to reach the raft?
        en| {B}'s car does {w} km/h and {A}'s moped does {v} km/h. They take the same road, but {A} sets out {t} hours sooner. {B} passes {A} after driving for how many hours?
        en| Team Blue began painting its fence {t} minutes ahead of team Red. Blue paints {v} cm a minute, Red paints {w} cm a minute. How many minutes did Red paint until the painted lengths were equal?
        en| Trail note: "Left the hut {t} minutes ago, going {v} m a minute. Catch me if you can!" {A} reads it and runs on at {w} m a minute. In how many minutes does {he} catch the writer?
        en| A pilgrim walked off {t} hours before a knight. Riding {w} km every hour, the knight caught up with the pilgrim, who walked {v} km every hour. How many hours had the knight been riding?
        en| From the same valve one gas tank is emptied at {v} litres a minute. A like tank is opened {t} minutes later and emptied at {w} litres a minute. After how many minutes have the same number of litres left both tanks?
        en| A submarine slips out of harbour at {v} km/h. Its escort follows on the same course {t} hours later at {w} km/h. How many hours at sea does the escort need before it is above the submarine?
        en| The cat has been creeping along the garden wall for {t} seconds at {v} cm a second. A puppy now starts from the same corner after it at {w} cm a second. How many seconds later is the puppy at the cat's tail?
        en| A ferry departs at {v} km/h. {t} hours pass, and then a hovercraft departs from the same quay for the same island at {w} km/h and overtakes it. How many hours had the hovercraft been travelling at that moment?
        en| The first runner of a relay practice leaves the start {t} seconds before the next one. Speeds: first runner {v} cm per second, next runner {w} cm per second. How many seconds does the next runner need to close the gap?
        en| {A} goes to school on foot and does {v} m a minute. {His} sister stays {t} minutes longer at breakfast, and then roller-skates the same way at {w} m a minute. How many minutes does the sister skate until she is next to {A}?
        en| Find x: x hours after its departure, a fast boat at {w} km/h is as far from port as a slow boat at {v} km/h that departed {t} hours before the fast one.
        en| Line one of the bottling hall fills {v} bottles a minute and starts {t} minutes sooner than line two, which fills {w} bottles a minute. For how many minutes has line two been filling when the counters of both lines agree?
        en| On Monday's climb the guide went ahead at {v} m an hour. The tourists lingered for {t} hours at the lodge and then rushed after him at {w} m an hour on the same trail. How many hours did they rush before they were with him again?
        en| A tanker that does {v} km/h has left port. {t} hours later a tug doing {w} km/h is ordered to fetch it back. How many hours does the tug take to reach the tanker?
        en| "Dad is {t} minutes ahead of us and walks {v} m a minute," said {A}. "On our bikes we do {w} m a minute." How many minutes must they cycle to be with their father?
        en| A worker has a lead of {t} hours over a robot. The worker solders {v} joints an hour, the robot {w}. How many hours must the robot work until it has soldered as many joints as the worker?
        en| A rider covering {w} km each hour hopes to overtake a stagecoach covering {v} km each hour. The stagecoach left the inn {t} hours before the rider. After how many hours in the saddle will the rider succeed?
        en| Two sisters collect stickers. The older started {t} weeks before the younger and gets {v} a week; the younger gets {w} a week. How many weeks after the younger one's start do they own the same number?
        en| A convoy drives out of the desert town at {v} km/h. It is followed, {t} hours later, by a jeep at {w} km/h. When the jeep catches the convoy, how many hours has the jeep been on the road?
        en| Both snails start at the same flowerpot, but the grey one {t} minutes before the striped one. The grey one crawls {v} mm a minute and the striped one {w} mm a minute. How many minutes does the striped one need to be level?
        en| A grass fire spreads along a strip at {v} m an hour. The fire engines start at the same end {t} hours later and put it out at {w} m an hour. How many hours do the firefighters need to reach the front of the fire?
        en| If {A}, walking {v} m a minute, has been away for {t} minutes, how many minutes does it take {B}, cycling {w} m a minute from the same door, to reach {him}?
        zh| 姐姐步行去少年宫，每分钟{v}米，走了{t}分钟，妹妹发现姐姐没带雨伞，立刻骑车追去，每分钟骑{w}米，妹妹骑几分钟能把伞送到姐姐手里？
        zh| 一支商队离开驿站，每小时走{v}千米。{t}小时之后，信使从驿站骑快马出发，每小时{w}千米，沿原路追赶商队。信使追上商队要用几小时？
        zh| 乌龟每分钟爬{v}厘米，兔子每分钟跳{w}厘米。兔子让乌龟先爬{t}分钟，然后从同一起点追，兔子跳多少分钟追上乌龟？
        zh| 旧机床每小时加工{v}个零件，新机床每小时加工{w}个。旧机床先开{t}小时，新机床才开动，新机床工作几小时后两台机床加工的个数相等？
        zh| 某数的{w}倍，等于这个数与{t}的和的{v}倍，求某数。
        zh| 公共汽车从起点站开出，每分钟行{v}米，{A}没赶上车，{t}分钟后坐出租车从起点站追去，出租车每分钟行{w}米，多少分钟能追上？
        zh| 气球升空，每分钟上升{v}米，{t}分钟后无人机从同一处起飞，每分钟上升{w}米，无人机飞几分钟能和气球一样高？
        zh| 甲店每天卖出{v}把伞，乙店比甲店晚开张{t}天，每天卖出{w}把伞，乙店开张几天后两店卖出的总数相同？
        zh| {A}看小说每天{v}页，看了{t}天后{B}也开始看同一本小说，每天{w}页，{B}看多少天能赶上{A}的进度？
        zh| 罪犯驾车逃跑，时速{v}千米，{t}小时后警方从同一地点出发，以时速{w}千米追击，问警方追上罪犯要多少小时。
        zh| 竹筏顺流漂下，每分钟漂{v}米。漂了{t}分钟以后，皮艇从同一渡口划去，每分钟划{w}米，皮艇划多久赶上竹筏？
        zh| 爷爷早饭后去公园散步，每分钟走{v}米。{t}分钟后小孙子从家跑去找爷爷，每分钟跑{w}米，走的是同一条路。小孙子跑几分钟见到爷爷？
        zh| 鸭妈妈每分钟游{v}米，它游开{t}分钟后，小鸭子从岸边同一处追，每分钟游{w}米，小鸭子几分钟能游到妈妈身边？
        zh| 甲比乙早{t}小时从县城出发去省城，甲开货车每小时{v}千米，乙开小汽车每小时{w}千米，乙开了几小时后超过甲？
        zh| 粗心的邮递员走了{t}分钟，局长才发现漏了一封信，派人骑摩托车追。邮递员每分钟行{v}米，摩托车每分钟行{w}米，追上邮递员要几分钟？
        zh| 一列慢车每小时行{v}千米，通过某站{t}小时后，一列快车以每小时{w}千米通过该站，同方向行驶，快车过站后几小时追上慢车？
        zh| 小华打字每分钟{v}个，小丽打字每分钟{w}个。小华先打{t}分钟，小丽再开始，小丽打多少分钟时两人打的字数一样？
        zh| 徒弟每小时编{v}个筐，师傅每小时编{w}个筐，徒弟早来{t}小时，师傅来了以后几小时就和徒弟编得同样多？
        zh| 越野赛中，少年组先出发，每分钟跑{v}米，{t}分钟后成年组从同一起点起跑，每分钟跑{w}米，成年组起跑后几分钟追上少年组？
        zh| 哥哥每月存{w}元，弟弟每月存{v}元，弟弟比哥哥早存了{t}个月，哥哥存几个月时两人的存款相等？
        zh| 一只猫沿墙边走，每秒走{v}厘米，{t}秒后小狗从同一墙角沿着墙追，每秒跑{w}厘米，小狗几秒能追到猫？
        zh| 清晨，一艘渔船离港，每小时行{v}千米；渔政船{t}小时后离港，沿同一航线每小时行{w}千米。渔政船出港多少小时可赶上渔船？
        zh| 老师带着同学们步行去植物园，每分钟{v}米。{A}迟到了，在大家走后{t}分钟才从校门口骑车去追，每分钟{w}米。{he}骑几分钟追上同学们？
        zh| 求x：快艇行x小时的路程与轮船行路程相等，轮船早走{t}小时，轮船时速{v}千米，快艇时速{w}千米。
        zh| 甲流水线每分钟装{v}瓶，早开{t}分钟，乙流水线每分钟装{w}瓶，乙流水线开几分钟后和甲流水线装的瓶数相等？
        zh| 老虎每分钟跑{w}米，野猪每分钟跑{v}米，野猪从林边跑过{t}分钟后，老虎从林边循着它的脚印追去，多少分钟追上？
        zh| 妈妈买菜走得慢，每分钟{v}米；爸爸晚{t}分钟出门，走同一条路，每分钟{w}米。爸爸出门几分钟后和妈妈走在一起？
        en| The early bus from the depot does {v} km/h. A mechanic must bring the driver a spare key; he starts {t} hours after the bus and does {w} km/h. How many hours is the mechanic behind the wheel until he catches the bus?
        en| A choir began copying its songs by hand, {v} lines an hour, and {t} hours later the music school began copying the same songs, {w} lines an hour. How many hours does the school copy until it has as many lines as the choir?
        en| Mice nibble {v} g of corn a night in barn A and have been doing so for {t} nights longer than the mice in barn B, who nibble {w} g a night. After how many nights have the mice in B eaten as much as those in A?
        en| A glider pulled off the airfield at {v} km/h. The tow plane, refuelled, followed {t} hours later along the same line at {w} km/h. How many hours of flying did it take the tow plane to be beside the glider?
        en| In a swimming pool {A} does {v} m a minute and had a start of {t} minutes. {B} does {w} m a minute. How many minutes has {B} swum when both have covered the same distance?
        zh| 甲水池每分钟放水{v}升，比乙水池早放{t}分钟，乙水池每分钟放水{w}升，乙水池放几分钟后两池放出的水相等？
        zh| 滑雪者每分钟滑{v}米，他滑走{t}分钟后，教练从同一山口沿着雪道追去，每分钟滑{w}米，教练多少分钟追上他？
        zh| {A}和{B}走同一条路去外婆家。{A}步行，每分钟{v}米；{B}骑车，每分钟{w}米，比{A}晚出发{t}分钟。{B}骑几分钟和{A}相遇？
        en| A train leaves the station at {v} miles per hour. A second train leaves the same station {t} hours later and travels on a parallel track at {w} miles per hour. How many hours will it take the second train to catch up with the first?
        en| {A} sets off for the museum on foot at {v} m per minute. When {he} has been walking for {t} minutes, {his} father leaves home by car and drives after {him} at {w} m per minute. How many minutes does the father drive until he reaches {A}?
        en| A bus left the city {t} hours ago. It travels at {v} km/h. Now a taxi starts from the same place and follows the bus at {w} km/h. In how many hours will the taxi catch the bus?
        en| {B} leaves home {t} minutes after {A}. They take the same road. {A} walks at {v} m/min and {B} rides at {w} m/min. How many minutes will {B} be on the road before drawing level with {A}?
        en| A robber escapes from a bank and drives at {v} km per hour. A police car leaves the bank {t} hours later and follows him at {w} km per hour. For how many hours must the police drive to catch him?
        en| A group of scouts hikes out of camp at {v} m per minute. {t} minutes after they have gone, their leader finds that they forgot the map. He runs after them at {w} m per minute. After how many minutes does he overtake them?
        en| {A} starts to fill a pool with a small hose that gives {v} litres a minute. {t} minutes later {B} starts to fill an equal pool with a hose that gives {w} litres a minute. How many minutes does {B}'s hose run until both pools hold the same amount of water?
        en| A slow copier makes {v} copies a minute. {t} minutes after it was started, a fast copier was started that makes {w} copies a minute. How many minutes did the fast copier work until it had made as many copies as the slow one?
        en| {A} began a new job {t} weeks before {B} and earns {$v} a week. {B} earns {$w} a week. After how many weeks of work has {B} earned exactly as much as {A}?
        en| A worker started making toys at {v} an hour. {t} hours later another worker came and made {w} toys an hour. How many hours had the other worker been working when both had made the same number of toys?
        en| {A} collects {v} points in every round of a game. {B} joins in after {t} rounds and collects {w} points in every round. How many rounds does {B} need to draw level with {A}?
        en| A hot-air balloon drifts away at {v} m a minute. {t} minutes later a car follows it on the road below at {w} m a minute. After how many minutes is the car right under the balloon?
        en| Mother left for the market, walking {v} m a minute. Her son noticed {t} minutes later that she had left her purse behind, and he ran after her at {w} m a minute. How long did he have to run?
        en| How many minutes will a runner at {w} m per minute need to overtake a jogger at {v} m per minute who started from the same spot {t} minutes earlier?
        en| The tortoise is given a start of {t} minutes. It moves {v} cm a minute, and the snail that follows moves {w} cm a minute. How many minutes after its own start does the snail come level with the tortoise?
        en| A freight train passes through a station at {v} km/h. {t} hours later an express passes through the same station in the same direction at {w} km/h. How many hours after that does the express overtake the freight train?
        en| {A} and {B} both ride from the village to the sea. {A} rides {v} km an hour and leaves first. {B} rides {w} km an hour and leaves {t} hours later. {B} passes {A} on the way. How long had {B} been riding at that moment?
        en| A plane takes off and flies at {v} miles per hour. A jet takes off from the same airport {t} hours later and flies the same route at {w} miles per hour. How long will the jet have to fly to overtake the plane?
        en| {t} minutes after the school parade started, a late drummer began to run after it. The parade moves {v} m a minute and the drummer runs {w} m a minute. How many minutes does the drummer run?
        en| A duck swims across a long lake at {v} m per minute. A dog jumps in from the same point {t} minutes later and swims after the duck at {w} m per minute. In how many minutes will the dog be level with the duck?
        en| Find x if a car travels x hours at {w} km/h and covers the same distance as a lorry that travels {t} hours longer at {v} km/h.
        en| A trip takes {t} hours longer by bus than by car. The bus goes {v} km per hour and the car goes {w} km per hour. How many hours does the trip take by car?
        en| Walking to school at {v} m a minute takes {A} {t} minutes more than cycling at {w} m a minute. How many minutes does {A} need when {he} cycles?
        en| A job can be packed at {w} boxes an hour or at {v} boxes an hour. The slower way takes {t} hours longer. How many hours does the faster way take?
        en| The same amount of money is saved by {A} and {B}. {A} saves {$v} a week and needs {t} weeks more than {B}, who saves {$w} a week. For how many weeks does {B} save?
        en| A number multiplied by {w} is the same as {v} times the sum of the number and {t}. What is the number?
        en| {w} times a number equals {v} times a number that is {t} greater. Find the first number.
        en| If a number is increased by {t} and then multiplied by {v}, the result equals {w} times the number. What is the number?
        en| A picnic group set out by boat at {v} m a minute. One friend came {t} minutes late and followed in a motorboat at {w} m a minute. How many minutes was the friend in the motorboat before meeting the group?
        en| Grandpa went for a stroll at {v} m per minute. {t} minutes afterwards his dog was let out of the house and ran along his path at {w} m per minute. After how many minutes was the dog with him?
        en| The enemy ship left port {t} hours before ours. It sails at {v} km per hour; we sail at {w} km per hour along the same course. How many hours must we sail to catch it?
        en| Two ants leave the nest along the same trail. The black ant crawls {v} cm a minute. The red ant leaves {t} minutes after it and crawls {w} cm a minute. How many minutes does the red ant crawl until it meets the black ant?
        en| {A} does {v} sums a day and started the workbook {t} days ahead of {B}. {B} does {w} sums a day. In how many days will {B} have done the same number of sums?
        en| "You may leave {t} minutes before me," says {B} to {A}. {A} runs {v} m a minute and {B} runs {w} m a minute. How many minutes must {B} run to be beside {A}?
        en| A letter was sent by coach at {v} km a day. {t} days later a rider was sent after the coach, covering {w} km a day. On how many days did the rider ride until he came up with the coach?
        en| After {t} hours of driving at {v} km/h, the first lorry is followed from the same depot by a van at {w} km/h. What time, in hours, does the van need to reach the lorry?
        en| {A} left the office at {v} m a minute and forgot {his} phone. {B} noticed it {t} minutes later and went after {him} by bicycle at {w} m a minute. After how many minutes could {B} hand over the phone?
        en| A ski runner leaves the hut and makes {v} m per minute. With {t} minutes' delay a second one leaves the hut on the same track and makes {w} m per minute. How many minutes after leaving does the second one catch the first?
        en| A machine that fills {v} bottles a minute was switched on {t} minutes earlier than a machine that fills {w} bottles a minute. For how many minutes has the later machine been running when their counts are equal?
        en| A caravan moves through the desert at {v} km a day. A messenger on a fast camel leaves the same oasis {t} days after it, at {w} km a day. In how many days does the messenger reach the caravan?
        en| A cyclist's speed is {w} m per minute and a walker's speed is {v} m per minute. The walker has been on the way for {t} minutes when the cyclist starts at the same gate. How long does the cyclist take to come up to the walker?
        en| Our neighbours left for the coast at {v} km/h. We packed the car for another {t} hours and then took the same road at {w} km/h. How many hours were we driving when we saw them in front of us?
        en| The class walked to the zoo at {v} m a minute. A pupil who was late started from school {t} minutes after the class and cycled at {w} m a minute. How many minutes did the pupil cycle to join the class?
        en| A tank loses {v} litres an hour from the time its tap is opened. {t} hours later the tap of another tank is opened, and that one loses {w} litres an hour. How many hours after this have both tanks lost the same amount?
        en| One tree planter plants {v} trees a day and had a lead of {t} days. The next planter plants {w} trees a day. How many days of planting will it take the next planter to have planted as many?
        en| At {v} feet per minute, a parade float rolls down the street. {t} minutes behind it, a police bike sets out from the same corner at {w} feet per minute. In how many minutes will the bike reach the float?
        en| A tractor and a jeep drive from the farm to town along the same road. The tractor does {v} km/h and goes ahead; the jeep does {w} km/h and starts {t} hours after the tractor. They arrive in town together. How many hours did the jeep drive?
        en| {A} had a {t}-minute start and ran {v} m per minute. {B} ran {w} m per minute. Both reached the finish at the same moment. How many minutes did {B} run?
        en| Two workers dig equal ditches. One digs {v} cm an hour. The other begins {t} hours later and digs {w} cm an hour, but they finish together. How many hours does the later worker dig?
        en| Two sisters left the house and got to the school at the same time, although one left {t} minutes earlier. The early sister walked {v} m a minute and the late sister ran {w} m a minute. How many minutes did the late sister run?
        en| A whale swims past an island at {v} m a minute. A research boat leaves the island {t} minutes later in the same direction at {w} m a minute. How many minutes will the boat need before it is alongside the whale?
        en| Determine for how many hours a helicopter flying at {w} km/h has to follow a ship sailing at {v} km/h if the ship left the same harbour {t} hours before the helicopter.
        en| I was {t} minutes late for the bike tour. The others were riding {v} m per minute. I went after them at {w} m per minute. How many minutes passed until I had caught up with the others?
        en| An old printer prints {v} pages an hour, a new one {w} pages an hour. For the same pile of pages the old printer needs {t} hours more. How many hours does the new printer need?
        en| A kitchen worker peels {v} carrots an hour. {t} hours after, a helper begins to peel {w} carrots an hour. When the helper has peeled as many carrots as the worker, how many hours has the helper been peeling?
        en| At noon a raft was pushed off and floated at {v} m a minute. A canoe was launched at the same spot {t} minutes past that time and went the same way at {w} m a minute. How many minutes after launching did the canoe get to the raft?
        en| If every child in the room gets {w} beads, the box is just empty. With {t} more children in the room, each would get {v} beads from the same box. How many children are in the room?
        en| A seesaw is level with a {w} kg load on one side and a {v} kg load on the other, which sits {t} dm further from the middle. How many dm from the middle is the heavier load?
        en| For the money in {his} purse {A} can buy a number of chairs at {$w} each, or {t} more of a simpler kind at {$v} each. How many of the dearer chairs can {he} buy?
        en| A rectangle {w} cm wide has the same area as a rectangle {v} cm wide that is {t} cm longer. How long is the wider rectangle?
        en| Packed {w} to a crate, the oranges fill a certain number of crates exactly. Packed {v} to a crate, they fill {t} crates more. How many crates are filled in the first case?
        en| The guests of a banquet fill some tables with {w} seats each. At tables with {v} seats one would need {t} more tables. How many of the larger tables are filled?
        en| A road crew that lays {w} m a day finishes {t} days sooner than a crew that lays {v} m a day on an equally long road. How many days does the quicker crew work?
        en| The big wheel of a cart has an edge of {w} cm and the small wheel one of {v} cm. On a stretch of path the small wheel makes {t} turns more. How many turns does the big wheel make?
        en| Paying back {$w} a month, {A} is rid of {his} debt {t} months earlier than if {he} paid back {$v} a month. For how many months must {he} pay in the quicker way?
        en| {A} takes steps of {w} cm and {his} little brother steps of {v} cm. From the gate to the door the little brother needs {t} steps more. How many steps does {A} take?
        en| An airport bus seats {w} people, a minibus {v}. To bring a group to the airport in full minibuses takes {t} trips more than in full airport buses. How many trips does the airport bus make?
        en| The store of food lets each sailor have {w} g a day for the planned days of the voyage. If the voyage lasts {t} days longer, each can have {v} g a day. For how many days is the voyage planned?
        en| With {w} words on a page the report fills its pages exactly, but with {v} words on a page it is {t} pages longer. How many pages has the shorter version?
        en| A pool is emptied at {w} litres a minute. Emptying it at {v} litres a minute would last {t} minutes longer. In how many minutes is it emptied?
        en| One farmer sells some calves at {$w} apiece. A neighbour sells {t} calves more at {$v} apiece, and both take home the same money. How many calves does the first farmer sell?
        en| A library could place its books on shelves for {w} books or, using {t} further shelves, on shelves for {v} books. Every shelf would be full. How many shelves of the large kind would there be?
        en| {A} cycles to the lake at {w} m a minute and walks home by the same way at {v} m a minute, which takes {t} minutes more. How many minutes does {he} cycle?
        en| A train goes up the valley at {v} km/h and comes back down at {w} km/h. The way up lasts {t} hours longer. How many hours does the way down last?
        en| The theatre sells all its seats either at {$w} each, or at {$v} each after adding {t} seats, for the same income. How many seats does it have without the added ones?
        en| In a relay the baton is carried {w} m in each leg by the seniors and {v} m in each leg by the juniors, who need {t} legs more for the same course. How many legs do the seniors run?
        en| A photocopier with {w} sheets in each packet is filled a number of times. With packets of {v} sheets it must be filled {t} times more for the same print run. How often is it filled with the larger packets?
        en| An alarm rings in the museum. The thief has been running for {t} seconds at {v} cm a second when the guard starts from the same showcase at {w} cm a second on the same stairs. How many seconds does the guard run to catch the thief?
        en| A cloud drifts past a lighthouse at {v} m a minute. {t} minutes later a gull passes the lighthouse in the same direction at {w} m a minute. How many minutes more must the gull fly until it is under that cloud?
        en| Dough is dropped from the mixer at {v} g a second, and {t} seconds later an identical bowl is set under a quicker mixer giving {w} g a second. How long, in seconds, has the quicker mixer run when the bowls weigh the same?
        en| {B} was {t} days late in joining the sticker challenge. {A} earns {v} stickers a day and {B} earns {w}. After how many days of taking part does {B} have just as many as {A}?
        en| An early bamboo shoot grows {v} mm a day. A late shoot comes up {t} days after it and grows {w} mm a day. How old, in days, is the late shoot when both are equally tall?
        en| Let x be the number of rows a farmer can plant with {w} cabbages a row. With {v} cabbages a row he fills {t} rows more with the same cabbages. What is x?
        en| The night watch walks {v} m a minute along the wall. {t} minutes after he has passed the tower, an officer with urgent news leaves the tower and runs behind him at {w} m a minute. In how many minutes is the news delivered?
        en| A lake steamer departs with {v} km an hour. The band comes {t} hours late and hires a speedboat that makes {w} km an hour. How many hours must the speedboat travel before the band can climb on board the steamer?
        en| A stolen lorry is somewhere on the motorway; it entered {t} hours before the police did, at the same junction, and keeps to {v} km/h. The police keep to {w} km/h. How many hours after entering do the police see it in front of them?
        en| A well is dug at {v} cm an hour. {t} hours later another well is begun, with a drill, at {w} cm an hour. How many hours must the drill work for the wells to be equally deep?
        en| {A} knits {v} stitches a minute. When {A} has been at it for {t} minutes, {his} grandmother starts the same pattern and knits {w} stitches a minute. How many minutes does she take to get level with {A}?
        en| A bank has been paying the club {$v} a month for {t} months when a brewery begins to pay it {$w} a month. After how many months of paying has the brewery given as much as the bank?
        en| A camel rider and a jeep driver leave the same well. The camel trots off at {v} km an hour, and the jeep, doing {w} km an hour, is {t} hours behind in time. For how many hours will the jeep be driven until both are side by side?
        en| A heap of gold coins of {w} g each weighs as much as a heap of silver coins of {v} g each. There are {t} more silver coins than gold coins. Find the number of gold coins.
        en| What number has the property that {w} times it equals {v} times a number larger by {t}?
        en| When x is multiplied by {w}, the product is the same as when x plus {t} is multiplied by {v}. Determine x.
        en| Taxi meters: one taxi charges {$w} per trip, the other {$v} per trip. {A} spent the same total with each but made {t} trips more in the cheaper one. How many trips did {he} make in the dearer one?
        en| At {w} beats a minute a piece of music is over {t} minutes sooner than at {v} beats a minute. How many minutes does it last at the quick tempo?
        en| A hall can be lit by lamps of {w} watts, or equally brightly by lamps of {v} watts, of which {t} more are needed for the same total of watts. How many of the strong lamps are needed?
        en| {A} has ridden on the old carousel for {t} minutes, at {v} m a minute, when {B} gets on the new carousel, which does {w} m a minute. How many minutes later have both covered the same way?
        en| A bricklayer sets {v} bricks an hour and begins at dawn. His rival lies in bed {t} hours longer but sets {w} bricks an hour. How many hours of work does the rival need to catch up with him in bricks?
        en| The slow lift takes {v} cm a second and leaves {t} seconds before the express lift, which takes {w} cm a second. Both start on the ground floor. How many seconds after its start does the express lift pass the other?
        en| Grain flows into silo East at {v} kg a minute. {t} minutes afterwards silo West begins to be filled at {w} kg a minute. For how many minutes is West filled until it holds the same as East?
        en| Scientists released a tagged salmon that swims upstream at {v} m a minute. {t} minutes later they followed it from the same bank in a boat at {w} m a minute. How many minutes was the boat under way when it met the salmon?
        en| Our postman delivers {v} letters an hour and sets off {t} hours before the post van, whose driver delivers {w} letters an hour. How many hours has the driver worked when both have delivered equally many?
        en| The hikers left the hut {t} minutes ago and climb at {v} m a minute. The hut warden's dog has found their sandwiches and runs after them on their path at {w} m a minute. How many minutes until the hikers have their sandwiches?
        en| Tour A to the glacier started {t} minutes before tour B from the same car park. Tour A walks {v} m and tour B {w} m in a minute. In what number of minutes after tour B's start do the groups become one?
        en| A radio play was recorded on reels of {w} minutes. On reels of {v} minutes the same recordings would need {t} reels more, all reels being full. How many of the longer reels were used?
        en| Water lilies in pond A have covered {v} square dm a day for {t} days longer than those in pond B, which cover {w} square dm a day. After how many days of growth does pond B have the same area covered as pond A?
        en| "My shop has been open {t} weeks longer than yours," says the baker, "and I sell {v} cakes a week." "But I sell {w}," says her rival. How many weeks after the rival's opening will they have sold equally many cakes?
        en| A chess computer checks {v} moves a second and was started {t} seconds before a better one that checks {w} moves a second. For how many seconds must the better one run to have checked as many?
        en| The coach pays the same sum for balls from either shop. At shop Ace they cost {$w} each. At shop Bingo they cost {$v} each, so the coach gets {t} balls more. How many balls does the coach get at shop Ace?
        en| In gear one a bicycle moves {v} cm for each turn of the pedals, in its top gear {w} cm. Over the same bridge {A} turns the pedals {t} times more in gear one. How many turns are enough in the top gear?
        en| If a class reads {w} lines of the epic each day, it finishes {t} days before a class that reads {v} lines each day. They began together. How many days does the quicker class read?
        en| A comet passed a space station at {v} km a second. A probe on the same course passed the station {t} seconds later at {w} km a second. How many seconds after passing the station was the probe beside the comet?
        en| Each tin of the new paint covers {w} square metres and each tin of the old one {v} square metres. For the same walls the painter would open {t} tins more of the old paint. How many tins of the new paint does he open?
        en| The harvest was put into baskets of {w} kg. Had baskets of {v} kg been taken, {t} baskets more would have been filled. How many baskets were filled?
        en| A cruise ship feeds {w} passengers for a number of days from its stores; {v} passengers could be fed {t} days longer from them. For how many days can it feed the larger number?
        en| A raft carries {w} sacks at a time and a rowing boat {v}. The boat must cross {t} times more to move the same heap of sacks, always fully loaded. How many times does the raft cross?
        en| {A} leaves the stadium at {v} m a minute. {B} signs autographs for another {t} minutes and then follows on a skateboard by the same street at {w} m a minute. How many minutes on the skateboard bring {B} up to {A}?
        en| The robot lawn mower cuts {v} square dm a minute and was started {t} minutes before the gardener, who cuts {w} square dm a minute on the twin lawn next door. How many minutes has the gardener mowed when equal areas are cut?
        en| A lantern parade leaves the square at {v} m per minute. A child whose lantern went out lights it again and leaves the square {t} minutes behind, running at {w} m per minute. How many minutes does the child run to be in the parade?
        en| Bees from hive one bring home {v} g of nectar an hour, and they flew out {t} hours before the bees from the hive next to it, who bring {w} g an hour. After how many hours of flying have the later bees brought just as much?
        en| A steam engine and an electric engine pull out of the same shed on parallel tracks, the electric one {t} hours later. Their speeds are {v} km/h for steam and {w} km/h for electric. How many hours has the electric engine run when it draws level?
        en| Gold was dug by {A} and {B}. {A}, who got {v} g a day, had begun {t} days before {B}, who got {w} g a day. How many days had {B} dug when they had found the same weight of gold?
        zh| 一列货车每小时行{v}千米，从甲站开出{t}小时后，一列客车也从甲站开出，沿同一方向每小时行{w}千米，客车开出几小时后追上货车？
        zh| 小明步行上学，每分钟走{v}米。他走了{t}分钟后，爸爸发现他没带文具盒，骑车去追，每分钟行{w}米。爸爸多少分钟能追上小明？
        zh| 学校组织学生去郊游，队伍每分钟走{v}米，走了{t}分钟后，一名迟到的同学从学校骑车去追，每分钟骑{w}米，他骑多久能赶上队伍？
        zh| 甲、乙两人从同一村庄去县城，甲每小时行{v}千米，先走{t}小时，乙每小时行{w}千米，结果两人同时到达，乙走了几小时？
        zh| 同一本书，{A}每天看{v}页，{B}每天看{w}页，{A}比{B}多用{t}天看完，{B}用了多少天？
        zh| 从家到公园，步行每分钟走{v}米，骑车每分钟行{w}米，步行比骑车多用{t}分钟，骑车要几分钟？
        zh| 一批零件，甲每小时做{v}个，乙每小时做{w}个，甲做完比乙做完多用{t}小时，乙做完这批零件要几小时？
        zh| 一个数的{w}倍等于这个数与{t}的和的{v}倍，这个数是多少？
        zh| 一个数加上{t}以后再乘{v}，正好等于这个数乘{w}，求这个数。
        zh| 妹妹先出发{t}分钟，每分钟走{v}米，姐姐每分钟走{w}米，两人同时到校，姐姐走了多少分钟？
        zh| 一辆摩托车去追早开出{t}小时的汽车，汽车时速{v}千米，摩托车时速{w}千米，它们从同一地点出发，几小时后追上？
        zh| {A}比{B}早工作{t}天，{A}每天做{v}{M}{T}，{B}每天做{w}{M}，{B}做多少天后两人做的{T}一样多？
        zh| 旧机器每分钟印{v}张，开了{t}分钟后新机器也开始印，每分钟印{w}张，新机器印多少分钟后两台机器印的张数相同？
        zh| 乌龟先爬{t}分钟，每分钟爬{v}厘米，蜗牛后来从同一起点沿同一路线爬，每分钟爬{w}厘米，蜗牛爬几分钟追上乌龟？
        zh| 一名逃犯骑车逃走，每分钟行{v}米，{t}分钟后民警从原地开车追捕，每分钟行{w}米，民警追了多少分钟才抓到逃犯？
        zh| 甲工人每小时加工{v}个零件，干了{t}小时后乙工人才来，乙每小时加工{w}个，乙干几小时后两人加工的个数相等？
        zh| 一只鸭子每分钟游{v}米，游了{t}分钟后一条狗从岸边同一处下水去追，每分钟游{w}米，狗几分钟追上鸭子？
        zh| 从甲地到乙地，客车每小时行{v}千米，小汽车每小时行{w}千米，客车比小汽车多行{t}小时，小汽车从甲地到乙地行了几小时？
        zh| 敌舰以每小时{v}千米的速度离港{t}小时后，我军快艇从同一港口出发追击，每小时{w}千米，快艇追上敌舰要几小时？
        zh| 解放军某部行军，每小时走{v}千米，出发{t}小时后，通讯员骑马从驻地追赶，每小时行{w}千米，通讯员多长时间可以追上部队？
        zh| 奶奶去散步，每分钟走{v}米，过了{t}分钟，小狗从家里跑出来追奶奶，每分钟跑{w}米，小狗跑几分钟就到奶奶身边了？
        zh| {A}打一份稿件，每分钟打{v}字，{B}打同样的稿件，每分钟打{w}字，{B}比{A}少用{t}分钟，{B}用了几分钟？
        zh| 邻居家的车先走了{t}小时，每小时开{v}千米，我们家的车沿着同一条路每小时开{w}千米，我们开多少小时能赶上邻居？
        zh| 甲每小时骑{v}千米，乙每小时骑{w}千米，两人从同一地点出发，乙比甲晚出发{t}小时，乙出发几小时后与甲并排？
        zh| 植树时，甲班每天种{v}棵，提前{t}天开始；乙班每天种{w}棵。乙班种几天后两个班种的棵数一样多？
        zh| 一辆公交车刚开走{t}分钟，每分钟行{v}米，{A}叫了一辆出租车从车站追去，每分钟行{w}米，{A}几分钟后可以追到公交车？
        zh| 小船每分钟行{v}米，划出{t}分钟后，汽艇从同一码头同向出发，每分钟行{w}米，求汽艇追上小船用多少分钟。
        zh| 兄弟两人跑步，哥哥每分钟跑{w}米，弟弟每分钟跑{v}米，弟弟先跑{t}分钟，哥哥再从原地起跑，哥哥跑几分钟后两人在一起？
        zh| 骆驼队每天走{v}千米，离开绿洲{t}天后，信使从绿洲骑快骆驼追赶，每天走{w}千米，信使要几天才能追上骆驼队？
        zh| {A}每天练{v}个字，练了{t}天后{B}才开始练，{B}每天练{w}个字，{B}练几天后和{A}练的总字数相等？
        zh| 一盒珠子，屋里的孩子每人分{w}颗正好分完；如果多来{t}个孩子，每人只能分{v}颗，也正好分完。屋里有几个孩子？
        zh| 跷跷板一边放{w}千克的重物，另一边放{v}千克的重物，轻的那个离支点比重的远{t}分米，这时正好平衡，重的那个离支点多少分米？
        zh| 用同样多的钱买椅子，贵的每把{w}元，便宜的每把{v}元，便宜的可以多买{t}把，贵的可以买几把？
        zh| 一个长方形宽{w}厘米，另一个长方形宽{v}厘米，比它长{t}厘米，面积却相等，前一个长方形的长是多少厘米？
        zh| 装橙子，每箱装{w}个正好装完，如果每箱装{v}个，就要多用{t}个箱子，也正好装完。每箱装得多的那种装法要几个箱子？
        zh| 宴会厅换桌子，用{w}人的大桌正好坐满，改用{v}人的桌子就要多摆{t}张，也坐满，大桌有几张？
        zh| 修同样长的路，快队每天修{w}米，慢队每天修{v}米，慢队比快队多用{t}天，快队用几天？
        zh| 大车轮一周长{w}厘米，小车轮一周长{v}厘米，走过同一段路，小轮比大轮多转{t}圈，大轮转了几圈？
        zh| 还同一笔债，每月还{w}元比每月还{v}元提前{t}个月还清，每月还得多的话要还几个月？
        zh| 爸爸一步走{w}厘米，{A}一步走{v}厘米，从校门到教室，{A}比爸爸多走{t}步，爸爸走了几步？
        zh| 大巴每趟坐{w}人，小巴每趟坐{v}人，运送同一批客人，每趟都坐满，小巴比大巴多跑{t}趟，大巴跑了几趟？
        zh| 船上的粮食按计划每人每天吃{w}克，如果航行延长{t}天，每人每天就只能吃{v}克，原计划航行多少天？
        zh| 一份报告每页排{w}字，正好排满；每页排{v}字，就要多{t}页才排满，每页字多时排了几页？
        zh| 放空一池水，每分钟放{w}升，比每分钟放{v}升少用{t}分钟，每分钟放得快时用了几分钟？
        zh| 甲农户的小牛每头卖{w}元，乙农户的小牛每头卖{v}元，乙比甲多卖{t}头，收入相同，甲卖了几头？
        zh| {A}骑车去湖边，每分钟{w}米，沿原路步行回家，每分钟{v}米，回家比去时多用{t}分钟，去时用了几分钟？
        zh| 火车上山每小时行{v}千米，原路下山每小时行{w}千米，上山比下山多用{t}小时，下山用了几小时？
        zh| 书排在大书架上，每层放{w}本正好放满，换成小书架，每层放{v}本，要多用{t}层也放满，大书架用了几层？
        zh| 一首曲子，每分钟奏{w}拍比每分钟奏{v}拍早{t}分钟奏完，快奏时要几分钟？
        zh| 新油漆每桶刷{w}平方米，旧油漆每桶刷{v}平方米，刷同样的墙，旧油漆要多用{t}桶，新油漆用几桶？
        zh| 竹筏一次运{w}袋，小船一次运{v}袋，运完同一堆袋子，次次装满，小船要多运{t}次，竹筏运几次？
        zh| 收下的土豆每筐装{w}千克刚好装完，若每筐装{v}千克，就要多装{t}筐，实际装了几筐？
        zh| 自行车用高速挡蹬一圈前进{w}厘米，用低速挡蹬一圈前进{v}厘米，过同一座桥，低速挡要多蹬{t}圈，高速挡蹬几圈？
        zh| 警报响时，小偷已从展柜跑了{t}秒，每秒跑{v}厘米，保安从展柜处追去，每秒跑{w}厘米，保安几秒追到小偷？
        zh| 慢电梯每秒升{v}厘米，快电梯每秒升{w}厘米，都从底楼上升，慢电梯早出发{t}秒，快电梯出发几秒后与慢电梯一样高？
        zh| 提灯队伍离开广场，每分钟走{v}米，一个孩子回去点灯，晚{t}分钟从广场跑去追，每分钟跑{w}米，孩子跑几分钟追上队伍？
        zh| 第一口井每小时挖{v}厘米，挖了{t}小时后，第二口井开始用钻机钻，每小时钻{w}厘米，钻几小时后第二口井和第一口井一样深？
        zh| 巡夜人沿城墙走，每分钟{v}米，走过塔楼{t}分钟后，传令兵从塔楼沿城墙跑去，每分钟{w}米，几分钟把命令送到？
        zh| 竹笋甲比竹笋乙早出土{t}天，甲每天长{v}毫米，乙每天长{w}毫米，乙出土几天后和甲一样高？
        zh| 东粮囤每分钟进粮{v}千克，早开始{t}分钟，西粮囤每分钟进粮{w}千克，西粮囤进粮几分钟后，进的粮食和东粮囤一样多？
        zh| 奶奶织毛衣每分钟织{w}针，{A}每分钟织{v}针，{A}早织{t}分钟，奶奶织几分钟后针数和{A}相等？
        zh| 面包师的店比对手早开{t}周，每周卖蛋糕{v}个，对手每周卖{w}个，对手开店几周后卖的总数和面包师一样？
        zh| 游船每小时行{v}千米，乐队晚到{t}小时，从码头乘快艇去追，每小时行{w}千米，乐队乘快艇几小时可登上游船？
        zh| 雪地里，猎人放走的雪橇每分钟滑{v}米，{t}分钟后狼从同一处沿着雪橇印追，每分钟跑{w}米，狼跑几分钟到雪橇旁？
        zh| 送信的{A}每小时送{v}封，比开车的{B}早干{t}小时，{B}每小时送{w}封，{B}干几小时后送的封数与{A}相同？
        zh| 登山的人每分钟爬{v}米，离开木屋{t}分钟后，木屋的小狗叼着饭盒循路追来，每分钟跑{w}米，小狗几分钟追上他们？
        zh| 一个数乘{w}，另一个数比它大{t}，乘{v}，积正好相等，前一个数是多少？
        zh| {A}看直播攒积分，每分钟得{v}分，{B}晚来{t}分钟，每分钟得{w}分，{B}看几分钟积分就和{A}一样？
        zh| 骆驼离开水井，每小时走{v}千米，吉普车晚{t}小时离开同一水井，每小时行{w}千米，走同一条路，吉普车开几小时与骆驼并排？
        zh| 割草机器人每分钟割{v}平方分米，提前{t}分钟开工，园丁在另一块草地每分钟割{w}平方分米，园丁割几分钟时割的面积和机器人相等？
        zh| 放风筝，{A}每分钟放线{v}厘米，放了{t}分钟后{B}也开始放，每分钟放线{w}厘米，{B}放几分钟后线放得和{A}一样长？
        zh| 养路工沿铁轨每分钟走{v}米，走了{t}分钟，同事从同一车站蹬轨道车追去，每分钟{w}米，多少分钟后能把工具交给他？
        zh| 出租车公司甲每趟收{w}元，乙每趟收{v}元，{A}坐乙的车比坐甲的车多坐{t}趟，车费总数相同，坐甲的车坐了几趟？
        zh| 大厅装{w}瓦的大灯，如果改装{v}瓦的小灯，要多装{t}盏总瓦数才相同，大灯装了几盏？

        == gap: w * x - v * x = d; w=5..120 v=3..100 x=2..30
        en| {A} is {d} m ahead of {B}. {A} walks {v} m a minute and {B} runs {w} m a minute. When does {B} catch up?
        en| A car at {w} km/h follows a bus at {v} km/h that is {d} km ahead. After how many hours does it reach the bus?
        en| {B} saves {$w} a week and {A} saves {$v} a week. {A} has {$d} more now. After how many weeks do they have the same?
        en| {B} is {d} m behind {A}. {B} runs {w} m per minute, {A} {v} m per minute. After how many minutes has {B} caught up?
        en| A dog runs {w} m a second after a hare that is {d} m ahead and runs {v} m a second. In how many seconds does it catch the hare?
        en| {w} times a number minus {v} times the same number is {d}. What is the number?
        en| {A} is {d} km ahead and goes {v} km an hour; {B} goes {w} km an hour. How many hours does {B} need to catch up?
        zh| {A}在{B}前面{d}米，{A}每分钟走{v}米，{B}每分钟走{w}米，几分钟后{B}追上{A}？
        zh| 汽车每小时行{w}千米，追前面{d}千米处每小时行{v}千米的公共汽车，几小时追上？
        zh| 甲乙两人同向而行，乙在甲前{d}米，甲每秒跑{w}米，乙每秒跑{v}米，甲几秒追上乙？
        zh| {B}在{A}后面{d}米，{B}每分钟跑{w}米，{A}每分钟跑{v}米，{B}几分钟追上{A}？
        zh| 猎狗每秒跑{w}米，追前方{d}米处每秒跑{v}米的兔子，几秒追上？
        zh| 一个数的{w}倍减去它的{v}倍等于{d}，求这个数。
        zh| {A}在前{d}千米，每小时走{v}千米，{B}每小时走{w}千米，{B}几小时追上{A}？
        en| How many seconds does a cat running {w} m a second need to catch a mouse that is {d} m in front of it and runs {v} m a second?
        en| A police car doing {w} km/h chases a van doing {v} km/h. The van has a lead of {d} km. In how many hours is it caught?
        en| Two runners start together. One runs {w} m a minute, the other {v} m a minute. After how many minutes is the first {d} m ahead of the other?
        en| {B} reads {w} pages a day and {A} reads {v} pages a day. {A} is {d} pages further in the book. In how many days will {B} have drawn level?
        en| A round track measures {d} m. {A} and {B} start from the same line in the same direction at {w} m and {v} m a minute. How many minutes until {A} laps {B}?
        en| Two trains leave a station at the same time in the same direction, at {w} km/h and {v} km/h. When are they {d} km apart?
        en| {A} folds {w} stars an hour and {B} folds {v}. They began together, and now {A} has {d} stars more. How many hours have they been folding?
        en| Water flows into a tank at {w} litres a minute and out of it at {v} litres a minute. How many minutes does it take to gather {d} litres in the empty tank?
        en| An adult's ticket costs {$w} and a child's {$v}. As many adults as children came, and the adults paid {$d} more in total. How many adults came?
        en| The difference between {w} times a number and {v} times the number is {d}. Find the number.
        en| A shop buys cups for {$v} each and sells them for {$w} each. How many cups must be sold for a profit of {$d}?
        en| I earn {$w} a day and spend {$v} a day. After how many days will I have saved {$d}?
        en| Let x be the hours until a motorbike catches a tractor {d} km ahead. The motorbike goes {w} km/h and the tractor {v} km/h. Find x.
        en| In every box there are {w} red pens and {v} blue pens. Altogether there are {d} more red pens than blue ones. How many boxes are there?
        en| A new machine makes {w} parts an hour, the old one {v}. After how many hours has the new machine made {d} parts more than the old one?
        en| A lion is {d} m behind a zebra. The lion runs {w} m each second, the zebra {v} m each second. When will the lion reach the zebra?
        en| {A} planted {w} trees a day and {B} {v} trees a day for the same number of days. In the end {A} had planted {d} trees more. How many days did they plant?
        en| A ship sailing {w} km an hour pursues another that is {d} km away from it and flees at {v} km an hour. After how many hours does it come up with the other?
        zh| 猫每秒跑{w}米，老鼠在它前面{d}米，每秒跑{v}米，猫几秒能抓住老鼠？
        zh| 警车每小时行{w}千米，追赶前方{d}千米处每小时行{v}千米的面包车，多少小时追上？
        zh| 甲乙两人同时同地同向出发，甲每分钟走{w}米，乙每分钟走{v}米，几分钟后甲比乙多走{d}米？
        zh| 环形跑道长{d}米，两人同时从同一起点同向跑，快的每分钟跑{w}米，慢的每分钟跑{v}米，几分钟后快的第一次追上慢的？
        zh| 水池的进水管每分钟进水{w}升，出水管每分钟排水{v}升，两管同时打开，几分钟后空池里有{d}升水？
        zh| {A}每小时叠{w}颗星，{B}每小时叠{v}颗，两人同时开始，几小时后{A}比{B}多叠{d}颗？
        zh| 每箱里有红球{w}个、白球{v}个，红球一共比白球多{d}个，有几箱？
        zh| 商店每个杯子进价{v}元，卖价{w}元，卖多少个可以赚{d}元？
        zh| 我每天挣{w}元，花{v}元，要攒下{d}元需要多少天？
        zh| 同一个数，它的{w}倍比它的{v}倍多{d}，这个数是几？
        zh| 新机器每小时做{w}个零件，旧机器每小时做{v}个，同时开工，多少小时后新机器比旧机器多做{d}个？
        zh| 成人票{w}元，儿童票{v}元，大人和孩子人数相同，大人的票钱一共比孩子多{d}元，大人有几个？
        zh| {B}每天读{w}页，{A}每天读{v}页，{A}已经比{B}多读{d}页，{B}几天能赶上？
        zh| 狮子每秒跑{w}米，斑马每秒跑{v}米，现在狮子离前面的斑马{d}米，几秒后追上斑马？
        zh| 两列火车同时从一个车站向同一方向开出，快车每小时{w}千米，慢车每小时{v}千米，几小时后两车相距{d}千米？
        zh| 设x分钟后甲追上乙，乙在甲前{d}米，甲每分钟行{w}米，乙每分钟行{v}米，求x。
        zh| 甲队每天修{w}米路，乙队每天修{v}米，修了同样的天数，甲队多修了{d}米，他们修了几天？
        zh| 敌舰在前面{d}千米，以每小时{v}千米逃跑，我舰以每小时{w}千米追击，求追上的时间。
        en| {A} earns {$w} an hour, {B} {$v}. They worked the same number of hours, and {A} got {$d} more. How many hours did each of them work?
        en| A pump takes {w} litres a minute out of a boat while {v} litres a minute come in. There are {d} litres in the boat. After how many minutes is it dry?
        en| {B} has {d} {T} fewer than {A}, but {he} makes {w} a day while {A} makes {v}. In how many days will {B} have caught up?
        en| A fast clerk sorts {w} letters a minute, a slow one {v}. How many minutes until the fast one is {d} letters ahead?
        en| {A} does {w} sums an hour and {B} does {v}. After x hours {A} has done {d} sums more. What is x?
        en| Taking {v} times a number away from {w} times the number leaves {d}. What is the number?
        en| A cyclist at {w} km/h sees a walker {d} km ahead who goes on at {v} km/h. How many hours until the cyclist comes level with the walker?
        en| Every month {A} puts {$w} aside and {B} {$v}. How many months does it take until {A} has {$d} more than {B}?
        zh| {A}每小时挣{w}元，{B}每小时挣{v}元，两人工作的时间相同，{A}多挣了{d}元，他们工作了几小时？
        zh| 船舱里有{d}升水，每分钟抽出{w}升，又漏进{v}升，几分钟抽干？
        zh| {B}比{A}少{d}{M}{T}，{B}每天做{w}{M}，{A}每天做{v}{M}，几天后{B}赶上{A}？
        zh| 快手每分钟分{w}封信，慢手每分钟分{v}封，几分钟后快手比慢手多分{d}封？
        zh| {A}每小时做{w}道题，{B}每小时做{v}道，x小时后{A}比{B}多做{d}道，求x。
        zh| 一个数的{w}倍与它的{v}倍相差{d}，这个数是多少？
        zh| 骑车人每小时行{w}千米，前面{d}千米处的步行人每小时走{v}千米，几小时后骑车人赶上步行人？
        zh| {A}每月存{w}元，{B}每月存{v}元，几个月后{A}比{B}多存{d}元？
        en| {A} is {d} m ahead of {B}. {B} runs {w} m a minute and {A} {v} m a minute. When will {B} be level with {A}, in minutes?
        en| A pool with {d} litres loses {w} litres an hour, while {v} litres an hour flow in. After how many hours is it empty?
        en| {A} types {w} words a minute, {B} {v}. After how many minutes has {A} typed {d} words more?
        en| {A} saves {$w} a week and {B} {$v} a week. In how many weeks will {A} have {$d} more than {B}?
        en| A hare runs {w} m a second and a hound chasing it {v}. In how many seconds is the hare {d} m further ahead?
        zh| {A}每分钟走{w}米，{B}每分钟走{v}米，{B}在{A}前面{d}米，几分钟后{A}追上{B}？
        zh| {A}每天存{w}元，{B}每天存{v}元，几天后{A}比{B}多{d}元？
        zh| 水池有{d}升水，每小时流出{w}升，流入{v}升，几小时后流完？
        en| If {A} saves {$w} a week and {B} {$v}, after how many weeks has {A} {$d} more?
        en| Find after how many seconds a dog at {w} m a second reaches a cat that is {d} m ahead and runs {v} m a second.
        en| Let x be the number of hours in which a tank of {d} litres is emptied if {w} litres an hour flow out and {v} in. Find x.
        en| {A} and {B} swim lengths. {A} swims {w} m a minute and {B} {v} m a minute. They dived in together; now {A} leads by {d} m. How many minutes have they been swimming?
        en| A market woman buys melons at {$v} apiece and sells every melon for {$w}. By evening she has made a profit of {$d}. How many melons did she sell?
        en| Each hour {w} litres of water run into a cistern and {v} litres are used. After how many hours has the stock grown by {d} litres?
        en| A new loom weaves {w} m of cloth a day and an old one {v} m a day. How many days after both were started does the new loom have a lead of {d} m?
        en| In every class of the school there are {w} girls and {v} boys. The whole school counts {d} more girls than boys. How many classes has it?
        en| {A} gets {$w} for each lawn that {he} mows but spends {$v} on petrol for it. How many lawns must {he} mow to keep {$d}?
        en| The product of a number and {w} exceeds the product of the same number and {v} by {d}. Find this number.
        en| A shark swimming {w} m a minute has noticed a seal that is {d} m in front of it and swims away at {v} m a minute. How many minutes does the shark need to reach the seal?
        en| A climber gains {w} m of height in each hour of climbing and slides back {v} m. How many such hours does {A} need for a wall of {d} m?
        en| A snail climbs {w} cm up a post every day and slips down {v} cm every night. After how many days and nights is it {d} cm higher than at the beginning?
        en| A bakery uses {w} kg of white flour and {v} kg of rye flour daily. After some days it finds that it has used {d} kg more white flour than rye. How many days were that?
        en| Two candles differ in length by {d} mm. The longer burns {w} mm an hour and the shorter {v} mm an hour. In how many hours will they be equally long?
        en| The cold store holds {d} more crates of pears than of apples. Every day {w} crates of pears and {v} crates of apples are taken out. How many days later are there as many pears as apples?
        en| {B} owes {$d} more than {A}. {B} pays back {$w} a month and {A} {$v} a month. After how many months do they owe the same?
        en| "You have read {d} pages more than I have," says {B} to {A}, "but from now on I shall read {w} pages a day." {A} goes on with {v} pages a day. In how many days has {B} caught up?
        en| A moped rider spots a friend cycling {d} m ahead. The moped does {w} m a minute and the bicycle {v} m a minute. How many minutes pass before the friends ride side by side?
        en| A boat has sprung a leak: {w} litres a minute pour in, and the pump throws out {v} litres a minute. The boat will sink with {d} litres of water inside. How many minutes are left from the moment the leak opened?
        en| Team A clears {w} m of pavement an hour, team B {v} m. At lunch the foreman sees that team A has cleared {d} m more. How many hours have both teams worked?
        en| An hour of piano costs {$w}, an hour of flute {$v}. {A} takes as many hours of piano as {B} takes of flute, and {A}'s bill is {$d} higher. How many hours does each of them take?
        en| On a running track {d} m around, {A} runs {w} m and {B} {v} m in a minute. They set off together in the same direction. Find how many minutes later {A} is exactly one lap ahead.
        en| Find x if {w} times x is {d} more than {v} times x.
        en| Which number, taken {w} times, gives {d} more than when it is taken {v} times?
        en| The warehouse receives {w} parcels an hour and sends out {v} parcels an hour. It was empty in the morning. When, in hours, will {d} parcels be lying there?
        en| A falcon dives after a pigeon at {w} m a second; the pigeon flies off at {v} m a second with a lead of {d} m. How many seconds does the pigeon have?
        en| {A} plants {w} bulbs an hour, {B} only {v}. {B} has a start of {d} bulbs. How many hours must {A} work to be level with {B}?
        en| Each tray of a school kitchen bears {w} g of potatoes and {v} g of meat. In total the potatoes weigh {d} g more than the meat. How many trays are there?
        en| A truck is {d} km behind its convoy, which moves at {v} km/h. It speeds up to {w} km/h. After how many hours will it be with the convoy again?
        en| Two hoses fill equal pools. The thick hose delivers {w} litres a minute and the thin hose {v}. After a while the pool with the thick hose contains {d} litres more. How many minutes is "a while"?
        en| In a video game you gain {w} points for each coin and lose {v} points for each stone. You hit as many coins as stones and ended with {d} points. How many coins did you hit?
        en| {A} walks {v} steps a minute and {B} {w} steps a minute. How many minutes must they walk so that {B} makes {d} steps more than {A}?
        en| Last year the zoo took {$w} from each visitor and had costs of {$v} for each visitor. A surplus of {$d} remained. How many visitors came?
        en| Two planes leave an airport in the same direction at the same moment. The jet flies {w} km a minute and the propeller plane {v} km a minute. The gap between them is {d} km after how many minutes?
        en| The lift in the left tower rises {w} m a second, and the one in the right tower {v} m a second. Both set off from the ground together. After how many seconds is one {d} m above the other?
        en| {A} earns {$w} per day and lives on {$v} per day. {He} is saving for a camera at {$d}. How many days does it take?
        en| Our goat gives {w} litres of milk a week, the neighbour's goat {v} litres. In how many weeks does our goat give {d} litres more than the neighbour's?
        en| At the start of the month a shop has {d} more black pens than blue ones. Each day it sells {w} black pens and {v} blue pens. On how many days must it sell before the two stocks are the same?
        en| A tram is {d} m behind a bus. The tram runs {w} m a minute, the bus {v} m a minute in the same direction. When is the tram beside the bus? Give the minutes.
        en| There are a goods train {d} km down the line at {v} km/h and an express behind it at {w} km/h. Determine the hours it takes the express to come up with the goods train.
        en| A cloth merchant pays {$v} for a metre of silk and asks {$w} for it. What length of silk, in metres, does he have to sell to earn {$d} on it?
        en| Each floor of the new hotel has {w} rooms with a sea view and {v} without. There are {d} more rooms with a sea view than without. How many floors does the hotel have?
        en| {A} and {B} throw the same number of darts. Each of {A}'s darts is worth {w} points and each of {B}'s {v} points. {A} wins by {d} points. How many darts did each throw?
        en| A battery loses {v} units a minute while the phone is in use; the charger adds {w} units a minute. The phone is used and charged at the same time. After how many minutes is the charge {d} units higher?
        en| A wolf is chasing a lamb across a field. At first {d} m lie between them. The wolf covers {w} m a second, the lamb {v} m a second. For how many seconds can the lamb escape?
        en| The town grows: every year {w} people move in and {v} people move away. In how many years will it have {d} more inhabitants?
        en| A bicycle courier and a car courier start at the same door and take the same road. The car does {w} km/h and the bicycle {v} km/h. How many hours later is the car {d} km in front?
        en| {B} had {d} stamps fewer than {A}. Since then {A} has got {v} stamps a week and {B} {w} stamps a week, and now they have equal collections. How many weeks is it since then?
        en| Ticket prices: circle {$w}, gallery {$v}. The same number of seats was sold in the circle and in the gallery, but the circle brought in {$d} more. How many seats were sold in the circle?
        en| A leaky barrel gets {w} litres of rain an hour and loses {v} litres an hour through a crack. It was empty when the rain started, and {d} litres are in it when the rain stops. How many hours did it rain?
        en| Two tortoises have a race. The champion does {w} cm a minute, the beginner {v} cm a minute, so the beginner is allowed to start {d} cm in front. After how many minutes are they level?
        en| In each pack there are {w} sheets of white paper and {v} sheets of yellow paper. {A} opened some packs and counted {d} more white sheets than yellow ones. How many packs did {he} open?
        en| A cyclist on a mountain stage trails the leader by {d} m. Riding at {w} m a minute against the leader's {v} m a minute, how many minutes will the cyclist take to draw level?
        en| Multiply a number by {w}; multiply it by {v}. The results differ by {d}, and the first is the greater. What is the number?
        en| Machine A wraps {w} sweets a minute and machine B {v}. They are switched on together and off together, and machine A has wrapped {d} sweets more. Find how many minutes they ran.
        en| A farmer feeds his hens {w} kg of corn and {v} kg of bran daily. When the corn used is {d} kg more than the bran used, how many days have passed?
        en| Two tailors sew buttons on coats from the same hour. One sews on {w} an hour, her apprentice {v}. When the tailor is {d} buttons ahead she takes a break. How many hours has she sewn by then?
        en| A car rental takes {$w} a day from its customers and pays {$v} a day for each car's upkeep. For how many days must a car be let to bring in a clear {$d}?
        en| Sand trickles into the upper glass at {w} g a minute and out of it at {v} g a minute. How many minutes does it take to collect {d} g there?
        en| {B}, who is {d} m behind {A} on the trail, walks {w} m a minute; {A} walks on at {v} m a minute. How many minutes from now will they meet?
        en| An office uses {w} sheets of paper a day and a school {v}. The office has {d} sheets more in its cupboard, yet both run out on the same day. In how many days?
        en| A speedboat is {d} km from a yacht that sails away from it at {v} km/h. The speedboat is capable of {w} km/h. How many hours must the yacht's crew wait for it?
        en| Every round of the game {A} takes {w} cards from the pile and puts {v} back. After how many rounds does {he} hold {d} cards, having begun with none?
        en| Per week the cinema shows {w} evening films and {v} films for children. After how many weeks has it shown {d} more evening films than children's films?
        en| {A} makes {$w} on each cake, while {B} makes {$v} on each. They sell equally many cakes, and {A} takes {$d} more. How many cakes does each sell?
        en| The runner in red is {d} m in the lead and does {v} m per minute. The runner in green does {w} m per minute. Green will draw level with red after x minutes. Calculate x.
        en| A dam lets out {w} tonnes of water a second, and the river brings {v} tonnes a second. In how many seconds does the water in the lake fall by {d} tonnes?
        en| How many rows are there in a hall if each row has {w} seats, of which {v} are taken, and {d} seats in all are free?
        en| Each box was meant to hold {w} pencils, but only {v} were put in. In all boxes together {d} pencils are missing. How many boxes are there?
        en| {A} is paid {$w} per hour and pays {$v} of it in tax. After how many hours has {he} {$d} in hand?
        en| For every bus the company reckons {w} seats. On a tour with several buses {v} seats in each bus were occupied and {d} seats in all remained empty. How many buses went?
        en| A spider at the bottom of a pipe sees a fly {d} cm above it. The fly walks upwards at {v} cm a minute; the spider climbs at {w} cm a minute. After how many minutes will the spider seize the fly?
        en| Printer one does {w} pages a minute and printer two {v}. Printer two already has {d} pages finished when printer one begins. Both print on. In how many minutes are the two piles equal?
        en| There were {d} people queuing outside the museum. Every minute {w} people are let in, and {v} more join the queue. How many minutes pass until nobody is queuing?
        en| A well holds {d} litres. The villagers draw {w} litres an hour and the spring brings {v} litres an hour. After how many hours will the well run dry?
        en| If each pupil had paid {$w} instead of {$v} for the trip, {$d} more would have been collected. How many pupils went on the trip?
        zh| 蜗牛白天往上爬{w}厘米，夜里滑下{v}厘米，照这样，几个昼夜后它比原来高{d}厘米？
        zh| 礼堂里每排有{w}个座位，每排坐了{v}人，整个礼堂空着{d}个座位，有多少排？
        zh| 服装店每件衬衫进价{v}元，售价{w}元，这批衬衫全部卖完赚了{d}元，这批衬衫有多少件？
        zh| 甲、乙两仓库，甲仓比乙仓多存{d}吨粮。甲仓每天运走{w}吨，乙仓每天运走{v}吨，几天后两仓存粮相等？
        zh| {A}和{B}同时开始跳绳，{A}每分钟跳{w}下，{B}每分钟跳{v}下，跳了几分钟{A}比{B}多跳{d}下？
        zh| 池塘里每小时流进{v}吨水，抽水机每小时抽出{w}吨，池塘里原有{d}吨水，抽干要几小时？
        zh| 小军在前，小强在后，两人隔着{d}米往同一个方向走。小强每分钟走{w}米，小军每分钟走{v}米，小强用几分钟能赶上小军？
        zh| 博物馆门口有{d}人排队，每分钟放进{w}人，又新来{v}人，多少分钟后没有人排队？
        zh| 某数乘{w}所得的积，比它乘{v}所得的积大{d}，求某数。
        zh| 春游时，若每人交{w}元，就比每人交{v}元一共多收{d}元，参加春游的有多少人？
        zh| 工厂里新机器每分钟包糖{w}颗，旧机器每分钟包{v}颗，两台同时开动，多少分钟后新机器比旧机器多包{d}颗？
        zh| 每个年级都有女生{w}人、男生{v}人，全校女生比男生多{d}人，全校有几个年级？
        zh| 爸爸骑摩托车每小时{w}千米，追赶前方{d}千米处的旅行车，旅行车每小时{v}千米，爸爸追上它需要多长时间？
        zh| 长、短两根蜡烛相差{d}毫米，长蜡烛每小时烧掉{w}毫米，短蜡烛每小时烧掉{v}毫米，点几小时后两根一样长？
        zh| {A}每小时工资{w}元，要交{v}元的税，工作几小时后{he}能拿到{d}元？
        zh| 小商店批发来的铅笔盒每个{v}元，零售每个{w}元，想获利{d}元，应卖出多少个？
        zh| 花店每天卖出玫瑰{w}枝、百合{v}枝，过了一段时间，玫瑰比百合多卖{d}枝，过了多少天？
        zh| 海豹在鲨鱼前面{d}米，鲨鱼每分钟游{w}米，海豹每分钟游{v}米，鲨鱼多少分钟后追上海豹？
        zh| 大客车每辆坐{w}人，小客车每辆坐{v}人，大小客车辆数相同，大客车一共比小客车多坐{d}人，大客车有几辆？
        zh| 甲车每小时行{w}千米，乙车每小时行{v}千米，两车同时从车站出发开往同一座城市，求两车相距{d}千米需要的时间。
        zh| {B}欠款比{A}多{d}元，{B}每月还{w}元，{A}每月还{v}元，几个月后两人欠的钱一样多？
        zh| 本来每箱应装{w}瓶，结果每箱只装了{v}瓶，全部箱子少装了{d}瓶，共有多少箱？
        zh| 小区每年搬来{w}户，搬走{v}户，几年后小区会增加{d}户？
        zh| 游戏里，每吃一颗金币加{w}分，每碰一块石头扣{v}分，{A}吃的金币和碰的石头一样多，最后得{d}分，{he}吃了多少颗金币？
        zh| 师傅每天做{w}个零件，徒弟每天做{v}个，徒弟原先已做好{d}个，师徒再一起做几天，做的总数就相同了？
        zh| 甲乙两人沿{d}米的环湖路同时同地同方向骑车，甲每分钟骑{w}米，乙每分钟骑{v}米，甲多少分钟正好比乙多骑一圈？
        zh| 雨水每小时给水桶加{w}升水，桶底的裂缝每小时漏掉{v}升，空桶里积下{d}升水时，雨下了几小时？
        zh| 哥哥让弟弟站在前面{d}米处同时起跑，哥哥每秒跑{w}米，弟弟每秒跑{v}米，哥哥几秒追到弟弟？
        zh| 每只母鸡一年的蛋卖{w}元，饲料花{v}元，养鸡场一年净赚{d}元，养了多少只母鸡？
        zh| 飞机甲每分钟飞{w}千米，飞机乙每分钟飞{v}千米，乙在甲前方{d}千米，方向相同，多少分钟后甲飞到乙的身边？
        en| {A} earns {$w} a day and spends {$v} a day. How many days does {he} need to save {$d}?
        en| A shopkeeper bought some lamps for {$v} each. He sold them all for {$w} each and made a profit of {$d}. How many lamps did he sell?
        en| A classroom gets {w} pencils and {v} erasers for each table. There are {d} more pencils than erasers. How many tables are there?
        en| A leaky bucket gets {w} cups of water every minute, but {v} cups run out every minute. How many minutes will it take until there are {d} cups in the bucket? It was empty at the start.
        en| Every day a bakery bakes {w} loaves of bread and sells {v} of them. After how many days are there {d} loaves left over?
        en| {A} and {B} both begin a new job on the same day. {A} earns {$w} per hour and {B} earns {$v} per hour. After how many hours has {A} earned {$d} more than {B}?
        en| A large box holds {w} {T} and a small box holds {v}. There are as many large boxes as small boxes. All the large boxes together hold {d} {T} more than all the small ones. How many large boxes are there?
        en| {A} is walking at {v} m per minute. {B} is {d} m behind {him} and is jogging at {w} m per minute in the same direction. How many minutes does it take {B} to catch up with {A}?
        en| A tiger sees a deer {d} m away. The deer runs off at {v} m per second and the tiger chases it at {w} m per second. How many seconds later does the tiger get the deer?
        en| The fast train travels at {w} miles per hour and the slow train at {v} miles per hour. They leave the city together and go the same way. How many hours later is the fast train {d} miles in front?
        en| {A} scored {w} points in each game and {B} scored {v} points in each game. They played in the same games. At the end of the season {A} had {d} points more than {B}. How many games did they play?
        en| A shop has just as many jackets as sweaters. A jacket costs {$w} and a sweater costs {$v}. All the jackets together cost {$d} more than all the sweaters. How many jackets are there?
        en| If a number is multiplied by {w}, the result is {d} greater than if it is multiplied by {v}. What is the number?
        en| {A} should have multiplied a number by {w}, but {he} multiplied it by {v} by mistake. {His} answer was {d} too small. What was the number?
        en| {w}x exceeds {v}x by {d}. Find x.
        en| From {w} times a number, {v} times that number is subtracted, and the answer is {d}. Which number is it?
        en| A teacher wants to give {w} sheets of paper to each student, but she has only enough to give {v} sheets each. She is {d} sheets short. How many students are in her class?
        en| A ticket used to cost {$v}. Now it costs {$w}. For our group this means we pay {$d} more. How many people are in the group?
        en| Each student was given {v} cards at first. Then every student's share was raised to {w} cards, and {d} more cards were needed for it. How many students were there?
        en| In each row there are {w} seats, but {v} of them are taken. In the whole hall {d} seats are free. How many rows are there?
        en| On each page of an album there is room for {w} photos, and {v} are already on each page. There is still room for {d} photos. How many pages does the album have?
        en| Each bus has {w} seats. {v} people got on each bus. Altogether {d} seats stayed empty. How many buses were there?
        en| A snail climbs {w} cm each day and slips back {v} cm each night. After how many days and nights has it gained {d} cm?
        en| Every month {w} families move to the town and {v} families leave it. After how many months has the town grown by {d} families?
        en| {A} puts {$w} into a money box each week and takes out {$v} each week. Now there is {$d} in it. How many weeks ago did {he} begin?
        en| {B} already has {d} {T} more than {A}. From now on {A} collects {w} a day, but {B} collects only {v} a day. In how many days will they have the same number?
        en| A speedboat follows a sailing boat. The speedboat goes {w} km per hour, the sailing boat {v} km per hour, and there are {d} km of water between them. How many hours will the speedboat need to reach the sailing boat?
        en| The hare is {d} m behind the tortoise. The hare moves {w} m a minute, the tortoise {v} m a minute. After how many minutes are they side by side?
        en| How many seconds will it take a goalkeeper, running {w} feet per second, to get to a ball that is {d} feet in front and rolls away at {v} feet per second?
        en| A fast runner and a slow runner start at the same place on a circular track and run the same way. The fast runner covers {w} m a minute, the slow runner covers {v} m a minute, and one lap is {d} m. In how many minutes will the fast runner be a full lap ahead?
        en| Two candles are equally long. One burns {w} mm an hour, the other {v} mm an hour. They are lit together. After how many hours is one candle {d} mm longer than the other?
        en| A farmer sells a melon for {$w}. Growing it costs {$v}. The farmer would like to make {$d}. How many melons must be sold?
        en| It costs a factory {$v} to make a toy, and the toy is sold for {$w}. How many toys has the factory sold when the gain is {$d}?
        en| The gap between {A} and {B} is {d} m, with {B} in the lead. {A} does {w} m each minute and {B} does {v} m each minute. How many minutes pass until the gap is closed?
        en| A factory produces {w} cars a week and ships out {v} cars a week. After how many weeks are {d} cars standing in the yard, which was empty at first?
        en| Our library buys {w} new books a month and gives away {v} old ones a month. In how many months will the library have {d} more books than now?
        en| For each cake {A} needs {w} grams of flour and {v} grams of sugar. {He} used {d} grams more flour than sugar. How many cakes did {he} bake?
        en| An old bulb uses {w} units of power a day, a new bulb only {v}. After how many days has the new bulb saved {d} units?
        en| By bus the trip to work costs {$w} a day, by bike and train it costs {$v} a day. How many days must {A} go by bike and train to save {$d}?
        en| "You walk {v} steps a minute and I walk {w}," says {A} to {B}. "So I am {d} steps ahead of you now." For how many minutes have they been walking since they began together?
        en| Let x be the number of days. {A} writes {w} pages a day, {B} writes {v} pages a day, and after x days {A} has {d} pages more. Solve for x.
        en| The cheaper shop sells a pen for {$v}, the other shop sells it for {$w}. Buying all its pens in the cheaper shop saves the school {$d}. How many pens does the school buy?
        en| Grandma knits {w} rows an hour. The baby cat pulls out {v} rows an hour. How long does Grandma need to get {d} rows done?
        en| A ship takes in {w} tons of water every hour through a hole, and its pump removes {v} tons every hour. The ship will sink when {d} tons are inside. How many hours are left?
        en| A lake loses {w} litres a second through the dam and gains {v} litres a second from the river. How many seconds until the lake has {d} litres less?
        en| There are equal numbers of cows and goats on a farm. A cow eats {w} kg of grass a day and a goat eats {v} kg. Each day the cows eat {d} kg more than the goats. How many cows are there?
        en| A white hen lays {w} eggs a month and a brown hen lays {v} eggs a month. How many months pass until the white hen has laid {d} eggs more than the brown hen?
        en| {A} reads {w} pages every evening. {His} brother reads {v} pages every evening. Both started the same book today. After how many evenings will {A} be {d} pages ahead of {his} brother?
        en| In every match each team sends {w} players to the stadium, and {v} of them play while the others sit on the bench. Over all the teams there are {d} players on the bench. How many teams are there?
        en| Instead of {v} km a day, the cyclists rode {w} km a day. In this way they covered {d} km more than planned in the same number of days. How many days did they ride?
        en| A worker was to make {v} parts a day but made {w} parts a day. On the last day of the plan {d} extra parts were ready. For how many days did the plan run?
        en| An elevator going up {w} m a second follows another one that is {d} m higher and goes up {v} m a second. After how many seconds are both at the same height?
        en| Two hoses are filling two equal tanks. The wide hose gives {w} litres a minute, the thin one {v}. They are turned on together. After how many minutes does the first tank hold {d} litres more than the other?
        en| Each guest was offered {w} sandwiches but ate only {v}. {d} sandwiches were left over. How many guests were there?
        en| {A} types {w} letters a minute, of which {v} are right. After how many minutes has {he} made {d} mistakes?
        en| A machine makes {w} bottles a minute. {v} of them pass the test each minute and the others are thrown away. After how many minutes have {d} bottles been thrown away?
        en| A horse runs {w} yards a second, a pony {v} yards a second. The pony is {d} yards in front. Find how many seconds the horse takes to overtake it.
        en| At a sale the price of a shirt fell from {$w} to {$v}. A customer who bought several shirts saved {$d}. How many shirts did the customer buy?
        en| Each week {w} patients come to the hospital and {v} go home. How many weeks does it take for the number of patients to rise by {d}?
        en| Two friends compare their steps. {A} takes {w} steps for every minute of walking, {B} takes {v}. After the walk {A} counted {d} steps more. How many minutes long was the walk?
        en| Every box has {w} good apples and {v} bad ones. When all the boxes have been sorted, the good apples are {d} more than the bad ones. How many boxes were sorted?
        en| A motor boat makes {w} km/h in still water and has a current of {v} km/h against it. How many hours does it take for {d} km upstream?
        en| A child runs up an escalator at {w} cm a second while the stairs carry it down at {v} cm a second. In how many seconds has the child reached the top, {d} cm further up?
        en| Into a headwind of {v} km/h flies a small plane that would do {w} km/h in calm air. In how many hours does it cover {d} km over the ground?
        en| Side by side lie a meadow {w} m wide and a field {v} m wide. They are equally long, but the meadow is {d} square metres larger. What is their length in metres?
        en| {A} buys {w} pens and {B} buys {v} pens of the same sort. {A} has to pay {$d} more. What is the price of one pen?
        en| In the big hall there are {w} rows and in the small hall {v} rows, with equally many seats in every row of both halls. The big hall has {d} seats more. How many seats are in a row?
        en| Last week {A} worked {w} hours and this week {v} hours for the same pay an hour. {He} got {$d} less this week. How much does {he} get for an hour?
        en| On Monday a van was driven for {w} hours and on Tuesday for {v} hours, always at one speed. On Monday it went {d} km further. At what speed was it driven, in km/h?
        en| {w} full sacks of salt are {d} kg heavier than {v} such sacks. What does one sack weigh?
        en| A class of {w} children and a class of {v} children got equally many books per child, the larger class {d} books more in total. How many books did each child get?
        en| A tower of {w} boxes stands {d} cm higher than a tower of {v} boxes of the same kind. What is the height of a box?
        en| Going up a stair of {w} steps instead of one of {v} steps, all steps being alike, you climb {d} cm more. How high is a step?
        en| For the stall {A} rents a tent at {$v} a day and takes {$w} a day for lemonade. After how many days is {he} {$d} better off?
        en| Every child at the party got {w} sweets and took {v} of them home. All the other sweets, {d} in number, were eaten at the party. How many children were at the party?
        en| A plant needs {w} ml of water a day, but it rains only {v} ml a day into its pot. {A} has poured in {d} ml to make up for it. For how many days has {A} done so?
        en| Our team scores {w} points a game and lets the others score {v}. Over the season our points are {d} more than theirs. How many games were there?
        en| The tree gets {w} new leaves a week in spring and caterpillars eat {v} leaves a week. After how many weeks are there {d} leaves more on it?
        en| In each carton of {w} eggs {v} were brown and the others white. {A} found {d} white eggs. How many cartons did {he} look through?
        en| On every flight the plane has {w} seats, and on each of this week's flights {v} passengers flew. {d} seats in all flew empty. How many flights were there this week?
        en| By mistake {A} multiplied a number by {w} and not by {v}, so the result was {d} too large. What was the number?
        en| A printer prints {w} pages with one black cartridge and {v} pages with one colour cartridge. {A} emptied as many black as colour cartridges and got {d} black pages more. How many black cartridges did {he} empty?
        en| Our hens lay {w} eggs a day and the family eats {v}. The others are kept for the market. After how many days are {d} eggs ready for the market?
        en| A clever crow carries {w} nuts a day to its hiding place, and a squirrel steals {v} of them a day. How many days does it take the crow to hide a stock of {d} nuts?
        en| The museum charges {$w} for adults and {$v} for pupils. How many pupils were in a group that saved {$d} by paying the pupils' price?
        en| {A}'s new job pays {$w} an hour. {His} old one paid {$v}. How many hours must {he} work until {he} has got {$d} more than the old job would have paid for the same time?
        en| The left lane of a motorway moves at {w} m a minute and the right lane at {v} m a minute. {A}, in the left lane, sees a bus {d} m ahead in the right lane. In how many minutes is {he} beside it?
        en| A duckling has fallen {d} m behind its mother. She swims {v} m a minute, and it paddles {w} m a minute. For how many minutes does it paddle until it is at her side?
        en| Find how many metres of cable are sold when the shop earns {$d}, selling the metre at {$w} and buying it at {$v}.
        en| From {w} equal bottles of juice one can pour {d} ml more than from {v} such bottles. How many ml does a bottle contain?
        en| The winner laid {w} cards on the table in every round, the loser {v}. When the game was over, the winner had laid {d} cards more. How many rounds had been played?
        en| One spring gives {w} litres an hour, a weaker one {v} litres an hour. Buckets catch the water of both from sunrise on. After how many hours is there a difference of {d} litres?
        en| Each week the newspaper gains {w} readers and loses {v}. After how many weeks does it have {d} readers more?
        en| A crane lifts a beam {w} cm a second while the load beside it rises {v} cm a second. The beam started {d} cm lower. After how many seconds do they hang at the same height?
        en| In our zoo a lion eats {w} kg of meat a week and a tiger {v} kg. How many weeks go by until the lion has eaten {d} kg more?
        en| Tom the cat is {d} cm from the cheese thief. The thief scurries away at {v} cm a second, and Tom follows at {w} cm a second. When, in seconds, does Tom pounce on it?
        en| A baker promised {w} rolls to every hotel but could bring only {v} to each. {d} rolls were missing altogether. To how many hotels had he promised rolls?
        en| Let x be the number of minutes after which {A}, swimming at {w} m a minute, draws level with {B}, who started {d} m nearer to the buoy and swims at {v} m a minute. Find x.
        en| If I multiply my age by {w}, I get {d} more than if I multiply it by {v}. How old am I?
        en| How many weeks does it take to clear the firm's stock of {d} phones if {w} phones a week are sold and {v} a week come in from the factory?
        en| A coat with {w} buttons and a jacket with {v} buttons are made in equal numbers. The tailor used {d} buttons more for the coats. How many coats were made?
        en| The daytime nurse sees {w} patients on each shift; the nurse on night duty sees {v}. Having done equally many shifts, they find a difference of {d} patients. How many shifts has each of them done?
        en| {w} tickets for the boat cost {$d} more than {v} of these tickets. How much does a ticket cost?
        en| The gas bill was {$w} a month before the roof was insulated and {$v} a month after it. The family has saved {$d} so far. For how many months has the roof been insulated?
        en| A bathtub holds {d} litres. The plug was left out: {w} litres a minute flow in from the tap and {v} litres a minute flow out. After how many minutes is the empty tub full?
        en| {A} does {w} press-ups every morning. {B} does {v} every morning. When {A} has done {d} more than {B}, how many mornings have they trained?
        en| The climber's rope is let down {w} cm and pulled up {v} cm, and so on in turn. How many such moves down and up have been made when it hangs {d} cm lower?
        en| In the long jump pit a grasshopper makes jumps of {w} cm and a flea jumps of {v} cm. After equally many jumps in one direction from one line, the grasshopper is {d} cm ahead. How many jumps did each make?
        en| Each lorry brings {w} tonnes of sand to the island and takes {v} tonnes of waste away. After how many lorries is the island {d} tonnes heavier?
        en| On each page {A} writes {w} words, then crosses out {v}. When {d} good words are on paper, how many pages has {he} filled?
        en| A courier has to hand a parcel to a train {d} m in front. The train creeps along at {v} m a minute; the courier's motorbike does {w} m a minute on the road beside it. How many minutes will it take?
        en| The bread machine uses {w} g of flour for each loaf, the old recipe called for {v} g. With the machine, {d} g more flour was used for a number of loaves. How many loaves were they?
        en| The river is rising. Every hour {w} sandbags are laid on the dam and {v} are washed away. After how many hours do {d} bags lie there?
        en| {A} has to read {w} pages a day to finish in time, but {he} manages only {v} a day. {He} is {d} pages behind. For how many days has {he} been reading?
        en| In {w} weeks {A} saves {$d} more than in {v} weeks. How many dollars does {he} save in a week?
        en| A farm sells its potatoes for {$w} a sack. Seed, work and fuel come to {$v} a sack. How many sacks make a profit of {$d}?
        en| A spotlight sweeps {w} degrees a minute and another one {v} degrees a minute. They point the same way at the start. How many minutes later has one turned {d} degrees further than the other?
        en| After the holidays {B} is {d} exercises behind {A}. {A} now does {v} exercises a day and {B} {w}. After how many days is {B} no longer behind?
        en| The orchard has {w} apple trees and {v} plum trees. Every tree, apple or plum, bore the same number of baskets, and there were {d} more baskets of apples than of plums. How many baskets did a tree bear?
        en| From the harbour a ferry goes out at {w} km/h. A fishing boat left with it at {v} km/h on the same line. How many hours later can the fishermen see the ferry {d} km ahead?
        en| Each time the lift goes up {w} people get in, and {v} of them get out on the first floor; the others go to the restaurant at the top. {d} people have come to the restaurant. How many times has the lift gone up?
        en| One cyclist turns the pedals {w} times a minute, another {v} times a minute. Starting together, how many minutes must they ride until the first is {d} turns in front?
        en| A shop hires out skis at {$w} a day and pays {$v} a day for wax, rent and insurance of them. On how many days are they hired out if {$d} is earned with them?
        en| How old is a tree that is {d} mm thicker than its neighbour of the same age, if it has grown {w} mm thicker a year and the neighbour {v} mm?
        en| An ant carries {w} crumbs an hour into the nest; the others eat {v} crumbs an hour. When will the store have grown by {d} crumbs, in hours?
        en| Fuel comes into the tank of a space station at {w} kg a day, and {v} kg a day is burned. In how many days will {d} kg more be there?
        en| Each day a potter makes {w} cups and sells {v} of them. After how many days will {d} cups stand on her shelf, which was empty at first?
        zh| 商店卖一种玩具，每个进价{v}元，售价{w}元，卖完这批玩具一共赚了{d}元，这批玩具有多少个？
        zh| 一本相册每页可以放{w}张照片，现在每页放了{v}张，还能放{d}张，这本相册有多少页？
        zh| 老师给每个学生发{w}本练习本，可是现有的只够每人发{v}本，还差{d}本，一共有多少个学生？
        zh| 每辆客车有{w}个座位，每辆坐了{v}人，一共空着{d}个座位，有几辆客车？
        zh| 小马虎把一个数乘{w}错看成乘{v}，结果比正确答案少{d}，这个数是多少？
        zh| 计划每天做{v}个零件，实际每天做{w}个，到期时多做了{d}个，计划做几天？
        zh| 爷爷在前面散步，每分钟走{v}米，{A}在爷爷后面{d}米处，每分钟跑{w}米，{A}几分钟后追上爷爷？
        zh| 大盒每盒装{w}{M}{T}，小盒每盒装{v}{M}，大盒和小盒的个数相等，大盒里的{T}比小盒里的一共多{d}{M}，大盒有多少个？
        zh| 一只蜗牛白天往上爬{w}厘米，晚上滑下{v}厘米，多少天后它一共上升了{d}厘米？
        zh| 每件衬衫原价{w}元，现在只卖{v}元，妈妈买了几件，一共省了{d}元，妈妈买了多少件？
        zh| 每个班有男生{w}人、女生{v}人，全校男生比女生多{d}人，这个学校有多少个班？
        zh| 小红每天收入{w}元，支出{v}元，多少天后能剩下{d}元？
        zh| {w}乘一个数的积比{v}乘这个数的积大{d}，这个数是多少？
        zh| 解方程：{w}x减{v}x等于{d}，x等于几？
        zh| 仓库每天运进货物{w}吨，运出{v}吨，几天后仓库里的货物增加{d}吨？
        zh| 果园里苹果树和梨树的行数相同，苹果树每行{w}棵，梨树每行{v}棵，苹果树比梨树多{d}棵，苹果树有几行？
        zh| 快车在慢车后面{d}千米，快车每小时行{w}千米，慢车每小时行{v}千米，快车经过多长时间可以追上慢车？
        zh| 两支同样长的蜡烛同时点燃，一支每小时烧{w}毫米，一支每小时烧{v}毫米，多少小时后两支相差{d}毫米？
        zh| 一头大象每天吃{w}千克草，一匹马每天吃{v}千克草，多少天后大象比马多吃{d}千克？
        zh| 哥哥和弟弟同时从家去学校，哥哥每分钟走{w}米，弟弟每分钟走{v}米，哥哥到校时弟弟离学校还有{d}米，哥哥走了几分钟？
        zh| 甲厂每天生产{w}台电视机，乙厂每天生产{v}台，同时开工，多少天后甲厂比乙厂多生产{d}台？
        zh| 原来每人分{v}个面包，后来改成每人分{w}个，要再添{d}个面包，有多少人？
        zh| 图书馆每月买进{w}本新书，处理{v}本旧书，几个月后图书馆的书会多出{d}本？
        zh| 篮球每个{w}元，排球每个{v}元，学校买的篮球和排球个数一样多，买篮球比买排球多花{d}元，篮球买了几个？
        zh| 打字员每分钟打{w}个字，其中打对{v}个，打了几分钟后错了{d}个字？
        zh| 一艘快艇追赶前方{d}千米处的一艘渔船，快艇时速{w}千米，渔船时速{v}千米，几小时可追上？
        zh| 水库每小时放出{w}吨水，同时流进{v}吨水，多少小时后水库的水减少{d}吨？
        zh| 走大路每次要花{w}分钟，走小路只要{v}分钟，{A}走了若干次小路，共节省了{d}分钟，他走了几次小路？
        zh| 每排有{w}个座位，坐了{v}人，全场还空{d}个座位，全场有多少排？
        zh| 一盏旧灯每天用电{w}度，一盏新灯每天用电{v}度，换上新灯多少天后能节约{d}度电？
        zh| 姐姐每分钟跳绳{w}下，妹妹每分钟跳{v}下，两人同时开始，几分钟后姐姐比妹妹多跳{d}下？
        zh| 汽艇在静水中每小时行{w}千米，水流每小时{v}千米，逆水行{d}千米要几小时？
        zh| 自动扶梯每秒下行{v}厘米，淘气的孩子在上面每秒往上跑{w}厘米，要向上跑到{d}厘米远的顶端，需几秒？
        zh| 草地宽{w}米，旁边的菜地宽{v}米，它们一样长，草地比菜地大{d}平方米，长是多少米？
        zh| {A}买了{w}支笔，{B}买了{v}支同样的笔，{A}比{B}多付{d}元，一支笔多少元？
        zh| 大厅有{w}排座位，小厅有{v}排，每排座位数一样，大厅比小厅多{d}个座位，每排有几个座位？
        zh| {A}上周工作{w}小时，这周工作{v}小时，每小时工钱相同，这周少得{d}元，每小时得多少元？
        zh| 货车星期一开{w}小时，星期二开{v}小时，速度不变，星期一多行了{d}千米，货车每小时行多少千米？
        zh| {w}袋盐比{v}袋同样的盐重{d}千克，一袋盐重多少千克？
        zh| 大班有{w}个孩子，小班有{v}个孩子，每个孩子分到的书同样多，大班一共多分{d}本，每个孩子分到几本？
        zh| 用{w}个同样的盒子搭的塔比用{v}个搭的塔高{d}厘米，一个盒子高多少厘米？
        zh| 每盒有{w}个蛋，其中{v}个是红皮蛋，其余是白皮蛋，数出白皮蛋{d}个，一共有几盒？
        zh| 小飞机无风时每小时飞{w}千米，顶着每小时{v}千米的风飞行，飞{d}千米要几小时？
        zh| 松鼠每天搬回{w}颗松果，又被偷走{v}颗，存下{d}颗松果要几天？
        zh| 母鸡每天下蛋{w}个，家里每天吃掉{v}个，其余的留着卖，几天能攒下{d}个蛋？
        zh| 报纸每周增加{w}名读者，又失去{v}名，几周后读者增加{d}名？
        zh| 面包店答应给每家旅馆送{w}个面包，结果每家只送了{v}个，一共少送{d}个，有几家旅馆？
        zh| 每趟航班有{w}个座位，每趟都坐了{v}名乘客，这周一共空了{d}个座位，这周飞了几趟？
        zh| {A}把一个数乘{v}算成了乘{w}，结果多了{d}，这个数是多少？
        zh| 学校在甲店买文具每套要{w}元，在乙店每套只要{v}元，在乙店买一共省{d}元，买了几套？
        zh| 我们队每场得{w}分，对手每场得{v}分，整个赛季我们一共多得{d}分，打了几场？
        zh| 老虎每周吃肉{v}千克，狮子每周吃肉{w}千克，几周后狮子比老虎多吃{d}千克？
        zh| 仓库有手机{d}部，每周卖出{w}部，工厂每周又送来{v}部，几周后仓库的手机卖空？
        zh| 做一件大衣用{w}颗扣子，做一件上衣用{v}颗，大衣和上衣做的件数相等，大衣多用了{d}颗扣子，大衣做了几件？
        zh| 屋顶没装隔热层时每月取暖费{w}元，装好后每月{v}元，至今已省{d}元，隔热层装了几个月？
        zh| {A}每天应读{w}页书，可{he}每天只读{v}页，现在落下了{d}页，{he}读了几天？
        zh| 发大水时，大家每小时往坝上放{w}个沙袋，水每小时冲走{v}个，几小时后坝上有{d}个沙袋？
        zh| 蚂蚱每次跳{w}厘米，跳蚤每次跳{v}厘米，从同一条线向前跳同样多次，蚂蚱领先{d}厘米，各跳了几次？
        zh| 我的年龄乘{w}比我的年龄乘{v}多{d}，我今年几岁？
        zh| 每辆卡车给小岛运来沙子{w}吨，又带走垃圾{v}吨，几辆卡车来过以后，岛上净增加{d}吨？
        zh| {A}每天早上做{w}个俯卧撑，{B}每天早上做{v}个，练了几天后{A}比{B}多做{d}个？
        zh| {w}张船票比{v}张同样的船票贵{d}元，一张船票多少元？
        zh| 果园有苹果树{w}棵、李子树{v}棵，每棵树收的筐数一样，苹果比李子多收{d}筐，每棵树收几筐？
        zh| 探照灯甲每分钟转{w}度，探照灯乙每分钟转{v}度，开始时指向相同，几分钟后甲比乙多转{d}度？
        zh| 起重机吊着钢梁每秒升{w}厘米，旁边的箱子每秒升{v}厘米，开始时钢梁比箱子低{d}厘米，几秒后一样高？
        zh| 作家每天写{w}页，又删去{v}页，要写成{d}页的书稿，需要几天？
        zh| 小鸭落在鸭妈妈后面{d}米，小鸭每分钟游{w}米，鸭妈妈每分钟游{v}米，小鸭几分钟游到妈妈身边？
        zh| 滑雪板每天租金收入{w}元，保养费每天{v}元，要净赚{d}元，需租出几天？
        zh| 空间站的燃料每天运来{w}千克，用掉{v}千克，多少天后燃料多出{d}千克？
        zh| 电梯每次上楼进来{w}人，{v}人在中途下，其余的到顶楼餐厅，已有{d}人到了餐厅，电梯上了几次楼？
        zh| 浴缸没塞好，水龙头每分钟放水{w}升，缸底每分钟漏水{v}升，能装{d}升的空浴缸几分钟放满？
        zh| 爬同样的台阶，走{w}级比走{v}级高出{d}厘米，每级台阶高多少厘米？
        zh| {A}{w}周存的钱比{v}周存的钱多{d}元，每周存的一样多，{A}每周存多少元？
        zh| 游泳时，{A}每分钟游{w}米，{B}每分钟游{v}米，{B}离浮标比{A}近{d}米，几分钟后{A}与{B}齐头并进？
        zh| 博物馆大人票{w}元、学生票{v}元，一队学生买学生票，比买大人票一共省{d}元，这队学生有几人？

        == together: x / a + x / b = 1; a=3..60 b=3..60
        en| {A} alone needs {a} hours for a job, {B} needs {b} hours. How many hours do they need together?
        en| One pipe fills a pool in {a} hours, another in {b} hours. How long does it take if both are open?
        en| Team A can build a wall in {a} days and team B in {b} days. In how many days do both teams build it together?
        en| {A} can [paint|clean|build] a room in {a} hours, {B} in {b} hours. How long do they take together?
        en| A tank is filled by one tap in {a} minutes and by another in {b} minutes. How many minutes with both taps?
        en| Machine one does a job in {a} hours, machine two in {b} hours. In how many hours do both machines do it together?
        en| {A} does a job in {a} days, {B} does it in {b} days. How many days do they need together?
        zh| 一项工程，甲队单独做{a}天完成，乙队单独做{b}天完成，两队合作几天完成？
        zh| 一个水池，单开甲管{a}小时注满，单开乙管{b}小时注满，两管齐开几小时注满？
        zh| 一件工作，{A}单独做要{a}小时，{B}单独做要{b}小时，两人一起做要几小时？
        zh| 一批零件，师傅单独做{a}小时完成，徒弟单独做{b}小时完成，两人合做几小时完成？
        zh| 修一条路，甲队要{a}天，乙队要{b}天，两队一起修几天修完？
        zh| 一池水，甲水龙头{a}分钟放满，乙水龙头{b}分钟放满，同时打开几分钟放满？
        zh| {A}{a}天做完一件工作，{B}{b}天做完，两人一起几天做完？
        en| How many days do two crews need side by side for a road that one crew alone builds in {a} days and the other alone in {b} days?
        en| My mother mows the lawn in {a} minutes, and I need {b} minutes for it. With two mowers we do it at the same time. How long does it take us?
        en| A large printer finishes the newspapers in {a} hours. A smaller printer would take {b} hours for the same newspapers. Find the time if both print at once.
        en| Let x be the number of hours for which {A} and {B} work jointly on a wall. {A} by {him}self would need {a} hours, {B} alone {b}. Find x.
        en| The hold of a ship is emptied in {a} hours by the old crane and in {b} hours by the new crane. In what time do both cranes empty it?
        en| Alone, a cook prepares the dinner in {a} minutes, and the cook's helper would need {b} minutes. How many minutes do they take jointly?
        en| One pump drains a cellar in {a} hours, a second pump drains it in {b} hours. Both are switched on. When is the cellar dry?
        en| A field can be ploughed by one tractor in {a} days or by another in {b} days. How many days does the ploughing take with both tractors?
        en| {A} types a report in {a} hours; {B} would type it in {b} hours. They share the work and type at the same time. In how many hours is the report done?
        en| Calculate the joint time: worker A alone {a} days, worker B alone {b} days, the same job.
        en| A load of hay lasts the horse {a} days or the cow {b} days. How many days does it last if both eat from it?
        en| To copy all files takes {a} minutes over the first line and {b} minutes over the second. How many minutes does it take if both lines are used at once?
        en| {A} walks from the farm to the lake in {a} hours, {B} walks from the lake to the farm in {b} hours. They leave at the same time. After how many hours do they meet?
        en| If it takes {A} {a} hours to paint a fence and {B} {b} hours to paint the same fence, how long will they need when they paint it together?
        zh| 一项任务，师傅{a}天能做完，徒弟{b}天能做完，师徒合作需要多少天？
        zh| 打一份稿件，{A}单独打要{a}小时，{B}单独打要{b}小时，两人合打，几小时打完？
        zh| 我家割草坪，爸爸一个人要{a}分钟，我一个人要{b}分钟，我们同时割，要多少分钟？
        zh| 一艘货船，旧吊车{a}小时卸完，新吊车{b}小时卸完，两台吊车同时卸，几小时卸完？
        zh| 一块地，甲拖拉机单独耕要{a}天，乙拖拉机单独耕要{b}天，两台一起耕，多少天耕完？
        zh| 设甲、乙两队合作x天完成工程，甲队独做需{a}天，乙队独做需{b}天，求x。
        zh| 地下室积水，第一台水泵{a}小时抽干，第二台水泵{b}小时抽干，两台同时抽，几小时抽干？
        zh| 从甲地到乙地，客车要行{a}小时，货车从乙地到甲地要行{b}小时，两车同时出发相向而行，几小时相遇？
        zh| 一堆草，只给马吃可以吃{a}天，只给牛吃可以吃{b}天，马和牛一起吃，可以吃几天？
        zh| 求合作时间：甲独做{a}天完成，乙独做{b}天完成，甲乙合作。
        zh| 打扫会议室，{A}一个人需{a}分钟，{B}一个人需{b}分钟，两人一块儿打扫要多久？
        zh| 一批书，大印刷机{a}小时印完，小印刷机{b}小时印完，两台机器同时印，印完要几小时？
        zh| 抄一本书，甲独抄{a}天抄完，乙独抄{b}天抄完，如果甲乙同时抄，几天可以抄完？
        zh| 运一批货，大卡车单独运{a}天运完，小卡车单独运{b}天运完，两辆车一起运，多少天运完？
        en| One pipe fills a pool in {a} hours, another in {b}. How long do both take?
        en| {A} paints a wall in {a} hours and {B} in {b} hours. How long do they need if they paint it together?
        zh| 甲管{a}小时注满水池，乙管{b}小时注满，两管齐开几小时注满？
        zh| 一项工程，甲队{a}天完成，乙队{b}天完成，两队合作几天完成？
        en| {A} can set the tables for a wedding in {a} minutes; {B} would take {b} minutes to do so. If they lend each other a hand, in how many minutes are the tables set?
        en| On its own the inlet from the spring fills the village basin in {a} hours, and the inlet from the stream fills it in {b} hours. Both inlets are opened on the empty basin. When is it full?
        en| A combine harvester gets the wheat in within {a} hours. The neighbour's combine would be busy with it for {b} hours. How many hours does the harvest take if both combines work?
        en| An architect draws the plans in {a} days, while her partner would need {b} days. They decide to draw them jointly. How many days will it be before the plans are ready?
        en| "I could wash all those dishes in {a} minutes," boasts {A}. "And I in {b} minutes," says {B}. "Let's do it together!" How many minutes do they wash?
        en| Working alone: {A} {a} days, {B} {b} days. Working as a pair: how many days?
        en| A wall has to be plastered. The master mason would finish it in {a} hours, his apprentice in {b} hours. What time do they need side by side?
        en| A ship's tank can be pumped full through valve A in {a} hours and through valve B in {b} hours. For how many hours must both valves be open to fill it?
        en| It takes a donkey {a} days to carry the stones up the hill and a mule {b} days. The owner sends both. In how many days are all the stones at the top?
        en| With the red key pressed a game loads in {a} seconds from the disc, with the blue key in {b} seconds from the net. Loading different parts from both sources at once, how many seconds does the game take?
        en| {A} would need {a} hours to weed the garden and {B} {b} hours. What part of the day, in hours, must they set aside if they weed it together?
        en| Two heaters warm a hall. The gas heater alone brings it to the right temperature in {a} minutes, the electric one alone in {b} minutes. How many minutes are needed with both heaters on?
        en| A pile of coal lasts {a} days for the stove in the kitchen alone and {b} days for the stove in the workshop alone. How many days does it last if both stoves burn from it?
        en| One cow grazes a meadow bare in {a} days; a horse grazes the same meadow bare in {b} days. If the two animals graze there together (the grass not growing), after how many days is the meadow bare?
        en| A bag of rice feeds {A}'s family for {a} days or {B}'s family for {b} days. For how many days would it feed both families?
        en| Two gardeners are hired to trim a hedge. The first is able to do the whole hedge in {a} hours and the other in {b} hours. Find the number of hours the trimming takes them together.
        en| Let x be the hours two ovens need together for a batch of bread, given that the large oven bakes it in {a} hours and the small one in {b} hours. Determine x.
        en| A conveyor belt empties the silo in {a} hours, another belt in {b} hours. How long would it take to empty it with the two belts running at the same time?
        en| {A} reads out and sorts the ballot papers in {a} hours; {B} would be {b} hours at it. They split the papers so that both finish at the same moment. How long does the count last?
        en| A truck by itself takes the rubble away in {a} days. A second-hand truck does it in {b} days. How many days go by if the company uses both trucks?
        en| The job of laying a floor is offered to two firms. Firm North quotes {a} days, firm South {b} days. The owner engages both, and they do not get in each other's way. After how many days is the floor laid?
        en| A train covers the line from the mountains to the sea in {a} hours; a coach from the sea to the mountains along the same route takes {b} hours. Both start at sunrise. How many hours later do they pass each other?
        en| {A} runs round the lake in {a} minutes, {B} in {b} minutes. They start together from the boathouse but in opposite directions. In how many minutes do they first meet?
        en| At the post office one sorter clears the morning bags in {a} minutes, and a newer sorter clears them in {b} minutes. How many minutes do they need when both are switched on?
        en| How fast can {A} and {B} together shovel the snow off the drive if {A} alone takes {a} minutes and {B} alone {b} minutes? Give the time in minutes.
        en| An old computer needs {a} hours for a calculation, a newer one {b} hours. The calculation is split perfectly between them. After how many hours is the result there?
        en| {b} hours is what {B} takes to sew the curtains for the school stage; {A} takes {a} hours. They sit down to sew together. How long until the curtains can be hung?
        en| Through the main drain a swimming pool runs empty in {a} hours, through the side drain in {b} hours. How many hours does it take to run empty through both drains?
        en| A road can be tarred by crew Alpha in {a} days. Crew Beta can tar it in {b} days. Working from both ends towards each other, in how many days do the crews meet?
        en| If the kitchen tap is on, the sink is full in {a} minutes. If the hose is used instead, it is full in {b} minutes. How many minutes pass until the sink is full with tap and hose?
        en| A poster campaign: the city team needs {a} days to put up every poster and the county team {b} days. How many days are required when the teams join forces?
        en| {A}'s mother bakes the cookies for the fair in {a} hours. {His} aunt would bake them in {b} hours. In the same kitchen, each with her own oven, how many hours do they need together?
        en| A farmer digs a ditch in {a} days. His son, who is not so quick, would dig it in {b} days. Father and son dig together. In how many days is the ditch dug?
        en| Two elevators are to carry a crowd up to the viewing platform. Alone, the first elevator takes {a} minutes for this and the other {b} minutes. How many minutes do they take with both running?
        en| Given that machine P completes a task in {a} hours and machine Q completes it in {b} hours, calculate the time taken when P and Q operate simultaneously.
        en| {A} decorates a hall alone within {a} hours. {B} does the same within {b} hours. They have to be done as soon as possible and so work together. After how many hours are they done?
        en| One roll of tape lasts shop A {a} weeks and would last shop B {b} weeks. If the two shops share it, for how many weeks does it last?
        en| A pump fills a fire engine's tank in {a} minutes from the river, and a hydrant fills it in {b} minutes. The firemen use river and hydrant at once. How many minutes must they wait?
        en| This is known: {A} and {B} work together on a mosaic; {A} alone would take {a} days; {B} alone would take {b} days. How many days do they work?
        en| In a quarry the big digger loads a barge in {a} hours and the small digger in {b} hours. The barge is loaded by both of them. How many hours is it in dock?
        en| Addressing the invitations is {a} minutes' work for {A} and {b} minutes' work for {B}. How many minutes' work is it if they do it together?
        en| Alone, the choir's copyist writes out the parts in {a} days, and her assistant needs {b} days. In what number of days can the parts be ready if both write?
        en| A hiker goes from hut to hut in {a} hours. Another hiker, starting from the other hut at the same time and taking {b} hours for the way, comes towards him. How many hours after the start do they meet?
        en| Two robots vacuum a gym. Robot Rex finishes the floor in {a} minutes, robot Lily in {b} minutes. Both are set going. After how many minutes is the whole floor clean?
        en| A tanker's load is pumped ashore in {a} hours through the thick hose or in {b} hours through the thin hose. How long will the tanker lie at the pier if both hoses are attached?
        en| {A} could translate a book in {a} weeks and {B} in {b} weeks. The publisher is in a hurry and gives the book to both. How many weeks does the translation take?
        en| My sister can solve the jigsaw in {a} hours, my cousin in {b} hours. Tonight they solve it together. How many hours should I leave them alone?
        en| If one of two beavers can build a dam in {a} nights and the other in {b} nights, in how many nights do they build it as a team?
        en| The printing shop must deliver leaflets. On press one the order takes {a} hours and on press two {b} hours. Find how many hours it takes on both presses together.
        en| A supply of hay is enough for the sheep for {a} weeks, or for the goats for {b} weeks. How many weeks will the supply be enough for sheep and goats together?
        en| Two cleaners share an office floor. Mrs Hill, by herself, is through in {a} minutes; Mr Stone, by himself, in {b} minutes. When are they through together, in minutes?
        en| In order to unload a plane, crew one needs {a} minutes and crew two {b} minutes. The pilot asks both crews to help. How many minutes does the unloading take?
        en| {A} inflates the balloons for a party in {a} minutes. With a pump {B} does it in {b} minutes. They share the balloons. How many minutes will that take?
        en| Sunlight alone dries the hay in {a} hours, a fan alone in {b} hours. If their effects add up, how many hours are necessary with sun and fan?
        en| A wheel of cheese would be eaten by the brown mouse in {a} days and by the white mouse in {b} days. They eat it together. How many days does the cheese last?
        en| For the museum, one restorer cleans a painting in {a} weeks; another needs {b} weeks. Standing at it side by side, how many weeks do they need?
        en| {A} and {B} paint scenery for the school play. The job would take {A} {a} hours or {B} {b} hours. What will it take the pair of them?
        en| A mechanic repairs the tram in {a} hours, his colleague in {b} hours. How many hours will the tram be in the workshop if they repair it together?
        en| When only gate one is open, the stadium empties in {a} minutes, and when only gate two is open, it empties in {b} minutes. How quickly, in minutes, does it empty through both gates?
        en| It is known that {B} alone polishes the silver in {b} hours and {A} alone in {a} hours. Together they polish it in how many hours?
        en| A scholar catalogues the old maps in {a} months; her student would take {b} months. If both do it, after how many months is the catalogue complete?
        en| A lorry with sand is shovelled empty by {A} in {a} minutes and by {B} in {b} minutes. They shovel from opposite sides. How many minutes do they shovel?
        en| Suppose that a backup runs {a} hours on the office server and {b} hours on the cloud. Divided so that server and cloud finish together, how many hours does it run?
        en| Crew A paves a square in {a} days and crew B in {b} days. The mayor wants both to start on Monday. After how many working days is the square paved?
        en| One kettle boils the water for the tea guests in {a} minutes, a larger one in {b} minutes. Using both kettles for the same amount of water, how many minutes must one wait?
        en| A tailor finishes the costumes in {a} days and a seamstress finishes them in {b} days. What is the least number of days for both of them together?
        en| {A} needs {a} days to build the fence alone. With {B}, who alone would need {b} days, how many days does {he} need?
        en| Two ice cream machines freeze the mixture, one in {a} minutes, the other in {b} minutes. The mixture is split between them so that they end at the same time. When is the ice cream ready?
        zh| 春节前大扫除，妈妈一个人打扫全屋要{a}小时，爸爸一个人要{b}小时，两人一块儿打扫，几小时能扫完？
        zh| 甲、乙两地之间，快车全程要{a}小时，慢车全程要{b}小时。两车同时从两地对开，经过多少小时相遇？
        zh| 挖一条水渠，东村独挖需{a}天，西村独挖需{b}天。为了赶在雨季前完工，两村同时开挖，多少天能挖好？
        zh| 一袋大米，{A}家单独吃可以吃{a}天，{B}家单独吃可以吃{b}天，两家合在一起吃，能吃几天？
        zh| 游泳池有大小两个排水口，只开大的{a}小时排空，只开小的{b}小时排空，两个都打开，排空要多少小时？
        zh| 裁缝店接到一批校服，老裁缝独自做要{a}天，学徒独自做要{b}天，老裁缝和学徒共同做，需要几天？
        zh| {A}绕湖跑一圈要{a}分钟，{B}跑一圈要{b}分钟，两人同时从同一地点反方向跑，多少分钟后第一次碰面？
        zh| 两台收割机收割一片麦田，第一台单独收{a}小时收完，第二台单独收{b}小时收完，一起收几小时收完？
        zh| 校对一部词典，甲编辑独自要{a}周，乙编辑独自要{b}周，现在由甲乙共同校对，几周可以校完？
        zh| 搬运一堆砖，{A}要{a}分钟，{B}要{b}分钟，两人合搬要几分钟？
        zh| 油罐有两根输油管，粗管单独输{a}小时可以输满，细管单独输{b}小时可以输满，粗细两管一同输油，几小时输满？
        zh| 电脑下载一个游戏，用有线网要{a}分钟，用无线网要{b}分钟，两种网同时下载不同的部分，几分钟下载完？
        zh| 老师批改全年级的试卷，李老师独自批要{a}小时，张老师独自批要{b}小时。两位老师分着批，同时批完，用了多少小时？
        zh| 一面墙，师傅粉刷需{a}小时，徒弟粉刷需{b}小时。师徒两人同时粉刷这面墙，多长时间刷好？
        zh| 广场上的积雪，铲雪车单独清要{a}小时，工人们单独清要{b}小时，铲雪车和工人们一起清，几小时清完？
        zh| 一片草地（草不再长），牛单独吃{a}天吃光，羊单独吃{b}天吃光，牛羊同吃，几天吃光？
        zh| 甲工程队{a}个月能建好一座桥，乙工程队{b}个月能建好，如果甲乙两队联手建，几个月能建好？
        zh| {A}说：“这些碗我洗要{a}分钟。”{B}说：“我洗要{b}分钟。”他们一起洗，几分钟能洗完？
        zh| 仓库有一批货物，大叉车{a}小时搬完，小叉车{b}小时搬完，大小叉车一起搬，需多少小时？
        zh| 已知甲单独完成需{a}小时，乙单独完成需{b}小时，设两人合做x小时完成，则x是多少？
        zh| 体育馆散场，只开东门{a}分钟走完，只开西门{b}分钟走完，东西门都开，多少分钟走完？
        zh| 一本小说的翻译工作，{A}独译需{a}天，{B}独译需{b}天，出版社请两人合译，需要多少天？
        zh| 同学们布置教室，只让女生做要{a}分钟，只让男生做要{b}分钟，男女生一起布置，要花几分钟？
        zh| 一船煤，甲传送带{a}小时卸空，乙传送带{b}小时卸空，两条传送带都开着，卸空一船要几小时？
        zh| 种一片树林，男生队单独种{a}天种完，女生队单独种{b}天种完，男女生队合种，种完要几天？
        zh| 从山下到山上，缆车甲要{a}分钟，从山上到山下，缆车乙要{b}分钟，走同一条路线，同时开出，几分钟后两车交会？
        zh| 电工甲装好全楼的灯要{a}天，电工乙装好要{b}天，物业同时请了甲和乙，装好全楼的灯要几天？
        zh| 锅炉房有一堆煤，只供甲炉可烧{a}天，只供乙炉可烧{b}天，同时供两个炉子，可以烧多少天？
        zh| 扫地机器人大白扫完整层楼要{a}分钟，小黑要{b}分钟，大白和小黑一起扫，多少分钟扫完整层楼？
        en| A dress is embroidered by the mother in {a} evenings or by the daughter in {b} evenings. They embroider it together, sitting at opposite ends. How many evenings do they sit?
        en| In a candy factory a new mixer empties the sugar store in {a} hours and an old mixer in {b} hours. How many hours does the store last when both mixers are fed from it?
        en| The money in my purse would buy {a} apples or {b} pears. I want equally many of both and to spend it all. How many apples can I buy?
        en| A roll of cloth is enough for {a} jackets or for {b} skirts. How many suits, each made of a jacket and a skirt, does the whole roll give?
        en| A battery runs a lamp for {a} hours or a radio for {b} hours. For how many hours does it run lamp and radio at the same time?
        en| A shelf takes exactly {a} dictionaries or {b} novels. It is filled with as many dictionaries as novels. How many dictionaries are on it?
        en| A lift can carry {a} crates or {b} barrels. It is fully loaded with crates and barrels in equal numbers. How many crates are in it?
        en| When a number is divided by {a} and by {b}, the sum of the results is one. Find the number.
        en| The flour in the bin suffices for {a} loaves or for {b} cakes. The baker makes just as many loaves as cakes and uses up the flour. How many cakes does he make?
        en| A voucher pays for {a} coffees or {b} slices of cake. Every visitor of ours is to have a coffee and a slice of cake from it. For how many visitors does it pay?
        en| The oil in a drum would heat the house for {a} weeks and the greenhouse for {b} weeks. House and greenhouse are both heated. After how many weeks is the drum empty?
        en| A water tank lasts the sheep for {a} days or the camels for {b} days. How long, in days, does it last a caravan with those sheep and those camels?
        en| Of one length of ribbon {A} could make {a} bows or {b} wreaths. {He} makes equally many bows and wreaths and nothing is left over. How many bows does {he} make?
        en| Find x, the number of minutes in which {A} and {B} together pump up an air bed that {A} could pump up in {a} minutes and {B} in {b} minutes.
        en| A stone wall must come down. Crew Iron would need {a} hours for it and crew Steel {b} hours. They attack it from the left and from the right. How many hours does the wall stand?
        en| The first snow gun whitens the slope in {a} hours and the other one in {b} hours. At nightfall both are turned on. After how many hours is the slope white?
        en| {A} can shell a basket of peas in {a} minutes, and {his} grandfather can do it in {b} minutes. Sitting around the same basket, how many minutes do they take?
        en| A car can cross the desert from the oasis to the city in {a} hours; a lorry crosses it from the city to the oasis in {b} hours. They start towards each other at the same moment. How many hours pass until the drivers greet each other?
        en| How many days will the northern and the southern shipyard, working on one ferry together, be busy if the northern yard alone builds it in {a} days and the southern yard alone in {b} days?
        en| One bell rope is wound up by the strong winch in {a} minutes and by the weak winch in {b} minutes. With a winch at each end, how many minutes until the rope is wound up?
        en| By bicycle {A} gets round the island in {a} minutes. {B} gets round it in {b} minutes. They ride off from the ferry, one to the left and one to the right. How many minutes later do they come face to face?
        en| A caterer's cooks are fast: Team Spoon has the buffet ready in {a} minutes, Team Fork in {b} minutes. Today both teams are in the kitchen. How many minutes before the guests come must they start to be just in time?
        en| A tree trunk can be sawn up by {A} in {a} minutes, by {B} in {b} minutes. They saw from both ends. In how many minutes is the trunk sawn up?
        en| The gas in the bottle feeds the cooker for {a} days. It would feed the heater for {b} days. In how many days do cooker and heater together use it up?
        en| Through the east exit alone the museum can be cleared of visitors in {a} minutes, through the west exit alone in {b} minutes. In a fire drill both exits are used. How many minutes does clearing the museum take?
        en| A beach is cleared of litter by the lifeguards in {a} hours or by a school in {b} hours. Lifeguards and school clear it together. How many hours does it take?
        en| A heap of gravel is moved by the excavator within {a} hours. Shovelling by hand, the men would move it within {b} hours. How many hours does it take with excavator and men together?
        en| For sorting all the coins in the museum the old curator needs {a} weeks; the new one needs {b} weeks. What time, in weeks, do they need side by side?
        en| A truckload of hay is food for the elephants for {a} days or for the giraffes for {b} days. If elephants and giraffes are fed from it, how many days will it last?
        en| {A} reckons that painting the boat alone would take {a} hours, while {B} reckons with {b} hours. If both are right, how many hours does it take them together?
        en| If a printer's ink lasts {a} weeks in the office and {b} weeks in the school, how many weeks does it last when office and school share the printer?
        en| With the small key machine a locksmith cuts the hotel's keys in {a} hours. The large one would cut them in {b} hours. He lets both run. How many hours is he at it?
        en| In the morning {A} walks from home to the mill, which always takes {a} minutes. At the same moment the miller's son starts from the mill to {A}'s home, which takes him {b} minutes. After how many minutes of walking do they meet?
        en| {b} minutes is what a slow loader needs to fill the ship's hold, {a} minutes what a quick one needs. How long does it take with both loaders?
        en| A bar of soap would last {A} {a} weeks and {his} brother {b} weeks. They use the same bar. How many weeks does it last?
        en| One cleaner polishes all the tram windows in {a} minutes. His colleague needs {b} minutes for the same. They begin at opposite ends of the tram and stop when they meet. How many minutes after the beginning is that?
        en| The school magazine can be folded by the younger pupils in {a} hours or by the older pupils in {b} hours. All of them fold together. How long does it take them in hours?
        en| How many minutes must {A} and {B} work jointly to rake up the leaves in the park, {A} being able to do it in {a} minutes and {B} in {b} minutes?
        en| Satellites photograph a continent. The one in the low orbit would cover all of it in {a} days, the one in the high orbit in {b} days. They divide the continent. After how many days are the pictures complete?
        en| Suppose one hen could eat the sack of corn in {a} weeks and one goose could eat it in {b} weeks. A hen and a goose are let into the barn. In how many weeks is the sack empty?
        en| At a well the donkey wheel raises the water needed by the village in {a} hours; a motor pump does so in {b} hours. One day both are used. For how many hours do they run?
        en| Task: drill all holes in a steel plate. Drill A: {a} minutes. Drill B: {b} minutes. Both at once: how many minutes?
        en| {A} sets up the model railway in {a} minutes. {B}, doing it alone, takes {b} minutes. How many minutes are they at it when they do it together?
        en| A scarf takes {A} {a} evenings of knitting and {B} {b} evenings. They knit at one scarf from its ends. How many evenings later do the ends meet?
        en| Beside the lock stand a blue and a grey pump. Using the blue pump the lock is filled in {a} minutes. Using the grey pump it is filled in {b} minutes. How many minutes does it take with blue and grey together?
        en| The hall can be heated by gas in {a} minutes or by wood in {b} minutes. On a cold day gas and wood are used together from the start. In how many minutes is the hall warm?
        en| A reservoir of drinking water would supply the old town for {a} days and the new town for {b} days. How many days would it supply both towns?
        en| A picture frame workshop got an order that one carpenter would finish in {a} days and the other in {b} days. The boss gives it to both. After how many days can it be collected?
        en| "I need {a} hours for these forms," says one typist. "And I need {b} hours," says the other. What would it take them together, in hours?
        en| {A} mixes the concrete for a yard in {a} hours with a shovel and {B} in {b} hours with a machine. They both mix. How many hours do they need for the yard?
        en| A stretch of railway is checked on foot by inspector East in {a} hours and by inspector West in {b} hours. They start at opposite ends at the same time and walk towards each other. How many hours later is the whole stretch checked?
        en| From the tap a bucket is full in {a} seconds and from the rain pipe in {b} seconds. Held under both, in how many seconds is it full?
        en| The vineyard can be picked by the family in {a} days and by hired pickers in {b} days. This autumn family and hired pickers work together. How many days does the picking last?
        en| A choir's notes must be copied. The copier in the office does it in {a} minutes and the one in the hall in {b} minutes. The notes are dealt out so that neither copier stands idle. How many minutes does the copying take?
        en| It takes a mole {a} hours to dig through the flower bed from the left and another mole {b} hours from the right. If they start at the same time in the same line, after how many hours do they bump noses?
        en| The stage can be taken down by the day crew in {a} hours. The night crew takes it down in {b} hours. After the last concert both crews are there. How many hours after the concert is the stage gone?
        en| {A} has a bag of feed that lasts {his} rabbit {a} days. The same bag would last {his} guinea pig {b} days. For how many days can both animals be fed from the bag?
        en| Let one job be done by P in {a} hours and by Q in {b} hours. Calculate for how many hours P and Q are occupied when they do it in common.
        en| A glass roof is cleaned by the drone in {a} minutes, by the window cleaner in {b} minutes. Drone and cleaner share the roof. How many minutes is it till every pane shines?
        en| In the kingdom's treasury the old counter would count the gold in {a} days and the young one in {b} days. The impatient king sets both to work. In how many days does he know the sum?
        en| A canoe takes {a} hours from the bridge to the island, and a raft with a motor takes {b} hours from the island to the bridge. They leave together on calm water. How many hours pass till they meet?
        en| The painter says: "Red paint for {a} doors or {b} window frames is in this can." He paints doors and frames in equal numbers until the can is empty. How many doors does he paint?
        en| On one tank of fuel the tractor ploughs for {a} hours or the generator runs for {b} hours. If both draw from the one tank, for how many hours is there fuel?
        en| A space robot repairs a panel in {a} minutes and an astronaut in {b} minutes. Robot and astronaut set to work on it together. How many minutes is the panel out of order from then?
        en| Many brooms make light work. {A} would sweep the yard in {a} minutes, {B} in {b} minutes. How many minutes does it take when they sweep together?
        en| A memory stick has space for exactly {a} films or {b} games. {A} stores one game for every film until it is full. How many films are on it then?
        en| A doctor's supplies allow {a} large bandages or {b} small ones to be cut from a roll. She cuts as many large as small ones from the whole roll. How many large ones are there?
        en| The scouts' soup would feed them for {a} hours or the hikers for {b} hours. Both groups help themselves from the pot. How many hours does the soup last?
        en| A carousel horse is painted by the master in {a} hours, by the pupil in {b} hours. They paint it together, the master from the head and the pupil from the tail. How many hours does it take?
        en| Water can leave the lake by the canal or by the tunnel. Only through the canal it would take {a} days to empty the lake, only through the tunnel {b} days. Canal and tunnel are opened on the same day. How many days will it take?
        en| A harvest of olives is pressed in {a} days by the stone mill and in {b} days by the steel mill. The village uses both mills. After how many days is all the oil in jars?
        en| {A} would be through with the crossword in {a} minutes, {B} in {b} minutes. One solves it from the top and the other from the bottom, at their usual speeds. How many minutes does it take them?
        en| A green and a yellow hose hang over a pond. The green hose alone would fill the pond in {a} hours. With the yellow hose alone it would take {b} hours. Both have been running since the pond was empty, and now it is full. For how many hours have they been running?
        en| The night is long enough for {a} long stories or {b} short ones. Grandpa tells equally many long and short ones all night. How many long ones does he tell?
        en| A bridge must be painted. Firm Red asks for {a} weeks, firm White for {b} weeks, and the city hires both so that they work at the same time. How many weeks is the bridge closed?
        en| Every morning the horses of the guard are brushed. The sergeant would do it in {a} minutes and the corporal in {b} minutes. They share the horses. How many minutes does it take?
        en| With a fork lift the wagon is unloaded in {a} minutes, with a hand cart in {b} minutes. A worker with the fork lift and another with the hand cart begin together. When is the wagon empty, in minutes?
        en| A jar of honey feeds the big bear for {a} days, the little bear for {b} days. The bears eat from it together. How many days does the jar last?
        en| The text of a law is checked by one lawyer in {a} days, by another lawyer in {b} days. They divide the pages so that they finish on the same evening. How many days do they need?
        en| A swimmer crosses the strait from north to south in {a} minutes; another crosses it from south to north in {b} minutes. They enter the water at the same time. After how many minutes do they swim past each other?
        en| On the train from the capital one gets to the port in {a} hours, on the coach from the port one gets to the capital in {b} hours along the same valley. Both leave at noon. How many hours after noon are they at the same spot?
        en| The pupils of the art class can paint the mural in {a} days and their parents could do it in {b} days. How many days are needed if pupils and parents paint it together?
        en| A truck can be loaded with {a} sofas or {b} wardrobes. A hotel orders equally many sofas and wardrobes, and they fill the truck completely. How many sofas were ordered?
        en| One candle box lights the chapel for {a} nights and the tower for {b} nights. Lighting chapel and tower every night, how many nights does one box last?
        en| Alone, the mother bird would need {a} hours to gather the twigs for the nest, the father bird {b} hours. They gather together. How many hours is it before the nest can be built?
        en| It takes {A} {a} minutes to count all the {T} in the store room and {B} {b} minutes. They share the counting so that both are busy to the end. How many minutes does it take?
        en| What is the time in hours needed by an old and a new computer to render a film together, if the old one renders it alone in {a} hours and the new one in {b} hours?
        en| In a card factory, press A cuts the daily amount of cards in {a} hours. Press B cuts this amount in {b} hours. They cut one daily amount together. How many hours are they on?
        en| {A} and {B} are shelling nuts for a cake. {A} alone would have them shelled in {a} minutes and {B} alone in {b} minutes. How many minutes do they need if they crack side by side?
        en| The sum of x over {a} and x over {b} equals one. What is x?
        en| A lawn sprinkler waters the pitch in {a} minutes. A rain shower as strong as yesterday's would water it in {b} minutes. The sprinkler is on while such a shower falls. How many minutes does the watering take?
        en| Ice in the fish shop's cellar lasts {a} days for the fish alone and {b} days for the drinks alone. Fish and drinks are both cooled with it. How many days does the ice last?
        zh| 仓库里的饲料，只喂鸡可喂{a}天，只喂鸭可喂{b}天，鸡鸭同时喂，可喂多少天？
        zh| 母亲绣一件嫁衣要{a}个晚上，女儿绣要{b}个晚上，母女俩一起绣，几个晚上绣好？
        zh| 口袋里的钱，只买苹果能买{a}个，只买梨能买{b}个。苹果和梨买同样多，钱正好花完，苹果买了几个？
        zh| 一匹布，只做上衣能做{a}件，只做裤子能做{b}条，用这匹布做成套的衣服，能做几套？
        zh| 一块电池，只供台灯用能用{a}小时，只供收音机用能用{b}小时，台灯和收音机一起用，能用几小时？
        zh| 一层书架，只放词典能放{a}本，只放小说能放{b}本，现在放满了同样多的词典和小说，词典有几本？
        zh| 一部货梯，只装木箱能装{a}个，只装木桶能装{b}个，装同样多的木箱和木桶正好装满，木箱装了几个？
        zh| 一个数除以{a}的商加上这个数除以{b}的商，和是一，求这个数。
        zh| 一袋面粉，只做面包够做{a}个，只做蛋糕够做{b}个，做同样多的面包和蛋糕刚好用完，蛋糕做了几个？
        zh| 一箱水，只给羊喝够喝{a}天，只给骆驼喝够喝{b}天，羊和骆驼一起喝，够喝几天？
        zh| 一卷彩带，只做蝴蝶结能做{a}个，只做花环能做{b}个，做同样多的蝴蝶结和花环刚好用完，花环做几个？
        zh| 油桶里的油，只给暖房取暖能用{a}周，只给住房取暖能用{b}周，暖房和住房一同取暖，能用几周？
        zh| 造雪机大号{a}小时铺白雪道，小号{b}小时铺白雪道，大号小号同时开，雪道几小时铺白？
        zh| {A}剥完一篮豌豆要{a}分钟，爷爷剥完要{b}分钟，祖孙俩一起剥，几分钟剥完？
        zh| 北船厂独自造一艘渡轮要{a}个月，南船厂独自造要{b}个月，南北船厂合造，几个月造好？
        zh| {A}骑车绕岛走一圈要{a}分钟，{B}要{b}分钟，从渡口一个往左一个往右同时出发，几分钟后碰面？
        zh| 博物馆只开东门，观众{a}分钟走完，只开西门，观众{b}分钟走完，演习时东西门都开，几分钟走完？
        zh| 一桶涂料，够漆{a}扇门，或者够漆{b}扇窗，漆同样多的门和窗刚好漆完，漆了几扇门？
        zh| 动物园一车干草，只喂大象够{a}天，只喂长颈鹿够{b}天，大象和长颈鹿都喂，够几天？
        zh| 一块肥皂，{A}一个人用能用{a}周，哥哥一个人用能用{b}周，他们合用，能用几周？
        zh| 卫星甲拍完整个大陆要{a}天，卫星乙要{b}天，分工合拍，几天拍完？
        zh| 葡萄园的葡萄，自家人摘要{a}天，雇工摘要{b}天，今年自家人和雇工一起摘，几天摘完？
        zh| 检查一段铁路，甲巡道工走一遍要{a}小时，乙巡道工走一遍要{b}小时，从铁路两边同时相对出发，几小时检查完？
        zh| 水桶放在水龙头下{a}秒接满，放在雨水管下{b}秒接满，同时接水龙头和雨水管的水，几秒接满？
        zh| 拆舞台，白班工人要{a}小时，夜班工人要{b}小时，演出结束后白班夜班一起拆，几小时拆完？
        zh| 一袋饲料，兔子吃能吃{a}天，豚鼠吃能吃{b}天，它们一起吃，能吃几天？
        zh| 清洗玻璃屋顶，无人机要{a}分钟，清洁工要{b}分钟，无人机和清洁工同时洗，几分钟洗完？
        zh| 国库的金币，老账房数完要{a}天，小账房数完要{b}天，国王命他们同时数，几天数完？
        zh| 独木舟从桥边划到小岛要{a}小时，汽艇从小岛开到桥边要{b}小时，同时相对出发，几小时相遇？
        zh| 一个优盘，全存电影能存{a}部，全存游戏能存{b}个，电影和游戏存得一样多，正好存满，存了几部电影？
        zh| 空间站的太阳能板，机器人修好要{a}分钟，宇航员修好要{b}分钟，一起修，几分钟修好？
        zh| 榨橄榄油，石磨{a}天榨完，钢磨{b}天榨完，石磨钢磨都用上，几天榨完？
        zh| 一道填字游戏，{A}填完要{a}分钟，{B}填完要{b}分钟，{A}从上往下填，{B}从下往上填，几分钟填完？
        zh| 鱼塘灌水，绿水管{a}小时灌满，黄水管{b}小时灌满，从空塘起绿黄水管一直同时开，几小时灌满？
        zh| 粉刷大桥，红漆公司报{a}周，白漆公司报{b}周，市里请他们同时施工，几周刷完？
        zh| 一罐蜂蜜，大熊吃能吃{a}天，小熊吃能吃{b}天，大熊小熊一起吃，几天吃完？
        zh| 横渡海峡，甲从北岸游到南岸要{a}分钟，乙从南岸游到北岸要{b}分钟，同时下水，几分钟后相遇？
        zh| 一辆货车，只装沙发能装{a}张，只装衣柜能装{b}个，装同样多的沙发和衣柜正好装满，沙发装了几张？
        zh| 一盒蜡烛，只点小教堂够点{a}夜，只点钟楼够点{b}夜，小教堂和钟楼每夜都点，够点几夜？
        zh| 鸟妈妈衔够做窝的树枝要{a}小时，鸟爸爸要{b}小时，鸟爸爸鸟妈妈一起衔，几小时够？
        zh| 渲染一部动画，旧电脑要{a}小时，新电脑要{b}小时，新旧电脑一齐渲染，几小时完成？
        zh| {A}一个人砸完一袋核桃要{a}分钟，{B}一个人要{b}分钟，一起砸，几分钟砸完？
        zh| 如果x除以{a}加上x除以{b}等于一，x是多少？
        zh| 壁画由美术班学生画要{a}天，由家长画要{b}天，学生和家长一起画，几天画好？
        zh| 一缸油，食堂用能用{a}周，饭馆用能用{b}周，食堂饭馆同用这缸油，能用几周？
        zh| 一车化肥，施麦田够施{a}亩，施菜田够施{b}亩，麦田和菜田施同样多的亩数，刚好施完，麦田施了几亩？
        zh| 剪草机器人修完足球场要{a}分钟，园丁推机器修完要{b}分钟，他们从球场左右同时修起，几分钟修完？
        zh| 消防演练给水塔充水，甲车单独充要{a}分钟，乙车单独充要{b}分钟，甲乙车同时充，几分钟充满？
        zh| 一卷纱布，全剪大块能剪{a}块，全剪小块能剪{b}块，大块小块剪得一样多，剪完整卷，大块有几块？
        zh| 甲律师审完一份合同要{a}天，乙律师审完要{b}天，把合同分开同时审，同时审完，要几天？
        zh| 一堆树叶，{A}扫要{a}分钟，{B}扫要{b}分钟，各拿一把扫帚一起扫，几分钟扫完？
        zh| 给船坞抽水，蓝泵单开{a}小时抽完，灰泵单开{b}小时抽完，蓝泵灰泵齐开，几小时抽完？
        zh| 一瓶煤气，只供炉灶够用{a}天，只供暖气够用{b}天，炉灶和暖气都用它，够用几天？
        zh| 装订校刊，低年级学生要{a}小时，高年级学生要{b}小时，全体学生一起装订，要几小时？
        zh| 打通一条隧洞，甲队从东侧独挖要{a}个月，乙队从西侧独挖要{b}个月，东西同时开挖，几个月挖通？
        zh| 长途车从省城到港口要{a}小时，货车沿同一条路从港口到省城要{b}小时，中午同时开出，几小时后在途中相遇？
        zh| 织一条围巾，{A}要{a}个晚上，{B}要{b}个晚上，从围巾左右端同时织，几个晚上织成？
        zh| 奶奶摘完一树枣要{a}分钟，{A}摘完要{b}分钟，奶奶和{A}一起摘这树枣，几分钟摘完？
        zh| 一船冰块，供鱼店够用{a}天，供冷饮店够用{b}天，鱼店和冷饮店一起用，够用几天？
        zh| 图书馆给新书贴标签，甲馆员独贴要{a}小时，乙馆员独贴要{b}小时，甲乙一起贴，几小时贴完？
        zh| 消息传遍全村，只用广播要{a}分钟，只靠人跑要{b}分钟，广播和人跑同时进行、互不重复，几分钟传遍？
        zh| 一份试题，出卷组甲独自出要{a}天，出卷组乙独自出要{b}天，若甲乙共同出，需要几天？

        == headstart: ( d + x ) / a + x / b = 1; d=2..12 a=4..40 b=4..40
        en| Team A needs {a} days for a job, team B {b} days. Team A works alone for {d} days, then both work together until it is done. For how many days do they work together?
        en| {A} could paint a house in {a} days and {B} in {b}. After {A} has painted for {d} days, {B} joins. How many more days do they need together?
        en| A pool is filled in {a} hours by one pipe and in {b} hours by another. The first has been open for {d} hours when the second is opened too. How much longer does it take?
        en| {A} needs {a} days for a job and {B} needs {b} days. {A} starts alone and works {d} days, then {B} helps. How many days do they work together?
        en| One tap fills a tank in {a} minutes, another in {b}. The first runs alone for {d} minutes, then both run. For how many minutes do both run?
        en| Machine one needs {a} hours for an order and machine two {b} hours. Machine one runs {d} hours alone; then both run. How many hours until the order is done?
        en| {A} does a job in {a} days, {B} in {b} days. {A} works {d} days alone, then they work together. How many days do they work together?
        zh| 一项工程，甲队单独做要{a}天，乙队单独做要{b}天，甲队先做{d}天，余下的两队合作，还要几天完成？
        zh| 一件工作，{A}要{a}小时，{B}要{b}小时。{A}先做{d}小时后两人一起做，一起做了几小时才完成？
        zh| 甲管{a}小时注满水池，乙管{b}小时注满，先开甲管{d}小时，再两管齐开，还需几小时注满？
        zh| 一批零件，师傅单独做要{a}天，徒弟单独做要{b}天，师傅先做{d}天，剩下的两人合做，还要几天？
        zh| 修路，甲队单独{a}天修完，乙队单独{b}天修完。甲队先修{d}天后乙队加入，两队合修几天？
        zh| 甲{a}小时完成一项工作，乙{b}小时完成，甲先做{d}小时，然后甲乙一起做，还需要几小时？
        zh| {A}{a}天做完一件工作，{B}{b}天做完，{A}先做{d}天，然后一起做，一起做几天？
        en| My mother mows the lawn in {a} minutes and I in {b} minutes. She mows alone for {d} minutes before I come to help. How many minutes do we mow together?
        en| A large printer would finish an order in {a} hours, a small one in {b} hours. The large one has been printing for {d} hours when the small one is switched on. How many more hours do both print?
        en| The old crane empties a ship in {a} hours and the new crane in {b} hours. After the old crane has worked {d} hours alone, the new one joins it. For how long do both cranes work?
        en| Pump one drains a cellar in {a} hours, pump two in {b} hours. Pump one runs for {d} hours by itself; then pump two is added. After how many further hours is the cellar dry?
        en| {A} would type a report in {a} hours and {B} in {b} hours. {A} types the first {d} hours alone. How many hours do they then need together for the rest?
        en| Let x be the number of days of joint work. Crew A needs {a} days for a road, crew B {b} days; A works {d} days alone, and both work for the last x days. Find x.
        en| How many days must {A} and {B} work together if {A} has already worked {d} days alone on a job that {he} does in {a} days and {B} in {b} days?
        en| A tractor ploughs a field in {a} days, another one needs {b} days. The first ploughs for {d} days, and then the second comes too. How many days until the field is finished?
        en| A cook needs {a} minutes for a meal and a helper {b} minutes. The cook begins and works {d} minutes alone before the helper joins in. How many minutes do the cook and the helper work jointly?
        en| Tiling a hall takes {A} {a} days and {B} {b} days. {B} arrives when {A} has already tiled for {d} days. How many days are they both at work?
        zh| 打一份稿件，{A}单独打要{a}小时，{B}单独打要{b}小时。{A}先打{d}小时，剩下的两人合打，还要几小时？
        zh| 割草坪，爸爸要{a}分钟，我要{b}分钟。爸爸先割{d}分钟，我再来帮忙，我们一起割了几分钟才割完？
        zh| 卸一船货，旧吊车要{a}小时，新吊车要{b}小时，旧吊车先卸{d}小时后新吊车也来卸，还要几小时卸完？
        zh| 甲拖拉机{a}天耕完一块地，乙拖拉机{b}天耕完。甲先耕{d}天，余下的甲乙同时耕，还需几天？
        zh| 地下室积水，第一台水泵{a}小时抽干，第二台{b}小时抽干。第一台先抽{d}小时，再加上第二台，又抽几小时抽干？
        zh| 一项工程，甲独做{a}天完成，乙独做{b}天完成，甲先做{d}天，再与乙合作x天正好完成，求x。
        zh| 抄一本书，甲要{a}天，乙要{b}天，甲抄了{d}天以后乙才加入，两人共同抄了多少天？
        zh| 大印刷机{a}小时印完一批书，小印刷机{b}小时印完。先开大印刷机{d}小时，然后两台一起印，再过几小时印完？
        zh| 运一批货，大卡车单独运要{a}天，小卡车单独运要{b}天。大卡车先运{d}天，剩下的两辆车合运，还要运几天？
        zh| 铺地砖，{A}独铺{a}天完工，{B}独铺{b}天完工。{A}先铺{d}天，{B}赶来一起铺，还要多少天完工？
        en| The wide pipe alone fills a pool in {a} hours, the narrow one alone in {b} hours. The wide pipe is opened first, and the narrow one {d} hours later. How many hours do both pipes run until the pool is full?
        en| Decorating the hall would take {A} {a} hours or {B} {b} hours. {A} has decorated for {d} hours when {B} comes to help until all is done. How long does {B} help?
        zh| 一个水池，粗管{a}小时注满，细管{b}小时注满。粗管先开{d}小时后，细管也打开，两管同开几小时注满？
        zh| 布置礼堂，{A}一人要{a}小时，{B}一人要{b}小时。{A}布置了{d}小时后{B}来帮忙直到做完，{B}帮了几小时？
        en| {A} does a job in {a} days and {B} in {b}. After {A} has worked {d} days alone, {B} helps until it is done. How many days does {B} help?
        en| One pipe fills a pool in {a} hours, another in {b}. The first is open for {d} hours before the second is opened too. How many hours are both open?
        zh| 一项工程，甲队{a}天完成，乙队{b}天完成，甲队先做{d}天，剩下的两队合做，合做几天？
        zh| 甲管{a}小时注满，乙管{b}小时注满，先开甲管{d}小时，再两管齐开，还要几小时注满？
        en| {A} starts to weed the school garden, which {he} could do alone in {a} hours. {d} hours later {B}, who could do the whole garden in {b} hours, comes and weeds along until the end. How many hours does {B} weed?
        en| A tank fills in {a} minutes through the upper valve and in {b} minutes through the lower valve. The lower valve is opened {d} minutes after the upper one. For how many minutes are both valves open before the tank is full?
        en| The mason alone would put up the wall in {a} days; his son alone in {b} days. The mason lays bricks for {d} days on his own, and from then on his son works with him. How many days do father and son lay bricks together?
        en| {b} hours are what {B} would need for decorating the hall, {a} hours what {A} would need. {A} begins, and {d} hours later {B} joins in. How many further hours do they take?
        en| Two scanners digitise an archive. Scanner P would be done in {a} hours, scanner Q in {b} hours. Since Q is being repaired, P runs alone for the first {d} hours. Then both run to the end. How long do both run?
        en| After {d} days of ploughing by himself a farmer borrows a tractor driver as a helper. Alone, the farmer ploughs everything in {a} days, the helper in {b} days. How many days do they plough side by side?
        en| "I can sew the banner in {a} hours," said {A} and began. {B}, who can sew it in {b} hours, sat down to help {d} hours later. How many hours after {B} sat down was the banner finished?
        en| A boat is unloaded by crew North in {a} hours or by crew South in {b} hours. Crew North has already been unloading for {d} hours. From now on both crews unload. In how many hours is the boat empty?
        en| Let x stand for the hours that two pumps run together. The first alone empties the pit in {a} hours, the other alone in {b} hours. The first was on for {d} hours before the other was added, and at the end the pit was empty. Find x.
        en| One snow plough clears the pass in {a} hours, another in {b} hours. The first sets out at once; the other is only ready {d} hours later. How many hours do the two ploughs work at the same time?
        en| A bus goes from the city to the coast in {a} hours, and a car from the coast to the city in {b} hours. The bus leaves, and {d} hours later the car leaves to come towards it. How many hours after the car's departure do they meet?
        en| {A} walks the path from the mill to the church in {a} minutes; {B} walks it from the church to the mill in {b} minutes. {A} sets out {d} minutes sooner than {B}. How many minutes has {B} walked when they meet?
        en| A supply of hay is eaten by the cows in {a} weeks or by the horses in {b} weeks. For {d} weeks only the cows are fed. Then the horses are fed from it as well. How many more weeks does the hay last?
        en| An editor corrects a dictionary in {a} months, his colleague in {b} months. The editor has {d} months' work behind him when the colleague is hired, and they go on together. How many months later is the correction complete?
        en| Two cooks peel vegetables for the army. The head cook alone would need {a} hours, the kitchen boy {b} hours. The kitchen boy overslept by {d} hours while the head cook was already peeling. How many hours does the kitchen boy peel until all is done?
        en| Alone, {A} paints the fence in {a} hours. {B} paints the same fence in {b} hours. On Saturday {A} painted by {him}self for {d} hours, and then {B} picked up a brush too. How many hours did {B} hold the brush?
        en| Find the number of days for which teams P and Q work jointly: P alone takes {a} days, Q alone takes {b} days, and P works {d} days before Q comes.
        en| The old server would copy the data in {a} hours and the new server in {b} hours. The old one has copied for {d} hours when the new one is connected and takes over part of the rest. How many more hours until all the data are copied?
        en| Two firms dig a canal. Firm A, which would dig it in {a} months, started at once; firm B, which would dig it in {b} months, started {d} months later. How many months did firm B dig, if the canal was then finished?
        en| A swimming pool is filled by a hose in {a} hours and by the main pipe in {b} hours. {A} turned on the hose first and after {d} hours the main pipe too. How many hours did the main pipe run until the pool was full?
        en| {A} and {B} are asked to stuff envelopes. {A} by {him}self would take {a} minutes, and {B} alone would take {b} minutes. {B} arrives {d} minutes after {A} has begun. How many minutes do they stuff envelopes as a pair?
        en| Before the painter's mate showed up, the painter had worked for {d} hours. The painter alone does the flat in {a} hours, the mate in {b} hours. How many hours did they paint together until the flat was done?
        en| A teacher marks the tests in {a} hours, and a second teacher would mark them in {b} hours. The first has been marking for {d} hours. How many hours will it take them to mark the rest together?
        en| My brother assembles the model railway in {a} hours; I would need {b} hours. He assembled for {d} hours before I came home from school. Then we went on together. After how many hours of joint work was it standing?
        en| The quarry's big digger fills the barge in {a} hours and the small digger in {b} hours. The big one digs alone for {d} hours; next the small one is put to work too. What time, in hours, remains until the barge is full?
        en| Two elevators bring visitors up a tower. Elevator one could bring them all up in {a} minutes, elevator two in {b} minutes. Elevator two breaks down and comes into service {d} minutes after elevator one. How many minutes do both carry visitors?
        en| How many hours of help from {B} does {A} get if {A}, who can shovel the drive clear in {a} hours, starts {d} hours before {B}, who can do it in {b} hours?
        en| A ditch: crew one {a} days, crew two {b} days. Crew one digs {d} days alone, then crew two is added until the ditch is complete. How many days are both crews digging?
        en| A translator does a novel in {a} weeks. When {d} weeks had gone by, the publisher gave her a partner, who would do the whole novel in {b} weeks. How many weeks did they still need?
        en| Two harvesters stand in the yard. With the yellow one the field takes {a} hours, with the green one {b} hours. The yellow one drives out at dawn and the green one {d} hours later. How many hours does the green one work in the field?
        en| {A} would knit the blanket in {a} days. {He} knits alone for {d} days. Then {B}, who would have knitted the blanket in {b} days, begins at the other end. In how many days do they meet in the middle of the wool?
        en| One candle factory's machine makes the order in {a} hours, another in {b} hours. At first only the former machine runs; {d} hours afterwards the latter is started. The order is finished how many hours after that?
        en| Someone opens the cold tap, which fills the bath in {a} minutes. {d} minutes afterwards the hot tap, which by itself fills the bath in {b} minutes, is opened as well. How many minutes must both taps run to fill it?
        en| A roofer covers a roof in {a} days, and his partner does it in {b} days. The partner was ill for the first {d} days, in which the roofer worked alone. How many days did they work on the roof as a team?
        en| A road has to be repaired. Brigade A is able to repair it in {a} weeks, brigade B in {b} weeks. A starts; after {d} weeks B is sent to help. When will the road be ready, counted in weeks from the arrival of B?
        en| If {A} can file the documents in {a} hours and {B} in {b} hours, how many hours will it take both to finish what {A} has left after filing for {d} hours alone?
        en| The tractor of a farmer needs {a} hours for sowing a field; the neighbour's tractor needs {b} hours. The neighbour comes {d} hours after the farmer has started. How many hours do the tractors run together before all is sown?
        en| Two friends bake for a bazaar. {A} alone would be busy for {a} hours, {B} alone for {b} hours. {A} has baked for {d} hours already when {B} ties on an apron. How many more hours until everything is baked?
        en| From tap P a barrel fills in {a} minutes; from tap Q it fills in {b} minutes. Tap P has been running for {d} minutes. Now tap Q is turned on too, and both are left running until the barrel is full. How many minutes is that?
        en| An express does the line from A-town to B-town in {a} hours, a local train the opposite way in {b} hours. The express leaves {d} hours before the local train. How many hours has the local train been travelling when the trains meet?
        en| A carpenter and his apprentice make a cupboard. The carpenter's time alone is {a} hours and the apprentice's {b} hours. Because the apprentice had lessons, he came {d} hours after the carpenter had begun. How many hours did the apprentice work on it?
        en| A forest crew plants the hillside in {a} days; a group of volunteers would plant it in {b} days. The crew plants for {d} days and then the volunteers come along and help. How many days do the volunteers help until the hillside is planted?
        en| Solve: pump A alone drains the lock in {a} hours; pump B alone in {b} hours. A is turned on first, B {d} hours later. Time of joint pumping?
        en| Machine X wraps the day's chocolate in {a} hours; machine Y wraps it in {b} hours. X had to run {d} hours without Y. After that both ran until nothing was left to wrap. How many hours did Y run?
        en| The cellar was flooded. The owner's pump, which would clear it in {a} hours, had been going for {d} hours when the fire brigade came with a pump that would clear such a cellar in {b} hours. With both pumps, after how many hours was the cellar clear?
        en| {A} is copying a long poem and would be finished in {a} hours. {B} copies as fast as would do the whole poem in {b} hours. When {A} has copied for {d} hours, {B} starts on the last page and works backwards. How many hours later is the copy complete?
        en| A library is moved by a van in {a} days or by a truck in {b} days. The van drove alone for {d} days. How many days more did it take van and truck together to move what was left?
        en| For a festival the youth club needs {a} hours to put up the tents, the scouts {b} hours. The youth club works {d} hours before the scouts get there. They all work on until the tents are up. For how many hours do the scouts work?
        en| Which number x makes this true: {A} works {d} hours alone and then x hours with {B}; {A} alone would need {a} hours for the whole, {B} alone {b} hours; and the work is just finished?
        en| Two robots clean the hall. The older, which would need {a} minutes for it, is started {d} minutes ahead of the newer, which would need {b} minutes. How many minutes after the start of the newer robot is the hall clean?
        en| A postman delivers all the leaflets in {a} hours. His helper could deliver them all in {b} hours. The postman has been on his way for {d} hours when the helper starts at the other end of town. In how many hours will there be no leaflets left?
        en| A gas cylinder lasts the big stove {a} days and the small stove {b} days. For {d} days only the big stove was used; since then both stoves have been used. How many days with both stoves will empty the cylinder?
        en| The stage crew of the theatre builds the set in {a} hours; the crew of the opera would build it in {b} hours. Two shifts overlap: the theatre crew begins, and the opera crew joins {d} hours later. How many hours do they build together?
        en| {B} sees that {A} has been raking leaves for {d} minutes. {A} would rake the whole lawn in {a} minutes, {B} in {b} minutes. If {B} helps from now on, how many minutes is it until the lawn is raked?
        en| Company Sun installs the street lamps in {a} days, company Star in {b} days. The contract lets Sun work {d} days alone, after which both companies work to the end. How many days does Star work?
        en| Through the fill pipe a water tower takes {a} hours to fill. A reserve pipe would fill it in {b} hours. Because of low pressure the reserve pipe is opened too, {d} hours after the fill pipe. How many hours pass from then till the tower is full?
        en| A typist could type the book in {a} days. The typist's sister could type it in {b} days. If the sister comes {d} days late to the job, how many days do the sisters type together?
        en| A chocolate cake for a giant: the elder dwarf would decorate it in {a} hours and the younger in {b} hours. The elder decorates alone for {d} hours, then the younger joins. How many hours do both dwarfs decorate?
        zh| 修剪公园的树木，{A}单独修剪需{a}天，{B}单独修剪需{b}天。{A}先干了{d}天，公园又派{B}来一起干，还要多少天才能修剪完？
        zh| 甲、乙两地间的路，客车走完要{a}小时，货车走完要{b}小时。客车从甲地先开出{d}小时，货车才从乙地迎面开来，货车开出几小时后两车相遇？
        zh| 一部书稿，老编辑审完要{a}天，新编辑审完要{b}天。老编辑审了{d}天后，社里让新编辑一起审，还需多少天审完？
        zh| 厨房里要削一大筐土豆，大厨一个人削要{a}分钟，学徒一个人削要{b}分钟。大厨先削了{d}分钟，学徒才来，两人合削几分钟能削完？
        zh| 一仓库饲料，只喂牛够吃{a}天，只喂马够吃{b}天。先只喂牛{d}天，以后牛马一起喂，剩下的还够吃几天？
        zh| 铺一条铁路，甲局单独铺要{a}个月，乙局单独铺要{b}个月。甲局开工{d}个月后，乙局前来支援，两局一起铺了几个月才完工？
        zh| 下载一批资料，旧电脑要{a}小时，新电脑要{b}小时。旧电脑下载了{d}小时后，新电脑也加入下载其余部分，再过几小时能全部下完？
        zh| 油罐车卸油，粗管单独卸要{a}分钟，细管单独卸要{b}分钟。粗管先卸{d}分钟，再接上细管同时卸，问还要多少分钟卸空。
        zh| 做一件玩具，{A}独自做要{a}小时，{B}独自做要{b}小时。{A}独自做了{d}小时，{B}放学回来帮忙，两人合做的时间是几小时？
        zh| 一场大雪后，铲雪车{a}小时能清完街道，工人们{b}小时能清完。铲雪车先干了{d}小时，工人们再来一起清，还要干几小时？
        zh| 春播时节，甲播种机独自播完这片地需{a}小时，乙播种机需{b}小时。甲机先下地，过了{d}小时乙机也下地，乙机播了几小时，这片地正好播完？
        zh| 妈妈一个人包完这些饺子要{a}分钟，奶奶一个人包完要{b}分钟。妈妈包了{d}分钟，奶奶也来包，两人一起又包了几分钟全部包完？
        zh| {A}从村口走到镇上要{a}分钟，{B}从镇上走到村口要{b}分钟。{A}先走{d}分钟，{B}才动身迎着{A}走来，{B}走了几分钟遇到{A}？
        zh| 扫地机器人甲扫完大厅用{a}分钟，机器人乙用{b}分钟。甲先扫{d}分钟，乙再启动，两台同时扫，几分钟后大厅扫完？
        zh| 求两队合作的天数：甲队独做{a}天完工，乙队独做{b}天完工，甲队比乙队早开工{d}天，完工时两队一齐停工。
        zh| 给教学楼刷漆，老李独自刷要{a}天，小李独自刷要{b}天。小李因病晚来{d}天，这期间由老李独自刷，小李来了以后父子同刷几天刷完？
        zh| 山洪过后，村里的水泵抽干积水要{a}小时，消防队的水泵要{b}小时。村里的水泵抽了{d}小时，消防队赶到，两台水泵同抽，积水多少小时后抽干？
        zh| 绣一幅大屏风，姐姐独绣要{a}个月，妹妹独绣要{b}个月。姐姐先绣{d}个月，妹妹学成回来同姐姐一起绣，妹妹绣了几个月屏风绣成？
        zh| 录入一批学生档案，{A}独自录要{a}小时，{B}独自录要{b}小时，{A}提前{d}小时开始录，{B}后来加入。从{B}加入到录完，经过了多少小时？
        zh| 一缸水，打开甲阀{a}分钟放完，打开乙阀{b}分钟放完。甲阀已经打开{d}分钟，现在把乙阀也打开，再过几分钟缸里的水放完？
        zh| 灯会前扎灯笼，师傅自己扎完需{a}天，徒弟自己扎完需{b}天。头{d}天只有师傅扎，之后师徒合力，问合力的天数。
        zh| 快艇从东岛到西岛要{a}小时，渡轮从西岛到东岛要{b}小时。快艇出发{d}小时后渡轮也出发，渡轮航行多少小时与快艇相遇？
        zh| 某工厂接到订单，A生产线单独生产需{a}天，B生产线单独生产需{b}天。A线生产了{d}天，为了早交货B线也开始生产，还要几天能交货？
        zh| 搬图书馆的书，甲组要{a}天，乙组要{b}天。甲组先搬{d}天，乙组接着加入，两组共同搬了x天搬完，求x的值。
        en| A choir room needs new wallpaper. The decorator does it in {a} hours by himself; his daughter does it in {b} hours. She gets out of school {d} hours after he has started and helps him to the end. How many hours does the daughter help?
        en| Through tunnel one a mine is emptied of water in {a} weeks, through tunnel two in {b} weeks. Tunnel one has drained the mine for {d} weeks when tunnel two is broken through. How many weeks from then on until the mine is dry?
        en| {A} solves the whole exercise book in {a} days and {B} in {b} days. They decide to share one book: {A} solves {d} days alone, and afterwards they solve at the same time. How many days do they solve at the same time?
        en| A soup kitchen's potatoes are peeled by the machine in {a} hours, or by the volunteers in {b} hours. The machine runs for {d} hours before the volunteers take up their knives beside it. After how many more hours are the potatoes peeled?
        en| The old copier does the school magazine in {a} minutes and the new one in {b} minutes. While the new one was warming up, the old one had already copied for {d} minutes. How many minutes do both copy until the magazine is done?
        en| Two cats share a big bag of food. Alone, Tom would empty it in {a} days and Kitty in {b} days. Tom ate from it alone for {d} days until Kitty came. How many days did the rest last them both?
        en| To fell the marked trees, the forester needs {a} days, while a harvester machine needs {b} days. The forester has felled for {d} days when the machine is brought in to work with him. How many days do they work together?
        en| An orchard is watered from the well in {a} hours and from the river in {b} hours. Watering starts from the well alone and goes on for {d} hours; then river water is let in as well. How long do both sources run?
        en| A glass roof is cleaned by {A} in {a} hours; {B} would clean it in {b} hours. {A} climbs up first, and {B} follows {d} hours later with another ladder. How many hours do they clean together until the roof shines?
        en| To knit the jumpers for the team, Grandma would take {a} weeks, and Aunt would take {b} weeks. Grandma has knitted for {d} weeks when Aunt offers her help. How many weeks will the two of them knit?
        en| The reservoir empties in {a} days through the north sluice and in {b} days through the south sluice. The north sluice was raised first; {d} days after that, the south sluice was raised too. How many days were both sluices up until the reservoir was empty?
        en| The money in {A}'s purse would buy exactly {a} apples or {b} pears. {He} spends it all and buys {d} more apples than pears. How many pears does {he} buy?
        en| A roll of cloth is enough for {a} jackets or {b} skirts. {d} jackets have been cut from it already. The rest is to be made into suits of a jacket and a skirt. How many suits will there be?
        en| A battery can run a lamp for {a} hours or a radio for {b} hours. The lamp has been on for {d} hours when the radio is switched on as well. How many hours do both still run?
        en| A shelf takes {a} dictionaries or {b} novels. It is full, and there are {d} more dictionaries than novels on it. How many novels are on the shelf?
        en| A lift can carry {a} crates or {b} barrels. {d} crates are already inside. For each further crate one barrel is loaded too, until the lift is full. How many barrels are loaded?
        en| If a number increased by {d} is divided by {a}, and the number itself is divided by {b}, the results add up to one. What is the number?
        en| The flour in the bin suffices for {a} loaves or {b} cakes. After {d} loaves have been baked, the baker makes loaves and cakes in equal numbers and uses up the flour. How many cakes does he make?
        en| The first snow gun alone whitens the slope in {a} hours, the other in {b} hours. The first has blown snow for {d} hours before the other starts. How many hours does the other blow until the slope is white?
        en| {A} cycled around the island, a trip of {a} minutes for {him}. {d} minutes after {A} had left the ferry, {B}, who needs {b} minutes for the round trip, left it the other way round. After how many minutes of riding did {B} meet {A}?
        en| Crew Iron would tear down the wall in {a} hours and crew Steel in {b} hours. Crew Iron was at it for {d} hours more than crew Steel, and then the wall was gone. How many hours was crew Steel at it?
        en| A water tank lasts the sheep for {a} days or the camels for {b} days. The sheep had drunk from it for {d} days when the caravan with the camels arrived. For how many days did it last the sheep and the camels together?
        en| By noon the family had picked grapes for {d} hours. They would need {a} hours for the whole vineyard, and the hired pickers would need {b}. The pickers help from noon on. How many hours after noon is the vineyard picked?
        en| {A} shells peas; a basket takes {him} {a} minutes. {His} grandfather, who takes {b} minutes for a basket, sits down at the same basket {d} minutes after {A}. How many minutes does the grandfather shell until it is empty?
        en| The northern shipyard builds a ferry in {a} months, the southern in {b} months. The ferry was begun in the northern yard, and {d} months later the southern yard began to build its parts as well. How many months did the southern yard build?
        en| A can of red paint is enough for {a} doors or {b} window frames. A painter has used up the can and painted {d} more doors than frames. How many frames has he painted?
        en| For {d} days only the elephants were fed from a truckload of hay. After that the giraffes ate from it too. The hay would have fed the elephants for {a} days or the giraffes for {b} days. How many days did it feed elephants and giraffes together?
        en| A bar of soap lasts {A} {a} weeks and would last {his} brother {b} weeks. The brother comes home after {A} has used it for {d} weeks, and then both use it. How many weeks does it last them?
        en| A drone washes the glass roof in {a} minutes, a window cleaner in {b} minutes. The drone takes off at once, while the cleaner puts on a safety belt for {d} minutes. How many minutes does the cleaner wash until the roof is clean?
        en| In a fire drill the museum empties through the east exit in {a} minutes or through the west exit in {b} minutes. The west exit is jammed and opens {d} minutes after the east exit. How many minutes from then does it take until nobody is inside?
        en| The old counter would count the gold in {a} days, the young one in {b} days. When the old one has counted for {d} days the king loses patience and sends the young one to help. How many days must the king still wait?
        en| A canoe goes from the bridge to the island in {a} minutes; a motor raft comes from the island to the bridge in {b} minutes. The canoe leaves {d} minutes earlier than the raft. How many minutes is the raft on the water before it meets the canoe?
        en| The oil in a drum heats the greenhouse for {a} weeks or the house for {b} weeks. In autumn only the greenhouse was heated, for {d} weeks, and in winter greenhouse and house. How many weeks of winter did the oil last?
        en| From a ribbon {A} can make {a} bows or {b} wreaths. {He} has made {d} bows when {he} decides to make one wreath for every further bow. How many wreaths does the whole ribbon allow?
        en| A memory stick has space for {a} films or {b} games. {A} fills it up with games and films, the films being {d} more than the games. How many games are on it?
        en| Inspector East walks along a railway line in {a} hours, inspector West in {b} hours. East set out from one end {d} hours before West set out from the other. How many hours did West walk until they shook hands?
        en| At the well a donkey wheel would raise the village's water in {a} hours, a motor pump in {b} hours. Early risers use the donkey wheel for {d} hours; then the pump is started as well. How many hours does the pump run until there is water for all?
        en| Grandpa's evening with the children is long enough for {a} long stories or {b} short ones. Tonight he tells {d} long stories and after that always a long and a short one in turn till the evening is over. How many short stories does he tell?
        en| A truck can be loaded with {a} sofas or with {b} wardrobes. It left fully loaded with {d} more sofas than wardrobes. How many wardrobes were on it?
        en| The younger pupils would fold the school magazine in {a} hours, the older ones in {b} hours. The older pupils had a test and came {d} hours after the younger had begun. How many hours did the older pupils fold?
        en| How long, in hours, must machine Q run so that the order is done, if it runs {d} hours less than machine P, and if P alone would take {a} hours and Q alone {b} hours?
        en| A reservoir supplies the old town for {a} days or the new town for {b} days. After {d} days of supplying just the old town it is connected to the new town as well. For how many more days is there water?
        en| {A} is knitting a scarf, which would take {him} {a} evenings. {B}, who would knit it in {b} evenings, takes over the other end after {d} evenings of {A}'s work. How many evenings do they then knit at the same time?
        en| A carpenter would finish the frames in {a} days. {d} days after the start the boss sees that he will be late and gives him a colleague, who would finish such an order in {b} days. How many days do they need for the rest?
        en| "Start without me!" says {B}. So {A}, who rakes the park in {a} hours, rakes for {d} hours, and then {B}, who rakes it in {b} hours, gets out a rake as well. How many hours does {B} rake?
        en| The green hose fills the pond in {a} hours, the yellow one in {b} hours. The green one ran {d} hours longer than the yellow one, and the pond is exactly full. How many hours did the yellow hose run?
        en| The fork lift would unload the wagon in {a} minutes; the men with hand carts would do it in {b} minutes. The men arrive after the fork lift has been unloading for {d} minutes. How many minutes do men and fork lift work at the same time?
        en| A swimmer needs {a} minutes from the north shore to the south shore. Another, who needs {b} minutes for the way, starts from the south shore {d} minutes later. How many minutes has the later swimmer swum when they pass each other?
        en| The lake runs dry in {a} days through the canal or in {b} days through the tunnel. The canal was opened {d} days before the tunnel. For how many days was the tunnel open until the lake was dry?
        en| A stone mill presses the olive harvest in {a} days, a steel mill in {b} days. The steel mill has to be cleaned first, so the stone mill presses alone for {d} days. How many days do both mills press?
        en| The day crew takes the stage down in {a} hours, the night crew in {b} hours. The day crew has worked for {d} hours when the night crew comes to help. How many hours later is the stage gone?
        en| With a roll of bandage a nurse can make {a} large or {b} small pieces. She uses the whole roll and makes {d} large pieces more than small ones. How many small pieces does she make?
        en| Firm Red paints the bridge in {a} weeks. Firm White paints it in {b} weeks. The contract: Red begins, White joins {d} weeks later, both go on until all is painted. How many weeks does White paint?
        en| Bear food: one barrel feeds the big bear for {a} days and the small bear for {b} days. The small bear wakes from its winter sleep {d} days after the big one. How many days does the small bear eat from the barrel until it is empty?
        en| A translation takes an expert {a} days or a machine with its editor {b} days. The expert translated for {d} days before machine and editor were given part of the rest. How many days later was the whole translation ready?
        en| An electric mower cuts the pitch in {a} minutes, a petrol mower in {b} minutes. The electric mower starts right away, while the petrol mower has to be fetched and starts {d} minutes later. How many minutes do both mow?
        en| {A} would solve the crossword in {a} minutes, {B} in {b} minutes. {A} starts at the top; {B} joins from the bottom {d} minutes later. How many minutes does {B} take part until it is solved?
        en| Let x be the number of pears in a basket that is full with {a} melons or full with {b} pears. The full basket contains {d} more melons than pears. Find x.
        en| Through its main hatch a ship is loaded in {a} hours, through the side hatch in {b} hours. Loading began at the main hatch. The side hatch was opened {d} hours after that. For how many hours was the ship loaded through both hatches?
        en| A robot welds the frames of a day in {a} hours; the welder by hand takes {b} hours. One morning the welder's bus was late by {d} hours, and the robot had begun on time. How many hours did the welder work until the frames of the day were done?
        en| The art class paints a mural in {a} days, and the parents would take {b} days. The class painted by itself for {d} days. Then the parents came every day as well. How many days did class and parents paint the mural together?
        en| A bag of corn lasts a hen {a} weeks or a goose {b} weeks. The goose was bought {d} weeks after the bag had been opened for the hen. For how many weeks did hen and goose share it?
        en| A freighter is unloaded by cranes. The red crane would need {a} hours, the blue crane {b} hours. The driver of the blue crane is late, so the red one lifts alone for {d} hours. How many hours do the cranes lift side by side?
        en| {A} can sort the museum's coins in {a} days and {B} in {b} days. {A} sorted on {d} days more than {B}, and all coins are sorted. On how many days did {B} sort?
        en| The gas bottle would last {a} days for the cooker and {b} days for the heater. It was used for the cooker for {d} days, until frost came and the heater was lit as well. How many days of frost did the bottle last?
        en| {A} walks home from the station in {a} minutes. {His} mother walks from home to the station in {b} minutes. She starts {d} minutes after {A} to meet {him}. How many minutes does she walk?
        en| A lawyer checks a contract in {a} days; her partner would check it in {b} days. The partner is away for the first {d} days. Then both check different pages. How many days do both check?
        en| {A} started to wash the school bus, a job of {a} minutes for {him}. After {d} minutes {B} came with another sponge; for {B} it is a job of {b} minutes. How many minutes did they wash on together?
        en| Candles from one box light the tower for {a} nights or the chapel for {b} nights. After {d} nights in the tower alone, candles from the box are lit in tower and chapel every night. How many nights do they still last?
        en| Water for the fire engine: the near hydrant fills it in {a} minutes, the far one in {b} minutes. The far hydrant was opened {d} minutes after the near one. How many minutes did both fill the engine?
        en| Given are the times {a} days for team P and {b} days for team Q. Team P is {d} days at work when team Q is sent. Calculate for how many days team Q is needed.
        en| On a voucher one can have {a} coffees or {b} slices of cake. {A} and {his} friends use it up by having {d} more coffees than slices. How many slices of cake do they have?
        en| The tractor is sowing: alone it needs {a} hours for the field. {d} hours later a bigger one, which alone needs {b} hours, drives into the field from the other side. How many hours does the bigger one sow before they meet?
        en| A server backs up the data in {a} hours; the cloud takes {b} hours. The internet was down, so that the cloud came in {d} hours after the server. How long, in hours, did server and cloud work in parallel?
        en| A potato peeling machine needs {a} minutes for the sack, and the kitchen staff need {b} minutes. The staff are on a break, so the machine is {d} minutes ahead. How many minutes do the staff peel until the sack is done?
        en| The ship's food is enough for {a} weeks for the crew or for {b} weeks for the passengers. The crew had been on board alone for {d} weeks when the passengers came. How many weeks does the food last them all from that day on?
        en| {B} came to the beach clean-up {d} hours later than {A}. Alone, {A} would clear the beach in {a} hours and {B} in {b} hours. When the last bottle was picked up, how many hours had {B} been there?
        en| Glaziers: the master puts in all panes in {a} hours, the apprentice in {b} hours. The master had put in panes for {d} hours and then called the apprentice. How many hours did the work go on after the call?
        en| A moving walkway is broken. To repair it, team Sun alone needs {a} nights and team Moon alone {b} nights. Team Sun works {d} nights before team Moon comes to work beside it. After how many more nights is the walkway repaired?
        en| The express boat takes {a} hours down the long lake and the steamer {b} hours up it. At the moment when the steamer casts off, the express boat has been under way for {d} hours from the other end. How many hours does the steamer sail until the boats meet?
        en| An ice cream van's gas lasts {a} hours with the small flame and {b} hours with the big flame. The small flame burned for {d} hours, and since then small and big flame have been burning together. How many hours do they burn together?
        en| How many minutes must {A} help if {B} is already {d} minutes into a job that {B} does in {a} minutes and {A} does in {b} minutes, and if they then work together to the end?
        en| A village square is paved by crew Oak in {a} days or crew Elm in {b} days. Oak began on its own. {d} days were over when Elm joined. How many days did Oak and Elm pave together?
        en| The bell tower can be scrubbed by the sexton in {a} hours, by the firemen in {b} hours. The sexton scrubbed the lower part for {d} hours, whereupon the firemen scrubbed with him. How many hours did the firemen scrub?
        en| Leaflets have to be folded. The folding machine does it in {a} minutes and the office staff in {b} minutes. The machine was started {d} minutes before the staff sat down. How many minutes did the staff fold?
        en| Suppose bakery North fills an order of bread in {a} hours and bakery South in {b} hours. North bakes {d} hours, then South begins to bake for the order too. How many hours after that is the order filled?
        en| Rain alone fills the barrel in {a} hours. The tap alone fills it in {b} hours. It had rained into the empty barrel for {d} hours when {A} turned on the tap, and it rained on in the same way. In how many hours was the barrel full?
        en| On old tracks the slow train is {a} hours on its way from the mine to the port, while the railcar is {b} hours on its way from the port to the mine. The slow train starts {d} hours before the railcar. How many hours is the railcar on its way before they cross?
        en| A box of crayons colours {a} suns or {b} moons. The kindergarten colours {d} suns first, then suns and moons in equal numbers until the crayons are used up. How many moons are coloured?
        en| To empty the flooded mine, the old pump needs {a} weeks, the rescue pump {b} weeks. The rescue pump had to be brought from abroad, which took {d} weeks, and in that time the old pump was working. How many weeks did both pumps work?
        en| The gardeners lay the turf of a stadium in {a} days. With its machine a firm lays it in {b} days. The gardeners have been laying turf for {d} days. In how many days can the rest be laid by gardeners and firm together?
        en| A hymn book is copied by hand. The village choir would take {a} weeks, the town choir {b} weeks. The village choir has a lead of {d} weeks, and they stop when they have the whole book between them. How many weeks does the town choir copy?
        en| A chimney is built by {A} in {a} days or by {B} in {b} days. It was built by both, and {A} worked on it {d} days more than {B}. How many days did {B} work on it?
        en| A mountain of dishes stands in the camp kitchen. {A} can wash it in {a} minutes, {B} in {b} minutes. {A} rolls up {his} sleeves at once. {B} first finishes a letter and comes {d} minutes later. For how many minutes do they wash up together?
        en| What number of days do the joiners A and B spend together on a staircase that A builds in {a} days and B in {b} days, A having been busy with it for {d} days before?
        en| Each week the office uses up stamps from a roll that lasts the front desk {a} weeks or the mail room {b} weeks. The front desk used it for {d} weeks before the mail room was given a share too. How many weeks did they then share it?
        en| A stretch of river is cleaned by anglers in {a} days or by divers in {b} days. The anglers work {d} days until the divers' boat arrives. How many days do anglers and divers clean it together?
        en| Sun and fan: the sun alone dries the paint in {a} hours and the fan alone in {b} hours. After {d} hours of sun {A} puts up the fan as well. How many hours later is the paint dry, if the effects add up?
        en| {A} copies out a play in {a} evenings and {B} in {b} evenings. They divided it so that {A} wrote on {d} more evenings than {B}. On how many evenings did {B} write?
        en| A rink is flooded by the old nozzle in {a} hours, by the new nozzle in {b} hours. The old one had been spraying for {d} hours before the new one was screwed on beside it. How many more hours did the flooding take?
        en| How many days does a helper stay if the helper would need {b} days for the whole harvest, the farmer {a} days, and the farmer has harvested {d} days alone before the helper comes and both work to the end?
        zh| 织一批毛衣，奶奶独自织要{a}周，姑姑独自织要{b}周。奶奶织了{d}周，姑姑来帮忙，两人还要一起织几周？
        zh| 水库放水，开北闸{a}天放空，开南闸{b}天放空。北闸先开{d}天，随后南闸也打开，两闸同开多少天水库放空？
        zh| 手里的钱，只买苹果能买{a}个，只买梨能买{b}个。{A}把钱花光，买的苹果比梨多{d}个，买了几个梨？
        zh| 一匹布，只做上衣能做{a}件，只做裤子能做{b}条。已经做了{d}件上衣，余下的布做成套的衣服，还能做几套？
        zh| 一块电池，供台灯能用{a}小时，供收音机能用{b}小时。台灯先亮了{d}小时，再同时打开收音机，还能用几小时？
        zh| 一层书架，全放词典能放{a}本，全放小说能放{b}本。现在放满了，词典比小说多{d}本，小说有几本？
        zh| 货梯全装木箱能装{a}个，全装木桶能装{b}个。先装了{d}个木箱，再装同样多的木箱和木桶，正好装满，木桶装了几个？
        zh| 一个数加上{d}后除以{a}，再加上这个数除以{b}的商，结果是一，求这个数。
        zh| 造雪机大号独自铺白雪道要{a}小时，小号要{b}小时。大号先开{d}小时，小号也开，小号开几小时后雪道全白？
        zh| {A}骑车绕岛一圈要{a}分钟，{B}要{b}分钟。{A}从渡口出发{d}分钟后，{B}从渡口反方向出发，{B}骑几分钟遇到{A}？
        zh| 拆一堵墙，甲组独拆要{a}小时，乙组独拆要{b}小时。拆完时甲组比乙组多干了{d}小时，乙组干了几小时？
        zh| 一箱水，羊独喝够{a}天，骆驼独喝够{b}天。羊喝了{d}天后骆驼来了，羊和骆驼一起还能喝几天？
        zh| 摘葡萄，自家人摘完要{a}小时，雇工摘完要{b}小时。自家人清早先摘{d}小时，雇工才来一起摘，雇工摘了几小时全部摘完？
        zh| {A}剥一篮豌豆要{a}分钟，爷爷要{b}分钟。{A}剥了{d}分钟，爷爷坐下来一起剥，爷爷剥几分钟后豌豆剥完？
        zh| 北船厂造一艘船要{a}个月，南船厂造要{b}个月。北船厂先造{d}个月，南船厂再加入一起造，南船厂造了几个月？
        zh| 一车干草，大象独吃够{a}天，长颈鹿独吃够{b}天。先喂大象{d}天，以后大象和长颈鹿都喂，还够喂几天？
        zh| 一桶漆，全漆门能漆{a}扇，全漆窗能漆{b}扇。这桶漆正好用完，漆的门比窗多{d}扇，漆了几扇窗？
        zh| 玻璃屋顶，无人机独洗要{a}分钟，清洁工独洗要{b}分钟。无人机比清洁工早洗{d}分钟，洗完时清洁工洗了几分钟？
        zh| 消防演习，展馆只开东门{a}分钟走空，只开西门{b}分钟走空。东门开了{d}分钟后西门才打开，再过几分钟人走空？
        zh| 老账房数完金币要{a}天，小账房数完要{b}天。老账房数了{d}天，国王等急了，叫小账房一起数，还要几天数完？
        zh| 独木舟从桥到岛要{a}分钟，汽艇从岛到桥要{b}分钟。独木舟先划{d}分钟，汽艇才从岛上开来，汽艇开几分钟遇到独木舟？
        zh| 油桶里的油，给暖房取暖够{a}周，给住房取暖够{b}周。秋天只给暖房用了{d}周，入冬后暖房住房都用，还能用几周？
        zh| 一卷彩带，全做蝴蝶结能做{a}个，全做花环能做{b}个。{A}先做了{d}个蝴蝶结，后来蝴蝶结和花环做得一样多，彩带用完，花环做了几个？
        zh| 一个优盘，全存电影能存{a}部，全存游戏能存{b}个。优盘存满了，电影比游戏多{d}部，游戏有几个？
        zh| 甲巡道工走完一段铁路要{a}小时，乙巡道工要{b}小时。甲从东头走了{d}小时，乙才从西头迎面走来，乙走几小时遇到甲？
        zh| 一辆货车，全装沙发能装{a}张，全装衣柜能装{b}个。货车装满时沙发比衣柜多{d}张，衣柜有几个？
        zh| 低年级装订校刊独自要{a}小时，高年级独自要{b}小时。低年级先装订{d}小时，高年级考完试来一起装订，还要几小时装订完？
        zh| 水库的水供老城够{a}天，供新城够{b}天。只供老城{d}天后，又接通新城，水还够用几天？
        zh| {A}织一条围巾要{a}个晚上，{B}要{b}个晚上。{A}先织{d}个晚上，{B}再从另一头织，一起织几个晚上织完？
        zh| 绿水管灌满鱼塘要{a}小时，黄水管要{b}小时。灌满时绿水管比黄水管多开了{d}小时，黄水管开了几小时？
        zh| 叉车卸完一节车厢要{a}分钟，工人推小车卸完要{b}分钟。叉车先卸{d}分钟，工人赶到一起卸，工人卸了几分钟卸完？
        zh| 甲从北岸游到南岸要{a}分钟，乙从南岸游到北岸要{b}分钟。甲下水{d}分钟后乙下水，乙游几分钟与甲相遇？
        zh| 湖水只走运河{a}天放干，只走隧道{b}天放干。运河先放{d}天，隧道接着也放，隧道放几天后湖水放干？
        zh| 石磨榨完橄榄要{a}天，钢磨要{b}天。钢磨在清洗，石磨先榨{d}天，然后石磨钢磨一齐榨，还要几天榨完？
        zh| 白班拆舞台要{a}小时，夜班要{b}小时。白班拆了{d}小时，夜班来帮忙一起拆，再过几小时拆完？
        zh| 一卷纱布，全剪大块能剪{a}块，全剪小块能剪{b}块。整卷剪完，大块比小块多{d}块，小块剪了几块？
        zh| 红漆公司刷大桥要{a}周，白漆公司要{b}周。红漆公司先刷{d}周，白漆公司随后参加，刷完时白漆公司刷了几周？
        zh| 一桶蜂蜜，大熊独吃够{a}天，小熊独吃够{b}天。小熊比大熊晚醒{d}天，大熊一醒就开吃，小熊吃几天后蜂蜜吃完？
        zh| 美术班画壁画要{a}天，家长画要{b}天。美术班先画{d}天，家长也来一起画，家长画了几天壁画完成？
        zh| 船从主舱口装货要{a}小时，从侧舱口装货要{b}小时。主舱口装了{d}小时，侧舱口也打开一起装，还要几小时装完？
        zh| 一瓶煤气，只做饭够用{a}天，只取暖够用{b}天。先只做饭用了{d}天，天冷后做饭又取暖，还够用几天？
        zh| {A}从车站走回家要{a}分钟，妈妈从家走到车站要{b}分钟。{A}走了{d}分钟，妈妈才从家出来接{A}，妈妈走几分钟接到{A}？
        zh| 甲律师审合同要{a}天，乙律师要{b}天。乙出差，甲先审{d}天，乙回来后分头同审，还要几天审完？
        zh| 洗一辆校车，{A}要{a}分钟，{B}要{b}分钟。{A}洗了{d}分钟，{B}拿着海绵过来一起洗，一起洗了几分钟？
        zh| 一盒蜡烛，只点钟楼够{a}夜，只点教堂够{b}夜。钟楼先点了{d}夜，以后钟楼教堂每夜都点，还够点几夜？
        zh| 甲消防栓给水车灌满水要{a}分钟，乙消防栓要{b}分钟。甲先灌{d}分钟，乙接好后一起灌，乙灌了几分钟水车灌满？
        zh| 一张餐券，可以换{a}杯咖啡，也可以换{b}块蛋糕。餐券正好用完，换的咖啡比蛋糕多{d}，换了几块蛋糕？
        zh| 削一袋土豆，机器要{a}分钟，帮厨们要{b}分钟。机器先削了{d}分钟，帮厨们休息完来一起削，帮厨们削几分钟后全部削完？
        zh| 船上的粮食，船员吃够{a}周，乘客吃够{b}周。船员先吃了{d}周，乘客才上船，大家一起还能吃几周？
        zh| 清理沙滩，{A}独自要{a}小时，{B}独自要{b}小时。{B}比{A}晚到{d}小时，清理完时{B}干了几小时？
        zh| 雨水接满木桶要{a}小时，水龙头放满要{b}小时。空桶接雨{d}小时后，雨照样下着，{A}又打开水龙头，再过几小时桶满？
        zh| 矿车从矿山到港口要{a}小时，轨道车从港口到矿山要{b}小时。矿车先开{d}小时，轨道车才迎面开出，轨道车开几小时后会车？
        zh| 矿井进水，旧水泵抽干要{a}周，救援泵抽干要{b}周。救援泵运来时，旧水泵已抽了{d}周，往后一起抽，还要几周抽干？
        zh| 铺球场草皮，园丁们要{a}天，机器要{b}天。园丁们先铺{d}天，机器再来同铺，机器铺几天可铺完？
        zh| 洗衣房的床单，旧机器洗完要{a}小时，新机器洗完要{b}小时。新机器预热，比旧机器晚开{d}小时，新机器开几小时后全部洗完？
        zh| 一袋玉米，母鸡独吃够{a}周，鹅独吃够{b}周。袋子打开{d}周后才买来鹅，鹅和母鸡一起吃了几周吃完？
        zh| 面包房甲完成订单要{a}小时，面包房乙要{b}小时。甲先烤{d}小时，乙也动手烤，问订单完成时乙烤了几小时。
        zh| 旧锅炉独烧，一堆煤够烧{a}天，新锅炉独烧够烧{b}天。旧锅炉烧了{d}天后新锅炉也点火，还够烧几天？
        zh| 割草，电动割草机割完球场要{a}分钟，汽油割草机要{b}分钟。电动的先割{d}分钟，汽油的才运到，一同割几分钟割完？
        zh| 一盒蜡笔，全画太阳能画{a}个，全画月亮能画{b}个。先画了{d}个太阳，再画同样多的太阳和月亮，蜡笔用完，月亮画了几个？
        zh| 甲、乙给新楼安玻璃，甲独自要{a}天，乙独自要{b}天。甲比乙多干{d}天，新楼的玻璃正好安完，求乙干的天数。
        zh| 设水果篮全装甜瓜能装{a}个，全装梨能装{b}个，篮子装满时甜瓜比梨多{d}个，梨有x个，求x。

        == agelater: f + x = k * ( c + x ); f=25..60 c=2..30 k=2..5
        en| A father is {f} years old and his son is {c}. In how many years will the father be {k} times as old as the son?
        en| {A} is {c} and {his} mother is {f}. When will the mother be {k} times as old as {A}? Give the number of years from now.
        en| The ages of {A} and {B} are {f} and {c}. After how many years will {A} be {k} times {B}'s age?
        en| In x years a {f}-year-old woman will be exactly {k} times as old as her daughter, who is {c} today. Find x.
        en| {A} is {f}, {B} is {c}. In how many years will {A} be {k} times as old as {B}?
        en| A teacher is {f} and a pupil {c} years old. After how many years is the teacher {k} times as old as the pupil?
        en| How many years from now will a {f}-year-old father be {k} times as old as his {c}-year-old daughter?
        en| {A} is {f} years old and {B} is {c} years old. In how many years will {A} be {k} times as old as {B}?
        zh| 爸爸今年{f}岁，儿子今年{c}岁，再过几年爸爸的年龄是儿子的{k}倍？
        zh| {A}今年{c}岁，妈妈{f}岁，多少年后妈妈的年龄正好是{A}的{k}倍？
        zh| 今年父亲{f}岁，女儿{c}岁，过几年父亲年龄是女儿的{k}倍？
        zh| 老师{f}岁，学生{c}岁。x年后，老师的年龄恰好是学生年龄的{k}倍，求x。
        zh| {A}{f}岁，{B}{c}岁，几年后{A}的年龄是{B}的{k}倍？
        zh| 妈妈今年{f}岁，女儿{c}岁，多少年以后妈妈的岁数是女儿的{k}倍？
        zh| 爷爷{f}岁，孙子{c}岁，再过多少年爷爷的年龄等于孙子年龄的{k}倍？
        zh| {A}今年{f}岁，{B}今年{c}岁，几年后{A}的年龄是{B}年龄的{k}倍？
        en| My aunt is {f} and I am {c} years old. How many years from now will my aunt be {k} times my age?
        en| Find the number of years after which a {f}-year-old man will be {k} times as old as a {c}-year-old child.
        en| A tree in the yard is {f} years old, and the bush beside it is {c} years old. In how many years will the tree be {k} times as old as the bush?
        en| {B} is {c} years of age and {B}'s grandmother is {f}. How many years must pass until the grandmother is exactly {k} times as old as {B}?
        en| In x years {A} will be {k} times as old as {B}. {A}'s age now is {f} and {B}'s age now is {c}. Find x.
        en| Present ages: uncle {f}, nephew {c}. The uncle's age will be {k} times the nephew's age how many years from now?
        en| This year {A} turned {f} and {B} turned {c}. Work out how many years later {A}'s age will be {k} times {B}'s.
        en| A house was built {f} years ago and the barn next to it {c} years ago. How many years from now will the house be {k} times as old as the barn?
        en| Our teacher is {f}, and her son is {c}. How many years will it be until she is {k} times as old as her son?
        en| Let x be the number of years from now when the captain, now {f}, will be {k} times as old as the cabin boy, now {c}. Find x.
        zh| 我今年{c}岁，姑姑今年{f}岁，再过几年姑姑的年龄是我的{k}倍？
        zh| 院子里的大树有{f}年树龄，小树有{c}年树龄，多少年后大树的树龄是小树的{k}倍？
        zh| 奶奶今年{f}岁，{B}今年{c}岁，再过多少年，奶奶的岁数恰好是{B}的{k}倍？
        zh| 设x年后叔叔的年龄是侄子的{k}倍，叔叔现年{f}岁，侄子现年{c}岁，求x。
        zh| 现在{A}的年龄是{f}岁，{B}的年龄是{c}岁，求几年后{A}的年龄等于{B}的{k}倍。
        zh| 王老师今年{f}岁，她的儿子{c}岁，王老师的年龄是儿子{k}倍要等到几年以后？
        zh| 老屋建成{f}年了，旁边的新屋建成{c}年了，几年以后老屋的屋龄是新屋的{k}倍？
        zh| 船长{f}岁，水手{c}岁，船长的年龄在几年之后是水手的{k}倍？
        zh| 外公今年{f}岁，外孙今年{c}岁，问多少年后外公的年龄正好等于外孙的{k}倍？
        zh| 哥哥今年{f}岁，妹妹今年{c}岁，哥哥的岁数是妹妹的{k}倍，那是几年后？
        en| How many years from now will a {f}-year-old trainer be {k} times as old as a {c}-year-old player?
        en| A grandfather is {f} and his grandchild is {c} today. After how many years is the grandfather's age {k} times the grandchild's?
        zh| 教练今年{f}岁，队员今年{c}岁，几年后教练的岁数是队员的{k}倍？
        zh| 父亲现年{f}岁，小女儿现年{c}岁，从现在起再过多少年，父亲的年龄为小女儿的{k}倍？
        en| Today my grandfather is {f} and I am {c}. How long will it be until he is {k} times as old as I am?
        en| How many years from now will {A}, who is {f}, have {k} times the age of {B}, who is {c}?
        en| An oak is {f} years old and a pine {c} years old. In how many years will the oak be {k} times as old as the pine?
        en| {B} is {c} and {his} teacher is {f} years old. When will the teacher be {k} times as old as {B}, in how many years?
        en| At {f}, {A} is much older than {B}, who is {c}. x years from now {A}'s age will be {k} times the age of {B}. Work out x.
        en| The ages of a woman and her son are {f} and {c}. In the future she will be {k} times as old as he. In how many years?
        en| A dog is {c} and its owner is {f}. After how many years will the owner be {k} times as old as the dog?
        en| {A} turned {f} this year, and {B} turned {c}. How many years later will {A} be exactly {k} times as old as {B}?
        zh| 妈妈{f}岁，我{c}岁，再过几年妈妈的岁数是我的{k}倍？
        zh| 一棵橡树{f}岁，一棵松树{c}岁，多少年后橡树的岁数是松树的{k}倍？
        zh| {A}{f}岁，比{B}大得多，{B}{c}岁，x年后{A}的年龄是{B}的{k}倍，求x。
        zh| 老师{f}岁，学生{c}岁，几年以后老师的年龄等于学生的{k}倍？
        zh| 母子俩今年分别是{f}岁和{c}岁，将来某年母亲的年龄是儿子的{k}倍，那是多少年后？
        zh| 爷爷现在{f}岁，{A}现在{c}岁，从现在起往后数几年，爷爷的年龄是{A}的{k}倍？
        zh| 师傅{f}岁，徒弟{c}岁，再过几年师傅的年龄恰好为徒弟的{k}倍？
        zh| 主人{f}岁，他的乌龟{c}岁，多少年以后主人的年龄是乌龟的{k}倍？
        en| {A}'s mother is {f} and {A} is {c}. In how many years will she be {k} times {A}'s age?
        en| Grandfather is {f}, his grandson {c}. After how many years is grandfather {k} times as old?
        zh| 妈妈{f}岁，女儿{c}岁，几年后妈妈的年龄是女儿的{k}倍？
        zh| 今年爷爷{f}岁，孙子{c}岁，再过几年爷爷的岁数是孙子的{k}倍？
        en| At the family party someone says: "Grandma is {f}, and little {A} is only {c}. One day Grandma will be {k} times as old as {him}." How many years away is that day?
        en| {A} celebrates {his} birthday number {c}, and on the same day {his} father turns {f}. How many birthdays later is the father {k} times as old as {A}?
        en| A ship was launched {f} years ago, its sister ship {c} years ago. How long from now will the age of the first be {k} times that of its sister?
        en| The coach is {f}; the youngest gymnast is {c}. After a certain number of years the coach's age equals {k} times the gymnast's. What is that number?
        en| {k} times {B}'s age will one day be exactly {A}'s age. {A} is now {f} and {B} is {c}. How many years must they wait?
        en| What number must be added to both {f} and {c} so that the first sum becomes {k} times the other?
        en| The same number is added to {f} and to {c}. The first result is then {k} times as large as the last. Find the number that was added.
        en| In a zoo an elephant is {f} years old and its calf {c}. In how many years will the elephant have reached {k} times the age of the calf?
        en| {A} and {B} work in the same bank. {A} is {f} and {B} is {c}. If both stay long enough, {A}'s age will some day be {k} times {B}'s. In how many years is this the case?
        en| "When I am {k} times as old as you," {A}, aged {f}, tells {B}, aged {c}, "we shall climb that mountain." How many years will it be until the climb?
        en| Dad's age: {f}. My age: {c}. How many years from today until Dad's age is {k} times mine?
        en| Our town hall has stood for {f} years and our library for {c} years. Determine how many years later the town hall will be {k} times as old as the library.
        en| Mrs Green is {f} years old. Her daughter was born {c} years ago. How many years from now will Mrs Green's age be {k} times her daughter's?
        en| A doctor of {f} has a patient of {c}. Calculate the number of years until the doctor is {k} times as old as the patient.
        en| A castle has a gate built {f} years ago and a bridge built {c} years ago. When the gate is {k} times as old as the bridge, a feast is planned. How many years is it until the feast?
        en| Two trees were planted in the park, the lime {f} years ago and the birch {c} years ago. In how many years' time will the lime be {k} times the birch's age?
        en| The age of a pilot is {f} years, and that of the trainee is {c} years. In what number of years will the pilot be {k} times as old as the trainee?
        en| {A} was born when {his} mother was still young: today she is {f} and {A} is {c}. How many more years until she is exactly {k} times as old as {A}?
        en| Let x be the number of years after which an actor, {f} today, is {k} times as old as his stage daughter, {c} today. What is x?
        en| My niece, who is {c}, asks me when I shall be {k} times as old as she is. I am {f}. How many years do I tell her?
        en| A queen of {f} and a princess of {c} ask the court astronomer: in how many years will the queen's years number {k} times the princess's? What is his answer?
        en| Right now {A} is {f} years old while {B} is {c} years old. How many years need to go by for {A} to be {k} times as old as {B}?
        en| The museum's oldest tram has been running for {f} years, and its newest for {c} years. After how many more years will the oldest have been running {k} times as long as the newest?
        en| A village priest is {f} and the choirboy {c}. In the future the priest will be {k} times the choirboy's age. How far off is that, in years?
        en| The difference in age never changes: {A} is {f} and {B} is {c}. Yet the ratio does. In how many years will {A}'s age be {k} times {B}'s?
        en| Find x: in x years a conductor aged {f} will be {k} times as old as a violinist aged {c}.
        en| A firm is {f} years old and its branch abroad {c} years. In how many years will the firm be {k} times as old as the branch?
        en| If a mother's present age is {f} and her baby boy's present age is {c}, how many years will have passed when she is {k} times his age?
        en| {A}'s dog is {c} and {A} {him}self is {f}. When {A} is {k} times the dog's age, how many years will have gone by?
        en| {A}, {c} years old, looks at {his} uncle, {f} years old. "Some day you will be just {k} times as old as I," {A} says. How many years does it take?
        en| A tortoise in the aquarium is {f}, and the turtle beside it is {c}. The keeper works out when the tortoise will be {k} times as old as the turtle. How many years does the keeper find?
        en| How long, in years, must a {c}-year-old apprentice wait until the {f}-year-old master is {k} times as old as he is?
        en| It is this year's reunion: the oldest cousin is {f} years of age, the youngest {c}. At a future reunion the oldest will be {k} times as old as the youngest. How many years ahead is it?
        en| {f} candles are on the mother's cake and {c} on her son's. How many years later will the mother's cake carry {k} times as many candles as the son's?
        en| {A} joined the club {f} years ago and {B} joined it {c} years ago. After how many more years will {A} have been a member {k} times as long as {B}?
        en| Age now: wine {f} years, cheese {c} years. In how many years will the wine be {k} times as old as the cheese?
        en| A grandmother aged {f} has a granddaughter aged {c}. Write down the number of years after which the grandmother will be exactly {k} times as old.
        en| A man, {f}, and a girl, {c}, sit in the train. In how many years will his age come to {k} times hers?
        en| {B}'s age is {c}. {A}, at {f}, is a good deal older. Some years from now {A}'s age will amount to {k} times {B}'s. How many years from now?
        en| Our neighbour has lived in this street for {f} years, and we have lived here for {c} years. After how many years will she have lived here {k} times as long as we?
        en| Suppose both live on for x years. Then {A}, today {f}, is {k} times as old as {B}, today {c}. Determine x.
        en| The prime minister is {f} and the prince is {c} years old. The prime minister's age will be {k} times the prince's in how many years?
        en| An old car has been on the road for {f} years, my father's for {c} years. How many years will it be till the old car has been on the road {k} times as long as my father's?
        en| How soon will a {f}-year-old lion tamer be {k} times the age of a lion that is {c}? Answer in years.
        en| A stepmother is {f} and her stepson {c}. She says, "In a few years I'll be {k} times as old as you." How many is "a few"?
        en| Professor Bell is {f} years old; her student is {c}. In how many years from now will the student's age, multiplied by {k}, be equal to the professor's age?
        en| As many years must be added to {A}'s {f} years as to {B}'s {c} years so that {A}'s age is {k} times {B}'s. How many?
        en| At present the ages of two brothers-in-law are {f} and {c} years. After how many years will the older be {k} times as old as the younger?
        en| Two volcanoes: one last erupted {f} years ago, the other {c} years ago. If both stay quiet, in how many years will the first have been quiet {k} times as long as the other?
        en| An oak table was made {f} years ago, and its chairs were made {c} years ago. How many years hence will the table be {k} times as old as the chairs?
        en| When will a captain of {f} years be {k} times as old as a cabin boy of {c} years? Give the answer in years from today.
        en| {A} has {f} years of service and {B} has {c}. How many years later will {A}'s service be {k} times as long as {B}'s?
        en| The baker is {f}, her assistant {c}. How many years go by until the baker is {k} times as old as her assistant?
        en| A mother wants to know in how many years she, now {f}, will be exactly {k} times as old as her daughter, now {c}. Help her.
        en| We have a parrot that is {c} years old. My grandfather is {f}. In how many years will Grandfather be {k} times the parrot's age?
        en| My music teacher is {f} and her violin {c} years old. How many years will it take for the teacher to be {k} times as old as the violin?
        en| {c} is the age of {A}; {f} is the age of {his} godmother. At what time from now, in years, is the godmother {k} times as old as {A}?
        en| Two numbers are {f} and {c}. Both are increased by x, whereupon the first is {k} times the other. Find x.
        en| A bridge is {f} years old and the tunnel near it is {c} years old. The bridge will be {k} times as old as the tunnel, but not yet. How many years are still to come?
        zh| 妈妈对{A}说：“我{f}岁了，你才{c}岁，等我的年龄是你的{k}倍时，我们去爬长城。”他们要等几年？
        zh| {f}和{c}同时加上一个相同的数，前一个和正好是后一个和的{k}倍，加上的数是几？
        zh| 学校的老教学楼用了{f}年，新图书馆用了{c}年，再过多少年老教学楼使用的年数是新图书馆的{k}倍？
        zh| 外婆今年{f}岁，外孙女今年{c}岁，多少年之后，外婆的年纪刚好是外孙女的{k}倍？
        zh| 动物园里大象{f}岁，小象{c}岁，大象的年龄变成小象的{k}倍，还要经过几年？
        zh| {A}的叔叔{f}岁，{A}{c}岁。几年以后，叔叔的岁数恰好是{A}岁数的{k}倍？
        zh| 张医生{f}岁，李护士{c}岁，张医生的年龄要等于李护士的{k}倍，须再过多少年？
        zh| 设再过x年，姑姑的年龄是侄女年龄的{k}倍。已知姑姑现年{f}岁，侄女现年{c}岁，求x。
        zh| {A}入厂{f}年，{B}入厂{c}年，多少年后{A}的工龄是{B}的{k}倍？
        zh| 生日蛋糕上，爸爸的插了{f}根蜡烛，女儿的插了{c}根，几年后爸爸蛋糕上的蜡烛根数是女儿的{k}倍？
        zh| 父子两人，父{f}岁，子{c}岁，求多少年后父亲年龄是儿子年龄的{k}倍。
        zh| 村东的石桥建于{f}年前，村西的木桥建于{c}年前，从今年算起几年后石桥的桥龄是木桥的{k}倍？
        zh| 奶奶满{f}岁那天，孙子满{c}岁，从那天起过几年，奶奶的岁数是孙子的{k}倍？
        zh| {B}比{A}小，{A}今年{f}岁，{B}今年{c}岁，{A}的年龄恰为{B}的{k}倍的那一年，离现在有几年？
        zh| 小亮{c}岁，班主任{f}岁，小亮算了算，说：“过些年您的年龄就是我的{k}倍。”过多少年呢？
        zh| 校长今年{f}岁，新来的学生今年{c}岁，经过多少年，校长的年龄为学生的{k}倍？
        zh| 一家老店开了{f}年，它的分店开了{c}年，再过几年，老店开的年数是分店的{k}倍？
        zh| 现在哥哥的年龄是{f}岁，弟弟的年龄是{c}岁。弟弟年龄的{k}倍等于哥哥年龄时，是几年后？
        zh| 伯父{f}岁，堂妹{c}岁。问：伯父的年龄达到堂妹的{k}倍，是在多少年后？
        zh| 公园里的银杏树栽了{f}年，桃树栽了{c}年，往后第几年银杏树的树龄是桃树的{k}倍？
        zh| 妈妈今年{f}岁，比{A}大很多，{A}只有{c}岁，妈妈的年龄是{A}的{k}倍还得过几年？
        en| A school for boys has existed for {f} years and a school for girls for {c} years. In how many years will the boys' school have existed {k} times as long as the girls'?
        en| {A} ({f}) bets {B} ({c}) that in x years {A} will be {k} times as old as {B}, and wins the bet. What is x?
        en| A lawyer aged {f} has promised to retire when she is {k} times as old as her son, who is {c}. How many more years will she work?
        en| Grandfather gives {A} his watch on the day he is {k} times as old as {A}. At present they are {f} and {c}. How many years must {A} wait for the watch?
        en| A tailor of {f} and his daughter of {c} will open a shop together when his age is {k} times hers. In how many years will the shop open?
        en| The stone house dates from {f} years ago, the wooden one from {c} years ago. A plaque will be hung up when the stone house is {k} times as old as the wooden one. How many years off is that?
        zh| 爷爷答应{A}，等自己的年龄是{A}的{k}倍时就把怀表送给{A}。爷爷现在{f}岁，{A}{c}岁，{A}还要等几年？
        zh| 律师{f}岁，打算在年龄是女儿{k}倍的那年退休，女儿现在{c}岁，律师还要工作几年？
        zh| 村里的古井有{f}年了，水塔有{c}年了，再过几年古井的年头恰好是水塔的{k}倍？
        en| A monk of {f} teaches a novice of {c}. How many years of teaching will it take until the monk is {k} times as old as the novice, starting today?
        en| {A}'s savings book is {c} years old, but the bank is {f}. How many years from now will the bank be {k} times as old as the savings book?
        en| Nobody believed {A}, {f}, who said to {B}, {c}: "I will be {k} times your age." In how many years will {A} be proved right?
        en| The lead guitarist is {f} years old, the drummer {c}. They plan to split up when the guitarist is {k} times as old as the drummer. For how many years will the band go on?
        en| Mr. Wood is {f} years old. His daughter is {c} years old. How many years from now will Mr. Wood be {k} times as old as his daughter?
        en| {A} is {c} years old now. {His} father is {f}. In how many years will {his} father's age be {k} times {A}'s age?
        en| A mother is {f} years old and her child is {c} years old. After some years the mother will be {k} times as old as the child. How many years will that take?
        en| My uncle is {f} and I am {c}. We both get a year older every year. In how many years will my uncle be {k} times as old as I will be then?
        en| {B} is {c} years old. {A} is {f} years old. How many years later will the age of {A} be equal to {k} times the age of {B}?
        en| The age of a king is {f} and the age of the prince is {c}. After how many years will the king be {k} times as old as the prince?
        en| At present Mrs. Reed is {f} years old and her niece is {c} years old. When Mrs. Reed is {k} times as old as her niece, how many years will have passed?
        en| A man of {f} has a son of {c}. Find in how many years the man will be {k} times the age of his son.
        en| Today is {A}'s birthday. {He} is {c} now, and {his} grandfather is {f}. How many more birthdays will {he} have until {his} grandfather is {k} times as old as {he} is?
        en| Suppose a woman is {f} years old and her son is {c}. In x years she will be {k} times as old as her son. What is x?
        en| The family has a parrot that is {f} years old and a cat that is {c} years old. How many years will it be before the parrot is {k} times as old as the cat?
        en| The old bridge is {f} years old, and the new bridge is {c} years old. How many years from today will the old bridge be {k} times as old as the new bridge?
        en| A school was opened {f} years ago. Its library was opened {c} years ago. In how many years will the school be {k} times as old as its library?
        en| A doctor is {f} years old. The youngest patient is {c} years old. How many years must go by before the doctor is {k} times as old as this patient?
        en| Father: {f} years. Son: {c} years. In how many years will the father have {k} times the years of the son?
        en| {A} said to {B}, "I am {f} and you are {c}. One day I will be exactly {k} times as old as you." How many years away is that day?
        en| If {A} is {f} years of age and {B} is {c} years of age, how many years must they wait until {A} is {k} times as old as {B}?
        en| A number is added both to {f} and to {c}. The first sum is then {k} times the other sum. What number is added?
        en| What number must be added to {f} and also to {c} so that the larger result is {k} times the smaller result?
        en| {A} has {f} {T} and {B} has {c}. Both get the same number of {T} more, and then {A} has {k} times as many as {B}. How many {T} does each of them get?
        en| A tall plant is {f} cm high and a small plant is {c} cm high. Both grow by the same number of centimetres, and after that the tall plant is {k} times as high as the small one. By how many centimetres does each plant grow?
        en| {A} has {$f} and {B} has {$c}. Their aunt gives each of them the same sum. Now {A} has {k} times as much money as {B}. How much did the aunt give to each?
        en| One tank holds {f} litres of water and another holds {c} litres. The same amount of water is poured into both. Then the first tank has {k} times as much as the other. How many litres are poured into each tank?
        en| A teacher told her class, "I am {f} years old and the average age of you pupils is {c}. In how many years shall I be {k} times as old as you are on average?" What is the answer?
        en| There is a {f}-year-old turtle in the zoo and a {c}-year-old bear. After how many years will the turtle be {k} times the bear's age?
        en| The firm is {f} years old today, while its newest shop is {c} years old. How many years will it take for the firm to be {k} times as old as this shop?
        en| A coach is {f} and her best swimmer is {c}. How many years ahead lies the year when the coach will be {k} times as old as the swimmer?
        en| {A} works at the post office and is {f} years old. {B}, the new helper, is {c} years old. After how many years will {A} be {k} times {B}'s age?
        en| Now {A}'s age is {c} and {his} aunt's age is {f}. Work out how many years it takes for the aunt's age to become {k} times {his} age.
        en| How long will it be, in years, until a mother of {f} is {k} times as old as her {c}-year-old boy?
        en| The captain of the ship is {f}, and the cabin boy is {c}. The captain will be {k} times as old as the boy. In how many years will that be?
        en| Ann's mother was {f} this spring, and Ann was {c}. How many years from this spring will the mother be {k} times as old as Ann?
        en| A lady is {f} years old and her granddaughter is {c}. In x years' time the lady's age will equal {k} times her granddaughter's. Solve for x.
        en| Two trees stand in a garden. The apple tree is {f} years old and the cherry tree is {c} years old. In how many years will the apple tree be {k} times as old as the cherry tree?
        en| Present age of the son: {c}. Present age of the father: {f}. Find the number of years until the father is {k} times as old as the son.
        en| {B} just turned {c}. On the same day {A} turned {f}. How many years after that day will {A} be {k} times as old as {B}?
        en| The older of two cousins is {f} years old, the younger {c}. After how many years will the older cousin's age be {k} times that of the younger?
        en| A grandson asks, "Grandpa, you are {f} and I am {c}. When will you be {k} times as old as me?" In how many years will it be?
        en| Mr. Kim is {f} this year and his dog is {c}. In a certain number of years Mr. Kim will be {k} times as old as his dog. Find this number of years.
        en| In the year when a painter is {k} times as old as his picture, he will be very proud. Now he is {f} and the picture is {c} years old. How many years are there until then?
        en| A violin is {f} years old and a guitar is {c} years old. Tell after how many years the violin will be {k} times as old as the guitar.
        en| The age of the nurse is {f} years. The age of the child she looks after is {c} years. How many years from now will the nurse's age be {k} times the child's?
        en| {A} knows that {his} mother is {f} and that {he} is {c}. How many years does {he} have to wait for {his} mother to be {k} times as old as {he} is?
        en| A {c}-year-old girl has a {f}-year-old father. How many years from the present will the father's age amount to {k} times the girl's age?
        en| My father is {f} years old, and I am {c} years old. After how many years will my father be {k} times as old as me?
        en| Two towers stand by the river. One has been standing for {f} years and the other for {c} years. In how many years will the older tower be {k} times as old as the newer one?
        en| {A} has been working here for {f} years and {B} for {c} years. In how many years will {A} have been here {k} times as long as {B}?
        en| {A} is now {f}. {B} is now {c}. How many years must be added to both ages so that {A}'s age is {k} times {B}'s age?
        en| There are {f} boys and {c} girls in a club. The same number of boys and girls join, and now there are {k} times as many boys as girls. How many girls join?
        en| A shop has {f} red balloons and {c} blue balloons. It buys as many more red balloons as blue balloons. After that it has {k} times as many red balloons as blue ones. How many balloons of each colour does it buy?
        en| The long stick is {f} cm and the short stick is {c} cm. Both are lengthened by the same piece. The long stick is then {k} times as long as the short stick. How long is the piece in centimetres?
        en| A professor is now {f} and one of his students is now {c}. In how many years will the professor be {k} times as old as this student?
        en| Our house is {f} years old and our garage is {c} years old. How many years from now will the age of the house be {k} times the age of the garage?
        en| The mayor is {f} years old. Her little nephew is {c}. Both have their birthday on the same day. After how many birthdays will the mayor be {k} times as old as her nephew?
        en| {A} has read {f} pages and {B} has read {c} pages. They both read the same number of pages today, and after this {A} has read {k} times as many pages as {B}. How many pages did each read today?
        en| Mum is {f}, my sister is {c}. Mum's age will one day be {k} times my sister's age. How many years is it till then?
        en| A farmer is {f} years old and the pony on his farm is {c} years old. In how many years' time will the farmer be {k} times as old as the pony?
        en| Find x so that {f} plus x is {k} times as large as {c} plus x.
        en| {A}, aged {f}, and {B}, aged {c}, wonder when {A} will be {k} times as old as {B}. How many years from now is it?
        en| A club was founded {f} years ago, and its youth team was formed {c} years ago. How many years later will the club be {k} times as old as the youth team?
        en| {A} owns {f} stamps and {B} owns {c}. From today each of them gets one new stamp a day. After how many days will {A} own {k} times as many as {B}?
        en| The water in the big barrel stands {f} cm high and in the small one {c} cm high. Rain raises the water in both by one centimetre an hour. In how many hours will the level in the big barrel be {k} times that in the small one?
        en| In the game {A} leads {f} to {c} against {B}. Now both score the same number of points, and {A} has {k} times as many points as {B}. How many points does each of them score?
        en| Before the doors open, {f} people queue at gate North and {c} at gate South. Then just as many people join one queue as the other, and North has {k} times as many people as South. How many people join each queue?
        en| A long rod measures {f} cm and a short one {c} cm. Equal pieces are welded to both, so that the long one is {k} times as long as the short one. How long is a piece?
        en| At the end of our street lives a pianist of {f}, and next door a dancer of {c}. Tell in how many years the pianist's age will be {k} times the dancer's.
        en| "I was {f} last week," said the dentist to the patient in the chair, "and you are {c}. We'll be old friends when I am {k} times your age." How many years is that from now?
        en| The queue for bread has {f} people in it, and the queue for cheese {c}. If x people join each of them, the first is {k} times as long as the other. Find x.
        en| Mother put {$f} into the savings box of {A} and {$c} into that of {B}. Every month she adds one dollar to each. After how many months does {A} have {k} times as much as {B}?
        en| {A} has baked for {f} years, and {his} apprentice for {c} years. How many years will they have to go on until {A} has baked for {k} times as long as the apprentice?
        en| A big fish weighs {f} hg and a little one {c} hg. Both put on the same weight in a pond, and after that the big one is {k} times as heavy as the little one. How many hg did each put on?
        en| On day one of the ski course {f} beginners and {c} experts signed up. The same number of each came later. Now there are {k} times as many beginners as experts. How many beginners came later?
        en| The red team has won {f} games and the blue team {c}. If each of them wins every game from now on, and they play equally often, after how many more wins each will red have {k} times as many wins as blue?
        en| A library has stood in the town for {f} years and the cinema for {c} years. In how many years will the library have stood there {k} times as long as the cinema?
        en| In the herd walks a daughter elephant of {c} years. Her mother is {f}. How many years is it till the mother is {k} times as old as her daughter?
        en| How much must be added to each of the numbers {f} and {c} for one of the sums to be {k} times the other?
        en| At the moment a comet hunter is {f} years old and his telescope is {c}. How many years from now will he be {k} times as old as his telescope?
        en| A mountain guide, {f}, ropes up with a boy of {c}. The boy asks in how many years the guide will be {k} times as old as he. What must the guide say?
        en| Look at the birth certificates: the mother is {f} today, the twin girls {c} each. In how many years will the mother be {k} times as old as a twin?
        en| The age of a wine is {f} years when its maker's son is {c}. The maker will open it when the wine is {k} times as old as the son. How many years will it still lie in the cellar?
        en| There were {f} ships in the eastern harbour and {c} in the western one. During the storm an equal number of ships sought shelter in each, and then the eastern harbour held {k} times as many as the western. How many ships came to each harbour?
        en| A judge has been in office for {f} months, her clerk for {c} months. After how many months more will the judge have served {k} times as long as her clerk?
        en| {A} is planting beans: {f} in the left bed and {c} in the right bed so far. {He} now plants equally many in both, which gives {k} times as many on the left as on the right. How many more beans go into each bed?
        en| Our chess teacher is {f}. Our best player is only {c}. Give the number of years after which the teacher is exactly {k} times the player's age.
        en| The thermometer on the wall reads {f} degrees and the one in the pond {c} degrees. Both rise by the same number of degrees, after which the wall reads {k} times as much as the pond. By how many degrees do they rise?
        en| The king has reigned for {f} years and the queen next door for {c} years. Both are in good health. In how many years will the king's reign be {k} times as long as the queen's?
        en| {A} and {B} count their steps. {A} has {f} on the counter, {B} {c}. They walk on in step until {A}'s counter shows {k} times as much as {B}'s. How many steps does each take in that time?
        en| Father Bear has lived through {f} winters, Baby Bear through {c}. How many winters more must they live through for Father Bear to have seen {k} times as many as Baby Bear?
        en| What number of years has to pass if someone of {f} wants to be {k} times as old as someone of {c}?
        en| A firm pays {f} engineers and {c} designers. It hires engineers and designers in equal numbers, and has {k} times as many engineers as designers afterwards. How many engineers does it hire?
        en| My grandmother moved to the village {f} years ago, my parents {c} years ago. In how many years from now can Grandmother say that she has lived there {k} times as long as they?
        en| The passport says that the traveller is {f}. Beside her sits a child, {c} years old. When the traveller is {k} times as old as the child, how many years will have gone by?
        en| A football trainer notes: my age {f}, goalkeeper's age {c}. He wonders how many years it takes until his age is {k} times the goalkeeper's. Find the answer.
        en| The jazz club turns {f} this year, and the rock club {c}. An anniversary is planned for the year when the jazz club is {k} times as old as the rock club. How many years from now will it be held?
        en| It is {c} years since {A} was born and {f} years since {his} grandmother was born. How many years from now will she be {k} times as old as {A}?
        en| {A}'s tower is {f} blocks high and {B}'s tower {c} blocks. Both children add one block at a time, always together. After how many blocks each is {A}'s tower {k} times as high as {B}'s?
        en| In a forest {f} oaks and {c} beeches were counted. The forester plants the same number of oaks as of beeches, so that there are {k} times as many oaks as beeches. How many beeches does he plant?
        en| "You are {c}, I am {f}," says the gardener to his wheelbarrow. In how many years is he {k} times as old as it?
        en| {B} is {c} years old today. {A}, {B}'s stepfather, is {f}. Work out after how many birthdays of both {A} is {k} times as old as {B}.
        en| A tunnel has {f} lamps on its left wall and {c} on its right wall. After the same number of lamps has been added on each wall, there are {k} times as many on the left. How many lamps were added on each wall?
        en| A lake steamer has been sailing for {f} years, its little ferry for {c} years. In which number of years from this one will the steamer's years of sailing be {k} times the ferry's?
        en| {A} solves the riddle of {his} neighbour: "I am {f}, my son is {c}. Add the same number of years to both our ages and I am {k} times as old as he." What is the number of years?
        en| Each player starts the last round with the points won so far: {A} with {f}, {B} with {c}. In that round both win x points and {A} ends with {k} times {B}'s total. Determine x.
        en| Our cook, who is {f}, has a stove that is {c} years old. After how many years in our kitchen will the cook be {k} times as old as the stove?
        en| A shelf holds {f} novels and a smaller shelf {c}. {A} puts the same number of new novels on each, and the first now holds {k} times as many as the other. How many new novels did {he} put on each shelf?
        en| A pilot has flown for {f} years, a co-pilot for {c} years. If neither of them retires, in how many years will the pilot have flown {k} times as long as the co-pilot?
        en| At {f}, a sculptor adopts a boy who is {c}. How many years after the adoption is the sculptor {k} times as old as the boy?
        en| The statue in the square was put up {f} years ago and the fountain {c} years ago. How many years hence will the statue have been there {k} times as long as the fountain?
        en| Big sister weighs {f} kg with her rucksack, and the dog weighs {c} kg with his. Equal loads are added to both rucksacks. Now big sister and rucksack weigh {k} times as much as dog and rucksack. How heavy is each added load?
        en| One plant is {f} mm tall and another is {c} mm tall. Each grows one millimetre a day. In how many days will the taller be {k} times as tall as the shorter?
        en| A father celebrates his {f} years on earth on the very day on which his daughter becomes {c}. How many birthdays later is he {k} times as old as she?
        en| The museum guide is {f} years old and the youngest visitor is {c}. The guide jokes: "Come back when I am {k} times as old as you." In how many years should the visitor come back?
        en| Let x years pass. A clockmaker, who is {f} at present, will then have {k} times the age of the clock that he made {c} years ago. Calculate x.
        en| {A} has {f} {T} and {B} has {c}. They find a box and share its {T} equally, after which {A} has {k} times as many as {B}. How many {T} did each take from the box?
        en| A sailor's age is {f} and a ship's boy's is {c}. They sail round the world until the sailor is {k} times as old as the boy. For how many years do they sail?
        en| In a report about a family we read: grandfather {f}, grandson {c}. In how many years does the grandfather's age come to exactly {k} times the grandson's?
        en| If today the ages of a teacher and her violin pupil are {f} and {c}, in how many years will the teacher's be {k} times the pupil's?
        en| {A}'s uncle keeps bees. He is {f}; {A}, who helps him, is {c}. The uncle will hand over the hives when he is {k} times as old as {A}. How many years does {A} have to help until then?
        en| Which equal amount of juice must be poured into a jug with {f} cl and a glass with {c} cl, so that the jug contains {k} times as much as the glass? Give it in cl.
        en| One tunnel is {f} m long so far, another one {c} m. Each grows by one metre a day. How many days later is the first {k} times as long as the other?
        en| An old parrot has known {f} words for years, a young parrot knows {c}. Both learn one word a week from now on. After how many weeks does the old one know {k} times as many words as the young one?
        en| How many candles must be added to each of the cakes, one with {f} candles and one with {c}, to have {k} times as many on the first as on the other?
        en| The choirmaster has sung in the choir for {f} years and {A} for {c} years. In how many years will it be true that the choirmaster has sung in it {k} times as long as {A}?
        en| The old tailor in our street is {f}. His needle-threading granddaughter is {c}. He says he will stop working on the day he is {k} times as old as she is. In how many years will he stop?
        en| Since the gate was built {f} years have gone by, and since the garden house was built {c}. How many more years must go by before the gate is {k} times as old as the garden house?
        zh| 小明今年{c}岁，爸爸今年{f}岁，几年以后爸爸的年龄是小明年龄的{k}倍？
        zh| 妈妈今年{f}岁，儿子{c}岁，当妈妈的年龄是儿子的{k}倍时，过了几年？
        zh| 叔叔{f}岁，侄子{c}岁，多少年后叔叔的年龄等于侄子年龄的{k}倍？
        zh| 甲有{f}元，乙有{c}元，两人又得到同样多的钱，这时甲的钱是乙的{k}倍，两人各又得到多少元？
        zh| 在{f}和{c}上分别加上同一个数，前一个和是后一个和的{k}倍，加上的数是多少？
        zh| 大水桶里有{f}升水，小水桶里有{c}升水，往两个桶里倒进同样多的水后，大桶的水是小桶的{k}倍，每桶倒进多少升？
        zh| 一棵高树高{f}分米，一棵矮树高{c}分米，两棵树长高了同样的高度以后，高树的高度是矮树的{k}倍，每棵树长高了多少分米？
        zh| {A}有{f}{M}{T}，{B}有{c}{M}，两人又各买了同样多的{T}，这时{A}的{T}是{B}的{k}倍，每人又买了多少{M}？
        zh| 外婆今年{f}岁，小外孙今年{c}岁，再过多少年外婆的岁数正好是外孙的{k}倍？
        zh| 姑姑今年{f}岁，{A}今年{c}岁，要过多少年，姑姑的年龄才是{A}的{k}倍？
        zh| 父女俩今年的年龄分别是{f}岁和{c}岁，几年后父亲的年龄是女儿年龄的{k}倍？
        zh| 张老师对学生说：我今年{f}岁，你今年{c}岁，几年后我的年龄是你的{k}倍？
        zh| 学校建校{f}年了，校图书馆建成{c}年了，再过几年学校的年数是图书馆的{k}倍？
        zh| 一座老桥有{f}年历史，一座新桥有{c}年历史，多少年后老桥的年数是新桥的{k}倍？
        zh| 动物园的老乌龟{f}岁，小熊{c}岁，多少年后乌龟的岁数是小熊的{k}倍？
        zh| 设x年后母亲的年龄是孩子的{k}倍，母亲现在{f}岁，孩子现在{c}岁，x是多少？
        zh| {f}加上一个数，等于{c}加上这个数的和的{k}倍，这个数是多少？
        zh| 红气球有{f}个，蓝气球有{c}个，又买来同样多的红气球和蓝气球，这时红气球的个数是蓝气球的{k}倍，红气球又买了几个？
        zh| 表哥今年{f}岁，表弟今年{c}岁，几年之后表哥的年龄会是表弟的{k}倍？
        zh| 今天是{A}的生日，{A}满{c}岁，爷爷满{f}岁，从今天起过多少年爷爷的年龄是{A}的{k}倍？
        zh| 王阿姨现在的年龄是{f}岁，她女儿现在的年龄是{c}岁，王阿姨的年龄成为女儿的{k}倍还需要几年？
        zh| 李医生{f}岁，他的小病人{c}岁，多少年以后李医生的年龄为病人的{k}倍？
        zh| 甲仓有粮{f}吨，乙仓有粮{c}吨，两仓运进同样多的粮食后，甲仓的粮食是乙仓的{k}倍，每仓运进多少吨？
        zh| 长绳{f}米，短绳{c}米，都接上同样长的一段后，长绳是短绳的{k}倍，接上的一段长多少米？
        zh| 厂长今年{f}岁，新来的工人今年{c}岁，再过几年厂长年龄恰好是这名工人的{k}倍？
        zh| {A}读了{f}页书，{B}读了{c}页，今天两人又读了同样多的页数，这时{A}读的页数是{B}的{k}倍，今天每人读了多少页？
        zh| {A}说：妈妈{f}岁了，我{c}岁，什么时候妈妈的年龄是我的{k}倍？请算出是几年后。
        zh| 舅舅现年{f}岁，外甥现年{c}岁，舅舅的年龄变成外甥的{k}倍要经过几年？
        zh| 公司成立{f}年了，分店开业{c}年了，几年后公司成立的年数是分店开业年数的{k}倍？
        zh| 司机{f}岁，他的儿子{c}岁，x年后司机的年龄正好等于儿子的{k}倍，x等于几？
        zh| {A}有{f}枚邮票，{B}有{c}枚，从今天起每人每天各得一枚，几天后{A}的邮票是{B}的{k}倍？
        zh| 大桶里水深{f}厘米，小桶里水深{c}厘米，下雨时每小时水面各升高一厘米，几小时后大桶的水深是小桶的{k}倍？
        zh| 比赛中{A}得了{f}分，{B}得了{c}分，后来各自又得了同样多的分，{A}的得分成为{B}的{k}倍，后来各得几分？
        zh| 北门排队的有{f}人，南门排队的有{c}人，后来又各来了同样多的人，北门的人数是南门的{k}倍，各来了几人？
        zh| 妈妈给{A}的存钱罐放了{f}元，给{B}的放了{c}元，以后每月各加一元，几个月后{A}的钱是{B}的{k}倍？
        zh| {A}的积木塔高{f}块，{B}的积木塔高{c}块，各自一次加一块，同时加，各加几块后{A}的塔高是{B}的{k}倍？
        zh| 面包师傅做了{f}年面包，学徒做了{c}年，再做几年，师傅做面包的年数是学徒的{k}倍？
        zh| 图书馆在镇上开了{f}年，电影院开了{c}年，多少年以后图书馆开馆的年数是电影院的{k}倍？
        zh| 大鱼重{f}克，小鱼重{c}克，它们长了同样的重量，大鱼的重量就是小鱼的{k}倍，各长了多少克？
        zh| 滑雪班有新手{f}名，老手{c}名，又来了同样多的新手和老手，新手人数是老手的{k}倍，又来了新手几名？
        zh| 国王在位{f}年，邻国女王在位{c}年，再过多少年，国王在位的时间是女王的{k}倍？
        zh| 东港停船{f}艘，西港停船{c}艘，台风前各来了同样多的船，东港的船是西港的{k}倍，各来了几艘？
        zh| 隧道左壁有灯{f}盏，右壁有灯{c}盏，左右各添同样多的灯，左壁的灯成了右壁的{k}倍，各添几盏？
        zh| 牙医今年{f}岁，小病人{c}岁，牙医笑着说等自己年龄是他的{k}倍时再见，那是几年后？
        zh| 陈酒存了{f}年，酿酒师的儿子{c}岁，酒的年份为儿子年龄的{k}倍时开坛，还要等几年？
        zh| 林场有橡树{f}棵，山毛榉{c}棵，又种下同样多的橡树和山毛榉，橡树棵数是山毛榉的{k}倍，又种了橡树几棵？
        zh| 公司有工程师{f}人，设计师{c}人，招来同样多的工程师和设计师后，工程师人数为设计师的{k}倍，招来工程师几人？
        zh| 外婆搬到村里{f}年了，爸爸妈妈搬来{c}年了，再过多少年，外婆住的年数是爸爸妈妈的{k}倍？
        zh| 爵士俱乐部成立{f}年，摇滚俱乐部成立{c}年，等到前者的年数是后者的{k}倍时要办庆典，庆典在几年后？
        zh| 大熊过了{f}个冬天，小熊过了{c}个冬天，再过几个冬天，大熊过的冬天数是小熊的{k}倍？
        zh| 机长飞行{f}年了，副机长飞行{c}年了，几年后机长的飞行年数恰好是副机长的{k}倍？
        zh| 雕塑家{f}岁时收养了一个{c}岁的男孩，收养几年以后雕塑家的年龄是男孩的{k}倍？
        zh| 广场的雕像立了{f}年，喷泉建了{c}年，再过几年，雕像的年头是喷泉的{k}倍？
        zh| 高的花苗{f}毫米，矮的花苗{c}毫米，每天都长一毫米，几天后高的是矮的{k}倍？
        zh| 老鹦鹉会说{f}个词，小鹦鹉会说{c}个词，以后每周各学会一个词，几周后老鹦鹉会的词是小鹦鹉的{k}倍？
        zh| 壶里有果汁{f}厘升，杯里有{c}厘升，各倒进同样多的果汁，壶里的就是杯里的{k}倍，各倒进多少厘升？
        zh| {A}和{B}一起捡到一盒{T}，平分以后，原有{f}{M}的{A}拥有的是原有{c}{M}的{B}的{k}倍，每人分到几{M}？
        zh| 给{f}和{c}加上相等的数，得到的前一个和是后一个和的{k}倍，求加上的数。
        zh| 合唱团团长唱了{f}年，{A}唱了{c}年，几年后团长唱的年数等于{A}的{k}倍？
        zh| 叔叔养蜂，今年{f}岁，{A}今年{c}岁，叔叔说自己年龄是{A}的{k}倍时就把蜂箱交给{A}，{A}要等几年？
        zh| 上层书架有小说{f}本，下层有{c}本，上下层各放进同样多的新小说，上层是下层的{k}倍，各放进几本？
        zh| 红队已胜{f}场，蓝队已胜{c}场，往后各队又胜了同样多的场数，红队胜场是蓝队的{k}倍，往后各胜几场？
        zh| 钟表匠现年{f}岁，他做的钟走了{c}年，x年后钟表匠的年龄是这只钟年数的{k}倍，求x。
        zh| 左边菜畦种了{f}棵豆，右边种了{c}棵，左右又种同样多的棵数，左边是右边的{k}倍，又各种了几棵？
        zh| 小提琴老师今年{f}岁，她的学生今年{c}岁，到老师年龄正好是学生{k}倍的时候，中间隔了多少年？
        zh| 老法官任职{f}个月，书记员任职{c}个月，再任职几个月，法官的任期是书记员的{k}倍？
        zh| 护照上写着旅客{f}岁，身旁的孩子{c}岁，旅客的岁数为孩子{k}倍的那年，是几年以后？
        zh| {A}的计步器显示{f}步，{B}的显示{c}步，他们并排走同样多的步数后，{A}的步数是{B}的{k}倍，各走了几步？
        zh| 第一条隧洞已挖{f}米，第二条已挖{c}米，每天都再挖一米，几天后第一条的长度是第二条的{k}倍？
        zh| 蛋糕甲插了{f}根蜡烛，蛋糕乙插了{c}根，各再插同样多的蜡烛，甲的根数成为乙的{k}倍，各再插几根？
        zh| 守塔人{f}岁，他的狗{c}岁，守塔人想知道几年后自己的年龄会是狗的{k}倍，请你告诉他。
        zh| 水手{f}岁，见习生{c}岁，他们出海航行，直到水手的年龄是见习生的{k}倍才返航，航行了几年？
        zh| 轮船航行了{f}年，渡船航行了{c}年，如果都不退役，多少年后轮船航行的年数恰是渡船的{k}倍？
        zh| 长杆{f}厘米，短杆{c}厘米，焊上同样长的一截后，长杆的长度是短杆的{k}倍，焊上的一截长多少厘米？

        == ageago: f - x = k * ( c - x ); f=25..70 c=6..40 k=2..7
        en| A father is {f} years old and his son is {c}. How many years ago was the father {k} times as old as the son?
        en| {A} is {c} and {his} mother is {f}. How long ago was the mother {k} times as old as {A}?
        en| Today {A} is {f} and {B} is {c}. x years ago {A} was {k} times as old as {B}. What is x?
        en| {A} is {f}, {B} is {c}. How many years ago was {A} {k} times as old as {B}?
        en| A teacher is {f} and a pupil {c} years old. How many years ago was the teacher {k} times as old as the pupil?
        en| Some years ago a man, now {f}, was {k} times as old as his daughter, who is {c} now. How many years ago was that?
        en| {A} is {f} years old and {B} is {c} years old. How many years ago was {A} {k} times as old as {B}?
        zh| 爸爸今年{f}岁，儿子今年{c}岁，几年前爸爸的年龄是儿子的{k}倍？
        zh| {A}今年{c}岁，妈妈{f}岁，多少年前妈妈的年龄正好是{A}的{k}倍？
        zh| 今年父亲{f}岁，女儿{c}岁，父亲的年龄是女儿的{k}倍是在几年前？
        zh| {A}{f}岁，{B}{c}岁，几年前{A}的年龄是{B}的{k}倍？
        zh| 妈妈今年{f}岁，女儿{c}岁，多少年以前妈妈的岁数是女儿的{k}倍？
        zh| 爷爷{f}岁，孙子{c}岁，几年以前爷爷的年龄等于孙子年龄的{k}倍？
        zh| {A}今年{f}岁，{B}今年{c}岁，几年前{A}的年龄是{B}年龄的{k}倍？
        en| My aunt is {f} and I am {c} years old. How many years ago was my aunt {k} times my age?
        en| Find the number of years before which a {f}-year-old man was {k} times as old as a {c}-year-old child.
        en| A tree in the yard is {f} years old, and the bush beside it is {c} years old. How many years ago was the tree {k} times as old as the bush?
        en| {B} is {c} years of age and {B}'s grandmother is {f}. How many years have passed since the grandmother was exactly {k} times as old as {B}?
        en| x years ago {A} was {k} times as old as {B}. {A}'s age now is {f} and {B}'s age now is {c}. Find x.
        en| Present ages: uncle {f}, nephew {c}. The uncle's age was {k} times the nephew's age how many years ago?
        en| This year {A} turned {f} and {B} turned {c}. Work out how many years earlier {A}'s age was {k} times {B}'s.
        en| A house was built {f} years ago and the barn next to it {c} years ago. How many years ago was the house {k} times as old as the barn?
        en| Our teacher is {f}, and her son is {c}. How many years is it since she was {k} times as old as her son?
        en| Let x be the number of years back when the captain, now {f}, was {k} times as old as the cabin boy, now {c}. Find x.
        zh| 我今年{c}岁，姑姑今年{f}岁，几年前姑姑的年龄是我的{k}倍？
        zh| 院子里的大树有{f}年树龄，小树有{c}年树龄，多少年前大树的树龄是小树的{k}倍？
        zh| 奶奶今年{f}岁，{B}今年{c}岁，多少年以前，奶奶的岁数恰好是{B}的{k}倍？
        zh| 设x年前叔叔的年龄是侄子的{k}倍，叔叔现年{f}岁，侄子现年{c}岁，求x。
        zh| 现在{A}的年龄是{f}岁，{B}的年龄是{c}岁，求几年前{A}的年龄等于{B}的{k}倍。
        zh| 王老师今年{f}岁，她的儿子{c}岁，王老师的年龄是儿子{k}倍是多少年以前的事？
        zh| 老屋建成{f}年了，旁边的新屋建成{c}年了，几年以前老屋的屋龄是新屋的{k}倍？
        zh| 船长{f}岁，水手{c}岁，船长的年龄在几年之前是水手的{k}倍？
        zh| 外公今年{f}岁，外孙今年{c}岁，问多少年前外公的年龄正好等于外孙的{k}倍？
        zh| 哥哥今年{f}岁，妹妹今年{c}岁，哥哥的岁数是妹妹的{k}倍，那是几年前？
        en| How many years ago was a {f}-year-old trainer {k} times as old as a {c}-year-old player?
        en| A grandfather is {f} and his grandchild is {c} today. How many years ago was the grandfather's age {k} times the grandchild's?
        zh| 教练今年{f}岁，队员今年{c}岁，几年前教练的岁数是队员的{k}倍？
        zh| 父亲现年{f}岁，小女儿现年{c}岁，距今多少年前，父亲的年龄为小女儿的{k}倍？
        en| {A} is {f} today, and {B} is {c}. How many years back was {A} {k} times as old as {B}?
        en| Today my grandfather is {f} and I am {c}. How long is it since he was {k} times as old as I was?
        en| A mother, {f}, and her daughter, {c}, look at an old photo, on which the mother was {k} times as old as the daughter. How many years ago was it taken?
        en| How many years ago did {A}, who is {f}, have {k} times the age of {B}, who is {c}?
        en| An oak is {f} years old and a pine {c} years old. How many years ago was the oak {k} times as old as the pine?
        en| {B} is {c} and {his} teacher is {f} years old. When was the teacher {k} times as old as {B}, how many years ago?
        en| At {f}, {A} is much older than {B}, who is {c}. x years ago {A}'s age was {k} times the age of {B}. Work out x.
        en| The ages of a woman and her son are {f} and {c}. In the past she was {k} times as old as he. How many years ago?
        zh| 妈妈{f}岁，我{c}岁，几年前妈妈的岁数是我的{k}倍？
        zh| 看着老照片，{f}岁的妈妈说，那时她的年龄是{c}岁女儿的{k}倍，照片是几年前拍的？
        zh| 一棵橡树{f}岁，一棵松树{c}岁，多少年前橡树的岁数是松树的{k}倍？
        zh| {A}{f}岁，比{B}大得多，{B}{c}岁，x年前{A}的年龄是{B}的{k}倍，求x。
        zh| 老师{f}岁，学生{c}岁，几年前老师的年龄等于学生的{k}倍？
        zh| 母子俩今年分别是{f}岁和{c}岁，过去某年母亲的年龄是儿子的{k}倍，那是多少年前？
        zh| 爷爷现在{f}岁，{A}现在{c}岁，从现在往前推几年，爷爷的年龄是{A}的{k}倍？
        zh| 师傅{f}岁，徒弟{c}岁，几年前师傅的年龄恰好为徒弟的{k}倍？
        en| {A}'s mother is {f} and {A} is {c}. How many years ago was she {k} times {A}'s age?
        en| Grandfather is {f}, his grandson {c}. How many years ago was grandfather {k} times as old?
        zh| 妈妈{f}岁，女儿{c}岁，几年前妈妈的年龄是女儿的{k}倍？
        zh| 今年爷爷{f}岁，孙子{c}岁，几年以前爷爷的岁数是孙子的{k}倍？
        en| {A} finds an old diary of {his} mother. On the first page it says: "I am {k} times as old as my child." Today she is {f} and {A} is {c}. How many years ago was that page written?
        en| What number must be taken away from both {f} and {c} so that the first difference is {k} times the other?
        en| The same number is subtracted from {f} and from {c}. What remains of the first is {k} times what remains of the last. Find the number subtracted.
        en| A judge is {f} and her clerk {c} years old. There was a time when the judge was {k} times as old as the clerk. How many years have gone by since then?
        en| Grandad, now {f}, says to {A}, now {c}: "Remember the year I was {k} times your age?" How many years back was that?
        en| The brewery was founded {f} years ago and its rival {c} years ago. How many years ago had the brewery existed {k} times as long as the rival?
        en| When {A} moved to this town, {his} age was {k} times {B}'s. {A} is now {f} and {B} {c}. For how many years has {A} lived here?
        en| A photograph shows a father and his daughter on a day when he was {k} times as old as she. He has since reached {f}, and she has reached {c}. How old is the photograph?
        en| Present age of the teacher: {f}. Present age of the student: {c}. Years since the teacher was {k} times the student's age: ?
        en| {B} is {c} and {A} is {f}. Going back in time, in how many years do we come to the point where {A} was {k} times as old as {B}?
        en| The king is {f} years of age, the prince {c}. They planted the royal oak in the year in which the king was {k} times as old as the prince. How many years ago did they plant it?
        en| A father was {k} times as old as his son when they built the tree house. Father is {f} now and the son {c}. How many years has the tree house been standing?
        en| It is some years since an opera singer, who is {f}, was {k} times the age of her pianist, who is {c}. Exactly how many years is it?
        en| How many years must we turn back the clock so that a woman of {f} is {k} times as old as a man of {c}?
        en| {k} times {B}'s age was once exactly {A}'s age. {A} is now {f} and {B} is {c}. How long ago was this?
        en| My uncle came back from sea when he was {k} times as old as I was. He is {f} today and I am {c}. How many years ago did he come back?
        en| {A} has worked in the factory for {f} years and {B} for {c} years. How many years ago had {A} worked there {k} times as long as {B}?
        en| An elephant in the circus is {f}; its trainer is {c}. Determine how many years ago the elephant was {k} times the trainer's age.
        en| Two numbers, {f} and {c}, are both made smaller by x. After that the first is {k} times the other. What is x?
        en| "At our last meeting you were {k} times as old as I," says {A}, who is {c}, to {his} aunt, who is {f}. How many years ago was the last meeting?
        en| A candle-maker has been in business for {f} years, his neighbour the potter for {c} years. How many years ago had the candle-maker been in business {k} times as long as the potter?
        en| At the wedding the groom's mother counted: she was {k} times as old as her nephew. She is {f} this year, and the nephew is {c}. How many years ago did the wedding take place?
        en| Our house is {f} years old and the garage {c}. It was painted when the house was {k} times as old as the garage. How many years have passed since it was painted?
        en| The ages of two sisters are {f} and {c}. In their childhood the elder was once {k} times as old as the younger. Find how many years ago.
        en| A chess master is {f} and the young champion {c}. They first played when the master was {k} times as old as the champion. How many years ago was their first game?
        en| Some time ago, {A} was {k} times as old as {B}. If {A} is {f} years old at present and {B} is {c} years old at present, how many years ago was it?
        en| A bridge has been open for {f} years and a tunnel for {c} years. A book describing them says that the bridge has been open {k} times as long as the tunnel. How many years ago was the book written?
        en| If a captain is {f} and a sailor is {c}, then how many years earlier was the captain's age {k} times the sailor's?
        en| Years ago my grandmother's age equalled {k} times my mother's. Grandmother turned {f} this spring and mother turned {c}. How many years ago was it?
        en| Now {A} is {f} years old and {his} daughter {c}. They got their cat when {A} was {k} times as old as the daughter. How many years have they had the cat?
        en| A farmer aged {f} and his son aged {c} took over the farm when the farmer's age was {k} times his son's. Calculate for how many years they have had it.
        en| x years ago a wizard, who is {f} now, was {k} times as old as his pupil, who is {c} now. Calculate x.
        en| A mountain hut is {f} years old, and the cable car up to it is {c} years old. When a storm damaged both, the hut was {k} times as old as the cable car. How many years ago did the storm come?
        en| Count back from today: {A}, {f}, and {B}, {c}. How many years back do you have to count until {A} is {k} times as old as {B}?
        en| {A}'s father will not tell how long ago he stopped smoking, only that he was then {k} times as old as {A}. Father is {f} and {A} {c} years old. How many years ago did he stop?
        en| The director joined the company {f} years ago and the manager {c} years ago. In a speech it was said that the director had been there {k} times as long as the manager. How many years ago was the speech?
        en| Mr Black, aged {f}, first met his stepdaughter, aged {c}, when he was {k} times as old as she was. For how many years have they known each other?
        en| In which year before this one, counted backwards, was the mother, now {f}, {k} times the age of her child, now {c}? Give the number of years.
        en| A tortoise of {f} years and a crocodile of {c} years live in the same zoo. The zoo opened when the tortoise was {k} times as old as the crocodile. How many years ago did it open?
        en| {B}, {c}, learned to swim from {A}, {f}, at the time when {A} was {k} times as old as {B}. How many years ago did {B} learn to swim?
        en| On the day of the move, Mum was {k} times as old as me. Now she is {f}, and I have turned {c}. How many years is it since the move?
        en| A pilot is {f} years old and a stewardess is {c}. How many years have passed since his age was exactly {k} times hers?
        en| A monument {f} years old stands beside a fountain {c} years old. How many years ago could a guide say, "The monument is {k} times as old as the fountain"?
        en| The letter begins: "Dear {A}, today I am {k} times your age." The writer is {f} now and {A} {c}. How many years ago was the letter sent?
        en| The wine in the left barrel is {f} months old, in the right barrel {c} months. How many months ago was the left wine {k} times as old as the right?
        en| A mother elephant is {f} years old and her young one {c}. Work out how many years ago the mother was {k} times as old as the young one.
        en| At the age of {f}, a painter thinks of the time when he was {k} times as old as his model, who is {c} today. How many years does he think back?
        en| How many years have gone since {A} ({f} now) was {k} times as old as {B} ({c} now)?
        en| When the school opened, its first head teacher was {k} times as old as the youngest pupil. They are {f} and {c} today. How many years has the school been open?
        en| A castle well is {f} decades old and the castle chapel {c} decades. How many decades ago was the well {k} times as old as the chapel?
        en| {A} lent {B} a guitar when {A} was {k} times {B}'s age. They are {f} and {c} now, and the guitar has never come back. How many years has {B} had it?
        en| A professor of {f} and her assistant of {c} began their research when she was {k} times as old as he. How many years has the research gone on?
        en| Find the number of years that must be subtracted from {f} years and from {c} years to make the first {k} times the other.
        en| The smith is {f} and his apprentice {c}. It was in the year of the great flood that the smith's age was {k} times the apprentice's. How long ago, in years, was the flood?
        en| {A}'s grandmother planted a cherry tree when she was {k} times as old as {A}. Grandmother is {f} now, {A} is {c}. How many years ago did she plant it?
        en| My stamp album is {f} years old and my coin album {c} years. How many years ago was the stamp album {k} times the age of the coin album?
        en| The two neighbours are {f} and {c} years old. A number of years ago one was {k} times as old as the other. What is this number of years?
        en| Today the trainer is {f} and the goalkeeper {c}. They won the cup when the trainer was {k} times as old as the goalkeeper. How many years ago did they win it?
        en| {f} years old is the lighthouse, {c} years old the harbour wall. How many years before today was the lighthouse {k} times as old as the wall?
        en| A coin collector owned his oldest coin for {f} years and his newest for {c} years. How many years ago had he owned the oldest {k} times as long as the newest?
        zh| {A}翻到一本旧日记，里面写着“今年妈妈的年龄是我的{k}倍”。如今妈妈{f}岁，{A}{c}岁，这篇日记是几年前写的？
        zh| {f}和{c}同时减去一个相同的数，前一个差正好是后一个差的{k}倍，减去的数是几？
        zh| 母亲{f}岁，儿子{c}岁，问多少年前母亲的年龄等于儿子的{k}倍。
        zh| 老店开了{f}年，分店开了{c}年，几年前老店开的年数是分店的{k}倍？
        zh| 外公今年{f}岁，外孙今年{c}岁。外公种下院里那棵枣树时，年龄正好是外孙的{k}倍，枣树是几年前种的？
        zh| {A}工作{f}年了，{B}工作{c}年了，从现在往前数几年，{A}的工龄是{B}的{k}倍？
        zh| 班主任今年{f}岁，{A}今年{c}岁。他们第一次见面那年，班主任的年龄是{A}的{k}倍，那是多少年前？
        zh| 姑姑今年{f}岁，侄子{c}岁，姑姑结婚时的岁数是侄子岁数的{k}倍，姑姑结婚几年了？
        zh| 设x年前父亲的年龄是女儿的{k}倍，如今父亲{f}岁，女儿{c}岁，x等于几？
        zh| 一座石桥有{f}年历史，一座铁桥有{c}年历史，多少年前石桥的桥龄恰为铁桥的{k}倍？
        zh| {B}今年{c}岁，{A}今年{f}岁，{A}的年龄曾经是{B}的{k}倍，那时离现在有几年？
        zh| 奶奶对{A}说：“我搬来那年，岁数是你的{k}倍。”奶奶现在{f}岁，{A}现在{c}岁，奶奶搬来几年了？
        zh| 动物园的老龟{f}岁，鳄鱼{c}岁，往前推几年，老龟的岁数是鳄鱼的{k}倍？
        zh| 教授{f}岁，他的助手{c}岁，两人开始合作时教授的年龄是助手的{k}倍，他们合作了多少年？
        zh| 求几年前，现年{f}岁的厂长的年龄是现年{c}岁的技术员的{k}倍。
        zh| 全家福照片上，爸爸的年龄是{A}的{k}倍。现在爸爸{f}岁，{A}{c}岁，全家福是多少年前拍的？
        zh| 舅舅{f}岁了，{A}{c}岁了，舅舅出国那年年龄是{A}的{k}倍，舅舅出国到现在有几年？
        zh| 现在甲{f}岁，乙{c}岁。当甲的年龄是乙的{k}倍时，距现在已经过去多少年？
        zh| 古塔建成{f}年，钟楼建成{c}年，几年前人们说“古塔的年龄是钟楼的{k}倍”？
        zh| 叔叔学开车那年，岁数刚好是{A}的{k}倍。今年叔叔{f}岁，{A}{c}岁，叔叔学开车是几年前的事？
        zh| 董事长{f}岁，秘书{c}岁，多少年之前，董事长的年龄正好等于秘书年龄的{k}倍？
        zh| 从{f}岁的队长和{c}岁的队员各自的年龄里减去同样的年数，队长的年龄就是队员的{k}倍，减去的是几年？
        zh| 婆婆今年{f}岁，媳妇今年{c}岁，媳妇进门时婆婆的年龄是媳妇的{k}倍，媳妇进门几年了？
        zh| 大树栽了{f}年，小树栽了{c}年，回到几年前，大树的树龄是小树的{k}倍？
        zh| 爷爷属龙，{f}岁；孙女{c}岁。爷爷退休时，年龄是孙女的{k}倍，爷爷退休多少年了？
        en| A band was formed when its singer was {k} times as old as its drummer. Now the singer is {f} and the drummer is {c}. How many years has the band existed?
        en| {A} has lived in the old mill for {f} years, {B} for {c} years. A visitor once noticed that {A} had lived there {k} times as long as {B}. How many years ago was the visit?
        en| How far back, in years, do we have to go so that a {f}-year-old gardener becomes {k} times as old as his {c}-year-old helper?
        zh| 乐队成立时，主唱的年龄是鼓手的{k}倍，现在主唱{f}岁，鼓手{c}岁，乐队成立多少年了？
        en| {A}'s grandfather stopped sailing in the year when he was {k} times as old as {A}. The grandfather is {f} and {A} is {c} years old. How many years has he been ashore?
        en| An inn was opened {f} years ago and the smithy across the street {c} years ago. A stranger stayed at the inn when it had been open {k} times as long as the smithy. How many years ago was that?
        en| A witness, aged {f}, remembers the fire: he was then {k} times as old as his younger cousin, who is {c} at present. How many years ago did it burn?
        en| {A} has {$f} and {B} has {$c}. They buy the same book, one each, and after that {A} has {k} times as much money as {B}. What does the book cost?
        en| From a rope of {f} m and a rope of {c} m pieces of equal length are cut off. What is left of the long rope is {k} times what is left of the short one. How long is each piece?
        en| Candles of {f} cm and {c} cm are lit together and burn equally fast. When the first candle is {k} times as tall as the other, how many centimetres has each of them lost?
        en| There are {f} people on the red bus and {c} on the blue bus. At the station the same number gets off each bus. Now the red bus carries {k} times as many people as the blue one. How many people got off each bus?
        en| Barrel P holds {f} litres and barrel Q {c} litres. An equal amount is drawn from each, and P then holds {k} times as much as Q. How many litres were drawn from each barrel?
        en| {A} owns {f} marbles and {B} {c}. Each of them loses the same number of marbles in a match against {C}, and {A} is left with {k} times as many as {B}. How many marbles did each of them lose?
        en| The big tank contains {f} litres, the small one {c}. Both leak at the same rate of one litre an hour. After how many hours will the big tank hold {k} times as much as the small one?
        en| One shop has {f} {T} in stock and another {c}. When both have sold equally many, the first has {k} times as many left as the other. How many did each shop sell?
        en| A conductor of {f} and a violinist of {c} gave their first concert together in the year when the conductor's age was {k} times the violinist's. How many years ago was the concert?
        en| I was born late: my father is {f} while I am only {c}. In what number of years before now did his age contain mine exactly {k} times?
        en| {A} retired from boxing in the year in which {his} age was {k} times that of {his} nephew {B}. {A} has turned {f} since then, and {B} has turned {c}. How many years ago did {A} retire?
        en| Subtracting x from {f} gives {k} times as much as subtracting x from {c}. Find x.
        en| What number do I have to take off {f} and off {c} if I want the first result to be {k} times the second?
        en| Think of the number which, taken from {f}, leaves {k} times what it leaves when taken from {c}. What is it?
        en| {A}'s age is {f}. {His} pupil is {c}. Their lessons started when {A} was {k} times as old as the pupil. How many years have the lessons been going on?
        en| The founder of the family business is {f} today, and the cousin who will take it over is {c}. How many years ago did the founder have {k} times as many years behind her as the cousin?
        en| Before x years, a nurse who is {f} now had {k} times the age of a patient who is {c} now. Determine x.
        en| The oldest member of our chess club is {f}, the youngest {c}. He likes to tell of the evening when he was {k} times as old as the youngest. How many years ago was that evening?
        en| My godmother gave me a bicycle when she was exactly {k} times my age. I am {c} years old now and she is {f}. For how many years have I had the bicycle?
        en| The school was opened {f} years ago, its gym {c} years ago. An old newspaper says that the school is {k} times as old as the gym. How many years old is the newspaper?
        en| {A} is {f} weeks old and {B} {c} weeks old, says the shelter about its cats. How many weeks ago was {A} {k} times as old as {B}?
        en| One foal in the stable is {c} months old, its mother {f} months. How many months ago was the mother {k} times as old as the foal?
        en| In a cellar one cheese has been ripening for {f} days and another for {c} days. How many days ago had the first ripened {k} times as long as the other?
        en| {A} has been learning the violin for {f} months, {B} for {c} months. Some months ago {A} had been learning {k} times as long as {B}. How many months ago was this?
        en| The lawyer wrote her will when she was {k} times as old as her son. Now, at {f}, with her son {c}, she reads it again. How many years ago was it written?
        en| Since I first saw the sea, some years have gone by. At that time Dad was {k} times as old as I was; today he is {f}, I am {c}. How many years have gone by?
        en| If you go back in time, there is a year when a woman who is {f} this year was {k} times as old as her brother, who is {c} this year. How many years must you go back?
        en| A coach now {f} years old and a runner now {c} years old won their first medal when the coach had {k} times the runner's years. How many years ago did they win it?
        en| {A}, who is {f}, and {B}, who is {c}, have the same birthday. On one of their past birthdays {A} became {k} times as old as {B}. How many years ago was that birthday?
        en| "How long have we lived on this boat?" - "When we came, I was {k} times as old as you. Now I am {f} and you are {c}." How many years have they lived on the boat?
        en| A clock was made {f} years ago, a watch {c} years ago. A dealer advertised the clock as being {k} times as old as the watch. How many years ago did he advertise it?
        en| Ages today: {A} {f}, {B} {c}. Ages x years before: {A} {k} times {B}. Calculate x.
        en| In a story a wizard of {f} and an elf of {c} fought a dragon long ago, when the wizard was {k} times as old as the elf. How many years ago did they fight it?
        en| The first-aid box has {f} bandages and {c} plasters. On a trip just as many bandages as plasters were used. Then there were {k} times as many bandages as plasters. How many of each were used?
        en| A fruit bowl held {f} cherries and {c} grapes. {A} ate equally many of both, so that the cherries left were {k} times the grapes left. How many cherries did {A} eat?
        en| In a hall there are {f} women and {c} men. When an equal number of women and men go home, there are {k} times as many women as men. How many women go home?
        en| {A} and {B} have {$f} and {$c} in their pockets. Each pays the same entrance fee. After paying, {A} has {k} times {B}'s money. How much is the entrance fee?
        en| Strips of paper measure {f} cm and {c} cm. {A} shortens both by the same length and finds the longer one to be {k} times as long as the shorter one. By how many centimetres did {he} shorten each strip?
        en| There were {f} ducks and {c} swans on the pond. After the same number of ducks and swans had flown off, the ducks were {k} times as many as the swans. How many swans had flown off?
        en| A library has {f} copies of one novel and {c} of another. Every day one copy of each is lent out. After how many days are there {k} times as many copies of the first left as of the other?
        en| {A} has {f} stickers and {B} has {c}. They give an equal number of stickers to {C}. Now {A} has {k} times as many stickers as {B}. How many stickers did {C} get from each?
        en| In the reservoir the water stands {f} m high, in the pond {c} m. Both sink by one metre a month. In how many months will the water in the reservoir be {k} times as high as in the pond?
        en| If a number is subtracted from both terms of the fraction with the numerator {f} and the denominator {c}, the value of the fraction becomes {k}. What number is it?
        en| Both sides of a rectangle, {f} cm and {c} cm, are made shorter by the same amount until the length is {k} times the width. By how many centimetres is each side made shorter?
        en| My friend and I collect cards: {f} cards are hers, {c} mine. After giving away the same number, she owns {k} times as many as I do. How many cards did each of us give away?
        en| {A} is {f} years of age. {A}'s goddaughter is {c}. How many years is it since the former's age was {k} times the latter's?
        en| The mayor is {f}. Her youngest councillor is {c}. The town hall burnt down when she was {k} times his age. How many years ago did it burn down?
        en| My neighbour, now {f}, moved in when he was {k} times as old as I was. I am now {c}. How many years has he been my neighbour?
        en| {B} is {c} and plays the part of the child, {A} is {f} and plays the father. They were cast for the series in the year {A} was {k} times as old as {B}. For how many years has the series been running?
        en| Let us say x years ago a doctor was {k} times as old as his daughter. The doctor is {f} and the daughter {c}. Which number is x?
        en| Find how long ago a mother of {f} was {k} times as old as her {c}-year-old daughter.
        en| An astronaut, {f}, tells her son, {c}: "On the day of my first flight I was {k} times as old as you were." How many years have passed since her first flight?
        en| Write an equation and solve it: {A} is {f}, {B} is {c}, and x years ago {A} was {k} times as old as {B}. What is the value of x?
        en| In our family album there is a picture of Grandma holding me by the hand. She was {k} times my age. Now she is {f} and I am {c}. The picture is how many years old?
        en| A forester counts {f} rings in the trunk of a spruce and {c} in that of a larch, one ring for each year. How many years ago did the spruce have {k} times as many rings as the larch?
        en| The elder stepbrother is {f}, the younger {c}. They met at a time when the elder was {k} times as old as the younger. How many years have they known each other?
        en| Suppose {A} is {f} years old while {B} is {c}. What number of years ago must it have been that {A}'s age equalled {k} times the age of {B}?
        en| The captain's log mentions a storm, when the captain was {k} times as old as his ship. He is {f} now and the ship {c}. How many years ago was the storm?
        en| A parrot aged {f} lives with a cat aged {c}. How many years ago could one say that the parrot was {k} times as old as the cat?
        en| {A} bought a car when {he} was {k} times as old as {his} daughter. {A} is now {f} and she is {c}. How old is the car if it was new then?
        en| The founder of a bakery, {f}, and her partner, {c}, opened it when she was {k} times as old as the partner. How long has the bakery been open?
        en| By what should each of the numbers {f} and {c} be decreased to make the larger {k} times the smaller?
        en| In the year when I started school, my teacher was {k} times as old as I was. My teacher is {f} now, and I am {c}. How many years ago did I start school?
        en| {A} calculates: "I am {c}. Aunt is {f}. So her age was {k} times mine ... years ago." What number belongs in the gap?
        en| A forester, {f} years old, planted this fir when he was {k} times the age of his son, who is {c} years old now. What is the age of the fir?
        en| For how many years has the family had its dog, if the mother was {k} times as old as her girl when it came, and the mother is {f} and the girl {c} today?
        en| A referee is {f}; a goalkeeper is {c}. The referee whistled the goalkeeper's first match when he was {k} times as old as he. How many years ago was this match?
        en| How many years before now was {f}-year-old {A} {k} times as old as {c}-year-old {B}?
        en| How many candles ago - one candle for a year - was the age of {A}, now {f}, {k} times that of {B}, now {c}?
        en| {A} and {B} keep bees. {A} has been doing so for {f} years and {B} for {c} years. At one time {A} had kept bees {k} times as long as {B}. How many years ago was that?
        en| A mine has been worked for {f} years and the railway to it has run for {c} years. When the mine had been worked {k} times as long as the railway had run, gold was found. How many years ago was gold found?
        en| It is no secret that the actress is {f} and her co-star {c}. In their first film she was {k} times his age. How many years have gone by since that film?
        en| On the left pan lie {f} g, on the right pan {c} g. If the same weight is removed from each pan, the left pan holds {k} times as much as the right. How many grams are removed from each?
        en| {A} still has {f} pages of homework to read and {B} {c} pages. They read equally many pages, and then {A} has {k} times as many pages to go as {B}. How many pages did each read?
        en| Farmer {A} has {f} sheep and farmer {B} {c}. Each sells as many sheep as the other. {A} then has {k} times as many as {B}. How many sheep does each farmer sell?
        en| The pharmacist opened her shop when she was {k} times as old as her assistant. The pharmacist is {f} years old at present, the assistant {c}. Work out how long ago the shop was opened.
        en| A nation is {f} years old and its flag {c}. How many years have gone by since the nation was {k} times as old as the flag?
        en| {A} has {f} pencils and {B} has {c}. In a month both used up the same number. Now {A} has {k} times as many pencils as {B}. How many pencils did each use up?
        en| The ages of the queen and her horse are {f} and {c} years. When she first rode it, her age was {k} times its age. How many years has she been riding it?
        en| Mother is {f}, I am {c}. Subtract the same number of years from our ages and she is {k} times as old as I. How many years do you have to subtract?
        en| {A} ({f}) and {B} ({c}) last saw each other on the day {A} was {k} times as old as {B}. For how many years have they not seen each other?
        en| A postman, who is {f}, was bitten by a dog in the year in which he was {k} times as old as his daughter, now {c}. How long ago was he bitten?
        en| Both of us gave the same sum to the fund. I had {$f} and my sister {$c}, and afterwards I had {k} times what she had. What sum did each of us give?
        en| At the start of the hike {A}'s bottle held {f} cl and {B}'s {c} cl. They drank the same amount, and {A}'s bottle then held {k} times as much as {B}'s. How many cl did each drink?
        en| In a novel the detective finds a letter written when the count was {k} times as old as his son. The count is {f} and the son {c} at the time of the finding. How many years old is the letter?
        en| Trees were felled in both forests, the same number in each. Before, there were {f} and {c} old oaks. Now the first forest has {k} times as many as the second. How many oaks were felled in each?
        en| The longer icicle measures {f} cm, the shorter {c} cm. Melting, they lose the same length, and the longer one is then {k} times as long as the shorter. How many centimetres does each lose?
        en| {A} still has {f} km to go to the hut and {B} {c} km. They walk equally far, after which {A} has {k} times as far to go as {B}. How many kilometres does each of them walk?
        zh| 船长告别大海那年，年龄是孙子的{k}倍。如今船长{f}岁，孙子{c}岁，船长告别大海多少年了？
        zh| {A}有{f}元，{B}有{c}元，他们各买了一本同样的书后，{A}剩下的钱是{B}的{k}倍，这本书多少元？
        zh| 甲绳长{f}米，乙绳长{c}米，从每根绳上剪去同样长的一段，甲绳剩下的是乙绳剩下的{k}倍，各剪去多少米？
        zh| 红蜡烛高{f}厘米，白蜡烛高{c}厘米，同时点燃，烧掉的长度一样。当红蜡烛的高度是白蜡烛的{k}倍时，各烧掉了多少厘米？
        zh| 甲车上有{f}人，乙车上有{c}人，到站时下车的人数相同，这时甲车上的人数是乙车的{k}倍，每辆车下去多少人？
        zh| 大桶有油{f}千克，小桶有油{c}千克，从每个桶里倒出同样多的油，大桶剩下的油是小桶的{k}倍，每桶倒出多少千克？
        zh| {A}有{f}颗弹珠，{B}有{c}颗弹珠，他们输掉的颗数一样多，结果{A}剩下的是{B}的{k}倍，每人输掉几颗？
        zh| 东仓库存粮{f}吨，西仓库存粮{c}吨，运走同样多的粮食后，东仓库的存粮是西仓库的{k}倍，各运走多少吨？
        zh| 甲店进了{f}{M}{T}，乙店进了{c}{M}，卖出的数量相同，剩下的甲店是乙店的{k}倍，每家卖出多少{M}？
        zh| 从{f}里减去x，所得的差等于从{c}里减去x所得差的{k}倍，求x。
        zh| 一个分数的分子是{f}，分母是{c}，分子和分母同时减去一个数，约分后等于{k}，减去的数是多少？
        zh| 长方形长{f}厘米，宽{c}厘米，长和宽都减少同样的厘米数，长就变成宽的{k}倍，减少的是多少厘米？
        zh| 姨妈送我自行车那年，她的岁数是我的{k}倍。现在我{c}岁，姨妈{f}岁，这辆自行车我骑了几年？
        zh| 学校建校{f}年，体育馆建成{c}年，一张旧报纸上写着“学校的校龄是体育馆馆龄的{k}倍”，这张报纸是多少年前的？
        zh| 我上学那年，老师的年龄是我的{k}倍。如今老师{f}岁，我{c}岁，我上学已经几年了？
        zh| 养老院里的老人{f}岁，来做义工的青年{c}岁，他们结识时老人的年龄是青年的{k}倍，他们结识多少年了？
        zh| {A}（{f}岁）和{B}（{c}岁）上一次见面时，{A}的年龄是{B}的{k}倍，他们有多少年没见面了？
        zh| 列方程解答：叔叔{f}岁，小侄女{c}岁，x年前叔叔的年龄是小侄女的{k}倍，x是多少？
        zh| 鹦鹉{f}岁，猫{c}岁，鹦鹉的年龄曾是猫的{k}倍，这是多少年前的情形？
        zh| 小马驹{c}个月大，母马{f}个月大，几个月前母马的月龄是小马驹的{k}倍？
        zh| 地窖里的奶酪，一块存放了{f}天，另一块存放了{c}天，几天前前者存放的天数是后者的{k}倍？
        zh| {A}学琴{f}个月了，{B}学琴{c}个月了，多少个月前{A}学琴的时间是{B}的{k}倍？
        zh| 甲船和乙船先后出海，甲船已航行{f}天，乙船已航行{c}天，几天前甲船航行的天数是乙船的{k}倍？
        zh| 池塘里有鸭{f}只，鹅{c}只，飞走的鸭和鹅一样多，剩下的鸭是鹅的{k}倍，鸭飞走了几只？
        zh| 会场上有女士{f}人，男士{c}人，离开的男士和女士人数相等，留下的女士是男士的{k}倍，离开的女士有多少人？
        zh| 果盘里有樱桃{f}颗，葡萄{c}颗，{A}吃掉的樱桃和葡萄颗数相同，剩下的樱桃是葡萄的{k}倍，{A}吃了几颗樱桃？
        zh| {A}还有{f}页书没看，{B}还有{c}页没看，他们又看了同样多的页数，{A}没看的页数正好是{B}的{k}倍，每人又看了多少页？
        zh| 水库水位{f}米，水塘水位{c}米，每月都下降一米，几个月后水库的水位是水塘的{k}倍？
        zh| 大水箱有水{f}升，小水箱有水{c}升，都以每小时一升的速度漏水，多少小时后大水箱的水量是小水箱的{k}倍？
        zh| {A}有邮票{f}张，{B}有邮票{c}张，他们各送给{C}同样多的邮票后，{A}的张数是{B}的{k}倍，{C}从每人那里得到多少张？
        zh| 面包房是老板和伙计一起开的，开张那年老板的年龄是伙计的{k}倍，现在老板{f}岁，伙计{c}岁，面包房开了几年？
        zh| 护林员种下这棵树时，年龄正好是儿子的{k}倍。护林员今年{f}岁，儿子今年{c}岁，这棵树种了多少年？
        zh| 要使{f}减去某数的差是{c}减去某数的差的{k}倍，某数应是多少？
        zh| 爸爸比我大得多，他{f}岁，我{c}岁，时光倒流几年，他的岁数就是我的{k}倍？
        zh| 宇航员对儿子说：“我第一次上天那年，年龄是你的{k}倍。”现在她{f}岁，儿子{c}岁，她第一次上天是几年前？
        zh| 一口古钟铸成{f}年，钟亭建成{c}年，游记里写道“钟的年龄是亭子的{k}倍”，游记是多少年前写的？
        zh| 天平左边放着{f}克，右边放着{c}克，从两边拿走同样重的砝码，左边就是右边的{k}倍，每边拿走多少克？
        zh| 甲筐苹果重{f}千克，乙筐苹果重{c}千克，各卖掉同样多的千克数，甲筐剩下的为乙筐剩下的{k}倍，每筐卖掉多少千克？
        zh| 妈妈今年{f}岁，{A}今年{c}岁。家里买房那年，妈妈的年龄是{A}的{k}倍，房子买了多少年了？
        zh| {A}的年龄是{f}，{B}的年龄是{c}，把时间往回拨，拨到{A}的年龄恰为{B}的{k}倍，要拨回几年？
        zh| 小说里，法师{f}岁，精灵{c}岁，他们同恶龙交战那年，法师的年龄是精灵的{k}倍，那场战斗发生在多少年前？
        zh| 老校长{f}岁，年轻教师{c}岁，年轻教师刚来时还是学生，老校长的年龄是他的{k}倍，他来这所学校几年了？
        zh| 树干上数年轮，大树有{f}圈，小树有{c}圈，一年长一圈，多少年前大树的圈数是小树的{k}倍？
        zh| 屋檐下的冰柱，长的{f}厘米，短的{c}厘米，融化掉同样的长度后，长的是短的{k}倍，各融化了多少厘米？
        zh| {A}离山顶还有{f}千米，{B}离山顶还有{c}千米，他们各走了相同的路程，这时{A}剩下的路是{B}的{k}倍，各走了多少千米？
        zh| 药箱里有绷带{f}卷，纱布{c}卷，用去的卷数一样多，剩下的绷带是纱布的{k}倍，各用去多少卷？
        zh| 求一个年数，{f}岁的伯父和{c}岁的侄儿都往前退这么多年，伯父的年龄正好是侄儿的{k}倍。
        zh| 南坡树林原有古树{f}棵，北坡树林有{c}棵，各枯死了同样多的棵数，现在南坡的古树是北坡的{k}倍，各枯死多少棵？
        zh| 女演员{f}岁，搭档{c}岁，拍第一部戏时她的年龄是搭档的{k}倍，第一部戏是几年前拍的？
        zh| 我家的猫是妈妈的年龄为我的{k}倍那年抱来的，今年妈妈{f}岁，我{c}岁，猫抱来几年了？
        zh| 大水壶装{f}分升水，小水壶装{c}分升水，路上从每壶喝掉的水同样多，剩下的水大壶是小壶的{k}倍，每壶喝掉多少分升？
        zh| 牧场甲有羊{f}只，牧场乙有羊{c}只，卖掉同样多的羊以后，甲的羊是乙的{k}倍，每个牧场卖掉多少只？
        zh| 图书馆有某科幻小说{f}本，某侦探小说{c}本，每天各借出一本，几天后科幻小说剩下的本数是侦探小说的{k}倍？
        zh| 兄妹俩一个{f}岁，一个{c}岁，哥哥参军时的年龄是妹妹的{k}倍，哥哥参军多少年了？
        zh| 现在：父{f}岁，子{c}岁。从前：父的年龄是子的{k}倍。从前距现在几年？
        zh| 姐姐付完同样的门票钱后，剩下的钱是弟弟的{k}倍。付钱前姐姐有{f}元，弟弟有{c}元，每张门票多少元？
        zh| {B}出海时年纪还小，{A}的年龄是{B}的{k}倍。现在{A}{f}岁，{B}{c}岁，{B}是几年前出海的？
        zh| 裁缝有红布{f}米，蓝布{c}米，做同样的窗帘各用去一样长的布，余下的红布是蓝布的{k}倍，各用去多少米？
        zh| 书法家{f}岁，弟子{c}岁，拜师那年师父的岁数是弟子的{k}倍，拜师到今天有多少年？
        zh| 报上说，市长的年龄在她当选时是她儿子的{k}倍。市长如今{f}岁，儿子{c}岁，她当选几年了？
        zh| 从{f}和{c}中各减去同一个数，大的结果除以小的结果，商是{k}，没有余数，这个数是多少？

        == three in a row: x + ( x + 1 ) + ( x + 2 ) = s; x=2..200
        en| The sum of three consecutive [whole numbers|numbers|integers] is {s}. What is the smallest[ one| number|]?
        en| Three numbers in a row add up to {s}. What is the first of them?
        en| {s} is the sum of three integers that follow one another. Find the least of them.
        en| {A} reads three pages in a row; their page numbers add up to {s}. What is the number of the first page?
        en| Three consecutive integers have a sum of {s}. Find the smallest integer.
        en| The numbers of three neighbouring houses follow each other, and their sum is {s}. What is the smallest number?
        en| If x, x + 1 and x + 2 add up to {s}, what is x?
        zh| 三个连续整数的和是{s}，最小的一个是多少？
        zh| 三个连续自然数相加得{s}，其中最小的数是几？
        zh| 日历上相邻的三天日期之和是{s}，第一天是几号？
        zh| 有三个相邻的整数，它们的和等于{s}，求最小的那个数。
        zh| 三个连续的整数加起来是{s}，求最小的一个。
        zh| 三个连续自然数的和为{s}，这三个数中最小的是多少？
        zh| 和是{s}的三个连续整数里，最小的数是几？
        zh| 三个连续页码的和是{s}，第一页的页码是多少？
        en| {A} thinks of three integers that follow each other. Their total is {s}. What is the lowest of these integers?
        en| [Determine|Work out] the smallest of three successive whole numbers that together make {s}.
        en| Adding three consecutive integers gives {s}. Which integer is the least?
        en| Three lockers in a row have consecutive numbers with a total of {s}. What number is on the first locker?
        en| On a calendar {A} marks three days in a row. The dates add up to {s}. What is the first date?
        en| The pages of a story are three consecutive ones, and their numbers have the sum {s}. On which page does the story begin?
        en| If three consecutive numbers total {s}, how big is the smallest of the three?
        en| Let x be the smallest of three consecutive integers with the sum {s}. Find x.
        en| My three cousins were born in consecutive years, and their ages sum to {s}. How old is the youngest?
        en| Three theatre seats beside each other carry successive numbers. These numbers come to {s} in total. Which is the lowest seat number?
        zh| 三张票的号码是连续的，号码加起来等于{s}，最小的号码是多少？
        zh| {A}想了三个连续的整数，它们的总和是{s}，最小的整数是几？
        zh| 设三个连续自然数中最小的是x，它们的和是{s}，求x。
        zh| 把三个连续的自然数加在一起，得数是{s}，求其中最小的自然数。
        zh| 三个座位的号码依次相连，号码之和为{s}，号码最小的座位是几号？
        zh| {s}可以写成三个连续整数的和，这三个整数里最小的是多少？
        zh| 三个孩子的年龄恰好是三个连续的自然数，年龄之和是{s}岁，最小的孩子几岁？
        zh| 故事占了连续的三页，页码之和是{s}，故事从头到尾，第一页的页码是几？
        zh| 三个连续整数，和为{s}，求最小数。
        zh| {A}连续值班三天，这三天的日期之和是{s}，他值班的头一天是几号？
        en| {s} is what you get when you add three neighbouring integers. Which of them is the smallest?
        en| Three raffle tickets have consecutive numbers. Added together the numbers are {s}. Find the lowest ticket number.
        en| A shop sold consecutive numbers of books on Monday, Tuesday and Wednesday, more each day, {s} in all. How many books were sold on Monday?
        en| What is the smallest of the three consecutive integers whose sum equals {s}?
        en| I add three successive page numbers and get {s}. Tell me the lowest page number.
        zh| 三个相邻的柜子号码连续，号码相加得{s}，最小的号码是几号？
        zh| 哪三个连续自然数的和是{s}？写出其中最小的数。
        zh| 我把三个连续页码加起来，得到{s}，最小的页码是多少？
        zh| 三兄弟的岁数是三个连续整数，加在一起是{s}，最小的弟弟几岁？
        zh| 三个连续的整数之和等于{s}，问最小的整数等于多少。
        en| The sum of three numbers in a row is {s}. Find the least of them.
        en| Three consecutive page numbers sum to {s}. Which is the first?
        en| {s} is the sum of three neighbouring whole numbers. What is the smallest?
        en| Three houses side by side have consecutive numbers that add to {s}. What is the lowest number?
        zh| 三个相邻自然数的和是{s}，最小的是几？
        zh| {s}是三个连续自然数之和，最小数是几？
        zh| 连续三页的页码加起来是{s}，第一页是第几页？
        en| {A} took part in a run on three days, one after the other. If the dates add to {s}, on what date did {he} run for the first time?
        en| A hotel guest, his wife and their son have rooms side by side on a corridor where the numbers go up by one. The room numbers total {s}. Which number has the first room?
        en| A number, the number after it, and the one after that add up to {s}. Find the starting number.
        en| When a whole number is added to the next whole number and the one following, {s} results. What whole number did we begin with?
        en| x + (the number after x) + (the number after that) = {s}. Find x.
        en| {A} tore three successive sheets from a numbered pad. The numbers on them make {s} when added. What is the least number torn off?
        en| In a queue at the clinic three patients hold slips with consecutive numbers. The slips sum to {s}. The patient with the lowest slip goes first; what number is on it?
        en| Three brothers have ages that are consecutive whole numbers, {s} years all told. How many years old is the youngest brother?
        en| The scores of {A} in three rounds of darts rose by one point each time and came to {s} points altogether. How many points did {he} score in the first round?
        en| A baker sold one loaf more on Tuesday than on Monday and one more on Wednesday than on Tuesday. Over these three days {s} loaves were sold. How many were sold on Monday?
        en| "I'm thinking of three numbers that come one right after another," says {A}. "They make {s}." Name the smallest.
        en| The lengths of the sides of a triangle are consecutive whole numbers of centimetres. Its perimeter is {s} cm. How long is the shortest side?
        en| A path has posts numbered without gaps. {A} passed three of them and found that the numbers amounted to {s}. What was on the post with the lowest number?
        en| Three raffle winners hold tickets whose numbers follow directly on one another. The sum of the numbers being {s}, what is the lowest winning number?
        en| Look for three consecutive natural numbers with total {s}, and write down only the least.
        en| On the calendar {A} circles three days next to each other in one week. Adding the dates {he} gets {s}. What date is the earliest?
        en| The ages of three children of a family are consecutive numbers. Added together, they equal their father's age, {s}. How old is the youngest child?
        en| Three parcels weigh whole kilograms, each a kilogram more than the last one. All of them weigh {s} kg. Find the weight of the lightest.
        en| Three of the lorries in a row have fleet numbers that run consecutively and sum to {s}. What is the fleet number of the first lorry?
        en| {A} saved some dollars in May, one dollar more in June, and again one dollar more in July. This made {$s} in all. How many dollars did {he} save in May?
        en| Chapters in a book are numbered. A student reads three chapters one after another whose numbers have a sum of {s}. Which chapter did the student read first?
        en| Each stair of three carries a number; the numbers go up by one from stair to stair and add to {s}. What is the number on the lowest stair?
        en| Three successive integers are written on the board. If you add them you obtain {s}. Write the smallest one.
        en| {s} chairs are set out in three rows so that each row has one chair more than the row before. How many chairs are in the first row?
        en| A stack of logs has three layers; from the top down each layer holds one log more. There are {s} logs. How many logs lie in the top layer?
        en| The lap counts of three swimmers are consecutive: {B} swam one lap more than {A}, and a friend swam one lap more than {B}. Together it was {s} laps. How many laps did {A} swim?
        en| Find three consecutive integers, x being the least, for which the sum amounts to {s}. What is x?
        en| The license plates of three taxis end in consecutive numbers with the sum {s}. What is the least of these numbers?
        en| {A} keeps {his} coins in three boxes. The middle box has one coin more than the small box and one fewer than the big box. There are {s} coins. How many are in the small box?
        en| Episode numbers: {A} watched three episodes in order. The numbers of the episodes total {s}. With which episode did {he} begin?
        en| On three birthdays in a row, a girl put as many candles on her cake as she was years old, {s} candles altogether. How old was she at the first of these birthdays?
        en| If the sum of three consecutive whole numbers is {s}, determine the first term.
        en| At a bus stop three lines stop whose numbers are consecutive. Their sum is {s}. What is the number of the lowest line?
        en| Mr Gray drew three cards from a numbered set. They turned out to be neighbours, with a total of {s}. What did the lowest card say?
        en| Three measuring rods differ in length by one centimetre from each to the next and, laid end to end, reach {s} cm. How long is the shortest rod?
        en| Our choir grew by one singer each year. Counting the singers of three years together gives {s}. How many singers were there in the first of these years?
        en| In floors of a tower that lie directly above each other, {A}, {B} and I have our flats. The floor numbers sum to {s}, and mine is the lowest. On what floor do I live?
        en| What integer, when added to the two integers that come next after it, gives {s}?
        en| The temperatures at noon on three days went up one degree each day. The sum of the temperatures is {s} degrees. What was the temperature on the first day?
        en| A teacher asks for three consecutive numbers that sum to {s}. {A} finds them. What is {his} least number?
        en| Three packets contain {s} seeds. The next packet always contains one seed more. How many seeds are in the smallest packet?
        en| The house numbers of three friends on the same side of a lane follow one another without a gap. {A}'s is the smallest of them. Given that they add up to {s}, what is {A}'s house number?
        en| Take three neighbouring numbers on the number line. Their sum is {s}. Which is furthest to the left?
        en| Pages fell out of an old songbook: songs whose numbers are three consecutive integers adding to {s}. What is the number of the earliest song?
        en| Seats are numbered in order. A family of three fills seats with the sum {s}. Give the smallest seat number.
        en| In three games running, {A} scored one goal more each time than the time before, {s} goals in total. How many goals did {he} score in the first game?
        en| The integers n, n + 1 and n + 2 have the sum {s}. What is n?
        en| A mother divides {s} cherries among three children. The second child gets one more than the first, and the third gets one more than the second. How many cherries does the first child get?
        en| Three consecutive years of growth of a tree are measured in millimetres; each year it grew one mm more, altogether {s} mm. How many mm did it grow in the first year?
        en| A secret code is made of three numbers, each the successor of the one before. Their sum is {s}. With which number does the code begin?
        en| Shelf marks of three books standing together run on consecutively. By adding the marks you reach {s}. Work out the lowest mark.
        en| How old is the youngest of three cousins if their ages are consecutive and their total age is {s}?
        en| There are exactly three consecutive integers that give {s} when added. Tell me the least of them.
        en| {A} jumps three times. Every jump is one cm longer than the jump before, and the jumps add up to {s} cm. How long is the first jump?
        en| A cashier numbers receipts. Three receipts written one after another have numbers that sum to {s}. Find the number of the one written first.
        en| Of three numbers, the smallest is one less than the middle number and the largest is one more than it. All three make {s}. What is the smallest?
        en| We stayed three nights at the campsite. Today's date, tomorrow's and the next day's total {s}. What is today's date?
        en| The least of three consecutive integers is wanted. The three add up to {s}. What is it?
        en| A magician asks {A} to pick three numbers that follow each other and to say their sum. "{s}," says {A}. At once the magician names the smallest. What does he say?
        en| The boats in the harbour are numbered in order. Three that lie side by side have numbers adding up to {s}. What is the smallest boat number?
        en| On Friday the hens laid some eggs; on Saturday one egg more; on Sunday still one more. In these three days {s} eggs were laid. How many were laid on Friday?
        zh| 三天里，母鸡下的蛋一天比一天多一个，三天共下{s}个，头一天下了几个？
        zh| 木材堆成三层，下面一层总比上面一层多一根，一共{s}根，最上层有多少根？
        zh| 老师在黑板上写下三个连续自然数，同学们算出它们的和为{s}，请说出最小的那个数。
        zh| 一个三角形的三条边长是三个连续的整数（单位：厘米），周长是{s}厘米，最短的边长多少厘米？
        zh| {A}撕下日历上连着的三张，这三张的日期加起来是{s}，最前面的一张是几号？
        zh| 把{s}颗糖分给三个小朋友，后一个总比前一个多一颗，第一个小朋友得几颗？
        zh| {A}参加三天训练，每天比前一天多跑一圈，三天共跑{s}圈，第一天跑了几圈？
        zh| 一个整数与紧接在它后面的两个整数相加，和是{s}，这个整数是多少？
        zh| 旅馆里并排三个房间，门牌号一个接一个，三个号码的和是{s}，号码最小的房间是多少号？
        zh| n、n+1、n+2这三个数的和是{s}，求n。
        zh| 书架上紧挨着的三本书编号连续，编号的总和为{s}，编号最小的是几号？
        zh| {A}今年、明年、后年的年龄相加等于{s}，{A}今年几岁？
        zh| 三个盒子共装{s}个球，中盒比小盒多一个，大盒比中盒多一个，小盒里有几个球？
        zh| 三个自然数依次相差一，总和是{s}，其中最小的自然数是几？
        zh| 食堂前天用了一些鸡蛋，昨天比前天多用一个，今天又比昨天多用一个，三天共用{s}个，前天用了多少个？
        zh| {A}看电视剧，接连看了三集，三集的集数相加是{s}，{he}是从第几集看起的？
        zh| 会场摆了三排椅子，后排总比前一排多一把，共{s}把，第一排有多少把？
        zh| 三个同学的学号恰好相连，学号之和是{s}，学号最小的同学是几号？
        zh| 三辆公交车的路号是连续的自然数，加起来是{s}，最小的是几路车？
        zh| 数轴上相邻的三个整数点所表示的数之和等于{s}，最左边的点表示几？
        zh| 抽奖箱里摸出的三张奖券号码正好挨着，号码相加为{s}，其中最小的号码是什么？
        zh| 三段绳子，每一段都比前一段长一米，总长{s}米，最短的一段是多少米？
        zh| 已知三个连续自然数的总和为{s}，求第一个数。
        zh| 姐妹三人一个比一个大一岁，三人年龄总和{s}岁，年纪最小的妹妹是几岁？
        zh| {A}三次跳远，一次比一次远一厘米，三次成绩合计{s}厘米，第一次跳了多少厘米？
        zh| 今天、明天、后天的日期数合起来是{s}，今天是几号？
        zh| 三位病人领到的号码相连，号码加在一块儿是{s}，最先看病的是号码最小的，他是几号？
        en| Three hens laid {s} eggs in a month. The white hen laid one more than the brown hen, and the brown hen one more than the black hen. How many eggs did the black hen lay?
        en| The marks of three friends in a test are neighbouring whole numbers. Their total is {s} marks. What is the lowest mark?
        zh| 三位好友的考试分数是相邻的三个整数，总分{s}分，最低的是多少分？
        en| The sum of three consecutive numbers is {s}. Find the smallest number.
        en| Three whole numbers come one right after the other. Added together they make {s}. What is the smallest of them?
        en| {A} read three pages in a row. The sum of the page numbers is {s}. On which page did {he} begin?
        en| A short story fills three pages, and the page numbers add up to {s}. On which page does it start?
        en| {A} was away for three days in a row. The dates of these days sum to {s}. What was the date of the first day?
        en| Three houses side by side have consecutive numbers. The total of the numbers is {s}. What is the lowest house number?
        en| Three brothers were born one year apart. Their ages total {s}. How old is the youngest brother?
        en| The ages of three cousins are consecutive whole numbers. If you add them you get {s}. Find the age of the youngest.
        en| {A} holds three tickets whose numbers follow each other. The sum of the numbers is {s}. What is the number on the first ticket?
        en| Let x be the first of three consecutive integers. Their sum is {s}. What is x?
        en| Write {s} as a sum of three consecutive integers. What is the least one?
        en| Which three consecutive numbers add to {s}? Give the smallest.
        en| A number, the next number and the number after that add up to {s}. What is the number?
        en| An integer plus the next integer plus the one after that equals {s}. Determine the first integer.
        en| Three boxes hold {s} balls in all. Each box holds one ball more than the box before it. How many balls are in the first box?
        en| {A} saved money for three weeks, each week one dollar more than the week before. {He} saved {s} dollars in all. How much did {he} save in the first week?
        en| Each day {A} did one more push-up than the day before. In three days {he} did {s} push-ups. How many did {he} do on the first day?
        en| A theatre has three rows, and every row has one more seat than the row in front of it. There are {s} seats altogether. How many seats are in the front row?
        en| Three shelves hold {s} books. Each shelf has one book more than the shelf above it. How many books are on the top shelf?
        en| A pile of pipes has three layers. Each layer has one pipe more than the layer on top of it. There are {s} pipes. How many pipes are in the top layer?
        en| {B} has one marble more than {A}, and {C} has one more than {B}. Altogether they have {s} marbles. How many does {A} have?
        en| {A} is one year younger than {B}, and {B} is one year younger than {C}. The sum of their ages is {s}. How old is {A}?
        en| {A} scored one point less than {B}, who scored one point less than {C}. In all they scored {s} points. How many points did {A} score?
        en| {A}, {B} and {C} wear consecutive shirt numbers, {A} the lowest. The numbers add up to {s}. What is {A}'s number?
        en| The perimeter of a triangle is {s} m, and its side lengths are consecutive integers. Find the length of the shortest side.
        en| Three boards have lengths that are consecutive numbers of inches. Laid end to end they reach {s} inches. How long is the shortest board?
        en| Over three days the temperature rose by one degree each day. The temperatures add up to {s}. What was the temperature on the first day?
        en| {A} circled three days in a row on the calendar. "The dates sum to {s}," {he} said. What is the earliest date {he} circled?
        en| What are three consecutive integers that total {s}? Answer with the first of them.
        en| Consecutive integers, three of them, total {s}. How small is the smallest?
        en| Find three consecutive integers whose sum is {s}, and name the first one.
        en| Maths puzzle: three neighbours on the number line add up to {s}. Which one stands furthest to the left?
        en| Three buses have consecutive numbers on them. The sum of the bus numbers is {s}. Work out the smallest bus number.
        en| The teacher wrote three consecutive numbers on the board and added them. "It makes {s}," she said. Which of the numbers was the smallest?
        en| Starting from some number, {A} counted out loud three numbers, one right after another. Their sum was {s}. What number did {he} start from?
        en| Our team got one point more in every game than in the game before. After three games we had {s} points. How many points did we get in the first game?
        en| A gardener planted {s} trees on three days, on each day one tree more than the day before. How many trees were planted on the first day?
        en| A train has three cars. The second car has one passenger more than the first, and the third has one more than the second. If there are {s} passengers in all, how many are in the first car?
        en| {s} people are split into three groups. The second group has one person more than the first, the third one person more than the second. How many people are in the smallest group?
        en| Three runners wear consecutive numbers. Added up, the numbers give {s}. What is the lowest of the numbers?
        en| Three rooms on our floor have numbers that follow one another, and these numbers have the sum {s}. {A} sleeps in the room with the lowest number. Which room is it?
        en| When you add up three integers in a row, the total is {s}. Tell me the first integer.
        en| The total of three successive integers equals {s}. State the least integer.
        en| If the total of three whole numbers in counting order is {s}, what must the first number be?
        en| Add three consecutive natural numbers to get {s}. What is the minimum of the three?
        en| Three invoices in an office are numbered one after another; the sum of their numbers is {s}. What is the number of the oldest invoice?
        en| I think of three whole numbers that come one after the other. When I add them I get {s}. What is the first number I think of?
        en| {A} ran on three days, each time one lap more than the time before, and did {s} laps altogether. How many laps did {he} run on the first day?
        en| Three chapters that follow each other have numbers with the sum {s}. What is the number of the chapter that comes first?
        en| A candle maker made {s} candles from Monday to Wednesday, each day one more than on the day before. How many did she make on Monday?
        en| The numbers on three neighbouring parking places add to {s}. {A} parks on the place with the smallest number. What number is painted there?
        en| Three bags have {s} sweets in them altogether. The middle bag has one sweet more than the small bag, and the big bag one more than the middle bag. How many sweets are in the small bag?
        en| Of three whole numbers standing side by side, the sum is {s}. Name the smallest.
        en| Grandma's hens laid eggs on three mornings, always one egg more than the morning before, {s} eggs in total! How many eggs did they lay on the first morning?
        en| A child builds three towers, every tower one block higher than the last. {s} blocks are used. How many blocks are in the lowest tower?
        en| A widow has three goats, and their milk comes to {s} litres a week. The white goat gives one litre more than the black one, and the spotted goat one litre more than the white one. How much does the black goat give?
        en| A submarine dived on three days, one metre deeper each day. Its depths on these days add up to {s} m. How deep did it dive on the first day?
        en| Three flats in a tower are let at rents that rise by one dollar from floor to floor. The landlord collects {$s} in all. What is the lowest rent?
        en| {A} throws three darts and hits three fields next to each other on a strip numbered in order. {He} gets {s} points. What is the lowest field {he} hit?
        en| The clock tower, the church and the town hall differ in height by one metre each, the clock tower being the lowest and the town hall the highest. Their heights together are {s} m. How high is the clock tower?
        en| On Friday, Saturday and Sunday a museum welcomed {s} visitors. There was always one more than on the day before. How many came on Friday?
        en| A nurse notes a patient's pulse three times. Each reading is one beat higher than the one before, and the readings total {s}. What was the first reading?
        en| Three trucks were loaded so that the second carried one crate more than the first and the third one crate more than the second. In all, {s} crates were loaded. How many were on the first truck?
        en| I add a number to the number that follows it and to the number that follows that one. My answer is {s}. Where did I start?
        en| What is the first of three counting numbers in a row if they come to {s}?
        en| The invitation cards for a party are numbered. {A} posts three that follow each other, and the numbers on them make {s}. What is the smallest number posted?
        en| In the marching band the drummers, the flutists and the trumpeters form groups of consecutive sizes, {s} players altogether. The drummers are the smallest group. How many drummers are there?
        en| A mountain railway has three stations, at mileposts numbered one after the other. The mileposts' numbers give a total of {s}. Which number does the lowest milepost show?
        en| A calculator shows {s} after {A} has typed in three consecutive numbers and added them. What was the smallest number typed in?
        en| {s} beads are threaded on three strings. The second string has one bead more than the first and one less than the third. How many beads has the first string?
        en| A cook fries pancakes on three mornings, one more each morning, and uses up batter for {s} pancakes. How many did he fry on the first morning?
        en| Three elephants in the zoo weigh, in hundredweights, consecutive whole numbers. Together they weigh {s} hundredweights. What is the weight of the lightest?
        en| On three nights {A} counted shooting stars: one more on the second night than on the first, one more on the third than on the second. {He} counted {s} in all. How many did {he} see on the first night?
        en| Consecutive numbers are painted on three doors of the stable. A foal behind the door with the lowest number is sick. The numbers sum to {s}. Behind which door is the sick foal?
        en| The three parts of a play last consecutive numbers of minutes, the first part being the shortest. The whole play lasts {s} minutes. How long is the first part?
        en| Let n be a whole number. Adding n, the next whole number and the one after it yields {s}. Calculate n.
        en| Solve x + (x + 1) + (x + 2) = {s} for x.
        en| The shortest of three ladders is one rung short of the middle one, which is one rung short of the longest. The ladders have {s} rungs together. How many rungs has the shortest?
        en| A sailor ties three ropes together whose lengths in feet are consecutive numbers. He ignores the knots and gets {s} feet. How long was the shortest rope?
        en| Ticket sales went up by one each evening over three evenings and reached a total of {s}. How many tickets were sold on the opening evening?
        en| {A}, {B} and {C} line up by the number of books they own. {B} has one more than {A} and {C} one more than {B}. Between them they own {s} books. How many are {A}'s?
        en| A postwoman delivers letters to three houses in a row with consecutive numbers. If one adds the house numbers, {s} comes out. Which is the lowest number on her way?
        en| Three locks on a canal each lift a boat one cm more than the lock before. Altogether they lift it by {s} cm. By how much does the first lock lift it?
        en| The fire brigade was called out {s} times in three months, each month once more than in the month before. How often was it called out in the first of these months?
        en| Find the number n if the sum of n and its two successors is {s}.
        en| Lay three dominoes in a line whose dot numbers are consecutive. There are {s} dots in all. How many dots has the domino with the fewest?
        en| A beekeeper's three hives gave jars of honey in consecutive numbers, {s} jars in total. The weakest hive gave how many jars?
        en| Which whole number gives {s} together with the two whole numbers right above it?
        en| {A} was given three bus tickets torn from one roll, so that their numbers run on. The sum of the numbers is {s}. What is the number printed on the first ticket?
        en| A crossword's three longest words differ by one letter each and have {s} letters altogether. How many letters has the shortest of the three?
        en| The school's three parallel classes have consecutive numbers of pupils. In total there are {s} pupils. How many pupils are in the smallest class?
        en| The hands of the three card players contain consecutive numbers of points. The points add up to {s}. How many points does the weakest hand contain?
        en| When {A} was asked for {his} age, {he} said, "My age, my age next year and my age the year after make {s}." How old is {A}?
        en| A carpenter needs three shelves. Each is to be one cm longer than the shelf above it. He has a board of {s} cm and uses all of it. How long does he cut the top shelf?
        en| Today's temperature is one degree above yesterday's, and yesterday's was one degree above that of the day before. The sum of the three is {s}. What was the lowest of them?
        en| Take three numbers such that each is one more than the one before. Their total is {s}. Which number comes first?
        en| The satellite sent {s} pictures in three orbits, one picture more in every new orbit. How many pictures came from the first orbit?
        en| A song has three verses. Every verse has one word more than the verse before it, and the song has {s} words. How many words are in the first verse?
        en| A charity got {$s} from three donors. The second gave a dollar more than the first, and the third gave a dollar more than the second. What did the first donor give?
        en| In the lottery drum, three balls with neighbouring numbers lie at the bottom. Their numbers add up to {s}. Which is the lowest of the numbers?
        en| Patient files are numbered in order of arrival. Three patients arriving one after another have file numbers with a total of {s}. What is the file number of the patient who arrived first?
        en| To number three new streets the town used consecutive numbers. Their sum is {s}. What is the lowest new street number?
        en| Three tanks contain whole numbers of litres, each one litre more than the last. All the water, {s} litres, flows into a pool. How much was in the emptiest tank?
        en| Three kittens from one litter weigh {s} g. The middle one is one gram heavier than the smallest and one gram lighter than the biggest. What does the smallest weigh?
        en| A knitter makes three scarves, and every scarf has one row more than the scarf before. She knits {s} rows. How many rows does the first scarf have?
        en| The library labels its books in order. {A} borrows three that stand side by side, and the labels sum to {s}. What is the lowest label?
        en| My grandma bakes one bun more every Sunday. On three Sundays in a row she baked {s} buns. How many did she bake on the first of the three Sundays?
        en| Three buoys mark the way into the harbour. Their numbers follow each other and sum to {s}. Which number is on the buoy with the smallest number?
        en| A runner's three lap times, in seconds, are consecutive numbers because he gets one second slower every lap. His total time is {s} seconds. How long did the first lap take?
        en| Of three numbers the second is the first plus one and the third is the second plus one. Altogether they give {s}. Find the first number.
        en| Three classes went to the theatre: from the second class one pupil more than from the first, and from the third one more than from the second. {s} pupils went. How many pupils went from the first class?
        en| A ship's three masts measure {s} m in total. The middle mast is one metre higher than the front mast, and the rear mast is one metre higher than the middle mast. How high is the front mast?
        en| {A} has to memorise three page numbers that follow one another. {He} only remembers that they add up to {s}. Which is the smallest page number?
        en| Add three consecutive whole numbers and you reach {s}. What did you start with?
        en| At an auction three prints fetched prices that were consecutive whole numbers of dollars. The prices total {$s}. For how many dollars was the cheapest print sold?
        en| Three snow depths were measured on three mornings. Overnight the snow always grew by one cm. The depths sum to {s} cm. How deep was the snow on the first morning?
        en| The three floors of a house have consecutive numbers of windows, the attic the fewest. The window cleaner cleans {s} windows. How many are in the attic?
        en| Write down three whole numbers in counting order so that they total {s}. What is the first one you write?
        en| A dance class has three groups. The beginners are one fewer than the intermediates, who are one fewer than the experts. The class has {s} dancers. How many beginners are there?
        en| {A}, {B} and {C} have finished next to each other in the marathon, {A} first. Their places add up to {s}. Which place did {A} take?
        en| The three wells of the village have depths, in metres, that are consecutive numbers with the sum {s}. How deep is the shallowest well?
        en| In a word game {A} earned one point more for each word than for the word before. With three words {he} earned {s} points. How many points did the first word bring?
        en| Three step counters show consecutive whole numbers after a short walk. The total of the numbers is {s}. What is the lowest number shown?
        en| A grandfather gives three grandchildren {s} sweets, the middle child one more than the youngest and the eldest one more than the middle child. How many does the youngest get?
        en| Train carriages carry running numbers. {A} sits in one carriage and walks through the next to the restaurant in the one after. The three carriage numbers sum to {s}, and they go up as {he} walks. What is the number of {his} carriage?
        en| The sum of three consecutive natural numbers equals {s}. Give the natural number that is less than the other numbers.
        en| Given: the numbers x, x + 1, x + 2. Their sum: {s}. Wanted: x.
        en| A referee checks three shirts with consecutive numbers. Together the numbers yield {s}. Which is the smallest shirt number?
        en| A lighthouse keeper lit the lamp for one hour longer each week, {s} hours in three weeks. How many hours was it lit in the first week?
        en| A tree bore one pear more each year. In three years we picked {s} pears from it. How many pears did it bear in the first year?
        en| There are three baskets with eggs. If the first gets x eggs, the second gets one more and the third again one more. {s} eggs are there to be put in. Find x.
        en| Three stones on the beach weigh consecutive whole numbers of grams, and the scales show {s} g for all of them. Find the weight of the smallest stone.
        en| Every morning the alarm rings one minute later. {A} wrote down for three mornings how many minutes after sunrise it rang. The numbers sum to {s}. What was the first number {he} wrote down?
        en| Three quiz teams ended up with scores that were neighbours. The scores came to {s} points in all. What was the lowest score?
        en| "Three numbers in order, and they make {s}!" called the teacher. Which number is the least of them?
        en| The number of passengers on a ferry went up by one on each of three crossings. The ferry carried {s} passengers. How many travelled on the first crossing?
        en| A poet writes one line more each evening. After three evenings there are {s} lines. How many lines did the poet write on the first evening?
        en| Three parking meters stand side by side with running numbers that come to {s}. {A} puts {his} coin in the one with the lowest number. Which meter is it?
        en| The volumes of an encyclopedia stand in order. {A} takes out three that are next to each other. The volume numbers total {s}. What is the lowest volume number?
        en| Three paddocks hold {s} horses in all. There is one horse more in the second paddock than in the first and one more in the third than in the second. What is the number of horses in the first paddock?
        en| Which number do you have to start from so that it, the next one and the one following that come to {s}?
        en| A machine counts bottles. In three minutes it counted {s}, each minute one bottle more than the minute before. How many bottles did it count in the first minute?
        en| {A} won {s} chess games in three years, and the number went up by one each year. How many games did {he} win in the first of these years?
        en| Three candles of a set are numbered one after another; the numbers add up to {s}. The candle with the smallest number is lit first. Which number has it?
        en| No number is missing between the three whole numbers {A} wrote down. Their sum being {s}, find the smallest of them.
        zh| 三个连续自然数的和是{s}，其中最小的自然数是多少？
        zh| {A}连续看了三页书，三页的页码之和是{s}，{he}从第几页看起？
        zh| {A}连着三天去游泳，这三天的日期加起来是{s}，头一天是几号？
        zh| 三个小朋友的年龄一个比一个大一岁，三人年龄的和是{s}岁，年龄最小的是几岁？
        zh| 三个书架上共有{s}本书，后一个书架总比前一个多一本，第一个书架有多少本？
        zh| {A}、{B}、{C}三人的岁数是连续的自然数，{A}最小，三人共{s}岁，{A}几岁？
        zh| {A}比{B}少一张邮票，{B}比{C}少一张，三人共有{s}张，{A}有多少张？
        zh| 三排座位，后一排比前一排多一个，一共{s}个座位，第一排有几个？
        zh| {A}跳绳练了三天，每天比前一天多跳一下，三天共跳{s}下，第一天跳了多少下？
        zh| 求三个连续整数中最小的数，已知它们的和是{s}。
        zh| 一个整数和它后面紧挨着的几个数，共三个数，相加得{s}，这个整数是几？
        zh| 三个数依次多一，总和为{s}，最小数是多少？
        zh| 三间相邻的教室门牌号连续，门牌号的和是{s}，最小的门牌号是多少？
        zh| 三名运动员的号码是连着的，号码相加是{s}，号码最小的运动员是几号？
        zh| 把{s}拆成三个连续自然数相加，最小的那个是几？
        zh| 三个连续的数，它们的总数是{s}，排在最前的是几？
        zh| 运动会上三个班得分是连续的自然数，总分{s}分，得分最低的班得了多少分？
        zh| 日历上横着相邻的三个日期，和是{s}，最前面的日期是几号？
        zh| 三堆苹果共{s}个，每堆依次多一个，最少的一堆有几个？
        zh| {s}名学生分成三组，后一组都比前一组多一人，人数最少的组有几人？
        zh| {A}想好三个挨着的整数，加起来得{s}。你知道最小的是几吗？
        zh| 三张连号电影票的座位号加起来是{s}，座位号最小的是多少号？
        zh| 工人三天种树{s}棵，每天比前一天多种一棵，第一天种了多少棵？
        zh| 老师在黑板上写了三个连续的数，它们的和等于{s}，写出最小的数。
        zh| 一列火车的三节车厢里共有{s}名乘客，后一节都比前一节多一名，第一节车厢有多少名？
        zh| 母鸡三天下蛋{s}个，每天都比前一天多一个，第一天下了几个？
        zh| 三只山羊一周产奶{s}升，白羊比黑羊多产一升，花羊比白羊多产一升，黑羊产奶多少升？
        zh| 潜水艇三天各下潜一次，每天都比前一天深一米，三次深度的总和是{s}米，第一天下潜多少米？
        zh| 星期五、星期六、星期日博物馆共接待{s}人，每天都比前一天多来一人，星期五来了多少人？
        zh| 乐队里鼓手、长笛手、小号手的人数是连续的整数，一共{s}人，鼓手最少，鼓手有多少人？
        zh| 护士给病人量了三次脉搏，每次都比前一次多一下，三次的读数合计{s}，第一次的读数是多少？
        zh| 三辆卡车共装货{s}箱，第二辆比第一辆多一箱，第三辆比第二辆多一箱，第一辆装了多少箱？
        zh| {A}在计算器上把三个接连的整数相加，屏幕显示{s}，{he}输入的最小的数是几？
        zh| {s}颗珠子穿成三串，第二串比第一串多一颗，比第三串少一颗，第一串有多少颗？
        zh| 一出戏分三幕，每幕都比前一幕长一分钟，全剧{s}分钟，第一幕长多少分钟？
        zh| 解方程：x+(x+1)+(x+2)={s}，x等于多少？
        zh| 消防队三个月出动{s}次，每个月都比上个月多一次，头一个月出动多少次？
        zh| 山上三个车站的里程牌号码依次相连，号码加在一起是{s}，最小的里程牌号码是多少？
        zh| {A}数流星，连数三夜，每夜都比前一夜多看到一颗，共看到{s}颗，第一夜看到几颗？
        zh| 三个平行班人数为连续的自然数，共有学生{s}人，人数最少的班有学生多少人？
        zh| 有人问{A}多大，{he}答道：“我今年、明年和后年的岁数加起来是{s}。”{A}多大了？
        zh| 木匠把一块{s}厘米长的木板全部锯成三块搁板，每块都比上面一块长一厘米，最上面一块长多少厘米？
        zh| 卫星绕地球三圈，每圈都比前一圈多拍一张照片，共拍{s}张，第一圈拍了多少张？
        zh| 三位好心人给希望小学共捐{s}元，第二位比第一位多捐一元，第三位比第二位多捐一元，第一位捐了多少元？
        zh| 门诊的病历按先后编号，接连三位病人的病历号之和为{s}，最先来的病人病历号是多少？
        zh| 三只小猫共重{s}克，中间的一只比最小的重一克，比最大的轻一克，最小的重多少克？
        zh| 外婆每个星期天都比上个星期天多烤一个面包，连续三个星期天烤了{s}个，其中第一个星期天烤了几个？
        zh| 进港航道上三个浮标的编号连着，编号相加得{s}，编号最小的浮标是几号？
        zh| 运动员越跑越慢，每圈都比前一圈多用一秒，三圈共用{s}秒，第一圈用了多少秒？
        zh| 三个数中，第二个比第一个大一，第三个比第二个大一，三个数的和是{s}，求第一个数。
        zh| 一艘船有三根桅杆，中桅比前桅高一米，后桅比中桅高一米，总高{s}米，前桅高多少米？
        zh| 某数加上比它大一的数，再加上更大一的数，得到{s}，某数是多少？
        zh| 雪一夜厚一厘米，接连三天早晨量得的雪厚相加是{s}厘米，第一天早晨雪厚多少厘米？
        zh| 一幢房子三层楼的窗户数是连续的自然数，阁楼最少，清洁工一共擦{s}扇窗，阁楼有几扇窗？
        zh| 舞蹈班分三组，初级组比中级组少一人，中级组比高级组少一人，全班{s}人，初级组有几人？
        zh| 马拉松赛上{A}、{B}、{C}一个紧跟一个到达终点，{A}在最前面，三人名次的和是{s}，{A}是第几名？
        zh| 村里三口井的深度（米）是连续的整数，深度之和为{s}米，最浅的井深多少米？
        zh| 爷爷把{s}颗糖分给三个孙子，老二比老三多一颗，老大比老二多一颗，老三得几颗？
        zh| 已知x、x+1、x+2三个数的总和等于{s}，求x的值。
        zh| 一棵梨树每年都比上一年多结一个梨，三年共结{s}个，第一年结了多少个？
        zh| 渡船三次过河，每次都比前一次多载一名乘客，一共载了{s}名，第一次载了多少名？
        zh| 诗人每晚都比前一晚多写一行，三个晚上写了{s}行，头一个晚上写了几行？
        zh| 百科全书按卷号排好，{A}抽出挨着的三卷，卷号之和是{s}，最小的卷号是多少？
        zh| 三个马场共有马{s}匹，第二个马场比第一个多一匹，第三个比第二个多一匹，第一个马场有马多少匹？
        zh| 灌装机每分钟都比前一分钟多装一瓶，三分钟装了{s}瓶，第一分钟装了几瓶？
        zh| {A}下棋，每年都比上一年多赢一局，三年赢了{s}局，第一年赢了几局？
        zh| 三座塔的高度依次相差一米，高度加起来是{s}米，最矮的塔高多少米？
        zh| 三位棋友家的门牌号一个挨着一个，加在一块儿是{s}，门牌号最小的是多少号？
        zh| 织女织了三条围巾，后一条总比前一条多织一行，总共织了{s}行，第一条织了多少行？
        zh| 有三个连续的自然数，若把它们加起来，恰好得到{s}，问其中最小的自然数。
        zh| 三层书柜共放书{s}本，从上到下每层多一本，最上层放了几本？
        zh| 小河涨水，每天都比前一天高一厘米，连着三天的水位读数相加是{s}厘米，第一天的读数是多少？
        zh| 三支队伍参加拔河，红队比黄队少一人，黄队比蓝队少一人，三队共{s}人，红队有多少人？
        zh| {A}收到三封编号连续的信，编号的总和是{s}，编号最小的一封是几号？
        zh| 卷尺上三个整厘米刻度是挨着的，刻度数相加得{s}，最小的刻度数是几？
        zh| 三块地收的南瓜个数是连续的整数，合计{s}个，收得最少的那块地收了几个？
        zh| 三个人比赛套圈，{B}比{A}多套中一个，{C}比{B}多套中一个，三人一共套中{s}个，{A}套中几个？
        zh| 从某个自然数起，接连数三个数，数出的数加起来是{s}，是从几数起的？
        zh| 三间病房共住病人{s}名，中间的病房比左边的多一名，右边的比中间的多一名，左边的病房住了多少名？
        zh| 三根木条的长度（厘米）是挨着的三个整数，接在一起长{s}厘米，最短的木条长多少厘米？
        zh| {A}记得三个页码是连着的，加起来是{s}，请帮{he}找出最小的页码。
        zh| 三只航模飞行的秒数是连续的整数，飞得最短的排最后，三只一共飞了{s}秒，排最后的飞了多少秒？
        zh| 文具盒里三种笔的支数依次多一支，一共有{s}支，最少的一种有几支？
        zh| 前天、昨天、今天果园收的橘子，一天比一天多一箱，总共{s}箱，前天收了多少箱？
        zh| 三个连号房间的钥匙牌上，数字之和是{s}，号码最小的钥匙牌是多少？
        zh| 求一个自然数，它与后面接着的两个自然数之和是{s}。

        == last of three: x + ( x - 1 ) + ( x - 2 ) = s; x=4..200
        en| The sum of three consecutive numbers is {s}. What is the largest[ one| number|]?
        en| Three numbers in a row add up to {s}. What is the last of them?
        en| Find the greatest of three consecutive integers whose sum is {s}.
        en| Three consecutive integers have a sum of {s}. Find the largest integer.
        en| The numbers of three neighbouring houses follow each other, and their sum is {s}. What is the largest number?
        zh| 三个连续整数的和是{s}，最大的一个是多少？
        zh| 三个连续自然数相加得{s}，其中最大的数是几？
        zh| 有三个相邻的整数，它们的和等于{s}，求最大的那个数。
        zh| 三个连续的整数加起来是{s}，求最大的一个。
        zh| 三个连续自然数的和为{s}，这三个数中最大的是多少？
        en| {A} thinks of three integers that follow each other. Their total is {s}. What is the highest of these integers?
        en| [Determine|Work out] the largest of three successive whole numbers that together make {s}.
        en| Adding three consecutive integers gives {s}. Which integer is the greatest?
        en| Three lockers in a row have consecutive numbers with a total of {s}. What number is on the last locker?
        en| On a calendar {A} marks three days in a row. The dates add up to {s}. What is the last date?
        en| The pages of a story are three consecutive ones, and their numbers have the sum {s}. On which page does the story end?
        en| If three consecutive numbers total {s}, how big is the biggest of the three?
        en| Let x be the largest of three consecutive integers with the sum {s}. Find x.
        en| My three cousins were born in consecutive years, and their ages sum to {s}. How old is the eldest?
        en| Three theatre seats beside each other carry successive numbers. These numbers come to {s} in total. Which is the highest seat number?
        zh| 三张票的号码是连续的，号码加起来等于{s}，最大的号码是多少？
        zh| {A}想了三个连续的整数，它们的总和是{s}，最大的整数是几？
        zh| 设三个连续自然数中最大的是x，它们的和是{s}，求x。
        zh| 把三个连续的自然数加在一起，得数是{s}，求其中最大的自然数。
        zh| 三个座位的号码依次相连，号码之和为{s}，号码最大的座位是几号？
        zh| {s}可以写成三个连续整数的和，这三个整数里最大的是多少？
        zh| 三个孩子的年龄恰好是三个连续的自然数，年龄之和是{s}岁，最大的孩子几岁？
        zh| 故事占了连续的三页，页码之和是{s}，故事从头到尾，最后一页的页码是几？
        zh| 三个连续整数，和为{s}，求最大数。
        zh| {A}连续值班三天，这三天的日期之和是{s}，他值班的最后一天是几号？
        en| {s} is what you get when you add three neighbouring integers. Which of them is the largest?
        en| Three raffle tickets have consecutive numbers. Added together the numbers are {s}. Find the highest ticket number.
        en| A shop sold consecutive numbers of books on Monday, Tuesday and Wednesday, more each day, {s} in all. How many books were sold on Wednesday?
        en| What is the largest of the three consecutive integers whose sum equals {s}?
        en| I add three successive page numbers and get {s}. Tell me the highest page number.
        zh| 三个相邻的柜子号码连续，号码相加得{s}，最大的号码是几号？
        zh| 哪三个连续自然数的和是{s}？写出其中最大的数。
        zh| 我把三个连续页码加起来，得到{s}，最大的页码是多少？
        zh| 三兄弟的岁数是三个连续整数，加在一起是{s}，最大的哥哥几岁？
        zh| 三个连续的整数之和等于{s}，问最大的整数等于多少。
        en| The sum of three numbers in a row is {s}. Find the greatest of them.
        en| Three consecutive page numbers sum to {s}. Which is the last?
        en| {s} is the sum of three neighbouring whole numbers. What is the largest?
        en| Three houses side by side have consecutive numbers that add to {s}. What is the highest number?
        zh| 三个相邻自然数的和是{s}，最大的是几？
        zh| {s}是三个连续自然数之和，最大数是几？
        zh| 连续三页的页码加起来是{s}，最后一页是第几页？
        en| {A} took part in a run on three days, one after the other. If the dates add to {s}, on what date was the last run?
        en| A number, the number before it, and the number before that add up to {s}. What is the number we started with?
        en| A chimney sweep cleaned three houses with consecutive numbers, finishing at the highest. The numbers total {s}. What is the number of the house where he finished?
        en| {A}'s age, {his} age a year ago and {his} age the year before that sum to {s}. How old is {A}?
        en| Each day a shop sold one lamp fewer than the day before. In three days it sold {s} lamps. How many lamps did it sell on the first day?
        en| x + (the number before x) + (the number before that) = {s}. Find x.
        en| Three siblings were born one year apart and are {s} years old in total. How old is the oldest?
        en| The lengths of the sides of a triangle are consecutive whole numbers of centimetres. Its perimeter is {s} cm. How long is the longest side?
        en| A stack of logs has three layers, each with one log fewer than the layer under it. There are {s} logs in the stack. How many logs lie at the bottom?
        en| If you add yesterday's date, the day before yesterday's and today's, you get {s}. What is today's date?
        en| The biggest of three consecutive whole numbers is wanted; all of them together amount to {s}. What is it?
        en| {A} picks three cards from a pack numbered in order. They are neighbours and their numbers sum to {s}. What is on the highest card?
        en| Episode numbers: {A} watched three episodes in order, and the numbers of the episodes total {s}. Which episode did {he} watch last?
        en| Look for three consecutive natural numbers with total {s}, and write down only the greatest.
        en| In three rounds a bowler knocked down one pin fewer each time, {s} pins altogether. How many pins fell in the first round?
        en| What integer, when added to the two integers that come just before it, gives {s}?
        en| Three neighbours on the number line have a sum of {s}. Which of them is furthest to the right?
        en| The prize of {$s} is shared by three winners. The second gets a dollar less than the first, and the third a dollar less than the second. How much does the first winner get?
        en| The three highest steps of a ladder bear numbers that follow each other and add up to {s}. What is the number of the top step?
        en| Among three successive integers whose total is {s}, which one exceeds the others?
        en| A hotel gives a group three rooms side by side. The room numbers are consecutive and come to {s} when added. What is the highest room number?
        en| {A}, {B} and a friend stand in line with consecutive start numbers. The sum of these is {s}, and {A}'s is the biggest. What is {A}'s start number?
        en| Three parcels weigh whole kilograms, and each is a kilogram lighter than the one before. All of them weigh {s} kg. Find the weight of the heaviest.
        en| On the calendar {A} circles three days next to each other in one week. Adding the dates {he} gets {s}. What is the latest date circled?
        en| A teacher asks for three consecutive numbers that sum to {s}. {A} finds them. What is {his} greatest number?
        en| Three receipts were written one right after the other. Their numbers give {s} in total. What number has the receipt written last?
        en| The pool lost a degree of warmth each day. The readings of three days sum to {s} degrees. What did the thermometer show on the first and warmest day?
        en| {s} chairs are set out in three rows so that each row has one chair fewer than the row in front of it. How many chairs are in the front row?
        en| A pupil adds three whole numbers that come one after another and gets {s}. Tell me the top one.
        en| Three lorries of a company carry consecutive numbers whose sum is {s}. What is the largest number painted on a lorry?
        en| {A} eats fewer plums every day: on Tuesday one fewer than on Monday, on Wednesday one fewer than on Tuesday. {He} eats {s} plums on these days. How many did {he} eat on Monday?
        en| Someone writes {s} as the sum of three consecutive integers. What is the last and largest term?
        en| Of three floors that lie directly above each other, {B} lives on the highest. The floor numbers make {s}. What floor does {B} live on?
        en| A girl blew out as many candles as she was years old on three birthdays in a row, {s} candles altogether. How old did she become on the last of these birthdays?
        en| Three flagpoles, each a metre shorter than the one to its left, measure {s} m when put end to end. How tall is the tallest?
        en| The numbers of three raffle tickets that won follow directly on one another. Their sum being {s}, what is the highest winning number?
        en| Big box, middle box, little box: each holds one marble fewer than the box before, and all of them hold {s}. How many marbles are in the big box?
        en| Three consecutive chapters of a history book were set for homework. Adding the chapter numbers one gets {s}. With which chapter does the homework end?
        en| "Three numbers, each one less than the last one said, and together they are {s}," says the riddle. What was the first number said?
        en| Find the highest of three bus lines whose numbers are consecutive with the sum {s}.
        en| Our team's points in three matches fell by one from match to match and made {s} points overall. How many points did we have in the first match?
        en| The ages of three trees in years are consecutive numbers which add up to {s}. How many years old is the oldest tree?
        en| {A} has the largest of three consecutive locker numbers. The sum of the numbers is {s}. Which locker is {A}'s?
        en| Let the greatest of three consecutive integers be x. Their sum is {s}. Determine x.
        en| Three candles were lit at different times. The longest is one cm longer than the middle one, which is one cm longer than the shortest. Their lengths sum to {s} cm. How long is the longest?
        en| The least, the middle and the greatest of three numbers in a row total {s}. How great is the greatest?
        en| In three weeks {A} spent {$s}, each week one dollar less than the week before. How many dollars did {he} spend in the first week?
        en| A secret code is made of three numbers, each the successor of the one before. Their sum is {s}. With which number does the code end?
        en| Seats are numbered in order. A family of three fills seats with the sum {s}. Give the largest seat number.
        en| A mother is asked her three children's ages. "They are consecutive numbers and make {s}," she replies. How old is the first-born?
        en| A clerk stamped three forms one after another. The stamp numbers were consecutive and summed to {s}. What number did the final form get?
        en| How old is the oldest of three cousins if their ages are consecutive and their total age is {s}?
        en| There are exactly three consecutive integers that give {s} when added. Tell me the greatest of them.
        en| The third of three integers that follow each other is sought. Sum of the integers: {s}.
        en| Three lifts carry {s} people: the first carries one person more than the second, and the second one person more than the third. How many people does the first lift carry?
        en| A magician asks {A} to pick three numbers that follow each other and to say their sum. "{s}," says {A}. The magician names the biggest. What does he say?
        en| This year, last year and the year before, {A}'s family had {s} rabbits if one adds the years up; each year there was one more rabbit. How many rabbits are there this year?
        en| Boats lie side by side in the harbour, numbered in order. Three of them have numbers adding up to {s}, one directly after the other. What is the greatest boat number?
        zh| 三天里，果园摘的西瓜一天比一天少一个，三天共摘{s}个，第一天摘了几个？
        zh| 木材堆成三层，上面一层总比下面一层少一根，一共{s}根，最下层有多少根？
        zh| 老师在黑板上写下三个连续自然数，同学们算出它们的和为{s}，请说出最大的那个数。
        zh| 一个三角形的三条边长是三个连续的整数（单位：厘米），周长是{s}厘米，最长的边长多少厘米？
        zh| {A}撕下日历上连着的三张，这三张的日期加起来是{s}，最后的一张是几号？
        zh| 把{s}颗糖分给三个小朋友，后一个总比前一个少一颗，第一个小朋友得几颗？
        zh| 一个整数与紧挨在它前面的两个整数相加，和是{s}，这个整数是多少？
        zh| 旅馆里并排三个房间，门牌号一个接一个，三个号码的和是{s}，号码最大的房间是多少号？
        zh| 书架上紧挨着的三本书编号连续，编号的总和为{s}，编号最大的是几号？
        zh| {A}今年、去年、前年的年龄相加等于{s}，{A}今年几岁？
        zh| 三个盒子共装{s}个球，中盒比大盒少一个，小盒比中盒少一个，大盒里有几个球？
        zh| 三个自然数依次相差一，总和是{s}，其中最大的自然数是几？
        zh| 今天、昨天、前天的日期数合起来是{s}，今天是几号？
        zh| {A}看电视剧，接连看了三集，三集的集数相加是{s}，{he}最后看的是第几集？
        zh| 会场摆了三排椅子，后排总比前一排少一把，共{s}把，第一排有多少把？
        zh| 三个同学的学号恰好相连，学号之和是{s}，学号最大的同学是几号？
        zh| 三辆公交车的路号是连续的自然数，加起来是{s}，最大的是几路车？
        zh| 数轴上相邻的三个整数点所表示的数之和等于{s}，最右边的点表示几？
        zh| 抽奖箱里摸出的三张奖券号码正好挨着，号码相加为{s}，其中最大的号码是什么？
        zh| 三段绳子，每一段都比前一段短一米，总长{s}米，最长的一段是多少米？
        zh| 已知三个连续自然数的总和为{s}，求第三个数。
        zh| 姐妹三人一个比一个大一岁，三人年龄总和{s}岁，年纪最大的姐姐是几岁？
        zh| 三根旗杆，右边的总比左边的矮一米，高度合计{s}米，最高的一根高多少米？
        zh| 梯子最上面的三级编号相连，编号之和为{s}，最高一级是几号？
        zh| 甲比乙多一岁，乙比丙多一岁，三人共{s}岁，甲是几岁？
        zh| 奖金{s}元分给三名选手，第一名比第二名多一元，第二名比第三名多一元，第一名得多少元？
        en| {A} did push-ups on three mornings, one fewer each morning, because {his} arms hurt. It was {s} push-ups in all. How many did {he} do on the first morning?
        en| Three hens laid {s} eggs in a month. The white hen laid one more than the brown hen, and the brown hen one more than the black hen. How many eggs did the white hen lay?
        en| The marks of three friends in a test are neighbouring whole numbers. Their total is {s} marks. What is the best mark?
        zh| 三位好友的考试分数是相邻的三个整数，总分{s}分，最高的是多少分？
        zh| 白鸡比花鸡多下一个蛋，花鸡比黑鸡多下一个蛋，三只鸡共下{s}个蛋，白鸡下了几个？
        en| The sum of three consecutive whole numbers is {s}. Find the largest number.
        en| Three consecutive numbers were added. The answer was {s}. What was the biggest of the numbers?
        en| {A} read three pages of {his} book, one after the other. The page numbers add up to {s}. Which page did {he} read last?
        en| {A} opened a magazine and read three pages in a row. If the sum of the page numbers is {s}, what is the highest page number?
        en| {A} works on three days in a row. The dates of these days have the sum {s}. What is the date of the last day?
        en| Three houses stand next to each other. Their numbers are consecutive and make {s} when added. Find the biggest house number.
        en| Three sisters were born one year apart. Together they are {s} years old. How old is the oldest sister?
        en| The ages of three children are consecutive whole numbers that total {s}. What is the age of the oldest child?
        en| {A} bought three tickets with consecutive numbers. The numbers on the tickets total {s}. What is the number on the last ticket?
        en| Let the largest of three consecutive integers be x. If their sum is {s}, find x.
        en| Write {s} as the sum of three consecutive integers. What is the greatest one?
        en| Which three consecutive numbers add to {s}? Give the largest.
        en| A box holds one more ball than the box before it. The three boxes hold {s} balls in all. How many balls are in the fullest box?
        en| {A} saved money for three weeks, each week one dollar more than the week before. {He} saved {s} dollars in all. How much did {he} save in the third week?
        en| Each day {A} did one more sit-up than the day before. In three days {he} did {s} sit-ups. How many did {he} do on the third day?
        en| Three shelves hold {s} books. Each shelf has one book more than the shelf above it. How many books are on the bottom shelf?
        en| A theatre has three rows, and each row has one more seat than the row in front of it. There are {s} seats altogether. How many seats are in the back row?
        en| Start with a number, then count back by one and by one again. The three numbers you have said add up to {s}. What was the starting number?
        en| x, x - 1 and x - 2 have the sum {s}. Find x.
        en| When you add up three integers in a row, the total is {s}. Tell me the last integer.
        en| The total of three successive integers equals {s}. State the greatest integer.
        en| Three raffle tickets follow one another, and the sum of their numbers is {s}. Which number does the highest ticket have?
        en| The sum of the numbers on three neighbouring seats in the cinema is {s}. {A} sits on the seat with the largest number. Where does {A} sit?
        en| Three runners wear consecutive numbers. Added up, the numbers give {s}. What number does the last runner wear?
        en| {A}, {B} and {C} have consecutive shirt numbers, {A} the highest. The numbers add up to {s}. What is {A}'s number?
        en| {A} is one year older than {B}, and {B} is one year older than {C}. Their ages sum to {s}. How old is {A}?
        en| {A} has one more marble than {B}, and {B} has one more than {C}. Altogether they have {s} marbles. How many does {A} have?
        en| {C} scored one point less than {B}, who scored one point less than {A}. The three scored {s} points. How many points did {A} score?
        en| I think of three whole numbers that come one after the other. When I add them I get {s}. What is the last number I think of?
        en| The three angles of a drawing are consecutive whole numbers of degrees and sum to {s} degrees. How large is the greatest angle?
        en| The perimeter of a triangle is {s} m, and its side lengths are consecutive integers. Find the length of the longest side.
        en| Three planks have lengths that are consecutive numbers of centimetres. Laid end to end they reach {s} cm. How long is the longest plank?
        en| In three days the temperature rose by one degree each day. The temperatures add up to {s}. What was the temperature on the third day?
        en| {A} circled three days in a row on the calendar. "The dates sum to {s}," {he} said. What is the latest date {he} circled?
        en| Consecutive integers, three of them, total {s}. How great is the greatest?
        en| Find three consecutive integers whose sum is {s}, and name the last one.
        en| Maths puzzle: three neighbours on the number line add up to {s}. Which one stands furthest to the right?
        en| Three lockers beside each other have numbers that follow one another. The sum of the numbers is {s}. {A} has the locker with the highest number. Which is it?
        en| Three buses have consecutive numbers on them. The sum of the bus numbers is {s}. Work out the largest bus number.
        en| A pile of logs has three rows. Every row has one log more than the row on top of it. There are {s} logs in the pile. How many logs are in the bottom row?
        en| The teacher wrote three consecutive numbers on the board and added them. "It makes {s}," she said. Which of the numbers was the largest?
        en| If the total of three whole numbers in counting order is {s}, what must the last number be?
        en| Counting up, {A} said three numbers, one right after another, and their sum was {s}. What number did {he} say last?
        en| Our team got one point more in every game than in the game before. After three games we had {s} points. How many points did we get in the last game?
        en| A gardener planted trees on three days, each day one tree more than on the day before, {s} trees altogether. How many trees were planted on the last day?
        en| Three brothers were each born a year apart. If you add their ages you get {s}. How old is the eldest brother?
        en| A train has three cars. The second car has one passenger more than the first, and the third has one more than the second. If there are {s} passengers in all, how many are in the third car?
        en| Three cities lie on a road at milestones with consecutive numbers, whose sum is {s}. What is the highest of these milestones?
        en| {s} people are split into three groups. The second group has one person more than the first, the third one person more than the second. How many people are in the largest group?
        en| The chapters {A} read this week have consecutive numbers. There are three of them, and the numbers add to {s}. Which chapter is the last?
        en| Add three consecutive natural numbers to get {s}. What is the maximum of the three?
        en| Three invoices in an office are numbered one after another; the sum of their numbers is {s}. What is the number of the newest invoice?
        en| What is the last of three numbers following each other if their sum comes to {s}?
        en| Of three whole numbers standing side by side, the sum is {s}. Name the largest.
        en| An integer plus the previous integer plus the one before that equals {s}. Determine the first-named integer.
        en| A widow has three goats, and their milk comes to {s} litres a week. The white goat gives one litre less than the black one, and the spotted goat one litre less than the white one. How much does the black goat give?
        en| A glacier is measured in three years and found one metre shorter each time. The lengths add up to {s} m. How long was it at the first measurement?
        en| Three flats in a tower are let at rents that rise by one dollar from floor to floor. The landlord collects {$s} in all. What is the highest rent?
        en| {A} throws three darts and hits three fields next to each other on a strip numbered in order. {He} gets {s} points. What is the highest field {he} hit?
        en| The castle, the church and the town hall differ in height by one metre each, the castle being the highest and the church the lowest. Their heights together are {s} m. How high is the castle?
        en| On Friday, Saturday and Sunday a museum welcomed {s} visitors, on each day one fewer than on the day before. How many came on Friday?
        en| A runner takes her pulse three times while resting. It is one beat slower each time, and the readings total {s}. What was the first reading?
        en| Three trucks were loaded so that the second carried one crate less than the first and the third one crate less than the second. In all, {s} crates were loaded. How many were on the first truck?
        en| I add a number to the number before it and to the number before that one. My answer is {s}. What is the number I began with?
        en| What is the final one of three counting numbers in a row if they come to {s}?
        en| The invitation cards for a party are numbered. {A} posts three that follow each other, and the numbers on them make {s}. What is the biggest number posted?
        en| In the marching band the drummers, the flutists and the trumpeters form groups of consecutive sizes, {s} players altogether. The trumpeters are the largest group. How many trumpeters are there?
        en| A mountain railway has three stations, at mileposts numbered one after the other. The mileposts' numbers give a total of {s}. Which number does the highest milepost show?
        en| A calculator shows {s} after {A} has typed in three consecutive numbers and added them. What was the greatest number typed in?
        en| {s} beads are threaded on three strings. The second string has one bead fewer than the first and one more than the third. How many beads has the first string?
        en| A cook has less and less to do: he fries one pancake fewer each morning, {s} pancakes on three mornings. How many did he fry on the first morning?
        en| Three elephants in the zoo weigh, in hundredweights, consecutive whole numbers. Together they weigh {s} hundredweights. What is the weight of the heaviest?
        en| On three nights {A} counted shooting stars, each night one fewer than the night before, {s} in all. How many did {he} see on the first night?
        en| Consecutive numbers are painted on three doors of the stable. The door with the highest number leads to the hay. The numbers sum to {s}. What is the number of the door to the hay?
        en| The three acts of an opera last consecutive numbers of minutes, the final act being the longest. The whole opera lasts {s} minutes. How long is the final act?
        en| Let n be a whole number. Adding n, the whole number before it and the one before that yields {s}. Calculate n.
        en| Solve x + (x - 1) + (x - 2) = {s} for x.
        en| The longest of three ladders has one rung more than the middle one, which has one rung more than the shortest. The ladders have {s} rungs together. How many rungs has the longest?
        en| A sailor ties three ropes together whose lengths in feet are consecutive numbers. He ignores the knots and gets {s} feet. How long was the longest rope?
        en| Ticket sales fell by one each evening over three evenings and reached a total of {s}. How many tickets were sold on the opening evening?
        en| {A}, {B} and {C} own {s} books between them. {B} has one fewer than {A} and {C} one fewer than {B}. How many are {A}'s?
        en| A postwoman delivers letters to three houses in a row with consecutive numbers. If one adds the house numbers, {s} comes out. Which is the highest number on her way?
        en| Three waterfalls follow each other down a stream, each one metre lower than the one above it. Their heights come to {s} m. How high is the top waterfall?
        en| The fire brigade was called out {s} times in three months, each month once less than in the month before. How often was it called out in the first of these months?
        en| Find the number n if the sum of n and its two predecessors is {s}.
        en| Lay three dominoes in a line whose dot numbers are consecutive. There are {s} dots in all. How many dots has the domino with the most?
        en| A beekeeper's three hives gave jars of honey in consecutive numbers, {s} jars in total. The strongest hive gave how many jars?
        en| Which whole number gives {s} together with the two whole numbers right below it?
        en| {A} was given three bus tickets torn from one roll, so that their numbers run on. The sum of the numbers is {s}. What is the number printed on the last ticket?
        en| A crossword's three longest words differ by one letter each and have {s} letters altogether. How many letters has the longest of all?
        en| The school's three parallel classes have consecutive numbers of pupils. In total there are {s} pupils. How many pupils are in the fullest class?
        en| The hands of the three card players contain consecutive numbers of points. The points add up to {s}. How many points does the strongest hand contain?
        en| When {A} was asked for {his} house number, {he} said, "My number, the number one below mine and the number one below that make {s}." What is {A}'s house number?
        en| A carpenter needs three shelves. Each is to be one cm shorter than the shelf under it. He has a board of {s} cm and uses all of it. How long does he cut the bottom shelf?
        en| Today's temperature is one degree below yesterday's, and yesterday's was one degree below that of the day before. The sum of the three is {s}. What was the highest of them?
        en| Take three numbers such that each is one less than the one before. Their total is {s}. Which number comes first?
        en| The satellite sent {s} pictures in three orbits, one picture fewer in every new orbit. How many pictures came from the first orbit?
        en| A song has three verses. Every verse has one word more than the verse before it, and the song has {s} words. How many words are in the last verse?
        en| A charity got {$s} from three donors. The second gave a dollar less than the first, and the third gave a dollar less than the second. What did the first donor give?
        en| In the lottery drum, three balls with neighbouring numbers lie at the bottom. Their numbers add up to {s}. Which is the highest of the numbers?
        en| Patient files are numbered in order of arrival. Three patients arriving one after another have file numbers with a total of {s}. What is the file number of the patient who arrived last?
        en| To number three new streets the town used consecutive numbers. Their sum is {s}. What is the highest new street number?
        en| Three tanks contain whole numbers of litres, each one litre less than the one before. All the water, {s} litres, flows into a pool. How much was in the fullest tank?
        en| Three kittens from one litter weigh {s} g. The middle one is one gram heavier than the smallest and one gram lighter than the biggest. What does the biggest weigh?
        en| A knitter makes three scarves, and every scarf has one row fewer than the scarf before. She knits {s} rows. How many rows does the first scarf have?
        en| The library labels its books in order. {A} borrows three that stand side by side, and the labels sum to {s}. What is the highest label?
        en| The sun gets weaker in autumn: on three days it shone one minute less every day, {s} minutes in all. How many minutes did it shine on the first day?
        en| Three buoys mark the way into the harbour. Their numbers follow each other and sum to {s}. Which number is on the buoy with the largest number?
        en| A runner's three lap times, in seconds, are consecutive numbers because he gets one second faster every lap. His total time is {s} seconds. How long did the first lap take?
        en| Of three numbers the second is the first minus one and the third is the second minus one. Altogether they give {s}. Find the first number.
        en| Three classes went to the theatre: from the second class one pupil fewer than from the first, and from the third one fewer than from the second. {s} pupils went. How many pupils went from the first class?
        en| A ship's three masts measure {s} m in total. The middle mast is one metre lower than the main mast, and the rear mast is one metre lower than the middle mast. How high is the main mast?
        en| {A} has to memorise three page numbers that follow one another. {He} only remembers that they add up to {s}. Which is the biggest page number?
        en| Three whole numbers in descending order, each one smaller than the last, total {s}. With which number does the row begin?
        en| At an auction three prints fetched prices that were consecutive whole numbers of dollars. The prices total {$s}. For how many dollars was the dearest print sold?
        en| The snow on the meadow melts by one cm a day. Depths measured on three days running sum to {s} cm. How deep was the snow on the first day?
        en| The three floors of a house have consecutive numbers of windows, the ground floor the most. The window cleaner cleans {s} windows. How many are on the ground floor?
        en| Write down three whole numbers in counting order so that they total {s}. What is the last one you write?
        en| A dance class has three groups. The beginners are one more than the intermediates, who are one more than the experts. The class has {s} dancers. How many beginners are there?
        en| {A}, {B} and {C} have finished next to each other in the marathon, {A} behind the others. Their places add up to {s}. Which place did {A} take?
        en| The three wells of the village have depths, in metres, that are consecutive numbers with the sum {s}. How deep is the deepest well?
        en| In a word game {A} got tired and earned one point less for each word than for the word before. With three words {he} earned {s} points. How many points did the first word bring?
        en| The number of fish in a pond dropped by one each year. If the numbers of three years are added, the total is {s}. How many fish were there in the first of these years?
        en| A grandfather gives three grandchildren {s} sweets, the middle child one fewer than the eldest and the youngest one fewer than the middle child. How many does the eldest get?
        en| Train carriages carry running numbers. {A} walks from one carriage through the next and into the one after, and the numbers go up as {he} walks. The three numbers sum to {s}. In which carriage does {he} end up?
        en| The sum of three consecutive natural numbers equals {s}. Give the natural number that is greater than the other numbers.
        en| Given: the numbers x, x - 1, x - 2. Their sum: {s}. Wanted: x.
        en| A referee checks three shirts with consecutive numbers. Together the numbers yield {s}. Which is the biggest shirt number?
        en| Oil for a lighthouse lamp was used up more slowly each week: one litre less each week, {s} litres in three weeks. How much was used in the first week?
        en| A tree is getting old and bears one pear fewer each year. In three years we picked {s} pears from it. How many pears did it bear in the first year?
        en| Gold, silver and bronze: the winner had one point more than the runner-up, and the runner-up one more than the third. They had {s} points together. How many points did the winner have?
        en| Three stones on the beach weigh consecutive whole numbers of grams, and the scales show {s} g for all of them. Find the weight of the biggest stone.
        en| Three quiz teams ended up with scores that were neighbours. The scores came to {s} points in all. What was the top score?
        en| "Three numbers in order, and they make {s}!" called the teacher. Which number is the greatest of them?
        en| The number of passengers on a ferry went down by one on each of three crossings. The ferry carried {s} passengers. How many travelled on the first crossing?
        en| A poet writes one line more each evening. After three evenings there are {s} lines. How many lines did the poet write on the third evening?
        en| Three parking meters stand side by side with running numbers that come to {s}. {A} puts {his} coin in the one with the highest number. Which meter is it?
        en| The volumes of an encyclopedia stand in order. {A} takes out three that are next to each other. The volume numbers total {s}. What is the highest volume number?
        en| Three paddocks hold {s} horses in all. There is one horse fewer in the second paddock than in the first and one fewer in the third than in the second. What is the number of horses in the first paddock?
        en| An old machine slows down. In three minutes it filled {s} bottles, each minute one bottle fewer than the minute before. How many bottles did it fill in the first minute?
        en| {A} won {s} chess games in three years, and the number went up by one each year. How many games did {he} win in the latest of these years?
        en| {A} reads aloud three lottery numbers, counting downwards without a gap. They total {s}. Which number does {he} read first?
        en| Three consecutive whole numbers are added to give {s}. By subtracting the smaller ones from the sum one finds the largest. How large is it?
        en| Of the three deer that live in the park, the old stag has one point on its antlers more than the young stag, and the young one has one more than the yearling; together they have {s} points. How many has the old stag?
        en| The numbers on three keys of a hotel board follow one another and total {s}. {A} takes the key with the highest number. Which number is on it?
        zh| 三个连续自然数的和是{s}，其中最大的自然数是多少？
        zh| {A}连续看了三页书，三页的页码之和是{s}，{he}看的最后一页是第几页？
        zh| {A}连着三天去图书馆，这三天的日期加起来是{s}，最后一天是几号？
        zh| 三个小朋友的年龄一个比一个大一岁，三人年龄的和是{s}岁，年龄最大的是几岁？
        zh| 三个书架上共有{s}本书，后一个书架总比前一个多一本，最后一个书架有多少本？
        zh| {A}、{B}、{C}三人的岁数是连续的自然数，{A}最大，三人共{s}岁，{A}几岁？
        zh| {A}比{B}多一张邮票，{B}比{C}多一张，三人共有{s}张，{A}有多少张？
        zh| 三排座位，后一排比前一排多一个，一共{s}个座位，最后一排有几个？
        zh| {A}跳绳练了三天，每天比前一天多跳一下，三天共跳{s}下，第三天跳了多少下？
        zh| 求三个连续整数中最大的数，已知它们的和是{s}。
        zh| 三个数依次相差一，总和为{s}，最大数是多少？
        zh| 三间相邻的教室门牌号连续，门牌号的和是{s}，最大的门牌号是多少？
        zh| 三名运动员的号码是连着的，号码相加是{s}，号码最大的运动员是几号？
        zh| 把{s}拆成三个连续自然数相加，最大的那个是几？
        zh| 三个连续的数，它们的总数是{s}，排在最后的是几？
        zh| 运动会上三个班得分是连续的自然数，总分{s}分，得分最高的班得了多少分？
        zh| 日历上横着相邻的三个日期，和是{s}，最后面的日期是几号？
        zh| 三堆苹果共{s}个，每堆依次多一个，最多的一堆有几个？
        zh| {s}名学生分成三组，后一组都比前一组多一人，人数最多的组有几人？
        zh| {A}想好三个挨着的整数，加起来得{s}。你知道最大的是几吗？
        zh| 三张连号电影票的座位号加起来是{s}，座位号最大的是多少号？
        zh| 工人三天种树{s}棵，每天比前一天多种一棵，最后一天种了多少棵？
        zh| 老师在黑板上写了三个连续的数，它们的和等于{s}，写出最大的数。
        zh| 一列火车的三节车厢里共有{s}名乘客，后一节都比前一节多一名，第三节车厢有多少名？
        zh| 三只山羊一周产奶{s}升，白羊比黑羊少产一升，花羊比白羊少产一升，黑羊产奶多少升？
        zh| 冰川三年各量一次，每次都比上一次短一米，三次的长度相加是{s}米，第一次量得多少米？
        zh| 星期五、星期六、星期日博物馆共接待{s}人，每天都比前一天少来一人，星期五来了多少人？
        zh| 乐队里鼓手、长笛手、小号手的人数是连续的整数，一共{s}人，小号手最多，小号手有多少人？
        zh| 三辆卡车共装货{s}箱，第二辆比第一辆少一箱，第三辆比第二辆少一箱，第一辆装了多少箱？
        zh| {A}在计算器上把三个接连的整数相加，屏幕显示{s}，{he}输入的最大的数是几？
        zh| {s}颗珠子穿成三串，第二串比第一串少一颗，比第三串多一颗，第一串有多少颗？
        zh| 一部歌剧分三幕，后一幕总比前一幕长一分钟，全剧{s}分钟，最后一幕长多少分钟？
        zh| 解方程：x+(x-1)+(x-2)={s}，x等于多少？
        zh| 消防队三个月出动{s}次，每个月都比上个月少一次，头一个月出动多少次？
        zh| 山上三个车站的里程牌号码依次相连，号码加在一起是{s}，最大的里程牌号码是多少？
        zh| {A}数流星，连数三夜，每夜都比前一夜少看到一颗，共看到{s}颗，第一夜看到几颗？
        zh| 三个平行班人数为连续的自然数，共有学生{s}人，人数最多的班有学生多少人？
        zh| 木匠把一块{s}厘米长的木板全部锯成三块搁板，每块都比下面一块短一厘米，最下面一块长多少厘米？
        zh| 卫星绕地球三圈，每圈都比前一圈少拍一张照片，共拍{s}张，第一圈拍了多少张？
        zh| 三位好心人给希望小学共捐{s}元，第二位比第一位少捐一元，第三位比第二位少捐一元，第一位捐了多少元？
        zh| 门诊的病历按先后编号，接连三位病人的病历号之和为{s}，最后来的病人病历号是多少？
        zh| 三只小猫共重{s}克，中间的一只比最小的重一克，比最大的轻一克，最大的重多少克？
        zh| 秋天日照渐短，接连三天每天都比前一天少一分钟，三天日照合计{s}分钟，第一天日照多少分钟？
        zh| 进港航道上三个浮标的编号连着，编号相加得{s}，编号最大的浮标是几号？
        zh| 运动员越跑越快，每圈都比前一圈少用一秒，三圈共用{s}秒，第一圈用了多少秒？
        zh| 三个数中，第二个比第一个小一，第三个比第二个小一，三个数的和是{s}，求第一个数。
        zh| 一艘船有三根桅杆，中桅比主桅低一米，后桅比中桅低一米，总高{s}米，主桅高多少米？
        zh| 某数加上比它小一的数，再加上更小一的数，得到{s}，某数是多少？
        zh| 雪一天化掉一厘米，接连三天量得的雪厚相加是{s}厘米，第一天雪厚多少厘米？
        zh| 一幢房子三层楼的窗户数是连续的自然数，底层最多，清洁工一共擦{s}扇窗，底层有几扇窗？
        zh| 舞蹈班分三组，初级组比中级组多一人，中级组比高级组多一人，全班{s}人，初级组有几人？
        zh| 马拉松赛上{B}、{C}、{A}一个紧跟一个到达终点，{A}在最后面，三人名次的和是{s}，{A}是第几名？
        zh| 村里三口井的深度（米）是连续的整数，深度之和为{s}米，最深的井深多少米？
        zh| 爷爷把{s}颗糖分给三个孙子，老二比老大少一颗，老三比老二少一颗，老大得几颗？
        zh| 已知x、x-1、x-2三个数的总和等于{s}，求x的值。
        zh| 老梨树每年都比上一年少结一个梨，三年共结{s}个，第一年结了多少个？
        zh| 渡船三次过河，每次都比前一次少载一名乘客，一共载了{s}名，第一次载了多少名？
        zh| 诗人每晚都比前一晚多写一行，三个晚上写了{s}行，最后一个晚上写了几行？
        zh| 百科全书按卷号排好，{A}抽出挨着的三卷，卷号之和是{s}，最大的卷号是多少？
        zh| 三个马场共有马{s}匹，第二个马场比第一个少一匹，第三个比第二个少一匹，第一个马场有马多少匹？
        zh| 老机器越来越慢，每分钟都比前一分钟少装一瓶，三分钟装了{s}瓶，第一分钟装了几瓶？
        zh| {A}下棋，每年都比上一年多赢一局，三年赢了{s}局，最近一年赢了几局？
        zh| 三座塔的高度依次相差一米，高度加起来是{s}米，最高的塔高多少米？
        zh| 三位棋友家的门牌号一个挨着一个，加在一块儿是{s}，门牌号最大的是多少号？
        zh| 织女织了三条围巾，后一条总比前一条少织一行，总共织了{s}行，第一条织了多少行？
        zh| 有三个连续的自然数，若把它们加起来，恰好得到{s}，问其中最大的自然数。
        zh| 三层书柜共放书{s}本，从下到上每层少一本，最下层放了几本？
        zh| 小河退水，每天都比前一天低一厘米，连着三天的水位读数相加是{s}厘米，第一天的读数是多少？
        zh| 三支队伍参加拔河，红队比黄队多一人，黄队比蓝队多一人，三队共{s}人，红队有多少人？
        zh| {A}收到三封编号连续的信，编号的总和是{s}，编号最大的一封是几号？
        zh| 卷尺上三个整厘米刻度是挨着的，刻度数相加得{s}，最大的刻度数是几？
        zh| 三块地收的南瓜个数是连续的整数，合计{s}个，收得最多的那块地收了几个？
        zh| 三个人比赛套圈，{A}比{B}多套中一个，{B}比{C}多套中一个，三人一共套中{s}个，{A}套中几个？
        zh| 从某个自然数起倒着数，接连数三个数，数出的数加起来是{s}，是从几数起的？
        zh| 三根木条的长度（厘米）是挨着的三个整数，接在一起长{s}厘米，最长的木条长多少厘米？
        zh| {A}记得三个页码是连着的，加起来是{s}，请帮{he}找出最大的页码。
        zh| 三只航模飞行的秒数是连续的整数，飞得最久的得冠军，三只一共飞了{s}秒，冠军飞了多少秒？
        zh| 文具盒里三种笔的支数依次少一支，一共有{s}支，最多的一种有几支？
        zh| 前天、昨天、今天果园收的橘子，一天比一天多一箱，总共{s}箱，今天收了多少箱？
        zh| 三个连号房间的钥匙牌上，数字之和是{s}，号码最大的钥匙牌是多少？
        zh| 求一个自然数，它与前面紧挨着的两个自然数之和是{s}。
        zh| 金牌选手比银牌选手多一分，银牌选手比铜牌选手多一分，三人总分{s}分，金牌选手得了多少分？
        zh| 池塘里的鱼一年比一年少一条，把接连三年的条数加起来是{s}，头一年有多少条鱼？
        zh| 小溪上有三道瀑布，每道都比上面的一道矮一米，高度之和是{s}米，最上面的瀑布高多少米？

        == two in a row: x + ( x + 1 ) = s; x=2..300
        en| The sum of two consecutive numbers is {s}. What is the smaller one?
        en| Two facing pages of a book have numbers that add up to {s}. What is the first page number?
        en| Two integers in a row add up to {s}. Find the smaller.
        en| Two consecutive integers have a sum of {s}. Find the smaller integer.
        en| Two neighbours live in houses with consecutive numbers whose sum is {s}. What is the smaller number?
        zh| 两个连续整数的和是{s}，较小的数是多少？
        zh| 一本书相邻两页的页码之和是{s}，前一页的页码是几？
        zh| 相邻的两个自然数相加等于{s}，求小的那个。
        zh| 两个连续自然数的和为{s}，小的一个是多少？
        zh| 两个连续的整数加起来是{s}，求较小的一个。
        en| {A} opens a book. The numbers of the two pages that {he} sees total {s}. What is the number on the left page?
        en| [Determine|Work out] the smaller of two successive whole numbers that together make {s}.
        en| Adding an integer and the next integer gives {s}. Which is the lower integer?
        en| If two consecutive integers total {s}, how big is the lesser one?
        en| Let x be the smaller of two consecutive numbers with the sum {s}. Find x.
        en| A number and its successor add up to {s}. Find the number.
        en| Two seats side by side have consecutive numbers, {s} when added. What is the lower seat number?
        en| The dates of today and tomorrow add up to {s}, both in this month. What is today's date?
        en| {s} is the sum of two neighbouring integers. Find the lesser of them.
        en| My brother is a year older than I am. Our ages add up to {s}. How old am I?
        zh| {A}打开一本书，看到左右两页的页码之和为{s}，左边那页是第几页？
        zh| 一个自然数与它后面相邻的自然数之和是{s}，这个自然数是多少？
        zh| 两张电影票的座位号相连，座位号相加是{s}，较小的座位号是几？
        zh| 设两个连续整数中较小的为x，和为{s}，求x。
        zh| {s}是两个相邻整数的和，较小的整数是几？
        zh| 今天和明天都在这个月，日期加起来是{s}，今天是几号？
        zh| 把两个连续的自然数加在一起，得数是{s}，求其中较小的数。
        zh| {A}想了两个连续的整数，它们的总和等于{s}，小的那个整数是多少？
        zh| 哥哥比我大一岁，我们的年龄之和是{s}岁，我几岁？
        en| {A} was born a year before {B}. Together {A} and {B} are {s} years old. How old is {B}?
        en| Two lockers next to each other have consecutive numbers whose total is {s}. What is the lesser number?
        en| If x and x + 1 add up to {s}, what is x?
        en| {A} thinks of two consecutive integers whose total is {s}. What is the smaller integer?
        zh| 两个相邻的柜子号码连续，号码之和为{s}，较小的号码是多少？
        zh| {A}比{B}大一岁，两人的年龄加起来是{s}岁，{B}今年几岁？
        zh| {A}连续值班两天，这两天的日期之和是{s}，头一天是几号？
        zh| 两个连续自然数的总和等于{s}，前一个自然数是几？
        en| The sum of two consecutive numbers is {s}. Find the smaller.
        en| Two neighbouring whole numbers make {s}. What is the first?
        en| An open book shows two page numbers with the sum {s}. Which is the left one?
        zh| 两个相邻自然数的和是{s}，较小的是几？
        zh| 翻开书，左右两页页码的和是{s}，左页是第几页？
        en| Two raffle tickets torn off one after the other carry consecutive numbers. Added, the numbers give {s}. What is the number on the first ticket?
        en| {A} tears a leaf from a diary and sees two page numbers next to each other that sum to {s}. What is the lower page number?
        en| {A} and {B} sit next to each other in the cinema. Their seat numbers add up to {s}, and {A} has the lower number. What is {A}'s seat number?
        en| The numbers on the shirts of {A} and {B} are consecutive and total {s}. {B} wears the smaller number. Which number does {B} wear?
        en| Yesterday's date and today's date (days of the same month) add up to {s}. What was yesterday's date?
        en| Find a whole number such that the number plus the one that comes right after it is {s}.
        en| Write {s} as the sum of two consecutive whole numbers. What is the smaller of these?
        en| A museum guard stamped two visitors in a row. The stamps are running numbers with the sum {s}. What was the number of the first visitor?
        en| Two buses came one behind the other. Their numbers follow each other and make {s} in total. Which is the smaller bus number?
        en| On a ruler {A} points at two neighbouring centimetre marks. Together they make {s}. Where is the lower mark?
        en| A hotel guest booked two rooms side by side. The room numbers, which are consecutive, come to {s}. What is the lower room number?
        en| The chapter ends on a left-hand page, and the picture is on the right-hand page facing it. Both page numbers together are {s}. On which page does the chapter end?
        en| If the sum of a natural number and its successor equals {s}, what is the natural number?
        en| Consecutive integers n and n + 1 give {s} when added. Determine n.
        en| {A} keeps count of the books {he} has read. The numbers of the last two on {his} list add up to {s}. What number has the last but one?
        en| This week and last week of the year have week numbers that sum to {s}. What was the number of last week?
        en| {B} is exactly a year older than {A}. Their ages sum to {s}. How old is {A}?
        en| The sum of two whole numbers is {s}, and they differ by as little as different whole numbers can. Find the smaller.
        en| A runner notices two kilometre stones, one right after the other. Adding what is written on them gives {s}. What is written on the first stone?
        en| "My favourite number and the next number make {s}," says {A}. What is {A}'s favourite number?
        en| Two parking spaces next to each other are numbered consecutively. The sum of the numbers is {s}. Which number has the first space?
        en| Two successive issues of a magazine have numbers with a total of {s}. Give the number of the earlier issue.
        en| In the queue at the bank, {A} and the customer behind {him} hold tickets with consecutive numbers that add to {s}. What number does {A} hold?
        en| A pair of integers that follow each other has the total {s}. State the lower integer.
        en| The ages of two brothers are consecutive numbers. Their sum is {s}. How old is the younger brother?
        en| The floors where {A} and {B} live are neighbouring floors, {A}'s being the lower. The floor numbers total {s}. On which floor does {A} live?
        en| The scores of a very close match were consecutive numbers and {s} points were scored. How many points did the losing team score?
        en| In an election with {s} votes the winner had just a single vote more than the loser. How many votes did the loser get?
        en| {s} pupils are split into two groups so that the first group has exactly a pupil less than the other. How many are in the first group?
        en| Adjacent seats in a train are numbered in order. The numbers of two such seats sum to {s}; what is the lower?
        en| Which two neighbouring numbers have the sum {s}? Write only the smaller.
        en| What integer, added to the integer directly above it, yields {s}?
        en| {A} wrote down a number, then the following number, and the total was {s}. What number did {he} write down first?
        en| Two keys on a ring have consecutive numbers adding up to {s}. Find the smaller number.
        en| The house numbers on our street go up without gaps. Two houses side by side have numbers with the sum {s}. What is the lower house number?
        en| x is a whole number; x and the next whole number total {s}. What is x?
        en| An open comic shows {A} two page numbers. {He} adds them and gets {s}. What is the number of the left page?
        en| The numbers of two lottery balls lie directly beside each other on the number line. They add up to {s}. Which is the smaller ball?
        zh| 相邻两间客房的房号是连续的，房号之和是{s}，较小的房号是多少？
        zh| {A}和{B}在电影院里挨着坐，座位号连续，两个座位号之和是{s}，{A}的号小，{A}坐几号？
        zh| {B}比{A}大一岁，两人的岁数合起来是{s}，{A}多少岁？
        zh| 昨天和今天的日期数（同一个月）加起来是{s}，昨天是几号？
        zh| 把{s}写成两个连续自然数的和，其中较小的自然数是多少？
        zh| 撕下两张连号的门票，票号的和是{s}，前一张票的号码是多少？
        zh| 一个整数与比它大一的整数相加，和为{s}，这个整数是几？
        zh| 两名队员球衣上的号码相连，号码之和是{s}，小号码是多少？
        zh| 杂志连续两期的期号加起来是{s}，早出的那一期是第几期？
        zh| 银行排队，{A}和后面一位顾客的号码相连，两个号码的和为{s}，{A}是多少号？
        zh| n和n后面的一个整数加起来等于{s}，n是多少？
        zh| 兄弟俩的年龄是两个连续的自然数，年龄之和是{s}，弟弟多少岁？
        zh| 路边相邻两块里程碑上的千米数是连续的，加起来是{s}，前一块上写的是多少？
        zh| {s}名同学分成甲乙两组，甲组比乙组刚好少一名，甲组有多少名？
        zh| 比赛很激烈，红队以一分之差输给蓝队，两队共得{s}分，红队得了多少分？
        zh| {A}心里想了一个数，再加上紧接着的下一个自然数，得到{s}，{A}想的数是多少？
        zh| 相邻的两个车位号码连着，号码之和为{s}，号码小的车位是几号？
        zh| 上周和本周在一年中的周次之和是{s}，上周是第几周？
        zh| 两个整数之和是{s}，它们在数轴上紧挨着，左边的整数是多少？
        zh| 求两个连续整数中较小的那个，已知它们相加得{s}。
        en| Two invoices were written one straight after the other. Their running numbers sum to {s}. What number has the earlier invoice?
        en| Grandpa numbers his jars of jam without leaving out a number. The labels of two neighbouring jars come to {s}. What is on the label with the smaller number?
        en| Today {A} did a push-up more than yesterday. In the two days {he} did {s}. How many did {he} do yesterday?
        en| {B} has a marble more than {A}. The pair of them have {s} marbles. How many does {A} have?
        en| A class of {s} has a girl more than it has boys. How many boys are in the class?
        en| Episode numbers: {A} watched two episodes in a row, and adding their numbers gives {s}. Which episode did {he} watch first?
        en| The pages with the crossword and its solution are consecutive pages with the sum {s}. The crossword comes first. On what page is it?
        en| What is the lower of two whole numbers that stand side by side when we count and that total {s}?
        en| The bus stops are numbered one by one along the line. {A} got on at a stop and off at the next; the two numbers add up to {s}. What was the number of the stop where {he} got on?
        en| Let the two consecutive integers be x and x + 1. Given that their total is {s}, determine x.
        en| Add any whole number to its right-hand neighbour on the number line. If the result is {s}, which number did you take?
        en| A clerk stamped two forms with numbers in running order and found that they add to {s}. Find the number on the form stamped first.
        en| "I finished on a place just in front of yours," says {A} to {B}. "Our places make {s} together." On which place did {A} finish?
        en| Two theatre rows one behind the other have row numbers with the sum {s}. What is the number of the front row of the two, if counting starts at the stage?
        en| {s} sheep are driven into two pens. If the pens differ by a single sheep, how many are in the emptier pen?
        en| A total of {s} points was shared by two teams, and the better team was a single point ahead. What did the other team score?
        en| {A} takes two steps of a numbered staircase, landing on one step and then on the following one. The numbers add to {s}. What is the number of the lower step?
        en| Find two consecutive positive integers whose sum is {s}; answer with the lesser.
        en| Two candles on a cake for sisters born a year apart: the figures on the cake make {s} when added. How old is the younger sister?
        en| There are two whole numbers with no whole number between them. Together they make {s}. What is the smaller one?
        en| In the guest book, {A}'s entry comes right before {B}'s. The entry numbers total {s}. What is the number of {A}'s entry?
        en| In the raffle {A} holds the ticket that follows {B}'s. Adding the two ticket numbers, they get {s}. What number is on {B}'s ticket?
        en| A ribbon of {s} cm is cut into two pieces measuring whole centimetres, as equal as possible but not quite: they differ by a single centimetre. How long is the shorter piece?
        en| Last year the club won a certain number of games, and this year just one game more. In the two years it won {s} games. How many did it win last year?
        en| Which page lies on the left if the page numbers of the open atlas make {s} together?
        en| Our flat and the flat next door have consecutive numbers, ours being the smaller. Their sum is {s}. What is the number of our flat?
        en| Puzzle: a number and the number that comes after it. Sum: {s}. The number: ?
        en| {A} opens the hymn book so that two hymn numbers in sequence are in view. They total {s}. What is the first of these hymn numbers?
        en| On the school bus, the boys are outnumbered by the girls by a single child. {s} children ride the bus. How many are boys?
        en| A hen laid one egg more in June than in May. In May and June she laid {s} eggs. How many did she lay in May?
        en| A goalkeeper saved {s} shots in two matches, one more in the second match than in the first. How many shots did he save in the first match?
        en| {A} splits a bar of {s} pieces of chocolate with {B}. Because it cannot be split evenly, {B} gets one piece more. How many pieces does {A} get?
        en| At the ferry there are {s} cars waiting in two lanes. The right lane is longer by one car. How many cars are in the left lane?
        en| The kitchen and the bathroom have {s} tiles together, and the kitchen has just one more than the bathroom. How many tiles does the bathroom have?
        en| A number and the number one above it sum to {s}. What is the lower number?
        en| What whole number plus the next one makes {s}?
        en| The number of a hotel room and that of the room after it add to {s}. {A} has the room with the lower number. What is it?
        en| {A} is reading chapter by chapter. The number of the chapter {he} finished and the number of the chapter {he} is starting now come to {s}. Which chapter has {he} just finished?
        en| A farmer's two fields are side by side. The eastern field gave one sack more than the western one, and the fields gave {s} sacks in all. How many sacks came from the western field?
        en| The temperature rose by one degree from noon on Monday to noon on Tuesday. The two noon temperatures sum to {s}. What was the temperature on Monday?
        en| A plank of {s} inches is sawn into two pieces. One piece is one inch longer than the other. How long is the shorter piece?
        en| On a page of stamps there are two rows. The lower row has one stamp more, and there are {s} stamps on the page. How many stamps are in the upper row?
        en| Dad cut {s} slices of bread. On the second day one slice more was eaten than on the first, and then the bread was gone. How many slices were eaten on the first day?
        en| {A}'s age and {his} age next year add up to {s}. How old is {A}?
        en| The sum of this year's number of members and last year's is {s}. The club has grown by a single member. How many members did it have last year?
        en| An odd number of pupils, {s}, play a match, team P having one player fewer than team Q. How many players are in team P?
        en| Two elevators stand on neighbouring floors, and the sum of the floor numbers is {s}. On which floor is the lower elevator?
        en| A football match brought {s} throw-ins, one more after the break than before it. How many were there before the break?
        en| {A} paid {$s} for a pen and a notebook. The notebook was one dollar dearer than the pen. What was the price of the pen?
        en| Two jugs hold {s} cups of water. The blue jug has one cup more than the green one. How many cups are in the green jug?
        en| Two successive whole numbers are represented by x and x + 1, and added they are {s}. Work out x.
        en| The train to the sea has {s} passengers in its two carriages. There is one passenger more in the rear carriage than in the front one. How many are in the front carriage?
        en| {A} counts steps: from the door to the gate it is one step more than from the gate to the road. From the door to the road it is {s} steps. How many steps is it from the gate to the road?
        en| On two evenings the cinema sold {s} tickets. If it had sold one ticket more on Friday, the sales of Friday would have equalled those of Saturday. How many tickets were sold on Friday?
        en| In a debate {s} members voted. The motion was lost by just one vote. How many voted for it?
        en| A vet treated one cat more than dogs, {s} cats and dogs in all. How many dogs did she treat?
        en| {A} walks along the length and then along the width of a field, {s} m in all. The length is one metre more than the width. Find the width.
        en| Two candles of neighbouring sizes are sold as a set. Their heights are whole centimetres and make {s} cm. How high is the smaller candle?
        en| {A} came home with {s} shells in two pockets. The left pocket had one shell fewer than the right. How many shells were in the left pocket?
        en| The hands of two card players hold {s} cards, and one player has one card more than the other. How many cards does the player with fewer cards hold?
        en| The seconds needed by {A} and {B} for a puzzle are neighbouring numbers with the sum {s}. {A} was faster. How many seconds did {A} need?
        en| {A} has seen one film more than {B}. Their numbers of films sum to {s}. How many films has {B} seen?
        en| Which natural number is such that it and its successor together amount to {s}?
        en| Write {s} as the sum of two neighbouring numbers. What is the first of the two?
        en| The sum of the page on the left and the page on the right, as {A}'s music book lies open, is {s}. What does it say at the bottom of the left page?
        en| The museum labels two vases found side by side with successive numbers. They total {s}. What is the smaller label?
        en| A patient got two prescriptions, numbered one right after the other. The numbers sum to {s}. Which number has the one written first?
        en| {A} was born in a leap year, {B} a year later. Now their ages come to {s}. How old is {B}?
        en| A gardener sets out {s} plants in two rows, the back row with one plant more than the front row. How many plants are in the front row?
        en| The speedometer showed one km per hour more in the second minute than in the first. Added up, the two readings are {s}. What was the first reading?
        en| Two friends have adjoining garden plots with running numbers. Adding the plot numbers gives {s}. What is the smaller plot number?
        en| Solve the equation: a number and the number following it equal {s} when added. Which is the number?
        en| Our orchestra bought {s} new chairs for two rehearsal rooms. The large room got one chair more than the small one. How many chairs went to the small room?
        en| The score after a rugby match is as close as can be without a draw: one point apart, {s} points in total. How many points did the losers have?
        en| A bookshop sold {s} copies of a novel in two weeks. In the second week it sold one copy more. How many did it sell in the first week?
        en| {A} thinks of a whole number, {B} of the next higher one. They tell you that the sum is {s}. What is {A}'s number?
        en| The two sides of a street have {s} lamps altogether. On the sunny side there is one lamp more than on the shady side. How many lamps are on the shady side?
        en| Mother is exactly one year younger than Father. Together they are {s} years old. How old is Mother?
        en| Two ropes are tied end to end. One is a metre longer than the other, and the total length is {s} m. Find the length of the shorter rope.
        en| A queue at the cable car was divided between two cabins. {s} people got in, one more in the second cabin than in the first. How many people were in the first cabin?
        en| The first of two candidates got one vote less than the second. Altogether {s} votes were counted. How many votes did the first candidate get?
        en| The height of a young giraffe was measured in two months: it was one cm taller the second time. The measurements add to {s} cm. What was the first measurement?
        en| Between them, the twins have {s} toy cars, so one of them must have one car more. How many cars has the twin with fewer cars?
        en| On the number line two neighbouring points are marked. Their numbers have a sum of {s}. What number is marked on the left?
        en| Last night {A} slept one minute longer than the night before, and in the two nights {he} slept {s} minutes. How many minutes did {he} sleep the night before last?
        en| {A} lives one floor below {B}. If you add the numbers of their floors, you get {s}. Which floor does {A} live on?
        en| A bus company numbers its buses without gaps. Today buses with neighbouring numbers broke down, two of them, and the numbers sum to {s}. What is the lower bus number?
        en| In a spelling contest {A} spelled one word more than {B}. They spelled {s} words in all. How many did {B} spell?
        en| A novel has two parts. The second part has one chapter more than the first, and the book has {s} chapters. How many chapters does the first part have?
        en| A shepherd has one white sheep more than black sheep. Her flock counts {s} sheep in these colours. How many black sheep has she?
        en| {s} = x + (x + 1). What is the value of x?
        en| When a certain integer is added to the integer one greater, the outcome is {s}. Find that integer.
        en| The ages of a dog and a cat in weeks are consecutive numbers, the cat being younger. They total {s} weeks. How many weeks old is the cat?
        en| Two planes took off from gates with consecutive numbers. The gate numbers give {s} in all. Which is the smaller gate number?
        en| The baker has {s} rolls and puts them on two trays, one roll more on the top tray than on the bottom tray. How many rolls lie on the bottom tray?
        en| In two hours a bird watcher saw {s} herons. In the second hour it was one more than in the first. How many did she see in the first hour?
        en| {A} has collected {s} signatures on two sheets. The second sheet contains one signature more than the first. How many are on the first sheet?
        en| Two ships carry {s} containers together, the larger ship one more than the smaller. How many containers does the smaller ship carry?
        en| Two pupils write down neighbouring whole numbers on the board, and the sum is {s}. What is the number of the pupil who wrote the smaller?
        en| A knight's two castles have {s} towers and turrets, the old castle one fewer than the new. How many does the old castle have?
        en| Two hospital wards have {s} beds. There is one bed more in the children's ward than in the eye ward. How many beds are in the eye ward?
        en| {A} planted beans on two days: on the second day one bean more than on the first, {s} beans altogether. How many beans did {he} plant on the first day?
        en| A shop window shows {s} hats on two shelves. The upper shelf has a hat fewer than the lower one. How many hats are on the upper shelf?
        en| Consecutive numbers are given to two entries in a logbook. They add to {s}. What is the number of the entry made first?
        en| The boys' choir and the girls' choir sing together: {s} singers, one more girl than boys. How many boys sing?
        en| A walker passes two trail signs in order, the numbers on them increasing by one. Together the numbers give {s}. What number did the walker pass first?
        en| Two shelves are loaded with {s} cans so that they differ by only one can. How many cans are on the shelf with fewer cans?
        en| A robot takes {s} steps in two minutes, in the second minute one step more than in the first. How many steps does it take in the first minute?
        en| The clerk opens two envelopes whose serial numbers are in immediate succession. Sum of the numbers: {s}. Lower number: ?
        en| Two whole numbers differ by one and total {s}. Determine the smaller.
        en| The sum of two numbers is {s}, and the first is less than the second by one. What is the first number?
        en| A jury of {s} gave its vote for either the red cake or the white cake. The white cake won by one vote. How many votes did the red cake get?
        en| After school {s} children stay for football or chess. Football has one child more than chess. How many play chess?
        en| {A} ran {s} laps at the weekend, on Sunday one lap more than on Saturday. How many laps did {he} run on Saturday?
        en| The left glove pattern needs one stitch less than the right; left and right together need {s} stitches. How many stitches does the left glove need?
        en| Two sisters share {s} cherries. The little one is allowed to have one more. How many does the big sister get?
        en| Two bells ring {s} times in all, the small bell one time more than the big one. How often does the big bell ring?
        en| If you add the floor number of our flat and that of the flat right above, you get {s}. On what floor do we live?
        en| An odd sum, {s}, came up when {A} added two numbers that are next to each other in counting. Which was the smaller number?
        zh| 两张连号发票的号码之和是{s}，先开的那张发票号码是多少？
        zh| 今天{A}比昨天多做了一个俯卧撑，两天共做{s}个，昨天做了多少个？
        zh| {B}的弹珠比{A}多一颗，两人一共有{s}颗，{A}有多少颗？
        zh| 班里共有{s}人，女生比男生多一人，男生有多少人？
        zh| {A}连着看了两集动画片，集数相加是{s}，先看的是第几集？
        zh| {A}家和邻居家的门牌号是连着的，{A}家的号小，两个门牌号加起来是{s}，{A}家是多少号？
        zh| 两个自然数紧挨着，中间没有别的自然数，它们的和是{s}，小的是多少？
        zh| 电视台连续播放两期节目，期号相加等于{s}，头一期是第几期？
        zh| {A}从楼梯的某一级走到上面一级，这两级的编号之和为{s}，下面一级的编号是多少？
        zh| 设前一个整数为x，后一个整数为x+1，两数相加得{s}，x是几？
        zh| 把{s}只羊赶进两个羊圈，两圈只差一只，羊少的圈里有多少只羊？
        zh| 跑步比赛{A}的名次紧排在{B}前面，两人名次之和是{s}，{A}是第几名？
        zh| 母鸡六月比五月多下一个蛋，两个月共下{s}个蛋，五月下了多少个？
        zh| 守门员两场比赛共扑出{s}个球，第二场比第一场多扑出一个，第一场扑出几个？
        zh| {A}和{B}分一板{s}小块的巧克力，没法平分，{B}多得一块，{A}得到多少块？
        zh| 轮渡口有两条车道，一共排了{s}辆车，右边车道多一辆，左边车道有多少辆？
        zh| 厨房和浴室共用瓷砖{s}块，厨房只比浴室多用一块，浴室用了多少块？
        zh| 哪个整数加上它后面的一个整数等于{s}？
        zh| {A}刚看完一章，接着看下一章，这两章的章号之和是{s}，{A}刚看完的是第几章？
        zh| 东边的地比西边的地多收一袋粮食，两块地共收{s}袋，西边的地收了多少袋？
        zh| 星期二中午的气温比星期一中午高一度，两天中午的气温数相加是{s}，星期一中午是多少度？
        zh| 把一根{s}厘米的木条锯成两段，一段比另一段长一厘米，短的一段长多少厘米？
        zh| 集邮册的一页上有两行邮票，下面一行多一张，这一页共有{s}张，上面一行有几张？
        zh| {A}今年和明年的年龄加在一起是{s}，{A}今年多少岁？
        zh| 俱乐部今年比去年多了一名会员，两年的会员数之和是{s}，去年有会员多少名？
        zh| 一支笔和一本本子共{s}元，本子比笔贵一元，笔的价钱是多少元？
        zh| 两个水壶共装水{s}杯，蓝壶比绿壶多装一杯，绿壶装水几杯？
        zh| 列车的前后两节车厢共有乘客{s}人，后面一节比前面一节多一人，前面一节有多少人？
        zh| 提案表决时共有{s}票，反对票只比赞成票多一票，赞成票有多少张？
        zh| 兽医给猫和狗看病，看的猫比狗多一只，一共看了{s}只，狗有多少只？
        zh| {A}左右两个口袋里共有{s}枚贝壳，左边口袋比右边少一枚，左边口袋里有几枚？
        zh| 两人打牌，手里一共有{s}张牌，{A}比{B}少一张，{A}有几张牌？
        zh| {A}和{B}拼图用的秒数是相邻的整数，合计{s}秒，{A}更快，{A}用了多少秒？
        zh| 博物馆里两个花瓶的编号一前一后紧接着，编号之和为{s}，前面的编号是几？
        zh| 园丁把{s}棵花苗栽成前后两排，后排比前排多一棵，前排栽了多少棵？
        zh| x+(x+1)={s}，x的值是多少？
        zh| 妈妈比爸爸小一岁，他俩的年龄之和是{s}岁，妈妈今年多大？
        zh| 两根绳子接起来长{s}米，其中一根比另一根长一米，短绳长多少米？
        zh| 缆车的两个车厢共上了{s}人，后一个车厢比前一个多一人，前一个车厢上了多少人？
        zh| 两位候选人共得{s}票，甲比乙少一票，甲得了多少票？
        zh| 小长颈鹿这个月比上个月高一厘米，两次量得的身高相加是{s}厘米，上个月身高多少厘米？
        zh| 数轴上标出两个相邻的整数点，它们表示的数之和是{s}，左边的点表示几？
        zh| {A}住在{B}的楼下一层，两人所住的楼层数相加得{s}，{A}住几楼？
        zh| 一部小说分上下两部，下部比上部多一章，全书共{s}章，上部有多少章？
        zh| 牧羊人的白羊比黑羊多一只，白羊黑羊共{s}只，黑羊有多少只？
        zh| 面包师把{s}个面包放在上下两个托盘上，上盘比下盘多放一个，下盘放了几个？
        zh| 两艘货船共载集装箱{s}个，大船只比小船多一个，小船载了多少个？
        zh| 两个病区一共{s}张病床，儿科病区比眼科病区多一张，眼科病区有多少张？
        zh| 橱窗的两层架子上摆着{s}顶帽子，上层比下层少一顶，上层摆了几顶？
        zh| 男声合唱团和女声合唱团共{s}人，女声比男声多一人，男声有多少人？
        zh| 登山者先后经过两块路牌，后一块的号码比前一块大一，号码之和是{s}，先经过的路牌是多少号？
        zh| 放学后有{s}名学生留下踢球或下棋，踢球的比下棋的多一名，下棋的有几名？
        zh| {A}周末跑了{s}圈，星期天比星期六多跑一圈，星期六跑了几圈？
        zh| 姐妹俩分{s}颗樱桃，妹妹比姐姐多吃一颗，姐姐吃了几颗？
        zh| 大钟和小钟一共敲了{s}下，小钟比大钟多敲一下，大钟敲了多少下？
        zh| 两个数只相差一，和是{s}，较小的数是多少？
        zh| 甲乙两数之和为{s}，甲数比乙数少一，求甲数。
        zh| 教室里有{s}人在做手工或画画，画画的多一人，做手工的有多少人？
        zh| {A}收集了两张纸的签名，共{s}个，第二张纸上比第一张多一个，第一张纸上有几个签名？
        zh| 机器人两分钟走了{s}步，第二分钟比第一分钟多走一步，第一分钟走了多少步？
        zh| {A}看过的电影比{B}多一部，两人看过的部数加起来是{s}，{B}看过多少部？
        zh| 昨晚比前晚多睡一分钟，{A}这两晚一共睡了{s}分钟，前晚睡了多少分钟？
        zh| 两架飞机停在号码相连的登机口，登机口号码之和是{s}，较小的是几号登机口？
        zh| 街道两边共有路灯{s}盏，南边比北边多一盏，北边有路灯多少盏？
        zh| 一场球赛打得难解难分，主队只比客队多得一分，两队合计{s}分，客队得了多少分？
        zh| {A}写下一个自然数，{B}写下紧跟着的那个自然数，两人写的数相加得{s}，{A}写的是几？
        zh| 双胞胎一共有{s}辆玩具车，哥哥比弟弟少一辆，哥哥有多少辆？
        zh| 上半场比下半场少进一个球，全场共进{s}个球，上半场进了几个？
        zh| 花店里康乃馨比百合多一束，这两种花共有{s}束，百合有多少束？
        zh| {A}掷飞镖，两次投中的数字正好挨着，合起来得{s}分，较低的一次得多少分？
        zh| 一条{s}米长的河堤由甲乙两队修完，乙队恰好比甲队多修一米，甲队修了多少米？
        zh| 观鸟的人两小时共看到{s}只白鹭，第二小时比第一小时多看到一只，第一小时看到多少只？

        == even in a row: x + ( x + 2 ) + ( x + 4 ) = s; x=2..200/2
        en| The sum of three consecutive even numbers is {s}. What is the smallest?
        en| Three even numbers in a row add up to {s}. Find the first.
        en| Find the smallest of three consecutive odd numbers that add up to {s}.
        en| Three consecutive even integers have a sum of {s}. Find the smallest integer.
        en| The sum of three consecutive odd numbers is {s}. What is the smallest of them?
        zh| 三个连续偶数的和是{s}，最小的一个是多少？
        zh| 三个相邻的奇数相加得{s}，最小的是几？
        zh| 有三个连续的偶数，和是{s}，求其中最小的数。
        zh| 三个连续奇数的和是{s}，最小的一个是多少？
        zh| 三个连续偶数加起来是{s}，求最小的一个。
        en| [Determine|Work out] the lowest of three successive even numbers that together make {s}.
        en| Adding three consecutive even integers gives {s}. Which integer is the least?
        en| Let x be the smallest of three consecutive even numbers with the sum {s}. Find x.
        en| Three houses in a row on the even side of a street have numbers that total {s}. What is the lowest house number?
        en| If three even numbers that follow each other total {s}, how big is the smallest of them?
        en| {A} thinks of three consecutive even numbers whose total is {s}. What is the least number that {he} thinks of?
        en| {s} is the sum of three neighbouring even numbers. Find the smallest.
        zh| {A}想了三个连续的偶数，它们的总和是{s}，最小的偶数是几？
        zh| 设三个连续偶数中最小的是x，和是{s}，求x。
        zh| 把三个连续的偶数加在一起，得数是{s}，求其中最小的偶数。
        zh| 街道双号一侧有三座相邻的房子，门牌号之和为{s}，最小的门牌号是多少？
        zh| {s}可以写成三个连续偶数的和，这些偶数里最小的是多少？
        zh| 三个双数依次相邻，加起来等于{s}，最小的双数是几？
        zh| 三个连续偶数，和为{s}，求最小数。
        en| Three consecutive odd numbers total {s}. Which is the lowest?
        en| {A} marks three odd page numbers that follow each other; added, they give {s}. Which is the least page number?
        en| Let x be the least of three neighbouring odd numbers whose sum is {s}. Find x.
        en| Three lockers have consecutive even numbers. Their numbers come to {s}. What is on the locker with the lowest number?
        en| If x, x + 2 and x + 4 add up to {s}, what is x?
        en| The ages of three sisters are consecutive even numbers with the sum {s}. How old is the youngest?
        en| On the odd side of a street, three neighbouring houses have numbers with a total of {s}. What is the smallest house number?
        zh| 三个连续奇数的总和为{s}，其中最小的奇数是几？
        zh| 街道单号一侧有三座相邻的房子，门牌号加起来是{s}，最小的门牌号是几？
        zh| 设三个连续奇数中最小的为x，三个数之和是{s}，求x。
        zh| 电影院双号座位上有三个相邻的座位，座位号之和是{s}，最小的座位号是多少？
        zh| {s}是三个连续奇数的和，求最小的那个奇数。
        zh| 三姐妹的年龄是三个连续的偶数，年龄之和是{s}岁，最小的妹妹几岁？
        zh| 三个相邻的单数相加，得数是{s}，最小的单数是多少？
        en| Three even numbers that follow each other have the sum {s}. Find the smallest.
        en| The sum of three consecutive even numbers is {s}. What is the least?
        zh| 三个相邻偶数的和是{s}，最小的是几？
        zh| 连续三个偶数之和为{s}，第一个是几？
        en| {A} writes three even numbers in a row on the board. The teacher adds them up and gets {s}. Which is the smallest number on the board?
        en| Write {s} as a sum of three consecutive even numbers. What is the smallest of these?
        en| A teacher hands out cards with even numbers in order. Three pupils standing side by side hold cards that total {s}. What is the lowest number they hold?
        en| Three boats in the harbour carry consecutive odd numbers. The numbers make {s} altogether. Which is the lowest boat number?
        en| The lengths of the three sides of a triangle are consecutive even numbers, and its perimeter is {s} cm. How long is the shortest side?
        en| On three days {A} rode an even number of km each day, always two km more than the day before, {s} km in all. How many km did {he} ride on the first day?
        en| {A}, {B} and {C} are {s} years old together. Their ages are consecutive even numbers and {A} is the youngest. How old is {A}?
        en| The shirt numbers of {A}, {B} and {C} are odd numbers following each other. Their total is {s}, and {C} has the smallest number. What is {C}'s number?
        en| The seats on the left side of the theatre have odd numbers only. Three people sit side by side there, and their seat numbers add to {s}. What is the lowest seat number?
        en| A number is even. Added to the next two even numbers, it gives {s}. What is the number?
        en| Take an odd number and the two odd numbers after it. Their sum is {s}. With which number did you start?
        en| Determine the least of three successive even integers if their total equals {s}.
        en| Three shelves hold numbers of books that are consecutive even numbers. In all there are {s} books, and the top shelf has the fewest. How many books are on the top shelf?
        en| A box of three weights is marked with consecutive even numbers of grams. The weights come to {s} g. What does the lightest weigh?
        en| In three rounds a player scored three odd numbers of points, each two more than the one before. The total was {s}. What was the first score?
        en| Three hotel rooms side by side on the even side of the corridor have numbers summing to {s}. Which is the lowest room number?
        en| Three consecutive odd integers, call them n, n + 2 and n + 4, have the sum {s}. Find n.
        en| The sum of an even number, the even number after it and the one after that is {s}. Find the first.
        en| A string of {s} cm is cut into three pieces whose lengths are consecutive even numbers of cm. How long is the shortest piece?
        en| {s} pupils form three groups. The sizes of the groups are even numbers that follow each other. How many pupils are in the smallest group?
        en| What is the smallest of three odd numbers in a row when they come to {s}?
        en| Every house on this side of the lane has an even number. {A}, {B} and {C} live next door to each other, {A} at the lowest number. Their house numbers total {s}. What is {A}'s number?
        en| Three raffle tickets were drawn. Strangely, their numbers were successive even numbers with the total {s}. What was the smallest winning number?
        en| Three brothers were born two years apart. Their ages, all even, add up to {s}. How old is the youngest brother?
        en| {A} thinks of an odd number and adds the next two odd numbers to it, which gives {s}. What number did {he} think of?
        en| Find three even numbers in a row that give {s} when added, and name the lowest.
        en| On a ruler only the even marks are printed. Three marks next to each other have the sum {s}. What is the first of these marks?
        en| Three candles burn. Their heights in cm are consecutive even numbers and total {s}. How high is the shortest candle?
        en| A farmer's three fields gave yields that are consecutive even numbers of sacks, {s} sacks in all. How many sacks came from the poorest field?
        en| If x is even and x plus the following two even numbers equals {s}, what is x?
        en| {s} is the sum of three neighbouring odd integers. Which is the lowest of them?
        zh| 把{s}写成三个连续奇数的和，最小的奇数是多少？
        zh| 三角形三条边的长度是三个连续的偶数，周长是{s}厘米，最短的边长多少厘米？
        zh| {A}、{B}和{C}的年龄是连续的偶数，合起来是{s}岁，{A}最小，{A}几岁？
        zh| 一个偶数和它后面的两个偶数相加，结果是{s}，这个偶数是多少？
        zh| 一个奇数与紧跟着的两个奇数之和为{s}，求这个奇数。
        zh| 三名队员的球衣号码是连续的单数，号码的总和是{s}，最小的号码是几号？
        zh| 老师在黑板上依次写下三个相邻的双数，它们的和是{s}，老师先写的最小的双数是多少？
        zh| 书架三层放书的本数是三个连续偶数，共放{s}本，上层最少，上层放了多少本？
        zh| {A}三天跑步的千米数是连续的偶数，一天比一天多，三天共跑{s}千米，第一天跑了多少千米？
        zh| 一根长{s}厘米的铁丝剪成三段，三段的厘米数恰好是连续的偶数，最短的一段长多少厘米？
        zh| {s}名同学分成三组，各组人数是连续的偶数，人数最少的一组有几人？
        zh| 宾馆走廊双号一边有三间挨着的房间，房号相加是{s}，最小的房号是多少？
        zh| 剧场左边全是单号座位，三个挨着的座位号之和为{s}，其中最小的座位号是多少？
        zh| 三个砝码的克数是三个连续偶数，总重{s}克，最轻的砝码重多少克？
        zh| 抽出的三张奖券号码碰巧是连续的偶数，号码之和是{s}，最小的中奖号码是多少？
        zh| 三兄弟依次相差两岁，年龄都是偶数，年龄之和为{s}岁，最小的弟弟几岁？
        zh| n是偶数，n与后面两个相邻偶数的和是{s}，n是多少？
        zh| 求三个依次相邻的奇数中最小的一个，已知三个数的总和是{s}。
        en| {C} is two years older than {B}, {B} is two years older than {A}. All of these ages are even, and they total {s}. How old is {A}?
        en| Odd page numbers are printed on the right. {A} notes the numbers of three right-hand pages in a row; they add up to {s}. What is the first of these page numbers?
        en| Three trams with even numbers that follow one another pass the stop. Their numbers sum to {s}. Which of the numbers is the least?
        en| In a magic square, a row contains three consecutive even numbers with the row total {s}. Find the smallest number in the row.
        en| The temperatures at noon on three days were consecutive even numbers of degrees and rose from day to day. Adding them gives {s}. What was the temperature on the first day?
        en| The points of the three judges were neighbouring odd numbers. Together they gave {s} points. How many points did the strictest judge give?
        en| Let three consecutive odd integers have the total {s}. Calculate the lowest.
        en| A flower bed has three rows. Each row has two plants more than the row in front of it, and the front row has an even number. Altogether {s} plants grow there. How many are in the front row?
        en| "Start anywhere among the even numbers and count three of them in order," says the teacher. {A}'s three numbers total {s}. With which number did {he} start?
        en| Find n, given that n is even and that n + (n + 2) + (n + 4) comes to {s}.
        en| A theatre group sold tickets on three evenings: an even number on the first evening and two more on each evening than on the one before. {s} tickets were sold. How many were sold on the first evening?
        en| Three weights, all even numbers of kg and each two kg heavier than the one before, weigh {s} kg. What does the lightest weigh?
        en| Of three odd numbers that come one after another, I only know the sum, {s}. Can you tell me the smallest?
        en| {A}, {B} and {C} caught fish. {A} caught an even number, {B} two more than {A}, {C} two more than {B}. The catch was {s} fish. How many did {A} catch?
        en| {A}, {B} and {C} won coins. {B} won an odd number, {C} two more than {B}, {A} two more than {C}. They won {s} coins in all. How many did {B} win?
        en| What even number must you begin with so that it and the two following even numbers make {s}?
        en| The numbers on three lift buttons in the even column, one above the other, sum to {s}. What is on the lowest button?
        en| Three tickets with consecutive odd numbers were stuck together. The total of the numbers was {s}. Which number came first?
        en| The least of three even integers in a row is wanted. Their sum is {s}.
        en| Three friends live on the even side of Mill Street, next door to each other. Their house numbers give {s} in all. Determine the smallest of the numbers.
        en| A choir has three rows, and every row has two singers more than the row in front of it. There are {s} singers. How many stand in the front row?
        en| {A} saves two dollars more each month. In three months {he} has saved {$s}. How many dollars did {he} save in the first month?
        en| On three days a shop sold {s} lamps, each day two more than the day before. How many lamps did it sell on the first day?
        en| Three trucks carry {s} crates. The second has two crates more than the first, and the third has two more than the second. How many crates are on the first truck?
        en| What is the smallest of three even numbers in a row that make {s} together?
        en| The even house numbers are on our side of the road. Ours and the next two add up to {s}. What is our number, if the numbers increase from our house on?
        en| A pile of logs has three layers. From the top down, every layer contains two logs more than the one above. There are {s} logs. How many lie in the top layer?
        en| {B} has two marbles more than {A}, and {C} has two more than {B}. They have {s} marbles altogether. How many has {A}?
        en| A hiker climbs three hills. Each hill is two metres higher than the one before, and their heights total {s} m. How high is the lowest hill?
        en| Three consecutive even numbers are written on the backs of three cards. {A} turns the cards over and gets the sum {s}. What is the smallest number?
        en| The three acts of a play last {s} minutes. Each act is two minutes longer than the one before it. How many minutes long is the first act?
        en| A doctor saw two patients more on Tuesday than on Monday and two more on Wednesday than on Tuesday. On these days she saw {s} patients. How many came on Monday?
        en| Find the value of x in x + (x + 2) + (x + 4) = {s}.
        en| {s} beads are put on three strings. The middle string has two beads more than the short string and two fewer than the long string. How many beads are on the short string?
        en| Every second number on the number line is coloured red. {A} adds three neighbouring red numbers, all of them even, and the result is {s}. What is the smallest red number {he} added?
        en| A swimmer swam two lengths more each morning. On three mornings she swam {s} lengths. How many lengths did she swim on the first morning?
        en| The ages of three dogs are even numbers of months following one another. Their ages make {s} months. How many months old is the youngest dog?
        en| At a party {s} balloons hang in three bunches. The second bunch has two balloons more than the first, the third has two more than the second. How many balloons are in the first bunch?
        en| {A} counts by twos and says three numbers. They sum to {s}. What is the first number {he} says?
        en| If you start at an even number and add it to the following two even numbers, you will get {s}. What even number is the start?
        en| Three tram stops are numbered with consecutive even numbers, and these sum to {s}. What is the number of the first stop?
        en| Three shelves in the shop hold {s} cans. Each shelf has two cans more than the one above. How many cans are on the top shelf?
        en| In a hospital three wards have even numbers of beds, one right after the other in the order of even numbers. There are {s} beds altogether. How many beds does the smallest ward have?
        en| A bricklayer builds three rows; the lower a row, the more bricks: two more each time. He needs {s} bricks. How many are in the uppermost row?
        en| During a long experiment the minutes are counted, and a bell rings on every even one. Three rings in a row came at minutes whose numbers sum to {s}. At which minute did the first of these rings come?
        en| Consecutive even integers, three of them, give a total of {s}. Name the least.
        en| Let the least of three even numbers in a row be x. The three numbers sum to {s}. Determine x.
        en| Three odd numbers stand next to each other in the row of odd numbers, and their sum is {s}. What is the smallest?
        en| On the odd side of Hill Road three families live next door to each other. The sum of their house numbers is {s}. Find the smallest house number.
        en| {A} picks three odd raffle numbers in a row. Altogether they come to {s}. What is the lowest number that {he} picked?
        en| What is the least of three successive odd integers adding up to {s}?
        en| Odd numbers follow each other in steps of two. Three such neighbours total {s}. Which is the first?
        en| The rungs of three ladders are counted. The second ladder has two rungs more than the first, and the third two more than the second, {s} rungs in all. How many rungs does the first ladder have?
        en| Each time {A} plays the game {he} gets two points more than the time before. After three games {he} has {s} points. How many points did {he} get in the first game?
        en| Three boats brought in {s} tonnes of fish, the second boat two tonnes more than the first and the third two tonnes more than the second. How many tonnes did the first boat bring in?
        en| A plant grew two mm more each week, {s} mm in three weeks. How many millimetres did it grow in the first week?
        en| Three brothers are each two years apart. The sum of their ages is {s}. What is the age of the youngest?
        en| {A}, {B} and {C} are paid {$s} for gardening. {B} gets two dollars more than {A}, and {C} gets two dollars more than {B}. How much is {A} paid?
        en| Two people more came to the second rehearsal than to the first, and two more to the third than to the second. Adding up the numbers, one gets {s}. How many people came to the first rehearsal?
        en| The side lengths of a triangular garden grow by two metres from side to side. The fence around it is {s} m long. What is the length of the shortest side?
        en| The three biggest pumpkins of the fair have weights in kilograms that are consecutive even numbers. They weigh {s} kg together. What is the weight of the lightest of these pumpkins?
        en| A cinema has three halls. The green hall has two seats fewer than the blue hall, and the blue hall has two seats fewer than the red hall. There are {s} seats. How many seats are in the green hall?
        en| Only even page numbers appear on left-hand pages. {A} adds the numbers of three left-hand pages in a row and gets {s}. What is the first of these numbers?
        en| A baker made two loaves more each day. From Thursday to Saturday he made {s} loaves. How many did he make on Thursday?
        en| The locker numbers in the left column are all even. Three lockers in this column, one under the other, have numbers that total {s}. What number is on the top locker, where the numbers begin?
        en| Three parcels weigh {s} kg in all. The second is two kg heavier than the first, the third two kg heavier than the second. How heavy is the first parcel?
        en| The coach wants three relay teams. Each team has two runners more than the previous one, and {s} runners take part. How many runners does the first team have?
        en| Three numbers: each is greater by two than the one before it. Sum: {s}. What is the first number?
        en| Of three numbers the second is the first plus two, and the third is the second plus two. They total {s}. Find the first number.
        en| An even number n is added to n + 2 and n + 4, which makes {s}. Find n.
        en| {A} lit two candles more on each birthday cake, since {he} baked a cake only every second year. Three cakes in a row had {s} candles. How many candles were on the first of them?
        en| A snail crawled two cm farther each hour. In three hours it crawled {s} cm. How far did it crawl in the first hour?
        en| Three pipes are welded together to a length of {s} dm. The lengths are neighbouring even numbers of dm. How long is the shortest pipe?
        en| At every stop of the empty bus two passengers more got on than at the stop before. After three stops {s} passengers had got on. How many got on at the first stop?
        en| In a library, {s} books were lent out on three days, on Tuesday two more than on Monday, on Wednesday two more than on Tuesday. How many were lent out on Monday?
        en| The towers of a castle have even numbers of steps. In three of the towers the numbers of steps follow one another and sum to {s}. How many steps has the lowest of these towers?
        en| Seats with even numbers are on the left. A family of three sits on the left, next to each other, and their seat numbers add up to {s}. Which seat number is the smallest?
        en| In a story a witch turns {s} frogs into princes on three nights, each night two more than the night before. How many frogs does she turn into princes on the first night?
        en| Three baskets contain {s} eggs. In each basket after the first there are two eggs more than in the basket before. How many eggs does the first basket contain?
        en| "Three even numbers, one after another, sum {s}," says the riddle. "Tell me the smallest." What is it?
        en| {A} has to guess three consecutive even numbers. The only hint is that they make {s}. Which is the smallest?
        en| The noon temperatures on three days rose by two degrees a day, and they add up to {s} degrees. What was the noon temperature on the first day?
        en| Three wells have depths of consecutive even numbers of metres. The sum of the depths is {s} m. How deep is the shallowest?
        en| If each of three consecutive even integers is a side of a triangle with the perimeter {s} inches, how many inches is the shortest side?
        en| Each lap took the tired runner two seconds longer. Three laps took {s} seconds. How long did the first lap take?
        en| An artist hangs pictures in three rooms. There are two more in the second room than in the first and two more in the third than in the second. {s} pictures hang there. How many are in the first room?
        en| Numbers of three successive even-numbered buses at the terminal sum to {s}. What is the lowest bus number?
        en| The farmer's three fields gave sacks of wheat in even numbers following each other, {s} sacks in total. How many sacks did the poorest field give?
        en| A kangaroo hops three times, and each hop is two dm longer than the previous one. It gets {s} dm ahead. How long is the first hop?
        en| One even number, the next even number and the next even number after that: their total is {s}. Which is the number at the beginning?
        en| Three strings of lights have {s} bulbs in all. The numbers of bulbs on them are consecutive even numbers. How many bulbs has the shortest string?
        en| Add three neighbours among the even numbers so that {s} comes out. What is the least of your numbers?
        en| The tables in a restaurant have even numbers on the terrace. A waiter serves three that come one after another; the numbers sum to {s}. What is the lowest table number?
        en| {C} read two pages more than {B}, who read two pages more than {A}. Together they read {s} pages. How many pages did {A} read?
        en| In three years a club grew by two members a year. The member numbers of the three years sum to {s}. How many members were there in the first year?
        en| A rower's three training sessions get two km longer each time. He rows {s} km in all. How many km is the first session?
        en| A school bell schedule has three lessons whose lengths in minutes are consecutive even numbers, {s} minutes altogether. How many minutes is the shortest lesson?
        en| Three tins hold biscuits: the small tin two fewer than the middle one, and the middle one two fewer than the large one. There are {s} biscuits. How many are in the small tin?
        en| Three jars of coins are emptied. They held consecutive even numbers of coins, {s} coins in total. How many coins were in the jar with the fewest?
        en| Is there an even number which, with its next two even neighbours above, adds up to {s}? Yes. Which one?
        en| The team scored two goals more in every tournament than in the last. In three tournaments it scored {s} goals. How many did it score in the first?
        en| In a park, paths P, Q and R have {s} benches. Q has two benches more than P, and R has two benches more than Q. How many benches stand on path P?
        en| A printer's three jobs have even numbers of pages in a row, {s} pages altogether. How many pages has the shortest job?
        en| On the thermometer only even degrees are marked. Three marks one above the other sum to {s}. Which is the lowest of these marks?
        en| Three lottery balls show even numbers that directly follow each other. Their numbers give {s}. What does the ball with the smallest number show?
        en| A mother gives her three children pocket money of {$s} in all, two dollars more for each older child. How much does the youngest get?
        en| {A} stacks three towers of coins, each two coins higher than the one to its left, from {s} coins. How many coins are in the left tower?
        en| The sum of an odd number and the two odd numbers that come after it is {s}. Find the first odd number.
        en| Three of the guests have rooms on the odd side of the corridor, one next to another. Their room numbers sum to {s}. What is the smallest room number?
        zh| {C}比{B}大两岁，{B}比{A}大两岁，三人的年龄都是偶数，年龄总和是{s}岁，{A}今年几岁？
        zh| 书的右页都是单数页码，{A}翻看了连着的三个右页，页码加起来是{s}，最前面的页码是多少？
        zh| 三天中午的气温是三个连续偶数，一天比一天高，加起来是{s}度，第一天中午多少度？
        zh| 三位评委打的分是相邻的单数，一共打了{s}分，最低分是多少？
        zh| 花坛有前后三行花，每一行都比前一行多两棵，第一行的棵数是偶数，总共{s}棵，第一行有几棵？
        zh| 剧团演出三场，每场比前一场多卖两张票，第一场卖出的是双数，三场共卖{s}张，第一场卖了多少张？
        zh| {A}、{B}、{C}去钓鱼，{A}钓的条数是偶数，{B}比{A}多两条，{C}比{B}多两条，共钓{s}条，{A}钓了几条？
        zh| n、n+2、n+4都是奇数，它们的和为{s}，n等于多少？
        zh| 从某个双数开始，接连数三个双数，三个数相加是{s}，开始的那个双数是几？
        zh| 三个连号的单号座位，号码总和是{s}，号码最小的座位是几号？
        zh| 合唱队站成三排，每一排都比前一排多两人，共有{s}人，第一排有多少人？
        zh| {A}每个月都比上个月多存两元，三个月共存{s}元，第一个月存了多少元？
        zh| 商店三天卖出{s}盏灯，每天都比前一天多卖两盏，第一天卖了几盏？
        zh| 三辆卡车共装{s}箱货，第二辆比第一辆多两箱，第三辆比第二辆多两箱，第一辆装了多少箱？
        zh| 圆木堆成三层，从上往下每层多两根，共有{s}根，最上面一层有几根？
        zh| {B}比{A}多两颗弹珠，{C}比{B}多两颗，三人共有{s}颗，{A}有多少颗？
        zh| 登山队爬了三座山，后一座总比前一座高两米，三座山的高度和是{s}米，最矮的山高多少米？
        zh| 一出戏有三幕，每幕都比前一幕长两分钟，全剧{s}分钟，第一幕长多少分钟？
        zh| 医生星期二比星期一多看两名病人，星期三比星期二多看两名，三天共看{s}名，星期一看了多少名？
        zh| 解方程x+(x+2)+(x+4)={s}，x是多少？
        zh| {s}颗珠子穿成三串，中串比短串多两颗，比长串少两颗，短串有几颗？
        zh| {A}从某个双数开始，两个两个地数，数了三个数，和是{s}，{he}最先数的是几？
        zh| 游泳队员三天早晨共游{s}圈，每天都比前一天多游两圈，第一天早晨游了几圈？
        zh| 三束气球共{s}个，第二束比第一束多两个，第三束比第二束多两个，第一束有多少个？
        zh| 货架有三层，从上到下每层多放两罐，一共放了{s}罐，最上层放了几罐？
        zh| 三艘渔船共捕鱼{s}吨，第二艘比第一艘多捕两吨，第三艘比第二艘多捕两吨，第一艘捕了多少吨？
        zh| 小苗每周都比前一周多长两毫米，三周共长{s}毫米，第一周长了多少毫米？
        zh| {A}、{B}、{C}打工共得{s}元，{B}比{A}多得两元，{C}比{B}多得两元，{A}得了多少元？
        zh| 三角形花园的三条边，一条比一条长两米，周长是{s}米，最短的边长多少米？
        zh| 电影院有三个放映厅，绿厅比蓝厅少两个座位，蓝厅比红厅少两个座位，共有{s}个座位，绿厅有多少个座位？
        zh| 书的左页都是双数页码，{A}把连着的三个左页的页码相加，得到{s}，最前面的左页是第几页？
        zh| 面包店从星期四到星期六，每天都比前一天多烤两个面包，共烤{s}个，星期四烤了多少个？
        zh| 三个包裹一共重{s}千克，第二个比第一个重两千克，第三个比第二个重两千克，第一个重多少千克？
        zh| 有三个数，后一个总比前一个大二，它们的和是{s}，最前面的数是多少？
        zh| 蜗牛每小时都比前一小时多爬两厘米，三小时爬了{s}厘米，第一小时爬了多少厘米？
        zh| 空公交车连停三站，每站都比前一站多上来两人，三站共上来{s}人，第一站上来几人？
        zh| 图书馆三天共借出{s}本书，星期二比星期一多借出两本，星期三比星期二多借出两本，星期一借出多少本？
        zh| 三篮鸡蛋共{s}个，每篮都比前一篮多两个，第一篮有鸡蛋多少个？
        zh| 谜语说：“三个双数一个接一个，加起来是{s}，最小的是谁？”答案是几？
        zh| 三口井的深度（米）是连续的双数，深度总和为{s}米，最浅的井深多少米？
        zh| 跑步的人累了，每圈都比前一圈多用两秒，三圈共用{s}秒，第一圈用了多少秒？
        zh| 画展有三个展室，第二室比第一室多挂两幅画，第三室比第二室多挂两幅，共挂{s}幅，第一室挂了多少幅？
        zh| 袋鼠连跳三下，每下都比前一下远两分米，一共跳出{s}分米，第一下跳了多少分米？
        zh| 露台上的餐桌都是双号，服务员负责连着的三张，桌号相加是{s}，最小的桌号是多少？
        zh| {C}比{B}多看两页书，{B}比{A}多看两页，三人共看{s}页，{A}看了几页？
        zh| 球队每次联赛都比上一次多进两个球，三次联赛共进{s}个，第一次进了多少个？
        zh| 公园里有三条小路，共放长椅{s}张，第二条比第一条多两张，第三条比第二条多两张，第一条路有长椅多少张？
        zh| 妈妈给三个孩子零花钱共{s}元，大的总比小一点的多两元，最小的孩子得多少元？
        zh| {A}用{s}枚硬币摞成三摞，右边的总比左边的高两枚，最左边的一摞有几枚？
        zh| 温度计上只标出双数，三个挨着的标数之和是{s}，最低的标数是多少度？
        zh| 三盏彩灯上的灯泡数是连续的偶数，共有灯泡{s}个，灯泡最少的一盏有几个？
        zh| 求三个连续偶数中最小的数，已知它们的总和等于{s}。
        zh| 设n是偶数，n、n+2、n+4相加得{s}，求n的值。
        zh| 储物柜左边一列全是双号，从上到下挨着的三个柜子号码相加为{s}，号码最小的柜子是几号？
        zh| 自行车训练分三次，每次都比前一次多骑两千米，一共骑了{s}千米，第一次骑了多少千米？
        zh| 三罐饼干共{s}块，小罐比中罐少两块，中罐比大罐少两块，小罐里有多少块？
        zh| 接力队分三组，每组都比前一组多两人，参加的共有{s}人，第一组有多少人？
        zh| 三只南瓜的千克数是相邻的偶数，总重{s}千克，最轻的南瓜重多少千克？
        zh| 三节课的分钟数是连续的双数，加起来{s}分钟，最短的一节课是多少分钟？
        zh| 农民的三块地收的麦子袋数是连续的偶数，合计{s}袋，收得最少的地收了多少袋？
        zh| 一个双数，与比它大的两个相邻双数相加，得数为{s}，这个双数是几？
        zh| 三个相邻的偶数之和等于{s}，若最小的偶数为x，x是几？
        zh| 抽出的三个彩球上写着连续的双数，号码之和是{s}，最小的号码是几？
        zh| 走廊单号一侧，三个客人的房间挨着，房号之和是{s}，最小的房号是多少？
        zh| 三个奇数一个挨一个，合起来是{s}，排在最前面的奇数是几？
        zh| 俱乐部每年增加两名会员，把三年的会员数相加，得{s}，头一年有会员多少名？
        zh| 塔楼的台阶数都是偶数，三座塔楼的台阶数恰是连续偶数，共{s}级，台阶最少的塔楼有多少级？
        zh| 三个朋友钓鱼，{A}比{B}少钓两条，{B}比{C}少钓两条，一共钓了{s}条，{A}钓了多少条？
        zh| 砌墙三行，越往下砖越多，每行多两块，总共用砖{s}块，最上面一行用了几块？
        zh| 彩排三次，每次都比前一次多来两人，把三次的人数相加是{s}，第一次来了多少人？
        """
}
