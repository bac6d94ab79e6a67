/// Stories that take an equation.
extension Grammar {
    static let equationStories = """
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
        en| Between them, {A} and {B} own {s} {T}. {A}'s [share|part] is {d} larger than {B}'s.
        en| {A} and {B} put all their {T} on the table and counted {s}. {d} more of them were {A}'s than {B}'s.
        en| There is a difference of {d} between the numbers of {T} of {A} and {B}, and {A} has more. Added up, they have {s}.
        en| At the {P}, {A} and {B} [got|bought|were given] {s} {T}. {B} came away with {d} fewer than {A}.
        en| If {B} had {d} more {T}, {B} would have as many as {A}. As it is, both together have {s}.
        en| A teacher [handed out|gave out] {s} {T} to {A} and {B}. {A} received {d} more than {B}.
        en| {A} and {B} are friends and like to collect things. Their collection of {s} {T} is not shared equally: {A} owns {d} more than {B}.
        en| {T}: {A} and {B} together {s}; {A} {d} more than {B}.
        en| All of the {s} {T} in the box are {A}'s or {B}'s. {A} has put in {d} more than {B} has.
        en| {s} {T} were [divided|split up] between {A} and {B}, {A} getting {d} more.
        en| When you add {A}'s {T} to {B}'s {T}, you get {s}. When you subtract {B}'s from {A}'s, you get {d}.
        en| After a long afternoon, {A} and {B} had [gathered|collected|packed] {s} {T}. {B} was {d} behind {A}.
        en| {A} leads {B} by {d} {T}, and the two have {s} {T} in total.
        en| We know that {A} and {B} have {s} {T} altogether and that {B} lacks {d} to have as many as {A}.
        zh| {A}和{B}把{T}放在一起数，正好{s}{M}，其中{A}的比{B}的多{d}{M}，
        zh| 已知{A}的{T}比{B}的多{d}{M}，两人合起来是{s}{M}，
        zh| {A}与{B}两人的{T}总数为{s}{M}，{B}比{A}少{d}{M}，
        zh| 盒子里的{s}{M}{T}不是{A}的就是{B}的，{A}的多{d}{M}，
        zh| 老师把{s}{M}{T}发给{A}和{B}，{B}比{A}少拿到{d}{M}，
        zh| 星期天，{A}和{B}一起去{P}，两人共[买了|得到]{s}{M}{T}，{A}比{B}多了{d}{M}，
        zh| {A}的{T}加上{B}的{T}是{s}{M}，{A}的减去{B}的是{d}{M}，
        zh| 如果{B}再添{d}{M}{T}，就和{A}一样多，现在两人共有{s}{M}，
        zh| {A}、{B}都爱收集{T}，合计收集了{s}{M}，{A}领先{d}{M}。
        zh| {T}一共{s}{M}，分成{A}和{B}两份，{A}那份比{B}那份多{d}{M}，
        zh| {A}和{B}忙了一下午，共装好{s}{M}{T}，{B}比{A}少装{d}{M}。
        zh| {A}和{B}总共有{T}{s}{M}，两人不一样多，{A}多{d}{M}，
        zh| {A}对{B}说：“我的{T}比你多{d}{M}，我们一共有{s}{M}。”那么，
        en| {A} and {B} [collected|picked|sold] {s} {T}. {A}'s number is {d} larger than {B}'s.
        en| Of {s} {T}, {B} got {d} fewer than {A}; there are no others.
        en| {A} is ahead of {B} by {d} {T}, and both together have {s}.
        en| If you add {A}'s and {B}'s {T} you get {s}. {B} has {d} fewer than {A}.
        en| There are {s} {T} in {A}'s and {B}'s bags, {d} more in {A}'s than in {B}'s.
        zh| {A}和{B}[收集|摘|卖]的{T}共{s}{M}，{A}的比{B}的多{d}{M}，
        zh| {s}{M}{T}全归{A}和{B}，{B}得到的比{A}少{d}{M}，
        zh| {A}领先{B}{d}{M}{T}，两人合计{s}{M}，
        zh| 把{A}和{B}的{T}加起来是{s}{M}，{B}比{A}少{d}{M}，
        zh| {A}袋里的{T}比{B}袋里的多{d}{M}，两袋共{s}{M}，
        en| {A}'s box holds {d} more {T} than {B}'s box; in both boxes there are {s}.
        en| {s} {T} were given out to {A} and {B}. {A} received {d} more.
        en| {A} needs to give away {d} {T} to have as many as {B} has now. At present both together have {s}.
        en| {B} would need {d} more {T} to have as many as {A}. The two of them have {s}.
        zh| {A}盒里的{T}比{B}盒里的多{d}{M}，两盒合计{s}{M}，
        zh| 发出{s}{M}{T}，全给了{A}和{B}，{A}多拿{d}{M}，
        zh| {B}再有{d}{M}{T}就和{A}一样多，现在两人共有{s}{M}，
        zh| {A}和{B}的{T}合在一起有{s}{M}，{A}多出{d}{M}，
        zh| 已知{A}、{B}共有{T}{s}{M}，且{B}比{A}少{d}{M}，
        ? x + ( x - d ) = s
        en| How many {T} does {A} have?
        en| How many does {A} have?
        en| Find the number of {A}'s {T}.
        en| What is the number of {T} that {A} has?
        zh| {A}有[几|多少]{M}{T}？
        zh| {A}有多少{M}？
        zh| 求{A}的{T}有多少{M}。
        en| Work out how many {T} are {A}'s.
        en| How many of the {T} belong to {A}?
        en| How many {T} are there for {A}?
        en| Calculate {A}'s number of {T}.
        en| [What|Which] number of {T} is {A}'s?
        en| Let x be the number of {T} of {A}. What is x?
        zh| {A}的{T}是多少{M}？
        zh| 问{A}有几{M}{T}。
        zh| 那么{A}有{T}多少{M}？
        zh| {A}的{T}有几{M}？
        zh| 计算{A}的{T}数。
        zh| 请问，属于{A}的{T}有多少{M}？
        en| How many {T} are {A}'s?
        en| Work out how many {T} {A} has.
        en| What is {A}'s number of {T}?
        zh| {A}一共有几{M}？
        zh| 问{A}有多少{M}{T}？
        ?B x + ( x + d ) = s

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
        en| Between them, {A} and {B} own {s} {T}. {A}'s [share|part] is {k} times as large as {B}'s.
        en| {A} and {B} put all their {T} on the table and counted {s}. The number of {A}'s was {k} times the number of {B}'s.
        en| {A}'s {T} are {k} times as many as {B}'s. Added up, they have {s}.
        en| At the {P}, {A} and {B} [got|bought|were given] {s} {T}. {A} came away with {k} times as many as {B}.
        en| If the number of {B}'s {T} were multiplied by {k}, {B} would have as many as {A}. As it is, both together have {s}.
        en| A teacher [handed out|gave out] {s} {T} to {A} and {B}. {A} received {k} times as many as {B}.
        en| {A} and {B} are friends and like to collect things. Their collection of {s} {T} is not shared equally: {A} owns {k} times what {B} owns.
        en| {T}: {A} and {B} together {s}; {A} {k} times as many as {B}.
        en| All of the {s} {T} in the box are {A}'s or {B}'s. {A} has put in {k} times as many as {B} has.
        en| {s} {T} were [divided|split up] between {A} and {B}, {A} getting {k} times as many as {B}.
        en| When you add {A}'s {T} to {B}'s {T}, you get {s}. When you divide {A}'s number by {B}'s, you get {k}.
        en| After a long afternoon, {A} and {B} had [gathered|collected|packed] {s} {T}. {A} had {k} times as many as {B}.
        en| For every {T1} of {B}'s, {A} has {k}, and the two have {s} {T} in total.
        en| We know that {A} and {B} have {s} {T} altogether and that {A}'s number is {k} times {B}'s.
        zh| {A}和{B}把{T}放在一起数，正好{s}{M}，其中{A}的是{B}的{k}倍，
        zh| 已知{A}的{T}比{B}的多，是{B}的{k}倍，两人合起来是{s}{M}，
        zh| {A}与{B}两人的{T}总数为{s}{M}，{A}的数量恰好等于{B}的{k}倍，
        zh| 盒子里的{s}{M}{T}不是{A}的就是{B}的，{A}的正好是{B}的{k}倍，
        zh| 老师把{s}{M}{T}发给{A}和{B}，{A}拿到的是{B}的{k}倍，
        zh| 星期天，{A}和{B}一起去{P}，两人共[买了|得到]{s}{M}{T}，{A}的是{B}的{k}倍，
        zh| {A}的{T}加上{B}的{T}是{s}{M}，{A}的除以{B}的是{k}，
        zh| 如果把{B}的{T}数乘{k}，就和{A}一样多，现在两人共有{s}{M}，
        zh| {A}、{B}都爱收集{T}，合计收集了{s}{M}，{A}收集的数量是{B}的{k}倍。
        zh| {T}一共{s}{M}，分成{A}和{B}两份，{A}那份是{B}那份的{k}倍，
        zh| {A}和{B}忙了一下午，共装好{s}{M}{T}，{A}装的是{B}的{k}倍。
        zh| {A}和{B}总共有{T}{s}{M}，两人不一样多，{A}的数目是{B}的{k}倍，
        zh| {A}对{B}说：“我的{T}是你的{k}倍，我们一共有{s}{M}。”那么，
        en| {A} and {B} [collected|picked|sold] {s} {T}. {A}'s number is {k} times {B}'s.
        en| Of {s} {T}, {A} got {k} times as many as {B}; there are no others.
        en| If you add {A}'s and {B}'s {T} you get {s}. {A} has {k} times as many as {B}.
        en| There are {s} {T} in {A}'s and {B}'s bags, in {A}'s {k} times as many as in {B}'s.
        en| In all {s} {T} were found, by {A} {k} times as many as by {B}.
        zh| {A}和{B}[收集|摘|卖]的{T}共{s}{M}，{A}的是{B}的{k}倍，
        zh| {s}{M}{T}全归{A}和{B}，{A}得到的是{B}的{k}倍，
        zh| 把{A}和{B}的{T}加起来是{s}{M}，{A}的等于{B}的{k}倍，
        zh| {A}袋里的{T}是{B}袋里的{k}倍，两袋共{s}{M}，
        zh| 总共{s}{M}{T}，{A}的数量恰好是{B}的{k}倍，
        en| {A}'s box holds {k} times as many {T} as {B}'s box; in both boxes there are {s}.
        en| For every {T1} of {B}'s, {A} has {k}. Both have {s} in all.
        en| {s} {T} were given out. {A} received {k} times what {B} received, and nobody else got any.
        en| {B} has only one share of the {s} {T}, {A} has {k} such shares.
        zh| {A}盒里的{T}是{B}盒里的{k}倍，两盒合计{s}{M}，
        zh| {B}每有一{M}{T}，{A}就有{k}{M}，两人共{s}{M}，
        zh| 发出{s}{M}{T}，全给了{A}和{B}，{A}拿到的是{B}的{k}倍，
        zh| {A}和{B}的{T}合在一起有{s}{M}，{A}的{T}为{B}的{k}倍，
        zh| 把{s}{M}{T}分成两份，{A}的一份是{B}的{k}倍，
        ? x + x / k = s
        en| How many {T} does {A} have?
        en| How many does {A} have?
        en| Find the number of {A}'s {T}.
        en| What is the number of {T} that {A} has?
        zh| {A}有[几|多少]{M}{T}？
        zh| {A}有多少{M}？
        zh| 求{A}的{T}有多少{M}。
        en| Work out how many {T} are {A}'s.
        en| How many of the {T} belong to {A}?
        en| How many {T} are there for {A}?
        en| Calculate {A}'s number of {T}.
        en| [What|Which] number of {T} is {A}'s?
        en| Let x be the number of {T} of {A}. What is x?
        zh| {A}的{T}是多少{M}？
        zh| 问{A}有几{M}{T}。
        zh| 那么{A}有{T}多少{M}？
        zh| {A}的{T}有几{M}？
        zh| 计算{A}的{T}数。
        zh| 请问，属于{A}的{T}有多少{M}？
        en| How many {T} are {A}'s?
        en| Work out how many {T} {A} has.
        en| What is {A}'s number of {T}?
        zh| {A}一共有几{M}？
        zh| 问{A}有多少{M}{T}？
        ?B x + k * x = s

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
        en| {A} was born {d} years before {B}. Today their ages [add up to|make] {s}.
        en| When {B} was born, {A} was already {d} years old. Now the two are {s} years old together.
        en| Two neighbours, {A} and {B}, have ages with the sum {s}. {A} has lived {d} years longer.
        en| {B} is the younger of the two by {d} years. {A} and {B} [together are|are in all] {s} years old.
        en| Adding the ages of {A} and {B} gives {s}. Subtracting {B}'s age from {A}'s gives {d}.
        en| {A}'s age exceeds {B}'s age by {d} years. Taken together, they have lived {s} years.
        en| Ages of {A} and {B}: sum {s}, difference {d}. {A} is the elder.
        en| {A} and {B} work in the same office. They are {s} years old in total, and {d} years lie between {A} and the younger {B}.
        en| In {d} years {B} will be as old as {A} is now. At present their ages sum to {s}.
        en| {d} years ago {A} was as old as {B} is today. Today they are {s} years old together.
        en| The total age of {A} and {B} is {s} years. {B} came into the world {d} years after {A}.
        en| {A} celebrates {his} birthday today. {He} is now {d} years ahead of {B}, and their ages together are {s} years.
        en| If {B} were {d} years older, {B} would be as old as {A}. The sum of both ages is {s}.
        en| It is known that {A} is {d} years older than {B} and that their joint age is {s}.
        zh| {A}出生{d}年后{B}才出生，今年两人年龄之和是{s}岁，
        zh| {B}出生时{A}已经{d}岁，现在两人一共{s}岁，
        zh| {A}和{B}的年龄相加得{s}，{A}的年龄减去{B}的年龄得{d}，
        zh| 再过{d}年，{B}就和{A}现在一样大，今年两人的年龄和是{s}岁，
        zh| {d}年前{A}和{B}现在一样大，现在两人年龄的和是{s}岁，
        zh| {A}、{B}今年的岁数合起来是{s}，{B}比{A}年轻{d}岁，
        zh| 已知{A}的年龄比{B}的年龄多{d}岁，两人年龄合计{s}岁，
        zh| {A}与{B}年龄差是{d}岁，年龄和是{s}岁，{A}年龄较大，
        zh| 如果{B}再大{d}岁，就和{A}同岁，两人今年共{s}岁，
        zh| {A}和{B}是邻居，两人年龄加在一起是{s}岁，{A}比{B}早出生{d}年，
        zh| 今天是{A}的生日，{he}比{B}整整大{d}岁，两人岁数之和为{s}，
        zh| {A}比{B}多活了{d}个年头，两人今年加起来{s}岁，
        zh| {B}的岁数比{A}的小{d}，两人岁数的总和是{s}，
        zh| 两个人的年龄总和为{s}岁，一个是{A}，一个是{B}，{A}大{d}岁，
        en| {A} was born {d} years before {B}. Their ages make {s} together.
        en| The total of {A}'s and {B}'s age is {s}; {B} is the younger by {d} years.
        en| {A} is older than {B} by {d} years. Adding both ages gives {s}.
        en| Together {A} and {B} count {s} years, {A} {d} more than {B}.
        en| If you add the ages of {A} and {B} you get {s}, and {B} is {d} years younger than {A}.
        zh| {A}比{B}早出生{d}年，两人年龄相加得{s}岁，
        zh| {A}、{B}年龄之和为{s}岁，{B}比{A}小{d}岁，
        zh| 两人的岁数合起来是{s}，{A}比{B}年长{d}岁，
        zh| {A}与{B}共{s}岁，其中{A}大{d}岁，
        zh| {A}和{B}的年龄加在一起是{s}岁，{B}比{A}年轻{d}岁，
        en| {B} is {d} years {A}'s junior, and the ages of both come to {s}.
        en| {A} and {B} are siblings. {A} is {d} years older, and both ages together make {s}.
        en| On their birthday cakes there are {s} candles, {d} more on {A}'s than on {B}'s; each has a candle for every year.
        en| {A} and {B} have lived {s} years altogether, {A} {d} years longer.
        zh| {A}和{B}是兄妹，{A}大{d}岁，两人的年龄和为{s}岁，
        zh| 两个生日蛋糕上共插{s}根蜡烛，每岁一根，{A}的比{B}的多{d}根，
        zh| {B}小{A}{d}岁，他们的年龄总和是{s}岁，
        zh| 今年{A}、{B}两人共{s}岁，{A}比{B}多{d}岁，
        zh| 已知{A}比{B}大{d}岁，又知两人年龄相加是{s}岁，
        ? x + ( x - d ) = s
        en| How old is {A}?
        en| What is {A}'s age?
        en| Find the age of {A}.
        zh| {A}[今年|]几岁？
        zh| {A}今年多少岁？
        zh| 求{A}的年龄。
        en| What age is {A} now?
        en| Work out {A}'s age.
        en| How many years old is {A}?
        en| Can you tell how old {A} is today?
        en| Calculate the present age of {A}.
        en| Let x be {A}'s age. What is x?
        zh| 问{A}今年几岁。
        zh| {A}现在多大？
        zh| {A}的年龄是多少岁？
        zh| 算一算，{A}现在有多少岁？
        zh| 那么{A}今年是几岁？
        zh| 设{A}今年x岁，求x。
        en| What age is {A}?
        en| Calculate {A}'s age.
        en| Work out the age of {A}.
        zh| {A}有多大？
        zh| 算出{A}的岁数。
        zh| 问{A}几岁？
        ?B x + ( x + d ) = s

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
        en| The {P} had {a} {T}, and {f} of them were given to a school.
        en| Of the {a} {T} that {A} owns, {f} are given to {B}.
        en| I had {a} {T}. I gave {f} of them to my sister.
        en| {A} decides to give {f} of {his} {a} {T} away.
        en| {f} of the {a} {T} in a crate are handed out to children.
        en| A box holds {a} {T}. {A} takes {f} of them out and gives them to {B}.
        en| [It was a holiday.|It was {A}'s birthday.] From {his} {a} {T}, {A} gave {f} to friends.
        en| {A} counted {a} {T} and then gave {f} of all of them to {B}.
        en| {a} {T} lie on a table. {f} are given to the guests.
        en| {B} asks for {T}, so {A}, who has {a}, gives {B} {f} of them.
        en| A class collected {a} {T} and gave {f} of them to a hospital.
        en| {T} in store: {a}. Given away: {f} of them.
        en| You have {a} {T} and give {f} of the {T} away.
        zh| 我有{a}{M}{T}，送给弟弟{f}，
        zh| {A}一共有{T}{a}{M}，送出了其中的{f}。
        zh| 箱子里有{a}{M}{T}，把总数的{f}送给了{B}。
        zh| {A}收集了{a}{M}{T}，过节时送出{f}，
        zh| {P}运来{a}{M}{T}，捐出了{f}，
        zh| 老师准备了{T}{a}{M}，发给同学们{f}。
        zh| {B}得到了{A}的{f}的{T}，{A}原来有{a}{M}，
        zh| 桌上放着{a}{M}{T}，送给客人{f}，
        zh| 同学们做了{a}{M}{T}，把{f}送给了敬老院。
        zh| 妈妈买来{a}{M}{T}，分给邻居{f}，
        zh| {A}将{a}{M}{T}的{f}送给好朋友{B}。
        zh| 原有{T}{a}{M}，赠出{f}，
        zh| 一盒{T}共{a}{M}，{A}拿出其中{f}给{B}，
        zh| 如果{A}把{a}{M}{T}的{f}送人，
        ? x = a - a * f
        en| How many {T} are left?
        en| How many {T} remain?
        en| How many are left [now|in the end|after that]?
        zh| 还剩[几|多少]{M}？
        zh| 剩下[几|多少]{M}{T}？
        zh| 现在还有多少{M}？
        en| How many {T} have not been given away?
        en| Find the number of {T} that remain.
        en| How many are kept?
        en| What number of {T} is left over?
        en| Work out how many {T} are still there.
        zh| 求剩下的{M}数。
        zh| 还有多少{M}{T}没送出去？
        zh| 余下[几|多少]{M}{T}？
        zh| 问最后还剩多少{M}。
        zh| 没有送的有几{M}？
        ? x = a * f
        en| How many {T} are given away?
        en| How many are given away?
        en| How many {T} is that?
        zh| 送出[几|多少]{M}？
        zh| 给出去多少{M}{T}？
        en| Find the number of {T} given away.
        en| What number of {T} changes hands?
        en| How many {T} were given?
        en| Work out how many {T} are no longer there.
        en| By how many does the number of {T} become smaller?
        zh| 求送出的{M}数。
        zh| 送掉的{T}有[几|多少]{M}？
        zh| 一共给出了多少{M}？
        zh| 问送走了几{M}{T}。
        zh| 少了多少{M}{T}？
        zh| 送出去的是几{M}？

        == percents; a=20..800/20 p=5..95/5%
        en| A school has {a} pupils. {p} of them are girls, and the others are boys.
        en| There are {a} pupils in a school, {p} of whom are girls. The rest are boys.
        en| {p} of the {a} pupils of a school are girls; the others are boys.
        en| In a school with {a} children, girls make up {p} of the children and boys the rest.
        zh| 学校有{a}名学生，其中{p}是女生，其余是男生，
        zh| 全校{a}人，女生占{p}，其余是男生，
        zh| 某校共有学生{a}人，女生占总人数的{p}，
        zh| 女生占全校{a}名学生的{p}，剩下的都是男生，
        en| A new school opened with {a} pupils. Girls are {p} of them, the rest being boys.
        en| The pupils of a school number {a}. {p} are girls and all others are boys.
        en| [Our school is near the river.|We like our school.] Among its {a} pupils {p} are girls, and the others are boys.
        en| Pupils: {a}. Girls: {p}. Boys: the rest.
        en| Of {a} children at a school, {p} are girls and the remaining ones boys.
        en| My school has {a} boys and girls together. The share of girls is {p}.
        en| According to its list a school has {a} pupils, of which {p} are girls and the others boys.
        en| Girls account for {p} of a school's {a} pupils, and boys for the remainder.
        en| In a school of {a} pupils, {p} of the pupils are girls. The pupils who are not girls are boys.
        en| {a} children go to the school in our village, and {p} of these are girls. The other children are boys.
        zh| 我们学校有{a}名男女学生，女生占{p}。
        zh| 一所小学共{a}人，{p}是女生，剩下的是男生。
        zh| 学校里学生总数是{a}人，女生占总数的{p}，
        zh| 某中学今年有{a}名学生，其中女生占{p}，男生占其余部分，
        zh| 全校学生：{a}人；女生：{p}；其余：男生。
        zh| 全校男女生一共{a}人，女生人数是总人数的{p}，
        zh| 有一所学校，学生{a}名，{p}为女生，其他为男生。
        zh| 已知学校共有{a}名同学，女同学占{p}，其余是男同学，
        zh| {A}的学校有{a}名学生，女生比例是{p}，其余都是男生。
        zh| 新学校招了{a}名学生，招来的学生{p}是女生，剩余是男生，
        ? x = a * p
        en| How many girls are there?
        en| How many girls go to the school?
        en| Find the number of girls.
        zh| 女生有多少人？
        zh| 有女生几人？
        zh| 求女生人数。
        en| What is the number of girls?
        en| How many pupils are girls?
        en| Work out how many girls the school has.
        en| How many of the pupils are female?
        en| Calculate the number of girls.
        zh| 女生[有|是]几名？
        zh| 女生人数是多少？
        zh| 问学校有多少名女生。
        zh| 女同学有多少人？
        zh| 算出女生的人数。
        ? x = a - a * p
        en| How many boys are there?
        en| How many boys go to the school?
        en| Find the number of boys.
        zh| 男生有多少人？
        zh| 有男生几人？
        zh| 求男生人数。
        en| What is the number of boys?
        en| How many pupils are boys?
        en| Work out how many boys the school has.
        en| How many of the pupils are male?
        en| Calculate the number of boys.
        zh| 男生[有|是]几名？
        zh| 男生人数是多少？
        zh| 问学校有多少名男生。
        zh| 男同学有多少人？
        zh| 算出男生的人数。

        == sale; a=20..900/20 p=5..80/5%
        en| A {T1} [costs|used to cost] {$a}. In a sale it is {p} off.
        en| The price of a {T1} was {$a}. It [fell|was reduced] by {p}.
        en| A shop takes {p} off a {T1} that costs {$a}.
        en| There is a discount of {p} on a {T1} of {$a}.
        zh| 一{M}{T}原价{a}元，[现在|]降价{p}，
        zh| {T}原来每{M}{a}元，现在便宜了{p}，
        zh| 商店把{a}元的{T}降价{p}出售，
        zh| 标价{a}元的{T}，按优惠{p}卖出，
        en| A {T1} at {$a} is reduced by {p}.
        en| The old price of a {T1} is {$a}. The shop [lowers|cuts] it by {p}.
        en| {A} buys a {T1} for {p} less than its usual price of {$a}.
        en| A {T1} is marked {$a}, but with a coupon {A} gets {p} off.
        en| [It is the end of the season.|The shop is closing.] A {T1} that was {$a} is now sold {p} cheaper.
        en| Old price of a {T1}: {$a}. Reduction: {p}.
        en| Members of a club pay {p} less for a {T1} that normally costs {$a}.
        en| For a {T1} a trader asks {$a} and then gives a rebate of {p}.
        en| I saw a {T1} for {$a}. Today its price has dropped by {p}.
        en| The {P} sold a {T1} for {$a} last week. This week the price is {p} lower.
        zh| {A}看中一{M}{a}元的{T}，商店给{he}便宜{p}，
        zh| 一{M}{T}标价{a}元，促销时降价{p}。
        zh| {P}的{T}上周每{M}{a}元，这周价格下降{p}，
        zh| 会员买{a}元的{T}可以优惠{p}，{A}是会员，
        zh| 原价：{a}元；降幅：{p}。
        zh| 换季了，{a}元的{T}减价{p}出售。
        zh| 一{M}{T}本来卖{a}元，老板主动降了{p}，
        zh| {A}用优惠券买{T}，价格从{a}元降低了{p}，
        zh| {T}的定价是每{M}{a}元，节日里每{M}降价{p}，
        zh| 我想买的{T}要{a}元，今天降价{p}，
        ? x = a - a * p
        en| What is the new price?
        en| How much does it cost now?
        en| What does the {T1} cost [now|in the sale]?
        zh| 现[在|价][是|]多少元？
        zh| 现在卖多少钱？
        zh| 售价是多少元？
        en| Find the [new|reduced] price.
        en| How much has to be paid for it?
        en| Work out the price after the reduction.
        en| For how much is it sold?
        en| To what amount did the price fall?
        zh| 降价后的价格是多少？
        zh| 求现价。
        zh| 买一{M}[要|需要]付多少元？
        zh| 问现在的售价是几元。
        zh| 降到了多少元？
        ? x = a * p
        en| How much cheaper is it?
        en| How much money is saved?
        en| By how much did the price fall?
        zh| 便宜[了|]多少[元|钱]？
        zh| 降了多少元？
        zh| 省了多少钱？
        en| Find the [saving|reduction] in money.
        en| What amount is taken off?
        en| How much does the buyer save?
        en| How much less does it cost?
        en| How large is the discount in money?
        zh| 求降了多少钱。
        zh| 比原来少付多少元？
        zh| 可以节省几元？
        zh| 降低的钱数是多少？
        zh| 问少花了多少元。

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
        en| The floor of a hall is {a} m by {b} m.
        en| A photo is {a} cm high and {b} cm broad.
        en| The sides of a rectangular yard measure {a} m and {b} m.
        en| A farmer owns a rectangular meadow, {a} m in length and {b} m in breadth.
        en| Imagine a rectangle whose length is {a} and whose width is {b}.
        zh| 礼堂的地面是长方形，长{a}米，宽{b}米，
        zh| 一张照片长{a}厘米、宽{b}厘米，
        zh| 长方形院子的两条邻边分别是{a}米和{b}米，
        zh| 农民有一块长方形草地，长为{a}米，宽为{b}米，
        zh| 有一个长方形，它的长是{a}，宽是{b}，
        en| {A} draws a rectangle with a length of {a} cm and a width of {b} cm.
        en| The school has a rectangular playground. It measures {a} m by {b} m.
        en| A farmer owns a rectangular meadow that is {b} m wide and {a} m long.
        en| One side of a rectangle is {a} m, and the side next to it is {b} m.
        en| A rectangular [pool|stage|hall] has a length of {a} m. Its width is {b} m.
        en| Here is a rectangle. Its base is {a} m and its height is {b} m.
        en| The company has rented a rectangular yard, {a} m in length and {b} m in width.
        en| A rectangle: length {a} m, width {b} m.
        zh| {A}画了一个长{a}厘米、宽{b}厘米的长方形，
        zh| 学校的操场是长方形，长{a}米，宽{b}米，
        zh| 王大伯有一块宽{b}米、长{a}米的长方形麦田，
        zh| 已知长方形的长为{a}米，宽为{b}米，
        zh| 一个长方形[游泳池|鱼塘|舞台]，长边{a}米，短边{b}米，
        zh| 我家的院子是长方形的，长是{a}米，宽是{b}米，
        zh| 公司租了一块长方形场地，它长{a}米，宽{b}米。
        zh| 长方形相邻的两边分别长{a}米和{b}米。
        ? x = a * b
        en| What is its area?
        en| Find the area.
        en| How large is its area?
        zh| 面积是多少？
        zh| 它的面积是多少平方米？
        zh| 求[它的|]面积。
        en| Calculate the area.
        en| How big is the area of this rectangle?
        en| What area does it cover?
        en| Multiply to get its area. What is it?
        en| Work out how large its surface is.
        zh| 这个长方形的面积是多大？
        zh| 计算它的面积。
        zh| 它占地多少平方米？
        zh| 问它的面积有多大？
        zh| 面积等于多少？
        ? x = 2 * ( a + b )
        en| What is its perimeter?
        en| Find the perimeter.
        en| How long is the way around it?
        en| How long a fence goes around it?
        zh| 周长是多少？
        zh| 它的周长是多少米？
        zh| 求[它的|]周长。
        zh| 四周围上篱笆，篱笆长多少米？
        en| Calculate the perimeter.
        en| What is the total length of its sides?
        en| How far is it once around?
        en| Work out the length of its boundary.
        zh| 这个长方形的周长是多少？
        zh| 计算它的周长。
        zh| 绕它走一圈是多少米？
        zh| 它的四周一共有多长？

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
        en| A rectangular pool is {d} m longer than it is wide, and the path around it measures {p} m.
        en| A rectangle was bent from {p} cm of wire; its width is {d} cm less than its length.
        en| It takes {p} m of fence to enclose a rectangular yard whose length is {d} m more than its width.
        en| All sides of a rectangle together measure {p} cm. The width is {d} cm shorter than the length.
        zh| 用{p}厘米的铁丝围成一个长方形，宽比长短{d}厘米，
        zh| 长方形游泳池的长比宽多{d}米，绕池一周是{p}米，
        zh| 围一个长方形院子用去篱笆{p}米，院子的宽比长少{d}米，
        zh| 一个长方形四条边的总长是{p}厘米，其中长比宽多{d}厘米，
        en| {A} draws a rectangle with a perimeter of {p} cm. Its length exceeds its width by {d} cm.
        en| A farmer fences in a rectangular field with {p} m of fence. The field is {d} m longer than it is wide.
        en| The length and the width of a rectangle differ by {d} m. The perimeter is {p} m.
        en| A lap around a rectangular pitch is {p} m, and the pitch is {d} m longer than wide.
        en| A wire of {p} cm is bent into a rectangle whose width is {d} cm less than its length.
        en| A rectangle: perimeter {p} m, length {d} m more than width.
        zh| {A}画了一个周长{p}厘米的长方形，长比宽多{d}厘米，
        zh| 王大伯用{p}米篱笆围成长方形菜园，宽比长短{d}米，
        zh| 长方形操场一圈是{p}米，操场的长比宽多{d}米，
        zh| 已知长方形的周长为{p}米，长与宽相差{d}米，
        zh| 绕长方形鱼塘走一周是{p}米，鱼塘的宽比长少{d}米。
        zh| 把{p}分米长的绳子摆成长方形，长要比宽多{d}分米，
        ? 2 * ( x + ( x + d ) ) = p
        en| What is its width?
        en| Find the width.
        en| How wide is it?
        en| How long is the shorter side?
        zh| 宽是多少？
        zh| 它的宽是多少米？
        zh| 求[它的|]宽。
        en| Calculate the width.
        en| Work out how wide it is.
        en| What does the short side measure?
        zh| 它的宽是多少？
        zh| 计算宽。
        zh| 较短的边长多少？
        ? 2 * ( x + ( x - d ) ) = p
        en| What is its length?
        en| Find the length.
        en| How long is it?
        en| How long is the longer side?
        zh| 长是多少？
        zh| 它的长是多少米？
        zh| 求[它的|]长。
        en| Calculate the length.
        en| Work out how long it is.
        en| What does the long side measure?
        zh| 它的长是多少？
        zh| 计算长。
        zh| 较长的边长多少？

        == animals; n=5..60 x=2..58
        en| There are {n} [chickens|hens] and rabbits [in a yard|in a cage|on a farm]. They have {l} legs [in all|altogether].
        en| A farmer [has|keeps] [chickens|hens] and rabbits. They have {n} heads and {l} [legs|feet].
        en| In a cage with rabbits and [chickens|hens] there are {n} heads and {l} [legs|feet].
        en| {n} animals, rabbits and [chickens|hens], have {l} legs.
        zh| 鸡兔同笼，[共有|有|共]{n}个头，{l}只脚，
        zh| 笼子里有鸡和兔[共|一共]{n}只，[共有|一共有]{l}条腿，
        zh| 农场养了鸡和兔共{n}只，它们共有{l}只脚，
        zh| 鸡和兔同在一个笼里，头有{n}个，脚有{l}只，
        en| Grandfather looks into the cage of his [chickens|hens] and rabbits. He counts {n} heads and {l} feet.
        en| {l} legs are running about in the yard. They belong to {n} animals, some of them [chickens|hens], the others rabbits.
        en| {A} feeds {n} animals every morning. All of them are rabbits or [chickens|hens], and together they have {l} legs.
        en| At the market a woman sold [chickens|hens] and rabbits. She sold {n} animals with {l} feet [in total|altogether].
        en| On a small farm live only [chickens|hens] and rabbits: {n} heads, {l} legs.
        en| A photo shows some [chickens|hens] and some rabbits. On it one can see {l} legs and {n} heads.
        en| The school garden keeps rabbits and [chickens|hens]. The pupils counted {l} legs for the {n} animals there.
        en| In an old riddle [chickens|hens] and rabbits are shut up together. From above one sees {n} heads, from below {l} feet.
        en| I have [chickens|hens] and rabbits at home, {n} in number. Their legs add up to {l}.
        en| Behind the fence {A} saw rabbits and [chickens|hens]. {He} counted {l} feet in all, and {n} animals.
        en| A truck brings {n} animals to the zoo, rabbits as well as [chickens|hens]. {l} legs walk off the truck.
        en| The number of [chickens|hens] and rabbits in a barn is {n}, and the number of their legs is {l}.
        en| When the farmer's [chickens|hens] and rabbits come out to eat, there are {n} heads over the grass and {l} feet in it.
        en| My aunt bought rabbits and [chickens|hens]. The {n} animals that she bought have {l} legs altogether.
        en| If all [chickens|hens] and rabbits of the village stood in a row, you would count {n} heads. You would also count {l} legs.
        zh| 爷爷往笼子里一看，鸡和兔[共有|一共有]{n}个头、{l}只脚，
        zh| 院子里跑着{l}条腿，它们属于{n}只动物，不是鸡就是兔，
        zh| {A}每天早上喂{n}只动物，全是兔和鸡，腿[共|总共]{l}条，
        zh| 集市上有人卖鸡和兔，卖出{n}只，数起来有{l}只脚，
        zh| 小农场只养鸡和兔：头{n}个，腿{l}条。
        zh| 一张照片上有几只鸡和几只兔，可以看到{l}条腿和{n}个头，
        zh| 学校的饲养角养着兔和鸡，同学们数出{n}只动物有{l}条腿，
        zh| 古书上有道题：鸡兔关在一起，上面看有{n}个头，下面看有{l}只脚，
        zh| 我家养鸡又养兔，合起来{n}只，脚的总数是{l}，
        zh| 隔着篱笆，{A}看见了兔和鸡，[数得|数出]脚{l}只，头{n}个，
        zh| 卡车给动物园送来{n}只动物，有鸡也有兔，下车的腿有{l}条，
        zh| 棚里鸡、兔的只数之和是{n}，腿数之和是{l}，
        zh| 鸡和兔出来吃草，草地上有{n}个头，{l}只脚在走动，
        zh| 姑姑买来兔和鸡，共{n}只，腿一共是{l}条，
        zh| 把村里的鸡和兔排成一队，能数到{n}个头和{l}条腿，
        ? 2 * x + 4 * ( n - x ) = l
        en| How many [chickens|hens] are there?
        en| Find the number of [chickens|hens].
        en| How many of them are [chickens|hens]?
        zh| 鸡有[几|多少]只？
        zh| 有多少只鸡？
        zh| 求鸡的只数。
        en| Work out how many [chickens|hens] there are.
        en| What is the number of [chickens|hens]?
        en| Let x be the number of [chickens|hens]. What is x?
        en| Calculate how many of the animals are [chickens|hens].
        en| How many of the heads belong to [chickens|hens]?
        en| How many [chickens|hens] are among the animals?
        zh| 其中鸡有[几|多少]只？
        zh| 设鸡有x只，求x。
        zh| 算一算鸡的只数是多少。
        zh| 问鸡[有|是]多少只。
        zh| 这里面有几只是鸡？
        zh| 那么鸡有几只呢？
        ? 4 * x + 2 * ( n - x ) = l
        en| How many rabbits are there?
        en| Find the number of rabbits.
        en| How many of them are rabbits?
        zh| 兔[子|]有[几|多少]只？
        zh| 有多少只兔[子|]？
        zh| 求兔的只数。
        en| Work out how many rabbits there are.
        en| What is the number of rabbits?
        en| Let x be the number of rabbits. What is x?
        en| Calculate how many of the animals are rabbits.
        en| How many of the heads belong to rabbits?
        en| How many rabbits are among the animals?
        zh| 其中兔[子|]有[几|多少]只？
        zh| 设兔有x只，求x。
        zh| 算一算兔[子|]的只数是多少。
        zh| 问兔[子|][有|是]多少只。
        zh| 这里面有几只是兔[子|]？
        zh| 那么兔[子|]有几只呢？

        == adults; a=5..30 b=2..20 n=5..60 x=2..58
        en| An adult ticket costs {$a} and a child ticket {$b}. {n} tickets cost {$t}.
        en| Adults pay {$a}, children {$b}. {n} people pay {$t} [in all|together].
        en| A group of {n} people pays {$t}; each adult pays {$a} and each child {$b}.
        en| {n} tickets were sold for {$t}. They cost {$a} for adults and {$b} for children.
        en| A [show|museum|cinema] takes {$a} from an adult and {$b} from a child. It took {$t} from {n} people.
        zh| 成人票每张{a}元，儿童票每张{b}元，{n}张票共{t}元，
        zh| 门票成人{a}元，儿童{b}元，{n}人一共付了{t}元，
        zh| {n}人去[公园|博物馆|电影院]，成人每人{a}元，儿童每人{b}元，共花{t}元，
        zh| 卖出{n}张票，共收入{t}元，其中成人票{a}元一张，儿童票{b}元一张，
        en| The [zoo|circus|pool] charges {$a} for an adult and {$b} for a child. Today {n} visitors, adults and children, brought in {$t}.
        en| A class trip to the theatre: {n} people, adults {$a} each, children {$b} each, {$t} altogether.
        en| {A} bought {n} tickets for [a concert|the fair|a match], some for adults and some for children, and paid {$t}. For an adult it is {$a}, for a child {$b}.
        en| On the ferry a child travels for {$b} and an adult for {$a}. The {n} passengers, all of them adults or children, have paid {$t}.
        en| [It was the last evening of the circus.|The weather was fine.] {n} adults and children came and paid {$t}. An adult's seat was {$a}, a child's seat {$b}.
        en| The cash box holds {$t} from {n} tickets. Adults' tickets were sold at {$a} and children's tickets at {$b}.
        en| For a bus tour with {n} adults and children the guide collected {$t}: {$a} from each adult and {$b} from each child.
        en| Price list: adults {$a}, children {$b}. A party of {n} guests of both kinds had a bill of {$t}.
        en| At the school fair an adult pays {$a} to get in, while a child pays {$b}. {$t} was taken, and {n} adults and children got in.
        en| {$t} is what {n} members of a sports club, adults and children, pay a month. The fee is {$a} for adults and {$b} for children.
        en| We were {n} people at the museum. Our tickets were {$t} together, with {$a} for every adult and {$b} for every child.
        en| In a buffet restaurant adults eat for {$a} and children for {$b}. A table of {n} paid {$t}.
        en| A cinema gave out {n} tickets, each to an adult for {$a} or to a child for {$b}. That earned it {$t}.
        en| The ski lift sells passes to adults for {$a} and to children for {$b}. This morning {n} passes brought {$t}.
        en| My family and our neighbours, {n} adults and children together, went swimming. We spent {$t} on tickets: {$a} for an adult, {$b} for a child.
        zh| 动物园的票价是成人{a}元、儿童{b}元，今天{n}名游客[买票|购票]共付{t}元，
        zh| 去剧院看戏，成人和儿童共{n}人，成人每位{a}元，儿童每位{b}元，合计{t}元，
        zh| {A}买了{n}张[音乐会|球赛|马戏]票，有成人票也有儿童票，付了{t}元，成人票单价{a}元，儿童票单价{b}元，
        zh| 坐渡船儿童{b}元，成人{a}元，船上{n}名乘客都是成人或儿童，一共交了{t}元，
        zh| 天气晴朗，游泳馆来了成人和儿童{n}人，收入{t}元，成人每位收{a}元，儿童每位收{b}元，
        zh| 售票箱里有{t}元，是{n}张票的收入，成人票卖{a}元，儿童票卖{b}元，
        zh| 导游向{n}名成人和儿童收团费{t}元，每名成人交{a}元，每名儿童交{b}元，
        zh| 价目表：成人{a}元，儿童{b}元。一批客人共{n}位，票款{t}元。
        zh| 学校游园会，儿童入场收{b}元，成人入场收{a}元，共入场{n}人，收到{t}元，
        zh| 体育俱乐部有成人和儿童会员{n}名，月费共{t}元，成人每月{a}元，儿童每月{b}元，
        zh| 我们一行{n}人参观博物馆，买票用了{t}元，成人要{a}元，儿童只要{b}元，
        zh| 自助餐厅成人收{a}元，儿童收{b}元，一桌{n}人结账{t}元，
        zh| 电影院一场卖了{n}张票，成人每张收{a}元，儿童每张收{b}元，票房{t}元，
        zh| 滑雪场上午售出{n}张通票，得款{t}元，成人通票{a}元，儿童通票{b}元，
        zh| 我家和邻居家一起出游，大大小小{n}人，门票总价{t}元，成人票是{a}元，儿童票是{b}元，
        ? a * x + b * ( n - x ) = t
        en| How many adults are there?
        en| How many adult tickets are there?
        en| Find the number of adults.
        en| How many of them are adults?
        zh| 成人有[多少|几]人？
        zh| 成人票有[多少|几]张？
        zh| 求成人的人数。
        en| Work out the number of adults.
        en| Let x be the number of adults. What is x?
        en| How many adults paid?
        en| How many of the people were adults?
        en| Calculate how many adults there were.
        zh| 其中成人有[多少|几]位？
        zh| 设成人有x人，求x。
        zh| 算一算有多少个成人。
        zh| 问成人是多少人。
        zh| 付成人票价的有几人？
        zh| 成人的人数是多少？
        ? b * x + a * ( n - x ) = t
        en| How many children are there?
        en| How many child tickets are there?
        en| Find the number of children.
        en| How many of them are children?
        zh| 儿童有[多少|几]人？
        zh| 儿童票有[多少|几]张？
        zh| 求儿童的人数。
        en| Work out the number of children.
        en| Let x be the number of children. What is x?
        en| How many children paid?
        en| How many of the people were children?
        en| Calculate how many children there were.
        zh| 其中儿童有[多少|几]位？
        zh| 设儿童有x人，求x。
        zh| 算一算有多少个儿童。
        zh| 问儿童是多少人。
        zh| 付儿童票价的有几人？
        zh| 儿童的人数是多少？

        == consecutive; s=9..600/3
        en| The sum of three consecutive [whole numbers|numbers|integers] is {s}.
        en| Three consecutive [whole numbers|numbers|integers] add up to {s}.
        en| Three numbers that follow each other have the sum {s}.
        en| {s} is the sum of three consecutive [whole numbers|numbers|integers].
        zh| 三个连续[的|][整数|自然数]的和是{s}，
        zh| 三个连续[的|][整数|自然数]相加得{s}，
        zh| {s}是三个连续[整数|自然数]的和，
        zh| 三个相邻的[整数|自然数]之和为{s}，
        en| Someone adds three whole numbers in a row and gets {s}.
        en| Three neighbouring page numbers have the sum {s}.
        en| When three successive integers are added, {s} comes out.
        en| The total of three numbers, each one more than the one before, is {s}.
        en| Three house numbers in a row, each greater by one, add up to {s}.
        zh| 把三个连续自然数加起来，结果是{s}，
        zh| 相邻三页的页码之和是{s}，
        zh| 三个整数依次多一，它们的和是{s}，
        zh| 已知三个连续整数的总和为{s}，
        zh| 某三个连续的数，加在一起等于{s}，
        en| {A} thinks of three consecutive [whole numbers|numbers|integers] whose total is {s}.
        en| Adding three successive [whole numbers|integers] gives {s}.
        en| Three integers in a row make {s} together.
        en| The numbers of three lockers in a row are consecutive and total {s}.
        en| Three neighbouring integers are added, and the result is {s}.
        zh| {A}想了三个连续的[整数|自然数]，总和是{s}，
        zh| 把三个连续的[整数|自然数]加在一起，得数是{s}，
        zh| 有三个依次相邻的[整数|自然数]，加起来等于{s}。
        zh| 三张票的号码是连续的，号码之和是{s}，
        ? x + ( x + 1 ) + ( x + 2 ) = s
        en| What is the smallest [one|of them|number]?
        en| Find the smallest [one|number].
        en| Which is the least of them?
        zh| 最小的[数|一个]是多少？
        zh| 其中最小的数是几？
        zh| 求最小的[数|一个]。
        en| How big is the smallest?
        en| Work out the lowest number.
        en| What is the first of them?
        zh| 最小的是几？
        zh| 第一个数是多少？
        zh| 问其中最小的是多少。
        ? x + ( x - 1 ) + ( x - 2 ) = s
        en| What is the largest [one|of them|number]?
        en| Find the largest [one|number].
        en| Which is the greatest of them?
        zh| 最大的[数|一个]是多少？
        zh| 其中最大的数是几？
        zh| 求最大的[数|一个]。
        en| How big is the largest?
        en| Work out the highest number.
        en| What is the last of them?
        zh| 最大的是几？
        zh| 最后一个数是多少？
        zh| 问其中最大的是多少。

        == meeting; v=3..90 w=3..90 x=2..20
        en| Two [cars|trains|buses] start {d} km apart and drive towards each other at {v} km/h and {w} km/h.
        en| The distance between two towns is {d} km. From each a car starts towards the other, one at {v} km per hour, one at {w} km per hour.
        en| {A} and {B} are {d} km apart and move towards each other. {A} makes {v} km an hour, {B} {w} km an hour.
        en| From two places {d} km apart, {A} and {B} set out at the same time to meet, {A} at {v} km per hour and {B} at {w} km per hour.
        zh| 甲、乙两地相距{d}千米，两[车|人]同时从两地[相向而行|相对开出]，一个每小时行{v}千米，另一个每小时行{w}千米，
        zh| {A}和{B}相距{d}千米，同时相向而行，{A}每小时行{v}千米，{B}每小时行{w}千米，
        zh| 两[车|人]从相距{d}千米的两地同时出发，面对面行驶，速度分别是每小时{v}千米和{w}千米，
        zh| 客车和货车从相距{d}千米的两地同时相对开出，客车每小时{v}千米，货车每小时{w}千米，
        en| {A} and {B} live {d} km from each other. They cycle to meet, {A} at {v} km an hour, {B} at {w} km an hour.
        en| Two ships are {d} km apart and sail straight at each other, one with {v} km per hour, the other with {w} km per hour.
        en| A {d} km long railway line has a train leaving from each end at the same time. One does {v} km an hour, the other {w} km an hour.
        en| A lorry doing {v} km an hour and a car doing {w} km an hour leave towns {d} km apart at the same moment, heading for each other.
        zh| {A}和{B}的家相距{d}千米，两人同时骑车相向而行，{A}每小时{v}千米，{B}每小时{w}千米，
        zh| 两艘船相距{d}千米，相对开来，一艘每小时行{v}千米，另一艘每小时行{w}千米，
        zh| 一条铁路长{d}千米，两端同时各开出一列火车，一列每小时{v}千米，另一列每小时{w}千米，
        zh| 货车每小时行{v}千米，小汽车每小时行{w}千米，同时从相距{d}千米的两城相对出发，
        en| A truck and a van leave two cities at the same moment, each for the other city. The road is {d} km long; the truck does {v} km/h and the van {w} km/h.
        en| {A} lives {d} km from {B}. They start at the same time and ride to meet each other, {A} at {v} km/h, {B} at {w} km/h.
        en| Two ships sail straight towards each other. One sails {v} km an hour, the other {w} km an hour, and {d} km lie between them.
        en| Two cyclists set out from the ends of a road of {d} km at the same time. They ride towards each other with {v} km/h and {w} km/h.
        en| A trail is {d} km long. A hiker starts at one end with {v} km per hour and a runner at the other end with {w} km per hour, both at noon.
        en| Distance: {d} km. Two cars drive towards each other with speeds of {v} km/h and {w} km/h.
        zh| 东西两城相距{d}千米，两车同时从两城出发，迎面开来，一辆每小时行{v}千米，另一辆每小时行{w}千米，
        zh| {A}家离{B}家{d}千米，两人同时从家出发，相对而行，{A}每小时行{v}千米，{B}每小时行{w}千米，
        zh| 两艘轮船从相距{d}千米的两个港口同时相对开出，速度分别为每小时{v}千米和每小时{w}千米，
        zh| 一条公路长{d}千米，两人骑车从两端同时出发，面对面骑行，一人每小时骑{v}千米，另一人每小时骑{w}千米，
        zh| 快车每小时行{v}千米，慢车每小时行{w}千米，它们同时从相距{d}千米的两站相向开出。
        zh| 甲每小时行{v}千米，乙每小时行{w}千米，甲乙同时从相距{d}千米的两村相向出发，
        ? ( v + w ) * x = d
        en| After how many hours do they meet?
        en| When do they meet?
        en| How long does it take until they meet?
        en| In how many hours will they meet?
        zh| [几|多少]小时[后|]相遇？
        zh| 经过几小时两[车|人]相遇？
        zh| 多久以后相遇？
        en| How many hours pass before they meet?
        en| Find the time until they meet.
        en| How many hours are they under way when they meet?
        en| After what time will they be at the same place?
        zh| 求相遇时间。
        zh| 过多长时间碰面？
        zh| 出发后多少小时相遇？
        zh| 相遇时行了几小时？
        zh| 需要几小时才能相遇？

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
        en| {A} called a [taxi|cab]. Getting in was {$f}, every km was {$r}, and in the end {he} [handed over|paid] {$t}.
        en| [It was raining, so|Because the bus was late,] {A} took a cab. The driver wanted {$f} as a basic fare, {$r} per km on top of that, and got {$t} altogether.
        en| Taxi receipt of {A}: basic fee {$f}, each km {$r}, total {$t}.
        en| On the meter of {A}'s taxi there were {$f} at once. With each km it went up by {$r}, and at the end of the ride it showed {$t}.
        en| Yesterday {A} rode home in a taxi and was charged {$t}, of which {$f} was the fixed fee. The rest was paid at {$r} per km.
        en| The company sends {A} by car service. The service bills {$f} for every ride plus {$r} for each km driven; {A}'s ride was billed at {$t}.
        en| A boat taxi asks its passengers for {$f} and {$r} more for each km. {A}'s fare came to {$t}.
        en| {A} had {$t} and spent all of it on a taxi ride. The first payment was {$f}, and each km added {$r}.
        en| In our town a cab driver takes {$r} a km, after {$f} that everybody has to pay. {A} gave the driver {$t}.
        en| An app offers rides for {$f} and then {$r} a km. {A} booked a ride there, and {$t} was taken from {his} account.
        en| {A} hired a carriage with horses. The coachman's price is {$f} to begin with and {$r} for every km of the ride. {A} paid {$t} in all.
        en| {$t} was the fare when {A} went to the airport. It consists of {$f} for the order and {$r} for each km.
        en| A scooter is unlocked for {$f}, and riding it costs {$r} per km. [At the end of|After] the ride {A} had to pay {$t}.
        en| Late at night a taxi is dear: {$f} before it moves and {$r} for each km that it drives. {A} paid {$t} last night.
        zh| 昨晚{A}打车回家，上车先收{f}元，每千米加{r}元，到家时[付了|交了]{t}元，
        zh| {A}用手机叫了一辆车，基本费{f}元，里程费每千米{r}元，扣款{t}元，
        zh| 下雨天{A}只好打车。司机说起步{f}元，另外每千米{r}元，最后收了{t}元，
        zh| {A}的打车发票：起步费{f}元，单价每千米{r}元，金额{t}元。
        zh| 上车时计价器显示{f}元，以后每千米跳{r}元，{A}下车时显示{t}元，
        zh| 水上巴士收{f}元的登船费，再按每千米{r}元收费，{A}花了{t}元，
        zh| {A}花光了身上的{t}元坐车，其中起步价{f}元，其余按每千米{r}元算，
        zh| 我们城里坐车每千米{r}元，此外人人要交{f}元，{A}给了司机{t}元，
        zh| 公司派{A}坐车去机场，车费{t}元由{f}元服务费和每千米{r}元的里程费组成，
        zh| {A}骑共享电动车，开锁{f}元，骑行每千米{r}元，[结束时|还车时]付了{t}元，
        zh| 坐马车游古城，先交{f}元，每千米再交{r}元，{A}共交{t}元，
        zh| 夜里车费贵，起步就要{f}元，每千米又要{r}元，{A}掏了{t}元，
        zh| {A}租车带司机，定金{f}元不退，行驶每千米{r}元，连定金总共付了{t}元，
        zh| 为赶火车，{A}坐了网约车，账单上总价{t}元，包括{f}元起步费，[每千米的价格是|每千米计]{r}元，
        ? f + r * x = t
        en| How many km was [it|the ride]?
        en| How far did {he} ride?
        en| How many km did {he} ride?
        en| How long was the ride in km?
        zh| {he}坐了[几|多少]千米？
        zh| 行了[几|多少]千米？
        zh| 路程是多少千米？
        en| Find the length of the ride in km.
        en| Calculate how many km {he} travelled.
        en| For how many km did {he} pay?
        en| What distance, in km, did {he} cover?
        en| Let x be the distance in km. What is x?
        en| Over how many km did the ride go?
        zh| 求{he}坐车的千米数。
        zh| 这一趟有[多少|几]千米远？
        zh| 设路程为x千米，x是多少？
        zh| 算一算车开了[几|多少]千米。
        zh| 问这次的里程是多少千米。
        zh| 一共行驶了多少千米？

        == numbers; k=2..12 b=2..60 t=10..300
        en| {k} times a number plus {b} is {t}.
        en| If {b} is added to {k} times a number, [the result is|you get] {t}.
        en| {t} is {b} more than {k} times a number.
        en| A number is multiplied by {k}, then {b} is added. [The result is|This gives] {t}.
        zh| 一个数的{k}倍加上{b}等于{t}，
        zh| 一个数乘{k}，再加{b}，[得|等于]{t}，
        zh| 比一个数的{k}倍多{b}的数是{t}，
        zh| {t}比某数的{k}倍多{b}，
        en| I think of a number, multiply it by {k} and add {b}. I get {t}.
        en| The sum of {b} and {k} times a number is {t}.
        en| Increase {k} times a number by {b}, and you have {t}.
        en| {b} plus the product of {k} and an unknown number equals {t}.
        en| When {k} times some number and {b} are added, the answer is {t}.
        en| You get {t} by taking a number {k} times and then {b} more.
        en| {k} equal numbers and {b} together make {t}.
        zh| 我想了一个数，乘以{k}，再加上{b}，得到{t}，
        zh| {b}与某数的{k}倍的和是{t}，
        zh| 把一个数扩大到{k}倍后再加{b}，就是{t}，
        zh| {b}加上{k}个相同的数等于{t}，
        zh| {k}与一个数的积加上{b}，和是{t}，
        zh| {t}减去{b}正好是一个数的{k}倍，
        zh| 某数乘{k}的积再增加{b}，结果为{t}，
        en| {A} multiplies {his} secret number by {k}, adds {b} and says: {t}.
        en| Somebody adds {b} to the {k}-fold of a number; the sum is {t}.
        en| {t} is what you get when a number is taken {k} times and {b} is added.
        en| An unknown number times {k}, and {b} on top of it, makes {t}.
        zh| {A}把心里想的数乘{k}，加上{b}，说出{t}，
        zh| 一个未知数的{k}倍再多{b}，恰好是{t}，
        zh| 某数扩大{k}倍后与{b}相加，和为{t}，
        zh| 用{k}乘一个数，所得的积加{b}，最后得{t}，
        zh| {t}等于一个数的{k}倍与{b}的和，
        ? k * x + b = t
        en| What is the number?
        en| Find the number.
        en| Which number is it?
        zh| 这个数是[多少|几]？
        zh| 求这个数。
        zh| 这个数等于几？
        en| What is this number?
        en| Work out the number.
        en| Calculate this unknown number.
        en| Can you find the number?
        en| How large is the number?
        zh| 那么这个数是几？
        zh| 求某数是多少。
        zh| 你能算出这个数吗？
        zh| 这个数为多少？

        == numbers less; k=2..12 b=2..60 t=10..300
        en| {k} times a number minus {b} is {t}.
        en| If {b} is taken from {k} times a number, [the result is|you get] {t}.
        en| {t} is {b} less than {k} times a number.
        en| A number is multiplied by {k}, then {b} is subtracted. [The result is|This gives] {t}.
        zh| 一个数的{k}倍减去{b}等于{t}，
        zh| 一个数乘{k}，再减{b}，[得|等于]{t}，
        zh| 比一个数的{k}倍少{b}的数是{t}，
        zh| {t}比某数的{k}倍少{b}，
        en| I think of a number, multiply it by {k} and take away {b}. I get {t}.
        en| The difference of {k} times a number and {b} is {t}.
        en| Decrease {k} times a number by {b}, and you have {t}.
        en| The product of {k} and an unknown number, less {b}, equals {t}.
        en| When {b} is subtracted from {k} times some number, the answer is {t}.
        en| {k} times a number is {b} more than {t}.
        en| If {k} times a number were {b} smaller, it would be {t}.
        zh| 我想了一个数，乘以{k}，再减去{b}，得到{t}，
        zh| 某数的{k}倍与{b}的差是{t}，
        zh| 把一个数扩大到{k}倍后再减{b}，就是{t}，
        zh| {k}与一个数的积减去{b}，差是{t}，
        zh| 一个数的{k}倍比{t}多{b}，
        zh| {t}加上{b}正好是一个数的{k}倍，
        zh| 某数乘{k}的积再减少{b}，结果为{t}，
        en| {A} multiplies {his} secret number by {k}, subtracts {b} and says: {t}.
        en| Somebody takes {b} from the {k}-fold of a number; the difference is {t}.
        en| {t} is what you get when a number is taken {k} times and {b} is taken away.
        en| An unknown number times {k}, with {b} taken off, makes {t}.
        zh| {A}把心里想的数乘{k}，减去{b}，说出{t}，
        zh| 一个未知数的{k}倍少{b}，恰好是{t}，
        zh| 某数扩大{k}倍后减去{b}，差为{t}，
        zh| 用{k}乘一个数，所得的积减{b}，最后得{t}，
        zh| {t}等于一个数的{k}倍与{b}的差，
        ? k * x - b = t
        en| What is the number?
        en| Find the number.
        en| Which number is it?
        zh| 这个数是[多少|几]？
        zh| 求这个数。
        zh| 这个数等于几？
        en| What is this number?
        en| Work out the number.
        en| Calculate this unknown number.
        en| Can you find the number?
        en| How large is the number?
        zh| 那么这个数是几？
        zh| 求某数是多少。
        zh| 你能算出这个数吗？
        zh| 这个数为多少？
        """
}
