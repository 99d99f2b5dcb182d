package import Wording

/// Which language to speak before the command line has been understood, so that help and error
/// messages come in it too.
package enum LanguageChoice {
  /// The language that the arguments ask for with `--language`, or nil if they ask for none.
  package static func requested(in arguments: [String]) -> Language? {
    let arguments = arguments.prefix { $0 != "--" }
    var choice: Language?
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        choice = Language(rawValue: arguments[index + 1]) ?? choice
      } else if argument.hasPrefix("--language=") {
        choice = Language(rawValue: String(argument.dropFirst("--language=".count))) ?? choice
      }
    }
    return choice
  }

  /// The language of the first locale name that is set, such as `zh_CN.UTF-8`; English if none says
  /// Chinese. The names are those of LC_ALL, LC_MESSAGES and LANG, in this order.
  package static func usual(locales: [String?]) -> Language {
    let name = locales.compactMap { $0 }.first { !$0.isEmpty } ?? ""
    return name.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
