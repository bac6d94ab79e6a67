/// Parts of a whole.
extension Grammar {
    static let fractions = """
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
        en| How many [pupils|children|people] are there in {f} of a group of {a}?
        en| Find {f} of {a}.
        en| The pear trees in an orchard number {a}. The number of plum trees is {f} of that. How many plum trees [grow|stand] there?
        en| How many [litres|liters] are in a tank that holds {a} [litres|liters] and is {f} full?
        en| Take {a} and multiply it by {f}. What do you get?
        en| A [rope|ribbon|cable] is {a} metres long. {A} cuts off {f} of it. How long is the piece that is cut off?
        en| {A}'s mother is {a} years old. {A} is {f} of {his} mother's age. How old is {A}?
        en| Of the {a} [seats|places] in a hall, {f} were [taken|occupied] last night. How many seats were [taken|occupied]?
        en| I had {a} {T} and lent my brother {f} of them. How many {T} did I lend him?
        en| Work out how many minutes {f} of a film of {a} minutes [takes|lasts].
        en| A farmer has a field of {a} hectares. On {f} of it wheat is grown. How many hectares is that?
        en| The {P} received {a} {T}, and {f} of the delivery was unpacked at once. How many {T} were unpacked?
        en| A [recipe|cake] needs {a} grams of flour. {A} makes only {f} of the recipe. How much flour does {he} need?
        en| Our team played {a} matches last year and won {f} of them. How many matches did we win?
        en| {a} [passengers|people] were on the train. At the first stop {f} of them got off. How many got off there?
        en| [Yesterday|Last week] {A} solved {a} problems. Today {he} solved {f} as many. How many did {he} solve today?
        en| Let x be {f} of {a}. What is x?
        en| If you own {a} {T} and {f} of them are [wooden|old], how many [wooden|old] ones do you own?
        en| A factory employs {a} workers. {f} of them work at night. Find the number of night workers.
        en| The blue ribbon measures {a} cm. The red ribbon has {f} of its length. How many centimetres does the red one measure?
        en| Employees: {a}. Share that comes by bus: {f}. How many come by bus?
        en| Someone gave the library {a} books. It is said that {f} of these are novels. How many novels were given?
        en| {A} walked {a} km. {B} walked {f} of that distance. What distance did {B} walk?
        en| Which number is {f} of {a}?
        en| How much is {f} of {$a}?
        en| The budget of an office is {$a}, and {f} of it goes on [rent|wages]. How much is [paid|spent] for that?
        en| The concert was a great success. {f} of the {a} visitors were children. How many children came?
        en| {f} of a day's harvest of {a} kg of [potatoes|carrots] was sent to the {P}. How many kilograms were sent?
        en| In the zoo live {a} birds; parrots make up {f} of them. How many parrots are there?
        en| {A} collected {a} {T}, while {B} collected only {f} as many. How many {T} did {B} collect?
        en| Each week a baker makes {a} loaves, and {f} of them are white. How many white loaves are made each week?
        en| Water falls into a barrel of {a} litres until it is {f} full. How many litres of water are in it?
        en| A jug holds {a} ml. You pour out {f} of the juice. How many ml do you pour out?
        zh| 计算：{a}的{f}等于多少？
        zh| {a}乘{f}，积是多少？
        zh| 食堂运来{a}千克大米，第一天用去{f}，第一天用去多少千克？
        zh| 甲数是{a}，乙数是甲数的{f}，求乙数。
        zh| 母亲今年{a}岁，[儿子|女儿]的年龄是母亲的{f}，孩子今年多少岁？
        zh| 一个水池能装{a}吨水，现在装了{f}，池里现在有水多少吨？
        zh| 我有{a}{M}{T}，拿出{f}给了弟弟，弟弟得到多少{M}？
        zh| 电影院有{a}个座位，昨晚坐满了{f}，昨晚来了多少名观众？
        zh| 白兔有{a}只，黑兔只数是白兔的{f}，黑兔有多少只？
        zh| 合唱队有{a}人，舞蹈队的人数相当于合唱队的{f}，舞蹈队有多少人？
        zh| 鸡的只数是鸭的{f}，已知鸭有{a}只，鸡有多少只？
        zh| 火车上有{a}名乘客，到站后下去了{f}，下车的有多少人？
        zh| 做一个蛋糕要{a}克面粉，{A}只做{f}的量，需要面粉多少克？
        zh| 一块地有{a}公顷，其中{f}种小麦，小麦种了多少公顷？
        zh| 工程队要挖一条{a}米的水渠，上午挖了全长的{f}，上午挖了多少米？
        zh| {A}跑了{a}米，{B}跑的路程是{he}的{f}，{B}跑了多少米？
        zh| 如果一箱{T}共{a}{M}，坏了其中的{f}，坏了几{M}？
        zh| 大瓶装{a}毫升果汁，小瓶装的是大瓶的{f}，小瓶能装多少毫升？
        zh| 学校买来{a}本新书，把{f}分给了高年级，高年级分到多少本？
        zh| 饲养场养了{a}只鸡，公鸡占总数的{f}，求公鸡的只数。
        zh| 一个数是{a}，它的{f}是多少？
        zh| 设x是{a}的{f}，求x。
        zh| 书架上有书{a}本，故事书占{f}，问故事书有多少本。
        zh| 妈妈买了{a}元的东西，其中买水果的钱占{f}，买水果花了多少元？
        zh| 参加运动会的有{a}人，得奖的占{f}，多少人得了奖？
        zh| 从甲地到乙地{a}千米，汽车行了{f}，汽车行了多少千米？
        zh| 今天{P}进了{a}{M}{T}，上午就卖掉{f}，上午卖掉几{M}？
        zh| 一头牛重{a}千克，一头猪的体重是牛的{f}，猪重多少千克？
        zh| 科技书的本数是文艺书的{f}，文艺书共{a}本，科技书共多少本？
        zh| 厂里有职工{a}人，女职工占{f}，女职工有几人？
        zh| 公司今年的经费是{a}元，房租占了{f}，房租是多少元？
        zh| 一场电影{a}分钟，已经放了{f}，放了多少分钟？
        en| {f} of the {a} seats in the bus are taken. How many seats are taken?
        en| A farm has {a} animals. {f} of these are sheep. How many sheep are there?
        en| {A} walked {f} of a path that is {a} km long. How many kilometres did {he} walk?
        en| There were {a} guests, and {f} of them stayed for dinner. How many stayed for dinner?
        en| A recipe for a big cake needs {a} g of flour. For a small one you need {f} of that. How much flour is needed for the small one?
        en| {B}'s wage is {$a}, and {A} earns {f} of it. What does {A} earn?
        en| What do you get if you take {f} of {a}?
        en| The tank holds {a} litres and is filled to {f}. How many litres are in it?
        zh| 公共汽车有{a}个座位，坐了{f}，坐了多少个座位？
        zh| 农场有{a}只动物，其中{f}是羊，羊有多少只？
        zh| 饲养场有鸡{a}只，公鸡占{f}，公鸡有多少只？
        zh| 一条路长{a}千米，{A}走了{f}，走了多少千米？
        zh| 来了{a}位客人，其中{f}留下吃饭，留下吃饭的有几位？
        zh| {B}的工资是{a}元，{A}的工资是{B}的{f}，{A}的工资是多少元？
        zh| 水箱能装{a}升水，现在装了{f}，水箱里有多少升水？
        zh| 全班{a}人，{f}是女生，女生几人？
        zh| 一本书{a}页，看了{f}，看了多少页？
        zh| {A}有{a}元，用去{f}，用去几元？
        zh| 果园有{a}棵树，其中{f}是梨树，梨树多少棵？
        zh| 鸡{a}只，鸭的只数是鸡的{f}，鸭几只？
        zh| 一条路长{a}千米，修了{f}，修了几千米？
        en| {f} of {a} pupils are girls. How many girls are there?
        en| A hiking club has {a} members. Exactly {f} of the members went on the spring walk. How many members took part in it?
        en| The distance from the village to the town is {a} km, and the bus breaks down after {f} of that distance. How far from the village does it break down?
        en| Mrs Green marks {a} tests this weekend. By Saturday evening she is through with {f} of them. How many tests has she marked by then?
        en| Of {a} eggs laid on a farm this week, {f} came from brown hens. Tell me how many eggs the brown hens laid.
        en| {B} earns {$a} a week. If {he} pays {f} of that into the bank, what sum goes into the bank?
        en| A song book contains {a} songs; carols account for {f} of the book. How many carols does it contain?
        en| Sale! You save {f} of the old price. A coat used to cost {$a}. How much do you save on it?
        en| An hour after opening, {f} of the museum's {a} tickets for the day were gone. How many tickets were gone?
        en| What number do you reach when {a} is scaled by the fraction {f}?
        en| The product of {a} and {f} is x. Find the value of x.
        en| {f} of {a} = ?
        en| During a storm {f} of the {a} windows in the greenhouse were smashed. How many panes does the gardener have to replace?
        en| If a train with {a} seats is {f} occupied, how many seats are occupied?
        en| Grandpa picked {a} kg of cherries. He turned {f} of the cherries into jam. How many kilograms of cherries went into the jam?
        en| {A} can type {a} words in a certain time. {B}, a beginner, manages just {f} of that in the same time. How many words does {B} manage?
        en| The height of a flagpole is {a} dm. The statue next to it reaches up to {f} of this height. How tall is the statue in decimetres?
        en| A doctor saw {a} patients in a week. For {f} of them a cold was the trouble. How many patients had a cold?
        en| A survey of {a} families found that {f} of them keep a pet. In how many of these families is there a pet?
        en| Mum has {a} buttons in her sewing tin and {f} of these buttons are black. Can you say how many black buttons she has?
        en| The older tower has {a} steps. Its neighbour was built with {f} of that number of steps. How many steps lead up the neighbour tower?
        en| From a roll of {a} m of cloth a tailor uses up {f} for curtains. What length of cloth do the curtains take?
        en| Your phone shows {a} photos. A total of {f} of them were taken at the seaside. How many seaside photos are on it?
        en| A choir of {a} singers consists of {f} altos, besides the other voices. How many altos sing in the choir?
        en| "{f} of our {a} parcels go abroad," says the clerk in the post office. How many parcels go abroad?
        en| The moon colony stores {a} tonnes of ice. {f} of the ice is melted for drinking water. Determine how many tonnes are melted.
        en| {f} of the apartments in a tower block with {a} apartments have a balcony. Find how many apartments come with a balcony.
        en| How many of the {a} spectators wore a scarf, if {f} of the spectators did?
        en| When the {a} marbles were sorted by size, {f} turned out to be small. What was the number of small marbles?
        en| A whale swam {a} km on Monday. On Tuesday it swam only {f} as far. How many kilometres did the whale swim on Tuesday?
        en| The stage crew hung {a} lamps, of which {f} were green ones. Calculate the number of green lamps.
        en| A cyclist wants to cover {a} km today. By noon he has done {f} of it. How many kilometres has the cyclist done by noon?
        en| {f} of the {a} points in the match were scored by our captain. How many points did our captain score?
        en| A barrel contains {a} litres of cider. For the feast, {f} of the cider is drawn off. What amount of cider is drawn off?
        en| Because it rained, {f} of the {a} tents at the campsite were taken down. How many tents were taken down?
        en| A printer loaded with {a} sheets has used {f} of the paper. How many sheets has it used?
        en| {A} practises the piano for {a} minutes a day; scales fill {f} of the time. For how many minutes does {he} play scales?
        en| Among {a} stamps in an album, {f} come from Africa. How many African stamps is that?
        en| The pond behind our house has {a} fish in it. Goldfish form {f} of that number. How many goldfish swim in the pond?
        en| A radio station plays {a} songs a day. Listeners choose {f} of them. How many songs are chosen by the listeners?
        en| A builder ordered {a} bricks. The wall took {f} of them. How many bricks went into the wall?
        en| {A}'s score on the computer game is {a}. {B} reached {f} of {A}'s score. How high is {B}'s score?
        en| The larger of the two numbers is {a}. The smaller is {f} of the larger. What is the smaller number?
        en| A nature reserve had {a} deer. In autumn {f} of the herd moved to the valley. How many deer moved?
        en| How many grams of a bread dough weighing {a} g are water, when water makes up {f} of the weight?
        en| A hotel with {a} rooms is busy: {f} of the rooms are booked tonight. How many rooms are booked?
        en| I typed {a} on my calculator and multiplied by {f}. Which number appeared?
        en| On a wet Monday {f} of the {a} workers on the building site stayed at home. How many stayed at home?
        en| A tailor's shop owns {a} spools of thread. Cotton is what {f} of them are made of. How many cotton spools are there?
        en| The class library holds {a} volumes; {f} of the volumes are about animals. How many animal books can the children borrow?
        en| Dad is {a} years old and his niece's age is {f} of his. What is the niece's age?
        en| Ticket sales brought in {$a}, and the school donated {f} of the money to a hospital. How much was donated to the hospital?
        en| An orchestra rehearses {a} pieces. It will perform {f} of these pieces at the concert. How many pieces will be performed?
        en| Every spring {f} of the {a} km of roads in our county are swept. How many kilometres of road are swept?
        en| A bottle holding {a} ml of medicine is opened, and after a week {f} of it has been taken. How many millilitres have been taken?
        en| The depth of a lake is {a} m. A diver goes down to {f} of that depth. How deep does the diver go?
        en| Yesterday a kiosk ordered {a} newspapers. {f} of them were bought before breakfast, so how many newspapers was that?
        en| It takes {a} minutes to clean the hall. The corridor takes {f} of that time. How many minutes does the corridor take?
        en| {A} owns {a} comics. When {his} cousin came to stay, the cousin read {f} of them. How many comics did the cousin read?
        en| A vote was held among {a} people. {f} said yes. Find the number of yes votes.
        en| The new washing machine uses {f} of the water the old machine used. The old one needed {a} litres. How many litres does the new one need?
        en| A jar held {a} coins, {f} of which were foreign. How many foreign coins were inside the jar?
        en| Tell me how much I must pay if my share is {f} of a bill of {$a}.
        en| A pupil says: "I have learnt {f} of the {a} words on the list." How many words has the pupil learnt?
        en| The temperature sensor recorded {a} values last month. {f} of those values lay below zero. How many values were below zero?
        en| Suppose {a} boats are in the harbour, {f} of them with sails. How many sailing boats are in the harbour?
        en| A plane with {a} passengers on board lands. {f} of the people leave through the front door. How many leave through the front door?
        en| Multiply the fraction {f} by the whole number {a} and write down the answer.
        en| The {P} opened with {a} visitors on its first day; by closing time {f} of those had bought something. How many of them had bought something?
        en| Mr Hill drove {f} of the {a} km to the coast before lunch. How many kilometres did Mr Hill drive before lunch?
        en| Seeds planted: {a}. Seeds that came up: {f} of all. How many seeds came up?
        en| A puzzle comes in {a} pieces. {A} and {B} have put together {f} of the puzzle. How many pieces have been placed?
        en| {a} children entered the spelling contest, and {f} of the children reached the next round. How many of them reached the next round?
        en| In a bag of {a} sweets, {f} have a lemon taste. How many lemon sweets are you likely to count if you empty the bag?
        en| The gym bought {a} new mats and put {f} of the mats in the small hall. How many mats were put in the small hall?
        en| Out of every bill the waiter keeps {f} of the tips. Tonight the tips come to {$a}. How much may he keep?
        en| By train the trip takes {a} minutes, and a helicopter does it in {f} of that time. How many minutes does the helicopter need?
        en| A beekeeper looks after {a} hives. The spring was mild, and {f} of the hives already gave honey in May. How many hives was that?
        en| Only {f} of the sunlight gets through a dusty window. Outside the meter shows {a} units. What does it show behind the glass?
        en| A trail map lists {a} hikes and prints {f} of them in black because they are steep. How many steep hikes are on the map?
        en| The coach ordered {a} shirts, but the supplier could send only {f} of the order by Friday. How many shirts came by Friday?
        en| On the moon our rover weighs {f} of what it weighs here. Here it weighs {a} kg. What would a scale on the moon read, in kilograms?
        en| {A} promised to give {f} of {his} prize money to the animal shelter, and the prize money is {$a}. What sum will the shelter get?
        en| If {f} of all the children in a holiday camp caught a cold and there are {a} children in the camp, how many caught a cold?
        en| The vet had {a} visitors in her waiting room this month. With {f} of them sat a cat. How many cat owners came?
        en| How many minutes of a lesson of {a} minutes are spent on group work if group work fills {f} of the lesson?
        en| The mountain hut stands at {f} of the height of the peak, which rises {a} m above the valley. How many metres above the valley is the hut?
        en| Count {a} steps along the corridor, then go back {f} of them. How many steps do you go back?
        en| {A} wrote a story of {a} lines. The teacher underlined {f} of the lines. How many lines were underlined?
        en| Because of a strike {f} of the {a} flights from our airport were cancelled. How many flights were cancelled?
        en| Every day a lighthouse keeper climbs {a} stairs. There is a bench after {f} of the stairs. How many stairs is it from the bottom to the bench?
        en| We asked {a} shoppers whether they had brought their own bag. Yes was the answer of {f}. How many shoppers said yes?
        en| In the old part of the cemetery {f} of the {a} stones can no longer be read. What is the number of unreadable stones?
        en| One machine puts lids on {a} jars an hour, and an older machine manages {f} of that number. How many jars an hour does the older machine close?
        en| {B} asked for {f} of the pie, and the whole pie weighed {a} dag. What did {B}'s piece weigh?
        en| The rain gauge collected {a} mm in April. May was dry and brought {f} of that amount. How many millimetres fell in May?
        en| Of the {a} days that {A} spent abroad, {f} were spent in Spain. For how many days was {he} in Spain?
        en| To be allowed into the final you need {f} of the {a} points that can be won. How many points are needed?
        en| The guide has a rule: {f} of the group goes into the cave first. Today the group is {a} people strong. How many go in first?
        en| A sack contains {a} potatoes. The cook picks out {f} of them for soup. How many potatoes go into the soup?
        en| A wolf sleeps {f} of the time that a house cat sleeps. If the cat sleeps {a} hours a month, for how many hours does the wolf sleep?
        en| For the fair the class tied {a} bunches of herbs. Mint was in {f} of the bunches. How many bunches had mint in them?
        en| My score is {f} of yours, and you have {a} points. What is my score?
        en| On the first evening of the festival {a} lanterns were lit. The wind blew out {f} of them. How many lanterns went out?
        en| What is the result when the number {a} is reduced to {f} of its value?
        en| Someone cuts {a} cm of wire into pieces and uses {f} of the wire for a bird cage. How many centimetres of wire are in the cage?
        en| A ferry may carry {a} cars, and this morning it was loaded to {f} of its capacity. How many cars were on board?
        en| Let x be the number of {T} that {A} sold, knowing that {he} brought {a} {T} to the market and sold {f} of them. Work out x.
        en| Please set out {f} of the {a} chairs in the cellar for the concert. How many chairs have to be set out?
        en| Our bakery throws nothing away: {f} of the {a} rolls left in the evening become breadcrumbs. How many rolls become breadcrumbs?
        en| The band has {a} songs in its programme and wrote {f} of these itself. How many songs did the band write?
        en| A paper plane by {A} flew {a} dm. The one by {B} came {f} as far. What was the length of the flight of {B}'s plane, in dm?
        en| The judge has {a} cases on her desk this year, {f} of which are about traffic. How many traffic cases does she have?
        en| A cinema takes {f} of the ticket money and the rest goes to the film company. The tickets brought {$a} last night. How much of it does the cinema take?
        en| Fill in: {f} times {a} makes what number?
        en| Robots do {f} of the {a} welds on a car body. How many welds do the robots do?
        en| An ice rink rents out {a} skates a day at weekends. On weekdays it rents out {f} as many. How many does it rent out on a weekday?
        en| The scouts split up the {a} kg of food so that the oldest patrol carries {f} of it. How many kilograms does the oldest patrol carry?
        en| "I have already filled {f} of my album," says {A}. There is room for {a} pictures in it. How many pictures are in the album?
        en| A jeweller has {a} stones to set. By lunch {f} have been set. How many stones has the jeweller set by lunch?
        en| The weight of a puppy is {f} of the weight of its mother. The mother weighs {a} hg. Give the puppy's weight in hg.
        en| For every {a} tickets printed, {f} are kept back for school classes. How many are kept back?
        en| In an aquarium shop stand {a} tanks, and sea water is in {f} of the tanks. How many tanks contain sea water?
        en| During the power cut {f} of the {a} houses in the valley were without light. In how many houses was there no light?
        en| I planned to run for {a} minutes today, but after {f} of that time it began to hail. After how many minutes did the hail begin?
        en| A parachutist jumps at a height of {a} hm and opens the parachute at {f} of that height. At what height, in hm, does it open?
        en| {A} pays {f} of the {$a} for the birthday present. How much does {he} pay?
        en| From the tower the watchman counted {a} ships, and {f} of them flew a foreign flag. How many foreign ships did he count?
        en| At the bottle bank {A} throws in {a} bottles. Green ones make up {f} of all. Find the number of green bottles.
        en| The new bridge is {f} as long as the old one. How long is it, in metres, if the old bridge has a length of {a} m?
        en| A quilt is sewn from {a} patches. Silk was used for {f} of the patches. How many silk patches are in the quilt?
        en| Write down the number that is {f} as large as {a}.
        en| A nurse has {a} beds on her floor. Children lie in {f} of them. In how many beds do children lie?
        en| The tide goes out, and {f} of the {a} boats in the bay lie on the mud. How many boats lie on the mud?
        en| Given a rectangle that is {a} cm long and whose width is {f} of its length, find the width in centimetres.
        en| A magician uses a deck of {a} cards and makes {f} of them vanish. How many cards vanish?
        en| The whole recipe book has {a} recipes; for {f} of them you need an oven. How many recipes need an oven?
        en| When {A} turned the page of the telephone list, {he} had called {f} of the {a} people on it. How many people had {he} called?
        en| The firm sends {a} letters a day, and {f} as many parcels as letters. How many parcels a day does it send?
        en| Water boils away: from {a} ml in a pan, {f} turns to steam. How many millilitres turn to steam?
        en| The garden path is made of {a} slabs. {A} has scrubbed {f} of these slabs clean. How many clean slabs are there now?
        en| A tortoise lived to be {a} years old and spent {f} of its life in a zoo. How many years did it spend in the zoo?
        en| A gardener mixes {a} litres of soil for the balcony boxes, and compost accounts for {f} of the mixture. How many litres of compost are in it?
        zh| 学校图书室有{a}本图书，其中科普书占总数的{f}。科普书有多少本？
        zh| 一堆煤重{a}吨，第一次运走了这堆煤的{f}，第一次运走多少吨？
        zh| 六月份用电{a}度，七月份的用电量是六月份的{f}，七月份用电多少度？
        zh| 一列火车全程要行{a}千米，行到全程的{f}处停车检修，这时火车行了多少千米？
        zh| 参加数学竞赛的同学有{a}名，获奖人数占参赛人数的{f}，有多少名同学获奖？
        zh| 一桶油重{a}千克，用掉它的{f}，用掉了多少千克油？
        zh| {A}集邮{a}枚，{B}的邮票枚数是{A}的{f}。{B}集了多少枚邮票？
        zh| 一台洗衣机{a}元，一台电风扇的价钱是洗衣机的{f}，电风扇多少钱？
        zh| 王阿姨打一份{a}个字的稿子，已打完{f}，她打了多少个字？
        zh| 一根电线长{a}米，装电灯用了全长的{f}，装电灯用了多少米电线？
        zh| 动物园里有猴子{a}只，小猴占{f}，小猴有几只？
        zh| 公园里菊花有{a}盆，月季花的盆数相当于菊花的{f}，月季花有多少盆？
        zh| 把{a}平均分成若干份，取它的{f}，结果是几？
        zh| 某地去年下雨{a}天，今年的雨天数只有去年的{f}，今年下雨多少天？
        zh| 一头大象每天吃{a}千克草，一匹马的食量是大象的{f}，这匹马每天吃多少千克草？
        zh| 冬冬每天晚上学习{a}分钟，做数学作业占去{f}的时间。他做数学作业花多少分钟？
        zh| 鱼缸里养了{a}条鱼，{f}是金鱼。请问金鱼有多少条？
        zh| 一本相册能放{a}张照片，现在放满了它的{f}，放了多少张照片？
        zh| 列式计算：{a}的{f}是多少？
        zh| 运动员训练，计划游{a}米，教练让他先游计划的{f}，应先游多少米？
        zh| 姐姐身高{a}厘米，弟弟的身高是姐姐的{f}，弟弟高多少厘米？
        zh| 酒店有客房{a}间，今晚入住了{f}，入住的客房有多少间？
        zh| 果汁厂运来{a}箱橙子，{f}用来榨汁，榨汁用了多少箱？
        zh| 班级卖废品得到{a}元，拿出{f}捐给灾区，捐了多少元？
        zh| 一块长{a}厘米的木板，锯下全长的{f}做桌腿，锯下的木板长多少厘米？
        zh| 快递员今天要送{a}件包裹，中午前送出了{f}，中午前送出多少件？
        zh| 一场音乐会演出{a}分钟，独唱节目占{f}，独唱节目一共多少分钟？
        zh| 奶奶家养了{a}只鸡，其中母鸡占了{f}，问母鸡有多少只。
        zh| 地铁全程设{a}个站，地下站占全部车站的{f}，地下站有几个？
        zh| 航天模型小组做了{a}个模型，拿{f}去参加展览，参展的模型有几个？
        zh| 停车场停着{a}辆车，电动车占{f}，电动车有几辆？
        zh| 操场上有{a}名学生在活动，跳绳的占{f}，跳绳的学生有几名？
        zh| 月球上的物体重量只有地球上的{f}，一台仪器在地球上重{a}千克，在月球上重多少千克？
        zh| 长方形的长是{a}厘米，宽是长的{f}，宽是多少厘米？
        zh| 养蜂人有蜂箱{a}个，今年春天产蜜的蜂箱占{f}，产蜜的蜂箱有几个？
        zh| 服装店进了{a}条裙子，到月底正好售出{f}，问售出了多少条裙子。
        zh| 爸爸的藏书有{a}本，历史书占了{f}，历史书是多少本？
        zh| {A}写了{a}个毛笔字，老师圈出其中的{f}作为好字，好字有几个？
        zh| 因为大雾，机场{a}个航班中有{f}被取消，被取消的航班有几个？
        zh| 上个月降雨{a}毫米，这个月的降雨量只相当于上个月的{f}，这个月降雨多少毫米？
        zh| 一次知识竞赛满分{a}分，得到满分的{f}就能进决赛，进决赛至少要多少分？
        zh| 灯塔有{a}级台阶，走到{f}的地方有一张长椅，从塔底走到长椅要上几级台阶？
        zh| 把{a}缩小到它的{f}，得到的数是几？
        zh| 乐队准备了{a}首歌，其中自己写的占{f}，自己写的歌有几首？
        zh| 高速列车走这段路要{a}分钟，直升机只用它的{f}的时间，直升机要飞多少分钟？
        zh| 风筝店做了{a}只风筝，燕子形的占{f}，燕子形风筝有多少只？
        zh| 渡船最多能装{a}辆车，今天装到了最大载量的{f}，今天船上有多少辆车？
        zh| 记者采访了{a}位市民，赞成新方案的占{f}，赞成的市民有几位？
        zh| {B}的得分只有{A}的{f}，{A}这一局得了{a}分，{B}得了多少分？
        zh| 冰箱厂上月生产冰箱{a}台，其中{f}销往国外，销往国外的冰箱有多少台？
        zh| 小狗的体重是大狗的{f}，大狗重{a}斤，小狗重多少斤？
        zh| 一块花布由{a}块小布片拼成，丝绸的占{f}，丝绸布片有多少块？
        zh| 钟表匠收到{a}只坏表，一周后修好了{f}，他修好了几只？
        zh| 老师买了{a}支粉笔，彩色的占{f}，彩色粉笔有多少支？
        zh| 台风过后，路边{a}棵大树倒了{f}，倒了多少棵树？
        zh| {A}打算跑{a}分钟步，跑到{f}的时间时鞋带松了，这时{he}跑了几分钟？
        zh| 设x等于{a}的{f}，那么x是几？
        zh| 一箱饮料标价{a}元，{A}和同学合买，{A}付了其中的{f}，{A}付了多少元？
        zh| 旧桥长{a}米，新桥的长度是旧桥的{f}，新桥长多少米？
        zh| 节日里广场挂了{a}盏灯笼，大风吹灭了{f}，吹灭了几盏？
        zh| 一锅水有{a}毫升，煮的时候有{f}变成了水蒸气，变成水蒸气的水有多少毫升？
        zh| 旅行团在国外玩了{a}天，在意大利的时间占{f}，在意大利玩了几天？
        zh| 某小区有{a}户人家，停电时受影响的占{f}，受影响的有几户？
        zh| 水族店里有{a}个鱼缸，养海水鱼的占{f}，养海水鱼的鱼缸有几个？
        zh| 机器人完成一辆车上{a}个焊点的{f}，其余由工人焊，机器人焊了几个焊点？
        zh| {A}的电话本上有{a}个号码，{he}已经打过其中的{f}，打过的号码有几个？
        zh| 工地上要运{a}车土，头一天运了总车数的{f}，头一天运了多少车？
        zh| 编辑收到{a}篇来稿，决定采用其中的{f}，采用的稿件有几篇？
        zh| 小溪边有{a}块石头，长着青苔的占{f}，长青苔的石头有几块？
        zh| 一支舞蹈有{a}个动作，{A}学会了{f}，{A}学会的动作有几个？
        zh| 请算一算：{f}乘{a}，得数是多少？
        zh| 面点师做了{a}个点心，豆沙馅的占总数的{f}，豆沙馅点心做了多少个？
        zh| {A}家离学校{a}米，书店在这段路的{f}处，从{A}家到书店要走多少米？
        zh| 仓库里有木箱{a}只，工人给其中的{f}刷了漆，刷了漆的木箱有多少只？
        zh| 古镇有老房子{a}座，去年翻修了{f}，翻修了几座？

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
        en| How many {T} does {A} keep if {he} gives {f} of {his} {a} {T} to {B}?
        en| From {a} {T} you take {f} away. How many do you leave?
        en| A [rope|ribbon|board] of {a} metres is shortened by {f} of its length. How long is what remains?
        en| What is left of {a} after {f} of it is taken away?
        en| Of the {a} [seats|places] in a theatre {f} are sold. How many are still free?
        en| There were {a} passengers on a bus. At the station {f} of them got off, and nobody got on. How many stayed on the bus?
        en| {A} must learn {a} new words and already knows {f} of them. How many words does {he} still have to learn?
        en| I baked {a} {T}. My friends ate {f} of them. How many have I still got?
        en| Find the number of {T} that stay in a shop which has {a} and sells {f} of them.
        en| A sack of [rice|flour|sugar] weighs {a} kg. The cook has used up {f} of it. How many kilograms are there still?
        en| A farmer owns {a} sheep and [sells|loses] {f} of the flock. How large is the flock afterwards?
        en| It was a stormy night. Of {a} {T} {f} were destroyed by the storm. How many survived?
        en| Workers have to pave {a} metres of road; {f} is done. How many metres are yet to be paved?
        en| My grandmother saved {$a}. She gave {f} of it to her grandson and kept the rest. How much did she keep?
        en| A film lasts {a} minutes, and {f} of it is over. How many minutes more will it last?
        en| Number of workers: {a}. Ill today: {f} of them. How many are at work?
        en| {A} had {a} {T}. After {f} were stolen, how many did {he} have?
        en| {a} guests were invited to a wedding, but {f} of them did not come. How many guests came?
        en| If {f} of {a} [eggs|glasses] break on the way, how many arrive whole?
        en| {f} of the {a} books in a library are lent out. How many books stand on the shelves?
        en| The pool held {a} cubic metres of water, of which {f} was pumped out. How much water is in it now?
        en| Let x be what remains of {a} {T} when {f} are removed. What is x?
        en| A battery lasts {a} hours. {A} has already used {f} of that time. For how many hours can {he} still use it?
        en| Out of {a} competitors, {f} dropped out before the final. How many were in the final?
        en| Our company had a budget of {$a}. So far {f} has been spent. What amount is [still available|unspent]?
        en| A {P} ordered {a} {T}. Only {f} of the order has been delivered. How many {T} are still missing?
        en| Cats make up {f} of the {a} animals in a home; all others are dogs. How many dogs live there?
        en| {A} planted {a} trees, but {f} of them died in the dry summer. How many are alive?
        en| You have {a} {T} and throw {f} of them away. How many do you still have?
        en| A candle of {a} mm has burnt down by {f}. Work out its height now.
        en| {A} had to pack {a} boxes. When {f} were packed, {he} took a break. How many boxes were not yet packed?
        en| A hospital has {a} beds. {f} of these are in use, the rest are empty. How many beds are empty?
        en| Subtract {f} of the number {a} from the number itself. What is the result?
        en| Calculate by how many km a hiker who has done {f} of a tour of {a} km is away from the end.
        zh| {a}减去它的{f}，差是多少？
        zh| 一箱{T}有{a}{M}，坏了{f}，好的有多少{M}？
        zh| 公交车上有{a}人，到站下了{f}，没有人上车，车上还剩多少人？
        zh| 甲数是{a}，乙数比甲数少{f}，乙数是多少？
        zh| 食堂有{a}千克面粉，用去了{f}，还有多少千克没用？
        zh| 电影院共{a}个座位，已经卖出{f}的票，还空着多少个座位？
        zh| 一部电影长{a}分钟，已放映{f}，还要放映多少分钟？
        zh| {A}要背{a}个单词，已经背会{f}，还有多少个没背会？
        zh| 农场有羊{a}只，卖掉{f}后还有多少只？
        zh| 我有{a}{M}{T}，分给同学{f}，自己留下几{M}？
        zh| 水箱里有水{a}升，漏掉了{f}，现在水箱里有多少升水？
        zh| 仓库存粮{a}吨，运出总数的{f}，仓库里还存多少吨？
        zh| 加工{a}个零件，已完成{f}，还要加工多少个才能完成任务？
        zh| 图书馆有{a}本故事书，借出{f}，馆里还有多少本？
        zh| 饲养场有鸡鸭共{a}只，鸡占{f}，鸭有多少只？
        zh| 一根{a}厘米的蜡烛，烧掉了{f}，这时蜡烛还有多长？
        zh| {B}的{T}比{A}少{f}，{A}有{a}{M}，{B}有几{M}？
        zh| 从{a}{M}{T}里拿走{f}，求剩下的{M}数。
        zh| {A}带了{a}元去{P}，花掉全部的{f}，回家时身上还有多少元？
        zh| 某厂有工人{a}名，男工占{f}，求女工人数。
        zh| 一块{a}平方米的菜地，{f}种了白菜，剩下的种萝卜，萝卜种了多少平方米？
        zh| 邀请了{a}位客人，有{f}没有来，来了多少位？
        zh| 植树节种下{a}棵树苗，后来死了{f}，活下来的有多少棵？
        zh| {A}折了{a}只纸鹤，送给{B}{f}，{A}手里还有几只？
        zh| 医院有{a}张病床，住了病人的占{f}，空床有多少张？
        zh| 如果从{a}里去掉{f}，还剩多少？
        zh| 一条水渠计划挖{a}米，现在挖好了{f}，问还差多少米没挖。
        zh| 一杯果汁{a}毫升，喝了{f}，杯里还有多少毫升？
        zh| 原来用电{a}度，改进后节约了{f}，现在用电多少度？
        zh| 弟弟有{a}颗糖，已经吃掉{f}，没吃的有多少颗？
        zh| 一件大衣原价{a}元，现在减价{f}，现在卖多少元？
        zh| 设{a}{M}{T}用去{f}后剩下x{M}，求x。
        zh| 参赛选手{a}名，初赛淘汰{f}，进入复赛的有多少名？
        en| {f} of {a} pupils can swim. How many cannot?
        en| A barrel of {a} litres is emptied by {f}. How many litres are left?
        en| {A} has read {f} of a book of {a} pages. How many pages are unread?
        en| A way is {a} km long, and {f} of it is done. How many km are still to go?
        zh| 一本书{a}页，看了{f}，还剩几页？
        zh| 全班{a}人，{f}是男生，女生几人？
        zh| 一条路{a}千米，修了{f}，还要修几千米？
        zh| {A}有{a}元，用去{f}，还剩几元？
        en| A bakery made {a} rolls at dawn. Customers bought {f} of them before noon. How many rolls were unsold at noon?
        en| A ship carries {a} containers. In the port {f} of the containers are unloaded. With how many containers does the ship sail on?
        en| {f} of the {a} lamps in the hall are out of order. How many still work?
        en| Mr Brown's salary is {$a}. He pays {f} of it in tax. What does he take home?
        en| An evening dress that used to cost {$a} is reduced by {f}. What is the sale price?
        en| {B} was given {a} sweets. On the way home {he} shared out {f} of them. Find how many were still in the bag.
        en| What number do we get if {a} is made smaller by {f} of its value?
        en| Decrease {a} by {f} of itself.
        en| In a test of {a} questions, {A} got {f} of the answers wrong. How many answers were right?
        en| Every one of the {a} pupils either walks or takes the bus. Walkers make up {f} of them. How many take the bus?
        en| A pilot has flown {f} of a route of {a} km. What distance remains until landing?
        en| A garden centre stocked {a} rose bushes; frost killed {f} of the bushes. How many rose bushes lived?
        en| {A} wants to watch a series of {a} episodes. {He} has seen {f} of the series already. How many episodes are waiting for {him}?
        en| There are {a} rooms in a hotel, and {f} of the rooms are taken. How many vacant rooms can the manager still offer?
        en| A farmer brought {a} kg of potatoes to market and got rid of {f} of the load. What weight did the farmer take back home?
        en| Mum knitted {f} of a scarf that is meant to be {a} cm long. How many centimetres must she still knit?
        en| "We have {a} chairs, and {f} of them are broken," said the caretaker. How many good chairs did the school have?
        en| {f} of the {a} letters in the bag have been delivered by the postman. How many letters does he still have to deliver?
        en| Because of the flu, {f} of the {a} actors could not rehearse. How many actors rehearsed?
        en| Of a flock of {a} geese, {f} flew south. The remaining birds spent the winter here. How many geese spent the winter here?
        en| A memory card has room for {a} photos, and {f} of the room is filled. For how many more photos is there space?
        en| The film lasts {a} minutes. We have watched {f} of it. How many minutes until it ends?
        en| {A} has a debt of {$a} and pays back {f} of it. How much does {he} still owe?
        en| An apple weighing {a} g dries out and loses {f} of its weight. What does it weigh afterwards?
        en| Our class has to plant {a} bulbs. In the morning {f} of the bulbs go into the soil. How many bulbs are left for the afternoon?
        en| What remains of a {$a} voucher once {f} of its value has been used?
        en| Find the difference between {a} and {f} of that number.
        en| A company with {a} employees dismissed {f} of them. How many people work there today?
        en| The tailor bought {a} m of silk and cut off {f} for a dress. Find the length of the remaining silk.
        en| {f} of the {a} boats on the lake are rowing boats; the others have motors. What is the number of motor boats?
        en| A parking lot has {a} spaces. Cars fill {f} of them. How many spaces can still be used?
        en| An ice block of {a} kg melts in the sun until {f} of it has turned to water. How many kilograms of ice are left?
        en| On the shelf stood {a} jars of jam. The winter was long, and {f} of the jam was eaten. How many jars stood there in spring?
        en| A choir has {a} members. If {f} are women, how many are men?
        en| After climbing {f} of the {a} steps of a tower, {A} stops to rest. How many steps does {he} still have to climb?
        en| A printing job of {a} sheets is {f} done. How many sheets has the printer yet to print?
        en| Sam had {a} tickets for the raffle. He sold {f} of them to the neighbours and handed the rest back. How many did he hand back?
        en| The reservoir stores {a} cubic metres of water. In the drought {f} of the water dried up. How many cubic metres did it still store?
        en| A builder ordered {a} tiles, but {f} of them arrived cracked. How many tiles could be laid?
        en| The scout group collected {a} kg of waste paper. {f} of it was newspaper, the remainder cardboard. How much cardboard was there?
        en| {a} runners set off in the marathon, and {f} of them gave up because of the heat. How many reached the finish?
        en| Our teacher had {a} worksheets. She handed out {f} of the pile. How many worksheets stayed on her desk?
        en| I have saved {f} of the {$a} I need for a new guitar. How much more do I have to save?
        en| {A} is to swim {a} lengths in training. So far {he} has swum {f} of them; how many must {he} still swim?
        en| In a street with {a} houses, {f} of the houses have a garage. How many have none?
        en| The florist's van was loaded with {a} bunches of tulips. On the round, {f} of the bunches were dropped off at shops. How many bunches came back?
        en| A novel has {a} chapters. {A} says: "I am {f} of the way through." How many chapters lie ahead?
        en| From the {a} planets in a computer game, {B} has discovered {f}. How many planets has {he} not discovered?
        en| The water level stood at {a} cm. During the day it sank by {f}. What was the level in the evening?
        en| A zoo feeds {a} kg of fish to its penguins and seals. Penguins get {f} of the fish and the seals what is left. How many kilograms do the seals get?
        en| Given: {a} bottles in a crate, {f} of them empty. Wanted: the number of full bottles.
        en| {f} of the bottle is empty now. It had {a} ml of syrup when it was bought. How much syrup is in it?
        en| At a party of {a} people, {f} went home before midnight. How many people were still dancing after that?
        en| Grandma's garden measures {a} square metres; the lawn covers {f} of it and flowers the rest. What area do the flowers cover?
        en| A lorry driver must cover {a} km. After {f} of the distance he stops for petrol. How many kilometres must he drive after the stop?
        en| A library ordered {a} new books. So far {f} have been put on the shelves and the others are still in boxes. How many are still in boxes?
        en| {A} received {a} messages today and answered {f} of the messages. How many are unanswered?
        en| Let x be the part of {a} that is not in {f} of it. Find x.
        en| If a bus with {a} seats has {f} of its seats occupied, how many people can still sit down?
        en| The road crew has to repaint {a} crossings. Since {f} are finished, how many crossings need paint?
        en| {f} of the {a} cookies were put in the tin, and {A} ate all the others. How many cookies did {A} eat?
        en| A shepherd counts {a} sheep. {f} of the sheep have been shorn. Tell me how many have not.
        en| Votes cast: {a}. Votes for the mayor: {f} of them. All other votes were against. How many were against?
        en| {A} and {B} win {$a} together. {A} takes {f} of the prize and {B} gets the rest. How much does {B} get?
        en| A gardener has to water {a} plants. A sudden shower spares him {f} of the work. How many plants must he still water?
        en| A balloon flies at {a} m above the ground and sinks by {f} of that height. At what height does it fly then?
        en| Two shelves hold {a} books in all. {f} of these stand on the upper shelf; how many stand on the lower?
        en| Suppose you cut {f} off a stick that is {a} cm long. What is the length of the stick now?
        en| The fisherman caught {a} fish, threw {f} of them back into the sea and cooked all the others. How many fish did he cook?
        en| By lunch the nurses had vaccinated {f} of the {a} children. How many children were waiting for the afternoon?
        en| The old engine burned {a} litres of fuel. The new engine saves {f} of this. How many litres does the new engine burn?
        en| A theatre play has {a} scenes. When {f} of the scenes had been rehearsed, the director sent everybody home. How many scenes had not been rehearsed?
        en| A spider caught {a} flies and at once ate {f} of its catch. How many flies hung in the web for later?
        en| A beehive had {a} frames of honey. The beekeeper took out {f} of the frames, and the bees kept the others. How many frames did the bees keep?
        en| Of the {a} minutes of the lesson, {f} have gone by. How many minutes must the pupils wait for the bell?
        en| A hall contains {a} chairs. The caretaker carries {f} of the chairs outside. How many chairs does the hall contain now?
        en| Last year a ticket for the zoo cost {$a}. This year it is {f} cheaper. What does it cost this year?
        en| A glacier that was {a} m thick has lost {f} of its thickness. How thick is it today?
        en| {A} and {B} picked {a} plums. {B} received {f} of the plums, and {A} took home all the others. How many plums did {A} take home?
        en| The detective had {a} suspects on her list and soon crossed out {f} of them. How many suspects were still on it?
        en| Only cats and dogs come to this vet. Today there were {a} animals, and cats made up {f} of them. How many dogs came?
        en| I have to write {a} thank-you cards. I wrote {f} of them on Sunday. How many do I have to write on the other days?
        en| A wheel of cheese weighs {a} hg. After {f} of it has been sold, what does the rest weigh in hg?
        en| {f} of the {a} flights were on time. How many were late?
        en| If {f} of the {a} players on a sports ground are wearing red shirts and everybody else is in white, how many players are in white?
        en| The concert hall has seats for {a} people. Tonight {f} of the seats have been taken by school classes. How many seats can other people have?
        en| {A} inherited {$a} and at once put {f} of it into an old car. How much of the inheritance was not put into the car?
        en| A shoal of {a} herrings met a seal, which swallowed {f} of them. How many herrings swam on?
        en| Pupils must hand in {a} drawings for the exhibition. By now {f} of the drawings are in. How many is the teacher still expecting?
        en| A snowman {a} cm tall melted in the afternoon sun and became {f} shorter. How tall was he at sunset?
        en| In a box of {a} chalks {f} are white. Find how many are coloured.
        en| The guard at the museum has {a} rooms to check. When the alarm rang, {f} of the rooms had been checked. How many rooms had not been checked?
        en| Our old car used {a} litres of petrol a month. Now that we cycle more, the use has gone down by {f}. How many litres a month is it now?
        en| How many of {a} tulip bulbs are safe if voles have eaten {f} of them?
        en| How much is left to pay on a bill of {$a} when {f} of it has been paid?
        en| A rope bridge had {a} planks. In a flood {f} of the planks were washed away. Over how many planks can one still walk?
        en| A survey was sent to {a} families, {f} of whom replied. How many families did not reply?
        en| Today's newspaper has {a} pages. Pictures or advertisements cover {f} of the pages completely. How many pages have some text on them?
        en| The pirates buried {a} chests. Years later {f} of the chests were dug up. How many lie buried to this day?
        en| A marathon runner drinks {f} of the {a} ml in her bottle before the hill. How many millilitres has she for the rest of the race?
        en| Let x be the number of free rooms in a hotel that has {a} rooms, {f} of them occupied. Find x.
        en| Start with {a}, find {f} of it and take this away from what you started with. Which number do you end with?
        en| A fisherman mends a net with {a} holes. Before breakfast he closes {f} of the holes. How many holes does the net have at breakfast?
        en| The council wants to replace the {a} street lamps of the town. So far {f} have been replaced. How many old lamps are still in use?
        en| A bookshelf in the hospital had {a} magazines; patients carried off {f} of them. How many magazines were still on it?
        en| Our band knows {a} songs. At a wedding we played {f} of them. How many of our songs did the guests not hear?
        en| A shop has bought {a} {T} to sell. In the first week {f} of the {T} found a buyer. How many are waiting for one?
        en| A printing error spoiled {f} of the {a} posters, so they were thrown away. How many posters could be hung up?
        en| There are only blue and yellow tiles on a wall of {a} tiles. Blue is the colour of {f} of them. How many are yellow?
        en| {A} wants to lose no time: of {a} sums {he} solves {f} on the bus. How many are left for home?
        en| The lake is frozen except for {f} of its area. The whole lake measures {a} hectares. How many hectares are frozen?
        en| Before the sale there were {a} coats on the rail. The sale moved {f} of the coats. How many were on the rail after the sale?
        en| In a chess club with {a} members, {f} have played in a tournament before. How many members have never done so?
        en| A drone must photograph {a} fields and has done {f} of its task. How many fields does it still have to photograph?
        en| The length of the queue was {a} m. When the second door opened, the queue became {f} shorter. What was its length then?
        en| {A} needs {a} stickers to fill an album and owns {f} of them. How many is {he} still without?
        en| Of the {a} days until the wedding, {f} have passed. In how many days is the wedding?
        en| A squirrel hid {a} nuts in autumn. It never found {f} of them again. How many did it find?
        en| What does a customer pay for a sofa that used to be {$a} and is now reduced by {f}?
        en| A kilometre counter shows that we have rowed {f} of the {a} km of the tour. How far is it to the finish?
        en| One of our {a} pear trees had a disease, and it spread until {f} of the trees had to be cut down. How many pear trees were spared?
        en| Sailors ate {f} of the {a} loaves on board during the first week. With how many loaves did the second week begin?
        en| From the tailor's {a} needles {f} went rusty and were thrown away. How many good needles has the tailor got?
        en| The bell tower has {a} bells, real ones and wooden copies. Copies make up {f} of them. How many real bells hang in the tower?
        en| A nurse prepared {a} doses of vaccine and gave {f} of the doses in the morning. How many doses were there for the afternoon?
        en| {A} typed a text of {a} lines, but then deleted {f} of it. How many lines does the text have now?
        en| A wolf pack followed a herd of {a} reindeer across the river. The river was crossed by {f} of the herd, while the other animals turned round. How many reindeer turned round?
        en| Everybody in the ski school gets a helmet. There are {a} children, and {f} of them have theirs already. How many helmets must still be given out?
        en| After a long winter {f} of the firewood is burned. In autumn the pile had {a} logs. How many logs does it have now?
        en| The mayor promised {a} new flats. Up to today {f} of the promised flats have been built. How many flats has the mayor not yet delivered?
        en| At the start of the quiz show {a} people stood on the stage. A hard question sent {f} of them home. How many could go on playing?
        en| Take a strip of paper {a} mm long and tear off {f} of it. How many millimetres of paper do you hold?
        en| The orchestra sold {f} of its {a} old music stands and gave the others to a school. How many did the school get?
        en| A sponge soaked up {a} ml of water. When you squeeze it, {f} of the water comes out. How much water stays in the sponge?
        en| Our village had {a} shops when Grandma was young. Since then {f} of the shops have closed, and no new ones have opened. How many shops are there today?
        en| A diver brought an air supply for {a} minutes and has been under water for {f} of that time. For how many more minutes can the diver breathe?
        en| Last month {A} talked on the phone for {a} minutes. This month it was {f} less. How many minutes was it this month?
        en| Of the {a} apples in a crate, {f} went to the juice press and the others to the market. How many went to the market?
        en| In the evening a lorry had delivered {f} of its {a} parcels; the rest spent the night in the lorry. How many parcels spent the night there?
        en| A chain has {a} links. {f} of the links are made of gold and the others of silver. Count the silver links.
        en| {A} baked {a} biscuits for the fair. The dog stole {f} of them. How many biscuits got to the fair?
        en| A mountain railway had {a} wagons. An engineer scrapped {f} of the wagons. How many wagons does the railway run now?
        en| A programme of {a} exercises has been set. When {A} has done {f} of them, {he} is out of breath. How many exercises does {A} still have before {him}?
        en| In a theatre of {a} seats, {f} of all seats are downstairs. How many seats are upstairs?
        en| How much is {a} without {f} of it?
        en| A balloon holding {a} litres of air has a leak and loses {f} of the air. How many litres of air stay inside?
        en| {A} had {a} {T}. {He} put {f} of them in the cellar and the others in the kitchen. How many {T} are in the kitchen?
        en| The snow covers {a} km of roads. After one night of work {f} of that has been cleared. How many kilometres are still white?
        en| {f} of the {a} families in our street own a car. How many families do not?
        en| A candle maker poured {a} candles, but {f} of them came out crooked. How many straight ones can she sell?
        en| The older and the younger class share {a} tablets. The older class takes {f} of the tablets, so how many does the younger class get?
        en| A cargo of {a} tonnes of coffee was caught in the rain, and {f} of it was ruined. How many tonnes were saved?
        en| By the time we reached the cinema, {f} of the {a} minutes of the film were over. How many minutes could we see?
        en| A shepherd moves {a} goats to a new field, taking {f} of them on the first walk and the rest on the next. How many goats come on the next walk?
        en| A river was {a} m wide. In the dry season its width shrinks by {f}. How wide is it in the dry season?
        en| The school canteen cooked {a} portions. {f} of the portions had meat, and all others were vegetarian. How many were vegetarian?
        en| I began with {a} points. A wrong turn in the maze cost me {f} of my points. How many do I have now?
        en| Of the {a} songs on a playlist {A} skips {f} and listens to all the others. How many songs does {he} listen to?
        en| The blacksmith has {a} horses to shoe this week and has shod {f} of them. How many horses has he yet to shoe?
        en| Let us say that a beach is {a} m long and that hotels own {f} of it. How many metres of beach are open to everyone?
        en| A vase shop in the harbour ordered {a} vases. The sea was rough and {f} of the vases got cracks. How many vases were fit for sale?
        en| A satellite sent {a} pictures to earth. Clouds hide the ground on {f} of the pictures. On how many can the ground be seen?
        en| My aunt's jam cupboard had {a} jars in it. She took {f} of the jars to a bazaar. How many jars are in the cupboard now?
        en| Calculate the amount that stays in a cash box with {$a} when {f} of the money is taken to the bank.
        en| A parade of {a} dancers was surprised by rain. {f} of the dancers ran for shelter, and the rest danced on. How many danced on?
        zh| 小红有{a}枚邮票，送给表妹其中的{f}，小红自己还留有多少枚？
        zh| 一堆沙子重{a}吨，修路用去它的{f}，还剩下多少吨沙子？
        zh| 六年级有学生{a}人，参加兴趣小组的占{f}，没有参加的有多少人？
        zh| 电视机原价{a}元，节日期间降价{f}，节日期间售价多少元？
        zh| 一列火车从甲城开往乙城，全长{a}千米，已行驶全程的{f}，离乙城还有多少千米？
        zh| 王师傅要做{a}个零件，上午完成了任务的{f}，剩下的下午做完，下午做了多少个？
        zh| 一袋面粉{a}千克，做馒头用掉{f}，袋里还有多少千克面粉？
        zh| 食堂有{a}千克青菜，中午吃了{f}，晚上还能吃多少千克？
        zh| 停车场有{a}个车位，停满了{f}，还能停多少辆车？
        zh| 一部{a}集的动画片，{A}看完了{f}，还有多少集没看？
        zh| 果园里桃树和李树一共{a}棵，桃树占{f}，李树有多少棵？
        zh| 商店购进{a}台风扇，第一周卖了{f}，店里还有风扇多少台？
        zh| 打印一份{a}页的文件，已经打印了{f}，还要打印多少页？
        zh| 水库蓄水{a}立方米，放掉{f}后，水库里还有水多少立方米？
        zh| 一段布长{a}米，做校服用了{f}，剩余的布长多少米？
        zh| 原来每月用水{a}吨，节约用水后比原来少用{f}，现在每月用水多少吨？
        zh| 一个数是{a}，另一个数比它少它的{f}，另一个数是几？
        zh| 池塘里有{a}只鸭子，{f}上了岸，还在水里的有几只？
        zh| {A}的存折上有{a}元，取出{f}交学费，存折上还有多少元？
        zh| 剧团有演员{a}人，男演员占全团的{f}，女演员多少人？
        zh| 邮递员有{a}封信要送，送完{f}时下起了雨，这时还有多少封没送？
        zh| 飞机上有{a}个座位，坐了{f}的乘客，空座位有几个？
        zh| 做一道手工要{a}颗珠子，{A}已经穿好了{f}，还要穿多少颗？
        zh| 红领巾小队收集了{a}个瓶子，其中塑料瓶占{f}，其余都是玻璃瓶。玻璃瓶有多少个？
        zh| 妈妈的手机有{a}条短信，她删掉了{f}，手机里还留着多少条？
        zh| 登山队要爬{a}米高的山，爬了山高的{f}时休息，离山顶还有多少米？
        zh| 一瓶酱油{a}毫升，已经用掉的占{f}，没用的是多少毫升？
        zh| 养殖场有{a}头猪，这个月出栏{f}，场里还剩多少头猪？
        zh| 考试一共{a}道题，{A}做错了{f}，其余都对，{he}做对了多少道？
        zh| 两个书架共有书{a}本，上层占{f}，下层有书多少本？
        zh| 蜂箱里有{a}块蜜脾，养蜂人取走了{f}，给蜜蜂留下几块？
        zh| 一节课{a}分钟，已经过去了{f}，离下课还有多少分钟？
        zh| 动物园门票去年{a}元，今年便宜了{f}，今年的门票是多少元？
        zh| 侦探列出{a}名嫌疑人，很快排除了{f}，剩下的嫌疑人有几名？
        zh| 机场今天有{a}个航班，准点起飞的占{f}，没有准点的航班有几个？
        zh| 一个雪人高{a}厘米，太阳一晒，矮了{f}，雪人现在高多少厘米？
        zh| 松鼠藏了{a}颗松果，冬天只找回了一部分，有{f}没找到，找回来的有几颗？
        zh| 一座厚{a}米的冰川，厚度已经减少了{f}，现在厚多少米？
        zh| 盒里有粉笔{a}支，白粉笔占{f}，其余是彩色的，彩色粉笔有几支？
        zh| 合唱排练了{a}首歌，演出时唱了其中的{f}，没唱的歌有几首？
        zh| {A}要写{a}张贺卡，星期天写了{f}，剩下的平时写，平时要写几张？
        zh| 问卷发给{a}个家庭，收回了{f}，没有收回的问卷有多少份？
        zh| 原来每月用汽油{a}升，现在改骑自行车，用油减少了{f}，现在每月用油多少升？
        zh| 集邮册要集满{a}枚邮票，{A}已经有了其中的{f}，还缺几枚？
        zh| 旧吊桥有木板{a}块，洪水冲走了{f}，桥上还有木板多少块？
        zh| 护士准备了{a}支疫苗，上午打了{f}，下午还能打多少支？
        zh| 小镇要换{a}盏路灯，目前换好的占{f}，没换的旧路灯有多少盏？
        zh| 一张沙发标价{a}元，促销时便宜{f}，买这张沙发只要多少元？
        zh| 轮船上带了{a}个面包，第一周吃掉{f}，第二周开始时船上有面包几个？
        zh| 妈妈做了{a}个包子，送给邻居{f}，其余自己吃，自己吃几个？
        zh| 高年级班和低年级班分{a}台平板电脑，高年级班拿走{f}，低年级班得到几台？
        zh| 潜水员带的空气够用{a}分钟，已用去这段时间的{f}，他还能在水下待多少分钟？
        zh| 一条{a}米长的沙滩，酒店占用了{f}，供大家游玩的沙滩长多少米？
        zh| 婚礼定在{a}天以后，如今这段日子已过去{f}，再过几天举行婚礼？
        zh| 村里从前有{a}家小店，后来关掉了{f}，也没有新开的，如今有小店几家？
        zh| 老鹰飞来，{a}只麻雀吓跑了{f}，没跑的麻雀有多少只？
        zh| 海绵吸了{a}毫升水，挤一挤，挤出了{f}，海绵里还含水多少毫升？
        zh| 电视剧拍了{a}场戏，导演剪掉{f}，保留下来的有几场？
        zh| {A}打字打了{a}行，又删去{f}，文章现在有几行？
        zh| 上月{A}打电话用了{a}分钟，这个月比上月少{f}，这个月打电话用了多少分钟？
        zh| 货船运来咖啡豆{a}吨，途中受潮坏掉{f}，完好的咖啡豆是多少吨？
        zh| 答题节目开始时台上有{a}人，一道难题淘汰了{f}，还能继续答题的有几人？
        zh| 瓷器店进了{a}个花瓶，运输时碰裂{f}，能出售的花瓶有多少个？
        zh| 一面墙贴了{a}块瓷砖，蓝色占{f}，其余为黄色，黄色瓷砖贴了几块？
        zh| 赶到电影院时，{a}分钟的电影已演了{f}，我们能看到的还有多少分钟？
        zh| 无人机要给{a}块稻田喷药，任务完成了{f}，没喷药的稻田还有几块？
        zh| 剧场座位{a}个，楼下的占{f}，楼上有座位多少个？
        zh| 冬天烧柴，秋天存的{a}捆柴烧掉了{f}，柴房里还有柴几捆？
        zh| 比{a}少{f}的数是多少？
        zh| {A}的游戏积分是{a}分，走错一步扣掉{f}，{he}现在的积分是多少？
        zh| 邮局寄存柜有{a}个格子，放了东西的占{f}，空格子有几个？
        zh| 设从{a}中去掉它的{f}后得x，求x的值。
        zh| 敬老院有老人{a}位，去春游的占{f}，留在院里的老人有几位？
        zh| 扫雪队负责{a}千米的路，一夜扫完了{f}，积雪的路还有多少千米？
        zh| {A}准备了{a}{M}{T}，先拿出{f}放在桌上，其余留在柜子里，柜子里有几{M}？
        zh| 河面宽{a}米，枯水期变窄了{f}，枯水期河面宽多少米？
        zh| 食堂做了{a}份午饭，荤菜的占{f}，其他都是素菜的，素菜的有多少份？
        zh| 气球里有{a}升气，慢慢漏掉了{f}，气球里现有多少升气？
        zh| 卫星发回{a}张照片，被云挡住的占{f}，看得清地面的照片有几张？
        zh| 铁匠这周要给{a}匹马钉掌，钉好的占{f}，没钉的有几匹？
        zh| 画家画了{a}幅画，卖给画廊{f}，自己收藏其余的，收藏了几幅？
        zh| 班级要交{a}份作业，已交的占{f}，没交的有几份？
        zh| 鱼群有{a}条鱼，海豹吃掉{f}，游走的有多少条？
        zh| 一根项链由{a}个环组成，金环占{f}，其余都是银环，银环有几个？
        zh| 滑雪班有{a}名孩子，领到头盔的占{f}，没领到的有几名？
        zh| 展厅有{a}把椅子，搬走{f}以后，厅里还有椅子多少把？
        zh| 开发商答应盖{a}套房，到今天盖好了{f}，还欠多少套房没盖？
        zh| 园艺师种下{a}个郁金香球根，田鼠吃掉{f}，安然无恙的有几个？
        zh| 钱箱里有{a}元，把{f}存进银行，钱箱里剩下的钱是多少元？
        zh| 游行队伍有{a}名舞者，下雨时{f}跑去躲雨，其余的接着跳，接着跳的有几名？

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
        en| Of which number is {f} equal to {a}?
        en| I am thinking of a number. When I multiply it by {f}, I get {a}. What is my number?
        en| How long is a [rope|cable|ribbon] if {f} of its length is {a} metres?
        en| A tank is {f} full and holds {a} litres of water. How many litres does it hold when it is full?
        en| Let x be a number such that {f} of x is {a}. Find x.
        en| Girls make up {f} of a choir. If there are {a} girls, how many singers does the choir have?
        en| {A} sold {a} {T} this morning, which was {f} of the whole stock. How large was the stock?
        en| {f} of the bus passengers got off at the market. Those were {a} people. How many passengers were on the bus before?
        en| How many {T} did {A} collect if {a} of them, or {f} of the collection, come from {B}?
        en| Workers have paved {a} metres of a street, and this is {f} of its length. What is the length of the street?
        en| Our team won {a} matches this year. We won {f} of all that we played. How many matches did we play?
        en| {A} has {a} {T}. This is {f} of the number that {B} has. How many {T} does {B} have?
        en| The bill for food came to {$a} and made up {f} of the cost of the party. What did the party cost?
        en| Wheat grows on {a} hectares of a farm, that is, on {f} of its land. How much land has the farm?
        en| [Yesterday|This week] {A} answered {a} letters, just {f} of those that had arrived. How many letters had arrived?
        en| In the {P} there are {a} broken {T}; {f} of all {T} there are broken. How many {T} are there in all?
        en| {a} employees of a company come by train. They are {f} of the staff. How large is the staff?
        en| {A} has saved {$a} so far, {f} of the price of a bicycle. What is the price of the bicycle?
        en| A film has been running for {a} minutes, and {f} of it is over. How long is the film?
        en| {f} of my {T} are [blue|foreign|old]. I have {a} that are. How many {T} do I have?
        en| A child weighs {a} kg, {f} of the weight of the father. What does the father weigh?
        en| Find the number {f} of which is {a}.
        en| Visitors to the concert under age: {a}, that is {f} of all visitors. How many visitors came?
        en| When a pot is filled to {f}, there are {a} cups of soup in it. How many cups of soup fit into the pot?
        en| {A} painted {a} metres of a fence before lunch and said that {f} of the fence was now painted. How long is the fence?
        en| A nurse has already seen {a} patients, {f} of those who came today. How many patients came today?
        en| The {a} red roses in a garden are {f} of all its roses. How many roses grow there?
        en| To {B} I gave {a} {T}, {f} of what I owned. How many did I own?
        en| Work out the whole if {f} of it is {a}.
        en| The first day {A} hiked {a} km and thereby covered {f} of the route. How many km does the route have?
        en| The shorter stick measures {a} cm. It is {f} as long as the longer one. How long is the longer stick?
        en| A shirt costs {$a}, which is only {f} of what the trousers cost. How much do the trousers cost?
        en| If {a} [eggs|glasses] were broken and they were {f} of the delivery, how many were delivered?
        zh| 什么数的{f}等于{a}？
        zh| 一个数乘{f}得{a}，这个数是几？
        zh| 合唱队里有男生{a}人，是合唱队总人数的{f}，合唱队共有多少人？
        zh| 食堂用去{a}千克大米，正好用了这批大米的{f}，这批大米有多少千克？
        zh| 水箱里装了{f}的水，是{a}升，水箱装满水有多少升？
        zh| 甲数是{a}，正好是乙数的{f}，乙数是多少？
        zh| 白兔有{a}只，白兔的只数是黑兔的{f}，黑兔有多少只？
        zh| 公交车到站下了{a}人，占车上原有人数的{f}，车上原来有多少人？
        zh| {A}有{a}{M}{T}，相当于{B}的{f}，{B}有几{M}{T}？
        zh| 剪去{a}米，恰好剪去这根绳子的{f}，这根绳子原来长几米？
        zh| 果园里有梨树{a}棵，占果树总数的{f}，果园里共有果树多少棵？
        zh| 一部电影已经放了{a}分钟，是整部电影的{f}，整部电影长多少分钟？
        zh| 设某数为x，x的{f}是{a}，求x。
        zh| {A}今年{a}岁，{he}的年龄是爸爸的{f}，爸爸今年多少岁？
        zh| 一件上衣{a}元，是一条裤子价钱的{f}，裤子多少元？
        zh| 加工一批零件，已经做好{a}个，做好的占总数的{f}，这批零件一共多少个？
        zh| {P}上午卖出{a}{M}{T}，卖出的是进货的{f}，进货多少{M}？
        zh| 小麦种了{a}公顷，占这块地的{f}，这块地有多少公顷？
        zh| 我送给弟弟{a}{M}{T}，这是我全部{T}的{f}，我本来有几{M}{T}？
        zh| 运走了{a}吨煤，运走的正好是这堆煤的{f}，这堆煤共重多少吨？
        zh| 已知一个数的{f}为{a}，问这个数是多少。
        zh| 参加足球队的有{a}人，占全年级的{f}，求全年级的人数。
        zh| 鸡有{a}只，鸡的只数是鸭的{f}，求鸭的只数。
        zh| 某公司乘地铁上班的员工有{a}人，占员工总数的{f}，公司共有员工多少人？
        zh| {A}存够了{a}元，刚好是一辆自行车价格的{f}，自行车要多少元？
        zh| 图书馆借出{a}本书，借出的占{f}，图书馆原有书多少本？
        zh| 如果某数的{f}是{a}，那么某数等于多少？
        zh| 昨天{A}做对了{a}道题，是全部题目的{f}，全部题目有多少道？
        zh| 小瓶能装{a}毫升，是大瓶容量的{f}，大瓶能装多少毫升？
        zh| 打碎了{a}个杯子，占这箱杯子的{f}，这箱杯子有几个？
        zh| 一群羊中有{a}只山羊，山羊占{f}，这群羊共几只？
        zh| 这条路的{f}是{a}千米，这条路有多长？
        zh| {A}跑了{a}米，跑完了赛程的{f}，赛程是多少米？
        en| {a} of the passengers are children; that is {f} of all passengers. How many passengers are there?
        en| {A} has paid {$a}, which is {f} of the price. What is the price?
        en| {f} of a tank is {a} litres. How many litres does the full tank hold?
        en| When {A} had read {a} pages, {f} of the book was done. How many pages has the book?
        en| The {a} apple trees make up {f} of the orchard. How many trees stand in the orchard?
        en| {a} km are {f} of the way. How long is the whole way?
        en| In a school {a} pupils come by bus. They are {f} of all the pupils. How many pupils does the school have?
        en| A number has {a} as {f} of it. What is the number?
        en| {f} of {B}'s {T} is as many as {A} has, namely {a}. How many does {B} have?
        en| The first part of the play lasts {a} minutes, {f} of the whole play. How long is the play?
        zh| 车上有儿童{a}人，占全车人数的{f}，全车有多少人？
        zh| {A}已经付了{a}元，是总价的{f}，总价多少元？
        zh| 油箱的{f}是{a}升，装满油箱要多少升？
        zh| {A}看了{a}页，正好是全书的{f}，全书有多少页？
        zh| 果园里苹果树有{a}棵，占果树总数的{f}，果树一共有多少棵？
        zh| {a}千米是全程的{f}，全程长多少千米？
        zh| 坐校车的学生有{a}人，是全校学生的{f}，全校有多少学生？
        zh| 一个数的{f}恰好是{a}，这个数是几？
        zh| {A}有{a}{M}{T}，等于{B}的{f}，{B}有多少{M}？
        zh| 公鸡有{a}只，相当于母鸡的{f}，母鸡有多少只？
        en| {a} pupils, {f} of the class, can swim. How many pupils are in the class?
        en| {f} of a number is {a}. Find the number.
        en| {A} has read {a} pages, which is {f} of the book. How many pages has the book?
        en| {a} litres fill {f} of a barrel. How many litres does the barrel hold?
        en| {A} gave away {f} of {his} {T}; that was {a} {T}. How many had {he}?
        zh| 女生{a}人，占全班的{f}，全班几人？
        zh| 一个数的{f}是{a}，这个数是几？
        zh| {A}看了{a}页，正好是全书的{f}，全书几页？
        zh| 鸭有{a}只，是鸡的{f}，鸡有几只？
        zh| 用去{a}元，占总数的{f}，总数是几元？
        en| A puzzle is {f} finished when {a} pieces lie in place. How many pieces does the complete puzzle have?
        en| When a jar is filled to {f}, there are {a} ml in it. What is the capacity of the jar?
        en| {a} houses in our village have a red roof, which makes up {f} of all houses. How many houses does the village have?
        en| The {a} girls in the orchestra form {f} of its players. Find the size of the orchestra.
        en| {A}'s wages go up by {$a}, that is to say by {f} of what {he} earned before. What did {he} earn before?
        en| {B} scored {a} points. That is {f} of {A}'s score. What was {A}'s score?
        en| A tortoise has crawled {a} m. Since this is only {f} of the way to the pond, how far was the pond from its starting point?
        en| A loaf was cut, and {f} of it weighs {a} g. How heavy was the whole loaf?
        en| Divers have raised {a} coins from a wreck. They believe that these are {f} of the treasure. If they are right, how many coins were in the treasure?
        en| The tax on a ring is {$a}. The tax amounts to {f} of the price. What is the price of the ring?
        en| {f} of the children in a kindergarten take a nap at noon. That means {a} children are asleep. How many children go to the kindergarten?
        en| A candle has burned for {a} minutes and {f} of its burning time is over. For how many minutes can a new candle burn?
        en| Of which number is {a} exactly {f}?
        en| x times {f} equals {a}. Determine x.
        en| Solve for x: {f} of x is equal to {a}.
        en| If you multiply a certain number by the fraction {f}, the product is {a}. Find the number.
        en| I know that {f} of the lamps in the theatre have been changed. The electrician used {a} new lamps. How many lamps are there in the theatre?
        en| Our cat eats {a} g of food in the morning, {f} of what it gets in a day. How much food does it get in a day?
        en| {a} goals were scored in the first part of the season. At the end people found that these were {f} of the season's goals. How many goals were scored all season?
        en| The rent takes {f} of a student's money each month. She pays {$a} in rent. How much money does she have each month?
        en| A tree grew {a} cm this year, which is {f} of the growth of a bamboo next to it. How many centimetres did the bamboo grow?
        en| A plane has covered {f} of its flight, namely {a} km. Calculate the length of the flight.
        en| Mary has learnt {a} lines of a poem by heart. "I know {f} of it now!" she cries. How many lines does the poem consist of?
        en| The plumber needed {a} m of pipe. This used up {f} of his supply. How many metres of pipe had his supply been?
        en| {a} of the questions in a quiz are about history. Since history provides {f} of the questions, how many questions does the quiz contain?
        en| A calf weighs {a} kg. That equals {f} of its mother's weight. How heavy is the cow?
        en| Grandfather planted carrots in {a} rows of his garden, so {f} of the rows are carrot rows. How many rows has the garden?
        en| {f} of the cars in a garage are grey. Count them and you get {a}. How many cars stand in the garage?
        en| Every evening {a} trains leave this station. They represent {f} of the day's trains. How many trains leave it in a day?
        en| {A} lost {a} {T} when {his} bag tore, and so {f} of the contents of the bag was gone. How many {T} had the bag contained?
        en| The printer has put out {a} sheets. The display reads: {f} done. How many sheets is the job?
        en| The depth at the edge of a harbour is {a} m. It is {f} of the depth in the middle. How deep is the middle?
        en| A sailor has painted {a} m of the rail, and that means {f} of the rail shines again. What is the length of the rail?
        en| A village raised {$a} for its new bridge. If that covers {f} of the cost, how expensive is the bridge?
        en| The smaller angle has {a} degrees and is {f} of the larger angle. How many degrees does the larger angle have?
        en| {a} swans landed on the lake. They were {f} of the flock; the rest flew on. How many swans were in the flock?
        en| Last night {a} beds of the hostel were slept in, or {f} of all its beds. How many beds has the hostel?
        en| What must be multiplied by {f} to give {a}?
        en| During a strike {a} buses ran, {f} of the normal number. How many buses normally run?
        en| In a bag of mixed nuts {f} of the weight is almonds. There are {a} g of almonds. What does the bag weigh?
        en| {B} is {a} cm tall. {B} reaches {f} of the height of the door. How high is the door?
        en| A clerk stamped {a} forms and then took a tea break, having done {f} of the stack. How many forms were in the stack?
        en| {f} of a sum of money is {$a}. What is the entire sum?
        en| The team already has {a} medals, {f} of the number it hopes to win. How many medals does it hope to win?
        en| You are told that {a} members of a club voted for the plan and that this was {f} of the membership. How many members has the club?
        en| My little sister can count up to {a}, which is {f} as far as I can. Up to what number can I count?
        en| {A} unloaded {a} crates before the rain began, {f} of the truck's load. How many crates had the truck brought?
        en| With {a} litres the fuel gauge of a car stands at {f}. How many litres fit into its tank?
        en| {f} of the plants sold by a nursery last week were herbs. It sold {a} herbs. How many plants did it sell?
        en| An old clock shop repairs clocks. {a} clocks are ticking again, {f} of those brought in. How many clocks were brought in?
        en| For a school play {a} tickets went to parents, {f} of the tickets printed. Tell me how many tickets were printed.
        en| A recipe is cut down to {f}. Now it needs {a} g of sugar. How much sugar does the original recipe call for?
        en| A river is {a} m wide at the mill. There it has {f} of the width that it has at its mouth. What is its width at the mouth?
        en| In an old stamp album {A} has {a} French stamps. Assume that French stamps are {f} of {his} collection. How large is the collection?
        en| The baker mixed {a} kg of rye into the dough. Rye makes up {f} of the flour. How many kg of flour are in the dough?
        en| After the interval only {a} people came back, {f} of the audience. How many people had been in the audience?
        en| {A} sewed on {a} buttons and found that {f} of the job was done. How many buttons did the job involve?
        en| The {$a} I gave for charity made up {f} of my prize. How big was my prize?
        en| How many pupils belong to a class in which the {a} pupils with bicycles make up {f} of the class?
        en| An astronaut has spent {a} days in orbit, that's {f} of her mission. How many days will the mission last?
        en| One number is {f} of another one. The first of them is {a}. What is the other?
        en| {a} pages of the newspaper are advertisements. Advertisements take {f} of the pages, so how many pages are there?
        en| The vet treated {a} dogs this week; dogs were {f} of all her patients. How many animals were treated?
        en| Sold by noon: {a} kg of fish. Part of the catch sold: {f}. How many kilograms was the catch?
        en| A wall {a} m long has been built, {f} of what the plan shows. How long will the wall be according to the plan?
        en| Because {f} of the eggs hatched, the farmer has {a} chicks. How many eggs were there?
        en| {A} lives {a} km from school, and this is {f} of the distance between {B}'s house and the school. How far from school does {B} live?
        en| An elevator has gone up {a} floors, {f} of the floors of the building. How many floors does the building have?
        en| {A} downloaded {a} MB of a game. The bar says {f}. What is the size of the game in MB?
        en| On the farm {f} of the land, {a} hectares, is forest. How many hectares is the farm?
        en| At the shoe shop, {a} pairs were returned last month, {f} of the pairs bought. How many pairs were bought?
        en| {A} climbs {a} steps of the lighthouse and reads a sign that says: you are {f} of the way up. How many steps does the lighthouse have?
        en| The beekeeper has filled {a} jars, which used up {f} of this year's honey. How many jars will all the honey fill?
        en| A rainy night brought {a} mm of rain. That was {f} of what fell in the whole month. How many millimetres fell in the month?
        en| When {f} of the candles on a birthday cake have been lit, {a} candles are burning. How many candles does the cake have?
        en| Of all the keys on a strange organ, {f} are black. There are {a} black keys. How many keys does the organ have?
        en| The king gave {f} of his castles to his daughter, so she became the owner of {a} castles. How many castles had the king owned?
        en| In a museum {a} statues have lost their nose. These are {f} of the statues. How many statues does the museum have?
        en| Our train stops at {a} stations before the border, which is {f} of all its stops. At how many stations does it stop in all?
        en| The deposit for a wedding dress is {$a}. The shop asks for {f} of the price as a deposit. What does the dress cost?
        en| {f} of the chess pieces in a box are made of wood. A child counts {a} wooden pieces. How many pieces does the box hold?
        en| {A} and {B} weigh their fish. The catch of {A} weighs {a} kg, {f} of what {B}'s catch weighs. What does {B}'s catch weigh?
        en| A farmer milks {a} cows before sunrise. If these are {f} of his cows, how many cows does he have?
        en| On a long drive we listened to an audio book for {a} minutes and then the voice said that {f} of the book had been read. How many minutes does the book last?
        en| The police stopped {a} drivers without a light. It turned out that they were {f} of all drivers stopped that evening. How many drivers were stopped?
        en| The tallest building in the town is a hotel. The church tower is {a} m high and reaches {f} of the height of the hotel. How high is the hotel?
        en| A strong wind blew {a} tiles off the roof. The roofer says that {f} of all the tiles are gone. How many tiles did the roof have?
        en| I have {f} as many cousins as friends, and I have {a} cousins. How many friends do I have?
        en| {A} swam {a} m and stopped, too tired to go on. {He} had done {f} of the length of the lake. How long is the lake?
        en| There are {a} violins in our orchestra, and {f} of all the instruments are violins. How many instruments are there?
        en| For a winter of usual length {f} of our wood is enough. That is {a} cubic metres. How many cubic metres of wood do we have?
        en| Which number becomes {a} when only {f} of it is kept?
        en| Some number was multiplied by {f} by mistake, and the answer was {a}. Which number was it?
        en| {f} times what equals {a}?
        en| Let x be the weight of a pumpkin in kilograms. {f} of the pumpkin weighs {a} kg. Find x.
        en| A spaceship has passed {a} planets, namely {f} of the planets on its route. How many planets lie on the route?
        en| Each evening {a} lights are left on in the office building, {f} of all its lights. How many lights does the building have?
        en| A dentist filled {a} teeth this week. {f} of the teeth that she treated needed a filling. How many teeth did she treat?
        en| The stamp on a letter costs {$a}, which is {f} of what a parcel costs. What does a parcel cost?
        en| {f} of the bricks for a garage have been used, and the bricklayer has laid {a} rows with them. How many rows can be laid with all the bricks?
        en| "You have {a} mistakes," says the teacher, "and that is {f} of the mistakes you made last time." How many mistakes were made last time?
        en| The new phone weighs {a} g and has just {f} of the weight of the old phone. How heavy was the old phone?
        en| To bake a small loaf we take {f} of the flour that a big loaf takes. The small loaf takes {a} dag. How much flour does the big loaf take?
        en| The bus was {f} full when it left the depot with {a} passengers. How many passengers can the bus carry?
        en| How many balls are in a box if the {a} yellow balls in it make up {f} of the balls?
        en| How many words does a song have if {a} of them, {f} of the whole song, are "la"?
        en| How long does a football match last in a league in which {a} minutes are {f} of the match?
        en| A hedgehog has been asleep for {a} hours. Its winter sleep is {f} over. How many hours will the sleep last in all?
        en| {A} has typed {a} of the addresses, or {f} of those on the list. How many addresses are on the list?
        en| Last Sunday {f} of the boats of a sailing school were out on the water. From the shore you could see {a} sails, one for each boat. How many boats does the school own?
        en| Among the flags in front of the hotel {a} have a star, and this is true of {f} of the flags. How many flags fly there?
        en| The first chapter fills {a} pages and is {f} as long as the last one. How many pages are in the last chapter?
        en| Grandmother cut the cloth: {a} cm went into a cushion, that is, {f} of the piece. What was the length of the piece?
        en| A savings bank pays back {$a}, and this covers {f} of the loss that {A} had. How large was the loss?
        en| It took us {a} minutes to walk {f} of the way to the waterfall. Walking on like this, how many minutes will the whole way take?
        en| {f} of an hourglass of sand runs through in {a} seconds. In how many seconds does all of the sand run through?
        en| Because of the drought, the farmer harvested {a} tonnes of corn, only {f} of last year's harvest. How many tonnes were harvested last year?
        en| A ticket machine has given out {a} tickets since it was filled, which means {f} of its roll is used. How many tickets are on a full roll?
        en| {A} is {f} as old as the house in which {he} lives. {A} is {a}. How old is the house?
        en| In the school garden {f} of the beds are strawberry beds. The children water {a} strawberry beds. How many beds does the garden have?
        en| Rain stopped the tennis tournament after {a} matches had been played. These were {f} of the matches planned. How many were planned?
        en| At the airport {a} suitcases came off the belt wet. They were {f} of the suitcases from that plane. How many suitcases had the plane carried?
        en| The choir's conductor chose {a} singers for the tour, so {f} of the choir will travel. How many singers does the choir have?
        en| A red kite flies at {a} m, {f} of the height at which the blue kite flies. At what height does the blue kite fly?
        en| When our cat had kittens, we gave away {f} of all kittens born in the street. We gave away {a}. How many kittens were born in the street?
        en| Someone has eaten {a} squares of chocolate: {f} of the bar has vanished. How many squares did the bar have?
        en| {f} of my books are in boxes after the move. The boxes contain {a} books. How many books do I own?
        en| The plan of the cinema shows {a} seats in the back part, {f} of all seats. What is the total number of seats?
        en| Every fox in the forest was counted. {a} of them live near the river, and these make up {f} of the foxes. How many foxes live in the forest?
        en| A glass company melted {a} kg of old glass today. Old glass forms {f} of what it melts. How many kilograms did it melt today?
        en| {A}'s collection of {T} is {f} complete. {He} has {a} {T}. How many belong to a complete collection?
        en| {A} sold {f} of {his} {T} to a neighbour, who paid a dollar for each. The neighbour got {a} {T}. How many {T} did {A} have before the sale?
        en| The goalkeeper stopped {a} shots, {f} of the shots on her goal. How many shots were there on her goal?
        en| A painter mixed {a} ml of blue into the green paint. If blue makes {f} of the mixture, how many millilitres of green paint are there?
        en| During the night {a} guests left the hotel because of the noise. The manager noted that {f} of the guests had gone. How many guests had the hotel had?
        en| {f} of the weight of a wet towel is water. The water in it weighs {a} g. What does the wet towel weigh?
        en| At the market {A} has earned {$a} up to noon. {He} knows that by noon {f} of the day's money has usually come in. What will the day bring, if that is so today?
        en| Robots now build {a} cars a week, which is {f} of the cars from this factory. How many cars a week come from the factory?
        en| The distance from the sun hut to the lake hut is {a} km and makes up {f} of the round trip. How long is the round trip?
        en| A radio tower sends music for {a} hours a week, {f} of its time on air. For how many hours a week is it on air?
        en| In the story a dragon guards {a} gold cups. They are {f} of all the cups in its cave. How many cups are in the cave?
        en| A small carpet covers {a} square metres of a room, that is {f} of the floor. What is the area of the floor?
        en| One side of a rectangle measures {a} cm and has {f} of the length of the longer side. How long is the longer side?
        en| {A}'s parrot can say {a} words, {f} of what the neighbour's parrot can say. How many words can the neighbour's parrot say?
        en| Our class put up {a} tents before the rain. "That's {f} of them," said the guide. How many tents did the class have to put up?
        en| A bookbinder has glued {a} spines. So {f} of the order is ready. How many books were ordered?
        en| Among the letters in the bag, {f} are bills. The postman knows it because he counted {a} bills. How many letters are in the bag?
        en| Doctors found that {a} people in the village had the flu, {f} of the whole population. How many people live in the village?
        en| The plumber has {f} of his tools with him. He has {a} tools with him. How many tools does he own?
        en| For the first song the band needed {a} takes, {f} of the takes for the whole record. How many takes did the record need?
        en| A beginner lifts {a} kg, which is {f} of the champion's best. How many kilograms is the champion's best?
        en| The map maker has drawn {a} islands and by that {f} of the islands of the country. How many islands does the country have?
        en| {f} of the pupils who tried out for the play got a part. There were {a} parts, one for each. How many pupils tried out?
        en| Counting the flowers on a cherry tree, {A} finds that {f} of its branches are in bloom. {a} branches bloom. How many branches are there?
        en| The wheat in the barn has been sold for {$a} so far. That is {f} of the money it will bring. How much will it bring altogether?
        en| Only {f} of the eggs that a turtle lays give baby turtles. On this beach {a} baby turtles crawl to the sea. How many eggs were laid?
        en| {A} was born {a} years ago. {His} school has existed longer: {A}'s age is {f} of the age of the school. How old is the school?
        en| A firefighter has let down {a} m of ladder, {f} of its full length. How long is the ladder when it is fully out?
        en| If the {a} swimmers in a sports club are {f} of all its members, find the number of members.
        en| After paying {$a} for a flight, {A} had used exactly {f} of the money for the holiday. How much was there for the holiday?
        en| A test of a new lamp was stopped after {a} hours, when it had reached {f} of the life promised by the maker. How many hours does the maker promise?
        zh| 一桶油，用去了它的{f}，正好是{a}千克。这桶油原来重多少千克？
        zh| 小明有{a}本课外书，是小华的{f}。小华有多少本课外书？
        zh| 六（甲）班的男生有{a}名，男生占全班的{f}，这个班有学生多少名？
        zh| 一辆汽车行了{a}千米，恰好行了甲乙两地距离的{f}。甲乙两地相距多少千米？
        zh| 一件上衣{a}元，上衣的价钱是裤子的{f}，裤子多少元？
        zh| 儿童体内的水分约占体重的{f}，{A}体内有{a}千克水，{A}的体重是多少千克？
        zh| 打字员打了{a}个字，占这份稿件的{f}，这份稿件共多少个字？
        zh| 一个数乘上{f}以后变成{a}，这个数原来是多少？
        zh| 杨树有{a}棵，杨树的棵数恰好等于柳树的{f}。柳树有多少棵？
        zh| 食堂的大米吃掉{a}袋，吃掉的是全部大米的{f}，食堂原有大米多少袋？
        zh| 挖一条水渠，已经挖好{a}米，完成了计划的{f}，计划挖多少米？
        zh| 停车场上的轿车有{a}辆，轿车占停车总数的{f}，停车场共停车多少辆？
        zh| 鲸鱼潜到水下{a}米处，这是它最大下潜深度的{f}，它最深能潜多少米？
        zh| 电影票卖出了{a}张，卖出的占全部座位的{f}，电影院有座位多少个？
        zh| 妹妹的身高是{a}厘米，只有哥哥身高的{f}，哥哥身高多少厘米？
        zh| 合唱团里女生{a}人，占合唱团的{f}，算算合唱团共几人。
        zh| 学校买来的篮球有{a}个，篮球个数是足球的{f}，足球买来多少个？
        zh| 今年捐款的同学有{a}名，是全校学生数的{f}，全校有学生多少名？
        zh| {A}花{a}元买了一个书包，花的钱占{he}零用钱的{f}，{A}原有零用钱多少元？
        zh| 从果园摘下{a}筐苹果，占全园苹果的{f}，全园的苹果可以装多少筐？
        zh| 一瓶药水倒出{a}毫升，倒出的正好占整瓶的{f}，整瓶药水是多少毫升？
        zh| 登山队员已爬了{a}米，爬了全程的{f}，从山脚到山顶要爬多少米？
        zh| 图书角的漫画书有{a}本，漫画书占图书角的{f}，图书角有书多少本？
        zh| 机器人比赛中，第一轮淘汰了{a}队，占参赛队的{f}，参赛的队共有几个？
        zh| 电脑正在下载文件，下载了{a}兆，进度显示{f}，文件共有多少兆？
        zh| {f}与某数的积是{a}，某数是几？
        zh| 收玉米的机器收了{a}公顷，收完了这片玉米地的{f}，这片玉米地有多少公顷？
        zh| 乙仓存粮{a}吨，乙仓存粮相当于甲仓的{f}，甲仓存粮多少吨？
        zh| 一辆客车上有{a}位老人，老人占乘客的{f}，车上有乘客多少位？
        zh| {A}收集的贝壳里有{a}枚是白色的，白色的占{f}，{A}收集了多少枚贝壳？
        zh| 奶牛场一天挤奶，上午挤了{a}千克，是这天产奶量的{f}，这天产奶多少千克？
        zh| 灯塔里有块牌子写着“您已登上全程的{f}”，{A}走到这里正好登了{a}级台阶，灯塔一共有多少级台阶？
        zh| 养蜂人装了{a}瓶蜂蜜，用去今年蜂蜜的{f}，今年的蜂蜜一共可以装多少瓶？
        zh| 昨夜下雨{a}毫米，占这个月降雨量的{f}，这个月降雨多少毫米？
        zh| 生日蛋糕上已点着{a}根蜡烛，点着的是全部蜡烛的{f}，蛋糕上插了多少根蜡烛？
        zh| 博物馆有{a}尊雕像没了鼻子，占雕像总数的{f}，馆里有雕像多少尊？
        zh| 买婚纱要先付{a}元定金，定金是婚纱价格的{f}，这件婚纱多少元？
        zh| 教堂的塔高{a}米，只有旁边酒店高度的{f}，酒店高多少米？
        zh| 大风掀掉{a}片瓦，是屋顶全部瓦片的{f}，屋顶原有瓦多少片？
        zh| 乐团里小提琴有{a}把，占全部乐器的{f}，乐团有乐器多少件？
        zh| 老师说：“这次你错了{a}题，是上次的{f}。”上次错了几题？
        zh| 一台新手机重{a}克，重量只有旧手机的{f}，旧手机重多少克？
        zh| 从沙漏里漏下{f}的沙子用了{a}秒，沙子全部漏完要多少秒？
        zh| 天旱，今年收玉米{a}吨，只有去年的{f}，去年收玉米多少吨？
        zh| 网球赛打了{a}场就下起雨来，已打的是全部比赛的{f}，全部比赛有多少场？
        zh| 传送带上有{a}个箱子被雨淋湿，占这班飞机所有箱子的{f}，这班飞机运来箱子多少个？
        zh| 一块巧克力被吃了{a}格，正好吃了{f}，整块巧克力有几格？
        zh| 搬家后，{A}的书有{f}装在箱子里，箱子里的书是{a}本，{A}有书多少本？
        zh| 守门员扑出了{a}个球，占射门总数的{f}，对方射门多少次？
        zh| 调绿漆时加入蓝漆{a}毫升，蓝漆占绿漆的{f}，调出的绿漆有多少毫升？
        zh| 工厂里机器人每周装{a}辆车，是全厂周产量的{f}，全厂每周生产多少辆车？
        zh| 地毯盖住了{a}平方米的地板，占房间面积的{f}，房间的面积是多少平方米？
        zh| 鹦鹉小绿会说{a}个词，是小红会说的{f}，鹦鹉小红会说几个词？
        zh| 装订工粘好了{a}本书的书脊，任务完成了{f}，任务是多少本？
        zh| 新手举起{a}千克，相当于冠军最好成绩的{f}，冠军的最好成绩是多少千克？
        zh| 一群小海龟有{a}只爬进大海，它们是由全部海龟蛋的{f}孵出来的，海龟蛋原有多少个？
        zh| 消防梯伸出{a}米，伸出的是全长的{f}，消防梯全长多少米？
        zh| 体育俱乐部有{a}人会游泳，会游泳的占会员的{f}，俱乐部有会员几人？
        zh| {A}买机票花了{a}元，花掉了旅行预算的{f}，旅行预算是多少元？
        zh| 长方形的宽是{a}厘米，宽是长的{f}，长是多少厘米？
        zh| 一个数只留下它的{f}就是{a}，原来这个数是多少？
        zh| 解方程：x的{f}等于{a}，x等于多少？
        zh| 森林里有{a}只狐狸住在河边，占森林狐狸总数的{f}，森林里的狐狸有几只？
        zh| 天上红风筝飞到{a}米高，是蓝风筝高度的{f}，蓝风筝飞了多高？
        zh| 农夫天亮前给{a}头牛挤了奶，这是他全部奶牛的{f}，他有奶牛多少头？
        zh| 国王把{a}座城堡给了公主，给出的是城堡总数的{f}，国王原来有城堡几座？
        zh| 帆船学校有{f}的船在水上，水上的船有{a}条，学校一共有船多少条？
        zh| 邮递员数了数，信袋里账单有{a}封，账单占全部信件的{f}，信袋里有多少封信？
        zh| 水管工随身带着{a}件工具，只是他所有工具的{f}，他有工具多少件？
        zh| 参加话剧选拔的同学中有{f}得到角色，得到角色的有{a}人，参加选拔的同学有多少人？
        zh| 老校工说，操场上的单杠修好了{a}副，修好的占{f}，操场上有单杠几副？
        zh| 小镇上有{a}人感冒，占全镇人口的{f}，全镇人口是多少？
        zh| 绘图员画好了{a}个岛，正是这个国家岛屿的{f}，这个国家有多少个岛？
        zh| 中午前摊主卖得{a}元，占全天收入的{f}，全天收入多少元？
        zh| {A}{a}岁，学校的历史更久，{A}的年龄只有学校年龄的{f}，学校建了多少年？
        zh| {A}收集{T}，现在有{a}{M}，收集完成了{f}，收集完整一共要有多少{M}？
        zh| 走到瀑布全程的{f}用了{a}分钟，照这样走，走完全程共要多少分钟？
        zh| 校园的花坛里郁金香有{a}株，占花坛花卉的{f}，花坛里有花卉多少株？
        zh| 宾馆昨晚因噪音走了{a}位客人，走了{f}，宾馆原来住着客人多少位？
        zh| 电台每周播音乐{a}小时，音乐占播出时间的{f}，电台每周播出多少小时？
        zh| 一条裤子{a}元，裤子的价格是大衣的{f}，大衣的价格是多少元？
        zh| 打印店墨盒已打{a}页，墨用了{f}，一个新墨盒总共能打几页？
        zh| 湿毛巾里的水重{a}克，占湿毛巾重量的{f}，湿毛巾重多少克？
        zh| 卡车卸下{a}袋水泥，卸了{f}，这车水泥有多少袋？
        zh| 奶奶剪下{a}厘米布做靠垫，用掉这块布的{f}，这块布原长多少厘米？
        zh| 高速路上{a}辆货车正在超车道行驶，占路上货车的{f}，路上有货车多少辆？
        zh| 学校歌咏队有{f}的队员参加巡演，参加的是{a}人，歌咏队有几人？
        zh| 球场的看台上坐了{a}名家长，家长占观众的{f}，观众一共多少名？
        zh| {A}抄完了{a}个地址，名单上的地址抄好了{f}，名单上有地址多少个？
        zh| 鸟类学家给{a}只天鹅戴上脚环，戴上的占湖里天鹅的{f}，湖里有天鹅多少只？

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
        en| How many {T} did {A} have if {he} gave {f} of them away and {a} were left?
        en| I am thinking of a number. If I take {f} of it away, {a} is left. What is my number?
        en| When {f} of the passengers had got off, {a} people were still on the bus. How many people were on it before?
        en| A [rope|ribbon|wire] was cut. {f} of it was used, and the remaining piece is {a} metres long. How long was it originally?
        en| A sack of [rice|flour|corn] has become lighter: {f} has been eaten and {a} kg are still in it. How heavy was the full sack?
        en| {A} has finished {f} of {his} homework problems. There are {a} problems still to do. How many problems were set?
        en| On a trip {A} has driven {f} of the way, and {a} km lie ahead. How long is the whole trip?
        en| {f} of the workers are ill today, so only {a} came to work. How many workers are there altogether?
        en| What number, less {f} of itself, equals {a}?
        en| Let x be a number. x minus {f} of x is {a}. Find x.
        en| Of the {T} in a crate {f} were rotten. The other {a} were good. How many {T} did the crate hold?
        en| Workers have repaired {f} of a road. If {a} metres are not yet repaired, how long is the road?
        en| {a} {T} remain in the {P} because {f} of all have been taken away. How many were there?
        en| {A} lent {f} of {his} {T} to {B}, so {he} has only {a} at home. How many {T} does {A} own?
        en| [The weather was bad.|There was a strike.] So {f} of the invited guests stayed away, and {a} came. How many guests had been invited?
        en| I spent {f} of my pocket money on a present, and {$a} remained. How much pocket money did I get?
        en| Dogs are {f} of the animals in a home, and the {a} others are cats. How many animals are in the home?
        en| A tank lost {f} of its oil, and now there are {a} litres in it. How many litres were there before the loss?
        en| After {f} of the seats had been sold, {a} seats were free. Find the number of seats in the hall.
        en| Our shop sold {f} of its bicycles in spring. The {a} bicycles that were not sold are still there. How many did we have?
        en| {A} had some {T}. {f} of them broke, and {a} stayed whole. How many had {he} had?
        en| The price was cut by {f} and is {$a} now. What was it at first?
        en| A candle has burnt down by {f}. It is {a} mm high now. How high was the new candle?
        en| {f} of a film is over, and it will last {a} more minutes. How long is the film?
        en| {f} of the library's novels are lent out; {a} are on the shelf. How many novels does the library have?
        en| A farmer sold {f} of the herd and kept {a} cows. How many cows were in the herd before that?
        en| {B} received {f} of {A}'s {T}. That left {A} with {a}. With how many did {A} begin?
        en| Find the length of a road if {a} km are left once {f} of it has been travelled.
        en| Paid so far: {f} of the debt. Still to be paid: {$a}. How much was the debt?
        en| {A} drank {f} of a bottle of juice. There are {a} ml in it yet. How much did the full bottle contain?
        en| {f} of the competitors gave up. {a} reached the finish. How many had started?
        en| {f} of a field is planted with beans and the remaining {a} square metres with peas. What is the area of the field?
        en| You ate {f} of the {T} and I ate the remaining {a}. How many {T} had we had?
        en| {A} threw away {f} of {his} old {T}. {He} kept the other {a}. How many old {T} had there been?
        en| A company spent {f} of its budget in spring and the remaining {$a} in autumn. How large was the budget?
        en| {f} of the beds in a hospital are in use, while {a} are empty. How many beds are there?
        zh| 一个数减去它的{f}等于{a}，求这个数。
        zh| 公交车到站下去{f}的乘客，车上还剩{a}人，到站前车上有多少人？
        zh| {A}把{f}的{T}送给{B}，自己还有{a}{M}，{A}原来有几{M}？
        zh| 水箱里的水用掉{f}后还剩{a}升，水箱里原有水多少升？
        zh| 作业做完了{f}，还有{a}道题没做，作业一共有多少道题？
        zh| 工厂里男工占{f}，女工{a}人，全厂共有工人多少人？
        zh| 仓库里的粮食运走{f}，还存{a}吨，仓库原来存粮多少吨？
        zh| 一部电影放了{f}，还有{a}分钟没放，这部电影长多少分钟？
        zh| 加工一批零件，完成{f}后还差{a}个，这批零件有多少个？
        zh| 图书馆的故事书借出{f}，还有{a}本在架上，故事书共有多少本？
        zh| 一批{T}坏了{f}，剩下{a}{M}好的，这批{T}原有多少{M}？
        zh| 一件衣服减价{f}后卖{a}元，这件衣服原价多少元？
        zh| 电影票卖出{f}，还剩{a}张，原来一共有多少张票？
        zh| 设某数为x，从x里减去它的{f}，得{a}，求x。
        zh| 农场卖掉{f}的羊，还养着{a}只，农场原来养羊多少只？
        zh| 乙数比甲数少{f}，乙数是{a}，甲数是多少？
        zh| 一块地的{f}种白菜，其余{a}平方米种萝卜，这块地有多少平方米？
        zh| {A}还了{f}的债，还欠{a}元，{he}一共借了多少元？
        zh| 一杯果汁喝掉{f}，杯里还有{a}毫升，这杯果汁原来有多少毫升？
        zh| 比赛中有{f}的选手中途退出，{a}人到达终点，起跑时有多少人？
        zh| 我花掉零用钱的{f}买书，还剩{a}元，我的零用钱原来是多少？
        zh| 一根蜡烛烧去{f}，还剩{a}厘米，蜡烛原来有多长？
        zh| 盒子里的{T}拿走{f}以后还有{a}{M}，盒子里原先有几{M}？
        zh| 某数去掉{f}后剩下{a}，某数是多少？
        zh| 篮子里{f}是红苹果，其余{a}个是青苹果，篮子里共有苹果多少个？
        zh| 邀请的客人中有{f}没来，来了{a}位，一共邀请了多少位？
        zh| 从甲地开往乙地的汽车行了{f}，离乙地还有{a}千米，两地相距多少千米？
        zh| 挖一条水渠，已挖{f}，没挖的还有{a}米，求水渠的全长。
        zh| 医院的病床住满了{f}，空着{a}张，医院有病床多少张？
        zh| 公司第一季度用掉经费的{f}，账上还有{a}元，经费总共是多少元？
        zh| 食堂买来一批煤，烧了{f}，剩{a}吨，问买来多少吨。
        zh| {A}还剩{a}{M}{T}，因为{he}用掉了{f}，{he}本来有几{M}？
        zh| 种的树苗死了{f}，活了{a}棵，当初种了多少棵？
        zh| 如果一桶油倒出{f}后剩{a}千克，那么整桶油有多少千克？
        zh| 养鸡场的鸡，公鸡占{f}，其余都是母鸡，母鸡{a}只，鸡一共多少只？
        zh| 还剩{a}页就看完了，{A}已经看了{f}，这本书有几页？
        en| After {f} of the {T} had been sold, {a} were still there. How many {T} were there at first?
        en| {A} has driven {f} of the way and has {a} km left to go. How long is the whole way?
        en| {f} of a cake was eaten, and the rest weighs {a} g. How heavy was the cake?
        en| When {f} of the money was spent, {$a} remained. How much money was there?
        en| A number less {f} of itself is {a}. Find the number.
        en| {f} of the pupils are boys; the {a} others are girls. How many pupils are there?
        en| {A} gave away {f} of {his} {T} and kept {a}. How many did {he} have before?
        en| {a} pages are left to read after {f} of the book. How many pages are in the book?
        zh| 卖出{f}后，还剩{a}{M}{T}，原来有多少{M}？
        zh| {A}走了全程的{f}，还有{a}千米，全程多少千米？
        zh| 从甲地到乙地，汽车行了{f}，离乙地还有{a}千米，甲乙两地相距多少千米？
        zh| 花掉{f}以后还有{a}元，原来有多少元？
        zh| 一个数减去它的{f}，得{a}，求这个数。
        zh| {A}送出自己{T}的{f}，留下{a}{M}，{he}原来有多少{M}？
        zh| 看了全书的{f}，还剩{a}页没看，这本书有多少页？
        en| {f} of the pupils can swim; the other {a} cannot. How many pupils are there?
        en| After {f} of a barrel is emptied, {a} litres are left. How many litres did the full barrel hold?
        en| {A} has read {f} of a book and {a} pages are still to be read. How many pages has it?
        zh| 一本书看了{f}，还剩{a}页，全书几页？
        zh| 一桶油用去{f}，还剩{a}千克，原有几千克？
        zh| 全班{f}是男生，女生{a}人，全班几人？
        en| A swimmer has done {f} of her training lengths. There are {a} lengths to go. How many lengths is the whole training?
        en| {A} emptied {f} of the boxes after moving house; {a} boxes are still full. How many boxes had {he} brought?
        en| When {f} of the lemons had been squeezed, {a} lemons were left in the basket. With how many lemons did the cook start?
        en| A sheep farmer has sheared {f} of his sheep and must shear another {a}. How many sheep has he?
        en| The sale takes {f} off every price. I paid {$a} for a lamp. What had the lamp cost before the sale?
        en| {f} of the passengers of a ferry are tourists. The remaining {a} live on the island. How many passengers does the ferry carry?
        en| A typist has typed {f} of a report and needs to type {a} more pages. How many pages does the report run to?
        en| Take {f} of a certain number away from that number and {a} remains. Which number was it?
        en| If a number loses {f} of its value, it becomes {a}. Determine the number.
        en| {a} is what remains of a number after subtracting {f} of it. Find the number.
        en| The pond lost {f} of its water in summer and now contains {a} cubic metres. How many cubic metres did it contain in spring?
        en| Last night {f} of the chairs in the theatre were occupied and {a} chairs were empty. How many chairs does the theatre have?
        en| A farmer loaded his pumpkins. {f} of them he sold at the market, and with {a} pumpkins he drove home. How many had he loaded?
        en| {A} spent {f} of {his} holidays at the sea. The other {a} days {he} stayed at home. How many days of holidays did {he} have?
        en| On the motorway we noticed that {f} of the journey was behind us. A sign said: {a} km. How many kilometres is the journey?
        en| {B} handed {f} of the invitations to guests in person and posted the other {a}. How many invitations were there?
        en| Moths destroyed {f} of a tailor's wool. He was left with {a} kg. What weight of wool did he have at the start?
        en| {f} of my homework is done, and the {a} sums that are still missing I will do tomorrow. How many sums is my homework?
        en| A bank robber in a film spends {f} of the loot. The police find the remaining {$a}. How large was the loot?
        en| Only {a} of the light bulbs still glow, because {f} of them have burned out. How many light bulbs are there?
        en| An orchestra is made up of strings, {f} of the players, and {a} other musicians. How many people play in the orchestra?
        en| {f} of a class voted for the zoo; {a} children voted against it. Everybody voted. How many children are in the class?
        en| A carpenter saws off {f} of a beam. The piece he keeps is {a} cm. How long was the uncut beam?
        en| A puzzle is {f} complete, yet {a} pieces still lie in the box. How many pieces make up the puzzle?
        en| {f} of the seeds did not come up. {A} counts {a} seedlings in the bed. How many seeds had been sown?
        en| The postman had put {f} of the letters into letter boxes when he met a dog. {a} letters were still in his bag then. How many letters had he set out with?
        en| Out of a carton of glasses {f} were chipped; the other {a} could be used. How many glasses did the carton contain?
        en| {A}'s phone battery has lost {f} of its running time, so that {a} minutes remain. For how many minutes does a full battery run?
        en| The library sold {f} of its old books at a fair and gave the {a} unsold ones to a hospital. How many old books were there?
        en| To finish the scarf, {A} must knit {a} cm more, for {f} of it has been knitted. How long will the scarf be?
        en| Since Monday {f} of the snow has melted. There is {a} cm of snow now. How much snow lay on Monday?
        en| A shop sold {f} of its umbrellas on a rainy day. {a} umbrellas were left for the next day. How many umbrellas did it have in the morning?
        en| If {f} of the pupils of a school come on foot and the others, {a} of them, by bus, how many pupils attend the school?
        en| {A} and {B} shared a prize. {A} got {f} of it and {B} got {$a}. What was the prize worth?
        en| The bus company replaced {f} of its buses this year; {a} old ones are still running. How many buses does the company own?
        en| Let x be the number of sweets in a tin. {f} of x are eaten and {a} sweets are left. What is x?
        en| {f} of the tents have been put up. {a} more must follow before dark. How many tents will the camp have?
        en| A diver used up {f} of the air in his bottle. {a} litres of air were still in it when he came up. How many litres had he taken down?
        en| Two brothers cleaned windows. The elder cleaned {f} of them, the younger the remaining {a}. How many windows did they clean together?
        en| The rice in the sack has gone down by {f}, and its weight is now {a} kg. How heavy was the full sack?
        en| In an election {f} of the voters chose Mr Fox. Mrs Hare got all the remaining {a} votes. How many votes were there?
        en| Tell me how many chocolates a box held if {a} remain after {f} of them have been eaten.
        en| The gardener mowed {f} of the lawn before lunch and the last {a} square metres after it. How large is the lawn?
        en| {f} of the trees in the orchard are apple trees. Besides these there are {a} pear trees and nothing else. How many trees grow in the orchard?
        en| Stock left: {a} bicycles. Stock sold: {f} of what came in. How many bicycles came in?
        en| A rocket burned {f} of its fuel at take-off. {a} tonnes are still in the tanks. How many tonnes of fuel did it have on the ground?
        en| A baker gave {f} of his rolls to a hotel and sold the rest, {a} rolls, over the counter. How many rolls had he baked?
        en| {A} cycled {f} of the way and pushed the bicycle for the remaining {a} km. What was the total distance?
        en| Our class paid {f} of the cost of a trip, and the parents paid the remaining {$a}. What did the trip cost?
        en| The lorry delivered {f} of its bricks to the first building site. It carried the other {a} bricks to the next one. How many bricks were on the lorry?
        en| {f} of a painter's pictures hang in museums, while his family owns the other {a}. How many pictures did he paint?
        en| All but {a} of the sailors went ashore; those who went made up {f} of the crew. How many sailors form the crew?
        en| A teacher has marked {f} of the tests. "Still {a} to mark," she sighs. How many tests were handed in?
        en| A flagpole is painted: {f} of it is red and the upper {a} dm are white. How tall is the flagpole?
        en| In a box of crayons {f} are worn out, so the children share the {a} good ones. How many crayons are in the box?
        en| {A} had to learn a list of words. {He} learnt {f} of the list on the train and the last {a} words in bed. How many words did the list have?
        en| Because {f} of the team caught a cold, just {a} players came to practice. How many players are in the team?
        en| A water bottle leaks. {f} of its water has run out, and {a} ml remain. How many ml were in the bottle before?
        en| What was the length of a queue of people if, after {f} of the people had been served, {a} people were still waiting?
        en| {f} of the eggs in the hen house were taken by a fox, which left the farmer {a} eggs. How many eggs had the hens laid?
        en| A charity passed on {f} of its gifts of money and has {$a} in hand. How much money was given to the charity?
        en| I have coloured {f} of the squares in my pattern, and {a} squares are white. How many squares does the pattern have?
        en| At the halt {f} of the people left the tram; nobody boarded, and {a} people went on. How many people had been in the tram?
        en| The museum showed {f} of its paintings. The {a} paintings not on show were kept in the cellar. How many paintings did the museum possess?
        en| A film club watched {f} of a series and has {a} episodes ahead. How many episodes are there in the series?
        en| The number of mice fell by {f} after the owls came. There were {a} mice then. How many mice had there been before the owls?
        en| {f} of the ribbon went round a parcel, and {A} kept the other {a} cm for later. What length of ribbon had {he} had?
        en| The town has swept {f} of its streets. Once {a} further streets are swept, all will be clean. How many streets does the town have?
        en| If I give you {f} of my marbles, I shall have {a} marbles left. How many marbles do I have at the moment?
        en| A climber has reached {f} of the mountain's height and the top is still {a} m above her. How high is the mountain?
        en| The beekeeper took {f} of the honey combs out of a hive and left {a} combs for the bees. How many combs were in the hive?
        en| Of the minutes of a lesson {f} are over, and the bell will ring in {a} minutes. How many minutes does the lesson last?
        en| A squirrel never found {f} of its nuts again, but it did find {a}. How many nuts had it hidden?
        en| {f} of the flights from our airport were late. The other {a} were on time. How many flights were there?
        en| Since the detective could cross out {f} of the names on her list, {a} suspects are left. How many names were on the list at first?
        en| The snowman has become {f} shorter in the sun. He is {a} cm tall now. How tall was he in the morning?
        en| Grandfather's orchestra of old clocks: {f} of them have stopped, and {a} still tick. How many clocks has he got?
        en| A tourist buys a carpet. The seller goes down by {f}, and the tourist pays {$a}. What was the first price?
        en| A flood washed away {f} of the planks of a rope bridge. The bridge has {a} planks now. How many did it have before the flood?
        en| How many chairs were there in a hall which has {a} chairs after {f} of its chairs were carried out?
        en| How many letters did {A} get if {he} has answered {f} of them and {a} are still unanswered?
        en| {A} paid {f} of the bill, and {B} paid the remaining {$a}. What did the whole bill come to?
        en| Let x be the number of people in a choir. {f} of the choir are women and {a} are men. What is x?
        en| A number was made smaller by {f} and turned into {a}. What had it been?
        en| My uncle's car uses {f} less petrol than the old one. It uses {a} litres a month. How many litres a month did the old one use?
        en| In a school, {f} of the children eat in the canteen. The other {a} go home for lunch. How many children are there in the school?
        en| A teacher collects drawings. She has got {f} of them and is waiting for another {a}. How many drawings should there be?
        en| A seal swallowed {f} of a shoal of herrings. The {a} herrings that got away swam on. How large had the shoal been?
        en| When {A} moved house, {f} of {his} {T} got lost and only {a} arrived. How many {T} did {he} have?
        en| When we stopped for tea, {f} of the boat trip lay behind us and {a} km of river before us. How long was the boat trip?
        en| Old street lamps: {f} replaced, {a} to go. How many lamps have to be replaced altogether?
        en| {f} of the pages in a diary are full, and {A} has {a} empty pages. How many pages does the diary have?
        en| A ship had eaten up {f} of its bread when the storm began; {a} loaves were left. With how many loaves had it set sail?
        en| It is not far to the wedding: {f} of the waiting time is over and {a} days remain. How many days is the whole waiting time?
        en| I have stuck {f} of the stickers into my album. {a} places are still empty. How many places does the album have?
        en| {f} of the coffee on board was spoiled by sea water, so {a} sacks reached the port in good order. How many sacks had been loaded?
        en| After the hard question {f} of the people on the stage had to leave. {a} people played on. How many had stood on the stage?
        en| A leaf of a water lily lost {f} of its area to beetles. {a} square cm are left. What was the area of the leaf?
        en| What did a tent cost originally, if it costs {$a} after a reduction by {f}?
        en| Someone has drunk {f} of the wine in a barrel; when the owner measures, he finds {a} litres. How much wine did the barrel contain before?
        en| A tailor uses {f} of her buttons for a coat and puts the remaining {a} back into the tin. How many buttons did she have?
        en| At the party {f} of the balloons burst, and the children took home the {a} others. How many balloons had been blown up?
        en| {f} of the eggs became an omelette, the remaining {a} went into a cake, and then there were none. How many eggs were there?
        en| The glacier has lost {f} of its length since it was first measured. Today it is {a} hm long. How long was it then?
        en| A village lost {f} of its people to the city. {a} people live there now. How many lived there earlier?
        en| An archer hit the target with {f} of his arrows. His other {a} arrows landed in the grass. How many arrows did he shoot?
        en| The sheep broke out at night. By noon {f} of them had been found. The shepherd is still looking for {a} sheep. How many broke out?
        en| {A} has solved {f} of the riddles in a book. To solve them all, {he} must crack {a} more. How many riddles are in the book?
        en| {B} gave {f} of a packet of seeds to {A} and sowed the other {a} seeds. How many seeds were in the packet?
        en| Write down a number, subtract {f} of it, and you get {a}. Which number did you write down?
        en| {f} of the shops in the mall are closed on Sunday, but you can still visit {a} shops. How many shops does the mall have?
        en| The first climber carried {f} of the rope, and the next carried the other {a} m. How many metres of rope did they have?
        en| A computer has scanned {f} of its files for viruses. {a} files have not been scanned. How many files are on the computer?
        en| In a flower bed {f} of the tulips were eaten by deer. The gardener is happy about the {a} that can still bloom. How many tulips did she plant?
        en| On the shelf {f} of the bottles contain juice, while {a} contain water. No other bottles stand there. How many bottles stand on the shelf?
        en| A poet burned {f} of his poems. The {a} poems which a friend saved were printed. How many poems had he written?
        en| The heating was off for {f} of the days of our holiday and on for the other {a} days. How many days long was the holiday?
        en| If {f} of the marathon is run and {a} km are still to run, what is the length of the race?
        en| The fire brigade pumped away {f} of the water in the cellar. There are {a} cm of water on the floor still. How deep was the water when they came?
        en| {A} sold {f} of {his} comics at the flea market and carried {a} comics home again. How many did {he} take to the market?
        en| {f} of the club members said yes, {a} said no, and everyone answered. Find the number of members.
        en| A dog ate {f} of {A}'s biscuits, so {A} could bring only {a} of them to school. How many biscuits had {A} baked?
        en| {f} of the rooms are booked, says the hotel clerk, and we can offer you any of the other {a}. How many rooms are in the hotel?
        en| During the match {f} of the fans went home early; {a} fans saw the last goal. How many fans had come?
        en| When {f} of the air had gone out of the rubber boat, {a} litres of air were in it. How many litres of air were in the full boat?
        en| The printer ran out of ink when {f} of the leaflets were ready. {a} leaflets were not printed. How many leaflets were wanted?
        en| On a hot day a watermelon lost {f} of its weight in water. Afterwards it weighed {a} hg. What was its weight before?
        en| In a game {A} loses {f} of {his} points and goes on with {a}. How many points did {he} have before?
        en| Grandma has knitted {f} of the rows of a sock. She still has {a} rows to knit. How many rows does the sock have?
        en| {f} of the stones in the ring are rubies. The others, {a} in number, are pearls. How many stones are in the ring?
        en| A train was crowded. {f} of the people had to stand and {a} people had a seat. How many people were on the train?
        en| Work out the original length of a pencil that is {a} mm long after {f} of it has been sharpened away.
        en| A museum moves. {f} of its boxes are already in the new building and {a} boxes wait in the old one. How many boxes are there altogether?
        en| Today {f} of the class are on a trip. The teacher at school teaches the {a} who are not. How many pupils are in the class?
        en| The bakery gave {f} of its unsold rolls to a shelter and made crumbs from the other {a}. How many rolls were unsold?
        en| The winter took {f} of the firewood. In spring {A} stacks the remaining {a} logs again. How many logs had been cut?
        en| We asked shoppers whether they had a bag with them: {f} had, {a} had not. How many shoppers did we ask?
        zh| 一堆煤，烧去了它的{f}，还剩{a}吨。这堆煤原来有多少吨？
        zh| 修路队修一条路，已经完成了全长的{f}，剩下{a}米明天修，这条路共长多少米？
        zh| {A}看一本故事书，看过的占全书的{f}，还有{a}页没有看，全书共多少页？
        zh| 果园里梨树占果树总数的{f}，其余{a}棵都是桃树，果园里有果树多少棵？
        zh| 商场运来一批冰箱，卖掉总数的{f}，仓库里还有{a}台，运来冰箱多少台？
        zh| 一台电脑降价{f}以后，售价是{a}元，原来的售价是多少元？
        zh| 六年级同学参加体检，已检查了{f}，还有{a}人没检查，六年级共有多少人？
        zh| 一块布做衣服用了{f}，剩下的{a}米做窗帘，这块布原来长多少米？
        zh| 水池里的水放掉{f}后，池内还有水{a}立方米，水池原有水多少立方米？
        zh| 王师傅加工一批零件，做完了{f}，再做{a}个就能完成，这批零件有多少个？
        zh| 书法班的男生占{f}，另外{a}名是女生，书法班有学生多少名？
        zh| 一辆汽车从甲城到乙城，走完全程的{f}后，再走{a}千米就到了，全程是多少千米？
        zh| 快递车上的包裹送出{f}，车上还有{a}件，出发时车上有包裹几件？
        zh| 把一根木头锯掉{f}，余下的部分长{a}分米，木头原来长多少分米？
        zh| 小猫钓了一些鱼，吃掉{f}，桶里还剩{a}条，小猫一共钓了多少条？
        zh| 酒店的客房住了{f}，空房还有{a}间，酒店共有客房多少间？
        zh| 同学们做纸花布置教室，红花占{f}，其他颜色的花有{a}朵，一共做了多少朵花？
        zh| {A}的压岁钱存了{f}，剩下的{a}元买了书，{A}的压岁钱有多少元？
        zh| 一瓶饮料喝去{f}，瓶中还有{a}毫升，整瓶饮料有多少毫升？
        zh| 一场考试进行了{f}，离结束还有{a}分钟，考试时间一共多少分钟？
        zh| 冰块融化了{f}，没融化的还重{a}克，冰块原来重多少克？
        zh| 图书展销会上，文学书占展出图书的{f}，剩余{a}种是科技书，共展出多少种图书？
        zh| 一批树苗，栽了{f}，余下{a}棵没有栽，这批树苗共多少棵？
        zh| 池塘里的鸭子有{f}游走了，还有{a}只在岸边休息，池塘里原来有鸭子多少只？
        zh| 合唱比赛的门票卖掉了{f}，没卖掉的是{a}张，门票一共印了多少张？
        zh| 一个数比它的{f}多{a}，这个数是多少？
        zh| {A}折千纸鹤，已折好计划的{f}，还差{a}只没折，{he}计划折多少只？
        zh| 一列火车到站后，有{f}的旅客下车，没人上车，车上还有{a}名旅客，到站前车上有旅客多少名？
        zh| 妈妈买回一些鸡蛋，做菜用了{f}，冰箱里还有{a}个，妈妈买回鸡蛋多少个？
        zh| 气温下降，湖里的天鹅飞走了{f}，留下的有{a}只，湖里本来有天鹅多少只？
        zh| 养蜂人取走{f}的蜜脾，给蜜蜂留了{a}块，蜂箱里原有蜜脾多少块？
        zh| 一节课过去了{f}，再过{a}分钟下课，一节课有多少分钟？
        zh| 机场有{f}的航班晚点，准点的有{a}个，这天共有航班多少个？
        zh| 太阳出来后，雪人矮了{f}，现在高{a}厘米，雪人原来高多少厘米？
        zh| 侦探排除了名单上{f}的人，还剩{a}名嫌疑人，名单上原有多少人？
        zh| 洪水冲走了吊桥上{f}的木板，桥上还有{a}块，原来有木板多少块？
        zh| 松鼠藏的松果有{f}没找回来，找回来{a}颗，它藏了多少颗松果？
        zh| 爷爷的钟有{f}停了，还在走的有{a}只，爷爷有几只钟？
        zh| {A}付了饭钱的{f}，余下的{a}元由{B}付，这顿饭一共多少元？
        zh| 合唱团里女生占{f}，其余{a}人是男生，合唱团有多少人？
        zh| 某数减少{f}后是{a}，某数原来是几？
        zh| 新车比旧车省油{f}，新车每月用油{a}升，旧车每月用油多少升？
        zh| 中午，{f}的学生在食堂吃饭，另外{a}名学生回家吃，学校有学生多少名？
        zh| 贴纸册已贴满{f}，还空{a}个位置，贴纸册有多少个位置？
        zh| 小镇的路灯换好了{f}，没换的有{a}盏，小镇有路灯多少盏？
        zh| 日记本写满了{f}，空白的还有{a}页，这本日记本有几页？
        zh| 知识抢答中，{f}的选手被淘汰，{a}人继续比赛，原来有选手多少人？
        zh| 一顶帐篷降价{f}，现价{a}元，降价前多少元？
        zh| 聚会上{f}的气球破了，孩子们把剩下的{a}个带回家，原来吹了多少个气球？
        zh| 鸡蛋的{f}用来炒菜，其余{a}个做了蛋糕，原来有鸡蛋几个？
        zh| 村里有{f}的人搬进城里，留下{a}人，村里原来有多少人？
        zh| 射箭时{f}的箭射中靶子，落在草地上的有{a}支，一共射了多少支箭？
        zh| 羊跑出了羊圈，已找回{f}，没找到的还有{a}只，跑出去的羊有多少只？
        zh| 谜语书里的谜语，{A}猜出了{f}，没猜出的有{a}条，这本书有谜语多少条？
        zh| 文件杀毒完成{f}，没查的文件有{a}个，电脑里有文件多少个？
        zh| 花圃里的郁金香被鹿吃掉{f}，{a}株还能开花，当初种了多少株？
        zh| 星期天商场里{f}的店关门，营业的有{a}家，商场里有店多少家？
        zh| 消防员抽走地下室{f}的积水，积水还有{a}厘米深，原来积水深多少厘米？
        zh| {A}把漫画书的{f}卖给同学，剩下{a}本带回家，{he}带来漫画书多少本？
        zh| 投票时赞成的占{f}，其余{a}人反对，没有人弃权，投票的有多少人？
        zh| 小狗偷吃了{f}的饼干，{A}只剩{a}块带到学校，{A}烤了多少块饼干？
        zh| 球赛没结束，{f}的球迷就走了，{a}名球迷看到了最后，来看球的有多少名？
        zh| 橡皮艇漏掉{f}的气，还有{a}升，充满时有气多少升？
        zh| 传单印完{f}时没墨了，还有{a}张没印，要印的传单共多少张？
        zh| 游戏里{A}丢掉了{f}的积分，还有{a}分，丢之前有多少分？
        zh| 项链上的宝石{f}是红的，其余{a}颗是白的，项链上有宝石几颗？
        zh| 一支铅笔用掉了{f}，还长{a}毫米，新铅笔长多少毫米？
        zh| 博物馆搬家，{f}的箱子已运到新馆，{a}箱还在旧馆，一共有多少箱？
        zh| 列车上{f}的人站着，坐着的有{a}人，列车上共有多少人？
        zh| 一捆柴烧了{f}，没烧的还有{a}根，这捆柴有几根？
        zh| 设一桶蜂蜜重x千克，倒出{f}后余{a}千克，x是多少？
        zh| 面包店把没卖出的面包捐出{f}，其余{a}个做成面包糠，没卖出的面包有多少个？
        zh| 诗人烧掉了自己{f}的诗稿，朋友抢救下{a}首，诗人一共写了多少首？
        zh| 甲登山者背着绳子的{f}，乙背着其余的{a}米，绳子总长多少米？
        """
}
