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
        zh| 仓库里的饲料，只喂鸡可喂{a}天，只喂鸭可喂{b}天，鸡鸭同时喂，可喂多少天？
        zh| 母亲绣一件嫁衣要{a}个晚上，女儿绣要{b}个晚上，母女俩一起绣，几个晚上绣好？

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
        zh| 织一批毛衣，奶奶独自织要{a}周，姑姑独自织要{b}周。奶奶织了{d}周，姑姑来帮忙，两人还要一起织几周？
        zh| 水库放水，开北闸{a}天放空，开南闸{b}天放空。北闸先开{d}天，随后南闸也打开，两闸同开多少天水库放空？

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
        zh| 船长告别大海那年，年龄是孙子的{k}倍。如今船长{f}岁，孙子{c}岁，船长告别大海多少年了？

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
        """
}
