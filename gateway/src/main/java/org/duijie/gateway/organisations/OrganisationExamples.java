package org.duijie.gateway.organisations;

/** Examples in the API document. */
final class OrganisationExamples {
    static final String COMPANY = """
            {
              "id": "01a205b3-d002-7f4b-bca9-349edcf4bb99",
              "version": 1,
              "name": "云岭示例电源科技有限公司",
              "nameEn": "Yunling Sample Power Technology Co., Ltd.",
              "kind": "COMPANY",
              "creditCode": "91530100EXAMP1E250",
              "region": "530100",
              "createdAt": "2026-03-02T01:20:00Z",
              "updatedAt": "2026-03-02T01:20:00Z"
            }""";

    static final String PAGE = "{\"items\": [" + COMPANY + "]}";

    private OrganisationExamples() {}
}
