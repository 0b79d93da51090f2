/** The source of a pattern that matches what ends the name of a company in some country: "Co., Ltd.", "PTE. LTD.", "B.V.". */
export const companyForm =
  '(?:(?:Co|CO)\\.?,? ?(?:Ltd|LTD)\\.?|Public Company Limited|Company Limited|(?:Pte|PTE)\\.? (?:Ltd|LTD)\\.?|(?:Pvt|PVT)\\.? (?:Ltd|LTD)\\.?|(?:Ltd|LTD)\\.|Limited|(?:Corp|CORP)\\.|(?:Inc|INC)\\.|LLC|LLP|GmbH|GMBH|(?:PLC|Plc)\\.?|B\\.V\\.|S\\.A\\.(?![A-Z])|N\\.V\\.|BV|NV|S\\.p\\.A\\.|SpA|SDN\\.? ?BHD\\.?|Sdn\\.? ?Bhd\\.?|A/S|Oyj?|Kft\\.|K\\.K\\.)';
