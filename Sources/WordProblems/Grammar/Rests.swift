/// What is left, what is missing, and what there was before.
extension Grammar {
    static let rests = """
        == rest: x = a - b; a=5..120 b=2..110
        en| {A} has {a} {T} and [gives {b} to {B}|gives {B} {b} of them]. How many {T} are left?
        en| There were {a} {T} in the {P}. {b} of them were [sold|taken away|stolen|broken|eaten]. How many {T} remain?
        en| {A} had {$a} and spent {$b} on a {T1}. How much money does {he} have left?
        en| A book has {a} pages. {A} has [already |]read {b} of them. How many pages are still to read?
        en| From a rope of {a} metres, {b} metres are cut off. How long is the rest?
        en| {b} of the {a} {T} in a box are [red|broken|rotten]. How many are not?
        en| {A} lost {b} of {his} {a} {T}. How many does {he} still have?
        en| There are {a} children in a class, and {b} of them are girls. How many boys are there?
        en| {A} has {a} {T}. {b} are white and the rest are green. How many green {T} does {he} have?
        en| How many more {T} does {A} have than {B} if {A} has {a} and {B} has {b}?
        en| {A} collected {a} {T} and {B} collected {b}. How many fewer did {B} collect?
        en| What is the difference between {a} and {b}?
        en| {A} is {a} years old. {B} is {b} years younger. How old is {B}?
        en| {B} has {b} fewer {T} than {A}. {A} has {a}. How many does {B} have?
        en| A {T1} costs {$a}. {A} has [only |]{$b}. How much more [money |]does {he} need?
        en| {A} wants to collect {a} {T}. So far {he} has {b}. How many more must {he} find?
        en| A bus left with {a} passengers; {b} got off at the first stop. How many stayed on the bus?
        en| {A} baked {a} {T} and sold {b} of them at the {P}. How many did not sell?
        en| The red rope is {a} m long, the blue rope {b} m. By how much is the red one longer?
        en| {A} pays for a {T1} of {$b} with a {$a} note. How much change does {he} get?
        en| {A} is {a} years old now. How old was {he} {b} years ago?
        en| A ticket used to cost {$a}. Now it is {$b} cheaper. What does it cost now?
        en| Together {A} and {B} have {a} {T}. {A} has {b} of them. How many belong to {B}?
        en| {A} needs {a} {T} for a party but has just {b}. How many are missing?
        en| {A} had {a} {T}. After {he} [ate|used|sold|lost|gave away|dropped] {b}[ of them|], how many were left?
        en| A {P} had {a} {T} this morning and [sold|lost|threw away] {b}. How many does it have [now|left]?
        en| {A} has {a} pages to read and has finished {b}. How many are left?
        en| There are {a} seats in a hall. {b} are taken. How many are [free|empty]?
        en| {a} birds sat on a wire and {b} flew away. How many birds stayed?
        en| {B} got {b} of {A}'s {a} {T}. How many does {A} keep?
        en| {A} owes {$a} and has paid back {$b}. How much does {he} still owe?
        en| A film lasts {a} minutes. {A} has watched {b} minutes. How much longer does it go on?
        en| {A} jumped {a} cm and {B} jumped {b} cm. How much farther did {A} jump?
        en| A {T1} weighs {a} kg, a {V1} weighs {b} kg. How much heavier is the {T1}?
        en| {b} of the {a} players are boys. How many girls play?
        en| The temperature was {a} degrees and fell by {b} degrees. What is the temperature now?
        en| A rope is {a} m long. {A} cuts off {b} m. How many metres are left?
        en| A tank holds {a} litres. {b} litres are used. How many litres are left?
        en| A class has {a} pupils. {b} are absent today. How many are present?
        en| {A} needs {a} points to win and has {b}. How many points are missing?
        en| {b} of {a} eggs are broken. How many are whole?
        en| {A} has {b} {T}. {He} needs {a}. How many more does {he} need?
        en| {A} has {a} {T}. That is too many: {he} gives {b} back. How many does {he} keep?
        en| What is {a} minus {b}?
        en| {A} is {a} cm tall and {B} is {b} cm tall. How much taller is {A}?
        en| Subtract {b} from {a}. What is left?
        en| A pizza has {a} slices. {A} eats {b} slices. How many slices are left?
        en| {A} had {$a} and bought a {T1} for {$b}. How much money does {he} have now?
        en| Mike had {a} baseball cards and gave {b} of them to his friend. How many cards does Mike have left?
        en| A bottle holds {a} ml of juice. {A} drinks {b} ml. How much juice is left?
        en| Out of {a} students {b} passed the test. How many did not pass?
        zh| {A}有{a}{M}{T}，[给了{B}|送给{B}|给{B}]{b}{M}，还剩[几|多少]{M}？
        zh| {P}有{a}{M}{T}，卖出[了|]{b}{M}，还[剩|剩下|有]多少{M}？
        zh| {A}带了{a}元，买{T}花了{b}元，还剩多少[元|钱]？
        zh| 一本书有{a}页，{A}已经看了{b}页，还有多少页没[有|]看？
        zh| 一根绳子长{a}米，剪去{b}米，还剩多少米？
        zh| 树上有{a}只小鸟，飞走了{b}只，树上还有几只？
        zh| {A}和{B}一共有{a}{M}{T}，其中{A}有{b}{M}，{B}有几{M}？
        zh| 全班有{a}人，其中女生{b}人，男生有多少人？
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{A}比{B}多[几|多少]{M}？
        zh| {A}做了{a}道题，{B}做了{b}道，{B}比{A}少做多少道？
        zh| {A}有{a}{M}{T}，{B}比{A}少{b}{M}，{B}有[几|多少]{M}{T}？
        zh| 妈妈今年{a}岁，{A}比妈妈小{b}岁，{A}今年几岁？
        zh| 一{M}{T}要{a}元，{A}[只有|现在有]{b}元，还差多少[元|钱]？
        zh| 同学们要种{a}棵树，已经种了{b}棵，还要种多少棵？
        zh| 求{a}与{b}的差。
        zh| {A}付了{a}元买一{M}{b}元的{T}，应找回多少元？
        zh| {A}的{a}{M}{T}丢了{b}{M}，现在有几{M}？
        zh| {P}里有{a}{M}{T}，被借走{b}{M}，还有几{M}？
        zh| 车上有{a}人，到站下去{b}人，现在车上有多少人？
        zh| {A}今年{a}岁，{b}年前{he}几岁？
        zh| 红花有{a}朵，黄花有{b}朵，红花比黄花多几朵？
        zh| 现在的票价比原来便宜{b}元，原来是{a}元，现在是多少元？
        zh| 摘了{a}{M}{T}，吃了{b}{M}，剩下多少{M}？
        zh| {A}有{a}{M}{T}，[吃|用|丢|卖]了{b}{M}，还[剩|剩下|有][几|多少]{M}？
        zh| 电影院有{a}个座位，已经坐了{b}人，还有多少个空位？
        zh| {A}要写{a}个字，写了{b}个，还要写几个？
        zh| 停车场有{a}辆车，开走了{b}辆，还剩几辆？
        zh| 小红跳绳跳了{a}下，小兰跳了{b}下，小红比小兰多跳几下？
        zh| {T}{a}元，{V}{b}元，{T}比{V}贵多少元？
        zh| 一桶油重{a}千克，用去{b}千克，还有多少千克？
        zh| {A}欠{B}{a}元，已经还了{b}元，还欠多少元？
        zh| 两人共摘了{a}{M}{T}，{A}摘了{b}{M}，{B}摘了多少{M}？
        zh| 气温原来是{a}度，下降了{b}度，现在是几度？
        zh| 一件{T}进价{b}元，卖了{a}元，赚了多少元？
        zh| {a}减{b}等于多少？
        zh| 班里有{a}人，今天缺席{b}人，出席多少人？
        zh| 有{a}个鸡蛋，打碎了{b}个，还有几个好的？
        zh| {A}身高{a}厘米，{B}身高{b}厘米，{A}比{B}高多少厘米？
        zh| {A}要集{a}{M}{T}，已经有{b}{M}，还差几{M}？
        zh| 一桶水有{a}升，用去{b}升，还剩几升？
        zh| {A}有{a}元，买{T}用去{b}元，还有多少钱？
        zh| {A}今年{a}岁，{B}今年{b}岁，{A}比{B}大几岁？
        zh| 妈妈给{A}{a}元，{he}花了{b}元，还剩几元？
        zh| {P}一共有{a}人，走了{b}人，还剩几人？
        zh| 一年级有男生{a}人，女生{b}人，女生比男生少多少人？
        zh| 足球队有{a}个球，借出{b}个，还有多少个？
        zh| 一篮桃子连篮子重{a}千克，篮子重{b}千克，桃子重多少千克？
        zh| {P}有{a}盆绿萝，搬走{b}盆，还有几盆？
        en| Of the {a} {T} that {A} made, {b} did not turn out well. How many are good?
        en| A hotel with {a} rooms has {b} guests in single rooms. How many rooms are empty?
        en| {A} is saving for a {T1} that costs {$a}. {He} has put aside {$b}. What amount is lacking?
        en| The distance to the sea is {a} km. After {b} km {A} takes a break. How far is it from there?
        en| {a} letters had to be sorted; {b} are done. Work out how many are waiting.
        en| {A} is {b} cm shorter than {B}, who is {a} cm tall. What is {A}'s height?
        en| A cow weighs {a} kg, a horse {b} kg. By how many kilograms is the cow heavier?
        en| The firm has {a} employees, of whom {b} work from home. How many come to the office?
        en| Ticket {$a}, discount {$b}. What is to be paid?
        en| {b} minutes of a lesson of {a} minutes are over. How many minutes does it still last?
        en| How many years is {A} older than {B}, if {A} is {a} and {B} is {b}?
        en| My team scored {a} points and the others scored {b}. By how many points did we win?
        en| {A} has {a} cards. If {he} deals out {b}, how many does {he} hold?
        en| In a jar with {a} sweets, {b} are sour; the others are sweet. How many sweet ones are there?
        en| Take {b} away from {a}. What do you get?
        en| {A} bought a {T1} for {$b} and sold it for {$a}. What was {his} profit?
        zh| {A}做的{a}{M}{T}里有{b}{M}不合格，合格的有多少{M}？
        zh| 宾馆有{a}个房间，已住{b}间，空房有多少间？
        zh| 到海边有{a}千米，{A}走了{b}千米后休息，还要走多少千米？
        zh| {a}封信要分拣，已经分好{b}封，还有几封没分？
        zh| {A}比{B}矮{b}厘米，{B}身高{a}厘米，{A}身高多少厘米？
        zh| 一头牛重{a}千克，一匹马重{b}千克，牛比马重多少千克？
        zh| 公司有员工{a}人，其中{b}人在家办公，到公司上班的有多少人？
        zh| 门票{a}元，优惠{b}元，实际付多少元？
        zh| 一节课{a}分钟，已经上了{b}分钟，还剩几分钟下课？
        zh| 我们队得了{a}分，对手得了{b}分，我们赢了多少分？
        zh| 从{a}里面去掉{b}，还剩多少？
        zh| {A}花{b}元买进一{M}{T}，卖了{a}元，赚了几元？
        zh| 罐子里有{a}颗糖，酸的有{b}颗，其余是甜的，甜的有几颗？
        zh| 甲数是{a}，乙数比甲数少{b}，乙数是多少？
        zh| 比{a}少{b}的数是几？
        zh| 一共要搬{a}块砖，已经搬了{b}块，还要搬多少块？
        en| {A} has read {b} of the {a} pages of a book. How many pages are still to be read?
        en| Of {a} eggs {b} are cracked. How many are whole?
        en| The rope was {a} m long before {b} m were cut off. What is its length now?
        en| From {a} litres of milk {b} litres are drunk. How much milk is there still?
        en| {A} wants to save {$a} and has {$b} so far. How much does {he} still need?
        en| Take {b} away from {a}.
        en| How much larger is {a} than {b}?
        en| The older tree is {a} years old, the younger one {b}. What is the difference of their ages?
        zh| 一根绳子长{a}米，用去{b}米，还有多少米？
        zh| 书店有{a}本字典，卖掉{b}本以后，书店还有几本字典？
        zh| {a}比{b}多多少？
        zh| {a}减{b}，差是多少？
        zh| 全班{a}人，今天到校{b}人，有几人没有到校？
        zh| {A}要写{a}个字，已经写好{b}个，还要写几个？
        zh| 树上原有{a}只鸟，飞走一些后还有{b}只，飞走了几只？
        zh| {A}和{B}共有{a}{M}{T}，其中{b}{M}是{A}的，{B}有多少{M}？
        en| How tall is {B}, who is {b} cm shorter than {A}, if {A} is {a} cm tall?
        en| {A} read {a} pages. How many pages did {B} read, who read {b} fewer?
        en| {B} is younger than {A} by {b} years. {A} is {a}. How old is {B}?
        en| The second test had {b} questions fewer than the first, which had {a}. How many questions had the second test?
        zh| {B}比{A}矮{b}厘米，{A}高{a}厘米，{B}高多少厘米？
        zh| 一件上衣{a}元，一条裤子比一件上衣便宜{b}元，裤子多少元？
        zh| 红花{a}朵，黄花比红花少{b}朵，黄花几朵？
        zh| {A}有{a}{M}{T}，比{B}多{b}{M}，{B}有几{M}？
        zh| 参加跳绳的有{a}人，比跑步的多{b}人，跑步的有多少人？
        en| If {b} of {a} lamps are broken, how many work?
        en| Find the number of pages left in a book of {a} pages when {b} are read.
        en| Let x be what is left of {a} litres after {b} litres are used. Find x.
        en| How many girls are in a class of {a} with {b} boys?
        zh| 设还剩x页，全书{a}页，看了{b}页，求x。
        zh| 如果{a}盏灯坏了{b}盏，那么好的有几盏？

        == rest2: x = a - b - c; a=20..150 b=2..60 c=2..60
        en| {A} had {a} {T}. {He} gave {b} to {B} and {c} to {C}. How many are left?
        en| There are {a} {T} in a jar: {b} are red, {c} are blue and the others are green. How many are green?
        en| {A} took {$a} to the {P}, where {he} spent {$b} on {T} and {$c} on {V}. How much did {he} have left?
        en| Of {a} pages, {A} read {b} on Saturday and {c} on Sunday. How many pages remain?
        en| The perimeter of a triangle is {a} cm. Two of its sides are {b} cm and {c} cm. How long is the third side?
        en| A {T1} costs {$b} and a {V1} {$c}. {A} buys both and pays with {$a}. What change does {he} get?
        en| {b} passengers got off a bus of {a} at the first stop, then {c} more got off. How many are still on it?
        en| {A} has {a} {T}. {b} of them are red, {c} are yellow, and the rest are white. How many white ones are there?
        en| A tank held {a} litres of water. First {b} litres were used, then {c} litres. How many litres are left?
        en| {A} had {$a}. {He} paid {$b} for lunch and {$c} for a bus ticket. How much money does {he} have now?
        en| From a rope of {a} m, {A} cuts a piece of {b} m and a piece of {c} m. What length remains?
        en| {a} people were at a party. At nine {b} left and at ten another {c}. How many stayed?
        en| {A} has {a} pages to read. {He} reads {b} pages in the morning and {c} in the evening. How many are left?
        en| {A} had {a} {T}. {He} ate {b} and sold {c}. How many are left?
        en| A class has {a} pupils. {b} play football, {c} play tennis, the others swim. How many swim?
        en| {A} had {$a}. {He} spent {$b}, and then another {$c}. How much is left?
        zh| {A}有{a}{M}{T}，给了{B}{b}{M}，又给了{C}{c}{M}，还剩几{M}？
        zh| 妈妈带了{a}元，买{T}花了{b}元，买{V}花了{c}元，还剩多少元？
        zh| 一本{a}页的书，第一天看了{b}页，第二天看了{c}页，还剩多少页没看？
        zh| 盒子里有{a}个球，红球{b}个，黄球{c}个，其余是白球，白球有多少个？
        zh| 三角形的周长是{a}厘米，其中两条边长{b}厘米和{c}厘米，第三条边长多少厘米？
        zh| 买{T}用去{b}元，买{V}用去{c}元，付给售货员{a}元，应找回多少元？
        zh| {A}有{a}元，买文具用了{b}元，坐车用了{c}元，还剩多少钱？
        zh| 一根绳子长{a}米，第一次剪去{b}米，第二次剪去{c}米，还剩多少米？
        zh| {P}有{a}{M}{T}，上午卖出{b}{M}，下午卖出{c}{M}，还剩几{M}？
        zh| {A}有{a}{M}{T}，吃了{b}{M}，卖了{c}{M}，还剩几{M}？
        zh| 全班{a}人，{b}人踢球，{c}人打网球，其余游泳，游泳的有多少人？
        zh| 水箱有水{a}升，第一次用{b}升，第二次用{c}升，还剩多少升？
        zh| {A}有{a}元，先花{b}元，再花{c}元，还剩几元？
        zh| 班级有{a}面小旗，发给第一组{b}面，发给第二组{c}面，还剩几面？
        zh| 一盒{a}根火柴，先用{b}根，后用{c}根，还剩多少根？
        en| {A} saved {$a}. {He} spent {$b} on books and {$c} on a present. How much of {his} savings is left?
        en| How many {T} remain if from {a} {T} first {b} and then {c} are [sold|taken|eaten]?
        en| A train leaves with {a} passengers. {b} get off at the first station and {c} at the next; nobody gets on. How many are still on the train?
        en| The school has {a} computers. {b} are broken and {c} are lent out. How many can be used?
        en| {A} wants to ride {a} km in a weekend. {He} rode {b} km on Saturday morning and {c} km in the afternoon. How many kilometres are left for Sunday?
        en| From a roll of {a} m of cloth, a tailor cuts {b} m for a coat and {c} m for a dress. What is left on the roll?
        en| {b} of the {a} seats are sold out, {c} more are reserved. Work out how many are free.
        en| Three children share {a} {T}. {A} takes {b}, {B} takes {c}, and {C} takes what is left. How many does {C} take?
        en| A farmer had {a} sheep; {b} were sold at the market and {c} were given to a neighbour. How many does the farmer keep?
        en| My book has {a} pages. Yesterday I read {b} pages, today {c}. How many pages do I still have to read?
        en| Subtract {b} and then {c} from {a}. What do you get?
        en| The sum of a number, {b} and {c} is {a}. What is the number?
        en| There were {a} litres in the tank. {b} litres leaked out and {c} litres were used. How much water is there now?
        en| Budget {$a}; rent {$b}; food {$c}. How much remains?
        en| {A}, {B} and {C} picked {a} {T} together. {A} picked {b} and {B} picked {c}. How many did {C} pick?
        en| Of {a} votes, {A} got {b} and {B} got {c}. All the others went to {C}. How many votes did {C} get?
        en| An angle of a triangle is wanted. The sum of the angles is {a} degrees, the others measure {b} and {c} degrees. How many degrees has it?
        en| The shop received {a} {T}; on Monday it sold {b} of them, on Tuesday {c}. How many are in stock on Wednesday?
        zh| {A}存了{a}元，买书用了{b}元，买礼物用了{c}元，还剩多少元？
        zh| 从{a}{M}{T}里先拿走{b}{M}，再拿走{c}{M}，还有[几|多少]{M}？
        zh| 火车上有乘客{a}人，第一站下去{b}人，第二站下去{c}人，没有人上车，车上还有多少人？
        zh| 学校有电脑{a}台，坏了{b}台，借出{c}台，能用的有多少台？
        zh| 一匹布长{a}米，做上衣用去{b}米，做裙子用去{c}米，还剩多少米？
        zh| 电影院有{a}个座位，已售出{b}个，预订了{c}个，还有几个空位？
        zh| {A}、{B}、{C}共有{a}{M}{T}，{A}有{b}{M}，{B}有{c}{M}，{C}有几{M}？
        zh| 农场有{a}只羊，卖掉{b}只，送给邻居{c}只，还剩多少只？
        zh| 我看一本{a}页的书，昨天看了{b}页，今天看了{c}页，还有多少页没看？
        zh| {a}减去{b}再减去{c}，得多少？
        zh| 一个数加上{b}再加上{c}等于{a}，这个数是多少？
        zh| 水箱里有{a}升水，漏掉{b}升，用去{c}升，现在还有多少升？
        zh| 这个月预算{a}元，房租{b}元，伙食{c}元，还余多少元？
        zh| 一共有{a}票，{A}得了{b}票，{B}得了{c}票，其余的都投给了{C}，{C}得了几票？
        zh| {P}进货{a}{M}{T}，星期一卖出{b}{M}，星期二卖出{c}{M}，还有多少{M}？
        zh| 要修{a}米长的路，上午修了{b}米，下午修了{c}米，还有多少米没修？
        zh| {A}原来有{a}{M}{T}，给弟弟{b}{M}，给妹妹{c}{M}后，自己还有几{M}？
        zh| 三根绳子共长{a}米，第一根{b}米，第二根{c}米，第三根长多少米？
        en| {A} baked {a} cookies. {b} went to {B}, {c} to {C}, and {A} kept the others. How many did {A} keep?
        en| The hall has {a} chairs. {b} are in the first block and {c} in the second; all the rest are in the third. How many are in the third block?
        en| A shop ordered {a} {T}. {b} came on Monday and {c} on Tuesday. How many are still to come?
        en| Out of {a} trees in the park, {b} are oaks and {c} are pines. How many trees are neither?
        en| {A} has to drive {a} km. Before lunch {he} drove {b} km and after lunch {c} km. What distance is left?
        en| Take {b} away from {a}, and then take {c} away as well. What remains?
        en| A ribbon of {a} cm was used for two presents, {b} cm for one and {c} cm for the other. How much ribbon is left?
        zh| {A}做了{a}块饼干，给{B}{b}块，给{C}{c}块，其余自己留着，{A}留了多少块？
        zh| 公园里有{a}棵树，其中{b}棵是松树，{c}棵是柳树，别的树有多少棵？
        zh| 商店订了{a}{M}{T}，星期一到货{b}{M}，星期二到货{c}{M}，还有多少{M}没到？
        zh| {A}要开{a}千米，上午开了{b}千米，下午开了{c}千米，还剩多少千米？
        zh| 从{a}里去掉{b}，再去掉{c}，还剩多少？
        zh| 一根{a}厘米的丝带，包第一个礼物用了{b}厘米，包第二个用了{c}厘米，还剩几厘米？
        zh| 食堂买来大米{a}千克，第一周吃了{b}千克，第二周吃了{c}千克，还剩多少千克？
        en| {A} had {a} {T}. {he} gave {b} to {B} and {c} to {C}. How many has {he} got now?
        en| A rope of {a} m loses {b} m and then {c} m more. How long is it in the end?
        en| From {$a} {A} paid {$b} for food and {$c} for the bus. What is left?
        en| {a} people were in the cinema. {b} left at the break, and {c} left before the end. How many saw the end?
        en| Out of {a} days, {b} were rainy, {c} were cloudy and the others were sunny. How many sunny days were there?
        en| Take {b} and then {c} away from {a}. What remains?
        en| A class of {a} has {b} pupils who walk to school and {c} who cycle; the others come by bus. How many come by bus?
        en| {A} must learn {a} words. {he} learns {b} on the first day and {c} on the second. How many words are still to be learned?
        en| The three angles of a figure make {a} degrees together. Two of them have {b} and {c} degrees. How large is the third?
        en| A book has {a} pages. On Saturday {A} read {b} pages and on Sunday {c}. How many pages are unread?
        zh| 公共汽车上有{a}人，第一站下去{b}人，第二站又下去{c}人，车上还有多少人？
        zh| 一本书{a}页，第一天看{b}页，第二天看{c}页，还有几页没看？
        zh| {A}带了{a}元，买书用{b}元，买笔用{c}元，还有多少钱？
        zh| 三个数的和是{a}，其中两个数是{b}和{c}，第三个数是多少？
        zh| 要种{a}棵树，上午种了{b}棵，下午种了{c}棵，还要种几棵？
        en| If {A} has {a} {T} and loses {b} and then {c}, how many are left?
        en| Find how many of {a} tickets are left after {b} and then {c} have been sold.
        en| Let x be what remains of {$a} after paying {$b} and {$c}. Find x.
        en| How many km are left of a trip of {a} km after {b} km on Monday and {c} km on Tuesday?

        == lossgain: x = a - b + c; a=15..120 b=2..60 c=2..60
        en| A bus had {a} passengers. At a stop {b} got off and {c} got on. How many passengers are there now?
        en| {A} had {a} {T}, lost {b} and then found {c}. How many {T} has {he} now?
        en| The {P} had {a} {T}. It sold {b} of them and ordered {c} new ones. How many does it have now?
        en| {A} had {$a}. {He} spent {$b} and then earned {$c}. How much money does {he} have?
        en| After {b} of the {a} birds flew away, {c} others came. How many birds are there then?
        en| There were {a} cars in a car park. {b} drove away and {c} arrived. How many cars are there now?
        en| {A} has {a} {T}. {He} gives {b} to {B}, but {C} gives {him} {c}. How many does {he} have at the end?
        en| A library had {a} books. It gave away {b} old ones and bought {c}. How many books does it have now?
        en| From a tank of {a} litres {b} litres were taken; then {c} litres were added. How much is in it?
        en| {A} had {a} {T}. {He} used {b} and bought {c} new ones. How many does {he} have now?
        en| There were {a} children in the yard. {b} went home and {c} came. How many are there now?
        en| A shop had {a} {T}. {b} were sold and {c} were delivered. How many are in the shop now?
        zh| 车上有{a}人，到站下车{b}人，又上车{c}人，现在车上有多少人？
        zh| {A}有{a}{M}{T}，用掉{b}{M}，又买了{c}{M}，现在有多少{M}？
        zh| {P}有{a}{M}{T}，卖出{b}{M}后又运来{c}{M}，现在有几{M}？
        zh| 一共有{a}个足球，借走了{b}个，还回来{c}个，现在有多少个？
        zh| {A}有{a}元，买书花了{b}元，妈妈又给{he}{c}元，{he}现在有多少钱？
        zh| 停车场有{a}辆车，开走{b}辆，又开来{c}辆，现在有多少辆？
        zh| 图书馆有{a}本书，借出{b}本，还回{c}本，现在有几本？
        zh| 水池里有{a}升水，用去{b}升，又注入{c}升，现在有多少升？
        zh| 树上有{a}只鸟，飞走了{b}只，又飞来{c}只，树上现在有几只？
        zh| {A}有{a}{M}{T}，吃了{b}{M}，又买来{c}{M}，现在有几{M}？
        zh| 操场上有{a}个同学，走了{b}个，又来了{c}个，现在有几个？
        zh| 商店有{a}{M}{T}，卖掉{b}{M}，又进货{c}{M}，现在有多少{M}？
        zh| 轮船上有{a}名旅客，靠岸时下船{b}名，又上船{c}名，现在船上有多少名旅客？
        en| {A} had {a} {T}, [gave away|lost|sold|used] {b} of them and then [bought|got|found] {c} new ones. How many does {he} have now?
        en| A lift carries {a} kg. Goods of {b} kg are unloaded and goods of {c} kg are loaded. What does it carry then?
        en| The library owned {a} books on art. {b} were given away and {c} were bought. How many are there today?
        en| In the morning there were {a} cars in the car park. By noon {b} had left and {c} had come. How many cars were there at noon?
        en| The temperature was {a} degrees. It fell by {b} degrees at night and rose by {c} degrees in the morning. What was it then?
        en| {A} has {$a} on {his} account. {He} takes out {$b} and pays in {$c}. What is the balance?
        en| How many fish are in the pond if there were {a}, {b} were caught and {c} were set free in it?
        en| First subtract {b} from {a}, then add {c}. What is the result?
        en| A shop had {a} bottles of juice, sold {b} of them and got a delivery of {c}. How many bottles are in the shop now?
        en| {b} of our {a} hens were sold; then {c} chicks hatched. How many birds do we have?
        en| {A} owed {$a}. {He} paid back {$b}, but then borrowed {$c} more. How much does {he} owe?
        en| A tank holds {a} litres of water. {b} litres run out, afterwards {c} litres run in. How many litres does it hold in the end?
        en| At the club there were {a} members in January. During the year {b} left and {c} joined. How many members were there in December?
        en| The diver is {a} m deep, comes up {b} m and goes down {c} m again. How deep is the diver now?
        zh| {A}有{a}{M}{T}，[送出|用掉|丢了|卖掉]{b}{M}，又[买来|得到]{c}{M}，现在有[几|多少]{M}？
        zh| 图书馆有艺术类图书{a}本，借出{b}本，又买进{c}本，现在有多少本？
        zh| 停车场早上有{a}辆车，上午开走{b}辆，又开来{c}辆，现在停着多少辆？
        zh| 夜里气温从{a}度下降了{b}度，早晨又上升了{c}度，早晨的气温是多少度？
        zh| {A}的卡里有{a}元，取出{b}元，又存入{c}元，卡里现在有多少元？
        zh| 池塘里有{a}条鱼，捞走{b}条，又放进{c}条，池塘里现在有多少条鱼？
        zh| {a}减去{b}，再加上{c}，结果是多少？
        zh| {P}原有果汁{a}瓶，卖出{b}瓶，又进货{c}瓶，现在有多少瓶？
        zh| 社团年初有{a}名成员，一年中退出{b}人，新加入{c}人，年底有多少人？
        zh| {A}欠{B}{a}元，还了{b}元，后来又借了{c}元，现在一共欠多少元？
        zh| 水箱里有{a}升水，先放掉{b}升，再注入{c}升，水箱里现在有几升水？
        zh| 车上原有{a}人，到站下去{b}人，又上来{c}人，这时车上有多少人？
        zh| 养鸡场有{a}只鸡，卖了{b}只，又孵出{c}只，现在有鸡多少只？
        zh| 潜水员在{a}米深处，先上升{b}米，再下潜{c}米，现在在水下多少米？
        en| A hotel had {a} guests. This morning {b} left, and this afternoon {c} arrived. How many guests are there tonight?
        en| {A} weighed {a} kg, lost {b} kg in spring and put on {c} kg in summer. What does {he} weigh now?
        en| The team had {a} points, lost {b} of them as a penalty and then won {c}. How many points has it?
        en| The lift was on floor {a}, went down {b} floors and then up {c} floors. On which floor is it now?
        en| A herd of {a} cows lost {b} by sale and gained {c} calves. How large is it now?
        en| There were {a} bikes for hire. {b} were taken, and {c} came back. How many bikes are there for hire now?
        zh| 旅馆原有客人{a}位，上午走了{b}位，下午又来了{c}位，今晚有几位客人？
        zh| {A}原来重{a}千克，春天瘦了{b}千克，夏天又胖了{c}千克，现在重多少千克？
        zh| 球队有{a}分，被罚掉{b}分，后来又得{c}分，现在有多少分？
        zh| 电梯在{a}楼，先下{b}层，再上{c}层，现在在几楼？
        zh| 牧场有{a}头牛，卖掉{b}头，又生了{c}头小牛，现在有几头？
        zh| 出租的自行车有{a}辆，租走{b}辆，还回{c}辆，现在有几辆可租？
        en| {A} had {a} {T}, gave away {b} and got {c} new ones. How many has {he} now?
        en| The shop had {a} {T}, sold {b}, and {c} were delivered. How many has it now?
        zh| {A}有{a}{M}{T}，送出{b}{M}，又买来{c}{M}，现在有几{M}？
        zh| 仓库有{a}吨，运出{b}吨，又运进{c}吨，现有几吨？
        zh| 车上{a}人，下去{b}人，又上来{c}人，现在几人？

        == even: a - x = b + x; a=10..120 b=2..100
        en| {A} has {a} {T} and {B} has {b}. How many must {A} give to {B} so that both have the same number?
        en| {A} owns {a} {T}, {B} owns {b}. {A} hands x {T} to {B}; after that they have equally many. Find x.
        en| There are {a} {T} in one box and {b} in another. How many must be moved from the first to the second to make them equal?
        en| How many {T} should {A}, who has {a}, give {B}, who has {b}, for them to have the same amount?
        en| {A} has {$a} and {B} has {$b}. How much should {A} give {B} so that they have equal amounts?
        en| One bus carries {a} people, another {b}. How many must change from the first bus to the second so that both carry equally many?
        en| {A}: {a} {T}. {B}: {b} {T}. After {A} gives some to {B} they have the same number. How many did {A} give?
        en| Shelf one has {a} books, shelf two {b}. How many books must be moved so that the shelves have equal numbers?
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{A}给{B}多少{M}后两人的{T}一样多？
        zh| 第一个书架有{a}本书，第二个书架有{b}本，从第一个拿几本放到第二个，两个书架的书就同样多？
        zh| {A}有{T}{a}{M}，{B}有{b}{M}。{A}要给{B}几{M}，两人才相等？
        zh| 甲仓有{a}袋米，乙仓有{b}袋，从甲仓运多少袋到乙仓，两仓的米就一样多了？
        zh| {A}有{a}元，{B}有{b}元，{A}给{B}多少元，两人的钱就相等？
        zh| 一班有{a}人，二班有{b}人，从一班调几人到二班，两班人数相等？
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{A}送几{M}给{B}后他们同样多？
        zh| 甲筐有{a}个苹果，乙筐有{b}个，从甲筐拿几个放入乙筐，两筐苹果就一样多？
        en| {A} has {a} and {B} has {b} {T}. How many {T} have to change hands, from {A} to {B}, until both have equally many?
        en| There are {a} people in the left queue and {b} in the right queue. How many have to walk over from left to right so that the queues are equally long?
        en| One tank holds {a} litres, the other {b} litres. How many litres must be poured from the first into the other so that both hold the same?
        en| How many pupils must move from class A with {a} pupils to class B with {b} pupils for the classes to be equally large?
        en| {A} owns {$a}, {B} owns {$b}. After {A} has given some money to {B}, they own the same. What amount did {A} give?
        en| A truck carries {a} boxes, another truck {b}. Some boxes are moved from the fuller to the emptier truck and then they carry equally many. How many boxes are moved?
        en| The same number is subtracted from {a} and added to {b}, and the results are equal. What number is it?
        en| To balance the scales, x grams are taken from the pan with {a} grams and put on the pan with {b} grams. Find x.
        zh| 左边一队有{a}人，右边一队有{b}人，从左边调多少人到右边，两队人数相等？
        zh| 第一个水箱有水{a}升，第二个有{b}升，从第一个倒多少升到第二个，两个水箱的水就一样多？
        zh| 甲车装{a}箱，乙车装{b}箱，要从甲车搬几箱到乙车，两车才装得同样多？
        zh| {A}有{a}元，{B}有{b}元，{A}给了{B}一些钱后，两人的钱同样多，{A}给了多少元？
        zh| {a}减去一个数，{b}加上同一个数，结果相等，这个数是多少？
        zh| 天平左盘重{a}克，右盘重{b}克，从左盘移x克到右盘后平衡，求x。
        zh| 上层书架有{a}本，下层有{b}本，从上层拿几本放到下层，两层的本数正好相等？
        zh| {A}的{T}有{a}{M}，{B}的有{b}{M}，{A}送{B}[几|多少]{M}，两人就同样多了？
        en| {A} has {a} and {B} {b} cards. They want the same number. How many cards must {A} hand over to {B}?
        en| The left bag weighs {a} kg, the right one {b} kg. How many kilograms must be put from the left into the right bag for both to be equally heavy?
        en| A has {a} workers and B {b}. How many workers must go from A to B to make them equally strong?
        zh| {A}有卡片{a}张，{B}有{b}张，{A}要给{B}多少张，两人的张数才相等？
        zh| 左边的袋子重{a}千克，右边的重{b}千克，从左边取出多少千克放入右边，两袋就一样重？
        zh| 甲车间有{a}人，乙车间有{b}人，从甲车间调几人到乙车间，两个车间人数相同？
        en| {A} has {a} {T}, and {B} has only {b}. How many must {A} give away to {B} for the two to be even?
        en| In the left pocket there are {$a}, in the right one {$b}. How much has to go from left to right so that it is the same in both?
        en| One team has {a} players, the other team has {b}. How many players should change from the first team so that both teams are the same size?
        en| {A} carries {a} kg and {B} carries {b} kg. How many kilograms should {B} take over from {A} for the loads to be equal?
        en| There are {a} sheep in the upper field and {b} in the lower one. How many sheep must be driven down to make the fields equal?
        en| {B} has {b} {T}, {A} has {a}. They become equal if {A} passes x {T} to {B}. What is x?
        en| Jar one contains {a} ml, jar two {b} ml. How much must be poured from jar one into jar two until the levels are the same?
        en| How much money must {A} with {$a} hand to {B} with {$b} so that neither of them has more?
        en| The first row has {a} chairs and the second {b}. How many chairs do you carry from the first row to the second to make both rows the same length?
        en| {A} wrote {a} letters and {B} only {b}. If {A} lets {B} have some of {his} letters, both have equally many. How many letters are these?
        zh| {A}有{a}{M}{T}，{B}只有{b}{M}，{A}拿出多少{M}给{B}，两人就一样多？
        zh| 左口袋有{a}元，右口袋有{b}元，从左口袋拿几元放到右口袋，两边的钱就相等？
        zh| 甲队有{a}人，乙队有{b}人，从甲队调多少人到乙队，两队人数就同样多？
        zh| 上面的草地有{a}只羊，下面有{b}只，赶几只羊下去，两块草地的羊就一样多？
        zh| 第一排有{a}把椅子，第二排有{b}把，从第一排搬几把到第二排，两排就相等？
        zh| {A}挑{a}千克水，{B}挑{b}千克，{A}分多少千克给{B}，两人挑的就一样重？
        zh| {B}有{b}{M}{T}，{A}有{a}{M}，{A}给{B}x{M}后两人同样多，求x。
        zh| 大瓶有水{a}毫升，小瓶有水{b}毫升，从大瓶倒多少毫升到小瓶，两瓶水就一样多？
        zh| 一箱重{a}千克，另一箱重{b}千克，从重的一箱取出几千克放进轻的一箱，两箱就同样重？
        zh| 哥哥存了{a}元，弟弟存了{b}元，哥哥给弟弟多少元，兄弟俩的钱正好相等？
        en| {A} has {a} {T}, {B} has {b}. How many does {A} give {B} if both then have equally many?
        en| One bus has {a} passengers, another {b}. How many must change from the first bus to the second to make them equal?
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{A}给{B}几{M}后两人一样多？
        zh| 第一车{a}人，第二车{b}人，从第一车调几人到第二车，两车人数相等？

        == addunknown: a + x = b; a=2..90 b=10..150
        en| {A} had {a} {T}. {B} gave {him} some more, and now {he} has {b}. How many did {B} give {him}?
        en| There were {a} {T} in the {P}. After some [more |]were brought in there were {b}. How many were brought in?
        en| {A} has {a} {T}. {He} finds some others. Now {he} has {b} {T}. How many did {he} find?
        en| {a} birds sat on a tree. Some more came and then there were {b}. How many came?
        en| A tree was {a} cm high. It grew by x cm and is now {b} cm high. What is x?
        en| A bus with {a} people on board stopped and some people got on, so that there were {b}. How many got on?
        en| {A} had {$a}. {His} aunt gave {him} some money, and now {he} has {$b}. How much did the aunt give?
        en| At first a club had {a} members. Some people joined, and now there are {b} members. How many joined?
        en| {a} plus some number makes {b}. What is that number?
        en| {A} has read {a} pages. After reading some more {he} is on page {b}. How many more did {he} read?
        en| There were {a} cars. A few more arrived, so there are {b} now. How many arrived?
        en| A tank had {a} litres. Some water was added and now it has {b} litres. How much was added?
        en| {A} had {a} {T} and bought some more. {He} has {b} {T} now. How many did {he} buy?
        zh| {A}有{a}{M}{T}，{B}又给了{he}一些，现在有{b}{M}，{B}给了{he}几{M}？
        zh| 树上有{a}只鸟，又飞来几只后一共有{b}只，飞来了几只？
        zh| {P}有{a}{M}{T}，运来一些后共有{b}{M}，运来了多少{M}？
        zh| {A}原有{a}元，得到一些零花钱后有{b}元，{he}得到多少零花钱？
        zh| {a}加上一个数等于{b}，这个数是多少？
        zh| 车上有{a}人，到站又上来一些人，这时车上有{b}人，上来了多少人？
        zh| 图书角有{a}本书，同学们又捐了一些，现在有{b}本，捐了多少本？
        zh| 停车场有{a}辆车，又开进来几辆，现在有{b}辆，开进来几辆？
        zh| {A}养了{a}条鱼，又买了几条，现在共{b}条，买了几条？
        zh| 盒子里有{a}{M}{T}，{A}放进去一些，变成了{b}{M}，放进去几{M}？
        zh| {A}有{a}{M}{T}，又买了一些，现在有{b}{M}，买了几{M}？
        zh| 水箱有水{a}升，加了一些后有{b}升，加了多少升？
        zh| {a}加x等于{b}，x是多少？
        en| {A} [had|owned] {a} {T}, [bought|got|found|made] some more and now [has|owns] {b}. How many {T} are new?
        en| The temperature rose from {a} degrees to {b} degrees. By how many degrees did it rise?
        en| How many {T} must {A} still [collect|buy|make], if {he} has {a} and wants {b}?
        en| What must be added to {a} to get {b}?
        en| A price went up from {$a} to {$b}. By how much did it go up?
        en| {A} weighed {a} kg last year and weighs {b} kg now. How many kilograms did {he} gain?
        en| There were {a} guests at the party. Later there were {b}; nobody had left. How many guests came later?
        en| {A} has {$a}. The bicycle costs {$b}. How much must {he} still save?
        en| A snail has climbed {a} cm of a wall of {b} cm. How many centimetres are still to climb?
        en| The water level was {a} cm in the morning and {b} cm in the evening. How much did it rise?
        en| {a} and what number together make {b}?
        en| The first number is {a}; the sum of both numbers is {b}. What is the second number?
        en| {A} and {B} have {b} {T} together. {A} has {a} of these. How many does {B} have?
        en| A club grew from {a} to {b} members. How many members joined?
        en| {A} planted {a} trees, and {B} planted the others. In all there are {b} trees. How many did {B} plant?
        zh| {A}原有{a}{M}{T}，[又买了|又做了|又收到]一些，现在有{b}{M}，新增了几{M}？
        zh| 气温从{a}度升到{b}度，上升了多少度？
        zh| {A}有{a}{M}{T}，想凑够{b}{M}，还要[几|多少]{M}？
        zh| {a}加上几等于{b}？
        zh| 一{M}{T}从{a}元涨到{b}元，涨了多少元？
        zh| {A}去年重{a}千克，今年重{b}千克，增加了多少千克？
        zh| 聚会上原来有{a}位客人，后来有{b}位，没有人离开，又来了几位？
        zh| 自行车要{b}元，{A}已经存了{a}元，还要存多少元？
        zh| 水位早上是{a}厘米，晚上是{b}厘米，水位上升了多少厘米？
        zh| 两数之和是{b}，其中一个数是{a}，另一个数是多少？
        zh| {A}和{B}共有{b}{M}{T}，{A}有{a}{M}，{B}有[几|多少]{M}？
        zh| 社团从{a}人增加到{b}人，增加了多少人？
        zh| 一个加数是{a}，和是{b}，另一个加数是多少？
        zh| 往有{a}升水的桶里加水，加到{b}升，加了多少升？
        zh| 蜗牛要爬{b}厘米高的墙，已经爬了{a}厘米，还要爬多少厘米？
        en| {A} counted {a} {T} yesterday and {b} today, since some were added. How many were added?
        en| The queue grew from {a} people to {b}. How many people joined it?
        en| {A} had saved {$a}. After getting {his} wages {he} had {$b}. What were the wages?
        en| The tree had {a} leaves last week; this week it has {b}. How many leaves are new?
        en| {a} runners were at the start on time. Later others came, which made {b} in all. How many came later?
        en| {A} needs {b} points to win. {He} has {a}. How many points are missing?
        en| The tank shows {a} litres before filling and {b} litres afterwards. How many litres were filled in?
        en| x more {T} were put with the {a} in the {P}, and now there are {b}. Find x.
        zh| 排队的人从{a}人增加到{b}人，又来了多少人？
        zh| {A}存了{a}元，发工资后一共有{b}元，工资是多少元？
        zh| 上周小树有{a}片叶子，这周有{b}片，新长了几片？
        zh| {A}要得{b}分才能赢，现在有{a}分，还差几分？
        zh| 加油前油箱里有{a}升油，加油后有{b}升，加了多少升油？
        zh| 往{P}的{a}{M}{T}里再添x{M}，就有{b}{M}，求x。
        zh| 昨天数有{a}{M}{T}，今天数有{b}{M}，多了多少{M}？
        zh| 准时到的有{a}名运动员，后来又到了一些，一共{b}名，后来到了几名？
        en| {A} has {a} {T}. How many more must {he} get to have {b}?
        en| {a} plus what number is {b}?
        en| {A} has saved {$a} for a bike of {$b}. How much is still missing?
        en| There were {a} people in a room. Some came in, and then there were {b}. How many came in?
        en| {A} was {a} cm tall last year and is {b} cm tall now. How much did {he} grow?
        en| A tree of {a} cm is {b} cm high a year later. By how many cm did it grow?
        en| From {a} litres the tank was filled up to {b}. How many litres were added?
        zh| {a}加几等于{b}？
        zh| {A}有{a}{M}{T}，再有几{M}就是{b}{M}？
        zh| 车上有{a}人，上来一些人后有{b}人，上来几人？
        zh| {A}去年高{a}厘米，今年高{b}厘米，长高几厘米？
        zh| 一本书{b}元，{A}只有{a}元，还差几元？

        == startplus: x + a = b; a=2..90 b=10..150
        en| {A} had some {T}. {He} found {a} more and now has {b}. How many {T} did {he} have at first?
        en| After {B} gave {A} {a} {T}, {A} had {b}. How many did {A} have before?
        en| {A} got {a} {T} for {his} birthday. Now {he} owns {b}. How many did {he} own in the beginning?
        en| If {a} is added to a number, the result is {b}. What is the number?
        en| A number increased by {a} is {b}. Find the number.
        en| In {a} years {A} will be {b} years old. How old is {he} now?
        en| {A} has {b} {T}, which is {a} more than {B} has. How many does {B} have?
        en| {A} is {b} years old, {a} years older than {B}. What is {B}'s age?
        en| {A} scored {b} points. That was {a} points more than {B}. How many points did {B} get?
        en| The sum of a number and {a} is {b}. What is the number?
        en| {A} saved some money. When {he} got {$a} more, {he} had {$b}. How much had {he} saved?
        en| A bus had some passengers. {a} more got on, and then there were {b}. How many were there first?
        en| {A} won {a} {T} and has {b} now. How many {T} did {he} have before the game?
        en| A number plus {a} equals {b}. What is the number?
        en| x plus {a} is {b}. What is x?
        en| {A} is {a} cm taller than {B}. {A} is {b} cm tall. How tall is {B}?
        en| Some children were in the yard. {a} more came, and now there are {b}. How many were there at first?
        en| {A} added {a} {T} to {his} collection. Now it has {b}. How many were in it before?
        en| {A} is {a} years older than {B}. {A} is {b}. How old is {B}?
        en| {A} has {a} more {T} than {B}. {A} has {b}. How many does {B} have?
        zh| {A}原来有一些{T}，又买了{a}{M}，现在有{b}{M}，原来有几{M}？
        zh| 一个数加上{a}等于{b}，求这个数。
        zh| {A}有{b}{M}{T}，比{B}多{a}{M}，{B}有几{M}？
        zh| {A}今年{b}岁，比{B}大{a}岁，{B}今年几岁？
        zh| {a}年后{A}是{b}岁，{he}今年几岁？
        zh| 今年植树{b}棵，比去年多植{a}棵，去年植树多少棵？
        zh| 又运来{a}{M}{T}后，{P}里共有{b}{M}，原来有多少{M}？
        zh| 某数与{a}的和是{b}，这个数是几？
        zh| 妈妈给了{A}{a}{M}{T}后，{A}就有{b}{M}了，{A}本来有多少{M}{T}？
        zh| 车上有一些人，又上来{a}人，现在有{b}人，原来有多少人？
        zh| x加{a}等于{b}，x是多少？
        zh| {A}身高{b}厘米，比{B}高{a}厘米，{B}身高多少厘米？
        zh| 树上有一些鸟，又飞来{a}只，现在一共{b}只，原来有几只鸟？
        zh| 操场上有一些同学，又来了{a}个，现在有{b}个，原来有几个？
        zh| {A}比{B}多{a}{M}{T}，{A}有{b}{M}，{B}有多少{M}？
        zh| {A}比{B}大{a}岁，{A}{b}岁，{B}几岁？
        en| {A} [bought|got|found|won|baked] {a} {T}, and that made {b} altogether. How many {T} did {he} have before[ that|]?
        en| With the {a} {T} that {he} was given today, {A} has {b}. How many did {he} have yesterday?
        en| How old is {A} now, if {he} will be {b} in {a} years?
        en| The water in the tank rose by {a} litres to {b} litres. How many litres had been in the tank [before|at first]?
        en| {A} has {b} {T}. This is {a} more than {B} has. [Find the number of {B}'s {T}|How many belong to {B}].
        en| Today it is {b} degrees, {a} degrees warmer than yesterday. What was the temperature yesterday?
        en| The price went up by {$a} and is {$b} now. What was the old price?
        en| After {a} more guests had come, there were {b} guests at the party. How many guests had been there at first?
        en| {A} weighs {b} kg. That is {a} kg more than {B} weighs. What does {B} weigh?
        en| A jacket costs {$b}. It costs {$a} more than a shirt. How much is the shirt?
        en| Think of a number and add {a}. The answer is {b}. What was the number?
        en| The library got {a} new books, so it now has {b} books. How many did it have earlier?
        en| {A} grew {a} cm in a year and is now {b} cm tall. How tall was {he} a year ago?
        en| {A} jumped {b} cm, {a} cm farther than {B}. How far did {B} jump?
        en| This year {b} pupils joined the club, {a} more than last year. How many joined last year?
        en| {B} lent {A} {$a}; with it {A} had {$b} in {his} pocket. How much of it was {his} own?
        en| The blue team scored {b} points and so beat the red team by {a} points. What was the score of the red team?
        zh| {A}又[买|得到|捡到|做]了{a}{M}{T}，这样一共有{b}{M}，{he}原来有几{M}？
        zh| 加上今天得到的{a}{M}，{A}有{b}{M}{T}，昨天{he}有多少{M}？
        zh| 水箱里加进{a}升水后是{b}升，加水前有多少升？
        zh| 今天气温{b}度，比昨天高{a}度，昨天气温是多少度？
        zh| 涨价{a}元后，{T}每{M}卖{b}元，涨价前每{M}多少元？
        zh| 又来了{a}位客人，现在共有{b}位客人，起初有多少位客人？
        zh| {A}体重{b}千克，比{B}重{a}千克，{B}体重多少千克？
        zh| 一件上衣{b}元，比一条裤子贵{a}元，一条裤子多少元？
        zh| 图书馆新买{a}本书后，共有图书{b}本，原有图书多少本？
        zh| {A}一年长高了{a}厘米，现在身高{b}厘米，一年前身高多少厘米？
        zh| {A}跳了{b}厘米，比{B}跳得远{a}厘米，{B}跳了多少厘米？
        zh| 红队得了{b}分，比蓝队多得{a}分，蓝队得了多少分？
        zh| 比一个数多{a}的数是{b}，这个数是多少？
        zh| 甲数是{b}，比乙数大{a}，乙数是多少？
        zh| 今年的产量是{b}吨，比去年增加了{a}吨，去年的产量是多少吨？
        zh| 红绳长{b}米，比绿绳长{a}米，绿绳长多少米？
        zh| 想一个数，加上{a}后得{b}，想的数是几？
        en| {A} has {b} stamps, {a} more than {his} sister. How many does the sister have?
        en| The blue team has {b} points. It is {a} points in front of the red team. How many points has the red team?
        en| {a} more than x is {b}. What is x?
        en| A girl is {b} cm tall and so {a} cm taller than her brother. How tall is the brother?
        en| After {A} put in {$a}, there was {$b} in the box. How much was in the box before?
        en| {A} kept some {T} in a box; with the {a} that {he} brought today it has {b}. How many were in it?
        en| The second number is {b}. It is {a} greater than the first. What is the first number?
        en| The new bridge is {b} m long, {a} m longer than the old one. How long is the old bridge?
        zh| {A}有{b}枚邮票，比妹妹多{a}枚，妹妹有多少枚？
        zh| 蓝队得{b}分，领先红队{a}分，红队得多少分？
        zh| 第二个数是{b}，比第一个数大{a}，第一个数是几？
        zh| 乙数比甲数多{a}，乙数是{b}，甲数是多少？
        zh| 姐姐身高{b}厘米，比弟弟高{a}厘米，弟弟身高多少厘米？
        zh| {A}往存钱罐里放了{a}元后，里面有{b}元，原来有几元？
        zh| 新桥长{b}米，比旧桥长{a}米，旧桥长多少米？
        zh| 白兔有{b}只，比黑兔多{a}只，黑兔有多少只？
        en| After {A} got {a} {T}, {he} had {b}. How many had {he} before?
        en| A number plus {a} is {b}. What is the number?
        en| {A} is {b} cm tall and has grown {a} cm this year. How tall was {he} a year ago?
        en| {a} people came in, and now there are {b}. How many were there before?
        en| With the {$a} from {his} aunt {A} has {$b}. How much had {he} without them?
        zh| 得到{a}{M}以后{A}有{b}{M}{T}，原来有几{M}？
        zh| 一个数加{a}是{b}，这个数是几？
        zh| 车上上来{a}人后有{b}人，原来车上几人？
        zh| 爷爷给了{A}{a}元，{A}现在有{b}元，原来有几元？
        zh| {A}今年长高{a}厘米，现在高{b}厘米，去年高几厘米？

        == startminus: x - a = b; a=2..90 b=3..120
        en| {A} had some {T}. {He} gave {a} to {B} and now has {b} left. How many did {he} have at first?
        en| {A} spent {$a} and has {$b} left. How much did {he} have before?
        en| After {a} {T} were sold, {b} were left in the {P}. How many were there to start with?
        en| When {a} is taken away from a number, {b} is left. What is the number?
        en| A number decreased by {a} equals {b}. What is it?
        en| {a} years ago {A} was {b} years old. How old is {A} now?
        en| {A} ate {a} of {his} {T}. {b} remained. How many were there originally?
        en| {A} cut {a} m from a rope and {b} m were left. What was the length of the whole rope?
        en| Some passengers were on a bus. {a} got off, and {b} stayed on. How many were on the bus at the start?
        en| A baker made some bread. {He} sold {a} loaves, and {b} are left. How many loaves were there?
        en| A number minus {a} is {b}. What is the number?
        en| {A} lent {B} {a} {T} and now has only {b}. How many did {A} have at first?
        en| {A} has {b} {T}, which is {a} fewer than {B} has. How many does {B} have?
        en| After {a} cars left, {b} cars remained in the car park. How many cars had been there?
        en| {A} took some money to the {P}. {He} spent {$a} and came home with {$b}. How much did {he} take?
        en| Some children were in the yard. {a} went home, and now there are {b}. How many were there at first?
        en| {A} has {a} fewer {T} than {B}. {A} has {b}. How many does {B} have?
        en| {A} drank {a} litres from a tank and {b} litres are left in it. How much was in it before?
        en| x minus {a} is {b}. What is x?
        zh| {A}有一些{T}，给了{B}{a}{M}，还剩{b}{M}，原来有多少{M}？
        zh| 一个数减去{a}等于{b}，这个数是多少？
        zh| {A}买书花了{a}元，还剩{b}元，{he}原来有多少元？
        zh| {P}卖出{a}{M}{T}，还剩下{b}{M}，原来有多少{M}{T}？
        zh| {a}年前{A}{b}岁，{he}今年多少岁？
        zh| 一根铁丝，用去{a}米，剩下{b}米，这根铁丝原来长几米？
        zh| 树上飞走了{a}只小鸟，还有{b}只，树上原来有几只小鸟？
        zh| 某数比{a}多{b}，求某数。
        zh| 停车场开走{a}辆车后，还有{b}辆，原来有多少辆？
        zh| {A}把{a}{M}{T}送给{B}，自己还有{b}{M}，{he}原来有几{M}？
        zh| x减{a}等于{b}，x是几？
        zh| 图书馆借出{a}本书，还剩{b}本，图书馆原来有多少本书？
        zh| 操场上有一些同学，走了{a}个，还有{b}个，原来有几个？
        zh| {A}花了{a}元后还剩{b}元，原来有多少钱？
        zh| 水箱用去{a}升水，还有{b}升，原来有多少升？
        zh| 车上下去{a}人后还有{b}人，原来车上有多少人？
        en| {A} [gave away|used|lost|ate|sold] {a} {T} and [was left with|has] {b}. How many {T} did {he} have [at first|before|in the beginning]?
        en| When {a} people had left the hall, {b} were still there. How many people had been in the hall?
        en| The price was lowered by {$a} to {$b}. What was it [before|originally]?
        en| After paying {$a} for a {T1}, {A} still has {$b}. How much money did {he} bring?
        en| {A} has {b} {T}, {a} fewer than {B}. [How many does {B} have|Find the number of {B}'s {T}]?
        en| Today it is {b} degrees, {a} degrees colder than yesterday. What was the temperature yesterday?
        en| A baker sold {a} rolls, and {b} rolls are still on the shelf. How many rolls had he baked?
        en| {A} weighs {b} kg, {a} kg less than {B}. What does {B} weigh?
        en| A shirt costs {$b}. It is {$a} cheaper than a jacket. How much is the jacket?
        en| Think of a number and subtract {a}. The answer is {b}. What was the number?
        en| {A} was {b} years old {a} years ago. What is {his} age now?
        en| {a} pages have been read, {b} pages are left. How many pages has the book?
        en| The lift went down {a} floors and stopped at floor {b}. From which floor did it start?
        en| {A} jumped {b} cm. {B} jumped {a} cm farther than {A}, so that {A} was that much behind. How far did {B} jump?
        en| If {a} litres are drawn from a barrel, {b} litres remain. How many litres are in the barrel?
        en| The red team scored {b} points and lost by {a} points. How many points did the winner score?
        zh| {A}[送出|用掉|丢了|卖出]{a}{M}{T}后还有{b}{M}，{he}原来有多少{M}？
        zh| 走了{a}人以后，会场里还有{b}人，会场里原来有多少人？
        zh| 降价{a}元后，{T}每{M}卖{b}元，原价是多少元？
        zh| {A}付了{a}元，口袋里还有{b}元，{he}带了多少钱？
        zh| {A}有{b}{M}{T}，比{B}少{a}{M}，{B}有[几|多少]{M}？
        zh| 今天气温{b}度，比昨天低{a}度，昨天气温是多少度？
        zh| 面包店卖了{a}个面包，架上还有{b}个，一共烤了多少个？
        zh| {A}体重{b}千克，比{B}轻{a}千克，{B}体重多少千克？
        zh| 一条裤子{b}元，比一件上衣便宜{a}元，一件上衣多少元？
        zh| {A}{a}年前是{b}岁，今年几岁？
        zh| 一本书已看{a}页，未看的还有{b}页，全书共多少页？
        zh| 从桶里倒出{a}升油，桶里还剩{b}升，桶里原来有油多少升？
        zh| 比一个数少{a}的数是{b}，这个数是多少？
        zh| 甲数是{b}，比乙数小{a}，乙数是多少？
        zh| 蓝队得了{b}分，比红队少得{a}分，红队得了多少分？
        zh| 今年的产量是{b}吨，比去年减少了{a}吨，去年的产量是多少吨？
        zh| 绿绳长{b}米，比红绳短{a}米，红绳长多少米？
        zh| 想一个数，减去{a}后得{b}，想的数是几？
        zh| {A}今年{b}岁，比{B}小{a}岁，{B}今年几岁？
        en| {A} has {b} stamps, {a} fewer than {his} sister. How many does the sister have?
        en| The red team has {b} points. It is {a} points behind the blue team. How many points has the blue team?
        en| {a} less than x is {b}. What is x?
        en| A boy is {b} cm tall and so {a} cm shorter than his sister. How tall is the sister?
        en| After {A} took out {$a}, there was {$b} in the box. How much was in the box before?
        en| The price of {T} fell by {$a} and is now {$b}. What was the price before the fall?
        en| The first number is {b}. It is {a} smaller than the second. What is the second number?
        en| The old bridge is {b} m long, {a} m shorter than the new one. How long is the new bridge?
        zh| {A}有{b}枚邮票，比妹妹少{a}枚，妹妹有多少枚？
        zh| 红队得{b}分，落后蓝队{a}分，蓝队得多少分？
        zh| 第一个数是{b}，比第二个数小{a}，第二个数是几？
        zh| 甲数比乙数少{a}，甲数是{b}，乙数是多少？
        zh| 弟弟身高{b}厘米，比姐姐矮{a}厘米，姐姐身高多少厘米？
        zh| {A}从存钱罐里拿了{a}元后，里面还有{b}元，原来有几元？
        zh| {T}便宜了{a}元，现在每{M}{b}元，以前每{M}多少元？
        zh| 黑兔有{b}只，比白兔少{a}只，白兔有多少只？
        en| {A} gave away {a} {T} and has {b} left. How many had {he} at first?
        en| After {a} people left there were still {b}. How many had been there?
        en| {A} spent {$a} and kept {$b}. How much had {he}?
        en| {a} cm were cut off a rope, and {b} cm are left. How long was it?
        zh| {A}送走{a}{M}{T}还有{b}{M}，原来有几{M}？
        zh| 一个数减{a}是{b}，这个数是几？
        zh| 下车{a}人后车上还有{b}人，原来车上几人？
        zh| 用去{a}米还有{b}米，原来长几米？
        zh| 卖出{a}千克后剩{b}千克，原来有多少千克？

        == takeunknown: a - x = b; a=10..120 b=2..90
        en| {A} had {a} {T}. {He} gave some to {B} and now has {b}. How many did {he} give away?
        en| There were {a} {T} in a box. After {A} took some out, {b} were left. How many did {he} take?
        en| {A} started with {$a} and has {$b} left. How much did {he} spend?
        en| From {a} a number is subtracted and the result is {b}. Which number?
        en| Some of the {a} birds flew away; {b} stayed. How many flew away?
        en| {A} had {a} {T} in the morning. {He} lost some, so {he} only has {b} now. How many did {he} lose?
        en| A baker had {a} loaves. Some were sold, and {b} are left. How many were sold?
        en| {a} minus a number is {b}. What is the number?
        en| {A} had {$a}. {He} bought a {T1} and now has {$b}. What did the {T1} cost?
        en| A bus carried {a} people. At a stop some got off and {b} stayed. How many people got off?
        en| There were {a} litres in a tank. Some was used and {b} litres are left. How much was used?
        en| {A} had {a} {T}. {He} lost some and has {b} left. How many did {he} lose?
        en| There were {a} children in the yard. Some went home, and {b} are left. How many went home?
        en| x is subtracted from {a}, and {b} is left. What is x?
        zh| {A}有{a}{M}{T}，送给{B}一些后还剩{b}{M}，送了几{M}？
        zh| {A}带了{a}元，买了一{M}{T}后还剩{b}元，这{M}{T}多少钱？
        zh| {a}减去一个数等于{b}，求这个数。
        zh| {P}有{a}{M}{T}，卖出一些，还剩{b}{M}，卖出了多少{M}？
        zh| 一根{a}米长的绳子，剪去一段后还剩{b}米，剪去了多少米？
        zh| 树上有{a}只鸟，飞走几只后还有{b}只，飞走了几只？
        zh| 一本书有{a}页，看了一些，还有{b}页没看，已经看了多少页？
        zh| 车上有{a}人，有些人下车后还剩{b}人，下车的有多少人？
        zh| 停车场有{a}辆车，开走一些后还有{b}辆，开走几辆？
        zh| {A}有{a}{M}{T}，丢了几{M}，现在只有{b}{M}，丢了几{M}？
        zh| 水箱有水{a}升，用掉一些，还剩{b}升，用掉多少升？
        zh| 操场上有{a}个同学，走了一些，还有{b}个，走了几个？
        zh| {a}减x等于{b}，x是多少？
        zh| {A}有{a}元，花了一些后剩{b}元，花了多少元？
        en| {A} [gave|lent|sold] some of {his} {a} {T} to {B}, and {b} remained. How many did {B} get?
        en| How many {T} were [eaten|sold|lost], if there were {a} at first and {b} are left?
        en| The temperature fell from {a} degrees to {b} degrees. By how many degrees did it fall?
        en| A rope of {a} m was cut, and the rest is {b} m long. How many metres were cut off?
        en| {A} went to the {P} with {$a} and came back with {$b}. How much did {he} spend there?
        en| Of {a} pages, {b} are still unread. How many pages has {A} read?
        en| A price was reduced from {$a} to {$b}. By how much was it reduced?
        en| What must be subtracted from {a} to get {b}?
        en| {a} people were on the bus; after the stop there were {b}, and nobody had got on. How many got off?
        en| In the evening {b} of the {a} loaves were left in the bakery. How many had been sold?
        en| {A} weighed {a} kg and now weighs {b} kg. How many kilograms did {he} lose?
        en| {a} minus x is {b}. Find x.
        en| Yesterday the shop had {a} {T}, today it has {b}. How many were sold in between?
        en| If {A} takes some {T} away from {a} and leaves {b}, how many does {he} take?
        en| Some of the {a} children in the class are ill; {b} children are present. How many are ill?
        zh| {A}把{a}{M}{T}中的一部分送给{B}，还剩{b}{M}，{B}得到几{M}？
        zh| 气温从{a}度降到{b}度，下降了多少度？
        zh| 一根{a}米长的绳子，用去一些，还剩{b}米，用去了多少米？
        zh| {A}带{a}元去{P}，回来时还有{b}元，{he}花了多少元？
        zh| 一本书共{a}页，还剩{b}页没看，已经看了多少页？
        zh| 一{M}{T}从{a}元降到{b}元，便宜了多少元？
        zh| {a}减去几等于{b}？
        zh| 车上原有{a}人，到站后没有人上车，还剩{b}人，下去了多少人？
        zh| 面包店早上有{a}个面包，晚上还有{b}个，卖出了多少个？
        zh| {A}原来重{a}千克，现在重{b}千克，减轻了多少千克？
        zh| 全班{a}人，今天来了{b}人，有几人没来？
        zh| {P}昨天有{a}{M}{T}，今天只有{b}{M}了，卖掉了多少{M}？
        zh| 盘子里有{a}{M}{T}，吃了一些，剩下{b}{M}，吃了几{M}？
        zh| 被减数是{a}，差是{b}，减数是多少？
        zh| 水池里有{a}升水，放掉一些后还有{b}升，放掉了几升？
        en| The queue shrank from {a} people to {b}. How many people left it?
        en| {A} counted {a} {T} on Monday, but only {b} on Friday. How many {T} were gone by then?
        en| {A}'s balance was {$a} before the rent was paid and {$b} after it. How much is the rent?
        en| The candle was {a} mm long and is now {b} mm long. How much of it has burned?
        en| Of {a} runners, {b} reached the goal. How many gave up?
        en| x litres ran out of a barrel with {a} litres, and {b} litres are still in it. What is x?
        en| A tailor bought {a} m of cloth, and after making a coat {he} has {b} m. How much cloth is in the coat?
        en| The difference between {a} and a smaller number is {b}. What is the smaller number?
        zh| 排队的人从{a}人减少到{b}人，走了多少人？
        zh| {A}周一有{a}{M}{T}，到周五只有{b}{M}了，少了多少{M}？
        zh| 交房租前{A}有{a}元，交完后有{b}元，房租是多少元？
        zh| 蜡烛原长{a}毫米，现在长{b}毫米，烧掉了多少毫米？
        zh| {a}名选手参赛，{b}名到达终点，有几名退出了？
        zh| 桶里有{a}升水，漏掉x升后还有{b}升，求x。
        zh| 裁缝买了{a}米布，做完一件大衣后还有{b}米，大衣用了多少米布？
        zh| {a}比另一个数多{b}，另一个数是多少？
        en| {A} had {a} {T}, gave some away and has {b}. How many did {he} give away?
        en| {a} minus what number is {b}?
        en| There were {a} people; some left, and {b} stayed. How many left?
        en| A candle of {a} mm is {b} mm after an hour. How many mm burned?
        en| {A} had {$a} in the morning and {$b} in the evening. How much did {he} spend?
        zh| {a}减几等于{b}？
        zh| 原有{a}千克，卖出一些后剩{b}千克，卖出几千克？
        zh| {A}有{a}元，买书后剩{b}元，书多少元？
        zh| 车上{a}人，下去一些后剩{b}人，下去几人？
        """
}
