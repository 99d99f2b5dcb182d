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
}
