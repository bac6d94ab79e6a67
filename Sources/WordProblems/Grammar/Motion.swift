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
        """
}
