/// Stories of equal groups, purchases and rates.
extension Grammar {
    static let groupStories = """
        == groups; a=2..40 b=2..40
        en| There are {a} [boxes|bags|baskets|shelves] with {b} {T} [in each|each].
        en| {A} has {a} [boxes|bags|packs]. Each [of them|one] [holds|contains] {b} {T}.
        en| {A} [fills|packs] {a} [boxes|bags] with {b} {T} each.
        en| {a} children have {b} {T} each.
        en| Every [box|bag|child] has {b} {T}. There are {a} of them.
        en| {A} [makes|sells|collects] {b} {T} a day for {a} days.
        en| The {T} stand in {a} rows, {b} in each row.
        zh| 有{a}[盒|箱|袋]{T}，每[盒|箱|袋]{b}{M}，
        zh| {P}有{a}个盒子，每个[盒子|]装{b}{M}{T}，
        zh| {a}个小朋友，每人有{b}{M}{T}，
        zh| {A}每天做{b}{M}{T}，做了{a}天，
        zh| {T}摆成{a}[行|排]，每[行|排]{b}{M}，
        zh| 每[盒|箱|袋]{T}有{b}{M}，共有{a}[盒|箱|袋]，
        en| In the {P} there are {a} shelves. On each shelf somebody has put {b} {T}.
        en| {A} and {his} friends are {a} people. Each of them [brings|buys|finds] {b} {T}.
        en| {T} are delivered in packs of {b}. {A} orders {a} packs.
        en| For the party {a} tables were laid. {b} {T} lay on every table.
        en| My mother bought {a} bags of {T} at the market. She counted {b} {T} in each bag.
        en| I have an album of {a} pages with pictures of {T}. Each page shows {b} of them.
        en| A truck [brings|carries|is loaded with] {a} crates of {T}. A crate contains {b}.
        en| {a} baskets were filled by the pupils, and {b} {T} fitted into every basket.
        en| It was a good day for {A}. {He} won {b} {T} in each of {a} games.
        en| Each of the {a} classes of our school gets {b} {T} as a present.
        en| The {P} sells {b} {T} every hour and is open for {a} hours today.
        en| {A} arranges {T} in a rectangle of {a} rows and {b} columns.
        en| {b} {T} hang on every wall. The house has {a} such walls.
        en| A machine wraps {T} for {a} minutes, {b} a minute.
        en| There is room for {b} {T} in a drawer. {A} has filled {a} drawers completely.
        en| {A} walked around with {a} paper bags; into each one {he} dropped {b} {T}.
        en| We opened {a} parcels. Out of each came {b} {T}.
        en| Note for the office: {a} cartons of {T}, {b} per carton.
        en| Every pupil must draw {b} {T}. In the art room sit {a} pupils.
        zh| {A}和朋友们共{a}人，每人带来{b}{M}{T}，
        zh| 书桌有{a}个抽屉，每个抽屉里放了{b}{M}{T}，
        zh| {T}每包{b}{M}，{A}订了{a}包，
        zh| 联欢会上摆了{a}张桌子，每张桌子上放{b}{M}{T}，
        zh| 妈妈从{P}买回{a}袋{T}，数了数，每袋有{b}{M}，
        zh| 卡车运来{a}箱{T}，一箱有{b}{M}，
        zh| 同学们装满了{a}个篮子，每个篮子装{b}{M}{T}，
        zh| {A}玩了{a}局游戏，每局赢得{b}{M}{T}，
        zh| 学校有{a}个班，给每个班送去{b}{M}{T}，
        zh| {P}每小时卖出{b}{M}{T}，今天卖了{a}小时，
        zh| 我把{T}排成一个长方形，横着有{a}行，每行{b}{M}，
        zh| 机器每分钟包装{b}{M}{T}，连续工作{a}分钟，
        zh| 老师给{a}个小组分{T}，每组正好分到{b}{M}，
        zh| 打开{a}个包裹，每个包裹里都有{b}{M}{T}，
        zh| 仓库里堆着{a}堆{T}，每堆都是{b}{M}，
        zh| 每个同学画{b}{M}{T}，美术组有{a}个同学，
        zh| 清单上写着：{T}{a}箱，每箱{b}{M}。
        zh| 墙上挂着{a}个袋子，{A}往每个袋子里放了{b}{M}{T}，
        zh| 爸爸买东西回来，手里提着{a}盒{T}，一盒里有{b}{M}，
        ? x = a * b
        en| How many {T} are there [altogether|in all|in total]?
        en| What is the total number of {T}?
        en| How many {T} is that?
        en| Find the number of {T}.
        zh| [一共|共|总共]有[几|多少]{M}{T}？
        zh| 这些{T}共多少{M}？
        zh| 求{T}的总数。
        en| Work out how many {T} there are [altogether|in all].
        en| How many {T} does this make [in total|together]?
        en| What number of {T} do we get [altogether|in all|]?
        en| How many {T} have to be counted in all?
        en| Calculate the total of {T}.
        en| To how many {T} does it come [altogether|]?
        en| If all {T} are put together, how many are there?
        zh| 算一算[一共|总共]有多少{M}{T}。
        zh| {T}的总数是多少{M}？
        zh| 合起来是[几|多少]{M}{T}？
        zh| 问[一共|共]有{T}[几|多少]{M}？
        zh| 把{T}全部放在一起，有多少{M}？
        zh| 那么{T}总共是多少{M}？

        == groups changed; a=2..30 b=3..40 c=2..60
        en| There are {a} [boxes|bags|baskets|shelves] with {b} {T} [in each|each], and {c} [single|other|more] {T}.
        en| {A} has {a} [boxes|bags|packs] of {b} {T} and {c} {T} that are not in a box.
        en| {A} buys {a} packs of {T} with {b} in each and {c} single ones.
        en| {c} {T} lie on the table, and there are {a} boxes with {b} {T} in each.
        en| {A} had {c} {T}. Then {he} got {a} bags with {b} {T} each.
        zh| 有{a}[盒|箱|袋]{T}，每[盒|箱|袋]{b}{M}，另外还有{c}{M}，
        zh| {A}有{a}[盒|箱|袋]{T}，每[盒|箱|袋]{b}{M}，外加{c}{M}散的，
        zh| {A}原有{c}{M}{T}，又得到{a}袋，每袋{b}{M}，
        zh| 桌上有{c}{M}{T}，还有{a}盒，每盒{b}{M}，
        en| {A} [fills|packs] {a} bags with {b} {T} each, and {c} {T} remain outside.
        en| In the {P} there are {a} shelves with {b} {T} on each. {c} more {T} are [brought|delivered|added] by {A}.
        en| When {A} counted {his} {T}, {he} found {a} full rows of {b} and another {c} in an unfinished row.
        en| Last week {A} collected {c} {T}. This week {he} collected {b} {T} every day for {a} days.
        en| {A} has {c} {T} in {his} pocket and {a} bags at home. Each of these bags holds {b} {T}.
        en| The teacher gave {b} {T} to {A} in each of {a} lessons. As a prize {he} got {c} {T} on top.
        en| A truck brought {a} crates of {T} to {A}, {b} in every crate. Later a van brought {c} {T}.
        en| Each pack contains {b} {T}. {A} ordered {a} packs and also {c} loose {T}.
        en| {A} won {b} {T} in each of {a} games. {B} then [gave|sent|handed] {him} {c} more.
        en| All {T} of {A} are here: {c} on the shelf, and {a} boxes with {b} in a box.
        en| {A} arranged {T} in {a} rows, {b} to a row. {He} had {c} {T} left over.
        en| {a} friends gave {b} {T} each to {A}, who had {c} {T} before.
        en| {A} put {b} {T} into each of {a} jars. {c} {T} did not fit in.
        en| On {his} birthday {A} was given {c} {T} by {B} and {b} {T} by each of {a} guests.
        en| {A} opened {a} parcels with {b} {T} in each, and {c} {T} came in a letter.
        zh| {A}把{T}装进{a}个袋子，每袋{b}{M}，还多出{c}{M}，
        zh| {P}有{a}个架子，每个架子上有{b}{M}{T}，{A}又送来{c}{M}，
        zh| {A}上周收集了{c}{M}{T}，这周{a}天里每天收集{b}{M}，
        zh| {A}口袋里有{c}{M}{T}，家里还有{a}包，每包{b}{M}，
        zh| {T}排成{a}行，每行{b}{M}，还剩{c}{M}没有排，
        zh| 卡车运来{a}箱{T}，每箱{b}{M}，后来又运来{c}{M}，
        zh| {A}玩了{a}局，每局赢{b}{M}{T}，{B}又给了{he}{c}{M}，
        zh| {a}个朋友每人送给{A}{b}{M}{T}，{A}自己原来有{c}{M}，
        zh| 每盒装{b}{M}{T}，装满了{a}盒后还余{c}{M}，
        zh| 老师给{a}个小组发{T}，每组{b}{M}，讲台上还有{c}{M}，
        zh| {A}订了{a}包{T}，每包{b}{M}，另外单买了{c}{M}，
        zh| 仓库里原来有{c}{M}{T}，今天又运进{a}车，每车{b}{M}，
        zh| 抽屉里有{c}{M}{T}，柜子里有{a}袋，一袋{b}{M}，
        zh| 妈妈每天给{A}{b}{M}{T}，给了{a}天，爸爸一次给了{c}{M}，
        zh| 清单：{T}{a}箱，每箱{b}{M}；散装{c}{M}。
        ? x = a * b + c
        en| How many {T} are there [altogether|in all|in total]?
        en| What is the total number of {T}?
        en| How many {T} does {A} have [now|altogether]?
        zh| [一共|共|总共]有[几|多少]{M}{T}？
        zh| 这些{T}共多少{M}？
        zh| 现在共有多少{M}？
        en| [Work out|Calculate|Find] how many {T} there are altogether.
        en| Together, how many {T} is that?
        en| How many {T} does that make [in total|in all|]?
        en| If all the {T} are counted, what is the result?
        en| To how many {T} does it all add up?
        en| What number of {T} has {A} got in the end?
        zh| 求{T}的总数。
        zh| {T}总共是[几|多少]{M}？
        zh| 合起来有多少{M}{T}？
        zh| 算一算，一共有{T}多少{M}？
        zh| 把它们全算上，{T}有几{M}？
        zh| 问{T}共有多少{M}？

        == groups less; a=2..30 b=3..40 c=2..60
        en| There were {a} [boxes|bags|baskets|shelves] with {b} {T} [in each|each]. {c} {T} were [sold|eaten|broken].
        en| {A} has {a} [boxes|bags|packs] of {b} {T} and gives away {c} {T}.
        en| {A} bought {a} packs of {T} with {b} in each and used {c} of them.
        en| {A} got {a} bags with {b} {T} each and lost {c}.
        en| From {a} boxes of {b} {T} each, {c} {T} are taken out.
        zh| 有{a}[盒|箱|袋]{T}，每[盒|箱|袋]{b}{M}，[卖出|吃了|用了]{c}{M}，
        zh| {A}买了{a}[盒|箱|袋]{T}，每[盒|箱|袋]{b}{M}，送给{B}{c}{M}，
        zh| {a}盒{T}，每盒{b}{M}，坏了{c}{M}，
        zh| {P}运来{a}箱{T}，每箱{b}{M}，卖掉了{c}{M}，
        en| {A} [filled|packed] {a} bags with {b} {T} each. Then {he} [ate|sold|lost] {c} of the {T}.
        en| The {P} had {a} shelves of {T} with {b} on each shelf. {c} of the {T} were [bought|taken away|thrown away].
        en| {T} came in packs of {b}. {A} bought {a} packs and [gave|lent|handed] {c} {T} to {B}.
        en| A truck brought {a} crates of {T}, {b} to a crate. On the way {c} {T} had been broken.
        en| {A} collected {b} {T} a day for {a} days. Afterwards {c} {T} were stolen from {him}.
        en| {c} of the {T} in a warehouse were sent to a customer. Before that, there had been {a} piles with {b} {T} in each.
        en| {a} rows of {b} {T} had been set up. The wind carried {c} of the {T} away.
        en| {A} won {b} {T} in each of {a} games, but in the last game {he} lost {c}.
        en| The pupils brought {T} for the party, {a} pupils with {b} each. The guests used {c} of these.
        en| There is room for {b} {T} in a drawer, and {A} filled {a} drawers. Now {he} takes out {c} {T}.
        en| {A} has to pack {a} boxes of {b} {T} each. So far {he} has packed {c} {T}.
        en| My grandfather had {a} jars with {b} {T} in every jar. He gave my brother {c} of the {T}.
        en| {a} friends put {b} {T} each into a big box. {B} took {c} {T} from it.
        en| Each of {a} tables was laid with {b} {T}. {c} {T} were cleared away.
        zh| {A}装了{a}袋{T}，每袋{b}{M}，后来丢了{c}{M}，
        zh| {P}的{a}个架子上各有{b}{M}{T}，今天卖出{c}{M}，
        zh| {T}每包{b}{M}，{A}买了{a}包，借给{B}{c}{M}，
        zh| 卡车运来{a}箱{T}，一箱{b}{M}，路上损坏了{c}{M}，
        zh| {A}每天做{b}{M}{T}，做了{a}天，送人{c}{M}，
        zh| 仓库里有{a}堆{T}，每堆{b}{M}，运走{c}{M}后，
        zh| {T}摆成{a}行，每行{b}{M}，拿走{c}{M}，
        zh| {A}前{a}局每局赢{b}{M}{T}，最后一局输掉{c}{M}，
        zh| {a}个同学每人带来{b}{M}{T}，联欢会上用掉{c}{M}，
        zh| 从{a}盒{T}中取出{c}{M}，原来每盒有{b}{M}，
        zh| 爷爷有{a}罐{T}，每罐{b}{M}，给了弟弟{c}{M}，
        zh| 要包装{a}箱{T}，每箱{b}{M}，已经包好{c}{M}，
        zh| {a}个朋友各拿出{b}{M}{T}放在一起，{A}拿走了{c}{M}，
        zh| 每张桌子上放{b}{M}{T}，放了{a}张桌子，又收走{c}{M}，
        zh| 食堂买了{a}筐{T}，每筐{b}{M}，上午就用了{c}{M}，
        ? x = a * b - c
        en| How many {T} are left?
        en| How many {T} remain?
        en| How many are left [now|in the end|after that]?
        en| What number of {T} is left?
        zh| 还剩[几|多少]{M}？
        zh| 现在还有[几|多少]{M}{T}？
        zh| 剩下[几|多少]{M}{T}？
        zh| 还剩下多少？
        en| [Find|Work out|Calculate] how many {T} are left.
        en| How many {T} are still there?
        en| What remains of the {T}? Give the number.
        en| How many {T} have stayed behind [then|now|]?
        en| How large is the remaining number of {T}?
        en| After this, how many {T} [are there still|remain]?
        zh| 剩余的{T}是多少{M}？
        zh| 求还剩多少{M}{T}。
        zh| 算一算还有几{M}{T}。
        zh| 问剩下的{T}有多少{M}？
        zh| 余下几{M}{T}？
        zh| 这样一来还有多少{M}{T}？

        == buying; n=2..12 p=2..30 m=100..500
        en| {A} buys {n} {T} at {$p} each. {He} [has|pays with|gives] {$m}.
        en| {A} has {$m}. {He} buys {n} {T} for {$p} each.
        en| One {T1} costs {$p}. {A}, who has {$m}, buys {n}.
        en| With {$m} in {his} pocket {A} buys {n} {T}; each costs {$p}.
        en| {A} takes {$m} to the {P} and buys {n} {T} that cost {$p} each.
        en| The price of a {T1} is {$p}. {A} takes {n} and gives the seller {$m}.
        zh| {A}有{m}元，买了{n}{M}{T}，每{M}{p}元，
        zh| {A}买{n}{M}{T}，每{M}{p}元，付了{m}元，
        zh| 一{M}{T}{p}元，{A}买了{n}{M}，给了售货员{m}元，
        zh| {A}带{m}元去{P}，买了{n}{M}{p}元一{M}的{T}，
        zh| {T}的单价是{p}元，{A}用{m}元买了{n}{M}，
        en| {A} pays for {n} {T} with {$m}. A {T1} costs {$p}.
        en| At the {P} {A} takes {n} {T} for {$p} each. In {his} purse there are {$m}.
        en| {T} are {$p} each. {A} has {$m} and takes {n} of them.
        en| {A} was given {$m} for {his} birthday and buys {n} {T} at {$p} each from it.
        en| {A} gives the cashier {$m} for {n} {T}, each of which costs {$p}.
        en| The bill is for {n} {T} at {$p} each, and {A} puts {$m} on the table.
        zh| {A}拿{m}元去买{n}{M}{T}，每{M}要{p}元，
        zh| {T}每{M}{p}元，{A}有{m}元，买下{n}{M}，
        zh| {A}生日得到{m}元，用来买了{n}{M}单价{p}元的{T}，
        zh| {n}{M}{T}，每{M}{p}元，{A}递给收银员{m}元，
        zh| {A}在{P}选了{n}{M}{T}，每{M}标价{p}元，{he}交给店员{m}元，
        zh| 妈妈带了{m}元，买{n}{M}{T}，每{M}{p}元，
        en| {A} starts with {$m} and pays {$p} for each of {n} {T}.
        en| On the way home {A}, who carries {$m}, stops for {n} {T}; they are {$p} each.
        en| {n} {T} at {$p} each go into {A}'s basket. {He} pays with {$m}.
        en| A school has {$m} for {T}. It buys {n} at a price of {$p} each.
        zh| 学校拨款{m}元，买了{n}{M}{T}，每{M}{p}元，
        zh| {A}有{m}元零花钱，买{n}{M}{T}，每{M}花{p}元，
        zh| {A}的篮子里有{n}{M}{T}，每{M}{p}元，{he}付给收银员{m}元，
        zh| 爸爸给{A}{m}元，让{he}去买{n}{M}{T}，每{M}{p}元，
        zh| 用{m}元购买{n}{M}单价为{p}元的{T}，
        ? x = m - n * p
        en| How much [money |]does {he} have left?
        en| How much change does {he} get?
        en| How much is left?
        en| What is the change?
        en| How much money remains?
        zh| 还剩多少[元|钱]？
        zh| 应找回多少[元|钱]？
        zh| 找回几元？
        zh| {he}还有多少元？
        en| How much does {he} keep?
        en| What sum is left over?
        en| How much should {he} get back?
        en| Work out the change.
        zh| 能找回多少钱？
        zh| 剩下多少钱？
        zh| 要找多少元？
        zh| 求找回的钱数。

        == driving; v=5..90 t=2..20
        en| {A} [drives|rides|travels] at {v} km per hour for {t} hours.
        en| A [car|train|bus] goes {v} km an hour. It is on the way for {t} hours.
        en| For {t} hours a [car|train|bus] [drives|travels] at a speed of {v} km/h.
        en| The speed of a [car|train|bus] is {v} km per hour, and it drives {t} hours.
        zh| 一辆汽车每小时[行|行驶]{v}千米，[行|行驶]了{t}小时，
        zh| 一列火车以每小时{v}千米的速度行驶{t}小时，
        zh| 汽车的速度是每小时{v}千米，从甲地到乙地用了{t}小时，
        en| {A} got into the [car|train|bus] and was on the way for {t} hours. It went {v} km per hour.
        en| A [lorry|truck|motorbike] keeps a speed of {v} km/h. It arrives after {t} hours.
        en| The journey to the sea lasts {t} hours. The [car|bus|coach] covers {v} km each hour.
        en| A ship left the harbour and sailed for {t} hours, {v} km every hour.
        en| Every hour {A} [cycles|rides] {v} km. {He} is {t} hours on the road.
        en| With a speed of {v} km per hour, a [car|train|bus] needs {t} hours from one town to the other.
        en| It takes {t} hours to go home by [car|train|bus]. The speed is {v} kilometres per hour.
        en| {A} is visiting {B}. {He} travels {t} hours at a steady {v} km/h.
        en| {v} km are covered in each hour of a trip, and the trip takes {t} hours.
        en| The [tram|boat|ferry] moves at {v} km per hour. {A} stays on board for {t} hours.
        en| My father drove the whole night, {t} hours long. Our car made {v} km an hour.
        en| On a quiet road {A} rode along for {t} hours. {His} speed was {v} km an hour all the time.
        en| The first stop of a train comes after {t} hours. It runs at {v} km per hour without a break.
        en| A tractor with a speed of {v} km/h has been driving for {t} hours.
        en| Between two rests a [truck|bus|van] drives for {t} hours, going {v} km in an hour.
        zh| {A}坐[汽车|火车|客车]去看爷爷，车每小时行{v}千米，路上用了{t}小时，
        zh| 一辆[卡车|货车|摩托车]的速度是{v}千米每小时，{t}小时后到达，
        zh| 轮船离开港口，每小时航行{v}千米，航行了{t}小时，
        zh| {A}骑车每小时行{v}千米，骑了{t}小时，
        zh| 从{A}家到海边要坐{t}小时的[汽车|火车|客车]，车速是每小时{v}千米，
        zh| 一辆[汽车|客车|货车]从甲城开往乙城，每小时行{v}千米，经过{t}小时到达，
        zh| 爸爸开车{t}小时，车速一直是每小时{v}千米，
        zh| 拖拉机开了{t}小时，平均每小时开{v}千米，
        zh| 旅行团乘车出发，途中用去{t}小时，每小时行{v}千米，
        zh| 列车中途不停，以{v}千米每小时的速度跑了{t}小时，
        zh| 我们坐船游览，船速为每小时{v}千米，坐了{t}小时，
        zh| 运货的车队走了{t}小时，每小时前进{v}千米，
        zh| 已知速度是每小时{v}千米，时间是{t}小时，
        zh| {A}从学校出发去春游，大客车开了{t}小时，每小时开{v}千米，
        zh| 一列动车匀速行驶，{t}小时里每小时都行{v}千米，
        zh| {A}和{B}同乘一辆车，车每小时走{v}千米，{t}小时后下车，
        ? x = v * t
        en| How far does it go?
        en| What distance is that?
        en| How many kilometres is that?
        zh| [一共|]行了多少千米？
        zh| 路程是多少千米？
        zh| 一共走了多少千米？
        en| How long is the [way|route|journey] in kilometres?
        en| [Calculate|Find|Work out] the distance.
        en| How many km are covered in this time?
        en| What is the length of the way?
        en| How many kilometres have been travelled in the end?
        en| What distance has been covered [altogether|in all|by then]?
        zh| 求[行驶|所行]的路程。
        zh| 这段路有多少千米？
        zh| 这段时间里共行[了|]多少千米？
        zh| 全程长多少千米？
        zh| 算一算走了多远？
        zh| 问路程有多少千米？

        == book days; a=30..600 b=3..60
        en| A book has {a} pages. {A} reads {b} pages [a|every|each] day.
        en| {A} reads {b} pages of a book every day. The book has {a} pages.
        en| {A} wants to read {a} pages, {b} a day.
        en| Every day {A} reads {b} of the {a} pages of {his} book.
        zh| 一本书有{a}页，{A}每天看{b}页，
        zh| {A}每天看{b}页书，这本书有{a}页，
        zh| {A}要看{a}页书，一天看{b}页，
        zh| 一本故事书共{a}页，每天读{b}页，
        en| {A} borrowed a book from the library. It is {a} pages long, and {he} manages {b} pages a day.
        en| The new novel of {A} has {a} pages. Before going to sleep {he} always reads {b} of them.
        en| At school {A} has to read {a} pages. {He} plans {b} pages for every day.
        en| {A} got a book for {his} birthday. Reading {b} pages daily, {he} wants to get through all {a} pages.
        en| {b} pages are what {A} reads in a day, and there are {a} pages in {his} book.
        en| {A} is starting a story of {a} pages. {His} daily aim is {b} pages.
        en| For an exam {A} must study {a} pages. Each day {he} studies {b} pages.
        en| {A} borrowed a book of {a} pages from {B}. Every evening {he} finishes {b} pages.
        en| On each day of the holidays {A} reads {b} pages. The book that {he} has taken along has {a} pages.
        en| The book on the desk of {A} is thick: {a} pages. {He} gets through {b} pages per day.
        en| {A} and {B} talk about a book with {a} pages. {A} says that {he} reads {b} pages daily.
        en| A report of {a} pages lies in the office. {A} reads {b} pages of it every morning.
        en| {A} reads {b} pages, never more and never less, each day. {His} comic has {a} pages.
        en| There are {a} pages for {A} to read, and {he} can read {b} of them in a day.
        en| All {a} pages of a travel book are to be read by {A}, at a rate of {b} pages per day.
        zh| {A}从图书馆借来一本{a}页的书，每天读{b}页，
        zh| {A}买了一本小说，共{a}页，{he}每天睡前看{b}页，
        zh| 老师要求{A}读{a}页书，{he}计划每天读{b}页，
        zh| 生日那天{A}收到一本书，有{a}页，照每天{b}页的进度看，
        zh| {A}每天只看{b}页，手里的漫画书有{a}页，
        zh| 为了考试，{A}要复习{a}页，每天复习看{b}页，
        zh| {A}向{B}借了一本{a}页的童话书，每晚看{b}页，
        zh| 暑假里{A}每天看书{b}页，带去的书共有{a}页，
        zh| 桌上放着一本厚书，{a}页，{A}一天能看{b}页，
        zh| 我在读一本科普书，全书{a}页，我每天读{b}页，
        zh| 办公室有一份{a}页的报告，{A}每天上午看{b}页，
        zh| {A}看书的速度是每天{b}页，{he}要看的书有{a}页，
        zh| 妈妈给{A}买的书有{a}页，{he}坚持每天看{b}页，
        zh| 《西游记》连环画共{a}页，{A}每天看其中的{b}页，
        zh| 全书{a}页，{A}平均每天看{b}页，
        ? x = a / b
        en| How many days does it take?
        en| After how many days is {he} done?
        en| How many days does {he} need[ for it|]?
        en| In how many days does {he} finish?
        zh| [多少|几]天[能|可以|才能|]看完？
        zh| 需要[多少|几]天看完？
        zh| 看完要几天？
        en| How many days will {he} be reading?
        en| [Calculate|Find|Work out] the number of days.
        en| How many days pass until the last page is read?
        en| For how many days does {he} have something to read?
        en| How long, in days, will the reading take?
        en| When all is read, how many days have gone by?
        zh| 要读[几|多少]天？
        zh| 求看完全部要用的天数。
        zh| [几|多少]天以后能全部读完？
        zh| 算一算要花[几|多少]天看完？
        zh| 从开始到看完一共用[几|多少]天？
        zh| 问读完要多少天？

        == sharing; a=6..400 b=2..30
        en| {a} {T} are [shared|divided] [equally|evenly] among {b} [children|friends|people].
        en| {b} [children|friends|people] share {a} {T} [equally|evenly].
        en| {A} gives {a} {T} to {b} [children|friends], the same number to each.
        en| {A} has {a} {T} and [shares|divides] them [equally|evenly] among {b} [children|friends].
        en| There are {a} {T} for {b} [children|friends]; all get the same number.
        zh| 把{a}{M}{T}平均分给{b}个[小朋友|同学|人]，
        zh| {b}个[小朋友|同学|人]平分{a}{M}{T}，
        zh| {A}有{a}{M}{T}，平均分给{b}个[小朋友|同学|人]，
        zh| 有{a}{M}{T}，分给{b}个[小朋友|同学|人]，每人分得同样多，
        en| A teacher hands out {a} {T} to {b} [children|pupils]. Nobody gets more than another.
        en| {A} won {a} {T} together with {his} friends. They are {b} people and divide the prize fairly.
        en| At the {P}, {b} [people|workers|helpers] receive {a} {T} in equal parts.
        en| {a} {T} were left after the party. The {b} guests took them home, all the same number.
        en| My grandmother has {b} grandchildren. She spreads her {a} {T} fairly among them.
        en| {a} {T} must be [dealt|given] out so that {b} players have equally many.
        en| A box of {a} {T} was sent to a group of {b} children, who share it equally.
        en| For a game, {b} people need the same number of {T}. There are {a} {T}, and all of them are used.
        en| {b} friends found {a} {T}. They agreed to split them evenly.
        en| The coach brought {a} {T} for a team of {b} players, enough for equal shares with nothing left.
        en| The class has {b} pupils. {A} brings {a} {T}, which are divided equally.
        en| In the hospital {a} {T} are distributed to {b} patients in equal numbers.
        en| Before leaving, {A} [divided|split] all {his} {a} {T} into equal shares for {his} {b} cousins.
        en| {b} neighbours picked {a} {T} together. Each takes the same number home.
        en| We are {b} people and have {a} {T}. Everybody is to have equally many.
        zh| 老师把{a}{M}{T}发给{b}名学生，每人发的同样多，
        zh| {A}和朋友们共{b}人，一起赢得{a}{M}{T}，大家平均分，
        zh| {P}里的{b}名工人平均分得{a}{M}{T}，
        zh| 联欢会后剩下{a}{M}{T}，{b}位客人平均带走，
        zh| 奶奶有{b}个孙子孙女，她把{a}{M}{T}平均分给他们，
        zh| 一箱{T}有{a}{M}，正好平均分给{b}个孩子，
        zh| {b}个好朋友捡到{a}{M}{T}，他们决定平分，
        zh| 教练给{b}名队员带来{a}{M}{T}，每名队员拿的一样多，
        zh| 全组有{b}个同学，领回{a}{M}{T}，平均分完，
        zh| 护士把{a}{M}{T}平均发给{b}位病人，
        zh| 妈妈买来{a}{M}{T}，要平均分给{b}个孩子，
        zh| {b}位邻居一起收了{a}{M}{T}，平均分后各自拿回家，
        zh| 我们有{b}个人，{a}{M}{T}要分得一样多，
        zh| 游戏开始前，要把{a}{M}{T}平均发给{b}个玩家，
        zh| 学校奖给{b}名优秀学生{a}{M}{T}，每名学生得到的同样多，
        ? x = a / b
        en| How many {T} does each of them get?
        en| How many does each one get?
        en| How many {T} does each [child|friend|person] get?
        en| What is each one's share?
        zh| 每人[分到|分得|得到|][几|多少]{M}？
        zh| 每个人能得到多少{M}{T}？
        zh| 平均每人几{M}{T}？
        en| How many {T} will [everyone|everybody|every one of them] have?
        en| [Find|Calculate|Work out] how many {T} go to one person.
        en| What number of {T} is there for each of them?
        en| How many {T} come to each one?
        en| With how many {T} does each [of them|person] end up?
        en| How large is the share of one person?
        zh| 每个人有[几|多少]{M}{T}？
        zh| 求每人应得多少{M}。
        zh| 平均一个人拿到[几|多少]{M}？
        zh| 算一算，每人能有多少{M}{T}？
        zh| 问一个人分到[几|多少]{M}{T}？
        zh| 每人手里有几{M}{T}？

        == packing; a=6..400 b=2..30
        en| {A} has {a} {T} and [packs|puts] them in [bags|boxes] of {b}.
        en| {a} {T} are [packed|put] in [bags|boxes], {b} in each.
        en| Each [bag|box] holds {b} {T}. {A} has {a} {T}.
        en| {A} puts {b} {T} in each [bag|box] until all {a} are packed.
        zh| 有{a}{M}{T}，每{b}{M}装一[袋|盒|箱]，
        zh| {A}把{a}{M}{T}装起来，每[袋|盒|箱]装{b}{M}，
        zh| 每[袋|盒|箱]装{b}{M}{T}，一共有{a}{M}，
        zh| {P}有{a}{M}{T}，按每[袋|盒|箱]{b}{M}包装，
        en| {A} works at the {P} and must [wrap|pack] {a} {T}. {b} of them go into one [bag|box].
        en| A [bag|box] takes {b} {T}. All {a} {T} of {A} have to be packed.
        en| {a} {T} are lying on the table in front of {A}. {He} [fills|uses] [bags|boxes] that take {b} {T}.
        en| For the school market {A} has made {a} {T}. They are sold in [bags|boxes] with {b} {T} each.
        en| {A} picked {a} {T}. Always {b} of them are put together in a [bag|box].
        en| The order says {b} {T} to a [bag|box]. {A} prepares {a} {T} for it.
        en| {A} is moving house. {He} owns {a} {T} and wants to pack {b} in every [bag|box].
        en| {b} {T} fit into a [bag|box]. {A} fills one after the other until none of the {a} {T} is left.
        en| Today {A} has to send off {a} {T}, and a [bag|box] may hold {b} of them.
        en| Out of {a} {T}, {A} makes parcels. Each [bag|box] is filled with exactly {b}.
        en| {A} bought {a} loose {T} and stores them in [bags|boxes]. There is room for {b} in each of these.
        en| With a helper, {A} packed all {a} {T}. They put {b} {T} in every [bag|box].
        en| The {P} got {a} {T} from {A}. They are sorted into [bags|boxes], always {b} together.
        en| {A} is packing {T} in groups of {b}, each group in its own [bag|box]. There are {a} {T}.
        en| Instead of leaving the {a} {T} on the floor, {A} places them in [bags|boxes], {b} at a time.
        zh| {A}在{P}包装{T}，一共{a}{M}，每[袋|盒|箱]放{b}{M}，
        zh| 一[袋|盒|箱]能放{b}{M}{T}，{A}要把{a}{M}全部放进去，
        zh| 桌上有{a}{M}{T}，{A}把每{b}{M}放进一[袋|盒|箱]，
        zh| {A}为义卖做了{a}{M}{T}，每[袋|盒|箱]卖{b}{M}，
        zh| {A}摘来{a}{M}{T}，{b}{M}装成一[袋|盒|箱]，
        zh| 订单要求每[袋|盒|箱]{b}{M}{T}，{A}准备了{a}{M}，
        zh| 搬家时{A}有{a}{M}{T}，每[袋|盒|箱]正好放得下{b}{M}，
        zh| {A}今天要寄出{a}{M}{T}，规定每[袋|盒|箱]装{b}{M}，
        zh| {A}买了{a}{M}散装的{T}，想按{b}{M}一[袋|盒|箱]收好，
        zh| {a}{M}{T}要送到{P}去，每[袋|盒|箱]里放{b}{M}，
        zh| 机器每装满一[袋|盒|箱]要用{b}{M}{T}，现在有{a}{M}{T}，
        zh| 同学们把{a}{M}{T}分装好，一[袋|盒|箱]里有{b}{M}，
        zh| 妈妈收拾{T}，共{a}{M}，每{b}{M}收进一[袋|盒|箱]，
        zh| 工人叔叔要装{a}{M}{T}，规格是每[袋|盒|箱]{b}{M}，
        zh| 我有{a}{M}{T}，每[袋|盒|箱]只放{b}{M}，
        ? x = a / b
        en| How many [bags|boxes] does {he} need?
        en| How many [bags|boxes] are needed?
        en| How many [bags|boxes] are there?
        en| How many [bags|boxes] can be filled?
        zh| [可以|能|]装[几|多少][袋|盒|箱]？
        zh| 需要[几|多少]个[袋子|盒子|箱子]？
        zh| 一共装了几[袋|盒|箱]？
        en| How many [bags|boxes] does that make?
        en| [Find|Calculate|Work out] the number of [bags|boxes].
        en| What number of [bags|boxes] is [needed|used]?
        en| How many [bags|boxes] will be full [in the end|when all is done|]?
        en| How many [bags|boxes] must {he} have ready?
        en| Into how many [bags|boxes] do all the {T} go?
        zh| 全部装完要用[几|多少]个[袋子|盒子|箱子]？
        zh| 求装了多少[袋|盒|箱]。
        zh| 正好装满[几|多少][袋|盒|箱]？
        zh| 应准备多少个[袋子|盒子|箱子]？
        zh| 算一算能装成几[袋|盒|箱]？
        zh| 这些{T}要分装成[几|多少][袋|盒|箱]？

        == cost; n=2..30 p=2..60
        en| {A} buys {n} {T} [at|for] {$p} each.
        en| One {T1} costs {$p}. {A} [buys|wants] {n} [of them|{T}].
        en| {A} buys {n} {T}. Each [one |{T1} |]costs {$p}.
        en| The price of a {T1} is {$p}, and {A} buys {n}.
        en| For each of {n} {T}, {A} pays {$p}.
        zh| {A}买了{n}{M}{T}，每{M}{p}元，
        zh| 一{M}{T}{p}元，{A}买了{n}{M}，
        zh| {T}的单价是{p}元，{A}买{n}{M}，
        zh| 每{M}{T}卖{p}元，{A}要买{n}{M}，
        en| {A} is in the {P} to buy {n} {T}. A single {T1} is {$p}.
        en| {T} are sold at {$p} apiece, and {A} takes {n}.
        en| The sign says {$p} per {T1}. {A} puts {n} {T} in {his} basket.
        en| {A} orders {n} {T} on the internet. Every {T1} is priced at {$p}.
        en| {A} would like {n} {T} for the party; each one costs {$p}.
        en| At {$p} for a {T1}, {A} buys {n} {T}.
        en| {A}'s shopping list: {n} {T}, {$p} each.
        en| It is sale day at the market. {A} sees {T} for {$p} each and chooses {n} of them.
        en| {A} got {n} {T} from a shop that charges {$p} for every {T1}.
        en| Every {T1} costs the same, {$p}. {n} {T} are bought by {A}.
        en| {A} buys {T} for {his} class. {He} needs {n}, and the unit price is {$p}.
        en| {n} {T} are in {A}'s shopping cart, and for each {T1} the price is {$p}.
        en| If a {T1} is {$p}, {A} can have {n} {T} at that price and buys them.
        zh| {A}到{P}去买{n}{M}{T}，一{M}的价格是{p}元，
        zh| {T}每{M}售价{p}元，{A}拿了{n}{M}，
        zh| 标价牌上写着每{M}{T}{p}元，{A}选了{n}{M}，
        zh| {A}在网上订了{n}{M}{T}，单价{p}元，
        zh| {A}给班里买{T}，要{n}{M}，每{M}的价钱是{p}元，
        zh| 今天{P}有{T}卖，{p}元一{M}，{A}买了{n}{M}，
        zh| {A}的购物单：{T}{n}{M}，每{M}{p}元。
        zh| 按{p}元一{M}的价钱，{A}买了{n}{M}{T}，
        zh| {A}为聚会准备{n}{M}{T}，每{M}要{p}元，
        zh| 同样的{T}{A}买了{n}{M}，每{M}都是{p}元，
        zh| 买一{M}{T}要{p}元，{A}想买{n}{M}，
        zh| {A}的购物车里有{n}{M}{T}，每{M}的单价为{p}元，
        zh| 如果每{M}{T}{p}元，{A}要{n}{M}，
        zh| {A}看中一种{T}，{p}元一{M}，就买下{n}{M}，
        en| {T} are sold at {$p} each, and {A} orders {n} of them.
        en| {A} needs {n} {T}. The shop asks {$p} for each.
        en| {n} {T} are on {A}'s shopping list, at {$p} each.
        en| A {T1} is {$p}. The school buys {n} of them.
        en| At a price of {$p} a piece, {A} takes {n} {T}.
        zh| {A}订了{n}{M}{T}，每{M}卖{p}元，
        zh| 学校要买{n}{M}{T}，一{M}的价钱是{p}元，
        zh| 购物单上有{n}{M}{T}，每{M}{p}元，
        zh| 商店里{T}每{M}{p}元，{A}拿了{n}{M}，
        zh| 按每{M}{p}元的价格，{A}买下{n}{M}{T}，
        en| The teacher orders {n} {T}. The catalogue says {$p} for each of them.
        en| {n} friends each buy a {T1} for {$p}.
        en| Every {T1} at the {P} is sold for {$p}. Today {n} were sold.
        en| {A} wants {n} {T} and has to pay {$p} for each.
        zh| 老师订购{n}{M}{T}，目录上写着每{M}{p}元，
        zh| {n}个朋友各买一{M}{p}元的{T}，
        zh| {P}今天卖了{n}{M}{T}，每{M}售价{p}元，
        zh| {A}想买{n}{M}{T}，每{M}要付{p}元，
        zh| 每{M}{T}{p}元，共买{n}{M}，
        ? x = n * p
        en| How much does {he} pay[ in all| altogether|]?
        en| What is the total cost?
        en| How much do they cost [together|in all]?
        en| How much money does {he} need?
        zh| 一共[要|]多少[元|钱]？
        zh| [要付|应付|需要|花了]多少[元|钱]？
        zh| 总价是多少元？
        en| What does {A} have to pay?
        en| Find the total price.
        en| How much is that [in all|altogether]?
        en| What sum does {A} spend?
        en| Work out what the {T} cost {him}.
        en| How much will the whole purchase be?
        zh| 求总价。
        zh| {A}[一共|总共]花多少元？
        zh| {A}得给售货员多少元？
        zh| 买这些{T}共需多少元？
        zh| 问{A}应付几元。
        zh| 合计多少元？
        en| What is the bill?
        en| What do they cost in all?
        en| Work out the total price.
        en| How much is it altogether?
        zh| 需要花多少元？
        zh| 求一共要付的钱数。
        zh| 总共多少元？
        zh| 合计多少钱？

        == unit price; n=2..30 m=6..600
        en| {A} [buys|bought] {n} {T} for {$m}.
        en| {n} {T} cost {$m}.
        en| {A} pays {$m} for {n} {T}.
        en| The price of {n} {T} is {$m}.
        zh| {A}买了{n}{M}{T}，[一共|]花了{m}元，
        zh| {n}{M}{T}[一共|]{m}元，
        zh| {A}用{m}元买了{n}{M}{T}，
        zh| 买{n}{M}{T}要付{m}元，
        en| The bill for {n} {T} [came to|was] {$m}.
        en| {$m} was paid for {n} {T} of the same kind.
        en| At the {P}, {A} gets {n} {T} and hands over {$m}.
        en| For {$m} you can buy {n} {T} in this shop.
        en| A pack of {n} equal {T} is sold for {$m}.
        en| {A} spent exactly {$m} on {n} {T}, all at the same price.
        en| My mother bought {n} {T} yesterday. She paid {$m} in all.
        en| The school ordered {n} {T} and was charged {$m}.
        en| {A} sold {n} {T} at a market and took {$m} for them.
        en| A sign in the {P} reads: {n} {T}, {$m}.
        en| {n} {T} together are worth {$m}, and they all cost the same.
        en| Our company received an invoice of {$m} for {n} {T}.
        en| {A} needed {n} {T} for a party. The whole lot set {him} back {$m}.
        en| If you want {n} {T}, you have to pay {$m}.
        zh| {n}{M}同样的{T}总价是{m}元，
        zh| 妈妈在{P}买{n}{M}{T}，付了{m}元，
        zh| 花{m}元可以买{n}{M}{T}，
        zh| 学校购进{n}{M}{T}，共付款{m}元，
        zh| {A}卖掉{n}{M}{T}，收入{m}元，
        zh| 牌子上写着：{T}{n}{M}，共{m}元。
        zh| 我带了{m}元，刚好买了{n}{M}{T}，
        zh| 一包{T}有{n}{M}，售价{m}元，
        zh| {A}为聚会买来{n}{M}{T}，一共用去{m}元，
        zh| 公司订了{n}{M}{T}，账单是{m}元，
        zh| {n}{M}{T}的价钱合计{m}元，每{M}价钱相同，
        zh| 如果买{n}{M}{T}需要{m}元，
        zh| 昨天{A}和{B}合买了{n}{M}{T}，总共花去{m}元，
        zh| {P}的{T}{n}{M}卖{m}元，
        en| The bill for {n} {T} is {$m}.
        en| {A} spent {$m} on {n} {T}, all at the same price.
        en| For {$m} you get {n} {T}.
        en| {n} equal {T} were sold for {$m}.
        en| A pack of {n} {T} is {$m}.
        zh| {n}{M}同样的{T}共卖{m}元，
        zh| {A}付{m}元，得到{n}{M}价钱相同的{T}，
        zh| {n}{M}{T}的总价是{m}元，
        en| {n} {T} of the same kind come to {$m} altogether.
        en| The shop asks {$m} for a box with {n} {T}.
        en| {A} ordered {n} {T} and the invoice says {$m}.
        en| A class buys {n} {T}; the teacher pays {$m} for all of them.
        en| {$m} is the price of {n} {T}.
        zh| {A}订了{n}{M}{T}，账单是{m}元，
        zh| 全班买{n}{M}{T}，共付{m}元，
        zh| {m}元正好买到{n}{M}一样的{T}，
        zh| 一盒{T}装{n}{M}，卖{m}元，
        zh| 老师花{m}元给大家买了{n}{M}{T}，
        ? x = m / n
        en| How much does one {T1} cost?
        en| How much is each {T1}?
        en| What is the price of one {T1}?
        en| What does a {T1} cost?
        zh| [每|一]{M}{T}多少[元|钱]？
        zh| 平均每{M}多少元？
        zh| 一{M}几元？
        en| What is the cost of a single {T1}?
        en| Find the price per {T1}.
        en| How much money is that for each {T1}?
        en| What was the price of each of the {T}?
        en| Work out what one of the {T} costs.
        en| At that price, how much is one {T1}?
        zh| 求每{M}{T}的价钱。
        zh| {T}的单价是多少元？
        zh| 每{M}{T}要几元？
        zh| 平均一{M}{T}多少钱？
        zh| 问一{M}{T}的价格是多少元。
        zh| 照这个价钱，买一{M}要多少元？
        en| How much is that for each?
        en| Work out the price of each {T1}.
        en| What is the cost of a {T1}?
        en| How much did each of them cost?
        zh| 单价是多少元？
        zh| 求每{M}的价钱。
        zh| 每{M}{T}要多少元？
        zh| 买一{M}要几元？
        """
}
