/// The sequences of instructions that have a handler for all of it, by the names of their parts' handlers.
///
/// Every beginning of a sequence, down to two instructions, is in the table too.
enum Fusions {
  static var sequences: [[String]] { text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) } }

  private static let text = """
    brI32Eq_as load32U_s_s branchIfNonzeroA
    brI32GeU_as i32Add_s_si
    brI32GtU_ai i32Add_a_si load8U_a_a i32Add_a_as
    brI32GtU_ai i32Add_s_si
    brI32LeS_ai constant32
    brI32LeS_si i32Add_s_si
    brI32LeU_as i32Add_s_si
    brI32Ne_as i32Add_a_si
    brI32Ne_as i32Add_s_si
    brI32Ne_as load32U_s_z
    brNotF64Le_ai f64Sub_a_ss f64Add_s_as f64Add_a_ss
    branchIfNonzeroA i32Add_a_si
    branchIfNonzeroA i32Add_s_si
    branchIfNonzeroA load32U_s_s i32Add_a_as
    branchIfNonzeroA load32U_s_s i32Add_s_as i32Sub_s_ss
    branchIfZero copy
    branchIfZero i32Add_a_si
    branchIfZero i32Add_s_si i32Add_s_si load32U_a_a
    branchIfZero i32Add_s_si i32Add_s_si load32U_s_a
    branchIfZero i32Add_s_ss
    branchIfZeroA constant32 branch
    branchIfZeroA i32Add_s_si
    constant32 brI32Eq_si
    constant32 branch
    constant32 call
    constant32 constant32 constant32 constant32 constant32
    constant32 constant32 select_a_a
    constant32 constant32 select_a_s
    constant32 constant32 select_s_a
    constant32 constant32 select_s_s
    constant32 copy call
    constant32 i32Add_a_si load32U_s_a i32Shl_s_ai
    constant32 i32Add_s_si brI32Ne_ai
    constant32 i64And_s_as
    constant32 select_a_a
    constant32 select_a_s
    constant32 select_s_a branchIfNonzero
    constant32 select_s_a i32Add_s_as
    constant32 select_s_s
    constant64 i64Mul_s_as
    copy brI32LtU_ss
    copy branch
    copy branchIfNonzero
    copy branchIfNonzeroA
    copy branchIfZero
    copy branchIfZeroA
    copy call
    copy callIndirectA
    copy constant32 branch
    copy copy call
    copy copy copy call
    copy copy copy copy
    copy f64Add_a_ss i64TruncSatF64S_s_a i64Add_a_ss
    copy f64Add_s_ss
    copy i32Add_a_si
    copy i32Add_a_ss
    copy i32Add_s_si branchIfNonzeroA
    copy i32Add_s_ss
    copy i32GtS_a_si
    copy i32ShrU_a_si
    copy i32ShrU_s_si
    copy i64RemU_s_ss copy brI64Ne_ai
    copy load32U_a_s
    copy load32U_s_s
    copy load8U_s_s i32Add_s_ai
    f32Add_a_as f32Sub_a_ia f32Add_s_as
    f32Add_s_as brF32Lt_ai
    f32Add_s_as f32Add_s_si f32Mul_a_as f32Add_s_as
    f32Add_s_as f32Mul_a_si
    f32Add_s_as f32Mul_s_aa
    f32Add_s_as f32Mul_s_ss f32Add_s_as
    f32Add_s_si f32Mul_s_as f32Add_s_si f32Mul_a_as
    f32Mul_a_si f32Sub_a_sa
    f32Mul_a_ss f32Add_a_as f32Sub_a_ia f32Add_s_as
    f32Mul_s_aa f32Mul_s_ss f32Mul_a_ss f32Add_s_as
    f32Mul_s_as f32Add_s_as
    f32Mul_s_ss f32Mul_a_ss f32Add_s_as f32Mul_a_ss
    f64Add_a_as storeF64_aa i32Add_s_si f64Mul_a_ss
    f64Add_s_as i32Add_a_si
    f64Add_s_as storeF64_sa i32Add_s_si i32Add_s_si
    f64Add_s_as storeF64_sa loadF64_a_s
    f64Add_s_si i64Add_s_ss i32Add_s_si i64Shl_a_si
    f64ConvertI32U_s_a f64Add_s_as
    f64ConvertI32U_s_a f64Div_s_ai
    f64Gt_s_as select_s_a select_s_s i32Add_a_ai
    f64Mul_a_ai f64Add_s_as storeF64_sa
    f64Mul_a_as f64Add_a_as
    f64Mul_a_as f64Add_s_as constant32 i32Add_s_si
    f64Mul_a_as f64Add_s_as f64Mul_s_aa f64Add_a_as
    f64Mul_a_as f64Add_s_as i32Add_a_si loadF64_s_a
    f64Mul_a_as f64Sub_a_sa storeF64_sa
    f64Mul_a_ss f64Mul_a_as f64Sub_a_sa
    f64Mul_a_ss f64Mul_s_as loadF64_a_a f64Add_a_as
    f64Mul_s_aa f64Add_s_as
    f64Mul_s_ai i32Add_s_si
    f64Mul_s_as loadF64_a_a
    f64Mul_s_ss f64Mul_s_ss f64Add_a_as brF64Le_ai
    f64Sub_a_sa storeF64_sa loadF64_s_s
    f64Sub_a_ss f64Add_s_as f64Mul_s_aa f64Add_a_ss
    f64Sub_s_sa f64Mul_a_aa
    globalGet_a brI32Ne_ai
    globalGet_a branchIfNonzeroA
    globalGet_a i32Add_s_ai globalSet_a
    globalGet_a load32U_a_a brI32LtU_as
    globalGet_a load64_s_a
    globalGet_s branchIfNonzero
    globalGet_s i32Add_s_ai globalSet_a
    i32Add_a_ai branchTableA
    i32Add_a_ai i32And_a_ai
    i32Add_a_ai load32U_a_a
    i32Add_a_ai load32U_s_a
    i32Add_a_ai load8U_s_a branchIfZeroA
    i32Add_a_ai store32_sa
    i32Add_a_ai store8_sa
    i32Add_a_as i32Add_a_ai
    i32Add_a_as i32Add_a_as
    i32Add_a_as i32Add_s_ai
    i32Add_a_as i32Add_s_as i32Add_s_si i32Add_s_si
    i32Add_a_as i32Shl_a_ai i32Add_a_as load32U_s_a
    i32Add_a_as load32U_a_a
    i32Add_a_as load32U_s_a
    i32Add_a_as load64_a_a
    i32Add_a_as load8U_a_a
    i32Add_a_as load8U_s_a
    i32Add_a_as return1_a
    i32Add_a_as store32_sa i32Add_s_si i32Add_s_si
    i32Add_a_si brI32GeU_as
    i32Add_a_si globalSet_a return0
    i32Add_a_si i32Add_a_as
    i32Add_a_si i32Add_s_as i32Mul_a_si i32Add_a_ai
    i32Add_a_si i32And_a_ai
    i32Add_a_si i32And_a_as
    i32Add_a_si i32And_s_ai i32LtU_a_si constant32 select_s_a
    i32Add_a_si load16S32_a_a i32Mul_a_as
    i32Add_a_si load32U_a_a callIndirectA
    i32Add_a_si load32U_s_a branchIfZeroA
    i32Add_a_si load8U_a_a i32Add_a_as load8U_a_a
    i32Add_a_si load8U_s_a
    i32Add_a_si loadF64_a_a f64Mul_a_as f64Add_a_as
    i32Add_a_si loadF64_a_a f64Mul_a_as f64Add_s_as
    i32Add_a_si loadF64_a_a f64Sub_s_sa f64Mul_a_aa
    i32Add_a_si loadF64_s_a
    i32Add_a_si store32_as
    i32Add_a_si store32_sa
    i32Add_a_si store32_za
    i32Add_a_ss i32Add_a_ai
    i32Add_a_ss i32Add_s_ai
    i32Add_a_ss i32ShrU_s_ai i32Shl_a_ai loadF64_a_a
    i32Add_a_ss load8U_a_a i32Add_a_as load8U_a_a
    i32Add_a_ss load8U_a_a i64Add_s_as i32Add_s_si
    i32Add_a_ss load8U_a_a store8_sa i32Add_s_si
    i32Add_a_ss load8U_s_a
    i32Add_a_ss loadF64_a_a f64Mul_a_as f64Add_a_as
    i32Add_a_ss store32_sa return1_i
    i32Add_a_ss store8_as i32Add_s_si load8U_s_s
    i32Add_s_ai brI32LtU_as
    i32Add_s_ai globalSet_a i32Add_s_ss brI32LtU_as
    i32Add_s_ai globalSet_a return1_i
    i32Add_s_ai i32Add_a_si
    i32Add_s_ai i32Add_s_si
    i32Add_s_ai i32And_s_ai
    i32Add_s_ai load32U_s_a
    i32Add_s_ai load32U_s_s
    i32Add_s_ai load8U_s_s
    i32Add_s_ai store32_sa
    i32Add_s_as brI32GeU_as i32Add_s_si i32Shl_a_si
    i32Add_s_as brI32LtU_as
    i32Add_s_as copy i32Rotl_s_si i32Rotl_a_si
    i32Add_s_as i32Add_a_si load32U_a_a
    i32Add_s_as i32Add_a_si load32U_s_a i32Add_a_si
    i32Add_s_as i32Add_s_ai
    i32Add_s_as i32Add_s_as i32Add_s_si i32Add_s_si
    i32Add_s_as i32Add_s_si i32Add_s_si branchIfNonzeroA
    i32Add_s_as i32Add_s_ss
    i32Add_s_as i32GtU_s_as
    i32Add_s_as i32GtU_s_si i32Add_s_si branchIfNonzero
    i32Add_s_as i32LtS_a_as select_s_a store32_sa
    i32Add_s_as i32Shl_a_ai
    i32Add_s_as i32Shl_s_ai
    i32Add_s_as i32ShrU_a_ai
    i32Add_s_as i32Xor_a_as i32Rotl_s_ai i32Add_s_as
    i32Add_s_as i32Xor_s_as
    i32Add_s_as load32U_a_a
    i32Add_s_as load32U_a_s brI32GtU_as
    i32Add_s_as load32U_s_a
    i32Add_s_as load32U_s_s
    i32Add_s_as load64_s_a
    i32Add_s_as load8U_a_a
    i32Add_s_as load8U_s_a
    i32Add_s_as store32_sa i32Add_s_si
    i32Add_s_as store32_za
    i32Add_s_si brI32GeU_as
    i32Add_s_si brI32GtS_ai
    i32Add_s_si brI32LtU_as
    i32Add_s_si brI32Ne_ai
    i32Add_s_si brI32Ne_as
    i32Add_s_si branch
    i32Add_s_si branchIfNonzero
    i32Add_s_si branchIfNonzeroA
    i32Add_s_si call
    i32Add_s_si constant32 constant32
    i32Add_s_si copy call
    i32Add_s_si copy copy
    i32Add_s_si copy i32Add_s_si
    i32Add_s_si f64Mul_a_ss f64Mul_s_as loadF64_a_a
    i32Add_s_si globalSet_a i32Add_s_ai globalSet_a return1_i
    i32Add_s_si globalSet_a load64_a_a
    i32Add_s_si globalSet_a return1_i
    i32Add_s_si globalSet_a store64_ai constant32 call
    i32Add_s_si i32Add_a_si i32ShrS_s_ai brI32LeS_ai
    i32Add_s_si i32Add_a_ss load8U_s_a i32Extend8S_s_a brI32LeS_ai copy branch
    i32Add_s_si i32Add_s_as
    i32Add_s_si i32Add_s_si brI32Ne_ai
    i32Add_s_si i32Add_s_si brI32Ne_as
    i32Add_s_si i32Add_s_si branchIfNonzeroA
    i32Add_s_si i32Add_s_si constant32
    i32Add_s_si i32Add_s_si copy i32Add_s_si
    i32Add_s_si i32Add_s_si i32Add_s_si brI32Ne_as
    i32Add_s_si i32Add_s_si i32Add_s_si branchIfNonzeroA
    i32Add_s_si i32Add_s_si i32Add_s_si i32GtS_s_as
    i32Add_s_si i32Add_s_si i32Shl_s_ia brI32LtU_ai
    i32Add_s_si i32Add_s_ss i32Add_s_si i64Add_s_si
    i32Add_s_si i32And_a_ai
    i32Add_s_si i32And_s_ai
    i32Add_s_si i32And_s_as
    i32Add_s_si i32Shl_a_si i32Add_a_as load32U_a_a
    i32Add_s_si i32Shl_a_si i32Add_a_as load32U_s_a
    i32Add_s_si i32Shl_a_si i32Add_s_as
    i32Add_s_si i32Shl_s_si i32Add_s_as
    i32Add_s_si i64Shl_s_si
    i32Add_s_si load16U_s_a i32Add_s_si
    i32Add_s_si load32U_a_a
    i32Add_s_si load32U_a_s load32U_a_a copy
    i32Add_s_si load32U_s_a i32Sub_a_sa brI32GeU_as
    i32Add_s_si load32U_s_s i32Add_s_si brI32GtU_ss
    i32Add_s_si load32U_s_s load32U_s_a
    i32Add_s_si load8U_a_s i32Shl_a_ai i32Add_a_as
    i32Add_s_si load8U_a_s i32Shl_a_ai i32Add_s_as
    i32Add_s_si load8U_s_a
    i32Add_s_si load8U_s_s i32Add_s_si branchIfNonzero
    i32Add_s_si loadF64_s_a f64Mul_s_as
    i32Add_s_si store32_sa
    i32Add_s_si store32_za
    i32Add_s_ss copy
    i32Add_s_ss i32Add_a_ai load32U_a_a i32Mul_s_as
    i32Add_s_ss i32Add_a_ai loadF64_a_a
    i32Add_s_ss i32Add_a_ai loadF64_s_a loadF64_a_s
    i32Add_s_ss i32Add_s_ai load8U_a_s store8_sa
    i32Add_s_ss i32Add_s_ai loadF64_s_a
    i32Add_s_ss i32Add_s_si copy load8U_s_s
    i32Add_s_ss i32Add_s_ss
    i32Add_s_ss load8U_a_a i32Add_a_as load8U_a_a
    i32Add_s_ss load8U_s_a
    i32Add_s_ss load8U_s_s
    i32Add_s_ss loadF64_s_a
    i32And_a_ai branchIfNonzeroA
    i32And_a_ai branchIfZeroA
    i32And_a_ai i32Add_a_ai load32U_s_a i32ShrU_a_si
    i32And_a_as i32Add_s_as
    i32And_a_si branchIfNonzeroA
    i32And_a_si branchIfZeroA
    i32And_a_si f64ConvertI32U_a_a f64Add_s_as copy
    i32And_a_si i32Add_s_ai load16U_s_s i32Add_s_ai
    i32And_a_si i32Shl_a_ai i32Add_a_ai load32U_a_a
    i32And_a_si i32Xor_a_as i32Mul_s_ai load8U_s_s
    i32And_a_si select_a_a
    i32And_a_si select_s_a
    i32And_s_ai branchIfNonzeroA
    i32And_s_ai branchIfZeroA
    i32And_s_ai i32Add_a_ai
    i32And_s_ai i32Add_s_ai
    i32And_s_ai i32And_a_si
    i32And_s_ai i32Shl_s_ai
    i32And_s_as i32Add_s_ai
    i32And_s_si branchIfNonzeroA
    i32And_s_si branchIfZeroA
    i32And_s_si i32Add_s_ai
    i32And_s_si i32And_s_si
    i32And_s_si i32Shl_a_ai
    i32And_s_si select_s_s
    i32DivU_a_si i32Mul_a_ai
    i32DivU_s_si i32Mul_a_ai
    i32DivU_s_si i32Mul_s_ai
    i32Eq_a_ai constant32
    i32GtS_s_si copy
    i32GtU_a_as select_s_a i32GtU_a_ai
    i32GtU_a_si select_a_a
    i32GtU_s_as select_s_s
    i32GtU_s_si i32Add_s_si
    i32LtS_s_as select_s_s store32_sa i32Add_s_si
    i32LtU_a_si constant32 select_s_a
    i32LtU_s_si constant32 select_s_a
    i32Mul_a_ai i32ShrU_a_ai
    i32Mul_a_as i32Add_a_as i32Add_a_as
    i32Mul_a_as i32Add_s_as i32Add_a_si load32U_s_a
    i32Mul_a_si i32Add_a_as
    i32Mul_a_si i32Add_s_as
    i32Mul_a_si i32ShrU_a_ai
    i32Mul_s_ai i32ShrU_a_ai
    i32Mul_s_ai load8U_s_s
    i32Mul_s_si i32Add_s_ai
    i32Mul_s_si i32Add_s_as
    i32Ne_s_si branchIfZero
    i32Or_a_as i32Or_a_as
    i32Or_a_as i32Or_s_as
    i32Or_a_si store32_sa
    i32Or_s_as i32ShrU_a_si
    i32Or_s_as i32ShrU_s_si
    i32RemU_s_ai f64ConvertI32U_a_a f64Div_s_ai brNotF64Lt_as
    i32Rotl_a_si i32Xor_a_as
    i32Rotl_s_ai i32Add_s_as i32Xor_a_as i32Rotl_s_ai
    i32Rotl_s_ai i32Rotl_a_si i32Xor_s_as
    i32Rotl_s_si i32Rotl_a_si
    i32Shl_a_ai i32Add_a_ai
    i32Shl_a_ai i32Add_a_as
    i32Shl_a_ai i32Add_s_ai
    i32Shl_a_ai i32Add_s_as load32U_a_a
    i32Shl_a_ai load32U_a_a
    i32Shl_a_si i32Add_a_ai
    i32Shl_a_si i32Add_a_as
    i32Shl_a_si i32Add_s_ai
    i32Shl_a_si i32Add_s_as load32U_a_a
    i32Shl_a_si i32Add_s_as load32U_s_a
    i32Shl_a_si i32Or_a_as
    i32Shl_a_si i32Or_s_as
    i32Shl_s_ai i32Add_s_ai load32U_s_a
    i32Shl_s_ai i32Add_s_as
    i32Shl_s_ai load32U_a_a store32_sa store32_ss
    i32Shl_s_ai load32U_s_a
    i32Shl_s_ai load32U_s_s
    i32Shl_s_si i32Add_a_as
    i32Shl_s_si i32Add_a_si
    i32Shl_s_si i32Add_s_ai
    i32Shl_s_si i32Add_s_as load32U_s_s
    i32Shl_s_si i32Add_s_si
    i32Shl_s_si i32Or_a_as
    i32ShrU_a_ai i32Add_a_as
    i32ShrU_a_ai i32And_a_ai
    i32ShrU_a_ai i32And_s_ai
    i32ShrU_a_ai i32Xor_a_as
    i32ShrU_a_ai i32Xor_s_as i32Shl_a_ai
    i32ShrU_a_sa i32And_a_ai
    i32ShrU_a_sa i32And_s_ai
    i32ShrU_a_si i32And_a_ai i32Add_a_ai load32U_s_a
    i32ShrU_a_si i32And_s_ai
    i32ShrU_a_si i32Or_a_as
    i32ShrU_a_si i32Xor_a_as
    i32ShrU_a_si i32Xor_s_as i32Add_a_si load8U_a_a
    i32ShrU_s_ai i32Add_a_as
    i32ShrU_s_ai i32Add_s_as
    i32ShrU_s_ai i32And_s_ai
    i32ShrU_s_ai i32ShrU_s_sa i32And_a_ai branchIfNonzeroA
    i32ShrU_s_sa i32And_a_ai
    i32ShrU_s_si i32And_s_ai
    i32ShrU_s_ss load32U_s_s i32Shl_a_as i32Or_a_as
    i32Sub_a_sa i32Add_a_ai
    i32Sub_a_sa i32Add_s_ai
    i32Sub_a_ss store32_sa
    i32Sub_s_ss brI32GtU_ai
    i32Sub_s_ss branchIfNonzeroA
    i32WrapI64_a_a i32And_a_as i32Add_s_ai i64ShrU_a_si
    i32WrapI64_a_a i32And_s_ai i64ShrU_a_si i64And_s_ai
    i32WrapI64_a_s i32Add_a_as load8U_a_a branchIfNonzeroA
    i32WrapI64_a_s i32And_a_ai
    i32WrapI64_a_s load64_s_a
    i32WrapI64_s_a i32And_s_ai i64ShrU_a_si
    i32WrapI64_s_a i32WrapI64_s_s i32WrapI64_s_s
    i32WrapI64_s_a load64_a_s
    i32WrapI64_s_s i32And_s_ai
    i32WrapI64_s_s load64_s_s
    i32Xor_a_ai i32Add_s_as i32ShrU_a_ai i32Xor_a_as
    i32Xor_a_ai i32ShrU_s_ai
    i32Xor_a_as i32Add_s_as
    i32Xor_a_as i32And_a_ai i32Shl_a_ai load32U_s_a
    i32Xor_a_as i32Rotl_s_ai i32Add_s_as i32Xor_a_as
    i32Xor_a_as i32Xor_a_as i32Xor_a_as i32Xor_s_as
    i32Xor_a_as store32_sa
    i32Xor_a_si i32And_a_ai
    i32Xor_s_as i32Add_s_si
    i32Xor_s_as i32Mul_a_si i32Add_s_ai f64Mul_s_si
    i32Xor_s_as i32Rotl_a_si i32Xor_a_as i32Add_s_as
    i32Xor_s_as i32ShrU_s_si
    i32Xor_s_as store32_sa
    i32Xor_s_si i32And_s_ai
    i64Add_a_as store64_sa
    i64Add_a_si i32WrapI64_a_a
    i64Add_a_si i32WrapI64_s_a
    i64Add_a_si load64_s_a i64Add_a_si load64_s_a
    i64Add_a_si store64_ai i64Add_a_si store64_ai
    i64Add_a_si store64_as i64Add_a_si store64_as
    i64Add_a_si store8_ai
    i64Add_a_ss i64Add_s_as
    i64Add_s_as i32Add_a_si
    i64Add_s_as i32Add_s_si
    i64Add_s_as i32And_a_si branchIfNonzeroA
    i64Add_s_as i32WrapI64_s_s
    i64Add_s_as i64Add_s_as i64Add_s_as
    i64Add_s_as i64Mul_a_ss i64Add_a_as i64Add_a_as
    i64Add_s_as i64Mul_s_ss
    i64Add_s_as i64Popcnt_a_s i64Shl_a_as i64Xor_s_as
    i64Add_s_as store64_sa
    i64Add_s_si brI64Ne_as
    i64Add_s_si i64Add_s_si
    i64Add_s_si i64Add_s_ss i64Sub_s_ss i64Add_s_si
    i64Add_s_si load64_a_s store64_sa
    i64Add_s_ss brI64GeS_as
    i64Add_s_ss i32Add_s_si
    i64Add_s_ss i64Add_s_as
    i64And_a_ai isZero_a_a constant32 constant32
    i64And_a_si isZero_a_a constant32
    i64And_s_ai isZero_s_a
    i64And_s_si isZero_s_a
    i64GtU_s_si i64Mul_s_ss i64ShrU_s_si branchIfNonzero
    i64Mul_a_si i64Add_a_as return1_a
    i64Mul_a_si i64Add_s_as
    i64Mul_a_ss i64Add_s_as i64Mul_a_ss
    i64RemU_s_ss i64And_a_si isZero_a_a branchIfNonzeroA
    i64Rotl_a_si i64Add_s_as i64Or_a_ai i64Clz_a_a
    i64Rotl_s_ai i64Add_s_as
    i64Shl_a_ai i64Xor_s_as i32WrapI64_s_a
    i64Shl_a_si i64Xor_s_as i64ShrU_a_ai i64Xor_s_as
    i64ShrS_a_ai i64Add_s_as i32Add_s_si branchIfNonzeroA
    i64ShrS_a_ai i64And_s_as
    i64ShrU_a_ai i32WrapI64_a_a
    i64ShrU_a_ai i64Xor_s_as
    i64ShrU_s_si branchIfNonzero
    i64ShrU_s_si i32WrapI64_s_a i32And_s_ai
    i64ShrU_s_si i64And_s_ai
    i64Sub_s_ss i64Add_s_si
    i64Sub_s_ss i64Sub_a_ia i64ShrS_a_ai i64And_s_as
    i64Xor_a_as constant64 i64Mul_a_as
    i64Xor_a_as constant64 i64Mul_s_as i64ShrU_a_ai
    i64Xor_a_as i64Rotl_s_ai
    i64Xor_s_as i64Mul_a_si i64Add_s_as i32WrapI64_a_s
    i64Xor_s_as i64Rotl_s_ai
    i64Xor_s_as i64ShrU_s_ai
    isZero_a_a branchIfNonzeroA
    isZero_s_a branchIfNonzeroA
    isZero_s_a branchIfZeroA
    load16S32_a_a i32Mul_a_as i32Add_s_as
    load16S32_a_s brI32Eq_as load32U_s_s
    load16S32_s_s load16S32_a_s i32LtS_s_as select_s_a
    load16S32_s_s load16S32_s_s i32LtS_a_as select_s_a
    load16U_s_s i32Add_s_ai
    load32U_a_a copy
    load32U_a_a i32Add_s_as
    load32U_a_a i32Mul_a_as i32Add_s_as i32Add_a_si
    load32U_a_a i32Shl_a_ai
    load32U_a_a store32_sa
    load32U_a_s brI32Ne_as
    load32U_a_s branchIfNonzeroA
    load32U_a_s branchIfZeroA
    load32U_a_s i32Add_a_ai store32_sa
    load32U_a_s i32Add_a_as store32_sa
    load32U_a_s i32Add_s_ai store32_sa
    load32U_a_s i32Add_s_as copy copy call
    load32U_a_s i32And_a_ai
    load32U_a_s i32Shl_a_ai
    load32U_a_s load32U_a_a copy callIndirectA
    load32U_a_s load32U_a_a copy copy
    load32U_a_s store32_sa
    load32U_a_z brI32Eq_as
    load32U_a_z brI32LtS_ai load32U_a_z brI32GtS_ai
    load32U_a_z brI32Ne_as load32U_s_z load32U_s_z
    load32U_a_z i32Add_a_ai
    load32U_a_z i32Add_s_ai
    load32U_s_a branchIfNonzeroA
    load32U_s_a copy
    load32U_s_a i32Add_a_si load32U_a_a i32Add_a_as
    load32U_s_a i32Add_a_si load32U_a_a i32Mul_a_as
    load32U_s_a i32Add_s_as
    load32U_s_a i32Add_s_si
    load32U_s_a i32Shl_s_ai
    load32U_s_a i32Xor_s_as
    load32U_s_a load32U_a_s
    load32U_s_a store32_sa
    load32U_s_s brI32LeU_as i32Add_a_si store32_as
    load32U_s_s brI32LeU_as i32Add_s_si
    load32U_s_s brI32Ne_as
    load32U_s_s branchIfNonzeroA
    load32U_s_s branchIfZeroA load32U_a_a store32_sa
    load32U_s_s call
    load32U_s_s constant32
    load32U_s_s copy call
    load32U_s_s copy copy
    load32U_s_s i32Add_a_ai store32_sa
    load32U_s_s i32Add_a_as
    load32U_s_s i32Add_a_si load32U_a_a i32Mul_a_as
    load32U_s_s i32Add_a_si load32U_a_a load32U_a_a copy
    load32U_s_s i32Add_a_si store32_as store32_ss
    load32U_s_s i32Add_s_ai
    load32U_s_s i32Add_s_as
    load32U_s_s i32Add_s_si copy brI32LtS_ss
    load32U_s_s i32Add_s_si load32U_a_a store32_sa
    load32U_s_s i32Add_s_ss i32Add_a_ai load32U_a_a
    load32U_s_s i32And_a_ai branchIfZeroA
    load32U_s_s i32And_s_ai i32Add_s_as i32And_a_si branchIfNonzeroA
    load32U_s_s i32Shl_a_ai
    load32U_s_s i32Shl_a_si i32Add_a_as
    load32U_s_s i32Shl_s_ai
    load32U_s_s i32Shl_s_si
    load32U_s_s i32ShrU_a_si
    load32U_s_s i32ShrU_s_si
    load32U_s_s load32U_a_a
    load32U_s_s load32U_a_s store32_sa store32_ss
    load32U_s_s load32U_s_a brI32LtU_as
    load32U_s_s load32U_s_a copy
    load32U_s_s load32U_s_s brI32Eq_ai brI32Ne_si
    load32U_s_s load32U_s_s copy call
    load32U_s_s load32U_s_s i32Add_s_as
    load32U_s_s load32U_s_s load32U_a_s
    load32U_s_s load32U_s_s load32U_s_s
    load32U_s_s store32_sa
    load32U_s_z brI32Eq_ai store8_si i32Add_a_si
    load32U_s_z brI32Eq_ai store8_si i32Add_s_si
    load32U_s_z brI32GeU_as
    load32U_s_z brI32LeS_as
    load32U_s_z brI32Ne_as
    load32U_s_z i32Add_s_ai
    load32U_s_z load32U_a_z brI32Ne_as load32U_s_z
    load32U_s_z load32U_s_z
    load64_a_a store64_sa
    load64_a_s branchIfNonzeroA
    load64_a_s store64_sa i64Add_s_si
    load64_s_a i32Add_s_si load8U_a_s i32Shl_a_ai
    load64_s_a load64_a_s
    load64_s_a store64_sa
    load64_s_s branchIfZeroA constant32 branch
    load64_s_s i32Add_s_si
    load64_s_s load64_a_s
    load64_s_s load64_s_s i64LtS_a_as select_s_a brI64Ne_ss
    load64_s_s load64_s_s load64_s_s load64_s_s
    load64_s_s store64_sa i32Add_s_si
    load8U_a_a i32Add_a_as i32Shl_a_ai i32Add_a_as
    load8U_a_a i32Add_s_as
    load8U_a_a store8_sa i32Add_s_si
    load8U_a_s brI32Ne_ai
    load8U_a_s branchIfNonzeroA
    load8U_a_s branchIfZeroA
    load8U_a_s branchTableA
    load8U_a_s i32Add_a_ai
    load8U_a_s i32Add_s_ai
    load8U_a_s i32And_a_ai branchIfNonzeroA
    load8U_a_s i32Ne_a_as i32Add_s_as i32GtU_a_as
    load8U_a_s i32Shl_a_ai
    load8U_a_s i32Shl_s_ai
    load8U_a_s store8_sa i32Add_s_si i32Add_s_si brI32LtU_as
    load8U_s_a branchIfNonzeroA
    load8U_s_a i32Add_a_ai
    load8U_s_a i32Add_a_si
    load8U_s_a i32And_a_si
    load8U_s_a store8_sa i32Add_s_si
    load8U_s_s brI32Ne_ai
    load8U_s_s branchIfNonzeroA
    load8U_s_s branchIfZeroA i32Add_s_si
    load8U_s_s i32Add_s_ai
    load8U_s_s i32Add_s_si branchIfNonzero
    load8U_s_s i32And_a_si brI32Eq_as
    load8U_s_s i32And_s_ai
    load8U_s_s i32Shl_s_ai
    load8U_s_s load8U_a_s brI32Eq_as
    load8U_s_s load8U_s_s brI32Ne_as i32Add_s_si
    load8U_s_s store8_sa
    loadF32_s_s f32Mul_a_as
    loadF32_s_s f32Mul_s_as
    loadF64_a_a f64Mul_a_as f64Add_a_as storeF64_sa
    loadF64_a_s f64Mul_a_ai
    loadF64_a_s f64Mul_a_as f64Add_a_as
    loadF64_a_s f64Mul_s_ai i32Add_a_si
    loadF64_a_s f64Mul_s_ai i32Add_s_ss
    loadF64_s_a f64Add_s_as
    loadF64_s_a i32Add_a_si loadF64_a_a
    loadF64_s_a loadF64_s_a
    loadF64_s_s f64Mul_a_ss f64Mul_a_as
    loadF64_s_s f64Mul_s_as
    loadF64_s_s i32Add_s_si loadF64_a_a
    loadF64_s_s i32Add_s_ss loadF64_s_a f64Mul_s_as
    loadF64_s_s loadF64_s_s f64Mul_s_as f64Add_s_as
    select_a_a store8_sa i32Add_s_si
    select_a_s store32_sa load32U_s_s
    select_s_a i32Add_s_as
    select_s_a i32GtU_a_as select_s_a store16_sa
    select_s_a i64And_a_si isZero_a_a constant32
    select_s_a i64Shl_a_si i64Xor_s_as i64ShrU_a_ai
    select_s_a select_s_s
    select_s_a store8_sa
    select_s_s i32Add_s_ai
    select_s_s i32GtU_s_as
    select_s_s select_s_s
    select_s_s store32_sa
    store16_sa i32Add_a_si
    store16_sa i32Add_s_si i32Add_s_si
    store16_ss store16_ss
    store32_as i32Add_s_ss
    store32_as return0
    store32_as store32_ss
    store32_sa branch
    store32_sa i32Add_a_si
    store32_sa i32Add_a_ss
    store32_sa i32Add_s_si i32Add_a_si
    store32_sa i32Add_s_si i32Add_s_si brI32LtU_as
    store32_sa i32Add_s_ss
    store32_sa load32U_a_s
    store32_sa load32U_s_a
    store32_sa load32U_s_s
    store32_sa return0
    store32_sa store32_ss i32Add_s_si i32Add_s_si
    store32_si i32Add_a_si
    store32_si i32Add_s_si i32Add_s_si copy
    store32_si store32_si
    store32_ss constant32 branch
    store32_ss i32Add_a_si store32_as return0
    store32_ss i32Add_s_si branch
    store32_ss i32Add_s_si i32Add_s_si i32Add_s_si
    store32_ss i32Add_s_si load32U_s_a load32U_a_s
    store32_ss i32Add_s_si load32U_s_s
    store32_ss return0
    store32_ss store32_ss copy
    store32_ss store32_ss i32Add_s_si i32Add_s_si
    store32_ss store32_ss return1_s
    store32_ss store32_ss store32_ss
    store64_ai constant32 call
    store64_sa i32Add_s_si branch
    store64_si store64_si
    store64_ss store64_ss store64_ss store64_ss
    store8_as i32Add_a_si
    store8_as i32Add_s_si load8U_s_s branchIfZeroA
    store8_sa i32Add_a_si
    store8_sa i32Add_s_si i32Add_a_si
    store8_sa i32Add_s_si i32Add_s_si
    store8_si i32Add_s_si
    store8_si i32Add_s_ss i64Add_s_ss brI64LtU_as
    storeF32_sa i32Add_a_si
    storeF32_sa i32Add_s_si
    storeF64_sa i32Add_s_si i32Add_s_si brI32Ne_as
    storeF64_sa i32Add_s_si loadF64_s_a i32Add_a_ss
    storeF64_sa loadF64_s_s
    zero_1 globalGet_s
    zero_1 load32U_s_s branchIfZeroA
    zero_2 brI32GeS_si return1_s
    zero_2 globalGet_a i32Add_s_ai globalSet_a
    zero_2 globalGet_s
    zero_2 load32U_s_s i32Add_a_ai load32U_s_a
    zero_2 zero_1 globalGet_s
    zero_4 globalGet_a i32Add_s_ai globalSet_a
    zero_4 globalGet_s load64_s_a load64_s_s load64_s_s
    zero_4 zero_1 branchIfNonzero
    zero_4 zero_1 i32Add_s_si i32Add_a_si
    zero_4 zero_2 constant32 constant32
    zero_8 brI32GtU_si copy branch
    zero_8 zero_1 brI32LtU_si
    zero_8 zero_4
    """
}
