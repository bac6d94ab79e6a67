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
        en| A glacier {a} m long has melted by a length equal to {p} of its own. By how many metres has it become shorter?
        en| A dentist looked at {a} children's teeth and found holes in {p} of the cases. How many children had holes?
        en| A farmer expects to lose {p} of his {a} lettuces to the snails. How many lettuces will the snails get?
        en| A goldsmith makes a cup of {a} g in which gold has a share of {p}. How much gold does the goldsmith use?
        en| A lake is {a} m deep, and light reaches down through {p} of this depth. How deep does light get?
        en| A language school has {a} students, {p} of whom learn Spanish. Say how many learn Spanish.
        en| A lighthouse keeper writes down the weather on {a} days. On {p} of the days there was fog. On how many days was there fog?
        en| A machine runs {a} hours a month and stands still for repairs during {p} of these. For how many hours is it being repaired?
        en| A meteor shower of {a} shooting stars was filmed, and the naked eye could see {p} of them. How many could the naked eye see?
        en| A paint mix needs {p} blue. The painter mixes {a} ml. How many ml of blue does he pour in?
        en| A pizza has {a} g, and {p} of this comes from the cheese. How many grams of cheese are on the pizza?
        en| A player got the ball into the basket on {p} of {a} throws. How often did the ball go in?
        en| A postman with {a} letters in his bag knows that {p} are for one street. How many letters are for this street?
        en| A rule for bonuses: {p} of the yearly profit is paid to the staff. This year's profit is {$a}. How much does the staff get?
        en| A sheet of {a} stamps was printed badly, so that {p} had to be thrown away. How many stamps had to be thrown away?
        en| A shirt that costs {$a} has become {p} cheaper. By how much has its price dropped?
        en| A student who earns {$a} in the holidays wants to put {p} aside for a bike. What amount is that?
        en| A worker's wage of {$a} will go up by {p}. How many dollars more is that?
        en| After {p} of a match of {a} minutes, the lights went out. How many minutes had been played?
        en| All {a} rooms of a castle were searched, and in {p} of them there was a fireplace. How many fireplace rooms are there?
        en| At a speed trap {a} drivers were measured. Too fast: {p}. How many drivers were too fast?
        en| Bananas fill {p} of the {a} boxes in a warehouse. How many boxes of bananas is that?
        en| Because it is his birthday, {A} pays only {p} of the ticket price, which is {$a}. How much is that?
        en| Between sunrise and sunset there were {a} minutes yesterday. Clouds hid the sun for {p} of the time. For how many minutes was the sun hidden?
        en| Determine {p} of {$a}.
        en| Estimate the crowd: the square has room for {a} people and is {p} full. How many people are on it?
        en| Express {p} of {a} as a number.
        en| For {p} of the {a} questions that callers ask, the answer is on the website. How many of the questions is that?
        en| From every {T1} that the {P} sells for {$a}, {p} goes to the state. How much money goes to the state?
        en| Given that {p} of a flight of {a} minutes is over, how many minutes has the plane been in the air?
        en| From the match statistics: {a} passes, {p} of them completed. Number of completed passes?
        en| How big is the deposit on a holiday costing {$a} when {p} has to be put down?
        en| How many grams of salt do you need for {a} g of salt water with a salt content of {p}?
        en| How many litres evaporate from a pond of {a} litres that loses {p} in the summer?
        en| How many of {a} tickets are left for the door if exactly {p} are kept for it?
        en| How many students live in a tower with {a} tenants if they make up {p} of all tenants?
        en| How much interest does a bank pay on {$a} in a year when the yearly rate is {p}?
        en| If {p} is the chance of rain on a day of the wet season, on how many of {a} such days do you expect rain?
        en| If a jacket of {$a} is sold {p} cheaper, how much do you save?
        en| If all the {a} pupils vote and {p} choose {A} as speaker, how many votes does {A} win?
        en| If we know that {p} of all trees in an avenue of {a} are sick, how many sick trees are there?
        en| If you get {p} back on whatever you spend, how much do you get back after spending {$a}?
        en| In a band of {a} monkeys {p} are young. Count the young ones.
        en| In a beehive of {a} cells {p} are filled with honey. How many cells is that?
        en| In a marathon with {a} runners from all over the world, {p} are from Africa. What is the number of African runners?
        en| In a shooting gallery {A} fired {a} times and hit the target {p} of the time. How many hits did {he} have?
        en| In an old town of {a} houses, {p} are built of stone. Find how many stone houses stand there.
        en| In the census, {p} of the {a} families in a valley had no car. How many families had no car?
        en| In the harbour {a} boats are lying, {p} of which have a sail. How many sailing boats are lying there?
        en| In winter a bear loses {p} of its weight of {a} kg. How many kilograms does it lose?
        en| It takes {a} hours to build a shed. With {p} of the work behind {him}, how many hours has {A} worked?
        en| Last month's rent was {$a}. The tenant kept back {p} as the heating was broken. How much did he keep back?
        en| Leather shoes account for {p} of the {a} shoes in a shop window. How many shoes are of leather?
        en| My grandmother knits a scarf of {a} rows. This morning she had {p} of the rows. How many rows did she have?
        en| Of the {a} km of coast, {p} is sand. How many km of sandy beach does that make?
        en| Of the {a} minutes of a training camp, {p} is spent on running. How many minutes of running is that?
        en| On a plate of {a} g, vegetables should weigh {p} of the whole. What should the vegetables weigh?
        en| On the {a} pages of a newspaper, adverts fill {p}. How many pages of adverts are there?
        en| One number is {a}. Another is {p} of it. What is the other number?
        en| Only {p} of the {a} robots in the hall are switched on. How many are switched on?
        en| Out of {a} stars on a chart, {p} have a name. How many stars with a name are on the chart?
        en| Pupils who live far away get a free bus pass. There are {a} pupils, and {p} of them live far away. How many passes are needed?
        en| Putting {p} of {$a} into the money box means putting in how much?
        en| Rain fell on {p} of our {a} camping days over the years. How many rainy days was that?
        en| Seen from a plane, {p} of an island of {a} square km is forest. How many square km is the forest?
        en| So far, {p} of {a} guests have answered the invitation. How many have answered?
        en| Somebody cut {p} from a wire of {a} cm. How many centimetres were cut off?
        en| Take the number {a}. Which number is {p} of it?
        en| The baker uses {p} of a bag of sugar with {a} g for a cake. How many grams is that?
        en| The blue whale in the book is {a} cm on the poster, and its tail is {p} of that. How long is the tail on the poster?
        en| The box office reports: {a} seats, {p} taken. Work out the number of seats taken.
        en| The guide says that {p} of the stairs in the tower are made of iron. The tower has {a} stairs. How many are made of iron?
        en| The heart of a factory is a robot arm which drops {p} of the {a} bottles it lifts. How many bottles does it drop?
        en| The lake holds {a} trout and pike. The share of pike is {p}. How many pike swim in it?
        en| The length of a shadow is {p} of the length of the tree, which is {a} cm high. How long is the shadow?
        en| The nurse checked the blood of {a} people. It was of type A in {p} of them. How many people have type A?
        en| The price of a house key copy is only {p} of that of a new lock. If the lock costs {$a}, what does the copy cost?
        en| The recipe book has {a} recipes. In {p} there is no meat. How many recipes without meat does it have?
        en| The school play needs {a} lines to be learned; {p} are {A}'s. How many lines must {A} learn?
        en| Under load a wheel turns at {p} of its free speed of {a} turns a minute. How many turns a minute does it make under load?
        en| The tailor wasted {p} of {a} m of silk. How many metres of silk were wasted?
        en| The value of the smaller diamond is {p} of that of the larger, which is worth {$a}. What is the smaller diamond worth?
        en| There are {a} actors at the casting, and the film needs just {p}. How many actors does the film need?
        en| To get a medal you must walk {p} of a trail of {a} km. How far must you walk for the medal?
        en| Until noon a solar roof has made {p} of the {a} units of power of the day. How many units has it made until noon?
        en| What does the museum pay if it has to bear {p} of the cost of {$a} for a new roof?
        en| What weight of cocoa is in a bar of {a} g that has {p} cocoa?
        en| When {A} has climbed {p} of the {a} steps of a tower, on which step is {he}?
        en| With {p} of its {a} passengers from overseas, how many passengers from overseas has the cruise ship?
        en| x is what you get for {p} of {a}. Give x.
        zh| 飞机上有{a}名旅客，选素食的占{p}，要准备多少份素食？
        zh| 气象站记录了{a}天的天气，有雾的日子占{p}，有雾的有多少天？
        zh| 牙医检查了{a}名儿童，{p}有蛀牙，有蛀牙的儿童有多少名？
        zh| 一件衬衫原价{a}元，降价{p}，便宜了多少元？
        zh| {A}月工资{a}元，下个月要涨{p}，工资会多多少元？
        zh| 一件外套{a}元，打折后便宜{p}，买这件外套能省多少元？
        zh| 公司把年利润的{p}发给员工，今年的利润是{a}元，员工得到多少元？
        zh| 一座奖杯重{a}克，含金量是{p}，奖杯里有多少克金？
        zh| 一张比萨重{a}克，奶酪占{p}，奶酪重多少克？
        zh| {A}投篮{a}次，命中率是{p}，投中了多少次？
        zh| 射击训练中{A}打了{a}发子弹，命中{p}，{he}命中了多少发？
        zh| 调一种油漆，蓝色占{p}，一共调{a}毫升，要用蓝色多少毫升？
        zh| 工厂的机器每月运转{a}小时，其中{p}的时间在检修，检修了多少小时？
        zh| 一场比赛{a}分钟，进行到{p}的时候下起了雨，已经赛了多少分钟？
        zh| 城堡有{a}个房间，{p}的房间有壁炉，有壁炉的房间有多少个？
        zh| 交警测了{a}辆车的车速，超速的占{p}，超速的车有几辆？
        zh| 仓库里有{a}箱水果，香蕉占{p}，香蕉有多少箱？
        zh| 银行年利率是{p}，存入{a}元，一年的利息是多少元？
        zh| 鲜蘑菇含水{p}，{a}克鲜蘑菇里有水多少克？
        zh| 猴群中有{a}只猴子，小猴占{p}，小猴有多少只？
        zh| 蜂巢有{a}个巢房，装满蜜的占{p}，装满蜜的巢房有多少个？
        zh| 一头熊重{a}千克，冬眠期间体重减少了{p}，减少了多少千克？
        zh| 海岸线长{a}千米，沙滩占{p}，沙滩长多少千米？
        zh| 一份报纸有{a}版，广告占{p}，广告有多少版？
        zh| 小岛面积{a}平方千米，森林覆盖率是{p}，森林面积是多少平方千米？
        zh| 大树高{a}厘米，影子的长度相当于树高的{p}，影子长多少厘米？
        zh| 护士给{a}人验血，A型血的占{p}，A型血的有多少人？
        zh| 轮子加上重物后的转速是空转时的{p}，空转时每分钟{a}转，加上重物后每分钟多少转？
        zh| 一块巧克力重{a}克，可可含量{p}，含可可多少克？
        zh| 博物馆修屋顶要{a}元，馆方承担{p}，馆方要出多少元？
        zh| 塔里有{a}级台阶，{A}爬了{p}，{he}爬了多少级？
        zh| {A}抄一本{a}页的乐谱，抄到{p}时停了下来，{he}抄了多少页？
        zh| 池塘里有鳟鱼和梭鱼{a}条，梭鱼占{p}，有梭鱼多少条？
        zh| 数{a}的{p}等于哪个数？
        zh| 一个数是{a}，另一个数是它的{p}，另一个数是多少？
        zh| 计算：{a}×{p}。
        zh| 若x等于{a}与{p}的积，则x是多少？
        zh| 如果{p}的树生了病，那么一条有{a}棵树的林荫道上有多少棵病树？
        zh| 如果每次购物返现{p}，那么花{a}元能返多少元？
        zh| 要算{a}里的{p}是多少，结果是几？
        zh| 有几人投了{A}的票？参加投票的有{a}人，{A}的得票率是{p}。
        zh| 哪些人要坐校车？全校{a}人中，住得远的占{p}。问坐校车的住得远的学生有多少人。
        zh| 旅行的费用是{a}元，报名时先交{p}，先交多少元？
        zh| 上午太阳能板发了全天电量的{p}，全天发电{a}度，上午发电多少度？
        zh| 裁缝有{a}米丝绸，浪费了{p}，浪费了多少米？
        zh| 奶奶织一条{a}行的围巾，已经织好{p}，织好了几行？
        zh| {A}用一袋{a}克白糖的{p}做蛋糕，做蛋糕用了白糖多少克？
        zh| 机场今天有{a}个航班，晚点率是{p}，晚点的航班有多少个？
        zh| 码头停着{a}条船，帆船占{p}，帆船有多少条？
        zh| 一本菜谱收了{a}道菜，素菜占{p}，素菜有多少道？
        zh| 戏剧社排戏，全剧{a}句台词，{A}的台词占{p}，{A}要背多少句？
        zh| 广场能容纳{a}人，现在站了{p}，广场上有多少人？
        zh| 商店卖一件{a}元的商品，要把售价的{p}交给平台，交给平台多少元？
        zh| 山村有{a}户，没有汽车的占{p}，没有汽车的有多少户？
        zh| 牧场有{a}公顷草地，今年轮休{p}，轮休的草地是多少公顷？
        zh| 天文馆的星图上标了{a}颗星，有名字的占{p}，有名字的星有多少颗？
        zh| 邮递员包里有{a}封信，{p}是寄到同一条街的，寄到这条街的信有多少封？
        zh| 老师批改{a}份试卷，已经批完{p}，批完了多少份？
        zh| 小麦的出粉率是{p}，磨{a}千克小麦能得面粉多少千克？
        zh| 小冰箱的用电量是大冰箱的{p}，大冰箱一年用电{a}度，小冰箱一年用电多少度？
        zh| 修理费是{a}元，保险公司赔{p}，保险公司赔多少元？

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
        en| A band of {a} monkeys is observed; {p} are young and the others grown up. How many grown-up monkeys are there?
        en| A beekeeper took {p} of the {a} g of honey out of a comb. How many grams did he leave to the bees?
        en| A block of ice weighs {a} kg. In the sun {p} of it melts. What does the block weigh then?
        en| A cook peels {a} g of potatoes. The peel is {p} of the weight. How many grams of peeled potatoes does the cook get?
        en| A fisherman threw {p} of his catch of {a} fish back into the sea. With how many fish did he come home?
        en| A glacier had a length of {a} m when it was first measured. Meanwhile it has lost {p} of this length. How long is it today?
        en| A gymnast got {a} points in her first year; in her second, which was full of injuries, she got {p} fewer. How many points did she get in her second year?
        en| A jury read {a} stories and rejected {p} of them. How many stories were accepted?
        en| A kettle takes {a} seconds to boil. With the lid on it takes {p} less time. How many seconds does it take with the lid on?
        en| A language school has {a} students. Those who do not learn Spanish learn French, and Spanish is chosen by {p}. How many learn French?
        en| A letter used to have {a} words. {A} shortens it by {p}. How many words has it after that?
        en| A log of {a} cm is brought to the sawmill, where {p} is sawn off. How long is the log that remains?
        en| A lotion contains {p} oil, and the remaining part is water. How many ml of water are there in {a} ml?
        en| A mobile phone that was {$a} at the start of the year lost {p} of its price by the end. How much was it at the end of the year?
        en| A mountain hut stored {a} kg of wood. {p} was burnt in the winter. How much wood did spring find there?
        en| A pilot has {a} litres of fuel and needs {p} for the flight. How many litres will be in the tank on landing?
        en| A playlist runs for {a} minutes, and {A} has heard {p} of it. How many minutes are to come?
        en| A quarry sends out {a} stones. If {p} turn out to be too small, how many can be used?
        en| A sandcastle {a} mm high was made {p} lower by a wave. What was its height after the wave?
        en| A shop that normally opens {a} hours a month will open {p} fewer hours in August. How many hours will it be open in August?
        en| A sponge soaked with {a} ml of water is pressed and gives off {p} of it. How many ml are still in the sponge?
        en| A swarm of {a} starlings splits: {p} fly south, and the others stay. How many stay?
        en| A wind park has {a} wheels. On a quiet day {p} stand still. How many turn?
        en| After the exam, {p} of the {a} sheets of scrap paper went into the bin. How many sheets were kept?
        en| All of {A}'s {a} {T} are either at home or at school. {p} are at school. How many {T} are at home?
        en| Although {p} of the {a} tickets were given back, the concert took place. How many tickets were not given back?
        en| An elevator company got {a} calls last month and hopes for {p} fewer this month. How many calls does it hope for?
        en| An old map shows {a} islands, {p} of which have since sunk. How many islands can still be seen?
        en| As a nurse, {A} gets {p} off the usual bus fare of {$a} a month. What does {A} pay a month?
        en| At a flea market {A} is asked {$a} for a clock and beats the price down by {p}. What does {he} pay for it?
        en| At low tide {p} of a sandbank of {a} square metres is dry, and the rest stays under water. How many square metres stay under water?
        en| Both kinds of tea, black and green, are in a box of {a} bags. Black tea: {p}. How many bags of green tea are there?
        en| By switching off lights the school cuts its use of {a} units of power by {p}. To how many units does it cut it?
        en| Calculate what is left of {a} after {p} of it has been subtracted.
        en| Determine the number of cars in a car park of {a} vehicles when {p} of the vehicles are lorries and all the others cars.
        en| Due to a bad road, a coach covers {p} less than the {a} km it should cover in a day. How many kilometres does it cover?
        en| During the night {p} of the {a} ml of water in the cat's bowl dried up. How many ml did the cat find in the morning?
        en| Find out how many of {a} matches have not been struck if {p} have been struck.
        en| Find x when x is {a} reduced by {p} of itself.
        en| Following a recipe of {a} g of sugar, {A} takes {p} less because {he} does not like sweet cake. How much sugar does {he} take?
        en| For a poster of {a} cm by hand, the printer offers one that is {p} shorter. How long is the printer's poster?
        en| For cleaning the beach {a} people had signed up, but {p} of them overslept. How many turned up?
        en| Here is a bill for {$a}. Pay today and take {p} off! How much is to be paid today?
        en| How many books will a library have after it has sold {p} of its {a} books?
        en| How many bulbs in a chain of {a} shine when {p} are dark?
        en| How many jobs are left in a factory with {a} jobs if robots take over {p}?
        en| How many of the {a} questions on the form has {A} not answered, if {he} has answered {p}?
        en| How many teeth has a saw blade now if it had {a} and {p} of them have broken off?
        en| How much of a loan of {$a} do I owe when {p} has been paid back?
        en| I climbed {p} of the {a} stairs in the tower and rested. How many stairs were above me?
        en| If {p} of the {a} pages in a newspaper are adverts, how many pages are not adverts?
        en| If a hall for {a} people is {p} full, for how many people is there still room?
        en| If a jacket for {$a} is offered at {p} below that price, how much do you need to buy it?
        en| If the wolf takes {p} of {a} sheep, how many sheep has the shepherd?
        en| In a dry year a vineyard makes {p} less wine than in a good one. A good year gives {a} barrels. What does a dry year give?
        en| In a forest of {a} trees there are only firs and beeches. The firs have a share of {p}. What is the number of beeches?
        en| In a game {A} owns {a} points. A trap costs {him} {p} of these points. What is {his} score after the trap?
        en| In a parking lot for {a} bikes, {p} of the places are taken. How many bikes can still be parked?
        en| In a census of birds {a} storks were counted, and the next time there were {p} fewer. How many storks were there the next time?
        en| In the freezer were {a} ice lollies. The party guests ate {p}. How many lollies did the hosts have afterwards?
        en| It is {a} km to the harbour. A sailor who has done {p} of that asks how many kilometres lie ahead. What is the answer?
        en| Just {p} of the {a} puzzle pieces lie in place. How many pieces must {A} still lay?
        en| Knowing that gravity makes a thing {p} lighter on another planet, find the weight there of a rock that weighs {a} kg here.
        en| Last season {a} goals were scored in the league. This season is poorer by {p}. How many goals were scored this season?
        en| Less plastic! A bottle that took {a} g of it is now made with {p} less. How many grams does the new bottle take?
        en| My cousin offered me {$a} for my bike. When he saw the rust he offered {p} less. What was his second offer?
        en| New windows lowered the noise level reading from {a} by {p}. What is the reading with the new windows?
        en| Of {a} apples on the tree, the wind brought down {p}. How many apples are hanging on the tree?
        en| Of the {a} minutes between breakfast and supper, {A} slept away {p}. How many minutes was {he} awake?
        en| At the fair a balloon ride is {$a}, for early risers {p} less. How much do early risers pay?
        en| One number is {a}, and the other is {p} smaller. What is the other?
        en| Only grown-ups and children are on a cruise ship with {a} passengers. Grown-ups make up {p}. How many children are on the ship?
        en| Our bakery had {a} kinds of bread on its list and crossed out {p} of them. How many kinds are on the list now?
        en| Patients: {a}. Already seen by the doctor: {p}. Still waiting: ?
        en| Rain is expected on {p} of {a} days. On how many days is it expected to stay dry?
        en| Rust has eaten {p} of a chain with {a} links. How many links are sound?
        en| Schools close early because of snow, and {p} of {a} lessons fall out. How many lessons are held?
        en| Since moving to a smaller office the firm pays {p} less than the {$a} of before. What does it pay now?
        en| The dealer lets {A} have a carpet at {p} under the list price. On the list it says {$a}. What does {A} pay for the carpet?
        en| The deposit is {p} of the price of {$a}. When {A} has paid the deposit, how much remains to be paid?
        en| The number of flies in a greenhouse, {a}, went down by {p} when spiders were let in. How many flies were left?
        en| The road through the hills measures {a} km. The tunnel route is {p} shorter. How many kilometres long is the tunnel route?
        en| There were {a} candles on the giant cake, and {A} blew out {p} in one go. How many were still burning?
        en| To dry {a} g of plums means to take away {p} of their weight. What weight of dried plums results?
        en| We had {a} balloons. A thorn hedge cost us {p} of them. With how many did we end the day?
        en| What remains of a salary of {$a} after the rent, {p} of the salary, is paid?
        en| When {p} of a class trip's {a} seats are for girls, how many seats are for boys?
        en| Without the peel a fruit weighs {p} less. With the peel it weighs {a} g. How much is it without?
        en| You start with {a} gold coins, and the dragon demands {p} of them. How many do you keep?
        en| {B}'s garden is {p} smaller than {A}'s. {A}'s garden has {a} square metres. What is the size of {B}'s garden?
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
        zh| 一块冰重{a}千克，太阳晒化了{p}，还剩多少千克？
        zh| 渔民捕到{a}条鱼，把{p}放回了海里，带回家多少条鱼？
        zh| 土豆{a}克，削掉的皮占{p}，削皮后的土豆有多少克？
        zh| 冰川原长{a}米，如今消融了{p}，如今长多少米？
        zh| 评委读了{a}篇征文，淘汰{p}，留下的有多少篇？
        zh| 水壶不盖盖子要{a}秒烧开，盖上盖子时间节省{p}，盖上盖子几秒能烧开？
        zh| {A}写了{a}字的作文，修改时删掉{p}，修改后有多少字？
        zh| 一根木头长{a}厘米，锯掉{p}，剩下的木头长多少厘米？
        zh| 猴群共{a}只，小猴占{p}，其余是成年猴，成年猴有多少只？
        zh| 飞机油箱里有油{a}升，这次飞行要用掉{p}，降落时油箱里还有油多少升？
        zh| 一张唱片{a}分钟，{A}已经听了{p}，还有多少分钟没听？
        zh| {a}只椋鸟中有{p}飞往南方，留下的有几只？
        zh| 风力发电场有{a}台风车，无风的日子停转{p}，还在转的有多少台？
        zh| 沙堡高{a}毫米，被海浪冲低了{p}，现在高多少毫米？
        zh| 演唱会门票卖出{a}张，退票的占{p}，没有退的有多少张？
        zh| {A}的{a}{M}{T}有{p}放在学校，其余放在家里，家里有多少{M}？
        zh| 学校随手关灯，每月用电量从{a}度减少了{p}，减少后每月用电多少度？
        zh| {A}在跳蚤市场看中一个钟，要价{a}元，{he}砍价砍掉{p}，买下这个钟用了多少元？
        zh| 停车场停了{a}辆车，卡车占{p}，其余都是轿车，轿车有多少辆？
        zh| 按配方要放糖{a}克，{A}少放了{p}，{he}放了多少克糖？
        zh| 报名清理海滩的有{a}人，结果{p}的人没有来，来了多少人？
        zh| 一张{a}元的账单，当天付清可减{p}，当天付清要付多少元？
        zh| 一串彩灯有{a}个灯泡，坏了{p}，亮着的有多少个？
        zh| 贷款{a}元，已还{p}，还欠多少元？
        zh| 塔有{a}级台阶，{A}爬了{p}后停下休息，上面还有多少级台阶？
        zh| 报纸有{a}版，广告占{p}，不是广告的有多少版？
        zh| 礼堂能坐{a}人，已坐满{p}，还能坐多少人？
        zh| 狼叼走了{a}只羊中的{p}，牧羊人还有多少只羊？
        zh| 林子里只有冷杉和山毛榉，一共{a}棵，冷杉占{p}，山毛榉有多少棵？
        zh| 游戏里{A}有{a}分，掉进陷阱扣掉{p}，{he}还有多少分？
        zh| 拼图共{a}片，拼好了{p}，还要拼多少片？
        zh| 上赛季联赛进球{a}个，本赛季少了{p}，本赛季进球多少个？
        zh| 一个瓶子原来用塑料{a}克，改进后少用{p}，改进后用塑料多少克？
        zh| 树上有{a}个苹果，大风吹落了{p}，树上还有多少个？
        zh| 一个数是{a}，另一个数比它小{p}，另一个数是多少？
        zh| 面包店有{a}种面包，停售了{p}，现在还卖多少种？
        zh| 今天挂号的病人有{a}人，看完的占{p}，还在等候的有多少人？
        zh| 雨季有{a}天，下雨的日子占{p}，不下雨的有多少天？
        zh| 一条铁链有{a}节，锈坏{p}，没锈坏的有多少节？
        zh| 公司搬到小办公室后，租金比原来的{a}元少了{p}，现在的租金是多少元？
        zh| 买家具先付总价的{p}作定金，总价是{a}元，还要再付多少元？
        zh| 盘山公路长{a}千米，走隧道的路程比它短{p}，走隧道要行多少千米？
        zh| 把{a}克李子晒成干，重量减去{p}，李子干重多少克？
        zh| {A}领到工资{a}元，付房租用掉工资的{p}，付完房租还有多少元？
        zh| 勇士有{a}枚金币，巨龙要走了{p}，勇士还剩多少枚？
        zh| {A}家的花园有{a}平方米，{B}家的花园比{A}家的小{p}，{B}家的花园有多少平方米？
        zh| 求x：x比{a}少它的{p}。
        zh| 把{a}降低{p}，得到哪个数？
        zh| 干旱年的葡萄酒产量比正常年份低{p}，正常年份产{a}桶，干旱年产多少桶？
        zh| 如果{p}的盒子被拿走，那么{a}个盒子还剩几个？
        zh| 还有多少人没签到？会议应到{a}人，已签到的占{p}。
        zh| {A}的妈妈是老顾客，可以少付{p}，一台{a}元的烤箱她要付多少元？
        zh| 农场去年养鸡{a}只，今年缩减了{p}，今年养鸡多少只？
        zh| 一桶{a}升的汽油挥发了{p}，桶里还有汽油多少升？
        zh| 一瓶酒精溶液有{a}毫升，酒精占{p}，其余是水，水有多少毫升？
        zh| 海绵吸了{a}毫升水，挤掉{p}，海绵里还有多少毫升水？
        zh| 新款飞机的噪声值比旧款低{p}，旧款是{a}，新款的噪声值是多少？
        zh| 旅行团有{a}人，大人占{p}，其余是孩子，孩子有多少人？
        zh| 一批气球{a}个，飞走和破掉的占{p}，剩下的气球有多少个？
        zh| 邮箱里有{a}封邮件，{A}删了{p}，现在邮箱里有多少封？
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
        en| A bear weighs {a} kg in spring and {p} more before its winter sleep. What does it weigh before its winter sleep?
        en| A beginner's kite has a string of {a} m. The string of the big kite is {p} longer. How long is that?
        en| A bell tower is {a} dm high. With a new roof it becomes {p} higher. How high does it become?
        en| A cable car took {a} people an hour to the top. Larger cabins let it take {p} more. How many people an hour does it take now?
        en| A concert hall sells its cheap seats at {$a}; the good seats are {p} dearer. How much is a good seat?
        en| A dictionary with {a} words gets a new edition that has {p} more. How many words are in the new edition?
        en| A dog's daily walk of {a} minutes is made {p} longer on Sundays. How many minutes is it on Sundays?
        en| A fence of {a} m is too short. The farmer makes it {p} longer. What length does the fence have after that?
        en| A freight train has pulled {a} tonnes so far. A stronger engine could pull {p} more. How many tonnes is that?
        en| A goldsmith buys gold for {$a} and sells the ring he makes of it for {p} more. What does the ring sell for?
        en| A heap of snow grew by {p} overnight. The evening before, it was {a} cm high. How high was it in the morning?
        en| A herd of {a} deer had young ones, which made the herd {p} larger. How many deer belong to it now?
        en| A hotel bill says: room {$a}, plus {p} tax. What does the guest pay?
        en| A jet of water shoots {a} cm high. When the tap is opened wider, it rises {p} higher. How high does it shoot then?
        en| A knitting pattern for {a} rows is made {p} longer for a tall boy. How many rows does it have for him?
        en| A lift that could carry {a} kg was rebuilt for a load {p} greater. How many kilograms can it carry after the rebuilding?
        en| A magazine of {a} pages brings out a holiday issue with {p} more pages. How many pages has the holiday issue?
        en| A mobile plan included {a} minutes of talk. From this month it includes {p} more minutes at the same price. How many minutes are included?
        en| A nurse's shift has {a} minutes. Tonight it is extended by {p}. How long is tonight's shift?
        en| A path through the swamp measures {a} m. The detour on firm ground is {p} longer. How long is the detour?
        en| A pond in which {a} frogs lived has {p} more frogs this year. How many live in it this year?
        en| A recipe for a children's cake takes {a} g of flour; for grown-ups one needs {p} more. How much flour is needed for grown-ups?
        en| A horse breathed {a} times in the stable and {p} more often in the race that followed. How often did it breathe in the race?
        en| A shoemaker sold {a} shoes last year, and this year {p} more. How many did he sell this year?
        en| A spring is {a} mm long. When a weight is hung on it, it becomes {p} longer. How long is it with the weight?
        en| A survey reached {a} homes by letter and {p} more than that by phone. How many homes did it reach by phone?
        en| A taxi at night charges {p} more than by day. By day a ride costs {$a}. How much is it at night?
        en| A wall was to have {a} bricks. The bricklayer ordered {p} extra in case some break. How many bricks did he order in all?
        en| A machine makes every number larger by {p}. {a} goes in. What number comes out?
        en| After its stock of {a} bottles had been increased by {p}, how many bottles did the wine shop have?
        en| After the summer the school's {a} computers will be joined by another {p}. How many computers will it have in all?
        en| All fares go up by {p} on the first of May. {A}'s monthly ticket is {$a} in April. What must {he} pay in May?
        en| An aquarium for {a} litres is replaced by one that is {p} bigger. How many litres does the bigger one hold?
        en| As the days grow longer, {A} works {p} longer in the garden than the {a} minutes of last week. How many minutes is that?
        en| At the flea market {A} bought a clock for {$a}. {He} put a price {p} higher on it. What price is on it now?
        en| Birds in the wood: {a} in May. In June: {p} more, thanks to the young. How many birds were in the wood in June?
        en| Brought by ship, a parcel costs {$a}. Sent by air it is {p} dearer. What does it cost by air?
        en| By noon the sun has warmed a metal bridge so that its gap reading, {a} at dawn, is {p} greater. What is the reading at noon?
        en| Calculate the number of pages {B} has written if {A} has written {a} and {B} {p} more.
        en| Costs for a school trip were planned at {$a} but went over the plan by {p}. How much did the trip cost?
        en| Determine what {$a} becomes with a mark-up of {p}.
        en| During the fair, the town with its {a} beds for guests puts up {p} more beds. How many beds are there during the fair?
        en| Each year the goose that lays golden eggs lays {p} more. Last year there were {a}. How many eggs will there be this year?
        en| Farmer Brown harvested {a} sacks of corn; his neighbour did better by {p}. How many sacks did the neighbour harvest?
        en| Find x, a number {p} greater than {a}.
        en| For a return ticket you pay {p} more than for a single ticket. If the single is {$a}, what is the return?
        en| Give the new salary of a worker who earned {$a} and was promised {p} on top.
        en| How far can {A} swim after the course, if before it {he} swam {a} m and now {he} can go {p} farther?
        en| How many frames of honey did the east hives give, if the west hives gave {a} and the east hives {p} more?
        en| How many fans came to the final, when {a} had come to the semi-final and the final drew {p} more?
        en| How many points is the highest score worth if the old record was {a} and it has been beaten by {p}?
        en| How much must a shop ask for a lamp bought at {$a} in order to gain {p} on what it paid?
        en| If a sunflower field gave {a} kg of seeds and a new sort gives {p} more, how many kilograms does the new sort give?
        en| If the sum of {$a} earns {p} interest, how much is on the account, interest included?
        en| If there were {p} more {T} than there are in the {P}, where {a} are now, how many would there be?
        en| In a good year the vineyard makes {p} more barrels than in a dry one. In a dry year it makes {a}. How many barrels does it make in a good year?
        en| In a school with {a} bikes in the shed, the first warm day brings {p} more. How many bikes are in the shed that day?
        en| In the big hall there are {p} more chairs than in the small one, which has {a}. How many chairs has the big hall?
        en| It took the old ferry {a} minutes to cross. In a storm the crossing takes {p} longer. How many minutes does it take in a storm?
        en| Last spring our street had {a} parked cars a day. Now that the market has opened there are {p} more. How many parked cars a day are there?
        en| Make a number {p} bigger than {a}. Which number do you have?
        en| My old lamp gives {a} units of light. The new one, at the same price, gives {p} more. How much light does the new one give?
        en| My plant had {a} leaves at the start of my holiday; at the end it had {p} more. How many leaves was that?
        en| Old area of the playground: {a} square metres. It has been extended by {p}. What is the area today?
        en| Orders rose by {p} before the holidays. The warehouse usually sends out {a} parcels a day. How many did it send out before the holidays?
        en| Our village fair earned {$a} last year and {p} more this year. What did it earn this year?
        en| Owing to a strike at the airport, {p} more people than usual took the train. The usual number is {a}. How many people took the train?
        en| Putting up the price of a {$a} ticket by {p} makes it how dear?
        en| Seen through old thick glass, a stick of {a} mm appears {p} longer. How many millimetres long does it appear?
        en| Since the bridge was closed, the way to the office, {a} minutes, takes {p} longer. How long is it now in minutes?
        en| Someone who buys wine for {$a} and sells it with {p} profit gets how much?
        en| Starting from {a} cases, the number of people with the flu rose by {p} in a week. How many cases were there after the week?
        en| The apple tree in our garden bore {a} apples, while the neighbour's bore {p} more. How many apples did the neighbour's tree bear?
        en| The base price of a car wash is {$a}. With wax it is {p} more. How much do you pay with wax?
        en| The caretaker puts up {p} more lights than last December, when there were {a}. How many lights does he put up?
        en| The coach wants {A} to do {p} more jumps than the {a} of last week's training. How many jumps must {A} do?
        en| The length of a road was {a} km before it was continued through the hills, which made it {p} longer. What is its length now?
        en| The newspaper prints {a} copies on weekdays and {p} more at the weekend. How many copies does it print at the weekend?
        en| The older candidate got {a} votes, the younger one {p} more. How many votes did the younger one get?
        en| The price for repairing a roof was estimated at {$a}. In the end it was {p} higher. What was it in the end?
        en| The rehearsal lasts {a} minutes. With clapping and breaks the concert will be {p} longer. How many minutes will the concert last?
        en| The speed of a wheel is {a} turns a minute. A gear makes it turn {p} faster. At how many turns a minute does it turn then?
        en| The winner of the pie contest ate {p} more bites than the loser, who ate {a}. How many bites did the winner eat?
        en| To {his} {a} {T} {A} added new ones, {p} of that number. How many {T} does {he} have now?
        en| Under the new law a fine that used to be {$a} is {p} higher. How much is the fine under the new law?
        en| What do I owe the plumber, who asks {$a} for the work and puts {p} on it for coming on a Sunday?
        en| When the moon is full, the tide on our beach is {p} higher than the usual {a} cm. How high is it at full moon?
        en| With sugar a jam weighs {p} more than the {a} g of fruit that are in it. What does the jam weigh?
        en| You have {a} followers today and gain {p} by next week. How many followers do you have then?
        en| {B} builds a tower of blocks that is {p} higher than {A}'s, which has {a} layers of paper cups. How many layers has {B}'s tower?
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
        zh| 一头熊春天重{a}千克，冬眠前比春天重{p}，冬眠前重多少千克？
        zh| 缆车原来每小时运{a}人，换上大车厢后运力提高{p}，现在每小时运多少人？
        zh| 音乐厅的普通座每张{a}元，贵宾座比普通座贵{p}，贵宾座每张多少元？
        zh| 词典旧版收词{a}个，新版增收{p}，新版收词多少个？
        zh| {A}平日遛狗{a}分钟，周日时间要长{p}，周日遛狗多少分钟？
        zh| 一道篱笆长{a}米，农夫把它加长{p}，加长后是多少米？
        zh| 雪堆昨晚高{a}厘米，一夜之间增高{p}，今早雪堆高多少厘米？
        zh| 鹿群有{a}头鹿，小鹿出生后数量增加{p}，现在鹿群有多少头鹿？
        zh| 房费{a}元，另加{p}的税，客人要付多少元？
        zh| 旧电梯能载{a}千克，改造后载重量增大{p}，改造后能载多少千克？
        zh| 杂志平时{a}页，节日特刊比平时多{p}，节日特刊有多少页？
        zh| 手机套餐原有通话{a}分钟，本月起多送{p}，本月套餐有通话多少分钟？
        zh| 直路长{a}米，绕道走要比走直路远{p}，绕道走多少米？
        zh| 池塘里去年有{a}只青蛙，今年比去年多{p}，今年有几只？
        zh| 一根弹簧长{a}毫米，挂上重物后伸长{p}，挂上重物后长多少毫米？
        zh| 出租车夜间比白天贵{p}，白天一趟{a}元，夜间一趟多少元？
        zh| 砌墙需要{a}块砖，怕有破损，师傅多订了{p}，一共订了多少块？
        zh| 公交月票现在{a}元，下个月起票价上调{p}，下个月的月票多少元？
        zh| {A}上周在菜园干活{a}分钟，这周比上周多干{p}，这周干了多少分钟？
        zh| 包裹走海运要{a}元，走空运比海运贵{p}，走空运多少元？
        zh| {A}写了{a}页，{B}比{A}多写{p}，{B}写了多少页？
        zh| 春游预算{a}元，实际超支{p}，实际花了多少元？
        zh| 王大伯收玉米{a}袋，邻居家收的比他多{p}，邻居家收了多少袋？
        zh| 单程票{a}元，往返票比单程票贵{p}，往返票多少元？
        zh| {A}原来一次能游{a}米，训练后能多游{p}，训练后一次能游多少米？
        zh| 半决赛有观众{a}人，决赛的观众多了{p}，决赛有观众多少人？
        zh| 游戏的旧纪录是{a}分，新纪录比它高{p}，新纪录是多少分？
        zh| 旧品种每亩产{a}千克，新品种增产{p}，新品种每亩产多少千克？
        zh| 小礼堂有{a}把椅子，大礼堂的椅子比小礼堂多{p}，大礼堂有多少把椅子？
        zh| 渡船平时{a}分钟过河，大风天要多用{p}的时间，大风天过河要多少分钟？
        zh| 操场原来有{a}平方米，扩建了{p}，现在有多少平方米？
        zh| 仓库平日发出{a}件包裹，节前订单增加{p}，节前每天发出多少件？
        zh| 义卖会去年收入{a}元，今年比去年增长{p}，今年收入多少元？
        zh| 罢工那天坐火车的人比平时多{p}，平时有{a}人，那天有多少人坐火车？
        zh| 流感病例一周内上升了{p}，一周前是{a}例，现在是多少例？
        zh| 我家苹果树结了{a}个苹果，邻居家的比我家的多结{p}，邻居家的苹果树结了多少个？
        zh| 普通洗车{a}元，打蜡洗车要贵{p}，打蜡洗车多少元？
        zh| 教练要{A}比上周多跳{p}，上周{he}跳了{a}下，这周要跳多少下？
        zh| 报纸平日印{a}份，周末多印{p}，周末印多少份？
        zh| 修屋顶估价{a}元，结果比估价高出{p}，结果花了多少元？
        zh| 轮子每分钟转{a}圈，换挡后转速提高{p}，换挡后每分钟转多少圈？
        zh| {A}有{a}{M}{T}，又添了{p}，现在有多少{M}？
        zh| 罚款原来是{a}元，新规定把它提高{p}，新规定下罚款多少元？
        zh| 水管工收{a}元，周日上门要加收{p}，周日上门一共要付多少元？
        zh| 平常潮水高{a}厘米，满月时要高{p}，满月时潮水高多少厘米？
        zh| {A}的粉丝有{a}人，下周增加了{p}，那时有粉丝多少人？
        zh| 把{a}扩大，使它增加{p}，得多少？
        zh| x比{a}大{p}，求x。
        zh| 一个数比{a}多出它的{p}，这个数是多少？
        zh| 如果{a}元的运费要上浮{p}，那么应付运费多少元？
        zh| 面包店平时每天烤{a}个面包，元旦那天多烤{p}，元旦烤了多少个？
        zh| {A}家去年收蜂蜜{a}克，今年花开得好，多收了{p}，今年收蜂蜜多少克？
        zh| 小区原有路灯{a}盏，今年再安装原有数量的{p}，小区将有路灯多少盏？
        zh| 一列货车能拉{a}吨，换上新车头能多拉{p}，换上新车头能拉多少吨？
        zh| 收藏家花{a}元买下一枚邮票，转手赚了{p}，卖了多少元？
        zh| 旧书包重{a}克，新书包比旧的重{p}，新书包重多少克？
        zh| 学校广播体操比赛去年{a}人参加，今年参加人数上涨{p}，今年多少人参加？
        zh| 第一箱有{a}个零件，第二箱比第一箱多装{p}，第二箱装了多少个？
        zh| 喷泉的水柱高{a}厘米，加压后升高{p}，加压后水柱高多少厘米？
        zh| 在{a}的基础上再加{p}，结果是多少？

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
        en| A block of ice lost {p} of its weight in the sun and weighs {a} kg now. What did it weigh before the sun came out?
        en| A band of monkeys consists of young ones, {p} of them all, and {a} grown-ups. How large is the band?
        en| A bus company runs {a} lines after closing {p} of its lines. How many lines did it run before?
        en| A cook peeled some potatoes and lost {p} of the weight as peel. The peeled potatoes weigh {a} g. How much did they weigh unpeeled?
        en| A fisherman threw {p} of his catch back into the sea and took the other {a} fish home. How many fish had he caught?
        en| A glacier is {p} shorter than when it was first measured. Today its length is {a} m. How long was it at that first measuring?
        en| A jury rejected {p} of the stories sent in. {a} stories got into the book. How many were sent in?
        en| A kettle with its lid on boils in {a} seconds, which is {p} less than it takes without the lid. How long does it take without the lid?
        en| A kite festival drew {a} visitors in the rain, {p} fewer than a year earlier in sunshine. How many had come a year earlier?
        en| A letter was too long. {A} shortened it by {p}, and it has {a} words now. How many words did it have when it was too long?
        en| A log had {p} of its length sawn off. The log is {a} cm long now. Find its length before sawing.
        en| A magician makes {p} of the cards in his box disappear. There are {a} cards left in the box. How many cards did the box hold before the trick?
        en| A parrot has forgotten {p} of the words that it once knew. It still says {a} words. How many words did it know once?
        en| A pirate buried {p} of his coins and kept {a} for the journey. How many coins did he own?
        en| A plane landed with {a} litres in its tank after using up {p} of its fuel on the flight. How much fuel had it on starting?
        en| A shepherd brings {a} sheep down from the mountain; {p} of the flock stay up there. How many sheep are in the flock?
        en| A sponge was pressed and gave off {p} of its water. It still contains {a} ml. How much water was in it before it was pressed?
        en| A stone on another planet weighs {a} kg, {p} less than here. What does it weigh here?
        en| A tank lost {p} of its fish to an illness, but {a} fish were saved. How many fish were in the tank before the illness?
        en| A teacher has marked {p} of the exams and sighs: "{a} more to mark!" How many exams are there altogether?
        en| A vineyard made {a} barrels this dry year. In a normal year it makes more: this year's number is {p} lower. What is the number for a normal year?
        en| After breakfast {p} of the rolls were gone, and the basket contained {a}. How many rolls were there before breakfast?
        en| After paying the rent, which takes {p} of {his} salary, {A} has {$a}. What is {his} salary?
        en| At the sound of a shot {p} of the birds flew up, and {a} sat on. How many birds were there?
        en| All tickets except for {p} were sold, namely {a} of them. How many tickets were there for sale?
        en| An app was deleted by {p} of its users over the year. The remaining users number {a}. How many users had the app at the start of the year?
        en| An island shrank by {p} because the sea rose. It measures {a} square km today. What was its area before?
        en| As a pensioner, Grandpa travels {p} cheaper. He pays {$a} for the ticket. What does the ticket cost a person without a reduction?
        en| At a count, {a} storks were seen, which is {p} fewer than at the count before. How many were seen at the count before?
        en| On sale at {p} below its full price, a lamp costs {$a}. What is the full price?
        en| At the toy shop {p} of the dolls have been sold. On the shelf {a} dolls are waiting for a child. How many dolls had the shop ordered?
        en| Because {p} of the chairs are broken, only {a} can be used. How many chairs are there, broken ones included?
        en| Because of snow {p} of today's trains do not run. {a} trains run. How many trains does the timetable list for today?
        en| By closing the windows, the office uses {p} less energy than it did; it uses {a} units now. How many units did it use before?
        en| By how many people was the campsite used last week if this week {a} are there, {p} fewer?
        en| By noon {p} of the day's visitors had left the castle, and {a} were still inside. How many visitors had come?
        en| Calculate the amount of a loan of which {p} has been paid back, so that {$a} is still owed.
        en| Caught in the rain, {A} lost {p} of {his} sheets of paper and came home with {a}. How many sheets did {he} have with {him} at first?
        en| Compared with whole milk the light sort contains {p} less fat, {a} mg in a glass. How many mg does a glass of whole milk contain?
        en| Deduct {p} from a number and get {a}. Which number did you start from?
        en| During the sale {A} bought a jacket for {$a} and was told that this was {p} below the usual price. What is the usual price?
        en| Find a number such that {p} less than it is {a}.
        en| Find the price on the list if the dealer let {A} have the rug for {$a}, which was {p} under the list price.
        en| For {$a} you can get a room in winter; it is then {p} cheaper than in summer. What does the room cost in summer?
        en| For the summer a barber cut {p} off the length of {A}'s hair, which is now {a} mm long. How long was it?
        en| From a comb of honey, {p} was taken by the beekeeper, and {a} g was left to the bees. How many grams of honey were in the comb?
        en| Give the number of pages of a manuscript when {p} of its pages have been thrown out by the editor and {a} pages are printed.
        en| A trap in the game took {p} of {A}'s points from {him}. Now {he} has {a} points. How many did {he} have before the trap?
        en| Here is what we know of a number: without {p} of it, it is {a}. Which number is it?
        en| How big is a class trip budget if {p} is spent and {$a} is not spent?
        en| How large is a forest, firs and beeches, if firs are {p} of the trees and there are {a} beeches?
        en| How long is a race if a runner with {p} of it in his legs has {a} m to go?
        en| How many cherries did {A} pick if the starlings stole {p} of them and {a} ended up in the jam?
        en| How many envelopes did the office start with if {p} are used up and {a} remain in the box?
        en| How many minutes does a podcast last if {A} has listened to {p} and there are {a} minutes to come?
        en| How many pieces has the puzzle if {p} of them lie in place and {A} is still looking for places for {a} pieces?
        en| How much wood had been stored in the hut if {p} was burnt in winter and {a} kg was found in spring?
        en| I gave away {p} of my {T} and could not part with the other {a}. How many {T} did I have?
        en| I owe less than before: I paid back {p} of what I owed, so the debt is {$a}. How large was the debt?
        en| If a wind park has {p} of its wheels standing still and {a} turning, how many wheels does it have?
        en| If I had not slept through {p} of the film, I would have seen it all; I saw {a} minutes. How long was the film?
        en| If {A}'s dog walks {p} less than {A} and the dog walks {a} km a week, how many kilometres a week does {A} walk?
        en| In a car park, {p} of the vehicles are lorries. The other vehicles are {a} cars. How many vehicles are parked there?
        en| In an archive {p} of the letters are damaged. {a} letters can be read without trouble. What is the total number of letters?
        en| In the last round {A} lost {p} of {his} chips and then had {a}. How many chips did {he} have before this round?
        en| In the museum, {p} of the paintings are in the cellar, while visitors can see {a}. How many paintings does the museum own?
        en| It was a hard winter: {p} of the deer died. In spring the ranger counted {a}. How many deer had there been in autumn?
        en| Let x be a tree's height. After {p} has been cut off the top, the tree is {a} dm high. Find x.
        en| Lowered by {p}, the fine is {$a}. What was it before it was lowered?
        en| Milk turned sour in {p} of the bottles. The dairy could use only {a} bottles. How many bottles had it filled?
        en| Minus {p}, an amount is {$a}. What is the amount?
        en| My new phone is {p} lighter than the old one and weighs {a} g. What does the old one weigh?
        en| Holes were found in {p} of the paper cups, so just {a} were usable. How many cups were in the packet?
        en| Now that {p} of the computers have been replaced, {a} old ones are still standing in the school. How many old computers were there to replace?
        en| Old shoes: reduced by {p}, now {$a}. Former price?
        en| On Monday {p} of the staff were ill. {a} came to work. How many people belong to the staff?
        en| One number is {p} smaller than another. The smaller number is {a}. What is the larger?
        en| Our school garden has become {p} smaller because of the new gym. It has {a} square metres today. How many did it have before?
        en| Out of the flock {p} flew south, and {a} starlings stayed for the winter. How many starlings made up the flock?
        en| People say the price of salt was {p} lower under the old king. A sack cost {$a} then. How much did a sack cost under the new king?
        en| Rust has eaten {p} of the links of a chain; {a} links are sound. How many links does the chain have?
        en| Selling {his} guitar for {$a}, {A} lost {p} of the price {he} had paid. What had {he} paid?
        en| Since the new road was built, the ride has been {p} shorter, that is, {a} km. How long was the ride on the old road?
        en| The air freshener has evaporated by {p}; the bottle now contains {a} ml. How much did the full bottle contain?
        en| The bill was not so bad: with the hotel's discount of {p}, {A} paid {$a}. How high would the bill have been without it?
        en| The choir has shrunk. Of last year's singers, {p} stopped, nobody new came, and {a} are still singing. How many sang last year?
        en| The deposit, {p} of the price, is paid. Now {A} has to pay the remaining {$a}. What is the price?
        en| There is less light in the cellar: {a} units, {p} less than in the hall. How many units of light are in the hall?
        en| When plums are dried, {p} of their weight is lost. What weight of fresh plums makes {a} kg of dried ones?
        en| {B}'s garden, with {a} square metres, is {p} smaller than {A}'s. How many square metres does {A}'s garden have?
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
        zh| 一块冰晒化了{p}，还剩{a}千克，原来这块冰重多少千克？
        zh| 渔民把捕到的鱼放回了{p}，带回家{a}条，他一共捕到多少条鱼？
        zh| 土豆削皮后重{a}克，削掉的皮占原来重量的{p}，削皮前重多少克？
        zh| 冰川比第一次测量时短了{p}，现在长{a}米，第一次测量时长多少米？
        zh| 征文淘汰了{p}，留下{a}篇，一共收到征文多少篇？
        zh| 盖上盖子烧水只要{a}秒，比不盖时少{p}，不盖盖子要多少秒？
        zh| {A}把作文删掉{p}后还有{a}字，删之前有多少字？
        zh| 木头锯掉{p}后长{a}厘米，锯之前长多少厘米？
        zh| 飞机飞行用掉{p}的油，降落时还有{a}升，起飞时有油多少升？
        zh| 一群椋鸟有{p}飞往南方，留下{a}只，这群椋鸟原有多少只？
        zh| 公司停掉了{p}的线路，还有{a}条在运营，原来有多少条线路？
        zh| 海盗埋掉了{p}的金币，身边留下{a}枚，他原有金币多少枚？
        zh| 猴群里小猴占{p}，成年猴有{a}只，这群猴子共多少只？
        zh| 今天有{p}的列车因大雪停运，开行的有{a}列，原定开行多少列？
        zh| {A}还掉了借款的{p}，还欠{a}元，{he}借了多少元？
        zh| {A}在游戏中掉进陷阱失去了{p}的分数，还有{a}分，掉进陷阱前有多少分？
        zh| 老师改完{p}的试卷，还有{a}份没改，一共有多少份试卷？
        zh| 仓库里{p}的椅子坏了，能用的有{a}把，仓库里共有椅子多少把？
        zh| 先付了总价的{p}作为定金，{A}还要付{a}元，总价是多少元？
        zh| {A}付完房租后剩{a}元，房租占{he}工资的{p}，{he}的工资是多少元？
        zh| 老人坐车可以便宜{p}，爷爷付了{a}元，全票是多少元？
        zh| 冬天的房价比夏天便宜{p}，冬天一间房{a}元，夏天一间房多少元？
        zh| 停车场里的车{p}是卡车，其余{a}辆是轿车，停车场里共有车多少辆？
        zh| 李子晒干后重量减少{p}，要晒出{a}千克李子干，需要新鲜李子多少千克？
        zh| 新手机重{a}克，比旧手机轻{p}，旧手机重多少克？
        zh| {A}卖吉他得{a}元，比买来时亏了{p}，买来时花了多少元？
        zh| 拼图已经拼好{p}，还有{a}片没拼，这幅拼图有多少片？
        zh| {A}听一段广播，听了{p}，还剩{a}分钟，这段广播长多少分钟？
        zh| 鹦鹉忘了{p}的词，还会说{a}个，它以前会说多少个词？
        zh| 冷库里的冰棍卖掉{p}，还有{a}根，冷库里原来有多少根冰棍？
        zh| 走新路只要{a}千米，比老路近{p}，老路有多少千米？
        zh| 罚款下调{p}后是{a}元，下调前是多少元？
        zh| 一个数比另一个数小{p}，小的数是{a}，大的数是多少？
        zh| 某数扣除自身的{p}得{a}，求某数。
        zh| x减去它的{p}等于{a}，求x。
        zh| 员工中有{p}请了病假，来上班的有{a}人，公司共有员工多少人？
        zh| 冬天鹿死了{p}，春天护林员数到{a}头，入冬前有鹿多少头？
        zh| {B}家的花园有{a}平方米，比{A}家的小{p}，{A}家的花园有多少平方米？
        zh| 博物馆有{p}的画放在库房，展厅里有{a}幅，博物馆共有画多少幅？
        zh| 一条铁链锈坏了{p}的环，完好的有{a}个，这条铁链共有多少个环？
        zh| {A}的{T}少了{p}，现在有{a}{M}，原来有多少{M}？
        zh| 把{T}的{p}分给大家后，{A}还有{a}{M}，{A}原来有多少{M}{T}？
        zh| 打完折便宜了{p}，{A}结账付了{a}元，这些东西不打折要多少元？
        zh| 海水上涨使小岛面积缩小了{p}，小岛现在有{a}公顷，原来有多少公顷？
        zh| 软件被{p}的用户卸载了，还剩{a}名用户，原来有多少名用户？
        zh| 干旱的今年葡萄园酿酒{a}桶，比正常年份少{p}，正常年份酿酒多少桶？
        zh| 理发师把{A}的头发剪短了{p}，现在长{a}毫米，剪之前长多少毫米？
        zh| {A}上次跳绳跳得多，这次只跳了{a}下，少了{p}，上次跳了多少下？
        zh| 一片林子里冷杉占{p}，余下的{a}棵都是山毛榉，林子里共有多少棵树？
        zh| 参观城堡的游客到中午走了{p}，还剩{a}人，上午来了多少名游客？
        zh| 信封用掉{p}，盒里还有{a}个，这盒信封原来有多少个？
        zh| 编辑删去书稿的{p}，印出来的有{a}页，原来的书稿有多少页？
        zh| 操场因为盖楼缩小了{p}，只有{a}平方米了，原来的操场有多少平方米？
        zh| {A}已经爬了{p}的台阶，上面还有{a}级，这座塔共有多少级台阶？
        zh| 樱桃被小鸟吃掉{p}，剩下的{a}颗做了果酱，一共摘了多少颗樱桃？
        zh| 旅行经费用了{p}，账上还有{a}元，旅行经费一共多少元？
        zh| 牛奶变质的占{p}，能用的有{a}瓶，一共灌装了多少瓶牛奶？
        zh| 海绵挤掉{p}的水以后还有{a}毫升水，挤之前有水多少毫升？
        zh| 哪个数降低{p}之后变成{a}？
        zh| 学校有{p}的旧电脑换成了新的，还剩{a}台旧的，原来有旧电脑多少台？

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
        en| A bear weighs {a} kg before its winter sleep, {p} more than in spring. What does it weigh in spring?
        en| A bell tower was made {p} higher by a new roof and now rises to {a} dm. How high was it without the new roof?
        en| A cable car with new cabins takes {a} people an hour to the top, which is {p} more than with the old ones. How many people an hour did the old cabins take?
        en| A call from abroad costs {$a}, taxes of {p} included. What is the cost of the call before taxes?
        en| A ferry crossing in a storm takes {p} longer than in calm weather, namely {a} minutes. How many minutes does it take in calm weather?
        en| A fence was too short, so the farmer made it {p} longer. It measures {a} m now. How many metres did it measure at first?
        en| A fine has become {p} higher under the new law and amounts to {$a}. What did it amount to under the old law?
        en| A goldsmith sells a ring for {$a}. That is {p} more than the gold in it cost. What did the gold cost?
        en| A good seat in the concert hall is {p} dearer than a cheap one and costs {$a}. What do you pay for a cheap seat?
        en| A heap of snow has grown by {p} overnight to a height of {a} cm. How high was the heap the evening before?
        en| A herd has become {p} larger through its young and now counts {a} deer. How many deer were there before the young were born?
        en| A horse breathed {a} times in the race, {p} more often than in the stable. How often did it breathe in the stable?
        en| A jam of {a} g is {p} heavier than the fruit in it, because of the sugar. What is the weight of the fruit?
        en| A kind neighbour repays {A} with {p} more eggs than {A} had lent him, and brings {a} eggs. How many had {A} lent?
        en| A lift can carry {a} kg since its rebuilding; this load is {p} greater than the old one. What load could it carry in the past?
        en| A magazine's holiday issue has {a} pages: {p} more than a normal issue. How many pages does a normal issue have?
        en| A return ticket is {$a}. It is {p} dearer than a single ticket. What is the price of the single?
        en| A school shed is full on the first warm day: {a} bikes, up by {p} from the day before. How many bikes were in it the day before?
        en| A spring with a weight on it measures {a} mm and is then {p} longer than without the weight. How long is it without?
        en| A taxi ride at night costs {$a}, since the night price is {p} above the day price. How much is the same ride by day?
        en| A tower of blocks built by {B} has {a} blocks, {p} more than {A}'s. How many blocks has {A}'s tower?
        en| A wall needed fewer bricks than were ordered. To be safe, {p} more than needed were ordered: {a} bricks. How many were needed?
        en| Adding {p} to a number makes {a}. Which is the number?
        en| After a growth of {p} there are {a} ants in the terrarium. How many ants were there to begin with?
        en| All the fares were raised by {p} in May, so {A} pays {$a} for {his} monthly ticket. What did it cost in April?
        en| An airline asks {$a} for a window seat, including an extra charge of {p} of the normal fare. What is the normal fare?
        en| An aquarium holds {a} litres. It is {p} bigger than the one it replaced. How many litres did that one hold?
        en| A load of stone weighed {a} kg, {p} more than the driver had been told. What weight had he been told?
        en| At what price was a clock bought, if a gain of {p} on it was made by selling it for {$a}?
        en| Because the usual path is under water, {A} must walk {a} m, which is {p} more than usual. How long is the usual path?
        en| Before the holidays the warehouse sends out {a} parcels a day, {p} more than at other times. How many does it send out at other times?
        en| Birds counted in June: {a}, an increase of {p} on May. Birds counted in May?
        en| By air, the parcel costs {$a}. By ship it would be cheaper, as air mail costs {p} more than that. What would it cost by ship?
        en| Calculate the original bill if it became {$a} through a Sunday charge of {p}.
        en| Cases of flu have risen {p} in a week, and doctors report {a} of them. How many were there a week ago?
        en| Complete the sentence: a price of ... dollars, increased by {p}, becomes {$a}.
        en| Determine x if x, together with {p} of x, makes {a}.
        en| During its fair a town offers {a} beds to guests, {p} more than in the rest of the year. How many beds does it offer in the rest of the year?
        en| Enlarged by {p}, the playground has {a} square metres. What was its area before it was enlarged?
        en| Farmer Brown's neighbour harvested {a} sacks of corn, outdoing him by {p}. How many sacks did Farmer Brown harvest?
        en| Fewer people came to the semi-final. The final drew {a} fans, {p} more than came to the semi-final. How many came to the semi-final?
        en| Find the cost of the school trip that was planned if in the end {$a} was spent, {p} more than planned.
        en| Following an increase of {p}, the toll for the bridge is {$a}. What was the toll before the increase?
        en| For a tall boy, a knitting pattern is made {p} longer; then it has {a} rows. How many rows has the pattern by itself?
        en| Given that {a} lights hang in our street this December, {p} more than last December, find last December's number.
        en| Going by the detour on firm ground you walk {a} m. That is {p} farther than going through the swamp. How long is the way through the swamp?
        en| Grown-ups get a cake with {a} g of flour, {p} more than is in the children's cake. How much flour is in the children's cake?
        en| How far could {A} swim before the course if {he} can swim {a} m after it and has improved by {p}?
        en| How many bottles did a wine shop have before it increased their number by {p} to {a}?
        en| How many chairs has the small hall if the big hall, with {a} chairs, has {p} more?
        en| How many followers did {A} have a week ago if {he} has {a} today, after a plus of {p}?
        en| How many minutes did my mobile plan include before it was improved by {p} to {a} minutes?
        en| How much is the room itself when the hotel bill of {$a} is made up of the price of the room and {p} tax on it?
        en| How tall was a bean plant on Monday if on Friday it is {a} mm tall and that is {p} more than on Monday?
        en| I bought stamps which have gone up {p} in price since then. I could sell them for {$a}. What did I buy them for?
        en| If I had {p} more {T}, I would have {a}. How many {T} do I have?
        en| If my garden were {p} bigger, it would measure {a} square metres. How big is it?
        en| If {p} is added to the price, the customer pays {$a}. What is the price before the addition?
        en| In a dry year a vineyard makes fewer barrels. In a good year it makes {a}, and this is {p} more than in a dry one. How many does it make in a dry year?
        en| In a pie contest the winner took {a} bites, {p} more than the loser. How many bites did the loser take?
        en| In the new edition there are {a} words, since the editors have put in {p} more. How many words were in the dictionary before?
        en| In the weekend training {A} did {a} jumps. That was {p} more than on weekdays. How many jumps does {he} do on weekdays?
        en| It has been a good year for frogs: {a} live in the pond, {p} more than last year. How many lived there last year?
        en| Last week {A} worked in the garden for fewer minutes. This week it was {p} more, to be precise {a} minutes. How many minutes was it last week?
        en| Let the old record be x points. The new one is {p} higher, {a} points. What is x?
        en| Loud music: the needle stands at {a}, {p} above where it stood before the band began. Where did it stand before?
        en| My account shows {$a}, and {p} of what I had paid in was added to it as interest. How much had I paid in?
        en| Night shifts are {p} longer than day shifts in this hospital. If a night shift has {a} minutes, how many has a day shift?
        en| Not even {A} knew how many beads {he} had at first. {He} only knew that {p} more were added and that it was {a} then. How many did {he} have at first?
        en| On a Sunday walk the dog is out for {a} minutes, which is {p} longer than on other days. How many minutes is it out on other days?
        en| On Saturdays the newspaper prints {a} copies. Compared with weekdays that is {p} more. How many copies are printed on a weekday?
        en| Our apple tree has been beaten: the neighbour's bore {a} apples, {p} more than ours. How many did ours bear?
        en| Raise a number by {p}. It is {a} then. What was it to start with?
        en| Repairing the roof cost {$a} and thus {p} more than the roofer had said. How much had he said?
        en| The carwash with wax is {$a}. You pay {p} more with wax than without. What is the carwash without wax?
        en| The kite on a longer string flies {p} higher. It is {a} m up now. How high was it on the short string?
        en| The length of a road grew by {p} to {a} km when it was continued through the hills. How long was it before that?
        en| The older candidate lost: {a} votes went to the younger one, {p} more than to the older one. How many votes went to the older one?
        en| The price label on the melon is too high: it says {$a}, {p} more than the right price. What is the right price?
        en| The shoemaker has sold {a} shoes this year. Last year's number has been beaten by {p}. What was last year's number?
        en| The strike at the airport meant that {a} people took the train, {p} more than usual. How many people usually take it?
        en| The village fair took in {$a}, which is an improvement of {p} over last year. How much did it take in last year?
        en| The wheel turns {a} times a minute in the higher gear, {p} faster than in the lower gear. How many times a minute does it turn in the lower gear?
        en| To a number, {p} of the number is joined, and {a} is the outcome. Tell the number.
        en| Today's tide is {a} cm, {p} higher than usual because of the full moon. How high is the usual tide?
        en| Training has made the sled dogs faster: they do {a} km in a day, {p} more than in autumn. How many kilometres a day did they do in autumn?
        en| What did a dealer pay for wine that he sold for {$a} with {p} profit?
        en| What was the plumber's bill for a weekday, if the Sunday bill of {$a} is {p} higher than that?
        en| While the bridge is closed the way to work takes {a} minutes, {p} longer than over the bridge. How many minutes does it take over the bridge?
        en| {B} wrote a story of {a} pages, and it is {p} longer than {A}'s. How many pages has {A}'s story?
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
        zh| 一头熊冬眠前重{a}千克，比春天重{p}，春天时重多少千克？
        zh| 缆车换上大车厢后每小时运{a}人，运力提高了{p}，原来每小时运多少人？
        zh| 贵宾座每张{a}元，比普通座贵{p}，普通座每张多少元？
        zh| {A}周日遛狗{a}分钟，比平日长{p}，平日遛狗多少分钟？
        zh| 农夫把篱笆加长了{p}，加长后是{a}米，篱笆原来长多少米？
        zh| 一夜大雪使雪堆增高{p}，今早高{a}厘米，昨晚雪堆高多少厘米？
        zh| 小鹿出生后，鹿群数量增加{p}，变成{a}头，原来鹿群有多少头？
        zh| 客人连同{p}的税一共付了{a}元房费，不算税的房费是多少元？
        zh| 电梯改造后能载{a}千克，比改造前多载{p}，改造前能载多少千克？
        zh| 节日特刊有{a}页，比平时多{p}，杂志平时有多少页？
        zh| 手机套餐增加了{p}的通话时间，现在有{a}分钟，原来有多少分钟？
        zh| 绕道要走{a}米，比走直路远{p}，直路长多少米？
        zh| 池塘里今年有青蛙{a}只，比去年多{p}，去年有多少只？
        zh| 弹簧挂上重物后长{a}毫米，伸长了{p}，没挂重物时长多少毫米？
        zh| 出租车夜间跑一趟{a}元，比白天贵{p}，白天跑一趟多少元？
        zh| 师傅怕砖有破损，多订了{p}，共订{a}块，实际需要多少块？
        zh| 月票上调{p}后是{a}元，上调前月票多少元？
        zh| 包裹走空运要{a}元，比走海运贵{p}，走海运要多少元？
        zh| {B}写了{a}页，比{A}多写{p}，{A}写了多少页？
        zh| 春游实际花了{a}元，超出预算{p}，预算是多少元？
        zh| 邻居家收玉米{a}袋，比王大伯家多收{p}，王大伯家收了多少袋？
        zh| 往返票{a}元，比单程票贵{p}，单程票多少元？
        zh| 经过训练，{A}一次能游{a}米，比训练前多{p}，训练前一次能游多少米？
        zh| 决赛有观众{a}人，比半决赛多{p}，半决赛有观众多少人？
        zh| 新纪录是{a}分，比旧纪录高{p}，旧纪录是多少分？
        zh| 新品种每亩产{a}千克，比旧品种增产{p}，旧品种每亩产多少千克？
        zh| 大礼堂有椅子{a}把，比小礼堂多{p}，小礼堂有椅子多少把？
        zh| 大风天渡船过河要{a}分钟，比平时多用{p}，平时过河要多少分钟？
        zh| 操场扩建{p}后有{a}平方米，扩建前有多少平方米？
        zh| 节前仓库每天发出包裹{a}件，比平日多{p}，平日每天发出多少件？
        zh| 义卖会今年收入{a}元，增长了{p}，去年收入多少元？
        zh| 罢工那天有{a}人坐火车，比平时多{p}，平时有多少人坐火车？
        zh| 流感病例一周内上升{p}，达到{a}例，一周前是多少例？
        zh| 打蜡洗车要{a}元，比普通洗车贵{p}，普通洗车多少元？
        zh| {A}这周跳了{a}下，比上周多跳{p}，上周跳了多少下？
        zh| 报纸周末印{a}份，比平日多印{p}，平日印多少份？
        zh| 修屋顶花了{a}元，比估价高出{p}，估价是多少元？
        zh| 换挡以后轮子每分钟转{a}圈，转速提高{p}，换挡以前每分钟转多少圈？
        zh| {A}的{T}增加{p}以后是{a}{M}，增加以前是多少{M}？
        zh| 罚款提高{p}后是{a}元，原来罚款多少元？
        zh| 周日请水管工要付{a}元，比平日多付{p}，平日请他要付多少元？
        zh| 满月时潮水高{a}厘米，比平常高{p}，平常潮水高多少厘米？
        zh| {A}的粉丝一周内增加{p}，现在有{a}人，一周前有粉丝多少人？
        zh| x加上它的{p}是{a}，x是多少？
        zh| 一个数比原来大了{p}，变成{a}，它原来是几？
        zh| 如果我的{T}再多{p}，就有{a}{M}，我现在有多少{M}{T}？
        zh| 如果运费上浮{p}后是{a}元，那么上浮前的运费是多少元？
        zh| 收藏家卖掉邮票得{a}元，赚了{p}，买进时花了多少元？
        zh| 新书包重{a}克，比旧书包重{p}，旧书包重多少克？
        zh| 第二箱装了{a}个零件，比第一箱多装{p}，第一箱装了多少个？
        zh| 喷泉加压后水柱高{a}厘米，升高了{p}，加压前水柱高多少厘米？
        zh| 金匠把戒指卖了{a}元，比所用金子的价钱高{p}，所用金子值多少元？
        zh| 邻居还鸡蛋时比借的多还了{p}，一共还了{a}个，邻居借走了多少个鸡蛋？
        zh| 果酱重{a}克，因为加了糖，比所用的水果重{p}，所用的水果重多少克？
        zh| 瓜摊的标签写错了，写成{a}元，比正确的价钱多{p}，正确的价钱是多少元？
        zh| 雪橇犬现在每天跑{a}千米，比秋天时多跑{p}，秋天时每天跑多少千米？
        zh| 元旦那天面包店烤了{a}个面包，比平时多烤{p}，平时每天烤多少个？
        zh| 养蚕小组的蚕增加了{p}，现在有{a}条，原来养蚕多少条？
        zh| 葡萄园丰年产酒{a}桶，比旱年多产{p}，旱年产酒多少桶？
        zh| 医院的夜班每班{a}分钟，比白班长{p}，白班每班多少分钟？

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
        zh| 牙科诊所推出洗牙优惠，平时洗牙一次{a}元，国庆节前预约打{z}，预约的人洗一次付多少元？
        zh| {A}给小狗做美容，店里的价目表写着{a}元，因为是第一次光临打了{z}，{A}付了多少元？
        zh| 眼镜店规定，凭学生证配眼镜打{z}。{A}挑的眼镜标价{a}元，{he}该付多少元？
        zh| 搬家公司报价{a}元，月底人少，答应打{z}，这次搬家要花多少元？
        zh| 视频网站的年费是{a}元，老用户续费打{z}，老用户续费一年多少元？
        zh| 样品钢琴凳打{z}出售，全新的卖{a}元，样品卖多少元？
        zh| 农资店的化肥，预订一律{z}。{A}家预订了价值{a}元的化肥，应交多少元？
        zh| 体检中心的套餐价是{a}元，单位集体体检打{z}，每人实际收多少元？
        zh| 火锅店中午打{z}，晚上不打折。同样的一桌菜，晚上要{a}元，中午要多少元？
        zh| 一家租车行淡季打{z}，旺季租一天{a}元，淡季租一天多少元？
        zh| 修车工时费本来是{a}元，师傅给熟客打{z}，熟客付的工时费是多少元？
        zh| 爸爸订了一年报纸，全年定价{a}元，集体订阅打{z}，爸爸出了多少元？
        zh| 快递公司给大客户的运费打{z}，这个月网店的运费按原价算是{a}元，打折后是多少元？
        zh| 保龄球馆每局收{a}元，上午打{z}，上午打一局要多少元？
        zh| “这把吉他{a}元，今天给你打{z}。”老板说。今天买这把吉他要多少元？
        zh| 药店会员日买保健品打{z}，奶奶要买的保健品原价{a}元，她要准备多少钱？
        zh| 一只鱼缸因为有点划痕打{z}，没有划痕时卖{a}元，现在卖多少元？
        zh| {A}在网上拼团，拼成后打{z}，单独买要{a}元，拼成后每人付多少元？
        zh| 游泳馆办年卡，个人价{a}元，全家一起办打{z}，全家办卡时每张年卡多少元？
        zh| 已知商品定价为{a}元，折扣为{z}，售价是多少元？
        zh| 甲店的书包卖{a}元，乙店卖同样的书包，但价钱只是甲店的{z}，乙店卖多少元？
        zh| 苗圃里，一批树苗标价{a}元，植树节打{z}，植树节买这批树苗用多少元？
        zh| 把{a}元打{z}，得到多少元？
        zh| {A}去博物馆买纪念品，拿门票可以打{z}，纪念品标价{a}元，拿着门票的{A}付多少元？
        zh| 古筝考级报名费{a}元，上一级拿了优秀的考生打{z}，这样的考生交多少元？
        zh| 装电话宽带，一年{a}元，和邻居一起装可以打{z}，一起装时每户交多少元？
        zh| 设售价为x元，原价{a}元，按{z}销售，x等于多少？
        zh| 冬天快过去了，橱窗里的取暖器从{a}元降成了{z}的价钱，降价后卖多少元？
        zh| 叔叔买旧家具，对方要价{a}元，他还价说按{z}给，对方答应了，叔叔付了多少元？
        zh| 滑雪场的雪具租一天{a}元，雪季末打{z}，雪季末租一天多少元？
        zh| 洗车店充值后每次洗车打{z}，不充值每次{a}元，充值后洗一次合多少元？
        zh| {A}用积分换了一张{z}券，拿它去买{a}元的耳机，{he}要付多少元？
        zh| 校服厂给困难学生打{z}，一套校服{a}元，困难学生买一套交多少元？
        zh| 一盒颜料{a}元，美术老师统一订购打{z}，每盒颜料实际多少元？
        zh| 照相馆拍毕业照，一套{a}元，全班都来拍就打{z}。{A}班全都去了，每套照片收多少元？
        zh| 现价是多少？一辆婴儿车原价{a}元，商店打{z}清仓。
        zh| 温泉门票平日打{z}，周末全价{a}元，平日去泡温泉要买多少元的门票？
        zh| 农家乐的烤全羊{a}元一只，提前几天预订打{z}，预订一只付多少元？
        zh| 水族馆卖的乌龟粮{a}元一桶，买满一箱的顾客每桶按{z}算，这样的顾客一桶付多少元？
        zh| {A}的妈妈是商场员工，员工买东西打{z}，她看中的大衣吊牌价{a}元，她买要多少元？
        zh| 电脑城的展示机打{z}卖，新机{a}元，展示机多少元？
        zh| 早鸟票打{z}，正式票价{a}元，早鸟票多少元？
        zh| 请帮收银员算一算：顾客的东西合计{a}元，出示了{z}卡，应收多少元？
        zh| 今年的桃子有点小，果农只按去年价钱的{z}卖。去年一箱桃子卖{a}元，今年一箱卖多少元？
        zh| 民宿住一晚{a}元，连住的客人每晚打{z}，连住的客人每晚付多少元？
        zh| 婚庆公司布置会场收{a}元，下雨天办的婚礼打{z}，雨天布置会场收多少元？
        zh| 一个拉杆箱吊牌上写着{a}元，吊牌旁边贴了一张“{z}”的红纸，这个拉杆箱现在卖多少元？
        zh| 剧院给学生打{z}，{A}还在上学，{he}想看一场票价{a}元的话剧，买票要用多少元？
        zh| 进货时，一批{T}的批发价是{a}元，厂家给商店打{z}，商店付给厂家多少元？
        zh| 妈妈的购物车里东西一共{a}元，结算时系统自动打{z}，系统显示应付多少元？
        zh| 陶艺课平常每人{a}元，亲子一起上课，每人打{z}，亲子课每人多少元？
        zh| 干洗一件大衣{a}元，干洗店开业头一周打{z}，开业头一周干洗一件大衣多少元？
        zh| 某书的定价是{a}元，出版社内部购书打{z}，内部购一本这样的书需要多少元？
        zh| 轮胎店换轮胎{z}优惠，换一个轮胎原来要{a}元，优惠价是多少元？
        zh| 一本集邮年册市价{a}元，集邮协会的会员打{z}，会员买一本要多少元？
        zh| 海鲜市场收摊前打{z}，{A}收摊前买了一筐平时卖{a}元的螃蟹，{he}花了多少元？
        zh| 出租房的月租是{a}元，一次付清全年的租客打{z}，这样的租客每月合付多少元？
        zh| 游戏里一套装备卖{a}金币，节日里打{z}，节日里买这套装备要多少金币？
        zh| 一次外卖原价{a}元，平台打{z}，没有其他费用，{A}付了多少元？
        zh| 老师带学生去动物园，学生票打{z}，全票每张{a}元，每个学生买票要多少元？
        zh| 舞蹈鞋厂把去年的款式打{z}卖掉，去年一箱卖{a}元，今年同样一箱卖多少元？
        zh| 木匠做一张书桌收{a}元，邻居来做就打{z}，邻居做一张书桌付给木匠多少元？
        zh| {B}在电器店上班，员工买东西打{z}。{A}请{B}代买一台{a}元的豆浆机，应该给{B}多少元？
        zh| 航空公司儿童票按全价的{z}收，全价{a}元，{A}带孩子坐飞机，孩子的票要多少元？
        zh| 音像店关门前大甩卖，唱片一律打{z}，{A}挑的唱片原来合计{a}元，现在只花多少元？
        zh| 游乐场夜场票打{z}，白天的票{a}元一张，晚上进场要花多少元买票？
        zh| 老花镜原价{a}元，重阳节打{z}，爷爷在重阳节买一副老花镜花了多少元？
        zh| 求售价：原价{a}元，打{z}。

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
        zh| 预约洗牙打{z}，{A}预约后洗一次付了{a}元，不预约洗一次要多少元？
        zh| 宠物店给第一次来的小狗打{z}，{A}给小狗洗澡只花了{a}元，价目表上的价钱是多少元？
        zh| 凭学生证配眼镜打{z}，{A}配眼镜付了{a}元，这副眼镜的标价是多少元？
        zh| 搬家公司月底打{z}，{A}家月底搬家付了{a}元，如果月初搬，不打折要付多少元？
        zh| 老用户续费视频会员享受{z}，{A}续费用了{a}元，新用户按原价开通要多少元？
        zh| 展厅里的样品琴凳卖{a}元，正好是全新琴凳的{z}，全新的琴凳卖多少元？
        zh| 某商品的定价乘折扣等于售价。现在折扣是{z}，售价是{a}元，定价是多少元？
        zh| 一件衣服以{z}的价格成交，顾客付现金{a}元，衣服上的标价是多少元？
        zh| 单位集体体检打{z}，每人实收{a}元，个人单独去体检每人收多少元？
        zh| 火锅店中午打{z}，{A}中午吃了一顿付{a}元，晚上不打折，吃同样的东西要付多少元？
        zh| 淡季租车打{z}，一天租金{a}元，旺季租一天要多少元？
        zh| 修车师傅给熟客打{z}，收了工时费{a}元，生客的工时费是多少元？
        zh| 集体订报打{z}，全年报费{a}元，自己单独订一年要多少元？
        zh| 网店的运费打{z}后，这个月共付{a}元，不打折的话这个月运费共多少元？
        zh| 上午打保龄球{z}优惠，每局{a}元，下午恢复原价，每局多少元？
        zh| “打完{z}，这把吉他你给{a}元就能拿走。”老板说。这把吉他打折前卖多少元？
        zh| 一个数的{z}是{a}，把它看成价钱，打折前是多少？
        zh| 会员日药店打{z}，奶奶买保健品花了{a}元，平日买这些保健品要花多少元？
        zh| 网上拼团打{z}，{A}拼团付了{a}元，单独购买要多少元？
        zh| 全家一起办游泳年卡，每张打{z}后是{a}元，个人单办一张年卡是多少元？
        zh| 商品的现价是{a}元，折扣是{z}，求商品打折前的价格。
        zh| 乙店的书包卖{a}元，只相当于甲店同样书包价钱的{z}，甲店卖多少元？
        zh| 植树节那天树苗打{z}，村里买一批树苗用了{a}元，植树节过后买同样的树苗要用多少元？
        zh| 多少元打{z}等于{a}元？
        zh| 拿门票买纪念品打{z}，{A}拿着门票，买纪念品付了{a}元，没有门票的人要付多少元？
        zh| 优秀考生的报名费打{z}，是{a}元，其他考生的报名费是多少元？
        zh| 和邻居一起装宽带打{z}，每户一年交{a}元，自己一家装一年要交多少元？
        zh| 设定价为x元，已知按{z}销售时收入{a}元，x等于多少？
        zh| 冬末，取暖器按冬初价钱的{z}卖，每台{a}元，冬初每台卖多少元？
        zh| 叔叔还价成功，按{z}买下一套旧家具，付了{a}元，对方最初要价多少元？
        zh| 雪季末雪具打{z}出租，租一天收{a}元，雪季里租一天收多少元？
        zh| 充值的顾客洗车打{z}，每次合{a}元，不充值的顾客每次付多少元？
        zh| {A}用一张{z}券买耳机，实际付了{a}元，这副耳机的原价是几元？
        zh| 美术老师统一订购颜料打{z}，每盒付{a}元，学生自己去买，每盒要多少元？
        zh| 全班都来拍毕业照就打{z}，{A}班的同学每套付了{a}元，照相馆原来每套收多少元？
        zh| 一辆婴儿车清仓价{a}元，打的是{z}，问这辆婴儿车的原价。
        zh| 温泉平日门票打{z}，卖{a}元，周末不打折，周末的门票多少元？
        zh| 提前预订烤全羊打{z}，{A}预订了一只，付了{a}元，当天现点一只要多少元？
        zh| 整箱买乌龟粮每桶按{z}算，{A}整箱买，每桶合{a}元，零买一桶多少元？
        zh| 妈妈用员工折扣{z}买了一件大衣，花去{a}元，大衣的吊牌价是多少元？
        zh| 早鸟票{a}元，是正式票价打{z}得来的，正式票价是多少元？
        zh| 收银员看到顾客出示{z}卡，收了{a}元，顾客的东西原来合计多少元？
        zh| 桃子小，果农只按去年价钱的{z}卖，今年一箱{a}元，去年一箱多少元？
        zh| 连住的客人享受{z}房价，每晚付{a}元，只住一晚的客人要付多少元？
        zh| 雨天办婚礼，布置会场打{z}，这家人在雨天付了{a}元，晴天布置同样的会场要多少元？
        zh| 拉杆箱上贴着“{z}，只卖{a}元”，没贴这张纸之前，它卖多少元？
        zh| {A}看话剧买学生票花了{a}元，学生票打{z}，成人票的票价是多少元？
        zh| 商店付给厂家{a}元，是按批发价打{z}付的，这批货的批发价是多少元？
        zh| 结算时系统自动打{z}，显示应付{a}元，妈妈购物车里的东西原来一共多少元？
        zh| 亲子陶艺课每人打{z}，收{a}元，平常的陶艺课每人收多少元？
        zh| 开业头一周干洗打{z}，{A}干洗一件大衣付了{a}元，过了这一周再洗要付多少元？
        zh| 出版社内部购书打{z}，编辑买一本书用了{a}元，这本书封底印的定价是多少元？
        zh| 优惠期内换一个轮胎{a}元，是平时的{z}，平时换一个轮胎多少元？
        zh| {A}在收摊前买螃蟹打{z}，花了{a}元，那筐螃蟹收摊前不打折时卖多少元？
        zh| 一次付清全年租金的租客每月打{z}，合{a}元，按月付租金的租客每月付多少元？
        zh| 节日里游戏装备打{z}，{A}用{a}个金币买到一套，平时买这套装备要多少个金币？
        zh| 外卖平台打{z}后，{A}付了{a}元，没有别的费用，这份外卖原价多少元？
        zh| 动物园学生票打{z}，每张{a}元，老师要买全票，每张多少元？
        zh| 邻居请木匠做书桌，木匠打{z}收了{a}元，别的顾客做同样的书桌要付多少元？
        zh| 孩子坐飞机按全价的{z}买票，花了{a}元，大人的全价票要多少元？
        zh| 音像店关门甩卖，唱片打{z}，{A}把一堆唱片抱回家只付了{a}元，这堆唱片原来值多少元？
        zh| 夜场票打{z}，{A}晚上进游乐场买票用了{a}元，白天进场要多少元？
        zh| 重阳节爷爷买了一副打{z}的老花镜，付{a}元，平日买这副老花镜要付几元？
        zh| 厂里把旧款舞蹈鞋打{z}卖，一箱收回{a}元，旧款刚上市时一箱卖多少元？
        zh| {A}只记得跳绳班的学费打了{z}，自己交了{a}元，你能帮{he}算出没打折时的学费吗？
        zh| 电费实行峰谷价，夜里的电费打{z}，工厂夜里用电付了{a}元，白天用同样多的电要付多少元？
        zh| 求原价：打{z}后的售价是{a}元。

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
        en| The library owns {b} audiobooks, and {a} of them are in Spanish. What percentage of its audiobooks are in Spanish?
        en| During practice {A} took {b} free kicks and scored from {a}. What was {his} success rate, in percent?
        en| A charity run had {b} starters. Only {a} reached the finish line. What percentage of the starters finished?
        en| In a bag of {b} jelly beans, {a} are green. Green jelly beans make up what percent of the bag?
        en| {A} memorised {a} of the {b} capital cities on {his} list. What percent of the list has {he} memorised?
        en| A full charge lasts {b} hours, and {A}'s laptop has {a} hours of charge left. To what percentage is it charged?
        en| The glacier was {b} metres thick a century ago. It has lost {a} metres of this. What percentage of its thickness is gone?
        en| Of the {b} restaurants inspected, {a} got a warning. Turn this into a percentage.
        en| The zoo keeps {b} reptiles, including {a} snakes. What percent of the reptiles are snakes?
        en| The orchard picked {b} crates of pears; {a} crates were sent abroad. What percentage was exported?
        en| My grandmother's recipe makes {b} g of dough, {a} g of which is butter. What percent of the dough is butter?
        en| A ship's hold has space for {b} containers. So far {a} have been loaded. How full is the hold, in percent?
        en| Your score is {a} out of a possible {b}. Convert it to a percentage.
        en| For which x is x percent of {b} equal to {a}?
        en| The part is {a} and the whole is {b}. What percentage of the whole is the part?
        en| Take {b} as the whole. What percent of the whole is {a}?
        en| {A} is paid {$b} and sends {$a} of it home to {his} parents. What percentage of {his} pay does {he} send home?
        en| A plumber's bill comes to {$b}, of which {$a} is for materials. What percent of the bill is for materials?
        en| What portion, in percent, of a {b} km pipeline is finished once {a} km have been laid?
        en| A flu clinic has given {a} of its {b} doses. What percentage of the doses has it given?
        en| {A} guessed the weather on {b} days and was right on {a} of them. On what percentage of the days was {he} right?
        en| {b} contestants entered the singing show, and the judges sent {a} of them through to the next round. What percentage went through?
        en| A toddler's puzzle has {b} pieces. {A} has put {a} pieces in place. What percent of the puzzle is done?
        en| Of {A}'s {b} followers, {a} live in Canada. What percent of {his} followers live in Canada?
        en| After the frost, {a} of the {b} orange trees lost their fruit. What percent of the trees were hit?
        en| Express the fraction of time as a percentage: {a} minutes of adverts in a programme of {b} minutes.
        en| {A} has {b} days of holiday a year and has taken {a}. What percentage of {his} holiday has been used up?
        en| A shelter took in {b} cats this year. New homes were found for {a}. What percentage of the cats found a home?
        en| Air samples taken: {b}. Samples above the limit: {a}. Give the percentage above the limit.
        en| A swimming pool for {b} people lets in {a}. At what percentage of its capacity is the pool?
        en| The choir knows {b} songs. At the concert it performs {a} of these. What percent of its songs can the audience hear?
        en| A survey ship has mapped {a} of the {b} square km of a bay. What percentage of the bay is mapped?
        en| The carpenter ordered {b} screws, but {a} were the wrong size. What percentage of the order was wrong?
        en| {A} and {B} ran for class president. Of the {b} votes, {a} went to {A}. What percent of the vote did {A} win?
        en| Compare the heights: the bush is {a} cm tall and the tree is {b} cm tall. What percent of the tree's height does the bush reach?
        en| A new tablet weighs {a} g. The old model weighed {b} g. The weight of the new one is what percent of the weight of the old one?
        en| {A} is {a} kg and {his} father is {b} kg. {A}'s weight is how many percent of {his} father's?
        en| {b} calls reached the fire station last month. In {a} cases it was a false alarm. What percent were false alarms?
        en| To bake a big loaf, {A} mixes {b} g of flour, of which {a} g is rye. What is the percentage of rye in the flour?
        en| The ring has a mass of {b} g and contains {a} g of pure gold. What percentage of the ring is pure gold?
        en| A blue whale model in the museum is {a} dm long. A model of the same kind outdoors is {b} dm long. The indoor model is what percent as long as the outdoor one?
        en| A goalkeeper faced {b} penalties in her career and saved {a}. What percent of them did she save?
        en| The village has {b} households. {a} households get the local paper. What percent get it?
        en| In a box of {b} crayons {a} are broken. Work out the percentage of broken crayons.
        en| Please find what percentage of a {b}-page report {A} has checked if {he} is done with {a} pages.
        en| A phone shop sold {b} phones in March, {a} of which came back for repair. What is the repair rate as a percentage?
        en| Among {b} letters in a paragraph, {a} are vowels. What percentage are vowels?
        en| A radio station plays {b} songs each morning. {a} are requests from listeners. What percent of the songs are requests?
        en| Astronomers looked at {b} stars and found planets around {a}. Around what percentage of the stars were planets found?
        en| {A} invited {b} guests. {a} sent a reply. What percentage of the guests replied?
        en| A road sign factory tested {b} signs, and {a} failed the rain test. Determine the failure rate in percent.
        en| The water park has {b} slides, and {A} has tried {a}. What percent of the slides has {he} tried?
        en| The bus company has {b} drivers. {a} of the drivers are women. The women drivers are how many percent of all drivers?
        en| Last season the hikers planned {b} tours. Because of storms, {a} were called off. What percentage of the tours was called off?
        en| In a deck of {b} picture cards, {a} show animals. What percentage of the cards show animals?
        en| The chef plated {b} desserts, and {a} came back uneaten. What percent of the desserts came back?
        en| A loan of {$b} has been paid down by {$a}. What percentage of the loan has been repaid?
        en| From a barrel with {b} litres of rainwater, {A} has used {a} litres. What percentage of the water has been used?
        en| There were {b} questions on the driving test and {A} missed {a}. What percentage of the questions did {he} miss?
        en| The shepherd counts {b} animals, {a} of which are lambs. How many percent are lambs?
        en| One day, {a} of the {b} lifts in the city were out of order. What percent of the lifts were not working?
        en| A jazz club has seats for {b} people, and {a} seats are reserved for tonight. Write the reserved share as a percentage.
        en| A tailor used {a} m of a {b} m roll of silk. What percent of the roll did she use?
        en| The team's budget is {$b}. Travel takes up {$a}. What percentage of the budget goes on travel?
        en| {b} fish were tagged by biologists and {a} of the tagged fish were caught again. What percent were caught again?
        en| {A} set out to write {b} thank-you cards. {a} are finished. Find the percentage that is finished.
        en| A drone can climb to {b} metres. At the moment it hovers at {a} metres. At what percent of its greatest height is it?
        en| A salt worker raked {b} kg of salt and lost {a} kg of it to the rain. What percentage was lost?
        en| The new bridge will stand on {b} piles. {a} piles have been driven. What percentage of the piles have been driven?
        en| A gymnast landed {a} of her {b} jumps cleanly. What percent were clean?
        en| Out of every {b} loaves the bakery makes, {a} are wholemeal. What is the percentage of wholemeal loaves?
        en| A beehive frame has {b} rows of cells, and {a} rows are sealed. How many percent of the rows are sealed?
        en| In a game of darts {A} threw {b} darts; {a} stuck in the board. What percent of the darts stuck?
        en| The camp cook needs {b} kg of potatoes. He has peeled {a} kg. What percentage of the job has he done?
        en| {A} typed {b} words and made mistakes in {a} of them. Calculate {his} error rate in percent.
        en| A fruit punch of {b} dl has {a} dl of pineapple juice in it. What percent of the punch is pineapple juice?
        en| Last night {b} students lived in the dormitory and {a} had gone home for the weekend. What percentage had gone home?
        en| The furniture shop lowered the price of a sofa by {$a}. Before that it cost {$b}. By what percentage was the price lowered?
        en| The town had {b} street musicians last year. The number has grown by {a}. By what percent has it grown?
        en| {A} bought a painting for {$b} and sold it with a profit of {$a}. What percent of the purchase price was the profit?
        en| On a bank deposit of {$b} {A} got {$a} in interest after a year. What is the yearly interest rate in percent?
        en| A waiter gets a tip of {$a} on a bill of {$b}. What percentage of the bill is the tip?
        en| A kettle holds {b} cl. {A} pours in {a} cl. What percentage of the kettle is filled?
        en| The river is {b} m wide at the mill. A log boom reaches {a} m across. What percentage of the width does it block?
        en| I sent {b} job applications and got {a} answers. What percentage of my applications were answered?
        en| A crew surveyed {b} wind turbines and found that {a} needed new blades. What percent needed new blades?
        en| The coach tried {b} plays, of which {a} worked. What percent of the plays worked?
        en| The tank of a lorry takes {b} gallons. There are {a} gallons in it. State in percent how full the tank is.
        en| Of all {b} countries on {A}'s world map, {he} has visited {a}. What percentage of the countries has {he} visited?
        en| In a laboratory, {a} of {b} mice learned to open the gate. In percent, how many of the mice learned it?
        en| There are {b} keys on {A}'s toy piano and {a} are black. What percent of the keys are black?
        en| {A}'s list of chores has {b} items, and {a} are ticked off. What percentage of the chores is done?
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
        zh| 消防队上个月接到{b}个电话，其中{a}个是误报，误报的占百分之几？
        zh| 守门员一共面对{b}个点球，扑出{a}个，扑出率是百分之几？
        zh| 一枚戒指重{b}克，含纯金{a}克，纯金占戒指重量的百分之几？
        zh| {A}的手机满电能用{b}小时，现在剩下的电还能用{a}小时，剩余电量是百分之几？
        zh| 一块地{b}平方米，草坪占了{a}平方米，草坪的面积是这块地的百分之几？
        zh| 小树高{a}厘米，大树高{b}厘米，小树的高度是大树的百分之几？
        zh| {A}体重{a}千克，爸爸体重{b}千克，{A}的体重相当于爸爸的百分之几？
        zh| 沙发原价{b}元，现在降价{a}元，降价了百分之几？
        zh| 去年村里有果农{b}户，今年增加了{a}户，今年比去年增加了百分之几？
        zh| {A}花{b}元进了一批货，卖出后赚了{a}元，利润占成本的百分之几？
        zh| 存银行{b}元，一年后得到利息{a}元，年利率是百分之几？
        zh| 救助站今年收留了{b}只流浪猫，{a}只已经有了新家，有新家的猫占百分之几？
        zh| 一段话共{b}个字，{A}抄错了{a}个，错字率是百分之几？
        zh| 一只水壶能装{b}毫升水，现在倒进{a}毫升，装满了百分之几？
        zh| 天文台观测了{b}颗恒星，其中{a}颗带有行星，带有行星的恒星占百分之几？
        zh| 总数是{b}，部分是{a}，部分占总数的百分之几？
        zh| {b}的百分之几等于{a}？
        zh| 把{b}看作一个整体，{a}占这个整体的百分之几？
        zh| 甲数除以乙数，甲数是{a}，乙数是{b}，商写成百分数是百分之几？
        zh| 一列高铁有{b}个商务座和普通座，其中商务座{a}个，商务座占百分之几？
        zh| {A}请了{b}位朋友参加生日会，回信的有{a}位，回信的占百分之几？
        zh| 一道菜用料共{b}克，其中肉{a}克，肉占用料的百分之多少？
        zh| 书店进了{b}本新书，一周内卖掉{a}本，一周卖掉了进货量的百分之几？
        zh| 实验室配了{b}克糖水，里面放了{a}克糖，这杯糖水的含糖率是百分之几？
        zh| 食堂每天用菜{b}千克，青菜有{a}千克，青菜占每天用菜量的百分之几？
        zh| 飞镖比赛中{A}投了{b}支镖，扎在靶上的有{a}支，扎中的占百分之几？
        zh| 这座桥要打{b}根桩，现在打好{a}根，打桩任务完成了百分之几？
        zh| {A}想走遍地图上的{b}个城市，已经去过{a}个，去过的城市占百分之几？
        zh| 河面宽{b}米，拦网拉了{a}米，拦住了河宽的百分之几？
        zh| 歌唱比赛有{b}名选手报名，{a}名进入复赛，进入复赛的选手占百分之几？
        zh| 合唱团会唱{b}首歌，今晚要唱其中的{a}首，今晚唱的歌占百分之几？
        zh| 一节课{b}分钟，小组讨论用了{a}分钟，讨论的时间占整节课的百分之几？
        zh| 一箱粉笔{b}支，断了{a}支，断的粉笔占百分之几？
        zh| 餐厅结账{b}元，其中饮料{a}元，饮料费占总费用的百分之多少？
        zh| 裁缝从{b}米的布里剪下{a}米，剪下的是全部的百分之几？
        zh| 全市抽查了{b}部电梯，有故障的是{a}部，故障率是百分之几？
        zh| {A}做了{b}天的天气预测，猜对{a}天，猜对的天数占百分之多少？
        zh| 一个游泳馆限{b}人入场，现在里面有{a}人，现有人数达到上限的百分之几？
        zh| 妈妈的月饼盒装了{b}块月饼，豆沙馅的有{a}块，豆沙馅的占百分之几？
        zh| 果园里有{b}棵橙子树，霜冻冻坏了{a}棵，冻坏的树占百分之几？
        zh| 无人机最高能飞{b}米，现在飞到{a}米，现在的高度是最高高度的百分之几？
        zh| 一部科幻片长{b}分钟，{A}已经看了{a}分钟，看过的部分占全片的百分之几？
        zh| 一块黄铜重{b}克，含锌{a}克，含锌的百分比是多少？
        zh| {A}背英语单词，单元表里有{b}个，背会了{a}个，背会的单词占单元表的百分之几？
        zh| 牧场有羊{b}只，其中小羊{a}只，小羊只数占羊总数的百分之几？
        zh| {b}张观众投票里，投给魔术节目的有{a}张，魔术节目的得票占百分之几？
        zh| {A}的新书包重{a}克，旧书包重{b}克，新书包的重量是旧书包的百分之几？
        zh| 一瓶洗手液{b}毫升，用去了{a}毫升，用去百分之几？
        zh| 车队有司机{b}名，女司机{a}名，女司机占百分之几？
        zh| 老师批改了{b}份卷子，满分的有{a}份，求满分率是百分之几。
        zh| 一台机器上的{b}颗螺丝，换掉了{a}颗，换掉的螺丝占百分之几？
        zh| 银行贷款{b}元，已还{a}元，还了贷款的百分之几？
        zh| 用{b}张彩纸做手工，剪坏{a}张，损耗的彩纸占百分之几？
        zh| {A}今年有{b}天年假，用掉了{a}天，年假用掉百分之几？
        zh| 求百分比：部分量{a}，总量{b}。
        zh| 一座塔修了{a}米高，设计高度是{b}米，已修的高度占设计高度的百分之几？
        zh| 足球队全年踢了{b}场球，平局{a}场，平局占全年场数的百分之几？
        zh| 一袋糖果有{b}颗，草莓味的{a}颗，如果把草莓味糖果所占的比写成百分数，是百分之几？
        zh| 一辆大巴能坐{b}人，实际上车{a}人，这辆大巴的满座率是百分之几？
        """
}
