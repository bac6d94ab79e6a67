/// Adding, taking away and comparing.
extension Grammar {
    static let sums = """
        == total: x = a + b; a=2..99 b=2..99
        en| {A} has {a} {T} and {B} has {b}. How many {T} do they have [altogether|in all|together|in total]?
        en| There are {a} {T} and {b} {V} [on the table|in a basket|at the {P}]. How many items are there in total?
        en| [In the morning|On Monday] the {P} sold {a} {T}, and [in the afternoon|on Tuesday] it sold another {b}. How many {T} were sold [in both|over that time]?
        en| How many {T} do {A} and {B} own together if {A} owns {a} and {B} owns {b}?
        en| {A} read {a} pages yesterday and {b} pages today. What is the total number of pages {he} has read?
        en| {a} boys and {b} girls are in a class. Find the number of [students|pupils|children] in the class.
        en| A {T1} costs {$a} and a {V1} costs {$b}. How much do you pay for both?
        en| {A} [walked|ran|cycled] {a} km before lunch and {b} km after lunch. How far did {he} go that day?
        en| [One|The first] box holds {a} {T}, the other [one |]holds {b}. Find the sum.
        en| {A} had {a} {T}. {He} [bought|found|got|picked|received|made] {b} more. How many [{T} does {he} have now|does {he} have now]?
        en| {B} gives {A} {b} {T}. {A} already had {a}. How many {T} has {A} got now?
        en| A bus was carrying {a} passengers when {b} more people got on. How many people are on the bus now?
        en| {A} is {a} years old[ now| today|]. How old will {he} be in {b} years?
        en| A plant was {a} cm tall. Since then it has grown {b} cm. What is its height now?
        en| After spending {$b}, {A} has {$a} left. How much money did {he} have at first?
        en| {A} [saved|put aside] {$a} last month and {$b} this month. What are {his} savings in all?
        en| The {P} already had {a} {T}, then a truck brought in {b} more. How many are there altogether?
        en| What is the sum of {a} and {b}?
        en| The temperature was {a} degrees at noon and then rose by {b} degrees. What was the temperature after that?
        en| {A} scored {a} points in the first game and {b} in the second game. How many points did {he} score in the two games?
        en| {A} picked {a} {T} and {b} {V} [in the garden|at the farm]. How many pieces did {he} pick [altogether|in all]?
        en| The {P} has {a} red {T} and {b} green {T}. How many {T} does it have?
        en| {A} spent {$a} on {T} and {$b} on {V}. How much did {he} spend [altogether|in total|in all]?
        en| There were {a} {T} on a shelf. {A} put {b} more on it. How many are on the shelf now?
        en| On her way to school a girl counted {a} dogs and {b} cats. What number of animals did she count?
        en| {a} people came by bus and {b} by train. How many people came?
        en| {A} gave {b} {T} to {B} and still has {a}. How many did {he} have in the beginning?
        en| {A} wrote {a} letters and then {b} letters more. How many letters did {he} write?
        en| {A} has {a} {T}. {B} has {b} {T}. How many {T} are there [altogether|in all]?
        en| There were {a} {T} in the {P} and {A} brought {b} more. How many are there now?
        en| {A} is {a} years old. How old will {he} be {b} years from now?
        en| {A} worked {a} hours yesterday and {b} hours today. How many hours did {he} work in total?
        en| {A} ate {a} {T} and has {b} left. How many did {he} have at first?
        en| If {a} and {b} are added, what is the result?
        en| {a} red cars and {b} blue cars stand in a street. What is the total number of cars?
        en| {A} baked {a} {T} yesterday and {b} {T} today. How many {T} did {he} bake?
        en| A parking lot has {a} cars. {b} more cars come. How many cars are in the parking lot?
        en| Mike has {a} baseball cards and his friend gives him {b} more. How many cards does Mike have now?
        en| At the start of the year {A} had {a} {T}. By the end of the year {he} had got {b} more. How many does {he} have?
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，两人一共有多少{M}{T}？
        zh| {P}里有{a}{M}{T}和{b}{N}{V}，[一共|总共]有多少？
        zh| {P}上午卖出{a}{M}{T}，下午[又|]卖出{b}{M}，这一天共卖出多少{M}？
        zh| 班里有男生{a}人，女生{b}人，全班[共|一共]有[多少|几]人？
        zh| {A}[原来|本来|]有{a}{M}{T}，[又买了|又得到|又捡到|妈妈又给了{he}]{b}{M}，现在[一共|]有[几|多少]{M}？
        zh| 树上有{a}只小鸟，又飞来了{b}只，[现在|这时]树上有几只小鸟？
        zh| 一{M}{T}{a}元，一{N}{V}{b}元，各买一样[一共|共]要[付|花]多少钱？
        zh| {A}昨天看了{a}页书，今天看了{b}页，两天一共看了多少页？
        zh| {A}今年{a}岁，再过{b}年{he}[多大|几岁|多少岁]？
        zh| 车上有乘客{a}人，到站后上来{b}人，车上现在有多少人？
        zh| 求{a}与{b}的和。
        zh| 妈妈买{T}用去{a}元，买{V}用去{b}元，妈妈一共花了多少钱？
        zh| {A}给了{B}{b}{M}{T}后，自己还有{a}{M}，{A}原来有多少{M}{T}？
        zh| {A}折了{a}{M}{T}，{B}折了{b}{M}。他们合起来有多少{M}？
        zh| 卖掉{b}{M}{T}之后，{P}还剩{a}{M}，问原来一共有多少{M}？
        zh| 一根绳子用去{b}米，还剩{a}米，这根绳子原来长多少米？
        zh| 第一天修路{a}米，第二天修路{b}米，两天共修路多少米？
        zh| {P}原有{a}{M}{T}，又运来{b}{M}，现在共有多少？
        zh| 气温早上是{a}度，到中午上升了{b}度，中午的气温是多少度？
        zh| {A}有{a}元，{B}有{b}元，他们一共有多少钱？
        zh| 左边有{a}{M}{T}，右边有{b}{M}，合起来是多少{M}？
        zh| 停车场里有{a}辆车，又开来{b}辆，现在有几辆？
        zh| {A}做了{a}道题，还有{b}道没做，一共有几道题？
        zh| 一年级有{a}人，二年级有{b}人，两个年级共有学生多少人？
        zh| 小猫钓了{a}条鱼，又钓了{b}条，它一共钓了几条？
        zh| 鸡有{a}只，鸭有{b}只，鸡和鸭共有多少只？
        zh| {A}昨天写了{a}个字，今天写了{b}个字，[一共写了多少字|两天总共写多少个字]？
        zh| {a}加{b}等于多少？
        zh| {A}吃了{a}{M}{T}，还剩{b}{M}，原来有多少{M}？
        zh| {A}今年{a}岁，{b}年后是多少岁？
        zh| 第一组有{a}人，第二组有{b}人，两组共有多少人？
        zh| {A}上午工作{a}小时，下午工作{b}小时，一共工作多少小时？
        zh| 盒子里有{a}个红球和{b}个白球，一共有几个球？
        zh| 一本书，{A}看了{a}页，还剩{b}页，这本书有多少页？

        == total3: x = a + b + c; a=2..80 b=2..80 c=2..80
        en| {A} has {a} {T}, {B} has {b} and {C} has {c}. How many do they have altogether?
        en| A farmer keeps {a} cows, {b} sheep and {c} goats. How many animals is that in total?
        en| {A} bought a {T1} for {$a}, a {V1} for {$b} and a bag for {$c}. How much did {he} spend in all?
        en| On three days the {P} sold {a}, {b} and {c} {T}. What was the total?
        en| {A} had {a} {T}. {B} gave {him} {b} and {C} gave {him} {c}. How many has {he} got now?
        en| The sides of a triangle are {a} cm, {b} cm and {c} cm long. What is its perimeter?
        en| How many {T} are there if one shelf holds {a}, another {b} and the last {c}?
        en| There are {a} apples, {b} pears and {c} plums in a basket. How many pieces of fruit are in it?
        en| {A} walked {a} km on Friday, {b} km on Saturday and {c} km on Sunday. How many kilometres did {he} walk in all?
        en| {a} {T} were sold in the morning, {b} at noon and {c} in the evening. Find the number of {T} sold that day.
        en| In a {P} work {a} men, {b} women and {c} apprentices. How many people work there?
        en| {A} has {a} {T}. {He} buys {b} more on Monday and another {c} on Tuesday. How many does {he} have then?
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{C}有{c}{M}，三人一共有多少{M}？
        zh| 果园里有桃树{a}棵，梨树{b}棵，苹果树{c}棵，这三种树共有多少棵？
        zh| 一个三角形的三条边分别长{a}厘米、{b}厘米和{c}厘米，周长是多少厘米？
        zh| {A}第一天看了{a}页，第二天看了{b}页，第三天看了{c}页，三天一共看了多少页？
        zh| {P}运来{a}{M}{T}，又运来{b}{M}，后来再运来{c}{M}，现在总共有几{M}？
        zh| 买{T}用了{a}元，买{V}用了{b}元，坐车用了{c}元，一共用了多少元？
        zh| 三个班分别有{a}人、{b}人、{c}人参加比赛，求参加比赛的总人数。
        zh| 篮子里有{a}个苹果、{b}个梨和{c}个桃子，一共有多少个水果？
        zh| 三天分别卖出{a}{M}、{b}{M}和{c}{M}{T}，三天共卖多少{M}？
        zh| {A}星期五走了{a}千米，星期六走了{b}千米，星期日走了{c}千米，三天一共走了多少千米？
        zh| 一年级有{a}人，二年级有{b}人，三年级有{c}人，三个年级总共多少人？
        zh| 车上原有{a}人，第一站上来{b}人，第二站上来{c}人，现在有多少人？

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

        == gainloss: x = a + b - c; a=5..90 b=2..60 c=2..60
        en| {A} had {a} {T}. {He} bought {b} more and then gave {c} away. How many are left?
        en| There are {a} boys and {b} girls at a party. {c} children go home. How many children stay?
        en| {A} has {$a} and earns {$b}. Then {he} spends {$c}. How much has {he} left?
        en| {A} wants a {T1} for {$a} and a {V1} for {$b}, but {he} has only {$c}. How much more does {he} need?
        en| A water tank held {a} litres. {b} litres were poured in and {c} litres were used. How much water is in it?
        en| A bus had {a} passengers. {b} got on and {c} got off. How many are there now?
        en| {A} collected {a} {T}, then another {b}, and lost {c}. How many remain?
        en| The {P} had {a} {T}, received {b} more and sold {c}. How many are left?
        en| {a} red and {b} blue {T} were in a bag. {A} took {c} of them out. How many are still in the bag?
        en| {A} had {$a} and got {$b} from {B}. {He} spent {$c}. How much is left?
        en| There were {a} children in the yard. {b} came and {c} went home. How many are there now?
        en| {A} has {a} {T} and {B} has {b}. Together they give {c} to {C}. How many do they have left?
        zh| {A}有{a}{M}{T}，又买了{b}{M}，送给{B}{c}{M}，还剩多少{M}？
        zh| 班里有男生{a}人，女生{b}人，其中{c}人去跑步，没有去跑步的有多少人？
        zh| {A}有{a}元，妈妈给{he}{b}元，{he}花了{c}元，还剩多少元？
        zh| 一{M}{T}{a}元，一{N}{V}{b}元，{A}只带了{c}元，买这两样还差多少元？
        zh| {P}有{a}{M}{T}，运来{b}{M}，又卖出{c}{M}，现在有多少{M}？
        zh| 车上有{a}人，上来{b}人，下去{c}人，车上还有多少人？
        zh| 图书馆有{a}本书，又买来{b}本，借出{c}本，还有多少本？
        zh| 红花{a}朵，黄花{b}朵，送人{c}朵，还剩多少朵？
        zh| {A}上午摘了{a}{M}{T}，下午摘了{b}{M}，吃掉{c}{M}，还有几{M}？
        zh| 操场上有{a}个同学，又来了{b}个，走了{c}个，还有几个？
        zh| {A}有{a}{M}{T}，{B}给了{he}{b}{M}，{he}用了{c}{M}，还剩几{M}？
        zh| 商店有{a}{M}{T}，进货{b}{M}，卖掉{c}{M}，还剩多少{M}？
        zh| 帽子{a}元，围巾{b}元，{A}有{c}元，两样都买还差几元？

        == more: x = a + b; a=3..99 b=2..60
        en| {A} has {a} {T}. {B} has {b} more than {A}. How many {T} does {B} have?
        en| {B} is {b} years older than {A}. {A} is {a}. How old is {B}?
        en| The blue ribbon is {a} cm long, and the red one is {b} cm longer. How long is the red ribbon?
        en| A {T1} costs {$a}. A {V1} costs {$b} more. What is the price of a {V1}?
        en| {A} scored {a} points, which is {b} fewer than {B}. How many points did {B} score?
        en| If {A} ran {a} laps and {B} ran {b} laps more, how many laps did {B} run?
        en| There are {b} more {T} than {V} in the {P}. How many {T} are there if there are {a} {V}?
        en| {A} picked {a} {T}, and {B} picked {b} more than {him}. How many did {B} pick?
        en| {A} weighs {a} kg. {B} is {b} kg heavier. What does {B} weigh?
        en| Last year the {P} sold {a} {T}. This year it sold {b} more than last year. How many did it sell this year?
        en| {A} has {b} {T} less than {B}. {A} has {a}. How many has {B}?
        en| This month {A} saved {$b} more than last month, when {he} saved {$a}. How much did {he} save this month?
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，{B}有多少{M}{T}？
        zh| {A}今年{a}岁，{B}比{he}大{b}岁，{B}今年多少岁？
        zh| 一{M}{T}{a}元，一{N}{V}比它贵{b}元，一{N}{V}多少钱？
        zh| {A}钓了{a}条鱼，{B}比{A}多钓{b}条，{B}钓了几条？
        zh| 苹果树有{a}棵，比梨树少{b}棵，梨树有多少棵？
        zh| {A}跳了{a}下，比{B}少跳{b}下，{B}跳了多少下？
        zh| 红花有{a}朵，黄花比红花多{b}朵，黄花有几朵？
        zh| {A}重{a}千克，{B}比{A}重{b}千克，{B}重多少千克？
        zh| 上月用水{a}吨，这个月比上月多用{b}吨，这个月用水多少吨？
        zh| {A}做了{a}道题，{B}比{he}多做{b}道，{B}做了多少道题？
        zh| 一班有{a}人，二班比一班多{b}人，二班有多少人？

        == moretotal: x = a + ( a + b ); a=3..90 b=2..60
        en| {A} has {a} {T} and {B} has {b} more than {A}. How many do they have altogether?
        en| {B} bought {b} more {T} than {A}. If {A} bought {a}, how many did they buy in total?
        en| The {P} sold {a} {T} on Monday and {b} more than that on Tuesday. How many did it sell on both days?
        en| {A} is {a} years old and {his} sister is {b} years older. What is the sum of their ages?
        en| A {T1} is {$a}; a {V1} is {$b} more expensive. What do the two cost together?
        en| {A} read {a} pages on Monday and {b} pages more on Tuesday. How many pages did {he} read on the two days?
        en| {A} picked {a} {T}. {B} picked {b} more than {A} did. How many {T} have they got together?
        en| A school has {a} boys and {b} more girls than boys. How many children go to the school?
        en| There are {a} {T}. There are {b} more {V} than {T}. How many {T} and {V} are there in all?
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，两人一共有多少{M}？
        zh| 上午卖出{a}{M}{T}，下午比上午多卖{b}{M}，这一天共卖出多少{M}？
        zh| 一{M}{T}{a}元，一{N}{V}比它贵{b}元，买这两样一共要多少元？
        zh| 第一天修路{a}米，第二天比第一天多修{b}米，两天一共修了多少米？
        zh| 男生有{a}人，女生比男生多{b}人，全班共有多少人？
        zh| {A}折了{a}只纸鹤，{B}比{A}多折{b}只，两人共折多少只？
        zh| 鸡有{a}只，鸭比鸡多{b}只，鸡鸭一共多少只？
        zh| {A}昨天看了{a}页，今天比昨天多看{b}页，两天共看多少页？
        zh| 一班有{a}人，二班比一班多{b}人，两个班一共有多少人？

        == fewertotal: x = a + ( a - b ); a=12..120 b=2..80
        en| {A} has {a} {T} and {B} has {b} fewer. How many do they have in all?
        en| {A} picked {a} {T}. {B} picked {b} less than {A}. How many {T} were picked altogether?
        en| The {P} sold {a} {T} on Monday, and on Tuesday {b} fewer than on Monday. How many on both days together?
        en| {A} is {a} and {his} brother is {b} years younger. What is the sum of their ages?
        en| {A} read {a} pages on Monday and {b} pages fewer on Tuesday. How many pages did {he} read on the two days?
        en| There are {a} {T}. There are {b} fewer {V} than {T}. How many {T} and {V} are there in all?
        en| A school has {a} girls and {b} fewer boys than girls. How many children go to the school?
        en| A {T1} costs {$a}, and a {V1} is {$b} cheaper. How much are both together?
        zh| {A}有{a}{M}{T}，{B}比{A}少{b}{M}，两人一共有多少{M}？
        zh| 上午卖出{a}{M}{T}，下午比上午少卖{b}{M}，一天共卖出多少{M}？
        zh| 男生有{a}人，女生比男生少{b}人，全班一共有多少人？
        zh| 一{M}{T}{a}元，一{N}{V}便宜{b}元，两样共要多少元？
        zh| 鸡有{a}只，鸭比鸡少{b}只，鸡鸭一共多少只？
        zh| {A}昨天看了{a}页，今天比昨天少看{b}页，两天共看多少页？
        zh| 一班有{a}人，二班比一班少{b}人，两个班一共有多少人？
        zh| 第一天修路{a}米，第二天比第一天少修{b}米，两天一共修了多少米？

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
        """
}
