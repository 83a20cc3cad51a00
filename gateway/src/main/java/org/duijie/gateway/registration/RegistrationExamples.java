package org.duijie.gateway.registration;

/** Examples in the API document. */
final class RegistrationExamples {
    static final String REQUEST = """
            {
              "name": "云岭示例电源科技有限公司",
              "nameEn": "Yunling Sample Power Technology Co., Ltd.",
              "kind": "COMPANY",
              "creditCode": "91530100EXAMP1E250",
              "region": "530100",
              "user": {"username": "li.ming", "email": "li.ming@company.example", "firstName": "明", "lastName": "李"}
            }""";

    static final String ANSWER = """
            {
              "id": "01a205b3-d002-7f4b-bca9-349edcf4bb99",
              "version": 1,
              "name": "云岭示例电源科技有限公司",
              "nameEn": "Yunling Sample Power Technology Co., Ltd.",
              "kind": "COMPANY",
              "creditCode": "91530100EXAMP1E250",
              "region": "530100",
              "createdAt": "2026-03-02T01:20:00Z",
              "updatedAt": "2026-03-02T01:20:00Z",
              "access": {
                "user": {"username": "li.ming", "temporaryPassword": "shown here, once"},
                "partnerSystem": {"clientId": "partner-examp1e25", "clientSecret": "shown here, once"},
                "secrets": "SHOWN_NOW"
              }
            }""";

    private RegistrationExamples() {}
}
