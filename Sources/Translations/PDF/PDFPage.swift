/// A page of a PDF: its lines in the order in which they are read.
struct PDFPage {
  let number: Int
  let height: Double
  var lines: [PDFLine] = []
}
