package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duijie.acceptance.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardTest {
    private static final int GRID_WIDTH = 24;
    private static final Pattern RUNBOOK = Pattern.compile("docs/runbooks/[a-z-]+\\.md");

    static List<Dashboard> dashboards() {
        return Dashboard.all();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void isFoundByItsFileName(Dashboard dashboard) {
        assertThat(dashboard.json().path("uid").asText()).isEqualTo("duijie-" + dashboard.name());
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyPanelSaysWhatIsNormalAndHasAUnit(Dashboard dashboard) {
        assertThat(dashboard.panels()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.description()).as(panel.title()).contains("Normal:");
            assertThat(panel.json().at("/fieldConfig/defaults/unit").asText())
                    .as("unit of %s", panel.title())
                    .isNotEmpty();
            assertThat(panel.queries()).as("queries of %s", panel.title()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelsNameRunbooksAndPanelsThatExist(Dashboard dashboard) {
        var titles = dashboard.panels().stream().map(Dashboard.Panel::title).toList();
        assertThat(dashboard.panels()).allSatisfy(panel -> {
            assertThat(RUNBOOK.matcher(panel.description()).results())
                    .allSatisfy(name -> assertThat(SourceTree.file(name.group()))
                            .as(panel.title())
                            .exists());
            assertThat(Pattern.compile("[sS]ee \\*([^*]+)\\*")
                            .matcher(panel.description())
                            .results())
                    .allSatisfy(name -> assertThat(titles).contains(name.group(1)));
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyQueryAsksTheChosenDatasource(Dashboard dashboard) {
        assertThat(dashboard.panels()).allSatisfy(panel -> assertThat(
                        panel.json().findValues("datasource"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.path("uid").asText()).isEqualTo("${datasource}")));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelsStandSideBySideAndNotOnTopOfEachOther(Dashboard dashboard) {
        Set<List<Integer>> taken = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : dashboard.json().path("panels")) {
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            JsonNode place = panel.path("gridPos");
            int right = place.path("x").asInt() + place.path("w").asInt();
            int bottom = place.path("y").asInt() + place.path("h").asInt();
            assertThat(right).isLessThanOrEqualTo(GRID_WIDTH);
            for (int x = place.path("x").asInt(); x < right; x++) {
                for (int y = place.path("y").asInt(); y < bottom; y++) {
                    assertThat(taken.add(List.of(x, y)))
                            .as("%s alone at %d, %d", panel.path("title").asText(), x, y)
                            .isTrue();
                }
            }
        }
    }
}
