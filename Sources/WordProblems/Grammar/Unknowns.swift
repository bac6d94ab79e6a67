/// Equations in which the unknown is not alone: fees, two kinds, ages, numbers, shapes, meeting, catching up.
extension Grammar {
    static let unknowns = """
        == fee: f + r * x = t; f=2..60 r=2..25 x=2..30
        en| A taxi charges {$f} plus {$r} per [mile|km|kilometre]. The [trip|ride] cost {$t}. How many [miles|km|kilometres] was it?
        en| Renting a bike costs {$f} and then {$r} for each hour. {A} paid {$t}. For how many hours did {he} rent it?
        en| A gym has a joining fee of {$f} and costs {$r} a month. {A} has paid {$t} so far. For how many months has {he} been a member?
        en| A plumber takes {$f} for coming and {$r} per hour. The bill is {$t}. How many hours did the plumber work?
        en| {A} has {$f} and saves {$r} a week. After how many weeks will {he} have {$t}?
        en| {A} bought a {T1} for {$f} and some {V} at {$r} each. {He} spent {$t} in all. How many {V} did {he} buy?
        en| A phone plan is {$f} a month plus {$r} per gigabyte. This month {A} was charged {$t}. How many gigabytes did {he} use?
        en| A young plant is {f} cm tall and grows {r} cm every week. When will it be {t} cm tall?
        en| The total price of a {T1} for {$f} and x {V} for {$r} each is {$t}. What is x?
        en| Entry to the {P} is {$f}, and every game costs {$r}. If {A} has {$t}, how many games can {he} play?
        en| A tank contains {f} litres of water. {r} litres flow in each minute. After how many minutes does it contain {t} litres?
        en| {t} pages must be read. {A} has read {f} and reads {r} pages a day from now on. How many days does {he} need?
        en| A [cab|taxi|driver] [charges|takes|asks for] {$f} plus {$r} [for each|per|a] km. {A} [paid|had to pay] {$t}. How [far did {he} ride|many km did {he} ride|long was the ride in km]?
        en| [A boat|A car|A tool|A room] [can be rented|is rented out] for {$f} and {$r} [per|an|for every] hour. The bill was {$t}. How many hours was it rented?
        en| {A} pays {$f} once and {$r} every month. After how many months has {he} paid {$t} [altogether|in total]?
        en| {A} already has {f} {T} and [buys|makes|collects] {r} more each day. After how many days will {he} have {t}?
        en| The cost of a party is {$f} for the room plus {$r} per guest. The cost is {$t}. How many guests come?
        en| {A} has driven {f} km and goes on at {r} km per hour. After how many hours has {he} driven {t} km?
        en| A printer needs {f} seconds to start and {r} seconds for each page. It worked {t} seconds. How many pages did it print?
        en| {A} spent {$t} at the fair: {$f} for the entrance and {$r} for each ride. How many rides did {he} take?
        en| A car rental costs {$f} plus {$r} per day. {A} paid {$t}. For how many days did {he} rent the car?
        en| A parking lot takes {$f} and {$r} for each hour. {A} paid {$t}. How many hours did {he} park?
        en| {A} has {$f}. {He} earns {$r} an hour. How many hours must {he} work to have {$t}?
        en| {f} plus {r} times a number is {t}. What is the number?
        en| A tank has {f} litres and gets {r} litres every minute. How many minutes until it has {t} litres?
        en| A club costs {$f} to join and {$r} a week. {A} has spent {$t}. How many weeks has {he} been in it?
        zh| 出租车起步价{f}元，每千米{r}元，{A}付了{t}元，{he}坐了多少千米？
        zh| 租一条船先付{f}元，以后每小时{r}元，一共付了{t}元，租了几小时？
        zh| {A}有{f}元，以后每周存{r}元，几周后有{t}元？
        zh| {A}买了一{M}{f}元的{T}和几{N}{r}元的{V}，共花{t}元，买了几{N}{V}？
        zh| 健身卡办卡费{f}元，每月{r}元，{A}一共交了{t}元，用了几个月？
        zh| 一棵树苗高{f}厘米，每周长{r}厘米，几周后高{t}厘米？
        zh| 水箱里有水{f}升，每分钟注入{r}升，几分钟后有{t}升水？
        zh| 电话月租{f}元，每分钟通话费{r}元，这个月付了{t}元，通话多少分钟？
        zh| 一本{t}页的书，{A}已经看了{f}页，以后每天看{r}页，几天能看完？
        zh| 门票{f}元，每玩一个项目{r}元，{A}一共花了{t}元，玩了几个项目？
        zh| {A}坐出租车，起步价{f}元，以后每千米{r}元，共付{t}元，{he}坐了几千米？
        zh| 停车费先收{f}元，每小时再收{r}元，共交{t}元，停了几小时？
        zh| {A}已有{f}{M}{T}，每天再做{r}{M}，几天后一共有{t}{M}？
        zh| 租车要{f}元，每天另付{r}元，{A}付了{t}元，租了多少天？
        zh| 买一{M}{T}花{f}元，又买了几{N}{V}，每{N}{r}元，总共{t}元，{V}买了几{N}？
        zh| 汽车已行{f}千米，照每小时{r}千米继续行驶，再过几小时共行{t}千米？
        zh| 蜗牛已经爬了{f}厘米，以后每分钟爬{r}厘米，几分钟后爬到{t}厘米处？
        zh| 租车收{f}元，每天另收{r}元，{A}付了{t}元，租了几天？
        zh| 停车收{f}元，每小时再收{r}元，{A}付了{t}元，停了几小时？
        zh| {A}有{f}元，每小时挣{r}元，工作几小时后有{t}元？
        zh| {f}加上一个数的{r}倍等于{t}，这个数是几？
        zh| 水箱有{f}升水，每分钟进水{r}升，几分钟后有{t}升？
        zh| 俱乐部入会费{f}元，每周{r}元，{A}一共花了{t}元，参加了几周？
        zh| 修理费：零件{f}元，每小时工钱{r}元，一共{t}元，修了几小时？

        == each: n * x + f = t; n=2..12 f=2..60 x=2..40
        en| {A} bought {n} {T} and a {V1}. The {V1} cost {$f}, and {he} paid {$t} in total. How much was each {T1}?
        en| {A} buys {n} {T} of the same price and a bag for {$f}. Altogether {he} spends {$t}. What is the price of one {T1}?
        en| {n} friends each pay the same and {A} adds {$f}. Together they have {$t}. How much does each friend pay?
        en| {A} puts the same number of {T} into {n} boxes, and {f} are left over. {He} has {t} {T}. How many are in each box?
        en| When {t} {T} are shared equally among {n} children, {f} remain. How many does each child get?
        en| {A} earns the same amount each day. After {n} days and with a bonus of {$f} {he} has {$t}. What does {he} earn a day?
        en| {n} equal pieces are cut from a rope of {t} m and {f} m are left. How long is each piece?
        en| The total cost of {n} tickets and a snack for {$f} was {$t}. How much does a ticket cost?
        en| {n} times a number plus {f} is {t}. What is the number?
        en| If you multiply a number by {n} and add {f}, you get {t}. Find the number.
        en| {t} is {f} more than {n} times a number. What is the number?
        en| {A} has {t} {T}. That is {f} more than {n} times as many as {B} has. How many does {B} have?
        en| {A} bought {n} {T} and a {V1} for {$t}. The {V1} was {$f}. How much did one {T1} cost?
        en| {A} [fills|has] {n} bags with equally many {T}. {f} {T} are left. There are {t} {T} in all. How many are in each bag?
        en| A {P} has {t} {T}: {n} full shelves and {f} more. How many are on a full shelf?
        en| {f} more than {n} times a number is {t}. Find the number.
        en| {A} is {t} years old. That is {f} years more than {n} times {B}'s age. How old is {B}?
        en| {n} shirts and a coat cost {$t} together. The coat costs {$f}. What does a shirt cost?
        en| {A} ran the same distance on each of {n} days and {f} km on the last day. In all {he} ran {t} km. How far did {he} run on each of the first days?
        en| The sum of {n} times a number and {f} is {t}. What is the number?
        en| {n}x plus {f} equals {t}. What is x?
        en| {n} {T} and a bag cost {$t}. The bag costs {$f}. How much is each {T1}?
        en| {A} has {t} {T}. {He} fills {n} bags and has {f} left. How many are in each bag?
        en| {A} shares {t} {T} equally among {n} friends and keeps {f}. How many does each friend get?
        en| {A} pays {$t} for {n} tickets and {$f} for food. How much is each ticket?
        en| {A} buys {n} notebooks and a pen for {$t}. The pen costs {$f}. How much is a notebook?
        zh| {A}买了{n}{M}{T}和一{N}{V}，{V}{f}元，一共花了{t}元，每{M}{T}多少元？
        zh| 把{t}{M}{T}平均分给{n}个小朋友，还剩{f}{M}，每人分到几{M}？
        zh| 一个数的{n}倍加上{f}等于{t}，求这个数。
        zh| {A}有{t}{M}{T}，比{B}的{n}倍多{f}{M}，{B}有几{M}？
        zh| {t}比一个数的{n}倍多{f}，这个数是多少？
        zh| 从{t}米长的绳子上剪下同样长的{n}段，还剩{f}米，每段长几米？
        zh| 桃树有{t}棵，比梨树的{n}倍还多{f}棵，梨树有多少棵？
        zh| 买{n}张票和{f}元的零食共用去{t}元，每张票多少元？
        zh| {T}装了{n}盒后还多{f}{M}，一共有{t}{M}，每盒装几{M}？
        zh| 爷爷今年{t}岁，比{A}年龄的{n}倍大{f}岁，{A}今年几岁？
        zh| {A}买{n}{M}{T}和一{N}{f}元的{V}，付了{t}元，{T}每{M}多少元？
        zh| {t}{M}{T}装了{n}盒，还剩{f}{M}，每盒装了多少{M}？
        zh| x的{n}倍加{f}是{t}，求x。
        zh| {A}今年{t}岁，比{B}岁数的{n}倍多{f}岁，{B}今年几岁？
        zh| 白兔有{t}只，比黑兔的{n}倍多{f}只，黑兔有多少只？
        zh| 某数乘{n}再加{f}得{t}，某数是多少？
        zh| {A}看了{n}天书，每天看的一样多，还剩{f}页，这本书共{t}页，{he}每天看几页？
        zh| {n}{M}{T}和一个袋子共{t}元，袋子{f}元，每{M}{T}多少元？
        zh| {A}有{t}{M}{T}，装满{n}袋还剩{f}{M}，每袋几{M}？
        zh| {A}把{t}{M}{T}平均分给{n}个朋友，自己留{f}{M}，每个朋友几{M}？
        zh| {n}倍的x与{f}的和是{t}，x是几？
        zh| {A}买{n}本笔记本和一支{f}元的钢笔，共花{t}元，一本笔记本多少元？
        zh| 果园里有桃树{t}棵，比梨树的{n}倍多{f}棵，梨树多少棵？

        == lessthan: n * x - f = t; n=2..12 f=2..40 x=4..60
        en| {n} times a number minus {f} is {t}. What is the number?
        en| {A} has {t} {T}, which is {f} fewer than {n} times as many as {B} has. How many does {B} have?
        en| {A} packed {n} boxes with the same number of {T}. {f} were taken out, and {t} are left. How many were in each box at first?
        en| If {f} is subtracted from {n} times a number, the result is {t}. Find the number.
        en| {A} bought {n} {T} at the same price and got {$f} off. {He} paid {$t}. What did one {T1} cost?
        en| {t} is {f} less than {n} times a number. Which number is it?
        en| {A} is {t} years old, {f} years less than {n} times {B}'s age. How old is {B}?
        en| When {f} is taken from {n} times a number, {t} remains. What is the number?
        en| {f} less than {n} times a number is {t}. Find the number.
        en| {n} equal bags of {T} were bought, {f} {T} were bad, and {t} good ones remained. How many were in a bag?
        en| {n} tickets with a coupon of {$f} cost {$t}. What does one ticket cost without the coupon?
        en| {n}x minus {f} equals {t}. What is x?
        en| {n} {T} cost {$t} after {$f} was taken off. How much does each {T1} cost before that?
        en| {A} buys {n} bags of {T}. {f} {T} are bad, so {t} are left. How many were in each bag?
        zh| 一个数的{n}倍减去{f}等于{t}，求这个数。
        zh| {A}有{t}{M}{T}，比{B}的{n}倍少{f}{M}，{B}有多少{M}？
        zh| 桃树{t}棵，比梨树的{n}倍少{f}棵，梨树有几棵？
        zh| 买了{n}{M}{T}，优惠{f}元，实际付了{t}元，每{M}{T}原价多少元？
        zh| {n}箱{T}，卖出{f}{M}后还剩{t}{M}，每箱有多少{M}？
        zh| {t}比某数的{n}倍少{f}，求某数。
        zh| {A}今年{t}岁，比{B}岁数的{n}倍少{f}岁，{B}今年几岁？
        zh| x的{n}倍减{f}是{t}，求x。
        zh| 白兔有{t}只，比黑兔的{n}倍少{f}只，黑兔有多少只？
        zh| 某数乘{n}再减{f}得{t}，某数是多少？
        zh| {A}买了{n}袋{T}，吃了{f}{M}，还有{t}{M}，每袋有几{M}？
        zh| {n}张票用了一张{f}元的优惠券后共付{t}元，每张票多少元？
        zh| {n}倍的x与{f}的差是{t}，x是几？
        zh| {n}{M}{T}减价{f}元后共{t}元，每{M}原来多少元？

        == budget: t - r * x = f; r=2..25 f=2..60 x=2..30
        en| {A} has {$t} and buys some {T} at {$r} each. {He} has {$f} left. How many {T} did {he} buy?
        en| A card has {$t} on it. Each ride takes {$r} off. After how many rides are {$f} left?
        en| A candle is {t} mm long and burns down {r} mm an hour. When will it be {f} mm long?
        en| A tank with {t} litres loses {r} litres a minute. After how many minutes are {f} litres left?
        en| {A} gives {r} {T} to each friend. Of {his} {t} {T} {f} are left. How many friends got some?
        en| {A} had {$t}. {He} bought {T} for {$r} each until {he} had {$f} left. How many did {he} buy?
        en| There are {t} {T}. Every day {r} are used. After how many days are there {f} left?
        en| {A} has {t} pages to read and reads {r} a day. After how many days are {f} pages left?
        en| A plane at {t} m sinks {r} m a minute. After how many minutes is it at {f} m?
        en| {t} minus {r} times a number is {f}. Find the number.
        en| {A} has {$t}. {He} buys some tickets for {$r} each and has {$f} left. How many tickets does {he} buy?
        en| {A} had {t} {T}. {He} gives {r} to each friend until {f} are left. How many friends get some?
        en| {t} minus {r} times x is {f}. What is x?
        zh| {A}有{t}元，买了几{M}{r}元的{T}后还剩{f}元，买了几{M}？
        zh| 水箱有水{t}升，每分钟放出{r}升，几分钟后还剩{f}升？
        zh| 一支蜡烛长{t}毫米，每小时烧去{r}毫米，几小时后还剩{f}毫米？
        zh| 公交卡里有{t}元，每次用{r}元，乘了几次后还剩{f}元？
        zh| {t}{M}{T}，每人分{r}{M}，分给几人后还剩{f}{M}？
        zh| {A}有{t}元，每天花{r}元，几天后还剩{f}元？
        zh| 仓库有{t}吨货，每天运走{r}吨，几天后剩{f}吨？
        zh| 一本书{t}页，每天看{r}页，看了几天后还剩{f}页？
        zh| {A}用{t}元买{T}，每{M}{r}元，找回{f}元，{he}买了几{M}？
        zh| 飞机在{t}米高空，每分钟下降{r}米，几分钟后高度是{f}米？
        zh| {A}有{t}元，买了几张{r}元的票，还剩{f}元，买了几张？
        zh| {A}有{t}{M}{T}，每人给{r}{M}，还剩{f}{M}，给了几人？
        zh| {t}减去x的{r}倍等于{f}，x是几？

        == takeeach: t - n * x = f; n=2..12 f=2..60 x=2..40
        en| {A} had {$t}. {He} bought {n} {T} and had {$f} left. What was the price of each {T1}?
        en| There were {t} {T}. {n} children took the same number each, and {f} were left. How many did each child take?
        en| {A} ate the same number of {T} on {n} days; of {t} {T}, {f} remain. How many did {he} eat a day?
        en| From a {t} m rope {n} pieces of x m are cut; {f} m are left. What is x?
        en| {A} paid with {$t} for {n} {T} and got {$f} back. What did each {T1} cost?
        en| {A} gave each of {n} friends the same number of {T}. {He} had {t} and kept {f}. How many did each friend get?
        en| {t} minus {n} times a number equals {f}. What is the number?
        en| A road of {t} km: after {n} hours at a constant speed {f} km are left. What is the speed?
        en| {A} had {t} {T}. {He} gave the same number to each of {n} friends and has {f} left. How many did each friend get?
        zh| {t}减去一个数的{n}倍，差是{f}，求这个数。
        zh| 有{t}吨货物，运了{n}次，每次一样多，还剩{f}吨，每次运多少吨？
        zh| 妈妈付了{t}元买{n}{M}{T}，找回{f}元，每{M}{T}多少元？
        zh| 一本书{t}页，{A}看了{n}天，每天看的页数相同，还剩{f}页，每天看多少页？
        zh| {A}有{t}元，买{n}{M}{T}后剩{f}元，设每{M}x元，x是多少？
        zh| 从{t}里连续减去{n}个相同的数，还剩{f}，这个数是多少？
        zh| 汽车行全程{t}千米，行了{n}小时后还剩{f}千米，每小时行多少千米？
        zh| {A}有{t}{M}{T}，分给{n}个同学同样多，自己留下{f}{M}，每个同学得几{M}？
        zh| {A}有{t}元，买了{n}张票后还剩{f}元，每张票x元，x是多少？
        zh| {A}有{t}{M}{T}，给了{n}个朋友同样多，还剩{f}{M}，每个朋友得几{M}？

        == bracket: k * ( x + a ) = t; k=2..9 a=2..40 x=2..40
        en| {k} times the sum of a number and {a} is {t}. Find the number.
        en| If {a} is added to a number and the result is multiplied by {k}, you get {t}. What is the number?
        en| {k} sets, each of a {T1} and a {V1}, cost {$t} in all. The {V1} alone costs {$a}. How much is the {T1}?
        en| {A} buys {k} sets of a {T1} and a {V1} for {$t}. A {V1} costs {$a}. What is the price of a {T1}?
        en| A number is increased by {a}, then multiplied by {k}. This gives {t}. What is the number?
        en| {k} friends each buy a ticket and a drink. A drink costs {$a}. They pay {$t} in all. How much is a ticket?
        en| {k} times the quantity x plus {a} is {t}. What is x?
        en| {A} adds {a} to a number and then takes {k} times the result, getting {t}. What was the number?
        en| {k} lunch boxes, each with {a} {T} and some {V}, hold {t} pieces in all. How many {V} are in each box?
        en| {k} bags each have {a} apples and some pears. In all there are {t} pieces of fruit. How many pears are in each bag?
        en| A number plus {a}, all times {k}, is {t}. What is the number?
        zh| 一个数加上{a}的和的{k}倍是{t}，求这个数。
        zh| 买{k}套桌椅用去{t}元，每把椅子{a}元，每张桌子多少元？
        zh| 一个数加{a}，再乘{k}，得{t}，这个数是多少？
        zh| {A}买{T}和{V}各{k}件，共花{t}元，{V}每件{a}元，{T}每件多少元？
        zh| {k}个同学每人买一张门票和一瓶{a}元的水，一共{t}元，一张门票多少元？
        zh| 比一个数多{a}的数的{k}倍是{t}，这个数是多少？
        zh| {k}个果盒，每盒装{a}个苹果和一些梨，共装了{t}个水果，每盒装几个梨？
        zh| x与{a}的和乘{k}等于{t}，求x。
        zh| {k}袋水果，每袋有{a}个苹果和一些梨，共{t}个水果，每袋有几个梨？
        zh| 一个数与{a}的和，乘{k}后是{t}，这个数是几？

        == twobuys: a * x + b * c = t; a=2..12 b=2..12 c=2..30 x=2..30
        en| {A} bought {a} {T} and {b} {V}. The {V} cost {$c} each, and the total was {$t}. How much was each {T1}?
        en| {b} {V} at {$c} each and {a} {T} cost {$t} together. What is the price of a {T1}?
        en| {A} pays {$t} for {a} {T} and {b} {V}. A {V1} is {$c}. How much is one {T1}?
        en| For {b} hours {A} drove at {c} km per hour; then {he} drove {a} hours more. In all {he} covered {t} km. How fast was {he} in the second part?
        en| {A} bought {a} {T} and {b} {V} for {$t}. Each {V1} cost {$c}. What did each {T1} cost?
        en| {b} adults pay {$c} each, and with {a} children the price is {$t}. What does a child pay?
        en| A shop packs {b} big boxes with {c} {T} each and {a} small boxes; {t} {T} in all. How many are in a small box?
        en| {A} works {b} days for {$c} a day and then {a} days for other pay. {He} earns {$t} in all. How much is the other daily pay?
        en| {A} buys {a} {T} and {b} {V} and pays {$t}. Each {V1} is {$c}. How much is each {T1}?
        en| {b} {V} cost {$c} each. With {a} {T} the price is {$t}. What does each {T1} cost?
        zh| {A}买了{a}{M}{T}和{b}{N}{V}，{V}每{N}{c}元，一共花了{t}元，{T}每{M}多少元？
        zh| {b}{N}单价{c}元的{V}和{a}{M}{T}共{t}元，一{M}{T}多少钱？
        zh| 用{t}元买了{a}{M}{T}和{b}{N}{V}，每{N}{V}{c}元，每{M}{T}多少元？
        zh| 大桶{b}桶，每桶{c}千克，小桶{a}桶，一共{t}千克，每个小桶多少千克？
        zh| {A}买{b}{N}{V}，每{N}{c}元，还买了{a}{M}{T}，共用{t}元，每{M}{T}多少元？
        zh| {b}个大人每人{c}元，加上{a}个小孩，门票一共{t}元，小孩票每张多少元？
        zh| {A}先走了{b}小时，每小时{c}千米，又走了{a}小时，一共走了{t}千米，后来每小时走多少千米？
        zh| 学校买了{b}个足球和{a}个篮球共{t}元，足球每个{c}元，篮球每个多少元？
        zh| {A}买{a}{M}{T}和{b}{N}{V}付了{t}元，{V}每{N}{c}元，{T}每{M}几元？
        zh| {V}每{N}{c}元，买{b}{N}{V}和{a}{M}{T}共{t}元，{T}每{M}几元？

        == kinds: a * x + b * ( n - x ) = t; a=2..30 b=2..30 n=5..60 x=2..40
        en| [Adult|Full] tickets cost {$a} and child tickets {$b}. {n} tickets were sold for {$t}. How many [adult|full] tickets were sold?
        en| A child pays {$a}, an adult {$b}. A group of {n} people pays {$t} at the {P}. How many children are in the group?
        en| Adults pay {$b} and children {$a}. {n} people paid {$t}. How many of them were children?
        en| {A} has {n} notes, some of {$a} and some of {$b}, worth {$t} in all. How many of the first kind are there?
        en| {A} bought {n} {T} and {V} for {$t}. A {T1} costs {$a}, a {V1} {$b}. How many {T} did {he} buy?
        en| In a quiz of {n} questions a hard one brings {a} points and an easy one {b}. All together bring {t}. How many hard questions are there?
        en| {T} cost {$a} each and {V} cost {$b} each. {A} pays {$t} for {n} pieces of fruit. How many {T} are among them?
        en| Boats for {b} and for {a} people take {t} people in all. There are {n} boats, and all are full. How many boats of the second kind are there?
        en| {T} cost {$a} and {V} cost {$b}. {A} bought {n} of them, {T} and {V} mixed, for {$t}. How many {T} did {he} buy?
        en| {n} coins are worth {t} cents. Some are worth {a} cents and the rest {b} cents. How many of the first kind are there?
        en| A van carries {a} boxes, a car {b}. {n} vehicles carry {t} boxes. How many vans are there?
        en| {n} people went to the cinema for {$t}. An adult paid {$a}, a child {$b}. How many adults were there?
        en| For a win a team gets {a} points, for a draw {b}. It has {t} points from {n} games without a loss. How many games did it win?
        en| An adult ticket is {$a}, a child ticket is {$b}. {A} bought {n} tickets for {$t}. How many adult tickets did {he} buy?
        en| A big box holds {a} {T}, a small box {b}. {n} boxes hold {t} {T}. How many big boxes are there?
        en| {A} buys {n} pens and pencils for {$t}. A pen is {$a}, a pencil {$b}. How many pens are there?
        zh| 成人票每张{a}元，儿童票每张{b}元，{n}人共付{t}元，成人有多少人？
        zh| 大人{b}元一张票，小孩{a}元一张票，{n}张票一共{t}元，小孩有几人？
        zh| {A}买了{T}和{V}共{n}件，用去{t}元，{T}每件{a}元，{V}每件{b}元，买了几件{T}？
        zh| 大船每条坐{a}人，小船每条坐{b}人，{t}人正好坐满{n}条船，大船有几条？
        zh| 有{a}元和{b}元的邮票共{n}张，总值{t}元，前一种有几张？
        zh| 蜘蛛有{a}条腿，蜻蜓有{b}条腿，共{n}只，{t}条腿，蜘蛛有多少只？
        zh| 单价{a}元的{T}和单价{b}元的{V}一共买了{n}件，付了{t}元，其中{T}有几件？
        zh| {T}每{M}{a}元，{V}每{N}{b}元，{A}一共买了{n}件，付了{t}元，{T}有几{M}？
        zh| 成人票{a}元，儿童票{b}元，售出{n}张票，收入{t}元，成人票售出多少张？
        zh| 答对一题得{a}分，答错一题得{b}分，共{n}题，得了{t}分，答对几题？
        zh| 大车每辆装{a}箱，小车每辆装{b}箱，{n}辆车共装{t}箱，大车有几辆？
        zh| 大盒装{a}{M}，小盒装{b}{M}，{n}个盒子共装{t}{M}{T}，大盒有几个？
        zh| 成人票每张{a}元，学生票每张{b}元，{A}买{n}张票付了{t}元，成人票有几张？
        zh| 钢笔{a}元一支，铅笔{b}元一支，{A}买了{n}支笔共{t}元，钢笔有几支？

        == heads2: 2 * x + 4 * ( n - x ) = l; n=5..60 x=2..40
        en| A farmer has chickens and rabbits. There are {n} heads and {l} legs. How many chickens are there?
        en| In a yard there are {n} ducks and pigs with {l} legs altogether. How many ducks are there?
        en| {n} chickens and cows have {l} legs. How many of them are chickens?
        en| {n} bicycles and cars stand at the {P}. They have {l} wheels. How many bicycles are there?
        en| Rabbits and hens share a cage: {l} feet, {n} heads. Find the number of hens.
        en| There are {n} heads and {l} feet in a cage of chickens and rabbits. How many chickens are in it?
        en| {A} sees {n} animals, ducks and sheep, with {l} legs. How many ducks does {he} see?
        en| A shop has {n} motorbikes and cars with {l} wheels in all. How many motorbikes does it have?
        zh| 鸡兔同笼，有{n}个头，{l}只脚，鸡有多少只？
        zh| 笼子里有鸡和兔共{n}只，一共有{l}条腿，鸡有几只？
        zh| 停车场有摩托车和小汽车共{n}辆，共有{l}个轮子，摩托车有几辆？
        zh| 鸡和兔一共{n}只，数一数脚有{l}只，求鸡的只数。
        zh| 院子里有鸭和猪{n}只，共{l}条腿，鸭有多少只？
        zh| 鸡兔同笼，头共{n}个，脚共{l}只，问鸡有几只？
        zh| 农场里有鸭子和羊共{n}只，共有{l}条腿，鸭子有多少只？
        zh| 自行车和小汽车一共{n}辆，轮子共{l}个，自行车有多少辆？

        == heads4: 4 * x + 2 * ( n - x ) = l; n=5..60 x=2..40
        en| A farmer has chickens and rabbits. There are {n} heads and {l} legs. How many rabbits are there?
        en| In a yard there are {n} ducks and pigs with {l} legs altogether. How many pigs are there?
        en| {n} chickens and cows have {l} legs. How many of them are cows?
        en| {n} bicycles and cars stand at the {P}. They have {l} wheels. How many cars are there?
        en| Rabbits and hens share a cage: {l} feet, {n} heads. Find the number of rabbits.
        en| There are {n} heads and {l} feet in a cage of chickens and rabbits. How many rabbits are in it?
        en| {A} sees {n} animals, ducks and sheep, with {l} legs. How many sheep does {he} see?
        en| A shop has {n} motorbikes and cars with {l} wheels in all. How many cars does it have?
        zh| 鸡兔同笼，有{n}个头，{l}只脚，兔有多少只？
        zh| 笼子里有鸡和兔共{n}只，一共有{l}条腿，兔子有几只？
        zh| 停车场有摩托车和小汽车共{n}辆，共有{l}个轮子，小汽车有几辆？
        zh| 鸡和兔一共{n}只，数一数脚有{l}只，求兔的只数。
        zh| 院子里有鸭和猪{n}只，共{l}条腿，猪有多少只？
        zh| 鸡兔同笼，头共{n}个，脚共{l}只，问兔有几只？
        zh| 农场里有鸭子和羊共{n}只，共有{l}条腿，羊有多少只？
        zh| 自行车和小汽车一共{n}辆，轮子共{l}个，小汽车有多少辆？

        == sumless: x + ( x + d ) = s; d=2..40 x=2..80
        en| {A} and {B} have {s} {T} together. {B} has {d} more than {A}. How many does {A} have?
        en| The sum of two numbers is {s}, and one is {d} more than the other. What is the smaller number?
        en| {A} is {d} years younger than {B}. The sum of their ages is {s}. How old is {A}?
        en| A rope of {s} m is cut into two pieces. One piece is {d} m longer than the other. How long is the shorter piece?
        en| Two boxes hold {s} {T}. The second holds {d} more than the first. How many are in the first box?
        en| {s} pupils are in a class; there are {d} fewer boys than girls. How many boys are there?
        en| {A} and {B} [scored|collected|earned|picked] {s} together, and {B} got {d} more than {A}. How many did {A} get?
        en| There are {s} {T} and {V}. There are {d} more {V} than {T}. How many {T} are there?
        en| Two numbers add up to {s} and differ by {d}. Find the smaller.
        en| {A} is {d} years younger than {his} sister. Together they are {s}. How old is {A}?
        en| {A} and {B} have {s} {T} altogether. If {B} has {d} more than {A}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{B}比{A}多{d}{M}，{A}有几{M}？
        zh| 两个数的和是{s}，差是{d}，较小的数是多少？
        zh| {A}比{B}小{d}岁，两人年龄的和是{s}岁，{A}几岁？
        zh| 把{s}米长的绳子剪成两段，长的比短的长{d}米，短的一段长多少米？
        zh| 班里有{s}人，男生比女生少{d}人，男生有多少人？
        zh| 两筐{T}一共{s}{M}，第二筐比第一筐多{d}{M}，第一筐有多少{M}？
        zh| {A}和{B}一共摘了{s}{M}{T}，{A}比{B}少摘{d}{M}，{A}摘了几{M}？
        zh| 鸡和鸭共{s}只，鸭比鸡多{d}只，鸡有多少只？
        zh| 甲乙两数之和为{s}，甲比乙少{d}，甲数是多少？
        zh| 姐妹俩一共{s}岁，妹妹比姐姐小{d}岁，妹妹几岁？
        zh| 果园里有桃树和梨树{s}棵，桃树比梨树多{d}棵，梨树有几棵？

        == summore: x + ( x - d ) = s; d=2..40 x=10..90
        en| {A} and {B} have {s} {T} together. {A} has {d} more than {B}. How many does {A} have?
        en| The sum of two numbers is {s}, and one is {d} more than the other. What is the larger number?
        en| {A} is {d} years older than {B}. The sum of their ages is {s}. How old is {A}?
        en| A rope of {s} m is cut into two pieces. One piece is {d} m longer than the other. How long is the longer piece?
        en| {A} and {B} together own {$s}. {A} owns {$d} more than {B}. What does {A} own?
        en| {s} pupils are in a class; there are {d} more boys than girls. How many boys are there?
        en| {A} and {B} [scored|collected|earned|picked] {s} together, and {A} got {d} more than {B}. How many did {A} get?
        en| There are {s} {T} and {V}. There are {d} more {T} than {V}. How many {T} are there?
        en| Two numbers add up to {s} and differ by {d}. Find the larger.
        en| {A} is {d} years older than {his} sister. Together they are {s}. How old is {A}?
        en| {A} and {B} have {s} {T} altogether. If {A} has {d} more than {B}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{A}比{B}多{d}{M}，{A}有几{M}？
        zh| 两个数的和是{s}，差是{d}，较大的数是多少？
        zh| {A}比{B}大{d}岁，两人年龄的和是{s}岁，{A}几岁？
        zh| 把{s}米长的绳子剪成两段，长的比短的长{d}米，长的一段长多少米？
        zh| 班里有{s}人，男生比女生多{d}人，男生有多少人？
        zh| {A}和{B}一共摘了{s}{M}{T}，{A}比{B}多摘{d}{M}，{A}摘了几{M}？
        zh| 鸡和鸭共{s}只，鸡比鸭多{d}只，鸡有多少只？
        zh| 甲乙两数之和为{s}，甲比乙多{d}，甲数是多少？
        zh| 姐妹俩一共{s}岁，姐姐比妹妹大{d}岁，姐姐几岁？
        zh| 果园里有桃树和梨树{s}棵，桃树比梨树多{d}棵，桃树有几棵？

        == sumtimes: x + k * x = s; k=2..9 x=2..60
        en| {A} and {B} have {s} {T} together. {B} has {k} times as many as {A}. How many does {A} have?
        en| The sum of two numbers is {s}. One of them is {k} times the other. What is the smaller one?
        en| A father is {k} times as old as his son. Together they are {s} years old. How old is the son?
        en| There are {k} times as many {T} as {V} in the {P}, {s} in all. How many {V} are there?
        en| {s} {T} are shared so that {B} gets {k} times as many as {A}. How many does {A} get?
        en| {A} and {B} collected {s} {T}. {B} collected {k} times as many as {A}. How many did {A} collect?
        en| {A} and {B} are {s} years old together, and {B} is {k} times as old as {A}. How old is {A}?
        en| Two pieces of rope are {s} m together; one is {k} times as long as the other. How long is the shorter piece?
        en| A shop sold {s} {T} on two days, {k} times as many on the second day as on the first. How many on the first day?
        en| {A} and {B} have {s} {T} altogether. If {B} has {k} times as many as {A}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{B}的是{A}的{k}倍，{A}有几{M}？
        zh| 两数的和是{s}，大数是小数的{k}倍，小数是多少？
        zh| 爸爸的年龄是{A}的{k}倍，两人一共{s}岁，{A}几岁？
        zh| 果园里桃树和梨树共{s}棵，桃树的棵数是梨树的{k}倍，梨树有多少棵？
        zh| 学校有老师{s}人，其中女老师人数是男老师的{k}倍，男老师有多少人？
        zh| {A}和{B}一共摘了{s}{M}{T}，{B}摘的是{A}的{k}倍，{A}摘了几{M}？
        zh| 甲乙两数之和是{s}，甲数是乙数的{k}倍，乙数是多少？
        zh| 鸡和鸭共{s}只，鸭的只数是鸡的{k}倍，鸡有多少只？
        zh| 把{s}米的绳子分成两段，长的是短的{k}倍，短的一段长多少米？
        zh| 两个书架共有{s}本书，第二个书架的书是第一个的{k}倍，第一个书架有几本？
        zh| 果园里有桃树和梨树{s}棵，桃树是梨树的{k}倍，梨树有几棵？

        == sumpart: x + x / k = s; k=2..9 s=9..400
        en| {A} and {B} have {s} {T} together. {A} has {k} times as many as {B}. How many does {A} have?
        en| The sum of two numbers is {s}. One of them is {k} times the other. What is the larger one?
        en| A father is {k} times as old as his son. Together they are {s} years old. How old is the father?
        en| There are {k} times as many {T} as {V} in the {P}, {s} in all. How many {T} are there?
        en| {A} and {B} collected {s} {T}. {A} collected {k} times as many as {B}. How many did {A} collect?
        en| {A} and {B} are {s} years old together, and {A} is {k} times as old as {B}. How old is {A}?
        en| Two pieces of rope are {s} m together; one is {k} times as long as the other. How long is the longer piece?
        en| A shop sold {s} {T} on two days, {k} times as many on the first day as on the second. How many on the first day?
        en| {A} and {B} have {s} {T} altogether. If {A} has {k} times as many as {B}, how many does {A} have?
        zh| {A}和{B}共有{s}{M}{T}，{A}的是{B}的{k}倍，{A}有几{M}？
        zh| 两数的和是{s}，大数是小数的{k}倍，大数是多少？
        zh| 爸爸的年龄是{A}的{k}倍，两人一共{s}岁，爸爸几岁？
        zh| 果园里桃树和梨树共{s}棵，桃树的棵数是梨树的{k}倍，桃树有多少棵？
        zh| {A}和{B}一共摘了{s}{M}{T}，{A}摘的是{B}的{k}倍，{A}摘了几{M}？
        zh| 甲乙两数之和是{s}，甲数是乙数的{k}倍，甲数是多少？
        zh| 鸡和鸭共{s}只，鸭的只数是鸡的{k}倍，鸭有多少只？
        zh| 把{s}米的绳子分成两段，长的是短的{k}倍，长的一段长多少米？
        zh| 学校有老师{s}人，其中女老师人数是男老师的{k}倍，女老师有多少人？
        zh| 果园里有桃树和梨树{s}棵，桃树是梨树的{k}倍，桃树有几棵？
        zh| 甲仓和乙仓共有粮食{s}吨，甲仓的粮食是乙仓的{k}倍，甲仓有粮食多少吨？

        == difftimes: k * x - x = d; k=2..9 x=2..60
        en| {B} has {k} times as many {T} as {A}, and {d} more than {A}. How many does {A} have?
        en| The difference of two numbers is {d}. The larger is {k} times the smaller. What is the smaller number?
        en| A mother is {d} years older than her daughter and {k} times as old. How old is the daughter?
        en| {B} is {d} years older than {A}. {B} is also {k} times as old as {A}. How old is {A}?
        en| {A} has {d} {T} fewer than {B}, and {B} has {k} times as many as {A}. How many does {A} have?
        en| One rope is {d} m longer than another and {k} times as long. How long is the shorter one?
        en| There are {k} times as many {T} as {V}, so there are {d} more {T} than {V}. How many {V} are there?
        en| {k} times a number is {d} more than the number. What is the number?
        en| {B} has {d} more {T} than {A}, and {k} times as many. How many does {A} have?
        en| {A} is {d} years younger than {B}, and {B} is {k} times as old. How old is {A}?
        zh| {B}的{T}是{A}的{k}倍，比{A}多{d}{M}，{A}有几{M}？
        zh| 两数的差是{d}，大数是小数的{k}倍，小数是多少？
        zh| 妈妈比{A}大{d}岁，妈妈的年龄是{A}的{k}倍，{A}几岁？
        zh| 桃树比梨树多{d}棵，桃树是梨树的{k}倍，梨树有多少棵？
        zh| 鸭比鸡多{d}只，鸭的只数是鸡的{k}倍，鸡有多少只？
        zh| {A}比{B}少{d}{M}{T}，{B}的{T}是{A}的{k}倍，{A}有几{M}？
        zh| 一个数的{k}倍比它本身多{d}，这个数是多少？
        zh| 长绳比短绳长{d}米，长绳的长是短绳的{k}倍，短绳长多少米？
        zh| {B}比{A}多{d}{M}{T}，{B}的{T}是{A}的{k}倍，{A}有多少{M}？
        zh| {B}比{A}大{d}岁，{B}的年龄是{A}的{k}倍，{A}几岁？

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

        == divided: x / k + b = c; k=2..9 b=2..40 c=4..60
        en| A number divided by {k}, plus {b}, is {c}. What is the number?
        en| If you divide a number by {k} and add {b}, you get {c}. Find the number.
        en| {k} friends share a prize equally. With the {$b} that {A} already had, {he} now has {$c}. How much was the prize?
        en| The quotient of a number and {k}, increased by {b}, is {c}. What is the number?
        en| {A} divides a number by {k} and then adds {b}; the result is {c}. What was the number?
        en| x over {k} plus {b} equals {c}. Find x.
        en| A number is divided by {k}, and {b} is added. The result is {c}. What is the number?
        zh| 一个数除以{k}，再加上{b}，等于{c}，求这个数。
        zh| 一个数除以{k}的商加{b}得{c}，这个数是多少？
        zh| 某数除以{k}后再加{b}，结果是{c}，求某数。
        zh| x除以{k}加{b}等于{c}，求x。
        zh| {A}把一个数除以{k}，再加{b}，得到{c}，这个数是几？
        zh| 一个数被{k}除后加上{b}是{c}，求这个数。
        zh| 一个数除以{k}，加上{b}，结果是{c}，这个数是几？

        == quotient: x / k = a; k=2..12 a=2..60
        en| A number divided by {k} is {a}. What is the number?
        en| {A} shares some {T} equally among {k} friends. Each gets {a}. How many {T} were there?
        en| Some {T} are put into {k} boxes, {a} in each. How many {T} were there at first?
        en| The {k} players of a team split a prize equally and each gets {$a}. How much was the prize?
        en| {k} children share some {T} equally, and everyone gets {a}. How many {T} did they share?
        en| When a number is divided by {k}, the result is {a}. Find the number.
        en| A rope is cut into {k} equal pieces of {a} m. How long was the rope?
        en| {A} packs all {his} {T} in {k} equal bags. In each bag there are {a}. How many {T} does {he} have?
        en| {A} divides a number by {k} and gets {a}. What is the number?
        en| {k} friends share some {T} equally. Each friend gets {a}. How many {T} are there?
        zh| 一个数除以{k}等于{a}，这个数是多少？
        zh| 把一些{T}平均分给{k}个小朋友，每人分到{a}{M}，原来有几{M}{T}？
        zh| 某数除以{k}，商是{a}，求某数。
        zh| 一根绳子平均剪成{k}段，每段长{a}米，这根绳子原来长多少米？
        zh| {A}把{T}平均分成{k}份，每份{a}{M}，{A}原来有多少{M}{T}？
        zh| x除以{k}得{a}，x是多少？
        zh| {k}个人平分一笔奖金，每人得{a}元，这笔奖金是多少元？
        zh| 一些{T}平均装进{k}个盒子，每盒{a}{M}，这些{T}共有几{M}？
        zh| {A}把一个数除以{k}，得到{a}，这个数是几？
        zh| {k}个朋友平分一些{T}，每人得{a}{M}，一共有几{M}？

        == bothsides: k * x + a = m * x + b; k=3..12 m=2..11 a=2..60 x=2..30
        en| {k} times a number plus {a} equals {m} times the number plus {b}. What is the number?
        en| {A} has {$a} and saves {$k} a week. {B} has {$b} and saves {$m} a week. After how many weeks do they have the same amount?
        en| Plan A costs {$a} plus {$k} per month, plan B costs {$b} plus {$m} per month. After how many months do they cost the same?
        en| One plant is {a} cm high and grows {k} cm a week. Another is {b} cm high and grows {m} cm a week. When are they equally high?
        en| {k} times a number increased by {a} is the same as {m} times the number increased by {b}. Find the number.
        en| Taxi A takes {$a} plus {$k} per km, taxi B {$b} plus {$m} per km. For how many km is the price the same?
        en| {A} has {a} {T} and gets {k} every day; {B} has {b} and gets {m} every day. After how many days do both have equally many?
        en| Gym one: {$a} to join and {$k} a month. Gym two: {$b} to join and {$m} a month. When is the total cost equal?
        en| {A} has {$a} and saves {$k} every week. {B} has {$b} and saves {$m} every week. When will they have the same amount?
        en| One tank has {a} litres and gets {k} litres a minute, another has {b} litres and gets {m} litres a minute. After how many minutes are they equal?
        zh| 一个数的{k}倍加{a}等于它的{m}倍加{b}，求这个数。
        zh| {A}有{a}元，每周存{k}元；{B}有{b}元，每周存{m}元，几周后两人的钱一样多？
        zh| 甲公司租车收{a}元再加每天{k}元，乙公司收{b}元再加每天{m}元，租几天时费用相同？
        zh| 一棵树高{a}厘米，每年长{k}厘米，另一棵高{b}厘米，每年长{m}厘米，几年后一样高？
        zh| 某数的{k}倍与{a}的和等于它的{m}倍与{b}的和，求某数。
        zh| {A}有{a}{M}{T}，每天增加{k}{M}；{B}有{b}{M}，每天增加{m}{M}，几天后两人一样多？
        zh| 甲出租车起步{a}元，每千米{k}元；乙出租车起步{b}元，每千米{m}元，行多少千米时车费相同？
        zh| 甲水池有水{a}升，每分钟进水{k}升，乙水池有水{b}升，每分钟进水{m}升，几分钟后水量相等？
        zh| {A}有{a}元，每天存{k}元；{B}有{b}元，每天存{m}元，几天后钱一样多？
        zh| x的{k}倍加{a}等于x的{m}倍加{b}，x是多少？

        == tanks: p - r * x = q + t * x; q=5..200 r=2..20 t=2..20 x=2..30
        en| One tank has {p} litres and loses {r} litres per minute, another has {q} litres and gains {t} litres per minute. After how many minutes do they hold the same amount?
        en| {A} has {$p} and spends {$r} a day. {B} has {$q} and earns {$t} a day. After how many days do they have equally much?
        en| A balloon is at {p} m and sinks {r} m a minute; another one is at {q} m and climbs {t} m a minute. When are they at the same height?
        en| A village of {p} people shrinks by {r} a year while one of {q} people grows by {t} a year. In how many years are they the same size?
        en| {A} has {p} {T} and gives away {r} every day. {B} has {q} {T} and gets {t} every day. When do they have the same number?
        en| Pool one holds {p} litres and is emptied at {r} litres a minute; pool two holds {q} litres and is filled at {t} litres a minute. When are they equally full?
        en| One stock has {p} boxes and shrinks by {r} a day; the other has {q} and grows by {t} a day. After how many days are they equal?
        en| {A} has {$p} and spends {$r} a week. {B} has {$q} and saves {$t} a week. When will they have the same amount?
        en| {p} minus {r} times a number equals {q} plus {t} times the number. What is the number?
        zh| 甲水池有水{p}吨，每小时放出{r}吨；乙水池有水{q}吨，每小时注入{t}吨，几小时后两池的水一样多？
        zh| {A}有{p}元，每天花{r}元，{B}有{q}元，每天存{t}元，几天后两人的钱同样多？
        zh| 甲仓有{p}吨粮食，每天运出{r}吨，乙仓有{q}吨，每天运进{t}吨，多少天后两仓粮食相等？
        zh| 一个气球在{p}米高处，每分钟下降{r}米，另一个在{q}米高处，每分钟上升{t}米，几分钟后高度相同？
        zh| {A}有{p}{M}{T}，每天送出{r}{M}，{B}有{q}{M}，每天得到{t}{M}，几天后两人同样多？
        zh| 甲桶有油{p}千克，每分钟流出{r}千克；乙桶有油{q}千克，每分钟流入{t}千克，几分钟后两桶油相等？
        zh| 甲村有{p}人，每年减少{r}人，乙村有{q}人，每年增加{t}人，几年后两村人数相同？
        zh| {A}有{p}元，每周花{r}元；{B}有{q}元，每周存{t}元，几周后钱一样多？
        zh| {p}减去x的{r}倍等于{q}加上x的{t}倍，x是多少？

        == surplus: k * x + r = m * x - q; k=2..9 r=2..30 m=3..12 x=3..40
        en| If each child gets {k} {T}, {r} are left over. If each gets {m}, {q} are missing. How many children are there?
        en| {A} wants to give {T} to friends: with {k} for each there are {r} too many, with {m} for each there are {q} too few. How many friends are there?
        en| When every box takes {k} {T}, {r} do not fit; when every box takes {m}, there is room for {q} more. How many boxes are there?
        en| With {k} {T} per person {r} remain; with {m} {T} per person {q} are lacking. How many people are there?
        en| If a teacher gives {k} {T} to every pupil, {r} are left. If every pupil is to get {m}, {q} more are needed. How many pupils are there?
        en| When {k} pupils sit on each bench, {r} have no seat; when {m} sit on each, {q} seats stay empty. How many benches are there?
        en| If each friend gets {k} {T}, there are {r} left. If each gets {m}, there are {q} too few. How many friends are there?
        zh| 分{T}，每人{k}{M}多{r}{M}，每人{m}{M}少{q}{M}，有多少人？
        zh| 老师把{T}分给学生，如果每人分{k}{M}，还剩{r}{M}；如果每人分{m}{M}，就差{q}{M}，学生有几人？
        zh| 同学们住宿舍，每间住{k}人，有{r}人没床位，每间住{m}人，空{q}个床位，宿舍有几间？
        zh| 把一些{T}分给小朋友，每人{k}{M}余{r}{M}，每人{m}{M}缺{q}{M}，小朋友有几人？
        zh| 植树时，每人种{k}棵还剩{r}棵，每人种{m}棵又差{q}棵，参加植树的有多少人？
        zh| 几个人买{T}，每人出{k}元多{r}元，每人出{m}元少{q}元，有几个人？
        zh| 每个朋友分{k}{M}{T}剩{r}{M}，每个分{m}{M}少{q}{M}，朋友有几个？

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

        == ratio: x = s * a / ( a + b ); s=10..400 a=2..9 b=2..9
        en| {A} and {B} share {s} {T} in the ratio {a}:{b}. How many does {A} get?
        en| The ratio of boys to girls in a class of {s} is {a} to {b}. How many boys are there?
        en| Paint is mixed from red and white in the ratio {a}:{b}. How many litres of red are in {s} litres?
        en| {s} {T} are divided between {A} and {B} in the ratio {a}:{b}. What does {A} get?
        en| In a bag with {s} {T} the ratio of red to blue is {a}:{b}. How many are red?
        en| {A} and {B} split {$s} in the ratio {a} to {b}. How much does {A} receive?
        en| {s} {T} are shared by {A} and {B} in the ratio {a}:{b}. How many {T} does {A} get?
        zh| {A}和{B}按{a}:{b}分{s}{M}{T}，{A}分到几{M}？
        zh| 全班{s}人，男生与女生的比是{a}:{b}，男生有多少人？
        zh| 红白两种颜料按{a}比{b}混合成{s}升，红颜料要多少升？
        zh| 把{s}{M}{T}按{a}:{b}分给{A}和{B}，{A}得几{M}？
        zh| 苹果树和梨树共{s}棵，棵数比是{a}:{b}，苹果树有多少棵？
        zh| 水泥和沙子按{a}比{b}配成{s}千克，需要水泥多少千克？
        zh| {A}和{B}按{a}比{b}分{s}{M}{T}，{A}得几{M}？

        == perimeter: x = 2 * ( a + b ); a=2..90 b=2..90
        en| A rectangle is {a} cm long and {b} cm wide. What is its perimeter?
        en| A garden of {a} m by {b} m gets a fence all around. How many metres of fence are needed?
        en| Find the perimeter of a rectangle with sides {a} and {b}.
        en| {A} walks once around a rectangular field that is {a} m long and {b} m wide. How far does {he} walk?
        en| The sides of a rectangle measure {a} m and {b} m. How long is the way around it?
        en| A rectangle has a length of {a} cm and a width of {b} cm. Calculate the perimeter.
        en| A picture is {a} cm high and {b} cm wide. How much frame goes around it?
        en| How many metres of fence go around a field {a} m long and {b} m wide?
        en| What is the perimeter of a rectangle that is {a} m long and {b} m wide?
        zh| 一个长方形长{a}厘米，宽{b}厘米，周长是多少厘米？
        zh| 长方形操场长{a}米，宽{b}米，{A}绕操场走一圈，走了多少米？
        zh| 一块长{a}米、宽{b}米的菜地，四周围上篱笆，篱笆长多少米？
        zh| 求长为{a}、宽为{b}的长方形的周长。
        zh| 长方形的长是{a}厘米，宽是{b}厘米，求周长。
        zh| 一个长方形花坛，长{a}米，宽{b}米，沿着它走一圈是多少米？
        zh| 一幅画长{a}厘米、宽{b}厘米，四周镶边框，边框一共长多少厘米？
        zh| 篮球场长{a}米，宽{b}米，它的周长是多少米？
        zh| 长{a}米、宽{b}米的长方形，周长是多少米？

        == square: x = 4 * a; a=2..120
        en| A square has sides of {a} cm. What is its perimeter?
        en| How much fence does {A} need around a square garden whose side is {a} m?
        en| Each side of a square is {a} m long. How long is the way around it?
        en| Dogs have four legs. How many legs do {a} dogs have?
        en| One side of a square is {a} m. Find the perimeter.
        en| A square table has a side of {a} cm. How long is its edge all around?
        en| How many wheels do {a} cars have?
        en| What is the perimeter of a square with a side of {a} m?
        zh| 正方形的边长是{a}厘米，周长是多少厘米？
        zh| 一个正方形花坛边长{a}米，绕它走一圈是多少米？
        zh| 边长{a}米的正方形菜地，围篱笆要多少米？
        zh| 一块正方形手帕，边长{a}厘米，周长是多少？
        zh| {A}绕边长{a}米的正方形操场走一圈，走了几米？
        zh| 正方形边长{a}米，求周长。

        == squareside: 4 * x = p; x=2..120
        en| The perimeter of a square is {p} cm. How long is one side?
        en| A wire of {p} cm is bent into a square. What is the length of its side?
        en| A square garden has a fence of {p} m around it. How long is each side?
        en| A square has a perimeter of {p} m. Find the length of a side.
        en| Around a square field it is {p} m. How long is a side of the field?
        en| What is the side of a square whose perimeter is {p} cm?
        en| Some cats have {p} legs in all. How many cats are there?
        en| The perimeter of a square is {p} m. What is its side?
        zh| 正方形的周长是{p}厘米，边长是多少厘米？
        zh| 用一根{p}厘米长的铁丝围成一个正方形，边长是多少？
        zh| 一个正方形花坛一圈长{p}米，每边长多少米？
        zh| 正方形周长{p}厘米，求边长。
        zh| 一块正方形手帕的周长是{p}厘米，它的边长是多少厘米？
        zh| 绕正方形操场走一圈是{p}米，操场的边长是几米？
        zh| 桌子都有四条腿，一共{p}条腿，有几张桌子？
        zh| 正方形周长是{p}米，边长是几米？

        == otherside: 2 * ( a + x ) = p; a=2..80 x=2..80
        en| A rectangle has a perimeter of {p} cm and a length of {a} cm. What is its width?
        en| The perimeter of a rectangle is {p} m. One side is {a} m. Find the other side.
        en| A fence of {p} m goes around a rectangular garden that is {a} m wide. How long is the garden?
        en| With {p} cm of wire {A} makes a rectangle {a} cm long. How wide is it?
        en| The perimeter of a rectangle is {p} cm and its length is {a} cm. Calculate the width.
        en| A rectangle is {a} m wide. Its perimeter measures {p} m. What is its length?
        en| A picture frame of {p} cm goes around a picture that is {a} cm wide. How high is the picture?
        en| A rectangle has the perimeter {p} m. It is {a} m long. How wide is it?
        zh| 长方形的周长是{p}厘米，长是{a}厘米，宽是多少厘米？
        zh| 用{p}厘米的铁丝围一个宽{a}厘米的长方形，长是多少厘米？
        zh| 一个长方形花坛周长{p}米，宽{a}米，求长。
        zh| 篱笆长{p}米，正好围成长{a}米的长方形菜地，菜地宽多少米？
        zh| 一个长方形周长是{p}厘米，宽是{a}厘米，它的长是多少？
        zh| 长方形长{a}米，周长{p}米，求宽。
        zh| 一根{p}厘米长的铁丝正好围成一个长{a}厘米的长方形，宽是多少厘米？
        zh| 长方形周长{p}厘米，长{a}厘米，宽几厘米？

        == width: 2 * ( x + ( x + d ) ) = p; d=2..40 x=2..60
        en| A rectangle is {d} cm longer than it is wide. Its perimeter is {p} cm. How wide is it?
        en| The length of a rectangle is {d} m more than its width, and the perimeter is {p} m. Find the width.
        en| A rectangular garden with a fence of {p} m is {d} m longer than wide. What is its width?
        en| The perimeter of a rectangle is {p} cm. The length is {d} cm greater than the width. What is the width?
        en| A field is {d} m longer than wide, and it is {p} m around. How wide is the field?
        en| The width of a rectangle is {d} cm less than its length. The perimeter is {p} cm. Find the width.
        en| A rectangle has the perimeter {p} m. It is {d} m longer than wide. How wide is it?
        zh| 一个长方形的长比宽多{d}厘米，周长是{p}厘米，宽是多少厘米？
        zh| 长方形菜地周长{p}米，长比宽长{d}米，求宽。
        zh| 用{p}厘米铁丝围成长方形，使长比宽多{d}厘米，宽应是多少？
        zh| 一个长方形周长{p}米，长比宽多{d}米，宽是多少米？
        zh| 长方形的宽比长少{d}厘米，周长是{p}厘米，宽是多少厘米？
        zh| 一块地长比宽多{d}米，围一圈要{p}米，它的宽是多少米？
        zh| 长方形周长{p}厘米，长比宽多{d}厘米，宽几厘米？

        == length: 2 * ( x + ( x - d ) ) = p; d=2..40 x=10..90
        en| A rectangle is {d} cm longer than it is wide. Its perimeter is {p} cm. How long is it?
        en| The width of a rectangle is {d} m less than its length, and the perimeter is {p} m. Find the length.
        en| A rectangular garden with a fence of {p} m is {d} m longer than wide. What is its length?
        en| The perimeter of a rectangle is {p} cm. The length is {d} cm greater than the width. What is the length?
        en| A field is {d} m longer than wide, and it is {p} m around. How long is the field?
        en| The length of a rectangle is {d} cm more than its width. The perimeter is {p} cm. Find the length.
        en| A rectangle has the perimeter {p} m. It is {d} m longer than wide. How long is it?
        zh| 一个长方形的长比宽多{d}厘米，周长是{p}厘米，长是多少厘米？
        zh| 长方形菜地周长{p}米，宽比长短{d}米，求长。
        zh| 用{p}厘米铁丝围成长方形，使宽比长少{d}厘米，长应是多少？
        zh| 一个长方形周长{p}米，长比宽多{d}米，长是多少米？
        zh| 长方形的宽比长少{d}厘米，周长是{p}厘米，长是多少厘米？
        zh| 一块地长比宽多{d}米，围一圈要{p}米，它的长是多少米？
        zh| 长方形周长{p}厘米，长比宽多{d}厘米，长几厘米？

        == widthtimes: 2 * ( x + k * x ) = p; k=2..9 x=2..60
        en| The length of a rectangle is {k} times its width. The perimeter is {p} cm. What is the width?
        en| A rectangle with a perimeter of {p} m is {k} times as long as it is wide. How wide is it?
        en| A garden is {k} times as long as wide, and the fence around it measures {p} m. Find its width.
        en| A rectangle's length is {k} times its width, and its perimeter is {p} m. Find the width.
        en| A field is {k} times as long as wide. Around it there are {p} m of fence. How wide is the field?
        en| The perimeter of a rectangle is {p} cm. It is {k} times as long as wide. What is its width?
        en| A rectangle has the perimeter {p} m. It is {k} times as long as wide. How wide is it?
        zh| 长方形的长是宽的{k}倍，周长是{p}厘米，宽是多少厘米？
        zh| 周长{p}米的长方形，长是宽的{k}倍，求宽。
        zh| 一块长方形地，长为宽的{k}倍，围一圈篱笆用了{p}米，这块地宽多少米？
        zh| 一个长方形周长{p}厘米，长是宽的{k}倍，宽是多少？
        zh| 用{p}厘米的铁丝围成长是宽的{k}倍的长方形，宽是多少厘米？
        zh| 长方形操场一圈{p}米，长等于宽的{k}倍，操场宽多少米？
        zh| 长方形周长{p}厘米，长是宽的{k}倍，宽几厘米？
        """

    /// All families.
    static let texts = [sums, products, unknowns, stories]
}
