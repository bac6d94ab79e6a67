/// Stories to which several questions can be asked, each with an equation of its own: the network has to read both.
extension Grammar {
    static let stories = """
        == away; a=5..120 b=2..110
        en| {A} [has|had] {a} {T} and [gives|gave] {b} of them to {B}.
        en| There [are|were] {a} {T} in the {P}. {b} of them [are|were] [sold|stolen|taken away].
        en| {A} [bought|picked|baked|found] {a} {T}. {He} [ate|used|lost|sold] {b} of them.
        en| Of {a} {T}, {A} [dropped|broke|threw away] {b}.
        en| {B} took {b} {T} from {A}, who had {a} {T} before.
        en| {A} [started|began] the day with {a} {T}. By the evening {he} had [sold|used up|given away] {b}.
        en| A box held {a} {T}. {A} took out {b} {T}.
        en| {b} {T} were [removed|missing|eaten] from a bag of {a} {T}.
        en| {A} [collected|made|owned] {a} {T}, but {b} of them got [lost|broken].
        zh| {A}有{a}{M}{T}，[给了|送给|借给]{B}{b}{M}，
        zh| {P}[原有|有]{a}{M}{T}，[卖出|卖掉|运走]{b}{M}，
        zh| {A}[买来|摘了|带了]{a}{M}{T}，[吃了|用了|丢了]{b}{M}，
        zh| 盒子里有{a}{M}{T}，拿走{b}{M}，
        zh| {A}的{a}{M}{T}[坏了|丢失了|分出去]{b}{M}，
        zh| 一共有{a}{M}{T}，{A}拿了{b}{M}，
        zh| {B}从{A}的{a}{M}{T}中借走了{b}{M}，
        zh| 从{a}{M}{T}里取出{b}{M}，
        ? x = a - b
        en| How many {T} are left?
        en| How many {T} [remain|are still there]?
        en| How many are left [now|in the end|after that]?
        en| What number of {T} is left?
        en| Find the number of {T} that remain.
        en| How many are there now?
        zh| 还剩[几|多少]{M}？
        zh| 现在还有[几|多少]{M}{T}？
        zh| 剩下[几|多少]{M}{T}？
        zh| 这时还有多少{M}？
        zh| 还剩下多少？

        == times compare; a=2..60 k=2..9
        en| {A} has {a} {T}. {B} has {k} times as many[ as {A}|].
        en| {B} has {k} times as many {T} as {A}. {A} has {a}[ of them|].
        en| {A} [collected|picked|bought|sold] {a} {T}, and {B} {k} times as many as {A}.
        en| {B} has {k} times the number of {T} that {A} has, and {A} has {a}.
        en| The number of {B}'s {T} is {k} times that of {A}, who has {a} {T}.
        en| {A} owns {a} {T}, while {B} owns {k} times that many.
        en| If {A} has {a} {T}, then {B} has {k} times this number.
        en| For each {T1} that {A} has, {B} has {k}. {A} has {a} {T}.
        zh| {A}有{a}{M}{T}，{B}的{T}是{A}的{k}倍，
        zh| {B}的{T}[的数量|数|]是{A}的{k}倍，{A}有{a}{M}，
        zh| {A}[摘了|买了|做了|卖了]{a}{M}{T}，{B}的数量是{A}的{k}倍，
        zh| {A}有{T}{a}{M}，{B}有的是{he}的{k}倍，
        zh| 已知{A}有{a}{M}{T}，而{B}的{T}恰好是{A}的{k}倍，
        zh| {A}和{B}都有{T}，{A}有{a}{M}，{B}是{A}的{k}倍，
        zh| {A}收集了{a}{M}{T}，{B}收集的是{A}的{k}倍，
        ? x = a * k
        en| How many {T} does {B} have?
        en| How many does {B} have?
        en| Find the number of {B}'s {T}.
        en| What is the number of {T} that {B} has?
        zh| {B}有[几|多少]{M}{T}？
        zh| {B}有多少{M}？
        zh| 求{B}的{T}有多少{M}。
        ? x = a + a * k
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} do {A} and {B} have together?
        en| What is the total number of {T}?
        en| Find the sum of their {T}.
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 两人的{T}总数是多少？
        ? x = a * k - a
        en| How many more {T} does {B} have than {A}?
        en| How many more does {B} have?
        en| How many fewer {T} does {A} have than {B}?
        en| What is the difference between their numbers of {T}?
        zh| {B}比{A}多[几|多少]{M}？
        zh| {A}比{B}少[几|多少]{M}{T}？
        zh| 两人相差多少{M}？

        == more compare; a=3..99 b=2..60
        en| {A} has {a} {T}. {B} has {b} more[ than {A}|].
        en| {B} has {b} more {T} than {A}. {A} has {a}[ of them|].
        en| {A} [collected|picked|bought|sold] {a} {T}, and {B} {b} more than {A}.
        en| {A} has {a} {T}, {b} fewer than {B}.
        en| If {A} has {a} {T}, then {B} has {b} more.
        en| {A} owns {a} {T}, while {B} owns {b} more than that.
        en| {A}, who has {a} {T}, has {b} less than {B}.
        en| {B}'s {T} are {b} more in number than those of {A}, who has {a}.
        zh| {A}有{a}{M}{T}，{B}比{A}多{b}{M}，
        zh| {B}的{T}比{A}[多|多出]{b}{M}，{A}有{a}{M}，
        zh| {A}[摘了|买了|做了|卖了]{a}{M}{T}，比{B}少{b}{M}，
        zh| {A}有{T}{a}{M}，{B}有的比{he}多{b}{M}，
        zh| 已知{A}有{a}{M}{T}，而{B}比{he}还多{b}{M}，
        zh| {A}收集了{a}{M}{T}，{B}比{A}多收集{b}{M}，
        zh| {A}的{T}有{a}{M}，比{B}的少{b}{M}，
        ? x = a + b
        en| How many {T} does {B} have?
        en| How many does {B} have?
        en| Find the number of {B}'s {T}.
        en| What is the number of {T} that {B} has?
        zh| {B}有[几|多少]{M}{T}？
        zh| {B}有多少{M}？
        zh| 求{B}的{T}有多少{M}。
        ? x = a + ( a + b )
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} do {A} and {B} have together?
        en| What is the total number of {T}?
        en| Find the sum of their {T}.
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 两人的{T}总数是多少？

        == less compare; a=20..120 b=2..90
        en| {A} has {a} {T}. {B} has {b} fewer[ than {A}|].
        en| {B} has {b} [fewer|less] {T} than {A}. {A} has {a}[ of them|].
        en| {A} [collected|picked|bought|sold] {a} {T}, and {B} {b} fewer than {A}.
        en| {A} has {a} {T}, {b} more than {B}.
        en| If {A} has {a} {T}, then {B} has {b} less.
        en| {A} owns {a} {T}, while {B} owns {b} fewer than that.
        en| {A}, who has {a} {T}, has {b} more than {B}.
        zh| {A}有{a}{M}{T}，{B}比{A}少{b}{M}，
        zh| {B}的{T}比{A}少{b}{M}，{A}有{a}{M}，
        zh| {A}有{T}{a}{M}，{B}有的比{he}少{b}{M}，
        zh| 已知{A}有{a}{M}{T}，而{B}比{he}少{b}{M}，
        zh| {A}收集了{a}{M}{T}，{B}比{A}少收集{b}{M}，
        zh| {A}[摘了|买了|做了|卖了]{a}{M}{T}，{B}少{b}{M}，
        ? x = a + ( a - b )
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} do {A} and {B} have together?
        en| What is the total number of {T}?
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 两人的{T}总数是多少？

        == both; a=4..120 b=2..110
        en| {A} has {a} {T} and {B} has {b}.
        en| {A} [collected|picked|made|sold] {a} {T}, {B} [collected|picked|made|sold] {b}.
        en| There are {a} {T} in {A}'s bag and {b} {T} in {B}'s bag.
        en| {A} owns {a} {T}. {B} owns {b} {T}.
        en| {A} and {B} have {T}: {A} has {a}, {B} has {b}.
        en| On Monday {A} made {a} {T}; on the same day {B} made {b}.
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，
        zh| {A}[摘了|做了|买了|卖了]{a}{M}{T}，{B}[摘了|做了|买了|卖了]{b}{M}，
        zh| {A}的{T}有{a}{M}，{B}的有{b}{M}，
        zh| {A}和{B}都有{T}，{A}有{a}{M}，{B}有{b}{M}，
        zh| {A}收集{T}{a}{M}，{B}收集{b}{M}，
        zh| 已知{A}有{a}{M}{T}，而{B}有{b}{M}，
        ? x = a + b
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} are there in all?
        en| What is the total number of {T}?
        en| How many {T} do {A} and {B} have together?
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 总共多少{M}{T}？
        ? x = a - b
        en| How many more {T} does {A} have than {B}?
        en| How many fewer {T} does {B} have than {A}?
        en| How many more does {A} have?
        en| What is the difference between their numbers of {T}?
        zh| {A}比{B}多[几|多少]{M}？
        zh| {B}比{A}少[几|多少]{M}{T}？
        zh| 两人相差多少{M}？
        ? a - x = b + x
        en| How many {T} must {A} give to {B} so that they have the same number?
        en| How many should {A} give {B} to make both equal?
        en| {A} gives some to {B}, and then both have equally many. How many does {A} give?
        zh| {A}给{B}[几|多少]{M}，两人[就|]一样多？
        zh| {A}要给{B}多少{M}{T}，两人才同样多？
        zh| {A}送给{B}几{M}后，两人的{T}相等？

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
        ? x = a * b
        en| How many {T} are there [altogether|in all|in total]?
        en| What is the total number of {T}?
        en| How many {T} is that?
        en| Find the number of {T}.
        zh| [一共|共|总共]有[几|多少]{M}{T}？
        zh| 这些{T}共多少{M}？
        zh| 求{T}的总数。

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
        ? x = a * b + c
        en| How many {T} are there [altogether|in all|in total]?
        en| What is the total number of {T}?
        en| How many {T} does {A} have [now|altogether]?
        zh| [一共|共|总共]有[几|多少]{M}{T}？
        zh| 这些{T}共多少{M}？
        zh| 现在共有多少{M}？

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
        ? x = a * b - c
        en| How many {T} are left?
        en| How many {T} remain?
        en| How many are left [now|in the end|after that]?
        en| What number of {T} is left?
        zh| 还剩[几|多少]{M}？
        zh| 现在还有[几|多少]{M}{T}？
        zh| 剩下[几|多少]{M}{T}？
        zh| 还剩下多少？

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

        == sum and difference; s=20..200 d=2..60
        en| {A} and {B} have {s} {T} [together|altogether|in all]. {A} has {d} more than {B}.
        en| Together {A} and {B} have {s} {T}, and {A} has {d} more than {B}.
        en| {A} has {d} more {T} than {B}. They have {s} [together|in all|in total].
        en| {B} has {d} [fewer|less] {T} than {A}. In all they have {s}.
        en| The total number of {T} of {A} and {B} is {s}. {A} has {d} more.
        en| {s} {T} belong to {A} and {B}, and {A} has {d} more of them than {B}.
        en| {s} {T} are shared by {A} and {B} so that {B} gets {d} fewer than {A}.
        zh| {A}和{B}[一共|共|总共]有{s}{M}{T}，{A}比{B}多{d}{M}，
        zh| {A}比{B}多{d}{M}{T}，两人[一共|共]有{s}{M}，
        zh| {B}的{T}比{A}少{d}{M}，他们共有{s}{M}，
        zh| 两人共有{T}{s}{M}，其中{A}比{B}多{d}{M}，{B}比较少，
        zh| {A}与{B}共摘了{s}{M}{T}，{B}比{A}少摘{d}{M}，
        zh| 把{s}{M}{T}分给{A}和{B}，{A}比{B}多得{d}{M}，
        ? x + ( x - d ) = s
        en| How many {T} does {A} have?
        en| How many does {A} have?
        en| Find the number of {A}'s {T}.
        en| What is the number of {T} that {A} has?
        zh| {A}有[几|多少]{M}{T}？
        zh| {A}有多少{M}？
        zh| 求{A}的{T}有多少{M}。
        ? x + ( x + d ) = s
        en| How many {T} does {B} have?
        en| How many does {B} have?
        en| Find the number of {B}'s {T}.
        en| What is the number of {T} that {B} has?
        zh| {B}有[几|多少]{M}{T}？
        zh| {B}有多少{M}？
        zh| 求{B}的{T}有多少{M}。

        == sum and multiple; s=12..300 k=2..9
        en| {A} and {B} have {s} {T} [together|altogether|in all]. {A} has {k} times as many as {B}.
        en| Together {A} and {B} have {s} {T}, and {A} has {k} times as many as {B}.
        en| {A} has {k} times as many {T} as {B}. They have {s} [together|in all|in total].
        en| The total number of {T} of {A} and {B} is {s}. {A} has {k} times {B}'s number.
        en| {s} {T} belong to {A} and {B}, and {A} has {k} times as many of them.
        en| {s} {T} are shared by {A} and {B} so that {A} gets {k} times as many as {B}.
        zh| {A}和{B}[一共|共|总共]有{s}{M}{T}，{A}的[数量|]是{B}的{k}倍，
        zh| {A}的{T}是{B}的{k}倍，两人[一共|共]有{s}{M}，
        zh| 两人共有{T}{s}{M}，其中{A}的是{B}的{k}倍，
        zh| {A}与{B}共摘了{s}{M}{T}，{A}摘的是{B}的{k}倍，
        zh| 把{s}{M}{T}分给{A}和{B}，{A}得到的是{B}的{k}倍，
        ? x + x / k = s
        en| How many {T} does {A} have?
        en| How many does {A} have?
        en| Find the number of {A}'s {T}.
        en| What is the number of {T} that {A} has?
        zh| {A}有[几|多少]{M}{T}？
        zh| {A}有多少{M}？
        zh| 求{A}的{T}有多少{M}。
        ? x + k * x = s
        en| How many {T} does {B} have?
        en| How many does {B} have?
        en| Find the number of {B}'s {T}.
        en| What is the number of {T} that {B} has?
        zh| {B}有[几|多少]{M}{T}？
        zh| {B}有多少{M}？
        zh| 求{B}的{T}有多少{M}。

        == ages; s=12..150 d=2..40
        en| {A} is {d} years older than {B}. [Together they are|The sum of their ages is] {s}.
        en| The ages of {A} and {B} add up to {s}. {A} is {d} years older[ than {B}|].
        en| {B} is {d} years younger than {A}. The sum of their ages is {s}.
        en| {A} and {B} are {s} years old together, and {A} is older by {d} years.
        en| The difference of the ages of {A} and {B} is {d} years, and {A} is the older one. Together they are {s}.
        zh| {A}和{B}[一共|共]{s}岁，{A}比{B}大{d}岁，
        zh| {A}比{B}大{d}岁，两人年龄[的|之]和是{s}岁，
        zh| {B}比{A}小{d}岁，两人的年龄加起来是{s}岁，
        zh| 今年{A}与{B}的年龄和是{s}岁，{A}年长{d}岁，
        ? x + ( x - d ) = s
        en| How old is {A}?
        en| What is {A}'s age?
        en| Find the age of {A}.
        zh| {A}[今年|]几岁？
        zh| {A}今年多少岁？
        zh| 求{A}的年龄。
        ? x + ( x + d ) = s
        en| How old is {B}?
        en| What is {B}'s age?
        en| Find the age of {B}.
        zh| {B}[今年|]几岁？
        zh| {B}今年多少岁？
        zh| 求{B}的年龄。

        == some given; a=3..99 b=10..150
        en| {A} had some {T}. {B} gave {him} {a} more, and now {he} has {b}.
        en| After {A} [bought|found|got] {a} more {T}, {he} has {b}[ in all|].
        en| {A} [bought|found|got] {a} {T}. Then {he} had {b} {T}.
        en| {B} gave {A} {a} {T}. Now {A} has {b} of them.
        en| There were some {T} in a box. {A} put in {a} more, so that there were {b}.
        en| With the {a} {T} that {A} got today, {he} has {b}.
        zh| {A}有一些{T}，{B}又给了{he}{a}{M}，现在有{b}{M}，
        zh| {A}[又买了|又得到|又捡到]{a}{M}{T}，[现在|这样]一共有{b}{M}，
        zh| {B}给了{A}{a}{M}{T}，{A}现在有{b}{M}，
        zh| 盒子里有一些{T}，又放进{a}{M}，这时有{b}{M}，
        zh| 加上今天得到的{a}{M}，{A}共有{b}{M}{T}，
        ? x + a = b
        en| How many {T} were there [at first|before|at the start|in the beginning]?
        en| How many did {A} have [at first|before|at the start|originally]?
        en| How many {T} did {he} have [at first|before that|to start with]?
        en| Find the number of {T} at the beginning.
        zh| 原来有[几|多少]{M}？
        zh| {A}[原来|原先|本来]有[几|多少]{M}{T}？
        zh| 起初有多少{M}{T}？
        zh| 求原来的{T}有多少{M}。

        == some taken; a=3..99 b=3..120
        en| {A} had some {T}. {He} gave {a} to {B}, and now {he} has {b}[ left|].
        en| After {A} [sold|lost|ate|used|gave away] {a} {T}, {he} has {b} left.
        en| {A} [sold|lost|ate|used] {a} {T}. Then {b} {T} were left.
        en| {B} took {a} {T} from {A}. Now {A} has {b} of them left.
        en| There were some {T} in a box. {A} took out {a}, so that {b} remained.
        en| {b} {T} remain after {A} has given away {a}.
        zh| {A}有一些{T}，给了{B}{a}{M}，[现在|]还[剩|有]{b}{M}，
        zh| {A}[卖了|丢了|吃了|用了]{a}{M}{T}，还剩{b}{M}，
        zh| {B}拿走{A}{a}{M}{T}，{A}还有{b}{M}，
        zh| 盒子里有一些{T}，取出{a}{M}后剩下{b}{M}，
        zh| 送出{a}{M}后，{A}只剩{b}{M}{T}，
        ? x - a = b
        en| How many {T} were there [at first|before|at the start|in the beginning]?
        en| How many did {A} have [at first|before|at the start|originally]?
        en| How many {T} did {he} have [at first|before that|to start with]?
        en| Find the number of {T} at the beginning.
        zh| 原来有[几|多少]{M}？
        zh| {A}[原来|原先|本来]有[几|多少]{M}{T}？
        zh| 起初有多少{M}{T}？
        zh| 求原来的{T}有多少{M}。

        == fractions; a=6..240 f=1/2,1/3,2/3,1/4,3/4,1/5,2/5,3/5,4/5,1/6,5/6
        en| {A} has {a} {T} and gives {f} of them to {B}.
        en| There are {a} {T} in the {P}. {f} of them are [sold|given away].
        en| {A} [bought|picked|made] {a} {T}. {He} gave {f} of the {T} to {B}.
        en| {B} gets {f} of {A}'s {a} {T}.
        en| From a box of {a} {T}, {A} gives away {f} of the {T}.
        zh| {A}有{a}{M}{T}，把{f}[给|送给]了{B}，
        zh| {P}有{a}{M}{T}，[卖出|送出]了{f}，
        zh| {A}[买了|摘了|做了]{a}{M}{T}，其中{f}给了{B}，
        zh| {a}{M}{T}，送出总数的{f}，
        ? x = a - a * f
        en| How many {T} are left?
        en| How many {T} remain?
        en| How many are left [now|in the end|after that]?
        zh| 还剩[几|多少]{M}？
        zh| 剩下[几|多少]{M}{T}？
        zh| 现在还有多少{M}？
        ? x = a * f
        en| How many {T} are given away?
        en| How many are given away?
        en| How many {T} is that?
        zh| 送出[几|多少]{M}？
        zh| 给出去多少{M}{T}？

        == percents; a=20..800/20 p=5..95/5%
        en| A school has {a} pupils. {p} of them are girls, and the others are boys.
        en| There are {a} pupils in a school, {p} of whom are girls. The rest are boys.
        en| {p} of the {a} pupils of a school are girls; the others are boys.
        en| In a school with {a} children, girls make up {p} of the children and boys the rest.
        zh| 学校有{a}名学生，其中{p}是女生，其余是男生，
        zh| 全校{a}人，女生占{p}，其余是男生，
        zh| 某校共有学生{a}人，女生占总人数的{p}，
        zh| 女生占全校{a}名学生的{p}，剩下的都是男生，
        ? x = a * p
        en| How many girls are there?
        en| How many girls go to the school?
        en| Find the number of girls.
        zh| 女生有多少人？
        zh| 有女生几人？
        zh| 求女生人数。
        ? x = a - a * p
        en| How many boys are there?
        en| How many boys go to the school?
        en| Find the number of boys.
        zh| 男生有多少人？
        zh| 有男生几人？
        zh| 求男生人数。

        == rectangle; a=2..90 b=2..90
        en| A rectangle is {a} cm long and {b} cm wide.
        en| The length of a rectangle is {a} m and its width is {b} m.
        en| A [garden|field|room] [is|has a size of] {a} m by {b} m.
        en| A rectangle has sides of {a} cm and {b} cm.
        en| A [garden|field|room] has the shape of a rectangle, {a} m long and {b} m wide.
        zh| 一个长方形长{a}厘米，宽{b}厘米，
        zh| 长方形的长是{a}米，宽是{b}米，
        zh| 一块长方形[菜地|草地|花坛]，长{a}米，宽{b}米，
        zh| 一个长方形的两条边分别是{a}厘米和{b}厘米，
        ? x = a * b
        en| What is its area?
        en| Find the area.
        en| How large is its area?
        zh| 面积是多少？
        zh| 它的面积是多少平方米？
        zh| 求[它的|]面积。
        ? x = 2 * ( a + b )
        en| What is its perimeter?
        en| Find the perimeter.
        en| How long is the way around it?
        en| How long a fence goes around it?
        zh| 周长是多少？
        zh| 它的周长是多少米？
        zh| 求[它的|]周长。
        zh| 四周围上篱笆，篱笆长多少米？

        == sides; p=20..400/2 d=2..40
        en| A rectangle is {d} cm longer than it is wide, and its perimeter is {p} cm.
        en| The length of a rectangle is {d} m more than its width. The perimeter is {p} m.
        en| The perimeter of a rectangle is {p} cm. Its length is {d} cm greater than its width.
        en| A rectangular [garden|field] has a perimeter of {p} m. It is {d} m longer than wide.
        en| The width of a rectangle is {d} m less than its length, and the way around it is {p} m.
        zh| 一个长方形的长比宽多{d}厘米，周长是{p}厘米，
        zh| 长方形的周长是{p}米，长比宽长{d}米，
        zh| 一块长方形[菜地|草地|花坛]，周长{p}米，宽比长少{d}米，
        zh| 用{p}厘米铁丝围成一个长方形，长比宽多{d}厘米，
        ? 2 * ( x + ( x + d ) ) = p
        en| What is its width?
        en| Find the width.
        en| How wide is it?
        en| How long is the shorter side?
        zh| 宽是多少？
        zh| 它的宽是多少米？
        zh| 求[它的|]宽。
        ? 2 * ( x + ( x - d ) ) = p
        en| What is its length?
        en| Find the length.
        en| How long is it?
        en| How long is the longer side?
        zh| 长是多少？
        zh| 它的长是多少米？
        zh| 求[它的|]长。

        == animals; n=5..60 l=14..230
        en| There are {n} [chickens|hens] and rabbits [in a yard|in a cage|on a farm]. They have {l} legs [in all|altogether].
        en| A farmer [has|keeps] [chickens|hens] and rabbits. They have {n} heads and {l} [legs|feet].
        en| In a cage with rabbits and [chickens|hens] there are {n} heads and {l} [legs|feet].
        en| {n} animals, rabbits and [chickens|hens], have {l} legs.
        zh| 鸡兔同笼，[共有|有|共]{n}个头，{l}只脚，
        zh| 笼子里有鸡和兔[共|一共]{n}只，[共有|一共有]{l}条腿，
        zh| 农场养了鸡和兔共{n}只，它们共有{l}只脚，
        zh| 鸡和兔同在一个笼里，头有{n}个，脚有{l}只，
        ? 2 * x + 4 * ( n - x ) = l
        en| How many [chickens|hens] are there?
        en| Find the number of [chickens|hens].
        en| How many of them are [chickens|hens]?
        zh| 鸡有[几|多少]只？
        zh| 有多少只鸡？
        zh| 求鸡的只数。
        ? 4 * x + 2 * ( n - x ) = l
        en| How many rabbits are there?
        en| Find the number of rabbits.
        en| How many of them are rabbits?
        zh| 兔[子|]有[几|多少]只？
        zh| 有多少只兔[子|]？
        zh| 求兔的只数。

        == consecutive; s=9..600/3
        en| The sum of three consecutive [whole numbers|numbers|integers] is {s}.
        en| Three consecutive [whole numbers|numbers|integers] add up to {s}.
        en| Three numbers that follow each other have the sum {s}.
        en| {s} is the sum of three consecutive [whole numbers|numbers|integers].
        zh| 三个连续[的|][整数|自然数]的和是{s}，
        zh| 三个连续[的|][整数|自然数]相加得{s}，
        zh| {s}是三个连续[整数|自然数]的和，
        zh| 三个相邻的[整数|自然数]之和为{s}，
        ? x + ( x + 1 ) + ( x + 2 ) = s
        en| What is the smallest [one|of them|number]?
        en| Find the smallest [one|number].
        en| Which is the least of them?
        zh| 最小的[数|一个]是多少？
        zh| 其中最小的数是几？
        zh| 求最小的[数|一个]。
        ? x + ( x - 1 ) + ( x - 2 ) = s
        en| What is the largest [one|of them|number]?
        en| Find the largest [one|number].
        en| Which is the greatest of them?
        zh| 最大的[数|一个]是多少？
        zh| 其中最大的数是几？
        zh| 求最大的[数|一个]。

        == driving; v=5..90 t=2..20
        en| {A} [drives|rides|travels] at {v} km per hour for {t} hours.
        en| A [car|train|bus] goes {v} km an hour. It is on the way for {t} hours.
        en| For {t} hours a [car|train|bus] [drives|travels] at a speed of {v} km/h.
        en| The speed of a [car|train|bus] is {v} km per hour, and it drives {t} hours.
        zh| 一辆汽车每小时[行|行驶]{v}千米，[行|行驶]了{t}小时，
        zh| 一列火车以每小时{v}千米的速度行驶{t}小时，
        zh| 汽车的速度是每小时{v}千米，从甲地到乙地用了{t}小时，
        ? x = v * t
        en| How far does it go?
        en| What distance is that?
        en| How many kilometres is that?
        zh| [一共|]行了多少千米？
        zh| 路程是多少千米？
        zh| 一共走了多少千米？

        == meeting; d=60..900 v=3..90 w=3..90
        en| Two [cars|trains|buses] start {d} km apart and drive towards each other at {v} km/h and {w} km/h.
        en| The distance between two towns is {d} km. From each a car starts towards the other, one at {v} km per hour, one at {w} km per hour.
        en| {A} and {B} are {d} km apart and move towards each other. {A} makes {v} km an hour, {B} {w} km an hour.
        en| From two places {d} km apart, {A} and {B} set out at the same time to meet, {A} at {v} km per hour and {B} at {w} km per hour.
        zh| 甲、乙两地相距{d}千米，两[车|人]同时从两地[相向而行|相对开出]，一个每小时行{v}千米，另一个每小时行{w}千米，
        zh| {A}和{B}相距{d}千米，同时相向而行，{A}每小时行{v}千米，{B}每小时行{w}千米，
        zh| 两[车|人]从相距{d}千米的两地同时出发，面对面行驶，速度分别是每小时{v}千米和{w}千米，
        zh| 客车和货车从相距{d}千米的两地同时相对开出，客车每小时{v}千米，货车每小时{w}千米，
        ? ( v + w ) * x = d
        en| After how many hours do they meet?
        en| When do they meet?
        en| How long does it take until they meet?
        en| In how many hours will they meet?
        zh| [几|多少]小时[后|]相遇？
        zh| 经过几小时两[车|人]相遇？
        zh| 多久以后相遇？

        == plans; f=2..60 r=2..25 t=20..500
        en| A taxi [charges|costs] {$f} plus {$r} per km. {A} paid {$t}.
        en| A ride costs {$r} for each km and {$f} for getting in. {A}'s ride cost {$t}.
        en| {A} took a taxi for {$t}. The taxi takes {$f} at the start and {$r} for every km.
        en| The price of a taxi is {$f} and {$r} more per km. The bill was {$t}.
        en| For {$t} {A} rode in a taxi that asks {$f} first and then {$r} a km.
        zh| 出租车起步价{f}元，[以后|之后]每千米{r}元，{A}[一共|]付了{t}元，
        zh| {A}坐出租车付了{t}元，起步价是{f}元，另外每千米{r}元，
        zh| 坐出租车先收{f}元，每千米再收{r}元，共收{t}元，
        zh| 出租车每千米收{r}元，另收起步费{f}元，{A}付{t}元，
        ? f + r * x = t
        en| How many km was [it|the ride]?
        en| How far did {he} ride?
        en| How many km did {he} ride?
        en| How long was the ride in km?
        zh| {he}坐了[几|多少]千米？
        zh| 行了[几|多少]千米？
        zh| 路程是多少千米？

        == book; a=30..400 b=5..200
        en| A book has {a} pages. {A} has [already |]read {b} [of them|pages].
        en| {A} is reading a book of {a} pages and has read {b}.
        en| {A} has read {b} pages of a book that has {a}.
        en| Of the {a} pages of {his} book, {A} has read {b}.
        en| {A} has to read {a} pages. So far {he} has read {b}.
        zh| 一本书有{a}页，{A}已经看了{b}页，
        zh| {A}看一本{a}页的书，看了{b}页，
        zh| {A}要看{a}页书，现在看完了{b}页，
        zh| 一本故事书共{a}页，{A}读了{b}页，
        zh| {a}页的书{A}已读{b}页，
        ? x = a - b
        en| How many pages are left?
        en| How many pages are still to read?
        en| How many pages does {he} still have to read?
        en| How many pages remain?
        zh| 还剩[多少|几]页？
        zh| 还有[多少|几]页没[看|读]？
        zh| 还要看多少页？
        zh| 剩下多少页？

        == book days; a=30..600 b=3..60
        en| A book has {a} pages. {A} reads {b} pages [a|every|each] day.
        en| {A} reads {b} pages of a book every day. The book has {a} pages.
        en| {A} wants to read {a} pages, {b} a day.
        en| Every day {A} reads {b} of the {a} pages of {his} book.
        zh| 一本书有{a}页，{A}每天看{b}页，
        zh| {A}每天看{b}页书，这本书有{a}页，
        zh| {A}要看{a}页书，一天看{b}页，
        zh| 一本故事书共{a}页，每天读{b}页，
        ? x = a / b
        en| How many days does it take?
        en| After how many days is {he} done?
        en| How many days does {he} need[ for it|]?
        en| In how many days does {he} finish?
        zh| [多少|几]天[能|可以|才能|]看完？
        zh| 需要[多少|几]天看完？
        zh| 看完要几天？

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
        ? x = a / b
        en| How many {T} does each of them get?
        en| How many does each one get?
        en| How many {T} does each [child|friend|person] get?
        en| What is each one's share?
        zh| 每人[分到|分得|得到|][几|多少]{M}？
        zh| 每个人能得到多少{M}{T}？
        zh| 平均每人几{M}{T}？

        == packing; a=6..400 b=2..30
        en| {A} has {a} {T} and [packs|puts] them in [bags|boxes] of {b}.
        en| {a} {T} are [packed|put] in [bags|boxes], {b} in each.
        en| Each [bag|box] holds {b} {T}. {A} has {a} {T}.
        en| {A} puts {b} {T} in each [bag|box] until all {a} are packed.
        zh| 有{a}{M}{T}，每{b}{M}装一[袋|盒|箱]，
        zh| {A}把{a}{M}{T}装起来，每[袋|盒|箱]装{b}{M}，
        zh| 每[袋|盒|箱]装{b}{M}{T}，一共有{a}{M}，
        zh| {P}有{a}{M}{T}，按每[袋|盒|箱]{b}{M}包装，
        ? x = a / b
        en| How many [bags|boxes] does {he} need?
        en| How many [bags|boxes] are needed?
        en| How many [bags|boxes] are there?
        en| How many [bags|boxes] can be filled?
        zh| [可以|能|]装[几|多少][袋|盒|箱]？
        zh| 需要[几|多少]个[袋子|盒子|箱子]？
        zh| 一共装了几[袋|盒|箱]？

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
        ? x = n * p
        en| How much does {he} pay[ in all| altogether|]?
        en| What is the total cost?
        en| How much do they cost [together|in all]?
        en| How much money does {he} need?
        zh| 一共[要|]多少[元|钱]？
        zh| [要付|应付|需要|花了]多少[元|钱]？
        zh| 总价是多少元？

        == unit price; n=2..30 m=6..600
        en| {A} [buys|bought] {n} {T} for {$m}.
        en| {n} {T} cost {$m}.
        en| {A} pays {$m} for {n} {T}.
        en| The price of {n} {T} is {$m}.
        zh| {A}买了{n}{M}{T}，[一共|]花了{m}元，
        zh| {n}{M}{T}[一共|]{m}元，
        zh| {A}用{m}元买了{n}{M}{T}，
        zh| 买{n}{M}{T}要付{m}元，
        ? x = m / n
        en| How much does one {T1} cost?
        en| How much is each {T1}?
        en| What is the price of one {T1}?
        en| What does a {T1} cost?
        zh| [每|一]{M}{T}多少[元|钱]？
        zh| 平均每{M}多少元？
        zh| 一{M}几元？

        == ages times; a=3..40 k=2..6
        en| {A} is {a} years old. {B} is {k} times as old.
        en| {B} is {k} times as old as {A}, who is {a}.
        en| {B} is {k} times {A}'s age. {A} is {a} [now|years old].
        en| The age of {B} is {k} times that of {A}, and {A} is {a} years old.
        zh| {A}今年{a}岁，{B}的年龄是{A}的{k}倍，
        zh| {B}的年龄是{A}的{k}倍，{A}今年{a}岁，
        zh| {A}{a}岁，{B}的岁数正好是{he}的{k}倍，
        zh| 今年{A}{a}岁，而{B}的年龄是{A}的{k}倍，
        ? x = a * k
        en| How old is {B}?
        en| What is {B}'s age?
        en| Find the age of {B}.
        zh| {B}[今年|]几岁？
        zh| {B}今年多少岁？
        zh| 求{B}的年龄。
        ? x = a * k - a
        en| How many years older is {B}?
        en| How much older is {B} than {A}?
        en| What is the difference of their ages?
        zh| {B}比{A}大[几|多少]岁？
        zh| 两人相差多少岁？
        zh| {A}比{B}小几岁？
        ? x = a + a * k
        en| What is the sum of their ages?
        en| How old are they together?
        zh| 两人[一共|共]多少岁？
        zh| 两人年龄[的|之]和是多少？

        == ages more; a=3..60 b=2..40
        en| {A} is {a} years old. {B} is {b} years older.
        en| {B} is {b} years older than {A}, who is {a}.
        en| {A} is {a}, and {A} is {b} years younger than {B}.
        en| {A}, {a} years old, is {b} years younger than {B}.
        zh| {A}今年{a}岁，{B}比{A}大{b}岁，
        zh| {B}比{A}大{b}岁，{A}今年{a}岁，
        zh| {A}{a}岁，比{B}小{b}岁，
        zh| 今年{A}{a}岁，{A}比{B}年轻{b}岁，
        ? x = a + b
        en| How old is {B}?
        en| What is {B}'s age?
        en| Find the age of {B}.
        zh| {B}[今年|]几岁？
        zh| {B}今年多少岁？
        zh| 求{B}的年龄。
        ? x = a + ( a + b )
        en| What is the sum of their ages?
        en| How old are they together?
        zh| 两人[一共|共]多少岁？
        zh| 两人年龄[的|之]和是多少？

        == adults; a=5..30 b=2..20 n=5..60 t=20..1500
        en| An adult ticket costs {$a} and a child ticket {$b}. {n} tickets cost {$t}.
        en| Adults pay {$a}, children {$b}. {n} people pay {$t} [in all|together].
        en| A group of {n} people pays {$t}; each adult pays {$a} and each child {$b}.
        en| {n} tickets were sold for {$t}. They cost {$a} for adults and {$b} for children.
        en| A [show|museum|cinema] takes {$a} from an adult and {$b} from a child. It took {$t} from {n} people.
        zh| 成人票每张{a}元，儿童票每张{b}元，{n}张票共{t}元，
        zh| 门票成人{a}元，儿童{b}元，{n}人一共付了{t}元，
        zh| {n}人去[公园|博物馆|电影院]，成人每人{a}元，儿童每人{b}元，共花{t}元，
        zh| 卖出{n}张票，共收入{t}元，其中成人票{a}元一张，儿童票{b}元一张，
        ? a * x + b * ( n - x ) = t
        en| How many adults are there?
        en| How many adult tickets are there?
        en| Find the number of adults.
        en| How many of them are adults?
        zh| 成人有[多少|几]人？
        zh| 成人票有[多少|几]张？
        zh| 求成人的人数。
        ? b * x + a * ( n - x ) = t
        en| How many children are there?
        en| How many child tickets are there?
        en| Find the number of children.
        en| How many of them are children?
        zh| 儿童有[多少|几]人？
        zh| 儿童票有[多少|几]张？
        zh| 求儿童的人数。

        == sale; a=20..900/20 p=5..80/5%
        en| A {T1} [costs|used to cost] {$a}. In a sale it is {p} off.
        en| The price of a {T1} was {$a}. It [fell|was reduced] by {p}.
        en| A shop takes {p} off a {T1} that costs {$a}.
        en| There is a discount of {p} on a {T1} of {$a}.
        zh| 一{M}{T}原价{a}元，[现在|]降价{p}，
        zh| {T}原来每{M}{a}元，现在便宜了{p}，
        zh| 商店把{a}元的{T}降价{p}出售，
        zh| 标价{a}元的{T}，按优惠{p}卖出，
        ? x = a - a * p
        en| What is the new price?
        en| How much does it cost now?
        en| What does the {T1} cost [now|in the sale]?
        zh| 现[在|价][是|]多少元？
        zh| 现在卖多少钱？
        zh| 售价是多少元？
        ? x = a * p
        en| How much cheaper is it?
        en| How much money is saved?
        en| By how much did the price fall?
        zh| 便宜[了|]多少[元|钱]？
        zh| 降了多少元？
        zh| 省了多少钱？

        == numbers; k=2..12 b=2..60 t=10..300
        en| {k} times a number plus {b} is {t}.
        en| If {b} is added to {k} times a number, [the result is|you get] {t}.
        en| {t} is {b} more than {k} times a number.
        en| A number is multiplied by {k}, then {b} is added. [The result is|This gives] {t}.
        zh| 一个数的{k}倍加上{b}等于{t}，
        zh| 一个数乘{k}，再加{b}，[得|等于]{t}，
        zh| 比一个数的{k}倍多{b}的数是{t}，
        zh| {t}比某数的{k}倍多{b}，
        ? k * x + b = t
        en| What is the number?
        en| Find the number.
        en| Which number is it?
        zh| 这个数是[多少|几]？
        zh| 求这个数。
        zh| 这个数等于几？

        == numbers less; k=2..12 b=2..60 t=10..300
        en| {k} times a number minus {b} is {t}.
        en| If {b} is taken from {k} times a number, [the result is|you get] {t}.
        en| {t} is {b} less than {k} times a number.
        en| A number is multiplied by {k}, then {b} is subtracted. [The result is|This gives] {t}.
        zh| 一个数的{k}倍减去{b}等于{t}，
        zh| 一个数乘{k}，再减{b}，[得|等于]{t}，
        zh| 比一个数的{k}倍少{b}的数是{t}，
        zh| {t}比某数的{k}倍少{b}，
        ? k * x - b = t
        en| What is the number?
        en| Find the number.
        en| Which number is it?
        zh| 这个数是[多少|几]？
        zh| 求这个数。
        zh| 这个数等于几？

        == passengers; a=20..120 b=2..60 c=2..60
        en| A bus has {a} passengers. {b} get off and {c} get on.
        en| {a} people are on a bus. At the next stop {b} leave and {c} come in.
        en| There were {a} children in the yard. {b} went home and {c} came.
        en| Of {a} people in a room, {b} leave. Then {c} others come in.
        zh| 车上有{a}人，到站下车{b}人，上车{c}人，
        zh| 公共汽车上有乘客{a}人，下去{b}人，又上来{c}人，
        zh| 教室里有{a}人，走了{b}人，又来了{c}人，
        zh| 操场上有{a}个同学，离开{b}个，又来{c}个，
        ? x = a - b + c
        en| How many are there now?
        en| How many people are there now?
        en| How many are there then?
        zh| 现在有[多少|几]人？
        zh| 这时有多少人？
        zh| 现在一共有几人？
        """
}
