/// What a page shows in place of an answer.
struct MessagePage {
  let title: String
  let message: String
  let query = ""
}
