/// So many times as much as another, sums and differences of two, ratios.
extension Grammar {
    static let multiples = """
        == timesof: k * x = a; k=2..9 a=6..300
        en| {A} has {a} {T}, which is {k} times as many as {B} has. How many does {B} have?
        en| A number multiplied by {k} is {a}. What is the number?
        en| {k} times a number is {a}. Find the number.
        en| {A} is {a} years old. That is {k} times {B}'s age. How old is {B}?
        en| There are {k} times as many {T} as {V} in the {P}. If there are {a} {T}, how many {V} are there?
        en| {A} walked {a} km, {k} times as far as {B}. How far did {B} walk?
        en| {A} paid {$a} for {k} {T}, each at a price of x. What is x?
        en| {A} has {k} times as many {T} as {B}. {A} has {a}. How many does {B} have?
        en| {A} has {a} {T}. This is {k} times the number that {B} has. Find {B}'s number.
        en| {A} saved {$a}, {k} times as much as {B}. How much did {B} save?
        en| {k} equal parts make {a}; each part is x. What is x?
        en| A father is {a} years old, {k} times as old as his son. How old is the son?
        en| The product of {k} and a number is {a}. What is the number?
        en| {A} has {k} times as much money as {B}. {A} has {$a}. How much has {B}?
        en| {k} bags hold {a} {T} in all, the same number x in each. What is x?
        en| {A} is {k} times as old as {B}. {A} is {a}. How old is {B}?
        en| If {A} had {k} times {his} {T}, {he} would have {a}. How many does {he} have?
        en| A dog weighs {a} kg. It weighs {k} times as much as a cat. What does the cat weigh?
        zh| {A}有{a}{M}{T}，是{B}的{k}倍，{B}有几{M}？
        zh| 一个数的{k}倍是{a}，求这个数。
        zh| 爷爷今年{a}岁，正好是{A}的{k}倍，{A}今年几岁？
        zh| 桃树有{a}棵，桃树的棵数是梨树的{k}倍，梨树有多少棵？
        zh| 一个数乘{k}等于{a}，这个数是多少？
        zh| {A}的身高是{a}厘米，是小狗身高的{k}倍，小狗高多少厘米？
        zh| {A}有{T}{a}{M}，{A}的{T}是{B}的{k}倍，{B}有多少{M}？
        zh| 红花有{a}朵，是黄花的{k}倍，黄花有几朵？
        zh| {A}存了{a}元，正好是{B}的{k}倍，{B}存了多少元？
        zh| {k}乘x等于{a}，x是多少？
        zh| 今年产量是{a}吨，是去年的{k}倍，去年产量是多少吨？
        zh| {A}的钱是{B}的{k}倍，{A}有{a}元，{B}有多少元？
        zh| {A}的年龄是{B}的{k}倍，{A}{a}岁，{B}几岁？
        zh| 白兔有{a}只，是黑兔的{k}倍，黑兔有几只？
        zh| {a}是x的{k}倍，x是多少？
        zh| 哥哥有{a}元，哥哥的钱是弟弟的{k}倍，弟弟有几元？
        en| {A} [collected|picked|sold|baked] {a} {T}, which is {k} times what {B} [managed|did]. How many did {B} have?
        en| A mother is {a} years old. That is {k} times the age of her daughter. How old is the daughter?
        en| The big tank holds {a} litres, {k} times as much as the small one. How many litres fit into the small tank?
        en| [The tower|The oak] is {a} metres high. It is {k} times as high as the house. Find the height of the house.
        en| {k} times a certain number gives {a}. [Find the number|What is the number].
        en| If {k} times what {B} earns is {$a}, what does {B} earn?
        en| How many {T} has {B}, if {A} owns {a} and this is {k} times as many?
        en| A pumpkin weighs {a} kg, {k} times the weight of a melon. What is the weight of the melon?
        en| The adult ticket costs {$a}; that makes it {k} times as expensive as the child ticket. What does a child pay?
        en| In our school {a} children come by bus. This is {k} times the number of those who come by bicycle. How many come by bicycle?
        en| The red ribbon measures {a} cm and is {k} times as long as the blue one. Work out the length of the blue ribbon.
        en| {A}: {a} points, {k} times the points of {B}. How many points has {B} got?
        en| When a number is multiplied by {k}, the result is {a}. Which number was it?
        en| The hotel has {a} beds, which is {k} times the number of its rooms. How many rooms are there?
        en| My grandfather has {a} stamps. I would need {k} times my stamps to have that many. How many stamps do I have?
        en| This year the firm sold {a} machines, {k} times last year's sales. What were the sales last year?
        en| A horse runs {a} metres in the time in which a man runs x metres. The horse runs {k} times as far. What is x?
        zh| {A}摘了{a}{M}{T}，正好是{B}摘的{k}倍，{B}摘了[几|多少]{M}？
        zh| 妈妈今年{a}岁，是女儿年龄的{k}倍，女儿今年几岁？
        zh| 大桶能装{a}升水，是小桶的{k}倍，小桶能装多少升？
        zh| 一座塔高{a}米，它的高度是房子的{k}倍，房子高多少米？
        zh| 一个数的{k}倍是{a}，[这个数是多少|求这个数]？
        zh| 什么数的{k}倍等于{a}？
        zh| 西瓜重{a}千克，是哈密瓜重量的{k}倍，哈密瓜重多少千克？
        zh| 成人票每张{a}元，是儿童票价的{k}倍，儿童票每张多少元？
        zh| 今年收了{a}袋粮食，相当于去年的{k}倍，去年收了多少袋？
        zh| 红绳长{a}厘米，长度是蓝绳的{k}倍，求蓝绳的长。
        zh| 如果{A}的{a}{M}{T}是{B}的{k}倍，那么{B}有多少{M}？
        zh| 学校有{a}名同学坐公交车上学，是骑车上学人数的{k}倍，骑车上学的有多少人？
        zh| {A}得了{a}分，{B}的分数的{k}倍才是这么多，{B}得了多少分？
        zh| 动物园里的猴子有{a}只，是熊猫只数的{k}倍，熊猫有几只？
        zh| 宾馆共有{a}张床位，是房间数的{k}倍，宾馆有多少个房间？
        zh| 甲数是{a}，甲数是乙数的{k}倍，乙数是多少？
        zh| 飞机每小时飞{a}千米，是火车速度的{k}倍，火车每小时行多少千米？
        zh| {A}家养了{a}只鸡，鸡的只数恰好是鸭的{k}倍，鸭有多少只？
        en| There are {a} pigeons in the square, {k} times the number of sparrows. How many sparrows are there?
        en| {A}'s garden has {a} tulips, which is {k} times the number of its daffodils. How many daffodils does it have?
        en| A lion weighs {a} kg and so {k} times as much as a wolf. How heavy is the wolf?
        en| This month the shop sold {a} {T}. That is {k} times last month's sales. How many did it sell last month?
        en| {A} needed {a} minutes for the puzzle, {k} times as long as {B}. How many minutes did {B} need?
        en| The product of {k} and another number is {a}. What is the other number?
        en| A coat costs {$a}. For that one can buy {k} shirts. What is the price of a shirt?
        en| The distance to the sea is {a} km, {k} times that to the lake. How far is it to the lake?
        en| {k} times what {A} has is {a}. How many does {A} have?
        en| The big box holds {a} {T}; that is {k} times what the small box holds. How many {T} does the small box hold?
        zh| 广场上有鸽子{a}只，是麻雀只数的{k}倍，麻雀有多少只？
        zh| 一头狮子重{a}千克，是一只狼体重的{k}倍，狼重多少千克？
        zh| 这个月卖出{T}{a}{M}，是上个月的{k}倍，上个月卖出多少{M}？
        zh| {A}拼图用了{a}分钟，时间是{B}的{k}倍，{B}用了多少分钟？
        zh| {k}与另一个数的积是{a}，另一个数是多少？
        zh| 到海边有{a}千米，是到湖边路程的{k}倍，到湖边有多少千米？
        zh| 大箱装{a}{M}{T}，正好是小箱的{k}倍，小箱装多少{M}？
        zh| 公鸡有{a}只，公鸡的只数是母鸡的{k}倍，母鸡有多少只？
        zh| 杨树有{a}棵，恰好是柳树棵数的{k}倍，柳树有几棵？
        zh| {A}的{k}倍是{a}，{A}是多少？
        en| Grandpa caught {a} fish this summer. {A} helped him only at weekends and caught fewer: Grandpa's catch is {k} times {A}'s. How many fish did {A} catch?
        en| The concert hall seats {a} people, {k} times as many as the school hall. How many people can the school hall seat?
        en| What is the price of a scarf if a coat costs {$a} and that is {k} times the scarf's price?
        en| {B} read {a} books last year. This number is {k} times the number of books {A} read. How many books did {A} read?
        en| A blue whale calf drank {a} litres of milk, {k} times as much as a seal pup drank. How much milk did the seal pup drink?
        en| {k} times as many people live in Northville as in Southville. Northville counts {a} inhabitants. How many inhabitants has Southville?
        en| A number has been made {k} times as large. It is now {a}. What was it before?
        en| "My brother is {a} and that makes him {k} times as old as me," said {A}. What is {A}'s age?
        en| The bus ride lasted {a} minutes. By car it would have been quicker, since the bus takes {k} times as long. How many minutes does the car take?
        en| A giant sunflower measures {a} cm. A tulip must grow to {k} times its height to reach it. How tall is the tulip?
        en| {a} guests were invited to the wedding, which is {k} times as many as to the birthday party. How many were invited to the party?
        en| Solve: {k} multiplied by an unknown number equals {a}.
        en| In the cellar there are {a} bottles of juice, {k} times the number of bottles of wine. Find the number of wine bottles.
        en| {A} lifted {a} kg. It was {k} times what {he} could lift as a child. How much could {he} lift as a child?
        en| The library has {a} detective stories. Since this is {k} times as many as its poetry books, how many poetry books does it own?
        en| Today {a} emails arrived, so the inbox got {k} times as many as on an ordinary day. How many arrive on an ordinary day?
        en| An elephant ate {a} kg of hay, a zebra much less. The elephant's portion was {k} times the zebra's. What was the zebra's portion?
        en| Our new flat has {a} square metres; it is {k} times the size of the old one. How big was the old flat?
        en| {A} paid {$a} for a guitar that cost {k} times as much as {his} flute. What did the flute cost?
        en| If x is multiplied by {k}, the answer is {a}. Calculate x.
        en| A rectangle is {a} cm long. Its length is {k} times its width. Calculate the width.
        en| Team Red has {a} points on the board, {k} times the score of Team Green. What is the score of Team Green?
        en| {A}'s voice message lasts {a} seconds. It is {k} times as long as {B}'s message. How long is {B}'s message?
        en| The mountain top is {a} m above the hut. That is {k} times the height of the hut above the valley. How many metres above the valley is the hut?
        en| It takes {k} small jugs of water to fill a bucket of {a} dl. How many dl does a small jug hold?
        en| In summer the ice cream shop employs {a} people, {k} times its winter staff. How many people work there in winter?
        en| The tailor used {a} buttons for the shirts, {k} times as many as for the trousers. How many buttons went on the trousers?
        en| A train has {a} seats, and this equals the number of seats of {k} buses. How many seats are in a bus?
        en| {A} spent {a} days in hospital. {B} could go home much earlier; {A}'s stay was {k} times {B}'s. For how many days was {B} there?
        en| The orchestra played for {a} people on Saturday. With {k} times the size of Friday's audience, it was a success. How many people had come on Friday?
        en| {A} baked {a} biscuits for the fair. {B} would have to bake {k} times as many as {B} really did to match that. How many did {B} bake?
        en| A tortoise is {a} years old. If its age is {k} times the age of the zoo keeper, how old is the keeper?
        en| Sheep: {a}. Sheep = {k} times goats. Goats = ?
        en| The rainfall in July came to {a} mm, {k} times the amount of June. How many mm fell in June?
        en| A computer sorts the list in {a} ms, while the new one is {k} times as fast. How many ms does the new computer need?
        en| The old pump needs {a} minutes to empty the pool. The new pump does it {k} times as quickly. How many minutes does it need?
        en| {A} counted {a} stars in the photo, {k} times the number that could be seen with the naked eye. How many could be seen with the naked eye?
        en| Each of {k} shelves carries the same number of jars. The shelves carry {a} jars. How many jars stand on each shelf?
        en| The distance from the village to the city is {a} km; you would have to walk the road to the mill {k} times to cover it. How long is the road to the mill?
        en| A pair of skis costs {$a}, exactly {k} times the price of the poles. How much are the poles?
        en| The theatre club has {a} members and the film club has fewer. The theatre club is {k} times as big. How many members does the film club have?
        en| Find the age of {A} if {B}, who is {k} times as old, is {a}.
        en| The length of a snake is {a} cm. A lizard is shorter: {k} such lizards in a row are as long as the snake. How long is the lizard?
        en| For the cake {A} needs {a} g of flour, which is {k} times the weight of the butter. How many grams of butter are needed?
        en| Yesterday it snowed {a} cm in the mountains, {k} times as much as in the valley. How much snow fell in the valley?
        en| {B} owes {$a}. That is {k} times what {A} owes. How much does {A} owe?
        en| One ticket in the front row costs {$a}, as much as {k} tickets in the back row. What does a ticket in the back row cost?
        en| At the harbour {a} sailing boats are moored, so sailing boats are {k} times as numerous as motor boats. How many motor boats are moored there?
        en| By multiplying my house number by {k}, I get {a}. What is my house number?
        en| The farmer's wheat field covers {a} acres. It covers {k} times as many acres as the potato field. How large is the potato field?
        en| {A} did {a} push-ups in the morning. In the evening {he} was tired; the morning number was {k} times the evening number. How many push-ups did {he} do in the evening?
        en| Product: {a}. One factor: {k}. Other factor: what?
        en| A box contains {a} crayons, {k} times as many as {A}'s pencil case. How many crayons are in the pencil case?
        en| The museum's ground floor has {a} exhibits, {k} times as many as the attic. How many exhibits are in the attic?
        en| When {A}'s salary is {k} times as high as it is now, {he} will earn {$a}. How much does {he} earn now?
        en| {a} seeds came up, which is {k} times the number that did not. How many seeds did not come up?
        en| By noon the temperature had climbed to {a} degrees, {k} times the temperature at dawn. What was the temperature at dawn?
        en| The dictionary is {a} mm thick. A notebook has to be stacked {k} times to be that thick. How thick is one notebook?
        en| I bought {k} identical cups, and the cashier asked for {$a}. What is the price of a cup?
        en| An ant colony carried {a} crumbs, {k} times as many as the neighbouring colony. How many crumbs did the neighbouring colony carry?
        en| {A} and {B} trained for the race. {A} trained {k} times as many hours as {B}, namely {a}. How many hours did {B} train?
        en| There is enough cloth for {k} curtains: {a} m. Every curtain takes the same length. How many metres are needed for a curtain?
        en| A model of the tower must be enlarged {k} times to be {a} cm high. How high is the model?
        en| If {k} children each carry the same number of chairs and {a} chairs are carried, how many does each child carry?
        en| Find the missing value: {a} equals {k} times the missing value.
        zh| 爷爷今年{a}岁，恰好是孙子岁数的{k}倍，孙子今年多大？
        zh| 礼堂能容纳{a}人，相当于{k}间教室容纳的人数，一间教室能容纳多少人？
        zh| 一件羽绒服卖{a}元，价钱是一件T恤的{k}倍，一件T恤多少元？
        zh| {B}读了{a}本书，{B}读的是{A}的{k}倍，{A}读了几本？
        zh| 某数扩大到原来的{k}倍是{a}，求某数。
        zh| 长方形的长是{a}厘米，长是宽的{k}倍，宽是多少厘米？
        zh| 七月份降雨{a}毫米，降雨量是六月份的{k}倍，六月份降雨多少毫米？
        zh| 大象一天吃草{a}千克，吃的是斑马的{k}倍，斑马一天吃多少千克草？
        zh| 坐公交车用了{a}分钟，所用时间是打车的{k}倍，打车要多少分钟？
        zh| 旧电脑算这道题要{a}秒，新电脑的速度是旧电脑的{k}倍，新电脑要几秒？
        zh| 把门牌号乘{k}就得到{a}，门牌号是多少？
        zh| 新房子有{a}平方米，面积是老房子的{k}倍，老房子有多少平方米？
        zh| 向日葵长到了{a}厘米，等于郁金香高度的{k}倍，郁金香高多少厘米？
        zh| {A}做了{a}个俯卧撑，是{B}所做个数的{k}倍，{B}做了多少个？
        zh| 两个因数的积是{a}，其中一个因数是{k}，另一个因数是多少？
        zh| 乌龟的寿命已有{a}年，是饲养员年龄的{k}倍，饲养员多少岁？
        zh| 餐厅今晚接待了{a}位客人，客人数是昨晚的{k}倍，昨晚接待了多少位？
        zh| {k}个同样的水壶正好装满{a}升的水桶，每个水壶装多少升？
        zh| 小明家到学校{a}米，是到公园距离的{k}倍，他家到公园多少米？
        zh| 一本字典厚{a}毫米，正好等于{k}本练习本摞起来的厚度，一本练习本厚几毫米？
        zh| 港口停着{a}艘帆船，帆船数是快艇数的{k}倍，港口停着几艘快艇？
        zh| 想一个数，用它乘{k}，结果是{a}，想的数是几？
        zh| 文具店今天卖出铅笔{a}支，铅笔卖出的支数恰是钢笔的{k}倍，卖出钢笔多少支？
        zh| 做蛋糕用了{a}克面粉，面粉的用量是黄油的{k}倍，黄油用了多少克？
        zh| 红队现在{a}分，红队的分数是绿队的{k}倍，绿队多少分？
        zh| 山顶积雪{a}厘米，厚度是山脚的{k}倍，山脚积雪多少厘米？
        zh| 火车上有{a}个座位，相当于{k}辆大巴的座位数，一辆大巴有多少个座位？
        zh| {A}和{B}练琴，{A}练了{a}小时，时间是{B}的{k}倍，{B}练了几小时？
        en| A postman carried {a} letters; for each parcel in his van there were {k} letters. How many parcels did he have?
        en| {A} ran {k} laps of the track and covered {a} km in doing so. How many kilometres is one lap?
        en| What should be written in the empty box so that {k} times the box makes {a}?
        en| {A} baked {a} cookies. {A} baked {k} times as many cookies as {B}. How many cookies did {B} bake?
        en| There are {a} oranges in a basket. There are {k} times as many oranges as lemons. How many lemons are in the basket?
        en| The mass of a suitcase is {k} times the mass of a rucksack. If the suitcase has a mass of {a} kg, find the mass of the rucksack.
        en| A baker sold {a} loaves of bread on Saturday, which was {k} times the number of loaves sold on Friday. How many loaves did he sell on Friday?
        en| English took {A} {a} minutes. That was {k} times as long as {his} maths. How long did {he} work on maths?
        en| {B} walked {k} times as far as {A}. {B}'s distance was {a} km. What was {A}'s distance?
        en| For each motorcycle in the car park there are {k} cars. There are {a} cars. How many motorcycles are there?
        en| The fish cost {$a}. The vegetables were much cheaper: the fish cost {k} times as much. How much did the vegetables cost?
        en| Today {B} is {a}, and {B}'s age is {k} times {A}'s age. How old is {A} today?
        en| The tree in front of our house is {a} m high. If it is {k} times as high as the flagpole, how high is the flagpole?
        en| In a garden {a} roses are in bloom. The roses are {k} times as numerous as the tulips. How many tulips are in bloom?
        en| The bridegroom invited {a} guests. He invited {k} times as many as the bride. How many guests did the bride invite?
        en| The second part of the trip was {a} km long, {k} times as long as the first part. How many kilometres was the first part?
        en| {A} thinks of a number. {He} multiplies it by {k}. Now {he} has {a}. What was {his} number?
        en| What number must {k} be multiplied by to give {a}?
        en| Which number, taken {k} times, makes {a}?
        en| {k} equal numbers are added and the sum is {a}. What is each of these numbers?
        en| Solve: {k} times x equals {a}.
        en| {a} is {k} times as large as a certain number. Determine this number.
        en| A lamp costs {$a}. For that money you could buy {k} bulbs of the same price. What is the price of a bulb?
        en| Corn is grown on {a} acres, {k} times the area on which beans are grown. On how many acres are beans grown?
        en| The price of a stamp is now {a} cents. It is {k} times what it was when my father was a boy. What did a stamp cost then?
        en| My puppy weighs {a} ounces. Since spring its weight has become {k} times as great. What did it weigh in spring?
        en| A tree was planted long ago. Today it is {a} dm tall, {k} times its height at that time. How tall was it when it was planted?
        en| The new machine makes {a} parts a day. It makes {k} times as many parts as the old machine. How many parts a day did the old machine make?
        en| The slow train takes {a} minutes, which is {k} times as long as the fast train takes. How many minutes does the fast train take?
        en| There are {k} sailors to every cook on a ship. The ship has {a} sailors. How many cooks does it have?
        en| {B} scored {a} points in the second game. That is {k} times as many as in the first game. How many points did {B} score in the first game?
        en| An elephant eats {a} kg of hay a day, while her calf eats less. She eats {k} times as much as the calf. How many kilograms does the calf eat?
        en| How many horses are in the barn if there are {a} hens and there are {k} times as many hens as horses?
        en| How many letters did {A} write if {B} wrote {a}, which is {k} times as many as {A} did?
        en| How much did {A} pay for the clock if {he} sold it for {$a}, {k} times the price {he} paid?
        en| "I sold {a} tickets," says {A}. "That's {k} times as many as you!" How many did {B} sell?
        en| "You have {k} times as many marbles as I have," says {A} to {B}. {B} has {a} marbles. How many marbles are {A}'s?
        en| Water in the big bucket: {a} litres, or {k} times as much as in the small bucket. How much is in the small bucket?
        en| There are {a} women in the yoga group, {k} women for each man. How many men are in it?
        en| {A} has {a} copper coins. If {he} had {k} times as many silver coins as {he} has, {he} would have the same number of silver coins. How many silver coins does {he} have?
        en| The attic holds {k} times as many boxes as the cellar. Someone counted {a} boxes in the attic. How many boxes are in the cellar?
        en| Our school has {a} pupils. It is {k} times the size of the village school. How many pupils does the village school have?
        en| The length of a field is {a} m. This is {k} times its width. Find the width of the field.
        en| The lake is {a} m deep in the middle. Near the shore it is not so deep. The middle is {k} times as deep. What is the depth near the shore?
        en| {k} pieces of equal length are cut from a board of {a} cm, and nothing is left. How long is each piece?
        en| {k} bags of flour weigh {a} kg. All bags weigh the same. What is the weight of a bag?
        en| {A} bought {k} notebooks of the same kind and paid {$a} in all. How much was each notebook?
        en| In {k} hours a machine fills {a} bottles, the same number every hour. How many bottles does it fill in an hour?
        en| {a} pupils sit in {k} equal rows. How many pupils are in a row?
        en| If {A} saves the same sum for {k} weeks, {he} will have {$a}. How much does {he} save each week?
        en| {A} has read {a} pages of a book. {B} says: "If I had read {k} times as many pages as I have, I would be where {A} is." How many pages has {B} read?
        en| The theatre sold {a} adult tickets yesterday. The number of adult tickets was {k} times the number of child tickets. Find the number of child tickets.
        en| After a year the club has {a} members. Its membership has grown to {k} times what it was at the start. How many members did it have at the start?
        en| It takes {A} {a} seconds to walk up the stairs. The lift is faster; the stairs take {k} times as long. How many seconds does the lift take?
        en| Number of red cars: unknown. Number of white cars: {a}, which is {k} times the number of red cars. How many red cars are there?
        en| This winter {a} cm of snow fell, {k} times the amount of last winter. How much snow fell last winter?
        en| A full barrel holds {a} litres. It takes {k} full buckets to fill the barrel. How many litres does a bucket hold?
        en| Each of {k} children got the same number of nuts from a bag of {a} nuts, until the bag was empty. How many nuts did each child get?
        en| {A} multiplied the pages of {his} diary by {k} and got {a}. How many pages does the diary have?
        en| The winner received {a} votes. The winner had {k} times the votes of the other candidate. How many votes did the other candidate receive?
        en| A whale is {a} feet long. It is {k} times as long as a dolphin. How many feet long is the dolphin?
        en| The white thread measures {a} cm and is {k} times the black thread in length. What does the black thread measure?
        en| Mother earns {$a} a day, {k} times what her son earns at the kiosk. What does the son earn?
        en| The ferry carries {a} people. That equals {k} times the number of people on the small boat. How many people are on the small boat?
        en| {B} did {a} push-ups in the time in which {A} did some. {B} was {k} times as fast. How many did {A} do?
        en| Let x be the number of {T} that {B} has. {A} has {k} times as many, and {A} has {a}. What is x?
        en| We used {a} units of gas in January, {k} times our use in May. How many units did we use in May?
        en| The product of a number and {k} equals {a}. Work out the number.
        en| In slow motion the cheetah's jump takes {a} seconds, {k} times as long as in the original film. How many seconds does it take in the original?
        en| The new stadium has {a} rows of seats. That makes it {k} times as big as the old one in rows. How many rows did the old one have?
        en| A cable of {a} m consists of {k} equally long sections. Find the length of a section.
        en| {A} spends {a} minutes a day on the train. On {his} bicycle {he} spends much less time; the train takes up {k} times as much. How many minutes does {he} cycle a day?
        en| What did the calf weigh at birth if it weighs {a} kg now and this is {k} times its weight at birth?
        en| A pearl diver stayed under water for {a} seconds, {k} times as long as {A} can. For how many seconds can {A} stay under water?
        en| In the aquarium shop {k} guppies cost as much as one angelfish. The angelfish is {a} cents. What is the price of a guppy in cents?
        en| The river is {a} m wide at its mouth, {k} times its width at the bridge. How wide is it at the bridge?
        en| A full moon shone over the {a} tents of the festival. The year before there had been fewer; their number has become {k} times as large. How many tents were there the year before?
        en| {A} scores the same number of points in each of {k} rounds and ends with {a}. How many points is that per round?
        en| The bakery's big oven takes {a} loaves at a time, and the small oven must be filled {k} times to bake as many. How many loaves does the small oven take?
        en| I multiplied the wrong way: {k} times my number should be {a}. Which number is mine?
        en| {a} divided by the unknown number is {k}. What is the unknown number?
        en| The quotient of {a} and x is {k}. What number is x?
        en| After the flood the level of the stream was {a} cm. Normally it is much lower: {k} times the normal level gives the level of the flood. What is the normal level?
        en| {B} collected {a} signatures, beating {A}, of whose number this is the {k}-fold. How many signatures did {A} collect?
        en| Our teacher corrected {a} tests this week. Each evening for {k} evenings she corrected equally many. How many tests did she correct in an evening?
        en| The rent of the shop is {$a} a day, {k} times as high as that of the kiosk next door. Find the rent of the kiosk per day.
        en| Bamboo can grow {a} cm in a week. If that is {k} times the growth of a reed, how many centimetres does the reed grow in a week?
        en| Spread evenly over {k} loaves, {a} g of seeds were used. How many grams of seeds are on a loaf?
        en| {A} claims: "Had I read {k} times as many pages, it would have been {a}." How many pages did {A} read?
        en| The police counted {a} demonstrators in the afternoon. This was {k} times the count of the morning. What had been counted in the morning?
        en| A desert had {a} mm of rain over {k} years, the same amount in every year. How many mm fell per year?
        en| A steel ball has a mass of {a} g; a wooden ball of the same size has a mass that is contained {k} times in it. What is the mass of the wooden ball?
        en| The cook fills {k} pots with equal amounts of soup. He has {a} litres of soup and fills no other pots. How much goes into each pot?
        en| In the parliament the government has {a} seats and the smallest party has so few that the government has {k} times as many. How many seats does the smallest party have?
        en| A magnifying glass makes a beetle look {k} times as long. Through the glass it looks {a} mm long. What is its real length?
        en| The echo of the valley lasted {a} tenths of a second, {k} times as long as the shout. How many tenths of a second did the shout last?
        en| If {k} identical bricks are laid in a row, they reach {a} cm. How many centimetres is a brick long?
        en| A dentist has {a} patients on the list. For every new patient there are {k} on the list. How many new patients are there?
        en| Which number must be written in the box: {k} times box = {a}?
        en| The wheat price rose to {$a} a tonne, {k} times that of the good old days. What was the price per tonne then?
        en| {A} folded {a} paper stars for {k} friends, who all got equally many, until none was left. How many stars did each friend get?
        en| On the map the way is so many centimetres that, taken {k} times, they give {a}. How many centimetres is the way on the map?
        en| At the fair the Ferris wheel carried {a} riders, which is as many as the carousel in {k} equally full turns. How many riders does the carousel carry in a turn?
        en| Our cat sleeps {a} hours a month and our baby fewer. To get the cat's hours, take the baby's hours {k} times. How many hours a month does the baby sleep?
        en| A marathon runner drank {a} cl of water, spread equally over {k} drinking stations. How many cl did she drink at each station?
        en| The tailor cuts {a} cm of ribbon into {k} equal bows. How much ribbon is in one bow?
        en| {A} lives {a} steps from the beach, {k} times as many steps as {B}. How many steps does {B} live from the beach?
        en| A hot-air balloon carries {a} kg, {k} times the load of the sports balloon. Find the load of the sports balloon.
        en| Wages were paid for {k} equal weeks and came to {$a}. Compute the wage for one week.
        en| The number of bees in the picture, {a}, is found by multiplying the number of flowers by {k}. How many flowers are in the picture?
        en| A goods train is {a} m long. A tram would fit alongside it {k} times. How long is the tram?
        en| {A}'s new phone has {a} GB of memory, in other words {k} times as much as the old one. How many GB did the old one have?
        en| A film crew used {a} costumes, {k} costumes for every actor. How many actors were there?
        en| There were {a} legs to be counted in the picture of identical robots with {k} legs each. How many robots does the picture show?
        en| A flower with {k} petals is drawn again and again until {a} petals are on the paper. How many flowers are drawn?
        en| At {$k} a kilo the grapes cost {$a}. How many kilos are they?
        zh| {A}烤了{a}块饼干，是{B}烤的{k}倍，{B}烤了多少块饼干？
        zh| 筐里有橙子{a}个，橙子的个数是柠檬的{k}倍，柠檬有多少个？
        zh| 行李箱重{a}千克，它的重量等于背包的{k}倍，背包重多少千克？
        zh| {A}写英语作业用了{a}分钟，是写数学作业时间的{k}倍，写数学作业用了多少分钟？
        zh| {B}走了{a}千米，{B}走的路程是{A}的{k}倍，{A}走了多少千米？
        zh| 买鱼花了{a}元，买鱼的钱是买菜的{k}倍，买菜花了多少元？
        zh| 门前的大树高{a}米，是旗杆高度的{k}倍，旗杆高多少米？
        zh| {A}想了一个数，把它乘{k}后得到{a}，{he}想的数是几？
        zh| {k}个相同的数相加，和是{a}，这个数是几？
        zh| 一盏灯{a}元，这些钱刚好能买{k}个灯泡，一个灯泡多少元？
        zh| 一张邮票现在卖{a}分，是爸爸小时候的{k}倍，那时一张邮票多少分？
        zh| 小树现在高{a}分米，正好是栽下时的{k}倍，栽下时高多少分米？
        zh| 新机器每天生产{a}个零件，产量是旧机器的{k}倍，旧机器每天生产多少个？
        zh| 慢车要{a}分钟，所用时间是快车的{k}倍，快车要多少分钟？
        zh| 母象每天吃草{a}千克，是小象的{k}倍，小象每天吃多少千克？
        zh| {A}把一只旧钟卖了{a}元，卖价是买价的{k}倍，买价是多少元？
        zh| {A}说：“我卖了{a}张票，是你的{k}倍。”{B}卖了多少张？
        zh| 瑜伽班有女学员{a}人，女学员人数是男学员的{k}倍，男学员有多少人？
        zh| 一块木板长{a}厘米，正好锯成{k}段同样长的小段，每段长多少厘米？
        zh| {k}袋面粉重{a}千克，每袋一样重，一袋面粉重多少千克？
        zh| {A}买了{k}本同样的本子，一共花了{a}元，每本多少元？
        zh| {a}名同学排成人数相等的{k}排，每排有多少名同学？
        zh| 今年冬天下雪{a}厘米，是去年冬天的{k}倍，去年冬天下雪多少厘米？
        zh| 装满一个{a}升的大桶要倒{k}小桶水，一小桶水有多少升？
        zh| 俱乐部现在有会员{a}名，人数已经是成立时的{k}倍，成立时有多少名会员？
        zh| 鲸长{a}米，它的体长是海豚的{k}倍，海豚长多少米？
        zh| 当选的人得了{a}票，票数是另一个人的{k}倍，另一个人得了多少票？
        zh| 白线长{a}厘米，相当于黑线的{k}倍，黑线长多少厘米？
        zh| {k}与x的积是{a}，求x的值。
        zh| 一座桥分成同样长的{k}段，全长{a}米，每段长多少米？
        zh| 新体育场有{a}排座位，排数是旧体育场的{k}倍，旧体育场有多少排座位？
        zh| 珍珠采集者能憋气{a}秒，时间相当于{A}的{k}倍，{A}能憋气多少秒？
        zh| {a}除以某数，商是{k}，某数是多少？
        zh| 河口宽{a}米，是桥下河面宽度的{k}倍，桥下河面宽多少米？
        zh| 大烤箱一次能烤{a}个面包，小烤箱要烤{k}次才能烤这么多，小烤箱一次烤几个？
        zh| {A}打了{k}轮比赛，每轮得分相同，总分{a}分，每轮得多少分？
        zh| 放大镜下的甲虫看上去长{a}毫米，是真实长度的{k}倍，甲虫真实长度是多少毫米？
        zh| 括号里应填几：{k}×（？）={a}？
        zh| 洪水时水位{a}厘米，是平时水位的{k}倍，平时水位多少厘米？
        zh| 厨师把{a}升汤平均盛进{k}口锅，每口锅盛多少升？
        zh| 钢球重{a}克，木球重量的{k}倍才等于钢球，木球重几克？
        zh| 每个同学发{k}张卡纸，一共发了{a}张，有多少个同学？
        zh| 图上画了一样的机器人，每个有{k}条腿，总共{a}条腿，画了几个机器人？
        zh| 葡萄每千克{k}元，{A}付了{a}元，买了多少千克葡萄？
        zh| 货车长{a}分米，等于{k}辆同样的小汽车首尾相接的长度，一辆小汽车长多少分米？
        zh| {A}说：“我要是多练到现在的{k}倍，就练了{a}个字。”{A}现在练了多少个字？
        zh| 竹子一周长了{a}厘米，是芦苇生长速度的{k}倍，芦苇一周长多少厘米？
        zh| 商店本月的水费是{a}元，为上月水费的{k}倍，上月水费多少元？
        zh| 马拉松选手在{k}个供水站喝了同样多的水，一共喝了{a}厘升，每站喝了多少厘升？
        zh| 裁缝把{a}厘米的丝带剪成相等的{k}段，每段多少厘米？
        zh| {a}里面有{k}个相同的数，这个数是多少？
        zh| 从{A}家到海滩要走{a}步，是从{B}家走的步数的{k}倍，从{B}家要走多少步？
        zh| 牙科诊所的老病人有{a}位，正好是新病人的{k}倍，新病人有多少位？
        zh| 热气球能载{a}千克，载重为小气球的{k}倍，小气球能载多少千克？
        zh| 一本相册的{k}页贴满了照片，每页张数一样，共{a}张，一页贴几张？
        zh| 小组里收集的瓶盖，{A}有{a}个，要把{B}的个数乘上{k}才赶得上{A}，{B}有几个？
        zh| 老师{k}个晚上批改了{a}份试卷，每晚批改的份数相同，一个晚上批改多少份？
        zh| 摩天轮载客{a}名，旋转木马转{k}圈（每圈坐满）才载这么多，旋转木马一圈载客多少名？
        zh| 长跑比短跑远得多，长跑有{a}圈，路程为短跑的{k}倍，短跑有几圈？
        zh| 每盏路灯装{k}个灯泡，装好后用了{a}个灯泡，装了多少盏路灯？

        == timestotal: x = a + k * a; a=2..60 k=2..9
        en| {A} has {a} {T} and {B} has {k} times as many. How many {T} do they have [altogether|in total|together]?
        en| There are {a} {T} at the {P} and {k} times as many {V}. How many are there in all?
        en| {A} ate {a} {T} before dinner and {k} times that amount after dinner. How many did {he} eat?
        en| {B} read {k} times as many books as {A}. If {A} read {a} books, how many did they read together?
        en| On Saturday {A} rode {a} km. On Sunday {he} rode {k} times as far. What is the total distance?
        en| {A} collected {a} {T}. {B} collected {k} times as many as {A}. How many did they collect in all?
        en| A {T1} costs {$a}, and a {V1} costs {k} times as much. What is the price of both together?
        en| {A} is {a} years old. {His} mother is {k} times as old. What is the sum of their ages?
        en| In the morning the {P} sold {a} {T}, in the afternoon {k} times as many. How many were sold that day?
        en| {A} has {a} {T}. {B} has {k} times as many. How many have they in all?
        en| {A} saved {$a} in May and {k} times as much in June. How much did {he} save in the two months?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，两人一共有多少{M}？
        zh| 果园里有梨树{a}棵，桃树是梨树的{k}倍，两种树共有多少棵？
        zh| 上午运货{a}吨，下午运的是上午的{k}倍，一天共运货多少吨？
        zh| 一{M}{T}{a}元，一{N}{V}的价钱是它的{k}倍，买这两样共要多少元？
        zh| {A}摘了{a}{M}{T}，{B}摘的是{A}的{k}倍，他们[一共|共]摘了多少{M}？
        zh| {A}今年{a}岁，妈妈的年龄是{he}的{k}倍，两人年龄的和是多少岁？
        zh| 红花有{a}朵，黄花的朵数是红花的{k}倍，红花和黄花共有多少朵？
        zh| 第一天卖了{a}{M}，第二天卖的是第一天的{k}倍，两天共卖多少{M}？
        zh| 白兔有{a}只，黑兔的只数是白兔的{k}倍，白兔和黑兔一共有多少只？
        zh| {A}五月存{a}元，六月存的是五月的{k}倍，两个月一共存多少元？
        zh| 小猫钓了{a}条鱼，大猫钓的是小猫的{k}倍，两只猫一共钓了多少条？
        en| How many {T} do {A} and {B} own together if {A} owns {a} of them and {B} owns {k} times as many?
        en| A farm keeps {a} cows and {k} times as many sheep. What is the number of its cows and sheep together?
        en| The first number is {a}. The second number is {k} times the first. What is the sum of the two numbers?
        en| My brother earned {$a} last week, while I earned {k} times that. How much did we earn between us?
        en| A cat weighs {a} kg. A dog is {k} times as heavy. What do both animals weigh together?
        en| There were {a} visitors on Monday and {k} times as many on Sunday. How many visitors came on the two days?
        en| [Write down|Take] the number {a} and beside it a number {k} times as large. What is their sum?
        en| {a} boys sing in a choir, and there are {k} times as many girls. How large is the choir?
        en| A piece of {a} cm is cut from a ribbon; the part that is left is {k} times as long as it. How long was the ribbon?
        en| {A} ran {a} km. {B} kept going and ran {k} times as far. What distance did they run in all?
        en| A table costs {k} times as much as a chair. The chair costs {$a}. Find the price of the table and the chair together.
        en| A school library bought {k} times as many novels as atlases. It bought {a} atlases. How many of these books did it buy in total?
        en| The small tank holds {a} litres, the large one {k} times as much. How much do they hold together?
        en| {A} practised {a} minutes yesterday and {k} times as long today. For how many minutes has {he} practised on both days?
        en| A car dealer sold {a} vans in spring. Cars sold {k} times as well. How many vans and cars were sold altogether?
        en| One shelf carries {a} books; {k} times as many stand on the shelf below. How many books stand on both shelves?
        en| In the office work {a} people, in the factory {k} times as many. How many people work for the firm?
        en| The recipe says: {a} g of sugar, {k} times as much flour. How many grams are sugar and flour together?
        en| It was a lovely day, and the children went fishing. {A} caught {a} fish. {B} was luckier and caught {k} times as many. How many fish did they bring home?
        en| House: {a} m high. Tower: {k} times as high. House and tower on top of each other: how many metres?
        en| If a bus carries {a} people and a train {k} times as many, how many people travel with both?
        en| {a} red beads were put on a string, then blue beads, {k} times as many as red ones. How many beads are on the string?
        en| You scored {a} points in the first round. In the second you scored {k} times as many. What is your score after both rounds?
        en| A hospital has {a} doctors. The number of nurses is {k} times that of the doctors. How many doctors and nurses are there?
        en| Class P collected {a} kg of paper, class Q {k} times that weight. What weight was collected by the two classes?
        en| The loser of the election got {a} votes, the winner {k} times as many. How many votes were cast for the two?
        en| A walk to the lake takes {a} minutes. The way back uphill takes {k} times as long. How long is one walk there and back?
        en| {A} baked {a} {T} and {k} times as many {V}. How many {T} and {V} did {he} bake?
        en| A pupil's ticket costs {$a}, an adult's ticket {k} times as much. What do a pupil and an adult pay together?
        en| In May {a} cm of rain fell; in June it was {k} times as much. How much rain fell in May and June?
        en| Let x be the sum of two numbers, of which one is {a} and the other is {k} times as large. Find x.
        en| A lorry moved {a} tonnes of sand on the first trip and {k} times that amount on the second trip. How many tonnes did it move in the two trips?
        en| {A} planted {a} tulips. {His} neighbour planted {k} times as many tulips as {he} did. How many tulips did they plant together?
        en| A stamp album has {a} pages, another album {k} times as many. How many pages do the two albums have?
        en| Our team won {a} games, and the champions won {k} times as many. How many games did both teams win?
        en| Yesterday {a} {T} were delivered to the {P}, today {k} times as many. How many were delivered on the two days?
        zh| 甲数是{a}，乙数是甲数的{k}倍，两数的和是多少？
        zh| 一把椅子{a}元，一张桌子的价钱是椅子的{k}倍，买一套桌椅要多少元？
        zh| 美术组有男生{a}人，女生人数是男生的{k}倍，美术组共有多少人？
        zh| 小猫重{a}千克，小狗的体重是小猫的{k}倍，它们一共重多少千克？
        zh| 一个数是{a}，把它和它的{k}倍相加，得多少？
        zh| {A}第一天看了{a}页书，第二天看的页数是第一天的{k}倍，两天共看了多少页？
        zh| 农场养牛{a}头，养的羊是牛的{k}倍，牛和羊一共养了多少头？
        zh| 五年级种树{a}棵，六年级种的是五年级的{k}倍，两个年级共种树多少棵？
        zh| 书架上层放书{a}本，下层放的是上层的{k}倍，这个书架共放书多少本？
        zh| 小桶装油{a}千克，大桶装的是小桶的{k}倍，两桶共装油多少千克？
        zh| 我有{a}张卡片，表哥的卡片张数是我的{k}倍，我们俩一共有几张？
        zh| 停车场有货车{a}辆，轿车的辆数是货车的{k}倍，货车和轿车合计多少辆？
        zh| 车间上午加工零件{a}个，下午加工的是上午的{k}倍，全天加工零件多少个？
        zh| 绳子剪去{a}米，剩下的长度是剪去的{k}倍，绳子原来长多少米？
        zh| 如果弟弟有{a}元，哥哥的钱是弟弟的{k}倍，那么兄弟俩共有多少元？
        zh| 星期天天气晴朗，{A}和{B}去钓鱼。{A}钓了{a}条，{B}钓的是{A}的{k}倍，两人共钓了几条？
        zh| 商店运来梨{a}筐，运来的苹果是梨的{k}倍，运来梨和苹果共多少筐？
        zh| 甲仓存粮{a}吨，乙仓存粮是甲仓的{k}倍，两仓共存粮多少吨？
        zh| 一本练习本{a}元，一本词典的价格是它的{k}倍，各买一本共需多少元？
        zh| 小学生票每张{a}元，成人票价是小学生票价的{k}倍，买一张成人票和一张小学生票要多少元？
        zh| 甲队修路{a}米，乙队修的长度是甲队的{k}倍，两队合修多少米？
        zh| 做蛋糕用糖{a}克，用的面粉是糖的{k}倍，糖和面粉合起来用了多少克？
        zh| 设x为两个数的和，一个数是{a}，另一个数是它的{k}倍，求x。
        zh| {A}跑了{a}圈，{B}跑的圈数是{A}的{k}倍，两人加起来跑了多少圈？
        zh| 池塘里有鹅{a}只，鸭的只数是鹅的{k}倍，鹅和鸭共多少只？
        zh| 平房高{a}米，大楼的高度是平房的{k}倍，两者高度之和是多少米？
        zh| 图书室有科技书{a}本，故事书的本数是科技书的{k}倍，这两种书一共有多少本？
        zh| 去程坐了{a}分钟车，回程用的时间是去程的{k}倍，来回共用多少分钟？
        zh| 黑棋子有{a}枚，白棋子的枚数是黑棋子的{k}倍，棋子总数是多少枚？
        zh| 五月用水{a}吨，六月的用水量是五月的{k}倍，两个月共用水多少吨？
        zh| {A}第一局得{a}分，第二局得的分是第一局的{k}倍，两局总分是多少？
        zh| 甲班捐书{a}本，乙班捐的本数为甲班的{k}倍，甲乙两班合计捐书多少本？
        zh| 公司有女员工{a}名，男员工人数是女员工的{k}倍，公司共有员工多少名？
        zh| 一辆汽车上坐了{a}人，一列火车上的人数是汽车上的{k}倍，汽车和火车上共有多少人？
        zh| 问：有{T}{a}{M}，{V}的数量是{T}的{k}倍，{T}和{V}共有多少？
        en| {A} [picked|sold|read|made] {a} {T} and {B} [picked|sold|read|made] {k} times as many. How many is that for both of them?
        en| On Monday the shop sold {a} {T}, on Tuesday {k} times that number. How many did it sell on both days?
        en| A small bottle holds {a} cl and a large bottle {k} times as much. How much do the small and the large bottle hold together?
        en| {A} is {a} years old, and {his} grandmother is {k} times as old. Find the sum of their ages.
        en| A shirt costs {$a}, a coat costs {k} times as much. What is the price of both?
        en| There are {a} geese and {k} times as many ducks on the pond. How many birds are on the pond?
        en| How many {T} do {A} and {B} have together, if {A} has {a} and {B} {k} times as many as {A}?
        en| The first part of the way is {a} km, the second part {k} times as long. What is the whole way?
        en| {A} worked {a} hours last week and {k} times as long this week. How many hours did {he} work in the two weeks?
        zh| {A}[摘|卖|做]了{a}{M}{T}，{B}是{A}的{k}倍，两人[一共|共][摘|卖|做]了多少{M}？
        zh| 星期一卖出{a}{M}{T}，星期二卖出的是星期一的{k}倍，两天共卖出多少{M}？
        zh| 小瓶装{a}毫升，大瓶装的是小瓶的{k}倍，一大瓶和一小瓶共装多少毫升？
        zh| {A}今年{a}岁，奶奶的年龄是{A}的{k}倍，他们的年龄和是多少？
        zh| 衬衫每件{a}元，大衣的价钱是衬衫的{k}倍，买一件大衣和一件衬衫要多少元？
        zh| 池塘里有{a}只鹅，鸭的只数是鹅的{k}倍，鹅和鸭共有几只？
        zh| 第一段路长{a}千米，第二段是第一段的{k}倍，全程多少千米？
        zh| {a}加上它的{k}倍，和是多少？
        zh| 篮球有{a}个，足球是篮球的{k}倍，两种球一共有多少个？
        zh| 上周工作{a}小时，这周的工作时间是上周的{k}倍，两周一共工作多少小时？
        en| {A} has {a} {T}, and {B} has {k} times as many. How many {T} have they in all?
        en| A pen costs {$a} and a book {k} times as much. What do both cost?
        en| On Monday {a} people came, on Tuesday {k} times as many. How many came on both days?
        en| {A} ran {a} km, {B} {k} times that distance. How far did the two run together?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，两人一共有几{M}？
        zh| 鸡{a}只，鸭是鸡的{k}倍，鸡鸭共几只？
        zh| 一支笔{a}元，一本书的价钱是笔的{k}倍，买一支笔和一本书要几元？
        zh| 上午卖{a}箱，下午卖的是上午的{k}倍，全天卖多少箱？
        en| Grandma's brown hen laid {a} eggs this month; her white hen laid {k} times that number. How many eggs does Grandma have from these hens?
        en| A hat is priced at {$a}. {A} takes it together with a jacket priced {k} times as high. How much must {he} pay at the till?
        en| {A} has walked {a} km along the coast. What remains is {k} times as long. How long is the coast path?
        en| "I found {a} shells," says {A}. "I found {k} times as many," says {B}. What is the number of shells in their bucket if they put them all in?
        en| The play had {a} listeners on the opening night and {k} times as many on the closing night. What was the attendance for both nights taken together?
        en| In a hospital ward there are {a} nurses on the night shift; the day shift is {k} times as large. Find the total staff of both shifts.
        en| From a roll of cloth {a} m was sold on Monday. On Wednesday {k} times this length was sold, and the roll was empty. How long was the roll at the start?
        en| Class P has planted {a} saplings, whereas class Q has planted {k} times as many. How many saplings stand in the new wood?
        en| A kitten needs {a} g of food a day, and its mother needs {k} times as much. What amount of food do they need daily?
        en| {a} trumpets and {k} times as many violins are on the stage. Find the number of instruments if there are no others.
        en| How heavy are a melon and a pumpkin together when the melon weighs {a} kg and the pumpkin {k} times as much?
        en| {A} sent {a} text messages before lunch. After lunch {he} was bored and sent {k} times as many. How many messages went out that day?
        en| Our football team scored {a} goals before Christmas. After Christmas it scored {k} times as many. How many goals was that over the season?
        en| The farmer sold {a} sacks of onions to the market. To the supermarket he sold {k} times as much. How many sacks of onions did he sell?
        en| A scooter ride costs {$a}, a taxi ride {k} times as much. {A} went there by scooter and came home by taxi. How much did {he} spend on rides?
        en| My little cousin is {a} years old and I am {k} times that age. What do you get if you add our ages?
        en| It took {A} {a} minutes to write the text and {k} times as long to draw the pictures. How much time went into the poster?
        en| There were {a} girls at the judo class; boys came in {k} times that number. How many children did judo?
        en| In the small aquarium live {a} fish. In the big aquarium live {k} times as many. How many fish must be fed?
        en| {B} drew {k} times as many cards as {A}. {A} drew {a}. What is the number of cards drawn by the two players?
        en| {A} answered {k} times as many questions as {B}, and {B} answered {a}. How many questions were answered by the pair?
        en| Rain fell on {a} days, and dry days were {k} times as frequent. For how many days was the weather recorded?
        en| At the charity run {a} adults and {k} times as many children took part. Everybody received a medal. How many medals were handed out?
        en| {a} kg of cement is mixed with {k} times its weight of sand. What does the mixture weigh?
        en| To make the drink, {a} cl of syrup is poured into a jug, followed by {k} times as much water. How much drink is in the jug?
        en| The ground floor has {a} rooms. All the floors above together have {k} times as many. How many rooms does the building have?
        en| If an apprentice makes {a} bowls and the master makes {k} times as many, how many bowls leave the workshop?
        en| A short film of {a} minutes is followed by a long one lasting {k} times as long. How many minutes does the programme take?
        en| Yesterday {A} picked {a} litres of blueberries. Today the weather was better and {he} picked {k} times that amount. How many litres of blueberries has {he} picked?
        en| On a shelf stand {a} detective stories. There are {k} times as many love stories. What is the total number of stories on the shelf?
        en| {A} spent {$a} on a T-shirt. {He} also bought trainers for {k} times that money. Work out {his} expenses.
        en| The lighter suitcase has a weight of {a} kg; the heavier one has {k} times that weight. What weight must the porter carry if he takes both?
        en| A branch office employs {a} people. The headquarters employs {k} times as many. State the number of employees of both.
        en| First {a} passengers got on. At the next stop {k} times as many got on as at the first. Nobody got off. How many passengers are on the tram if it was empty before?
        en| What is {a} increased by {k} times itself?
        en| The sum of a number and {k} times that number is wanted. The number is {a}. What is the sum?
        en| Bicycles sold: {a}. Helmets sold: {k} times as many. Articles sold: ?
        en| {A} does {a} sums on Saturday and {k} times as many on Sunday. How many sums has {he} done by Sunday night?
        en| A snake {a} dm long meets a snake {k} times as long. Lying in a line nose to tail, how far do they stretch?
        en| Every pupil of Year Four lights a candle at the party; so does every guest. With {a} pupils and {k} times as many guests, how many candles burn?
        en| Dad caught {a} crabs. Mum caught {k} times as many crabs as Dad. How many crabs are in the family's bucket?
        en| {B} has won {k} times as many medals as {A}, who has won {a}. Count all their medals.
        en| The library lent out {a} comics and {k} times as many other books. How many items were lent out?
        en| A green ribbon is {a} cm long. {A} sews a red ribbon {k} times as long to the end of it. Find the length of the whole ribbon.
        en| The museum has {a} coins from Greece on show and {k} times as many from Rome. How many ancient coins can one see there?
        en| There are {a} cherry trees in Grandpa's orchard. His plum trees are {k} times as many. How many trees are there if he grows no others?
        en| The first parcel weighs {a} kg and the other is {k} times as heavy. A lorry carries both. What is the total load?
        en| {A} scored {a} points in the first game and did {k} times as well in the next. {His} points of both games are added. What is the result?
        en| On Earth the robot took {a} photos; on Mars it took {k} times as many. How many photos are stored in its memory?
        en| A teacher has {a} red pens. Her blue pens are {k} times as numerous. How many pens does she have in these colours?
        en| Let x be the sum of {A}'s savings of {$a} and {B}'s savings, which are {k} times as large. Determine x.
        en| Two pipes fill a pool. In an hour one pipe brings {a} cubic metres, the other {k} times as much. How much do the pipes bring in an hour together?
        en| The child is {a} years old, the grandmother {k} times as old. How many candles are needed if a cake is baked for each, with a candle for every year?
        en| During the flu epidemic {a} children from Class Green and {k} times as many from Class Yellow fell ill. How many children of these classes were ill?
        en| Before the break {A} swam {a} lengths. After the break {he} swam {k} times as many. How many lengths did {he} swim in that training?
        en| {A} threw {a} snowballs, {B} threw back {k} times as many. How many snowballs flew through the air?
        en| A pair of socks costs {$a} and boots cost {k} times as much. How much money does one need for socks and boots?
        en| {B} drove {k} times the distance that {A} drove, which was {a} km. Together they drove how many kilometres?
        en| The bees in the small hive made {a} jars of honey, those in the large hive {k} times as many. How many jars can be sold?
        en| {A} has {a} followers on the new app and {k} times as many on the old one. Adding the two apps, how many followers does {A} have?
        en| At the border {a} lorries were waiting, and {k} times as many cars. How many vehicles stood in the queue?
        en| In a village of farmers and fishermen there are {a} fishermen; farmers are {k} times as many. How many people of both trades live there?
        en| Ticket office: {a} tickets for the balcony, {k} times as many for the floor. Give the number of all tickets.
        en| A tent costs {k} times as much as a sleeping bag. The sleeping bag is {$a}. How much is the camping set of a tent and a sleeping bag?
        en| Each chimpanzee gets a banana. The zoo has {a} male and {k} times as many female chimpanzees. How many bananas are needed?
        en| A sculptor used {a} kg of bronze for the small statue and {k} times as much for the big one. How many kilograms of bronze went into the two statues?
        en| The wizard's wand is {a} cm long, and his staff {k} times as long. What do the two lengths add up to?
        en| During the sale {k} times as many fridges as ovens were sold. If {a} ovens were sold, how many of these appliances left the shop?
        en| {A} laid {a} tiles before lunch, after lunch {k} times as many, and then the floor was done. How many tiles does the floor have?
        en| What is the sum of {a} and the product of {k} and the same number?
        en| A pony eats {a} kg of hay a week. A horse eats {k} times as much. How many kilograms of hay per week are needed for the pony and the horse?
        en| How many pages did {A} print if {a} were in colour and {k} times as many in black and white?
        en| {a} people voted against the plan; those in favour were {k} times as many. How many people voted?
        zh| 外婆家的黄母鸡这个月下蛋{a}个，白母鸡下的蛋是它的{k}倍，两只母鸡这个月一共下了多少个蛋？
        zh| 一顶帽子标价{a}元，一件外套的价钱是帽子的{k}倍，{A}把这两件都买下，应付多少元？
        zh| {A}沿着海边走了{a}千米，剩下的路是已走的{k}倍，这条海边小路全长多少千米？
        zh| “我捡了{a}个贝壳。”{A}说。{B}说：“我捡的是你的{k}倍。”他们俩共捡了多少个贝壳？
        zh| 舞台上有小号手{a}名，小提琴手人数是小号手的{k}倍，两种乐手合起来有多少名？
        zh| 搅拌时放了{a}千克水泥，沙子的用量是水泥的{k}倍，水泥和沙子一共用了多少千克？
        zh| 往壶里倒{a}毫升糖浆，再加入{k}倍于糖浆的水，壶里的饮料有多少毫升？
        zh| 求{a}与它的{k}倍的和。
        zh| 小徒弟做了{a}只碗，师傅做的只数是徒弟的{k}倍，师徒俩总共做了几只碗？
        zh| 大雨天{a}天，晴天的天数是雨天的{k}倍，这段时间雨天和晴天共有多少天？
        zh| 参加长跑的大人有{a}名，小孩的人数是大人的{k}倍，每人发一瓶水，要准备多少瓶水？
        zh| {B}抽到的卡片是{A}的{k}倍，{A}抽到{a}张，两人合计抽到多少张？
        zh| {A}做对的题是{B}的{k}倍，{B}做对{a}道，他们总共做对了多少道题？
        zh| 一楼有{a}个房间，楼上房间的总数是一楼的{k}倍，整栋楼有多少个房间？
        zh| 饭前{A}写了{a}个生字，饭后写的是饭前的{k}倍，{he}今天共写了多少个生字？
        zh| 电车上先上来{a}人，下一站上来的人数是先前的{k}倍，没有人下车，现在电车上共有多少名乘客？
        zh| 一条绿丝带长{a}厘米，接上一条长度为它{k}倍的红丝带，接好后总长多少厘米？（接头不计）
        zh| 反对的有{a}票，赞成票是反对票的{k}倍，没有弃权票，总票数是多少？
        zh| 打印黑白页{a}张，彩色页张数是黑白页的{k}倍，一共打印了多少张纸？
        zh| 小马每周吃干草{a}千克，大马吃的是小马的{k}倍，养这两匹马每周要准备多少千克干草？
        zh| 瓦工上午铺地砖{a}块，下午铺的块数是上午的{k}倍，正好铺完，这块地面用了多少块地砖？
        zh| 一个睡袋{a}元，一顶帐篷的售价是睡袋的{k}倍，一套帐篷加睡袋售价多少元？
        zh| {A}的存钱罐里有{a}元，{B}的存钱罐里的钱是{A}的{k}倍，把两个存钱罐里的钱倒在一起是多少元？
        zh| 边境上等着{a}辆货车，小汽车的辆数是货车的{k}倍，排队的车共有几辆？
        zh| 分公司有员工{a}人，总公司人数等于分公司的{k}倍，总公司和分公司加起来有多少员工？
        zh| 爸爸钓到{a}只螃蟹，妈妈钓到的是爸爸的{k}倍，水桶里总共有多少只螃蟹？
        zh| {A}早上游了{a}圈，傍晚游的圈数是早上的{k}倍，{he}这一天游了多少圈？
        zh| 大箱子的质量是小箱子的{k}倍，小箱子重{a}千克，两个箱子放上秤，秤上显示多少千克？
        en| {A} baked {a} cookies. {B} baked {k} times as many cookies as {A}. How many cookies did {A} and {B} bake altogether?
        en| {B} has {a} stickers. {A} has {k} times as many stickers as {B}. How many stickers do the two children have altogether?
        en| There are {a} lemons in a basket. There are {k} times as many oranges. How many pieces of fruit are in the basket?
        en| A rucksack has a mass of {a} kg. The mass of a suitcase is {k} times that of the rucksack. Find the total mass of the rucksack and the suitcase.
        en| On Friday a baker sold {a} loaves of bread. On Saturday he sold {k} times as many as on Friday. Find the number of loaves sold on the two days.
        en| {A} worked on {his} maths for {a} minutes. {His} English took {k} times as long. How long did {his} homework take?
        en| {B} walked {a} km. {A} walked {k} times as far as {B} did. What do their distances add up to?
        en| My album has {a} stamps. My cousin's album has {k} times as many. We put all the stamps in one box. How many stamps are in the box?
        en| A cinema sold {a} tickets for the afternoon show and {k} times as many for the evening show. How many tickets did it sell that day?
        en| Our school has {a} computers in the library. In the computer room there are {k} times as many. What is the number of all these computers?
        en| {a} motorcycles are in the car park. For each motorcycle there are {k} cars. How many cars and motorcycles are there in all?
        en| {A} paid {$a} for vegetables, and for fish {he} paid {k} times as much. How much did {he} spend at the market?
        en| {A} and {B} share some money. {A} takes {$a}, {B} takes {k} times {A}'s share, and nothing is left. How much money was there?
        en| Today {A} is {a}. {B}'s age is {k} times {A}'s age. If you add their ages, what do you get?
        en| A flagpole is {a} m high, and the tree next to it is {k} times as high. Add the heights. What is the result?
        en| In a garden, {a} tulips are in bloom and {k} times as many roses. How many of these flowers are in bloom?
        en| The small bucket takes {a} litres. The big bucket takes {k} times as much. Both buckets are filled from a barrel, and then the barrel is empty. How much water was in the barrel?
        en| The bride invited {a} guests, and the bridegroom invited {k} times as many. How many guests were invited?
        en| Before lunch the truck driver drove {a} km, and after lunch {k} times that distance. How long was his trip?
        en| There were {a} cars to wash in the morning and {k} times that number in the evening. Total for the day: how many cars?
        en| The nurse gave {a} injections on the second day. On the first day she had given {k} times this number. How many injections did she give on both days?
        en| {A} downloaded {a} films. For each film {he} downloaded {k} songs. How many files, films and songs, did {he} download?
        en| A team lost {a} games, won {k} times as many and never drew. How many games did it play?
        en| To the number {a} add a number that is {k} times as large as it. What does it come to?
        en| {A} chooses the number {a}. {B} multiplies it by {k}. Then {A} adds {B}'s result to {his} own number. What does {A} get?
        en| What is the sum of {a} and its {k}-fold?
        en| A purse has {$a} in it. The wallet has {k} times as much as the purse. How much money is in the purse and the wallet?
        en| A bulb costs {$a}, and the lamp costs as much as {k} bulbs. How much are the lamp and the bulb together?
        en| Beans are grown on {a} acres, and corn is grown on {k} times this area. How many acres are used for beans and corn?
        en| The small truck took away {a} tonnes of sand; the big truck took {k} times as much. How much sand was taken away?
        en| There were {a} fish in the tank. The owner bought {k} times as many as he already had and put them in. How many fish are in the tank now?
        en| {A} had {$a}. For {his} birthday {he} was given {k} times what {he} had. How much does {he} have now?
        en| A library owned {a} comics. It bought {k} times as many more. How many comics does it own after that?
        en| {a} people were on the bus. At the station, {k} times as many people got on, and nobody got off. How many people are on the bus now?
        en| {A} wrote {a} lines on Monday. On Tuesday {he} wrote {k} times as many. How long is {his} story now, in lines?
        en| A rope was cut. The first piece is {a} m long, and the other piece is {k} times as long. How long was the rope?
        en| The ship carries {a} cooks and {k} sailors to every cook. How many cooks and sailors are aboard?
        en| The hotel has {a} sea rooms. It has {k} times as many street rooms, and no others. How many rooms does the hotel have?
        en| {A} got {a} points before the break and {k} times as many afterwards. What was {his} final score?
        en| It took {a} seconds to go down in the lift and {k} times as long to walk up. How many seconds did it take to go down and up?
        en| {B} counted {a} red cars. There were {k} times as many white cars. How many red and white cars did {B} count?
        en| Our class has {a} pupils who sing, and {k} times as many who dance; nobody does both. How many pupils sing or dance?
        en| The rent of a small room is {$a}. A large room costs {k} times as much. {A} rents a small and a large room. How much does {he} pay?
        en| A young elephant eats {a} kg of hay a day. Its mother eats {k} times as much. How much hay is needed for them each day?
        en| A kitten weighs {a} ounces and its mother {k} times as much. Put together on the scales, how much do they weigh?
        en| Every day the old machine makes {a} parts. The new machine makes {k} times as many. How many parts a day do both machines make?
        en| {A} folded {a} paper birds. {B}, who is quicker, folded {k} times as many. They hung all of them up. How many birds hang there?
        en| How much do we pay for a child and a grown-up if a child pays {$a} and a grown-up pays {k} times a child's price?
        en| How many animals are in the barn if there are {a} horses and {k} times as many hens?
        en| How many letters were written by {A} and {B} if {B} wrote {a} and {A} wrote {k} times as many as {B}?
        en| {A} sold {k} times as many tickets as {B}. {B} sold {a} tickets. How many tickets were sold by them both?
        en| {B} drank {k} times as much water as {A}, and {A} drank {a} glasses. How many glasses of water did they drink together?
        en| The attic has {k} times as many boxes as the cellar. The cellar has {a}. How many boxes are in the house?
        en| There are {k} times as many women as men in a yoga group. {a} of the group are men. How many people belong to the group?
        en| {A} collects coins. {He} has {a} silver coins, and {his} copper coins number {k} times the silver ones. How big is {his} collection?
        en| Let x be the number of {T} of {A} and {B}. {A} has {a}, {B} has {k} times as many as {A}. What is x?
        en| The first shelf is {a} cm wide. The second is {k} times as wide. Put side by side, how wide are they?
        en| At breakfast the hikers had walked {a} km. Later they walked {k} times that. How many km did they walk in the whole day?
        en| {A} made a cake with {a} g of sugar and {k} times as much flour. What do the sugar and the flour weigh in all?
        en| A kiosk sold {a} papers before noon and {k} times as many after noon. How many papers were sold?
        en| In the first year the tree gave {a} apples; in the second year it gave {k} times as many. How many apples did we pick in these years?
        en| The choir has {a} men. Since it has {k} times as many women, how many singers is that?
        en| {A} took {a} pictures at the zoo. At the beach {he} took {k} times that many. Determine the total number of {his} pictures.
        en| A cable car made {a} trips before the storm and {k} times as many after it. How many trips did the cable car make that day?
        en| The aquarium feeds its seals {a} kg of herring and its sea lions {k} times as much. How many kilograms of herring must be ordered?
        en| On the radio, {a} minutes of news were followed by music for {k} times as long. How long was the programme with news and music?
        en| {A} took {a} steps on the spot to warm up and then {k} times as many on the track. What does {his} step counter show, if it began at zero?
        en| A sailing club repaired {a} dinghies in autumn, and in spring {k} times that many. How many dinghies were repaired from autumn to spring?
        en| Pour {a} ml of ink into a glass, then add water, {k} times as much as ink. What volume of liquid have you got?
        en| The orchard's early apples filled {a} crates. The late ones filled {k} times as many crates. How many crates were filled altogether?
        en| A spider caught {a} gnats in the night and {k} times as many flies. How many insects is that?
        en| In the village shop {A} bought stamps for {$a}; envelopes and paper came to {k} times that. What was the whole bill?
        en| The north wing of the school has {a} windows. The south wing has {k} times as many. How many windows does the caretaker clean in both wings?
        en| To a heap of {a} stones {A} adds a second heap, {k} times as big. How many stones lie there now?
        en| In the class library there are {a} plays. There are {k} times as many novels, and nothing else. How many volumes are there?
        en| {B} is {a} minutes late, and {A} comes after {B} has been waiting for {k} times as long. How many minutes after the agreed time does {A} come?
        en| The potter's kiln held {a} vases and {k} times as many cups. Nothing broke. How many pieces came out of the kiln?
        en| Out at sea {a} whales were spotted on the first tour and {k} times as many on the second. What is the number of sightings on the tours?
        en| The new tenants paid {$a} for curtains. For the carpet they paid {k} times as much. What did they pay for the carpet and the curtains?
        en| Snow fell: {a} cm at night and {k} times that in the daytime. How much new snow was there in the end?
        en| One scale pan carries {a} g. The other carries {k} times that weight. What weight do the pans carry together?
        en| At the ski school {a} beginners and {k} times as many advanced skiers have signed up. How many people will get a ski pass?
        en| {A} cut out {a} circles and {k} times as many squares. How many shapes has {he} cut out?
        en| A theatre hires {a} dancers. It hires actors, too, namely {k} times as many. What is the total number of people hired?
        en| The first stage of the rocket burns for {a} seconds, and the second stage burns {k} times as long. How long do the stages burn one after the other?
        en| {A} and {B} have dug a trench from its ends. {A} has dug {a} m and {B} {k} times as much when they meet. How long is the trench?
        en| The dentist saw {a} adults today. Children came in {k} times that number. How many patients sat in the chair today?
        en| A fence has {a} wide boards, and the number of narrow boards is {k} times the number of wide ones. Of how many boards is the fence made?
        en| The newspaper has {a} pages of sports. All the other pages number {k} times as many. How many pages does the newspaper have?
        en| If you saved {$a} in the first year and {k} times as much in the second, how much would your piggy bank hold?
        en| For breakfast the hostel boils {a} eggs. It fries {k} times as many. How many eggs does it use for breakfast?
        en| {A} swept {a} square metres of the yard. {k} times that area is still covered in leaves. How many square metres does the whole yard have?
        en| The old mine shaft goes down {a} m; a new shaft continues from its bottom for {k} times that depth. How deep is the mine in all?
        en| The diver has been down for {a} minutes and will stay for {k} times as long again before surfacing. How many minutes does the whole dive last?
        en| We heard {a} owls and {k} times as many crickets. How many animals did we hear?
        en| The shepherd sheared {a} rams. He sheared {k} times as many ewes. Find how many animals lost their wool.
        en| The used part of a cinema roll of tickets has {a} tickets, and the unused part has {k} times as many. How many tickets did the full roll have?
        en| The monkey house gets {a} kg of fruit, and the elephants get {k} times as much. What is the zoo's fruit order for them?
        en| A pilot flew {a} hours at night this month and {k} times as many by day. Enter the total flying time in the log: how many hours?
        en| {A} already knew {a} poems by heart. This year {he} has learned {k} times as many new ones. How many poems does {he} know by heart now?
        en| A message contained {a} digits and {k} times as many letters and no other signs. How many signs long was the message?
        en| {a} g of yeast go into the dough together with {k} times that mass of salt and herbs. What mass do these things add to the dough?
        en| A sum of lengths is needed: one is {a} cm, the other the {k}-fold of this. What is the sum?
        en| A tea shop mixes {a} kg of mint with lemon grass, of which it takes {k} times as much. How many kilograms of the blend result?
        en| A caravan of {a} camels meets one with {k} times as many. They travel on together. How many camels are in the united caravan?
        en| The fireworks began with {a} blue rockets. Then came red ones, {k} times as many. How many rockets were fired?
        en| {A} finished {a} levels of the game last week and {k} times as many this week, and with that the game was over. How many levels does the game have?
        en| Of the visitors, {a} came by train, and {k} times as many came by car. Nobody came in any other way. How many visitors were there?
        en| The bridge has {a} lamps on its left side. Its right side, where the footpath is, has {k} times as many. How many lamps light the bridge?
        en| In the tug of war {a} teachers pull at one end of the rope and {k} times as many pupils at the other. How many people are pulling?
        en| Our street collected {$a} for the school, the next street {k} times as much. What sum can be handed over from these streets?
        zh| {A}烤了{a}块饼干，{B}烤的块数是{A}的{k}倍，两人一共烤了多少块饼干？
        zh| 筐里有柠檬{a}个，橙子的个数是柠檬的{k}倍，筐里一共有多少个水果？
        zh| 背包重{a}千克，行李箱的重量是背包的{k}倍，背包和行李箱共重多少千克？
        zh| 面包店星期五卖出面包{a}个，星期六卖出的是星期五的{k}倍，两天一共卖出面包多少个？
        zh| {A}写数学作业用了{a}分钟，写英语作业的时间是数学的{k}倍，{A}写作业一共用了多少分钟？
        zh| {B}走了{a}千米，{A}走的路程是{B}的{k}倍，两人走的路程之和是多少千米？
        zh| 电影院下午场卖出{a}张票，晚场卖出的是下午场的{k}倍，这一天共卖出多少张票？
        zh| 妈妈买蔬菜用了{a}元，买鱼用的钱是买蔬菜的{k}倍，妈妈这次买菜一共花了多少元？
        zh| 一杆旗杆高{a}米，旁边的大树是它的{k}倍高，把两个高度加起来是多少米？
        zh| 小盆里有水{a}升，大盆里的水是小盆的{k}倍，这些水正好是一桶倒出来的，这桶水有多少升？
        zh| 新娘请了{a}位客人，新郎请的客人是新娘的{k}倍，他们一共请了多少位客人？
        zh| 司机上午行了{a}千米，下午行的路程是上午的{k}倍，这一天行了多少千米？
        zh| 球队输了{a}场，赢的场数是输的{k}倍，没有平局，球队一共踢了多少场？
        zh| 灯泡每个{a}元，一盏灯的价钱等于{k}个灯泡，买一盏灯和一个灯泡要多少元？
        zh| 鱼缸里有{a}条鱼，又放进去的鱼是原来的{k}倍，现在鱼缸里有多少条鱼？
        zh| 公交车上有{a}人，到站后没人下车，上来的人数是车上原有人数的{k}倍，现在车上有多少人？
        zh| {A}原来有{a}元，过生日时收到的钱是原来的{k}倍，现在{A}一共有多少元？
        zh| 小象每天吃草{a}千克，母象吃的是小象的{k}倍，它们一天共吃草多少千克？
        zh| 旧机器每天生产{a}个零件，新机器的产量是旧机器的{k}倍，两台机器一天共生产多少个？
        zh| 宾馆有海景房{a}间，街景房的间数是海景房的{k}倍，再没有别的房间，宾馆共有多少间房？
        zh| {B}卖出{a}张票，{A}卖出的张数是{B}的{k}倍，{A}和{B}合计卖出多少张？
        zh| 瑜伽班有男学员{a}人，女学员人数是男学员的{k}倍，全班学员有多少人？
        zh| 一个数是{a}，另一个数是这个数的{k}倍，求这两个数的和。
        zh| 种豆子{a}亩，种玉米的面积是豆子的{k}倍，豆子和玉米一共种了多少亩？
        zh| 书架第一层宽{a}厘米，第二层的宽是它的{k}倍，两层接在一起宽多少厘米？
        zh| {A}有银币{a}枚，铜币的枚数是银币的{k}倍，{A}收藏的硬币总数是多少？
        zh| 上半场{A}得了{a}分，下半场得分是上半场的{k}倍，全场共得多少分？
        zh| 小卡车运走沙子{a}吨，大卡车运走的是小卡车的{k}倍，两车共运走多少吨？
        zh| 果树第一年结了{a}个苹果，第二年结的是第一年的{k}倍，两年共结了多少个苹果？
        zh| {A}写了{a}封信，{B}写的信是{A}的{k}倍，他们俩总共写了几封信？
        zh| 水族馆每天喂海豹{a}千克鱼，喂海狮的鱼是海豹的{k}倍，一天要准备多少千克鱼？
        zh| 广播里先播{a}分钟新闻，接着播音乐，音乐的时间是新闻的{k}倍，新闻和音乐一共播了多少分钟？
        zh| 杯里有墨水{a}毫升，再加入相当于墨水{k}倍的清水，杯里共有液体多少毫升？
        zh| 果园早熟苹果装了{a}箱，晚熟苹果装的箱数是早熟的{k}倍，一共装了多少箱？
        zh| 北楼有{a}扇窗，南楼的窗户是北楼的{k}倍，管理员把南北楼的窗都擦一遍，共要擦多少扇？
        zh| 窑里烧了{a}个花瓶，杯子的个数是花瓶的{k}倍，一个也没破，这一窑共出了多少件？
        zh| 上午出海看到鲸鱼{a}头，下午看到的头数是上午的{k}倍，这一天总共看到多少头？
        zh| 夜里下雪{a}厘米，白天下的是夜里的{k}倍，一昼夜共下雪多少厘米？
        zh| 滑雪学校里初学者{a}人，有基础的学员人数是初学者的{k}倍，全校学员有多少人？
        zh| {A}剪了{a}个圆片，方片的个数是圆片的{k}倍，{he}共剪了几个图形？
        zh| 火箭第一级燃烧{a}秒，第二级燃烧的时间为第一级的{k}倍，两级先后燃烧共多少秒？
        zh| {A}和{B}各从一头挖一条沟，{A}挖了{a}米，{B}挖的长度是{A}的{k}倍，正好挖通，这条沟长多少米？
        zh| 今天来看牙的大人有{a}位，小孩是大人的{k}倍，今天看牙的一共有多少位？
        zh| 栅栏上有宽木板{a}块，窄木板的块数为宽木板的{k}倍，栅栏共有木板多少块？
        zh| 报纸的体育版有{a}页，其余版面的页数是体育版的{k}倍，这份报纸共有多少页？
        zh| 院子已经扫了{a}平方米，没扫的面积是已扫的{k}倍，整个院子有多少平方米？
        zh| 牧民剪了{a}只公羊的毛，剪过毛的母羊是公羊的{k}倍，被剪毛的羊总共有几只？
        zh| 飞行员这个月夜航{a}小时，日航时间是夜航的{k}倍，本月飞行时间合计多少小时？
        zh| {A}原来会背{a}首诗，今年新学的首数是原来的{k}倍，现在{A}会背多少首诗？
        zh| {a}峰骆驼的驼队遇上另一支驼队，对方的骆驼数是它的{k}倍，合并成一队后有多少峰骆驼？
        zh| 放烟花，先放{a}枚蓝色的，再放红色的，红色的枚数是蓝色的{k}倍，一共放了多少枚？
        zh| {A}上周通过{a}关，这周通过的关数是上周的{k}倍，游戏全部打通，游戏共有多少关？
        zh| 坐火车来的客人有{a}名，开车来的客人数是坐火车的{k}倍，没有用别的方式来的，客人共有多少名？
        zh| 本街募捐{a}元，邻街募捐的钱是本街的{k}倍，合起来可以交给学校多少元？
        zh| 拔河时老师{a}人站一边，学生站另一边，学生人数是老师的{k}倍，参加拔河的共有多少人？
        zh| 蜘蛛夜里捉到{a}只蚊子，捉到的苍蝇是蚊子的{k}倍，它一夜捉了多少只虫子？
        zh| 茶庄用{a}千克薄荷叶和{k}倍重的茶叶拼成花草茶，这些花草茶共重多少千克？
        zh| 一段短文里有{a}个数字，汉字的个数是数字的{k}倍，短文由多少个字符组成？
        zh| 桥的左侧有灯{a}盏，右侧的灯是左侧的{k}倍，照亮这座桥的灯有多少盏？
        zh| 有一个数是{a}，把它的{k}倍与它本身相加，得几？
        zh| 窗帘{a}元，地毯的价钱是窗帘的{k}倍，新房买窗帘和地毯一共花去多少元？
        zh| 矿井原来深{a}米，又从井底往下挖了原深度的{k}倍，现在矿井深多少米？

        == timesdiff: x = k * a - a; a=2..60 k=2..9
        en| {A} has {a} {T} and {B} has {k} times as many. How many more does {B} have than {A}?
        en| {B} has {k} times as many {T} as {A}, who has {a}. How many fewer does {A} have?
        en| {A} is {a} years old. {His} grandfather is {k} times as old. How many years older is the grandfather?
        en| If {A} sold {a} {T} and {B} sold {k} times that many, what is the difference?
        en| {A} has {a} {T}. {B} has {k} times as many as {A}. How many more {T} does {B} have?
        en| A {T1} costs {$a}, and a {V1} costs {k} times as much. How much more expensive is the {V1}?
        en| A father is {k} times as old as his son, who is {a}. How much older is the father?
        en| There are {a} {T} and {k} times as many {V}. How many more {V} than {T} are there?
        en| {A} saved {$a} in May and {k} times as much in June. How much more did {he} save in June?
        en| A rope is {a} m long, another one {k} times as long. How much longer is the other rope?
        zh| {A}有{a}{M}{T}，{B}的是{A}的{k}倍，{B}比{A}多几{M}？
        zh| {A}今年{a}岁，爸爸的年龄是{he}的{k}倍，爸爸比{A}大几岁？
        zh| 梨树有{a}棵，桃树是梨树的{k}倍，梨树比桃树少多少棵？
        zh| 白兔{a}只，黑兔的只数是白兔的{k}倍，黑兔比白兔多多少只？
        zh| 红花有{a}朵，黄花的朵数是红花的{k}倍，黄花比红花多几朵？
        zh| {A}摘了{a}{M}{T}，{B}摘的是{A}的{k}倍，{B}比{A}多摘多少{M}？
        zh| {T}{a}元一{M}，{V}的价钱是{T}的{k}倍，{V}比{T}贵多少元？
        zh| 儿子今年{a}岁，父亲的年龄是儿子的{k}倍，父亲比儿子大多少岁？
        zh| {A}五月存{a}元，六月存的是五月的{k}倍，六月比五月多存多少元？
        zh| 短绳长{a}米，长绳是短绳的{k}倍，长绳比短绳长多少米？
        en| How many {T} more than {A} does {B} own if {A} owns {a} of them and {B} owns {k} times as many?
        en| A farm keeps {a} cows and {k} times as many sheep. By how many do the sheep outnumber the cows?
        en| The first number is {a}. The second number is {k} times the first. What is the difference of the two numbers?
        en| My brother earned {$a} last week, while I earned {k} times that. How much more than my brother did I earn?
        en| A cat weighs {a} kg. A dog is {k} times as heavy. How many kilograms heavier is the dog?
        en| There were {a} visitors on Monday and {k} times as many on Sunday. How many more came on Sunday?
        en| [Write down|Take] the number {a} and beside it a number {k} times as large. What is their difference?
        en| {a} boys sing in a choir, and there are {k} times as many girls. How many more girls than boys sing in it?
        en| A piece of {a} cm is cut from a ribbon; the part that is left is {k} times as long as it. How much longer is the part that is left?
        en| {A} ran {a} km. {B} kept going and ran {k} times as far. How much farther did {B} run?
        en| A table costs {k} times as much as a chair. The chair costs {$a}. Find how much dearer the table is.
        en| A school library bought {k} times as many novels as atlases. It bought {a} atlases. How many fewer atlases than novels did it buy?
        en| The small tank holds {a} litres, the large one {k} times as much. How much less does the small one hold?
        en| {A} practised {a} minutes yesterday and {k} times as long today. For how many more minutes did {he} practise today?
        en| A car dealer sold {a} vans in spring. Cars sold {k} times as well. How many more cars than vans were sold?
        en| One shelf carries {a} books; {k} times as many stand on the shelf below. What is the difference between the numbers of books on them?
        en| In the office work {a} people, in the factory {k} times as many. How many more people work in the factory?
        en| The recipe says: {a} g of sugar, {k} times as much flour. How many more grams of flour than of sugar are needed?
        en| It was a lovely day, and the children went fishing. {A} caught {a} fish. {B} was luckier and caught {k} times as many. How many fewer fish did {A} catch?
        en| House: {a} m high. Tower: {k} times as high. Difference of the heights in metres?
        en| If a bus carries {a} people and a train {k} times as many, how many more people does the train carry?
        en| {a} red beads were put on a string, then blue beads, {k} times as many as red ones. How many more blue beads than red beads are on it?
        en| You scored {a} points in the first round. In the second you scored {k} times as many. By how many points was the second round better?
        en| A hospital has {a} doctors. The number of nurses is {k} times that of the doctors. How many more nurses than doctors are there?
        en| Class P collected {a} kg of paper, class Q {k} times that weight. How many kilograms more did class Q collect?
        en| The loser of the election got {a} votes, the winner {k} times as many. By how many votes did the winner win?
        en| A walk to the lake takes {a} minutes. The way back uphill takes {k} times as long. How many minutes longer is the way back?
        en| {A} baked {a} {T} and {k} times as many {V}. How many more {V} than {T} did {he} bake?
        en| A pupil's ticket costs {$a}, an adult's ticket {k} times as much. How much less does a pupil pay than an adult?
        en| In May {a} cm of rain fell; in June it was {k} times as much. How much more rain fell in June than in May?
        en| Let x be the difference of two numbers, of which one is {a} and the other is {k} times as large. Find x.
        en| A lorry moved {a} tonnes of sand on the first trip and {k} times that amount on the second trip. How many tonnes more was the second load?
        en| {A} planted {a} tulips. {His} neighbour planted {k} times as many tulips as {he} did. How many tulips more than {A} did the neighbour plant?
        en| A stamp album has {a} pages, another album {k} times as many. How many pages more does the other album have?
        en| Our team won {a} games, and the champions won {k} times as many. How many games fewer did our team win?
        en| Yesterday {a} {T} were delivered to the {P}, today {k} times as many. How many more came today than yesterday?
        zh| 甲数是{a}，乙数是甲数的{k}倍，两数的差是多少？
        zh| 一把椅子{a}元，一张桌子的价钱是椅子的{k}倍，桌子比椅子贵多少元？
        zh| 美术组有男生{a}人，女生人数是男生的{k}倍，女生比男生多多少人？
        zh| 小猫重{a}千克，小狗的体重是小猫的{k}倍，小猫比小狗轻多少千克？
        zh| 一个数是{a}，它的{k}倍比它自己大多少？
        zh| {A}第一天看了{a}页书，第二天看的页数是第一天的{k}倍，第二天比第一天多看多少页？
        zh| 农场养牛{a}头，养的羊是牛的{k}倍，牛比羊少养多少头？
        zh| 五年级种树{a}棵，六年级种的是五年级的{k}倍，六年级比五年级多种多少棵？
        zh| 书架上层放书{a}本，下层放的是上层的{k}倍，上层比下层少放多少本？
        zh| 小桶装油{a}千克，大桶装的是小桶的{k}倍，大桶比小桶多装多少千克？
        zh| 我有{a}张卡片，表哥的卡片张数是我的{k}倍，表哥比我多几张？
        zh| 停车场有货车{a}辆，轿车的辆数是货车的{k}倍，货车比轿车少几辆？
        zh| 车间上午加工零件{a}个，下午加工的是上午的{k}倍，下午比上午多加工多少个？
        zh| 绳子剪去{a}米，剩下的长度是剪去的{k}倍，剩下的比剪去的长多少米？
        zh| 如果弟弟有{a}元，哥哥的钱是弟弟的{k}倍，那么哥哥比弟弟多多少元？
        zh| 星期天天气晴朗，{A}和{B}去钓鱼。{A}钓了{a}条，{B}钓的是{A}的{k}倍，{A}比{B}少钓几条？
        zh| 商店运来梨{a}筐，运来的苹果是梨的{k}倍，运来的苹果比梨多多少筐？
        zh| 甲仓存粮{a}吨，乙仓存粮是甲仓的{k}倍，乙仓比甲仓多存粮多少吨？
        zh| 一本练习本{a}元，一本词典的价格是它的{k}倍，一本词典比一本练习本贵几元？
        zh| 小学生票每张{a}元，成人票价是小学生票价的{k}倍，成人票比小学生票贵多少元？
        zh| 甲队修路{a}米，乙队修的长度是甲队的{k}倍，甲队比乙队少修多少米？
        zh| 做蛋糕用糖{a}克，用的面粉是糖的{k}倍，面粉比糖多用多少克？
        zh| 设x为两个数的差，一个数是{a}，另一个数是它的{k}倍，求x。
        zh| {A}跑了{a}圈，{B}跑的圈数是{A}的{k}倍，{B}比{A}多跑多少圈？
        zh| 池塘里有鹅{a}只，鸭的只数是鹅的{k}倍，鹅比鸭少多少只？
        zh| 平房高{a}米，大楼的高度是平房的{k}倍，大楼比平房高多少米？
        zh| 图书室有科技书{a}本，故事书的本数是科技书的{k}倍，科技书比故事书少多少本？
        zh| 去程坐了{a}分钟车，回程用的时间是去程的{k}倍，回程比去程多用多少分钟？
        zh| 黑棋子有{a}枚，白棋子的枚数是黑棋子的{k}倍，白棋子比黑棋子多几枚？
        zh| 五月用水{a}吨，六月的用水量是五月的{k}倍，六月比五月多用水多少吨？
        zh| {A}第一局得{a}分，第二局得的分是第一局的{k}倍，第二局比第一局多得多少分？
        zh| 甲班捐书{a}本，乙班捐的本数为甲班的{k}倍，甲班比乙班少捐书多少本？
        zh| 公司有女员工{a}名，男员工人数是女员工的{k}倍，男员工比女员工多多少名？
        zh| 一辆汽车上坐了{a}人，一列火车上的人数是汽车上的{k}倍，火车上比汽车上多多少人？
        zh| 问：有{T}{a}{M}，{V}的数量是{T}的{k}倍，{V}比{T}多多少？
        en| {A} [picked|sold|read|made] {a} {T} and {B} {k} times as many. How many more did {B} [pick|sell|read|make]?
        en| The small box holds {a} {T}, the big one {k} times as many. By how many does the big box hold more?
        en| {A} is {a} years old, and {his} grandfather is {k} times as old. What is the difference between their ages?
        en| A shirt costs {$a}; a coat costs {k} times as much. How much more expensive is the coat?
        en| There are {a} geese on the pond and {k} times as many ducks. How many more ducks than geese are there?
        en| How much longer is the second rope than the first, which is {a} m long, if it is {k} times as long?
        en| {B} has {k} times as much money as {A}, who has {$a}. How much less does {A} have?
        en| Last year {a} people came to the fair, this year {k} times that number. By how many did the number of visitors grow?
        zh| {A}[摘|卖|做]了{a}{M}{T}，{B}是{A}的{k}倍，{B}比{A}多多少{M}？
        zh| 小盒装{a}{M}{T}，大盒装的是小盒的{k}倍，大盒比小盒多装几{M}？
        zh| {A}今年{a}岁，爷爷的年龄是{A}的{k}倍，爷爷比{A}大多少岁？
        zh| 衬衫{a}元，大衣的价格是衬衫的{k}倍，大衣比衬衫贵多少元？
        zh| 鹅有{a}只，鸭是鹅的{k}倍，鸭比鹅多几只？
        zh| 第一根绳长{a}米，第二根是第一根的{k}倍，第二根比第一根长多少米？
        zh| {A}有{a}元，{B}的钱是{A}的{k}倍，{A}比{B}少多少元？
        zh| 去年来了{a}人，今年来的人数是去年的{k}倍，今年比去年多来多少人？
        en| {A} has {a} {T}, and {B} has {k} times as many. How many more has {B}?
        en| A pen costs {$a} and a book {k} times as much. How much more does the book cost?
        en| On Monday {a} people came, on Tuesday {k} times as many. How many more came on Tuesday?
        zh| 鸡{a}只，鸭是鸡的{k}倍，鸭比鸡多几只？
        zh| 一支笔{a}元，一本书的价钱是笔的{k}倍，一本书比一支笔贵几元？
        en| Grandma's brown hen laid {a} eggs this month; her white hen laid {k} times that number. How many more eggs did the white hen lay?
        en| A hat is priced at {$a}, a jacket {k} times as high. How much can {A} save by buying the hat and not the jacket?
        en| {A} has walked {a} km along the coast. {B} has walked {k} times as far. How far is {A} behind?
        en| "I found {a} shells," says {A}. "I found {k} times as many," says {B}. How many shells must {A} still find to draw level?
        en| The play had {a} listeners on the opening night and {k} times as many on the closing night. How much bigger was the audience on the closing night?
        en| In a hospital {a} nurses work at night; the day shift is {k} times as large. By how many people is the day shift larger?
        en| A kitten needs {a} g of food a day, and its mother needs {k} times as much. How much less does the kitten need?
        en| {a} trumpets and {k} times as many violins are on the stage. How many violins more than trumpets are there?
        en| How much heavier is a pumpkin than a melon when the melon weighs {a} kg and the pumpkin {k} times as much?
        en| {A} sent {a} text messages before lunch. After lunch {he} sent {k} times as many. By what number did the messages after lunch exceed those before?
        en| Our football team scored {a} goals last season. This season it scored {k} times as many. What is the increase?
        en| A scooter ride costs {$a}, a taxi ride {k} times as much. What is saved by taking the scooter?
        en| My little cousin is {a} years old and I am {k} times that age. How many years lie between us?
        en| It took {A} {a} minutes to write the text and {k} times as long to draw the pictures. How many more minutes did the drawing take?
        en| Girls at the judo class: {a}. Boys: {k} times that. How many boys would have to leave to make both groups equal?
        en| In the small aquarium live {a} fish, in the big one {k} times as many. How many fish fewer are in the small aquarium?
        en| {B} drew {k} times as many cards as {A}. {A} drew {a}. How many more cards would {A} have to draw to have as many as {B}?
        en| {A} answered {k} times as many questions as {B}, and {B} answered {a}. {A} is ahead by how many answers?
        en| {A} swam {k} times as many lengths as {B}, who gave up after {a}. What was {A}'s lead over {B} in lengths?
        en| At the charity run {a} adults and {k} times as many children took part. Find the surplus of children over adults.
        en| {a} kg of cement is mixed with {k} times its weight of sand. How many kilograms more sand than cement does one need?
        en| To the syrup of {a} cl we add {k} times as much water. The water exceeds the syrup by how many cl?
        en| If an apprentice makes {a} bowls and the master makes {k} times as many, how many bowls is the apprentice short of the master?
        en| A short film takes {a} minutes, a long film {k} times as long. How many minutes shorter is the short film?
        en| Yesterday {A} picked {a} litres of blueberries. Today {he} picked {k} times that amount. How many litres better was today's harvest?
        en| A T-shirt costs {$a}. Trainers cost {k} times that money. How many dollars dearer are the trainers?
        en| The lighter suitcase has a weight of {a} kg; the heavier one has {k} times that weight. Calculate the difference in weight.
        en| A branch office employs {a} people. The headquarters employs {k} times as many. How many people would the branch have to hire to match the headquarters?
        en| At the first stop {a} passengers got on. At the next stop {k} times as many got on. How many more passengers got on at the next stop?
        en| By how much does {k} times {a} exceed the number itself?
        en| How much must be added to {a} to make it {k} times as large?
        en| A number was {a}. Then it was multiplied by {k}. By how much did it grow?
        en| Bicycles sold: {a}. Helmets sold: {k} times as many. Helmets minus bicycles: ?
        en| {A} does {a} sums on Saturday and {k} times as many on Sunday. How many extra sums does {he} do on Sunday?
        en| A snake {a} dm long lies beside a snake {k} times as long. By how many dm does the longer snake stick out if their tails are level?
        en| The evening train carries {k} times as many people as the morning train, in which {a} travel. How many people fewer travel in the morning?
        en| Dad caught {a} crabs. Mum caught {k} times as many crabs as Dad. How many crabs would Mum have to throw back so that both have the same?
        en| {B} has won {k} times as many medals as {A}, who has won {a}. How many medals separate them?
        en| {A}'s library card shows {a} loans and {B}'s card {k} times as many. By how many loans does {B} surpass {A}?
        en| A green ribbon is {a} cm long and a red ribbon {k} times as long. What length must be cut off the red ribbon to make it as long as the green one?
        en| The museum has {a} coins from Greece and {k} times as many from Rome. How many Greek coins must be bought to have as many as Roman ones?
        en| In the orchard {a} cherry trees were planted; plum trees were planted {k} times as often. How many cherry trees fewer than plum trees were planted?
        en| {A} scored {a} points in the first game and {k} times as many in the next. By how many points did {he} improve?
        en| On Earth the robot took {a} photos; on Mars it took {k} times as many. How many more pictures show Mars?
        en| Her blue pens are {k} times as many as her red ones. She has {a} red pens. How many blue pens could she give away and still have as many blue as red?
        en| Let x be the amount by which {B}'s savings exceed {A}'s savings of {$a}, if {B} has {k} times as much. Determine x.
        en| Through the narrow pipe {a} cubic metres run in an hour, through the wide pipe {k} times as much. How much less runs through the narrow pipe?
        en| The child is {a} years old, the grandmother {k} times as old. How old was the grandmother when the child was born?
        en| Last winter {a} children of the school fell ill, this winter {k} times as many. What is the rise in the number of ill children?
        en| {A} threw {a} snowballs, {B} threw back {k} times as many. How many more snowballs came from {B} than from {A}?
        en| A pair of socks costs {$a} and boots cost {k} times as much. How far apart are the prices?
        en| {B} drove {k} times the distance that {A} drove, which was {a} km. How many kilometres farther did {B} drive?
        en| The small hive gave {a} jars of honey, the large hive {k} times as many. By how many jars did the large hive beat the small one?
        en| {A} has {a} followers, while {B} has {k} times as many. How many new followers would {A} need to catch up?
        en| At the border there were {k} times as many cars as lorries. There were {a} lorries. How many cars more were there?
        en| Fishermen in the village number {a}; farmers are {k} times as many. Find how many fishermen fewer there are.
        en| A tent costs {k} times as much as a sleeping bag. The sleeping bag is {$a}. What is the price difference?
        en| Male chimpanzees: {a}. Female chimpanzees: {k} times as many. How many of the females stay without a partner if every male has one?
        en| The small statue needed {a} kg of bronze and the big one {k} times as much. How many extra kilograms did the big statue take?
        en| The wizard's wand is {a} cm long, his staff {k} times as long. How much shorter is the wand?
        en| During the sale {k} times as many fridges as ovens were sold. {a} ovens were sold. What is the gap between the two numbers?
        en| {A} laid {a} tiles before lunch and {k} times as many after it. How many fewer tiles were laid before lunch?
        en| A pony eats {a} kg of hay a week. A horse eats {k} times as much. How much more hay does the horse get in a week?
        en| {a} people voted against the plan; those in favour were {k} times as many. By what majority was the plan accepted?
        en| The bus needs {a} minutes to the airport. On foot it takes {k} times as long. How many minutes do you gain by taking the bus?
        en| Plan P allows {a} GB, plan Q allows {k} times that. How many GB does a customer gain by changing from P to Q?
        en| The oak's shadow is {a} m long at noon. Towards evening it is {k} times as long. By how many metres has it lengthened?
        en| In winter {a} tourists visit the island each day; in summer it is {k} times as many. How many more visit it each day in summer?
        en| A bucket holds {a} litres and a barrel {k} times as much. The barrel is full and {A} takes out one bucket of water. How many litres stay in the barrel?
        en| There were {k} times as many sandwiches as guests, and {a} guests came. If each guest ate a single sandwich, how many sandwiches were left?
        en| {B}'s height in the game is {k} times {A}'s. {A}'s avatar is {a} blocks tall. How many blocks taller is {B}'s avatar?
        en| The old bridge has {a} arches; the new one was built with {k} times as many. How many arches more does the new bridge possess?
        en| When {A} began, {he} could type {a} words a minute. Now it is {k} times as many. How many more words a minute can {he} type now?
        en| {$a} was the price of the stamp years ago. Today collectors pay {k} times that price. What profit does {A} make by selling the stamp {he} bought then?
        zh| 外婆家的黄母鸡这个月下蛋{a}个，白母鸡下的蛋是它的{k}倍，白母鸡比黄母鸡多下多少个蛋？
        zh| 一顶帽子{a}元，一件外套的价钱是帽子的{k}倍，只买帽子不买外套，可以少花多少元？
        zh| {A}走了{a}千米，{B}走的路是{A}的{k}倍，{A}落后{B}多少千米？
        zh| {A}捡了{a}个贝壳，{B}捡的是{A}的{k}倍，{A}还要捡几个才能和{B}一样多？
        zh| 舞台上有{a}名小号手，小提琴手人数是小号手的{k}倍，小号手比小提琴手少几名？
        zh| 搅拌混凝土，水泥用了{a}千克，沙子的用量是水泥的{k}倍，沙子要比水泥多用多少千克？
        zh| {a}增加多少就等于它自己的{k}倍？
        zh| 徒弟做了{a}只碗，师傅做的是徒弟的{k}倍，徒弟比师傅差几只？
        zh| {B}抽到的卡片是{A}的{k}倍，{A}抽到{a}张，{A}还差几张就追上{B}？
        zh| {A}做对的题是{B}的{k}倍，{B}做对{a}道，{A}领先{B}多少道题？
        zh| 孙女今年{a}岁，奶奶的岁数是孙女的{k}倍，孙女出生那年奶奶多少岁？
        zh| 反对的有{a}票，赞成票是反对票的{k}倍，赞成票超出反对票多少张？
        zh| 坐车到机场要{a}分钟，走路的时间是坐车的{k}倍，坐车能省多少分钟？
        zh| 一只水桶装{a}升，一口缸装的是水桶的{k}倍，缸里装满水，舀出一桶后，缸里还剩多少升？
        zh| 绿丝带长{a}厘米，红丝带的长度是绿丝带的{k}倍，要使两条一样长，红丝带应剪掉多少厘米？
        zh| 冬天每天有{a}名游客上岛，夏天的游客是冬天的{k}倍，夏天每天增加了多少名游客？
        zh| 中午树影长{a}米，傍晚树影的长度是中午的{k}倍，树影伸长了多少米？
        zh| {A}刚学打字时每分钟打{a}个字，现在的速度是当时的{k}倍，现在每分钟多打多少个字？
        zh| 准备的三明治是客人数的{k}倍，来了{a}位客人，每位吃掉一个，还剩几个三明治？
        zh| 分公司有{a}人，总公司人数是分公司的{k}倍，分公司再招多少人就和总公司人数相等？
        zh| 爸爸钓了{a}只螃蟹，妈妈钓的是爸爸的{k}倍，两人相差几只？
        zh| 小箱重{a}千克，大箱的质量是小箱的{k}倍，小箱轻多少千克？
        zh| 老邮票当年{a}元买进，如今涨到原来的{k}倍，卖掉它能赚多少元？
        zh| 上赛季球队进球{a}个，本赛季进球数是上赛季的{k}倍，进球增加了多少个？
        zh| 一个睡袋{a}元，一顶帐篷的售价是睡袋的{k}倍，两样东西的差价是多少元？
        zh| {A}早上游了{a}圈，傍晚游的圈数是早上的{k}倍，早上比傍晚少游几圈？
        zh| 女生有{a}人报名，报名的男生是女生的{k}倍，男生退出多少人，两边人数就相等？
        zh| {A}有{a}个粉丝，{B}的粉丝数为{A}的{k}倍，{B}的粉丝比{A}多多少个？
        en| {A} baked {a} cookies. {B} baked {k} times as many cookies as {A}. How many more cookies did {B} bake than {A}?
        en| {B} has {a} stickers. {A} has {k} times as many stickers as {B}. How many fewer stickers does {B} have than {A}?
        en| There are {a} lemons in a basket. There are {k} times as many oranges. What is the difference between the number of oranges and the number of lemons?
        en| A rucksack has a mass of {a} kg. The mass of a suitcase is {k} times that of the rucksack. How much lighter is the rucksack?
        en| On Friday a baker sold {a} loaves of bread. On Saturday he sold {k} times as many as on Friday. How many fewer loaves did he sell on Friday than on Saturday?
        en| {A} worked on {his} maths for {a} minutes. {His} English took {k} times as long. How many minutes more did the English take?
        en| {B} walked {a} km. {A} walked {k} times as far as {B} did. How many km less did {B} walk?
        en| My album has {a} stamps. My cousin's album has {k} times as many. How many stamps must I get to have as many as my cousin?
        en| {A} has {a} shells. {B} has {k} times as many. How many shells does {A} still have to find in order to catch up with {B}?
        en| A cinema sold {a} tickets for the afternoon show and {k} times as many for the evening show. How many more evening tickets than afternoon tickets did it sell?
        en| {a} motorcycles are in the car park. For each motorcycle there are {k} cars. How many more cars than motorcycles are there?
        en| {A} paid {$a} for vegetables, and for fish {he} paid {k} times as much. How much less did the vegetables cost {him}?
        en| {A} and {B} share some money. {A} takes {$a}, {B} takes {k} times {A}'s share. How much more than {A} does {B} take?
        en| Today {A} is {a}. {B}'s age is {k} times {A}'s age. How many years lie between {A} and {B}?
        en| How old was the grandmother when {A} was born, if {A} is {a} now and the grandmother is {k} times as old?
        en| A flagpole is {a} m high, and the tree next to it is {k} times as high. By how many metres is the flagpole lower than the tree?
        en| In a garden, {a} tulips are in bloom and {k} times as many roses. How many tulips fewer than roses are in bloom?
        en| The bride invited {a} guests, and the bridegroom invited {k} times as many. How many guests more did the bridegroom invite?
        en| Before lunch the truck driver drove {a} km, and after lunch {k} times that distance. How much longer was the way after lunch?
        en| {a} cars were washed in the morning and {k} times that number in the evening. Difference between evening and morning: how many cars?
        en| {A} downloaded {a} films. For each film {he} downloaded {k} songs. By how many do {his} songs exceed {his} films?
        en| A team lost {a} games and won {k} times as many. How many more games did it win than lose?
        en| {A} chooses the number {a}. {B} multiplies it by {k}. How much bigger is {B}'s number than {A}'s?
        en| Multiply {a} by {k}. By how much has the number increased?
        en| What must be added to {a} in order to get {k} times this number?
        en| A purse has money in it, {$a}. The wallet has {k} times as much as the purse. How much more money is in the wallet?
        en| A bulb costs {$a}, and the lamp costs as much as {k} bulbs. How much cheaper is the bulb than the lamp?
        en| Beans are grown on {a} acres, and corn is grown on {k} times this area. How many more acres of corn than of beans are there?
        en| The price of a stamp used to be {a} cents. Now it is {k} times that price. By how many cents has the price gone up?
        en| A puppy weighed {a} ounces in spring. Now it weighs {k} times as much. How many ounces has it put on?
        en| {A} had {$a} at the start of the year. At the end of the year {he} had {k} times that amount. How much had {he} saved during the year?
        en| A tree was {a} cm tall when {B} planted it. Today it is {k} times as tall. How many centimetres has it grown?
        en| A club began with {a} members. Today the club is {k} times as large. How many members joined after the beginning, if nobody left?
        en| There were {a} fish in the tank. The owner put in more fish until there were {k} times as many. How many fish did the owner add?
        en| The old machine makes {a} parts a day, the new machine {k} times as many. How many parts a day does the firm gain by changing from the old machine to the new one?
        en| It took {a} seconds to go down in the lift and {k} times as long to walk up. How many seconds are saved by taking the lift?
        en| The fast train needs {a} minutes. The slow train needs {k} times as long. How many minutes does one save with the fast train?
        en| The ship carries {a} cooks and {k} sailors to every cook. How many more sailors than cooks are aboard?
        en| The hotel has {a} sea rooms. It has {k} times as many street rooms. How many fewer sea rooms than street rooms does it have?
        en| {B} counted {a} red cars. There were {k} times as many white cars. By what number were the white cars in the majority?
        en| The rent of a small room is {$a}. A large room costs {k} times as much. How much does {A} save by renting the small room?
        en| A young elephant eats {a} kg of hay a day. Its mother eats {k} times as much. How many kilograms more does the mother eat?
        en| How much less do we pay for a child than for a grown-up if a child pays {$a} and a grown-up pays {k} times a child's price?
        en| How many more hens than horses are in the barn if there are {a} horses and {k} times as many hens?
        en| How many letters fewer than {A} did {B} write if {B} wrote {a} and {A} wrote {k} times as many as {B}?
        en| {A} sold {k} times as many tickets as {B}. {B} sold {a} tickets. How many more did {A} sell?
        en| {B} drank {k} times as much water as {A}, and {A} drank {a} glasses. How many glasses less did {A} drink?
        en| The attic has {k} times as many boxes as the cellar. The cellar has {a}. How many boxes more are in the attic than in the cellar?
        en| There are {k} times as many women as men in a yoga group. {a} of the group are men. By how many are the men outnumbered?
        en| {A} collects coins. {He} has {a} silver coins, and {his} copper coins number {k} times the silver ones. How many silver coins fewer than copper coins does {he} have?
        en| Let x be the number by which {B}'s {T} exceed {A}'s. {A} has {a}, {B} has {k} times as many as {A}. What is x?
        en| A snail is {a} mm long, a worm {k} times as long. State the difference in length.
        en| Yesterday the kiosk sold {a} papers. Today it sold {k} times as many. By how many papers did the sales rise?
        en| In the first year the tree gave {a} apples; in the second year it gave {k} times as many. How many apples more was that than the year before?
        en| {A} took {a} pictures at the zoo. At the beach {he} took {k} times that many. How many fewer pictures did {he} take at the zoo?
        en| If {A} has {a} {T} and {B} has {k} times that number, how many {T} does {A} lack to equal {B}?
        en| "I caught {a} crabs," says {A}. "And I caught {k} times as many," says {B}. How many crabs is {B} ahead?
        en| {A} scored {a} goals, while {B} scored {k} times that. By how many goals does {A} trail {B}?
        en| The deep end of the pool is {k} times as deep as the shallow end, which is {a} dm deep. How much deeper is the deep end?
        en| Work out how many more votes the blue party had than the red party: red {a} votes, blue {k} times red.
        en| The small bag of rice has {a} cups in it. The large bag has {k} times as many cups. How many cups more does the large bag have?
        en| A bicycle costs {$a} at the flea market. At the shop the same bicycle is {k} times as expensive. How much do you save at the flea market?
        en| {A} bought {T} for {$a} and sold them for {k} times as much. What was {his} profit?
        en| {A} bought an old clock for {$a}, repaired it and got {k} times that price for it. How much did {he} gain?
        en| In January the heating used {k} times the gas it used in May. In May it used {a} units. How many units less was used in May?
        en| The seals get {a} kg of herring and the sea lions {k} times as much. What is the difference between the portions?
        en| Before the repair the engine ran {a} hours without stopping. Since the repair it runs {k} times as long. What is the gain in hours?
        en| A caterpillar weighed {a} mg. Some days later its weight was {k} times that. How many mg did it gain?
        en| The waiting list had {a} names in March and {k} times as many in April. How many names were added if none was crossed out?
        en| {A} rents a flat for {$a} a week. In the city centre {he} would pay {k} times that. How much does {he} save a week by living outside?
        en| The violin class has {a} pupils. The guitar class is {k} times its size. How many pupils would have to join the violin class for the classes to be equally large?
        en| How much more is {k} times {a} than that number itself?
        en| A tailor had {a} m of silk and wanted {k} times as much. How many metres did he order in addition?
        en| After the rain the pond was {k} times as deep as before, when it was {a} cm deep. By how many centimetres did the water rise?
        en| The express covers {k} times the distance of the local train in the same time. When the local train has done {a} km, how far ahead of it is the express?
        en| At the start a rumour was known to {a} people. By evening {k} times as many knew it. How many people heard it in between?
        en| The heavy box is {k} times as heavy as the light box of {a} kg. They hang on the ends of a beam. What weight must be added to the light box for balance?
        en| {A} has glued {a} stamps, {B} {k} times as many. {A} keeps gluing until {he} has as many as {B}, who has stopped. How many stamps does {A} still glue?
        en| "I need {$a} a day," says {A}. "I need {k} times that," says {B}. How much more does {B} spend in a day?
        en| On the moon {A} can jump {k} times as high as on Earth. On Earth {he} can jump {a} cm. How much higher does {he} jump on the moon?
        en| The school had {a} tablets. Now there are {k} times as many. How many tablets were bought?
        en| A play has {a} roles for children and {k} times as many for adults. How many children's roles must be added so that children have as many as adults?
        en| The left pile is {a} coins high. {A} adds coins to the right pile, which was just as high, until it is {k} times as high. How many coins does {he} add?
        en| A cup holds {a} cl, a jug {k} times as much. {A} fills {his} cup from a full jug. What is left in the jug?
        en| When the shop opened, {a} people stood in line. At noon the line was {k} times as long. By how many people had it grown?
        en| {B} does a puzzle in {a} minutes. {A} needs {k} times as long. How many minutes earlier than {A} is {B} finished if they start together?
        en| Class P has {a} plants on the window sill; class Q has {k} times as many. How many plants could class Q give to the hospital and still have as many as class P?
        en| The city has {a} parks. There are {k} times as many playgrounds. By what number do the playgrounds exceed the parks?
        en| An eagle flies at {a} m above the lake, a plane {k} times as high. How many metres is the plane above the eagle?
        en| A photo is enlarged from a width of {a} cm to {k} times this width. How many centimetres wider does it become?
        en| In the bowl are {a} green grapes and {k} times as many blue ones. {A} eats blue grapes until the colours are equal in number. How many does {he} eat?
        en| {A} bought a share for {$a}. A year later it was worth {k} times that much. How much money has {he} made?
        en| Last season the orchard gave {a} tonnes of pears, but {k} times that of apples. How many tonnes less of pears were there?
        en| Write {a}, and below it {k} times as much. Subtract the upper number from the lower. What is the result?
        en| From {k} times a number subtract the number. The number is {a}. What remains?
        en| The well of the farm is {a} m deep, the well of the castle {k} times as deep. How much more rope does one need at the castle?
        en| My sister can hold her breath for {a} seconds, and a seal can do so {k} times as long. For how many more seconds can the seal do it?
        en| The goods lift can carry {k} times as many people as the small lift with its limit of {a}. How many more people fit into the goods lift?
        en| There were {a} birds in the reserve when it was founded, and now there are {k} times as many. Find the increase.
        en| {A} worked {a} hours of overtime; {B} worked {k} times as many. How many hours of overtime is {A} behind {B}?
        en| The bus fare is {$a}, and the plane costs {k} times as much. What does one save by going by bus?
        en| A bed of {a} roses and a bed with {k} times as many are to get the same number of roses. How many must be planted in the smaller bed?
        en| At low tide the water is {a} dm deep at the pier. At high tide it is {k} times as deep. By how many dm does the tide rise?
        en| A phone photo takes {a} MB, a camera photo {k} times as much. How much memory is saved by using the phone?
        en| The garden wall takes {a} litres of paint, the house wall {k} times that. How many litres fewer are used on the garden wall?
        en| A beginner reads {a} notes a minute from a sheet of music, and the pianist reads {k} times as many. How many notes a minute is the pianist ahead?
        en| The ticket was {$a} in advance but at the door it cost {k} times as much. How much extra did the latecomers pay for it?
        en| {A} is standing at milestone {a} of a road that begins with milestone zero. The inn is at a milestone with {k} times this number. How many miles must {A} still walk?
        en| A tower of {a} blocks is to be built up until it is {k} times as high. How many more blocks are needed?
        en| The pharmacy had {a} boxes of tea. After a delivery it had {k} times as many. How many boxes were delivered?
        en| Let the number of men at a meeting be {a} and that of women {k} times as many. By how many would the women win a vote of women against men?
        en| A wolf ran {a} m, and the deer {k} times as far. How many metres did the deer run beyond the wolf's distance?
        en| A visitor climbs {a} steps to the gate of the temple and {k} times as many from the gate to the shrine. By how many steps is the upper part longer?
        zh| {A}烤了{a}块饼干，{B}烤的块数是{A}的{k}倍，{A}比{B}少烤多少块？
        zh| 筐里有柠檬{a}个，橙子的个数是柠檬的{k}倍，橙子比柠檬多多少个？
        zh| 背包重{a}千克，行李箱的重量是背包的{k}倍，背包比行李箱轻多少千克？
        zh| {A}写数学作业用了{a}分钟，写英语作业的时间是数学的{k}倍，写英语比写数学多用多少分钟？
        zh| 电影院下午场卖出{a}张票，晚场卖出的是下午场的{k}倍，下午场比晚场少卖多少张？
        zh| 妈妈买蔬菜用了{a}元，买鱼用的钱是买蔬菜的{k}倍，买鱼比买蔬菜多花几元？
        zh| 一杆旗杆高{a}米，旁边的大树是它的{k}倍高，旗杆比大树矮多少米？
        zh| {A}有{a}枚贝壳，{B}的贝壳是{A}的{k}倍，{A}再捡多少枚就和{B}一样多？
        zh| 邮票的价钱原来是{a}分，现在涨到原来的{k}倍，涨了多少分？
        zh| 小狗春天时重{a}千克，现在的体重是那时的{k}倍，它重了多少千克？
        zh| 小树栽下时高{a}厘米，现在的高度是当时的{k}倍，小树长高了多少厘米？
        zh| 鱼缸里原来有{a}条鱼，又放进一些后是原来的{k}倍，放进去多少条鱼？
        zh| 年初{A}有{a}元，年底的钱是年初的{k}倍，这一年{A}攒下多少元？
        zh| 旧机器每天生产{a}个零件，新机器的产量是旧机器的{k}倍，换成新机器后每天多生产多少个？
        zh| 快车要{a}分钟，慢车用的时间是快车的{k}倍，坐快车可以省多少分钟？
        zh| 球队输了{a}场，赢的场数是输的{k}倍，赢的比输的多几场？
        zh| {a}再加上多少，就等于它的{k}倍？
        zh| 把{a}扩大到它的{k}倍，增加了多少？
        zh| 灯泡每个{a}元，一盏灯的价钱等于{k}个灯泡，一个灯泡比一盏灯便宜多少元？
        zh| 小象每天吃草{a}千克，母象吃的是小象的{k}倍，小象每天比母象少吃多少千克？
        zh| {A}收购一批{T}用了{a}元，卖出的钱是成本的{k}倍，{A}赚了多少元？
        zh| 宾馆有海景房{a}间，街景房的间数是海景房的{k}倍，海景房比街景房少几间？
        zh| 瑜伽班有男学员{a}人，女学员人数是男学员的{k}倍，女学员比男学员多几人？
        zh| 俱乐部成立时有{a}名会员，现在会员人数是成立时的{k}倍，成立以后增加了多少名会员？
        zh| {B}投进{a}个球，{A}投进的个数是{B}的{k}倍，{B}落后{A}几个球？
        zh| 种豆子{a}亩，种玉米的面积是豆子的{k}倍，豆子比玉米少种多少亩？
        zh| 果树第一年结了{a}个苹果，第二年结的是第一年的{k}倍，第二年比第一年多收多少个？
        zh| {A}今年{a}岁，外婆的年龄是{A}的{k}倍，{A}出生时外婆多少岁？
        zh| 小房间月租{a}元，大房间的月租是它的{k}倍，租小房间每月省多少元？
        zh| {A}写了{a}封信，{B}写的信是{A}的{k}倍，{A}还要写几封才能和{B}一样多？
        zh| 海豹吃了{a}千克鱼，海狮吃的是海豹的{k}倍，海豹比海狮少吃多少千克？
        zh| 毛毛虫原来重{a}毫克，几天后体重是原来的{k}倍，体重增加了多少毫克？
        zh| 上个月报名{a}人，这个月报名人数达到上个月的{k}倍，这个月比上个月多报名多少人？
        zh| 郊外租房每周{a}元，市中心的租金是郊外的{k}倍，住郊外每周省下多少元？
        zh| 小提琴班有{a}名学生，吉他班人数是它的{k}倍，小提琴班再来多少名就和吉他班一样多？
        zh| 雨前池塘水深{a}厘米，雨后的深度是雨前的{k}倍，水面升高了多少厘米？
        zh| 慢车行了{a}千米，同一时间里快车行的路程是慢车的{k}倍，快车在慢车前面多少千米（从同一站同向出发）？
        zh| 杠杆左端挂{a}千克，右端挂的重量是左端的{k}倍，要使左右一样重，左端还要加多少千克？
        zh| 学校原有平板电脑{a}台，现在的台数是原来的{k}倍，新买了多少台？
        zh| {A}在地球上能跳{a}厘米高，在月球上跳的高度是地球上的{k}倍，在月球上能多跳多少厘米？
        zh| 一杯装{a}厘升，一壶装的是一杯的{k}倍，从满壶里倒出一杯后，壶里还有多少厘升？
        zh| 开门时有{a}人排队，中午排队人数是开门时的{k}倍，队伍增加了多少人？
        zh| {B}拼图用{a}分钟，{A}用的时间是{B}的{k}倍，同时开始，{B}比{A}早几分钟拼完？
        zh| 甲班窗台上有{a}盆花，乙班的盆数是甲班的{k}倍，乙班送走多少盆后和甲班一样多？
        zh| 老鹰飞在湖面上方{a}米处，飞机的高度是老鹰的{k}倍，飞机在老鹰上方多少米？
        zh| 照片原来宽{a}厘米，放大后的宽度是原来的{k}倍，宽度增加了多少厘米？
        zh| 碗里有绿葡萄{a}颗，紫葡萄的颗数是绿葡萄的{k}倍，吃掉多少颗紫葡萄，紫的就和绿的一样多？
        zh| {A}买股票花了{a}元，一年后股票的价值是当初的{k}倍，{A}赚了多少元？
        zh| 从一个数的{k}倍里减去这个数，这个数是{a}，差是多少？
        zh| 农家的井深{a}米，城堡的井深度是它的{k}倍，在城堡打水要多用几米绳子？
        zh| 保护区建立时有鸟{a}只，现在的鸟是当时的{k}倍，鸟增加了多少只？
        zh| 小电梯限乘{a}人，货梯能载的人数是小电梯的{k}倍，货梯能多载几人？
        zh| {A}加班{a}小时，{B}加班的时间是{A}的{k}倍，{A}的加班时间比{B}少多少小时？
        zh| 坐汽车要{a}元，坐飞机的票价是汽车的{k}倍，坐汽车少花多少元？
        zh| 退潮时码头边水深{a}分米，涨潮时的水深是退潮时的{k}倍，潮水涨了多少分米？
        zh| 预售票每张{a}元，现场票价是预售票的{k}倍，现场买一张要多付多少元？
        zh| {A}现在站在公路的{a}千米处，客栈所在的千米数是它的{k}倍，{A}还要走多少千米？
        zh| 积木塔现在有{a}块，要搭到现在的{k}倍，还需要几块积木？
        zh| 药店原有{a}盒药茶，进货后盒数为原来的{k}倍，这次进了多少盒？
        zh| 初学者每分钟认{a}个音符，钢琴家认的个数是初学者的{k}倍，初学者每分钟少认多少个？
        zh| 小坛里种着{a}株玫瑰，大坛的株数是小坛的{k}倍，小坛补种多少株就和大坛一样多？
        zh| {a}与它的{k}倍相差多少？

        == timesplus: x = k * a + b; k=2..9 a=2..60 b=2..40
        en| {B} has {b} more than {k} times as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| {A} buys {k} {T} for {$a} each and a {V1} for {$b}. How much does {he} spend [in all|altogether]?
        en| There are {k} full boxes of {a} {T} and {b} loose ones. How many {T} are there?
        en| A taxi costs {$b} plus {$a} per km. How much is a ride of {k} km?
        en| {A} reads {a} pages a day for {k} days; then {b} pages remain. How many pages has the book?
        en| {A} had {b} {T} and then bought {k} packs with {a} in each. How many does {he} have now?
        en| {A} has {$b} and saves {$a} every week. How much will {he} have after {k} weeks?
        en| {A} has {a} {T}. {B} has {k} times as many and {b} more. How many has {B}?
        en| When {A} gives each of {k} friends {a} {T}, {b} are left over. How many did {he} have?
        en| Renting a boat costs {$b} and {$a} for each hour. What does it cost for {k} hours?
        en| {A} has {a} {T}. {B} has {b} more than {k} times {A}'s number. How many {T} does {B} have?
        en| {A} bought {k} {T} at {$a} each. {He} also bought a {V1} for {$b}. How much did {he} pay [in total|altogether]?
        en| {A} packed {k} [boxes|bags] with {a} {T} each and had {b} {T} left over. How many {T} were there?
        en| There were {b} {T} in the {P}. Then {k} boxes of {a} {T} each were delivered. How many are there now?
        en| A phone plan costs {$b} plus {$a} for each gigabyte. How much do {k} gigabytes cost?
        en| {A} earns {$a} an hour. {He} worked {k} hours and got a tip of {$b}. How much did {he} get?
        en| {A} bought {k} {T} at {$a} each and paid {$b} for the bus. How much did {he} spend?
        en| {A} has {k} bags with {a} {T} in each and {b} more {T}. How many {T} does {he} have?
        en| {k} times {a} plus {b}: what is the result?
        en| A gym costs {$b} to join and {$a} a month. What do {k} months cost?
        en| {A} reads {a} pages a day. After {k} days {he} has {b} pages left. How many pages does the book have?
        zh| {A}有{a}{M}{T}，{B}比{A}的{k}倍多{b}{M}，{B}有多少{M}？
        zh| {A}买了{k}{M}{a}元的{T}和一{N}{b}元的{V}，一共花了多少元？
        zh| {A}每天看{a}页，看了{k}天，还剩{b}页没看[完|]，这本书[一共|]有多少页？
        zh| 有{k}箱{T}，每箱{a}{M}，另外还有{b}{M}，一共有多少{M}？
        zh| {A}有{b}元，以后每周存{a}元，{k}周后有多少元？
        zh| 出租车起步价{b}元，每千米{a}元，坐{k}千米要付多少元？
        zh| 把一些{T}分给{k}个小朋友，每人{a}{M}，还多{b}{M}，原来有多少{M}？
        zh| 租一条船先付{b}元，每小时再付{a}元，租{k}小时一共付多少元？
        zh| 原有{b}{M}{T}，又买来{k}盒，每盒{a}{M}，现在有多少{M}？
        zh| 梨树有{a}棵，桃树的棵数比梨树的{k}倍还多{b}棵，桃树有多少棵？
        zh| {A}买{k}{M}{T}，每{M}{a}元，又买一{N}{b}元的{V}，共花多少元？
        zh| {T}每盒{a}{M}，有{k}盒零{b}{M}，一共多少{M}？
        zh| 学校原有{b}{M}{T}，又买来{k}箱，每箱{a}{M}，现在一共有多少{M}？
        zh| {A}每天做{a}道题，做了{k}天，还剩{b}道，一共有多少道题？
        zh| 汽车每小时行{a}千米，行了{k}小时，离终点还有{b}千米，全程多少千米？
        zh| {A}每小时挣{a}元，做了{k}小时，又得奖金{b}元，共得多少元？
        zh| {a}的{k}倍加上{b}是多少？
        zh| 健身卡办卡{b}元，每月{a}元，{k}个月共多少元？
        zh| {A}有{k}袋{T}，每袋{a}{M}，还有{b}{M}，共多少{M}？
        zh| {A}买{k}张{a}元的票和一瓶{b}元的水，共花多少元？
        zh| {A}每天背{a}个单词，背了{k}天，还有{b}个没背，一共要背多少个单词？
        en| How many apple trees grow in the orchard if it has {a} pear trees and the number of apple trees is {b} more than {k} times that?
        en| A chair costs {$a}. A table costs {$b} more than {k} times as much. What is the price of the table?
        en| The daughter is {a}. Her grandmother is {b} years older than {k} times her age. How old is the grandmother?
        en| Find the number that is {b} greater than {k} times {a}.
        en| I think of {a}, multiply it by {k} and add {b}. What number do I get?
        en| Last year the club had {a} members. This year it has {b} more than {k} times as many. How many members does it have this year?
        en| On Monday the {P} sold {a} {T}. Tuesday's sales were {b} over {k} times Monday's. How many {T} were sold on Tuesday?
        en| A cat weighs {a} kg. What does the dog weigh if it is {b} kg heavier than {k} cats like this one?
        en| Multiply {a} by {k}, then add {b}. [What do you get|Give the answer]?
        en| A bridge is {a} m long. The tunnel behind it is {b} m longer than {k} times the bridge. What is the length of the tunnel?
        en| My brother has saved {$a}. I have {$b} more than {k} times what he has. How much do I have?
        en| Class P planted {a} flowers, and class Q planted {k} times as many and another {b}. How many flowers did class Q plant?
        en| {A} filled {k} jars with {a} sweets each and had {b} sweets over. With how many sweets did {he} start?
        en| A ticket for the zoo is {$a}. How much do {k} visitors pay [together|in all] if parking is {$b}?
        en| A plumber charges {$b} for coming and {$a} per hour of work. What is the bill for {k} hours?
        en| The hall has {k} rows of {a} seats, and {b} extra seats stand at the back. How many people can sit down?
        en| {b} people are waiting already when {k} buses arrive with {a} people each. How many people are there now?
        en| A lorry weighs {b} tonnes when empty. It is loaded with {k} containers of {a} tonnes each. What is its weight now?
        en| A candle was burnt for {k} hours and lost {a} mm in each. {b} mm are left. How long was the candle at first?
        en| A plant is {b} cm high today. It [grows|gets taller by] {a} cm a week. How high will it be in {k} weeks?
        en| The printer needs {b} seconds to warm up and {a} seconds for each page. How many seconds does it take for {k} pages?
        en| A tank contains {b} litres. Water flows in at {a} litres per minute for {k} minutes. How much water is in it then?
        en| {A} drove {k} hours at {a} km per hour, and after that there were still {b} km to go. How long is the whole way?
        en| [Delivery|Shipping] is {$b} per order. {A} ordered {k} {T}, each at {$a}. What did the order cost in all?
        en| You pay {$b} at once and then {$a} a month for {k} months. How much do you pay altogether?
        en| In the bakery {k} trays of {a} rolls are in the oven and {b} rolls lie on the counter. How many rolls is that?
        en| {A} cut {k} pieces of {a} cm from a ribbon. Afterwards {b} cm remained. How long had the ribbon been?
        en| The school bought {k} cartons with {a} notebooks in each as well as {b} single ones. How many notebooks did it buy?
        en| A game: {a} points for each star and {b} bonus points at the end. {A} found {k} stars. What is {his} score?
        en| {k} nurses cared for {a} patients each, and {b} patients were looked after by a doctor. How many patients were there?
        zh| 甲数是{a}，乙数比甲数的{k}倍多{b}，乙数是多少？
        zh| 一把椅子{a}元，一张桌子的价钱比椅子的{k}倍贵{b}元，一张桌子多少元？
        zh| 儿子今年{a}岁，爸爸的年龄比儿子的{k}倍大{b}岁，爸爸今年多少岁？
        zh| 比{a}的{k}倍多{b}的数是多少？
        zh| 学校有足球{a}个，篮球的个数比足球的{k}倍多{b}个，篮球有多少个？
        zh| 五年级种树{a}棵，六年级种的比五年级的{k}倍还多{b}棵，六年级种了多少棵？
        zh| 一支钢笔的价钱比一支圆珠笔的{k}倍多{b}元，已知圆珠笔{a}元，求钢笔的价钱。
        zh| 上午卖出{a}{M}{T}，下午卖的比上午的{k}倍多{b}{M}，下午卖出多少{M}？
        zh| 小猫重{a}千克，小狗的体重比小猫的{k}倍重{b}千克，小狗重多少千克？
        zh| 蓝绳长{a}米，红绳比蓝绳的{k}倍长{b}米，求红绳长多少米。
        zh| {A}折了{a}只纸鹤，{B}折的只数比{A}的{k}倍多{b}只，问{B}折了几只。
        zh| 甲仓存粮{a}吨，乙仓存粮比甲仓的{k}倍多{b}吨，乙仓存粮多少吨？
        zh| 我有{a}张卡片，表哥的卡片比我的{k}倍多{b}张，表哥有多少张？
        zh| 用{a}乘{k}，再加上{b}，结果是几？
        zh| 求{a}的{k}倍与{b}的和。
        zh| 如果男生有{a}人，女生人数比男生的{k}倍多{b}人，那么女生有多少人？
        zh| 一辆空车重{b}吨，装上{k}箱货，每箱{a}吨，现在总重多少吨？
        zh| 小树现在高{b}厘米，每周长高{a}厘米，{k}周后高多少厘米？
        zh| 水箱里有水{b}升，每分钟注入{a}升，注了{k}分钟，这时水箱里有多少升水？
        zh| 礼堂里有{k}排座位，每排{a}个，后面又加了{b}个座位，一共能坐多少人？
        zh| 从一根绳子上剪下{k}段，每段{a}米，还余{b}米，这根绳子原来长多少米？
        zh| 修一条路，每天修{a}米，修了{k}天还差{b}米没修，这条路全长多少米？
        zh| 门票每人{a}元，停车费{b}元，{k}个人去玩一共花多少元？
        zh| 网上买{k}{M}{T}，每{M}{a}元，另加运费{b}元，总共要付多少元？
        zh| 来了{k}辆客车，每辆坐{a}人，另外有{b}人骑车来，一共来了多少人？
        zh| 先付{b}元，以后每月付{a}元，付{k}个月正好付清，这件商品多少元？
        zh| 师傅上门费{b}元，每小时工钱{a}元，干了{k}小时，要付给师傅多少元？
        zh| 食堂运来{k}袋大米，每袋{a}千克，又运来面粉{b}千克，运来的粮食共多少千克？
        zh| {A}做{k}个花环，每个用{a}朵花，做完后剩下{b}朵，原来有多少朵花？
        zh| 车间每小时生产{a}个零件，生产了{k}小时，离任务还差{b}个，任务是多少个零件？
        zh| 老师买了{k}副{a}元的球拍和一盒{b}元的球，老师用去多少元？
        zh| 游戏里每颗星得{a}分，最后奖励{b}分，{A}找到{k}颗星，得了多少分？
        en| A ride costs {$b} to begin with and {$a} for each km. What does a ride of {k} km cost?
        en| What number is {b} more than {k} times {a}?
        en| {A} saves {$a} a week and already has {$b}. How much will {he} have after {k} weeks?
        en| {k} boxes of {a} {T} each and {b} single {T} are delivered. How many {T} are delivered?
        en| A plant is {b} cm high and grows {a} cm a week. How high is it after {k} weeks?
        en| Multiply {k} by {a} and add {b}. What is the result?
        en| {A} bought {k} {T} at {$a} each and a bag for {$b}. How much did {he} pay altogether?
        en| The father is {b} years older than {k} times the age of his son, who is {a}. How old is the father?
        en| How much does a party with {k} guests cost, if the hall costs {$b} and the food {$a} a guest?
        en| In a bus there are {k} rows with {a} seats and {b} seats at the back. How many people can sit?
        en| A tank contains {b} litres. {a} litres flow in every minute. How many litres are in it after {k} minutes?
        en| {B} ran {b} m more than {k} times the distance of {A}, who ran {a} m. What distance did {B} run?
        en| A worker gets {$a} an hour and a bonus of {$b}. How much does he get for {k} hours?
        zh| {A}有{a}{M}{T}，{B}的比{A}的{k}倍还多{b}{M}，{B}有[几|多少]{M}？
        zh| {A}已有{b}元，每周再存{a}元，{k}周后共有多少元？
        zh| 买{k}{M}{T}，每{M}{a}元，另买一个{b}元的袋子，一共要付多少元？
        zh| 有{k}箱{T}，每箱{a}{M}，还有{b}{M}散装的，一共有多少{M}？
        zh| 一棵小苗高{b}厘米，每周长{a}厘米，{k}周后高多少厘米？
        zh| {k}乘{a}再加{b}，得多少？
        zh| 儿子今年{a}岁，爸爸的年龄比儿子的{k}倍多{b}岁，爸爸多少岁？
        zh| 出租车起步费{b}元，每千米{a}元，坐{k}千米要多少元？
        zh| 车厢里有{k}排座位，每排{a}个，最后面另有{b}个，共有多少个座位？
        zh| 池里有水{b}升，每分钟注入{a}升，{k}分钟后池里有多少升水？
        zh| 工人每小时工资{a}元，另有奖金{b}元，工作{k}小时共得多少元？
        zh| {A}种了{a}棵树，{B}种的是{A}的{k}倍还多{b}棵，{B}种了几棵？
        zh| 红花有{a}朵，黄花的朵数比红花的{k}倍多{b}朵，黄花有多少朵？
        en| A plumber charges {$a} an hour and {$b} for coming. What does a job of {k} hours cost?
        en| For each correct answer there are {a} points, and everyone starts with {b} points. {A} has {k} correct answers. How many points has {he}?
        en| A worker gets {$a} a day and a bonus of {$b} at the end. What does he get for {k} days?
        en| The rent of a boat is {$a} per hour plus {$b} for the jackets. {A} keeps it {k} hours. What does {he} pay?
        en| A snail crawls {a} cm an hour. It is {b} cm from the wall now. How far from the wall is it after crawling away for {k} hours?
        en| A plant is {b} cm high and grows {a} cm a week. How high is it in {k} weeks?
        en| {A} saves {$a} a month and already has {$b}. How much does {he} have after {k} months?
        en| {k} rows of {a} chairs were not enough, so {b} more chairs were brought. How many chairs are there?
        zh| 修理工每小时收{a}元，上门费{b}元，修了{k}小时，要付多少元？
        zh| 答对一题得{a}分，每人先有{b}分底分，{A}答对{k}题，得多少分？
        zh| 工人每天工资{a}元，最后发奖金{b}元，干了{k}天，共得多少元？
        zh| 租船每小时{a}元，另外救生衣收{b}元，{A}租了{k}小时，要付几元？
        zh| 小苗高{b}厘米，每周长{a}厘米，{k}周后高多少厘米？
        zh| {A}已有{b}元，每月存{a}元，{k}个月后有多少元？
        zh| 摆了{k}排椅子，每排{a}把，不够坐，又搬来{b}把，一共有多少把椅子？
        zh| 每颗星{a}分，结束时加{b}分，{A}得了{k}颗星，总分是多少？
        en| {A} has {a} {T}. {B} has {b} more than {k} times as many. How many has {B}?
        en| A taxi asks {$a} per km and {$b} to begin with. What does a trip of {k} km cost?
        en| {A} packed {k} boxes with {a} {T} each, and {b} {T} were left. How many {T} were there?
        en| {k} bags of {a} kg and one of {b} kg: what do they weigh?
        en| A bottle costs {$a}. {A} buys {k} bottles and a loaf for {$b}. What does {he} pay?
        en| There are {b} litres in a tank. Every minute {a} litres more flow in. How many litres are there after {k} minutes?
        en| {A} already had {b} {T} and bought {k} packs of {a}. How many has {he} now?
        en| Multiply {a} by {k} and add {b}.
        en| The shirt costs {$a}, the coat {$b} more than {k} times that. What does the coat cost?
        en| {A} read {a} pages a day for {k} days and the last {b} pages on Sunday. How many pages had the book?
        zh| {a}的{k}倍多{b}是多少？
        zh| 每盒{a}个，装了{k}盒，还余{b}个，一共有多少个？
        zh| {A}每天写{a}个字，写了{k}天，还有{b}个没写，要写多少个字？
        zh| 一支笔{a}元，一本书的价钱比一支笔的{k}倍多{b}元，一本书多少元？
        en| If {k} boxes have {a} eggs each and {b} eggs are loose, how many eggs are there?
        en| Find a number that is {b} more than {k} times {a}.
        en| Let x be the price of {k} pens at {$a} and a book at {$b}. Find x.
        en| How long is a chain of {k} parts of {a} cm and one part of {b} cm?
        en| Every guest at the party received {a} sweets. There were {k} guests, and {b} sweets stayed in the bowl. How many sweets had been bought?
        en| {A} put {a} photos on each of {k} album pages and {b} on the last page. How many photos are in the album?
        en| The electrician asks for {$a} per hour and a travel fee of {$b}. He works for {k} hours. Work out his bill.
        en| A dragon in the story is {b} years older than {k} times the age of the knight. The knight is {a}. What is the age of the dragon?
        en| At the car wash {A} earned {$a} on each of {k} days. {His} aunt gave {him} {$b} on top. How much money does {he} have from all this?
        en| A florist tied {k} bunches of {a} roses. She still has {b} roses in the bucket. With how many roses did she begin?
        en| {B} scored {b} points better than {k} times {A}'s score of {a}. What was {B}'s score?
        en| On the way to the moon the crew eats {a} meals a day. The trip takes {k} days, and {b} spare meals are taken along. How many meals are on board?
        en| A coach leaves with {k} full rows of {a} passengers, and {b} people standing. How many people travel in the coach?
        en| A wall was already {b} cm high. Then {k} layers of bricks, each {a} cm high, were put on top. How high is the wall now?
        en| The warehouse had {b} tyres in stock. During the day {k} lorries came and unloaded {a} tyres each. How many tyres were in stock that evening?
        en| The small theatre has {a} seats. The opera house has {k} times as many plus {b} more in the gallery. How many seats does the opera house have?
        en| A baker needs {a} g of butter for each of {k} cakes and {b} g for the biscuits. How much butter is that in total?
        en| Entrance is {$b}. Each ride costs {$a}. {A} goes on {k} rides. How much money does {he} spend at the fair?
        en| To print a booklet costs {$a} a copy; setting it up costs {$b} once. What must be paid for {k} copies?
        en| {A} sleeps {a} minutes in the bus on each of {k} trips and {b} minutes on the sofa. How many minutes of sleep does {he} get?
        en| {A} must save {$a} in each of {k} months and still lacks {$b} for the guitar. What does the guitar cost?
        en| After {A} had cut {k} strips of {a} cm from a piece of ribbon, a rest of {b} cm remained. How long had the ribbon been?
        en| The depth of the new well is {b} m more than {k} times the depth of the old well, which is {a} m deep. How deep is the new well?
        en| Our village has {a} dogs. It has {k} times as many cats and a further {b} cats without an owner. How many cats does it have in all?
        en| The music teacher earned {$b} for a concert and gave {k} lessons at {$a} each. How much did she earn?
        en| The monthly rent of a garage is {$a}. On signing, a fee of {$b} is due. How much has the tenant paid after {k} months?
        en| A tortoise walked {a} m an hour for {k} hours, rested, and walked another {b} m. What distance did the tortoise walk?
        en| {A} is on page {b} of a thick book. If {he} reads {a} pages a day from now on, on which page will {he} be {k} days later?
        en| The lift carried {a} people on each of {k} trips; {b} people took the stairs. How many people went up?
        en| On each of {k} farms there are {a} cows, and there are {b} cows on the mountain pasture. How many cows is this altogether?
        en| Find x, if x exceeds {k} times {a} by {b}.
        en| Start with {a}. Make it {k} times as large. Then go {b} up. Where do you arrive?
        en| What is the sum of {b} and the product of {k} and {a}?
        en| The hospital kitchen cooks {a} meals for each of the {k} wards as well as {b} meals for the staff. How many meals does it cook?
        en| {A} sold {k} boxes of {a} oranges. The {b} oranges that were not sold {he} took home. How many oranges had {he} brought to the market?
        en| {A} and {B} play a board game. Every castle counts {a} points and the crown counts {b}. How many points has {A} with {k} castles and the crown?
        en| A frog sits {b} cm from the pond and hops away from it, {k} hops of {a} cm. How far from the pond is the frog then?
        en| There are {b} people on the ferry before the buses drive on. Then {k} buses with {a} people each drive on. How many people are on the ferry now?
        en| At sunrise it was {b} degrees. The temperature rose by {a} degrees an hour for {k} hours. What was the temperature then?
        en| A school orders {k} sets of {a} chairs for the classrooms and {b} chairs for the staff room. Tell the total number of chairs.
        en| Buying a washing machine by instalments: {$b} down and {k} payments of {$a}. What is the full price?
        en| A wooden box weighs {b} g. It is filled with {k} jars weighing {a} g each. Find the weight of the filled box.
        en| {A} lent {B} {$a} a week for {k} weeks. {B} already owed {A} {$b} before. How much does {B} owe {A} now?
        en| {A} has already knitted {b} rows of the scarf. Knitting {a} rows an evening, how many rows will {he} have after another {k} evenings?
        en| Postage for a parcel is {$b} plus {$a} for every kilogram. What is the postage for a parcel of {k} kg?
        en| The cyclists rode {k} stages of {a} km and a time trial of {b} km. How long was the whole race?
        en| A beehive produced {a} jars of honey each summer for {k} summers. Another {b} jars came from an older hive. How many jars came from both hives?
        en| The jeans cost {$b} more than {k} T-shirts. If a T-shirt costs {$a}, how much are the jeans?
        en| A parking meter asks {$a} for each hour and a night charge of {$b}. {A} parks for {k} hours and overnight. What does it cost?
        en| {A} collects cans. {He} had {b} at home and finds {a} on each of {k} walks. How many cans does {he} have after the walks?
        en| In the hotel {k} floors have {a} rooms apiece. On the roof there are {b} more rooms. What number of rooms can be let?
        en| Each of the {k} gardeners planted {a} bulbs. The boss planted {b} herself. How many bulbs will come up if none is lost?
        en| When the bus left the terminal there were {b} passengers on it. At each of the next {k} stops {a} more people boarded and nobody left. How many were on it after these stops?
        en| If the twins' grandmother is {b} years older than {k} times their age of {a}, how old is she?
        en| The number of apples on the tree is {b} above {k} times the number on the ground. {a} apples lie on the ground. How many hang on the tree?
        en| The longer film lasts {k} times the {a} minutes of the shorter film and then another {b} minutes. How many minutes is the longer film?
        en| A sheep gives {a} kg of wool. How much wool will the farmer have from {k} such sheep, if {b} kg is in the barn already?
        en| Yesterday's visitors: {a}. Today's visitors: {k} times that and {b} besides. How many came today?
        en| {A} owns a pack of {b} old postcards and buys {k} packs of {a} new ones. What is the size of {his} collection?
        en| Dad made {a} pancakes for each of the {k} children, and for himself {b} little ones. How many pancakes did he make?
        en| On a shelf, {k} dictionaries of {a} mm thickness stand next to an atlas {b} mm thick. What length of shelf do they take?
        en| The choir bought {k} tickets for {$a} each, and the booking fee was {$b}. How much left the choir's bank account?
        en| The bell of the church rings {a} times at each of {k} services and {b} times at noon. How many times does it ring in all?
        en| A lorry delivered {k} pallets with {a} sacks and, at the customer's request, {b} extra sacks. How many sacks were delivered?
        en| {A} uploads {a} videos every month. {k} months ago {he} had {b} videos online. How many are online today?
        en| {B} has {k} times as many likes as {A}, who has {a}, and then {b} likes more. How many likes has {B}?
        en| The river is {a} m wide at the bridge. At its mouth it is {b} m wider than {k} times that width. How wide is its mouth?
        en| The chef used {k} cartons of {a} eggs and after that {b} single eggs. What is the number of eggs used?
        en| A moving company takes {$b} for the van plus {$a} for each worker. {A} orders the van with {k} workers. How much is to be paid?
        en| {A} glued {b} stamps into {his} album on the first day and {a} on each of the following {k} days. How many stamps did {he} glue in?
        en| {k} teams of {a} players meet at the tournament with {b} referees. How many people are on the field for the opening photo?
        en| {A} gets {a} points for each of {k} correct answers and {b} bonus points for speed. What is {his} score?
        zh| 每位客人分到{a}颗糖，来了{k}位客人，分完后盘子里还有{b}颗，原来盘子里有多少颗糖？
        zh| 相册前{k}页每页贴{a}张照片，最后一页贴了{b}张，相册里共有多少张照片？
        zh| 围墙原来高{b}厘米，又往上砌了{k}层砖，每层厚{a}厘米，现在围墙高多少厘米？
        zh| 游乐园门票{b}元，每玩一个项目另付{a}元，{A}玩了{k}个项目，一共花了多少元？
        zh| 花店扎了{k}束花，每束用{a}枝玫瑰，桶里还余{b}枝，花店原有玫瑰多少枝？
        zh| 汽车从总站开出时有{b}名乘客，以后{k}站每站都上来{a}人，没有人下车，这时车上有多少人？
        zh| 老井深{a}米，新井的深度比老井的{k}倍还深{b}米，新井深多少米？
        zh| 清晨气温是{b}度，之后每小时升高{a}度，{k}小时后气温是多少度？
        zh| 寄包裹要付手续费{b}元，每千克邮费{a}元，寄{k}千克的包裹共付多少元？
        zh| 分期付款买洗衣机，首付{b}元，再付{k}期，每期{a}元，这台洗衣机总价是多少元？
        zh| 一个空木箱重{b}克，装进{k}瓶果酱，每瓶重{a}克，装好后一共重多少克？
        zh| 每位园丁种{a}棵郁金香，{k}位园丁种完后，园长又种了{b}棵，一共种了多少棵？
        zh| {A}打靶，每中一靶得{a}分，另有{b}分奖励，{he}中了{k}靶，共得多少分？
        zh| {k}个{a}相加，再加上{b}，和是多少？
        zh| 宾馆有{k}层，每层{a}间客房，顶楼还有{b}间小客房，宾馆一共有客房多少间？
        zh| 医院食堂要给{k}个病区各送{a}份饭，还要给值班人员留{b}份，总共要做多少份饭？
        zh| {A}有{a}个赞，{B}得到的赞比{A}的{k}倍还多{b}个，{B}得到多少个赞？
        zh| {B}有{a}元，{A}的钱比{B}的{k}倍多{b}元，{A}有多少元？
        zh| 书架上摆着{k}本厚{a}毫米的词典和一本厚{b}毫米的地图册，它们一共占多宽（毫米）？
        zh| 自行车比赛骑了{k}个{a}千米的赛段，外加一段{b}千米的计时赛，总路程是多少千米？
        zh| 仓库存有轮胎{b}个，白天来了{k}辆卡车，每辆卸下{a}个，晚上仓库里有轮胎多少个？
        zh| {A}家里已有空瓶{b}个，每次散步捡回{a}个，散步{k}次后共有多少个空瓶？
        zh| 一条牛仔裤比{k}件T恤的总价还贵{b}元，T恤每件{a}元，牛仔裤多少元？
        zh| 桥下的河面宽{a}米，入海口的宽度是那里的{k}倍再加{b}米，入海口宽多少米？
        zh| 剪{k}条{a}厘米的纸带后，剩下的纸正好{b}厘米长，这卷纸原长多少厘米？
        zh| 夏令营有{k}个小队，每队{a}名营员，另有{b}位老师，拍合影时一共有多少人？
        zh| 养蜂人今年收了{k}箱蜂蜜，每箱{a}瓶，加上去年剩下的{b}瓶，现在他有多少瓶蜂蜜？
        zh| {A}第一天集了{b}枚邮票，随后{k}天每天集{a}枚，这些天共集邮票多少枚？
        zh| 妹妹今年{a}岁，外婆的年龄比妹妹的{k}倍还大{b}岁，外婆今年高寿？
        en| Early in the morning {b} ducks are swimming on the lake. {k} flocks of {a} ducks land beside them. How many ducks are there then?
        en| Put {k} rods of {a} cm end to end and add a rod of {b} cm. What length do you get?
        en| {A} swims {a} lengths every morning from the first to the last day of camp. The camp lasts {k} days. On the last day {he} swims {b} extra lengths. How many lengths is that altogether?
        en| The baker put {a} muffins into each of {k} baskets. He had {b} muffins that did not fit. How many muffins had he baked?
        en| {b} children are already on the playground. Then {k} classes come out, each with {a} children. How many children are on the playground now?
        en| A ticket to the funfair costs {$b} and every ride costs {$a} more. {A} goes on {k} rides. How much does the visit cost {him}?
        en| A cyclist rode {a} km a day for {k} days. On the next day he rode only {b} km. How many kilometres did he ride in all?
        en| {A} learned {a} new words in each of {k} lessons. {He} already knew {b} words. How many words does {he} know now?
        en| The hen house gives {a} eggs a day. After {k} days the farmer adds the eggs to the {b} eggs in his basket. How many eggs are in the basket then?
        en| {A} has {k} sheets of stickers. There are {a} stickers on every sheet. {B} gives {him} {b} more stickers. How many stickers does {A} have now?
        en| A bricklayer laid {k} rows of {a} bricks, and on top he laid {b} bricks more. How many bricks did he use?
        en| {A} is {a} years old. {His} grandfather's age is {k} times {his} age plus {b} years. How old is the grandfather?
        en| The weight of the calf is {a} kg. The weight of the cow is {b} kg more than {k} times the weight of the calf. Find the weight of the cow.
        en| There are {a} girls in the sports club. The number of boys exceeds {k} times the number of girls by {b}. How many boys are there?
        en| The hotel charges {$a} a night. {A} stays for {k} nights and pays {$b} for breakfast. What is {his} bill?
        en| A song lasts {a} minutes. The choir sings it {k} times and then rests for {b} minutes. How many minutes pass?
        en| {A} has a job in a cafe. {He} gets {$a} for each shift. This week {he} worked {k} shifts and was given {$b} in tips. How much money did {he} get this week?
        en| {A} planted {k} rows of lettuce. There were {a} plants in each row. In the evening {he} planted {b} more. How many lettuce plants are in the garden?
        en| In each of {k} tents sleep {a} scouts, and {b} leaders sleep in the hut. How many people are at the camp?
        en| When the juice is poured into {k} jugs of {a} litres, {b} litres remain in the barrel. How many litres of juice were there?
        en| "I have {a} shells," says {A}. "I have {b} more than {k} times that," says {B}. How many shells does {B} have?
        en| "My house is {a} m from school," says {B}. "Mine is {k} times as far, and then another {b} m," says {A}. How far is {A}'s house from school?
        en| From a board the carpenter cut {k} shelves, each {a} cm long. A piece of {b} cm was left. What was the length of the board?
        en| The parking garage takes {$b} for entering, then {$a} for every hour. What must a driver pay after {k} hours?
        en| Calculate the total: {k} packets of {a} g each, and the box itself, which weighs {b} g.
        en| A lift holds {k} workers of {a} kg and tools of {b} kg. What load does it carry?
        en| {A} answered {k} questions worth {a} points each. For good handwriting {he} received {b} extra points. What was {his} score?
        en| There are {k} floors with {a} flats each in the tower block. On the ground floor there are {b} shops. How many flats and shops does the building have?
        en| Find the product of {a} and {k}, and increase it by {b}.
        en| Let x be the number of pupils in {k} classes of {a} and one class of {b}. Find x.
        en| {b} is added to the product of {k} and {a}. Which number is obtained?
        en| A train has {k} carriages with {a} passengers in each, and {b} passengers more get on. How many passengers are on the train now?
        en| A swimming pool already has {b} cm of water in it. The water rises {a} cm every hour. How deep is the water after {k} hours?
        en| The snowman's hill had {b} cm of snow at breakfast. Snow fell for {k} hours, {a} cm each hour. How deep is the snow now?
        en| A spider started at a height of {b} cm and climbed {a} cm a minute. At what height was it after {k} minutes?
        en| {A} typed {a} pages a day. After {k} days {he} still had {b} pages to type. How many pages were there to type in all?
        en| {A} puts all {his} photos in an album. {He} fills {k} pages with {a} photos each and puts the last {b} photos on the next page. How many photos does {he} have?
        en| At the beginning of the game {A} has {b} points. Each level brings {a} points. What is {his} score when {he} has passed {k} levels?
        en| The museum had {a} visitors in winter. In summer it had {k} times this number and {b} people on top. How many visitors came in summer?
        en| A farmer has {a} goats. He has {k} times as many hens as goats, plus {b} more hens. How many hens does he have?
        en| On the first night the temperature lamp used {a} units; the oven used {b} more than {k} times this amount. How many units did the oven use?
        en| For the party we ordered {k} pizzas at {$a} each, and the driver got {$b}. What did it cost us?
        en| A family pays {$b} for the campsite and {$a} per night for the tent. They stay {k} nights. Work out the whole price.
        en| The school orders {k} footballs for {$a} each. Delivery costs {$b}. How much is the order?
        en| To rent a hall one pays {$b} for cleaning as well as {$a} for each hour. How much must be paid for {k} hours?
        en| A jug holds {a} cups. A bucket holds {b} cups more than {k} jugs. How many cups does the bucket hold?
        en| {A} ran {a} laps. {B} says: "I ran {k} times your laps and then {b} more." How many laps did {B} run?
        en| The river is {a} m wide here. At its mouth it is {k} times as wide and {b} m wider still. How wide is it at the mouth?
        en| A clown blew up {k} bunches of {a} balloons and {b} single balloons. How many balloons did he blow up?
        en| The library got {k} parcels with {a} books in each and {b} books in an open box. How many new books did it get?
        en| {A} cut {k} ribbons of {a} cm from a roll, and {b} cm were left on the roll. How long was the ribbon on the roll before?
        en| Each of {k} tables seats {a} guests, and {b} more guests stand at the bar. How many guests are in the restaurant?
        en| {A} worked at the shop for {k} days at {$a} a day. With the {$b} in {his} pocket, how much money has {he}?
        en| The ship has {a} sailors and {b} more than {k} times as many passengers. How many passengers are on board?
        en| It takes {a} minutes to bake a tray of biscuits. {A} bakes {k} trays, one after another, and cleans up for {b} minutes. How long is {he} busy?
        en| A bus ticket is {$a}. {A} buys {k} tickets and has {$b} left. How much money did {he} have before?
        en| After spending {$a} a day for {k} days, {B} had {$b} left. How much had {B} at first?
        en| If {k} friends each pay {$a}, there is still {$b} missing for the present. What is the price of the present?
        en| If {k} buses with {a} seats are full, {b} people have to walk. How many people want to go?
        en| {A} bought {k} notebooks. Each notebook cost {$a}. {He} also bought a schoolbag for {$b}. How much money did {he} spend?
        en| The bigger number is {b} more than {k} times the smaller number. The smaller number is {a}. What is the bigger number?
        en| Add {b} to {k} groups of {a}. What is the total?
        en| A spaceship carries {k} probes of {a} kg each and a telescope of {b} kg. What is the mass of its load?
        en| At low tide {b} m of the beach lie dry. Each hour for {k} hours the sea goes back another {a} m. How many metres of beach are dry then?
        en| The vet vaccinated {a} cows an hour. After {k} hours there were {b} cows still to be done. How many cows does the herd have?
        en| Yesterday {A} solved {b} puzzles. On each of the next {k} days {he} solves {a}. How many puzzles will {he} have solved in all by then?
        en| The entrance hall is {b} m long. Behind it lie {k} rooms in a line, each {a} m long. How long is the whole building?
        en| Every scout carries {a} logs, and there are {k} scouts. The leader carries {b} logs. How many logs reach the fire?
        en| {A} folded {k} napkins a minute for {a} minutes and had folded {b} before that. How many napkins are folded now?
        en| A postcard costs {$a} to send. {A} sends {k} postcards and a parcel for {$b}. What does the post office ask for?
        en| How far is it to the pole if the team covers {a} km on each of {k} days and then has {b} km to go?
        en| What does a wardrobe cost if it is {$b} dearer than {k} chairs at {$a} each?
        en| The concert consists of {k} pieces lasting {a} minutes each and a break of {b} minutes. How many minutes does it last?
        en| Take {b} away from an unknown number and share the rest equally among {k} children: each gets {a}. What is the unknown number?
        en| {A} pays off a loan: {$a} in each of {k} months, and {$b} with the last payment on top. How much is paid off altogether?
        en| {B} has a paper round. In {k} streets {B} delivers {a} papers each, and {b} in the square. How many papers does {B} deliver?
        en| The tower was {b} m high. Engineers raised it by {k} floors of {a} m. Find its present height.
        en| An ice cream stand sold {a} scoops an hour for {k} hours. Just before closing, a school class bought {b} more scoops. How many scoops were sold?
        en| {A} is in debt: {he} owes each of {k} friends {$a} and the bank {$b}. How big is the debt?
        en| There is a row of {k} vans, each {a} dm long, behind a lorry of {b} dm, bumper to bumper. How long is the row with the lorry?
        en| Every pupil in a group of {k} reads {a} poems aloud, then the teacher reads {b}. How many poems are heard?
        en| {A} planned a meal for {k} people with {a} g of rice each and adds {b} g for safety. How many grams of rice does {he} cook?
        en| Water for the expedition: {a} litres for each of {k} people, besides a reserve of {b} litres. How much water must be carried?
        en| In the first week {b} people followed the blog. Since then {a} more have joined every week, for {k} weeks. How many follow it now?
        en| {A} wants to know the number of seats: {k} tables for {a} people, {b} stools at the bar. How many people can sit?
        en| {A} is thinking of a number. If you subtract {b} from it and divide what is left by {k}, you get {a}. What is the number?
        en| A number reduced by {b} is {k} times {a}. What is the number?
        en| By selling {k} lambs at {$a} each and a cow at {$b}, how much does the farmer take in?
        en| The clown juggled for {a} seconds in each of {k} tries. In the try after that, his best, he juggled for {b} seconds. How many seconds did he juggle in all?
        en| A gas bill is made up of a basic charge of {$b} and {$a} for each unit. What must be paid for {k} units?
        en| Above the clouds: the balloon was at {b} m and climbed {a} m in each of {k} minutes. What height did it reach?
        en| After filling {k} cups of {a} cl with punch, the hostess still sees {b} cl in the bowl. How much punch did she make?
        en| {A} has {a} cousins. {B} says: "I would need {b} cousins fewer to have {k} times as many as you." How many cousins does {B} have?
        en| The tailor bought {k} metres of linen at {$a} a metre and thread for {$b}. Work out the total cost.
        en| In our town {k} bus lines have {a} stops each, and the night bus has {b} stops of its own. No stop is shared. How many stops are there?
        en| A stone wall has {k} layers of {a} stones, and a top row of {b} flat stones. How many stones are built in?
        en| {A} earned {a} stars in every one of {k} weeks, and the teacher gave {him} {b} extra stars for helping. Count {his} stars.
        en| The lighthouse flashes {a} times a minute. {A} counted {b} flashes and then watched for another {k} minutes, still counting. How many flashes did {he} count in all?
        en| To paint the ceiling {b} cl of paint is needed, and {a} cl for each of the {k} walls. How much paint should be bought?
        en| At a wedding a photographer took {b} pictures of the bride and {a} at each of {k} tables. How many pictures did the photographer take?
        en| A sleigh is pulled by {k} teams of {a} dogs, while {b} dogs rest on the sleigh. How many dogs are on the journey?
        en| Every hen house gets {a} kg of grain, the goose house gets {b} kg. How much grain does a farm with {k} hen houses and a goose house use?
        en| The record holder lifted {b} kg more than {k} times the weight that {A} lifted. {A} lifted {a} kg. What is the record?
        en| Only {a} people came to the first meeting; to the second came {b} more than {k} times that number. How many people came to the second meeting?
        en| {A} walked {a} m. That distance, {k} times over, and {b} m besides bring one to the castle from where {he} began. How far is the castle from there?
        en| A coin machine takes in {$a} an hour. This morning there was {$b} in it. What will be in it after {k} hours if nobody empties it?
        en| The scarf has {k} stripes that are {a} cm wide, and fringes of {b} cm in total. What is its length?
        en| {A} puts {a} plants in each of {k} window boxes. {B}, at the next house, needs {b} plants. They order together. How many plants do they order?
        en| The judge read {k} letters, spending {a} minutes on each, and then wrote for {b} minutes. How long did the judge work?
        en| A theatre pays {$a} to each of {k} dancers and {$b} to the pianist. What does the evening cost the theatre?
        zh| 老师把铅笔分给{k}个小组，每组{a}支，柜子里还有{b}支，一共有多少支铅笔？
        zh| 面包师在{k}个篮子里各放了{a}个面包，还有{b}个放不下，他一共烤了多少个面包？
        zh| 操场上原来有{b}人，又来了{k}个班，每班{a}人，现在操场上有多少人？
        zh| 骑行队前{k}天每天骑{a}千米，最后一天骑了{b}千米，一共骑了多少千米？
        zh| 小牛重{a}千克，大牛的体重比小牛的{k}倍还多{b}千克，大牛重多少千克？
        zh| 帐篷有{k}顶，每顶住{a}名队员，另有{b}名老师住在木屋里，营地里共有多少人？
        zh| 宾馆每晚{a}元，早餐共{b}元，{A}住了{k}晚，一共要付多少元？
        zh| 一个数除以{k}，如果先减去{b}，商正好是{a}，这个数是多少？
        zh| 泥瓦匠砌了{k}排砖，每排{a}块，上面又砌了{b}块，一共用了多少块砖？
        zh| {A}每节课学{a}个生词，学了{k}节课，加上原来会的{b}个，现在会多少个生词？
        zh| 一首歌长{a}分钟，合唱队唱了{k}遍，又休息了{b}分钟，一共用了多少分钟？
        zh| 大楼有{k}层住宅，每层{a}户，底楼还有{b}家商店，住户和商店一共有多少家？
        zh| 停车场进场收{b}元，以后每小时收{a}元，停了{k}小时要交多少元？
        zh| 山羊有{a}只，母鸡的只数是山羊的{k}倍再加{b}只，母鸡有多少只？
        zh| 冬天博物馆有{a}名参观者，夏天的人数是冬天的{k}倍还多{b}名，夏天有多少名参观者？
        zh| {A}说：“我有{a}个贝壳。”{B}说：“我的比你的{k}倍还多{b}个。”{B}有多少个贝壳？
        zh| 每个同学出{a}元，{k}个同学的钱合在一起，买礼物还差{b}元，这件礼物多少元？
        zh| {k}辆客车都坐满了，每辆坐{a}人，还有{b}人没上车，一共有多少人？
        zh| {A}买车票，每张{a}元，买了{k}张后还剩{b}元，{A}原来有多少元？
        zh| 照片贴满{k}页，每页{a}张，最后还有{b}张贴在下一页，共有照片多少张？
        zh| 饭店有{k}桌客人，每桌{a}人，另有{b}人在门口等，一共有多少位客人？
        zh| 雪已经有{b}厘米厚，又下了{k}小时，每小时增厚{a}厘米，现在雪厚多少厘米？
        zh| 一列火车有{k}节车厢，每节坐{a}人，到站后又上来{b}人，车上现在有多少人？
        zh| 把果汁倒进{k}个壶里，每壶{a}升，桶里还剩{b}升，原来有果汁多少升？
        zh| 大数比小数的{k}倍大{b}，小数是{a}，大数等于几？
        zh| {a}与{k}的积再加{b}，和是多少？
        zh| 木匠从一块木板上锯下{k}块隔板，每块长{a}厘米，剩下{b}厘米，木板原长多少厘米？
        zh| 游戏开始时{A}有{b}分，每过一关得{a}分，过了{k}关以后有多少分？
        zh| 船上有水手{a}人，乘客人数比水手的{k}倍多{b}人，船上有乘客多少人？
        zh| 一间大厅长{b}米，后面连着{k}间房，每间长{a}米，整座楼长多少米？
        zh| 兽医每小时给{a}头牛打针，打了{k}小时，还有{b}头没打，牛群共有多少头牛？
        zh| {A}给{k}个朋友每人寄一张{a}元的贺卡，又寄一个{b}元的包裹，共付邮费多少元？
        zh| 音乐会有{k}首曲子，每首{a}分钟，中间休息{b}分钟，整场音乐会多少分钟？
        zh| 送报员给{k}条街每条街送{a}份报纸，又给广场送{b}份，一共送了多少份？
        zh| 一个数减去{b}以后，正好是{a}的{k}倍，这个数是多少？
        zh| 一个数减{b}，再除以{k}，得{a}，求这个数。
        zh| 高塔原高{b}米，加盖{k}层，每层{a}米，加盖后高多少米？
        zh| 冰淇淋店每小时卖{a}个球，卖了{k}小时，打烊前又卖出{b}个，一共卖出多少个球？
        zh| 宴会上{k}个杯子各倒了{a}厘升果汁，壶里还剩{b}厘升，原来准备了多少厘升？
        zh| 探险队有{k}人，每人带{a}升水，另带备用水{b}升，总共带水多少升？
        zh| 做饭时按{k}人每人{a}克米准备，再多放{b}克，一共放米多少克？
        zh| 博客第一周有{b}人关注，之后每周新增{a}人，过了{k}周，现在有多少人关注？
        zh| 热气球在{b}米高处，每分钟上升{a}米，{k}分钟后到达多少米高？
        zh| 农民卖了{k}只羊羔，每只{a}元，又卖一头牛得{b}元，一共收入多少元？
        zh| 煤气费由基本费{b}元和每立方米{a}元组成，用了{k}立方米，要交多少元？
        zh| 裁缝买{k}米亚麻布，每米{a}元，还买了{b}元的线，共花多少元？
        zh| 灯塔的守望者已经数了{b}次闪光，此后每分钟闪{a}次，又数了{k}分钟，共数了多少次？
        zh| 刷天花板要{b}厘升漆，刷{k}面墙每面要{a}厘升，一共要多少厘升漆？
        zh| 摄影师给新人拍了{b}张，又在{k}张桌旁各拍{a}张，一共拍了多少张？
        zh| 养鸡场有{k}间鸡舍，每间喂{a}千克谷子，鹅舍喂{b}千克，一次要喂谷子多少千克？
        zh| {A}举起{a}千克，冠军举起的重量比{A}的{k}倍还多{b}千克，冠军举起多少千克？
        zh| 第一次会议来了{a}人，第二次来的人数比第一次的{k}倍多{b}人，第二次来了多少人？
        zh| 投币机早上有{b}元，每小时投进{a}元，{k}小时后里面有多少元？
        zh| 围巾织了{k}道条纹，每道宽{a}厘米，流苏共长{b}厘米，围巾连流苏长多少厘米？
        zh| 剧院付给{k}名舞者每人{a}元，付给钢琴师{b}元，这一晚共付多少元？
        zh| 飞船带了{k}个探测器，每个重{a}千克，还带一台{b}千克的望远镜，总载重多少千克？
        zh| {A}欠{k}个朋友每人{a}元，又欠银行{b}元，{A}总共欠多少元？
        zh| 石墙砌了{k}层，每层{a}块石头，顶上盖了{b}块石板，石头和石板一共用了几块？
        zh| {A}有{a}个表兄弟，{B}的表兄弟要是少{b}个，就正好是{A}的{k}倍，{B}有多少个表兄弟？
        zh| 前{k}次杂耍，小丑每次坚持{a}秒，最后一次坚持了{b}秒，他共坚持了多少秒？
        zh| 老师每周给{A}发{a}颗星，发了{k}周，因为帮助同学又奖{b}颗，{A}共得多少颗星？

        == timesminus: x = k * a - b; k=2..9 a=4..60 b=2..50
        en| {A} has {k} boxes of {a} {T}. {He} gives away {b}. How many are left?
        en| {B} has {b} fewer than {k} times as many {T} as {A}. {A} has {a}. How many does {B} have?
        en| The {P} bought {k} crates of {a} {T}, but {b} were bad. How many good {T} were there?
        en| {A} wants to buy {k} {T} at {$a} each. {He} has {$b}. How much more does {he} need?
        en| There are {k} teams of {a} players. {b} players are ill today. How many players can play?
        en| {A} baked {k} trays with {a} {T} on each and ate {b} of them. How many remain?
        en| {A} bought {k} [packs|bags|boxes] of {T} with {a} in each. {He} [used|ate|lost|gave away] {b} of them. How many does {he} have left?
        en| The {P} had {k} boxes with {a} {T} in each. It sold {b} {T}. How many {T} are left?
        en| {A} earns {$a} a day. After {k} days {he} spends {$b}. How much is left?
        en| There are {k} rows of {a} seats. {b} seats are taken. How many seats are free?
        en| {A} has {a} {T}. {B} has {b} less than {k} times that. How many {T} does {B} have?
        en| {A} had {k} bags with {a} {T} in each and ate {b}. How many are left?
        en| {k} times {a} minus {b}: what is the result?
        en| {k} boxes of {a} {T} arrive; {b} of the {T} are broken. How many are not broken?
        en| {A} saves {$a} a week for {k} weeks and then spends {$b}. How much does {he} have left?
        en| {A} saved {$a} each month. After {k} months {he} bought a {T1} for {$b}. How much is left?
        zh| {P}有{k}箱{T}，每箱{a}{M}，卖出{b}{M}，还剩多少{M}？
        zh| {A}有{a}{M}{T}，{B}比{A}的{k}倍少{b}{M}，{B}有几{M}？
        zh| 买{k}{M}{T}，每{M}{a}元，{A}只有{b}元，还差多少元？
        zh| {A}买了{k}袋{T}，每袋{a}{M}，吃了{b}{M}，还剩几{M}？
        zh| {k}排座位，每排{a}个，已经坐了{b}人，还有多少个空座位？
        zh| {P}运来{k}箱{T}，每箱{a}{M}，[卖掉|坏了|用了]{b}{M}，还剩几{M}？
        zh| {A}每天挣{a}元，{k}天后花了{b}元，还剩多少元？
        zh| 红花有{a}朵，黄花比红花的{k}倍少{b}朵，黄花有几朵？
        zh| 有{k}盒{T}，每盒{a}{M}，送给{B}{b}{M}，还有多少{M}？
        zh| 梨树有{a}棵，桃树的棵数比梨树的{k}倍少{b}棵，桃树有多少棵？
        zh| {a}的{k}倍减去{b}是多少？
        zh| {A}有{k}袋{T}，每袋{a}{M}，吃了{b}{M}，还剩多少{M}？
        zh| 买{k}张{a}元的票，优惠{b}元，要付多少元？
        zh| 电影院有{k}排座位，每排{a}个，来了{b}人，还剩多少个座位？
        zh| 合唱队有{k}排，每排{a}人，舞蹈队比合唱队少{b}人，舞蹈队有多少人？
        en| How many apple trees grow in the orchard if it has {a} pear trees and the number of apple trees is {b} less than {k} times that?
        en| A chair costs {$a}. A table costs {$b} less than {k} times as much. What is the price of the table?
        en| The daughter is {a}. Her grandmother is {b} years younger than {k} times her age. How old is the grandmother?
        en| Find the number that is {b} smaller than {k} times {a}.
        en| I think of {a}, multiply it by {k} and take away {b}. What number do I get?
        en| Last year the club had {a} members. This year it has {b} fewer than {k} times as many. How many members does it have this year?
        en| On Monday the {P} sold {a} {T}. Tuesday's sales were {b} under {k} times Monday's. How many {T} were sold on Tuesday?
        en| A cat weighs {a} kg. What does the dog weigh if it is {b} kg lighter than {k} cats like this one?
        en| Multiply {a} by {k}, then subtract {b}. [What do you get|Give the answer]?
        en| A bridge is {a} m long. The tunnel behind it is {b} m shorter than {k} times the bridge. What is the length of the tunnel?
        en| My brother has saved {$a}. I have {$b} less than {k} times what he has. How much do I have?
        en| Class P planted {a} flowers, and class Q planted {k} times as many but for {b}. How many flowers did class Q plant?
        en| {A} bought {k} cartons with {a} eggs in each. On the way home {b} eggs broke. How many were still whole?
        en| {k} tickets at {$a} each, minus a discount of {$b} on the whole: what has to be paid?
        en| A hall with {k} rows of {a} seats is not quite full: {b} seats stay empty. How many people are in it?
        en| {A} has to read {a} pages a day for {k} days. So far {he} has read {b} pages. How many pages are still to be read?
        en| A pump fills {a} litres per minute into a tank, but in {k} minutes {b} litres leak out again. How much water is in the tank then?
        en| How much money is missing if {k} {T} at {$a} apiece are wanted and only {$b} is in the purse?
        en| {k} buses with {a} seats each are ordered. {b} seats were not needed. How many people went along?
        en| A baker made {k} trays of {a} rolls. In the evening {b} rolls were unsold. How many rolls were sold?
        en| {A} picked {a} kg of plums a day for {k} days and gave {b} kg to the neighbours. How many kilograms did {he} keep?
        en| A gardener planted {k} rows of {a} tulips, and {b} of the tulips did not come up. How many did?
        en| The worker earns {$a} per hour. For {k} hours of work {he} is paid after {$b} of tax has been taken off. How much is paid to {A}?
        en| A roll of wire was made of {k} pieces of {a} m, joined together. Then {b} m was cut off. How long is the wire now?
        en| I bought {k} packs of {a} cards, but my brother took {b} cards. How many cards do I have?
        en| The printer had {k} packs of {a} sheets. {b} sheets have been used. How many sheets are there still?
        en| {A} drives {k} hours at {a} km per hour towards a town, then turns round and drives back {b} km. How far is {he} from the start?
        en| A crate holds {a} bottles. Of {k} full crates, {b} bottles were drunk at the party. How many full bottles remained?
        en| A school has {k} classes of {a} pupils. On the day of the trip {b} pupils stayed at home. How many went on the trip?
        en| A shirt maker produced {a} shirts a day. After {k} days {b} shirts failed the check. How many shirts passed?
        en| To finish the wall takes {k} loads of {a} bricks. {b} bricks are there already. How many more bricks are needed?
        zh| 甲数是{a}，乙数比甲数的{k}倍少{b}，乙数是多少？
        zh| 一把椅子{a}元，一张桌子的价钱比椅子的{k}倍便宜{b}元，一张桌子多少元？
        zh| 儿子今年{a}岁，爸爸的年龄比儿子的{k}倍小{b}岁，爸爸今年多少岁？
        zh| 比{a}的{k}倍少{b}的数是多少？
        zh| 学校有足球{a}个，篮球的个数比足球的{k}倍少{b}个，篮球有多少个？
        zh| 五年级种树{a}棵，六年级种的比五年级的{k}倍少{b}棵，六年级种了多少棵？
        zh| 一支钢笔的价钱比一支圆珠笔的{k}倍少{b}元，已知圆珠笔{a}元，求钢笔的价钱。
        zh| 上午卖出{a}{M}{T}，下午卖的比上午的{k}倍少{b}{M}，下午卖出多少{M}？
        zh| 小猫重{a}千克，小狗的体重比小猫的{k}倍轻{b}千克，小狗重多少千克？
        zh| 蓝绳长{a}米，红绳比蓝绳的{k}倍短{b}米，求红绳长多少米。
        zh| {A}折了{a}只纸鹤，{B}折的只数比{A}的{k}倍少{b}只，问{B}折了几只。
        zh| 甲仓存粮{a}吨，乙仓存粮比甲仓的{k}倍少{b}吨，乙仓存粮多少吨？
        zh| 我有{a}张卡片，表哥的卡片比我的{k}倍少{b}张，表哥有多少张？
        zh| 用{a}乘{k}，再减去{b}，结果是几？
        zh| 求{a}的{k}倍减{b}的差。
        zh| 如果男生有{a}人，女生人数比男生的{k}倍少{b}人，那么女生有多少人？
        zh| 买来{k}箱鸡蛋，每箱{a}个，路上打碎了{b}个，完好的有多少个？
        zh| {A}要看{k}天书，每天计划看{a}页，已经看了{b}页，还要看多少页？
        zh| 水管每分钟放水{a}升，放了{k}分钟，其中漏掉{b}升，水池里有水多少升？
        zh| 礼堂里每排{a}个座位，有{k}排，空着{b}个座位，礼堂里坐了多少人？
        zh| 想买{k}张票，每张{a}元，现在手里有{b}元，还缺多少元？
        zh| 园丁种了{k}行花，每行{a}朵，死了{b}朵，活了多少朵？
        zh| 学校有{k}个班，每班{a}人，春游那天有{b}人没去，去春游的有多少人？
        zh| 工厂每天做{a}件衣服，做了{k}天，检查时有{b}件不合格，合格的有多少件？
        zh| 一共要用{k}车砖，每车{a}块，工地上已有{b}块，还需要运多少块？
        zh| 师傅每小时挣{a}元，干了{k}小时，扣去{b}元的税，实际拿到多少元？
        zh| 面包房烤了{k}盘面包，每盘{a}个，晚上还剩{b}个没卖掉，卖掉了多少个？
        zh| 把{k}根{a}米长的铁丝接起来，再剪去{b}米，现在铁丝长多少米？
        zh| 打印室有{k}包纸，每包{a}张，用去{b}张，还有多少张纸？
        zh| 任务是{k}天每天植树{a}棵，目前已植{b}棵，剩下多少棵没有植？
        zh| 我买了{k}包糖，每包{a}颗，弟弟拿走{b}颗，我现在有几颗？
        zh| {k}辆车每辆可坐{a}人，开车时空了{b}个位子，车上一共有多少人？
        zh| {A}每天摘{a}千克桃，摘了{k}天，送给邻居{b}千克，自己还有多少千克？
        en| What number is {b} less than {k} times {a}?
        en| {A} buys {k} {T} at {$a} each and gets {$b} off the bill. What does {he} pay?
        en| {k} bags with {a} {T} each were bought, but {b} {T} were [bad|broken]. How many were good?
        en| Multiply {k} by {a} and subtract {b}. What do you get?
        en| A worker earns {$a} an hour for {k} hours, and {$b} are taken off for tax. How much is paid out?
        en| {B} ran {b} m less than {k} times the distance of {A}. {A} ran {a} m. How far did {B} run?
        en| A hall has {k} rows of {a} chairs. {b} chairs are empty. How many people are sitting?
        en| {A} made {a} {T} a day for {k} days and sold {b} of them. How many has {he} got?
        en| The mother is {b} years younger than {k} times her daughter's age. The daughter is {a}. What is the mother's age?
        en| A machine produces {a} parts an hour. In {k} hours it made {b} faulty parts. How many parts were fine?
        zh| {A}有{a}{M}{T}，{B}的比{A}的{k}倍少{b}{M}，{B}有[几|多少]{M}？
        zh| 买{k}{M}{T}，每{M}{a}元，结账时便宜{b}元，实付多少元？
        zh| 买来{k}袋{T}，每袋{a}{M}，其中坏了{b}{M}，好的有多少{M}？
        zh| {k}乘{a}再减{b}，得多少？
        zh| 女儿今年{a}岁，妈妈的年龄比女儿的{k}倍少{b}岁，妈妈几岁？
        zh| 礼堂有{k}排椅子，每排{a}把，空着{b}把，坐了多少人？
        zh| 工人每小时{a}元，干了{k}小时，扣税{b}元，实得多少元？
        zh| 机器每小时生产{a}个零件，{k}小时生产的零件中有{b}个不合格，合格的有几个？
        zh| {A}种了{a}棵树，{B}种的比{A}的{k}倍少{b}棵，{B}种了多少棵？
        zh| 白兔有{a}只，黑兔的只数是白兔的{k}倍少{b}只，黑兔有几只？
        en| A bus company has {k} buses with {a} seats each. {b} seats are empty. How many people are riding?
        en| {A} planted {k} rows of {a} carrots, but {b} of them did not grow. How many grew?
        en| From {k} trays of {a} eggs, {b} eggs broke. How many are whole?
        en| {k} hours at {$a} an hour, less {$b} of tax: how much money does {A} get?
        en| A theatre sold out {k} shows with {a} seats, but {b} people did not come. How many came?
        en| {A} buys {k} {T} at {$a} and has a coupon for {$b} off. What does {he} pay?
        en| The shop got {k} boxes with {a} {T} in each and sent back {b} {T}. How many did it keep?
        en| {k} lots of {a} less {b}: what is that?
        zh| 有{k}辆客车，每辆{a}个座位，空着{b}个座位，车上一共坐了多少人？
        zh| {A}种了{k}行萝卜，每行{a}棵，有{b}棵没长出来，长出来多少棵？
        zh| {k}盘鸡蛋，每盘{a}个，打破了{b}个，完好的有多少个？
        zh| 每小时{a}元，做了{k}小时，扣税{b}元，实得多少元？
        zh| {A}买{k}{M}{T}，每{M}{a}元，用了一张减{b}元的优惠券，付了多少元？
        zh| 商店进了{k}箱{T}，每箱{a}{M}，退回{b}{M}，留下多少{M}？
        zh| 比{a}的{k}倍少{b}的数是几？
        zh| {k}个班去看电影，每班{a}人，{b}人请假没去，去了多少人？
        zh| {a}的{k}倍少{b}是多少？
        zh| {A}有{a}{M}{T}，{B}的{T}比{A}的{k}倍少{b}{M}，{B}有几{M}？
        zh| 鸡{a}只，鸭的只数比鸡的{k}倍少{b}只，鸭几只？
        zh| 每排坐{a}人，坐了{k}排，还差{b}人坐满，来了多少人？
        zh| 每箱{a}瓶，买了{k}箱，打碎{b}瓶，还有多少瓶？
        zh| 女儿{a}岁，妈妈的年龄比女儿的{k}倍小{b}岁，妈妈几岁？
        zh| {k}个书架，每个放{a}本书，借出{b}本，还有多少本书？
        zh| 买{k}本练习本，每本{a}元，便宜了{b}元，付多少元？
        en| {A} planted {k} rows of {a} trees, but {b} trees died. How many trees live?
        en| {B} has {b} fewer than {k} times as many {T} as {A}, who has {a}. How many has {B}?
        en| {k} tickets at {$a} each, less a rebate of {$b}: what is to pay?
        en| {A} bought {k} packs of {a} {T} and gave {b} away. How many has {he}?
        en| If {k} boxes have {a} eggs each and {b} eggs are broken, how many are whole?
        en| Find a number that is {b} less than {k} times {a}.
        en| Let x be the price of {k} pens at {$a} after {$b} have been taken off. Find x.
        en| {k} pupils brought {a} leaves each for the project. The teacher threw away {b} torn leaves. How many leaves were used?
        en| {A} worked {k} hours for {$a} an hour. On the way home {he} spent {$b} on groceries. How much of the pay remained?
        en| A dragon in the story is {b} years younger than {k} times the age of the knight. The knight is {a}. What is the age of the dragon?
        en| An album has {k} pages with room for {a} photos each. {b} places are empty. How many photos are in it?
        en| {B} scored {b} points worse than {k} times {A}'s score of {a}. What was {B}'s score?
        en| {A} scored {b} points fewer than {k} times {B}'s score of {a}. Give {A}'s score.
        en| The small theatre has {a} seats. The opera house falls {b} short of {k} times that number. How many seats does the opera house have?
        en| The florist got {k} bundles of {a} roses. By evening {b} had been sold. How many roses are still for sale?
        en| A lorry brings {k} pallets of {a} sacks; the builders use up {b} sacks the same day. How many sacks lie on the site in the evening?
        en| The depth of the new well is {b} m less than {k} times the depth of the old well, which is {a} m deep. How deep is the new well?
        en| {A} wants to collect {k} sets of {a} picture cards. {He} owns {b} of the cards. How many are missing?
        en| On {k} farms there are {a} cows each. In spring {b} cows are taken to the mountains. How many cows stay on the farms?
        en| A tank was filled by {k} pumps, {a} litres each. Then {b} litres were used to water the garden. How many litres are left in the tank?
        en| The lift goes up {k} times with {a} people. Of these, {b} walk down again. How many people are still upstairs?
        en| A frog hops {k} times, {a} cm each time, and then slides back {b} cm. How far from its starting point does it end up?
        en| Find x, if x is smaller than {k} times {a} by {b}.
        en| Start with {a}. Make it {k} times as large. Then go {b} down. Where do you arrive?
        en| By how much does the product of {k} and {a} exceed {b}?
        en| What must be added to {b} to get {k} times {a}?
        en| Our village has {a} dogs. The number of its cats is {k} times that of the dogs, less {b}. How many cats does it have?
        en| Meals for {k} days at {a} meals a day were packed. At the end of the trip {b} meals came back uneaten. How many were eaten?
        en| {A} earned {$a} for each of {k} concerts and paid {$b} for new strings. What was {his} profit?
        en| The florist tied {k} bunches of {a} tulips, using {b} tulips from her own garden and buying the rest. How many did she buy?
        en| {A} has {$b} and would like to buy {k} tickets at {$a} apiece. What amount is {he} short of?
        en| The jeans cost {$b} less than {k} T-shirts together. If a T-shirt costs {$a}, how much are the jeans?
        en| A baker made {k} trays of {a} rolls. At closing time {b} rolls were left on the counter. How many rolls had been sold?
        en| A printer was loaded with {k} packs of {a} sheets. The report took {b} sheets. How many sheets are still in the printer?
        en| There were {k} coaches of {a} seats for the school trip, and {b} pupils had to be carried. How many seats stayed free?
        en| The choir ordered {k} cartons of {a} bottles of water. During the rehearsals {b} bottles were emptied. How many full bottles can they take to the concert?
        en| A necklace is made of {k} strings with {a} beads each. The clasp breaks, and {b} beads roll away. How many beads are still there?
        en| {B} owes {A} {$a} for each of {k} weeks. So far {B} has paid back {$b}. What does {B} still owe {A}?
        en| {A} dug {k} rows of {a} potato plants. Mice had eaten {b} of the plants. How many were unharmed?
        en| The film on Saturday had {a} viewers. On Sunday the number of viewers was {b} below {k} times that. How many viewers were there on Sunday?
        en| A ribbon was to be long enough for {k} bows of {a} cm each, but it is {b} cm too short. How long is the ribbon?
        en| {A} needs {k} pieces of rope, each {a} m long. The rope at home is {b} m too short for this. How long is it?
        en| For {k} guests {A} planned {a} dumplings each; {he} counts and sees that {he} has made {b} too few. How many dumplings has {he} made?
        en| If there were {b} more chairs, the hall would have exactly {k} rows of {a} chairs. How many chairs does the hall have?
        en| With {b} more books, {A}'s collection would be {k} times as large as {B}'s, which has {a} books. How many books has {A}?
        en| With {b} more coins, {B} would have {k} times as many as {A}, who has {a}. How many coins does {B} have?
        en| Price list: pen {$a}. Customer buys {k} pens. Voucher worth {$b} is handed in. Amount due?
        en| Each of the {k} gardeners planted {a} bulbs; frost killed {b} of them. How many bulbs came up in spring?
        en| A cargo ship carries {k} stacks of {a} containers. In the harbour {b} containers are unloaded. How many containers sail on?
        en| The nurse had {k} boxes of {a} masks. She handed out {b} masks this morning. How many does she have for the afternoon?
        en| A game gives {a} points per level. {A} finished {k} levels, but lost {b} points for mistakes. What is the final score?
        en| {A} answered {k} questions correctly, worth {a} points each. For wrong answers {b} points were deducted. How many points did {he} end with?
        en| The aquarium bought {k} tanks with {a} fish in each. Some, {b} to be exact, were given to a school. How many fish did the aquarium keep?
        en| To reach the summit {A} has to climb {k} slopes of {a} m each. {He} is already {b} m up. How many metres are still to climb?
        en| {A} promised to practise {a} minutes on each of {k} days. In the end {he} missed the goal by {b} minutes. How many minutes did {he} practise?
        en| Yesterday's visitors: {a}. Today's visitors: {k} times that, minus {b}. How many came today?
        en| {A} bought {k} kilograms of grapes at {$a} a kilogram, but because the grapes were soft, the seller let {him} have them {$b} cheaper. How much did {A} pay?
        en| The bill for {k} nights in the hotel at {$a} a night was reduced by a deposit of {$b} paid before. How much is left to pay?
        en| A squirrel hid {a} nuts in each of {k} holes. In winter it could not find {b} of them. How many nuts did it find?
        en| A tailor had {k} rolls of cloth, {a} m each. For the curtains he needed {b} m. How many metres of cloth does he still have?
        en| {k} classes donated {a} toys each. Broken toys, {b} in number, were sorted out. How many toys went to the children's home?
        en| A drone flies up for {k} minutes at {a} m a minute and then sinks by {b} m. At what height does it hover?
        en| The house has {k} floors of {a} m each, but {b} m of it lie below the ground. How high does the house rise above the ground?
        en| The oak is {b} dm shorter than {k} times the height of the pear tree. If the pear tree measures {a} dm, how tall is the oak?
        en| A bus picked up {a} passengers at each of {k} stops; then {b} passengers got off at the market. How many were on the bus when it left the market, if it had started empty?
        en| In each of {k} innings the team made {a} points. The umpire took away {b} points as a penalty. What did the scoreboard show?
        en| {A} downloaded {k} albums of {a} songs and deleted {b} songs {he} did not like. How many songs are on the phone?
        en| {k} candles were {a} cm long each. Laid end to end after burning, they were {b} cm shorter altogether. What was their length then?
        en| A beekeeper filled {k} crates with {a} jars and sold {b} jars at the market. How many jars did he bring home?
        en| The farmer expected {a} sacks from each of {k} fields. The harvest was {b} sacks worse than expected. How many sacks did he harvest?
        en| Each of {k} friends owes {$a} for the pizza. So far {$b} has been collected. How much money is still missing?
        en| A shop ordered {k} cases of {a} bulbs, of which {b} did not light up. Find the number of working bulbs.
        en| The longer film is {b} minutes less than {k} times as long as the short film of {a} minutes. How many minutes is the longer film?
        en| When {A} started, there were {k} baskets with {a} shirts to iron. {b} shirts are done. How many are still waiting?
        en| A savings plan: {$a} a month for {k} months. Then {A} takes out {$b}. What is the balance?
        en| The museum printed {k} bundles of {a} leaflets for the weekend. On Sunday evening {b} had not been taken. How many had visitors taken?
        en| {A} bakes {k} cakes and cuts each into {a} slices. The guests eat {b} slices. How many slices can be frozen?
        en| If the bicycle cost {$b} more, its price would be {k} times the price of the helmet. The helmet costs {$a}. What is the price of the bicycle?
        en| Multiplying {a} by {k} gives too much by {b}. What is the right result?
        zh| {k}名同学每人带来{a}片树叶，老师挑掉{b}片破的，剩下的都用上了，用了多少片树叶？
        zh| {A}工作了{k}小时，每小时挣{a}元，回家路上买菜花去{b}元，手里还有多少元？
        zh| 相册有{k}页，每页能放{a}张照片，现在还空着{b}个位置，相册里放了多少张照片？
        zh| 青蛙往前跳了{k}次，每次跳{a}厘米，又滑回来{b}厘米，它离起点多少厘米？
        zh| 老井深{a}米，新井的深度比老井的{k}倍浅{b}米，新井深多少米？
        zh| 要是再添{b}把椅子，礼堂就正好有{k}排，每排{a}把，礼堂现在有多少把椅子？
        zh| {A}再有{b}{M}{T}，就是{B}的{k}倍了，{B}有{a}{M}，{A}有多少{M}？
        zh| {B}再存{b}元，存款就是{A}的{k}倍，{A}存了{a}元，{B}存了多少元？
        zh| 做{k}个蝴蝶结，每个要用{a}厘米丝带，现有的丝带还差{b}厘米，现有丝带多少厘米？
        zh| 松鼠在{k}个洞里各藏了{a}颗坚果，冬天有{b}颗没找到，它找到了多少颗坚果？
        zh| 游戏每过一关得{a}分，{A}过了{k}关，失误扣了{b}分，最后得几分？
        zh| 货船上有{k}摞集装箱，每摞{a}个，到港卸下{b}个，船上还有多少个集装箱？
        zh| {k}个朋友吃饭，每人应交{a}元，目前收到{b}元，还有多少元没收齐？
        zh| 住宾馆每晚{a}元，住了{k}晚，扣除已付的订金{b}元，还应付多少元？
        zh| 无人机每分钟上升{a}米，上升{k}分钟后又下降{b}米，这时它离地面多少米？
        zh| 公交车从空车出发，{k}站每站上来{a}人，到市场站下去{b}人，车上还有多少人？
        zh| 农民估计{k}块地每块收{a}袋土豆，结果总共比估计的少收{b}袋，实际收了多少袋？
        zh| 烤了{k}个大蛋糕，每个切成{a}块，客人吃掉{b}块，还剩多少块？
        zh| 洗衣店有{k}筐衬衫要熨，每筐{a}件，已经熨好{b}件，没熨的有几件？
        zh| 护士领了{k}盒口罩，每盒{a}只，上午发出{b}只，下午还有多少只可发？
        zh| {b}加上多少等于{a}的{k}倍？
        zh| {k}个{a}的和比{b}多多少？
        zh| 手机里下载了{k}张专辑，每张{a}首歌，删掉不喜欢的{b}首，手机里还有多少首歌？
        zh| 爬山要翻{k}段坡，每段{a}米，{A}已经爬了{b}米，离山顶还要爬多少米？
        zh| 昨天来了{a}位参观者，今天来的比昨天的{k}倍少{b}位，今天来了多少位？
        zh| 一辆自行车如果贵{b}元，价钱就是头盔的{k}倍，头盔{a}元，自行车多少元？
        zh| 梨树高{a}分米，橡树的高度比梨树的{k}倍矮{b}分米，橡树有多高（分米）？
        zh| {k}个班各捐玩具{a}件，挑出坏的{b}件，送给福利院的好玩具有多少件？
        zh| {A}每月存{a}元，存满{k}个月后取出{b}元，账户里还有多少元？
        zh| 养蜂人装了{k}箱蜂蜜，每箱{a}瓶，到集市卖掉{b}瓶，带回家多少瓶？
        en| Our school has {a} teachers. Multiply that by {k} and leave out {b}, and you have the number of pupils. How many pupils are there?
        en| From {k} sheets of {a} stamps each the clerk has torn off {b} stamps. How many stamps can still be sold?
        en| {A} baked {k} trays of {a} cookies. At the party the children ate {b} cookies. How many cookies were left over?
        en| The baker filled {k} baskets with {a} muffins each. By noon {b} muffins had been sold. How many muffins are left to sell?
        en| {k} classes of {a} children were on the playground. Then {b} children went back inside. How many children stayed on the playground?
        en| A cyclist planned to ride {a} km a day for {k} days. Because of the rain he rode {b} km less than planned. How many kilometres did he ride?
        en| {A} learned {a} new words in each of {k} lessons, but {he} has forgotten {b} of them. How many of the new words does {he} still know?
        en| The hens lay {a} eggs a day. After {k} days the farmer took {b} of the eggs to the market. How many eggs did he keep?
        en| {A} has {k} sheets with {a} stickers on every sheet. {He} gives {b} stickers to {B}. How many stickers does {A} have now?
        en| {A} is {a} years old. If you take {b} from {k} times {his} age, you get the age of {his} aunt. How old is the aunt?
        en| The weight of the calf is {a} kg. The weight of the cow is {b} kg less than {k} times the weight of the calf. Find the weight of the cow.
        en| There are {a} girls in the sports club. The number of boys falls short of {k} times the number of girls by {b}. How many boys are there?
        en| The hotel charges {$a} a night. {A} stays for {k} nights and gets {$b} off because the shower was broken. What is {his} bill?
        en| {A} gets {$a} for each shift in the cafe. This week {he} worked {k} shifts. {He} spent {$b} of the money. How much is left?
        en| {A} planted {k} rows of lettuce with {a} plants in each row. Rabbits ate {b} plants. How many lettuce plants are still in the garden?
        en| There are {k} tents for {a} scouts each. {b} places are not used. How many scouts sleep in the tents?
        en| "I have {a} shells," says {A}. "I have {b} fewer than {k} times that," says {B}. How many shells does {B} have?
        en| "My house is {a} m from school," says {B}. "It is {k} times that to my house, minus {b} m," says {A}. How far is {A}'s house from school?
        en| {k} boards, each {a} cm long, were glued end to end. A piece of {b} cm was sawn off. What length remained?
        en| {A} answered {k} questions worth {a} points each, but {b} points were taken off for mistakes. What was {his} score?
        en| Find the product of {a} and {k}, and reduce it by {b}.
        en| Let x be the number of pupils present in {k} classes of {a} pupils when {b} are absent. Find x.
        en| {b} is taken from the product of {k} and {a}. Which number is obtained?
        en| A train left with {k} carriages and {a} passengers in each. At the first stop {b} passengers got off. How many passengers are on the train now?
        en| A filled pool would hold {k} times {a} litres. It is {b} litres short of full. How many litres are in the pool?
        en| {A} must type {k} chapters of {a} pages each. {He} has finished {b} pages. How many pages are left to type?
        en| In a game, {A} got {a} points at each of {k} levels and then lost {b} points. What is {his} score?
        en| A farmer has {a} goats. The number of his hens is {b} less than {k} times the number of goats. How many hens does he have?
        en| For the party we ordered {k} pizzas at {$a} each. Grandma gave us {$b} towards it. How much did we have to pay ourselves?
        en| A family rents a tent for {k} nights at {$a} per night. They have paid {$b} already. How much do they still owe?
        en| The school orders {k} footballs at {$a} each. The dealer takes {$b} off the total. How much is the order?
        en| A jug holds {a} cups. A bucket holds {b} cups less than {k} jugs. How many cups does the bucket hold?
        en| {A} ran {a} laps. {B} wanted to run {k} times as many, but stopped {b} laps before the end. How many laps did {B} run?
        en| A clown blew up {k} bunches of {a} balloons. {b} balloons burst. How many balloons are left?
        en| The library got {k} parcels with {a} books in each. {b} of the books were damaged and sent back. How many new books can be put on the shelves?
        en| Each of {k} tables seats {a} guests. All seats would be taken if {b} more guests came. How many guests are there?
        en| The ship has {a} sailors. It has {b} passengers fewer than {k} times the number of sailors. How many passengers are on board?
        en| {k} friends each put {$a} in a box and bought a present for {$b}. How much money remained in the box?
        en| A school has ordered {k} buses with {a} seats each for a trip, and {b} seats will be left over. How many people are going?
        en| {A} bought {k} bottles of water. There were {a} ounces in each bottle. {He} drank {b} ounces. How many ounces does {he} have left?
        en| The bigger number is {b} less than {k} times the smaller number. The smaller number is {a}. What is the bigger number?
        en| Take {b} away from {k} groups of {a}. How many are left?
        en| The concert hall has {k} rows. Each row has {a} seats. If {b} tickets have been sold, how many can still be sold?
        en| {A} has {k} packets of seeds, {a} seeds in a packet. {b} seeds have been sown. How many seeds remain?
        en| A truck was loaded with {k} crates of {a} kg each. At the first shop goods of {b} kg were unloaded. How many kilograms are still on the truck?
        en| A tap fills {a} buckets an hour. In {k} hours, how many buckets did we get, if {b} of them were spilt?
        en| {A} owes {B} {k} payments of {$a} each. So far {he} has paid {$b}. How much is still to be paid?
        en| How much money does {A} still have to save for {k} tickets of {$a} each if {he} has saved {$b}?
        en| A parking lot has {k} levels with space for {a} cars on each. Today {b} spaces are free. How many cars are parked there?
        en| The film is {k} times as long as the cartoon, less {b} minutes. The cartoon runs {a} minutes. How long is the film?
        en| A candle maker pours {a} candles an hour. After {k} hours he finds that {b} are cracked. How many candles can he sell?
        en| The gardener needs {a} litres of water for each of {k} beds. {b} litres are in the barrel. How many litres more does he need?
        en| Tickets were printed: {k} blocks of {a}. At the end of the evening {b} tickets were unsold. How many had been sold?
        en| {A} read {a} pages a day. After {k} days {he} noticed that {he} had read {b} of these pages before. How many pages were new to {him}?
        en| A worker has to make {k} boxes of {a} screws. He is still {b} screws short. How many screws has he made?
        en| A snail climbs {a} cm a day for {k} days and then slides down {b} cm. How high is it above its starting point?
        en| A balloon rises {a} m a minute for {k} minutes. Then it sinks {b} m. How high is the balloon?
        en| Our town has {k} times as many bicycles as the village, minus {b}. The village has {a} bicycles. How many bicycles are in our town?
        en| The coach bought {k} sets of {a} shirts. The players took {b} shirts home. How many shirts are in the locker room?
        en| {k} crews of {a} men worked on the bridge until {b} men were sent to another job. How many men stayed at the bridge?
        en| The red box weighs {a} g. The blue box is {b} g lighter than {k} red boxes. What does the blue box weigh?
        en| {A} bought {k} {T} for {$a} each and sold them all for {$b}. How much money did {he} lose?
        en| {A} wants to collect {k} times {a} bottle tops. {b} are still missing. How many has {he} collected?
        en| The chain had {k} links of {a} mm each before {b} mm were cut off. How long is it now?
        en| {k} dancers learned {a} steps each, but on stage {b} steps in all were left out. How many steps were danced?
        en| Of the {k} barrels of {a} litres that the ship carried, {b} litres leaked away on the voyage. How much arrived?
        en| The seal colony has {a} males. There would be {k} times as many females if {b} more females came. How many females are there?
        en| How much of a wall of {k} times {a} bricks is built when {b} bricks are still to be laid?
        en| The gold digger found {a} nuggets on each of {k} days and lost {b} of them at cards. How many nuggets are in his bag?
        en| A number increased by {b} is {k} times {a}. What is the number?
        en| Add {b} to my number and divide by {k}: the result is {a}. What is my number?
        en| {A} has to practise the piano for {a} minutes a day. In {k} days {he} skipped {b} minutes of that. For how many minutes did {he} practise?
        en| {A} made {k} phone calls of {a} minutes each. {B} talked {b} minutes less than {A} in all. How many minutes did {B} talk?
        en| From the {k} cakes, cut into {a} pieces each, {b} pieces were sold at the fair. How many pieces may the helpers eat?
        en| A pilot needs {k} times {a} hours of flying for the licence. {He} has {b} hours. How many hours are missing?
        en| We need {k} lengths of fence, each {a} m long, but {b} m can be left out for the gate and the pond. How many metres of fence must be made?
        en| The king owed {a} sacks of gold to each of {k} barons. He has sent {b} sacks so far. How many sacks does he still have to send?
        en| A whale dives {a} m in each of {k} minutes. Then it rises by {b} m. At what depth is it now?
        en| In {k} classrooms there were {a} desks each. The school threw out {b} old desks. How many desks does it have now?
        en| The new bridge is {b} m shorter than {k} bridges like the old one would be in a row. The old bridge is {a} m long. How long is the new one?
        en| At {$a} a week, {A}'s holiday job brought in money for {k} weeks. {He} gave {$b} of it to {his} parents. How much did {he} keep?
        en| {k} boats went fishing and each caught {a} fish. {b} fish were too small and were thrown back. How many fish were landed?
        en| Each floor of the {k}-floor car park has {a} places. Cars are on all but {b} places. How many cars are in the car park?
        en| The bell tower has {k} flights of {a} steps. {A} has taken {b} steps up. How many more steps lead to the bells?
        en| A cartoon consists of {k} rolls of {a} pictures. The censor cut {b} pictures out. How many pictures does the public see?
        en| The mayor hoped for {a} visitors from each of {k} villages. {b} fewer than hoped came in all. How many visitors came?
        en| {A} set up {k} rows of {a} dominoes. A cat knocked {b} over. How many are still standing?
        en| Flour was bought in {k} sacks of {a} kg. The mice got {b} kg of it, and the baker the rest. What did the baker get?
        en| The stamp dealer wants {$a} for each of {k} stamps. {A} bargains and pays {$b} less for the lot. How much does {A} pay?
        en| Suppose a song has {k} verses of {a} words, and {A} has forgotten {b} words. How many words can {he} sing?
        en| A tank lorry delivers {a} litres to each of {k} houses. One customer sends {b} litres back. How many litres stay with the customers?
        en| What is the missing number: {k} times {a} = {b} + ?
        en| {k} shelves could hold {a} jars each, yet there is space for {b} more jars. How many jars are on them?
        en| An ant carries {a} seeds to the nest on each of {k} days, and the colony eats {b} of the seeds. What store is left?
        en| The longer trail is {b} km shorter than {k} times the {a} km of the short trail. What is the length of the longer trail?
        en| {A}'s grandfather would be exactly {k} times as old as {A} if he were {b} years older. {A} is {a}. How old is the grandfather?
        en| A tennis club uses {k} cans of {a} balls in a summer. At the end {b} balls are found again in the bushes. How many balls are really lost if all the others are gone?
        en| Before the sale, {k} racks held {a} coats each. During the sale {b} coats went. How many coats does the shop have to store?
        en| A goatherd milks {a} litres on each of {k} days. For cheese {b} litres are used up. How many litres can be sold?
        en| Last year {a} trees fell in the storm. Had {b} more fallen this year, it would have been {k} times as many. How many trees fell this year?
        en| A novel was to have {k} chapters of {a} pages. The author struck out {b} pages. How long is the novel as printed?
        en| {A}'s team earns {a} points for a win. It has won {k} games and been fined {b} points for rough play. How many points does it have?
        en| Tulip bulbs come in {k} nets of {a}. {A} has planted all but {b}. How many has {A} planted?
        en| The hospital ordered {k} cartons of {a} masks and has used {b}. For how many patients is there still one mask each?
        en| Ferry: {k} decks with {a} cars each when leaving. {b} cars drive off at the island. Cars still aboard: ?
        en| Multiply {a} by {k}. The answer is {b} more than the number I want. Which number do I want?
        en| {A} swims {k} times across the lake, each crossing {a} strokes. {B} needs {b} strokes fewer for all these crossings. How many strokes does {B} need?
        en| An orchard was laid out in {k} rows of {a} trees, but there are gaps where {b} trees are missing. How many trees grow in the orchard?
        en| A rope ladder should reach down {k} floors of {a} dm each, but it ends {b} dm above the ground. What is the length of the ladder if it hangs from the top?
        en| {A} got {k} bunches of {a} carrots for {his} horses and kept back {b} carrots for a soup. How many carrots did the horses get?
        en| The price of a computer is {$b} less than {k} times the {$a} asked for a keyboard. What does the computer cost?
        en| With {k} vans of {a} parcels each, the depot began the day. By noon {b} parcels had been delivered. How many were still in the vans?
        zh| {A}烤了{k}盘饼干，每盘{a}块，大家吃了{b}块，还剩多少块？
        zh| 操场上有{k}个班，每班{a}人，后来{b}人回教室了，操场上还有多少人？
        zh| 骑行队打算{k}天每天骑{a}千米，因为下雨少骑了{b}千米，实际骑了多少千米？
        zh| {A}每节课学{a}个生词，学了{k}节课，其中忘了{b}个，还记得多少个？
        zh| 小牛重{a}千克，大牛的体重比小牛的{k}倍少{b}千克，大牛重多少千克？
        zh| 帐篷有{k}顶，每顶能住{a}人，还空着{b}个床位，住了多少人？
        zh| 宾馆每晚{a}元，{A}住了{k}晚，老板少收{b}元，{A}付了多少元？
        zh| {A}说：“我有{a}个贝壳。”{B}说：“我的比你的{k}倍少{b}个。”{B}有多少个贝壳？
        zh| {A}答对{k}题，每题{a}分，因为答错被扣{b}分，最后得多少分？
        zh| 一列火车有{k}节车厢，每节坐{a}人，到站后下去{b}人，车上还有多少人？
        zh| 山羊有{a}只，母鸡的只数是山羊的{k}倍减{b}只，母鸡有多少只？
        zh| {k}个同学每人出{a}元，买礼物用去{b}元，还剩多少元？
        zh| {k}桌酒席每桌能坐{a}人，还有{b}个空位，来了多少位客人？
        zh| 船上有水手{a}人，乘客人数比水手的{k}倍少{b}人，船上有乘客多少人？
        zh| 大数比小数的{k}倍小{b}，小数是{a}，大数等于几？
        zh| {a}与{k}的积减去{b}，差是多少？
        zh| 蜗牛每天向上爬{a}厘米，爬了{k}天，又滑下{b}厘米，现在离出发点多高？
        zh| 停车场有{k}层，每层能停{a}辆车，现在空着{b}个车位，停了多少辆车？
        zh| {A}买来{k}包种子，每包{a}粒，种下{b}粒，还剩多少粒？
        zh| 印了{k}本门票，每本{a}张，最后还剩{b}张没卖出去，卖出多少张？
        zh| 卡车上装了{k}箱货，每箱{a}千克，先卸下{b}千克，车上还有货多少千克？
        zh| 一部动画片长{a}分钟，电影的长度比动画片的{k}倍少{b}分钟，电影长多少分钟？
        zh| {A}分期付款，每期{a}元，共{k}期，已经付了{b}元，还要付多少元？
        zh| 小丑吹了{k}串气球，每串{a}个，炸了{b}个，还有多少个？
        zh| 车间要做{k}盒螺丝，每盒{a}个，还差{b}个没做完，已经做了多少个？
        zh| 白盒重{a}克，蓝盒比{k}个白盒轻{b}克，蓝盒重多少克？
        zh| 给{k}块菜地浇水，每块要{a}升，桶里只有{b}升，还差多少升水？
        zh| 图书馆收到{k}包新书，每包{a}本，发现破损{b}本退了回去，留下多少本？
        zh| 农场每天收{a}个鸡蛋，收了{k}天，送到集市{b}个，自己留下多少个？
        zh| 船上装了{k}桶油，每桶{a}升，途中漏掉{b}升，运到多少升？
        zh| 淘金人每天找到{a}粒金子，找了{k}天，又输掉{b}粒，还有多少粒？
        zh| 一个数加上{b}正好是{a}的{k}倍，这个数是多少？
        zh| 某数加{b}，再除以{k}，得{a}，求某数。
        zh| {A}打了{k}个电话，每个{a}分钟，{B}通话的总时间比{A}少{b}分钟，{B}通话多少分钟？
        zh| 钟楼有{k}段楼梯，每段{a}级，{A}已经登了{b}级，还要登多少级？
        zh| 学飞行分{k}个阶段，每个阶段要飞{a}小时，{A}已飞{b}小时，还差多少小时？
        zh| 鲸鱼每分钟下潜{a}米，潜了{k}分钟，再上浮{b}米，这时在水下多少米？
        zh| {k}间教室各有{a}张课桌，学校淘汰了{b}张旧的，还有课桌多少张？
        zh| 旧桥长{a}米，新桥比{k}座旧桥接起来短{b}米，新桥长多少米？
        zh| {k}条渔船每条捕鱼{a}条，其中{b}条太小放回海里，带回多少条鱼？
        zh| {A}摆了{k}排骨牌，每排{a}张，猫碰倒了{b}张，还立着几张？
        zh| 买来{k}袋面粉，每袋{a}千克，被老鼠糟蹋了{b}千克，还有多少千克好面粉？
        zh| 一首歌有{k}段，每段{a}个字，{A}忘了{b}个字，记得多少个字？
        zh| {k}层架子每层能放{a}罐，现在还能再放{b}罐，架子上有多少罐？
        zh| {A}今年{a}岁，爷爷再大{b}岁就正好是{A}年龄的{k}倍，爷爷今年多少岁？
        zh| 蚂蚁每天搬{a}粒种子，搬了{k}天，吃掉{b}粒，还存有多少粒？
        zh| 短线路长{a}千米，长线路比短线路的{k}倍短{b}千米，长线路长多少千米？
        zh| 商场原有{k}架大衣，每架{a}件，打折期间卖出{b}件，还要入库多少件？
        zh| 小说原定{k}章，每章{a}页，作者删去{b}页，印出来有多少页？
        zh| 赢一场得{a}分，球队赢了{k}场，因犯规被扣{b}分，现在有多少分？
        zh| {A}买了{k}袋郁金香球，每袋{a}个，种到只剩{b}个，已经种了多少个？
        zh| 果园原先栽了{k}行树，每行{a}棵，如今缺了{b}棵，果园里有多少棵树？
        zh| 键盘{a}元，电脑的价钱比键盘的{k}倍便宜{b}元，电脑多少元？
        zh| 早上{k}辆货车每辆装{a}件包裹，中午前送掉{b}件，车上还有多少件？
        zh| 用{k}乘{a}所得的积比我要的数大{b}，我要的数是多少？
        zh| 市长估计{k}个村每村来{a}人，实际总共少来{b}人，实际来了多少人？
        zh| 去年台风刮倒{a}棵树，今年要是再多倒{b}棵，就是去年的{k}倍，今年倒了多少棵？
        zh| 农场有{k}栏小猪，每栏{a}头，卖出{b}头，农场里还有多少头小猪？
        zh| {A}假期每周挣{a}元，干了{k}周，给父母{b}元，自己留下多少元？
        zh| 国王要给{k}位大臣每人{a}袋金币，已经送出{b}袋，还要送出几袋？
        zh| 收音机厂接到{k}批订单，每批{a}台，已交货{b}台，还欠多少台？

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
        en| How many {T} does {A} get when {s} {T} are [shared|divided] between {A} and {B} in the ratio {a}:{b}?
        en| An alloy consists of copper and zinc in the ratio {a}:{b}. How much copper is in {s} kg of it?
        en| Divide {s} in the ratio {a} to {b}. What is the first part?
        en| For every {a} boys there are {b} girls in our school choir. The choir has {s} members. How many boys are in it?
        en| Sand and cement are mixed {a}:{b}. [How many kilograms of sand|How much sand] are needed for {s} kg of the mixture?
        en| Two partners put money into a firm in the ratio {a}:{b}. The profit of {$s} is divided in the same way. What is the share of the first partner?
        en| A ribbon of {s} cm is cut into two pieces whose lengths are in the ratio {a} to {b}. How long is the first piece?
        en| The numbers of cows and sheep on a farm are as {a} to {b}. There are {s} animals, cows and sheep only. How many cows are there?
        en| Orange juice and water are mixed in the ratio {a}:{b} to make {s} ml of a drink. How many millilitres of juice does it contain?
        en| Two numbers are in the ratio {a}:{b}, and their sum is {s}. Find the first number.
        en| My brother and I agreed to share the {$s} we earned so that I get {a} parts and he gets {b} parts. How much do I get?
        en| At the end of a match, {A} and {B} had points in the ratio {a}:{b}. Together they had {s} points. How many did {A} score?
        en| {s} tickets were sold for the concert. Adults and children bought tickets in the ratio {a}:{b}. How many tickets were bought by adults?
        en| A day of {s} minutes of lessons is split into maths and art in the ratio {a}:{b}. How many minutes are maths?
        en| Let x be the number of red balls. Red to blue is {a}:{b}, and there are {s} balls, all red or blue. Find x.
        en| The {P} has {T} and {V} in the ratio {a} to {b}, {s} in all. How many {T} does it have?
        en| For a cake, {a} parts of flour are mixed with {b} parts of sugar. The mixture weighs {s} g. What is the weight of the flour?
        en| Of the {s} employees of a company, the ratio of men to women is {a}:{b}. [Calculate|Work out] the number of men.
        en| Rain had kept everyone inside. {A} and {B} shared out {s} cards, and whenever {A} took {a}, {B} took {b}. How many cards did {A} end up with?
        en| Ratio of apple trees to plum trees: {a}:{b}. Trees in total: {s}. Apple trees = ?
        en| A bus [route|journey] of {s} km runs through town and country in the ratio {a}:{b}. How many kilometres are in town?
        en| If the ratio of wins to losses is {a}:{b} and a team played {s} games without a draw, how many games did it win?
        en| An inheritance of {$s} goes to a son and a daughter in the ratio {a} to {b}. How much does the son inherit?
        en| The angles P and Q make {s} degrees together and are in the ratio {a}:{b}. How many degrees has P?
        en| {A} and {B} paid for a present of {$s} in the ratio {a}:{b}. What did {A} pay?
        en| Bronze is melted from {a} parts copper to {b} parts tin. How many grams of copper are needed for {s} g of bronze?
        en| A school has {s} [bicycles and scooters|scooters and bicycles] in its yard. Bicycles are to scooters as {a} is to {b}. How many bicycles are there?
        en| Doctors and nurses in a hospital are in the ratio {a}:{b}. Doctors and nurses together number {s}. Find how many doctors work there.
        en| The ages of {A} and {B} are in the ratio {a}:{b}. Their ages add up to {s}. How old is {A}?
        en| A jar was filled with white and brown beans, {a} white ones to every {b} brown ones. It holds {s} beans. How many are white?
        en| We want {s} litres of salad dressing with oil and vinegar in the proportion {a}:{b}. How many litres of oil shall we take?
        en| {s} pages were typed by two secretaries in the ratio {a}:{b}. How many pages did the first type?
        en| A field of {s} acres is planted with wheat and corn at a ratio of {a} to {b}. How many acres of wheat are there?
        en| Two machines made {s} parts. The old machine and the new one made parts in the ratio {a}:{b}. How many parts came from the old machine?
        en| Concrete is made from gravel and cement, {a} shovels to {b} shovels. How many shovels of gravel are in a heap of {s} shovels?
        en| {A} spends and saves in the ratio {a}:{b}. {His} income is {$s}. How much does {he} spend?
        en| The audience of {s} was made up of locals and tourists in the ratio {a}:{b}. How many locals were there?
        en| Silver and gold coins in a chest are in the ratio {a}:{b}. If the chest has {s} coins, what is the number of silver coins?
        zh| 甲乙两数的比是{a}:{b}，它们的和是{s}，甲数是多少？
        zh| 铜和锌按{a}:{b}熔成合金{s}千克，其中铜有多少千克？
        zh| 把{s}按{a}:{b}分成两部分，第一部分是多少？
        zh| 一根{s}厘米长的铁丝截成两段，长度比为{a}:{b}，第一段长多少厘米？
        zh| 合唱队里男女生人数的比是{a}:{b}，一共有{s}人，男生有几人？
        zh| 沙子和水泥按{a}:{b}搅拌，要{s}千克这样的混合料，需要沙子多少千克？
        zh| 甲乙两人合伙做生意，按{a}:{b}分配利润{s}元，甲分得多少元？
        zh| 求甲数：甲乙之比{a}:{b}，甲乙之和{s}。
        zh| 果汁和水按{a}比{b}调成饮料{s}毫升，果汁用了多少毫升？
        zh| 农场里牛和羊的头数比是{a}:{b}，牛羊共{s}头，牛有多少头？
        zh| 学校把{s}本书按{a}:{b}分给五年级和六年级，五年级分到多少本？
        zh| {A}和{B}的邮票张数比是{a}:{b}，两人共有邮票{s}张，{A}有多少张？
        zh| 红球与白球个数的比为{a}:{b}，盒里一共{s}个球，红球有几个？
        zh| 设红花有x朵，红花与黄花的比是{a}:{b}，红花黄花共{s}朵，求x。
        zh| 公司有员工{s}名，男女员工人数之比是{a}:{b}，男员工有多少名？
        zh| 糖和水的质量比是{a}:{b}，配制{s}克糖水，要用糖多少克？
        zh| 已知{A}与{B}的年龄比是{a}:{b}，年龄和是{s}岁，{A}几岁？
        zh| 一块{s}亩的地，按{a}:{b}种玉米和棉花，玉米种了多少亩？
        zh| 每{a}份面粉配{b}份糖，做成{s}克的混合粉，面粉有多少克？
        zh| 两个工程队按{a}:{b}的任务量修一条{s}米的路，第一队要修多少米？
        zh| 球队胜和负的场数比是{a}:{b}，没有平局，共赛了{s}场，胜了多少场？
        zh| 我和弟弟一起挣了{s}元，说好按{a}比{b}分，我得前面的一份，我得多少元？
        zh| 两个角的度数比是{a}:{b}，度数和是{s}度，第一个角是多少度？
        zh| 爸爸和妈妈每月收入的比是{a}:{b}，两人收入之和是{s}元，爸爸每月收入多少元？
        zh| 仓库里大米和面粉共{s}吨，大米与面粉的质量比为{a}:{b}，求大米的吨数。
        zh| 下课以后，{A}和{B}把{s}张卡片分了，{A}拿{a}张时{B}就拿{b}张，分完后{A}一共有多少张？
        zh| 电影院里大人和小孩的人数比是{a}:{b}，共有观众{s}人，其中大人多少人？
        zh| 如果松树与柏树的棵数比是{a}:{b}，两种树合计{s}棵，那么松树有多少棵？
        zh| 药粉和水按{a}:{b}配成药水{s}千克，药粉需多少千克？
        zh| 师徒二人加工零件的个数比是{a}:{b}，一共加工{s}个，师傅加工了多少个？
        zh| 甲乙两个书架书的本数之比为{a}比{b}，两架共有书{s}本，甲书架有多少本？
        zh| 停车场内轿车和货车辆数的比是{a}:{b}，总共{s}辆，轿车有几辆？
        zh| {s}元奖学金按{a}:{b}奖给{A}和{B}，{A}得到多少元？
        zh| 用油和醋按{a}:{b}调料汁，调{s}毫升料汁，该放油多少毫升？
        zh| 医院里医生与护士人数的比是{a}:{b}，医生护士合计{s}人，医生有多少人？
        zh| 某班植树{s}棵，成活的与没成活的棵数比是{a}:{b}，成活了多少棵？
        zh| {P}里{T}和{V}的数量比是{a}:{b}，总数为{s}，{T}有多少？
        zh| 甲:乙={a}:{b}，甲+乙={s}，计算甲是多少。
        en| {s} sweets are to be divided in the ratio {a}:{b} between {A} and {B}. What is {A}'s share?
        en| Concrete is made of cement and sand in the ratio {a}:{b}. How many kg of cement are in {s} kg?
        en| The ratio of {A}'s {T} to {B}'s {T} is {a}:{b}. Together they have {s}. How many are {A}'s?
        en| A rope of {s} cm is cut in the ratio {a} to {b}. How long is the first piece?
        en| In a school with {s} pupils, boys and girls are in the ratio {a}:{b}. Find the number of boys.
        en| Juice and water are mixed {a} to {b}. How much juice is in {s} ml of the drink?
        en| {A} and {B} invested in the ratio {a}:{b} and share a profit of {$s} accordingly. What does {A} receive?
        en| Two angles together have {s} degrees and are in the ratio {a}:{b}. How large is the first angle?
        zh| 把{s}颗糖按{a}:{b}分给{A}和{B}，{A}分得多少颗？
        zh| 果汁和水按{a}比{b}调成{s}毫升饮料，需要果汁多少毫升？
        zh| {A}和{B}的{T}数量之比是{a}:{b}，两人共有{s}{M}，{A}有几{M}？
        zh| 一根{s}厘米的铁丝按{a}:{b}截成前后两段，前一段长多少厘米？
        zh| 学校共有学生{s}人，男生与女生人数比为{a}:{b}，求男生人数。
        zh| {A}和{B}按{a}:{b}投资，共获利{s}元，按投资比分配，{A}应得多少元？
        zh| 甲、乙两数的比是{a}:{b}，和是{s}，甲数是多少？
        zh| 红球与白球的个数比是{a}比{b}，共有{s}个球，红球有多少个？
        en| For every {a} {T} that {A} gets, {B} gets {b}. Altogether there are {s}. How many does {A} get?
        en| A recipe takes flour and sugar in the ratio {a}:{b}. How many grams of flour are in {s} grams of the mixture?
        en| A prize of {$s} is divided between {A} and {B} as {a} to {b}. How much is {A}'s part?
        en| {s} visitors came, adults and children in the ratio {a}:{b}. How many adults came?
        zh| {A}每得{a}{M}{T}，{B}就得{b}{M}，一共{s}{M}，{A}得多少{M}？
        zh| 面粉和糖按{a}:{b}混合，{s}克混合物里有面粉多少克？
        zh| {s}元奖金按{a}比{b}分给{A}和{B}，{A}分得几元？
        zh| 来了{s}位游客，大人和小孩的人数比是{a}:{b}，大人有几位？
        en| {s} {T} are shared between {A} and {B} as {a} to {b}. How many does {A} get?
        en| A drink of {s} ml has juice and water in the ratio {a}:{b}. How much juice is in it?
        en| In a class of {s}, girls and boys are as {a} to {b}. How many girls are there?
        zh| 男生和女生的人数比是{a}:{b}，共{s}人，男生几人？
        zh| 药和水按{a}:{b}配成{s}克药水，要药几克？
        en| The ratio of cats to dogs at the animal shelter is {a}:{b}. The shelter looks after {s} cats and dogs. How many cats are there?
        en| Oats and raisins are put into muesli in the ratio {a}:{b}. A bag of muesli weighs {s} g. How many grams of oats are in the bag?
        en| {A} and {B} bought a lottery ticket, paying in the ratio {a} to {b}. They won {$s} and divide it the same way. What is {A}'s win?
        en| Out of every {a} red cars, there are {b} white cars at the dealer's. He has {s} cars of these colours. How many are red?
        en| An orchestra has strings and brass in the ratio {a} to {b} and no other players. It has {s} players. Find the number of strings.
        en| {s} stickers. {A}'s share : {B}'s share = {a} : {b}. {A}'s share = ?
        en| For each {b} girls in the maths club there are {a} boys. If {s} children are in the club, how many boys are in it?
        en| The ratio of teachers to pupils on the trip was {b}:{a}. A total of {s} people went. How many pupils went?
        en| Sheep and goats graze on the hill, the ratio of goats to sheep being {b} to {a}. There are {s} animals. How many sheep graze there?
        en| A drink has {b} parts of water and {a} parts of lemon juice. How much lemon juice does a jug of {s} ml contain?
        en| {B} and {A} split a bag of {s} nuts in the ratio {b}:{a}. How many nuts does {A} get?
        en| In the ratio {b} to {a}, {A} and {B} share {$s}. How much does {B} get?
        en| A printer produces pages in black and in colour at a ratio of {a} to {b}. Yesterday {s} pages were printed. How many of them were black?
        en| Brass is made by melting {a} parts of copper with {b} parts of zinc. To make {s} g of brass, what mass of copper is needed?
        en| At the wedding, guests of the bride and guests of the groom are in proportion {a} to {b}. Altogether {s} guests come. How many belong to the bride's side?
        en| The number {s} is to be written as the sum of two numbers that are to each other as {a} to {b}. Find the first of them.
        en| If a school day has {s} minutes and lessons to breaks are {a} to {b}, how many minutes of lessons are there?
        en| A gardener plants tulips and daffodils in the ratio {a}:{b}. He puts {s} bulbs into the soil. How many tulips will flower?
        en| Between the sunny days and the rainy days of our stay the ratio was {a}:{b}. We stayed {s} days. How many of the days were sunny?
        en| How much of a {s}-km race is run on road if road and forest path are in the ratio {a}:{b}?
        en| Mortar: {a} buckets of sand to {b} buckets of lime. A mason has mixed {s} buckets of mortar. How many buckets of sand did he use?
        en| Adults and juniors of the tennis club are in the ratio {a} to {b}. With a membership of {s}, how many adults does the club have?
        en| {A} reads comics and novels in the ratio {a} to {b}. Last year {he} read {s} of these books. How many comics did {he} read?
        en| A perfume is blended from rose oil and alcohol, {a} drops of oil to {b} drops of alcohol. How many drops of rose oil are in {s} drops of perfume?
        en| The lengths of the two legs of a trip, by plane and by train, are in the ratio {a}:{b}. The trip is {s} miles long. How long is the leg by plane?
        en| The baker sells white and brown loaves in the ratio {a} to {b}. On Friday {s} loaves were sold. Work out the number of white loaves.
        en| In a survey, {s} people answered yes or no. Yes and no were in the ratio {a}:{b}. How many people said yes?
        en| Share {$s} between two charities, one for children and one for animals, in the ratio {a}:{b}. How much money goes to the children?
        en| When {A} plays chess, {he} wins {a} games for every {b} games {he} loses and never draws. {He} has played {s} games. How many did {he} win?
        en| When {A} plays tennis, {he} loses {b} sets for every {a} sets {he} wins. In {s} sets, how many does {he} win?
        en| A hospital has {s} beds in the ratio {a}:{b} for adults and children. How many beds are for adults?
        en| Two cogwheels have teeth in the ratio {a} to {b}, {s} teeth altogether. Find the number of teeth of the first wheel.
        en| The two sides of a strip measure {s} cm together, and length to width is {a} to {b}. Find the length.
        en| The width and length of a garden are in the ratio {b}:{a}. Width and length add up to {s} m. What is the length?
        en| Let {A}'s part be x. The whole is {s}, and {A}'s part is to {B}'s part as {a} is to {b}. What is x?
        en| A fruit salad of {s} pieces has {a} pieces of apple for every {b} pieces of banana. How many pieces of apple are there?
        en| The cinema sold popcorn, sweet and salty, at a ratio of {a} to {b}. If {s} bags were sold, find how many were sweet.
        en| The coach told {A} and {B} to collect the {s} balls, and they did so in the ratio {a}:{b}. How many balls did {A} pick up?
        en| On a bookshelf with {s} books, the ratio of fiction to non-fiction is {a} to {b}. How many are fiction?
        en| A box contains {s} buttons. The ratio of white buttons to black buttons is {b}:{a}. How many black buttons does it contain?
        en| Mum and Dad drove to the sea, sharing the {s} km in the ratio {a}:{b}. How many kilometres did Mum drive?
        en| Two pumps work at rates in the ratio {a}:{b} and together drain {s} litres. How many litres does the first pump drain?
        en| In a chemistry lesson, acid and water are combined, acid : water = {a} : {b}. The beaker holds {s} ml of the mixture. How much acid is that?
        en| An office has desks with and without lamps in the ratio {a}:{b}. Of the {s} desks, how many have a lamp?
        en| {A} divides {his} weekly {s} hours of free time between sport and music as {a} to {b}. How many hours go to sport?
        en| The land of the village, {s} acres, consists of woods and meadows in the ratio {a}:{b}. Find the area of the woods.
        en| Local trains and express trains leave the station in the ratio {a}:{b}. Every day {s} trains leave. How many are local trains?
        en| Green and yellow tiles are laid in the ratio {a} to {b}. The bathroom has {s} tiles. Tell how many green ones were needed.
        en| The votes for {A} and {B} are in the ratio {a}:{b}. There are {s} votes. How many are for {A}?
        en| Votes were cast for {A} and {B} only, {s} in total, {b} for {A} against every {a} for {B}. How many votes did {B} receive?
        en| In the aquarium guppies and tetras occur in the ratio {a}:{b}, and {s} fish swim there. How many of them are guppies?
        en| A bracelet of {s} beads repeats the pattern of {a} gold beads followed by {b} silver beads. How many gold beads does it have?
        en| The workers on the night shift and the day shift are in the ratio {b}:{a}. The plant has {s} workers. How many work by day?
        en| A hotel has {s} rooms. Single rooms and family rooms compare as {a} to {b}. How many single rooms are there?
        en| {s} letters and parcels arrive, {b} parcels to {a} letters. How many letters arrive?
        en| Two partners put money into a shop in the ratio {a}:{b}, {$s} thousand in all. How many thousand dollars came from the first partner?
        en| The sum of two numbers is {s}. If the first is divided by {a} and the other by {b}, the results are equal. What is the first number?
        en| {b} times the first number equals {a} times the other number, and the numbers make {s} together. Find the first number.
        en| The recipe says: {a} cups of rice to {b} cups of milk. How many cups of rice do I need for {s} cups of the mixture?
        en| {A}'s age is to {B}'s age as {a} is to {b}. The two people are {s} years old together. What is {A}'s age?
        en| Passengers in first and economy class are in the ratio {b} to {a}. On a plane with {s} passengers, how many travel economy?
        en| Our team scored before and after the break in the ratio {a}:{b}. It has {s} points. How many came before the break?
        en| We paint a wall of {s} square metres in blue and grey so that blue : grey = {a} : {b}. How many square metres will be blue?
        en| Right-handed and left-handed players are in the ratio {a}:{b} in a squad of {s}. Determine how many are right-handed.
        en| The farmer filled {s} bags, potatoes and onions in the ratio {a} to {b}. How many bags contain potatoes?
        en| To every {a} kg of tea from India, a merchant adds {b} kg of tea from China. How many kg of Indian tea are in {s} kg of his blend?
        en| Of {s} marbles, the big ones and the little ones are in a ratio of {a} to {b}. What number of them are big?
        en| The photo album shows {s} pictures of people and of landscapes, {a} of people for every {b} of landscapes. How many show people?
        en| The time {A} spends walking and cycling is in the ratio {a}:{b}. The two take {s} minutes. For how long does {he} walk?
        zh| 宠物收容所里猫与狗的只数之比是{a}:{b}，猫狗一共{s}只，猫有多少只？
        zh| 麦片里燕麦和葡萄干的质量比是{a}:{b}，一袋麦片重{s}克，其中燕麦重多少克？
        zh| 数学小组每{b}名女生对应{a}名男生，小组共有{s}人，男生有多少人？
        zh| 春游的老师与学生的人数比是{b}:{a}，一共去了{s}人，去的学生有多少人？
        zh| 山坡上山羊和绵羊的只数比为{b}:{a}，共有{s}只，绵羊有多少只？
        zh| {B}和{A}按{b}:{a}分一袋核桃，共{s}个，{A}分到多少个？
        zh| {A}和{B}的零花钱之比是{b}:{a}，两人共有{s}元，{B}有多少元？
        zh| 长方形的长与宽的比是{a}:{b}，长与宽的和是{s}厘米，长是多少厘米？
        zh| 这个月晴天与雨天的天数比是{a}:{b}，统计了{s}天，晴天有多少天？
        zh| 把{s}拆成两个数，使前一个数与后一个数的比是{a}:{b}，前一个数是几？
        zh| {A}下棋胜与负的局数比是{a}:{b}，没有和棋，下了{s}局，胜了多少局？
        zh| 花匠种郁金香和水仙，棵数比为{a}:{b}，共种{s}棵，种了郁金香多少棵？
        zh| 问卷共收回{s}份，回答“是”与“否”的份数比是{a}:{b}，回答“是”的有多少份？
        zh| 两个齿轮齿数的比是{a}:{b}，齿数合计{s}个，第一个齿轮有多少个齿？
        zh| 甲数的{b}倍等于乙数的{a}倍，两数之和是{s}，甲数是多少？
        zh| 爸爸和妈妈轮流开车，所开路程之比是{a}:{b}，全程{s}千米，爸爸开了多少千米？
        zh| 一串手链有{s}颗珠子，按{a}颗金珠、{b}颗银珠的规律反复穿成，金珠共有多少颗？
        zh| 飞机上头等舱与经济舱乘客的人数比是{b}:{a}，机上有乘客{s}人，经济舱乘客有多少人？
        zh| 村里林地与草地的面积比是{a}:{b}，总面积{s}公顷，林地面积是多少公顷？
        zh| 茶商把红茶和绿茶按{a}:{b}拼配，配成{s}千克拼配茶，用了红茶多少千克？
        zh| 卫生间墙面铺绿砖和黄砖，块数比是{a}:{b}，总共铺了{s}块，绿砖铺了多少块？
        zh| 煮饭时米和水的体积比为{a}:{b}，锅里米和水共{s}杯，放了几杯米？
        zh| 一场比赛上、下半场得分之比是{a}:{b}，全场得{s}分，上半场得了多少分？
        zh| 夜班与白班的人数比为{b}:{a}，全厂共{s}人，白班有多少人？
        zh| {A}每天运动和练琴的时间之比是{a}:{b}，两项共用{s}分钟，运动用了多少分钟？
        zh| 捐款{s}元，按{a}:{b}分给儿童基金会和动物基金会，儿童基金会得到多少元？
        zh| 书架上文学书与科普书的比为{a}:{b}，共{s}本，求文学书的本数。
        zh| 选举中{A}与{B}的得票数之比是{a}:{b}，有效票{s}张，{A}得票多少张？
        en| A baker divides {s} g of dough between bread and rolls in the ratio {a}:{b}. How many grams of dough become bread?
        en| {A} and {B} pick {s} kg of apples. The ratio of {A}'s apples to {B}'s apples is {a} to {b}. How many kilograms did {A} pick?
        en| The ratio of teachers to parents on a school trip was {a}:{b}. There were {s} grown-ups on the trip. Find the number of teachers.
        en| A necklace has {s} beads. The beads are red and yellow, and the ratio of red beads to yellow beads is {a} : {b}. How many red beads does it have?
        en| {A} cuts a string of {s} cm so that the two pieces have the ratio {a}:{b}. What is the length of the piece that belongs to the first number of the ratio?
        en| A farmer has ducks and hens in the ratio {a}:{b}. If he has {s} birds altogether, how many of them are ducks?
        en| There are {s} books on the shelf. For every {a} story books there are {b} picture books. How many story books are there?
        en| The time for piano and homework is shared as {a} is to {b}. {A} has {s} minutes for them. How many minutes can {he} play the piano?
        en| {s} chairs must be placed in two rooms in the ratio {a}:{b}. How many chairs go into the first room?
        en| At a party, children and adults are in the ratio {a} to {b}. The party has {s} guests. How many guests are children?
        en| How many kilograms of copper are needed for {s} kg of an alloy which contains copper and tin in the ratio {a}:{b}?
        en| {A} works {a} hours for every {b} hours that {B} works. They are paid {$s} for the job and share it fairly by hours. What is {A}'s pay?
        en| Two numbers are as {a} to {b}. They add up to {s}. What is the number that corresponds to the first term of the ratio?
        en| A soup is made of {a} parts water and {b} parts milk. We need {s} ml of soup. How much water must we take?
        en| In a parking lot, the ratio of cars to vans is {a}:{b}, and {s} cars and vans are parked there. Work out the number of cars.
        en| A shop sold {s} pairs of shoes: black and brown ones in the ratio {a}:{b}. How many black pairs did it sell?
        en| {s} tickets were sold for a show. The tickets for the balcony and for the stalls were in the ratio {a}:{b}. How many balcony tickets were sold?
        en| The sand and gravel in a heap of {s} tonnes have the mass ratio {a}:{b}. How many tonnes of sand does the heap contain?
        en| To make green paint you mix {a} tins of blue with {b} tins of yellow. How many tins of blue do you need for {s} tins of green?
        en| A garden of {s} square metres is divided into lawn and flower beds, lawn to beds being {a}:{b}. What is the area of the lawn?
        en| The red team and the blue team collected {s} points, and their points are in the ratio {a}:{b}. What did the red team collect?
        en| {A} has some stamps and {B} has some stamps. The ratio of the number of {A}'s stamps to that of {B}'s is {a}:{b}, and altogether they have {s} stamps. How many does {A} have?
        en| Share {$s} between {A} and {B} so that for each {$a} given to {A}, {B} is given {$b}. What does {A} receive in the end?
        en| A dog food mix has meat and rice in the ratio {a}:{b}. A sack weighs {s} ounces. How many ounces of meat are in it?
        en| The school library has {s} novels and atlases. The ratio novels : atlases is {a} : {b}. Find the number of novels.
        en| {A} and {B} inherit a field of {s} acres. By the will it goes to them in the ratio {a}:{b}. How many acres go to {A}?
        en| A journey of {s} km was made by train and by bus. The distances by train and by bus had the ratio {a} to {b}. How far did we travel by train?
        en| In a box, there are {a} nails to every {b} screws. The box contains {s} nails and screws. How many nails are there?
        en| If {s} is divided into two parts in the proportion {a} to {b}, how large is the former part?
        en| A theatre group of {s} has actors and helpers in the ratio {a}:{b}. How many actors belong to it?
        en| A cook makes {s} g of a spice mix from pepper and salt in the ratio {a}:{b}. How much pepper does she use?
        en| The profit of a shop was {$s}. The owners {A} and {B} had agreed on a split of {a} to {b}. How much of the profit is {A}'s?
        en| A gardener planted {s} bulbs, tulips and lilies, with {a} tulips for every {b} lilies. Determine how many tulips were planted.
        en| A hall holds {s} people. The seats and the standing places are in the ratio {a} to {b}. How many seats are there?
        en| Metal and wood in a chair weigh {s} hectograms, metal to wood as {a}:{b}. What is the weight of the metal?
        en| Of {s} matches played by a club, home and away games were in the ratio {a}:{b}. How many were home games?
        en| {A} read {s} pages in two days. The pages of the first day and of the second day are in the ratio {a}:{b}. How many pages did {he} read on the first day?
        en| How many girls are there in a swimming club with {s} members if the girls and boys are in the ratio {a}:{b}?
        en| How much money do I get if my sister and I share {$s} in the ratio {a}:{b}, with my part named first?
        en| "Let us split the {s} {T} in the ratio {a}:{b}," says {A}. "The first part is for me." How many {T} will {A} have?
        en| {s} seedlings were planted in two beds, {a} in the sunny bed for every {b} in the shady bed. How many stand in the sunny bed?
        en| The tank of {s} litres was filled by a hot tap and a cold tap. Hot and cold water came in the ratio {a}:{b}. How many litres of hot water are in the tank?
        en| x : y = {a} : {b} and x + y = {s}. What is x?
        en| x and y are in the ratio {b}:{a}. Their sum is {s}. Find y.
        en| The ratio of boys to girls in a choir is {b} to {a}. The choir has {s} children. How many girls sing in it?
        en| {$s} is split between {A} and {B} in the ratio {b}:{a}. What is {B}'s share?
        en| For every {b} cups of water there are {a} cups of juice in the punch. The punch makes {s} cups. How many cups of juice were used?
        en| A wall has {s} tiles, white and blue ones in the ratio {b}:{a}. How many blue tiles are on the wall?
        en| Two pieces cut from {s} cm of wire have the ratio {b}:{a}. How long is the second piece?
        en| Of {s} animals on a farm there are {b} goats to every {a} sheep, and no others. How many sheep are there?
        en| Cement and sand are mixed in the ratio {b} to {a}. How much sand is there in {s} kg of the mixture?
        en| A class of {s} voted for the zoo or the lake. The votes for the zoo and for the lake were in the ratio {b}:{a}. How many voted for the lake?
        en| {A} gets {b} parts and {B} gets {a} parts of {s} marbles. How many marbles does {B} get?
        en| An office has {s} desks, new and old. The ratio of new desks to old desks is {a} to {b}. How many of the desks are new?
        en| Tea and milk are poured together in the ratio {a}:{b} until {s} ml are in the pot. How many ml of tea are there?
        en| Two villages pay {$s} for a bridge in the ratio of {a} to {b}. How much does the first village pay?
        en| The number of right answers and the number of wrong answers were in the ratio {a}:{b} in a test of {s} questions. How many answers were right?
        en| {A} has {s} coins in {his} box. Gold coins and silver coins are in the ratio {a}:{b}. How many gold coins does {he} have?
        en| At the zoo there are {s} parrots and owls, {a} parrots for every {b} owls. How many parrots live there?
        en| A bus company has {s} drivers and mechanics. Drivers : mechanics = {a} : {b}. How many drivers work there?
        en| {s} flyers are handed out by {A} and {B}. While {A} hands out {a}, {B} hands out {b}. How many will {A} have handed out?
        en| Of the {s} minutes of a radio show, talk and music take up time in the ratio {a}:{b}. How many minutes of talk are there?
        en| The White River and the Black River bring water to a lake in the ratio {a}:{b}, {s} cubic metres in a minute from both. How much does the White River bring in a minute?
        en| Lions and zebras are drawn in the picture book, {a} lions for every {b} zebras, {s} animals in total. How many lions are drawn?
        en| A fruit salad of {s} g is prepared with apples and bananas by weight in the ratio {a}:{b}. What weight of apples goes into it?
        en| The soil in a flowerpot is compost and sand, {a} spoonfuls to {b} spoonfuls. {s} spoonfuls fill the pot. How many spoonfuls of compost are in it?
        en| Grandfather leaves {s} gold coins. The will says: "{a} shares to {A}, {b} shares to {B}." How many coins does {A} inherit?
        en| The whole is {s}, and it is broken into a left and a right piece that compare as {a} to {b}. How large is the left piece?
        en| {A} and {B} run a relay over {s} laps. For every {a} laps of {A}'s, {B} runs {b}. How many laps does {A} run?
        en| A flock has {s} geese, white and grey, in the ratio {a} to {b}. Find the number of white ones.
        en| A fence of {s} boards is painted green and brown, green to brown as {a} to {b}. How many boards are green?
        en| If you arrange {s} tiles so that black : white = {a} : {b}, how many black tiles do you lay?
        en| Between first-class and second-class letters the ratio is {a}:{b}. A postman carries {s} letters. How many are first-class?
        en| The money in the school fund, {$s}, is spent on books and on sport in the ratio {a}:{b}. How much is spent on books?
        en| In a chess club experts and beginners are in the ratio {a}:{b}. If the club counts {s} people, how many are experts?
        en| For each {a} km uphill there were {b} km downhill. The tour was {s} km long, with no flat part. How many kilometres went uphill?
        en| {A} mixes {s} g of bird food from seeds and nuts. The bag says "seeds to nuts {a}:{b}". How many grams of seeds does {he} take?
        en| The day nurse and the night nurse care for {s} patients, sharing them in the ratio {a}:{b}. How many patients does the day nurse care for?
        en| {s} seats on a plane are window seats or aisle seats. The ratio of window to aisle seats is {a}:{b}. How many window seats are there?
        en| The repair of a well, {$s}, is to be paid by {A} and {B}, who use the well in the ratio {a}:{b} and share the cost accordingly. What must {A} pay?
        en| Cats and dogs treated by a vet this month were in the ratio {a} to {b}. The vet treated {s} of these animals. How many cats did she treat?
        en| The pans of a scale hold {s} g together, and the left pan holds {a} g whenever the right holds {b} g. How much is in the left pan?
        en| Of {s} goals in the league, home goals and away goals are as {a} is to {b}. How many home goals were scored?
        en| On a river tour, {s} guests chose the open deck or the cabin in the ratio {a}:{b}. How many chose the open deck?
        en| A bakery makes {s} pretzels and bagels, pretzels to bagels as {a} to {b}. How many pretzels are made?
        en| Girls and boys of the swimming team have medals in the ratio {a}:{b}. Their cupboard holds {s} medals. How many belong to the girls?
        en| A sand clock maker blends {s} g of sand, fine to coarse {a}:{b}. What amount of fine sand is blended?
        en| Hours of light and hours of dark on the space station were in the ratio {a}:{b} during {s} hours. How many hours were light?
        en| The price of a meal, {$s}, splits into food and drinks in the ratio {a}:{b}. How much is the food?
        en| {A} types {a} pages while {B} types {b}. They have to type {s} pages and start and stop together. How many pages does {A} type?
        en| While the big gear turns {b} times, the small gear turns {a} times. If the turns of the gears add up to {s}, how many times has the small gear turned?
        en| In the ratio {a}:{b}, {s} acres of a farm are forest and pasture. Work out the forest area.
        en| A poem has {s} lines that rhyme or do not. Rhyming lines to others is {a}:{b}. How many lines rhyme?
        en| There are {s} lamps in a hotel, LED lamps and old bulbs in the ratio {a} to {b}. How many LED lamps are there?
        en| Silver and copper are melted together, {a} g of silver to every {b} g of copper. The bar weighs {s} g. How much silver is in the bar?
        en| {A}'s and {B}'s shares in a boat are as {a} : {b}. The boat is sold for {$s}. What should {A} get of this?
        en| Class P and class Q fill {s} seats in the cinema, and their sizes are in the ratio {b}:{a}. How many seats does class Q fill?
        en| Pine trees and birches make up a wood of {s} trees, birches to pines being {b}:{a}. How many pines are there?
        en| The ratio of correct to wrong answers in {A}'s test was {a}:{b}. With {s} questions, all answered, how many did {A} get right?
        en| Let a rope of {s} m be cut at a point that divides it in the ratio {a}:{b}. How far is that point from the end where the first part lies?
        en| A point P lies on a line of {s} mm between M and N so that MP : PN = {a} : {b}. Find the length MP.
        en| {s} letters in a secret message are vowels and consonants in the ratio {a}:{b}. How many vowels are in it?
        en| A bath of {s} litres is filled with hot and cold water. In the time the hot tap gives {a} litres, the cold one gives {b}. How many litres of hot water are in the full bath?
        en| The island's inhabitants, {s} in number, are fishermen and farmers in the ratio {a} to {b}. How many fishermen are there?
        en| The number of days {A} spent in the mountains is to the number {he} spent at the sea as {a} is to {b}. {His} trip took {s} days, and {he} went nowhere else. How many days was {he} in the mountains?
        en| A tower of {s} blocks shows red and yellow blocks in the ratio {a}:{b}. Say how many are red.
        en| Calculate the first share when {s} is shared in {a} parts to {b} parts.
        en| Every time {A} puts {$a} into the common box, {B} puts {$b} into it. By now there is {$s} in it. How much of that came from {A}?
        zh| 面包师把{s}克面团按{a}:{b}分成两份做面包和点心，做面包的面团有多少克？
        zh| 春游时老师和家长的人数比是{a}:{b}，老师和家长共有{s}人，老师有多少人？
        zh| 一串项链有{s}颗珠子，红珠与黄珠的颗数比是{a}:{b}，红珠有多少颗？
        zh| 书架上每有{a}本故事书就有{b}本画册，两种书共{s}本，故事书有多少本？
        zh| {s}把椅子按{a}:{b}放进大小两间教室，大教室放了多少把？
        zh| {A}每工作{a}小时，{B}工作{b}小时，两人共得工钱{s}元，按工时分配，{A}得多少元？
        zh| 调绿色颜料时蓝色和黄色按{a}:{b}混合，调出{s}克绿色颜料，用蓝色多少克？
        zh| 花园面积{s}平方米，草坪与花坛的面积比为{a}:{b}，草坪有多少平方米？
        zh| 红队与蓝队的得分比是{a}:{b}，两队总分是{s}分，红队得了多少分？
        zh| 一堆沙石重{s}吨，沙子和石子的质量比是{a}:{b}，沙子有多少吨？
        zh| {A}两天看完一本{s}页的书，第一天和第二天看的页数比是{a}:{b}，第一天看了多少页？
        zh| 测验共{s}题，{A}做对的题数与做错的题数之比是{a}:{b}，{he}做对了几题？
        zh| 商店卖出黑鞋和棕鞋共{s}双，黑鞋和棕鞋的双数比是{a}比{b}，卖出黑鞋多少双？
        zh| x:y={a}:{b}，x+y={s}，求x。
        zh| x与y的比是{b}:{a}，x与y的和是{s}，求y。
        zh| 合唱队有{s}人，男生和女生的人数比是{b}:{a}，女生有多少人？
        zh| 水泥和沙子按{b}:{a}搅拌成{s}千克砂浆，其中沙子有多少千克？
        zh| 墙上贴了白砖和蓝砖共{s}块，白砖与蓝砖的比是{b}:{a}，蓝砖有几块？
        zh| 一根{s}厘米的彩带剪成两段，两段长度的比是{b}:{a}，后一段长多少厘米？
        zh| 从家到学校{s}米，走路与乘车的路程比是{a}:{b}，走路走了多少米？
        zh| 养殖场的鸭和鹅只数之比是{a}:{b}，鸭鹅一共{s}只，求鸭的只数。
        zh| 甲村和乙村合修一座桥，费用{s}元按{a}:{b}分担，甲村要付多少元？
        zh| 盒子里钉子和螺丝共{s}个，每{a}个钉子配{b}个螺丝，钉子一共有几个？
        zh| 剧团演员和工作人员的人数比为{a}:{b}，全团{s}人，演员有多少人？
        zh| 公园里种郁金香和百合{s}株，株数比是{a}:{b}，郁金香种了多少株？
        zh| {A}说：“这{s}{M}{T}我们按{a}:{b}来分，前面的一份归我。”{A}能拿到几{M}？
        zh| 广播节目共{s}分钟，谈话与音乐的时间比是{a}:{b}，谈话有多少分钟？
        zh| 白河与黑河流入湖中的水量比是{a}:{b}，每分钟共流入{s}立方米，其中白河流入多少立方米？
        zh| 水果沙拉重{s}克，苹果和香蕉的质量比是{a}:{b}，用了苹果多少克？
        zh| 花盆里的土由堆肥和沙子按{a}:{b}混成，一盆用{s}勺，其中堆肥有多少勺？
        zh| 爷爷留下{s}枚金币，遗嘱上写着{A}得{a}份，{B}得{b}份，{A}得到多少枚？
        zh| 接力练习共跑{s}圈，{A}每跑{a}圈，{B}就跑{b}圈，{A}跑了多少圈？
        zh| 一群鹅有{s}只，白鹅和灰鹅的只数比为{a}:{b}，白鹅有多少只？
        zh| 班费{s}元按{a}:{b}用于买书和体育用品，买书用多少元？
        zh| 上坡路与下坡路的比是{a}:{b}，没有平路，全程{s}千米，上坡路有多少千米？
        zh| 鸟食由谷子和坚果按{a}:{b}配成，要配{s}克，用谷子多少克？
        zh| 飞机上靠窗座位与靠过道座位的比为{a}:{b}，这些座位共{s}个，靠窗的有几个？
        zh| 甲乙邻居合用一口井，修井费{s}元按{a}比{b}分摊，甲应付多少元？
        zh| 宠物医院本月看病的猫与狗的只数比是{a}:{b}，共{s}只，猫有多少只？
        zh| 联赛共进{s}个球，主场进球与客场进球的比是{a}:{b}，主场进球多少个？
        zh| 太空站里明亮与黑暗的时间比是{a}:{b}，在{s}小时中，明亮的时间有多少小时？
        zh| 一顿饭花了{s}元，饭菜与饮料的钱数比为{a}:{b}，饭菜花了多少元？
        zh| {A}打{a}页字的时间里{B}能打{b}页，他们同时打同时停，共打{s}页，{A}打了多少页？
        zh| 大齿轮转{b}圈时小齿轮转{a}圈，大小齿轮一共转了{s}圈，小齿轮转了多少圈？
        zh| 熔炼银铜合金，每{a}克银配{b}克铜，一块合金重{s}克，含银多少克？
        zh| {A}和{B}合买一条船，出资比为{a}:{b}，卖船得{s}元按出资比分，{A}应分多少元？
        zh| 林子里白桦与松树的棵数比是{b}:{a}，白桦和松树共{s}棵，松树有多少棵？
        zh| 测验共{s}题，全部作答，{A}答对与答错的题数之比为{a}:{b}，答对多少题？
        zh| 线段MN长{s}毫米，点P在线段上，MP:PN={a}:{b}，MP长多少毫米？
        zh| 热水管放{a}升的时间里冷水管放{b}升，浴缸装满共{s}升，其中热水多少升？
        zh| {A}在山里和海边度假的天数比是{a}:{b}，共度假{s}天，在山里住了多少天？
        zh| 积木塔用了{s}块积木，红色与黄色的块数比是{a}:{b}，红色积木有多少块？
        zh| 邮递员送的平信与挂号信之比为{a}:{b}，今天送了{s}封，平信有多少封？
        zh| {A}每往钱罐里放{a}元，{B}就放{b}元，现在罐里有{s}元，{A}放了多少元？
        zh| 面包坊烤的咸面包和甜面包个数比为{a}:{b}，今天烤了{s}个，咸面包有几个？
        zh| 岛上居民{s}人，渔民与农民的人数之比是{a}比{b}，渔民有多少人？
        zh| 总数是{s}，其中甲占{a}份，乙占{b}份，没有别的，甲是多少？
        zh| 白班护士和夜班护士照看病人的人数比是{a}:{b}，共照看{s}人，白班护士照看多少人？

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
        en| How many {T} does {A} have if {A} and {B} own {s} of them between them and {B} owns {d} more than {A}?
        en| A farm keeps {s} animals, all of them sheep or cows. The [sheep outnumber|number of sheep exceeds that of] the cows by {d}. How many cows [are there|does the farm keep]?
        en| Find two numbers whose sum is {s} and whose difference is {d}. [Give|Write down] only the smaller of them.
        en| In an election {s} votes were [cast|counted] for two candidates, and the winner beat the loser by {d} votes. How many votes went to the loser?
        en| {s} people [visited|came to] the {P} on Saturday and Sunday. There were {d} more visitors on Sunday than on Saturday. How many came on Saturday?
        en| A bat and a ball cost {$s} together. The bat costs {$d} more than the ball. What is the price of the ball?
        en| My brother and I have saved {$s}. I have saved {$d} less than he has. How much have I saved?
        en| Let x be the smaller of two numbers. They add up to {s}, and they are {d} apart. [Find|Calculate|What is] x.
        en| I am thinking of two numbers. [Added together|In total] they make {s}; the first is {d} less than the second. What is the first number?
        en| A plank {s} cm long is sawn into two [parts|pieces] so that one part is {d} cm shorter than the other. How long is this shorter part?
        en| Two buses carry {s} pupils to the museum. In the first bus [sit|travel] {d} pupils fewer than in the second. How many pupils are in the first bus?
        en| Last week it was sunny. {A} and {B} spent the afternoon in the garden and planted {s} tulips. {A} planted {d} fewer than {B}. How many tulips did {A} plant?
        en| The [final score|result] of the match was close: both teams together scored {s} points, and the losers were {d} points behind. How many points did the losers score?
        en| A cafe sold {s} cups of tea and coffee today. It sold {d} fewer cups of tea than of coffee. How many cups of tea were sold?
        en| Together, two tanks hold {s} litres of water. If the left tank holds {d} litres less than the right one, what does the left tank hold?
        en| [Work out|Calculate] the number of girls in a choir of {s} children in which there are {d} more boys than girls.
        en| Sum of two weights: {s} kg. Difference: {d} kg. Lighter weight = ?
        en| A library lent {s} books in two days, {d} [of them more|more] on Tuesday than on Monday. How many books were lent on Monday?
        en| {s} [workers|employees] work in our company, in the office or in the hall. The hall has {d} more workers than the office. How many work in the office?
        en| {A} read {s} pages over the weekend. On Sunday {he} read {d} pages more than on Saturday. How many pages did {he} read on Saturday?
        en| A ribbon of {s} cm was cut for two sisters. The elder one was given {d} cm more than the younger one. What length did the younger sister receive?
        en| {A} is {d} cm shorter than {B}, and their heights add up to {s} cm. How tall is {A}?
        en| The [bill|invoice] for parts and labour was {$s}. Labour cost {$d} more than parts. How much [did the parts cost|was charged for parts]?
        en| An orchard has {s} trees. Apart from plum trees there are only cherry trees, {d} more of them than plum trees. How many plum trees grow there?
        en| {$s} is [divided|split] between {A} and {B} in such a way that {A} [gets|receives] {$d} less than {B}. How much does {A} [get|receive]?
        en| You and your friend [picked|gathered] {s} {T}. Your friend picked {d} more than you. How many did you pick?
        en| Of {s} passengers on a ferry, there are {d} fewer children than adults. [How many|What number of] children are on board?
        en| A jug and a pan [weigh|have a mass of] {s} g in all, and the pan is {d} g heavier than the jug. What does the jug weigh?
        en| How old is my son if {d} years lie between the ages of my son and my elder daughter and their ages sum to {s}?
        en| A theatre has {s} seats, upstairs and downstairs. There are {d} seats fewer upstairs than downstairs. How many seats are upstairs?
        en| A lorry made two trips and [moved|carried] {s} tonnes of sand. The second load was {d} tonnes heavier than the first. How heavy was the first load?
        en| A day's training took {s} minutes. {A} spent {d} minutes less on running than on swimming and did nothing else. For how many minutes did {he} run?
        en| Two shelves in the {P} hold {s} {T}. The top shelf has {d} fewer {T} than the bottom shelf. Find how many are on the top shelf.
        en| The total length of two rivers is {s} km. One of them is {d} km longer. What is the length of the shorter river?
        en| {A} and {B} ran for charity and covered {s} km between them; {B} covered {d} km more than {A}. What distance did {A} cover?
        en| A hospital ward [admitted|took in] {s} patients, men and women. The number of women was {d} greater than the number of men. How many men were there?
        en| If the sum of two numbers is {s} and one number exceeds the other by {d}, then the smaller number is what?
        zh| 有大小两个数，它们相加得{s}，相减得{d}，求小数。
        zh| 一支钢笔和一个本子共{s}元，钢笔比本子贵{d}元，本子多少元？
        zh| {A}和{B}[身上|手里]的钱合起来是{s}元，{A}比{B}少{d}元，{A}有多少元？
        zh| 图书馆两天借出{s}本书，第二天比第一天多借出{d}本，第一天借出多少本？
        zh| 求甲数：甲乙两数相加等于{s}，乙数比甲数大{d}。
        zh| 如果{A}比{B}少{d}{M}{T}，两人加起来有{s}{M}，那么{A}有多少{M}？
        zh| 学校合唱队有{s}名队员，女生人数比男生多{d}名。男生有多少名？
        zh| 一块木板长{s}厘米，锯成一长一短两块，相差{d}厘米，短的那块是多少厘米？
        zh| 甲乙两车间共有工人{s}人，甲车间比乙车间少{d}人，求甲车间的人数。
        zh| 星期六天气很好，{A}和{B}去果园摘{T}，一共摘了{s}{M}。{A}比{B}少摘{d}{M}，{A}摘了多少{M}？
        zh| 设两个数中较小的为x，两数之和是{s}，两数之差是{d}，求x。
        zh| 我和[哥哥|表哥]共存了{s}元，我比他少存{d}元，我存了多少元？
        zh| 两桶油共重{s}千克，第一桶比第二桶轻{d}千克，第一桶油重多少千克？
        zh| 停车场里有轿车和货车共{s}辆，其中轿车比货车少{d}辆，轿车有几辆？
        zh| 一场篮球赛，红队和蓝队一共得了{s}分，红队输了{d}分，红队得了多少分？
        zh| {P}里有{T}和{V}，总数是{s}，{T}的数量比{V}少{d}，{T}有多少？
        zh| 上层和下层书架合计放书{s}本，上层比下层少放{d}本，上层放书多少本？
        zh| {A}两天看了{s}页书，第一天比第二天少看{d}页，{he}第一天看了多少页？
        zh| 用{s}千克面粉做面包和蛋糕，做面包比做蛋糕少用{d}千克，做面包用了多少千克面粉？
        zh| {A}的身高和{B}的身高加起来是{s}厘米，{A}比{B}矮{d}厘米，{A}身高多少厘米？
        zh| 爸爸和妈妈今年的年龄之和是{s}岁，爸爸比妈妈大{d}岁，妈妈今年多少岁？
        zh| 电影院楼上楼下共有{s}个座位，楼上的座位比楼下少{d}个，楼上有多少个座位？
        zh| 两根绳子接起来长{s}米，已知第一根比第二根短{d}米，问第一根长多少米。
        zh| 把{s}元奖金分给甲乙二人，甲比乙少得{d}元，甲得多少元？
        zh| 计算：两数和{s}，两数差{d}，其中小的一个数是几？
        zh| 商场卖出冰箱和彩电共{s}台，冰箱比彩电少卖{d}台。冰箱卖出多少台？
        zh| 植树节那天，两个班一起种了{s}棵树。五班比六班少种{d}棵，五班种了多少棵？
        zh| 农场养的羊和牛一共{s}头，羊比牛少{d}头，问养了多少头羊？
        zh| 一条公路长{s}千米，已修的比没修的少{d}千米，已经修了多少千米？
        zh| 两个工程队合修一条{s}米的水渠，甲队比乙队少修{d}米，甲队修了多少米？
        zh| 有一个数比另一个数小{d}，它们的和等于{s}，这个数是多少？
        zh| 教室里男女同学共{s}名，女同学比男同学多{d}名，男同学有几名？
        zh| {A}问{B}：你和我一共有{s}{M}{T}，你比我多{d}{M}，我有几{M}？
        zh| 水果店上午和下午共卖{T}{s}{M}，下午比上午多卖{d}{M}，上午卖了多少{M}？
        zh| 妹妹比哥哥少折了{d}只纸鹤，兄妹俩合计折了{s}只，妹妹折了多少只？
        zh| 甲仓库比乙仓库少存粮{d}吨，两个仓库共存粮{s}吨，甲仓库存粮多少吨？
        en| Two numbers add up to {s}. The larger is {d} more than the smaller. Find the smaller number.
        en| {A} and {B} [collected|sold|made] {s} {T} together. {B} [collected|sold|made] {d} more than {A}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {d} m longer than the other. How long is the shorter piece?
        en| In a class of {s} children there are {d} more girls than boys. How many boys are there?
        en| A coat and a hat cost {$s}. The coat costs {$d} more than the hat. What does the hat cost?
        en| {s} people saw the show on Saturday and Sunday, {d} more on Sunday. How many saw it on Saturday?
        en| What is the smaller of two numbers whose sum is {s} and whose difference is {d}?
        en| The mother is {d} years older than her son. Together they are {s} years old. How old is the son?
        en| {A} and {B} share {$s} so that {A} gets {$d} less than {B}. How much does {A} get?
        en| On a farm there are {s} cows and sheep. There are {d} fewer cows than sheep. How many cows are there?
        en| {s} {T} are on the shelves. On the upper shelf there are {d} fewer than on the lower one. How many are on the upper shelf?
        en| Together the lorry and the car weigh {s} kg; the lorry is {d} kg heavier. Find the weight of the car.
        zh| 两个数的和是{s}，大数比小数多{d}，小数是多少？
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{B}比{A}多{d}{M}，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成长短不同的几段，恰好一长一短，长的比短的多{d}米，短的长多少米？
        zh| 全班{s}人，女生比男生多{d}人，男生有多少人？
        zh| 一件大衣和一顶帽子共{s}元，大衣比帽子贵{d}元，帽子多少元？
        zh| 星期六和星期日共有{s}人看演出，星期日比星期六多{d}人，星期六有多少人？
        zh| 已知两数之和为{s}，两数之差为{d}，求较小的数。
        zh| 母子年龄和是{s}岁，妈妈比儿子大{d}岁，儿子多少岁？
        zh| {A}和{B}分{s}元，{A}比{B}少分{d}元，{A}分得多少元？
        zh| 农场有牛和羊共{s}头，牛比羊少{d}头，牛有多少头？
        zh| 上下两层书架共有{s}本书，上层比下层少{d}本，上层有几本？
        zh| 甲乙两筐苹果共重{s}千克，甲筐比乙筐轻{d}千克，甲筐重多少千克？
        en| In a pet shop {s} animals are for sale, only mice and hamsters. The mice are {d} more than the hamsters. How many hamsters are for sale?
        en| A choir of {s} people has {d} fewer men than women. How many men sing in the choir?
        en| Milk and bread cost {$s} together, the bread {$d} more than the milk. What is the price of the milk?
        en| A path of {s} km leads over a hill. The way up is {d} km shorter than the way down. How long is the way up?
        en| Two candles measure {s} cm in all. The white one is {d} cm longer than the red one. How long is the red candle?
        en| The morning class and the evening class have {s} pupils between them. The evening class has {d} pupils more. How many are in the morning class?
        en| A melon and a pineapple weigh {s} kg together; the pineapple is lighter by {d} kg. How heavy is the pineapple?
        en| In the garden grow {s} plants: beans and peas. There are {d} beans fewer than peas. How many beans grow there?
        en| {A} worked {s} hours in two weeks, in the second week {d} hours longer than in the first. How many hours did {he} work in the first week?
        en| The two hands of a puppet have {s} strings, the left hand {d} more than the right. How many strings has the right hand?
        en| A cat and a dog have together {s} toys. The dog owns {d} toys less than the cat. How many toys has the dog?
        en| On two days it snowed {s} cm. On the second day it snowed {d} cm less than on the first. How much did it snow on the second day?
        en| A novel and a dictionary have {s} pages together, and the dictionary is {d} pages thicker. How many pages has the novel?
        en| Of {s} votes, the yes votes outnumber the no votes by {d}; everybody voted. How many voted no?
        en| Two numbers make {s} when added and {d} when the smaller is taken from the larger. Find the smaller number.
        en| The upper and the lower shelf hold {s} jars, the upper one {d} jars fewer. How many jars are on the upper shelf?
        en| {s} children went to camp. Boys were in the majority by {d}. How many girls went to camp?
        en| {A} and {B} split {$s}, with {B} getting {$d} more than {A}. How much did {A} get?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠比仓鼠多{d}只，仓鼠有多少只？
        zh| 合唱团有{s}人，男的比女的少{d}人，男的有多少人？
        zh| 牛奶和面包一共{s}元，面包比牛奶贵{d}元，牛奶多少元？
        zh| 翻过一座山要走{s}千米，上山的路比下山的路短{d}千米，上山的路长多少千米？
        zh| 两支蜡烛共长{s}厘米，白的比红的长{d}厘米，红蜡烛长多少厘米？
        zh| 早班和晚班共有{s}名工人，晚班比早班多{d}名，早班有多少名工人？
        zh| 一个西瓜和一个菠萝共重{s}千克，菠萝比西瓜轻{d}千克，菠萝重多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，黄瓜比茄子少{d}棵，黄瓜有多少棵？
        zh| {A}两周共工作{s}小时，第二周比第一周多{d}小时，第一周工作多少小时？
        zh| 小猫和小狗共有玩具{s}个，小狗的比小猫的少{d}个，小狗有多少个玩具？
        zh| 两天共下雪{s}厘米，第二天比第一天少下{d}厘米，第二天下雪多少厘米？
        zh| 小说和词典共有{s}页，词典比小说厚{d}页，小说有多少页？
        zh| {s}人投票，赞成的比反对的多{d}人，反对的有多少人？
        zh| 较大的数减较小的数得{d}，它们的和是{s}，较小的数是多少？
        zh| 上层和下层共有{s}个罐子，上层比下层少{d}个，上层有几个罐子？
        zh| 夏令营来了{s}个孩子，男孩比女孩多{d}个，女孩有几个？
        zh| {A}和{B}分{s}元，{B}比{A}多得{d}元，{A}得多少元？
        zh| 动物园里猴子和鹿一共{s}只，鹿比猴子少{d}只，鹿有多少只？
        en| A farm keeps {s} sheep and cows, with {d} fewer cows than sheep. How many cows does it keep?
        en| In one drawer lie {s} forks and spoons. The spoons outnumber the forks by {d}. How many forks lie there?
        en| The two towers are {s} m high together, and the clock tower is {d} m lower than the church tower. What is the height of the clock tower?
        en| Of the {s} tickets, {d} more were for grown-ups than for children. How many tickets were for children?
        en| A novel and a comic weigh {s} g on the scales. Without its cover the novel would still be heavier; it weighs {d} g more than the comic. How much does the comic weigh?
        en| Tea and coffee together cost {$s}. Coffee is {$d} dearer than tea. What does the tea cost?
        en| Tea and coffee together cost {$s}. Tea is {$d} cheaper than coffee. How much is the tea?
        en| The library lent {s} novels and comics today. {d} fewer novels than comics were lent. How many novels did it lend?
        en| {s} votes were given. The red party had {d} votes fewer than the blue party. How many votes had the red party?
        en| A river and its branch have a length of {s} km between them. The branch is {d} km shorter than the river. Find the length of the branch.
        en| In the choir, {s} people sing. There are {d} more altos than sopranos, and nobody else. How many sopranos are there?
        en| The morning shift and the night shift made {s} parts. The night shift made {d} parts fewer. How many parts did the night shift make?
        en| The yellow box and the green box hold {s} beads. If {d} beads were taken out of the yellow box, both would hold the same number. How many beads are in the green box?
        en| {A} and {B} collected {s} {T}. With {d} {T} fewer, {A} would have collected as many as {B}. How many {T} did {B} collect?
        en| {A} and {B} have {$s} in all. {B} would need {$d} more to have what {A} has. How much money has {B}?
        en| Two sacks weigh {s} kg. One of them weighs {d} kg more than the other. What does the lighter sack weigh?
        en| The sum of two numbers is {s}; the first exceeds the second by {d}. What is the second number?
        en| A plank of {s} cm is sawn into two pieces so that one is {d} cm longer. How long is the shorter piece?
        en| The trip there and back took {s} minutes. The way back took {d} minutes longer than the way there. How long did the way there take?
        en| There are {s} roses and tulips in the vase. Were there {d} tulips more, there would be as many tulips as roses. How many tulips are in the vase?
        en| On the pond swim {s} ducks and swans, {d} more ducks than swans. How many swans are on the pond?
        en| A father and his daughter are {s} years old together. He is older than she is by {d} years. How old is the daughter?
        en| The first bell rang for {d} seconds longer than the second; together they rang for {s} seconds. For how many seconds did the second bell ring?
        en| On Sunday the museum had {d} visitors fewer than on Saturday. At the weekend it had {s}. How many visitors came on Sunday?
        zh| 农场养了牛和羊共{s}头，牛比羊少{d}头，牛有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子比叉子多{d}把，叉子有几把？
        zh| 钟楼和塔楼一共高{s}米，钟楼比塔楼矮{d}米，钟楼高多少米？
        zh| 一共卖出{s}张票，成人票比儿童票多{d}张，儿童票卖了几张？
        zh| 一杯茶和一杯咖啡共{s}元，咖啡比茶贵{d}元，一杯茶多少元？
        zh| 一杯茶和一杯咖啡共{s}元，茶比咖啡便宜{d}元，茶多少元？
        zh| 图书馆今天借出小说和漫画{s}本，借出的小说比漫画少{d}本，借出小说多少本？
        zh| 红队和蓝队一共得{s}票，红队少得{d}票，红队得多少票？
        zh| 合唱团有{s}人，女生比男生多{d}人，男生有多少人？
        zh| 白班和夜班共做零件{s}个，夜班做得少，少{d}个，夜班做了多少个？
        zh| 黄盒和绿盒里共有{s}颗珠子，从黄盒里拿出{d}颗，两盒就一样多，绿盒里有多少颗？
        zh| {A}和{B}共有{s}{M}{T}，{B}再得{d}{M}就和{A}一样多，{B}有多少{M}？
        zh| 两袋米共重{s}千克，第一袋比第二袋重{d}千克，第二袋重多少千克？
        zh| 两数之和为{s}，第一个数比第二个数大{d}，第二个数是多少？
        zh| 一块木板长{s}厘米，锯成两段，一段比另一段长{d}厘米，短的一段长多少厘米？
        zh| 来回一共用了{s}分钟，回来比去时多用{d}分钟，去时用了几分钟？
        zh| 花瓶里有玫瑰和百合共{s}枝，再添{d}枝百合，百合就和玫瑰同样多，百合有几枝？
        zh| 池塘里有鸭和鹅{s}只，鸭比鹅多{d}只，鹅有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲比女儿大{d}岁，女儿几岁？
        zh| 周末博物馆接待了{s}人，星期日比星期六少{d}人，星期日接待了多少人？
        zh| 水果店运来苹果和香蕉共{s}千克，香蕉比苹果少{d}千克，香蕉运来多少千克？
        zh| 甲、乙两地的降雨量合计{s}毫米，甲地比乙地多{d}毫米，乙地降雨多少毫米？
        zh| 操场上有{s}人，跑步的比跳绳的少{d}人，没有别的人，跑步的有多少人？
        zh| 四月和五月一共晴了{s}天，五月比四月多晴{d}天，四月晴了几天？
        en| {A} and {B} scored {s} goals. {A} scored {d} goals fewer than {B}. How many goals did {A} score?
        en| {A} and {B} scored {s} goals. {B} scored {d} goals more than {A}. How many goals did {A} score?
        en| {A} read {d} fewer pages than {B}. Together they read {s} pages. How many did {A} read?
        en| There are {s} cups and glasses on the table. There are {d} more glasses than cups. How many cups are there?
        en| Two brothers weigh {s} kg together. The older one is {d} kg heavier. What does the younger one weigh?
        en| The first and the second grade have {s} pupils. The second grade has {d} more. How many pupils are in the first grade?
        en| {s} km were driven on two days, {d} km less on the second day. How many km were driven on the second day?
        en| Two pieces of cloth measure {s} m. If the first is {d} m shorter than the second, how long is the first?
        zh| {A}和{B}共进了{s}个球，{A}比{B}少进{d}个，{A}进了几个球？
        zh| {A}比{B}少看{d}页书，两人共看{s}页，{A}看了多少页？
        zh| 桌上有杯子和碗{s}个，碗比杯子多{d}个，杯子有几个？
        zh| 哥哥和弟弟共重{s}千克，哥哥比弟弟重{d}千克，弟弟重多少千克？
        zh| 两天共行{s}千米，第二天比第一天少行{d}千米，第二天行多少千米？
        zh| 两块布共长{s}米，第一块比第二块短{d}米，第一块长几米？
        zh| 一、二年级共{s}人，二年级比一年级多{d}人，一年级有多少人？
        en| If {A} and {B} have {s} {T} and {A} has {d} fewer, how many has {A}?
        en| Find the shorter of two rods that measure {s} cm together and differ by {d} cm.
        en| Let x be the smaller of two numbers with the sum {s} and the difference {d}. Find x.
        en| Grandpa keeps {s} hens and rabbits. The rabbits are outnumbered by {d}. How many rabbits does he keep?
        en| {A} and {B} wrote {s} postcards during their holiday, {A} writing {d} more. How many postcards came from {B}?
        en| "Between us we have {s} marbles," says {A}. "But you have {d} more than me," {B} replies. How many marbles belong to {B}?
        en| A bakery made {s} rolls and croissants this morning. If {d} fewer croissants than rolls went into the oven, find the number of croissants.
        en| In two hours {s} cars passed the toll gate. The first hour brought {d} cars more than the second. What was the count for the second hour?
        en| What did {A} pay for the scarf if the scarf and the gloves came to {$s} and the gloves were {$d} more expensive?
        en| {B} is taller than {A} by {d} cm. Standing on each other's shoulders they would reach {s} cm. What is {A}'s height?
        en| Our chess club has {s} members. Juniors outnumber seniors by {d}. Work out how many seniors belong to the club.
        en| A ship carries {s} containers, some red and the rest green. There are {d} more green ones. How many of the containers are red?
        en| Split {s} into two parts so that the gap between the parts is {d}. What is the smaller part?
        en| The phone battery and the camera battery lasted {s} hours in total. The camera gave up {d} hours sooner than the phone. How many hours did the camera battery last?
        en| {A} lost the election to {B} by {d} votes. Altogether {s} people voted, all of them for {A} or {B}. How many votes did {A} get?
        en| {A} won the election against {B} by a margin of {d}. There were {s} valid votes, none for anybody else. How many people voted for {B}?
        en| Two sisters share a collection of {s} shells. The younger sister has {d} fewer shells than the elder. What number of shells does the younger one have?
        en| A string quartet and a jazz band sold {s} albums between them. The jazz band's sales exceeded the quartet's by {d}. How many albums did the quartet sell?
        en| When {A} and {B} empty their pockets there is {$s} on the table. {A} put down {$d} less than {B}. How much came out of {A}'s pockets?
        en| A zoo feeds {s} kg of meat a day to its lions and tigers. The tigers need {d} kg less than the lions. How many kilograms do the tigers eat?
        en| Mum baked {s} muffins, plain and chocolate. She made {d} more chocolate muffins than plain ones. Can you tell how many plain muffins there were?
        en| The two candidates for class president received {s} votes in total. {B} finished {d} votes ahead of {A}. How many classmates voted for {A}?
        en| In a warehouse, {s} tyres are stacked in two piles. If the left pile is {d} tyres lower than the right pile, how many tyres are in the left pile?
        en| The total age of a boy and his aunt is {s}. The aunt was already {d} when the boy was born. How old is the boy now?
        en| A nurse gave {s} injections in a week, flu shots and tetanus shots. Flu shots surpassed tetanus shots by {d}. How many tetanus shots were given?
        en| Determine the lesser of two quantities that total {s}, the greater being {d} above the lesser.
        en| Two numbers have a sum of {s}. Subtracting {d} from the bigger one makes them equal. What is the smaller number?
        en| If you add {d} to my number, you get your number. Our numbers add up to {s}. What is my number?
        en| {A} typed {d} lines fewer than {B}. The document that they typed together has {s} lines. How many of them are {A}'s work?
        en| For the school fair, Year Five and Year Six baked {s} cakes. Year Six baked {d} more. How many were baked by Year Five?
        en| A pond is home to {s} frogs and newts. If {d} more newts moved in, there would be as many newts as frogs. How many newts live in the pond?
        en| {A} and {B} have {s} stickers. If {B} threw away {d} stickers, they would both have the same number. How many stickers does {A} have?
        en| The distance from Oldtown to Newtown via the mill is {s} km. From Oldtown to the mill it is {d} km farther than from the mill to Newtown. How far is it from the mill to Newtown?
        en| Two pumps emptied a flooded cellar of {s} litres of water. The weaker pump removed {d} litres less than the stronger one. How much water did the weaker pump remove?
        en| A box of {s} chocolates contains dark and milk chocolates. The dark ones fall short of the milk ones by {d}. How many dark chocolates are there?
        en| Today {s} emails landed in the inbox. There were {d} more adverts than real messages. Find the number of real messages.
        en| The farmer's two fields yielded {s} sacks of potatoes. The north field did better, by {d} sacks. How many sacks did the south field yield?
        en| {s} guests came to the wedding. The bride's side had {d} guests fewer than the groom's side. How many guests were on the bride's side?
        en| How many minutes long is the overture, if the overture and the finale last {s} minutes in all and the finale goes on for {d} minutes longer?
        en| A parcel and a letter went by the same post. Their postage was {$s} together, and the parcel was {$d} dearer to send. What did the letter cost to send?
        en| During the storm {s} trees fell in the park and in the wood. {d} more fell in the wood. How many trees did the park lose?
        en| Notice from the gym: {s} members, women lead men by {d}. How many men train there?
        en| {A}'s score plus {B}'s score is {s}. {A}'s score minus {B}'s score is {d}. What is {B}'s score?
        en| The perimeter fence needs {s} posts. Wooden posts exceed metal posts by {d}, and no other kind is used. How many metal posts are needed?
        en| A cyclist rode {s} km in two stages. The second stage was {d} km shorter than the first. How many kilometres was the second stage?
        en| At the aquarium there are {s} sharks and rays. The difference between their numbers is {d}, with the sharks being fewer. How many sharks are kept there?
        en| {A} and {B} peeled {s} potatoes for the soup. It was {A} who peeled more, {d} more in fact. How many did {B} peel?
        en| The office printer used {s} sheets on Thursday and Friday. On Friday it used {d} sheets fewer. How many sheets went through it on Friday?
        en| The sum of the temperatures in Rome and Oslo is {s} degrees. It is {d} degrees warmer in Rome. What is the temperature in Oslo?
        en| A tailor has {s} buttons, black and white. To have equal numbers he would need {d} more white ones. How many white buttons has he?
        en| Two brothers inherited {s} acres. The land of the elder brother is larger by {d} acres. How many acres did the younger brother inherit?
        en| Let the smaller of two numbers be x. The larger is {d} greater, and both together equal {s}. What is x?
        en| Tickets for the circus: {s} sold in all. Balcony tickets sold were {d} below the number of floor tickets. How many balcony tickets were sold?
        en| {s} students take a foreign language, either French or Spanish. French is less popular: it has {d} students fewer. How many students take French?
        en| A novel is divided into two parts with {s} pages in total. Part one is {d} pages shorter. How many pages does part one have?
        en| The bigger puppy weighs {d} kg more than its little sister. On the scales together they show {s} kg. How much does the little sister weigh?
        en| In the final quarter the home team made {d} more throws than the visitors. The referee counted {s} throws. How many throws did the visitors make?
        en| A company owns {s} vehicles. It has {d} more vans than motorbikes and nothing else. What is the number of motorbikes?
        en| {A} has read {d} fewer books than {B} this year, and their reading lists put together contain {s} titles, all different. How many books has {A} read?
        en| A hotel laundry washed {s} towels and sheets. Sheets were {d} fewer. How many sheets were washed?
        en| A vase and a bowl are sold as a set for {$s}. Bought alone, the bowl is {$d} cheaper than the vase. At that rate, what is the price of the bowl?
        en| Here are two clues. Clue A: the numbers add to {s}. Clue B: one is bigger than the other by {d}. Which number is the smaller?
        en| A choir sings {s} songs, new and old. The old songs are {d} in excess of the new ones. How many new songs does the choir sing?
        en| {B} drank {d} ml more juice than {A}. The two of them finished a carton of {s} ml. How much did {A} drink?
        en| An astronaut spent {s} days in space on two missions. The earlier mission was {d} days shorter than the later one. How many days did the earlier mission take?
        en| The tram and the bus take {s} minutes altogether. I sit {d} minutes longer on the tram than on the bus. How many minutes do I spend on the bus?
        en| A carpenter cuts a beam of {s} cm in two. The offcut is {d} cm shorter than the piece he keeps. What is the length of the offcut?
        en| {A} blew up some balloons and {B} blew up {d} more than that. Now {s} balloons hang on the ceiling. How many did {A} blow up?
        en| {A} took some photos and {B} took {d} fewer. They took {s} photos altogether. How many did {B} take?
        en| Find x if x is the number of stamps {A} owns, {B} owns {d} stamps more than {A}, and the two albums contain {s} stamps.
        zh| 花店一天卖出百合和玫瑰共{s}枝，百合卖得没有玫瑰多，相差{d}枝，百合卖出多少枝？
        zh| {A}和{B}一起打字，共打了{s}行，{A}比{B}多打{d}行，{B}打了多少行？
        zh| 教练把{s}个网球放进两个筐里，如果从大筐里拿走{d}个，两筐就一样多，小筐里有几个网球？
        zh| 小叔比侄子年长{d}岁，叔侄俩的岁数加在一起正好{s}岁，侄子今年多大？
        zh| 火车站候车室里有{s}名旅客，坐着的比站着的多{d}名，站着的旅客有多少名？
        zh| 动物园每天要喂狮子和老虎{s}千克肉，老虎比狮子少吃{d}千克，老虎每天吃多少千克？
        zh| 食堂买来萝卜和土豆，总重{s}千克，其中土豆超过萝卜{d}千克，买来萝卜多少千克？
        zh| 一次投票，{A}以{d}票之差输给了{B}，两人总票数是{s}票，{A}得了多少票？
        zh| “咱俩的弹珠合在一起是{s}颗。”{A}说。“可是我比你少{d}颗呢。”{B}说。{B}有几颗弹珠？
        zh| 家长会来了爸爸妈妈共{s}位，来的爸爸比妈妈少{d}位，来了几位爸爸？
        zh| 把{s}拆成两个数，使它们相差{d}，拆出来的小数是多少？
        zh| 科技馆上午和下午接待参观者{s}人次，下午比上午少{d}人次，下午接待多少人次？
        zh| 小船和大船一共能坐{s}人，大船能比小船多坐{d}人，小船能坐几人？
        zh| 妈妈包了韭菜饺子和白菜饺子共{s}个，韭菜的少包了{d}个，韭菜饺子有几个？
        zh| 一双鞋和一双袜子标价合计{s}元，鞋子比袜子贵{d}元，袜子标价多少元？
        zh| 足球场和网球场的长度加起来是{s}米，网球场比足球场短{d}米，网球场长多少米？
        zh| 养鱼池里有鲤鱼和草鱼{s}条，要是再放进{d}条草鱼，草鱼就和鲤鱼同样多，原来草鱼有多少条？
        zh| 甲、乙两根木桩共长{s}分米，锯掉甲桩{d}分米后两桩一样长，乙桩长多少分米？
        zh| 听写大赛中，{B}写对的词比{A}多{d}个，两人共写对{s}个词，{A}写对了多少个？
        zh| 邮局今天收到信件和包裹{s}件，包裹的件数比信件少{d}件，包裹收到多少件？
        zh| 妈妈用微信发红包，给弟弟的比给姐姐的少{d}元，一共发了{s}元，弟弟收到多少元？
        zh| 某工厂有甲、乙两条生产线，日产零件共{s}个，乙线比甲线少产{d}个，求乙线的日产量。
        zh| 一部电视剧分上下两部，总共{s}集，上部比下部少{d}集，上部有几集？
        zh| 两个数的和与差分别是{s}和{d}，其中小的那个数是几？
        zh| 长方形的长比宽多{d}厘米，长与宽的和是{s}厘米，宽是多少厘米？
        zh| 冷饮店卖出雪糕和冰棍共{s}支，冰棍多卖{d}支，雪糕卖出几支？
        zh| 甲盒比乙盒多{d}支铅笔，甲乙两盒铅笔总数为{s}支，乙盒里装了几支？
        zh| 如果给{A}添上{d}{M}{T}，{A}就和{B}的一样多了。已知两人原来一共有{s}{M}，{A}原来有几{M}？
        en| {B} has baked {d} pies fewer than {A}. On the counter stand {s} pies from the two bakers. How many pies are {B}'s?
        en| Together {A} and {B} planted a hedge of {s} bushes, {A} doing {d} bushes fewer. How many bushes did {A} plant?
        en| {s} km is the total of {A}'s and {B}'s runs this month. {B} was ill for a week and ran {d} km less. What distance did {B} run?
        en| {s} km is the total of {A}'s and {B}'s bike rides. {B} is fitter and rode {d} km more. What distance did {A} ride?
        en| The mail brought {s} letters for {A} and {B}. {B} received {d} letters more. Tell me how many {A} received.
        en| The mail brought {s} parcels for {A} and {B}. {B} was sent {d} parcels less. Tell me how many {B} was sent.
        en| How much did {B} earn if {A}, who earned {$d} more, and {B} brought home {$s} between them?
        en| If {A} dropped {d} cards on the floor, {A} and {B} would hold equally many. At present they hold {s} cards. How many does {B} hold?
        en| {A}'s tower plus {B}'s tower: {s} blocks. {A}'s tower is lower by {d} blocks. {A}'s tower = ? blocks
        en| {A}'s snake plus {B}'s snake: {s} cm. {A}'s snake is longer by {d} cm. {B}'s snake = ? cm
        zh| {B}烤的饼比{A}少{d}张，两人一共烤了{s}张，{B}烤了多少张饼？
        zh| {A}和{B}本月跑步里程合计{s}千米，{A}生病了几天，少跑{d}千米，{A}跑了多少千米？
        zh| {A}和{B}搭积木塔，共用积木{s}块，{A}的塔多用{d}块，{B}的塔用了多少块？
        zh| 两人合挣{s}元，{B}比{A}多挣{d}元，问{A}挣了多少元。
        zh| 今天寄给{A}和{B}的信共{s}封，{B}少收到{d}封，{B}收到多少封？
        en| {A} and {B} went fishing. Together they caught {s} fish. {A} caught {d} fewer fish than {B}. How many fish did {A} catch?
        en| {B} has {d} more marbles than {A}. If all their marbles are put into one bag, there are {s} marbles in it. How many of the marbles belong to {A}?
        en| A farmer packed {s} eggs into a white box and a brown box. He put {d} more eggs into the white box than into the brown box. How many eggs are in the brown box?
        en| {s} stickers were shared between {A} and {B}. {A} got {d} stickers more than {B}. How many stickers did {B} get?
        en| The mass of a suitcase and a rucksack is {s} kg. The suitcase is {d} kg heavier than the rucksack. Find the mass of the rucksack.
        en| There are {s} beads in a tin. Some are red and the rest are green. There are {d} more green beads than red beads. How many red beads are there in the tin?
        en| {A} spent {$s} at the market on fish and vegetables. The fish cost {him} {$d} more than the vegetables. How much did {he} pay for the vegetables?
        en| It took {A} {s} minutes to do {his} maths and English homework. Maths took {d} minutes less than English. How long did {he} work on maths?
        en| On Friday and Saturday a baker sold {s} loaves of bread. On Friday he sold {d} loaves fewer than on Saturday. Find the number of loaves sold on Friday.
        en| {A} walked {d} km less than {B} did. The distances they walked add up to {s} km. How far did {A} walk?
        en| {B} walked {d} km less than {A} did. If you add their distances, you get {s} km. How far did {B} walk?
        en| How many stamps are in my album if my album and my cousin's album have {s} stamps in all and my cousin has {d} stamps more than I have?
        en| A cinema sold {s} tickets for the afternoon show and the evening show. For the evening show {d} more tickets were sold than for the afternoon show. How many tickets were sold for the afternoon show?
        en| Our school has {s} computers. They are in room P and room Q. Room P has {d} computers more than room Q. How many computers are in room Q?
        en| In a car park there are {s} cars and motorcycles altogether. The motorcycles are {d} fewer than the cars. How many motorcycles are in the car park?
        en| A fruit seller has {s} oranges and lemons. He has {d} more oranges than lemons. Find how many lemons he has.
        en| Two friends, {A} and {B}, have {s} game cards between them. {B} has {d} fewer cards than {A}. How many cards does {B} own?
        en| The length of a fence and the length of a wall come to {s} m. The wall is {d} m shorter than the fence. What is the length of the wall?
        en| A chess club and a dance club have {s} members. Nobody is in both clubs. The dance club has {d} members more than the chess club. How many members does the chess club have?
        en| {A}'s age and {B}'s age add up to {s}. {B} was born {d} years before {A}. How old is {A} now?
        en| When {A} was born, {his} aunt was already {d} years old. Today the sum of their ages is {s}. What is {A}'s age today?
        en| x is the smaller and y is the larger number. y - x = {d} and x + y = {s}. What is x?
        en| Find x if x and another number, which is {d} larger than x, have the sum {s}.
        en| A number is added to another number that is {d} greater than it. The answer is {s}. Name the smaller of these numbers.
        en| {s} is split into two parts. The greater part exceeds the lesser part by {d}. What is the lesser part?
        en| "We have {s} {T} between us," says {A} to {B}, "but you have {d} more than I do." How many {T} does {A} have?
        en| "Together we sold {s} tickets," says {B} to {A}, "and I sold {d} fewer than you." How many tickets did {B} sell?
        en| Note on the door of the {P}: {s} visitors on the weekend, {d} fewer on Sunday than on Saturday. How many visitors came on Sunday?
        en| A hotel has {s} rooms. Some look at the sea and the others look at the street. There are {d} more street rooms than sea rooms. How many rooms look at the sea?
        en| A tailor used {s} m of cloth for curtains and tablecloths. The tablecloths needed {d} m less than the curtains. How many metres were used for the tablecloths?
        en| At the post office, {s} letters and parcels were handed in this morning. There were {d} more letters than parcels. How many parcels were handed in?
        en| The band played {s} songs in two evenings, {d} fewer in the first evening than in the second. How many songs did it play in the first evening?
        en| A zoo has {s} lions and tigers. If it had {d} more tigers, there would be as many tigers as lions. How many tigers does the zoo have?
        en| If {B} gave away {d} {T}, {B} and {A} would have the same number. Now they have {s} {T} altogether. How many does {A} have?
        en| After {A} finds {d} more shells, {he} will have just as many as {B}. At the moment they have {s} shells in all. How many has {A} now?
        en| In a quiz, the red team and the blue team got {s} points in total. The red team lost by {d} points. How many points did the red team get?
        en| A snack bar sells hot dogs and burgers. Today it sold {s} of them, with burgers selling {d} fewer than hot dogs. How many burgers were sold?
        en| A box of {s} crayons has only long and short ones. The long crayons are {d} more in number than the short crayons. How many short crayons are in the box?
        en| Water was poured from a full barrel of {s} litres into two buckets of different size. The big bucket took {d} litres more than the small bucket, and then the barrel was empty. How much water is in the small bucket?
        en| Rain fell on {s} days of spring and summer. In summer it rained on {d} days fewer than in spring. On how many summer days did it rain?
        en| {A} made {s} phone calls in two weeks. In the first week {he} made {d} calls more than in the second. How many calls did {he} make in the second week?
        en| {A} and {B} rowed for {s} minutes, one after the other. {A} rowed {d} minutes longer than {B}. For how many minutes did {B} row?
        en| There were {s} guests at the wedding. The bride had invited {d} fewer guests than the bridegroom had. How many guests had the bride invited?
        en| A truck driver drove {s} km before and after lunch. Before lunch he had {d} km less to drive than after lunch. How many kilometres did he drive before lunch?
        en| A puzzle for {A}: two whole numbers have a sum of {s}, and there is a gap of {d} between them. Which is the smaller one?
        en| The shop has {s} bikes for sale, new and used. The used bikes are fewer than the new bikes by {d}. How many used bikes does it have?
        en| An old book and a new book have {s} pages. The new book is thinner: it has {d} pages less. How many pages are in the new book?
        en| {B} did {d} push-ups less than {A}. In all the two did {s} push-ups. How many push-ups did {B} do?
        en| {s} people work on a ship: sailors and cooks. There are {d} sailors more than cooks. What is the number of cooks?
        en| Rice and beans were bought for {$s}. For beans, {$d} less was paid than for rice. How much was paid for beans?
        en| Two planes carry {s} passengers. The small plane carries {d} passengers fewer than the big plane. How many passengers are on the small plane?
        en| A wire of {s} cm is bent into one long side and one short side. The long side is {d} cm longer. Find the short side.
        en| The temperatures at noon and at night add up to {s} degrees. At night it was {d} degrees colder than at noon. What was the temperature at night?
        en| {A} has red and blue pens, {s} pens in all. There are {d} more red than blue ones. How many blue pens does {he} have?
        en| In a school play {s} children are actors or singers. The singers are {d} more than the actors. How many children are actors?
        en| A tree and a flagpole are {s} m high when their heights are added. The flagpole is {d} m lower than the tree. How high is the flagpole?
        en| {A} downloaded {s} songs and films. {He} has {d} fewer films than songs. Work out how many films {he} downloaded.
        en| Morning: some cars. Evening: {d} cars more. Total washed that day: {s} cars. How many cars were washed in the morning?
        en| The nurse gave {s} injections in two days. On the second day she gave {d} injections fewer than the day before. How many did she give on the second day?
        en| {A} and {B} baked {s} cookies for the school fair. {A} baked {d} more than {B} did. How many cookies did {B} bake?
        en| Adding {A}'s and {B}'s points gives {s}. Taking {A}'s points from {B}'s gives {d}. How many points does {A} have?
        en| {B} lives in a house with {s} windows and doors. The doors number {d} less than the windows. Tell me the number of doors.
        en| A jar contains {s} coins, some of them silver and the others copper. There are {d} silver coins fewer than copper coins. How many silver coins does the jar contain?
        en| After the flea market {A} counted the takings of the morning and the afternoon: {$s} in all, {$d} more in the afternoon. What had {he} taken in the morning?
        en| An engine pulls passenger coaches and goods wagons, {s} of them in all. Were {d} coaches added, there would be as many coaches as wagons. How many coaches does it pull?
        en| At low tide the children found {s} starfish and crabs on the beach, the starfish being {d} fewer in number. How many starfish did they find?
        en| By noon {A} had picked some strawberries; after noon {he} picked {d} more than before noon. The day's harvest was {s}. How many had {he} picked by noon?
        en| Cut {s} m of wire so that the pieces differ by {d} m, and tell me how long the short piece will be.
        en| Each week {A} has piano and violin lessons for {s} minutes altogether. The violin lesson is {d} minutes shorter. How long is the violin lesson?
        en| From the harbour, {s} boats went out to fish. The blue ones were {d} fewer than the white ones, and there were no other colours. How many blue boats went out?
        en| Going up the mountain and coming down took {s} minutes. Coming down was quicker by {d} minutes. How many minutes did coming down take?
        en| Gran's recipe has {s} g of butter and sugar in it, with {d} g more sugar than butter. How much butter is there in it?
        en| Had {A} scored {d} goals more, {he} would have drawn level with {B}. Their goals add up to {s}. How many goals did {A} score?
        en| I wrote down a number. Below it I wrote one that is {d} larger. Their sum is {s}. What was the number that I wrote first?
        en| If the sum of a number and the number {d} above it is {s}, what is the number?
        en| In a box of building bricks, the flat ones are outnumbered by the tall ones by {d}. The box contains {s} bricks. How many flat bricks does it contain?
        en| In a tournament {A} and {B} faced each other {s} times, and no match was drawn. {A} lost by a margin of {d} wins. How often did {A} win?
        en| In the band are {s} drums and trumpets. There is a surplus of {d} trumpets. How many drums are there?
        en| Lunch and dinner together have {s} grams of protein. Since dinner has {d} grams more than lunch, how many has lunch?
        en| Mars rovers A and B have sent {s} pictures. Rover B has sent {d} more pictures than rover A. How many pictures did rover A send?
        en| My left and my right pocket contain {s} pebbles. To balance them I would need {d} more pebbles in the left pocket. How many are in the left pocket?
        en| No one but {A} and {B} sold raffle tickets. {s} tickets are gone, and {B} can boast of {d} more than {A}. How many did {A} sell?
        en| On this bookshelf the crime novels take up {d} cm less than the dictionaries. Together they fill all its {s} cm. How many centimetres do the crime novels take up?
        en| One angle is smaller than its neighbour by {d} degrees. Side by side they make an angle of {s} degrees. How large is the smaller angle?
        en| Our clinic has {s} nurses on day and night shifts. The night shift has {d} nurses fewer than the day shift. How many nurses work at night?
        en| The snow plough made {s} trips in January and February. In January it made {d} trips more. How many trips did it make in February?
        en| Paper and glass were collected, {s} kg in total. Glass made up the bigger heap by {d} kg. How many kilograms of paper were collected?
        en| Put x on one card and x + {d} on the other. The cards add up to {s}. What is x?
        en| Said the old turtle to the young turtle: "I am {d} years older than you, and we are {s} years old together." What is the age of the young turtle?
        en| Show that you can do it without trying out: which number, together with one that is {d} greater, gives {s}?
        en| Solve x + (x + {d}) = {s}.
        en| The dairy filled {s} bottles: small ones and large ones, but {d} more of the large. How many small bottles were filled?
        en| The north slope has {d} ski lifts fewer than the south slope. There are {s} lifts on both slopes together. How many lifts are on the north slope?
        en| The orchestra played {s} concerts, at home and abroad. Concerts abroad were {d} below those at home. How many concerts did it play abroad?
        en| There was a race between {A} and {B} to shell peas. {A} shelled {d} peas fewer, and {s} peas were in the bowl at the end. How many were {A}'s peas?
        en| A lighthouse in the east and a lighthouse in the west sent {s} flashes in an hour. The eastern one sent {d} flashes more. How many flashes did the western one send?
        en| A young and an old shepherd bring {s} sheep to the dip. "I have {d} fewer than you," the young one tells the old one. How many sheep does the young shepherd bring?
        en| What share falls to the cook, if the cook and the waiter divide {$s} in tips and the waiter takes {$d} more than the cook?
        en| {A} and {his} sister pay {$s} for their phones each month. {A}'s plan is {$d} cheaper. How much does {A} pay?
        zh| {A}和{B}一起钓鱼，共钓了{s}条。{A}比{B}少钓了{d}条，{A}钓了多少条？
        zh| 妈妈去菜场买鱼和蔬菜，一共用去{s}元，买鱼比买蔬菜多用{d}元，买蔬菜用了多少元？
        zh| {A}写数学和英语作业共用{s}分钟，数学比英语少用{d}分钟，写数学用了几分钟？
        zh| 面包店星期五和星期六共卖出面包{s}个，星期五比星期六少卖{d}个。星期五卖出多少个？
        zh| {B}比{A}少走{d}千米，两人走的路加起来是{s}千米。{B}走了多少千米？
        zh| 电影院下午场和晚场一共卖出{s}张票，晚场比下午场多卖{d}张，下午场卖出多少张？
        zh| 学校甲、乙两个机房共有电脑{s}台，甲机房比乙机房多{d}台，乙机房有几台电脑？
        zh| 围棋组和舞蹈组共有学生{s}人，没有人两个组都参加，舞蹈组比围棋组多{d}人，围棋组有多少人？
        zh| {A}出生那年，姑姑正好{d}岁。现在两人的年龄加起来是{s}岁，{A}现在几岁？
        zh| x比y小{d}，x与y的和是{s}，x等于多少？
        zh| 把{s}分成两个数，使其中一个比另一个大{d}，小的那个数是几？
        zh| {A}对{B}说：“我们俩共有{s}{M}{T}，你比我多{d}{M}。”{A}有多少{M}？
        zh| {B}对{A}说：“咱们一共卖了{s}张票，我比你少卖{d}张。”{B}卖了几张票？
        zh| 宾馆有海景房和街景房共{s}间，街景房比海景房多{d}间，海景房有多少间？
        zh| 邮局上午收到信件和包裹共{s}件，信件比包裹多{d}件，收到包裹多少件？
        zh| 动物园里狮子和老虎一共{s}只，如果再来{d}只老虎，老虎就和狮子一样多。动物园里有几只老虎？
        zh| {A}再捡{d}个贝壳就和{B}的一样多，现在两人一共有{s}个，{A}现在有几个？
        zh| {B}吃掉{d}颗糖后和{A}的糖同样多，原来两人共有{s}颗糖，{A}有几颗？
        zh| 知识竞赛中红队和蓝队共得{s}分，红队以{d}分之差落败，红队得了多少分？
        zh| 盒里长短两种蜡笔一共{s}支，长的比短的多{d}支，短蜡笔有多少支？
        zh| 把一桶{s}升的水全部倒进大小两个盆里，大盆比小盆多装{d}升，小盆里有水多少升？
        zh| 船上有水手和厨师共{s}人，水手人数比厨师多{d}人，厨师有多少人？
        zh| 卡车司机上午和下午共行了{s}千米，上午少行{d}千米，上午行了多少千米？
        zh| 中午和夜里的气温加起来是{s}度，夜里比中午低{d}度，夜里气温是多少度？
        zh| 旗杆和大树的高度之和是{s}米，旗杆比大树矮{d}米，旗杆高多少米？
        zh| 新书和旧书共有{s}页，新书薄一些，少{d}页，新书有多少页？
        zh| {A}和{B}的得分加起来是{s}分，{A}的得分减去{B}的得分是{d}分，{B}得了多少分？
        zh| 婚礼上来了{s}位客人，新娘请的比新郎请的少{d}位，新娘请了多少位客人？
        zh| 做窗帘和桌布一共用布{s}米，做桌布比做窗帘少用{d}米，做桌布用布多少米？
        zh| {A}写下一个数，又写下一个比它大{d}的数，写下的数加起来是{s}，{A}先写的数是几？
        zh| {A}上午摘草莓，下午比上午多摘{d}颗，全天摘了{s}颗，上午摘了几颗？
        zh| 上山和下山一共走了{s}分钟，下山比上山快{d}分钟，下山走了多少分钟？
        zh| 孩子们在沙滩上找到海星和螃蟹共{s}只，海星比螃蟹少{d}只，海星找到几只？
        zh| 港口出海的船有{s}条，不是蓝色就是白色，蓝船比白船少{d}条，蓝船有多少条？
        zh| 点心里有黄油和白糖共{s}克，白糖多{d}克，黄油有多少克？
        zh| {A}要是再进{d}个球，就和{B}进得一样多。现在{A}和{B}共进了{s}个，{A}进了几个？
        zh| 乐队里有鼓和小号共{s}件，小号多出{d}件，鼓有几件？
        zh| 我左右口袋里共有石子{s}颗，左口袋要再放进{d}颗才和右口袋一样多，左口袋里有几颗石子？
        zh| 相邻的大小角合成{s}度的角，小角比大角小{d}度，小角是多少度？
        zh| 医院的白班和夜班共有护士{s}名，夜班比白班少{d}名，夜班有护士多少名？
        zh| 回收的废纸和玻璃共{s}千克，玻璃比废纸重{d}千克，回收废纸多少千克？
        zh| 老海龟对小海龟说：“我比你大{d}岁，咱们的岁数加在一起是{s}岁。”小海龟多少岁？
        zh| 奶厂装了大瓶和小瓶牛奶共{s}瓶，大瓶比小瓶多{d}瓶，小瓶装了多少瓶？
        zh| 求x：x与比它大{d}的数的和等于{s}。
        zh| 南坡和北坡共有缆车{s}条，北坡比南坡少{d}条，北坡有缆车几条？
        zh| {A}和{B}剥豆子比赛，碗里共有{s}颗豆子，其中{A}剥的少{d}颗，{A}剥了多少颗？
        zh| 厨师和服务员分小费{s}元，服务员比厨师多分{d}元，厨师分得几元？
        zh| 姐弟每月话费一共{s}元，弟弟的套餐便宜{d}元，弟弟每月话费多少元？
        zh| {A}和{B}下棋{s}盘，没有和棋，{A}比{B}少赢{d}盘，{A}赢了多少盘？
        zh| 火车头拉着客车厢和货车厢共{s}节，再挂上{d}节客车厢就一样多了，现在有客车厢几节？
        zh| 乐团在国内和国外共演出{s}场，国外比国内少{d}场，国外演出多少场？
        zh| {A}每周学钢琴和小提琴共{s}分钟，学小提琴的时间短{d}分钟，每周学小提琴多少分钟？
        zh| 早饭和晚饭共含蛋白质{s}克，晚饭比早饭多含{d}克，早饭含蛋白质多少克？

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
        en| How many {T} does {B} have if {A} and {B} own {s} of them between them and {B} owns {d} more than {A}?
        en| A farm keeps {s} animals, all of them sheep or cows. The [sheep outnumber|number of sheep exceeds that of] the cows by {d}. How many sheep [are there|does the farm keep]?
        en| Find two numbers whose sum is {s} and whose difference is {d}. [Give|Write down] only the larger of them.
        en| In an election {s} votes were [cast|counted] for two candidates, and the winner beat the loser by {d} votes. How many votes went to the winner?
        en| {s} people [visited|came to] the {P} on Saturday and Sunday. There were {d} more visitors on Sunday than on Saturday. How many came on Sunday?
        en| A bat and a ball cost {$s} together. The bat costs {$d} more than the ball. What is the price of the bat?
        en| My brother and I have saved {$s}. I have saved {$d} less than he has. How much has my brother saved?
        en| Let x be the larger of two numbers. They add up to {s}, and they are {d} apart. [Find|Calculate|What is] x.
        en| I am thinking of two numbers. [Added together|In total] they make {s}; the first is {d} greater than the second. What is the first number?
        en| A plank {s} cm long is sawn into two [parts|pieces] so that one part is {d} cm longer than the other. How long is this longer part?
        en| Two buses carry {s} pupils to the museum. In the first bus [sit|travel] {d} pupils more than in the second. How many pupils are in the first bus?
        en| Last week it was sunny. {A} and {B} spent the afternoon in the garden and planted {s} tulips. {A} planted {d} more than {B}. How many tulips did {A} plant?
        en| The [final score|result] of the match was close: both teams together scored {s} points, and the winners were {d} points ahead. How many points did the winners score?
        en| A cafe sold {s} cups of tea and coffee today. It sold {d} more cups of tea than of coffee. How many cups of tea were sold?
        en| Together, two tanks hold {s} litres of water. If the left tank holds {d} litres more than the right one, what does the left tank hold?
        en| [Work out|Calculate] the number of boys in a choir of {s} children in which there are {d} more boys than girls.
        en| Sum of two weights: {s} kg. Difference: {d} kg. Heavier weight = ?
        en| A library lent {s} books in two days, {d} [of them more|more] on Tuesday than on Monday. How many books were lent on Tuesday?
        en| {s} [workers|employees] work in our company, in the office or in the hall. The hall has {d} fewer workers than the office. How many work in the office?
        en| {A} read {s} pages over the weekend. On Sunday {he} read {d} pages more than on Saturday. How many pages did {he} read on Sunday?
        en| A ribbon of {s} cm was cut for two sisters. The elder one was given {d} cm more than the younger one. What length did the elder sister receive?
        en| {A} is {d} cm taller than {B}, and their heights add up to {s} cm. How tall is {A}?
        en| The [bill|invoice] for parts and labour was {$s}. Labour cost {$d} less than parts. How much [did the parts cost|was charged for parts]?
        en| An orchard has {s} trees. Apart from plum trees there are only cherry trees, {d} fewer of them than plum trees. How many plum trees grow there?
        en| {$s} is [divided|split] between {A} and {B} in such a way that {A} [gets|receives] {$d} more than {B}. How much does {A} [get|receive]?
        en| You and your friend [picked|gathered] {s} {T}. Your friend picked {d} fewer than you. How many did you pick?
        en| Of {s} passengers on a ferry, there are {d} more children than adults. [How many|What number of] children are on board?
        en| A jug and a pan [weigh|have a mass of] {s} g in all, and the pan is {d} g lighter than the jug. What does the jug weigh?
        en| How old is my daughter if {d} years lie between the ages of my son and my elder daughter and their ages sum to {s}?
        en| A theatre has {s} seats, upstairs and downstairs. There are {d} seats more upstairs than downstairs. How many seats are upstairs?
        en| A lorry made two trips and [moved|carried] {s} tonnes of sand. The second load was {d} tonnes lighter than the first. How heavy was the first load?
        en| A day's training took {s} minutes. {A} spent {d} minutes more on running than on swimming and did nothing else. For how many minutes did {he} run?
        en| Two shelves in the {P} hold {s} {T}. The top shelf has {d} more {T} than the bottom shelf. Find how many are on the top shelf.
        en| The total length of two rivers is {s} km. One of them is {d} km longer. What is the length of the longer river?
        en| {A} and {B} ran for charity and covered {s} km between them; {B} covered {d} km less than {A}. What distance did {A} cover?
        en| A hospital ward [admitted|took in] {s} patients, men and women. The number of women was {d} smaller than the number of men. How many men were there?
        en| If the sum of two numbers is {s} and one number exceeds the other by {d}, then the greater number is what?
        zh| 有大小两个数，它们相加得{s}，相减得{d}，求大数。
        zh| 一支钢笔和一个本子共{s}元，钢笔比本子贵{d}元，钢笔多少元？
        zh| {A}和{B}[身上|手里]的钱合起来是{s}元，{A}比{B}多{d}元，{A}有多少元？
        zh| 图书馆两天借出{s}本书，第二天比第一天少借出{d}本，第一天借出多少本？
        zh| 求甲数：甲乙两数相加等于{s}，乙数比甲数小{d}。
        zh| 如果{A}比{B}多{d}{M}{T}，两人加起来有{s}{M}，那么{A}有多少{M}？
        zh| 学校合唱队有{s}名队员，女生人数比男生多{d}名。女生有多少名？
        zh| 一块木板长{s}厘米，锯成一长一短两块，相差{d}厘米，长的那块是多少厘米？
        zh| 甲乙两车间共有工人{s}人，甲车间比乙车间多{d}人，求甲车间的人数。
        zh| 星期六天气很好，{A}和{B}去果园摘{T}，一共摘了{s}{M}。{A}比{B}多摘{d}{M}，{A}摘了多少{M}？
        zh| 设两个数中较大的为x，两数之和是{s}，两数之差是{d}，求x。
        zh| 我和[哥哥|表哥]共存了{s}元，我比他多存{d}元，我存了多少元？
        zh| 两桶油共重{s}千克，第一桶比第二桶重{d}千克，第一桶油重多少千克？
        zh| 停车场里有轿车和货车共{s}辆，其中轿车比货车多{d}辆，轿车有几辆？
        zh| 一场篮球赛，红队和蓝队一共得了{s}分，红队赢了{d}分，红队得了多少分？
        zh| {P}里有{T}和{V}，总数是{s}，{T}的数量比{V}多{d}，{T}有多少？
        zh| 上层和下层书架合计放书{s}本，上层比下层多放{d}本，上层放书多少本？
        zh| {A}两天看了{s}页书，第一天比第二天多看{d}页，{he}第一天看了多少页？
        zh| 用{s}千克面粉做面包和蛋糕，做面包比做蛋糕多用{d}千克，做面包用了多少千克面粉？
        zh| {A}的身高和{B}的身高加起来是{s}厘米，{A}比{B}高{d}厘米，{A}身高多少厘米？
        zh| 爸爸和妈妈今年的年龄之和是{s}岁，爸爸比妈妈大{d}岁，爸爸今年多少岁？
        zh| 电影院楼上楼下共有{s}个座位，楼上的座位比楼下多{d}个，楼上有多少个座位？
        zh| 两根绳子接起来长{s}米，已知第一根比第二根长{d}米，问第一根长多少米。
        zh| 把{s}元奖金分给甲乙二人，甲比乙多得{d}元，甲得多少元？
        zh| 计算：两数和{s}，两数差{d}，其中大的一个数是几？
        zh| 商场卖出冰箱和彩电共{s}台，冰箱比彩电多卖{d}台。冰箱卖出多少台？
        zh| 植树节那天，两个班一起种了{s}棵树。五班比六班多种{d}棵，五班种了多少棵？
        zh| 农场养的羊和牛一共{s}头，羊比牛多{d}头，问养了多少头羊？
        zh| 一条公路长{s}千米，已修的比没修的多{d}千米，已经修了多少千米？
        zh| 两个工程队合修一条{s}米的水渠，甲队比乙队多修{d}米，甲队修了多少米？
        zh| 有一个数比另一个数大{d}，它们的和等于{s}，这个数是多少？
        zh| 教室里男女同学共{s}名，女同学比男同学少{d}名，男同学有几名？
        zh| {A}问{B}：你和我一共有{s}{M}{T}，你比我少{d}{M}，我有几{M}？
        zh| 水果店上午和下午共卖{T}{s}{M}，下午比上午少卖{d}{M}，上午卖了多少{M}？
        zh| 妹妹比哥哥多折了{d}只纸鹤，兄妹俩合计折了{s}只，妹妹折了多少只？
        zh| 甲仓库比乙仓库多存粮{d}吨，两个仓库共存粮{s}吨，甲仓库存粮多少吨？
        en| Two numbers add up to {s}. One is {d} less than the other. Find the larger number.
        en| {A} and {B} [collected|sold|made] {s} {T} together. {A} [collected|sold|made] {d} more than {B}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {d} m longer than the other. How long is the longer piece?
        en| In a class of {s} children there are {d} more girls than boys. How many girls are there?
        en| A coat and a hat cost {$s}. The coat costs {$d} more than the hat. What does the coat cost?
        en| {s} people saw the show on Saturday and Sunday, {d} more on Sunday. How many saw it on Sunday?
        en| What is the larger of two numbers whose sum is {s} and whose difference is {d}?
        en| The mother is {d} years older than her son. Together they are {s} years old. How old is the mother?
        en| {A} and {B} share {$s} so that {B} gets {$d} less than {A}. How much does {A} get?
        en| On a farm there are {s} cows and sheep. There are {d} fewer cows than sheep. How many sheep are there?
        en| {s} {T} are on the shelves. On the upper shelf there are {d} fewer than on the lower one. How many are on the lower shelf?
        en| Together the lorry and the car weigh {s} kg; the car is {d} kg lighter. Find the weight of the lorry.
        zh| 两个数的和是{s}，大数比小数多{d}，大数是多少？
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{A}比{B}多{d}{M}，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成长短不同的几段，恰好一长一短，长的比短的多{d}米，长的长多少米？
        zh| 全班{s}人，女生比男生多{d}人，女生有多少人？
        zh| 一件大衣和一顶帽子共{s}元，大衣比帽子贵{d}元，大衣多少元？
        zh| 星期六和星期日共有{s}人看演出，星期日比星期六多{d}人，星期日有多少人？
        zh| 已知两数之和为{s}，两数之差为{d}，求较大的数。
        zh| 母子年龄和是{s}岁，妈妈比儿子大{d}岁，妈妈多少岁？
        zh| {A}和{B}分{s}元，{B}比{A}少分{d}元，{A}分得多少元？
        zh| 农场有牛和羊共{s}头，牛比羊少{d}头，羊有多少头？
        zh| 上下两层书架共有{s}本书，上层比下层少{d}本，下层有几本？
        zh| 甲乙两筐苹果共重{s}千克，乙筐比甲筐轻{d}千克，甲筐重多少千克？
        en| In a pet shop {s} animals are for sale, only mice and hamsters. The mice are {d} more than the hamsters. How many mice are for sale?
        en| A choir of {s} people has {d} fewer men than women. How many women sing in the choir?
        en| Milk and bread cost {$s} together, the bread {$d} more than the milk. What is the price of the bread?
        en| A path of {s} km leads over a hill. The way up is {d} km shorter than the way down. How long is the way down?
        en| Two candles measure {s} cm in all. The white one is {d} cm longer than the red one. How long is the white candle?
        en| The morning class and the evening class have {s} pupils between them. The evening class has {d} pupils more. How many are in the evening class?
        en| A melon and a pineapple weigh {s} kg together; the pineapple is lighter by {d} kg. How heavy is the melon?
        en| In the garden grow {s} plants: beans and peas. There are {d} beans fewer than peas. How many peas grow there?
        en| {A} worked {s} hours in two weeks, in the second week {d} hours longer than in the first. How many hours did {he} work in the second week?
        en| The two hands of a puppet have {s} strings, the left hand {d} more than the right. How many strings has the left hand?
        en| A cat and a dog have together {s} toys. The dog owns {d} toys less than the cat. How many toys has the cat?
        en| On two days it snowed {s} cm. On the second day it snowed {d} cm less than on the first. How much did it snow on the first day?
        en| A novel and a dictionary have {s} pages together, and the dictionary is {d} pages thicker. How many pages has the dictionary?
        en| Of {s} votes, the yes votes outnumber the no votes by {d}; everybody voted. How many voted yes?
        en| Two numbers make {s} when added and {d} when the smaller is taken from the larger. Find the larger number.
        en| The upper and the lower shelf hold {s} jars, the upper one {d} jars fewer. How many jars are on the lower shelf?
        en| {s} children went to camp. Boys were in the majority by {d}. How many boys went to camp?
        en| {A} and {B} split {$s}, with {B} getting {$d} more than {A}. How much did {B} get?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠比仓鼠多{d}只，小白鼠有多少只？
        zh| 合唱团有{s}人，男的比女的少{d}人，女的有多少人？
        zh| 牛奶和面包一共{s}元，面包比牛奶贵{d}元，面包多少元？
        zh| 翻过一座山要走{s}千米，上山的路比下山的路短{d}千米，下山的路长多少千米？
        zh| 两支蜡烛共长{s}厘米，白的比红的长{d}厘米，白蜡烛长多少厘米？
        zh| 早班和晚班共有{s}名工人，晚班比早班多{d}名，晚班有多少名工人？
        zh| 一个西瓜和一个菠萝共重{s}千克，菠萝比西瓜轻{d}千克，西瓜重多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，黄瓜比茄子少{d}棵，茄子有多少棵？
        zh| {A}两周共工作{s}小时，第二周比第一周多{d}小时，第二周工作多少小时？
        zh| 小猫和小狗共有玩具{s}个，小狗的比小猫的少{d}个，小猫有多少个玩具？
        zh| 两天共下雪{s}厘米，第二天比第一天少下{d}厘米，第一天下雪多少厘米？
        zh| 小说和词典共有{s}页，词典比小说厚{d}页，词典有多少页？
        zh| {s}人投票，赞成的比反对的多{d}人，赞成的有多少人？
        zh| 较大的数减较小的数得{d}，它们的和是{s}，较大的数是多少？
        zh| 上层和下层共有{s}个罐子，上层比下层少{d}个，下层有几个罐子？
        zh| 夏令营来了{s}个孩子，男孩比女孩多{d}个，男孩有几个？
        zh| {A}和{B}分{s}元，{B}比{A}多得{d}元，{B}得多少元？
        zh| 动物园里猴子和鹿一共{s}只，鹿比猴子少{d}只，猴子有多少只？
        en| A farm keeps {s} sheep and cows, with {d} fewer cows than sheep. How many sheep does it keep?
        en| In one drawer lie {s} forks and spoons. The spoons outnumber the forks by {d}. How many spoons lie there?
        en| The two towers are {s} m high together, and the clock tower is {d} m lower than the church tower. What is the height of the church tower?
        en| Of the {s} tickets, {d} more were for grown-ups than for children. How many tickets were for grown-ups?
        en| A novel and a comic weigh {s} g on the scales. Without its cover the novel would still be heavier; it weighs {d} g more than the comic. How much does the novel weigh?
        en| Tea and coffee together cost {$s}. Coffee is {$d} dearer than tea. What does the coffee cost?
        en| Tea and coffee together cost {$s}. Tea is {$d} cheaper than coffee. How much is the coffee?
        en| The library lent {s} novels and comics today. {d} fewer novels than comics were lent. How many comics did it lend?
        en| {s} votes were given. The red party had {d} votes fewer than the blue party. How many votes had the blue party?
        en| A river and its branch have a length of {s} km between them. The branch is {d} km shorter than the river. Find the length of the river.
        en| In the choir, {s} people sing. There are {d} more altos than sopranos, and nobody else. How many altos are there?
        en| The morning shift and the night shift made {s} parts. The night shift made {d} parts fewer. How many parts did the morning shift make?
        en| The yellow box and the green box hold {s} beads. If {d} beads were taken out of the yellow box, both would hold the same number. How many beads are in the yellow box?
        en| {A} and {B} collected {s} {T}. With {d} {T} fewer, {A} would have collected as many as {B}. How many {T} did {A} collect?
        en| {A} and {B} have {$s} in all. {B} would need {$d} more to have what {A} has. How much money has {A}?
        en| Two sacks weigh {s} kg. One of them weighs {d} kg more than the other. What does the heavier sack weigh?
        en| The sum of two numbers is {s}; the first exceeds the second by {d}. What is the first number?
        en| A plank of {s} cm is sawn into two pieces so that one is {d} cm longer. How long is the longer piece?
        en| The trip there and back took {s} minutes. The way back took {d} minutes longer than the way there. How long did the way back take?
        en| There are {s} roses and tulips in the vase. Were there {d} tulips more, there would be as many tulips as roses. How many roses are in the vase?
        en| On the pond swim {s} ducks and swans, {d} more ducks than swans. How many ducks are on the pond?
        en| A father and his daughter are {s} years old together. He is older than she is by {d} years. How old is the father?
        en| The first bell rang for {d} seconds longer than the second; together they rang for {s} seconds. For how many seconds did the first bell ring?
        en| On Sunday the museum had {d} visitors fewer than on Saturday. At the weekend it had {s}. How many visitors came on Saturday?
        zh| 农场养了牛和羊共{s}头，牛比羊少{d}头，羊有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子比叉子多{d}把，勺子有几把？
        zh| 钟楼和塔楼一共高{s}米，钟楼比塔楼矮{d}米，塔楼高多少米？
        zh| 一共卖出{s}张票，成人票比儿童票多{d}张，成人票卖了几张？
        zh| 一杯茶和一杯咖啡共{s}元，咖啡比茶贵{d}元，一杯咖啡多少元？
        zh| 一杯茶和一杯咖啡共{s}元，茶比咖啡便宜{d}元，咖啡多少元？
        zh| 图书馆今天借出小说和漫画{s}本，借出的小说比漫画少{d}本，借出漫画多少本？
        zh| 红队和蓝队一共得{s}票，红队少得{d}票，蓝队得多少票？
        zh| 合唱团有{s}人，女生比男生多{d}人，女生有多少人？
        zh| 白班和夜班共做零件{s}个，夜班做得少，少{d}个，白班做了多少个？
        zh| 黄盒和绿盒里共有{s}颗珠子，从黄盒里拿出{d}颗，两盒就一样多，黄盒里有多少颗？
        zh| {A}和{B}共有{s}{M}{T}，{B}再得{d}{M}就和{A}一样多，{A}有多少{M}？
        zh| 两袋米共重{s}千克，第一袋比第二袋重{d}千克，第一袋重多少千克？
        zh| 两数之和为{s}，第一个数比第二个数大{d}，第一个数是多少？
        zh| 一块木板长{s}厘米，锯成两段，一段比另一段长{d}厘米，长的一段长多少厘米？
        zh| 来回一共用了{s}分钟，回来比去时多用{d}分钟，回来用了几分钟？
        zh| 花瓶里有玫瑰和百合共{s}枝，再添{d}枝百合，百合就和玫瑰同样多，玫瑰有几枝？
        zh| 池塘里有鸭和鹅{s}只，鸭比鹅多{d}只，鸭有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲比女儿大{d}岁，父亲几岁？
        zh| 周末博物馆接待了{s}人，星期日比星期六少{d}人，星期六接待了多少人？
        zh| 水果店运来苹果和香蕉共{s}千克，香蕉比苹果少{d}千克，苹果运来多少千克？
        zh| 甲、乙两地的降雨量合计{s}毫米，甲地比乙地多{d}毫米，甲地降雨多少毫米？
        zh| 操场上有{s}人，跑步的比跳绳的少{d}人，没有别的人，跳绳的有多少人？
        zh| 四月和五月一共晴了{s}天，五月比四月多晴{d}天，五月晴了几天？
        en| {A} and {B} scored {s} goals. {A} scored {d} goals fewer than {B}. How many goals did {B} score?
        en| {A} and {B} scored {s} goals. {B} scored {d} goals more than {A}. How many goals did {B} score?
        en| {A} read {d} fewer pages than {B}. Together they read {s} pages. How many did {B} read?
        en| There are {s} cups and glasses on the table. There are {d} more glasses than cups. How many glasses are there?
        en| Two brothers weigh {s} kg together. The older one is {d} kg heavier. What does the older one weigh?
        en| The first and the second grade have {s} pupils. The second grade has {d} more. How many pupils are in the second grade?
        en| {s} km were driven on two days, {d} km less on the second day. How many km were driven on the first day?
        en| Two pieces of cloth measure {s} m. If the first is {d} m shorter than the second, how long is the second?
        zh| {A}和{B}共进了{s}个球，{A}比{B}少进{d}个，{B}进了几个球？
        zh| {A}比{B}少看{d}页书，两人共看{s}页，{B}看了多少页？
        zh| 桌上有杯子和碗{s}个，碗比杯子多{d}个，碗有几个？
        zh| 哥哥和弟弟共重{s}千克，哥哥比弟弟重{d}千克，哥哥重多少千克？
        zh| 两天共行{s}千米，第二天比第一天少行{d}千米，第一天行多少千米？
        zh| 两块布共长{s}米，第一块比第二块短{d}米，第二块长几米？
        zh| 一、二年级共{s}人，二年级比一年级多{d}人，二年级有多少人？
        en| If {A} and {B} have {s} {T} and {A} has {d} fewer, how many has {B}?
        en| Find the longer of two rods that measure {s} cm together and differ by {d} cm.
        en| Let x be the larger of two numbers with the sum {s} and the difference {d}. Find x.
        en| Grandpa keeps {s} hens and rabbits. The rabbits are outnumbered by {d}. How many hens does he keep?
        en| {A} and {B} wrote {s} postcards during their holiday, {A} writing {d} more. How many postcards came from {A}?
        en| "Between us we have {s} marbles," says {A}. "But you have {d} more than me," {B} replies. How many marbles belong to {A}?
        en| A bakery made {s} rolls and croissants this morning. If {d} fewer croissants than rolls went into the oven, find the number of rolls.
        en| In two hours {s} cars passed the toll gate. The first hour brought {d} cars more than the second. What was the count for the first hour?
        en| What did {A} pay for the gloves if the scarf and the gloves came to {$s} and the gloves were {$d} more expensive?
        en| {B} is taller than {A} by {d} cm. Standing on each other's shoulders they would reach {s} cm. What is {B}'s height?
        en| Our chess club has {s} members. Juniors outnumber seniors by {d}. Work out how many juniors belong to the club.
        en| A ship carries {s} containers, some red and the rest green. There are {d} more green ones. How many of the containers are green?
        en| Split {s} into two parts so that the gap between the parts is {d}. What is the bigger part?
        en| The phone battery and the camera battery lasted {s} hours in total. The camera gave up {d} hours sooner than the phone. How many hours did the phone battery last?
        en| {A} lost the election to {B} by {d} votes. Altogether {s} people voted, all of them for {A} or {B}. How many votes did {B} get?
        en| {A} won the election against {B} by a margin of {d}. There were {s} valid votes, none for anybody else. How many people voted for {A}?
        en| Two sisters share a collection of {s} shells. The younger sister has {d} fewer shells than the elder. What number of shells does the elder one have?
        en| A string quartet and a jazz band sold {s} albums between them. The jazz band's sales exceeded the quartet's by {d}. How many albums did the jazz band sell?
        en| When {A} and {B} empty their pockets there is {$s} on the table. {A} put down {$d} less than {B}. How much came out of {B}'s pockets?
        en| A zoo feeds {s} kg of meat a day to its lions and tigers. The tigers need {d} kg less than the lions. How many kilograms do the lions eat?
        en| Mum baked {s} muffins, plain and chocolate. She made {d} more chocolate muffins than plain ones. Can you tell how many chocolate muffins there were?
        en| The two candidates for class president received {s} votes in total. {B} finished {d} votes ahead of {A}. How many classmates voted for {B}?
        en| In a warehouse, {s} tyres are stacked in two piles. If the left pile is {d} tyres lower than the right pile, how many tyres are in the right pile?
        en| The total age of a boy and his aunt is {s}. The aunt was already {d} when the boy was born. How old is the aunt now?
        en| A nurse gave {s} injections in a week, flu shots and tetanus shots. Flu shots surpassed tetanus shots by {d}. How many flu shots were given?
        en| Determine the greater of two quantities that total {s}, the greater being {d} above the lesser.
        en| Two numbers have a sum of {s}. Subtracting {d} from the bigger one makes them equal. What is the bigger number?
        en| If you add {d} to my number, you get your number. Our numbers add up to {s}. What is your number?
        en| {A} typed {d} lines fewer than {B}. The document that they typed together has {s} lines. How many of them are {B}'s work?
        en| For the school fair, Year Five and Year Six baked {s} cakes. Year Six baked {d} more. How many were baked by Year Six?
        en| A pond is home to {s} frogs and newts. If {d} more newts moved in, there would be as many newts as frogs. How many frogs live in the pond?
        en| {A} and {B} have {s} stickers. If {B} threw away {d} stickers, they would both have the same number. How many stickers does {B} have?
        en| The distance from Oldtown to Newtown via the mill is {s} km. From Oldtown to the mill it is {d} km farther than from the mill to Newtown. How far is it from Oldtown to the mill?
        en| Two pumps emptied a flooded cellar of {s} litres of water. The weaker pump removed {d} litres less than the stronger one. How much water did the stronger pump remove?
        en| A box of {s} chocolates contains dark and milk chocolates. The dark ones fall short of the milk ones by {d}. How many milk chocolates are there?
        en| Today {s} emails landed in the inbox. There were {d} more adverts than real messages. Find the number of adverts.
        en| The farmer's two fields yielded {s} sacks of potatoes. The north field did better, by {d} sacks. How many sacks did the north field yield?
        en| {s} guests came to the wedding. The bride's side had {d} guests fewer than the groom's side. How many guests were on the groom's side?
        en| How many minutes long is the finale, if the overture and the finale last {s} minutes in all and the finale goes on for {d} minutes longer?
        en| A parcel and a letter went by the same post. Their postage was {$s} together, and the parcel was {$d} dearer to send. What did the parcel cost to send?
        en| During the storm {s} trees fell in the park and in the wood. {d} more fell in the wood. How many trees did the wood lose?
        en| Notice from the gym: {s} members, women lead men by {d}. How many women train there?
        en| {A}'s score plus {B}'s score is {s}. {A}'s score minus {B}'s score is {d}. What is {A}'s score?
        en| The perimeter fence needs {s} posts. Wooden posts exceed metal posts by {d}, and no other kind is used. How many wooden posts are needed?
        en| A cyclist rode {s} km in two stages. The second stage was {d} km shorter than the first. How many kilometres was the first stage?
        en| At the aquarium there are {s} sharks and rays. The difference between their numbers is {d}, with the sharks being fewer. How many rays are kept there?
        en| {A} and {B} peeled {s} potatoes for the soup. It was {A} who peeled more, {d} more in fact. How many did {A} peel?
        en| The office printer used {s} sheets on Thursday and Friday. On Friday it used {d} sheets fewer. How many sheets went through it on Thursday?
        en| The sum of the temperatures in Rome and Oslo is {s} degrees. It is {d} degrees warmer in Rome. What is the temperature in Rome?
        en| A tailor has {s} buttons, black and white. To have equal numbers he would need {d} more white ones. How many black buttons has he?
        en| Two brothers inherited {s} acres. The land of the elder brother is larger by {d} acres. How many acres did the elder brother inherit?
        en| Let the larger of two numbers be x. The smaller is {d} less, and both together equal {s}. What is x?
        en| Tickets for the circus: {s} sold in all. Balcony tickets sold were {d} below the number of floor tickets. How many floor tickets were sold?
        en| {s} students take a foreign language, either French or Spanish. French is less popular: it has {d} students fewer. How many students take Spanish?
        en| A novel is divided into two parts with {s} pages in total. Part one is {d} pages shorter. How many pages does the other part have?
        en| The bigger puppy weighs {d} kg more than its little sister. On the scales together they show {s} kg. How much does the bigger puppy weigh?
        en| In the final quarter the home team made {d} more throws than the visitors. The referee counted {s} throws. How many throws did the home team make?
        en| A company owns {s} vehicles. It has {d} more vans than motorbikes and nothing else. What is the number of vans?
        en| {A} has read {d} fewer books than {B} this year, and their reading lists put together contain {s} titles, all different. How many books has {B} read?
        en| A hotel laundry washed {s} towels and sheets. Sheets were {d} fewer. How many towels were washed?
        en| A vase and a bowl are sold as a set for {$s}. Bought alone, the bowl is {$d} cheaper than the vase. At that rate, what is the price of the vase?
        en| Here are two clues. Clue A: the numbers add to {s}. Clue B: one is bigger than the other by {d}. Which number is the bigger?
        en| A choir sings {s} songs, new and old. The old songs are {d} in excess of the new ones. How many old songs does the choir sing?
        en| {B} drank {d} ml more juice than {A}. The two of them finished a carton of {s} ml. How much did {B} drink?
        en| An astronaut spent {s} days in space on two missions. The earlier mission was {d} days shorter than the later one. How many days did the later mission take?
        en| The tram and the bus take {s} minutes altogether. I sit {d} minutes longer on the tram than on the bus. How many minutes do I spend on the tram?
        en| A carpenter cuts a beam of {s} cm in two. The offcut is {d} cm shorter than the piece he keeps. What is the length of the piece he keeps?
        en| {A} blew up some balloons and {B} blew up {d} more than that. Now {s} balloons hang on the ceiling. How many did {B} blow up?
        en| {A} took some photos and {B} took {d} fewer. They took {s} photos altogether. How many did {A} take?
        en| Find x if x is the number of stamps {A} owns, {B} owns {d} stamps fewer than {A}, and the two albums contain {s} stamps.
        zh| 花店一天卖出百合和玫瑰共{s}枝，百合卖得没有玫瑰多，相差{d}枝，玫瑰卖出多少枝？
        zh| {A}和{B}一起打字，共打了{s}行，{A}比{B}多打{d}行，{A}打了多少行？
        zh| 教练把{s}个网球放进两个筐里，如果从大筐里拿走{d}个，两筐就一样多，大筐里原来有几个网球？
        zh| 小叔比侄子年长{d}岁，叔侄俩的岁数加在一起正好{s}岁，小叔今年多大？
        zh| 火车站候车室里有{s}名旅客，坐着的比站着的多{d}名，坐着的旅客有多少名？
        zh| 动物园每天要喂狮子和老虎{s}千克肉，老虎比狮子少吃{d}千克，狮子每天吃多少千克？
        zh| 食堂买来萝卜和土豆，总重{s}千克，其中土豆超过萝卜{d}千克，买来土豆多少千克？
        zh| 一次投票，{A}以{d}票之差输给了{B}，两人总票数是{s}票，{B}得了多少票？
        zh| “咱俩的弹珠合在一起是{s}颗。”{A}说。“可是我比你少{d}颗呢。”{B}说。{A}有几颗弹珠？
        zh| 家长会来了爸爸妈妈共{s}位，来的爸爸比妈妈少{d}位，来了几位妈妈？
        zh| 把{s}拆成两个数，使它们相差{d}，拆出来的大数是多少？
        zh| 科技馆上午和下午接待参观者{s}人次，下午比上午少{d}人次，上午接待多少人次？
        zh| 小船和大船一共能坐{s}人，大船能比小船多坐{d}人，大船能坐几人？
        zh| 妈妈包了韭菜饺子和白菜饺子共{s}个，韭菜的少包了{d}个，白菜饺子有几个？
        zh| 一双鞋和一双袜子标价合计{s}元，鞋子比袜子贵{d}元，鞋子标价多少元？
        zh| 足球场和网球场的长度加起来是{s}米，网球场比足球场短{d}米，足球场长多少米？
        zh| 养鱼池里有鲤鱼和草鱼{s}条，要是再放进{d}条草鱼，草鱼就和鲤鱼同样多，鲤鱼有多少条？
        zh| 甲、乙两根木桩共长{s}分米，锯掉甲桩{d}分米后两桩一样长，甲桩原来长多少分米？
        zh| 听写大赛中，{B}写对的词比{A}多{d}个，两人共写对{s}个词，{B}写对了多少个？
        zh| 邮局今天收到信件和包裹{s}件，包裹的件数比信件少{d}件，信件收到多少件？
        zh| 妈妈用微信发红包，给弟弟的比给姐姐的少{d}元，一共发了{s}元，姐姐收到多少元？
        zh| 某工厂有甲、乙两条生产线，日产零件共{s}个，乙线比甲线少产{d}个，求甲线的日产量。
        zh| 一部电视剧分上下两部，总共{s}集，上部比下部少{d}集，下部有几集？
        zh| 两个数的和与差分别是{s}和{d}，其中大的那个数是几？
        zh| 长方形的长比宽多{d}厘米，长与宽的和是{s}厘米，长是多少厘米？
        zh| 冷饮店卖出雪糕和冰棍共{s}支，冰棍多卖{d}支，冰棍卖出几支？
        zh| 甲盒比乙盒多{d}支铅笔，甲乙两盒铅笔总数为{s}支，甲盒里装了几支？
        zh| 如果给{A}添上{d}{M}{T}，{A}就和{B}的一样多了。已知两人原来一共有{s}{M}，{B}有几{M}？
        en| {B} has baked {d} pies fewer than {A}. On the counter stand {s} pies from the two bakers. How many pies are {A}'s?
        en| Together {A} and {B} planted a hedge of {s} bushes, {A} doing {d} bushes fewer. How many bushes did {B} plant?
        en| {s} km is the total of {A}'s and {B}'s runs this month. {B} was ill for a week and ran {d} km less. What distance did {A} run?
        en| {s} km is the total of {A}'s and {B}'s bike rides. {B} is fitter and rode {d} km more. What distance did {B} ride?
        en| The mail brought {s} letters for {A} and {B}. {B} received {d} letters more. Tell me how many {B} received.
        en| The mail brought {s} parcels for {A} and {B}. {B} was sent {d} parcels less. Tell me how many {A} was sent.
        en| How much did {A} earn if {A}, who earned {$d} more, and {B} brought home {$s} between them?
        en| If {A} dropped {d} cards on the floor, {A} and {B} would hold equally many. At present they hold {s} cards. How many does {A} hold?
        en| {A}'s tower plus {B}'s tower: {s} blocks. {A}'s tower is lower by {d} blocks. {B}'s tower = ? blocks
        en| {A}'s snake plus {B}'s snake: {s} cm. {A}'s snake is longer by {d} cm. {A}'s snake = ? cm
        zh| {B}烤的饼比{A}少{d}张，两人一共烤了{s}张，{A}烤了多少张饼？
        zh| {A}和{B}本月跑步里程合计{s}千米，{A}生病了几天，少跑{d}千米，{B}跑了多少千米？
        zh| {A}和{B}搭积木塔，共用积木{s}块，{A}的塔多用{d}块，{A}的塔用了多少块？
        zh| 两人合挣{s}元，{B}比{A}多挣{d}元，问{B}挣了多少元。
        zh| 今天寄给{A}和{B}的信共{s}封，{B}少收到{d}封，{A}收到多少封？
        en| {A} and {B} went fishing. Together they caught {s} fish. {A} caught {d} fewer fish than {B}. How many fish did {B} catch?
        en| {B} has {d} more marbles than {A}. If all their marbles are put into one bag, there are {s} marbles in it. How many of the marbles belong to {B}?
        en| A farmer packed {s} eggs into a white box and a brown box. He put {d} more eggs into the white box than into the brown box. How many eggs are in the white box?
        en| {s} stickers were shared between {A} and {B}. {A} got {d} stickers more than {B}. How many stickers did {A} get?
        en| The mass of a suitcase and a rucksack is {s} kg. The suitcase is {d} kg heavier than the rucksack. Find the mass of the suitcase.
        en| There are {s} beads in a tin. Some are red and the rest are green. There are {d} more green beads than red beads. How many green beads are there in the tin?
        en| {A} spent {$s} at the market on fish and vegetables. The fish cost {him} {$d} more than the vegetables. How much did {he} pay for the fish?
        en| It took {A} {s} minutes to do {his} maths and English homework. Maths took {d} minutes less than English. How long did {he} work on English?
        en| On Friday and Saturday a baker sold {s} loaves of bread. On Friday he sold {d} loaves fewer than on Saturday. Find the number of loaves sold on Saturday.
        en| {A} walked {d} km less than {B} did. The distances they walked add up to {s} km. How far did {B} walk?
        en| {B} walked {d} km less than {A} did. If you add their distances, you get {s} km. How far did {A} walk?
        en| How many stamps are in my cousin's album if my album and my cousin's album have {s} stamps in all and my cousin has {d} stamps more than I have?
        en| A cinema sold {s} tickets for the afternoon show and the evening show. For the evening show {d} more tickets were sold than for the afternoon show. How many tickets were sold for the evening show?
        en| Our school has {s} computers. They are in room P and room Q. Room P has {d} computers more than room Q. How many computers are in room P?
        en| In a car park there are {s} cars and motorcycles altogether. The motorcycles are {d} fewer than the cars. How many cars are in the car park?
        en| A fruit seller has {s} oranges and lemons. He has {d} more oranges than lemons. Find how many oranges he has.
        en| Two friends, {A} and {B}, have {s} game cards between them. {B} has {d} fewer cards than {A}. How many cards does {A} own?
        en| The length of a fence and the length of a wall come to {s} m. The wall is {d} m shorter than the fence. What is the length of the fence?
        en| A chess club and a dance club have {s} members. Nobody is in both clubs. The dance club has {d} members more than the chess club. How many members does the dance club have?
        en| {A}'s age and {B}'s age add up to {s}. {B} was born {d} years before {A}. How old is {B} now?
        en| When {A} was born, {his} aunt was already {d} years old. Today the sum of their ages is {s}. What is the aunt's age today?
        en| x is the larger and y is the smaller number. x - y = {d} and x + y = {s}. What is x?
        en| Find x if x and another number, which is {d} smaller than x, have the sum {s}.
        en| A number is added to another number that is {d} greater than it. The answer is {s}. Name the larger of these numbers.
        en| {s} is split into two parts. The greater part exceeds the lesser part by {d}. What is the greater part?
        en| "We have {s} {T} between us," says {A} to {B}, "but you have {d} fewer than I do." How many {T} does {A} have?
        en| "Together we sold {s} tickets," says {B} to {A}, "and I sold {d} fewer than you." How many tickets did {A} sell?
        en| Note on the door of the {P}: {s} visitors on the weekend, {d} fewer on Sunday than on Saturday. How many visitors came on Saturday?
        en| A hotel has {s} rooms. Some look at the sea and the others look at the street. There are {d} more street rooms than sea rooms. How many rooms look at the street?
        en| A tailor used {s} m of cloth for curtains and tablecloths. The tablecloths needed {d} m less than the curtains. How many metres were used for the curtains?
        en| At the post office, {s} letters and parcels were handed in this morning. There were {d} more letters than parcels. How many letters were handed in?
        en| The band played {s} songs in two evenings, {d} fewer in the first evening than in the second. How many songs did it play in the second evening?
        en| A zoo has {s} lions and tigers. If it had {d} more tigers, there would be as many tigers as lions. How many lions does the zoo have?
        en| If {A} gave away {d} of {his} {T}, {A} and {B} would have the same number. Now they have {s} {T} altogether. How many does {A} have?
        en| After {A} finds {d} more shells, {he} will have just as many as {B}. At the moment they have {s} shells in all. How many has {B}?
        en| In a quiz, the red team and the blue team got {s} points in total. The red team lost by {d} points. How many points did the blue team get?
        en| A snack bar sells hot dogs and burgers. Today it sold {s} of them, with burgers selling {d} fewer than hot dogs. How many hot dogs were sold?
        en| A box of {s} crayons has only long and short ones. The long crayons are {d} more in number than the short crayons. How many long crayons are in the box?
        en| Water was poured from a full barrel of {s} litres into two buckets of different size. The big bucket took {d} litres more than the small bucket, and then the barrel was empty. How much water is in the big bucket?
        en| Rain fell on {s} days of spring and summer. In summer it rained on {d} days fewer than in spring. On how many spring days did it rain?
        en| {A} made {s} phone calls in two weeks. In the first week {he} made {d} calls more than in the second. How many calls did {he} make in the first week?
        en| {A} and {B} rowed for {s} minutes, one after the other. {A} rowed {d} minutes longer than {B}. For how many minutes did {A} row?
        en| There were {s} guests at the wedding. The bride had invited {d} fewer guests than the bridegroom had. How many guests had the bridegroom invited?
        en| A truck driver drove {s} km before and after lunch. Before lunch he had {d} km less to drive than after lunch. How many kilometres did he drive after lunch?
        en| A puzzle for {A}: two whole numbers have a sum of {s}, and there is a gap of {d} between them. Which is the larger one?
        en| The shop has {s} bikes for sale, new and used. The used bikes are fewer than the new bikes by {d}. How many new bikes does it have?
        en| An old book and a new book have {s} pages. The new book is thinner: it has {d} pages less. How many pages are in the old book?
        en| {B} did {d} push-ups less than {A}. In all the two did {s} push-ups. How many push-ups did {A} do?
        en| {s} people work on a ship: sailors and cooks. There are {d} sailors more than cooks. What is the number of sailors?
        en| Rice and beans were bought for {$s}. For beans, {$d} less was paid than for rice. How much was paid for rice?
        en| Two planes carry {s} passengers. The small plane carries {d} passengers fewer than the big plane. How many passengers are on the big plane?
        en| A wire of {s} cm is bent into one long side and one short side. The short side is {d} cm shorter. Find the long side.
        en| The temperatures at noon and at night add up to {s} degrees. At night it was {d} degrees colder than at noon. What was the temperature at noon?
        en| {A} has red and blue pens, {s} pens in all. There are {d} more red than blue ones. How many red pens does {he} have?
        en| In a school play {s} children are actors or singers. The singers are {d} more than the actors. How many children are singers?
        en| A tree and a flagpole are {s} m high when their heights are added. The flagpole is {d} m lower than the tree. How high is the tree?
        en| {A} downloaded {s} songs and films. {He} has {d} fewer films than songs. Work out how many songs {he} downloaded.
        en| Morning: some cars. Evening: {d} cars more. Total washed that day: {s} cars. How many cars were washed in the evening?
        en| The nurse gave {s} injections in two days. On the second day she gave {d} injections fewer than the day before. How many did she give on the first day?
        en| {A} and {B} baked {s} cookies for the school fair. {A} baked {d} more than {B} did. How many cookies did {A} bake?
        en| Adding {A}'s and {B}'s points gives {s}. Taking {A}'s points from {B}'s gives {d}. How many points does {B} have?
        en| {B} lives in a house with {s} windows and doors. The doors number {d} less than the windows. Tell me the number of windows.
        en| A jar contains {s} coins, some of them silver and the others copper. There are {d} silver coins fewer than copper coins. How many copper coins does the jar contain?
        en| After the flea market {A} counted the takings of the morning and the afternoon: {$s} in all, {$d} less in the morning. What had {he} taken in the afternoon?
        en| An engine pulls passenger coaches and goods wagons, {s} of them in all. If {d} wagons were uncoupled, there would be as many wagons as coaches. How many wagons does it pull?
        en| At low tide the children found {s} starfish and crabs on the beach, the starfish being {d} fewer in number. How many crabs did they find?
        en| After noon {A} picked {d} strawberries fewer than before noon. The day's harvest was {s}. How many had {he} picked before noon?
        en| Cut {s} m of wire so that the pieces differ by {d} m, and tell me how long the long piece will be.
        en| Each week {A} has piano and violin lessons for {s} minutes altogether. The violin lesson is {d} minutes shorter. How long is the piano lesson?
        en| From the harbour, {s} boats went out to fish. The blue ones were {d} fewer than the white ones, and there were no other colours. How many white boats went out?
        en| Going up the mountain and coming down took {s} minutes. Coming down was quicker by {d} minutes. How many minutes did going up take?
        en| Gran's recipe has {s} g of butter and sugar in it, with {d} g less butter than sugar. How much sugar is there in it?
        en| With {d} goals fewer, {A} would have been level with {B}. Their goals add up to {s}. How many goals did {A} score?
        en| I wrote down a number. Below it I wrote one that is {d} smaller. Their sum is {s}. What was the number that I wrote first?
        en| If the sum of a number and the number {d} below it is {s}, what is the number?
        en| In a box of building bricks, the tall ones outnumber the flat ones by {d}. The box contains {s} bricks. How many tall bricks does it contain?
        en| In a tournament {A} and {B} faced each other {s} times, and no match was drawn. {A} came out {d} wins ahead. How often did {A} win?
        en| In the band are {s} drums and trumpets. There is a surplus of {d} trumpets. How many trumpets are there?
        en| Lunch and dinner together have {s} grams of protein. Since lunch has {d} grams less than dinner, how many has dinner?
        en| Mars rovers A and B have sent {s} pictures. Rover B has sent {d} fewer pictures than rover A. How many pictures did rover A send?
        en| My left and my right pocket contain {s} pebbles. To balance them I would have to throw {d} pebbles out of the right pocket. How many are in the right pocket?
        en| No one but {A} and {B} sold raffle tickets. {s} tickets are gone, and {B} can boast of {d} more than {A}. How many did {B} sell?
        en| On this bookshelf the dictionaries take up {d} cm more than the crime novels. Together they fill all its {s} cm. How many centimetres do the dictionaries take up?
        en| One angle is larger than its neighbour by {d} degrees. Side by side they make an angle of {s} degrees. How large is the larger angle?
        en| Our clinic has {s} nurses on day and night shifts. The night shift has {d} nurses fewer than the day shift. How many nurses work by day?
        en| The snow plough made {s} trips in January and February. In February it made {d} trips less. How many trips did it make in January?
        en| Paper and glass were collected, {s} kg in total. Glass made up the bigger heap by {d} kg. How many kilograms of glass were collected?
        en| Put x on one card and x - {d} on the other. The cards add up to {s}. What is x?
        en| Said the young turtle to the old turtle: "I am {d} years younger than you, and we are {s} years old together." What is the age of the old turtle?
        en| Show that you can do it without trying out: which number, together with one that is {d} less, gives {s}?
        en| Solve x + (x - {d}) = {s}.
        en| The dairy filled {s} bottles: small ones and large ones, but {d} fewer of the small. How many large bottles were filled?
        en| The south slope has {d} ski lifts more than the north slope. There are {s} lifts on both slopes together. How many lifts are on the south slope?
        en| The orchestra played {s} concerts, at home and abroad. Concerts abroad were {d} below those at home. How many concerts did it play at home?
        en| There was a race between {A} and {B} to shell peas. {A} shelled {d} peas fewer, and {s} peas were in the bowl at the end. How many were {B}'s peas?
        en| A lighthouse in the east and a lighthouse in the west sent {s} flashes in an hour. The western one sent {d} flashes less. How many flashes did the eastern one send?
        en| A young and an old shepherd bring {s} sheep to the dip. "I have {d} fewer than you," the young one tells the old one. How many sheep does the old shepherd bring?
        en| What share falls to the waiter, if the cook and the waiter divide {$s} in tips and the waiter takes {$d} more than the cook?
        en| {A} and {his} sister pay {$s} for their phones each month. {A}'s plan is {$d} dearer. How much does {A} pay?
        zh| {A}和{B}一起钓鱼，共钓了{s}条。{A}比{B}少钓了{d}条，{B}钓了多少条？
        zh| 妈妈去菜场买鱼和蔬菜，一共用去{s}元，买鱼比买蔬菜多用{d}元，买鱼用了多少元？
        zh| {A}写数学和英语作业共用{s}分钟，数学比英语少用{d}分钟，写英语用了几分钟？
        zh| 面包店星期五和星期六共卖出面包{s}个，星期五比星期六少卖{d}个。星期六卖出多少个？
        zh| {B}比{A}少走{d}千米，两人走的路加起来是{s}千米。{A}走了多少千米？
        zh| 电影院下午场和晚场一共卖出{s}张票，晚场比下午场多卖{d}张，晚场卖出多少张？
        zh| 学校甲、乙两个机房共有电脑{s}台，甲机房比乙机房多{d}台，甲机房有几台电脑？
        zh| 围棋组和舞蹈组共有学生{s}人，没有人两个组都参加，舞蹈组比围棋组多{d}人，舞蹈组有多少人？
        zh| {A}出生那年，姑姑正好{d}岁。现在两人的年龄加起来是{s}岁，姑姑现在几岁？
        zh| x比y大{d}，x与y的和是{s}，x等于多少？
        zh| 把{s}分成两个数，使其中一个比另一个大{d}，大的那个数是几？
        zh| {A}对{B}说：“我们俩共有{s}{M}{T}，你比我少{d}{M}。”{A}有多少{M}？
        zh| {B}对{A}说：“咱们一共卖了{s}张票，我比你少卖{d}张。”{A}卖了几张票？
        zh| 宾馆有海景房和街景房共{s}间，街景房比海景房多{d}间，街景房有多少间？
        zh| 邮局上午收到信件和包裹共{s}件，信件比包裹多{d}件，收到信件多少件？
        zh| 动物园里狮子和老虎一共{s}只，如果再来{d}只老虎，老虎就和狮子一样多。动物园里有几只狮子？
        zh| {A}再捡{d}个贝壳就和{B}的一样多，现在两人一共有{s}个，{B}有几个？
        zh| {B}吃掉{d}颗糖后和{A}的糖同样多，原来两人共有{s}颗糖，{B}原来有几颗？
        zh| 知识竞赛中红队和蓝队共得{s}分，红队以{d}分之差落败，蓝队得了多少分？
        zh| 盒里长短两种蜡笔一共{s}支，长的比短的多{d}支，长蜡笔有多少支？
        zh| 把一桶{s}升的水全部倒进大小两个盆里，大盆比小盆多装{d}升，大盆里有水多少升？
        zh| 船上有水手和厨师共{s}人，水手人数比厨师多{d}人，水手有多少人？
        zh| 卡车司机上午和下午共行了{s}千米，上午少行{d}千米，下午行了多少千米？
        zh| 中午和夜里的气温加起来是{s}度，夜里比中午低{d}度，中午气温是多少度？
        zh| 旗杆和大树的高度之和是{s}米，旗杆比大树矮{d}米，大树高多少米？
        zh| 新书和旧书共有{s}页，新书薄一些，少{d}页，旧书有多少页？
        zh| {A}和{B}的得分加起来是{s}分，{A}的得分减去{B}的得分是{d}分，{A}得了多少分？
        zh| 婚礼上来了{s}位客人，新娘请的比新郎请的少{d}位，新郎请了多少位客人？
        zh| 做窗帘和桌布一共用布{s}米，做桌布比做窗帘少用{d}米，做窗帘用布多少米？
        zh| {A}写下一个数，又写下一个比它小{d}的数，写下的数加起来是{s}，{A}先写的数是几？
        zh| {A}下午摘的草莓比上午少{d}颗，全天摘了{s}颗，上午摘了几颗？
        zh| 上山和下山一共走了{s}分钟，下山比上山快{d}分钟，上山走了多少分钟？
        zh| 孩子们在沙滩上找到海星和螃蟹共{s}只，海星比螃蟹少{d}只，螃蟹找到几只？
        zh| 港口出海的船有{s}条，不是蓝色就是白色，蓝船比白船少{d}条，白船有多少条？
        zh| 点心里有黄油和白糖共{s}克，白糖多{d}克，白糖有多少克？
        zh| {A}要是少进{d}个球，就和{B}进得一样多。现在{A}和{B}共进了{s}个，{A}进了几个？
        zh| 乐队里有鼓和小号共{s}件，小号多出{d}件，小号有几件？
        zh| 我左右口袋里共有石子{s}颗，右口袋要拿掉{d}颗才和左口袋一样多，右口袋里有几颗石子？
        zh| 相邻的大小角合成{s}度的角，小角比大角小{d}度，大角是多少度？
        zh| 医院的白班和夜班共有护士{s}名，夜班比白班少{d}名，白班有护士多少名？
        zh| 回收的废纸和玻璃共{s}千克，玻璃比废纸重{d}千克，回收玻璃多少千克？
        zh| 小海龟对老海龟说：“我比你小{d}岁，咱们的岁数加在一起是{s}岁。”老海龟多少岁？
        zh| 奶厂装了大瓶和小瓶牛奶共{s}瓶，小瓶比大瓶少{d}瓶，大瓶装了多少瓶？
        zh| 求x：x与比它小{d}的数的和等于{s}。
        zh| 南坡和北坡共有缆车{s}条，北坡比南坡少{d}条，南坡有缆车几条？
        zh| {A}和{B}剥豆子比赛，碗里共有{s}颗豆子，其中{A}剥的少{d}颗，{B}剥了多少颗？
        zh| 厨师和服务员分小费{s}元，服务员比厨师多分{d}元，服务员分得几元？
        zh| 姐弟每月话费一共{s}元，弟弟的套餐便宜{d}元，姐姐每月话费多少元？
        zh| {A}和{B}下棋{s}盘，没有和棋，{A}比{B}多赢{d}盘，{A}赢了多少盘？
        zh| 火车头拉着客车厢和货车厢共{s}节，摘掉{d}节货车厢就一样多了，现在有货车厢几节？
        zh| 乐团在国内和国外共演出{s}场，国外比国内少{d}场，国内演出多少场？
        zh| {A}每周学钢琴和小提琴共{s}分钟，学小提琴的时间短{d}分钟，每周学钢琴多少分钟？
        zh| 早饭和晚饭共含蛋白质{s}克，早饭比晚饭少含{d}克，晚饭含蛋白质多少克？

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
        en| How many {T} does {A} own if {B} owns {k} times as many {T} as {A} and both together own {s}?
        en| A meadow is [grazed|used] by {s} animals, cows and sheep. For every cow there are {k} sheep. How many cows are there?
        en| Find two numbers that add up to {s} if one is {k} times as large as the other. [Give|State] the smaller one.
        en| Let x be the smaller of two numbers. Their sum is {s} and their quotient is {k}. Find x.
        en| {s} people came to the concert. There were {k} times as many adults as children. How many children came?
        en| A table and a chair cost {$s} together. The price of the table is {k} times the price of the chair. What does the chair cost?
        en| My sister and I have saved {$s}. She has saved {k} times as much as I have. How much [do I have|have I saved]?
        en| A board {s} cm long is [sawn|cut] into two parts, one of them {k} times as long as the other. What is the length of the shorter part?
        en| In a box of {s} pens, the blue ones are {k} times as numerous as the red ones. How many pens are red?
        en| I am thinking of two numbers. The second is {k} times the first, and in total they make {s}. What is the first number?
        en| A cafe sold {s} drinks [today|yesterday]: cups of coffee and, {k} times as often, cups of tea. How many cups of coffee did it sell?
        en| The whole trip of {s} km was made by train and by bus. The part by train was {k} times as long as the part by bus. How far did they go by bus?
        en| {A} spent {s} minutes on maths and reading. {He} [read for|spent on reading] {k} times as long as on maths. How many minutes did {he} spend on maths?
        en| {$s} was [divided|split] between {A} and {B}. {B} received {k} times {A}'s share. How much did {A} [receive|get]?
        en| Our firm has {s} employees. The factory has {k} times as many employees as the office. How many people work in the office?
        en| Two tanks contain {s} litres of water. The large tank contains {k} times as much as the small tank. How much water is in the small tank?
        en| A library lent {s} books on Monday and Tuesday; Tuesday's number was {k} times Monday's. How many books were lent on Monday?
        en| The weather was fine, so {A} and {B} went to the orchard and picked {s} kg of cherries. {B} picked {k} times as much as {A}. How many kilograms did {A} pick?
        en| [Work out|Calculate] the number of girls in a club of {s} members where boys are {k} times as many as girls.
        en| Sum of two weights: {s} kg. Heavier weight = {k} times the lighter. Lighter weight = ?
        en| A parking lot holds {s} [vehicles|cars and trucks], all of them cars or trucks. It has {k} times as many cars as trucks. How many trucks are [parked there|there]?
        en| A dog and a cat weigh {s} kg together. If the dog is {k} times as heavy as the cat, how heavy is the cat?
        en| At the school fair {s} [tickets|cards] were sold in all. {A} sold some, and {B} sold {k} times as many. How many did {A} sell?
        en| The angles a and b make {s} degrees together. Angle b is {k} times angle a. How large is angle a?
        en| Two classes planted {s} trees. Class P planted some, class Q {k} times that number. How many did class P plant?
        en| If a father and his daughter are {s} years old together and he is {k} times her age, how old is the daughter?
        en| A [farmer|gardener] planted {s} trees, apple and pear. The apple trees are {k} times as many as the pear trees. How many pear trees did he plant?
        en| You and I caught {s} fish. You caught {k} times as many as I did. How many fish did I catch?
        en| A hospital has {s} doctors and nurses. The number of nurses equals {k} times the number of doctors. Find the number of doctors.
        en| {A} and {B} scored {s} points in all, {B} {k} times as many as {A}. What was {A}'s score?
        en| A ribbon of {s} cm is cut so that the long piece measures {k} times the short piece. How long is the short piece?
        en| A [shirt|cap] and a coat are sold together for {$s}. The coat alone costs {k} times what the other costs. How much is the cheaper article?
        en| Two [teams|gangs] laid {s} m of cable. The day team laid {k} times as much as the night team. How many metres did the night team lay?
        en| There are {s} {T} on two shelves in the {P}. On the lower shelf there are {k} times as many as on the upper one. How many are on the upper shelf?
        en| Flour and sugar weigh {s} g together in this recipe, and there is {k} times as much flour as sugar. How many grams of sugar are needed?
        en| One number is {k} times another number. When they are added, the result is {s}. What is the smaller number?
        zh| 有两个数相加得{s}，大数除以小数商{k}，没有余数，求小数。
        zh| 一张桌子和一把椅子共{s}元，桌子的价钱是椅子的{k}倍，椅子多少元？
        zh| {A}和{B}合起来有{s}元钱，{B}的钱数是{A}的{k}倍，{A}有多少元？
        zh| 学校美术组有{s}人，女生人数正好是男生的{k}倍，男生有多少人？
        zh| 图书馆两天共借出{s}本书，第二天借出的是第一天的{k}倍，第一天借出多少本？
        zh| 求小数：两数之和等于{s}，大数等于小数的{k}倍。
        zh| 如果{B}的{T}是{A}的{k}倍，两人一起有{s}{M}，那么{A}有几{M}？
        zh| 设乙数为x，已知甲数是乙数的{k}倍，两数的和为{s}，求x。
        zh| 今天阳光很好，{A}和{B}一起去摘草莓，共摘了{s}千克，{B}摘的是{A}的{k}倍。{A}摘了多少千克？
        zh| 我和姐姐一共存了{s}元，姐姐存的钱是我的{k}倍，我存了多少元？
        zh| 两桶油共重{s}千克，大桶油的质量是小桶的{k}倍，小桶油重多少千克？
        zh| 停车场里停着轿车和货车一共{s}辆，轿车的辆数是货车的{k}倍，货车有几辆？
        zh| 甲乙两车间合计有工人{s}名，甲车间的人数是乙车间的{k}倍，求乙车间的人数。
        zh| 把一根长{s}厘米的铁丝截成一长一短两根，长的是短的{k}倍，短的那根是多少厘米？
        zh| 父子俩今年一共{s}岁，父亲的年龄正好是儿子的{k}倍，儿子今年多少岁？
        zh| 书店上午和下午共卖书{s}本，下午卖的本数是上午的{k}倍，上午卖了多少本？
        zh| {A}两天一共看了{s}页书，第二天看的页数是第一天的{k}倍，第一天看了多少页？
        zh| {P}里有{T}和{V}，总数是{s}，{V}的数量是{T}的{k}倍，{T}有多少？
        zh| 饲养小组养了白兔和灰兔{s}只，白兔的只数是灰兔的{k}倍，养了多少只灰兔？
        zh| 两个工程队合修一条{s}米的路，甲队修的是乙队的{k}倍，乙队修了多少米？
        zh| 小猫和小狗共重{s}千克，小狗的体重是小猫的{k}倍，小猫重多少千克？
        zh| 做蛋糕用面粉和糖共{s}克，面粉是糖的{k}倍，要用糖多少克？
        zh| 商场卖出彩电和冰箱共{s}台，彩电的台数是冰箱的{k}倍，问卖出冰箱多少台。
        zh| 一个数是另一个数的{k}倍，两个数加起来是{s}，较小的那个数是几？
        zh| 植树节，五年级和六年级一共种树{s}棵，六年级种的棵数是五年级的{k}倍，五年级种了多少棵？
        zh| 将{s}元奖金分给甲乙两人，甲得的钱是乙的{k}倍，乙得多少元？
        zh| 上层和下层书架共放书{s}本，下层的本数是上层的{k}倍，上层放了多少本书？
        zh| 一件上衣和一条裤子合计{s}元，上衣的价格是裤子的{k}倍，裤子的价格是多少元？
        zh| 家离外婆家{s}千米，{A}先坐火车，再坐汽车，坐火车的路程是坐汽车的{k}倍，坐汽车走了多少千米？
        zh| 池塘里有鸭子和鹅共{s}只，鸭子只数为鹅的{k}倍，池塘里有几只鹅？
        zh| {A}做语文和数学作业一共用了{s}分钟，语文用的时间是数学的{k}倍，做数学作业用了多少分钟？
        zh| 妹妹和哥哥合计折了{s}只纸鹤，哥哥折的只数是妹妹的{k}倍，妹妹折了多少只？
        zh| 盒子里红球和白球共有{s}个，红球个数是白球的{k}倍，白球有几个？
        zh| 电影院里大人和小孩共{s}人，大人的人数是小孩的{k}倍，小孩有多少人？
        zh| 计算：两数和{s}，倍数{k}，小数是多少？
        zh| {A}说：“我和{B}共有{s}{M}{T}，{B}的正好是我的{k}倍。”{A}有多少{M}？
        en| Two numbers add up to {s}, and one is {k} times the other. Find the smaller number.
        en| {A} and {B} [collected|sold|made] {s} {T} together, {B} {k} times as many as {A}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {k} times as long as the other. How long is the shorter piece?
        en| {s} birds are on the pond, geese and ducks. There are {k} times as many ducks as geese. How many geese are there?
        en| A coat and a hat cost {$s}. The coat costs {k} times as much as the hat. What does the hat cost?
        en| {A} and {B} share {$s} so that {B} gets {k} times {A}'s share. How much does {A} get?
        en| In an orchard there are {s} apple trees and pear trees, {k} times as many apple trees as pear trees. How many pear trees are there?
        en| A number and {k} times this number make {s} together. What is the number?
        en| {s} {T} lie in boxes. The big box has {k} times as many as the small box. How many are in the small box?
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{B}的数量是{A}的{k}倍，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成一长一短，长的是短的{k}倍，短的长多少米？
        zh| 池塘里有鹅和鸭共{s}只，鸭的只数是鹅的{k}倍，鹅有几只？
        zh| 一件大衣和一顶帽子共{s}元，大衣的价钱是帽子的{k}倍，帽子多少元？
        zh| 母子年龄和是{s}岁，妈妈的年龄是儿子的{k}倍，儿子多少岁？
        zh| {A}和{B}分{s}元，{B}分得的是{A}的{k}倍，{A}分得多少元？
        zh| 果园里苹果树和梨树共{s}棵，苹果树是梨树的{k}倍，梨树有多少棵？
        zh| 一个数与它的{k}倍之和是{s}，这个数是多少？
        zh| 大盒和小盒共装{s}{M}{T}，大盒装的是小盒的{k}倍，小盒装几{M}？
        en| In a pet shop there are {s} mice and hamsters; there are {k} times as many mice as hamsters. How many hamsters are there?
        en| {A} and {B} split {$s}. {B}'s part is {k} times {A}'s part. How much did {A} get?
        en| Milk and meat cost {$s} together, the meat {k} times as much as the milk. What is the price of the milk?
        en| A concrete mix of {s} kg contains {k} times as much sand as cement. How much cement is in it?
        en| The garden has {s} plants. Of peas there are {k} times as many as of beans, and nothing else grows there. How many beans are there?
        en| {A} worked {s} hours in two weeks, in the second week {k} times as long as in the first. How many hours did {he} work in the first week?
        en| The upper and the lower shelf hold {s} jars, the lower one {k} times as many as the upper one. How many jars are on the upper shelf?
        en| Of {s} votes, there were {k} times as many yes votes as no votes. How many voted no?
        en| A dog and a cat weigh {s} kg together. The dog is {k} times as heavy as the cat. How heavy is the cat?
        en| {s} km of the coast are rock or beach. The rocky part is {k} times as long as the beach. How long is the beach?
        en| A farmer has {s} ducks and geese, {k} ducks for every goose. How many geese does he have?
        en| Two numbers make {s} when added. The larger is {k} times the smaller. Find the smaller number.
        en| {A} spent {$s} on a book and a game. The game cost {k} times as much as the book. What did the book cost?
        en| A train had {s} passengers. {k} times as many sat as stood. How many passengers stood?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠的只数是仓鼠的{k}倍，仓鼠有多少只？
        zh| 牛奶和牛肉一共{s}元，牛肉的价钱是牛奶的{k}倍，牛奶多少元？
        zh| 一种混凝土重{s}千克，只有沙子和水泥，沙子是水泥的{k}倍，水泥有多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，茄子的棵数是黄瓜的{k}倍，黄瓜有多少棵？
        zh| {A}两周共工作{s}小时，第二周的时间是第一周的{k}倍，第一周工作多少小时？
        zh| 上层和下层共有{s}个罐子，下层的个数是上层的{k}倍，上层有几个罐子？
        zh| {s}人投票，赞成的人数是反对的{k}倍，反对的有多少人？
        zh| 小狗和小猫共重{s}千克，小狗的体重是小猫的{k}倍，小猫重多少千克？
        zh| 农民养了鸭和鹅共{s}只，鸭的只数是鹅的{k}倍，鹅有多少只？
        zh| 大数是小数的{k}倍，两数相加得{s}，小数是多少？
        zh| {A}买书和玩具花了{s}元，玩具花的钱是书的{k}倍，书花了多少元？
        zh| 车上有{s}人，坐着的人数是站着的{k}倍，站着的有多少人？
        zh| 动物园里猴子和鹿一共{s}只，猴子的只数是鹿的{k}倍，鹿有多少只？
        en| A farm keeps {s} sheep and cows, {k} times as many sheep as cows. How many cows does it keep?
        en| In one drawer lie {s} forks and spoons; for each fork there are {k} spoons. How many forks lie there?
        en| The two towers are {s} m high together, and the church tower is {k} times as high as the clock tower. What is the height of the clock tower?
        en| Of the {s} tickets, {k} times as many were for grown-ups as for children. How many tickets were for children?
        en| Tea and cake together cost {$s}. The cake costs {k} times what the tea costs. What does the tea cost?
        en| {A} and {B} picked {s} {T}, and for each one that {A} picked {B} picked {k}. How many {T} did {A} pick?
        en| The library lent {s} novels and comics today, {k} novels for every comic. How many comics did it lend?
        en| {s} votes were given. The blue party had {k} times the votes of the red party. How many votes had the red party?
        en| A plank of {s} cm is sawn into two pieces so that one is {k} times as long as the other. How long is the shorter piece?
        en| The big tank and the small tank hold {s} litres between them; the big one holds {k} times as much as the small one. How many litres does the small tank hold?
        en| On the pond swim {s} ducks and swans. There are {k} times as many ducks as swans. How many swans are on the pond?
        en| A father and his daughter are {s} years old together. He is {k} times her age. How old is the daughter?
        en| On Saturday the museum had {k} times as many visitors as on Sunday. At the weekend it had {s}. How many visitors came on Sunday?
        en| The sum of two numbers is {s}. The first is {k} times the second. What is the second number?
        en| {A} spent {$s} on milk and meat. The meat cost {k} times as much as the milk. What did the milk cost?
        en| The morning shift made {k} times as many parts as the night shift, and both made {s}. How many parts did the night shift make?
        en| A coach and a van carry {s} people. There are {k} people on the coach for each one in the van. How many people are in the van?
        en| {A} and {his} brother share {$s} so that {he} gets {k} times what the brother gets. How much does the brother get?
        zh| 农场养了牛和羊共{s}头，羊的头数是牛的{k}倍，牛有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子是叉子的{k}倍，叉子有几把？
        zh| 钟楼和塔楼一共高{s}米，塔楼的高度是钟楼的{k}倍，钟楼高多少米？
        zh| 一共卖出{s}张票，成人票是儿童票的{k}倍，儿童票卖了几张？
        zh| 茶和蛋糕共{s}元，蛋糕的价钱是茶的{k}倍，茶多少元？
        zh| {A}和{B}共摘了{s}{M}{T}，{A}每摘1{M}，{B}就摘{k}{M}，{A}摘了多少{M}？
        zh| 图书馆今天借出小说和漫画{s}本，小说的本数是漫画的{k}倍，借出漫画多少本？
        zh| 一块木板长{s}厘米，锯成两段，一段是另一段的{k}倍，短的一段长多少厘米？
        zh| 大桶和小桶共装水{s}升，大桶装的是小桶的{k}倍，小桶装多少升？
        zh| 池塘里有鸭和鹅{s}只，鸭的只数是鹅的{k}倍，鹅有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲的年龄是女儿的{k}倍，女儿几岁？
        zh| 周末博物馆接待了{s}人，星期六的人数是星期日的{k}倍，星期日接待了多少人？
        zh| 两数之和为{s}，第一个数是第二个数的{k}倍，第二个数是多少？
        zh| 白班和夜班共做零件{s}个，白班做的是夜班的{k}倍，夜班做了多少个？
        zh| 水果店运来苹果和香蕉共{s}千克，苹果的重量是香蕉的{k}倍，香蕉运来多少千克？
        zh| 操场上有{s}人，跳绳的人数是跑步的{k}倍，没有别的人，跑步的有多少人？
        zh| 大客车和面包车一共坐了{s}人，大客车坐的人是面包车的{k}倍，面包车坐了多少人？
        en| {A} and {B} scored {s} goals. {B} scored {k} times as many as {A}. How many goals did {A} score?
        en| There are {s} cups and glasses on the table, {k} times as many glasses as cups. How many cups are there?
        en| {B} read {k} times as many pages as {A}. Together they read {s} pages. How many did {A} read?
        en| {s} km were driven on two days, {k} times as far on the first day as on the second. How many km were driven on the second day?
        en| The older of two brothers weighs {k} times as much as the younger. Together they weigh {s} kg. What does the younger one weigh?
        zh| {A}和{B}共进了{s}个球，{B}进的球是{A}的{k}倍，{A}进了几个球？
        zh| 桌上有杯子和碗{s}个，碗的个数是杯子的{k}倍，杯子有几个？
        zh| {B}看的页数是{A}的{k}倍，两人共看{s}页，{A}看了多少页？
        zh| 两天共行{s}千米，第一天行的是第二天的{k}倍，第二天行多少千米？
        en| If {A} and {B} have {s} {T} and {B} has {k} times as many as {A}, how many has {A}?
        en| Find the shorter of two rods that measure {s} cm together if one is {k} times as long as the other.
        en| Grandma's hens laid {s} eggs over the weekend, {k} times as many on Sunday as on Saturday. How many eggs did they lay on Saturday?
        en| A scarf and a coat came to {$s} at the till. Since the coat is {k} times as expensive, what does the scarf cost?
        en| "{s} marbles are in our bag," says {A}, "and {k} times as many are yours as mine." How many marbles are {A}'s?
        en| {A} has {k} times as many coins as {B}. If they pour all the coins into one jar, it contains {s}. How many coins are from {B}?
        en| Between them, {A} and {B} solved {s} puzzles. {A} solved {k} times the number that {B} solved. How many did {B} solve?
        en| Of {s} children at the camp, those who can swim are {k} times as numerous as those who cannot. How many children cannot swim?
        en| A nurse saw {s} patients today. In the afternoon there were {k} times as many as in the morning. How many came in the morning?
        en| Split {s} into two parts, one of which is {k} times the other. What is the smaller part?
        en| What is {B}'s age if {A} is {k} times as old as {B} and the sum of their ages is {s}?
        en| A cyclist rode {s} km in two days. The second day's stage was {k} times the length of the first. How long was the first day's stage?
        en| In the aquarium swim {s} fish. For each goldfish there are {k} guppies, and no other fish. How many goldfish are there?
        en| A truck and its trailer carry {s} boxes. The truck carries {k} times the load of the trailer. How many boxes are on the trailer?
        en| Together a mug and a teapot hold {s} cl. The teapot can hold the contents of {k} such mugs. How much does the mug hold?
        en| The class library lists {s} titles, novels and atlases. Novels are {k} times as common. Find the number of atlases.
        en| After the picnic {A} and {B} collected {s} bottles for recycling. {A}'s bag held {k} times as many as {B}'s. How many bottles were in {B}'s bag?
        en| {A} and {B} mailed {s} wedding invitations. {A} wrote {k} times as many of them as {B}. How many did {B} write?
        en| Two brothers share a bill of {$s}. The elder pays {k} times as much as the younger. What is the younger brother's part?
        en| An orchestra of {s} consists of strings and winds. Strings make up {k} times the number of winds. How many winds play in it?
        en| A film and its trailer run for {s} minutes. The film is {k} times as long as the trailer. What is the running time of the trailer?
        en| The bakery sold {s} loaves, white or brown. Every time a brown loaf was sold, {k} white ones were sold too. How many brown loaves were sold?
        en| A camel train of {s} animals has camels and donkeys only, with {k} camels to each donkey. Work out the number of donkeys.
        en| There are {s} seats in the cinema. The stalls have {k} times the number of seats in the balcony. How many seats does the balcony have?
        en| The mass of an adult penguin is {k} times that of a chick. An adult and a chick weigh {s} kg in total. What is the mass of the chick?
        en| A rope ladder and a rope have a total length of {s} m. Laid end to end, {k} ropes are just as long as the ladder. How long is the rope?
        en| In a forest plot, {s} trees were counted. Pines were {k} times as frequent as oaks, and there were only pines and oaks. How many oaks were counted?
        en| The store shipped {s} orders on Thursday and Friday. Friday's shipments were {k} times Thursday's. How many orders left the store on Thursday?
        en| Let x stand for {B}'s savings. {A}'s savings are {k} times x. They have {$s} altogether. What is x?
        en| Two angles form an angle of {s} degrees. The larger is {k} times the smaller. How many degrees is the smaller?
        en| When {A} and {B} play darts, {A} always scores {k} times as much as {B}. Tonight their scores add to {s}. What did {B} score?
        en| Before dinner and after dinner {A} did homework for {s} minutes in all. The time after dinner was {k} times the time before. How long did {he} work before dinner?
        en| A pear tree gave some fruit, an apple tree {k} times that amount. Together they gave {s} kg. How many kilograms did the pear tree give?
        en| {B} baked some pies and {A} baked {k} times as many. {s} pies were on the table in the end. How many of them did {B} bake?
        en| {A} folded some paper boats, and {B} folded {k} times as many. In the end {s} boats floated on the pool. How many were folded by {A}?
        en| A quantity and another that is {k} times as large add to {s}. Determine the smaller quantity.
        en| I added a number to {k} times itself and got {s}. What was my number?
        en| {s} visitors signed the guest book of the castle. Foreign visitors were {k} times as many as local ones. How many locals signed?
        en| A bee keeper filled {s} jars of honey. He has {k} times as many jars of clover honey as of heather honey. How many jars of heather honey are there?
        en| The spacecraft spent {s} days on its way out and on its way home. The way out lasted {k} times as long as the way home. For how many days did it fly home?
        en| {A} can lift {k} times as much as {his} little cousin. Together they lift {s} kg. How much does the cousin lift?
        en| Two tanks are to be filled with {s} litres so that the second gets {k} times as much as the first. How much goes into the first?
        en| A sewing box contains {s} needles and pins. The pins are {k} times as many as the needles. Tell the number of needles.
        en| A sweater and a cap: {$s}. Price of the sweater: {k} times the cap. Price of the cap?
        en| On the school trip there were teachers and pupils, {s} people, with {k} pupils per teacher. How many teachers went?
        en| In the fruit bowl lie {s} grapes and plums. Grapes outnumber plums by a factor of {k}. How many plums are in the bowl?
        en| The two floors of the museum show {s} paintings. Upstairs hang {k} times as many as downstairs. How many paintings hang downstairs?
        en| {A} lives {k} times as far from school as {B}. If the two distances total {s} blocks, how far from school does {B} live?
        en| A bricklayer and his helper laid {s} bricks. The bricklayer is {k} times as fast as his helper and both worked equally long. How many bricks did the helper lay?
        en| If a puppy ate a certain amount of food and its mother ate {k} times as much, and {s} g were eaten, how much did the puppy eat?
        en| In the parking garage electric cars are rare: petrol cars are {k} times as many. It holds {s} cars of these kinds. How many electric cars are there?
        en| {$s} of pocket money was handed out to {A} and {B}. {A} got {k} times as much as {B}. How much did {B} get?
        en| The rainfall of April was {k} times the rainfall of March. Both months together had {s} mm. How much rain fell in March?
        en| Our team's wins are {k} times its losses. It has played {s} games with no draws. How many games did it lose?
        en| A magazine has {s} pages. The pages with text are {k} times as many as the pages with adverts. How many pages are adverts?
        en| Two pipes filled a pool of {s} cubic metres. The wide pipe let in {k} times the water of the narrow pipe. How much came through the narrow pipe?
        en| {A} counted {s} birds at the feeder: robins, and {k} times as many sparrows. How many robins did {he} see?
        en| The twins' uncle has {s} ties, plain and striped. His striped ties are {k} times as many as the plain ones. How many plain ties are in his wardrobe?
        en| {B} typed {k} times as many words as {A} in the contest. The judge counted {s} words in all. How many words did {A} type?
        en| The house is {k} times as old as the garage. The sum of the ages of the two buildings is {s} years. How old is the garage?
        en| Two farms sent milk to the dairy, {s} churns altogether. From Hill Farm came {k} times as many churns as from Lake Farm. How many churns did Lake Farm send?
        en| By bus and on foot {A} was under way for {s} minutes. The walk lasted {k} times as long as the bus ride. How many minutes was the bus ride?
        en| Dividing the greater of two numbers by the lesser gives exactly {k}. Their sum is {s}. What is the lesser?
        en| A magician has white doves and rabbits. There are {k} times as many doves as rabbits, {s} animals in all. How many rabbits does the magician have?
        en| Messages sent and received come to {s}. {A} receives {k} times as many messages as {he} sends. How many does {he} send?
        en| Find the shorter side: two sides of a field measure {s} m together, and the longer is {k} times the shorter.
        en| Blue and yellow paint make {s} litres of green. It takes {k} times as much yellow as blue. How many litres of blue are used?
        en| {s} stamps have to be put in two albums, {k} times as many in the thick album as in the thin one. How many go into the thin album?
        en| Yesterday the shop had {s} customers. Women came {k} times as often as men. How many of the customers were men?
        zh| 外婆家养的公鸡和母鸡共{s}只，母鸡的只数是公鸡的{k}倍，公鸡养了多少只？
        zh| 一条围巾和一件毛衣合计{s}元，已知毛衣的单价是围巾的{k}倍，围巾的单价是多少？
        zh| {A}的零花钱是{B}的{k}倍，两人把钱凑在一起是{s}元，{B}有零花钱多少元？
        zh| 把{s}分成两个数，使其中一个恰好是另一个的{k}倍，较小的数是几？
        zh| 夏令营有{s}名营员，会游泳的是不会游泳的{k}倍，不会游泳的有几名？
        zh| {B}写的毛笔字是{A}的{k}倍，老师数了数，两人一共写了{s}个，{A}写了多少个？
        zh| 长方形的长是宽的{k}倍，长与宽合起来是{s}米，宽是多少米？
        zh| 一部电影连同片头共放映{s}分钟，正片的时间是片头的{k}倍，片头放多少分钟？
        zh| 叔叔的岁数是{A}的{k}倍，叔叔和{A}的岁数加起来是{s}，{A}今年多大？
        zh| 乐队里弦乐手和管乐手共{s}人，弦乐手人数为管乐手的{k}倍，管乐手有多少人？
        zh| 一大一小两个水壶共装水{s}毫升，大水壶里的水可以倒满{k}个这样的小水壶，小水壶装水多少毫升？
        zh| 两位师傅共砌砖{s}块，王师傅砌的块数是李师傅的{k}倍，李师傅砌了多少块？
        zh| 林场里松树和柏树的总数是{s}棵，松树恰为柏树的{k}倍，求柏树的棵数。
        zh| {B}跳绳跳的下数是{A}的{k}倍，体育老师记录两人共跳{s}下，{A}跳了几下？
        zh| 快递站昨天和今天一共送出{s}个包裹，今天送出的正好是昨天的{k}倍，昨天送出几个？
        zh| 三月和四月的降雨量合计{s}毫米，四月的降雨量是三月的{k}倍，三月降雨多少毫米？
        zh| 春游时老师和学生共去了{s}人，学生人数是老师的{k}倍，去了几位老师？
        zh| 红队赢的场数是输的场数的{k}倍，没有平局，一共打了{s}场，红队输了几场？
        zh| 杂志共{s}页，文字页的页数是广告页的{k}倍，广告页有多少页？
        zh| 剧院楼上楼下共{s}个座位，楼下的座位数是楼上的{k}倍，楼上设有多少个座位？
        zh| 一个数加上它的{k}倍，结果得{s}，求这个数。
        zh| 大象妈妈和小象每天共喝水{s}升，大象妈妈喝的是小象的{k}倍，小象每天喝多少升水？
        zh| 用蓝漆和黄漆调出{s}升绿漆，黄漆的用量是蓝漆的{k}倍，蓝漆用了多少升？
        zh| {A}家到学校的路程是{B}家到学校的{k}倍，这两段路合起来是{s}米，{B}家到学校有多少米？
        zh| 货车和拖车上共装了{s}箱货物，货车上装的箱数是拖车的{k}倍，拖车装了多少箱？
        zh| {A}把{s}枚邮票放进厚薄两本集邮册，厚册里的枚数是薄册的{k}倍，薄册里放了几枚？
        zh| 超市卖出盒装奶和袋装奶共{s}份，盒装奶卖出的份数是袋装奶的{k}倍，袋装奶卖出多少份？
        zh| 较大的数除以较小的数，商正好是{k}，两个数之和为{s}，较小的数是多少？
        zh| 幼儿园小班和大班一共领了{s}个苹果，大班领的个数是小班的{k}倍，小班领了几个？
        en| It rained into two buckets all night. In the morning they held {s} cl, {B}'s bucket {k} times what {A}'s bucket held. How much was in {A}'s bucket?
        en| A poster is {k} times as high as it is wide. Height and width total {s} cm. How wide is it?
        en| {A}'s tower of blocks is {k} times as high as {B}'s. To build the towers, {s} blocks were used. How many blocks are in {B}'s tower?
        en| It took {s} kg of apples to make {A}'s and {B}'s juice; {B} pressed {k} times as much as {A}. How many kilograms did {A} press?
        en| {s} steps were counted by the phones of {A} and {B}. Reading {A}'s phone, you find {k} times the number on {B}'s. What does {B}'s phone show?
        en| The mail brought {s} letters, all for {A} and {B}. {B}'s pile has {k} times as many as {A}'s pile. How many letters did {A} receive?
        en| {s} sheep belong to two shepherds. The rich shepherd owns {k} times as many as the poor one. How many sheep has the poor shepherd?
        en| Tonight's audience of {s} is made up of members and guests, {k} members to a guest. How many guests are in the audience?
        zh| {A}搭的积木塔用的块数是{B}的{k}倍，两座塔共用去{s}块积木，{B}的塔用了多少块？
        zh| 手机显示{A}和{B}今天共走了{s}步，{B}走的是{A}的{k}倍，{A}走了多少步？
        zh| 晚会的观众共{s}人，会员是来宾的{k}倍，来宾有多少人？
        en| {A} and {B} went fishing. Together they caught {s} fish. {A} caught {k} times as many as {B}. How many fish did {B} catch?
        en| {B} has {k} times the marbles that {A} has. If all their marbles are put into one bag, there are {s} marbles in it. How many of the marbles belong to {A}?
        en| A farmer packed {s} eggs into a white box and a brown box. He put {k} times as many eggs into the white box as into the brown box. How many eggs are in the brown box?
        en| A suitcase is {k} times as heavy as a rucksack. The suitcase and the rucksack weigh {s} kg. Find the mass of the rucksack.
        en| There are {s} beads in a tin. Some are red and the rest are green. The green beads are {k} times as many as the red beads. How many red beads are there in the tin?
        en| {A} spent {$s} at the market on fish and vegetables. {He} paid {k} times as much for the fish as for the vegetables. How much did {he} pay for the vegetables?
        en| {A} needed {s} minutes for {his} maths and English homework. The English took {him} {k} times as long as the maths. How long did {he} work on the maths?
        en| On Friday and Saturday a baker sold {s} loaves of bread. On Saturday he sold {k} times as many as on Friday. Find the number of loaves sold on Friday.
        en| {A} walked {k} times as far as {B} did. The distances they walked add up to {s} km. How far did {B} walk?
        en| How many stamps are in my album if my album and my cousin's album have {s} stamps in all and my cousin has {k} times as many stamps as I have?
        en| A cinema sold {s} tickets. For each afternoon ticket it sold {k} evening tickets. How many afternoon tickets were sold?
        en| Our school has {s} computers. They are in room P and room Q. Room P has {k} times as many computers as room Q. How many computers are in room Q?
        en| In a car park there are {s} cars and motorcycles altogether. The number of cars is {k} times the number of motorcycles. How many motorcycles are in the car park?
        en| A fruit seller has {s} oranges and lemons. He has {k} oranges for each lemon. Find how many lemons he has.
        en| Two friends, {A} and {B}, have {s} game cards between them. {A} has {k} times as many cards as {B}. How many cards does {B} own?
        en| The length of a fence and the length of a wall come to {s} m. The fence is {k} times the length of the wall. How long is the wall?
        en| A chess club and a dance club have {s} members. Nobody is in both clubs. The dance club is {k} times as big as the chess club. How many members does the chess club have?
        en| {A}'s age and {B}'s age add up to {s}. {B}'s age is {k} times {A}'s age. How old is {A} now?
        en| Grandfather is {k} times as old as {A}. The sum of their ages is {s}. What is {A}'s age?
        en| x is the smaller and y is the larger number. y is {k} times x, and x + y = {s}. What is x?
        en| Find x if x and another number, which is {k} times x, have the sum {s}.
        en| A number is added to {k} times itself. The answer is {s}. What is the number?
        en| {s} is split into two parts so that the greater part is {k} times the lesser part. What is the lesser part?
        en| "We have {s} {T} between us," says {A} to {B}, "but you have {k} times as many as I do." How many {T} does {A} have?
        en| "Together we sold {s} tickets," says {B} to {A}, "and you sold {k} times as many as I did." How many tickets did {B} sell?
        en| Note on the door of the {P}: {s} visitors on the weekend, {k} times as many on Saturday as on Sunday. How many visitors came on Sunday?
        en| A hotel has {s} rooms. Some look at the sea and the others look at the street. For every sea room there are {k} street rooms. How many rooms look at the sea?
        en| A tailor used {s} m of cloth for curtains and tablecloths. The curtains needed {k} times as much cloth as the tablecloths. How many metres were used for the tablecloths?
        en| At the post office, {s} letters and parcels were handed in this morning, {k} letters to each parcel. How many parcels were handed in?
        en| The band played {s} songs in two evenings. The second evening was longer, with {k} times the songs of the first. How many songs did it play in the first evening?
        en| If you multiply the number of tigers in a zoo by {k}, you get the number of its lions. There are {s} lions and tigers. How many tigers does the zoo have?
        en| A snack bar sold {s} hot dogs and burgers today. The hot dogs sold {k} times as well as the burgers. How many burgers were sold?
        en| A box of {s} crayons has only long and short ones. There are {k} times as many long crayons as short crayons. How many short crayons are in the box?
        en| Water was poured from a full barrel of {s} litres into two buckets of different size. The big bucket holds {k} times as much as the small one. Then the barrel was empty and both buckets were full. How much water is in the small bucket?
        en| It rained on {s} days in spring and summer. In spring there were {k} times as many rainy days as in summer. On how many summer days did it rain?
        en| There were {s} guests at the wedding. The bridegroom had invited {k} times as many guests as the bride. How many guests had the bride invited?
        en| A truck driver drove {s} km before and after lunch. The way after lunch was {k} times the way before lunch. How many kilometres did he drive before lunch?
        en| {A} divides the larger of two numbers by the smaller and gets {k}. Then {he} adds them and gets {s}. Which is the smaller number?
        en| The shop has {s} bikes for sale, new and used, and the new ones are {k} times as many as the used ones. How many used bikes does it have?
        en| {A} did {k} times as many push-ups as {B}. In all the two did {s} push-ups. How many push-ups did {B} do?
        en| {s} people work on a ship: sailors and cooks. There are {k} sailors to each cook. What is the number of cooks?
        en| Two planes carry {s} passengers. The big plane carries {k} times as many passengers as the small plane. How many passengers are on the small plane?
        en| A wire of {s} cm is bent into one long side and one short side. The long side is {k} times the short side. Find the short side.
        en| {A} has {s} red and blue pens. {He} has {k} times as many red pens as blue ones. How many blue pens does {he} have?
        en| In a school play {s} children are actors or singers. If there are {k} times as many singers as actors, how many children are actors?
        en| A tree is {k} times as high as a flagpole. Standing on top of each other, they would reach {s} m. How high is the flagpole?
        en| {A} downloaded {s} songs and films. For each film {he} downloaded {k} songs. Work out how many films {he} downloaded.
        en| Morning: some cars. Evening: {k} times as many. Total washed that day: {s} cars. How many cars were washed in the morning?
        en| The nurse gave {s} injections in two days. On the first day she gave {k} times the number of the second day. How many did she give on the second day?
        en| {B} lives in a house with {s} windows and doors. It has {k} times as many windows as doors. Tell me the number of doors.
        en| A jar contains {s} coins, some of them silver and the others copper. The copper coins number {k} times the silver coins. How many silver coins does the jar contain?
        en| The money in a purse and in a wallet makes {$s}. The wallet has {k} times as much money as the purse. How much is in the purse?
        en| The sum of two numbers is {s}. When the larger is divided by the smaller, the quotient is {k} and nothing remains. Find the smaller.
        en| In one year {s} babies were born in two towns. The larger town had {k} births to every birth in the smaller town. How many babies were born in the smaller town?
        en| Every time {A} picks one pear, {B} picks {k}. They stop when they have {s} pears in all. How many pears has {A} picked?
        en| Every time {B} lays one brick, {A} lays {k}. Together they lay {s} bricks. How many bricks does {B} lay?
        en| How old is {B} if {A} is {k} times as old as {B} and they are {s} years old together?
        en| A lamp and its bulb cost {$s}. For the price of the lamp you could buy {k} bulbs. What is the price of the bulb?
        en| A field of {s} acres is sown with corn and beans. The corn covers {k} times the area of the beans. How many acres are sown with beans?
        en| We drank {s} glasses of juice and water. We drank {k} times as many glasses of water as glasses of juice. How many glasses of juice did we drink?
        en| {A} slept and played for {s} hours on the train. {He} slept {k} times as long as {he} played. For how many hours did {he} play?
        en| A small truck and a big truck took away {s} tonnes of sand. The big truck took {k} times what the small truck took. How many tonnes did the small truck take?
        en| There are {s} chairs in the {P}, wooden and plastic. Count the wooden chairs {k} times over and you have the number of plastic chairs. How many wooden chairs are there?
        en| A team played {s} games without a draw and won {k} times as many as it lost. How many games did it lose?
        en| The flour in the kitchen weighs {k} times as much as the salt. Flour and salt have a weight of {s} g. What does the salt weigh?
        en| A clown juggles and a monkey copies him. The clown throws the balls {k} times as often as the monkey, and {s} throws are counted. How often did the monkey throw?
        en| A comet was seen by {s} people, with and without a telescope. Without one it was seen by {k} times as many as with one. How many saw it with a telescope?
        en| A dragon and a knight have {s} gold coins between them, the dragon {k} for every one of the knight's. How many coins are the knight's?
        en| A glass of syrup is thinned with {k} glasses of water. In this way {s} glasses of drink are made for a party. How many glasses of syrup are used?
        en| A prize of {$s} is given to the gardener and the cook in such a way that the gardener gets {k} times the cook's part. What is the cook's part?
        en| A number is on the blackboard. {A} multiplies it by {k} and adds the number from the blackboard once more: {s}. What is on the blackboard?
        en| Add a number to its {k}-fold and you arrive at {s}. Which number is it?
        en| All {s} beds of a hospital are on the upper or the lower floor. The lower floor has room for {k} times as many. How many beds are on the upper floor?
        en| At the weigh-in, the big pumpkin turned out to be {k} times as heavy as the small one, and the pointer stood at {s} kg with both on the scales. How heavy is the small pumpkin?
        en| By train and by bus the journey was {s} km. The train part was {k} times as long as the bus part. What length was the bus part?
        en| Concrete is mixed from cement and gravel: {k} buckets of gravel go with each bucket of cement. {s} buckets went into the mixer. How many were cement?
        en| Each goal of {A}'s was answered by {k} goals of {B}'s. At the end {s} goals had been scored by them. How many did {A} score?
        en| For the parade {s} flags were sewn, in red and in blue. The red ones are {k} times as many. How many blue flags were sewn?
        en| Give x if x + {k}x = {s}.
        en| In {s} nights at the observatory it was either clear or cloudy, and cloudy nights came {k} times as often. How many nights were clear?
        en| In a hall of mirrors {A} counts plain and curved mirrors. For each plain one there are {k} curved ones, {s} altogether. How many plain ones are there?
        en| It takes {s} minutes to bake and decorate a cake. If decorating it takes {k} times as long as baking it, how long is the baking?
        en| Mum's bag and my bag weigh {s} kg together. Hers is as heavy as {k} of mine. What does my bag weigh?
        en| Nobody is neutral: of {s} villagers, {k} times as many are for the bridge as are against it. How many are against it?
        en| On a coral reef divers counted {s} seahorses and crabs, {k} crabs to every seahorse. What was the number of seahorses?
        en| On the washing line hang {s} socks and shirts. There are {k} times as many socks as shirts. How many shirts hang there?
        en| Out of a deck of {s} picture cards, {A} has some and {B} has the rest, which is {k} times {A}'s hand. How many cards are in {A}'s hand?
        en| Snow and rain came to {s} mm of water in one month. Rain brought {k} times what snow brought. How many millimetres did snow bring?
        en| Suppose {A} owns x coins and {B} owns {k} times x. If there are {s} coins in all, what is x?
        en| The bus fare for an adult is as much as that for {k} children. A father and his child pay {$s} in total. What is the child's fare?
        en| The carpenter's bill lists work and wood, {$s} in total. The work is {k} times as dear as the wood. How much is the wood?
        en| The cheetah's run and the tortoise's walk add up to {s} m. In the same time the cheetah gets {k} times as far. How far does the tortoise walk?
        en| The farmer's wife has {s} jars of plum jam and cherry jam. She could hand out {k} jars of plum jam with each jar of cherry jam, and none would be left over. How many jars of cherry jam has she?
        en| The old mill ground {s} sacks of rye and wheat this week, wheat being {k} times as much as rye. How many sacks of rye did it grind?
        en| The screen time of {A} and {B} was {s} minutes today. {B} could watch for {k} times as long as {A}. How many minutes did {A} watch?
        en| To make bronze, {k} parts of copper are melted with one part of tin. A bell needs {s} kg of bronze. How much tin does it need?
        en| A fast and a slow elevator carried {s} people this hour. The fast one carried {k} times what the slow one did. How many people used the slow one?
        en| The canal and the river flow through the county for {s} km altogether. The longer of them is {k} times the other. For how many kilometres does the shorter flow?
        en| When the clown's age is multiplied by {k}, the age of his circus comes out. The ages added are {s}. What is the clown's age?
        en| When {A} puts a number together with its {k}-fold product, {s} results. Find {A}'s number.
        en| {A} spends {k} hours reading for each hour of television. This month these hours came to {s}. How many hours did {A} watch television?
        zh| {A}和{B}一起钓鱼，共钓了{s}条。{A}钓的条数是{B}的{k}倍，{B}钓了多少条？
        zh| 一个西瓜和一个菠萝共重{s}千克，西瓜的重量是菠萝的{k}倍，菠萝重多少千克？
        zh| 妈妈去菜场买鱼和蔬菜，一共用去{s}元，买鱼用的钱是买蔬菜的{k}倍，买蔬菜用了多少元？
        zh| {A}写数学和英语作业共用{s}分钟，写英语的时间是写数学的{k}倍，写数学用了几分钟？
        zh| 面包店星期五和星期六共卖出面包{s}个，星期六卖的是星期五的{k}倍。星期五卖出多少个？
        zh| {A}走的路是{B}的{k}倍，两人走的路加起来是{s}千米。{B}走了多少千米？
        zh| 电影院下午场和晚场一共卖出{s}张票，每卖一张下午场的票就卖{k}张晚场的票，下午场卖出多少张？
        zh| 学校甲、乙两个机房共有电脑{s}台，甲机房的电脑台数是乙机房的{k}倍，乙机房有几台电脑？
        zh| 围棋组和舞蹈组共有学生{s}人，舞蹈组的人数等于围棋组的{k}倍，围棋组有多少人？
        zh| 爷爷的岁数是{A}的{k}倍，祖孙两人的岁数加起来是{s}岁，{A}几岁？
        zh| y是x的{k}倍，x与y的和是{s}，x等于多少？
        zh| {B}对{A}说：“咱们一共卖了{s}张票，你卖的是我的{k}倍。”{B}卖了几张票？
        zh| 宾馆有海景房和街景房共{s}间，街景房的间数是海景房的{k}倍，海景房有多少间？
        zh| 邮局上午收到信件和包裹共{s}件，信件的件数是包裹的{k}倍，收到包裹多少件？
        zh| 动物园里狮子和老虎一共{s}只，狮子的只数正好是老虎的{k}倍。动物园里有几只老虎？
        zh| 把一桶{s}升的水全部倒进大小两个盆里，大盆里的水是小盆的{k}倍，小盆里有水多少升？
        zh| 船上有水手和厨师共{s}人，每名厨师给{k}名水手做饭，厨师有多少人？
        zh| 卡车司机上午和下午共行了{s}千米，下午行的路程是上午的{k}倍，上午行了多少千米？
        zh| 大树的高度是旗杆的{k}倍，它们的高度之和是{s}米，旗杆高多少米？
        zh| 婚礼上来了{s}位客人，新郎请的客人是新娘请的{k}倍，新娘请了多少位客人？
        zh| 大数除以小数，商是{k}，没有余数，大数与小数的和是{s}。小数是多少？
        zh| 一盏灯和一个灯泡共{s}元，买一盏灯的钱可以买{k}个灯泡，一个灯泡多少元？
        zh| 一块地有{s}亩，种玉米和豆子，玉米的面积是豆子的{k}倍，种豆子多少亩？
        zh| 足球队一个赛季踢了{s}场，没有平局，赢的场数是输的{k}倍，输了多少场？
        zh| {B}每砌一块砖，{A}就砌{k}块。两人共砌了{s}块砖，{B}砌了多少块？
        zh| 钱包和抽屉里一共有{s}元，抽屉里的钱是钱包里的{k}倍，钱包里有多少元？
        zh| 大小两辆卡车运走沙子{s}吨，大卡车运的是小卡车的{k}倍，小卡车运走多少吨？
        zh| 把小明的铅笔数乘{k}，就是小红的铅笔数。两人共有铅笔{s}支，小明有几支？
        zh| 冲饮料时一杯糖浆要兑{k}杯水，一共冲出{s}杯饮料，用了糖浆几杯？
        zh| 巨龙和骑士一共有金币{s}枚，骑士每有一枚，巨龙就有{k}枚，骑士有金币多少枚？
        zh| 黑板上有一个数，{A}把它乘{k}，再加上黑板上的数，得{s}，黑板上的数是几？
        zh| 医院楼上楼下共有床位{s}张，楼下的是楼上的{k}倍，楼上有床位多少张？
        zh| 大南瓜和小南瓜一起称重{s}千克，大南瓜的重量是小南瓜的{k}倍，小南瓜重几千克？
        zh| 旅程共{s}千米，坐火车的路程是坐汽车的{k}倍，坐汽车走了多少千米？
        zh| 拌混凝土时一桶水泥配{k}桶石子，共用了{s}桶料，水泥用了几桶？
        zh| {A}每进一个球，{B}就进{k}个，比赛结束时共进{s}个，{A}进了多少个？
        zh| 为游行缝了红旗和蓝旗共{s}面，红旗的面数是蓝旗的{k}倍，蓝旗缝了多少面？
        zh| 天文台{s}个夜晚里不是晴就是阴，阴天的夜晚是晴天的{k}倍，晴天的夜晚有多少个？
        zh| 烤蛋糕和裱花一共用了{s}分钟，裱花的时间是烤的{k}倍，烤蛋糕用了多少分钟？
        zh| 村民{s}人表决修桥，没有弃权，赞成的是反对的{k}倍，反对的有多少人？
        zh| 晾衣绳上挂着袜子和衬衫共{s}件，袜子的件数是衬衫的{k}倍，衬衫有多少件？
        zh| 一个月的雨雪共{s}毫米，雨量是雪量的{k}倍，雪量是多少毫米？
        zh| 木匠的账单上工钱和木料一共{s}元，工钱是木料的{k}倍，木料多少元？
        zh| 爸爸和孩子坐车共付{s}元，爸爸的车票钱是孩子的{k}倍，孩子的车票多少元？
        zh| 磨坊磨了小麦和黑麦共{s}袋，小麦是黑麦的{k}倍，黑麦磨了多少袋？
        zh| 炼青铜时铜的重量是锡的{k}倍，铸一口{s}千克的青铜钟要用锡多少千克？
        zh| 快慢电梯这一小时共运{s}人，快电梯运的人数是慢电梯的{k}倍，慢电梯运了多少人？
        zh| {A}这个月看书和看电视共{s}小时，看书的时间是看电视的{k}倍，看电视多少小时？
        zh| 潜水员数到海马和螃蟹共{s}只，每看到一只海马就看到{k}只螃蟹，海马有几只？
        zh| 若x+{k}x={s}，则x是多少？
        zh| 妈妈的包是我的包的{k}倍重，一起称是{s}千克，我的包重多少千克？

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
        en| How many {T} does {B} own if {B} owns {k} times as many {T} as {A} and both together own {s}?
        en| A meadow is [grazed|used] by {s} animals, cows and sheep. For every cow there are {k} sheep. How many sheep are there?
        en| Find two numbers that add up to {s} if one is {k} times as large as the other. [Give|State] the larger one.
        en| Let x be the larger of two numbers. Their sum is {s} and their quotient is {k}. Find x.
        en| {s} people came to the concert. There were {k} times as many adults as children. How many adults came?
        en| A table and a chair cost {$s} together. The price of the table is {k} times the price of the chair. What does the table cost?
        en| My sister and I have saved {$s}. I have saved {k} times as much as she has. How much [do I have|have I saved]?
        en| A board {s} cm long is [sawn|cut] into two parts, one of them {k} times as long as the other. What is the length of the longer part?
        en| In a box of {s} pens, the blue ones are {k} times as numerous as the red ones. How many pens are blue?
        en| I am thinking of two numbers. The second is {k} times the first, and in total they make {s}. What is the second number?
        en| A cafe sold {s} drinks [today|yesterday]: cups of coffee and, {k} times as often, cups of tea. How many cups of tea did it sell?
        en| The whole trip of {s} km was made by train and by bus. The part by train was {k} times as long as the part by bus. How far did they go by train?
        en| {A} spent {s} minutes on maths and reading. {He} [read for|spent on reading] {k} times as long as on maths. How many minutes did {he} spend on reading?
        en| {$s} was [divided|split] between {A} and {B}. {A} received {k} times {B}'s share. How much did {A} [receive|get]?
        en| Our firm has {s} employees. The factory has {k} times as many employees as the office. How many people work in the factory?
        en| Two tanks contain {s} litres of water. The large tank contains {k} times as much as the small tank. How much water is in the large tank?
        en| A library lent {s} books on Monday and Tuesday; Tuesday's number was {k} times Monday's. How many books were lent on Tuesday?
        en| The weather was fine, so {A} and {B} went to the orchard and picked {s} kg of cherries. {A} picked {k} times as much as {B}. How many kilograms did {A} pick?
        en| [Work out|Calculate] the number of boys in a club of {s} members where boys are {k} times as many as girls.
        en| Sum of two weights: {s} kg. Heavier weight = {k} times the lighter. Heavier weight = ?
        en| A parking lot holds {s} [vehicles|cars and trucks], all of them cars or trucks. It has {k} times as many cars as trucks. How many cars are [parked there|there]?
        en| A dog and a cat weigh {s} kg together. If the dog is {k} times as heavy as the cat, how heavy is the dog?
        en| At the school fair {s} [tickets|cards] were sold in all. {B} sold some, and {A} sold {k} times as many. How many did {A} sell?
        en| The angles a and b make {s} degrees together. Angle b is {k} times angle a. How large is angle b?
        en| Two classes planted {s} trees. Class P planted some, class Q {k} times that number. How many did class Q plant?
        en| If a father and his daughter are {s} years old together and he is {k} times her age, how old is the father?
        en| A [farmer|gardener] planted {s} trees, apple and pear. The apple trees are {k} times as many as the pear trees. How many apple trees did he plant?
        en| You and I caught {s} fish. I caught {k} times as many as you did. How many fish did I catch?
        en| A hospital has {s} doctors and nurses. The number of nurses equals {k} times the number of doctors. Find the number of nurses.
        en| {A} and {B} scored {s} points in all, {A} {k} times as many as {B}. What was {A}'s score?
        en| A ribbon of {s} cm is cut so that the long piece measures {k} times the short piece. How long is the long piece?
        en| A [shirt|cap] and a coat are sold together for {$s}. The coat alone costs {k} times what the other costs. How much is the coat?
        en| Two [teams|gangs] laid {s} m of cable. The day team laid {k} times as much as the night team. How many metres did the day team lay?
        en| There are {s} {T} on two shelves in the {P}. On the lower shelf there are {k} times as many as on the upper one. How many are on the lower shelf?
        en| Flour and sugar weigh {s} g together in this recipe, and there is {k} times as much flour as sugar. How many grams of flour are needed?
        en| One number is {k} times another number. When they are added, the result is {s}. What is the greater number?
        zh| 有两个数相加得{s}，大数除以小数商{k}，没有余数，求大数。
        zh| 一张桌子和一把椅子共{s}元，桌子的价钱是椅子的{k}倍，桌子多少元？
        zh| {A}和{B}合起来有{s}元钱，{A}的钱数是{B}的{k}倍，{A}有多少元？
        zh| 学校美术组有{s}人，女生人数正好是男生的{k}倍，女生有多少人？
        zh| 图书馆两天共借出{s}本书，第二天借出的是第一天的{k}倍，第二天借出多少本？
        zh| 求大数：两数之和等于{s}，大数等于小数的{k}倍。
        zh| 如果{A}的{T}是{B}的{k}倍，两人一起有{s}{M}，那么{A}有几{M}？
        zh| 设甲数为x，已知甲数是乙数的{k}倍，两数的和为{s}，求x。
        zh| 今天阳光很好，{A}和{B}一起去摘草莓，共摘了{s}千克，{A}摘的是{B}的{k}倍。{A}摘了多少千克？
        zh| 我和姐姐一共存了{s}元，我存的钱是姐姐的{k}倍，我存了多少元？
        zh| 两桶油共重{s}千克，大桶油的质量是小桶的{k}倍，大桶油重多少千克？
        zh| 停车场里停着轿车和货车一共{s}辆，轿车的辆数是货车的{k}倍，轿车有几辆？
        zh| 甲乙两车间合计有工人{s}名，甲车间的人数是乙车间的{k}倍，求甲车间的人数。
        zh| 把一根长{s}厘米的铁丝截成一长一短两根，长的是短的{k}倍，长的那根是多少厘米？
        zh| 父子俩今年一共{s}岁，父亲的年龄正好是儿子的{k}倍，父亲今年多少岁？
        zh| 书店上午和下午共卖书{s}本，下午卖的本数是上午的{k}倍，下午卖了多少本？
        zh| {A}两天一共看了{s}页书，第二天看的页数是第一天的{k}倍，第二天看了多少页？
        zh| {P}里有{T}和{V}，总数是{s}，{V}的数量是{T}的{k}倍，{V}有多少？
        zh| 饲养小组养了白兔和灰兔{s}只，白兔的只数是灰兔的{k}倍，养了多少只白兔？
        zh| 两个工程队合修一条{s}米的路，甲队修的是乙队的{k}倍，甲队修了多少米？
        zh| 小猫和小狗共重{s}千克，小狗的体重是小猫的{k}倍，小狗重多少千克？
        zh| 做蛋糕用面粉和糖共{s}克，面粉是糖的{k}倍，要用面粉多少克？
        zh| 商场卖出彩电和冰箱共{s}台，彩电的台数是冰箱的{k}倍，问卖出彩电多少台。
        zh| 一个数是另一个数的{k}倍，两个数加起来是{s}，较大的那个数是几？
        zh| 植树节，五年级和六年级一共种树{s}棵，六年级种的棵数是五年级的{k}倍，六年级种了多少棵？
        zh| 将{s}元奖金分给甲乙两人，甲得的钱是乙的{k}倍，甲得多少元？
        zh| 上层和下层书架共放书{s}本，下层的本数是上层的{k}倍，下层放了多少本书？
        zh| 一件上衣和一条裤子合计{s}元，上衣的价格是裤子的{k}倍，上衣的价格是多少元？
        zh| 家离外婆家{s}千米，{A}先坐火车，再坐汽车，坐火车的路程是坐汽车的{k}倍，坐火车走了多少千米？
        zh| 池塘里有鸭子和鹅共{s}只，鸭子只数为鹅的{k}倍，池塘里有几只鸭子？
        zh| {A}做语文和数学作业一共用了{s}分钟，语文用的时间是数学的{k}倍，做语文作业用了多少分钟？
        zh| 妹妹和哥哥合计折了{s}只纸鹤，哥哥折的只数是妹妹的{k}倍，哥哥折了多少只？
        zh| 盒子里红球和白球共有{s}个，红球个数是白球的{k}倍，红球有几个？
        zh| 电影院里大人和小孩共{s}人，大人的人数是小孩的{k}倍，大人有多少人？
        zh| 计算：两数和{s}，倍数{k}，大数是多少？
        zh| {A}说：“我和{B}共有{s}{M}{T}，我的正好是{B}的{k}倍。”{A}有多少{M}？
        en| Two numbers add up to {s}, and one is {k} times the other. Find the larger number.
        en| {A} and {B} [collected|sold|made] {s} {T} together, {A} {k} times as many as {B}. How many are {A}'s?
        en| A rope of {s} m is cut into pieces, of which one is {k} times as long as the other. How long is the longer piece?
        en| {s} birds are on the pond, geese and ducks. There are {k} times as many ducks as geese. How many ducks are there?
        en| A coat and a hat cost {$s}. The coat costs {k} times as much as the hat. What does the coat cost?
        en| The mother is {k} times as old as her son. Together they are {s} years old. How old is the mother?
        en| {A} and {B} share {$s} so that {A} gets {k} times {B}'s share. How much does {A} get?
        en| In an orchard there are {s} apple trees and pear trees, {k} times as many apple trees as pear trees. How many apple trees are there?
        en| {s} {T} lie in boxes. The big box has {k} times as many as the small box. How many are in the big box?
        zh| {A}和{B}一共[收集|卖出|做]了{s}{M}{T}，{A}的数量是{B}的{k}倍，{A}有多少{M}？
        zh| 把{s}米长的绳子剪成一长一短，长的是短的{k}倍，长的长多少米？
        zh| 池塘里有鹅和鸭共{s}只，鸭的只数是鹅的{k}倍，鸭有几只？
        zh| 一件大衣和一顶帽子共{s}元，大衣的价钱是帽子的{k}倍，大衣多少元？
        zh| 母子年龄和是{s}岁，妈妈的年龄是儿子的{k}倍，妈妈多少岁？
        zh| {A}和{B}分{s}元，{A}分得的是{B}的{k}倍，{A}分得多少元？
        zh| 果园里苹果树和梨树共{s}棵，苹果树是梨树的{k}倍，苹果树有多少棵？
        zh| 大盒和小盒共装{s}{M}{T}，大盒装的是小盒的{k}倍，大盒装几{M}？
        en| In a pet shop there are {s} mice and hamsters; there are {k} times as many mice as hamsters. How many mice are there?
        en| {A} and {B} split {$s}. {B}'s part is {k} times {A}'s part. How much did {B} get?
        en| Milk and meat cost {$s} together, the meat {k} times as much as the milk. What is the price of the meat?
        en| A concrete mix of {s} kg contains {k} times as much sand as cement. How much sand is in it?
        en| The garden has {s} plants. Of peas there are {k} times as many as of beans, and nothing else grows there. How many peas are there?
        en| {A} worked {s} hours in two weeks, in the second week {k} times as long as in the first. How many hours did {he} work in the second week?
        en| The upper and the lower shelf hold {s} jars, the lower one {k} times as many as the upper one. How many jars are on the lower shelf?
        en| Of {s} votes, there were {k} times as many yes votes as no votes. How many voted yes?
        en| A dog and a cat weigh {s} kg together. The dog is {k} times as heavy as the cat. How heavy is the dog?
        en| {s} km of the coast are rock or beach. The rocky part is {k} times as long as the beach. How long is the rocky part?
        en| A farmer has {s} ducks and geese, {k} ducks for every goose. How many ducks does he have?
        en| Two numbers make {s} when added. The larger is {k} times the smaller. Find the larger number.
        en| {A} spent {$s} on a book and a game. The game cost {k} times as much as the book. What did the game cost?
        en| A train had {s} passengers. {k} times as many sat as stood. How many passengers sat?
        zh| 宠物店里有仓鼠和小白鼠共{s}只，小白鼠的只数是仓鼠的{k}倍，小白鼠有多少只？
        zh| {A}和{B}分{s}元，{B}分得的是{A}的{k}倍，{B}分得多少元？
        zh| 牛奶和牛肉一共{s}元，牛肉的价钱是牛奶的{k}倍，牛肉多少元？
        zh| 一种混凝土重{s}千克，只有沙子和水泥，沙子是水泥的{k}倍，沙子有多少千克？
        zh| 菜地里种了黄瓜和茄子共{s}棵，茄子的棵数是黄瓜的{k}倍，茄子有多少棵？
        zh| {A}两周共工作{s}小时，第二周的时间是第一周的{k}倍，第二周工作多少小时？
        zh| 上层和下层共有{s}个罐子，下层的个数是上层的{k}倍，下层有几个罐子？
        zh| {s}人投票，赞成的人数是反对的{k}倍，赞成的有多少人？
        zh| 小狗和小猫共重{s}千克，小狗的体重是小猫的{k}倍，小狗重多少千克？
        zh| 农民养了鸭和鹅共{s}只，鸭的只数是鹅的{k}倍，鸭有多少只？
        zh| 大数是小数的{k}倍，两数相加得{s}，大数是多少？
        zh| {A}买书和玩具花了{s}元，玩具花的钱是书的{k}倍，玩具花了多少元？
        zh| 车上有{s}人，坐着的人数是站着的{k}倍，坐着的有多少人？
        zh| 动物园里猴子和鹿一共{s}只，猴子的只数是鹿的{k}倍，猴子有多少只？
        en| A farm keeps {s} sheep and cows, {k} times as many sheep as cows. How many sheep does it keep?
        en| In one drawer lie {s} forks and spoons; for each fork there are {k} spoons. How many spoons lie there?
        en| The two towers are {s} m high together, and the church tower is {k} times as high as the clock tower. What is the height of the church tower?
        en| Of the {s} tickets, {k} times as many were for grown-ups as for children. How many tickets were for grown-ups?
        en| Tea and cake together cost {$s}. The cake costs {k} times what the tea costs. What does the cake cost?
        en| {A} and {B} picked {s} {T}, and for each one that {A} picked {B} picked {k}. How many {T} did {B} pick?
        en| The library lent {s} novels and comics today, {k} novels for every comic. How many novels did it lend?
        en| {s} votes were given. The blue party had {k} times the votes of the red party. How many votes had the blue party?
        en| A plank of {s} cm is sawn into two pieces so that one is {k} times as long as the other. How long is the longer piece?
        en| The big tank and the small tank hold {s} litres between them; the big one holds {k} times as much as the small one. How many litres does the big tank hold?
        en| On the pond swim {s} ducks and swans. There are {k} times as many ducks as swans. How many ducks are on the pond?
        en| A father and his daughter are {s} years old together. He is {k} times her age. How old is the father?
        en| On Saturday the museum had {k} times as many visitors as on Sunday. At the weekend it had {s}. How many visitors came on Saturday?
        en| The sum of two numbers is {s}. The first is {k} times the second. What is the first number?
        en| {A} spent {$s} on milk and meat. The meat cost {k} times as much as the milk. What did the meat cost?
        en| The morning shift made {k} times as many parts as the night shift, and both made {s}. How many parts did the morning shift make?
        en| A coach and a van carry {s} people. There are {k} people on the coach for each one in the van. How many people are on the coach?
        en| {A} and {his} brother share {$s} so that {he} gets {k} times what the brother gets. How much does {A} get?
        zh| 农场养了牛和羊共{s}头，羊的头数是牛的{k}倍，羊有多少头？
        zh| 抽屉里有叉子和勺子{s}把，勺子是叉子的{k}倍，勺子有几把？
        zh| 钟楼和塔楼一共高{s}米，塔楼的高度是钟楼的{k}倍，塔楼高多少米？
        zh| 一共卖出{s}张票，成人票是儿童票的{k}倍，成人票卖了几张？
        zh| 茶和蛋糕共{s}元，蛋糕的价钱是茶的{k}倍，蛋糕多少元？
        zh| {A}和{B}共摘了{s}{M}{T}，{A}每摘1{M}，{B}就摘{k}{M}，{B}摘了多少{M}？
        zh| 图书馆今天借出小说和漫画{s}本，小说的本数是漫画的{k}倍，借出小说多少本？
        zh| 一块木板长{s}厘米，锯成两段，一段是另一段的{k}倍，长的一段长多少厘米？
        zh| 大桶和小桶共装水{s}升，大桶装的是小桶的{k}倍，大桶装多少升？
        zh| 池塘里有鸭和鹅{s}只，鸭的只数是鹅的{k}倍，鸭有几只？
        zh| 父女两人的年龄加起来是{s}岁，父亲的年龄是女儿的{k}倍，父亲几岁？
        zh| 周末博物馆接待了{s}人，星期六的人数是星期日的{k}倍，星期六接待了多少人？
        zh| 两数之和为{s}，第一个数是第二个数的{k}倍，第一个数是多少？
        zh| 白班和夜班共做零件{s}个，白班做的是夜班的{k}倍，白班做了多少个？
        zh| 水果店运来苹果和香蕉共{s}千克，苹果的重量是香蕉的{k}倍，苹果运来多少千克？
        zh| 操场上有{s}人，跳绳的人数是跑步的{k}倍，没有别的人，跳绳的有多少人？
        zh| 大客车和面包车一共坐了{s}人，大客车坐的人是面包车的{k}倍，大客车坐了多少人？
        en| {A} and {B} scored {s} goals. {B} scored {k} times as many as {A}. How many goals did {B} score?
        en| There are {s} cups and glasses on the table, {k} times as many glasses as cups. How many glasses are there?
        en| {B} read {k} times as many pages as {A}. Together they read {s} pages. How many did {B} read?
        en| {s} km were driven on two days, {k} times as far on the first day as on the second. How many km were driven on the first day?
        en| The older of two brothers weighs {k} times as much as the younger. Together they weigh {s} kg. What does the older one weigh?
        zh| {A}和{B}共进了{s}个球，{B}进的球是{A}的{k}倍，{B}进了几个球？
        zh| 桌上有杯子和碗{s}个，碗的个数是杯子的{k}倍，碗有几个？
        zh| {B}看的页数是{A}的{k}倍，两人共看{s}页，{B}看了多少页？
        zh| 两天共行{s}千米，第一天行的是第二天的{k}倍，第一天行多少千米？
        en| If {A} and {B} have {s} {T} and {B} has {k} times as many as {A}, how many has {B}?
        en| Find the longer of two rods that measure {s} cm together if one is {k} times as long as the other.
        en| Grandma's hens laid {s} eggs over the weekend, {k} times as many on Sunday as on Saturday. How many eggs did they lay on Sunday?
        en| A scarf and a coat came to {$s} at the till. Since the coat is {k} times as expensive, what does the coat cost?
        en| "{s} marbles are in our bag," says {A}, "and {k} times as many are yours as mine," looking at {B}. How many marbles are {B}'s?
        en| {A} has {k} times as many coins as {B}. If they pour all the coins into one jar, it contains {s}. How many coins are from {A}?
        en| Between them, {A} and {B} solved {s} puzzles. {A} solved {k} times the number that {B} solved. How many did {A} solve?
        en| Of {s} children at the camp, those who can swim are {k} times as numerous as those who cannot. How many children can swim?
        en| A nurse saw {s} patients today. In the afternoon there were {k} times as many as in the morning. How many came in the afternoon?
        en| Split {s} into two parts, one of which is {k} times the other. What is the bigger part?
        en| What is {A}'s age if {A} is {k} times as old as {B} and the sum of their ages is {s}?
        en| A cyclist rode {s} km in two days. The second day's stage was {k} times the length of the first. How long was the second day's stage?
        en| In the aquarium swim {s} fish. For each goldfish there are {k} guppies, and no other fish. How many guppies are there?
        en| A truck and its trailer carry {s} boxes. The truck carries {k} times the load of the trailer. How many boxes are on the truck?
        en| Together a mug and a teapot hold {s} cl. The teapot can hold the contents of {k} such mugs. How much does the teapot hold?
        en| The class library lists {s} titles, novels and atlases. Novels are {k} times as common. Find the number of novels.
        en| After the picnic {A} and {B} collected {s} bottles for recycling. {A}'s bag held {k} times as many as {B}'s. How many bottles were in {A}'s bag?
        en| It rained into two buckets all night. In the morning they held {s} cl, {B}'s bucket {k} times what {A}'s bucket held. How much was in {B}'s bucket?
        en| {A} and {B} mailed {s} wedding invitations. {A} wrote {k} times as many of them as {B}. How many did {A} write?
        en| Two brothers share a bill of {$s}. The elder pays {k} times as much as the younger. What is the elder brother's part?
        en| An orchestra of {s} consists of strings and winds. Strings make up {k} times the number of winds. How many strings play in it?
        en| A film and its trailer run for {s} minutes. The film is {k} times as long as the trailer. What is the running time of the film?
        en| The bakery sold {s} loaves, white or brown. Every time a brown loaf was sold, {k} white ones were sold too. How many white loaves were sold?
        en| A camel train of {s} animals has camels and donkeys only, with {k} camels to each donkey. Work out the number of camels.
        en| There are {s} seats in the cinema. The stalls have {k} times the number of seats in the balcony. How many seats do the stalls have?
        en| The mass of an adult penguin is {k} times that of a chick. An adult and a chick weigh {s} kg in total. What is the mass of the adult?
        en| A rope ladder and a rope have a total length of {s} m. Laid end to end, {k} ropes are just as long as the ladder. How long is the ladder?
        en| In a forest plot, {s} trees were counted. Pines were {k} times as frequent as oaks, and there were only pines and oaks. How many pines were counted?
        en| The store shipped {s} orders on Thursday and Friday. Friday's shipments were {k} times Thursday's. How many orders left the store on Friday?
        en| Let x stand for {A}'s savings, which are {k} times those of {B}. They have {$s} altogether. What is x?
        en| Let x stand for {B}'s savings. They are {k} times {A}'s savings, and the two people own {$s} altogether. Find x.
        en| Two angles form an angle of {s} degrees. The larger is {k} times the smaller. How many degrees is the larger?
        en| When {A} and {B} play darts, {A} always scores {k} times as much as {B}. Tonight their scores add to {s}. What did {A} score?
        en| Before dinner and after dinner {A} did homework for {s} minutes in all. The time after dinner was {k} times the time before. How long did {he} work after dinner?
        en| A pear tree gave some fruit, an apple tree {k} times that amount. Together they gave {s} kg. How many kilograms did the apple tree give?
        en| {B} baked some pies and {A} baked {k} times as many. {s} pies were on the table in the end. How many of them did {A} bake?
        en| {A} folded some paper boats, and {B} folded {k} times as many. In the end {s} boats floated on the pool. How many were folded by {B}?
        en| A quantity and another that is {k} times as large add to {s}. Determine the larger quantity.
        en| I multiplied a number by {k} and added the product to the number itself. That came to {s}. What was the product?
        en| {s} visitors signed the guest book of the castle. Foreign visitors were {k} times as many as local ones. How many foreigners signed?
        en| A bee keeper filled {s} jars of honey. He has {k} times as many jars of clover honey as of heather honey. How many jars of clover honey are there?
        en| The spacecraft spent {s} days on its way out and on its way home. The way out lasted {k} times as long as the way home. For how many days did it fly out?
        en| {A} can lift {k} times as much as {his} little cousin. Together they lift {s} kg. How much does {A} lift?
        en| Two tanks are to be filled with {s} litres so that the second gets {k} times as much as the first. How much goes into the second?
        en| A sewing box contains {s} needles and pins. The pins are {k} times as many as the needles. Tell the number of pins.
        en| A sweater and a cap: {$s}. Price of the sweater: {k} times the cap. Price of the sweater?
        en| On the school trip there were teachers and pupils, {s} people, with {k} pupils per teacher. How many pupils went?
        en| In the fruit bowl lie {s} grapes and plums. Grapes outnumber plums by a factor of {k}. How many grapes are in the bowl?
        en| The two floors of the museum show {s} paintings. Upstairs hang {k} times as many as downstairs. How many paintings hang upstairs?
        en| {A} lives {k} times as far from school as {B}. If the two distances total {s} blocks, how far from school does {A} live?
        en| A bricklayer and his helper laid {s} bricks. The bricklayer is {k} times as fast as his helper and both worked equally long. How many bricks did the bricklayer lay?
        en| If a puppy ate a certain amount of food and its mother ate {k} times as much, and {s} g were eaten, how much did the mother eat?
        en| In the parking garage electric cars are rare: petrol cars are {k} times as many. It holds {s} cars of these kinds. How many petrol cars are there?
        en| {$s} of pocket money was handed out to {A} and {B}. {A} got {k} times as much as {B}. How much did {A} get?
        en| The rainfall of April was {k} times the rainfall of March. Both months together had {s} mm. How much rain fell in April?
        en| Our team's wins are {k} times its losses. It has played {s} games with no draws. How many games did it win?
        en| A magazine has {s} pages. The pages with text are {k} times as many as the pages with adverts. How many pages have text?
        en| Two pipes filled a pool of {s} cubic metres. The wide pipe let in {k} times the water of the narrow pipe. How much came through the wide pipe?
        en| {A} counted {s} birds at the feeder: robins, and {k} times as many sparrows. How many sparrows did {he} see?
        en| The twins' uncle has {s} ties, plain and striped. His striped ties are {k} times as many as the plain ones. How many striped ties are in his wardrobe?
        en| {B} typed {k} times as many words as {A} in the contest. The judge counted {s} words in all. How many words did {B} type?
        en| A poster is {k} times as high as it is wide. Height and width total {s} cm. How high is it?
        en| The house is {k} times as old as the garage. The sum of the ages of the two buildings is {s} years. How old is the house?
        en| Two farms sent milk to the dairy, {s} churns altogether. From Hill Farm came {k} times as many churns as from Lake Farm. How many churns did Hill Farm send?
        en| By bus and on foot {A} was under way for {s} minutes. The walk lasted {k} times as long as the bus ride. How many minutes was the walk?
        en| Dividing the greater of two numbers by the lesser gives exactly {k}. Their sum is {s}. What is the greater?
        en| A magician has white doves and rabbits. There are {k} times as many doves as rabbits, {s} animals in all. How many doves does the magician have?
        en| Messages sent and received come to {s}. {A} receives {k} times as many messages as {he} sends. How many does {he} receive?
        en| Find the longer side: two sides of a field measure {s} m together, and the longer is {k} times the shorter.
        en| Blue and yellow paint make {s} litres of green. It takes {k} times as much yellow as blue. How many litres of yellow are used?
        en| {s} stamps have to be put in two albums, {k} times as many in the thick album as in the thin one. How many go into the thick album?
        en| Yesterday the shop had {s} customers. Women came {k} times as often as men. How many of the customers were women?
        zh| 外婆家养的公鸡和母鸡共{s}只，母鸡的只数是公鸡的{k}倍，母鸡养了多少只？
        zh| 一条围巾和一件毛衣合计{s}元，已知毛衣的单价是围巾的{k}倍，毛衣的单价是多少？
        zh| {A}的零花钱是{B}的{k}倍，两人把钱凑在一起是{s}元，{A}有零花钱多少元？
        zh| 把{s}分成两个数，使其中一个恰好是另一个的{k}倍，较大的数是几？
        zh| 夏令营有{s}名营员，会游泳的是不会游泳的{k}倍，会游泳的有几名？
        zh| {B}写的毛笔字是{A}的{k}倍，老师数了数，两人一共写了{s}个，{B}写了多少个？
        zh| 长方形的长是宽的{k}倍，长与宽合起来是{s}米，长是多少米？
        zh| 一部电影连同片头共放映{s}分钟，正片的时间是片头的{k}倍，正片放多少分钟？
        zh| 叔叔的岁数是{A}的{k}倍，叔叔和{A}的岁数加起来是{s}，叔叔今年多大？
        zh| 乐队里弦乐手和管乐手共{s}人，弦乐手人数为管乐手的{k}倍，弦乐手有多少人？
        zh| 一大一小两个水壶共装水{s}毫升，大水壶里的水可以倒满{k}个这样的小水壶，大水壶装水多少毫升？
        zh| 两位师傅共砌砖{s}块，王师傅砌的块数是李师傅的{k}倍，王师傅砌了多少块？
        zh| 林场里松树和柏树的总数是{s}棵，松树恰为柏树的{k}倍，求松树的棵数。
        zh| {B}跳绳跳的下数是{A}的{k}倍，体育老师记录两人共跳{s}下，{B}跳了几下？
        zh| 快递站昨天和今天一共送出{s}个包裹，今天送出的正好是昨天的{k}倍，今天送出几个？
        zh| 三月和四月的降雨量合计{s}毫米，四月的降雨量是三月的{k}倍，四月降雨多少毫米？
        zh| 春游时老师和学生共去了{s}人，学生人数是老师的{k}倍，去了多少名学生？
        zh| 红队赢的场数是输的场数的{k}倍，没有平局，一共打了{s}场，红队赢了几场？
        zh| 杂志共{s}页，文字页的页数是广告页的{k}倍，文字页有多少页？
        zh| 剧院楼上楼下共{s}个座位，楼下的座位数是楼上的{k}倍，楼下设有多少个座位？
        zh| 大象妈妈和小象每天共喝水{s}升，大象妈妈喝的是小象的{k}倍，大象妈妈每天喝多少升水？
        zh| 用蓝漆和黄漆调出{s}升绿漆，黄漆的用量是蓝漆的{k}倍，黄漆用了多少升？
        zh| {A}家到学校的路程是{B}家到学校的{k}倍，这两段路合起来是{s}米，{A}家到学校有多少米？
        zh| 货车和拖车上共装了{s}箱货物，货车上装的箱数是拖车的{k}倍，货车装了多少箱？
        zh| {A}把{s}枚邮票放进厚薄两本集邮册，厚册里的枚数是薄册的{k}倍，厚册里放了几枚？
        zh| 超市卖出盒装奶和袋装奶共{s}份，盒装奶卖出的份数是袋装奶的{k}倍，盒装奶卖出多少份？
        zh| 较大的数除以较小的数，商正好是{k}，两个数之和为{s}，较大的数是多少？
        zh| 幼儿园小班和大班一共领了{s}个苹果，大班领的个数是小班的{k}倍，大班领了几个？
        en| {A}'s tower of blocks is {k} times as high as {B}'s. To build the towers, {s} blocks were used. How many blocks are in {A}'s tower?
        en| It took {s} kg of apples to make {A}'s and {B}'s juice; {B} pressed {k} times as much as {A}. How many kilograms did {B} press?
        en| {s} steps were counted by the phones of {A} and {B}. Reading {A}'s phone, you find {k} times the number on {B}'s. What does {A}'s phone show?
        en| The mail brought {s} letters, all for {A} and {B}. {B}'s pile has {k} times as many as {A}'s pile. How many letters did {B} receive?
        en| {s} sheep belong to two shepherds. The rich shepherd owns {k} times as many as the poor one. How many sheep has the rich shepherd?
        en| Tonight's audience of {s} is made up of members and guests, {k} members to a guest. How many members are in the audience?
        zh| {A}搭的积木塔用的块数是{B}的{k}倍，两座塔共用去{s}块积木，{A}的塔用了多少块？
        zh| 手机显示{A}和{B}今天共走了{s}步，{B}走的是{A}的{k}倍，{B}走了多少步？
        zh| 晚会的观众共{s}人，会员是来宾的{k}倍，会员有多少人？
        en| {A} and {B} went fishing. Together they caught {s} fish. {A} caught {k} times as many as {B}. How many fish did {A} catch?
        en| {B} has {k} times the marbles that {A} has. If all their marbles are put into one bag, there are {s} marbles in it. How many of the marbles belong to {B}?
        en| A farmer packed {s} eggs into a white box and a brown box. He put {k} times as many eggs into the white box as into the brown box. How many eggs are in the white box?
        en| A suitcase is {k} times as heavy as a rucksack. The suitcase and the rucksack weigh {s} kg. Find the mass of the suitcase.
        en| There are {s} beads in a tin. Some are red and the rest are green. The green beads are {k} times as many as the red beads. How many green beads are there in the tin?
        en| {A} spent {$s} at the market on fish and vegetables. {He} paid {k} times as much for the fish as for the vegetables. How much did {he} pay for the fish?
        en| {A} needed {s} minutes for {his} maths and English homework. The English took {him} {k} times as long as the maths. How long did {he} work on the English?
        en| On Friday and Saturday a baker sold {s} loaves of bread. On Saturday he sold {k} times as many as on Friday. Find the number of loaves sold on Saturday.
        en| {A} walked {k} times as far as {B} did. The distances they walked add up to {s} km. How far did {A} walk?
        en| How many stamps are in my cousin's album if my album and my cousin's album have {s} stamps in all and my cousin has {k} times as many stamps as I have?
        en| A cinema sold {s} tickets. For each afternoon ticket it sold {k} evening tickets. How many evening tickets were sold?
        en| Our school has {s} computers. They are in room P and room Q. Room P has {k} times as many computers as room Q. How many computers are in room P?
        en| In a car park there are {s} cars and motorcycles altogether. The number of cars is {k} times the number of motorcycles. How many cars are in the car park?
        en| A fruit seller has {s} oranges and lemons. He has {k} oranges for each lemon. Find how many oranges he has.
        en| Two friends, {A} and {B}, have {s} game cards between them. {A} has {k} times as many cards as {B}. How many cards does {A} own?
        en| The length of a fence and the length of a wall come to {s} m. The fence is {k} times the length of the wall. How long is the fence?
        en| A chess club and a dance club have {s} members. Nobody is in both clubs. The dance club is {k} times as big as the chess club. How many members does the dance club have?
        en| {A}'s age and {B}'s age add up to {s}. {B}'s age is {k} times {A}'s age. How old is {B} now?
        en| Grandfather is {k} times as old as {A}. The sum of their ages is {s}. What is Grandfather's age?
        en| x is the larger and y is the smaller number. x is {k} times y, and x + y = {s}. What is x?
        en| Find x if x is {k} times another number and the sum of x and this other number is {s}.
        en| {s} is split into two parts so that the greater part is {k} times the lesser part. What is the greater part?
        en| "We have {s} {T} between us," says {A} to {B}, "but I have {k} times as many as you do." How many {T} does {A} have?
        en| "Together we sold {s} tickets," says {B} to {A}, "and you sold {k} times as many as I did." How many tickets did {A} sell?
        en| Note on the door of the {P}: {s} visitors on the weekend, {k} times as many on Saturday as on Sunday. How many visitors came on Saturday?
        en| A hotel has {s} rooms. Some look at the sea and the others look at the street. For every sea room there are {k} street rooms. How many rooms look at the street?
        en| A tailor used {s} m of cloth for curtains and tablecloths. The curtains needed {k} times as much cloth as the tablecloths. How many metres were used for the curtains?
        en| At the post office, {s} letters and parcels were handed in this morning, {k} letters to each parcel. How many letters were handed in?
        en| The band played {s} songs in two evenings. The second evening was longer, with {k} times the songs of the first. How many songs did it play in the second evening?
        en| If you multiply the number of tigers in a zoo by {k}, you get the number of its lions. There are {s} lions and tigers. How many lions does the zoo have?
        en| A snack bar sold {s} hot dogs and burgers today. The hot dogs sold {k} times as well as the burgers. How many hot dogs were sold?
        en| A box of {s} crayons has only long and short ones. There are {k} times as many long crayons as short crayons. How many long crayons are in the box?
        en| Water was poured from a full barrel of {s} litres into two buckets of different size. The big bucket holds {k} times as much as the small one. Then the barrel was empty and both buckets were full. How much water is in the big bucket?
        en| It rained on {s} days in spring and summer. In spring there were {k} times as many rainy days as in summer. On how many spring days did it rain?
        en| There were {s} guests at the wedding. The bridegroom had invited {k} times as many guests as the bride. How many guests had the bridegroom invited?
        en| A truck driver drove {s} km before and after lunch. The way after lunch was {k} times the way before lunch. How many kilometres did he drive after lunch?
        en| {A} divides the larger of two numbers by the smaller and gets {k}. Then {he} adds them and gets {s}. Which is the larger number?
        en| The shop has {s} bikes for sale, new and used, and the new ones are {k} times as many as the used ones. How many new bikes does it have?
        en| {A} did {k} times as many push-ups as {B}. In all the two did {s} push-ups. How many push-ups did {A} do?
        en| {s} people work on a ship: sailors and cooks. There are {k} sailors to each cook. What is the number of sailors?
        en| Two planes carry {s} passengers. The big plane carries {k} times as many passengers as the small plane. How many passengers are on the big plane?
        en| A wire of {s} cm is bent into one long side and one short side. The long side is {k} times the short side. Find the long side.
        en| {A} has {s} red and blue pens. {He} has {k} times as many red pens as blue ones. How many red pens does {he} have?
        en| In a school play {s} children are actors or singers. If there are {k} times as many singers as actors, how many children are singers?
        en| A tree is {k} times as high as a flagpole. Standing on top of each other, they would reach {s} m. How high is the tree?
        en| {A} downloaded {s} songs and films. For each film {he} downloaded {k} songs. Work out how many songs {he} downloaded.
        en| Morning: some cars. Evening: {k} times as many. Total washed that day: {s} cars. How many cars were washed in the evening?
        en| The nurse gave {s} injections in two days. On the first day she gave {k} times the number of the second day. How many did she give on the first day?
        en| {B} lives in a house with {s} windows and doors. It has {k} times as many windows as doors. Tell me the number of windows.
        en| A jar contains {s} coins, some of them silver and the others copper. The copper coins number {k} times the silver coins. How many copper coins does the jar contain?
        en| The money in a purse and in a wallet makes {$s}. The wallet has {k} times as much money as the purse. How much is in the wallet?
        en| The sum of two numbers is {s}. When the larger is divided by the smaller, the quotient is {k} and nothing remains. Find the larger.
        en| In one year {s} babies were born in two towns. The larger town had {k} births to every birth in the smaller town. How many babies were born in the larger town?
        en| Every time {A} picks one pear, {B} picks {k}. They stop when they have {s} pears in all. How many pears has {B} picked?
        en| Every time {B} lays one brick, {A} lays {k}. Together they lay {s} bricks. How many bricks does {A} lay?
        en| How old is {A} if {A} is {k} times as old as {B} and they are {s} years old together?
        en| A lamp and its bulb cost {$s}. For the price of the lamp you could buy {k} bulbs. What is the price of the lamp?
        en| A field of {s} acres is sown with corn and beans. The corn covers {k} times the area of the beans. How many acres are sown with corn?
        en| We drank {s} glasses of juice and water. We drank {k} times as many glasses of water as glasses of juice. How many glasses of water did we drink?
        en| {A} slept and played for {s} hours on the train. {He} slept {k} times as long as {he} played. For how many hours did {he} sleep?
        en| A small truck and a big truck took away {s} tonnes of sand. The big truck took {k} times what the small truck took. How many tonnes did the big truck take?
        en| There are {s} chairs in the {P}, wooden and plastic. Count the wooden chairs {k} times over and you have the number of plastic chairs. How many plastic chairs are there?
        en| A team played {s} games without a draw and won {k} times as many as it lost. How many games did it win?
        en| The flour in the kitchen weighs {k} times as much as the salt. Flour and salt have a weight of {s} g. What does the flour weigh?
        en| A clown juggles and a monkey copies him. The clown throws the balls {k} times as often as the monkey, and {s} throws are counted. How often did the clown throw?
        en| A comet was seen by {s} people, with and without a telescope. Without one it was seen by {k} times as many as with one. How many saw it without a telescope?
        en| A dragon and a knight have {s} gold coins between them, the dragon {k} for every one of the knight's. How many coins are the dragon's?
        en| A glass of syrup is thinned with {k} glasses of water. In this way {s} glasses of drink are made for a party. How many glasses of water are used?
        en| A prize of {$s} is given to the gardener and the cook in such a way that the gardener gets {k} times the cook's part. What is the gardener's part?
        en| A number is on the blackboard. {A} divides it by {k} and adds the result to the number on the blackboard: {s}. What is on the blackboard?
        en| A number and the number that you get when you divide it by {k} make {s} together. Which number is it?
        en| All {s} beds of a hospital are on the upper or the lower floor. The lower floor has room for {k} times as many. How many beds are on the lower floor?
        en| At the weigh-in, the big pumpkin turned out to be {k} times as heavy as the small one, and the pointer stood at {s} kg with both on the scales. How heavy is the big pumpkin?
        en| By train and by bus the journey was {s} km. The train part was {k} times as long as the bus part. What length was the train part?
        en| Concrete is mixed from cement and gravel: {k} buckets of gravel go with each bucket of cement. {s} buckets went into the mixer. How many were gravel?
        en| Each goal of {A}'s was answered by {k} goals of {B}'s. At the end {s} goals had been scored by them. How many did {B} score?
        en| For the parade {s} flags were sewn, in red and in blue. The red ones are {k} times as many. How many red flags were sewn?
        en| Give x if x + x / {k} = {s}.
        en| In {s} nights at the observatory it was either clear or cloudy, and cloudy nights came {k} times as often. How many nights were cloudy?
        en| In a hall of mirrors {A} counts plain and curved mirrors. For each plain one there are {k} curved ones, {s} altogether. How many curved ones are there?
        en| It takes {s} minutes to bake and decorate a cake. If decorating it takes {k} times as long as baking it, how long is the decorating?
        en| Mum's bag and my bag weigh {s} kg together. Hers is as heavy as {k} of mine. What does Mum's bag weigh?
        en| Nobody is neutral: of {s} villagers, {k} times as many are for the bridge as are against it. How many are for it?
        en| On a coral reef divers counted {s} seahorses and crabs, {k} crabs to every seahorse. What was the number of crabs?
        en| On the washing line hang {s} socks and shirts. There are {k} times as many socks as shirts. How many socks hang there?
        en| Out of a deck of {s} picture cards, {A} has some and {B} has the rest, which is {k} times {A}'s hand. How many cards are in {B}'s hand?
        en| Snow and rain came to {s} mm of water in one month. Rain brought {k} times what snow brought. How many millimetres did rain bring?
        en| Suppose {A} owns x coins and {B} owns x divided by {k}. If there are {s} coins in all, what is x?
        en| The bus fare for an adult is as much as that for {k} children. A father and his child pay {$s} in total. What is the father's fare?
        en| The carpenter's bill lists work and wood, {$s} in total. The work is {k} times as dear as the wood. How much is the work?
        en| The cheetah's run and the tortoise's walk add up to {s} m. In the same time the cheetah gets {k} times as far. How far does the cheetah run?
        en| The old mill ground {s} sacks of rye and wheat this week, wheat being {k} times as much as rye. How many sacks of wheat did it grind?
        en| The screen time of {A} and {B} was {s} minutes today. {B} could watch for {k} times as long as {A}. How many minutes did {B} watch?
        en| To make bronze, {k} parts of copper are melted with one part of tin. A bell needs {s} kg of bronze. How much copper does it need?
        en| A fast and a slow elevator carried {s} people this hour. The fast one carried {k} times what the slow one did. How many people used the fast one?
        en| The canal and the river flow through the county for {s} km altogether. The longer of them is {k} times the other. For how many kilometres does the longer flow?
        en| What do you take x to be, if x and one of the {k} equal parts of x have the sum {s}?
        en| When {A} shares a number equally into {k} and then adds one share to the whole number, {s} results. Find {A}'s number.
        en| {A} spends {k} hours reading for each hour of television. This month these hours came to {s}. How many hours did {A} read?
        en| {B} jumps {k} times less often than {A}. The jumps of {A} and {B} number {s}. How often does {A} jump?
        zh| {A}和{B}一起钓鱼，共钓了{s}条。{A}钓的条数是{B}的{k}倍，{A}钓了多少条？
        zh| 一个西瓜和一个菠萝共重{s}千克，西瓜的重量是菠萝的{k}倍，西瓜重多少千克？
        zh| 妈妈去菜场买鱼和蔬菜，一共用去{s}元，买鱼用的钱是买蔬菜的{k}倍，买鱼用了多少元？
        zh| {A}写数学和英语作业共用{s}分钟，写英语的时间是写数学的{k}倍，写英语用了几分钟？
        zh| 面包店星期五和星期六共卖出面包{s}个，星期六卖的是星期五的{k}倍。星期六卖出多少个？
        zh| {A}走的路是{B}的{k}倍，两人走的路加起来是{s}千米。{A}走了多少千米？
        zh| 电影院下午场和晚场一共卖出{s}张票，每卖一张下午场的票就卖{k}张晚场的票，晚场卖出多少张？
        zh| 学校甲、乙两个机房共有电脑{s}台，甲机房的电脑台数是乙机房的{k}倍，甲机房有几台电脑？
        zh| 围棋组和舞蹈组共有学生{s}人，舞蹈组的人数等于围棋组的{k}倍，舞蹈组有多少人？
        zh| 爷爷的岁数是{A}的{k}倍，祖孙两人的岁数加起来是{s}岁，爷爷几岁？
        zh| x是y的{k}倍，x与y的和是{s}，x等于多少？
        zh| {B}对{A}说：“咱们一共卖了{s}张票，你卖的是我的{k}倍。”{A}卖了几张票？
        zh| 宾馆有海景房和街景房共{s}间，街景房的间数是海景房的{k}倍，街景房有多少间？
        zh| 邮局上午收到信件和包裹共{s}件，信件的件数是包裹的{k}倍，收到信件多少件？
        zh| 动物园里狮子和老虎一共{s}只，狮子的只数正好是老虎的{k}倍。动物园里有几只狮子？
        zh| 把一桶{s}升的水全部倒进大小两个盆里，大盆里的水是小盆的{k}倍，大盆里有水多少升？
        zh| 船上有水手和厨师共{s}人，每名厨师给{k}名水手做饭，水手有多少人？
        zh| 卡车司机上午和下午共行了{s}千米，下午行的路程是上午的{k}倍，下午行了多少千米？
        zh| 大树的高度是旗杆的{k}倍，它们的高度之和是{s}米，大树高多少米？
        zh| 婚礼上来了{s}位客人，新郎请的客人是新娘请的{k}倍，新郎请了多少位客人？
        zh| 大数除以小数，商是{k}，没有余数，大数与小数的和是{s}。大数是多少？
        zh| 一盏灯和一个灯泡共{s}元，买一盏灯的钱可以买{k}个灯泡，一盏灯多少元？
        zh| 一块地有{s}亩，种玉米和豆子，玉米的面积是豆子的{k}倍，种玉米多少亩？
        zh| 足球队一个赛季踢了{s}场，没有平局，赢的场数是输的{k}倍，赢了多少场？
        zh| {B}每砌一块砖，{A}就砌{k}块。两人共砌了{s}块砖，{A}砌了多少块？
        zh| 钱包和抽屉里一共有{s}元，抽屉里的钱是钱包里的{k}倍，抽屉里有多少元？
        zh| 大小两辆卡车运走沙子{s}吨，大卡车运的是小卡车的{k}倍，大卡车运走多少吨？
        zh| 把小明的铅笔数乘{k}，就是小红的铅笔数。两人共有铅笔{s}支，小红有几支？
        zh| 冲饮料时一杯糖浆要兑{k}杯水，一共冲出{s}杯饮料，用了水几杯？
        zh| 巨龙和骑士一共有金币{s}枚，骑士每有一枚，巨龙就有{k}枚，巨龙有金币多少枚？
        zh| 黑板上有一个数，{A}把它除以{k}，再加上黑板上的数，得{s}，黑板上的数是几？
        zh| 一个数与它的{k}分之一的和是{s}，这个数是几？
        zh| 医院楼上楼下共有床位{s}张，楼下的是楼上的{k}倍，楼下有床位多少张？
        zh| 大南瓜和小南瓜一起称重{s}千克，大南瓜的重量是小南瓜的{k}倍，大南瓜重几千克？
        zh| 旅程共{s}千米，坐火车的路程是坐汽车的{k}倍，坐火车走了多少千米？
        zh| 拌混凝土时一桶水泥配{k}桶石子，共用了{s}桶料，石子用了几桶？
        zh| {A}每进一个球，{B}就进{k}个，比赛结束时共进{s}个，{B}进了多少个？
        zh| 为游行缝了红旗和蓝旗共{s}面，红旗的面数是蓝旗的{k}倍，红旗缝了多少面？
        zh| 天文台{s}个夜晚里不是晴就是阴，阴天的夜晚是晴天的{k}倍，阴天的夜晚有多少个？
        zh| 烤蛋糕和裱花一共用了{s}分钟，裱花的时间是烤的{k}倍，裱花用了多少分钟？
        zh| 村民{s}人表决修桥，没有弃权，赞成的是反对的{k}倍，赞成的有多少人？
        zh| 晾衣绳上挂着袜子和衬衫共{s}件，袜子的件数是衬衫的{k}倍，袜子有多少件？
        zh| 一个月的雨雪共{s}毫米，雨量是雪量的{k}倍，雨量是多少毫米？
        zh| 木匠的账单上工钱和木料一共{s}元，工钱是木料的{k}倍，工钱多少元？
        zh| 爸爸和孩子坐车共付{s}元，爸爸的车票钱是孩子的{k}倍，爸爸的车票多少元？
        zh| 磨坊磨了小麦和黑麦共{s}袋，小麦是黑麦的{k}倍，小麦磨了多少袋？
        zh| 炼青铜时铜的重量是锡的{k}倍，铸一口{s}千克的青铜钟要用铜多少千克？
        zh| 快慢电梯这一小时共运{s}人，快电梯运的人数是慢电梯的{k}倍，快电梯运了多少人？
        zh| {A}这个月看书和看电视共{s}小时，看书的时间是看电视的{k}倍，看书多少小时？
        zh| 潜水员数到海马和螃蟹共{s}只，每看到一只海马就看到{k}只螃蟹，螃蟹有几只？
        zh| {B}的{T}是{A}的{k}分之一，他们一共有{s}{M}，{A}有多少{M}？
        zh| 妈妈的包是我的包的{k}倍重，一起称是{s}千克，妈妈的包重多少千克？

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
        en| How many {T} does {A} have if {B} has {k} times as many as {A} and that is {d} more than {A} has?
        en| A table costs {k} times as much as a chair. The table is {$d} more expensive. What is the price of the chair?
        en| Let x be a number. Its {k}-fold is {d} greater than x itself. Find x.
        en| There are {d} more sheep than cows on the farm, and the sheep are {k} times as many as the cows. How many cows are there?
        en| My uncle is {k} times as old as I am. He is {d} years older than me. How old am I?
        en| When a number is multiplied by {k}, it [grows|increases] by {d}. What is the number?
        en| In our choir, boys are outnumbered by girls: there are {k} times as many girls as boys, a difference of {d}. How many boys sing in the choir?
        en| {B} [read|wrote] {d} pages more than {A}, which is to say {k} times as many. How many pages did {A} manage?
        en| The dog weighs {k} times as much as the cat and is {d} kg heavier. How heavy is the cat?
        en| On Sunday the museum had {k} times as many visitors as on Monday. That was {d} more than on Monday. How many visitors came on Monday?
        en| [Find|Work out|Determine] the smaller of two numbers whose difference is {d} if the larger one is {k} times the smaller one.
        en| {A} and {B} save money. {B}'s savings are {k} times {A}'s, and {A} has {$d} less than {B}. How much has {A} saved?
        en| A big tank holds {k} times as much as a small tank. If the big tank holds {d} litres more, how much does the small one hold?
        en| By bus the journey takes {k} times as long as by car, or {d} minutes longer. How many minutes does it take by car?
        en| A coat is {$d} dearer than a shirt. For the price of the coat you could buy {k} such shirts. What does the shirt cost?
        en| Our firm has {k} times as many workers as clerks. There are {d} fewer clerks than workers. How many clerks are employed?
        en| Bag P weighs {d} kg less than bag Q. Bag Q is {k} times as heavy as bag P. Find the weight of bag P.
        en| It had rained for days, and the mushrooms grew well. {B} picked {k} times as many mushrooms as {A}, so {A} had {d} fewer. How many did {A} pick?
        en| The winner [got|received] {k} times as many votes as the loser and won by {d} votes. How many votes did the loser get?
        en| Difference of two lengths: {d} m. Longer length = {k} times the shorter. Shorter length = ?
        en| {A} scored {d} points fewer than {B}. In fact, {B}'s score was {k} times {A}'s score. What was {A}'s score?
        en| A tower is {k} times as high as a house. It [rises|stands] {d} m above the house. How high is the house?
        en| The {P} sold {k} times as many {T} in June as in May, an increase of {d}. How many were sold in May?
        en| If you take a number away from {k} times that number, {d} remains. What is the number?
        en| I have {d} {T} fewer than my friend. My friend has {k} times as many as I do. How many {T} have I got?
        en| A train carries {k} times as many passengers as a bus, and {d} more than the bus. How many passengers are on the bus?
        en| The number of {T} in the {P} is {k} times the number of {V}, and the two numbers differ by {d}. How many {V} are there?
        en| One farmer harvested {d} tonnes more wheat than his neighbour and exactly {k} times as much. How many tonnes did the neighbour harvest?
        en| A recipe needs {k} times as much flour as sugar. There is {d} g more flour than sugar. How much sugar is in it?
        en| Two shelves: the lower holds {k} times as many books as the upper, the upper {d} books fewer than the lower. How many books are on the upper shelf?
        en| {B} ran {k} times as far as {A} yesterday. Afterwards they found that {B} had run {d} km more. What distance did {A} run?
        en| The daughter is {d} years younger than her father. The father's age is {k} times hers. What is the age of the daughter?
        en| After {k} times as many people had come as were expected, {d} more people than expected sat in the hall. How many were expected?
        en| A school library has {k} times as many novels as atlases; the novels exceed the atlases by {d}. [Calculate|Find] the number of atlases.
        en| {k} times my number exceeds my number by {d}. What is my number?
        zh| 甲数比乙数多{d}，甲数正好是乙数的{k}倍，求乙数。
        zh| 一张桌子比一把椅子贵{d}元，桌子的单价是椅子的{k}倍，一把椅子多少元？
        zh| 已知大数是小数的{k}倍，又知大数减小数得{d}，小数是几？
        zh| 设一个数为x，它的{k}倍减去它自己等于{d}，求x。
        zh| 果园里的桃树是梨树的{k}倍，梨树比桃树少{d}棵，梨树有多少棵？
        zh| 爷爷的年龄是我的{k}倍，爷爷比我大{d}岁，我今年几岁？
        zh| 一个数扩大到原来的{k}倍后，比原来增加了{d}，原来的数是多少？
        zh| 合唱队的女生是男生的{k}倍，男生比女生少{d}人。求男生人数。
        zh| 学校买来的足球比篮球多{d}个，足球的个数恰好是篮球的{k}倍，买来篮球多少个？
        zh| 甲仓存粮是乙仓的{k}倍，甲仓比乙仓多存{d}吨，乙仓存粮多少吨？
        zh| 小狗比小猫重{d}千克，小狗的体重是小猫的{k}倍，小猫重多少千克？
        zh| 书店星期天卖出的书是星期六的{k}倍，比星期六多卖{d}本，星期六卖了多少本？
        zh| 如果{B}的钱是{A}的{k}倍，而且{B}比{A}多{d}元，那么{A}有多少元？
        zh| 一件大衣的价钱是一件衬衫的{k}倍，衬衫比大衣便宜{d}元，一件衬衫多少元？
        zh| 大桶装的水比小桶多{d}升，大桶装的是小桶的{k}倍，小桶装水多少升？
        zh| 坐公交去学校用的时间是坐出租车的{k}倍，要多用{d}分钟，坐出租车要几分钟？
        zh| 昨天下过雨，{A}和{B}上山采蘑菇，{B}采的是{A}的{k}倍，{A}比{B}少采{d}个，{A}采了多少个？
        zh| 两数相差{d}，相除商是{k}，没有余数，较小的数是多少？
        zh| 六年级种的树是五年级的{k}倍，比五年级多种{d}棵，五年级种树多少棵？
        zh| 红绳的长度是蓝绳的{k}倍，蓝绳比红绳短{d}厘米，求蓝绳的长度。
        zh| 弟弟比哥哥少集了{d}张邮票，哥哥的邮票是弟弟的{k}倍，弟弟集了几张？
        zh| 车间里的工人是技术员的{k}倍，技术员比工人少{d}人，技术员有多少人？
        zh| 甲班捐的书是乙班的{k}倍，甲班比乙班多捐{d}本，乙班捐了多少本？
        zh| 停车场里轿车比货车多{d}辆，轿车的辆数为货车的{k}倍，货车有几辆？
        zh| 妈妈的年龄是女儿的{k}倍，女儿比妈妈小{d}岁，女儿今年多少岁？
        zh| 盒子里红球个数是白球的{k}倍，红球比白球多{d}个，白球有几个？
        zh| 求一个数，它的{k}倍比它大{d}。
        zh| 面粉的质量是糖的{k}倍，面粉比糖多用了{d}克，用了糖多少克？
        zh| {B}跑的路程是{A}的{k}倍，比{A}多跑了{d}米，{A}跑了多少米？
        zh| {P}里的{T}是{V}的{k}倍，{T}比{V}多{d}，{V}有多少？
        zh| 我比{B}少{d}{M}{T}，{B}的{T}恰好是我的{k}倍，我有几{M}？
        zh| 大楼的高度是平房的{k}倍，平房比大楼矮{d}米，平房高多少米？
        zh| 火车上的乘客是汽车上的{k}倍，汽车上的乘客比火车上少{d}人，汽车上有多少乘客？
        zh| 甲乙两队修路，甲队修的长度是乙队的{k}倍，乙队比甲队少修{d}米，乙队修了多少米？
        zh| 六月的用电量是五月的{k}倍，比五月多用{d}度电，五月用电多少度？
        en| {B} has {k} times as many {T} as {A}, which is {d} more than {A} has. How many does {A} have?
        en| The difference of two numbers is {d}, and the larger is {k} times the smaller. Find the smaller.
        en| The mother is {k} times as old as her son and {d} years older. How old is the son?
        en| A coat costs {k} times as much as a hat. It is {$d} dearer than the hat. What does the hat cost?
        en| There are {d} more ducks than geese, and the ducks are {k} times as many as the geese. How many geese are there?
        en| The long rope is {k} times the short one, and it is {d} m longer. How long is the short rope?
        en| This year the club has {k} times as many members as last year, an increase of {d}. How many members were there last year?
        zh| 妈妈的年龄是儿子的{k}倍，妈妈比儿子大{d}岁，儿子几岁？
        zh| 大衣的价钱是帽子的{k}倍，大衣比帽子贵{d}元，帽子多少元？
        zh| 鸭的只数是鹅的{k}倍，鸭比鹅多{d}只，鹅有多少只？
        zh| 长绳是短绳的{k}倍，长绳比短绳长{d}米，短绳长多少米？
        zh| 今年的会员是去年的{k}倍，比去年增加了{d}人，去年有会员多少人？
        zh| 苹果树比梨树多{d}棵，苹果树的棵数正好是梨树的{k}倍，梨树有几棵？
        en| {k} times a number, less the number itself, is {d}. What is the number?
        en| {A} is {d} years younger than {B}, whose age is {k} times {A}'s. How old is {A}?
        en| A truck carries {k} times as much as a van, that is {d} kg more. What does the van carry?
        en| There are {k} times as many apples as pears in the basket, and {d} fewer pears than apples. How many pears are there?
        en| {B} earns {k} times as much as {A} does. The difference is {$d}. How much does {A} earn?
        zh| 一个数的{k}倍减去这个数得{d}，这个数是几？
        zh| {A}比{B}小{d}岁，{B}的年龄是{A}的{k}倍，{A}今年几岁？
        zh| 卡车装的货是面包车的{k}倍，比面包车多装{d}千克，面包车装多少千克？
        zh| 篮子里苹果是梨的{k}倍，梨比苹果少{d}个，梨有多少个？
        zh| {B}挣的钱是{A}的{k}倍，两人相差{d}元，{A}挣多少元？
        en| A book costs {k} times as much as a pen. The book is {$d} dearer. What does the pen cost?
        en| {k} times a number is {d} more than the number. What is it?
        en| A father is {k} times as old as his son and {d} years older. How old is the son?
        zh| 爸爸的年龄是儿子的{k}倍，比儿子大{d}岁，儿子几岁？
        zh| 一本书的价钱是一支笔的{k}倍，比笔贵{d}元，一支笔几元？
        zh| 鸭的只数是鸡的{k}倍，比鸡多{d}只，鸡几只？
        en| A teapot holds {d} ml more than a cup. It takes {k} cups to fill the teapot. How much does a cup hold?
        en| {A} is {k} times as old as {B}. Since {A} is {d} years older, what is {B}'s age?
        en| {A} sold {d} more raffle tickets than {B}; in other words, {A} sold {k} times as many. How many raffle tickets did {B} sell?
        en| In the school yard girls outnumber boys by {d}. If the girls are {k} times as many as the boys, how many boys are in the yard?
        en| "You have {k} times as many marbles as I have," complains {A}. "That's right, {d} more," answers {B}. How many marbles does {A} have?
        en| "I have {k} times as many badges as you," boasts {A}. "So what, that's just {d} more," answers {B}. How many badges does {B} have?
        en| An oak and a bush stand side by side. The oak is {k} times the height of the bush, which makes it {d} dm taller. How tall is the bush?
        en| Tripping over a wire, a robot counts wrong: instead of a number it reports {k} times that number, which is {d} too many. What was the right number?
        en| The price of a bicycle is {k} times that of a scooter, and a scooter is {$d} cheaper. What is the price of the scooter?
        en| After the storm the river was {k} times as deep as before. It had risen by {d} cm. How deep was it before the storm?
        en| A city bus carries {d} passengers more than a minibus. As the city bus carries {k} times as many, how many ride in the minibus?
        en| {A} earns {$d} less a day than {his} boss, who makes {k} times as much. How much does {A} earn a day?
        en| Two ropes differ in length by {d} m, the longer being {k} times the length of the shorter. Find the length of the shorter rope.
        en| {A} had a stamp collection. Over the years it became {k} times as large, gaining {d} stamps. How many stamps did {A} begin with?
        en| A recipe for a big party calls for {k} times the eggs of the normal recipe, i.e. {d} eggs extra. How many eggs does the normal recipe need?
        en| What number must be increased by {d} to become {k} times as large?
        en| Increasing a number by {d} has the same effect as multiplying it by {k}. Name the number.
        en| If {A} found another {d} shells, {he} would have {k} times as many as now. How many shells does {A} have now?
        en| {A} needs {$d} more to have {k} times {his} present savings. How much has {he} saved at present?
        en| By taking the fast train instead of the slow one, we save {d} minutes. The slow train needs {k} times as long. How many minutes does the fast train need?
        en| The library owns {d} fewer films than audio books. There are {k} times as many audio books as films. How many films does it own?
        en| {B} jumped rope {k} times as many times as {A}. {A} stopped {d} jumps earlier than {B}. How many jumps did {A} make?
        en| A giraffe is {d} cm taller than its calf and {k} times as tall. What does the calf measure?
        en| Of two piles of bricks, one contains {k} times as many bricks as the other. The gap is {d} bricks. How many bricks are in the smaller pile?
        en| The bakery's Saturday sales beat its Friday sales by {d} cakes, since {k} times as many cakes were sold. How many cakes were sold on Friday?
        en| Subtracting a number from {k} times the number leaves {d}. Which number is it?
        en| Let x be {A}'s points. {B} got {k} times x, beating {A} by {d}. Calculate x.
        en| The adult ticket for the ferry costs {$d} more than the child ticket. An adult pays as much as {k} children. How much does a child pay?
        en| On the ranch there are more horses than mules: {d} more, or {k} times as many. How many mules live there?
        en| {A}'s suitcase weighs {d} kg more than {B}'s, for it is {k} times as heavy. What is the weight of {B}'s suitcase?
        en| {B}'s rucksack is {d} kg heavier than {A}'s. It weighs {k} times as much. What is the weight of {A}'s rucksack?
        en| Today's video got {k} times as many clicks as yesterday's, so the number of clicks rose by {d}. How many clicks did yesterday's video get?
        en| A hotel has {k} times as many family rooms as single rooms. It has {d} single rooms fewer than family rooms. Find the number of single rooms.
        en| The quotient of two numbers is {k} and their difference is {d}. What is the lesser of the two?
        en| Two candles burn. The white one will last {k} times as long as the yellow one and go out {d} minutes after it. How long will the yellow one last?
        en| {A} lives {d} km farther from the office than {B}, and {A}'s way is {k} times as long. How far from the office does {B} live?
        en| {B}'s way to work is {d} km longer than {A}'s, so it is {k} times as long. How long is {A}'s way to work?
        en| A nurse needs {k} times as much of the syrup as of the drops. If the amounts differ by {d} ml, how many ml of drops are needed?
        en| Jupiter's model in the museum is {d} cm wider than Earth's. The Jupiter model is {k} times as wide. What width has the Earth model?
        en| How many sopranos sing in the choir when there are {d} more altos than sopranos and {k} times as many altos as sopranos?
        en| The winning team had {k} times the points of the losing team. The margin was {d} points. How many points did the losing team have?
        en| A laptop is {k} times as heavy as a tablet. The tablet is {d} g lighter than the laptop. What does the tablet weigh?
        en| {A} found {d} mushrooms fewer than {his} grandmother. She found {k} times as many as {he} did. How many did {A} find?
        en| The restaurant served {d} more pizzas than salads. Pizzas were ordered {k} times as often as salads. How many salads were served?
        en| Class Red collected {k} times as many cans as Class Blue, or to put it another way, Class Blue was {d} cans behind. How many cans did Class Blue collect?
        en| My mobile plan includes {k} times as many gigabytes as yours. Mine has {d} gigabytes more. How many gigabytes does yours include?
        en| Your garden is {k} times the area of mine; mine is smaller by {d} square metres. What is the area of my garden?
        en| The tunnel is {d} m longer than the bridge. Its length equals {k} bridges of that kind. How long is the bridge?
        en| Last week {A} practised {d} minutes less than this week. This week's practice was {k} times last week's. How many minutes did {A} practise last week?
        en| In summer the island has {k} times its winter population. That means {d} more people. How many people live there in winter?
        en| A whale calf and its mother: the mother is {d} tonnes heavier, {k} times the calf's weight. What does the calf weigh?
        en| A carpenter needs {k} times as many screws as nails. He takes {d} more screws than nails from the box. How many nails does he take?
        en| Sum and product are not known, but one number is {d} larger than the other and also {k} times the other. Find the smaller number.
        en| {A} downloaded {k} times as many songs as {B}. If {B} downloads {d} more songs, they will be level. How many songs has {B} downloaded so far?
        en| {B} wrote {k} times as many poems as {A}. {A} must write {d} more poems to draw level. How many poems has {A} written so far?
        en| Our street has {d} fewer shops than houses. For every shop there are {k} houses. How many shops are in our street?
        en| {A} weighs {k} times as much as {his} dog. When the dog steps on the scales after {A}, the display drops by {d} kg. How heavy is the dog?
        en| The theatre's evening show was watched by {k} times as many people as the matinee, where {d} fewer people sat. How many people watched the matinee?
        en| Find a number such that {k} times it, reduced by the number, equals {d}.
        en| If you take away x from {k} times x, {d} remains. Solve for x.
        en| A swimmer needs {d} minutes more than a rower to cross the lake. The swimmer takes {k} times as long. How long does the rower take?
        en| By mistake a cashier typed {k} times the right price and charged {$d} too much. What was the right price?
        en| One sister's plait is {d} cm longer than the other's and {k} times as long. How long is the shorter plait?
        en| In the cupboard stand {k} times as many plates as bowls. You would have to buy {d} bowls to have as many bowls as plates. How many bowls are in the cupboard?
        en| The farmer grows {d} fewer rows of lettuce than of carrots. There are {k} times as many rows of carrots. How many rows of lettuce does he grow?
        en| After a heavy snowfall, the snow was {k} times as high as the evening before; {d} cm had been added. How high was it the evening before?
        en| At the fish market, a crab costs {$d} more than a herring. For one crab you could get {k} herrings. How much is a herring?
        en| Compared with March, the water bill for April was {k} times as high, a jump of {$d}. What was the bill for March?
        en| A class trip by coach costs {k} times what it costs by train, so the school saves {$d} by taking the train. What does the trip cost by train?
        zh| 一只大茶壶比一个茶杯多装水{d}毫升，{k}杯水正好倒满这只茶壶，一个茶杯装水多少毫升？
        zh| {A}的岁数是{B}的{k}倍，{A}比{B}年长{d}岁，{B}今年多少岁？
        zh| 同学们排队做操，女生人数是男生的{k}倍，男生再来{d}人就和女生同样多，男生有几人？
        zh| 某数增加{d}后，正好变成原来的{k}倍，某数是多少？
        zh| 一个数加上{d}，相当于乘{k}，这个数是几？
        zh| {A}再捡{d}个贝壳，就有现在的{k}倍那么多，{A}现在有几个贝壳？
        zh| 自行车的价格是滑板车的{k}倍，买滑板车可以比买自行车省{d}元，滑板车多少元？
        zh| 大雨过后，水位上升了{d}厘米，达到雨前的{k}倍，雨前水位是多少厘米？
        zh| 慢车走完全程的时间是快车的{k}倍，坐快车能节省{d}分钟，快车要走多少分钟？
        zh| 长颈鹿妈妈的身高是小长颈鹿的{k}倍，小长颈鹿比妈妈矮{d}厘米，小长颈鹿身高多少厘米？
        zh| 收银员把一件商品的价钱错打成原价的{k}倍，多收了{d}元，这件商品原价多少元？
        zh| 两堆煤相差{d}吨，大堆是小堆的{k}倍，小堆有煤多少吨？
        zh| {A}卖出的彩票是{B}的{k}倍，{B}比{A}少卖{d}张，{B}卖出彩票多少张？
        zh| 今天视频的点击量是昨天的{k}倍，比昨天增加了{d}次，昨天的点击量是多少次？
        zh| 猴山上的猴子比熊多{d}只，平均每只熊对应{k}只猴子，熊有几只？
        zh| “你的弹珠是我的{k}倍。”“对，我比你多{d}颗。”前面说话的孩子有几颗弹珠？
        zh| 宾馆里双人间的间数是单人间的{k}倍，单人间比双人间少{d}间，求单人间的间数。
        zh| 甲、乙两数的差是{d}，甲除以乙正好等于{k}，乙数是多少？
        zh| 大箱子里的橘子是小箱子的{k}倍，从大箱子里取出{d}个后两箱就一样多，小箱子里有几个橘子？
        zh| {A}家离学校的路是{B}家的{k}倍，{A}每天要比{B}多走{d}米，{B}家离学校多少米？
        zh| 这个月的电费是上个月的{k}倍，多交了{d}元，上个月电费多少元？
        zh| 长方形的长是宽的{k}倍，宽比长短{d}厘米，这个长方形的宽是多少厘米？
        zh| 红队得分为蓝队的{k}倍，蓝队落后{d}分，蓝队得了多少分？
        zh| 舞蹈组人数是书法组的{k}倍，书法组比舞蹈组少{d}名同学，书法组有多少名同学？
        zh| 鲸鱼妈妈比鲸鱼宝宝重{d}吨，妈妈的体重正好是宝宝的{k}倍，鲸鱼宝宝重多少吨？
        zh| 设{B}有x元，{A}的钱是{B}的{k}倍，{A}比{B}多{d}元，求x。
        zh| 用x的{k}倍减去x，差是{d}，x等于多少？
        zh| 一篮鸡蛋比一篮鸭蛋多{d}个，鸡蛋的个数等于鸭蛋的{k}倍，鸭蛋有多少个？
        zh| 夜场观众人数是日场的{k}倍，日场少了{d}人，日场来了多少观众？
        zh| 木匠用的螺丝是钉子的{k}倍，螺丝多用了{d}枚，他用了多少枚钉子？
        en| Every bear in the wildlife park is matched by {k} wolves, so that the wolves exceed the bears by {d}. How many bears live in the park?
        en| {B} baked {k} times as many cookies as {A}. {B} baked {d} more cookies than {A}. How many cookies did {A} bake?
        en| {A} has {k} times as many stickers as {B}. {B} has {d} stickers fewer than {A}. How many stickers does {B} have?
        en| In a basket there are {k} times as many oranges as lemons. The difference between the number of oranges and the number of lemons is {d}. How many lemons are in the basket?
        en| A suitcase is {d} kg heavier than a rucksack. The mass of the suitcase is {k} times the mass of the rucksack. Find the mass of the rucksack.
        en| On Saturday a baker sold {k} times as many loaves as on Friday. On Friday he sold {d} loaves less. How many loaves did he sell on Friday?
        en| {A} spent {k} times as long on English as on maths. {He} worked {d} minutes longer on English. How long did {he} work on maths?
        en| {A} walked {d} km farther than {B}, and that made {k} times {B}'s distance. How far did {B} walk?
        en| My cousin has {k} times as many stamps as I have. I need {d} more stamps to have as many as my cousin. How many stamps do I have?
        en| {A} would have to find {d} shells more to catch up with {B}, who has {k} times as many. How many shells has {A}?
        en| A cinema sold {d} more tickets for the evening show than for the afternoon show. In fact, the evening show sold {k} times as many. How many afternoon tickets were sold?
        en| For each motorcycle in the car park there are {k} cars. The cars outnumber the motorcycles by {d}. How many motorcycles are there?
        en| Fish cost {A} {k} times what {he} paid for vegetables. {He} spent {$d} more on the fish. How much did the vegetables cost?
        en| {B}'s share of the money is {k} times {A}'s share. {A} gets {$d} less than {B}. What is {A}'s share?
        en| The gap between {A}'s age and {B}'s age is {d} years. {B} is the older one, at {k} times {A}'s age. What is {A}'s age?
        en| When {A} was born, {his} grandmother was {d}. Now the grandmother is {k} times as old as {A}. How old is {A} now?
        en| A tree is {k} times as high as a flagpole. The flagpole is {d} m lower than the tree. What is the height of the flagpole?
        en| In the garden there are {d} tulips fewer than roses. The roses number {k} times the tulips. Find the number of tulips.
        en| The bridegroom invited {d} guests more than the bride, that is, {k} times as many guests as she did. How many guests did the bride invite?
        en| After lunch the truck driver drove {k} times as far as before lunch, and the way after lunch was {d} km longer. How far did he drive before lunch?
        en| Evening: {k} times as many cars washed as in the morning. Difference: {d} cars. How many cars were washed in the morning?
        en| {A} downloaded {k} songs for each film. {He} has {d} songs more than films. How many films did {he} download?
        en| A team won {k} times as many games as it lost. It won {d} more games than it lost. How many games did it lose?
        en| {A} thinks of a number. {B} multiplies it by {k} and finds that it has become {d} larger. What was {A}'s number?
        en| Subtracting a number from {k} times itself leaves {d}. What is the number?
        en| If {d} is added to a number, the number becomes {k} times as large. Which number is it?
        en| There is {$d} more in the wallet than in the purse. The wallet contains {k} times as much as the purse. How much is in the purse?
        en| A lamp costs as much as {k} bulbs. A bulb is {$d} cheaper than the lamp. What does a bulb cost?
        en| Corn is grown on {k} times the area of the beans, which means {d} acres more corn than beans. How many acres of beans are there?
        en| The price of a stamp went up by {d} cents. It is now {k} times the old price. What was the old price?
        en| A puppy has put on {d} ounces since spring and now weighs {k} times what it weighed then. What was its weight in spring?
        en| During the year {A} added {$d} to {his} savings. Now {he} has {k} times the amount {he} had at the beginning. How much did {he} have at the beginning?
        en| A tree has grown {d} cm since {B} planted it, and it is {k} times as tall as on that day. How tall was it when it was planted?
        en| After {d} new members joined, a club was {k} times as large as before. How many members did it have before?
        en| The owner put {d} more fish into the tank, so that there were {k} times as many as at first. How many fish were there at first?
        en| The new machine makes {k} times as many parts a day as the old one, {d} parts more. How many parts a day does the old machine make?
        en| The slow train needs {k} times as long as the fast train. With the fast train one saves {d} minutes. How long does the fast train take?
        en| There are {k} sailors to every cook on a ship, and {d} sailors more than cooks. How many cooks are on the ship?
        en| In a hotel there are {k} times as many street rooms as sea rooms. The sea rooms are fewer by {d}. How many sea rooms does it have?
        en| In the second game {A} improved by {d} points and had {k} times the points of the first game. How many points did {he} have in the first game?
        en| {A} bought an old clock and sold it for {k} times what {he} had paid. {His} profit was {$d}. How much had {he} paid for it?
        en| A large room costs {k} times the rent of a small room. By taking the small room, {A} saves {$d}. What is the rent of the small room?
        en| Every day an elephant eats {k} times as much hay as her calf. The calf eats {d} kg less. How many kilograms does the calf eat?
        en| A grown-up pays {k} times a child's price for the bus, {$d} more than a child. How much does a child pay?
        en| How many horses are in the barn if there are {k} times as many hens as horses and {d} more hens than horses?
        en| How many letters did {B} write if {A} wrote {k} times as many as {B} and {B} wrote {d} fewer than {A}?
        en| How old is {A} if {B} is {k} times {A}'s age and {A} is younger by {d} years?
        en| {A} sold {d} more tickets than {B}. {A}'s number was {k} times {B}'s number. How many tickets did {B} sell?
        en| {B} drank {k} times as much water as {A}. That was {d} glasses more. How many glasses did {A} drink?
        en| The cellar has {d} boxes fewer than the attic. The attic has {k} times as many boxes as the cellar. How many boxes are in the cellar?
        en| In a yoga group, the women are {k} times as many as the men, so that the men are outnumbered by {d}. How many men belong to the group?
        en| {A} has copper coins and silver coins. {He} has {d} more copper coins than silver coins, and {k} copper coins for each silver coin. How many silver coins does {he} have?
        en| x is a number, y is another number. y is {k} times x and y is {d} more than x. Find x.
        en| Let x be the number of {A}'s {T}. {B} has {k} times as many, and the difference is {d}. What is x?
        en| Yesterday a kiosk sold some papers. Today it sold {k} times as many, and the sales rose by {d} papers. How many papers were sold yesterday?
        en| In its second year the tree gave {d} apples more than in its first, {k} times as many. How many apples did it give in its first year?
        en| "I caught {k} times as many crabs as you," says {B} to {A}. "Yes, you are {d} crabs ahead," says {A}. How many crabs did {A} catch?
        en| "You have {k} times as many points as I have," says {B} to {A}. "I need {d} points to draw level." How many points does {B} have?
        en| At the flea market the bicycle is {$d} cheaper than in the shop, where it costs {k} times as much. What does it cost at the flea market?
        en| The length of a field is {k} times its width. The length is {d} m more than the width. Find the width.
        en| One piece of wood is {d} cm shorter than another. If you put {k} of the short pieces in a line, they are as long as the long piece. What is the length of the short piece?
        en| {k} small bags weigh as much as the large bag. The large bag is {d} kg heavier than a small bag. What does a small bag weigh?
        en| There are {d} more pupils in the big school than in the little school. The big school is {k} times as big as the little school. How many pupils go to the little school?
        en| Two numbers are {d} apart. Divide the larger by the smaller and you get {k}. What is the smaller?
        en| The longer side of a sheet of paper exceeds the shorter side by {d} cm and is {k} times the shorter side. How long is the shorter side?
        en| Last week {A} earned less than this week: this week it was {k} times last week's pay, an extra {$d}. What was last week's pay?
        en| The town library has {k} times as many readers as the village library. The village library has {d} readers fewer. How many readers does the village library have?
        en| Compared with May, {k} times as much gas was used in January, {d} units more. How many units were used in May?
        en| During a week a big bell gives {k} times as many strokes as the small bell, {d} strokes more. How many strokes does the small bell give in a week?
        en| A boat trip by day costs {$d} more than the same trip at dawn. By day you pay {k} times as much. What does the trip at dawn cost?
        en| A bodybuilder lifts {k} times what a beginner lifts. The beginner would have to put on {d} kg to match him. What does the beginner lift?
        en| A doll's house needs {k} times as many tiles for the roof as for the floor. If {d} more tiles go on the roof, how many go on the floor?
        en| A falcon flies {d} km/h faster than a pigeon, or {k} times as fast. How fast does the pigeon fly?
        en| A hen lays {d} eggs fewer in winter than in summer. In summer the eggs are {k} times as many. How many does she lay in winter?
        en| A loaf costs {k} times the price of a roll. If I take a roll instead of a loaf I have {$d} left over. What does a roll cost?
        en| A lorry has {k} times the length of a car. Parked side by side, back to back against a wall, the lorry sticks out {d} dm farther. How long is the car in dm?
        en| A number is subtracted from its {k}-fold. The difference turns out to be {d}. Find the number.
        en| A teacher mistakenly gave out {k} sheets to each child instead of one and used up {d} sheets too many. How many children are in the class?
        en| After the rain, {k} times as many snails as before sit on the path. {d} have come out. How many sat there before the rain?
        en| All through the summer the ice cream man sold {d} cones more than cups, for people took cones {k} times as often. How many cups did he sell?
        en| An orchard has {k} times as many apple trees as pear trees. {d} apple trees would have to be cut down to make the numbers equal. How many pear trees are there?
        en| At birth the foal weighed {d} kg less than today, and today it weighs {k} times as much. What was its weight at birth?
        en| At the post office, sending a parcel costs {k} times what a letter costs. {A} was charged {$d} too much, because the clerk took {his} letter for a parcel. What does a letter cost?
        en| By mistake {A} multiplied a number by {k} and so got {d} more than the number itself. Which number was it?
        en| Choirs from the north outnumber choirs from the south by {d} at the festival. In fact they are {k} times as many. How many choirs come from the south?
        en| Each child in a group wanted one balloon, but {k} were blown up for each child. Now {d} balloons are left. How many children are in the group?
        en| For the price of a ticket to the opera you can see {k} films. The opera is {$d} dearer than a film. How much is a film?
        en| Gravity makes a rock {k} times as heavy on Earth as on a small planet. It weighs {d} kg less there. What does the rock weigh on the small planet?
        en| How many steps does the cellar staircase have if the tower staircase, with {k} times as many, has {d} more?
        en| If everybody in my family ate {k} plums instead of one, {d} more plums would be needed. How many people are in my family?
        en| If the number of bees grew to {k} times what it is, there would be {d} bees more. How many bees are there?
        en| If you count {A}'s shells {k} times you get {d} too many. How many shells are there really?
        en| In the play {B} has {k} times as many lines to learn as {A} and complains, "I have {d} more than you." How many lines must {A} learn?
        en| In the river swim {k} times as many trout as pike. If {d} trout were taken out, there would be an equal number of each. How many pike swim there?
        en| It takes {k} times as long to climb the hill as to run down it. One saves {d} minutes on the way down. How many minutes does it take to run down?
        en| There were {d} more lightning strikes in July than in May. July had {k} strikes for every strike in May. How many strikes were there in May?
        en| Mr. Green has {k} times as much land as Mr. Brown. Were Mr. Brown to buy {d} acres, his farm would be as large as Mr. Green's. How many acres does Mr. Brown have?
        en| My shadow in the evening is {d} cm longer than at noon and {k} times as long. What length has it at noon?
        en| As for the tunnels, the new one is {k} times as long as the old one. Through the new one you drive {d} m more. How long is the old tunnel?
        en| On the big screen the hero is {k} times as tall as in real life. This makes him {d} cm taller. How tall is he in real life?
        en| On the first night {A} saw some shooting stars. On the second night {he} saw {k} times as many as on the first, a gain of {d}. How many did {he} see on the first night?
        en| Out at sea the waves are {k} times as high as in the bay; they are {d} cm higher. How high are they in the bay?
        en| Solve: {k}x - x = {d}.
        en| Taking the lift, {A} is up {d} seconds sooner than by the stairs, which take {k} times as long. How many seconds does the lift take?
        en| The cook used {k} times the right amount of salt. That was {d} g too much. What was the right amount?
        en| The first dose is {k} times the second, and the patient takes {d} drops fewer the second time. How many drops is the second dose?
        en| The lake in the north is {k} times as deep as the lake in the south, whose bottom lies {d} m nearer to the surface. How deep is the southern lake?
        en| The older a violin, the dearer: the old one costs {k} times as much as the new one, so you would have to add {$d} to buy it. What does the new one cost?
        en| The printer was set to {k} copies instead of one, so that {d} sheets more than wanted came out. How many sheets were wanted?
        en| There is a number for which it makes a difference of {d} whether you take it once or {k} times. Which number?
        en| To reach the level of {B}, who has solved {k} times as many puzzles, {A} has to solve {d} more. How many has {A} solved?
        en| A blue glass holds as much as {k} red glasses do, and {d} ml more than a single red glass. How much does a red glass hold?
        en| When its {d} new pages were added, a website had {k} times as many pages as before. How many pages did it have before?
        en| With a torch {A} sees {d} m farther than without it, and that is {k} times as far. How far does {he} see without it?
        en| x is {d} less than {k} times x. What is x?
        en| {A} ordered {k} times as many {T} as {he} needed, and {he} had to send {d} back. How many {T} did {he} need?
        zh| {B}烤的饼干是{A}的{k}倍，{B}比{A}多烤{d}块，{A}烤了多少块饼干？
        zh| 筐里橙子的个数是柠檬的{k}倍，橙子和柠檬相差{d}个，柠檬有多少个？
        zh| 行李箱的重量是背包的{k}倍，背包比行李箱轻{d}千克，背包重多少千克？
        zh| {A}写英语作业的时间是写数学的{k}倍，写数学少用{d}分钟，写数学用了多少分钟？
        zh| 电影院晚场卖出的票是下午场的{k}倍，下午场比晚场少卖{d}张，下午场卖出多少张？
        zh| 妈妈买鱼用的钱是买蔬菜的{k}倍，买鱼多花了{d}元，买蔬菜花了多少元？
        zh| 大树的高度是旗杆的{k}倍，旗杆比大树矮{d}米，旗杆高多少米？
        zh| {A}再捡{d}枚贝壳就和{B}的同样多，{B}的贝壳是{A}的{k}倍，{A}有多少枚贝壳？
        zh| 邮票涨价{d}分后，价钱是原来的{k}倍，原来多少分？
        zh| 小狗比春天时重了{d}千克，现在的体重正好是春天的{k}倍，春天时小狗重多少千克？
        zh| 小树栽下后长高了{d}厘米，现在的高度是栽下时的{k}倍，栽下时高多少厘米？
        zh| 鱼缸里又放进{d}条鱼，鱼的条数就是原来的{k}倍，原来有多少条鱼？
        zh| {A}这一年攒下{d}元，年底的钱是年初的{k}倍，年初{A}有多少元？
        zh| 新机器每天的产量是旧机器的{k}倍，换成新机器后每天多生产{d}个零件，旧机器每天生产多少个？
        zh| 球队赢的场数是输的{k}倍，赢的比输的多{d}场，输了几场？
        zh| 一个数加上{d}后等于它自己的{k}倍，这个数是多少？
        zh| 买一盏灯的钱可以买{k}个灯泡，一个灯泡比一盏灯便宜{d}元，一个灯泡多少元？
        zh| 母象吃的草是小象的{k}倍，小象每天比母象少吃{d}千克，小象每天吃草多少千克？
        zh| {A}把一只旧钟按买价的{k}倍卖出，赚了{d}元，买价是多少元？
        zh| 宾馆街景房的间数是海景房的{k}倍，海景房少{d}间，宾馆有海景房多少间？
        zh| 瑜伽班女学员人数是男学员的{k}倍，女学员比男学员多{d}人，男学员有几人？
        zh| 俱乐部增加{d}名会员以后，会员数是原来的{k}倍，原来有多少名会员？
        zh| {A}投进的球是{B}的{k}倍，{B}落后{d}个球，{B}投进几个球？
        zh| 种玉米的面积是豆子的{k}倍，豆子比玉米少种{d}亩，豆子种了多少亩？
        zh| {A}出生时外婆{d}岁，现在外婆的年龄是{A}的{k}倍，{A}现在多少岁？
        zh| 长方形的长是宽的{k}倍，长比宽多{d}厘米，宽是多少厘米？
        zh| 大房间的月租是小房间的{k}倍，租小房间每月省{d}元，小房间月租多少元？
        zh| {k}个小袋和一个大袋一样重，大袋比一个小袋重{d}千克，一个小袋重多少千克？
        zh| {A}对{B}说：“你的{T}是我的{k}倍，比我多{d}{M}。”{A}有多少{M}？
        zh| 大钟敲的次数是小钟的{k}倍，一周里大钟多敲{d}次，小钟一周敲多少次？
        zh| 游隼每小时比鸽子多飞{d}千米，速度是鸽子的{k}倍，鸽子每小时飞多少千米？
        zh| 一个面包的价钱是一个馒头的{k}倍，只买馒头能省下{d}元，一个馒头多少元？
        zh| 老师本该给每人发一张纸，却每人发了{k}张，多用了{d}张，班里有多少人？
        zh| 雨后小路上的蜗牛是雨前的{k}倍，新爬出来{d}只，雨前有几只？
        zh| 果园里苹果树的棵数是梨树的{k}倍，砍掉{d}棵苹果树就和梨树同样多，梨树有多少棵？
        zh| 小马现在的体重是出生时的{k}倍，出生时比现在轻{d}千克，出生时重多少千克？
        zh| 寄包裹的钱是寄信的{k}倍，营业员把信当成包裹，多收了{d}元，寄信要多少元？
        zh| {A}把一个数误乘了{k}，结果比原数多{d}，原数是多少？
        zh| 看一场歌剧的钱可以看{k}场电影，歌剧票比电影票贵{d}元，一张电影票多少元？
        zh| 一块石头在地球上的重量是在小行星上的{k}倍，在小行星上轻{d}千克，它在小行星上重多少千克？
        zh| 塔楼的台阶数是地下室的{k}倍，比地下室多{d}级，地下室的台阶有多少级？
        zh| 全家每人吃{k}个李子要比每人吃一个多准备{d}个，全家有几人？
        zh| 河里鳟鱼的条数是梭鱼的{k}倍，捞走{d}条鳟鱼后鳟鱼和梭鱼一样多，梭鱼有多少条？
        zh| 上坡的时间是下坡的{k}倍，下坡比上坡省{d}分钟，下坡用多少分钟？
        zh| 傍晚我的影子是中午的{k}倍长，比中午长{d}厘米，中午影子长多少厘米？
        zh| 新隧道的长度是旧隧道的{k}倍，旧隧道短{d}米，旧隧道长多少米？
        zh| 海上的浪高是港湾里的{k}倍，港湾里的浪低{d}厘米，港湾里的浪高多少厘米？
        zh| 走楼梯的时间是坐电梯的{k}倍，坐电梯能早到{d}秒，坐电梯要几秒？
        zh| 厨师放的盐是应放的{k}倍，多放了{d}克，应放盐多少克？
        zh| 打印时把份数设成了{k}份而不是一份，多打出{d}张，本来只要打多少张？
        zh| {B}猜对的谜语是{A}的{k}倍，{A}还要猜对{d}条才能追上{B}，{A}猜对了多少条？
        zh| 网站增加{d}个页面后，页面数是原来的{k}倍，原来有多少个页面？
        zh| 打开手电筒能看到的距离是不打开时的{k}倍，远了{d}米，不打开手电筒能看到多少米？
        zh| {A}买的{T}是需要的{k}倍，退掉了多余的{d}{M}，{A}需要多少{M}？
        zh| x比它的{k}倍少{d}，求x。
        zh| 北湖的深度是南湖的{k}倍，南湖比北湖浅{d}米，南湖深多少米？
        zh| 给每个孩子吹了{k}个气球，每人拿一个以后还剩{d}个，有孩子多少个？
        zh| 冰淇淋店卖出的蛋筒是杯装的{k}倍，蛋筒比杯装多卖{d}个，杯装卖出多少个？
        zh| {A}第二晚看到的流星是第一晚的{k}倍，多看到{d}颗，第一晚看到几颗？
        zh| 李大叔的地是王大叔的{k}倍，王大叔再买{d}亩就和李大叔一样多，王大叔有地多少亩？
        zh| 数一堆贝壳，若重复数了{k}遍就会比实际多数出{d}个，实际有贝壳多少个？

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
        en| Some {T} were shared equally by {k} children. {A} was one of them; with {b} of {his} own {he} now has {c}. How many {T} were shared?
        en| Think of a number, divide it by {k} and add {b}. You get {c}. What was the number?
        en| If x is divided by {k} and increased by {b}, the result is {c}. Find x.
        en| {A} gets one of {k} equal shares of a sum of money and a bonus of {$b}; that makes {$c}. What is the sum of money?
        en| The quotient of a number and {k}, plus {b}, equals {c}. Find the number.
        en| {k} friends divide the cost of a trip equally. {A} also pays {$b} for a ticket and so pays {$c} in all. What does the trip cost?
        zh| 一个数除以{k}，再加{b}，等于{c}，这个数是多少？
        zh| 一些{T}平均分给{k}个小朋友，{A}也分到一份，加上自己的{b}{M}共有{c}{M}，分掉的{T}有多少{M}？
        zh| 想一个数，除以{k}后加{b}，得{c}，想的数是几？
        zh| x除以{k}的商加上{b}等于{c}，求x。
        zh| {k}个朋友平摊旅费，{A}另外买票花了{b}元，一共花了{c}元，旅费总共多少元？
        zh| 比一个数除以{k}的商多{b}的数是{c}，这个数是多少？
        en| {c} is {b} more than a number divided by {k}. Find the number.
        en| A farmer packs all eggs equally into {k} boxes. After {b} more eggs are put into a box, it holds {c}. How many eggs did he pack?
        en| Divide a number by {k}. If you add {b} to what you get, it makes {c}. Which number is it?
        en| When a sum of money is split equally among {k} people and each also gets {$b}, each has {$c}. How much is the sum?
        zh| {c}比一个数除以{k}的商多{b}，求这个数。
        zh| 农民把鸡蛋平均装进{k}个盒子，其中一个盒子再放{b}个后有{c}个，装了多少个鸡蛋？
        zh| 一笔钱平均分给{k}人，每人再各得{b}元，每人就有{c}元，这笔钱是多少元？
        zh| 某数除以{k}，所得的商与{b}的和是{c}，某数是几？
        en| A number is split into {k} equal parts. One part and {b} make {c}. What is the number?
        en| One of {k} equal piles of {T} is joined by {b} more {T}, and then it has {c}. How many {T} were there in all the piles?
        en| {A} takes one of {k} equal parts of a number and adds {b} to it to get {c}. Find the number.
        en| When x is divided by {k} and {b} is added to the quotient, you have {c}. What is x?
        en| A rope is cut into {k} equal pieces. One piece is knotted to a cord of {b} m, and together they measure {c} m. How long was the rope?
        en| Take a number, divide by {k}, add {b}: the answer is {c}. Which number was taken?
        en| Each of {k} workers gets an equal part of the pay and {$b} for food, {$c} altogether. What is the pay of all workers without the food money?
        en| The sum of {b} and the quotient of a number and {k} is {c}. What is the number?
        en| A teacher divides all the sheets evenly among {k} groups. With the {b} sheets that it had before, one group now has {c}. How many sheets did the teacher divide?
        en| Divide x by {k}, then add {b}, and the result will be {c}. Find x.
        zh| 把一个数平均分成{k}份，其中一份加上{b}是{c}，这个数是多少？
        zh| 一根绳子平均剪成{k}段，一段接上{b}米长的细绳后长{c}米，原来的绳子长多少米？
        zh| 先把一个数除以{k}，再把商加上{b}，结果得{c}，求原来的数。
        zh| {b}加上一个数除以{k}的商，和是{c}，这个数是多少？
        zh| 老师把一些本子平均分给{k}个小组，第一组原来有{b}本，现在有{c}本，老师一共分了多少本？
        zh| 工钱由{k}个工人平分，每人另得饭钱{b}元，每人一共拿到{c}元，工钱总共是多少元？
        zh| 如果x除以{k}以后再加{b}，就得到{c}，x是几？
        zh| 有一个数，除以{k}，然后加{b}，最后是{c}，这个数是多少？
        zh| {A}把{T}平均分成{k}堆，一堆再添{b}{M}就是{c}{M}，{A}的{T}一共有多少{M}？
        zh| 与{b}相加得{c}的数，是某数除以{k}的商，求某数。
        zh| 一个数除以{k}再加{b}得{c}，这个数是几？
        zh| 某数除以{k}，加上{b}，结果是{c}，求某数。
        zh| 一个数被{k}除，所得的商加{b}等于{c}，求这个数。
        en| If a number is divided by {k} and {b} is added, the result is {c}. Find it.
        en| The chess club ordered some boards and split them fairly between {k} rooms. The library room, which owned {b} boards already, has {c} boards now. How many boards did the club order?
        en| {A} poured the soup evenly into {k} pots. Into the smallest pot {he} then stirred {b} ml of cream, so it held {c} ml. How many ml of soup were there?
        en| Our bus fare was shared by {k} of us. On top of that I bought a sandwich for {$b}, and my spending came to {$c}. What was the bus fare for all of us?
        en| Dividing my secret number by {k} gives a quotient that falls short of {c} by {b}. What is my secret number?
        en| A radio programme is cut into {k} parts of equal length. One part, together with an advert of {b} minutes, lasts {c} minutes. How long is the whole programme without adverts?
        en| What must I divide by {k} so that, once {b} has been added, I end up with {c}?
        en| "Share these {T} among the {k} of you," said Grandma. {A}, who had {b} {T} in {his} pocket already, went home with {c}. How many {T} did Grandma share out?
        en| A number was fed into a machine that divides by {k} and afterwards adds {b}. The display shows {c}. Which number went in?
        en| The gardener spread the compost evenly over {k} beds. The rose bed got another {b} kg and so received {c} kg altogether. Determine the weight of the compost spread at first.
        en| If one share out of {k} equal shares of a treasure is put with {b} gold coins, the chest holds {c} coins. How many coins does the treasure have?
        en| At the post office a pile of letters is sorted into {k} equal bags. Later {b} parcels go into one of the bags, which then contains {c} items. How many letters were in the pile?
        en| {A} and {his} friends, {k} people in all, split a hotel bill evenly. {A} also owed {$b} for the minibar and handed over {$c}. Find the hotel bill without the minibar.
        en| Solve for x: x divided by {k}, with {b} added on, comes to {c}.
        en| My aunt took the number of her house, divided it by {k}, and added {b}. She got {c}. At what number does she live?
        en| {c} pupils sit in the music room. {b} of them were there from the start, and the rest are one of the {k} equal groups into which the year was divided. How many pupils are in the year?
        en| A plank is sawn into {k} pieces of the same length. By gluing a block {b} cm long to one piece, the carpenter gets a shelf of {c} cm. What was the length of the plank?
        en| The tickets for the play were divided equally among {k} schools. Ours was given {b} extra tickets and ended up with {c}. How many tickets had been divided?
        en| Work backwards: after a division by {k} and an addition of {b}, the outcome is {c}. What was the starting number?
        en| During the trip the water was shared out evenly to {k} hikers. {A} still had {b} litres of {his} own, so {he} carried {c} litres. How many litres were shared out?
        en| One out of {k} equal slices of a sum of money plus {$b} makes {$c}. What is the sum of money?
        en| {A} earned the same amount on each of {k} days. With {$b} from {his} uncle, one day's earnings would be {$c}. How much did {he} earn on all these days together?
        en| A swimmer covered a distance in {k} equal laps. One lap and {b} m more are {c} m. Find the distance the swimmer covered.
        en| The coach hands out all the balls equally to {k} teams. The youngest team finds {b} more in the shed and now trains with {c} balls. How many balls did the coach hand out?
        en| There is a number such that its quotient by {k} is {b} smaller than {c}. Find this number.
        en| Every driver at a taxi firm receives one of {k} equal parts of the tips. Last night {A} also got {$b} from a passenger and took home {$c}. How much were the tips that were divided?
        en| {A} copied {his} photos evenly onto {k} memory sticks. One stick had held {b} photos before, and now there are {c} on it. How many photos did {A} copy?
        en| What is the value of x when the sum of x over {k} and {b} is {c}?
        en| The sheep were driven into {k} pens, equally many into each. A neighbour lets {b} of his own sheep into the first pen, and the dog counts {c} there. How many sheep were driven in?
        en| A cook weighs out flour in {k} equal portions. To one portion {b} g of sugar is added, and the mixture weighs {c} g. How much flour was there in total?
        en| Let the number be x. One part of x, when x is parted into {k} equal parts, is {b} below {c}. What is x?
        en| All the chairs from the hall were moved equally to {k} classrooms. In our classroom, where {b} chairs stood before, there are now {c}. How many chairs came out of the hall?
        en| {A} split {his} savings evenly over {k} accounts, then the bank credited {$b} to one of them, bringing it to {$c}. How much were {his} savings?
        en| The firefighters divided a hose into {k} equal lengths and fixed a nozzle pipe of {b} m to one of them. That made {c} m. How many metres of hose had there been?
        en| Sharing the cost of a present equally, {k} colleagues paid the same. {A} spent a further {$b} on wrapping paper and a card; {his} expenses were {$c}. What did the present cost?
        en| Twist: first divide by {k}, next add {b}. If that takes you to {c}, where did you begin?
        en| In a card game the whole deck is dealt out to {k} players. {A} then draws {b} cards from another deck and holds {c}. How many cards were dealt out?
        en| A nurse divides the bandages equally between {k} wards. Ward A had {b} left over from last week and can now use {c}. How many bandages did the nurse divide?
        en| Tell me the number that, when it is divided by {k} and the quotient is increased by {b}, turns into {c}.
        en| The theatre group's costumes fit evenly into {k} trunks. {b} hats are laid on top in one trunk, so that {c} things are in it. How many costumes are there?
        en| Each floor of an office block has the same number of desks, and there are {k} floors. When {b} desks are added to the top floor it has {c}. How many desks did the building have before?
        en| {B} got one of {k} equal heaps of {A}'s {T}. Together with {b} that {B} had collected alone, {B} has {c} {T}. How many {T} did {A} put into heaps?
        en| A ribbon was divided into {k} equal bits. {A} sewed a strip of lace of {b} cm to the end of one bit and measured {c} cm. How long had the ribbon been?
        en| The bakery delivers its rolls in equal numbers to {k} cafés. The café on the corner bakes another {b} itself and offers {c} rolls. How many rolls does the bakery deliver?
        en| If {b} is added to one of the {k} equal parts of a number, the total is {c}. Determine the number.
        en| I had {b} marbles. My cousin divided a bagful of marbles among {k} children, me included, all getting the same, and now I have {c}. How many marbles were in the bag?
        en| {c} equals {b} plus the result of dividing a certain number by {k}. Which number is it?
        en| A train with {k} carriages carries the same number of people in each. At the next stop {b} people get into the first carriage, which then has {c} people. How many people were on the train before the stop?
        en| After a storm, a charity distributed blankets equally to {k} villages. One village, with {b} blankets of its own, could count on {c}. How many blankets did the charity distribute?
        en| The day's catch was split evenly between {k} fishing boats' crews. With the {b} kg from yesterday, one crew sold {c} kg. How big was the day's catch?
        en| {A} walks the same number of steps every day. If {he} divides the number of steps by {k} and then counts {b} more, {he} reaches {c}. How many steps does {he} walk a day?
        en| Compute the unknown number: unknown ÷ {k} + {b} = {c}.
        en| Each of the {k} winners takes an equal part of the jackpot. Winner {A} also gets {$b} back for {his} ticket, in sum {$c}. How large is the jackpot?
        en| The museum hung its new pictures evenly in {k} halls. In the east hall {b} old pictures had been left on the walls, and so {c} pictures hang there. How many new pictures did the museum hang?
        en| My paper round takes me to {k} streets with equally many houses in each. In one street {b} new houses are built, which makes {c} there. How many houses were on my round before the building?
        en| {A} said: "I divided my age in months by {k}. Then I added {b} and got {c}." How many months old is {he}?
        en| The seeds from a packet were sown evenly into {k} trays. Into one tray {b} more seeds were dropped by mistake, giving {c} seeds in it. How many seeds came out of the packet?
        en| Find a number so that a {k}-way equal split of it leaves each part {b} short of {c}.
        en| A baker cut the dough into {k} equal lumps and kneaded {b} g of raisins into one of them; that lump then weighed {c} g. What did the dough weigh?
        en| An hour's phone calls were distributed evenly to {k} operators. One of them took {b} additional calls from the night shift; she answered {c}. How many calls came in during that hour?
        en| The rent for the flat is split {k} ways. I pay my share plus {$b} for the parking space, in other words {$c}. How much is the rent?
        en| What number, cut down to one of its {k} equal parts and then raised by {b}, becomes {c}?
        en| {k} kittens shared a bowl of milk fairly. The greedy one found {b} ml more in the kitchen and drank {c} ml altogether. How much milk was in the bowl?
        en| A file was divided into {k} blocks of equal size. With a header of {b} bytes, a block takes up {c} bytes. How many bytes has the file?
        en| {A} wants to finish a book in {k} days by reading the same number of pages daily. On the first day {he} read {b} pages beyond this goal and reached page {c}. How many pages does the book have?
        en| The answer to a puzzle is {c}. It was found by dividing the first number by {k} and putting {b} to it. What was the first number?
        en| From the wholesaler came a crate of {T} which {k} shopkeepers split equally. One of them already had {b} {T} on the shelf, so {c} were for sale there. How many {T} were in the crate?
        en| Sand was unloaded evenly at {k} places on the building site. Where {b} tonnes lay before, there are {c} tonnes now. How many tonnes were unloaded altogether?
        en| The quotient obtained when an unknown number is divided by {k} has to be increased by {b} in order to equal {c}. Find the unknown number.
        en| A spaceship stores its oxygen in {k} tanks of equal content. After {b} units have been pumped into tank A, it contains {c} units. How many units did the ship store at first?
        en| {k} brothers inherited a field in equal parts. The eldest bought {b} hectares next to his part and owns {c} hectares today. How large was the inherited field?
        en| By what amount of {T} did we start, if we put them in {k} equal boxes, added {b} to the red box and counted {c} in the red box?
        en| A choir stands in {k} equal rows. When {b} late singers join the front row, it has {c} singers. How many singers were there without the latecomers?
        en| {A} divided the number on the card by {k}. To the answer {he} added {b}, which gave {him} {c}. What was written on the card?
        en| Some beads were threaded evenly onto {k} strings; {b} glass beads were then put on one string, for {c} beads in total on that string. How many beads were threaded before the glass beads?
        en| As one of {k} equal partners, {A} receives {his} part of the profit as well as {$b} for driving. This amounts to {$c}. Calculate the profit.
        en| A phone company charges one dollar for every {k} minutes of talk and a basic fee of {$b}. {A}'s bill is {$c}. For how many minutes did {he} talk?
        en| By counting the chirps of a cricket, dividing by {k} and adding {b}, you get the temperature, so the story goes. Tonight that gives {c} degrees. How many chirps were counted?
        en| A cyclist rides to the coast in {k} hours at a steady speed. A car that is {b} km/h faster than the cyclist does {c} km/h. How far is it to the coast?
        en| Bought singly, a battery costs {$c}. That is {$b} more than a battery costs in a pack of {k}. How much is the pack?
        en| The price of a sofa is paid in {k} equal instalments. Because the shop adds a fee of {$b} to every instalment, the customer pays {$c} each time. What is the price without fees?
        en| The average of {k} numbers is {b} below {c}. What is the sum of the numbers?
        en| In a video game you get one coin for every {k} monsters. {A} started with {b} coins and has {c} now. How many monsters did {he} catch?
        en| A rectangle is {k} m wide. If its length were {b} m greater, it would be {c} m long. What is the area of the rectangle?
        en| The old printer needs {k} minutes for a job. The new printer, which manages {b} pages a minute more, prints {c} pages a minute. How many pages has the job?
        en| For every {k} bottle tops that a child brings, the museum gives one sticker. {B} had {b} stickers and now has {c}. How many bottle tops did {B} bring?
        en| A sack of flour is emptied evenly into {k} tins. The blue tin still held {b} cups from before, and it holds {c} cups now. How many cups of flour came out of the sack?
        en| The rain water in a barrel is spread evenly over {k} flower beds. The roses get {b} litres of tap water as well, which makes {c} litres. How much water was in the barrel?
        en| Says the wizard: "Part my number into {k} equal shares, give one share {b} more, and there stands {c}." What is the wizard's number?
        en| {A} has a number in {his} head. A {k}-way split of it, topped up with {b}, is {c}. What number is in {A}'s head?
        en| x / {k} + {b} = {c}. What is x?
        en| Solve the equation x / {k} + {b} = {c}.
        en| x / {k} is {b} less than {c}. Determine x.
        en| A number divided by {k} falls short of {c} by {b}. Which number is it?
        en| How much was the bill for the boat, if {k} families split it evenly and the Millers, who also paid {$b} for fishing rods, spent {$c}?
        en| How many nuts did the squirrels gather, if they hid them in {k} holes, the same number in each, and one hole, to which a jay added {b} nuts, now has {c}?
        en| What was the length of a pipe that was sawn into {k} equal parts, if one part with a tap of {b} cm fixed to it measures {c} cm?
        en| If a field is shared equally by {k} farmers, and a farmer who already owns {b} acres ends up with {c} acres, how many acres does the field have?
        en| If you cut a number into {k} equal bits and lay {b} beside one of the bits, you have {c}. Find the number.
        en| If the marks of {k} tests are added and the sum is divided by the number of tests, the result is {b} lower than {c}. What do the marks add up to?
        en| Find the total amount of paint if it was poured evenly into {k} buckets and one bucket, after {b} ml of thinner had gone in, contained {c} ml.
        en| Find how many cards a dealer gave out, given that {k} players got equally many and {A}, who was allowed to draw {b} extra cards, held {c}.
        en| Find my number: I divided it by {k}, my friend raised the answer by {b}, and the teacher read {c} on the board.
        en| Calculate the weight of a cheese which is cut into {k} equal blocks, when a block and its box of {b} g weigh {c} g.
        en| Calculate x from this: {b} added to x divided by {k} makes {c}.
        en| Work backwards: the last step was adding {b}, the step before that was dividing by {k}, and {c} came out. What went in?
        en| Undo these steps to find the start: divide by {k}, then go up by {b}, then stop at {c}.
        en| A teapot fills {k} cups equally. With {b} ml of milk in it, a cup has {c} ml. How much tea did the pot hold?
        en| Grandfather cut his land into {k} equal plots for his children. My mother bought {b} acres next to hers and owns {c} acres today. How much land did Grandfather cut up?
        en| A film was shown in {k} equally long parts. With {b} minutes of adverts, the first evening lasted {c} minutes. How many minutes is the film?
        en| The coach shared the tennis balls fairly between {k} courts. On court A, {b} balls were lying around already, and now {c} are there. How many balls did the coach share out?
        en| A shoal of fish broke up into {k} groups of the same size. Then {b} strangers joined one group, so that it counted {c} fish. How many fish were in the shoal?
        en| A ferry company puts the waiting cars on {k} boats, as many on each boat as on the others. The last boat takes {b} late cars too and leaves with {c} cars. How many cars were waiting at first?
        en| All eggs of the day went into {k} baskets in equal numbers. The one by the door got {b} duck eggs on top, for a total of {c}. How many eggs were there apart from the duck eggs?
        en| Every morning {A} runs one lap for each {k} cookies {he} ate the day before, and {b} laps besides. Today {he} ran {c} laps. How many cookies did {he} eat yesterday?
        en| A stamp dealer gives one free stamp for every {k} stamps bought. {A} had {b} free stamps from last year and has {c} free stamps now. How many stamps did {he} buy this year?
        en| The class ordered pizza, one for every {k} pupils, and {b} pizzas for the teachers and parents. {c} pizzas came. How many pupils are in the class?
        en| The ship has one lifeboat for every {k} cabins plus {b} spare boats. Altogether it has {c} lifeboats. How many cabins are there?
        en| On a school trip one adult is needed for every {k} children. In addition {b} parents came just for fun, so {c} adults were on the trip. How many children were there?
        en| The zoo has one keeper for every {k} animals and {b} people in the office. It employs {c} people. How many animals live in the zoo?
        en| A taxi costs {$b} at the start and one dollar for every {k} blocks. {A} paid {$c}. How many blocks did {he} ride?
        en| A parking machine gives one token per {k} minutes. {A} had {b} tokens in {his} pocket before and now counts {c}. How many minutes did {he} park?
        en| When {A} saved {his} weekly money, Grandma gave one dollar for every {k} dollars that {he} put aside. Then {he} got {$b} from an uncle, and the gifts of both came to {$c}. How many dollars had {A} put aside?
        en| A swimmer's points are the metres swum divided by {k}, plus {b} points for style. {A} got {c} points. How many metres did {he} swim?
        en| To find the right dose in drops, a nurse divides a child's weight by {k} and adds {b}. The dose for a large child is {c} drops. What weight did the nurse use?
        en| The rule on the packet: cooking time in minutes = weight divided by {k}, plus {b} minutes. A joint of meat took {c} minutes. What was its weight?
        en| A secret code changes each number: it is divided by {k}, and the result is raised by {b}. Which number is turned into {c}?
        en| {A} presses the keys of {his} calculator: a number, divided by, {k}, plus, {b}, equals. It shows {c}. Which number did {he} type first?
        en| A function machine has a box "divide by {k}" and behind it a box "add {b}". If {c} falls out at the end, what was thrown in?
        en| When my father's lucky number is divided by {k} it goes without remainder, and {b} more than the answer is {c}. What is his lucky number?
        en| "I took your number, split it evenly into {k}, and {b} more brought me to {c}," says {A} to {B}. What was {B}'s number?
        en| "The total will be paid by the {k} of us, everyone the same," says {A}, "but I owe the driver {$b} as well. That is {$c} for me." What total is {A} speaking of?
        en| {A}, one of {k} heirs with equal rights, had {$b} of {his} own. After {he} inherited, {he} had {$c}. What was the whole inheritance?
        en| {A} is one of {k} painters who shared a fence equally. After finishing {his} part {he} painted {b} m of the neighbour's fence and so painted {c} m that day. How long is the shared fence?
        en| {A} strung all {his} beads on {k} threads, the same number on each. {B}, who got one of the threads, added {b} pearls, so there were {c} beads and pearls on it. How many beads had {A}?
        en| {A} baked biscuits for {k} neighbours, equally many for each. Mrs. Green also received {b} muffins, which made {c} pieces for her. How many biscuits did {A} bake?
        en| {A} reads a book in {k} days, always the same number of pages, and each day {b} pages of a magazine. That is {c} pages a day. How many pages are in the book?
        en| {A} works {k} days a week for a fixed weekly wage. On Friday {he} got {$b} in tips, so that the day brought {him} {$c}. How much is the weekly wage?
        en| {A} and {B} play with others, {k} players in all. The chips are handed out equally. {B} wins {b} chips in the first round and has {c}. How many chips were handed out?
        en| {B}'s music files fill {k} memory cards equally. {B} adds {b} songs to one card, where {c} songs are stored now. How many songs did {B} have before?
        en| {k} hikers carry the food of the group in equal loads. {A} carries {b} kg of {his} own things besides and has {c} kg on {his} back. What does the food weigh?
        en| {k} brothers and sisters bought a present together and paid equal parts. The eldest also bought a card for {$b}. The eldest spent {$c}. What did the present cost?
        en| {k} horses get the same share of a load of hay. The mare with the foal gets {b} kg extra, which is {c} kg in all. How much hay is in the load without the extra?
        en| {k} villages shared the cost of a bridge equally. One of them paid {$b} more for the road to it and therefore spent {$c}. How much did the bridge cost?
        en| {b} more than one of {k} equal parts of x is {c}. Find x.
        en| {b} plus the average of {k} test results makes {c}. What is the total of the test results?
        en| {b} visitors were in the east wing when the guide sent one of {k} equal groups there, and then the wing had {c} visitors. How many people were in all the guide's groups?
        en| {b} children were already at the table when the class was seated at {k} tables, equally many at each. Now there are {c} at this table. How many children are in the class?
        en| {c} is the answer when {b} is added to a number that was first divided by {k}. What is that number?
        en| {c} candles are on the table by the window: {b} were there before, and the others are its share of a box of candles that was divided evenly among {k} tables. How many candles were in the box?
        en| {c} sheep graze on the hill. Of these, {b} belong to the shepherd, and the rest are one of the {k} equal flocks into which the village sheep were divided. How many sheep has the village?
        en| In a quiz the points of the team were divided equally among its {k} members. {A} got another {b} points for the bonus question and finished with {c}. How many points did the team have?
        en| In the kitchen, soup for the whole hospital is poured equally into {k} pots. One pot is thinned with {b} litres of water until it holds {c} litres. How many litres of soup were cooked?
        en| In an archery contest the average of {A}'s {k} shots, increased by {b} points for the smallest bow, was {c}. How many points did {his} shots score altogether?
        en| On each of {k} days the builders laid the same length of track. The next day, helped by a machine, they laid {b} m more than on such a day, that is {c} m. How many metres did they lay before the machine came?
        en| On a map, one centimetre stands for {k} km. A road was drawn on it, and the pencil went on for {b} cm too far, so the line is {c} cm long. How many km long is the road?
        en| Over {k} nights an owl caught equally many mice each night. The night after, it caught {b} more than on any of these nights: {c}. How many mice did it catch in the first nights, before that?
        en| Part of a sum in an old book is torn off. You can still read "... divided by {k}, plus {b}, is {c}". Which number is missing?
        en| Seats in a new theatre are in {k} equal blocks. Then {b} folding seats are put into block A, which has {c} seats after that. How many seats were there without the folding ones?
        en| Sailors divided the drinking water into {k} equal rations, one for each day. When it rained they added {b} litres to the ration of the first day and had {c} litres to drink. How much drinking water had there been?
        en| Snow fell for {k} hours, the same amount each hour. Had {b} mm more fallen per hour, it would have been {c} mm an hour. How many mm of snow fell?
        en| The cost of heating is divided among {k} flats in equal parts. The flat on the ground floor pays {$b} extra for its garage: {$c} altogether. How much is to be divided?
        en| The kilometres of a rally are split into {k} stages of equal length. Because of road works the first stage is {b} km longer than planned, {c} km. What was the planned length of the rally?
        en| The number of leaves on a twig is a secret. Divided by {k} and then increased by {b}, it is {c}. How many leaves are there?
        en| There is a number such that its {k} equal parts would each be {c} if each were {b} larger. Which number is it?
        en| To get from the first number to the second, divide by {k} and add {b}. The second number is {c}. Write down the first.
        zh| 有一个数，把它缩小到原来的{k}分之一后再加上{b}，恰好是{c}，这个数是多少？
        zh| 校车费用由{k}个家庭均摊，{A}家还单独交了{b}元保险费，一共交了{c}元。校车费用是多少元？
        zh| {A}在心里想了一个数，用它除以{k}，再用商加{b}，算出来是{c}，{he}想的是哪个数？
        zh| 食堂把运来的大米平均分给{k}个灶，其中东灶原来还有{b}千克米，现在东灶有{c}千克，食堂运来大米多少千克？
        zh| 图书馆新到一批书，平均放在{k}个书架上。最左边的书架上本来就有{b}本，这样就有了{c}本。新到的书有多少本？
        zh| 被除数除以{k}所得的商，再添上{b}才是{c}，求被除数。
        zh| 妈妈把一袋糖平均分给{k}个孩子，{A}又从奶奶那里得到{b}颗，这时{he}有{c}颗糖，这袋糖有多少颗？
        zh| 数学游戏：输入一个数，机器先除以{k}，再加{b}，最后输出{c}。输入的数是几？
        zh| 生产小组的{k}名工人平分一笔奖金，组长另外拿到{b}元津贴，组长共得{c}元，这笔奖金有多少元？
        zh| 一桶果汁平均倒进{k}个壶，往其中一个壶里再兑{b}毫升水，就有{c}毫升，这桶果汁原有多少毫升？
        zh| {c}减去{b}正好等于某数的{k}分之一，某数是多少？
        zh| 园林队运来的树苗平均分给{k}个班种，其中甲班自己又买了{b}棵，结果甲班种了{c}棵，园林队运来树苗多少棵？
        zh| 一根铁丝平均截成{k}段，取其中一段焊上{b}厘米的钢条，总长{c}厘米，铁丝原来多长？
        zh| 同学聚餐，{k}人AA制付款，{A}后来自己又点了{b}元的饮料，共花去{c}元，聚餐的费用一共是多少元？
        zh| 把我的年龄除以{k}，再加上{b}，得数是{c}，你知道我几岁吗？
        zh| 渔民把捕到的鱼平均装在{k}只桶里，又往一只桶里放进{b}条鱼，这只桶里就有{c}条了，渔民一共捕到了多少条鱼？
        zh| 体育老师把一箱跳绳平均发给{k}个班，其中红星班加上自备的{b}根，共有{c}根，这箱跳绳有多少根？
        zh| 列方程求数：某数的{k}分之一与{b}相加等于{c}。
        zh| 幼儿园买来一批玩具，平均分到{k}个班后，小班连同原有的{b}件一共有{c}件，买来玩具多少件？
        zh| 电影票平均分给{k}所学校，实验小学又多拿到{b}张，实际拿到{c}张，开始平均分的电影票共有多少张？
        zh| 一个数先除以{k}，所得结果比{c}少{b}，这个数是几？
        zh| {k}只猴子平分一堆桃子，最小的猴子又捡到{b}个，这下它有{c}个桃子，这堆桃子原有几个？
        zh| 出租车费{k}人平摊，{A}除了自己那份，还付了{b}元过路费，总共付出{c}元，出租车费是多少元？
        zh| {A}把照片平均存到{k}个文件夹，其中“旅行”文件夹里原先有{b}张，现在变成{c}张，{A}这次存了多少张照片？
        zh| 一批货物平均装上{k}辆卡车，最后一辆又加装{b}箱，这辆车上共装{c}箱。开始时这批货物有多少箱？
        zh| 小猫喝奶：一大碗牛奶平均分给{k}只小猫，花猫还多喝了{b}毫升，花猫喝了{c}毫升，那碗牛奶有多少毫升？
        zh| {B}问{A}：“哪个数除以{k}，再多{b}就是{c}？”请你帮{A}算一算。
        zh| 合唱队平均站成{k}排，后来{b}名同学站进第一排，第一排就有{c}人，原来合唱队有多少人？
        zh| {A}计划用{k}天看完一本书，每天看同样多页，第一天却比计划多看了{b}页，看了{c}页，这本书共有多少页？
        zh| 卫生院把口罩平均分给{k}个村，东村自己还存着{b}个，现在共有{c}个口罩，卫生院分出去的口罩共有多少个？
        zh| 电话公司每{k}分钟收一元通话费，另收月租{b}元，{A}这个月付了{c}元，{he}通话多少分钟？
        zh| 骑车去海边要{k}小时，汽车每小时比自行车多行{b}千米，汽车每小时行{c}千米，去海边的路有多少千米？
        zh| 电池单买一节{c}元，比买{k}节装的整盒时平均每节贵{b}元，整盒电池多少元？
        zh| 沙发分{k}期付款，每期除了平均分摊的货款还要交{b}元手续费，每期实付{c}元，沙发的货款是多少元？
        zh| {k}个数的平均数加上{b}是{c}，这些数的总和是多少？
        zh| {k}个数的平均数比{c}小{b}，求这些数的和。
        zh| 游戏里每打败{k}个怪兽得一枚金币，{A}原有{b}枚金币，现在有{c}枚，{he}打败了多少个怪兽？
        zh| 长方形宽{k}米，如果把长再加{b}米，长就是{c}米，原来长方形的面积是多少平方米？
        zh| 旧打印机{k}分钟打完一份材料，新打印机每分钟比它多打{b}页，每分钟打{c}页，这份材料有多少页？
        zh| 每{k}个瓶盖换一张贴纸，{A}本来有{b}张贴纸，换完后有{c}张，{he}用了多少个瓶盖？
        zh| 超市积分规定：每消费{k}元得一分，生日另送{b}分，{A}这次得了{c}分，{he}消费了多少元？
        zh| 出租车起步价{b}元，以后每{k}个路口加一元，{A}付了{c}元，车开过了多少个路口？
        zh| 春游时每{k}名学生配一位老师，另外还有{b}位老师随行，一共去了{c}位老师，去了多少名学生？
        zh| 动物园里每{k}只动物由一名饲养员照顾，办公室还有{b}人，全园职工共{c}人，动物有多少只？
        zh| 解方程：x除以{k}的商再加{b}是{c}，x等于多少？
        zh| 巫师说：“把我的数分成{k}等份，一份再加{b}就成了{c}。”巫师的数是几？
        zh| 一袋面粉平均倒进{k}个罐子，蓝罐里本来还有{b}克，现在有{c}克，这袋面粉有多少克？
        zh| 倒推：最后一步是加{b}，前一步是除以{k}，结果是{c}，开始的数是几？
        zh| 一桶雨水平均浇在{k}块花圃里，玫瑰花圃又浇了{b}升自来水，共浇{c}升，这桶雨水有多少升？
        zh| 爷爷把地平均分给{k}个儿女，妈妈后来又买了{b}亩，现在妈妈有{c}亩地，爷爷分掉的地有多少亩？
        zh| 一部电影平均分成{k}集播放，每集加上{b}分钟广告共{c}分钟，电影本身有多少分钟？
        zh| 鱼群分成数量相等的{k}小群，其中一群又游来{b}条别的鱼，成了{c}条，原来鱼群有多少条鱼？
        zh| 等船的汽车平均装上{k}条渡船，最后一条船又装了{b}辆晚到的车，共{c}辆，原先等船的汽车有多少辆？
        zh| {A}每天跑步的圈数是这样定的：前一天吃的饼干块数除以{k}，再加{b}圈。今天{he}跑了{c}圈，昨天{he}吃了多少块饼干？
        zh| 食谱上说：烤肉的分钟数等于肉的重量除以{k}再加{b}，一块肉烤了{c}分钟，这块肉的重量是多少？
        zh| 密码规则：把每个数除以{k}再加{b}。变成{c}的是哪个数？
        zh| 爸爸的幸运数字能被{k}整除，比所得的商大{b}的数是{c}，爸爸的幸运数字是多少？
        zh| 遗产由{k}个子女平均继承，{A}自己原有{b}元，继承后共有{c}元，遗产一共多少元？
        zh| {k}个油漆工平均分担刷一道围墙，{A}刷完自己的一份后又帮邻居刷了{b}米，共刷{c}米，这道围墙长多少米？
        zh| {A}烤了饼干平均送给{k}家邻居，王奶奶家还收到{b}个蛋糕，王奶奶家收到的点心共{c}个，{A}烤了多少块饼干？
        zh| {A}{k}天看完一本故事书，每天看得同样多，每天另外还看{b}页杂志，这样每天看{c}页，故事书有几页？
        zh| {A}的周工资平均到{k}个工作日，星期五{he}还收了{b}元小费，这一天收入{c}元，{he}的周工资是多少元？
        zh| 筹码平均发给{k}名玩家，{B}第一轮赢了{b}个，手里就有{c}个，一共发了多少个筹码？
        zh| 登山队的食物由{k}人平均背，队长还背着自己的{b}千克行李，背上共{c}千克，食物一共多少千克？
        zh| {k}个兄妹平均出钱给妈妈买礼物，大姐还花{b}元买了贺卡，大姐共花了{c}元，礼物多少元？
        zh| 一车干草平均分给{k}匹马，带小马的母马多给{b}千克，它得到{c}千克，分给马的这车干草原有多少千克？
        zh| {k}个村平均分担修桥的钱，东村另外出{b}元修路，东村共出{c}元，修桥花了多少元？
        zh| 靠窗的桌上有{c}支蜡烛，其中{b}支是原来就有的，其余是一盒蜡烛平均分给{k}张桌子后得到的，这盒蜡烛有多少支？
        zh| 山坡上有{c}只羊，{b}只是牧羊人自己的，其余正好是全村的羊平均分成{k}群后的一群，全村有多少只羊？
        zh| 全队得分平均记给{k}名队员，{A}答对附加题又得{b}分，最后是{c}分，全队得了多少分？
        zh| 医院食堂把汤平均盛进{k}个锅，其中一锅兑了{b}升水后有{c}升，食堂煮了多少升汤？
        zh| 铺轨队{k}天每天铺得同样长，第二周用上机器，每天比原来多铺{b}米，每天铺{c}米，用机器前一共铺了多少米？
        zh| 地图上一厘米表示{k}千米，{A}画一条公路时多画了{b}厘米，画成了{c}厘米，这条公路实际长多少千米？
        zh| 猫头鹰连续{k}夜捉的老鼠一样多，下一夜多捉{b}只，捉了{c}只，前面这几夜一共捉了多少只？
        zh| 旧课本上有一道残缺的算式：□÷{k}+{b}={c}，方框里的数是多少？
        zh| 雪下了{k}小时，每小时下得一样多，如果每小时多下{b}毫米，就是每小时{c}毫米，这场雪一共下了多少毫米？
        zh| 暖气费由{k}户平均分摊，一楼的住户还要付车库费{b}元，一共付{c}元，分摊的暖气费有多少元？
        zh| 拉力赛全程平均分成{k}段，因为修路第一段比计划多了{b}千米，成了{c}千米，原计划全程多少千米？
        zh| 求一个数，使它的{k}分之一比{c}少{b}。
        zh| 某数平均分成{k}份，若每份都增加{b}，每份就是{c}，求某数。
        zh| 海员把淡水按{k}天平均分好，第一天下雨接到{b}升，这天就有{c}升水可用，原来一共有淡水多少升？
        zh| 妈妈把一壶茶平均倒进{k}个杯子，{A}往自己杯里加了{b}毫升牛奶，杯里共有{c}毫升，这壶茶有多少毫升？
        zh| 小组赛的总奖金平均发给{k}个队，冠军队另得{b}元，冠军队一共得到{c}元，平均发的奖金共多少元？
        zh| 松鼠把松果平均藏在{k}个洞里，喜鹊往一个洞里又放了{b}个，这个洞里有{c}个，松鼠藏了多少个松果？
        zh| 一根水管锯成同样长的{k}段，一段接上{b}厘米的龙头后长{c}厘米，水管原来多长？
        zh| 往心里想的数里先“除以{k}”，再“加上{b}”，我得到的是{c}，请说出我想的数。
        zh| 甲数除以{k}的商比乙数小{b}，乙数是{c}，甲数是多少？
        zh| 一块奶酪平均切成{k}块，每块连同{b}克的包装重{c}克，这块奶酪重多少克？
        zh| 旅行社把游客平均分成{k}个团，又有{b}人临时加入红团，红团有{c}人，原来有游客多少人？
        zh| 养殖场把鸡蛋平均装进{k}个篮子，门口的篮子又放进{b}个鸭蛋，里面就有{c}个蛋，鸡蛋一共多少个？

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
        en| Some {T} were [shared|divided] equally among {k} [children|friends], and each got {a}. How many {T} were there?
        en| After {A} had split {his} {T} into {k} equal piles, there were {a} in a pile. How many {T} did {he} have?
        en| A ribbon is cut into {k} equal pieces. Each piece is {a} cm long. How long was the whole ribbon?
        en| {k} friends shared the bill equally, and everyone paid {$a}. How much was the bill?
        en| The teacher formed {k} groups of the same size, and so there were {a} pupils in a group. How many pupils are in the class?
        en| Each of {k} heirs received {$a}; the money had been divided equally. What sum was divided?
        en| How many litres of milk were there, if they were poured equally into {k} cans and {a} litres came into each?
        en| What number must be divided by {k} to get {a}?
        en| The quotient of a number and {k} is {a}. Find the number.
        en| A farmer spread x kg of seed evenly over {k} fields, {a} kg on each. What is x?
        en| One of {k} equal parts of a journey is {a} km. How long is the whole journey?
        en| {A} read a book in {k} days, every day the same, namely {a} pages. How many pages has the book?
        en| If I deal out all cards to {k} players, each has {a}. How many cards are in the deck?
        en| A cake of x grams is cut into {k} equal slices. A slice weighs {a} grams. Find x.
        zh| 一些{T}平均分给{k}个[小朋友|同学]，每人得到{a}{M}，这些{T}一共有多少{M}？
        zh| {A}把{T}平均分成{k}堆，每堆{a}{M}，原来有多少{M}{T}？
        zh| 一条彩带平均剪成{k}段，每段长{a}厘米，这条彩带全长多少厘米？
        zh| {k}个朋友平摊饭钱，每人付了{a}元，这顿饭一共多少元？
        zh| 把全班同学平均分成{k}组，每组正好{a}人，全班有多少人？
        zh| 一批水果平均装进{k}个筐，每筐装了{a}千克，这批水果共重多少千克？
        zh| 什么数除以{k}的商是{a}？
        zh| 被除数除以{k}，商是{a}，被除数是多少？
        zh| {A}{k}天看完一本书，每天看的页数相同，都是{a}页，这本书有多少页？
        zh| 全程平均分成{k}段，每一段是{a}千米，全程是多少千米？
        zh| 奶奶把钱平均分给{k}个孙子，每个孙子分得{a}元，奶奶一共拿出多少元？
        zh| 一桶油平均倒进{k}个瓶子，每瓶{a}升，刚好倒完，这桶油有多少升？
        zh| 一副牌平均发给{k}个人，每人{a}张，这副牌有几张？
        zh| x除以{k}等于{a}，x是多少？
        en| When the {T} were laid out in {k} equal rows, each row had {a}. How many {T} are there?
        en| If a number is split into {k} equal parts, each part is {a}. What is the number?
        en| Everyone of the {k} cousins got {a} {T} when {A} shared all of {his} {T} fairly. How many {T} did {A} share?
        en| A path is walked in {k} equal stages of {a} km. What is the length of the path?
        en| The milk was poured evenly into {k} jugs with {a} litres each. How much milk was there?
        en| x divided by {k} is {a}. What is x?
        en| {k} people can divide the seats so that each has {a}. How many seats are there?
        en| A sum of money was divided by {k}, which gave {$a} for each. What was the sum?
        en| The driver covers the route in {k} days by doing {a} km every day. How many kilometres is the route?
        en| The {T} are dealt out to {k} players, {a} to each, and none are left. How many {T} were dealt out?
        zh| 把{T}摆成同样多的{k}行，每行正好{a}{M}，一共有多少{M}？
        zh| 一个数平均分成{k}份，每份是{a}，这个数是多少？
        zh| 一条路平均分{k}天走完，每天走{a}千米，这条路长多少千米？
        zh| 牛奶平均倒入{k}个壶里，每壶{a}升，共有牛奶多少升？
        zh| 总钱数除以{k}，每人{a}元，总钱数是多少元？
        zh| 求一个除以{k}得{a}的数。
        zh| 一笔捐款平均分给{k}所学校，每所得到{a}元，捐款总额是多少？
        zh| {k}辆车平均运一批砖，每辆运{a}块，正好运完，这批砖有多少块？
        zh| 同学们排成人数相等的{k}队，每队{a}人，共有同学多少人？
        zh| 商是{a}，除数是{k}，被除数是几？
        zh| 一个数除以{k}等于{a}，这个数是几？
        zh| 把一些糖平均分给{k}人，每人{a}颗，共有几颗糖？
        en| Shared among {k} children, each gets {a} {T}. How many {T} are there?
        en| A number is divided by {k}; the quotient is {a}. Find the number.
        en| The tickets for the school fair were handed to {k} classes, with each class getting the same number: {a}. How many tickets were handed out in total?
        en| {A} poured all the lemonade into {k} glasses. Every glass ended up with {a} ml. How much lemonade did {he} have at the start?
        en| After a bag of marbles is divided fairly among {k} boys, each boy owns {a} marbles. How many marbles did the bag hold?
        en| Dividing a certain number by {k} leaves you with {a}. Identify the number.
        en| The rent of a holiday cottage was split {k} ways; each person's part was {$a}. What was the rent of the cottage?
        en| A baker laid out his rolls on {k} trays so that every tray carried {a} rolls. How many rolls had he baked?
        en| I cut a plank into {k} equal pieces. One piece measures {a} cm. What was the length of the plank before I cut it?
        en| The captain divided the gold coins evenly between {k} pirates, and {a} coins landed in each pirate's purse. How many gold coins were there to begin with?
        en| The school's new laptops went to {k} rooms in equal numbers, {a} to a room. Find out how many laptops the school bought.
        en| What is the dividend if the divisor is {k} and the quotient is {a}?
        en| "Each of you may take {a}," said the coach to the {k} players, and with that the box of energy bars was empty. How many bars had been in the box?
        en| A wire is bent into a shape with {k} equal sides. Each side is {a} cm long. What is the length of the wire?
        en| On Monday the postman's letters were sorted into {k} bundles of equal size. There were {a} letters in a bundle. How many letters were sorted?
        en| Find the number that yields {a} on division by {k}.
        en| {A} paid for a bicycle in {k} equal instalments of {$a}. What did the bicycle cost?
        en| An ice-cream seller used up a tub by making {k} equal portions. A portion weighed {a} g. How many grams had been in the tub?
        en| If you arrange all the chairs of the hall in {k} rows, then each row has {a} chairs. How many chairs stand in the hall?
        en| Our sports day had {k} teams with the same number of children. Since {a} children were in each team, how many took part?
        en| {A} has just finished sticking {his} stamps into an album. They fill {k} pages evenly, and on each page are {a} stamps. How many stamps does {he} own?
        en| The nurse shared the vitamin tablets equally among {k} patients. Each patient was given {a} tablets. How many tablets did the nurse share out?
        en| When {k} trucks carry away a heap of sand in equal loads, a load weighs {a} tons. Work out the weight of the heap.
        en| The total was split evenly between {k} charities, so each charity received {$a}. What was the total?
        en| Ticket money of {$a} per head was collected when the {k} of us split the cost of the boat trip evenly. How much did the boat trip cost?
        en| A ribbon is snipped into {k} strips, all alike and each {a} cm long, with nothing left over. How long was the ribbon?
        en| {k} hens laid the same number of eggs this month. For every hen that comes to {a} eggs. What number of eggs did they lay in all?
        en| A number, when shared out into {k} equal groups, puts {a} in each group. What number is it?
        en| How many photos did {A} take, if {he} stored them in {k} folders with {a} photos in each?
        en| The marathon club split its route into {k} legs of the same length. Each runner has a leg of {a} km. What is the full distance?
        en| Workers planted a load of young trees along {k} streets, putting {a} trees along each street. How large was the load?
        en| It takes {k} buses, each with {a} passengers, to bring all the fans to the stadium. How many fans are there?
        en| {A} emptied {his} piggy bank and made {k} equal stacks of coins. Each stack was {a} coins high. How many coins had been in the piggy bank?
        en| If x is separated into {k} equal shares, one share is {a}. Determine x.
        en| The class project needed {k} helpers, who divided the hours of work equally. Every helper worked {a} hours. How many hours of work were needed?
        en| Mum shares out a box of strawberries between {k} plates. She counts {a} strawberries on each plate. How many strawberries came in the box?
        en| A zookeeper gives a bucket of fish to {k} seals in equal amounts. Each seal swallows {a} fish. How many fish were in the bucket?
        en| The hotel has {k} floors with the same number of rooms on each. On every floor there are {a} rooms. How many rooms does the hotel have?
        en| Someone multiplied wrongly, so let us check by division: the unknown number divided by {k} should be {a}. What is the unknown number?
        en| A tailor used a roll of cloth for {k} identical dresses, and {a} m went into each dress. How many metres were on the roll?
        en| The farmer's apples filled {k} crates, each crate holding {a} apples. How many apples did the farmer pick?
        en| The bill for the birthday dinner was divided by {k} people, making it {$a} apiece. Calculate the bill.
        en| Each of the {k} shelves in a library holds {a} books because the books were spread evenly. How many books are on the shelves?
        en| A relay team of {k} swimmers covers a distance in equal parts. Each swimmer does {a} lengths of the pool. How many lengths does the team swim?
        en| {A} thinks of a number. "Divide it by {k}," {he} says, "and {a} is what you will find." Which number does {he} have in mind?
        en| At the factory, a day's output of {T} is packed into {k} cartons. A carton contains {a} {T}. What is the day's output?
        en| The aquarium's fish were moved to {k} tanks in equal groups; each tank got {a} fish. How many fish lived in the aquarium?
        en| {A} earned a sum for {k} days of work at the market. That is {$a} a day. How much did {he} earn altogether?
        en| The choir's singers stand in {k} equal lines. If a line has {a} singers, how many sing in the choir?
        en| Split the number by {k}. Your answer: {a}. What did you split?
        en| The seeds in a packet were enough for {k} pots with {a} seeds in every pot. How many seeds did the packet contain?
        en| All of the {T} in the {P} were placed on {k} tables, the same number on each. {a} {T} are on one table. How many {T} are in the {P}?
        en| {k} painters divided a long fence evenly among themselves. {A}, one of them, painted {a} metres. How long is the fence?
        en| Some astronauts stay in space for {k} weeks and eat the same number of meals each week, namely {a}. How many meals do they eat during the stay?
        en| A computer file is sent in {k} packets of equal size. Every packet is {a} MB. What is the size of the file?
        en| The theatre sold all its seats through {k} agencies, each of which sold {a} seats. How many seats does the theatre have?
        en| Dad divided the pocket money equally between his {k} children. "That's {$a} for each," he said. How much pocket money did he divide?
        en| Would you tell me which number becomes {a} after it has been divided by {k}?
        en| A long movie was broken into {k} episodes of equal length. An episode runs for {a} minutes. How long was the movie?
        en| {B} gets {a} {T}, exactly as many as each of the other children, when {A} gives away all {his} {T} to {k} children. How many {T} did {A} give away?
        en| The number of pages in a diary, divided by {k}, is {a}. How many pages are in the diary?
        en| The scouts walked the trail in {k} days, doing {a} km on each day. What is the trail's length in kilometres?
        en| Note on the kitchen door: "Cookies are for {k} people. Everyone gets {a}. No more left!" How many cookies were there?
        en| A rope was cut evenly for {k} tents. Each tent needed {a} m of it, and the whole rope was used. How many metres of rope were there?
        en| The quotient is {a}; the divisor is {k}; nothing remains. Which number was divided?
        en| One truckload of bricks is enough for {k} garden walls of {a} bricks each. How many bricks are on the truck?
        en| At summer camp the children sleep in {k} tents with {a} children per tent. How many children are at the camp?
        en| The mayor divided the town's playground money equally among {k} playgrounds, and each one was granted {$a}. How much money was available?
        en| {A}'s dog ate a sack of food in {k} days at {a} g a day. How much food did the sack hold?
        en| A deck is dealt evenly. With {k} people at the table, everybody holds {a} cards. How many cards have been dealt?
        en| Let x stand for the number of candles. Put equally on {k} cakes, they give {a} candles per cake. What is x?
        en| The company's profit was divided in equal parts among its {k} owners, {$a} going to each. How large was the profit?
        en| Each row of a vegetable patch has {a} cabbages, and the gardener has put all his cabbages in {k} such rows. How many cabbages has he?
        en| What amount, parted equally among {k} sisters, provides {$a} for each sister?
        en| The librarian divides some returned books evenly onto {k} carts, so each cart has {a} books. How many books were returned?
        en| A jug of juice fills exactly {k} cups. If a cup takes {a} cl, how many cl does the jug hold?
        zh| 饲养员把一筐香蕉平均分给{k}只猴子，每只猴子吃到{a}根，这筐香蕉有多少根？
        zh| 商是{a}，除数是{k}，没有余数，被除数是几？
        zh| 学校买来的新桌椅平均分到{k}间教室，每间教室分得{a}套，学校一共买了多少套桌椅？
        zh| {A}分期付款买了一台电脑，{k}个月付清，每月付{a}元，这台电脑多少钱？
        zh| 哪个数平均分成{k}份后，每份恰好是{a}？
        zh| 老师把一沓彩纸平均发给{k}个小组，每个小组领到{a}张，发完后一张不剩，这沓彩纸有几张？
        zh| 一卷布刚好做{k}套同样的衣服，每套用布{a}米，这卷布长多少米？
        zh| 卡车{k}次运完一堆沙子，每次运{a}吨，这堆沙子重多少吨？
        zh| 春游时大家坐满了{k}辆客车，每辆客车坐{a}人，参加春游的一共有多少人？
        zh| {A}用一根铁丝围成一个有{k}条边的图形，每条边都是{a}厘米，这根铁丝长多少厘米？
        zh| 合唱团的同学站成{k}排，每排{a}人，合唱团共有多少名同学？
        zh| 妈妈把包好的饺子平均盛在{k}个盘子里，每盘{a}个，妈妈包了多少个饺子？
        zh| {k}个同学合买一个生日蛋糕，每人出{a}元，这个蛋糕的价钱是多少元？
        zh| 某数缩小到原来的{k}分之一后是{a}，某数是多少？
        zh| 花店把一批玫瑰扎成{k}束，每束{a}枝，正好扎完，这批玫瑰有多少枝？
        zh| 书架有{k}层，书被平均放在各层，每层{a}本，书架上一共放了多少本书？
        zh| 工程队{k}天铺完一条水管，平均每天铺{a}米，这条水管全长多少米？
        zh| 小松鼠把采来的松果藏进{k}个树洞，每个树洞藏{a}个，小松鼠采了多少个松果？
        zh| 果园里的桃树种成{k}行，每行{a}棵，果园里有桃树多少棵？
        zh| {A}对{B}说：“我有一个数，除以{k}后就变成{a}了。”你知道{A}的数是多少吗？
        zh| 一盒药分{k}天吃完，每天吃{a}片，这盒药共有几片？
        zh| 全体队员平均分成{k}个小队去植树，每个小队{a}人，全体队员有多少人？
        zh| 剧院的座位平均分成{k}个区，每个区有{a}个座位，剧院共有座位几个？
        zh| 爸爸把一块地平均分成{k}块种菜，每块有{a}平方米，这块地的面积是多少平方米？
        zh| 农民伯伯收的南瓜{k}车刚好拉完，每车拉{a}个，农民伯伯收了多少个南瓜？
        zh| 一个文件平均分成{k}个压缩包，每个压缩包{a}兆，原来的文件有多少兆？
        zh| 把猜的数平均分给{k}个人，人人得{a}，你猜这个数是几？
        zh| 渔船上的鱼平均分给{k}户渔民，每户分得{a}千克，渔船上有鱼多少千克？
        zh| 口算题的卡片平均分给{k}个同学做，每人做{a}道，一共有多少道口算题？
        zh| 接力赛全程由{k}名队员跑完，每名队员跑{a}米，接力赛全程是多少米？
        en| The sum collected for a leaving present was made up by {k} colleagues who each gave {$a}. What sum was collected?
        en| A caterpillar crawls up a stem in {k} stages, all of the same length. A stage is {a} mm. How long is the stem?
        zh| 一段绸带做{k}朵同样的花刚好用完，每朵花用{a}厘米，这段绸带长多少厘米？
        en| {A} bought a pack of {T} and put the same number in each of {k} boxes. There were {a} {T} in each box. How many {T} were in the pack?
        en| Mom baked cookies and shared them equally among her {k} children. Each child ate {a} cookies and none were left. How many cookies did Mom bake?
        en| A rope is cut into {k} pieces of equal length. Each piece is {a} m long. How long was the rope before it was cut?
        en| The books in a library are placed equally on {k} shelves. There are {a} books on each shelf. How many books are in the library?
        en| {A} spent the same amount of money on each of {k} days. {He} spent {$a} a day until all the money was gone. How much money did {he} have at first?
        en| A class was divided into {k} equal teams for a game, and every team had {a} players. How many students are there in the class?
        en| A nurse poured a bottle of syrup into {k} small bottles, {a} ml in every one. How many ml were in the large bottle?
        en| The total cost of a trip was shared by {k} people. Each person paid {$a}. What was the total cost of the trip?
        en| A baker put all of his rolls on {k} trays. He put {a} rolls on each tray. How many rolls did he have?
        en| A number was divided into {k} equal parts. One part is {a}. Find the whole number.
        en| {A} thought of a number. {He} divided it by {k}. The answer was {a}. What number did {A} think of?
        en| The dividend is unknown, the divisor is {k} and the quotient is {a}. What is the dividend?
        en| Which number, when divided by {k}, gives a quotient of {a} with no remainder?
        en| If x over {k} equals {a}, what is the value of x?
        en| A ribbon was just long enough to tie {k} presents, each with {a} cm of ribbon. How long was the ribbon?
        en| The monthly rent of a flat is split evenly by {k} students, and each of them pays {$a}. How much is the rent?
        en| All the passengers got into {k} buses. Every bus took {a} passengers. How many passengers were there altogether?
        en| A gardener set all her plants in {k} rows. Each row has {a} plants. How many plants does the gardener have?
        en| The film lasts {a} minutes for each of its {k} equal parts. How many minutes is the whole film?
        en| {A} drove to the sea in {k} hours, and in every hour {he} covered {a} km. How far was it to the sea?
        en| {k} brothers inherited a herd of sheep and divided it fairly. Each brother got {a} sheep. What was the size of the herd?
        en| A bag of rice lasted a family {k} days when they ate {a} cups a day. How many cups of rice were in the bag?
        en| A coach divided the running time equally between {k} players, {a} minutes for each. For how many minutes did they play altogether?
        en| The sailors shared the treasure. There were {k} sailors, and each one carried off {a} gold coins. How many coins were in the treasure?
        en| {A} wants to know how many pages {his} notebook has. It has {k} equal sections, and one section has {a} pages. How many pages are there in all?
        en| After school, {k} pupils picked up the chairs in the hall. Everyone picked up {a} chairs. How many chairs had been in the hall?
        en| A wire is bent at equal distances so that it has {k} equal parts, each {a} cm. What is the full length of the wire?
        en| A number of {T} was sent to {k} shops. Every shop received {a} {T}. How many {T} were sent out?
        en| "Take {a} each," the teacher told {k} children, and with that the whole basket of apples was empty. How many apples had been in the basket?
        en| A milkman empties his tank into {k} cans of {a} litres. The tank is then dry. How much milk did it hold?
        en| {A}'s mark is the average of {k} tests, which is {a}. What is the total of {his} marks in all of the tests?
        en| The average of {k} numbers is {a}. What is their sum?
        en| {k} identical toys weigh together x grams. If a single toy weighs {a} grams, what is x?
        en| On their walk {k} scouts found some dry wood. They divided it equally, and each carried {a} kg. How many kg of wood had they found?
        en| A prize was too big for a single winner, so it was divided by {k}. Every winner took home {$a}. Find the prize.
        en| A box of crayons was shared out at a table of {k} children. Everybody received {a} crayons. How many crayons did the box contain?
        en| On {k} equal pages of an album there are {a} stamps each. How many stamps are in the album?
        en| How many bricks did the builder have if he made {k} stacks out of all of them, with {a} bricks in a stack?
        en| The score of a team was made by its {k} members. Each member scored {a} points. How many points did the team score?
        en| {A} has to take a tablet {a} times a day, and the packet is finished after {k} days. How many tablets are in the packet?
        en| Divide me by {k} and I become {a}. What number am I?
        en| The farmer collected the eggs and laid them in {k} baskets with an equal number in each. He counted {a} eggs in a basket. How many eggs had he collected?
        en| Water for the camp is handed out to {k} tents, {a} litres to each tent, and nothing remains. How many litres of water were handed out?
        en| A piece of land is divided into {k} equal lots of {a} acres. How many acres is the piece of land?
        en| The {k} grandchildren of Mrs. Brown shared her button collection equally. Each grandchild now has {a} buttons. How many buttons did Mrs. Brown have?
        en| Our choir stands in {k} rows. The rows are equally long, and {a} singers stand in each. How many singers are in the choir?
        en| The juice in a jug filled {k} glasses, each with {a} cl. How many centilitres of juice were in the jug?
        en| An equal number of letters was put in {k} mailbags. Each mailbag has {a} letters. What is the number of letters?
        en| In order to pay for the ball, each of the {k} friends gave {$a}. The money was just enough. What was the price of the ball?
        en| A computer splits a file into {k} blocks of the same size. Every block is {a} MB. How many MB is the file?
        en| A chocolate bar is broken into {k} strips. Each strip has {a} squares. How many squares does the whole bar have?
        en| Tickets for the show were sold evenly over {k} days, {a} a day, until they had run out. How many tickets were there?
        en| {A} and {his} friends, {k} people in all, picked cherries and split them evenly. {A} got {a} cherries. How many cherries did they pick in all?
        en| The teacher has some stickers. If she gives them to {k} pupils equally, each pupil will get {a}. How many stickers does the teacher have?
        en| For a relay race the distance was divided into {k} equal legs. Every runner had to run {a} km. How long was the race?
        en| What is the number that goes into {k} equal groups of {a}?
        en| {k} workers share the wages for a job and each goes home with {$a}. What did the job pay?
        en| Let x be the number of beads. When they are strung on {k} strings evenly, there are {a} on a string. Find x.
        en| A large cheese is cut for {k} customers. Each customer gets the same weight, {a} grams. How many grams did the cheese weigh?
        en| {A} dealt with all {his} emails within {k} hours, answering {a} emails each hour. How many emails were there?
        en| A model car is built {k} times smaller than the real car. The model is {a} cm long. How long is the real car?
        en| On a plan everything is drawn {k} times smaller than it is. A wall is {a} cm long on the plan. What is its real length?
        en| A shop gives one free drink for every {k} drinks bought. This month {A} was given exactly {a} free drinks, with no stamp left on {his} card. How many drinks did {he} buy?
        en| For every {k} bottles returned, a child gets one token. {A} got {a} tokens and had no bottle left. How many bottles did {he} return?
        en| One teacher goes along for every {k} pupils, and {a} teachers are needed for the trip, all groups being full. How many pupils are going?
        en| A number became {k} times smaller and is now {a}. What was it before?
        en| A secret number is hidden in a box. Dividing what is in the box by {k}, {A} finds {a}. What is in the box?
        en| {A} runs {k} times slower than a horse. If {he} runs at {a} km/h, how fast does the horse run?
        en| On the moon {A} would weigh {k} times less than here. {He} would weigh {a} kg there. What is {his} weight here?
        en| The area of a rectangle divided by its width of {k} cm gives its length, which is {a} cm. What is the area?
        en| {A} has {k} times fewer {T} than {B}. {A} has {a}. How many does {B} have?
        en| After the flood had gone down, the river was {k} times narrower: only {a} m wide. How wide had it been during the flood?
        en| A crate of oranges was divided among the {k} stalls of a market, and {a} oranges went to each stall. How many oranges came in the crate?
        en| The ship's doctor had enough plasters for each of the {k} sailors to take {a}. After that there were none. With how many plasters had he started?
        en| If {k} mice share some crumbs of cheese without a quarrel, each one eats {a}. How many crumbs are there?
        en| If {A} halts after every {k} km, {he} halts {a} times, the last time at the goal. How many km is the way?
        en| If you cut x into {k} pieces of the same size, you see {a} on each piece. What is x?
        en| If every {k} stickers fill one page and {A} has filled {a} pages exactly, how many stickers has {A} used?
        en| How many grains of wheat had the hen, if she laid them before her {k} chicks and each chick picked {a}?
        en| How many visitors came, if the guides divided them into {k} tours and led {a} people on every tour?
        en| How much did the whole class collect, when the money was passed on in equal amounts to {k} animal homes and each home got {$a}?
        en| How heavy was the meat before the butcher made {k} equal packets of {a} g from it?
        en| How long does a cook need for all the dishes together, if {k} dishes share the time equally and {a} minutes fall to each?
        en| How many drops does {A} count in all, if it drips evenly for {k} minutes and that means {a} drops a minute?
        en| Which number can be shared out in {k} equal portions of {a}?
        en| Which dividend gives {a} when the divisor is {k}?
        en| What was on the bank account, if {k} heirs emptied it in equal parts and {$a} fell to each of them?
        en| What is the length of a garden hose from which {k} equal pieces of {a} m can be cut without waste?
        en| x / {k} = {a}. Find x.
        en| Solve x / {k} = {a}.
        en| Find the number which is {k} times as big as its own part {a}, when it is parted equally.
        en| Find the missing number: "? : {k} = {a}".
        en| Calculate the load of a plane that was packed in {k} containers of the same weight, {a} tonnes each.
        en| Work out the total of the marks if their average over {k} tests is {a}.
        en| Name the number that I have split into {k} equal numbers, all of them {a}.
        en| Tell me how many coins {A} dropped into {k} wishing wells, if {he} dropped equally many into each, namely {a}.
        en| Give the amount of rain in the whole storm of {k} hours, if on average {a} mm fell in an hour.
        en| {k} tents were given to the scouts to sleep in. Spread evenly, that made {a} scouts to a tent. How many scouts were there?
        en| {k} times in the day the robot empties its box. As all loads are equal, it carries {a} g every time. How many grams does it clean up in a day?
        en| {k} musicians shared what lay in the hat after the concert. {A}, one of them, took {$a}, and so did the others. How much lay in the hat?
        en| {k} lorries were hired to move a museum's statues, and each took the same number, {a}. How many statues does the museum have?
        en| {k} gardeners set out a box of plants together. As all did the same work, {a} plants were set by each. What number of plants was in the box?
        en| {a} minutes: that is how long each of the {k} speakers had, for the time was divided fairly. How long was the time for all speeches?
        en| {a} seats are in each of the {k} equal sections into which a plane is divided. How many seats has the plane?
        en| {a} is one of the {k} equal parts of a number. What is the whole?
        en| {$a} is what each of {k} neighbours must pay, since they share the cost of the new fence equally. What is the cost of the fence?
        en| {A}'s phone splits a long text into {k} messages of equal length. Each message has {a} letters. How many letters are in the text?
        en| {A} laid {his} {T} out on {k} blankets so that all blankets held the same number. On the blue blanket there were {a}. How many {T} did {he} lay out?
        en| {A} had to divide a number by {k}. {He} did it correctly and wrote {a} in {his} book. What number had {he} been given?
        en| {A} gave all {his} {T} away to {k} friends. {B} was one of them and got {a}, like everyone else. How many {T} did {A} give away?
        en| {A} asks: "My number split between {k} people is {a} for each. Which number do I have?" Give the answer.
        en| {B} saved the same amount each week. It took {k} weeks at {$a} a week to buy a {T1}. How much did the {T1} cost?
        en| {B} divides the number of days until the holidays by {k} and the answer is {a}. How many days are there until the holidays?
        en| In {k} hours the snail crept all the way to the lettuce, on average {a} cm in an hour. What is the length of the way?
        en| In the lift shaft, the height of the tower is divided by {k} floors, all of the same height, {a} dm. How many dm high is the tower?
        en| In a tug of war all children were put into {k} equally large teams. {A}'s team has {a} children. How many children are pulling?
        en| From one roll of wire a smith made {k} equal hooks. Each of the hooks took {a} cm, and nothing remained. How long was the wire on the roll?
        en| Before the show, the tickets were put in {k} heaps, one for each door, all equally high. At the north door there are {a} tickets. How many tickets are there in all?
        en| Let the weight of all the parcels be x kg. Divided over {k} carts it is {a} kg per cart. What is x?
        en| Let us say that {k} cats divide the night into watches of the same length, {a} minutes a watch. How many minutes does the night last?
        en| Dividing the cost of the bus by the {k} passengers gave {$a} a head. What was the cost of the bus?
        en| Someone tore a roll of paper into {k} sheets of {a} cm, all alike. What was the length of the paper?
        en| Not a single sweet was left when {k} guests had each been given {a}. Everyone had received the same. How many sweets had there been?
        en| The bees of one hive made some honey, which filled {k} jars evenly. A jar contains {a} spoonfuls. How many spoonfuls of honey did the bees make?
        en| The output of a machine is what {k} workers would make together. Shared among them it is {a} boxes for each worker. How many boxes does the machine make?
        en| "Divide me fairly among {k} knights, and each will carry {a} gold pieces home," was written on the treasure chest. How many gold pieces were in it?
        zh| 商店把一箱苹果平均装成{k}袋，每袋{a}个，这箱苹果有多少个？
        zh| 老师把一盒粉笔平均分给{k}个班，每班分到{a}支，这盒粉笔有多少支？
        zh| 妈妈买来一些糖，平均分给{k}个孩子，每个孩子得到{a}颗，妈妈买了多少颗糖？
        zh| 在一道除法算式里，除数是{k}，商是{a}，没有余数，被除数是几？
        zh| {A}想了一个数，用它除以{k}，结果是{a}，{A}想的数是多少？
        zh| 修一条路，{k}天修完，平均每天修{a}米，这条路全长多少米？
        zh| 一批树苗平均分给{k}个小组去种，每组种{a}棵，这批树苗一共有多少棵？
        zh| {k}个数的平均数是{a}，这些数的和是多少？
        zh| 图书角的书平均放在{k}层书架上，每层{a}本，图书角共有多少本书？
        zh| 爸爸开车{k}小时到达外婆家，平均每小时行{a}千米，到外婆家有多少千米？
        zh| 工人把一根铁丝剪成长度相等的{k}段，每段{a}厘米，铁丝原长多少厘米？
        zh| 一个西瓜平均切成{k}块，每块重{a}克，整个西瓜重多少克？
        zh| {A}有一些{T}，每天用掉的同样多，{k}天用完，每天用{a}{M}，{A}原来有多少{M}{T}？
        zh| 什么数平均分成{k}份后每份是{a}？
        zh| 春游的总费用由{k}个人平均承担，每人要交{a}元，总费用是多少元？
        zh| 合唱队站成{k}排，每排人数相等，都是{a}人，合唱队有多少人？
        zh| 一大瓶药水分装到{k}个小瓶中，每个小瓶装{a}毫升，刚好装完，大瓶里原有药水多少毫升？
        zh| 农民伯伯把收的鸡蛋平均放进{k}个篮子，数一数，每个篮子里有{a}个，一共收了多少个鸡蛋？
        zh| 全部乘客分乘{k}辆客车，每辆车坐{a}人，共有乘客多少人？
        zh| 如果x的{k}分之一是{a}，x是多少？
        zh| 海盗们找到一箱金币，{k}个海盗平分，每人拿到{a}枚，箱子里有多少枚金币？
        zh| 买{k}支同样的钢笔，平均每支{a}元，买这些钢笔一共花了多少元？
        zh| 接力赛跑把全程平均分给{k}名队员，每人跑{a}米，全程多少米？
        zh| 有一叠彩纸，{k}个同学分，每人正好分得{a}张，这叠彩纸有多少张？
        zh| 用一批砖砌成{k}堵同样的墙，每堵墙用{a}块，这批砖共有多少块？
        zh| 班费平均花在{k}次活动上，每次花{a}元，正好花光，班费原有多少元？
        zh| 串珠子，把所有的珠子平均串成{k}串，每串{a}颗，共有珠子多少颗？
        zh| 奶奶家的纽扣平均分给{k}个孙女，每人得到{a}粒，奶奶家原来有多少粒纽扣？
        zh| 一辆玩具车的长度是真车的{k}分之一，玩具车长{a}厘米，真车长多少厘米？
        zh| 奶茶店每买{k}杯送一杯，{A}这个月正好得到{a}杯赠送的奶茶，{he}买了多少杯？
        zh| 每{k}个空瓶换一枚代币，{A}换到{a}枚，空瓶正好用完，{he}带去多少个空瓶？
        zh| 每{k}名学生由一位老师带队，正好需要{a}位老师，去了多少名学生？
        zh| 盒子里藏着一个数，{A}把它除以{k}得{a}，盒子里的数是几？
        zh| {A}的{T}是{B}的{k}分之一，{A}有{a}{M}，{B}有多少{M}？
        zh| 长方形的面积除以宽{k}厘米得到长{a}厘米，面积是多少平方厘米？
        zh| 已知{k}次测验的平均成绩是{a}分，这些测验的总成绩是多少分？
        zh| {k}个数的平均数是{a}，求它们的和。
        zh| 洪水退去后，河面宽度只有涨水时的{k}分之一，是{a}米，涨水时河面宽多少米？
        zh| 每{k}张贴画贴满一页，{A}正好贴满了{a}页，{he}用了多少张贴画？
        zh| 解方程：x÷{k}={a}。
        zh| 填空：（）÷{k}={a}，括号里应填几？
        zh| 母鸡找到一些谷粒，平均分给{k}只小鸡，每只啄到{a}粒，母鸡找到多少粒谷粒？
        zh| 导游把参观的人平均分成{k}批，每批{a}人，来参观的共有多少人？
        zh| 肉铺师傅把一块肉平均包成{k}包，每包{a}克，这块肉重多少克？
        zh| {k}位音乐家平分演出收入，{A}是其中一位，分到{a}元，演出收入共多少元？
        zh| 机器人每天倒{k}次垃圾，每次倒的一样重，都是{a}克，它一天清理垃圾多少克？
        zh| 雨下了{k}小时，平均每小时降雨{a}毫米，这场雨共降了多少毫米？
        zh| {A}把全部{T}送给了{k}个朋友，每人得到的同样多，{B}得到{a}{M}，{A}送出了多少{M}{T}？
        zh| 蜗牛{k}小时爬到菜叶上，平均每小时爬{a}厘米，它爬的路长多少厘米？
        zh| 一座塔有{k}层，每层一样高，都是{a}分米，塔高多少分米？
        zh| 拔河时同学们平均分成{k}队，{A}所在的队有{a}人，参加拔河的同学有多少人？
        zh| 演讲时间由{k}名选手平均分配，每人讲{a}分钟，演讲一共要多少分钟？
        zh| 把距离放假的天数除以{k}，得数是{a}，还有几天放假？
        zh| 宝箱上写着：“{k}名骑士平分，每人能得金币{a}枚。”宝箱里有金币多少枚？
        zh| 一卷电线做成{k}个同样的挂钩，每个用{a}厘米，没有剩余，这卷电线长几厘米？
        zh| 门票在开门前平均放在{k}个入口，北门有{a}张，一共有多少张门票？
        zh| 露营的队员住进{k}顶帐篷，每顶住的人数相等，都住{a}人，露营的队员一共多少人？
        zh| {A}攒钱买{T}，每周攒得一样多，攒了{k}周，每周{a}元，正好够用，{he}一共攒了多少元？
        zh| 一条长短信被手机平均拆成{k}条发送，每条{a}个字，这条短信共有多少个字？
        zh| {k}户邻居平均负担修围墙的钱，每户{a}元，修围墙花了几元？
        zh| 飞机的座位平均分布在{k}个区，每区{a}个，这架飞机有多少个座位？
        zh| 设全部包裹重x千克，平均放在{k}辆推车上，每辆{a}千克，x是多少？
        zh| 博物馆请{k}辆货车搬雕像，各车搬的一样多，每车{a}座，博物馆共有雕像多少座？
        zh| 甲数除以{k}等于乙数，乙数是{a}，甲数是多少？
        zh| 若把x分成相等的{k}份，则每份为{a}，求x。
        zh| 一个数的{k}分之一是{a}，这个数是多少？
        zh| 船医把创可贴平均发给{k}名水手，每人领到{a}片，一片也没剩，船医原有创可贴多少片？
        zh| 蜂蜜平均装满{k}个罐子，每罐{a}勺，这些蜂蜜一共有多少勺？
        zh| 屋檐均匀地滴水，{k}分钟里平均每分钟滴{a}滴，一共滴了多少滴？
        zh| 客人共{k}位，主人把糖平均分给他们，每位{a}颗，没有剩余，主人准备了多少颗糖？
        zh| {A}做除法题，除数是{k}，算出的商是{a}，没有余数，题目里的被除数是多少？
        """
}
