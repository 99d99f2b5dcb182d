/// The words of the console: files, progress, and how a run ended.
package enum ConsoleWording {
  /// What an exit code tells the user.
  package static func meaning(ofExitCode code: Int32) -> Phrase {
    switch code {
    case 0: Phrase("done, and what was checked has passed", "完成；如有检验则已通过")
    case 1: Phrase("done, but what was checked has not passed", "完成，但检验未通过")
    case 2: Phrase("wrong usage", "命令行用法有误")
    case 3: Phrase("a scenario or another input is wrong", "情景文件或其他输入有误")
    case 4: Phrase("infeasible: nothing satisfies the demands", "不可行：没有方案能满足要求")
    case 5: Phrase("a file cannot be read or written", "文件无法读取或写入")
    case 70: Phrase("a mistake of the program", "程序内部错误")
    case 130: Phrase("interrupted", "已被用户中断")
    case 141: Phrase("the reader of the output went away", "输出的接收方已关闭")
    case 143: Phrase("stopped by the system", "已被系统终止")
    default: Phrase("unknown", "未知")
    }
  }

  // MARK: Messages

  /// A mistake of the program, with what is known of it.
  package static func internalError(_ description: String) -> Phrase {
    Phrase(
      "this is a mistake of the program, please report it: \(description)",
      "程序内部错误，请反馈：\(description)")
  }

  // MARK: Files

  /// A file cannot be read.
  package static func cannotRead(_ path: String, cause: Phrase) -> Phrase {
    Phrase("cannot read “\(path)”: ", "无法读取“\(path)”：") + cause
  }

  /// A file cannot be written.
  package static func cannotWrite(_ path: String, cause: Phrase) -> Phrase {
    Phrase("cannot write “\(path)”: ", "无法写入“\(path)”：") + cause
  }

  /// Standard input cannot be read.
  package static func cannotReadInput(cause: Phrase) -> Phrase {
    Phrase("cannot read standard input: ", "无法读取标准输入：") + cause
  }

  /// Standard output cannot be written.
  package static func cannotWriteOutput(cause: Phrase) -> Phrase {
    Phrase("cannot write to standard output: ", "无法写入标准输出：") + cause
  }

  /// The path names a folder.
  package static let isFolder = Phrase("it is a folder", "这是一个文件夹")
  /// The path is empty or holds a character that no path can hold.
  package static let noPath = Phrase("that is no path of a file", "这不是有效的文件路径")

  /// The file is larger than what is read.
  package static func tooLarge(limitBytes: Int) -> Phrase {
    let megabyte = 1 << 20
    let limit =
      limitBytes >= megabyte && limitBytes.isMultiple(of: megabyte)
      ? Phrase("\(limitBytes / megabyte) MB", "\(limitBytes / megabyte) MB")
      : Phrase("\(limitBytes) bytes", "\(limitBytes) 字节")
    return Phrase(
      "it is larger than the \(limit.english) that are read at most",
      "文件超过允许的上限 \(limit.chinese)")
  }

  /// The file does not exist.
  package static let noSuchFile = Phrase("there is no such file or folder", "文件或文件夹不存在")
  /// The user may not do that.
  package static let noPermission = Phrase("permission denied", "没有权限")
  /// The disk is full.
  package static let noSpace = Phrase("no space left on the disk", "磁盘空间不足")
  /// The user's share of the disk is used up.
  package static let noQuota = Phrase("the disk quota is used up", "磁盘配额已用完")
  /// A part of the path is a file.
  package static let notAFolder = Phrase("a part of the path is not a folder", "路径中有一部分不是文件夹")
  /// The disk takes no writes.
  package static let readOnly = Phrase("the disk is read-only", "磁盘为只读")
  /// The file would become too large.
  package static let fileTooLarge = Phrase("the file would become too large", "文件将超过大小限制")
  /// The path is too long.
  package static let nameTooLong = Phrase("the path is too long", "路径过长")
  /// Links lead in a circle.
  package static let linkCircle = Phrase("its links lead in a circle", "符号链接构成循环")
  /// Too many files are open.
  package static let tooManyFiles = Phrase("too many files are open", "打开的文件过多")
  /// The device failed.
  package static let deviceError = Phrase("the device reports an error", "设备读写出错")
  /// Nobody reads the pipe.
  package static let closedPipe = Phrase("the reader has gone away", "接收方已关闭")

  /// Any other cause, by its number.
  package static func systemError(_ code: Int32) -> Phrase {
    Phrase("system error \(code)", "系统错误 \(code)")
  }

  // MARK: Progress

  /// A line that tells how far a work has come.
  package static func progress(
    _ label: Phrase, done: String, total: String, share: String, elapsed: String, left: String?
  ) -> Phrase {
    let before = label + Phrase(verbatim: " \(done)/\(total)  \(share)")
    let after = left.map { Phrase(", \($0) left", "，剩余 \($0)") } ?? Phrase(verbatim: "")
    return before + Phrase("  \(elapsed) so far", "  已用 \(elapsed)") + after
  }
}
