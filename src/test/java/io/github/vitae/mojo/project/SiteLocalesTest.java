package io.github.vitae.mojo.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteLocalesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | .",
                "default               | .",
                "default,zh_CN         | . zh_CN/",
                "' default , zh_CN , ' | . zh_CN/",
                "en,zh_CN              | en/ zh_CN/",
                "default,de,de,default | . de/",
                "default,ar,klingon,.. | . ar/",
                "default,pt-BR,zh-CN   | . pt_BR/ zh_CN/",
                "../etc                | .",
                "zh_TW_POSIX           | zh_TW_POSIX/"
            })
    void localesHaveTheFoldersThatTheSitePluginGivesThem(String written, String folders) {
        assertThat(SiteLocales.of(written).stream()
                        .map(SiteLocales::folder)
                        .map(folder -> folder.isEmpty() ? "." : folder)
                        .reduce((one, other) -> one + " " + other))
                .contains(folders);
    }
}
