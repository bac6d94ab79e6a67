import Foundation

/// Runs an actor on a thread of its own, for work that takes long and must not hold up the threads that all share.
final class DedicatedThread: SerialExecutor {
    private let queue = Queue()

    /// - Parameter stackSize: in bytes.
    init(name: String, stackSize: Int) {
        let queue = queue
        let thread = Thread {
            while let (job, executor) = queue.next() { job.runSynchronously(on: executor) }
        }
        thread.name = name
        thread.stackSize = stackSize
        thread.start()
    }

    deinit { queue.close() }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.add(UnownedJob(job), asUnownedSerialExecutor())
    }

    /// Jobs in the order in which they came; the thread waits here for the next one.
    private final class Queue: @unchecked Sendable {
        // Safe: every access holds the condition's lock.
        private let condition = NSCondition()
        private var jobs: [(UnownedJob, UnownedSerialExecutor)] = []
        private var isClosed = false

        func add(_ job: UnownedJob, _ executor: UnownedSerialExecutor) {
            condition.lock()
            defer { condition.unlock() }
            jobs.append((job, executor))
            condition.signal()
        }

        /// Nil when there will be none any more.
        func next() -> (UnownedJob, UnownedSerialExecutor)? {
            condition.lock()
            defer { condition.unlock() }
            while jobs.isEmpty {
                if isClosed { return nil }
                condition.wait()
            }
            return jobs.removeFirst()
        }

        func close() {
            condition.lock()
            defer { condition.unlock() }
            isClosed = true
            condition.signal()
        }
    }
}
