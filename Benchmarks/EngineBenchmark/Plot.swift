struct Plot {
  init(_ measurements: Measurements) {}
  var svg: String { "" }
}
