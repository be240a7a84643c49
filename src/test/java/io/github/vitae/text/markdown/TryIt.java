package io.github.vitae.text.markdown;
import java.nio.file.*;
class TryIt {
    public static void main(String[] a) throws Exception {
        String t = new String(System.in.readAllBytes(), "UTF-8");
        System.out.println(KramdownFragments.html(t, Dialect.valueOf(a.length > 0 ? a[0] : "KRAMDOWN")));
    }
}
