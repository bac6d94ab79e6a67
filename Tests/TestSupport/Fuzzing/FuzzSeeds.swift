import Foundation

/// Small sound inputs of every format, for the mutator to damage.
enum FuzzSeeds {
    static let parsers: [String: [Data]] = [
        "pdf text": [pdfText], "pdf outline": [Data(outline.utf8)], "docx": word, "zip": word,
        "html": html.map { Data($0.utf8) },
        "text": texts, "robots.txt": [Data(robots.utf8)], "xml": [Data(mathML.utf8), Data(cnxmlModule.utf8)],
        "mathml": [Data(mathML.utf8)],
    ]

    private static let pdfText: Data = {
        var text = "<html><body><doc>"
        for page in 1...3 {
            text += "<page width=\"612.0\" height=\"792.0\"><flow>"
            let lines: [(String, Double, Double)] = [
                ("Running Head", 40, 8), ("Chapter \(page) Waves", 90, 20), ("1.\(page) Tides", 130, 15),
                ("A line that is bro-", 160, 10),
                ("ken in two. &amp; more", 172, 10), ("• one", 200, 10), ("• two", 214, 10), ("第一节 海洋", 240, 15),
                ("海面上的波浪来自风。", 260, 10),
                ("Key Terms", 300, 15), ("tide: the rise of the sea", 320, 10), ("\(page)", 770, 8),
            ]
            for (line, top, size) in lines {
                text +=
                    "<block xMin=\"72\" yMin=\"\(top)\" xMax=\"300\" yMax=\"\(top + size)\"><line xMin=\"72\" yMin=\"\(top)\" xMax=\"300\" yMax=\"\(top + size)\">"
                var left = 72.0
                for word in line.split(separator: " ") {
                    text +=
                        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + 40)\" yMax=\"\(top + size)\">\(word)</word>"
                    left += 45
                }
                text += "</line></block>"
            }
            text += "</flow></page>"
        }
        return Data((text + "</doc></body></html>").utf8)
    }()

    private static let outline =
        "<outline><item page=\"1\">Chapter 1</item><outline><item page=\"2\">1.1 Waves &amp; Tides</item></outline><item page=\"3\">第二章</item></outline>"

    private static let html = [
        #"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sums | Site</title></head><body><nav><a href="/">Home</a></nav>
        <main><h1>Sums</h1><h2>1.1 Adding</h2><p>A <b>sum</b> is <i>what</i> \(1+1\) $$x^2$$ <code>a`b</code> H<sub>2</sub>O</p>
        <ul><li>one<ol start="3"><li>two</li></ol></li></ul><table><tr><th colspan="2">a</th></tr><tr><td>1</td><td>2</td></tr></table>
        <pre><code class="language-c">int x;</code></pre><dl><dt>sum</dt><dd>total</dd></dl><blockquote><p>q</p></blockquote>
        <math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math><h2>Key Terms</h2><p>term: meaning of it</p></main></body></html>
        """#,
        "<html lang=zh><body><article><h2>第一章 水</h2><p>海面上的波浪来自风。<img src=a.png alt='图'><h2>第二章 风</h2><p>风来自太阳。</article></body></html>",
    ]

    private static let texts: [Data] = [
        Data(
            "The Sea\n=======\n\nChapter 1 Water\n\n1.1 Waves\n\nBy the end of this section, you will be able to:\n\n- name a wave\n\nText of it.\n\nKey Terms\n\ntide: rise and fall\n"
                .utf8),
        Data("第一章 水\n\n学习目标\n\n- 说出什么是波浪\n\n　　海面上的波浪来自风。\n　　潮汐来自月亮。\n\n术语\n\n潮汐：海水的涨落\n".utf8),
        Data([0xFF, 0xFE])
            + "Chapter 1\n\nA b c.".utf16.reduce(into: Data()) {
                $0.append(contentsOf: [UInt8($1 & 0xFF), UInt8($1 >> 8)])
            },
        Data([0xB5, 0xDA, 0xD2, 0xBB, 0xD5, 0xC2, 0x20, 0xCA, 0xFD, 0xD1, 0xA7, 0x0A, 0x0A, 0xD2, 0xBB]),
    ]

    private static let robots =
        "User-agent: *\nDisallow: /a/*.html$\nAllow: /a/b\nCrawl-delay: 2\n\nUser-agent: cria\nUser-agent: other\nDisallow: /private # why\nSitemap: https://example.org/s.xml\n"

    private static let mathML =
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mfrac><mi>a</mi><mrow><mn>12</mn><mo>+</mo><msqrt><mi>x</mi></msqrt></mrow></mfrac><munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><mfenced open=\"[\"><mi>x</mi><mi>y</mi></mfenced><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable><msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup><mover><mi>x</mi><mo>¯</mo></mover></mrow></math>"

    private static let word: [Data] = {
        let body = """
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Numbers</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t></w:r></w:p>
            <w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>
            <w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """
        let styles = Data(
            "<styles><style styleId=\"Heading1\"><name val=\"heading 1\"/><pPr><outlineLvl val=\"0\"/></pPr></style></styles>"
                .utf8)
        return [
            docx(body, ["word/styles.xml": styles]), Data(body.utf8), Data("<w:p><w:r><w:t>文字</w:t></w:r></w:p>".utf8),
        ]
    }()

    // MARK: Streams of model servers

    static let streams: [Data] = [
        """
        : comment

        data: {"id":"1","choices":[{"index":0,"delta":{"role":"assistant","content":"Hel"}}]}

        data: {"choices":[{"delta":{"content":"lo 你好<think>a</think>"}}]}

        data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"c","function":{"name":"f","arguments":"{\\"a\\":"}}]}}]}

        data: {"choices":[{"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}

        data: [DONE]

        """,
        """
        event: message_start
        data: {"type":"message_start","message":{"usage":{"input_tokens":3}}}

        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hi"}}

        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":2}}

        event: message_stop
        data: {"type":"message_stop"}

        """,
        """
        event: response.output_text.delta
        data: {"type":"response.output_text.delta","delta":"Hi","sequence_number":1}

        event: response.completed
        data: {"type":"response.completed","response":{"status":"completed","usage":{"input_tokens":1,"output_tokens":1}}}

        """,
        """
        {"model":"m","message":{"role":"assistant","content":"Hi"},"done":false}
        {"model":"m","message":{"role":"assistant","content":"","thinking":"x"},"done":true,"done_reason":"stop","prompt_eval_count":1,"eval_count":2}

        """,
        #"{"choices":[{"message":{"content":"Hi","reasoning_content":"x"},"finish_reason":"length"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}"#,
        #"{"error":{"message":"bad","type":"invalid","code":429}}"#,
        #"{"data":[{"index":1,"embedding":[0.1,1e-3]},{"index":0,"embedding":"AACAPw=="}],"usage":{"prompt_tokens":1}}"#,
    ].map { Data($0.utf8) }

    // MARK: Folders

    private static let cnxmlModule = """
        <document xmlns="http://cnx.rice.edu/cnxml" xmlns:m="http://www.w3.org/1998/Math/MathML"><title>Sums</title>
        <metadata xmlns:md="http://cnx.rice.edu/mdml"><md:abstract><list><item>Add</item></list></md:abstract></metadata>
        <content><section><title>Adding</title><para>A <term>sum</term> of <m:math><m:mn>2</m:mn><m:mo>+</m:mo><m:mn>3</m:mn></m:math>.</para>
        <figure id="f1"><media alt="A line"><image src="../../media/line.png"/></media></figure><list list-type="enumerated"><item>x</item></list>
        <table><tgroup cols="2"><tbody><row><entry>a</entry><entry morerows="1">b</entry></row></tbody></tgroup></table></section>
        <section class="section-exercises"><exercise id="x1"><problem><para>3(x+2)</para></problem><solution><para>3x+6</para></solution></exercise>
        <exercise id="x2"><problem><para>Which?</para><list list-type="enumerated" number-style="lower-alpha"><item>one</item><item>two</item></list></problem>
        <solution><para>B</para></solution></exercise></section></content>
        <glossary><definition><term>sum</term><meaning>what adding gives</meaning></definition></glossary></document>
        """

    static let folders: [String: [String: String]] = [
        "cnxml": [
            "collections/small.collection.xml":
                "<col:collection xmlns:col=\"http://cnx.rice.edu/collxml\" xmlns:md=\"http://cnx.rice.edu/mdml\"><metadata><md:title>A Book</md:title><md:license url=\"http://creativecommons.org/licenses/by/4.0/\"/></metadata><col:content><col:subcollection><md:title>Numbers</md:title><col:content><col:module document=\"m1\"/></col:content></col:subcollection></col:content></col:collection>",
            "modules/m1/index.cnxml": cnxmlModule, "media/line.png": "PNG",
        ],
        "oatutor": [
            "coursePlans.json":
                #"[{"courseName": "Small", "language": "en", "courseOER": "https://example.org <A>", "courseLicense": "https://creativecommons.org/licenses/by/4.0/ <CC BY 4.0>", "lessons": [{"id": "L1", "name": "Lesson 1.1", "topics": "Add", "learningObjectives": {"add": 0.85}}]}]"#,
            "skillModel.json": #"{"add1a": ["add"]}"#,
            "content-pool/add1/add1.json":
                #"{"id": "add1", "title": "Add", "body": "Add @{a}.", "variabilization": {"a": ["1", "2"]}, "lessonId": "L1", "courseName": "Small"}"#,
            "content-pool/add1/steps/add1a/add1a.json":
                #"{"id": "add1a", "stepAnswer": ["$$5$$"], "problemType": "TextBox", "stepTitle": "What is $$2+3$$?", "answerType": "arithmetic", "choices": ["$$2$$", "5"]}"#,
            "content-pool/add1/steps/add1a/tutoring/add1aDefaultPathway.json":
                #"[{"id": "h1", "type": "scaffold", "dependencies": [], "title": "Look", "text": "Look.", "hintAnswer": ["3"], "problemType": "TextBox", "answerType": "arithmetic", "subHints": [{"id": "s", "type": "hint", "text": "x"}]}]"#,
        ],
        "markdown": [
            "README.md": "# A Book\n\nLicence: Apache-2.0\n",
            "index.md": "# A Book\n\n```toc\n:maxdepth: 2\n\nchapter_one/index\n```\n",
            "chapter_one/index.md": "# 第一章\n:label:`chap_one`\n\n导言。\n\n```toc\n\nsums\n```\n",
            "chapter_one/sums.md":
                "# 加法\n:label:`sec_sums`\n\n$$1+1=2$$\n:eqlabel:`eq_a`\n\n![图](../img/a.svg)\n:width:`300px`\n\n```{.python .input}\n#@tab mxnet\nx = 1\n```\n\n:begin_tab:`pytorch`\n文字\n:end_tab:\n\n## 小结\n\n* 一\n\n## 练习\n\n1. 为什么？\n",
            "img/a.svg": "<svg/>",
        ],
        "exercism": [
            "config.json":
                #"{"language": "Small", "slug": "small", "exercises": {"concept": [{"slug": "lasagna", "name": "Lasagna", "uuid": "u", "concepts": ["functions"], "prerequisites": [], "status": "active"}], "practice": [{"slug": "leap", "name": "Leap", "practices": ["functions"], "prerequisites": ["functions"], "difficulty": 2}]}, "concepts": [{"uuid": "c", "slug": "functions", "name": "Functions"}]}"#,
            "concepts/functions/about.md": "# About\n\nA function.\n",
            "concepts/functions/introduction.md": "# Introduction\n\nA function.\n",
            "concepts/functions/.meta/config.json": #"{"blurb": "b", "authors": ["a"]}"#,
            "concepts/functions/links.json": "[]",
            "exercises/concept/lasagna/.docs/introduction.md": "# Introduction\n",
            "exercises/concept/lasagna/.docs/instructions.md": "# Instructions\n\n## 1. Do\n",
            "exercises/concept/lasagna/.docs/hints.md": "# Hints\n\n## 1. Do\n\n- look\n",
            "exercises/practice/leap/.docs/instructions.md": "# Instructions\n\nLeap.\n",
        ],
        "jsonl": [
            "train.jsonl":
                #"{"dataset_name": "d", "dataset_version": "1", "qid": "q1", "queId": "a", "difficulty": "1", "qtype": "single_choice", "problem": "1+1等于几？", "knowledge_point_routes": ["课内->加法"], "answer_option_list": [[{"aoVal": "A", "content": "2 "}], [{"aoVal": "B", "content": "$$3$$ "}]], "answer_analysis": ["加起来。"], "answer_value": "A"}"#
                + "\n"
        ],
    ]
}
