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
        en| A delivery of {a} {T} arrived at the {P} this morning. By closing time customers had bought {b}.
        en| {A} set out {a} {T} on a stall at the school fair, and visitors carried off {b} of them.
        en| When the storm came, {b} of the {a} {T} on the porch blew away.
        en| {A}'s grandmother stored {a} {T} in the cellar. Mice ruined {b} of them over the winter.
        en| Last week the museum owned {a} {T}. It has since loaned {b} to another town.
        en| {A} unpacked {a} {T} and sent {b} back because they were damaged.
        en| The coach handed out {b} {T} from a supply of {a}.
        en| {A} loaded {a} {T} onto a cart. It hit a bump and {b} rolled off into the ditch.
        en| Our class had {a} {T} to share with the neighbours. We shared {b} with the class next door.
        en| "I had {a} {T} this morning," said {A}, "but my little brother hid {b} of them."
        en| {A} advertised {a} {T} for sale on the internet. {b} found a buyer within the hour.
        en| As soon as {b} {T} have been taken out of a drawer with {a} {T}, {A} closes it.
        en| Inventory note: received {a} {T}, shipped out {b}.
        en| A squirrel sneaked into {A}'s tent, where {a} {T} were lying, and dragged {b} of them up a tree.
        en| The charity raised money with {a} {T}. {b} were claimed as prizes.
        en| {A} deleted {b} of the {a} {T} from the list.
        en| Subtract the {b} {T} that {A} mailed to a cousin from the {a} {T} that {he} owned.
        en| {A} arranged {a} {T} in a window of the {P}. A customer pointed at {b} of them and paid for those.
        en| Of the {a} {T} in the warehouse, a truck has already picked up {b}. The driver is having a coffee now.
        en| {A} is cleaning up. From {a} {T} on the floor {he} throws {b} in the bin.
        en| Guests helped themselves to {b} {T} at {A}'s party, for which {a} {T} had been laid out.
        en| {A} had saved {a} {T} for months. Yesterday {he} swapped {b} of them for a kite.
        en| There used to be {a} {T} on this shelf. A flood spoiled {b}, and the {P} got rid of those.
        en| {A} promised {b} of {his} {a} {T} to {B} and kept the promise today.
        en| A sack with {a} {T} tore open on the way to the {P}, and {b} fell out without anyone noticing.
        en| The caretaker had locked {a} {T} in a cupboard. {b} were borrowed by the teachers and never came back.
        zh| 运动会前体育室准备了{a}{M}{T}，开幕那天领走了{b}{M}。
        zh| {A}搬家时清点出{a}{M}{T}，把用不着的{b}{M}捐给了希望小学。
        zh| 仓库昨天入库{a}{M}{T}，今天一早发货{b}{M}，
        zh| 奶奶给了{A}{a}{M}{T}，路上不小心掉了{b}{M}，
        zh| 义卖摊上摆着{a}{M}{T}，不一会儿就有{b}{M}被同学们买走了，
        zh| {A}检查{a}{M}{T}，发现{b}{M}不合格，全挑了出来，
        zh| 班里订了{a}{M}{T}，老师已经发下去{b}{M}，
        zh| {A}本来攒着{a}{M}{T}，为了换一个风筝，用掉了{b}{M}。
        zh| 一阵大风吹来，院子里晾着的{a}{M}{T}被刮跑了{b}{M}。
        zh| {B}来做客，{A}从自己的{a}{M}{T}里挑出{b}{M}送给客人带回家，
        zh| 抽奖用的{T}备了{a}{M}，到中午被领走{b}{M}，
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
        en| How many of the {T} are still around?
        en| How many {T} does that leave?
        en| After this, what is the number of {T} remaining?
        en| Can you say how many {T} are not gone?
        en| What is the remaining number of {T}?
        en| How many {T} stay behind?
        en| Tell me how many of these {T} remain.
        zh| 请算出余下的{T}有多少{M}。
        zh| 那么剩余的是多少{M}？
        zh| {T}还余多少{M}？
        zh| 你知道还剩几{M}{T}吗？

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
        en| {A} entered a contest with {a} {T}. {B}'s entry was {k} times that size.
        en| In the morning {A} sorted {a} {T}. {B}, who works much faster, sorted {k} times as many in the same time.
        en| The shelf of {A} holds {a} {T}. It takes {k} such shelves to hold what {B} has.
        en| {B} boasts: "I have {k} times as many {T} as {A}." {A} has {a}, and it is true.
        en| {A} keeps {a} {T} on {his} desk. {B} keeps a number {k} times as great.
        en| Grandfather left {A} {a} {T}. To {B} he left {k} times that amount.
        en| {A}'s {T} number {a}. There are {k} of {B}'s for every single {T1} of {his}.
        en| At the charity sale {A} sold {a} {T}, whereas the sales of {B} were {k} times as high.
        en| {B} has filled {k} bags with {T}, and in each bag there are exactly as many as {A} has altogether. {A} has {a}.
        en| {A} has a small album with {a} {T}. The thick album of {B} contains {k} times as many.
        en| {A} received {a} {T} for {his} work. {B} worked longer and was rewarded with {k} times as many.
        en| While {A} managed to carry {a} {T}, {B}, with a cart, carried {k} times the load.
        en| {A} counted {his} {T} last night: {a}. {B} counted too and reached {k} times the figure of {A}.
        en| Divide {B}'s number of {T} by {k} and you get {A}'s, which is {a}.
        en| {A}'s number of {T} goes into {B}'s exactly {k} times. {A} has {a} {T}.
        en| {A} only needs {a} {T} for the project. {B}'s project is larger, so {B} has {k} times as many of them.
        en| {A} rented {a} {T} from the {P} and {B} {k} times as many, for a bigger party.
        en| Suppose {A} starts with {a} {T} and {B} starts with {k} times {his} number.
        en| {A} unpacked {a} {T} and looked over at {B}, whose pile was {k} times as big.
        en| "How many {T} have you got?" "{a}," says {A}. "Then mine are {k} times as many," says {B}.
        en| During the treasure hunt {A} discovered {a} {T}. {B} discovered as many as {A} {k} times over.
        en| {B} has {k} times the {T} of {A}. {A} is not sad about it, because {a} {T} are enough for {him}.
        en| According to the list on the wall, {A} has {a} {T} and {B}'s total is {k} times {A}'s.
        en| {a} {T} are on {A}'s side of the table. On {B}'s side there are {k} times as many.
        zh| 学校义卖，{A}捐出{a}{M}{T}，{B}捐的是{he}的{k}倍。
        zh| {A}的桌上摆着{a}{M}{T}，{B}桌上的{T}数量有{k}个这么多。
        zh| 寻宝游戏中，{A}找到{a}{M}{T}，{B}更厉害，找到的是{A}的{k}倍，
        zh| {A}把{a}{M}{T}装成一袋，{B}有这样的{k}袋{T}，
        zh| {B}的{T}数除以{k}正好等于{A}的{T}数，{A}有{a}{M}，
        zh| 劳动课上，{A}完成了{a}{M}{T}，{B}完成的数量为{A}的{k}倍。
        zh| 爷爷留给{A}{a}{M}{T}，留给{B}的是{A}的{k}倍，
        zh| 把{A}的{a}{M}{T}看作一份，{B}的{T}有这样的{k}份，
        zh| {A}整理出{a}{M}{T}，{B}整理的数目恰好为{he}的{k}倍，
        zh| 公布栏上写着：{A}得{T}{a}{M}，{B}得到的是{A}的{k}倍。
        en| {A} bought {a} {T} at the market, and {B} bought {k} times as many {T} as {A} did.
        en| {A} has {a} {T} in {his} bag. {B}'s bag has {k} times as many {T}.
        en| On Saturday {A} sold {a} {T}. {B}, who has a bigger stall, sold {k} times as many.
        en| There are {a} {T} on {A}'s shelf. On {B}'s shelf there are {k} times as many {T}.
        en| {A} and {B} both collect {T}. {A}'s collection has {a}. {B}'s collection is {k} times the size of {A}'s.
        en| {B} got {k} times as many {T} as {A} for the holidays. {A} got {a}.
        en| {B} picked {k} times as many {T} as {A}, and {A} picked exactly {a} {T}.
        en| {A} packed {a} {T} for the trip. {B} packed {k} times that amount.
        en| A teacher gave {A} {a} {T} and gave {B} {k} times as many.
        en| The shop sent {a} {T} to {A}. It sent {k} times as many to {B}.
        en| In the {P}, {A} counted {a} {T}. {B} counted {k} times as many {T} as {A} counted.
        en| {A} says, "I have {a} {T}." {B} answers, "I have {k} times as many as you."
        en| {A} brought {a} {T} to class. {B} beat {him} by bringing {k} times as many {T}.
        en| The amount of {T} owned by {B} is {k} times the amount owned by {A}. {A} owns {a} {T}.
        en| {A} started collecting {T} this year and has {a}. {B} started long ago and has {k} times as many.
        en| {A} carried {a} {T} into the house. {B} carried in {k} times as many.
        en| Suppose that {A} has {a} {T} and that {B} has exactly {k} times as many.
        en| {A} made {a} {T} before lunch. {B} is a fast worker and made {k} times as many {T}.
        en| There were {T} for everyone: {A} took {a} and {B} took {k} times as many.
        en| {A} put {a} {T} in a basket. {B}'s basket is much bigger: it has {k} times as many {T} in it.
        en| {A} ordered {a} {T} online; {B} ordered {k} times what {A} ordered.
        en| Last year {A} won {a} {T}. That year {B} won {k} times as many {T} as {A}.
        en| With {a} {T}, {A} has only a small pile. The pile of {B} has {k} times as many {T} as that.
        en| {k} times as many {T} as {A} has are in the hands of {B}; {A} has {a}.
        en| {A} drew {a} {T} on the wall. Beside them {B} drew {k} times as many.
        en| A farmer gave {a} {T} to {A} for helping. {B} helped all week and was given {k} times as many.
        en| The number of {T} that {A} has is {a}. Take it {k} times, and you have the number of {T} that {B} has.
        zh| {A}今天卖出{a}{M}{T}，{B}卖出的{M}数是{A}的{k}倍，
        zh| 手工课上，{A}做了{a}{M}{T}，{B}做的是{he}的{k}倍，
        zh| 篮子里的{T}分给了两人，{A}得{a}{M}，{B}得到的是{A}的{k}倍。
        zh| {B}的{T}数量是{A}的{k}倍，已知{A}有{T}{a}{M}，
        zh| {A}带了{a}{M}{T}来学校，{B}带的恰好是{A}的{k}倍。
        zh| 去年{A}收集到{a}{M}{T}，{B}收集到的{T}是{he}的{k}倍。
        zh| 到目前为止，{A}攒了{a}{M}{T}，{B}攒的{T}是{A}的{k}倍，
        zh| {A}网购了{a}{M}{T}，{B}网购的数量是{A}的{k}倍，
        zh| {A}搬了{a}{M}{T}，{B}力气大，搬的是{A}的{k}倍。
        zh| {A}桌上放着{a}{M}{T}，{B}桌上放的{T}有{A}的{k}倍那么多，
        zh| 过年时{A}收到{a}{M}{T}，{B}收到的{T}有{he}的{k}倍，
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
        en| How many {T} must {B} have?
        en| Then how many {T} are in {B}'s possession?
        en| Tell me {B}'s number of {T}.
        en| How many of these {T} does {B} have in all?
        en| Can you say how many {T} {B} has?
        zh| 你知道{B}有多少{M}{T}吗？
        zh| 那么{B}的{T}共有多少{M}？
        zh| {B}拥有多少{M}{T}？
        en| Find out how many {T} {B} has.
        en| Can you say how many {T} {B} has got?
        en| So how many {T} has {B}?
        en| Tell me the number of {T} that {B} has.
        en| How many {T} does that make for {B}?
        zh| {B}那里有多少{M}{T}？
        zh| 你知道{B}有几{M}{T}吗？
        zh| 算出{B}的{T}有多少{M}。
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
        en| Between {A} and {B}, how many {T} are there?
        en| How many {T} would there be if they counted all of theirs as one lot?
        en| What does the number of {T} of {A} and {B} come to?
        en| Taken together, how many {T} have {A} and {B}?
        en| Find how many {T} the two own in total.
        zh| {A}和{B}加在一起有{T}多少{M}？
        zh| 两个人一共有{T}几{M}？
        zh| 他们的{T}合计多少{M}？
        en| How many {T} do they have between them?
        en| How many {T} do {A} and {B} have when they put them all together?
        en| Find how many {T} there are altogether.
        en| How many {T} are there if you count {A}'s and {B}'s?
        en| Altogether, how many {T} have {A} and {B} got?
        zh| 两个人加在一起有多少{M}{T}？
        zh| 他们总共有{T}多少{M}？
        zh| 你能算出两人一共有几{M}{T}吗？
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
        en| How large is {B}'s lead over {A}?
        en| By what number do {B}'s {T} exceed {A}'s?
        en| How many {T} more than {A} has {B} got?
        en| How many additional {T} would {A} need to draw level with {B}?
        en| What is the gap between {B}'s number of {T} and {A}'s?
        zh| {B}多出{A}多少{M}{T}？
        zh| {A}再添几{M}{T}就能和{B}同样多？
        zh| 两人的{T}数量差是多少{M}？
        en| {B} has more {T} than {A}. How many more?
        en| How many {T} more than {A} does {B} have?
        en| How many more {T} does {A} need to catch up with {B}?
        en| Find the difference between {B}'s number of {T} and {A}'s.
        en| What is {B}'s lead over {A}, counted in {T}?
        zh| {B}比{A}多出几{M}{T}？
        zh| {A}再有多少{M}{T}就和{B}同样多？
        zh| 算一算{A}的{T}比{B}少几{M}。

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
        en| {A} scored {a} {T} in the game. {B} finished {b} ahead.
        en| On the class chart {A} has {a} {T} next to {his} name, and {B} is leading {him} by {b}.
        en| The gap between {B} and {A} is {b} {T}; {A}, who has the smaller number, has {a}.
        en| {A} planted {a} {T} along the fence, but {B} managed to plant {b} more than that.
        en| {A} packs {a} {T} into a crate. {B}'s crate is bigger and takes {b} more.
        en| "I've got {a} {T}," said {A}. "I have {b} more than you," replied {B}.
        en| {B}'s number of {T} exceeds {A}'s by {b}. {A}'s number is {a}.
        en| {A}'s {a} {T} fall short of {B}'s by {b}.
        en| Subtract {b} from {B}'s number of {T} and you have {A}'s, namely {a}.
        en| If {B} gave away {b} {T}, {B} would have just as many as {A}, who has {a}.
        en| The librarian lent {A} {a} {T}. {B} was allowed to borrow {b} more than {A}.
        en| In the first round {A} collected {a} {T}; {B} outdid {him} by {b}.
        en| {A} has {a} {T} in {his} locker. In {B}'s locker one finds as many as that and {b} besides.
        en| {A} laid {a} {T} in a row. {B}'s row was longer by {b} {T}.
        en| For the bake sale {A} prepared {a} {T}. {B} was up all night and prepared {b} more.
        en| Last summer {A} brought back {a} {T} from the seaside, which was {b} less than what {B} brought back.
        en| After counting, {A} wrote down {a} {T}, and {B} wrote down a number {b} higher.
        en| {A} ordered {a} {T} for the office, {B} ordered {b} {T} over and above that number.
        en| {A} would have to find {b} extra {T} to match {B}. At the moment {A} owns {a}.
        en| {B} lives next door to {A} and owns {b} {T} more. {a} {T} are in {A}'s possession.
        en| Each of them has {T}. {A}'s count stands at {a}, {B}'s count is {b} greater.
        en| {A} delivered {a} {T} on Monday. That same Monday {B} delivered {b} more {T} than {A} did.
        en| Put {b} more {T} on {A}'s pile of {a} and it is just as high as {B}'s pile of {T}.
        en| It turned out that {A}, with {a} {T}, had been given {b} too few to be equal with {B}.
        zh| 拔河比赛后发奖品，{A}领了{a}{M}{T}，{B}领的比{A}多{b}{M}。
        zh| {A}数出{a}{M}{T}，如果{B}拿走自己的{b}{M}，就跟{A}一样多，
        zh| {B}的{T}减去{b}{M}就和{A}的相等，{A}的{T}是{a}{M}，
        zh| {A}栽了{a}{M}{T}，{B}起得早，比{A}多栽了{b}{M}，
        zh| {A}说：“我有{a}{M}{T}。”{B}说：“我比你多{b}{M}。”
        zh| 清点物品时，{A}点出{T}{a}{M}，{B}点出的多{b}{M}。
        zh| {A}家存了{a}{M}{T}，{B}家存得更多，超出{A}家{b}{M}，
        zh| 这学期{A}得了{a}{M}{T}，和{B}相比少得{b}{M}，
        zh| {A}背包里装着{T}{a}{M}，{B}背包里除了同样多的{T}外，还多装{b}{M}，
        zh| {A}领先不了{B}：{he}只有{T}{a}{M}，落后{B}{b}{M}，
        en| {A} bought {a} {T} at the market. {B} bought {b} more {T} than {A} did.
        en| {A} has {a} {T} in {his} bag. {B}'s bag has {b} more {T} than {A}'s.
        en| On Saturday {A} sold {a} {T}. {B}, who has a bigger stall, sold {b} more.
        en| There are {a} {T} on {A}'s shelf. On {B}'s shelf there are {b} more {T} than on {A}'s.
        en| {A} and {B} both collect {T}. {A} has {a}, which is {b} fewer than {B} has.
        en| {B} got {b} more {T} than {A} for the holidays. {A} got {a}.
        en| {B} picked {b} {T} more than {A}, and {A} picked {a}.
        en| {A} packed {a} {T} for the trip. That was {b} less than {B} packed.
        en| A teacher gave {A} {a} {T}. She gave {B} {b} more {T} than {A}.
        en| {B} would have as many {T} as {A} if {B} lost {b} of them. {A} has {a} {T}.
        en| In the {P}, {A} counted {a} {T}. {B} looked more carefully and counted {b} more than {A}.
        en| {A} says, "I have {a} {T}." {B} answers, "I have {b} more than you."
        en| {A} brought {a} {T} to class, {b} short of what {B} brought.
        en| The number of {T} owned by {B} is {b} greater than the number owned by {A}. {A} owns {a} {T}.
        en| If {A} found another {b} {T}, {he} would have as many as {B}. {He} has {a} {T} now.
        en| {A} carried {a} {T} into the house. {B} carried in {b} more than that.
        en| Suppose that {A} has {a} {T} and that {B} has {b} {T} more.
        en| {A} made {a} {T} before lunch. {B} is a fast worker and made {b} more {T} than {A} in that time.
        en| There were {T} for everyone: {A} took {a} and {B} took {b} more than {A}.
        en| {B} has the larger pile of {T}. There are {a} in {A}'s pile, and {B}'s has {b} more.
        en| {A} ordered {a} {T} online; {B} ordered what {A} ordered and {b} more.
        en| Last year {A} won {a} {T}. {B} did better than {A} by {b} {T}.
        en| {B}'s {T} outnumber {A}'s by {b}. {A} has {a} {T}.
        en| Their numbers of {T} differ by {b}. {A} has fewer than {B}; {he} has {a}.
        en| {A} is {b} {T} short of {B}'s number. {A} owns {a}.
        en| {A}'s number of {T} is {a}. It falls short of {B}'s number by {b}.
        en| A farmer gave {a} {T} to {A} for helping. {B} helped longer and was given {b} more.
        zh| {A}今天卖出{a}{M}{T}，{B}卖出的比{A}多{b}{M}。
        zh| {A}买了{a}{M}{T}，比{B}少买{b}{M}，
        zh| 手工课上，{A}做了{a}{M}{T}，{B}比{A}多做了{b}{M}，
        zh| 妈妈给{A}{a}{M}{T}，给{B}的比给{A}的多{b}{M}，
        zh| {A}带了{a}{M}{T}来学校，{B}带的比{he}还多{b}{M}。
        zh| {A}有{a}{M}{T}，如果再得到{b}{M}，就和{B}一样多了。
        zh| 如果{B}丢了{b}{M}{T}，就跟{A}同样多，{A}有{a}{M}，
        zh| {A}和{B}比谁的{T}多，{A}拿出{a}{M}，结果{B}比{he}多{b}{M}，
        zh| {A}搬了{a}{M}{T}，{B}力气大，比{A}多搬{b}{M}。
        zh| {A}桌上放着{a}{M}{T}，比{B}桌上的少{b}{M}，
        zh| 过年时{A}收到{a}{M}{T}，{B}收到的{T}多一些，比{A}多{b}{M}。
        zh| {A}的{T}是{a}{M}，{B}的{T}数超过{A}{b}{M}，
        zh| {A}对{B}说：“我有{a}{M}{T}，比你少{b}{M}。”
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
        en| What does {B}'s number of {T} come to?
        en| Work out {B}'s {T}.
        en| How many {T} must {B} have?
        en| So what number of {T} has {B}?
        en| Can you tell how many {T} {B} has?
        zh| 请算出{B}的{T}有几{M}。
        zh| 那么{B}共有{T}多少{M}？
        zh| {B}到底有多少{M}{T}？
        en| Find out how many {T} {B} has.
        en| Can you say how many {T} {B} has got?
        en| So how many {T} has {B}?
        en| Tell me the number of {T} that {B} has.
        en| Work out {B}'s number of {T}.
        zh| {B}那里有多少{M}{T}？
        zh| 你知道{B}有几{M}{T}吗？
        zh| 算出{B}的{T}有多少{M}。
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
        en| How many {T} have {A} and {B} between them?
        en| What is the combined number of {T}?
        en| How many {T} are there if we count {A}'s and {B}'s?
        en| Find how many {T} the friends have altogether.
        en| Add up the {T} of {A} and {B}. What do you get?
        en| What do their {T} come to in all?
        zh| {A}和{B}的{T}合计是多少{M}？
        zh| 两个人的{T}加在一起有多少{M}？
        zh| {A}、{B}两人共有{T}几{M}？
        en| How many {T} do they have between them?
        en| How many {T} do {A} and {B} have when they put them all together?
        en| Find how many {T} there are altogether.
        en| How many {T} are there if you count {A}'s and {B}'s?
        en| Altogether, how many {T} have {A} and {B} got?
        zh| 两个人加在一起有多少{M}{T}？
        zh| 他们总共有{T}多少{M}？
        zh| 你能算出两人一共有几{M}{T}吗？

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
        en| {A} scored {a} {T} in the game. {B} finished {b} behind.
        en| "I own {a} {T}," says {A}. "Mine are {b} fewer," {B} answers.
        en| {B}'s number of {T} falls short of {A}'s by {b}. {A}'s number is {a}.
        en| {A}'s {a} {T} outnumber {B}'s by {b}.
        en| If {A} gave {b} of {his} {a} {T} to charity, {he} would be left with exactly as many as {B} has.
        en| {A} loaded {a} {T} onto the wagon. {B} got tired and loaded {b} fewer.
        en| The gap between {A} and {B} is {b} {T}. {A}, who is in front, has {a}.
        en| Add {b} to {B}'s number of {T} and you reach {A}'s, namely {a}.
        en| In the spring sale {A} sold {a} {T}; the sales of {B} were lower by {b}.
        en| {A} delivered {a} {T} before noon. {B} started late and delivered {b} {T} fewer than {A}.
        en| {A} has a long row of {a} {T}. {B}'s row is shorter by {b} {T}.
        en| {A} wrote {a} {T} on the list, and {B} wrote down a number that was {b} smaller.
        en| The album of {A} holds {a} {T}, exceeding the album of {B} by {b}.
        en| {B} would catch up with {A} if somebody gave {B} another {b} {T}. {A} has {a} {T}.
        en| Of the two collectors, {A} is the richer with {a} {T}; the other, {B}, has {b} less.
        en| {A} was lucky and won {a} {T}. {B} did not win as many: {b} fewer, to be exact.
        en| {A} rented {a} {T} from the {P}, and that is {b} in excess of what {B} rented.
        en| {a} {T} stand in {A}'s garden. In {B}'s garden {b} fewer {T} can be seen.
        en| {A} counted {a} {T} on the way to school. {B} missed some and counted {b} less than {him}.
        en| After the harvest festival, {A} went home with {a} {T}, surpassing {B} by {b}.
        en| {A} made {a} {T} this week, which is {b} above the number made by {B}.
        en| Take {b} {T} off {A}'s heap of {a} and it becomes equal to {B}'s heap of {T}.
        en| {B} has {b} {T} too few to be level with {A}. {A}'s {T} number {a}.
        zh| {A}说：“我有{a}{M}{T}。”{B}说：“我比你少{b}{M}。”
        zh| 植树节那天{A}分到{a}{M}{T}，{B}力气小，比{A}少分{b}{M}，
        zh| 从{A}的{a}{M}{T}里拿走{b}{M}，就跟{B}的一样多了，
        zh| {B}的{T}数加上{b}等于{A}的{T}数，{A}有{a}{M}，
        zh| {A}栽了{a}{M}{T}，超过{B}{b}{M}，
        zh| 同一天，{A}加工出{T}{a}{M}，{B}加工的不及{he}多，差{b}{M}，
        zh| 排行榜上{A}以{a}{M}{T}领先{B}{b}{M}，
        zh| 大袋是{A}的，装了{a}{M}{T}；小袋是{B}的，少装{b}{M}。
        zh| {A}家存有{T}{a}{M}，邻居{B}家少存{b}{M}，
        zh| 抽奖时{A}抽中{a}{M}{T}，{B}运气差些，少抽中{b}{M}，
        en| {A} bought {a} {T} at the market. {B} bought {b} fewer {T} than {A} did.
        en| {A} has {a} {T} in {his} bag. {B}'s bag has {b} fewer {T} than {A}'s.
        en| On Saturday {A} sold {a} {T}. {B}, who has a smaller stall, sold {b} fewer.
        en| There are {a} {T} on {A}'s shelf. On {B}'s shelf there are {b} fewer {T} than on {A}'s.
        en| {A} and {B} both collect {T}. {A} has {a}, which is {b} more than {B} has.
        en| {B} got {b} fewer {T} than {A} for the holidays. {A} got {a}.
        en| {A} picked {b} {T} more than {B}, and {A} picked {a}.
        en| {A} packed {a} {T} for the trip. That was {b} more than {B} packed.
        en| A teacher gave {A} {a} {T}. She gave {B} {b} fewer {T} than {A}.
        en| {A} would have as many {T} as {B} if {he} lost {b} of them. {A} has {a} {T}.
        en| In the {P}, {A} counted {a} {T}. {B} counted {b} less than {A}.
        en| {A} says, "I have {a} {T}." {B} answers, "I have {b} fewer than you."
        en| {A} brought {a} {T} to class, {b} in excess of what {B} brought.
        en| The number of {T} owned by {B} is {b} below the number owned by {A}. {A} owns {a} {T}.
        en| If {B} found another {b} {T}, {B} would have as many as {A}, who has {a} {T}.
        en| {A} carried {a} {T} into the house. {B} got tired and carried in {b} fewer than that.
        en| Suppose that {A} has {a} {T} and that {B} has {b} {T} fewer.
        en| {A} is a fast worker and made {a} {T} before lunch. {B} made {b} fewer {T} than {A} in that time.
        en| There were {T} for everyone: {A} took {a} and {B} took {b} less than {A}.
        en| {B} has the smaller pile of {T}. There are {a} in {A}'s pile, and {B}'s has {b} fewer.
        en| {A} ordered {a} {T} online, {b} more than {B} ordered.
        en| Last year {A} won {a} {T}. {A} did better than {B} by {b} {T}.
        en| {A}'s {T} outnumber {B}'s by {b}. {A} has {a} {T}.
        en| Their numbers of {T} differ by {b}. {A} has more than {B}; {he} has {a}.
        en| {B} is {b} {T} short of {A}'s number. {A} owns {a}.
        en| {A}'s number of {T} is {a}. It is greater than {B}'s number by {b}.
        en| A farmer gave {a} {T} to {A} for helping. {B} left earlier and was given {b} fewer.
        zh| {A}今天卖出{a}{M}{T}，{B}卖出的比{A}少{b}{M}。
        zh| {A}买了{a}{M}{T}，比{B}多买{b}{M}，
        zh| 手工课上，{A}做了{a}{M}{T}，{B}比{A}少做了{b}{M}，
        zh| 妈妈给{A}{a}{M}{T}，给{B}的比给{A}的少{b}{M}，
        zh| {A}带了{a}{M}{T}来学校，{B}带的没那么多，少了{b}{M}。
        zh| {A}有{a}{M}{T}，{B}如果再得到{b}{M}，就和{A}一样多了。
        zh| 如果{A}送掉{b}{M}{T}，就跟{B}同样多，{A}有{a}{M}，
        zh| {A}和{B}比谁的{T}多，{A}拿出{a}{M}，比{B}多了{b}{M}，
        zh| {A}搬了{a}{M}{T}，{B}力气小，比{A}少搬{b}{M}。
        zh| {A}桌上放着{a}{M}{T}，比{B}桌上的多{b}{M}，
        zh| 过年时{A}收到{a}{M}{T}，{B}收到的{T}少一些，比{A}少{b}{M}。
        zh| {A}的{T}是{a}{M}，这个数超过{B}的{T}数{b}{M}，
        zh| {A}对{B}说：“我有{a}{M}{T}，比你多{b}{M}。”
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
        en| How many {T} have {A} and {B} between them?
        en| What is the combined number of {T}?
        en| How many {T} are there if we count {A}'s and {B}'s?
        en| Add up the {T} of {A} and {B}. What do you get?
        en| What do their {T} come to in all?
        en| Tell me how many {T} the two of them own in total.
        zh| {A}和{B}的{T}合计是多少{M}？
        zh| 两个人的{T}加在一起有多少{M}？
        zh| {A}、{B}两人共有{T}几{M}？
        en| How many {T} do they have between them?
        en| How many {T} do {A} and {B} have when they put them all together?
        en| Find how many {T} there are altogether.
        en| How many {T} are there if you count {A}'s and {B}'s?
        en| Altogether, how many {T} have {A} and {B} got?
        en| Work out the total number of {T} that {A} and {B} have.
        zh| 两个人加在一起有多少{M}{T}？
        zh| 他们总共有{T}多少{M}？
        zh| 你能算出两人一共有几{M}{T}吗？
        zh| {A}和{B}的{T}合起来有多少{M}？

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
        en| In the first lesson {A} sorted {a} {T}; {B} got through {b}.
        en| {A}'s stall at the market offers {a} {T}, and the stall of {B} offers {b}.
        en| The postman delivered {a} {T} to {A}'s door and {b} to {B}'s.
        en| {A} loaded {a} {T} into the van. The other {b} {T} were loaded by {B}.
        en| "How many {T} did you get?" asked the teacher. "{a}," said {A}. "I got {b}," said {B}.
        en| During the holidays {A} wrote down every item: {a} {T}. {B}'s list shows {b} {T}.
        en| {A}'s team is given {a} {T} for the task, and {B}'s team must make do with {b}.
        en| Grandmother divided her old {T} between the children; {a} went to {A} and {b} to {B}.
        en| On the beach {A} dug up {a} {T}. A little further on {B} dug up {b}.
        en| {A}'s score sheet says {a} {T}. The score sheet of {B} says {b}.
        en| {B} repaired {b} {T} last month, while {A} repaired {a}.
        en| {A} and {B} share a flat. {A}'s room contains {a} {T} and {B}'s room contains {b}.
        en| {A} ordered {a} {T} from the catalogue, and on the same form {B} ordered {b}.
        en| After the treasure hunt {A} emptied {his} pockets and out came {a} {T}. {B} had found {b}.
        en| {A} and {B} are packing for a move. {A} has wrapped {a} {T}, {B} has wrapped {b}.
        en| When the children in class showed what they had brought, {A} pulled out {a} {T}, and {B} pulled out {b}.
        en| It was a close contest: {a} {T} for {A} and {b} {T} for {B}.
        en| If {A} is in charge of {a} {T} and {B} is in charge of {b}, the job will be done by noon.
        en| A factory asked {A} to inspect {a} {T} and {B} to inspect {b}.
        en| {A}'s grandfather and {B}'s grandfather both love {T}. So {A} has inherited {a} of them and {B} {b}.
        en| The {P} lent {A} {a} {T} for a week. {B} was lent {b}.
        en| With {a} {T} in {A}'s hands and {b} in {B}'s, nobody could say the day was wasted.
        en| Look at the shelves on the wall. The upper, with {a} {T}, belongs to {A}; the lower, with {b}, to {B}.
        en| {A} has {a} {T} in stock. {B}, who runs a smaller shop, has {b} in stock.
        zh| 寒假里，{A}整理出{a}{M}{T}，{B}也整理出{b}{M}。
        zh| 学校开展义卖活动，{A}捐了{T}{a}{M}，{B}捐了{b}{M}，
        zh| {A}的柜子上层放着{he}自己的{a}{M}{T}，下层放着{B}的{b}{M}。
        zh| 老师问谁带了{T}，{A}说带了{a}{M}，{B}说带了{b}{M}。
        zh| 仓库里的{T}由两人看管，{A}看管{a}{M}，{B}看管{b}{M}，
        zh| 沙滩上，{A}挖到{a}{M}{T}，不远处的{B}挖到{b}{M}。
        zh| 检查员{A}上午验收了{a}{M}{T}，检查员{B}验收了{b}{M}，
        zh| 猜谜活动结束后，{A}凭卡片领到{T}{a}{M}，{B}领到{b}{M}。
        zh| {A}的摊位上有{a}{M}{T}，旁边{B}的摊位上有{b}{M}。
        zh| 幼儿园里，老师请{A}保管{a}{M}{T}，请{B}保管{b}{M}，
        en| {A} bought {a} {T} at the market, and {B} bought {b}.
        en| {A} has {a} {T} in {his} bag. {B} has {b} {T} in a box.
        en| On Saturday {A} sold {a} {T}. {B} sold {b} on the same day.
        en| There are {a} {T} on {A}'s shelf and {b} on {B}'s shelf.
        en| {A} and {B} both collect {T}. {A}'s collection has {a} of them, and {B}'s has {b}.
        en| {A} got {a} {T} for the holidays. {B} got {b} {T}.
        en| {B} picked {b} {T}, and {A} picked {a}.
        en| {A} packed {a} {T} for the trip. {B} packed {b}.
        en| At the {P} a friendly lady handed {a} {T} to {A} and {b} {T} to {B}.
        en| {B} has only {b} {T}. {A} has {a} of them.
        en| In the {P}, {A} counted {a} {T} on the left side, while {B} counted {b} on the right side.
        en| {A} says, "I have {a} {T}." {B} answers, "I have {b}."
        en| {A} and {B} emptied their pockets. Out came {a} {T} from {A}'s and {b} {T} from {B}'s.
        en| The number of {T} owned by {A} is {a}. The number owned by {B} is {b}.
        en| {A}'s list shows {a} {T}; {B}'s list shows {b} {T}.
        en| {A} carried {a} {T} into the house, {B} carried in {b}.
        en| {A} and {B} work in a factory. This morning {A} made {a} {T} and {B} made {b} {T}.
        en| There were {T} for everyone. {A} took {a}, and {B} took {b}.
        en| {A}'s pile holds {a} {T}. {B}'s pile, a smaller one, holds {b}.
        en| Online, {A} ordered {a} {T}. {B} ordered {b}.
        en| Last year {A} won {a} {T} and {B} won {b} {T}.
        en| It rained all day, so {A} and {B} stayed inside and counted their {T}. {A} had {a}. {B} had {b}.
        en| {A} is the owner of {a} {T}; {B} is the owner of {b} {T}.
        en| For helping on the farm {A} earned {a} {T}, and {B} earned {b}.
        en| Grandmother has {a} {T} for {A} and {b} {T} for {B}.
        en| {A} and {B} are putting {T} into boxes. So far there are {a} in {A}'s box. There are {b} in {B}'s box.
        zh| {A}今天卖出{a}{M}{T}，{B}今天卖出{b}{M}。
        zh| 手工课上，{A}做了{a}{M}{T}，{B}做了{b}{M}，
        zh| {A}家有{T}{a}{M}，{B}家有{T}{b}{M}。
        zh| 妈妈给{A}{a}{M}{T}，给{B}{b}{M}，
        zh| {A}带了{a}{M}{T}来学校，{B}带了{b}{M}。
        zh| 分{T}的时候，{A}分到{a}{M}，{B}分到{b}{M}，
        zh| {A}和{B}比谁的{T}多，{A}拿出{a}{M}，{B}拿出{b}{M}。
        zh| {A}搬来{a}{M}{T}，{B}也搬来{b}{M}，
        zh| {A}桌上放着{a}{M}{T}，{B}桌上放着{b}{M}，
        zh| 去年{A}收集到{a}{M}{T}，{B}收集到{b}{M}。
        zh| {A}对{B}说：“我有{a}{M}{T}，你有{b}{M}。”
        zh| {T}分成两堆，{A}的一堆有{a}{M}，{B}的一堆有{b}{M}。
        zh| 星期天{A}网购了{T}{a}{M}，{B}网购了{b}{M}，
        zh| 爷爷奖励{A}{a}{M}{T}，奖励{B}{b}{M}，
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
        en| How many {T} do the two have between them?
        en| How many {T} does that come to?
        en| What does their number of {T} add up to?
        en| Tell me how many {T} there are when {A}'s and {B}'s are counted together.
        en| Altogether, how many {T} are there?
        en| Work out the combined number of {T}.
        zh| {A}和{B}合计有{T}多少{M}？
        zh| 两人的{T}加起来是几{M}？
        zh| 他们俩的{T}共计多少{M}？
        en| How many {T} do they have between them?
        en| Altogether, how many {T} have {A} and {B} got?
        en| How many {T} are there if you count {A}'s and {B}'s?
        en| Work out the total number of {T}.
        en| Find how many {T} there are altogether.
        zh| 两个人加在一起有多少{M}{T}？
        zh| 他们总共有{T}多少{M}？
        zh| 你能算出两人一共有几{M}{T}吗？
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
        en| By how many does {A}'s number of {T} exceed {B}'s?
        en| How large is the gap between {A}'s number of {T} and {B}'s?
        en| How many {T} is {B} short of {A}?
        en| How far behind {A} is {B}, counted in {T}?
        en| How many extra {T} would make {B} equal with {A}?
        en| Take {B}'s number from {A}'s. What is left?
        zh| {A}的{T}超过{B}多少{M}？
        zh| {A}和{B}的{T}数量差多少{M}？
        zh| {B}再添上几{M}{T}才跟{A}同样多？
        en| How many {T} more than {B} does {A} have?
        en| By how many is {A}'s number of {T} greater than {B}'s?
        en| How many more {T} would {B} need to have as many as {A}?
        en| What is the difference between {A}'s {T} and {B}'s {T}?
        en| Work out how many more {T} {A} has.
        zh| {A}比{B}多出几{M}{T}？
        zh| {B}再添几{M}就和{A}同样多？
        zh| {A}的{T}和{B}的{T}相差几{M}？
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
        en| How many {T} should change hands from {A} to {B} so that they end up equal?
        en| {A} wants to be fair and passes on {T} to {B} until both have as many. How many does {he} pass on?
        en| What number of {T} must {A} give away to {B} if both are to have the same?
        en| To even things out, {A} transfers some {T} to {B}. How many are transferred?
        en| How many {T} must {B} receive from {A} before they are level?
        en| When {A} moves a certain number of {T} over to {B}, neither is ahead any more. Which number is it?
        zh| {A}应该拿多少{M}{T}送给{B}，两人才能一样多？
        zh| 为了公平，{A}把自己的一些{T}让给{B}，让出几{M}后两人相等？
        zh| {A}移给{B}几{M}{T}，两人的就同样多？
        en| {A} gives some {T} to {B}. Now they have the same number. How many {T} did {A} give to {B}?
        en| How many {T} should {A} give {B} so that neither has more?
        en| How many of {his} {T} must {A} let {B} have to be equal?
        en| What number of {T} does {A} have to give to {B} so that each ends up with equally many?
        en| To share fairly, how many {T} should {A} pass to {B}?
        zh| {A}给了{B}一些{T}，两人就同样多了，{A}给了几{M}？
        zh| 为了公平，{A}应拿几{M}给{B}，两人才一样多？
        zh| {A}要分多少{M}给{B}，才能使两人的{T}相等？

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
        en| A truck dropped off {a} {T} at {A}'s house this afternoon, bringing {his} stock up to {b}.
        en| {A} found {a} more {T} in an old suitcase. "Great," {he} said, "that gives me {b} in all!"
        en| {A} forgot how many {T} {he} owned. {He} only knows that {he} bought {a} yesterday and that the count afterwards was {b}.
        en| The number of {A}'s {T} rose to {b} when {B} came by with {a}.
        en| {B} tipped {a} {T} onto {A}'s pile. The pile now contains {b}.
        en| {A}'s aunt mailed {him} {a} {T}. Including these, {he} has {b}.
        en| To the {T} that {A} already owned, the club added {a}, making a total of {b}.
        en| {A} got {a} {T} for good marks. That was the last gift of the year, and it left {him} with {b} {T}.
        en| {A} started the week with an unknown number of {T}. {He} earned {a} by helping out and finished the week with {b}.
        en| {A}'s album was partly filled. {A} has just put in {a} {T}, and the album holds {b}.
        en| At noon the {P} was restocked with {a} {T}. A clerk, {A}, then counted {b} there.
        en| If somebody handed {A} {a} {T}, {he} would have {b}.
        en| {A} will have {b} {T} as soon as {he} gets the {a} that {B} has promised {him}.
        en| It was a lucky day: {A} picked up {a} {T} on the way home, so that {his} box held {b} when evening came.
        en| {A} is saving {T}. {He} needs {a} more in order to have {b}.
        en| Yesterday's delivery of {a} {T} increased what {A} had on the shelf to {b}.
        en| {A} checked {his} drawer, then added {a} new {T}. Checking again, {he} counted {b}.
        en| {A} took over {a} {T} from {B}, who was moving abroad. {A}'s collection reached {b} that way.
        en| Every day {A} looks after {his} {T}. Today {a} came in, and the total went up to {b}.
        en| When {a} {T} joined the ones that {A} had laid out on the carpet, {b} could be seen there.
        en| {b} {T} are what {A} has now, thanks to the {a} that {his} neighbour gave {him}.
        en| Counting the {a} {T} that arrived by post, {A} is the owner of {b}.
        en| {A} had {T} at home. Add {a} and you get {b}, the number {he} has today.
        en| {A}'s grandfather slipped {a} {T} into {his} bag. At home {A} was surprised to find {b} in it.
        zh| 快递送来{a}{M}{T}，{A}连同家里的一起数，共有{b}{M}。
        zh| {A}的集邮柜里原先放着若干{M}{T}，新放入{a}{M}后，数一数是{b}{M}，
        zh| {A}帮忙打扫，得到{a}{M}{T}作奖励，{he}的{T}一下子增加到{b}{M}。
        zh| {A}说：“要是再给我{a}{M}{T}，我就有{b}{M}了。”
        zh| 姑姑寄来{a}{M}{T}，{A}高兴极了，因为{he}总共有了{b}{M}，
        zh| {P}补货{a}{M}{T}，店员{A}盘点后发现共有{b}{M}，
        zh| {A}的书包里本来有些{T}，爷爷悄悄塞进{a}{M}，到校后一数是{b}{M}。
        zh| {A}今天收到的{a}{M}{T}和以前的放到一起，凑成了{b}{M}，
        zh| 加工组的{A}上午做好若干{M}{T}，下午又做好{a}{M}，一天下来有{b}{M}，
        zh| {A}把{B}转让的{a}{M}{T}收下后，手上有{T}{b}{M}，
        en| {A} had some {T} in {his} bag. {B} gave {him} {a} {T}. Now {A} has {b} {T} in the bag.
        en| {A} kept some {T} in the {P}. A truck brought {a} more. Now there are {b} {T}.
        en| {A} went shopping and bought {a} {T}. Together with those {he} had at home, {he} now has {b}.
        en| {A} counted {his} {T}. Then {his} uncle gave {him} {a} more. When {he} counted again, there were {b}.
        en| Yesterday {A} did not know how many {T} {he} had. Today {he} got {a} new ones, and then {he} counted {b} in all.
        en| {A} found {a} {T} under the bed and put them with the others. That brought the number up to {b}.
        en| {A} now has {b} {T}. {a} of them were given to {him} by {B} today.
        en| {A} has {b} {T} after getting {a} from {B}.
        en| {B} let {A} have {a} {T}, which raised {A}'s total to {b}.
        en| The number of {A}'s {T} went up by {a} and reached {b}.
        en| {A} made {a} more {T} this afternoon. At the end of the day {he} had {b} {T} altogether.
        en| A box already had {T} in it. {A} dropped {a} more into it, and {he} could count {b} then.
        en| {A} took {his} {T} to school. {B} added {a}, and {A} went home with {b}.
        en| On {his} birthday {A} was given {a} {T}. Now {he} is the owner of {b} {T}.
        en| Before the sale {A} had some {T}. In the sale {he} bought {a}, so {he} has {b} now.
        en| A collector, {A}, bought {a} {T} from {B}. This makes {b} {T} in {his} collection.
        en| "Thank you for the {a} {T}!" says {A} to {B}. "Now I have {b}."
        en| {A} keeps {T} on a shelf. This week {a} were added, and the shelf now has {b} on it.
        en| If you add {a} to the number of {T} {A} had, you get the {b} {T} {he} has now.
        en| {A} was short of {T}, so {B} lent {him} {a}. With those {he} had {b}.
        en| {A} picked {a} {T} this morning. Counting those from before, {he} has {b} {T}.
        en| In the {P}, {A} looked after the {T}. Another {a} arrived during the day, so that by evening there were {b}.
        en| The mail brought {A} {a} {T}, and {his} stock rose to {b}.
        en| {A} won {a} {T} from {B}. After the game {A} had {b} {T}.
        en| {b} is the number of {T} {A} has since {B} gave {him} {a}.
        zh| {A}原来有一些{T}，妈妈又给{he}买了{a}{M}，现在{he}有{b}{M}。
        zh| {A}在{P}里存了一些{T}，又送来{a}{M}，现在共有{b}{M}，
        zh| {A}捡到{a}{M}{T}，和自己的放在一起，正好{b}{M}，
        zh| {B}送给{A}{a}{M}{T}以后，{A}就有{b}{M}了。
        zh| {A}今天做了{a}{M}{T}，连同以前做的，共有{b}{M}。
        zh| {A}现在有{b}{M}{T}，其中{a}{M}是{B}刚送的，
        zh| {A}有些{T}，爷爷奖励{he}{a}{M}，{he}的{T}达到了{b}{M}，
        zh| 袋子里有一些{T}，{A}又装进去{a}{M}，数一数有{b}{M}，
        zh| {A}赢了{B}{a}{M}{T}，这时{A}手里有{b}{M}，
        zh| 如果把{A}的{T}再加上{a}{M}，就得到现在的{b}{M}，
        zh| {A}打折时买进{a}{M}{T}，家里的{T}一共变成{b}{M}。
        zh| {A}向{B}借来{a}{M}{T}，凑成了{b}{M}，
        zh| 早上{A}又采了{a}{M}{T}，算上原来的，总共{b}{M}。
        zh| {A}的{T}比原来多了{a}{M}，现在是{b}{M}，
        zh| “谢谢你给我{a}{M}{T}，我现在有{b}{M}了。”{A}对{B}说。
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
        en| How many {T} did {A} have to begin with?
        en| What was the number of {T} before the increase?
        en| How many {T} had {A} had earlier?
        en| Tell me the original number of {T}.
        en| Find out how many {T} were there already.
        en| Let x be the number of {T} that {A} had before. What is x?
        zh| {A}之前有几{M}{T}？
        zh| 请算出最初{T}的数量。
        zh| 没有增加的时候，{A}有多少{M}{T}？
        en| How many {T} were there before that?
        en| How many {T} did {A} start with?
        en| With how many {T} did {A} begin?
        en| Find how many {T} {A} had at first.
        en| How many {T} did {A} have before?
        zh| {A}起初有几{M}{T}？
        zh| 算一算{A}原先有多少{M}{T}。
        zh| {A}最开始有几{M}？

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
        en| A customer carried {a} {T} out of {A}'s shop. {A} checked the shelf: {b} remained.
        en| {A} threw out {a} old {T}, after which {his} cupboard contained just {b}.
        en| {A}'s little sister hid {a} of {his} {T}. {A} can find only {b}.
        en| {A} forgot how many {T} {he} had packed. Along the way {a} fell off the cart, and {b} reached the {P}.
        en| The number of {A}'s {T} dropped to {b} when {he} sent {a} to {his} aunt.
        en| "I let {B} have {a} {T} and I still have {b} for myself," said {A}.
        en| {A} donated {a} {T} to the charity sale. {His} own shelf is left with {b}.
        en| If {A} parted with {a} {T}, {he} would be down to {b}.
        en| {A} brought {T} to the school fair. By noon {a} had found a buyer, and {A} packed up the other {b}.
        en| A flood spoiled {a} {T} in {A}'s cellar. Luckily {b} stayed dry.
        en| {A} laid out {T} for the guests. The guests helped themselves to {a}, so {b} were still lying there later.
        en| {A} lent {a} {T} to a friend. Without those, {he} has {b} at home.
        en| {A} took {a} {T} out of {his} savings box. Now it holds {b} {T}.
        en| Out of all the {T} that {A} owned, {a} broke during the move. The unbroken ones number {b}.
        en| {A} returned {a} {T} to the {P} because they were the wrong size, keeping the remaining {b}.
        en| {A} started the week with an unknown number of {T}. {He} handed out {a} at the club and finished the week with {b}.
        en| The wind swept {a} {T} off {A}'s table. On the table {b} stayed.
        en| {A} used {a} {T} to decorate the hall. When {he} had finished, {b} were not needed.
        en| Take away {a} from {A}'s {T} and {b} are left over.
        en| {b} is the number of {T} {A} has today; since last week {he} has traded away {a}.
        en| In the workshop {A} had a supply of {T}. {a} have been installed, and {b} are waiting to be installed.
        en| {A}'s list of {T} got shorter: {he} crossed out {a} of them, leaving {b}.
        en| {B} asked {A} for {T}. {A} counted out {a} for {B}, which left {A} with {b}.
        zh| {A}把弄脏的{a}{M}{T}扔了，干净的还有{b}{M}。
        zh| 义卖开始后，{A}的摊位卖掉{a}{M}{T}，收摊时还摆着{b}{M}，
        zh| 从{A}的储物箱里取出{a}{M}{T}后，箱里还留着{b}{M}，
        zh| {A}说：“要是再送人{a}{M}{T}，我就只有{b}{M}了。”
        zh| 搬家途中，{A}的{T}碰坏了{a}{M}，完好的有{b}{M}，
        zh| {A}带了一袋{T}去春游，分给同学{a}{M}，袋里还有{b}{M}。
        zh| {A}寄给姑姑{a}{M}{T}，家里的{T}降到{b}{M}，
        zh| 布置教室时，{A}用了{a}{M}{T}，没用上的还有{b}{M}。
        zh| {A}退回{P}{a}{M}{T}，自己保留了其余的{b}{M}，
        zh| 风把{A}晾在院里的{T}吹走{a}{M}，绳上还挂着{b}{M}，
        zh| {A}欠{B}的{a}{M}{T}已经还清，{he}手里还余下{b}{M}{T}，
        en| {A} had some {T} in {his} bag. {He} gave {a} {T} to {B}. Now {A} has {b} {T} in the bag.
        en| {A} kept some {T} in the {P}. A truck took away {a}. Now there are {b} {T} left.
        en| {A} opened {his} shop with some {T}. {He} sold {a} during the day and had {b} in the evening.
        en| {A} counted {his} {T}. Then {he} let {B} have {a}. When {he} counted again, there were {b}.
        en| {a} of {A}'s {T} got lost on the way. {He} came home with {b} of them.
        en| {A} now has {b} {T}. {He} had more before {B} bought {a} from {him}.
        en| {A} has {b} {T} left after giving {a} to {B}.
        en| {B} borrowed {a} {T} from {A}, which left {A} with {b}.
        en| The number of {A}'s {T} went down by {a} and is now {b}.
        en| {A} threw away {a} old {T} this afternoon. {He} kept the other {b}.
        en| A box had {T} in it. {A} removed {a} of them, and {he} could still count {b}.
        en| {A} took {his} {T} to school. {He} gave away {a} there and went home with {b}.
        en| On {B}'s birthday {A} gave {B} {a} {T}. {A} still has {b} {T} of {his} own.
        en| Before the sale {A} had a lot of {T}. In the sale {he} sold {a}, so {he} has {b} now.
        en| {A} had to part with {a} {T}. What {he} has now is {b} {T}.
        en| "I gave you {a} {T}," says {A} to {B}, "so I have only {b} left."
        en| {A} keeps {T} on a shelf. This week {a} were taken away, and {b} remain.
        en| If you take {a} from the number of {T} {A} had, you get the {b} {T} {he} has now.
        en| {B} was short of {T}, so {A} lent {B} {a}. {A} was left with {b}.
        en| {A} used up {a} {T} this morning. The remaining {T} number {b}.
        en| In the {P}, {A} looked after the {T}. By evening {a} were gone and {b} were still there.
        en| {A} mailed {a} {T} to a friend, and {his} stock fell to {b}.
        en| {B} won {a} {T} from {A}. After the game {A} had {b} {T}.
        en| {A} broke {a} {T} by accident. Luckily {b} {T} were not broken.
        en| Take away the {a} {T} that {A} gave to {B}, and {A} has {b} {T}.
        zh| {A}原来有一些{T}，送给同学{a}{M}，现在{he}还有{b}{M}。
        zh| {A}在{P}里存了一些{T}，运走{a}{M}，还剩下{b}{M}，
        zh| {A}弄丢了{a}{M}{T}，手里只剩{b}{M}，
        zh| {A}送给{B}{a}{M}{T}以后，还有{b}{M}。
        zh| {A}的店今天卖掉{a}{M}{T}，关门时还有{b}{M}，
        zh| {B}向{A}借走{a}{M}{T}，{A}剩下{b}{M}，
        zh| {A}有些{T}，分给邻居{a}{M}，自己留了{b}{M}，
        zh| 袋子里有一些{T}，{A}拿出来{a}{M}，袋里还有{b}{M}，
        zh| {A}输给{B}{a}{M}{T}，这时{A}手里有{b}{M}，
        zh| 如果从{A}的{T}里去掉{a}{M}，就是现在的{b}{M}，
        zh| {A}不小心弄坏了{a}{M}{T}，好的还有{b}{M}。
        zh| {A}上午用了{a}{M}{T}，没用的还有{b}{M}，
        zh| {A}寄给朋友{a}{M}{T}，家里的{T}还剩{b}{M}。
        zh| {A}的{T}比原来少了{a}{M}，现在是{b}{M}，
        zh| “我给了你{a}{M}{T}，自己只有{b}{M}了。”{A}对{B}说。
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
        en| How many {T} did {A} have to begin with?
        en| What was the number of {T} before the decrease?
        en| How many {T} had {A} had earlier?
        en| Tell me the original number of {T}.
        en| Find out how many {T} there used to be.
        en| Let x be the number of {T} that {A} had before. What is x?
        zh| {A}之前有几{M}{T}？
        zh| 请算出最初{T}的数量。
        zh| 没有减少的时候，{A}有多少{M}{T}？
        en| How many {T} were there before that?
        en| How many {T} did {A} start with?
        en| With how many {T} did {A} begin?
        en| Find how many {T} {A} had at first.
        en| How many {T} did {A} have before?
        zh| {A}起初有几{M}{T}？
        zh| 算一算{A}原先有多少{M}{T}。
        zh| {A}最开始有几{M}？

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
        en| {A}'s new comic runs to {a} pages. On the train {he} got through the first {b}.
        en| The bookmark in {A}'s book is behind page {b}. The last page has the number {a}.
        en| Our class is reading a novel together. It is {a} pages long, and this week we finished {b} pages; {A} is looking forward to the rest.
        en| {A} must proofread a manuscript of {a} pages for a publisher and has checked {b} pages.
        en| "My book has {a} pages," says {A}. "I have enjoyed {b} of them so far."
        en| {A}'s printer is printing a report for {him}. The report is {a} pages long, and {b} pages have come out.
        en| {A} took a travel guide on holiday. {He} finished {b} pages on the plane; in all the guide has {a}.
        en| Having read {b} pages of a biography with {a} pages, {A} fell asleep.
        en| A sketchbook contains {a} pages. {A} has filled {b} of these with drawings.
        en| In the contract there are {a} pages. The lawyer, {A}, has studied {b} pages and is having lunch.
        en| {A} is translating a cookbook. Finished pages: {b}. Pages in the cookbook: {a}.
        en| {A} wants to finish a thriller by Friday. It is a thick book with {a} pages, and {he} is done with {b}.
        en| For homework {A} was given {a} pages of history, {b} of which {he} read before dinner.
        en| {A} opened an e-book of {a} pages, and the screen shows that {b} pages have been read.
        en| A teacher, {A}, has to go over {a} pages of essays. {b} pages are already behind {him}.
        en| {A}'s grandmother lent {him} a book of fairy tales. The book is made up of {a} pages, and {A} has managed {b}.
        en| {A} reads aloud to {his} children every night. Up to last night {he} had read them {b} pages from a book of {a} pages.
        en| There are {a} pages between the covers of {A}'s book, and {he} has turned over and read {b} pages.
        en| {A} learned from the library app that {he} had read {b} pages of {his} audiobook's text, which has {a} pages in total.
        en| After reading {b} pages {A} was curious how the story would end. The story is told in {a} pages.
        en| A detective story of {a} pages lies on {A}'s bedside table. {He} read {b} pages last weekend.
        zh| {A}在火车上看小说，看完了{b}页，这本小说的总页数是{a}，
        zh| 校对员{A}拿到一份{a}页的书稿，已经校对了{b}页。
        zh| {A}的画册有{a}页，{he}已经欣赏了{b}页，
        zh| 暑假作业要求{A}读一本{a}页的科普书，到今天{he}完成了{b}页，
        zh| {A}的电子书显示：总共{a}页，已读{b}页。
        zh| 妈妈给{A}买了本童话书，共{a}页，睡前{he}已读了其中的{b}页，
        zh| {A}说：“我这本书{a}页，前面{b}页都看过了。”
        zh| 翻译一本{a}页的菜谱，{A}上个月译完{b}页，
        zh| {A}爱读历史书，刚借的这本有{a}页，目前读了{b}页，
        zh| 爷爷每天给{A}念故事，故事书有{a}页，已经念了{b}页。
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
        en| How many pages does {A} still have in front of {him}?
        en| How many more pages until the end?
        en| How many pages are not done yet?
        en| What is the number of pages remaining?
        en| Find how many pages are still missing.
        en| How many pages has {A} yet to do?
        zh| {A}还有多少页没完成？
        zh| 离最后还差多少页？
        zh| 请算出余下的页数。

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
        en| {a} skaters are on the ice. {b} take a break, and {c} newcomers put on their skates and join.
        en| A cinema hall was filled with {a} people. {b} walked out during the film, while {c} latecomers walked in.
        en| At breakfast {a} people were staying at the campsite. {b} packed their tents and left; in the afternoon {c} pitched theirs.
        en| {b} patients were sent home from a hospital ward of {a} patients, and {c} were admitted.
        en| An online meeting begins with {a} people. After the first talk {b} log off and {c} log on.
        en| When the lift doors of the tower opened, {b} of the {a} sightseers on the platform went down and {c} came up.
        en| The choir had {a} singers last year. This year {b} have quit, but {c} new voices were found.
        en| A queue of {a} people stands outside the bakery. {b} of them are served and go, and {c} people line up behind.
        en| A cable car departs with {a} skiers. At the middle station {b} step out and {c} step in.
        en| The restaurant is serving {a} guests. {b} guests pay and say goodbye, then a group of {c} sits down.
        en| {a} people watch a street musician. {b} lose interest and walk on, but {c} others stop to listen.
        en| Our football camp started with {a} kids. Because of illness {b} went home, and {c} kids took the free places.
        en| A plane with {a} travellers lands for a short stop. {b} leave the plane and {c} board it.
        en| An army post had {a} soldiers. {b} were sent elsewhere and {c} were sent there in their place.
        en| In the chat room there were {a} users. "{b} have just left," reported the computer, "and {c} have entered."
        en| The factory canteen counts {a} people at noon. Soon {b} return to work, and {c} from the next shift take a seat.
        en| {a} dancers are on the floor. The music changes: {b} go to the bar, {c} come onto the floor.
        en| {a} workers were building the bridge. For the winter {b} were moved to another site and {c} were brought in.
        en| The evening course had {a} people on its list. {b} names were crossed out, and {c} names were added.
        en| A minute before the match {a} fans are in the stand. {b} run off to buy drinks while {c} arrive from the car park.
        en| At the harbour {c} people get on a ferry and {b} get off. Before that, {a} people were aboard.
        en| A village choir bus sets off with {a} people. It drops {b} at the station and picks up {c} at the church.
        en| The reading room has {a} students in it at noon. Between noon and evening {b} go away and {c} come.
        en| Starting from {a} people, a crowd loses {b} and gains {c}.
        zh| 溜冰场里有{a}人在滑冰，{b}人出场休息，又有{c}人进场。
        zh| 面包店门口排着{a}人的队，买好离开{b}人，后面又排上{c}人，
        zh| 网上会议开始时有{a}人在线，中途{b}人下线，{c}人上线，
        zh| 合唱团去年有{a}人，今年{b}人离团，另有{c}人入团。
        zh| 缆车载{a}人上山，中间站下{b}人，上{c}人，
        zh| 食堂里有{a}人吃饭，吃完走了{b}人，又进来{c}人用餐，
        zh| 工地上有工人{a}名，调走{b}名，调来{c}名。
        zh| 飞机中途降落，机上原有{a}人，下机{b}人，登机{c}人，
        zh| 广场上有{a}人看表演，先后有{b}人离去，{c}人赶来，
        zh| 夏令营报到{a}人，因病退营{b}人，补录{c}人，
        zh| 观景台上有{a}名游客，电梯接走{b}人，又送上来{c}人。
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
        en| How many does that make in the end?
        en| How many people remain there after both changes?
        en| Work out how many people are there now.
        en| What is the final number of people?
        en| Tell me the number of people after this coming and going.
        en| How many people are counted now?
        zh| 这会儿共有多少人？
        zh| 请问此刻有几人？
        zh| 变动以后有多少人？

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
        en| {A} fills in a form and writes the age {a}. {B} fills in the same form with an age {k} times as great.
        en| "Guess how old I am," says {B}. "My age is {k} times that of {A}." {A} is {a}.
        en| {B}, a relative of {A}'s, has reached {k} times the age of {A}, and {A} is {a}.
        en| It has been {a} years since {A} came into the world. {B}'s age is that many years {k} times over.
        en| In the passport of {A} the age works out as {a} years. In {B}'s it works out as {k} times {A}'s.
        en| {A} will blow out {a} candles tonight, a candle for each year of {his} life. {B} would have to blow out {k} times as many.
        en| Dividing {B}'s age by {k} gives {A}'s age, and {A} is {a}.
        en| {A} is {a} and learns the violin from {B}. The teacher's age is {k} times the pupil's.
        en| The doctor notes: {A}, age {a}; {B}, age {k} times that of {A}.
        en| {A} goes fishing with {B}. {A} is {a} years of age, and {k} times this is the age of {B}.
        en| {A}'s life has lasted {a} years up to now. {B}'s has lasted {k} times as long.
        en| If you take {A}'s age, which is {a}, {k} times, you arrive at the age of {B}.
        en| This year {A} is {a}, which means that {B}, whose age is {k} times {A}'s, must also be celebrating.
        en| {A}'s age fits exactly {k} times into {B}'s. {A} is {a} years old.
        en| {B} has been alive {k} times as long as {A}. {A} is now {a}.
        en| On the family tree {A} is marked as {a} years old. {B}'s mark shows {k} times that.
        en| {A} turned {a} in spring. At the party they noticed that {B}'s age was {k} times {A}'s.
        en| The neighbour, {B}, is {k} times as old as little {A}. Little {A} is {a}.
        en| We know {A}'s age, {a}. We also know that {B} is {k} times that old.
        en| At the age of {a}, {A} plays chess against {B}, who is {k} times as old as {A}.
        en| {A} is {a} years old. That is not much compared with {B}, whose years are {k} times as many.
        en| {a} years: that is {A}'s age today. {k} times {A}'s age: that is {B}'s age today.
        zh| {A}填表时在年龄栏写了{a}，{B}填的年龄是{A}的{k}倍。
        zh| {A}跟{B}学拉琴，{A}今年{a}岁，{B}的年龄刚好为{A}的{k}倍。
        zh| {B}让大家猜年龄：“我的岁数是{A}的{k}倍。”{A}今年{a}岁，
        zh| 把{A}的年龄看作一份，{B}的年龄就有{k}份，{A}今年{a}岁。
        zh| {A}刚过完{a}岁生日，亲戚{B}的年龄恰好等于{he}的{k}倍，
        zh| 用{B}的岁数除以{k}，就得到{A}的岁数{a}岁，
        zh| {A}和{B}一起下棋，{A}只有{a}岁，对手{B}的年龄是{he}的{k}倍，
        zh| 体检单上，{A}的年龄为{a}岁，{B}的年龄为{A}年龄的{k}倍，
        zh| 从出生到现在，{A}度过了{a}年，{B}度过的年数是{A}的{k}倍，
        zh| 家谱里记着{A}{a}岁，而{B}的岁数为{A}的{k}倍，
        en| {A} goes to school and is {a}. {B}'s age is {k} times {A}'s age.
        en| {B} is {A}'s grandparent and is {k} times as old as {A}. {A} is {a} years old.
        en| Today {A} turns {a}. {B} is {k} times as old as {him}.
        en| {A} has an aunt, {B}. {A} is {a} years old, and the aunt is {k} times as old.
        en| {A} is {a} years of age. The age of {B} is {k} times as great.
        en| {A} tells us that {he} is {a} and that {B} is {k} times as old as {he} is.
        en| "How old is {B}?" someone asks. "{B} is {k} times as old as I am, and I am {a}," says {A}.
        en| {A} has lived {a} years. {B} has lived {k} times as long.
        en| {B}'s age equals {k} times the age of {A}. {A}'s age is {a}.
        en| At present {B} is {k} times as old as {A}. {A} is {a} at present.
        en| {A} and {B} are neighbours. {A} is {a} years old and {B} is {k} times as old.
        en| {A}, who is {a} years old, met {B}, who is {k} times as old as {A}.
        en| {A} is a child of {a}. {B}, a teacher, is {k} times that old.
        en| Suppose {A} is {a} years old and {B}'s age is {k} times as much.
        en| {A}'s age: {a}. {B}'s age: {k} times {A}'s age.
        en| {A} is the youngest in the club at {a}. {B} is the oldest, at {k} times {his} age.
        en| Divide {B}'s age by {k} and you get {A}'s age, which is {a}.
        en| {A}'s age goes into {B}'s age exactly {k} times. {A} is {a} years old.
        en| If {A}, who is {a} now, were {k} times as old, {he} would be as old as {B}.
        en| The ages of {A} and {B} were read out: {a} for {A}, and for {B} {k} times as many years.
        en| {B} has had {k} times as many birthdays as {A}. {A} has had {a}.
        en| {A} is {a}. When asked, {B} says, "I am {k} times {A}'s age."
        en| In this family {A} is {a} years old. {B} is much older: {k} times as old as {A}.
        zh| {B}今年的年龄是{A}今年年龄的{k}倍，{A}{a}岁。
        zh| {A}今年刚好{a}岁，{B}比较大，岁数是{A}的{k}倍。
        zh| {A}告诉大家：“我{a}岁，{B}的年龄是我的{k}倍。”
        zh| {A}今天满{a}岁，{B}的年龄正好为{he}的{k}倍。
        zh| {A}最小，只有{a}岁；{B}最大，岁数是{A}的{k}倍。
        zh| 把{B}的年龄平均分成{k}份，每份正好是{A}的年龄{a}岁，
        zh| {B}是老师，年龄是学生{A}的{k}倍，{A}{a}岁，
        zh| {A}有{a}岁，{B}岁数大得多，是{he}的{k}倍，
        zh| 登记表上{A}的年龄是{a}岁，{B}的年龄恰好是{A}的{k}倍，
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
        en| How old must {B} be?
        en| Tell me {B}'s age in years.
        en| How many years has {B} lived?
        en| What does this say about {B}'s age? Give it in years.
        en| {B}'s age is what number of years?
        zh| {B}已经多少岁了？
        zh| 请说出{B}的岁数。
        zh| {B}今年有几岁？
        en| Say how old {B} is.
        en| What is the age of {B}?
        en| So how old is {B} now?
        en| Find out {B}'s age.
        zh| {B}今年多大年纪？
        zh| 你知道{B}几岁吗？
        zh| 请算出{B}的年龄。
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
        en| What is the age gap between {A} and {B}?
        en| How many years did {B} live before {A} was born?
        en| {B} is the older one. By how much?
        en| Subtract {A}'s age from {B}'s. What do you get?
        en| How many years ahead of {A} is {B}?
        zh| {B}比{A}早出生多少年？
        zh| {A}和{B}差几岁？
        zh| {A}出生时，{B}多少岁？
        en| {B} is older than {A}. How many years older?
        en| How many years is {A} younger than {B}?
        en| Find how many years {B} is older than {A}.
        en| How many years before {A} was {B} born?
        zh| {A}比{B}小多少岁呢？
        zh| {A}与{B}年龄相差几岁？
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
        en| What is their combined age?
        en| How old are the two of them altogether?
        en| What number do you get for both ages together?
        en| Find the total of the two ages.
        en| Work out the sum of {A}'s age and {B}'s age.
        zh| 两个人的年龄合计多少岁？
        zh| {A}和{B}一共有多少岁？
        zh| 请算出他们年龄的总和。
        en| How old are {A} and {B} in total?
        en| What is the sum of {A}'s age and {B}'s age?
        en| Work out the total of their ages.
        en| How many years old are they altogether?
        en| If you add their ages, what do you get?
        zh| {A}和{B}一共多少岁？
        zh| {A}、{B}今年的年龄和是多少岁？
        zh| 他俩的岁数加起来是多少？

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
        en| {A} fills in a form and enters the age {a}. {B}'s entry on the same form is {b} higher.
        en| "I'm {a}," says {A}. "Then I have {b} years on you," laughs {B}.
        en| {B} had already celebrated {b} birthdays on the day {A} was born, and {A}'s age today is {a}.
        en| An age gap of {b} years separates {A} from {B}, who was born first. {A} is {a}.
        en| In the family photo {A}, aged {a}, sits beside {B}, who is {b} years {his} senior.
        en| {A} joined the choir at the age of {a} this year. Its conductor, {B}, is older than {A} by {b} years.
        en| {A}'s {a} years are {b} fewer than {B}'s.
        en| Subtract {b} years from {B}'s age and you have the age of {A}, which is {a}.
        en| {B} is older than {A}. The one is {a}, and the difference amounts to {b} years.
        en| The cake for {A} has {a} candles. The cake for {B} needs {b} candles more, and on both cakes a candle stands for a year.
        en| {A} asks {B}: "How can you be {b} years older than I am?" {A} is {a}.
        en| {A} is {a}, too young to remember the {b} years in which {B} lived without {him}.
        en| {B} retired this year. {A}, who has the desk opposite, is {a} and younger by {b} years.
        en| At present {A}'s age is {a}. To get {B}'s age, add {b}.
        en| Between {B}'s birth and {A}'s there were {b} years. {A} turns {a} today.
        en| {A} is the baby of the team at {a}; {B} exceeds {him} in age by {b} years.
        en| The passports show that {A} is {a} and that {B} entered the world {b} years sooner.
        en| {B}'s age surpasses {A}'s by {b} years. {A} has lived for {a} years.
        en| {A}, a pupil, is {a} years old. {B}, the pupil's coach, is {b} years ahead in age.
        en| Both of them have their birthday today. {A} turns {a}, and {B} is {b} years farther along.
        en| If {B} were {b} years younger, {B} and {A} would be the same age. {A} is {a}.
        en| Among cousins: {A} is {a} years of age, {B} is {b} years more.
        zh| {A}填表时年龄写的是{a}岁，{B}的年龄比这个数大{b}岁。
        zh| {A}说：“我{a}岁。”{B}说：“我比你大{b}岁。”
        zh| {A}蛋糕上的蜡烛是{a}根，{B}的要多插{b}根，一岁插一根。
        zh| {B}的年龄减去{b}岁就是{A}的年龄，{A}今年{a}岁，
        zh| 合唱队里，队员{A}{a}岁，指挥{B}比{he}年长{b}岁。
        zh| {B}满{b}岁那年，{A}刚好出生，现在{A}{a}岁，
        zh| {A}是最小的队员，只有{a}岁，队长{B}大{he}{b}岁。
        zh| 要是{B}年轻{b}岁，就跟{A}同岁了，{A}今年{a}岁，
        zh| {B}比{A}多活了{b}个年头，{A}今天满{a}岁，
        zh| {A}和表亲{B}相差{b}岁，{A}年龄小，是{a}岁，
        en| {A} is {a} years old. {A}'s neighbour {B} is {b} years older than {A}.
        en| {A} and {B} were born on the same day of the year, but {B} is {b} years older. {A} is {a}.
        en| Today {A} turns {a}. {B} is {b} years older than {him}.
        en| {A} is {a} years of age, which is {b} years less than {B}'s age.
        en| {A} tells us that {he} is {a} and that {B} is {b} years older.
        en| "How old is {B}?" someone asks. "{B} is {b} years older than me, and I am {a}," says {A}.
        en| {A} has lived {a} years. {B} has lived {b} years more.
        en| {B}'s age equals {A}'s age plus {b}. {A}'s age is {a}.
        en| {A} is {a} at present. {B} is older than {A} by {b} years.
        en| {B} was born first. {b} years later {A} was born. {A} is now {a} years old.
        en| {A}, who is {a} years old, met {B}, who is older by {b} years.
        en| In {b} years {A} will be as old as {B} is now. {A} is now {a} years old.
        en| {b} years ago {B} was {a}, and that is just how old {A} is today.
        en| Suppose {A} is {a} years old and {B} is {b} years {A}'s senior.
        en| There is an age gap of {b} years between {A} and {B}. The younger one is {A}, who is {a}.
        en| {A}'s age is {a}. {A}'s age falls {b} years short of {B}'s age.
        en| {A} is {b} years {B}'s junior, and {A} is {a} years old.
        en| Subtract {b} from {B}'s age and you get {A}'s age, which is {a}.
        en| If {B} were {b} years younger, {B} would be as old as {A}, who is {a}.
        en| The teacher writes: {A} is {a} years old; {B} is {b} years older than that.
        en| {A} is the youngest player on the team at {a}. {B} is the oldest player and is {b} years older.
        en| {A} started school this year at the age of {a}. {B}, who helps {him} with homework, is {b} years older.
        en| {A} is {a} years old, so {he} is {b} years younger than {his} cousin {B}.
        en| {B} has had {b} more birthdays than {A}. {A} has had {a}.
        en| {B} already was {b} when {A} came into the world. {A} is {a} years old today.
        zh| {A}上学了，今年{a}岁，{B}比{he}大{b}岁。
        zh| {A}的年龄是{a}岁，{B}的年龄等于{A}的年龄加{b}岁，
        zh| {A}和{B}是一家人，{A}{a}岁，{B}比{A}年长{b}岁，
        zh| {A}告诉大家：“我{a}岁，{B}比我大{b}岁。”
        zh| 表弟{A}今年{a}岁，比{B}小{b}岁。
        zh| {B}先出生，{b}年以后{A}才出生，{A}现在{a}岁，
        zh| {b}年后{A}就有{B}现在这么大了，{A}今年{a}岁。
        zh| {A}是队里最小的，{a}岁；{B}最大，比{A}大{b}岁。
        zh| {B}是老师，比学生{A}大{b}岁，{A}{a}岁，
        zh| 登记表上{A}的年龄是{a}岁，{B}的年龄多{b}岁，
        zh| 如果{B}年轻{b}岁，就和{A}一样大，{A}今年{a}岁，
        zh| {A}现在{a}岁，{A}出生那年{B}正好{b}岁，
        zh| 叔叔{B}比{A}多{b}岁，{A}今年{a}岁了。
        zh| {B}过的生日比{A}多{b}个，{A}今年{a}岁，
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
        en| How old does that make {B}?
        en| Tell me {B}'s age in years.
        en| What age has {B} reached?
        en| Find out how old {B} is.
        en| {B} is how many years old?
        zh| {B}已经多少岁了？
        zh| 请说出{B}的年龄。
        zh| {B}今年有多少岁？
        en| Say how old {B} is.
        en| What is the age of {B}?
        en| So how old is {B} now?
        en| Find out {B}'s age.
        en| What age is {B}?
        zh| {B}今年多大年纪？
        zh| 你知道{B}几岁吗？
        zh| 请算出{B}的年龄。
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
        en| What is their combined age?
        en| What do {A}'s age and {B}'s age come to?
        en| How many years have {A} and {B} lived between them?
        en| Work out the total of both ages.
        en| What number do you get for their ages together?
        zh| 两个人的年龄合计多少岁？
        zh| {A}和{B}一共有多少岁？
        zh| 请算出他们年龄的总和。
        en| How old are {A} and {B} in total?
        en| What is the sum of {A}'s age and {B}'s age?
        en| Work out the total of their ages.
        en| How many years old are they altogether?
        en| What do their ages add up to?
        zh| {A}和{B}一共多少岁？
        zh| {A}、{B}今年的年龄和是多少岁？
        zh| 他俩的岁数加起来是多少？
        """
}
