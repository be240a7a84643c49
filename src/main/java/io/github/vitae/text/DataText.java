package io.github.vitae.text;

import io.github.vitae.model.RichText;
import io.github.vitae.problem.Problems;

/** Text in data files: plain, or Markdown that goes through the gate. */
public final class DataText {

    private DataText() {}

    /** A value that is plain text. Text that was decoded wrongly once is mended and told. */
    public static String plain(DataNode.Scalar scalar, Problems problems) {
        return WrittenText.mended(scalar.value(), scalar::locate, problems);
    }

    /** A value that is Markdown. Problems in it point into the data file. */
    public static RichText markdown(DataNode.Scalar scalar, HtmlGate gate) {
        SourceText source = SourceText.within(scalar.location().file(), scalar.value(), scalar::locate);
        return AuthorDocument.parse(source, 0, gate, DocumentScope.NONE).inlineText();
    }
}
