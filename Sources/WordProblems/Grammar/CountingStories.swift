/// Stories of giving, taking and comparing.
extension Grammar {
    static let countingStories = """
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
        en| {A} has {a} {T}. {He} [lends|hands|sends] {b} of them to {B}.
        en| {a} {T} lay on the table until {A} [ate|took|used] {b} of them.
        en| There were {a} {T}, but {b} have been [sold|stolen|given away] since.
        en| {A} packed {a} {T} for the trip. On the way {b} of them were [lost|eaten|broken].
        en| The {P} bought {a} {T} and has already sold {b}.
        en| After {b} of {his} {a} {T} were gone, {A} counted what was left.
        en| {A} showed {his} {a} {T} to {B}, who was allowed to keep {b}.
        en| {A} and {B} had {a} {T}, and {b} of these were [used up|thrown away].
        zh| {A}带着{a}{M}{T}去{P}，[送出|用掉|弄丢]{b}{M}，
        zh| 桌上放着{a}{M}{T}，{A}[吃了|拿走|用了]{b}{M}，
        zh| {P}进了{a}{M}{T}，已经[卖出|卖掉]{b}{M}，
        zh| {A}数了数，一共{a}{M}{T}，其中{b}{M}[坏了|不见了|送人了]，
        zh| {A}拿出{b}{M}{T}给{B}，{he}本来有{a}{M}，
        zh| 篮子里原有{a}{M}{T}，被[吃掉|取走|卖掉]{b}{M}，
        zh| 妈妈买回{a}{M}{T}，全家[吃了|用了]{b}{M}，
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
        en| How many {T} have not gone?
        en| So how many {T} are there still?
        en| Work out how many {T} are left over.
        en| What is left of the {T}?
        zh| 现在剩下几{M}？
        zh| 还有多少{M}？
        zh| 求剩下的{T}有多少{M}。
        zh| 最后还剩几{M}{T}？

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
        en| There are {a} {T} in {A}'s box and {k} times as many in {B}'s box.
        en| {A} has only {a} {T}. {B} is richer: {k} times that number.
        en| To have as many {T} as {B}, {A} would need {k} times what {he} has now. {He} has {a}.
        en| {A} was given {a} {T} and {B} got {k} times as many as that.
        en| {A} and {B} went to the {P}. {A} [brought|took] home {a} {T}, {B} {k} times as many.
        en| Multiply the number of {A}'s {T} by {k} and you have the number of {B}'s {T}. {A} has {a}.
        en| {T}: {A} {a}, {B} {k} times as many as {A}.
        en| {A} counted {his} {T} and found {a}. {B} counted too and found {k} times as many.
        en| {B}'s collection of {T} is {k} times as large as {A}'s. In {A}'s collection there are {a}.
        en| {a} {T} belong to {A}, and {k} times as many belong to {B}.
        en| Each time {A} packed a {T1}, {B} packed {k} of them. In the end {A} had {a} {T}.
        en| Every day they both collect {T}. So far {A} has {a} of them, but {B} has {k} times the amount.
        zh| {A}的盒子里有{a}{M}{T}，{B}的盒子里的{T}是{A}的{k}倍，
        zh| 把{A}的{T}数乘{k}就是{B}的{T}数，{A}有{a}{M}，
        zh| {A}只有{a}{M}{T}，{B}就多了，是{A}的{k}倍，
        zh| {A}每有一{M}{T}，{B}就有{k}{M}，现在{A}有{a}{M}，
        zh| {A}数了数自己的{T}，有{a}{M}，{B}的[数目|数量]等于{A}的{k}倍，
        zh| 老师发给{A}{a}{M}{T}，发给{B}的是{A}的{k}倍，
        zh| {A}和{B}去了{P}，{A}带回{a}{M}{T}，{B}带回的是{A}的{k}倍。
        zh| {a}{M}{T}是{A}的，{B}拥有的{T}是这个数的{k}倍，
        zh| {B}拥有的{T}恰好是{A}的{k}倍，而{A}拥有{a}{M}，
        zh| 如果{A}有{a}{M}{T}，而{B}的{T}数是{he}的{k}倍，
        zh| {A}说：“我有{a}{M}{T}。”{B}说：“我的是你的{k}倍。”
        zh| {A}装了{a}{M}{T}，{B}装的[数量|]正好是{A}的{k}倍，
        en| {A} [made|sold|found] {a} {T}. {B} [made|sold|found] {k} times that number.
        en| {B}'s collection of {T} is {k} times as large as {A}'s, in which there are {a}.
        en| {A} counted {a} {T}; {B} counted {k} times as many as {A}.
        en| Compared with {A}, who has {a} {T}, {B} has {k} times as many.
        en| {A} got {a} {T} from {his} aunt. {B} got {k} times as many.
        zh| {A}数出{a}{M}{T}，{B}数出的是{A}的{k}倍，
        zh| {A}的盒子里有{a}{M}{T}，{B}盒子里的是{A}的{k}倍，
        zh| 和{A}的{a}{M}{T}相比，{B}有{A}的{k}倍，
        zh| {B}[做|卖|找到]的{T}数是{A}的{k}倍，{A}是{a}{M}，
        zh| {A}得到{a}{M}{T}，{B}得到的正好是{he}的{k}倍，
        zh| {A}那里有{a}{M}{T}，{B}那里的{T}数相当于{A}的{k}倍，
        ? x = a * k
        en| How many {T} does {B} have?
        en| How many does {B} have?
        en| Find the number of {B}'s {T}.
        en| What is the number of {T} that {B} has?
        zh| {B}有[几|多少]{M}{T}？
        zh| {B}有多少{M}？
        zh| 求{B}的{T}有多少{M}。
        en| Work out how many {T} {B} has.
        en| How many of the {T} belong to {B}?
        en| Calculate {B}'s number of {T}.
        en| How large is the number of {T} of {B}?
        en| Let x be the number of {T} {B} has. What is x?
        zh| {B}的{T}是多少{M}？
        zh| 问{B}有几{M}{T}。
        zh| 那么{B}有{T}多少{M}？
        zh| 计算{B}的{T}数。
        zh| 请问，{B}的{T}有几{M}？
        en| How many {T} are {B}'s?
        en| What is {B}'s number of {T}?
        zh| {B}一共有几{M}？
        zh| 问{B}有多少{M}{T}？
        ? x = a + a * k
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} do {A} and {B} have together?
        en| What is the total number of {T}?
        en| Find the sum of their {T}.
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 两人的{T}总数是多少？
        en| How many {T} are there in all?
        en| If {A} and {B} put their {T} together, how many do they get?
        en| Work out how many {T} the two have in all.
        en| How many {T} do both of them have between them?
        zh| {A}的{T}和{B}的{T}加起来是多少{M}？
        zh| 把{A}和{B}的{T}放在一起，共有几{M}？
        zh| 求{A}和{B}{T}数的和。
        zh| {A}与{B}合计有{T}多少{M}？
        zh| 两人共有多少{M}？
        en| What do {A} and {B} have together?
        en| Work out how many {T} both have in all.
        en| How many {T} is that for both of them?
        zh| 他俩共有多少{M}？
        zh| 求{A}和{B}的{T}总数。
        zh| 合起来一共几{M}？
        ? x = a * k - a
        en| How many more {T} does {B} have than {A}?
        en| How many more does {B} have?
        en| How many fewer {T} does {A} have than {B}?
        en| What is the difference between their numbers of {T}?
        zh| {B}比{A}多[几|多少]{M}？
        zh| {A}比{B}少[几|多少]{M}{T}？
        zh| 两人相差多少{M}？
        en| By how many {T} is {B} ahead of {A}?
        en| How many {T} does {A} lack to have as many as {B}?
        en| Work out how many more {T} {B} has than {A}.
        en| How many fewer does {A} have?
        zh| {B}的{T}比{A}的多多少{M}？
        zh| {A}还差几{M}就和{B}一样多？
        zh| 求{B}比{A}多几{M}{T}。
        zh| {A}和{B}的{T}相差几{M}？
        zh| {A}的{T}比{B}的少多少{M}？
        en| By how many does {B}'s number exceed {A}'s?
        en| Work out how many more {T} {B} has.
        zh| {B}的比{A}的多几{M}？
        zh| 求{A}比{B}少的{M}数。
        zh| {A}还差多少{M}才和{B}一样多？

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
        en| {A} found {a} {T} in the attic. {B} found {b} more than {he} did.
        en| {B} beats {A} by {b} {T}. {A} has {a}.
        en| There are {a} {T} in {A}'s basket, and {b} more than that in {B}'s.
        en| To have as many as {B}, {A} would need {b} more {T} than the {a} that {he} has.
        en| {A} bought {a} {T} at the {P}. {B} bought {b} more.
        en| The number of {B}'s {T} is greater than that of {A}'s by {b}, and {A} has {a}.
        en| {A} lacks {b} {T} to have as many as {B}. {A} has {a} {T}.
        en| [Both like {T}.|The two are good friends.] {A} has {a} {T}, and {B} has {b} more.
        en| {A} was given {a} {T}, while {B} was given {b} more than {A}.
        en| {A} brought {a} {T}. That is {b} fewer than {B} brought.
        en| Compared with {A}, who has {a} {T}, {B} has {b} extra.
        en| {A}: {a} {T}. {B}: {b} more than {A}.
        en| {B} took home {b} {T} more than {A}, and {A} took home {a}.
        en| With {a} {T}, {A} is {b} behind {B}.
        zh| {A}在{P}买了{a}{M}{T}，{B}比{he}多买{b}{M}。
        zh| {A}篮子里有{a}{M}{T}，{B}篮子里的{T}比{A}的多{b}{M}。
        zh| {B}的{T}数比{A}的多{b}{M}，而{A}有{T}{a}{M}。
        zh| {A}只有{a}{M}{T}，再添{b}{M}才和{B}一样多，
        zh| {A}带来{a}{M}{T}，{B}带来的更多，比{A}多{b}{M}，
        zh| {A}有{a}{M}{T}，{he}的{T}比{B}少{b}{M}。
        zh| 老师发给{A}{a}{M}{T}，发给{B}的比{A}多{b}{M}。
        zh| 两人都喜欢{T}，{A}有{a}{M}，{B}比{A}多了{b}{M}，
        zh| {A}：{T}{a}{M}；{B}：比{A}多{b}{M}。
        zh| 和{A}的{a}{M}{T}相比，{B}的{T}多出{b}{M}，
        zh| {A}有{T}{a}{M}，还差{b}{M}就跟{B}同样多，
        zh| {B}分到的{T}比{A}多{b}{M}，{A}分到{a}{M}。
        zh| {A}攒了{a}{M}{T}，{B}攒得比{he}多{b}{M}。
        ? x = a + b
        en| How many {T} does {B} have?
        en| How many does {B} have?
        en| Find the number of {B}'s {T}.
        en| What is the number of {T} that {B} has?
        zh| {B}有[几|多少]{M}{T}？
        zh| {B}有多少{M}？
        zh| 求{B}的{T}有多少{M}。
        en| Calculate how many {T} {B} has.
        en| What number of {T} belongs to {B}?
        en| How many {T} are {B}'s?
        en| How many {T} has {B} got?
        en| If {B} has x {T}, what is x?
        zh| {B}的{T}是多少{M}？
        zh| 问{B}有[几|多少]{M}。
        zh| 算一算{B}有多少{M}{T}。
        zh| 设{B}有x{M}{T}，求x。
        zh| {B}一人有多少{M}{T}？
        ? x = a + ( a + b )
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} do {A} and {B} have together?
        en| What is the total number of {T}?
        en| Find the sum of their {T}.
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 两人的{T}总数是多少？
        en| If both put their {T} together, how many {T} are there?
        en| How many {T} is that for both of them [together|altogether|in total]?
        en| Calculate the total of {A}'s and {B}'s {T}.
        en| All these {T} go into the same box. How many {T} are in the box?
        zh| 求{A}、{B}的{T}的总数。
        zh| 把两人的{T}放在一起，[共|一共|总共]是多少{M}？
        zh| 他俩的{T}之和是多少{M}？
        zh| 算一算两人[总共|一共|合计]有多少{M}。
        zh| 设两人共有x{M}{T}，求x。

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
        en| {A} found {a} {T} in the attic. {B} found {b} fewer than {he} did.
        en| {A} beats {B} by {b} {T}. {A} has {a}.
        en| There are {a} {T} in {A}'s basket, and {b} fewer than that in {B}'s.
        en| To have as many as {A}, who has {a} {T}, {B} would need {b} more.
        en| {A} bought {a} {T} at the {P}. {B} bought {b} less.
        en| The number of {B}'s {T} is smaller than that of {A}'s by {b}, and {A} has {a}.
        en| {B} lacks {b} {T} to have as many as {A}. {A} has {a} {T}.
        en| [Both like {T}.|The two are good friends.] {A} has {a} {T}, and {B} has {b} fewer.
        en| {A} was given {a} {T}, while {B} was given {b} less than {A}.
        en| {A} brought {a} {T}. That is {b} more than {B} brought.
        en| Compared with {A}, who has {a} {T}, {B} is short of {b}.
        en| {A}: {a} {T}. {B}: {b} fewer than {A}.
        en| {B} took home {b} {T} fewer than {A}, and {A} took home {a}.
        en| With {a} {T}, {A} is {b} ahead of {B}.
        zh| {A}在{P}买了{a}{M}{T}，{B}比{he}少买{b}{M}。
        zh| {A}篮子里有{a}{M}{T}，{B}篮子里的{T}比{A}的少{b}{M}。
        zh| {B}的{T}数比{A}的少{b}{M}，而{A}有{T}{a}{M}。
        zh| {A}有{a}{M}{T}，{B}再添{b}{M}才和{A}一样多，
        zh| {A}带来{a}{M}{T}，{B}带来的没有{he}多，比{A}少{b}{M}，
        zh| {A}有{a}{M}{T}，{he}的{T}比{B}多{b}{M}。
        zh| 老师发给{A}{a}{M}{T}，发给{B}的比{A}少{b}{M}。
        zh| 两人都喜欢{T}，{A}有{a}{M}，{B}比{A}少了{b}{M}，
        zh| {A}：{T}{a}{M}；{B}：比{A}少{b}{M}。
        zh| 和{A}的{a}{M}{T}相比，{B}的{T}少{b}{M}，
        zh| {A}有{T}{a}{M}，{B}还差{b}{M}就跟{A}同样多，
        zh| {B}分到的{T}比{A}少{b}{M}，{A}分到{a}{M}。
        zh| {A}攒了{a}{M}{T}，{B}攒得比{he}少{b}{M}。
        ? x = a + ( a - b )
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} do {A} and {B} have together?
        en| What is the total number of {T}?
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 两人的{T}总数是多少？
        en| Find the sum of their {T}.
        en| If both put their {T} together, how many {T} are there?
        en| How many {T} is that for both of them [together|altogether|in total]?
        en| Calculate the total of {A}'s and {B}'s {T}.
        en| All these {T} go into the same box. How many {T} are in the box?
        en| Let x be the number of all their {T}. Find x.
        zh| 求{A}、{B}的{T}的总数。
        zh| 把两人的{T}放在一起，[共|一共|总共]是多少{M}？
        zh| 他俩的{T}之和是多少{M}？
        zh| 算一算两人[总共|一共|合计]有多少{M}。
        zh| 设两人共有x{M}{T}，求x。
        zh| {A}的{T}加上{B}的{T}是多少{M}？

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
        en| {A}'s box holds {a} {T}. {B}'s box holds {b}.
        en| {A} came [home|back] from the {P} with {a} {T}, {B} with {b}.
        en| [It was a long day.|The weather was fine.] At the end of it {A} had {a} {T} and {B} had {b}.
        en| While {A} has {a} {T}, {B} has {b}.
        en| {a} {T} belong to {A}, and {b} belong to {B}.
        en| The teacher gave {A} {a} {T} and {B} {b}.
        en| {A} and {B} got {T} as presents. {A} was given {a} and {B} was given {b}.
        en| Two friends, {A} and {B}, own {a} and {b} {T} in this order.
        en| {A} counted [{his}|all {his}] {T} and found {a}. {B} found {b}.
        en| In {A}'s drawer lie {a} {T}; in {B}'s drawer there are {b}.
        en| The {P} sent {a} {T} to {A} and {b} to {B}.
        en| {A}: {a} {T}. {B}: {b} {T}.
        en| So far {A} has saved up {a} {T}, but {B} has saved up {b}.
        en| {A} and {B} are neighbours. In {his} house {A} keeps {a} {T}; {B} keeps {b}.
        en| For the school fair {A} brought {a} {T} and {B} brought {b}.
        zh| {A}的盒子里装着{a}{M}{T}，{B}的盒子里装着{b}{M}。
        zh| {A}从{P}带回{a}{M}{T}，{B}带回{b}{M}，
        zh| 老师发给{A}{a}{M}{T}，发给{B}{b}{M}。
        zh| {A}和{B}是好朋友，{A}有{T}{a}{M}，{B}有{T}{b}{M}。
        zh| 两个小伙伴比{T}，{A}有{a}{M}，{B}有{b}{M}。
        zh| 过节时，{A}收到{a}{M}{T}，{B}收到{b}{M}，
        zh| {A}数了数，自己有{a}{M}{T}，{B}数出来是{b}{M}。
        zh| {a}{M}{T}是{A}的，{b}{M}{T}是{B}的，
        zh| {A}手里拿着{a}{M}{T}，{B}手里拿着{b}{M}，
        zh| 到今天为止，{A}攒了{a}{M}{T}，{B}攒了{b}{M}。
        zh| 天气真好，{A}和{B}一起出门，回来时{A}有{a}{M}{T}，{B}有{b}{M}。
        zh| {A}：{T}{a}{M}；{B}：{T}{b}{M}。
        zh| {A}和{B}住在同一条街上，{A}家有{a}{M}{T}，{B}家有{b}{M}，
        zh| {P}送给{A}{a}{M}{T}，又送给{B}{b}{M}，
        zh| 如果{A}分到{a}{M}{T}，{B}分到{b}{M}，
        ? x = a + b
        en| How many {T} do they have [altogether|together|in all|in total]?
        en| How many {T} are there in all?
        en| What is the total number of {T}?
        en| How many {T} do {A} and {B} have together?
        zh| [两人|他们|{A}和{B}][一共|共|总共]有[几|多少]{M}{T}？
        zh| 两人合起来有多少{M}？
        zh| 总共多少{M}{T}？
        en| What do they have if they put all their {T} together?
        en| Find the number of {T} that both have together.
        en| Calculate how many {T} that makes in total.
        en| {A} and {B} [put|throw] all their {T} into the same bag. How many {T} are in the bag?
        en| What is the sum of their {T}?
        en| How many {T} is that [altogether|in all|in total]?
        en| Let x be the number of all the {T}. Find x.
        zh| 求{A}、{B}的{T}的总数。
        zh| {A}的{T}加上{B}的{T}是多少{M}？
        zh| 把两人的{T}放在一起，[共|一共|总共]是多少{M}？
        zh| 算一算两人[总共|一共|合计]有多少{M}。
        zh| 他俩的{T}之和是多少{M}？
        zh| 设两人共有x{M}{T}，求x。
        ? x = a - b
        en| How many more {T} does {A} have than {B}?
        en| How many fewer {T} does {B} have than {A}?
        en| How many more does {A} have?
        en| What is the difference between their numbers of {T}?
        zh| {A}比{B}多[几|多少]{M}？
        zh| {B}比{A}少[几|多少]{M}{T}？
        zh| 两人相差多少{M}？
        en| How many fewer does {B} have?
        en| By how many {T} is {A} ahead of {B}?
        en| How many {T} does {B} lack to have as many as {A}?
        en| {A} has more {T} than {B}. How many more?
        en| How many more {T} does {B} need in order to catch up with {A}?
        en| Find how many {T} more {A} has than {B}.
        en| Compare the two: what is the difference?
        zh| {A}的{T}比{B}的多多少{M}？
        zh| 求两人的{T}相差的数量。
        zh| {B}再有多少{M}{T}就和{A}一样多？
        zh| {B}的{T}不如{A}多，少多少{M}？
        zh| {A}多出[几|多少]{M}{T}？
        zh| {B}还差多少{M}才赶上{A}？
        zh| 算一算{A}比{B}多多少{M}{T}。
        ? a - x = b + x
        en| How many {T} must {A} give to {B} so that they have the same number?
        en| How many should {A} give {B} to make both equal?
        en| {A} gives some to {B}, and then both have equally many. How many does {A} give?
        zh| {A}给{B}[几|多少]{M}，两人[就|]一样多？
        zh| {A}要给{B}多少{M}{T}，两人才同样多？
        zh| {A}送给{B}几{M}后，两人的{T}相等？
        en| How many {T} does {A} have to [hand over|pass] to {B} for both to end up with the same number?
        en| After {A} hands some of {his} {T} to {B}, they have equal numbers. How many were handed over?
        en| They want to have the same. How many {T} must {B} get from {A}?
        en| If {A} gives {B} x {T}, each has as many as the other. Find x.
        en| How many {T} must go from {A} to {B} to make their shares equal?
        en| {B} gets some {T} from {A} so that neither has more than the other. How many does {B} get?
        zh| {A}拿出几{M}{T}给{B}，两人的{T}就同样多？
        zh| 从{A}那里拿多少{M}{T}给{B}，两人才相等？
        zh| {A}分给{B}一些后，两人正好一样多，{A}分给{B}多少{M}？
        zh| 要使两人的{T}一样多，{A}应给{B}多少{M}？
        zh| {B}从{A}那里得到几{M}{T}，他们就一样多了？
        zh| {A}给{B}x{M}以后两人同样多，求x。

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
        en| {A}'s collection of {T} grew by {a} and now counts {b}.
        en| {A} kept some {T} at home. Today {he} brought {a} more home, and that makes {b}.
        en| {a} {T} were added to those on the shelf, and then there were {b}.
        en| {B} brings {A} {a} {T}. Together with {his} own {A} has {b} then.
        en| {A} had a few {T}; when {he} received another {a}, {he} counted {b}.
        en| Since {A} got {a} {T} as a present, {he} has {b} {T} in all.
        en| Someone put {a} {T} into the basket, in which there are {b} now.
        zh| {A}收集的{T}增加了{a}{M}，达到{b}{M}，
        zh| {A}家里有一些{T}，今天又带回{a}{M}，合计{b}{M}，
        zh| 往架子上添了{a}{M}{T}以后，架上有{b}{M}，
        zh| 收到{B}送来的{a}{M}{T}后，{A}有{b}{M}，
        zh| 篮子里的{T}又多了{a}{M}，变成{b}{M}，
        zh| {A}过生日得到{a}{M}{T}，这样{he}就有{b}{M}了，
        zh| {P}原来有些{T}，运来{a}{M}后共有{b}{M}，
        en| {A}'s mother buys {him} {a} {T}, and so {he} has {b} altogether.
        en| By trading, {A} got {a} {T} more; in the end {he} had {b}.
        en| There are {b} {T} in the {P} today, {a} of which came only this morning.
        en| {A} won {a} {T} in a game and went home with {b}.
        zh| 妈妈又给{A}买了{a}{M}{T}，{A}共有{b}{M}，
        zh| {A}比赛赢了{a}{M}{T}，最后有{b}{M}，
        zh| {P}今天有{b}{M}{T}，其中{a}{M}是早上刚到的，
        zh| 再加{a}{M}，{A}的{T}就是{b}{M}，
        ? x + a = b
        en| How many {T} were there [at first|before|at the start|in the beginning]?
        en| How many did {A} have [at first|before|at the start|originally]?
        en| How many {T} did {he} have [at first|before that|to start with]?
        en| Find the number of {T} at the beginning.
        zh| 原来有[几|多少]{M}？
        zh| {A}[原来|原先|本来]有[几|多少]{M}{T}？
        zh| 起初有多少{M}{T}？
        zh| 求原来的{T}有多少{M}。
        en| How many {T} had there been before?
        en| What was the number of {T} in the beginning?
        en| How many were there before these came?
        en| Work out how many {T} there were at first.
        zh| 在这以前有多少{M}？
        zh| 原有几{M}{T}？
        zh| 一开始有多少{M}{T}？
        zh| 问原来有多少{M}？

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
        en| {A}'s stock of {T} has shrunk by {a} to {b}.
        en| {A} kept some {T} in a drawer. {He} took {a} away, and {b} are still in it.
        en| {a} {T} are missing from the shelf, where {b} are left.
        en| {A} handed {a} {T} to {B} and kept {b}.
        en| When {A} had used {a} of {his} {T}, {he} counted {b}.
        en| A few {T} stood in the {P}. After {a} of them had been sold there were {b}.
        en| Since {A} lost {a} {T}, {he} has only {b} {T}.
        zh| {A}的{T}减少了{a}{M}，只有{b}{M}了，
        zh| 抽屉里有一些{T}，拿走{a}{M}后还有{b}{M}，
        zh| 架上的{T}少了{a}{M}，还剩{b}{M}，
        zh| {A}把{a}{M}{T}交给{B}，自己留下{b}{M}，
        zh| 用去{a}{M}后，{A}数了数，还有{b}{M}{T}，
        zh| {P}卖了{a}{M}{T}，没卖完的有{b}{M}，
        zh| {A}丢掉{a}{M}{T}以后，剩{b}{M}，
        en| {A} gave {a} {T} to {his} sister and so has {b}.
        en| By trading, {A} lost {a} {T}; in the end {he} had {b}.
        en| In the {P} {a} {T} were [sold|broken], and in the evening {b} were there.
        en| {A} lost {a} {T} in a game and went home with {b}.
        zh| {A}送妹妹{a}{M}{T}，自己还有{b}{M}，
        zh| {A}比赛输了{a}{M}{T}，最后有{b}{M}，
        zh| {P}今天卖了{a}{M}{T}，晚上还有{b}{M}，
        zh| 去掉{a}{M}，{A}的{T}只有{b}{M}，
        ? x - a = b
        en| How many {T} were there [at first|before|at the start|in the beginning]?
        en| How many did {A} have [at first|before|at the start|originally]?
        en| How many {T} did {he} have [at first|before that|to start with]?
        en| Find the number of {T} at the beginning.
        zh| 原来有[几|多少]{M}？
        zh| {A}[原来|原先|本来]有[几|多少]{M}{T}？
        zh| 起初有多少{M}{T}？
        zh| 求原来的{T}有多少{M}。
        en| How many {T} had there been before?
        en| What was the number of {T} in the beginning?
        en| How many were there before these went?
        en| Work out how many {T} there were at first.
        zh| 在这以前有多少{M}？
        zh| 原有几{M}{T}？
        zh| 一开始有多少{M}{T}？
        zh| 问原来有多少{M}？

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
        en| The book that {A} is reading has {a} pages; {he} is through with {b}.
        en| {b} pages are done. The whole book has {a} pages.
        en| {A} borrowed a book of {a} pages. In the first week {he} read {b} pages.
        en| {A} reads a novel with {a} pages. {b} pages lie behind {him}.
        en| I have finished {b} of the {a} pages of my book.
        en| A story is {a} pages long, and {A} stopped after {b} pages.
        zh| 一本小说共有{a}页，{A}读完了{b}页，
        zh| {A}借来一本{a}页的书，第一周看了{b}页，
        zh| 我在看一本{a}页的故事书，已经看完{b}页，
        zh| 全书{a}页，{A}只看了前面的{b}页，
        zh| 这本书{A}看了{b}页，全书一共{a}页，
        zh| {A}要读完{a}页的名著，目前读了{b}页，
        en| {A} has a library book of {a} pages and reads as far as page {b}.
        en| The diary of {A} has {a} pages, of which {b} are full.
        en| {A} must learn a text of {a} pages and already knows {b} pages.
        en| {A} types a report of {a} pages. {b} pages are typed.
        zh| {A}的日记本有{a}页，已写满{b}页，
        zh| {A}要打印{a}页材料，打印好了{b}页，
        zh| 一份{a}页的报告，{A}已经写了{b}页，
        zh| {A}的练习册共{a}页，做完了{b}页，
        ? x = a - b
        en| How many pages are left?
        en| How many pages are still to read?
        en| How many pages does {he} still have to read?
        en| How many pages remain?
        zh| 还剩[多少|几]页？
        zh| 还有[多少|几]页没[看|读]？
        zh| 还要看多少页？
        zh| 剩下多少页？
        en| How many pages have not been read?
        en| Work out the number of pages that are left.
        en| How many more pages are there to read?
        en| What number of pages remains?
        zh| 没看的还有多少页？
        zh| 求剩下的页数。
        zh| 还剩几页没有读？
        zh| 未读的有多少页？

        == passengers; a=20..120 b=2..60 c=2..60
        en| A bus has {a} passengers. {b} get off and {c} get on.
        en| {a} people are on a bus. At the next stop {b} leave and {c} come in.
        en| There were {a} children in the yard. {b} went home and {c} came.
        en| Of {a} people in a room, {b} leave. Then {c} others come in.
        zh| 车上有{a}人，到站下车{b}人，上车{c}人，
        zh| 公共汽车上有乘客{a}人，下去{b}人，又上来{c}人，
        zh| 教室里有{a}人，走了{b}人，又来了{c}人，
        zh| 操场上有{a}个同学，离开{b}个，又来{c}个，
        en| A [train|tram|ferry] carries {a} people. At the stop {b} get out and {c} get in.
        en| {a} guests are in a hotel. In the morning {b} leave, and in the evening {c} arrive.
        en| There are {a} visitors in the museum. Then {b} go out and {c} come in.
        en| A school had {a} pupils. In summer {b} finished school, and {c} new pupils started.
        en| The waiting room is full: {a} people sit there. {b} are called in, and {c} more sit down.
        en| {a} passengers were on the ship. In the harbour {b} went ashore, and {c} others came aboard.
        en| Of the {a} people at a party, {b} had to go home early. Later {c} more arrived.
        en| A company employed {a} people. {b} retired and {c} were hired.
        en| A ward had {a} patients. {b} were sent home, and {c} new patients were brought in.
        en| After {b} of the {a} swimmers had left the pool, {c} others jumped in.
        en| [It was raining.|It was late.] A bus with {a} passengers stopped; {b} got off, and then {c} got on.
        en| A club has {a} members. {b} members leave it and {c} people join it.
        en| In a village {a} people lived. {b} moved away and {c} moved in.
        en| {a} readers sat in the library. When {b} of them had gone, {c} others came.
        en| On the bus: {a}. Off: {b}. On: {c}.
        zh| 火车上有{a}名旅客，到站后{b}人下车，{c}人上车。
        zh| 一辆[电车|客车|校车]载着{a}人，中途下了{b}人，又上了{c}人，
        zh| 宾馆里住着{a}人，早上走了{b}人，晚上住进{c}人。
        zh| 博物馆里有{a}名参观者，出去{b}人，进来{c}人，
        zh| 学校原有学生{a}人，毕业了{b}人，又招收新生{c}人。
        zh| 候诊室里坐着{a}人，叫走{b}人以后又来了{c}人，
        zh| 轮船上有{a}人，靠岸后{b}人上岸，{c}人登船。
        zh| 晚会上有{a}人，{b}人提前回家，后来又到了{c}人。
        zh| 公司有员工{a}人，退休{b}人，新招{c}人，
        zh| 病房里有{a}人，出院{b}人，新住院{c}人。
        zh| 游泳池里有{a}人，离开{b}人，又下水{c}人，
        zh| 图书馆里有{a}人在看书，先离开{b}人，再进来{c}人。
        zh| 村里原来住着{a}人，搬走{b}人，又搬来{c}人。
        zh| 俱乐部有会员{a}人，退出{b}人，加入{c}人，
        zh| 外面下着雨，车上坐着{a}人，到了一站，{b}人下去了，{c}人上来了。
        ? x = a - b + c
        en| How many are there now?
        en| How many people are there now?
        en| How many are there then?
        zh| 现在有[多少|几]人？
        zh| 这时有多少人？
        zh| 现在一共有几人？
        en| How many people are there after that?
        en| What is the number of people now?
        en| Find how many people there are in the end.
        en| With how many people does that leave us?
        en| Calculate the new number of people.
        en| Let x be the number of people after this. Find x.
        zh| 求现在的人数。
        zh| 现在的人数是多少？
        zh| 最后有多少人？
        zh| 算一算此时共有多少人。
        zh| 这样一来一共是多少人？
        zh| 设这时有x人，求x。

        == ages times; a=3..40 k=2..6
        en| {A} is {a} years old. {B} is {k} times as old.
        en| {B} is {k} times as old as {A}, who is {a}.
        en| {B} is {k} times {A}'s age. {A} is {a} [now|years old].
        en| The age of {B} is {k} times that of {A}, and {A} is {a} years old.
        zh| {A}今年{a}岁，{B}的年龄是{A}的{k}倍，
        zh| {B}的年龄是{A}的{k}倍，{A}今年{a}岁，
        zh| {A}{a}岁，{B}的岁数正好是{he}的{k}倍，
        zh| 今年{A}{a}岁，而{B}的年龄是{A}的{k}倍，
        en| {A} has just turned {a}. {B}'s age is {k} times that.
        en| Multiply {A}'s age by {k} to get {B}'s age. {A} is {a}.
        en| {A} is {a} today, and {B} has lived {k} times as long.
        en| If {A} is {a} years old, then {B} is {k} times that age.
        en| {B} says to {A}: "You are {a}, and I am {k} times as old as you."
        en| The age of {A} is {a} years. {B}'s is {k} times as much.
        en| There are {a} candles on {A}'s birthday cake. {B} is {k} times as old as {A}.
        en| {A} was born {a} years ago. {B} has {k} times as many years behind as {A}.
        en| {A} and {B} belong to the same family. {A} is {a}; {B} is {k} times as old as {he} is.
        en| Ages: {A} {a} years, {B} {k} times as old.
        en| Dividing {B}'s age by {A}'s age gives {k}. {A} is {a} years of age.
        en| {A}, aged {a}, has a relative called {B} who is {k} times {his} age.
        en| It is {A}'s birthday, and {he} is {a} now. Today {B} is exactly {k} times as old.
        en| For every year of {A}'s life, {B} has lived {k}. {A} is {a} years old now.
        zh| {A}刚满{a}岁，{B}的年龄是{A}的{k}倍，
        zh| {A}的年龄乘{k}就等于{B}的年龄，{A}今年{a}岁，
        zh| 如果{A}今年{a}岁，{B}的岁数是{he}的{k}倍，
        zh| {B}对{A}说：“你今年{a}岁，我的年龄是你的{k}倍。”
        zh| {A}的年龄是{a}岁，{B}的年龄相当于{A}的{k}倍，
        zh| {A}的生日蛋糕上插了{a}根蜡烛，一岁一根，{B}的年龄是{A}的{k}倍，
        zh| {A}是{a}年前出生的，{B}现在的年龄正好是{A}的{k}倍，
        zh| {A}和{B}是一家人，{A}{a}岁，{B}的年龄是{A}的{k}倍，
        zh| {B}的年龄除以{A}的年龄等于{k}，{A}现在{a}岁，
        zh| 已知{B}的岁数为{A}的{k}倍，又知{A}{a}岁，
        zh| {A}说：“我{a}岁了。”{B}说：“我的岁数是你的{k}倍。”
        zh| 今天{A}过{a}岁生日，{B}的年龄恰好等于{he}的{k}倍，
        zh| 年龄表上写着：{A}{a}岁，{B}的年龄是{A}的{k}倍。
        zh| {B}比{A}年长，年龄是{A}的{k}倍，而{A}有{a}岁，
        en| {A} has {a} years behind {him}, {B} {k} times as many.
        en| {A} turned {a} today. {B} is {k} times that age.
        en| When {A} is {a} years old, {B} is {k} times as old as {A}.
        en| {B}'s age is {A}'s age multiplied by {k}; {A} is {a}.
        en| {A} is only {a} years old, while {B} is {k} times as old.
        zh| {B}今年的岁数等于{A}的{k}倍，而{A}是{a}岁，
        zh| {A}{a}岁时，{B}的年龄是{A}的{k}倍，
        zh| {A}才{a}岁，{B}的岁数是{A}的{k}倍，
        zh| 把{A}的年龄{a}岁乘{k}就是{B}的年龄，
        en| {A} has just had {his} birthday and is {a}. {B} has lived {k} times as long.
        en| Take {A}'s age of {a} years {k} times and you have {B}'s age.
        en| {A}, aged {a}, lives next to {B}, whose age is {k} times {A}'s.
        en| In {A}'s family {B} is {k} times as old as {A}, who goes to school and is {a}.
        en| {B} says to {A}, who is {a}: I am {k} times as old as you.
        zh| {A}过完生日{a}岁了，{B}的年龄是{A}的{k}倍，
        zh| {B}对{a}岁的{A}说：“我的年龄是你的{k}倍。”
        zh| {B}活过的年数是{A}的{k}倍，{A}现在{a}岁，
        zh| 已知{A}{a}岁，{B}的年龄恰是{A}年龄的{k}倍，
        zh| {A}正好{a}岁，{B}的岁数相当于{he}的{k}倍，
        ? x = a * k
        en| How old is {B}?
        en| What is {B}'s age?
        en| Find the age of {B}.
        zh| {B}[今年|]几岁？
        zh| {B}今年多少岁？
        zh| 求{B}的年龄。
        en| What age is {B} now?
        en| Work out {B}'s age.
        en| How many years old is {B}?
        en| Calculate the present age of {B}.
        en| Can you tell how old {B} is?
        en| Let x be {B}'s age. What is x?
        zh| 问{B}今年几岁。
        zh| {B}现在多大？
        zh| {B}的年龄是多少岁？
        zh| 算一算，{B}现在有多少岁？
        zh| 那么{B}是几岁？
        zh| 设{B}今年x岁，求x。
        en| What age is {B}?
        en| Calculate {B}'s age.
        zh| {B}有多大？
        zh| 算出{B}的岁数。
        ? x = a * k - a
        en| How many years older is {B}?
        en| How much older is {B} than {A}?
        en| What is the difference of their ages?
        zh| {B}比{A}大[几|多少]岁？
        zh| 两人相差多少岁？
        zh| {A}比{B}小几岁？
        en| How many years younger than {B} is {A}?
        en| By how many years is {B} older than {A}?
        en| How many years lie between their ages?
        en| How old was {B} when {A} was born?
        en| Find the difference between the ages of {A} and {B}.
        en| Work out how much younger {A} is.
        zh| {A}和{B}的年龄差是多少岁？
        zh| 求{B}比{A}大多少岁。
        zh| {A}比{B}年轻多少岁？
        zh| {B}年长几岁？
        zh| 两人的年龄之差是几岁？
        zh| {B}的年龄比{A}的多几岁？
        en| By how many years is {B} older?
        en| How many years younger is {A}?
        en| What is their difference in age?
        zh| {B}比{A}年长多少岁？
        zh| 他们的年龄差是多少岁？
        zh| {A}比{B}小多少岁？
        ? x = a + a * k
        en| What is the sum of their ages?
        en| How old are they together?
        zh| 两人[一共|共]多少岁？
        zh| 两人年龄[的|之]和是多少？
        en| What do you get when you add the ages of {A} and {B}?
        en| Find the sum of the ages of {A} and {B}.
        en| How many years have {A} and {B} lived in total?
        en| What is their total age?
        en| Work out how old {A} and {B} are [altogether|together].
        en| What do their ages add up to?
        zh| {A}和{B}的年龄加起来是多少岁？
        zh| 求{A}与{B}的年龄和。
        zh| 两人年龄相加得多少？
        zh| {A}和{B}合起来多少岁？
        zh| 两人的岁数总和是多少？
        zh| {A}、{B}的年龄一共是几岁？
        en| Add their ages. What do you get?
        en| How many years are they together?
        zh| 他们的年龄加起来是多少岁？
        zh| 求两人的年龄和。
        zh| 两人共有几岁？

        == ages more; a=3..60 b=2..40
        en| {A} is {a} years old. {B} is {b} years older.
        en| {B} is {b} years older than {A}, who is {a}.
        en| {A} is {a}, and {A} is {b} years younger than {B}.
        en| {A}, {a} years old, is {b} years younger than {B}.
        zh| {A}今年{a}岁，{B}比{A}大{b}岁，
        zh| {B}比{A}大{b}岁，{A}今年{a}岁，
        zh| {A}{a}岁，比{B}小{b}岁，
        zh| 今年{A}{a}岁，{A}比{B}年轻{b}岁，
        en| {A} [turned|became] {a} this year. {B} was born {b} years before {A}.
        en| When {A} was born, {B} was {b}. Now {A} is {a}.
        en| {A} celebrates {his} birthday today and is {a} years old. {B} is {b} years older than {A}.
        en| {A} is {a}. {B} is older by {b} years.
        en| The difference between the ages of {A} and the older {B} is {b} years. {A} is {a} years old.
        en| {B} is {A}'s cousin. {A} is {a} years of age, and {B} has lived {b} years longer.
        en| {A} is now {a} years old, and {he} will reach {B}'s present age in {b} years.
        en| {A} is {a} years old and works with {B}, who is {b} years older.
        en| {A}: {a} years. {B}: {b} years more than {A}.
        en| {B} was already {b} years old at {A}'s birth, and {A} is {a} today.
        en| At {a}, {A} is the younger of the friends by {b} years. The older friend is {B}.
        en| It is {b} years since {B} was as old as {A} is now. {A} is {a}.
        en| {B}'s age is {b} years above the age of {A}. {A} is {a} years old.
        en| Our neighbour {A} is {a}. {His} friend {B} is {b} years older than {he} is.
        en| If {A} were {b} years older than {a}, which is {his} age, {A} would be as old as {B}.
        zh| {A}出生时{B}{b}岁，今年{A}{a}岁。
        zh| {A}今年满{a}岁，{B}比{he}年长{b}岁。
        zh| {A}过{a}岁生日，{B}比{he}早出生{b}年，
        zh| {B}的年龄比{A}的年龄大{b}，{A}现在{a}岁。
        zh| {A}现在{a}岁，再过{b}年就和{B}现在一样大。
        zh| 已知{A}{a}岁，{A}比{B}晚出生{b}年，
        zh| {B}{b}年前和{A}现在同岁，{A}现在{a}岁。
        zh| {A}是{a}岁，{B}年纪大一些，比{A}大{b}岁。
        zh| {A}和{B}是同事，{A}{a}岁，{B}大{he}{b}岁，
        zh| {A}：{a}岁；{B}：比{A}大{b}岁。
        zh| {A}与{B}相差{b}岁，{B}年龄大，{A}今年{a}岁。
        zh| {A}今年的年龄是{a}岁，比{B}的年龄少{b}岁。
        zh| 邻居{A}今年{a}岁，{he}的朋友{B}比{he}大{b}岁，
        zh| 如果{A}再长{b}岁，就跟{B}现在一样大，{A}今年{a}岁。
        ? x = a + b
        en| How old is {B}?
        en| What is {B}'s age?
        en| Find the age of {B}.
        zh| {B}[今年|]几岁？
        zh| {B}今年多少岁？
        zh| 求{B}的年龄。
        en| How many years old is {B} [now|today]?
        en| Calculate {B}'s age.
        en| How old must {B} be?
        en| Let x be {B}'s age. What is x?
        en| [Work out|Say] how old {B} is.
        zh| {B}现在多大？
        zh| {B}的年龄是多少岁？
        zh| 问{B}今年[几岁|多大年纪]。
        zh| 算一算{B}今年多少岁。
        zh| 设{B}今年x岁，求x。
        ? x = a + ( a + b )
        en| What is the sum of their ages?
        en| How old are they together?
        zh| 两人[一共|共]多少岁？
        zh| 两人年龄[的|之]和是多少？
        en| Find the sum of the ages of {A} and {B}.
        en| How many years do their ages make together?
        en| What do you get if you add their ages?
        en| Calculate their total age.
        en| How old are {A} and {B} [together|in all|altogether]?
        en| Let x be the sum of both ages. What is x?
        zh| 求两人的年龄和。
        zh| {A}和{B}的年龄加起来是多少？
        zh| 他们俩的岁数合起来是多少岁？
        zh| 两人的年龄总和是多少？
        zh| 把两人的年龄相加得多少？
        zh| 设两人年龄之和为x，求x。
        """
}
