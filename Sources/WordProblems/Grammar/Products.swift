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
        """
}
