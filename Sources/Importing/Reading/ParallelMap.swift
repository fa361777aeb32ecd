internal import Dispatch
internal import Synchronization

/// Transforms values on all cores and gives the results in the order of the values.
func parallelMap<Value: Sendable, Result: Sendable>(
  _ values: [Value], _ transform: @Sendable (Value) -> Result
) -> [Result] {
  let results = Mutex<[Int: Result]>([:])
  DispatchQueue.concurrentPerform(iterations: values.count) { index in
    let result = transform(values[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { results in values.indices.compactMap { results[$0] } }
}
