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
        en| A delivery of {s} {T} went to {A} and {B}. {A}'s part of it was {d} {T} larger.
        en| {A} and {B} sorted {s} {T} in the mailroom. {B}, who came late, sorted {d} fewer than {A}.
        en| It took {s} {T} to equip {A} and {B}, and {A} needed {d} more than {B} did.
        en| "We have {s} {T} between us," said {A}, "and mine outnumber {B}'s by {d}."
        en| Votes were cast with {T}: {s} in all, each for {A} or for {B}. {A} won by {d}.
        en| The combined collection of {A} and {B} counts {s} {T}. {B}'s contribution falls short of {A}'s by {d}.
        en| {A} has {d} {T} in excess of what {B} has. The sum of both is {s}.
        en| In a week, {A} and {B} together repaired {s} {T}, {A} being {d} ahead of {B}.
        en| The grandchildren {A} and {B} inherited {s} {T}. Since {A} is older, {he} was given {d} more than {B}.
        en| If {A} threw away {d} {T}, {he} would have the same number as {B}; but {A} keeps everything, so they have {s} together.
        en| The van carries {s} {T}, some for {A} and the rest for {B}. {B}'s order is smaller by {d}.
        en| The sum of {A}'s and {B}'s {T} is {s}; the difference is {d} in favour of {A}.
        en| On the beach {A} and {B} gathered {T}. Back home they had {s}, and {d} is the number by which {A} beat {B}.
        en| {A} and {B} divide {s} {T} so that {A} ends up with {d} more than {B}.
        en| Two crates contain {s} {T}. The crate of {A} contains {d} more than the crate of {B}.
        en| For a museum, {A} and {B} lent {s} {T}. The museum notes that {B} lent {d} less than {A}.
        en| {A}'s score was {d} {T} higher than {B}'s, and their team of two reached {s} {T}.
        en| At the end of the game the {s} {T} lay in front of {A} and {B}: {d} more in front of {A}.
        en| {B} would draw level with {A} by getting another {d} {T}. {A} and {B} now total {s}.
        en| Unequal shares: of {s} {T}, {A} took {d} more than {B}, and nobody else took any.
        en| Both keep their {T} in the same cupboard, where there are {s}. {A} owns {d} more of these than {B} does.
        en| The twins {A} and {B} got {s} {T} from their uncle. He gave {A} {d} more than he gave {B}.
        zh| 两位邮递员{A}和{B}今天共送出{s}{M}{T}，{A}比{B}多送{d}{M}。
        zh| {s}{M}{T}装进大小两箱，大箱归{A}，小箱归{B}，大箱比小箱多装{d}{M}，
        zh| 博物馆向{A}和{B}借来{s}{M}{T}，{B}借出的比{A}少{d}{M}，
        zh| 叔叔把{s}{M}{T}分给双胞胎{A}和{B}，{A}比{B}多分到{d}{M}。
        zh| 假如{A}扔掉{d}{M}{T}，就和{B}的一样多，实际上他们共有{s}{M}，
        zh| 投票时每人投一{M}{T}，投给{A}和{B}的共{s}{M}，{A}以多{d}{M}获胜，
        zh| {A}组和{B}组合作完成了{s}{M}{T}，{A}组完成的超过{B}组{d}{M}，
        zh| 合同规定，{A}和{B}两家共交货{s}{M}{T}，{B}家少交{d}{M}，
        zh| 一次游戏发出{s}{M}{T}，全被{A}和{B}赢走，{A}赢得的比{B}多{d}{M}。
        en| {A} and {B} picked {s} {T} in all. {A} picked {d} more {T} than {B} did.
        en| {A} and {B} bought {s} {T} at the market. {A} bought {d} more than {B}.
        en| There are {s} {T} altogether on {A}'s shelf and {B}'s shelf. {A}'s shelf has {d} more {T}.
        en| Altogether {A} and {B} have {s} {T}. {B} has {d} fewer {T} than {A}.
        en| {A} and {B} sold {s} {T} on Saturday. {B} sold {d} fewer than {A} did.
        en| A total of {s} {T} was shared between {A} and {B}. {A} got {d} more than {B}.
        en| {A} and {B} share {s} {T} so that {A} gets {d} more than {B}.
        en| {A} made {d} more {T} than {B} did. The number of {T} they made is {s} in total.
        en| If {A} gave away {d} {T}, {he} would have as many as {B}. Together they have {s} {T}.
        en| {A} brought {d} more {T} to the party than {B}. There were {s} {T} in total, and all came from {A} and {B}.
        en| The sum of {A}'s {T} and {B}'s {T} is {s}. The difference is {d}, and {A} has more.
        en| "Together we have {s} {T}," says {A} to {B}, "and I have {d} more than you."
        en| {A} and {B} carried {s} {T} into the house. {A} carried in {d} more than {B}.
        en| In the {P}, {A} and {B} counted {s} {T}. {A} counted {d} more {T} than {B}.
        en| {A}'s number of {T} exceeds {B}'s by {d}. The combined number is {s}.
        en| {A} and {B} ordered {s} {T} online. {B}'s order was smaller than {A}'s by {d}.
        en| A farmer gave {s} {T} to {A} and {B} for helping. {A} helped longer and got {d} more than {B}.
        en| {A} won {d} more {T} than {B} last year. In all, {s} {T} were won by {A} and {B}.
        en| {A}'s bag and {B}'s bag hold {s} {T} in total. {B}'s bag holds {d} less than {A}'s.
        en| {A}'s {T} outnumber {B}'s by {d}. Counted together there are {s}.
        en| There were {s} {T} for {A} and {B}. {A} took some. {B} took the rest, {d} fewer than {A}.
        en| {s} {T} are packed in a red box for {A} and a blue box for {B}. {A}'s box has {d} more {T} in it.
        en| Grandmother has {s} {T} for {A} and {B}. {A} is older and gets {d} more than {B}.
        en| {B} is {d} {T} behind {A}. The total of their {T} is {s}.
        zh| {A}和{B}今天一共卖出{s}{M}{T}，{A}比{B}多卖{d}{M}。
        zh| 手工课上，{A}和{B}共做了{s}{M}{T}，{B}比{A}少做{d}{M}，
        zh| {A}家和{B}家共有{s}{M}{T}，{A}家比{B}家多{d}{M}，
        zh| {A}带来的{T}比{B}多{d}{M}，两人共带来{s}{M}。
        zh| {A}和{B}搬{T}，共搬了{s}{M}，{A}比{B}多搬了{d}{M}。
        zh| 过年时{A}和{B}总共收到{s}{M}{T}，{B}收到的比{A}少{d}{M}，
        zh| {A}、{B}两人的{T}数之和是{s}{M}，差是{d}{M}，{A}的多。
        zh| {A}桌上的{T}比{B}桌上的多{d}{M}，两张桌上共有{s}{M}。
        zh| {A}和{B}一共买了{s}{M}{T}，{A}买的比{B}买的多{d}{M}，
        zh| 仓库里的{s}{M}{T}发给了{A}和{B}，{A}比{B}多领了{d}{M}。
        zh| {B}的{T}不如{A}多，少{d}{M}，合起来是{s}{M}，
        zh| {A}和{B}比赛收集{T}，总数是{s}{M}，结果{A}比{B}多{d}{M}。
        zh| 爷爷有{s}{M}{T}，给{A}和{B}，给{A}的比给{B}的多{d}{M}，正好给完。
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
        en| How many {T} must {A} have?
        en| How large is {A}'s part of the {T}?
        en| Find out how many {T} {A} has got.
        en| Tell me the number of {T} on {A}'s side.
        en| Suppose {A} has x {T}. Find x.
        en| What does {A}'s number of {T} come to?
        zh| {A}的{T}到底有多少{M}？
        zh| 请算出{A}有几{M}{T}。
        zh| 设{A}有x{M}{T}，x等于多少？
        en| Find out how many {T} {A} has.
        en| Can you say how many {T} {A} has got?
        en| So how many {T} has {A}?
        en| Tell me the number of {T} that {A} has.
        en| What number of {T} does {A} have?
        zh| {A}那里有多少{M}{T}？
        zh| 你知道{A}有几{M}{T}吗？
        zh| 算出{A}的{T}有多少{M}。
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
        en| A delivery of {s} {T} went to {A} and {B}. {A}'s part of it was {k} times {B}'s.
        en| {A} and {B} sorted {s} {T} in the mailroom. {A}, the quicker worker, sorted {k} times as many as {B}.
        en| "Together we own {s} {T}," said {B}. "But {A} owns {k} times what I own."
        en| Dividing {A}'s number of {T} by {k} gives {B}'s number, and the sum of both numbers is {s}.
        en| The combined collection of {A} and {B} counts {s} {T}. {A}'s contribution to it is {k} times as great as {B}'s.
        en| In one week, {A} and {B} repaired {s} {T}, with {A} repairing {k} times as many as {B}.
        en| The van carries {s} {T}. All are for {A} and {B}, and {A} ordered {k} times as many as {B} did.
        en| Two crates contain {s} {T}. There are {k} times as many in {A}'s crate as in {B}'s.
        en| {B} has fewer {T} than {A}; in fact {A} has {k} times {B}'s number. When they pool them, they have {s}.
        en| A prize of {s} {T} is split: {B} receives a single share and {A} receives {k} shares of the same size.
        en| During the treasure hunt {s} {T} turned up. {A} found {k} times as many as {B}, and nobody else found any.
        en| {B} would need {k} times as many {T} to equal {A}. Between them there are {s}.
        en| Whenever {B} was given a {T1}, {A} was given {k}. They were given {s} {T} altogether.
        en| For an exhibition, {A} and {B} lent {s} {T} to the {P}. {A} lent {k} times the number lent by {B}.
        en| {A}'s heap of {T} is {k} times as big as {B}'s heap. Shovelled together, the heaps hold {s} {T}.
        en| The uncle left {s} {T} to {A} and {B}. His will says that {A} is to get {k} times what {B} gets.
        en| Sales report: {A} and {B} sold {s} {T}. The sales of {A} were {k} times those of {B}.
        en| Their numbers of {T} add to {s}. {A}'s number is a multiple of {B}'s, namely {k} times as large.
        en| {B}'s album of {T} fits {k} times into {A}'s. Both albums together hold {s}.
        en| Of the {s} {T} in the room, the only owners are {A} and {B}, and {A} is the owner of {k} times as many as {B}.
        en| It took {s} {T} to equip {A} and {B}. {A} needed {k} times as many as {B} needed.
        zh| 两位邮递员{A}和{B}今天共送出{s}{M}{T}，{A}送出的数量是{B}的{k}倍。
        zh| 博物馆向{A}和{B}借来{s}{M}{T}，{A}借出的是{B}的{k}倍，
        zh| 叔叔把{s}{M}{T}分给双胞胎，{B}得一份，{A}得同样的{k}份。
        zh| {A}的{T}数除以{k}等于{B}的{T}数，两人的合起来是{s}{M}，
        zh| {B}每拿一{M}{T}，{A}就拿{k}{M}，最后他们共拿了{s}{M}，
        zh| 工地运来{s}{M}{T}，分给{A}队和{B}队，{A}队分得的为{B}队的{k}倍，
        zh| 寻宝活动中，{A}和{B}找到了全部{s}{M}{T}，{A}找到的刚好是{B}的{k}倍。
        zh| 大箱是{A}的，小箱是{B}的，大箱装的{T}是小箱的{k}倍，一共{s}{M}，
        zh| {A}和{B}承包了{s}{M}{T}的加工任务，{A}的任务量是{B}的{k}倍，
        en| {A} and {B} picked {s} {T} in all. {A} picked {k} times as many {T} as {B} did.
        en| {A} and {B} bought {s} {T} at the market. {A} bought {k} times as many as {B}.
        en| There are {s} {T} altogether on {A}'s shelf and {B}'s shelf. {A}'s shelf has {k} times as many {T} as {B}'s.
        en| Altogether {A} and {B} have {s} {T}. The number {A} has is {k} times the number {B} has.
        en| {A} and {B} sold {s} {T} on Saturday. {A} sold {k} times what {B} sold.
        en| A total of {s} {T} was shared between {A} and {B}. {A} got {k} times as many as {B}.
        en| {A} made {k} times as many {T} as {B}. The number of {T} they made is {s} in total.
        en| {A} brought {k} times as many {T} to the party as {B}. Together they brought {s}.
        en| The sum of {A}'s {T} and {B}'s {T} is {s}. {A}'s amount is {k} times {B}'s amount.
        en| "Together we have {s} {T}," says {A} to {B}, "and I have {k} times as many as you."
        en| {A} and {B} carried {s} {T} into the house. {A} carried in {k} times as many as {B}.
        en| In the {P}, {A} and {B} counted {s} {T}. {A} counted {k} times as many {T} as {B}.
        en| {A} ordered {k} times as many {T} as {B} ordered. The whole order was {s} {T}.
        en| A farmer gave {s} {T} to {A} and {B} for helping. {A} helped longer and got {k} times as many as {B}.
        en| Last year {s} {T} were won by {A} and {B}. {A} won {k} times as many as {B}.
        en| {A}'s bag and {B}'s bag hold {s} {T} in total. {A}'s bag holds {k} times as many as {B}'s.
        en| There were {s} {T} for {A} and {B}. {B} took some, and {A} took {k} times as many as {B}. None were left.
        en| {s} {T} are packed in a red box for {A} and a blue box for {B}. There are {k} times as many {T} in {A}'s box as in {B}'s.
        en| Grandmother has {s} {T} for {A} and {B}. {A} is older and gets {k} times as many as {B}.
        en| Each time {B} got one of the {T}, {A} got {k}. When all {s} {T} were given out, both were happy.
        en| {A}'s {T} could be put into {k} piles, each as large as {B}'s whole pile. Altogether there are {s} {T}.
        en| {A} has been collecting {T} longer than {B}. {A} owns {k} times as many, and the combined number is {s}.
        en| With {B}'s {T} counted once and {A}'s being {k} times as many, there are {s} {T} in all.
        en| Both children have {T}: {A} has {k} times {B}'s number, and together that comes to {s}.
        zh| {A}和{B}今天一共卖出{s}{M}{T}，{A}卖的是{B}的{k}倍。
        zh| 手工课上，{A}和{B}共做了{s}{M}{T}，{A}做的{T}是{B}的{k}倍，
        zh| {A}家和{B}家共有{s}{M}{T}，{A}家的{T}是{B}家的{k}倍，
        zh| {A}带来的{T}是{B}带来的{k}倍，两人共带来{s}{M}。
        zh| {A}和{B}搬{T}，共搬了{s}{M}，{A}搬的{T}是{B}的{k}倍。
        zh| 过年时{A}和{B}总共收到{s}{M}{T}，{A}收到的恰好是{B}的{k}倍，
        zh| {A}、{B}两人的{T}数之和是{s}{M}，{A}的数是{B}的{k}倍。
        zh| {A}桌上的{T}是{B}桌上的{k}倍，两张桌上共有{s}{M}。
        zh| {A}和{B}一共买了{s}{M}{T}，{A}买的数量是{B}的{k}倍，
        zh| 仓库里的{s}{M}{T}发给了{A}和{B}，{A}领的{T}是{B}的{k}倍。
        zh| {B}的{T}是一份，{A}的{T}是这样的{k}份，合起来是{s}{M}，
        zh| {A}和{B}比赛收集{T}，总数是{s}{M}，{A}收集到的有{B}的{k}倍。
        zh| 爷爷有{s}{M}{T}，给{A}的是给{B}的{k}倍，正好给完。
        zh| 每给{B}一{M}{T}，就给{A}{k}{M}，{s}{M}{T}刚好分完。
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
        en| How many {T} must {A} have?
        en| How large is {A}'s part of the {T}?
        en| Find out how many {T} {A} has got.
        en| Tell me the number of {T} on {A}'s side.
        en| Suppose {A} has x {T}. Find x.
        en| What does {A}'s number of {T} come to?
        zh| {A}的{T}到底有多少{M}？
        zh| 请算出{A}有几{M}{T}。
        zh| 设{A}有x{M}{T}，x等于多少？
        en| Find out how many {T} {A} has.
        en| Can you say how many {T} {A} has got?
        en| So how many {T} has {A}?
        en| Tell me the number of {T} that {A} has.
        en| What number of {T} does {A} have?
        zh| {A}那里有多少{M}{T}？
        zh| 你知道{A}有几{M}{T}吗？
        zh| 算出{A}的{T}有多少{M}。
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
        en| "Together we are {s}," says {A} to {B}, "and I am {d} years older than you."
        en| {A} is {B}'s older cousin by {d} years. The sum of the cousins' ages is {s} years.
        en| A tennis pair, {A} and {B}, may only enter if their ages total {s}, and theirs do exactly. {A} is {d} years older.
        en| If you subtract {B}'s age from {A}'s, you get {d}; if you add the ages, you get {s}.
        en| The age gap between {A} and {B} is {d} years. {A}, born first, and {B} have a combined age of {s}.
        en| {A} would have to be {d} years younger to be the same age as {B}. Their ages sum to {s}.
        en| {A} had celebrated {d} birthdays when {B} came into the world. The total of their ages today is {s}.
        en| A couple, {A} and {B}, count {s} years between them. {B} is {d} years younger than {A}.
        en| In the chess final {A} plays {B}. The players' ages come to {s}, with {A} being the senior by {d} years.
        en| The forms of {A} and {B} give ages that add up to {s}. The age on {A}'s form is {d} higher.
        en| {B}'s age falls {d} years short of {A}'s. Both ages together are {s} years.
        en| It will be {d} years before {B} is as old as {A} is today. The ages of the two now have the sum {s}.
        en| {A} taught {B} to swim. The teacher, {A}, is {d} years older than the pupil, and the ages of both total {s}.
        en| Let the sum of the ages of {A} and {B} be {s} and let {A} be {d} years the older.
        en| Side by side on a bench sit {A} and {B}, together {s} years of age. {A} has seen {d} more summers than {B}.
        en| {A} and {B} run a bakery. Last night they noticed that their ages make {s} together and that {A} is ahead by {d} years.
        en| Family record: {A} older than {B} by {d} years; joint age {s} years.
        en| {s} years is what you get for the ages of {A} and {B} added together. {A} is the elder by {d}.
        en| {B} will always be {d} years younger than {A}. This year their ages come to {s}.
        en| The older of the two is {A}, the younger {B}; the difference is {d} years and the total {s} years.
        en| The pilot {A} and the co-pilot {B} have a total age of {s}. {A} is older, the difference being {d} years.
        zh| {A}对{B}说：“咱俩加起来{s}岁，我比你大{d}岁。”
        zh| 羽毛球双打选手{A}和{B}的年龄总和是{s}岁，其中{A}大{d}岁。
        zh| {A}要是年轻{d}岁，就和{B}同岁，现在两人的年龄之和为{s}岁。
        zh| 用{A}的年龄减去{B}的年龄得{d}，两人年龄相加得{s}，
        zh| {A}教{B}游泳，师傅{A}比徒弟{B}大{d}岁，师徒年龄和为{s}岁，
        zh| 下棋的是{A}和{B}，两位棋手年龄合计{s}岁，{B}比{A}小{d}岁，
        zh| {A}过{d}岁生日那天，{B}出生了，如今两人年龄的总和是{s}岁，
        zh| 机长{A}和副机长{B}一共{s}岁，机长年长{d}岁，
        zh| 户口本上，{A}与{B}的年龄之和是{s}岁，{A}比{B}多{d}岁，
        en| The sum of the ages of {A} and {B} is {s} years. {A} is {d} years older than {B}.
        en| {A} and {B} are cousins. {A} is the older one by {d} years. Their ages total {s}.
        en| {A} is {d} years older than {B}. If you add their ages, you get {s}.
        en| {B} is {d} years younger than {A}. Their ages sum to {s}.
        en| Adding {A}'s age and {B}'s age gives {s}. {B} is {d} years younger than {A}.
        en| The total of the ages of {A} and {B} is {s}. The difference is {d}. {B} is the younger one.
        en| {A} has been alive {d} years longer than {B}. Altogether they are {s} years old.
        en| {A} is married to {B}. Their combined age is {s}, and {A} is {d} years older than {B}.
        en| {A}'s age is {B}'s age plus {d}. The sum of their ages is {s}.
        en| {A}'s age minus {B}'s age is {d}. {A}'s age plus {B}'s age is {s}.
        en| {B} was born {d} years after {A}. Now their ages add up to {s}.
        en| {A} and {B} teach at the same school. Their ages add to {s}. {B} is {d} years younger.
        en| Between them, {A} and {B} have had {s} birthdays. {A} has had {d} more than {B}.
        en| The combined age of {A} and {B} is {s} years. There is a gap of {d} years between them, and {A} is the elder.
        en| {s} is the sum of {A}'s and {B}'s ages. {A} is {d} years {B}'s senior.
        en| The players {A} and {B} are {s} years old in all. {A} is older, with a difference of {d} years.
        en| {A} is older than {B}. The difference between their ages is {d} years and the total is {s} years.
        en| If {A} were {d} years younger, {he} would be as old as {B}. {A} and {B} are {s} years old together.
        en| A parent and a child, {A} and {B}, have ages that sum to {s}. The parent, {A}, is {d} years older.
        en| Today {A} and {B} have a birthday. They are turning {s} in all. {A} is {d} years older than {B}.
        en| {A}'s age exceeds that of {B} by {d}. The ages come to {s} when put together.
        en| Altogether {A} and {B} are {s}. {B} is {d} years behind {A} in age.
        zh| {A}和{B}是同事，年龄之和是{s}岁，{A}比{B}大{d}岁。
        zh| 今年{A}、{B}的年龄加起来一共{s}岁，{B}比{A}小{d}岁。
        zh| 爷孙俩{A}和{B}今年共{s}岁，爷爷{A}比孙子{B}大{d}岁，
        zh| {A}的年龄减去{B}的年龄是{d}岁，加上{B}的年龄是{s}岁，
        zh| {A}对{B}说：“我比你大{d}岁，咱们的年龄和是{s}岁。”
        zh| {A}和{B}在同一所学校教书，年龄总和是{s}岁，{A}大{d}岁。
        zh| {B}比{A}晚出生{d}年，现在他们的年龄加起来是{s}岁。
        zh| 现在{A}与{B}共{s}岁，两人相差{d}岁，{B}较小。
        zh| {A}比{B}大{d}岁，今年两人岁数加在一起正好{s}岁，
        zh| {A}和{B}是姐妹，姐姐{A}比妹妹{B}大{d}岁，今年共{s}岁，
        zh| {A}与{B}的年龄总数是{s}岁，已知{B}的年龄比{A}的少{d}岁。
        zh| 师徒两人，师傅{A}比徒弟{B}大{d}岁，年龄的和是{s}岁。
        zh| {d}年以后{B}就有{A}现在这么大，现在两人共{s}岁，
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
        en| How old must {A} be?
        en| Find out how old {A} is now.
        en| Tell me {A}'s age in years.
        en| Give the age of {A}.
        en| {A}'s age is what number of years?
        en| Suppose {A} is x years old. Find x.
        zh| {A}已经多少岁了？
        zh| 请说出{A}的年龄。
        zh| {A}今年有几岁？
        en| How old is {A} now?
        en| Say how old {A} is.
        en| What is the age of {A}?
        en| Find out {A}'s age.
        zh| {A}今年多大年纪？
        zh| 你知道{A}几岁吗？
        zh| 请算出{A}的年龄。
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
        en| A bakery van brings {a} {T} to the food bank, which hands {f} of them to families the same day.
        en| {A} is moving abroad. {He} has {a} {T} and leaves {f} of them to {his} neighbour.
        en| "Take {f} of my {a} {T}," says {A} to {B}, and {B} does so.
        en| {A} inherited {a} {T} from {his} aunt and passed {f} of them on to the museum.
        en| Out of a stock of {a} {T}, a charity shop presents {f} of the {T} to the children's home.
        en| When the club closed, it owned {a} {T}. {f} of these went as gifts to its members.
        en| {A} has too many {T}, exactly {a}. So {he} lets {B} have {f} of them for free.
        en| The winner of the quiz gets {f} of the {a} {T} that {A} has put up as prizes.
        en| {A} won {a} {T} at the fair. On the way home {he} treated {his} friends to {f} of them.
        en| There are {a} {T} in {A}'s cupboard; {he} donates {f} of them to the school.
        en| A farm shop has {a} {T} left over on Saturday evening, and the owner gives the helpers {f} of them as thanks.
        en| {f} of a collection of {a} {T} was given to the town by {A}.
        en| {B} needs {T} for a project. {A} owns {a} and makes {B} a present of {f} of that number.
        en| {A} posts a parcel to {his} grandchildren. In it are {f} of the {a} {T} that {he} has collected over the years.
        en| A hotel is getting new {T}. Of its {a} old ones, {f} are given to the staff.
        en| The teacher comes in with {a} {T}. By the end of the lesson {f} of them have been given to the best readers.
        en| {A} divides up {his} {T}. Of all {a}, {f} are for {B} and are handed over at once; the others stay with {A}.
        en| Suppose {A} has {a} {T} and gives {B} {f} of what {he} has.
        en| For Christmas {A} bought {a} {T} and put {f} of them into a box for {B}.
        en| A library had {a} {T} in its cellar. To make room it gave {f} of them to a nursing home.
        en| {A}'s supply is {a} {T}. A gift to {B} uses up {f} of it.
        en| The fishermen landed with {a} {T}, {f} of which they gave to the people on the beach.
        en| {a} {T} were produced as samples. {f} of them were handed to visitors of the trade show.
        en| {A} wanted to do something good, and so {f} of {his} {a} {T} became the property of {B}.
        zh| 义工队募集了{a}{M}{T}，当天就把其中的{f}送到了山区学校。
        zh| {A}要出国了，{he}有{a}{M}{T}，把{f}留给了邻居{B}。
        zh| {A}对{B}说：“我的{a}{M}{T}，你拿去{f}吧。”{B}就拿走了，
        zh| 展会上准备了{a}{M}{T}当样品，{f}已经赠给来宾。
        zh| 农场收工时还有{a}{M}{T}，场主把它的{f}送给帮忙的人，
        zh| {A}在游园会上赢得{a}{M}{T}，回家路上请伙伴们分享了{f}，
        zh| 幼儿园买进{a}{M}{T}，阿姨拿出总数的{f}奖给小朋友，
        zh| 博物馆收到{A}捐赠的{T}，是{he}全部{a}{M}{T}的{f}，
        zh| 图书馆清理出{a}{M}{T}，其中有{f}转赠给社区，
        zh| {A}寄了一个包裹给{B}，里面装着{he}{a}{M}{T}的{f}，
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
        en| How many {T} stay with the giver?
        en| How many {T} are still there afterwards?
        en| What is the remaining number of {T}?
        en| How many {T} does that leave?
        en| Tell me how many {T} have stayed.
        en| How large is the rest, counted in {T}?
        zh| 留下来的{T}有多少{M}？
        zh| 请算出剩余{T}的数量。
        zh| 还余多少{M}{T}？
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
        en| How many {T} were the gift?
        en| How many {T} have a new owner?
        en| How many {T} went away?
        en| Calculate how many {T} are handed over.
        en| Tell me the number of {T} that are given.
        en| What does the gift amount to, counted in {T}?
        zh| 送人的{T}共多少{M}？
        zh| 请算出赠送了几{M}{T}。
        zh| 分出去的{T}是多少{M}？

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
        en| The headmaster greets {a} children on the first day of school. Of these, {p} are girls; all the others are boys.
        en| A music school teaches {a} pupils. {p} of its pupils are girls and the remainder are boys.
        en| "Our school has {a} pupils," said the principal, "{p} of them girls and the rest boys."
        en| At a boarding school by the sea live {a} boys and girls, the girls forming {p} of them.
        en| The number of pupils at a primary school is {a}. The proportion of girls among them is {p}.
        en| A newspaper writes about a school where {p} of the {a} pupils are girls. Its other pupils are boys.
        en| On the school's website one reads: {a} pupils, {p} girls, otherwise boys.
        en| A sports school admitted {a} children, {p} girls and for the rest boys.
        en| Our school photo shows all {a} pupils. {p} of the faces belong to girls, and the remaining faces to boys.
        en| The school nurse weighed all {a} pupils of the school. {p} of those weighed were girls, and those who were not were boys.
        en| Only boys and girls of the village attend the school, {a} in all, and {p} are girls.
        en| Every pupil of a school got a cap: red for a girl, blue for a boy. {a} caps were needed, and {p} of them were red.
        en| A pie chart in the hall shows the {a} pupils of the school. The slice for the girls is {p}, and the other slice is for the boys.
        en| The roll of a country school lists {a} names. Girls' names are {p} of the list, boys' names everything else.
        en| A ballet school is proud of its {a} pupils, with girls being {p} of the total and boys the remaining part.
        en| The town built a school for {a} children. {p} of the places have been taken by girls, all other places by boys.
        en| Since two schools were joined, there are {a} pupils in the new school: {p} are girls, the rest are boys.
        en| In a survey all {a} pupils of a school answered. {p} ticked "girl", and everybody else ticked "boy".
        en| {A}'s school has {a} pupils. {He} found out that girls represent {p} of them, the others being boys.
        en| Let a school have {a} pupils, and let {p} of these be girls and the others boys.
        en| With {p} girls and otherwise boys, a school of {a} pupils opened its doors on Monday.
        en| Each of the {a} pupils of a school is either a boy or a girl. The percentage of girls is {p}.
        en| For lunch the school kitchen cooks for {a} pupils, of whom {p} are girls. The remaining pupils are boys.
        zh| 开学典礼上，校长说：“我校共有{a}名学生，{p}是女生，其余都是男生。”
        zh| 音乐学校招收了{a}名学生，女生比例为{p}，其他是男生，
        zh| 校医给全校{a}名学生体检，其中女生占{p}，其余为男生，
        zh| 学校给每名学生发校服，一共发了{a}套，{p}发给女生，剩下的发给男生。
        zh| 一所乡村小学的花名册上有{a}个名字，女生的名字占{p}，其余是男生的，
        zh| 扇形图显示，全校{a}名学生中女生为{p}，剩余部分是男生，
        zh| 体育学校有男女学员{a}名，女学员占{p}，
        zh| 全校{a}名学生参加问卷调查，其中有{p}填的是女生，其余填的是男生，
        zh| 寄宿学校住着{a}名同学，{p}住女生宿舍，其余的男同学住男生宿舍。
        zh| 小学合并后共有{a}人，男女生都有，女生正好占{p}，
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
        en| Tell me how many girls the school has.
        en| How many girls are among the pupils?
        en| How many pupils of the school are female?
        en| What number of girls attends this school?
        en| Find out how many of the pupils are girls.
        en| What does the number of girls come to?
        zh| 女生一共有多少名？
        zh| 请算一算女生的人数。
        zh| 这所学校的女生是多少人？
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
        en| Tell me how many boys the school has.
        en| How many boys are among the pupils?
        en| How many pupils of the school are male?
        en| What number of boys attends this school?
        en| Find out how many of the pupils are boys.
        en| What does the number of boys come to?
        zh| 男生一共有多少名？
        zh| 请算一算男生的人数。
        zh| 这所学校的男生是多少人？

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
        en| The sign in the window reads: every {T1} {p} off! Before the sale a {T1} was {$a}.
        en| Because of a scratch, the shop knocks {p} off the price of a {T1} that would otherwise be {$a}.
        en| Students get {p} off. {A}, a student, is buying a {T1} with a price tag of {$a}.
        en| Online, a {T1} is listed at {$a}. If you enter the right code, {p} is deducted.
        en| {A} paid full price, {$a}, for a {T1} last month. Now the same {T1} is being sold at {p} less.
        en| "{$a} for this {T1}?" asked {A}. "That is too dear." So the dealer brought the price down by {p}.
        en| Nobody wanted to buy the {T1} for {$a}, so the manager marked it down {p}.
        en| On the last day of the fair, a {T1} is {p} cheaper than the {$a} asked on the first day.
        en| A catalogue offers a {T1} for {$a}. Readers of the catalogue are granted a discount of {p}.
        en| New model, lower price! The old model of the {T1} was {$a}; the new one costs {p} less than that.
        en| {A} works in the {P} and, as staff, is given {p} off any {T1}. The regular price of a {T1} is {$a}.
        en| With the loyalty card a customer saves {p} on a {T1} priced at {$a}.
        en| A {T1} loses {p} of its price of {$a} as soon as the newer version comes out.
        en| The supplier usually charges {$a} for a {T1}. For early payment there is a reduction of {p}.
        en| To clear the shelves before the holidays, the {P} slashes the price of a {T1}, {$a}, by {p}.
        en| In January a {T1} cost {$a}. In February its price went down by {p}.
        en| {A} bargained for a {T1} at the market. The seller began with {$a} and finally came down {p}.
        en| At full price a {T1} is {$a}. On Tuesdays the shop takes off {p}.
        en| An old price tag says {$a}. A red sticker beside it says: this {T1} now minus {p}.
        en| If you return your old {T1}, the store reduces the price of a new {T1} from {$a} by {p}.
        en| Since the factory found a cheaper way to make a {T1}, its price of {$a} has been lowered by {p}.
        en| Let the price of a {T1} be {$a}, and let it be reduced by {p}.
        en| {A} pays cash for a {T1} marked {$a} and for that gets a price cut of {p}.
        en| Yesterday I admired a {T1} for {$a}. When I came back today, a sticker promised {p} off.
        zh| 商店橱窗上贴着“降价{p}”，一{M}{T}降价前卖{a}元。
        zh| 因为有点划痕，{a}元的{T}店主愿意便宜{p}，
        zh| 网店里一{M}{T}标价{a}元，输入优惠码后减{p}，
        zh| {A}嫌{a}元一{M}的{T}太贵，跟老板讲价，老板让了{p}，
        zh| 新款上市，旧款{T}从{a}元下调{p}，
        zh| 会员买{T}可以少付{p}，{A}是会员，{he}买的{T}标价为{a}元，
        zh| 节后清仓，一{M}{T}在原价{a}元的基础上优惠{p}。
        zh| {T}的价格年初是{a}元，到了夏天下跌了{p}，
        zh| 由于改进了工艺，工厂把{a}元一{M}的{T}降价{p}，
        zh| 早鸟价比正价低{p}，一{M}{T}的正价是{a}元，{A}用早鸟价买下它，
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
        en| What is the price after the cut?
        en| What must be paid for the {T1}?
        en| How much money is needed to buy the {T1}?
        en| What does the {T1} come to with the reduction?
        en| Tell me the lower price.
        en| Which price does the {T1} have after this?
        zh| 降价以后要付多少钱？
        zh| 请算出优惠后的价格。
        zh| 现在买它需要几元？
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
        en| How much comes off the price?
        en| What is the reduction worth?
        en| How much money does the discount amount to?
        en| How far below the old price is the new one?
        en| Tell me how much money the buyer keeps.
        en| What is the difference between the old price and the new one?
        zh| 价格少了多少元？
        zh| 请算出降价的金额。
        zh| 这样能省下多少钱？

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
        en| {A} is laying a lawn. It will be rectangular, {a} m by {b} m.
        en| The tablecloth on our kitchen table is a rectangle, {a} cm along one edge and {b} cm along the other.
        en| A sheet of paper is cut so that it is {a} cm from left to right and {b} cm from top to bottom. All its corners are right angles.
        en| For the school play a rectangular backdrop is painted. Its height is {b} m and its width {a} m.
        en| A parking lot has the shape of a rectangle. Walking along its front takes you {a} m, and walking along its side {b} m.
        en| {A} sewed a rectangular quilt with a length of {a} cm; from edge to edge across it measures {b} cm.
        en| On the map of the zoo the elephants' enclosure is a rectangle with dimensions {a} m and {b} m.
        en| A rectangular window pane is {a} cm tall. Across, it measures {b} cm.
        en| The builders have marked out the ground of a house with string: a rectangle {a} m long and {b} m wide.
        en| A computer screen is {a} cm wide and {b} cm high.
        en| A flag is {a} cm long. It hangs from a pole along its short side, which is {b} cm.
        en| Let a rectangle have the length {a} and the width {b}.
        en| Two neighbouring sides of a rectangle are measured. The results are {a} mm and {b} mm.
        en| "My bedroom is a rectangle," says {A}. "From the door to the window it is {a} m, and from wall to wall {b} m."
        en| A basketball court for children is {b} m in width and {a} m in length.
        en| The rice field behind the temple is rectangular. Its long edge is {a} m and its short edge {b} m.
        en| A mirror with a rectangular frame is {a} cm by {b} cm.
        en| {A} bakes a cake on a tray that is {a} cm long and {b} cm wide.
        en| A rectangular raft floats on the lake. The boys who made it say it is {b} m broad and {a} m long.
        en| The dimensions of a rectangular sandpit are as follows: {a} m in one direction and {b} m in the other.
        en| An artist bought a rectangular canvas. Its vertical edges are {a} cm and its horizontal edges are {b} cm.
        en| The helipad on the roof is rectangular, and an engineer measures {a} m for its length, {b} m for its breadth.
        en| Seen from above, the barn is a rectangle that stretches {a} m north and {b} m east.
        en| A solar panel comes as a rectangle. Length: {a} cm. Width: {b} cm.
        en| In the notebook a rectangle is drawn with one side of {b} cm and the adjacent side of {a} cm.
        zh| 妈妈给餐桌缝了一块长方形桌布，长{a}厘米，宽{b}厘米。
        zh| 一面长方形的旗子，长边是{a}厘米，短边是{b}厘米，
        zh| 停车场的平面图是长方形，南北长{a}米，东西宽{b}米。
        zh| {A}在方格纸上画长方形，横着{a}厘米，竖着{b}厘米，
        zh| 学校给长方形的宣传栏换背板，宣传栏高{b}米，长{a}米，
        zh| 电脑屏幕宽{a}厘米，高{b}厘米，是个长方形，
        zh| 工人师傅在地上划出一块长方形地基，量得长为{a}米、宽为{b}米，
        zh| 一块长方形玻璃，量一量，长{a}分米，宽{b}分米，
        zh| {A}的卧室是长方形，从门到窗是{a}米，左右两墙相距{b}米。
        zh| 寺庙后面有块长方形稻田，它的一边长{a}米，邻边长{b}米，
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
        en| What is the area of the rectangle?
        en| Tell me its area.
        en| How much surface does it have?
        en| What does its area come to?
        en| How many unit squares would cover it exactly?
        en| If its area is x, what is x?
        zh| 请算出它的面积。
        zh| 它的面积等于多少？
        zh| 这个长方形有多大的面积？
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
        en| What is the perimeter of this rectangle?
        en| Tell me its perimeter.
        en| A ribbon is laid along all its edges. How long is the ribbon?
        en| How long is its border all the way round?
        en| An ant walks along its edge until it is back where it began. How far does the ant walk?
        en| Add up all its sides. What do you get?
        zh| 请算出它的周长。
        zh| 它各边的总长是多少？
        zh| 沿它的边缘走一圈，要走多远？

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
        en| {A} sewed {p} cm of ribbon around the edge of a rectangular cloth. The cloth is {d} cm longer than wide.
        en| The frame of a rectangular picture is {p} cm long if you measure all the way round. The picture's length is {d} cm more than its width.
        en| Walking around the edge of a rectangular car park, the guard covers {p} m. The car park's width falls short of its length by {d} m.
        en| Subtract the width of a rectangle from its length and you get {d} cm. Add all its sides and you get {p} cm.
        en| In a rectangle with a perimeter of {p} cm, the difference between the length and the width is {d} cm.
        en| A strip of lights, {p} m long, just fits around a rectangular stage. The stage is {d} m less in width than in length.
        en| An ant crawled along the border of a rectangular tile until it was back at its starting corner, {p} mm in all. The tile's length exceeds its width by {d} mm.
        en| The rectangular sports hall has walls with a total length of {p} m, and its long side is {d} m longer than its short side.
        en| For a rectangular flower bed with an edging of {p} m, the gardener made the length {d} m greater than the width.
        en| A rectangle is not a square: its length is {d} cm greater than its width. The sum of all sides is {p} cm.
        en| A carpenter used {p} cm of wood for the border of a rectangular mirror. The mirror is {d} cm narrower than it is long.
        en| A rectangular island in the computer game has a coast of {p} km. From end to end it is {d} km longer than it is across.
        en| "My rectangle has a perimeter of {p} cm," said {A}, "and it is {d} cm longer than it is wide."
        en| The rope around a rectangular boxing area is {p} m long. The width of the area is {d} m under its length.
        en| A rectangular rug has a fringe of {p} cm all around it. Its width and its length are {d} cm apart.
        en| The builders put up {p} m of wall around a rectangular plot of land. They report that the plot is longer than it is wide by {d} m.
        en| To border a rectangular board, {A} needs {p} cm of tape. The width of the board is its length minus {d} cm.
        en| Making a rectangle {d} m wider would turn it into a square. As it is, its perimeter is {p} m.
        en| The length of a rectangle equals its width plus {d} cm, and its perimeter equals {p} cm.
        en| On a plan the rectangular market square has a perimeter of {p} m. The width is {d} m smaller than the length.
        en| A cyclist rides around a rectangular park of which the length is {d} m above the width. A lap is {p} m.
        en| All around a rectangular paddock runs a fence of {p} m. The horses like it because the paddock is {d} m longer than it is broad.
        zh| 给一块长方形手帕镶花边，正好用了{p}厘米，手帕的长比宽多{d}厘米，
        zh| 保安沿长方形停车场走一圈，走了{p}米，停车场的宽比长短{d}米。
        zh| 木匠做一个长方形镜框，各边共用木条{p}厘米，长比宽多{d}厘米，
        zh| 长方形的宽如果增加{d}厘米就变成正方形，现在它的周长是{p}厘米，
        zh| 一个长方形，长等于宽加上{d}分米，周长等于{p}分米，
        zh| 舞台是长方形，绕台一圈的彩灯长{p}米，台子的宽比长少{d}米，
        zh| 小蚂蚁沿着长方形瓷砖的边爬了一圈，共爬{p}厘米，瓷砖的长比宽长{d}厘米。
        zh| 体育馆的外墙围成长方形，墙的总长为{p}米，长与宽的差是{d}米，
        zh| 老师让{A}画一个长方形，要求周长是{p}厘米，并且长减宽得{d}厘米。
        zh| 跑马场是长方形的，围栏全长{p}米，宽比长少了{d}米，
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
        en| Tell me the width.
        en| What is the measure of its narrow side?
        en| Let x be the width. What is x?
        en| Find out how wide it is.
        en| What must its width be?
        en| What is the length of each short side?
        zh| 请算出宽。
        zh| 它的宽度是多少？
        zh| 设宽为x，求x。
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
        en| Tell me the length.
        en| What is the measure of its longer side?
        en| Let x be the length. What is x?
        en| Find out how long it is.
        en| What must its length be?
        en| What is the length of each long side?
        zh| 请算出长。
        zh| 它的长度是多少？
        zh| 设长为x，求x。

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
        en| A vet visits a farm to check every rabbit and every [chicken|hen]. She examines {n} animals and {l} legs.
        en| For a drawing, {A} made up a farmyard with rabbits and [chickens|hens]. {He} drew {n} bodies and {l} legs to go with them.
        en| Only rabbits and [chickens|hens] came to the trough this morning. Their feet numbered {l}, their heads {n}.
        en| Grandma's stable shelters [chickens|hens] and rabbits. "I have {n} little ones in there," she says, "and {l} feet to keep clean."
        en| The fox peeps under the gate and sees {l} legs. They belong to {n} animals, each of which is a rabbit or a [chicken|hen].
        en| In the snow {A} found the prints of {l} feet, left by {n} animals. The only animals there are [chickens|hens] and rabbits.
        en| A petting zoo reports: rabbits plus [chickens|hens] make {n} animals; the animals have a total of {l} legs.
        en| There are {n} creatures in a coop, some of them rabbits and the others [chickens|hens]. Count the legs and you get {l}.
        en| A toy maker puts wooden legs on [chickens|hens] and rabbits. He used {l} legs for {n} toys, as many for each as the real animal has.
        en| After the flood the firemen brought {n} animals to safety. They were rabbits and [chickens|hens] with {l} feet altogether.
        en| At the county show, rabbits and [chickens|hens] share a tent. A child at the entrance counts {n} heads, and a smaller child, who can only see below the curtain, counts {l} legs.
        en| A merchant bought a mixed lot of [chickens|hens] and rabbits. The lot consisted of {n} animals that stood on {l} feet.
        en| A puzzle for the farmer's son: my rabbits and my [chickens|hens] have {l} legs, and there are {n} of them all told.
        en| Rabbits and [chickens|hens], {n} in all, live behind the school kitchen and run about on {l} legs.
        en| {l} is the number of feet in a pen of {n} animals. In the pen are [chickens|hens] and rabbits and nothing else.
        en| The heads of the rabbits and [chickens|hens] in the hutch total {n}, whereas the feet total {l}.
        en| Our village has a Noah's ark on wheels, carrying only rabbits and [chickens|hens]: {n} passengers, {l} legs.
        en| In the evening the farmer shuts the door behind {n} animals, some with feathers and some with fur: [chickens|hens] and rabbits. Together they walk on {l} legs.
        en| The camera over the yard recognised {n} animals, all rabbits or [chickens|hens], and {l} legs.
        en| Let a herd of rabbits and [chickens|hens] have {n} heads and {l} legs.
        en| Because every [chicken|hen] and every rabbit must be washed before the show, {A} has {n} heads and {l} feet to wash.
        en| A mixed group made up of [chickens|hens] and rabbits has {n} members and {l} legs.
        zh| 兽医来农场给鸡和兔打针，一共检查了{n}只动物、{l}条腿。
        zh| 雪地上留下{l}只脚的脚印，是{n}只鸡和兔踩出来的，
        zh| {A}画了一幅农家小院，画里有鸡有兔，画了{n}个头和{l}条腿，
        zh| 狐狸从门缝往里瞧，看到{l}条腿，它们属于{n}只动物，不是鸡就是兔。
        zh| 奶奶说：“我养的鸡和兔加起来{n}只，要洗的脚有{l}只。”
        zh| 发大水时，消防员救出鸡和兔{n}只，腿的总数为{l}条，
        zh| 玩具厂做木头鸡和木头兔{n}只，安装了{l}条腿，
        zh| 傍晚，鸡和兔都回棚了，{A}清点一下，头有{n}个，脚却有{l}只，
        zh| 商贩买进一批鸡和兔，总数{n}只，脚数{l}只，
        zh| 同一个棚里关着兔子和鸡，只数合计{n}，腿数合计{l}，
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
        en| Tell me how many of the animals are [chickens|hens].
        en| How many [chickens|hens] must there be?
        en| How many animals with feathers are there?
        en| Find out how many are [chickens|hens].
        en| What does the number of [chickens|hens] come to?
        zh| 请算出鸡的只数。
        zh| 鸡一共是几只？
        zh| 你知道有多少只鸡吗？
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
        en| Tell me how many of the animals are rabbits.
        en| How many rabbits must there be?
        en| How many animals with long ears are there?
        en| Find out how many are rabbits.
        en| What does the number of rabbits come to?
        zh| 请算出兔子的只数。
        zh| 兔子一共是几只？
        zh| 你知道有多少只兔子吗？

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
        en| At the planetarium the seats for adults are {$a} each and for children {$b} each. All {n} seats were filled, which brought in {$t}.
        en| The school play raised {$t}. There were {n} in the audience; adults had paid {$a} and children {$b}.
        en| A guided cave tour is {$b} for a child and {$a} for an adult. Our group has {n} people and pays {$t}.
        en| The ice rink let in {n} people this afternoon and collected {$t}. Its sign says: adults {$a}, children {$b}.
        en| "That will be {$t} for the {n} of you," said the woman at the ticket office. "Adults are {$a}, and children are {$b}."
        en| A bus company sold {n} day passes, a pass for an adult costing {$a} and a pass for a child {$b}. It earned {$t} from them.
        en| For the concert in the park, {A} sells tickets at two prices: {$a} for an adult, {$b} for a child. {He} has sold {n} of them and has {$t} in {his} box.
        en| The cost of a pony ride is {$b} if the rider is a child and {$a} if the rider is an adult. {n} riders spent {$t} today.
        en| {n} people flew in the hot-air balloon this week. The pilot took {$a} per adult and {$b} per child and made {$t}.
        en| A youth hostel bills a group of {n} guests {$t} for the night, counting {$a} for an adult and {$b} for a child.
        en| To enter the castle, an adult has to pay {$a}; the charge for a child is {$b}. A party of {n} left {$t} at the gate.
        en| {$t} was taken at the charity run. All {n} runners had paid to take part: the adults {$a}, the children {$b}.
        en| A mini-golf course is open to adults for {$a} and to children for {$b}. Yesterday it had {n} players, and their payments totalled {$t}.
        en| A family reunion went to the aquarium. The {n} tickets, for adults at {$a} and for children at {$b}, came to {$t}.
        en| The meal ticket of an adult is {$a}, that of a child {$b}. The camp bought {n} meal tickets, and the invoice was for {$t}.
        en| On the steam railway each adult is charged {$a} and each child {$b}. The conductor checked {n} people and had {$t} in his bag.
        en| Haircuts: {$a} for adults, {$b} for children. The barber cut the hair of {n} people and earned {$t}.
        en| Let there be {n} visitors who pay {$t}, where each adult among them pays {$a} and each child among them {$b}.
        en| In the {P} there was a magic show. An adult got in for {$a}, a child for {$b}; {n} spectators meant {$t} for the magician.
        en| The tower has a turnstile. It counted {n} people, adults and children, and swallowed {$t}, taking {$a} from every adult and {$b} from every child.
        en| A harbour cruise for {n} persons came to {$t}. Adults sailed for {$a} apiece and children for {$b} apiece.
        en| {A} reserved {n} places at a cooking course, for adults and children. {He} paid {$t}, as a place is {$a} for an adult and {$b} for a child.
        zh| 天文馆规定成人{a}元一位，儿童{b}元一位，这一场坐满{n}人，收入{t}元。
        zh| 学校演出坐了{n}名观众，成人交{a}元，儿童交{b}元，共筹得{t}元，
        zh| 售票员说：“成人{a}元，儿童{b}元，你们{n}人一共{t}元。”
        zh| 游客乘热气球，成人每人{a}元，儿童每人{b}元，本周{n}人乘坐，收费{t}元，
        zh| 溜冰场今天接待了{n}人，成人票{a}元，儿童票{b}元，票款合计{t}元。
        zh| 公交公司卖出日票{n}张，得款{t}元，日票成人每张{a}元，儿童每张{b}元，
        zh| 慈善跑报名费成人{a}元、儿童{b}元，报名的有{n}人，共收报名费{t}元，
        zh| 青年旅舍住进一个{n}人的团，成人每晚{a}元，儿童每晚{b}元，当晚房费{t}元。
        zh| 参观古城堡，成人要买{a}元的票，儿童要买{b}元的票，一行{n}人用去{t}元，
        zh| 理发店今天给{n}人理发，收了{t}元，成人理一次{a}元，儿童理一次{b}元，
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
        en| Tell me the number of adults.
        en| How many adults must there have been?
        en| How many people paid the adult price?
        en| Find out how many were adults.
        en| What does the number of adults come to?
        en| How many adults does that make?
        zh| 请算出成人有几人。
        zh| 成人一共多少名？
        zh| 你知道有多少位成人吗？
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
        en| Tell me the number of children.
        en| How many children must there have been?
        en| How many people paid the child price?
        en| Find out how many were children.
        en| What does the number of children come to?
        en| How many children does that make?
        zh| 请算出儿童有几人。
        zh| 儿童一共多少名？
        zh| 你知道有多少位儿童吗？

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
        en| {A} opened a book, wrote down three page numbers in a row and added them: {s}.
        en| Three runners stand side by side. Their start numbers are consecutive, and the numbers add to {s}.
        en| The sum {s} can be written as the sum of three whole numbers, each being larger by one than the previous one.
        en| Three friends got raffle tickets with consecutive numbers. The total of the numbers is {s}.
        en| On the ruler {A} marks three neighbouring whole numbers. Added together they are {s}.
        en| Split {s} into three parts that are consecutive whole numbers.
        en| "I have three consecutive whole numbers in mind," says {A}. "They come to {s}."
        en| On three days running, a shop sold one cake more each day than the day before, {s} cakes in all. Consider the three daily numbers.
        en| Three cousins were born one year after another, and their ages in years make {s} together.
        en| Put three successive whole numbers into an adding machine and it shows {s}.
        en| The seats of three children in the theatre are next to each other, and the seat numbers, which go up one by one, have a sum of {s}.
        en| Let three consecutive integers be given whose sum equals {s}.
        en| A staircase of blocks has three columns, each column one block higher than the one to its left. It is built of {s} blocks. Consider the three heights.
        en| Three buses with consecutive numbers stop here. If you add up the numbers of the buses, the result is {s}.
        en| Counting on, {A} says three whole numbers one after the other. Their total is {s}.
        en| The three numbers on a slip of paper are neighbours on the number line, and they sum to {s}.
        en| Among all sets of three consecutive whole numbers, exactly one has the sum {s}. Take that set.
        en| A combination lock opens with three consecutive integers that total {s}.
        en| Someone noted three successive dates in the same month; as numbers they would add up to {s}. Treat them simply as integers.
        en| In an arithmetic lesson three numbers were on the board, each exceeding the number before by one. The pupils found that they give {s} when added.
        zh| {A}随手翻开书，把接连三页的页码加起来，得到{s}。
        zh| 三名运动员的号码正好是连续的自然数，号码加起来是{s}。
        zh| 三张相邻座位的座位号依次大一，座位号的总和为{s}，
        zh| 把{s}拆成三个连续自然数相加的形式，
        zh| 三个表兄弟的年龄一个比一个大一岁，年龄之和是{s}，
        zh| 数轴上有三个挨着的整数，它们加起来一共是{s}，
        zh| 三个数从小到大排列，后一个总比前一个多一，合计{s}，
        zh| 密码由三个连续的自然数组成，这些数的总和等于{s}，
        zh| {A}对同桌说：“我心里想了三个挨着的自然数，加起来是{s}。”
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
        en| Tell me the smallest of these numbers.
        en| With which number do they start?
        en| What is the minimum of these numbers?
        en| Let x be the smallest number. What is x?
        en| Which of the numbers comes first?
        en| How much is the least number?
        zh| 请写出最小的数。
        zh| 设最小的数为x，求x。
        zh| 排在最前面的数是多少？
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
        en| Tell me the largest of these numbers.
        en| With which number do they end?
        en| What is the maximum of these numbers?
        en| Let x be the largest number. What is x?
        en| Which of the numbers comes last?
        en| How much is the greatest number?
        zh| 请写出最大的数。
        zh| 设最大的数为x，求x。
        zh| 排在最后面的数是多少？

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
        en| A postman leaves the town for the village at {v} km/h. At the same moment a milkman leaves the village for the town at {w} km/h. Between town and village there are {d} km of road.
        en| At dawn a canoe sets off downstream from the mill and a rowing boat upstream from the bridge. The canoe covers {v} km an hour and the rowing boat {w} km an hour, and the mill is {d} km from the bridge.
        en| Two snails? No, two tractors! They begin {d} km apart and roll towards each other. The green tractor rolls at {v} km/h, the red tractor at {w} km/h.
        en| {A} and {B} are walking towards each other along the same beach, which is {d} km long. They started together from its two ends; {A} walks {v} km an hour and {B} {w} km an hour.
        en| An express leaves the capital while a goods train leaves the port. The track between is {d} km. The express reduces the gap by {v} km each hour, the goods train by {w} km each hour.
        en| "I'll come to meet you," said {A} on the phone. {A} drives {v} km per hour and {B}, who starts at once too, drives {w} km per hour. {d} km is the distance between them.
        en| A rescue boat goes to meet a damaged yacht that is {d} km away. The boat makes {v} km per hour, and the yacht, coming towards it, makes {w} km per hour.
        en| Two riders set out simultaneously from camps {d} km from each other, each heading for the other camp, with speeds of {v} km/h and {w} km/h.
        en| {A}'s speed on the bike is {v} km/h. {B}'s speed on the bike is {w} km/h. They start facing each other, with {d} km between them, and ride straight ahead.
        en| Two lorries are on the same motorway, {d} km apart, and approach each other. Each hour one of them travels {v} km and the other {w} km.
        en| The brothers {A} and {B} live in different towns, {d} km apart. On Sunday they leave home at the same time and go towards each other, {A} on foot at {v} km/h and {B} by bike at {w} km/h.
        en| The ferries of a lake start at the same minute, one from the north shore and the other from the south shore. The shores lie {d} km apart and the ferries cruise at {v} km an hour and {w} km an hour.
        en| From the ends of a {d} km long tunnel, maintenance cars drive in at the same time. Their speeds are {v} km/h and {w} km/h.
        en| Two drones take off at the same time from stations {d} km apart and fly straight at each other. Drone A makes {v} km an hour, drone B {w} km an hour.
        en| A horse and cart leaves the farm at {v} km per hour just as a jeep leaves the city at {w} km per hour. They use the same road in opposite directions, and from the farm to the city it is {d} km.
        en| Two walking clubs meet every spring. They start at the same time from places {d} km apart; the club from the hills does {v} km an hour, and the club from the valley does {w} km an hour.
        en| Closing a gap of {d} km: vehicle A comes from the left at {v} km/h, vehicle B from the right at {w} km/h, and both set off at the same time.
        en| {A} and {B} will shake hands as soon as they reach each other. They are {d} km apart and set out towards each other at the same time, {A} with a speed of {v} km an hour and {B} with a speed of {w} km an hour.
        en| A circus travels to the city at {v} km an hour and its fans come out of the city to meet it at {w} km an hour, starting when the circus starts. At that time {d} km lie between them.
        en| Two buses of the same line leave the end stations at the same time. Driving towards one another, they make {v} km/h and {w} km/h, and the line is {d} km long.
        zh| 邮递员从镇上去村里，每小时走{v}千米；同时送奶员从村里去镇上，每小时走{w}千米，镇与村相隔{d}千米。
        zh| 沙滩长{d}千米，{A}和{B}同时从两头迎面走来，{A}每小时走{v}千米，{B}每小时走{w}千米，
        zh| 救援船去接一艘故障游艇，它们相距{d}千米，救援船时速{v}千米，游艇迎着它开，时速{w}千米，
        zh| {A}打电话对{B}说：“我们同时出发，往中间走吧。”他们相距{d}千米，{A}每小时行{v}千米，{B}每小时行{w}千米。
        zh| 一条隧道长{d}千米，两辆检修车同时从两端驶入，速度是每小时{v}千米和每小时{w}千米，
        zh| 南岸和北岸相距{d}千米，两岸各有一艘渡船同时对开，一艘时速{v}千米，一艘时速{w}千米，
        zh| 兄弟俩{A}和{B}分住在相距{d}千米的两座城，周日同时动身去接对方，{A}骑车每小时{v}千米，{B}坐车每小时{w}千米，
        zh| 两架无人机从相隔{d}千米的两个站点同时起飞，对着飞来，时速分别为{v}千米和{w}千米，
        zh| 一辆马车从农场出发进城，每小时行{v}千米，一辆吉普车同时从城里开往农场，每小时行{w}千米，农场到城里的路长{d}千米。
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
        en| How many hours does it take for the gap to close?
        en| After what number of hours do they come together?
        en| Work out after how many hours they meet.
        en| Tell me how long they need until they meet.
        en| How long, in hours, until they pass each other?
        en| If they meet after x hours, what is x?
        zh| 请算出几小时后相遇。
        zh| 设x小时后相遇，求x。
        zh| 经过多少小时他们会合？

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
        en| At the airport {A} finds a driver who asks for {$f} plus {$r} for every km. When they reach the hotel, the driver is given {$t}.
        en| {A} shows {his} boss the receipt for a cab ride, which is for {$t}. The cab firm adds {$r} per km to a base price of {$f}.
        en| A tuk-tuk driver wants {$r} for each km, and on top of this {$f} for starting the engine. {A} rides with him and pays {$t}.
        en| "That makes {$t}," said the driver to {A}. "It is {$f} for coming out here and {$r} for every km that I drove you."
        en| {A} booked a minibus. The booking fee is {$f}, the price per km is {$r}, and {his} card was charged {$t}.
        en| After paying {$f} just to sit down in a rickshaw, {A} paid {$r} for every km of the ride. In all {he} was {$t} poorer.
        en| The fare in a night taxi consists of two parts: {$f}, whatever the distance, and {$r} per km. The fare {A} paid was {$t}.
        en| A limousine was sent for {A}. Its price is {$r} per km, but {$f} must be added for the chauffeur. The total for {A}'s ride was {$t}.
        en| {A} wants to know how far a ride took {him}. {He} remembers that the cab cost {$t}, that {$f} of this was the standing charge and that each km cost {$r}.
        en| On holiday {A} rode in a sleigh. The owner of the sleigh asks {$f} for harnessing the dogs and then {$r} a km; {A} gave him {$t}.
        en| A taxi tariff: {$f} to board, {$r} a km. Amount due from {A}: {$t}.
        en| {A} rented an electric bike for a ride by the river. The flat fee was {$f}, every km added another {$r}, and the bill added up to {$t}.
        en| When {A} stepped into the cab, the meter already stood at {$f}; when {he} stepped out, it stood at {$t}. It climbs {$r} for each km.
        en| {A}'s grandmother gave {him} {$t} for a taxi, and the ride used up exactly that sum. The tariff is {$f} for calling the taxi, and every km is {$r}.
        en| {A} rides in the ambulance of a private clinic. The clinic's bill shows {$t}, made up of {$f} for the call and {$r} for each km of the ride.
        en| In the village the only taxi is {A}'s neighbour's. He charged {A} {$t}: there was a fixed part of {$f}, and each km counted {$r}.
        en| {A} compares prices and picks a cab with a starting fee of {$f} and a rate of {$r} per km. In the end {he} owes {$t}.
        en| To the cost of the km travelled, at {$r} per km, a taxi firm adds a pick-up charge of {$f}. {A}'s trip came to {$t}.
        en| A helicopter ride over the islands costs {$r} for each km flown, besides {$f} for the landing place. {A} spent {$t} on such a ride.
        en| {A} missed the last train. The taxi home took {$t} from {his} purse, {$f} at the start and {$r} with each km.
        en| The fixed price for getting into a water taxi is {$f}. Then the boat goes {$r} dearer with every km, until {A} gets off and settles the bill of {$t}.
        en| For a ride with a total price of {$t}, {A} checks the small print: {$f} service charge, {$r} per km.
        zh| {A}出机场打车，司机说先收{f}元，每千米另算{r}元，到酒店时{A}付了{t}元。
        zh| 司机对{A}说：“车费{t}元，其中上门接人{f}元，每千米{r}元。”
        zh| {A}坐人力车逛老街，上车费{f}元，每千米加{r}元，下车时付给车夫{t}元，
        zh| 滴滴账单显示：{A}本次消费{t}元，含固定费{f}元，其余按每千米{r}元计费。
        zh| {A}坐雪橇游玩，套狗费{f}元，滑行每千米{r}元，一趟花去{t}元。
        zh| 末班车开走了，{A}只好打出租车回家，不管远近先付{f}元，每千米再付{r}元，总共用了{t}元，
        zh| 奶奶给{A}{t}元打车，正好用完。车费是起步{f}元，每千米{r}元。
        zh| 某专车的收费标准是基础价{f}元加上每千米{r}元，{A}坐专车花了{t}元，
        zh| {A}租电动自行车沿江骑行，固定租金{f}元，每千米收{r}元，结账{t}元，
        zh| 坐快艇游湖，登艇费为{f}元，航行费为每千米{r}元，{A}交了{t}元。
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
        en| How many km long was the ride?
        en| Tell me the distance of the ride in km.
        en| Find out how many km were paid for.
        en| How many km did {A} travel?
        en| What does the distance come to, in km?
        en| For what number of km does this price hold?
        zh| 请算出{he}的行程有多少千米。
        zh| {A}这一趟走了多少千米？
        zh| 这段路有几千米？

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
        en| Take a number {k} times, put {b} with it, and {t} is reached.
        en| Adding {b} to the product of {k} and a certain number produces {t}.
        en| {k} multiplied by an unknown number comes to exactly {b} less than {t}.
        en| If you remove {b} from {t}, what is left is {k} times a mystery number.
        en| A teacher writes a number on a card. {k} of these cards plus a card with {b} total {t}.
        en| {t} exceeds {k} times a number by {b}.
        en| The {k}-fold of a number falls short of {t} by {b}.
        en| A machine multiplies whatever you type by {k} and then adds {b}. Its display shows {t}.
        en| Somewhere on the number line is a number. Go to its {k}-fold, move {b} to the right, and you land on {t}.
        en| Subtract {b} from {t} and divide by {k}: there you have the number I am hiding.
        en| A magician asks {A} to choose a number, multiply by {k}, and add {b}. {A} announces {t}.
        en| When {t} is divided by a number, the quotient is {k} and the remainder is {b}.
        en| The difference between {t} and {k} times a number equals {b}.
        en| A number, repeated {k} times in a sum together with {b}, brings the sum to {t}.
        en| "My number times {k} plus {b} is the page you are on," says the book, and we are on page {t}.
        en| Were a number made {k} times as large and then raised by {b}, it would equal {t}.
        en| From {t}, {b} is taken; the remainder is {k} times as large as some number.
        en| I had a number in mind. After multiplying by {k} it still lacked {b} to be {t}.
        en| {B} gives {A} a riddle: {k} of my numbers and another {b} add to {t}.
        en| The code of a safe, multiplied by {k} and increased by {b}, is {t}.
        en| Write down a number. Its product with {k}, with {b} more, should be {t}.
        en| In short, {t} is {b} and {k} times a number put together.
        en| Multiplying a number by {k} gives a result that has to be raised by {b} to reach {t}.
        en| You need {b} in addition to {k} times a number in order to have {t}.
        en| A number is such that its {k}-fold and {b} have the sum {t}.
        en| Counted {k} times over, and with {b} thrown in, a hidden number amounts to {t}.
        en| On the blackboard stands: some number, times {k}, plus {b}, result {t}.
        zh| 魔术师让{A}想一个数，先乘{k}，然后加{b}，{A}报出{t}，
        zh| {t}比一个数的{k}倍还要大{b}，
        zh| 如果从{t}里拿走{b}，剩下的等于某个数的{k}倍，
        zh| 有一个数，它的{k}倍还差{b}才到{t}，
        zh| {t}除以一个数，商{k}余{b}，
        zh| 把某数连加{k}次，再添上{b}，总和为{t}，
        zh| 有个数很特别，它乘{k}再加{b}，正好是{t}，
        zh| 计算器里输入一个数，按乘{k}，再按加{b}，屏幕显示{t}，
        zh| 先把一个数变成原来的{k}倍，后来又增加{b}，成为{t}，
        zh| {b}作一个加数，另一个加数是某数的{k}倍，它们的和是{t}，
        en| Between a number and {t} stand only these steps: times {k}, plus {b}.
        en| {b} and the {k}-fold of an unknown number make up {t}.
        en| When {A} counts {b} on from {k} times {his} favourite number, {he} arrives at {t}.
        en| To the product of a number with {k} I have joined {b}, which brought me to {t}.
        en| Suppose {t} is written as {k} equal numbers and a leftover of {b}.
        en| A clue in the treasure hunt says: multiply the number by {k}, go {b} further, and stop at {t}.
        en| There is a number whose product with {k} is smaller than {t} by {b}.
        zh| 寻宝图上写着：把数乘{k}，再向前数{b}，就到{t}，
        zh| 某数的{k}倍比{t}小{b}，
        zh| 老师出了一道题：一个数与{k}相乘，积再加{b}，得数为{t}，
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
        en| Name the number.
        en| Determine this number.
        en| Tell me the number.
        en| What number fits?
        en| What must the number be?
        en| Do you know which number is meant?
        en| Figure out the number.
        zh| 请你找出这个数。
        zh| 这个数究竟是几？
        zh| 问这个数是多少。
        zh| 请算一算这个数。

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
        en| Take a number {k} times, throw out {b}, and {t} stays.
        en| Removing {b} from the product of {k} and a certain number leaves {t}.
        en| {k} multiplied by an unknown number comes to {b} over {t}.
        en| If you put {b} on top of {t}, you have {k} times a mystery number.
        en| {t} falls short of {k} times a number by {b}.
        en| The {k}-fold of a number exceeds {t} by {b}.
        en| A machine multiplies whatever you type by {k} and then deducts {b}. Its display shows {t}.
        en| Somewhere on the number line is a number. Go to its {k}-fold, move {b} to the left, and you land on {t}.
        en| Add {b} to {t} and divide by {k}: there you have the number I am hiding.
        en| A magician asks {A} to choose a number, multiply by {k}, and take off {b}. {A} announces {t}.
        en| The sum of {t} and {b} is {k} times some number.
        en| Were a number made {k} times as large and then lowered by {b}, it would equal {t}.
        en| I had a number in mind. After multiplying by {k} it was too large by {b} to be {t}.
        en| {B} gives {A} a riddle: {k} of my numbers without {b} come to {t}.
        en| The code of a safe, multiplied by {k} and reduced by {b}, is {t}.
        en| Write down a number. Its product with {k}, diminished by {b}, should be {t}.
        en| Multiplying a number by {k} gives a result that has to be cut by {b} to reach {t}.
        en| You must drop {b} from {k} times a number in order to have {t}.
        en| A number is such that {t} lacks only {b} to be its {k}-fold.
        en| {k} equal numbers add up to {b} more than {t}.
        en| On the blackboard stands: some number, times {k}, minus {b}, result {t}.
        en| If {t} grew by {b}, it would be exactly {k} times a certain number.
        en| Between {t} and the larger {k}-fold of a number there is a gap of {b}.
        en| A secret number is multiplied by {k}; {b} is then lost, and {t} survives.
        en| The calculation was short: {k} times a number, from which {b} has been deducted, reads {t}.
        en| With {b} fewer than {k} times a number, you are left with {t}.
        en| When {A} multiplies {his} house number by {k} and takes {b} away, it comes to {t}.
        zh| 魔术师让{A}想一个数，先乘{k}，然后减{b}，{A}报出{t}，
        zh| 一个数的{k}倍去掉{b}以后，还有{t}，
        zh| 如果给{t}添上{b}，就等于某个数的{k}倍，
        zh| 有一个数，它的{k}倍比{t}还大{b}，
        zh| {t}再加{b}，恰好是一个数的{k}倍，
        zh| 计算器里输入一个数，按乘{k}，再按减{b}，屏幕显示{t}，
        zh| {t}与{b}的和正好等于某数乘{k}的积，
        zh| 先把一个数变成原来的{k}倍，后来又减少{b}，成为{t}，
        zh| 被减数是某数的{k}倍，减数是{b}，差是{t}，
        zh| {t}不够某数的{k}倍，还差{b}，
        en| Between a number and {t} stand only these steps: times {k}, minus {b}.
        en| The {k}-fold of an unknown number would have to shed {b} to be {t}.
        en| When {A} counts {b} back from {k} times {his} favourite number, {he} arrives at {t}.
        en| From the product of a number with {k} I have struck off {b}, which brought me to {t}.
        en| Taking {k} times a number, we overshoot {t} by {b}.
        en| A clue in the treasure hunt says: multiply the number by {k}, go {b} back, and stop at {t}.
        en| There is a number whose product with {k} is larger than {t} by {b}.
        zh| 寻宝图上写着：把数乘{k}，再往回数{b}，就到{t}，
        zh| {t}若再大{b}，便是某数的{k}倍，
        zh| 老师出了一道题：一个数与{k}相乘，积再减{b}，得数为{t}，
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
        en| Name the number.
        en| Determine this number.
        en| Tell me the number.
        en| What number fits?
        en| What must the number be?
        en| Do you know which number is meant?
        en| Figure out the number.
        zh| 请你找出这个数。
        zh| 这个数究竟是几？
        zh| 问这个数是多少。
        zh| 请算一算这个数。
        """
}
