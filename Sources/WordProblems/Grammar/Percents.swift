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
        en| A cinema sold {a} tickets last night. Children's tickets made up {p} of the sales. How many children's tickets were sold?
        en| The recipe calls for {a} g of dough, {p} of which is butter. How much butter do you need?
        en| {A} planted {a} bulbs in autumn. In spring, {p} of the bulbs bloomed. Determine the number of bulbs that bloomed.
        en| For every house she sells, an estate agent keeps {p} of the price. A small cabin went for {$a}. How much did she keep?
        en| Out of a total of {a} emails in {his} inbox, {A} found that {p} were junk. How many junk emails were there?
        en| If {p} of a {a}-page manual deals with safety, how many pages are about safety?
        en| A sailor has covered {p} of a voyage of {a} sea miles. How many sea miles has he put behind him?
        en| Our bakery made {a} loaves this morning, and {p} of these loaves were wholemeal. Find the number of wholemeal loaves.
        en| {A}'s monthly income is {$a}. Rent swallows {p} of it. How much goes on rent each month?
        en| The choir has {a} singers altogether. Sopranos make up {p} of the choir. How many sopranos sing in it?
        en| Multiply {a} by {p}. What is the result?
        en| A download of {a} MB is {p} complete. How many MB have arrived so far?
        en| "About {p} of our {a} guests ordered fish," reported the head waiter. How many guests ordered fish?
        en| The council has received {a} complaints this year. {p} concerned noise. How many complaints concerned noise?
        en| You put down a deposit of {p} on a sofa that costs {$a}. How much is the deposit?
        en| A vet examined {a} cats and had to vaccinate {p} of them. How many cats did the vet vaccinate?
        en| In the school election {a} pupils cast a vote, and {p} of these votes went to {A}. How many votes did {A} receive?
        en| Copper accounts for {p} of a bronze bell's mass. If the bell has a mass of {a} kg, what mass of copper is in the bell?
        en| Rain fell on {p} of the {a} days that {A} spent on the island. On how many days did it rain?
        en| Suppose {p} of {a} lottery tickets win a prize. How many winning tickets are there?
        en| {A} has a garden of {a} square metres. Vegetables take up {p} of the ground. How many square metres are planted with vegetables?
        en| The factory checks {p} of the {a} toys that it turns out in an hour. How many toys are checked in an hour?
        en| Calculate how many grams of fat are in a cheese of {a} g with a fat content of {p}.
        en| To get a loan of {$a}, {A} must pay the bank a one-time charge of {p}. How many dollars is the charge?
        en| {p} of the passengers on a ship of {a} passengers felt seasick. How many felt seasick?
        en| On a flight with {a} people on board, {p} asked for the vegetarian meal. How many vegetarian meals were asked for?
        en| {B} swam {p} as far as {A}. {A} swam {a} m. How far did {B} swim?
        en| How many of the {a} photos on {A}'s phone show {his} dog, if that is true for {p} of the photos?
        en| A charity raised {$a} at a fair and gave {p} of it to the children's hospital. How much did the children's hospital get?
        en| The town has {a} street lamps. So far, {p} have been fitted with LEDs. How many lamps have LEDs?
        en| A stadium seats {a} fans, and the visiting team is given {p} of the seats. How many seats does the visiting team get?
        en| Last winter the ski school taught {a} beginners; {p} of the beginners came from abroad. How many came from abroad?
        en| I ate {p} of a bag of {a} peanuts while watching the match. How many peanuts did I eat?
        en| Water makes up {p} of a melon. How many grams of water does a melon of {a} g contain?
        en| Your exam is worth {a} points. To pass you must reach {p} of the points. How many points are needed to pass?
        en| {A} got {p} of the answers right in a quiz with {a} questions. How many right answers is that?
        en| For the concert the orchestra ordered {a} programmes, and {p} were handed out before the music began. How many were handed out?
        en| The theatre company has {a} costumes in store. For the new play, it will need {p} of the costumes. Work out how many costumes that is.
        en| Number of fish in the pond: {a}. Share of goldfish: {p}. Number of goldfish: ?
        en| The ranger counted {a} birds on the lake and noted that {p} were ducks. How many ducks did the ranger see?
        en| A salesman is paid {p} of whatever he sells. On Tuesday he sold goods for {$a}. How much was he paid for Tuesday?
        en| A building site needs {a} sacks of cement. The lorry has brought {p} of the sacks. How many sacks has it brought?
        en| Let {a} be the whole. How large is the part that makes up {p} of it?
        en| When you take {p} of {a} minutes, how many minutes do you have?
        en| {A} promised {p} of {his} {a} {T} to {B}. How many {T} will {B} receive?
        en| Of {a} patients treated with the new medicine, {p} recovered within a week. How many patients recovered within a week?
        en| Every year the village holds a race. This time {a} runners started, and {p} of the starters finished. How many runners finished?
        en| A bookshop ordered {a} copies of a novel. {p} of the order was sold in the first week. How many copies did it sell that week?
        en| The museum owns {a} paintings but shows only {p} of its collection. How many paintings are on show?
        en| {A} types a report of {a} words. By lunch {he} has finished {p} of the words. How many words has {he} typed?
        en| In a car park with {a} spaces, {p} are reserved for staff. How many spaces are for staff?
        en| What part of {$a} do I get if I am entitled to {p}?
        en| A tree nursery grows {a} young trees, {p} of them oaks. How many oaks does it grow?
        en| The driving test was taken by {a} learners last month and passed by {p} of them. By how many learners was it passed?
        en| A bottle holds {a} ml of cleaning liquid with {p} vinegar in it. Find the amount of vinegar.
        en| Nobody in the group knew the answer: how much is {p} taken of {a}?
        en| It is {a} km to the sea. {A}'s family will stop for lunch after {p} of the distance. After how many kilometres will they stop?
        en| Because of a power cut {p} of the {a} eggs in the incubator did not hatch. How many eggs did not hatch?
        en| The crew of a large ship consists of {a} people. Officers are {p} of the crew. How many officers does the ship have?
        en| Shop sign: "Pay {p} of the price now, the rest later." {A} chooses a bed for {$a}. How much must {he} pay now?
        en| A poll of {a} teenagers found that {p} play an instrument. How many of the teenagers play an instrument?
        en| How many litres have run into a {a}-litre pool that is {p} full?
        en| A phone company has {a} customers in our valley; {p} of these have the cheap plan. How many customers have the cheap plan?
        en| {A} lost {p} of the {a} chess games {he} played online. How many games did {he} lose?
        en| The insurance pays for {p} of the damage. A storm caused damage of {$a}. How much does the insurance pay?
        en| Among {a} stamps in an album, foreign stamps are {p}. How many foreign stamps are in the album?
        en| Find the value of x if x equals {p} of {a}.
        en| For a wall {a} bricks have been delivered, {p} of them broken. How many bricks are broken?
        en| A farmer's land measures {a} hectares. Wheat grows on {p} of the land. On how many hectares does wheat grow?
        en| Our class wants to collect {a} bottle tops and has reached {p} of this goal. How many tops have we collected?
        en| {p} of the {a} songs on {A}'s playlist are by one band. How many songs by that band are on the list?
        en| Each evening the restaurant prepares {a} meals, {p} of them for delivery. How many meals are delivered each evening?
        en| If the import duty is {p} of the value, what duty is paid on goods worth {$a}?
        en| The scientist caught {a} moths and marked {p} of the catch with a dot of paint. How many moths were marked?
        zh| 小区有{a}户人家，其中{p}养了宠物，养宠物的有多少户？
        zh| 一场音乐会共有门票{a}张，网上售出的占{p}，网上售出多少张？
        zh| {A}背单词，计划背{a}个，已经背会了计划的{p}，背会了多少个单词？
        zh| 保险公司承担损失的{p}，这次水灾造成损失{a}元，保险公司要赔多少元？
        zh| 一块奶酪重{a}克，脂肪含量是{p}，这块奶酪含脂肪多少克？
        zh| 长跑比赛有{a}名选手起跑，跑完全程的占{p}，跑完全程的选手有多少名？
        zh| 下载一个{a}兆的文件，进度条显示{p}，已经下载了多少兆？
        zh| {B}的跳绳个数是{A}的{p}，{A}跳了{a}个，{B}跳了多少个？
        zh| 社区医院给{a}位老人体检，血压偏高的占{p}，血压偏高的老人有多少位？
        zh| 买一套{a}元的家具要先付{p}的定金，定金是多少元？
        zh| 苗圃里一共育苗{a}株，其中松树苗占总数的{p}，松树苗有多少株？
        zh| 标准量是{a}，它的{p}对应的量是多少？
        zh| 停车场有{a}个车位，{p}是充电车位，充电车位有多少个？
        zh| 游轮上有乘客{a}人，晕船的乘客占{p}，有多少名乘客晕船？
        zh| 妈妈每月工资{a}元，其中{p}用于全家的伙食，每月伙食费多少元？
        zh| 博物馆收藏了{a}幅画，展出的只有{p}，展出了多少幅？
        zh| 科学课上，同学们孵{a}个鸡蛋，孵化率为{p}，孵出了多少只小鸡？
        zh| 一篇作文{a}字，{A}写完了全文的{p}，{he}写了多少字？
        zh| 运动会上，{a}名学生里有{p}报名跳远，报名跳远的学生有多少名？
        zh| 把{a}看作一个整体，这个整体的{p}是几？
        zh| 一辆货车要送{a}件快递，上午送出{p}，上午送出多少件？
        zh| 学校合唱队有{a}人，女高音占合唱队总人数的{p}，女高音有几人？
        zh| 书店进了一套新书共{a}本，第一周就卖掉了{p}，第一周卖了多少本？
        zh| 黄豆的蛋白质含量约为{p}，{a}克黄豆含蛋白质约多少克？
        zh| 驾校上个月有{a}人参加考试，通过率是{p}，通过考试的有多少人？
        zh| 义卖筹得{a}元，同学们把其中的{p}捐给了敬老院，敬老院收到捐款多少元？
        zh| 果汁店每天用水果{a}千克，橙子占{p}，每天用橙子多少千克？
        zh| 一座剧院有座位{a}个，今晚的上座率是{p}，今晚来了多少名观众？
        zh| 竹子占公园绿地的{p}，公园绿地共{a}平方米，竹子占地多少平方米？
        zh| {A}的相册里有{a}张照片，风景照占了{p}，风景照有多少张？
        en| A ship's hold contains {a} containers; {p} will be unloaded in the next harbour. How many containers will be unloaded there?
        en| If {A} keeps {p} of the {$a} that {he} earned at the market, how much money does {he} keep?
        zh| 飞机上有{a}名旅客，选素食的占{p}，要准备多少份素食？

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
        en| At the outlet, {A} picks a {T1} with {$a} on its price tag. The cashier knocks {p} off. How much does {A} have to pay?
        en| A jug contains {a} ml of juice. {A} drinks {p} of the juice. How many ml are still in the jug?
        en| Because of the frost, {p} of the {a} tulips in the park have withered. How many tulips survived?
        en| {a} pupils sat the exam. If {p} failed, how many passed?
        en| The membership of our chess club, once {a}, has dropped by {p}. How many members does it have today?
        en| By switching off lights a school hopes to bring its daily use of {a} kWh down by {p}. What would its daily use be then?
        en| Of the {a} runners who set out, {p} gave up along the way. Find the number of runners who reached the finish.
        en| On a ship with {a} crew members, {p} went ashore. How many crew members stayed on board?
        en| Early-bird guests get {p} off the room price. The room price is {$a}. How much does an early bird pay?
        en| {A} had saved {$a}. {He} used {p} of {his} savings to buy a bicycle. How much is still in {his} savings?
        en| A wool sweater {a} mm long shrank by {p} in the wash. How long was it after the wash?
        en| The painter has finished {p} of a wall of {a} square metres. How many square metres does he have left to paint?
        en| My inbox held {a} messages. I deleted {p} of them. How many messages are in it now?
        en| What is the result of decreasing {a} by {p}?
        en| A lake had an area of {a} hectares before the drought; during the drought it became {p} smaller. What was its area after the drought?
        en| There are {a} pages in {A}'s exercise book. {p} of the pages are written on. How many are blank?
        en| "If you pay in cash, I'll let you have it for {p} less," the dealer said about the guitar marked {$a}. What would you pay in cash?
        en| A flock of {a} geese was resting on a field. A dog scared away {p} of the geese. How many geese were still on the field?
        en| Of a shipment of {a} plates {p} arrived cracked. How many plates arrived undamaged?
        en| The water tank held {a} litres this morning. The gardener has since used {p} of that on the roses. How much water remains?
        en| A bookseller returns {p} of the {a} calendars to the publisher and keeps the others. How many calendars does he keep?
        en| With the new road the trip of {a} minutes takes {p} less time. How many minutes does it take with the new road?
        en| Tickets are {$a} at full price. Pensioners save {p}. Work out the price for pensioners.
        en| The forest had {a} oaks until a storm knocked down {p} of them. How many oaks are standing after the storm?
        en| {B} weighs {p} less than {A}. {A} weighs {a} pounds. How many pounds does {B} weigh?
        en| A test has {a} questions. {A} got {p} of them wrong. How many did {he} get right?
        en| In a hospital with {a} beds, {p} are in use. How many beds are available?
        en| The farmer sold {p} of his {a} sheep at the market. How many sheep did he take back home?
        en| A used car is offered for {$a}. After some bargaining, {A} gets it {p} cheaper. How much does {A} spend on the car?
        en| When roasted, coffee beans lose {p} of their weight. What do {a} kg of raw beans weigh after roasting?
        en| The band wrote {a} songs but threw {p} of the songs away. How many songs did the band keep?
        en| Visitors on Saturday: {a}. On Sunday: {p} fewer. Visitors on Sunday: ?
        en| From a field of {a} square metres, {p} was given up for a new road. How large is the remaining field?
        en| Our class collected {a} bottles. Since {p} of these had no deposit, how many bottles with a deposit did we collect?
        en| {A}'s video had {a} views yesterday. Today the number of views went down by {p}. How many views did it have today?
        en| After the first round, {p} of {a} singers had to leave the competition. How many stayed in it?
        en| The candle was {a} mm tall. It has burned down by {p}. How tall is it now?
        en| An online shop gives first-time customers a {p} voucher. {A}, a first-time customer, fills a basket worth {$a}. How much is {he} charged?
        en| A hall was set up with {a} chairs, {p} of which were carried out again. How many chairs were left in the hall?
        en| The airline cut its {a} daily flights by {p} over the winter. How many flights a day did it operate in winter?
        en| {A} must type {a} words. So far {p} of the words have been typed. How many words are missing?
        en| There are {a} children in the camp. Apart from the {p} who caught a cold, all of them went on the trip. How many children went on the trip?
        en| Of a pot of {a} g of soup, {p} evaporated on the stove. How many grams of soup were left in the pot?
        en| In {A}'s box of {a} {T}, {p} are broken and the others are fine. How many are fine?
        en| The city had {a} buses last year, and {p} were scrapped. How many buses does it still run?
        en| A worker's pay packet was {$a}. From this {p} was held back for insurance. What amount did the worker receive?
        en| The hikers had a {a}-km route in front of them. By evening, {p} was behind them. How far did they still have to go?
        en| If you take away {p} of {a} litres, how many litres will you have?
        en| In a library of {a} volumes, {p} are out on loan. How many volumes are on the shelves at the moment?
        en| A company paid {$a} for a printer. After a year its book value is {p} lower. What is the book value after a year?
        en| Find the number that lies {p} below {a}.
        en| A theatre has {a} seats. For tonight {p} have been booked. How many can still be booked for tonight?
        en| The museum's entrance fee, {$a} until now, becomes {p} lower on Wednesdays. What is it on Wednesdays?
        en| Bees in a hive numbered {a} in summer. By winter their number had gone down by {p}. How many bees were in the hive in winter?
        en| {p} of the {a} passengers got off at the main station while nobody got on. How many passengers travelled on?
        en| {A} bakes {a} biscuits for the fair, and the children eat {p} of them beforehand. How many biscuits reach the fair?
        en| The old fridge used {a} units of power; the new one gets by with {p} less. How many units does the new fridge use?
        en| Suppose a school of {a} pupils lets {p} of them go home early. How many pupils are still at school?
        en| A piece of cloth measures {a} cm. The tailor cuts off {p}. How many centimetres of cloth remain?
        en| The dentist told {A} to eat {p} fewer sweets. {A} was eating {a} a month. How many a month should it be from now on?
        en| Not all the {a} light bulbs work: {p} are burnt out. How many work?
        en| Share prices crashed by {p} overnight. What is a packet of shares worth that was worth {$a} the day before?
        en| A gym had {a} members in January. By June {p} had cancelled. How many members were left?
        en| In the aquarium live {a} fish. The fish that are not guppies are all tetras, and guppies are {p} of the fish. How many tetras live there?
        en| {A} printed {a} flyers and has already handed out {p} of them. How many flyers does {he} have left to hand out?
        en| A surplus shop reduces the price of its tents, {$a}, by {p}. At what price are the tents sold?
        en| Thanks to the new filter, the smoke of a chimney, {a} g of dust an hour, now has {p} less dust. How many grams of dust is it an hour now?
        en| You have a budget of {$a} and have spent {p} of the budget. How much can you still spend?
        en| The bank holiday lowered the number of commuters from {a} by {p}. How many commuters were there on the bank holiday?
        en| Vegetarians make up {p} of the {a} guests; all other guests eat meat. How many meat eaters are there?
        en| {A} wants to lower {his} screen time of {a} minutes by {p}. How many minutes may {he} spend at the screen?
        en| A melon of {a} g consists of {p} water. What do the solid parts of the melon weigh?
        en| Everybody gets {p} off today! {A} wants a {T1} and a bag, regularly {$a} together. How much will they cost {him} today?
        zh| {A}去滑雪，门票{a}元，学生证可减免{p}，{A}凭学生证要付多少元？
        zh| 一壶茶有{a}毫升，客人喝掉了{p}，壶里还有茶多少毫升？
        zh| 操场上有{a}名同学在活动，上课铃响后{p}的同学进了教室，操场上还有多少名同学？
        zh| 运来一批玻璃杯{a}个，路上打碎了{p}，完好的玻璃杯有多少个？
        zh| 改用节水龙头以后，学校每月的用水量比原来的{a}吨下降了{p}，现在每月用水多少吨？
        zh| {A}要打一份{a}字的稿件，已经打了{p}，还要打多少个字？
        zh| 马拉松比赛有{a}人参加，中途退出的占{p}，坚持到终点的有多少人？
        zh| 新鲜蘑菇{a}千克，晒干后重量减少{p}，晒干后的蘑菇重多少千克？
        zh| 火车提速后，原来{a}分钟的路程所用时间缩短了{p}，现在要用多少分钟？
        zh| 一片树林有{a}棵树，台风刮倒了{p}，没有被刮倒的树有多少棵？
        zh| 从{a}里减去它的{p}，差是多少？
        zh| 考试共有{a}道题，{A}做错了{p}，其余都做对了，{A}做对多少道？
        zh| 医院有床位{a}张，已经住了病人的占{p}，空床位有多少张？
        zh| 饲养场原有兔子{a}只，卖出总数的{p}后，饲养场里还剩多少只兔子？
        zh| 一条绳子长{a}厘米，剪去全长的{p}，剩下的绳子长多少厘米？
        zh| 手机店清货，一部旧款手机由{a}元下调{p}，下调后的价格是多少元？
        zh| {B}的体重比{A}轻{p}，{A}重{a}斤，{B}重多少斤？
        zh| 湖面原来有{a}公顷，由于干旱缩小了{p}，现在湖面有多少公顷？
        zh| 快递员带了{a}件包裹出门，中午前送完{p}，下午还要送多少件？
        zh| 一台打印机的账面价值是{a}元，使用一年折旧{p}，一年后账面价值是多少元？
        zh| {A}原来每月看电视{a}小时，现在决定少看{p}，现在每月看电视多少小时？
        zh| 合唱比赛报名{a}人，初赛淘汰了{p}，进入复赛的有多少人？
        zh| 冷饮店九月卖出冰棍{a}根，十月天气转凉，销量比九月下滑{p}，十月卖出多少根？
        zh| 养蜂人有{a}箱蜂，冬天损失了{p}，春天还有多少箱蜂？
        zh| 一块菜地{a}平方米，其中{p}种白菜，剩下的种萝卜，种萝卜的面积是多少平方米？
        zh| 一本相册有{a}页，贴了照片的页数占{p}，空白的还有多少页？
        zh| 咖啡豆烘焙时会失重{p}，{a}克生豆烘焙后重多少克？
        zh| 妈妈带了{a}元去超市，结账用了其中的{p}，妈妈钱包里还剩多少元？
        zh| 公交公司有{a}辆车，报废了{p}，还能上路的有多少辆？
        zh| 春游时{a}名学生中{p}坐大巴，其余的步行，步行的学生有多少名？
        en| Let the regular fare be {$a}, and let it drop by {p}. What is the lowered fare?
        en| Start with {a}, throw out {p} of it, and say what remains.

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
        en| {A}'s landlord wants {p} more rent from next month on. So far {A} has been paying {$a}. What will the new rent be?
        en| The swimming pool had {a} guests on Friday. Thanks to the heat, Saturday saw {p} more. How many guests came on Saturday?
        en| A gardener measured a sunflower at {a} mm. Over the next week it gained {p} in height. How tall was it then?
        en| A restaurant adds a cover charge of {p} to each bill. {A}'s meal and drinks cost {$a}. How much is on {his} bill in the end?
        en| What do you get by enlarging {a} by {p}?
        en| A puppy weighed {a} g when it came to us and is {p} heavier today. What does it weigh today?
        en| The bakery makes {a} rolls on weekdays and {p} more than that on Sundays. How many rolls does it make on a Sunday?
        en| {B} collected {p} more {T} than {A}. {A} collected {a}. Find out how many {B} collected.
        en| After the new bridge was opened, traffic through our village, formerly {a} cars an hour, went up by {p}. How many cars pass through in an hour now?
        en| A sum of {$a} is left in a fund and gains {p}. To what sum does it grow?
        en| Our class has read {a} books this year. We want to beat that by {p} next year. How many books must we read next year?
        en| For the larger cake, {A} takes {p} more flour than the {a} g in the recipe. How many grams of flour does {he} take?
        en| The zoo kept {a} animals. After the new house was built, the number of animals rose by {p}. How many animals does it keep now?
        en| Take {a} and put {p} of it on top. What is the outcome?
        en| {A} types {a} characters a minute. After a course {he} is {p} faster. How many characters a minute can {he} type after the course?
        en| "Prices for train tickets go up by {p} in January," the newspaper writes. A ticket costs {$a} in December. How much will it cost in January?
        en| A wholesaler charges {$a} for a {T1}; the shop on the corner charges {p} more than the wholesaler. How much does the shop charge?
        en| The theatre sold {a} season tickets last year. With a new director, sales went up {p}. How many season tickets were sold under the new director?
        en| A school library has {a} comics and plans to buy another {p} of that number. How many comics will it have?
        en| When {A} started jogging, {he} could run for {a} seconds without a break. Since then {he} has improved by {p}. For how many seconds can {he} run now?
        en| The hotel raises its room price of {$a} by {p} during the trade fair. Calculate the price during the fair.
        en| A box of cereal holds {a} g. The family box contains {p} more. How many grams does the family box contain?
        en| Last week's heap of recycled paper weighed {a} kg, and this week's weighs {p} more. What is the weight of this week's heap?
        en| {A} bought a painting for {$a}. Its value has since gone up by {p}. What is the painting worth now?
        en| The bus drivers' union asked for {p} more money. A driver's pay is {$a} at the moment. How high would the pay be if the union got its way?
        en| How many pupils will a school with {a} pupils have if that number climbs by {p}?
        en| Old speed: {a} km/h. New speed: {p} higher. New speed in km/h?
        en| The water expands by {p} as it freezes in this made-up world. It took up {a} ml before. How much space does the ice take up?
        en| A football stadium with {a} seats is being rebuilt so that it will seat {p} more people. How many people will it seat?
        en| {A} sold {a} cups of lemonade yesterday. Today is hotter and {he} sells {p} more cups. How many cups does {he} sell today?
        en| The power station produced {a} units in spring. In autumn production was {p} greater. What was the production in autumn?
        en| Because of a heavy bag {A} has to pay the airline {p} on top of the fare of {$a}. What does the flight cost {him} altogether?
        en| You have {a} points. A bonus card lifts your points by {p}. How many points do you have with the card?
        en| Customs duty of {p} is charged on a watch with a value of {$a}. What is the value including duty?
        en| The number that exceeds {a} by {p} is wanted. Which number is it?
        en| A dairy farm gave {a} litres of milk a day before it got better feed. With the feed the cows give {p} more. How many litres a day is that?
        en| On the first day of the fair {a} people came; the second day topped this by {p}. How many people came the day after the first?
        en| Let the old price be {$a}. The new price x lies {p} above it. What is x?
        en| A photo {a} pixels wide is made {p} wider. What is its width in pixels now?
        en| A carpenter orders {p} more boards than needed in case some break. He needs {a} boards. How many does he order?
        en| The bakery's oven uses {a} kWh a week. In the week before Easter it needs {p} extra. How many kWh does it use in that week?
        en| {A} spent {$a} on presents last Christmas and has decided to spend {p} more this time. How much will {he} spend?
        en| A rabbit farm started the year with {a} rabbits. During the year the stock grew {p}. How many rabbits were there at the end of the year?
        en| For working nights, nurses are paid {p} extra on their normal {$a}. What is a nurse paid for nights?
        en| From {a} members our youth orchestra has grown by {p}. What is its present number of members?
        en| An e-bike goes {p} farther on a new battery than on the old one, which lasted for {a} km. How far does it go on the new one?
        en| Hiking alone, {A} needs {a} minutes to the hut. With {his} little sister it takes {p} longer. How many minutes do they need together?
        en| A {T1} is bought at {$a}. The dealer wants to earn {p} of that when selling it. Which price must he ask?
        en| The old well was {a} cm deep. Workers have deepened it by {p}. How deep is it now?
        en| Rice of {a} g takes up water when boiled and weighs {p} more. What is the weight of the boiled rice?
        en| By how many people was the second concert attended, if the first was attended by {a} and the second by {p} more?
        en| The app had {a} users in March. April brought an increase of {p}. Work out the number of users in April.
        en| {A} had been learning {a} words a month, but before the exam {he} stepped it up by {p}. How many words a month was that?
        en| A tank contained {a} litres when rain filled it up by another {p} of this amount. How many litres does it contain after the rain?
        en| With the delivery fee, which is {p} of the price of the goods, how much is an order of goods for {$a}?
        en| If the town's {a} streetlights are increased in number by {p}, how many will there be?
        en| This summer {a} swallows nested in the barn. Next summer the farmer expects {p} more. How many swallows does he expect?
        en| Raise {$a} by {p}. How much is that?
        en| {A}'s first jump was {a} cm. The last one was {p} longer. How many centimetres was the last jump?
        en| Insurance for a young driver is {p} dearer than the standard {$a}. How much does a young driver pay?
        en| The ferry carried {a} cars a day until it was replaced by a ferry which carries {p} more. How many cars a day does the new ferry carry?
        en| A scientist grew {a} bacteria in a dish. An hour later there were {p} more. How many bacteria were in the dish an hour later?
        en| The class garden gave {a} tomatoes last year. Compost improved the harvest by {p}. How many tomatoes did it give with compost?
        en| A savings certificate of {$a} pays a one-off bonus of {p} at the end. How much does its owner get, bonus included?
        en| My uncle's van can load {a} kg; his truck can load {p} more than the van. What can the truck load?
        en| The company's helpline answered {a} calls in the morning. In the afternoon the number of calls was up by {p}. How many calls were there in the afternoon?
        en| A plot of land was valued at {$a}. Some years later it was valued {p} higher. What was it valued at then?
        en| A lake of {a} hectares became {p} larger through a dam. How many hectares does the lake cover with the dam?
        en| As a treat for {his} birthday, {A} gets {p} more pocket money than the usual {$a}. How much does {he} get?
        en| Planned length of the tunnel: {a} m. In the end it was built {p} longer. How long did it become?
        en| Each winter our heating bill of {$a} goes up {p} when guests stay with us. What is the bill with guests?
        en| Last season the striker shot at goal {a} times. This season he did so {p} more often. How many times did he shoot this season?
        en| {A} baked {a} biscuits. {B}, who has a bigger oven, baked {p} more. How many biscuits came out of {B}'s oven?
        en| The museum shop buys mugs for {$a} a box and puts {p} on top. For how much does it sell a box?
        en| A cinema ticket for a film with special glasses is {p} more than an ordinary ticket at {$a}. What does the ticket with glasses cost?
        zh| 游泳馆周五接待{a}人，周六天气炎热，人数比周五上升了{p}，周六接待多少人？
        zh| {A}每分钟打字{a}个，练习后速度提高了{p}，现在每分钟能打多少个字？
        zh| 水结成冰，体积增大{p}，{a}毫升的水结成冰后体积是多少毫升？
        zh| 一家餐馆在餐费之外另收{p}的服务费，{A}一家的餐费是{a}元，一共要付多少元？
        zh| {a}加上它的{p}，和是多少？
        zh| 高铁比原来的列车快{p}，原来的列车每小时行{a}千米，高铁每小时行多少千米？
        zh| 奶牛场改换饲料前每天产奶{a}升，改换后产奶量提高{p}，改换后每天产奶多少升？
        zh| 小狗来我家时重{a}克，现在比那时重了{p}，小狗现在重多少克？
        zh| 体育馆有座位{a}个，扩建后座位数增加{p}，扩建后有多少个座位？
        zh| {A}跳远第一次跳了{a}厘米，第二次比第一次远{p}，第二次跳了多少厘米？
        zh| 春节期间宾馆的房价上调{p}，平时一间房{a}元，春节期间一间房多少元？
        zh| {A}买了一幅画，花了{a}元，几年后这幅画升值{p}，这时值多少元？
        zh| 学校合唱团原来有{a}名团员，今年扩大规模，人数增加了{p}，合唱团现在有多少名团员？
        zh| 木工师傅需要{a}块木板，为了防止不够，他多准备了{p}，他准备了多少块？
        zh| 大包装洗衣粉比小包装的重{p}，小包装重{a}克，大包装重多少克？
        zh| {B}家养的蜜蜂比{A}家多{p}，{A}家养了{a}箱，{B}家养了多少箱？
        zh| 护士上夜班的工资要比白班高{p}，白班工资{a}元，夜班工资是多少元？
        zh| 科技馆国庆前每天有{a}人参观，国庆期间每天的人数增长{p}，国庆期间每天有多少人参观？
        zh| 把一张宽{a}像素的图片放大，使宽度增加{p}，放大后的宽度是多少像素？
        zh| 批发价每箱{a}元的苹果，零售时要贵{p}，零售价每箱多少元？
        zh| {A}一个人爬山用{a}分钟，带着妹妹爬要多用{p}的时间，带着妹妹爬要多少分钟？
        zh| 冬天我家取暖费是{a}元，今年由于天冷多花了{p}，今年的取暖费是多少元？
        zh| 从国外买一块手表，价格{a}元，还要交价格的{p}作为关税，买这块手表总共花多少元？
        zh| 一口井深{a}厘米，工人又挖深了{p}，现在这口井深多少厘米？
        zh| 干木耳{a}克，用水泡发以后重量增加{p}，泡发后的木耳有多少克？
        zh| 足球队上赛季射门{a}次，本赛季比上赛季多{p}，本赛季射门多少次？
        zh| {A}原来每月背{a}个单词，考试前每月多背{p}，考试前每月背多少个？
        zh| 水库的面积是{a}公顷，建坝以后扩大了{p}，建坝以后的面积是多少公顷？
        zh| 一个软件三月份有用户{a}人，四月份用户数增长{p}，四月份有多少用户？
        zh| 普通电影票{a}元一张，立体电影票要比普通票贵{p}，立体电影票一张多少元？

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
        en| {A} bought a {T1} in the sale. With {p} knocked off, {he} paid {$a}. What had the price tag said before the sale?
        en| After {p} of the audience had gone home in the break, {a} people saw the end of the play. How many people were in the audience before the break?
        en| A storm blew down {p} of the trees in an orchard, leaving {a} standing. How many trees did the orchard have before the storm?
        en| What was the number of pages in {A}'s notebook if {p} of them have been torn out and {a} are left?
        en| {A} drank {p} of a bottle of juice. {a} ml stayed in the bottle. How much juice had been in it?
        en| My grandfather gave away {p} of his stamps and now keeps {a} stamps in his album. What number of stamps did he own earlier?
        en| A number is decreased by {p} of itself and turns into {a}. Determine the number.
        en| This month's electricity bill is {$a}, down {p} from last month's. How much was last month's bill?
        en| {a} runners reached the finish; {p} of those who had started gave up on the way. How many runners had started?
        en| A jumper shrank by {p} in the wash and is now {a} mm long. Find its length before the wash.
        en| "We have cut {p} of all our flights," says the airline's boss, "and we still fly {a} times a day." How many flights a day were there before the cut?
        en| During the drought a lake lost {p} of its water. There are {a} tons of water in it at present. How many tons did it hold before the drought?
        en| {p} of a batch of cups arrived broken and {a} arrived undamaged. How large was the batch?
        en| {A} has already typed {p} of {his} essay, and {a} words are still to be typed. How many words will the essay have?
        en| If a phone costs {$a} with a rebate of {p}, what does it cost without any rebate?
        en| The herd is {p} smaller than it was last spring. It has {a} sheep. How many sheep did it have last spring?
        en| From a can of paint {p} was used for the door. The {a} ml that remain are enough for the window. How much paint did the can contain?
        en| Taking {p} off a number gives {a}. Which number is meant?
        en| After paying {p} of the prize to the taxman, the winner kept {$a}. How large was the prize?
        en| A candle has burned down by {p}. It is {a} mm tall now. How tall was the candle when it was lit?
        en| The {P} got rid of {p} of its old {T}; {a} old {T} are still there. How many were there at the beginning?
        en| In a school {p} of the children come by bus. All the others, {a} children, walk. How many children does the school have?
        en| Coffee beans lose {p} of their weight in the roaster. To get {a} kg of roasted beans, how many kg of raw beans must go in?
        en| {A} completed {p} of the levels in a game and has {a} levels in front of {him}. How many levels are there in the game?
        en| Because it is last year's model, a bicycle is {p} cheaper than the new model. It sells at {$a}. At what price does the new model sell?
        en| With {p} of its passengers gone at the harbour, the ferry sailed on with {a} passengers. How many had been on the ferry before the harbour?
        en| {p} of the questions in a quiz were answered wrongly by {A}, who had {a} right answers. How many questions did the quiz have?
        en| Dried mushrooms weigh {p} less than fresh mushrooms. {a} g of dried mushrooms are obtained. How many grams of fresh ones were used?
        en| The club's membership has shrunk by {p} since last year and stands at {a}. How many members had it last year?
        en| For {A}'s party {p} of the invited children said no, so {a} came. How many children had been invited?
        en| Let x be the regular fare. With a {p} student discount, the fare is {$a}. What is x?
        en| A jar lost {p} of its cookies overnight! In the morning {A} counts {a} cookies. How many cookies were in the jar the evening before?
        en| The fast train takes {a} minutes, {p} less than the slow train needs. How many minutes does the slow train need?
        en| {A} had saved up money. {He} spent {p} of it on a {T1}, and {$a} is in the money box. How much money had {he} saved up?
        en| When {p} of a rope had been cut off, {a} m remained. What was its length to begin with?
        en| {p} of the beds in a hospital are occupied. Since {a} beds are free, how many beds does the hospital have?
        en| On the vet's advice our cat ate less and became {p} lighter. It weighs {a} ounces now. How many ounces did it weigh when it came to the vet?
        en| A flower shop sold {p} of its roses before noon and had {a} for the afternoon. How many roses did the flower shop have in the morning?
        en| The crew of a ship was cut by {p} when the new engine came. Today {a} sailors work on it. Of how many sailors did the crew consist before?
        en| "I read {p} of my comics and put the other {a} in a drawer," says {A}. How many comics does {he} have?
        en| A car's price dropped {p} in its first year. After that year it could be bought for {$a}. How much did the car cost new?
        en| After {p} of the pie had been eaten, the rest weighed {a} g. Calculate the weight of the whole pie.
        en| Not counting the {p} of the tickets that went to sponsors, there were {a} tickets for the public. How many tickets were there altogether?
        en| In the second week {a} visitors saw the exhibition. This was a fall of {p} from the first week. How many visitors saw it in the first week?
        en| A mobile plan costs members of staff {$a}. Staff pay {p} less than everyone else. What does everyone else pay?
        en| {A} scored {a} points in the final, {p} fewer than in the semi-final. How many points did {he} score in the semi-final?
        en| From a bag of rice {p} was cooked this week, and {a} g has not been touched. How many grams were in the full bag?
        en| The factory uses {p} less water than it used to. Nowadays it uses {a} tons a day. What was its daily use of water?
        en| Deleting {p} of all photos left {a} photos on the camera. How many photos were on it before?
        en| {B} walked {a} km, and that is {p} less than {A} walked. What distance did {A} walk?
        en| The builder has already laid {p} of the bricks; the {a} bricks next to the wall will be laid tomorrow. How many bricks are there for the whole job?
        en| Some fish were moved from a pond: {p} of them, to be exact. If {a} fish are left in the pond, how many did it have at first?
        en| What original amount, after a loss of {p}, is worth {$a}?
        en| A pair of boots is marked down by {p}. Now it can be had for {$a}. Work out what it cost before it was marked down.
        en| Rent is lower in the country: {A} pays {$a} there, {p} less than for {his} flat in town. How much did the flat in town cost?
        en| At the end of the first round {p} of the teams were out. {a} teams went on to the next round. How many teams played in the first round?
        en| {A} gave {B} {p} of {his} {T}. After that {A} was left with {a}. How many did {A} have before?
        en| A sponge lost {p} of its weight as it dried. Dry, it weighs {a} g. What did the wet sponge weigh?
        en| On rainy days the zoo has {a} visitors, which is {p} below the number on dry days. How many visitors does it have on dry days?
        en| Vegetarian dishes make up {p} of a menu, and the other {a} dishes contain meat or fish. How many dishes are on the menu?
        en| Sold at a loss of {p}, the piano brought its owner {$a}. What had the owner paid for it?
        en| The bank keeps {p} of the money collected as a charge and pays the charity {$a}. How much money was collected?
        en| Left to drive: {a} km. Already driven: {p} of the trip. How long is the trip?
        en| Since {A} moved, {his} way to work has become {p} shorter. It is {a} minutes now. How many minutes was it before {he} moved?
        en| The teacher handed back {p} of the tests on Monday and the remaining {a} on Tuesday. How many tests did she hand back in all?
        en| {p} of the seeds {A} had bought were eaten by birds. From the other {a}, carrots grew. How many seeds had {A} bought?
        en| After the price cut of {p} a litre of paint can be bought at {$a}. Find the price that was cut.
        en| An apple grower found worms in {p} of the apples. He took the {a} good apples to market. How many apples had he picked?
        en| It costs {$a} to see the match from behind the goal. These places are {p} cheaper than those on the side. How much is a place on the side?
        en| If I use up {p} of my data, {a} MB are left for the rest of the month. How many MB do I have per month?
        en| The clearance shelf says: "{p} off the old price. You pay {$a}." What is the old price?
        en| Only {a} of the swallows came back in spring; {p} of them did not return. How many swallows had flown away in autumn?
        en| Suppose a number minus {p} of that number is equal to {a}. Find the number.
        en| In the theatre {p} of the rows are reserved. {a} rows can be used by anyone. What is the number of rows in the theatre?
        en| A ball loses {p} of its height at each bounce. After a bounce it rises to {a} cm. From what height did it come?
        zh| 果园遭了台风，{p}的树被刮倒，还立着{a}棵，果园原来有多少棵树？
        zh| 一场演出中途有{p}的观众离场，最后剩下{a}人，开演时有多少名观众？
        zh| 蜡烛烧掉了全长的{p}，现在还有{a}毫米长，这根蜡烛原来长多少毫米？
        zh| 马拉松比赛有{p}的选手没跑完，跑完全程的选手是{a}名，参加比赛的共有多少名选手？
        zh| {A}打字，打完了文章的{p}，还有{a}个字没有打，这篇文章共多少字？
        zh| 快车比慢车少用{p}的时间，快车用了{a}分钟，慢车要用多少分钟？
        zh| 蘑菇晒干以后重量减轻{p}，要得到{a}克干蘑菇，需要鲜蘑菇多少克？
        zh| 这个月的电费是{a}元，比上个月节省了{p}，上个月的电费是多少元？
        zh| 湖面因干旱缩小了{p}，现在有{a}公顷，干旱前湖面有多少公顷？
        zh| 玩具厂发来一箱杯子，{p}在路上碎了，没碎的有{a}个，这箱杯子一共有多少个？
        zh| 合唱比赛初赛淘汰了{p}的队，进入复赛的有{a}队，参加初赛的有多少队？
        zh| 一根绳子剪掉它的{p}，还有{a}米，绳子原长多少米？
        zh| {A}搬家后上班路上只要{a}分钟，比搬家前缩短了{p}，搬家前路上要多少分钟？
        zh| 钢琴亏本{p}卖掉，卖得{a}元，当初买这架钢琴花了多少元？
        zh| 医院的床位有{p}住了病人，空着的床位还有{a}张，这家医院共有床位多少张？
        zh| {A}把零花钱的{p}捐给了灾区，自己还剩{a}元，{A}原来有零花钱多少元？
        zh| 一罐油漆刷门用掉{p}，剩下{a}毫升刷窗户，这罐油漆共有多少毫升？
        zh| 甩卖牌上写着：“全部降价{p}，皮鞋每双{a}元。”皮鞋降价前每双多少元？
        zh| {B}跑了{a}千米，比{A}少跑{p}，{A}跑了多少千米？
        zh| 这学期图书室丢失和损坏了{p}的书，还有{a}本可以借，图书室原有书多少本？
        zh| 花店上午卖出玫瑰的{p}，下午还有{a}枝，花店早上有玫瑰多少枝？
        zh| 春天只飞回来{a}只燕子，有{p}的燕子没有回来，去年秋天飞走的燕子有多少只？
        zh| {A}答错了{p}的题，答对{a}道，试卷上共有多少道题？
        zh| 从总数里取出{p}，余下的正好是{a}，总数是多少？
        zh| 羊圈里的羊比去年春天减少{p}，只有{a}只了，去年春天羊圈里有多少只羊？
        zh| 手机流量用了{p}，这个月还可以用{a}兆，每个月的流量有多少兆？
        zh| 获奖者缴纳{p}的税款后领到{a}元，他中的奖金是多少元？
        zh| 球落地后弹起的高度比原来低{p}，弹起了{a}厘米，球是从多少厘米高处落下的？
        zh| 工地上的砖砌墙用了{p}，场上还堆着{a}块，工地上原有砖多少块？
        zh| 全班同学中{p}坐校车上学，其余{a}人步行，全班有多少人？

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
        en| Since {A}'s landlord put the rent up by {p}, {he} has been paying {$a}. What was the rent {he} had been paying until then?
        en| Saturday brought {a} guests to the pool, an increase of {p} on Friday. How many guests had been there on Friday?
        en| A sunflower became {p} taller in a week and now stands at {a} mm. How tall was it a week ago?
        en| The bill came to {$a} after the waiter had added a cover charge of {p}. What did the food and drink cost?
        en| A puppy weighs {a} g today. That is {p} above its weight on the day of its arrival. How much did it weigh on that day?
        en| On Sundays a baker makes {p} more rolls than on weekdays. If he makes {a} rolls on Sundays, how many does he make on a weekday?
        en| {B} beat {A} at collecting {T}: {B}'s {a} {T} were {p} more than {A}'s. How many had {A} collected?
        en| Traffic in our village rose by {p} when the bridge opened, to {a} cars an hour. How many cars an hour were there before?
        en| Which number must be enlarged by {p} to become {a}?
        en| A family box of cereal holds {a} g, {p} more than the normal box. How many grams are in the normal box?
        en| With its new batteries the e-bike goes {a} km, and this is {p} farther than with the old batteries. How far did it go with the old ones?
        en| "My painting has gained {p} in value since I bought it," says {A}. "Now it is worth {$a}." What had {A} paid for it?
        en| After a typing course {A} can type {a} words in a given time, {p} more than before the course. How many words could {he} type in that time before?
        en| A wholesaler's price plus {p} is the shop's price. In the shop a {T1} is {$a}. What is the wholesaler's price?
        en| A stadium was rebuilt and seats {p} more than before. There are {a} seats today. Find the number of seats before rebuilding.
        en| {A} jumped {a} cm at the end of the season, {p} farther than at the beginning. How far did {he} jump at the beginning?
        en| During the trade fair a hotel room is {p} dearer than usual; it costs {$a}. What is the usual price of the room?
        en| Boiled rice weighs {p} more than dry rice. The pot holds {a} g of boiled rice. How many grams of dry rice were boiled?
        en| A zoo has {a} animals because their number rose by {p} over the summer. How many animals did it have before the summer?
        en| If an airline adds {p} to the fare for luggage and {A} has to pay {$a} in all, how much is the fare?
        en| A watch costs {$a} with duty. The duty is {p} of the watch's value. Calculate the value.
        en| A number and {p} of that number make {a} together. What is the number?
        en| The cows have given {p} more milk since they got better feed. They give {a} litres a day now. How many litres a day did they give earlier?
        en| The carpenter orders {p} more boards than he really needs, so {a} boards are delivered. How many boards does he really need?
        en| {A} has improved by {p} since {he} began running: {he} can run for {a} seconds now. How long could {he} run when {he} began?
        en| Attendance at the second concert was {a}, {p} up on the first concert. How many people came to the first concert?
        en| The tunnel turned out {p} longer than planned. It is {a} m long. What was the planned length?
        en| For night work a nurse is paid {$a}, which is {p} on top of the day rate. What is the day rate?
        en| When {A} takes {his} little sister along, the walk takes {p} longer. They need {a} minutes. How many minutes would {A} need alone?
        en| A well that has been deepened by {p} is now {a} cm deep. How deep was the well originally?
        en| Our library lent out {a} books this month; that beats last month by {p}. How many did it lend out last month?
        en| Let x be the number of members our club had in January. By June it had gone up {p} and reached {a}. What is x?
        en| The photo was made {p} wider on the screen and is now {a} pixels wide. What was its width at first?
        en| An app counted {a} users in April. In comparison with March there was growth of {p}. How many users did it count in March?
        en| {A} got {$a} pocket money in the month of {his} birthday, {p} more than in a normal month. How much does {he} get in a normal month?
        en| The truck can carry {a} kg. That is {p} more than the van can. How many kilograms can the van carry?
        en| Last year's tomato harvest was smaller: this year, with {a} tomatoes, we picked {p} more. How many tomatoes did we pick last year?
        en| Including delivery at {p} of the price of the goods, {A}'s order cost {$a}. How much were the goods alone?
        en| {B} baked {a} biscuits, {p} more than {A} did. How many biscuits did {A} bake?
        en| A dam made a lake {p} bigger. The lake now covers {a} hectares. How many hectares did it cover without the dam?
        en| The number {a} comes from adding {p} to some starting number. Determine the starting number.
        en| Because winter was cold, the heating bill of {$a} was {p} higher than in the year before. How much was it in the year before?
        en| A new machine fills {a} bottles a minute and is thereby {p} quicker than the machine it replaced. How many bottles a minute did the replaced machine fill?
        en| Today {a} pupils eat in the canteen. Since the new cook came the number has gone up {p}. How many ate there before the new cook came?
        en| A film with special glasses costs {$a}, {p} more than an ordinary film. What does an ordinary film cost?
        en| The savings bond paid its owner a bonus of {p} of the sum invested, so he received {$a} altogether. How much was the sum invested?
        en| {A}'s score is {a} after a bonus card has lifted it by {p}. What was the score without the card?
        en| In the afternoon {a} calls reached the helpline, {p} more than in the morning. How many calls reached it in the morning?
        en| What amount of money, when {p} is put on it, comes to {$a}?
        en| The striker shot {a} times this season: {p} more often than last season. How many times did he shoot last season?
        en| A dish contains {a} bacteria. There are {p} more of them than an hour ago. How many were there an hour ago?
        en| {a} swallows nest in the barn, {p} more than last summer. How many swallows nested there last summer?
        en| Young drivers pay {p} more for insurance than older drivers. If a young driver pays {$a}, how much does an older driver pay?
        en| After buying new comics equal to {p} of its stock, the school library owns {a} comics. How many did it own before buying?
        en| The museum shop sells a mug for {$a}; in this price there is a mark-up of {p} on what the mug cost the shop. What did it cost the shop?
        en| The train is {p} faster than the coach and travels at {a} km/h. What is the speed of the coach?
        en| New wage: {$a}. Rise: {p}. Old wage?
        en| Our village has {a} inhabitants; {p} more live here than in the next village. How many live in the next village?
        en| A tank filled up by {p} overnight because of the rain, so {a} litres were in it in the morning. How many litres were in it the evening before?
        en| Ice takes up more room than water: suppose it is {p} more. How much water freezes into {a} ml of ice?
        en| {A} spent {$a} on presents this year, overspending last year's amount by {p}. What did {he} spend last year?
        en| The factory's output is up by {p}. It now turns out {a} pairs of shoes a day. How many pairs a day did it turn out formerly?
        en| In spring the power station produced less than in autumn. Autumn's {a} units were {p} more than spring's. How many units were produced in spring?
        en| When the price of a coffee was raised by {p}, the machine's display changed to {$a}. What did it show before?
        en| The hikers took the long way, {a} km, which is {p} longer than the short way. How many kilometres is the short way?
        en| A rabbit farm ended the year with {a} rabbits after its stock had grown by {p}. With how many rabbits had the year begun?
        en| "We sold {a} season tickets," the theatre director says proudly, "{p} more than under the old director." How many were sold under the old director?
        en| {p} more visitors than last weekend came to the castle. {a} came. What was last weekend's number?
        en| A school choir has been enlarged by {p}. Today it counts {a} voices. How many did it count before?
        en| Suppose the price of bread has risen by {p} since you were born, and a week's bread costs {$a}. How much was a week's bread when you were born?
        en| Salt water in a bath was heated until its volume was {p} larger, namely {a} ml. What volume had it when it was cold?
        en| The new edition of an atlas has {a} maps. There are {p} more maps in it than in the previous edition. How many maps did the previous edition have?
        en| {A} ordered {p} more chairs than there were guests, {a} chairs in total. How many guests were there?
        en| The town enlarged its fleet of buses by {p} and runs {a} buses now. Work out the size of the fleet in former days.
        en| When {p} of x is added to x itself, {a} results. Find x.
        zh| 游泳馆周六来了{a}人，人数比周五上升{p}，周五来了多少人？
        zh| {A}练习以后每分钟打字{a}个，速度提高了{p}，练习以前每分钟打多少个？
        zh| 水结冰后体积增加{p}，现在有{a}毫升的冰，是多少毫升的水结成的？
        zh| 高铁每小时行{a}千米，速度比普通列车快{p}，普通列车每小时行多少千米？
        zh| 体育馆扩建后有{a}个座位，座位数增加了{p}，扩建前有座位多少个？
        zh| 某数与它的{p}的和是{a}，求某数。
        zh| 奶牛场换了新饲料，每天产奶{a}升，产奶量提高{p}，换饲料前每天产奶多少升？
        zh| 春节期间一间客房{a}元，比平时上调{p}，平时一间客房多少元？
        zh| 合唱团扩大后有{a}名团员，人数增加了{p}，扩大之前有团员多少名？
        zh| {A}收藏的画升值了{p}，目前值{a}元，{he}买画时花了多少元？
        zh| 大袋米重{a}千克，比小袋的重{p}，小袋米重多少千克？
        zh| 夜班工资{a}元，高出白班{p}，白班工资是多少元？
        zh| 一口井挖深了{p}以后深{a}厘米，挖之前深多少厘米？
        zh| 木耳泡发后重{a}克，重量增加{p}，泡发前的干木耳重多少克？
        zh| 从国外买一块手表，加上占价格{p}的关税，一共花了{a}元，手表的价格是多少元？
        zh| 软件四月份的用户达到{a}人，用户数比三月份增长{p}，三月份有用户多少人？
        zh| {A}带着妹妹爬山用了{a}分钟，比自己一个人爬多用{p}的时间，{A}一个人爬要用多少分钟？
        zh| 苹果零售每箱{a}元，比批发贵{p}，批发每箱多少元？
        zh| 足球队本赛季射门{a}次，比上赛季增加{p}，上赛季射门多少次？
        zh| 图片放大后宽{a}像素，宽度比原来增加了{p}，原来宽多少像素？
        zh| {B}家养蜂{a}箱，比{A}家多养{p}，{A}家养蜂多少箱？
        zh| 新版词典收词{a}条，比旧版多收{p}，旧版收词多少条？
        zh| 今年的取暖费是{a}元，因为天冷比去年多花{p}，去年的取暖费是多少元？
        zh| 隧道实际长{a}米，比设计的长度多{p}，设计的长度是多少米？
        zh| 镇上现有公交车{a}辆，比扩充前多了{p}，扩充前有多少辆？
        zh| 水库建坝以后面积扩大{p}，达到{a}公顷，建坝以前面积是多少公顷？
        zh| 爸爸今年奖金{a}元，老板说比去年涨了{p}，爸爸去年的奖金有多少元？
        zh| 工人师傅改进方法后，每天装配玩具{a}个，效率提高{p}，改进方法前每天装配几个？
        zh| 会场准备了{a}把椅子，比来宾人数多{p}，来宾有多少人？
        zh| 什么数加上自身的{p}就是{a}？

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
        zh| 国庆节期间，家具城的沙发打{z}，一套沙发平时卖{a}元，国庆节期间卖多少元？
        zh| {A}在网上看到一个{a}元的书包，客服说今天下单可以打{z}，今天下单只要付多少元？
        zh| 门口的牌子写着“全部{z}”，{A}拿了一顶标价{a}元的帽子去付款，{he}要付多少元？
        zh| 公园年票每张{a}元，教师节老师凭证件打{z}购买，一位老师买年票要多少元？
        zh| 妈妈想给{A}买一台学习机，商店的标价是{a}元，开学季打{z}，妈妈需要准备多少元？
        zh| 反季销售羽绒服，原来{a}元一件，夏天打{z}，夏天买这件羽绒服花多少元？
        zh| 老年人乘船打{z}，船票全价是{a}元，爷爷买一张船票要付多少元？
        zh| 商品的现价等于原价乘折扣。一双球鞋原价{a}元，打{z}，现价多少元？
        zh| 花店快关门了，老板把剩下的花打{z}卖，原来值{a}元的花现在能卖多少元？
        zh| 团购电影票可以打{z}，如果不团购要{a}元，团购要多少元？
        zh| {A}家装修买瓷砖，总价{a}元，店主看在熟人面上打了{z}，{A}家实际付款多少元？
        zh| 牛奶快到保质期了，超市把每箱{a}元的牛奶打{z}促销，促销价每箱多少元？
        zh| 钢琴课一期学费{a}元，{A}是老学员，续报打{z}，{he}续报一期交多少元？
        zh| 某景区淡季门票打{z}，旺季每张{a}元，淡季每张多少元？
        zh| 请算一算：一条{a}元的围巾，打{z}后的价钱是多少？
        zh| 爸爸加油时用了加油卡，油费打{z}，本来要付{a}元，实际付了多少元？
        zh| {B}推荐{A}去新开的文具店，那里开业打{z}，{A}选了{a}元的文具，付款多少元？
        zh| 厂家直销，空调{z}供应，空调的市场价是{a}元，直销价是多少元？
        zh| 一盏台灯因为外壳有划痕，店里打{z}卖，没有划痕的要{a}元，这盏有划痕的卖多少元？
        zh| {A}过生日那天去照相馆拍照，寿星打{z}，一套照片{a}元，{A}应交多少元？
        zh| 学校订校服，每套{a}元，因为数量多，厂里同意打{z}，学校每套付给厂里多少元？
        zh| 蔬菜店天黑以后打{z}，白天卖{a}元的一筐菜，那时卖多少元？
        zh| 高铁推出计次票，相当于票价打{z}，单程票价{a}元，用计次票坐一次合多少元？
        zh| 年货节商家打{z}，一床原价{a}元的被子，年货节能用多少元买到？
        zh| 一台相机标价{a}元，{A}和老板讲价，最后打{z}成交，{A}花了多少元？
        zh| 已知一件商品的定价是{a}元，出售时打{z}，求这件商品的售价。
        zh| 酒店预订多住几晚，每晚房费打{z}，原来每晚{a}元，优惠后每晚多少元？
        zh| 小卖部文具{z}，{a}元的钢笔礼盒打折以后要多少元？
        zh| 水果店的会员日，会员买东西打{z}，{A}是会员，挑了{a}元的水果，结账付了多少元？
        zh| 旧书店里的书按定价打{z}，一套定价{a}元的连环画在旧书店卖多少元？
        zh| 现有一款{a}元的手表在打{z}，我带多少元去才刚好够买？
        zh| 电器行“以旧换新”，拿旧冰箱来的顾客买新冰箱打{z}，新冰箱{a}元，这样的顾客付多少元？
        zh| 姐姐在淘宝买裙子，标价{a}元，店铺满减后相当于打了{z}，姐姐花了多少元？
        zh| 儿童乘坐游览车打{z}，成人票价是{a}元，儿童票价是多少元？
        zh| 打印店给学生打{z}，{A}打印毕业论文，原价{a}元，凭学生证付了多少元？
        zh| 一张机票从{a}元降到原价的{z}，降价后这张机票多少元？
        zh| 健身房暑期大酬宾，季卡{z}，季卡原本{a}元，暑期办一张季卡要多少元？
        zh| 玩具厂的一批积木出厂价是{a}元，经销商拿货打{z}，经销商拿这批货要付多少元？
        zh| 商场店庆，凡购物者一律{z}结算。奶奶买了{a}元的羊毛毯，应该付给收银员多少元？
        zh| 用{z}的优惠价买一套{a}元的餐具，需要多少元？

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
        zh| 国庆节家具城打{z}，妈妈花{a}元买了一套沙发，这套沙发平时卖多少元？
        zh| {A}网购一个书包，付款时系统自动打了{z}，只付了{a}元，书包的标价是多少元？
        zh| 教师节公园年票打{z}，李老师买一张付了{a}元，一张年票全价多少元？
        zh| 反季的羽绒服打{z}，售价{a}元，冬天这件羽绒服卖多少元？
        zh| 爷爷坐船享受老年人{z}优待，船票花了{a}元，一张船票的全价是多少元？
        zh| 花店关门前打{z}卖花，{A}用{a}元买走一束，这束花白天卖多少元？
        zh| 装修买瓷砖时店主打了{z}，{A}家实际付款{a}元，这些瓷砖的总价原是多少元？
        zh| 临期牛奶打{z}，每箱{a}元，未打折时每箱多少元？
        zh| {A}续报钢琴班，学费打{z}后交了{a}元，第一次报名没有折扣，要交多少元？
        zh| 景区淡季门票{a}元，是旺季票价的{z}，旺季门票多少元？
        zh| 现价除以折扣等于原价。一双球鞋打{z}后{a}元，原价是几元？
        zh| 用加油卡付油费打{z}，爸爸付了{a}元，如果不用卡应付多少元？
        zh| 文具店开业打{z}，{A}选好文具付了{a}元，这些文具原价一共多少元？
        zh| 厂家直销的空调是市场价的{z}，直销价{a}元，市场价是多少元？
        zh| 一盏台灯外壳有划痕，打{z}后卖{a}元，没有划痕的台灯要多少元？
        zh| 寿星拍照打{z}，{A}生日那天拍一套照片用了{a}元，别人拍一套要多少元？
        zh| 学校订的校服数量多，厂里打{z}，每套收{a}元，一套校服原来的价钱是多少？
        zh| 已知一件商品打{z}出售的价格为{a}元，求这件商品的定价。
        zh| 蔬菜店傍晚打{z}，一筐菜只卖{a}元，这筐菜早上卖多少元？
        zh| 老板说：“按标价打{z}，您给{a}元就行。”这件商品的标价是多少元？
        zh| {A}在旧书店用{a}元买下一套连环画，正好是定价的{z}，这套连环画定价多少元？
        zh| 年货节的被子打{z}，每床{a}元，年货节过后恢复原价，每床多少元？
        zh| 会员日水果打{z}，{A}凭会员卡买水果付了{a}元，不是会员要多付，应付多少元？
        zh| 儿童票是成人票的{z}，儿童票{a}元，成人票多少元？
        zh| 电器行“以旧换新”打{z}，爸爸拿旧冰箱去，付了{a}元就换回新冰箱，新冰箱标价几元？
        zh| 姐姐的裙子是打{z}时买的，花了{a}元，吊牌上写的原价是多少元？
        zh| 一台相机经过讲价，以{z}成交，成交价{a}元，相机原来标价多少元？
        zh| 机票降到原价的{z}，现在{a}元一张，降价前一张多少元？
        zh| {A}凭学生证打印资料打{z}，付了{a}元，没有学生证的人打印同样的资料付多少元？
        zh| 经销商从玩具厂拿货打{z}，付了{a}元，这批玩具按出厂价算是多少元？
        zh| 店庆日一律{z}，奶奶买羊毛毯付给收银员{a}元，这条羊毛毯原来的售价是多少元？
        zh| 酒店提前预订打{z}，{A}提前订房，每晚付{a}元，不提前预订每晚多少元？
        zh| 团购价每人{a}元，是平时价格的{z}，平时每人多少元？
        zh| {A}花{a}元买了套餐具，说是享受了{z}优惠，这套餐具不优惠卖多少元？
        zh| 健身季卡暑期打{z}，{A}交了{a}元办卡，季卡原本多少元？
        zh| 手表店清仓，所有手表{z}，{A}看中的手表只要{a}元，清仓前这块手表多少元？
        zh| 妹妹买发卡，店家打了{z}，妹妹给了{a}元刚好，这些发卡打折之前要多少元？
        zh| 商店把一批积压的毛巾打{z}全部卖完，卖得{a}元，照原价全部卖完能卖多少元？
        zh| 乘地铁刷卡打{z}，{A}上个月刷卡用了{a}元，要是每次都买全价票，上个月要花多少元？
        zh| 打{z}后的学费是{a}元，请问没有折扣时的学费是多少元？

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
        zh| 家具城的一张书桌按进价加价{p}标价，店庆那天打{z}卖掉，这张书桌给店里带来{g}元利润，它的进价是多少元？
        zh| 一件羽绒服的标价比进价多{p}，换季时按标价打{z}销售，店主仍有{g}元的利润，进价是多少元？
        zh| 水果商把一箱车厘子在进价的基础上提高{p}作为售价，见客人不多，又打了{z}，结果每箱净赚{g}元，每箱进价多少元？
        zh| 某款耳机，成本加价{p}就是标价，打{z}后的售价比成本高{g}元，这款耳机的成本是多少元？
        zh| 经销商进了一批自行车，每辆按进价提高{p}标价，又以标价的{z}卖给学校，每辆赚{g}元，每辆的进价是多少元？
        zh| 服装店老板算账：这条裤子标价时加了{p}，卖时打了{z}，除去进价还赚{g}元。请问裤子的进价是几元？
        zh| 求一种商品的进价：它按进价加{p}标价，再打{z}出售，这样每件获利{g}元。
        zh| 玩具店里的一架遥控飞机，标价是在成本上提高{p}，儿童节打{z}卖出，还盈利{g}元，成本多少元？
        zh| {A}网店里的手表卖出一块可赚{g}元。标价时比进价提高了{p}，活动期间打{z}。一块手表的进价是多少元？
        zh| 某书包先在进货价上加{p}定价，开学促销时按定价打{z}，每个书包的利润为{g}元，它的进货价是多少元？
        zh| 老板为了多赚钱，把茶叶的价格在成本上抬高{p}，可是卖不出去，只好打{z}，每盒还是赚了{g}元，每盒茶叶的成本多少元？
        zh| 一套餐具的零售价比成本高出{p}，团购时打{z}，每套仍有利润{g}元，求每套餐具的成本。
        zh| 电器商行购进一种电饭煲，标价时提价{p}，双休日打{z}优惠，双休日每卖一个得利润{g}元，电饭煲每个进价多少元？
        zh| 已知商品打{z}后的利润是{g}元，而它的标价是成本增加{p}，问商品成本是多少元。
        zh| 花卉市场的一盆兰花按进价涨{p}标价，{A}讲价讲到{z}买走，卖花人赚了{g}元，兰花的进价是多少元？
        zh| 商场采购一种行李箱，按采购价提高{p}挂牌，又在挂牌价上打{z}售出，每只行李箱赚{g}元，采购价是多少？
        zh| 眼镜店的一副镜架，标价相当于成本再加上{p}，凭学生证打{z}，卖给学生一副赚{g}元，镜架的成本是多少元？
        zh| 每台电风扇卖出后能赚{g}元，这是先加价{p}、后打{z}的结果。每台电风扇原来的进价是多少元？
        zh| {A}和{B}合开文具店，一个计算器加价{p}后标价，打{z}卖出，他们从中赚到{g}元，这个计算器的进价是多少元？
        zh| 设一双皮鞋的成本是x元，标价比成本高{p}，按标价打{z}售出时利润是{g}元，求x。
        zh| 一款微波炉在成本上加价{p}后标出，元旦大促打{z}，商家每台得到的利润是{g}元，成本价是多少元？
        zh| 厂家把一种饮水机按成本提高{p}定为出厂价，对大客户打{z}，这样每台可获得利润{g}元，每台的成本是多少元？
        zh| 某种运动服标价时在进价上提高{p}，实际售出时打{z}，商店每套还是赚了{g}元，你能算出每套运动服的进价吗？
        zh| 一台相机打{z}卖出，店家说：“虽然打了折，可是标价比进价高{p}，我还赚{g}元。”这台相机的进价是多少元？
        zh| 小吃店进了一批礼盒，加价{p}标价，节后打{z}甩卖，每盒仍赚{g}元，每盒礼盒的进价多少元？
        zh| 某品牌平板电脑，在进货价的基础上上浮{p}标价，教师购买打{z}，卖给教师一台获利{g}元，进货价是多少元？
        zh| 利润{g}元是这样得来的：进价提高{p}作标价，标价打{z}作售价，售价减进价。进价是多少元？
        zh| 一张地毯标价比成本贵{p}，{A}用{z}的价格买下，商家从中获利{g}元，地毯的成本是多少元？
        zh| 乐器行把一把吉他的进价提高{p}写在标签上，老师来买可打{z}，这样卖一把吉他赚{g}元，吉他的进价多少元？
        zh| 一种净水器先加价{p}，然后打{z}，每台售价比进价多出{g}元，这种净水器每台进价是多少元？
        zh| 渔具店的一根鱼竿成本加上{p}后标价，清仓打{z}，清仓卖出一根赚{g}元，鱼竿的成本是多少元？
        zh| 如果标价在进价上加{p}，又打{z}卖给顾客，卖一件就能赚{g}元，这件商品的进价是多少元？
        zh| 商店以{z}出售一种台灯，台灯的标价是按成本加价{p}定的，每盏获利{g}元，每盏台灯的成本是多少？
        zh| 某商贩批发来一批太阳镜，每副提高{p}标价，打{z}卖完，每副赚到{g}元，批发一副太阳镜要多少元？
        zh| 钟表店里一只挂钟的利润是{g}元：先按进价加{p}标价，后来打{z}卖出。这只挂钟的进价是多少元？
        zh| 为迎接新年，商场把一种礼品先加价{p}，又打出“{z}优惠”的广告，每件礼品实际赚{g}元，礼品的进价是多少元？
        zh| 一辆童车成本未知，只知道标价比成本高{p}，打{z}销售可得利润{g}元，求童车的成本。
        zh| 李叔叔卖蜂蜜，每罐按收购价加价{p}标价，老顾客打{z}，卖给老顾客一罐赚{g}元，每罐的收购价是多少元？
        zh| 某型号投影仪的标价是在进价的基础上增加{p}，学校采购时享受{z}，公司每台赚{g}元，投影仪进价是多少元？
        zh| 一张折叠床按成本提高{p}后的价格打{z}出售，每张毛利润{g}元，问每张折叠床的成本是多少元？

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
        en| A furniture store buys a desk and prices it {p} above what it paid. On its anniversary the store lets the desk go for {d} off that price and earns {$g}. How much did the store pay for the desk?
        en| Every bicycle in {A}'s shop carries a tag with the purchase price increased by {p}. Schools get {d} off the tag, which leaves {A} {$g} better off per bicycle. What is the purchase price of a bicycle?
        en| Although a bookseller gave {d} off the marked price of an atlas, he came out {$g} ahead, since the mark-up on his cost was {p}. What had the atlas cost him?
        en| How much does a wholesaler charge for a kettle if a shop that adds {p} and later grants {d} off makes {$g} on each one sold?
        en| A tailor values the cloth and work in a suit and puts {p} on top to get the list price. {A} bargains and pays {d} less than the list price. The tailor's gain is {$g}. Find the value of the cloth and work.
        en| Winter boots were tagged {p} over cost. In spring they went at {d} less than the tag, and for each pair the shop made {$g}. Determine the cost of a pair.
        en| A toy plane is listed at {p} more than its cost. On Children's Day buyers get it {d} below the list, and still {$g} of profit is made. What is the cost of the toy plane?
        en| "I marked this guitar up by {p}, you are getting it with {d} off, and I earn just {$g}," says the music dealer. What did the dealer give for the guitar?
        en| Profit per phone: {$g}. Mark-up on cost: {p}. Discount on the marked price: {d}. Cost per phone: ?
        en| Suppose that an article costing x is marked {p} higher and then sold at a discount of {d}. If the seller's profit is {$g}, what is x?
        en| A camping shop wants to get rid of its tents. Each had been priced at cost plus {p}; now {d} is being taken off, so that each sale earns {$g}. How much did a tent cost the shop?
        en| The florist bought an orchid, raised the price by {p}, and in the evening lowered the raised price by {d}. Selling it then made {$g}. For how much had the florist bought the orchid?
        en| At an online store, headphones are shown at {p} above the store's cost. With a voucher for {d} off, {A} buys a pair, and the store earns {$g}. What do the headphones cost the store?
        en| A factory fixes the price of its ovens at {p} over production cost. Large customers get {d} off and bring in {$g} profit an oven. Calculate the production cost of an oven.
        en| An art dealer hung a picture at a price {p} higher than he had paid. In the end a collector got it for {d} off the hanging price. The deal earned the dealer {$g}. What had he paid for the picture?
        en| After a {p} mark-up and a {d} reduction of the marked-up price, a suitcase is sold for {$g} more than it cost. What did it cost?
        en| Teachers get {d} off the label at our stationery shop. A calculator sold to a teacher gives us {$g} profit because the label is {p} above our cost. What is our cost for the calculator?
        en| A grocer sets the price of a hamper by adding {p} to his outlay. After Christmas he takes {d} off this price and is left with a profit of {$g} on each hamper. What is his outlay for a hamper?
        en| {B} sold {A} a {T1} at {d} below its shop price. The shop price was {B}'s own cost with {p} added. {B} made {$g} on the deal. What was {B}'s own cost?
        en| An optician's frames are priced by adding {p} to their cost. Students receive a {d} discount. Frames sold to a student make the optician {$g}. Work out the cost of the frames.
        en| The selling price of a fan was {$g} above cost. It had been found by raising the cost {p} and then lowering the result {d}. What was the cost?
        en| A garden centre marks a mower up {p} on cost in May, then offers it in September at {d} off the May price. In September it gains {$g} on a mower. How much does the garden centre pay for it?
        en| To attract customers, a jeweller first marks a ring {p} above cost and then advertises "{d} off". He really gains {$g}. What did the ring cost the jeweller?
        en| By selling a printer at {d} under its ticket price, which was {p} over the cost price, a dealer cleared {$g}. What was the cost price?
        en| A sports shop's racket earns {$g} even in the sale. Before the sale its price was the cost and another {p}; the sale price is {d} lower. How much is the cost?
        en| The bakery figures out the cost of a wedding cake, adds {p}, and then grants friends {d} off the price. For a friend's cake the profit is {$g}. What does the cake cost the bakery?
        en| The catalogue price of a telescope exceeds the importer's cost by {p}. Clubs pay {d} less than the catalogue says, and the importer keeps {$g}. What is the importer's cost?
        en| Our school shop buys hoodies, puts {p} on the buying price, and at the end of term takes {d} off. If each hoodie still raises {$g} for the school, what is the buying price of a hoodie?
        en| A used-car dealer repairs a scooter and asks {p} more than it cost him altogether. A buyer persuades him to drop {d} of the asking price. His profit is {$g}. How much did the scooter cost him altogether?
        en| What is the cost of an armchair that, marked up {p} and sold with {d} off the marked price, yields {$g} in profit?
        en| A fruit seller asks {p} above what a crate of cherries cost her. Late in the day she comes down by {d} and makes {$g} on the crate. What had the crate cost her?
        en| You import clocks. You mark each up by {p}, then allow shops a discount of {d}, and your earnings are {$g} a clock. How much do you pay for a clock?
        en| Sales report: "Blender tagged at cost plus {p}. Sold at {d} off tag. Gain {$g}." What was the cost of the blender?
        en| A gallery sold a vase for {d} less than the marked price and gained {$g}, the marked price being {p} in excess of cost. Determine the cost.
        en| {A} restores old chairs. {He} asks {p} more than {his} expenses for a chair, and on market day {he} sells at {d} below that. If {he} earns {$g} with the chair, what are {his} expenses for it?
        en| A chemist adds {p} to the cost of a perfume. Card holders get {d} off the increased price. When a card holder buys the perfume, the chemist makes {$g}. What did the chemist pay for it?
        en| It was a slow month, so the dealer took {d} off the price of a piano that had been fixed at {p} above cost. When it was sold, he was {$g} richer. What was the cost of the piano?
        en| The skis were priced to bring {p} profit on cost. In the end they had to be sold at {d} off this price, and the profit was only {$g}. What was the cost of the skis?
        en| A clothing chain adds {p} to the cost of a dress when it prices it. During the weekend sale the tag falls by {d}, and a dress makes {$g}. Find what the dress costs the chain.
        en| A bike trailer leaves the shop {d} cheaper than its marked price. Since the marking had added {p} to the cost, the shop has a profit of {$g}. How much did the trailer cost the shop?
        en| Let the cost of a drone be x. The shop sets a price {p} over x, cuts the set price by {d}, and gets {$g} more than x. What is x?
        en| A souvenir shop has its goods at {p} above cost. Groups get {d} off. On a souvenir album sold to a group the shop earns {$g}. How much did the album cost it?
        en| Per table a joiner earns {$g}. He takes his costs, adds {p} for the list price, and lets the furniture store have {d} off the list. What are his costs per table?
        en| When a lamp marked {p} above cost is sold at a {d} discount, the merchant makes {$g}. At what cost did the merchant get the lamp?
        en| A hat maker puts a price on each hat that is {p} greater than what it costs to make. Tourists with a coupon get {d} off. A hat bought with a coupon earns her {$g}. How much does a hat cost to make?
        en| Pricing in steps: raise cost by {p}; drop the new price by {d}. Result: {$g} more than cost. Find the cost.
        en| The canteen buys juice by the barrel, sets a selling price {p} higher, and on hot days sells the barrel {d} below the set price. On a hot day it earns {$g} a barrel. What is paid for a barrel?
        en| A computer shop orders a monitor, adds {p} to the invoice amount, and shows this as its price. {A} pays {d} less than shown, so the shop's profit is {$g}. What was the invoice amount?
        en| Even with {d} off the tag the saddle was sold at a gain of {$g}. The tag had been written by adding {p} to what the saddler spent. How much did the saddler spend on the saddle?
        en| My aunt sells quilts. The price of a quilt is her cost and {p} of it more. She let a neighbour have one for {d} off the price and gained {$g}. What was her cost?
        en| A farm shop buys honey from a beekeeper and marks the crate up {p}. Regular customers are granted {d} off. If a regular customer takes a crate, the shop gains {$g}. What does the beekeeper get for the crate?
        en| During stocktaking a shop finds an old radio, marked {p} over its cost. It is put in the window with {d} off and soon sold, earning the shop {$g}. What had the shop paid for the radio?
        en| If I add {p} to what I paid for my stamp collection and then take {d} off that sum, I have the price {B} paid me. I made {$g}. How much did I pay for the collection?
        en| A hotel buys theatre tickets in bulk and offers a bundle to guests at {p} above its cost. Guests who stay all week receive {d} off, and the hotel makes {$g} on their bundle. What does a bundle cost the hotel?
        en| The gain from selling a sewing machine was {$g}. Its shop price, {p} over cost, had been cut by {d} because of a scratch. Calculate what the machine cost the shop.
        en| A pump was bought by a trader, whose asking price was {p} over his cost. A farmer got it for {d} under the asking price. If the trader gained {$g}, how much had he given for the pump?
        en| A merchant stocks a coffee machine and fixes its price by increasing the cost by {p}. He then reduces this price by {d} for an office, making {$g}. Find the cost of the coffee machine.
        en| What did the shop pay for a dollhouse that it priced {p} above cost, sold for {d} below that price, and made {$g} with?
        en| The art teacher's paint sets come from a shop that marks goods {p} above cost and gives schools {d} off. The shop earned {$g} on the order. How much did the order cost the shop?
        en| On a market stall a leather bag hangs at cost plus {p}. The stallholder always gives in and takes {d} off, which still gets her {$g} a bag. What does she pay for a bag?
        en| A dealer's mark-up is {p} of cost, and his discount for cash is {d} of the marked price. On a tractor trailer sold for cash he earned {$g}. What was the trailer's cost?
        en| After being marked up {p}, a fur hat did not sell. With {d} off it found a buyer, and the profit came to {$g}. At what cost had the hat been bought?
        en| The cost of a boat is unknown. We know that it was offered at {p} above cost, that {d} of this offer was waived, and that the boatyard earned {$g}. What is the cost?
        en| {A} orders a {T1} for {his} shop. {He} labels it at cost and {p} extra, the label is reduced by {d}, and the sale leaves {him} with {$g} of profit. What did {he} pay for it?

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
        en| {A} opens a savings book with {$a}. Each year the bank credits {p} of this sum as simple interest. What interest has been credited after {t} years?
        en| Grandpa gave {A} {$a} at birth. The money stayed for {t} years in an account paying {p} simple interest yearly. How much interest did it gather?
        en| To fix its roof, a school borrowed {$a}. The loan ran for {t} years, and the simple interest was {p} annually. How much interest did the school have to pay?
        en| By how many dollars do {$a} increase over {t} years if {p} simple interest is paid annually?
        en| A farmer needs a new tractor and takes out a loan of {$a} for {t} years. The lender asks for {p} simple interest per annum. Determine the interest to be paid.
        en| A bank offers {p} simple interest a year. Over {t} years, what does it pay for having {A}'s {$a}?
        en| The yearly interest rate is {p}, without compounding. How much interest will {$a} have brought by the end of {t} years?
        en| Interest is calculated as principal times rate times time. With a principal of {$a}, a yearly rate of {p}, and {t} years, what is the interest?
        en| {B} owes {A} {$a} and promises {p} simple interest for every year that passes. {t} years pass. How much interest is {A} owed?
        en| A club invests its spare {$a} in a bond that pays out {p} of the amount every year. What do the payouts add up to in {t} years?
        en| "Leave your {$a} with us for {t} years and you'll earn {p} simple interest annually," says the bank clerk. How much would you earn?
        en| A charity has {$a} in a fund. Year after year, for {t} years, it spends only the interest, which is {p} of the fund. How much does it spend altogether?
        en| Loan amount: {$a}. Simple interest per annum: {p}. Term in years: {t}. Interest due at the end: ?
        en| {A} used {his} prize of {$a} to buy a savings certificate. It runs {t} years and carries a simple annual rate of {p}. How much interest comes with it?
        en| Work out what it costs in simple interest to borrow {$a} for {t} years when the annual rate is {p}.
        en| A couple put the {$a} from their wedding in the bank. Simple interest at {p} was added for each of {t} years. How much interest was added in total?
        en| If money earns simple interest of {p} per annum, how much does a sum of {$a} earn during {t} years?
        en| The council lends a theatre {$a} over {t} years at a low {p} simple interest a year. How much interest does the theatre pay the council?
        en| A term deposit has a length of {t} years and simple interest of {p} each year. {A} places {$a} in it. When the term ends, what interest is paid to {him}?
        en| Every December the credit union pays {A} {p} interest on {his} deposit, which is always {$a}. How much interest has {he} been paid after {t} Decembers?
        en| Let x be the simple interest on a debt of {$a}. The debt lasts {t} years and the rate is {p} a year. Find x.
        en| {A}'s parents saved {$a} for {his} studies. Before {he} needs it, the money will earn {p} simple interest a year for {t} years. How much interest will that be?
        en| A shop owner borrows {$a} from his brother, who wants {p} of it for each year of the loan. For a loan lasting {t} years, what must the owner pay besides the borrowed money?
        en| {$a} are lent. The agreed simple interest is {p} a year, and the loan is given back after {t} years. What does the lender gain?
        en| A bank's poster reads: "{p} simple interest every year!" How much interest would a customer with {$a} receive there in {t} years?
        en| Nobody touched the {$a} in the account for {t} years. At a simple rate of {p} annually, tell me how much interest built up.
        en| Compute the simple interest: {t} years, {p} yearly, on a capital of {$a}.
        en| The village saved {$a} for a playground but building was delayed by {t} years. Meanwhile the bank paid {p} simple interest per year. How much interest did the delay bring?
        en| {A} takes a car loan of {$a}. The dealer charges {p} simple interest a year, and the loan will be settled in {t} years. How much will the interest cost {him}?
        en| When {A} moved abroad, {he} left {$a} in a simple-interest account at {p} a year. {He} returned {t} years later. What interest was waiting for {him}?
        en| A simple-interest loan of {$a} is to be repaid in {t} years. The interest rate per year is {p}. Find the total interest charged.
        en| Which amount of interest does a capital of {$a} produce at {p} a year, simple interest, within {t} years?
        en| An inventor persuaded a friend to lend her {$a}. She pays {p} of this each year for the use of the money. What has she paid for its use after {t} years?
        en| Our class fund holds {$a}. The treasurer puts it into a fixed deposit for {t} years at {p} simple interest per annum. How much interest will the class fund get?
        en| The interest on an account is not compounded. It is {p} a year, and {A} keeps {$a} on the account for {t} years. How much interest does {A} receive in total?
        en| {A} can get {p} simple interest a year from the post office bank. If {he} hands over {$a}, what interest will have come in by the end of the {t} years?
        en| A builder owes the bank {$a} for {t} years. Simple interest is charged at {p} per annum on the whole debt. Calculate the interest charge.
        en| For lending its {$a} to a small firm, a foundation gets {p} every year. It lends the money for {t} years. How much does the foundation get for the lending?
        en| Uncle invests {$a} in a vineyard that promises {p} of the investment as a yearly payment. Over {t} years, what payments will uncle receive?
        en| How much does {A} earn by leaving {$a} in the bank for {t} years, given that the bank pays simple interest and the rate per year is {p}?
        en| Money of {$a} was deposited on a child's birthday. At simple interest of {p} per year, how much interest will there be {t} birthdays later?
        en| The museum received a gift of {$a}. Only the yearly simple interest of {p} may be spent. What may be spent in the course of {t} years?
        en| A student borrows {$a} at a simple annual interest rate of {p}. He pays everything back at once when {t} years are over. How much interest does he pay?
        en| What profit does a bank make by lending out {$a} at a simple {p} a year, if the borrower keeps the money for {t} years?
        en| {A} wrote in {his} diary: "Lent {$a} today, {p} simple interest a year." After {t} years the loan was paid back with interest. How much was the interest?
        en| If you earn {p} of {$a} in interest each year, how much interest do you earn over {t} years?
        en| The rate being {p} simple interest a year, find the interest that accumulates on {$a} in the course of {t} years.
        en| A ship owner finances repairs with a loan of {$a}. For {t} years he pays {p} of the loan annually as interest, and then he returns the loan. What is the sum of the interest payments?
        en| {A} sells {his} motorbike and puts the {$a} into a government bond. The bond pays {p} simple interest annually and ends after {t} years. How much does {he} make from the bond in interest?
        en| A deposit of {$a}, a simple yearly rate of {p}, a wait of {t} years. What interest is the reward?
        en| The bank manager explains: "On your {$a}, we pay {p} a year. The interest itself earns nothing." What interest will have been paid after {t} years?
        en| A widow lives partly on interest. Her capital of {$a} brings her {p} a year. How much does the capital bring her in {t} years, if she never touches it?
        en| {B} asks {A} for {$a} for {t} years. {A} agrees on condition that {B} pays simple interest of {p} a year. What will {B} pay {A} in interest?
        en| State the interest earned: principal {$a}, invested for {t} years, simple interest at {p} per year.
        en| An old bank book shows {$a} put in {t} years ago. At a simple interest of {p} a year, how much interest should be shown by now?
        zh| 妈妈用{a}元买了{t}年期的储蓄国债，年利率{p}，到期后妈妈能拿到多少元利息？
        zh| 利息等于本金乘利率乘时间。本金{a}元，年利率{p}，存{t}年，利息是几元？
        zh| 李大爷卖粮得到{a}元，全部存入信用社，定期{t}年，年利率{p}，到期时利息有多少元？
        zh| 某公司从银行借来{a}元周转资金，年利率是{p}，{t}年后归还，应付给银行的利息是多少元？
        zh| {A}把稿费{a}元存成定期，银行的年利率是{p}，满{t}年取出时，{he}比存入时多拿多少元？
        zh| 教育储蓄不用交利息税。爸爸为{A}存了{a}元教育储蓄，存期{t}年，年利率{p}，到期能得到利息多少元？
        zh| 王阿姨贷款{a}元开小店，按年利率{p}计算单利，{t}年一共要还多少元利息？
        zh| 奖学金账户里有{a}元，每年只用年利率为{p}的利息来奖励学生，{t}年一共可以拿出多少元奖励学生？
        zh| 一笔{a}元的定期存款，期限是{t}年，银行每年按{p}付给利息，这笔存款共可得利息多少元？
        zh| 村里把修路剩下的{a}元存进银行，{t}年没有动用，年利率{p}，这些年一共产生利息多少元？
        zh| {A}向{B}借了{a}元，答应每年付{p}的利息，{t}年下来{A}共付给{B}利息多少元？
        zh| 银行职员告诉爷爷：“存{t}年，年利率是{p}。”爷爷存了{a}元，请你帮他算算到期利息。
        zh| {A}过年收到{a}元压岁钱，交给妈妈存银行，年利率{p}，过{t}年取出来，利息部分是多少元？
        zh| 定期存款单上写着：金额{a}元，存期{t}年，年利率{p}。到期利息应是多少元？
        zh| 小学爱心社存有{a}元，按{p}的年利率存了{t}年，社员们打算把利息捐给山区，能捐多少元？
        zh| 外婆的{a}元养老钱办了{t}年定期，如果年利率是{p}，外婆到时候能多得多少元？
        zh| 张叔叔购买某企业债券{a}元，债券年利率{p}，持有{t}年后兑付，他获得利息多少元？
        zh| 不计复利，{a}元的本金以{p}的年利率放{t}年，所得利息为多少元？
        zh| 果农借款{a}元买果苗，借期{t}年，利率为每年{p}，还款时除了本金还要付利息多少元？
        zh| 已知年利率为{p}，某人存入{a}元，存满{t}年后支取，问利息共有多少元。
        zh| {A}的爸爸把{a}元奖金作为{t}年定期存款存起来，按年利率{p}，到期时想用利息买书，可以买多少元的书？
        zh| 一家工厂向银行申请了{t}年期贷款{a}元，贷款年利率为{p}，工厂总共要负担多少元利息？
        zh| 每年的利息是本金的{p}，本金一直是{a}元，{t}年的利息加起来是多少元？
        zh| 算算看，{a}元存{t}年，年利率{p}，银行要多给我们多少元？
        zh| 卖房余下的{a}元，{A}选择了年利率{p}的定期，{t}年到期，得到的利息是多少元？
        zh| 理财课上，老师问：本金{a}元、年利率{p}、单利计息，{t}年能得多少利息？
        en| The sum of {$a} from a school sale goes into a savings account for {t} years. What does the school earn if the account gives {p} simple interest per year?
        en| After the sale of a piano, {A} had {$a} to lend. A cousin took it at {p} a year, simple interest, and kept it for {t} years. How much interest did {A} earn from the cousin?
        en| A hospital leaves a donation of {$a} in the bank until its new wing is built in {t} years. If simple interest is {p} each year, how much interest can it add to the donation?
        en| At a rate of {p} per annum, simple interest, what is the cost of borrowing {$a} for a period of {t} years?
        en| Simple interest of {p} is paid at the end of every year. Someone who has {$a} in the bank takes the interest out each time. How much has he taken out when {t} years have gone by?
        en| I am going to keep {$a} in a deposit for {t} years. How much will it earn, if each year I am paid {p} of what I put in?
        en| Over the {t} years of a bond with a face value of {$a}, {p} of the face value is paid to its holder yearly. How much do these payments make together?
        en| Find how much simple interest the sailors' fund of {$a} earns in {t} years at an annual {p}.
        en| A debt of {$a} stood for {t} years before it was paid off. Each year had cost the debtor {p} of it in simple interest. What was the interest for the whole time?
        en| A city borrows {$a} for a bridge. The yearly simple interest is {p}; the loan is due in {t} years. What will the city have paid in interest by then?
        zh| 某人把{a}元借给朋友办厂，年息{p}，{t}年后朋友连本带利还清，其中利息是多少元？
        zh| 学生{A}申请了助学贷款{a}元，年利率{p}，按单利{t}年后还款，{he}应付利息多少元？
        zh| 奶奶的存折上有{a}元，存了{t}年还没有取，年利率一直是{p}，按单利应得利息多少元？
        zh| 工会有{a}元经费闲置，存入银行{t}年，年利率{p}，这笔经费能得到利息多少元？

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
        en| A cinema has {b} seats, and tonight {a} of them are filled. What percentage of the seats is filled?
        en| {A} answered {b} quiz questions and got {a} right. Give {his} result in per cent.
        en| A gardener planted {b} bulbs. Only {a} flowered. What percentage of the bulbs flowered?
        en| The school orchestra consists of {b} musicians, {a} of whom play the violin. What percent of the musicians are violinists?
        en| Out of {b} passengers on the night train, {a} booked a bed. What percentage booked a bed?
        en| What percentage do you get if you compare {a} with a total of {b}?
        en| {A} got {$b} for {his} birthday and spent {$a} of it on a {T1}. What per cent of the money did {he} spend?
        en| A recipe makes {b} g of dough, and {a} g of the dough is sugar. Find the percentage of sugar in the dough.
        en| The vet looked at {b} dogs this week; {a} had fleas. What percentage had fleas?
        en| {b} emails arrived overnight, {a} of them spam. How many percent were spam?
        en| If {a} of the {b} light bulbs in a box are faulty, what percent of the bulbs are faulty?
        en| A hiker wants to walk {b} km this week and has done {a} km. What percentage of the plan has been done?
        en| "I've typed {a} of the {b} lines," says {A}. What percentage of the lines has {he} typed?
        en| In the month's fishing contest, {a} of the {b} fish caught were trout. Trout were what percent of the catch?
        en| Calculate {a} divided by {b} and write the answer in per cent.
        en| Of the {b} days {A} spent at the sea, {a} were rainy. On what percent of the days did it rain?
        en| The bakery baked {b} cakes and sold {a} before noon. What percentage of the cakes was sold before noon?
        en| The mass of a bronze statue is {b} kg. It contains {a} kg of tin. What is the percentage of tin in the statue?
        en| A tank that can take {b} litres has {a} litres of water in it. How many percent full is the tank?
        en| {a} pupils from a year of {b} have joined the drama club. What percentage of the year is in the drama club?
        en| A pilot has flown {a} km of a short hop of {b} km. How many per cent of the distance has she flown?
        en| Total number of cars in the car park: {b}. Electric cars: {a}. What percentage is electric?
        en| A website had {b} visitors and {a} of them bought something. What percent of the visitors bought something?
        en| {A} hit the target {a} times with {b} arrows. What was {his} hit rate in per cent?
        en| The library wants to repair {b} damaged books. So far {a} have been repaired. What percentage is that?
        en| For a coat of {$b} {A} pays a deposit of {$a}. The deposit is what percentage of the price?
        en| A charity set itself a goal of {$b} and has collected {$a}. By what percentage has the goal been reached?
        en| In a hospital ward with {b} beds, {a} are occupied. Express this occupancy in per cent.
        en| How many percent of a {b}-minute lesson are taken up by a test that lasts {a} minutes?
        en| From {b} eggs {a} chicks hatched. Determine the hatching rate in percent.
        en| {B} has {b} stickers. {A} has {a}. {A} has what percent as many stickers as {B}?
        en| A newspaper has {b} pages, and {a} pages are filled with adverts. What percentage of the newspaper is advertising?
        en| {a} metres of a fence {b} metres long have been painted. What percentage of the fence has paint on it?
        en| After an election with {b} votes, {a} votes were found to be invalid. What percentage of votes was invalid?
        en| The choir asked {b} people to its concert, and {a} came. What per cent of those asked came?
        en| A factory inspector tested {b} toys, and {a} did not pass. The failure rate is how many percent?
        en| Let x be the percentage that {a} is of {b}. Find x.
        en| {A}'s phone holds {b} songs; {a} are by {his} favourite band. What percentage of the songs is by that band?
        en| The farmer owns {b} hectares, {a} of which are forest. What percent of the land is forest?
        en| A seed packet says: "{a} out of {b} seeds will grow." State this as a percentage.
        en| Our team scored {b} goals this season, and {A} shot {a} of these. What percentage of our goals came from {A}?
        en| A juice drink of {b} cl contains {a} cl of real juice. How many per cent of the drink is real juice?
        en| When {a} of {b} people at a meeting raise their hands, what percentage has raised a hand?
        en| A museum shows {a} of the {b} paintings that it owns. What percent of its paintings are on show?
        en| With {b} shirts in the shop window, {a} of them blue, what is the percentage of blue shirts?
        en| {A} needs {b} points to win the game and has {a} so far. What percentage of the points does {he} have?
        en| At the airport {b} flights were planned today and {a} were late. How many percent of the flights were late?
        en| The ratio of {a} to {b} is to be written in percent. What is it?
        en| There were {b} trees in the park before the storm knocked down {a}. What percentage of the trees was knocked down?
        en| Someone earns {$b} a day and saves {$a} of it. What percentage of the earnings is saved?
        en| A crate held {b} {T}, but {a} turned out to be bad. What percent of the {T} were bad?
        en| {b} runners started in the race; {a} dropped out. What percentage dropped out?
        en| By lunch the postman had delivered {a} of his {b} parcels. What percentage of the parcels had he delivered?
        en| A computer must copy {b} files. It has copied {a}. What percentage should the progress bar show?
        en| The bookshop ordered {b} copies of a novel and sold {a} on the first day. What percent of the order was sold that day?
        en| In our street of {b} houses, {a} have solar panels. What percentage of the houses have them?
        en| {A} plays a computer game {b} times and wins {a} times. What percentage of the games does {he} win?
        en| If {b} is the whole and {a} is the part, how many percent is the part?
        en| {a} litres of a {b}-litre mixture are vinegar. Give the vinegar content as a percentage.
        en| Sailors on board: {b}. Seasick: {a}. Seasick in percent: ?
        en| A scientist marked {a} of the {b} butterflies that she caught. What percentage of them carries a mark?
        en| A hotel with {b} rooms has {a} rooms with a sea view. What percent of the rooms look out on the sea?
        en| Tell me what percentage of {b} children like spinach when {a} of them do.
        en| The theatre group has sold {a} of its {b} tickets. How much is that in percent?
        en| The price of a {T1} was {$b}, and {$a} was taken off. What percentage of the price was taken off?
        en| A garden measures {b} square metres. Its pond covers {a} square metres. What percentage of the garden does the pond cover?
        en| A wire of {b} cm loses {a} cm when an end is cut off. What per cent of its length was cut off?
        en| {A} bought {b} eggs. On the way home {a} broke. What percent of {his} eggs broke?
        en| For every {b} people in a town, {a} ride a bicycle to work. What is the percentage of bicycle riders?
        en| {A} has driven for {a} minutes of a journey that takes {b} minutes. What percentage of the time is over?
        en| The mechanic checked {b} buses and found worn brakes in {a}. In how many percent of the buses were the brakes worn?
        en| A bill of {$b} includes {$a} for drinks. Drinks make up what percentage of the bill?
        en| Fill in the gap: {a} makes up ... percent of {b}.
        en| {a} of {b} pages in {A}'s sketchbook have been used. Work out the percentage used.
        en| The ski school has {b} pupils this week. If {a} are beginners, what percentage of the pupils are beginners?
        zh| 今天电影院{b}个座位坐了{a}个，上座率是百分之几？
        zh| {A}参加口算比赛，{b}道题里算对{a}道，算对的题占总题数的百分之多少？
        zh| 妈妈买回{b}个鸡蛋，路上碰破了{a}个，碰破的鸡蛋占百分之几？
        zh| 医院某科室有{b}张病床，已经住了{a}位病人，床位使用率是百分之多少？
        zh| 学校合唱队共{b}人，其中女高音{a}人，女高音占合唱队的百分之几？
        zh| 一个水箱最多装{b}升水，现在装了{a}升，已装的水占水箱容量的百分之几？
        zh| 收到{b}封邮件，垃圾邮件有{a}封，垃圾邮件占百分之几？
        zh| 快递员要送{b}件包裹，上午送了{a}件，上午完成了百分之多少？
        zh| 孵化场用{b}个鸡蛋孵出{a}只小鸡，孵化率是百分之几？
        zh| 商品原价{b}元，便宜了{a}元，便宜的钱占原价的百分之几？
        zh| 以{b}为标准量，{a}相当于它的百分之几？
        zh| 工人师傅要刷{b}米长的围墙，刷好了{a}米，刷好的部分是全长的百分之几？
        zh| {A}假期去海边住了{b}天，有{a}天下雨，下雨的天数占百分之多少？
        zh| 驾校这个月{b}人考试，{a}人通过，通过率为百分之几？
        zh| 农场的地有{b}公顷，其中树林{a}公顷，树林的面积占百分之几？
        zh| 一杯果汁饮料{b}毫升，里面有纯果汁{a}毫升，纯果汁含量是百分之多少？
        zh| 班长选举共收到{b}张选票，{A}得了{a}张，{A}的得票率是百分之几？
        zh| 今天机场计划起飞{b}架航班，晚点的有{a}架，晚点的航班占百分之几？
        zh| 停车场里停着{b}辆车，电动车有{a}辆，电动车占停车总数的百分之多少？
        zh| 用{a}除以{b}，商化成百分数是百分之几？
        zh| 义卖的目标是{b}元，现在筹到{a}元，已经实现目标的百分之几？
        zh| {A}每月有零花钱{b}元，存下{a}元，存下的钱是零花钱的百分之几？
        zh| 一场马拉松有{b}名选手参加，{a}名中途退出，退出的选手占百分之多少？
        zh| 电脑要复制{b}个文件，已复制{a}个，进度条应该显示百分之几？
        zh| 小区{b}户居民里有{a}户装了太阳能热水器，安装的住户占百分之几？
        zh| 一份报纸有{b}版，广告占了{a}版，广告版面占百分之多少？
        zh| 全年级{b}名同学，会游泳的有{a}名，会游泳的占全年级的百分之几？
        zh| 车间抽查了{b}个零件，不合格的有{a}个，不合格率是百分之几？
        zh| 果农摘了{b}筐苹果，优质果有{a}筐，求优质果占百分之多少。
        zh| {A}画了{b}幅画，拿去展览的有{a}幅，拿去展览的画占{A}全部画的百分之几？
        """
}
