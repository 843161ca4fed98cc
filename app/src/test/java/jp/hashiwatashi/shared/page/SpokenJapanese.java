package jp.hashiwatashi.shared.page;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The Japanese that a source file says: each expression of literals, {@code +} and {@code
 * .formatted}, as its literal parts in order.
 */
final class SpokenJapanese extends TreeScanner<@Nullable Void, @Nullable Void> {

  /** One thing said, with its place; something else may stand between the parts. */
  record Said(String place, List<String> parts) {}

  private static final Pattern PLACES = Pattern.compile("%[0-9$]*,?[0-9]*[a-z]");
  private static final Pattern KANA_OR_KANJI =
      Pattern.compile("[\\u3040-\\u30FA\\u3400-\\u9FFF\\uF900-\\uFAFF]");

  /** What declares or compares and says nothing: columns, units, patterns. */
  private static final Set<String> DECLARING =
      Set.of(
          "required",
          "optional",
          "key",
          "explained",
          "super",
          "wholeNumber",
          "hundredthsOfHours",
          "groupedDigits",
          "Option",
          "of",
          "compile",
          "matches",
          "replaceAll",
          "replace",
          "equals",
          "startsWith",
          "endsWith",
          "indexOf",
          "contains",
          "split",
          "charAt",
          "number",
          "text",
          "yen");

  private final CompilationUnitTree unit;
  private final Trees trees;
  private final Path file;
  private final List<Said> said = new ArrayList<>();

  private SpokenJapanese(CompilationUnitTree unit, Trees trees, Path file) {
    this.unit = unit;
    this.trees = trees;
    this.file = file;
  }

  static List<Said> in(Path file) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
      var unit = task.parse().iterator().next();
      var spoken = new SpokenJapanese(unit, Trees.instance(task), file);
      spoken.scan(unit, null);
      return spoken.said;
    }
  }

  /** Shapes describe themselves in both languages, each in a method of its own. */
  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
    String name = method.getName().toString();
    return Set.of("description", "englishDescription", "support", "englishSupport").contains(name)
        ? null
        : super.visitMethod(method, none);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
    if (sum.getKind() != Tree.Kind.PLUS) {
      return super.visitBinary(sum, none);
    }
    List<String> parts = new ArrayList<>();
    add(sum, parts);
    tell(sum, parts);
    return null;
  }

  /** The literals of a sum in their order; what else it is made of says something of its own. */
  private void add(ExpressionTree tree, List<String> parts) {
    switch (tree) {
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> {
        add(sum.getLeftOperand(), parts);
        add(sum.getRightOperand(), parts);
      }
      case LiteralTree literal when literal.getValue() instanceof String text -> parts.add(text);
      case ParenthesizedTree other -> scan(other.getExpression(), null);
      default -> scan(tree, null);
    }
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
    if (literal.getValue() instanceof String text) {
      tell(literal, List.of(text));
    }
    return null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
    return DECLARING.contains(made.getIdentifier().toString())
        ? null
        : super.visitNewClass(made, none);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
    String name = call.getMethodSelect().toString();
    String method = name.substring(name.lastIndexOf('.') + 1);
    if (DECLARING.contains(method)) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        scan(select.getExpression(), null);
      }
      call.getArguments().stream()
          .filter(a -> a instanceof MethodInvocationTree)
          .forEach(a -> scan(a, null));
      return null;
    }
    return super.visitMethodInvocation(call, none);
  }

  /** Sentence by sentence. */
  private void tell(Tree tree, List<String> parts) {
    List<String> sentence = new ArrayList<>();
    for (String part : parts) {
      String[] sentences = part.split("。", -1);
      for (int i = 0; i < sentences.length; i++) {
        if (i > 0) {
          tellSentence(tree, sentence);
          sentence.clear();
        }
        sentence.addAll(List.of(PLACES.split(sentences[i].replace("%%", "%"))));
      }
    }
    tellSentence(tree, sentence);
  }

  private void tellSentence(Tree tree, List<String> sentence) {
    List<String> parts =
        sentence.stream()
            .filter(part -> KANA_OR_KANJI.matcher(part).find())
            .map(part -> part.startsWith(": ") ? part.substring(2) : part)
            .toList();
    if (!parts.isEmpty()) {
      long at = trees.getSourcePositions().getStartPosition(unit, tree);
      said.add(new Said(file + ":" + unit.getLineMap().getLineNumber(at), parts));
    }
  }
}
