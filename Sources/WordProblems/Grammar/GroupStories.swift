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
        en| A spaceship has {a} storage rooms, and in every room {b} {T} float about.
        en| During the treasure hunt {a} teams set out. Each team returned with {b} {T}.
        en| The postman leaves {b} {T} at every house in a street of {a} houses.
        en| At each of the {a} stations of the museum tour, visitors can look at {b} {T}.
        en| {A} lays {T} on a tray: {a} lines across and {b} in a line.
        en| A magician pulls {b} {T} out of a hat. He repeats the trick until he has done it {a} times, always with new ones.
        en| Dad's van makes {a} trips to the {P}. It transports {b} {T} on every trip.
        en| On the wallpaper in my room there are {a} stripes showing {b} {T} each.
        en| The cook needs {b} {T} for a menu, and {a} guests have ordered this menu.
        en| {A} gives a party, and {he} wants to have {b} {T} for each of the {a} guests.
        en| A train of {a} wagons arrives. Its wagons all carry the same load, {b} {T} apiece.
        en| A volunteer sorts {T} into piles. When he is done, he sees {a} piles, and all of them consist of {b}.
        en| {A} filled in an order form: quantity {a}, item "set of {b} {T}".
        en| Last month {a} parents came to the school fair; nobody came without {b} {T} for the stall.
        en| The {P} is decorated with {a} garlands, and {b} {T} dangle from each garland.
        en| Our club rents {a} lockers. We keep {b} {T} in every locker.
        en| Grandma has hidden {b} {T} in each corner of the garden. Her garden is odd: it has {a} corners.
        en| To reach the next level of a computer game, players must collect {b} {T}. {A} has just finished level number {a}, having collected exactly what was needed in each level.
        en| {a} ships lie in the harbour with {b} {T} on board each ship.
        en| If a tent is supplied with {b} {T}, then a camp of {a} tents is supplied accordingly.
        en| A chest has {a} compartments. {B} distributes {T} evenly so that {b} end up in each compartment.
        en| {b} {T} can be seen through each window of the {P}, and there are {a} windows, all showing different ones.
        en| A teacher prepares {a} envelopes for a game and slips {b} {T} into each envelope.
        en| Thanks to a sponsor, every player of a squad of {a} receives {b} {T}.
        en| {A} draws a comic of {a} pictures. In every picture {he} draws {b} {T}.
        en| {T} come {b} to a tin. In the cellar {A} finds {a} full tins.
        en| On a theatre stage {a} actors appear, carrying {b} {T} each.
        en| Every time {A} visits the {P}, {he} buys {b} {T}. This year {he} went there {a} times.
        en| The floor plan shows {a} cupboards, and by the plan a cupboard is meant for {b} {T}. All the cupboards are full.
        en| A robot places {b} {T} in a row, turns round and starts a new row, until {a} rows are complete.
        zh| 夏令营有{a}顶帐篷，每顶帐篷里放着{b}{M}{T}，
        zh| 一列货车有{a}节车厢，每节车厢装{b}{M}{T}，
        zh| {A}每去一次{P}就买{b}{M}{T}，今年去了{a}次，
        zh| 寻宝游戏中，{a}个小队各找到{b}{M}{T}，
        zh| 阅览室有{a}个柜子，平均每个柜子存放{b}{M}{T}，
        zh| 魔术师表演了{a}次，每次变出{b}{M}新的{T}，
        zh| 老师准备了{a}个信封，往每个信封里装{b}{M}{T}，
        zh| 爸爸开车运{T}，每趟运{b}{M}，运了{a}趟才运完，
        zh| 六一儿童节，老师给班里{a}名同学每人发{b}{M}{T}，
        zh| {P}里挂了{a}串彩带，每串彩带上系着{b}{M}{T}，
        zh| 画册有{a}页，{A}在每一页上都画了{b}{M}{T}，
        zh| 码头停着{a}条船，每条船上载着{b}{M}{T}，
        zh| {T}每{b}{M}捆成一捆，正好捆了{a}捆，
        zh| 一条街上有{a}户人家，每户领到{b}{M}{T}，
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
        en| Can you tell how many {T} there are in total?
        en| Give the number of all the {T}.
        en| Counting every one of them, how many {T} are there?
        en| Let x be the number of all {T}. Find x.
        en| How large is the number of {T} taken together?
        en| How many {T} does that come to altogether?
        en| Determine the overall number of {T}.
        zh| 请你算出{T}一共有多少{M}。
        zh| 所有的{T}加起来是多少{M}？
        zh| 设{T}共有x{M}，求x。
        zh| 全部{T}是几{M}？

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
        en| At the fair {A} threw rings: {a} lucky throws brought {him} {b} {T} each, and a consolation prize of {c} {T} came on top.
        en| {A} loaded {b} {T} onto every cart. When {a} carts were full, {c} {T} were still lying on the ground beside {him}. All of them belong to {him}.
        en| The postman rang {a} times this week and always brought {A} {b} {T}. {A} already had {c} {T} in the cupboard.
        en| {A} keeps {T} in an album. {a} pages are full, with {b} on a page, and the page after that shows only {c}.
        en| {c} {T} were a gift to {A} from {B}. The rest {A} bought in {a} sets of {b} {T}.
        en| {A} works at the {P}, where {he} is paid in {T}: {b} a day. After {a} days the owner adds a bonus of {c} {T}.
        en| In a computer game {A} reached {a} castles and found {b} {T} in each. On the way {he} picked up {c} further {T} in a forest.
        en| {A} made {T} all week long. {He} tied them up in {a} bundles of {b} and could not make a new bundle of the last {c}.
        en| Each of {a} neighbours dropped off {b} {T} for {A}. {His} aunt sent another {c} {T} by mail.
        en| {A} looked around the attic. In a dusty trunk lay {c} {T} of {his}, and beside the trunk stood {a} crates that held {b} {T} each, {his} as well.
        en| With every book that {A} read {he} earned {b} {T}. {He} read {a} books, and because {he} was the fastest reader, the library gave {him} {c} additional {T}.
        en| {A} ordered {T} online: {a} cartons, each containing {b}. As a thank-you the shop enclosed {c} {T} for free.
        en| {A} set the tables for the party, laying {b} {T} on each of the {a} tables. {He} had taken a few too many, and so {c} {T} stayed in {his} basket.
        en| {a} trees in {A}'s garden are each decorated with {b} {T}; {c} {T} decorate {his} front door.
        en| At the beginning of the year {A} owned {c} {T}. Month after month {he} added {b} {T}, and this went on for {a} months.
        en| {A} started a stall with {a} trays of {T}, {b} to a tray. Before opening, {B} arrived with {c} {T} for {him}.
        en| {A}'s shelf has {a} boards carrying {b} {T} each. {A} also keeps {c} {T} under the bed.
        en| {A} sorted {his} {T} by colour. There were {a} colours with {b} {T} apiece, besides {c} {T} without any colour.
        en| On the beach {A} found {b} {T} on every one of {a} walks. Then on the last evening {he} came across {c} {T} in a single spot.
        en| The {P} gave {A} {T} for helping out. {He} received {b} for each of the {a} hours {he} worked and a tip of {c} {T}.
        en| {A} and {B} played cards for {T}. {A} came with {c} {T} and won {a} rounds in a row, gaining {b} {T} in each round.
        en| {A} packed {his} {T} before moving house: {b} went into each suitcase, {a} suitcases were filled, and {c} had to travel in a bag.
        en| From {a} aunts {A} got {b} {T} each, whereas {his} only uncle gave {him} {c} {T}.
        en| {A} strung {T} on threads. {a} threads with {b} {T} were ready when {he} noticed {c} more {T} in the drawer.
        en| {A} is proud of {his} {T}. Behind glass stand {c} of them; the others fill {a} cases, {b} to the case.
        en| "I hold {c} {T} in my hands," said {A}, "and I left {a} baskets of {b} {T} at the door."
        en| A helicopter dropped {a} sacks for {A}. Every sack was stuffed with {b} {T}. A drone followed with {c} {T}.
        zh| {A}的收藏册里，{a}页各贴着{b}{M}{T}，最后一页只贴了{c}{M}，
        zh| {A}每读完一本书就得到{b}{M}{T}，读完{a}本后，老师又奖励{he}{c}{M}，
        zh| {a}位邻居各送给{A}{b}{M}{T}，姑姑又寄来{c}{M}，
        zh| 年初{A}有{c}{M}{T}，以后每个月增加{b}{M}，一直过了{a}个月，
        zh| {A}把自己的{T}扎成捆，每捆{b}{M}，扎了{a}捆，还有{c}{M}不够扎一捆，
        zh| {A}搬家时把{T}装进{a}个箱子，每箱{b}{M}，另有{c}{M}装在背包里，
        zh| {A}在网上买{T}，买了{a}套，每套{b}{M}，店家另外赠送{c}{M}，
        zh| 海边散步{a}次，{A}每次捡到{b}{M}{T}，最后一天傍晚又捡到{c}{M}，
        zh| {A}的柜子有{a}层，每层摆着{b}{M}{T}，床底下还放着{c}{M}，
        zh| 过生日时，{A}收到妈妈送的{c}{M}{T}，还有{a}个同学每人送的{b}{M}，
        zh| {A}带着{c}{M}{T}去比赛，赢了{a}轮，每轮得到{b}{M}，
        zh| {A}穿好了{a}串{T}，每串{b}{M}，抽屉里还有{c}{M}没有穿，
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
        en| Counting them all, how many {T} has {A} got?
        en| What is the number of {A}'s {T} all told?
        en| How many {T} in total belong to {A}?
        en| Let x be the number of {T} that {A} has. Find x.
        en| Tell me how many {T} there are if you count them all.
        en| Determine the total of {A}'s {T}.
        en| How large is the whole number of {T}?
        zh| {A}现在一共有多少{M}{T}？
        zh| {A}的{T}总数是几{M}？
        zh| 设{T}共有x{M}，求x。
        zh| 请算出{T}全部是多少{M}。

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
        en| A caterer delivered {a} trays, every tray loaded with {b} {T}. During the evening {c} {T} disappeared.
        en| There used to be {a} stalls at the fair, and {b} {T} hung in each stall. {c} {T} were handed out as prizes.
        en| "I was given {a} packets with {b} {T} apiece," {A} reports, "and I have already passed {c} {T} on to my cousins."
        en| Down in the cellar stand {a} barrels. {A} counted {b} {T} in every barrel before {he} carried {c} {T} upstairs.
        en| {c} {T} turned out to be faulty when {a} cartons of {b} {T} were checked, and the faulty ones were removed.
        en| To decorate the hall, the children hung up {a} strings with {b} {T} on each. Overnight {c} {T} fell down.
        en| On a school trip {a} buses carried {b} {T} each. {c} {T} were unloaded at the first stop.
        en| A mother hid {T} in the garden: {a} nests, {b} {T} per nest. By noon the children had found {c} {T}.
        en| The old album has {a} pages with room for {b} {T} on a page, and it was full. Then {A} swapped {c} {T} for a comic.
        en| {b} {T} a month were put aside for {A}, and so it went on for {a} months. In the end {he} had to return {c} {T}.
        en| Stock at opening time: {a} racks, {b} {T} on every rack. Sold by closing time: {c} {T}.
        en| Because of a hole, {c} {T} dropped out of {A}'s trolley. {He} had loaded it with {a} bundles, and {b} {T} belonged to each bundle.
        en| The ship's hold contained {a} chests holding {b} {T} each when it left port. A storm washed {c} {T} overboard.
        en| A florist, a baker and a printer needed {T}. They were offered {a} packages of {b} {T} and picked {c} {T} between them.
        en| In the computer game {A} cleared {a} levels and was rewarded with {b} {T} for each. A dragon then robbed {him} of {c} {T}.
        en| The gardener planted {a} beds, putting {b} {T} in each bed. Hungry rabbits destroyed {c} {T}.
        en| Each of {a} aunts sent {A} {b} {T}. {A} dropped {c} {T} in the charity box.
        en| We stuck {b} {T} on each of {a} posters. After the rain {c} {T} had come off.
        en| For the tombola the office provided {a} envelopes with {b} {T} inside each one, and visitors won {c} {T} in the first hour.
        en| A magpie flew off with {c} {T} from the window sill, where {A} had arranged {a} plates of {b} {T}.
        en| {A}'s toy train pulls {a} wagons. {He} loads {b} {T} into each wagon, but in the bend {c} {T} tumble out.
        en| A museum owns {a} show-cases with {b} {T} in each case; {c} {T} have been lent to a foreign museum.
        en| Nurses put {b} {T} on each of {a} trolleys. So far {c} {T} have been used on the wards.
        en| The factory made {b} {T} an hour. After {a} hours the inspector rejected {c} {T}.
        en| {a} sacks were emptied into a big tub. As each sack had held {b} {T}, the tub was well filled, until {A} scooped out {c} {T}.
        zh| 仓库管理员清点货架：{a}个货架，每架放{b}{M}{T}。下午被提走{c}{M}，
        zh| 妈妈烤点心那天，{A}帮忙把{T}摆进{a}个盘子，每盘{b}{M}，客人拿走了{c}{M}，
        zh| {A}集满{a}页{T}，每页贴{b}{M}，后来换给同学{c}{M}，
        zh| 老师发给{a}个小组每组{b}{M}{T}，活动结束时弄丢了{c}{M}，
        zh| 一列玩具火车有{a}节车厢，每节装{b}{M}{T}，转弯时掉下来{c}{M}，
        zh| 工厂每小时生产{b}{M}{T}，生产了{a}小时，检验时淘汰{c}{M}，
        zh| 抽屉里放了{a}层{T}，每层{b}{M}，妹妹悄悄拿走{c}{M}，
        zh| {A}玩游戏闯过{a}关，每过一关奖{b}{M}{T}，最后被怪兽抢走{c}{M}，
        zh| 展览馆设{a}个展柜，每个展柜陈列{b}{M}{T}，借给别的展馆{c}{M}，
        zh| 花匠布置了{a}个花坛，每个花坛用{b}{M}{T}，一夜大风吹坏{c}{M}，
        zh| 货船运着{a}个大箱，每个大箱里有{b}{M}{T}，遇到风浪损失{c}{M}，
        en| Grandmother knits. She knitted {b} {T} a week for {a} weeks and then sent {c} {T} to the orphanage.
        en| {A} unpacked {a} parcels and found {b} {T} in each. {c} {T} {he} put in the bin, because they were damaged.
        en| For the concert, {a} rows of seats had been decked with {b} {T} each. {c} {T} went missing before it began.
        en| {a} pupils each painted {b} {T} for the wall. {c} {T} have since been taken home.
        zh| {A}每天折{b}{M}{T}，折了{a}天，拿出{c}{M}挂在教室里，
        zh| 礼堂里每排放{b}{M}{T}，放了{a}排，开演前收走{c}{M}，
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
        en| Count up what is left: how many {T}?
        en| With how many {T} does the story end?
        en| Can you tell how many {T} there are now?
        en| Determine the number of {T} that remain.
        en| How many {T} does that leave?
        en| State the number of remaining {T}.
        zh| 最后还留有[几|多少]{M}{T}？
        zh| 现在[总共|一共]还有多少{M}？
        zh| 请计算剩余{T}的数量。
        zh| 没有少掉的{T}有多少{M}？

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
        en| {A}'s piggy bank held {$m} when {he} broke it open. {He} spent part of it on {n} {T}, paying {$p} for every {T1}.
        en| "{n} {T}, please," says {A} at the counter. "They are {$p} apiece," answers the clerk, and {A} lays down {$m}.
        en| {A} won {$m} in a competition. Out of the prize {he} purchased {n} {T}; the shop charged {$p} per {T1}.
        en| Grandma slipped {$m} into {A}'s hand. On the way home {he} stopped at the {P} and got {n} {T}, {$p} for each one.
        en| After mowing lawns all summer {A} had earned {$m}. {He} treated {him}self to {n} {T} costing {$p} each.
        en| At {$p} per {T1}, {n} {T} were put on the counter. {A} handed the shopkeeper {$m}.
        en| {A} is choosing presents for {n} friends. Everyone is to get one {T1} at {$p}, and {A} has saved {$m}.
        en| {A} withdrew {$m} from {his} account yesterday. Since then {he} has bought nothing but {n} {T} priced at {$p} each.
        en| A budget of {$m} was entrusted to {A}, who ordered {n} {T} for the club at {$p} per piece.
        en| For the class trip {A} collected {$m}. Then {he} went and paid {$p} for each of {n} {T}.
        en| Price list at the {P}: {$p} for any {T1}. {A} picks out {n}, and all the money that {he} has with {him} is {$m}.
        en| {A} sold an old bicycle for {$m}. With that money {n} {T} were bought, each at {$p}.
        en| The balance on {A}'s gift card is {$m}. {He} uses the card to buy {n} {T} that sell for {$p} each.
        en| {A}, who had just received a wage of {$m}, bought {n} {T} on the market. A {T1} cost {him} {$p}.
        en| "Keep what is left," says Father, and gives {A} {$m} to fetch {n} {T} at {$p} a piece.
        en| {n} times {A} paid {$p}, once for each {T1}. In the morning there had been {$m} in {his} wallet.
        en| {A} ordered {n} {T} by phone. The delivery man asked for {$p} for each {T1} and was handed {$m}.
        en| Today's special offer is {$p} for a {T1}. {A} hurries to the {P} with {$m} and leaves with {n} {T}.
        en| The treasurer, {A}, has {$m} in the cash box and has to pay for {n} {T}, at {$p} each.
        en| {A} slid {$m} across the counter. On the bill stood only one entry: {n} {T} at {$p}.
        en| Having {$m} to spend, {A} went for {n} {T}, which were {$p} each.
        en| {A} brought {$m} to the flea market and bargained until {he} got {n} {T} for {$p} apiece.
        en| When {A} unpacked {his} bag at home there were {n} {T} in it, all bought for {$p} each. {He} had left home with {$m}.
        en| As a birthday surprise, {A} paid for {n} {T} for {his} sister. Each {T1} was {$p}; {he} had taken {$m} along.
        en| {A} loaded {$m} onto a payment app and used the app to get {n} {T} for {$p} each.
        zh| {A}参加比赛得到奖金{m}元，{he}拿奖金买了{n}{M}{T}，每{M}{p}元，
        zh| “我要{n}{M}{T}。”{A}对店员说。店员说每{M}{p}元，{A}递上{m}元，
        zh| {A}的储蓄罐里存了{m}元，全部取出后买下{n}{M}{T}，每{M}的价格是{p}元，
        zh| 奶奶给了{A}{m}元压岁钱，{he}用这笔钱买{n}{M}{p}元一{M}的{T}，
        zh| 网店里{T}标价每{M}{p}元，{A}的账户有{m}元，下单买了{n}{M}，
        zh| {A}替班级采购，带了班费{m}元，买回{n}{M}{T}，每{M}{p}元，
        zh| {A}卖废品得了{m}元，到{P}买{n}{M}{T}，单价{p}元，
        zh| 超市促销，每{M}{T}只卖{p}元，{A}挑了{n}{M}，结账时拿出{m}元，
        zh| 为了给朋友们送礼物，{A}买来{n}{M}{T}，每{M}花了{p}元，{he}原来有{m}元，
        en| {A} goes to the {P} with {$m} because {he} is short of {T}. {He} takes {n}; each is {$p}.
        en| The scout leader hands {A} {$m}. {His} task is to bring back {n} {T}, and they are {$p} each.
        en| {A} filled the basket with {n} {T}, at {$p} the piece. At the till {he} pulled out {$m}.
        en| Of the {$m} that {A} was paid for painting a fence, some went on {n} {T}, which were {$p} each.
        en| {n} {T} were ordered by {A}, whose account stood at {$m}. For each {T1} the account was charged {$p}.
        zh| 开学了，{A}揣着{m}元去{P}买{n}{M}{T}，每{M}{p}元，
        zh| {A}画画得了{m}元稿费，{he}花钱买了{n}{M}{T}，每{M}价格{p}元，
        zh| 收银台前，{A}放下{n}{M}{p}元一{M}的{T}，又拿出{m}元，
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
        en| How much money is {he} left with?
        en| After paying, how much has {he} still got?
        en| Find the amount left over.
        en| What amount does {he} have in the end?
        en| Calculate how much money is not spent.
        en| How much of the money is still there?
        en| By paying for the {T}, what does {he} have remaining?
        zh| 付完钱后还余多少元？
        zh| 最后手上还有多少钱？
        zh| 请算出没有花掉的钱是多少元。
        zh| 余下的钱是几元？

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
        en| A film crew is filming wild horses from a jeep. All afternoon the jeep rolls along at {v} km per hour, {t} hours in total.
        en| {A} took the night coach. It pulled out in the evening, kept to {v} km/h and pulled in {t} hours later.
        en| The display in front of the driver shows {v} km/h without changing. This lasts for {t} hours.
        en| "We'll be there in {t} hours if we keep up {v} km an hour," says the bus driver, and so it is.
        en| A whale swims south at an even {v} km per hour. Scientists follow it by radio for {t} hours.
        en| {t} hours of riding lie behind {A}, and {his} average was {v} km/h.
        en| Every hour brought {A}'s sailing boat {v} km nearer to the island, and after {t} hours it dropped anchor there.
        en| The horse-drawn coach of old times covered {v} km in one hour. From inn to inn it was {t} hours under way.
        en| A cargo ship moves steadily, making {v} km in every hour. {t} hours go by between the two ports.
        en| Travelling time: {t} hours. Average speed: {v} km/h.
        en| Migrating geese cross the sea in {t} hours of flight, flying {v} km each hour.
        en| The tour guide announces that the motor coach, doing {v} km an hour, will be driving for {t} hours today.
        en| A pigeon was set free far from its loft. It flew straight home at {v} km per hour and got there after {t} hours in the air.
        en| Between lunch and midnight {A} was at the wheel for {t} hours. The cruise control was set to {v} km per hour.
        en| For {t} hours a snow plough worked its way along the mountain road with a speed of {v} km an hour.
        en| A courier spent {t} hours on a scooter today. On average the scooter covered {v} km an hour.
        en| In one hour {A}'s moped gets {v} km further. {He} rides it for {t} hours through the countryside.
        en| The mail train sets off on time. It needs {t} hours for its run and does {v} km in each of them.
        en| An ice-breaker ploughs through the Arctic at {v} km per hour. It takes {t} hours to reach the research station.
        en| Our family drove to the mountains. The trip took {t} hours and we averaged {v} km per hour.
        en| The log book of a van says: hours driven {t}, speed {v} km/h.
        en| Not once did the motorcyclist slow down: {v} km were done in every hour of the {t} hours' ride.
        en| {A} paddles a kayak down a long river. {He} is in the kayak for {t} hours, and it glides {v} km in an hour.
        en| A balloon is driven by the wind at {v} km per hour. The flight ends {t} hours after take-off.
        en| If a milk lorry is driven at {v} km/h, it gets from the farm to the dairy in {t} hours.
        zh| 一艘科考船以每小时{v}千米的速度向南航行，{t}小时后抵达考察站，
        zh| {A}骑摩托车旅行，平均时速{v}千米，今天骑了{t}小时，
        zh| 大雁迁徙，每小时飞{v}千米，连续飞了{t}小时，
        zh| 清早出车，傍晚收车，司机一共开了{t}小时，平均每小时{v}千米，
        zh| 从山区到省城，长途客车要开{t}小时，每小时走{v}千米，
        zh| 热气球随风飘行{t}小时，风把它每小时吹出{v}千米，
        zh| {A}划着皮艇顺流而下，每小时漂{v}千米，在河上漂了{t}小时，
        zh| 行车记录显示：时速{v}千米，行车{t}小时。
        zh| 爸爸开车带全家去看海，一路上每小时都开{v}千米，开了{t}小时才到，
        zh| 信鸽放飞后用{t}小时飞回鸽舍，它每小时飞{v}千米，
        en| A fire engine was called to a distant forest. It raced along at {v} km/h and was there in {t} hours.
        en| From the window of the express {A} watches the fields fly by, {v} km of them in an hour. {He} sits there for {t} hours.
        en| A peddler's cart creaks along at {v} km per hour. After {t} hours it rolls into the next village.
        en| {A} marks on the map where {he} will be after {t} hours of travelling at {v} km/h.
        en| A rescue boat speeds to a yacht in distress at {v} km an hour and reaches it in {t} hours.
        zh| 消防车以每小时{v}千米的速度赶往林区，{t}小时赶到，
        zh| 骑手骑马送信，马每小时跑{v}千米，跑了{t}小时，
        zh| 救援船每小时驶出{v}千米，{t}小时后到达出事地点，
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
        en| How many km does that make?
        en| Give the distance in kilometres.
        en| What is the total distance in km?
        en| How far is that altogether?
        en| Over what distance does the trip lead?
        en| How many kilometres lie between the start and the finish?
        en| Determine how many kilometres were covered.
        zh| 请算出总路程。
        zh| 从起点到终点有多少千米？
        zh| 这一趟走过的路有多长？
        zh| 一共前进了多少千米？

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
        en| "The book is {a} pages thick," sighs {A}. "I can only do {b} pages a day."
        en| {A} has promised {his} teacher to read a biography. Of its {a} pages, {he} gets {b} read every day.
        en| A detective story has hooked {A}. It runs to {a} pages, and on the daily train ride {he} reads {b}.
        en| While ill in bed, {A} reads {b} pages daily. {His} grandmother brought {him} a volume with {a} pages.
        en| {A} reads aloud to {his} little brother, {b} pages each evening. The fairy-tale book counts {a} pages.
        en| Page {a} is the last one in {A}'s book. {He} starts at the beginning and gets {b} pages further every day.
        en| In {his} reading diary {A} notes {b} pages for each single day. The novel that {he} is reading contains {a} pages.
        en| A manuscript of {a} pages must be proofread by {A}, whose pace is {b} pages a day.
        en| {A} is learning Italian and works through a grammar of {a} pages. Day after day {he} studies {b} pages.
        en| {b} pages before breakfast, no more: that is {A}'s rule for {his} new book, which is {a} pages in length.
        en| For the summer reading contest {A} chose a fantasy book that fills {a} pages. {He} reads at a rate of {b} pages per day.
        en| {A} downloads an e-book. The reader says: {a} pages. {A}'s daily portion is {b} pages.
        en| An actor, {A}, has to go through a script of {a} pages. {He} goes through {b} pages on every day of rehearsal.
        en| On the shelf {A} discovers a dusty chronicle with {a} pages and reads {b} of them each night by lamplight.
        en| It is {A}'s habit to read {b} pages of an encyclopedia per day. The encyclopedia comprises {a} pages.
        en| {A}'s law textbook consists of {a} pages. To be ready in time {he} takes in {b} pages a day.
        en| There are {a} pages in the travel guide that {A} is preparing from. {He} covers {b} pages daily.
        en| {A} has nothing read yet of {his} {a} pages of homework reading. From today on it will be {b} pages per day.
        en| Every lunch break of {his} working day {A} reads {b} pages in a thriller. It ends on page {a}.
        en| As a translator {A} reads {b} pages each day. The next book on {his} desk has {a} pages.
        en| {A} is reading a book about the sea. The pages number {a}, and {b} are read each day.
        en| A sports annual with {a} pages was {A}'s Christmas present. {He} reads exactly {b} pages of it a day.
        en| {A} divides {his} {a}-page book into daily portions. Each portion is {b} pages.
        en| {A}'s bookmark moves on by {b} pages each day. The book is {a} pages long.
        en| With a daily quota of {b} pages, {A} tackles the {a} pages of a classic.
        zh| “这本书有{a}页，我每天读{b}页。”{A}说，
        zh| {A}参加读书节，选了一本{a}页的名著，每天阅读{b}页，
        zh| 出版社请{A}校对{a}页书稿，{A}每天校对看{b}页，
        zh| {A}在平板电脑上看电子书，全书{a}页，一天看{b}页，
        zh| 妈妈每晚给{A}读{b}页童话，童话书总共{a}页，
        zh| {A}住院时天天看书，一天{b}页，手边的小说有{a}页，
        zh| {A}给自己定下规矩：每天读{b}页。新买的历史书厚{a}页，
        zh| 学校发的课外读物是{a}页，{A}按每天{b}页往下读，
        zh| {A}坐地铁上班时看书，每天看{b}页，这本侦探小说共有{a}页，
        zh| 翻开第一页，{A}决定每天看{b}页，最后一页的页码是{a}，
        zh| 剧本{a}页，{A}每天读{b}页熟悉台词，
        en| {A}'s history teacher recommended a work of {a} pages. {A} will take it in doses of {b} pages per day.
        en| "{b} pages a day keep boredom away," jokes {A}, opening a saga of {a} pages.
        en| {A} has just opened a cookbook of {a} pages and means to study {b} pages of it a day from cover to cover.
        zh| {A}想看完一套共{a}页的漫画，每天看{b}页，
        zh| 翻译一本{a}页的书之前，{A}先通读，每天读{b}页，
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
        en| In how many days is the last page reached?
        en| For how many days will {he} read?
        en| How many days of reading is that?
        en| Determine the number of days {he} needs.
        en| When {he} closes it for good, how many days have passed?
        en| How many days must {he} reckon with?
        en| After what number of days has {he} read everything?
        zh| [几|多少]天后可以读到最后？
        zh| 全部看完需要多少天时间？
        zh| 请问读完一共花几天？
        zh| 这样读下去，[几|多少]天读完？

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
        en| At the end of the camp {a} {T} remain. The leader lets {b} scouts carry them home and sees to it that no scout carries more than another.
        en| "Here are {a} {T} for you {b}," says the baker to the children. "Divide them so that nobody complains!"
        en| A pirate captain splits a booty of {a} {T} among {b} sailors. On his ship all sailors receive the same.
        en| {a} {T} came in the post. {b} office workers took an equal number each until nothing was left.
        en| {b} kindergarten children sit in a circle. The teacher goes round and round handing out {T} until all {a} are gone, and everyone has got as many as the next child.
        en| A will says that {a} {T} are to be inherited by {b} cousins in equal parts.
        en| An orchestra has {b} musicians, and {a} {T} are passed out evenly among them.
        en| {A} deals {a} {T} to {b} players. Each player gets equally many.
        en| The harvest amounted to {a} {T}. It belongs to {b} farmers, who had agreed on equal shares.
        en| Volunteers, {b} in number, are rewarded with {a} {T}. Each volunteer gets just as many as any other.
        en| To reward the {b} winners, the jury gives away {a} {T}. All the winners get the same.
        en| {A} and {his} classmates are {b} children. They put all their {T} together, found there were {a}, and shared them out fairly.
        en| {a} {T} have to be tested by {b} engineers. The work is distributed evenly.
        en| On the boat there are {b} passengers and just {a} {T}, which are rationed equally.
        en| A grandfather empties a sack of {a} {T} on the floor. His {b} grandchildren divide them without quarrelling, so that their heaps are of the same size.
        en| {a} {T} is what {b} roommates bought jointly. Now they divide everything up evenly.
        en| The charity received {a} {T} and supports {b} people with them, the same for every person.
        en| A company thanks its {b} employees with {a} {T}. Nobody is favoured.
        en| After sorting, {b} collectors exchange and divide {a} {T} so that they finish with equal collections.
        en| There being {b} members in the club, the {a} {T} in the club house are divided into just as many equal lots, one lot for a member.
        en| {A} set out {a} {T} on the table. {b} guests helped themselves, each to an equal amount, and the table was bare.
        en| In a dance group of {b} girls, {a} {T} are sewn onto the dresses, equally many for every girl.
        en| A fisherman's family of {b} shares {a} {T} fairly.
        zh| 幼儿园阿姨把{a}{M}{T}分发给{b}个孩子，分到最后一{M}不剩，人人一样多，
        zh| 公司拿出{a}{M}{T}慰问{b}名员工，每名员工领的数量相同，
        zh| 夏令营结束时还有{a}{M}{T}，营员共{b}人，平均分给他们带回家，
        zh| 排球队领来{a}{M}{T}，队员有{b}人，每人拿一样多，
        zh| 村里收到{a}{M}{T}的捐赠，平均分给{b}位老人，
        zh| 评委把{a}{M}{T}奖给{b}位获奖者，平均分配，
        zh| {A}发牌似地把{a}{M}{T}发给{b}个人，每人同样多，刚好发完，
        zh| 宿舍里{b}个人合买了{a}{M}{T}，回来后平分，
        zh| 搬家以后，{A}把多余的{a}{M}{T}送给{b}位朋友，每位朋友拿到的一样多，
        zh| 爷爷倒出一袋{T}，数了数有{a}{M}，就平均分给{b}个孙子，
        zh| 船上有{b}人，只剩{a}{M}{T}，船长下令平均分配，
        en| A relay team of {b} runners wins {a} {T}. In the changing room they are divided into equal parts.
        en| {a} {T} lay in the treasure chest at the birthday party. The {b} little guests were all given the same number.
        en| {b} students rent a house and have just got {a} {T} from the landlord, to be divided equally.
        en| On the last day of school the caretaker gives out {a} {T} to {b} pupils, as many to one as to another.
        zh| 接力队{b}名队员共得奖品{a}{M}{T}，大家平分，
        zh| 生日会上，{A}把{a}{M}{T}平均分给{b}位小客人，
        zh| 放学前，校工把{a}{M}{T}发给{b}个同学，每人一样多，
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
        en| What does one of them receive, in numbers of {T}?
        en| How many {T} fall to one of them?
        en| Determine the number of {T} per head.
        en| How many {T} are due to each one of them?
        en| State how many {T} one gets.
        en| How many {T} make up one share?
        en| How many {T} is each entitled to?
        zh| 每一份是[几|多少]{M}{T}？
        zh| 平均每个分多少{M}？
        zh| 请算出每份有多少{M}{T}。
        zh| 各得[几|多少]{M}{T}？

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
        en| At the Christmas bazaar {A} is in charge of {a} {T}. {He} ties them up in [bags|boxes], {b} to each.
        en| "Never more and never fewer than {b} {T} in a [bag|box]," says the boss. {A} has {a} {T} in front of {him}.
        en| A machine drops {b} {T} into a [bag|box] before the next moves up. {A} has poured {a} {T} into the machine.
        en| The museum asked {A} to store {a} {T} safely. {He} lays {b} in one [bag|box].
        en| {A}, who keeps the scout camp tidy, gathered {a} {T} and stowed them away in [bags|boxes] with {b} {T} apiece.
        en| {a} {T} have come out of {A}'s workshop. For transport they are placed in [bags|boxes], and {b} fill one of those.
        en| When {A} helps at the food bank, {he} distributes {a} {T} over [bags|boxes] so that {b} {T} are in every one.
        en| {A}'s grandmother grew {a} {T}. {A} offers to sort them into [bags|boxes] for her; {b} belong in each.
        en| A customer wants {a} {T} in [bags|boxes] of {b}. {A} fulfils the order.
        en| The capacity of a [bag|box] is {b} {T}. {A} is supposed to pack {a} {T}, filling each one up.
        en| After the flea market {A} still has {a} {T}. {He} clears them away in [bags|boxes], {b} in every one.
        en| {A} counts {a} {T} on the conveyor belt in an hour. As soon as {b} have come, {he} closes a [bag|box].
        en| Before the holidays {A} packs up the classroom: {a} {T}, of which every [bag|box] takes {b}.
        en| The post office lets {A} send {b} {T} per [bag|box]. {He} has {a} {T} to send.
        en| Party favours! {A} has {a} {T} and wants {b} of them to be in every [bag|box] that {he} makes up.
        en| {b} {T} are enough to fill a [bag|box]. From {a} {T}, {A} fills as many as possible.
        en| A hobby gardener, {A}, harvested {a} {T} and is giving them away in [bags|boxes] containing {b} each.
        en| {A} groups {a} {T} by putting {b} at a time into a [bag|box].
        en| With {a} {T} to be shipped, {A} chooses [bags|boxes] made for {b} {T}.
        en| {A} found a heap of {a} {T} in the attic. In order to keep them clean, {he} lets {b} share one [bag|box].
        en| All in all, {A} must have {a} {T} ready for sale by evening. Shops accept them in [bags|boxes] of {b} only.
        en| Whenever {A} has wrapped {b} {T}, a [bag|box] is full. Today {he} wraps {a}.
        en| The circus is leaving town, and {A} is to load {a} {T}, {b} in a [bag|box], onto the wagon.
        en| {A} emptied a drawer of {a} {T}. From now on they live in [bags|boxes], {b} {T} in each.
        en| The {P} has hired {A} to pack {a} {T}. According to the label, a [bag|box] contains {b}.
        zh| 马戏团要搬走，{A}负责收好{a}{M}{T}，每[袋|盒|箱]收{b}{M}，
        zh| 流水线上来了{a}{M}{T}，{A}每数够{b}{M}就封一[袋|盒|箱]，
        zh| 顾客订了{a}{M}{T}，要求按每[袋|盒|箱]{b}{M}包装，{A}照办，
        zh| {A}把阁楼里找到的{a}{M}{T}整理好，每{b}{M}放一[袋|盒|箱]，
        zh| 邮局要求每[袋|盒|箱]装满{b}{M}{T}再寄，{A}有{a}{M}要寄，
        zh| 丰收了，{A}家收了{a}{M}{T}，每[袋|盒|箱]装满是{b}{M}，
        zh| 一台包装机每[袋|盒|箱]放进{b}{M}{T}，{A}倒进机器里{a}{M}，
        zh| 爱心超市收到{a}{M}{T}，{A}按每[袋|盒|箱]{b}{M}分装，
        zh| {A}做手工，一共做了{a}{M}{T}，装的时候每[袋|盒|箱]放{b}{M}，
        zh| 放假前，{A}把教室里的{a}{M}{T}收起来，每[袋|盒|箱]刚好装{b}{M}，
        zh| {b}{M}{T}能装满一[袋|盒|箱]，{A}手头有{a}{M}，
        en| {A} was told to get {a} {T} out of the rain. {He} takes [bags|boxes] and squeezes {b} {T} into every one.
        en| For a picnic {A} gets {a} {T} ready, {b} in each [bag|box].
        en| There is a shelf for [bags|boxes] in {A}'s shop. {A} fills them with {b} {T} each, using {a} {T} altogether.
        en| {A} inherits {a} {T} from an aunt. They arrive in [bags|boxes], {b} {T} in each of them.
        zh| 野餐前，{A}准备好{a}{M}{T}，分成每[袋|盒|箱]{b}{M}，
        zh| 下雨了，{A}赶紧把{a}{M}{T}收进来，每[袋|盒|箱]塞{b}{M}，
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
        en| How many [bags|boxes] result?
        en| How many [bags|boxes] are used up?
        en| In how many [bags|boxes] do the {T} end up?
        en| What is the number of full [bags|boxes]?
        en| How many [bags|boxes] should {he} fetch?
        en| Determine how many [bags|boxes] all of this takes.
        en| How many [bags|boxes] can be closed?
        zh| 共需要[几|多少][袋|盒|箱]才能装下？
        zh| 请算出[袋子|盒子|箱子]的个数。
        zh| 最后得到[几|多少][袋|盒|箱]？
        zh| 要拿来几个[袋子|盒子|箱子]？

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
        en| "How many {T} do you want?" asks the market woman. "{n}," says {A}, seeing that a {T1} is {$p}.
        en| {A} fills in an order form. Article: {T}. Quantity: {n}. Price per piece: {$p}.
        en| The vending machine gives out one {T1} for {$p}. {A} presses the button {n} times.
        en| {A} has invited guests and gets {n} {T} for them. For a {T1} the {P} asks {$p}.
        en| {n} {T} were missing from {A}'s collection. {He} found them all on a web site, each going for {$p}.
        en| A wholesaler supplies {T} at {$p} per unit. {A} signs for {n} units.
        en| In the sale, every {T1} has been marked down to {$p}. {A} grabs {n} of the {T}.
        en| {A} breaks {n} {T} by accident and has to replace them. New ones sell for {$p} apiece.
        en| Before the school fair {A} was sent to the {P} for {n} {T}, which go for {$p} each.
        en| {A} is a builder. For a new house {he} requires {n} {T}, and {his} supplier's price is {$p} for each.
        en| The label on a {T1} shows {$p}. There are {n} {T} like it on the counter, and {A} takes all of them.
        en| {A} gives {n} children a {T1} each. A {T1} is worth {$p}, and {A} pays for all.
        en| As souvenirs from the seaside {A} brings home {n} {T}. {He} got them at {$p} each.
        en| {A} chose {n} {T} from the top shelf, where all of them are {$p} each.
        en| {A} bids {$p} for every {T1} at an auction and carries off {n} {T}.
        en| The cheapest {T} are {$p} each. {A} settles for those and has {n} wrapped up.
        en| At the till {A}'s {n} {T} are scanned one by one, and each time {$p} shows up.
        en| A museum shop offers {T} for {$p} apiece. During {his} visit {A} asks for {n}.
        en| Once a week {A} buys a {T1} for {$p}. {He} has now done so for {n} weeks.
        en| {A} reserves {n} {T} by e-mail; the reply gives a price of {$p} for each.
        en| The farmer, {A}, is in need of {n} {T}. On the market they fetch {$p} each.
        en| From the catalogue {A} picks {T} with a price of {$p} each, enough for {n} colleagues to have one {T1}.
        en| Nobody gets a discount: every {T1} is {$p}. {A} needs as many as {n}.
        en| {A} sees a notice, "{T}, {$p} each, last few!", and buys the {n} that are there.
        en| A hotel sends {A} to shop. On the note stands "{n} {T}", and the shop has them at {$p} each.
        en| {A} loves {T}. Although each costs {$p}, {he} comes home with {n}.
        en| {A} put {n} {T} on the scales of the self-service till, which charged {$p} for each {T1}.
        zh| 老板对{A}说，{T}{p}元一{M}，不讲价。{A}要了{n}{M}，
        zh| {A}填写订货单：品名{T}，数量{n}{M}，单价{p}元。
        zh| 客人要来，{A}上街买{n}{M}{T}，街上的价格是每{M}{p}元，
        zh| {A}不小心弄坏了{n}{M}{T}，要照价赔偿，每{M}{p}元，
        zh| 打折以后{T}每{M}{p}元，{A}一下子买了{n}{M}，
        zh| 旅行归来，{A}带回{n}{M}{T}作纪念品，当时每{M}卖{p}元，
        zh| {A}每周买一{M}{p}元的{T}，已经买了{n}周，
        zh| 批发部的{T}每{M}{p}元，{A}进货{n}{M}，
        zh| {A}请{n}位同事每人一{M}{T}，每{M}{p}元，由{A}付钱，
        zh| 店里只剩{n}{M}{T}，每{M}{p}元，{A}全买下了，
        zh| {A}在博物馆商店看到{T}，每{M}{p}元，{he}给朋友带了{n}{M}，
        en| On {A}'s wish list there are {n} {T}, and today {he} orders them all. The price has dropped to {$p} for each.
        en| {A} shakes hands with the dealer: {n} {T} at {$p} each.
        en| A plumber by trade, {A} uses {n} {T} for a repair. Every {T1} must be bought for {$p}.
        zh| {A}装修要用{n}{M}{T}，建材店每{M}卖{p}元，
        zh| {A}和老板谈好每{M}{T}{p}元，订了{n}{M}，
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
        en| How high is the bill?
        en| What is the sum to be paid?
        en| Determine the total amount.
        en| How much money goes into the {T}?
        en| What total does {he} have to reckon with?
        en| Altogether, what do the {T} come to?
        en| How much is due for all of the {T}?
        en| Tell {him} the total price.
        zh| 全部{T}要花多少钱？
        zh| 请算出总钱数。
        zh| 结账时该付多少元？
        zh| 这笔账是多少元？

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
        en| The receipt in {A}'s pocket lists {n} {T} and, at the bottom, {$m}.
        en| "{n} {T} make {$m}," says the salesman and ties up the parcel.
        en| After a flea market {A} counted the takings: {$m} for {n} {T}, all sold at the same price.
        en| {n} visitors of the museum each bought a {T1}. This brought the museum shop {$m}.
        en| {A} was offered a box of {n} {T}, all alike, for {$m} and said yes.
        en| A teacher collects {$m} from the class. The money is just enough for {n} {T}.
        en| The club's treasurer notes: {T}, {n} pieces, total {$m}.
        en| {B} buys a {T1} every week. In {n} weeks {B} has spent {$m}, for the price never changed.
        en| To replace the {n} {T} that were lost, the insurance pays {$m}.
        en| An online shop sells {T} by the set. The set has {n} {T} in it and its price is {$m}.
        en| {A} swapped {n} {T} of equal worth for {$m} in cash.
        en| There were {n} {T} on sale at one price. Their owner got {$m} for the lot.
        en| A hotel spent {$m} furnishing its rooms with {n} {T} of the same make.
        en| {$m} left the cash box today, and {n} {T} came in, each at the same cost.
        en| {n} friends chipped in equally to buy one {T1} apiece. The total was {$m}.
        en| At an auction a lot of {n} identical {T} fetched {$m}.
        en| {A} has forgotten the price of a {T1}, but {he} knows that {n} cost {him} {$m}.
        en| A wholesaler lets a shop have {n} {T} for {$m}. They all have the same price.
        en| Altogether {$m} had to be paid when {A} picked up the {n} {T} that {he} had ordered.
        en| For the party {A} needed {n} {T}. {He} counted {$m} out on the counter, and that was exactly right.
        en| The advertisement promises {n} {T} of the best quality for {$m}.
        en| In a foreign market {A} managed to get {n} {T} for {$m} after long bargaining.
        en| Two brothers ran a stall. Their only customer bought {n} {T}, every one at the same price, and left {$m} with them.
        en| A charity printed "{$m} buys {n} {T}" on its leaflet.
        en| As a farmer's yearly stock, {n} {T} were delivered. The farmer transferred {$m}.
        zh| {A}的小票上写着：{T}{n}{M}，合计{m}元。
        zh| “{n}{M}{T}，正好{m}元。”售货员说，
        zh| 网店把{T}按套卖，一套{n}{M}，售价{m}元，
        zh| {A}忘了{T}的单价，只记得{n}{M}花掉了{m}元，
        zh| 拍卖会上，{n}{M}一模一样的{T}拍得{m}元，
        zh| 跳蚤市场上，{A}的{n}{M}{T}卖了同样的价，一共得到{m}元，
        zh| {A}每周买一{M}{T}，{n}周共花{m}元，价格一直没变，
        zh| 全班凑了{m}元，恰好够买{n}{M}{T}，
        zh| 批发商把{n}{M}{T}卖给小店，收了{m}元，
        zh| 宾馆添置{n}{M}同款{T}，支出{m}元，
        zh| 经过讨价还价，{A}用{m}元拿下了{n}{M}同样的{T}，
        en| {A} spends {$m} at the stall of a potter, for which {he} is given {n} {T} of equal price.
        en| The wedding cost sheet has a line: {n} {T}, {$m}.
        en| One invoice covers {n} {T} of a single sort. It asks for {$m}.
        zh| 婚礼账单上有一行：{T}{n}{M}，{m}元。
        zh| {A}在手工摊上挑了{n}{M}价格一样的{T}，付了{m}元，
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
        en| How much must one pay for a single {T1}?
        en| Calculate the price of one {T1}.
        en| What does that make per {T1}?
        en| How much money does a {T1} cost on its own?
        en| Determine the unit price.
        en| So what is a {T1} worth?
        en| How much would you pay for just one {T1}?
        zh| 请算出一{M}{T}要多少钱。
        zh| 只买一{M}，该付多少元？
        zh| 一{M}{T}值几元？
        zh| 每{M}{T}的单价是几元？
        """
}
