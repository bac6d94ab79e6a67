/// Multiplying, sharing, rates and prices.
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

        == timesof: k * x = a; k=2..9 a=6..300
        en| {A} has {a} {T}, which is {k} times as many as {B} has. How many does {B} have?
        en| A number multiplied by {k} is {a}. What is the number?
        en| {k} times a number is {a}. Find the number.
        en| {A} is {a} years old. That is {k} times {B}'s age. How old is {B}?
        en| There are {k} times as many {T} as {V} in the {P}. If there are {a} {T}, how many {V} are there?
        en| {A} walked {a} km, {k} times as far as {B}. How far did {B} walk?
        en| {A} paid {$a} for {k} {T}, each at a price of x. What is x?
        en| {A} has {k} times as many {T} as {B}. {A} has {a}. How many does {B} have?
        en| {A} has {a} {T}. This is {k} times the number that {B} has. Find {B}'s number.
        en| {A} saved {$a}, {k} times as much as {B}. How much did {B} save?
        en| {k} equal parts make {a}; each part is x. What is x?
        en| A father is {a} years old, {k} times as old as his son. How old is the son?
        en| The product of {k} and a number is {a}. What is the number?
        en| {A} has {k} times as much money as {B}. {A} has {$a}. How much has {B}?
        en| {k} bags hold {a} {T} in all, the same number x in each. What is x?
        en| {A} is {k} times as old as {B}. {A} is {a}. How old is {B}?
        en| If {A} had {k} times {his} {T}, {he} would have {a}. How many does {he} have?
        en| A dog weighs {a} kg. It weighs {k} times as much as a cat. What does the cat weigh?
        zh| {A}有{a}{M}{T}，是{B}的{k}倍，{B}有几{M}？
        zh| 一个数的{k}倍是{a}，求这个数。
        zh| 爷爷今年{a}岁，正好是{A}的{k}倍，{A}今年几岁？
        zh| 桃树有{a}棵，桃树的棵数是梨树的{k}倍，梨树有多少棵？
        zh| 一个数乘{k}等于{a}，这个数是多少？
        zh| {A}的身高是{a}厘米，是小狗身高的{k}倍，小狗高多少厘米？
        zh| {A}有{T}{a}{M}，{A}的{T}是{B}的{k}倍，{B}有多少{M}？
        zh| 红花有{a}朵，是黄花的{k}倍，黄花有几朵？
        zh| {A}存了{a}元，正好是{B}的{k}倍，{B}存了多少元？
        zh| {k}乘x等于{a}，x是多少？
        zh| 今年产量是{a}吨，是去年的{k}倍，去年产量是多少吨？
        zh| {A}的钱是{B}的{k}倍，{A}有{a}元，{B}有多少元？
        zh| {A}的年龄是{B}的{k}倍，{A}{a}岁，{B}几岁？
        zh| 白兔有{a}只，是黑兔的{k}倍，黑兔有几只？
        zh| {a}是x的{k}倍，x是多少？
        zh| 哥哥有{a}元，哥哥的钱是弟弟的{k}倍，弟弟有几元？

        == timestotal: x = a + k * a; a=2..60 k=2..9
        en| {A} has {a} {T} and {B} has {k} times as many. How many {T} do they have [altogether|in total|together]?
        en| There are {a} {T} at the {P} and {k} times as many {V}. How many are there in all?
        en| {A} ate {a} {T} before dinner and {k} times that amount after dinner. How many did {he} eat?
        en| {B} read {k} times as many books as {A}. If {A} read {a} books, how many did they read together?
        en| On Saturday {A} rode {a} km. On Sunday {he} rode {k} times as far. What is the total distance?
        en| {A} collected {a} {T}. {B} collected {k} times as many as {A}. How many did they collect in all?
        en| A {T1} costs {$a}, and a {V1} costs {k} times as much. What is the price of both together?
        en| {A} is {a} years old. {His} mother is {k} times as old. What is the sum of their ages?
        en| In the morning the {P} sold {a} {T}, in the afternoon {k} times as many. How many were sold that day?
        en| {A} has {a} {T}. {B} has {k} times as many. How many have they in all?
        en| {A} saved {$a} in May and {k} times as much in June. How much did {he} save in the two months?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，两人一共有多少{M}？
        zh| 果园里有梨树{a}棵，桃树是梨树的{k}倍，两种树共有多少棵？
        zh| 上午运货{a}吨，下午运的是上午的{k}倍，一天共运货多少吨？
        zh| 一{M}{T}{a}元，一{N}{V}的价钱是它的{k}倍，买这两样共要多少元？
        zh| {A}摘了{a}{M}{T}，{B}摘的是{A}的{k}倍，他们[一共|共]摘了多少{M}？
        zh| {A}今年{a}岁，妈妈的年龄是{he}的{k}倍，两人年龄的和是多少岁？
        zh| 红花有{a}朵，黄花的朵数是红花的{k}倍，红花和黄花共有多少朵？
        zh| 第一天卖了{a}{M}，第二天卖的是第一天的{k}倍，两天共卖多少{M}？
        zh| 白兔有{a}只，黑兔的只数是白兔的{k}倍，白兔和黑兔一共有多少只？
        zh| {A}五月存{a}元，六月存的是五月的{k}倍，两个月一共存多少元？
        zh| 小猫钓了{a}条鱼，大猫钓的是小猫的{k}倍，两只猫一共钓了多少条？

        == timesdiff: x = k * a - a; a=2..60 k=2..9
        en| {A} has {a} {T} and {B} has {k} times as many. How many more does {B} have than {A}?
        en| {B} has {k} times as many {T} as {A}, who has {a}. How many fewer does {A} have?
        en| {A} is {a} years old. {His} grandfather is {k} times as old. How many years older is the grandfather?
        en| If {A} sold {a} {T} and {B} sold {k} times that many, what is the difference?
        en| {A} has {a} {T}. {B} has {k} times as many as {A}. How many more {T} does {B} have?
        en| A {T1} costs {$a}, and a {V1} costs {k} times as much. How much more expensive is the {V1}?
        en| A father is {k} times as old as his son, who is {a}. How much older is the father?
        en| There are {a} {T} and {k} times as many {V}. How many more {V} than {T} are there?
        en| {A} saved {$a} in May and {k} times as much in June. How much more did {he} save in June?
        en| A rope is {a} m long, another one {k} times as long. How much longer is the other rope?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，{B}比{A}多几{M}？
        zh| {A}今年{a}岁，爸爸的年龄是{he}的{k}倍，爸爸比{A}大几岁？
        zh| 梨树有{a}棵，桃树是梨树的{k}倍，梨树比桃树少多少棵？
        zh| 白兔{a}只，黑兔的只数是白兔的{k}倍，黑兔比白兔多多少只？
        zh| 红花有{a}朵，黄花的朵数是红花的{k}倍，黄花比红花多几朵？
        zh| {A}摘了{a}{M}{T}，{B}摘的是{A}的{k}倍，{B}比{A}多摘多少{M}？
        zh| {T}{a}元一{M}，{V}的价钱是{T}的{k}倍，{V}比{T}贵多少元？
        zh| 儿子今年{a}岁，父亲的年龄是儿子的{k}倍，父亲比儿子大多少岁？
        zh| {A}五月存{a}元，六月存的是五月的{k}倍，六月比五月多存多少元？
        zh| 短绳长{a}米，长绳是短绳的{k}倍，长绳比短绳长多少米？

        == timesplus: x = k * a + b; k=2..9 a=2..60 b=2..40
        en| {B} has {b} more than {k} times as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| {A} buys {k} {T} for {$a} each and a {V1} for {$b}. How much does {he} spend [in all|altogether]?
        en| There are {k} full boxes of {a} {T} and {b} loose ones. How many {T} are there?
        en| A taxi costs {$b} plus {$a} per km. How much is a ride of {k} km?
        en| {A} reads {a} pages a day for {k} days; then {b} pages remain. How many pages has the book?
        en| {A} had {b} {T} and then bought {k} packs with {a} in each. How many does {he} have now?
        en| {A} has {$b} and saves {$a} every week. How much will {he} have after {k} weeks?
        en| {A} has {a} {T}. {B} has {k} times as many and {b} more. How many has {B}?
        en| When {A} gives each of {k} friends {a} {T}, {b} are left over. How many did {he} have?
        en| Renting a boat costs {$b} and {$a} for each hour. What does it cost for {k} hours?
        en| {A} has {a} {T}. {B} has {b} more than {k} times {A}'s number. How many {T} does {B} have?
        en| {A} bought {k} {T} at {$a} each. {He} also bought a {V1} for {$b}. How much did {he} pay [in total|altogether]?
        en| {A} packed {k} [boxes|bags] with {a} {T} each and had {b} {T} left over. How many {T} were there?
        en| There were {b} {T} in the {P}. Then {k} boxes of {a} {T} each were delivered. How many are there now?
        en| A phone plan costs {$b} plus {$a} for each gigabyte. How much do {k} gigabytes cost?
        en| {A} earns {$a} an hour. {He} worked {k} hours and got a tip of {$b}. How much did {he} get?
        en| {A} bought {k} {T} at {$a} each and paid {$b} for the bus. How much did {he} spend?
        en| {A} has {k} bags with {a} {T} in each and {b} more {T}. How many {T} does {he} have?
        en| {k} times {a} plus {b}: what is the result?
        en| A gym costs {$b} to join and {$a} a month. What do {k} months cost?
        en| {A} reads {a} pages a day. After {k} days {he} has {b} pages left. How many pages does the book have?
        zh| {A}有{a}{M}{T}，{B}比{A}的{k}倍多{b}{M}，{B}有多少{M}？
        zh| {A}买了{k}{M}{a}元的{T}和一{N}{b}元的{V}，一共花了多少元？
        zh| {A}每天看{a}页，看了{k}天，还剩{b}页没看[完|]，这本书[一共|]有多少页？
        zh| 有{k}箱{T}，每箱{a}{M}，另外还有{b}{M}，一共有多少{M}？
        zh| {A}有{b}元，以后每周存{a}元，{k}周后有多少元？
        zh| 出租车起步价{b}元，每千米{a}元，坐{k}千米要付多少元？
        zh| 把一些{T}分给{k}个小朋友，每人{a}{M}，还多{b}{M}，原来有多少{M}？
        zh| 租一条船先付{b}元，每小时再付{a}元，租{k}小时一共付多少元？
        zh| 原有{b}{M}{T}，又买来{k}盒，每盒{a}{M}，现在有多少{M}？
        zh| 梨树有{a}棵，桃树的棵数比梨树的{k}倍还多{b}棵，桃树有多少棵？
        zh| {A}买{k}{M}{T}，每{M}{a}元，又买一{N}{b}元的{V}，共花多少元？
        zh| {T}每盒{a}{M}，有{k}盒零{b}{M}，一共多少{M}？
        zh| 学校原有{b}{M}{T}，又买来{k}箱，每箱{a}{M}，现在一共有多少{M}？
        zh| {A}每天做{a}道题，做了{k}天，还剩{b}道，一共有多少道题？
        zh| 汽车每小时行{a}千米，行了{k}小时，离终点还有{b}千米，全程多少千米？
        zh| {A}每小时挣{a}元，做了{k}小时，又得奖金{b}元，共得多少元？
        zh| {a}的{k}倍加上{b}是多少？
        zh| 健身卡办卡{b}元，每月{a}元，{k}个月共多少元？
        zh| {A}有{k}袋{T}，每袋{a}{M}，还有{b}{M}，共多少{M}？
        zh| {A}买{k}张{a}元的票和一瓶{b}元的水，共花多少元？
        zh| {A}每天背{a}个单词，背了{k}天，还有{b}个没背，一共要背多少个单词？

        == timesminus: x = k * a - b; k=2..9 a=4..60 b=2..50
        en| {A} has {k} boxes of {a} {T}. {He} gives away {b}. How many are left?
        en| {B} has {b} fewer than {k} times as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| The {P} bought {k} crates of {a} {T}, but {b} were bad. How many good {T} were there?
        en| {A} wants to buy {k} {T} at {$a} each. {He} has {$b}. How much more does {he} need?
        en| There are {k} teams of {a} players. {b} players are ill today. How many players can play?
        en| {A} baked {k} trays with {a} {T} on each and ate {b} of them. How many remain?
        en| {A} bought {k} [packs|bags|boxes] of {T} with {a} in each. {He} [used|ate|lost|gave away] {b} of them. How many does {he} have left?
        en| The {P} had {k} boxes with {a} {T} in each. It sold {b} {T}. How many {T} are left?
        en| {A} earns {$a} a day. After {k} days {he} spends {$b}. How much is left?
        en| There are {k} rows of {a} seats. {b} seats are taken. How many seats are free?
        en| {A} has {a} {T}. {B} has {b} less than {k} times that. How many {T} does {B} have?
        en| {A} had {k} bags with {a} {T} in each and ate {b}. How many are left?
        en| {k} times {a} minus {b}: what is the result?
        en| {k} boxes of {a} {T} arrive; {b} of the {T} are broken. How many are not broken?
        en| {A} saves {$a} a week for {k} weeks and then spends {$b}. How much does {he} have left?
        en| {A} saved {$a} each month. After {k} months {he} bought a {T1} for {$b}. How much is left?
        zh| {P}有{k}箱{T}，每箱{a}{M}，卖出{b}{M}，还剩多少{M}？
        zh| {A}有{a}{M}{T}，{B}比{A}的{k}倍少{b}{M}，{B}有几{M}？
        zh| 买{k}{M}{T}，每{M}{a}元，{A}只有{b}元，还差多少元？
        zh| {A}买了{k}袋{T}，每袋{a}{M}，吃了{b}{M}，还剩几{M}？
        zh| {k}排座位，每排{a}个，已经坐了{b}人，还有多少个空座位？
        zh| {P}运来{k}箱{T}，每箱{a}{M}，[卖掉|坏了|用了]{b}{M}，还剩几{M}？
        zh| {A}每天挣{a}元，{k}天后花了{b}元，还剩多少元？
        zh| 红花有{a}朵，黄花比红花的{k}倍少{b}朵，黄花有几朵？
        zh| 有{k}盒{T}，每盒{a}{M}，送给{B}{b}{M}，还有多少{M}？
        zh| 梨树有{a}棵，桃树的棵数比梨树的{k}倍少{b}棵，桃树有多少棵？
        zh| {a}的{k}倍减去{b}是多少？
        zh| {A}有{k}袋{T}，每袋{a}{M}，吃了{b}{M}，还剩多少{M}？
        zh| 买{k}张{a}元的票，优惠{b}元，要付多少元？
        zh| 电影院有{k}排座位，每排{a}个，来了{b}人，还剩多少个座位？
        zh| 合唱队有{k}排，每排{a}人，舞蹈队比合唱队少{b}人，舞蹈队有多少人？

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

        == fraction: x = a * f; a=6..240 f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6
        en| There are {a} {T}, and {f} of them are red. How many are red?
        en| {A} has {a} {T}. {He} gives {f} of them to {B}. How many does {B} get?
        en| What is {f} of {a}?
        en| {B} has {f} of the number of {T} that {A} has. If {A} has {a}, how many does {B} have?
        en| A {T1} costs {$a}. A {V1} costs {f} of that price. How much is a {V1}?
        en| {f} of the {a} pupils in a school walk to school. How many pupils walk?
        en| {f} of {a} {T} in a [box|bag|basket] are [green|broken|new]. How many is that?
        en| {A} has {$a} and spends {f} of it. How much does {he} spend?
        en| A road is {a} km long. {A} has driven {f} of it. How many km has {he} driven?
        en| A class has {a} pupils, and {f} of them play football. How many play football?
        en| Calculate {f} of {a}.
        en| {A} has {a} {T}, {f} of which are new. How many are new?
        en| {A} ate {f} of {a} {T}. How many did {he} eat?
        zh| 有{a}{M}{T}，其中{f}是红色的，红色的有多少{M}？
        zh| {A}有{a}{M}{T}，{B}的{T}是{A}的{f}，{B}有几{M}？
        zh| {a}的{f}是多少？
        zh| 全班{a}人，其中{f}是女生，女生有多少人？
        zh| 一本书{a}页，{A}看了{f}，看了多少页？
        zh| 一条路长{a}米，已经修了全长的{f}，修了多少米？
        zh| {A}有{a}元，用了其中的{f}，用了多少元？
        zh| {P}有{a}{M}{T}，卖出{f}，卖出了多少{M}？
        zh| 梨树有{a}棵，桃树的棵数是梨树的{f}，桃树有多少棵？
        zh| 一根绳子长{a}米，剪去{f}，剪去了多少米？
        zh| 求{a}的{f}。
        zh| {A}有{a}{M}{T}，其中{f}是新的，新的有几{M}？
        zh| {a}{M}{T}吃了{f}，吃了几{M}？
        zh| 全班有{a}人，戴眼镜的占{f}，戴眼镜的有多少人？

        == fractionleft: x = a - a * f; a=6..240 f=1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6,1/2
        en| {A} has {a} {T} and gives away {f} of them. How many are left?
        en| A book has {a} pages. {A} has read {f} of it. How many pages remain?
        en| There were {a} {T} in a bowl. If {f} of them were eaten, how many are there now?
        en| {f} of the {a} pupils are girls. How many boys are there?
        en| {A} had {$a} and spent {f} of it. How much money is left?
        en| There are {a} {T}. {f} of them are red and the others are blue. How many are blue?
        en| A tank with {a} litres loses {f} of its water. How many litres are left?
        en| {A} has driven {f} of a trip of {a} km. How many km are still ahead?
        en| {A} [ate|sold|lost|used] {f} of {his} {a} {T}. How many does {he} have left?
        en| {A} ate {f} of {a} {T}. How many are left?
        en| {A} has {a} {T}, {f} of which are new. How many are old?
        zh| {A}有{a}{M}{T}，送出{f}，还剩多少{M}？
        zh| 一本书{a}页，已经看了{f}，还剩多少页没看？
        zh| 一袋大米重{a}千克，吃了{f}，还剩多少千克？
        zh| 全班{a}人，女生占{f}，男生有多少人？
        zh| 修一条{a}米长的路，修了全长的{f}，还有多少米没修？
        zh| {P}有{a}{M}{T}，卖出{f}，还剩多少{M}？
        zh| 一根绳子长{a}米，剪去{f}，还剩几米？
        zh| {A}有{a}元，花了{f}，还有多少元？
        zh| 一条路{a}千米，走了{f}，还要走多少千米？
        zh| {a}{M}{T}吃了{f}，还剩几{M}？
        zh| {A}有{a}{M}{T}，其中{f}是新的，其余是旧的，旧的有几{M}？
        zh| 全班有{a}人，戴眼镜的占{f}，不戴眼镜的有多少人？

        == fractionof: f * x = a; f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6 a=3..120
        en| {f} of a number is {a}. What is the number?
        en| {A} gave away {f} of {his} {T}, which was {a} {T}. How many did {he} have?
        en| {a} pupils, {f} of the class, are girls. How many pupils are in the class?
        en| {A} has read {a} pages. That is {f} of the book. How many pages has the book?
        en| {a} is {f} of what number?
        en| {f} of the {T} in a box are red. There are {a} red ones. How many {T} are in the box?
        en| {A} spent {$a}, which was {f} of {his} money. How much money did {he} have?
        en| {A} has driven {a} km, {f} of the way. How long is the whole way?
        en| If {f} of a number is {a}, what is the number?
        en| {A} is {a} years old, {f} of {B}'s age. How old is {B}?
        en| {A} ate {a} {T}, which is {f} of all. How many were there?
        en| {a} of the {T} are new; that is {f} of them. How many {T} are there?
        zh| 一个数的{f}是{a}，求这个数。
        zh| 女生有{a}人，占全班人数的{f}，全班有多少人？
        zh| {A}看了{a}页，正好是全书的{f}，这本书有多少页？
        zh| 已经修了{a}米，占全长的{f}，这条路全长多少米？
        zh| {A}的{T}是{B}的{f}，{A}有{a}{M}，{B}有多少{M}？
        zh| 红球有{a}个，是全部球的{f}，一共有多少个球？
        zh| {A}用了{a}元，正好是{he}所有钱的{f}，{he}原来有多少元？
        zh| 已经走了{a}千米，是全程的{f}，全程多少千米？
        zh| {a}是某数的{f}，某数是多少？
        zh| 儿子今年{a}岁，是父亲年龄的{f}，父亲今年多少岁？
        zh| {A}吃了{a}{M}{T}，是总数的{f}，一共有几{M}？
        zh| 新的{T}有{a}{M}，占{f}，{T}一共多少{M}？

        == fractionrest: x - f * x = a; f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6 a=3..120
        en| {A} spent {f} of {his} money and has {$a} left. How much did {he} have?
        en| After {A} read {f} of a book, {a} pages were left. How many pages does the book have?
        en| {f} of the {T} were sold and {a} remain. How many were there at first?
        en| {A} gave {f} of {his} {T} away and kept {a}. How many {T} did {he} have before?
        en| {A} has read {f} of a book and still has {a} pages to read. How long is the book?
        en| {A} used {f} of the water in a tank. {a} litres are left. How many litres were in it?
        en| A number is reduced by {f} of itself, which leaves {a}. What is the number?
        en| {f} of the pupils are girls; the {a} others are boys. How many pupils are there?
        en| {A} ate {f} of {his} {T} and has {a} left. How many were there?
        zh| {A}花了{f}的钱，还剩{a}元，{he}原来有多少元？
        zh| 一本书看了{f}，还剩{a}页，这本书一共有多少页？
        zh| 一袋米吃了{f}后还剩{a}千克，这袋米原来重多少千克？
        zh| 一条路修了{f}，还剩{a}米没有修，这条路全长多少米？
        zh| {P}卖出{f}的{T}，还剩{a}{M}，原来有多少{M}？
        zh| 一根绳子剪去{f}，还剩{a}米，原来长多少米？
        zh| {A}走了全程的{f}，还剩{a}千米，全程多少千米？
        zh| 男生占全班的{f}，女生有{a}人，全班有多少人？
        zh| {A}吃了{f}的{T}，还剩{a}{M}，原来有几{M}？

        == percent: x = a * p; a=20..800/20 p=5..95/5%
        en| {p} of the {a} pupils at a school are girls. How many girls are there?
        en| What is {p} of {a}?
        en| {A} scored on {p} of {his} {a} shots. How many goals is that?
        en| A {P} has {a} {T}; {p} of them are new. How many new ones are there?
        en| {A} saves {p} of {his} salary of {$a}. How much does {he} save?
        en| A school has {a} pupils. {p} of them come by bike. How many come by bike?
        en| {A} spends {p} of {his} {$a} on a {T1}. How much does {he} spend?
        en| A test has {a} questions, and {A} answers {p} of them correctly. How many answers are correct?
        en| Calculate {p} of {a}.
        en| {A} has {a} {T}, and {p} of them are new. How many are new?
        zh| 学校有{a}人，其中{p}是女生，女生有多少人？
        zh| {a}的{p}是多少？
        zh| 女装有{a}件，男装的件数相当于女装的{p}，男装有多少件？
        zh| {P}有{a}{M}{T}，卖出了{p}，卖出多少{M}？
        zh| 果园有{a}棵树，苹果树占{p}，苹果树有几棵？
        zh| {A}有{a}元，用了{p}，用了多少元？
        zh| 一本书{a}页，{A}看了全书的{p}，看了多少页？
        zh| 求{a}的{p}是多少。
        zh| {A}有{a}{M}{T}，其中{p}是新的，新的有几{M}？

        == percentoff: x = a - a * p; a=20..800/20 p=5..80/5%
        en| A {T1} costs {$a}. It is on sale for {p} off. What is the sale price?
        en| The price of a {T1} was {$a} and fell by {p}. What is the new price?
        en| {p} of {a} {T} are rotten. How many are good?
        en| A shop takes {p} off the price of {$a}. How much does {A} pay?
        en| A {T1} normally costs {$a}. With a discount of {p}, how much does it cost?
        en| {A} has {a} {T} and sells {p} of them. How many are left?
        en| A school has {a} pupils. {p} of them are girls. How many boys are there?
        en| A population of {a} shrinks by {p}. How many people are left?
        en| A {T1} costs {$a}, but it is {p} cheaper today. What does it cost today?
        zh| 一{M}{T}原价{a}元，降价{p}，现价多少元？
        zh| {A}有{a}{M}{T}，用了{p}，还剩多少{M}？
        zh| 一批货物有{a}吨，运走了{p}，还剩多少吨？
        zh| 学校有{a}人，男生占{p}，女生有多少人？
        zh| 原价{a}元的{T}，便宜了{p}，现在多少元？
        zh| 果园有{a}棵树，苹果树占{p}，其余是梨树，梨树有多少棵？
        zh| 一本书{a}页，看了{p}，还剩多少页？
        zh| 去年产量是{a}吨，今年减少了{p}，今年产量是多少吨？
        zh| 一{M}{T}{a}元，今天便宜{p}，今天多少元？

        == percentup: x = a + a * p; a=20..800/20 p=5..80/5%
        en| A {T1} cost {$a} last year. The price rose by {p}. What does it cost now?
        en| {A} has {$a} in the bank and adds {p} to it. How much does {he} have then?
        en| A reseller buys a {T1} for {$a} and wants a profit of {p}. At what price should it be sold?
        en| The {P} made {a} {T} in May and {p} more in June. How many did it make in June?
        en| {A} earns {$a} and gets a raise of {p}. How much does {he} earn now?
        en| A town had {a} people. The number grew by {p}. How many people live there now?
        en| A meal costs {$a}. {A} adds a tip of {p}. How much does {he} pay in all?
        en| The price of {$a} is increased by {p}. What is the new price?
        en| A {T1} costs {$a}, and the price goes up by {p}. What does it cost then?
        zh| 一{M}{T}去年{a}元，今年涨价{p}，今年多少元？
        zh| 工厂五月生产{a}件，六月比五月多生产{p}，六月生产多少件？
        zh| 进价{a}元的商品，要获利{p}，应卖多少元？
        zh| {A}上月存了{a}元，这个月增加了{p}，这个月存多少元？
        zh| 去年产量是{a}吨，今年增产{p}，今年产量是多少吨？
        zh| {A}的工资是{a}元，涨了{p}，现在是多少元？
        zh| 学校去年有{a}人，今年增加{p}，今年有多少人？
        zh| 一{M}{T}成本{a}元，按{p}的利润定价，定价是多少元？
        zh| 一{M}{T}{a}元，涨价{p}，涨价后多少元？

        == percentoffof: x - p * x = a; p=5..80/5% a=10..500
        en| After a discount of {p} a {T1} costs {$a}. What was the original price?
        en| {A} paid {$a} for a {T1} that was {p} off. What was its price before the sale?
        en| The price fell by {p} and is now {$a}. What was it before?
        en| {A} used {p} of {his} {T} and has {a} left. How many did {he} have?
        en| A {T1} is sold with {p} off for {$a}. How much did it cost without the discount?
        en| A town lost {p} of its people and now has {a}. How many people did it have before?
        en| {A} spent {p} of {his} money. {He} still has {$a}. How much did {he} have at first?
        en| After {p} of the pupils went home, {a} were left. How many pupils were there?
        en| A {T1} costs {$a} today, {p} less than before. What did it cost before?
        zh| 一{M}{T}降价{p}后卖{a}元，原价是多少元？
        zh| 用去{p}后还剩{a}千克，原来有多少千克？
        zh| 现价比原价降低了{p}，现价是{a}元，求原价。
        zh| 一批货物运走{p}，还剩{a}吨，这批货物共有多少吨？
        zh| 今年产量{a}吨，比去年减少了{p}，去年产量是多少吨？
        zh| 一本书看了{p}，还剩{a}页，这本书共多少页？
        zh| {A}花掉{p}的钱后还有{a}元，{he}原来有多少元？
        zh| 一{M}{T}便宜{p}后只要{a}元，原来要多少元？
        zh| 一{M}{T}今天{a}元，比原来便宜{p}，原来多少元？

        == percentupof: x + p * x = a; p=5..80/5% a=10..900
        en| After a rise of {p} a {T1} costs {$a}. What did it cost before?
        en| The number of pupils grew by {p} to {a}. How many were there before?
        en| A shop sells a {T1} for {$a}, which is {p} more than it paid. What did the shop pay?
        en| {A} earns {$a} after a raise of {p}. What did {he} earn before the raise?
        en| The price rose by {p} and is now {$a}. What was the price before?
        en| A town grew by {p} and now has {a} people. How many did it have?
        en| With a tip of {p} {A} paid {$a} for a meal. What did the meal cost without the tip?
        en| {A} has {a} {T} now, {p} more than last year. How many did {he} have last year?
        en| A {T1} costs {$a} today, {p} more than before. What did it cost before?
        zh| 一{M}{T}涨价{p}后是{a}元，涨价前多少元？
        zh| 今年有学生{a}人，比去年增加了{p}，去年有多少人？
        zh| 商品卖{a}元，获利{p}，进价是多少元？
        zh| 六月生产{a}件，比五月多{p}，五月生产多少件？
        zh| 今年产量{a}吨，比去年增产{p}，去年产量是多少吨？
        zh| {A}的工资涨了{p}后是{a}元，原来是多少元？
        zh| 一{M}{T}现价{a}元，比原价提高了{p}，原价是多少元？
        zh| 某校今年有{a}人，比去年多{p}，求去年的人数。
        zh| 一{M}{T}今天{a}元，比原来贵{p}，原来多少元？

        == discount: x = a * z; a=20..900/10 z=5..9折
        zh| 一{M}{T}原价{a}元，打{z}出售，现价多少元？
        zh| 商场全场打{z}，{A}买了一件标价{a}元的衣服，应付多少元？
        zh| 原价{a}元的{T}按{z}卖，卖多少钱？
        zh| {T}每{M}{a}元，现在{z}优惠，现在买一{M}要多少元？
        zh| 书店搞活动，一律{z}，{A}买了原价{a}元的书，实际付了多少元？
        zh| 标价{a}元的{T}打{z}后是多少元？
        zh| 一台电视机原价{a}元，现在打{z}，[现在|]买要付多少钱？
        zh| {A}想买一{M}{a}元的{T}，商店打{z}，{he}要付多少元？
        zh| 一张票{a}元，学生打{z}，学生票多少元？
        zh| 商品定价{a}元，以{z}出售，售价是多少元？

        == discountof: z * x = a; z=5..9折 a=9..900/9
        zh| 一{M}{T}打{z}后卖{a}元，原价多少元？
        zh| {A}花{a}元买了一件打{z}的衣服，这件衣服原价是多少？
        zh| 按{z}出售的{T}，售价是{a}元，求它的原价。
        zh| 商场打{z}促销，{A}付了{a}元，这件商品的标价是多少元？
        zh| 一台电视机打{z}后是{a}元，原价是多少元？
        zh| {A}用{z}的价格买到一{M}{T}，付了{a}元，不打折要多少元？
        zh| 打完{z}是{a}元，打折前是多少元？
        zh| 一张票打{z}卖{a}元，原来一张票多少元？
        zh| 商店的{T}一律{z}，买一{M}要{a}元，求原价。

        == markup: ( 1 + p ) * x * z - x = g; p=40..80/10% z=8..9折 x=50..600/50
        zh| 商店把{T}按进价提高{p}后标价，再打{z}出售，每{M}获利{g}元，进价是多少元？
        zh| 某商品先按成本加价{p}标价，又以{z}优惠卖出，结果仍赚{g}元，求成本。
        zh| 一件衣服提价{p}后标价，打{z}卖，赚了{g}元，这件衣服的进价是多少元？
        zh| 以进价的基础上加{p}定价，然后打{z}，每件利润是{g}元，每件进价多少元？
        zh| 一{M}{T}先提价{p}，再打{z}卖出，比进价多卖{g}元，进价是多少元？
        zh| 商家把进货价提高{p}作为标价，后来打{z}，每{M}还赚{g}元，进货价是多少？

        == markupoff: ( 1 + p ) * x * ( 1 - d ) - x = g; p=40..80/10% d=10..20/10% x=50..600/50
        en| A shop marks up a {T1} by {p} and then sells it at {d} off, making a profit of {$g}. What did the shop pay for it?
        en| The label price of a {T1} is its cost plus {p}. Sold with a discount of {d}, it still brings a gain of {$g}. What was the cost?
        en| A trader adds {p} to the cost of a {T1}, takes {d} off in a sale, and earns {$g} on it. Find the cost.
        en| To the cost of {T} {p} are added. Then the price is cut by {d} and the profit is {$g}. How much was the cost?
        en| A jacket's cost is raised by {p} for the label. In a sale {d} is taken off, and the shop still gains {$g}. How much did the jacket cost the shop?
        en| First the cost of a {T1} goes up by {p}, then a discount of {d} is given. The profit is {$g}. What is the cost?

        == interest: x = a * p * t; a=100..5000/100 p=2..9% t=2..6
        en| {A} puts {$a} in a bank at {p} simple interest per year. How much interest does {he} get after {t} years?
        en| {A} lends {$a} for {t} years at {p} a year. What is the interest?
        en| What interest do {$a} bring in {t} years at a yearly rate of {p}?
        en| {A} has {$a} in the bank for {t} years with simple interest of {p} a year. How much interest does {he} earn?
        en| A loan of {$a} runs for {t} years at {p} per year. Find the simple interest.
        en| At {p} a year, how much simple interest does {A} get for {$a} in {t} years?
        en| {A} saves {$a} at {p} a year. How much simple interest is paid after {t} years?
        zh| {A}把{a}元存入银行，年利率{p}，存{t}年，到期利息是多少元？
        zh| 存款{a}元，存期{t}年，年利率是{p}，可得利息多少元？
        zh| {a}元按年利率{p}存{t}年，利息是多少？
        zh| 妈妈存了{a}元，定期{t}年，年利率为{p}，到期可得利息多少元？
        zh| 本金{a}元，年利率{p}，{t}年的利息是多少元？
        zh| {A}把{a}元压岁钱存{t}年，年利率{p}，利息有多少？
        zh| {A}存{a}元，年利率{p}，{t}年后利息多少元？

        == share100: x = a / b * 100; a=3..90 b=10..200/5
        en| {A} got {a} of {b} questions right. What percentage is that?
        en| {a} out of {b} {T} are red. What percent of them are red?
        en| What percentage of {b} is {a}?
        en| There are {b} pupils, and {a} of them are girls. What percentage are girls?
        en| {A} has read {a} of {b} pages. How many percent is that?
        en| Out of {b} shots {A} hit {a}. What percent did {he} hit?
        zh| {b}个零件中有{a}个合格，合格率是百分之几？
        zh| {b}人中有{a}人参加，参加的占百分之几？
        zh| {a}是{b}的百分之几？
        zh| 全班{b}人，女生{a}人，女生占全班的百分之几？
        zh| 一本书{b}页，看了{a}页，看了百分之几？
        zh| 投篮{b}次，投中{a}次，命中率是百分之多少？
        """
}
