package org.duijie.contracts.agreements;

/** What was signed; the last five are the types of technology contracts. */
public enum AgreementKind {
    /** 高层次人才团队项目合作协议. */
    TALENT_TEAM_PROJECT,
    /** 校企合作协议. */
    COMPANY_UNIVERSITY,
    /** 技术开发. */
    DEVELOPMENT,
    /** 技术转让. */
    TRANSFER,
    /** 技术许可. */
    LICENCE,
    /** 技术咨询. */
    CONSULTING,
    /** 技术服务. */
    SERVICE
}
