/// Percentages, discounts and interest.
extension Grammar {
    static let percents = """
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
        en| Find {p} of {a}.
        en| How many is {p} of {a} {T}?
        en| How many [voters|people] said yes if {p} of {a} did?
        en| What do you get when you take {p} of the number {a}?
        en| A company has {a} employees. {p} work from home. How many employees work from home?
        en| There were {a} {T} in the store, and by noon {p} had been sold. How many had been sold?
        en| {A} walked {p} of a path of {a} km. How many kilometres did {he} walk?
        en| A drink of {a} ml contains {p} fruit juice. How many ml of fruit juice are in it?
        en| In a survey {a} [people|adults] were asked, and {p} of them like tea. How many like tea?
        en| An alloy weighs {a} g and is {p} silver. How many grams of silver does it contain?
        en| Tax on an income of {$a} is {p}. How much tax must be paid?
        en| On an order of {$a} the agent gets a commission of {p}. Work out the commission.
        en| I read {p} of a novel of {a} pages during the holidays. How many pages did I read?
        en| The train was {p} full. It has {a} seats. How many seats were taken?
        en| {A} earns {$a} and pays {p} of it as rent. How high is the rent?
        en| Last year {a} seeds were sown, and {p} came up. How many came up?
        en| Let x be {p} of {a}. What is x?
        en| Of {a} parts that a machine made, {p} were faulty. How many faulty parts were there?
        en| {p} of a field of {a} square metres is planted with corn. What area is that?
        en| Invited: {a} people. Came: {p} of them. How many came?
        en| The battery lasts {a} minutes when full. Now it shows {p}. For how many minutes does it last now?
        en| {p} of the body of an animal that weighs {a} kg is water. How many kg of water is that?
        en| If a club with {a} members has {p} women, how many women are in the club?
        en| The hall holds {a} visitors. For the concert {p} of the tickets were bought. How many tickets were bought?
        en| {B} has {p} as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| {A} gave {p} of {his} {a} {T} to {B}. How many did {B} receive?
        en| A tank for {a} litres is {p} filled. How many litres are in it?
        en| [It rained a lot this month.|It was a wet year.] Of {a} days of work, {p} were lost. How many days were lost?
        en| The deposit on a flat is {p} of its yearly rent, which is {$a}. How much is the deposit?
        en| {p} of the {a} books that the library owns are in French. How many French books does it own?
        en| Our group planned to raise {$a} and has raised {p} of that. How much has it raised?
        en| How much money is {p} of {$a}?
        en| A hospital has {a} patients, of whom {p} are children. How many children are there?
        en| You buy something for {$a} and must pay a fee of {p} of the price. How much is the fee?
        en| Work out the number of cows on a farm with {a} animals if cows are {p} of them.
        zh| {a}乘{p}等于多少？
        zh| 甲数是{a}，乙数是甲数的{p}，乙数是多少？
        zh| 公司有员工{a}人，其中{p}在家办公，在家办公的有多少人？
        zh| 一瓶饮料{a}毫升，含果汁{p}，这瓶饮料里有果汁多少毫升？
        zh| 播下{a}粒种子，发芽率是{p}，发芽的种子有多少粒？
        zh| 某人月收入{a}元，按{p}缴税，应缴税多少元？
        zh| 一批零件共{a}个，合格率为{p}，合格的零件有多少个？
        zh| 抽查{a}件产品，次品率{p}，次品有几件？
        zh| 一项调查问了{a}人，{p}的人喜欢喝茶，喜欢喝茶的有多少人？
        zh| {a}克盐水中含盐{p}，盐有多少克？
        zh| 投票的有{a}人，赞成票占{p}，赞成的有多少人？
        zh| 手机充满电能用{a}分钟，现在电量是{p}，现在能用多少分钟？
        zh| 花生的出油率是{p}，{a}千克花生能榨油多少千克？
        zh| 电影院有{a}个座位，上座率是{p}，来了多少名观众？
        zh| 工程队修一条长{a}米的路，已经修好{p}，修好了多少米？
        zh| 毕业班学生{a}人，体育达标率是{p}，达标的学生有多少人？
        zh| 水池的容量是{a}升，现在蓄水{p}，池里有水多少升？
        zh| 我看完了一本{a}页小说的{p}，我看了几页？
        zh| 图书馆有书{a}本，科技书占{p}，科技书有几本？
        zh| 一头动物重{a}千克，身体的{p}是水，水重多少千克？
        zh| 房租占{A}工资的{p}，{he}的工资是{a}元，房租多少元？
        zh| {A}有{a}{M}{T}，{B}的是{he}的{p}，{B}有几{M}？
        zh| {A}把{a}{M}{T}的{p}分给同学，同学们得到多少{M}？
        zh| 饭店的营业额是{a}元，按营业额的{p}缴纳营业税，应缴税款多少元？
        zh| 设x为{a}的{p}，求x。
        zh| 一块{a}公顷的地，{p}种玉米，种玉米的有多少公顷？
        zh| 邀请了{a}位客人，到场的占{p}，到场的有多少位？
        zh| 某班期末考试有{a}人参加，优秀率是{p}，优秀的有几人？
        zh| 一批货物{a}吨，上午运走{p}，上午运走多少吨？
        zh| 农场有{a}只羊，黑羊占总数的{p}，问黑羊有多少只。
        zh| 中介按成交价的{p}收佣金，成交价为{a}元，佣金是多少元？
        zh| {A}射击{a}次，命中率{p}，命中多少次？
        zh| 我们计划筹款{a}元，已完成计划的{p}，已筹到多少元？
        zh| 求{a}元的{p}是多少元。
        zh| 植树{a}棵，成活率是{p}，成活了几棵？
        zh| 医院里有病人{a}名，儿童占{p}，儿童有几名？
        en| {p} of {a} eggs were broken. How many eggs were broken?
        en| {A} saves {p} of {his} {$a}. How much does {he} save?
        en| In a village of {a} people {p} are children. How many children live there?
        en| {A} got {p} of the {a} votes. How many votes did {he} get?
        zh| {a}的{p}是几？
        zh| 全校{a}人，女生占{p}，女生几人？
        zh| {A}有{a}元，用去{p}，用去几元？

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
        en| What is left of {a} after {p} has been taken away?
        en| Reduce {a} by {p}.
        en| What number is {p} less than {a}?
        en| How much does a {T1} of {$a} cost if its price is cut by {p}?
        en| {A} earned {$a} and spent {p} of it. How much did {he} keep?
        en| I have read {p} of a book with {a} pages. How many pages are left for me?
        en| A firm had {a} workers and dismissed {p} of them. How many work there now?
        en| Take {p} off {$a}. What do you have to pay?
        en| On a farm with {a} animals {p} are sheep; the rest are cows. How many cows are there?
        en| The lake held {a} tons of water. In the dry summer it lost {p}. How many tons were left?
        en| Of {a} seats in a cinema {p} are sold. How many seats are still free?
        en| A phone lasts {a} minutes. {p} of that time is used up. How many minutes are left?
        en| There is a members' rebate of {p}. {A} is a member and buys a ticket that costs others {$a}. What does {A} pay?
        en| Before the diet a dog weighed {a} kg. It lost {p} of its weight. What does it weigh now?
        en| {A} had {a} {T} until {p} of them were stolen. How many did {he} have after that?
        en| From a salary of {$a} {p} goes to tax. How much is paid out?
        en| Last year there were {a} accidents. This year there were {p} fewer. How many were there this year?
        en| {B} has {p} fewer {T} than {A}, who has {a}. How many does {B} have?
        en| Workers have built {p} of a wall of {a} metres. How many metres remain to be built?
        en| Let x be the price of {$a} after a reduction of {p}. Find x.
        en| The old machine used {a} kWh. The new one uses {p} less. How many kWh does the new one use?
        en| In a test {p} of {a} lamps failed. How many lamps passed?
        en| {a} people were invited, and {p} said no. How many said yes?
        en| [At the end of the season|In January] everything is {p} cheaper. What does a coat of {$a} cost then?
        en| Full price: {$a}. Children get {p} off. What is the children's price?
        en| If {p} of {a} eggs break, how many stay whole?
        en| A car bought for {$a} has lost {p} of its value. What is it worth today?
        en| Students pay {p} less. How much does a student pay for a ticket at {$a}?
        en| {A} must carry {a} boxes and has carried {p} of them. How many must {he} still carry?
        en| The {P} ordered {a} {T}, but {p} of them have not arrived. How many have arrived?
        en| A mixture of {a} g is {p} sugar and the rest is flour. How many grams of flour are in it?
        en| My rent was {$a}. The landlord has lowered it by {p}. How high is my rent now?
        en| A {T1} is marked {$a}, and the shop offers a reduction of {p}. Work out what you pay.
        en| The hotel has {a} rooms. On Monday {p} were occupied. How many were empty?
        en| Sales fell from {a} units by {p}. To how many units did they fall?
        en| {p} of the {a} members of a club are women. How many men are in it?
        zh| 比{a}少{p}的数是多少？
        zh| {a}减少{p}后是多少？
        zh| 甲数是{a}，乙数比甲数少{p}，求乙数。
        zh| 一台电脑原价{a}元，现在降低{p}，现在的价钱是多少元？
        zh| 农场有牛羊共{a}头，羊占{p}，牛有多少头？
        zh| 公司原有职工{a}人，裁员{p}，现有职工多少人？
        zh| 粮仓存粮{a}吨，运出{p}，仓里还有粮食多少吨？
        zh| 电影院有座位{a}个，卖出了{p}的票，还空着几个座位？
        zh| 加工{a}个零件，已经完成{p}，还要加工多少个？
        zh| 去年发生事故{a}起，今年比去年下降{p}，今年发生多少起？
        zh| {A}有{a}元，买书花去{p}，还剩下多少元？
        zh| 我要看一本{a}页的书，已看{p}，没看的有多少页？
        zh| 一台旧机器每天用电{a}度，新机器比它节电{p}，新机器每天用电多少度？
        zh| 一批种子{a}粒，{p}没有发芽，发芽的有多少粒？
        zh| 抽查{a}件产品，有{p}不合格，合格的有几件？
        zh| 会员可以优惠{p}，一张{a}元的票会员付多少元？
        zh| {A}的工资是{a}元，扣去{p}的税，实际拿到多少元？
        zh| {B}的{T}比{A}少{p}，{A}有{a}{M}，{B}有多少{M}？
        zh| 修一条长{a}米的路，修了{p}，还剩多少米没修？
        zh| 汽车买来时{a}元，如今贬值{p}，如今值多少元？
        zh| 某班图书角有{a}本书，借走{p}，还在的有多少本？
        zh| 一块{a}克的合金含铜{p}，其余是锌，锌有多少克？
        zh| 邀请{a}人参加会议，缺席的占{p}，出席会议的有多少人？
        zh| {a}{M}{T}烂掉了{p}，好的还有几{M}？
        zh| 商品标价{a}元，减价{p}出售，售价是多少元？
        zh| 设{a}元的商品降价{p}后为x元，求x。
        zh| 水库原来蓄水{a}吨，干旱中减少了{p}，现在蓄水多少吨？
        zh| 月租{a}元，房东答应少收{p}，现在月租多少元？
        zh| 一段路长{a}千米，汽车已行了{p}，离终点还有多少千米？
        zh| 手机充满电可用{a}分钟，电量用掉{p}，还能用几分钟？
        zh| 俱乐部有会员{a}名，女会员占{p}，男会员几名？
        zh| 如果把{a}升油倒出{p}，桶里还剩多少升？
        zh| 工厂计划投资{a}元，实际比计划节约{p}，实际投资多少元？
        zh| 妈妈减肥前重{a}斤，减掉了{p}，现在多少斤？
        zh| 酒店有{a}间客房，入住率是{p}，空房有多少间？
        zh| 换季时一件{a}元的大衣便宜{p}，买这件大衣要多少钱？
        en| A coat of {$a} is {p} cheaper today. What does it cost?
        en| {p} of {a} eggs were broken. How many were not?
        en| {A} has {$a} and spends {p} of it. How much is left?
        en| A town of {a} people loses {p} of them. How many are left?
        zh| 一件衣服原价{a}元，降价{p}，现价几元？
        zh| 鸡{a}只，鸭比鸡少{p}，鸭几只？
        zh| 一本书{a}页，看了{p}，还有几页没看？
        zh| 一堆煤{a}吨，用去{p}，还剩几吨？
        en| If a price of {$a} falls by {p}, what is it then?
        en| Find the number that is {p} less than {a}.

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
        en| Increase {a} by {p}.
        en| What number is {p} more than {a}?
        en| How much will a {T1} of {$a} cost if it becomes {p} dearer?
        en| To a bill of {$a} a service charge of {p} is added. What is the total to pay?
        en| Without tax a {T1} costs {$a}. The tax is {p}. What is the price with tax?
        en| {B} has {p} more {T} than {A}. If {A} has {a}, how many has {B}?
        en| A school had {a} pupils last year. This year there are {p} more. How many are there this year?
        en| {A} lent {$a} and gets it back with {p} interest. How much does {he} get back?
        en| My rent was {$a} until the landlord raised it by {p}. How high is my rent now?
        en| The baby weighed {a} g and has put on {p}. What is its weight now?
        en| Sales of {a} units in spring were beaten by {p} in summer. How many units were sold in summer?
        en| Let x be {$a} plus {p} of it. Find x.
        en| A factory produced {a} bikes a day before it bought new machines. Now it produces {p} more. How many bikes is that a day?
        en| {A} ran {a} km last month and wants to run {p} more this month. How many km will {he} have to run?
        en| Cost: {$a}. Profit: {p} of the cost. What is the selling price?
        en| The {P} had {a} visitors on Saturday, and on Sunday the number was {p} higher. How many came on Sunday?
        en| [Business goes well.|It was a good year.] A company of {a} employees becomes larger by {p}. How many employees has it then?
        en| A plant was {a} mm high and has grown by {p}. How high is it?
        en| An investor put in {$a} and made a gain of {p}. What is the investment worth now?
        en| If the harvest of {a} tons rises by {p}, how large will the next harvest be?
        en| A rubber band of {a} mm is stretched by {p}. Find its new length.
        en| The new tank holds {p} more than the old one, which holds {a} litres. How many litres does the new one hold?
        en| Work out the price of a meal of {$a} when a tip of {p} is included.
        en| {A} got {a} points in the first game and {p} more in the next. How many points did {he} get in the next game?
        en| The plan was {a} parts. The workshop made {p} more than planned. How many parts did it make?
        en| A town expects that its {a} inhabitants will become {p} more. How many will it have?
        en| You paid {$a} for a bicycle and sell it with a gain of {p}. For how much do you sell it?
        en| Petrol for a trip used to cost {$a}. Since then petrol has become {p} more expensive. What does the same trip cost now?
        en| A trader bought {T} for {$a} and sold them at a profit of {p}. How much did the trader get?
        en| {A} read {a} pages last week. This week {he} read {p} more. How many pages did {he} read this week?
        en| Membership stood at {a} and climbed by {p}. What is it now?
        en| {$a} grows by {p}. How much money is it then?
        en| A late fee of {p} is charged on an unpaid bill of {$a}. How much must be paid altogether?
        en| The library owned {a} books and enlarged its stock by {p}. How many books does it own now?
        en| Last year a ticket was {$a}; this year it is {p} dearer. How much is it this year?
        en| Air that fills {a} ml is heated, so its volume becomes {p} larger. What volume does it fill then?
        zh| 比{a}多{p}的数是多少？
        zh| {a}增加{p}后是多少？
        zh| 甲数是{a}，乙数比甲数多{p}，求乙数。
        zh| 一套房子的月租原来{a}元，现在上涨{p}，现在月租多少元？
        zh| {B}的{T}比{A}多{p}，{A}有{a}{M}，{B}有多少{M}？
        zh| 计划加工{a}个零件，实际比计划多加工{p}，实际加工多少个？
        zh| 一顿饭{a}元，另加{p}的服务费，一共付多少元？
        zh| 图书馆原有图书{a}本，新添了{p}，现在有图书多少本？
        zh| {A}把{a}元借给朋友，到期连同{p}的利息一起收回，共收回多少元？
        zh| 不含税价{a}元，税率{p}，含税价是多少元？
        zh| 某镇有人口{a}人，几年后增长了{p}，这时有人口多少人？
        zh| 一棵小树高{a}厘米，一年长高了{p}，现在高多少厘米？
        zh| 周六来了{a}名游客，周日比周六多{p}，周日来了多少名游客？
        zh| {A}第一天读了{a}页，第二天比第一天多读{p}，第二天读了多少页？
        zh| 一批{T}的成本是{a}元，卖出后赚了{p}，卖了多少元？
        zh| 公司有员工{a}人，今年扩招{p}，扩招后有多少人？
        zh| 旧桶能装{a}升水，新桶的容量比旧桶大{p}，新桶能装几升？
        zh| 黑兔有{a}只，白兔的只数比黑兔多{p}，白兔有多少只？
        zh| 果园里有桃树{a}棵，梨树比桃树多{p}，梨树有多少棵？
        zh| {A}投资{a}元，赚了{p}，现在连本带利有多少元？
        zh| 一张门票去年卖{a}元，今年贵了{p}，今年要多少元？
        zh| 某厂去年用水{a}吨，今年用水量上升{p}，今年用水多少吨？
        zh| 一件上衣进货价{a}元，加价{p}卖出，售价是多少元？
        zh| 设{a}元的{T}提价{p}后是x元，求x。
        zh| 原计划修路{a}米，实际超出计划{p}，实际修了多少米？
        zh| 参加跑步的有{a}人，参加游泳的比参加跑步的多{p}，参加游泳的有多少人？
        zh| 我家上个月用电{a}度，这个月比上个月多用{p}，这个月用电多少度？
        zh| 油价上涨{p}，原来加一箱油要{a}元，现在加一箱油要多少元？
        zh| 一只小猫重{a}克，一个月后体重增加{p}，现在重多少克？
        zh| 如果把{a}元再添上它的{p}，一共是多少元？
        zh| 养鸡场有公鸡{a}只，母鸡只数比公鸡多{p}，问母鸡有多少只。
        zh| 农民去年收粮{a}千克，今年丰收，比去年多收{p}，今年收了多少千克？
        zh| 商家以{a}元进了一件货，希望盈利{p}，售价应定为多少元？
        zh| 逾期未付的账单是{a}元，要加收{p}的滞纳金，共应付多少元？
        zh| {A}每月零花钱{a}元，妈妈答应给{he}涨{p}，以后每月多少元？
        zh| 一根皮筋长{a}毫米，拉长了{p}，拉长后是多少毫米？
        zh| 工厂去年生产{a}台，今年增产{p}，今年生产多少台？
        zh| 一件衣服原价{a}元，涨价{p}后是多少元？
        zh| 鸡有{a}只，鸭比鸡多{p}，鸭有几只？
        zh| 男生{a}人，女生人数比男生多{p}，女生有多少人？
        zh| {A}存入{a}元，到期利息是本金的{p}，本金和利息共多少元？
        zh| 一块地去年收{a}千克，今年多收{p}，今年收多少千克？
        zh| 六月用电{a}度，七月比六月多用{p}，七月用电多少度？
        en| A town of {a} people grows by {p}. How many people live there then?
        en| The meal costs {$a}, and {A} gives a tip of {p}. What does {he} pay altogether?
        en| {B} has {p} more {T} than {A}, who has {a}. How many has {B}?
        en| Last year {a} pupils came, this year {p} more. How many came this year?
        en| If a price of {$a} rises by {p}, what is it then?
        en| Find the number that is {p} more than {a}.
        en| Let x be the population of a town that had {a} people and grew by {p}. Find x.

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
        en| What number, reduced by {p}, is {a}?
        en| A number was decreased by {p}, and the result was {a}. Find the number.
        en| How much was a {T1} before the sale if it costs {$a} now and is {p} cheaper?
        en| I am thinking of a number. I take {p} of it away and {a} remains. What is it?
        en| {A} read {p} of a book and has {a} more pages to read. How many pages has the book?
        en| After {p} of a tank has leaked out, {a} litres are left. How many litres did the tank hold at first?
        en| Let x be the old price. After a cut of {p} the price is {$a}. What is x?
        en| {p} of the workers were dismissed, and {a} stayed. How many had there been?
        en| When tax of {p} has been taken off, {A} gets {$a} of {his} salary. How high is the salary before tax?
        en| In a club {p} of the members are women. The {a} others are men. How many members does the club have?
        en| A dog lost {p} of its weight and weighs {a} kg now. How heavy was it at the start?
        en| {A} has driven {p} of the way, so there are {a} km left to drive. How long is the whole way?
        en| The {P} sold {p} of its {T} and still has {a}. How many did it have at first?
        en| This year there were {a} accidents, {p} fewer than last year. How many were there last year?
        en| A car has lost {p} of its value and is worth {$a} today. What was it worth when new?
        en| {B} has {a} {T}, which is {p} fewer than {A} has. How many does {A} have?
        en| As a member {A} got {p} off and paid {$a}. How much do others pay?
        en| {p} of the seats are taken; {a} seats are free. How many seats are there in all?
        en| Sale! Everything {p} off! For {$a} {A} gets a coat. What did the coat cost before?
        en| The new machine uses {a} kWh, which is {p} less than the old one used. How much did the old one use?
        en| {p} of the eggs broke, so that {a} arrived whole. How many eggs were sent?
        en| A farmer has sold {p} of the herd. {a} cows remain. How large was the herd?
        en| Students pay {$a} for a ticket because they get a reduction of {p}. How much is the full price?
        en| Workers have paved {p} of the road and {a} metres are not yet paved. What is the length of the road?
        en| {A} gave {p} of {his} stamps to {B} and kept {a}. How many stamps had {A} owned?
        en| An alloy is {p} copper; the rest, {a} g, is zinc. How many grams does the alloy weigh?
        en| The rent has been lowered by {p} to {$a}. What was the rent earlier?
        en| {p} of those invited refused, and {a} people came. How many were invited?
        en| Find the original number of fish in a pond if {p} of them died and {a} are alive.
        en| Of the lamps {p} failed the test. {a} passed it. How many lamps were tested?
        en| Price today: {$a}. Reduction: {p} of the old price. What was the old price?
        en| [The shop wants to get rid of its stock.|It is the end of the season.] A pair of skis, reduced by {p}, is offered for {$a}. How much did it cost originally?
        en| Production fell by {p} to {a} units. How many units were made before the fall?
        en| {p} of my phone's battery is used up, and it will last {a} more minutes. How many minutes does a full battery last?
        en| {A} has done {p} of {his} homework problems, and {a} are not done. How many problems were there?
        en| {a} of the hotel's rooms are empty as {p} of its rooms are occupied. How many rooms does the hotel have?
        zh| 一个数减少{p}后是{a}，求这个数。
        zh| {a}比什么数少{p}？
        zh| 乙数是{a}，比甲数少{p}，甲数是多少？
        zh| 某商品减价{p}出售，售价{a}元，这件商品原来卖多少元？
        zh| 修一条路，修好了{p}，还剩{a}米，这条路全长多少米？
        zh| 公司裁员{p}后还有{a}人，裁员前有多少人？
        zh| 农场里羊占{p}，其余{a}头是牛，农场里牛羊一共多少头？
        zh| 电影票卖出{p}，还剩{a}张，一共有多少张票？
        zh| {A}扣掉{p}的税以后拿到{a}元，{he}的税前工资是多少元？
        zh| 水箱漏掉了{p}的水，剩下{a}升，水箱里原来有水几升？
        zh| 今年发生事故{a}起，比去年下降{p}，去年发生多少起？
        zh| {B}有{a}{M}{T}，比{A}少{p}，{A}有多少{M}？
        zh| 汽车贬值{p}后值{a}元，买来时多少元？
        zh| 加工一批零件，完成了{p}，还差{a}个没加工，这批零件共几个？
        zh| 新机器每天用电{a}度，比旧机器省{p}，旧机器每天用电多少度？
        zh| {A}行了全程的{p}，离终点还有{a}千米，全程是多少千米？
        zh| 会员优惠{p}，{A}是会员，买票付了{a}元，非会员要付多少元？
        zh| 设原价为x元，降价{p}后是{a}元，求x。
        zh| 一批{T}烂了{p}，好的有{a}{M}，这批{T}有多少{M}？
        zh| 图书馆借出{p}的书，馆里还有{a}本，图书馆一共有书多少本？
        zh| 男生占全校人数的{p}，女生有{a}人，全校共有学生多少人？
        zh| 邀请的人中有{p}没来，来了{a}人，邀请了多少人？
        zh| 妈妈减肥成功，体重减了{p}，现在是{a}斤，减肥前是多少斤？
        zh| 月租下调{p}以后是{a}元，下调前月租多少元？
        zh| 我把{p}的零花钱存起来，剩下{a}元用来买书，我有零花钱多少元？
        zh| 合金中铜占{p}，其余是锌，锌重{a}克，这块合金重多少克？
        zh| 实际投资{a}元，比计划节约{p}，计划投资多少元？
        zh| 一批种子{p}没发芽，发芽的有{a}粒，这批种子共多少粒？
        zh| 果园里的苹果树占{p}，其余{a}棵是梨树，果园里有树多少棵？
        zh| 黑兔有{a}只，比白兔少{p}，白兔有多少只？
        zh| 酒店住满了{p}的房间，还空{a}间，酒店共有房间多少间？
        zh| 手机电量用掉{p}，还能用{a}分钟，充满电能用多少分钟？
        zh| 如果从某数里去掉它的{p}，还剩{a}，那么某数是几？
        zh| {A}送出{p}的{T}，自己留了{a}{M}，{he}原有几{M}？
        zh| 一件大衣反季促销，比原价少{p}，只卖{a}元，求大衣的原价。
        zh| 产量下降{p}，降到{a}件，下降之前的产量是几件？
        en| A coat is {p} cheaper today and costs {$a}. What did it cost before?
        en| {A} has spent {p} of {his} money and {$a} are left. How much had {he}?
        en| {p} of the seats are taken, and {a} are free. How many seats are there?
        en| A number reduced by {p} is {a}. Which number?
        en| After losing {p} of its leaves a tree has {a} leaves. How many had it?
        zh| 降价{p}后卖{a}元，原来卖多少元？
        zh| 用去{p}以后还剩{a}吨，原有多少吨？
        zh| 男生{a}人，比女生少{p}，女生有多少人？
        zh| 一本书看了{p}，还有{a}页没看，这本书有几页？
        en| If a price has fallen by {p} to {$a}, what was it before?
        en| Find the number which, lowered by {p}, is {a}.
        en| Let x be last year's number of visitors if this year's, {a}, is {p} lower. Find x.

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
        en| What number, increased by {p}, gives {a}?
        en| A number was made larger by {p} and became {a}. Find the number.
        en| {a} is {p} more than which number?
        en| How much was the rent before it was raised by {p} to {$a}?
        en| I am thinking of a number. I add {p} of it to it and get {a}. What is it?
        en| Let x be the price without tax. With {p} tax it is {$a}. Find x.
        en| Including a tax of {p}, a {T1} costs {$a}. What is the price without tax?
        en| {B} has {a} {T}, {p} more than {A}. How many does {A} have?
        en| A service charge of {p} was added to the bill, so the guests paid {$a}. What was the bill without the charge?
        en| A plant has grown by {p} and is {a} mm high. How high was it before?
        en| The company employs {a} people now, after it became {p} larger. How many did it employ earlier?
        en| Sold for {$a}, a bicycle brought a gain of {p}. How much had the bicycle cost its seller?
        en| On Sunday the {P} had {a} visitors, {p} more than on Saturday. How many came on Saturday?
        en| {A} got back {$a}, that is, the money {he} had lent and {p} interest on it. How much had {he} lent?
        en| The workshop made {a} parts. That was {p} above the plan. How many parts were planned?
        en| This year's harvest was {a} tons and beat last year's by {p}. How large was last year's harvest?
        en| A cat has put on {p} and weighs {a} kg now. What did it weigh at first?
        en| A baby is {p} heavier than at birth. It weighs {a} units on our scale. How many units did it weigh at birth?
        en| {A} ran {a} km this month, {p} further than last month. How far did {he} run last month?
        en| The new bus has {a} seats, {p} more than the old one. How many seats did the old bus have?
        en| Sales climbed by {p} and reached {a} units. How many units were sold before the climb?
        en| An investment has gained {p} and is worth {$a}. How much was invested?
        en| Price with profit: {$a}. Profit: {p} of the cost. What is the cost?
        en| If tickets have become {p} dearer and cost {$a}, what did they use to cost?
        en| [Everything is becoming more expensive.|Prices go up and up.] For the same shopping {A} pays {$a}, which is {p} more than a year ago. How much was it then?
        en| When a rubber band is stretched by {p}, it measures {a} mm. How long is it when it is not stretched?
        en| The library enlarged its stock by {p} and has {a} books now. How many books were there before that?
        en| A trader sells {T} for {$a} and earns {p} on what they cost. Work out the cost.
        en| The club's membership went up by {p} to {a}. What was it before?
        en| My salary has risen to {$a}. The rise was {p}. How much did I earn before?
        en| With a late fee of {p} the bill came to {$a}. How much was it without the fee?
        en| {A} read {a} pages this week. Last week {he} read fewer: this week's number is {p} higher. How many pages did {he} read last week?
        en| A factory can now make {a} chairs a day, an increase of {p}. How many could it make before?
        en| {B} scored {a} points, beating {A}'s score by {p}. What was {A}'s score?
        en| Find last year's number of pupils if there are {a} this year and the number has grown by {p}.
        en| You pay {$a} for a meal, tip included. The tip is {p} of the price of the meal. What is this price?
        zh| 一个数增加{p}后是{a}，求这个数。
        zh| {a}比什么数多{p}？
        zh| 乙数是{a}，比甲数多{p}，甲数是多少？
        zh| 房租上涨{p}后是{a}元，上涨前是多少元？
        zh| {B}有{a}{M}{T}，比{A}多{p}，{A}有几{M}？
        zh| 实际加工零件{a}个，比计划多{p}，计划加工多少个？
        zh| 含税价{a}元，税率是{p}，不含税的价格是多少元？
        zh| 饭店加收{p}的服务费，{A}一共付了{a}元，这顿饭本身多少元？
        zh| 图书馆的书增加{p}以后有{a}本，原来有书多少本？
        zh| 小树长高了{p}，现在高{a}厘米，原来高多少厘米？
        zh| 周日来了{a}名游客，比周六多{p}，周六来了几名？
        zh| 连本带{p}的利息，{A}共收回{a}元，{he}借出去多少元？
        zh| 梨树有{a}棵，比桃树多{p}，桃树有多少棵？
        zh| 公司扩招{p}之后有员工{a}人，扩招之前有多少人？
        zh| 设进价为x元，加价{p}后卖{a}元，求x。
        zh| {A}以{a}元卖出一辆自行车，赚了{p}，这辆自行车的成本是多少元？
        zh| 新桶能装{a}升，容量比旧桶大{p}，旧桶能装多少升？
        zh| {A}第二天读了{a}页，比第一天多读{p}，第一天读了多少页？
        zh| 白兔有{a}只，比黑兔多{p}，求黑兔的只数。
        zh| 这个月用电{a}度，比上个月多用{p}，上个月用电几度？
        zh| 小猫的体重增加{p}，现在重{a}克，以前重多少克？
        zh| 门票涨到了{a}元，涨幅是{p}，以前一张门票多少元？
        zh| 某镇人口增长{p}后达到{a}人，增长前有多少人？
        zh| 实际修路{a}米，超出计划{p}，计划修路多少米？
        zh| 参加游泳的有{a}人，比参加跑步的多{p}，参加跑步的有多少人？
        zh| 投资盈利{p}，现在账上有{a}元，当初投资多少元？
        zh| 会员人数上升了{p}，升到{a}人，原先有会员几人？
        zh| 我现在每月零花钱{a}元，比去年提高{p}，去年每月多少元？
        zh| 皮筋拉长{p}后长{a}毫米，没拉时长多少毫米？
        zh| 油价上涨{p}，现在加满一箱要{a}元，涨价以前加满一箱要多少元？
        zh| 账单加上{p}的滞纳金是{a}元，不算滞纳金是多少元？
        zh| 如果某数加上它的{p}等于{a}，某数是多少？
        zh| 母鸡有{a}只，母鸡比公鸡多{p}，问公鸡有多少只。
        zh| 今年收粮{a}千克，比去年多收{p}，去年收粮多少千克？
        zh| 商家按成本加{p}定价，定价是{a}元，求成本。
        zh| 一台冰箱提价{p}，提价后{a}元，提价前几元？
        en| After a rise of {p} a flat costs {$a} a month. What did it cost before?
        en| {A} has {a} {T}, {p} more than {B}. How many has {B}?
        en| This year {a} pupils came; that is {p} more than last year. How many came last year?
        en| A price that has gone up by {p} is now {$a}. What was it?
        en| With {p} tax a radio costs {$a}. What is its price without the tax?
        en| A number increased by {p} of itself is {a}. Which number?
        en| The new bridge is {a} m long and so {p} longer than the old bridge. How long was the old one?
        en| {A} earns {$a} now, after {his} pay rose by {p}. What did {he} earn at first?
        en| By selling a bike for {$a}, {A} made a profit of {p} on what {he} had paid. What had {he} paid?
        zh| 今年生产{a}台，比去年增产{p}，去年生产多少台？
        zh| 涨价{p}后卖{a}元，涨价前多少元？
        zh| 鸭有{a}只，比鸡多{p}，鸡有几只？
        zh| 一个数增加它的{p}后是{a}，这个数是几？
        zh| 女生{a}人，比男生多{p}，男生多少人？
        zh| 七月用电{a}度，比六月多用{p}，六月用电多少度？
        en| If a price has risen by {p} to {$a}, what was it before?
        en| Find the number which, raised by {p}, is {a}.
        en| Let x be last year's number of visitors if this year's, {a}, is {p} higher. Find x.
        en| How much was a rent that is {$a} after it went up by {p}?

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
        zh| 一件大衣标价{a}元，换季打{z}，买它要花多少钱？
        zh| 如果打{z}，原价{a}元的{T}卖多少元？
        zh| {A}有会员卡，可以享受{z}，{he}买了标价{a}元的商品，应付多少元？
        zh| 超市的{T}一律打{z}，原来每{M}{a}元，打折后每{M}多少元？
        zh| 我看中一双{a}元的鞋，店员说可以打{z}，我要付多少钱？
        zh| 求{a}元的商品打{z}后的价格。
        zh| 飞机票全价{a}元，{A}买到{z}的票，{he}买票花了多少元？
        zh| 计算：一{M}{T}{a}元，{z}出售，现价是几元？
        zh| 元旦那天商场搞促销，所有家电{z}，一台{a}元的洗衣机只要多少元？
        zh| 老板把{a}元的货打{z}处理，卖了多少元？
        zh| 一本词典定价{a}元，{A}按{z}买下，实际花了多少元？
        zh| 酒店平时每晚{a}元，淡季打{z}，淡季每晚多少元？
        zh| 吃饭一共{a}元，饭店给我们打{z}，我们付了多少元？
        zh| 原价：{a}元，折扣：{z}，现价是多少？
        zh| {P}对老顾客打{z}，老顾客{A}买{a}元的东西，需要付多少元？
        zh| 妈妈用{z}券买了一件{a}元的毛衣，妈妈付了多少元？
        zh| 一辆自行车{a}元，打{z}以后多少元可以买到？
        zh| {z}出售的手机，原价是{a}元，问售价是多少元。
        zh| 演唱会门票每张{a}元，团体票打{z}，团体票每张多少元？
        zh| 设一件{a}元的衣服打{z}后是x元，求x。
        zh| 网店清仓，全部商品打{z}，{A}选了总价{a}元的商品，结账时付多少元？
        zh| 理发一次{a}元，办卡后打{z}，办卡后理发一次多少元？
        zh| 玩具店的遥控车标价{a}元，儿童节打{z}，儿童节那天卖多少元？
        zh| 书包的原价是{a}元，现在按原价的{z}卖，现在多少钱？
        zh| {B}告诉{A}，{a}元的{T}正在打{z}，现在买一{M}要多少元？
        zh| 公司团购一批桌椅，原价{a}元，厂家给{z}，公司要付多少元？
        zh| 旅行社的报价是{a}元，提前报名打{z}，{A}提前报了名，要交多少元？
        zh| 面包店晚上打{z}，白天卖{a}元的蛋糕晚上卖多少元？
        zh| 一套茶具售价{a}元，周末打{z}，周末买一套花多少钱？
        zh| 某品牌运动鞋标价为{a}元，双方商量后以{z}成交，成交价是多少元？
        zh| {A}要买{a}元的{T}，刚好碰上打{z}，{he}只需付多少元？
        zh| 健身卡每年{a}元，新会员{z}，新会员每年交多少元？
        zh| 电影票{a}元一张，网上买打{z}，网上买一张多少钱？
        zh| 老师买奖品，原价共{a}元，商店给打{z}，老师实际付多少元？
        zh| 打{z}的话，标价{a}元的裤子实际卖多少元？
        zh| 这台空调打{z}，它的原价是{a}元，现价是多少？

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
        zh| 打{z}后是{a}元的大衣，原价是多少元？
        zh| {A}凭会员卡享受{z}，付了{a}元，{he}买的商品标价多少元？
        zh| 我买了一双打{z}的鞋，花了{a}元，这双鞋打折前卖多少钱？
        zh| 飞机票{z}后{a}元，全价票是多少元？
        zh| 如果打{z}的售价是{a}元，那么原价是多少元？
        zh| 设原价为x元，打{z}后卖{a}元，求x。
        zh| 商品以{z}卖出，卖了{a}元，定价是多少元？
        zh| 现价：{a}元，折扣：{z}，原价是多少？
        zh| 饭店给我们打了{z}，我们付了{a}元，打折前这顿饭多少元？
        zh| 妈妈用{z}券买毛衣花了{a}元，毛衣的标价是多少元？
        zh| 酒店淡季打{z}，每晚{a}元，平时每晚多少元？
        zh| 一本词典{z}卖{a}元，求词典的定价。
        zh| 团体票打{z}，每张{a}元，不打折每张多少元？
        zh| 按原价的{z}买一辆自行车要{a}元，这辆自行车原来多少元？
        zh| 老板打{z}处理一批货，收回{a}元，这批货原来标价多少元？
        zh| {A}花了{a}元，因为{P}在打{z}，不打折的话{he}要花多少元？
        zh| 这台空调打{z}，现价是{a}元，它的原价是多少？
        zh| 网店全场{z}，{A}结账付了{a}元，{he}选的商品原来总价多少元？
        zh| {A}买{T}只付了{a}元，正好是原价的{z}，{T}原价几元？
        zh| 面包店晚上打{z}，蛋糕晚上卖{a}元，白天卖多少元？
        zh| 一件商品打{z}以后的价格是{a}元，问这件商品没打折时是多少元。
        zh| 书包现在卖{a}元，是打了{z}的价，书包以前卖多少元？
        zh| 办卡后理发打{z}，每次{a}元，没有卡的人理发一次多少元？
        zh| 旅行社对提前报名的人打{z}，{A}交了{a}元，正常报价是多少元？
        zh| 儿童节遥控车打{z}，卖{a}元，平日里遥控车卖多少元？
        zh| 老顾客可以打{z}，老顾客{A}付了{a}元，别人买同样的东西要付多少元？
        zh| 公司买桌椅享受{z}，付给厂家{a}元，这批桌椅的原价是多少元？
        zh| 求一个标价，使它打{z}后等于{a}元。
        zh| 手机打{z}促销，促销价{a}元，促销前的价格是多少元？
        zh| 健身卡新会员{z}，新会员交{a}元，老会员按全价交多少元？
        zh| 网上买电影票打{z}，一张{a}元，窗口卖的全价票一张多少元？
        zh| {A}以{z}买到喜欢的{T}，用去{a}元，原来标的价钱是多少？
        zh| 一套茶具周末打{z}，周末买要{a}元，平常买要多少元？
        zh| 老师买奖品，商店打{z}，老师付了{a}元，奖品原价共多少元？
        zh| 换季打{z}，裤子只要{a}元，换季前裤子多少元？
        zh| 什么价格的商品打{z}后卖{a}元？
        zh| {P}的{T}打{z}，每{M}只卖{a}元，不打折时每{M}卖多少元？
        zh| {A}趁打{z}买了一{M}{T}，付了{a}元，这{M}{T}平时卖多少元？
        zh| 淡季机票打{z}，{a}元一张，全价机票多少元？
        zh| 打{z}以后是{a}元，没打折是多少元？
        zh| 会员可打{z}，{A}凭会员卡付了{a}元，标价是多少元？
        zh| 宾馆淡季房价打{z}后是{a}元，旺季房价是多少元？
        zh| 晚上八点后面包打{z}，一个卖{a}元，白天一个卖多少元？
        zh| 原价打{z}等于{a}元，求原价。
        zh| 打{z}后卖{a}元，原价多少元？
        zh| 一双鞋打{z}是{a}元，不打折多少元？
        zh| {A}买书打{z}，付了{a}元，书的定价是几元？
        zh| 商店全部商品打{z}，一台电扇现价{a}元，原价几元？
        zh| 按{z}出售，每件{a}元，原来每件几元？

        == markup: ( 1 + p ) * x * z - x = g; p=40..80/10% z=8..9折 x=50..600/50
        zh| 商店把{T}按进价提高{p}后标价，再打{z}出售，每{M}获利{g}元，进价是多少元？
        zh| 某商品先按成本加价{p}标价，又以{z}优惠卖出，结果仍赚{g}元，求成本。
        zh| 一件衣服提价{p}后标价，打{z}卖，赚了{g}元，这件衣服的进价是多少元？
        zh| 以进价的基础上加{p}定价，然后打{z}，每件利润是{g}元，每件进价多少元？
        zh| 一{M}{T}先提价{p}，再打{z}卖出，比进价多卖{g}元，进价是多少元？
        zh| 商家把进货价提高{p}作为标价，后来打{z}，每{M}还赚{g}元，进货价是多少？
        zh| {A}开店，把一{M}{T}按成本提高{p}标价，打{z}卖出后赚了{g}元，成本是多少元？
        zh| 一台电器，商场在进价上加{p}作为标价，促销时打{z}，仍获利{g}元，求进价。
        zh| 设进价为x元，先加价{p}，再打{z}出售，利润为{g}元，求x。
        zh| 某种书包按进货价提高{p}定价，开学时以{z}卖出，每个赚{g}元，每个书包进货价多少元？
        zh| 商店卖一件大衣获利{g}元，它是先按进价提价{p}标价、再打{z}卖的，大衣的进价是多少元？
        zh| 每{M}{T}盈利{g}元，标价比进价高{p}，售价是标价打{z}，每{M}进价多少元？
        zh| 标价比成本高{p}的商品，打{z}后还能赚{g}元，这种商品的成本是多少元？
        zh| 如果把成本加上{p}当标价，再打{z}卖，可以赚{g}元，那么成本是多少？
        zh| 老板说：“这双鞋我在进价上加了{p}，给你打{z}，我只赚{g}元。”这双鞋进价多少元？
        zh| 一款手机先按成本价上浮{p}定价，后按定价的{z}销售，每台利润{g}元，问成本价是多少元。
        zh| 一批玩具按成本加价{p}出售，卖不动后打{z}，全部卖完每个仍赚{g}元，每个玩具的成本是多少元？
        zh| 一双运动鞋加价{p}标价，又打{z}销售，商家净赚{g}元，商家进货花了多少元？
        zh| 求一件商品的进价：标价在进价上提高{p}，打{z}出售，获利{g}元。
        zh| 为了促销，商场先将商品成本提高{p}标价，再以{z}优惠，每件还能得利润{g}元，每件成本是几元？
        zh| {A}摆摊卖{T}，每{M}加价{p}再打{z}，每{M}能赚{g}元，{he}每{M}的进价是多少元？
        zh| 这件毛衣的标价等于成本加成本的{p}，按标价的{z}卖，毛利{g}元，成本多少元？
        zh| 每台风扇获得利润{g}元，已知它按进价提高{p}标价后打{z}卖出，每台风扇的进价是多少元？
        zh| 网店的{T}按成本提高{p}标价，满减活动中相当于打{z}，一{M}还挣{g}元，一{M}的成本是多少元？
        zh| 书店把一套书加价{p}标价，会员打{z}，卖给会员一套赚{g}元，这套书的进货价是多少元？

        == markupoff: ( 1 + p ) * x * ( 1 - d ) - x = g; p=40..80/10% d=10..20/10% x=50..600/50
        en| A shop marks up a {T1} by {p} and then sells it at {d} off, making a profit of {$g}. What did the shop pay for it?
        en| The label price of a {T1} is its cost plus {p}. Sold with a discount of {d}, it still brings a gain of {$g}. What was the cost?
        en| A trader adds {p} to the cost of a {T1}, takes {d} off in a sale, and earns {$g} on it. Find the cost.
        en| To the cost of {T} {p} are added. Then the price is cut by {d} and the profit is {$g}. How much was the cost?
        en| A jacket's cost is raised by {p} for the label. In a sale {d} is taken off, and the shop still gains {$g}. How much did the jacket cost the shop?
        en| First the cost of a {T1} goes up by {p}, then a discount of {d} is given. The profit is {$g}. What is the cost?
        en| Let x be the cost of a {T1}. It is marked up by {p}, sold at {d} off, and the profit is {$g}. Find x.
        en| How much did a dealer pay for a bicycle who put {p} on the cost, gave {d} off, and earned {$g}?
        en| Although {d} was taken off its marked price, a coat brought a profit of {$g}. The marked price was {p} above cost. What was the cost?
        en| {A} runs a shop. {He} adds {p} to what a {T1} costs {him}, gives customers {d} off, and still makes {$g}. How much does it cost {him}?
        en| The profit on a lamp is {$g}. Its price was the cost raised by {p}, and the buyer got a rebate of {d}. Work out the cost.
        en| Mark-up on cost: {p}. Discount on the marked price: {d}. Profit: {$g}. What is the cost?
        en| Goods are priced {p} over cost, then reduced by {d} in a sale. The gain is {$g}. How much did the goods cost the seller?
        en| A store sells a phone {d} below its list price and earns {$g}. The list price was {p} more than the store had paid. What had the store paid?
        en| I bought a clock to sell it again. I asked {p} more than I had paid, took {d} off for the buyer, and gained {$g}. How much had I paid?
        en| Find the cost of a {T1} whose price, {p} above cost, is cut by {d} and still leaves a profit of {$g}.
        en| A profit of {$g} remains on a table after its cost has been increased by {p} and that price decreased by {d}. How much did the table cost?
        en| Our company sells a machine with a mark-up of {p}. A loyal customer gets {d} off, and we earn {$g}. What does the machine cost us?
        en| If a watch is labelled {p} above cost and sold {d} below the label, the jeweller makes {$g}. How much did it cost the jeweller?
        en| The marked price of a carpet is {p} higher than its cost. At {d} below the marked price it still earns {$g}. Calculate the cost.
        en| {A} sells {T}. For each, {he} asks {p} above cost, allows {d} off, and has a profit of {$g}. What does each cost {him}?

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
        en| How much simple interest is earned on {$a} at {p} a year over {t} years?
        en| Find the simple interest on {$a} for {t} years at {p} per year.
        en| Principal: {$a}. Yearly rate: {p}. Time: {t} years. What is the simple interest?
        en| {A} borrows {$a} from {B} at {p} simple interest a year. How much interest has {he} to pay for {t} years?
        en| For {t} years a sum of {$a} lies in an account that pays {p} simple interest every year. How much interest does it bring?
        en| My grandmother left {$a} in the bank for {t} years. The bank paid {p} of it each year. How much interest did the bank pay in all?
        en| If you invest {$a} at a simple rate of {p} a year, what interest do you receive in {t} years?
        en| A company takes a loan of {$a}. Each year it pays {p} of the loan as interest. What does the interest come to in {t} years?
        en| Let x be the interest that {$a} earns in {t} years at {p} simple interest a year. What is x?
        en| {A} bought bonds for {$a} that pay {p} a year. How much interest will {he} get from them in {t} years?
        en| With a simple rate of {p} per year, work out the interest on a deposit of {$a} held for {t} years.
        zh| 求本金{a}元、年利率{p}、存期{t}年的利息。
        zh| 爷爷把{a}元存进银行，定期{t}年，年利率是{p}，到期时银行付给爷爷多少利息？
        zh| 银行年利率为{p}，我存{a}元，{t}年后能得到利息多少元？
        zh| {A}向银行贷款{a}元，年利率{p}，借{t}年要付利息多少元？
        zh| 买国债{a}元，期限{t}年，年利率{p}，到期利息共多少元？
        zh| 如果年利率是{p}，把{a}元存满{t}年，利息是几元？
        zh| 本金：{a}元，年利率：{p}，时间：{t}年，利息是多少？
        zh| 公司借款{a}元，每年按{p}付单利，{t}年一共付利息多少元？
        zh| 设{a}元按年利率{p}存{t}年的利息为x元，求x。
        zh| {A}借给{B}{a}元，约定年利率{p}，{t}年后除本金外{A}还应收利息多少元？
        zh| 按单利计算，{a}元在{t}年里能生多少利息？年利率是{p}。
        en| Interest is paid at {p} a year, always on the first sum of {$a} only. How much interest is paid over {t} years?
        en| {A} won {$a} and put it away for {t} years at {p} a year simple interest. By how much did it grow?
        en| The bank lends {$a} at {p} simple interest a year. If the loan lasts {t} years, how much does the bank earn by it?
        en| Calculate what {$a} yields in {t} years when the simple yearly rate is {p}.
        en| After {t} years at {p} simple interest a year, what interest has a deposit of {$a} brought?
        en| I lent my friend {$a}. We agreed on {p} simple interest a year. What interest does my friend owe me after {t} years?
        en| A student loan has a simple rate of {p} a year. {A} borrowed {$a} and pays it back after {t} years. How much of the payment is interest?
        en| You deposit {$a} for {t} years. The account pays {p} per year without compounding. What interest do you get?
        zh| {A}有{a}元闲钱，存了{t}年定期，年利率{p}，{he}可以拿到多少利息？
        zh| 学校把{a}元捐款存入银行{t}年，年利率为{p}，到期可取利息多少元？
        zh| 存{t}年，年利率{p}，存入{a}元，求利息。
        zh| 一笔{a}元的贷款，年利率{p}，{t}年后还清，共要支付多少元利息？
        zh| 计算{a}元存{t}年的利息，年利率按{p}算。
        zh| 妈妈买了{a}元理财产品，每年收益率{p}，不计复利，{t}年的收益是多少元？
        zh| 奶奶每年从银行得到本金的{p}作利息，本金是{a}元，{t}年一共得到多少元利息？
        zh| 年利率{p}，单利，{a}元，{t}年，问利息多少元。

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
        en| {a} is what percent of {b}?
        en| How many percent of {b} is {a}?
        en| Write {a} out of {b} as a percentage.
        en| A team won {a} of its {b} matches. What percentage of the matches did it win?
        en| Of {b} seeds, {a} came up. What percent of the seeds came up?
        en| {A} saved {$a} out of {$b}. What percentage did {he} save?
        en| There are {b} seats on a bus, and {a} are taken. What percentage of the seats is taken?
        en| What percent of the workers are ill if {a} of {b} are ill?
        en| {a} of the {b} {T} in the {P} have been sold. How many percent have been sold?
        en| The road is {b} km long, and {a} km of it are paved. What percentage of the road is paved?
        en| In a survey of {b} people, {a} said yes. Find the percentage that said yes.
        en| Let x percent of {b} be {a}. What is x?
        zh| {b}粒种子中有{a}粒发芽，发芽率是百分之几？
        zh| {a}占{b}的百分之多少？
        zh| 求{a}是{b}的百分之几。
        zh| 应到{b}人，实到{a}人，出勤率是百分之几？
        zh| 种了{b}棵树，活了{a}棵，成活率是百分之多少？
        zh| 一条路长{b}千米，修好了{a}千米，修好的占全长的百分之几？
        zh| {A}有{b}元，花了{a}元，花掉了百分之几？
        zh| {P}有{b}{M}{T}，卖出{a}{M}，卖出的占百分之几？
        zh| 球队打了{b}场，赢了{a}场，胜率是百分之多少？
        zh| 调查了{b}人，有{a}人赞成，赞成的人占百分之几？
        zh| 甲数是{a}，乙数是{b}，甲数是乙数的百分之几？
        zh| 如果{b}道题做对{a}道，正确率是百分之几？
        en| Express {a} as a percentage of {b}.
        en| A hall has {b} places, of which {a} are free. What percentage of the places is free?
        en| I have {b} {T}, and {a} of them are old. What percent are old?
        en| {A} walked {a} km of a path of {b} km. What percentage of the path did {he} walk?
        en| A machine made {b} parts, and {a} were faulty. What was the percentage of faulty parts?
        en| By noon a baker had sold {a} of {b} loaves. How many percent of the loaves were sold?
        en| {a} kg of a mixture of {b} kg is sand. What percent of the mixture is sand?
        en| Employees: {b}. On holiday: {a}. What percentage is on holiday?
        en| {A} paid {$a} tax on {$b}. What percentage is the tax?
        en| If {a} out of {b} voters chose {B}, what percentage of the votes did {B} get?
        zh| {b}件产品里有{a}件次品，次品率是百分之几？
        zh| 一个班{b}人，近视的有{a}人，近视率是百分之多少？
        zh| {b}千克花生榨出{a}千克油，出油率是百分之几？
        zh| 一本{b}页的书，{A}读完了{a}页，读完的占全书的百分之多少？
        zh| {b}克盐水里有{a}克盐，含盐率是百分之几？
        zh| {A}射击{b}次，打中{a}次，打中的占百分之几？
        zh| 我有{b}{M}{T}，其中{a}{M}是旧的，旧的占百分之几？
        zh| 公司{b}名员工中，{a}名坐地铁上班，坐地铁的占百分之多少？
        zh| 鸡{a}只，鸭{b}只，鸡的只数相当于鸭的百分之几？
        zh| 计划生产{b}台，已经生产{a}台，完成了计划的百分之几？
        en| {B} has {b} {T}; {A} has {a}. What percent of {B}'s number does {A} have?
        en| Work out the percentage that {a} makes of {b}.
        zh| {A}有{a}{M}{T}，{B}有{b}{M}，{A}的{T}是{B}的百分之几？
        zh| 停车场有{b}个车位，停了{a}辆车，停满的车位占百分之几？
        en| {a} of {b} eggs are brown. What percentage are brown?
        en| {A} got {a} of {b} points. What is that in per cent?
        en| What per cent of {b} is {a}?
        en| Out of {b} people asked, {a} said yes. What percentage said yes?
        en| A team won {a} of its {b} games. What percentage of its games did it win?
        en| {b} seeds were sown and {a} came up. What percentage came up?
        zh| {b}粒种子有{a}粒发芽，发芽率是多少？
        zh| 全班{b}人，今天到{a}人，出勤率是多少？
        zh| {b}道题做对{a}道，正确率百分之几？
        zh| 一共{b}人，其中{a}人是女生，女生占百分之几？
        """
}
