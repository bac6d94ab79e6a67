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
        en| Of the {a} children signed up for the trip, {b} cancelled. With how many children does the bus leave?
        en| {A}'s shelf has room for {a} books. {b} are on it already. How many more can {he} put there?
        en| When {b} is removed from {a}, what is left over?
        en| A sheet of stickers has {a}. {A} peels off {b}. How many does the sheet still show?
        en| The recipe asks for {a} g of sugar, but the jar holds only {b} g. How many grams does {A} have to borrow from a neighbour?
        en| By what amount is {a} larger than {b}?
        en| {B} weighs {b} kg less than {A}. On the scales {A} reads {a} kg. What will {B} read there?
        en| Dry clothes on the line: {b}. Clothes washed: {a}. The others are wet. How many are wet?
        en| A choir has {a} voices. {b} of them are high; the rest are low. How many low voices are there?
        en| The well is {a} m deep. The bucket hangs {b} m down. How many metres has it to go to the bottom?
        en| {A} borrowed {a} library books and returned {b}. How many has {he} got at home?
        en| A whale dived to {a} m and then came up {b} m. At what depth was it then?
        en| Before the sale the kettle was {$a}. They have cut the price by {$b}. Now it is how much?
        en| The suitcase may weigh {a} kg. At the moment it weighs {b} kg. How many kilograms can {A} add?
        en| Out of {a} votes, {B} won {b}, and {A} won all the others. How many people voted for {A}?
        en| {A} climbed {a} stairs. Then {he} came back down {b}. How many stairs above the ground is {he}?
        en| Two villages count {a} and {b} people. How many more people live in the larger one, the first?
        en| In the parade {a} horses took part last year, this year there are {b} fewer. Find this year's number.
        en| A balloon seller started with {a} balloons. When the wind blew, {b} escaped. How many is he still holding?
        en| When {A} opened the packet of {a} biscuits, {b} had turned to crumbs. How many were unbroken?
        en| The train ticket is {$a}, the bus ticket {$b}. How much does {A} save by taking the bus?
        en| {b} of the {a} lights on the tree do not work. How many shine?
        en| The garden hose was {a} m long until {A} removed a leaky part of {b} m. How long is it today?
        en| {A} began the game with {a} coins. At the end {he} had paid {b} to the bank. What was {his} stock of coins at the end?
        en| A dive boat takes {a} people, {b} of whom are crew. How many guests can come?
        en| Compare {a} km with {b} km: how much longer is the first route?
        en| From the {a} days of the holidays, {b} are over. Count the days {A} still has.
        en| Of a pizza order for {a} people, {b} want cheese and the rest want ham. How many ham pizzas are needed?
        en| Sea level in the harbour is {a} dm at high tide and {b} dm at low tide. By how many dm does the water fall?
        en| The shop got {a} umbrellas this morning. It was raining so hard that {b} went within the hour. How many umbrellas are in stock?
        en| A jar full of honey weighs {a} g. The jar without the honey is {b} g. How much honey does it contain?
        en| The older sister is {a} months old, the baby {b} months. What is the gap between them in months?
        en| {A} has typed {b} words of an essay that should have {a} words. How many words short is {he}?
        en| {a} guests came to the wedding. When {b} had left, the rest danced until morning. How many danced until morning?
        en| {B} scored {b} points fewer in the quiz than {A}. Seeing that {A} has {a}, what does {B} have?
        en| The minuend is {a} and the subtrahend is {b}. State the difference.
        en| A lorry weighs {a} tonnes when loaded. Its load is {b} tonnes. What does the empty lorry weigh?
        en| The store pays {$b} for a jacket and sells it for {$a}. How much does it gain on a jacket?
        en| The candle was {a} mm when lit, and {b} mm have burned away. What is it in length now?
        en| {A} took {a} shots at the goal; {b} missed. How often did {he} score?
        en| On the pond were {a} ducks. A dog barked, and {b} took off. Tell me how many kept swimming.
        en| "I've {a} eggs," said the farmer. "{b} are brown." And how many aren't brown?
        en| A flag pole {a} dm high is {b} dm higher than a lamp post. How high is the lamp post?
        en| {A} is older than {B} by {b} years and is {a}. What is {B}'s age?
        en| {A} picked {a} kg of cherries. This is {b} kg more than {B} picked. How many kilograms did {B} pick?
        en| A total of {a} pupils learn an instrument. {b} learn the piano. All the rest learn the flute. How many learn the flute?
        en| {A} had {$a} in the bank. {He} drew out {$b}. What does {his} account show?
        en| {A} paid {$a} for lunch. That is {$b} dearer than {his} breakfast. What did the breakfast cost?
        en| A team needs {a} runners and has found {b}. For how many runners is it still looking?
        en| The class planned to collect {a} kg of paper and has {b} kg. How many kilograms are missing to the goal?
        en| After a moult the parrot has lost {b} of its {a} tail and wing feathers. How many feathers does it have?
        en| {b} people on a tour of {a} understand Spanish. For how many must the guide translate?
        en| {A} has {a} m of fence to paint and {b} m are done. How much fence must still be painted?
        en| A {P} ordered {a} {T}, yet just {b} were delivered. How many {T} are outstanding?
        en| How many fewer than {a} is {b}?
        en| {A} stands on a snow-covered peak of {a} m and sees another one that is {b} m lower. How high is the other peak?
        en| Because {b} students dropped the course, it has fewer than the {a} who started. How many are on it now?
        en| The printer tray contained {a} sheets. A letter of {b} pages was printed. How many sheets does the tray contain now?
        en| On the calendar, {A} counts {a} days until the exam; {b} of these are days without school. How many school days are there?
        en| x is {b} below {a}. What is x?
        en| A tunnel of {a} m is being dug from one side. {b} m are ready. How far is it to the other side?
        en| {a} sheep went into the forest. {b} came out. How many are still in the forest?
        en| A hotel offers {a} beds. Tonight {b} are booked. To how many more guests can it say yes?
        en| In a sack of {a} nuts, {A} finds {b} empty shells. How many nuts can be eaten?
        en| {A} drove {b} km of the {a} km to the coast before the car broke down. What was the rest of the trip?
        en| The scarf was meant to be {a} cm. {A} has knitted {b} cm. How many cm remain to be knitted?
        en| Last night it was {b} degrees colder than at noon, when {a} degrees were measured. How many degrees were there at night?
        en| Two containers differ: one takes {a} litres, the smaller takes {b} litres. Find the difference.
        en| A skater has {a} points. The next skater stays {b} points behind. What does that skater get?
        en| Every one of the {a} tickets has been numbered. {b} tickets have been sold. How many are up for sale?
        en| Some of the {a} guests want tea: {b}. The others want coffee. How many coffees does the waiter bring?
        zh| {A}和{B}比赛拍球，{A}拍了{a}下，{B}少拍{b}下，{B}拍了多少下？
        zh| 冰箱里有{a}瓶酸奶，喝掉{b}瓶，冰箱里还有酸奶几瓶？
        zh| 一桶蜂蜜连桶重{a}千克，空桶重{b}千克，蜂蜜重多少千克？
        zh| 小象从山上走到河边有{a}米，走了{b}米停下来吃草，离河边还有多少米？
        zh| 大巴车可坐{a}人，现在车上有{b}人，还可以上来多少人？
        zh| 门票原价{a}元，学生票便宜{b}元，学生票多少元？
        zh| 树上结了{a}个石榴，奶奶摘下{b}个，树上还有几个石榴？
        zh| 被减数是{a}，减数是{b}，差是几？
        zh| {A}读了{a}页，{B}读了{b}页，{B}再读多少页才和{A}一样多？
        zh| 学校乐队{a}人，其中吹奏的{b}人，其余的都弹琴，弹琴的有几人？
        zh| 海水涨潮时深{a}分米，退潮时深{b}分米，水位下降了多少分米？
        zh| {A}的箱子最多装{a}千克，现在装了{b}千克，还能装多少千克？
        zh| 打靶比赛中{A}射了{a}发，没射中的有{b}发，射中多少发？
        zh| 一座山高{a}米，另一座山比它低{b}米，另一座山高多少米？
        zh| 班里要做{a}面小旗，上午做好{b}面，下午要做多少面才能完成？
        zh| 合作社有{a}只羊，卖给邻村{b}只，合作社剩下多少只羊？
        zh| {a}里面减掉{b}以后是多少？
        zh| 三月份用水{a}吨，四月份比三月份节约{b}吨，四月份用水多少吨？
        zh| 池塘里荷花开了{a}朵，谢了{b}朵，还开着的有多少朵？
        zh| 打印机里有{a}张纸，打印文件用掉{b}张，现在还有几张纸？
        zh| 生日会上来了{a}个人，先走了{b}个，留下来切蛋糕的有几个人？
        zh| 公路全长{a}千米，其中{b}千米已铺好沥青，没铺的有多少千米？
        zh| {A}的零花钱是{a}元，花在文具上{b}元，剩余多少元？
        zh| 爸爸比{A}大{b}岁，爸爸今年{a}岁，{A}今年几岁？
        zh| 一条鱼重{a}克，比另一条重{b}克，另一条鱼重多少克？
        zh| 笔筒里原有铅笔{a}支，借给同桌{b}支，笔筒里现有几支铅笔？
        zh| 妹妹要串{a}颗珠子，已串{b}颗，还没串的有几颗？
        zh| 我跑了{a}圈，你跑了{b}圈，我比你多跑几圈？
        zh| 鸭子游到对岸的有{b}只，一共有{a}只鸭子，没游到对岸的有几只？
        zh| 影院里有{a}名观众，散场前离开了{b}名，还有多少名观众在看？
        en| {A} went to the {P} with {$a}. {He} came home with {$b}. How much did {he} spend there?
        en| There are {a} ducks by the lake. {b} of them jump into the water. How many ducks stay on the grass?
        en| The teacher brought {a} pencils to class. She handed out {b}. How many pencils did she take back?
        en| {A} is on page {b} of a book that ends on page {a}. How many pages does {he} have to go?
        en| Together {A} and {B} weigh {a} kg. {A} alone weighs {b} kg. What is the weight of {B}?
        en| A farmer put {a} eggs in a carton. On the way home {b} of them cracked. How many eggs were still good?
        en| {B} has {b} stickers. {A} has {a} stickers. How many stickers must {B} get to have the same number as {A}?
        en| A dress was {$a} last week. This week it is on sale for {$b}. How much money do you save?
        en| {A} planted {a} seeds, but only {b} came up. How many seeds did not grow?
        en| Our train leaves in {a} minutes. Walking to the station takes {b} minutes. How many minutes will we have to wait there?
        en| How many of the {a} balloons are still flying if {b} have popped?
        en| The full jar weighs {a} g. The empty jar weighs {b} g. How many grams of honey are in it?
        en| There were {a} cupcakes on the tray. After the party only {b} were there. How many cupcakes did the children eat?
        en| {A} began the day with {a} {T} and ended it with {b}. How many did {he} lose along the way?
        en| It is a long road. The sign says {a} km to the city. We have already done {b} of these kilometres. How many more are there?
        en| {A} can carry {a} kg. {His} bag already weighs {b} kg. How many kilograms more can {he} put in?
        en| A puzzle has {a} pieces. {A} has put {b} pieces in place. How many pieces are still in the box?
        en| There are {a} houses on Mill Street and {b} houses on Park Street. How many more houses does Mill Street have?
        en| Of the {a} students who took the test, {b} passed. How many failed?
        en| {A} typed {a} words in an hour. {B} was slower and typed {b}. By how many words did {A} win?
        en| A tower is {a} m high. A tree beside it reaches up {b} m. How many metres does the tower rise above the tree?
        en| {A}: "I have {a} {T}." {B}: "I have only {b}." How many more does {A} have?
        en| The class collected {a} cans and wanted to beat last year's number, which was {b}. By how many cans did it beat that number?
        en| If you cross out {b} of the {a} names on the list, how many names are left on it?
        en| A pool is {a} m long. {A} has swum {b} m of the first length. How far is the wall?
        en| On Monday {a} people were in the office. On Tuesday there were {b} fewer because of the snow. How many people were in the office on Tuesday?
        en| The shop has {a} lamps. {b} lamps are on and all the others are off. How many are off?
        en| {A} invited {a} friends. {b} of them said they could not come. How many friends will come?
        en| What must be added to {b} to get {a}?
        en| By how much is {b} smaller than {a}?
        en| I think of two numbers whose sum is {a}. One of them is {b}. What is the other?
        en| {A} and {B} made {a} paper boats together. {B} made {b} of them. How many did {A} make?
        en| A parking garage has room for {a} cars. Right now {b} cars are parked in it. How many more cars can come in?
        en| It takes {A} {a} minutes to walk to school but only {b} minutes by bike. How many minutes does {he} save by bike?
        en| {A} has to be at work in {a} minutes. Breakfast takes {b} minutes. How many minutes does {he} have for the trip?
        en| A cinema printed {a} tickets. At the door {b} tickets were torn off. How many tickets were not used?
        en| {b} out of {a} sailors got off the ship in the harbour. How many stayed on board?
        en| The snow was {a} cm deep. The sun came out and {b} cm melted away. How deep is the snow now?
        en| Work out how many {T} {A} must sell before only {b} of {his} {a} are left.
        en| {A}'s phone showed {a} bars of battery in the morning. Now it shows {b}. How many bars did {he} use up?
        en| A recipe needs {a} g of flour. {A} finds {b} g in the cupboard. How many grams must {he} buy?
        en| A ladder has {a} steps. {A} is standing on step {b}. How many steps are there above {him}?
        en| {A} was supposed to pay {$a}, but {he} had a coupon worth {$b}. What did {he} pay in the end?
        en| The hens laid {a} eggs this week, and {b} of these went to the neighbours. How many did the family keep?
        en| {A} caught {a} crabs and let {b} small ones go. How many crabs did {he} take home?
        en| The old record was {a} seconds. {A} ran {b} seconds faster. What is the new record in seconds?
        en| Grandpa is {a} and Mum is {b}. What is the age gap between them?
        en| The doctor has {a} patients on her list. She has seen {b} so far. How many patients are still waiting?
        en| {A} had {a} minutes of screen time. {He} used up {b} minutes before lunch. How many minutes can {he} still use?
        en| A piece of wood {a} cm long is too long by {b} cm for the shelf. How long should it be?
        en| There are {a} keys on the piano in the hall, and {b} of them do not work. How many keys work?
        en| The choir had {a} singers last year. Since then {b} have left and no one has joined. How many singers are there this year?
        en| Please find x: x is {a} reduced by {b}.
        en| {A} wrote down {a} and then took off {b}. Which number did {he} get?
        en| Note on the fridge: "I made {a} dumplings and ate {b}. The rest is for you." How many dumplings are for the reader?
        en| Tickets for the show: {a}. Reserved: {b}. How many can still be bought?
        en| A snail sits at the bottom of a wall of {a} cm. It climbs {b} cm and falls asleep. How many centimetres are there to the top?
        en| {A} ordered {a} {T} on the internet, but the parcel had only {b} in it. How many were missing from the parcel?
        en| The zoo has {a} monkeys. {b} are outside and the rest are in the house. How many monkeys are in the house?
        en| In a game, {A} had {a} lives and lost {b}. How many lives does {he} have left?
        en| The kitchen used {b} of the {a} potatoes for soup. How many potatoes can be fried?
        en| A plane carries {a} people when full. Today {b} seats stay empty. How many people are on the plane?
        en| {A} earned {$a} but had to pay {$b} in tax. How much was left for {him}?
        en| There are {a} days until the school fair. How many days will be left after {b} days have gone by?
        en| Some of the {a} plates on the table are dirty. If {b} are clean, how many are dirty?
        en| {A} sold {a} newspapers. {B} sold fewer than {A}: only {b}. What is the difference in sales?
        en| {A} read {b} fewer books than {B} over the summer. {B} read {a}. How many did {A} read?
        en| A pony costs {$a} less {$b} if you pay at once. What do you pay at once?
        en| From the {a} metres of fence, the storm blew down {b} metres. How many metres of fence are still standing?
        en| {A} had {a} {T} in {his} bag. There was a hole in it, and {b} fell out. How many were in the bag when {he} got home?
        en| A jigsaw's border has {a} pieces. {A} has laid {b} of them. How many border pieces are to come?
        en| The pump must remove {a} cubic metres from the cellar. After an hour it has removed {b}. How many are in the cellar still?
        en| {A} practised {a} minutes and {B} {b} minutes. How many minutes less did {B} practise?
        en| Of the {a} passengers on the ferry, {b} bought a return ticket and the rest bought a single. How many singles were bought?
        en| The recipe makes {a} pancakes. {A}'s family eats {b}, and {he} freezes the others. How many go into the freezer?
        en| From the roof at {a} m a ball falls and is caught on a balcony at {b} m. How many metres did it fall?
        en| {A} rented {a} chairs for the concert but gave back {b} that nobody sat on. How many chairs were sat on?
        en| A lizard {a} mm long loses {b} mm of its tail. What is its length after that?
        en| The stage is too small for the choir of {a}, so {b} singers stand in the aisle. How many stand on the stage?
        en| The king's army has {a} knights. {b} of them ride, and the others go on foot. How many go on foot?
        en| In the aquarium {b} of {a} fish are striped. Work out how many have no stripes.
        en| The show begins in {a} minutes. {A} waits {b} minutes in the lobby. How many minutes are left before the show?
        en| A camera card stores {a} photos. {A} has taken {b}. For how many photos is there space?
        en| {A} threw the javelin {a} m. {B}'s throw fell short of that by {b} m. How far did {B} throw?
        en| Dinner for the whole family comes to {$a}. Grandma pays {$b}, and Dad pays the remainder. How much does Dad pay?
        en| A clinic ordered {a} syringes. {b} came damaged. How many can the clinic use?
        en| One planet has {a} moons and another has {b}. How many moons more does the first one have?
        en| {A} has {a} cm of tape. The poster takes {b} cm of it. How much tape does {A} keep?
        en| There is {a} above the line and {b} below it, and {A} must take the lower number from the upper. What is the result?
        en| If a bag with sand weighs {a} kg and contains {b} kg of sand, what does the bag weigh?
        en| On the first night {a} stars were visible; clouds hid {b} of them on the next night. How many could {A} see on the next night?
        en| {A} and {B} were born on the same day of different years. {A} turns {a}, {B} turns {b}. How many years lie between them?
        en| The rocket's countdown started at {a} seconds. {b} seconds have gone by. How many seconds remain?
        en| In a street of {a} houses, {b} have a garden. How many have none?
        en| A necklace of {a} beads has {b} glass beads; the others are wooden. How many wooden beads is that?
        en| The mountain bike is {$a} and the city bike is {$b} cheaper. What does the city bike cost?
        en| For every pupil there is one locker. There are {a} pupils and {b} lockers have been set up. How many lockers are needed yet?
        en| The tomatoes weighed {a} kg when picked and {b} kg less after drying. What did they weigh after drying?
        en| Yesterday's queue at the clinic had {a} people. Today's is {b} people shorter. How long is today's queue?
        en| {A} typed {a} words with {b} mistakes, at most one in a word. How many words are free of mistakes?
        en| On a bookshelf of {a} books {b} are novels. Give the number of books that are not novels.
        en| A marathon group of {a} set off, and {b} took the short route. How many took the long route?
        en| Find how many degrees the room cooled from {a} degrees if the thermometer now shows {b}.
        en| Decrease {a} by {b}.
        en| {A} keeps bees. Out of {a} hives, {b} did not survive the winter. How many did?
        en| The crane lifts {a} tons at most. It is lifting {b} tons. How many tons below its limit is that?
        zh| 妈妈带{a}元去超市，回来时还有{b}元，妈妈花了多少元？
        zh| 池塘边有{a}只青蛙，{b}只跳进了水里，岸上还有几只青蛙？
        zh| 老师买来{a}本练习本，发给同学们{b}本，老师手里还有多少本？
        zh| 一瓶蜂蜜连瓶重{a}克，空瓶重{b}克，瓶里有蜂蜜多少克？
        zh| 一件大衣原价{a}元，现价{b}元，现在买可以省多少元？
        zh| {B}再得到几{M}{T}就和{A}同样多了？已知{A}有{a}{M}，{B}有{b}{M}。
        zh| {A}撒下{a}粒种子，只有{b}粒发了芽，没有发芽的有多少粒？
        zh| 开会要用{a}把椅子，会议室里现有{b}把，还得搬来几把？
        zh| 参加考试的{a}人中，及格的有{b}人，不及格的有几人？
        zh| {A}走路上学要{a}分钟，骑车只要{b}分钟，骑车能节省多少分钟？
        zh| 拼图一共{a}块，{A}已经拼好了{b}块，盒子里还有多少块没拼？
        zh| 两个数的和是{a}，一个加数是{b}，另一个加数是多少？
        zh| {b}再加上多少就等于{a}？
        zh| 手机电量早上是{a}格，到晚上只剩{b}格，一天用掉了几格？
        zh| 大楼高{a}米，旁边的树高{b}米，大楼比树高出多少米？
        zh| 停车场能停{a}辆车，现在停着{b}辆，还能再停多少辆？
        zh| {A}请了{a}位朋友，有{b}位有事来不了，能来的朋友有几位？
        zh| 积雪厚{a}厘米，太阳出来后化了{b}厘米，积雪还有多厚？
        zh| 一道墙高{a}分米，蜗牛已经往上爬了{b}分米，离墙顶还有多少分米？
        zh| 网上买了{a}{M}{T}，收到时发现只有{b}{M}，少发了几{M}？
        zh| 食堂有{a}个土豆，中午做汤用了{b}个，晚上还能用多少个？
        zh| 飞机上有{a}个座位，这一班空着{b}个，飞机上坐了多少人？
        zh| {A}游戏里有{a}条命，用掉了{b}条，还剩几条？
        zh| 动物园里的{a}只猴子，有{b}只在外面玩，其余的在屋里，屋里有几只猴子？
        zh| 全家收了{a}个南瓜，送给邻居{b}个，自己家留下多少个？
        zh| {A}这个月工资{a}元，扣税{b}元，拿到手的是多少元？
        zh| 一首歌有{a}句歌词，{A}会唱{b}句，不会唱的还有几句？
        zh| 离校庆还有{a}天，过了{b}天以后，离校庆还有几天？
        zh| {A}和{B}合起来体重是{a}千克，{A}重{b}千克，{B}的体重是多少？
        zh| 停车楼有{a}个车位，{b}个已经停了车，空车位有多少个？
        zh| {A}录了{a}分钟的视频，剪掉{b}分钟，剩下的视频有多少分钟？
        zh| 城墙上有{a}面旗，大风刮走{b}面，城墙上还有几面旗？
        zh| 国王有{a}名骑士，骑马的有{b}名，其余步行，步行的有多少名？
        zh| 一条壁虎长{a}毫米，断掉{b}毫米尾巴，现在长多少毫米？
        zh| 火箭发射倒计时从{a}秒开始，已经过去{b}秒，离发射还有几秒？
        zh| {A}标枪投了{a}米，{B}比{he}少投{b}米，{B}投了多少米？
        zh| 全家吃饭花了{a}元，奶奶付了{b}元，其余由爸爸付，爸爸付多少元？
        zh| 烙好{a}张饼，全家吃了{b}张，其余放进冰箱，放进冰箱的有几张？
        zh| 吊车最多能吊{a}吨，现在吊着{b}吨，离最大重量还差多少吨？
        zh| 一条街上有{a}户人家，有花园的{b}户，没有花园的有多少户？
        zh| 项链上有{a}颗珠子，玻璃珠{b}颗，其余是木珠，木珠有几颗？
        zh| 把{a}减小{b}，得多少？
        zh| 鱼缸里{a}条鱼中有条纹的是{b}条，没有条纹的有多少条？
        zh| 山地车卖{a}元，城市车便宜{b}元，城市车卖多少元？
        zh| 相机卡能存{a}张照片，{A}已拍了{b}张，还能拍多少张？
        zh| 昨天排队的有{a}人，今天的队伍比昨天短{b}人，今天排队的有多少人？
        zh| 养蜂人有{a}个蜂箱，冬天冻坏了{b}个，完好的有几个？
        zh| 客轮上{a}名乘客，买往返票的{b}名，其余买单程票，买单程票的有多少名？
        zh| 图书角{a}本书里，故事书有{b}本，不是故事书的有几本？
        zh| 一袋沙子连袋重{a}千克，沙子重{b}千克，袋子重多少千克？
        zh| {A}租了{a}把椅子，退回{b}把没用过的，用过的椅子有几把？
        zh| 从{a}米高的楼顶掉下一个球，在{b}米高的阳台上被接住，球下落了多少米？
        zh| 昨晚能看见{a}颗星，今晚有{b}颗被云挡住了，今晚能看见几颗星？

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
        en| A nursery had {a} young trees. The school bought {b} of them and the town hall {c}. How many trees did the nursery have after these sales?
        en| {A} is to type a report of {a} pages. {He} typed {b} pages on Thursday and {c} on Friday. How much of the report has {he} still to type?
        en| Of the {a} children in the camp, {b} are swimming and {c} are climbing. The others are cooking. Find the number of children who are cooking.
        en| "My {a} sweets are nearly gone," complained {A}. "{B} ate {b} and {C} ate {c}." How many sweets does {he} have?
        en| There were {a} questions in the test. {A} got {b} wrong and left {c} blank; {he} answered all the rest correctly. How many did {he} answer correctly?
        en| A water pipe {a} m long is made of three parts. Two of the parts measure {b} m and {c} m. How long is the remaining part?
        en| The theatre had {a} programmes printed. The ushers handed out {b} on the opening night and {c} on the night after. How many are there for the other nights?
        en| A school hired a bus with {a} seats. {b} seats went to pupils and {c} to parents. How many seats stayed empty?
        en| From Ely to Ford it is {a} km by road. {A} walked {b} km and took a lift in a truck for {c} km. How many km did {he} still have to go?
        en| {A} earns {$a} a day but pays {$b} for lodging and {$c} for meals. How much can {he} put aside per day?
        en| A charity stall was given {a} {T}. {b} were sold before lunch and {c} after it, and the unsold ones went to the hospital. How many went to the hospital?
        en| Three numbers add up to {a}. Two of them are {b} and {c}. Give the last.
        en| The ship carried {a} passengers. In Naples {b} went ashore, in Athens {c} did, and no new ones came aboard. How many were still on the ship?
        en| A baker bought {a} kg of flour. He used {b} kg for bread and {c} kg for pies. What weight of flour has he in store?
        en| In a drawer there are {a} socks. Of these, {b} are black, {c} are grey, and the remaining ones are striped. How many striped socks are there?
        en| {A} planned to swim {a} lengths. After {b} lengths {he} rested, after {c} more {he} gave up. How many of the planned lengths did {he} not swim?
        en| At a height of {a} m the balloon began to sink. It lost {b} m in the first stage and {c} m in the next. At what height was it then?
        en| The museum shop stocked {a} posters. {b} were damaged by water, and {c} were sold. Work out the number of posters in stock.
        en| {A} is reading a comic book with {a} pages. If {he} has finished {b} pages at home and {c} on the bus, how many pages are ahead of {him}?
        en| Ticket office: {a} tickets printed, {b} sold online, {c} sold at the desk. How many tickets are unsold?
        en| {A} picked {a} flowers and made two bunches, one with {b} flowers for {his} mother and one with {c} for {his} grandmother. How many flowers did not fit into the bunches?
        en| It was {a} degrees in the oven when {A} turned it off. It cooled by {b} degrees, then by {c} more when the door was opened. What temperature did it reach?
        en| {A} went to the fair with {$a}. The rides cost {him} {$b} and the snacks {$c}. How much did {he} bring back?
        en| The library shelf can hold {a} books. There are {b} novels and {c} travel guides on it already. For how many more books is there room?
        en| A spool held {a} m of thread. {A} used {b} m to hem curtains and {c} m to mend trousers. Calculate how much thread is on the spool.
        en| Out of a class of {a} pupils, {b} play the piano and {c} play the flute; no one plays both. How many play neither?
        en| A factory owes a shop {a} machines. It delivers {b} in April and {c} in May. How many machines are outstanding?
        en| {A} had {a} songs on {his} phone. To save space {he} deleted {b} songs at first, and a few days later {c} more. How many songs are left on the phone?
        en| To win the prize you must collect {a} points. {A} earned {b} in the first game and {c} in the next. How many points short is {he}?
        en| The farmer has {a} animals: {b} pigs, {c} hens, and the rest cows. How many cows does he have?
        en| A fence of {a} m is being painted. {A} painted {b} m of it and {B} painted {c} m. What length is unpainted?
        en| By how much is {a} greater than the sum of {b} and {c}?
        en| What number must be added to {b} and {c} to bring the total to {a}?
        en| A van set off with {a} parcels. {b} were dropped off in Mill Street, and then {c} in Park Road. How many parcels are left for the other streets?
        en| A hall has {a} lamps. The electrician found that {b} needed a new bulb and {c} a new cable. All the others worked. How many lamps worked?
        en| {A}, {B} and {C} have {$a} among them. {A} has {$b} and {B} {$c}. How much has {C}?
        en| Our school trip lasts {a} hours. We spend {b} hours on the coach and {c} hours in the museum. How many hours remain for other things?
        en| Since {b} of the {a} runners fell and {c} lost their way, how many ran to the finish, if no one else dropped out?
        en| When the camp began there were {a} kg of rice. In the first week {b} kg were eaten; in the next week {c} kg. How many kilograms of rice does the camp have now?
        en| There are {a} rooms in the hotel. {b} are being painted and {c} are occupied. How many can be given to new guests?
        en| Pam's hair was {a} cm long. The hairdresser cut off {b} cm, did not like it and cut off {c} cm more. How long is Pam's hair now?
        en| {A} keeps {a} {T}. {B} would like {b} of them, and {C} would like {c}. If {A} agrees, how many will {he} keep?
        en| A picture album has room for {a} photos. {A} sticks in {b} holiday photos and {c} birthday photos. How many photos can still be added?
        en| In the election {a} people voted. The first candidate got {b} votes, {c} votes were invalid, and the remaining votes went to the other candidate. How many did that candidate get?
        en| {A} bought a sack of {a} potatoes. {b} were cooked for dinner, while {c} turned out to be rotten. How many good potatoes are there for tomorrow?
        en| A bridge toll brought {$a}. The repair cost {$b} and the cleaning {$c}. How much is left from the toll?
        en| Let x be the number of {T} that stay in the {P} when {b} and later {c} of the {a} {T} are taken out. Find x.
        en| Sentence to calculate: {a} minus {b} minus {c}. Write the answer.
        en| A candle {a} mm tall burned down {b} mm on Monday evening and {c} mm on Tuesday evening. How tall was it afterwards?
        en| The garden has {a} square metres. The house stands on {b} square metres and the shed on {c}. How many square metres are left for plants?
        en| {b} of the zoo's {a} birds are parrots, {c} are penguins, and the rest are owls. What is the number of owls?
        en| {A} must wash {a} windows. {He} does {b} by noon and {c} by evening. How many windows must wait until tomorrow?
        en| A bag of marbles is shared out: {A} takes {b}, {B} takes {c}, and the remaining marbles are put back in the box. There were {a} to begin with. How many go back in the box?
        en| In the office {a} people work. On Friday {b} are ill and {c} are on holiday. How many are at their desks?
        en| {A} had {a} coins. {He} lost {b} in the sand and paid {c} for an ice cream. How many coins did {he} have after that?
        en| The river ferry can take {a} tons. It has {b} tons of cars and {c} tons of goods on board. How many tons could be added?
        en| {a} scouts went on a hike. {b} turned back at the river and {c} at the bridge. How many scouts made it to the top?
        en| A crate of {a} bottles was delivered for the party. {b} bottles were drunk by the adults and {c} by the children. How many full bottles were left?
        en| The perimeter of a field with three sides is {a} m. {A} has walked along the side of {b} m and the side of {c} m. How far must {he} walk to come back to the start?
        en| A flower shop received {a} roses and used {b} for a wedding. {c} more were thrown away because they had wilted. How many roses can still be sold?
        en| The tank of the truck was full, at {a} litres. The way out took {b} litres and the way back {c} litres. What is the rest in the tank?
        en| {A} has walked {b} steps and then {c} steps of the {a} steps to the lighthouse. How many steps are still to go?
        en| At the meeting there were {a} people. Early on {b} had to go home. Later {c} others left to catch a train. How many heard the last speech?
        en| A painting job of {a} hours is split: {A} works {b} hours, {B} works {c}, and {C} does what remains. For how many hours does {C} work?
        en| Before the sale there were {a} coats on the rack. On the first day {b} were bought; the day after, {c}. How many coats were on the rack when the sale ended after those days?
        en| Some guests don't eat meat. Of {a} dinners ordered, {b} are with fish, {c} with cheese, the rest with meat. How many dinners are with meat?
        en| There are {a} days until the holidays. {b} days are for exams and {c} days are weekends. On how many days is there normal school?
        en| {A} bakes {a} muffins. After {b} muffins go to the school and {c} to the neighbours, {his} family eats the others. How many does {his} family eat?
        en| A ladder has {a} rungs. {A} has climbed {b}, stopped to look around, and climbed {c} more. How many rungs are above {him}?
        en| A farmer's wagon carried {a} pumpkins. {b} fell off on the bumpy road, and {c} were given to children. How many reached the market?
        en| {A} set out to save {$a} for a tent. {He} saved {$b} in May and {$c} in June. What amount is lacking?
        en| Deduct {b} from {a}, and deduct {c} from what you get. State the final result.
        en| Among the {a} computers in the lab, {b} run slowly, {c} do not start at all, and the rest are fine. How many are fine?
        en| The spaceship carries {a} kg of fuel. The launch burns {b} kg, and the landing burns {c} kg. How many kg will be in the tanks after landing?
        zh| 少先队员采集了{a}件标本，其中植物标本{b}件，昆虫标本{c}件，剩下的是矿石标本，矿石标本有几件？
        zh| 修路队要修{a}米的路，月初修了{b}米，月中修了{c}米，还差多少米没修好？
        zh| 小英有{a}元压岁钱，买书包花去{b}元，捐给灾区{c}元，手里还有压岁钱多少元？
        zh| 一列火车载客{a}人，甲站下车{b}人，乙站下车{c}人，没有人上车，列车上还剩多少位乘客？
        zh| 停车场能停车{a}辆，已经停了小汽车{b}辆、客车{c}辆，还能再停多少辆车？
        zh| 三个小组一共做了{a}朵纸花，第一组做{b}朵，第二组做{c}朵，求第三组做的朵数。
        zh| 李奶奶家有{a}个鸡蛋，上集市卖了{b}个，送给客人{c}个，家里还留着多少个鸡蛋？
        zh| {a}比{b}与{c}的和大多少？
        zh| 一瓶果汁{a}毫升，{A}喝了{b}毫升，{B}喝了{c}毫升，瓶里还剩果汁多少毫升？
        zh| 三年级有{a}名学生，参加合唱的{b}名，参加舞蹈的{c}名，每人最多参加一项，其他学生都当观众，观众有多少名？
        zh| 从{a}中连续减去{b}和{c}，差是几？
        zh| 一块菜地{a}平方米，种白菜{b}平方米，种萝卜{c}平方米，其余的种黄瓜，黄瓜地有多少平方米？
        zh| 王师傅接到{a}个零件的任务，上午加工{b}个，下午加工{c}个，离完成任务还差几个？
        zh| 热气球在{a}米的高空，先下降{b}米，又下降{c}米，现在它在多高的地方？
        zh| 食品店运来{a}箱饼干，前天卖出{b}箱，昨天卖出{c}箱，今天还可卖几箱？
        zh| 酒店有客房{a}间，住满的有{b}间，正在装修的有{c}间，空着可以住的有多少间？
        zh| 妈妈手里有{a}元，交水电费{b}元，交电话费{c}元，妈妈还余下多少元？
        zh| 一场数学竞赛有{a}道题，{A}做错{b}道，没做的{c}道，其他全对，{he}做对了多少道？
        zh| 商场运来{a}台冰箱，其中大号{b}台，中号{c}台，剩下的是小号的，小号冰箱多少台？
        zh| {A}要背{a}个单词，星期一背了{b}个，星期二背了{c}个，星期三要背完剩下的，星期三要背多少个？
        zh| 仓库有钢材{a}吨，先运到甲工地{b}吨，再运到乙工地{c}吨，库里还存多少吨？
        zh| 运动员带了{a}枚徽章，和外国朋友交流时送出{b}枚，回国路上又送出{c}枚，他还有徽章几枚？
        zh| {A}、{B}、{C}三人体重之和是{a}千克，{A}重{b}千克，{B}重{c}千克，求{C}的体重。
        zh| 全家假期有{a}天，在海边住了{b}天，在山里住了{c}天，其余的时间在家里，在家的日子有几天？
        zh| 爬楼梯，到楼顶要走{a}级，{A}先走了{b}级，歇一会儿又走{c}级，离楼顶还有多少级？
        zh| 超市里有{a}瓶矿泉水，上午卖去{b}瓶，不小心摔坏{c}瓶，还有多少瓶能卖？
        zh| 一捆{a}米长的铁丝，做灯笼用{b}米，做风筝架用{c}米，剩下的铁丝有几米？
        zh| {P}里原来放着{a}{M}{T}，{A}取走{b}{M}，{B}取走{c}{M}，{P}里还放着多少{M}？
        zh| 学校组织{a}名师生看戏，坐大车的{b}名，坐小车的{c}名，剩下的步行，步行的有多少人？
        zh| 油桶里装油{a}千克，第一次倒出{b}千克，第二次倒出{c}千克，桶里的油还有多重？
        en| {A} took {$a} to the fair. The rides cost {$b} and the snacks cost {$c}. How much money did {he} bring home?
        en| There were {a} cookies in the jar. {A} ate {b}. {B} ate {c}. How many cookies are in the jar now?
        en| A baker made {a} rolls. He sold {b} before lunch and {c} after lunch. How many rolls did he not sell?
        en| The library has {a} new books. {b} are story books, {c} are art books, and the others are about science. How many science books are there?
        en| There are {a} children in the playground. {b} are on the swings and {c} are in the sandpit. The rest are running around. How many children are running around?
        en| {A} had {a} {T}. {He} dropped {b} in the morning. In the afternoon {he} lost {c} more. How many does {he} still have?
        en| A ship is {a} km from the harbour. It sails {b} km on the first day and {c} km on the second day. How far is it from the harbour now?
        en| Mum bought {a} eggs. She used {b} for a cake and {c} for pancakes. How many eggs does she have now?
        en| {A} is reading a book with {a} pages. {He} read {b} pages at home and {c} pages on the bus. How many pages are left?
        en| A plumber has a pipe of {a} cm. He saws off {b} cm for the kitchen and {c} cm for the bath. How many centimetres does he have left?
        en| The school needs {a} chairs for the concert. It has {b} chairs. A nearby church lends it {c}. How many more chairs does it need?
        en| {A} wants a bike for {$a}. {He} has saved {$b}, and {his} aunt gives {him} {$c}. How much is still missing?
        en| {A}, {B} and {C} scored {a} points as a team. {B} scored {b} points and {C} scored {c}. How many points came from {A}?
        en| A zoo keeper has {a} bananas. He gives {b} to the monkeys and {c} to the elephants. How many bananas does he keep?
        en| Our lesson lasts {a} minutes. We sing for {b} minutes and draw for {c} minutes. In the time that remains we play. How many minutes do we play?
        en| A hotel has {a} rooms. {b} rooms are taken and {c} rooms are being painted. How many rooms are free for new guests?
        en| The angles of a figure add up to {a} degrees. One angle measures {b} degrees, another {c} degrees. How large is the last one?
        en| Of the {a} cars that the dealer had, {b} went in May and {c} in June. How many cars are still for sale?
        en| {a} letters arrived at the post office. {b} were for Oak Street, {c} were for Hill Street, and all the others for Lake Road. How many were for Lake Road?
        en| The gardener carried {a} litres of water. {b} litres went to the roses and {c} litres to the beans. What was left for the tomatoes?
        en| {A} has {a} minutes before the train goes. Packing takes {b} minutes and the walk to the station {c} minutes. How many minutes will {he} have to spare?
        en| How much of {$a} is left if you pay {$b} for shoes and {$c} for socks?
        en| A truck left the factory with {a} boxes. It dropped off {b} boxes at the first shop and {c} at the next. How many boxes are still on the truck?
        en| The coach has {a} shirts. {b} are too small and {c} are torn. How many shirts can the team use?
        en| {A}'s test had {a} questions. {He} got {b} wrong and left {c} blank. How many did {he} answer correctly?
        en| A shop had a sack of rice weighing {a} kg. In the morning a woman bought {b} kg, and in the evening a man bought {c} kg. What did the sack weigh after that?
        en| What number do you have to add to the sum of {b} and {c} to reach {a}?
        en| Start at {a}. Go back {b}. Then go back {c}. Where are you?
        en| {a} minus {b}, minus {c}: what does that make?
        en| Let x be the number that together with {b} and {c} makes {a}. What is x?
        en| From {a}, subtract both {b} and {c}. Write down the answer.
        en| {A} had {a} {T}, but {b} of them broke and {c} got lost. How many are still all right?
        en| A bag held {a} marbles. {A} took out {b} red ones and {c} green ones. How many marbles stayed in the bag?
        en| There were {a} swimmers in the pool at noon. By lunchtime {b} had gone, and later {c} others went home. How many swimmers were still there?
        en| Budget for the party: {$a}. Food: {$b}. Music: {$c}. How much is left over for the room?
        en| Sign at the stadium: "{a} seats. North side {b}, south side {c}, the rest on the east side." How many seats are on the east side?
        en| My brother had {a} trading cards. He traded away {b} at school, and the dog chewed up {c}. How many good cards does he have?
        en| The forest owner counted {a} trees. A storm brought down {b} of them, and {c} were cut. How many trees are standing now?
        en| {b} of our {a} pupils come by bus, {c} come by car, and the others walk. How many walk?
        en| The bridge will be {a} m long. Workers on one bank have built {b} m, and workers on the other bank have built {c} m. How large is the gap in the middle?
        en| A movie theatre with {a} seats let in {b} grown-ups and {c} children. How many seats stayed empty?
        en| Out of {a} days of holiday, {A} stayed {b} days with {his} grandparents and {c} days at the sea. The rest {he} spent at home. How many days was {he} at home?
        en| {A} knows {a} songs. {He} plays {b} before the break and {c} after it. How many of {his} songs did {he} not play?
        en| A full basket of apples and pears weighs {a} kg. The apples weigh {b} kg and the basket itself {c} kg. What do the pears weigh?
        en| The phone had {a} hours of battery. {A} used {b} hours for films and {c} hours for games. For how many hours will it still run?
        en| Kim, Lee and Pat ate {a} grapes. Kim ate {b}, Lee ate {c}. Pat had the rest. How many grapes did Pat have?
        en| A climber wants to reach a hut {a} m above the valley. She climbs {b} m before breakfast and {c} m after it. How many metres are left to climb?
        en| A painter had {a} litres of paint. The hall took {b} litres and the stairs took {c}. Is there any left? Tell how many litres.
        en| {A} owes the bank {$a}. {He} pays back {$b} in spring and {$c} in autumn. What is {his} debt after that?
        en| The cook cut the cheese of {a} g. {b} g went on the pizza and {c} g in the salad. How many grams did she put back in the fridge?
        en| At first {a} runners were in the race. {b} gave up on the hill, and {c} gave up by the river. How many runners finished?
        en| How many {T} will {A} keep if {he} has {a}, lends {b} to {B} and gives {c} to {C}?
        en| {A} made {a} bracelets. {b} were sold at school, {c} were sold online, and the remaining ones were presents. How many were presents?
        en| The farm has {a} animals. If {b} of them are cows and {c} are sheep, how many are neither cows nor sheep?
        en| From its height of {a} m a kite came down {b} m, then another {c} m. How high was it flying after that?
        en| {A} has {$a}. A {T1} is {$b} and a {V1} is {$c}. After buying both, what does {he} have left?
        en| The tailor had {a} buttons and sewed {b} on a coat and {c} on a dress. Find the number of buttons not used.
        en| {a} people stood in line. {b} were let in at once, and {c} got tired and left. How many people are in the line now?
        en| A space probe needs {a} days to reach the moon of another planet. It flew {b} days to the first stop and {c} days to the next. How many days of flight are ahead?
        en| A nurse has {a} bandages. She uses {b} on one ward and {c} on another. How many bandages are in the box at the end?
        en| {A} bought {a} {T}: {b} for {B}, {c} for {C} and the others to keep. How many did {A} keep?
        en| Our village shop ordered {a} loaves. {b} went to the school, {c} to the hotel. The others were put on the shelf. How many were put on the shelf?
        en| When the clerk had stamped {b} forms and thrown away {c}, how many of the {a} forms were still on the desk?
        en| It is {a} km from our house to the lake. We cycle {b} km, rest, and cycle {c} km more. What distance is still in front of us?
        en| A swimming pool ticket office printed {a} wristbands: {b} were given to adults, {c} to children, and the others were kept. How many were kept?
        en| {A} walks from {his} home to the lake, {a} m away. After {b} m {he} meets {B}; {c} m later they sit down. How far is the lake from where they sit?
        en| The cave hides {a} gold coins. The first pirate carries off {b}, the next one {c}. How many coins are hidden there still?
        en| The astronauts packed {a} meals. On the flight out they ate {b}, on the moon {c}. How many meals do they have for the flight home?
        en| {A} lays {a} tiles in red, grey and black. {b} are red and {c} are grey. How many are black?
        en| A quilt takes {a} patches. Grandma has sewn {b} by hand and {c} on the machine. How many patches must she still sew?
        en| In the first hour {b} of the {a} sandwiches were sold, in the next hour {c}. How many were on the plate after that?
        en| {A} bends a wire of {a} cm into a triangle without any wire left over. The sides bent so far are {b} cm and {c} cm. How long will the last side be?
        en| {A} promised to give {a} hours to the club this year. In spring {he} gave {b} hours and in summer {c}. How many hours are left to give?
        en| There are {a} bottles on the shelf. An earthquake knocks down {b}, and an aftershock knocks down {c}. How many are standing?
        en| A taxi driver took in {$a}. Fuel cost {$b} and the car wash {$c}. How much was left?
        en| The ward had {a} patients at dawn. Before noon {b} were sent home, after noon another {c}, and no one was taken in. How many are there tonight?
        en| If you remove {b} from {a} and then remove {c}, what do you have?
        en| A gardener set {a} seedlings. Snails ate {b} of them and hail destroyed {c}. How many grew on?
        en| A suitcase may weigh {a} kg. {A} has packed {b} kg of books and {c} kg of clothes, the case included. How many kg may {he} add?
        en| Our team's budget of {$a} paid for shirts at {$b} and a trophy at {$c}. What amount is unspent?
        en| A mill has turned for {a} years. Wind drove it for the first {b} years, then steam for {c} years, and electricity ever since. For how many years has electricity driven it?
        en| {a} minus the number {b} leaves a result, from which {c} is taken. What is left in the end?
        en| The parade has {a} musicians. {b} play drums, {c} play trumpets, and all others play flutes. How many flutes are needed?
        en| A lift rope {a} m long is shortened by {b} m in May and by {c} m in July. What is its length in August?
        en| {A} has a playlist of {a} songs. {b} are jazz, {c} are rock and the others are folk. Find the number of folk songs.
        en| Sum of the parts: {a}. First part: {b}. Next part: {c}. Last part: ?
        en| At the quiz, {A} starts with {a} points. A wrong answer costs {b}, a late answer costs {c}. {He} gives one of each. How many points does {he} have?
        en| A printer holds {a} sheets. The teacher prints a test that needs {b} sheets and a letter that needs {c}. How many sheets are in the printer now?
        en| {A}, {B} and {C} shovelled snow for {a} minutes altogether, one after the other. {A} did {b} minutes and {B} did {c}. How many minutes did {C} do?
        en| A town has {a} streets. {b} are named after flowers, {c} after trees, and the rest after people. How many are named after people?
        en| {A} inherited {a} hectares. {He} sold {b} hectares to {B} and gave {c} hectares to {his} daughter. How many hectares does {he} still own?
        en| The coach drives {a} km. It runs {b} km on the motorway and {c} km on country roads; what remains is city traffic. How many km of city traffic are there?
        en| Out of {a} apples in the crate, {A} throws away {b} that are rotten and gives {c} that are bruised to the pigs. How many good apples are in the crate?
        en| {A} had {a} tokens at the fair. The big wheel took {b} of them and the ghost train took {c}. How many could {he} use after that?
        en| {A} had planned to bake {a} loaves. {b} are done, {c} are in the oven. How many are not yet begun?
        en| The water tower holds {a} tons. The village uses {b} tons by day and {c} tons by night, and nothing flows in. What does the tower hold the next morning?
        en| What is left of {a} minutes if an advert takes {b} minutes and the news takes {c} minutes?
        en| Let x, {b} and {c} add up to {a}. What is the value of x?
        en| Dad carries {a} kg of shopping. {A} takes {b} kg from him and {B} takes {c} kg. What does Dad carry after that?
        en| {B} and {C} took {b} and {c} of the {a} {T} from {A}'s box. How many did they leave?
        en| A snail is {a} cm from a leaf. It creeps {b} cm before it rains and {c} cm when it rains. How many cm is it from the leaf now?
        en| Of the {a} seats in parliament, the Reds have {b} and the Blues {c}; the Greens have all the rest. How many seats do the Greens have?
        en| A florist tied {a} roses into bunches for a birthday, a wedding and a jubilee. The birthday got {b} and the wedding got {c}. How many did the jubilee get?
        en| {A} wants to read {a} pages by Sunday: {b} on Friday, {c} on Saturday and the others on Sunday. How many pages are for Sunday?
        en| Reduce {a} by {b} and the result by {c}. Which number do you obtain?
        en| In the night {b} of the {a} street lamps went out, and the storm smashed {c} others. How many were shining?
        en| A hay barn had {a} bales. The cows needed {b} and the horses {c}. Calculate the stock.
        en| The bookshop returned {b} of its {a} unsold calendars to the maker and gave {c} away. How many did it still have?
        en| To repair the boat {A} bought {a} nails. {b} bent and {c} fell into the sea. How many could be used?
        en| Each of {a} stones is sorted: {b} go into the white heap, {c} into the grey heap and the others into the brown heap. How many brown ones are there?
        en| It is {a} days to the play. {A} learns the words for {b} days and practises on stage for {c} days. How many days are free?
        en| {A} spent {$b} on the train and {$c} at the zoo. {He} had left home with {$a}. How much did {he} have when {he} was back?
        zh| 妈妈买了{a}个鸡蛋，做蛋糕用了{b}个，炒菜用了{c}个，还有几个鸡蛋？
        zh| 操场上有{a}个同学，{b}个在跳绳，{c}个在踢球，剩下的在跑步，跑步的有多少个？
        zh| {A}想买一辆{a}元的自行车，自己存了{b}元，爷爷给了{c}元，还差多少元？
        zh| 卡车从工厂拉了{a}箱牛奶，给第一家商店卸下{b}箱，给第二家卸下{c}箱，车上还有多少箱？
        zh| 学校音乐会要用{a}把椅子，礼堂有{b}把，又借来{c}把，还缺几把？
        zh| 一条水渠长{a}米，甲队从东头挖了{b}米，乙队从西头挖了{c}米，中间还有多少米没挖通？
        zh| 试卷共{a}题，{A}做错{b}题，有{c}题没做，做对了几题？
        zh| 宾馆有{a}间房，住了客人的有{b}间，正在装修的有{c}间，还有几间可以住？
        zh| 饲养员有{a}根香蕉，喂猴子{b}根，喂大象{c}根，手里还剩几根？
        zh| 一筐水果连筐重{a}千克，其中苹果{b}千克，筐重{c}千克，其余是梨，梨重多少千克？
        zh| 爸爸去年欠银行{a}元，春天还了{b}元，秋天还了{c}元，现在还欠多少元？
        zh| {A}离火车开车还有{a}分钟，收拾行李要{b}分钟，去车站要{c}分钟，到站后还能休息几分钟？
        zh| 从{a}里连续减去{b}和{c}，得数是多少？
        zh| 一次比赛有{a}名选手，第一轮淘汰{b}名，第二轮淘汰{c}名，还剩多少名选手？
        zh| 花店进了{a}枝花，玫瑰{b}枝，百合{c}枝，其余是菊花，菊花有几枝？
        zh| {A}、{B}、{C}三人做纸花，一共做了{a}朵，{B}做{b}朵，{C}做{c}朵，{A}做了多少朵？
        zh| 粮店有大米{a}袋，头一天卖掉{b}袋，第二天卖掉{c}袋，店里还有大米多少袋？
        zh| 假期共{a}天，{A}在奶奶家住了{b}天，去海边玩了{c}天，其余时间在家，{he}在家待了几天？
        zh| 一件毛衣标价{a}元，用优惠券减{b}元，会员再减{c}元，最后付多少元？
        zh| 盒里有{a}颗扣子，缝大衣用{b}颗，缝裙子用{c}颗，没用的还有多少颗？
        zh| 同学们要做{a}面小旗，一组做了{b}面，二组做了{c}面，剩下的由三组做，三组要做多少面？
        zh| 果园里{a}棵树，大风刮倒{b}棵，又砍掉{c}棵老树，现在还有多少棵？
        zh| {A}有{a}{M}{T}，摔坏{b}{M}，弄丢{c}{M}，好的还有几{M}？
        zh| 排队的有{a}人，先放进去{b}人，又有{c}人不想等就走了，队伍里还有多少人？
        zh| 山上的小屋离山脚{a}米，登山队上午爬了{b}米，下午爬了{c}米，离小屋还有多少米？
        zh| 冰箱里有奶酪{a}克，做比萨用{b}克，拌沙拉用{c}克，还剩多少克？
        zh| 一桶油漆{a}升，刷走廊用去{b}升，刷楼梯用去{c}升，桶里还剩几升？
        zh| 班级存有班费{a}元，买球用了{b}元，买花用了{c}元，班费还有多少元？
        zh| {A}从家走到湖边要走{a}米，走了{b}米遇到{B}，又一起走了{c}米，这时离湖边还有多少米？
        zh| 宇航员带了{a}份饭，去的路上吃了{b}份，在月球上吃了{c}份，还有多少份留给回来的路上？
        zh| 地面铺{a}块砖，红砖{b}块，灰砖{c}块，其余是黑砖，黑砖有多少块？
        zh| {A}今年答应做{a}小时义工，春天做了{b}小时，夏天做了{c}小时，还要做多少小时？
        zh| 出租车司机一天收入{a}元，加油花{b}元，洗车花{c}元，净剩多少元？
        zh| 病房早晨有{a}名病人，上午出院{b}名，下午出院{c}名，没有新病人，晚上有多少名病人？
        zh| 园丁种了{a}株花苗，被蜗牛吃掉{b}株，被冰雹打坏{c}株，长好的有多少株？
        zh| 用{a}厘米长的铁丝围一个三角形，已经弯好{b}厘米和{c}厘米的边，剩下的边长多少厘米？
        zh| 乐队有{a}人，打鼓的{b}人，吹号的{c}人，其他人吹笛子，吹笛子的有多少人？
        zh| 议会有{a}个席位，红党占{b}席，蓝党占{c}席，其余归绿党，绿党有多少席？
        zh| 打印机里有{a}张纸，印试卷用{b}张，印通知用{c}张，还有纸多少张？
        zh| 客车全程{a}千米，高速路{b}千米，乡间路{c}千米，其余是城里的路，城里的路有多少千米？
        zh| {A}抢答时有{a}分，答错扣{b}分，超时扣{c}分，现在有多少分？
        zh| x、{b}、{c}的和是{a}，x等于几？
        zh| 水塔有水{a}吨，白天用{b}吨，夜里用{c}吨，没有加水，第二天早上水塔有水多少吨？
        zh| 面包师要做{a}个面包，已经烤好{b}个，炉里正烤着{c}个，还没做的有多少个？
        zh| 爸爸提着{a}千克东西，{A}帮他拿走{b}千克，{B}帮他拿走{c}千克，爸爸还提着多少千克？
        zh| {A}买来{a}枚钉子修船，敲弯了{b}枚，掉进海里{c}枚，能用的还有几枚？
        zh| 爷爷有{a}亩地，卖给邻居{b}亩，分给儿子{c}亩，自己还有多少亩？
        zh| 歌单里有{a}首歌，民歌{b}首，摇滚{c}首，其余是童谣，童谣有多少首？
        zh| {A}离表演还有{a}天，背台词用{b}天，排练用{c}天，空闲的有多少天？
        zh| 一条街上有路灯{a}盏，坏了{b}盏，又被大风刮倒{c}盏，还亮着多少盏？
        zh| {a}减去{b}，所得的差再减去{c}，最后是多少？
        zh| 花店把{a}枝玫瑰送到生日会、婚礼和校庆，生日会用{b}枝，婚礼用{c}枝，校庆用多少枝？
        zh| {A}、{B}、{C}轮流扫雪共{a}分钟，{A}扫了{b}分钟，{B}扫了{c}分钟，{C}扫了多少分钟？
        zh| 一车西瓜有{a}个，路上压坏{b}个，送人{c}个，到集市时车上有多少个西瓜？
        zh| {B}从{A}的{a}{M}{T}中拿走{b}{M}，{C}拿走{c}{M}，给{A}留下多少{M}？
        zh| 电视节目共{a}分钟，广告{b}分钟，新闻{c}分钟，其余是电视剧，电视剧有多少分钟？
        zh| 箱里有{a}个苹果，{A}挑出{b}个烂的扔掉，{c}个碰伤的喂猪，箱里的好苹果有多少个？
        zh| 水手出海{a}天，顺风走了{b}天，逆风走了{c}天，其余日子没有风，没有风的日子有几天？
        zh| {A}星期天以前要读{a}页，星期五读{b}页，星期六读{c}页，剩下的星期天读，星期天读多少页？
        zh| 游乐园的代币{A}有{a}枚，坐摩天轮用{b}枚，坐过山车用{c}枚，还有多少枚代币？

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
        en| A flock of {a} geese was resting in a field. A dog scared off {b} of them, but {c} new geese landed later. How many geese were in the field after that?
        en| {A}'s shop opened with {a} umbrellas. During the rain {b} were sold, and the supplier sent {c}. How many umbrellas does {he} have at closing time?
        en| The score of {A} was {a}. {He} lost {b} for a wrong answer and got {c} for a bonus question. What is {his} score?
        en| On Monday there were {a} patients in the ward. {b} were sent home, and {c} came in by ambulance. How many are in the ward now?
        en| {A}'s folder held {a} sheets. {He} took out {b} old ones and filed {c} new ones. How many sheets does the folder hold?
        en| The water in the lake stood at {a} cm. A dry month brought it down by {b} cm; a rainy one brought it up by {c} cm. What is the level now?
        en| In the warehouse there were {a} boxes of soap. A truck took away {b} boxes and another brought {c}. Find the number of boxes in the warehouse.
        en| Of a class of {a} pupils, {b} moved away in the summer. When school opened, {c} newcomers were welcomed. How many pupils did the class have then?
        en| {A} started the game with {a} lives. {He} lost {b} fighting the dragon and gained {c} in the castle. How many lives did {he} have then?
        en| A kennel cares for {a} dogs. This week {b} dogs found a new home, but {c} stray dogs were brought in. How many dogs are there at the end of the week?
        en| Take {b} from {a} and increase the result by {c}. What do you get?
        en| Starting from {a}, count back {b} and then count on {c}. Where do you finish?
        en| {A} had {$a} in {his} wallet. {He} bought a {T1} for {$b}, and then {B} paid {him} a debt of {$c}. How much is in {his} wallet now?
        en| There were {a} people in the queue. {b} of them got tired and left, and {c} others lined up. How long is the queue?
        en| After {A} had handed {b} of {his} {a} {T} to {B}, {C} handed {him} {c}. How many {T} does {A} have?
        en| The bakery has {a} rolls. The café picks up {b}, and then the oven delivers {c} fresh ones. How many rolls are there?
        en| A hill station measured {a} degrees at noon. In the evening it was {b} degrees colder, and the next noon {c} degrees warmer than that evening. What was measured the next noon?
        en| How many guests are staying in a hotel which had {a} guests, said goodbye to {b} and welcomed {c}?
        en| {A} had {a} tulip bulbs. Mice ate {b} of them, so {he} bought {c} more. How many bulbs did {he} have to plant?
        en| The boat was {a} km from the coast. It sailed {b} km towards the coast, then the wind drove it back out {c} km. How far from the coast was it then?
        en| Of {a} lamps in the hall {b} broke, and the caretaker put in {c} lamps more. How many lamps are working in the hall now?
        en| "I had {a} shells," said {A}. "I gave {b} to {B}, and today I found {c}." How many shells does {he} have today?
        en| The printer tray contained {a} sheets. {A} printed {b} pages, one per sheet, and then refilled it with {c} sheets. How many sheets are in the tray?
        en| A theatre group had {a} actors. {b} left to make films, and {c} joined from the drama school. How big is the group now?
        en| From the {a} balloons, {b} burst during the party. Dad blew up {c} new ones. How many balloons were there in the end?
        en| {A} weighed {a} kg. {He} lost {b} kg on a diet and put on {c} kg over the holidays. What does {he} weigh now?
        en| An email box showed {a} unread messages. {A} read {b} of them while {c} new ones arrived. How many unread messages does it show?
        en| A lorry carried {a} sacks. In the first village {b} sacks were unloaded. In the next, {c} sacks were loaded. How many sacks was it carrying then?
        en| The farmer's barn held {a} bales of straw. In winter the cattle used {b} bales, and after the harvest {c} bales were stacked up again. How many bales are in the barn?
        en| {A} has a debt of {$a}. {He} pays off {$b}, and interest of {$c} is added. What does {he} owe after that?
        en| At a depth of {a} m a submarine rises by {b} m and then sinks by {c} m. Determine its depth.
        en| Stock card: start {a}, out {b}, in {c}. End?
        en| {A} put {a} books on a shelf. {He} took down {b} to lend them to {B}. Later, {c} books came as a present and {he} shelved these too. How many stand on the shelf?
        en| The choir had {a} singers in spring. Over the summer {b} stopped coming; in autumn {c} started. How many singers does the choir have in autumn?
        en| There were {a} planes on the airfield. {b} took off, and after that {c} touched down. How many planes are on the airfield now?
        en| A jar contained {a} sweets. {A} and {B} ate {b} of them, and Mum refilled the jar with {c}. How many sweets does it contain?
        en| {A} was knitting a scarf and had {a} rows done. {He} saw a mistake, undid {b} rows and knitted {c} rows again. How many rows does the scarf have?
        en| A website had {a} followers. After a bad joke {b} unfollowed it, but an apology won {c} new ones. How many followers has it?
        en| {b} of the {a} apples in the bowl were eaten at lunch. In the evening {c} were added. How many apples did the bowl then have?
        en| The price was {$a}. It was cut by {$b} in the sale and put up by {$c} when the sale was over. What is the price?
        en| In a parking garage {a} spaces were free. Then {b} cars came in, and {c} cars drove out. How many spaces were free after that?
        en| {A} stood on rung {a} of a ladder, climbed down {b} rungs to get a brush, and climbed up {c} rungs. On which rung was {he} then?
        en| On the island lived {a} rabbits. A hard winter killed {b}, but {c} were born in spring. What was the number of rabbits in spring?
        en| My purse held {a} coins. The bus took {b} of them, and the change from the baker gave me {c}. How many coins does my purse hold?
        en| We had {a} tickets for the fair. We sold {b} to the neighbours, and the office gave us {c} extra ones. How many tickets do we have now?
        en| {A} used {b} of {his} {a} stamps, and then grandmother sent {him} {c}. Work out how many stamps {he} has.
        en| A skyscraper lift with {a} people on board stops at the lobby: {b} walk out, {c} walk in. How many people go up?
        en| A swimming club of {a} members lost {b} members to another club. It advertised and got {c} new members. Calculate how many members it has.
        en| A fire engine carried {a} litres of water, sprayed {b} litres on the fire and pumped in {c} litres from the river. How many litres does it carry?
        en| The nurse's cupboard had {a} masks. {b} were used up, and then a box of {c} masks was unpacked into it. How many masks does it have?
        en| Let x be what you get by first taking {b} off {a} and adding {c} after that. Find x.
        en| On the tree, {a} plums were ripe on Friday. {A} picked {b} of them, and on Saturday {c} others had become ripe. How many ripe plums were on the tree on Saturday?
        en| {A}'s phone had {a} photos. {He} deleted {b} bad ones and took {c} at the zoo. How many photos are on the phone?
        en| The tower of blocks was {a} cm high. Its top part of {b} cm fell off, and {A} built {c} cm on again. How high was it then?
        en| Our team had {a} players on the list. {b} were injured and crossed off; {c} young players were put on. How many are on the list?
        en| A class collected {a} bottles. Of these {b} were broken and thrown away, and then the headmaster brought {c}. How many bottles does the class have?
        en| A bathtub held {a} litres. {A} let out {b} litres because it was too full and ran in {c} litres of hot water. What amount of water is in the tub?
        en| {a} people were watching the street musician. When it began to drizzle, {b} walked on. The sun returned and {c} stopped to listen. How many people were watching then?
        en| The florist had {a} lilies. She sold {b}, and her husband brought {c} from the greenhouse. How many lilies does she have?
        en| A bank clerk had {$a} in the till. She paid out {$b} and took in {$c}. How much was in the till in the end?
        en| {A} threw {b} of {his} {a} old magazines away and was given {c} new ones by the doctor. How many magazines are there in {his} house?
        en| In the aquarium there were {a} fish. {b} had to be moved to another tank, and {c} baby fish hatched. How many fish does the aquarium have?
        en| At the beginning of the hour {a} skaters were on the ice. {b} stepped off for a hot drink; {c} stepped on. How many were on the ice?
        en| A carpenter's box had {a} screws. For a chair he used {b}; from an old table he saved {c}, which went into the box. How many screws does it have?
        en| A town had {a} buses. It scrapped {b} old ones and ordered {c} electric ones, which have now arrived. How many buses does it have?
        en| A camel train of {a} camels sold {b} at the oasis and bought {c} in the next village. How many camels did it have when it went on?
        en| {A} drew {a} cards, laid {b} on the table and picked up {c}. How many cards is {he} holding?
        en| The restaurant had {a} guests during the evening rush. Then {b} paid and left while {c} sat down. How many guests were there?
        en| {A}'s bean plant had {a} leaves. A snail ate {b} of them, but {c} grew. How many leaves were there?
        en| There are {a} toys in the kindergarten. {b} are given to a hospital. Parents give the kindergarten {c}. How many toys are there afterwards?
        en| Of {a} scouts, {b} went home sick. On Sunday {c} scouts from another troop came to the camp. How many scouts were in the camp on Sunday?
        en| The cook had {a} eggs in the fridge, made omelettes with {b} and bought {c}. Tell how many eggs are in the fridge.
        en| A rope was {a} m long. {A} cut off a worn piece of {b} m and knotted on a new piece of {c} m. Ignoring the knot, how long is the rope?
        zh| 小卖部有{a}瓶汽水，上午卖了{b}瓶，中午又批发来{c}瓶，小卖部现在有几瓶汽水？
        zh| 羊圈里有{a}只羊，牵走{b}只去卖，后来又生下小羊{c}只，羊圈里现有羊多少只？
        zh| 会场里坐着{a}人，中途退场{b}人，随后又进来{c}人，这时会场里有几人？
        zh| {A}有{a}元零用钱，买笔用了{b}元，爸爸又奖励{he}{c}元，{he}现在有多少零用钱？
        zh| 水库水位是{a}米，天旱时降了{b}米，下雨后涨了{c}米，现在水位是多少米？
        zh| 幼儿园的糖果盒里有{a}颗糖，小朋友吃掉{b}颗，老师再放进{c}颗，盒里有糖多少颗？
        zh| 机场停着{a}架飞机，飞走{b}架，又降落{c}架，机场里停着几架飞机？
        zh| 学校舞蹈队原来有{a}人，毕业走了{b}人，新学期招进{c}人，舞蹈队现有几人？
        zh| 一筐橘子{a}个，挑出坏的{b}个扔掉，再放进好的{c}个，筐里现在有橘子多少个？
        zh| 毛衣织了{a}行，发现织错拆掉{b}行，又往上织了{c}行，现在织到多少行？
        zh| {a}减{b}的差，再加{c}，和是几？
        zh| 山道上有{a}名游客，{b}名下山去了，又有{c}名走上来，山道上现在有多少名游客？
        zh| 商品原价{a}元，促销时便宜了{b}元，活动结束又提高{c}元，现价是几元？
        zh| 一个农场有奶牛{a}头，卖给邻村{b}头，年底又买进{c}头，农场年底有奶牛多少头？
        zh| 收件箱里有{a}封邮件，{A}删掉{b}封，刚收到{c}封，收件箱里现有邮件几封？
        zh| 快递柜里有{a}个包裹，被取走{b}个，快递员又放入{c}个，柜里现在有几个包裹？
        zh| 花园里开着{a}朵花，一场大风吹落{b}朵，第二天新开{c}朵，花园里现在开着几朵花？
        zh| 打印机里有纸{a}张，打印用掉{b}张，{A}又添进{c}张，打印机里有多少张纸？
        zh| 气象站测得中午{a}度，傍晚降低{b}度，次日中午又比傍晚升高{c}度，次日中午是几度？
        zh| {P}里有{a}{M}{T}，{A}借走{b}{M}，{B}还来{c}{M}，这时{P}里有多少{M}？
        zh| 小明玩游戏时有{a}分，闯关失败扣{b}分，过关后奖励{c}分，他最后得几分？
        zh| 医院病房有病人{a}名，今天出院{b}名，又住进{c}名，病房现有病人几名？
        zh| 池子里有荷花{a}朵，摘下{b}朵，过几天又开放{c}朵，池子里现有荷花多少朵？
        zh| 电影院还有{a}张票，卖掉{b}张，有人退回{c}张，现在还有几张票？
        zh| {A}攒了{a}枚硬币，用掉{b}枚坐车，找回{c}枚，{he}还有多少枚硬币？
        zh| 船离岸{a}千米，朝岸边开了{b}千米，又被风吹离岸边{c}千米，船这时离岸几千米？
        zh| 仓库存水泥{a}袋，工地领走{b}袋，厂里送到{c}袋，仓库现存水泥多少袋？
        zh| 公司有员工{a}人，离职{b}人，随后招了{c}名新人，公司现在有多少人？
        zh| 一根绳子{a}米，剪掉磨坏的{b}米，又接上新绳{c}米（接头不计），现在绳长几米？
        zh| 池塘里有青蛙{a}只，{b}只跳上岸走了，又来了{c}只，池塘里有青蛙几只？
        en| {A} had {a} stickers. {He} gave {b} stickers to {B}. Then {he} bought {c} new stickers. How many stickers does {he} have now?
        en| There were {a} ducks on the pond. {b} ducks flew away. Later {c} ducks came. How many ducks are on the pond now?
        en| The shop had {a} bikes. It sold {b} bikes in May. In June it got {c} new bikes. How many bikes does the shop have?
        en| {A} had {$a}. {He} bought a book for {$b}. Then {his} father gave {him} {$c}. How much money does {he} have?
        en| There were {a} children at the party. After the cake {b} children went home, and after that {c} others arrived. How many children were there then?
        en| Mum had {a} eggs. She used {b} eggs for a cake. Then she bought {c} eggs. How many eggs does she have now?
        en| The teacher had {a} books in the classroom. She took {b} books away and brought in {c} other books. How many books are in the classroom?
        en| {A} had {a} marbles. {He} lost {b} marbles in the first game. In the next game {he} won {c}. How many marbles did {he} have in the end?
        en| A train left with {a} people. At the first station {b} people got off and {c} people got on. How many people were on the train after that?
        en| A farmer had {a} sheep. He sold {b} sheep. In spring {c} lambs were born. How many sheep and lambs does he have?
        en| The tank had {a} litres of petrol. On the trip {b} litres were used. Then the driver filled in {c} litres. How many litres are in the tank now?
        en| The class had {a} pupils last year. In summer {b} pupils moved away. In autumn {c} new pupils came. How many pupils does the class have now?
        en| {A} had {a} flowers in {his} shop. {b} flowers died, and {he} ordered {c} fresh ones. How many flowers are in the shop?
        en| {A} baked {a} cookies. {B} ate {b}. Then {A} baked {c} more. How many cookies are there now?
        en| The elevator was on floor {a}. It went down {b} floors to pick up {A}. Then it went up {c} floors. Which floor is it on?
        en| {A} had {a} photos on {his} phone. {He} deleted {b} and took {c} new ones. How many photos are on {his} phone?
        en| {A}'s score was {a}. {He} lost {b} points for a mistake and gained {c} points for a good answer. What is {his} score now?
        en| There were {a} cups in the cupboard. {A} took out {b} for the guests and later put {c} back. How many cups are in the cupboard?
        en| A jar has {a} buttons. Take {b} buttons out. Put {c} other buttons in. How many buttons are in the jar?
        en| The team had {a} players. {b} players left the team, but {c} players joined it. How many players does it have today?
        en| {A} weighed {a} kg. {He} lost {b} kg when {he} was ill and gained {c} kg afterwards. How much does {he} weigh?
        en| A farmer's well held {a} litres. The cows drank {b} litres, and during the night {c} litres flowed in. How much water was in the well in the morning?
        en| The zoo had {a} monkeys. It sent {b} monkeys to another zoo and got {c} from Africa. How many monkeys does it have?
        en| {A} had {a} {T}. {b} broke, so {he} went to the {P} and got {c}. How many {T} does {he} have now?
        en| {A} lent {B} {b} of {his} {a} {T}. {C} brought {A} {c}. How many {T} are with {A} now?
        en| The candle was {a} mm long. It burned down by {b} mm; then {A} stuck a piece of {c} mm on it. How long is it now?
        en| From {a} take away {b}, and add {c} to what remains. Which number do you get?
        en| Write down {a}. Make it {b} smaller. Then make it {c} larger. What number do you have?
        en| What is {c} more than the difference of {a} and {b}?
        en| Find x, if x is {a}, less {b}, plus {c}.
        en| {a} is decreased by {b}; the result is then increased by {c}. Find the final number.
        en| How many books are on the shelf if there were {a}, {b} were borrowed and {c} were brought back?
        en| How many guests does the inn have tonight, if last night it had {a}, {b} left after breakfast and {c} came in the afternoon?
        en| How much is in {A}'s account after {he} pays a bill of {$b} and gets wages of {$c}, if there was {$a} in it?
        en| How many litres are in a barrel of {a} litres once {b} litres have been drawn off and {c} litres poured back?
        en| How high is the kite if it was {a} m up, sank {b} m when the wind dropped and rose {c} m again?
        en| Stock on Monday: {a}. Sold: {b}. New delivery: {c}. Stock on Tuesday?
        en| Note in the stable: "We had {a} bales of hay. {b} eaten, {c} bought." How many bales are there?
        en| {A}: "I had {a} cards. I gave you {b}." {B}: "And I gave you {c} of mine." How many cards does {A} have after this exchange?
        en| {A} swapped {b} of {his} {a} stamps for {c} stamps of {B}. How many stamps does {A} have after the swap?
        en| For {b} of the {a} old chairs, which were thrown out, the school bought {c} new ones. How many chairs does it have now?
        en| {A} was {a} m from home. {He} walked {b} m towards home, then turned round and walked {c} m the other way. How far from home was {he} then?
        en| The queue had {a} people. {b} of them were served and went off, while {c} joined at the end. How long is the queue now?
        en| A herd of {a} elephants crossed the river, where {b} stayed behind. On the other side {c} elephants joined the herd. How many elephants walked on?
        en| My grandfather had {a} beehives. The winter killed {b}, and he set up {c} in spring. How many does he have?
        en| Out of {a} library cards, {b} were handed back, and {c} new cards were printed. How many cards are in use now?
        en| A fishing boat had {a} kg of ice. {b} kg melted, and the crew loaded {c} kg. How much ice is on board?
        en| The price of a phone was {$a}. It was cut by {$b} in spring and raised by {$c} in autumn. What is the price now?
        en| The temperature in the oven was {a} degrees. {A} turned it down {b} degrees and, because the bread stayed pale, turned it up {c}. How hot is the oven?
        en| There were {a} actors on stage. {b} walked off, and {c} ran on from the left. How many actors were on the stage?
        en| {A} had to read {a} pages. {He} read {b}, but then the teacher gave {him} {c} pages more. How many pages must {he} read now?
        en| The workers must repair {a} m of road. They have done {b} m, but the storm has damaged another {c} m. How many metres must they repair now?
        en| We planned for {a} guests. {b} said no, but then {c} more said they would like to come. For how many guests do we plan now?
        en| {a} ships lay in the harbour at dawn. {b} sailed out with the tide, {c} sailed in. How many lay there at dusk?
        en| In the drawer there were {a} spoons. After the dinner {b} were missing; {c} turned up under the table and were put back. How many spoons are in the drawer now?
        en| {A} owed {B} {$a}. After paying off {$b} {he} had to borrow {$c} more. What is {his} debt?
        en| A hard disk had {a} files. {b} old files were erased, {c} new ones saved. How many files are on it?
        en| The hospital had {a} patients in the morning. During the day {b} went home and {c} were brought in. What was the number of patients in the evening?
        en| The nurse had {a} masks. She used {b}, and a box with {c} was delivered. How many masks does she have?
        en| A company had {a} workers. It let {b} go in the bad year and took on {c} in the good year that followed. How many workers does it have?
        en| Our hen sat on {a} eggs. We took {b} away and put {c} duck eggs under her. On how many eggs does she sit now?
        en| The band had {a} fans online. After a bad song {b} left, and after a good one {c} came. How many fans has the band got?
        en| The parking lot was full with {a} cars. When the shops closed, {b} cars left. When the theatre opened, {c} cars came. How many cars were parked there then?
        en| In a bowl are {a} cherries. {A} eats {b} of them, and {B} puts in {c}. Find how many cherries the bowl has now.
        en| The ice rink's rental has {a} skates of size M. {b} are lent out, {c} come back. How many skates of size M are there now?
        en| {A} reads the gauge of the heating tank: {a} litres. The cold week uses up {b} litres, and then the oil truck tops it up with {c} litres. What will the gauge read?
        en| A school magazine had {a} subscribers. {b} left school and cancelled, while {c} first graders signed up. How many subscribers has it now?
        en| On the chessboard app {A} had {a} rating points. Losing to {B} cost {him} {b}, beating {C} earned {him} {c}. What is {his} rating?
        en| The ant hill near the path had {a} entrances. Rain closed {b} of them, and the ants dug {c} new ones. How many entrances does the ant hill have?
        en| A spider's web had {a} threads. The wind tore {b}, and by evening the spider had spun {c}. How many whole threads did the web have in the evening?
        en| The sum of {c} and the difference of {a} and {b} is wanted. What is it?
        en| x was {a}. Then it lost {b}. Then it gained {c}. What is x now?
        en| {A} paid {$b} out of {his} {$a} for a taxi. At home {he} found {$c} in {his} coat and put it in {his} wallet. What has {he} got now?
        en| An orchard of {a} trees lost {b} in a storm, so the owner planted {c} saplings. How many trees and saplings stand in it?
        en| A stack of plates in the canteen was {a} high. {b} were used for lunch. The washer put {c} clean ones on top. How many plates are in the stack?
        en| In the parking app {A} has {a} minutes. {He} parks for {b} minutes and then buys {c} minutes. How many minutes does {he} have?
        en| The museum showed {a} paintings. It sent {b} to an exhibition abroad and hung up {c} borrowed ones. How many paintings does it show?
        en| A beekeeper had {a} frames in the hive. He lifted out {b} full of honey and hung in {c} empty ones. How many frames are in the hive?
        en| {A} holds {a} shares. {He} sells {b} on Monday and buys {c} on Thursday. How many shares does {he} hold at the weekend?
        en| Out of the swimming class of {a} children {b} passed the test and moved up. From the beginners, {c} moved in. How many children are in the class now?
        en| The stage is {a} m wide. Its left side is cut back by {b} m, its right side is extended by {c} m. How wide is it after the work?
        en| There are {a} dishes on the menu. The new cook strikes {b} and writes in {c} of his own. How many dishes will be on the menu?
        en| When {A} came to the bank {he} had {$a} in cash. {He} paid a fine of {$b} and was given a refund of {$c} in cash. How much cash did {he} leave with?
        en| A pilot flies at {a} hm. The tower tells her to go down {b} hm, and after the storm to go up {c} hm. At what height in hm is she flying then?
        en| The puzzle club's table had {a} pieces lying on it. {A} fitted {b} into the picture, then tipped {c} others out of the bag onto the table. How many pieces are lying there?
        en| {A} is on page {a}, turns back {b} pages to check a name, and then goes forward {c} pages. On what page does {he} end up?
        en| A goldsmith has {a} g of gold. A ring takes {b} g; melting down an old brooch gives {c} g. How many grams of gold does he have?
        en| {B} owed {A} {a} favours, did {b} of them and then asked for {c} new ones. How many favours does {B} owe now?
        en| Of the {a} words in a poem {A} crosses out {b} and writes {c} better ones. How many words does the poem have now?
        en| A comet's tail was {a} units long, shrank by {b} units far from the sun and grew {c} units near it. How long was it after that?
        en| After dinner {b} of the {a} dishes were dirty and taken away, and {A} set {c} dessert dishes. How many dishes were on the table then?
        en| Let x be the level of a tank that had {a} litres, lost {b} litres and received {c} litres. Work out x.
        en| The printer's toner was good for {a} pages. {b} pages were printed, and shaking it gave another {c} pages. For how many pages is it good now?
        en| In the morning {a} kites were in the sky. {b} came down with torn tails and {c} more were sent up. How many kites were in the sky?
        en| {A} pulled {b} nails out of a board with {a} nails and hammered in {c} shiny ones. How many nails are in the board?
        en| If {b} of the {a} tents blow away and {c} are lent by another camp, how many tents does the camp have?
        en| The bookmobile left with {a} books. The first village borrowed {b}. The same village handed in {c} that it had borrowed earlier. How many books are in the bookmobile?
        en| A wolf pack of {a} wolves lost {b} to hunger, but {c} pups were raised. How large is the pack?
        en| {A}'s lemonade stand had {a} cups ready, served {b} and washed {c} used ones. How many cups are ready?
        en| Shelf count: {a} jars at breakfast, {b} jars opened, {c} jars bought. How many unopened jars are there?
        en| A shepherd counted {a} sheep. In the fog {b} strayed, and {c} sheep of a neighbour mixed in with the flock. How many sheep were in the flock?
        en| How many litres are in a pool of {a} litres after a child splashes out {b} litres and the hose brings in {c}?
        en| {A} was {a} points ahead of {B}. {B} caught up {b} points, but then {A} pulled away by {c}. How many points ahead is {A} now?
        en| The train was {a} minutes late. It made up {b} minutes on the plain but lost {c} minutes at a signal. How late was it then?
        en| A choir book has {a} songs. In the new edition {b} songs are dropped and {c} are added. How many songs are in the new edition?
        en| What do you reach when you start at {a} on the number line, jump {b} to the left and then {c} to the right?
        en| {A} laid down {b} kg of the {a} kg {he} was carrying and picked up {c} kg. What load was {he} carrying then?
        en| A radio station's list of {a} hits changes every week. This week {b} hits fell off and {c} came on. How many hits are on the list?
        en| The hospital had {a} units of blood. Operations used {b} units, and donors gave {c} units. What is the stock now?
        en| On the farm stood {a} fence posts. The bull knocked over {b}, and the farmer drove in {c} new ones. How many posts are standing now?
        en| {A} has {a} followers, blocks {b} of them, and wins {c}. Find {his} number of followers.
        en| A bag of cement weighed {a} kg. {A} scooped out {b} kg, saw that it was too much, and shovelled {c} kg back. What did the bag weigh in the end?
        en| The crew of {a} got smaller by {b} in Lisbon and larger by {c} in Cadiz. How many were in the crew when the ship left Cadiz?
        en| The sun rose and it was {a} degrees. A cold wind took off {b} degrees, and the midday sun put on {c}. How warm was it at midday?
        en| {A} gave back {b} of the {a} library books on {his} desk and took {c} others out. How many library books does {he} have at home?
        en| Our street had {a} parked cars. By midnight {b} had gone and {c} had taken free places. How many cars were parked there at midnight?
        en| A knight had {a} gold coins, paid {b} for a horse, and was rewarded with {c} for saving the prince. How many gold coins did he have?
        en| From a height of {a} steps on the tower {A} went down {b} steps to pick up {his} hat and up {c} steps to the lookout. How many steps high is the lookout?
        en| {A} had {a} {T}, traded {b} of them for {c} others and kept the rest. How many {T} does {he} have after the trade?
        en| The mayor's fund had {$a}. The playground swallowed {$b}; a bazaar brought in {$c}. How much is in the fund?
        en| In my tank there were {a} snails. The fish ate {b}, and {c} hatched from eggs. How many snails are in it now?
        en| A circus had {a} artists. {b} went on to another circus, {c} were hired. With how many artists does it travel?
        en| The robot vacuum had a charge of {a}. Cleaning the hall took {b}, and resting at its dock gave {c}. What is its charge?
        en| Write the number: {a}, diminished by {b}, enlarged by {c}.
        en| The theatre cloakroom held {a} coats. {b} were fetched during the break and {c} late guests handed in one each. How many coats does it hold?
        en| Last year a village had {a} families. Since then {b} families moved to the city, and {c} moved in from there. How many families live there today?
        en| {A} removes {b} beads from a string of {a} and threads on {c} silver ones. Of how many beads is the string made now?
        en| At the blood test {A}'s value was {a}. It dropped by {b} with medicine and climbed by {c} afterwards. What is it now?
        en| A rabbit was {a} m from its hole. It hopped {b} m nearer, took fright and hopped {c} m away from it. How far from the hole was it then?
        en| {A} took {b} eggs from the {a} in the basket to the market. In the evening the hens had laid {c}, which went into the basket. How many eggs does the basket hold?
        zh| {A}有{a}张贴纸，送给{B}{b}张，后来又买了{c}张，{A}现在有多少张贴纸？
        zh| 湖面上有{a}只鸭子，游走了{b}只，又游来{c}只，湖面上现在有多少只鸭子？
        zh| 自行车店有{a}辆车，五月卖掉{b}辆，六月进了{c}辆新车，店里现在有多少辆车？
        zh| {A}带{a}元出门，买书用去{b}元，路上遇到爸爸，爸爸给了{he}{c}元，{he}现在有多少元？
        zh| 妈妈有{a}个鸡蛋，做蛋糕用了{b}个，又买回{c}个，家里现在有鸡蛋多少个？
        zh| 班里去年有{a}名学生，暑假转走{b}名，开学转来{c}名，现在班里有学生多少名？
        zh| {A}有{a}颗弹珠，第一局输了{b}颗，第二局赢了{c}颗，最后{he}有多少颗？
        zh| 牧场有羊{a}只，卖出{b}只，春天生了小羊{c}只，牧场现在有羊多少只？
        zh| 汽车油箱里有{a}升汽油，路上用了{b}升，加油站加了{c}升，油箱里现在有汽油多少升？
        zh| 一部手机原来卖{a}元，春天降价{b}元，秋天又涨价{c}元，现在卖多少元？
        zh| {A}用自己{a}枚邮票中的{b}枚，换来{B}的{c}枚，换完后{A}有邮票多少枚？
        zh| 排队的有{a}人，走了{b}人，队尾又来了{c}人，现在队伍里有几人？
        zh| 学校有旧椅子{a}把，扔掉{b}把，买了新椅子{c}把，学校现在有椅子多少把？
        zh| 工程队要修路{a}米，已经修好{b}米，后来任务又增加了{c}米，还要修多少米？
        zh| {A}离家{a}米，朝家走了{b}米，又往回走了{c}米，这时{he}离家多少米？
        zh| 比{a}与{b}的差多{c}的数是多少？
        zh| {a}减少{b}后再增加{c}，得数是几？
        zh| 港口早晨停着{a}艘船，开出{b}艘，开进{c}艘，傍晚港口停着多少艘船？
        zh| 烤箱里是{a}度，{A}先调低{b}度，又调高{c}度，现在是多少度？
        zh| 医院早上有病人{a}名，白天出院{b}名，住院{c}名，晚上医院有病人多少名？
        zh| 动物园有猴子{a}只，送给别的动物园{b}只，又从外地运来{c}只，现在有猴子几只？
        zh| 原计划请{a}位客人，{b}位说不来，又有{c}位想来，一共要招待多少位客人？
        zh| 象群里有{a}头大象，过河时留下{b}头，对岸又有{c}头加入，象群现在有多少头大象？
        zh| 碗里有{a}颗樱桃，{A}吃了{b}颗，{B}又放进去{c}颗，碗里现在有樱桃几颗？
        zh| {A}手机里有照片{a}张，删掉{b}张，又拍了{c}张，手机里现在有几张照片？
        zh| 舞台上有{a}名演员，下去{b}名，又上来{c}名，台上现在有几名演员？
        zh| {A}要背{a}个单词，背会了{b}个，老师又布置了{c}个，{he}还要背多少个？
        zh| 工厂原有工人{a}名，辞职{b}名，新招{c}名，工厂现有工人多少名？
        zh| 护士有口罩{a}个，用了{b}个，又送来一盒{c}个，现在护士有口罩多少个？
        zh| 冰场有{a}双冰鞋，租出{b}双，还回{c}双，冰场现在有多少双冰鞋？
        zh| 校报有{a}名订户，毕业退订{b}名，新生订了{c}名，现在有订户多少名？
        zh| {A}下棋积分是{a}，输给{B}扣{b}分，赢了{C}得{c}分，{he}现在的积分是多少？
        zh| 果园有{a}棵树，大风刮断{b}棵，又补种{c}棵，现在果园有多少棵树？
        zh| 博物馆展出{a}幅画，送到外地{b}幅，又借来{c}幅挂上，现在展出多少幅画？
        zh| 菜单上有{a}道菜，新厨师划掉{b}道，添上{c}道，现在菜单上有多少道菜？
        zh| 金匠有{a}克金子，做戒指用去{b}克，熔掉旧首饰得到{c}克，现在有金子多少克？
        zh| 火车晚点{a}分钟，路上赶回{b}分钟，又等信号耽误{c}分钟，现在晚点多少分钟？
        zh| {A}领先{B}{a}分，{B}追回{b}分，{A}又拉开{c}分，现在{A}领先多少分？
        zh| 数轴上从{a}出发，先向左跳{b}格，再向右跳{c}格，每格是一，到了几？
        zh| 血库有血{a}袋，手术用去{b}袋，献血者献了{c}袋，血库现有血多少袋？
        zh| 一群狼有{a}只，饿死{b}只，又生下{c}只小狼，狼群现有多少只？
        zh| 骑士有{a}枚金币，买马付了{b}枚，国王赏给他{c}枚，他现在有金币多少枚？
        zh| 村里去年有{a}户人家，搬走{b}户，搬来{c}户，今年村里有多少户人家？
        zh| 一串珠子有{a}颗，{A}取下{b}颗，又穿上{c}颗银珠子，现在有多少颗珠子？
        zh| 剧院存衣处有{a}件大衣，中场取走{b}件，晚来的观众又存了{c}件，存衣处现在有多少件？
        zh| 天上有{a}只风筝，落下来{b}只，又放上去{c}只，天上有多少只风筝？
        zh| 诗里有{a}个字，{A}删去{b}个字，又加上{c}个字，这首诗现在有多少个字？
        zh| 兔子离洞口{a}米，先朝洞口跳近{b}米，受惊后又跳远{c}米，兔子现在离洞口多少米？
        zh| 食堂有一摞{a}个盘子，午饭用了{b}个，洗好后又放上{c}个，这摞盘子有多少个？
        zh| 营地有{a}顶帐篷，被风吹走{b}顶，别的营地借来{c}顶，营地现在有帐篷多少顶？
        zh| 一袋水泥重{a}千克，{A}舀出{b}千克，觉得太多，又倒回{c}千克，这袋水泥现在重多少千克？
        zh| 船员有{a}人，在上一个港口下船{b}人，在这个港口上船{c}人，现在船员有多少人？
        zh| 农场的栅栏有{a}根木桩，公牛撞倒{b}根，农民又打进{c}根新的，现在立着多少根木桩？
        zh| 扫地机器人电量为{a}，扫地耗去{b}，回去充电增加{c}，现在电量是多少？
        zh| {A}有{a}{M}{T}，用其中{b}{M}换回{c}{M}，现在{he}有多少{M}{T}？
        zh| {A}有股票{a}股，周一卖出{b}股，周四买进{c}股，周末有股票多少股？
        zh| 鱼缸里有{a}只螺，被鱼吃掉{b}只，又孵出{c}只，鱼缸里现在有多少只螺？
        zh| 马戏团有演员{a}名，去了别的马戏团{b}名，新聘{c}名，马戏团现有演员多少名？
        zh| 桌上散着{a}块拼图，{A}拼上{b}块，又从袋里倒出{c}块，桌上散着的有多少块？
        zh| 学校歌本有{a}首歌，新版删掉{b}首，增加{c}首，新版歌本有多少首歌？
        zh| {A}背着{a}千克东西，放下{b}千克，又背起{c}千克，现在背着多少千克？
        zh| 求{a}与{b}的差再加上{c}的和。
        zh| x原来是{a}，减少{b}后又增加{c}，x现在是多少？
        zh| 太阳出来时{a}度，冷风使气温降了{b}度，中午又升了{c}度，中午是多少度？
        zh| 牧羊人有{a}只羊，雾里走失{b}只，混进邻居家的{c}只，羊群里有多少只羊？
        zh| 街上停着{a}辆车，半夜前开走{b}辆，又停进{c}辆，半夜街上停着多少辆车？
        zh| 柠檬水摊备好{a}个杯子，用掉{b}个，又洗干净{c}个，现在备好的杯子有多少个？
        zh| 流动图书车带着{a}本书出发，村民借走{b}本，归还{c}本，车上有多少本书？
        zh| 油箱里有{a}升油，上山烧掉{b}升，在加油站加了{c}升，油箱里有多少升油？
        zh| 停车程序里{A}有{a}分钟，停车用了{b}分钟，又买了{c}分钟，还有多少分钟？
        zh| 如果{a}个座位拆掉{b}个，再装上{c}个，那么有多少个座位？

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
        en| Grace picked {a} strawberries and her cousin only {b}. She wants to be fair and passes some of hers over so that they end up with equal shares. How many does she pass over?
        en| Two shelves in the shop hold {a} and {b} jars. How many jars must the clerk shift from the fuller shelf to the other one to level them?
        en| In a library one cart is loaded with {a} books and another with {b}. To make the carts hold the same number, how many books should be put from the first onto the other?
        en| {A} has {a} game cards; {B} has {b}. What number of cards does {A} have to hand over if neither is to have more than the other?
        en| There are {a} chickens in the old coop but just {b} in the new coop. The farmer wants the same number in each. How many chickens must he carry from the old coop to the new one?
        en| At a sports lesson, group A had {a} children and group B {b}. The teacher sent a few children from A to B, and then the groups matched. How many did she send?
        en| A bank account shows {$a} and another one {$b}. What sum must be transferred from the first to the other to give equal balances?
        en| A hospital has {a} nurses on the day shift and {b} on the night shift. How many day nurses would have to switch to nights for the shifts to be the same size?
        en| Two brothers went fishing. The elder came back with {a} fish, the younger with {b}. When the elder had put some of his fish into the younger's basket, the catches were equal. How many fish did he put in?
        en| How many {T} should {A}, who has {a}, let {B}, who has {b}, have, in order that both own equal numbers?
        en| The blue bowl has {a} cherries in it, the green bowl {b}. Cherries are moved from blue to green until the bowls contain the same. How many cherries are moved?
        en| A water barrel holds {a} litres; the barrel at its side holds {b} litres. Find how many litres have to flow across for the barrels to be equally full.
        en| {A} read that {he} must carry {a} kg of camping gear while {B} carries {b} kg. How much gear must go from {A}'s pack into {B}'s to make the packs weigh the same?
        en| The north platform is crowded with {a} people; on the south platform {b} are waiting. After x people cross from the crowded one, there are as many on one as on the other. What is x?
        en| Two parking lots contain {a} and {b} cars. If x cars drive from the fuller lot to the other, the lots have equally many cars. Determine x.
        en| {A} and {B} are decorating biscuits. {A} still has {a} to do, {B} {b}. How many should {B} take off {A}'s hands so that they have the same amount of work?
        en| For the quiz, Team Sun has {a} members and Team Moon {b}. The host wants even teams. How many people should leave Team Sun for Team Moon?
        en| The difference should vanish: {A} owns {a} marbles, {B} owns {b}. How many marbles must travel from {A} to {B}?
        en| Before class there were {a} chairs in room A and {b} in room B. The caretaker carried some chairs from A to B; now the rooms have equal numbers of chairs. How many did he carry?
        en| "Give me some of your {a} nuts," said the small squirrel. "I have just {b}, and then we would have the same." How many nuts did it ask for?
        en| {A} was paid {$a} and {B} {$b} for the same job. To be fair, {A} gives {B} some money so that both have earned the same. How much is it?
        en| Subtract a certain number from {a}, add the same number to {b}: the results agree. Find that number.
        en| A number is taken away from {a} and put onto {b}. Now they are equal. Which number was it?
        en| The left side of the scale carries {a} equal coins and the right side {b}. How many coins must you take from the left and lay on the right to balance the scale?
        en| Two beehives hold {a} and {b} combs. The beekeeper makes them even by moving combs from the stronger hive. How many combs does he move?
        en| {B} has {b} stickers, fewer than {A}, who has {a}. {A} gives some to {B}; afterwards neither has more. How many stickers does {B} receive?
        en| On one side of the ferry there are {a} tons of freight, on the other {b} tons. How many tons must be rolled across to balance the ferry?
        en| One tray holds {a} seedlings, the next one {b}. A gardener evens out the trays by replanting seedlings from the first into the next. Tell how many she replants.
        en| The choir's left row has {a} singers and its right row {b}. The conductor asks some singers of the left row to change sides so that the rows are equal. How many are asked?
        en| Warehouse North stores {a} pallets; Warehouse South stores {b}. What quantity must be trucked from North to South for the stocks to become equal?
        en| {A} has been given {a} pages to type, but {B} only {b}. They complain, and the boss moves some pages from {A} to {B} so that it is the same for both. How many pages does he move?
        en| Two carriages of a train are occupied by {a} and {b} travellers. How many travellers should move to the emptier carriage for both to carry the same number?
        en| At the start of the card game {A} held {a} cards and {B} {b}. The rule says that they must begin with equal hands, so {A} handed some to {B}. How many were handed over?
        en| {A}'s aquarium houses {a} fish. {B}'s aquarium houses {b}. If {A} gives {B} a few, both aquariums will house the same number. How many must {A} give?
        en| Dad poured juice: {a} ml into Ann's glass, {b} ml into Ben's. Ann is nice and pours some of hers into Ben's glass until they have the same. How much does she pour?
        en| How many kilometres of road should depot A with {a} km hand over to depot B with {b} km if both are to look after equally long stretches?
        en| Suppose {A} has {a} {T} and {B} has {b}. After {A} lends x {T} to {B}, the two have equal numbers of them. Work out x.
        en| One fire engine has {a} m of hose on board, the other {b} m. How many metres of hose should the first give the other so that they carry the same?
        en| There are {a} pupils in the maths club and {b} in the art club. Some pupils quit maths and go to art; as a result, the clubs are equally large. How many changed clubs?
        en| What must be taken from {a} and given to {b} to make the two numbers the same?
        en| Two ropes, tied to each other at a movable knot, measure {a} m and {b} m. By how many metres must the knot be moved into the longer part so that the parts are equal?
        en| The big heap contains {a} stones and the small heap {b}. Stones are carried from the big heap to the small one. After how many stones do the heaps have the same number?
        en| My sister got {a} sweets, I got {b}. Mum said: "Share fairly!" How many sweets did my sister have to give me so we had the same?
        en| A lake cruise has {a} passengers on the big boat and {b} on the small boat. The captain wants equal numbers. How many passengers must he send from the big boat to the small one?
        en| {A} puts {a} candles on one cake and {b} on another. {He} then decides that the cakes should look the same. How many candles must be moved from the first cake to the other?
        en| The office printer has {a} sheets left, the hall printer {b}. From the office tray, how many sheets would you put into the hall tray to have equal stacks?
        en| The farmer's upper tank holds {a} hectolitres, the lower one {b}. He opens the tap between them until they hold the same. How much has flowed down?
        en| {A} walked into the swap shop with {a} comics, {B} with {b}. They left with equally many, as {A} had given a few to {B} and nothing else had changed hands. How many comics did {B} get from {A}?
        en| In the left jar there are {a} beads, in the right jar {b}. You want to equalise the jars. How many beads do you have to move?
        en| Of the two guards, one looks after {a} prisoners and the other {b}. How many prisoners must be assigned from the first guard to the other to make their duties equal?
        en| The two sides in a tug of war weigh {a} stones and {b} stones. What weight must change sides to make the contest fair?
        en| {A} has {$a}, which is more than {B}'s {$b}. How many dollars will change hands if {A} makes their amounts equal by giving money to {B}?
        en| A teacher finds {a} maps in one cupboard and {b} in the other. She would like to see the same number in each cupboard. How many maps will she have to transfer?
        en| {A}: "You have only {b} {T}, {B}, and I have {a}. Take x of mine, and we'll have the same." Find x.
        en| Two classes collected paper, {a} kg and {b} kg. The first class lends some of its paper to the other so that the piles are equal. How many kilograms does it lend?
        en| There are {a} sheep in pen A. In pen B there are {b}. The dog drives sheep from A to B until the pens hold the same number. How many sheep does the dog drive?
        en| The kitchen had {a} plates on the left stack and {b} on the right. The waiter lifted some plates off the left stack and put them on the right stack. The stacks were then equally tall. How many plates did he lift?
        en| {A} is a member of a group with {a} people, {B} of a group with {b}. Their guide wants the groups equal. How many people go over from {A}'s group to {B}'s?
        en| A shop's downstairs room has {a} hats on show and its upstairs room {b}. How many hats must be taken upstairs for both rooms to show the same number?
        en| An explorer loads {a} kg on one camel and {b} kg on another. Then the first camel refuses to get up. How many kilograms must be moved so that the camels carry equal loads?
        en| If {A} gave {B} just the right number of {T}, they would be level. {A} has {a} and {B} has {b}. What is the right number?
        en| A tailor had {a} buttons in a red tin and {b} in a blue tin, and he moved x buttons from the red tin to the blue tin. Since then the tins have had equal contents. What is x?
        en| In the north wing of the hotel {a} rooms are in use, and in the south wing {b}. How many guests (each has a room alone) should move from north to south to fill the wings equally?
        en| {A} scored {a} goals in training and {B} {b}. If {A} let {B} have some of {his} goals, it would be a draw. How many goals would that take?
        en| Kim's piggy bank contains {$a}, Pat's {$b}. Kim kindly takes some money out of hers and puts it into Pat's, after which the banks hold equal amounts. What did she put in?
        en| The wind blew {a} leaves into our yard and {b} into the neighbour's. If x leaves were blown over the fence from us to the neighbour, the yards would have the same number. What is x?
        en| Two soldiers carry {a} and {b} arrows. How many arrows does the better supplied one hand to the other to be equally supplied?
        en| To even up the sides, some of the {a} children on the red team put on blue shirts. The blue team had {b} children before. Now there are just as many reds as blues. How many children put on blue shirts?
        en| {a} and {b} are written on two slips of paper. Make the first smaller and the other larger by the same number, so that they become equal. By which number?
        en| On Monday's list there are {a} patients, on Tuesday's {b}. How many patients should the doctor's office move from Monday to Tuesday so that the doctor sees the same number on each day?
        en| A juggler keeps {a} balls in his left bag and {b} in the right. He would like to have the bags balanced. How many balls should wander from left to right?
        zh| 小明有{a}张画片，小强有{b}张，小明送给小强几张画片后，他们的画片就同样多了？
        zh| 东院停着{a}辆自行车，西院停着{b}辆，要使东西两院的自行车相等，应从东院推几辆到西院？
        zh| 两堆煤，第一堆{a}吨，第二堆{b}吨，从第一堆运几吨给第二堆，两堆煤的重量才相等？
        zh| {A}带了{a}颗糖，{B}带了{b}颗糖，{A}想跟{B}公平一些，应该分给{B}多少颗？
        zh| 甲、乙两个粮仓分别存粮{a}吨、{b}吨，把甲仓的粮食运一部分到乙仓，使两仓存粮相等，要运多少吨？
        zh| 鱼缸里的金鱼左缸{a}条，右缸{b}条，从左缸捞几条到右缸，两缸的金鱼条数就相等？
        zh| 小红和小兰跳绳用的彩绳分别是{a}米和{b}米，小红剪下多少米接到小兰的绳子上，两根绳就一样长？
        zh| 合唱队第一排站{a}人，第二排站{b}人，老师要让两排人数相等，第一排要有多少人站到第二排？
        zh| 两个数分别是{a}和{b}，大数减去x，小数加上x，正好相等，x是多少？
        zh| 哥哥有{a}本漫画，弟弟有{b}本漫画，哥哥拿几本给弟弟，两人就不分多少了？
        zh| 快车有{a}名乘客，慢车有{b}名乘客，有多少名乘客从快车换到慢车，两车乘客数就相同？
        zh| 公鸡笼里有{a}只鸡，母鸡笼里有{b}只鸡，为了使两个笼子一样多，要捉几只从公鸡笼到母鸡笼？
        zh| 红队{a}人，蓝队{b}人，比赛要求两队人数相等，红队应派几人到蓝队去？
        zh| 一箱橘子{a}千克，另一箱{b}千克，从第一箱里取出几千克给第二箱，两箱就一般重？
        zh| {A}银行卡上有{a}元，{B}卡上有{b}元，{A}转给{B}多少元，他们卡里的钱就一样多？
        zh| 甲盘放着{a}个饺子，乙盘放着{b}个饺子，从甲盘夹几个到乙盘，两盘饺子的个数就相等？
        zh| 水缸里有水{a}升，水桶里有水{b}升，从水缸往水桶舀水，舀多少升时缸和桶里的水同样多？
        zh| 第一支施工队有{a}人，第二支有{b}人，从第一队抽调x人去第二队，两队人数相等，x是几？
        zh| 图书馆一号书架有书{a}册，二号书架有书{b}册，管理员要让两架的书相同，应搬多少册到二号书架？
        zh| 两筐菜，一筐重{a}千克，另一筐重{b}千克，农民伯伯担着不平，从重的筐里取多少千克放进轻的筐里，担子就平衡了？
        zh| {A}有{a}枚棋子，{B}有{b}枚棋子，下棋前要分得一样多，{A}应给{B}多少枚？
        zh| 白班有护士{a}人，夜班有护士{b}人，要让白班夜班人数一样，需要几名白班护士改上夜班？
        zh| 姐姐织了{a}行，妹妹织了{b}行，要是把姐姐的活儿分给妹妹几行，姐妹俩就做得一样多，几行？
        zh| 甲箱螺丝{a}个，乙箱螺丝{b}个，工人从甲箱取出一些放入乙箱，这时两箱的螺丝相等，取出多少个？
        zh| 小船上坐了{b}人，大船上坐了{a}人，要使两条船人数相等，要从大船上请几人到小船上？
        zh| {P}里两堆{T}，大堆{a}{M}，小堆{b}{M}，从大堆拿多少{M}放到小堆，两堆就同样多？
        zh| 老师给{A}{a}朵小红花，给{B}{b}朵，{A}主动让给{B}几朵，两人的小红花就相等了？
        zh| 左边的盘子里有砝码{a}克，右边有{b}克，从左边拿几克砝码放到右边，天平就平衡？
        zh| 上午场观众{a}人，下午场{b}人，如果劝一些上午场的观众改看下午场，两场人数相等，要劝多少人？
        en| {A} has {a} marbles. {B} has {b} marbles. {A} gives some marbles to {B}. Now they have the same number of marbles. How many marbles did {A} give to {B}?
        en| There are {a} apples in the first basket and {b} apples in the second basket. How many apples should be taken from the first basket and put into the second so that both baskets have the same number?
        en| {A} saved {$a}. {B} saved {$b}. They want to have the same amount of money. How much should {A} give to {B}?
        en| A farmer keeps {a} hens in the big house and {b} hens in the small house. He wants equal numbers in both. How many hens must he move?
        en| Bookcase A has {a} books and bookcase B has {b}. Some books were moved from A to B. After that both had equally many. How many books were moved?
        en| Class one has {a} pupils. Class two has {b} pupils. How many pupils should change from class one to class two to make the classes equal?
        en| {A} is holding {a} balloons and {B} is holding {b}. How many balloons does {A} have to give {B} for them to be equal?
        en| {A} has more stickers than {B}: {a} against {b}. How many should {he} give to {B} so that neither has more?
        en| The red boat carries {a} people and the blue boat {b}. For the race the boats must carry the same number. How many people have to move from the red boat to the blue boat?
        en| A cook has {a} litres of soup in one pot and {b} litres in another. How many litres must he pour from the fuller pot to make both the same?
        en| I have {a} coins in my right hand and {b} in my left hand. How many coins must I move from the right hand to the left hand to have the same number in each?
        en| On the upper shelf there are {a} toys; on the lower shelf there are {b}. {A} wants both shelves to hold the same number. How many toys does {he} have to move down?
        en| Warehouse A stores {a} tons of rice, warehouse B stores {b} tons. How many tons should be carried from A to B so that the stores are equal?
        en| Workshop A has {a} workers, workshop B {b}. The boss sends some workers from A to B. Now there are as many workers in A as in B. How many did he send?
        en| What number can be taken from {a} and added to {b} so that the results are the same?
        en| If x is taken away from {a} and x is added to {b}, you get the same number. What is x?
        en| Find the number which, when subtracted from {a}, gives the same as when it is added to {b}.
        en| {a} minus a number is the same as {b} plus that number. Find the number.
        en| {A} picked {a} kg of berries while {B} picked only {b} kg. To be fair, {A} gives {B} some of {his} berries until they have equal amounts. How many kilograms does {B} receive?
        en| {B} has {b} pencils. {A} has {a} pencils. How many pencils does {B} have to get from {A} so that they have equal numbers of pencils?
        en| How many {T} should pass from {A}, who has {a}, to {B}, who has {b}, to make them even?
        en| The mother has {a} candies in one bag and {b} candies in another bag. How many candies should she take out of the fuller bag and put into the other, so that the bags are the same?
        en| Two trucks are loaded with {a} and {b} crates. The workers move crates from the fuller truck until the loads are equal. How many crates do they move?
        en| The left parking lot has {a} cars, the right one {b}. Some drivers go over from left to right, and then there are equally many cars on either side. How many drivers went over?
        en| {A} wrote down {a} words and {B} {b} words for the poster. {A} wants them to read out equally many words. How many of {his} words should {he} let {B} read?
        en| One pile has {a} stones and the other has {b}. How many stones must be moved from the large pile to make the piles equal?
        en| A ferry has {a} passengers on the upper deck and {b} on the lower deck. The captain asks some people to go downstairs so that the decks are equally full. How many people have to go?
        en| Choir A has {a} singers and choir B has {b}. Before the concert, the teacher makes them equal by moving some singers from A to B. How many singers are moved?
        en| {A}'s account has {$a} and {B}'s has {$b}. How much should be transferred from {A}'s account to {B}'s to make the balances equal?
        en| In tank A there are {a} fish, in tank B {b}. How many fish should {A} put from tank A into tank B so that each tank has the same number of fish?
        en| "Give me some of your {a} cards," says {B}. "I have {b}, and I want us to have the same." How many cards does {B} want?
        en| {A} and {B} are playing with shells. {A} has {a}, {B} has {b}. Before they go home they want to be equal. How many shells will {A} hand to {B}?
        en| Box A: {a} screws. Box B: {b} screws. Move some from A to B until both boxes have the same number. How many do you move?
        en| There were {a} people at one table and {b} at the other. Some people got up from the first table and sat down at the second. Then the tables had the same number of people. How many people got up?
        en| {A} has {a} minutes of homework to do and {B} has {b} minutes of chores. If {B} takes over some of {A}'s work, both work equally long. How many minutes of work does {B} take over?
        en| A teacher has {a} red chairs in room A and only {b} in room B. She carries chairs from room A to room B until the rooms have the same number. How many chairs does she carry?
        en| Two friends earned {$a} and {$b}. The one who earned more gives some to the other, and both have the same. How much does he give?
        en| How many sacks must be shifted from a barn with {a} sacks to a barn with {b} sacks so that the barns end up equal?
        en| Two barrels contain {a} and {b} litres of oil. How many litres must flow from the first to the second barrel until there is the same amount in both?
        en| {A} has {a} points, {B} has {b}. The points are evened out: {A} passes some on to {B}. How many points does {A} pass on?
        en| Equal shares, please! {A} took {a} nuts and {B} took {b}. How many nuts does {A} owe {B}?
        en| {A} has {a} {T} and {B} has {b} {T}. {A} wants to share fairly. How many {T} will {he} give to {B} so that each has the same?
        en| There are {a} boys in the first row and {b} boys in the second row. How many boys must step from the first row to the second so that the rows are equally long?
        en| After {A} moved some of the {a} cups from the kitchen to the dining room, where there were {b} cups, both rooms had the same number. How many cups did {he} move?
        en| The big tree has {a} birds. The small tree has {b} birds. Some birds fly from the big tree to the small tree. Now both trees have the same number of birds. How many birds flew over?
        en| A hospital has {a} nurses on the first floor and {b} on the second. How many nurses should be sent from the first to the second floor so that both floors have equally many?
        en| By mistake, one post van got {a} parcels and the other one {b}. How many parcels have to be put from the first van into the other to correct this and give both the same number?
        en| Two pieces of clay weigh {a} g and {b} g. How many grams must be taken from the heavier piece and stuck to the lighter one to make them equal in weight?
        en| Two shops of one owner have {a} and {b} {T}. The owner wants both shops to have the same stock. How many {T} must be sent over from the first to the other?
        en| {A} has to pack {a} boxes, {B} has to pack {b}. How many boxes should {B} take from {A} so that they have the same amount of work?
        en| In the morning group there are {a} children, in the afternoon group there are {b}. How many children should switch from morning to afternoon so that the groups are the same size?
        en| {B} says to {A}: "You have {a} plums, I have {b}. Give me some so that we are equal." How many plums should {A} give?
        en| {A}'s pencil case has {a} pens in it and {B}'s has {b}. How many pens would {A} need to give away to {B} to be level with {B}?
        en| One bag has {a} potatoes and another has {b}. What is the number of potatoes that have to go from the first bag to the other to leave the same number in each?
        en| {A} has {a} stamps and {B} has {b} stamps. Suppose {A} gives x stamps to {B} and then they have the same. Work out x.
        en| Tank lorry A carries {a} hectolitres, tank lorry B {b}. Milk is pumped over from A to B until both carry the same amount. How many hectolitres are pumped over?
        en| A gardener planted {a} bushes on the sunny side and {b} on the shady side. She digs up some on the sunny side and replants them in the shade, and both sides then have equally many. How many does she replant?
        en| The coach counts {a} players on the left part of the training field and {b} on the right. How many should run across so that left and right are equal?
        en| {A} has scored {a} points in the game and {B} {b}. As a friendly gesture {A} donates points to {B} until they are tied. How many points does {A} donate?
        en| "If I give you x of my {a} nuts, you will have as many as I do," says {A} to {B}, who has {b} nuts. What is x?
        en| The night train has {a} travellers in the front coach and {b} in the rear coach. The conductor asks people to move to the rear so that the coaches are equally full. How many people have to move?
        en| A spaceship has {a} crates of food in its left hold and {b} in its right hold. To fly straight it needs equal holds. How many crates must be carried from left to right?
        en| What must {A}, who owns {a} hectares, hand over to {B}, who owns {b} hectares, to make their farms equally large?
        en| At one checkout {a} customers are waiting, at the other {b}. After some customers have switched to the shorter line, the lines are equally long. How many have switched?
        en| Mum's vase holds {a} tulips and Grandma's holds {b}. How many tulips does Mum slip into Grandma's vase if afterwards the vases hold equally many?
        en| {A} must read {a} pages aloud, {B} {b} pages. {B} offers to take some of {A}'s pages so that they read equally much. How many pages does {B} take?
        en| Removing a number from {a} gives just what adding it to {b} gives. Determine the number.
        en| From the number {a} a certain amount is carried over to {b}, after which the numbers are equal. What amount is carried over?
        en| The east dock has {a} containers on it and the west dock {b}. A crane shifts containers from east to west till the docks match. How many containers does the crane shift?
        en| There are {a} visitors in the big hall of the museum and {b} in the small one. How many would have to stroll from the big hall to the small hall for the halls to have equally many visitors?
        en| Solve: {a} less x gives as much as {b} plus x.
        en| A pile of {a} logs lies to the left of the door, a pile of {b} logs to the right. {A} wants them equally high. How many logs should {he} carry over?
        en| {A} earned {$a} from the lemonade stand and {B} earned {$b}. They had agreed to earn the same. How much must {A} pay {B}?
        en| Reading group A has {a} children on its list and group B has {b}. The librarian writes some names from list A onto list B instead, and the lists become equally long. How many names are these?
        en| On the left of the river live {a} storks, on the right {b}. One morning some fly across to the right, and now each bank has equally many storks. How many fly across?
        en| A water bucket holds {a} cups and a pot holds {b} cups. By pouring from the bucket into the pot, {A} makes the amounts equal. How many cups does {A} pour?
        en| The upper shelf of the bakery shows {a} rolls; the lower one shows {b}. How many rolls should the baker put down from the upper to the lower shelf so that they show equal numbers?
        en| The king gives his elder son {a} horses and his younger son {b}. The elder finds this unfair and leads some of his horses to his brother, so that each owns the same number. How many horses change stables?
        en| {A} and {B} carry water. In {A}'s can are {a} dl and in {B}'s {b} dl. How many dl should {A} pour into {B}'s can for them to carry equally much?
        en| Hotel Sun has {a} guests and Hotel Star, next door, has {b}. They agree to be equally full, so Hotel Sun sends guests next door. How many guests does it send?
        en| With {a} beads on the red string and {b} on the blue one, {A} moves beads from red to blue until the strings have equal numbers. Find the number of beads moved.
        en| One nurse has {a} patients to visit and another nurse has {b}. How many visits must the first nurse pass to the other so that they have the same number of visits?
        en| In the left fish pond swim {a} carp, in the right one {b}. How many carp must be netted in the left pond and set free in the right one, if the ponds are to have equal numbers?
        en| Server A stores {a} files and server B stores {b}. To balance the servers, some files are shifted from A to B. How many files are shifted if the servers then store equally many?
        en| When some of the {a} sailors of the Eagle had gone over to the Swan with its {b} sailors, the ships had equal crews. How many sailors had gone over?
        en| {B} is sad: {b} shells against {A}'s {a}! {A} cheers {B} up by giving away just enough shells to make it even. How many shells is that?
        en| Say how many {T} {A} must part with, given that {he} has {a}, that {B} has {b}, and that {B} is to get them so that both own equally many.
        en| The candle stall has {a} candles and the soap stall sells candles as well, {b} of them. The owner moves candles from the candle stall to make the stalls equal. How many candles are moved?
        en| In our building the left lift has {a} people waiting for it and the right lift has {b}. How many people ought to walk from left to right to make the crowds equal?
        en| x people step out of a row of {a} and join a row of {b}. The rows are now equally long. Find x.
        en| A balance carries {a} g in its left pan and {b} g in its right pan. A weight is taken from the left pan and laid in the right pan, and the pans are level. How many grams is this weight?
        en| Street A has {a} lamps and Street B has {b}. The town takes down some lamps in Street A and puts them up in Street B; now the streets are equally lit. How many lamps were taken down?
        en| Fairness, says the teacher, means equal numbers of crayons. {A} has {a} and {B} has {b}. How many crayons must pass from {A} to {B} to be fair?
        en| {A} put {a} sausages on {his} plate and {b} on {B}'s. {B} protests. How many sausages must wander from {A}'s plate to {B}'s until the plates are equal?
        en| A choir stands with {a} singers on the top step and {b} on the bottom step. The picture will look right if the steps hold equally many. How many singers should come down?
        en| The ski lift's left queue has {a} skiers and its right queue has {b}. A helper waves some skiers over to the right, and then the queues are equal. How many does he wave over?
        en| In the computer room there are {a} pupils, next door there are {b}. If some pupils go next door, there will be equally many in each room. How many pupils go?
        en| A taxi firm has {a} cars at the airport and {b} at the station. To have equally many at each place, how many must drive from the airport to the station?
        en| The red barn holds {a} bales and the green barn {b}. How many bales does the farmer cart from the red to the green barn so that neither holds more?
        en| {A} has {a} minutes of speaking time and {B} has {b}. How many minutes should {A} give up to {B} for their times to be equal?
        en| Take away x from one pot with {a} beans, drop x into another pot with {b} beans, and the pots are the same. What is x?
        en| An aunt left {$a} to {A} and {$b} to {B}. {A} thinks that equal parts are right. What sum does {A} give to {B}?
        en| The ice-hockey club has {a} sticks in the old cabin and {b} in the new one. How many sticks must be taken to the new cabin if the cabins should store the same number?
        en| A pigeon loft has {a} birds and a neighbouring loft {b}. Overnight some pigeons of the first changed lofts, so that in the morning the lofts had equally many. How many changed lofts?
        en| Between the pages of a thick album there are {a} photos; a thin album has {b}. {A} wants them to be equally full. How many photos does {he} take out of the thick album and stick into the thin one?
        en| {A} has {a} tasks on {his} list and {B} has {b} tasks. The boss wants equal lists. How many tasks must be crossed out for {A} and written down for {B}?
        en| Which number makes {a} and {b} equal if you subtract it from the former and add it to the latter?
        en| The market woman has {a} melons in her left basket and only {b} in her right one, so the yoke hangs crooked. How many melons must she move from left to right to straighten it, if all are equally heavy?
        en| At the party {a} guests stood in the kitchen, {b} in the garden. Then some went from the kitchen out into the garden, and there were equally many in both places. How many went out?
        en| {A}'s savings are {$a} and {B}'s are {$b}. A transfer from {A} to {B} makes them equal. How large is the transfer?
        en| A blue train of {a} wagons and a green train of {b} wagons are to be made equally long by uncoupling wagons from the blue train and hanging them on the green one. How many wagons are needed for that?
        en| {A} is to plant {a} seedlings and {B} {b}. {B} is quick and takes over some of {A}'s so that both plant equally many. How many seedlings does {B} take over?
        en| Chairs in the library: {a}. Chairs in the reading room: {b}. Chairs to be carried from the library to the reading room to make them equal: ?
        en| Bus depot A has {a} drivers and depot B has {b}. How many drivers have to be posted from A to B so that the depots are equally staffed?
        en| On the school bus {a} children sit on the left and {b} on the right. The driver asks some on the left to change sides so that both sides have the same number. How many change sides?
        en| Team Red had {a} marbles and Team Blue {b}. After the last throw Team Red paid Team Blue some marbles, which left the teams level. How many marbles were paid?
        en| If x tons are carted from a heap of {a} tons to a heap of {b} tons, the heaps weigh the same. Compute x.
        en| {A} owns {a} {T}. {B}, with {b}, is jealous. How many of {his} {T} would {A} have to let go to {B} so that they are equally rich in {T}?
        en| The chapel has {a} benches and the church hall has {b}. The caretaker has been told to furnish them equally without buying benches. How many benches does he carry from the chapel to the hall?
        en| The first farmer has {a} cows in his meadow and his neighbour has {b}. How many cows could the first sell to his neighbour so that they own equally large herds?
        en| {A} was dealt {a} tiles and {B} was dealt {b} by mistake. To put it right, {A} slides some tiles over to {B} so that both hold the same number. How many tiles does {A} slide over?
        zh| 甲组有{a}人，乙组有{b}人，从甲组调多少人到乙组，两组人数正好相等？
        zh| 妈妈的篮子里有{a}个鸡蛋，{A}的篮子里有{b}个，妈妈拿几个放进{A}的篮子，两个篮子里的鸡蛋就同样多？
        zh| 哥哥有{a}张邮票，弟弟有{b}张，哥哥给弟弟几张，两人的邮票张数就相同？
        zh| 红盒里有{a}颗珠子，蓝盒里有{b}颗，从红盒里取几颗放入蓝盒，两盒珠子的颗数才会相等？
        zh| 左边鱼缸里有{a}条金鱼，右边鱼缸里有{b}条，从左边捞几条放到右边，两个鱼缸的鱼就一样多？
        zh| {A}做了{a}朵花，{B}做了{b}朵，{A}送给{B}几朵以后，两人的花同样多？
        zh| 甲桶有油{a}千克，乙桶有油{b}千克，要使两桶油一样重，应从甲桶倒多少千克到乙桶？
        zh| 要让{a}人的第一小队和{b}人的第二小队人数相等，应该从第一小队调几人去第二小队？
        zh| 姐姐有{a}本漫画书，妹妹有{b}本。姐姐给了妹妹几本后，姐妹俩的书一样多，姐姐给了妹妹几本？
        zh| 从{a}里减去一个数，加到{b}上，两边就相等，这个数是几？
        zh| {a}减x与{b}加x相等，x是多少？
        zh| 大班有小朋友{a}人，小班有{b}人，从大班转几个小朋友到小班，两个班人数就一样？
        zh| 东停车场停了{a}辆车，西停车场停了{b}辆，从东停车场开多少辆到西停车场，两边停的车就一样多？
        zh| {A}有{a}元零花钱，{B}有{b}元，为了公平，{A}应分给{B}多少元，两人才同样多？
        zh| 大树上有{a}只鸟，小树上有{b}只，从大树飞几只到小树，两棵树上的鸟就相等了？
        zh| 第一个鸡笼有{a}只鸡，第二个有{b}只，抓几只从第一个放到第二个，两个笼子的鸡就一样多？
        zh| {A}对{B}说：“我有{a}颗糖，你有{b}颗，我给你一些，咱们就一样多了。”{A}要给{B}几颗？
        zh| 甲书店有某种书{a}本，乙书店有{b}本，甲书店调给乙书店多少本，两店的这种书就相等？
        zh| 大船上有{a}人，小船上有{b}人，几个人从大船换到小船后，两船人数相等，换了几人？
        zh| 两根绳子，一根长{a}米，另一根长{b}米，从长的上剪下多少米接到短的上，两根就一样长？
        zh| 舞蹈队{a}人，合唱队{b}人，从舞蹈队抽出几人参加合唱队，两队的人数就同样多？
        zh| {B}现有{b}支笔，{A}现有{a}支。{B}从{A}那里得到几支，两人就同样多？
        zh| 早班有{a}名工人，晚班有{b}名，把几名工人从早班调到晚班，两班工人就相等？
        zh| 上午场来了{a}名观众，下午场有{b}名，如果有几名上午场的观众改到下午场，两场人数就相同，改场的有几名？
        zh| 甲校有电脑{a}台，乙校有{b}台，甲校支援乙校几台后两校的电脑台数相等？
        zh| {A}和{B}比赛捡贝壳，{A}捡了{a}个，{B}捡了{b}个，{A}分几个给{B}，两人就打成平手？
        zh| 左边货架摆了{a}{M}{T}，右边货架摆了{b}{M}，从左边挪多少{M}到右边，两个货架的{T}就一样多？
        zh| 火车前车厢有{a}人，后车厢有{b}人，列车员请一些人从前车厢走到后车厢，两边一样满，请了多少人？
        zh| 阳面种了{a}株月季，阴面种了{b}株，园丁把一些月季从阳面移到阴面，阳面阴面就一样多，移了多少株？
        zh| 收银台左队有{a}人，右队有{b}人，几个人从左队换到右队后，左右队伍一样长，换了几人？
        zh| 国王给大王子{a}匹马，给小王子{b}匹，大王子牵几匹给小王子，他们的马就一样多？
        zh| {A}要朗读{a}页，{B}要朗读{b}页，{B}替{A}读几页，他们读的就一样多？
        zh| 解方程：{a}减x等于{b}加x。
        zh| 太阳旅馆住着{a}位客人，月亮旅馆住着{b}位，从太阳旅馆请多少位到月亮旅馆，它们的客人就一样多？
        zh| 左边池塘有鲤鱼{a}条，右边有{b}条，从左边捞多少条放到右边，两边的鲤鱼就一样多？
        zh| 天平左盘有{a}克，右盘有{b}克，把左盘的一个砝码移到右盘，天平就平衡了，这个砝码重多少克？
        zh| 从{a}中拿走一个数，把它加给{b}，所得的结果就一样，这个数是多少？
        zh| 机场有出租车{a}辆，车站有{b}辆，要使机场和车站的出租车一样多，机场要开几辆到车站？
        zh| 红谷仓有草{a}捆，绿谷仓有{b}捆，从红谷仓拉多少捆到绿谷仓，红绿谷仓的草就一样多？
        zh| {A}分到{a}张牌，{B}分到{b}张，发错了，{A}还给{B}几张，他们的牌就一样多？
        zh| 门左边堆着{a}根木柴，右边堆着{b}根，{A}要把它们堆得一样多，该从左边搬多少根到右边？
        zh| 蓝火车有{a}节车厢，绿火车有{b}节，从蓝火车摘下几节挂到绿火车上，它们就一样长？
        zh| 厨房里站着{a}位客人，花园里站着{b}位，有几位从厨房走到花园后，厨房和花园的客人一样多？
        zh| {A}有{a}项任务，{B}有{b}项，领导要让他们的任务一样多，该把{A}的几项任务交给{B}？
        zh| 厚相册有{a}张照片，薄相册有{b}张，从厚相册取几张贴到薄相册，厚薄相册的照片就一样多？
        zh| 一艘船左舱有{a}箱货，右舱有{b}箱，从左舱搬几箱到右舱，船才平稳？
        zh| 校车左边坐{a}个孩子，右边坐{b}个，左边要有几个孩子换到右边，左右才相等？
        zh| 红绳上穿着{a}颗珠子，蓝绳上穿着{b}颗，从红绳取几颗穿到蓝绳上，红绳蓝绳的珠子就一样多？
        zh| 姑妈留给{A}{a}元，留给{B}{b}元，{A}觉得应该一样多，于是给了{B}一些，给了多少元？
        zh| {A}攒了{a}个贝壳，{B}只攒了{b}个，{A}送{B}多少个，谁也不比谁多？
        zh| 老鹰号有水手{a}名，天鹅号有{b}名，一些水手从老鹰号调到天鹅号后，船员人数相等，调了多少名？
        zh| 河东住着{a}只白鹭，河西住着{b}只，河东飞几只到河西，河东河西的白鹭就一样多？
        zh| 合唱队高台阶站{a}人，低台阶站{b}人，高台阶要下来几人，上下才一样多？
        zh| 护士长看到白班要照看{a}名病人，夜班要照看{b}名，把几名白班病人划给夜班，白班夜班照看的病人就相等？
        zh| {A}的水壶里有{a}毫升，{B}的水壶里有{b}毫升，{A}倒多少毫升给{B}，他们的水就一样多？
        zh| 东码头堆着{a}个集装箱，西码头堆着{b}个，吊车从东码头吊几个到西码头，东西码头就一样多？
        zh| 鸽舍甲有{a}只鸽子，鸽舍乙有{b}只，夜里有些鸽子从甲飞到乙，早上甲乙正好相等，飞过去多少只？
        zh| 大花瓶插{a}枝郁金香，小花瓶插{b}枝，从大花瓶抽出几枝插到小花瓶，大小花瓶的花就一样多？
        zh| {A}要栽{a}棵树苗，{B}要栽{b}棵，{B}帮{A}栽几棵，他们栽的树苗就一样多？
        zh| 把{a}减少一些，同时把{b}增加同样多，结果它们相等，这个“同样多”是几？
        zh| 博物馆大厅有{a}名参观者，小厅有{b}名，从大厅走多少名到小厅，大小厅的人数就相等？
        zh| 教室里有{a}把椅子，活动室里有{b}把，不买新椅子，从教室搬几把到活动室，它们的椅子就一样多？
        zh| 卖瓜人左筐装{a}个瓜，右筐装{b}个，瓜一样重，从左筐拿几个到右筐，担子就平了？
        zh| {A}的发言时间有{a}分钟，{B}的有{b}分钟，{A}让给{B}几分钟，他们的时间就相等？
        zh| {A}和{B}玩游戏，{A}得了{a}分，{B}得了{b}分，{A}送给{B}多少分就成了平局？
        zh| 农夫有牛{a}头，邻居有牛{b}头，农夫卖给邻居几头，他们的牛就一样多？
        zh| 北街有路灯{a}盏，南街有{b}盏，从北街拆几盏装到南街，南北街的路灯就一样多？
        zh| {B}有{b}{M}{T}，很羡慕有{a}{M}的{A}，{A}分给{B}多少{M}，他们就不差了？
        zh| 队伍甲有{a}人，队伍乙有{b}人，x人从甲走到乙，甲乙人数就相等，x等于几？
        zh| 上层烤架有{a}个面包，下层有{b}个，面包师从上层拿几个到下层，上下层就一样多？
        zh| 滑雪场左队{a}人，右队{b}人，工作人员叫一些人从左队到右队，队伍就一样长，叫了多少人？

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
        en| Rosa wants to swim {b} lengths today. She has done {a} so far. How many lengths must she still swim?
        en| The gym floor held {a} chairs. The caretaker carried in some more before the play, which made {b}. How many chairs did he carry in?
        en| A jug has {a} ml of milk in it. How much milk must be poured in to bring it up to {b} ml?
        en| {A}'s score jumped from {a} to {b} when {he} answered the bonus question. How many points was the bonus question worth?
        en| At breakfast the thermometer read {a} degrees and at lunch it read {b}. How many degrees had it warmed up?
        en| Yesterday the parking meter showed {a} coins collected. Today's count is {b}. How many coins were put in since then?
        en| A bakery needs {b} loaves for Sunday. If {a} loaves are already in the oven, how many are missing?
        en| A baby elephant weighed {a} kg at its first check and {b} kg at its next one. Find the gain in weight.
        en| {a} pupils signed up for the trip last week. This week others followed, and now the list has {b} names. How many pupils signed up this week?
        en| A carpet is {a} cm wide, but the hall is {b} cm wide. How many centimetres of floor stay uncovered across the hall?
        en| {A} had {a} {T} when {he} went to the {P} and {b} when {he} came out. How many did {he} get there?
        en| The orchestra had {a} players. After auditions it had grown to {b} players. How many players passed the auditions?
        en| Let x be the missing addend in {a} and x make {b}. Determine x.
        en| A train ticket costs {$b}. {A} finds {$a} in {his} pocket. How much money is {he} short?
        en| A shelf of {b} books contains {a} novels; everything else is poetry. How many poetry books are on the shelf?
        en| Out of {b} kilometres, the cyclists have ridden {a}. What distance lies ahead of them?
        en| The tank gauge went from {a} litres to {b} litres while {A} was filling up. How many litres did {he} pay for?
        en| A library shelf was holding {a} comics. A donor's parcel was unpacked, bringing the number to {b}. How many comics were in the parcel?
        en| {A} is {a} years old. In how many years will {he} be {b}?
        en| The film started when {a} people were in the cinema. By the time the lights came on there were {b}, none having left. How many latecomers were there?
        en| {A} knows {a} of the {b} words on the spelling list. How many words does {he} not know yet?
        en| To open the safe, the numbers {a} and x must add to {b}. What is x?
        en| {A} and {B} raked leaves into {b} bags. {A} filled {a} of them. How many did {B} fill?
        en| What number do I have to put in the box: {a} plus box equals {b}?
        en| The bean was {a} cm tall before the rain and {b} cm tall a week after it. By how much did it shoot up?
        en| {A} had {$a} in {his} savings account. On {his} birthday grandpa paid in a gift, and the account then held {$b}. How large was the gift?
        en| A necklace should have {b} beads. {A} has threaded {a}. How many more beads does {he} have to thread?
        en| There were {a} swans on the lake at dawn. Others flew in, and at noon {A} counted {b}. How many flew in?
        en| The choir has {b} members, {a} of whom are women. The rest are men. How many men belong to the choir?
        en| The campaign office has collected {a} signatures and is required to hand in {b}. Work out how many are needed.
        en| A candle shop had {a} candles in stock this morning. A delivery arrived, and the stock rose to {b}. How many candles came in the delivery?
        en| A phone showed {a} minutes of talk time before charging and {b} minutes afterwards. How much talk time did the charging add?
        en| When the break came our team had {a} points; when the whistle blew at the end, it had {b}. How many points were scored after the break?
        en| A climber stands at a height of {a} m. The hut is at {b} m. How many metres must he still climb?
        en| On the bus there are {a} people. It is full with {b}. How many more can get in?
        en| {A} has written {a} thank-you cards out of {b}. How many cards are still to be written?
        en| From the village well to the church is {a} m; from the well past the church to the mill is {b} m. What is the distance from the church to the mill?
        en| A team needs {b} players. {a} have come. The coach is phoning for the others. How many others does he need?
        en| The price of bread went from {a} cents up to {b} cents. State the rise in cents.
        en| A farmer's herd numbered {a} head of cattle in March. Calves were born, and by May it numbered {b}. How many calves were born?
        en| Mrs. Cole's class has {b} pupils today, counting the new ones, whereas last year the class had {a}. How many are new, if no one left?
        en| The scale shows {a} g with the empty dish. With the flour in it, it shows {b} g. How much flour is in the dish?
        en| {A} counted {a} stars. {He} looked through a telescope and counted {b}. How many extra stars did the telescope reveal?
        en| The roof needs {b} tiles. {a} lie on the truck. How many tiles must be ordered in addition?
        en| How many {T} must be added to a pile of {a} for it to have {b}?
        en| A game of cards has begun. {A} held {a} cards and after drawing {he} holds {b}. How many did {he} draw?
        en| Some guests brought {T} to the party. There had been {a} {T} and now there are {b}. How many did the guests bring?
        en| At {a} pages, the booklet was too short, so {A} wrote extra pages until it reached {b}. How many extra pages did {he} write?
        en| A parrot could say {a} words. Thanks to {A}'s lessons it can say {b}. How many words did {A} teach it?
        en| {A}'s collection should reach {b} {T} by summer. It stands at {a}. How many has {he} yet to find?
        en| {b} is the sum of {a} and another number. What is the other number?
        en| When {A} emptied {his} pocket into the jar, the coins in it increased from {a} to {b}. What number of coins came from {his} pocket?
        en| The seamstress has {a} cm of lace but wants {b} cm for the dress. How many centimetres of lace should she buy?
        en| The river was {a} cm deep at the pole before the thaw. It now measures {b} cm. By how many centimetres has the thaw raised it?
        en| The {a} ducks on the pond were joined by geese, and altogether {b} birds were swimming there. How many geese were there?
        en| {A} told {B}: "I have {a} followers. I will celebrate when I have {b}." How many new followers is {A} waiting for?
        en| The hall was set with {a} tables; the bride wanted {b}. How many tables did the staff have to bring?
        en| A box of pens and pencils holds {b} things to write with. {a} are pens. How many pencils does it hold?
        en| Last Saturday {a} people visited the museum by lunch. At closing time the counter said {b}. How many visited it after lunch?
        en| {A} earns {$a} from {his} paper round. {He} also walks dogs, and taken together {he} earns {$b}. How much do the dogs bring in?
        en| Mark owes the shop {$b}. He has put {$a} on the counter. How much more must he put down?
        en| A painter used {a} cans of paint on the walls and the rest of his {b} cans on the fence. How many cans went onto the fence?
        en| The old bridge could carry {a} tons. Since the repair it can carry {b} tons. What has the repair added to its strength in tons?
        en| {A} reached level {a} in the morning and level {b} in the evening. How many levels did {he} climb in between?
        en| A tower of {a} blocks was made taller by some more blocks. It is now made of {b} blocks. How many were put on top?
        en| {A} was {a} cm tall at the start of school and {b} cm at the end. How many centimetres did {he} shoot up during school?
        en| An empty truck weighs {a} tons. Loaded with coal, it weighs {b} tons. What is the weight of the coal?
        en| Imagine a row of {a} dominoes. {A} adds x dominoes to make the row {b} long. Calculate x.
        en| A hotel opened with {a} bookings; the phone rang all day and it ended with {b}. How many bookings were made by phone that day?
        en| How much is missing from {a} to {b}?
        en| {A} gave {a} answers, {B} gave the remaining ones, and together that is {b}. How many answers did {B} give?
        en| In a school, {a} computers worked. The technician repaired some, so {b} worked after his visit. How many computers did he repair?
        en| We need {b} sandwiches for the picnic. Dad has made {a}. How many sandwiches does that leave for Mum to make?
        zh| 学校买来{b}个皮球，其中大皮球有{a}个，剩下都是小皮球，小皮球有多少个？
        zh| 公园里早上有{a}人晨练，后来陆续来了一些人，人数达到{b}人，后来又来了多少人？
        zh| 小明计划做{b}道口算，已做好{a}道，还要做几道才能完成计划？
        zh| 一件工艺品要穿{b}颗珠子，妹妹穿了{a}颗，还要再穿多少颗？
        zh| 鸡窝里昨天有{a}个蛋，母鸡又下了一些，今天去捡时有{b}个，母鸡又下了几个？
        zh| 小树去年高{a}厘米，今年量得{b}厘米，一年长了多少厘米？
        zh| 存折上有{a}元，爸爸发奖金后存了一笔，现在是{b}元，爸爸存了多少钱？
        zh| 括号里填几：{a}加（）等于{b}？
        zh| {A}今年{a}岁，再过几年{he}就{b}岁了？
        zh| 饲养员养了{a}只兔子，小兔出生后变成{b}只，生了几只小兔？
        zh| 全班{b}人去划船，先上船{a}人，岸上还等着多少人？
        zh| 教室里原有桌子{a}张，工人搬进来几张以后，有{b}张，搬进来几张？
        zh| 两箱苹果共重{b}千克，一箱重{a}千克，另一箱重多少千克？
        zh| 爷爷种桃树和梨树{b}棵，桃树{a}棵，你说梨树是几棵？
        zh| 火车从甲站到乙站要行{b}千米，已经行驶了{a}千米，距乙站还有多少千米？
        zh| 上一站发车时车里有{a}人，到这一站只上不下，发车时有{b}人，这站上来几人？
        zh| 文艺晚会计划演出{b}个节目，报上来{a}个，还缺几个节目？
        zh| {A}攒{T}，目标是{b}{M}，目前有{a}{M}，离目标还有几{M}？
        zh| 红星小学原来有{a}间教室，扩建后共有{b}间，新建了多少间教室？
        zh| 山腰上气温{a}度，山脚下气温{b}度，山脚比山腰高几度？
        zh| 妈妈做了{a}个粽子，奶奶也做了一些，两人共做{b}个，奶奶做了几个？
        zh| 足球赛上，中场时主队得{a}分，终场时得{b}分，中场以后主队又得了多少分？
        zh| 小组要收集{b}个瓶盖，星期一收了{a}个，剩下的得星期二收，星期二要收几个？
        zh| 船上原有{a}吨货，码头上又装了若干吨，现在共有{b}吨，码头上装了多少吨？
        zh| 有一个数，它与{a}合在一起是{b}，这个数是几？
        zh| 图画本每本原来卖{a}角，现在卖{b}角，每本涨价几角？
        zh| 小水池能装水{b}升，池里已有水{a}升，还能注入多少升？
        zh| 体育老师有跳绳{a}根，学校又发了若干根，现有{b}根，学校发了几根？
        en| {A}'s mother baked {a} muffins in the morning. In the afternoon she baked another tray. By the evening there were {b} muffins. How many muffins did she bake in the afternoon?
        en| The school choir has {a} singers. The concert needs {b} singers. How many singers does the choir still have to find?
        en| A farmer picked {a} kg of cherries before lunch and the rest after lunch. He picked {b} kg in the whole day. How many kilograms did he pick after lunch?
        en| Our class has already sold {a} tickets. We want to sell {b}. How many tickets are left to sell?
        en| {A} did {a} push-ups on Saturday. On Saturday and Sunday together {he} did {b}. How many push-ups did {he} do on Sunday?
        en| A hotel has {b} rooms. {a} rooms are clean. How many rooms still need cleaning?
        en| There are {b} children in the swimming club. {a} of them are girls. How many are boys?
        en| {A} scored {a} points in the first round of a video game. After the second round {his} total was {b}. What did {he} score in the second round?
        en| How far is it from the village to the lake, if the hiker had walked {a} km when he left the village and {b} km when he reached the lake?
        en| A teacher had {a} pencils in a cup. She opened a new packet and put all its pencils into the cup. Now the cup holds {b} pencils. How many pencils were in the packet?
        en| The car's meter read {a} km when {A} set out and {b} km when {he} arrived. How long was the drive?
        en| Find the missing number: {a} plus ___ equals {b}.
        en| The sum of two numbers is {b}. One number is {a}. Find the other number.
        en| Solve for x: x more than {a} is {b}.
        en| By how much does {b} exceed {a}?
        en| {A} is reading a book with {b} pages. {He} has finished {a} pages. How many pages does {he} have left to read?
        en| A baker has to make {b} rolls for a wedding. So far he has made {a}. How many rolls does he still have to make?
        en| The fish tank had {a} fish. On {his} birthday {A} got more fish. Now there are {b} fish in the tank. How many fish did {A} get on {his} birthday?
        en| A puppy weighed {a} pounds in spring. In autumn it weighed {b} pounds. How much weight did the puppy put on?
        en| {b} chairs are needed in the hall. The caretaker has set up {a} of them. How many more chairs must he bring?
        en| {A} ran {a} minutes on Monday. {He} ran {b} minutes in all on Monday and Tuesday. For how many minutes did {he} run on Tuesday?
        en| The parking lot was holding {a} cars in the early morning. A little later it was holding {b}. No car had driven away. How many cars had arrived?
        en| We drove {a} km and stopped for lunch. After lunch we drove on until we had gone {b} km in all. How far did we drive after lunch?
        en| {A} paid {$b} for a shirt and a cap. The shirt cost {$a}. What was the price of the cap?
        en| A shirt and a pair of socks cost {$b} together. If the shirt alone costs {$a}, how much are the socks?
        en| {A} spent {$a} on food and the rest of {his} shopping money on a toy. {He} spent {$b} altogether. How much was the toy?
        en| In a pond there were {a} ducks. More ducks landed on the water. {A} counted again and got {b}. How many ducks had landed?
        en| A recipe asks for {b} grams of flour. {A} has put {a} grams into the bowl. How many more grams of flour should {he} add?
        en| The library owned {a} books about animals. It bought a box of new ones and owns {b} now. How many books were in the box?
        en| A train left the station with {a} passengers. At the next stop nobody got off, but a crowd got on. It went on with {b} passengers. How large was the crowd?
        en| Fill in: {A} has {a} marbles, needs {b} marbles, is missing ? marbles.
        en| "I have {a} stickers," says {A}. "If you give me yours, I will have {b}," {he} tells {B}. How many stickers does {B} have?
        en| {A} and {B} picked {b} apples altogether. {a} of the apples were picked by {A}. How many were picked by {B}?
        en| The temperature was {a} degrees at dawn. It rose during the day and reached {b} degrees at noon. How many degrees did it rise?
        en| Grandma has knitted {a} cm of a scarf. The scarf will be {b} cm long. How many more centimetres does she have to knit?
        en| There are {b} seats on the plane and {a} people are seated. How many seats are empty?
        en| A zoo had {a} monkeys. This year some baby monkeys were born, and the zoo now has {b} monkeys. How many babies were born?
        en| {A} typed {a} words before the break. By the end of the lesson {he} had typed {b} words. How many words did {he} type after the break?
        en| A building will have {b} floors. Workers have finished {a} floors. How many floors are still to be built?
        en| The bill was {$a}. With the tip {A} paid {$b}. How much was the tip?
        en| On Friday the museum had {a} visitors. On Friday and Saturday it had {b} visitors altogether. How many people visited it on Saturday?
        en| {A}'s test has {b} questions. {He} has answered {a} of them. How many questions are unanswered?
        en| A jar had {a} coins in it. Each week {A} dropped in a few more, and at the end of the month the jar had {b} coins. How many coins did {A} drop in?
        en| How many more letters does the mailman have to deliver, if he has {b} letters to deliver today and {a} are already delivered?
        en| A garden has {b} flowers. {a} of them are red and the others are yellow. How many yellow flowers are in the garden?
        en| In a box there are {b} balls, either blue or white. There are {a} blue balls. Find the number of white balls.
        en| The nurse has {a} bandages and orders more, so that she will have {b}. How many does she order?
        en| {A} needs {b} {T} for a school project. At home {he} found {a}. How many {T} does {he} still need?
        en| The band knew {a} songs last year and knows {b} songs this year. How many songs has it learned?
        en| A basketball team had {a} points at half time and {b} at the end of the game. How many points did the team make after the break?
        en| The rope was too short, only {a} m. {A} tied another rope to it and so it became {b} m. How long was the second rope?
        en| {A} has {a} cards. How many cards should {B} give {him} so that {he} has exactly {b}?
        en| The bakery sold {a} pies yesterday and some pies today, {b} pies in both days. How many were sold today?
        en| {a} workers were on the building site. The boss sent for help and soon {b} workers were there. How many came to help?
        en| Two bags weigh {b} kg together. The first bag weighs {a} kg. What does the second bag weigh?
        en| A ship loaded {a} containers in the first port and the others in the second port. It is carrying {b} containers. How many were loaded in the second port?
        en| The shop ordered {b} {T}, but only {a} have arrived. How many {T} have not come yet?
        en| {A} is {a} and will retire at {b}. In how many years will {he} retire?
        en| The number {a} became {b} when something was added. What was added?
        en| The ice on the lake was {a} mm thick on Friday and {b} mm thick on Monday. How much ice had formed over the weekend?
        en| {A} lights {a} candles on the tree. {B} lights the remaining ones, and then {b} are burning. How many does {B} light?
        en| At the school gate a helper counts {a} bikes before the bell. After the bell there are {b} bikes, since some pupils were late. How many bikes came late?
        en| The beekeeper poured honey into a bucket that already held {a} kg. When he stopped, the bucket held {b} kg. How much honey did he pour in?
        en| {A}'s password was {a} characters long. To make it safer {he} lengthened it to {b} characters. How many characters did {he} add?
        en| A spaceship's crew had walked {a} m on Mars before the pause; when they were back in the ship, their counter showed {b} m. What distance did they walk after the pause?
        en| From {a} to {b}: how big is the jump?
        en| x must be put on top of {a} to reach {b}. How big is x?
        en| The mason had laid {a} rows of bricks by Tuesday. The wall was complete at {b} rows. How many rows came after Tuesday?
        en| {A} had {a} paintings in {his} studio. A busy winter brought the number up to {b}. How many did {he} paint that winter?
        en| There were {a} frogs in the pond, then it rained, and more frogs hopped in until there were {b}. How many frogs hopped in?
        en| Our village bus made {a} trips up to noon and {b} trips in the whole day. How many trips did it make from noon on?
        en| The piano lesson costs {$b}. {A} finds {$a} in {his} drawer, and {his} father adds the rest. How much does {his} father add?
        en| The label says that the box weighs {b} g with its contents. Empty, it weighs {a} g. What do the contents weigh?
        en| When {a} workers could not finish the roof in time, the boss sent others, so that {b} worked on it. How many did he send?
        en| {A} can lift {a} kg. {His} aim is {b} kg. By how many kg must {he} improve?
        en| {a} of the lights on the runway are on. There should be {b}. How many have to be switched on?
        en| A queue of {a} trucks formed at the border by breakfast. At lunchtime it had lengthened to {b}, as none had got through. How many trucks had joined?
        en| To the {a} euros in the class fund came the profit of the cake sale, and it now amounts to {b} euros. What was the profit in euros?
        en| Which number do you have to put in place of the star: {a} plus star equals {b}?
        en| {A} knew {a} capitals by heart last month. After a month of learning {he} knows {b}. How many did {he} learn in that month?
        en| The waiter has set {a} of the {b} places at the long table. How many has he yet to set?
        en| The old stadium had {a} rows of seats. The rebuilt stadium has {b}. How many rows were built on?
        en| {A} and {his} sister put their sweets into one bowl. {A} put in {a}. The bowl now has {b}. How many did {his} sister put in?
        en| At {a} points the game was not over. It was over when {A} reached {b} points. How many points did {A} make in the meantime?
        en| A panda ate {a} kg of bamboo in the morning. By night it had eaten {b} kg that day. How much did it eat between morning and night?
        en| The stamp on my letter is worth {a} cents. A letter to Peru needs {b} cents. For how many cents must I stick on another stamp?
        en| Of {b} planned songs the band has recorded {a}. Work out how many songs it will record later.
        en| A toddler could say {a} words in spring and {b} in autumn. How many words did it pick up over the summer?
        en| A ski jumper landed at {a} m in the trial and at {b} m in the contest. By how many metres did she do better?
        en| {A}'s collection of minerals numbered {a}. A trip to the mountains raised it to {b}. How many minerals did {he} bring back?
        en| A pot on the stove is at {a} degrees. The soup is ready at {b} degrees. By how many degrees must it heat up?
        en| The carpenter's bench is {a} cm high, but the customer wants {b} cm. By how many cm must the legs be longer?
        en| On the hospital's list are {a} blood donors; the aim is {b}. How many new donors does it need?
        en| {A} pays for a drink with a voucher of {$a} and settles the rest of the {$b} bill in coins. How much does {he} pay in coins?
        en| A fire engine's ladder reaches {a} m. A window is at {b} m. How many metres too short is the ladder?
        en| Up to the end of June the shop sold {a} tents. In the whole year it sold {b}. How many did it sell after June?
        en| {B} put some {T} on top of {A}'s {a} {T}, and all of them together make {b}. How many are {B}'s?
        en| We know that x and {a} together weigh {b} g. What is x?
        en| The counter at the gate shows {a}. After the school class has gone through, it shows {b}. How many are in the class?
        en| The oak in the yard has {a} rings. The forester says it may be felled when it has {b}, at one ring a year. How many years must he wait?
        en| The scout leader bought extra tents, since the {a} old ones were too few for all. With {b} tents everyone has room. How many extra tents were bought?
        en| A tailor lengthens curtains of {a} cm to {b} cm by sewing on a border. How wide is the border?
        en| {A} has {a} coins in {his} left hand. {He} opens {his} right hand too, and you can see {b} coins in all. How many are in {his} right hand?
        en| The treetop path has {b} bridges. A school class has crossed {a} of them. How many bridges will it still cross?
        en| Because {a} chairs were not enough, the janitor fetched a stack, which brought the number of chairs to {b}. How many chairs were in the stack?
        en| {A}'s kite flew at {a} m. {He} let out more line, and it flew at {b} m. How many metres did it rise?
        en| A book of stamps and a card are {$b}. The card alone is {$a}. What is the book of stamps?
        en| The sailor has to hoist {b} flags for the harbour festival and has hoisted {a}. How many flags are still in the chest?
        en| The market hall has {b} stalls. {a} are rented. How many are to let?
        en| {A} set out with {a} km on the bike's counter and came back with {b} km on it. How long was the tour?
        en| During the sale the number of people looking at the website went up from {a} to {b}. Give the increase.
        en| How much must the price of {$a} be raised to become {$b}?
        en| {A} needs {b} planks for a tree house and has sawn {a}. How many more does {he} have to saw?
        en| The teacher wrote {a} words on the board, the pupils wrote the others, and the board is full with {b} words. How many words are the pupils'?
        en| A hen has hatched {a} of her {b} eggs. How many eggs are not hatched yet?
        en| The glacier lake held {a} tons of ice; an avalanche made it {b} tons. How many tons came with the avalanche?
        en| To get from {a} to {b} you have to count on. How far?
        en| A trainee had packed {a} parcels when the first hour was over and {b} when the next hour was over. How many did the trainee pack in that next hour?
        en| Uncle's farm had {a} beehives. He got a few as a present, which made it {b}. How many was he given?
        en| In a mixed choir of {b} people {a} sing soprano or alto. The others are men. How many men are in the choir?
        en| {A} drove {a} minutes before the traffic jam, and the whole drive took {b} minutes, jam included. After the start of the jam, how many minutes did it take?
        en| {a} m of a film reel have been shown. Its length is {b} m. What length is left to show?
        en| Let {a} be one part of {b}. Find the other part x.
        en| With {a} volunteers the beach was only partly cleaned. New volunteers arrived, and the {b} people finished by evening. How many arrived?
        en| {A} was at level {a} of the tower and took the lift to level {b}. How many levels did the lift go up?
        zh| 同学们排队做操，先来了{a}人，后来又来了一些，现在一共有{b}人。后来来了多少人？
        zh| 妈妈包了{a}个饺子，爸爸也包了一些，两人一共包了{b}个，爸爸包了多少个？
        zh| 果园里有桃树{a}棵，今年又栽了一些，现在果园里共有桃树{b}棵，今年栽了多少棵？
        zh| 老师要批改{b}本作业，已经批改了{a}本，还要批改多少本？
        zh| 一辆汽车从甲地开往乙地，全长{b}千米，已经行了{a}千米，还要行多少千米？
        zh| 三年级有学生{b}人，其中男生{a}人，女生有多少人？
        zh| {A}上午写了{a}个大字，下午接着写，一天共写了{b}个，下午写了多少个？
        zh| 修路队要修{b}米长的路，修好了{a}米，还有多少米没修？
        zh| 一件上衣和一条裤子共{b}元，上衣{a}元，裤子多少元？
        zh| 池塘里有{a}只鸭子，又游来一群，现在有{b}只，游来的这群有多少只？
        zh| 比{a}多多少的数是{b}？
        zh| 一个数比{a}多x，这个数是{b}，求x。
        zh| 食堂上周买了{a}千克大米，这周又买了一些，两周共买{b}千克，这周买了多少千克？
        zh| {A}想买一{M}{b}元的{T}，可是只带了{a}元，还缺多少钱？
        zh| 工人师傅要加工{b}个零件，已经加工好{a}个，还剩多少个要加工？
        zh| 跳绳比赛中，{A}第一次跳了{a}下，两次共跳了{b}下，第二次跳了多少下？
        zh| 一架飞机有{b}个座位，已经坐了{a}人，还空着多少个座位？
        zh| 花坛里有红花和黄花共{b}朵，红花有{a}朵，黄花有几朵？
        zh| {A}和{B}一共折了{b}只纸鹤，其中{a}只是{A}折的，{B}折了多少只？
        zh| 动物园原有{a}只猴子，今年生了一些小猴，现在有{b}只，生了多少只小猴？
        zh| 体育室有{a}个球，学校又买来一批，这时共有{b}个，买来的这批有多少个？
        zh| 妈妈{a}岁，再过多少年是{b}岁？
        zh| 出门时汽车里程表是{a}千米，到家时是{b}千米，这次开了多少千米？
        zh| 商店进了{b}{M}{T}，已经摆出来{a}{M}，还有多少{M}没摆？
        zh| 中场休息时球队得了{a}分，比赛结束时得了{b}分，后来又得了多少分？
        zh| 两筐梨共重{b}千克，第一筐重{a}千克，第二筐重多少千克？
        zh| 班里同学给希望小学捐书，上午捐了{a}本，到放学时共捐了{b}本，下午捐了多少本？
        zh| 一个工程队计划{b}天完工，已经干了{a}天，再干几天就能完工？
        zh| 妈妈在超市买水果用了{a}元，又买了一袋米，总共花了{b}元，这袋米多少元？
        zh| 湖上的冰星期五厚{a}毫米，星期一厚{b}毫米，周末冰增厚了多少毫米？
        zh| {A}点了{a}根蜡烛，{B}点了其余的，现在一共点着{b}根，{B}点了几根？
        zh| 上课铃响前停着{a}辆自行车，迟到的同学来后有{b}辆，迟到的自行车有几辆？
        zh| {A}的密码原来有{a}个字符，加长后有{b}个字符，加了几个字符？
        zh| 养蜂人往装有{a}千克蜂蜜的桶里倒蜂蜜，倒到{b}千克为止，倒进多少千克？
        zh| 瓦匠到昨天砌了{a}层砖，今天砌完时墙有{b}层，今天砌了几层？
        zh| 画室里原有{a}幅画，一个冬天过去变成{b}幅，{A}冬天画了多少幅？
        zh| 一节钢琴课要{b}元，{A}自己有{a}元，爸爸补上剩下的，爸爸补多少元？
        zh| 空盒重{a}克，装满东西后重{b}克，盒里的东西重多少克？
        zh| {A}能举{a}千克，目标是{b}千克，还要提高多少千克？
        zh| 跑道上要亮{b}盏灯，现在亮了{a}盏，还要打开多少盏？
        zh| 消防梯能伸到{a}米，窗户在{b}米高处，梯子短多少米？
        zh| 服务员要摆{b}副餐具，已经摆好{a}副，还要摆几副？
        zh| 从{a}数到{b}，增加了多少？
        zh| {A}上个月会背{a}首诗，这个月末会背{b}首，这个月学了几首？
        zh| 熊猫上午吃了{a}千克竹子，一天共吃了{b}千克，上午以后吃了多少千克？
        zh| 信封上贴了{a}分的邮票，寄这封信要{b}分，还要补贴多少分的邮票？
        zh| 乐队要录{b}首歌，已经录了{a}首，还有多少首没录？
        zh| 小宝宝春天会说{a}个词，秋天会说{b}个，这期间学会了多少个词？
        zh| 锅里的汤是{a}度，烧到{b}度才能喝，还要升高多少度？
        zh| {A}的石头标本有{a}块，从山里回来后有{b}块，从山里带回几块？
        zh| 商店上半年卖出{a}顶帐篷，全年卖出{b}顶，下半年卖出多少顶？
        zh| 门口的计数器显示{a}，一个班进去后显示{b}，这个班有多少人？
        zh| 窗帘长{a}厘米，裁缝接上一条边后长{b}厘米，接上的边宽多少厘米？
        zh| {A}左手有{a}枚硬币，张开右手后一共看到{b}枚，右手有几枚？
        zh| 椅子{a}把不够坐，管理员又搬来一摞，现在有{b}把，这一摞有几把？
        zh| {A}的风筝飞到{a}米高，放线以后飞到{b}米高，又升高多少米？
        zh| 大厅有{b}个摊位，已经租出{a}个，还能出租多少个？
        zh| 母鸡孵了{b}个蛋，已经孵出{a}只小鸡，还有多少个蛋没孵出？
        zh| 做树屋要{b}块木板，{A}锯好了{a}块，还要锯多少块？
        zh| 合唱团一共{b}人，女声{a}人，其余是男声，男声有多少人？
        zh| {A}和姐姐把糖放进一个碗里，{A}放了{a}颗，碗里共有{b}颗，姐姐放了几颗？
        zh| 志愿者{a}人打扫海滩，又来了一些人，最后{b}人一起打扫，后来的有多少人？
        zh| x和{a}合起来是{b}，x是多少？
        zh| 上午开出{a}趟班车，全天开出{b}趟，上午以后开出多少趟？
        zh| 雨前池塘里有{a}只青蛙，雨后有{b}只，雨后多了几只青蛙？
        zh| 屋顶上原来有{a}名工人，老板又派来一些，现在有{b}名，派来多少名？
        zh| 关口排着{a}辆货车，没有一辆放行，中午排到{b}辆，又来了多少辆？
        zh| {A}坐电梯从{a}楼到{b}楼，电梯上升了几层？
        zh| {B}把自己的{T}和{A}的{a}{M}放在一起，共有{b}{M}，{B}的有多少{M}？
        zh| 班费有{a}元，卖蛋糕的钱加进去后有{b}元，卖蛋糕得了多少元？
        zh| 要让{a}变成{b}，应该加上什么数？
        zh| 献血名单上有{a}人，目标是{b}人，还需要多少人献血？
        zh| 一部{b}集的动画片，已经播了{a}集，后面还要播多少集？

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
        en| A hiker climbed {a} m and reached a pass at {b} m. At what height did the hiker set out?
        en| Olivia's plant has grown {a} cm since she repotted it, and now measures {b} cm. What was its height on the day she repotted it?
        en| With {b} swimmers, the Tuesday course has {a} more than the Thursday course. How many swimmers take the Thursday course?
        en| {A} poured {a} ml of milk into a bowl of batter, which brought the batter up to {b} ml. How much batter was in the bowl before the milk was added?
        en| A book lies open at page {b}. {A} has read {a} pages since lunch. At which page was the bookmark at lunch?
        en| The hotel built a new wing with {a} rooms, giving it {b} rooms in all. How many rooms did the hotel have without the wing?
        en| After the waiter had brought {a} extra chairs to the table, there were {b} around it. How many chairs stood there originally?
        en| {A} earned {$a} for mowing the lawn. When {he} put it with the money {he} already had, {he} owned {$b}. What did {he} own before mowing?
        en| {A} is now {b}. When {B} was born, {A} was already {a}. How old is {B}?
        en| {A} made {b} baskets in the match, outscoring {B} by {a}. How many baskets did {B} make?
        en| It took {A} {b} minutes by bicycle, {a} minutes longer than the bus takes. How many minutes does the bus take?
        en| A tanker pumped {a} litres into the pool. The meter on the wall then showed {b} litres. What had the meter shown?
        en| In the second week a baby gained {a} grams and weighed {b} grams above its birth weight. How far above its birth weight was it after the first week?
        en| Find a number that becomes {b} when it is increased by {a}.
        en| The price including delivery is {$b}. Delivery alone costs {$a}. What is the price without delivery?
        en| A packed lunch box weighs {b} g. The food in it weighs {a} g. How heavy is the empty box?
        en| {B} has fewer medals than {A}; the difference is {a}. {A} has {b}. How many medals has {B}?
        en| The clock tower is {b} m high and rises {a} m above the church roof. How high is the church roof?
        en| {A} laid {a} more tiles after dinner, and by then {b} were in place. How many were in place before dinner?
        en| "When I turn {b}, it will be {a} years from now," said {A}. How old is {he} today?
        en| Somebody left a box of {T} in the {P}. {A} added {a} of {his} own and counted {b}. How many {T} had been in the box?
        en| The population of a hamlet rose by {a} to a total of {b}. Give the earlier population.
        en| {A} typed in a number, added {a} on the calculator and read {b} on the display. Which number had {he} typed in?
        en| The evening train carried {b} people, which is {a} more than travelled on the morning train. How many travelled on the morning train?
        en| By adding {a} ounces to the scale, the grocer brought it up to {b} ounces. What had been lying on the scale?
        en| A teacher had marked some tests at school. At home she marked {a} and so finished all {b}. How many did she mark at school?
        en| Our team won {a} points on the last day and ended the season with {b}. How many points did it have before that day?
        en| A ship took {a} passengers on board in Lisbon. It sailed off with {b} passengers. How many were on board when it arrived in Lisbon?
        en| Fill in the gap: (gap) plus {a} equals {b}.
        en| {A} needs {b} cm of string for the parcel. This is {a} cm more than {he} has. How much string has {he}?
        en| A builder stacked some bricks before the rain. After the rain he stacked {a}, so that the stack had {b} bricks. How many did he stack before the rain?
        en| The temperature climbed {a} degrees during the morning to reach {b} degrees. What was the reading at the beginning of the morning?
        en| Ben, who is {b} cm tall, is {a} cm taller than his sister. How tall is his sister?
        en| {A} has gained {a} new contacts on {his} phone at the fair. The phone now stores {b} contacts. How many contacts did it store before?
        en| The mayor won with {b} votes, {a} votes ahead of his rival. How many votes did the rival get?
        en| In the museum there are {b} vases. Of these, {a} were bought last year, and the rest were there before. How many were there before?
        en| A caravan has {b} camels since it bought {a} at the market. With how many camels did it come to the market?
        en| A salad bowl costs {$b}. That is {$a} above the price of a soup bowl. Find the price of a soup bowl.
        en| After swapping with nobody but {B}, who gave {him} {a} cards for free, {A} has {b}. How many cards did {A} have before {B}'s gift?
        en| {A} picked another {a} plums and tipped them into the bucket. There were then {b} plums in the bucket. How many plums had {he} picked before?
        en| The bell rang, and {a} late children hurried into the hall where the others were already sitting. Now {b} children sit in the hall. How many had come on time?
        en| The blue whale in the picture book is {b} feet long, beating the fin whale by {a} feet. How long is the fin whale?
        en| Grandma had a few jars of jam in her cellar. She made {a} new jars, so now there are {b}. How many jars were in the cellar before?
        en| The sum is {b}. The second addend is {a}. Determine the first addend.
        en| What age is {B}, if {A} is {b} and was born {a} years before {B}?
        en| A computer file grew by {a} kilobytes when {A} saved a picture in it; its size is now {b} kilobytes. What was its old size?
        en| Since the bakery took on {a} people, its staff has numbered {b}. How many people worked there previously?
        en| Last night the river rose {a} cm and reached the {b} cm mark. Where did it stand before it rose?
        en| {A} bought {a} eggs to go with the ones in the fridge, and then had {b}. How many were in the fridge?
        en| A bean bag throw by {A} went {b} feet. It went {a} feet beyond {B}'s throw. How far did {B} throw?
        en| A film with adverts lasts {b} minutes. The adverts take up {a} minutes. How long is the film itself?
        en| The older tree has {b} rings. It is {a} years older than the younger tree, and every ring means a year. How many rings does the younger tree have?
        en| "You've {a} more sheep than I have," said the shepherd to his neighbour, who has {b}. How many sheep has the shepherd?
        en| This week the shop sold {b} bikes, an increase of {a} over the previous week. What were the sales of the previous week?
        en| {A} spent {b} minutes on the phone today, {a} minutes more than {he} had planned. How many minutes had {he} planned?
        en| A florist already had roses in the shop when a van brought {a}. The total came to {b} roses. How many did she already have?
        en| Let x be {A}'s score before the last throw. The last throw was worth {a} points and lifted {him} to {b}. Find x.
        en| The violin case with the violin weighs {b} ounces, and the violin without the case {a} ounces. What does the case weigh?
        en| The elevator went up {a} floors and came to a stop at floor {b}. On which floor did it start?
        en| The dog is {b} months old. The cat came to the world {a} months after the dog. How many months old is the cat?
        en| A scientist found that a sample had warmed by {a} degrees, up to {b} degrees. Calculate the temperature it had before.
        en| A store has {b} left shoes on show. If that is {a} more than the number of right shoes, how many right shoes are on show?
        en| We invited {a} more people yesterday. Our guest list has {b} names now. How long was the list before yesterday?
        en| My dad paid {$a} more for his phone than I did for mine. His cost {$b}. How much was mine?
        en| After a walk of {a} minutes since the last rest, {A} has walked for {b} minutes in all. How long had {he} walked before the rest?
        en| Into a box of crayons {A} put {a} that had been lying on the floor. The box is now full with {b} crayons. How many crayons were in the box while the others lay on the floor?
        en| In the spelling contest {A} got {b} words right; that was {a} better than last year. How many words did {he} get right last year?
        en| A farmer bought {a} hectares from a neighbour and now farms {b}. How large was the farm before?
        en| If {a} more people liked the video, it would have {b} likes. How many likes does it have?
        en| The lake is {b} m deep in the middle, {a} m deeper than at the pier. How deep is it at the pier?
        en| x people were on the beach. Then {a} more came down the steps, bringing the number to {b}. What is x?
        en| A charity run attracted {b} runners this spring. Compared with last spring there were {a} additional runners. How many ran last spring?
        en| There are {b} cows in the meadow after the farmer let {a} out of the barn to join the ones outside. How many cows were outside before that?
        en| The {P} gained {a} {T} today and owns {b}. Work out how many it owned yesterday.
        zh| 妈妈又往冰箱里放了{a}个鸡蛋，现在冰箱里有{b}个鸡蛋，冰箱里本来有几个鸡蛋？
        zh| 果园里有苹果树{b}棵，苹果树比桃树多{a}棵，桃树有几棵？
        zh| 爸爸今年{b}岁，儿子出生时爸爸正好{a}岁，儿子今年几岁？
        zh| 一班同学给灾区捐书，又捐了{a}本后共捐{b}本，前面已捐了多少本？
        zh| 一个数增加{a}以后是{b}，这个数原来是多少？
        zh| 登山队向上爬了{a}米，到达海拔{b}米的营地，出发地的海拔是多少米？
        zh| 括号里应填几：（）+{a}={b}。
        zh| 羊村新生了{a}只小羊，羊的总数成了{b}只，新生小羊之前有羊多少只？
        zh| 书包连同书共重{b}克，书重{a}克，空书包重几克？
        zh| 小丽家上月用水{b}吨，比小刚家多用{a}吨，小刚家上月用水多少吨？
        zh| 幼儿园阿姨再买来{a}把小椅子，就一共有{b}把了，没买以前有小椅子几把？
        zh| 飞机比火车每小时快{a}千米，飞机每小时飞行{b}千米，火车每小时行多少千米？
        zh| 会计把{a}元存进账户，账户余额变成{b}元，存之前余额是多少元？
        zh| {A}钓的鱼比{B}多{a}条，{A}钓了{b}条，问{B}钓了多少条？
        zh| 水温升高了{a}度，温度计上显示{b}度，升温前是几度？
        zh| 这辆客车在站上上来{a}名旅客后，满员共{b}名，到站前车上有多少名旅客？
        zh| 加数是{a}，和是{b}，另外一个加数是几？
        zh| 养蜂人今年收蜂蜜{b}千克，与去年相比多收{a}千克，去年收蜂蜜多少千克？
        zh| 小亮跑步用了{b}秒，比小军多用{a}秒，小军跑步用了几秒？
        zh| 小猫的体重增加了{a}克，如今重{b}克，以前重多少克？
        zh| 剪纸小组下午剪了{a}张窗花，加上上午的，一天剪了{b}张，上午剪窗花多少张？
        zh| 公司扩大了规模，新招{a}人，员工达到{b}人，扩大前有员工多少人？
        zh| 电梯向上升了{a}层，停在{b}层，电梯从几层升上来的？
        zh| 一套故事书加上邮费是{b}元，邮费{a}元，故事书本身多少元？
        zh| 老师把收到的{a}本作业放在桌上，桌上的作业就成了{b}本，先前桌上有作业多少本？
        zh| 大象每天吃草{b}千克，比河马多吃{a}千克，河马每天吃草几千克？
        zh| {A}答对{b}题，这个成绩比上次多答对{a}题，{he}上次答对了几题？
        zh| {P}里又添了{a}{M}{T}，添完数一数是{b}{M}，没添的时候是多少{M}？
        zh| 图书馆楼高{b}米，教学楼比它矮{a}米，教学楼高多少米？
        zh| 小红得了{a}朵红花的奖励，她的红花一下子变成{b}朵，奖励前她有几朵红花？
        en| {A} had some stickers. {His} teacher gave {him} {a} more stickers. Now {he} has {b} stickers. How many stickers did {he} have before?
        en| There were some fish in a tank. {A} put in {a} more fish. Then there were {b} fish. How many fish were in the tank at the beginning?
        en| A farmer had some hens. He bought {a} hens at the market. Now he has {b} hens. How many hens did he have before he went to the market?
        en| Some birds were sitting in a tree. {a} birds joined them. Then there were {b} birds in the tree. How many birds were sitting there first?
        en| {A} had money in {his} pocket. {He} found {$a} on the street, and now {he} has {$b}. How much money was in {his} pocket before?
        en| {A} read some pages on Monday. On Tuesday {he} read {a} pages. {He} has read {b} pages altogether. How many pages did {he} read on Monday?
        en| {A} has {b} crayons. {B} has fewer: {A} has {a} more than {B}. How many crayons does {B} have?
        en| The shop had some lamps. A truck brought {a} lamps, and now the shop has {b}. How many lamps did the shop have before the truck came?
        en| {A} and {B} have {b} marbles together. {B} has {a} of them. How many marbles does {A} have?
        en| {A} picked {b} plums. {A} picked {a} more plums than {B}. How many plums did {B} pick?
        en| {A} saved some money in March. In April {he} saved {$a}. In the two months {he} saved {$b}. How much did {he} save in March?
        en| Mum had some eggs. A neighbour gave her {a} eggs. Now Mum has {b} eggs. How many eggs did she have at first?
        en| Some pupils were in the library. {a} pupils came in after the bell, so {b} pupils were there. How many pupils were in the library before the bell?
        en| A puppy gained {a} kg in a month. It weighs {b} kg now. How much did it weigh a month ago?
        en| {A} grew some tomatoes. {B} gave {him} {a} more, and {he} sold all {b} of them. How many tomatoes did {A} grow?
        en| There were cars in the car park. {a} more drove in. The guard counts {b} cars now. How many cars were in the car park earlier?
        en| A tree is {b} cm tall. It has grown {a} cm since {A} planted it. How tall was it when {he} planted it?
        en| {A} walked from home to the park and then {a} m to the school. In all {he} walked {b} m. How far is it from home to the park?
        en| The red box holds {b} balls. That is {a} balls more than the blue box holds. How many balls does the blue box hold?
        en| A shirt and a tie cost {$b} together. The tie costs {$a}. What is the price of the shirt?
        en| {A} is {b} years old. When {his} brother was born, {A} was {a} years old. How old is the brother?
        en| The hotel had some guests. In the evening a group of {a} arrived, and that made {b} guests. How many guests were in the hotel before the group came?
        en| The team scored {b} points. In the last part of the game it scored {a}. How many points did it have before the last part?
        en| {A} put {a} g of sugar into a bowl of flour. Flour and sugar weigh {b} g. How much flour is in the bowl?
        en| The baker made some rolls at night. In the morning he baked another {a}. All in all there were {b} rolls. How many had he made at night?
        en| If you add {a} to my number, you get {b}. What is my number?
        en| Which number must be increased by {a} to make {b}?
        en| What number and {a} make {b}?
        en| To what number do I have to add {a} so that the answer is {b}?
        en| {b} is {a} more than which number?
        en| {b} exceeds a number by {a}. What is that number?
        en| Find x if x plus {a} comes to {b}.
        en| A number grew by {a} and became {b}. What was it before it grew?
        en| I am thinking of a number. When I put {a} to it, I have {b}. Can you say my number?
        en| Something plus {a} is {b}. What is that something?
        en| Let x be the number of nuts in the bag. After {a} more are put in, there are {b}. Find x.
        en| How many letters were in the box if, after the postman dropped in {a}, it contained {b}?
        en| How many coins did {A} have before {he} won {a}, given that {he} has {b} now?
        en| How many km had {A} cycled before lunch, if {he} cycled {a} km after lunch and {b} km over the whole day?
        en| How much did {A} weigh before the holidays, if {he} put on {a} kg and now weighs {b} kg?
        en| What did a loaf cost last year, when it is {a} cents dearer now and costs {b} cents?
        en| {B} got {b} votes and beat {A} by {a}. How many votes did {A} get?
        en| {A}: "Thanks for the {a} cards! Now I have {b}." How many cards did {A} have before?
        en| Note on the aquarium: "{a} new fish today. Fish now: {b}." How many fish swam in it yesterday?
        en| Stock this morning: unknown. Delivered at noon: {a}. Stock at night: {b}, nothing sold. What was the stock this morning?
        en| The choir used to be smaller. With the {a} singers who joined this year it has {b}. How many singers did it use to have?
        en| A river rose {a} cm after the storm and stood at {b} cm. At what level did it stand before the storm?
        en| With {a} more points {A} would have {b}. How many points does {A} have?
        en| {A} still needs {a} {T} to reach {b}. How many {T} does {he} have so far?
        en| If {A} gets {a} more {T}, {he} will have {b}. How many {T} does {he} have now?
        en| {A} is short of {$a} for a tent that costs {$b}. How much money does {he} have?
        en| It takes {b} minutes to get to work by bus, {a} minutes more than by train. How many minutes does it take by train?
        en| The temperature climbed {a} degrees during the morning, and at noon it was {b} degrees. How warm was it at dawn?
        en| The elevator went up {a} floors and stopped at floor {b}. On which floor had it started?
        en| After the snow, which added {a} cm, the snow on the roof is {b} cm deep. How deep was the snow there before?
        en| A book has {b} pages, {a} more than the magazine beside it. How many pages has the magazine?
        en| The village has {b} houses now that {a} new ones have been built. How many houses stood there before?
        en| In our class there are {b} pupils. {a} of them are new. How many were here last year, if nobody left?
        en| {A} poured {a} litres into a barrel that was partly full, and then it held {b} litres. How much water was in it to begin with?
        en| A diver went {a} m deeper and reached a depth of {b} m. How deep was the diver before that?
        en| Some people were waiting at the bus stop. When {a} more people had come, {b} were waiting. How many were waiting at first?
        en| A mountain hut is {b} m above the village. It lies {a} m higher than the lake. How high above the village is the lake?
        en| {A} has done some of the sums. {He} will have done all {b} when {he} has done {a} more. How many sums has {he} done?
        en| The seller marked up a vase by {$a} and sells it at {$b}. What did he pay for it?
        en| Our hens laid some eggs on Sunday and {a} eggs on Monday. The two days together gave {b} eggs. How many did they lay on Sunday?
        en| A plane flies with {b} people: {a} passengers from Oslo and the others from Bergen. How many are from Bergen?
        en| {a} boys came to join the girls in the gym, and now {b} children are in it. How many girls are there?
        en| The juggler took {a} extra rings from the box and now has {b} in the air. How many were in the air before?
        en| One volcano last erupted {b} years ago, {a} years longer ago than its neighbour. How many years ago did the neighbour last erupt?
        en| The bell tower clock struck {a} times after {A} woke up, and the watchman counted {b} strokes in the whole night. How many strokes had there been before {A} woke up?
        en| {A} put {a} drops of ink into a glass that already contained some, and the glass then contained {b} drops. How many drops did it contain to begin with?
        en| In the new edition the dictionary grew by {a} pages to {b}. How thick was the previous edition, in pages?
        en| {A}'s new flat has {b} square metres. It is {a} square metres bigger than {his} old one. What was the size of {his} old flat?
        en| If only {a} more seats had been sold, the hall would have been full with {b} people. How many seats were sold?
        en| At the hospital {a} beds were added to a ward, which now has {b}. What was the number of beds earlier?
        en| The orange team won by {a} points. It scored {b}. What did its opponents score?
        en| "Give me {a} cents and I'll have {b} cents," {A} tells {his} mother. How many cents has {A}?
        en| A train picked up {a} wagons in Basel and went on with {b}. With how many wagons had it come into Basel?
        en| I enlarge a number by {a} and get {b}. Which number did I enlarge?
        en| Before the holidays {A} had some books on {his} shelf; {a} came as presents, and today it holds {b}. How many books stood there before the holidays?
        en| Subject: stock. Shelf now: {b} tins. Just put on: {a}. How many tins were on the shelf before?
        en| The caterpillar is {b} mm long. Since last week it has become {a} mm longer. How long was it last week?
        en| {A} needed {b} tries to open the lock, {a} more than {B}. How many tries did {B} need?
        en| When the cook stirred in another {a} ml of cream, the sauce amounted to {b} ml. How much sauce was there without it?
        en| The tower was raised by {a} m; a new sign says "{b} m". How high was the tower before it was raised?
        en| The sheet music club has {b} members. {a} of these joined this month. How many members are from earlier months?
        en| Dad's lawn mower weighs {b} kg with a full tank. The petrol in it weighs {a} kg. How heavy is the mower with an empty tank?
        en| {A} stood at a certain mark on the ladder wall, climbed {a} marks up and touched mark {b}. At which mark had {he} stood?
        en| Another {a} ships would bring the fleet to {b}. How large is the fleet?
        en| The farmer milked {a} litres in the evening, and so the day's milk came to {b} litres. How many litres had he milked in the morning?
        en| A city added {a} tram stops to its line. Trams now call at {b} stops. How many stops did the line have in the past?
        en| Mount Grey is {b} hm high and towers {a} hm above Mount Brown. How high, in hm, is Mount Brown?
        en| It will be {A}'s birthday number {b} in {a} years. Which birthday did {A} celebrate last?
        en| The jar of paper stars got {a} new ones from {A}, and it now has {b}. How many stars did the jar have earlier?
        en| For the class photo {a} teachers stood with the pupils, and {b} people can be seen. How many pupils can be seen?
        en| This morning {A} got an electricity bill of {$b}, {$a} higher than the last one. What was the last bill?
        en| {A} skipped {b} times without a mistake and so broke {his} own record by {a}. What was {his} old record?
        en| Some {T} belong to {A}. If {B} adds {his} {a}, they own {b} together. How many belong to {A}?
        en| The museum guide leads {b} people now that {a} have joined the group at the gate. How large was the group when it set off?
        en| Write the missing first summand: ? plus {a} is {b}.
        en| Snow White's apple tree bore {b} apples, {a} more than the queen's. How many apples did the queen's tree bear?
        en| The parking fee rose by {a} cents to {b} cents. What was it up to then?
        en| The water meter went forward by {a} units in May and ended the month at {b}. Where did it begin the month?
        en| {B} is the younger by {a} years. {A}, the elder, is {b}. Find {B}'s age.
        en| {A} cooked dumplings; {B} brought {a} from home, so {b} dumplings came to the table. How many did {A} cook?
        en| The baker's number of rolls went up by {a} with the last tray and reached {b}. How many rolls were there without the last tray?
        en| Tickets with a drink are {$b}. The drink counts for {$a}. What would a ticket without a drink cost?
        en| With its trailer a truck measures {b} dm. The trailer adds {a} dm. Find the length of the truck by itself.
        en| A space station has circled the earth {a} times since noon and {b} times since midnight. How many times did it circle the earth between midnight and noon?
        en| {A} has to count {his} steps: after {a} steps past the bakery {he} has reached {b}. What was {his} count at the bakery?
        en| A pigeon flew {a} km on from the tower and had then flown {b} km. How far had it flown to the tower?
        en| The number of visitors at the zoo was {b} on Sunday, having risen by {a} since Saturday. What was it on Saturday?
        en| Let x be the length of a pencil. A crayon is {a} mm longer and measures {b} mm. What is x?
        en| {A} wrote an essay, and the teacher asked for {a} further lines to make it {b} lines. How many lines did {A} write at first?
        en| An old oak was already standing when the chapel was built. The chapel is {a} years younger than the oak, which is {b}. How old is the chapel?
        zh| {A}有一些贴纸，老师奖给{he}{a}张，现在{A}有{b}张贴纸，{he}原来有多少张？
        zh| 鱼缸里有几条鱼，{A}又放进去{a}条，现在共有{b}条，鱼缸里原来有鱼多少条？
        zh| {A}星期一看了若干页书，星期二看了{a}页，两天共看了{b}页，星期一看了多少页？
        zh| {A}和{B}一共有{b}颗弹珠，{B}有{a}颗，{A}有多少颗？
        zh| 一件衬衫和一条领带共{b}元，领带{a}元，衬衫多少元？
        zh| 小狗一个月重了{a}千克，现在重{b}千克，一个月前重多少千克？
        zh| 小树从栽下到现在长高了{a}厘米，现在高{b}厘米，栽下时高多少厘米？
        zh| 弟弟出生时{A}{a}岁，{A}今年{b}岁，弟弟今年几岁？
        zh| {A}再做{a}道题就做满{b}道，{he}已经做了几道？
        zh| 买一顶帐篷要{b}元，{A}的钱还差{a}元，{A}有多少钱？
        zh| 什么数加上{a}是{b}？
        zh| {b}比哪个数大{a}？
        zh| 和是{b}，一个加数是{a}，求另一个加数。
        zh| 电梯往上升了{a}层，停在{b}楼，电梯是从几楼出发的？
        zh| 下雨后河水上涨了{a}厘米，水位到了{b}厘米，下雨前水位是多少厘米？
        zh| {A}以{a}票的优势赢了{B}，{A}得了{b}票，{B}得了几票？
        zh| 店主把花瓶加价{a}元，卖{b}元，花瓶进价多少元？
        zh| 今年村里新盖了{a}间房，现在一共有{b}间，去年村里有房多少间？
        zh| 早上气温不高，到中午升高了{a}度，达到{b}度，早上气温是几度？
        zh| 桶里原来有一些水，再倒入{a}升，桶里就有{b}升水了，原来桶里有水几升？
        zh| 一本书{b}页，比一本杂志多{a}页，一本杂志有多少页？
        zh| 碗里放了面粉和{a}克糖，一共重{b}克，面粉有多少克？
        zh| 坐公交车要{b}分钟，比坐地铁多用{a}分钟，坐地铁要几分钟？
        zh| 鸡窝里星期日收了一些鸡蛋，星期一收了{a}个，两天共收{b}个，星期日收了多少个鸡蛋？
        zh| 候车的人不少，后来又来了{a}人，这时一共{b}人在等车，起先有多少人在等车？
        zh| 面包师夜里做了一批面包，早晨又做了{a}个，总共{b}个，夜里做了多少个？
        zh| {A}骑车，下午骑了{a}千米，全天一共骑了{b}千米，上午骑了多少千米？
        zh| 合唱队今年加入{a}名新队员，现在共{b}名队员，去年合唱队有多少名队员？
        zh| {A}如果再得到{a}{M}{T}，就正好有{b}{M}，{A}现在有几{M}{T}？
        zh| 体育馆里有一些女生，来了{a}名男生后共有{b}名学生，女生有多少名？
        zh| 杂技演员又从箱里拿出{a}个圈，现在空中有{b}个圈，先前空中有几个？
        zh| 词典新版比旧版多{a}页，新版有{b}页，旧版有多少页？
        zh| 新房面积{b}平方米，比老房大{a}平方米，老房面积多少平方米？
        zh| 医院给病区加了{a}张床，现在有{b}张，加床以前有多少张？
        zh| 要是再卖出{a}张票，礼堂{b}个座位就坐满了，已经卖出多少张票？
        zh| “给我{a}元，我就有{b}元了。”{A}对妈妈说。{A}现在有多少元？
        zh| 火车在中途站挂上{a}节车厢，开走时有{b}节，进站时有多少节？
        zh| 我把一个数增大{a}，得到{b}，原来的数是几？
        zh| 毛毛虫比上周长了{a}毫米，现在长{b}毫米，上周长多少毫米？
        zh| {A}跳绳跳了{b}下，打破了自己的纪录，多跳{a}下，原来的纪录是多少下？
        zh| 割草机加满油重{b}千克，油重{a}千克，没有油时重多少千克？
        zh| 舰队再添{a}艘船就有{b}艘，舰队现有多少艘船？
        zh| 农民傍晚挤奶{a}升，全天挤奶{b}升，早上挤了多少升？
        zh| 大山高{b}米，比小山高出{a}米，小山高多少米？
        zh| 照片里有{a}位老师，其余是学生，一共{b}人，学生有多少人？
        zh| 这个月电费{b}元，比上个月多{a}元，上个月电费多少元？
        zh| 停车费涨了{a}元，现在是{b}元，涨价前是多少元？
        zh| 水表这个月走了{a}个字，月底是{b}，月初是多少？
        zh| {A}包了一些饺子，{B}从家里带来{a}个，桌上共有{b}个，{A}包了几个？
        zh| 最后一盘面包出炉{a}个，总数到了{b}个，没算这一盘时有多少个？
        zh| 含饮料的套票{b}元，饮料算{a}元，不含饮料的票多少元？
        zh| 卡车带拖车长{b}分米，拖车长{a}分米，卡车自己长多少分米？
        zh| {A}走过面包店又走了{a}步，数到了{b}步，走到面包店时数到几步？
        zh| 鸽子从塔上又飞了{a}千米，这时一共飞了{b}千米，到塔时已飞多少千米？
        zh| 老师让{A}再写{a}行，这样作文就有{b}行，{A}先写了多少行？
        zh| 门口又有{a}人加入旅游团，现在团里有{b}人，出发时有多少人？
        zh| {A}的{T}添上{B}的{a}{M}就是{b}{M}，{A}有多少{M}{T}？
        zh| 设铅笔长x毫米，蜡笔比它长{a}毫米，蜡笔长{b}毫米，x是几？
        zh| 桥加宽{a}米以后宽{b}米，加宽前宽多少米？
        zh| 厨师又倒进{a}毫升奶油，酱汁成了{b}毫升，倒奶油以前有酱汁多少毫升？
        zh| 橡树{b}岁，教堂比橡树晚建{a}年，教堂建成多少年了？
        zh| {A}开锁试了{b}次，比{B}多试{a}次，{B}试了几次？

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
        en| Nora opened a bag of nuts, ate {a} of them and counted {b} in the bag. How many nuts were in the bag when she opened it?
        en| A truck unloaded {a} crates at the harbour and drove on with {b}. How many crates was it carrying on arrival at the harbour?
        en| The balloon sank {a} m and then floated at {b} m. At what height had it been before it sank?
        en| {A}'s diet worked: {he} lost {a} kg and now weighs {b} kg. What did {he} weigh at the start of the diet?
        en| With {$a} off for a scratch on the door, the fridge costs {$b}. What is the normal price of the fridge?
        en| Find the number that becomes {b} when it is reduced by {a}.
        en| {A} is {b} cm tall. That makes {him} {a} cm shorter than {B}. What is {B}'s height?
        en| A theatre sent {a} costumes to the cleaner's. The {b} costumes that remain hang in the wardrobe. How many costumes does the theatre own?
        en| {A} got {b} points, trailing {B} by {a}. Find {B}'s points.
        en| A farmer sold {a} sheep at the autumn market, which cut his flock to {b}. How large was the flock before the market?
        en| Some friends were playing in the park until {a} of them had to leave. {b} kept on playing. How many friends were there when all were playing?
        en| A tank lost {a} litres through a leak. Only {b} litres are in it now. What amount was in it before the leak?
        en| In the sale the tablet was marked down by {$a} to {$b}. Work out its price before the sale.
        en| {A} cut off {a} cm of ribbon for a bow. The piece {he} has left measures {b} cm. Determine how long the ribbon was.
        en| A hen house had too many hens, so {a} were given to a neighbour, and {b} stayed. How many hens had it?
        en| {a} pupils were off sick today, so that only {b} sat in the lesson. What is the usual number of pupils?
        en| In the morning a bookshop put copies of a new novel on the table. By night {a} had gone, and {b} were lying there. How many copies had been put on the table?
        en| On floor {b} the lift opened its door after going down {a} floors. On which floor did {A} get in?
        en| {A} lives {b} km from school, {a} km nearer than {B} lives. How far from school does {B} live?
        en| The slow runner needed longer. The fast runner, with {b} seconds, was {a} seconds quicker. What time did the slow runner need?
        en| Take {a} away from a secret number, and {b} is left. What is the secret number?
        en| A baker used {a} eggs for cakes this morning; {b} eggs are left in the tray. How many eggs were in the tray when the day began?
        en| The museum is short of staff: {a} guards retired, leaving it with {b}. How many guards did it have before?
        en| {B} borrowed {$a} from {A}'s savings. {A} was left with savings of {$b}. What had {A} saved?
        en| {A} was {b} when {he} moved to the city {a} years ago. What is {his} age today?
        en| "I used up {a} stamps for the invitations," says {A}, "so I have {b}." How many stamps did {he} have before the invitations?
        en| The clearance left the {P} with {b} {T} after {a} had been carried off. How many had it had?
        en| A flock of birds sat on the wires. When a car passed, {a} flew up, but {b} did not move. How many birds sat on the wires before the car passed?
        en| A barrel was full. {A} drew off {a} litres, after which it held {b}. How many litres does the full barrel hold?
        en| {A} deleted {a} old emails. There are {b} in {his} inbox now. How many emails were there before {he} deleted any?
        en| The smaller of two numbers is {b}; it is {a} less than the larger. Which number is the larger?
        en| Our bus lost {a} minutes in traffic but still arrived {b} minutes early. Without the traffic, how many minutes early would it have arrived?
        en| The difference is {b} and the number subtracted is {a}. From what number was it subtracted?
        en| {A} spent {a} of {his} tokens on the ghost train. That leaves {him} {b} tokens. How many tokens did {he} bring to the fair?
        en| A necklace broke and {a} pearls rolled away; {b} stayed on the string. How many pearls did the necklace have?
        en| This year's rainfall was {b} mm, {a} mm below last year's. What was last year's rainfall?
        en| The carpenter sawed {a} cm off a board, so it fits into a gap of {b} cm exactly. How long was the board before?
        en| A club lost {a} members this year and ended it with {b}. With how many members did it begin the year?
        en| {A} drove {a} km, and the sign said that {b} km were still to go to Rome. How far from Rome did {A} start?
        en| A small pizza is {$b}. It is {$a} less than a family pizza. What do you pay for a family pizza?
        en| Mum baked some muffins. The children took {a} to school, and {b} are cooling on the rack. How many muffins did Mum bake?
        en| {A} handed in {a} of {his} library books. The {b} other books are still on {his} desk. How many library books had {he} borrowed?
        en| From a stack of paper {a} sheets were printed on, and {b} blank sheets remain. How many sheets did the stack hold to begin with?
        en| Before the storm the tree had many pears. {a} pears fell, and {b} pears are hanging on it. How many pears were on the tree before the storm?
        en| A glacier shrank by {a} m. It is {b} m long now. What was its former length?
        en| The score of a player dropped by {a} points to {b}. What did the score stand at before?
        en| {A} is {b}. {B} is {a} years {A}'s senior. How old is {B}?
        en| A package was too heavy. {A} took {a} kg of books out, which left {b} kg. How heavy was the package at first?
        en| Soldiers stood in the yard. When {a} had marched off, there were {b}. What was the number of soldiers before?
        en| After handing {a} {T} to {B}, {A} counted what was left: {b}. What had {he} owned before?
        en| Paul has {b} fish in his tank, which is {a} short of the number in Mary's tank. How many fish does Mary have?
        en| The baker's van delivered {a} loaves to the hotel and came back with {b} unsold loaves. How many loaves had been put into the van?
        en| It is {b} degrees outside. In the past hours it has cooled down by {a} degrees. What was the temperature before it cooled?
        en| {A} gave {$a} to charity from {his} prize and put the remaining {$b} in the bank. How much prize money did {he} win?
        en| The ferry let {a} cars off at the island; {b} cars stayed on for the mainland. Find how many cars were on the ferry.
        en| A puzzle has lost {a} pieces over the years, and just {b} are in the box. How many pieces did it have when it was new?
        en| Fill in the gap: (gap) minus {a} equals {b}.
        en| {A} thinks of a number. When {he} counts back {a} steps from it, {he} gets to {b}. Tell me the number.
        en| The garden lost {a} rose bushes to frost. {b} survived. How many rose bushes grew there before the frost?
        en| In the canteen {a} portions of soup were eaten. The cook saw that {b} portions were over. How many portions had been cooked?
        en| A stamp album lost value: it is now worth {$b}, {$a} less than when {A} bought it. For how much did {A} buy it?
        en| The candle is {b} mm tall, after {a} mm of it burned away last night. What was its height before last night?
        en| The new law cuts the speed limit by {a} km per hour to {b} km per hour. What was the speed limit before the new law?
        en| A parking meter had time on it when we came. After {a} minutes it showed {b} minutes. How many minutes did it show when we came?
        en| The lambs weigh less than the calves. A lamb weighs {b} pounds, the difference being {a} pounds. What does a calf weigh?
        en| {a} raffle tickets were torn up by mistake, and only {b} could be sold. How many raffle tickets had been printed?
        en| Once {A} had used {a} nails, {b} remained in the tin. How many nails did the tin contain in the beginning?
        en| Ship's log: went up {a} m, now at a depth of {b} m. From which depth did the submarine rise?
        en| A swarm lost {a} bees and numbers {b}. State its number before the loss.
        en| "Only {b} guests!" cried the host. "So {a} have not come." How many guests had he invited?
        en| x passengers sat in a plane. In Oslo {a} left it, and {b} flew on. What is x?
        en| On Friday the clinic treated {b} people, a drop of {a} from Thursday. How many people were treated on Thursday?
        en| After {a} m of a race a runner still has {b} m ahead of her. How long is the race?
        zh| 一筐苹果，先拿出{a}个给小朋友，筐里还有{b}个，这筐苹果有多少个？
        zh| 爸爸买衣服花了{a}元，钱包里只剩下{b}元，买衣服前钱包里有多少元？
        zh| 一个数减少{a}后得{b}，这个数是多少？
        zh| 减数是{a}，差是{b}，求被减数。
        zh| 白猫比黑猫少钓{a}条鱼，白猫钓了{b}条，黑猫钓了几条？
        zh| 飞机下降{a}米后，高度是{b}米，飞机下降前的高度是多少米？
        zh| 一棵树被风刮落{a}片叶子，枝上还挂着{b}片，刮风前枝上有几片叶子？
        zh| {A}今年{b}岁，{B}的年龄比{A}大{a}岁，{B}几岁了？
        zh| 电视机降价{a}元，现价{b}元，降价前一台电视机卖多少元？
        zh| 王叔叔减肥成功，瘦了{a}千克，现在体重{b}千克，减肥前体重多少千克？
        zh| 轮船在中途港下去{a}名旅客，剩{b}名旅客继续航行，船到中途港时载有旅客多少名？
        zh| 家里来客人喝掉{a}瓶饮料，箱子里还有{b}瓶，客人来之前箱子里有饮料多少瓶？
        zh| 工地运走沙子{a}吨，余下{b}吨，工地原有沙子多少吨？
        zh| 这学期转走{a}名同学，班里现有{b}名同学，转走前班里有同学多少名？
        zh| 气温下降{a}度后是{b}度，下降前的气温是几度？
        zh| 食堂昨天吃了{a}千克面粉，今天一查还有{b}千克面粉，昨天吃以前有面粉多少千克？
        zh| 小胖跳远跳了{b}厘米，比小明近{a}厘米，小明跳了多少厘米？
        zh| {A}删除了{a}张照片，相机里现存{b}张，删除前相机里有照片几张？
        zh| 裁判扣掉{a}分后，选手实得{b}分，扣分前选手得多少分？
        zh| 兔妈妈采蘑菇，分给邻居{a}个，留给小兔{b}个，兔妈妈采了几个蘑菇？
        zh| 老师批改作业，批好的{a}本发下去了，桌上还有{b}本没批，老师一共收了多少本作业？
        zh| {P}清仓，{T}处理掉{a}{M}，仅存{b}{M}，清仓前有多少{M}？
        zh| 电梯往下走了{a}层，停在{b}层，它是从几层开始往下走的？
        zh| 河水退了{a}厘米，水位现在是{b}厘米，退水前水位多少厘米？
        zh| 小船比大船少坐{a}人，小船坐了{b}人，大船能坐几人？
        zh| 树上停着一群麻雀，枪声一响，飞走{a}只，还有{b}只没飞，这群麻雀有几只？
        zh| {a}个气球爆了，剩下{b}个完好无损，起初有气球多少个？
        zh| 小华看完{a}页，后面还有{b}页要看，小华看的这本书是多少页？
        zh| 妹妹的彩带剪短{a}分米后，长{b}分米，剪短以前彩带长几分米？
        en| {A} had some stickers. {He} gave {a} stickers to {his} friend. Now {he} has {b} stickers. How many stickers did {he} have before?
        en| There were some ducks on a pond. {a} ducks swam away. {b} ducks stayed. How many ducks were on the pond at the beginning?
        en| {A} had some money. {He} bought a ball for {$a}. Now {he} has {$b}. How much money did {he} have before {he} bought the ball?
        en| Mum had a bag of potatoes. She cooked {a} potatoes, and {b} potatoes are still in the bag. How many potatoes were in the bag?
        en| A farmer had sheep. He sold {a} of them. He has {b} sheep now. How many sheep did he have before?
        en| Some children were in the pool. {a} children got out, and then {b} children were in the pool. How many children were in it at first?
        en| The library lent {a} books today. There are {b} books on the shelves now. How many books were on the shelves this morning?
        en| {A} ate {a} grapes from a bowl. {B} counted {b} grapes in the bowl after that. How many grapes were in the bowl before {A} ate?
        en| A truck was loaded with boxes. {a} boxes were taken off at the first shop. {b} boxes are still on the truck. How many boxes was it loaded with?
        en| {A} picked {b} plums. That is {a} plums fewer than {B} picked. How many plums did {B} pick?
        en| The teacher gave out {a} notebooks and had {b} notebooks left. How many notebooks did she have at the start?
        en| {A} has {b} marbles. {He} lost {a} in a game today. How many marbles did {he} have yesterday?
        en| A rope was cut. {a} m were used for a swing, and {b} m are left. How long was the rope before it was cut?
        en| A baker sold {a} cakes in the morning. In the afternoon he had {b} cakes to sell. How many cakes did he bake?
        en| {A} spent {a} minutes on maths. {He} has {b} minutes of study time left. How much study time did {he} have?
        en| Some people were on a train. At the station {a} people got off. Nobody got on. Now there are {b} people on the train. How many were there before the station?
        en| There were apples on the tree. The wind blew down {a}. {b} apples are still on the tree. How many apples were on the tree before the wind came?
        en| {A} had a box of chocolates. {He} shared {a} of them with {his} class and took {b} home. How many were in the box?
        en| A dress costs {$b} in the sale. That is {$a} less than before. How much was the dress before the sale?
        en| {A} lost {a} kg last year. {He} weighs {b} kg now. How much did {he} weigh a year ago?
        en| A tank was full of water. The garden needed {a} litres, and {b} litres stayed in the tank. How many litres are in the full tank?
        en| {A} took {a} photos off {his} phone because it was full. Now it has {b} photos. How many photos did it have when it was full?
        en| The school had some old computers. It gave away {a} of them. It still has {b} old computers. How many did it have?
        en| {A} used {a} sheets for a drawing project. {b} sheets remain in the pack. How many sheets were in the pack when it was new?
        en| The zoo sent {a} parrots to another zoo and kept {b}. How many parrots did the zoo have before?
        en| If I take {a} from my number, I have {b}. What is my number?
        en| From which number must you subtract {a} to get {b}?
        en| What number is {b} after it is made smaller by {a}?
        en| The difference of a number and {a} is {b}. Find the number.
        en| {b} is {a} less than which number?
        en| {b} falls short of a number by {a}. What is that number?
        en| Find x if x less {a} is {b}.
        en| A number shrank by {a} and became {b}. What was it before it shrank?
        en| Something minus {a} is {b}. What is that something?
        en| Let x be the number of pens in the box. After {a} are taken out, {b} remain. Find x.
        en| When {a} is subtracted from a number, the result is {b}. What is the number?
        en| How many coins did {A} have before {he} lost {a}, given that {he} has {b} now?
        en| How many candles were in the drawer if, after {A} had taken {a}, there were {b}?
        en| How long was the film, if {A} has watched {a} minutes of it and {b} minutes are still to come?
        en| How many people had come to the play, if {a} went home in the break and {b} saw the end?
        en| How much did the class have in its cash box before paying {$a} for the bus, if {$b} is in it now?
        en| What was the old price of milk, if it is {a} cents cheaper now and costs {b} cents?
        en| {A} got {b} votes and lost to {B} by {a}. How many votes did {B} get?
        en| {A}: "I gave you {a} cards, so I have only {b} now." How many cards did {A} have before?
        en| Note on the cookie jar: "Took {a}, left {b}. Sorry!" How many cookies were in the jar before the thief came?
        en| Stock this morning: unknown. Sold today: {a}. Stock tonight: {b}. What was the stock this morning?
        en| The club used to be larger. {a} members left, and now it has {b}. How many members did it use to have?
        en| A river fell {a} cm in the dry month and stood at {b} cm. At what level did it stand before?
        en| If {A} gives away {a} {T}, {he} will have {b}. How many {T} does {he} have now?
        en| After {A} sells {a} of {his} {T}, there will be {b} to sell. How many {T} has {he} got at the moment?
        en| By train it takes {b} minutes to get to work, {a} minutes less than by bus. How many minutes does it take by bus?
        en| The temperature dropped {a} degrees in the evening, and at night it was {b} degrees. How warm was it before the evening?
        en| A diver rose {a} m and was then at a depth of {b} m. How deep was the diver before?
        en| A magazine has {b} pages, {a} fewer than the book beside it. How many pages has the book?
        en| {a} houses burned down in the great fire and {b} houses were saved. How many houses had the village had?
        en| From the queue {a} people gave up, and the {b} that were left got tickets. How many had been in the queue?
        en| A candle has burned down by {a} mm and is now {b} mm high. How high was the new candle?
        en| A hotel sent {a} sheets to the laundry and has {b} clean ones in the cupboard. How many sheets does the hotel own?
        en| {A} has climbed {a} stairs and still sees {b} stairs above {him}. How many stairs does the tower have?
        en| When {A} had paid back {$a} to {B}, {he} still owed {$b}. How much had {he} borrowed?
        en| A gardener pulled out {a} weeds and left {b} for tomorrow. How many weeds were in the bed?
        en| The ship lost {a} of its sailors in the last harbour, and {b} sailed home. How many sailors did it have before that harbour?
        en| {A} answered {a} of the letters; {b} are lying on the desk without an answer. How many letters had come?
        en| The cook threw away {a} bad eggs and was left with {b} good ones. How many eggs had she bought?
        en| The pupils who did not go on the trip were {a}. The other {b} pupils of the class went. How many pupils does the class have?
        en| Tax of {$a} is taken off {A}'s wages, and {he} gets {$b}. What are the wages before tax?
        en| {A} sold a vase for {$b} and so made a loss of {$a}. What had {he} paid for the vase?
        en| The juggler dropped {a} rings, and {b} are flying. How many rings was he juggling?
        en| Since the last edition {a} pages have been cut from the guide, leaving {b}. How many pages did the last edition have?
        en| The chess club's tower of boxes was {a} boxes too high, so {A} took these off; {b} boxes stand there now. How many boxes high had it been?
        en| {A} moved into a smaller flat of {b} square metres. {He} gave up {a} square metres. How large was the flat {he} moved out of?
        en| With {a} wagons uncoupled in Basel, the train went on with {b}. How many wagons long was it on arrival in Basel?
        en| Diminish a number by {a}: you get {b}. Which number is it?
        en| The jury struck {a} names off the list. {b} names are still on it. How many names did the list have?
        en| {A}'s hair has been cut by {a} mm. It measures {b} mm. What did it measure before the haircut?
        en| A truck driver has driven {a} km today. {b} km lie ahead of her. What is the length of her whole route?
        en| The ice cream man sold {a} cones before the rain and took {b} cones home. How many cones did he have at the start of the day?
        en| The ski lift closes {a} minutes early today, after running for {b} minutes. For how many minutes does it run on other days?
        en| The losers scored {b}, {a} points fewer than the winners. Find the winners' score.
        en| {A} pulled {a} carrots; in the row {b} are still growing. How many carrots grew in the row before {A} came?
        en| {A}'s bathroom scale shows {b} kg, but it shows {a} kg too little. What does {A} really weigh?
        en| A sailor let {a} m of chain fall into the sea; {b} m of chain lie on the deck. How long is the chain?
        en| After {a} of the lamps had been switched off, {b} were still burning. How many had been burning before?
        en| The accordion measures {b} cm when closed, {a} cm less than when it is pulled open. How long is it when it is pulled open?
        en| In a vote {a} members were against and all the other {b} were in favour. How many members voted?
        en| The bakery gave {a} unsold pies to the shelter after closing, and the {b} it did sell paid for the flour. How many pies had it baked?
        en| Tonight {b} stars can be counted. Clouds hide {a} of those seen last night. How many were seen last night?
        en| It was so hot that {a} cm of the pond dried up. The depth is {b} cm now. What was it before the heat?
        en| The thief stole {a} spoons. The countess still has {b}. How many did she own before the theft?
        en| {A} took a shortcut and walked {b} m. This saved {him} {a} m. How long is the usual way?
        en| A chain of shops closed {a} branches and now runs {b}. How many branches did it run before?
        en| Stand on a number, step back {a}, and you are on {b}. Where did you stand?
        en| {A} peeled {a} potatoes and left {b} unpeeled in the bag. How many potatoes were in the bag when it was full?
        en| The rocket dropped a stage of {a} tons and flew on with {b} tons. What did it weigh with that stage?
        en| Mother cut {a} slices off a loaf; the rest is enough for {b} slices. Into how many slices could the whole loaf be cut?
        en| {a} seats broke during the storm at the open-air cinema. It can now seat {b}. How many could it seat before?
        en| {A} used up {a} of {his} wishes in the game and has {b} to go. With how many wishes did {he} start?
        en| Only {b} eggs fit in the carton; {a} had to stay outside. How many eggs were there to be packed?
        en| The town library threw out {a} videos, because nobody borrowed them. Its {b} others are on the shelves. How many videos did it have before that?
        en| In the school play {b} pupils act. {a} pupils of the class do not act. How many pupils does the class have?
        en| A bear lost {a} kg during the winter. In spring it weighed {b} kg. What was its weight in autumn?
        en| {A} took {a} sheets of stamps to the post office counter and has {b} sheets at home; before, all lay in one drawer. How many sheets lay in the drawer?
        en| When {a} of the paints had dried up, {b} could be used. How many paints does the box have?
        en| Let x be the price of a coat. Reduced by {$a}, it sells for {$b}. Work out x.
        en| A bus ride costs {b} cents with a student card. Without it you pay {a} cents more. What do you pay without it?
        en| {A} is {b} and was born {a} years after {B}. How old is {B}?
        en| A farm sold {a} tons of hay to the zoo and {b} tons are in the barn. What was the whole harvest?
        en| The choir lost its {a} oldest singers; the {b} who are left sing on. How big was the choir?
        en| {A} paid {$a} of the bill at once and the other {$b} later. How much was the bill?
        en| The balloon man's bunch got lighter by {a} balloons when a boy cut the string. The man still holds {b}. How many did he hold before?
        en| Of the children in the camp {a} can swim. The camp teaches the remaining {b} to swim. How many children are in the camp?
        en| {A} crossed {a} days off the calendar. {b} days are not crossed off. How many days does {his} calendar show?
        en| ? minus {a} is {b}. Find the missing minuend.
        en| {A} has given away so many {T} that just {b} are left; {a} were given away. How many {T} had {A}?
        en| An iceberg has shrunk by {a} m, and its height is {b} m. How high was the iceberg once?
        zh| {A}有一些贴纸，送给好朋友{a}张，自己还有{b}张，{A}原来有多少张贴纸？
        zh| 湖上有一群鸭子，游走了{a}只，还有{b}只，湖上原来有鸭子多少只？
        zh| 妈妈买来一袋土豆，做菜用了{a}个，袋里还有{b}个，妈妈买了多少个土豆？
        zh| 老师给同学们发了{a}本练习本，手里还有{b}本，老师原来有练习本多少本？
        zh| 卡车在第一家店卸下{a}箱，车上还有{b}箱，这辆卡车原来装了多少箱？
        zh| {A}今天玩游戏输了{a}颗弹珠，现在有{b}颗，昨天{he}有多少颗？
        zh| 一条裙子打折后卖{b}元，比原来少{a}元，裙子原来多少元？
        zh| {A}瘦了{a}千克后体重是{b}千克，瘦之前体重是多少千克？
        zh| 什么数减去{a}得{b}？
        zh| {b}比哪个数小{a}？
        zh| 一个数减少{a}以后变成{b}，这个数原来是几？
        zh| 天旱，河水下降了{a}厘米，水位只有{b}厘米了，下降前水位是多少厘米？
        zh| {A}得了{b}票，以{a}票之差输给{B}，{B}得了多少票？
        zh| {A}如果送人{a}{M}{T}，就只有{b}{M}了，{A}现在有多少{M}{T}？
        zh| 傍晚气温降了{a}度，夜里是{b}度，傍晚以前气温是多少度？
        zh| 蜡烛烧掉{a}毫米，还有{b}毫米，没点的时候蜡烛长多少毫米？
        zh| 排队买票的人中有{a}人不等了，剩下的{b}人都买到了票，原来有多少人排队？
        zh| 电影{A}已经看了{a}分钟，还有{b}分钟才完，这部电影有多少分钟？
        zh| {A}还给{B}{a}元后还欠{b}元，{A}当初借了多少元？
        zh| 扣税{a}元后，{A}拿到工资{b}元，扣税前工资是多少元？
        zh| 厨师扔掉{a}个坏鸡蛋，还有{b}个好鸡蛋，他一共买了多少个鸡蛋？
        zh| {A}卖一个花瓶得{b}元，亏了{a}元，买这个花瓶时花了多少元？
        zh| 大风吹落{a}个苹果，树上还挂着{b}个，刮风前树上有多少个苹果？
        zh| 坐地铁要{b}分钟，比坐公交车少用{a}分钟，坐公交车要几分钟？
        zh| 游泳池里有一些人，上岸{a}人以后池里还有{b}人，原来池里有多少人？
        zh| 全班没去春游的有{a}人，其余{b}人都去了，全班有多少人？
        zh| 社团退出{a}名成员后，剩下{b}名，社团原来有成员多少名？
        zh| 电脑教室搬走了{a}台旧电脑，还留着{b}台，教室里原来有电脑多少台？
        zh| {A}在册子里取出{a}枚邮票送人，册子里还留下{b}枚，册子里本来有多少枚邮票？
        zh| 杂技演员掉了{a}个圈，还有{b}个在空中，他原来抛着几个圈？
        zh| 指南新版删去{a}页，只有{b}页，旧版有多少页？
        zh| {A}搬到{b}平方米的房子，比原来的小{a}平方米，原来的房子多少平方米？
        zh| 火车卸下{a}节车厢后，带着{b}节继续开，卸车厢前有多少节？
        zh| {A}剪发剪掉{a}毫米，头发现在长{b}毫米，剪前长多少毫米？
        zh| 卖冰淇淋的下雨前卖出{a}支，带回家{b}支，他早上带了多少支？
        zh| {A}拔了{a}根萝卜，地里还长着{b}根，原来地里有萝卜几根？
        zh| 水手把{a}米铁链放进海里，甲板上还有{b}米，铁链长多少米？
        zh| 关掉{a}盏灯以后，还亮着{b}盏，原来亮着多少盏灯？
        zh| 表决时反对的有{a}人，其余{b}人都赞成，参加表决的有多少人？
        zh| 小偷偷走{a}把勺子，还留下{b}把，被偷前有多少把勺子？
        zh| {A}抄近路走了{b}米，比平时少走{a}米，平时走多少米？
        zh| 公司关掉{a}家分店，现在有{b}家，原来有多少家分店？
        zh| 削好{a}个土豆，袋里还有{b}个没削，这袋土豆有多少个？
        zh| 火箭甩掉{a}吨重的一级后重{b}吨，甩掉前重多少吨？
        zh| 大风吹坏了{a}个座位，露天电影院还能坐{b}人，原来能坐多少人？
        zh| 盒子里只能放下{b}个鸡蛋，还有{a}个放不下，一共有多少个鸡蛋？
        zh| 熊过冬瘦了{a}千克，春天重{b}千克，秋天重多少千克？
        zh| 颜料干掉了{a}管，还能用的有{b}管，这盒颜料原来有多少管？
        zh| 学生卡坐车{b}分钱，比不用卡少付{a}分钱，不用卡要付多少分钱？
        zh| 农场卖给动物园{a}吨干草，谷仓里还有{b}吨，一共收了多少吨干草？
        zh| {A}先付了{a}元，后来付清其余的{b}元，这张账单一共多少元？
        zh| 营地里会游泳的孩子有{a}人，不会的{b}人正在学，营地有孩子多少人？
        zh| 日历上{A}划掉了{a}天，没划掉的有{b}天，日历上一共有多少天？
        zh| {A}把{a}{M}{T}分给了大家，手里只有{b}{M}了，分之前有多少{M}{T}？
        zh| 冰山矮了{a}米，现在高{b}米，冰山以前高多少米？
        zh| 评委从名单上划去{a}人，名单上还有{b}人，原来名单上有多少人？
        zh| 设大衣原价x元，减{a}元后卖{b}元，x是多少？
        zh| 游戏里{A}用了{a}个愿望，还可以许{b}个，一开始有多少个愿望？
        zh| 从某数退回{a}，正好到{b}，某数是多少？
        zh| {A}今年{b}岁，比{B}晚出生{a}年，{B}今年多少岁？

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
        en| Maria's piggy bank contained {a} coins. She took a few out for the bus, and {b} were left. How many coins did she take for the bus?
        en| A flight with {a} seats still has {b} free. How many seats are booked?
        en| {A} is {a} cm tall and {B} is {b} cm, which is shorter. How much must be subtracted from {A}'s height to get {B}'s?
        en| A bakery made {a} rolls. At closing time {b} lay in the basket. Work out the number of rolls that customers had bought.
        en| The price of a phone went down from {$a} to {$b}. How big was the reduction?
        en| The classroom had {a} chairs. Some were broken, so the caretaker carried them out, and now there are {b}. How many chairs were broken?
        en| A hiker had {a} km to walk. In the evening the signpost said {b} km. What distance had the hiker covered?
        en| In autumn a tree with {a} leaves loses some. There are {b} leaves on it after the storm. How many leaves did the storm blow off?
        en| Which number do you have to take away from {a} so that {b} remains?
        en| {A}'s {a} goldfish were too many for the tank. {He} gave a friend some of them and kept {b}. How many goldfish did the friend get?
        en| Last year the school had {a} pupils. This year it has {b}. By how many has the number fallen?
        en| A pail held {a} litres. After some had been spilled on the way, it held {b} litres. How many litres were spilled?
        en| {A} opened a box of {a} chocolates. After the party, {b} chocolates remained. How many did the guests eat?
        en| Of {a} runners at the start, {b} crossed the line. How many dropped out?
        en| Let x be what {A} paid. {He} had {$a} before paying and {$b} after it. Find x.
        en| The lake was {a} feet deep before the drought but only {b} feet deep after it. By how many feet did the level drop?
        en| A carpenter needs a board of {b} cm. He has one of {a} cm. How much should he saw off?
        en| There were {a} sheep in the fold last night. A gate stood open, and this morning there are {b}. How many sheep ran away?
        en| {A} had {a} points until the referee took some away, so {he} finished with {b}. How many points did the referee take away?
        en| "Out of my {a} emails, only {b} are unread," {A} says. How many emails has {he} read?
        en| A van left the depot carrying {a} parcels and came home with {b}. How many parcels were delivered?
        en| At the fair {A} used some of {his} {a} tokens and came home with {b}. How many tokens did {he} use?
        en| The caretaker switched off some of the {a} lamps in the building, and {b} are still on. How many did he switch off?
        en| A ribbon was {a} cm. {A} trimmed it for a present, and it is {b} cm now. What length did {he} trim off?
        en| The minuend is {a}, the difference {b}. Find the subtrahend.
        en| During the concert the crowd shrank from {a} people to {b} because of the rain. How many people went home?
        en| {a} guests were invited, but {b} came. How many stayed away?
        en| A roll of stickers had {a} stickers. Mrs. Hall gave every pupil who did well a sticker, and {b} were left on the roll. How many pupils got a sticker?
        en| The battery of {A}'s tablet lasts {a} minutes when full. It now shows {b} minutes. How many minutes has {he} used up?
        en| A salad was supposed to have {a} tomatoes, but {A} put in only {b}. How many tomatoes fewer than planned is that?
        en| From a crowd of {a} applicants, {b} were given the job. How many were turned down?
        en| What is the length of the piece cut from a hose of {a} m, when {b} m of hose remain?
        en| A farm had {a} hens; a fox got in, and by morning {b} hens were alive. How many did the fox kill?
        en| {A} baked {a} cookies for the sale. {He} came home with {b} of them. How many cookies were sold?
        en| The oven was at {a} degrees. {A} opened the door, and it cooled off to {b} degrees. How many degrees did it lose?
        en| {A} set the timer to {a} minutes. It now says {b}. How many minutes have passed?
        en| At first the spelling list had {a} words. The teacher crossed out some and left {b}. How many words were crossed out?
        en| A school of {a} dolphins met a ship. A few swam off with the ship, and {b} stayed. How many swam off?
        en| Take x from {a} and you have {b}. What is x?
        en| The museum had {a} visitors inside at noon. When it closed in the afternoon for an alarm, {b} were counted and nobody had come in since noon. How many had gone?
        en| There are {a} books in the series, and {A} still has {b} to read. How many has {he} read?
        en| {A} drove into town with {a} litres of petrol and was back with {b}. How many litres did the trip use?
        en| In a hall with {a} seats {b} stayed empty. How many people were in the audience?
        en| A balloon at {a} m began to sink. Some time later it was at {b} m. How far did it sink?
        en| A club of {a} lost some members at the end of the year and has {b} since then. How many members did it lose?
        en| {A} gave {B} part of {his} collection. It had {a} {T}; it has {b}. How many {T} went to {B}?
        en| A jacket used to cost {$a}, but {A} got it for {$b}. How much did {he} save?
        en| A ship had {a} containers on deck. In a storm some went overboard, leaving {b}. How many were lost at sea?
        en| The library's {a} new books must be labelled. {b} have no label yet. How many are labelled?
        en| Of the {a} eggs in the crate {b} arrived in one piece. The others broke on the road. How many eggs broke?
        en| Tickets printed: {a}. Tickets not sold: {b}. Tickets sold?
        en| {A} weighed {a} kg before {his} illness and {b} kg when {he} was well again. How many kilograms did the illness cost {him}?
        en| How many of the {a} pages must {A} tear out of the notebook if only {b} pages are to stay in it?
        en| On a hot day the ice block of {a} kg melted down to {b} kg. How much ice turned into water?
        en| The chess player began the game with {a} minutes on the clock. When it ended, {b} minutes were on it. For how many minutes did the player think?
        en| A gardener had {a} bulbs. When the rain started, {b} were still in the basket. How many had been planted?
        en| The team had {a} footballs in September. In June the coach found {b}. How many footballs went missing?
        en| Nurses at the clinic had {a} doses of vaccine. Tonight {b} doses are in the fridge. How many doses were given to patients?
        en| {A} wants to get down from {a} sweets a week to {b}. By how many sweets must {he} cut down?
        en| In the morning the caterpillar had {a} leaves. By evening it had {b} leaves, and we know what it did with the others! How many did it eat?
        en| The exam had {a} questions, and {A} left {b} unanswered. How many questions did {he} answer?
        en| A crew of {a} sailors went ashore, and only {b} came back to the ship. How many deserted?
        en| If {A} sells some of {his} {a} {T} so that {he} has {b} at the end, how many does {he} sell?
        en| {A} must lose weight for a boxing match, from {a} pounds to {b} pounds. How many pounds is that?
        en| In the barn there were {a} bales in November. The horses had left {b} of them by March. How many bales had they eaten?
        en| On Monday a puddle was {a} mm deep, on Tuesday {b} mm. How much water had dried up, in mm?
        en| The total is {a}. One part is unknown, and the other part is {b}. Taking the unknown part from the total leaves the other. Find it.
        en| A train had {a} people in it. In Bath nobody got in, but some got out; then {b} people were in it. How many got out in Bath?
        en| The magician held {a} cards. He made some vanish, and {b} cards could be seen. How many vanished?
        en| {A} had to shorten {his} essay of {a} words to {b} words. How many words must {he} cut?
        en| Grandpa's {a} sheep were sheared one after another. At tea {b} were still woolly. How many were sheared before tea?
        en| The firm had {a} trucks and, after selling some, {b}. How many trucks did the firm sell?
        en| The {P} put {a} {T} on offer, and {b} remained unsold in the evening. How many found a buyer?
        en| {A} removed books from a box of {a} kg until it weighed {b} kg. What is the weight of the books removed?
        en| {a} people waited at the stop. A bus picked up as many as it could, and {b} were left standing. How many got on the bus?
        zh| 一盒粉笔{a}支，老师上课用了一些，还有{b}支，用去了几支？
        zh| 妈妈给{A}{a}元去买菜，回来交给妈妈{b}元，买菜花了多少元？
        zh| 从{a}里拿走几就剩{b}？
        zh| 果园里有果树{a}棵，已经浇完水的不算，还剩{b}棵没浇，浇完水的有几棵？
        zh| 一艘船满载{a}名旅客，中途有人下船，无人上船，到终点时有{b}名，中途下船几名？
        zh| 蓄水池早上有水{a}吨，浇完地剩水{b}吨，浇地用水多少吨？
        zh| 小东{a}米赛跑，已到离终点{b}米的地方，他跑了多少米？
        zh| 括号里填几：{a}-（）={b}。
        zh| 商店有{a}台风扇，热天卖得好，只剩{b}台，卖出去多少台？
        zh| 鸽笼里有{a}只鸽子，早上放飞一些，笼里还有{b}只，放飞了几只？
        zh| 合唱队有{a}人，有人退出后变成{b}人，退出的有多少人？
        zh| 一件大衣原来卖{a}元，打折后卖{b}元，比原来少卖多少元？
        zh| 电影票共{a}张，到开演时没卖出的有{b}张，卖出的票是几张？
        zh| 树上挂着{a}个桃，猴子摘走若干个，还挂着{b}个，猴子摘走几个桃？
        zh| 一桶油连桶重{a}千克，倒出一些油后连桶重{b}千克，倒出油多少千克？
        zh| 快递员早上装车{a}件，傍晚车上还有{b}件，送出多少件？
        zh| 气温原来是{a}度，冷空气来后只有{b}度，气温降了几度？
        zh| {A}的手机里有{a}张照片，清理后还存{b}张，清理掉了几张？
        zh| 要把{a}厘米的木条锯成{b}厘米，应锯下多少厘米？
        zh| 老师有{a}朵小红花，发给表现好的同学后，手里还有{b}朵，发出去几朵？
        zh| 农场有{a}头牛，转让给别人几头，现在有牛{b}头，转让了多少头？
        zh| {A}原来体重{a}千克，锻炼后体重{b}千克，体重减少了几千克？
        zh| 旅行团有{a}人，登山途中有几人留在宾馆休息，登上山顶的是{b}人，留在宾馆的有几人？
        zh| 试卷上有{a}道题，{A}没做完，还空着{b}道，{he}做了多少道？
        zh| 一根竹竿长{a}分米，插进水里一截，露出水面{b}分米，插进水里的是多少分米？
        zh| 纸箱里有{a}{M}{T}，{B}搬走一些，{A}数了数还有{b}{M}，{B}搬走多少{M}？
        zh| 被减数{a}减去x得{b}，x等于几？
        zh| 池塘里的水深{a}厘米，太阳晒了一个月，水深{b}厘米，水位下降了几厘米？
        zh| 教室里有{a}张桌子，坏的搬去修理，还剩{b}张，搬去修理的有多少张？
        zh| 路上跑着{a}辆赛车，中途有车出故障停下，{b}辆跑完全程，出故障的赛车是几辆？
        en| A farmer had {a} sheep. He sold some sheep at the market. Now he has {b} sheep. How many sheep did he sell?
        en| There were {a} cookies in the jar. After the children came home from school, there were only {b} cookies. How many cookies did they take?
        en| {A} gave {his} little brother part of {his} {a} marbles and kept {b}. How many marbles did the brother get?
        en| {A} had {a} balloons for the party. Some of them burst. {b} balloons are still good. How many balloons burst?
        en| The library had {a} books about space. Some are out on loan and {b} are on the shelf. How many are out on loan?
        en| A plane can seat {a} people. Today {b} seats are empty. How many passengers are on the plane?
        en| {A} bought a jacket and paid with {$a}. {He} got {$b} change. How much did the jacket cost?
        en| The jacket used to cost {$a}. Now it costs {$b}. How much cheaper is it?
        en| A trip is {a} km long. The bus still has {b} km to go. How far has it travelled?
        en| {A} had to write {a} invitations. There are {b} left to write. How many has {he} written?
        en| {a} children are in the class. Today {b} are present. How many are absent?
        en| Out of {a} eggs, {b} were not broken. How many eggs were broken?
        en| Of the {a} seeds that {A} planted, {b} came up. How many seeds did not come up?
        en| A shop got {a} kg of potatoes. In the evening {b} kg had not been sold. How many kilograms were sold during the day?
        en| {A} picked {a} apples. {He} used some of them for a cake, and {b} apples remained. How many apples went into the cake?
        en| The parking garage had {a} cars in it at noon. By evening only {b} were there and no new ones had come in. How many cars had driven away?
        en| The pond had {a} frogs. Some hopped off. Now we see {b} frogs. How many hopped off?
        en| A tree had {a} leaves. The wind blew and {b} leaves stayed on the tree. How many leaves did the wind blow down?
        en| If you take a number away from {a}, you get {b}. What is the number?
        en| {a} decreased by what number gives {b}?
        en| How much less than {a} is {b}?
        en| I started at {a} and counted back until I came to {b}. How many steps did I count back?
        en| Let x be the number that makes {a} minus x equal to {b}. Work out x.
        en| Write the missing number: {a} take away ___ leaves {b}.
        en| Some water leaked out of a pool that held {a} cubic metres. Now it holds {b} cubic metres. How many cubic metres leaked out?
        en| {A} owed {B} {$a}. {He} paid back part of it, and now {he} owes {$b}. How much did {he} pay back?
        en| Our school had {a} computers. The old ones were thrown out and {b} were kept. How many were thrown out?
        en| In the morning the baker filled the shelf with {a} rolls. By noon there were {b} rolls on it. How many rolls had customers bought by then?
        en| The ribbon was {a} cm long. {A} cut off a piece for a present. The ribbon is {b} cm long now. How long was the piece?
        en| A snowman was {a} cm tall. The sun came out, and the next day it was {b} cm. How many centimetres had melted away?
        en| Coach had {a} tennis balls in a bag. After practice only {b} were found. How many balls were lost?
        en| {A} read a book of {a} pages over the holidays. On the last day {he} had {b} pages to go. How many pages had {he} read before that day?
        en| {a} guests came to the party. Late at night {b} were still dancing. All the others had gone home. How many had gone home?
        en| The team had {a} players. A few were injured, and only {b} could play. How many were injured?
        en| There are {a} rooms in the hotel. {b} of them are free. How many rooms are taken?
        en| A bottle was full with {a} ml of juice. After {A} drank from it there were {b} ml. How many millilitres did {A} drink?
        en| {A} had {a} minutes to finish a test. {He} finished with {b} minutes to spare. How long did {he} work?
        en| {A} wants to lose weight. {He} weighed {a} kg when {he} started and weighs {b} kg today. How much has {he} lost?
        en| {A} was {a} m up the cliff. {He} climbed down and stopped at {b} m. How many metres did {he} climb down?
        en| The temperature dropped from {a} degrees in the afternoon to {b} degrees at midnight. How big was the drop?
        en| A truck was carrying {a} boxes. At the first stop some boxes were unloaded. It drove on with {b}. How many boxes were unloaded at the first stop?
        en| {A} took {$a} to the fair. After the rides {he} had only {$b}. What did {he} spend on rides?
        en| {A}'s club lost members this year: it went down from {a} to {b}. How many members left?
        en| A ticket costs {$a}. Children pay {$b}. How much less do children pay?
        en| {A} had {a} songs on {his} player. {He} deleted the ones {he} did not like. Now there are {b}. How many did {he} delete?
        en| A game starts with {a} cards on the table. Now {b} are lying there. How many cards have been picked up?
        en| A cook bought {a} onions. After making soup he has {b} onions. How many did he need for the soup?
        en| The nurse had {a} masks at the start of her shift and {b} at the end. How many did she give out?
        en| {b} of the {a} lamps in the street are working. How many lamps are out?
        en| A roll had {a} m of wire on it. An electrician used some and {b} m are on the roll now. How many metres of wire did he use?
        en| A florist had {a} roses. At closing time she counted {b}. How many roses had she sold?
        en| {a} people signed up for the race, but only {b} showed up. How many did not show up?
        en| {A} has {a} {T}. How many must {he} give away to be left with {b}?
        en| How many {T} does {A} have to sell if {he} has {a} and wants to keep {b}?
        en| Stock at opening: {a} {T}. Stock at closing: {b} {T}. No deliveries. How many {T} were sold?
        en| Yesterday there were {a} bananas on the counter. Today there are {b}. Nobody bought any new ones. How many bananas were eaten?
        en| The rabbit hutch had {a} carrots in it. At feeding time the rabbits had left {b}. How many had they nibbled away?
        en| At dusk {a} crows sat on the barn roof. A shot was heard, and then {b} crows sat there. How many did the shot scare off?
        en| {A} has {a} cards to deal and stops when {b} are in {his} hand. How many has {he} dealt?
        en| The hot-air balloon had {a} kg of sand on board. To rise, the crew threw some out until {b} kg were on board. How much sand did they throw out?
        en| {A}'s pencil was {a} mm long when it was new and is {b} mm long after a term at school. How much of it was sharpened away?
        en| How far must you go back from {a} to arrive at {b}?
        en| Take something from {a} and {b} is what you keep. How large is that something?
        en| The town wants to shrink its fleet of {a} buses to {b}. How many buses must be sold?
        en| {A} melted down some of {his} {a} old candles to make a new one. {b} old candles are still in the box. How many did {he} melt down?
        en| On Monday the bridge was {a} m from completion, on Friday only {b} m. How many metres were built during the week?
        en| A prince had {a} gold coins. After buying a ship he counted {b}. What did the ship cost, in gold coins?
        en| An Advent calendar has {a} doors. {b} doors are still shut. How many have been opened?
        en| A bag of rice weighed {a} kg. The mice had been at it, and it weighed {b} kg in spring. How many kg did the mice take?
        en| Some of a class of {a} pupils joined the ski course. The other {b} stayed at school. How many joined the ski course?
        en| A tank stands at {a} cm. A valve is opened and closed again at {b} cm. By how many cm has the level gone down?
        en| {A} brought {a} party hats. Each child took one, and {b} hats were over. How many children were there?
        en| The old bell weighed {a} kg. After the crack was filed out it weighs {b} kg. How much metal was filed off?
        en| The news agency had {a} reporters in the field. Since some came home, {b} are in the field. How many came home?
        en| {A} has {a} old magazines and wants to be left with {b}. How many must {he} put in the paper bin?
        en| In a bottle bank {a} bottles were lying. The truck emptied part of it, and {b} were still lying there. How many did the truck take?
        en| When the teacher came back, {b} of her {a} pieces of chalk were lying in the box. How many pieces had the pupils taken?
        en| Which number must x be so that {a} becomes {b} when x is removed from it?
        en| {A} entered the maze with {a} glow stones. {He} dropped one at each turn and came out with {b}. How many turns did {he} take?
        en| At the weigh-in the wrestler had {a} kg. For his class he needs to have {b} kg. How many kg must come off?
        en| There are {a} seats on the ferris wheel. {b} are empty now. How many are occupied?
        en| {A} was {a} minutes late on Monday. By running {he} cut this down to {b} minutes on Tuesday. How many minutes did {he} gain?
        en| A factory's {a} machines were switched off one by one. In the evening {b} were still running. How many had been switched off?
        en| A diver's bottle showed {a} bar before the dive. It showed {b} bar after it. How many bar were used?
        en| During the frost the herd of {a} deer became a herd of {b}. How many deer died?
        en| {A} tore pages out of a notepad with {a} pages to make paper planes, and {b} pages were left in it. How many did {he} tear out?
        en| The phone's battery lasted {a} hours when new but lasts only {b} hours today. How many hours has it lost?
        en| A waiter carried {a} glasses. He stumbled, and {b} came through unharmed. How many fell and broke?
        en| If a toy boat worth {$a} is sold for {$b}, how large is the discount?
        en| The island measured {a} hectares; the sea washed some land away, and {b} hectares are above water. How many hectares has the sea taken?
        en| {A} put {a} seeds in the ground in spring. Birds dug up a few, and {b} were left to sprout. How many did the birds dig up?
        en| The gallery lent part of its {a} statues to Rome. In the gallery stand {b}. How many are in Rome?
        en| Letters in the tray in the morning: {a}. In the evening: {b}. None came in. How many were answered?
        en| {A} had a {$a} phone credit, made a long call, and had {$b} of credit afterwards. What did the call cost?
        en| Some knights rode off to war from a castle with {a} knights. The {b} others guarded the castle. How many rode off?
        en| On the abacus {A} slides beads away from a row of {a} until {b} are left on that side. How many beads does {he} slide away?
        en| A camel is {a} cm tall standing and {b} cm lying down. How many cm shorter is it when lying?
        en| What did the tailor cut from trousers that were {a} cm long, if they are {b} cm long today?
        en| Our school's lost property box held {a} things. After parents' evening it held {b}. How many things were claimed?
        en| Mum put {a} dumplings on the table, and when the children ran off to play there were {b}. How many had the children eaten?
        en| {A} threw snowballs from a heap of {a}. The heap has {b} snowballs left. How often did {he} throw, one ball at a time?
        en| A caravan left with {a} skins of water and reached the oasis with {b}. How many were emptied on the way?
        en| The committee reduced a speech of {a} minutes to {b} minutes. By how many minutes was the speech cut?
        en| Let the number of sold cars be x. The dealer had {a} cars and has {b}. Find x.
        en| A choir of {a} travelled in a bus and in cars; {b} went in the bus. How many went in cars?
        en| {A} gave away so many of {his} {a} {T} that {b} were {his} at the end. How many was that?
        en| In the bowling alley {a} pins stood. One throw later {b} stood. How many did the throw knock down?
        en| Before the flu there were {a} pupils in the dormitory. {b} are healthy. How many fell ill?
        en| The library closes its {a} reading places bit by bit. Today {b} may be used. How many have been closed?
        en| The well rope was {a} m. Its rotten end was removed, and it is now {b} m. How long was the rotten end?
        en| The minuend {a} and the result {b} can be read, but ink covers the subtrahend. What is under the ink?
        en| {A}'s garden path had {a} slabs. {He} lifted some to plant herbs, and {b} slabs are in place. How many did {he} lift?
        en| The bees of a weak hive filled {a} cells; by March they had emptied all but {b}. How many had they emptied?
        en| {B} asked {A} for stamps. {A} had {a} before and {b} after giving. How many stamps did {B} receive?
        en| A stall sold some of its {a} pumpkins at Halloween, and the {b} unsold ones became soup. How many were sold?
        en| {A} set out on a walk with {a} biscuits in {his} bag, fed some to the ducks and ate none, and came back with {b}. How many did the ducks get?
        en| The rocket had {a} tons of fuel at takeoff and {b} tons in orbit. How much did it burn on the way to orbit?
        en| Somebody drank from the {a} ml bottle in the fridge. There are {b} ml in it. How much did that person drink?
        en| A hotel lowers its price for a room from {$a} to {$b} in winter. By how much does it lower the price?
        en| Subtract the unknown from {a}. You see {b}. What is the unknown?
        en| {a} children came to the first dance lesson and {b} to the last. Nobody new had come. How many had given up dancing?
        en| In the car park for {a} cars there is room for {b} more. How many cars are parked in it?
        zh| 冰箱里有{a}个鸡蛋，做蛋糕用了一些，还剩{b}个，做蛋糕用了多少个？
        zh| 果园里一共摘了{a}筐苹果，运走一部分后，还有{b}筐，运走了多少筐？
        zh| 图书室有故事书{a}本，借出一些后还有{b}本，借出了多少本？
        zh| 一辆货车要行{a}千米，现在离终点还有{b}千米，已经行了多少千米？
        zh| 工厂要生产{a}台机器，还有{b}台没有生产，已经生产了多少台？
        zh| {A}付了{a}元，找回{b}元，{he}买东西用了多少元？
        zh| 妈妈买来{a}个橘子，晚上一数只有{b}个了，被吃掉了几个？
        zh| 荷叶上有{a}只青蛙，跳走了一些，荷叶上还有{b}只，跳走了几只？
        zh| 电影院有{a}个座位，空着{b}个，有多少人在看电影？
        zh| 一块布长{a}米，做窗帘用了一些，还有{b}米，做窗帘用了多少米？
        zh| {A}有{a}张邮票，送给同学一部分，自己留下{b}张，送出去多少张？
        zh| 一本练习本有{a}页，{A}还有{b}页没写，{he}写了多少页？
        zh| 商店原有{a}{M}{T}，关门时只剩{b}{M}，这一天卖了多少{M}？
        zh| 仓库里的{a}吨货物，运了一天后剩下{b}吨，这一天运了多少吨？
        zh| 两个数的差是{b}，被减数是{a}，减数是几？
        zh| 在方框里填上合适的数：{a}减□等于{b}。
        zh| {a}去掉多少后是{b}？
        zh| 合唱队有{a}人，今天到了{b}人，缺席了多少人？
        zh| {A}种了{a}棵菜，有些被虫子吃了，好的还有{b}棵，被虫子吃了多少棵？
        zh| 一条裤子原价{a}元，现在只卖{b}元，降价多少元？
        zh| 气球有{a}个，破了几个，还有{b}个好的，破了几个？
        zh| 水池里有{a}吨水，放水以后只有{b}吨，放掉了多少吨？
        zh| 老师带来{a}支粉笔，下课时还有{b}支没用，用掉了多少支？
        zh| 火车上有{a}名旅客，到站下去一批，车上还有{b}名，下车的有多少名？
        zh| 上周{A}重{a}千克，坚持跑步后重{b}千克，{he}瘦了多少千克？
        zh| 考试时间是{a}分钟，{A}交卷时离结束还有{b}分钟，{he}做题用了多少分钟？
        zh| 兔窝里放了{a}根胡萝卜，喂完后还有{b}根，兔子吃了几根？
        zh| 谷仓顶上有{a}只乌鸦，一声枪响后只有{b}只，吓飞了几只？
        zh| 铅笔新的时候长{a}毫米，用了一学期长{b}毫米，用掉了多少毫米？
        zh| 热气球上有{a}千克沙子，扔掉一些后有{b}千克，扔掉多少千克？
        zh| 从{a}退到{b}，退了多少？
        zh| 公交公司要把{a}辆车减到{b}辆，要卖掉几辆？
        zh| 星期一桥还有{a}米没修，星期五还有{b}米没修，这几天修了多少米？
        zh| 王子有{a}枚金币，买船后有{b}枚，船值多少枚金币？
        zh| 全班{a}人，一些人参加滑雪课，其余{b}人留在学校，参加滑雪课的有多少人？
        zh| {A}带来{a}顶派对帽，每个孩子拿一顶，还多{b}顶，来了几个孩子？
        zh| 摔跤手体重{a}千克，要减到{b}千克才能参赛，需要减多少千克？
        zh| 摩天轮有{a}个座位，空着{b}个，坐了人的有多少个？
        zh| 潜水前气瓶显示{a}，潜水后显示{b}，用了多少？
        zh| 鹿群冬天前有{a}只，春天有{b}只，冬天死了几只？
        zh| {A}撕纸折飞机，{a}页的本子还剩{b}页，撕了几页？
        zh| 服务员端着{a}个杯子摔了一跤，只有{b}个没碎，碎了几个杯子？
        zh| 一艘玩具船值{a}元，实际卖{b}元，便宜了多少元？
        zh| 小岛原有{a}公顷，被海水冲走一些，现有{b}公顷，冲走多少公顷？
        zh| {A}播下{a}粒种子，鸟刨出一些吃了，还有{b}粒，鸟吃了多少粒？
        zh| 画廊有{a}座雕像，借出一些后还有{b}座，借出多少座？
        zh| 早上有{a}封信没回，晚上还有{b}封没回，这天没有来信，回了多少封？
        zh| 城堡里有{a}名骑士，出征后留下{b}名守城，出征的有多少名？
        zh| 骆驼站着高{a}厘米，趴下高{b}厘米，趴下后矮了多少厘米？
        zh| 裤子长{a}厘米，裁短后长{b}厘米，裁去多少厘米？
        zh| 失物箱里有{a}件东西，家长会后还有{b}件，被领走几件？
        zh| 一盘饺子有{a}个，孩子们跑去玩时盘里还有{b}个，孩子们吃了几个？
        zh| {A}堆了{a}个雪球，扔了一些后还有{b}个，扔了多少个？
        zh| 商队带{a}袋水出发，到绿洲时还有{b}袋，路上喝了多少袋？
        zh| {a}分钟的讲话缩短为{b}分钟，缩短了多少分钟？
        zh| 保龄球道上立着{a}个瓶，滚一球后还立着{b}个，击倒几个？
        zh| 井绳长{a}米，去掉烂的一头后长{b}米，烂的一头长多少米？
        zh| 被减数{a}和差{b}都看得清，减数被墨水盖住了，减数是多少？
        zh| {A}给{B}邮票前有{a}枚，给了以后有{b}枚，{B}得到多少枚？
        zh| 摊上{a}个南瓜，节后没卖掉的有{b}个，卖掉多少个？
        zh| 火箭起飞时有燃料{a}吨，入轨时有{b}吨，路上烧掉多少吨？
        zh| 冰箱里{a}毫升的一瓶果汁被人喝过，现在有{b}毫升，喝掉多少毫升？
        zh| 旅馆房价夏天{a}元，冬天{b}元，冬天降了多少元？
        zh| 第一次舞蹈课来了{a}人，没有新人加入，最后一次来了{b}人，放弃的有多少人？
        zh| 停车场可停{a}辆车，还能停{b}辆，已经停了多少辆？
        zh| {A}有{a}{M}{T}，捐出一些，自己还有{b}{M}，捐了多少{M}？
        zh| 设卖掉x辆车，车行原有{a}辆，现有{b}辆，x等于几？
        zh| 一口钟重{a}千克，锉去裂口后重{b}千克，锉去多少千克？
        zh| {A}星期一迟到{a}分钟，星期二跑着来，迟到{b}分钟，星期二少迟到多少分钟？
        zh| {A}拿{a}块饼干去散步，喂了鸭子，自己没吃，回来时有{b}块，喂了鸭子多少块？
        """
}
