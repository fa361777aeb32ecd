/// A delo that does not exist, as a citation prints it.
///
/// There are some hundreds of them in three archives, so that each holds dozens of documents of a whole
/// archive. A delo of AVPRF always lies in the same papka, which two citations of three name.
struct InventedPlace {
  let citation: String

  init(using random: inout SplitMix) {
    let first = random.number(1...240)
    let leaves = "\(first)-\(first + random.number(0...18))"
    let delo = random.number(1...30)
    switch random.number(1...4) {
    case 1:
      citation = "RGANI, f. 9905, op. \(random.number(28...31)), d. \(400 + delo), ll. \(leaves)"
    case 2:
      citation = "GARF, f. R-9990\(random.number(1...3)), op. 2, d. \(100 + delo), ll. \(leaves)"
    default:
      let papka = random.number(1...3) == 1 ? "" : ", P. \(80 + delo / 6)"
      citation =
        "AVPRF F. 0990\(random.number(1...2)), Op. \(random.number(10...16))\(papka), Delo \(delo), "
        + "Listy \(leaves)"
    }
  }
}
