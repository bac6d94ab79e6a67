import CKernels
import Dispatch
import Foundation
import Synchronization

/// How many threads an operation may use.
///
/// Work is divided by its size alone, never by the number of threads, and sums are taken in one order, so that results are the
/// same bits on any number: `Threads.$maximum.withValue(1) { … }` is slower, nothing else.
package enum Threads {
    @TaskLocal package static var maximum = ProcessInfo.processInfo.activeProcessorCount

    /// Calls `body` for the parts of 0..<count that have `size` indices each (the last one may have less), on several threads.
    ///
    /// `body` must write only to what belongs to its part.
    package static func forEachPart(of count: Int, size: Int, _ body: (Range<Int>) -> Void) {
        let parts = (count + size - 1) / size
        let threads = min(parts, maximum)
        if threads <= 1 {
            for index in 0..<parts { body(index * size..<min(count, (index + 1) * size)) }
            return
        }
        let next = Atomic(0)
        perform(on: threads) {
            // Work inside a part stays on its thread.
            $maximum.withValue(1) {
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < parts else { return }
                    body(index * size..<min(count, (index + 1) * size))
                }
            }
        }
    }

    /// Calls `work` on several threads at a time: on those of CKernels, which are quick to begin, and while these work for
    /// another thread on Dispatch's.
    private static func perform(on threads: Int, _ work: () -> Void) {
        withoutActuallyEscaping(work) { work in
            // All calls have ended when this returns.
            nonisolated(unsafe) let work = work
            let isDone = withUnsafePointer(to: work) {
                ck_parallel(
                    threads, { context, _ in context?.assumingMemoryBound(to: (() -> Void).self).pointee() },
                    UnsafeMutableRawPointer(mutating: $0))
            }
            if isDone == 0 { DispatchQueue.concurrentPerform(iterations: threads) { _ in work() } }
        }
    }
}
