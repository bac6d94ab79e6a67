import Evaluation
import Testing

struct MeasureTests {
    @Test("A measure prints what applies, with its keys beside it")
    func json() throws {
        let measure = Measure("retrieval.recall_5", 0.5, baseline: 0.25, n: 8, keys: ["language": "zh"])
        #expect(
            try measure.json()
                == #"{"baseline":0.25,"language":"zh","measure":"retrieval.recall_5","n":8,"value":0.5}"#)
    }
}
