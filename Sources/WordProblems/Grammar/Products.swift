/// So many times so much, shares, rates and means.
extension Grammar {
    static let products = """
        == times: x = a * b; a=2..40 b=2..40
        en| There are {a} boxes with {b} {T} in each. How many {T} are there [altogether|in all|]?
        en| {A} buys {a} {T} at {$b} each. How much does {he} pay?
        en| One {T1} costs {$b}. What is the cost of {a} {T}?
        en| A car drives at {a} km per hour for {b} hours. How far does it go?
        en| {A} reads {a} pages [a|every|each] day. How many pages does {he} read in {b} days?
        en| Each of {a} children gets {b} {T}. How many {T} are needed?
        en| {A} has {a} {T}. {B} has {b} times as many. How many {T} does {B} have?
        en| A room is {a} m long and {b} m wide. What is its area?
        en| {A} planted {a} rows of {b} {T}. How many did {he} plant?
        en| {A} earns {$a} an hour. How much does {he} earn in {b} hours?
        en| A {P} packs {T} into {a} bags, {b} to a bag. How many {T} are packed?
        en| If a machine makes {a} {T} per minute, how many does it make in {b} minutes?
        en| {A} runs {a} laps of {b} metres. What distance does {he} cover?
        en| Find the product of {a} and {b}.
        en| A ribbon is {a} cm long. Another is {b} times as long. How long is the other ribbon?
        en| {A} got {a} packs of {T}. Each pack contains {b}. How many does {he} have?
        en| Every week {A} saves {$a}. How much has {he} saved after {b} weeks?
        en| A rectangle has a length of {a} cm and a width of {b} cm. Calculate the area.
        en| [There are|The {P} has|{A} fills] {a} [boxes|bags|baskets|shelves|crates|jars]. [Each|Every] one [holds|contains] {b} {T}. How many {T} [are there|are in them] [in total|in all|altogether]?
        en| {A} bought {a} {T}. Each [one |]cost {$b}. How much did {he} [pay|spend|pay in all|spend altogether]?
        en| If one {T1} costs {$b}, how much do {a} {T} cost?
        en| {A} drove for {b} hours at a speed of {a} km per hour. What distance did {he} drive?
        en| {A} [types|writes] {a} words [per|a|in a] minute. How many words does {he} [type|write] in {b} minutes?
        en| {A} can [make|bake|paint|fold] {a} {T} [an|per|each] hour. How many can {he} make in {b} hours?
        en| There are {a} rows of chairs with {b} chairs in each row. How many chairs are there?
        en| {A} gives {b} {T} to each of {his} {a} friends. How many does {he} give away?
        en| {B} is {b} times as old as {A}, who is {a}. How old is {B}?
        en| {A} drinks {a} glasses of water every day. How many glasses does {he} drink in {b} days?
        en| {a} teams with {b} players each take part. How many players take part?
        en| {B} has {b} times the number of {T} of {A}. {A} has {a}. How many {T} does {B} have?
        en| {A} has {a} bags. There are {b} {T} in each bag. How many {T} does {he} have?
        en| One pack has {b} {T}. How many {T} are in {a} packs?
        en| {A} walks {a} km every day. How far does {he} walk in {b} days?
        en| A train goes {a} km an hour. How far does it go in {b} hours?
        en| {A} is {a} years old. {B} is {b} times as old. How old is {B}?
        en| A ticket costs {$b}. How much do {a} tickets cost?
        en| What is {a} times {b}?
        en| {a} friends pay {$b} each. How much do they pay together?
        en| {A} reads for {a} minutes every day. How many minutes does {he} read in {b} days?
        en| {a} buses carry {b} people each. How many people are carried?
        en| A spider has {a} legs. How many legs do {b} spiders have?
        zh| 有{a}个盒子，每个盒子里有{b}{M}{T}，一共有多少{M}？
        zh| 一{M}{T}{b}元，买{a}{M}要多少[元|钱]？
        zh| {A}每天看{a}页书，{b}天[一共|]看多少页？
        zh| 一辆汽车每小时行{a}千米，{b}小时行多少千米？
        zh| {A}有{a}{M}{T}，{B}的{T}是{A}的{b}倍，{B}有多少{M}？
        zh| 长方形的长是{a}厘米，宽是{b}厘米，面积是多少平方厘米？
        zh| 有{a}个小朋友，每人分{b}{M}{T}，[一共|]需要多少{M}{T}？
        zh| 教室里有{a}排座位，每排坐{b}人，可以坐多少人？
        zh| 学校有{a}个班，平均每班{b}人，学校一共有多少人？
        zh| {A}每分钟走{a}米，{he}走了{b}分钟，走了多少米？
        zh| {P}买来{a}箱{T}，每箱{b}{M}，共买来多少{M}？
        zh| 每{M}{T}的价格是{a}元，{A}买了{b}{M}，应付多少元？
        zh| 一块长{a}米、宽{b}米的菜地，它的面积有多大？
        zh| {a}的{b}倍是多少？
        zh| 一台机器每小时做{a}个零件，照这样计算，{b}小时能做多少个零件？
        zh| 平均每行种{a}棵树，种了{b}行，共种多少棵？
        zh| 红花有{a}朵，黄花是红花的{b}倍，黄花有几朵？
        zh| 每[盒|袋|箱|筐]有{b}{M}{T}，{a}[盒|袋|箱|筐][一共|共|]有[几|多少]{M}？
        zh| {A}买了{a}{M}{T}，每{M}{b}元，[一共|共|]花了多少元？
        zh| {A}每小时走{a}千米，走了{b}小时，一共走了多少千米？
        zh| {A}每分钟打{a}个字，{b}分钟打几个字？
        zh| 有{a}排椅子，每排{b}把，一共有多少把椅子？
        zh| 火车每小时行驶{a}千米，行驶{b}小时到达，全程多少千米？
        zh| 小朋友们分成{a}组，每组{b}人，一共有多少个小朋友？
        zh| {A}每天跑{a}米，{b}天共跑多少米？
        zh| {A}今年{a}岁，爷爷的年龄是{he}的{b}倍，爷爷今年多少岁？
        zh| {T}每箱{a}元，{b}箱要付多少元？
        zh| {a}乘{b}等于多少？
        zh| 一张票{b}元，{a}张票多少元？
        zh| {A}每天走{a}千米，{b}天走多少千米？
        zh| 一袋有{b}{M}{T}，{a}袋有几{M}？
        zh| {a}个人每人付{b}元，一共付多少元？
        zh| 火车每小时行{a}千米，{b}小时行多少千米？
        zh| {A}有{a}袋{T}，每袋{b}{M}，{he}有多少{M}？
        zh| 每层楼有{a}间房，{b}层楼共有多少间房？
        zh| 一只蜘蛛有{a}条腿，{b}只蜘蛛有几条腿？
        zh| 桃树有{a}棵，梨树的棵数是它的{b}倍，梨树有几棵？
        zh| 一条板凳坐{b}人，{a}条板凳坐几人？
        en| How many {T} will {A} need if {he} wants to put {b} {T} on each of {a} [tables|trays|plates]?
        en| A [theatre|concert hall|cinema] has {a} rows. In every row there are {b} seats. How many [people|visitors|guests] can sit down?
        en| The school orders {b} [exercise books|textbooks|rulers] for every pupil. The class has {a} pupils. Work out how many have to be ordered.
        en| Our cat eats {b} [grams|g] of dry food at every meal. It had {a} meals. How many grams of food has it eaten?
        en| A [nurse|doctor] sees {a} patients [every|each] hour and works for {b} hours. How many patients does she see?
        en| [Calculate|Work out|Find] the total [price|cost]: {a} {T}, {$b} each.
        en| {$b} is [charged|asked|paid] for every {T1}. {A} takes {a}. What is the bill?
        en| I [save|put aside|earn] {$a} a week. How much money will that be in {b} weeks?
        en| My brother does {a} push-ups every morning. How many push-ups will he have done after {b} mornings?
        en| On a farm, {a} hens lay {b} eggs each. How many eggs can the farmer collect?
        en| The hotel has {a} floors. If there are {b} rooms on every floor, how many rooms does the hotel have?
        en| A [printer|copier] prints {b} pages in a minute. [How many pages come out|What number of pages is printed] in {a} minutes?
        en| What does it cost to stay {b} nights in a room at {$a} a night?
        en| {A} is paid {$b} for each {T1} {he} sells. Today {he} sold {a}. What did {he} earn?
        en| Water flows into a tank at {a} litres per minute. How many litres are in the tank, which was empty before, after {b} minutes?
        en| The lorry can [carry|take|move] {a} tonnes in one trip and makes {b} trips. How many tonnes are moved?
        en| A wall is tiled with {a} rows of tiles. A row is made of {b} tiles. How many tiles were used?
        en| Multiply {a} by {b}. What do you get?
        en| The number {a} is added up {b} times. What is the sum?
        en| A parcel weighs {a} kg. What is the weight of {b} parcels of this kind?
        en| How much is due if {a} people each [hand over|put in|give] {$b}?
        en| A small jug holds {a} cups of juice. The big jug holds {b} times as much. How many cups fit into the big jug?
        en| The tower is {b} times as high as the house. The house measures {a} metres. How high is the tower?
        en| {b} coats of paint are needed on every door and there are {a} doors. How many coats of paint is that in all?
        en| You read {a} pages each evening. How many pages have you read when {b} evenings are over?
        en| Each worker in the [factory|workshop] [assembles|finishes|makes] {b} [lamps|bicycles|toys] a day. How many are made daily by {a} workers?
        en| Flowers were [planted|set] in a bed of {a} lines, and every line got {b} flowers. Find the number of flowers.
        en| It takes {a} minutes to [repair|wash|polish] one bicycle. How long does it take for {b} bicycles, one after the other?
        zh| [求|算一算]{a}个{b}相加的和是多少。
        zh| 如果每张桌子上摆{b}{M}{T}，{a}张桌子一共要摆多少{M}？
        zh| 宾馆有{a}层，每层有{b}个房间，这家宾馆[共|一共]有多少个房间？
        zh| {A}每做一道题得{b}分，{he}做对了{a}道题，得了多少分？
        zh| 我每天背{a}个单词，坚持{b}天，能背多少个单词？
        zh| 弟弟每天早上做{b}个俯卧撑，{a}天[一共|总共]做了多少个？
        zh| 水龙头每分钟流出{a}升水，[开了|流了]{b}分钟，共流出多少升水？
        zh| 一辆卡车一次运货{a}吨，[来回运|这样运]{b}次，能运走多少吨货？
        zh| 请你算一算：{T}每{M}{b}元，要{a}{M}，得付多少钱？
        zh| 住一晚要{a}元，住{b}晚要付多少元？
        zh| 养鸡场有{a}只母鸡，平均每只下{b}个蛋，能收多少个鸡蛋？
        zh| 打印机每分钟打印{b}页，连续打印{a}分钟，[能|一共]打印多少页？
        zh| {A}每月存{a}元零花钱，存了{b}个月，[现在|一共]存了多少元？
        zh| 小水壶能装{a}杯水，大水壶装的水是小水壶的{b}倍，大水壶能装几杯水？
        zh| 大楼的高度是平房的{b}倍，平房高{a}米，大楼高多少米？
        zh| 买{a}张电影票，票价每张{b}元，[总价|一共]是多少元？
        zh| 护士每小时照看{a}位病人，工作{b}小时能照看多少位病人？
        zh| 两个因数分别是{a}和{b}，积是多少？
        zh| {A}收集的{T}有{a}{M}，{B}收集的正好是{he}的{b}倍，求{B}收集了多少{M}。
        zh| 剧场每排有{b}个座位，一共{a}排，这个剧场最多能坐多少名观众？
        zh| 妈妈每小时包{a}个饺子，照这样包，{b}小时包多少个？
        zh| 一个包裹重{a}千克，{b}个同样的包裹重多少千克？
        zh| 修一辆自行车要{a}分钟，修{b}辆这样的自行车要多少分钟？
        zh| 运动会上，{a}个班各派出{b}名选手，参加运动会的选手有多少名？
        zh| 给每个新生发{b}本练习册，这个班有{a}名新生，[要|需要]准备多少本？
        zh| 每周上{b}节美术课，一学期上{a}周，全学期共上多少节美术课？
        zh| 照片一行贴{b}张，贴了{a}行，[相册里|墙上]共有几张照片？
        en| {a} benches with room for {b} people each: for how many people is there room?
        en| Every evening {A} does {b} sums. How many sums are done when {a} evenings are over?
        en| The number {b} is added {a} times. What is the result?
        en| A lorry carries {b} boxes a trip. How many boxes does it carry in {a} trips?
        en| In a hall stand {a} rows of {b} chairs. How many chairs are in the hall?
        en| A pump gives {b} litres a minute. How much does it give in {a} minutes?
        en| What do {a} stamps cost if one costs {$b}?
        en| {a} ducks each laid {b} eggs this month. How many eggs is that?
        zh| 一条长椅坐{b}人，{a}条长椅能坐多少人？
        zh| {A}每晚做{b}道题，{a}个晚上做多少道题？
        zh| {a}个{b}相加，和是多少？
        zh| 货车每趟运{b}箱，{a}趟运多少箱？
        zh| 礼堂里有{a}排椅子，每排{b}把，礼堂里有多少把椅子？
        zh| 水泵每分钟抽水{b}升，{a}分钟抽多少升？
        zh| 一枚邮票{b}元，{a}枚邮票多少元？
        zh| {a}只鸭子，这个月每只下了{b}个蛋，一共下了几个蛋？
        zh| 一个{a}元，{b}个多少元？
        zh| 每人{a}本，{b}人一共多少本？
        zh| {b}个{a}相加是多少？
        zh| 一辆车坐{a}人，{b}辆车坐多少人？
        zh| 一本书{a}元，{A}买{b}本要付多少元？
        zh| 每天跑{a}米，{b}天跑多少米？
        zh| 一个工人一天做{a}个零件，{b}天做几个？
        en| One {T1} costs {$a}. What do {b} of them cost?
        en| There are {a} eggs in a box. How many are there in {b} boxes?
        en| {A} earns {$a} an hour. What does {he} get for {b} hours?
        en| What is {b} times {a}?
        en| {A} saves {$a} every month. How much has {he} saved after {b} months?
        en| A row has {a} chairs. How many chairs are in {b} rows?
        en| If a ticket costs {$a}, what do {b} tickets cost?
        en| Find the number of legs of {b} animals with {a} legs each.
        en| Let x be the number of pages in {b} books of {a} pages each. Find x.
        en| How many eggs are in {b} boxes if every box has {a}?
        zh| 如果每张票{a}元，那么{b}张票几元？
        zh| 设{b}本书共x页，每本{a}页，求x。
        en| Every morning the baker loads {a} trays into the oven, and {b} rolls lie on each tray. How many rolls are baked in the morning?
        en| A guitar teacher charges {$a} for a lesson. {A} took {b} lessons last summer. What did {his} parents have to pay?
        en| The choir has {a} rows of singers. If {b} singers are standing in every row, how large is the choir?
        en| A school bus can seat {a} pupils. The headmaster hires {b} such buses. For how many pupils will there be seats?
        en| {A} ties {b} knots in every piece of string. How many knots has {he} tied when {a} pieces are done?
        en| Stickers come in sheets of {b}. How many stickers does {A} own if {he} owns {a} full sheets?
        en| At the swimming pool a lap is {a} metres. Coach wants {b} laps from everybody. How many metres is that?
        en| "I read {b} chapters on each day of the holidays," said {A}. The holidays lasted {a} days. How many chapters did {he} read?
        en| Multiplying {b} by {a} gives which number?
        en| x is {a} times as large as {b}. What is x?
        en| One factor is {a}, the other factor is {b}. Determine the product.
        en| After sharing all the marbles fairly, each of the {a} players holds {b} marbles. How many marbles were shared?
        en| The ship's cook boils {b} potatoes per sailor. With {a} sailors on board, how many potatoes must go into the pot?
        en| {B} has walked {b} times the distance {A} has walked. {A}'s walk was {a} km long. How long was {B}'s?
        en| A mother elephant weighs as much as {a} calves of {b} kg. Find the weight of the mother.
        en| For the play, each actor needs {b} costumes. There are {a} actors. How many costumes must be sewn?
        en| In our street {a} lamp posts were decorated with {b} ribbons apiece. How many ribbons were used for the decoration?
        en| The dentist sees a patient every {a} minutes without a break. How long does she need for {b} patients?
        en| Sound of the drum: {b} beats in each bar, {a} bars in the tune. How many beats does the drummer play?
        en| A chessboard-like pattern has {a} rows and {b} columns of squares. Count the squares.
        en| {A} delivers newspapers to {b} houses each day. How many newspapers does {he} deliver in a period of {a} days?
        en| Seats on the plane are arranged {b} to a row, and there are {a} rows. What is the greatest number of passengers?
        en| Because of the drought every family may use only {a} litres of water a day. How much may a family use in {b} days?
        en| A typist managed {b} lines per minute. She kept this up for {a} minutes. Work out the number of lines typed.
        en| A carpenter puts {a} screws into every chair. How many screws will he need to build {b} chairs?
        en| We hung {a} strings of lights in the garden. Each string has {b} bulbs. How many bulbs are shining?
        en| On the farm each beehive gives {a} jars of honey. This summer the farmer had {b} hives. How many jars of honey could she fill?
        en| The elevator climbs {a} metres in a second. After {b} seconds, how high has it climbed?
        en| Parking costs {$a} an hour. {A} left the car there for {b} hours. What was {he} charged?
        en| Each page of the stamp album has room for {b} stamps. {A} has filled {a} pages completely. How many stamps are in the album?
        en| Ticket price: {$b}. Tickets sold: {a}. Money taken in: ?
        en| Speed {a} metres per minute, time {b} minutes. Distance in metres?
        en| Area wanted! Length {a} cm, breadth {b} cm. What is the area of the rectangle?
        en| A piece of cloth {a} m long and {b} m wide is bought for curtains. How many square metres of cloth is that?
        en| {A} has to water {b} plants, and each of them gets {a} cups of water. How many cups does {he} pour out?
        en| Grandpa is {b} times as old as {A}. {A} turned {a} this spring. What is Grandpa's age?
        en| The number of sheep on the hill is {b} times the number of goats. A count of the goats gave {a}. How many sheep are on the hill?
        en| In a video game every star is worth {b} points. {A} caught {a} stars. What score did {he} reach?
        en| The museum guide leads {a} tours a day with {b} guests in each tour. How many guests does she lead a day?
        en| Each letter needs {$a} of postage. The office sends {b} letters. Find the total postage.
        en| To make a necklace, {A} threads {b} beads. How many beads does {he} use up for {a} necklaces?
        en| It has been raining for {b} days, and every day {a} mm fell. How much rain is that in total?
        en| A snail creeps {a} cm in a minute. What distance will it have covered when {b} minutes have gone by?
        en| Nobody left before the end: {a} rows, all full, with {b} spectators in each row. How many spectators watched the match?
        en| Suppose {a} children each draw {b} pictures for the exhibition. How many pictures can be hung up?
        en| Our dog gets {b} biscuits a day. I am buying biscuits for {a} days. How many should I buy?
        en| The fine for a late book is {$a} per day. {A} brings {his} book back {b} days late. What fine does {he} pay?
        en| A computer downloads {a} megabytes each second. How many megabytes have arrived after {b} seconds?
        en| {A} stacks bricks in {b} layers and puts {a} bricks in every layer. How many bricks are in the stack?
        en| A monthly bus pass costs {$b}. {A} buys one in each of {a} months. How much money goes into bus passes?
        en| Every basket of the hot-air balloons takes {b} people; {a} balloons rise into the sky. How many people are flying?
        en| A knitter needs {b} balls of wool for a pullover. She has promised {a} pullovers. How many balls of wool must she get?
        en| On each of the {a} days of the fair, {b} prizes were handed out. How many prizes did the fair hand out?
        en| {A} does not like peas. {He} likes carrots, and eats {b} a week. How many carrots does {he} eat in {a} weeks?
        en| A wheel of the cart goes round {a} times per minute. How often does it go round in {b} minutes?
        en| Each astronaut on the station needs {a} kg of oxygen supplies. For a crew of {b}, how many kilograms have to be sent up?
        en| A clinic orders gloves for {a} rooms, {b} boxes to a room. How many boxes does it order?
        en| Work out the wages: {b} hours at {$a} per hour.
        en| You cut a cake into {a} rows of {b} pieces. Everyone at the party takes one piece and nothing remains. How many people were there?
        en| {B}'s savings are {b} times what {A} has saved. {A} has saved {$a}. How much has {B} saved?
        en| In a relay race each runner runs {b} metres. A team consists of {a} runners. How long is the race?
        en| The recipe calls for {a} grams of butter per cake. How many grams are needed to bake {b} cakes?
        en| A comet's tail grows by {a} km every hour. By how many kilometres does it grow in {b} hours?
        en| There's room for {b} cars on each deck of the ferry. How many cars can the ferry take on its {a} decks?
        en| Each of my {a} cousins sent me {b} postcards. How many postcards did I get from them?
        en| How many wheels does a toy factory need for {a} toy trains with {b} wheels each?
        en| A bottle-top collector trades {b} tops for every poster. {A} went home with {a} posters. How many tops did {he} trade in?
        en| {T} are sold in nets. In a net you find {b} {T}. {A} takes {a} nets home; how many {T} does {he} take home?
        en| The gardener digs holes, {b} to a bed. When {a} beds are ready, how many holes has he dug?
        en| Lena's savings box gets {$b} from every one of her {a} uncles. How much money is put into the box?
        zh| 妈妈每天早上煎{b}个鸡蛋，煎了{a}天，一共用了多少个鸡蛋？
        zh| 体育课上，同学们排成方阵，横着看每行{b}人，竖着看有{a}行，这个方阵里有多少人？
        zh| 一部手机下载电影，每秒下载{a}兆，用了{b}秒下载完，这部电影有多少兆？
        zh| 妹妹折一只纸鹤用{a}分钟，折{b}只同样的纸鹤要多少分钟？
        zh| 工人师傅给每扇门装{a}颗螺丝，装好{b}扇门要用掉多少颗螺丝？
        zh| 果农摘橘子，每棵树能摘{a}千克，园里有{b}棵这样的树，能收橘子多少千克？
        zh| 甲数是{a}，乙数是甲数的{b}倍，求乙数。
        zh| 爷爷的年龄是{A}的{b}倍，{A}刚满{a}岁，爷爷多少岁？
        zh| 运动会上，{a}个班各派出{b}名运动员，参加运动会的运动员有多少名？
        zh| 一块手帕绣{a}朵花，绣{b}块这样的手帕要绣多少朵花？
        zh| 公园的门票是每人{a}元，我们{b}个人去玩，买门票要带多少钱才够？
        zh| 老师给作业写得好的{a}名同学发奖励，每人得到{b}朵小红花，老师发出去多少朵小红花？
        zh| 一节车厢能坐{b}名乘客，这列火车挂了{a}节车厢，满员时有乘客多少名？
        zh| 停车费每小时{a}元，{A}的车停了{b}小时，离开时应交停车费多少元？
        zh| 小区里有{a}栋楼，每栋楼装了{b}部电梯，这个小区装了多少部电梯？
        zh| 每捆铅笔{b}支，王老师领走{a}捆，领走的铅笔有多少支？
        zh| 猎豹每秒能跑{a}米，保持这个速度跑{b}秒，能跑出多远？
        zh| 做一条裙子要钉{a}颗纽扣，裁缝做了{b}条裙子，钉了多少颗纽扣？
        zh| 鼓手每分钟敲{b}下鼓，他连续敲了{a}分钟，敲了几下？
        zh| 出版社寄书，每个邮包里放{b}本，寄出{a}个邮包，寄出了多少本书？
        zh| {B}存的钱是{A}的{b}倍，{A}存了{a}元。你知道{B}存了多少元吗？
        zh| 把一根木头锯成若干段，每段长{a}分米，正好锯成{b}段，这根木头原来长多少分米？
        zh| 游戏里吃到一颗星加{b}分，{A}吃到{a}颗星，加了多少分？
        zh| 一堆煤每天烧{a}千克，刚好烧{b}天，这堆煤重多少千克？
        zh| 设一列队伍有x人，站成{a}行，每行{b}人，x等于多少？
        zh| 串一条手链需要{b}颗珠子，要串{a}条送给朋友，得准备多少颗珠子？
        zh| 小汽车的速度是自行车的{b}倍，自行车每小时骑{a}千米，小汽车每小时开多少千米？
        zh| 图书角有{a}层书架，{A}数了数，每层都是{b}本书，图书角共有书多少本？
        zh| 一条毛毯长{a}分米，宽{b}分米，铺开后盖住多大面积？
        en| Last year's pumpkin weighed {b} kg. This year's is {a} times as heavy. Give the weight of this year's pumpkin.
        en| The dentist tells {A} to brush for {a} minutes a day. {A} obeys for {b} days. How many minutes of brushing is that?
        en| During the parade, musicians march past in {a} lines. Each line is made up of {b} players. How many players are marching?
        en| {A} knits scarves. For one scarf {he} uses {b} balls of wool. How many balls of wool will {he} use for {a} scarves?
        en| A bakery puts {b} raisins on every bun. {a} buns are on the tray. What is the number of raisins on the tray?
        en| Our street has {a} houses, and the postman leaves {b} letters at each of them. How many letters does he leave in our street?
        en| The plane can carry {b} passengers. It is full on all of its {a} flights. How many passengers fly with it?
        en| A caterpillar eats {b} leaves a day. It goes on like this for {a} days. How many leaves are gone?
        en| In science class the pupils work in {a} groups. Each group needs {b} test tubes. How many test tubes should the teacher set out?
        en| {A} sold lemonade for {$b} a cup. By evening {he} had sold {a} cups. How much money did {he} take in?
        en| It is hot, and {A} is thirsty. {He} drinks {b} glasses of water every hour. How many glasses does {he} drink in {a} hours?
        en| What is the total weight of {a} bricks if every brick weighs {b} kg?
        en| Each ticket to the circus is {$b}. {A} takes the whole family, {a} people. What must {he} pay at the entrance?
        en| {A} hung {a} strings of lights on the tree, and each string had {b} bulbs. How many bulbs were on the tree?
        en| The choir sings {b} songs at each concert. This year it gave {a} concerts. How many songs did it sing this year?
        en| A garage changes all the tyres of {a} lorries. A lorry has {b} tyres. How many tyres does the garage need?
        en| "I made {b} phone calls on each of the {a} days," said {A}. How many calls did {A} make?
        en| {A} wants to know how many stickers are in the album. It has {a} pages, and {he} counts {b} stickers on each. What number does {he} get?
        en| The lift goes up {b} metres every second. How high is it after {a} seconds?
        en| If {A} pays {$a} a month for {his} phone, what does {he} pay for it in {b} months?
        en| At camp there are {a} tents. {b} scouts sleep in each tent. How many scouts sleep in the tents?
        en| Wanted: the number that is {b} times as large as {a}.
        en| One of the numbers is {a}. The other one is {b} times this number. What is the other number?
        en| {A} has {a} marbles. {B}'s marbles number {b} times that. Find how many marbles {B} owns.
        en| Compared with {B}, {A} has read {b} times as many books. {B} has read {a}. How many has {A} read?
        en| My little sister weighs {a} kg. Our dog is {b} times as heavy as she is. What does the dog weigh?
        en| A shirt needs {b} buttons. The tailor has to sew {a} shirts. How many buttons must he get ready?
        en| A cinema shows the same film {b} times a day. It keeps the film for {a} days. How often is the film shown?
        en| The children are tying balloons together, {b} to a bunch. They make {a} bunches. How many balloons have they tied?
        en| From a single bottle you can fill {b} cups. {A} has opened {a} bottles. How many cups can be filled?
        en| Each time {A} goes to the pool, {he} pays {$b}. Last month {he} went {a} times. What did swimming cost {him} last month?
        en| The ferry crosses the lake {a} times a day, and on each crossing it takes {b} cars. How many cars cross the lake in a day?
        en| {A} lives {b} km from work. If {he} drives this way {a} times in a month, how many km is that?
        en| A crate of {T} weighs {b} kg. There are {a} such crates on the truck. How heavy is the load?
        en| Rent for the hall: {$a} an hour. {A} rents it for {b} hours. What does the rent come to?
        en| All {a} members of the chess club played {b} games. Add up the games on everybody's list. What total is found?
        en| Tell me how many days there are in {a} weeks of work if {b} days are worked every week.
        en| How much sugar, in grams, is in {a} cakes when {b} grams go into each?
        en| Every window of the tower has {b} panes. The tower has {a} windows. Count the panes.
        en| {A} can swim a length in {b} seconds. At this pace, how many seconds will {a} lengths take?
        en| The film club meets {b} times a month. How many meetings are held in {a} months?
        en| The gardener planted a square of flowers with {a} rows. Each row had {b} plants, all of them tulips. How many tulips did he plant?
        en| A bus ticket costs {$b}. For a month {A} bought {a} of these tickets. How much did {he} spend on bus tickets?
        en| {A} feeds {a} rabbits. If each rabbit is given {b} carrots, how many carrots does {he} hand out?
        en| Light bulbs come in packets of {b}. The {P} ordered {a} packets. How many bulbs will arrive?
        en| For every kilometre {A} walks, {his} uncle gives {$b} to the animal home. {A} walks {a} kilometres. How much does the uncle give?
        en| A rectangular yard measures {a} m by {b} m. How many square metres of grass are needed to cover it?
        en| A floor is covered with square tiles. {a} tiles fit along the length and {b} along the width. How many tiles cover the floor?
        en| Between them, {a} players scored {b} goals each. What was the sum of their goals?
        en| What is {a} multiplied by {b}?
        en| If x divided by {a} is {b}, what is x?
        en| A number was divided by {b} and the answer was {a}. What was the number?
        en| {A} shared {his} {T} among {a} friends, and each of them got {b}. None were left over. How many {T} had {A} had?
        en| After {A} cut a rope into {a} equal pieces, each piece was {b} m long. How long was the rope at first?
        en| The cake was cut into {a} slices of {b} grams. How many grams did the whole cake weigh?
        en| We paid the bill together: {a} of us gave {$b} each, and that was just enough. How much was the bill?
        en| {A} finished the book in {b} days by reading {a} pages daily. How many pages are in the book?
        en| Every pupil in the class brought {b} cans for the food bank. If {a} pupils are in the class, how many cans were brought?
        en| The doctor tells {A} to take {b} tablets a day for {a} days. How many tablets should be in the packet?
        en| A night guard walks round the museum {b} times each night. In {a} nights, how many rounds does he walk?
        en| The sea rises {b} cm an hour. It rises for {a} hours. By how many centimetres has it risen?
        en| {A} practises the piano for {b} minutes each evening. How long, in minutes, has {he} practised after {a} evenings?
        en| A song is {b} minutes long. {A} listens to it {a} times. For how many minutes does {he} listen?
        en| A goat gives {b} litres of milk a day. How many litres does the farmer get from {a} goats in a day?
        en| During a storm {b} trees fell in each of {a} parks. How many trees fell in these parks?
        en| Each of the {a} drawers in the workshop holds {b} screws. How many screws are there in the workshop?
        en| A coach charges {$b} per lesson. How much money will {A} owe after {a} lessons?
        en| {A} is saving up. {He} puts {$b} into a jar each Sunday, and {he} has done so on {a} Sundays. How much is in the jar?
        en| On the map one centimetre stands for {b} km. The road is {a} cm long on the map. How many km long is it really?
        en| Pupils stand in {a} equal columns of {b} for the school photo. How many pupils are in the photo?
        en| Kites need {b} metres of string each. How many metres of string do {a} kites need?
        en| {A}'s alarm clock goes off {b} times a week. How many times does it go off in {a} weeks?
        en| A courier earns {$b} for every parcel she delivers. What does she earn for {a} parcels?
        en| The orchestra hires {a} violinists and pays each of them {$b} for the evening. What do the violinists cost?
        en| The flood water climbs {a} cm every hour. After {b} hours of this, by how many centimetres has it climbed?
        en| {A} scored the same in all {a} rounds of the quiz: {b} points. Add up {his} score.
        en| {A} joins {a} identical stickers end to end. Each sticker is {b} cm long. How long is the strip, in centimetres?
        en| Flying from town to town, the pilot does {a} hops of {b} km. What distance does she fly?
        en| "{a} nails for each plank," the carpenter reminds {A}, who has {b} planks to fix. How many nails will {A} hammer in?
        en| To tile one step takes {b} tiles. The staircase has {a} steps. What number of tiles does it take?
        en| The stage lights go on at {a} concerts. At each concert they burn for {b} hours. How many hours do they burn altogether?
        en| A crossword fan fills in {b} words a day. How many words has she filled in by the end of {a} days?
        en| A lorry uses {a} litres of diesel on each trip to the coast. It goes there {b} times this season. How much diesel is used?
        en| {A} has a stack of {a} coins, every one of them {b} mm thick. How many millimetres high is the stack?
        en| The quotient of a number and {b} is {a}. Which number is it?
        en| What do you get when {a} is taken as an addend {b} times?
        en| {A} says {his} suitcase weighs {a} kg. The piano weighs {b} times that. Find the weight of the piano.
        en| An elephant eats {b} kg of grass an hour. How many kilograms does it eat if it grazes for {a} hours?
        en| Let each of {a} mail bags contain {b} letters and let x be the number of all these letters. Determine x.
        en| A rescue drill lasts {b} minutes. This year {A} took part in {a} drills. For how many minutes did {he} drill?
        en| At the bottling plant {b} bottles fit in a crate. A forklift has stacked {a} crates. How many bottles are stacked?
        en| {A} folded a sheet so that it shows {a} rows of {b} little squares. How many little squares does the sheet show?
        en| Grandma's quilt has patches in {b} columns, with {a} patches to each column. Find how many patches there are.
        en| The hailstorm broke {b} panes in every one of the {a} greenhouses. How many panes must be replaced?
        en| Every chapter has {b} exercises. {A} did all the exercises of {a} chapters. How many was that?
        en| A beaver drags {a} branches to its dam each night. How many branches has it dragged there after {b} nights?
        en| In the aquarium there are {a} tanks. {b} seahorses swim in each. Count the seahorses.
        en| The printer's ink costs {$a} a bottle. The office used up {b} bottles this year. How much did it spend on ink?
        en| A barber gives {b} haircuts a day. He is open on {a} days before the holidays. How many heads of hair does he cut in that time?
        en| With {b} candles burning on every table and {a} tables in the room, how many flames can you see?
        en| {A} keeps bees. A frame of honeycomb gives {b} spoons of honey. How many spoons do {a} frames give?
        en| The toll on the bridge is {$a} per crossing. {A} crosses it {b} times in a month. How much toll does {he} pay that month?
        en| A watchmaker fits {b} tiny wheels into each watch. He has {a} watches to make. How many tiny wheels should he order?
        en| On the assembly line, each robot welds {a} joints a minute. How many joints are welded in a minute by {b} robots?
        en| A paddling pool was filled with {b} buckets of {a} litres and nothing else. How much water is in the pool?
        en| Sheet music: {a} pages, {b} lines on each. How many lines are there to learn?
        en| {B} has lived here for {a} months. {A} has lived here {b} times as long. For how many months has {A} lived here?
        zh| 春天到了，{a}名同学去植树，每名同学种{b}棵，他们一共种了多少棵树？
        zh| {A}折了{a}只纸鹤，{B}折的是{A}的{b}倍，{B}折了多少只？
        zh| 妈妈每天给{A}{b}元零花钱，{a}天一共给多少元？
        zh| 体育课上，同学们站成{a}列，每列{b}人，上体育课的有多少人？
        zh| 小猴每天吃{b}个桃子，{a}天要吃掉多少个桃子？
        zh| 一个数除以{a}，商是{b}，没有余数，这个数是多少？
        zh| 老师把一些{T}平均分给{a}个同学，每人正好得到{b}{M}，老师原来有多少{M}{T}？
        zh| 一根铁丝剪成同样长的{a}段，每段长{b}厘米，这根铁丝原来长多少厘米？
        zh| 做一件衣服要钉{b}颗扣子，做{a}件这样的衣服要钉多少颗扣子？
        zh| 妹妹今年{a}岁，奶奶的年龄是她的{b}倍，奶奶今年多大年纪？
        zh| 公园里有{a}条游船，每条船限坐{b}人，这些船最多能坐多少人？
        zh| 邮递员每天送信{b}封，工作{a}天，送出多少封信？
        zh| 一个花坛种{b}株月季，{a}个同样的花坛要准备多少株月季？
        zh| {A}从家走到学校用了{a}分钟，每分钟走{b}米，{he}家到学校有多远？
        zh| 一包饼干有{b}块，{A}买回{a}包，数一数一共有几块饼干？
        zh| 新大楼有{a}层，工人叔叔每层要装{b}扇窗户，整座楼共要装多少扇？
        zh| 饲养组有{a}只小兔，每只每天吃{b}根胡萝卜，一天要准备几根胡萝卜？
        zh| 一辆自行车售价{b}元，商店今天卖出{a}辆，收入多少元？
        zh| 白兔有{a}只，黑兔的只数是白兔的{b}倍，黑兔有多少只？
        zh| 一桶油重{b}千克，仓库里有{a}桶这样的油，共重多少千克？
        zh| 一袋大米够吃{b}天，{a}袋这样的大米够吃多少天？
        zh| 被除数是多少？已知除数是{a}，商是{b}，没有余数。
        zh| 工程队每天修路{b}米，修了{a}天正好修完，这条路长多少米？
        zh| 书法班每人发{b}支毛笔，班里有{a}名学员，应买多少支毛笔？
        zh| 做操时每行站{b}人，刚好站了{a}行，做操的同学有多少人？
        zh| 小鸟每天捉虫{b}条，照这样，{a}天能捉虫多少条？
        zh| 租一辆车每天{b}元，{A}租了{a}天，租金共多少元？
        zh| {a}名裁判每人给{A}打了{b}分，{A}的总分是多少？
        zh| 地上铺方砖，横着数每行{b}块，竖着数有{a}行，一共铺了多少块方砖？
        zh| 聚餐后大家平摊费用，{a}个人每人拿出{b}元刚好够，这顿饭花了多少元？
        zh| 一首歌长{b}分钟，{A}把它连续听了{a}遍，{he}听了多少分钟？
        zh| 闹钟每星期响{b}次，{a}个星期响多少次？
        zh| 一枚硬币厚{b}毫米，把{a}枚这样的硬币叠起来，高多少毫米？
        zh| 快递员每送一件得{b}元，他今天送出{a}件，能得到多少元？
        zh| {A}参加竞赛，{a}轮比赛每轮都得{b}分，{he}的总分是多少？
        zh| 洪水每小时上涨{a}厘米，涨了{b}小时，水面一共升高多少厘米？
        zh| 水族馆有{a}个鱼缸，每个鱼缸养{b}只海马，水族馆养了多少只海马？
        zh| 木匠钉一块木板要{b}颗钉子，钉{a}块木板要几颗钉子？
        zh| 每张餐桌点{b}支蜡烛，餐厅里摆了{a}张餐桌，点着的蜡烛有多少支？
        zh| 大货车跑一趟用柴油{a}升，这个月跑了{b}趟，用去柴油多少升？
        zh| 一个数是{a}的{b}倍，这个数是几？
        zh| 把{a}扩大到原来的{b}倍，得到多少？
        zh| 一次消防演习{b}分钟，{A}今年参加了{a}次，参加演习的时间共多少分钟？
        zh| 过一次桥收{a}元，{A}这个月过桥{b}次，过桥费共多少元？
        zh| 一页乐谱有{b}行，{A}要练熟{a}页，要练多少行？
        zh| 理发师每天给{b}位顾客理发，{a}天能给多少位顾客理发？
        zh| 行李箱重{a}千克，钢琴的重量是行李箱的{b}倍，钢琴重多少千克？
        zh| 冰雹打坏了{a}间温室，每间坏了{b}块玻璃，要换多少块玻璃？
        zh| 奶奶缝的被面横排{b}块花布，竖着数有{a}排，被面用了花布多少块？
        zh| 已知一个因数{a}，另一个因数{b}，求积。
        zh| {B}在这里住了{a}个月，{A}住的时间是{B}的{b}倍，{A}住了多少个月？
        zh| 每章有{b}道练习，{A}把{a}章的练习全做完了，{he}做了多少道？
        zh| 大象每小时吃草{b}千克，吃了{a}小时，吃掉的草有多少千克？
        zh| 设x为{a}个邮袋里信件的总数，每个邮袋装{b}封信，x是多少？
        zh| 儿童泳池是用{b}升的桶倒满的，刚好倒了{a}桶，池里有水多少升？

        == share: x = a / b; a=6..400 b=2..30
        en| {a} {T} are shared equally among {b} children. How many does each [child |]get?
        en| {A} puts {a} {T} into {b} boxes, the same number in each. How many are in one box?
        en| {b} {T} cost {$a}. What is the price of one {T1}?
        en| A train travels {a} km in {b} hours. What is its speed?
        en| {A} has {a} {T} and packs them in bags of {b}. How many bags does {he} need?
        en| How many {T} at {$b} each can {A} buy with {$a}?
        en| A book has {a} pages. {A} reads {b} pages a day. How many days does it take {him}?
        en| A rope of {a} m is cut into {b} equal pieces. How long is each piece?
        en| {A} earns {$a} in {b} weeks. How much is that per week?
        en| How many groups of {b} can be made from {a} pupils?
        en| {a} chairs stand in rows of {b}. How many rows are there?
        en| At {b} km per hour, how long does it take to drive {a} km?
        en| {b} friends split a bill of {$a} evenly. How much does each of them pay?
        en| The area of a rectangle is {a} square metres and its width is {b} metres. Find the length.
        en| {A} divides {a} {T} equally between {b} plates. How many go on each plate?
        en| A machine fills {a} bottles in {b} minutes. How many bottles per minute is that?
        en| {A} has {a} {T} and wants to give the same number to each of {b} friends. How many does each friend [get|receive]?
        en| {a} {T} are [put|packed|placed|arranged] [equally |evenly |]into {b} [boxes|bags|baskets|rows]. How many are in each [box|bag|basket|row]?
        en| {A} paid {$a} for {b} {T}. How much did each [one |{T1} |]cost?
        en| {A} drove {a} km in {b} hours. How many kilometres did {he} drive per hour?
        en| Each box holds {b} {T}. How many boxes are needed for {a} {T}?
        en| {A} has {$a}. Each {T1} costs {$b}. How many can {he} buy?
        en| {A} has to read {a} pages and reads {b} every day. After how many days is {he} done?
        en| {A} walks {b} m per minute. How many minutes does {he} need for {a} m?
        en| {a} people sit at tables for {b}. How many tables are there?
        en| {a} {T} are arranged in {b} equal rows. How many {T} are in a row?
        en| {A} typed {a} words in {b} minutes. How many words did {he} type in a minute?
        en| A class of {a} children is divided into {b} equal teams. How many children are on a team?
        en| {A} shares {a} {T} equally with {his} friends, {b} people in all. How many does each person get?
        en| {a} litres are poured into {b} equal bottles. How many litres are in each bottle?
        en| {b} tickets cost {$a}. How much is one ticket?
        en| {A} walks {a} km in {b} days. How many km does {he} walk per day?
        en| {A} has {a} {T}. {He} puts {b} in each bag. How many bags does {he} fill?
        en| What is {a} divided by {b}?
        en| A train needs {b} hours for {a} km. How many km does it go in one hour?
        en| A car drives {a} km at {b} km per hour. How long does it take?
        en| {A} has {a} cookies and puts {b} in each bag. How many bags does {he} need?
        en| {b} children share {a} sweets equally. How many sweets does each child get?
        en| {A} makes {a} cups of tea in {b} hours. How many cups does {he} make per hour?
        zh| 把{a}{M}{T}平均分给{b}个小朋友，每人分到[几|多少]{M}？
        zh| {a}{M}{T}，每{b}{M}装一袋，可以装几袋？
        zh| 买{b}{M}{T}用了{a}元，每{M}多少元？
        zh| 一本书{a}页，每天看{b}页，[需要|要]多少天[才能|]看完？
        zh| 一辆汽车{b}小时行驶{a}千米，平均每小时行多少千米？
        zh| {A}有{a}元，每{M}{T}{b}元，可以买几{M}？
        zh| 把一根{a}米长的绳子平均剪成{b}段，每段长几米？
        zh| {a}个同学站成{b}排，平均每排站几人？
        zh| 有{a}人参加比赛，{b}人一组，可以分成几组？
        zh| {P}运来{a}千克苹果，平均装在{b}个筐里，每筐装多少千克？
        zh| 长方形的面积是{a}平方米，宽是{b}米，长是多少米？
        zh| {a}除以{b}，商是多少？
        zh| {A}家到学校{a}米，{he}每分钟走{b}米，走到学校要几分钟？
        zh| {P}把{a}{M}{T}摆成{b}行，每行摆多少{M}？
        zh| {A}{b}天写了{a}个字，平均每天写多少个？
        zh| 有{a}{M}{T}，平均分成{b}份，每份几{M}？
        zh| {a}个同学，每{b}人一[组|队|排]，分成了几[组|队|排]？
        zh| 一{M}{T}{b}元，{a}元能买几{M}{T}？
        zh| 从甲地到乙地{a}千米，汽车每小时行{b}千米，几小时到达？
        zh| {A}{b}分钟打了{a}个字，平均每分钟打几个字？
        zh| {A}把{a}{M}{T}平均放在{b}个盘子里，每个盘子放几{M}？
        zh| 工人{b}天做了{a}个零件，平均每天做几个？
        zh| {P}有{a}{M}{T}，每{M}箱子装{b}{M}，要用多少个箱子？
        zh| 要修{a}米的路，每天修{b}米，几天修完？
        zh| {b}个小朋友平分{a}{M}{T}，每个小朋友得到几{M}？
        zh| {a}元买{b}张票，一张票多少元？
        zh| {A}{b}天走了{a}千米，平均每天走几千米？
        zh| {a}升水倒进{b}个瓶子，每个瓶子几升？
        zh| {A}有{a}{M}{T}，每袋装{b}{M}，装几袋？
        zh| {a}{M}{T}分给{b}个人，每人几{M}？
        zh| 火车{b}小时行{a}千米，1小时行多少千米？
        zh| 一辆车每次运{b}吨，{a}吨货要运几次？
        zh| {a}个零件，每小时做{b}个，几小时做完？
        zh| {a}朵花，每{b}朵做一个花环，可以做几个花环？
        zh| 图书馆把{a}本书平均放在{b}个书架上，每个书架放几本？
        en| How many {T} does everyone get when {b} people divide {a} {T} fairly?
        en| The teacher has {a} sheets of paper for {b} pupils. If each pupil gets the same number, how many sheets is that for one pupil?
        en| [Work out|Calculate|Find] the price of one {T1} when {b} of them cost {$a} together.
        en| {a} kg of [flour|rice|sugar] must be filled into bags that hold {b} kg. What number of bags is required?
        en| A farmer [collected|picked up] {a} eggs. A carton takes {b} eggs. How many cartons can the farmer fill?
        en| A [tap|pump|hose] fills a tank of {a} litres at {b} litres per minute. After how many minutes is the tank full?
        en| My grandmother cuts {a} cm of ribbon into pieces of {b} cm. How many pieces does she get?
        en| {A} can [save|put aside] {$b} a week. In how many weeks will {he} have {$a}?
        en| I ran {a} metres around a track, and one lap is {b} metres. How many laps did I run?
        en| The {P} pays {$a} to its {b} helpers, the same amount to each. What does each helper receive?
        en| The library has {a} new books. They are spread evenly over {b} shelves. How many books come onto each shelf?
        en| {b} equal parcels weigh {a} kg. What does one such parcel weigh?
        en| It took {b} hours to [pick|sort|wash] {a} {T}. How many was that per hour?
        en| What number must {b} be multiplied by to get {a}?
        en| The product of two numbers is {a}. The first number is {b}. What is the other one?
        en| How many times does {b} go into {a}?
        en| A bus has room for {b} people. How many buses are needed for a trip with {a} people?
        en| The {a} seats of a [hall|cinema|theatre] are in {b} rows of the same length. How many seats does each row have?
        en| A loan of {$a} is paid back in {b} equal monthly parts. How much is paid every month?
        en| {A} takes {b} pills a day. The packet from the hospital has {a} pills. How many days will it last?
        en| A worker [packs|ties|folds] {b} {T} a minute. How much time does he need for {a} {T}?
        en| Every day {b} metres of the tunnel are dug. The tunnel will be {a} metres long. How many days does the digging take?
        en| Divide {a} into {b} equal parts. How big is one part?
        en| Our {b} hens have laid {a} eggs, all of them equally many. How many eggs did each hen lay?
        en| {A} split {his} {a} {T} into {b} piles of the same size. How many did {he} put in each pile?
        en| A rectangular [garden|field|floor] of {a} square metres is {b} metres long. How wide is it?
        en| With {$a} in my pocket, how many [rides|drinks|tickets] at {$b} can I pay for?
        zh| {b}个人平均分{a}{M}{T}，每人应得多少{M}？
        zh| 求{a}里面有几个{b}。
        zh| 两个数的积是{a}，其中一个因数是{b}，另一个因数是多少？
        zh| 水池能装水{a}升，每分钟放进{b}升水，多少分钟能把空水池放满？
        zh| {A}每周存{b}元，存够{a}元要多少周？
        zh| 操场一圈长{b}米，{A}跑了{a}米，{he}跑了几圈？
        zh| 农场收了{a}个鸡蛋，每盘放{b}个，能放满多少盘？
        zh| 我有{a}张画片，平均夹在{b}本书里，每本书夹几张？
        zh| {b}个同样的包裹共重{a}千克，一个包裹重多少千克？
        zh| 奶奶把{a}厘米长的丝带剪成{b}厘米长的小段，能剪多少段？
        zh| 平均每个班分到几{M}{T}，如果{a}{M}{T}平均分给{b}个班？
        zh| 电影院有{a}个座位，排成同样长的{b}排，每排有几个座位？
        zh| 一盒药有{a}片，每天吃{b}片，这盒药够吃几天？
        zh| 老板把{a}元奖金平均发给{b}名员工，每名员工得多少元？
        zh| [有|运来]{a}千克面粉，每袋装{b}千克，需要多少个袋子？
        zh| 一辆客车限坐{b}人，{a}人去春游，要租几辆这样的客车？
        zh| {A}{b}小时[包|做|捏]了{a}个饺子，平均每小时[包|做|捏]几个？
        zh| 把{a}平均分成{b}份，每份是多少？
        zh| 哪个数乘{b}等于{a}？
        zh| 借了{a}元，分{b}个月还清，每月还的一样多，每月还多少元？
        zh| 农民伯伯种了{a}棵白菜，每行{b}棵，种了几行？
        zh| {b}只母鸡下了{a}个蛋，平均每只下几个蛋？
        zh| 挖一条长{a}米的隧道，每天挖{b}米，要挖多少天？
        zh| 一块长方形草地的面积是{a}平方米，长{b}米，求它的宽。
        zh| 口袋里有{a}元钱，坐一次过山车{b}元，可以坐几次？
        zh| {T}{b}{M}一共卖{a}元，单价是多少元？
        en| {A} pays {$a} for {b} pens. What does one pen cost?
        en| {a} pupils form groups of {b}. How many groups are there?
        en| How many pieces of {b} cm can be cut from {a} cm?
        en| {A} reads {a} pages in {b} days, the same number each day. How many pages a day?
        en| A car goes {a} km in {b} hours. How many km is that an hour?
        zh| {a}除以{b}是多少？
        zh| {b}支笔{a}元，一支笔几元？
        zh| {a}个苹果，每袋装{b}个，装几袋？
        zh| {a}千米{b}小时行完，每小时行几千米？
        zh| {a}里面有几个{b}？
        zh| {a}是{b}的几倍？
        en| If {b} tickets cost {$a}, what does one cost?
        en| Find the number of boxes for {a} eggs if {b} go into each.
        en| Let x be the length of each of {b} equal parts of {a} cm. Find x.
        zh| 设每人分x个，{a}个分给{b}人，求x。
        en| Coach has {a} footballs to hand out fairly to {b} teams. How many footballs will a team get?
        en| A zookeeper feeds {a} kg of fish to {b} penguins. If no penguin gets more than another, what does each one eat?
        en| Dividend {a}, divisor {b}: give the quotient.
        en| How often does {b} go into {a}?
        en| {a} runners enter the relay. A relay team needs {b} runners. Find out how many teams can start.
        en| The tailor has {a} m of silk. One dress takes {b} m. How many dresses can she sew from it?
        en| Grandma's {a} photos went into an album, {b} to a page. How many pages were filled?
        en| A hose needs {b} minutes to pour {a} litres into the paddling pool. How many litres flow every minute?
        en| The choir earned {$a} at {b} concerts, always the same sum. What did a concert bring in?
        en| {A} bought a bicycle for {$a}, to be paid in {b} equal instalments. What is an instalment?
        en| "We need {a} cups for the party, and they're sold in packs of {b}," said {A}. How many packs must be bought?
        en| In a desk-moving action {a} desks were carried by {b} volunteers who all carried equally many. How many desks did a volunteer carry?
        en| A string of {a} beads is taken apart to make {b} bracelets of equal length. How many beads are on a bracelet?
        en| Water drips into a bucket: {b} ml a minute. After how long are there {a} ml in the bucket?
        en| {b} identical bricks stacked on top of one another reach a height of {a} cm. How thick is one brick?
        en| The ferry takes {b} cars at once. {a} cars are waiting. How many crossings will be necessary?
        en| A film of {a} minutes is shown in {b} equally long parts on television. How long does each part last?
        en| The perimeter of a regular figure with {b} equal sides is {a} cm. What is the length of a side?
        en| {A} learned {a} new words within {b} days, always the same amount. How many words did {he} learn daily?
        en| A stack of {a} coins is to be split into {b} smaller stacks of equal height. How many coins come into each stack?
        en| The elevator lifts at most {b} people. How many times must it go up so that {a} people get to the top?
        en| {A} swims {b} metres in a minute. To cover {a} metres, how many minutes are needed?
        en| Every guest eats {b} dumplings. The cook made {a} and they were just enough. How many guests came?
        en| A nurse divides {a} ml of syrup into doses of {b} ml. How many doses does she obtain?
        en| Rent for the hall was {$a}. It was borne equally by {b} families. What was a family's part?
        en| A chocolate bar with {a} squares is broken so that {b} hungry hikers get equal portions. How many squares make a portion?
        en| The printer worked for {b} minutes and put out {a} sheets. At what number of sheets per minute does it work?
        en| {a} trees were planted in straight lines of {b} trees. How many lines of trees are there?
        en| The band needs to sell {a} tickets in {b} days. If it wants to sell the same amount daily, how many should it sell in a day?
        en| A cyclist covered {a} km in {b} hours without changing his pace. How many km did he ride hourly?
        en| {A} puts {$b} into the box every week; the game {he} wishes for is {$a}. For how many weeks must {he} go on?
        en| Pencils come in cases of {b}. The school has received {a} pencils. What was the number of cases?
        en| A worm crawls {a} cm in {b} minutes. Its speed in cm per minute is what?
        en| Total cost {$a}, number of tickets {b}. Cost of a ticket?
        en| Area {a} square cm, length {b} cm. Find the breadth of the rectangle.
        en| The hens laid {a} eggs, and every carton holds {b}. How many cartons does the farmer's wife fill?
        en| {A} earns {$b} for each lawn {he} mows. This summer {he} earned {$a}. How many lawns did {he} mow?
        en| A telephone company billed {$a} for {b} hours of calls. What does an hour cost?
        en| A pipe of {a} cm is sawn up. Every piece measures {b} cm. Into how many pieces is the pipe sawn?
        en| When {a} visitors have been sorted into tour groups with {b} visitors each, how many guides are needed, if every group has one guide?
        en| The beetles in the box have {b} legs apiece and {a} legs altogether. How many beetles are in the box?
        en| At the orchard {b} trees gave {a} kg of cherries, all trees giving alike. How much did a tree give?
        en| {A} received {a} stickers as a present and stuck {b} of them on every page of {his} notebook. How many pages got stickers?
        en| The satellite circles the Earth once in {b} hours. How many times has it gone round after {a} hours?
        en| An aquarium shop moves {a} fish into {b} tanks, so that no tank is fuller than another. How many fish swim in a tank?
        en| {A} can carry {b} books at a time. There are {a} books in the hall. How many times does {he} have to walk?
        en| The wool from {b} sheep weighs {a} kg. Each sheep gave the same. How many kilograms of wool came from one sheep?
        en| A marathon group ran {a} km spread evenly over {b} days of training. How far did they run on a training day?
        en| For a mosaic, {a} tiles are laid in {b} columns of the same height. How many tiles are in a column?
        en| The teacher wants every table to have {b} brushes. She owns {a} brushes. How many tables can she supply?
        en| {A} typed a text of {a} words. {He} types {b} words per minute. How many minutes was {he} busy?
        en| A boat uses {b} litres of fuel an hour. With {a} litres in the tank, how many hours can it sail?
        en| Mum's recipe is for {b} pancakes and takes {a} g of flour. How many grams of flour are in one pancake?
        en| Seats: {a}. Rows: {b}, all alike. How many seats per row?
        en| On the shelf stand {b} equal bottles with {a} ml of ink in total. How many millilitres does one bottle contain?
        en| The treasure of {a} gold coins was divided among {b} pirates, and none of them got more than the others. How many coins did a pirate get?
        en| By paying {$b} every month, {A} cleared a debt of {$a}. For how many months did {he} pay?
        en| At the dance evening there are {a} dancers, {b} in a circle. How many circles are formed?
        en| How much is one share if {$a} is cut into {b} equal shares?
        en| {A} jogs the same loop again and again. The loop is {b} km, and {he} has jogged {a} km this month. How many loops was that?
        en| The charity van has {a} blankets on board and stops at {b} villages, leaving equal numbers in each. What number is left in a village?
        en| The rows of the parking lot hold {b} cars each. With {a} cars the lot is full. How many rows does it have?
        en| If a wagon can be loaded with {b} tonnes, how many wagons are required to move {a} tonnes of coal?
        en| A gardener used {a} litres of water on {b} flower beds, the same on each. How much water went on a bed?
        en| It costs {$b} to park for an hour. {A} paid {$a}. How many hours did {he} park?
        en| A screen with {a} pixels in total has {b} rows. How many pixels lie in a row?
        en| {A} solved {a} puzzles in {b} evenings, as many each evening. How many puzzles did {he} solve per evening?
        en| The bill for {b} metres of carpet is {$a}. Find the price per metre.
        en| Among {b} cousins, {a} chestnuts are to be given out so that everybody has equally many. Say how many chestnuts a cousin has.
        zh| 被除数是{a}，除数是{b}，求商。
        zh| 一根木料长{a}分米，要锯成{b}分米长的小段，能锯成多少段？
        zh| 裁缝有布{a}米，做一件上衣用布{b}米，这些布能做多少件上衣？
        zh| 舞蹈队有{a}名队员，跳舞时围成{b}个同样大的圆圈，每个圆圈有几人？
        zh| 小船每次最多坐{b}人，{a}名游客要过河，至少要渡几次？
        zh| 交电话费{a}元，正好可以用{b}个月，平均每月电话费是多少元？
        zh| {A}收集了{a}枚邮票，每页插{b}枚，插了多少页？
        zh| 蜗牛爬{a}厘米用了{b}分钟，它每分钟爬多少厘米？
        zh| 动物园给{b}只企鹅喂了{a}千克鱼，每只吃得一样多，每只企鹅吃了几千克？
        zh| 做一个纸盒要用{b}张卡纸，{a}张卡纸可以做几个纸盒？
        zh| 一个正多边形有{b}条相等的边，周长是{a}厘米，一条边长多少厘米？
        zh| 篮球比赛报名的有{a}人，每队要{b}名球员，能组成多少个球队？
        zh| {A}打零工，每小时挣{b}元，这次拿到{a}元，{he}干了几小时？
        zh| 老师买了{a}本练习本，准备奖给{b}名三好学生，每名三好学生奖几本？
        zh| 用{a}块地砖铺{b}个同样大的房间，平均每个房间铺多少块？
        zh| 仓库里的{a}吨煤，每天烧{b}吨，够烧多少天？
        zh| 包饺子一共包了{a}个，每盘摆{b}个，正好摆满几盘？
        zh| 轮船每小时耗油{b}升，油箱里有{a}升油，可以航行几小时？
        zh| 串珠子，每条项链串{b}颗，{a}颗珠子能串成多少条项链？
        zh| 全校{a}名学生分乘{b}辆大客车去博物馆，每辆车坐的人数相同，每辆车坐多少名学生？
        zh| 小区的停车位共有{a}个，分成{b}排，每排一样多，一排有多少个停车位？
        zh| 羊圈里的羊一共有{a}条腿，每只羊有{b}条腿，羊圈里有多少只羊？
        zh| 一台磨面机{b}小时磨了{a}千克面粉，它一小时磨面粉多少千克？
        zh| 每位客人吃{b}个包子，{a}个包子刚好吃完，来了几位客人？
        zh| 老奶奶把{a}颗栗子分成{b}堆，每堆颗数相等，一堆有多少颗栗子？
        zh| 一部电视剧共{a}集，电视台每周播{b}集，播完要几周？
        en| The coach buys {a} bottles of water for {b} players. Everybody gets the same number. How many bottles are there for each player?
        en| {A} has collected {a} shells. {He} wants to lay them out in {b} lines of equal length. How many shells will be in a line?
        en| There are {a} eggs in the kitchen. The cook uses {b} eggs a day. For how many days will the eggs last?
        en| The farmer loads {a} sheep onto {b} trucks, with equally many on each. How many sheep travel on a truck?
        en| A film of {a} minutes is shown in {b} parts that are equally long. How many minutes does a part take?
        en| Each vase takes {b} flowers. {A} has {a} flowers. How many vases can {he} fill?
        en| A baker needs {b} grams of butter for a cake. He has {a} grams of butter. How many cakes can he bake?
        en| It took {A} {b} evenings to sew on {a} buttons. {He} sewed on the same number each evening. How many was that?
        en| {a} children want to play. {b} children make one team. How many teams can be made?
        en| The tailor has {a} m of cloth and uses {b} m for one curtain. How many curtains does she get from the cloth?
        en| A snail has to crawl {a} cm. It manages {b} cm a minute. How many minutes will it be crawling?
        en| {B} has {b} times as many {T} as {A}. {B} has {a} {T}. How many does {A} have?
        en| {A} is {a} cm tall, which is {b} times the height of the puppy. How tall is the puppy?
        en| The big tank holds {a} litres, {b} times as much as the small one. What does the small tank hold?
        en| How many times as heavy is the calf of {a} kg as the lamb of {b} kg?
        en| {A} caught {a} fish and {B} caught {b}. {A}'s catch is how many times {B}'s?
        en| When x is multiplied by {b}, the result is {a}. What is x?
        en| I think of a number. {b} times my number is {a}. Which number do I have in mind?
        en| What do you get when you split {a} into {b} equal shares?
        en| How often can {b} be taken away from {a} until nothing is left?
        en| {A} paid {$a} for the whole family to go on the big wheel. That was {b} tickets. What was the price of a ticket?
        en| Singing lessons cost {$b} each. {A} has paid {$a} in all. How many lessons has {he} had?
        en| The workers laid {a} m of pipe in {b} days, working equally fast every day. How many metres did they lay a day?
        en| In the library, {a} books have to go on shelves. There is room for {b} books on one shelf. How many shelves will be full?
        en| The ferry takes {b} cars at a time. {a} cars are waiting. How many crossings will it need to bring them all over?
        en| A lift carries {b} people. {a} people want to go up. How many times must it go?
        en| {a} photos are to be stuck into an album, {b} on every page. How many pages will {A} use up?
        en| {b} identical toy cars are {a} cm long when they stand nose to tail. How long is one toy car?
        en| Over {b} months the baby put on {a} grams, the same each month. By how many grams a month did it grow heavier?
        en| {A} was paid {$a} for {b} hours in the garden. How much did {he} earn an hour?
        en| My grandfather has {a} stamps. He keeps them in {b} books, and all the books hold equally many. How many stamps are in a book?
        en| A road worker paints {a} white lines in {b} hours. How many lines does he paint each hour?
        en| On a trip of {a} days, {A} stays {b} days in each town. In how many towns does {he} stay?
        en| The hens have laid {a} eggs. {A} puts them in cartons of {b}. How many cartons are filled?
        en| All the {a} desks of a school are spread evenly over {b} rooms. How many desks stand in each room?
        en| The nurse divides {a} ml of medicine into doses of {b} ml. How many doses are there?
        en| If a string of {a} beads has the same number of beads in each of {b} colours, how many beads of each colour are there?
        en| The prize of {$a} goes to {b} winners in equal parts. What is each winner's part?
        en| Rain fell evenly for {b} hours, {a} mm in all. How many mm fell per hour?
        en| {A} has a part-time job. In a month {he} worked {a} hours, always {b} hours a day. On how many days did {he} work?
        en| The area of a sheet of card is {a} square cm. One side is {b} cm. What is the length of the other side?
        en| {A} counts {a} legs in the barn. They all belong to insects with {b} legs each. How many insects are there?
        en| There are {a} children at the party and each table seats {b}. Nobody has to stand and no seat stays empty. How many tables are there?
        en| {T} are sold in bags of {b}. {A} needs {a} {T}. How many bags should {he} buy?
        en| A farmer picks {a} kg of grapes and fills baskets of {b} kg. Find the number of baskets.
        en| {b} parcels of the same size fill the van, which can carry {a} kg. What is the weight of one parcel?
        en| Find the speed of a cyclist who covers {a} km in {b} hours.
        en| The old clock has struck {a} times. It strikes {b} times a day. How many days have gone by?
        en| The {b} rooms of the hotel on the beach take in {a} guests, with the same number of beds in every room. All beds are used. How many beds does a room have?
        en| Please work out the cost per night: {b} nights at the hostel cost {$a}.
        en| "We need {a} chairs," says the teacher. "Each of you carries {b}." How many pupils must help?
        en| A bookworm read {a} chapters in {b} weeks, equally many each week. How many chapters a week did it read?
        en| The band recorded {a} minutes of music on {b} discs, with equal time on each disc. How many minutes are on one disc?
        en| How long will {a} litres of oil last if the ship burns {b} litres an hour?
        en| Fill in the missing number: {b} times what is {a}?
        en| Kindly split this bill of {$a} between the {b} of us. What does each of us owe?
        en| {a} points were shared out evenly over the {b} questions of a test. How many points did one question bring?
        en| The {P} has {a} {T}. It wants to sell them in {b} days, the same number every day. How many should it sell a day?
        en| A gardener has {a} bulbs and puts {b} in each pot until all bulbs are used. How many pots does she need?
        en| {A} wants to know how many weeks there are in {a} working days if there are {b} working days to a week. What should {he} answer?
        en| A water company lays pipes that are {b} m long. The line has to be {a} m. How many pipes go into it?
        en| The bees filled {b} jars with {a} spoons of honey, the same in every jar. How many spoons of honey are in a jar?
        en| Every month {A} pays back {$b}. {He} borrowed {$a}. After how many months is the debt gone?
        en| {b} brothers inherit {a} gold coins and divide them so that nobody has more than another. How many coins fall to each brother?
        en| A machine cuts a bar of {a} mm into discs that are {b} mm thick. Nothing is lost. How many discs does it cut?
        en| The runner took {b} minutes for {a} laps of the hall. How many laps did she do in a minute?
        en| A quilt has {a} patches laid in {b} strips of the same length. How many patches does a strip have?
        en| The hikers eat one bar per person at every stop. {b} hikers have eaten {a} bars. At how many stops have they eaten?
        en| {A} planted {a} onions in {b} furrows and put equally many in every furrow. How many onions lie in a furrow?
        en| An aquarium holds {a} litres. {A} fills it with a can of {b} litres. How many times must {he} empty the can into it?
        en| The dance teacher splits {a} dancers into lines of {b}. Tell me the number of lines.
        en| A beekeeper sold {b} jars of honey, all at one price, and took {$a}. What was that price?
        en| On a world trip lasting {a} days, {A} stays {b} days in each country. How many countries does {he} see?
        en| A conveyor belt moves {a} suitcases in {b} minutes. How many suitcases does it move in one minute?
        en| When {a} kg of gravel is spread evenly over {b} square metres, how many kilograms lie on each square metre?
        en| The pages of a comic have {b} pictures each. {A} has drawn {a} pictures for it. How many pages has {he} finished?
        en| Each goat gets {b} handfuls of oats. If the bucket has {a} handfuls and comes back empty, how many goats were fed?
        en| A choir of {a} voices consists of {b} voice groups of the same size. How many singers make up a voice group?
        en| From a sheet of {a} stamps {A} tears off strips of {b}. How many strips will there be when the sheet is used up?
        en| {A} swims {a} metres. The pool is {b} metres long. How many lengths is that?
        en| A ranger walks the same number of km on every one of {b} days and covers {a} km in total. How long is the day's walk?
        en| {b} identical taps together deliver {a} litres a minute. What does a single tap deliver a minute?
        en| By which number do you have to divide {a} to get {b}?
        en| A number x fits {b} times into {a}. Work out x.
        en| The division {a} by {b} has no remainder. What is its answer?
        en| Think of {a} as a product. One of its factors is {b}. Name the other factor.
        en| A gold bar of {a} g is melted down and cast into {b} rings of equal weight. How heavy is a ring, in grams?
        en| The ski school has {a} beginners. One instructor can take {b} of them. How many instructors are required?
        en| {A} is knitting a blanket with {a} rows. Each stripe is {b} rows wide. How many stripes will the blanket have?
        en| Over {b} seasons our striker scored {a} goals, the same number each season. How many goals per season is that?
        en| A ball of wool of {a} m is enough for {b} mittens. How many metres of wool go into one mitten?
        en| The city has {a} traffic lights. A repair team checks {b} of them a night. After how many nights have all of them been checked?
        en| A drone battery lasts {b} minutes. How many batteries does {A} need for {a} minutes in the air?
        en| Under {b} identical weights, the spring gets {a} mm longer in all. How many mm does a single weight add?
        en| At a wedding {a} guests are seated, {b} to a table, and each table is full. How many table cloths are needed, one for each table?
        en| "{a} paper cups for {b} classes, and no class gets more than another," says the caretaker. How many cups is that for a class?
        en| If the ship's clock gains {a} seconds in {b} days, always the same amount, how many seconds does it gain in a day?
        en| A pharmacist presses {a} mg of powder into {b} equal tablets. How many milligrams does each tablet contain?
        en| {A} bought the complete set of {b} films for {$a}. On average, what did {he} pay for a film?
        en| A concert programme of {a} minutes is made up of pieces lasting {b} minutes each. How many pieces are played?
        en| How much pocket money does {A} get a week if in {b} weeks it adds up to {$a}?
        en| How many sailors share a cabin on a ship with {a} sailors in {b} equally full cabins?
        en| How many sheets go into each folder if {a} sheets are filed in {b} folders and every folder is equally thick?
        en| The cave is {a} m deep and the climbers let themselves down {b} m at a time. How many times do they do that to reach the bottom?
        en| On a bracelet, a blue bead comes after every {b} white ones. If there are {a} white beads, and the last one is followed by a blue one, how many blue beads are there?
        en| Chairs for the play: {a}. Chairs in a row: {b}. Rows to set up: x. Find x.
        en| {B} weighs {a} kg, exactly {b} times as much as {his} baby sister. How many kilograms does the baby weigh?
        en| The old oak is {a} years of age and the birch is {b}. How many times as old as the birch is the oak?
        en| A skyscraper is {a} m tall. That is {b} times the height of the town hall. What is the height of the town hall?
        en| Rice for {b} days weighs {a} kg. The cook uses the same amount every day. How many kilograms does he use in a day?
        en| The farmer's wife churns {b} kg of butter an hour. How many hours does it take to churn {a} kg?
        en| In an egg-and-spoon race, {a} children start in heats of {b}. How many heats will be run?
        en| A street cleaner sweeps {a} m of road in {b} equal stretches, resting after each. How long is a stretch?
        en| The model railway has {a} cm of track built from {b} identical pieces. What is the length of one piece?
        zh| 果园里有{a}棵果树，种成了同样多的{b}行，每行有多少棵？
        zh| {B}有{a}{M}{T}，是{A}的{b}倍，{A}有多少{M}？
        zh| 大鱼缸里有{a}条鱼，小鱼缸里有{b}条鱼，大鱼缸里的鱼是小鱼缸的几倍？
        zh| 过节了，老师拿出{a}颗糖，每个小朋友发{b}颗，正好发完，有多少个小朋友？
        zh| 一个数乘{b}得{a}，这个数是多少？
        zh| 妈妈有{a}米布，做一套衣服用{b}米，可以做几套？
        zh| {A}用{a}元钱买了{b}本同样的练习本，每本练习本的价钱是多少？
        zh| 同学们排队做操，{a}人排成{b}排，每排人数相等，每排站多少人？
        zh| 修一段{a}米的水渠，{b}天修完，平均每天修多少米？
        zh| 王师傅每小时加工{b}个零件，要加工{a}个这样的零件，需要多少小时？
        zh| 一捆电线长{a}米，每{b}米剪一段，可以剪成多少段？
        zh| 食堂运来{a}千克大米，每天吃{b}千克，可以吃多少天？
        zh| 爷爷今年{a}岁，是孙子年龄的{b}倍，孙子今年几岁？
        zh| 有{a}个乒乓球，{b}个装一盒，能装满多少盒？
        zh| 从{a}里连续减去{b}，减多少次正好减完？
        zh| 电梯每次能载{b}人，{a}人要上楼，电梯要运几次？
        zh| 小蜗牛要爬{a}厘米，每分钟爬{b}厘米，多少分钟能爬到？
        zh| {b}位老人平均分到{a}盒牛奶，每位老人分到多少盒？
        zh| 用{a}个小正方体摆成{b}层，每层一样多，每层有多少个？
        zh| 一块长方形布的面积是{a}平方分米，一边长{b}分米，另一边长多少分米？
        zh| 动物园一共给猴子{a}根香蕉，每只猴子{b}根，动物园有多少只猴子？
        zh| 把一桶{a}千克的油分装成{b}千克一壶，要准备几个壶？
        zh| 全班同学捐了{a}本书，平均每人捐{b}本，全班有多少人？
        zh| {A}{b}次跳绳一共跳了{a}下，平均每次跳多少下？
        zh| 长跑队{b}天跑了{a}千米，每天跑的路程一样，一天跑多少千米？
        zh| 商店有{a}千克糖，卖了{b}天刚好卖完，每天卖出的一样多，每天卖多少千克？
        zh| 一页贴{b}张邮票，{A}要贴{a}张邮票，得用多少页？
        zh| {b}辆同样的大客车刚好坐下{a}名师生，一辆大客车坐多少人？
        zh| 钢琴课{b}节一共交费{a}元，上一节钢琴课要多少元？
        zh| 一条拼布被由{a}块布拼成，排成长度相同的{b}条，每条有多少块布？
        zh| {A}用一个能装{b}升的水桶往鱼缸里倒水，鱼缸的容量是{a}升，要倒多少桶才能倒满？
        zh| 养蜂人卖了{b}瓶同样的蜂蜜，收入{a}元，一瓶蜂蜜卖多少元？
        zh| 传送带{b}分钟送出{a}件行李，平均每分钟送出多少件行李？
        zh| 滑雪学校招了{a}名新学员，一名教练带{b}名学员，要安排多少名教练？
        zh| {a}克金子正好打成{b}枚一样重的戒指，每枚戒指重多少克？
        zh| 爸爸开一盏灯，{b}天用电{a}度，每天用电一样多，每天用电多少度？
        zh| 弹簧下面挂{b}个同样的砝码，一共伸长{a}毫米，每个砝码使弹簧伸长多少毫米？
        zh| {B}重{a}千克，正好是弟弟体重的{b}倍，弟弟重多少千克？
        zh| 电视塔高{a}米，是钟楼高度的{b}倍，钟楼高多少米？
        zh| 老橡树{a}岁，小白桦{b}岁，老橡树的年龄是小白桦的几倍？
        zh| {A}游了{a}米，泳池长{b}米，{he}一共游了几个单程？
        zh| 探险队下山洞，洞深{a}米，每次放绳下降{b}米，几次可以降到洞底？
        zh| 一版邮票有{a}枚，每{b}枚撕成一条，能撕成多少条？
        zh| 全市有{a}个红绿灯，检修组每晚检查{b}个，多少个晚上能全部检查一遍？
        zh| {a}毫克药粉压成{b}片同样的药片，每片含药粉多少毫克？
        zh| 一场音乐会长{a}分钟，每首曲子都是{b}分钟，一共演奏了多少首曲子？
        zh| {A}织一条{a}行的毯子，每{b}行换一种颜色，毯子上一共有多少个色带？
        zh| {b}个小朋友手拉手量一棵大树，每人的手臂一样长，一圈正好{a}分米，每人手臂张开长多少分米？
        zh| 如果{a}个纸杯平均发给{b}个班，每个班领到多少个？
        zh| 旅行家在外面走了{a}天，每个国家待{b}天，他去了多少个国家？
        zh| 饲养员的桶里有{a}把燕麦，每只山羊喂{b}把，刚好喂完，喂了几只山羊？
        zh| 图书馆的窗户一共{a}块玻璃，每扇窗{b}块，图书馆有多少扇窗？
        zh| 妈妈用{a}米毛线织了{b}只同样的手套，每只手套用毛线几米？
        zh| {A}画漫画，每页画{b}格，已经画了{a}格，正好画满几页？
        zh| 一段{a}厘米的玩具铁轨由{b}节同样的轨道拼成，每节轨道有多长？
        zh| 船上有{a}名水手，分住{b}间一样大的舱房，每间住多少名水手？
        zh| 算式“x乘{b}等于{a}”里，x是几？
        zh| 赛跑报名{a}人，每组跑{b}人，一共要跑多少组？
        zh| 钟表店的老钟{b}天快了{a}秒，每天快的一样多，它每天快多少秒？

        == twoproducts: x = a * b + c * d; a=2..20 b=2..30 c=2..20 d=2..30
        en| {A} buys {a} {T} at {$b} each and {c} {V} at {$d} each. How much does {he} pay in total?
        en| There are {a} boxes of {b} {T} and {c} boxes of {d} {T}. How many {T} are there?
        en| {a} adults at {$b} and {c} children at {$d} visit the {P}. What do they pay together?
        en| {A} walks for {a} minutes at {b} metres a minute, then runs for {c} minutes at {d} metres a minute. How far does {he} get?
        en| {A} works {a} hours for {$b} an hour and {c} hours for {$d} an hour. How much does {he} earn?
        en| {A} buys {a} {T} for {$b} each and {c} {V} for {$d} each. What does {he} pay [altogether|in all]?
        en| {A} has {a} bags with {b} {T} each and {c} bags with {d} {T} each. How many {T} does {he} have?
        en| Tickets cost {$b} for adults and {$d} for children. How much do {a} adults and {c} children pay?
        en| A car drives {a} hours at {b} km per hour and {c} hours at {d} km per hour. How many km does it drive in all?
        en| {A} makes {b} parts an hour for {a} hours and {d} parts an hour for {c} hours. How many parts does {he} make?
        en| {A} bought {a} {T} at {$b} each, and {B} bought {c} {V} at {$d} each. How much did they spend together?
        en| There are {a} tables with {b} chairs and {c} tables with {d} chairs. How many chairs are there?
        zh| {A}买了{a}{M}{T}，每{M}{b}元，又买了{c}{N}{V}，每{N}{d}元，一共花了多少元？
        zh| 成人{a}人，每张票{b}元，儿童{c}人，每张票{d}元，门票一共多少元？
        zh| 有{a}箱{T}，每箱{b}{M}，还有{c}袋，每袋{d}{M}，一共有多少{M}？
        zh| 大车{a}辆，每辆运{b}吨，小车{c}辆，每辆运{d}吨，一共运多少吨？
        zh| 前{a}天每天修{b}米，后{c}天每天修{d}米，一共修了多少米？
        zh| {A}买{a}{M}{b}元的{T}和{c}{N}{d}元的{V}，共要多少元？
        zh| 学校买了{a}个篮球和{c}个足球，篮球每个{b}元，足球每个{d}元，一共花了多少元？
        zh| 汽车先以每小时{b}千米行了{a}小时，又以每小时{d}千米行了{c}小时，共行多少千米？
        zh| 大盒{a}个，每盒{b}{M}{T}，小盒{c}个，每盒{d}{M}，共有{T}多少{M}？
        zh| 每张成人票{b}元，每张儿童票{d}元，买{a}张成人票和{c}张儿童票要多少元？
        zh| {a}张桌子每张坐{b}人，{c}张桌子每张坐{d}人，一共坐多少人？
        zh| {A}买了{a}支{b}元的笔和{c}本{d}元的本子，一共多少元？
        en| The cinema sold {a} tickets at {$b} and {c} tickets at {$d}. How much money did it take in?
        en| How much do {a} {T} and {c} {V} cost if a {T1} costs {$b} and a {V1} costs {$d}?
        en| A farmer has {a} cows that give {b} litres of milk each and {c} goats that give {d} litres each. How many litres of milk does he get?
        en| In the hall there are {a} rows with {b} seats, and on the balcony there are {c} rows with {d} seats. [Find|Calculate|Work out] the number of seats.
        en| Monday to Friday was busy. {A} read {b} pages on each of {a} days, and afterwards {d} pages on each of {c} days. How many pages did {he} read altogether?
        en| {a} large vans carry {b} parcels each, while {c} small vans carry {d} parcels each. How many parcels are carried by all the vans?
        en| {A} [saved|put aside] {$b} a week for {a} weeks and then {$d} a week for {c} weeks. How much has {he} saved?
        en| {a} pens at {$b} each, {c} folders at {$d} each: what is the total?
        en| Find the sum of {a} times {b} and {c} times {d}.
        en| Add the product of {a} and {b} to the product of {c} and {d}. What is the result?
        en| A hotel has {a} floors with {b} rooms and {c} floors with {d} rooms. How many rooms has the hotel?
        en| I got {a} packs of {T}, each with {b} in it, and {c} packs of {V}, each with {d} in it. How many things did I get?
        en| For the party my mother bakes {a} trays of {b} muffins and {c} trays of {d} cookies. How many pieces does she bake?
        en| In a game {A} hits the ring {a} times for {b} points each and the middle {c} times for {d} points each. What is {his} score?
        en| A tap runs for {a} minutes at {b} litres per minute, and another one for {c} minutes at {d} litres per minute. How many litres flow out together?
        en| {A} works at the {P} for {$b} an hour and teaches for {$d} an hour. This week {he} spent {a} hours at the {P} and {c} hours teaching. What are {his} earnings?
        en| {B} bought {c} {V}, which cost {$d} each. {A} bought {a} {T}, which cost {$b} each. What did the friends spend altogether?
        en| The school ordered {a} tables and {c} chairs. A table was {$b} and a chair was {$d}. What was the whole bill?
        en| A gardener planted {a} beds with {b} roses each, and {c} beds with {d} tulips each. How many flowers were planted?
        en| Every [red|large|full] bag holds {b} {T}, and every [blue|small|other] bag holds {d} {T}. How many {T} are in {a} of the first kind and {c} of the other kind?
        en| The cyclist rode {a} hours at {b} km per hour. After a rest he went on for {c} hours at {d} km per hour. How long was the whole way?
        en| A builder lays {b} bricks an hour in the morning and {d} an hour in the afternoon. He works {a} hours in the morning and {c} hours in the afternoon. How many bricks does he lay?
        en| One machine made {b} {T} a day for {a} days. A second machine made {d} a day for {c} days. How many {T} were produced?
        en| How many legs are there in all if {a} insects have {b} legs each and {c} spiders have {d} legs each?
        en| {a} boys brought {b} {T} each and {c} girls brought {d} each. How many {T} were brought?
        en| A ship is loaded with {a} crates of {b} kg and {c} crates of {d} kg. What is the weight of the load?
        en| {A} swims {a} lengths of {b} metres, then {c} lengths of {d} metres. How many metres does {he} swim?
        en| A parking garage charges {$b} for a car and {$d} for a truck. What does it earn from {a} cars and {c} trucks?
        en| The nurse hands out {b} pills to each of {a} patients and {d} pills to each of {c} other patients. How many pills does she hand out?
        en| In the office, {a} printers print {b} pages a minute each and {c} printers print {d} pages a minute each. How many pages do they print together in a minute?
        en| A quiz gives {b} points for an easy answer and {d} points for a hard one. {A} gave {a} easy and {c} hard answers. How many points is that?
        en| What will you pay for {a} nights at {$b} a night and {c} meals at {$d} a meal?
        en| A library got {a} boxes of novels and {c} boxes of comics. There were {b} novels or {d} comics in a box. How many books were delivered?
        en| A rectangle of {a} cm by {b} cm and another of {c} cm by {d} cm are put together without overlapping. What is the whole area?
        en| At the market, {A} sold {a} {T} at {$b} apiece and {c} {V} at {$d} apiece. How much did {he} take in?
        zh| 电影院卖出{a}张{b}元的票，又卖出{c}张{d}元的票，共收入多少元？
        zh| {A}前{a}天每天看{b}页书，后{c}天每天看{d}页，[正好看完|刚好看完]，这本书有多少页？
        zh| 农场里有{a}头牛，每头产奶{b}升，有{c}只羊，每只产奶{d}升，共产奶多少升？
        zh| {a}与{b}的积加上{c}与{d}的积，和是多少？
        zh| 求{a}个{b}与{c}个{d}的和。
        zh| 楼下有{a}排座位，每排{b}个，楼上有{c}排座位，每排{d}个，这个礼堂共有多少个座位？
        zh| {A}每周存{b}元，存了{a}周，后来每周存{d}元，又存了{c}周，{he}总共存了多少元？
        zh| 投中近圈得{b}分，投中远圈得{d}分，{A}投中近圈{a}次、远圈{c}次，一共得多少分？
        zh| 甲车间有{a}人，每人每天做{b}个零件，乙车间有{c}人，每人每天做{d}个零件，两个车间每天共做多少个？
        zh| 妈妈烤了{a}盘饼干，每盘{b}块，还烤了{c}盘蛋糕，每盘{d}块，妈妈一共烤了多少块点心？
        zh| 我买了{a}包铅笔和{c}包钢笔，铅笔每包{b}支，钢笔每包{d}支，我一共买了多少支笔？
        zh| 果园里种了{a}行桃树，每行{b}棵，又种了{c}行梨树，每行{d}棵，求果树的总棵数。
        zh| 苹果每千克{b}元，香蕉每千克{d}元，妈妈买了{a}千克苹果和{c}千克香蕉，要付多少钱？
        zh| 甲每小时走{b}千米，走了{a}小时，乙每小时走{d}千米，走了{c}小时，两人一共走了多少千米？
        zh| 宾馆有{a}间房每间住{b}人，另有{c}间房每间住{d}人，全住满时能住多少人？
        zh| 停车场小车每次收{b}元，货车每次收{d}元，今天停了{a}辆小车和{c}辆货车，共收多少元？
        zh| {A}游泳，先游{a}个来回，每个来回{b}米，再游{c}个来回，每个来回{d}米，{he}一共游了多少米？
        zh| 一台打印机每分钟印{b}页，印了{a}分钟，另一台每分钟印{d}页，印了{c}分钟，两台共印了多少页？
        zh| 男生有{a}人，每人搬{b}把椅子，女生有{c}人，每人搬{d}把，大家一共搬了多少把椅子？
        zh| 一共要付多少元：{T}{a}{M}，每{M}{b}元；{V}{c}{N}，每{N}{d}元？
        zh| 一支水管每分钟注水{b}升，开了{a}分钟，另一支每分钟注水{d}升，开了{c}分钟，共注水多少升？
        zh| {A}买{a}{M}{T}，单价{b}元；{B}买{c}{N}{V}，单价{d}元，两人[合起来|总共]花了多少钱？
        zh| 饲养员每天喂{a}只猴子和{c}只熊，每只猴子吃{b}个水果，每只熊吃{d}个水果，每天要准备多少个水果？
        zh| 轮船装了{a}箱重{b}千克的货和{c}箱重{d}千克的货，这些货共重多少千克？
        zh| 做对一道选择题得{b}分，做对一道应用题得{d}分，{A}做对{a}道选择题和{c}道应用题，得了几分？
        zh| 上午工作{a}小时，每小时做{b}个，下午工作{c}小时，每小时做{d}个，一天[共|一共]做多少个？
        zh| 工地上运沙子，大卡车跑了{a}趟，每趟{b}吨，小卡车跑了{c}趟，每趟{d}吨，共运来沙子多少吨？
        zh| 一个长{a}米、宽{b}米的长方形和一个长{c}米、宽{d}米的长方形拼在一起，总面积是多少平方米？
        zh| 红盒子有{a}个，每个里面有{b}{M}{T}，蓝盒子有{c}个，每个里面有{d}{M}，{T}总共有几{M}？
        zh| 护士给{a}位病人每人发{b}片药，给另外{c}位病人每人发{d}片药，一共发了多少片药？
        zh| 花店里{b}元一束的花卖了{a}束，{d}元一束的花卖了{c}束，花店卖花得到多少元？
        zh| 住{a}晚酒店，每晚{b}元，吃{c}顿饭，每顿{d}元，这次旅行花了多少元？
        zh| 图书馆新买故事书{a}套，每套{b}本，科技书{c}套，每套{d}本，图书馆新买了多少本书？
        zh| {A}骑车{a}分钟，每分钟行{b}米，接着步行{c}分钟，每分钟行{d}米到学校，{he}家离学校多少米？
        en| Receipt: {a} {T} at {$b}, {c} {V} at {$d}. Total?
        en| Let x be the number of pages printed when {a} books have {b} pages and {c} booklets have {d} pages each. Find x.
        en| It was a busy Saturday at the {P}. {a} customers spent {$b} each, and {c} customers spent {$d} each. How much money was taken in?
        en| How far did {A} cycle if {he} cycled {b} km on each of {a} days and {d} km on each of the other {c} days?
        en| {a} stools have {b} legs each; {c} tables have {d} legs each. How many legs must the carpenter make?
        en| {A} is paid per piece: {$b} for a {T1} and {$d} for a {V1}. {He} finished {a} {T} and {c} {V}. What is {he} paid?
        en| Every girl got {b} {T} and every boy got {d}. In the group were {a} girls and {c} boys. How many {T} had been handed out?
        en| The plumber laid {a} pipes of {b} m and {c} pipes of {d} m in one line. How long is the line?
        zh| 账单：{T}{a}{M}，单价{b}元；{V}{c}{N}，单价{d}元。合计多少元？
        zh| 设这次共卖得x元：卖出{b}元的{T}{a}{M}，{d}元的{V}{c}{N}。求x。
        zh| 每个女生分到{b}{M}{T}，每个男生分到{d}{M}，已知女生有{a}人，男生有{c}人，一共分了多少{M}{T}？
        zh| 师傅每小时做{b}个零件，徒弟每小时做{d}个，师傅做了{a}小时，徒弟做了{c}小时，他们共做多少个零件？
        zh| 平时每天练琴{b}分钟，周末每天练{d}分钟，这个月平时练了{a}天，周末练了{c}天，一共练了多少分钟？
        zh| {A}去文具店，先拿了{a}个{b}元的文具盒，又拿了{c}把{d}元的尺子，[结账时|一共]要付多少元？
        zh| 把{a}根长{b}米的水管和{c}根长{d}米的水管接在一起，总长是多少米？
        zh| 老师批改作业，{a}个学生每人交了{b}本，{c}个学生每人交了{d}本，老师要批改多少本？
        en| {A} buys {a} pens at {$b} and {c} books at {$d}. What does {he} pay?
        en| There are {a} rows of {b} seats and {c} rows of {d}. How many seats is that?
        en| {a} boxes weigh {b} kg each and {c} boxes {d} kg each. What do all weigh?
        en| A van makes {a} trips with {b} sacks and a truck {c} trips with {d} sacks. How many sacks are moved?
        en| {A} works {a} days for {$b} and {c} days for {$d} a day. What does {he} earn?
        en| {a} teams of {b} and {c} teams of {d} take part. How many people are that?
        zh| {a}支笔每支{b}元，{c}本书每本{d}元，共多少元？
        zh| 前{a}天每天看{b}页，后{c}天每天看{d}页，共看多少页？
        zh| 大箱装{b}瓶，小箱装{d}瓶，{a}个大箱和{c}个小箱共装几瓶？
        zh| 男生{a}人，每人种{b}棵，女生{c}人，每人种{d}棵，共种多少棵？
        zh| 大车{a}辆，每辆运{b}吨，小车{c}辆，每辆运{d}吨，共运多少吨？
        en| In the stable, {a} horses get {b} kg of hay each, and {c} ponies get {d} kg each. How many kilograms of hay have to be brought?
        en| The post office weighs a sack with {a} parcels of {b} kg and {c} parcels of {d} kg. What do the parcels weigh together?
        en| Our orchestra practised {b} hours on {a} Saturdays and {d} hours on {c} Sundays. For how many hours did it practise in all?
        en| {A} saves {$b} a week for {a} weeks. Then {he} gets a better job and saves {$d} a week for another {c} weeks. How much is in {his} account?
        en| A truck climbs for {a} hours at {b} km an hour; on the way down it does {d} km an hour for {c} hours. How long is the whole route?
        en| The sewing room has to deliver {a} coats with {b} buttons each and {c} shirts with {d} buttons each. How many buttons must be in stock?
        en| How many wheels does {A} see if {a} trucks with {b} wheels each and {c} trailers with {d} wheels each roll past?
        en| {A} paints {a} fences, using {b} litres of paint per fence. {B} paints {c} doors, using {d} litres per door. Work out how many litres both use.
        en| A wedding party is seated at {a} long tables for {b} guests and {c} round tables for {d} guests. All seats are taken. How many guests are there?
        en| Score sheet: {a} hits worth {b} points, {c} hits worth {d} points. What is the final score?
        en| {A} wants to tile {a} rooms that need {b} tiles each and {c} corridors that need {d} tiles each. How many tiles does {he} order?
        en| The ice cream van sold {a} cones for {$b} each in the morning and {c} cups for {$d} each after lunch. What was the income?
        en| A knitting club makes scarves and hats. A scarf takes {b} balls of wool, a hat {d} balls. For {a} scarves and {c} hats, how many balls of wool do they need?
        en| The zoo's {a} bears eat {b} kg a day each; its {c} seals eat {d} kg a day each. Find how much food these animals eat in a day.
        en| Let x be the number of stamps in {a} sheets of {b} and {c} sheets of {d}. What is x?
        en| First {a} is multiplied by {b}, next {c} is multiplied by {d}, and both products are added. State the result.
        en| On weekdays the pool opens for {b} hours, on holidays for {d} hours. Last month had {a} weekdays and {c} holidays with swimming. How many hours was the pool open?
        en| The moving firm charges {$b} for a large box and {$d} for a small one. {A} sends {a} large and {c} small boxes. How much will it charge {him}?
        en| {a} adults lifted {b} sandbags each. {c} teenagers lifted {d} each. How many sandbags did they lift in all?
        en| A game has {a} levels with {b} stars to win and {c} bonus levels with {d} stars to win. What is the greatest number of stars?
        en| On the first farm {a} hens lay {b} eggs each in a month; on the neighbour's farm {c} ducks lay {d} eggs each. How many eggs do the birds lay?
        en| {A} sewed {a} curtains from {b} m of cloth each. {He} also sewed {c} tablecloths from {d} m each. How many metres of cloth were used up?
        en| For the school fair, parents brought {a} boxes of {b} oranges. The headmaster added {c} boxes of {d} oranges. How many oranges were at the fair?
        en| In a bookcase {a} shelves hold {b} books apiece, and the remaining {c} shelves hold {d} apiece. How many books does the bookcase hold?
        en| A train is made up of {a} first-class carriages for {b} passengers and {c} ordinary carriages for {d} passengers. How many people find a seat?
        en| What is the total rainfall if it rains {b} mm on each of {a} days and {d} mm on each of {c} days?
        en| A band plays {a} songs of {b} minutes and {c} songs of {d} minutes. How many minutes of music are on the programme?
        en| The cloakroom keeps {$b} for every coat and {$d} for every bag. Tonight {a} coats and {c} bags were left there. What sum was collected?
        en| Bags of cement weigh {b} kg, bags of sand {d} kg. The van carries {a} of the former and {c} of the latter. What is the weight of its load?
        en| {A} bought apples: {a} kg for {$b} a kilo. {He} bought nuts as well: {c} kg for {$d} a kilo. The bill, please!
        en| One pump moves {b} litres a minute, a stronger one {d} litres a minute. The weak pump ran {a} minutes and the strong one {c} minutes. How many litres were moved?
        en| A teacher gives {a} pupils {b} worksheets each; {c} other pupils take {d} worksheets each. How many worksheets does she have to copy?
        en| We drove {b} km on each of the first {a} days of our holiday. On the following {c} days it was {d} km each. How many km did we drive?
        en| In the car park stand {a} rows with {b} cars and {c} rows with {d} cars. How many cars are parked there?
        en| A florist made {a} bunches out of {b} tulips and {c} bunches out of {d} roses. How many flowers did she use?
        en| {A} runs in the mornings and swims at night. A run takes {b} minutes, a swim {d} minutes. With {a} runs and {c} swims, how long did {he} train?
        en| The library lends novels for {b} days and films for {d} days. Counting all days, how many days of lending do {a} novels and {c} films make?
        en| A mosaic of {a} white strips and {c} black strips is laid. Each white strip has {b} stones and each black strip {d}. How many stones does the mosaic contain?
        en| A phone plan charges {$b} for a call abroad and {$d} for a photo message. {A} made {a} calls abroad and sent {c} photo messages. How high is the phone bill?
        en| A hospital ward had {a} rooms with {b} beds. After the extension there are also {c} rooms with {d} beds. How many beds does it have now?
        en| {A} bakes {a} batches of {b} rolls before school opens and {c} batches of {d} rolls later. How many rolls come out of the oven?
        en| The league has {a} teams of {b} women and {c} teams of {d} men. Find the number of players.
        en| The rope maker sells {a} ropes measuring {b} m and {c} ropes measuring {d} m. How many metres of rope leave the shop?
        en| {a} candles burn for {b} hours each and {c} candles burn for {d} hours each, always one after another. For how many hours is there light?
        en| A space probe takes {b} pictures on each of {a} orbits and {d} pictures on each of {c} later orbits. How many pictures does it send home?
        en| {A} has two kinds of banknotes in {his} wallet: {a} notes worth {$b} and {c} notes worth {$d}. How much money is in the wallet?
        en| The left cupboard is as full as it can be: {a} shelves with {b} glasses. The right cupboard has {c} shelves with {d} glasses. How many glasses are in both?
        en| A cleaning job: {a} big windows take {b} minutes each, {c} small windows take {d} minutes each. How many minutes does the job last?
        en| To fence the paddock, {A} joins {a} panels of {b} m and {c} panels of {d} m. What length of fence results?
        en| How many seats must be reserved if {a} families of {b} and {c} families of {d} want to see the play?
        en| A plumber asks {$b} an hour, his helper asks {$d} an hour. The plumber was there for {a} hours and the helper for {c} hours. How much is owed to them?
        en| {A} is planting onions in {a} rows of {b} and garlic in {c} rows of {d}. How many plants are going into the ground?
        en| Every lorry brings {b} logs and every tractor brings {d} logs. After {a} lorries and {c} tractors have arrived, how many logs lie at the sawmill?
        en| I read {b} poems a night for {a} nights, and after that {d} poems a night for {c} nights. How many poems have I read?
        en| The kindergarten bought {a} sets of {b} building blocks and {c} sets of {d} building blocks. How many blocks can the children play with?
        en| "Small eggs go {b} to a box, big ones {d} to a box," the farmer explained. {a} boxes of small and {c} boxes of big eggs were ready. How many eggs were that?
        en| A painter is paid {$b} per portrait and {$d} per landscape. She finished {a} portraits and {c} landscapes. What did she earn?
        en| The stadium's north side has {a} blocks of {b} seats, the south side {c} blocks of {d} seats. How many seats do both sides offer?
        en| {A} copied {a} songs of {b} megabytes and {c} films of {d} megabytes to a stick. How many megabytes are taken up?
        en| During the race, {a} riders drank {b} bottles each and {c} riders drank {d} bottles each. Determine how many bottles were drunk.
        en| The chef buys {a} cartons of {b} eggs and {c} trays of {d} eggs. How many eggs reach the kitchen?
        en| A watering round: {a} trees, {b} litres for each; {c} bushes, {d} litres for each. How many litres of water go out?
        en| It is sports day. {a} classes enter {b} pupils each for the races while {c} classes enter {d} each. How many pupils race?
        en| A wholesaler has {c} pallets with {d} sacks and {a} pallets with {b} sacks in the store. How many sacks does he have?
        en| The tram runs {d} times a day at weekends and {b} times on working days. In {a} working days and {c} weekend days, how many runs does it make?
        en| Tea costs {$b} a cup, coffee {$d} a cup. A group orders {a} cups of tea and {c} cups of coffee. What does the order come to?
        en| At the shooting gallery, {A} hit {a} ducks for {b} points each and {c} bears for {d} points each. How many points did {he} get?
        en| Two tank trucks deliver milk. The old one made {a} trips with {b} hectolitres, the new one {c} trips with {d} hectolitres. How many hectolitres did they deliver?
        en| Add up: {b} per child for {a} children, {d} per grown-up for {c} grown-ups. How many sandwiches is that?
        en| {A} fixed {a} chairs, using {b} nails each. {He} then fixed {c} tables, using {d} nails each. How many nails did {he} hammer in?
        zh| 同学们去划船，大船租了{a}条，每条坐{b}人，小船租了{c}条，每条坐{d}人，都坐满了，去划船的有多少人？
        zh| {A}有{a}张{b}元的纸币和{c}张{d}元的纸币，{he}共有多少钱？
        zh| 搭积木，搭一座塔用{b}块，搭一座桥用{d}块，{A}搭了{a}座塔和{c}座桥，用了积木多少块？
        zh| 裁缝做上衣每件用布{b}米，做裤子每条用布{d}米，做{a}件上衣和{c}条裤子共要布多少米？
        zh| 停车场里有{a}辆卡车，每辆{b}个轮子，还有{c}辆小车，每辆{d}个轮子，一共有多少个轮子？
        zh| 火车上有{a}节硬座车厢，每节坐{b}人，有{c}节卧铺车厢，每节住{d}人，全车最多能载多少名乘客？
        zh| 师傅每小时加工{b}个零件，徒弟每小时加工{d}个，师傅干了{a}小时，徒弟干了{c}小时，两人合计加工多少个零件？
        zh| 幼儿园给大班{a}个小朋友每人发{b}块饼干，给小班{c}个小朋友每人发{d}块，发出饼干多少块？
        zh| 音乐会上演奏了{a}首{b}分钟的曲子和{c}首{d}分钟的曲子，中间没有休息，音乐会长多少分钟？
        zh| 修路队晴天每天修{b}米，雨天每天修{d}米，这个月有{a}个晴天、{c}个雨天，这个月修路多少米？
        zh| 茶壶套装：一种一壶配{b}个杯子，买了{a}套；另一种一壶配{d}个杯子，买了{c}套。共有多少个杯子？
        zh| 奶奶养了{a}只母鸡和{c}只母鸭，上个月每只鸡生{b}个蛋，每只鸭生{d}个蛋，奶奶收了多少个蛋？
        zh| 公园的花坛里，{a}个圆花坛各摆{b}盆菊花，{c}个方花坛各摆{d}盆菊花，共摆菊花多少盆？
        zh| 先算{a}乘{b}，再算{c}乘{d}，把两个积相加，结果是几？
        zh| 手工课上做了{a}只纸船和{c}架纸飞机，一只纸船用{b}张纸，一架纸飞机用{d}张纸，一共用了几张纸？
        zh| 擦一扇大窗要{b}分钟，擦一扇小窗要{d}分钟，{A}擦了{a}扇大窗和{c}扇小窗，共花了多少分钟？
        zh| 奶茶{b}元一杯，咖啡{d}元一杯，同事们点了{a}杯奶茶、{c}杯咖啡，这一单要付多少元？
        zh| 学校食堂运来面粉{a}袋，每袋{b}千克，大米{c}袋，每袋{d}千克，运来的粮食总重多少千克？
        zh| 东看台有{a}个区，每区{b}人，西看台有{c}个区，每区{d}人，今天到场的观众有多少人？
        zh| {A}每天早上跑步{b}分钟，晚上不跑；{B}每天游泳{d}分钟。{A}跑了{a}天，{B}游了{c}天，两人锻炼的时间合起来是多少分钟？
        zh| 装修客厅，{a}个箱子里各有{b}块白砖，{c}个箱子里各有{d}块花砖，全部用完，用了多少块砖？
        zh| 快递员上午送了{a}趟，每趟{b}件，下午送了{c}趟，每趟{d}件，这天他送出快递多少件？
        zh| 班里组织看电影，前{a}排每排坐{b}个同学，后{c}排每排坐{d}个同学，看电影的同学有多少？
        zh| 卖报的老人早上卖了{a}份报纸，每份{b}元，又卖了{c}本杂志，每本{d}元，他收了多少钱？
        zh| 编中国结，大号的一个用绳{b}分米，小号的一个用绳{d}分米，编{a}个大号的、{c}个小号的，要准备多少分米绳子？
        zh| 甲种铅笔{a}盒，一盒{b}支；乙种铅笔{c}盒，一盒{d}支。两种铅笔合起来有多少支？
        zh| 登山队前{a}小时每小时登高{b}米，后{c}小时每小时登高{d}米，终于到了山顶，一共登高多少米？
        zh| 给树浇水，每棵大树浇{b}桶，每棵小树浇{d}桶，园里有{a}棵大树和{c}棵小树，浇一遍要多少桶水？
        zh| 电脑上存了{a}部电影，每部占{b}兆，还存了{c}首歌，每首占{d}兆，这些文件共占多少兆？
        zh| {a}位叔叔每人搬{b}块砖，{c}位阿姨每人搬{d}块砖，他们搬走的砖有多少块？
        en| The school band has {a} rows of {b} drummers, followed by {c} rows of {d} trumpet players. How many musicians are there in the band?
        en| {A} is making a fruit salad. {He} takes {a} bags of apples, {b} apples to a bag, and {c} bags of plums, {d} plums to a bag. How many pieces of fruit does {he} take?
        en| {A} practised the violin for {b} minutes on each of {a} school days and for {d} minutes on each of {c} days off. How long did {he} practise?
        en| On the first shelf of the cupboard, {a} boxes hold {b} crayons each. On the shelf below it, {c} boxes hold {d} crayons each. How many crayons are in the cupboard?
        en| A bike shop repairs {a} bicycles and {c} scooters. It takes {b} minutes per bicycle and {d} minutes per scooter. How many minutes of work is that?
        en| A train has {a} coaches with {b} seats and {c} coaches with {d} seats. Work out how many seats it has.
        en| {A} bought stamps at the post office: {a} stamps of {$b} and {c} stamps of {$d}. How much did the stamps cost?
        en| A zoo keeper feeds {a} seals {b} fish each and {c} penguins {d} fish each. How many fish does she need?
        en| At a quiz night, {a} teams had {b} members and {c} teams had {d} members. How many people took part in the quiz?
        en| {A} filled {a} jars with {b} olives each. {B} filled {c} jars with {d} olives each. How many olives did they put into jars?
        en| In the flat, {a} walls need {b} tiles each and {c} walls need {d} tiles each. How many tiles should {A} buy?
        en| There are {a} tricycles with {b} bells each and {c} cars with {d} horns each in the toy shop. How many bells and horns are there?
        en| A swimmer swims {b} laps a day for {a} days. Then she trains harder and swims {d} laps a day for {c} days. How many laps has she swum by then?
        en| The lorry brings {a} crates of oranges and {c} crates of lemons. There are {b} oranges in a crate of oranges and {d} lemons in a crate of lemons. How many fruits does the lorry bring?
        en| Two pipes fill a pool. The wide pipe gives {b} litres a minute and is open {a} minutes. The narrow pipe gives {d} litres a minute and is open {c} minutes. How much water flows into the pool?
        en| {A} earns {$b} for each lawn {he} mows and {$d} for each dog {he} walks. This summer {he} mowed {a} lawns and walked {c} dogs. How much money did {he} earn?
        en| It takes {b} g of wool to make a hat and {d} g to make a pair of gloves. How many grams of wool do you need for {a} hats and {c} pairs of gloves?
        en| A farmer planted {a} rows of corn and {c} rows of beans. There were {b} plants in each row of corn and {d} plants in each row of beans. How many plants did the farmer plant in all?
        en| A test has {a} short questions worth {b} points each and {c} long questions worth {d} points each. What is the highest score one can get?
        en| In a hospital {a} rooms have {b} beds and {c} rooms have {d} beds. How many patients can be given a bed?
        en| For the play, parents paid {$b} and pupils {$d}. If {a} parents and {c} pupils came, how much money came in?
        en| How many cups of flour does {A} need for {a} loaves with {b} cups each and {c} cakes with {d} cups each?
        en| How many wheels are there on {a} lorries with {b} wheels and {c} trailers with {d} wheels?
        en| How much do {A}'s animals eat in a day? {He} has {a} rabbits, which eat {b} carrots each, and {c} guinea pigs, which eat {d} carrots each.
        en| {A} walked {b} km a day in the first {a} days of the hike and {d} km a day in the {c} days after that. How long was the hike?
        en| {B} threw the ball through the big ring {c} times and through the small ring {a} times. The big ring is worth {d} points and the small ring {b}. What did {B} score?
        en| Boxes of {b} pencils and boxes of {d} pencils stand in the office. There are {a} of the former and {c} of the latter. How many pencils are there?
        en| {A} ordered {a} pizzas, each cut into {b} slices, and {B} ordered {c} pizzas, each cut into {d} slices. How many slices did they get?
        en| A tailor sews {a} coats with {b} buttons on each and {c} shirts with {d} buttons on each. How many buttons does she use?
        en| On the sunny side of the garden there are {a} bushes with {b} roses on each; on the shady side there are {c} bushes with {d} roses on each. How many roses are in bloom?
        en| A bus drove {a} times with {b} passengers and {c} times with {d} passengers. How many passengers did it carry on all these drives?
        en| {a} tins weigh {b} kg apiece, {c} sacks weigh {d} kg apiece. What do the tins and sacks weigh together?
        en| Shopping list for the camp: {a} packs of sausages with {b} in a pack, {c} packs of rolls with {d} in a pack. How many items is that, sausages and rolls together?
        en| Please add {a} lots of {b} to {c} lots of {d}. What is the total?
        en| What number do you get if you multiply {a} by {b}, multiply {c} by {d}, and add the two results?
        en| Let x stand for the value of {a} coins of {b} cents and {c} coins of {d} cents. What is x?
        en| Two classes collect paper. In the first class, {a} pupils bring {b} kg each. In the other class, {c} pupils bring {d} kg each. How many kg of paper do both classes collect?
        en| A cafe has {a} tables inside for {b} guests each and {c} tables outside for {d} guests each. For how many guests does it have seats?
        en| The builder used {a} beams of {b} m and {c} beams of {d} m. If they were laid end to end, how long would the line be?
        en| Every weekday for {a} days {A} slept {b} hours, and on {c} other nights {he} slept {d} hours. How many hours of sleep is that?
        en| {A} put {a} notes of {$b} and {c} notes of {$d} on the counter. How much money lay on the counter?
        en| {A} has {a} playlists with {b} songs and {c} playlists with {d} songs. No song is on two lists. How many songs has {he} saved?
        en| Red balloons are sold in packs of {b}, green ones in packs of {d}. For the party {A} opens {a} red packs and {c} green packs. How many balloons can be blown up?
        en| {A} and {B} both work in a cafe. {A} worked {a} hours at {$b} an hour, {B} worked {c} hours at {$d} an hour. What did the cafe have to pay them?
        en| A shop sold {a} lamps at {$b} and, after the price was changed, {c} more lamps at {$d}. How much did it take in for the lamps?
        en| The library lends {b} books to each of {a} children and {d} books to each of {c} adults. How many books are lent?
        en| Snow fell for two nights. On the first it fell {b} mm an hour for {a} hours, on the next {d} mm an hour for {c} hours. How many mm of snow fell?
        en| {a} ants carry {b} seeds each. {c} beetles carry {d} seeds each. The seeds are all put in a heap. How many seeds make up the heap?
        en| The printer first ran for {a} minutes at {b} pages a minute, later for {c} minutes at {d} pages a minute. What was the total number of pages?
        en| We went to the fair. I had {a} rides at {$b}, and my brother had {c} rides at {$d}. How much did Father have to pay for the two of us?
        en| Of the flats in the tower, {a} have {b} rooms and {c} have {d} rooms. How many rooms are there in all these flats?
        en| Day tickets cost {$b}, evening tickets {$d}. A group wants {a} day tickets and {c} evening tickets. What will they be charged?
        en| Each of {a} big boats takes {b} people and each of {c} small boats takes {d}. If every boat is full, how many people are on the lake?
        en| {A} laid {a} rows of {b} grey stones and {c} rows of {d} white stones. How many stones did {he} lay?
        en| In a computer game a dragon is worth {b} points and a troll {d} points. {A} beats {a} dragons and {c} trolls. What is {his} score?
        en| A gardener carried {a} cans of {b} litres and {c} cans of {d} litres to the flower beds. How many litres of water did he carry?
        en| {A}'s mother rents a car for {a} days at {$b} a day and a van for {c} days at {$d} a day. Find the total rent.
        en| {a} spiders caught {b} flies each, and {c} frogs caught {d} flies each. How many flies were caught?
        en| For the choir trip, {a} rooms at {$b} and {c} rooms at {$d} were booked. How much do all the rooms cost?
        en| A cook needs {b} potatoes for each of {a} adults and {d} for each of {c} children. How many potatoes should he peel?
        en| In {A}'s street are {a} houses with {b} windows and {c} houses with {d} windows. How many windows does the street have?
        en| The shop assistant stacks {T}: {a} stacks with {b} in each and {c} stacks with {d} in each. How many {T} has she stacked?
        en| Juice is sold in bottles of {b} dl and cartons of {d} dl. How many dl of juice are in {a} bottles and {c} cartons?
        en| What is the whole distance if {A} cycles {a} laps of {b} km and then walks {c} laps of {d} km?
        en| A team gets {b} points for a win and {d} points for a draw. It has {a} wins and {c} draws. How many points does it have?
        en| {A} gave {b} {T} to each of {a} girls and {d} {T} to each of {c} boys, and then {he} had none left. How many {T} had {he} had at first?
        en| After {A} had paid for {a} {T} at {$b} and {c} {V} at {$d}, {his} purse was empty. How much money had been in it?
        en| A mosaic artist finishes {a} panels of {b} stones and {c} panels of {d} stones. How many stones has she set?
        en| {A} rides the ghost train {a} times at {$b} a ride and the big wheel {c} times at {$d} a ride. How much money do the rides cost {him}?
        en| The bakery delivers {b} loaves to each of {a} schools and {d} loaves to each of {c} nursing homes. How many loaves does it deliver?
        en| {A} watched {a} episodes of {b} minutes and then {c} episodes of {d} minutes. For how many minutes was {he} in front of the screen?
        en| A vet has {a} dogs and {c} cats to treat. Each dog needs {b} drops of medicine and each cat {d}. How many drops does the vet use?
        en| On the lake path, {a} bins hold {b} kg of leaves each, and near the gate {c} bins hold {d} kg each. How many kilograms of leaves are in the bins?
        en| The museum prints {a} posters an hour for {b} hours, then {c} postcards an hour for {d} hours. How many items does it print?
        en| If a giant step is worth {b} points and a hop {d} points, what is {A}'s score after {a} giant steps and {c} hops?
        en| {A} lays {a} planks that are {b} cm wide and {c} planks that are {d} cm wide side by side. How wide is the floor made of all these planks?
        en| A submarine dives for {a} minutes at {b} metres a minute and for another {c} minutes at {d} metres a minute. How deep is it if it started at the surface?
        en| Each kitten got {b} toys and each puppy got {d}. There were {a} kittens and {c} puppies at the shelter. How many toys were given out?
        en| A brick weighs {b} kg and a roof tile {d} kg. The crane lifts {a} bricks and {c} tiles in one go. What load does it lift?
        en| {A} takes the underground {a} times a month at {$b} and a taxi {c} times a month at {$d}. How much does {he} spend on getting around each month?
        en| Before the winter break the team played {a} games and shot {b} goals in each. After the break it played {c} games and shot {d} goals in each. How many goals did it shoot during the season?
        en| The archive has narrow and wide shelves: {a} narrow ones with {b} files and {c} wide ones with {d} files. How many files does the archive keep?
        en| A caterer reckons with {b} sandwiches per adult and {d} per child. {a} adults and {c} children will come. How many sandwiches should be ready?
        en| Rose bushes are {$b} a plant, lavender is {$d} a plant. For {a} rose bushes and {c} lavender plants, how much does the gardener pay?
        en| From the kitchen came {a} trays carrying {b} glasses and {c} trays carrying {d} glasses. How many glasses came out of the kitchen?
        en| Compute {a} times {b}. Compute {c} times {d}. How much do the answers make together?
        en| To get x, multiply {a} by {b} and increase the result by the product of {c} and {d}. Find x.
        en| Suppose you stack {a} books of {b} mm and {c} books of {d} mm in one pile. How high is the pile?
        en| A theatre group performed its comedy {a} times before {b} people and its tragedy {c} times before {d} people. How many tickets were used?
        en| {A}'s mother knitted {a} pullovers with {b} balls of wool each, and {his} aunt {c} pullovers with {d} balls each. How many balls of wool did the women use?
        en| The climbing gym has {a} short walls with {b} holds and {c} tall walls with {d} holds. How many holds are screwed on?
        en| {a} nurses took {b} blood samples each, and {c} doctors took {d} each. How many blood samples went to the laboratory?
        en| For the first {a} km the cyclist burns {b} calories a km. On the last {c} km, which are steep, he burns {d} calories a km. How many calories does he burn on the ride?
        en| Electricity bill: {a} units at {$b} by day, {c} units at {$d} by night. Amount due?
        en| In the old oven the baker bakes {a} batches of {b} pies, in the new one {c} batches of {d} pies. How many pies does he bake today?
        en| When {A} empties {his} money box, {he} finds {a} notes of {$b} and {c} notes of {$d} in it and no coins. How much had {he} saved?
        en| Our school owns {a} violins with {b} tuning pegs each and {c} guitars with {d} tuning pegs each. How many pegs can be turned?
        en| Along one bank of the river {a} anglers caught {b} fish each. On the opposite bank {c} anglers caught {d} fish each. What was the catch on both banks?
        en| How much will it cost to board {a} cats at {$b} a cat and {c} dogs at {$d} a dog for the weekend?
        en| How long is a necklace that {A} threads from {a} beads of {b} mm and {c} beads of {d} mm?
        en| How many pupils sit the exam if it is held in {a} rooms with {b} pupils and {c} rooms with {d} pupils?
        en| {A} has to feed a row of machines: {a} of them take {b} litres of oil, {c} of them take {d} litres. How much oil must {he} fetch?
        en| A songbird sang {b} verses on each of {a} mornings. On {c} evenings it sang {d} verses each. How many verses did it sing?
        en| For {a} hours {A} answered {b} letters an hour. After coffee {he} went on for {c} hours, answering {d} letters an hour. How many letters did {he} answer?
        en| Snow clearing: {a} ploughs clear {b} km each, {c} ploughs clear {d} km each. How many kilometres of road are cleared?
        en| The grocer buys {a} sacks of onions, {b} kg to a sack, as well as {c} nets of garlic, {d} kg to a net. What weight of vegetables does he buy?
        en| A film festival showed {a} long films a day on {b} days and {c} short films a day on {d} days. How many screenings were there?
        en| "I did {b} sit-ups on each of {a} days," says {A}. "And I did {d} on each of {c} days," says {B}. How many sit-ups did they do between them?
        en| To decorate the hall, {a} girls cut out {b} stars each and {c} boys cut out {d} stars each. How many stars can be hung up?
        en| At the toy hospital, {a} dolls are waiting for {b} new buttons each, and {c} bears for {d} new buttons each. How many buttons have to be found?
        en| A plumber fitted {a} pipes of {b} dm and {c} pipes of {d} dm one behind the other. What is the length of the finished pipeline?
        en| {A} copies a poem. It has {a} verses of {b} lines and {c} verses of {d} lines. How many lines must {he} write?
        en| The shipping company charges {$b} for each crate and {$d} for each barrel. A wine merchant ships {a} crates and {c} barrels. Work out his costs.
        en| A fence has {a} sections with {b} boards and {c} sections with {d} boards. Each board gets a coat of paint. How many boards are painted?
        en| In one town {a} buses carry {b} bicycles each to the start of the race. In the next town {c} buses carry {d} bicycles each. How many bicycles are brought to the start?
        zh| 老师奖励{a}名优秀学生每人{b}本笔记本，奖励{c}名进步学生每人{d}本笔记本，老师一共要准备多少本笔记本？
        zh| 食堂买了{a}袋大米和{c}袋面粉，大米每袋{b}千克，面粉每袋{d}千克，共买了多少千克粮食？
        zh| 动物园里有{a}只猴子，每只一天吃{b}根香蕉；有{c}头大象，每头一天吃{d}根香蕉，一天要吃多少根香蕉？
        zh| 比赛中胜一场得{b}分，平一场得{d}分，某队胜了{a}场，平了{c}场，共得多少分？
        zh| {A}带的钱正好买{a}支{b}元的钢笔和{c}本{d}元的笔记本，{he}带了多少钱？
        zh| 旅游团住宿，{a}间房每间住{b}人，{c}间房每间住{d}人，正好住满，旅游团有多少人？
        zh| 工程队修一条路，先修了{a}天，每天修{b}米，后来加快速度，每天修{d}米，又修{c}天才完工，这条路长多少米？
        zh| 妈妈买上衣{a}件，每件{b}元，买裤子{c}条，每条{d}元，妈妈一共用了多少元？
        zh| 大瓶果汁有{a}瓶，每瓶倒{b}杯，小瓶果汁有{c}瓶，每瓶倒{d}杯，总共能倒多少杯？
        zh| 秋游时，{a}辆大客车每辆坐{b}人，{c}辆面包车每辆坐{d}人，去秋游的共有多少人？
        zh| 体育室有{a}筐篮球，每筐{b}个，有{c}筐排球，每筐{d}个，两种球共多少个？
        zh| {A}有面值{b}元的钞票{a}张，面值{d}元的钞票{c}张，{he}一共有多少元？
        zh| 剧院甲票{b}元一张，乙票{d}元一张，今晚卖出甲票{a}张、乙票{c}张，今晚票房收入是多少元？
        zh| {A}有{a}盒水彩笔，每盒{b}支，{B}有{c}盒，每盒{d}支，两人合起来有多少支水彩笔？
        zh| 一箱鸭蛋{b}个，一箱鸡蛋{d}个，农场今天运走鸭蛋{a}箱、鸡蛋{c}箱，共运走蛋多少个？
        zh| 马车队拉砖，上午拉了{a}车，每车{b}块，下午拉了{c}车，每车{d}块，全天拉砖多少块？
        zh| 养殖户卖了{a}只鸡和{c}只鸭，鸡每只{b}元，鸭每只{d}元，共卖得多少元？
        zh| 爸爸平时每天开车{b}千米，开了{a}天，假期每天开车{d}千米，开了{c}天，合计开车多少千米？
        zh| 缝{a}件大衣，每件用{b}颗扣子，缝{c}件衬衫，每件用{d}颗扣子，一共要用几颗扣子？
        zh| 游乐园里，{A}玩了{a}次碰碰车，每次{b}元，{B}玩了{c}次旋转木马，每次{d}元，两人共花去多少元？
        zh| {A}把{T}分给大家：{a}个大人每人{b}{M}，{c}个孩子每人{d}{M}，刚好分完，原来有多少{M}{T}？
        zh| {a}乘{b}的积与{c}乘{d}的积相加，得数是几？
        zh| 快递员上午送了{a}个小区，每个小区{b}件，下午送了{c}个小区，每个小区{d}件，这一天送出快递多少件？
        zh| 装饰教室用红气球{a}串，每串{b}个，黄气球{c}串，每串{d}个，教室里共有多少个气球？
        zh| 出租屋里，大房间{a}间，每间月租{b}元，小房间{c}间，每间月租{d}元，房东每月共收租金多少元？
        zh| 卡片游戏里，一张金卡{b}分，一张银卡{d}分，{A}抽到{a}张金卡和{c}张银卡，{he}的得分是多少？
        zh| 叔叔送水，{a}户每户要{b}桶，{c}户每户要{d}桶，叔叔一共要送几桶水？
        zh| {A}骑车旅行，晴天每天骑{b}千米，雨天每天骑{d}千米，路上有{a}个晴天和{c}个雨天，全程多少千米？
        zh| 大桌{a}张，每张配{b}把椅子，小桌{c}张，每张配{d}把椅子，问要配多少把椅子？
        zh| 志愿者包粽子，{a}个阿姨每人包{b}个，{c}个学生每人包{d}个，大家一共包了多少个粽子？
        zh| 一幅拼图由{a}块红板和{c}块蓝板组成，红板每块嵌{b}颗石子，蓝板每块嵌{d}颗石子，整幅拼图嵌了多少颗石子？
        zh| {A}看电视剧，{b}分钟一集的看了{a}集，{d}分钟一集的看了{c}集，{he}看电视剧共用多少分钟？
        zh| 兽医今天给{a}只狗每只滴{b}滴药，给{c}只猫每只滴{d}滴药，一共滴了多少滴药？
        zh| 面包厂给{a}所学校各送{b}个面包，给{c}家敬老院各送{d}个面包，一共送出多少个面包？
        zh| 潜水艇先下潜{a}分钟，每分钟{b}米，再下潜{c}分钟，每分钟{d}米，从海面算起，它下潜了多少米？
        zh| 玫瑰苗每株{b}元，薰衣草苗每株{d}元，园丁买了{a}株玫瑰苗和{c}株薰衣草苗，共花多少元？
        zh| 把{a}本厚{b}毫米的书和{c}本厚{d}毫米的书叠在一起，有多少毫米高？
        zh| 剧团演喜剧{a}场，每场观众{b}人，演悲剧{c}场，每场观众{d}人，观众总共有多少人次？
        zh| 攀岩馆有{a}面矮墙，每面装{b}个岩点，有{c}面高墙，每面装{d}个岩点，岩点一共有多少个？
        zh| 电费分时段算，白天用电{a}度，每度{b}角，夜里用电{c}度，每度{d}角，电费共多少角？
        zh| {A}打开存钱罐，里面没有硬币，只有{b}元的纸币{a}张、{d}元的纸币{c}张，{he}存了多少元？
        zh| 宠物店寄养一只猫收{b}元，寄养一只狗收{d}元，周末寄养了{a}只猫和{c}只狗，店里收入多少元？
        zh| 串项链，用了{a}颗直径{b}毫米的珠子和{c}颗直径{d}毫米的珠子，珠子连起来长多少毫米？
        zh| 考试在{a}个大教室和{c}个小教室进行，大教室每间{b}人，小教室每间{d}人，参加考试的有多少人？
        zh| 除雪时，{a}台大型除雪车每台清{b}千米路，{c}台小型除雪车每台清{d}千米路，一共清了多少千米？
        zh| 菜贩买了{a}袋洋葱，每袋{b}千克，又买了{c}网大蒜，每网{d}千克，这些菜共重多少千克？
        zh| 布置礼堂，{a}名女生每人剪{b}颗星，{c}名男生每人剪{d}颗星，大家一共剪了多少颗星？
        zh| 一首长诗有{a}节是{b}行的，有{c}节是{d}行的，{A}把全诗抄一遍要抄多少行？
        zh| 河这边有{a}位钓鱼人，每人钓到{b}条鱼，河对岸有{c}位钓鱼人，每人钓到{d}条鱼，这条河边共钓到多少条鱼？
        zh| 货运公司运一个木箱收{b}元，运一个木桶收{d}元，酒商托运{a}个木箱和{c}个木桶，要付运费多少元？
        zh| {A}平路骑了{a}千米，每千米消耗{b}大卡，上坡骑了{c}千米，每千米消耗{d}大卡，全程消耗多少大卡？
        zh| 一道篱笆有{a}段每段钉{b}块木板，另有{c}段每段钉{d}块木板，给每块木板刷漆，要刷多少块？
        zh| x是{a}、{b}的积与{c}、{d}的积的和，x等于几？
        zh| 联欢会上，大人每人准备{b}块蛋糕，孩子每人准备{d}块，来了{a}个大人和{c}个孩子，要准备多少块蛋糕？
        zh| 护士{a}名，每人采血样{b}份，医生{c}名，每人采血样{d}份，送到化验室的血样共几份？
        zh| {A}每月坐地铁{a}次，每次{b}元，坐出租车{c}次，每次{d}元，{he}每月的交通费是多少元？
        zh| 给机器加油，{a}台旧机器每台加{b}升，{c}台新机器每台加{d}升，需要取来多少升油？
        zh| {B}每天做{b}个仰卧起坐，做了{a}天，{A}每天做{d}个，做了{c}天，他们合起来做了多少个？
        zh| 档案室有{a}个大柜，每柜{b}份档案，{c}个小柜，每柜{d}份档案，档案室保存档案多少份？
        zh| 电影节上，{a}天每天放长片{b}部，{c}天每天放短片{d}部，电影节共放映影片多少部？
        zh| 参加夏令营的孩子，{a}顶大帐篷各住{b}人，{c}顶小帐篷各住{d}人，全住满了，夏令营有多少个孩子？
        zh| {A}用{a}块宽{b}厘米的木板和{c}块宽{d}厘米的木板并排铺地，能铺多宽？

        == three: x = a * b * c; a=2..12 b=2..12 c=2..30
        en| {A} buys {a} packs of {b} {T}. Each {T1} costs {$c}. How much does {he} pay?
        en| There are {a} shelves with {b} boxes each, and each box has {c} {T}. How many {T} are there?
        en| {A} runs {a} km a day, {b} days a week. How far does {he} run in {c} weeks?
        en| Each of {a} classes has {b} rows of {c} pupils. How many pupils is that?
        en| A box is {a} cm long, {b} cm wide and {c} cm high. What is its volume?
        en| {A} works {a} hours a day for {$c} an hour. How much does {he} make in {b} days?
        en| {A} buys {a} boxes. Every box has {b} {T}, and one {T1} costs {$c}. What does {he} pay?
        en| A school has {a} floors with {b} classrooms each. Each classroom has {c} desks. How many desks are there?
        en| {A} reads {a} pages an hour, {b} hours a day. How many pages does {he} read in {c} days?
        en| {a} friends each buy {b} {T} at {$c} each. How much do they spend altogether?
        en| How many {T} are there in {a} crates if a crate holds {b} boxes and a box holds {c} {T}?
        en| There are {a} boxes with {b} packs each, and each pack has {c} {T}. How many {T} are there in all?
        en| {A} works {a} hours a day, {b} days a week. How many hours is that in {c} weeks?
        zh| {P}有{a}箱{T}，每箱{b}{M}，每{M}{c}元，一共多少元？
        zh| 一个长方体长{a}厘米，宽{b}厘米，高{c}厘米，体积是多少？
        zh| 书架有{a}层，每层{b}排，每排{c}本书，一共有多少本书？
        zh| {a}台机器每台每小时做{b}个零件，{c}小时一共做多少个？
        zh| 一瓶饮料{c}元，一箱有{b}瓶，买{a}箱要多少元？
        zh| 一箱有{b}盒{T}，每盒{c}{M}，{a}箱一共有多少{M}？
        zh| 教学楼有{a}层，每层{b}间教室，每间{c}张桌子，一共有多少张桌子？
        zh| {A}每天练字{a}页，每页{b}个字，{c}天写多少个字？
        zh| {a}个小朋友，每人买{b}{M}{T}，每{M}{c}元，一共花了多少元？
        zh| {a}辆车，每辆每次运{b}吨，运了{c}次，一共运多少吨？
        zh| 有{a}箱，每箱{b}包，每包{c}{M}{T}，一共有多少{M}{T}？
        zh| {A}每天工作{a}小时，每周{b}天，{c}周工作多少小时？
        zh| 体育馆有{a}个看台，每个看台{b}排，每排{c}个座位，共有多少个座位？
        en| A lorry makes {a} trips a day and carries {c} tonnes on every trip. How many tonnes does it carry in {b} days?
        en| [Find|Calculate|Work out] the volume of a [box|tank|pool] with length {a} m, width {b} m and depth {c} m.
        en| How much do {a} cartons cost when a carton holds {b} bottles and a bottle costs {$c}?
        en| Multiply {a} by {b}, and multiply the result by {c}. What do you get?
        en| What is the product of {a}, {b} and {c}?
        en| {a} machines [print|make|fold] {c} {T} an hour each. How many {T} do they [print|make|fold] together in {b} hours?
        en| A hotel has {a} houses. Every house has {b} floors, and there are {c} rooms on each floor. How many rooms are there?
        en| Each of my {a} cats eats {b} meals a day with {c} grams of food per meal. How many grams do they eat daily?
        en| A nurse gives every patient {b} pills a day. She cares for {a} patients. How many pills does she need for {c} days?
        en| {a} workers are paid {$c} an hour. What must the boss pay them for {b} hours of work?
        en| The {P} sells {a} {T} every hour and is open {b} hours a day. How many {T} will be sold in {c} days?
        en| In a [theatre|stadium] there are {a} blocks of {b} rows, with {c} seats to a row. How many visitors can be seated?
        en| {A} swims {a} times a week. Each time {he} swims {b} lengths of {c} metres. How many metres does {he} swim in a week?
        en| You earn {$c} for every hour. You work {a} hours a day. How much will you have earned after {b} days?
        en| On a farm there are {a} stables with {b} cows in each. A cow gives {c} litres of milk a day. How many litres does the farm get in a day?
        en| A solid block is made of small cubes: {a} layers, {b} rows in a layer and {c} cubes in a row. How many cubes are needed?
        en| {a} teams have {b} players, and each player gets {c} {T}. How many {T} have to be ordered?
        en| Every pupil writes {b} tests with {c} questions. There are {a} pupils. How many answers does the teacher check?
        en| It costs {$c} per person per night. What do {a} persons pay for {b} nights?
        en| The guests need {b} glasses each at every meal, and there are {a} guests. How many glasses are used in {c} meals?
        en| {A} [bought|got|ordered] {a} albums. In each album there are {b} pages, and on each page there is room for {c} photos. How many photos can {he} put in?
        en| My brother does {a} sets of {b} push-ups every morning. How many push-ups does he do in {c} mornings?
        en| A rectangular pool is {c} m long and {b} m wide. It is filled to a height of {a} m. How many cubic metres of water are in it?
        en| {a} buses each drive {b} times a day and take {c} passengers every time. How many passengers are taken in a day?
        en| A gardener waters {a} beds with {b} cans of water each. If a can holds {c} litres, how many litres of water are used?
        en| There are {a} streets with {b} houses each. If {c} people live in every house, how many people live there?
        en| {A} practises {a} pieces a day and plays each of them {b} times. How often does {he} play a piece in {c} days?
        en| The printer takes {c} seconds per page. {A} prints {a} copies of a report of {b} pages. How many seconds does it take?
        en| An office has {a} rooms with {b} desks in each. On each desk are {c} pens. What is the number of pens in the office?
        en| For a school trip, {a} classes hire {b} boats each at {$c} a boat. What do the boats cost altogether?
        en| {a} friends played {b} rounds of a game. Each of them won {c} points in every round. How many points did they win together?
        en| A box of chocolates has {a} layers. In each layer there are {b} rows of {c} chocolates. Find the number of chocolates.
        en| Tiles are delivered on {a} pallets. A pallet has {b} boxes and a box has {c} tiles. What is the total number of tiles?
        zh| {a}、{b}和{c}三个数连乘，积是多少？
        zh| {a}乘{b}，再乘{c}，得多少？
        zh| 一辆卡车每天运{a}次，每次运{c}吨，{b}天能运多少吨？
        zh| 一个水池长{c}米，宽{b}米，深{a}米，这个水池的容积是多少立方米？
        zh| 每瓶牛奶{c}元，每箱装{b}瓶，学校订了{a}箱，一共要付多少元？
        zh| [求|计算]一个长{a}分米、宽{b}分米、高{c}分米的纸箱的体积。
        zh| 酒店有{a}栋楼，每栋{b}层，每层{c}个房间，酒店总共有多少个房间？
        zh| {a}个工人每人每天工作{b}小时，每小时得{c}元，老板每天要付多少工钱？
        zh| {A}每周游泳{a}次，每次游{b}个来回，每个来回{c}米，{he}一周游多少米？
        zh| 农场有{a}个牛棚，每个牛棚养{b}头牛，每头牛一天产奶{c}升，农场一天能收多少升牛奶？
        zh| 我家养了{a}只猫，每只猫每天吃{b}顿，每顿吃{c}克猫粮，它们一天吃多少克？
        zh| 每人每晚住宿费{c}元，{a}个人住{b}晚，住宿费一共是多少元？
        zh| 全年级有{a}个班，每班{b}个小组，每个小组领{c}{M}{T}，全年级共领了多少{M}？
        zh| 一本相册有{b}页，每页能放{c}张照片，{a}本这样的相册能放多少张照片？
        zh| 哥哥每天早上做{a}组俯卧撑，每组{b}个，{c}天下来一共做了多少个？
        zh| 超市每小时卖出{a}{M}{T}，每天营业{b}小时，{c}天能卖出多少{M}？
        zh| 护士照顾{a}位病人，每位病人每天吃{b}片药，{c}天要准备多少片药？
        zh| 用小方块搭一个长方体，每排{c}块，每层{b}排，搭了{a}层，用了多少块小方块？
        zh| 有{a}支球队，每队{b}名队员，给每名队员发{c}瓶水，需要多少瓶水？
        zh| {A}练琴，每天练{a}首曲子，每首弹{b}遍，{c}天共弹多少遍？
        zh| 一条街上有{a}栋楼，每栋楼住{b}户，每户有{c}人，这条街住了多少人？
        zh| 花圃里有{a}块地，每块地种{b}行花，每行{c}棵，[一共|总共]种花多少棵？
        zh| 公交车有{a}辆，每辆每天跑{b}趟，每趟坐{c}人，每天一共运送乘客多少人？
        zh| 春游时{a}个班去划船，每班租{b}条船，每条船租金{c}元，租船一共花了多少钱？
        zh| 每盒{T}卖{c}元，{A}每天卖{b}盒，{a}天能卖得多少元？
        zh| 老师布置作业，每天{a}页，每页{b}道题，{c}天一共要做多少道题？
        zh| 浇一块菜地要{b}桶水，每桶水{c}升，浇{a}块这样的菜地需要多少升水？
        zh| 如果一个书包里有{b}本书，每本书有{c}页，{a}个书包里的书一共有多少页？
        zh| 打印店有{a}台打印机，每台每分钟打印{c}页，同时打印{b}分钟，能打印多少页？
        zh| {a}个人玩游戏，玩了{b}局，每人每局都得{c}分，大家一共得多少分？
        zh| 一箱瓷砖有{c}块，一车拉{b}箱，拉了{a}车，问一共拉来多少块瓷砖？
        zh| {A}买了{a}套书，每套{b}本，平均每本{c}元，{he}应付多少元？
        zh| 糖果盒里有{a}层糖，每层{b}行，每行{c}颗，盒子里有多少颗糖？
        en| Order: {a} cartons, {b} packs per carton, {c} {T} per pack. How many {T} are on order?
        en| Let x be the number of windows of {a} towers with {b} floors each and {c} windows on every floor. Find x.
        en| Nobody in our group of {a} friends was ill during the {b} days of the camp. Everyone ate {c} slices of bread a day. How many slices were eaten?
        en| A dripping tap loses {c} drops a minute. How many drops do {a} such taps lose in {b} minutes?
        en| What does it cost to send {a} parcels of {b} kg each if every kilogram costs {$c}?
        en| {A} paints a wall {a} m wide and {b} m high. One square metre takes {c} ml of paint. How many millilitres are needed?
        zh| 订货单：{a}箱{T}，每箱{b}包，每包{c}{M}。共订了多少{M}？
        zh| 设x为{a}栋楼的窗户总数，每栋楼有{b}层，每层{c}扇窗。求x。
        zh| 一面墙长{a}米，高{b}米，每平方米要用涂料{c}克，刷完这面墙要多少克涂料？
        zh| 寄{a}个包裹，每个重{b}千克，每千克邮费{c}元，邮费共多少元？
        zh| 夏令营有{a}个小队，活动{b}天，每个小队每天用水{c}升，一共用水多少升？
        zh| 一个漏水的水龙头每分钟漏{c}滴水，{a}个这样的水龙头{b}分钟一共漏多少滴？
        en| Multiply {a} by {b}, and the result by {c}. What is the answer?
        en| {a} nurses look after {b} patients each, and each patient gets {c} pills. How many pills are needed?
        en| What is {a} times {b} times {c}?
        en| A box holds {a} layers of {b} rows with {c} eggs each. How many eggs does the box hold?
        en| {A} runs {a} laps of {b} m on each of {c} days. How many metres is that in all?
        en| In {a} houses there are {b} flats each, with {c} windows in every flat. How many windows are there?
        zh| {a}、{b}和{c}三个数相乘，积是多少？
        zh| {a}乘{b}再乘{c}等于几？
        zh| {a}名护士各照顾{b}位病人，每位病人吃{c}片药，一共要多少片药？
        zh| 一箱有{a}层，每层{b}排，每排{c}个鸡蛋，一箱有多少个鸡蛋？
        zh| {A}每天跑{a}圈，每圈{b}米，跑了{c}天，一共跑了多少米？
        zh| 有{a}幢楼，每幢{b}户，每户{c}扇窗，共有多少扇窗？
        zh| 一层有{a}户，一栋{b}层，{c}栋楼有多少户？
        zh| 一盒{a}支笔，一箱{b}盒，{c}箱有多少支笔？
        zh| 每人每天吃{a}克米，{b}个人{c}天吃多少克米？
        zh| 每行{a}棵，每块地{b}行，{c}块地共有多少棵？
        zh| {a}、{b}、{c}三个数的积是多少？
        zh| 一个长方体长{a}厘米，宽{b}厘米，高{c}厘米，体积是多少立方厘米？
        zh| 每瓶{a}元，每箱{b}瓶，{c}箱多少元？
        zh| {A}每天跑{a}圈，每圈{b}米，{c}天跑多少米？
        en| A box holds {a} packs of {b} pens. How many pens are in {c} boxes?
        en| {a} children each eat {b} slices a day. How many slices is that in {c} days?
        en| A house has {a} floors with {b} flats each, and every flat has {c} windows. How many windows has the house?
        en| {A} runs {a} laps of {b} m on each of {c} days. How many metres is that?
        en| A room is {a} m long, {b} m wide and {c} m high. What is its volume?
        en| Multiply {a} by {b} and the result by {c}.
        en| A hotel chain owns {a} hotels. Each of them has {b} floors, and on every floor you find {c} rooms. How many rooms does the chain own?
        en| {A} feeds {a} rabbits {b} times a day, giving each of them {c} grams of carrots at every feeding. How many grams of carrots are eaten in a day?
        en| How many eggs does the farmer carry to market in {a} baskets, each holding {b} nests of {c} eggs?
        en| A pharmacy packs {c} pills on a strip and {b} strips in a packet. A hospital takes {a} packets. How many pills does the hospital get?
        en| A block of cheese is {a} cm by {b} cm by {c} cm. How many cubic centimetres of cheese is that?
        en| Find x if x is the product of the factors {a}, {b} and {c}.
        en| To get the number wanted, take {c} as many times as {b} says, then take that result {a} times.
        en| On {a} evenings a theatre troupe gave {b} shows each, and {c} people came to every show. How many tickets were taken at the door?
        en| {A} drinks {b} cups of coffee on each working day and pays {$c} a cup. After {a} working days, how much has {he} spent on coffee?
        en| The stonemason lays steps. Each of {a} staircases has {b} steps, and a step consists of {c} stones. How many stones does he lay?
        en| A spider spins {c} cm of thread a minute. There are {a} spiders, and they spin for {b} minutes. What length of thread do they produce together?
        en| Each week {A} has {a} piano lessons. A lesson takes {b} hours and costs {$c} for every hour. What do the lessons cost a week?
        en| In the candle factory {a} machines run for {b} hours, and every machine turns out {c} candles an hour. What is the output?
        en| A warehouse has {a} aisles; in each aisle stand {b} racks; each rack can take {c} pallets. For how many pallets is there space?
        en| Grandpa's garden shed holds {a} boxes. In a box lie {b} bags, and in a bag are {c} nails. How many nails does Grandpa have?
        en| {a} sailors stay at sea for {b} days. Each sailor needs {c} litres of water a day. How much water must be loaded?
        en| {A} writes {b} letters a week to each of {his} {a} pen friends. After {c} weeks, how many letters has {he} written?
        en| The tutor charges {$c} an hour. {A} has {b} hours with her every week. What must be paid for {a} weeks?
        en| A school play runs on {a} nights. Every night {b} rows of {c} chairs are filled. How many people see the play?
        en| Length {a} m, width {b} m, height {c} m. What is the volume of the room?
        en| The vet visits {a} farms with {b} stables each. In each stable {c} cows are waiting for their injection. How many injections does the vet give?
        en| Every one of {a} cinemas in town has {b} screens and every screen shows {c} films a week. How many films are shown in town in a week?
        en| A wooden cube puzzle asks you to build a block {a} cubes long, {b} cubes wide and {c} cubes high. How many cubes do you need?
        en| A pack of gum contains {c} sticks. In a display box are {b} packs. The kiosk orders {a} display boxes. What number of sticks arrives?
        en| {A} does {a} sets of {b} squats each morning. How many squats are that in {c} mornings?
        en| "Our bakery has {a} ovens," said the baker, "and every oven takes {b} trays with {c} loaves on each." How many loaves can be baked at once?
        en| The city has {a} playgrounds. On a playground there are {b} swings that cost {$c} each. What did all the swings cost?
        en| For the parade, {a} bands march past. A band has {b} lines, and {c} musicians walk in a line. How many musicians march?
        en| A satellite takes {c} photos on each orbit. It makes {b} orbits a day. How many photos will be stored after {a} days?
        en| For a tapestry {A} needs {a} colours. {He} buys {b} reels of every colour, and there are {c} m of thread on a reel. How many metres of thread does {he} buy?
        en| A bus company owns {a} garages with {b} buses in each. The buses have {c} seats. How many passengers could travel if all the buses left at the same time?
        en| If {b} pipes fill a basin for {c} minutes, each bringing {a} litres a minute, how much water is in the basin that was empty before?
        en| {A} pays {$a} per day for each of {b} rented bikes. The bikes are kept for {c} days. How high is the rent?
        en| How many trees does the forest service plant on {a} hills if every hill gets {b} lines of {c} trees?
        en| At the tournament each of {b} teams plays {a} matches and scores {c} goals in every match. How many goals do the teams score?
        en| A beekeeper fills {c} jars from a frame. A hive has {b} frames and he owns {a} hives. How many jars of honey does he fill?
        en| A delivery: {a} trucks; on each truck {b} crates; in each crate {c} melons. How many melons are delivered?
        en| {a} carpenters work {b} hours a day for {c} days to finish the roof. How many hours of work is that in total?
        en| The album has {a} chapters of {b} pages, and on each page {A} glues {c} stamps. How many stamps does {he} glue in?
        en| {A} wants to send {b} postcards from each of {a} towns. A stamp is {$c}. How much money will go on stamps?
        en| A horse eats {c} kg of hay a day. For {a} horses and {b} days, how many kilograms must be stored?
        en| It takes {c} minutes to fold a shirt box. {A} folds {b} boxes for each of {a} shops. How many minutes is {he} at work?
        en| Our house: {a} floors, {b} windows per floor, {c} panes per window. How many panes have to be cleaned?
        en| The restaurant is full. There are {a} rooms, each with {b} tables, and {c} guests sit at every table. How many guests are eating?
        en| {A} has built {a} toy cars. A car has {b} wheels, and a wheel is held by {c} screws. How many screws did {he} use?
        en| Calculate the cost of flooring a hall {a} m long and {b} m wide when a square metre costs {$c}.
        en| The chess club plays {a} evenings a month. Each evening there are {b} games of {c} minutes, one after another. How many minutes of chess are played in a month?
        en| A knitter uses {c} stitches in a row and {b} rows in a square. The blanket is made of {a} squares. How many stitches did she knit?
        en| {A} rents out {a} flats with {b} rooms each. {He} asks {$c} per room. How much rent does {he} collect?
        en| At the blood bank, {a} teams work. Every team draws {b} ml from each of {c} donors. How many ml of blood are collected?
        en| A field is {a} rows wide. Every row has {b} plants, and every plant bears {c} tomatoes. How many tomatoes will be harvested?
        en| The shuttle crosses the bay {a} times an hour with {c} people on board. How many people cross in {b} hours?
        en| {a} scouts each collected {b} bags of litter, and each bag weighed {c} kg. What was the weight of all the litter?
        en| A light show has {a} poles; on every pole hang {b} chains; every chain carries {c} lamps. How many lamps are glowing?
        en| {A} sells lemonade. {He} fills {b} cups out of every jug, sells each cup for {$c} and empties {a} jugs. How much money does {he} take?
        en| In a computer room {a} rows of {b} computers are switched on. Each of them uses {c} watts. How many watts do they use altogether?
        en| Every evening {b} programmes of {c} minutes are broadcast. How many minutes is that over {a} evenings?
        en| {A} buys shelves for {a} rooms, {b} shelves to a room. A shelf is held by {c} brackets. How many brackets must {he} get?
        en| The taxi firm's {a} drivers each do {b} rides a night at an average of {$c}. What does the firm take in a night?
        en| My book of puzzles has {a} parts. In each part there are {b} pages with {c} puzzles. How many puzzles can I solve?
        en| The gym teacher makes {a} groups. Each group runs {b} rounds of a track of {c} m. Adding up the groups' distances, how many metres is that?
        en| A stonecutter's cart makes {a} journeys with {b} blocks on it. A block weighs {c} kg. How many kilograms are moved?
        en| How many socks hang on {a} washing lines if each line holds the laundry of {b} children and every child put {c} socks on it?
        en| You need {c} g of seed for a square metre. The lawn is {a} m by {b} m. How many grams of seed do you need?
        en| A choir tours {a} countries. It sings in {b} towns of every country and gives {c} concerts in each of the towns. How many concerts does it give?
        en| {A} plays the drum {b} minutes each day and hits it {c} times a minute. How many hits are that in {a} days?
        en| Each year {a} schools send {b} teams, and {c} students are on a team. How many students take part?
        zh| 一辆自行车租{b}天，每天租金{c}元，{A}一家租了{a}辆，租车要花多少元？
        zh| 一个养蜂人有{a}箱蜂，每箱{b}块巢脾，每块能取蜜{c}勺，一共能取多少勺蜜？
        zh| 长{a}米、宽{b}米的大厅要铺地毯，每平方米地毯{c}元，铺满大厅需要多少元？
        zh| 剧团下乡演出，去了{a}个村，每个村演{b}场，每场有{c}名观众，看演出的观众共有多少人次？
        zh| 一间鸡舍有{b}只鸡，每只鸡一个月产{c}个蛋，{a}间这样的鸡舍一个月产蛋多少个？
        zh| 木工做桌子，每张桌子{b}条腿，每条腿用{c}颗钉子固定，做{a}张桌子要多少颗钉子？
        zh| 出版社每天印书{a}批，每批{b}包，每包{c}本，一天印书多少本？
        zh| 灯会上挂了{a}串灯笼，每串{b}个，每个灯笼里装{c}只灯泡，一共要用多少只灯泡？
        zh| {A}给{a}位朋友各寄了{b}张明信片，每张邮费{c}元，邮费花了多少元？
        zh| 连锁酒店有{a}家分店，每家{b}层楼，每层{c}间客房，这家连锁酒店的客房有多少间？
        zh| 海上科考队有{a}人，出海{b}天，每人每天用淡水{c}升，出发时至少要带多少升淡水？
        zh| 妈妈每星期打{a}次车，每次行{b}千米，每千米{c}元，妈妈每星期打车要花多少元？
        zh| 玩具厂给小汽车装轮子，每辆{b}个轮子，每箱装{c}辆，{a}箱小汽车上共有多少个轮子？
        zh| 小剧场一天放映{a}场电影，每场都坐满{b}排，每排{c}人，一天接待观众多少人？
        zh| 老师家访，去了{a}个小区，每个小区{b}户，每户谈{c}分钟，家访谈话共用多少分钟？
        zh| {a}个车间各有{b}条流水线，每条流水线每小时组装手机{c}部，全厂每小时组装手机多少部？
        zh| 食堂的蒸笼有{a}组，每组{b}层，每层放{c}个馒头，一次能蒸馒头多少个？
        zh| 把{a}、{b}相乘，得数再扩大到原来的{c}倍，最后得多少？
        zh| 有一个长方体木块，长{a}厘米，宽{b}厘米，高{c}厘米，它占多大空间（单位：立方厘米）？
        zh| 学校给{a}个年级发书，每个年级{b}个班，每班{c}套，需要准备多少套书？
        zh| 一头大象一天吃{c}千克草，动物园的{a}头大象{b}天吃掉多少千克草？
        zh| 一个鱼缸里有{b}条金鱼，每条金鱼每天吃{c}粒鱼食，{a}个这样的鱼缸每天要撒多少粒鱼食？
        zh| {A}参加志愿服务，每个月去{a}次，每次服务{b}小时，{c}个月共服务多少小时？
        zh| 一本集邮册{b}页，每页插邮票{c}枚，爷爷插满了{a}本，爷爷有邮票多少枚？
        zh| 仪仗队有{a}个方队，每个方队站{b}排，每排{c}名队员，仪仗队的队员一共有几名？
        zh| 商店里每盒月饼{b}块，每块卖{c}元，王叔叔买走{a}盒，他该付多少钱？
        zh| {A}每分钟踢毽子{c}下，每天练{b}分钟，练了{a}天，共踢了多少下？
        zh| 一份报纸有{b}版，每版约有{c}个标题，{a}份这样的不同报纸上约有多少个标题？
        zh| 货架分{a}列，每列{b}格，每格摆{c}{M}{T}，摆满时货架上有多少{M}{T}？
        zh| 一堵墙砌了{a}层厚，每层厚度里有{b}行砖，每行{c}块，砌这堵墙用了多少块砖？
        en| The bricklayers are building {a} houses. A house has {b} walls, and a wall takes {c} sacks of mortar. How many sacks of mortar are used?
        en| A hotel has {a} wings. In each wing there are {b} corridors, and {c} doors open onto every corridor. How many doors is that?
        en| {A} feeds {a} horses. Each horse gets {b} buckets of oats a day, and a bucket holds {c} handfuls. How many handfuls of oats are given out daily?
        en| A forest has {a} hectares. On each hectare stand {b} old oaks, and in every oak live {c} beetles. How many beetles live in the oaks?
        en| The football league has {a} groups of {b} teams. A team brings {c} players. How many players take part?
        en| {A} does {a} sets of exercises every morning. A set is {b} exercises, and each exercise is repeated {c} times. How many repeats is that every morning?
        en| The sewing class makes {a} dresses. Each dress has {b} ribbons of {c} cm. How many centimetres of ribbon must be bought?
        en| A gallery shows {b} paintings in each of its {a} rooms. Every painting is lit by {c} small lamps. How many lamps are switched on?
        en| {A} lights {a} candles for {b} hours every night. How many hours of candle burning does that make in {c} nights?
        en| Each of {A}'s {a} guitars has {b} strings, and a string costs {$c}. {He} replaces all the strings. How much does that cost {him}?
        en| There were {a} cars in the train, {b} compartments to a car and {c} passengers to a compartment. How many passengers rode the train?
        en| A painter uses {c} grams of paint per picture. He paints {b} pictures a week. How many grams of paint does he need for {a} weeks?
        en| A tram line runs {a} trams. Each makes {b} round trips a day, and a round trip is {c} km long. How many km do the trams run a day?
        en| "Every page of my {a} notebooks is full. A notebook has {b} pages with {c} lines on each," says {A}. How many lines has {A} filled?
        en| An egg farm sends off {a} lorries. Every lorry carries {b} pallets, on each of which stand {c} cartons. How many cartons are sent off?
        en| Ants march in {a} columns. A column is made up of {b} squads with {c} ants to a squad. How many ants are marching?
        en| {A} delivers newspapers in {a} streets. In each street {he} has {b} customers. How many newspapers does {he} deliver in {c} days, if every customer gets a paper a day?
        en| Parking costs {$c} an hour. {A} parks {b} hours a day on {a} days. How much will {he} have to pay in all?
        en| Find the product of the numbers {a}, {b} and {c}.
        en| {B} has {a} times as many {T} as {A}, and {C} has {b} times as many as {B}. {A} has {c}. How many {T} does {C} have?
        en| {A} is {c} cm tall. The young tree is {b} times as tall, and the old tree {a} times as tall as the young one. How tall is the old tree?
        en| What is the volume of a block of ice {c} cm long, {b} cm thick and {a} cm high?
        en| A hole is dug {a} m deep, {b} m wide and {c} m long. How many cubic metres of earth are taken out?
        en| A field measures {a} km by {b} km. {c} sheep graze on each square kilometre. How many sheep graze on the whole field?
        en| A shop sells carpet at {$c} a square metre. {A}'s room is {a} m by {b} m. What will a carpet for the whole room cost {him}?
        en| The floor of a hall is {a} m long and {b} m wide, and {c} tiles are laid on each square metre. How many tiles does the floor take?
        en| For the school fair, {a} classes each bake on {b} days, {c} biscuits each day. How many biscuits are baked for the fair?
        en| {A} makes bracelets. A bracelet has {b} rows with {c} beads in a row. How many beads are needed for {a} bracelets?
        en| At the dentist's, {a} dentists see {b} patients each a day. They are open {c} days this month. How many visits is that?
        en| {A} plays in a band that gives {a} concerts a month. At a concert {he} plays {b} solos. How many solos will {he} have played after {c} months?
        en| The water bill is {$c} per cubic metre. {a} families use {b} cubic metres each. What do the families pay in total?
        en| {a} spaceships fly to Mars. On board each of them are {b} astronauts, and every astronaut may bring {c} kg of luggage. How many kg of luggage may they bring in all?
        en| A baker sells {b} cakes an hour at {$c} a cake. How much money has he taken in after {a} hours?
        en| Each week {A} buys {b} lottery tickets for {$c} apiece. How much does {he} spend on them in {a} weeks?
        en| A cinema has {a} screens. Every screen shows {b} films a day, and {c} people come to see each of them. How many people come in a day?
        en| The toy factory packs {c} dolls in a box. A worker packs {b} boxes an hour. How many dolls do {a} workers pack in an hour?
        en| A wind farm has {a} rows with {b} windmills in a row. A windmill supplies {c} houses. How many houses does the wind farm supply?
        en| {A} and {his} friends, {a} people in all, rode the roller coaster {b} times each. A ride was {$c}. How much did they pay in all?
        en| {A} takes the bus {a} times a day, {b} days a week. The fare is {$c}. What does {he} spend on the bus in a week?
        en| {A} needs {c} grams of cheese for a pizza. {He} makes {b} pizzas every evening. How many grams of cheese does {he} use up in {a} evenings?
        en| A doctor gives {A} pills: {a} pills at a time, {b} times a day, for {c} days. How many pills does {A} swallow?
        en| There are {a} nests in the old tree. In each nest sit {b} young birds. If each of them is fed {c} worms a day, how many worms are brought every day?
        en| A call centre has {a} teams of {b} people. Everyone takes {c} calls a day. What is the number of calls taken in a day?
        en| In a chess school {a} tables are set up for each of {b} trainers. At the tables they play {c} games each. How many games are played?
        en| The choir stands in {a} rows of {b}. Every singer holds {c} flowers. How many flowers are being held?
        en| A ladder truck brings {a} ladders; a ladder has {b} parts, and each part has {c} rungs. Find the number of rungs.
        en| There are {a} shops in the street. Each shop has {b} windows, and in each window {c} dolls are on show. How many dolls can you see from the street?
        en| {A} writes {c} emails a day and works {b} days a week. How many emails does {he} write in {a} weeks?
        en| {A} had {a} bundles. Every bundle was made of {b} notes of {$c}. How much money did {he} have?
        en| A litre of paint is enough for {c} square metres. A bucket contains {b} litres. How many square metres can be painted with {a} buckets?
        en| At {$c} for a square metre, how much would you pay for a garden of {a} m by {b} m?
        en| For a quilt {A} sews together {a} strips. A strip consists of {b} patches, and it takes {him} {c} minutes to sew on a patch. How many minutes does the quilt take?
        en| Please order {T} for {a} offices: {b} packs for each, with {c} {T} in a pack. How many {T} will come?
        en| Trees grow in {a} orchards, in {b} rows each, with {c} trees in a row. What number of trees is that?
        en| Our school went on a trip in {a} buses. There were {b} teachers in every bus, and every teacher had {c} pupils to look after. How many pupils went on the trip?
        en| {A} washes cars. {He} washes {b} cars a day and takes {$c} for each. How much does {he} earn in {a} days?
        en| A machine stamps {c} coins a second. How many coins do {a} such machines stamp in {b} seconds?
        en| {a} pumps run for {b} hours. Each pumps {c} cubic metres an hour. How many cubic metres of water are pumped out?
        en| {A} put {c} stickers on every page of {his} sticker book. The book has {b} pages. {He} has filled {a} books like that. How many stickers has {he} used?
        en| {a} families went camping for {b} nights. The camp charged {$c} per family for each night. What was the total charge?
        en| Each book in the set has {b} chapters and each chapter {c} pages. The set is made up of {a} books. How many pages are there in the set?
        en| {A} sells eggs from {his} hens. {He} has {a} boxes with {b} eggs in each, and an egg brings {$c}. If all the eggs are sold, what will {he} get?
        en| In a game you win {c} points for each star. {A} finds {b} stars on every level and plays {a} levels. What is {his} score?
        en| A garden centre grows {c} seedlings in a tray. There are {b} trays on a table and {a} tables in the greenhouse. How many seedlings grow in the greenhouse?
        en| A barge makes {b} trips a week. It carries {a} containers on each trip, and a container weighs {c} tonnes. How many tonnes does it carry a week?
        en| Every lesson {A} learns {c} new words. {He} has {b} lessons a week. In {a} weeks, how many new words will {he} know?
        en| Every member of a rowing crew of {a} makes {b} strokes per song, and they row for {c} songs. How many strokes do the rowers make in all?
        en| {A} cuts {a} pizzas into {b} slices each and puts {c} olives on every slice. How many olives does {he} need?
        en| A diver fills {a} tanks. A tank lasts for {b} dives of {c} minutes. How many minutes can be spent under water?
        en| In a vineyard, {a} hills are planted with {b} rows of vines, {c} vines to the row. How many vines grow there?
        en| A guesthouse washes {b} towels per room every day. It has {a} rooms. How many towels are washed in {c} days?
        en| At an airport {a} runways are open. From each, {b} planes take off per hour. How many planes take off in {c} hours?
        en| What must a farmer pay for {a} trailers of hay if a trailer carries {b} bales and a bale is {$c}?
        en| {A} collects bottle tops in {a} tins. Inside every tin are {b} bags holding {c} bottle tops each. What is the size of {his} collection?
        en| To make a movie, {a} cartoonists draw {b} pictures an hour each. How many pictures have they drawn after {c} hours?
        en| Let a block of sandstone measure {a} dm by {b} dm by {c} dm. Find its volume in cubic dm.
        en| A caravan of {a} camels crosses the desert. Each camel carries {b} water skins of {c} litres. How many litres of water is the caravan carrying?
        en| A bell is struck {a} times an hour during {b} hours of the day. How many strokes are heard in {c} days?
        en| The aquarium measures {a} dm in length, {b} dm in width and {c} dm in height. How many cubic dm of water fit in?
        en| On every one of {a} islands live {b} fishermen's families, and every family owns {c} nets. How many nets are there on the islands?
        en| {A} strings lights on {a} trees. On each tree {he} hangs {b} strings with {c} bulbs apiece. How many bulbs are hanging on the trees?
        en| The jury of {a} people judges {b} dances. Each of them can give up to {c} points to a dance. What is the highest total that can be given?
        en| A sugar factory fills cubes into boxes that are {a} cubes deep, {b} cubes wide and {c} cubes long. How many cubes fill a box?
        en| {A} drives to {his} grandparents {a} times a month. The drive there and back is {b} hours long, and the car uses {c} decilitres of fuel an hour. How many decilitres is that a month?
        en| For {a} parties, the caterer rents {b} sets of dishes each time. A set contains {c} plates. How many plates are rented?
        en| It takes {c} stitches to sew on a button. A tailor sews {b} buttons on each of {a} jackets. How many stitches does she make?
        en| If {c} is multiplied by {a} and that again by {b}, what comes out?
        en| Start with {a}. Make it {b} times as large. Make the new number {c} times as large. Which number do you end up with?
        en| A pilot flies {a} round trips a week. A round trip lasts {b} hours, and her plane uses {c} barrels of fuel an hour. How many barrels is that in a week?
        en| {a} cousins are coming for {b} days. Grandpa peels {c} chestnuts for each cousin every day. How many chestnuts does he peel?
        en| The wallpaper costs {$c} per square metre. What does it cost to cover a wall {a} m long and {b} m high?
        en| Each spider in a group of {a} spins {b} webs a week. Into every web {c} flies get caught. How many flies do the spiders get in a week?
        en| {A} played {a} songs on the piano {b} times each. Every time, a song took {c} minutes. How long did {he} play?
        en| A goods train has {a} wagons. On a wagon stand {b} cars, and every car weighs {c} hundredweight. What weight in hundredweight is the train carrying?
        en| A paper chain has {a} colours. For each colour {A} cuts {b} sheets into {c} strips. How many strips does {he} get in total?
        en| A quiz has {a} rounds with {b} questions in each, and every question is worth {c} points. How many points can be won in the quiz?
        en| At the market there are {a} stalls with {b} tables. Each table shows {c} kinds of cheese, and no kind is shown at more than one table. How many kinds of cheese are shown at the market?
        en| Every floor of a car park has {b} rows with {c} cars. How many cars are in the car park if its {a} floors are full?
        en| The ice show takes place {a} times a day for {b} days. {c} skaters' costumes are washed after every show. How many costumes are washed in all?
        en| One member of the walking club walks {a} km an hour for {b} hours a week. How far does this member walk in {c} weeks?
        en| My aunt makes candles. One candle takes {c} g of wax. She pours {b} candles at a time and does so {a} times. How many grams of wax does she use?
        en| A box of fireworks has {a} rockets. Every rocket bursts into {b} balls, and each ball into {c} sparks. How many sparks light up the sky?
        en| A hospital has {a} floors. On every floor {b} nurses are on duty, and each of them is in charge of {c} beds. How many beds are there?
        en| The school's {a} laboratories have {b} benches each, and each bench is fitted out with {c} test tubes. Find the number of test tubes.
        en| {A} was told to take {b} spoons of syrup {a} times a day. A spoon holds {c} ml. How many ml does {he} take in a day?
        en| {A} has a stamp shop. Today {a} customers bought {b} sheets of stamps. A sheet has {c} stamps, and everyone bought the same. How many stamps were sold?
        en| "Each of our {a} trucks goes to the quarry {b} times a day and comes back with {c} tonnes," says the boss. How many tonnes come back in a day?
        en| How many eggs do {a} bakers use in {c} days, if every baker uses {b} eggs a day?
        en| How many teeth has a gear box with {a} shafts, {b} wheels on every shaft and {c} teeth on every wheel?
        en| How much must the zoo spend on fish for {a} penguins that eat {b} fish a day each, at {$c} per fish, to feed them for one day?
        en| Tins: {a} layers. Layer: {b} rows. Row: {c} tins. Number of tins in the pile?
        en| A bridge has {a} arches. Each arch was built with {b} courses of {c} stones. How many stones were used for the arches?
        en| A gardener sprays {a} greenhouses, each with {b} beds. A bed takes {c} ml of spray. How many ml of spray does he need?
        en| The lesson was on cuboids. {A} builds one from unit cubes. Its edges are {a}, {b} and {c} cubes long. How many unit cubes are in it?
        zh| 学校买来{a}箱粉笔，每箱{b}盒，每盒{c}支，学校买来多少支粉笔？
        zh| {C}的{T}是{B}的{a}倍，{B}的{T}是{A}的{b}倍，{A}有{c}{M}，{C}有多少{M}？
        zh| 一个长方形花坛长{a}米，宽{b}米，每平方米种{c}株花，花坛里一共能种多少株花？
        zh| 给一间长{a}米、宽{b}米的房间铺地毯，地毯每平方米{c}元，铺满要花多少元？
        zh| 小区有{a}栋楼，每栋楼有{b}个单元，每个单元住{c}户，小区里一共住着多少户人家？
        zh| 鸡场有{a}排鸡舍，每排{b}间，每间养鸡{c}只，鸡场共养鸡多少只？
        zh| 医生让{A}每次吃{a}片药，每天吃{b}次，吃{c}天，{A}一共要吃多少片药？
        zh| 书店卖出{a}包书，每包{b}本，每本售价{c}元，一共卖了多少钱？
        zh| 一个游泳池长{c}米、宽{b}米，里面的水深{a}米，池里有水多少立方米？
        zh| 服装厂每台机器每小时做{c}件衣服，{a}台机器{b}小时能做多少件？
        zh| 一列动车有{a}节车厢，每节车厢{b}排，每排坐{c}人，全部坐满有多少名乘客？
        zh| 广场上摆花，摆了{a}个图案，每个图案用{b}层花，每层{c}盆，一共用了多少盆花？
        zh| 把这几个数连乘：{a}、{b}、{c}，结果是多少？
        zh| 运动会入场式，{a}个方队，每个方队{b}行，每行{c}人，参加入场式的有多少人？
        zh| 王叔叔给{a}户人家装窗户，每户{b}扇，每扇收费{c}元，他能收多少元？
        zh| {a}名工人每人每天装配{b}辆自行车，{c}天一共能装配多少辆自行车？
        zh| 手工课做花环，每个同学做{b}个花环，每个花环用{c}朵纸花，{a}个同学要准备多少朵纸花？
        zh| {A}每周上{b}节课，每节课学{c}个新词，{a}周能学会多少个新词？
        zh| 挖一个长方体的坑，长{c}米，宽{b}米，深{a}米，要挖出多少立方米的土？
        zh| 奶奶养了{a}只羊，每只羊每天吃{b}千克草，{c}天要准备草多少千克？
        zh| {A}的存钱罐里有{a}捆钱，每捆{b}张，每张{c}元，里面共有多少元？
        zh| 每辆货车装{b}个集装箱，每个集装箱重{c}吨，{a}辆货车一次能运多少吨货？
        zh| {A}坐公交车上班，每天坐{a}次，每次{c}元，这个月上了{b}天班，车费一共多少元？
        zh| 果农摘了{a}筐桃子，每筐{b}千克，每千克卖{c}元，全部卖完能得到多少元？
        zh| 书架有{a}个，每个书架分{b}格，每格放{c}本书，这些书架能放几本书？
        zh| 仓库里货物码放整齐，横着有{a}箱，竖着有{b}箱，高有{c}层，共有多少箱货物？
        zh| {a}个朋友一起坐过山车，每人坐了{b}次，坐一次{c}元，他们一共花了多少元？
        zh| 幼儿园有{a}个班，每班{b}个小朋友，每个小朋友每周喝{c}盒牛奶，全园一周要订多少盒牛奶？
        zh| 裁缝做{a}条裙子，每条裙子要缝{b}圈花边，每圈花边长{c}厘米，要买花边多少厘米？
        zh| 一升油漆能刷{c}平方米墙面，一桶油漆有{b}升，{a}桶油漆能刷多少平方米？
        zh| {A}把{a}个比萨各切成{b}块，每块上放{c}颗橄榄，一共要放多少颗橄榄？
        zh| 葡萄园有{a}个山坡，每个山坡种{b}行葡萄，每行{c}株，葡萄园共有葡萄多少株？
        zh| 骆驼队有{a}头骆驼，每头驮{b}个水袋，每个水袋装水{c}升，骆驼队共驮水多少升？
        zh| 宾馆有{a}个房间，每个房间每天洗{b}条毛巾，{c}天洗毛巾多少条？
        zh| 机场有{a}条跑道，每条跑道每小时起飞{b}架飞机，{c}小时一共起飞多少架飞机？
        zh| 从{a}开始，先扩大到原来的{b}倍，再扩大到原来的{c}倍，得到几？
        zh| 裁缝钉扣子，每颗要缝{c}针，每件上衣钉{b}颗，{a}件上衣一共要缝多少针？
        zh| 农民买了{a}车干草，每车{b}捆，每捆{c}元，买干草花了多少元？
        zh| 一盒烟花有{a}枚，每枚炸开成{b}个光球，每个光球又散成{c}颗火星，这盒烟花共散出多少颗火星？
        zh| 医院有{a}层病房楼，每层有{b}名护士，每名护士负责{c}张病床，一共有病床多少张？
        zh| 鱼缸长{a}分米，宽{b}分米，高{c}分米，能装水多少立方分米？
        zh| 止咳糖浆每天喝{a}次，每次喝{b}勺，每勺{c}毫升，{A}一天喝多少毫升？
        zh| {a}位评委给{b}个节目打分，每位评委最多能给每个节目{c}分，所有节目加起来最多能得多少分？
        zh| 给{a}棵树挂彩灯，每棵挂{b}串，每串有{c}个灯泡，一共挂了多少个灯泡？
        zh| 货运列车有{a}节车皮，每节车皮装{b}辆汽车，每辆汽车重{c}吨，这些汽车共重多少吨？
        zh| 学校有{a}间实验室，每间摆{b}张实验桌，每张桌上放{c}支试管，学校共有试管多少支？
        zh| 动画片由{a}位画家来画，每位每小时画{b}张，画{c}小时能画出多少张？
        zh| x等于{a}、{b}、{c}连乘的积，x是多少？
        zh| 给一面长{a}米、高{b}米的墙贴墙纸，每平方米墙纸{c}元，贴满要花多少元？
        zh| 集市上有{a}个摊位，每个摊位摆{b}张桌子，每张桌子上有{c}个南瓜，集市上有南瓜多少个？
        zh| {A}弹{a}首曲子，每首弹{b}遍，每遍{c}分钟，{he}弹琴用了多少分钟？
        zh| 立体停车楼有{a}层，每层{b}排，每排停{c}辆车，停满时有多少辆车？
        zh| 姑姑做蜡烛，每支用蜡{c}克，每次浇{b}支，浇了{a}次，用去蜡多少克？
        zh| {a}个小岛上各住着{b}户渔民，每户有{c}张渔网，这些小岛上共有渔网多少张？
        zh| 方糖装盒，长的方向放{c}块，宽的方向放{b}块，放{a}层，一盒方糖有多少块？
        zh| {a}位面包师每人每天用{b}个鸡蛋，{c}天一共用鸡蛋多少个？
        zh| 采石场有{a}辆卡车，每辆每天跑{b}趟，每趟运石料{c}吨，采石场每天运出石料多少吨？
        zh| 赛龙舟，{a}名队员每人每分钟划桨{b}下，划{c}分钟，全队一共划桨多少下？
        zh| {A}参加徒步俱乐部，每小时走{a}千米，每周走{b}小时，{c}周一共走多少千米？
        zh| 大桥有{a}个桥拱，每个桥拱砌了{b}圈石头，每圈{c}块，砌桥拱用了多少块石头？
        zh| 动物园的{a}只企鹅每只每天吃{b}条鱼，每条鱼{c}元，一天买鱼要用多少元？
        zh| 给{a}间温室喷药，每间有{b}块苗床，每块苗床用药{c}毫升，共用药多少毫升？

        == restshare: x = ( a - b ) / c; a=20..300 b=2..100 c=2..15
        en| {A} has {a} {T}. {He} keeps {b} and shares the rest equally among {c} friends. How many does each friend get?
        en| {A} had {$a}. After buying {c} {T} at the same price {he} had {$b} left. How much did each {T1} cost?
        en| A book has {a} pages, {b} of which {A} has read. {He} wants to finish it in {c} days. How many pages must {he} read each day?
        en| {b} of {a} {T} are broken. The others are packed into {c} boxes evenly. How many are in each box?
        en| {A} wants to buy a {T1} for {$a} and has {$b}. If {he} saves {$c} a week, how many weeks will it take?
        en| {A} has {$a}. {He} spends {$b} on a {V1} and the rest on {T} at {$c} each. How many {T} can {he} buy?
        en| {A} had {a} {T}. {b} got lost. {He} put the remaining ones into {c} equal groups. How many are in each group?
        en| Of {a} metres of road, {b} are finished. {c} metres are built a day. How many days are still needed?
        en| {A} has {a} pages to read and has read {b}. {He} reads {c} a day. How many days does {he} still need?
        en| {A} bought {c} {T} with {$a} and got {$b} back. How much did one {T1} cost?
        en| {A} has {$a}. {He} buys a {V1} for {$b} and with the rest {c} {T}. How much does each {T1} cost?
        zh| {A}有{a}{M}{T}，自己留下{b}{M}，其余的平均分给{c}个同学，每人分到几{M}？
        zh| {A}带了{a}元，买了{c}{M}{T}后还剩{b}元，每{M}多少元？
        zh| 一本书{a}页，已经看了{b}页，剩下的要{c}天看完，平均每天看多少页？
        zh| 修一条{a}米的路，已经修了{b}米，余下的每天修{c}米，还要几天修完？
        zh| {A}有{a}元，先花了{b}元，剩下的买{c}元一{M}的{T}，可以买几{M}？
        zh| {a}{M}{T}，坏了{b}{M}，剩下的平均装在{c}个盒子里，每盒几{M}？
        zh| 要做{a}个零件，已做{b}个，剩下的{c}小时做完，平均每小时做几个？
        zh| {A}要走{a}千米，已走{b}千米，余下的路每小时走{c}千米，还要几小时？
        zh| 二年级有{a}人，其中{b}人参加合唱，其他人平均分成{c}组，每组多少人？
        zh| {A}付了{a}元，买{c}{M}{T}，找回{b}元，每{M}多少元？
        zh| 一本书{a}页，看了{b}页，剩下的每天看{c}页，还要几天？
        zh| 仓库有{a}吨煤，烧了{c}天后还剩{b}吨，平均每天烧几吨？
        zh| 老师有{a}元，先买一个{b}元的书包，余下的钱正好买{c}支钢笔，每支钢笔多少元？
        en| There are {a} {T} at the {P}. {b} are [sold|given away|thrown away], and those that are left are put on {c} shelves equally. How many {T} are on a shelf?
        en| A trip is {a} km long. After {b} km the drivers have a rest. They want to do the rest of the way in {c} hours. How many km per hour do they have to drive?
        en| How many {T} does each of {c} children get if {a} {T} are divided among them after {b} have been put aside?
        en| From a rope of {a} m, {A} cuts off {b} m and cuts what remains into {c} equal pieces. How long is each of these pieces?
        en| A tank held {a} litres. After a tap had been open for {c} minutes, {b} litres were left. How many litres flowed out per minute?
        en| Subtract {b} from {a} and divide the difference by {c}. What is the result?
        en| The difference of {a} and {b} is divided by {c}. [Find|Calculate|Work out] the quotient.
        en| Out of {a} pupils, {b} are ill today. The teacher forms {c} equal teams from the others. How many pupils are on each team?
        en| A phone costs {$a}. You pay {$b} at once and the remainder in {c} equal monthly parts. How much do you pay each month?
        en| The baker made {a} rolls. {b} were burnt. He fills bags with the good rolls, {c} to a bag. How many bags does he fill?
        en| My book has {a} pages in all, {b} are done, and I manage {c} pages a day. How many more days will I read?
        en| The bill in the restaurant was {$a}. A voucher paid {$b} of it. The remaining amount was split evenly by {c} friends. How much did each of them pay?
        en| A farmer collected {a} eggs and kept {b} for the family. The others went into cartons of {c}. How many cartons did the farmer fill?
        en| {A} weighed {a} kg and wants to weigh {b} kg. If {he} loses {c} kg a month, how many months will it take?
        en| A factory has an order for {a} lamps. {b} lamps are ready, and {c} more are made each day. How many days until all of them are ready?
        en| My uncle borrowed {$a}. He has already returned {$b}. He returns the rest at {$c} a week. In how many weeks will he be free of debt?
        en| {A} printed {a} photos, gave {b} to {B} and glued the others into an album, {c} on a page. How many pages did {he} fill?
        en| Of the {a} seats in the hall, {b} stand on the balcony. The seats below form {c} equal rows. How many seats are in each of these rows?
        en| {a} kg of rice were delivered. The kitchen used {b} kg on the day of the party and then the same amount every day for {c} days until nothing was left. How much was used on each of those days?
        en| {A} left home with {$a} and came back with {$b}. {He} had bought {c} {T}. What did one {T1} cost?
        en| Out of {a} trees, {b} stand at the gate. All the others are in {c} rows of the same length. How many trees make up a row?
        en| {a} guests are invited and {b} of them cannot come. The others sit at tables for {c}. How many tables are needed?
        en| A machine must fill {a} bottles. {b} bottles have been filled so far. At {c} bottles per minute, how many minutes will the rest take?
        en| A mountain is {a} m higher than the village. The hikers have climbed {b} m. They climb {c} m a minute. How many minutes do they still need to the top?
        en| {A} had {a} {T}, ate {b} of them and [divided|shared] what was left between {c} friends. How many {T} did each friend receive?
        en| When {b} is taken away from {a} and the rest is cut into {c} equal parts, how large is one part?
        en| The hospital had {a} masks. {b} were used on Monday. The others are spread evenly over {c} wards. How many does each ward get?
        en| {c} chairs of the same kind and a table cost {$a}. The table alone costs {$b}. What is the price of one chair?
        en| {c} equal boxes on a pallet weigh {a} kg together with the pallet. The empty pallet weighs {b} kg. How heavy is one box?
        en| The team scored {a} points. {A} scored {b} of them, and the other {c} players scored equally many. How many points did each of the others score?
        en| At first the candle was {a} mm long; {c} hours later it was {b} mm. How many millimetres burnt down per hour?
        en| A library received {a} books. {b} go to the reading room, and the remaining books are divided equally among {c} classes. How many books does a class get?
        en| {A} has to type {a} lines; {b} lines are typed. What must {he} type per hour to be done in {c} hours?
        en| A pond had {a} fish. {b} fish were moved to another pond, and the ones that stayed were caught by {c} people, each catching the same number. How many fish did a person catch?
        zh| {a}减去{b}的差除以{c}，商是多少？
        zh| 从{a}里减去{b}，再平均分成{c}份，每份是多少？
        zh| {A}有{a}{M}{T}，吃掉{b}{M}后，把剩下的平均装进{c}个袋子，每袋装多少{M}？
        zh| 一根绳子长{a}米，先剪去{b}米，剩下的平均剪成{c}段，每段长多少米？
        zh| 甲乙两地相距{a}千米，汽车已经行了{b}千米，剩下的路要在{c}小时内行完，每小时要行多少千米？
        zh| 水箱里有{a}升水，放了{c}分钟后还剩{b}升，平均每分钟放出多少升？
        zh| 全班{a}人，今天有{b}人请假，来的同学平均分成{c}队，每队有多少人？
        zh| 买一部手机要{a}元，先付{b}元，余下的钱分{c}个月付清，每月付的一样多，每月付多少元？
        zh| 面包店做了{a}个面包，烤焦了{b}个，好的每{c}个装一袋，能装多少袋？
        zh| 农场收了{a}个鸡蛋，自己留{b}个，剩下的每盘放{c}个，能放满几盘？
        zh| 工厂要生产{a}台风扇，已经生产了{b}台，以后每天生产{c}台，还要几天才能完成任务？
        zh| 叔叔借了{a}元，已经还了{b}元，剩下的每周还{c}元，还要几周还清？
        zh| 我带{a}元去买{T}，买了{c}{M}，回家时还有{b}元，一{M}{T}多少钱？
        zh| 一张桌子和{c}把椅子共{a}元，桌子{b}元，每把椅子多少元？
        zh| 食堂买来{a}千克大米，第一天吃了{b}千克，剩下的又吃了{c}天，平均每天吃多少千克？
        zh| {A}有{a}张照片，送给{B}{b}张，其余的贴在相册里，每页贴{c}张，贴满了多少页？
        zh| 礼堂有{a}个座位，楼上有{b}个，楼下的座位排成同样的{c}排，楼下每排有几个座位？
        zh| 聚餐花了{a}元，用优惠券抵掉{b}元，剩下的由{c}个朋友平均付，每人付多少元？
        zh| {c}箱同样的货物连车一共重{a}千克，空车重{b}千克，每箱货物重多少千克？
        zh| 球队一共得了{a}分，其中{A}得{b}分，另外{c}名队员得分同样多，他们每人得多少分？
        zh| 蜡烛原来长{a}毫米，点燃{c}小时后还有{b}毫米，平均每小时烧掉多少毫米？
        zh| 图书馆新进{a}本书，留下{b}本，余下的平均借给{c}个班，每个班借到多少本？
        zh| 山高{a}米，登山队已经爬了{b}米，剩下的路每分钟爬{c}米，还要几分钟到山顶？
        zh| {A}要打{a}个字，已经打了{b}个，剩下的想用{c}分钟打完，每分钟应打多少个字？
        zh| 邀请了{a}位客人，有{b}位不能来，其余的客人每{c}人坐一桌，需要准备几桌？
        zh| 果园里有{a}棵果树，门口有{b}棵，其余的种成{c}行，每行同样多，每行几棵？
        zh| 如果从{a}{M}{T}中拿走{b}{M}，剩下的正好平均分给{c}个孩子，每个孩子得到几{M}？
        zh| 还要多少分钟才能装完：一共{a}瓶，已装{b}瓶，每分钟装{c}瓶？
        zh| {P}运来{a}{M}{T}，卖出{b}{M}，剩下的平均摆在{c}个架子上，每个架子摆多少{M}？
        zh| {A}想存{a}元买自行车，已经存了{b}元，以后每周存{c}元，还要存几周？
        zh| 医院有{a}个口罩，用去{b}个，剩下的平均发给{c}个病房，每个病房发到多少个？
        zh| 池塘里的{a}条鱼捞走{b}条后，剩下的分{c}次捞完，每次捞的同样多，每次捞多少条？
        zh| 爸爸体重{a}千克，目标是减到{b}千克，每月减{c}千克，要几个月才能达到目标？
        zh| 妈妈买了{c}千克苹果，付给售货员{a}元，找回{b}元，每千克苹果多少元？
        zh| 除数是{c}，被除数是{a}与{b}的差，求商。
        en| Budget of the club: {$a}. Hall: {$b}. The remainder is paid out in equal parts to {c} musicians. How much does a musician get?
        en| Let x be the number of {T} per child, when {b} out of {a} {T} are kept back and {c} children share what is left. Find x.
        en| A teacher needs {b} of her {a} pencils herself. All others are handed to {c} tables in equal numbers. How many pencils does a table receive?
        en| {A} has a garden of {a} square metres. The house takes up {b} of them; the rest is made into {c} beds of equal size. How big is each bed?
        en| The train has to go {a} km. {b} km are behind it. At {c} km per minute, in how many minutes does it arrive?
        en| In {c} months the price of a computer fell from {$a} to {$b}, by the same amount every month. How much was that per month?
        zh| 活动经费{a}元，租场地用去{b}元，其余的平均付给{c}位乐手，每位乐手得多少元？
        zh| 设每个孩子分到x{M}：{a}{M}{T}留下{b}{M}，其余由{c}个孩子平分。求x。
        zh| 一块{a}平方米的地，盖房用去{b}平方米，剩下的平均分成{c}块菜地，每块菜地多少平方米？
        zh| 电脑的价格{c}个月里从{a}元降到{b}元，每个月降的一样多，每个月降多少元？
        zh| {A}的作业有{a}道题，在学校做了{b}道，回家后剩下的每小时做{c}道，还要做几小时？
        zh| {a}吨货物先用火车运走{b}吨，剩下的用卡车运，一辆卡车一次运{c}吨，要运几次？
        en| Of {a} {T}, {b} are bad. The good ones are packed {c} to a box. How many boxes are needed?
        en| {A} has {$a}. {He} keeps {$b} and shares the rest equally among {c} children. How much does each child get?
        en| The book has {a} pages, and {A} has read {b}. {He} wants to finish it in {c} days. How many pages a day is that?
        en| From a {a} m rope {b} m are cut off; the rest is divided into {c} equal pieces. How long is a piece?
        en| There were {a} people; {b} went home, and the others sat down at {c} tables, the same number at each. How many sat at a table?
        en| {A} must drive {a} km. After {b} km {he} has {c} hours left. How many km an hour must {he} drive?
        zh| {a}{M}{T}中有{b}{M}是坏的，好的每{c}{M}装一盒，要几个盒子？
        zh| {A}有{a}元，自己留{b}元，其余平均分给{c}个孩子，每个孩子得多少元？
        zh| {a}米长的绳子先剪去{b}米，剩下的平均剪成{c}段，每段多少米？
        zh| {a}人中{b}人先走了，其余的人平均坐{c}张桌子，每张桌子坐几人？
        zh| 全程{a}千米，已行{b}千米，剩下的路要{c}小时行完，每小时要行多少千米？
        en| {A} had {a} {T}, ate {b} and shared the others equally among {c} friends. How many did each friend get?
        en| A book has {a} pages. {A} has read {b} and reads the others in {c} days, the same number each day. How many pages a day?
        en| Of {a} kg of rice {b} kg are sold. The rest goes into {c} equal bags. How heavy is a bag?
        en| {$b} of a bill of {$a} are paid. {c} friends share what is left. What does each pay?
        zh| {a}页书看了{b}页，其余{c}天看完，平均每天看几页？
        zh| {a}个苹果，吃了{b}个，剩下的平均分给{c}人，每人几个？
        zh| {a}吨货运走{b}吨，余下的{c}次运完，每次运多少吨？
        zh| {A}有{a}元，买书用{b}元，剩下的买{c}支笔，每支笔多少元？
        en| If {b} of {a} {T} are eaten and {c} children share the rest, how many does each get?
        en| Find how many pages a day {A} must read to finish a book of {a} pages in {c} days if {b} are read.
        en| Let x be the number of eggs in each of {c} boxes that hold what is left of {a} eggs after {b} broke. Find x.
        en| After {b} of the {a} balloons had burst, the children, {c} of them, divided the whole ones fairly. How many balloons did a child take home?
        en| A concert hall seats {a}. The first {b} tickets went to the sponsors; the rest were handed in equal parts to {c} schools. How many tickets did each school receive?
        en| {A} weighed the full crate with {c} melons of the same size: {a} kg. The crate by itself is {b} kg. What does a melon weigh?
        en| {c} times a certain number is {b} less than {a}. Find that number.
        en| A flower shop got {a} roses this morning. {b} were wilted and thrown out. The florist ties the fresh ones into bunches of {c}. How many bunches can she offer?
        en| From the {a} seedlings {A} grew, frost killed {b}. {He} sets the survivors in {c} rows, with as many in every row. How long is a row, in plants?
        en| A bus started with {a} passengers. At the station {b} got off, and at each of the next {c} stops the same number left until the bus was empty. How many left at each of these stops?
        en| {A} owes {$a}. {He} gives back {$b} right away and wants to clear the rest with {c} equal payments. How big is a payment?
        en| "I still have {b} of my {a} stamps," said {A}, "because I gave the same number to each of {c} collectors." How many stamps did a collector get?
        en| It is {a} minutes until the train leaves. {A} needs {b} minutes to get to the station and spends the remaining time on puzzles of {c} minutes each. How many puzzles can {he} solve?
        en| The water level in the lake fell from {a} cm to {b} cm within {c} days, every day by equally much. By how many cm did it fall daily?
        en| A shepherd has {a} sheep. {b} are lambs and stay at the farm, and the others are driven to {c} pastures in flocks of equal size. Find the size of a flock.
        en| The nursery bought {c} identical teddy bears and a doll's house. The doll's house was {$b}; everything together came to {$a}. How much was a teddy bear?
        en| Of the {a} pages of the newspaper, {b} are advertisements. The remaining pages are shared by {c} editors, each doing as many as the next. How many pages must an editor do?
        en| A ship with {a} containers unloads {b} in the first harbour and all the rest in the next {c} harbours, an equal number in each. How many containers go ashore in each of those harbours?
        en| In {c} games {A} raised {his} score from {b} to {a}, winning as many points in each game as in any other. How many points did {he} win in a game?
        en| Snow lay {b} cm deep in the evening. By morning it lay {a} cm deep. It had snowed evenly for {c} hours. How many cm fell in an hour?
        en| The class fund holds {$a}. {$b} must stay in it; with the rest the class buys theatre tickets at {$c} each. How many tickets can it buy?
        en| {A} baked {a} biscuits for the neighbours. {His} brother secretly ate {b}. The {c} neighbours got the rest, all the same number. How many was that for each neighbour?
        en| A library shelf of {a} cm is partly filled: {b} cm are taken. Each new book is {c} cm thick. How many new books fit in?
        en| The lift can carry {a} kg. {b} kg of tools are already in it. How many boxes of {c} kg can be added?
        en| {A} has {a} minutes of homework time. Reading takes {b} minutes; the rest is split evenly among {c} subjects. How many minutes does a subject get?
        en| A farmer had {a} m of wire. {b} m were rusty. He made {c} fences of equal length out of the good wire. How many metres went into a fence?
        en| A postman sets out with {a} letters. By noon {b} have been delivered. The others are for {c} streets, an equal number for each. How many letters are for a street?
        en| In the box were {a} screws. {A} used {b} for a cupboard and all the others for chairs, {c} to a chair. How many chairs did {he} put together?
        en| When {b} is taken from {a} and the remainder is split into {c} equal parts, how large is a part?
        en| A cook prepared {a} dumplings and set {b} aside for the staff. The rest was served on {c} plates, every plate alike. How many dumplings lay on a plate?
        en| The water supply was {a} litres at the start of the hike and {b} litres at the end. {c} hikers had drunk equally much. How many litres did a hiker drink?
        en| The castle has {a} rooms. {b} of them are closed to visitors. {c} guides look after the open rooms, each after the same number. How many rooms does a guide look after?
        en| {b} of the {a} children in the camp went swimming. Everyone else played volleyball in teams of {c}. How many volleyball teams were there?
        en| A jeweller used {b} of his {a} pearls for a crown. With the others he made necklaces with {c} pearls each. Tell how many necklaces he made.
        en| The temperature dropped from {a} degrees to {b} degrees in the course of {c} hours, always at the same rate. How many degrees did it drop in an hour?
        en| {c} sisters bought a present for {$a}. Their father gave them {$b} towards it and they shared the remaining cost equally. What did each sister pay?
        en| A marathon runner has {a} km on her plan. She ran {b} km on Sunday and runs the rest in {c} equal portions on the other days. How many km is a portion?
        en| Out of a swarm of {a} bees {b} stayed in the hive. The others flew to {c} trees and settled there in equal numbers. How many bees settled on each tree?
        en| {A} had a sack with {a} kg of potatoes. After {he} had filled {c} equal bags, {b} kg remained in the sack. How many kg are in each bag?
        en| Of two towers, one is {a} m high, the other {b} m. The difference is exactly as high as {c} floors. How high is a floor?
        en| We ordered {a} chairs for the wedding. The van can bring {c} chairs at once. {b} are here already. How many more trips does the van have to make?
        en| {A} must learn {a} words. {b} of them {he} knows by heart. If {he} learns {c} a day, for how many days will {he} have to study?
        en| The school printed {a} programmes. {b} got wet and were useless. The dry ones were divided evenly among {c} entrances. How many programmes lay at an entrance?
        en| A tailor cut {b} m from a roll of {a} m because of a stain. He makes suits from the rest, at {c} m a suit. How many suits will there be?
        en| A baker's dough weighs {a} g. {b} g are used for a plait. The rest gives {c} rolls of the same weight. What is the weight of a roll?
        en| How much did one ride at the fair cost, if {A} went with {$a}, had {c} rides and came home with {$b}?
        en| Apart from the {b} goalkeepers, the {a} players at the training camp are put into {c} equal groups. How many players does a group have?
        en| In the fridge stood {a} yoghurts. {b} were past their date. The good ones last the family {c} days, the same number being eaten daily. How many are eaten daily?
        en| If you give the cashier {$a} for {c} ice creams and she returns {$b}, what is the price of an ice cream?
        en| A parking garage with {a} spaces keeps {b} for staff. The public spaces lie on {c} levels, evenly spread. How many public spaces are on a level?
        en| {A} read {b} pages of a novel with {a} pages on the plane. What remains will be read in portions of {c} pages a night. How many nights is that?
        en| A museum has {a} paintings, {b} of them in storage. The rest hang in {c} halls, the same number in every hall. How many paintings hang in a hall?
        en| The farmer's tank contained {a} litres of milk. {b} litres were made into cheese; the rest was filled into cans of {c} litres. How many cans are full?
        en| A building site needs {a} tonnes of gravel. {b} tonnes are there. Each further truck brings {c} tonnes. How many trucks must still come?
        en| {A} spent {$a} at the stationer's on a {V1} for {$b} and {c} pens. Each of the pens had the same price. What was it?
        en| Before the hike the group had {a} sandwiches. At the first stop {b} were eaten. During the next {c} stops the rest was eaten in equal amounts. How many sandwiches were eaten at each of those stops?
        zh| 花店进了{a}枝玫瑰，挑出{b}枝枯的扔掉，好的每{c}枝包成一束，能包多少束？
        zh| 电梯限载{a}千克，里面已有{b}千克货物，再装每箱{c}千克的货，还能装几箱？
        zh| 一块布长{a}米，做窗帘用去{b}米，剩下的布每{c}米做一套衣服，可以做几套衣服？
        zh| 妈妈包了{a}个饺子，留{b}个放冰箱，其余的平均盛在{c}个碗里，每碗盛多少个？
        zh| 公共汽车上有{a}人，到站下去{b}人，剩下的人分坐{c}排，每排坐的人数相等，每排坐几人？
        zh| {A}练毛笔字，一共要写{a}个，上午写完{b}个，下午分{c}次写完，每次写的一样多，每次写多少个？
        zh| 动物园买来{a}千克水果，大象吃掉{b}千克，剩下的由{c}只猴子平分，每只猴子分到多少千克？
        zh| 从山脚到山顶有{a}级台阶，我们先登了{b}级，剩下的歇了几次，分{c}段登完，每段级数相同，每段有几级？
        zh| 水库水位{c}天内从{a}厘米降到{b}厘米，平均每天下降多少厘米？
        zh| 合唱队有{a}人，领唱和伴奏{b}人，其他人站成{c}排，每排人数相等，每排站多少人？
        zh| 一桶食用油连桶重{a}千克，桶重{b}千克，把油平均装进{c}个小瓶，每瓶装油多少千克？
        zh| 班费{a}元，开联欢会花掉{b}元，余下的钱买了{c}本同样的词典，每本词典多少元？
        zh| 停车场有{a}个车位，其中{b}个留给员工，其余的分布在{c}层，每层同样多，每层有多少个对外车位？
        zh| {A}和{c}个同学一起捡树叶，{A}捡了{b}片，全组共捡{a}片，其余同学捡的同样多，其余同学每人捡了多少片？
        zh| 木工有一根{a}厘米的木条，锯下{c}根同样长的小棒后还剩{b}厘米，每根小棒长多少厘米？
        zh| 公园买了{a}盆花，大门口摆了{b}盆，剩下的摆进{c}个花坛，每个花坛摆的盆数相同，每个花坛摆几盆？
        zh| 邮递员要送{a}封信，上午已送{b}封，剩下的信送往{c}个小区，每个小区的信一样多，每个小区有几封信？
        zh| 养鱼场有{a}条鱼苗，死了{b}条，活着的平均放到{c}个池子里养，每个池子养多少条？
        zh| 读书节{A}领到{a}元书券，买词典花了{b}元，余下的书券想买{c}元一本的漫画，最多能买几本？
        zh| 一场{a}分钟的演出，开场讲话{b}分钟，其余时间演了{c}个节目，每个节目时间相等，一个节目演多少分钟？
        zh| 旅行社接待{a}名游客，其中{b}人自己游览，其余的由{c}名导游平均带领，每名导游带几名游客？
        zh| 有{a}升牛奶，做奶酪用掉{b}升，剩下的每{c}升装一桶，要装几桶？
        zh| 打印店接到{a}份传单的活，已经印好{b}份，剩下的用{c}台机器印，每台印的份数相等，每台还要印多少份？
        en| A hospital kitchen peels {a} potatoes. {b} go into the soup. What is left is laid on {c} trays evenly. How many potatoes are on each tray?
        en| {A} had {a} marbles in {his} bag. {b} fell through a hole. On getting home, {he} gave away all the others to {c} playmates, each receiving as many as the next. How many did a playmate receive?
        en| Out of a pool of {a} cubic metres {b} have drained away. The remaining water needs {c} minutes more to drain at a steady rate. How many cubic metres flow out in each of those minutes?
        en| The drama club sold {a} programmes on Friday and Saturday, {b} of them on Friday. On Saturday {c} helpers sold the others, all selling alike. How many did each helper sell on Saturday?
        en| Please distribute the {a} leaflets as follows: {b} stay in the office, everything else goes to {c} shops in equal piles. How many leaflets are in a pile?
        en| Of the {a} km between the cities, {b} km are motorway. The rest is country road, and {A} covers it at {c} km a minute. How many minutes is {he} on country roads?
        en| A roll of film has {a} pictures. {A} took {b} at the zoo and used up the rest on {c} days at the sea, as many pictures each day. How many pictures a day did {he} take at the sea?
        en| The ranger counted {a} deer. {b} were lying in the shade, and all the others stood in {c} equal herds. How many deer made a herd?
        en| A charity has {$a}. Its office costs {$b}. Each family in need is to get {$c} out of what remains. How many families can be helped?
        en| A mail van carries {a} kg. One machine makes up {b} kg of this; the other {c} packages are all equally heavy. What does one of these packages weigh?
        en| {A} blew up {a} balloons; {b} were hung at the gate. {He} tied up the remaining ones in clusters of {c}. How many clusters are there?
        en| How many jars holding {c} pickles does Grandpa need if he has grown {a} cucumbers and {b} of them are eaten fresh?
        en| Before lunch there were {a} visitors in the gallery. {b} left. Those who stayed were led round by {c} guides in equally large groups. How large was a group?
        zh| 剧组有{a}套服装，主角用{b}套，其余的平均分给{c}名群众演员，每名群众演员几套？
        zh| 一盘录像带{a}分钟，放映广告占{b}分钟，其余的分{c}集播放，每集时间相等，每集多少分钟？
        zh| 春游时全班带了{a}瓶水，路上喝了{b}瓶，到山顶后{c}个小组平分剩下的水，每组分到几瓶？
        zh| 小区要装{a}盏路灯，广场上装了{b}盏，其余的装在{c}条小路上，每条小路装的盏数相等，每条小路装多少盏？
        zh| {A}攒了{a}元，给奶奶买礼物用了{b}元，余下的钱每天花{c}元，能花多少天？
        zh| 农技站有树苗{a}株，留下试验用的{b}株，剩余的由{c}个村领走，每村领的株数相等，每村领多少株？
        zh| 电影院今天卖了{a}张票，网上卖出{b}张，其余的由{c}个窗口卖出，每个窗口卖的张数相同，每个窗口卖了多少张？
        zh| 教练买{a}个羽毛球，坏掉{b}个，好球每{c}个装一筒，能装几筒？
        en| Mother bought {a} g of nuts for baking. She used {b} g in a cake and divided the rest equally into {c} bags. How many grams of nuts are in each bag?
        en| {A} has {a} stickers. {He} sticks {b} on {his} door. The others go on {c} notebooks, the same number on each. How many stickers are on each notebook?
        en| A school bus sets out with {a} children. At the first stop {b} children get off. The same number get off at each of the next {c} stops, and then the bus is empty. How many children get off at each of these stops?
        en| {A} must learn {a} words for the test. {He} knows {b} of them already. If {he} learns {c} words a day, how many days will it take {him}?
        en| The pool needs {a} litres of water. There are {b} litres in it now. A hose adds {c} litres a minute. How many minutes will it take to fill the pool?
        en| There were {a} carrots in the stable. The old horse ate {b}. The {c} ponies shared the others equally. How many carrots did each pony eat?
        en| {A} had {$a} on a gift card. After {he} had bought a jacket for {$b}, {he} used up the card on {c} T-shirts at the same price. What was the price of a T-shirt?
        en| A teacher has {a} coloured pencils. {b} of them are too short and are thrown out. She divides the good ones among {c} groups. How many pencils does each group get?
        en| In the garage stood {a} tyres. {b} tyres were sold one by one. The others were put on cars, {c} on each car. How many cars were there?
        en| {A} bought {c} equal cans of paint. {He} gave the shop {$a} and was handed {$b} in change. How much was a can?
        en| The tailor had {a} m of silk. After she had made {c} dresses, all of the same size, {b} m remained. How many metres of silk are in one dress?
        en| A hiker carries {a} biscuits. On the day of departure he eats {b}. The rest must last him {c} days. How many biscuits may he eat on each of these days?
        en| A concert hall has {a} seats, but {b} are kept for the press. The others are given to {c} schools in equal numbers. How many seats does each school get?
        en| A group of {a} tourists came to the island. {b} of them went by bus. The others took taxis, {c} people in each. How many taxis did they take?
        en| {A} plans to walk {a} km in a week. By Wednesday {he} has walked {b} km. How many km a day does {he} have to walk on the {c} days that remain?
        en| The snowman was {a} cm tall in the morning. It melted evenly for {c} hours and was {b} cm tall afterwards. How many cm did it lose each hour?
        en| {b} of the {a} lights in the hall are broken. The ones that work hang in {c} rows of equal length. How many lights hang in each row?
        en| {A} baked {a} cookies for the sale. {His} brother ate {b}. {A} put the rest in packs of {c}. How many packs did {A} have to sell?
        en| Grandma has {a} jars of jam. She keeps {b} for herself and gives each of her {c} grandchildren the same number. How many jars does a grandchild get?
        en| A phone costs {$a}. {A} pays {$b} at once and pays the remaining sum in {c} equal parts. How much is each part?
        en| The pilot has to fly {a} km. He has flown {b} km so far. He flies {c} km a minute. For how many more minutes will he be in the air?
        en| The library wants to put bar codes on {a} books. {b} books have one. The helpers do {c} books an hour. How many hours do they still have to work?
        en| {A}'s video is {a} seconds long. {He} cuts away {b} seconds and splits what is left into {c} clips of equal length. How many seconds is each clip?
        en| If {b} of the {a} balloons burst and {c} children share the ones that are still whole, how many balloons does each child have?
        en| For the party {$a} was collected. The cake was {$b}. With the money left, {c} games of the same price were bought. What did each game cost?
        en| From {a} m of wire an electrician uses {b} m in the kitchen. He has {c} rooms left and uses the same length in every one, until no wire is left over. How many metres does he use per room?
        en| A fisherman catches {a} fish. He throws {b} small ones back into the sea. The rest he sells to {c} restaurants, each of which takes the same number. How many fish does a restaurant take?
        en| When {b} is taken away from {a}, and what is left is shared by {c}, what is the answer?
        en| x times {c}, plus {b}, makes {a}. What is x?
        en| I think of a number, multiply it by {c} and add {b}. My answer is {a}. What is my number?
        en| {c} times a number is {b} less than {a}. What is the number?
        en| Find the number which, multiplied by {c} and then made larger by {b}, gives {a}.
        en| {A} has {a} {T}. That is {b} more than {c} times the number {B} has. How many {T} has {B}?
        en| The father weighs {a} kg, {b} kg more than {c} times the weight of his son. What does the son weigh?
        en| A taxi asks for {$b} to start with and {$c} for every kilometre. {A} paid {$a}. How many kilometres did {he} ride?
        en| To join the gym {A} paid {$b}. Each month costs {$c}. So far {he} has paid {$a} altogether. How many months has {he} been a member?
        en| A box with {c} balls in it weighs {a} g. Empty, the box weighs {b} g. All the balls weigh the same. How much does a ball weigh?
        en| {A} wants to send {a} invitations. {He} has sent {b} by phone. The others will be written by hand, {c} a day. How many days of writing is that?
        en| Of {a} kg of honey, a beekeeper gives {b} kg to the neighbours. He puts the honey that remains into jars of {c} kg. How many jars are filled?
        en| {a} runners registered, but {b} did not turn up. The ones who did ran in {c} heats with equally many in each. How many runners were in a heat?
        en| The doctor has {a} ml of a medicine. {b} ml have been used. A patient needs {c} ml a day. For how many days is the rest enough?
        en| {A} counted {a} birds in the trees. {b} flew off. The rest sat on {c} branches, equally many on each branch. How many birds sat on a branch?
        en| The band has sold {a} tickets. {b} were sold on the internet; the rest were sold in {c} shops, which all sold the same number. How many tickets did each shop sell?
        en| At {$a} for everything, the chairs and the lamp were a bargain. The lamp was {$b} and there were {c} equal chairs. Find the price of a chair.
        en| {A} has typed {b} of the {a} pages of {his} story. {He} wants to be done in {c} days. What number of pages should {he} type daily?
        en| In a box are {a} beads. {b} of them are black. The others have {c} colours, with equally many beads of each. How many red beads are there, if red is among these colours?
        en| Mr Hill rented a boat. The fee was {$b} plus {$c} an hour. In the end he had to pay {$a}. For how many hours had he used the boat?
        en| The bookcase is {a} cm high. The base takes up {b} cm of this, and the rest is divided into {c} shelves of the same height. How high is a shelf?
        en| A clown had {a} sweets in his hat. {b} fell on the floor. He gave the sweets still in the hat to {c} children, and all of them got the same number. How many was that?
        en| {A} and {his} sister need {a} bottle caps. They have {b}. Every day they find {c} more. How many days until they have them all?
        en| In the orchard {a} trees were planted. The storm broke {b}. The surviving trees give shade to {c} cows, an equal number of trees for each cow. How many trees has a cow to itself?
        en| {a} pupils go on a trip. {b} of them travel by car with their parents. The remaining pupils fill {c} minibuses evenly. How many pupils travel in each minibus?
        en| A plumber charged {$a}. The parts were {$b}. The rest was for {c} hours of work. How much does he charge per hour?
        en| Ticket money: {$a}. Costs: {$b}. Number of people who share the profit: {c}. What is the share of each?
        en| {b} days of the project's {a} days have gone by. The time that is left is divided into {c} stages of equal length. How many days does a stage last?
        en| The water in the well was {a} cm deep. Now it is {b} cm deep. It sank by {c} cm a day. For how many days has it been sinking?
        en| Out of a roll of {a} cm, {b} cm of tape are stuck on a parcel. How many strips of {c} cm can be made from the tape that is left?
        en| The candidates had to answer {a} questions. The first {b} took no time. They had {c} minutes for the remaining ones. How many did they have to answer each minute?
        en| A dairy gets {a} litres of milk. {b} litres become cheese. The remaining milk goes into {c} tanks in equal amounts. How much milk is in one tank?
        en| {A} built a tower of {a} blocks. {b} blocks fell off. {He} took the tower down and made {c} small towers of the same height from the blocks that had not fallen. How many blocks high were they?
        en| The florist receives {a} roses. {b} roses have gone brown. The fresh ones are made into bouquets of {c} roses. How many bouquets does the florist make?
        en| How many minutes does {A} still have to run on each of {c} days, if {he} has run {b} of the {a} minutes in {his} plan and runs equally long every day?
        en| The sum of {b} and {c} equal numbers is {a}. What is each of these equal numbers?
        en| A cyclist is {a} km from home. He will be met {b} km from home. At {c} km an hour towards home, after how many hours will he be met?
        en| At the {P} {A} paid {$a} for {c} {T} and a {V1}. The {V1} cost {$b}. How much did one {T1} cost?
        en| {A}'s piggy bank has {$a} in it. {He} takes out {$b} for the cinema and gives away the rest, {$c} to each person. To how many people does {he} give money?
        en| A truck loaded with {c} equal machines weighs {a} tonnes. Without them it weighs {b} tonnes. What is the weight of one machine?
        en| A factory had {a} toys to wrap. After lunch, {b} of them were wrapped; {c} workers wrap the others, each the same number. How many toys does each worker still wrap?
        en| A string quartet tour covers {a} km. The first leg is {b} km, and the other {c} legs are all the same length. How many kilometres is each of them?
        en| {A} has {a} beads for a curtain. {b} are cracked. The rest are threaded on {c} strings, with as many on each. How many beads hang on a string?
        en| A pharmacy holds {a} boxes of plasters. {b} are reserved for the ambulance, and the others go to {c} schools in equal numbers. How many boxes does a school get?
        en| At the auction {A} bid {$a}. That is {$b} more than {c} times what {B} had bid. How much had {B} bid?
        en| There are {a} steps to the lookout. {A} has climbed {b}. Taking {c} steps at a time between rests, how many more times will {he} set off?
        en| The chorus had {a} singers on its list. {b} dropped out before the trip, and the rest travelled in {c} equally full coaches. How many singers rode in one coach?
        en| {A} saved {a} photos on {his} phone, deleted {b} blurry ones and sorted what was left into {c} folders of the same size. How many photos are in a folder?
        en| Of a {a} g block of clay, a potter sets aside {b} g. She shapes {c} equal mugs out of the other clay. How many grams of clay are in a mug?
        en| The diver is {a} m below the surface. He stops at {b} m below the surface after rising for {c} seconds at a steady speed. How many metres does he rise per second?
        en| An ice rink lends {a} skates. {b} are at the repair shop. The usable ones stand on {c} racks in equal numbers. How many skates are on a rack?
        en| If a club takes in {$a}, pays {$b} in rent first and then gives {c} projects equal sums until nothing is left, what sum does a project get?
        en| A squirrel gathered {a} acorns. It ate {b} on the spot and buried the rest, {c} in every hole. How many holes did it dig?
        en| {A} ordered concert T-shirts at {$c} each. The post charged {$b} on top, so that {he} paid {$a} in total. How many T-shirts did {he} order?
        en| Someone multiplies a number by {c}, adds {b}, and arrives at {a}. What number did they begin with?
        en| Solve for x: {c} times x is what remains of {a} when {b} is taken off.
        en| Take {b} off {a}. How many times does {c} go into the result?
        en| A wedding cake has {a} sugar flowers. The top tier carries {b} of them. The other {c} tiers carry equally many. How many sugar flowers are on each of the other tiers?
        en| A water tower holds {a} cubic metres, and {b} of them must always be kept for the fire brigade. If the village uses {c} cubic metres a day, how many days can it go on?
        en| The bus company bought {a} tyres. It put {b} of them in store and fitted the others on buses, {c} to a bus. How many buses were fitted out?
        en| A giraffe calf weighed {b} kg at birth. After {c} weeks of gaining the same amount each week it weighs {a} kg. What does it gain per week?
        en| Our class wrote {a} invitations. The teacher mails {b}. The other invitations are handed out by {c} pupils, each taking the same number. How many does each pupil hand out?
        en| The bakery's van leaves with {a} loaves. The hotel takes {b}, and {c} shops take the same number each until the van is empty. How many loaves does a shop take?
        en| {A} has to swim {a} lengths in training. {He} warms up with {b} lengths and swims the others in {c} equal sets. How many lengths are in a set?
        en| A printed programme of {a} pages has {b} pages of pictures. The text pages are divided equally among {c} authors. How many pages of text did an author write?
        en| From {a} litres of punch the cook keeps {b} litres in the kitchen. How many litres are in each of the {c} equal bowls that hold the rest?
        en| {A} raised {$a} with a sponsored walk. {He} gave {$b} to the hospital. {He} gave the same amount to each of {c} kindergartens and then had nothing left. How much did a kindergarten get?
        en| The ranger's hut stands {a} m up the mountain. {A} starts from the car park at {b} m and climbs for {c} hours at an even pace. How many metres does {he} climb in an hour?
        en| There are {a} keys on the board. {b} open offices. Every classroom has {c} keys, and all the other keys are for classrooms. How many classrooms are there?
        en| An artist brought {a} paintings to the fair, sold {b} on the opening day and the rest over {c} days, the same number on each. How many did he sell on each of these days?
        en| After {A} had eaten {b} of the {a} grapes, {he} laid the others in {c} rows of the same length. How many grapes were in a row?
        en| How many rows of {c} seats can be set up on the lawn if the theatre has {a} chairs and {b} of them are needed backstage?
        en| How much does each of {c} neighbours pay for a snow plough that costs {$a} when the town adds {$b} and they split what is left?
        en| How many seedlings are in each tray if, of {a} seedlings, {b} dried up and the healthy ones fill {c} trays equally?
        en| Let x be the price of a kite. {A} pays with {$a}, buys {c} kites and gets {$b} change. What is x?
        en| Length of the film: {a} minutes. Seen so far: {b} minutes. To be seen in {c} equal parts. Minutes in each part?
        en| A whale watching boat counted {a} whales this season. In the first month it saw {b}. In the {c} months after that it saw the same number each month. How many per month was that?
        en| A tower of {a} cm is built on a base of {b} cm. Above the base it is made of blocks {c} cm high. How many blocks lie on top of each other?
        en| {A} and {B} did {a} sums together. {A} did {b}. {B} did all the others in {c} sittings, equally many each time. How many sums did {B} do in a sitting?
        en| "Keep {b} of these {a} tickets for the teachers," the head says, "and give each of the {c} classes an equal share of the others." How many tickets does a class get?
        en| A zoo received {a} kg of hay. The zebras were given {b} kg straight away. The rest lasts the zebras {c} days with equal rations. How many kilograms a day do they get now?
        en| The gym bought a set of {c} equal weights and a bar. Together they weigh {a} kg, and the bar weighs {b} kg. How heavy is each weight?
        en| Police handed out {a} reflectors. {b} went to cyclists. Joggers got {c} each until there were none left. How many joggers got reflectors?
        en| A mobile plan costs {$b} a month. Each film costs {$c} extra. This month's bill is {$a}. How many films were watched?
        en| A row of houses is {a} m long. The corner house takes up {b} m. Each of the other {c} houses is equally wide. How wide is one of them?
        en| {A} is reading a play with {a} speeches. {b} belong to the king, and the rest are spread evenly among {c} other roles. How many speeches does each of those roles have?
        en| A farmer has {a} hectares. Woods cover {b} of them. He divides the open land into {c} equally large meadows. How many hectares is a meadow?
        en| The old printer had {a} pages to print when it stopped after {b}. The new printer does the rest at {c} pages a minute. How many minutes does the new printer need?
        en| In the orchestra of {a}, {b} play wind instruments. The string players sit at music stands in groups of {c}, and there are no other players. How many groups of string players are there?
        zh| 一辆公共汽车上有{a}人，到站下去{b}人，剩下的人分别在后面{c}站下车，每站下车人数相同，每站下去多少人？
        zh| 一个数的{c}倍加上{b}等于{a}，求这个数。
        zh| {a}比一个数的{c}倍多{b}，这个数是几？
        zh| {B}有{a}{M}{T}，比{A}的{c}倍还多{b}{M}，{A}有多少{M}？
        zh| 妈妈带了{a}元，买了{c}双同样的袜子，还剩{b}元，每双袜子多少元？
        zh| 出租车起步价{b}元，以后每千米{c}元，{A}一共付了{a}元，起步价以外{he}还坐了多少千米？
        zh| 爷爷收了{a}个南瓜，送给邻居{b}个，剩下的每次运{c}个，要运多少次才能运完？
        zh| 饲养员有{a}根香蕉，先给大猩猩{b}根，其余的平均分给{c}只小猴，每只小猴分到几根？
        zh| 买水彩笔和颜料共花{a}元，颜料{b}元，水彩笔买了{c}盒，每盒水彩笔多少元？
        zh| 一篇文章有{a}个字，{A}已经录入{b}个，剩下的每分钟录入{c}个，还要多少分钟录完？
        zh| 老师买了{a}本本子，奖给班长{b}本，剩下的奖给{c}名同学，每人一样多，每人得几本？
        zh| 游泳池要注水{a}吨，现在已经有水{b}吨，每小时注水{c}吨，再过几小时能注满？
        zh| 一根彩带长{a}厘米，做完{c}朵同样的花以后还剩{b}厘米，做一朵花用彩带多少厘米？
        zh| 工厂计划生产{a}台电视机，已经完成{b}台，其余的要在{c}天里完成，平均每天要生产多少台？
        zh| 面包房有{a}千克面粉，做蛋糕用去{b}千克，余下的做面包，每天用{c}千克，能用多少天？
        zh| 一箱苹果连箱重{a}千克，空箱重{b}千克，把苹果平均分给{c}家，每家分到多少千克？
        zh| 花店进了{a}枝玫瑰，挑出{b}枝蔫了的，剩下的每{c}枝扎成一束，能扎几束？
        zh| {A}的{a}张邮票，{b}张是外国的，国内邮票平均夹在{c}本集邮册里，每本夹了多少张国内邮票？
        zh| 合唱队有{a}人，其中{b}人在后台伴奏，台上的人站成{c}排，每排人数相等，每排站几人？
        zh| 山路长{a}米，登山队已经走了{b}米，剩下的路程分{c}段走完，每段一样长，每段是多少米？
        zh| 货场有{a}箱货，上午运走{b}箱，下午用{c}辆车一次正好运完，每辆车运的一样多，下午每辆车运多少箱？
        zh| 办健身卡先交{b}元，以后每月交{c}元，到现在{A}总共交了{a}元，{he}已经交了几个月的月费？
        zh| 池塘水深{a}厘米，天旱时每天下降{c}厘米，多少天后水深只有{b}厘米？
        zh| {A}的存钱罐里有{a}元，取出{b}元买书，余下的捐给{c}个山区小朋友，每人捐同样多，每人得到多少元？
        zh| 一共有{a}个气球，破了{b}个，好的平均系在{c}张椅子上，每张椅子系几个？
        zh| 师傅修了一台机器，收费{a}元，其中零件费{b}元，其余是{c}小时的工钱，每小时工钱多少元？
        zh| {A}计划暑假做{a}道口算题，前几天做了{b}道，剩下的打算{c}天做完，{he}平均每天应做几道？
        zh| 鱼塘里捞出{a}条鱼，把{b}条小鱼放回去，其余的卖给{c}家饭店，每家买的一样多，每家买了几条？
        zh| 果农有{a}个西瓜，烂了{b}个，好瓜分给{c}辆小推车拉走，每辆拉同样多，每辆拉多少个？
        zh| {A}穿珠帘，{a}颗珠子里有{b}颗裂了，其余的穿成{c}串，每串颗数相等，每串几颗？
        zh| 药店有{a}盒创可贴，给急救站留{b}盒，其余的平均送给{c}所学校，每所学校得到几盒？
        zh| 登山台阶共{a}级，{A}已经爬了{b}级，剩下的每爬{c}级歇一次，爬完还要分几次？
        zh| {A}的手机里有{a}张照片，删掉{b}张模糊的，剩下的平均存进{c}个文件夹，每个文件夹存几张？
        zh| 陶艺师有{a}克陶泥，留下{b}克，用其余的做{c}个同样重的杯子，每个杯子用泥多少克？
        zh| 松鼠收集了{a}颗橡果，当场吃掉{b}颗，剩下的每个洞埋{c}颗，要挖几个洞？
        zh| 小长颈鹿出生时重{b}千克，{c}个星期后重{a}千克，每星期增重一样多，每星期增重多少千克？
        zh| 网购T恤每件{c}元，另付邮费{b}元，{A}一共付了{a}元，{he}买了多少件？
        zh| 面包车装了{a}个面包出发，给宾馆卸下{b}个，其余的由{c}家商店平均买走，每家商店买了多少个？
        zh| 先从{a}里减去{b}，再看结果里有几个{c}，有几个？
        zh| {c}乘x等于{a}减去{b}的差，x是多少？
        zh| 婚礼蛋糕上有{a}朵糖花，最上层{b}朵，其余{c}层每层一样多，其余每层有几朵？
        zh| 水塔存水{a}立方米，最少要保留{b}立方米，每天用水{c}立方米，可以用多少天？
        zh| 山上的小屋海拔{a}米，{A}从海拔{b}米的停车场出发，{c}小时匀速走到，每小时上升多少米？
        zh| 义卖得到{a}元，捐给医院{b}元，其余的平均捐给{c}所幼儿园，每所幼儿园收到多少元？
        zh| 游泳训练共{a}个来回，热身游了{b}个，其余的分{c}组游完，每组一样多，每组游几个来回？
        zh| 手机套餐月租{b}元，每看一部电影另收{c}元，这个月话费单是{a}元，这个月看了几部电影？
        zh| 画家带{a}幅画参展，头一天卖出{b}幅，以后{c}天每天卖的同样多，正好卖完，以后每天卖几幅？
        zh| 哑铃杆和{c}片同样的哑铃片共重{a}千克，杆重{b}千克，每片哑铃片重多少千克？
        zh| 剧本共有{a}句台词，国王的有{b}句，其余的平均分给{c}个角色，这些角色每个有几句台词？
        zh| 农场有地{a}公顷，树林占{b}公顷，其余的平均分成{c}块牧场，每块牧场多少公顷？
        zh| 打印机要印{a}页，印了{b}页就坏了，换一台每分钟印{c}页的打印机接着印，还要印几分钟？
        zh| 一串钥匙有{a}把，{b}把开办公室，剩下的都是教室钥匙，每间教室配{c}把，有多少间教室？
        zh| 乐队里{a}人，吹管乐的{b}人，其余的人每{c}人看一个谱架，需要谱架几个？
        zh| 警察叔叔发{a}个反光贴，骑车人领走{b}个，剩下的发给跑步的人，每人{c}个，刚好发完，有几位跑步的人领到？
        zh| 班里写了{a}张请柬，老师寄出{b}张，其余的由{c}名同学分头送，每人送的张数相等，每人送几张？
        zh| 潜水员在水下{a}米，匀速上升{c}秒后在水下{b}米，每秒上升多少米？
        zh| 公园有{a}盏彩灯，{b}盏挂在大门上，其余的挂在树上，每棵树挂{c}盏，有几棵树挂了彩灯？
        zh| 总片长{a}分钟，已看{b}分钟，其余的分{c}次看完，每次看的时间相同，每次看多少分钟？
        zh| 一排房子长{a}米，把头的一间宽{b}米，另外{c}间一样宽，另外每间宽多少米？
        zh| {A}吃掉了{a}颗葡萄中的{b}颗，把剩下的摆成{c}行，每行颗数相同，每行摆几颗？
        zh| 邻居们要凑{a}元买扫雪机，社区补助{b}元，其余的由{c}户平均出，每户出多少元？

        == sumshare: x = ( a + b ) / c; a=5..200 b=5..200 c=2..12
        en| {A} has {a} red and {b} blue {T}. {He} puts them into {c} boxes equally. How many are in each box?
        en| {a} boys and {b} girls form groups of {c}. How many groups are there?
        en| {A} picked {a} {T} and {B} picked {b}. They shared them equally among {c} people. How many did each get?
        en| {A} has {$a} and gets {$b}. A {T1} costs {$c}. How many {T} can {he} buy?
        en| {A} has {a} {T} and {B} has {b}. They put all of them into bags of {c}. How many bags are there?
        en| A {P} has {a} {T} and {b} {V}. They are put equally on {c} shelves. How many items are on each shelf?
        en| {A} ran {a} m and then {b} m in {c} minutes in all. How many metres per minute is that?
        en| {a} men and {b} women travel in cars for {c}. How many cars do they need?
        en| {A} has {a} {T} and buys {b} more. {He} shares all of them equally with friends, {c} people in all. How many does each get?
        en| {a} {T} and {b} {V} are put into {c} bags equally. How many pieces are in each bag?
        en| {A} has {a} {T} and {B} has {b}. They pack them into {c} boxes with the same number in each. How many are in a box?
        zh| 科技书{a}本，故事书{b}本，平均分给{c}个班，每班分到多少本？
        zh| {A}摘了{a}{M}{T}，{B}摘了{b}{M}，每{c}{M}装一盒，一共可以装几盒？
        zh| 两个人合打一份稿件，分别打了{a}页和{b}页，共用{c}小时，平均每小时打多少页？
        zh| 红花{a}朵，黄花{b}朵，每{c}朵扎一束，可以扎几束？
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，他们把这些{T}平均分给{c}个人，每人几{M}？
        zh| 上午做了{a}个零件，下午做了{b}个，一共用了{c}小时，平均每小时做多少个？
        zh| {A}有{a}元，妈妈又给{b}元，每{M}{T}{c}元，可以买几{M}？
        zh| {A}有{a}{M}{T}，又买{b}{M}，平均分给{c}人，每人几{M}？
        zh| {a}个苹果和{b}个梨，平均装成{c}袋，每袋几个？
        zh| 男工{a}人，女工{b}人，每{c}人编成一班，能编成几班？
        en| The sum of {a} and {b} is divided by {c}. What is the quotient?
        en| Add {a} and {b}, then divide by {c}. What do you get?
        en| How many teams of {c} can be [made|formed|built] from {a} boys and {b} girls?
        en| A baker [bakes|makes] {a} rolls in the morning and {b} in the afternoon. All of them go into bags of {c}. How many bags will there be?
        en| The {P} had {a} {T} and bought {b} more. All the {T} are now spread evenly over {c} shelves. How many are on a shelf?
        en| My aunt gave me {$a} and my uncle gave me {$b}. I want to spend everything in {c} weeks, the same amount each week. How much can I spend per week?
        en| {A} drove {a} km before lunch and {b} km after lunch. {He} was on the road for {c} hours altogether. How many km did {he} drive per hour?
        en| Two ropes of {a} m and {b} m are knotted together and cut into {c} equal pieces. How long is a piece?
        en| A fish tank was filled with {a} litres of warm water and {b} litres of cold water at {c} litres per minute. How many minutes did that take?
        en| {A} earned {$a} and {B} earned {$b}. They share all the money equally with their friends, so that {c} people get the same. How much is that for each of them?
        en| {a} adults and {b} children visit the castle in groups of {c}. How many groups go in?
        en| The farmer has {a} hens on the hill and {b} hens in the valley. He moves all hens into {c} coops, equally many in each. How many hens live in a coop?
        en| A meal costs {$a} and the drinks cost {$b}. The {c} friends split the bill evenly. How much does each of them pay?
        en| If {a} red and {b} white roses are tied into bunches of {c}, how many bunches is that?
        en| {A} reads a story of {a} pages and another of {b} pages. {He} reads {c} pages a day. In how many days has {he} read both?
        en| {a} kg of apples and {b} kg of pears are filled into {c} crates of equal weight. What does each crate weigh?
        en| The nurse receives {a} masks from one firm and {b} masks from another. Every ward gets {c} of them. How many wards can be supplied?
        en| In the library {a} novels and {b} comics must be carried away. One can carry {c} books at a time. How many times must one walk?
        en| {A} scored {a} points in the morning and {b} points in the evening, over {c} games. In every game the score was the same. How many points were scored in a game?
        en| For the school party, {a} sandwiches came from the parents and {b} from the kitchen. They were put on {c} plates, with the same number on each. How many sandwiches lay on a plate?
        en| A truck brings {a} bricks and later {b} bricks. {c} workers carry them, each the same number. How many bricks does a worker carry?
        en| Work out how many {T} each of {c} children receives when {a} {T} from {A} and {b} {T} from {B} are shared out equally.
        en| {A} had {a} photos. {He} took {b} new ones and put all of them into an album, {c} on every page. How many pages are full?
        en| A path has a part of {a} m and a part of {b} m. {c} m are paved a day. How many days does the paving of the whole path take?
        en| The prize money of {$a} and a gift of {$b} are divided equally among {c} players. How much does each player get?
        en| {A} collected {a} {T} on Saturday and {b} on Sunday. {He} stored them in {c} jars, with equally many in every jar. How many {T} are in each jar?
        en| You have {$a} in your purse and {$b} in your bag. A ride costs {$c}. How many rides can you pay for?
        en| The factory must make {a} chairs and {b} tables. It makes {c} pieces of furniture an hour. How many hours does it need?
        en| {a} passengers from one train and {b} from another are taken on by {c} buses. If all the buses carry the same number, how many passengers are in each bus?
        en| We poured {a} ml of juice and {b} ml of water into a bowl and then filled {c} glasses to the same level. How many millilitres are in a glass?
        en| {A} wrote {a} words, had a rest and wrote {b} words more. It took {c} minutes of writing. How many words per minute did {he} write?
        en| A box holds {c} {T}. {A} brings {a} {T} and {B} brings {b}. How many boxes can be filled with all of them?
        en| On {c} days {A} sold {a} {T} and {b} {V} in all, every day the same number of things. How many things were sold per day?
        en| {a} tulips and {b} lilies have to be planted in {c} rows of the same length. How many flowers come in a row?
        zh| {a}与{b}的和除以{c}，商是多少？
        zh| {a}加上{b}的和，平均分成{c}份，每份是多少？
        zh| 男生{a}人，女生{b}人，每{c}人一组做游戏，能分成多少组？
        zh| 面包店上午烤了{a}个面包，下午烤了{b}个，每{c}个装一袋，一共能装几袋？
        zh| {P}原有{a}{M}{T}，又运来{b}{M}，全部平均放在{c}个架子上，每个架子放几{M}？
        zh| 叔叔给我{a}元，姑姑给我{b}元，我打算{c}周花完，平均每周花多少元？
        zh| 一辆汽车上午行了{a}千米，下午行了{b}千米，共用{c}小时，平均每小时行多少千米？
        zh| 一根绳子长{a}米，另一根长{b}米，接起来后平均剪成{c}段，每段长多少米？
        zh| 吃饭花了{a}元，喝饮料花了{b}元，{c}个朋友平均分摊，每人付多少元？
        zh| 成人{a}人，儿童{b}人，每{c}人坐一条船，需要租几条船？
        zh| {A}看了一本{a}页的书和一本{b}页的书，每天看{c}页，看完这些书用了几天？
        zh| 把{a}千克苹果和{b}千克梨平均装进{c}个筐，每筐重多少千克？
        zh| 一家工厂送来{a}个口罩，另一家送来{b}个，每个病房发{c}个，可以发给几个病房？
        zh| {A}有{a}张照片，又拍了{b}张，每页放{c}张，全部放进相册要多少页？
        zh| 妈妈做了{a}个饭团，爸爸做了{b}个，平均放在{c}个盘子里，每盘有几个？
        zh| 修路队先修了{a}米，又修了{b}米，一共修了{c}天，平均每天修多少米？
        zh| 求每人分到几{M}：{A}拿出{a}{M}{T}，{B}拿出{b}{M}，平均分给{c}个孩子。
        zh| 奖金{a}元加上赞助费{b}元，平均分给{c}名队员，每名队员得多少元？
        zh| 星期六捡了{a}个贝壳，星期天捡了{b}个，平均装在{c}个瓶子里，每瓶装几个？
        zh| 我的钱包里有{a}元，口袋里有{b}元，坐一次碰碰车要{c}元，这些钱可以坐几次？
        zh| 家具厂要做{a}把椅子和{b}张桌子，每小时做{c}件，全部做完要几小时？
        zh| 甲车上有{a}人，乙车上有{b}人，现在他们换乘{c}辆客车，每辆坐的人一样多，每辆客车坐多少人？
        zh| 把{a}毫升果汁和{b}毫升水倒在一起，再平均倒进{c}个杯子，每杯多少毫升？
        zh| 科学课用了{a}张纸，美术课用了{b}张纸，这些纸平均发给了{c}个同学，每个同学领到多少张？
        zh| {A}先打了{a}个字，休息后又打了{b}个字，打字共用{c}分钟，平均每分钟打多少个字？
        zh| 农场有白鸡{a}只，黑鸡{b}只，平均关在{c}个鸡笼里，每个鸡笼关几只？
        zh| 甲仓有粮{a}吨，乙仓有粮{b}吨，一辆车每次运{c}吨，全部运完要运多少次？
        zh| 如果把{a}{M}{T}和{b}{N}{V}平均分成{c}份，每份有多少件东西？
        zh| {A}家收了{a}千克玉米，{B}家收了{b}千克，合在一起每{c}千克装一袋，能装几袋？
        zh| 同学们折了{a}只红纸鹤和{b}只白纸鹤，每{c}只串成一串，可以串成多少串？
        zh| 花园里要种{a}棵郁金香和{b}棵菊花，一共种{c}行，每行种的棵数相同，每行种多少棵？
        zh| 小水桶里有{a}升水，大水桶里有{b}升水，把这些水全部平均浇给{c}块菜地，每块菜地浇多少升？
        zh| 一共用了{c}个信封：{A}的{a}张邮票和{B}的{b}张邮票平均装在里面，每个信封装几张？
        zh| 被除数是{a}与{b}的和，除数是{c}，求商。
        zh| 上午来了{a}位游客，下午来了{b}位，导游共有{c}名，平均每名导游带多少位游客？
        en| Stock: {a} {T} in the cellar, {b} {T} in the attic. They go into boxes for {c} pieces. How many boxes?
        en| Let x be each child's share when {a} plums and {b} cherries are divided equally among {c} children. Find x.
        en| A wall of {a} square metres and a wall of {b} square metres are to be painted. One can of paint is enough for {c} square metres. How many cans are needed?
        en| After the concert {a} singers and {b} musicians drive home in minibuses. Each minibus takes {c} of them. What number of minibuses must come?
        en| The quiz had {a} questions before the break and {b} after it. {c} pupils answered them, every pupil the same number. How many did each pupil answer?
        zh| 库存：楼上{a}{M}{T}，楼下{b}{M}，每{c}{M}装一箱，共装多少箱？
        zh| 设每个孩子分到x个：{a}个李子和{b}个桃子平均分给{c}个孩子。求x。
        zh| 东墙面积{a}平方米，西墙面积{b}平方米，一桶油漆能刷{c}平方米，把它们都刷完要几桶油漆？
        zh| 合唱队{a}人和乐队{b}人坐车回家，每辆车坐{c}人，需要几辆车？
        zh| 钢笔一盒{a}元，墨水一箱{b}元，{c}个班合买，平均每班出多少元？
        zh| {A}写了{a}张贺卡，{B}写了{b}张，他们要把全部贺卡平均寄给{c}所学校，每所学校收到多少张？
        en| {A} brought {a} {T} and {B} {b}. They shared them fairly among {c} children. How many did each child get?
        en| {a} boys and {b} girls travel in {c} buses with equally many children. How many children are in a bus?
        en| {a} red and {b} white roses are tied into bunches of {c}. How many bunches are there?
        en| A bath gets {a} litres of hot and {b} litres of cold water, {c} litres a minute. How many minutes does it take?
        en| {A} has {a} pages of one book and {b} pages of another to read, {c} pages a day. In how many days will {he} be done?
        en| {a} ml of juice and {b} ml of water are mixed and poured into {c} glasses, the same in each. How many ml are in a glass?
        zh| {A}拿来{a}{M}{T}，{B}拿来{b}{M}，平均分给{c}个孩子，每个孩子得多少{M}？
        zh| 男生{a}人、女生{b}人，坐{c}辆人数相同的车，每辆车坐多少人？
        zh| 红玫瑰{a}朵，白玫瑰{b}朵，每{c}朵扎成一束，能扎成几束？
        zh| 甲船有{a}人，乙船有{b}人，全部换坐{c}条同样的船，每条船坐多少人？
        zh| {A}有一本{a}页的书和一本{b}页的书要看，每天看{c}页，几天看完？
        zh| {a}毫升果汁和{b}毫升水混合后平均倒入{c}个杯子，每杯多少毫升？
        en| {A} has {a} {T} and {B} has {b}. They share them equally among {c} children. How many does each child get?
        en| {a} boys and {b} girls form {c} equal teams. How many are in a team?
        en| {a} red and {b} white flowers are put into {c} vases, the same number in each. How many are in a vase?
        zh| 男生{a}人，女生{b}人，平均分成{c}组，每组几人？
        zh| 红花{a}朵，黄花{b}朵，每{c}朵扎一束，可扎几束？
        zh| {a}只公鸡和{b}只母鸡，{c}只住一个笼，要几个笼？
        zh| 上午做{a}个，下午做{b}个，装{c}盒，每盒几个？
        en| If {a} boys and {b} girls form {c} equal groups, how many are in each?
        en| Find how many {T} each of {c} children gets from {A}'s {a} and {B}'s {b}.
        en| How many boxes for {c} cakes each are needed for {a} plain and {b} sweet cakes?
        en| {A} picked {a} plums, {his} sister {b}. Their mother used the whole harvest for {c} jars of jam, the same number of plums for each. How many plums went into a jar?
        en| On Friday {a} parcels arrived and on Saturday {b}. {c} couriers delivered them, all taking equally many. How many parcels did a courier deliver?
        en| A class has saved {$a} and the parents' club adds {$b}. Museum tickets are {$c} each. How many pupils can go to the museum?
        en| The swimmers of the morning group did {a} lengths and those of the evening group did {b}. Altogether {c} swimmers took part and did the same number. How many lengths did a swimmer do?
        en| Find the number you get if {c} divides the sum of {a} and {b}.
        en| First add {a} and {b}; next split this sum into {c} equal parts. What is a part?
        en| Two boxes of crayons, one with {a} and one with {b}, are emptied on the table. {c} children take them, each the same number. How many crayons does a child take?
        en| A novel of {a} pages has a sequel of {b} pages. {A} wants to read both in {c} days, with the same number of pages daily. How many pages must {he} read daily?
        en| The gardener carries {a} cans of water in the morning and {b} in the evening; every tree gets {c} cans. How many trees are watered?
        en| The museum welcomed {a} school children and {b} tourists. Every guide took {c} of them round. How many guides were on duty?
        en| A farmer grew {a} kg of carrots in the upper field and {b} kg in the lower field. They are filled into sacks of {c} kg. How many sacks does he fill?
        en| {a} metres of red cloth and {b} metres of blue cloth lie ready. A flag takes {c} metres, of whichever colour. How many flags can be made if nothing is wasted?
        en| During the storm {a} trees fell on the north side and {b} on the south side. {c} foresters cleared them away, each the same number. How many trees did each forester clear away?
        en| "I've {a} photos on my phone and {b} on my camera," says {A}. "If I put {c} on every page, how many pages will my album have?"
        en| A troop of {a} scouts meets another troop of {b} scouts. For a game everybody is put into {c} teams of equal size. What is the size of a team?
        en| The bakery's orders for today: {a} rolls for the school and {b} rolls for the hospital. An oven tray holds {c} rolls. How many trays must be baked?
        en| A ship takes on {a} crates in the first port and {b} in the next. They are stowed in {c} holds, equally in each. How many crates lie in a hold?
        en| {A} had {$a} of pocket money. Grandma gave {him} {$b}. {He} wants to make the money last {c} weeks, spending the same each week. How much may {he} spend in a week?
        en| A hiker walked {a} km on the plain and {b} km in the mountains. He was on his feet for {c} days and did equal distances. How long was a day's walk?
        en| The aquarium got {a} goldfish and {b} guppies. They swim in {c} tanks now, and the tanks have equal numbers of fish. How many fish are in one tank?
        en| In the car park, {a} cars and {b} vans have to be parked in rows of {c}. How many rows will there be?
        en| A printer has {a} black pages and {b} coloured pages to print. Printing {c} pages a minute, how many minutes is it busy?
        en| {a} apples are in the left basket, {b} in the right one. If {c} horses get all of them in equal shares, how many apples does a horse get?
        en| The concert brought in {$a}, the raffle {$b}. All the money goes to {c} animal shelters, in equal parts. How much does each shelter get?
        en| A song list of {a} minutes and a talk of {b} minutes are cut into {c} equally long broadcasts. How many minutes does a broadcast last?
        en| A kitchen has {a} cups in the cupboard and {b} cups in the dishwasher. The waiter puts all of them on trays, {c} to a tray. How many trays does he need?
        en| For the puppet theatre {a} tickets were sold in advance and {b} at the door. All seats in {c} equal rows were filled. How many seats did a row have?
        en| {A} sawed a beam of {a} cm and a beam of {b} cm into pieces of {c} cm, without any waste. How many pieces did {he} get in all?
        en| In spring {a} lambs were born, and in summer {b} more. The shepherd divides all these lambs among {c} meadows evenly. How many lambs graze on a meadow?
        en| Into every first-aid kit go {c} bandages. The nurse has {a} wide and {b} narrow bandages. How many kits can she fill?
        en| A dripping tap has filled a bowl with {a} ml, another tap with {b} ml. {A} pours all that water onto {c} plants, the same on each. How many ml does a plant get?
        en| Add the {a} km of the outward trip to the {b} km of the way back. If the car uses a litre for every {c} km, how many litres does it use?
        en| A school has {a} girls and {b} boys in the sixth year. They form classes of {c}. How many classes are formed?
        en| The weaver used {a} balls of white wool and {b} balls of grey wool for {c} identical rugs. How many balls are in a rug?
        en| At the post office {a} letters lie in one bag and {b} in another. A machine stamps {c} letters a second. How many seconds does it need for all the letters?
        en| {A} sold drinks for {$a} and cakes for {$b}. {c} helpers share the takings equally. What does a helper get?
        en| There are {a} pencils on my desk and {b} in the drawer. When I spread all of them over {c} cups, as many in each cup, how many pencils will a cup hold?
        en| Question: how many coaches with {c} seats are needed to take {a} fans from the east and {b} fans from the west to the match?
        en| {c} identical vases are filled with {a} daisies and {b} poppies. If all the vases hold the same number of flowers, what is it?
        en| {A} solved {a} sums in the lesson and {b} at home. For every {c} sums {he} gets a star. How many stars does {he} get?
        en| The cook opens a bag of {a} g of rice and another of {b} g. One portion takes {c} g. For how many portions is there rice?
        en| A builder needs {a} tiles for the bathroom and {b} for the kitchen. Tiles are sold in boxes of {c}. How many boxes does he have to buy?
        en| {b} new members joined a club of {a}. At the dinner everybody sat at one of {c} tables, and every table was equally full. How many sat at a table?
        en| The cargo of two lorries, {a} tonnes and {b} tonnes, goes on by rail. A wagon carries {c} tonnes. How many wagons are coupled?
        en| {A} earned {$a} in June and {$b} in July. With that money {he} takes driving lessons at {$c} a lesson. How many lessons can {he} take?
        en| A lending library buys {a} thrillers and {b} travel guides, which {c} branches receive in equal numbers. How many new books does a branch receive?
        en| Let the pot contain {a} ml of milk and {b} ml of cocoa. How many cups of {c} ml does that make?
        en| It took a team {c} hours to clear {a} m of road in the valley and {b} m on the pass. How many metres were cleared an hour?
        en| Our two dogs' food: {a} cans in the cellar, {b} cans in the kitchen. They eat {c} cans a day. For how many days will it last?
        en| {A} knows {a} English songs and {b} French songs. In a show {he} sings {c} songs and never repeats one. How many shows can {he} give?
        en| {c} boxes of equal content were packed with {a} spoons and {b} forks. What number of pieces of cutlery is in a box?
        en| At the airport {a} passengers with luggage and {b} without stand in {c} queues, all equally long. How many passengers are in a queue?
        en| For a quilt, {a} plain squares and {b} striped squares are sewn together in rows of {c}. How many rows does the quilt have?
        en| A relay is run over {a} km of road and {b} km of track. {c} runners share the whole distance equally. How many km does each of them run?
        en| If you put {$a} and {$b} together and buy balloons at {$c} apiece with the money, how many balloons do you have?
        en| A hive gave {a} g of honey in May and {b} g in June. The beekeeper fills all of it into jars of {c} g. Find the number of jars.
        en| {a} teachers, {b} parents: they all sit down in {c} rows that are equally long. How many chairs does a row need?
        en| A computer checks {a} pictures and {b} videos. It manages {c} files a minute. In how many minutes has it checked all the files?
        en| {A} caught {a} fish and {B} {b}. They smoked all the fish, {c} at a time. How often did they fill the smoker?
        en| The two halls of the cinema have {a} and {b} seats. On Sunday the full audience of both left through {c} doors, equally many through each. How many people used a door?
        zh| {A}钓了{a}条鱼，{B}钓了{b}条，他们把鱼平均送给{c}位邻居，每位邻居得到几条鱼？
        zh| 一瓶牛奶{a}毫升，另一瓶{b}毫升，全部倒进容量{c}毫升的杯子里，能倒满几杯？
        zh| 学校合唱队有{a}人，舞蹈队有{b}人，全体演员坐{c}辆同样的车去演出，每辆车坐的人一样多，每辆车坐多少人？
        zh| 小狗的罐头，柜子里有{a}罐，冰箱里有{b}罐，每天吃{c}罐，可以吃多少天？
        zh| 东村要电线杆{a}根，西村要{b}根，卡车每趟拉{c}根，全部拉完要跑几趟？
        zh| {A}做对课内题{a}道、课外题{b}道，每做对{c}道得一颗星，{he}一共得几颗星？
        zh| 修路队第一周修了{a}米，第二周修了{b}米，这些路由{c}个小组平均承担，每个小组修了多少米？
        zh| 六月卖废纸得{a}元，七月卖废品得{b}元，班里用这些钱买{c}元一本的图书，可以买几本？
        zh| 一列火车卸下{a}吨煤和{b}吨木材，用载重{c}吨的汽车运走，需要汽车多少辆次？
        zh| 同学们去划船，三年级来了{a}人，四年级来了{b}人，每条船坐{c}人，要租几条船？
        zh| 爸爸买了{a}块白瓷砖和{b}块蓝瓷砖，贴成{c}行，每行块数相等，每行贴多少块？
        zh| 缝纫组用{a}米红布和{b}米黄布做裙子，每条裙子用布{c}米，一共可以做裙子多少条？
        zh| 去的路程是{a}千米，回来走另一条路是{b}千米，来回共用{c}小时，平均每小时行多少千米？
        zh| 书法作品{a}幅，绘画作品{b}幅，平均贴在{c}块展板上，每块展板贴几幅作品？
        zh| {A}的储钱罐里有{a}元，又放进去{b}元，取出来全部换成{c}元一张的公园票，能换几张？
        zh| 奶奶腌了{a}个鸡蛋，又腌了{b}个鸭蛋，每个坛子放{c}个，要用几个坛子？
        zh| 春天种柳树{a}棵，种杨树{b}棵，平均由{c}个班负责浇水，每个班负责浇多少棵？
        zh| 操场东边站着{a}人，西边站着{b}人，全体合成{c}路纵队，每路人数同样多，每路有几人？
        zh| 果汁店榨了{a}杯橙汁、{b}杯苹果汁，服务员每次端{c}杯，要端几次才能端完？
        zh| 有两堆煤，一堆重{a}吨，一堆重{b}吨，工厂每天烧煤{c}吨，可以烧多少天？
        zh| 超市里有红气球{a}个，绿气球{b}个，全部扎成束，每束{c}个，可扎多少束？
        zh| 工程师把{a}米的旧管道和{b}米的新管道分成{c}段检查，每段一样长，每段多少米？
        zh| 姐姐摘茶叶{a}克，妹妹摘{b}克，晒之前分装进{c}个竹篮，每篮一样重，每篮装多少克？
        zh| 书包里的零钱{a}元加上卡里的{b}元，刚好够{A}坐{c}次地铁，每次票价相同，地铁每次多少元？
        zh| 某车间生产甲种零件{a}个、乙种零件{b}个，每{c}个零件装一箱，能装满多少箱？
        zh| 音乐教室原有{a}把椅子，又搬来{b}把，摆成{c}排，每排同样多，每排摆多少把椅子？
        zh| 医疗队有医生{a}名、护士{b}名，要编成{c}个小分队，人数相等，一个小分队有多少人？
        zh| 蓝色卡片{a}张，黄色卡片{b}张，混在一起发给{c}个同学玩游戏，每人拿到的张数一样，每人拿几张？
        zh| 一个长篇故事上册{a}页，下册{b}页，{A}计划{c}天读完两册，每天要读多少页？
        zh| 先求{a}加{b}得几，再把得数除以{c}，最后结果是几？
        en| The cook peels {a} potatoes and her helper peels {b}. They put them into {c} pots, the same number in each pot. How many potatoes are in each pot?
        en| {A} picks {a} pears from the old tree and {b} pears from the young tree. {He} shares them equally among {c} neighbours. How many pears does each neighbour get?
        en| The choir has {a} girls and {b} boys. They stand in {c} rows that are equally long. How many singers are in a row?
        en| A teacher buys {a} sheets of white paper and {b} sheets of coloured paper. Each pupil gets {c} sheets. How many pupils can get paper?
        en| In the morning {a} letters came, and {b} came in the afternoon. {c} postmen share them evenly. How many letters does each postman carry?
        en| {A} collected {a} cans. {B} collected {b} cans. They take all the cans away in sacks that hold {c} cans. How many sacks do they fill?
        en| {A} drove {a} km before the break and {b} km after it. The car used {c} litres of petrol in all. How many km did it go on a litre?
        en| A farmer has {a} white sheep and {b} black sheep. {c} shepherds look after them, with the same number for everyone. How many sheep does a shepherd look after?
        en| {A} had {a} toy cars. For {his} birthday {he} was given {b} more. Now {he} puts them all in boxes of {c}. How many boxes does {he} need?
        en| {A} spent {a} minutes on maths and {b} minutes on reading. {He} did {c} tasks altogether, each of them in the same time. How many minutes did a task take?
        en| Two trucks bring {a} and {b} sacks of cement. The sacks are spread equally over {c} building sites. How many sacks does each building site get?
        en| There are {a} red balloons and {b} yellow balloons. {A} ties the same number to each of {c} doors. How many balloons hang on each door?
        en| The baker has {a} plain buns left and {b} with raisins. He sells them in bags of {c} buns. How many bags are there?
        en| Tom's class has {a} pupils and the class next door has {b}. For sports day both classes together are split into teams of {c}. How many teams can they make?
        en| {A} won {$a} in a quiz and {$b} in a race. {He} gave it all to {c} charities, the same sum to each. What did a charity receive?
        en| A boat trip costs {$a} and the lunch on board {$b}. {c} people pay for it together in equal parts. How much is that for each person?
        en| {a} m of fence run along the road and {b} m along the field. The farmer paints {c} m an hour. How many hours will he be painting?
        en| {A} needs {a} screws for the table and {b} for the bed. Screws are sold in packets of {c}. How many packets must {he} buy?
        en| One hive gave {a} kg of honey and another {b} kg. The honey was poured into {c} equal buckets. How many kg did each bucket hold?
        en| A school got {a} computers in spring and {b} in autumn. They were divided evenly among {c} rooms. How many computers are there in every room?
        en| {A} has read {a} pages this week and {b} last week. A chapter has {c} pages. How many chapters has {he} read?
        en| At the zoo {a} fish were fed in the morning and {b} in the evening. The {c} seals all ate the same number. How many fish did a seal eat?
        en| Add {a} and {b}. Then split the sum into {c} equal parts. How large is each part?
        en| {c} times a number is as much as {a} and {b} together. What is the number?
        en| If a number is multiplied by {c}, the result equals the sum of {a} and {b}. Find the number.
        en| What is the result if {a} is increased by {b} and then divided by {c}?
        en| I think of a number. I multiply it by {c} and subtract {a}, and get {b}. Which number was it?
        en| {A} multiplied {his} secret number by {c}, then took away {b}. {He} was left with {a}. What was the secret number?
        en| {A} has {a} {T}. If {he} had {b} more, {he} would have {c} times as many as {B}. How many {T} does {B} have?
        en| {c} times {A}'s age is {a} years plus {b} years. How old is {A}?
        en| The mother is {a} years old. In {b} years she will be {c} times as old as her son is now. How old is her son now?
        en| A ribbon maker joins {a} cm of blue ribbon to {b} cm of gold ribbon. Then she cuts all of it into pieces of {c} cm. How many pieces are there?
        en| Two gardens of {a} and {b} square metres have to be mown. {A} mows {c} square metres a minute. In how many minutes can {he} mow both?
        en| On Friday the museum had {a} visitors, and on Saturday {b}. Every guide led groups of {c}. How many groups were led on these days?
        en| {A} has a rope of {a} m; {B} has one of {b} m. Out of both ropes they make {c} swings with equal ropes, using everything. How many metres of rope does each swing get?
        en| The hospital has {a} nurses on the day shift and {b} on the night shift. They work in {c} wards, with the same number in each. How many nurses belong to a ward?
        en| {a} apples and {b} oranges were delivered. The kitchen gives out {c} pieces of fruit per table. For how many tables is the fruit enough?
        en| {A} filled the tank with {a} litres in the morning and another {b} litres at night. It is emptied in {c} days, the same amount being used each day. How many litres are used a day?
        en| Let x be the number of carriages needed for {a} adults and {b} children if {c} people fit into each carriage. What is x?
        en| How many photos are on each page, if {A} puts {a} holiday photos and {b} family photos on {c} pages in equal numbers?
        en| How many cards does each player hold when {a} old cards and {b} new cards are dealt out evenly to {c} players?
        en| {A} worked {a} hours in May and {b} hours in June. {He} worked {c} hours a day. How many days did {he} work?
        en| From one bag {a} marbles are taken, from another {b}. They are laid in {c} circles of equal size. Work out the number of marbles per circle.
        en| {a} books were given back on Monday and {b} on Tuesday. {c} helpers put them back on the shelves, each the same number. How many books was that for each helper?
        en| {A} ran {a} m, rested, and then ran {b} m. One lap is {c} m long. How many laps did {he} run altogether?
        en| A tailor finished {a} jackets and {b} trousers. He hung them on {c} racks, the same number of pieces on every rack. How many pieces hang on a rack?
        en| The shop has {$a} in the till and {$b} in the safe. The owner pays the same wage to {c} workers and the money is gone. How much is the wage?
        en| {A} sends {a} text messages on one day and {b} on the next. They go to {c} friends, and no friend gets more than any other. How many messages does each friend get?
        en| Everybody helped at the clean-up. The girls filled {a} bags and the boys {b}. A cart takes {c} bags at a time. How many times must the cart go?
        en| {A} brought {a} sandwiches, {B} brought {b}. Nobody wanted to have more than the others, so the {c} friends divided them evenly. How many sandwiches did each of them eat?
        en| Spoons: {a}. Forks: {b}. They are to lie in {c} drawers, equally many pieces in each. How many pieces are in a drawer?
        en| During the storm {a} mm of rain fell by day and {b} mm by night. It rained for {c} hours, always equally hard. How many mm fell per hour?
        en| {A} and {B} have to fold {a} towels and {b} sheets. They fold {c} pieces a minute. How long, in minutes, do they need?
        en| All the pupils of Year A ({a} pupils) and Year B ({b} pupils) go skating. On the ice they form {c} chains of equal length. How many pupils are in a chain?
        en| {a} ducks swim on the lake and {b} on the river. In the evening they come home to {c} huts, with as many in one hut as in the next. How many ducks sleep in a hut?
        en| A company makes {a} phones in the old plant and {b} in the new plant each day. They are sent to {c} countries in equal lots. How many phones go to each country daily?
        en| The printer has to print {a} colour pages and {b} black pages. It manages {c} pages a minute. After how many minutes is everything printed?
        en| {A} had {a} seeds; then {he} found {b} more in a drawer. {He} sowed {c} seeds in each pot and used them all up. How many pots did {he} use?
        en| Players in blue: {a}. Players in red: {b}. Every minibus takes {c} players. How many minibuses bring them all to the match?
        en| A spaceship carries {a} kg of food and later takes on {b} kg. The crew eats {c} kg a day. For how many days will the food last?
        en| Last year {A} saved {$a}, this year {$b}. {He} now buys {c} bikes of the same price with it for {his} children and has nothing left. What does one bike cost?
        en| The big cousin has {a} {T}, the small cousin {b}. They pool them and build {c} equal sets. How many {T} are in a set?
        en| Each bench seats {c} people. {a} parents and {b} children would like to sit down. How many benches should be put out?
        en| {A} bought {a} bulbs of garlic and {b} onions. They are hung up in {c} bunches of equal number. How many pieces does a bunch have?
        en| A fish shop sold {a} kg of cod and {b} kg of salmon to {c} restaurants, each of which took the same weight. How many kg did a restaurant take?
        en| Out of {a} litres of cherry juice and {b} litres of grape juice, drinks are mixed and filled into {c} barrels to the same level. How many litres go into each barrel?
        en| The first {c} pages of an album are filled with {a} old and {b} new stamps, every page with the same number. How many stamps are there on each page?
        en| {A} got {a} points in the first match and {b} in the next. Each goal gives {c} points. How many goals did {A} score?
        en| A carpenter has {a} short and {b} long nails. He needs {c} nails for a birdhouse and does not care about their length. How many birdhouses can he nail together?
        en| The ferry unloads {a} cars from its upper deck and {b} from its lower deck. They drive off in {c} lanes with equally many cars. How many cars use each lane?
        en| {A} picked up {a} pieces of rubbish on the beach and {b} in the park. {He} filled {c} bags equally. How many pieces were in a bag?
        en| A librarian unpacks {a} hardbacks and {b} paperbacks. If she sets up piles of {c}, how many piles will there be?
        en| At the start of the week the stall owner had {$a}. On Monday she earned {$b}. Then she divided all her money into {c} equal envelopes. How much money was in an envelope?
        en| A weather station measured {a} mm of rain in spring and {b} mm in summer. Spread over {c} months, how much rain is that per month?
        en| {a} young and {b} old musicians are to form {c} bands of the same size. How many musicians will a band have?
        en| If {A} takes {a} steps to the lake and {b} steps on to the mill, and rests after every {c} steps, how many stretches does {he} walk?
        en| In the aquarium, {a} guppies and {b} tetras are moved to {c} new tanks, with equal numbers of fish. How many fish swim in a new tank?
        en| {A} spent {a} minutes washing and {b} minutes waxing {c} cars. {He} gave every car the same time. How many minutes did a car get?
        en| A teacher marks {a} tests today and {b} tomorrow. There are {c} tests in a folder. How many folders does she work through?
        en| For the costume party, {A} cuts {a} paper leaves and {B} cuts {b}. A costume takes {c} leaves. How many costumes can they make?
        en| A heap of {a} kg of compost and another of {b} kg are dug into {c} beds in equal amounts. How many kilograms does each bed receive?
        en| When the sum of {a} and {b} is x times {c}, what is x?
        en| Multiplied by {c}, a certain number gives the sum of {a} and {b}. Give this number.
        en| {a} plus {b} equals {c} times a number. What is the number?
        en| Write down {a}, add {b}, divide by {c}. What stands on your paper in the end?
        en| The north field yields {a} sacks of wheat and the south field {b}. A trailer carries {c} sacks. How many trailer loads is the harvest?
        en| {A} takes {a} g of beef and {b} g of pork and forms {c} meatballs of equal weight. What is the weight of a meatball?
        en| {a} tadpoles and {b} newts are studied by {c} groups of pupils. Every group looks after equally many animals. How many animals does a group look after?
        en| A tram took in {$a} from adults and {$b} from children on {c} trips. On each trip it took in the same. How much did it take in per trip?
        en| {A} has paper for {a} kites, and {B} has paper for {b}. They make all of them within {c} days, the same number each day. How many kites do they make in a day?
        en| The museum bought {a} Roman coins and was given {b} more. {c} coins are shown in each glass case. How many glass cases are filled?
        en| In the morning {A} climbed {a} m, and in the afternoon {b} m. Every {c} m {he} drew a mark on {his} map. How many marks did {he} draw?
        en| On the coach sit {a} people, on the train {b}. At the harbour all of them change to boats for {c} people. How many boats do they fill?
        en| {A} hangs up {a} socks and {b} shirts on {c} lines, with equally many pieces on every line. How many pieces dry on a line?
        en| A baker shapes {a} white and {b} brown rolls. If she bakes them in {c} equal batches, how many rolls are in a batch?
        en| One class has {a} children and the other {b}. On the skating trip, every adult is in charge of {c} of these children. How many adults go along?
        en| {A} fished {a} buttons out of one drawer and {b} out of another. A teddy bear needs {c} buttons. For how many teddy bears do the buttons suffice?
        en| A sailor rolls up a rope of {a} m and one of {b} m after tying them together. One turn of the roll takes up {c} m. How many turns are there, leaving the knot out of account?
        en| A company has {a} old and {b} new computers. {c} technicians check them, each looking at equally many. How many computers does a technician look at?
        en| A club collects {$a} from its adult members and {$b} from its young members. Rackets cost {$c} apiece. How many rackets can the club get for all this money?
        en| The blue team has {a} points and the white team {b}. Together they have {c} times as many points as the green team. How many points does the green team have?
        en| {A} is {a} cm tall, and the stool {he} stands on is {b} cm high. From the floor to the top of {his} head it is {c} times the height of the dog. How tall is the dog?
        en| Some sweets were shared. Each of {c} children got the same number and they came from a jar of {a} and a bag of {b}. How many sweets did a child get?
        en| Mornings: {a} calls. Afternoons: {b} calls. Answered equally by {c} clerks. Calls per clerk?
        en| How many crews of {c} can the mountain rescue form from {a} volunteers and {b} professionals?
        en| How many litres does each of {c} cows get if a trough of {a} litres and a trough of {b} litres are drunk dry by them in equal parts?
        en| How many weeks will {A}'s money last if {he} has {$a}, is given {$b} and spends {$c} a week?
        en| How many minutes does {A} take to drive {a} km of country road and {b} km of motorway if {he} always drives {c} km a minute?
        en| The white candle burns for {a} hours and the red one for {b}. {A} burns one after the other, {c} hours an evening. For how many evenings does {he} have light?
        en| A film studio shot {a} scenes indoors and {b} outdoors in {c} weeks, equally many per week. How many scenes per week is that?
        en| "I brought {a} stones and you brought {b}," {A} says to {B}. "Let us make {c} piles of the same size." How many stones will be in a pile?
        en| Between them, the east wing with {a} windows and the west wing with {b} windows keep {c} cleaners busy, and each cleans the same number. How many windows does a cleaner clean?
        en| A post van picks up {a} parcels, then {b} more. It drops {c} at each address until it is empty. How many addresses does it visit?
        en| {a} acorns and {b} chestnuts are used for making animals. For each animal you need {c} of them, no matter which. How many animals can be made?
        en| There are {a} sailing boats and {b} motor boats. The harbour master moors them at {c} jetties, the same number at each. How many boats are moored at a jetty?
        en| All the pupils who came by bike ({a}) and all who came on foot ({b}) were put in {c} equal groups for the treasure hunt. How many pupils were in a group?
        en| A hamster ran {a} turns in its wheel before midnight and {b} after midnight. It rested after every {c} turns. How many times did it rest, if its last turn was also followed by a rest?
        en| Find what each of {c} heirs receives if they share {$a} in cash and {$b} in the bank equally.
        zh| 同学们做了{a}面红旗和{b}面黄旗，平均插在{c}条跑道边，每条跑道边插几面？
        zh| {A}摘了{a}个橘子，{B}摘了{b}个，他们把橘子每{c}个装一盒，可以装多少盒？
        zh| 运动队有男队员{a}名，女队员{b}名，平均住在{c}间宿舍里，每间住几名？
        zh| 一个数的{c}倍等于{a}与{b}的和，这个数是多少？
        zh| 一个数乘{c}再减去{a}得{b}，求这个数。
        zh| {A}有{a}{M}{T}，如果再添{b}{M}，就正好是{B}的{c}倍，{B}有几{M}？
        zh| 水果店运来{a}千克橙子和{b}千克香蕉，每天卖{c}千克水果，这些水果可以卖几天？
        zh| 小猫钓了{a}条鱼，猫妈妈钓了{b}条，它们把鱼平均放进{c}个盆里，每个盆里有几条？
        zh| 商场先进货{a}台冰箱，后来又进货{b}台，平均分给{c}个分店，每个分店分到几台？
        zh| 美术课上，老师发给全班{a}张红纸和{b}张绿纸，每人正好用{c}张，全班有多少人？
        zh| 上山的路长{a}米，下山的路长{b}米，{A}上山下山一共走了{c}分钟，平均每分钟走多少米？
        zh| 李叔叔养了{a}只灰兔和{b}只白兔，每个笼子关{c}只，需要多少个笼子？
        zh| 张师傅做了{a}个馒头和{b}个花卷，平均装在{c}个蒸笼里，每个蒸笼装几个？
        zh| {A}上午收到{a}封信，下午收到{b}封，每{c}封捆成一捆，一共捆成几捆？
        zh| 两块菜地分别收白菜{a}棵和{b}棵，用{c}辆车一次拉走，每辆车拉的同样多，每辆拉多少棵？
        zh| 甲船载{a}人，乙船载{b}人，上岸后每{c}人坐一辆小车，要用多少辆小车？
        zh| 男生叠了{a}颗星星，女生叠了{b}颗星星，把它们装进{c}个罐子，每个罐子同样多，每罐多少颗？
        zh| 奶奶有{a}元，爷爷有{b}元，他们把钱合起来平均分给{c}个孙子，每个孙子得多少元？
        zh| 教学楼前摆着{a}盆菊花，楼后摆着{b}盆，现在要把它们摆成{c}行，每行一样多，每行摆几盆？
        zh| 老师给表演的同学买了{a}瓶水，又添了{b}瓶，每人喝{c}瓶刚好喝完，表演的同学有多少人？
        zh| 修一条路，甲队负责{a}米，乙队负责{b}米，两队合起来每天修{c}米，几天能全部修完？
        zh| {A}家去年收入苹果{a}筐，今年收入{b}筐，全部平均存进{c}个地窖，每个地窖存多少筐？
        zh| 超市卖出{a}盒酸奶和{b}盒纯牛奶，顾客平均每人买{c}盒，来了多少位顾客？
        zh| 妈妈今年{a}岁，再过{b}年，她的岁数正好是女儿现在岁数的{c}倍，女儿现在几岁？
        zh| 大桶装油{a}千克，小桶装油{b}千克，把这些油分装成{c}瓶，每瓶同样重，每瓶多少千克？
        zh| 早上捡了{a}个鸡蛋，晚上捡了{b}个，每板放{c}个，能放满多少板？
        zh| 书法作品{a}幅，绘画作品{b}幅，挂在{c}面墙上，每面墙挂的一样多，每面墙挂多少幅？
        zh| 动物园有{a}只公孔雀，{b}只母孔雀，{c}名饲养员平均照看，每名饲养员照看多少只？
        zh| 往返两段路程分别是{a}千米和{b}千米，汽车共耗油{c}升，每升油平均行驶多少千米？
        zh| 捐来的{a}件棉衣和{b}件毛衣平均寄给{c}所小学，每所小学收到衣服多少件？
        zh| 先用去{a}米布，又用去{b}米布，正好做了{c}套同样的窗帘，每套窗帘用布多少米？
        zh| 木匠有短钉{a}颗、长钉{b}颗，做一个鸟窝要{c}颗钉子，长短都行，能做多少个鸟窝？
        zh| 渡船上层有{a}辆车，下层有{b}辆车，全部从{c}条车道开下船，每条车道的车一样多，每条车道开下多少辆？
        zh| {A}在沙滩上捡了{a}件垃圾，在公园捡了{b}件，平均装进{c}个袋子，每袋几件？
        zh| 水族馆把{a}条孔雀鱼和{b}条灯鱼搬进{c}个新鱼缸，每个鱼缸的鱼数一样，每缸几条？
        zh| {A}擦车用了{a}分钟，打蜡用了{b}分钟，一共护理了{c}辆车，每辆用的时间一样，每辆用多少分钟？
        zh| 北边的地收麦子{a}袋，南边的地收{b}袋，拖车一次拉{c}袋，一共要拉多少趟？
        zh| 用{a}克牛肉和{b}克猪肉做成{c}个一样重的肉丸，每个肉丸重多少克？
        zh| {c}乘x等于{a}与{b}的和，x等于多少？
        zh| {a}加{b}正好是一个数的{c}倍，这个数是多少？
        zh| 蓝队得{a}分，白队得{b}分，他们的总分是绿队的{c}倍，绿队得多少分？
        zh| {A}用{a}分钟画画、{b}分钟写字，把时间平均分成{c}段，每段多少分钟？
        zh| 老师今天批改了{a}份卷子，明天批改{b}份，每{c}份放一个袋子，共要几个袋子？
        zh| {A}登山，上午登高{a}米，下午登高{b}米，每登{c}米在地图上画一个点，{he}画了多少个点？
        zh| 晾衣服，{a}只袜子和{b}件衬衫晾在{c}根绳子上，每根绳子晾的件数相同，每根晾几件？
        zh| 把一根{a}米的绳和一根{b}米的绳接起来绕在线轴上，绕一圈用{c}米，接头不计，能绕几圈？
        zh| 公司有旧电脑{a}台，新电脑{b}台，{c}名技术员平均检修，每名技术员检修多少台？
        zh| 大蜡烛可点{a}小时，小蜡烛可点{b}小时，一支点完再点另一支，每晚点{c}小时，可以点几晚？
        zh| 罐子里有{a}颗糖，口袋里有{b}颗糖，{c}个孩子平分这些糖，每个孩子分到几颗？
        zh| 收银台早上收到{a}元，晚上收到{b}元，平均放进{c}个信封，每个信封放多少元？
        zh| 邮车先装{a}件包裹，又装{b}件，每到一个地址卸下{c}件，正好送完，送了多少个地址？
        zh| 手工课上用{a}颗橡果和{b}颗栗子做小动物，每只用{c}颗，不管哪一种，能做小动物多少只？
        zh| 港口有帆船{a}艘，快艇{b}艘，平均停靠在{c}个泊位区，每个泊位区停几艘？
        zh| 春季下雨{a}毫米，夏季下雨{b}毫米，平均到{c}个月，每个月下雨多少毫米？
        zh| 寻宝游戏，骑车来的{a}人和走路来的{b}人编成人数相等的{c}组，每组几人？
        zh| 东楼有窗{a}扇，西楼有窗{b}扇，{c}名清洁工擦同样多的窗，每名擦多少扇？
        zh| 图书管理员把{a}本精装书和{b}本平装书叠成堆，每堆{c}本，叠成几堆？
        zh| {A}站在{b}厘米高的凳子上，{he}身高{a}厘米，从地面到头顶的高度是小狗身高的{c}倍，小狗高多少厘米？
        zh| 山地救援队有志愿者{a}名，专业队员{b}名，每{c}人组成一个小组，能组成几个小组？
        zh| 博物馆买来古币{a}枚，又收到捐赠{b}枚，每个展柜放{c}枚，要用多少个展柜？
        zh| {A}有做{a}个风筝的纸，{B}有做{b}个的纸，他们{c}天把纸全部用完，每天做的一样多，每天做几个风筝？
        zh| 接待处上午接{a}个电话，下午接{b}个，{c}名职员接的一样多，每名职员接了几个？
        zh| {A}把{a}和{b}相加，再平均分成{c}份，{he}得到的一份是多少？

        == regroup: x = a * b / c; a=2..30 b=2..40 c=2..30
        en| {a} boxes hold {b} {T} each. The {T} are packed again, {c} to a box. How many boxes are needed?
        en| {A} buys {a} bags of {b} {T} and shares all of them among {c} children. How many does each child get?
        en| {A} needs {b} days if {he} reads {a} pages a day. How many days does {he} need at {c} pages a day?
        en| {a} workers finish a job in {b} days. How long would {c} workers take?
        en| Driving at {a} km per hour the trip takes {b} hours. How long does it take at {c} km per hour?
        en| {A} has {a} bags with {b} {T} in each. {He} puts them into {c} boxes, the same number in each. How many go in one box?
        en| {b} {T} fit in each of {a} boxes. If only {c} boxes are used, how many {T} must be in each?
        en| Food for {a} people lasts {b} days. How many days does it last for {c} people?
        en| {A} bought {a} {T} at {$b} each. For the same money, how many {V} at {$c} each could {he} have bought?
        en| {a} machines need {b} hours. How many hours do {c} machines need for the same work?
        en| {a} boxes with {b} {T} each are shared equally among {c} people. How many {T} does each get?
        zh| {A}每天看{a}页，{b}天看完一本书，如果每天看{c}页，几天可以看完？
        zh| 有{a}箱{T}，每箱{b}{M}，平均分给{c}个班，每班多少{M}？
        zh| {a}人{b}天完成一项工程，{c}人几天可以完成？
        zh| 汽车每小时行{a}千米，{b}小时到达，如果要{c}小时到达，每小时要行多少千米？
        zh| {a}盒{T}，每盒{b}{M}，改成每盒装{c}{M}，要装几盒？
        zh| {a}袋{T}，每袋{b}{M}，分给{c}个小朋友，平均每人几{M}？
        zh| 一批粮食够{a}人吃{b}天，{c}人可以吃几天？
        zh| 每本书{a}元，买了{b}本，同样的钱买{c}元一本的，可以买几本？
        zh| 每行种{a}棵，种{b}行，如果每行种{c}棵，可以种几行？
        zh| {A}每分钟走{a}米，{b}分钟到家，如果每分钟走{c}米，几分钟到家？
        zh| {a}盒{T}，每盒{b}{M}，平均分给{c}人，每人几{M}？
        en| The product of {a} and {b} is divided by {c}. What is the quotient?
        en| Multiply {a} by {b} and divide the result by {c}. [What do you get|What is the answer]?
        en| A [tap|pump] that gives {a} litres a minute fills a pool in {b} minutes. How many minutes does one with {c} litres a minute need?
        en| A hall has {a} rows of {b} seats. The same seats are to be put in {c} equal rows. How many seats come in each row?
        en| [Hay|Feed] for {a} horses is enough for {b} days. {c} horses eat it instead. For how many days is it enough?
        en| {A} saves {$a} a week for {b} weeks. With all this money {he} buys {T} at {$c} each. How many {T} does {he} get?
        en| {a} painters paint a school in {b} days. In how many days do {c} painters paint it, if all work equally fast?
        en| How many pages must {A} read daily to finish in {c} days the book which takes {him} {b} days at {a} pages a day?
        en| {A} baked {a} trays of {b} muffins. {He} filled boxes with them, {c} muffins to a box. How many boxes did {he} fill?
        en| A rectangle is {a} cm long and {b} cm wide. Another one has the same area and a length of {c} cm. How wide is the other one?
        en| In the garden {a} rows of {b} {T} were planned. Now there shall be {c} {T} in a row. How many rows will there be?
        en| {a} trucks with a load of {b} tonnes each can carry all the sand at once. How many trucks with a load of {c} tonnes would be needed?
        en| A loan is paid back at {$a} a month in {b} months. If {$c} a month were paid, how many months would it take?
        en| {a} friends wanted to rent a boat for {$b} each. In the end {c} people shared the same rent. How much did each of them pay?
        en| My way to school takes {b} minutes if I walk at {a} metres a minute. Riding my bike at {c} metres a minute, how many minutes do I need?
        en| The cook bought {a} cartons with {b} eggs in each. {c} eggs go into a cake. For how many cakes are the eggs enough?
        en| A class of {a} pupils collected {b} bottles each. The bottles were taken away in bags of {c}. How many bags were there?
        en| The rope is just enough for {a} pieces of {b} cm. If pieces of {c} cm are cut from it instead, how many pieces are there?
        en| Every one of the {a} shelves holds {b} books. All the books are moved to {c} new shelves in equal numbers. What number of books stands on a new shelf?
        en| {A} sells {a} {T} for {$b} each and shares the money equally among {c} people. How much does each of them get?
        en| {a} buses with {b} pupils each arrive at the museum. There the pupils are led around in groups of {c}. How many groups are there?
        en| It takes {a} hours a day for {b} days to finish the report. With {c} hours a day, how many days would it take?
        en| {a} cooks need {b} minutes to peel the potatoes. How many minutes would {c} cooks need for it?
        en| A ship's drinking water lasts {b} days for a crew of {a}. After a change of plan the crew is {c} people. How many days does the water last?
        en| In a printing house {a} printers do the job in {b} hours. How many printers are needed to do it in {c} hours?
        en| The toothed wheel has {a} teeth and turns {b} times. How often does a wheel with {c} teeth, driven by it, turn in that time?
        en| {A} wanted to buy {b} {T} at {$a} each. Now the price is {$c}. How many {T} can {he} buy for the same money?
        en| For a drink, {a} bottles of {b} cups each are poured out equally to {c} guests. How many cups are there for each guest?
        en| A farmer packed potatoes in {a} sacks of {b} kg. He refills them in bags of {c} kg. How many bags does he need?
        en| {A} had {a} albums with {b} photos each. {He} moved all photos to albums that take {c} photos. How many of these albums did {he} use?
        en| Our team worked for {b} days with {a} people. We want to do the same amount of work in {c} days. How many people must we be?
        en| A staircase has {a} steps of {b} cm each. If the steps were {c} cm high, how many steps would be needed for the same height?
        en| The train usually goes {a} km per hour and arrives after {b} hours. Today it needs {c} hours for the same way. What is its speed today?
        en| {c} boys ate all the sweets from {a} bags, each boy equally many. There were {b} sweets in a bag. How many sweets did a boy eat?
        zh| {a}与{b}的积除以{c}，商是多少？
        zh| {a}乘{b}，再除以{c}，得多少？
        zh| 一个水管每分钟注水{a}升，{b}分钟注满水池，改用每分钟注水{c}升的水管，几分钟注满？
        zh| 礼堂有{a}排座位，每排{b}个，现在要改成{c}排，每排有多少个座位？
        zh| 一堆草料够{a}匹马吃{b}天，如果只有{c}匹马，能吃多少天？
        zh| {A}每周存{a}元，存了{b}周，用这些钱买{c}元一{M}的{T}，可以买几{M}？
        zh| {a}个油漆工{b}天刷完一所学校，照这样的速度，{c}个油漆工要刷几天？
        zh| 妈妈烤了{a}盘蛋挞，每盘{b}个，每{c}个装一盒，能装几盒？
        zh| 一个长方形长{a}厘米，宽{b}厘米，另一个长方形面积和它相等，长是{c}厘米，宽是多少厘米？
        zh| 运一堆沙子，用载重{b}吨的车要{a}辆，用载重{c}吨的车要多少辆？
        zh| 同学们做操，原来站成{a}行，每行{b}人，现在每行站{c}人，要站成多少行？
        zh| 还一笔借款，每月还{a}元要还{b}个月，如果每月还{c}元，要还几个月？
        zh| {a}个人合租一条船，每人付{b}元，后来改成{c}个人平均付租金，每人付多少元？
        zh| 我步行上学每分钟走{a}米，要走{b}分钟，骑车每分钟行{c}米，要几分钟？
        zh| 食堂买了{a}箱鸡蛋，每箱{b}个，每天吃{c}个，可以吃多少天？
        zh| {a}个同学每人收集{b}个瓶子，把这些瓶子每{c}个装一袋，能装几袋？
        zh| 一根铁丝正好剪成{a}段，每段长{b}厘米，如果每段剪{c}厘米，能剪成多少段？
        zh| 书架有{a}层，每层放{b}本书，把这些书平均放到{c}个新书架上，每个新书架放多少本？
        zh| {A}卖出{a}{M}{T}，每{M}卖{b}元，卖得的钱平均分给{c}个人，每人得多少元？
        zh| {a}辆客车每辆坐{b}名学生，到博物馆后每{c}人分成一组参观，分成多少组？
        zh| 一项工作每天做{a}小时，{b}天完成，如果每天做{c}小时，多少天可以完成？
        zh| 船上的淡水够{a}名船员喝{b}天，实际有{c}名船员，这些水够喝几天？
        zh| 印刷厂用{a}台机器印书，{b}小时印完，要想{c}小时印完，需要多少台同样的机器？
        zh| 大齿轮有{a}个齿，转了{b}圈，和它咬合的小齿轮有{c}个齿，小齿轮转了多少圈？
        zh| 买{a}元一{M}的{T}，带的钱正好买{b}{M}，现在每{M}卖{c}元，这些钱能买几{M}？
        zh| {a}壶茶，每壶能倒{b}杯，平均倒给{c}位客人，每位客人喝几杯？
        zh| 每袋装{b}千克的土豆有{a}袋，如果改用每袋装{c}千克的袋子，需要几个袋子？
        zh| 楼梯有{a}级，每级高{b}厘米，如果每级高{c}厘米，同样高的楼梯要修多少级？
        zh| 火车平时每小时行{a}千米，{b}小时到站，今天用了{c}小时到站，今天平均每小时行多少千米？
        zh| 每人分到多少{M}{T}，如果{c}个人平均分{a}包，每包{b}{M}？
        zh| 铺一块地，用面积{a}平方分米的砖要{b}块，用面积{c}平方分米的砖要多少块？
        zh| {A}原计划每天背{a}个单词，{b}天背完，后来要在{c}天内背完，每天要背多少个？
        zh| 工程队有{a}人，要{b}天才能挖好水渠，如果想{c}天挖好，需要多少人？
        zh| 运动员住宿，每间住{a}人要{b}间房，若每间住{c}人，要几间房？
        zh| 收获的西瓜装了{a}车，每车{b}个，现在平均卖给{c}家水果店，每家水果店买到多少个？
        en| Plan: {a} pages a day for {b} days. New plan: the same pages in {c} days. How many pages a day?
        en| Let x be the number of days that {c} cows need for the hay which {a} cows eat in {b} days. Find x.
        en| {A} has {a} notes of {$b} each and changes all of them into notes of {$c}. How many notes does {he} get?
        en| The field was dug by {a} men in {b} hours. Had there been {c} men, in how many hours would it have been dug?
        en| Sitting {b} to a bench, the pupils fill {a} benches. How many benches do they fill when they sit {c} to a bench?
        zh| 原计划每天做{a}页练习，{b}天做完，现在改为{c}天做完，每天做几页？
        zh| 设{c}头牛x天吃完这堆草，已知{a}头牛{b}天能吃完，求x。
        zh| {A}有{a}张{b}元的钞票，全部换成{c}元的，能换几张？
        zh| 每条长凳坐{b}人，正好坐满{a}条，如果每条坐{c}人，能坐满多少条？
        zh| 一块地{a}个人{b}小时挖完，要是有{c}个人来挖，几小时挖完？
        zh| 学校买了{a}箱粉笔，每箱{b}盒，平均每个教室用{c}盒，够几个教室用？
        en| {A} has {b} boxes of {a} {T} and packs them anew, {c} to a box. How many boxes does {he} need?
        en| {a} men need {b} days for a wall. How many days do {c} men need?
        en| At {a} km an hour a trip takes {b} hours. How many hours does it take at {c} km an hour?
        en| A hall has {b} rows of {a} seats. If there were {c} rows of equal length, how many seats would be in a row?
        en| {a} taps fill a pool in {b} hours. In how many hours do {c} such taps fill it?
        en| {A} reads {a} pages a day and finishes a book in {b} days. How many days does {he} need with {c} pages a day?
        en| Food for {a} cows lasts {b} days. How many days does it last for {c} cows?
        zh| 每盒{a}个，装了{b}盒，改为每盒{c}个，要装几盒？
        zh| {a}人{b}天修完，{c}人几天修完？
        zh| 每小时行{a}千米，{b}小时到达，如果每小时行{c}千米，几小时到达？
        zh| 每天看{a}页，{b}天看完，每天看{c}页要几天？
        zh| 一批饲料够{a}头牛吃{b}天，够{c}头牛吃几天？
        zh| {b}排座位每排{a}个，改成{c}排，每排几个？
        zh| 每套用布{a}米，可做{b}套，每套改用{c}米，可做几套？
        en| If {a} men need {b} days, how many days do {c} men need?
        en| Find how many bags of {c} kg can be filled from {b} bags of {a} kg.
        en| In the greenhouse {a} tables carry {b} pots each. They are rearranged on {c} longer tables, all with the same number of pots. How many pots stand on a long table?
        en| The camp has bread for {a} campers for {b} days. But {c} campers turn up. How many days will the bread do?
        en| {A} set {his} treadmill to {a} km an hour and was done in {b} minutes. At {c} km an hour, how many minutes would the same distance take?
        en| A tank can be emptied by {a} pumps in {b} hours. Only {c} pumps are working. In how many hours is it empty?
        en| A photo shop sold {a} frames for {$b} each. With the takings the owner buys chairs at {$c} each. How many chairs does he get?
        en| {A} swaps {his} {a} tokens, each worth {b} points, for prizes that need {c} points. How many prizes does {he} take home?
        en| The postage for {a} letters at {$b} is the same as that for {c} parcels. What does it cost to send a parcel?
        en| {a} times {b} equals {c} times x. Find x.
        en| Two rectangles cover the same area. The first has sides of {a} cm and {b} cm. The other has one side of {c} cm. Work out its other side.
        en| {c} children divided the contents of {a} boxes fairly, {b} crayons being in a box. How many crayons did a child have?
        en| A hall is set with {a} tables for {b} guests. The manager wants to seat just as many guests at tables for {c}. How many tables does he set?
        en| A dairy fills milk into {a} big cans of {b} litres. How many small cans of {c} litres would take the same amount?
        en| {A} walks to work {a} days a month, {b} km each day. Spread evenly over {c} walks, how long would a walk be to give the same distance in total?
        en| If {a} tailors sew the uniforms in {b} weeks, how many tailors are needed to sew them in {c} weeks?
        en| Hikers carry water for {b} days if each drinks {a} cups a day. To save water, they drink only {c} cups a day. Now the water is good for how many days?
        en| The teacher hands out the pencils of {a} packs ({b} in a pack) to {c} pupils evenly. How many does a pupil hold in the end?
        en| A typist who does {a} words a minute finishes in {b} minutes. Her colleague does {c} words a minute. How many minutes does the colleague take for that text?
        en| Last year the choir stood in {a} rows of {b}. This year the same singers stand in rows of {c}. Into how many rows do they go?
        en| A shelf is just filled by {a} books of {b} mm thickness. How many books of {c} mm would fill it?
        en| The ferry made {a} trips with {b} cars on board each time. A new ferry carries {c} cars. How many trips does it make for all those cars?
        en| {A} exchanged {a} {T} worth {$b} each for {c} {V} of the same total value. What is a {V1} worth?
        en| {a} bakers take {b} hours to bake the wedding cakes. With {c} bakers at it, how many hours would pass?
        en| A seesaw is in balance. On the left a child of {a} kg sits {b} dm from the middle. On the right sits a child {c} dm from the middle. What is the weight of this child in kg?
        en| {A} paid {b} rents of {$a}. For the same sum in all, how many months would a room at {$c} a month be {his}?
        en| There were {a} nests with {b} eggs in each. All the eggs were taken to an incubator with trays for {c} eggs. How many trays were used?
        en| The candle stock of the chapel lasts {b} weeks if {a} candles are lit a week. The priest lights {c} a week. How long does the stock last, in weeks?
        en| A contractor says {a} diggers will finish in {b} days. The town asks to have the work done in {c} days. How many diggers must be sent?
        en| {A} saved {$a} every month for {b} months and spent it all on {c} equally expensive trips. What did a trip cost?
        en| In the yard {a} rows of {b} tiles are taken up and laid again in {c} rows. How many tiles lie in each of the new rows?
        en| A truck of apples carries {a} crates with {b} kg in each. {c} kg fit into a net. How many nets can be packed from the load?
        en| From a roll of wallpaper {A} can cut {a} strips of {b} dm. {He} cuts strips of {c} dm. How many does {he} get from the roll?
        en| A farmer's winter feed will last {a} cows {b} weeks. He buys and sells until he has {c} cows. For how many weeks has he got feed now?
        en| {b} pupils paid {$a} each for the bus. Had {c} pupils come along and the bus price been the same, how much would everyone have paid?
        en| A bookshop packs a delivery into {a} boxes with {b} novels apiece. The same novels would go into {c} larger boxes. How many novels does a larger box take?
        en| The playground is paved with {b} slabs of {a} square dm. Using slabs of {c} square dm, how many slabs are needed for the same playground?
        en| {a} taps run for {b} minutes to fill the fountain. How many minutes would {c} taps have to run?
        en| Dividing the product of {a} and {b} by {c} gives x. What is x?
        en| {A} typed {his} report at {a} lines per page on {b} pages. With {c} lines to a page, how many pages is the report?
        en| A train at {a} km per hour takes {b} minutes from the coast to the capital. An express does {c} km per hour. How many minutes is it on the way?
        en| Each of {a} gardeners planted {b} roses. If only {c} gardeners had done all that, how many roses would each have had to plant?
        en| {A} and {his} friends, {a} people, each put {$b} into a pot. From the pot they buy tickets for {$c} each. How many tickets do they have?
        en| {a} plates with {b} biscuits on each are cleared, and the biscuits go into tins holding {c}. How many tins are filled?
        en| The front wheel of an old bicycle is {a} dm round and turns {b} times on a stretch. The back wheel is {c} dm round. How many times does the back wheel turn?
        en| A workshop needs {b} days if it builds {a} chairs a day. It has promised to be ready in {c} days. How many chairs a day must it build?
        en| In the cellar there are {a} racks of {b} bottles. A restaurant takes {c} bottles a night. After how many nights is the cellar empty?
        en| The farmer can plant {a} rows with {b} cabbages. He chooses {c} rows. How many cabbages must go in a row so that all find a place?
        en| A school changes its timetable. Until now there were {a} lessons a day of {b} minutes. In future lessons last {c} minutes, and the teaching time a day is unchanged. How many lessons are there a day?
        en| Suppose {a} hens lay the eggs for a big order in {b} days. How many days do {c} hens need for that order?
        en| {A} has enough paint for {a} doors of {b} square dm. How many panels of {c} square dm could {he} paint with it?
        en| For the fair, {a} volunteers baked {b} cakes each. The cakes were sold at {c} stalls, equally many at every stall. How many cakes did a stall sell?
        en| An army of ants carries a crumb pile away: {a} ants need {b} hours. If {c} ants work at it, how many hours is the pile there?
        en| {A} downloads a file at {a} megabytes a second in {b} seconds. At {c} megabytes a second, how many seconds does {he} wait?
        en| The hotel has {a} rooms for {b} people each, all taken. The guests go to the castle in buses, {c} to a bus. How many buses drive there?
        en| The story has {a} chapters of {b} pages. {A} reads it in {c} evenings, always the same number of pages. How many pages are read in an evening?
        en| A cook has meat for {a} portions of {b} g. If he makes portions of {c} g, how many portions are there?
        en| Water for {a} gardens at {b} litres per garden is in the tank. If every garden gets {c} litres, how many gardens can be watered?
        en| {c} teams share {a} nets of balls. Every net contains {b} balls, and the teams get the same number. How many balls has a team?
        en| A debt can be cleared by {b} payments of {$a}. {A} would rather make {c} equal payments. How much is one payment then?
        en| The relay is run by {a} runners over {b} m each. If only {c} runners run it, how many metres must each of them run?
        en| "My {a} sheets of stamps have {b} on each," says {A}. "In my new album {c} go on a page." How many pages does {he} need?
        en| A rope goes {b} times round a post of {a} cm girth. How many times does it go round a post of {c} cm girth?
        en| Determine how many people can live for {c} days on what feeds {a} people for {b} days.
        zh| {a}乘{b}的积等于{c}乘x的积，求x。
        zh| 面包师傅做了{a}炉面包，每炉{b}个，把这些面包平均分给{c}家门店，每家门店分到多少个？
        zh| 有{a}张桌子，每张坐{b}位客人，如果换成每张坐{c}位的大桌子，需要多少张大桌子？
        zh| 水塔里的水，用{a}台水泵{b}小时抽完，现在开{c}台同样的水泵，几小时抽完？
        zh| 下载一个文件，每秒{a}兆要{b}秒，网速变成每秒{c}兆后，要下载多少秒？
        zh| 老师有{a}盒彩笔，一盒{b}支，要平均发给{c}个小组，一个小组得到几支彩笔？
        zh| 一个故事有{a}章，每章{b}页，{A}想用{c}天读完，每天读的页数同样多，每天读多少页？
        zh| 阳光小学买足球，若单价{a}元可买{b}个，现在单价是{c}元，用同样多的钱可买多少个？
        zh| {a}只蚂蚁搬完一堆食物要{b}小时，{c}只蚂蚁搬完同一堆食物要多少小时？
        zh| 果园把{a}筐苹果重新分装，原来每筐{b}千克，分装后每袋{c}千克，可以装成多少袋？
        zh| 自行车前轮周长{a}分米，滚了{b}圈，同样的路程，周长{c}分米的后轮要滚多少圈？
        zh| 小剧场原来摆{a}排，每排{b}把椅子，椅子总数不变，要改成每排{c}把，可以摆几排？
        zh| 山区小学的粮食，{a}名学生吃能吃{b}天，如果{c}名学生吃，能吃多少天？
        zh| {A}卖报纸，卖了{a}份，每份{b}元，用得到的钱买了{c}本一样的笔记本，每本笔记本多少元？
        zh| 同一段路，{a}千米的时速要走{b}小时，若想用{c}小时走完，时速应是多少千米？
        zh| 一桶颜料够刷{a}扇门，每扇用{b}克，如果每扇门只用{c}克，能刷多少扇门？
        zh| 跷跷板平衡时，左边的孩子重{a}千克，离中心{b}分米，右边的孩子离中心{c}分米，右边的孩子重多少千克？
        zh| 幼儿园有{a}包饼干，每包{b}块，每个小朋友发{c}块，够发给多少个小朋友？
        zh| 原来{a}节课每节{b}分钟，总时间不变，现在每节课{c}分钟，可以上几节课？
        zh| {a}名园丁每人种{b}株月季，这些月季要是由{c}名园丁平均来种，每人种几株？
        zh| 玩具厂计划每天做{a}个娃娃，{b}天交货，客户要求{c}天交货，每天应做多少个娃娃？
        zh| {A}把{a}张{b}元的邮票全部换成{c}元一张的，能换回多少张？
        zh| 存粮{a}囤，每囤{b}吨，用载重{c}吨的卡车拉，一共要拉多少车？
        zh| 邮局平时由{a}人分信，{b}小时分完，春节要在{c}小时内分完，应安排多少人？
        zh| 图书室有{a}箱新书，每箱{b}本，{A}每天登记{c}本，多少天能登记完？
        zh| 一段绳子正好绕树{b}圈，树的一圈是{a}分米，绕到一圈长{c}分米的柱子上，能绕几圈？
        zh| 接力赛原定{a}人跑，每人跑{b}米，路程不变，改由{c}人跑，平均每人跑多少米？
        zh| {A}和同学共{a}人每人凑{b}元，用凑的钱买每张{c}元的电影票，可以买几张？
        zh| 旅馆{a}间房每间住{b}人都住满了，客人们坐车去景点，每车坐{c}人，需要几辆车？
        en| The ration on the island was {a} fruits a day and would have been enough for {b} days. The castaways eat {c} a day. For how many days is there fruit?
        en| A hospital has {a} shifts of {b} nurses. The same nurses are now put into {c} shifts of equal size. How many nurses work in a shift?
        en| A pack of {a} wolves finishes its prey in {b} meals. How many such meals would {c} wolves get from it?
        en| {A} planned to knit {a} rows a night and be done in {b} nights. {He} managed {c} rows a night. In how many nights was {he} done?
        en| A tray of {a} by {b} brownies is cut and served to {c} guests, each getting the same number. How many brownies does a guest get?
        en| Buses every {a} minutes mean {b} trips in a shift. If buses ran every {c} minutes, how many trips would fit in the shift?
        en| {b} sailors pull a rope and each pulls with {a} units. {c} machines could give that pull together. How many units does one machine give?
        en| A bakery uses up its flour in {b} weeks when it takes {a} sacks a week. It wants to stretch the flour over {c} weeks. How many sacks a week can it take?
        zh| 岛上的水果每天吃{a}个可吃{b}天，若每天吃{c}个，可吃几天？
        zh| 织一条毯子，每晚织{a}行要{b}晚，{A}每晚织了{c}行，几晚织完？
        zh| 护士原分{a}班，每班{b}人，现在改分{c}班，人数平均，每班几人？
        zh| 巧克力有{a}排，每排{b}块，掰开后平均分给{c}位客人，每位客人得几块？
        en| A teacher has {a} packs of paper with {b} sheets in each pack. She gives all the sheets to {c} pupils, the same number to each. How many sheets does each pupil get?
        en| {A} bought {a} bags of marbles. There were {b} marbles in each bag. {He} put all the marbles into jars of {c}. How many jars did {he} fill?
        en| {a} horses can live on the hay in the barn for {b} days. The farmer buys some more horses, and now he has {c}. How many days will the hay last?
        en| At the bank {A} hands in {a} coins of {b} cents. {He} gets coins of {c} cents for them. How many coins does {he} get?
        en| {A} works {b} hours a day and finishes a model ship in {a} days. If {he} worked {c} hours a day, after how many days would the ship be finished?
        en| {a} friends rented a cabin and paid {$b} each. Had there been {c} people, how much would each have had to pay for the same cabin?
        en| A bath is filled with {a} buckets of {b} litres. How many buckets of {c} litres would fill the same bath?
        en| The pupils stand in {a} lines, {b} in each line. Then they form circles of {c}. How many circles are there?
        en| Each of {a} hens laid {b} eggs. The eggs were packed in boxes of {c}. How many boxes were needed?
        en| {A} cycles to the lake in {b} minutes at {a} metres a second. Walking at {c} metres a second, how many minutes would {he} need?
        en| A baker filled {a} trays with {b} rolls each. He delivered them to {c} cafes, and every cafe got the same number. How many rolls did a cafe get?
        en| {a} pipes of {b} m make a line. If the pipes were {c} m long, how many would make this line?
        en| It takes {a} bricklayers {b} days to build a house. How many bricklayers must be sent to build it in {c} days?
        en| The camp has enough water to give {b} litres to each of {a} people. But {c} people come. How many litres can be given to each?
        en| {A} has {$a} a day to spend for {b} days of holiday. {He} decides to stay {c} days with the same money. How much can {he} spend a day?
        en| A film reel was cut into {a} scenes of {b} seconds. The director wants {c} scenes of equal length out of the same reel. How many seconds should each be?
        en| Divide the product of {a} and {b} by {c}. What comes out?
        en| Which number, multiplied by {c}, gives the same result as {a} times {b}?
        en| {a} times {b} is equal to {c} times x. Find x.
        en| A rectangle with sides of {a} m and {b} m has the same area as a rectangle with one side of {c} m. Find the other side.
        en| On a seesaw, {A} sits {b} dm from the middle and weighs {a} kg. How many dm from the middle must {his} {c} kg cousin sit to keep the balance (weight times distance is the same)?
        en| A photo album had {a} pages with {b} pictures on a page. {A} puts the pictures in a new album with {c} on a page. How many pages does {he} use?
        en| {A} sold {a} drawings at {$b} each. With all the money {he} bought tubes of paint that cost {$c}. How many tubes did {he} get?
        en| A field is ploughed by {a} tractors in {b} hours. If only {c} tractors come, how many hours will they need?
        en| {a} taxis took {b} guests each to the hotel. There the guests were put into rooms for {c}. How many rooms did they take?
        en| A factory planned to make {a} bicycles a day for {b} days. In fact it made {c} a day. How many days did it take for the same number?
        en| {A} ties {b} flowers into each of {a} bunches. The shop owner would like {c} flowers in a bunch. How many bunches can be tied from the same flowers?
        en| The pirates found {a} chests with {b} gold coins in each chest. All {c} pirates got equal shares. How many coins did each pirate get?
        en| On board are {b} days' meals for {a} sailors. {c} sailors go on the voyage. For how many days will the meals last?
        en| A school hall has {a} rows of {b} chairs. The chairs are carried to {c} classrooms, the same number to each. How many chairs come into a classroom?
        en| {A} can finish {his} savings plan in {b} months by putting away {$a} a month. {He} wants to reach the same sum in {c} months. How much must {he} put away each month?
        en| A lorry took {b} trips of {a} tonnes to bring the gravel. How many trips would a lorry for {c} tonnes have taken?
        en| {a} bottles with {b} ml of perfume each are filled into small bottles of {c} ml. How many small bottles are needed?
        en| The drama club sold {a} tickets at {$b}. The money was exactly enough for {c} costumes of the same price. What did a costume cost?
        en| {A} and {his} friends picked {a} baskets of {b} apples and divided them fairly. They were {c} people in all. How many apples did each take home?
        en| A recipe makes {a} pancakes of {b} grams. How many pancakes of {c} grams can be made from the same dough?
        en| How many hours will {c} cleaners take for the office tower that {a} cleaners clean in {b} hours?
        en| How many shelves does {A} need if {he} has {a} boxes of {b} CDs and a shelf holds {c} CDs?
        en| How many days can {A} take medicine from {a} strips of {b} pills if {he} takes {c} pills a day?
        en| How fast must {A} drive to be home in {c} hours, if at {a} km an hour it takes {him} {b} hours?
        en| If {b} stamps fit on each of {a} pages, and all the stamps are then divided among {c} collectors, how many stamps does a collector have?
        en| The garden path has {a} slabs that are {b} cm long. New slabs are {c} cm long. How many new slabs will lie in the path?
        en| {a} boys carried {b} chairs each. If {c} boys had carried the same chairs in equal shares, how many would each have carried?
        en| A tank is emptied by {a} taps in {b} minutes. {c} taps are opened. How many minutes does it take until the tank is empty?
        en| Every evening {A} reads {a} pages. {He} finishes the novel after {b} evenings. {B} reads the same novel with {c} pages an evening. How many evenings does {B} need?
        en| {a} packets of seeds hold {b} seeds apiece. {A} sows all of them in {c} equal rows. How many seeds come in each row?
        en| The carpenter saws {a} boards of {b} dm into pieces of {c} dm without waste. How many pieces does he get?
        en| A delivery of {a} cartons, {b} {T} to a carton, is split equally between {c} shops. How many {T} go to each shop?
        en| A ship needs {b} days at {a} knots. It has only {c} days for the same route. At how many knots does it have to sail?
        en| A row of {a} parking spaces that are {b} dm wide is painted anew, with {c} spaces of equal width. How wide is each space now?
        en| {A} bought {a} {T} for {$b} each. They were then sold in {c} equal lots for the same total. How much did a lot cost?
        en| A cow eats a bale of hay in {b} days if it gets {a} kg a day. How many days does the bale last at {c} kg a day?
        en| Everyone in a group of {a} hikers carries {b} kg of gear. {c} of them end up carrying it all, each the same weight. How many kg does each of these carry?
        en| {a} computers check the data in {b} hours. The boss wants to use {c} computers. How many hours will the check take then?
        en| We picked berries: {a} of us, {b} kg each. At home we made them into jam, {c} kg of berries to a pot. How many pots did we make?
        en| Small wheel, {a} cm around, {b} turns. Big wheel, {c} cm around, same distance. How many turns?
        en| {a} chocolate bars have {b} pieces each. {A} breaks them up and shares them out so that each of {c} children has equally many pieces. How many pieces is that for each child?
        en| A gang of {a} workers mends the road in {b} nights. In how many nights would {c} workers mend it?
        en| A theatre group had {a} rehearsals of {b} minutes. It would have liked rehearsals of {c} minutes, with the same time in all. How many rehearsals would that have been?
        en| {A}'s computer game has {a} levels of {b} stars. {c} stars buy a life. How many lives can {A} buy with all the stars?
        en| With {a} kg in a sack there are {b} sacks of wheat. How many kg have to go into each sack to make {c} sacks?
        en| Let x be the number of days the fodder for {a} goats and {b} days lasts {c} goats. Find x.
        en| A class plants {a} rows with {b} cabbages in every row. The harvest goes in crates of {c} cabbages. How many crates are filled?
        en| {a} teams of {b} players came. The games master made new teams of {c} from all of these players. How many new teams were there?
        en| The hose fills the pool in {b} hours with {a} litres a minute. We want it full in {c} hours. How many litres a minute must flow?
        en| {A} knitted {a} rows a day and had the scarf ready in {b} days. At {c} rows a day, in how many days would it have been ready?
        en| Rugs: a rug of {a} dm by {b} dm is unpicked and woven again, {c} dm wide and with the same area. How long is it?
        en| {a} pumps take {b} minutes to dry out the cellar. After how many minutes would {c} of these pumps have dried it out?
        en| The price of {a} cinema seats at {$b} is the same as that of {c} theatre seats. What is the price of a theatre seat?
        en| {A} packed {his} marbles in {a} tins of {b}. For the trip {he} wants {c} tins that are equally full. How many marbles must go in a tin?
        en| The crew of {a} cleared the rubble in {b} hours. A crew of {c} would have cleared it in how many hours?
        en| A bottle of medicine lasts {b} days at {a} drops a day. The doctor changes the dose to {c} drops a day. How long does a full bottle last now?
        en| {A} pays for a guitar in {b} instalments of {$a}. The shop also offers {c} equal instalments with the same total. How large would one of those be?
        en| The mosaic has {a} rows of {b} stones. Using the same stones, {A} lays a mosaic with {c} stones in each row. How many rows does it have?
        en| With {a} lawnmowers the park is mown in {b} hours. The town wants it mown in {c} hours. How many lawnmowers must be at work?
        en| A rope course has room for {a} teams of {b} children. The leader prefers {c} teams, all of equal size, for the same children. How many are in a team?
        en| {A} needs {b} buckets if each holds {a} litres. How many buckets that hold {c} litres does {he} need for the same water?
        en| At a bead shop, {a} beads at {b} cents cost just as much as {c} pearls. How many cents is a pearl?
        en| Rolling at {a} m a second, the ball takes {b} seconds. How many m a second must it roll to take {c} seconds over that distance?
        en| The nursery's {a} flats of {b} seedlings are sold to {c} gardeners in equal shares. How many seedlings does a gardener take?
        en| A tent town has {a} tents for {b} people. The tents are swapped for ones that sleep {c}. How many of these are put up for everybody?
        en| {A} walked {a} dogs for {b} minutes each, one at a time. In the same time {he} could have walked {c} dogs. For how many minutes each?
        en| A crate of {a} by {b} pears was emptied into bowls of {c} pears. How many bowls were filled?
        en| If the choir rehearses {a} hours a week, it is ready in {b} weeks. How many weeks does it take at {c} hours a week?
        en| A cog with {a} teeth makes {b} turns while the cog it drives makes {c} turns. How many teeth does the driven cog have?
        en| {a} people each throw {$b} into the hat, which pays for {c} pizzas at one price. How much is a pizza?
        en| There's cat food for {a} cats for {b} days. With {c} cats to feed, after how many days will it be gone?
        en| Which number gives {a} times {b} when you multiply it by {c}?
        en| The numbers {a} and {b} have the same product as {c} and x. What is x?
        en| {a} multiplied by {b}, shared into {c} equal parts: how big is a part?
        en| How wide must a lawn {c} m long be to have the same area as a lawn {a} m long and {b} m wide?
        en| How many {c}-page booklets can be made from the paper of {a} booklets with {b} pages each?
        en| How many nights in a hostel at {$c} a night can {A} afford for the money that {b} nights at {$a} a night would cost?
        en| How many minutes will it take {c} students to stuff the envelopes that {a} students stuff in {b} minutes?
        en| The lorry was loaded {a} times with {b} logs. A train wagon takes {c} logs. How many wagons take all these logs?
        en| This term {A} had {b} practice sessions of {a} minutes. {He} would like to spread the same practice time evenly over {c} sessions. How many minutes would a session be?
        en| In a photo mosaic of {a} columns, each column has {b} photos. It's remade with {c} columns of equal height. How many photos are there in each column?
        en| A hotel kitchen can serve {a} guests for {b} days from its stores. If it has to hold out for {c} days, how many guests can it serve?
        en| {a} knights guarded the castle, {b} hours each, one after another. If there were only {c} knights to share that time equally, how long would each stand guard?
        en| The beekeeper fills {a} pots with {b} g of honey each. She could also fill {c} equal tubs with it. How many grams would a tub hold?
        en| {A} has {a} rolls of ribbon with {b} m on each. A present takes {c} m. How many presents can {he} wrap?
        en| A canal boat burns {a} litres a day and has fuel for {b} days. The captain slows down so that only {c} litres a day are burnt. For how many days is there fuel?
        en| Each of {a} columns of the old newspaper had {b} lines. The new layout has {c} columns for the same text. How many lines are in a column?
        en| {A}'s grandfather ties {a} bundles of {b} sticks. {A} ties the same sticks into bundles of {c}. How many bundles does {A} get?
        en| The oven bakes {a} tarts at a time, and it was used {b} times. A new oven would bake {c} at a time. How many times would it be used for as many tarts?
        en| By taking {b} steps of {a} dm each, {A} crosses the yard. {His} little sister's steps are {c} dm long. How many steps does she take to cross it?
        en| For the exam, {a} rooms with {b} desks each had been planned. Because of building work only rooms with {c} desks are free. How many of those rooms are needed?
        en| A balance beam is level. On one arm, {a} weights hang at mark {b}. On the other, all the weights hang at mark {c}. All weights are equal. How many hang there?
        en| A plane that flies {a} miles a minute needs {b} minutes. How many minutes does a plane that flies {c} miles a minute need for that flight?
        en| {a} cartons hold {b} light bulbs each. An electrician uses {c} bulbs a day. In how many days has he used all of them?
        en| {B} bought {a} tickets for {$b} each. {A} spent just as much on {c} tickets for another show. How much did each of {A}'s tickets cost?
        en| A picture {a} cm wide and {b} cm high is cut up and put together again to form a strip {c} cm high. What is the width of the strip in cm?
        en| The harvest: {a} baskets, {b} kg in each. Sold in boxes of {c} kg. Number of boxes?
        en| Originally {a} waiters were to serve {b} guests each. Only {c} waiters turn up, and the guests are shared equally. How many guests does each of them serve?
        en| If {A} copies {a} lines a day, {he} will be finished in {b} days. {He} has to hand in {his} work in {c} days. How many lines a day must {he} copy?
        en| "We were {a}, and everyone carried {b} bricks," said the foreman. "With {c} people, how many bricks would everyone have carried?" What is the answer?
        en| A team of {a} oxen ploughs the field in {b} hours. How many hours do {c} oxen take if all are equally strong?
        zh| 学校买来{a}包本子，每包{b}本，平均奖给{c}名同学，每名同学得多少本？
        zh| {A}原来每天写{a}个大字，{b}天写完一本字帖，现在每天写{c}个，多少天写完同样的字帖？
        zh| 一批货物，{a}辆车{b}次运完，如果用{c}辆同样的车，要几次运完？
        zh| 一堆煤，计划每天烧{a}千克，可烧{b}天，实际每天烧{c}千克，实际能烧多少天？
        zh| 工人铺地砖，每行铺{a}块，铺了{b}行，如果每行铺{c}块，要铺多少行？
        zh| {a}袋面粉，每袋{b}千克，每天吃{c}千克，一共可以吃多少天？
        zh| 甲乘乙等于丙乘x，甲是{a}，乙是{b}，丙是{c}，x是多少？
        zh| {a}与{b}相乘的积是{c}的多少倍？
        zh| 小猴摘了{a}筐桃，每筐{b}个，平均分给{c}只猴子，每只猴子能吃到多少个桃？
        zh| 妈妈想买{a}千克单价{b}元的苹果，后来用同样多的钱买了{c}元一千克的梨，买了多少千克梨？
        zh| 做一批校服，{a}名工人{b}天能做完，要在{c}天做完，需要多少名工人？
        zh| 一本相册有{a}页，每页贴{b}张照片，如果每页改贴{c}张，这些照片要贴多少页？
        zh| {A}把{a}张面值{b}元的钱换成面值{c}元的，能换多少张？
        zh| 水果糖{a}包，每包{b}颗，重新包装成每包{c}颗，能装多少包？
        zh| 会议室有{a}排椅子，每排{b}把，把椅子平均搬到{c}间教室，每间教室搬进多少把？
        zh| 给马路装路灯，每天装{a}盏，{b}天装完，如果想{c}天装完，每天要装多少盏？
        zh| {a}台抽水机{b}小时抽干一个池塘，{c}台这样的抽水机几小时能抽干？
        zh| 用{a}个{b}升的桶刚好装完一批油，改用{c}升的桶，要几个才装得下？
        zh| 大车每次运{b}吨，{a}次运完一堆石子，小车每次运{c}吨，要多少次运完？
        zh| 老师有{a}盒彩笔，每盒{b}支，把它们平均分到{c}个小组，每组分到多少支？
        zh| 合唱队站{a}排，每排{b}人，演出时改站{c}排，每排应站多少人？
        zh| {A}骑车每分钟行{a}米，{b}分钟到图书馆，{B}步行每分钟走{c}米，走同样的路要几分钟？
        zh| 养鱼场每天卖{a}条鱼，{b}天卖完，如果每天卖{c}条，可以卖几天？
        zh| 剧组租车，{a}辆车每辆坐{b}人正好，换成每辆坐{c}人的车，要租多少辆？
        zh| 一块长方形地长{a}米，宽{b}米，现在把宽改为{c}米，面积不变，长要改成多少米？
        zh| {a}户人家每户出{b}元修井，如果由{c}户人家平均出这笔钱，每户要出多少元？
        zh| {A}卖了{a}个风筝，每个{b}元，得到的钱刚好买{c}本同样的书，一本书多少元？
        zh| 一瓶药水每天用{a}毫升，可用{b}天，若每天用{c}毫升，这瓶药水能用几天？
        zh| 钢管每根长{a}米，{b}根刚好铺成一条管道，如果每根长{c}米，需要多少根？
        zh| 夏令营带的粮食够{b}人吃{a}天，结果来了{c}人，这些粮食够大家吃几天？
        zh| {A}把弹珠装在{a}个铁盒里，每盒{b}颗，旅行时要改装成{c}个同样满的盒子，每盒装多少颗？
        zh| 一瓶药水每天滴{a}滴能用{b}天，医生改成每天滴{c}滴，这瓶药水能用几天？
        zh| 买吉他可以分{b}次付款，每次{a}元，也可以分{c}次平均付清，总价不变，每次付多少元？
        zh| 用{a}台割草机{b}小时能割完公园的草，要在{c}小时割完，需要几台这样的割草机？
        zh| {a}顶帐篷每顶睡{b}人，换成每顶睡{c}人的帐篷，要搭多少顶？
        zh| 合唱团每周排练{a}小时，{b}周能准备好节目，如果每周排练{c}小时，几周能准备好？
        zh| {a}个人每人出{b}元，用这些钱正好买{c}个同样的比萨，一个比萨多少元？
        zh| 哪个数乘{c}的积和{a}乘{b}的积相等？
        zh| 草坪甲长{a}米，宽{b}米，草坪乙长{c}米，面积与草坪甲相等，草坪乙宽多少米？
        zh| {A}走一步{a}分米，{b}步走过院子，妹妹走一步{c}分米，她走过院子要多少步？
        zh| 有{a}卷丝带，每卷{b}米，包一份礼物用{c}米，这些丝带能包多少份礼物？
        zh| 运河上的船每天耗油{a}升，油够用{b}天，船长减速后每天只耗油{c}升，这些油够用多少天？
        zh| {a}名学生{b}分钟装完一批信封，{c}名学生装同样多的信封要几分钟？
        zh| 一家旅馆的存粮可供{a}位客人吃{b}天，如果要坚持{c}天，只能供多少位客人吃？
        zh| 报纸原来分{a}栏，每栏{b}行，改成{c}栏后，文字一样多，每栏有多少行？
        zh| 烤箱一次烤{a}个蛋挞，用了{b}次，换成一次能烤{c}个的烤箱，烤同样多的蛋挞要用几次？
        zh| 考试本来安排{a}个教室，每个教室{b}张桌子，现在只能用每间{c}张桌子的教室，需要几间？
        zh| 大齿轮转{b}圈，它有{a}个齿，这时被它带动的齿轮转了{c}圈，被带动的齿轮有多少个齿？
        zh| 飞机每分钟飞{a}千米，{b}分钟飞到，另一架每分钟飞{c}千米，飞同样的航程要几分钟？
        zh| 电工领了{a}箱灯泡，每箱{b}个，每天用{c}个，多少天用完？
        zh| 本来{a}个服务员每人招待{b}位客人，今天只来了{c}个服务员，平均每人要招待多少位客人？
        zh| {A}每天抄{a}行，{b}天能抄完，老师要求{c}天交，每天要抄多少行？
        zh| {a}头牛{b}小时耕完一块地，力气相同，{c}头牛耕这块地要多少小时？
        zh| 收的苹果有{a}篮，每篮{b}千克，装成每箱{c}千克出售，能装几箱？
        zh| {A}花{a}元一张的价钱买了{b}张票，{B}用同样多的钱买了{c}张另一种票，另一种票每张多少元？
        zh| {a}名卫兵轮流站岗，每人站{b}小时，如果只有{c}名卫兵平均站同样长的时间，每人站几小时？
        zh| 爷爷捆柴，每捆{b}根，捆了{a}捆，{A}把这些柴改成每捆{c}根，能捆成多少捆？
        zh| 一块布横着{a}格，竖着{b}格，剪开后拼成竖着{c}格的长条，格子一个不少，长条横着有多少格？
        zh| {A}这学期练琴{b}次，每次{a}分钟，如果把同样多的时间平均分到{c}次，每次练多少分钟？
        zh| 卡车运木头，每车{b}根，运了{a}车，改用火车运，每节车皮装{c}根，要用几节车皮？
        zh| 已知x乘{c}的积等于{a}乘{b}的积，x是多少？
        zh| 把{a}乘{b}的积平均分成{c}份，每份是多少？

        == rate: x = a / b * c; a=4..300 b=2..12 c=2..40
        en| {b} {T} cost {$a}. How much do {c} {T} cost?
        en| A car goes {a} km in {b} hours. How far does it go in {c} hours at the same speed?
        en| {A} earns {$a} for {b} days of work. How much would {he} earn for {c} days?
        en| A machine makes {a} parts in {b} minutes. How many parts does it make in {c} minutes?
        en| If {b} boxes hold {a} {T}, how many {T} do {c} such boxes hold?
        en| {A} pays {$a} for {b} {T}. What would {he} pay for {c} {T}?
        en| {A} reads {a} pages in {b} days. How many pages does {he} read in {c} days at this rate?
        en| {b} workers make {a} {T} a day. How many {T} do {c} workers make?
        en| {A} walks {a} m in {b} minutes. How many metres does {he} walk in {c} minutes?
        en| A pack of {b} {T} weighs {a} g. What is the weight of {c} {T}?
        en| {b} tickets cost {$a}. How much do {c} tickets cost?
        zh| 买{b}{M}{T}用了{a}元，照这样计算，买{c}{M}要多少元？
        zh| 一辆汽车{b}小时行{a}千米，照这样的速度，{c}小时行多少千米？
        zh| {A}{b}天看了{a}页书，{c}天可以看多少页？
        zh| {b}台机器每天做{a}个零件，{c}台这样的机器每天做多少个？
        zh| {b}箱{T}共有{a}{M}，同样的{c}箱有多少{M}？
        zh| {b}{M}{T}{a}元，{c}{M}{T}多少元？
        zh| {A}{b}分钟走{a}米，照这样走，{c}分钟走多少米？
        zh| {b}个工人一天做{a}个零件，{c}个工人一天做多少个？
        zh| 同样的{T}，{b}{M}重{a}克，{c}{M}重多少克？
        zh| {b}张票{a}元，{c}张票多少元？
        en| How much do you pay for {c} {T} if {b} of them cost {$a}?
        en| {b} kg of [apples|flour|cheese] cost {$a}. What is the price of {c} kg?
        en| A [tap|pump|pipe] delivers {a} litres in {b} minutes. [How many litres does it deliver|What amount flows] in {c} minutes?
        en| For {b} cakes the baker needs {a} grams of sugar. How many grams of sugar are needed for {c} cakes?
        en| {a} eggs are laid by the hens in {b} days. If they go on like this, how many eggs will they lay in {c} days?
        en| In {b} hours {A} can [paint|fold|make] {a} {T}. Working at the same speed, how many can {he} finish in {c} hours?
        en| {b} identical trucks carry {a} tonnes. How many tonnes can be carried by {c} trucks of this kind?
        en| My heart beats {a} times in {b} minutes. How often does it beat in {c} minutes?
        en| {b} equal shelves have room for {a} books. Find the number of books for which {c} such shelves have room.
        en| With {b} litres of petrol a car drives {a} km. How far can it drive with {c} litres?
        en| A printer needs {b} minutes to print {a} pages. How many pages are printed in {c} minutes?
        en| {A} was paid {$a} for {b} hours. Next week {he} will work {c} hours for the same wage. How much will {he} be paid?
        en| The recipe is for {b} people and takes {a} grams of rice. Change it for {c} people: how many grams of rice are needed?
        en| {b} metres of cloth cost {$a}. Work out the cost of {c} metres of the same cloth.
        en| A plane flew {a} km in {b} hours. Flying on at this speed, how many km will it cover in {c} hours?
        en| {b} hens eat {a} grams of corn a day. How many grams do {c} hens eat a day, if all eat the same?
        en| I typed {a} words in {b} minutes. At this rate, how many words do I type in {c} minutes?
        en| Divide {a} by {b}, then multiply by {c}. What number do you get?
        en| {c} is multiplied by the quotient of {a} and {b}. What is the product?
        en| In {b} weeks my sister saves {$a}. She always saves the same amount. How much will she have saved in {c} weeks?
        en| A bag of {b} {T} weighs {a} g, and all the {T} are alike. What will a bag of {c} {T} weigh?
        en| A worker lays {a} bricks in {b} hours. How many will he have laid after {c} hours, if he always works equally fast?
        en| {b} pupils of the class planted {a} trees, each the same number. How many trees would {c} pupils plant?
        en| A plant grew {a} mm in {b} days. How much does it grow in {c} days, if it grows the same every day?
        en| {A} uses {a} {T} for {b} equal bunches. How many {T} must {he} have for {c} bunches like that?
        en| For every {b} visitors the museum takes in {$a}. How much does it take in from {c} visitors?
        en| The hospital uses {a} masks in {b} days. What number of masks should be ordered for {c} days?
        en| {b} rows in the stadium have {a} seats, and all rows are equally long. How many seats do {c} rows have?
        en| It costs {$a} to stay at the hotel for {b} nights. What would a stay of {c} nights cost?
        en| A ship sails {a} miles every {b} hours. Without changing its speed, how many miles does it sail in {c} hours?
        en| The parking meter asks for {$a} for {b} hours. {A} parks for {c} hours. How much must {he} put in?
        en| {b} packets of seeds are enough for {a} square metres. For how many square metres are {c} packets enough?
        en| {A} bakes {a} muffins from {b} cups of flour. {He} has {c} cups of flour. How many muffins can {he} bake with that?
        en| In a factory {a} lamps leave the line every {b} minutes. How many leave it during {c} minutes?
        en| On a map {b} cm stand for {a} km. How many km are {c} cm on this map?
        zh| {a}除以{b}的商再乘{c}，积是多少？
        zh| 如果{b}{M}{T}卖{a}元，那么买{c}{M}同样的{T}要付多少元？
        zh| 水龙头{b}分钟流出{a}升水，{c}分钟流出多少升水？
        zh| 做{b}个蛋糕要用{a}克糖，做{c}个这样的蛋糕要用多少克糖？
        zh| 养的鸡{b}天下了{a}个蛋，照这样计算，{c}天能下多少个蛋？
        zh| {b}辆同样的卡车一次运货{a}吨，{c}辆这样的卡车一次能运多少吨？
        zh| {A}的心脏{b}分钟跳{a}下，{c}分钟跳几下？
        zh| {b}个同样的书架能放{a}本书，{c}个这样的书架能放多少本书？
        zh| 一辆汽车用{b}升汽油可以行{a}千米，用{c}升汽油可以行多少千米？
        zh| 打印机{b}分钟印了{a}页，按同样的速度再印{c}分钟，还能印多少页？
        zh| {A}工作{b}小时得{a}元，如果工作{c}小时，应得多少元？
        zh| {b}米布{a}元，买{c}米同样的布要用多少元？
        zh| 飞机{b}小时飞行{a}千米，用同样的速度飞{c}小时，能飞多远？
        zh| {b}只兔子一天吃{a}克胡萝卜，{c}只兔子一天吃多少克？
        zh| 我{b}分钟打了{a}个字，按这个速度，{c}分钟能打多少个字？
        zh| 妹妹{b}周存了{a}元，每周存的一样多，{c}周能存多少元？
        zh| 瓦工{b}小时砌砖{a}块，工作效率不变，{c}小时砌砖多少块？
        zh| {b}个同学种了{a}棵树，平均每人种的同样多，{c}个同学能种多少棵？
        zh| 一棵小苗{b}天长高{a}毫米，每天长得一样快，{c}天长高多少毫米？
        zh| 扎{b}束花要用{a}朵玫瑰，扎{c}束同样的花要用几朵玫瑰？
        zh| 医院{b}天用掉{a}个口罩，准备{c}天的用量，要买多少个口罩？
        zh| 体育场的座位每排一样多，{b}排有{a}个座位，{c}排有多少个座位？
        zh| 住酒店{b}晚付了{a}元，同样的房间住{c}晚要付多少元？
        zh| 轮船{b}小时航行{a}千米，速度不变，航行{c}小时能走多少千米？
        zh| 停车{b}小时收费{a}元，{A}停了{c}小时，按同样的标准要交多少元？
        zh| 地图上{b}厘米表示实际{a}千米，那么{c}厘米表示实际多少千米？
        zh| 磨面机{b}小时磨面{a}千克，照这样计算，[问|求]{c}小时磨面多少千克？
        zh| {b}包种子可以播{a}平方米地，{c}包种子可以播多少平方米地？
        zh| {A}家{b}个月用水{a}吨，照这样用水，{c}个月用多少吨？
        zh| 用{b}杯面粉能烤{a}块饼干，现在有{c}杯面粉，能烤多少块？
        zh| 工厂的生产线每{b}分钟下线{a}盏灯，{c}分钟下线多少盏？
        zh| {c}千克苹果要多少元？已知同样的苹果{b}千克要{a}元。
        zh| 榨{b}千克果汁要{a}千克橙子，榨{c}千克果汁要多少千克橙子？
        zh| {A}家到学校要走{c}分钟，{he}{b}分钟走{a}米，速度不变，{he}家离学校多少米？
        zh| {T}每{b}{M}装一盒，每盒{a}元，平均算下来{c}{M}{T}值多少元？
        zh| {b}头牛每天产奶{a}升，每头产的一样多，养{c}头这样的牛，每天产奶多少升？
        en| Price list: {b} {T} for {$a}. {A} wants {c} {T} at that price. What will {he} have to pay?
        en| Let x be the price of {c} metres of wire, if {b} metres of it cost {$a}. Find x.
        en| {A} fills {a} cups from {b} jugs. All the jugs are the same. From {c} jugs, how many cups can be filled?
        en| A snail creeps {a} cm in {b} minutes and never changes its speed. How far has it crept when {c} minutes are over?
        en| The {P} used {a} kWh of power in {b} days. How many kWh will it use in {c} days, if it uses the same amount daily?
        en| {b} tickets for the concert were {$a}. We need {c}. How much money must we collect?
        zh| 价目表上写着{T}{b}{M}{a}元，{A}按这个价格要买{c}{M}，应付多少元？
        zh| 设买{c}米铁丝要x元，已知{b}米同样的铁丝要{a}元，求x。
        zh| {b}壶水能倒满{a}个杯子，{c}壶同样的水能倒满几个杯子？
        zh| 蜗牛{b}分钟爬{a}厘米，一直这样爬，{c}分钟能爬多少厘米？
        zh| {P}{b}天用电{a}度，每天用电量相同，{c}天用电多少度？
        zh| 织{b}条围巾用了{a}克毛线，织{c}条一样的围巾要准备多少克毛线？
        zh| {b}天看了{a}页，照这样计算，{c}天看多少页？
        zh| {A}{b}分钟打{a}个字，{c}分钟能打多少个字？
        zh| {b}千克苹果{a}元，买{c}千克要多少元？
        zh| {b}小时行{a}千米，照这个速度，{c}小时行多少千米？
        zh| {b}台机器一天做{a}个零件，{c}台机器一天做多少个？
        zh| {b}本书重{a}克，{c}本同样的书重几克？
        zh| {b}箱蜜蜂产蜜{a}千克，{c}箱产蜜多少千克？
        zh| 用{a}元可以买{b}个，买{c}个要多少元？
        en| {b} pens cost {$a}. How much do {c} pens cost?
        en| In {b} hours a car goes {a} km. How far does it go in {c} hours?
        en| {A} reads {a} pages in {b} days. How many pages does {he} read in {c} days?
        en| {b} hens lay {a} eggs. How many eggs do {c} hens lay?
        en| A tap gives {a} litres in {b} minutes. How much does it give in {c} minutes?
        en| If {b} books weigh {a} g, what do {c} of them weigh?
        en| Find the price of {c} kg if {b} kg cost {$a}.
        en| A candle gets {a} mm shorter in {b} hours. By how many mm does it get shorter in {c} hours?
        en| {b} identical pizzas take {a} g of cheese. How many grams of cheese go on {c} such pizzas?
        en| The carousel turns {a} times during {b} rides. How many turns does it make during {c} rides?
        en| If {A} solves {a} puzzles in {b} hours, what number of puzzles will {he} solve in {c} hours without slowing down?
        en| {b} identical buckets hold {a} litres. What do {c} of these buckets hold?
        en| On {b} pages of the album there are {a} photos, every page being laid out alike. How many photos are on {c} pages?
        en| A factory chimney gives off {a} kg of ash in {b} days. Nothing changes. How much ash is given off in {c} days?
        en| {A} paid {$a} for {b} metres of lace. Later {he} needed {c} metres of that lace. What did {he} have to pay then?
        en| A drummer hits the drum {a} times in {b} bars. In every bar the number of hits is equal. How many hits are in {c} bars?
        en| Bees from {b} hives collect {a} g of honey a day. How many grams a day can be expected from {c} hives?
        en| One cook needs {a} eggs for {b} omelettes, always the same size. {c} omelettes have been ordered. How many eggs does she crack?
        en| A lift rises {a} m in {b} seconds. How many metres does it rise in {c} seconds at that speed?
        en| {b} equally long trains have {a} carriages. Find the number of carriages of {c} trains of that length.
        en| A soap machine wraps {a} bars every {b} minutes. How many bars has it wrapped by the end of {c} minutes?
        en| Each child picks the same amount. {b} children picked {a} kg of berries; how many kg can {c} children pick?
        en| A class of {b} pupils used {a} sheets of paper. At this rate of use, how many sheets will a class of {c} pupils use?
        en| The zoo gives {b} giraffes {a} kg of leaves. It wants to feed {c} giraffes in the same way. How many kilograms of leaves must it provide?
        en| My car radio needs {a} units of power in {b} hours. What will it need in {c} hours?
        en| An escalator brings {a} people up in {b} minutes. If people keep coming like this, how many does it bring up in {c} minutes?
        en| {A} writes {a} lines in {b} minutes. Tomorrow {he} has {c} minutes. How many lines can {he} write?
        en| x is to {c} as {a} is to {b}. Calculate x.
        en| A baker's rule: {a} g of yeast for {b} loaves. How many grams of yeast for {c} loaves?
        en| {b} gallons of paint cover {a} square metres of wall. What area will {c} gallons cover?
        en| For {b} litres of juice you press {a} oranges. How many oranges must you press for {c} litres?
        en| In {b} games our striker shot {a} goals, an equal number in each. If she goes on like that, how many goals will she have after {c} games?
        en| How long a shadow does a pole of {c} m throw if, at the same moment, a pole of {b} m throws a shadow of {a} m?
        en| {b} bricks piled up make a height of {a} cm. How high is a pile of {c} such bricks?
        en| The washing machine used {a} litres of water for {b} loads. How much water goes into {c} loads?
        en| {A} walked {a} steps in {b} minutes. With the same number of steps each minute, how many steps does {he} walk in {c} minutes?
        en| A hotel charges {$a} for {b} guests. What would it charge for {c} guests, the price per head being the same?
        en| {b} kilos of wool give {a} m of cloth. What length of cloth do you get out of {c} kilos?
        en| On {b} equal bookmarks {A} stitched {a} flowers. {He} will stitch {c} bookmarks for the bazaar. How many flowers is that?
        en| A ship's engine burns {a} tonnes of oil in {b} days at sea. The voyage takes {c} days. How many tonnes of oil are burnt?
        en| "Last time I bought {b} bottles for {$a}. Today I'm taking {c} bottles." What does the customer pay today, if the price has not changed?
        en| Coins of one kind: {b} of them weigh {a} g. How many grams do {c} of them weigh?
        en| {A} gets {$a} for babysitting {b} evenings. How much will {c} evenings bring {him}?
        en| Copying {b} DVDs takes {a} minutes. How many minutes does it take to copy {c} DVDs, one after another?
        en| When {b} rooms were painted, {a} litres of paint were gone. All rooms being alike, how many litres are needed for {c} rooms?
        en| A pack of {b} batteries is sold for {$a}. Batteries have the same unit price in every pack. What does a pack of {c} batteries cost?
        en| {b} windmills produce {a} kilounits of power in an hour. A wind park with {c} such windmills is planned. How much will it produce in an hour?
        en| {A} swims {a} metres in {b} minutes. {He} keeps the pace. Which distance has {he} swum after {c} minutes?
        en| Every group gets the same number of magnets. For {b} groups the teacher took out {a} magnets. How many must she take out for {c} groups?
        en| Grass grows evenly. In {b} days it grew {a} mm; give its growth for {c} days.
        en| In a week, {b} sheep eat {a} kg of hay. What amount of hay do {c} sheep eat in a week?
        en| {a} passengers fill {b} boats. How many passengers fill {c} boats like these?
        en| The tailor uses {a} buttons for {b} jackets. An order for {c} jackets comes in. How many buttons will be used?
        en| A crane lifts {a} tonnes in {b} loads of equal weight. How many tonnes would {c} loads be?
        en| Charging the phone for {b} minutes gives {a} minutes of calls. For how many minutes of calls will {c} minutes of charging do?
        en| A wheel makes {a} turns in {b} seconds. Find how many turns it makes in {c} seconds.
        en| Since {b} portions of soup need {a} g of beans, how many grams do {c} portions need?
        en| The library paid {$a} for {b} copies of a novel. It has to pay how much for {c} copies?
        en| {A} strung {a} beads on {b} necklaces of equal length. How many beads does {he} string on {c} necklaces of this length?
        en| A farmer harvests {a} sacks of wheat from {b} acres. If his {c} acres of new land are just as fertile, how many sacks will they give?
        en| {b} taxis can take {a} people. How many can {c} taxis of the same kind take?
        en| A robot vacuum cleans {a} square metres in {b} minutes. What area does it clean in {c} minutes?
        en| Reading aloud, {A} gets through {a} words in {b} minutes. How many words does {he} get through in {c} minutes?
        en| The secret recipe says: to {b} cups of water take {a} spoons of powder. {A} uses {c} cups of water. How many spoons should {he} take?
        en| Road workers mark {a} m of road in {b} hours. How many metres will be marked at the end of {c} hours?
        en| {a} stamps cover {b} letters, each letter needing as many as the next. How many stamps does {A} have to buy for {c} letters?
        en| A bus line carries {a} people with {b} buses. The town puts {c} buses on the line, each as full as before. How many people are carried?
        en| Exchange: {b} pounds are worth {$a}. What are {c} pounds worth?
        zh| 同一时刻，{b}米高的竹竿影长{a}米，{c}米高的旗杆影长多少米？
        zh| {b}块砖叠起来高{a}厘米，{c}块同样的砖叠起来高多少厘米？
        zh| 缝{b}件校服要{a}颗扣子，缝{c}件校服要多少颗扣子？
        zh| 自助洗衣机洗{b}次衣服用水{a}升，洗{c}次用水多少升？
        zh| 电梯{b}秒上升{a}米，速度不变，{c}秒上升多少米？
        zh| 同样的小船，{b}条坐满了{a}人，{c}条都坐满可坐多少人？
        zh| 小麦丰收，{b}亩地收小麦{a}袋，照此产量，{c}亩地收小麦多少袋？
        zh| {A}跳绳{b}分钟跳了{a}下，如果一直保持这个节奏，跳{c}分钟是多少下？
        zh| 先把{a}平均分成{b}份，再取这样的{c}份，是多少？
        zh| 刷{b}间同样的教室用涂料{a}升，学校要刷{c}间，得买涂料多少升？
        zh| 妈妈按{b}个人的量煮饭要{a}克米，今天家里来客人，一共{c}个人，要煮多少克米？
        zh| {b}枚相同的硬币重{a}克，{c}枚这样的硬币有多重？
        zh| 手机充电{b}分钟可以通话{a}分钟，充电{c}分钟可以通话多少分钟？
        zh| 动物园的{b}头长颈鹿一天吃树叶{a}千克，如果养了{c}头，一天要准备树叶多少千克？
        zh| 文具店里{b}盒彩笔的售价是{a}元，张老师想买{c}盒，他要准备多少钱？
        zh| 一台包装机{b}分钟包好{a}块香皂，开机{c}分钟，能包好多少块香皂？
        zh| 钟摆{b}秒摆动{a}次，{c}秒摆动多少次？
        zh| 老师给{b}个小组发了{a}块磁铁，每组发的一样多，要给{c}个小组发，共需多少块磁铁？
        zh| 画{b}幅画用了{a}张宣纸，每幅用纸一样多，画{c}幅要用几张宣纸？
        zh| 大风车{b}小时发电{a}度，照这样发电，{c}小时能发多少度电？
        zh| 公路养护队{b}天清理路面{a}米，工作进度不变，{c}天清理路面多少米？
        zh| 相册里{b}页贴了{a}张照片，每页贴的一样多，贴满{c}页需要多少张照片？
        zh| 用{b}千克羊毛能织{a}米呢料，仓库里有羊毛{c}千克，能织呢料多少米？
        zh| 扫地机器人{b}分钟打扫{a}平方米，{c}分钟能打扫多大面积？
        zh| {b}名同学一共植树{a}棵，每人植的同样多，现在有{c}名同学参加，可植树多少棵？
        zh| {A}按{b}杯水放{a}勺奶粉的标准冲奶，现在有{c}杯水，要放多少勺奶粉？
        zh| 一列地铁{b}分钟经过{a}个站点，{c}分钟经过多少个站点？
        zh| 外婆编{b}个草篮收{a}元，这个月编了{c}个，一共能收多少元？
        en| {A} picks {a} kg of strawberries in {b} hours. If {he} goes on like this, how many kg will {he} pick in {c} hours?
        en| A class of {b} pupils uses {a} sheets of paper a week. How many sheets does a class of {c} pupils use, if every pupil uses the same number?
        en| There are {a} chairs around {b} tables. Every table has the same number of chairs. How many chairs are there around {c} tables?
        en| {b} cows give {a} litres of milk a day. The farmer wants to keep {c} cows. How many litres a day can he expect?
        en| {A} swam {a} lengths in {b} days, the same number each day. Keeping this up, how many lengths will {he} swim in {c} days?
        en| Mum needs {a} g of sugar for {b} glasses of jam. How many grams of sugar does she need for {c} glasses?
        en| {b} children can sit on {a} dm of bench. How many dm of bench are needed for {c} children?
        en| The school paid {$a} for {b} footballs. Later it bought {c} more at the same price. How much did it pay for the later ones?
        en| A flight of {b} stairs has {a} steps in all. All stairs are equal. How many steps would {c} such stairs have?
        en| A clock loses {a} seconds in {b} days. By how many seconds will it be slow after {c} days?
        en| A cook peels {a} carrots in {b} minutes. He has {c} minutes. How many carrots can he peel?
        en| {A} saw that {b} bags of cement weigh {a} kg. {He} loads {c} of these bags onto the van. How many kg does {he} load?
        en| In {b} nights an owl caught {a} mice. At that rate, what number of mice will it catch in {c} nights?
        en| An elephant drinks {a} litres of water in {b} days. How many litres will it drink over {c} days?
        en| A satellite goes round the Earth {a} times in {b} days. How often does it go round in {c} days?
        en| {A}'s car needs {a} litres of fuel for {b} trips to the city. How many litres will be needed for {c} trips?
        en| {A} gets {a} points for {b} right answers. All answers are worth the same. How many points would {he} get for {c} right answers?
        en| {b} m of cable weigh {a} g. How many grams do {c} m of this cable weigh?
        en| {b} wagons of a goods train are {a} m long. How long are {c} wagons of this kind?
        en| {A} threads {a} beads on {b} strings, equally many on each string. How many beads will {he} need for {c} strings?
        en| A bus carried {a} passengers on {b} trips, with the same number on board every time. How many passengers does it carry on {c} trips?
        en| {b} litres of paint cover {a} square metres. What area can be covered with {c} litres?
        en| The wages of {b} workers are {$a} a day. What are the daily wages of {c} workers with equal pay?
        en| A flower shop uses {a} roses for {b} wedding bouquets. How many roses will it use for {c} bouquets like these?
        en| To feed {b} dogs {A} needs {a} tins a week. How many tins a week would {he} need for {c} dogs?
        en| A stack of {b} books is {a} mm high. What is the height of a stack of {c} such books?
        en| A stack of coins with {b} coins in it weighs {a} g. How much would it weigh with {c} coins?
        en| {b} rolls of wallpaper are enough for {a} square metres of wall. How many square metres can be papered with {c} rolls?
        en| {A} jogs {a} metres in {b} minutes. How far does {he} get if {he} jogs at the same speed for {c} minutes?
        en| For {b} people the ferry takes {$a}. What is the fare for {c} people?
        en| The baby drinks {a} ml of milk in {b} meals, the same at each meal. How many ml does it drink in {c} meals?
        en| {b} typists type {a} letters an hour. If all of them are equally quick, how many letters do {c} typists type an hour?
        en| A magazine comes out regularly: {a} issues in {b} years. How many issues is that in {c} years?
        en| {A} was sent {a} emails in {b} hours. If emails keep coming in like that, how many will {he} have been sent after {c} hours?
        en| The tailor cuts {b} shirts out of {a} dm of cloth. How many dm of cloth does she take for {c} shirts?
        en| In {b} boxes of the same kind there are {a} chocolates. {A} orders {c} boxes for a wedding. How many chocolates will there be at the wedding?
        en| {c} people want to stay at the hostel, which takes {$a} from a group of {b} people. With the same price per person, what do they have to pay?
        en| {c} litres of milk are to be made into cheese. From {b} litres one gets {a} g of cheese. How many grams of cheese will there be?
        en| {c} minutes is how long {A} rides a bike. If {he} covers {a} m in {b} minutes, how many metres does {he} ride?
        en| How much would {c} {T} weigh, if {b} of the same {T} weigh {a} kg?
        en| How many pages can a scanner scan in {c} minutes when it scans {a} pages in {b} minutes?
        en| How many bolts does a robot fit in {c} hours, given that it fits {a} bolts in {b} hours?
        en| How many eggs are laid in {c} days by hens that lay {a} eggs every {b} days?
        en| How much must {A} pay for {c} metres of ribbon? Yesterday {B} paid {$a} for {b} metres of it.
        en| {B} bought {b} {T} and paid {$a}. {A} wants {c} of the same {T}. How much money does {A} need?
        en| {A} collected {a} shells on {b} beaches, the same number on each. If there were {c} beaches and {he} did the same on all of them, how many shells would {he} have?
        en| A fountain uses {a} litres in {b} hours. Work out how much it uses while it is on for {c} hours.
        en| A lift needs {b} seconds to go up {a} metres. How many metres does it rise in {c} seconds?
        en| Candles are sold by weight. {b} candles weigh {a} g. The church needs {c} candles. How many grams do these weigh together?
        en| For {b} classes, {a} books were ordered. Every class was to have the same number. How many books should be ordered for {c} classes?
        en| {b} bees visit {a} flowers in an hour. Each bee visits the same number. How many flowers do {c} bees visit in an hour?
        en| A squirrel hides {a} nuts in {b} holes, as many in one as in another. How many nuts does it take to fill {c} holes in this way?
        en| "{b} tickets are {$a}," says the man at the counter. "And {c} tickets?" asks {A}. What is the answer?
        en| Exchange rate: for {b} pounds you get {$a}. How much do you get for {c} pounds?
        en| Recipe: {a} g of rice for {b} bowls. Wanted: rice for {c} bowls. How many grams?
        en| Work on the tunnel: {a} m in {b} weeks. At this rate, how many metres are dug in {c} weeks?
        en| The heating burns {a} kg of wood in {b} days. The winter holidays are {c} days long. How many kg of wood are burnt during the holidays?
        en| Let x be the number of seats in {c} coaches, all alike, if {b} of them have {a} seats together. What is x?
        en| Find a number that is {c} times as large as {a} divided by {b}.
        en| {A} earns {$a} by washing {b} cars. Next month {he} will wash {c} cars at the same price per car. How much will {he} earn next month?
        en| A tree grew {a} cm in {b} years. If it grows steadily, how many cm will it grow in {c} years?
        en| {b} equal glasses hold {a} ml of lemonade. {c} guests get one such glass each. How many ml of lemonade must be made?
        en| A song book with {b} songs has {a} pages; every song takes up equally many pages. How many pages would a book of {c} songs have?
        en| A cyclist pedals {a} times in {b} minutes. Keeping the same rhythm, how often will she have pedalled in {c} minutes?
        en| The gardener plants {a} tulips in {b} equal beds. Next spring he will have {c} beds of this size. How many tulips will he plant?
        en| {A} does homework for {a} minutes over {b} days, each day equally long. What total will {he} reach over {c} days?
        en| It takes {a} planks to make {b} benches. What number of planks does it take to make {c} benches?
        en| {b} scoops of ice cream are {$a}. At the party everyone gets a scoop, {c} scoops in all. What is the bill?
        en| A bricklayer's mate mixes {a} kg of mortar for {b} square metres of wall. How much mortar should he mix for {c} square metres?
        en| {A} earned {a} stars for finishing {b} levels, the same for every level. How many stars will {he} have after {c} levels?
        en| {b} loads of washing take {a} spoons of powder. How many spoons of powder do {c} loads take?
        en| The wind turbine makes {a} units of power every {b} hours. How many units does it make in {c} hours if the wind stays the same?
        en| During {b} lessons the class worked through {a} exercises. At this speed, how many exercises will it work through during {c} lessons?
        en| It rained evenly. A gauge collected {a} mm in {b} hours. What would it have collected in {c} hours?
        en| A train conductor checks {a} tickets in {b} carriages, equally many in each. How many tickets does she check in {c} carriages?
        en| {A}'s knitting grows by {a} rows in {b} evenings. By how many rows does it grow in {c} evenings if {he} knits at a steady rate?
        en| A copper wire of {b} m weighs {a} g. What is the weight of {c} m of the same wire?
        en| Given that {b} identical bulbs use {a} watts, find how many watts {c} of them use.
        en| When {A} pours {b} glasses of syrup drink, {he} uses {a} ml of syrup. How many ml must {he} use for {c} glasses of the same drink?
        en| The school paid {$a} to enter {b} pupils for the maths contest. Now {c} pupils want to enter. How much will the school pay for them?
        en| {b} tractors of the same type plough {a} hectares a day. What area do {c} tractors of that type plough a day?
        en| A diver breathes {a} litres of air in {b} minutes. Breathing evenly, how many litres does he breathe in {c} minutes?
        en| A ski lift takes {a} skiers to the top in {b} minutes. Running without a stop, how many skiers does it take up in {c} minutes?
        en| {a} cm of snow melted in {b} days. If the weather does not change, how many cm will melt in {c} days?
        en| A teacher plans {a} minutes for {b} oral exams. How many minutes should she plan for {c} oral exams of the same length?
        en| {A} swaps marbles at a fixed rate: {b} small ones for {a} points. How many points are {c} small ones worth?
        en| As many as {a} monkeys live on {b} islands in the park, the same number on each. How many would live on {c} such islands?
        en| Divide {a} by {b}. Multiply what you get by {c}. Which number is the result?
        en| The number x is to {a} as {c} is to {b}. Find x.
        en| If {b} of these equal parts make {a}, what do {c} of them make?
        en| A magician needs {a} scarves for {b} shows, and none is used more than once. How many scarves does he need for {c} such shows?
        en| The bakery prices rolls per piece. A bag with {b} rolls costs {a} cents, so how many cents does a bag with {c} rolls cost?
        en| {b} identical drawers hold {a} socks when they are full. How many socks do {c} full drawers hold?
        en| The ice on the lake got {a} mm thicker in {b} days. At that steady pace, by how many mm would it get thicker in {c} days?
        en| A hospital laundry washes {a} sheets for {b} beds a week. How many sheets does it wash for {c} beds?
        en| A roofer needs {a} tiles to cover {b} square metres. The roof is {c} square metres. How many tiles does he order?
        en| On a stretch of {b} km, {A} counts {a} trees, standing equally thick all the way. How many trees would {he} count on {c} km?
        en| The post office charges {$a} for {b} equal parcels. {A} sends {c} parcels of that kind. What does {he} pay?
        en| A stall sells honey by the jar. {b} jars bring in {$a}. What do {c} jars bring in?
        en| Filming goes well: {a} scenes in {b} days. How many scenes will be filmed in {c} days at that pace?
        en| In {b} months a baby whale put on {a} kg. Growing evenly, how many kg will it put on in {c} months?
        en| How much does {A} earn with {c} paper rounds if {he} earns {$a} with {b}?
        en| How many passes are made in {c} minutes of a match in which {a} passes are made every {b} minutes?
        en| How many nails does a carpenter need for {c} stools when he needs {a} nails for {b} stools?
        en| How far does a tortoise crawl in {c} minutes if it crawls {a} cm in {b} minutes?
        en| {A}'s pen writes {a} pages with {b} cartridges. How many pages can {he} write with {c} cartridges?
        en| Each table in the hall seats the same number of guests. {b} tables seat {a}. The wedding planner sets up {c} tables. How many guests can be seated?
        en| {c} pillows are to be stuffed. It is known that {a} kg of feathers are enough for {b} pillows. How many kg of feathers are needed?
        en| Last week {A} drank {a} glasses of water in {b} days. If {he} goes on drinking the same every day, how many glasses will {he} drink in {c} days?
        en| "We've painted {a} windows in {b} hours," the painters report. How many windows will they paint in {c} hours if they work on like this?
        en| In a choir book {b} songs have {a} verses altogether, and every song has equally many. How many verses do {c} of these songs have?
        en| A wheel rolls {a} cm in {b} turns. How many cm does it roll in {c} turns?
        en| Sales of a lemonade stand: {a} cups in {b} hours, evenly spread. Sales in {c} hours?
        en| The gears are set so that a winch pulls in {a} cm of rope for {b} turns of the handle. {A} turns the handle {c} times. How much rope is pulled in?
        en| In a shop you get {b} bonus points for spending {$a}. How much does {A} have to spend to get {c} bonus points at this rate?
        en| {A} needs {a} eggs to make {b} trays of cookies. {His} class wants {c} trays. How many eggs must {he} buy?
        en| A spider eats {a} flies in {b} days, and its appetite never changes. What number of flies does it eat in {c} days?
        zh| {A}做{b}道题用了{a}分钟，每道题用的时间一样，做{c}道这样的题要用多少分钟？
        zh| 学校买{b}个足球花了{a}元，如果买{c}个同样的足球，一共要花多少元？
        zh| 食堂{b}天吃大米{a}千克，照这样，{c}天要吃大米多少千克？
        zh| {b}名同学折了{a}只纸飞机，每人折的同样多，{c}名同学能折多少只？
        zh| 汽车{b}分钟开了{a}千米，速度不变，再开{c}分钟又能开多少千米？
        zh| 修路队{b}天修路{a}米，按这样的进度，{c}天可以修多少米？
        zh| 把{a}个橘子平均放在{b}个盘子里，照这样放，{c}个盘子要放多少个橘子？
        zh| {b}根同样的钢筋重{a}千克，{c}根这样的钢筋重多少千克？
        zh| 张阿姨{b}小时包了{a}个饺子，她一直这样包，{c}小时可以包几个饺子？
        zh| 裁缝用{a}米布做了{b}套衣服，要做{c}套同样的衣服，得用多少米布？
        zh| {B}买{b}{M}{T}付了{a}元，{A}也想买同样的{T}，要买{c}{M}，该付多少元？
        zh| {b}只小猫一周吃{a}条鱼，每只吃的一样多，{c}只小猫一周吃多少条鱼？
        zh| 一摞书有{b}本，厚{a}毫米，同样的书{c}本摞起来厚多少毫米？
        zh| 用{b}千克黄豆能做{a}克豆腐干，用{c}千克黄豆能做多少克豆腐干？
        zh| {b}间教室要装{a}盏灯，{c}间这样的教室要装多少盏灯？
        zh| 园丁{b}小时浇了{a}棵树，按同样的速度，他{c}小时能浇多少棵树？
        zh| 大象{b}天喝水{a}升，平均每天喝的一样多，{c}天喝水多少升？
        zh| {A}答对{b}题得{a}分，每题分数相同，要是答对{c}题，能得多少分？
        zh| 汽车厂{b}天生产汽车{a}辆，这个月工作{c}天，照这样能生产汽车多少辆？
        zh| 收割机{b}小时收割小麦{a}亩，{c}小时能收割多少亩？
        zh| 把{a}除以{b}得到的数扩大到原来的{c}倍，是多少？
        zh| 租船{b}小时要{a}元，大家想划{c}小时，要付租金多少元？
        zh| {c}名工人一天能加工多少个零件？如果{b}名工人一天能加工{a}个，每人加工的一样多。
        zh| 花{a}元能坐{b}次摩天轮，坐{c}次摩天轮要花多少元？
        zh| 小树{b}年长高{a}厘米，如果每年长得一样快，{c}年能长高多少厘米？
        zh| 打包{b}个快递用胶带{a}分米，打包{c}个同样的快递用胶带多少分米？
        zh| {b}个班一共订了{a}份报纸，每班订的份数相等，{c}个班一共要订多少份？
        zh| 车轮{b}秒转{a}圈，同样快地转{c}秒，车轮转多少圈？
        zh| {A}用{b}天背会{a}首古诗，照此计算，{c}天能背会几首古诗？
        zh| 洗{b}桶衣服用洗衣粉{a}勺，洗{c}桶同样多的衣服用洗衣粉多少勺？
        zh| {A}过{b}关得到{a}颗星，每关得到的星一样多，过{c}关能得到多少颗星？
        zh| {b}米铜丝重{a}克，{c}米同样的铜丝重多少克？
        zh| 雨下得很均匀，{b}小时的降雨量是{a}毫米，{c}小时的降雨量是多少毫米？
        zh| 列车员在{b}节车厢里查了{a}张票，每节车厢查的一样多，查{c}节车厢共查票多少张？
        zh| 配{b}杯糖水要{a}毫升糖浆，配{c}杯同样甜的糖水要糖浆多少毫升？
        zh| {b}台同样的拖拉机一天耕地{a}亩，{c}台这样的拖拉机一天耕地多少亩？
        zh| 潜水员{b}分钟呼吸{a}升空气，呼吸一直均匀，{c}分钟呼吸多少升空气？
        zh| 滑雪缆车{b}分钟送{a}人上山，不停地运行，{c}分钟送多少人上山？
        zh| 铺{b}平方米屋顶要{a}块瓦，铺{c}平方米屋顶要多少块瓦？
        zh| x与{c}的比等于{a}与{b}的比，求x。
        zh| {b}个枕头用羽绒{a}克，做{c}个同样的枕头要羽绒多少克？
        zh| 婚宴上{b}张桌子坐{a}位客人，每桌坐的一样多，摆{c}张桌子能坐客人多少位？
        zh| 老师给{b}名同学口试用了{a}分钟，每人用时相同，给{c}名同学口试要用几分钟？
        zh| 学校给{b}名同学报名参加竞赛交了{a}元，现在有{c}名同学报名，要交多少元报名费？
        zh| {A}{b}个晚上织了{a}行毛线，每晚织的行数相同，{c}个晚上能织多少行？
        zh| 柠檬水摊{b}小时卖出{a}杯，照这样卖，{c}小时卖出多少杯？
        zh| 辘轳摇{b}圈收绳{a}厘米，摇{c}圈收绳多少厘米？
        zh| {A}做{b}盘饼干用{a}个鸡蛋，全班要吃{c}盘这样的饼干，要买多少个鸡蛋？
        zh| 湖面的冰均匀变厚，{b}天变厚{a}毫米，{c}天变厚多少毫米？
        zh| 送{b}个同样的快递收费{a}元，{A}要寄{c}个这样的快递，应付多少元？
        zh| {b}支笔芯能写{a}页字，{c}支这样的笔芯能写多少页？
        zh| {b}个同样的抽屉装满袜子共{a}只，{c}个这样的抽屉装满是多少只？
        zh| {A}沿路数树，{b}千米数到{a}棵，树的疏密一样，走{c}千米能数到多少棵？
        zh| 剧组{b}天拍了{a}场戏，按这个进度，{c}天能拍几场？
        zh| 球队{b}场比赛进了{a}个球，每场进球一样多，踢{c}场能进多少个球？
        zh| 木匠做{b}条板凳要{a}颗钉子，现在要做{c}条一样的板凳，应准备钉子多少颗？
        zh| 车轮转{b}圈前进{a}分米，转{c}圈前进多少分米？
        zh| {b}个相同的灯泡功率共{a}瓦，{c}个这样的灯泡功率共多少瓦？
        zh| 送报纸{b}个早上挣{a}元，{A}这个月要送{c}个早上，能挣多少元？

        == intervals: x = a / b + 1; a=20..400 b=2..20
        en| Trees are planted along a road of {a} m, {b} m apart, with a tree at both ends. How many trees are there?
        en| Lamps stand every {b} metres on a street {a} metres long, also at each end. How many lamps are needed?
        en| Along one side of a path of {a} metres, a flag is set every {b} metres from one end to the other end. How many flags are set?
        en| A road is {a} m long. Trees stand every {b} m, and there is one at the start and one at the end. How many trees are there?
        en| How many posts does a fence of {a} m need if the posts are {b} m apart and both ends have a post?
        en| From the first to the last tree it is {a} m, and the distance between two trees is {b} m. How many trees stand there?
        zh| 在一条长{a}米的路的一边种树，每隔{b}米种一棵，两端都种，一共要种多少棵？
        zh| 一条{a}米长的街道，从头到尾每隔{b}米装一盏路灯，共要装多少盏？
        zh| 小路长{a}米，每{b}米插一面彩旗，起点和终点都插，需要多少面彩旗？
        zh| 一条路长{a}米，每{b}米栽一棵树，首尾都栽，一共栽几棵？
        zh| 在{a}米长的跑道一侧插旗，每隔{b}米一面，两头都插，共插多少面？
        zh| 走廊长{a}米，每隔{b}米放一盆花，两端都要放，需要放几盆花？
        en| A straight street of {a} m gets a tree every {b} m, the first at the beginning and the last at the end. How many trees are needed?
        en| Posts are set {b} m apart along a straight fence of {a} m, including both ends. How many posts are there?
        en| A corridor is {a} m long. Pots stand in it {b} m apart from one end to the other, with one at each end. How many pots are there?
        en| How many flags stand along a {a} m path, if there is a flag every {b} m and also at both ends?
        en| A wall of {a} cm has hooks every {b} cm, and there is a hook at either end. Find the number of hooks.
        en| Runners pass a marker at the start, then every {b} m, and the last at the finish after {a} m. How many markers are there?
        zh| 在{a}米长的笔直公路一侧，从起点到终点每隔{b}米立一根电线杆，两端都立，要立多少根？
        zh| 一排篱笆长{a}米，每{b}米打一根桩，两端都要打，共打几根桩？
        zh| 走廊长{a}米，从一端到另一端每{b}米摆一盆花，两端都摆，共摆多少盆？
        zh| 一面墙长{a}厘米，每隔{b}厘米钉一个挂钩，两头各有一个，一共有多少个挂钩？
        zh| 跑道长{a}米，起点处放一个标志，以后每{b}米放一个，终点处也放，一共放几个？
        zh| 公园的直路长{a}米，两端都有长椅，相邻长椅相距{b}米，共有多少把长椅？
        en| A straight row of lamps is {a} m long, and the lamps are {b} m apart. How many lamps are in the row?
        en| Seats are placed {b} m apart in a straight line from the entrance to the exit, which are {a} m from each other; there is a seat at both. How many seats are there?
        en| How many poles carry a cable of {a} m, if a pole stands at each end and every {b} m between?
        en| On a ruler of {a} mm there is a mark at the start and then one every {b} mm up to the end. Count the marks.
        en| {A} plants bushes in a straight line, {b} m from bush to bush. From the first to the last bush it is {a} m. How many bushes does {he} plant?
        zh| 一排路灯从头到尾长{a}米，相邻路灯相距{b}米，这排路灯有多少盏？
        zh| 电缆长{a}米，两端各有一根杆，中间每隔{b}米也有一根，共有多少根杆？
        zh| 尺子长{a}毫米，从起点开始每{b}毫米刻一条线，一直刻到末端，共刻多少条线？
        zh| {A}沿直线种花，每隔{b}米种一棵，第一棵到最后一棵相距{a}米，一共种了多少棵？
        zh| 河堤长{a}米，从头到尾每{b}米栽一棵柳树，两端都栽，要准备几棵柳树？
        en| A {a} km railway line has a station at either end and one every {b} km in between. How many stations does it have?
        en| On a straight beach of {a} m there are umbrellas {b} m apart, the first at one end and the last at the other. How many umbrellas are there?
        en| Birds sit on a wire of {a} cm, one at each end and the others {b} cm from one another. How many birds is that?
        en| A {a} m wall gets a lamp at both ends and every {b} m. Find the number of lamps.
        en| From the first to the last column of a hall it is {a} m. The columns are {b} m apart. How many columns has the hall?
        en| Buses leave from {A}'s stop every {b} minutes. From the first bus to the last it is {a} minutes. How many buses leave?
        en| A bell rings at the start and then every {b} minutes until {a} minutes have passed, the last time included. How often does it ring?
        en| Holes are drilled along a board of {a} mm: one at each end and one every {b} mm. How many holes does the board get?
        zh| 一条{a}千米长的铁路，两端各有一个车站，中间每隔{b}千米有一个车站，共有多少个车站？
        zh| 海滩长{a}米，从一头到另一头每{b}米放一把遮阳伞，两头都放，共放几把？
        zh| 第一根柱子到最后一根柱子的距离是{a}米，每两根之间相隔{b}米，共有几根柱子？
        zh| 公共汽车每{b}分钟发一班，从第一班到最后一班经过{a}分钟，一共发了多少班车？
        zh| 闹钟一开始响一次，以后每隔{b}分钟响一次，过了{a}分钟时刚好又响，一共响了几次？
        zh| 木板长{a}毫米，两端各钻一个孔，中间每{b}毫米钻一个孔，总共要钻多少个孔？
        zh| 河边长{a}米，每相邻两个石墩相距{b}米，两端都有石墩，石墩有几个？
        zh| 运动场的一条直道长{a}米，从起点起每{b}米画一条白线，终点也画，要画多少条？
        en| Posts stand every {b} m along a fence of {a} m, with one at each end. How many posts are there?
        en| Along {a} m of road a lamp is put every {b} m, also at both ends. How many lamps are needed?
        en| A row of trees is {a} m long; neighbours are {b} m apart. How many trees are in the row?
        zh| 一条路长{a}米，每隔{b}米栽一棵树，两端都栽，栽几棵？
        zh| 长{a}米的跑道边每{b}米插一面旗，两头都插，要几面旗？
        zh| 一排树长{a}米，相邻两棵相距{b}米，这排树有几棵？
        zh| 从头到尾{a}米，每{b}米一盏灯，两端都有，共几盏灯？
        en| A hurdle race is set up on a {a} m straight. Hurdles stand on the start line, on the finish line and every {b} m in between. How many hurdles have to be carried out?
        en| To mark a ski slope, {A} sticks a pole in the snow at the top, at the bottom and at every {b} m on the way. The slope is {a} m long. How many poles does {he} stick in?
        en| The pier is {a} m long. A bollard stands at its beginning, another at its end, and neighbouring bollards are {b} m from each other. What is the number of bollards?
        en| Along one side of a bridge of {a} m there are lanterns at a distance of {b} m from one another. Both bridge ends carry a lantern. Count all the lanterns on that side.
        en| A nurse takes a patient's temperature at once and again every {b} minutes; {a} minutes after the beginning she takes it for the last time. How many times does she take it?
        en| In a straight hedge of {a} m the bushes are {b} m apart, with bushes at both ends too. How many bushes make up the hedge?
        en| How many candles does {A} place on a straight garden wall of {a} cm, one at each end and the neighbouring ones {b} cm apart?
        en| A metro line has a length of {a} km. The distance from stop to stop is {b} km, and there is a stop at each end. How many stops does the line have?
        en| Dots are drawn on a line segment {a} mm in length: at both endpoints and at every {b} mm between. How many dots are drawn?
        en| On a motorway of {a} km, emergency phones are found at the start and then after each {b} km, up to the very end. How many phones are there?
        en| A curtain rail is {a} cm long. The rings are {b} cm apart and the outer rings are right at the ends. How many rings hang on the rail?
        en| The buttons on a coat form a line of {a} cm from the top one to the bottom one. The gap between neighbouring buttons is {b} cm. How many buttons does the coat have?
        en| {A} knocks nails into a plank {a} cm long. {He} begins at one edge, puts a nail every {b} cm, and the last is at the other edge. How many nails does {he} need?
        en| A lighthouse flashes now and every {b} seconds from now on. Counting the flash of this moment and the flash after {a} seconds, how many flashes are seen?
        en| The parade stretches over {a} m from the first rider to the last. If the riders keep {b} m between each other, how many riders are there? (A rider's own length does not count.)
        en| The edge of a field guarded by scarecrows is {a} m from end to end, there's a scarecrow at either end, and {b} m separate each from the next. How many scarecrows are there?
        en| A ladder's rungs are {b} cm apart. From the lowest rung to the highest it is {a} cm. How many rungs does the ladder have?
        en| For the fun run, drink stands are put up at the start, at the finish and every {b} km. The run is {a} km. How many stands are put up?
        en| A scientist looks into the microscope at the start and then at intervals of {b} minutes, up to and including minute {a}. How often does she look?
        en| The edge of the stage is {a} dm wide. Spotlights are fixed at its left end, at its right end and every {b} dm. Find how many spotlights were fixed.
        en| Telegraph poles follow a railway track for {a} m. The spacing is {b} m, and the track begins and ends with a pole. Work out the number of poles.
        en| The rose bushes in front of the town hall stand in a line of {a} m. They were planted at distances of {b} m, including both end points. How many rose bushes were bought?
        en| Between the first and the last bench of an avenue there are {a} m. A bench comes every {b} m. How many benches invite people to sit down?
        en| A gardener digs holes for saplings along a ditch. The ditch is {a} m; he digs at the very start, then moves on {b} m each time until he stands at the very end. How many holes does he dig?
        en| A steel cable is held by clips. It is {a} cm long, the clips are placed {b} cm apart and each end has its clip. How many clips hold it?
        en| Trams leave the depot at equal intervals of {b} minutes. The last tram leaves {a} minutes after the first. How many trams leave?
        en| {A} swallows a pill right away and then every {b} hours. The last pill is due {a} hours after the first. How many pills is that?
        en| Cones mark a straight cycle lane, {b} m from cone to cone. The lane is {a} m in length and has cones at both ends. How many cones did the workers put out?
        en| How many flower pots decorate a balcony rail of {a} cm, if pots are put at the two ends and after every {b} cm?
        en| Swallows sit in a straight line on a roof edge. The outermost birds are {a} cm from each other, and neighbours are {b} cm apart. How many swallows sit there?
        en| A pearl diver's rope is {a} m long. Knots are made at the top end and at each further {b} m, and there's a knot at the bottom end as well. How many knots does the rope have?
        en| One edge of a car park measures {a} m. Posts separate the spaces, {b} m from one post to the next, and the edge begins and ends with a post. How many posts are needed?
        en| The dotted seam on a leather belt runs {a} mm. There is a stitch hole every {b} mm, with holes at the beginning and at the end. How many stitch holes were punched?
        en| The choir is lined up in one row. From the first singer to the last it is {a} dm, and each stands {b} dm from the next. How many singers are in the row?
        en| Weather balloon: a reading at take-off and a reading every {b} m as it climbs, up to a height of {a} m, where the last reading is taken. How many readings are there?
        en| A dock wall, {a} m long, gets iron rings {b} m apart. The wall's ends get rings as well. Say how many rings the smith must forge.
        zh| 一座大桥长{a}米，桥的一侧从桥头到桥尾每隔{b}米安一盏灯，桥头桥尾都要安，这一侧共安灯多少盏？
        zh| 同学们站成一列，第一人到最后一人相距{a}分米，每相邻两人之间相距{b}分米，这一列有多少人？
        zh| 护士先给病人量一次体温，以后每{b}分钟量一次，过了{a}分钟正好量最末一次，一共量了多少次？
        zh| 马拉松赛程{a}千米，起点和终点都设饮水站，途中每{b}千米也设一个，共设饮水站多少个？
        zh| 在一条{a}毫米长的线段上画点，两个端点都画，每隔{b}毫米画一个，共画多少个点？
        zh| 窗帘杆长{a}厘米，上面的挂环每两个相隔{b}厘米，杆的两头都有挂环，挂环共有多少个？
        zh| 码头长{a}米，从头起每{b}米装一个缆桩，到尾也装一个，码头上有多少个缆桩？
        zh| 一架梯子最下一级到最上一级相距{a}厘米，相邻两级相距{b}厘米，这架梯子有多少级？
        zh| 地铁某线全长{a}千米，平均每{b}千米设一站，首末两端都设站，全线共设多少站？
        zh| 灯塔现在闪一次，此后每{b}秒闪一次，把现在这次和{a}秒后那次都算上，共闪多少次？
        zh| {A}吃药，马上吃一片，以后每隔{b}小时吃一片，最后一片在{a}小时后吃，{he}一共吃几片？
        zh| 滑雪道长{a}米，从顶端到底端每{b}米插一根标杆，顶端和底端也要插，需要标杆多少根？
        zh| 学校围墙的一段长{a}米，在这段墙边放花盆，每两盆相距{b}米，起止处都有花盆，要搬来多少盆花？
        zh| 大衣上的扣子排成一行，最上面一颗与最下面一颗相距{a}厘米，每相邻两颗相距{b}厘米，大衣有多少颗扣子？
        zh| 高速公路一段长{a}千米，每{b}千米设一部求助电话，这段路的头尾都设，共有求助电话多少部？
        zh| 一根绳子长{a}分米，从一端起每{b}分米打一个结，两端也都打结，绳子上有多少个结？
        zh| 舞台前沿宽{a}分米，工人每隔{b}分米装一盏射灯，左右两头都装，一共装了多少盏射灯？
        zh| 农民在田埂一边立稻草人，田埂长{a}米，每{b}米立一个，两头都立着，他要扎多少个稻草人？
        zh| 电车从早班车开始每{b}分钟开出一辆，末班车比首班车晚{a}分钟，一天开出多少辆电车？
        zh| 皮带上打孔，第一个孔到最后一个孔长{a}毫米，孔与孔之间相隔{b}毫米，皮带上打了多少个孔？
        zh| 运河的一岸长{a}米，沿岸建亭子，从头到尾每{b}米一座，两头都建，共建亭子多少座？
        zh| 铁丝网长{a}米，用立柱固定，立柱间距{b}米，首尾各有立柱，固定这段铁丝网要立柱多少根？
        zh| 气象员上班时记录一次气温，以后每过{b}分钟记录一次，过了{a}分钟作末次记录后下班，他共记录多少次？
        zh| 街道一侧有一排公交站牌，从头一个到末一个共{a}米，间隔都是{b}米，站牌有多少个？
        zh| 会场外拉彩灯线，线长{a}分米，每{b}分米挂一个灯笼，线的两端各挂一个，要挂灯笼多少个？
        en| What number of saplings will be required for a straight canal bank of {a} m, if there must be a sapling at each of its two ends and a gap of {b} m between neighbours?
        en| A tailor's tape of {a} cm carries a printed number at its start and then after every {b} cm, the end included. How many printed numbers are on it?
        en| The school band marches in single file. {b} dm lie between one player and the following one, and the file from first to last player measures {a} dm. Find the number of players.
        en| {A} photographs a growing bean: one photo at the beginning and one more after each {b} hours. After {a} hours {he} takes the last. How many photos does {he} have?
        en| Milestones were set along an old road. The road is {a} miles long, with a stone at its beginning, a stone at its end, and stones {b} miles apart. How many milestones were set?
        en| A spiral of lights is unrolled to a straight line of {a} cm. A bulb sits at each end, and from bulb to bulb it is {b} cm. How many bulbs are there?
        en| Petrol stations lie on a desert road of {a} km: one at the edge of the desert where the road starts, then one every {b} km, the last being right where the road ends. How many are there?
        en| Ferries cross all day. The first starts at dawn, the others follow every {b} minutes, and the final one starts {a} minutes after the first. How many ferries start?
        en| A path in the park is {a} m long. {A} puts a bench at the beginning, and then a bench after every {b} m, up to the end of the path. How many benches does {he} put there?
        en| The bridge is {a} m long. Along one side there is a lamp every {b} m, with the first lamp at the start of the bridge and the last at its end. How many lamps are on that side?
        en| Pupils stand in a straight line, {b} dm apart. The line is {a} dm long from the first pupil to the last. How many pupils are there?
        en| For sports day, flags are put up along the {a} m track. They are {b} m apart, and the track has a flag at the start and at the finish. How many flags must be put up?
        en| A gardener plants roses along a wall of {a} dm. He leaves {b} dm between each rose and the next and plants one at each corner. How many roses does he plant?
        en| Along a canal of {a} m, willows are to be planted {b} m from each other. The planting begins at one end and finishes at the other. How many willows have to be bought?
        en| {A} sets up cones for a race on a straight road. From the first cone to the last cone it is {a} m. There are {b} m between cones. How many cones does {he} set up?
        en| A nurse takes a patient's temperature when he arrives and then every {b} minutes. The last time is {a} minutes after he arrived. How many times does she take it?
        en| A lighthouse flashes now, and again every {b} seconds. How many flashes does {A} see if {he} watches for {a} seconds and sees a flash at the very end too?
        en| The first tram of the day leaves the depot, and another follows every {b} minutes. The last one leaves {a} minutes after the first. How many trams leave the depot?
        en| A photographer takes a picture of a flower every {b} minutes. The first picture is taken at the start and the last after {a} minutes. How many pictures are taken?
        en| A ladder's lowest rung and highest rung are {a} cm apart. The rungs are {b} cm from one another. How many rungs does the ladder have?
        en| {A} counts the telegraph poles from the first, which stands at {his} house, to the last, which stands {a} m away at the church. There is a pole every {b} m. How many poles does {he} count?
        en| A hall is {a} dm long. Columns stand along one of its walls {b} dm apart, the first at the front and the last at the back. How many columns stand along the wall?
        en| A zip is {a} mm long. It has a tooth at the bottom, a tooth at the top, and in all a tooth every {b} mm. How many teeth does that side of the zip have?
        en| From top to bottom a coat has a row of buttons. It is {a} mm from the top button to the bottom button, with {b} mm from button to button. How many buttons are in the row?
        en| Along a beach of {a} m there are lifeguard towers. Both ends of the beach have a tower, and neighbouring towers are {b} m apart. How many towers are there?
        en| {A} runs along a road and sees a stone marker at the start, and then every {b} m. After {a} m {he} stops at a marker. How many markers has {he} seen, the first and the last included?
        en| A farmer puts up an electric fence {a} m long. He drives in a post at one end and another every {b} m until he comes to the other end. How many posts does he drive in?
        en| On a school wall {a} dm long, pictures are hung with their hooks {b} dm apart. There is a hook at the left end and a hook at the right end. How many hooks are there?
        en| A tape measure of {a} cm gets a red dot at 'start' and a red dot after every {b} cm, the end of the tape too. How many red dots are there?
        en| A straight cycle path is {a} km long. There is a signpost every {b} km as well as at its beginning. The last signpost stands at its end. How many signposts are there?
        en| Every {b} minutes a ship passes the harbour tower. {A} sees a ship as {he} arrives and another as {he} leaves, {a} minutes later. How many ships did {he} see in all?
        en| A doctor gives {A} a tablet at once and one every {b} hours after that. {a} hours later {A} takes the last tablet. How many tablets does {A} take?
        en| On a runway of {a} m blue lights are fixed at equal distances of {b} m along its edge, from end to end and also at both ends. How many lights are there on that edge?
        en| A chain of lanterns is hung over the street. The first and the last lantern are {a} dm apart, and the gaps between lanterns are {b} dm. How many lanterns are in the chain?
        en| How many trees can be planted in a row that is {a} m long, if the trees are to stand {b} m apart and a tree is to stand at both ends?
        en| How many cars are in the queue if there are {b} m from the front of each car to the front of the next and {a} m from the front of the first car to the front of the last?
        en| How many bollards are needed to close off the {a} dm edge of a square, if they are set {b} dm apart and the ends get a bollard as well?
        en| How many dots does {A} draw on a line of {a} mm if {he} draws a dot at the start and then a dot every {b} mm, right to the end?
        en| How many guards stand along the {a} m palace wall when each is {b} m from the next, with guards at both ends of the wall?
        en| How many times does the gong sound during {a} seconds when it sounds at the start, then every {b} seconds, and at the end as well?
        en| If a rope of {a} cm has a knot at each end and a knot every {b} cm in between, how many knots does it have?
        en| If poles are put {b} m apart along a {a} m street, starting at one end and ending at the other, what number of poles is put up?
        en| Marks are cut into a stick of {a} cm at every {b} cm, and also at both its ends. How many marks are cut?
        en| Vines are grown in a row of {a} dm, each {b} dm from the one before it. There is a vine at the start of the row and one at its end. How many vines are in the row?
        en| Stepping stones cross the stream. From the first stone to the last it is {a} dm, and each stone is {b} dm from the next. How many stones are there?
        en| {A} puts candles on a long cake of {a} mm. {He} places one at each end of the cake and the others so that every candle is {b} mm from the next. How many candles does {he} place?
        en| Dancers form a straight row with {b} dm between any two neighbours. The row stretches over {a} dm. Determine the number of dancers.
        en| The stairs of a tower lead up {a} m. There is a window at the bottom, at the top, and every {b} m on the way. How many windows does the tower have?
        en| Hurdles stand on a track. Between the first and the last there are {a} m, and the next hurdle always comes after {b} m. How many hurdles do the runners jump?
        en| The scouts pitch tents in a row, {b} m apart. The first tent and the last tent are {a} m apart. Find how many tents they pitch.
        en| A train line is {a} km long. Trains stop every {b} km. There is a stop at the start of the line and a stop at the end. How many stops are there altogether?
        en| The ski lift has {a} m of cable between the valley and the top. A support stands in the valley, at the top, and every {b} m between. How many supports does the lift have?
        en| A radio station plays the news at the beginning of the show and every {b} minutes from then on. The show is {a} minutes long and closes with the news. How often is the news played?
        en| A robot drops a seed, moves {b} cm, drops a seed, and so on. When it has moved {a} cm, it drops its last seed. How many seeds has it dropped?
        en| Wanted: enough hooks for a {a} cm rail, a hook every {b} cm, with the two ends included. How many hooks?
        en| Street: {a} m. Distance between trees: {b} m. A tree at both ends. Number of trees?
        en| Let x be the number of posts of a {a} m fence whose posts are {b} m apart, end posts included. What is x?
        en| The workers are to put up road signs on a motorway of {a} km, the first right at the start, then every {b} km and the last right at the end. Work out how many signs they need.
        en| There must be a fire hose at the entrance of the tunnel, at its exit, and every {b} m in it. The tunnel is {a} m long. How many fire hoses are needed?
        en| Water stands are set up for a walk of {a} km: at the start, at the finish and after every {b} km. How many water stands are set up?
        en| We want to decorate our {a} dm balcony with flower pots. A pot goes at each end, and the pots are to be {b} dm apart. How many pots do we need?
        en| {A} hammers nails into a board in a straight line. The line from the first nail to the last is {a} mm, and the nails are {b} mm apart. How many nails does {A} use?
        en| {A} looks in on the oven as soon as the cake is in it, and then every {b} minutes. {He} looks in for the last time after {a} minutes, when the cake is done. How often does {A} look in?
        en| {A} sews sequins along a hem of {a} mm, one at the beginning and then one every {b} mm to the end. How many sequins does {he} sew on?
        en| {A} marks a field for a game. Along a side of {a} m {he} plants sticks, starting in one corner and ending in the other, {b} m from stick to stick. How many sticks is that?
        en| {A} says: "I have put a lamp at either end of my {a} dm drive, and one every {b} dm along it." How many lamps has {A} put there?
        en| Swallows sit on a wire with {b} cm from each bird to the next. The outermost birds are {a} cm apart. How many swallows are sitting there?
        en| Poplars line one side of the avenue, which is {a} m long. The gap between poplars is {b} m, and both ends of the avenue have a poplar. How many poplars line the avenue?
        en| Both ends of the {a} m jetty have a mooring post, and there is also one after every {b} m. How many boats can tie up, if each post takes a boat?
        en| The museum sets up barrier posts in front of a long painting. The barrier is {a} dm long, its posts are {b} dm apart, and it begins and ends with a post. How many posts does it have?
        en| Sprinklers water a strip of lawn {a} m long. The first is at the start of the strip, the last at its end, and the spacing is {b} m. What is the number of sprinklers?
        en| A comb has its first tooth and its last tooth {a} mm apart, and the distance from tooth to tooth is {b} mm. How many teeth has the comb?
        en| At a concert, speakers are placed along a line of {a} m at {b} m intervals, including both ends of the line. How many speakers are placed?
        en| Divide a line of {a} cm into parts of {b} cm with points, and put points on its ends too. How many points are on the line?
        en| A carpenter saws a beam into pieces. Each cut takes {b} minutes, and he saws for {a} minutes in all. Into how many pieces has he sawn the beam?
        en| The church clock strikes evenly, {b} seconds from one stroke to the next. From the first stroke to the last {a} seconds go by. How many strokes are there?
        en| A village feast takes place every {b} years. This year's feast comes {a} years after the first one. Counting the first and this year's, how many feasts have there been?
        en| {A} counts up in steps of {b}. {His} last number is {a} greater than {his} first. How many numbers does {he} say?
        en| In a sequence each term is {b} more than the one before. The last term is {a} more than the first. How many terms has the sequence?
        en| The stairs of a tower block have {b} steps from one floor to the next. {A} starts on the first floor and climbs {a} steps. What is the number of the floor where {he} arrives?
        en| Sleepers lie under the rails at intervals of {b} dm. One lies at the start and one at the end of a straight stretch of {a} dm. How many sleepers lie there?
        en| The scale of a thermometer covers {a} degrees. A line is drawn at its bottom, at its top and at every {b} degrees. How many lines are drawn?
        en| Rafters hold up a roof that is {a} dm long. The first is at one gable, the last at the other, and the gap is {b} dm each time. How many rafters are used?
        en| A comet was first recorded {a} years before its latest visit. It returns every {b} years. How many visits are there from the first recorded one to the latest, those included?
        en| Parking bays of {b} dm are marked along a kerb of {a} dm. A line separates neighbouring bays, and there is a line at either end too. How many lines are painted?
        en| A strip of graph paper is {a} mm wide. Upright lines are printed {b} mm apart, starting on the left edge and finishing on the right edge. How many upright lines does it have?
        en| Rivets join steel plates along a seam of {a} mm. There is one at the start of the seam, one at its end, and they sit {b} mm apart. Count the rivets.
        en| The harp's strings are evenly set, {b} mm apart, and between its lowest and its highest string there are {a} mm. How many strings has the harp?
        en| {A} waters the cactus on the day {he} gets it and every {b} days after that. {He} waters it for the last time {a} days after getting it. How often has {he} watered it?
        en| On a survey, the crew measures how deep the sea is at the shore end of a line, at the far end, and every {b} m. The line is {a} m long. How many measurements do they make?
        en| A bridge of {a} m rests on piers {b} m apart. A pier stands on each bank. How many piers carry the bridge?
        en| {A} records the height of {his} bean plant on the first day and then every {b} days. The last record is made {a} days after the first. How many records has {he} got?
        en| Speed cameras watch a motorway of {a} km. There is one where it begins, one where it ends, and each is {b} km from the next. How many cameras are there?
        en| For a game, coins are put on a straight chalk line. The line is {a} dm. A coin lies on each end and the coins are {b} dm from each other. How many coins have been put down?
        en| Watchtowers rise above the straight city wall every {b} m. The wall is {a} m long, and it begins and ends with a tower. How many towers has it?
        en| A ghost train sends off its first car at noon and another car every {b} minutes. The final car is sent off {a} minutes after noon. How many cars are sent off?
        en| Joists are laid under a floor of {a} cm. They are {b} cm apart, measured from middle to middle, the first and last being right at the walls' inner edges. How many joists are laid?
        en| The doctor checks {A}'s pulse at the beginning of the test and every {b} seconds, and for the last time at the end, after {a} seconds. How many pulse checks are made?
        en| If signals are sent every {b} seconds, and between sending the first and sending the last {a} seconds pass, how many signals are sent?
        en| How many dots are needed to draw a dotted line of {a} mm with {b} mm between the dots and a dot on both ends?
        en| How many telephone boxes stand along a coastal road of {a} km, if there is one at each end of the road and one every {b} km?
        en| How many fence posts does {A} have to paint if the fence is straight, {a} dm long, and has a post every {b} dm, starting and finishing with a post?
        en| How many teachers stand along the {a} m route from the school gate to the church door, if one is at the gate, one is at the door and they keep {b} m between them?
        en| How many editions has a prize had that was first given {a} years ago, has been given every {b} years since, and is being given this year as well?
        en| How many pieces of rope does {A} have after cutting for {a} seconds, if every cut takes {b} seconds and each cut makes one more piece out of the rope?
        en| {A} bakes a long bread and presses an olive in at each tip and at every {b} mm along it. The bread measures {a} mm. How many olives does {he} press in?
        en| A line of dominoes is set up on the floor, {b} mm from one domino to the next. The distance from the first to the last is {a} mm. How many dominoes will fall?
        en| Bathing huts are built on the beach in a line, with a fixed {b} m from door to door. The doors of the outer huts are {a} m apart. How many huts are there?
        en| The ranger sets up camera traps on a straight forest trail: first one where the trail starts, and so on every {b} m, and finally one where it stops, {a} m away. How many camera traps does he set up?
        en| In the aquarium tunnel, {a} dm long, a lamp glows at the way in, at the way out, and after every {b} dm. How many lamps glow?
        en| Lane lines are drawn on a running track {a} dm wide. Each lane is {b} dm wide. The inner edge and the outer edge get a line too. How many lines are there across the track?
        en| A caretaker hammers nails into the top edge of a board of {a} cm, leaving {b} cm between nails. The outer nails are right in the corners. How many nails has he hammered in?
        en| {A}'s boot has eyelets down one side. The top one and the bottom one are {a} mm apart, and there are {b} mm from one to the next. How many eyelets are on that side?
        en| The lift of the mine stops at the surface and then at every {b} m down to the lowest level, which is {a} m deep. At how many levels does it stop, the surface included?
        en| A radio mast is {a} m tall. Red lights are mounted at its foot, at its tip and every {b} m in between. Work out the number of red lights.
        en| Let x be the number of buoys on a straight {a} m line in the harbour. Buoys float {b} m apart, and one floats at each end of the line. Find x.
        en| "I took a photo when we set out, one every {b} minutes, and one when we arrived after {a} minutes," says {A}. How many photos did {A} take?
        en| Wheel rims are checked on a test stretch of {a} m, by sensors placed at its beginning, at its end and at each {b} m. How many sensors does the stretch have?
        en| The gardener ties a climbing rose to the wall with clips, {b} cm from clip to clip. The lowest and the highest clip are {a} cm apart. How many clips hold the rose?
        en| Ice skaters glide hand in hand in a straight row. From one skater to the next it is {b} dm, and from the skater on the left end to the one on the right end {a} dm. How many skaters are there?
        en| On the lawn a cable of {a} dm feeds solar lights, plugged in at its ends and every {b} dm. How many solar lights are plugged in?
        en| Drums are placed in a line across the stage. They stand {b} cm apart, counted from centre to centre. From the centre of the first to the centre of the last it is {a} cm. How many drums are on stage?
        en| Wind blows over the dyke, where turbines stand in line. The outer ones are {a} hm from each other, and neighbours are {b} hm apart. How many turbines turn there?
        en| A tightrope walker's practice rope has a red thread at each end and every {b} cm. The rope is {a} cm long. How many red threads can be counted?
        en| {A} had {his} first swimming lesson on the day {he} joined the club, and a lesson every {b} days since. The latest one was {a} days after {he} joined. How many lessons has {he} had?
        en| A baker sets cherries on a strip of cake {a} mm long. The cherries are {b} mm from each other; the first and last are at the ends of the strip. How many cherries does he set?
        en| Light beams scan a hallway. They cross it {b} dm apart, the first at the front door and the last at the back door, {a} dm further on. How many beams cross the hallway?
        en| Straight avenue, {a} m. Benches every {b} m. One at the start, one at the finish. How many benches?
        en| Night watch: first round at dusk, then one every {b} minutes. Last round {a} minutes after the first. Total number of rounds?
        en| {A} and {his} father put up snow poles beside their straight drive. It is {a} dm long. They begin at the gate, end at the garage and leave {b} dm between poles. How many poles do they put up?
        en| The mouse runs along a skirting board of {a} cm. It leaves a crumb where it starts, where it stops, and every {b} cm on the way. How many crumbs does it leave?
        en| Divers fix marker tags to a rope that goes straight down to {a} m. There's a tag at the water line and a tag at each {b} m, the deepest being at the end of the rope. How many tags are fixed?
        en| Toll booths were built on a road of {a} km: at the beginning, and whenever another {b} km had been passed, including the end. Determine how many booths were built.
        en| A newsletter first came out on a Monday and has come out every {b} days since. Its latest issue appeared {a} days after the first. How many issues have appeared?
        en| An old wall of {a} dm has carved faces looking down from it, one at each end and the others so that neighbours are {b} dm apart. How many faces look down?
        en| Along the hem of a curtain, weights are sewn in every {b} cm. The hem is {a} cm long, and there's a weight in each of its corners. How many weights are sewn in?
        en| Beehives are placed on a straight edge of a clover field. The edge has a length of {a} m. The hives stand {b} m apart and take in both corners. How many hives are placed there?
        en| A bell buoy rings every {b} seconds. {A} starts {his} stopwatch on a ring and stops it on another ring, at {a} seconds. How many rings did {he} hear, those at the start and stop included?
        en| Every {b} minutes the fountain shoots up. Tourists arrive just as it does so and leave after {a} minutes, at the moment of another jet. How many jets have they seen?
        en| Holes for bolts are bored in a steel girder, in a straight line and {b} cm from each other. From the hole at one end to the hole at the other end it is {a} cm. How many holes are bored?
        zh| 一座桥长{a}米，桥的一侧从桥头到桥尾每隔{b}米装一盏灯，两端都装，这一侧要装多少盏灯？
        zh| 同学们站成一列，每相邻两人之间相距{b}分米，从第一人到最后一人长{a}分米，这一列有多少人？
        zh| 从{A}家门口到村口共{a}米，每隔{b}米有一根电线杆，{he}家门口和村口都有，一共有多少根？
        zh| 体育老师在{a}米长的直跑道上摆标志桶，每{b}米摆一个，起点和终点都要摆，要摆多少个标志桶？
        zh| 学校门前的小路长{a}米，在路的一边放花盆，每隔{b}米放一盆，从头放到尾，两头都放，需要多少盆花？
        zh| 护士给病人量体温，刚入院时量一次，以后每{b}分钟量一次，{a}分钟时量了最后一次，一共量了几次？
        zh| 一根木尺长{a}厘米，从头到尾每{b}厘米点一个红点，两头也点，一共点了多少个红点？
        zh| 园林工人沿着{a}米长的水渠一边栽柳树，每两棵柳树之间的距离是{b}米，首尾各有一棵，共栽柳树多少棵？
        zh| 广场一边长{a}米，沿这一边每隔{b}米插一面红旗，两个顶点处都插，一共插红旗多少面？
        zh| 轻轨线全长{a}千米，起点和终点都设站，每隔{b}千米设一站，全线共有几个站？
        zh| {A}在{a}厘米长的绳子上打结，两头各打一个，中间每隔{b}厘米打一个，{he}一共打了多少个结？
        zh| 一排小树，第一棵与最后一棵之间有{a}米，每两棵小树间隔{b}米，这排小树共有多少棵？
        zh| 灯塔每{b}秒闪一次，{A}从看到一次闪光开始计时，到{a}秒时正好又看到一次，{he}一共看到几次闪光？
        zh| 沿着{a}米的围墙每{b}米安一个摄像头，墙的两端都安，要安多少个摄像头？
        zh| 马拉松路线长{a}千米，从起点开始每{b}千米设一个饮水站，终点也设一个，全程设几个饮水站？
        zh| 妈妈在裙边上缝珠子，裙边长{a}毫米，从一端缝到另一端，每隔{b}毫米缝一颗，两端都缝，要用珠子多少颗？
        zh| 隧道全长{a}米，入口、出口都有消防栓，里面每隔{b}米也有一个，隧道里共有消防栓多少个？
        zh| 燕子停在电线上，相邻两只相距{b}厘米，最左边的一只与最右边的一只相距{a}厘米，电线上有多少只燕子？
        zh| 舞台长{a}分米，演员们等距离站成一行，相邻演员相距{b}分米，舞台两端都站人，共有演员多少名？
        zh| 把一条{a}厘米的线段每{b}厘米分成一小段，分点连同两个端点一共有几个点？
        zh| 农民要围一道{a}米长的直篱笆，每隔{b}米立一根木桩，开头和结尾都要立，得准备木桩多少根？
        zh| 停机坪边上的灯带长{a}米，从起点到尽头每{b}米一盏蓝灯，起点和尽头都亮着灯，共有蓝灯多少盏？
        zh| 设直路长{a}米，树距{b}米，两端都种树，共种x棵，求x。
        zh| 相机每{b}分钟自动拍一张照片，刚开机就拍了第一张，{a}分钟时拍下最后一张，一共拍了多少张照片？
        zh| 音乐会门口排了一条警戒线，长{a}分米，两端都有立柱，立柱间距{b}分米，需要多少根立柱？
        zh| 一件大衣最上面的扣子和最下面的扣子相距{a}毫米，每隔{b}毫米一颗，这件大衣有几颗扣子？
        zh| 公园的湖边有一条{a}米长的直堤，从堤头起每{b}米放一条石凳，直到堤尾，堤头堤尾都有，一共放了几条石凳？
        zh| 机器人边走边播种，先放一粒种子，以后每走{b}厘米放一粒，走完{a}厘米时放下最后一粒，共放了多少粒？
        zh| 木匠锯一根木头，每锯一次用{b}分钟，一共锯了{a}分钟，这根木头被锯成了多少段？
        zh| 时钟敲响，相邻钟声之间隔{b}秒，从第一声到最末一声一共{a}秒，钟敲了多少下？
        zh| 楼房每层有{b}级台阶，{A}从一楼往上走了{a}级台阶，{he}走到了第几层？
        zh| 庙会每{b}年办一次，今年这次距第一次正好{a}年，连第一次和今年这次，一共办了多少次？
        zh| 一列数，后一个总比前一个多{b}，末一个比头一个多{a}，这列数有多少个？
        zh| {A}数数，每次往上加{b}，数到的末一个数比开头的数大{a}，{he}一共数出了多少个数？
        zh| 直铁轨下面铺枕木，每隔{b}分米一根，长{a}分米的一段从头到尾都铺，头尾各有一根，共有枕木多少根？
        zh| 温度计的刻度范围是{a}度，从最低处到最高处每{b}度画一条线，最低处和最高处也画，一共画多少条线？
        zh| 路边画停车位，每个车位宽{b}分米，路边长{a}分米，车位之间和首尾都画线，一共画了多少条线？
        zh| 竖琴最低音的弦与最高音的弦相距{a}毫米，相邻的弦相距{b}毫米，竖琴有多少根弦？
        zh| 彗星每{b}年回来一次，从第一次被记录到最近一次出现相隔{a}年，包括这头尾的出现，一共出现了几次？
        zh| {A}买回仙人掌那天浇了一次水，以后每{b}天浇一次，最后一次是在买回{a}天以后，{he}一共浇了几次水？
        zh| 大桥长{a}米，桥墩之间的距离都是{b}米，岸边的桥头桥尾也各有一个桥墩，大桥有多少个桥墩？
        zh| 游乐园的鬼屋小车中午发出第一辆，以后每隔{b}分钟发一辆，最后一辆比第一辆晚发{a}分钟，一共发了多少辆小车？
        zh| 城墙笔直，长{a}米，每{b}米有一座敌楼，头尾也有，城墙上共有敌楼多少座？
        zh| 多米诺骨牌排成一条直线，相邻骨牌间隔{b}毫米，头一张到末一张的距离是{a}毫米，共有骨牌多少张？
        zh| 屋顶长{a}分米，从一头到另一头每{b}分米架一根椽子，头尾都架，要用多少根椽子？
        zh| 生物小组观察豆苗，第一天量一次高度，以后每{b}天量一次，最后一次比第一次晚{a}天，共量了多少次？
        zh| 靴子一侧有一排鞋带孔，最上面与最下面的孔相距{a}毫米，相邻的孔相距{b}毫米，这一侧有几个孔？
        zh| 跑道宽{a}分米，每条分道宽{b}分米，最里边和最外边也要画线，一共要画几条分道线？
        zh| 矿井的升降机在地面停，往下每{b}米停一处，最深处在地下{a}米，连地面一共停多少处？
        zh| 信号塔高{a}米，塔底、塔顶各装一盏红灯，中间每{b}米也有一盏，塔上共有红灯多少盏？
        zh| 港口的直线上漂着浮标，相邻浮标相距{b}米，头尾的浮标相距{a}米，共有浮标多少个？
        zh| {A}出发时拍了一张照片，之后每{b}分钟拍一张，{a}分钟后到达时正好又拍一张，{he}共拍了几张？
        zh| 长条蛋糕长{a}毫米，蛋糕头、蛋糕尾各放一颗樱桃，中间每{b}毫米放一颗，一共放了多少颗樱桃？
        zh| 直车道长{a}分米，{A}和爸爸从大门到车库沿一边插雪杆，每隔{b}分米插一根，大门和车库边都插，要插多少根？
        zh| 窗帘底边长{a}厘米，每{b}厘米缝一个铅坠，左右边角上也缝，一共缝了多少个铅坠？
        zh| 林间小道笔直，长{a}米，护林员从起点到终点每{b}米装一台红外相机，起点、终点都装，要装多少台？
        zh| 夜里巡逻，天黑时走第一趟，以后每{b}分钟走一趟，末一趟比第一趟晚{a}分钟，一夜巡逻多少趟？
        zh| {A}剪绳子，每剪一刀用{b}秒，剪了{a}秒，绳子没有对折，剪成了多少段？
        zh| 喷泉每{b}分钟喷一次，游客到的时候刚好在喷，{a}分钟后离开时又正好在喷，他们看到喷了多少次？
        zh| 钢梁上钻一排螺栓孔，孔距{b}厘米，从这一端的孔到另一端的孔长{a}厘米，一共钻了多少个孔？
        zh| 从校门到教堂门口长{a}米，老师们沿路站岗，相邻老师相距{b}米，校门和教堂门口都有老师，站岗的老师有多少名？
        zh| 潜水绳垂到水下{a}米，水面处系一个标牌，往下每{b}米系一个，绳子末端也系，共系标牌多少个？
        zh| 收费公路全长{a}千米，起点设收费站，之后每{b}千米设一个，终点也设，全程有多少个收费站？
        zh| 蜜蜂养殖场沿田边摆蜂箱，田边是{a}米的直线，每隔{b}米摆一箱，田角上也摆，一共摆了多少箱？
        zh| 记者发稿，开幕时发第一篇，以后每{b}小时一篇，闭幕时在{a}小时后，也正好发一篇，共发稿多少篇？
        zh| 一条虚线由点组成，长{a}毫米，点与点相隔{b}毫米，头尾都是点，共有多少个点？
        zh| 海边公路长{a}千米，两边尽头各有一个电话亭，中间每{b}千米一个，公路上共有电话亭多少个？
        zh| 设一排风车有x座，头尾相距{a}米，每相邻的风车相距{b}米，求x。
        zh| 长条桌边长{a}厘米，从桌头到桌尾每{b}厘米放一只碗，桌头桌尾都放，桌边放了多少只碗？
        zh| 值班员每{b}分钟打一次卡，上岗时打一次，{a}分钟后下岗时也打，他一共打卡几次？
        zh| 体能测试中，医生在开始时测一次脉搏，每{b}秒再测一次，到{a}秒结束时测最后一次，共测脉搏几次？
        zh| 石板路的一边嵌着小灯，从头到尾{a}分米，灯距{b}分米，路头路尾都嵌了灯，这一边嵌了几盏小灯？
        zh| 爷爷搭葡萄架，在一条{a}分米长的直线上立竹竿，每{b}分米立一根，线的起点和终点都要立，爷爷要准备多少根竹竿？

        == average: x = ( a + b ) / 2; a=4..100 b=4..100
        en| {A} scored {a} and {b} points in two tests. What is {his} average?
        en| What is the mean of {a} and {b}?
        en| {A} is {a} cm tall and {B} is {b} cm tall. What is their average height?
        en| {A} read {a} pages on Monday and {b} on Tuesday. How many pages a day is that on average?
        en| Two boxes hold {a} and {b} {T}. What is the average number of {T} in a box?
        en| Find the average of {a} and {b}.
        en| {A} is {a} years old and {B} is {b}. What is the average of their ages?
        zh| {A}两次测验得了{a}分和{b}分，平均分是多少？
        zh| 求{a}和{b}的平均数。
        zh| 第一天卖出{a}{M}{T}，第二天卖出{b}{M}，两天平均每天卖出多少{M}？
        zh| 两个班分别有{a}人和{b}人，平均每班多少人？
        zh| {A}身高{a}厘米，{B}身高{b}厘米，两人的平均身高是多少厘米？
        zh| {A}星期一看了{a}页，星期二看了{b}页，平均每天看多少页？
        zh| {A}{a}岁，{B}{b}岁，他们的平均年龄是多少？
        en| {A} [scored|got] {a} points in the first test and {b} in the second. What is {his} average?
        en| Find the mean of {a} and {b}.
        en| It was {a} degrees in the morning and {b} degrees in the evening. What was the mean temperature?
        en| {A} read {a} pages yesterday and {b} pages today. How many pages is that a day on average?
        en| What number lies exactly in the middle between {a} and {b}?
        en| A parcel weighs {a} kg, another one {b} kg. What is their average weight?
        en| {A} is {a} cm tall and {B} is {b} cm tall. Calculate the average of their heights.
        en| The shop sold {a} {T} on Monday and {b} on Tuesday. What is the daily average?
        zh| {A}第一次考了{a}分，第二次考了{b}分，平均每次多少分？
        zh| 早上{a}度，晚上{b}度，平均气温是多少度？
        zh| {A}昨天看了{a}页，今天看了{b}页，平均每天看多少页？
        zh| {A}身高{a}厘米，{B}身高{b}厘米，他们的平均身高是多少厘米？
        zh| 正好在{a}和{b}中间的数是多少？
        zh| 一袋米重{a}千克，另一袋重{b}千克，平均每袋重多少千克？
        zh| 星期一卖出{a}{M}{T}，星期二卖出{b}{M}，平均每天卖出多少{M}？
        en| What is the average of {a} and {b}?
        en| {A} picked {a} {T}, {B} picked {b}. How many did they pick on average?
        en| A bus carried {a} people on the first trip and {b} on the next. What was the mean number of people a trip?
        en| {A} has {a} and {B} {b} {T}. They put them together and share them equally. How many does each of them get?
        en| The plants are {a} cm and {b} cm high. What is the average height?
        zh| {A}摘了{a}{M}{T}，{B}摘了{b}{M}，平均每人摘多少{M}？
        zh| 汽车第一趟运{a}人，第二趟运{b}人，平均每趟运多少人？
        zh| {a}与{b}的平均值是多少？
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，合在一起平均分，每人得多少{M}？
        zh| 甲数是{a}，乙数是{b}，它们的平均数是几？
        en| {A} and {B} weigh {a} kg and {b} kg. How heavy are they on average?
        en| Two shelves hold {a} and {b} books. How many books is that per shelf on average?
        en| The first bag has {a} {T}, the second {b}. What is the mean number of {T} per bag?
        en| It rained {a} mm in April and {b} mm in May. What was the average for a month?
        en| {A} ran {a} km on Saturday and {b} km on Sunday. What is the average per day?
        en| A number is just as far from {a} as it is from {b}. Which number is it?
        en| {A} got {$a} for the first job and {$b} for the second. How much did {he} get per job on average?
        en| Work out the average of these two numbers: {a} and {b}.
        zh| 两个书架上分别放着{a}本和{b}本书，平均每个书架放多少本？
        zh| 四月下雨{a}毫米，五月下雨{b}毫米，平均每月下雨多少毫米？
        zh| {A}周六跑了{a}千米，周日跑了{b}千米，平均每天跑多少千米？
        zh| 甲袋有{a}颗糖，乙袋有{b}颗，平均每袋有多少颗糖？
        zh| {A}体重{a}千克，{B}体重{b}千克，两人的平均体重是多少？
        zh| 两个数{a}和{b}，它们的平均数是多少？
        zh| {A}打工第一次得{a}元，第二次得{b}元，平均每次得多少元？
        zh| 语文{a}分，数学{b}分，两科平均分是多少？
        en| The numbers {a} and {b} have what mean?
        en| One sack weighs {a} kg, another {b} kg. What is their average weight?
        en| Find the number halfway between {a} and {b}.
        zh| 两次测验得{a}分和{b}分，平均得几分？
        zh| {a}和{b}的平均数是多少？
        zh| 第一天看{a}页，第二天看{b}页，平均一天看几页？
        en| The choir sang for {a} minutes on Friday and {b} minutes on Saturday. On average, how long did it sing on those two days?
        en| Two melons lie on the scales; one is {a} kg and the other is {b} kg. Give their mean weight.
        en| Which number has the same distance to {a} and to {b} on the number line?
        en| A fisherman caught {a} fish in the first net and {b} in the other. How many fish per net is that on average?
        en| Add {a} and {b}, then take the mean of the two. What is it?
        en| {A} has {a} pencils in one box and {b} in another one. {He} wants both boxes to hold equally many. How many pencils will each box hold?
        en| Two jugs contain {a} cl and {b} cl of juice. Enough is poured from one to the other to make them equal. How many cl does each jug contain now?
        en| The bus was {a} minutes late on Monday and {b} minutes late on Tuesday. Find its average delay.
        en| A plumber charged {$a} for one job and {$b} for the next. What did he charge per job, on average?
        en| In two rounds of darts {A} threw {a} and {b} points. What was {his} mean per round?
        en| x is the mean of {a} and {b}. What is the value of x?
        en| Two towers measure {a} m and {b} m. How high would they be if they were equally high but had the same total height?
        en| {A} put {$a} into the pot, {B} put in {$b}. Later they agree to pay the same. How much should each of them have put in?
        en| On the way there the hikers covered {a} km and on the way back {b} km. What is the average of the two distances?
        en| Our hens laid {a} eggs last week and {b} this week. How many eggs a week does that make on average?
        en| The lift carried {a} people on its way up and {b} on its way down. What was the average load?
        en| Two sisters share everything. One got {a} sweets, the other got {b}. How many will each have after they have shared fairly?
        en| A nurse measures a pulse of {a}, and later a pulse of {b}. What average does she write down?
        en| The months of January and February brought {a} and {b} cm of snow. How much snow fell in a month on average?
        en| The shortest day's walk was {a} km and the longest {b} km. What number of km is exactly midway?
        en| Two phone calls took {a} and {b} minutes. Calculate the mean length of a call.
        en| {A} wrote {a} lines on the front of the sheet and {b} lines on the back. What's the average number of lines per side?
        en| "I'm {a}," says {A}. "And I'm {b}," says {B}. Calculate the mean of the two ages.
        en| A farmer has two fields. One yields {a} sacks, the other yields {b}. If both fields yielded equally with the same total, how many sacks would that be per field?
        en| In the two races {A} needed {a} seconds and {b} seconds. What average time will the coach note?
        en| One shelf has {a} jars, the one below has {b}. Mum rearranges them so that there is no difference. How many jars are on each shelf?
        en| Marks in maths: {a}. Marks in science: {b}. Mean of both?
        en| A theatre sold {a} seats for Saturday's show and {b} for Sunday's. How many seats were sold per show on average?
        en| The two ends of a scale read {a} and {b}. The pointer stops in the exact middle. What does it read?
        en| To find a fair value, two experts guessed {a} and {b} coins. The average of their guesses was taken. What was it?
        en| Two trains have {a} and {b} passengers. If the passengers spread evenly over both trains, how many travel in each?
        en| {A} practised the violin {a} minutes yesterday and plans {b} minutes today. What average per day will {he} reach?
        en| Of two boards one is {a} cm and the other {b} cm long. What's their average length?
        en| The highest temperature today was {a} degrees, the lowest {b} degrees. What was the average of both?
        en| A shop took in {$a} before noon and {$b} after noon. Say how much it took in, on average, in each part of the day.
        en| Two bakers made {a} and {b} loaves. How many loaves did a baker make on average?
        en| The numerals {a} and {b} are written on two cards. What number between them is equally far away from each?
        en| Our team's two matches were watched by {a} and {b} fans. How many fans watched a match on average?
        en| Two cans hold {a} and {b} litres of oil. All the oil goes into two equal cans, the same amount in each. How many litres are in one?
        en| The left pile has {a} bricks, and the right pile has {b}. How high, in bricks, is each when they have been made level?
        en| {B} has {b} marbles and {A} has {a}. They want to have the same number without buying any. With how many does each end up?
        en| Determine the arithmetic mean of {a} and {b}.
        en| The water stood at {a} cm at noon and {b} cm in the evening. What was its mean level?
        en| It cost {$a} to fill the tank in May and {$b} in June. What was the average cost of a filling?
        en| {A} scored {a} goals in the autumn season and {b} in the spring season. How many goals a season is that on average?
        en| Two orange trees bore {a} and {b} oranges. What is the mean yield of a tree?
        en| In one minute {A} typed {a} words, in the next {b}. How many words per minute does that average out at?
        zh| 姐姐有{a}枝彩笔，妹妹有{b}枝，两人要变得一样多，每人应有几枝？
        zh| 甲筐装苹果{a}千克，乙筐装苹果{b}千克，从多的往少的里面倒，倒到同样重时，每筐重多少千克？
        zh| 公交车周一晚点{a}分钟，周二晚点{b}分钟，平均每天晚点多少分钟？
        zh| 求比一个小比一个大、到{a}和到{b}距离相等的数。
        zh| 游泳队进行两次训练，分别游了{a}圈和{b}圈，平均每次训练游几圈？
        zh| 今天最高气温{a}度，最低气温{b}度，这两个温度的平均值是几度？
        zh| 某店上午收入{a}元，下午收入{b}元，上下午平均收入多少元？
        zh| {A}投篮两轮，先得{a}分，再得{b}分，两轮平均得分是多少？
        zh| 两棵橘子树，一棵结了{a}个橘子，另一棵结了{b}个，平均每棵结几个？
        zh| 甲桶有油{a}升，乙桶有油{b}升，要使两桶油同样多，每桶应是多少升？
        zh| 护士两次测得的脉搏是{a}下和{b}下，平均是多少下？
        zh| 两段木板长{a}厘米和{b}厘米，它们的平均长度是多少厘米？
        zh| {A}一分钟打字{a}个，接着一分钟打字{b}个，平均每分钟打字几个？
        zh| 校图书馆昨天借出{a}本，今天借出{b}本，这两天平均每天借出多少本？
        zh| 两个孩子的压岁钱分别是{a}元和{b}元，妈妈让他们平均分，每人得几元？
        zh| 把{a}与{b}加起来再平均分成两份，每份是多少？
        zh| 左边一摞书高{a}厘米，右边一摞高{b}厘米，移成同样高后，每摞高多少厘米？
        zh| 甲队植树{a}棵，乙队植树{b}棵，平均每队植树多少棵？
        zh| {A}用两天练琴，第一天练{a}分钟，第二天练{b}分钟，平均一天练多少分钟？
        zh| 两场球赛的观众分别有{a}人、{b}人，平均每场有观众多少人？
        zh| 一个渔夫两网分别捕到{a}条和{b}条鱼，平均一网捕到几条？
        zh| 数轴上点{a}与点{b}的正中间是哪个数？
        zh| 做一套操，{A}用时{a}秒，{B}用时{b}秒，两人的平均用时是几秒？
        en| One class has {a} children, the parallel class {b}. What is the average class size?
        zh| 语文作业写了{a}分钟，数学作业写了{b}分钟，平均每门作业写了多少分钟？
        zh| 两杯果汁，一杯{a}毫升，一杯{b}毫升，倒成一样多，每杯多少毫升？
        zh| 货车去时装{a}箱，回来时装{b}箱，平均每次装多少箱？
        zh| 小猫甲重{a}克，小猫乙重{b}克，平均每只重多少克？
        zh| 图上两座塔，一座高{a}米，一座高{b}米，平均高度是多少米？
        zh| 水位早上是{a}厘米，晚上是{b}厘米，这两次水位的平均数是多少厘米？
        en| {A} caught {a} fish on Saturday and {b} fish on Sunday. How many fish did {he} catch a day on average?
        en| The girls' team has {a} points and the boys' team has {b} points. What is the mean of the points?
        en| Farmer Green has two fields. On the first he harvests {a} sacks of wheat, on the second {b}. What is the average harvest per field?
        en| {A} jumped {a} cm with the first try and {b} cm with the next. What was the average length of {his} jumps?
        en| A baker sold {a} rolls before noon and {b} rolls after noon. How many rolls is that, on average, for each part of the day?
        en| In one week {A} used {a} litres of water, and in the week after that {b} litres. How many litres a week did {he} use on average?
        en| The temperature is {a} degrees in the sun and {b} degrees in the shade. What is the average of these temperatures?
        en| A bus took {a} minutes to get to town and {b} minutes to come back. How many minutes did a trip take on average?
        en| Two dogs weigh {a} kg and {b} kg. How much does a dog weigh on average?
        en| {A} got {a} marks for spelling and {b} marks for reading. Calculate the average mark.
        en| My brother has {a} toy cars and I have {b}. We want to have the same number of cars without buying any. How many must each of us have?
        en| {A} has {a} ml of juice in {his} glass and {B} has {b} ml. They pour to and fro until both glasses hold the same. How much is in each glass then?
        en| Two shelves hold {a} and {b} books. Books are moved from the fuller shelf to the other until both shelves hold equally many. How many books does each hold then?
        en| A class planted {a} trees last year and {b} trees this year. What is the yearly average?
        en| The first song lasts {a} seconds, the second song {b} seconds. How long is a song on average?
        en| A cyclist rode {a} km on the first day of the tour and {b} km on the second. Find the mean distance for a day.
        en| At the zoo the older tiger weighs {a} kg and the cub weighs {b} kg. Find the mean of their weights.
        en| {A}'s phone battery lasted {a} hours, and {B}'s lasted {b} hours. How many hours did the batteries last on average?
        en| Two pumps deliver {a} and {b} litres a minute. What does a pump deliver per minute on average?
        en| {A} paid {$a} for {his} first ticket and {$b} for the next. What was the average price of a ticket?
        en| The same {T1} is {$a} in one shop and {$b} in another. What does it cost on average?
        en| One classroom has {a} desks, and the classroom across the hall has {b}. On average, how many desks are there in a classroom?
        en| {A} read for {a} minutes in the morning and for {b} minutes at bedtime. What was the average reading time?
        en| In a diving contest two judges give {A} {a} and {b} points. {His} score is the average of these. What is {his} score?
        en| {A} guesses there are {a} sweets in the jar. {B} guesses {b}. The true number is the average of their guesses. How many sweets are in the jar?
        en| Two scales do not agree: one shows {a} kg, the other {b} kg. {A} takes the mean. What weight does {A} write down?
        en| {B} is {b} and {A} is {a}. {C}'s age is exactly in the middle of their ages. How old is {C}?
        en| The village stands {a} km down the road and the town {b} km down the same road. A petrol station lies exactly midway between them. How many km down the road is the petrol station?
        en| On a number line, points are marked at {a} and {b}. Which number is at the midpoint?
        en| Let x be the mean value of {a} and {b}. Find x.
        en| Work out the average of these numbers: {a}, {b}.
        en| A number is as much larger than {a} as it is smaller than {b}. What number is it?
        en| {a}, x and {b} form a sequence with equal steps. What is x?
        en| What number must x be if it is the mean of {a} and {b}?
        en| A hen laid {a} eggs in spring and {b} in summer. How many eggs is that per season, on average?
        en| There were {a} visitors in the museum yesterday and {b} today. Tell me the average number of visitors per day.
        en| {A} typed {a} words in the first minute and {b} in the second. What was {his} average speed in words per minute?
        en| {A} earned {$a} in one holiday job and {$b} in another. How much did {he} earn per job on average?
        en| For the bake sale, {A} brought {a} muffins and {B} brought {b}. What is the average number of muffins that they brought?
        en| Twin babies weigh {a} hg and {b} hg at birth. What is their average weight in hg?
        en| The two sunflowers in our garden grew {a} cm and {b} cm this month. How many cm did a sunflower grow on average?
        en| Boxes come in two sizes, {a} cm high and {b} cm high. {A} has one of each. What is their average height?
        en| During the match {A} scored {a} points before the break and {b} after the break. On average, how many points did {he} score in each part of the match?
        en| It took {A} {a} seconds to solve the puzzle, and it took {B} {b} seconds. How many seconds did they need on average?
        en| A lorry used {a} litres of fuel for the way out and {b} litres for the way home. What was the average use of fuel per way?
        en| {A} answers {a} questions of the first quiz and {b} questions of the second correctly. How many correct answers did {he} have per quiz on average?
        en| There are {a} houses in Mill Street and {b} houses in Lake Street. What is the mean number of houses per street?
        en| {A} has {$a}, {B} has {$b}. They put their money together and share it equally. How much does each of them get?
        en| The two cooks peeled {a} and {b} potatoes. If they had shared the work evenly, how many would each have peeled?
        en| {A} and {B} together have to carry {a} bricks from the yard and {b} bricks from the garage. Both carry equally many. How many bricks does {A} carry?
        en| Night shift: {a} calls. Day shift: {b} calls. Average per shift?
        en| Low tide is at {a} cm, high tide at {b} cm. What is the mean level of the water?
        en| A shop wants to know its average sales of {T}. In May it sold {a}, in June {b}. What is the average for a month?
        en| The longer side of a card is {a} mm and the shorter side {b} mm. A square card has a side that is the average of these. How long is its side?
        en| A rectangle is {a} cm long and {b} cm wide. A square has the same perimeter. How long is a side of the square?
        en| A train has {a} passengers in the front coach and {b} in the rear coach. How many passengers should sit in each coach so that both have equally many?
        en| {A} did {a} push-ups and {B} did {b}. What number of push-ups did they do on average?
        en| The bigger bag weighs {a} kg and the smaller bag weighs {b} kg. {A} repacks them so that both weigh the same. How heavy is each bag?
        en| Father is {a} years old and Mother is {b}. What is the average age of the parents?
        en| If one plant has {a} leaves and another has {b}, how many leaves does a plant have on average?
        en| A ship covered {a} miles yesterday and {b} miles today. How many miles a day has it covered on average?
        en| Two bridges have lengths of {a} m and {b} m. What is the average length?
        en| {A} wants to find the average of two prices, {$a} and {$b}. What should {he} get?
        en| With a first throw of {a} m and another throw of {b} m, what is the average of {A}'s throws?
        en| The wind blew at {a} km an hour in the morning and at {b} km an hour in the evening. What was the mean speed of the wind?
        en| What is the mean number of {T} per person if {A} has {a} {T} and {B} has {b}?
        en| We measured the pond in spring and in autumn: it was {a} cm and {b} cm deep. What was the average depth?
        en| A piece of wire of {a} cm is soldered to one of {b} cm, and the whole is then cut exactly in the middle. How long is each part?
        en| {A} thinks a {T1} costs {$a}, {B} thinks it costs {$b}. The true price lies exactly midway between their guesses. What is it?
        en| A trapezium has parallel sides of {a} cm and {b} cm. Its midline is the mean of these sides. How long is the midline?
        en| The doctor reads {a} on the left arm and {b} on the right arm and notes the mean. Which value is noted?
        en| {A}'s cookbook asks for {a} g of sugar, {his} mother's for {b} g. {He} chooses the amount right in the middle. How many grams does {he} take?
        en| {A} and {B} empty their pockets onto the table: {a} coins from {A}, {b} from {B}. They divide the heap evenly. How many coins does {B} end up with?
        en| How long does a lap take on average if the first lap lasts {a} seconds and the last one {b} seconds, and there are no others?
        en| Halve the sum of {a} and {b}. What do you get?
        en| An apple tree bore {a} kg last year and {b} kg this year. What yield per year is that on average?
        en| A kite's string is {a} m long and another kite's string is {b} m. They are tied together and cut at the midpoint. How long is each string now?
        en| Let the arithmetic mean of {a} and {b} be x. Work out x.
        en| The flight out lasted {a} minutes; with the wind behind, the flight home lasted {b} minutes. Determine the average flying time.
        en| The hall clock is {a} seconds fast and the kitchen clock is {b} seconds fast. By how many seconds are these clocks fast on average?
        en| On a map a village lies at kilometre {a} of the railway and the next one at kilometre {b}. A new stop is planned at the midpoint. At which kilometre will it be?
        en| A gym teacher sees a team of {a} children and a team of {b}. She wants the teams to be equally large. How many children should each team have?
        en| {A} collects rainwater. One barrel has {a} litres in it, the other {b}. {He} joins the barrels with a tube until the water stands equally high in these equal barrels. How many litres does a barrel hold then?
        en| A taxi to the airport cost {$a}, and the taxi back cost {$b}. What was the average fare?
        en| The judges disagree: one gives {a} points, the other gives {b}. The dancer is awarded the mean. How many points is that?
        en| {A} slept {a} hours in the first week of camp and {b} hours in the last. How many hours of sleep per week does that average?
        en| Points on the card: home team {a}, visitors {b}. What is the mean of the teams' points?
        en| An archer shot {a} arrows in the morning session and {b} in the evening session. On average, how many arrows were shot in a session?
        en| If the numbers {a} and {b} were both replaced by the same number without changing their sum, what would that number be?
        en| How many kilometres a week did {A} jog on average, given that it was {a} km in the first week and {b} km in the other?
        en| For the recycling day class A brought {a} kg of paper, class B brought {b} kg. How many kilograms did a class bring on average?
        en| A cat had {a} grams of food yesterday and {b} grams today. Calculate how much it eats a day on average.
        en| The fire brigade was called out {a} times in May and {b} times in June. Give the monthly average.
        en| {A} planted a bed with {a} tulips and a bed with {b}. Next year {he} wants the same number of tulips in each bed without buying any. How many tulips will a bed have?
        en| One pumpkin at the show weighed {a} kg, another {b} kg. Which weight is exactly halfway between these?
        en| "{a} minutes yesterday, {b} minutes today," the piano teacher wrote in the practice book. What is the average per day?
        en| {A}'s internet was measured at {a} Mbit per second at noon and at {b} Mbit per second at night. What is the average speed?
        en| One spring gives {a} litres of water a minute and another gives {b}. Find what a spring gives on average.
        en| On a ruler {A} marks {a} mm and {b} mm, and then puts a dot right in the middle of the marks. At how many mm is the dot?
        en| In the lottery {A} won {$a} and {B} won {$b}. As agreed before, they pool their winnings and each takes an equal share. How much is a share?
        en| One cabin weighs {a} kg when loaded, the other {b} kg. The load is rearranged so that both cabins weigh the same. What does a cabin weigh now?
        en| My brother's step is {a} cm long. Mine is {b} cm. What is the mean of our steps?
        en| The lake had {a} swans in spring. In autumn {b} were counted. What is the average of the counts?
        en| A tailor used {a} buttons on one coat and {b} on another. How many buttons per coat is that on average?
        en| A hospital admitted {a} patients on Saturday. On Sunday it admitted {b}. How many patients a day were admitted on average that weekend?
        en| {A} spent {$a} at the market last week, {$b} this week. What does {he} spend there in a week on average?
        en| Mean of {a} and {b}: ?
        en| The winner's time was {a} seconds in the heat and {b} seconds in the final. What was the winner's mean time?
        en| Grade A eggs are {a} cents each and grade B eggs are {b} cents each. {A} buys one of each. What does an egg cost on average?
        en| A robot arm is to drill a hole midway between the marks at {a} mm and {b} mm. At which mark must it drill?
        en| The grey wolf pack has {a} wolves, the white pack has {b}. What is the average size of a pack?
        en| A spacecraft spent {a} days on the way to the moon base and {b} days on the way home. How many days did a way take on average?
        en| {A} cut a cake roll into pieces of {a} g and {b} g by mistake. How heavy would the pieces be if {he} had cut it in the middle?
        en| The fog was so thick that {A} measured the width of the river from each bank: {a} m and {b} m. {He} reported the average. What did {he} report?
        en| In spring {A} planted {a} bulbs, in autumn {b}. How many bulbs did {he} plant per season on average?
        en| One choir has {a} singers, another has {b}. For the festival they merge and then split into equally large choirs, as many choirs as before. How many singers are in a choir?
        en| Suppose {A} answers {a} questions correctly in the first quiz and {b} in the next. What is {his} average number of correct answers?
        en| {A}'s left hand squeezes {a} on the meter and {his} right hand {b}. What grip is that on average?
        en| The upper field gave {a} bags of potatoes and the lower field {b}. What was the yield of a field on average?
        en| A plant nursery measures a pine of {a} cm and a fir of {b} cm. How high are these trees on average?
        en| Daily sales at the ice-cream van: {a} cones on Saturday, {b} cones on Sunday. Average?
        en| {A} knitted {a} rows before lunch and {b} rows after lunch. What was the average number of rows for each part of the day?
        en| A ship burns {a} tons of fuel on a rough day and {b} tons on a calm day. There was one of each. What was the average use of fuel per day?
        en| If I had read equally many pages on both days instead of {a} on the first and {b} on the second, with the same total, how many pages a day would that be?
        en| To find the depth of the well, {A} measured {a} dm, then {B} measured {b} dm. They agreed on the mean. What depth did they agree on?
        en| The bell tower stands {a} m from the gate and the well stands {b} m from the gate, on the same straight path. A bench is halfway between tower and well. How far is the bench from the gate?
        en| {A} and {B} are paid {$a} and {$b} for clearing snow, but they worked equally hard and so they split the money equally. How much does each get?
        en| During the storm the wind gauge showed {a} at first and {b} later. State the average of the readings.
        en| The red tram takes {a} minutes to the zoo and the green one takes {b}. What is the average travel time?
        en| A square and a rectangle have equal perimeters. The rectangle's sides are {a} m and {b} m. Find the side of the square.
        en| What is the average catch if one fisherman lands {a} kg and the other {b} kg?
        en| Both of {A}'s sisters collect stamps. One has {a} and the other has {b}. How many stamps does a sister have on average?
        zh| 两只小猪分别重{a}千克和{b}千克，它们平均重多少千克？
        zh| {A}跳远第一次跳了{a}厘米，第二次跳了{b}厘米，平均每次跳多少厘米？
        zh| 老王家有两块地，一块收玉米{a}袋，另一块收{b}袋，平均每块地收多少袋？
        zh| 哥哥有{a}本书，弟弟有{b}本书，两人要想一样多，每人应该有几本？
        zh| 上层书架有{a}本书，下层书架有{b}本书，搬一搬使两层同样多，这时每层有多少本？
        zh| 去时坐车用了{a}分钟，回来用了{b}分钟，平均每趟用多少分钟？
        zh| 中午气温{a}度，夜里气温{b}度，这两个温度的平均数是多少度？
        zh| 数轴上一点在{a}，另一点在{b}，它们正中间的点表示什么数？
        zh| {a}、x、{b}是一列等差的数，x等于多少？
        zh| {A}钓了{a}条鱼，{B}钓了{b}条鱼，把鱼合起来两人平分，每人分到几条？
        zh| 长方形长{a}厘米，宽{b}厘米，一个正方形的周长和它相等，正方形的边长是多少厘米？
        zh| 去年植树{a}棵，今年植树{b}棵，平均每年植树多少棵？
        zh| 甲店卖{a}元，乙店卖{b}元，同一种商品平均卖多少元？
        zh| {A}的语文考了{a}分，英语考了{b}分，算一算这两门的平均成绩。
        zh| 两根竹竿，一根长{a}分米，一根长{b}分米，平均长度是多少分米？
        zh| 爸爸{a}岁，妈妈{b}岁，爸爸妈妈的平均年龄是几岁？
        zh| 大杯里有{a}毫升水，小杯里有{b}毫升水，倒来倒去使两杯水一样多，每杯有多少毫升？
        zh| 上个月用电{a}度，这个月用电{b}度，平均一个月用电多少度？
        zh| 比赛时两位评委分别打了{a}分和{b}分，取平均分作为{A}的得分，{A}得多少分？
        zh| 一个数比{a}多的和比{b}少的一样多，这个数是几？
        zh| 设x是{a}和{b}的平均数，求x。
        zh| {A}拍球，第一回拍了{a}下，第二回拍了{b}下，平均每回拍几下？
        zh| 早上来了{a}位顾客，晚上来了{b}位顾客，平均每个时段来多少位顾客？
        zh| 轮船昨天航行{a}海里，今天航行{b}海里，平均每天航行多少海里？
        zh| {B}做了{b}朵花，{A}做了{a}朵花，平均每人做了多少朵？
        zh| 两辆车分别运煤{a}吨和{b}吨，平均一辆车运煤多少吨？
        zh| {A}打字，前一分钟打了{a}个，后一分钟打了{b}个，平均每分钟打了几个字？
        zh| 春天母鸡下蛋{a}个，夏天下蛋{b}个，平均每个季节下蛋多少个？
        zh| 左筐有{a}个萝卜，右筐有{b}个萝卜，移动几个后两筐一样多，这时每筐有几个？
        zh| 一根铁丝长{a}厘米，另一根长{b}厘米，焊成一根后再从正中间剪断，每段长多少厘米？
        zh| 一个长方形长{a}厘米，宽{b}厘米，和它周长相等的正方形边长是多少厘米？
        zh| 梯形的上底是{a}厘米，下底是{b}厘米，中位线等于上下底的平均数，中位线长多少厘米？
        zh| 医生量了{A}的左手，得{a}，量右手，得{b}，病历上写的是平均值，写的是多少？
        zh| 铁路上甲站在{a}千米处，乙站在{b}千米处，新站建在它们的正中间，新站在多少千米处？
        zh| {A}估计{T}卖{a}元，{B}估计卖{b}元，真正的价格恰好在他们的估价正中间，真正的价格是多少元？
        zh| 打车去机场花了{a}元，打车回来花了{b}元，平均每趟车费多少元？
        zh| 如果把{a}和{b}换成相同的数，而和不变，这个相同的数是多少？
        zh| {A}这个星期跑了{a}千米，上个星期跑了{b}千米，平均每星期跑多少千米？
        zh| 老黄牛每天吃草{a}千克，小黄牛每天吃草{b}千克，平均每头牛每天吃草多少千克？
        zh| 消防队上个月出动{a}次，这个月出动{b}次，平均每月出动多少次？
        zh| {A}和{B}中奖分别得{a}元和{b}元，按事先说好的合起来平分，每人分到多少元？
        zh| 体育老师把{a}人的红队和{b}人的蓝队重新分一下，使红队蓝队人数相等，每队应有多少人？
        zh| 食谱上写糖{a}克，妈妈说放{b}克，{A}取它们正中间的数，放糖多少克？
        zh| 去年这棵苹果树结果{a}千克，今年结果{b}千克，平均每年结果多少千克？
        zh| 教练记录{A}的成绩：上午{a}环，下午{b}环。上下午的平均成绩是多少环？
        zh| 船顺水航行用了{a}分钟，逆水返回用了{b}分钟，平均单程用多少分钟？
        zh| 超市的大号鸡蛋每个重{a}克，小号鸡蛋每个重{b}克，大小各拿一个，平均每个重多少克？
        zh| 一台抽水机每分钟抽水{a}升，另一台每分钟抽水{b}升，平均每台每分钟抽水多少升？
        zh| {A}在尺子的{a}毫米和{b}毫米处各画一条线，又在线与线的正中间点一个点，这个点在多少毫米处？
        zh| {A}量河宽得{a}米，{B}量得{b}米，他们决定取平均数，河宽算作多少米？
        zh| 墙上左边的钉子在{a}厘米处，右边的钉子在{b}厘米处，画要挂在它们的中点，中点在多少厘米处？
        zh| 第一场雪下了{a}毫米，第二场雪下了{b}毫米，平均每场雪下了多少毫米？
        zh| 算出{a}与{b}的和，再取一半，得多少？
        zh| 东街有{a}家店，西街有{b}家店，平均每条街有多少家店？
        zh| 狼群甲有{a}只狼，狼群乙有{b}只狼，平均每群有狼多少只？
        zh| 裁缝给大衣钉了{a}颗扣子，给外套钉了{b}颗扣子，平均每件衣服钉了多少颗？
        zh| 冬天这条路每天过{a}辆车，夏天每天过{b}辆车，冬夏平均每天过车多少辆？
        zh| 飞船去空间站飞了{a}小时，返回飞了{b}小时，平均每次飞行多少小时？
        zh| 大门到钟楼{a}米，大门到水井{b}米，它们在同一条直路上，长椅在钟楼和水井的正中间，长椅离大门多少米？
        zh| {A}和{B}扫雪分别得到{a}元和{b}元，因为干的活一样多，就把钱平均分，每人该得多少元？
        zh| 打乒乓球，{A}上半场得{a}分，下半场得{b}分，平均每个半场得多少分？
        zh| 客厅的灯用了{a}个月坏了，厨房的灯用了{b}个月坏了，平均一盏灯能用多少个月？
        zh| 仓库甲存粮{a}吨，仓库乙存粮{b}吨，如果把粮食匀一匀，使甲乙仓库存粮相等，每个仓库存粮多少吨？
        zh| 网速中午测得{a}，晚上测得{b}，平均网速是多少？
        zh| 第一周{A}上网{a}个小时，第二周上网{b}个小时，平均每周上网多少个小时？
        zh| 一个南瓜重{a}千克，另一个重{b}千克，正好在它们中间的重量是多少千克？
        zh| 花坛东边种了{a}株郁金香，西边种了{b}株，重新栽成东西一样多，每边有多少株？
        zh| 假如{A}头一次答对{a}题，后一次答对{b}题，那么平均每次答对多少题？
        zh| 红线地铁到动物园要{a}分钟，绿线地铁要{b}分钟，平均要多少分钟？
        zh| 甲、乙合唱团各有{a}人和{b}人，合并后再平均分成甲、乙合唱团，每团有多少人？
        zh| 请写出{a}与{b}的算术平均数。
        zh| 老师在本子上记着：昨天练琴{a}分钟，今天练琴{b}分钟。平均每天练琴多少分钟？
        zh| 森林里一棵松树高{a}米，旁边的杉树高{b}米，它们平均高多少米？

        == average3: x = ( a + b + c ) / 3; a=4..100 b=4..100 c=4..100
        en| {A} scored {a}, {b} and {c} points. What was {his} average score?
        en| Find the average of {a}, {b} and {c}.
        en| Three boxes weigh {a} kg, {b} kg and {c} kg. What is the mean weight?
        en| On three days the {P} sold {a}, {b} and {c} {T}. How many did it sell a day on average?
        en| {A} read {a}, {b} and {c} pages on three days. What is the average number of pages per day?
        en| What is the mean of {a}, {b} and {c}?
        en| {A} has {a} {T}, {B} has {b} and {C} has {c}. How many have they on average?
        en| {A} is {a}, {B} is {b} and {C} is {c} years old. What is their average age?
        zh| {A}三次测验分别得了{a}分、{b}分、{c}分，平均分是多少？
        zh| 求{a}、{b}、{c}的平均数。
        zh| 三个小组分别有{a}人、{b}人和{c}人，平均每组多少人？
        zh| 三天卖出{T}{a}{M}、{b}{M}、{c}{M}，平均每天卖出多少{M}？
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{C}有{c}{M}，三人平均每人有几{M}？
        zh| 三个数{a}、{b}和{c}的平均数是多少？
        zh| {A}三天分别看了{a}页、{b}页、{c}页书，平均每天看几页？
        zh| {A}、{B}、{C}分别是{a}岁、{b}岁、{c}岁，平均年龄是多少？
        en| Find the mean of {a}, {b} and {c}.
        en| {A} got {a}, {b} and {c} points in the tests. What is {his} average score?
        en| The shop sold {a} {T} on Monday, {b} on Tuesday and {c} on Wednesday. How many is that a day on average?
        en| {A} has {a} {T}, {B} has {b} and {C} has {c}. They share them so that all have the same number. How many does each of them have then?
        en| The parcels weigh {a} kg, {b} kg and {c} kg. What is their average weight?
        en| {A}, {B} and {C} are {a}, {b} and {c} years old. What is their mean age?
        en| {A} ran {a} m on the first, {b} m on the second and {c} m on the third day. Calculate the mean distance a day.
        zh| 求{a}、{b}和{c}的平均数。
        zh| {A}的几次成绩分别是{a}分、{b}分和{c}分，平均分是多少？
        zh| 星期一卖出{a}{M}{T}，星期二{b}{M}，星期三{c}{M}，平均每天卖出几{M}？
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{C}有{c}{M}，把它们平均分给三人，每人多少{M}？
        zh| {A}、{B}和{C}的年龄分别是{a}岁、{b}岁和{c}岁，他们的平均年龄是多少岁？
        zh| 三袋米分别重{a}千克、{b}千克、{c}千克，平均每袋重多少千克？
        zh| {A}第一天跑{a}米，第二天跑{b}米，第三天跑{c}米，平均每天跑多少米？
        en| What is the average of the numbers {a}, {b} and {c}?
        en| Three plants are {a} cm, {b} cm and {c} cm high. Calculate their average height.
        en| {A} earned {$a}, {$b} and {$c} on three days. What did {he} earn a day on average?
        en| The temperatures at noon were {a}, {b} and {c} degrees. What was the mean?
        zh| {a}、{b}、{c}这几个数的平均值是多少？
        zh| 三棵小苗分别高{a}厘米、{b}厘米和{c}厘米，平均高多少厘米？
        zh| {A}三天分别挣了{a}元、{b}元、{c}元，平均每天挣多少元？
        zh| 中午的气温分别是{a}度、{b}度和{c}度，平均气温是几度？
        en| {A} ran {a} km, {b} km and {c} km on three mornings. What is the average per morning?
        en| Three classes have {a}, {b} and {c} pupils. How many pupils is that per class on average?
        en| It rained {a} mm in June, {b} mm in July and {c} mm in August. What is the average per month?
        en| Three friends have {$a}, {$b} and {$c}. How much money have they on average?
        en| What is the average length of three ropes that are {a} m, {b} m and {c} m long?
        en| {A}'s marks are {a}, {b} and {c}. Calculate the mean mark.
        en| The hens laid {a}, {b} and {c} eggs in three weeks. How many eggs is that a week on average?
        en| Three trips took {a}, {b} and {c} minutes. How long did a trip take on average?
        zh| 三个班分别有{a}人、{b}人、{c}人，平均每班多少人？
        zh| 六月降雨{a}毫米，七月{b}毫米，八月{c}毫米，平均每月降雨多少毫米？
        zh| 三根绳子分别长{a}米、{b}米和{c}米，平均每根长多少米？
        zh| {A}语文{a}分，数学{b}分，英语{c}分，三门功课的平均分是多少？
        zh| {A}、{B}、{C}分别捐了{a}元、{b}元和{c}元，平均每人捐多少元？
        zh| 母鸡三周分别下了{a}个、{b}个、{c}个蛋，平均每周下蛋多少个？
        zh| 甲数{a}，乙数{b}，丙数{c}，三个数的平均数是几？
        zh| 三次路上用时分别为{a}分钟、{b}分钟、{c}分钟，平均每次用多少分钟？
        en| {A} ran {a}, {b} and {c} km on three mornings. How many km is that on average?
        en| Three boxes weigh {a}, {b} and {c} kg. What is their average weight?
        zh| {a}、{b}、{c}的平均数是多少？
        zh| 三次测验得{a}分、{b}分和{c}分，平均每次几分？
        zh| 三天分别卖{a}台、{b}台、{c}台，平均每天卖几台？
        en| In the long jump {A} managed {a}, {b} and {c} points. What was the mean of {his} three jumps?
        en| Three sacks of flour are put on the scales: {a} kg, {b} kg, {c} kg. How heavy would each be if the flour were spread evenly over them?
        en| A librarian counted {a} visitors on Monday, {b} on Tuesday and {c} on Wednesday. How many visitors came daily on average?
        en| Three brothers have saved {$a}, {$b} and {$c}. They put it all together and share it equally. How much does each brother get?
        en| Calculate x, the arithmetic mean of {a}, {b} and {c}.
        en| The three sides of a triangle are {a} cm, {b} cm and {c} cm. What is the average length of a side?
        en| Our band gave three concerts, heard by {a}, {b} and {c} people. Find the average size of the audience.
        en| Maths {a}, English {b}, science {c}: what's {A}'s average in the three subjects?
        en| The postman brought {a} letters, then {b}, then {c} on three days. On average, how many letters did he bring a day?
        en| {A}, {B} and {C} baked {a}, {b} and {c} cakes. If all of them had baked the same number with the same total, what would it have been?
        en| There are {a} apples in the red bowl, {b} in the blue bowl and {c} in the white bowl. They are rearranged so that the three bowls hold equally many. How many apples does a bowl hold?
        en| A long-distance walker did {a} km, {b} km and {c} km on three successive days. What is his mean daily distance?
        en| "Add the three numbers {a}, {b} and {c} and divide by how many they are," said the teacher. What comes out?
        en| The nurse took a patient's temperature in a special scale: {a}, {b} and {c} degrees. Give the average reading.
        en| Three judges gave the skater {a}, {b} and {c} points. Her result is the average. What is it?
        en| Last quarter the firm sold {a} bikes in April, {b} in May and {c} in June. How many bikes a month was that on average?
        en| Three tanks stand at {a}, {b} and {c} litres. Pipes between them are opened until they all hold equally much. How much is in a tank then?
        en| The phone was used for {a} minutes on Friday, {b} on Saturday and {c} on Sunday. What was the average use per day?
        en| During three stops {a}, {b} and {c} people got on the tram. How many people got on at a stop on average?
        en| The heights of the three flagpoles are {a} dm, {b} dm and {c} dm. What's the mean height?
        en| One lamb weighs {a} kg, another one {b} kg and the youngest {c} kg. What does a lamb weigh on average?
        en| It took {A} {a} seconds, then {b} and finally {c} seconds to solve the cube. What was {his} average time?
        en| The pages of three chapters number {a}, {b} and {c}. How many pages does a chapter have on average?
        en| Groups for the excursion: {a} people, {b} people, {c} people. The guide makes the three groups equal. How many people are in a group now?
        en| Three shops ask {$a}, {$b} and {$c} for that lamp. What is the average price?
        en| A striker, a keeper and a defender are {a}, {b} and {c} years old. What is their average age?
        en| Work out the mean of the rainfall figures {a} mm, {b} mm and {c} mm.
        en| The apprentice made {a} parts on the first day, {b} on the next and {c} on the last. How many parts per day does this average?
        en| A gardener counts the blossoms on three roses: {a}, {b} and {c}. How many blossoms are there per rose on average?
        en| {C} has {c} shells, {B} has {b} and {A} has {a}. They throw their shells together and everyone takes the same share. What is a share?
        en| Three watering cans were filled with {a}, {b} and {c} dl. Even them out: how many dl are in each?
        en| What average did the chess player reach if he won {a}, {b} and {c} games in three years?
        en| On three tries the rocket rose to {a} m, {b} m and {c} m. What height did it reach on average?
        en| We waited {a} minutes for the first bus, {b} for the next one and {c} for the last. How long did we wait on average?
        en| If the marks {a}, {b} and {c} are averaged, what is the final mark?
        en| The stalls of {A}, {B} and {C} made {$a}, {$b} and {$c} at the fair. They agreed to split everything evenly. How much did each receive?
        en| A dog ate {a}, {b} and {c} biscuits on three days. Had it eaten the same number daily, how many would that have been a day?
        en| Three planks of {a}, {b} and {c} cm lie in the yard. What's their average length?
        zh| 三位评委给选手打了{a}分、{b}分、{c}分，选手的平均得分是多少？
        zh| 红碗里有{a}颗枣，蓝碗里有{b}颗，白碗里有{c}颗，重新分成同样多的三碗，每碗多少颗？
        zh| {A}、{B}、{C}三人各带了{a}元、{b}元、{c}元，合在一起平均分，每人得多少元？
        zh| 公交车在三个站分别上来{a}人、{b}人、{c}人，平均每站上来多少人？
        zh| 一季度工厂生产机床，一月{a}台，二月{b}台，三月{c}台，平均每月生产多少台？
        zh| 三只小羊的体重是{a}千克、{b}千克和{c}千克，平均体重是多少千克？
        zh| 徒步者三天走的路程分别为{a}千米、{b}千米、{c}千米，平均一天走多少千米？
        zh| 三个油桶里分别有油{a}升、{b}升、{c}升，要让它们一样多，每桶应该是多少升？
        zh| {A}玩魔方，三次用时{a}秒、{b}秒、{c}秒，求平均用时。
        zh| 图书馆周一来了{a}名读者，周二来了{b}名，周三来了{c}名，这三天平均每天来多少名读者？
        zh| 三家商店同一种台灯的价格分别是{a}元、{b}元、{c}元，平均价格是多少元？
        zh| 三角形的三条边长{a}厘米、{b}厘米、{c}厘米，平均每条边长几厘米？
        zh| 三章书的页数分别是{a}、{b}、{c}，平均每章有多少页？
        zh| 学校三场音乐会的听众是{a}人、{b}人和{c}人，每场平均有听众多少人？
        zh| 徒弟头一天做{a}个零件，接着一天做{b}个，最后一天做{c}个，平均每天做零件多少个？
        zh| 跳远比赛中{A}的三跳得分为{a}、{b}、{c}，{he}的平均得分是几分？
        zh| 三个花坛的花分别有{a}盆、{b}盆、{c}盆，平均每个花坛有花多少盆？
        zh| 等车时间统计：头班车等{a}分钟，下一班等{b}分钟，最后一班等{c}分钟，平均每班等几分钟？
        zh| 三摞作业本分别有{a}本、{b}本、{c}本，老师把它们整理成同样高的三摞，每摞几本？
        zh| 把{a}、{b}、{c}三个数加起来除以三，得多少？
        zh| {A}家三口人的年龄是{a}岁、{b}岁、{c}岁，全家的平均年龄是多少岁？
        zh| 三根旗杆高{a}分米、{b}分米、{c}分米，它们的平均高度是多少分米？
        en| A weather station noted {a} hours of sunshine in the first week, {b} in the next and {c} in the third. How many hours of sunshine were there in a week on average?
        en| Three volunteers carried {a}, {b} and {c} buckets. What was the average number of buckets carried by a volunteer?
        en| How many stamps would {A}, {B} and {C} each own if they pooled their {a}, {b} and {c} stamps and dealt them out again in equal parts?
        en| At the bakery's three counters {a}, {b} and {c} customers are waiting. They spread out so that the lines become equally long. How many customers are in a line?
        en| Pulse before the run {a}, after it {b}, later {c}: give the average of the three values.
        en| On three trips to the recycling centre the van took {a} kg, {b} kg and {c} kg. Determine the average load.
        en| A baby drank {a} ml, {b} ml and {c} ml of milk in its three meals. What did it drink per meal on average?
        en| Three neighbours picked {a}, {b} and {c} kg of pears and share them out fairly. How many kg does each neighbour keep?
        en| The museum's three floors show {a}, {b} and {c} paintings. How many paintings does a floor show on average?
        en| A recording has three parts with lengths of {a}, {b} and {c} minutes. How long is a part on average?
        en| Three candles burned for {a}, {b} and {c} hours. Their average burning time is what?
        en| My quiz results were {a}, {b} and {c}. The teacher enters the average in her book. Which number does she enter?
        en| The goalkeeper stopped {a} balls in the opening match, {b} in the following one and {c} in the final. How many balls a match did she stop on average?
        zh| 婴儿一天喝奶三次，分别是{a}毫升、{b}毫升、{c}毫升，平均每次喝多少毫升？
        zh| 三个邻居收梨{a}千克、{b}千克、{c}千克，合起来平均分，每家得多少千克？
        zh| 博物馆三层楼各展出{a}幅、{b}幅和{c}幅画，平均每层展出几幅？
        zh| 守门员三场比赛扑出的球数是{a}、{b}和{c}，平均每场扑出几个球？
        zh| 收银台前三条队伍有{a}人、{b}人、{c}人，调整成一样长后，每队多少人？
        zh| 志愿者{A}、{B}、{C}提水，{A}提了{a}桶，{B}提了{b}桶，{C}提了{c}桶，平均每人提水几桶？
        zh| 货车三趟分别装货{a}吨、{b}吨、{c}吨，平均每趟装货多少吨？
        zh| 三支蜡烛各燃烧了{a}小时、{b}小时、{c}小时，平均一支燃烧几小时？
        en| {A} threw the ball three times. The throws went {a} m, {b} m and {c} m. What was the average length of a throw?
        en| On Monday the shop sold {a} {T}, on Tuesday {b} and on Wednesday {c}. How many {T} a day did it sell on average?
        en| Three baskets contain {a}, {b} and {c} apples. What is the average number of apples in a basket?
        en| {A} picked {a} kg of cherries, {B} picked {b} kg and {C} picked {c} kg. How many kg did each of them pick on average?
        en| The three puppies weigh {a} hg, {b} hg and {c} hg. How heavy is a puppy on average?
        en| {A} did homework for {a} minutes on Monday, for {b} minutes on Tuesday and for {c} minutes on Wednesday. Find the average time per day.
        en| A family spends {$a} in January, {$b} in February and {$c} in March on food. What does it spend in a month on average?
        en| In three matches, {A} scored {a}, {b} and {c} points. What was {his} average per match?
        en| A lorry made three trips. It carried {a} crates on the first trip, {b} on the second and {c} on the third. How many crates did it carry per trip on average?
        en| {A}'s family has three phones. They cost {$a}, {$b} and {$c}. What is the average price of a phone?
        en| A driver covered {a} km on the first day, {b} km on the second and {c} km on the last of three days. How many km did he cover per day on average?
        en| The judges gave the skater {a}, {b} and {c} points. Her score is the mean of these numbers. What is her score?
        en| Class A borrowed {a} books, Class B {b} books and Class C {c} books. What is the mean number of books per class?
        en| The lake was measured at three spots. It was {a} m, {b} m and {c} m deep there. What is the average of these depths?
        en| {A} has a piggy bank with {$a}, {B} has one with {$b} and {C} one with {$c}. They pour all the money together and divide it equally. How much does each get?
        en| Three friends want to share their cards so that all have the same number. {A} brings {a}, {B} brings {b} and {C} brings {c}. How many cards does each take home?
        en| There are {a} ml in the first glass, {b} ml in the second and {c} ml in the third. Water is poured until all the glasses hold equally much. How many ml are in each glass then?
        en| Three barrels contain {a}, {b} and {c} litres. What is the average content of a barrel?
        en| Three planes took off with {a}, {b} and {c} passengers on board. On average, how many passengers did a plane carry?
        en| A restaurant served {a} meals at breakfast, {b} at lunch and {c} at dinner. What was the average number of guests' meals per mealtime?
        en| {A} typed {a} words in the first minute, {b} in the second and {c} in the third. How many words a minute did {he} type on average?
        en| {A} ran three races. {His} times were {a}, {b} and {c} seconds. What was {his} average time?
        en| Three trees in the park are {a}, {b} and {c} years old. Calculate the average age of these trees.
        en| A triangle has sides of {a} mm, {b} mm and {c} mm. Another triangle with three equal sides has the same perimeter. How long is a side of the other triangle?
        en| {A} kept count of the cars that drove past: {a} in the first hour, {b} in the second, {c} in the third. How many cars drove past in an hour on average?
        en| Three shops offer the same {T1} for {$a}, {$b} and {$c}. What is the average price?
        en| Work out the average of these three numbers: {a}, {b}, {c}.
        en| Add up {a}, {b} and {c}, and divide the sum by three. What do you get?
        en| What is a third of the sum of {a}, {b} and {c}?
        en| Let x be the mean value of the numbers {a}, {b} and {c}. What is x?
        en| Three times x equals {a} plus {b} plus {c}. Find x.
        en| The numbers {a}, {b} and {c} are given. Determine their arithmetic mean.
        en| If {a}, {b} and {c} are replaced by three equal numbers with the same sum, what is each of these numbers?
        en| How tall are {A}, {B} and {C} on average, if {A} is {a} cm, {B} {b} cm and {C} {c} cm tall?
        en| How many pages does {A} print per day on average when {he} prints {a}, {b} and {c} pages on three days?
        en| How many eggs did a hen lay on average, if three hens laid {a}, {b} and {c} eggs?
        en| How much does a member pay on average in a club where three members pay {$a}, {$b} and {$c}?
        en| How long is the average call, if {A} made three calls of {a}, {b} and {c} minutes?
        en| {A}, {B} and {C} solved {a}, {b} and {c} puzzles. What is the average number of puzzles solved by each of them?
        en| {B} dug up {b} potatoes, {C} dug up {c} and {A} dug up {a}. On average, how many potatoes did a person dig up?
        en| The blue team collected {a} bags of rubbish, the red team {b} and the green team {c}. How many bags is that per team on average?
        en| {A}'s exam results are: maths {a}, English {b}, science {c}. What is {his} average result?
        en| Points for dance: {a}. Points for costume: {b}. Points for music: {c}. Average?
        en| Rolls sold: {a} on Friday, {b} on Saturday, {c} on Sunday. Find the daily average.
        en| At three weather stations, {a}, {b} and {c} mm of rain were measured. What is the mean rainfall?
        en| Three nights in a row the owl caught mice: {a}, then {b}, then {c}. How many mice did it catch in a night on average?
        en| Three cows give {a}, {b} and {c} litres of milk. What does a cow give on average?
        en| A museum had {a} visitors in the morning, {b} at midday and {c} in the afternoon. What is the average for these three parts of the day?
        en| {A} has bought three ropes of different lengths: {a} m, {b} m and {c} m. Find the average length of a rope.
        en| The children of the Fox family are {a}, {b} and {c} years of age. What is the average age of the three?
        en| {A} had {a} customers, {B} had {b} customers and {C} had {c}. If they had shared the work evenly, how many customers would each have had?
        en| {a} people live in the first house, {b} in the second and {c} in the third. What is the mean number of people in a house?
        en| {A} grew three pumpkins. They weighed {a} kg, {b} kg and {c} kg when {he} picked them. What was the average weight of the pumpkins?
        en| To bake the same bread, three ovens need {a}, {b} and {c} minutes. What is the average baking time?
        en| The music teacher has three groups of {a}, {b} and {c} pupils. She wants to make the groups equally big. How many pupils will there be in each?
        en| Three boats on the river carry {a}, {b} and {c} people. Some people change boats so that all boats carry the same number. How many people are in each boat now?
        en| {A} guessed {a}, {B} guessed {b} and {C} guessed {c}. The right answer was exactly the average of their guesses. What was the right answer?
        en| A pupil's marks for three essays are {a}, {b} and {c}. Her final mark is the average of these marks. What is her final mark?
        en| {A} tested three batteries; they lasted {a}, {b} and {c} hours. How many hours does such a battery last on average?
        en| A factory made {a} chairs on one day, {b} on the next and {c} on the day after that. What was its average output per day?
        en| The stalks have grown {a}, {b} and {c} cm high. What height do the three stalks have on average?
        en| On {A}'s three shelves stand {a}, {b} and {c} books. {He} moves books until every shelf has the same number. How many books are on each shelf?
        en| {A} gets {$a} from Father, {$b} from Mother and {$c} from Grandmother. What does {he} get from each of them on average?
        en| Three pipes bring {a}, {b} and {c} litres of water a minute. What does a pipe bring on average?
        en| A fisherman's three nets hold {a}, {b} and {c} fish. On average, what is the catch per net?
        en| What mean do you get from {a} degrees in spring, {b} degrees in summer and {c} degrees in autumn?
        en| Three lifts made {a}, {b} and {c} journeys today. What is the average number of journeys per lift?
        en| {A} wins {a} chips in the first round of the game, {b} in the next and {c} in the last. How many chips a round is that on average?
        en| The lighthouse flashed {a}, {b} and {c} times in the hours that {A} watched it, one count for each hour. How many flashes an hour is that on average?
        en| Ropes of {a} m, {b} m and {c} m are tied together and cut again into as many ropes as before, all of the same length. Ignoring the knots, how long is each?
        en| Calculate the mean of these values: {a}; {b}; {c}.
        en| {A}, {B} and {C} went fishing and caught {a}, {b} and {c} fish. They put the fish in one bucket and divided them fairly. How many did {B} take home?
        en| Morning {a}, noon {b}, evening {c}: these are the visitor numbers of the day. What is their mean?
        en| The sides of a triangular park measure {a} m, {b} m and {c} m. A new triangular park with the same border length will have equal sides. How long will each side be?
        en| A nurse weighs the newborn puppies: {a} dag, {b} dag, {c} dag. What does a puppy weigh on average?
        en| Over the long weekend the ferry carried {a} cars on Saturday, {b} on Sunday and {c} on Monday. Find the average number of cars a day.
        en| {A} asks {his} friends for the time they need to school: {a} minutes, {b} minutes, {c} minutes. What is the average time?
        en| Which number can replace each of {a}, {b} and {c} so that their sum does not change?
        en| A tailor spent {$a} on silk, {$b} on wool and {$c} on cotton. What is the average amount spent on a fabric?
        en| At the flower show rose one has {a} petals, the next has {b} and the last has {c}. How many petals does a rose have on average?
        en| {A}'s bowling scores tonight were {a}, {b} and {c}. What score must {he} get in every game to reach the same total with equal games?
        en| The jury added the marks {a}, {b} and {c} and divided by the number of marks. What came out?
        en| The buses of our town are late: the red one by {a} minutes, the green one by {b} and the blue one by {c}. By how many minutes are these buses late on average?
        en| If {a} mm of rain fell on Friday, {b} mm on Saturday and {c} mm on Sunday, how much rain fell per day on average?
        en| {A} has flats to rent out. The rents are {$a}, {$b} and {$c} a day. What is the average rent per day for a flat?
        en| One hive gave {a} kg of honey, another gave {b} kg and the last gave {c} kg. What does a hive yield on average?
        en| x is the average of {a}, {b} and {c}. Calculate x.
        en| In the reading contest {A} finished {a} pages, {B} finished {b} and {C} finished {c}. On average, how many pages did a contestant finish?
        en| How many marbles will each child have if {A} with {a}, {B} with {b} and {C} with {c} marbles share all of them evenly?
        en| A scientist repeats a test and measures {a}, {b} and {c} seconds. She gives the mean in her report. What does the report say?
        en| There are {a} children in the yellow group, {b} in the orange group and {c} in the purple group. The camp leader makes these groups equally large. How many children are in the purple group after that?
        en| Prices for the same bag of rice: {$a} at the corner shop, {$b} at the market, {$c} online. What is the mean price?
        en| A goat gave {a} litres of milk in the first week, {b} litres in the second and {c} litres in the third. How much milk is that per week on average?
        en| The first, second and third floors of the office have {a}, {b} and {c} desks. How many desks does a floor have on average?
        en| "I needed {a}, {b} and {c} tries," {A} reports about the levels of a game. How many tries per level is that on average?
        en| The train stopped for {a} seconds in Alton, {b} seconds in Bexley and {c} seconds in Crewe. How long was an average stop?
        en| A beekeeper sold {a} jars of honey in spring, {b} in summer and {c} in autumn. What is the average number of jars sold per season?
        en| In spring the river is {a} dm deep, in summer {b} dm and in autumn {c} dm. Determine the mean depth for these seasons.
        en| {A} sent {a} messages the day before yesterday, {b} yesterday and {c} today. State {his} daily average.
        en| A theatre sold {a} programmes at the premiere, {b} on the following night and {c} on the last night. How many were sold per night on average?
        en| On the farm the white hen has laid {a} eggs, the black hen {b} and the brown hen {c}. What is the mean number of eggs per hen?
        en| A mountain hut counted {a} guests in July, {b} in August and {c} in September. What is the mean for a month?
        en| Jars A, B and C hold {a}, {b} and {c} beans. Beans are moved about until all jars hold the same. How many beans does jar C hold now?
        en| {A} practised for {a} minutes on Monday, {b} minutes on Wednesday and {c} minutes on Friday. What was the average length of a practice?
        en| The lengths of the whales seen from the boat were {a} feet, {b} feet and {c} feet. What is their mean length?
        en| For {his} essay, {his} speech and {his} drawing {A} received {a}, {b} and {c} points. Work out the average of these points.
        en| Given the numbers {a}, {b} and {c}, by what single number can each be replaced to keep the total?
        en| Sand, gravel and cement are delivered: {a} bags, {b} bags, {c} bags. How many bags of each would there be if there were equally many of each and the total stayed the same?
        en| A cyclist needs {a} minutes for the first stage, {b} for the second and {c} for the third. Find the average time for a stage.
        en| {A} drew lines of {a} mm, {b} mm and {c} mm. How long should {he} draw equal lines, as many as before, to use the same length of ink?
        en| The dentist saw {a} patients on Tuesday, {b} on Wednesday and {c} on Thursday. How many patients did she see per day on average?
        en| Average of {a}, {b}, {c}?
        en| The elevator carried loads of {a}, {b} and {c} kg. What was the mean load?
        en| Because the harvests of {A}, {B} and {C} were unequal, {a}, {b} and {c} sacks, the village pooled them and gave each of them the same. How many sacks did each receive?
        en| The planets of a toy model are {a} mm, {b} mm and {c} mm wide. What is the average width of a planet?
        en| At the swimming gala {A} took {a} seconds, {B} {b} seconds and {C} {c} seconds. What was the average time of the swimmers?
        en| A parking house took in {a} cars on the first day, {b} on the second and {c} on the third. Calculate how many cars came on an average day.
        en| Someone's heart beats {a} times, then {b} times, then {c} times in equal spans of time. How many beats is that per span on average?
        en| The ages of the oaks on the hill are {a}, {b} and {c} years. How old is an oak there on average?
        en| {A} typed letters of {a}, {b} and {c} lines. How many lines long is a letter on average?
        en| In the lab, test tubes hold {a} ml, {b} ml and {c} ml. All the liquid is mixed and poured back in equal parts. How much does a tube hold now?
        en| A tour guide showed {a} people around in the morning, {b} at noon and {c} in the evening. What was the average size of a tour?
        en| Dad drove {a} km for work on Monday, {b} km on Tuesday and {c} km on Wednesday. What distance a day does that come to on average?
        en| Add {a}, {b} and {c}. Then split the sum into as many equal parts as you added numbers. How big is a part?
        en| If {A} has {a} crayons, {B} has {b} and {C} has {c}, what is the average number of crayons that they have?
        en| On the ward nurse {A} looked after {a} patients, nurse {B} after {b} and nurse {C} after {c}. If the work had been spread evenly, how many patients would each have had?
        en| A bakery's ovens turned out {a}, {b} and {c} loaves. How many loaves did an oven turn out on average?
        en| The band's songs last {a}, {b} and {c} seconds. They want to record songs of equal length with the same total. How long should each song be?
        en| {A} had {a} cents, {b} cents and {c} cents in the pockets of {his} coat. How many cents did a pocket contain on average?
        en| {A} picked {a} strawberries, {B} picked {b}, and little {C} picked {c}. They want to eat equally many. How many does each eat if none are left?
        en| A speed camera registered {a}, {b} and {c} km per hour. Find the mean of the speeds.
        en| What is the average weight of a fish if the fish in the basket weigh {a}, {b} and {c} ounces?
        en| The tanks in the aquarium are lit for {a}, {b} and {c} hours a week. How many hours a week is a tank lit on average?
        zh| 三只小兔分别采了{a}个、{b}个和{c}个蘑菇，平均每只小兔采了多少个？
        zh| {A}跳绳跳了三次，分别跳了{a}下、{b}下、{c}下，{he}平均每次跳多少下？
        zh| 一月用水{a}吨，二月用水{b}吨，三月用水{c}吨，平均每个月用水多少吨？
        zh| 甲筐有{a}个梨，乙筐有{b}个，丙筐有{c}个，要使三筐一样多，每筐应放多少个？
        zh| 三个小朋友把糖放在一起平分，{A}拿出{a}颗，{B}拿出{b}颗，{C}拿出{c}颗，每人分得几颗？
        zh| 汽车第一小时行了{a}千米，第二小时行了{b}千米，第三小时行了{c}千米，平均每小时行多少千米？
        zh| {A}身高{a}厘米，{B}身高{b}厘米，{C}身高{c}厘米，三人的平均身高是多少厘米？
        zh| 红队得{a}分，黄队得{b}分，蓝队得{c}分，三个队平均得多少分？
        zh| 三块试验田分别收稻谷{a}袋、{b}袋、{c}袋，平均每块田收多少袋？
        zh| 三个书架上原有{a}本、{b}本、{c}本书，重新摆放后三个书架的书同样多，每个书架有几本？
        zh| 早晨气温{a}度，中午{b}度，晚上{c}度，这天三次测得的平均气温是多少度？
        zh| 等边三角形的周长等于{a}、{b}与{c}的和，它的边长是多少？
        zh| {A}前天打了{a}个电话，昨天打了{b}个，今天打了{c}个，平均一天打几个电话？
        zh| 三杯水分别有{a}毫升、{b}毫升、{c}毫升，把它们倒匀，每杯有多少毫升？
        zh| 星期五来了{a}位游客，星期六来了{b}位，星期天来了{c}位，平均每天来多少位游客？
        zh| 爷爷钓鱼，头一天钓了{a}条，第二天钓了{b}条，第三天钓了{c}条，平均每天钓几条？
        zh| 三名工人一天分别做了{a}个、{b}个、{c}个零件，平均每名工人做多少个零件？
        zh| 三个西瓜分别重{a}千克、{b}千克和{c}千克，求一个西瓜的平均重量。
        zh| {C}捡了{c}个瓶子，{B}捡了{b}个，{A}捡了{a}个，平均每人捡了多少个瓶子？
        zh| 设x是{a}、{b}、{c}的平均数，那么x等于几？
        zh| 上旬卖出{a}台电扇，中旬卖出{b}台，下旬卖出{c}台，平均每旬卖出多少台？
        zh| 同一种{T}，在三家店分别卖{a}元、{b}元和{c}元，平均价格是多少元？
        zh| 三头奶牛今天产奶{a}升、{b}升、{c}升，平均每头产奶多少升？
        zh| {A}读三本书，花的天数分别是{a}天、{b}天、{c}天，平均读一本书要几天？
        zh| 三趟校车分别坐了{a}人、{b}人、{c}人，平均每趟坐多少人？
        zh| 期末考试，{A}的体育{a}分，音乐{b}分，美术{c}分，这三门课平均多少分？
        zh| {A}测了三次水深，结果是{a}厘米、{b}厘米、{c}厘米，平均水深多少厘米？
        zh| 把{a}米、{b}米、{c}米的绳子接起来，再剪成同样多的几根等长的绳子，每根长多少米？
        zh| 三角形花坛的边长是{a}米、{b}米和{c}米，另一个等边三角形花坛的周长与它相等，等边三角形花坛的边长是多少米？
        zh| 把{a}、{b}和{c}都换成同一个数，总和不变，这个数是几？
        zh| 城里红车晚点{a}分钟，绿车晚点{b}分钟，蓝车晚点{c}分钟，平均每辆车晚点多少分钟？
        zh| 观测员记下灯塔每小时闪光的次数：{a}次、{b}次、{c}次。平均每小时闪光多少次？
        zh| 同一袋大米，小店卖{a}元，菜市场卖{b}元，网上卖{c}元，平均价格是多少元？
        zh| 白母鸡下蛋{a}个，黑母鸡下蛋{b}个，花母鸡下蛋{c}个，平均每只母鸡下蛋多少个？
        zh| 轮渡星期六运车{a}辆，星期日运车{b}辆，星期一运车{c}辆，平均每天运车多少辆？
        zh| 科学家做实验，测得的时间是{a}秒、{b}秒、{c}秒，报告里写平均值，应写多少秒？
        zh| {A}、{B}、{C}一起钓鱼，各钓到{a}条、{b}条和{c}条，放进一个桶里平均分，每人带回家几条？
        zh| 甲、乙、丙试管里有药水{a}毫升、{b}毫升和{c}毫升，混合后平均倒回这些试管，每支试管有多少毫升？
        zh| 春天河水深{a}分米，夏天深{b}分米，秋天深{c}分米，这几个季节河水平均深多少分米？
        zh| {A}前天发了{a}条信息，昨天发了{b}条，今天发了{c}条，平均每天发多少条信息？
        zh| 早上有顾客{a}人，中午有{b}人，晚上有{c}人，平均每个时段有顾客多少人？
        zh| 牙医星期一看了{a}位病人，星期三看了{b}位，星期五看了{c}位，这几天平均每天看多少位病人？
        zh| 山上的橡树，一棵{a}岁，一棵{b}岁，还有一棵{c}岁，平均树龄是多少岁？
        zh| 打保龄球，{A}第一局{a}分，第二局{b}分，第三局{c}分，平均每局多少分？
        zh| 一窝小狗有黑的、白的、花的，体重分别是{a}克、{b}克和{c}克，平均每只多重？
        zh| 小兔、小羊、小鹿分别采了{a}朵、{b}朵、{c}朵花，它们要分得一样多，每只得几朵？
        zh| 面包房的大炉烤了{a}个面包，中炉烤了{b}个，小炉烤了{c}个，平均每炉烤了多少个？
        zh| 导游上午带团{a}人，中午带团{b}人，傍晚带团{c}人，平均每个团有多少人？
        zh| 爸爸上班开车，周一开了{a}千米，周二开了{b}千米，周三开了{c}千米，平均每天开多少千米？
        zh| 电梯运了几次货，分别重{a}千克、{b}千克、{c}千克，平均每次运货多少千克？
        zh| 已知甲、乙、丙的平均数是x，甲是{a}，乙是{b}，丙是{c}，求x。
        zh| 测速仪测到的车速是每小时{a}千米、{b}千米、{c}千米，求平均数。
        zh| 第一个蜂箱产蜜{a}千克，第二个产{b}千克，第三个产{c}千克，平均每个蜂箱产蜜多少千克？
        zh| 小组赛中我校足球队的观众人数是{a}人、{b}人、{c}人，平均每场观众多少人？
        zh| 自行车赛第一段用了{a}分钟，第二段用了{b}分钟，第三段用了{c}分钟，平均每段用多少分钟？
        zh| 剧院首演卖出节目单{a}份，第二晚卖出{b}份，最后一晚卖出{c}份，平均每晚卖出多少份？
        zh| {A}的作文、演讲和绘画分别得{a}分、{b}分、{c}分，这几项平均得多少分？
        zh| 黄组{a}人，橙组{b}人，紫组{c}人，老师把各组人数调成相等，紫组现在有多少人？
        zh| 护士{A}照看{a}名病人，护士{B}照看{b}名，护士{C}照看{c}名，如果平均分配，每位护士照看多少名病人？
        zh| 水果店的苹果、梨和香蕉各有{a}箱、{b}箱、{c}箱，如果总数不变而每种一样多，每种有多少箱？
        zh| 楼房的底层住{a}人，中层住{b}人，顶层住{c}人，平均每层住多少人？
        zh| 奶羊第一周产奶{a}升，第二周{b}升，第三周{c}升，平均每周产奶多少升？
        zh| 从海边望去，鲸鱼的身长是{a}米、{b}米、{c}米，它们平均长多少米？
        zh| 请你算出{a}、{b}、{c}的算术平均数。
        zh| {A}写的信分别有{a}行、{b}行、{c}行，平均每封信多少行？
        zh| {A}口袋里有{a}元，书包里有{b}元，抽屉里有{c}元，平均每处有多少元？
        zh| 跳水选手的难度分、完成分、艺术分是{a}、{b}、{c}，最后得分取它们的平均数，最后得分是几？
        zh| 花园里有红花{a}朵、白花{b}朵、紫花{c}朵，平均每种花有多少朵？
        zh| 假如{A}有{a}支彩笔，{B}有{b}支，{C}有{c}支，那么平均每人有多少支？
        zh| 要使甲、乙、丙水缸里的{a}升、{b}升、{c}升水变得一样多，每缸应有水多少升？
        zh| 音乐老师的录音有{a}秒的、{b}秒的和{c}秒的各一段，平均每段多少秒？

        == change: x = a - k * b; a=30..300 k=2..9 b=2..30
        en| {A} has {$a} and buys {k} {T} at {$b} each. How much money is left?
        en| {A} pays with {$a} for {k} {T} that cost {$b} each. What is {his} change?
        en| A book has {a} pages. {A} has read {b} pages a day for {k} days. How many pages are left?
        en| Two towns are {a} km apart. {A} drives at {b} km per hour. How far does {he} still have to go after {k} hours?
        en| There are {a} {T} in the {P}. {k} groups of children take {b} each. How many remain?
        en| A tank holds {a} litres. Each minute {b} litres run out. How many litres are left after {k} minutes?
        en| {A} had {$a}. {He} bought {k} {T} for {$b} each. How much did {he} have left?
        en| {A} has {a} {T} and gives {b} to each of {k} friends. How many are left?
        en| {A} has {a} {T}. {He} fills {k} boxes with {b} {T} each. How many {T} are not in a box?
        en| {A} must make {a} parts and makes {b} an hour. How many are still to be made after {k} hours?
        en| From a rope of {a} m, {k} pieces of {b} m each are cut off. How much rope is left?
        en| How much money is left of {$a} after {A} has bought {k} tickets at {$b}?
        en| {A} has {$a} and buys {k} tickets for {$b} each. How much is left?
        en| A tank has {a} litres. {k} buckets of {b} litres each are taken out. How much is left?
        en| {A} has {a} pages to read. {He} reads {b} pages each day. How many pages are left after {k} days?
        en| {A} bought {k} notebooks for {$b} each and paid with a {$a} bill. How much change did {he} get?
        zh| {A}有{a}元，买了{k}{M}{T}，每{M}{b}元，还剩多少元？
        zh| 一本书{a}页，每天看{b}页，看了{k}天，还剩多少页？
        zh| {A}付了{a}元，买{k}{M}单价{b}元的{T}，应找回多少元？
        zh| 电影院有{a}个座位，来了{k}个班，每班{b}人，都坐下后还剩多少个座位？
        zh| 甲乙两地相距{a}千米，汽车每小时行{b}千米，行了{k}小时，离乙地还有多少千米？
        zh| {a}{M}{T}分给{k}人，每人{b}{M}，还剩几{M}？
        zh| 工人要做{a}个零件，每小时做{b}个，做了{k}小时，还要做多少个？
        zh| {A}带{a}元，买了{k}{M}{T}，每{M}{b}元，还剩多少钱？
        zh| 从{a}米长的绳子上剪下{k}段，每段{b}米，还剩几米？
        zh| {P}有{a}{M}{T}，装了{k}箱，每箱{b}{M}，还剩多少{M}没装？
        zh| {A}有{a}{M}{T}，送给{k}个同学每人{b}{M}，自己还剩几{M}？
        zh| 仓库有{a}吨货，每天运{b}吨，运了{k}天，还剩多少吨？
        zh| {A}有{a}元，买{k}张票，每张{b}元，还剩几元？
        zh| 水箱有{a}升水，取出{k}桶，每桶{b}升，还剩多少升？
        zh| 一根绳子{a}米，剪下{k}段，每段{b}米，还剩多少米？
        zh| 妈妈买了{k}千克苹果，每千克{b}元，付了{a}元，应找回多少元？
        zh| 一本故事书有{a}页，{A}每天看{b}页，看了{k}天，还剩多少页没看？
        en| {A} pays for {k} {T} at {$b} each with {$a}. How much [change|money] does {he} get back?
        en| From a rope of {a} m, {k} pieces of {b} m each are cut off. How long is the rest?
        en| There were {a} {T} in the {P}. {k} children took {b} {T} each. How many {T} are left?
        en| A barrel holds {a} litres. {k} buckets of {b} litres are filled from it. What is left in the barrel?
        en| How many pages does {A} still have to read after {k} days, if the book has {a} pages and {he} reads {b} pages a day?
        en| {A} had {$a} and spent {$b} a day for {k} days. How much does {he} have now?
        en| Of {a} seats, {k} rows with {b} seats each are taken. How many seats are free?
        en| Subtract {k} times {b} from {a}. What do you get?
        en| A truck with {a} boxes stops at {k} shops and unloads {b} boxes at each. How many boxes are still on the truck?
        en| {k} tickets at {$b} were bought; we had {$a}. What remains?
        en| The class has {a} sheets of paper. Each of {k} groups uses {b} sheets. How many sheets are not used?
        en| A candle is {a} mm long and gets {b} mm shorter in an hour. How long is it after {k} hours?
        en| A factory must make {a} parts. In {k} hours it made {b} parts an hour. How many parts are still to be made?
        zh| {A}买了{k}{M}{T}，每{M}{b}元，付给营业员{a}元，应找回多少元？
        zh| 一根{a}米长的绳子，剪下{k}段，每段{b}米，还剩多少米？
        zh| {P}有{a}{M}{T}，{k}个小朋友每人拿走{b}{M}，还有几{M}？
        zh| 一桶油{a}升，倒出{k}壶，每壶{b}升，桶里还剩多少升？
        zh| 一本{a}页的书，{A}每天看{b}页，看了{k}天，还有多少页没看？
        zh| {A}带了{a}元出门旅行，每天花{b}元，{k}天后还剩多少元？
        zh| 礼堂有{a}个座位，坐满了{k}排，每排{b}个，还空着多少个座位？
        zh| {a}减去{k}个{b}，差是多少？
        zh| 货车装了{a}箱货，给{k}家商店各送去{b}箱，车上还有多少箱？
        zh| 一支蜡烛长{a}毫米，每小时燃烧{b}毫米，{k}小时后还长多少毫米？
        zh| 工厂要生产{a}个零件，已经生产了{k}小时，每小时{b}个，还要生产多少个？
        zh| 比{b}的{k}倍大的数{a}，比它大多少？
        zh| 全班有{a}张纸，{k}个小组每组用去{b}张，还剩多少张？
        en| {A} pays for {k} {T} at {$b} each with a note of {$a}. What change does {he} get?
        en| From a sack of {a} kg {k} bags of {b} kg are filled. How many kg stay in the sack?
        en| A book has {a} pages, and {A} reads {b} pages on each of {k} days. How many pages are left?
        en| {k} pieces of {b} cm are cut from a band of {a} cm. How long is the rest?
        en| Of {a} seats {k} rows of {b} are taken. How many seats are free?
        zh| 买{k}支笔，每支{b}元，付{a}元，找回几元？
        zh| 一本书{a}页，每天看{b}页，看了{k}天，还剩几页？
        zh| {a}米布，做{k}套衣服，每套用{b}米，剩几米？
        zh| 有{a}吨煤，运{k}次，每次运{b}吨，还剩几吨？
        en| The gardener starts with {a} seeds and presses {b} into each of {k} pots. How many seeds are still in the bag?
        en| A bus pass holds {$a}. {A} takes {k} rides, and each ride takes {$b} off the pass. What is left on it?
        en| {k} classes of {b} pupils each went to the theatre, which has {a} seats. How many seats stayed empty?
        en| An aircraft has {a} kg of fuel on board and burns {b} kg a minute. How many kg are on board after {k} minutes?
        en| From {a} one takes away {b} again and again, {k} times in all. What remains?
        en| Find the number that is smaller than {a} by the product of {k} and {b}.
        en| A baker has {a} rolls in the morning. {k} restaurants fetch {b} rolls each. How many does he have for his own shop?
        en| The water in the pond is {a} cm deep. During a dry spell it sinks by {b} cm a week for {k} weeks. How deep is it now?
        en| {A} wants to walk {a} km this month. {He} has been out {k} times, walking {b} km every time. How many km are still missing?
        en| A tailor cuts {k} skirts from a bale of {a} m of cloth, using {b} m for each. How many metres are on the bale afterwards?
        en| {A}'s phone is loaded with {$a}. A call costs {$b}. After {k} calls, how much money is on the phone?
        en| "I'll give each of my {k} grandchildren {$b}," says Grandma, who has {$a} in her drawer. What does she keep?
        en| There are {a} photos to be sorted. {A} sorts {b} an hour. When {he} stops after {k} hours, how many are unsorted?
        en| A farmer filled {k} sacks with {b} kg of potatoes each. He had dug {a} kg. What weight was not in a sack?
        en| The mule sets out with {a} kg on its back. At each of {k} huts, {b} kg are taken off. How much does it still carry?
        en| A stack of {a} plates stood in the kitchen. The waiter took {b} plates to each of {k} tables. How high, in plates, is the stack now?
        en| On a shelf {a} cm long stand {k} encyclopedias, each {b} cm thick. How many cm of shelf are free?
        en| The rocket count stands at {a}. It goes down by {b} every second. Where does it stand after {k} seconds?
        en| {A} starts the quiz with {a} points. A wrong answer costs {b} points, and {he} gives {k} wrong answers and no right ones. What is {his} score?
        en| {k} lorries took away {b} tonnes of rubble each. There had been {a} tonnes. How many tonnes lie there still?
        en| {A} got {$a} for {his} birthday and went to the cinema {k} times, paying {$b} on each occasion. How much of the gift is left?
        en| A ferry with {a} places lets on {k} coaches carrying {b} people each. How many people can still come aboard?
        en| The nurse opens a box with {a} gloves and uses {b} in every one of {k} rooms. How many gloves does the box now contain?
        en| From a carpet roll of {a} m, {k} customers each buy {b} m. What length can still be sold?
        en| Start: {a} m high. Descent: {b} m a minute. Time: {k} minutes. What height has the balloon reached?
        en| A spool of wire holds {a} m. An electrician uses {b} m for every lamp and hangs {k} lamps. What length of wire is on the spool at the end?
        en| {A} owns {a} cards. In a game {he} loses {k} rounds and hands over {b} cards every time. How many cards does {he} own now?
        en| There were {a} litres of petrol in the can. The lawn mower was refilled {k} times with {b} litres. How many litres are in the can?
        en| The temperature at noon was {a} degrees. It fell by {b} degrees every hour for {k} hours. What did the thermometer show then?
        en| The school has {a} laptops. {k} classes borrow {b} each. How many can still be lent?
        en| A choir of {a} singers sends {b} singers to each of {k} hospitals for the festival. How many singers stay behind?
        en| {A} has {$a} for presents. {He} buys {k} presents, all at {$b}. What sum has {he} not spent?
        en| For {k} nights the campers burnt {b} logs a night. They had stacked up {a}. How many logs are on the stack now?
        en| If {k} teams of {b} players are taken from {a} children, how many children do not play?
        en| A parking lot with {a} spaces has {k} full rows of {b} cars; all other rows are empty. How many spaces are free?
        en| A cook has {a} eggs and makes {k} omelettes out of {b} eggs each. How many eggs has he not used?
        en| {A} is {k} laps into {his} run of {a} m. A lap has {b} m. How far is it to the finish?
        en| Total: {a} stamps. Used: {b} a week, {k} weeks long. Left: ?
        en| A loan of {$a} has been paid back in part: {k} payments of {$b}. What is still owed?
        en| A film of {a} minutes was interrupted. {k} pieces of {b} minutes have been shown. How many minutes of it are still to come?
        en| The mountaineers were at {a} m below the top when they set off, and have climbed {b} m in each of {k} hours. How many metres are they away from the top?
        en| {A} had {a} balloons. {k} boys popped {b} each. How many balloons survived?
        en| Of a wall with {a} tiles to lay, the tiler has laid {k} rows of {b}. How many tiles has he not laid?
        en| In the freezer there were {a} fish fingers. The family ate {b} at each of {k} meals. How many fish fingers are in the freezer now?
        en| Once there were {a} goats. On each of {k} market days the farmer sold {b}. How many goats has he now?
        en| A postman carries {a} letters. He has been in {k} streets and put {b} letters into boxes in each. How many letters does he carry now?
        en| Let x be {a} less {k} times {b}. Find x.
        en| {A} handed the clerk {$a} for {k} metres of ribbon at {$b} a metre. What money came back?
        en| The book club ordered {a} copies. It gave {b} to each of {k} libraries and kept the rest. How many did it keep?
        en| How many sheets are left on the pad of {a}, if {k} children take {b} sheets each from it?
        en| A snail sits {a} cm from a lettuce and crawls towards it, {b} cm a minute. What distance separates them after {k} minutes?
        en| {A} has a {$a} voucher. {He} orders {k} mugs, {$b} a mug. What remains on the voucher?
        en| A gas bottle of {a} kg is used for {k} weeks, and {b} kg are burnt a week. How many kg are left inside?
        en| The zoo keeper's bucket contained {a} fish. {k} seals each got {b}. How many fish lie in the bucket now?
        en| {A} had to copy {a} lines. By dinner {he} has done {k} pages, {b} lines to a page. How many lines has {he} still to copy?
        en| A roll of {a} tickets hangs at the fair. {b} tickets are torn off an hour. How many hang there after {k} hours?
        en| {k} bridges, each {b} m in length, belong to a route of {a} m. How many metres of the route are not on a bridge?
        zh| 妈妈给{A}{a}元零花钱，{he}看了{k}场电影，每场{b}元，手里还有多少钱？
        zh| 气球从{a}米高处下降，每分钟降{b}米，{k}分钟后离地多少米？
        zh| 图书室有{a}本故事书，借给{k}个班，每班{b}本，图书室里还有多少本？
        zh| 一卷布有{a}米，做了{k}套窗帘，每套用{b}米，这卷布还有多少米？
        zh| 电话卡里有{a}元，打一次电话扣{b}元，打了{k}次后，卡里还有几元？
        zh| 池塘水深{a}厘米，天旱时每周下降{b}厘米，{k}周后水深多少厘米？
        zh| 合唱团有{a}人，派出{k}个小队去慰问，每队{b}人，留下来的有多少人？
        zh| 比{a}少{k}个{b}的数是多少？
        zh| 一场知识竞赛，{A}原有{a}分，答错一题扣{b}分，{he}答错了{k}题，现在有多少分？
        zh| 食堂有{a}千克面粉，每天用{b}千克，用了{k}天，剩下的面粉有多少千克？
        zh| 铁路工人要铺{a}米铁轨，已铺{k}天，每天铺{b}米，没有铺的还有多少米？
        zh| {A}向朋友借了{a}元，已经还了{k}次，每次还{b}元，还欠多少元？
        zh| 停车场能停{a}辆车，已停满{k}排，每排{b}辆，还能停多少辆？
        zh| 一段{a}厘米长的木条，截去{k}段，每段{b}厘米，余下多长？
        zh| 学校有{a}台平板电脑，{k}个年级各借走{b}台，还能借出多少台？
        zh| 奶奶家有{a}个鸡蛋，每天早餐用{b}个，过了{k}天还有几个？
        zh| 操场上有{a}名同学，{k}个小组去做游戏，每组{b}人，没参加游戏的有几人？
        zh| 师傅要贴{a}块瓷砖，已经贴了{k}行，一行{b}块，还有几块没有贴？
        zh| {A}攒了{a}张卡片，分给{k}个好朋友，每人得{b}张，自己留多少张？
        zh| 一桶汽油{a}升，给割草机加了{k}次油，每次加{b}升，桶里的汽油还有多少升？
        zh| 邮递员出发时带{a}封信，走完{k}条街，每条街投{b}封，包里还有信几封？
        zh| 山路长{a}米，{A}爬了{k}小时，每小时爬{b}米，{he}离山顶还有多少米？
        zh| 一辆大巴有{a}升油，每小时耗油{b}升，行驶{k}小时后，油箱里的油还有多少升？
        zh| 甲数是{a}，减去{b}的{k}倍，差是几？
        zh| 操作员要录入{a}份表格，每小时录{b}份，已录{k}小时，没有录入的还有几份？
        zh| 长{a}厘米的书架上摆了{k}套书，每套厚{b}厘米，书架上空出多少厘米？
        en| {k} friends each borrowed {$b} from {A}, who had {$a} in {his} purse that morning. How much is in the purse now?
        en| The orchard has {a} trees. {k} rows with {b} trees each are cut down for a new road. How many trees will be standing afterwards?
        en| A drone's battery shows {a} units. Every flight uses {b} units. How many units does it show after {k} flights?
        en| When {k} groups of {b} tourists had gone up the tower, how many of the {a} people were still waiting below?
        en| Tonight's concert lasts {a} minutes. The band has played {k} pieces of {b} minutes each. How many minutes of the concert are ahead?
        en| We had {a} bricks delivered. The mason has built {k} layers, with {b} bricks in a layer. How many bricks are lying on the lawn?
        en| The charity shop received {a} coats and gave {b} to every one of {k} shelters. What number of coats did it keep?
        en| Each of {k} dogs at the kennel eats {b} biscuits. The tin had {a} biscuits in it. How many are in the tin after the meal?
        en| {A} needs {a} signatures. In each of {k} streets {he} gathered {b}. How many does {he} still have to gather?
        en| {$a} minus {k} entrance fees of {$b}: what is left for food?
        zh| 果园有{a}棵老树，修路砍掉{k}行，每行{b}棵，果园里还剩老树多少棵？
        zh| 无人机电量是{a}格，每飞一次耗{b}格，飞了{k}次，电量还有几格？
        zh| 音乐会共{a}分钟，已演奏{k}首曲子，每首{b}分钟，后面还有多少分钟？
        zh| 罐子里有{a}块狗饼干，喂了{k}只小狗，每只吃{b}块，罐子里还有几块？
        zh| {A}要收集{a}个签名，走了{k}条街，每条街收到{b}个，还要收集多少个？
        zh| 捐来{a}件大衣，分给{k}个救助站，每站{b}件，留下的大衣有多少件？
        en| Mrs Brown has {a} eggs. She bakes {k} cakes and takes {b} eggs for each cake. How many eggs does she have left?
        en| {A} has {a} beads. {He} makes {k} necklaces. Each necklace has {b} beads. How many beads are not used?
        en| There are {a} pupils in the yard. {k} buses come and each takes away {b} pupils. How many pupils are still in the yard?
        en| A school kitchen has {a} kg of potatoes. It uses {b} kg of potatoes a day. How many kg are left after {k} days?
        en| The farmer picks {a} apples. He packs {k} baskets with {b} apples in each and eats the apples that do not fit. How many apples does he eat?
        en| {A} has {a} stamps. {He} fills {k} pages of {his} album with {b} stamps each. How many stamps does {he} still have to put in?
        en| A shop had {a} lamps. Each day it sold {b} lamps. How many lamps did it have after {k} days?
        en| {A} needs {$a} for a skateboard. {He} has saved {$b} a week for {k} weeks. How much money does {he} still need?
        en| {A} must do {a} sums. {He} has done {b} sums on each of {k} days. How many sums must {he} still do?
        en| {a} children want to see the puppet show. {k} benches have room for {b} children each. How many children must stand?
        en| A piece of cloth is {a} cm long. {A} cuts {k} strips of {b} cm from it. How many cm of cloth remain?
        en| A swimmer has to swim {a} lengths. She has swum {k} times {b} lengths. How many more lengths does she have to swim?
        en| A water bottle for the trip holds {a} cl. {k} children each drink {b} cl from it. How many cl are still in it?
        en| {A} gave {b} {T} to each of {his} {k} friends. {He} had had {a} {T} before. How many does {he} have now?
        en| {A} went to the market with {$a}. {He} came home with {k} {T} that had cost {$b} each. How much money did {he} come home with?
        en| Out of {a} bricks, a boy builds {k} towers, each {b} bricks high. How many bricks are lying around?
        en| A plane has {a} seats. {k} groups of {b} passengers have got on. How many seats are empty?
        en| A caravan starts with {a} litres of water. Each of the {k} camels drinks {b} litres. What amount of water is left?
        en| {k} {T} at {$b} each, please. Here is {$a}. How much should the seller hand back?
        en| A phone has {a} minutes of free calls. {A} makes {k} calls that last {b} minutes each. How many free minutes are left?
        en| A battery is good for {a} hours. {A} has used it {b} hours a day for {k} days. For how many hours is it still good?
        en| A hiker wants to climb {a} m. She climbs {b} m a minute. How many metres are there still to climb after {k} minutes?
        en| A wall needs {a} tiles. {k} rows of {b} tiles are on it already. How many tiles are missing?
        en| The theatre printed {a} programmes. On {k} evenings {b} programmes were sold. How many programmes are unsold?
        en| The train set out with {a} passengers. At each of {k} stations {b} passengers got off and nobody got on. How many were still on the train?
        en| A cat food bag weighs {a} dag when full. The cat eats {b} dag a day. How much is left for later after {k} days?
        en| How far from home is {A} after {k} hours, if {he} was {a} km away at first and rides {b} km closer every hour?
        en| How many pages are blank in a notebook of {a} pages when {A} has written {b} pages in each of {k} lessons?
        en| How much of {his} {$a} does {A} keep if {he} gives {$b} to each of {k} cousins?
        en| How many grams of flour stay in a bag of {a} g after {k} loaves have been made with {b} g each?
        en| How many roses are over when {k} bunches of {b} are made out of {a} roses?
        en| What must be added to {k} times {b} to get {a}?
        en| By how much is {a} larger than the product of {k} and {b}?
        en| What is left when the product of {k} and {b} is taken away from {a}?
        en| The sum of a number and {k} times {b} is {a}. What is the number?
        en| The number {a} is reduced by {b}, {k} times in a row. What number do you end up with?
        en| {A} has {k} boxes of {b} {T}, and {B} has {a} {T}. {B} has more. How many more {T} does {B} have?
        en| {A} has {b} {T}. {B} has {a}. If {A} had {k} times as many as now, how many fewer than {B} would {he} still have?
        en| A school has {a} pupils. There are {k} classes of {b} pupils downstairs, and the others have their classes upstairs. How many pupils are upstairs?
        en| Altogether there are {a} chairs in the cafe. Inside stand {k} tables with {b} chairs each; the rest of the chairs are outside. How many chairs are outside?
        en| {a} people live in a street. In each of {k} houses there live {b} people, and all the others live in the tower. How many live in the tower?
        en| {A} paid {$a} for {k} {T} and a {V1}. Each {T1} was {$b}. What was the price of the {V1}?
        en| {A} bought a jacket and {k} pairs of socks. {He} paid {$a} in total. A pair of socks cost {$b}. How much did the jacket cost?
        en| A box with {k} books in it weighs {a} kg. Each book weighs {b} kg. What does the empty box weigh?
        en| A farmer owns {a} animals. {k} pens have {b} pigs in each, and the other animals are sheep. How many sheep are there?
        en| A parade has {a} people. {k} bands of {b} players march in front, and behind them come dancers. How many dancers are in the parade?
        en| During a flood {a} cubic metres of water ran into the cellar. A pump removes {b} cubic metres an hour. How much water is still there {k} hours later?
        en| The snow was {a} cm deep. It melts by {b} cm a day. What is its depth after {k} days?
        en| A cake mix of {a} spoons is shared into {k} forms, {b} spoons to each, and what does not fit is licked up by {A}. How many spoons does {A} lick up?
        en| {A}'s mother gave {him} {$a} for lunches. Lunch was {$b} a day, and {he} had lunch on {k} days. How much can {he} give back?
        en| A factory has {a} kg of steel. {k} machine parts use {b} kg each. Find the amount of steel left in stock.
        en| {A} has borrowed {$a} from {B}. {He} has paid back {$b} a month for {k} months. How much does {he} still owe {B}?
        en| Our class wanted to collect {a} kg of paper. {k} groups brought {b} kg each. How many kg are we short of what we wanted?
        en| A diver has {a} units of air and uses {b} units a minute. She has been below for {k} minutes. How many units of air has she got?
        en| It was a hot day and {A} had {a} cups of lemonade to sell. {k} customers each took {b} cups. How many cups had {A} left in the evening?
        en| The florist got {a} tulips, and {k} customers bought {b} tulips each. The tulips nobody bought went to the hospital. How many went to the hospital?
        en| {A} has to make {a} copies. The copier made {b} copies a minute and broke down after {k} minutes. How many copies were missing?
        en| Seats in the hall: {a}. Rows taken: {k}, each of {b} seats. Seats free?
        en| Gift card: {$a}. Bought: {k} {T}, {$b} apiece. What is left on the card?
        en| Let x be the rest of a {a} m wire after {k} pieces of {b} m each are cut off. Find x.
        en| Nobody counted the pens, but there had been {a}, and {k} pupils had borrowed {b} each. How many pens should still be in the box?
        en| From a barrel of {a} litres the cook takes {b} litres every morning. What does the barrel hold after {k} mornings?
        en| The road will be {a} km long. {k} teams have each built {b} km of it. How many km have not been built?
        en| {k} hours have passed since {A} set off on a drive of {a} km. {He} drives {b} km an hour. How many km does {he} still have in front of {him}?
        en| {k} days running, {b} nuts vanished from a sack of {a} nuts. How many nuts were there afterwards?
        en| {k} friends came to visit, and {A} let each of them choose {b} of {his} {a} comics to take home. How many comics were there on {A}'s shelf then?
        en| Every patient needs {b} pills. The nurse has {a} pills and {k} patients. How many pills will she bring back?
        en| If a theatre of {a} seats sells {b} seats to each of {k} schools, how many seats can other people buy?
        en| At a fair {A} buys a ride card worth {a} points. {He} takes {k} rides for {b} points each. How many points remain on the card?
        en| {A} had been told to water {a} plants. In {k} gardens {he} watered {b} plants each before it began to rain. How many plants were left for the rain?
        en| {A} puts {$a} on the counter. The seller wraps up {k} melons, {$b} apiece. How much does {A} get back?
        en| A yoga course has {a} places. {k} firms have reserved {b} places each. How many places can still be booked?
        en| On the whiteboard stands {a}. {A} rubs it out and writes a number smaller by {b}, and does so {k} times. Which number stands there in the end?
        en| The gardener ordered {a} bulbs. She set {b} bulbs along each of {k} paths and kept the others for the pots. How many did she keep for the pots?
        en| A ship is {a} miles from the harbour and comes {b} miles nearer every hour. What distance is left after {k} hours?
        en| The harvest was {a} crates. {k} trucks have each fetched {b} crates. How many crates are waiting to be fetched?
        en| {A} has been given {a} euros for a week in London. A day ticket is {b} euros, and {he} buys {k} of them. How many euros has {he} got for everything else?
        en| In a bag are {a} buttons. The tailor needs {b} for one coat and sews {k} such coats. Find the number of buttons he does not need.
        en| A spaceship carries {a} oxygen bottles. The crew empties {b} a day. How many full ones are there after {k} days?
        en| {A} is allowed {a} minutes of screen time. {He} watches {k} episodes, {b} minutes long each. How many minutes can {he} still use?
        en| "Count backwards from {a} in steps of {b}," says the teacher. After {k} steps, at what number are you?
        en| A rope ladder should have {a} rungs. {A} and {his} friends have made {k} pieces with {b} rungs each. How many rungs are lacking?
        en| The hospital laundry washed {a} sheets. {k} wards were supplied with {b} sheets each. How many sheets stayed in the laundry?
        en| {A} wants to sell {a} raffle tickets. {k} neighbours have bought {b} each. How many tickets does {he} still want to sell?
        en| From a barrel with {a} litres of cider, {k} jugs are filled. Each jug takes {b} litres. How many litres are in the barrel now?
        en| The carpenter has a plank {a} cm long. He saws {k} shelves out of it, each {b} cm. Ignoring the saw cuts, how long is the piece left over?
        en| A newspaper boy starts with {a} papers. In each of {k} apartment blocks he leaves {b}. How many papers does he have after that?
        en| {A} entered the arcade with {$a}. {k} games at {$b} a game were played. What does {A} have when {he} leaves?
        en| Tank: {a} l. Used per trip: {b} l. Trips: {k}. What does the tank hold at the end?
        en| How many of {a} cupcakes are left for the teachers if each of {k} classes gets a tray with {b} cupcakes?
        en| At a wedding there are {a} guests. At {k} round tables sit {b} guests each; the others sit at the long table. How many sit at the long table?
        en| A glacier was {a} m thick and lost {b} m every year. What is its thickness {k} years later?
        en| Work out {a} minus {k} lots of {b}.
        en| Mother's purse contained {$a}. The swimming pool charged {$b} for a child, and she paid for {k} children. How much does her purse contain now?
        en| A herd of {a} antelopes crosses the river. {k} times a group of {b} reaches the far bank. How many antelopes have not reached it?
        en| {A} has {a} cm of wool thread. For a bracelet {he} needs {b} cm. How many cm are left when {k} bracelets are done?
        en| The mobile plan includes {a} messages. {A} writes {b} a day. How many are left after {k} days?
        en| {k} boxes of {b} pencils were opened for the exam. There are {a} candidates, and each needs one pencil. How many pencils are lacking?
        en| A cave is {a} m deep. A climber lets herself down {b} m at a time and has done this {k} times. How far below her is the floor?
        en| There were {a} letters in the bag until {k} clerks took out {b} each. How many letters remain?
        en| A recipe book of {a} recipes has {k} chapters with {b} recipes each, and the last chapter holds the rest. How many recipes are in the last chapter?
        en| {A} is saving for a drum set that costs {$a}. {He} mowed {k} lawns and got {$b} for each of them. How much is {he} short?
        en| A charity has {a} blankets. It sends {b} to every one of {k} shelters. How many blankets can it store?
        en| Suppose a battery of {a} units loses {b} units with every charge. How many units remain after {k} charges?
        en| {A} bought {k} tickets for the museum. With the {$a} {he} had, after paying {$b} per ticket, what could {he} spend in the museum shop?
        en| The class collected {a} chestnuts and made {k} animals, using {b} chestnuts for each. How many chestnuts were not used?
        en| Let x be what a customer gets back from {$a} for {k} plants costing {$b} each. Determine x.
        en| x plus {k} times {b} makes {a}. What number is x?
        en| {A} and {his} team must lay {a} m of cable. In {k} days they laid {b} m a day. How many metres must they lay yet?
        en| A farmer carried {a} eggs to the market. {k} customers bought a tray of {b} eggs each. How many eggs did the farmer carry home?
        en| Before the flu season there were {a} boxes of masks. Every week {b} boxes were used. How many boxes were left after {k} weeks?
        en| The stadium shop got {a} scarves. At each of {k} home games it sold {b}. How many scarves does it still have?
        en| A chain of {a} links is shortened {k} times, by {b} links each time. Of how many links does it consist now?
        en| {A} cycled around the lake {k} times. One round is {b} km. {He} had wanted to ride {a} km in all. How many km are missing?
        en| The piggy bank held {$a}. Each of {k} weeks {A} took out {$b} for the bus. How much does it hold now?
        en| {b} litres of water evaporate from the pool every day. On Sunday it held {a} litres. How much does it hold {k} days later?
        en| Each member of a club gets {b} stickers. The club has {k} members and had {a} stickers printed. How many stickers are surplus?
        en| Multiply {k} by {b} and subtract the product from {a}. What do you get?
        en| {A} earns {$a} a week. {He} gives {$b} a week to each of {his} {k} children. What does {he} keep of it?
        en| A truck full of {a} watermelons breaks down. {k} farmers help and take {b} each to the market. How many watermelons are on the truck then?
        en| {k} workers each carried {b} sacks into the mill. In the yard there had been {a} sacks. How many must still be carried?
        en| The concert hall's {a} seats are being repainted. {k} painters have done {b} seats each. How many seats are not done yet?
        en| On a farm {a} litres of milk are produced. {k} cans of {b} litres go to the dairy and the rest is made into cheese. How many litres become cheese?
        en| The path is {a} m long. {A} has taken {k} giant leaps of {b} m on the moon. How many metres of the path lie ahead?
        en| {A} owes the library {$a} in all. If {he} pays {$b} a week, what does {he} owe after {k} weeks?
        en| A novel of {a} pages: {b} pages read every evening, {k} evenings so far. How many pages are unread?
        en| {k} friends each took {b} grapes from a bowl. Before, the bowl held {a} grapes. What number of grapes did they leave?
        en| An airline has {a} kg of freight. It loads {b} kg into each of {k} containers, and the remainder must wait. How many kg must wait?
        en| {A} built {k} model planes. For each plane {he} used {b} of {his} {a} sticks. How many sticks does {he} have left?
        en| If a parking card with {a} hours on it is used {k} times for {b} hours, how many hours are on it then?
        en| A cinema with {a} seats has {k} rows of {b} sofas for single guests; the rest of the seats are chairs. How many chairs does it have?
        en| On the day of the race {a} bottles of water were ready. At each of {k} stations, {b} bottles were handed out. How many bottles came back?
        en| {A} bought {k} loaves of bread and handed over {$a}. "That's {$b} a loaf," said the baker. What change did {he} give?
        en| The well had {a} buckets of water in it. Every family of the village drew {b} buckets, and there are {k} families. How much water is left, in buckets?
        en| The sun was shining and {k} snowmen lost {b} kg of snow each, out of {a} kg of snow in the garden. How many kg of snow were left?
        en| When {A} has given {b} {T} to each of {k} children, how many of {his} {a} {T} has {he} left?
        zh| 妈妈带了{a}元去超市，买了{k}袋大米，每袋{b}元，妈妈还剩多少元？
        zh| 体育室有{a}根跳绳，{k}个班各借走{b}根，体育室还剩多少根？
        zh| 果园收了{a}千克梨，装了{k}筐，每筐{b}千克，还有多少千克没有装筐？
        zh| {A}要做{a}道口算题，每天做{b}道，做了{k}天，{he}还有多少道没做？
        zh| 池塘里有{a}只鸭子，游走了{k}群，每群{b}只，池塘里现在有多少只鸭子？
        zh| {A}买一件上衣和{k}双袜子共用去{a}元，袜子每双{b}元，上衣多少元？
        zh| 食堂有{a}千克面粉，每天吃掉{b}千克，{k}天以后食堂里有多少千克面粉？
        zh| {a}比{k}个{b}多多少？
        zh| 从{a}里面减去{b}与{k}的积，结果是几？
        zh| 一个数加上{k}个{b}等于{a}，这个数是多少？
        zh| 小朋友有{a}颗珠子，穿了{k}串手链，每串用{b}颗，剩下的珠子有几颗？
        zh| {A}想买一辆{a}元的滑板车，每月存{b}元，已经存了{k}个月，还差多少元？
        zh| 一辆公交车载着{a}人，到了{k}个站，每站都有{b}人下车，没有人上车，车上还有多少人？
        zh| 登山队要爬{a}米，每分钟爬{b}米，爬了{k}分钟，离山顶还有多少米？
        zh| 学校有{a}名学生去春游，坐满了{k}辆车，每辆车{b}人，其余的坐地铁，坐地铁的有多少人？
        zh| 水果店运进{a}箱橙子，卖了{k}天，每天卖{b}箱，店里还有多少箱橙子？
        zh| {A}有{a}张彩纸，做一朵花用{b}张，做了{k}朵，彩纸还有多少张？
        zh| 爸爸欠朋友{a}元，每月还{b}元，还了{k}个月，现在还欠多少元？
        zh| {B}有{a}{M}{T}，{A}有{k}盒，每盒{b}{M}，{B}比{A}多多少{M}？
        zh| 一条水渠长{a}米，{k}个小队各挖了{b}米，没挖的还有多少米？
        zh| {A}家的书柜能放{a}本书，现在放了{k}层，每层{b}本，还能再放多少本？
        zh| 全校{a}人看电影，楼下坐了{k}排，每排{b}人，其他人坐楼上，楼上坐了多少人？
        zh| 护士有{a}支体温计，发给{k}个病房，每个病房{b}支，护士手里还有多少支？
        zh| 雪地里积雪厚{a}厘米，每天融化{b}厘米，{k}天后积雪厚多少厘米？
        zh| 王奶奶有{a}个鸡蛋，做了{k}个蛋糕，每个蛋糕用{b}个，鸡蛋还有多少个？
        zh| 农场一共养了{a}只动物，有{k}圈猪，每圈{b}头，其余都是羊，羊有多少只？
        zh| 一张游乐卡里有{a}元，玩一次用{b}元，{A}玩了{k}次，卡里余额是多少元？
        zh| {A}骑车去{a}千米外的湖边，每小时骑{b}千米，骑了{k}小时，这时离湖边还有多远？
        zh| 花店有{a}枝百合，扎了{k}束，每束{b}枝，没扎进花束的百合有多少枝？
        zh| 一桶牛奶{a}杯，{k}个班各倒走{b}杯，桶里还能倒出多少杯？
        zh| {P}有{a}{M}{T}，{k}位顾客每人买走{b}{M}，这时{P}里还有几{M}？
        zh| 黑板上写着{a}，{A}每次把它改小{b}，改了{k}次，黑板上现在是几？
        zh| 瑜伽班有{a}个名额，{k}家公司各订了{b}个，还剩多少个名额？
        zh| 船离港口{a}海里，每小时靠近{b}海里，{k}小时后离港口还有多少海里？
        zh| 园丁买了{a}个花球，在{k}条小路边各种{b}个，其余种在花盆里，种在花盆里的有多少个？
        zh| 飞船上有{a}瓶氧气，每天用{b}瓶，{k}天后还有几瓶？
        zh| {A}每周可以上网{a}分钟，{he}看了{k}集动画片，每集{b}分钟，还可以上网多少分钟？
        zh| 从{a}开始，每次往回数{b}，数{k}次，数到几？
        zh| {A}要卖{a}张义卖券，{k}位邻居每人买了{b}张，还要卖多少张？
        zh| 桶里有果汁{a}升，装满{k}个壶，每壶装{b}升，桶里的果汁还有多少升？
        zh| 木匠把一块{a}厘米长的木板锯下{k}块搁板，每块{b}厘米，不计损耗，余下的木板长几厘米？
        zh| 婚宴来了{a}位客人，{k}张圆桌各坐{b}位，其余坐长桌，坐长桌的客人有多少位？
        zh| 冰川厚{a}米，每年变薄{b}米，{k}年以后厚多少米？
        zh| 考场有{a}名考生，每人要一支铅笔，老师拆开{k}盒铅笔，每盒{b}支，还缺多少支？
        zh| {A}攒钱买一套{a}元的架子鼓，帮邻居割了{k}次草，每次得{b}元，还差多少元？
        zh| 羚羊群有{a}只羚羊要过河，已经过去{k}批，每批{b}只，没过河的还有多少只？
        zh| 农民带{a}个鸡蛋去赶集，{k}位顾客每人买走一板，每板{b}个，他带回家多少个？
        zh| 一条铁链有{a}节，截短{k}次，每次去掉{b}节，铁链现在有几节？
        zh| {A}打算骑{a}千米，湖边一圈是{b}千米，{he}骑了{k}圈，还要骑多少千米？
        zh| 存钱罐里有{a}元，{A}每星期拿{b}元坐车，{k}个星期后罐里有多少元？
        zh| 俱乐部印了{a}张贴纸，{k}名会员每人发{b}张，多出来多少张？
        zh| 爸爸每月给家里{a}元买菜，已经买了{k}次，每次{b}元，这个月还能用多少元？
        zh| x加上{k}乘{b}的积等于{a}，x是多少？
        zh| 慈善会有{a}条毛毯，分送给{k}个救助站，每站{b}条，库房里还存多少条？
        zh| 磨坊院里有{a}袋麦子，{k}个工人每人扛走{b}袋，院里还有多少袋？
        zh| 奶场产奶{a}升，{k}罐送去乳品厂，每罐{b}升，其余做奶酪，做奶酪的奶有多少升？
        zh| {A}做模型飞机，每架用{b}根木条，做了{k}架，原来的{a}根木条还剩几根？
        zh| 比赛准备了{a}瓶水，{k}个补给站各发出{b}瓶，最后没发的水有多少瓶？
        zh| 村里的水井有{a}桶水，{k}户人家各打了{b}桶，井里还有多少桶水？
        zh| 停车卡里有{a}小时，用了{k}次，每次{b}小时，卡里还有多少小时？
        zh| {A}每个星期挣{a}元，给{k}个孩子每人{b}元零用钱，自己留下多少元？
        zh| 一根{a}厘米的毛线，编一条手链用{b}厘米，编好{k}条后毛线还有多长？
        zh| 菜谱书有{a}道菜，前面{k}章每章{b}道，剩下的都在最后一章，最后一章有多少道菜？
        zh| 洗衣房洗好{a}条床单，给{k}个病区各送{b}条，洗衣房留下多少条？
        zh| 洞深{a}米，探险队员每次往下放绳{b}米，放了{k}次，离洞底还有多少米？
        zh| 体育馆商店进了{a}条围巾，每场主场比赛卖掉{b}条，{k}场以后还有多少条？
        zh| {A}买了{k}个面包，每个{b}元，递给店员{a}元，店员找给{he}多少元？
        zh| 碗里有{a}颗葡萄，{k}个小朋友每人吃了{b}颗，他们留下多少颗？
        zh| 泳池有水{a}吨，每天蒸发和漏掉{b}吨，过了{k}天，泳池里有水多少吨？
        zh| 电工要铺{a}米电缆，他们铺了{k}天，平均每天铺{b}米，没铺的电缆有多少米？
        zh| 同学们捡了{a}颗栗子，做了{k}只小动物，每只用栗子{b}颗，没用上的栗子有几颗？
        zh| 手机套餐有{a}条短信，{A}每天发{b}条，{k}天后还能发多少条？
        zh| 一块花布{a}分米，裁了{k}块手帕，每块用{b}分米，还余多少分米？
        zh| 假如{A}给{k}个孩子每人{b}{M}{T}，{he}的{a}{M}{T}还会剩多少{M}？
        zh| 设x是{a}减去{k}与{b}的积所得的差，求x。
        """
}
