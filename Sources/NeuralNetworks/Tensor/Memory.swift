import CKernels

/// Memory of the process.
package enum Memory {
    /// From now on, what is freed waits for the next arrays instead of going back to the system: training makes arrays of the same
    /// sizes at each step, and fresh memory costs more than what is done in it.
    package static func keepFreed() { ck_keep_freed_memory() }
}
