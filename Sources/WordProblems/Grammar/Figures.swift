/// Rectangles and squares.
extension Grammar {
    static let figures = """
        == perimeter: x = 2 * ( a + b ); a=2..90 b=2..90
        en| A rectangle is {a} cm long and {b} cm wide. What is its perimeter?
        en| A garden of {a} m by {b} m gets a fence all around. How many metres of fence are needed?
        en| Find the perimeter of a rectangle with sides {a} and {b}.
        en| {A} walks once around a rectangular field that is {a} m long and {b} m wide. How far does {he} walk?
        en| The sides of a rectangle measure {a} m and {b} m. How long is the way around it?
        en| A rectangle has a length of {a} cm and a width of {b} cm. Calculate the perimeter.
        en| A picture is {a} cm high and {b} cm wide. How much frame goes around it?
        en| How many metres of fence go around a field {a} m long and {b} m wide?
        en| What is the perimeter of a rectangle that is {a} m long and {b} m wide?
        zh| 一个长方形长{a}厘米，宽{b}厘米，周长是多少厘米？
        zh| 长方形操场长{a}米，宽{b}米，{A}绕操场走一圈，走了多少米？
        zh| 一块长{a}米、宽{b}米的菜地，四周围上篱笆，篱笆长多少米？
        zh| 求长为{a}、宽为{b}的长方形的周长。
        zh| 长方形的长是{a}厘米，宽是{b}厘米，求周长。
        zh| 一个长方形花坛，长{a}米，宽{b}米，沿着它走一圈是多少米？
        zh| 一幅画长{a}厘米、宽{b}厘米，四周镶边框，边框一共长多少厘米？
        zh| 篮球场长{a}米，宽{b}米，它的周长是多少米？
        zh| 长{a}米、宽{b}米的长方形，周长是多少米？
        en| [Calculate|Work out|Determine] the distance around a rectangular [plot|yard|lawn] measuring {a} m by {b} m.
        en| {A} [bends|shapes] a wire into a rectangle with sides of {a} cm and {b} cm, using the whole wire. How long was the wire?
        en| Rectangle: length {a} cm, width {b} cm. Perimeter = ?
        en| A farmer wants to put a fence around a rectangular meadow. The meadow is {b} m wide and {a} m long. How much fencing must the farmer buy?
        en| If a rectangle has adjacent sides of {a} mm and {b} mm, what is the length of its boundary?
        en| My room is a rectangle of {a} feet by {b} feet. How many feet of skirting board go all the way around it?
        en| A tablecloth is {a} inches long and {b} inches wide. {A} sews lace along its whole edge. How many inches of lace does {he} need?
        en| How far does a runner go in a single lap around a rectangular field with a length of {a} m and a width of {b} m?
        en| A rectangular swimming pool measures {a} m in length and {b} m in width. A rope is laid right around its edge. How long is the rope?
        en| The school is putting a border around a notice board. The board is {a} cm tall and {b} cm across. How much border is needed?
        en| Let x be the perimeter of a rectangle that is {a} cm long and {b} cm wide. Find x.
        en| {A} has drawn a rectangle. Its longer side is {a} cm and its shorter side is {b} cm. What is the total length of its sides?
        en| An ant crawls once around the edge of a rectangular tile, {a} cm by {b} cm. How many centimetres does it crawl?
        en| A football pitch is {a} m long and {b} m wide. How long is the white line around it?
        en| Around a rectangular stage, {b} m deep and {a} m wide, a string of lights is hung. What length of lights is used?
        en| The company's car park is rectangular, {a} m by {b} m. What length of wall encloses it completely?
        en| A rectangle's base is {a} units and its height is {b} units. Give its perimeter in units.
        en| We want to tape all the edges of a rectangular poster. It is {a} cm high and {b} cm wide. How much tape do we need?
        en| What length of ribbon goes exactly once around a flat box lid of {a} cm by {b} cm?
        en| You walk along all sides of a rectangular park until you are back where you began. The park is {a} m long and {b} m wide. How many metres have you walked?
        en| A rectangular flower bed [is|was] enclosed with stones. It has a length of {a} m and a width of {b} m. Over how many metres do the stones stretch?
        en| The length and the width of a rectangle are {a} cm and {b} cm. How many centimetres is the perimeter?
        en| A photo measures {a} cm by {b} cm, and its whole border is decorated with gold thread. How long is the thread?
        en| A guard walks once around a rectangular building. The long wall is {a} m, the short wall {b} m. What distance does the guard cover?
        en| Find the sum of all side lengths of a rectangle with length {a} and width {b}.
        en| A basketball court is being marked with tape. Its length is {a} m and its width {b} m. How much tape goes around the court?
        en| Some sheep are kept in a rectangular pen {a} m long and {b} m wide. How many metres of wire netting enclose the pen?
        en| A rectangle is {b} cm wide. Its length is {a} cm. What perimeter does it have?
        en| A mirror in a hotel is {a} cm high and {b} cm wide, and a metal strip runs along its whole edge. How long is the strip?
        en| How many metres of hedge are planted around a rectangular cemetery whose sides are {a} m and {b} m?
        en| {A} rides {his} bike once around a rectangular block of houses. The block is {a} m long and {b} m wide. How long is the ride?
        en| Imagine a rectangle, {a} m on the long side and {b} m on the short side. What do its sides add up to?
        en| A carpenter frames a door that is {a} dm high and {b} dm wide on all sides. How many decimetres of wood does the frame need?
        en| A rectangular sheet of paper has edges of {a} cm and {b} cm. How long is its outline?
        en| The sports ground is a rectangle. One side of it measures {a} m, the side next to it {b} m. How long is a lap around the ground?
        en| How much fence does it take to enclose a rectangular vegetable patch, {a} m in length and {b} m in width?
        zh| 求边长分别为{a}厘米和{b}厘米的长方形的周长。
        zh| 计算：长方形的长{a}分米，宽{b}分米，它的周长是多少分米？
        zh| 用一根铁丝正好围成一个长{a}厘米、宽{b}厘米的长方形，这根铁丝长多少厘米？
        zh| 妈妈给一块长方形桌布缝花边。桌布长{a}分米，宽{b}分米，四周都缝上花边，需要多少分米？
        zh| 要给长{a}米、宽{b}米的长方形鱼塘四周装护栏，护栏全长多少米？
        zh| 一只蚂蚁沿长方形瓷砖的边爬了一圈，瓷砖长{a}厘米，宽{b}厘米，它爬了多少厘米？
        zh| 我家的客厅是长方形，长{a}米，宽{b}米，沿墙脚贴一圈踢脚线，要多少米？
        zh| 足球场长{a}米，宽{b}米，运动员绕场跑一周是多少米？
        zh| 长{a}厘米，宽{b}厘米，长方形一周的长度是多少？
        zh| 教室里的黑板长{a}分米，宽{b}分米，四周包铝条，需铝条多少分米？
        zh| {A}画了一个长方形，长边{a}厘米，短边{b}厘米，各条边的长度加起来是多少厘米？
        zh| 学校新建一个长方形游泳池，池长{a}米，池宽{b}米，池边一圈长多少米？
        zh| 王大伯要把一块长方形菜园围起来，菜园宽{b}米，长{a}米，他要准备多长的篱笆？
        zh| 有一个长方形相框，长是{a}厘米，宽是{b}厘米，做这个相框要用多少厘米木条？
        zh| 长方形的宽为{b}米，长为{a}米，求它的周长。
        zh| 设长方形的周长为x厘米，它的长是{a}厘米，宽是{b}厘米，求x。
        zh| 公园是长方形的，长{a}米，宽{b}米。{A}每天早上绕公园散步一圈，这一圈有多少米？
        zh| 如果一个长方形的长是{a}分米，宽是{b}分米，那么周长是几分米？
        zh| 给一张长{a}厘米、宽{b}厘米的奖状四周贴金边，金边要贴多长？
        zh| 厂区是长{a}米、宽{b}米的长方形，四周砌围墙，围墙总长多少米？
        zh| 沿着长方形草坪的边走一圈要走多少米？已知草坪长{a}米，宽{b}米。
        zh| 一个长方形相邻两条边的长度是{a}厘米和{b}厘米，这个长方形的周长是多少厘米？
        zh| 围一个长{a}米、宽{b}米的长方形羊圈，四面都要围，需要多少米的栅栏？
        zh| 舞台长{a}米，宽{b}米，四周挂一圈彩灯，彩灯线至少长多少米？
        zh| 一本书的封面长{a}厘米，宽{b}厘米，封面的周长是多少厘米？
        zh| 问长{a}米、宽{b}米的长方形场地，周长几米？
        zh| 手机屏幕是长方形，高{a}毫米，宽{b}毫米，屏幕一周是多少毫米？
        zh| 一条长方形毛巾，长{a}厘米，宽{b}厘米，绕它的边缝一圈线，线长多少厘米？
        zh| 体育课上，同学们绕长{a}米、宽{b}米的长方形球场跑了一圈，每人跑了多少米？
        zh| 长方形的长和宽分别是{a}厘米、{b}厘米，周长等于多少厘米？
        zh| 农场有一块长方形麦田，长{a}米，宽{b}米，沿麦田四边挖一圈水沟，水沟长多少米？
        zh| 保安绕一座长方形大楼巡逻一周，大楼长{a}米，宽{b}米，他走了多少米？
        zh| 一块玻璃长{a}分米，宽{b}分米，要给它的四边都粘上胶条，共需胶条多少分米？
        zh| 这个长方形有多长的周长？它的长是{a}米，宽是{b}米。
        zh| 已知长方形长{a}毫米、宽{b}毫米，试求它的周长。
        zh| 把一根绳子首尾相接，恰好摆成长{a}分米、宽{b}分米的长方形，绳子有多长？
        en| What is the perimeter of a rectangle with sides of {a} cm and {b} cm?
        en| {A} runs once around a field {a} m long and {b} m wide. How far is that?
        zh| 长方形长{a}厘米，宽{b}厘米，周长几厘米？
        zh| 菜地长{a}米，宽{b}米，四周围篱笆，篱笆长几米？
        zh| 操场长{a}米，宽{b}米，跑一圈是几米？

        == square: x = 4 * a; a=2..120
        en| A square has sides of {a} cm. What is its perimeter?
        en| How much fence does {A} need around a square garden whose side is {a} m?
        en| Each side of a square is {a} m long. How long is the way around it?
        en| Dogs have four legs. How many legs do {a} dogs have?
        en| One side of a square is {a} m. Find the perimeter.
        en| A square table has a side of {a} cm. How long is its edge all around?
        en| How many wheels do {a} cars have?
        en| What is the perimeter of a square with a side of {a} m?
        zh| 正方形的边长是{a}厘米，周长是多少厘米？
        zh| 一个正方形花坛边长{a}米，绕它走一圈是多少米？
        zh| 边长{a}米的正方形菜地，围篱笆要多少米？
        zh| 一块正方形手帕，边长{a}厘米，周长是多少？
        zh| {A}绕边长{a}米的正方形操场走一圈，走了几米？
        zh| 正方形边长{a}米，求周长。
        en| [Calculate|Work out|Determine] the perimeter of a square whose sides are {a} cm long.
        en| {A} bends a wire into a square with a side length of {a} cm. How long is the wire?
        en| Square, side {a} m. Perimeter = ?
        en| A farmer fences in a square field. Each side measures {a} m. How many metres of fence does the farmer need?
        en| If the side of a square is {a} mm, how many millimetres is its perimeter?
        en| An ant walks once around the edge of a square tile with sides of {a} cm. How far does it walk?
        en| Let x be the perimeter of a square with side {a}. Find x.
        en| My room is square, {a} feet along each wall. How many feet of skirting board go around it?
        en| A square handkerchief gets lace along its whole edge. Its side is {a} cm. How much lace is needed?
        en| The boxing ring is a square with a side of {a} m. How long is a rope that goes right around it?
        en| How far do you walk around a square park if each side is {a} m long?
        en| A square photo with a side of {a} cm is put into a frame. What is the length of the frame around it?
        en| The town square really is a square. Every side of it is {a} m. What is a lap around it in metres?
        en| A square pool has an edge of {a} m on each side, and tiles run all around it. Over how many metres do the tiles run?
        en| How many legs are there under {a} tables?
        en| A farmer has {a} cows. How many legs do they have altogether?
        en| There are {a} horses in the stables, and every horse needs a shoe on each hoof. How many horseshoes are needed?
        en| A garage changes all the tyres on {a} cars. How many tyres does it change?
        en| {A} counts the legs of {a} sheep. What number does {he} get?
        en| A square has {a} units on a side. Give the total length of its sides.
        en| The side of a square chessboard is {a} cm. What is the distance around the board?
        en| We marked out a square court with tape. Each edge of it is {a} m long. How much tape did we use?
        en| How many corners do {a} squares have in all?
        en| Find the sum of the side lengths of a square with a side of {a} inches.
        en| A square window is {a} dm wide. How many decimetres of sealing strip go around its edge?
        en| A square stage is decorated with lights on all sides. The side of the stage is {a} m. How long is the string of lights?
        en| What length of hedge encloses a square garden measuring {a} m on each side?
        en| {A} runs once around a square field. The field has a side of {a} m. What distance does {he} run?
        en| A square's side length is {a} cm. What is its perimeter in centimetres?
        en| The base of a tower is a square with sides of {a} m. How long is a walk around the tower's base?
        en| Each chair in the hall stands on four legs. There are {a} chairs. How many legs is that?
        en| A sheet of square paper has an edge of {a} cm. How long is its outline?
        en| How many wheels are needed to build {a} toy cars?
        en| The square car park of a company measures {a} m along one side. What length of wall encloses it?
        en| A piece of string is laid around a square box lid with a side of {a} cm, exactly once. How long is the string?
        en| One edge of a square is {a} km. How many kilometres is the way around the square?
        en| A square sheep pen is being built, {a} m on each side. How much wire netting goes all around it?
        zh| 求边长为{a}分米的正方形的周长。
        zh| 计算边长{a}厘米的正方形的周长。
        zh| 用一根铁丝正好围成一个边长{a}厘米的正方形，铁丝长多少厘米？
        zh| 一张正方形桌子的边长是{a}分米，桌面一周长多少分米？
        zh| 妈妈给边长{a}厘米的正方形桌布四周缝花边，要用多少厘米花边？
        zh| 正方形鱼塘的边长是{a}米，四周装上护栏，护栏共长多少米？
        zh| 设边长为{a}的正方形的周长为x，求x。
        zh| 一只蚂蚁绕边长{a}厘米的正方形瓷砖爬了一圈，一共爬了多少厘米？
        zh| 停车场里有{a}辆小汽车，一共有多少个轮子？
        zh| 农场养了{a}头牛，这些牛一共有几条腿？
        zh| 教室里有{a}把椅子，每把椅子都有四条腿，共有多少条腿？
        zh| {a}只兔子有多少条腿？
        zh| {a}匹马一共有多少条腿？
        zh| 如果正方形的一条边长{a}毫米，那么它的周长是多少毫米？
        zh| 正方形花圃每边长{a}米，围一圈栅栏，需要栅栏多少米？
        zh| {A}画了一个正方形，每条边都是{a}厘米，各边长度之和是多少厘米？
        zh| 我家的院子是正方形，边长{a}米，绕院子一周是多少米？
        zh| 一幅正方形的画，边长{a}分米，给它配一个边框，边框总长多少分米？
        zh| 正方形舞台的一边长{a}米，在舞台四周挂彩灯，彩灯线长多少米？
        zh| 正方形，边长{a}米，周长几米？
        zh| 王爷爷沿正方形公园散步一圈，公园每边{a}米，他走了多少米？
        zh| 棋盘是正方形的，边长{a}厘米，棋盘的周长是多少厘米？
        zh| 一座塔的底面是边长{a}米的正方形，绕塔底走一圈要走几米？
        zh| {a}个正方形一共有多少个角？
        zh| 修车厂要给{a}辆轿车换上全部新轮胎，备用胎不换，要准备多少个轮胎？
        zh| 围一个边长{a}米的正方形羊圈，需要多少米的篱笆？
        zh| 正方形手帕的边长是{a}厘米，它的四周一共长多少厘米？
        zh| 体育课上大家绕边长{a}米的正方形场地跑了一圈，每人跑了多少米？
        zh| 一个正方形的边长等于{a}厘米，这个正方形的周长等于多少厘米？
        zh| 问：边长{a}千米的正方形，周长是多少千米？
        zh| 把一根绳子首尾相接，恰好摆成边长{a}分米的正方形，绳子有多长？
        zh| 羊圈里有{a}只羊，数一数，共有多少条羊腿？
        zh| 一块正方形玻璃，边长{a}分米，给它四边都粘上胶条，需要胶条多少分米？
        zh| 厂区是正方形的，每边{a}米，四周砌围墙，围墙一共长多少米？
        zh| 正方形游泳池边长{a}米，教练沿池边走一圈，是多少米？
        zh| 已知正方形的边长为{a}，它的周长是多少？
        zh| 饭店有{a}张方桌，每张桌子的每一边坐一个人，一共可以坐多少人？
        zh| 拼一个正方形，每边用{a}根小棒，一共要用多少根？
        en| A square field has sides of {a} m. How long is the fence around it?
        en| What is the perimeter of a square with a side of {a} cm?
        en| {A} walks once around a square with sides of {a} m. How far is that?
        en| The side of a square measures {a} cm. Find the length of its border.
        zh| 正方形边长{a}厘米，周长多少厘米？
        zh| 一块正方形地边长{a}米，四周要围多长的篱笆？
        zh| 正方形操场边长{a}米，走一圈是多少米？
        zh| 一个正方形的边长是{a}分米，求四条边的总长。

        == squareside: 4 * x = p; x=2..120
        en| The perimeter of a square is {p} cm. How long is one side?
        en| A wire of {p} cm is bent into a square. What is the length of its side?
        en| A square garden has a fence of {p} m around it. How long is each side?
        en| A square has a perimeter of {p} m. Find the length of a side.
        en| Around a square field it is {p} m. How long is a side of the field?
        en| What is the side of a square whose perimeter is {p} cm?
        en| Some cats have {p} legs in all. How many cats are there?
        en| The perimeter of a square is {p} m. What is its side?
        zh| 正方形的周长是{p}厘米，边长是多少厘米？
        zh| 用一根{p}厘米长的铁丝围成一个正方形，边长是多少？
        zh| 一个正方形花坛一圈长{p}米，每边长多少米？
        zh| 正方形周长{p}厘米，求边长。
        zh| 一块正方形手帕的周长是{p}厘米，它的边长是多少厘米？
        zh| 绕正方形操场走一圈是{p}米，操场的边长是几米？
        zh| 桌子都有四条腿，一共{p}条腿，有几张桌子？
        zh| 正方形周长是{p}米，边长是几米？
        en| [Calculate|Work out|Determine] the side length of a square with a perimeter of {p} cm.
        en| {A} walked once around a square park and covered {p} m. How long is each side of the park?
        en| Square, perimeter {p} m. Side = ?
        en| A farmer used {p} m of fence to enclose a square field. What does each side measure?
        en| If the perimeter of a square is {p} mm, what is the length of one of its sides?
        en| How long is the edge of a square tile if the distance around it is {p} cm?
        en| Let x be the side of a square whose perimeter is {p}. Find x.
        en| Lace of {p} cm was sewn around a square handkerchief. What is the side of the handkerchief?
        en| The sides of a square add up to {p} cm. How long is one of them?
        en| A rope of {p} m goes exactly once around a square boxing ring. How long is a side of the ring?
        en| A lap around the square playground is {p} m. What is the length of a side?
        en| {p} cm of wood were used for the frame of a square picture. How wide is the picture?
        en| A square pool has an edge of {p} m all around. How long is the pool on each side?
        en| Under the tables in the hall there are {p} legs, and each table has four. How many tables are there?
        en| The cows in a field have {p} legs altogether. How many cows are in the field?
        en| A garage fitted {p} new tyres; every car got a full set on its wheels. How many cars were there?
        en| A smith put {p} shoes on some horses, a shoe on every hoof. How many horses were shod?
        en| {A} counts {p} legs in a flock of sheep. How many sheep are in the flock?
        en| Which square has a perimeter of {p} units? Give its side.
        en| The distance around a square chessboard is {p} cm. How long is its side?
        en| We used {p} m of tape to mark out a square court. What is its side length?
        en| A number times four is {p}. What is the number?
        en| A string of lights, {p} m long, runs right around a square stage. How many metres long is each side of the stage?
        en| A square garden is surrounded by a hedge {p} m in length. What does the garden measure along each edge?
        en| An ant crawls around a square and has gone {p} cm when it is back at its start. How long is the square's side?
        en| {p} wheels are in the box. How many toy cars can be built with them if each car gets four?
        en| The outline of a square sheet of paper is {p} cm long. Find its edge.
        en| A square car park is enclosed by a wall of {p} m. How long is the wall on each side?
        en| With {p} matches {A} lays a single large square. How many matches lie along each side?
        en| How wide is a square window around which {p} dm of sealing strip fit exactly?
        en| The base of a tower is a square, and a walk around it is {p} m. How long is a side of the base?
        en| What must the side of a square be so that its perimeter is {p} inches?
        en| Four times x is {p}. Find x.
        en| A square sheep pen takes {p} m of netting all around. Find the length of each side.
        en| My square room has {p} feet of skirting board around it. How many feet is each wall?
        en| The perimeter of a square measures {p} km. How many kilometres does each side have?
        en| In a room full of chairs there are {p} chair legs. Every chair has four legs. How many chairs is that?
        zh| 求周长为{p}分米的正方形的边长。
        zh| 计算：正方形的周长为{p}厘米，边长是几厘米？
        zh| {A}绕正方形公园走了一圈，一共走了{p}米，公园每边长多少米？
        zh| 王大伯用{p}米长的篱笆正好围成一个正方形菜园，菜园的边长是多少米？
        zh| 正方形的各条边加起来是{p}厘米，一条边长多少厘米？
        zh| 设正方形的边长为x，周长为{p}，求x。
        zh| 妈妈给正方形桌布的四周缝花边，用了{p}分米，桌布的边长是多少分米？
        zh| 一只蚂蚁绕正方形瓷砖爬一圈，爬了{p}厘米，瓷砖每条边长几厘米？
        zh| 牛棚里的牛一共有{p}条腿，牛棚里有几头牛？
        zh| 一群兔子共有{p}条腿，这群兔子有多少只？
        zh| 停车场的小汽车一共有{p}个轮子，停了多少辆小汽车？
        zh| 每把椅子有四条腿，教室里共有{p}条椅子腿，有多少把椅子？
        zh| 一个数的四倍是{p}，这个数是多少？
        zh| 如果正方形的周长是{p}毫米，那么边长是多少毫米？
        zh| 把一根长{p}分米的绳子首尾相接，摆成一个正方形，每边长多少分米？
        zh| 正方形，周长{p}米，每边几米？
        zh| 正方形鱼塘四周的护栏全长{p}米，这个鱼塘的边长是多少？
        zh| 给一幅正方形的画做边框，正好用去{p}厘米木条，这幅画的边长是多少厘米？
        zh| 绕正方形舞台挂了一圈彩灯，彩灯线长{p}米，舞台每边长多少米？
        zh| 我家院子是正方形，围墙一周是{p}米，院子的边长是多少米？
        zh| 棋盘是正方形的，它的周长是{p}厘米，棋盘一条边有多长？
        zh| 用{p}根同样的小棒拼一个大正方形，每边要用多少根？
        zh| 边长是多少米的正方形，周长正好是{p}米？
        zh| 一个正方形四周长{p}厘米，问它的边长。
        zh| 饭店用的都是方桌，每张桌子坐四人，{p}人正好坐满，有几张桌子？
        zh| 已知一块正方形玻璃的周长为{p}分米，试求它的边长。
        zh| 修车厂给几辆轿车换上了全部新轮胎，每辆换四个，共用了{p}个，换了几辆车？
        zh| 马场里的马一共有{p}条腿，马场有多少匹马？
        zh| 体育老师让大家绕正方形场地跑一圈，一圈长{p}米，场地的边长是多少米？
        zh| 一座塔的底面是正方形，绕塔底一圈是{p}米，底面每边长多少米？
        zh| 有一个正方形，它的周长等于{p}厘米，它的边长等于多少厘米？
        zh| 羊圈是正方形的，四面一共用了{p}米栅栏，每一面用了多少米？
        zh| 正方形厂区的围墙总长{p}米，厂区一边有多长？
        zh| 剪一张周长{p}厘米的正方形纸片，边长应剪几厘米？
        zh| 正方形一周的长度是{p}米，求它一条边的长度。
        zh| 沿正方形水池边走一圈要走{p}米，水池的一边是几米？
        zh| 四个x等于{p}，求x。
        en| A square field has a fence of {p} m. How long is one side of the field?
        en| The edge of a square table is {p} cm all around. Find its side.
        en| {A} walks once around a square and has gone {p} m. How long is a side?
        en| A wire of {p} cm makes a square. What does one side measure?
        en| All four sides of a square make {p} cm. What does each make?
        zh| 正方形周长{p}厘米，边长多少厘米？
        zh| 一块正方形地，四周篱笆长{p}米，边长是几米？
        zh| 用{p}厘米的铁丝做一个正方形，边长多少？
        zh| 绕正方形操场走一圈是{p}米，操场边长多少米？
        zh| 正方形四条边共长{p}分米，一条边长几分米？

        == otherside: 2 * ( a + x ) = p; a=2..80 x=2..80
        en| A rectangle has a perimeter of {p} cm and a length of {a} cm. What is its width?
        en| The perimeter of a rectangle is {p} m. One side is {a} m. Find the other side.
        en| A fence of {p} m goes around a rectangular garden that is {a} m wide. How long is the garden?
        en| With {p} cm of wire {A} makes a rectangle {a} cm long. How wide is it?
        en| The perimeter of a rectangle is {p} cm and its length is {a} cm. Calculate the width.
        en| A rectangle is {a} m wide. Its perimeter measures {p} m. What is its length?
        en| A picture frame of {p} cm goes around a picture that is {a} cm wide. How high is the picture?
        en| A rectangle has the perimeter {p} m. It is {a} m long. How wide is it?
        zh| 长方形的周长是{p}厘米，长是{a}厘米，宽是多少厘米？
        zh| 用{p}厘米的铁丝围一个宽{a}厘米的长方形，长是多少厘米？
        zh| 一个长方形花坛周长{p}米，宽{a}米，求长。
        zh| 篱笆长{p}米，正好围成长{a}米的长方形菜地，菜地宽多少米？
        zh| 一个长方形周长是{p}厘米，宽是{a}厘米，它的长是多少？
        zh| 长方形长{a}米，周长{p}米，求宽。
        zh| 一根{p}厘米长的铁丝正好围成一个长{a}厘米的长方形，宽是多少厘米？
        zh| 长方形周长{p}厘米，长{a}厘米，宽几厘米？
        en| [Calculate|Work out|Determine] the width of a rectangle with length {a} cm and perimeter {p} cm.
        en| {A} walked once around a rectangular park, {p} m in all. The park is {a} m long. How wide is it?
        en| Rectangle: perimeter {p} m, width {a} m. Length = ?
        en| How long is a rectangle that is {a} cm wide if the distance around it is {p} cm?
        en| A farmer used {p} m of fence to enclose a rectangular field with a length of {a} m. What is the width of the field?
        en| If one side of a rectangle is {a} mm and the perimeter is {p} mm, how many millimetres is the side next to it?
        en| Let x be the width of a rectangle {a} m long with a perimeter of {p} m. Find x.
        en| Lace of {p} cm was sewn around the whole edge of a tablecloth that is {a} cm wide. How long is the tablecloth?
        en| A lap around a rectangular pitch is {p} m. The pitch has a length of {a} m. What is its width?
        en| A string of lights, {p} m long, goes exactly around a rectangular stage. The stage is {a} m wide. How deep is it?
        en| The sides of a rectangle add up to {p} cm in total. The shorter side is {a} cm. How long is the longer side?
        en| My room has {p} feet of skirting board all around it, and its length is {a} feet. How wide is my room?
        en| A rope of {p} m encloses a rectangular swimming pool. The pool is {a} m in length. Find its width.
        en| An ant crawled {p} cm around the edge of a rectangular tile. The tile is {a} cm high. What is the width of the tile?
        en| A rectangular poster is {a} cm tall, and {p} cm of tape went around all its edges. How wide is the poster?
        en| The boundary of a rectangular plot measures {p} m. Its front is {a} m. How far does the plot reach back?
        en| A company's car park is rectangular and {a} m wide. The wall around it has a total length of {p} m. What is the length of the car park?
        en| The perimeter of a rectangle is {p} units. Its base is {a} units. Find its height.
        en| What is the length of a rectangular flower bed with a width of {a} m, if {p} m of stones enclose it?
        en| {p} dm of wood made a complete frame for a door {a} dm wide. How high is the door?
        en| A rectangular pen for sheep is to be {a} m long. There are {p} m of netting for all the sides together. How wide will the pen be?
        en| A ribbon fits exactly once around a box lid. The ribbon is {p} cm, the lid {a} cm long. What is the width of the lid?
        en| We marked the court with {p} m of tape all around. One edge took {a} m. How long is the neighbouring edge?
        en| A basketball court has a perimeter of {p} m. Given that its length is {a} m, find its width.
        en| You want to build a rectangle out of {p} matches. Its length is to be {a} matches. How many matches make its width?
        en| A guard walks {p} m when he goes once around a rectangular building whose long wall is {a} m. How long is the short wall?
        en| Around a rectangular lawn there is a path {p} m long at its inner edge. The lawn is {a} m across. What is its length?
        en| {A} has drawn a rectangle with a perimeter of {p} cm. Its height is {a} cm. How wide did {he} draw it?
        en| A photo with a border of {p} cm all around is {a} cm high. Work out its width.
        en| The outline of a sheet of paper is {p} cm. If the sheet is {a} cm wide, how long is it?
        en| The hedge around a rectangular garden is {p} m long altogether. On one side the garden measures {a} m. What does it measure on the other side?
        en| A field {a} m long is surrounded by {p} m of fence. The field is a rectangle. Find its width.
        en| The screen of a phone is a rectangle with a height of {a} mm. Its edge is {p} mm all around. How wide is the screen?
        en| It takes {p} m of ditch to surround a rectangular rice field of width {a} m. What is the field's length?
        en| How wide must a rectangle be so that with a length of {a} cm its perimeter becomes {p} cm?
        en| A metal strip of {p} cm runs along the whole edge of a rectangular mirror. The mirror's width is {a} cm. Give its height.
        en| The way around a rectangular block of houses is {p} m. It is {a} m along the main street. How long is the block along the side street?
        zh| 求周长为{p}厘米、长为{a}厘米的长方形的宽。
        zh| 计算：长方形周长{p}分米，宽{a}分米，长是多少分米？
        zh| {A}绕长方形公园走了一圈，共走了{p}米。公园长{a}米，宽多少米？
        zh| 王大伯用{p}米篱笆围了一个长方形菜园，菜园的宽是{a}米，长是多少米？
        zh| 长方形的一条边长{a}厘米，周长{p}厘米，与它相邻的另一条边长多少厘米？
        zh| 设长方形的宽为x米，已知长是{a}米，周长是{p}米，求x。
        zh| 妈妈给一块宽{a}分米的长方形桌布四周缝花边，正好用了{p}分米，桌布长几分米？
        zh| 足球场一圈是{p}米，它的长是{a}米，那么宽是多少米？
        zh| 彩灯线长{p}米，正好绕长方形舞台一圈，舞台宽{a}米，长多少米？
        zh| 长方形各条边的总长是{p}厘米，短边长{a}厘米，长边有多长？
        zh| 我家客厅是长方形，墙脚一圈踢脚线共{p}米，客厅长{a}米，客厅宽几米？
        zh| 长方形鱼塘四周的护栏全长{p}米，鱼塘长{a}米，它的宽是多少？
        zh| 一只蚂蚁沿长方形瓷砖的边爬了一圈，爬了{p}厘米，瓷砖的宽是{a}厘米，瓷砖的长是多少厘米？
        zh| 一张奖状四周贴了{p}厘米长的金边，奖状长{a}厘米，宽多少厘米？
        zh| 厂区是长方形，围墙总长{p}米，厂区宽{a}米，厂区的长是多少？
        zh| 长方形周长为{p}米，其中一边为{a}米，求另一边的长。
        zh| 如果长方形的周长是{p}毫米，长是{a}毫米，那么宽是多少毫米？
        zh| 做一个相框一共用了{p}厘米木条，相框宽{a}厘米，它的高是多少厘米？
        zh| 要用{p}米的栅栏围一个长方形羊圈，如果长定为{a}米，宽应该是多少米？
        zh| 用{p}根同样的小棒摆一个长方形，长边摆了{a}根，宽边应摆多少根？
        zh| 绳子长{p}分米，首尾相接摆成一个宽{a}分米的长方形，这个长方形的长是多少分米？
        zh| 长方形，周长{p}厘米，宽{a}厘米，长几厘米？
        zh| 一个长方形长{a}米，绕它走一周是{p}米，它有多宽？
        zh| 已知长方形的宽是{a}厘米，周长是{p}厘米，试求它的长。
        zh| 黑板四周包铝条，共用去{p}分米，黑板宽{a}分米，黑板长多少分米？
        zh| 篮球场的周长是{p}米，长是{a}米，问篮球场的宽。
        zh| 教练沿游泳池边走了一圈，共{p}米。泳池是长方形，长{a}米，宽是多少米？
        zh| 农场有一块长方形麦田，四边水沟共长{p}米，麦田宽{a}米，长是多少米？
        zh| 宽是多少时，长{a}厘米的长方形周长为{p}厘米？
        zh| 保安绕长方形大楼巡逻一周走了{p}米，大楼长{a}米，大楼的宽是多少米？
        zh| 手机屏幕的周长是{p}毫米，高是{a}毫米，屏幕宽多少毫米？
        zh| 一块玻璃的四边都粘上胶条，共用胶条{p}分米。玻璃长{a}分米，它的宽是几分米？
        zh| {A}画了一个周长{p}厘米的长方形，长画了{a}厘米，宽画了多少厘米？
        zh| 有一块长方形草坪，宽{a}米，沿草坪边跑一圈要跑{p}米，草坪的长是多少米？
        zh| 沿墙外绕教学楼一圈是{p}米，教学楼是长方形，宽{a}米，长多少米？
        zh| 一本书封面的周长是{p}厘米，封面长{a}厘米，求封面的宽。
        zh| 一条长方形毛巾绕边缝了{p}厘米长的线，毛巾的宽是{a}厘米，长是多少厘米？
        en| A fence of {p} m goes around a garden that is {a} m long. How wide is the garden?
        en| The perimeter of a rectangle is {p} cm, one side is {a} cm. Find the other side.
        zh| 用{p}米篱笆围一块长{a}米的长方形菜地，宽是几米？

        == width: 2 * ( x + ( x + d ) ) = p; d=2..40 x=2..60
        en| A rectangle is {d} cm longer than it is wide. Its perimeter is {p} cm. How wide is it?
        en| The length of a rectangle is {d} m more than its width, and the perimeter is {p} m. Find the width.
        en| A rectangular garden with a fence of {p} m is {d} m longer than wide. What is its width?
        en| The perimeter of a rectangle is {p} cm. The length is {d} cm greater than the width. What is the width?
        en| A field is {d} m longer than wide, and it is {p} m around. How wide is the field?
        en| The width of a rectangle is {d} cm less than its length. The perimeter is {p} cm. Find the width.
        en| A rectangle has the perimeter {p} m. It is {d} m longer than wide. How wide is it?
        zh| 一个长方形的长比宽多{d}厘米，周长是{p}厘米，宽是多少厘米？
        zh| 长方形菜地周长{p}米，长比宽长{d}米，求宽。
        zh| 用{p}厘米铁丝围成长方形，使长比宽多{d}厘米，宽应是多少？
        zh| 一个长方形周长{p}米，长比宽多{d}米，宽是多少米？
        zh| 长方形的宽比长少{d}厘米，周长是{p}厘米，宽是多少厘米？
        zh| 一块地长比宽多{d}米，围一圈要{p}米，它的宽是多少米？
        zh| 长方形周长{p}厘米，长比宽多{d}厘米，宽几厘米？
        en| [Calculate|Work out|Determine] the width of a rectangle that is {d} cm longer than wide and has a perimeter of {p} cm.
        en| {A} walked once around a rectangular park, {p} m in all. The park is {d} m longer than it is wide. How wide is the park?
        en| Rectangle: perimeter {p} m, length is width plus {d} m. Width = ?
        en| How wide is a rectangle with a perimeter of {p} cm if its length exceeds its width by {d} cm?
        en| A farmer used {p} m of fence to enclose a rectangular field whose width is {d} m less than the length. What is the width of the field?
        en| Let x be the width of a rectangle with perimeter {p} whose length is {d} more than its width. Find x.
        en| Lace of {p} cm was sewn around a tablecloth. The tablecloth is {d} cm longer than it is wide. What is its width?
        en| A lap around a rectangular pitch is {p} m. The pitch is {d} m longer than it is wide. Find its width.
        en| The longer side of a rectangle is {d} cm longer than the shorter side. All sides together measure {p} cm. How long is the shorter side?
        en| My room has {p} feet of skirting board all around. It is {d} feet longer than it is wide. How many feet wide is it?
        en| A wire of {p} cm is bent into a rectangle so that the length is {d} cm more than the width. What is the width?
        en| The perimeter of a rectangle is {p} mm. The difference between its length and its width is {d} mm. Find the width.
        en| A rectangular pool is surrounded by a rope of {p} m. Its width is {d} m shorter than its length. How wide is the pool?
        en| A poster has a border of {p} cm around all its edges and is {d} cm higher than wide. What is its width?
        en| Two sides of a rectangle differ by {d} units and its perimeter is {p} units. How many units is the short side?
        en| The wall around a company's rectangular car park has a length of {p} m. The car park is {d} m longer than wide. What is its width?
        en| A court was marked with {p} m of tape all around. Its long side is {d} m more than its short side. How many metres is the short side?
        en| {p} dm of wood frame a door on all sides. The door is {d} dm higher than wide. How wide is it?
        en| A basketball court has a perimeter of {p} m. Its width is {d} m less than its length. Calculate the width of the court.
        en| If the length of a rectangle is {d} inches more than its width and its perimeter is {p} inches, what is the width of the rectangle?
        en| {A} draws a rectangle with a perimeter of {p} cm and makes it {d} cm longer than wide. How wide does {he} make it?
        en| An ant crawls {p} cm around a rectangular tile. The tile's length is greater than its width by {d} cm. What is the width of the tile?
        en| A rectangular pen needs {p} m of netting. It is to be {d} m longer than it is wide. How wide will it be?
        en| Stones over {p} m enclose a rectangular flower bed, which is {d} m longer than wide. Find the width of the flower bed.
        en| A guard walks {p} m once around a rectangular building. The long wall is {d} m longer than the short wall. How long is the short wall?
        en| What is the width of a rectangular lawn with a perimeter of {p} m if it is {d} m longer than it is wide?
        en| The hedge around a garden measures {p} m. The garden, a rectangle, has a length that is {d} m greater than its width. How wide is the garden?
        en| The stage is a rectangle, {d} m wider than deep, and a string of lights {p} m long goes around it. How deep is the stage?
        en| A rectangle has a width {d} cm smaller than its length. If the distance around it is {p} cm, find its width.
        en| The edge of a phone screen is {p} mm in total. The screen is {d} mm taller than it is wide. How wide is it?
        en| We laid a rectangle with {p} matches. Its long side has {d} matches more than its short side. How many matches are in the short side?
        en| With {p} cm of ribbon around its lid, a box is {d} cm longer than wide. What is the width of the lid?
        en| The outline of a sheet of paper is {p} cm, and its width is {d} cm less than its length. What is the width of the sheet?
        en| Jogging around a rectangular block of houses means {p} m. The block is {d} m longer than wide. How wide is the block?
        en| A mirror is {d} cm higher than it is wide, and the strip along its whole edge is {p} cm. Give the width of the mirror.
        en| A ditch of {p} m runs around a rectangular rice field. Length minus width is {d} m. What is the width?
        en| The base of a rectangle is {d} cm longer than its height. Its perimeter is {p} cm. Find the height.
        zh| 求周长为{p}厘米、长比宽多{d}厘米的长方形的宽。
        zh| 计算：长方形周长{p}分米，长与宽相差{d}分米，宽是多少分米？
        zh| {A}绕长方形公园走了一圈，共走了{p}米。公园的长比宽多{d}米，公园宽多少米？
        zh| 王大伯用{p}米篱笆围了一个长方形菜园，长比宽多{d}米，菜园的宽是多少米？
        zh| 长方形的长边比短边长{d}厘米，四周共{p}厘米，短边长多少厘米？
        zh| 设长方形的宽为x米，长比宽多{d}米，周长是{p}米，求x。
        zh| 妈妈给长方形桌布四周缝花边，用了{p}分米，桌布的宽比长短{d}分米，桌布宽几分米？
        zh| 足球场一圈是{p}米，长比宽多{d}米，足球场的宽是多少米？
        zh| 彩灯线长{p}米，正好绕长方形舞台一圈，舞台的长比宽多{d}米，舞台宽多少米？
        zh| 我家客厅是长方形，踢脚线一圈共{p}米，长比宽多{d}米，客厅的宽是几米？
        zh| 长方形鱼塘四周的护栏全长{p}米，已知宽比长少{d}米，求鱼塘的宽。
        zh| 一只蚂蚁沿长方形瓷砖爬了一圈，爬了{p}厘米，瓷砖的长比宽长{d}厘米，瓷砖的宽是多少厘米？
        zh| 厂区是长方形，围墙总长{p}米，长比宽多{d}米，厂区的宽是多少？
        zh| 如果长方形的周长是{p}毫米，长比宽多{d}毫米，那么宽是多少毫米？
        zh| 做一个长方形相框用了{p}厘米木条，高比宽多{d}厘米，相框的宽是多少厘米？
        zh| 要用{p}米的栅栏围一个长方形羊圈，长要比宽多{d}米，宽应该是多少米？
        zh| 用{p}根同样的小棒摆一个长方形，长边比短边多{d}根，短边摆了多少根？
        zh| 绳子长{p}分米，首尾相接摆成一个长方形，宽比长少{d}分米，这个长方形的宽是多少分米？
        zh| 长方形，周长{p}厘米，宽比长少{d}厘米，宽几厘米？
        zh| 一个长方形绕一周是{p}米，长比宽多{d}米，它有多宽？
        zh| 已知长方形的长减去宽等于{d}厘米，周长是{p}厘米，试求它的宽。
        zh| 黑板四周包铝条，共用{p}分米，黑板的长比宽多{d}分米，黑板宽多少分米？
        zh| 篮球场的周长是{p}米，宽比长少{d}米，问篮球场的宽。
        zh| 教练沿长方形泳池走了一圈，共{p}米，泳池的长比宽多{d}米，宽是多少米？
        zh| 长方形麦田四边的水沟共长{p}米，麦田的长比宽多出{d}米，麦田的宽是多少米？
        zh| 周长{p}厘米的长方形，长比宽多{d}厘米，宽是多少厘米？
        zh| 保安绕长方形大楼巡逻一周走了{p}米，大楼的宽比长短{d}米，大楼的宽是多少米？
        zh| 手机屏幕的周长是{p}毫米，高比宽多{d}毫米，屏幕宽多少毫米？
        zh| {A}画了一个周长{p}厘米的长方形，长比宽多画了{d}厘米，宽画了多少厘米？
        zh| 一块长方形草坪，长比宽多{d}米，沿草坪跑一圈要跑{p}米，草坪的宽是多少米？
        zh| 长比宽多{d}分米的长方形，它的周长是{p}分米，求这个长方形的宽。
        zh| 长方形相邻两条边相差{d}厘米，周长是{p}厘米，较短的边是多少厘米？
        zh| 一本书封面的周长是{p}厘米，宽比长少{d}厘米，求封面的宽。
        zh| 问一个长比宽多{d}米、周长{p}米的长方形场地，宽是几米？
        zh| 花坛是长方形的，围一圈砖共{p}米，花坛的宽比长少{d}米，花坛的宽是多少？
        zh| 一块玻璃的四边粘胶条，共用{p}分米，玻璃的长比宽多{d}分米，玻璃宽几分米？
        zh| 长方形毛巾绕边缝一圈线，线长{p}厘米，毛巾的长比宽多{d}厘米，毛巾的宽是多少厘米？
        zh| 长方形的周长为{p}，宽比长小{d}，宽等于多少？

        == length: 2 * ( x + ( x - d ) ) = p; d=2..40 x=10..90
        en| A rectangle is {d} cm longer than it is wide. Its perimeter is {p} cm. How long is it?
        en| The width of a rectangle is {d} m less than its length, and the perimeter is {p} m. Find the length.
        en| A rectangular garden with a fence of {p} m is {d} m longer than wide. What is its length?
        en| The perimeter of a rectangle is {p} cm. The length is {d} cm greater than the width. What is the length?
        en| A field is {d} m longer than wide, and it is {p} m around. How long is the field?
        en| The length of a rectangle is {d} cm more than its width. The perimeter is {p} cm. Find the length.
        en| A rectangle has the perimeter {p} m. It is {d} m longer than wide. How long is it?
        zh| 一个长方形的长比宽多{d}厘米，周长是{p}厘米，长是多少厘米？
        zh| 长方形菜地周长{p}米，宽比长短{d}米，求长。
        zh| 用{p}厘米铁丝围成长方形，使宽比长少{d}厘米，长应是多少？
        zh| 一个长方形周长{p}米，长比宽多{d}米，长是多少米？
        zh| 长方形的宽比长少{d}厘米，周长是{p}厘米，长是多少厘米？
        zh| 一块地长比宽多{d}米，围一圈要{p}米，它的长是多少米？
        zh| 长方形周长{p}厘米，长比宽多{d}厘米，长几厘米？
        en| [Calculate|Work out|Determine] the length of a rectangle that is {d} cm longer than wide and has a perimeter of {p} cm.
        en| {A} walked once around a rectangular park, {p} m in all. The park is {d} m longer than it is wide. How long is the park?
        en| Rectangle: perimeter {p} m, length is width plus {d} m. Length = ?
        en| How long is a rectangle with a perimeter of {p} cm if its length exceeds its width by {d} cm?
        en| A farmer used {p} m of fence to enclose a rectangular field whose width is {d} m less than the length. What is the length of the field?
        en| Let x be the length of a rectangle with perimeter {p} whose length is {d} more than its width. Find x.
        en| Lace of {p} cm was sewn around a tablecloth. The tablecloth is {d} cm longer than it is wide. What is its length?
        en| A lap around a rectangular pitch is {p} m. The pitch is {d} m longer than it is wide. Find its length.
        en| The longer side of a rectangle is {d} cm longer than the shorter side. All sides together measure {p} cm. How long is the longer side?
        en| My room has {p} feet of skirting board all around. It is {d} feet longer than it is wide. How many feet long is it?
        en| A wire of {p} cm is bent into a rectangle so that the length is {d} cm more than the width. What is the length?
        en| The perimeter of a rectangle is {p} mm. The difference between its length and its width is {d} mm. Find the length.
        en| A rectangular pool is surrounded by a rope of {p} m. Its width is {d} m shorter than its length. How long is the pool?
        en| A poster has a border of {p} cm around all its edges and is {d} cm higher than wide. What is its height?
        en| Two sides of a rectangle differ by {d} units and its perimeter is {p} units. How many units is the long side?
        en| The wall around a company's rectangular car park has a length of {p} m. The car park is {d} m longer than wide. What is its length?
        en| A court was marked with {p} m of tape all around. Its long side is {d} m more than its short side. How many metres is the long side?
        en| {p} dm of wood frame a door on all sides. The door is {d} dm higher than wide. How high is it?
        en| A basketball court has a perimeter of {p} m. Its width is {d} m less than its length. Calculate the length of the court.
        en| If the length of a rectangle is {d} inches more than its width and its perimeter is {p} inches, what is the length of the rectangle?
        en| {A} draws a rectangle with a perimeter of {p} cm and makes it {d} cm longer than wide. How long does {he} make it?
        en| An ant crawls {p} cm around a rectangular tile. The tile's length is greater than its width by {d} cm. What is the length of the tile?
        en| A rectangular pen needs {p} m of netting. It is to be {d} m longer than it is wide. How long will it be?
        en| Stones over {p} m enclose a rectangular flower bed, which is {d} m longer than wide. Find the length of the flower bed.
        en| A guard walks {p} m once around a rectangular building. The long wall is {d} m longer than the short wall. How long is the long wall?
        en| What is the length of a rectangular lawn with a perimeter of {p} m if it is {d} m longer than it is wide?
        en| The hedge around a garden measures {p} m. The garden, a rectangle, has a length that is {d} m greater than its width. How long is the garden?
        en| The stage is a rectangle, {d} m wider than deep, and a string of lights {p} m long goes around it. How wide is the stage?
        en| A rectangle has a width {d} cm smaller than its length. If the distance around it is {p} cm, find its length.
        en| The edge of a phone screen is {p} mm in total. The screen is {d} mm taller than it is wide. How tall is it?
        en| We laid a rectangle with {p} matches. Its long side has {d} matches more than its short side. How many matches are in the long side?
        en| With {p} cm of ribbon around its lid, a box is {d} cm longer than wide. What is the length of the lid?
        en| The outline of a sheet of paper is {p} cm, and its width is {d} cm less than its length. What is the length of the sheet?
        en| Jogging around a rectangular block of houses means {p} m. The block is {d} m longer than wide. How long is the block?
        en| A mirror is {d} cm higher than it is wide, and the strip along its whole edge is {p} cm. Give the height of the mirror.
        en| A ditch of {p} m runs around a rectangular rice field. Length minus width is {d} m. What is the length?
        en| The base of a rectangle is {d} cm longer than its height. Its perimeter is {p} cm. Find the base.
        zh| 求周长为{p}厘米、长比宽多{d}厘米的长方形的长。
        zh| 计算：长方形周长{p}分米，长与宽相差{d}分米，长是多少分米？
        zh| {A}绕长方形公园走了一圈，共走了{p}米。公园的长比宽多{d}米，公园长多少米？
        zh| 王大伯用{p}米篱笆围了一个长方形菜园，长比宽多{d}米，菜园的长是多少米？
        zh| 长方形的长边比短边长{d}厘米，四周共{p}厘米，长边长多少厘米？
        zh| 设长方形的长为x米，长比宽多{d}米，周长是{p}米，求x。
        zh| 妈妈给长方形桌布四周缝花边，用了{p}分米，桌布的宽比长短{d}分米，桌布长几分米？
        zh| 足球场一圈是{p}米，长比宽多{d}米，足球场的长是多少米？
        zh| 彩灯线长{p}米，正好绕长方形舞台一圈，舞台的长比宽多{d}米，舞台长多少米？
        zh| 我家客厅是长方形，踢脚线一圈共{p}米，长比宽多{d}米，客厅的长是几米？
        zh| 长方形鱼塘四周的护栏全长{p}米，已知宽比长少{d}米，求鱼塘的长。
        zh| 一只蚂蚁沿长方形瓷砖爬了一圈，爬了{p}厘米，瓷砖的长比宽长{d}厘米，瓷砖的长是多少厘米？
        zh| 厂区是长方形，围墙总长{p}米，长比宽多{d}米，厂区的长是多少？
        zh| 如果长方形的周长是{p}毫米，长比宽多{d}毫米，那么长是多少毫米？
        zh| 做一个长方形相框用了{p}厘米木条，高比宽多{d}厘米，相框的高是多少厘米？
        zh| 要用{p}米的栅栏围一个长方形羊圈，长要比宽多{d}米，长应该是多少米？
        zh| 用{p}根同样的小棒摆一个长方形，长边比短边多{d}根，长边摆了多少根？
        zh| 绳子长{p}分米，首尾相接摆成一个长方形，宽比长少{d}分米，这个长方形的长是多少分米？
        zh| 长方形，周长{p}厘米，宽比长少{d}厘米，长几厘米？
        zh| 一个长方形绕一周是{p}米，长比宽多{d}米，它有多长？
        zh| 已知长方形的长减去宽等于{d}厘米，周长是{p}厘米，试求它的长。
        zh| 黑板四周包铝条，共用{p}分米，黑板的长比宽多{d}分米，黑板长多少分米？
        zh| 篮球场的周长是{p}米，宽比长少{d}米，问篮球场的长。
        zh| 教练沿长方形泳池走了一圈，共{p}米，泳池的长比宽多{d}米，长是多少米？
        zh| 长方形麦田四边的水沟共长{p}米，麦田的长比宽多出{d}米，麦田的长是多少米？
        zh| 周长{p}厘米的长方形，长比宽多{d}厘米，长是多少厘米？
        zh| 保安绕长方形大楼巡逻一周走了{p}米，大楼的宽比长短{d}米，大楼的长是多少米？
        zh| 手机屏幕的周长是{p}毫米，高比宽多{d}毫米，屏幕高多少毫米？
        zh| {A}画了一个周长{p}厘米的长方形，长比宽多画了{d}厘米，长画了多少厘米？
        zh| 一块长方形草坪，长比宽多{d}米，沿草坪跑一圈要跑{p}米，草坪的长是多少米？
        zh| 长比宽多{d}分米的长方形，它的周长是{p}分米，求这个长方形的长。
        zh| 长方形相邻两条边相差{d}厘米，周长是{p}厘米，较长的边是多少厘米？
        zh| 一本书封面的周长是{p}厘米，宽比长少{d}厘米，求封面的长。
        zh| 问一个长比宽多{d}米、周长{p}米的长方形场地，长是几米？
        zh| 花坛是长方形的，围一圈砖共{p}米，花坛的宽比长少{d}米，花坛的长是多少？
        zh| 一块玻璃的四边粘胶条，共用{p}分米，玻璃的长比宽多{d}分米，玻璃长几分米？
        zh| 长方形毛巾绕边缝一圈线，线长{p}厘米，毛巾的长比宽多{d}厘米，毛巾的长是多少厘米？
        zh| 长方形的周长为{p}，宽比长小{d}，长等于多少？

        == widthtimes: 2 * ( x + k * x ) = p; k=2..9 x=2..60
        en| The length of a rectangle is {k} times its width. The perimeter is {p} cm. What is the width?
        en| A rectangle with a perimeter of {p} m is {k} times as long as it is wide. How wide is it?
        en| A garden is {k} times as long as wide, and the fence around it measures {p} m. Find its width.
        en| A rectangle's length is {k} times its width, and its perimeter is {p} m. Find the width.
        en| A field is {k} times as long as wide. Around it there are {p} m of fence. How wide is the field?
        en| The perimeter of a rectangle is {p} cm. It is {k} times as long as wide. What is its width?
        en| A rectangle has the perimeter {p} m. It is {k} times as long as wide. How wide is it?
        zh| 长方形的长是宽的{k}倍，周长是{p}厘米，宽是多少厘米？
        zh| 周长{p}米的长方形，长是宽的{k}倍，求宽。
        zh| 一块长方形地，长为宽的{k}倍，围一圈篱笆用了{p}米，这块地宽多少米？
        zh| 一个长方形周长{p}厘米，长是宽的{k}倍，宽是多少？
        zh| 用{p}厘米的铁丝围成长是宽的{k}倍的长方形，宽是多少厘米？
        zh| 长方形操场一圈{p}米，长等于宽的{k}倍，操场宽多少米？
        zh| 长方形周长{p}厘米，长是宽的{k}倍，宽几厘米？
        en| [Calculate|Work out|Determine] the width of a rectangle that is {k} times as long as wide and has a perimeter of {p} cm.
        en| {A} walked once around a rectangular park, {p} m in all. The park's length is {k} times its width. How wide is the park?
        en| Rectangle: perimeter {p} m, length is {k} times width. Width = ?
        en| How wide is a rectangle with a perimeter of {p} cm if its length equals {k} times its width?
        en| A farmer used {p} m of fence to enclose a rectangular field, {k} times as long as it is wide. What is the width of the field?
        en| Let x be the width of a rectangle with perimeter {p} whose length is {k} times the width. Find x.
        en| Lace of {p} cm was sewn around a tablecloth, which is {k} times as long as wide. What is its width?
        en| The longer side of a rectangle is {k} times as long as the shorter side. All sides together measure {p} cm. How long is the shorter side?
        en| My corridor has {p} feet of skirting board all around. It is {k} times as long as it is wide. How many feet wide is it?
        en| A wire of {p} cm is bent into a rectangle so that the length is {k} times the width. How wide is the rectangle?
        en| A rope of {p} m goes around a rectangular pool that is {k} times as long as wide. Find the width of the pool.
        en| A poster is {k} times as high as it is wide, with a border of {p} cm around all its edges. How wide is the poster?
        en| The wall around a rectangular car park has a length of {p} m, and the car park is {k} times as long as it is wide. What is its width?
        en| If the length of a rectangle is {k} times its width and its perimeter is {p} inches, what is its width in inches?
        en| {A} draws a rectangle with a perimeter of {p} cm and makes it {k} times as long as wide. How wide does {he} make it?
        en| A rectangular pen needs {p} m of netting. Its length is to be {k} times its width. How wide will it be?
        en| A guard walks {p} m once around a hall. The long wall is {k} times the length of the short wall. How long is the short wall?
        en| The stage is a rectangle, {k} times as wide as it is deep, and {p} m of lights go around it. How deep is the stage?
        en| We laid a rectangle with {p} matches. Its long side has {k} times as many matches as its short side. How many matches are in the short side?
        en| A banner is {k} times as long as wide. The hem all around it is {p} dm. What is the width of the banner?
        zh| 求周长为{p}厘米、长是宽的{k}倍的长方形的宽。
        zh| {A}绕长方形公园走了一圈，共走了{p}米。公园的长是宽的{k}倍，公园宽多少米？
        zh| 王大伯用{p}米篱笆围了一个长方形菜园，长正好是宽的{k}倍，菜园的宽是多少米？
        zh| 长方形的长边是短边的{k}倍，四周共{p}厘米，短边长多少厘米？
        zh| 设长方形的宽为x米，长是宽的{k}倍，周长是{p}米，求x。
        zh| 妈妈给长方形桌布四周缝花边，用了{p}分米，桌布的长是宽的{k}倍，桌布宽几分米？
        zh| 足球场一圈是{p}米，长是宽的{k}倍，足球场的宽是多少米？
        zh| 我家走廊是长方形，踢脚线一圈共{p}米，走廊的长是宽的{k}倍，走廊宽几米？
        zh| 长方形鱼塘四周的护栏全长{p}米，已知长为宽的{k}倍，求鱼塘的宽。
        zh| 厂区是长方形，围墙总长{p}米，长是宽的{k}倍，厂区的宽是多少？
        zh| 如果长方形的周长是{p}毫米，长是宽的{k}倍，那么宽是多少毫米？
        zh| 要用{p}米的栅栏围一个长方形羊圈，使长等于宽的{k}倍，宽应该是多少米？
        zh| 用{p}根同样的小棒摆一个长方形，长边的根数是短边的{k}倍，短边摆了多少根？
        zh| 一条横幅四周镶边用了{p}分米，它的长是宽的{k}倍，横幅宽多少分米？
        zh| 已知长方形的长是宽的{k}倍，绕它一周是{p}厘米，试求它的宽。
        zh| 教练沿长方形泳池走了一圈，共{p}米，泳池长是宽的{k}倍，宽是多少米？
        zh| {A}画了一个周长{p}厘米的长方形，长画成宽的{k}倍，宽画了多少厘米？
        zh| 问一个长是宽的{k}倍、周长{p}米的长方形场地，宽是几米？
        zh| 长方形操场的长等于宽的{k}倍，体育课上跑一圈是{p}米，操场的宽是多少米？
        zh| 一块玻璃四边粘胶条，共用{p}分米，玻璃的长是宽的{k}倍，宽几分米？
        en| A lap around a rectangular pitch is {p} m, and its long side is {k} times its short side. How many metres is the short side?
        en| Stones over {p} m enclose a flower bed that is {k} times as long as it is wide. Find its width.
        en| What is the width of a rectangular lawn with a perimeter of {p} m if its length is {k} times as great as its width?
        zh| 彩灯线长{p}米，正好绕长方形舞台一圈，舞台的长是宽的{k}倍，舞台宽多少米？
        zh| 做一个长方形相框用了{p}厘米木条，高是宽的{k}倍，相框的宽是多少厘米？
        zh| 长方形草坪的长是宽的{k}倍，沿草坪跑一圈要跑{p}米，草坪宽几米？
        en| A field is {k} times as long as wide, and the way around it is {p} m. How wide is the field?
        zh| 长方形的长是宽的{k}倍，周长{p}厘米，宽几厘米？
        """
}
