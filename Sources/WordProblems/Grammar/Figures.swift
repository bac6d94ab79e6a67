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
        en| Grandma edges a baby blanket with satin. The blanket is {a} cm by {b} cm, and the satin goes along every edge. What length of satin does she use?
        en| A dog trots along the edge of a rectangular beach of {a} m by {b} m until it is back at the start. How far has the dog trotted?
        en| The sandpit in the playground is a rectangle whose sides are {a} dm and {b} dm. Boards are nailed along all of its sides. How many decimetres of board does that take?
        en| Add up the lengths of the sides of a rectangle that has a length of {a} cm and a breadth of {b} cm.
        en| Breadth {b} m, length {a} m: what is the perimeter of this rectangle?
        en| The perimeter of a rectangle is x cm. It is {a} cm long and {b} cm broad. What is x?
        en| Find the boundary length of a rectangular plot with adjacent sides of {a} m and {b} m.
        en| {A} outlines a rectangular card with glitter glue. The card is {b} cm wide and {a} cm tall. How long is the line of glue?
        en| Around our rectangular orchard runs a stone wall. The orchard is {a} m in length; in breadth it is {b} m. How long is the wall?
        en| A ferry terminal has a rectangular waiting area of {a} m by {b} m that is roped off on every side. How many metres of rope are in use?
        en| Every morning the caretaker walks along the inside walls of a rectangular gym. The walls are {a} m and {b} m long. How long is his round?
        en| To keep deer away, a forester puts wire round a rectangular piece of young forest, {a} m long and {b} m wide. What length of wire goes round it?
        en| Calculate how many centimetres of beading are needed for a rectangular tray if its sides measure {a} cm and {b} cm.
        en| A rectangle is drawn on squared paper, {a} squares long and {b} squares wide. How many square-sides does its outline have?
        en| The roof of a shed is a rectangle of {a} m and {b} m. A gutter runs along all sides of the roof. What is the length of the gutter?
        en| "How long is the edge of this carpet all the way round?" asks the customer. The carpet is {a} dm long and {b} dm wide. What should the shop assistant answer?
        en| A lawn robot first drives along the whole border of a rectangular lawn measuring {a} m by {b} m. How many metres does it drive?
        en| Our town plans a cycle path that runs right round a rectangular lake of {a} km by {b} km, close to the water. How long will the path be?
        en| The stamp is {a} mm high. Its width is {b} mm. How many millimetres does its edge measure in all?
        en| Mr Bell fences his rectangular chicken run on all sides. A long side is {a} feet, a short side {b} feet. How many feet of fencing must he order?
        en| A quilt is {a} inches by {b} inches. Binding goes around the quilt exactly once. How many inches of binding is that?
        en| What distance does a toy train cover on a rectangular track with sides of {a} cm and {b} cm when it goes around once?
        en| The neighbours share a rectangular courtyard, {a} m long and {b} m wide. They want to put flower pots along its complete edge. Over what length will the pots stand?
        en| A swimming coach makes the team jog round the outside of a rectangular pool. The pool measures {a} m in length and {b} m across. How long is one round?
        en| Given a rectangle of {a} m and {b} m, compute the length of its border.
        en| In a gallery hangs a painting of {a} cm by {b} cm. A gilded strip surrounds it. What is the total length of the strip?
        en| {A} sticks washi tape round the four edges of a notebook cover. The cover has a height of {a} cm and a width of {b} cm. How much tape is stuck on?
        en| A rabbit hutch covers a rectangle of ground {b} dm wide and {a} dm long. What length of netting will close it in on all sides?
        en| How long must a piece of string be to go round a rectangular parcel lid of {a} cm by {b} cm exactly once?
        en| The rectangle in the picture has sides of {a} units and {b} units. What is the distance around the rectangle?
        en| From one corner a snail crawls along the edge of a rectangular book, {a} cm high and {b} cm wide, and comes back to the same corner from the other side. How many centimetres has it crawled?
        en| A rice field is rectangular. The farmer builds a low dam on all of its edges; the field is {a} m long and {b} m wide. What is the length of the dam?
        en| Our classroom floor measures {a} m by {b} m. Along all the walls we laid a paper chain. How many metres long was the chain?
        en| The wooden border of a rectangular raised bed is made for a bed {a} dm long and {b} dm wide. How many decimetres of border are there?
        en| Police tape is put up around a rectangular area with a length of {a} m and a width of {b} m. How many metres of tape have to be unrolled?
        en| If the length of a rectangle is {a} cm and its width is {b} cm, how many centimetres is it around?
        en| A knight rides once round the rectangular walls of a castle. The castle is {b} m wide and {a} m long. What distance does the knight ride?
        en| Neon tubes trace the outline of a rectangular shop sign. The sign is {a} dm wide, {b} dm high. How many decimetres of tube are there?
        en| Tell me the perimeter: a rectangle, {a} inches long, {b} inches wide.
        en| The helipad is a rectangle measuring {a} m in one direction and {b} m in the other. White paint marks its full outline. What length is marked?
        en| A tennis court is {a} m long and {b} m wide. During warm-up each player runs once along its outer lines. How far does a player run?
        en| A rectangular window with a width of {b} cm and a height of {a} cm needs sealing tape along its whole frame. What length of tape should be cut?
        en| Work out the total length of wire in the shape of a rectangle if a long side takes {a} cm and a short side takes {b} cm.
        en| Sailors sew a rope to the whole edge of a rectangular sail. The sail is {a} m high and {b} m wide. How many metres of rope do they sew on?
        en| A rectangular field of maize is {a} m long; its width is {b} m. A wild boar runs along its edges all the way round. How many metres is that?
        en| How many metres of kerb are laid around a rectangular traffic island measuring {a} m in length and {b} m in width?
        en| The bottom of an aquarium is a rectangle with edges of {a} cm and {b} cm. A rubber band lies round the bottom edge. What length does the band cover?
        en| A box of matches lies flat; its top is {a} mm by {b} mm. Find the perimeter of the top.
        en| {B} wants to frame a certificate that is {a} cm high and {b} cm wide. How many centimetres of frame wood border the certificate?
        en| A rectangular ice rink has boards on all sides. The rink is {a} m long and {b} m wide. Find the total length of the boards.
        en| One side of a rectangle measures {b} cm, and its neighbour measures {a} cm. All the sides added together give how many centimetres?
        en| The factory yard, {a} m by {b} m, gets new lamps along its complete border. Find the length of the border.
        en| Lay a cord along the edge of a rectangular table {a} dm in length and {b} dm in breadth. How long a cord do you need to get round?
        en| We drew chalk lines round a rectangular play area on the street. It was {a} feet long and {b} feet wide. How many feet of line did we draw?
        en| A pond in the shape of a rectangle, {a} m long and {b} m wide, is to be protected with a railing on every side. What length of railing should be ordered?
        en| Write down the perimeter of a rectangle whose length is {a} and whose width is {b}.
        en| A moth flies along the edges of a rectangular screen, {a} cm wide and {b} cm high, and completes a full round. How far did it fly?
        en| The border of a flag is trimmed with gold braid. The flag is {a} cm long, and its width is {b} cm. How much braid does the trimming take?
        en| What is the circumference of a rectangular building site that stretches {a} m along the street and {b} m back from it?
        en| Ms Ray jogs round a rectangular park once a day. Two neighbouring sides of the park are {a} m and {b} m. How many metres does she jog a day?
        zh| 一块长方形菜地，长{a}米，宽{b}米，给这块菜地围上篱笆，篱笆长多少米？
        zh| {A}用彩带给一张长{a}厘米、宽{b}厘米的贺卡镶一圈边，要用彩带多少厘米？
        zh| 长方形广告牌长{a}分米，高{b}分米，沿边框装一圈霓虹灯管，灯管长多少分米？
        zh| 一个长方形，长边是{a}厘米，短边是{b}厘米，它一周的长度是多少厘米？
        zh| 果园的形状是长方形，量得长{a}米、宽{b}米，四周要拉铁丝网，铁丝网长多少米？
        zh| 奶奶的被面长{a}分米，宽{b}分米，要在被面四周缝一条花边，花边长几分米？
        zh| 小狗沿着长方形沙滩的边缘跑了一圈，沙滩长{a}米，宽{b}米，小狗跑了多少米？
        zh| 溜冰场是一个长{a}米、宽{b}米的长方形，四周安装护板，护板总长是多少米？
        zh| 邮票长{a}毫米，宽{b}毫米，这枚邮票的周长是几毫米？
        zh| 有一个长方形水池，宽{b}米，长{a}米，工人在池边装一圈扶手，扶手共长多少米？
        zh| 王爷爷家的鸡场是长方形，长{a}米，宽{b}米，四面都围竹篱笆，要准备竹篱笆多少米？
        zh| 量一量，课桌面长{a}分米，宽{b}分米，课桌面的周长是多少分米？
        zh| 一张长方形纸，长{a}厘米，宽{b}厘米，{A}用红笔沿纸的边描了一圈，描了多少厘米？
        zh| 长方形的两条邻边分别长{a}米和{b}米，四条边的长度和是多少米？
        zh| 城墙围成长方形，东西长{a}千米，南北宽{b}千米，绕城墙骑行一圈是多少千米？
        zh| 割草机先沿长方形草地的边走一遍，草地长{a}米，宽{b}米，割草机走了多少米？
        zh| 一扇窗户高{a}分米，宽{b}分米，窗框四边要贴密封条，密封条要多少分米？
        zh| 小蜗牛从长方形木板的一个角出发，沿边爬回原处，木板长{a}厘米，宽{b}厘米，小蜗牛爬了多少厘米？
        zh| 警察用警戒线围住一块长{a}米、宽{b}米的长方形区域，警戒线长多少米？
        zh| 一个长方形长为{a}，宽为{b}，写出它的周长。
        zh| 湖是长方形的，长{a}千米，宽{b}千米，环湖修一条小路，小路长多少千米？
        zh| 做一面长方形锦旗，长{a}厘米，宽{b}厘米，四边镶金线，金线要多少厘米？
        zh| 网球场的长是{a}米，宽是{b}米，热身时绕场边线跑一圈，要跑多少米？
        zh| 一个长方形养鱼池，长{a}米，宽{b}米，在池的四周拉一圈绳子，绳子至少长多少米？
        zh| 长方形苗圃长{a}米，宽{b}米，护林员沿苗圃边界巡查一周，要走多少米？
        zh| 房顶是长方形，长{a}米，宽{b}米，沿房檐装一圈排水槽，排水槽全长是多少米？
        zh| 请你算出长{a}毫米、宽{b}毫米的长方形芯片的周长。
        zh| 为了防止行人掉进工地的大坑，工人绕长{a}米、宽{b}米的长方形坑口装了一圈围挡，围挡长多少米？
        zh| 一块长方形地毯，长是{a}分米，宽是{b}分米，给地毯锁边，锁一圈要锁多少分米？
        zh| 蚂蚁搬家，沿着长{a}厘米、宽{b}厘米的长方形盒盖的边缘走了一圈，一共走了多少厘米？
        en| Mr. Brown wants to build a fence around his rectangular vegetable garden. The garden is {a} feet long and {b} feet wide. How many feet of fence does he need to buy?
        en| {A} glued a strip of paper around the border of a rectangular bulletin board. The board was {a} inches tall and {b} inches across. How many inches of paper strip did {he} use?
        en| The sides of a rectangle measure {a} cm and {b} cm. Find the sum of all its side lengths.
        en| A dog runs once around a rectangular yard and comes back to the gate. The yard has a length of {a} m and a breadth of {b} m. How many metres did the dog run?
        en| A rectangular park has a length of {a} m and a breadth of {b} m. What is the distance around the park?
        en| The breadth of a rectangle is {b} cm and its length is {a} cm. Find its perimeter.
        en| A piece of wire is just enough to make a rectangle {a} cm long and {b} cm broad. What is the length of the wire?
        en| {A}'s bedroom is {a} feet by {b} feet. {He} puts a wallpaper border along the top of all the walls. How many feet of border does {he} use?
        en| A blanket is {a} dm long and {b} dm wide. Grandma wants to sew a ribbon along all of its edges. How much ribbon should Grandma cut?
        en| Workers are laying a footpath along the edge of a rectangular lake. The lake is {a} m from north to south and {b} m from east to west. How long will the footpath be?
        en| A farmer's rectangular field borders on a road on all sides. The field is {a} m by {b} m. How many metres does the tractor go when it drives around the field one time?
        en| Rectangle with sides {a} m and {b} m: what is the perimeter?
        en| On the computer {A} draws a rectangle that is {a} pixels wide and {b} pixels high. How many pixels long is its outline?
        en| The soccer team warms up by running a lap around the field. The field is {a} yards long and {b} yards wide. How many yards does each player run?
        en| What is the total length of the edges of a rectangular card {a} cm long and {b} cm wide?
        en| A table top has the shape of a rectangle. It is {b} cm wide and {a} cm long. A rubber band is to be stuck along its edges. How many centimetres of rubber band are needed?
        en| The opposite sides of a rectangle are equal. A long side is {a} cm and a short side is {b} cm. How far is it around the rectangle?
        en| A prison yard is a rectangle {a} m in length and {b} m in breadth. What is the length of the wall that surrounds it?
        en| {A} is making a frame for a rectangular painting. The painting is {a} inches by {b} inches. How many inches of wood does {he} need for the frame, not counting the corners?
        en| Find x, the perimeter of a rectangle, given that its length equals {a} and its width equals {b}.
        en| A rectangle has adjacent sides of {a} mm and {b} mm. How many millimetres is it all the way around?
        en| How long a string do you need to go around a rectangular parcel that is {a} cm long and {b} cm wide, if the string runs along the sides only?
        en| Add up all the sides of a rectangle and you have its perimeter. The length is {a} m and the width is {b} m. What is the perimeter?
        en| The city plans a bike path right around a rectangular airport. The airport stretches {a} km in one direction and {b} km in the other. How many kilometres of bike path will there be?
        en| {A} plants bean seeds along the border of a rectangular bed, {a} dm long and {b} dm wide. How many decimetres long is the border?
        en| The floor of a barn is a rectangle with a length of {a} feet and a width of {b} feet. What is its perimeter in feet?
        en| For the school play the children glue gold paper around a rectangular picture. It is {a} cm wide and {b} cm high. How many centimetres of gold paper do they glue on?
        en| You need a rope to close off a rectangular area of {a} m by {b} m for the dance. What must be the length of the rope?
        en| The horses trot along the inside of the fence of a rectangular field. One fence side is {a} m and the next one is {b} m. How many metres long is one round?
        en| A skating rink is rectangular, with a length of {a} m and a width of {b} m. A barrier stands all around it. How many metres long is the barrier?
        en| {A} measured {his} desk. It is {a} cm from left to right and {b} cm from front to back. What is the perimeter of the desk top?
        en| A cardboard rectangle is cut out with scissors. Its sides are {a} cm and {b} cm. How many centimetres did the scissors cut along its edge?
        en| Compute the perimeter if the length of the rectangle is {a} inches and its width is {b} inches.
        en| A rectangular flag measures {a} cm along the top and {b} cm down the side. A fringe is sewn on all around. How long is the fringe?
        en| A toy train runs along the walls of a room that is {a} dm long and {b} dm wide. How many decimetres of track go around the room?
        en| Some campers stretch a rope around a rectangular camping ground. It is {b} m across and {a} m long. How many metres of rope do they stretch?
        en| The width of a window is {b} cm, and the height is {a} cm. Tape is put around the whole window before painting. How much tape is that?
        en| {A} jogs along the edge of a rectangular rooftop, {a} m by {b} m. What distance has {he} jogged when {he} is back at the starting corner for the first time?
        en| The perimeter of a rectangle {a} units long and {b} units wide is to be found.
        en| A rectangular chicken run is {a} feet long and {b} feet wide. Each foot of the edge must have a fence. How many feet of fence does the owner order?
        en| How many steps is it around a rectangular courtyard if the long side takes {a} steps and the short side takes {b} steps?
        en| From one corner of a rectangle to the next it is {a} m, and from there to the following corner {b} m. How far is it all around?
        en| We put fairy lights around our rectangular balcony. It is {a} feet long and {b} feet deep. All of its sides get lights. How many feet of lights do we use?
        en| A tray has a rim that runs around it. The tray is a rectangle of {a} cm by {b} cm. What is the length of the rim?
        en| A swimmer swims along all the walls of a pool of length {a} m and width {b} m. How many metres is that for one round?
        en| A jeweller bends a silver wire into a rectangular pendant {a} mm high and {b} mm wide. No wire is left over. How much wire did the jeweller have?
        en| {A} says the perimeter of a rectangle is easy to find when you know its sides. Here the sides are {a} cm and {b} cm. What should {he} get?
        en| The map shows an island shaped like a rectangle. It is {a} miles long and {b} miles wide. How many miles of coast does the island have?
        en| Find the boundary length of a rectangular plot of land with a frontage of {a} m and a depth of {b} m.
        en| A sandbox is {a} feet long and {b} feet wide. How many feet of boards are needed for its sides?
        en| A quilt is {b} inches wide and {a} inches long. How many inches of binding are needed to go all around the quilt?
        en| The edge of a rectangular pond is lined with stones. The pond is {a} feet long. Its width is {b} feet. How many feet of the edge are lined?
        en| How much trim must {A} buy to go around a door mat whose sides are {a} cm and {b} cm?
        en| A rectangle was drawn on the playground with chalk. The children made it {a} steps long and {b} steps wide. How many steps do you take when you walk along the whole chalk line?
        en| The rectangular base of a box is {a} cm by {b} cm. What is the perimeter of the base?
        en| If a rectangular orchard is {a} m long and its width is {b} m, how much barbed wire encloses it once?
        en| The length of a rectangle is {a} cm, the width is {b} cm. What do you get for its perimeter?
        en| A roof is rectangular. Along the front it measures {a} m and along the side {b} m. A gutter is fixed to all of its edges. How many metres of gutter are fixed?
        en| A zoo keeper checks the fence of a rectangular enclosure by walking along it. The enclosure is {a} m long and {b} m wide. How many metres of fence does the keeper check?
        en| In a rectangle the longer side has a length of {a} cm. The shorter side is only {b} cm. Calculate how many centimetres all the sides measure together.
        en| A robot rolls {a} cm forward, turns right, rolls {b} cm, turns right again, and goes on in the same manner around a rectangle until it is back at its start. How far has it rolled?
        en| {A} walks {a} m north, then {b} m east, then as far south as before north, and finally as far west as before east. How many metres is {his} whole walk?
        en| On squared paper a rectangle is {a} squares high and {b} squares wide. {A} traces its outline with a pen. How many sides of squares does {he} trace?
        en| In rectangle ABCD the side AB is {a} cm and the side BC is {b} cm. Find the length of the closed path from A through B, C and D back to A.
        en| How many fence panels, each a metre long, are needed to go right around a rectangular paddock of {a} m by {b} m?
        en| The quay walls of a rectangular dock are {a} m and {b} m long, and the dock is closed on every side. What is the total length of its walls?
        en| A smartphone maker puts a steel band round the edge of a rectangular phone, {a} mm tall and {b} mm wide. What is the length of the band, if the corners are taken as square?
        en| Opposite sides of a kite frame are equal. Its neighbouring sides are {a} cm and {b} cm, at right angles. How much wooden strip does the frame need?
        en| A rectangle stands on a base of {b} cm and reaches a height of {a} cm. An ant wants to go once around it. How many centimetres will the ant go?
        en| Barriers are set up on every side of a rectangular skate park measuring {a} yards by {b} yards. How many yards of barriers are that?
        en| The museum wants a cord around a rectangular showcase, touching it all the way. The showcase is {a} dm long and {b} dm wide. How long must the cord be?
        en| {A} and {B} carry a tape measure around a rectangular barn. They read {a} m for the front and {b} m for a side. What do they write down for the distance around the barn?
        en| Given the length {a} m and the breadth {b} m of a rectangular rooftop terrace, find how many metres of railing run round it.
        en| Bricks edge a rectangular herb bed on every side. If the bed is {a} dm long and {b} dm wide, over how many decimetres do the bricks run?
        en| The map of a treasure island shows a rectangle. North coast and south coast are {a} miles each, east coast and west coast {b} miles each. How long is the whole coast?
        en| Lights are to be fixed along all the edges of a rectangular cinema ceiling with sides of {a} m and {b} m. What length of lights will be fixed?
        en| What is the total of all the sides of a rectangle with neighbouring sides of {a} inches and {b} inches?
        en| A police officer walks once around a rectangular square in town. She goes {a} paces along one side and {b} paces along the next. How many paces is the complete round?
        en| Before sowing, a farmer ploughs a single furrow along the outline of a rectangular field that is {a} m in one direction and {b} m in the other. How long is the furrow?
        en| For gym class, cones mark a rectangle {a} m long and {b} m wide. The pupils run around the cones a single time. What distance do they run?
        en| A tailor sews piping along all the edges of a rectangular cushion cover of {a} cm by {b} cm. How many centimetres of piping does the cover have?
        en| x stands for the perimeter of a rectangular stamp, {a} mm by {b} mm. Calculate x.
        en| If a rectangular raft measures {a} feet along the logs and {b} feet across them, how many feet is it around the raft?
        en| Paper lanterns hang on a cord that passes once around the rectangular courtyard of a school. One wall of the yard is {a} m, the wall next to it {b} m. Find the length of the cord.
        en| To seal a rectangular skylight, a strip of rubber is pressed into its edge on every side. The skylight is {b} cm wide and {a} cm long. How much strip is pressed in?
        en| Around a rectangular campsite the wardens dig a trench against the rain. The campsite reaches {a} m along the lake and {b} m inland. What is the length of the trench?
        en| A postcard lies on the table, {a} mm by {b} mm. Running your finger along its whole edge, what distance do you trace?
        en| The length of a rectangular tennis court including its margins is {a} m, and the width is {b} m. A net fence surrounds it. How many metres of net fence are there?
        en| A rectangular cookie has sides of {a} mm and {b} mm, and its rim is dipped in chocolate. How long is the dipped rim?
        en| How many metres of chain does the castle keeper hang around a rectangular viewing platform that is {a} m long and {b} m wide?
        en| The window cleaner wipes once around the frame of a rectangular shop window. The window is {a} dm wide and {b} dm high. Over what length does he wipe?
        en| {A} builds a rectangle out of toothpicks: {a} toothpicks along the bottom, {b} up the side, and the rest to close it. How many toothpicks are in the finished outline?
        en| An airport's rectangular apron is {a} m in length and {b} m in width. Blue lamps stand along its border. What length of border do they mark?
        en| Rope is strung round a rectangular boxing area of {a} feet by {b} feet, once at knee height. How many feet of rope does that need?
        en| {A} wants to know the whole way round {his} rectangular pond, which is {a} m long and {b} m wide. What is it?
        en| A beekeeper plants a border of lavender along every side of a rectangular meadow {a} m long and {b} m wide. How many metres of lavender are planted?
        en| The side walls of an exhibition hall are {a} m long, its end walls {b} m. A cable is laid along all of these walls on the floor of the rectangular hall. How long is the cable?
        en| Find the number of centimetres around a rectangular place mat if its longer and shorter sides are {a} cm and {b} cm.
        en| A horse is led once around the outside of a rectangular riding ring that measures {a} m by {b} m. How many metres does the horse walk along the fence?
        en| State the perimeter of a rectangular computer chip with edges of {a} mm and {b} mm.
        en| The inspector checks the border stones of a rectangular forest. It takes {a} km along the brook, {b} km along the road, and then the opposite sides. What is the length of the border?
        en| A gift box has a rectangular bottom with sides of {a} cm and {b} cm. Gold paper tape goes around the bottom edge without overlapping. What length of tape is used?
        en| {A} swims along the edge of a rectangular harbour pool until {he} gets back to the ladder. The pool is {a} m in length and {b} m in breadth. How far does {he} swim?
        en| Border tiles are laid along all the walls of a rectangular kitchen floor. The floor is {b} feet wide and {a} feet long. What length do the border tiles cover?
        en| For their stall, pupils tie a garland around the edge of a rectangular table top, {a} cm by {b} cm. How long is the garland if it reaches exactly once around?
        en| Calculate the length of the outer line of a rectangular hockey field {a} m long and {b} m wide.
        en| A wire fence is to keep goats inside a rectangle with a length of {a} m and a width of {b} m. If there is no gap for a gate, how many metres of wire fence are built?
        en| A toy car follows the edge of a rectangular carpet. After {a} dm it turns, after {b} dm more it turns again, and so on until it has gone all the way round. How many decimetres is that?
        en| Breadth times length would give the area, but we want the distance around: the rectangular lot is {b} m broad and {a} m long. What is this distance?
        en| The lid of a rectangular tin is {a} mm long and {b} mm wide. Sticky tape closes the tin along the whole edge of the lid. What length is taped?
        en| The king orders a wall around his rectangular garden. His builder paces out {a} paces for the length and {b} paces for the width. How many paces of wall must be built?
        en| What length of wooden beading will finish the edges of a rectangular noticeboard that measures {a} cm across and {b} cm down?
        en| All the streets in New Town meet at right angles. A block measures {a} m along its avenue and {b} m along its street. How many metres is a walk round the block?
        en| A mason lays a row of stones along the outline of a rectangular fish pond {a} dm by {b} dm. How long is the row?
        en| The pitch for the sack race is rectangular. Its sides are {a} steps and {b} steps. The teacher sprinkles sawdust along its outline. For how many steps does she sprinkle?
        en| The outline of a door is painted green. The door is {a} cm high and {b} cm wide, and the line runs along all of its edges, the bottom edge too. How long is the line?
        en| When the guards change, one soldier marches around the rectangular parade ground, {a} m by {b} m. What distance does this soldier march?
        en| A bed sheet of {a} cm by {b} cm is hemmed on all sides. Work out how many centimetres of hem are sewn.
        en| The rim of a rectangular baking tray is {b} cm in one direction and {a} cm in the other. How many centimetres is the rim in full?
        en| A vineyard in the shape of a rectangle has rows {a} m long, and from the first row to the last it is {b} m. How long is the path leading round the vineyard, right along its border?
        en| {A} has fenced in a rectangular piece of the lawn for {his} rabbits: {a} feet on the long sides, {b} feet on the short ones. How many feet of fence has {he} used?
        en| A rectangle is cut from cardboard with a width of {b} mm and a length of {a} mm. Find the sum of the lengths of its edges.
        en| The playground's rectangular hopscotch court has a length of {a} dm and a width of {b} dm. Chalk is drawn only along its outer edges. What length of chalk line is there?
        en| A fox sneaks right around a rectangular henhouse of {a} m by {b} m, close to its walls. How many metres does the fox sneak?
        en| Sides of {a} yards and {b} yards meet in each corner of a rectangular field. What is the distance once around the field in yards?
        en| Adhesive foil runs round the edge of a rectangular drawer bottom. The drawer is {a} cm wide and {b} cm deep. How many centimetres of foil does {B} need?
        zh| 李叔叔要在一块长{a}米、宽{b}米的长方形地四周围上铁丝网，至少要准备多少米铁丝网？
        zh| 小红用彩带给长方形贺卡镶边，贺卡长{a}厘米，宽{b}厘米，正好镶一圈，用了多少厘米彩带？
        zh| 王大爷家的菜园是个长方形，长{a}米，宽{b}米，王大爷给菜园围篱笆，篱笆长多少米？
        zh| 一个长方形的宽是{b}分米，长是{a}分米，这个长方形各边的总长是多少？
        zh| 一块长方形手帕长{a}厘米、宽{b}厘米，在它的四周绣上花边，花边长多少厘米？
        zh| 学校操场是一个长方形，长是{a}米，宽是{b}米，体育老师让同学们沿操场跑一圈，要跑多少米？
        zh| 工人师傅要做一个长方形窗框，高{a}分米，宽{b}分米，做这个窗框的外框需要多长的木料？
        zh| 长方形相邻的边分别长{a}米和{b}米，围成这个长方形一共要多少米的绳子？
        zh| {A}家新买了一块长方形地毯，长{a}分米，宽{b}分米，地毯的周长是多少分米？
        zh| 一只小虫从长方形纸片的一个顶点出发，沿着边爬一圈回到原处，纸片长{a}厘米，宽{b}厘米，小虫爬了多远？
        zh| 一个长方形水池，长{a}米，宽{b}米，沿着水池边画一圈白线，白线长多少米？
        zh| 动物园的猴山围栏是长方形的，长{a}米，宽{b}米，饲养员沿围栏检查一圈，走了多少米？
        zh| 已知长方形的长与宽，求周长：长{a}毫米，宽{b}毫米。
        zh| 用小棒摆长方形，长边摆{a}根，短边摆{b}根，一共要用多少根小棒？
        zh| 电脑屏幕长{a}厘米，宽{b}厘米，屏幕四周的边框共长多少厘米？
        zh| 一个长方形果园，东西长{a}米，南北宽{b}米，绕果园走一周是多少米？
        zh| 从长方形的一个角走到相邻的角是{a}米，再走到下一个角是{b}米，继续走回原来的角，一共走多少米？
        zh| 舞台是长{a}米、宽{b}米的长方形，台边四面都装上灯带，灯带总长多少米？
        zh| 一面长方形锦旗长{a}分米，宽{b}分米，给锦旗四周缝上金线，要多长的金线？
        zh| 爷爷每天早晨绕着长{a}米、宽{b}米的长方形湖边走一圈，爷爷每天走多少米？
        zh| 长方形照片长{a}厘米，宽{b}厘米，{A}要给照片做一个边框，边框需要多长的木条？
        zh| 一个长方形停车场的长是{a}米，宽是{b}米，四周画上白线，白线一共画了多少米？
        zh| 小狗绕着长方形院子跑了一圈，院子长{a}米，宽{b}米，小狗一共跑了几米？
        zh| 给一块长{a}分米、宽{b}分米的长方形木板的四周刷一圈红漆，红漆线一共有多长？
        zh| 一个花圃的形状是长方形，花圃的宽{b}米，长{a}米，园丁要在四周种一圈小灌木，这一圈有多长？
        zh| 请你算一算：长方形的长为{a}厘米，宽为{b}厘米，绕一圈是多少厘米？
        zh| 长方形各边的长度和就是它的周长，有一个长方形长{a}米，宽{b}米，周长为多少米？
        zh| 机器人从一点出发，向前走{a}厘米，右转走{b}厘米，再右转，照这样走完一个长方形回到起点，共走了多少厘米？
        zh| {A}向北走{a}米，再向东走{b}米，然后向南、向西走同样的距离回到原地，{he}一共走了多少米？
        zh| 方格纸上画一个长方形，长占{a}格，宽占{b}格，沿它的轮廓描一圈，要描多少条格边？
        zh| 长方形ABCD中，AB长{a}厘米，BC长{b}厘米，求这个长方形的周长。
        zh| 栅栏板每块长一米，围长{a}米、宽{b}米的长方形马场一圈，要用多少块栅栏板？
        zh| 一座长方形船坞，池壁长{a}米、宽{b}米，池壁绕一圈共有多少米？
        zh| 手机的金属边框是长方形，高{a}毫米，宽{b}毫米，边框总长多少毫米？
        zh| 博物馆要在长{a}分米、宽{b}分米的长方形展柜外拉一圈护绳，护绳紧贴展柜，长多少分米？
        zh| {A}和{B}用卷尺量长方形谷仓，正面{a}米，侧面{b}米，绕谷仓一周有多少米？
        zh| 藏宝图上的小岛是长方形，南北海岸各长{a}千米，东西海岸各长{b}千米，整个海岸线长多少千米？
        zh| 电影院的天花板是长方形，长{a}米，宽{b}米，沿天花板边缘装一圈彩灯，彩灯带长多少米？
        zh| 民警绕长方形广场巡查一圈，沿一边走{a}步，沿邻边走{b}步，走完一圈是多少步？
        zh| 播种前，农民沿长{a}米、宽{b}米的长方形田边犁一圈沟，沟长多少米？
        zh| 裁缝给长方形靠垫套滚边，靠垫套长{a}厘米，宽{b}厘米，滚边要多长？
        zh| 天窗长{a}厘米，宽{b}厘米，每条边都压上橡胶条，共用橡胶条多少厘米？
        zh| 营地沿湖边有{a}米，往里有{b}米，形状是长方形，绕营地挖一圈排水沟，沟长多少米？
        zh| 明信片长{a}毫米，宽{b}毫米，用手指沿着边摸一圈，手指走过多少毫米？
        zh| 用牙签摆长方形，底边摆{a}根，侧边摆{b}根，围成后一共用多少根牙签？
        zh| 停机坪长{a}米，宽{b}米，蓝色边灯沿长方形停机坪的边线装满一圈，边线长多少米？
        zh| 长方形草场长{a}米，宽{b}米，每边都种薰衣草，绕一圈种了多少米？
        zh| 展厅的侧墙长{a}米，端墙长{b}米，展厅是长方形，沿墙脚铺一圈电缆，电缆长多少米？
        zh| 餐垫的长边{a}厘米，短边{b}厘米，餐垫一周是多少厘米？
        zh| 骑马场是长方形，长{a}米、宽{b}米，牵着马沿栏杆走一圈，马走了多少米？
        zh| 护林员检查长方形林地的界桩，沿小溪{a}千米，沿公路{b}千米，林地边界总长多少千米？
        zh| 厨房地面长{a}分米，宽{b}分米，沿墙边铺一圈花砖，花砖铺了多少分米？
        zh| 曲棍球场长{a}米、宽{b}米，求球场外边线的总长。
        zh| 玩具汽车沿长方形地毯的边开了一圈，地毯长{a}分米，宽{b}分米，玩具汽车开了多少分米？
        zh| 国王要给长方形花园砌墙，工匠量得园长{a}步，园宽{b}步，要砌墙多少步？
        zh| 布告栏横{a}厘米，竖{b}厘米，边上全部钉木条，木条总长多少厘米？
        zh| 新城的街区都是长方形，一个街区沿大道{a}米，沿小街{b}米，绕这个街区走一圈是多少米？
        zh| 运动会的场地是长方形，相邻两边是{a}米和{b}米，老师沿边线撒一圈白灰，撒了多少米？
        zh| 床单长{a}厘米，宽{b}厘米，各边都要锁边，一共锁多少厘米？
        zh| 烤盘是长方形，一个方向长{a}厘米，另一个方向长{b}厘米，盘沿一圈长多少厘米？
        zh| 狐狸贴着长{a}米、宽{b}米的长方形鸡舍转了一圈，狐狸走了多少米？
        zh| 抽屉底板宽{a}厘米，深{b}厘米，绕底板贴一圈胶带，胶带长多少厘米？
        zh| 卫兵绕长方形阅兵场走一圈，阅兵场长{a}米，宽{b}米，卫兵走了多少米？
        zh| 石匠沿长方形鱼池边摆一圈石头，池长{a}分米，池宽{b}分米，这圈石头长多少分米？
        zh| 设长方形的周长为x，相邻的边分别是{a}和{b}，求x。
        zh| 铁皮盒盖长{a}毫米，宽{b}毫米，用胶带沿盒盖边缝封一圈，要胶带多少毫米？
        zh| 兔子窝的围栏是长方形，长边{a}分米，短边{b}分米，围栏一共多少分米？
        zh| 木筏顺着木头量是{a}分米，横着量是{b}分米，木筏是长方形，它的周长是多少？
        zh| 葡萄园里每行葡萄长{a}米，从头一行到末一行宽{b}米，园子是长方形，园边小路绕一圈，长多少米？
        zh| 长与宽是{a}厘米和{b}厘米的长方形纸板，剪下来要沿边剪一圈，剪口长多少厘米？
        zh| 学校门口的宣传窗宽{a}分米，高{b}分米，窗边一圈镶不锈钢条，至少需要多少分米？

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
        en| How many seasons go by in {a} years?
        en| Four equal sides of {a} cm each bound a field on a game board. What is the distance round that field?
        en| A rhombus is made of four sides, all {a} cm long. Find its perimeter.
        en| The side of a rhombus measures {a} m. How long are its sides in total?
        en| {A} knits mittens for cats, a mitten for each paw. There are {a} cats. How many mittens must {he} knit?
        en| A fly sits on the rim of a square dish and walks along the rim until it is back. The dish has edges of {a} mm. How many millimetres has it walked?
        en| A sandbox is square. To border it, Dad needs planks for every side, and each side has {a} dm. How many decimetres of plank must he buy?
        en| A biscuit in the shape of a square has sides of {a} mm. What is the length of its edge?
        en| "Our chicken run is a square and {a} m wide," says Grandma. How many metres of wire does she need to go all round it?
        en| The walls of a square castle are {a} m long each. A guard patrols once along all of them. How many metres does the guard walk?
        en| A shelter has {a} dogs. The vet trims the claws on every paw. How many paws does she treat?
        en| If a square has a side length of {a} yards, how many yards of rope surround it?
        en| A square of side {a} m is fenced. Length of the fence?
        en| The perimeter of a square is x. Each of its sides has a length of {a} cm. What is the value of x?
        en| A park ranger lays a path right along the border of a square meadow. From one corner to the next it is {a} m. How long is the path?
        en| {A} hems a square scarf along all its edges. An edge is {a} cm long. How many centimetres does {he} hem?
        en| Kites of paper need a strip along every edge. A kite is a square with edges of {a} cm. How long a strip is used on the kite?
        en| Around a square swimming pool stands a railing. Each side of the railing measures {a} feet. What is its full length in feet?
        en| How long is the border of a square carpet that is {a} dm wide and just as long?
        en| A rectangle happens to have equal sides, all of them {a} cm. What perimeter does it have?
        en| A piece of land is as wide as it is long, namely {a} m. What length of wall would enclose this square piece of land?
        en| A street sweeper cleans the pavement around a square block of houses whose sides are {a} m. How many metres does he sweep in a round?
        en| On a farm live {a} pigs. What is the total number of their legs?
        en| A square mirror measures {a} cm from side to side. A silver band runs around it. How long is the silver band?
        en| The floor of an elevator is square with a side of {a} dm. A rubber strip covers its whole outline. How much strip is that?
        en| Draw a square with sides of {a} mm and measure right round it. What do you measure?
        en| The town's skating rink is a square. A skater follows its edge for a single lap. If a side is {a} m, how long is the lap?
        en| Work out the length of wire needed to form the outline of a square when each side is to be {a} cm.
        en| A band's stage is square. Cables run along all of its sides, {a} m on every side. What length of cable is laid?
        en| All four walls of my square bedroom are {a} feet long. How many feet of wallpaper border go round the bedroom?
        en| Mum decorates a square cake with a sugar chain along its edge. The cake is {a} cm on each side. How many centimetres of sugar chain does she need?
        en| A chess club plays at square tables with one player on each side. {a} tables are full. How many players are there?
        en| The length of a side of a square is {a} cm. How long is its border?
        en| What distance is covered when you go once around a square field with edges of {a} m?
        en| Find the perimeter of a square-shaped stamp with a side of {a} mm.
        en| A surveyor measures a square lot and finds {a} m along the front. What is the distance around the lot?
        en| The boundary of a square nature reserve is to be marked. A side of the reserve is {a} km long. How many kilometres of boundary are there?
        en| A gallery hangs a square painting with sides of {a} inches and surrounds it with a gold strip. How many inches of gold strip does the painting take?
        en| Each corner of a square tile is held by a dot of glue. How many dots of glue hold {a} tiles that do not share any dots?
        en| How many sides do {a} separate squares have?
        en| {A} saw {a} rabbits in a meadow and thought of all their feet. How many feet do that many rabbits have?
        en| A bench is built around a square flower bed, flush with its edge. The bed's side is {a} dm. How long is the bench along the bed?
        en| A lamp chain is fixed to the frame of a square window of {a} cm by the same length. How long must the lamp chain be to reach round the frame once?
        en| A surfer's club ropes off a square on the beach, each side being {a} m. What length of rope is used?
        en| If you lay a border of stones around a square fire pit with sides of {a} dm, how many decimetres of border do you lay?
        en| A square picnic blanket: each edge {a} dm. Fringe is sewn on all round. How much fringe is that?
        en| There are {a} lions in the wildlife park. They have how many paws in total?
        en| Say how far an ant must crawl to get round a square napkin with edges of {a} cm.
        zh| 一块正方形菜地，每条边长{a}米，四周拉一圈铁丝，铁丝长多少米？
        zh| 一个正方形相框的边长是{a}分米，做这个相框要用木条多少分米？
        zh| {A}沿着正方形溜冰场的边滑了一圈，溜冰场边长{a}米，{A}滑了多少米？
        zh| 正方形手绢的边长是{a}厘米，在手绢四边绣花边，花边长多少厘米？
        zh| 菱形的每条边都是{a}厘米，它的周长是多少厘米？
        zh| 公园里有一个正方形荷花池，量得一边长{a}米，沿池边铺一圈石板，石板路长多少米？
        zh| 动物园里的{a}头大象在散步，地上有多少条象腿？
        zh| 工人叔叔给正方形天窗安装密封条，天窗边长{a}分米，需要密封条多少分米？
        zh| 一只蜗牛从正方形石板的一角出发，沿边爬一圈回到原处，石板边长{a}厘米，它爬了多少厘米？
        zh| 小红用毛线绕正方形礼盒的盖边一圈，盖的边长是{a}厘米，毛线至少要几厘米？
        zh| 正方形邮票每边长{a}毫米，它的周长是多少毫米？
        zh| 一块正方形蛋糕边长{a}厘米，沿蛋糕边挤一圈奶油，奶油线长多少厘米？
        zh| 有{a}只小猫，每只小猫的每只脚都穿上鞋子，要准备多少只鞋？
        zh| 护林员绕一片正方形林地走一圈，这片林地每边长{a}千米，他走了多少千米？
        zh| 一个正方形果园，每边长{a}米，在果园外挖一条紧贴边界的水沟，水沟长多少米？
        zh| 长和宽都是{a}分米的地毯，沿边缝一圈包边，包边长多少分米？
        zh| 写出边长为{a}米的正方形的四边之和。
        zh| 体育馆的地面呈正方形，边长{a}米，教练要求沿边线慢跑一周，一周是多少米？
        en| Mr. Green wants to fence his square yard. One side of the yard is {a} feet long. How many feet of fencing should he buy?
        en| {A} cut out a square piece of cloth with sides of {a} inches. {He} sewed ribbon around the edges. How many inches of ribbon did {he} sew on?
        en| All sides of a square are equal. If a side measures {a} cm, what is the perimeter?
        en| {A} saw {a} dogs in the park. How many dog legs is that altogether?
        en| A toy shop builds {a} wagons. Every wagon gets a wheel at each corner. How many wheels does the shop need?
        en| A square is drawn with a side of {a} cm. Find the total length of its four sides.
        en| A square playground has a side length of {a} m. During the break {A} runs around it once. How many metres does {he} run?
        en| {a} rabbits are sitting in the grass. How many legs do they have in all?
        en| The perimeter of a square is x cm and its side is {a} cm. What is x?
        en| How many edges do {a} squares have altogether?
        en| A square picture is {a} inches wide. {A} wants to put wood around it as a frame. How much wood is necessary?
        en| A zoo has {a} elephants. The keeper washes the feet of all of them. How many feet does the keeper wash?
        en| A road runs along all the sides of a square block of houses. Each side is {a} m. What is the length of the road?
        en| The length of a square floor is {a} m. A wooden strip goes along all of its walls. How many metres of strip are there?
        en| {A} walks around the edge of a square parking lot. Each edge is {a} yards long. What distance does {he} cover?
        en| A baker decorates a square cake with cream along its top edges. The cake is {a} cm on a side. How many centimetres of cream line are there?
        en| Each side of a square swimming pool is {a} feet. How far is it all the way around the pool?
        en| The side of a square equals {a} units. Work out the perimeter of the square.
        en| {a} pigs are in a pen. If you look under the gate, you see all of their legs. How many legs do you see?
        en| {A} uses sticks to make a big square. {He} lays {a} sticks along every side. How many sticks does {he} use?
        en| A car needs a tyre on each of its wheels. How many tyres does a factory fit on {a} new cars, without spare tyres?
        en| A square lawn is surrounded by a low hedge. The lawn measures {a} m from side to side. How many metres of hedge are there?
        en| {a} lions live in a park. Each lion has a claw-covered paw on every leg. How many paws do the lions have?
        en| A city wall was built in the shape of a square. From one corner tower to the next it was {a} m. How long was the whole wall?
        en| A boxing ring is a square with {a} feet on each side. How many feet of rope does it take to go around it once?
        en| The garden of {A} is square. One side of it is {a} m long. {He} plants flowers all along the edge. How long is that edge?
        en| What do you get for the distance around a square whose edge is {a} mm?
        en| A wire fits exactly around a square plate. The plate has a side of {a} cm. Find the length of the wire.
        en| Around a square tower runs a balcony rail. Each side of the tower is {a} m wide, and the rail follows the walls closely. How long is the rail?
        en| In the parking lot there are {a} cars and nothing else. How many wheels are standing on the ground?
        en| {A} drew a square on the computer screen. Each side has a length of {a} pixels. How long is its outline in pixels?
        en| We tie a string around a square box along its sides. One side of the box is {a} inches. How many inches of string do we need for going around once?
        en| A field is a square. Walking from one end of a side to the other takes {a} steps. How many steps is it around the whole field?
        en| Find the perimeter of a square room if one wall is {a} feet long.
        en| {A} folds paper squares with an edge of {a} cm. How many centimetres is the edge of such a square all the way around?
        en| A carpenter makes {a} tables and gives each table a leg at every corner of its square top. How many legs must the carpenter prepare?
        en| A horse trots once along the fence of a square field with sides of {a} m. How many metres does the horse trot?
        en| There are {a} cats on the roof. Count their paws. How many are there?
        en| For her square photo, which is {a} cm long on each side, a girl needs a strip of gold paper that goes around it. How long must the strip be?
        en| The four sides of a square are each {a} m long. What do they measure together?
        en| A square scarf is {a} inches long and just as wide. A fringe is put around it. How many inches long is the fringe?
        en| Fairy lights go around a square window. Each edge of the window is {a} cm. What is the length of the lights?
        en| A stable has {a} cows. If none of them lifts a leg, how many cow legs touch the floor?
        en| The rectangle in the picture has a length of {a} cm and its width is just the same. What is its perimeter?
        en| Side of a square: {a} km. Perimeter: how many km?
        en| A sandbox has the shape of a square. One board of {a} inches lies along each side. How many inches of board were used?
        en| A square flower bed needs a border of bricks. Along each side {a} bricks fit, and no brick lies in a corner. How many bricks are needed?
        en| If you walk all around a square market place with sides of {a} m, how many metres have you walked?
        en| The vet looks at each leg of {a} sheep. How many legs does the vet look at?
        en| {a} toy trucks are on a shelf, and each of them has the same wheels as a normal car. How many wheels can {A} count?
        en| At the card club every table seats a player on each side of its square top. There are {a} tables. How many players can sit down?
        en| A square has a side of {a} dm. Give its perimeter in dm.
        en| The base of a pyramid is a square {a} m on a side. A tourist walks around the base. How many metres does the tourist walk?
        en| A rope is laid down in the form of a square that has {a} feet on each side, and the ends of the rope just touch. How long is the rope?
        en| What is the total number of legs of {a} horses?
        en| For a square kite with sides of {a} cm, how many centimetres of tape are needed to cover all the edges?
        en| A square tablecloth hangs on the line. Its side is {a} dm long. How many decimetres of lace can be sewn around it?
        en| An ice rink is square and {a} m wide. A skater goes around it one time, close to the edge. How far is that?
        en| A tile in the shape of a square has edges of {a} cm. What is its perimeter?
        zh| 小明家有一块正方形菜地，边长是{a}米，要在菜地四周围上竹篱笆，竹篱笆长多少米？
        zh| 一个正方形的每条边都长{a}分米，它的周长是多少分米？
        zh| 用彩带给正方形的生日卡镶边，卡片边长{a}厘米，要用彩带多少厘米？
        zh| 动物园里有{a}头狮子，它们一共有多少条腿？
        zh| 玩具厂生产了{a}辆玩具小轿车，要给每辆装好全部车轮，共需要多少个车轮？
        zh| 小狗有{a}只，小狗的腿一共有多少条？
        zh| 正方形广场的边长为{a}米，{A}沿广场边跑了一圈，跑了多少米？
        zh| 一个正方形镜框的边长是{a}厘米，做这个镜框至少要多少厘米长的木条？
        zh| 有一块正方形手绢，每边长{a}厘米，奶奶给它缝了一圈花边，花边长多少厘米？
        zh| 同学们摆正方形，每摆一个正方形的每条边用一根小棒，摆{a}个分开的正方形要多少根小棒？
        zh| 一个正方形鱼池，边长{a}米，池边一周装上栏杆，栏杆全长多少米？
        zh| 一只蜗牛绕着边长{a}厘米的正方形木板爬了一圈，它爬了多长？
        zh| 猪圈里有{a}头猪，猪腿共有多少条？
        zh| 木工师傅做了{a}张方桌，每个桌角下装一条桌腿，一共要装多少条桌腿？
        zh| 正方形的一条边是{a}米，四条边共长多少米？
        zh| 长方形的长是{a}厘米，宽和长相等，它的周长是多少厘米？
        zh| 正方形草坪的边长是{a}米，园丁在草坪外沿种一圈花，这一圈长多少米？
        zh| 某小区是边长{a}米的正方形，保安绕小区巡逻一圈要走多少米？
        zh| 手工课上，{A}用铁丝弯了一个正方形，边长{a}厘米，铁丝没有剩余，这根铁丝有多长？
        zh| 草地上有{a}只小猫在玩，数一数它们有几条腿？
        zh| 一张正方形纸的边长是{a}毫米，绕它的边画一圈线，线长多少毫米？
        zh| 正方形的边长用{a}表示，周长用x表示，x等于多少？
        zh| 教室地面是正方形，边长{a}分米，沿墙边铺一圈木条，要多长的木条？
        zh| 一座正方形城堡，每面城墙长{a}米，城墙总共有多长？
        zh| {A}把一根绳子围成边长为{a}分米的正方形，绳子恰好用完，绳子长多少分米？
        zh| 一块正方形麦田的边长是{a}米，农民绕麦田走了一周，一共走了多少米？
        zh| 马戏团有{a}只老虎，老虎的脚一共有多少只？
        zh| 正方形窗户边长{a}厘米，四周贴密封条，密封条长多少厘米？
        zh| 请求出边长是{a}米的正方形一周的长度。
        zh| 从正方形操场的一个角走到相邻的角要走{a}步，绕操场走一圈要走多少步？

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
        en| The fence of a square paddock is {p} m long in all. What is the distance from one corner to the next?
        en| A rhombus has a perimeter of {p} cm. All four sides are equally long. How long is a side?
        en| If all the edges of a square napkin measure {p} cm put together, find how wide the napkin is.
        en| A jogger ran a single lap of {p} m around a square field. What was the length of each straight stretch?
        en| A snail needs to crawl {p} mm to get all round a square tile. What length does the tile have on each side?
        en| Grandma bought {p} cm of fringe, just enough to go round her square cushion. How many centimetres does the cushion measure along an edge?
        en| Dad used up {p} dm of plank to border a square sandpit. How many decimetres of plank lie on each side?
        en| The walls of a square fortress have a total length of {p} m. How long is every single wall?
        en| A ranger walks along the whole boundary of a square reserve and covers {p} km. How many kilometres does the reserve stretch along one side?
        en| The square cake is decorated with a sugar chain of {p} cm along its edge. How many centimetres long is each edge of the cake?
        en| Find the edge of a square stamp that has a perimeter of {p} mm.
        en| A square has the same length on every side. The way round it is {p} yards. How many yards is a side?
        en| A metal strip {p} cm long is folded to make the outline of a square. Determine the side of the square.
        en| "It took me {p} m of wire to go once around my square chicken run," says Grandpa. How wide is the chicken run?
        en| What do you get for the side of a square if its perimeter equals {p} dm?
        en| Four times a certain number makes {p}. Which number is it?
        en| A square of string was laid on the floor. Its string was {p} cm long. How long was a side of that square?
        en| A painter sticks {p} cm of tape round a square canvas, exactly along the edges. Work out the length of an edge.
        en| The rubber strip around the square floor of a lift is {p} dm. How many decimetres does the floor measure from wall to wall?
        en| A square block of houses has {p} m of pavement all round it. How many metres of pavement are on each side?
        en| A quadrilateral with equal sides has a perimeter of {p} units. How many units is a side?
        en| The skating rink is square and its boards measure {p} m altogether. Tell me how long the boards are on one side.
        en| Perimeter of a square flag: {p} cm. Length of its side?
        en| A square lot is surrounded by {p} m of hedge. How far does the hedge run along the street, which is one side of the lot?
        en| Each square in a pattern is laid with four sticks and no stick is shared. {p} sticks were used. How many squares are in the pattern?
        en| What is the side of a square meadow if a path of {p} m runs right along its border?
        en| The total length of the sides of a square window is {p} inches. What length does each of its sides have?
        en| I drew a square and its outline came to {p} mm. How many millimetres long did I draw each side?
        en| {A} wants to rope off a square on the beach with a rope of {p} m, using all of it. How long should {he} make each side?
        en| A square picture got a frame whose inner edge is {p} cm. How wide is the picture?
        en| {p} chairs have been put around square tables, one chair on each side. How many tables have been set up?
        en| A toy shop counts the legs of its toy elephants and gets {p}. How many toy elephants does it have, if none has lost a leg?
        en| The edge around a square swimming pool measures {p} feet. What does the pool measure on a side, in feet?
        en| If you walk right round a square church you have walked {p} m. Calculate the length of one of its outer walls.
        en| A hem of {p} cm goes along every edge of a square scarf. How many centimetres is the scarf from one corner to the neighbouring corner?
        en| A strip of lights fits exactly around a square mirror and is {p} cm long. What is the mirror's side length?
        en| To surround a square vegetable bed, {p} dm of boards were needed. How long is the bed on each side?
        en| Let the side of a square be x m. Its perimeter is {p} m. What is x?
        en| A cross-country course is a square; the full round is {p} km. How many km is it from corner to corner along the course?
        en| The edge of a square chess table is {p} dm in total. One player sits along each side. How many dm of edge does a player have?
        en| Along the edges of a square roof runs a gutter with a length of {p} m. What is the length of each edge?
        en| There were only sheep in the pen, and the number of their legs was {p}. Find out how many sheep were in the pen.
        zh| 李大爷用{p}米长的铁丝网，刚好把一块正方形菜地围起来，菜地每边长多少米？
        zh| 一个正方形果园的周长是{p}米，果园的一条边有多少米？
        zh| 菱形的周长是{p}厘米，它的四条边都相等，一条边长多少厘米？
        zh| 一根{p}厘米长的彩带，正好绕正方形礼盒的盖边一圈，盖的边长是多少厘米？
        zh| {A}沿正方形溜冰场的边滑了一圈，滑了{p}米，溜冰场边长多少米？
        zh| 工人给正方形天窗的四边装密封条，正好用了{p}分米，天窗的边长是多少分米？
        zh| 动物园的象馆里有{p}条象腿，象馆里住着几头大象？
        zh| 荷花池是正方形，池边石板路一圈长{p}米，荷花池每边长多少米？
        zh| 一块正方形邮票的四边总长是{p}毫米，问每边长多少毫米。
        zh| 蜗牛绕正方形石板爬一圈共爬{p}厘米，这块石板的边长是几厘米？
        zh| 正方形城墙绕一周有{p}千米，每面城墙长多少千米？
        zh| 沿正方形蛋糕的边挤了一圈奶油，奶油线长{p}厘米，蛋糕的边长是多少？
        zh| 给正方形地毯锁边，锁了{p}分米，这块地毯边长几分米？
        zh| 林地是正方形的，护林员巡查一圈走了{p}千米，林地每边有多少千米？
        zh| 要围一个周长为{p}米的正方形舞台，舞台的边长应取多少米？

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
        en| Dad bought {p} m of fence and used all of it around the rectangular vegetable garden. The garden is {a} m wide; what is its length?
        en| A dog that runs along the whole edge of a rectangular beach covers {p} m. The beach stretches {a} m along the sea. How broad is it?
        en| Satin ribbon goes along every edge of a baby blanket and takes {p} cm in total. The blanket is {a} cm wide. How long is the blanket?
        en| The sides of a rectangle add up to {p} cm. A long side measures {a} cm. What does a short side measure?
        en| In a rectangle the breadth is {a} m and the perimeter {p} m. Find the length.
        en| A rectangle with a breadth of {a} cm is bordered by {p} cm of lace. Work out the rectangle's length.
        en| What is the missing side of a rectangle whose known side is {a} units and whose perimeter is {p} units?
        en| Two sides of a rectangle are {a} cm each. The perimeter is {p} cm. How long is each of the other sides?
        en| A wire, {p} cm long, is bent to form a rectangle. If the rectangle should be {a} cm high, how wide does it become?
        en| Given: rectangle, side {a} mm, perimeter {p} mm. Wanted: the adjacent side.
        en| The rectangular gym has walls with a total length of {p} m. The longer walls are {a} m each. What is the length of a shorter wall?
        en| {A} used {p} cm of glitter glue to go once round the edge of a card that is {a} cm tall. What is the card's width?
        en| Round a rectangular orchard there is a stone wall of {p} m. Knowing that the orchard is {a} m broad, find how long it is.
        en| A chicken run in the shape of a rectangle is closed in by {p} feet of wire. If it is {a} feet long, how many feet wide is it?
        en| The binding of a quilt is {p} inches, exactly once around. The quilt has a width of {a} inches. What is its length in inches?
        en| To get once around a rectangular lake by bicycle you ride {p} km along the shore. The lake is {a} km long. How wide is the lake?
        en| A toy train needs {p} cm of rails for its rectangular track. The track is {a} cm long. How wide is it?
        en| A gilded strip of {p} cm surrounds a painting. The painting hangs in a gallery and is {a} cm in height. Determine its width.
        en| The total length of the boards around a rectangular ice rink is {p} m. The rink is {a} m wide. How long is the rink?
        en| How many metres wide is a rectangular pond with a railing of {p} m all round, if the pond is {a} m long?
        en| The perimeter of a rectangle with a side of {a} cm is {p} cm. Let the neighbouring side be x cm. What is x?
        en| {p} dm of edging board fit around a raised bed. It is a rectangle and measures {a} dm across. How many decimetres long is it?
        en| A lawn robot drives once along the edge of a rectangular lawn and records {p} m. The lawn is {a} m wide. How long is it?
        en| A sail is rectangular and its edge is sewn with {p} m of rope. The sail has a height of {a} m. Tell me its width.
        en| If you go round a rectangular tennis court along its outer line, you go {p} m. The court's length is {a} m. Calculate its width.
        en| Snail Sally crawled {p} cm, once around the cover of a book. The cover is {a} cm high. How wide is it?
        en| The rubber seal of a rectangular fridge door has a length of {p} cm and lies along its full edge. The door is {a} cm wide. How high is it?
        en| A rectangular castle yard is {a} m long. A knight riding right round it covers {p} m. What is the width of the yard?
        en| The builder was told: {p} m of kerb around the traffic island, which is to be a rectangle {a} m wide. How long will the traffic island be?
        en| A neon tube of {p} dm traces the outline of a rectangular shop sign, and the sign is {a} dm high. What width has the sign?
        en| Pupils glued a paper chain of {p} m along all the walls of their rectangular classroom. The wall with the blackboard is {a} m long. How long is the wall with the windows, next to it?
        en| The border of a rectangle measures {p} inches; its base measures {a} inches. How many inches is its height?
        en| For a rectangular rabbit hutch {p} dm of netting was wound round it once. The hutch is {a} dm in length. What is it in width?
        en| You have {p} sticks, all alike, and lay them end to end to make a rectangle with {a} sticks on one side. How many sticks lie on the neighbouring side?
        en| A rectangular tray gets a rim of {p} cm. Its length is fixed at {a} cm. What must its width be?
        en| The police roped off a rectangular part of a street, {a} m long, using {p} m of tape. How wide was the part they roped off?
        en| On the plan of a house a rectangular room has a perimeter of {p} m. The room is {a} m wide. What number of metres should be written for its length?
        en| Going around the edge of my rectangular table takes {p} dm of cord. The table has a breadth of {a} dm. Find the table's length.
        en| I am hiding a rectangle under my hand. It is {a} cm wide and has a perimeter of {p} cm. What is its length?
        en| Fringe was sewn onto all the sides of a rug, {p} dm altogether. The rug measures {a} dm from the door to the sofa. How much does it measure in the other direction?
        en| A car drives around a rectangular airfield, {p} km in all. The runway side is {a} km long. What is the length of the side that meets it at the corner?
        en| A perimeter of {p} yards and a length of {a} yards belong to the same rectangle. Find how many yards wide this rectangle is.
        en| A string of {p} cm is tied into a loop and stretched over nails to a rectangle of width {a} cm. What length does the rectangle have?
        en| The window frame has a sealing tape of {p} cm along its whole edge. The window's width is {a} cm; how many centimetres high is the window?
        en| A wild boar runs round a rectangular field of maize, along its edge, for {p} m. One edge is {a} m long. How long is the edge next to it?
        en| A carpet shop charges for binding the edges of a rectangular carpet; {p} dm were bound on a carpet {a} dm in width. What was the carpet's length?
        en| {B} knows that the edge of a stamp is {p} mm all round and that the stamp is {a} mm high. How wide is the stamp?
        en| The gutter along all sides of a rectangular roof is {p} m. On the street side it is {a} m. How many metres is it on the gable side?
        en| Find x if a rectangle with sides of {a} and x has a perimeter of {p}.
        en| A museum surrounds a rectangular model ship case with {p} dm of brass strip. The case is {a} dm long. How wide is the case?
        en| Stall owners stand shoulder to shoulder along the complete border of a rectangular market place, {p} m in total. The place is {a} m long. How wide is the market place?
        en| How tall is a flag that is {a} cm wide and trimmed with {p} cm of gold braid on all of its edges?
        en| My neighbour's hedge runs right around his rectangular plot and is {p} m in length. His plot is {a} m wide at the front. How deep is the plot?
        en| A single lap around a rectangular schoolyard is {p} m. Since the yard is {a} m wide, what is its length?
        en| A farmer digs {p} m of ditch round a rectangular meadow. Along the road the ditch is {a} m. How long is the meadow's side at right angles to the road?
        en| A rectangular handkerchief has a hem of {p} cm. It is {a} cm in length. Calculate the other dimension.
        en| The string around the rectangular top of a parcel, {p} cm long, fits exactly. One edge of the top measures {a} cm. Determine the other edge.
        en| The rectangular stage has a front of {a} m, and lamps stand along its entire border of {p} m. How far is it from the front of the stage to the back?
        en| We laid a border of tiles {p} dm long around a rectangular paddling pool. Its width is {a} dm. How long is the paddling pool?
        en| If the distance around a rectangular cornfield is {p} m and one of its sides is {a} m, how long is a side that is not parallel to it?
        en| A guard dog walks the fence of a rectangular factory yard: {p} m for a full round. The yard's width is {a} m. Find its length.
        en| The outer edge of a rectangular phone case measures {p} mm. The case is {a} mm wide. What is its height?
        zh| 一块长方形菜地四周围篱笆，篱笆一共长{p}米，菜地宽{a}米，菜地长多少米？
        zh| 一根{p}厘米长的铁丝，正好折成一个长{a}厘米的长方形，这个长方形的宽是多少厘米？
        zh| 长方形的周长是{p}米，其中一条边长{a}米，和它相邻的边长多少米？
        zh| {A}给一张长方形贺卡镶花边，正好用了{p}厘米，贺卡长{a}厘米，宽是几厘米？
        zh| 小狗绕长方形沙滩跑了一圈，跑了{p}米，沙滩的长是{a}米，沙滩的宽是多少米？
        zh| 溜冰场四周护板总长{p}米，溜冰场是长方形，宽{a}米，它的长是多少米？
        zh| 奶奶在被面四周缝了{p}分米花边，被面宽{a}分米，被面长多少分米？
        zh| 绕城墙骑行一圈是{p}千米，城墙围成长方形，东西长{a}千米，南北宽多少千米？
        zh| 一枚邮票的周长是{p}毫米，它的长为{a}毫米，求它的宽。
        zh| 割草机沿长方形草地的边走一遍，走了{p}米，草地宽{a}米，那么草地长多少米？
        zh| 鸡场是长方形，四面的竹篱笆共{p}米，已知鸡场宽{a}米，鸡场有多长？
        zh| 一个长方形的四条边加起来是{p}分米，每条长边都是{a}分米，每条短边是多少分米？
        zh| 窗框四边的密封条总共{p}分米，窗户高{a}分米，窗户宽多少分米？
        zh| 警戒线长{p}米，恰好围住一块长方形区域，这块区域长{a}米，宽是多少米？
        zh| 环湖小路全长{p}千米，湖近似长方形，湖的长是{a}千米，湖宽多少千米？
        zh| 一面锦旗四边镶金线，共用金线{p}厘米，锦旗宽{a}厘米，它的长是多少厘米？
        zh| 网球场边线一周长{p}米，场地宽{a}米，场地的长是多少？
        zh| 护林员沿长方形苗圃走一周，走了{p}米。苗圃长{a}米，宽是多少米？
        zh| 给长方形地毯锁边，锁了{p}分米，地毯长{a}分米，这块地毯的宽是多少分米？
        zh| 建筑工地的长方形坑口装了{p}米围挡，坑口宽{a}米，坑口长多少米？
        zh| 在一个长{a}米的长方形里，四边之和是{p}米，求宽是多少米。
        zh| 妈妈用{p}厘米的彩带沿相册封面贴了一圈，封面宽{a}厘米，封面的长应是多少厘米？
        zh| 长方形菜园一边长{a}米，围一圈用去竹片{p}米，问另一边长多少米。
        zh| 设长方形的一组对边各长{a}厘米，另一组对边各长x厘米，周长为{p}厘米，x是几？
        zh| 霓虹灯管绕长方形招牌一圈，灯管长{p}分米，招牌高{a}分米，招牌的宽是多少分米？
        zh| 花园的围墙全长{p}米，花园为长方形，长为{a}米，试求花园的宽。
        zh| 学校操场的宽是{a}米，同学们绕操场跑一圈正好是{p}米，操场长几米？
        zh| 木工用{p}分米的木条给一块宽{a}分米的长方形桌面包边，刚好用完，桌面的长是多少？
        zh| 蜗牛沿一块长方形木板爬一圈要爬{p}厘米，木板长{a}厘米，木板有多宽？
        zh| 游泳池是长方形，池边的扶手绕池一圈共{p}米，池宽{a}米，池长是多少米？
        en| Mr. Hill used {p} feet of fence to go all around his rectangular yard. The yard is {a} feet long. How many feet wide is the yard?
        en| {A} has a piece of wire that is {p} cm long. {He} bends it into a rectangle with a length of {a} cm. What is the width of the rectangle?
        en| The distance around a rectangular field is {p} m. The field is {a} m in length. Find its breadth.
        en| The breadth of a rectangle is {a} cm. If the perimeter is {p} cm, find the length.
        en| A rectangle has a side of {a} cm. All of its sides add up to {p} cm. How long is the other side?
        en| Grandma sewed {p} inches of ribbon around a rectangular blanket. The blanket is {a} inches wide. What is the length of the blanket?
        en| The soccer field at our school is {a} yards wide. A lap around the field is {p} yards. How long is the field?
        en| {A} needs {p} cm of wood for the frame of a rectangular picture. The picture is {a} cm tall. How many centimetres wide is it?
        en| A rectangular room has a perimeter of {p} feet. One wall is {a} feet long. What is the length of the wall next to it?
        en| How wide is a rectangle with a perimeter of {p} m and a length of {a} m?
        en| The fence around a rectangular chicken run is {p} m long. The run is {a} m wide. How many metres long is it?
        en| {A} ran around a rectangular park and covered {p} m. {He} knows that the park is {a} m long. How can {he} find the width, and what is it?
        en| A rectangular table has a width of {a} dm and a perimeter of {p} dm. What is its length?
        en| If x is the width of a rectangle with length {a} and perimeter {p}, what is x?
        en| The gardener put {p} feet of bricks around a flower bed shaped like a rectangle. The bed is {a} feet long. How wide is the bed?
        en| A rectangular swimming pool is {a} m wide. A swimmer who swims once along all of its walls swims {p} m. How long is the pool?
        en| A rectangle is to have a perimeter of {p} cm. Its base is chosen as {a} cm. What must its height be?
        en| The border of a bulletin board is {p} inches in all. The board is {a} inches high. How many inches is it from left to right?
        en| On a map a country is a rectangle. Its border measures {p} mm, and from north to south it is {a} mm. How many millimetres is it from east to west?
        en| A rope {p} m long was just enough to close off a rectangular dance floor. The dance floor was {a} m long. How wide was it?
        en| {A} wants to make a rectangular sandbox. {He} has {p} feet of boards for all the sides and makes the sandbox {a} feet long. How many feet wide will it be?
        en| The perimeter of a rectangular window is {p} cm. It is {a} cm wide. Find how high it is.
        en| A rectangular pond is {a} m long. The path along its edge is {p} m long. What is the width of the pond?
        en| A farmer walks along the whole edge of his rectangular field and counts {p} steps. One side takes him {a} steps. How many steps is the side next to it?
        en| Find the length of a rectangular floor whose perimeter is {p} m and whose width is {a} m.
        en| The rim of a rectangular tray is {p} cm all around. The tray is {a} cm long. What does its width measure?
        en| {A} cut a strip of {p} cm so that it goes exactly once around a rectangular card {a} cm in width. Tell how long the card is.
        en| The sum of the sides of a rectangle is {p} cm. One of the short sides has {a} cm. What is the length of a long side?
        en| A rectangle with length {a} cm has a boundary of {p} cm. Determine its width.
        en| An airport has a rectangular fence with a total length of {p} km. The airport is {a} km long. How many kilometres wide is it?
        en| A piece of land is rectangular. Its owner needs {p} m of wire to surround it once. If the land is {a} m wide, how long is it?
        en| A lace of {p} inches is used for a pillow in the form of a rectangle. The pillow is {a} inches long. Find the width.
        en| The outline of a rectangle on the screen has {p} pixels. It is {a} pixels wide. How many pixels high is it?
        en| The police closed off a rectangular area with {p} m of tape. Along the street the area is {a} m long. How far does it reach away from the street?
        en| {A} drew a rectangle. Its length was {a} cm and its perimeter was {p} cm. {He} forgot to write down the width. What is it?
        en| Perimeter of a rectangle = {p} cm. Length = {a} cm. Find the width.
        en| A rectangular skating rink has a wooden wall of {p} m all around it. The rink is {a} m wide. Calculate the length of the rink.
        en| A rug is {a} feet wide, and the tape around its edges is {p} feet long. What is the length of the rug?
        en| We have {p} m of netting and want to fence in a rectangle. One side shall be {a} m. How long can the other side be if all the netting is used?
        en| The hall is a rectangle. Its long wall is {a} m, and a strip of wood along all the walls measures {p} m. How long is the short wall?
        en| A quilt has a binding of {p} inches around it. If the quilt is {a} inches wide, how many inches long must it be?
        en| A rectangular farm is {a} km from one end to the other. Going around it means a drive of {p} km. How many kilometres wide is the farm?
        en| A dog trots along all the sides of a rectangular yard, {p} m in total. The yard is {a} m wide. How long is the yard?
        en| A rectangle measures {p} inches around and {a} inches across. What is its height?
        en| For a rectangular kite {A} used {p} cm of thread along the edges. The kite is {a} cm wide. What is its length?
        en| The door is {a} dm wide. Sealing tape of {p} dm was stuck around the whole door. How high is the door?
        en| The perimeter of the rectangular base of a box is {p} cm, and the base is {a} cm long. What is the width of the base?
        en| The baker puts a cream line of {p} cm around the edge of a rectangular cake. The cake is {a} cm long. How many centimetres wide is the cake?
        en| It is {p} m around a rectangular tennis court with a width of {a} m. How long is the court?
        en| Two sides of a rectangle meet in a corner. One is {a} m. The perimeter is {p} m. How much is the other one?
        en| A hotel has a rectangular roof garden with {p} m of railing around it. The garden is {a} m wide. What length does it have?
        en| What side goes with a side of {a} cm to make a rectangle of perimeter {p} cm?
        en| {p} fence panels, each the same size, stand around a rectangular field. Along its length there are {a} panels. How many panels stand along its width?
        en| A photograph is surrounded by a gold line. The line is {p} mm long, the photograph {a} mm wide. What is the height of the photograph?
        en| Given a rectangle with perimeter {p} units and width {a} units, find the length in units.
        en| The gutter around a rectangular flat roof is {p} m long. The roof is {a} m in length. What is the width of the roof?
        en| The children made a rectangle of string. They used {p} dm of string, and the rectangle is {a} dm long. How wide is their rectangle?
        en| A rectangular field has to be {a} m wide, and there are {p} m of fence, all of which will be used. How long will the field be?
        en| The cover of a book has a perimeter of {p} cm. Its height is {a} cm. How wide is the cover?
        en| A robot drives around a rectangle and is back at its start after {p} cm. Its first stretch, before the first turn, was {a} cm. How long was the stretch after the first turn?
        en| {A} walks due north for {a} m, turns and walks due east, and then returns along the other sides of the rectangle. The whole walk is {p} m. How far east did {he} walk?
        en| On squared paper the outline of a rectangle is {p} squares' sides long. The rectangle is {a} squares high. How many squares wide is it?
        en| In rectangle ABCD the side AB measures {a} cm, and the perimeter is {p} cm. Find BC.
        en| A rectangular paddock was built with {p} panels, all a metre long. It is {a} m long. How many metres wide is it?
        en| A steel band of {p} mm forms the edge of a rectangular phone. The phone is {a} mm tall. What is its width in millimetres?
        en| On the treasure map, the coast of a rectangular island is {p} miles. North coast and south coast have {a} miles each. How many miles is the west coast?
        en| {A} makes a rectangle out of {p} toothpicks and uses {a} of them for the bottom side. How many does {he} use for the left side?
        en| The museum's showcase is a rectangle, {a} dm long, and a cord of {p} dm fits tightly around it. What is its width?
        en| A terrace on a roof has {p} m of railing on its sides altogether. If the rectangular terrace is {a} m long, what is its breadth?
        en| When the mayor paces once around a rectangular square, she takes {p} paces. Along the town hall it takes her {a}. How many paces does she take along the church, on the side next to it?
        en| A tailor sewed {p} cm of piping along all edges of a cushion cover that is {a} cm long. How wide is the cover?
        en| How deep, from the road to the fence at the back, is a rectangular building plot with a boundary of {p} feet and {a} feet along the road?
        en| Cones mark a rectangle for a running game. A full round is {p} m and one side is {a} m. How many metres is the side that meets it at the corner?
        en| Lavender of {p} m in all borders the sides of a rectangular meadow. The meadow is {a} m wide. Find its length.
        en| The floor of an exhibition hall is a rectangle with a perimeter of {p} m. The end walls are each {a} m. What is the length of a side wall?
        en| A trench of {p} m was dug round a rectangular campsite that stretches {a} m along the lake. How far does the campsite reach inland?
        en| Tape for a parcel: {p} mm run along the whole edge of its rectangular lid, which is {a} mm long. Its width?
        en| The walls of a rectangular barn have a total length of {p} m. {A} measures the front wall and gets {a} m. What will {he} get for a side wall?
        en| The king has stones for a wall of {p} paces around a rectangular garden. He wants the garden to be {a} paces long. How wide will it be when all the stones are used?
        en| A hem of {p} cm goes around a bed sheet. The sheet is {a} cm wide. Determine how long it is.
        en| A path of {p} m leads right along the border of a rectangular vineyard. Its rows are {a} m long. How far is it from the first row to the last?
        en| Sawdust was sprinkled along the border of a rectangular race field, over {p} steps. The field is {a} steps wide. How many steps long is it?
        en| One round along the fence of a riding ring is {p} m. The rectangular ring measures {a} m from side to side. What does it measure from end to end?
        en| The gold edge of a playing card is {p} mm in length. The card has a width of {a} mm. Calculate its height.
        en| A noticeboard is finished with {p} cm of beading along its edges. It is {a} cm across. How far does it reach from top to bottom?
        en| Bees fly once around the edge of a rectangular meadow, {p} m. Along the hedge it is {a} m. How many metres is it at right angles to the hedge?
        en| What does the other dimension of a rectangular baking tray measure if its rim is {p} cm and one dimension is {a} cm?
        en| A city block is rectangular, and a walk around it is {p} yards. Along the avenue the block is {a} yards long. How many yards long is it along the cross street?
        en| In a garden plan, the edge of a rectangular lawn is written as {p} m and its breadth as {a} m. The length has been smudged. What was it?
        en| Because the garland for the table top was {p} cm and went exactly once around, and because the rectangular top was {a} cm wide, you can find the length of the top. What is it?
        en| The length {a} cm and an unknown width x cm give a rectangle with a perimeter of {p} cm. Solve for x.
        en| A fence without any gap runs for {p} m around a rectangular goat meadow. One of its corners joins a side of {a} m with a side that nobody has measured. How long is the unmeasured side?
        en| A toy car goes once around the edge of a rectangular carpet, {p} dm in all, and its first turn comes after {a} dm, at a corner where a new side begins. It started in a corner as well. How many decimetres is the next side?
        en| All the sides together: {p} inches. One side: {a} inches. The figure: a rectangle. The side next to it: how many inches?
        en| Railings surround a rectangular statue garden and have a length of {p} m. From the gate to the opposite side the garden measures {a} m. How wide is it, measured along the gate side?
        en| {A} finds an old plan of {his} garden, which was a rectangle. "Hedge {p} m, length {a} m," it says. How wide was the garden?
        en| The rectangular boxing area was closed off by a rope of {p} feet, once around. The area was {a} feet long. How many feet wide was it?
        en| A rubber strip of {p} cm seals the edge of a skylight that is {a} cm wide. What is the length of the skylight?
        en| Foil of {p} cm was stuck around the bottom of a rectangular drawer. The drawer is {a} cm deep from front to back. How many centimetres wide is it?
        en| How wide a rectangle can be laid with a loop of string of {p} cm if the rectangle is to be {a} cm long and the string must be tight?
        en| Measured with a thread, the edge of a rectangular tile is {p} mm all round, while its length is {a} mm. What is its breadth in millimetres?
        en| The coast guard sails round a rectangular mussel farm. A full round is {p} km. The western edge of the farm is {a} km. How long is its northern edge?
        en| A furrow of {p} m was ploughed along the outline of a rectangular field. In one direction the field measures {a} m. Work out what it measures in the other.
        en| {A} bent {p} cm of wire into a rectangular photo stand, and it came out {a} cm high. How wide did it come out?
        en| It says on the package that the edge of the rectangular picnic blanket is {p} cm all round and that it is {a} cm long. What should it say for the width?
        en| Lamps line the border of a rectangular helicopter field over {p} m. The field has a width of {a} m. What length does it have?
        en| Each of the long sides of a rectangle is {a} m. The rectangle's perimeter is {p} m. How much is each of the short sides?
        en| The rim of a rectangular sink measures {p} cm. Its front edge is {a} cm. How far is it from the front edge to the back edge?
        en| A class runs a relay around a rectangular meadow. One lap is {p} m. The finishing straight, a whole side of the meadow, is {a} m. How long is the side just before it?
        en| If {p} stones laid end to end go exactly around a rectangular fireplace and {a} of them make up its length, how many make up its width?
        en| Workers closed a rectangular loading yard with {p} m of fence. The yard is as long as the hall beside it, namely {a} m. How broad is the yard?
        en| The border of a rectangular nature reserve is {p} km. The reserve is {a} km from north to south. What is its extent from east to west?
        en| A mat for judo was edged with {p} dm of tape on every side. Judging by its label, it is {a} dm wide. What is its length?
        en| You are told that a rectangle has a base of {a} mm and that going around it takes {p} mm. Find its height.
        en| A snake in a computer game crawls along the edge of the rectangular screen and makes {p} steps until it is at its start again. Going down one side takes {a} steps. How many steps does going across take?
        en| Around a rectangular fish farm in the bay float {p} m of net. Its breadth is {a} m. How long is the fish farm?
        en| From {p} dm of timber a carpenter makes the frame of a rectangular window without any waste, the window being {a} dm high. How many decimetres wide does it become?
        en| The total length of the sides of a rectangular postage label is {p} mm. It is {a} mm long. Give its width.
        en| {B} planted a border of tulips, {p} dm long, on every side of a rectangular bed. The bed is {a} dm wide. How many decimetres is its length?
        en| A rectangle whose width is {a} yards has {p} yards of line around it. What number of yards is its length?
        en| A knight's banner has {p} cm of fringe along its edges. From the pole to the free end it measures {a} cm. What is its height along the pole?
        en| How tall is a door if {p} dm of seal run along all its edges, including the bottom, and if the door is {a} dm wide?
        en| The rectangular cage for the parrots has a floor edge of {p} dm. Its floor is {a} dm long. How wide is the floor?
        en| Going once round a rectangular lake, a jogger runs {p} m. The dam, which forms one complete side, is {a} m. How long is a side that begins at the end of the dam?
        en| A perimeter of {p} cm is prescribed for a rectangular plate. Its length has been cut to {a} cm. To what width must it be cut?
        en| Border plants were set around a rectangular grave garden over {p} dm; its width is {a} dm. Find its length in decimetres.
        zh| 李大爷用{p}米长的竹篱笆围成一个长方形鸡舍，鸡舍长{a}米，宽多少米？
        zh| 长方形各边的长度之和是{p}分米，长是{a}分米，宽是多少分米？
        zh| 小明绕长方形操场跑一圈是{p}米，操场的宽是{a}米，操场的长是多少米？
        zh| 一张长方形书桌的周长是{p}分米，宽是{a}分米，书桌长多少分米？
        zh| 长方形花圃的一边长{a}米，围一圈栏杆用了{p}米，相邻的另一边长多少米？
        zh| 一个长方形游泳池的周长为{p}米，长为{a}米，游泳池的宽为多少米？
        zh| {A}用{p}厘米长的彩带给长方形贺卡镶了一圈边，贺卡宽{a}厘米，贺卡的长是多少厘米？
        zh| 长方形的周长是{p}米，其中一条长边是{a}米，一条短边是多少米？
        zh| 果园四周的铁丝网长{p}米，果园是长方形，南北宽{a}米，东西长多少米？
        zh| 一个长方形水池边上的小路长{p}米，恰好绕池一圈，水池长{a}米，求水池的宽。
        zh| 工人用{p}分米木料做了一个长方形窗框的外框，窗框高{a}分米，宽多少分米？
        zh| 一块长方形地，宽{a}米，四周打一圈围墙共长{p}米，这块地有多长？
        zh| 长方形地毯的周长是{p}分米，已知它的长为{a}分米，宽为几分米？
        zh| 小狗沿长方形院子跑一圈跑了{p}米，院子宽{a}米，院子的长是几米？
        zh| 给长方形相片做边框，共用木条{p}厘米，相片长{a}厘米，相片宽多少厘米？
        zh| 停车场四周的白线总长{p}米，停车场是长方形，它的长是{a}米，求它的宽。
        zh| 一个长方形的底是{a}厘米，周长是{p}厘米，高是多少厘米？
        zh| 爷爷绕长方形湖边走一圈，走了{p}米，湖的宽是{a}米，湖长多少米？
        zh| 有{p}米长的绳子，要围一个宽{a}米的长方形场地，绳子全部用完，长应当是多少米？
        zh| 一枚长方形邮票周长{p}毫米，长{a}毫米，宽是几毫米？
        zh| 灯带绕长方形招牌一圈，灯带长{p}分米，招牌高{a}分米，招牌有多宽？
        zh| 长方形试验田的周长是{p}米，长是{a}米，这块试验田的宽是多少？
        zh| 地图上有个长方形小岛，海岸线长{p}千米，岛长{a}千米，岛宽多少千米？
        zh| 一面长方形镜子，宽{a}厘米，镜框内边一周长{p}厘米，镜子的长是多少厘米？
        zh| 教室是长方形，沿墙走一圈要走{p}步，沿长边走要{a}步，沿宽边走要多少步？
        zh| 小兰画了个长方形，周长{p}厘米，宽画成{a}厘米，长画成了多少厘米？
        zh| 体育馆是一座长方形建筑，绕它走一周有{p}米，正面长{a}米，侧面长多少米？
        zh| 用{p}块同样的木板围一个长方形菜地，长的一边用了{a}块，宽的一边要用多少块？
        zh| 机器人沿长方形走一圈回到起点，共走{p}厘米，从起点到头一个转弯处走了{a}厘米，转弯后的那条边长多少厘米？
        zh| {A}向北走{a}米，再向东走，然后沿长方形的另外几条边走回原地，一共走了{p}米，{he}向东走了多少米？
        zh| 方格纸上有一个长方形，轮廓长{p}格，高占{a}格，宽占几格？
        zh| 长方形ABCD的周长是{p}厘米，AB长{a}厘米，BC长多少厘米？
        zh| 马场是长方形，围栏共用了{p}块一米长的栅栏板，马场长{a}米，宽多少米？
        zh| 手机金属边框总长{p}毫米，手机高{a}毫米，手机宽多少毫米？
        zh| 藏宝图上的长方形小岛海岸线长{p}千米，北海岸长{a}千米，西海岸长多少千米？
        zh| 用{p}根牙签摆一个长方形，底边用了{a}根，左边用了几根？
        zh| 护绳紧贴长方形展柜绕一圈，绳长{p}分米，展柜长{a}分米，展柜宽多少分米？
        zh| 屋顶平台是长方形，栏杆总长{p}米，平台的长是{a}米，求平台的宽。
        zh| 市长绕长方形广场走一圈是{p}步，沿市政厅一边是{a}步，沿相邻的一边是多少步？
        zh| 裁缝给靠垫套滚边，用了{p}厘米滚边条，靠垫套长{a}厘米，宽多少厘米？
        zh| 长方形宅基地的边界共{p}米，临街一面{a}米，从街边到后墙有多少米？
        zh| 薰衣草绕长方形草场种了一圈，共{p}米，草场宽{a}米，草场长多少米？
        zh| 展厅是长方形，墙的总长是{p}米，每面端墙长{a}米，每面侧墙长多少米？
        zh| 营地外的排水沟一圈长{p}米，营地是长方形，沿湖有{a}米，往里有多少米？
        zh| {A}量得谷仓正面墙长{a}米，又知道长方形谷仓绕一周是{p}米，侧面墙长几米？
        zh| 国王备好的石料够砌{p}步长的墙，他要围一个长{a}步的长方形花园，石料用完，花园宽几步？
        zh| 床单锁边一圈是{p}厘米，床单宽{a}厘米，床单长多少厘米？
        zh| 葡萄园边的小路绕园一圈，长{p}米，园子是长方形，长{a}米，宽有多少米？
        zh| 骑马场的栏杆一圈{p}米，场地是长方形，横着量是{a}米，竖着量是多少米？
        zh| 扑克牌的周长是{p}毫米，牌宽{a}毫米，求牌的高。
        zh| 布告栏边上的木条总长{p}厘米，布告栏横{a}厘米，竖多少厘米？
        zh| 烤盘的盘沿一圈是{p}厘米，盘长{a}厘米，盘宽几厘米？
        zh| 街区是长方形，绕一圈要走{p}米，沿大道的一边{a}米，沿小街的一边多少米？
        zh| 图纸上写着：长方形草坪，周长{p}米，宽{a}米。长的数字看不清了，长应是多少米？
        zh| 已知x与{a}是长方形相邻边的长度，周长为{p}，求x的值。
        zh| 玩具汽车从地毯的一个角出发，走{a}分米到下一个角，沿边走完整个长方形地毯共{p}分米，地毯的另一条边长多少分米？
        zh| 长方形的各边之和为{p}厘米，一条边为{a}厘米，邻边为多少厘米？
        zh| {A}翻出旧图纸，上面写着“树篱{p}米，园长{a}米”，花园是长方形，树篱正好绕一圈，园宽多少米？
        zh| 天窗的橡胶密封条共{p}厘米，天窗宽{a}厘米，天窗长多少厘米？
        zh| 海上有个长方形养殖场，巡逻艇绕一圈是{p}千米，西边长{a}千米，北边长多少千米？
        zh| 耕地前沿长方形田边犁了一圈沟，沟长{p}米，田的一边长{a}米，邻边长多少米？
        zh| 野餐垫包边用了{p}厘米，垫子长{a}厘米，包装上的宽应该写多少厘米？
        zh| 停机坪的边灯排了{p}米，正好一圈，停机坪是长方形，宽{a}米，长是几米？
        zh| 洗手池的池沿一圈长{p}厘米，前沿长{a}厘米，池子是长方形，前沿到后沿相距多少厘米？
        zh| 绕火塘一圈摆了{p}块石头，火塘是长方形，长边摆{a}块，宽边摆多少块？
        zh| 保护区呈长方形，边界全长{p}千米，南北长{a}千米，东西有多少千米？
        zh| 垫子各边都贴了胶带，共{p}分米，标签上写着宽{a}分米，垫子长多少分米？
        zh| 贪吃蛇沿屏幕边走一圈回到起点，走了{p}步，竖着走一边要{a}步，横着走一边要几步？
        zh| 湖是长方形，大坝占了一条边，长{a}米，绕湖跑一圈是{p}米，与大坝相邻的湖边长多少米？
        zh| 要加工一块周长{p}厘米的长方形钢板，长已切成{a}厘米，宽应切成多少厘米？
        zh| 骑士的旗子各边都有流苏，共{p}厘米，旗长{a}厘米，旗高多少厘米？
        zh| 鹦鹉笼的底是长方形，底边一圈{p}分米，底长{a}分米，底宽几分米？

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
        en| The breadth of a rectangle falls short of its length by {d} cm. Given that the perimeter is {p} cm, find the breadth.
        en| A vegetable garden is fenced with {p} m of wire. Lengthwise it measures {d} m more than crosswise. What does it measure crosswise?
        en| Mrs Kent sews {p} cm of satin round a blanket. Since the blanket is {d} cm longer than wide, how wide must it be?
        en| Take a rectangle whose perimeter is {p} units. If its length were {d} units shorter, it would be a square. How wide is the rectangle?
        en| A rectangle would become a square if its width grew by {d} cm. Its perimeter is {p} cm. What is its width?
        en| To turn a rectangular lawn into a square, the gardener has to cut {d} m off its length. The lawn is {p} m around at present. How wide is it?
        en| {A} cycles once round a rectangular lake, a ride of {p} km. The lake is {d} km longer than it is broad. How broad is the lake?
        en| The border of a flag measures {p} cm. Its height is {d} cm smaller than its length. Work out the height of the flag.
        en| Two neighbouring sides of a rectangle have a difference of {d} mm. The sum of all the sides is {p} mm. How long is the shorter of these sides?
        en| A metal frame for a picture is {p} cm in total. The picture is {d} cm taller than it is broad. Find its breadth.
        en| When {A} walks along the whole fence of a rectangular meadow, {he} walks {p} m. The long side beats the short side by {d} m. What is the length of the short side?
        en| What is the short side of a rectangle if the long side has {d} cm more and the perimeter equals {p} cm?
        en| An ice rink has {p} m of boards. It is rectangular, its length being greater than its width by {d} m. Determine the width.
        en| The garage door has a seal of {p} dm along its whole edge. The door is {d} dm wider than it is high. How high is the door?
        en| "My rabbit run is {d} feet longer than it is wide, and I needed {p} feet of netting to go round it," says Ben. How wide is Ben's rabbit run?
        en| A rectangle is x cm wide and x + {d} cm long. Its perimeter amounts to {p} cm. Find x.
        en| Adding {d} m to the width of a rectangular plot gives its length. {p} m of hedge surround the plot. How wide is the plot?
        en| Subtracting {d} m from the length of a rectangular yard gives the width. The wall around the yard is {p} m. What is the width?
        en| A carpet has {p} dm of fringe on all its sides. It measures {d} dm more in length than in width. How many decimetres does it measure in width?
        en| Between the length and the width of a rectangular field lies a gap of {d} m. The way around is {p} m. Find the width of the field.
        en| Wanted: the width of a rectangle. Known: perimeter {p} inches; the length is {d} inches greater.
        en| A tennis court is {d} m longer than broad. Running once along its lines, a player covers {p} m. How broad is the court?
        en| The rectangular window needs {p} cm of tape to seal its edge. Its height exceeds its width by {d} cm. What width does the window have?
        en| {p} m of rope enclose a rectangular building site. It is {d} m shorter from left to right than from front to back. How many metres is it from left to right?
        en| A tray is made with a rim of {p} cm. The tray is a rectangle {d} cm longer than it is wide. What is its width?
        en| A wire {p} cm long is used up completely to form a rectangle. The sides must differ by {d} cm. How long will the shorter sides be?
        en| In a rectangular hall the longer wall is {d} m longer than the shorter wall. Together the walls measure {p} m. What does the shorter wall measure?
        en| If you travel right round a rectangular island you travel {p} km. From east to west the island is {d} km longer than from north to south. How far is it from north to south?
        en| A gold strip of {p} cm borders a mirror that is {d} cm taller than wide. Find how many centimetres wide the mirror is.
        en| How many metres wide is a rectangular pond if it is {d} m longer than that and has a railing of {p} m around it?
        en| The stamp's edge is {p} mm altogether, and the stamp is {d} mm higher than it is wide. How wide is the stamp?
        en| A farmer ploughs along the border of his rectangular field for {p} m. He notices that a long side takes {d} m more than a short side. How many metres is a short side?
        en| Sticks of the same length are laid in a rectangle: {p} sticks in all, and {d} sticks more along the long side than along the short side. How many sticks lie along the short side?
        en| The railway yard is rectangular and {d} m longer than it is wide; {p} m of fence close it in. Calculate its width.
        en| A gutter runs round a rectangular roof and is {p} m long. If the roof's length is {d} m above its width, how wide is the roof?
        en| A rectangular cake has {p} cm of icing along its edge. From the front to the back it is {d} cm less than from side to side. How many cm is it from the front to the back?
        en| {B} bends a pipe cleaner of {p} mm into a rectangle, {d} mm longer than it is wide. What width results?
        en| Our school hall is {d} m longer than it is wide. We hung a paper chain of {p} m along all its walls. How wide is the hall?
        en| A snail goes round the cover of an atlas and crawls {p} cm. The cover is {d} cm taller than wide. How wide is the cover?
        en| Let the width of a rectangular park be x m. Its length is {d} m more, and a path of {p} m goes around it. What is x?
        en| The outline of a basketball court is painted, which makes a line of {p} m. It has a width that is {d} m below its length. How wide is the court?
        en| Perimeter: {p} dm. Length minus width: {d} dm. Width?
        en| A sandbox has the form of a rectangle. Boards of {p} dm border it, and in length it surpasses its width by {d} dm. What is the sandbox's width?
        en| A rectangular photo shows our family at the sea. It is {d} mm wider than it is high, and its white border has a length of {p} mm. How high is the photo?
        en| Each long side of a rectangle is {d} cm longer than each short side. If all four sides make {p} cm, how many centimetres is each short side?
        en| Tell me how wide a rectangular quilt is when {p} inches of binding go round it and it is {d} inches longer than wide.
        en| A raised bed is surrounded by {p} dm of boards. The bed is longer than wide; the difference comes to {d} dm. Find the width of the bed.
        en| The distance round a rectangular airfield is {p} km. Its length is {d} km over its width. How many kilometres is the airfield wide?
        en| A box lid is {d} cm longer than it is wide, and a rubber band of {p} cm fits round its edge exactly. How wide is the lid?
        en| The castle wall forms a rectangle. Its full length is {p} m. The eastern wall is {d} m shorter than the southern wall. How long is the eastern wall?
        en| A pool's rectangular edge is tiled over {p} m. The swimmers know that the pool is {d} m longer than wide. What width is it?
        en| A rectangle with a perimeter of {p} cm has a base that exceeds its height by {d} cm. What is the height?
        en| A company puts up {p} m of fence around a rectangular car park. The front of the park is {d} m longer than its side. How long is its side?
        en| A lawn robot reports: border {p} m, length of lawn {d} m greater than width. What was the width of the rectangular lawn?
        en| Someone drew a rectangle with a perimeter of {p} units such that the sides differ by {d} units. Find the smaller side.
        en| Dad wants a rectangular patio whose length tops its width by {d} feet. He has {p} feet of edging and will use all of it. How wide will the patio be?
        en| The brass strip round a table top is {p} cm. The table top is {d} cm shorter across than along. What does it measure across?
        en| A guitar poster is {d} cm higher than it is wide. {A} put tape on all its edges and used {p} cm of tape. What is the poster's width?
        en| Sheep graze on a rectangular pasture enclosed by {p} m of fence. The pasture's length is its width increased by {d} m. Determine how wide the pasture is.
        en| We know that a rectangle is {d} yards longer than it is wide and that it is {p} yards around. How many yards is its width?
        en| The rectangular bottom of an aquarium has edges that come to {p} cm in all. It is {d} cm longer than it is deep. How deep, from front to back, is it?
        en| The shorter side of a rectangle has {d} cm less than the longer side, and the border of the rectangle is {p} cm. Find the shorter side.
        en| Light tubes along the edge of a shop sign have a total length of {p} dm. The sign is {d} dm wider than it is high. How many decimetres high is the sign?
        zh| 学校围了一块长方形试验田，篱笆总长{p}米，试验田的长比宽多{d}米，试验田的宽是多少米？
        zh| 一个长方形，如果长减少{d}厘米，就变成正方形。原长方形的周长是{p}厘米，宽是多少厘米？
        zh| 一个长方形，宽增加{d}米就成为正方形，它的周长是{p}米，宽是多少米？
        zh| 一根{p}厘米长的铁丝刚好围成一个长方形，长方形的长比宽多{d}厘米，求它的宽。
        zh| 小狗绕长方形沙滩跑了一圈，跑了{p}米，沙滩的长比宽多{d}米，沙滩宽多少米？
        zh| 环湖小路长{p}千米，湖面是长方形，宽比长少{d}千米，湖面宽多少千米？
        zh| {A}给长方形贺卡镶了{p}厘米的花边，贺卡的长比宽多{d}厘米，这张贺卡宽几厘米？
        zh| 溜冰场护板一圈共{p}米，它的宽比长短{d}米，溜冰场的宽是多少？
        zh| 长方形的宽是x厘米，长是（x+{d}）厘米，周长为{p}厘米，求x的值。
        zh| 长方形相邻两边相差{d}厘米，周长{p}厘米，较短的一边长多少厘米？
        zh| 奶奶的被面四周缝了花边{p}分米，被面的长比宽多{d}分米，被面的宽是多少分米？
        zh| 城墙围成长方形，绕城骑一圈是{p}千米，东西比南北长{d}千米，南北长多少千米？
        zh| 邮票的长比宽多{d}毫米，周长是{p}毫米，这枚邮票的宽是多少毫米？
        zh| 已知长方形的宽加上{d}米正好等于长，周长是{p}米，宽是多少米？
        zh| 鸡场是长方形，竹篱笆一共用了{p}米，鸡场的长比宽多{d}米，求鸡场宽多少米。
        zh| 窗框的密封条全长{p}分米，窗户的高比宽多{d}分米，窗户的宽是几分米？
        zh| 长方形果园，长与宽的差是{d}米，绕果园走一圈是{p}米，果园的宽有多少米？
        zh| 一面锦旗四边镶了{p}厘米金线，锦旗的宽比长少{d}厘米，锦旗宽多少厘米？
        zh| 网球场边线总长{p}米，长比宽多{d}米，网球场宽多少米？
        zh| 割草机沿长方形草地的边走一遍是{p}米，草地的长比宽长{d}米，草地的宽是多少米？
        zh| 长方形的长边比短边多{d}分米，四条边长度之和为{p}分米，求短边。
        zh| 护林员绕长方形苗圃走一周要走{p}米，苗圃的长比宽多{d}米，苗圃宽多少米？
        zh| 给一块长方形地毯锁边，共锁{p}分米，地毯的长比宽多{d}分米，地毯宽是多少？
        zh| 招牌四周的灯管长{p}分米，招牌的长比高多{d}分米，招牌高多少分米？
        zh| 工地用{p}米围挡围出一个长方形，长超过宽{d}米，这个长方形宽多少米？
        zh| 长方形礼盒的盖子用彩带绕边一圈，彩带长{p}厘米，盖子的宽比长少{d}厘米，盖子宽几厘米？
        zh| 一张长方形桌子，桌面一周是{p}分米，长比宽多出{d}分米，桌面的宽是多少分米？
        zh| 要做一个周长{p}厘米、长比宽多{d}厘米的长方形纸框，宽应取多少厘米？
        zh| 爸爸沿长方形停车场跑了一圈，共{p}米，停车场的宽比长少{d}米，停车场有多宽？
        zh| 宽比长少{d}米的长方形草坪，四周装了{p}米栏杆，草坪的宽是多少米？
        en| Mr. Hill put {p} feet of fence around his rectangular yard. The yard is {d} feet longer than it is wide. How many feet wide is the yard?
        en| {A} bends a wire of {p} cm into a rectangle. The length is {d} cm more than the width. What width does the rectangle have?
        en| The length of a rectangular park exceeds its breadth by {d} m. The distance around the park is {p} m. What is the breadth of the park?
        en| Grandma sewed {p} inches of ribbon around a blanket. The blanket is {d} inches longer than it is wide. What is the width of the blanket?
        en| A lap around our soccer field is {p} yards. The field is {d} yards longer than it is wide. Find the width of the field.
        en| All the sides of a rectangle add up to {p} cm. A long side is {d} cm longer than a short side. How long is a short side?
        en| {A} used {p} cm of wood to frame a picture. The picture is {d} cm taller than it is wide. How many centimetres wide is the picture?
        en| The room is a rectangle with a perimeter of {p} feet. Its long wall is {d} feet longer than its short wall. What is the length of the short wall?
        en| Let x be the width of a rectangle. Its length is {d} more than x. The perimeter is {p}. Find x.
        en| The length of a chicken run is {d} m more than its width. The farmer used {p} m of fence for all the sides. How wide is the chicken run?
        en| To walk once around a rectangular lake you must walk {p} m. The lake is {d} m longer than wide. How many metres wide is the lake?
        en| A rectangular table is {d} dm longer than it is wide, and its perimeter is {p} dm. What is its width?
        en| How wide is a rectangle that has a perimeter of {p} cm if the width is {d} cm shorter than the length?
        en| A rectangle's length and width have a difference of {d} m. Its perimeter is {p} m. How many metres is the width?
        en| A rope {p} m long was just enough to close off a rectangular dance floor. The floor was {d} m longer than wide. What was its width?
        en| {A} has {p} feet of boards for the sides of a sandbox. {He} wants the length of the sandbox to be {d} feet greater than the width. How wide should {he} make it?
        en| The base of a box is a rectangle with a perimeter of {p} cm. It is {d} cm longer than wide. Calculate the width of the base.
        en| The swimming pool is {d} m longer than it is wide. The edge of the pool measures {p} m all around. How wide is the pool?
        en| The gardener put bricks around a flower bed, {p} feet in all. The bed is a rectangle whose length is {d} feet more than its width. How wide is it?
        en| A sheet of paper has a perimeter of {p} mm. The longer side exceeds the shorter side by {d} mm. What is the shorter side?
        en| From north to south a field is {d} m longer than from east to west. It is a rectangle with {p} m of fence around it. How far is it from east to west?
        en| A farmer counts {p} steps around his rectangular field. The long side takes {d} steps more than the short side. How many steps is the short side?
        en| The binding around a quilt is {p} inches. The quilt's length is {d} inches more than its width. What is the quilt's width?
        en| A rectangular window is {d} cm higher than wide. Its perimeter is {p} cm. How wide is the window?
        en| A tennis court is longer than it is wide by {d} m. The line around it is {p} m long. Find its width.
        en| The width of a garden is {d} feet shorter than its length. It takes {p} feet of fence to go around the garden. Find the width.
        en| {p} fence panels stand around a rectangular field. There are {d} more panels along a long side than along a short side. How many panels stand along a short side?
        en| On the screen {A} drew a rectangle with an outline of {p} pixels. It is {d} pixels taller than wide. How many pixels wide is it?
        en| The gutter around a flat rectangular roof is {p} m. The roof is {d} m longer than it is wide. What is the width of the roof?
        en| A rug is {d} feet longer than wide. The tape around all its edges is {p} feet long. How many feet wide is the rug?
        en| Length of a rectangle: {d} cm more than the width. Perimeter: {p} cm. Width: how many cm?
        en| If you add {d} m to the width of a rectangle you get its length. The perimeter is {p} m. What is the width?
        en| The cover of a book has a perimeter of {p} cm and is {d} cm higher than it is wide. How wide is the cover?
        en| The children laid a string of {p} dm in the form of a rectangle that is {d} dm longer than wide. How many decimetres wide is it?
        en| Our balcony has {p} feet of railing on its sides all around. It is a rectangle, {d} feet longer than it is deep. How deep is the balcony?
        en| A farm has the shape of a rectangle. A drive around it is {p} km. Its length is {d} km greater than its width. How many kilometres wide is the farm?
        en| The shorter side of a rectangle is unknown. The longer side is {d} m longer, and the perimeter is {p} m. Find the shorter side.
        en| A baker draws a cream line around the edge of a rectangular cake. The line is {p} cm long, and the cake is {d} cm longer than wide. What is the cake's width?
        en| {A} needs {p} cm of tape for all the edges of a poster. The poster's height is {d} cm more than its width. How wide is the poster?
        en| A rectangular parking lot is surrounded by {p} m of wall. The length of the lot is {d} m larger than its width. What is the width of the parking lot?
        en| The dog runs around the edge of a rectangular yard and covers {p} m. The yard's width is {d} m smaller than its length. How many metres wide is the yard?
        en| Find the dimension that is smaller: a rectangle has perimeter {p} cm, and its dimensions differ by {d} cm.
        en| The distance around a basketball court is {p} feet. The length is {d} feet greater than the width. How many feet is the width of the court?
        en| "My rectangle has a perimeter of {p} cm and its length is {d} cm more than its width," says {A}. What is the width of {his} rectangle?
        en| A photo is {d} mm longer than it is wide, and the gold line around it is {p} mm. What is the width of the photo in millimetres?
        en| We want to fence in a rectangle that is {d} m longer than wide, and we will use all of our {p} m of netting. How wide must the rectangle be?
        en| The wire around a rectangular piece of land is {p} m in length. The land is {d} m less in width than in length. How wide is the land?
        en| The rim of a tray is {p} cm. The tray is a rectangle, and its width is {d} cm under its length. What is the width?
        en| The rectangular hall of our school is {d} m longer than it is wide. A wooden strip of {p} m runs along all the walls. How wide is the hall?
        en| A flag is {d} cm longer than it is wide. The fringe around it is {p} cm long. Find out how wide the flag is.
        en| A skating rink has a barrier of {p} m around it. As a rectangle, it has a length {d} m above its width. Compute its width.
        en| What is the shorter dimension of a rectangular field that is {d} yards longer than wide and {p} yards around?
        en| An orchard has a hedge of {p} m on all its sides together. The length of this rectangular orchard is {d} m more than its width. How many metres does the width measure?
        en| The playground is rectangular. If it were {d} m shorter in length, it would be a square. Its perimeter is {p} m. How wide is the playground?
        en| A rectangle with perimeter {p} inches is {d} inches longer than wide. How many inches is its width?
        en| {A} walks along all the walls of a rectangular museum room, {p} steps in all. The room is {d} steps longer than wide. How many steps is it in width?
        en| Barbed wire of {p} m encloses a field. The field is rectangular and {d} m longer than broad. How broad is the field?
        en| The screen of a television has a frame of {p} inches all around. It is {d} inches wider than it is high. How high is the screen?
        en| An island is almost a rectangle, {d} miles longer than wide, with {p} miles of coast. How many miles wide is it?
        en| A robot drives round a rectangle, {p} cm in all. Every long stretch is {d} cm longer than every short stretch. How long is a short stretch?
        en| {A} walks north, then {d} m farther east than {he} walked north, and then back along the other sides of the rectangle. Altogether {he} walks {p} m. How far north did {he} walk?
        en| On squared paper a rectangle has an outline of {p} square sides and is {d} squares longer than it is wide. How many squares wide is it?
        en| In rectangle ABCD, AB is {d} cm longer than BC. The perimeter of the rectangle is {p} cm. Find BC.
        en| {A} uses {p} toothpicks for a rectangle. There are {d} more in the bottom side than in the left side. How many toothpicks are in the left side?
        en| Calling the width w, the length of a rectangle is w + {d} and the perimeter is {p}. Determine w.
        en| If the width of a rectangle grew by {d} cm, all its sides would be equal. Its perimeter is {p} cm. How wide is it now?
        en| A treasure island is rectangular with a coast of {p} miles. Its north coast is {d} miles longer than its west coast. How long is the west coast?
        en| The fence around the paddock consists of {p} panels, each a metre long. The paddock is a rectangle and {d} m longer than wide. How many metres wide is it?
        en| A museum puts a cord of {p} dm around a rectangular showcase, touching it everywhere. The showcase is {d} dm longer than wide. What is its width?
        en| Walking once around a rectangular square, the mayor takes {p} paces. She takes {d} more along the town hall than along the church on the neighbouring side. How many does she take along the church?
        en| A plot of land reaches back {d} feet less than it runs along the road. Its boundary, a rectangle, has a length of {p} feet. How far does it reach back?
        en| The side walls of a rectangular exhibition hall are {d} m longer than its end walls. All the walls together are {p} m. How long is an end wall?
        en| {p} cm of piping run along the edges of a cushion cover. Its length is {d} cm over its width. What width has the cover?
        en| How many metres does a rectangular campsite reach inland, if it stretches {d} m farther along the lake than inland and the trench around it is {p} m?
        en| The king's stones are enough for a wall of {p} paces, and all are used for a rectangular garden that is {d} paces longer than wide. How wide does the garden become?
        en| The hem of a bed sheet is {p} cm all round. The sheet is {d} cm longer than it is wide. Find its width.
        en| One round along the fence of a rectangular riding ring is {p} m. From end to end the ring measures {d} m more than from side to side. What does it measure from side to side?
        en| A playing card is {d} mm taller than wide and has an edge of {p} mm. How many millimetres wide is it?
        en| Along its avenue a city block is {d} yards longer than along its cross street. A walk round this rectangular block is {p} yards. How long is the block along the cross street?
        en| On a garden plan a note says: "Lawn, rectangular, edge {p} m, length and width differ by {d} m." What is the shorter of these dimensions?
        en| A baking tray has a rim of {p} cm. If it is {d} cm shorter in one direction than in the other, what is its shorter side?
        en| The sides of a rectangle are such that the longer less the shorter leaves {d} mm. The perimeter is {p} mm. What is the shorter?
        en| A jogger runs {p} m once round a rectangular lake. Each bank on the long side has {d} m more than each bank on the short side. How many metres is a bank on the short side?
        en| Rubber seals a skylight over {p} cm, along all of its edges. The skylight is {d} cm longer than it is wide. How wide is it?
        en| The picnic blanket's edge comes to {p} cm. Its width is smaller than its length by {d} cm. What is the width of the blanket?
        en| From a loop of string {p} cm long, {A} stretches a rectangle between {his} fingers, {d} cm longer than wide. How wide is the rectangle?
        en| A patrol boat goes round a rectangular mussel farm, a trip of {p} km. Its northern edge is {d} km longer than its western edge. How many kilometres is the western edge?
        en| Around a fireplace {p} equal stones lie end to end in a rectangle. Its length has {d} stones more than its width. How many stones make its width?
        en| A snake in a computer game goes once along the edge of the screen in {p} steps. Going across one side takes {d} steps more than going down one side. How many steps does it take to go down?
        en| The rim of a sink is a rectangle measuring {p} cm. From left to right the sink is {d} cm more than from front to back. How far is it from front to back?
        en| A nature reserve with a border of {p} km is a rectangle. It extends {d} km farther from east to west than from north to south. How far does it extend from north to south?
        en| The aim is a rectangle with a perimeter of {p} cm whose length is {d} cm more than its width. What width must be chosen?
        en| A carpenter makes a window frame from {p} dm of timber. The window becomes {d} dm taller than wide. How many decimetres wide does it become?
        en| {B} planted tulips over {p} dm along all sides of a rectangular bed. The bed is {d} dm less wide than long. How wide is the bed?
        en| Border lamps of a helicopter field form a line of {p} m. The field, which is rectangular, has {d} m more length than width. What is its width?
        en| A knight's banner has {p} cm of fringe all the way round. It is {d} cm longer than it is high. How high is the banner?
        en| What is the breadth of a rectangular rice field with {p} m of dam around it whose length is greater than its breadth by {d} m?
        en| A parrot cage stands on a rectangular floor with an edge of {p} dm. The floor is {d} dm longer than wide. Its width is how many decimetres?
        en| A spider runs along the frame of a rectangular mirror, once around, which is {p} cm. Running up took {d} cm more than running across. How many centimetres did it run across at the top?
        en| Take away {d} cm from the length of a rectangle, and length and width are the same. The perimeter, before anything was taken away, was {p} cm. Find the width.
        en| The rectangular dining room has a wallpaper border of {p} feet along all its walls. It is {d} feet longer than it is wide. How many feet wide is the dining room?
        en| A relay lap goes around a rectangular meadow and is {p} m. The finishing straight, a long side, is {d} m longer than the side before it. How long is the side before it?
        en| x and x + {d} are the sides of a rectangle, and {p} is its perimeter. What is x?
        en| Length: {d} cm more than width. Once around: {p} cm. Shape: rectangle. Width?
        en| {A} and {B} measured a rectangular hall. {A} found that it is {p} feet along all the walls, {B} that it is {d} feet longer than wide. How many feet wide is the hall?
        en| The boss wants a rectangular sign with a glowing edge of {p} dm. It shall be {d} dm wider than high. How high will the sign be?
        en| A ribbon of {p} cm lies along the edge of a rectangular cake board, without overlapping. The board is {d} cm longer than broad. How broad is the board?
        en| Netting of {p} m floats around a rectangular fish farm. The farm has a breadth {d} m smaller than its length. Work out its breadth.
        en| The map says that the wood is a rectangle with a border of {p} km, and that it is {d} km less from west to east than from north to south. How many kilometres is it from west to east?
        en| A thread laid along the edge of a rectangular tile is {p} mm. The tile's length surpasses its width by {d} mm. What is the tile's width?
        en| How wide is the floor of a barn in feet if there are {p} feet of boards along its walls and it is {d} feet longer than wide?
        en| A school garden of rectangular shape was edged with {p} m of willow fence. Its width had been planned {d} m below its length. What is its width?
        en| If from each long side of a rectangle a piece of {d} cm were cut off, each would be just as long as a short side. The perimeter is {p} cm. How long is a short side?
        en| A model railway runs in a rectangle, with {p} dm of track. The front stretch has {d} dm more track than the side stretch. How much track has the side stretch?
        en| The pupils want a rectangular stage, {d} feet wider than it is deep. They have a skirt of cloth, {p} feet long, that must go exactly around it. How deep should they build the stage?
        en| Rectangle. Short side: unknown. Long side: {d} units more. Total of all the sides: {p} units. Work out the short side.
        en| The outer walls of a warehouse come to {p} m. It was built as a rectangle whose front exceeds its flank by {d} m. How long is its flank?
        en| A hen run, rectangular and enclosed by {p} feet of mesh, is {d} feet longer than it is broad. Find its breadth.
        en| Chocolate covers the whole rim of a rectangular biscuit, {p} mm. One side of the biscuit is {d} mm longer than the side next to it. How long is the smaller side?
        en| A rectangular yoga mat has an edge of {p} cm. It is {d} cm longer than it is wide. What is the width of the mat?
        en| In order to roll up an edging of {p} dm, a gardener takes it off a rectangular bed that was {d} dm longer than wide. How many decimetres wide was the bed?
        en| Fans form a human chain around a rectangular football ground, {p} m long. The ground is {d} m less in width than in length. How many metres does the ground measure in width?
        en| Say how broad a rectangular courtyard is, knowing that it is {d} paces longer than broad and that it takes {p} paces to go round it.
        en| A rectangular raft has rope on all its edges, {p} feet of rope. Along the logs it measures {d} feet more than across them. How many feet is it across the logs?
        en| The perimeter of a rectangular field hospital is {p} m. Its length tops its width by {d} m. What is the width?
        zh| 李大爷用{p}米长的竹篱笆围了一个长方形鸡舍，鸡舍的长比宽多{d}米，鸡舍宽多少米？
        zh| 一根{p}厘米长的铁丝正好围成一个长方形，长比宽多{d}厘米，这个长方形的宽是多少厘米？
        zh| 长方形各边的长度之和是{p}分米，长比宽长{d}分米，宽是多少分米？
        zh| 小明绕长方形操场跑一圈是{p}米，操场的宽比长少{d}米，操场的宽是多少米？
        zh| 一张书桌的桌面是长方形，周长{p}分米，长比宽多{d}分米，桌面宽多少分米？
        zh| 奶奶在被面四周缝了{p}分米的花边，被面是长方形，宽比长短{d}分米，被面宽几分米？
        zh| 长方形的宽加上{d}米就和长相等，它的周长是{p}米，宽是多少米？
        zh| 工人用{p}分米木料做了一个长方形窗框的外框，窗框的高比宽多{d}分米，窗框宽多少分米？
        zh| 一块长方形地四周的围墙共长{p}米，长和宽相差{d}米，这块地宽多少米？
        zh| 一块长方形地毯，长比宽多{d}分米，周长是{p}分米，地毯的宽为几分米？
        zh| 小狗沿长方形院子跑一圈，跑了{p}米，院子的长比宽多{d}米，院子有多宽？
        zh| 用{p}厘米长的彩带给贺卡镶一圈边，贺卡的长比宽多{d}厘米，贺卡宽多少厘米？
        zh| 停车场是长方形，四周的白线总长{p}米，它的宽比长少{d}米，求停车场的宽。
        zh| 爷爷绕长方形湖边走一圈，走了{p}米，湖的长比宽多{d}米，湖宽多少米？
        zh| 有{p}米长的绳子，正好围成一个长方形场地，场地的长比宽多{d}米，场地的宽是多少米？
        zh| 长方形的周长是{p}毫米，短边比长边短{d}毫米，短边是几毫米？
        zh| 一个长方形小岛，海岸线长{p}千米，岛的长比宽多{d}千米，岛宽多少千米？
        zh| 教室是长方形，沿墙走一圈要走{p}步，沿长边比沿宽边多走{d}步，沿宽边要走多少步？
        zh| 用{p}块同样的木板围一个长方形菜地，长的一边比宽的一边多用{d}块，宽的一边用了多少块？
        zh| 果园四周的铁丝网长{p}米，果园东西方向比南北方向长{d}米，果园是长方形，南北宽多少米？
        zh| 一面长方形锦旗四周缝了{p}分米金线，锦旗的长超过宽{d}分米，锦旗宽多少分米？
        zh| 长方形水池的栏杆绕池一圈，长{p}米，水池的宽比长少{d}米，水池宽几米？
        zh| 一张照片的周长是{p}厘米，照片的宽比长少{d}厘米，照片的宽为多少厘米？
        zh| 体育馆的地面是长方形，周长{p}米，长比宽多{d}米，体育馆的地面宽多少米？
        zh| 宽为x、长为宽加{d}的长方形，周长为{p}，x是多少？
        zh| 苗圃是长方形的，园丁沿边走一圈走了{p}米，苗圃的长比宽多{d}米，问苗圃宽多少米？
        zh| 长方形羊圈用去栅栏{p}米，养羊人把长修得比宽多{d}米，宽修了多少米？
        zh| 机器人沿长方形走一圈，共走{p}厘米，每条长边比短边多走{d}厘米，短边走多少厘米？
        zh| {A}向北走一段，再向东走，向东比向北多走{d}米，然后沿长方形的其余各边回到原地，共走{p}米，{he}向北走了多少米？
        zh| 方格纸上的长方形，轮廓长{p}格，长比宽多{d}格，宽占多少格？
        zh| 长方形ABCD的周长是{p}厘米，AB比BC长{d}厘米，BC长多少厘米？
        zh| {A}用{p}根牙签摆长方形，底边比侧边多{d}根，侧边有多少根？
        zh| 一个长方形，宽再添上{d}厘米，各边就相等，周长{p}厘米，现在宽多少厘米？
        zh| 藏宝岛是长方形，海岸线{p}千米，北海岸比西海岸长{d}千米，西海岸长多少千米？
        zh| 护绳紧贴长方形展柜绕一圈，长{p}分米，展柜长比宽多{d}分米，展柜宽几分米？
        zh| 市长绕长方形广场走一圈，走了{p}步，沿市政厅的一边比相邻的一边多{d}步，相邻的一边是多少步？
        zh| 宅基地是长方形，边界共{p}米，临街一面比进深多{d}米，进深多少米？
        zh| 展厅的侧墙比端墙长{d}米，各面墙总长{p}米，展厅是长方形，端墙长多少米？
        zh| 靠垫套的滚边共{p}厘米，靠垫套的长比宽多{d}厘米，宽是几厘米？
        zh| 营地是长方形，沿湖的一边比往里的一边长{d}米，绕营地的水沟长{p}米，往里有多少米？
        zh| 国王的石料刚好砌{p}步长的围墙，围成的长方形花园长比宽多{d}步，花园宽多少步？
        zh| 床单的锁边线一圈{p}厘米，宽比长少{d}厘米，床单宽是多少厘米？
        zh| 骑马场栏杆一圈{p}米，竖着比横着长{d}米，骑马场是长方形，横着有多少米？
        zh| 扑克牌一圈{p}毫米，高比宽多{d}毫米，扑克牌宽多少毫米？
        zh| 街区绕一圈{p}米，沿大道的边比沿小街的边长{d}米，街区是长方形，沿小街的边长多少米？
        zh| 图纸注明：草坪为长方形，边长总和{p}米，长与宽差{d}米。较短的一边是多少米？
        zh| 湖是长方形，绕湖跑一圈{p}米，长岸比短岸长{d}米，短岸长多少米？
        zh| 天窗的密封条绕一圈，长{p}厘米，天窗的长超出宽{d}厘米，天窗宽多少厘米？
        zh| 野餐垫周长{p}厘米，宽不及长，差{d}厘米，野餐垫宽几厘米？
        zh| {A}用手指把{p}厘米长的绳圈撑成长方形，长比宽多{d}厘米，宽是多少厘米？
        zh| 海上养殖场是长方形，绕一圈{p}千米，北边比西边长{d}千米，西边长几千米？
        zh| 火塘边摆了一圈石头，共{p}块，长边比宽边多{d}块，宽边摆了多少块？
        zh| 贪吃蛇沿屏幕边走一圈用{p}步，横着走一边比竖着走一边多{d}步，竖着走一边用几步？
        zh| 保护区呈长方形，边界{p}千米，东西比南北长{d}千米，南北长多少千米？
        zh| 停机坪的边灯围成长方形，一圈{p}米，长比宽多{d}米，求停机坪的宽。
        zh| 骑士的旗子镶了一圈流苏，共{p}厘米，旗长比旗高多{d}厘米，旗高多少厘米？
        zh| 稻田是长方形，田埂一圈{p}米，稻田的长大于宽{d}米，稻田宽多少米？
        zh| 鹦鹉笼的底是长方形，底边一圈{p}分米，长比宽多{d}分米，笼底宽多少分米？
        zh| 餐厅墙上贴了一圈装饰纸，共{p}分米，餐厅的长比宽多{d}分米，餐厅宽多少分米？
        zh| {A}量出长方形礼堂绕墙一圈有{p}米，{B}量出长比宽多{d}米，礼堂的宽是多少米？
        zh| 老板要做一块周长为{p}分米的长方形招牌，宽比高多{d}分米，招牌高应为多少分米？
        zh| 蛋糕托边上围了{p}厘米的丝带，托是长方形，长比宽多{d}厘米，托宽多少厘米？
        zh| 用细线量瓷砖的边，一圈正好{p}毫米，瓷砖的长比宽多{d}毫米，瓷砖宽多少毫米？
        zh| 校园菜地用柳条编了{p}米篱笆围成一圈，设计时宽比长少{d}米，菜地宽多少米？
        zh| 玩具铁轨拼成一个长方形，共用{p}分米，前边比侧边长{d}分米，侧边长几分米？
        zh| 同学们搭长方形舞台，台边要围一圈布，布长{p}分米，台面宽比深多{d}分米，舞台深多少分米？
        zh| 瑜伽垫的边总长{p}厘米，长比宽多{d}厘米，瑜伽垫宽多少厘米？
        zh| 球迷手拉手绕长方形球场站成一圈，圈长{p}米，球场的宽比长少{d}米，球场宽几米？
        zh| 庭院是长方形，绕着走一圈要{p}步，长比宽多{d}步，宽是多少步？
        zh| 饼干边上蘸了一圈巧克力，共{p}毫米，饼干是长方形，一边比邻边长{d}毫米，较短的边长多少毫米？
        zh| 仓库外墙一圈{p}米，正面比侧面长{d}米，仓库是长方形，侧面长多少米？

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
        en| The length of a rectangle exceeds its breadth by {d} cm. Its perimeter being {p} cm, what is the length?
        en| A vegetable patch closed in by {p} m of wire is a rectangle. Its width is {d} m smaller than its length. How many metres is the length?
        en| If the length of a rectangle were reduced by {d} cm, the rectangle would be a square. Its perimeter is {p} cm now. What is its length?
        en| A rectangle turns into a square when its width is increased by {d} m. The perimeter of the rectangle is {p} m. How long is it?
        en| {A} ran right round a rectangular sports field and covered {p} m. The field is {d} m narrower than it is long. How long is the field?
        en| Two adjoining sides of a rectangle have a difference of {d} mm, and all sides make {p} mm. How long is the longer of these sides?
        en| A blanket was trimmed with {p} cm of satin. Its width is {d} cm below its length. How long is the blanket?
        en| From east to west a rectangular island stretches {d} km further than from north to south. Sailing along its whole shore means {p} km. How far does it stretch from east to west?
        en| What is the longer side of a rectangle if the shorter one has {d} cm less and the perimeter equals {p} cm?
        en| The longer wall of a rectangular hall is {d} m longer than the shorter wall, and all the walls together measure {p} m. What does the longer wall measure?
        en| A rectangle is x cm long and x - {d} cm wide. The perimeter is {p} cm. Find x.
        en| Wanted: the length of a rectangle. Known: its perimeter, {p} inches, and its width, which is {d} inches less than the length.
        en| The door seal measures {p} dm along the whole edge of a door. The door is {d} dm narrower than it is high. How high is the door?
        en| "I needed {p} feet of netting to go round my rabbit run. It is {d} feet longer than wide," says Ben. How long is Ben's rabbit run?
        en| Bending a wire of {p} mm gives a rectangle whose sides differ by {d} mm. How long are the longer sides?
        en| A gold strip of {p} cm borders a mirror. The mirror's width falls short of its height by {d} cm. Find how high the mirror is.
        en| A path of {p} m leads round a rectangular park. The park is {d} m wider in one direction than in the other. What is the larger of its dimensions?
        en| Subtract {d} m from the length of a rectangular yard and you get its width. The wall round the yard is {p} m. What is the length?
        en| How many metres long is a rectangular pond with {p} m of railing round it, if its width is {d} m less than that?
        en| The fringe on all sides of a carpet is {p} dm. In width the carpet measures {d} dm less than in length. How many decimetres long is it?
        en| A farmer marks the border of his rectangular field with {p} m of cord. A long side takes {d} m more cord than a short side. How many metres of cord lie along a long side?
        en| Sticks of equal size form a rectangle: {p} sticks in all, and {d} fewer on the short side than on the long side. How many sticks are on the long side?
        en| A stamp has an edge of {p} mm altogether. It is {d} mm narrower than it is high. What is its height?
        en| The castle wall is a rectangle with a full length of {p} m. Its southern wall is {d} m longer than its eastern wall. How long is the southern wall?
        en| A tray with a rim of {p} cm is rectangular. It is {d} cm longer than broad. What is its length?
        en| Perimeter: {p} dm. Width: {d} dm less than the length. Length?
        en| The rink's boards add up to {p} m. Since the rink is rectangular and its length is {d} m greater than its width, how long is it?
        en| A rectangle measures {p} units around. Its greater side surpasses the smaller by {d} units. Determine the greater side.
        en| Let x m be the length of a garden with a fence of {p} m round it. The rectangular garden is {d} m less in width. What is x?
        en| A gutter of {p} m runs round a rectangular roof. The width of the roof is {d} m under its length. How long is the roof?
        en| Every side of a rectangle is coloured red. The red line is {p} cm long, and the long side is {d} cm longer than the short side. Calculate the long side.
        en| Our classroom is {d} m longer than wide. The skirting along its walls comes to {p} m. How many metres is it from the blackboard to the back wall, the long way?
        en| A snail crawls round the edge of an atlas, {p} cm in all. The atlas is {d} cm taller than wide. How tall is the atlas?
        en| A wooden border of {p} dm encloses a sandbox. It is a rectangle with a width that trails its length by {d} dm. What is the sandbox's length?
        en| The rectangular photo has a white border {p} mm in length. The photo is {d} mm wider than it is high. How wide is the photo?
        en| Tell me the length of a quilt with {p} inches of binding along its edges if it is {d} inches longer than it is wide.
        en| A builder put {p} m of fence around a car park. The front of this rectangular car park is {d} m longer than its side. How long is the front?
        en| For a rectangular shop sign, light tubes of {p} dm were laid along the edge. The height of the sign is {d} dm less than its width. What is its width?
        en| A rectangle with a perimeter of {p} cm has a height which is {d} cm smaller than its base. What is the base?
        en| An aquarium has a rectangular bottom whose edges come to {p} cm in all. From front to back it is {d} cm less than from left to right. How many centimetres is it from left to right?
        en| Dad edges a rectangular patio with {p} feet of stone. He wants the patio {d} feet longer than it is wide. What length should he give it?
        en| The rubber band round a box lid is {p} cm long and fits exactly. The lid is {d} cm less wide than long. How long is the lid?
        en| {B} taped all the edges of a poster with {p} cm of tape. The poster's height is {d} cm greater than its width. What is the height?
        en| The distance round an airfield is {p} km. It is rectangular and {d} km longer than broad. How many kilometres long is the airfield?
        en| Each short side of a rectangle is {d} cm shorter than each long side. The sides add up to {p} cm. How many centimetres is each long side?
        en| It is known that a rectangle is {d} yards less wide than long and that it is {p} yards around. How many yards is its length?
        en| Police tape of {p} m surrounds a rectangular market place that is {d} m longer than it is wide. Find its length.
        en| A flag has gold braid on all its edges, {p} cm of it. The flag's height is {d} cm less than its length. Work out the length of the flag.
        en| A pasture is fenced with {p} m of wire. When its length is decreased by {d} m, the result is its width. Determine how long the pasture is.
        en| A cyclist rides around a rectangular lake. The ride is {p} km, and the lake is {d} km longer than wide. What is the length of the lake?
        en| The icing along the edge of a rectangular cake is {p} cm. The cake is {d} cm less across than along. What does it measure along?
        en| A swimming pool is {d} m narrower than long. Round its rectangular edge it is {p} m. What length is the pool?
        en| The outline of a football pitch is a white line of {p} m. Its length tops its width by {d} m. How long is the pitch?
        en| The brass strip round a table top is {p} cm, and the table top is {d} cm longer than broad. Give its length.
        en| How tall is a rectangular window that has {p} cm of sealing tape on its edge and is {d} cm taller than it is wide?
        en| A neighbour planted {p} m of hedge right round his plot. The plot, a rectangle, reaches {d} m further back than it is wide. How far does it reach back?
        en| A pipe cleaner of {p} mm is formed into a rectangle that is {d} mm longer than it is wide. What length does the rectangle have?
        en| A ship's rectangular deck has {p} m of railing on its edges. It is {d} m longer than it is wide. What is the length of the deck?
        en| In a rectangle the width is {d} cm short of the length. Round the rectangle it is {p} cm. How long is the rectangle?
        en| A mouse runs along all the walls of a rectangular room. It runs {p} dm, and the room is {d} dm longer than it is wide. How long is the room?
        en| A rectangular raised bed stands behind the house, surrounded by {p} dm of boards. The difference between length and width comes to {d} dm. Find the length of the bed.
        en| The edge of a certificate is {p} cm in total; its width and its height differ by {d} cm, the height being greater. What is its height?
        en| If a rectangular plot needs {p} m of fence and its width is {d} m less than its length, what is the length of the plot?
        zh| 学校用{p}米篱笆围了一块长方形试验田，宽比长少{d}米，试验田的长是多少米？
        zh| 一个长方形的长减少{d}厘米后就是正方形，原来的周长是{p}厘米，原来的长是多少厘米？
        zh| 长方形的宽增加{d}米就成了正方形，这个长方形的周长是{p}米，它的长是多少米？
        zh| 用一根{p}厘米的铁丝折成一个长方形，长比宽多{d}厘米，长方形的长是几厘米？
        zh| 小狗绕长方形沙滩跑了一圈，跑了{p}米，沙滩的宽比长少{d}米，沙滩长多少米？
        zh| 湖面是长方形，环湖路长{p}千米，长比宽多{d}千米，湖面的长是多少千米？
        zh| {A}用{p}厘米的花边给贺卡镶了一圈，贺卡的宽比长短{d}厘米，贺卡的长是几厘米？
        zh| 溜冰场的护板一圈共{p}米，长比宽多{d}米，求溜冰场的长。
        zh| 长方形的长是x厘米，宽是（x-{d}）厘米，周长为{p}厘米，求x的值。
        zh| 长方形相邻两边相差{d}厘米，周长是{p}厘米，较长的一边是多少厘米？
        zh| 被面四周的花边长{p}分米，被面的宽比长少{d}分米，被面长多少分米？
        zh| 城墙围成长方形，绕城一圈有{p}千米，东西比南北长{d}千米，东西长多少千米？
        zh| 一枚邮票周长{p}毫米，宽比长少{d}毫米，邮票的长是多少毫米？
        zh| 已知长方形的长减去{d}米等于宽，绕它走一圈是{p}米，长是多少米？
        zh| 鸡场的竹篱笆一共{p}米，鸡场是长方形，长比宽多{d}米，鸡场长多少米？
        zh| 窗框一周贴密封条{p}分米，窗户的宽比高少{d}分米，窗户的高是多少分米？
        zh| 果园呈长方形，长与宽相差{d}米，果园四周的水沟共{p}米，果园的长有多少米？
        zh| 锦旗四边共镶金线{p}厘米，长比宽多{d}厘米，锦旗长多少厘米？
        zh| 网球场的宽比长少{d}米，边线总长{p}米，求它的长。
        zh| 割草机沿长方形草地的边走一遍要走{p}米，草地的长比宽多{d}米，草地的长是多少米？
        zh| 长方形四条边长度之和是{p}分米，短边比长边少{d}分米，长边是多少分米？
        zh| 苗圃是长方形，护林员绕它走一周走了{p}米，苗圃的宽比长短{d}米，苗圃长多少米？
        zh| 妈妈给长方形地毯锁边，锁了{p}分米，地毯的长比宽多{d}分米，地毯的长是多少？
        zh| 招牌四周装灯管{p}分米，招牌的高比长少{d}分米，招牌长多少分米？
        zh| 工地用围挡围成长方形，围挡全长{p}米，长超过宽{d}米，围成的长方形长多少米？
        zh| 彩带绕长方形礼盒盖的边一圈，长{p}厘米，盖子的长比宽多{d}厘米，盖子长几厘米？
        zh| 桌面一周是{p}分米，长方形桌面的宽比长少{d}分米，桌面长多少分米？
        zh| 爸爸绕长方形停车场跑一圈要跑{p}米，停车场的长比宽多{d}米，停车场有多长？
        zh| 一块宽比长少{d}米的长方形草坪，四周的栏杆共{p}米，这块草坪长多少米？
        en| Mr. Hill put {p} feet of fence around his rectangular yard. The yard is {d} feet longer than it is wide. How many feet long is the yard?
        en| {A} bends a wire of {p} cm into a rectangle. The width is {d} cm less than the length. What length does the rectangle have?
        en| The breadth of a rectangle is {d} cm less than its length. If the perimeter is {p} cm, find the length.
        en| The length of a rectangular park exceeds its breadth by {d} m. The distance around the park is {p} m. How long is the park?
        en| Grandma sewed {p} inches of ribbon around a blanket. The blanket is {d} inches less wide than it is long. What is the length of the blanket?
        en| A lap around our soccer field is {p} yards. The field is {d} yards longer than it is wide. Find the length of the field.
        en| All the sides of a rectangle add up to {p} cm. A short side is {d} cm shorter than a long side. How long is a long side?
        en| {A} used {p} cm of wood to frame a picture. The picture is {d} cm taller than it is wide. How many centimetres tall is the picture?
        en| The room is a rectangle with a perimeter of {p} feet. Its short wall is {d} feet shorter than its long wall. What is the length of the long wall?
        en| Let x be the length of a rectangle. Its width is {d} less than x. The perimeter is {p}. Find x.
        en| The width of a chicken run is {d} m less than its length. The farmer used {p} m of fence for all the sides. How long is the chicken run?
        en| To walk once around a rectangular lake you must walk {p} m. The lake is {d} m longer than wide. How many metres long is the lake?
        en| A rectangular table is {d} dm longer than it is wide, and its perimeter is {p} dm. What is its length?
        en| How long is a rectangle that has a perimeter of {p} cm if the width is {d} cm shorter than the length?
        en| A rectangle's length and width have a difference of {d} m. Its perimeter is {p} m. How many metres is the length?
        en| A rope {p} m long was just enough to close off a rectangular dance floor. The floor was {d} m longer than wide. What was its length?
        en| {A} has {p} feet of boards for the sides of a sandbox. {He} wants the width of the sandbox to be {d} feet smaller than the length. How long should {he} make it?
        en| The base of a box is a rectangle with a perimeter of {p} cm. It is {d} cm narrower than long. Calculate the length of the base.
        en| The swimming pool is {d} m longer than it is wide. The edge of the pool measures {p} m all around. How long is the pool?
        en| The gardener put bricks around a flower bed, {p} feet in all. The bed is a rectangle whose width is {d} feet less than its length. How long is it?
        en| A sheet of paper has a perimeter of {p} mm. The shorter side is {d} mm below the longer side. What is the longer side?
        en| From north to south a field is {d} m longer than from east to west. It is a rectangle with {p} m of fence around it. How far is it from north to south?
        en| A farmer counts {p} steps around his rectangular field. The short side takes {d} steps fewer than the long side. How many steps is the long side?
        en| The binding around a quilt is {p} inches. The quilt's width is {d} inches less than its length. What is the quilt's length?
        en| A rectangular window is {d} cm higher than wide. Its perimeter is {p} cm. How high is the window?
        en| A tennis court is longer than it is wide by {d} m. The line around it is {p} m long. Find its length.
        en| The width of a garden is {d} feet shorter than its length. It takes {p} feet of fence to go around the garden. Find the length.
        en| {p} fence panels stand around a rectangular field. There are {d} fewer panels along a short side than along a long side. How many panels stand along a long side?
        en| On the screen {A} drew a rectangle with an outline of {p} pixels. It is {d} pixels taller than wide. How many pixels tall is it?
        en| The gutter around a flat rectangular roof is {p} m. The roof is {d} m longer than it is wide. What is the length of the roof?
        en| A rug is {d} feet narrower than it is long. The tape around all its edges is {p} feet long. How many feet long is the rug?
        en| Width of a rectangle: {d} cm less than the length. Perimeter: {p} cm. Length: how many cm?
        en| If you take {d} m off the length of a rectangle you get its width. The perimeter is {p} m. What is the length?
        en| The cover of a book has a perimeter of {p} cm and is {d} cm higher than it is wide. How high is the cover?
        en| The children laid a string of {p} dm in the form of a rectangle that is {d} dm longer than wide. How many decimetres long is it?
        en| Our balcony has {p} feet of railing on its sides all around. It is a rectangle and {d} feet less deep than it is long. How long is the balcony?
        en| A farm has the shape of a rectangle. A drive around it is {p} km. Its width is {d} km smaller than its length. How many kilometres long is the farm?
        en| The longer side of a rectangle is unknown. The shorter side is {d} m shorter, and the perimeter is {p} m. Find the longer side.
        en| A baker draws a cream line around the edge of a rectangular cake. The line is {p} cm long, and the cake is {d} cm longer than wide. What is the cake's length?
        en| {A} needs {p} cm of tape for all the edges of a poster. The poster's width is {d} cm less than its height. How high is the poster?
        en| A rectangular parking lot is surrounded by {p} m of wall. The length of the lot is {d} m larger than its width. What is the length of the parking lot?
        en| The dog runs around the edge of a rectangular yard and covers {p} m. The yard's width is {d} m smaller than its length. How many metres long is the yard?
        en| Find the dimension that is greater: a rectangle has perimeter {p} cm, and its dimensions differ by {d} cm.
        en| The distance around a basketball court is {p} feet. The width is {d} feet less than the length. How many feet is the length of the court?
        en| "My rectangle has a perimeter of {p} cm and its width is {d} cm less than its length," says {A}. What is the length of {his} rectangle?
        en| A photo is {d} mm longer than it is wide, and the gold line around it is {p} mm. What is the length of the photo in millimetres?
        en| We want to fence in a rectangle that is {d} m longer than wide, and we will use all of our {p} m of netting. How long must the rectangle be?
        en| The wire around a rectangular piece of land is {p} m in length. The land is {d} m less in width than in length. How long is the land?
        en| The rim of a tray is {p} cm. The tray is a rectangle, and its width is {d} cm under its length. What is the length of the tray?
        en| The rectangular hall of our school is {d} m longer than it is wide. A wooden strip of {p} m runs along all the walls. How long is the hall?
        en| A flag is {d} cm longer than it is wide. The fringe around it is {p} cm long. Find out how long the flag is.
        en| A skating rink has a barrier of {p} m around it. As a rectangle, it has a width {d} m below its length. Compute its length.
        en| What is the longer dimension of a rectangular field that is {d} yards longer than wide and {p} yards around?
        en| An orchard has a hedge of {p} m on all its sides together. The width of this rectangular orchard is {d} m less than its length. How many metres does the length measure?
        en| The playground is rectangular. If it were {d} m wider, it would be a square. Its perimeter is {p} m. How long is the playground?
        en| A rectangle with perimeter {p} inches is {d} inches longer than wide. How many inches is its length?
        en| {A} walks along all the walls of a rectangular museum room, {p} steps in all. The room is {d} steps longer than wide. How many steps is it in length?
        en| Barbed wire of {p} m encloses a field. The field is rectangular and {d} m less broad than long. How long is the field?
        en| The screen of a television has a frame of {p} inches all around. It is {d} inches wider than it is high. How wide is the screen?
        en| An island is almost a rectangle, {d} miles longer than wide, with {p} miles of coast. How many miles long is it?
        en| A robot drives round a rectangle, {p} cm in all. Every short stretch is {d} cm shorter than every long stretch. How long is a long stretch?
        en| {A} walks east, then {d} m less to the north than {he} walked east, and then back along the other sides of the rectangle. Altogether {he} walks {p} m. How far east did {he} walk?
        en| On squared paper a rectangle has an outline of {p} square sides. It is {d} squares narrower than it is long. How many squares long is it?
        en| In rectangle ABCD, BC is {d} cm shorter than AB. The perimeter of the rectangle is {p} cm. Find AB.
        en| {A} lays a rectangle of {p} toothpicks. The left side has {d} fewer toothpicks than the bottom side. How many toothpicks are in the bottom side?
        en| Calling the length l, the width of a rectangle is l - {d} and the perimeter is {p}. Determine l.
        en| With {d} cm cut off its length, a rectangular sheet of paper would be a square. Before any cut its perimeter is {p} cm. How long is the sheet?
        en| The west coast of a rectangular island is {d} miles shorter than its north coast, and all the coasts come to {p} miles. How long is the north coast?
        en| {p} fence panels, each a metre long, enclose a rectangular paddock. The paddock is {d} m less wide than long. How many metres long is it?
        en| A tight cord of {p} dm goes around a rectangular showcase in a museum. The showcase is {d} dm longer than wide. What is its length?
        en| The mayor takes {p} paces once around a rectangular square. Along the church she takes {d} fewer than along the town hall, on the neighbouring side. How many does she take along the town hall?
        en| Along the road a rectangular building plot is {d} feet more than it reaches back. Its boundary has a length of {p} feet. How many feet is the plot along the road?
        en| The end walls of a rectangular exhibition hall are {d} m shorter than its side walls. All the walls together are {p} m. How long is a side wall?
        en| {p} cm of piping run along the edges of a cushion cover. Its width is {d} cm under its length. What length has the cover?
        en| How many metres does a rectangular campsite stretch along the lake, if it reaches {d} m less inland and the trench around it is {p} m?
        en| All the stones for a wall of {p} paces are used for the king's rectangular garden. The garden is {d} paces narrower than long. How long does it become?
        en| The hem of a bed sheet is {p} cm all round. The sheet is {d} cm less in width than in length. Find its length.
        en| A riding ring is rectangular. From side to side it measures {d} m less than from end to end, and a round along its fence is {p} m. What does it measure from end to end?
        en| A playing card has an edge of {p} mm and is {d} mm narrower than tall. How many millimetres tall is it?
        en| Along its cross street a rectangular city block is {d} yards shorter than along its avenue. A walk round the block is {p} yards. How long is the block along the avenue?
        en| On a garden plan a note says: "Lawn, rectangular, edge {p} m, length and width differ by {d} m." What is the longer of these dimensions?
        en| A baking tray has a rim of {p} cm. If it is {d} cm longer in one direction than in the other, what is its longer side?
        en| The shorter side of a rectangle and {d} mm together are as long as the longer side. The perimeter is {p} mm. What is the longer side?
        en| A jogger runs {p} m once round a rectangular lake. Each bank on the short side has {d} m less than each bank on the long side. How many metres is a bank on the long side?
        en| All its edges are sealed, and that takes {p} cm of rubber: a skylight {d} cm longer than it is wide. How long is it?
        en| The picnic blanket's edge comes to {p} cm. Its length is greater than its width by {d} cm. What is the length of the blanket?
        en| A loop of string {p} cm long is stretched into a rectangle. It is {d} cm less wide than long. How long is the rectangle?
        en| The western edge of a rectangular mussel farm is {d} km shorter than the northern edge. A trip round the farm is {p} km. How many kilometres is the northern edge?
        en| Around a fireplace {p} equal stones lie end to end in a rectangle. Its width has {d} stones fewer than its length. How many stones make its length?
        en| A snake in a computer game goes once along the edge of the screen in {p} steps. Going down one side takes {d} steps fewer than going across one side. How many steps does it take to go across?
        en| From front to back a rectangular sink is {d} cm less than from left to right. Its rim measures {p} cm. How far is it from left to right?
        en| From north to south a rectangular nature reserve extends {d} km less than from east to west. The border is {p} km. How far does the reserve extend from east to west?
        en| The aim is a rectangle with a perimeter of {p} cm whose width is {d} cm less than its length. What length must be chosen?
        en| A window frame takes {p} dm of timber, and the window is {d} dm taller than wide. How many decimetres tall is the window?
        en| Tulips grow over {p} dm along all sides of a rectangular bed. The bed is {d} dm less wide than long. How many decimetres of tulips grow along one long side?
        en| Border lamps of a rectangular helicopter field form a line of {p} m. The field has {d} m less width than length. What is its length?
        en| A knight's banner has {p} cm of fringe all the way round. Its height is {d} cm smaller than its length. How long is the banner?
        en| What is the length of a rectangular rice field with {p} m of dam around it whose breadth is less than its length by {d} m?
        en| A parrot cage has a rectangular floor with an edge of {p} dm. The floor is {d} dm narrower than it is long. Its length is how many decimetres?
        en| A spider runs once around the frame of a rectangular mirror, {p} cm. Running across took {d} cm less than running up. How many centimetres did it run up?
        en| The wallpaper border of a rectangular dining room is {p} feet, along all the walls. The room is {d} feet longer than wide. How many feet long is the dining room?
        en| A relay lap around a rectangular meadow is {p} m. The finishing straight, a long side, is {d} m longer than the side before it. How long is the finishing straight?
        en| x and x - {d} are the sides of a rectangle, and {p} is its perimeter. What is x?
        en| Width: {d} cm less than length. Once around: {p} cm. Shape: rectangle. How long is it?
        en| {A} found that a rectangular hall is {p} feet along all the walls, and {B} found that it is {d} feet less wide than long. How many feet long is the hall?
        en| A rectangular sign is to have a glowing edge of {p} dm. It shall be {d} dm wider than high. How wide will the sign be?
        en| A ribbon of {p} cm fits exactly along the edge of a rectangular cake board that is {d} cm longer than broad. How long is the board?
        en| Netting of {p} m floats around a rectangular fish farm. Its breadth is {d} m smaller than its length. Work out the length of the farm.
        en| A rectangular wood has a border of {p} km. From west to east it is {d} km less than from north to south. How many kilometres is it from north to south?
        en| Measured with a thread, the edge of a rectangular tile is {p} mm. The width of the tile is {d} mm short of its length. What is the tile's length?
        en| How long is the floor of a barn in feet if there are {p} feet of boards along its walls and it is {d} feet longer than wide?
        en| A willow fence of {p} m was woven around a rectangular school garden, whose width had been planned {d} m below its length. What is its length?
        en| If each short side of a rectangle were lengthened by {d} cm, it would be just as long as a long side. The perimeter now is {p} cm. How long is a long side?
        en| A model railway with {p} dm of track forms a rectangle. The side stretch has {d} dm less track than the front stretch. How much track has the front stretch?
        en| A skirt of cloth, {p} feet long, must go exactly around a rectangular stage that is {d} feet less deep than wide. How wide should the stage be built?
        en| Rectangle. Long side: unknown. Short side: {d} units less. Total of all the sides: {p} units. Work out the long side.
        en| The flank of a rectangular warehouse is {d} m shorter than its front. Its outer walls come to {p} m. How long is its front?
        en| A hen run is enclosed by {p} feet of mesh. It is rectangular, and its breadth is its length decreased by {d} feet. Find its length.
        en| The rim of a rectangular biscuit is dipped in chocolate, {p} mm altogether. One side of the biscuit is {d} mm shorter than the side next to it. How long is the greater side?
        en| A rectangular yoga mat has an edge of {p} cm. It is {d} cm narrower than it is long. What is the length of the mat?
        en| A gardener takes an edging of {p} dm off a rectangular bed that was {d} dm longer than wide. How many decimetres long was the bed?
        en| Fans form a human chain of {p} m around a rectangular football ground. The ground measures {d} m less in width than in length. How many metres does it measure in length?
        en| Say how long a rectangular courtyard is, knowing that it is {d} paces longer than broad and that it takes {p} paces to go round it.
        en| Rope runs on all the edges of a rectangular raft, {p} feet of it. Across the logs the raft measures {d} feet less than along them. How many feet is it along the logs?
        en| The width of a rectangular tent camp lags behind its length by {d} m, while its perimeter is {p} m. What is the length?
        en| A rectangular bus lane marking has a painted edge of {p} m. Of its sides, the smaller measures {d} m less than the greater. Compute the greater side.
        zh| 李大爷用{p}米长的竹篱笆围了一个长方形鸡舍，鸡舍的宽比长少{d}米，鸡舍长多少米？
        zh| 一根{p}厘米长的铁丝正好围成一个长方形，宽比长少{d}厘米，这个长方形的长是多少厘米？
        zh| 小明绕长方形操场跑一圈是{p}米，操场的宽比长少{d}米，操场的长是多少米？
        zh| 一张书桌的桌面是长方形，周长{p}分米，长比宽多{d}分米，桌面长多少分米？
        zh| 奶奶在被面四周缝了{p}分米的花边，被面是长方形，宽比长短{d}分米，被面长几分米？
        zh| 长方形的长减去{d}米就和宽相等，它的周长是{p}米，长是多少米？
        zh| 工人用{p}分米木料做了一个长方形窗框的外框，窗框的高比宽多{d}分米，窗框高多少分米？
        zh| 一块长方形地四周的围墙共长{p}米，长和宽相差{d}米，这块地长多少米？
        zh| 一块长方形地毯，宽比长少{d}分米，周长是{p}分米，地毯的长为几分米？
        zh| 小狗沿长方形院子跑一圈，跑了{p}米，院子的长比宽多{d}米，院子有多长？
        zh| 用{p}厘米长的彩带给贺卡镶一圈边，贺卡的宽比长少{d}厘米，贺卡长多少厘米？
        zh| 停车场是长方形，四周的白线总长{p}米，它的宽比长少{d}米，求停车场的长。
        zh| 爷爷绕长方形湖边走一圈，走了{p}米，湖的长比宽多{d}米，湖长多少米？
        zh| 有{p}米长的绳子，正好围成一个长方形场地，场地的宽比长少{d}米，场地的长是多少米？
        zh| 长方形的周长是{p}毫米，长边比短边长{d}毫米，长边是几毫米？
        zh| 一个长方形小岛，海岸线长{p}千米，岛的宽比长少{d}千米，岛长多少千米？
        zh| 教室是长方形，沿墙走一圈要走{p}步，沿宽边比沿长边少走{d}步，沿长边要走多少步？
        zh| 用{p}块同样的木板围一个长方形菜地，宽的一边比长的一边少用{d}块，长的一边用了多少块？
        zh| 果园四周的铁丝网长{p}米，果园南北方向比东西方向短{d}米，果园是长方形，东西长多少米？
        zh| 一面长方形锦旗四周缝了{p}分米金线，锦旗的长超过宽{d}分米，锦旗长多少分米？
        zh| 长方形水池的栏杆绕池一圈，长{p}米，水池的宽比长少{d}米，水池长几米？
        zh| 小红剪了一个长方形，宽比长少剪{d}厘米，周长正好是{p}厘米，长剪了多少厘米？
        zh| 一张照片的周长是{p}厘米，照片的宽比长少{d}厘米，照片的长为多少厘米？
        zh| 体育馆的地面是长方形，周长{p}米，长比宽多{d}米，体育馆的地面长多少米？
        zh| 长为x、宽为长减{d}的长方形，周长为{p}，x是多少？
        zh| 苗圃是长方形的，园丁沿边走一圈走了{p}米，苗圃的宽比长少{d}米，问苗圃长多少米？
        zh| 长方形羊圈用去栅栏{p}米，养羊人把宽修得比长少{d}米，长修了多少米？
        zh| 机器人沿长方形走一圈，共走{p}厘米，每条短边比长边少走{d}厘米，长边走多少厘米？
        zh| {A}向东走一段，再向北走，向北比向东少走{d}米，然后沿长方形的其余各边回到原地，共走{p}米，{he}向东走了多少米？
        zh| 方格纸上的长方形，轮廓长{p}格，宽比长少{d}格，长占多少格？
        zh| 长方形ABCD的周长是{p}厘米，BC比AB短{d}厘米，AB长多少厘米？
        zh| {A}用{p}根牙签摆长方形，侧边比底边少{d}根，底边有多少根？
        zh| 一张长方形纸，剪去长边上的{d}厘米就成为正方形，没剪时周长{p}厘米，这张纸长多少厘米？
        zh| 藏宝岛是长方形，海岸线{p}千米，西海岸比北海岸短{d}千米，北海岸长多少千米？
        zh| 护绳紧贴长方形展柜绕一圈，长{p}分米，展柜的宽比长少{d}分米，展柜长几分米？
        zh| 市长绕长方形广场走一圈，走了{p}步，沿教堂的一边比沿市政厅的邻边少{d}步，沿市政厅的一边是多少步？
        zh| 宅基地是长方形，边界共{p}米，进深比临街一面少{d}米，临街一面长多少米？
        zh| 展厅的端墙比侧墙短{d}米，各面墙总长{p}米，展厅是长方形，侧墙长多少米？
        zh| 靠垫套的滚边共{p}厘米，靠垫套的宽比长少{d}厘米，长是几厘米？
        zh| 营地是长方形，往里的一边比沿湖的一边短{d}米，绕营地的水沟长{p}米，沿湖有多少米？
        zh| 国王的石料刚好砌{p}步长的围墙，围成的长方形花园宽比长少{d}步，花园长多少步？
        zh| 床单的锁边线一圈{p}厘米，长比宽多{d}厘米，床单长是多少厘米？
        zh| 骑马场栏杆一圈{p}米，横着比竖着短{d}米，骑马场是长方形，竖着有多少米？
        zh| 扑克牌一圈{p}毫米，宽比高少{d}毫米，扑克牌高多少毫米？
        zh| 街区绕一圈{p}米，沿小街的边比沿大道的边短{d}米，街区是长方形，沿大道的边长多少米？
        zh| 图纸注明：草坪为长方形，边长总和{p}米，长与宽差{d}米。较长的一边是多少米？
        zh| 湖是长方形，绕湖跑一圈{p}米，短岸比长岸短{d}米，长岸长多少米？
        zh| 天窗的密封条绕一圈，长{p}厘米，天窗的宽比长短{d}厘米，天窗长多少厘米？
        zh| 野餐垫周长{p}厘米，长比宽多出{d}厘米，野餐垫长几厘米？
        zh| {A}用手指把{p}厘米长的绳圈撑成长方形，宽比长少{d}厘米，长是多少厘米？
        zh| 海上养殖场是长方形，绕一圈{p}千米，西边比北边短{d}千米，北边长几千米？
        zh| 火塘边摆了一圈石头，共{p}块，宽边比长边少{d}块，长边摆了多少块？
        zh| 贪吃蛇沿屏幕边走一圈用{p}步，竖着走一边比横着走一边少{d}步，横着走一边用几步？
        zh| 保护区呈长方形，边界{p}千米，南北比东西短{d}千米，东西长多少千米？
        zh| 停机坪的边灯围成长方形，一圈{p}米，宽比长少{d}米，求停机坪的长。
        zh| 骑士的旗子镶了一圈流苏，共{p}厘米，旗高比旗长少{d}厘米，旗长多少厘米？
        zh| 稻田是长方形，田埂一圈{p}米，稻田的宽小于长{d}米，稻田长多少米？
        zh| 鹦鹉笼的底是长方形，底边一圈{p}分米，宽比长少{d}分米，笼底长多少分米？
        zh| 餐厅墙上贴了一圈装饰纸，共{p}分米，餐厅的宽比长少{d}分米，餐厅长多少分米？
        zh| {A}量出长方形礼堂绕墙一圈有{p}米，{B}量出宽比长少{d}米，礼堂的长是多少米？
        zh| 老板要做一块周长为{p}分米的长方形招牌，高比宽少{d}分米，招牌宽应为多少分米？
        zh| 蛋糕托边上围了{p}厘米的丝带，托是长方形，宽比长少{d}厘米，托长多少厘米？
        zh| 用细线量瓷砖的边，一圈正好{p}毫米，瓷砖的宽比长少{d}毫米，瓷砖长多少毫米？
        zh| 校园菜地用柳条编了{p}米篱笆围成一圈，设计时长比宽多{d}米，菜地长多少米？
        zh| 玩具铁轨拼成一个长方形，共用{p}分米，侧边比前边短{d}分米，前边长几分米？
        zh| 同学们搭长方形舞台，台边要围一圈布，布长{p}分米，台面深比宽少{d}分米，舞台宽多少分米？
        zh| 瑜伽垫的边总长{p}厘米，宽比长少{d}厘米，瑜伽垫长多少厘米？
        zh| 球迷手拉手绕长方形球场站成一圈，圈长{p}米，球场的长比宽多{d}米，球场长几米？
        zh| 庭院是长方形，绕着走一圈要{p}步，宽比长少{d}步，长是多少步？
        zh| 饼干边上蘸了一圈巧克力，共{p}毫米，饼干是长方形，一边比邻边短{d}毫米，较长的边长多少毫米？
        zh| 仓库外墙一圈{p}米，侧面比正面短{d}米，仓库是长方形，正面长多少米？

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
        en| A farmer puts {p} m of fence around a rectangular paddock. Since the paddock is {k} times as long as it is broad, how broad is it?
        en| Multiplying the width of a rectangle by {k} gives its length. The perimeter is {p} mm. Find the width.
        en| A rectangle is made up of {k} equal squares in a row. The distance around the whole rectangle is {p} cm. What is the width of the rectangle, that is, the side of a square?
        en| The short side of a rectangle goes {k} times into the long side, and the perimeter amounts to {p} units. Determine the short side.
        en| The sides of a rectangle are x and {k}x. Its perimeter is {p}. What is x?
        en| If a rectangle is x cm wide and {k} times x cm long, and if its border measures {p} cm, what must x be?
        en| A running mat has rubber edging on all its sides, {p} dm altogether. Lengthwise it measures {k} times what it measures crosswise. How many decimetres is it crosswise?
        en| A hay field is a rectangle so narrow that its length holds the width {k} times. {p} m of wire run around the field. How wide is the field?
        en| A banner is {k} times as wide as it is high. Gold braid of {p} cm runs along its edges. How high is the banner?
        en| "My scarf is {k} times as long as wide," says Ann, "and the fringe on all its edges has a length of {p} cm." How wide is Ann's scarf?
        en| {B} cycles round a rectangular island in a ride of {p} km. From north to south the island is {k} times as long as from east to west. How many kilometres is it from east to west?
        en| A narrow garden stretches behind the house. Its length is {k} times its breadth, and a hedge of {p} m surrounds it. What is its breadth?
        en| The gutter on all edges of a rectangular roof is {p} m long. The roof has a length equal to {k} widths. Find a width.
        en| One side of a rectangle is {k} times the side next to it. All the sides sum to {p} cm. Find the smaller side.
        en| A wire of {p} mm is used up for a rectangle whose longer sides are {k} times as long as its shorter sides. How long are the shorter sides?
        en| The perimeter of a rectangular hall is {p} m; the hall is {k} times as long as it is wide. Tell me its width.
        en| A rectangular mirror has a silver strip of {p} cm along its whole edge. Its height equals its width multiplied by {k}. How wide is the mirror?
        en| A corridor's skirting measures {p} m in total. The corridor is rectangular, with a length that is {k} times its width. Calculate how wide the corridor is.
        en| Given that length = {k} times width and that the perimeter is {p} yards, work out the width of the rectangle in yards.
        en| Dad builds a rectangular pond with {p} feet of edging. He plans it {k} times as long as wide. How many feet wide will the pond be?
        en| A guard dog trots once along the fence of a factory yard and covers {p} m. The rectangular yard is {k} times as long as it is wide. What is the yard's width?
        en| How many metres is the width of a rectangle if {k} such widths make its length and its perimeter is {p} m?
        en| A snail that crawls once round a rectangular shelf board crawls {p} cm. The board's length is {k} times its width. How wide is the board?
        en| The tall window of a church is {k} times as high as it is wide. Its stone frame, which goes round the whole edge, is {p} dm long. How wide is the window?
        en| {A} folded a paper so that its length became {k} times its width. Measuring right round it, {he} found {p} cm. What was the width of the paper?
        en| Around a bowling alley runs a rail of {p} m. The alley is a rectangle and its length is {k} times as much as its width. Find the width.
        en| A rectangular flag has {p} cm of hem on its edges, and it is {k} times as long as high. How high is the flag?
        en| Width? A rectangle {k} times as long as wide has a perimeter of {p} dm.
        en| The border of a vegetable bed consists of {p} dm of boards. The bed has been made {k} times as long as it is wide. How wide has it been made?
        en| A runway with lamps along all its edges is a rectangle, {k} times as long as it is wide. The row of lamps is {p} m long. What is the width of the runway?
        en| Quilt binding: {p} inches once around. The quilt's length is {k} times the quilt's width. How many inches wide is the quilt?
        en| What width does a rectangular plot have whose length is {k} times the width and whose boundary is {p} m long?
        en| A lawn robot drives along the complete border of a lawn, {p} m in all. The lawn, a rectangle, has sides of which the longer is {k} times the shorter. How many metres is the shorter?
        en| There is a rectangle with a perimeter of {p} cm. Cutting it crosswise into {k} equal pieces gives squares whose side is the rectangle's width. How wide is the rectangle?
        en| A tablecloth for a long banquet table has {p} dm of trimming on all its edges. Its length is {k} times as large as its width. Determine its width in decimetres.
        en| A train platform is fenced on all sides with {p} m of railing. It is a rectangle {k} times as long as it is wide. How many metres wide is the platform?
        en| The total length of the sides of a rectangle is {p} cm, and a long side is as long as {k} short sides laid end to end. How long is a short side?
        en| Sticks form a rectangle: {p} sticks in total, {k} times as many along the length as along the width. How many sticks form the width?
        en| A bookmark is {k} times as long as wide. {A} drew a blue line along its edges and the line was {p} mm long. How wide is the bookmark?
        en| {p} m of kerb surround a rectangular traffic island. It is {k} times as long as it is wide. Give the width.
        en| Find the breadth of a rectangle, knowing that its perimeter is {p} units and that its length is {k} times its breadth.
        en| The neon tube around a shop sign is {p} dm. The sign is rectangular, and its width is {k} times its height. How high is the sign?
        en| A ship's deck has {p} m of railing along its edge. Treat the deck as a rectangle that is {k} times as long as wide. How wide is the deck?
        en| In a park lies a rectangular rose garden, and a path of {p} m leads round it. Its length equals {k} times its width. What is the width of the rose garden?
        en| Suppose the length of a rectangle is {k} times its width. A thread that fits once around it is {p} cm. What is the width?
        en| Our gym's walls measure {p} m in all. A long wall is {k} times as long as a short wall. How long is a short wall?
        en| An ant walks {p} cm along the edge of a ruler, once all the way round. The ruler is {k} times as long as it is wide. How wide is the ruler?
        en| {A} wants to surround a rectangular strip of strawberries with {p} m of netting. The strip will be {k} times as long as wide. How wide can {he} make it?
        en| A rectangular door takes {p} dm of frame on all its sides. If its height is {k} times its width, how many decimetres wide is the door?
        en| The length of a tray is {k} times its breadth and the rim measures {p} cm. Compute the breadth.
        en| A pasture's long side is {k} times its short side. Riding once round the rectangular pasture is a ride of {p} m. What is the short side?
        en| Take the width of a rectangle, multiply it by {k}, and you have the length; go all the way around and you have {p} cm. What is the width?
        en| The gardener knows two things about a rectangular lawn: its border is {p} m, and its length is {k} times its width. What is the width?
        en| A piece of string with a length of {p} cm is knotted into a loop and stretched into a rectangle {k} times as long as wide. What is the width of that rectangle?
        en| A canal boat has a rectangular roof that is {k} times as long as it is wide. The paint line along the roof's edge is {p} dm. Find the width of the roof.
        en| For a poster whose height is {k} times its width, {p} cm of tape was enough to cover every edge. How wide was the poster?
        en| A drone flies exactly along the border of a rectangular vineyard and covers {p} m. The vineyard is {k} times as long as it is wide. How many metres wide is the vineyard?
        en| A strip of chocolate is a rectangle whose edge measures {p} cm all around. Placing {k} of its widths end to end gives its length. What is its width?
        en| What must the width of a rectangular kennel run be if Dad uses up {p} m of mesh on its sides and wants it {k} times as long as wide?
        en| The beach volleyball field was framed with {p} feet of tape. Its length was marked off as {k} times its width. How many feet is the width?
        en| {A} cuts a rectangle out of felt. The scissors travel {p} cm along its outline, and the long side has {k} times the length of the short side. How long is the short side?
        en| In a rectangle the ratio of length to width is {k} to one. The perimeter is {p} cm. Determine the width.
        en| Divide the length of a rectangle by its width and you get {k}. Add up all its sides and you get {p} m. Find its width.
        en| The width of a rectangle fits into its length exactly {k} times. How wide is the rectangle if you must walk {p} m to get once around it?
        en| Calling the width of a rectangle w, its length is {k}w, and its perimeter is {p} mm. What is w?
        en| A solar panel has a metal frame of {p} dm around it. It is rectangular and {k} times as high as it is wide. How wide is the panel?
        en| A garden centre sells plastic edging by the metre. {A} bought {p} m, just enough to go around {his} strawberry bed, which is {k} times as long as it is wide. How wide is the bed?
        en| A belt of trees surrounds a rectangular wheat field. The belt is {p} m long, and the field stretches {k} times as far from east to west as from north to south. How far is it from north to south?
        en| The banquet table is made by pushing {k} equal square tables together in one row. Its edge is {p} dm around. How long is the side of a square table?
        en| {k} square stamps of the same size hang together in a strip. All around, the strip measures {p} mm. How long is one side of a stamp?
        en| The picture of a skyscraper hangs in a frame with an inner edge of {p} cm. The picture's height is {k} times its width. What is the picture's width?
        en| Compute the shorter side of a rectangle, given a perimeter of {p} and a longer side equal to {k} times the shorter.
        en| A sailmaker sews rope around a tall narrow rectangular sail, {p} m of rope altogether. The sail's height is {k} times as great as its width. Find its width in metres.
        en| Someone walks around a rectangular city block in {p} paces. Going along the avenue takes {k} times as many paces as going along the side street. How many paces is it along the side street?
        en| "How broad is your swimming area?" "It is rectangular, its length is {k} times its breadth, and the rope around it measures {p} m." What breadth follows from this answer?
        en| The tile in our bathroom is {k} times as long as it is wide. {A} measured its edge all the way round as {p} cm. How wide is the tile?
        en| A model railway track runs along the outline of a rectangle and is {p} dm long. The rectangle is {k} times as long as it is wide. How many decimetres wide is it?
        en| Let the breadth of a rectangle be x m. Then the length is {k} times x m. What is x when the perimeter is {p} m?
        en| On a map, the rectangular state is {k} times as wide as it is high. Its border on the map is {p} mm. How many millimetres high is the state on the map?
        en| A river barge is loaded with containers so that they form a rectangle. It is {k} times as long as it is wide and {p} m around. How wide is it?
        en| Grandma's table runner has lace on all its edges: {p} cm of it. {k} napkins, square and as wide as the runner, cover it exactly in one row. How wide is the runner?
        en| The zoo built a rectangular enclosure for meerkats. Its glass wall goes all the way round and is {p} m long. As for its shape, the length is {k} times the width. Give the width in metres.
        en| A rectangle has short sides of x cm and long sides that are each {k} times as long. The sum of all the sides is {p} cm. What is x?
        en| A cat patrols the edge of a rectangular roof and is back after {p} m. The ridge side is {k} times the gable side. How many metres is the gable side?
        en| A kitchen towel measures {p} cm around its hem. Folding it crosswise into {k} equal squares works out exactly. How wide is the towel?
        en| Which width belongs to a rectangle with perimeter {p} dm whose length is the {k}-fold of its width?
        en| When the school marked out a long-jump pit, it used {p} feet of board for the edges. The pit is a rectangle {k} times as long as it is wide. How many feet wide did the school make it?
        en| To fence a dog run, {A} buys {p} feet of fence and uses all of it. {He} chooses a rectangle with a length of {k} times the width. How many feet wide is the run?
        en| The outline of a domino tile is {p} mm. Its long side is {k} times its short side. What does the short side measure?
        en| A ticket is rectangular. Its edge is {p} mm long in all, and its width, multiplied by {k}, makes its length. How wide is the ticket?
        en| All around the billiard table runs a cushion of {p} dm. The table is {k} times as long as wide. How wide is the table, measured between the cushions?
        en| For the stage set, a rectangular wall is outlined with {p} m of light strip. The wall is {k} times as broad as it is tall. How tall is the wall?
        en| A snail needs {p} minutes to creep around a rectangular plank at a steady pace of one centimetre a minute. The plank is {k} times as long as wide. How many centimetres wide is the plank?
        en| An architect draws a rectangular hallway with a perimeter of {p} feet. She makes the length {k} times the width. What width does she write on the plan?
        en| Rectangle ABCD has AB equal to {k} times BC. Its perimeter is {p} cm. Find BC.
        en| The base of a rectangle is {k} times its height. If its perimeter is {p} units, how many units is its height?
        en| A pond for koi has the form of a rectangle, {k} times as long as it is wide. It takes {p} bricks, laid end to end, to go around it. How many bricks go along its width?
        en| Find how wide a rectangular airstrip is if its fence is {p} m long altogether and its length is {k} times its width.
        en| Each long side of a rectangle equals {k} short sides. Bent from a wire of {p} cm, the rectangle uses up the whole wire. How many centimetres is a short side?
        en| {A} paints a white line around a rectangular parking space for buses. The line is {p} m. The space is {k} times as long as it is wide. What is its width?
        en| A ruler lies on the desk. Its length is {k} times its breadth and its outline is {p} cm. How broad is the ruler?
        en| A small park lies between the station and the river. The path along its border is {p} m long, and the park, which is rectangular, is {k} times as long as wide. How wide is the park?
        en| Work out x if a rectangle of width x and length {k}x is enclosed by a rope of {p} m.
        en| The label on a wine crate is a rectangle with a printed border of {p} mm. It is {k} times as long as it is wide. Find the width of the label.
        en| It is {p} km around a rectangular nature reserve by the border road. The reserve is {k} times as long as it is wide. How many kilometres wide is the reserve?
        en| The gym teacher has {p} m of rope and wants to lay a rectangle on the grass that is {k} times as long as it is wide, using all of the rope. How wide must the rectangle be?
        en| A flower box has a rectangular rim of {p} cm. {k} square pots, side by side in a row, fill the box exactly. How wide is the box?
        en| Our apartment balcony has a border of {p} feet on all sides together. Its length is {k} times its depth. Find the depth of the balcony.
        en| A cyclist goes once around a rectangular harbour basin, {p} m in all. Along the quay she rides {k} times as far as across the end. How long is the end of the basin?
        en| The metal edging of a rectangular shelf board comes to {p} cm for all its edges. The board's length is {k} times its depth. What is the board's depth?
        en| A gardener plans a rectangular hedge maze. The outer hedge will be {p} m long and the maze {k} times as long as it is wide. What width does the gardener plan?
        en| You have a rectangle. Its perimeter is {p} cm. Its width goes {k} times into its length. Now tell its width.
        en| The frame of a slim window is made from {p} dm of timber, and the window is {k} times as tall as wide. How many decimetres wide is the window?
        en| If a rectangle with perimeter {p} cm is exactly as large as {k} equal squares standing in a row, what is the side of each square?
        en| The Romans built a rectangular camp with a wall of {p} paces. The camp was {k} times as long as it was wide. How many paces wide was it?
        en| A goat is kept behind {p} m of fence on a rectangular meadow. One side of the meadow is {k} times as long as the side beside it. How long is the shorter of these sides?
        en| A baker squeezes a ring of cream along the edge of a long rectangular cake. The cream line is {p} cm, and the cake is {k} times as long as wide. How wide is the cake?
        en| The rectangle on the screen is {k} times as wide as it is tall. Its outline consists of {p} pixels. Find its height in pixels.
        en| Take the width of a rectangle {k} times and you have its length. Once around, it measures {p} inches. How many inches wide is it?
        en| An envelope is {k} times as long as it is wide. A stripe along its edges has a length of {p} mm. What is the width of the envelope?
        en| Scouts stretch a cord of {p} m around the rectangular place for their campfire evening. They want it {k} times as long as wide. What width should they measure off?
        en| The tennis club renews the net fence around its courts. The fence is {p} m in total, and the grounds form a rectangle {k} times as long as it is wide. How many metres wide are the grounds?
        en| The short side of my garden is unknown. Its long side is {k} times the short side, and {p} m of hedge grow around the rectangle. What is the short side?
        en| A rectangle's perimeter comes to {p} m. Its width is to its length as one is to {k}. What is the width?
        en| A toy maker glues a wooden rim of {p} cm onto a rectangular game board. The board is {k} times as long as it is broad. Calculate its breadth.
        en| A strip of land along the railway is sold. It is rectangular, its length is {k} times its width, and its boundary is {p} m. Find the width of the strip.
        en| Round a rectangular market hall there are {p} m of gutter. The hall's long side measures {k} times its short side. What is the short side of the hall?
        en| {A} made a bracelet card: a rectangle with a perimeter of {p} mm and a length {k} times the width. How wide is {his} card?
        en| With {p} equal rods, a class builds the outline of a rectangle. Along its length they use {k} times as many rods as along its width. How many rods do they use along its width?
        en| How many yards wide is a rectangular football practice field with {p} yards of line around it and a length of {k} times its width?
        en| An eel farm has a rectangular basin. Walking along the whole edge, the owner walks {p} m. The basin is so narrow that its length is {k} times its width. How wide is the basin?
        en| The inside walls of a rectangular tunnel room have a total length of {p} m. The room's length is {k} times its width. What is the width of the room?
        en| A quilter needs {p} inches of ribbon to edge a rectangular wall hanging that is {k} times as high as it is wide. How many inches wide is the hanging?
        en| A rectangular mat is {k} times as long as wide. When a beetle has crawled along all its edges, it has crawled {p} dm. Find the mat's width.
        en| A stone wall of {p} m encloses the monastery garden, whose length is {k} times its width. Knowing that the garden is rectangular, find its width.
        en| The rectangular lid of a pencil case has an edge of {p} cm. It is {k} times as long as it is wide. What is its width?
        en| A rectangular loading bay was roped off with {p} m of rope. Along the hall it measured {k} times as much as away from the hall. How far did it reach away from the hall?
        en| Its length being {k} times its width, a rectangle has a perimeter of {p} dm. How many decimetres is its width?
        en| The fire brigade practises on a rectangular yard. Running once along its edge means running {p} m. The yard's length is {k} times its width. Tell the width of the yard.
        en| A long narrow rug has a fringe all the way around it, {p} dm altogether. It is {k} times as long as it is wide. How wide is the rug?
        en| Bees fly along the edges of a rectangular honey frame, a trip of {p} cm. The frame is {k} times as wide as it is high. How high is the frame?
        en| How wide is the rectangular deck of a raft if rope runs along all its sides, {p} feet of it, and the deck is {k} times as long as it is wide?
        en| A chalk rectangle on the pavement has a perimeter of {p} steps. Its longer side is {k} times its shorter side. How many steps is its shorter side?
        en| A cross-country course leads once around a rectangular forest and is {p} km long. The forest is {k} times as long as it is wide. How many kilometres is the forest's width?
        en| All the sides of a rectangular sheet of metal add up to {p} mm. If one side is {k} times the neighbouring side, how many millimetres is the smaller one?
        en| Wanted: a rectangle with perimeter {p} cm and a length that is {k} times its width. What width must be chosen?
        zh| 一块长方形菜地，长是宽的{k}倍，四周篱笆全长{p}米，菜地宽多少米？
        zh| 用一根长{p}厘米的铁丝围成一个长方形，要求长是宽的{k}倍，这个长方形的宽是几厘米？
        zh| 把几个同样的正方形排成一行，拼成的长方形长是宽的{k}倍，周长是{p}厘米，它的宽是多少厘米？
        zh| 长方形的长边等于短边的{k}倍，四条边加起来是{p}分米，短边长多少分米？
        zh| 设长方形的宽为x米，长为{k}x米，周长是{p}米，求x。
        zh| 妈妈的围巾四周缝了{p}厘米的花边，围巾的长是宽的{k}倍，围巾宽多少厘米？
        zh| 小狗绕长方形沙滩跑一圈，共跑{p}米，沙滩的长为宽的{k}倍，沙滩宽几米？
        zh| 果园是长方形，四周水沟总长{p}米，果园的长相当于宽的{k}倍，求果园的宽。
        zh| 一条长方形跑道垫，四边包胶用了{p}分米，长是宽的{k}倍，垫子的宽是多少分米？
        zh| 长方形的宽乘{k}正好等于长，绕它走一圈是{p}米，它的宽是多少？
        zh| 环岛公路长{p}千米，小岛近似长方形，南北长是东西宽的{k}倍，东西宽多少千米？
        zh| 教堂的窗户高是宽的{k}倍，窗框一周长{p}分米，窗户宽多少分米？
        zh| 割草机沿长方形草坪的边走了一遍，走了{p}米，草坪长是宽的{k}倍，草坪的宽有多少米？
        zh| {A}用{p}厘米彩带绕书签的边贴了一圈，书签的长是宽的{k}倍，书签宽几厘米？
        zh| 停车场呈长方形，围栏共{p}米，它的长恰好是宽的{k}倍，停车场有多宽？
        zh| 站台是长方形的，四周栏杆全长{p}米，站台的长是宽的{k}倍，求站台宽多少米。
        zh| 邮票周长{p}毫米，它的长是宽的{k}倍，邮票的宽是多少毫米？
        zh| 一面锦旗四边镶金线{p}厘米，高是宽的{k}倍，锦旗的宽是多少？
        zh| 王奶奶家的鸡场是长方形，用了{p}米竹篱笆，长等于{k}个宽，鸡场的宽是多少米？
        zh| 桌面一周是{p}分米，长方形桌面的长是宽的{k}倍，桌面宽多少分米？
        zh| 招牌四周的灯管共长{p}分米，招牌的长是高的{k}倍，招牌的高是多少分米？
        zh| 蚂蚁沿直尺的边爬了一圈，爬了{p}厘米，直尺的长是宽的{k}倍，直尺宽多少厘米？
        zh| 溜冰场护板一圈长{p}米，溜冰场的长是宽的{k}倍，它的宽是多少米？
        zh| 工人用{p}米围挡围成一个长方形工地，长为宽的{k}倍，工地的宽是几米？
        zh| 城墙围成长方形，绕城一周{p}千米，东西长是南北长的{k}倍，南北长多少千米？
        zh| 苗圃的长是宽的{k}倍，护林员绕长方形苗圃走一周走了{p}米，苗圃的宽是多少米？
        zh| 求宽：长方形的周长为{p}分米，长为宽的{k}倍。
        zh| 一扇门的门框四边共长{p}分米，门的高是宽的{k}倍，门宽多少分米？
        zh| 长方形的长除以宽，商是{k}，它的周长是{p}米，宽是多少米？
        zh| 长方形长与宽的倍数关系是{k}倍，各边之和为{p}厘米，求宽。
        zh| 无人机沿长方形葡萄园的边界飞一圈，飞了{p}米，葡萄园的长是宽的{k}倍，葡萄园宽多少米？
        zh| {k}张同样的方桌排成一行，拼成的长桌周长是{p}分米，方桌的边长是几分米？
        zh| 连在一起的{k}张相同的正方形邮票排成一条，这一条的周长是{p}毫米，每张邮票的边长是多少毫米？
        zh| 太阳能板的边框总长{p}分米，板的高是宽的{k}倍，板宽多少分米？
        zh| 草莓地是长方形，镶边用的塑料条共{p}米，长是宽的{k}倍，草莓地的宽是多少米？
        zh| 麦田外围种了一圈树，这一圈长{p}米，麦田东西方向是南北方向的{k}倍，南北方向长多少米？
        zh| 排球场边线共长{p}米，它的长是宽的{k}倍，排球场宽多少米？
        zh| {A}用剪刀沿一个长方形的边剪了一圈，共剪了{p}厘米，长边是短边的{k}倍，短边长多少厘米？
        zh| 长方形ABCD中，AB是BC的{k}倍，周长是{p}厘米，求BC的长。
        zh| 沿街区走一圈要{p}步，街区是长方形，沿大街走的步数是沿小巷走的{k}倍，沿小巷走一边要多少步？
        zh| 帆布是长方形，帆边缝绳共{p}米，帆的高是宽的{k}倍，帆宽几米？
        zh| 用若干块砖首尾相接绕长方形锦鲤池一圈，共用{p}块，长边用的块数是宽边的{k}倍，宽边用了多少块？
        zh| 巧克力板的周长是{p}厘米，它的长正好是{k}个宽，巧克力板宽多少厘米？
        zh| 一条长毛巾绕边缝线，缝了{p}厘米，毛巾刚好能横着折成{k}个相等的正方形，毛巾宽多少厘米？
        zh| 多米诺骨牌的长边是短边的{k}倍，绕它一圈是{p}毫米，短边是多少毫米？
        zh| 台球桌的库边一圈长{p}分米，桌子的长是宽的{k}倍，桌子宽多少分米？
        zh| 设计师画了一条长方形走廊，周长{p}米，长设计成宽的{k}倍，宽设计成多少米？
        zh| 巴士停车位用白线画一圈，白线长{p}分米，车位的长是宽的{k}倍，车位宽多少分米？
        zh| 自然保护区是长方形，沿边界公路开一圈有{p}千米，长是宽的{k}倍，保护区宽多少千米？
        zh| 体育老师用{p}米长的绳子在草地上摆长方形，绳子用完，长是宽的{k}倍，宽要摆多少米？
        zh| 花盒的口是长方形，一圈{p}厘米，里面排一行{k}个方花盆正好放满，花盒的宽是多少厘米？
        zh| 阳台一圈的长度是{p}分米，阳台的长是进深的{k}倍，进深是多少分米？
        zh| 港池是长方形，骑车绕一圈{p}米，沿码头的一边是另一边的{k}倍，另一边长多少米？
        zh| 一块隔板各边都包了边条，共{p}厘米，隔板的长是深的{k}倍，隔板深多少厘米？
        zh| 植物迷宫外圈的树篱总长{p}米，迷宫是长方形，长是宽的{k}倍，迷宫宽几米？
        zh| 古代军营呈长方形，营墙总长{p}步，长为宽的{k}倍，军营宽多少步？
        zh| 蛋糕师傅沿长方形蛋糕的边挤了一圈奶油，长{p}厘米，蛋糕的长是宽的{k}倍，蛋糕宽几厘米？
        zh| 屏幕上的长方形轮廓共{p}个像素，宽是高的{k}倍，高是多少个像素？
        zh| 信封的边印了一圈花纹，花纹长{p}毫米，信封的长是宽的{k}倍，求信封的宽。
        zh| 营员们用{p}米绳子围出长方形营火场，使长为宽的{k}倍，宽应量多少米？
        zh| 网球俱乐部的围网一圈是{p}米，场地是长方形，长为宽的{k}倍，场地宽多少米？
        zh| 已知宽的{k}倍就是长，周长又是{p}分米，这个长方形有多宽？
        zh| 棋盘边上粘了一圈木条，用去{p}厘米，棋盘的长是宽的{k}倍，棋盘的宽是多少厘米？
        zh| 铁路边卖出一块长方形条地，地界总长{p}米，长是宽的{k}倍，条地宽几米？
        zh| 甲虫沿垫子的边爬完一圈是{p}分米，长方形垫子的长是宽的{k}倍，垫子宽多少分米？
        zh| 寺院的菜园有一圈石墙，长{p}米，菜园是长方形，长等于宽乘{k}，菜园宽多少米？
        zh| 文具盒盖的周长是{p}厘米，长是宽的{k}倍，文具盒盖的宽是多少厘米？
        zh| 长条地毯的流苏绕了一圈，共{p}分米，地毯的长是宽的{k}倍，地毯有多宽？
        zh| 木筏是长方形，筏边绑了一圈绳，绳长{p}米，木筏的长是宽的{k}倍，木筏宽多少米？
        zh| 越野赛道绕长方形林子一圈，全长{p}千米，林子的长是宽的{k}倍，林子宽多少千米？
        zh| 一块铁皮是长方形，各边加起来{p}毫米，一条边是邻边的{k}倍，较短的边是多少毫米？
        zh| 长方形短边为x，长边为短边的{k}倍，一周是{p}，x是几？
        zh| 蜜蜂沿蜂框的边飞了一圈，飞了{p}厘米，蜂框的宽是高的{k}倍，蜂框高几厘米？
        zh| 地图上某省像个长方形，边界长{p}毫米，东西是南北的{k}倍，图上南北长多少毫米？
        zh| 小猫在长方形屋顶的边上走了一圈，走了{p}米，长边是短边的{k}倍，短边多少米？
        zh| 消防队训练场是长方形，队员沿场边跑一圈跑了{p}米，训练场的长是宽的{k}倍，训练场宽几米？
        zh| 爸爸给狗围长方形的活动场，买来的{p}米铁网全部用上，长是宽的{k}倍，活动场宽多少米？
        zh| 车票是长方形，周长{p}毫米，用宽乘{k}就得到长，车票宽几毫米？
        zh| 舞台背景墙的轮廓装了{p}米灯带，墙的宽是高的{k}倍，背景墙高多少米？
        zh| 跳远沙坑的边板共用了{p}分米，沙坑的长是宽的{k}倍，沙坑宽多少分米？
        zh| 猫鼬馆的玻璃墙围成长方形，玻璃墙全长{p}米，馆的长为宽的{k}倍，馆宽是多少米？
        zh| 长方形里，宽占一份，长占{k}份，周长一共{p}厘米，宽是多少厘米？
        zh| 摩天楼照片的相框内边一圈是{p}厘米，照片的高是宽的{k}倍，照片宽多少厘米？
        zh| 机场跑道外的围栏总长{p}米，围成长方形，长为宽的{k}倍，围栏围出的宽是多少米？
        zh| 山羊吃草的长方形牧地外有{p}米围栏，一边是邻边的{k}倍，较短的那条边有多长？
        """
}
